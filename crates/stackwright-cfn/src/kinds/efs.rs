// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `efs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::EFS::AccessPoint`: The Amazon Resource Name (ARN) of the access point.
    AccessPointArn,
    /// `AccessPointId` of an `AWS::EFS::AccessPoint`: The ID of the EFS access point.
    AccessPointId,
    /// `Arn` of an `AWS::EFS::FileSystem`: The Amazon Resource Name (ARN) of the EFS file system.
    FileSystemArn,
    /// `FileSystemId` of an `AWS::EFS::FileSystem`: The ID of the EFS file system.
    FileSystemId,
    /// `Id` of an `AWS::EFS::MountTarget`: The ID of the Amazon EFS file system that the mount target provides access to.
    MountTargetId,
}
