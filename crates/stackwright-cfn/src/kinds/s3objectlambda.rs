// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3objectlambda`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::S3ObjectLambda::AccessPoint`: Specifies the ARN for the Object Lambda Access Point.
    AccessPointArn,
    /// `Name` of an `AWS::S3ObjectLambda::AccessPoint`: The name of this access point.
    AccessPointName,
    /// `ObjectLambdaAccessPoint` of an `AWS::S3ObjectLambda::AccessPointPolicy`: An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket.
    AccessPointPolicyObjectLambdaAccessPoint,
}
