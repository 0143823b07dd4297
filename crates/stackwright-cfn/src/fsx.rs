// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::FSx`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod backup;
pub mod data_repository_association;
pub mod file_cache;
pub mod file_system;
pub mod s3_access_point_attachment;
pub mod snapshot;
pub mod storage_virtual_machine;
pub mod volume;

#[doc(inline)]
pub use self::backup::{CfnBackup, CfnBackupRef};
#[doc(inline)]
pub use self::data_repository_association::{
    CfnDataRepositoryAssociation, CfnDataRepositoryAssociationRef,
};
#[doc(inline)]
pub use self::file_cache::{CfnFileCache, CfnFileCacheRef};
#[doc(inline)]
pub use self::file_system::{CfnFileSystem, CfnFileSystemRef};
#[doc(inline)]
pub use self::s3_access_point_attachment::{
    CfnS3AccessPointAttachment, CfnS3AccessPointAttachmentRef,
};
#[doc(inline)]
pub use self::snapshot::{CfnSnapshot, CfnSnapshotRef};
#[doc(inline)]
pub use self::storage_virtual_machine::{CfnStorageVirtualMachine, CfnStorageVirtualMachineRef};
#[doc(inline)]
pub use self::volume::{CfnVolume, CfnVolumeRef};
