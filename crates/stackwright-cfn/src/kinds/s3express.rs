// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3express`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::S3Express::AccessPoint`: The ARN of the access point.
    AccessPointArn,
    /// `Name` of an `AWS::S3Express::AccessPoint`: An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by the prefix `--xa-s3`.
    AccessPointName,
    /// `Bucket` of an `AWS::S3Express::BucketPolicy`: The name of the S3 directory bucket to which the policy applies.
    BucketPolicyBucket,
    /// `Arn` of an `AWS::S3Express::DirectoryBucket`: Returns the Amazon Resource Name (ARN) of the specified bucket.
    DirectoryBucketArn,
    /// `BucketName` of an `AWS::S3Express::DirectoryBucket`: A name for the bucket.
    DirectoryBucketName,
}
