// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `fsx`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ResourceARN` of an `AWS::FSx::Backup`: The Amazon Resource Name (ARN) of the backup.
    BackupResourceArn,
    /// `AssociationId` of an `AWS::FSx::DataRepositoryAssociation`: Returns the data repository association's system generated Association ID.
    DataRepositoryAssociationId,
    /// `ResourceARN` of an `AWS::FSx::FileCache`: The Amazon Resource Name (ARN) of the file cache.
    FileCacheResourceArn,
    /// `Id` of an `AWS::FSx::FileSystem`.
    FileSystemId,
    /// `Name` of an `AWS::FSx::S3AccessPointAttachment`: The name of the S3 access point attachment; also used for the name of the S3 access point.
    S3AccessPointAttachmentName,
    /// `Id` of an `AWS::FSx::Snapshot`.
    SnapshotId,
    /// `StorageVirtualMachineId` of an `AWS::FSx::StorageVirtualMachine`: Returns the storgage virtual machine's system generated ID.
    StorageVirtualMachineId,
    /// `VolumeId` of an `AWS::FSx::Volume`: Returns the volume's ID.
    VolumeId,
}
