// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3outposts`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::S3Outposts::AccessPoint`: This resource contains the details of the S3 on Outposts bucket access point ARN.
    AccessPointArn,
    /// `Arn` of an `AWS::S3Outposts::Bucket`: Returns the ARN of the specified bucket.
    BucketArn,
    /// `Bucket` of an `AWS::S3Outposts::BucketPolicy`: The name of the Amazon S3 Outposts bucket to which the policy applies.
    BucketPolicyBucket,
    /// `Arn` of an `AWS::S3Outposts::Endpoint`: The ARN of the endpoint.
    EndpointArn,
}
