// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `s3files`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccessPointArn` of an `AWS::S3Files::AccessPoint`.
    AccessPointArn,
    /// `AccessPointId` of an `AWS::S3Files::AccessPoint`.
    AccessPointId,
    /// `FileSystemArn` of an `AWS::S3Files::FileSystem`.
    FileSystemArn,
    /// `FileSystemId` of an `AWS::S3Files::FileSystemPolicy`.
    FileSystemPolicyFileSystemId,
    /// `MountTargetId` of an `AWS::S3Files::MountTarget`.
    MountTargetId,
}
