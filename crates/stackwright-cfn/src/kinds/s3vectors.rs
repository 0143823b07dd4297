// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3vectors`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `IndexArn` of an `AWS::S3Vectors::Index`: Returns the Amazon Resource Name (ARN) of the specified index.
    IndexArn,
    /// `VectorBucketArn` of an `AWS::S3Vectors::VectorBucket`: Returns the Amazon Resource Name (ARN) of the specified vector bucket.
    VectorBucketArn,
    /// `VectorBucketArn` of an `AWS::S3Vectors::VectorBucketPolicy`: The Amazon Resource Name (ARN) of the S3 vector bucket to which the policy applies.
    VectorBucketPolicyVectorBucketArn,
}
