// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3tables`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `TableARN` of an `AWS::S3Tables::Table`: The Amazon Resource Name (ARN) of the table.
    TableArn,
    /// `TableBucketARN` of an `AWS::S3Tables::TableBucket`: The Amazon Resource Name (ARN) of the table bucket.
    TableBucketArn,
    /// `TableBucketARN` of an `AWS::S3Tables::TableBucketPolicy`: The Amazon Resource Name (ARN) of the table bucket.
    TableBucketPolicyTableBucketArn,
    /// `TableARN` of an `AWS::S3Tables::TablePolicy`: The Amazon Resource Name (ARN) of the table.
    TablePolicyTableArn,
}
