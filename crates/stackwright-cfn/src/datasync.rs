// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::DataSync`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod agent;
pub mod location_azure_blob;
pub mod location_efs;
pub mod location_fsx_lustre;
pub mod location_fsx_ontap;
pub mod location_fsx_open_zfs;
pub mod location_fsx_windows;
pub mod location_hdfs;
pub mod location_nfs;
pub mod location_object_storage;
pub mod location_s3;
pub mod location_smb;
pub mod task;

#[doc(inline)]
pub use self::agent::{CfnAgent, CfnAgentRef};
#[doc(inline)]
pub use self::location_azure_blob::{CfnLocationAzureBlob, CfnLocationAzureBlobRef};
#[doc(inline)]
pub use self::location_efs::{CfnLocationEFS, CfnLocationEFSRef};
#[doc(inline)]
pub use self::location_fsx_lustre::{CfnLocationFSxLustre, CfnLocationFSxLustreRef};
#[doc(inline)]
pub use self::location_fsx_ontap::{CfnLocationFSxONTAP, CfnLocationFSxONTAPRef};
#[doc(inline)]
pub use self::location_fsx_open_zfs::{CfnLocationFSxOpenZFS, CfnLocationFSxOpenZFSRef};
#[doc(inline)]
pub use self::location_fsx_windows::{CfnLocationFSxWindows, CfnLocationFSxWindowsRef};
#[doc(inline)]
pub use self::location_hdfs::{CfnLocationHDFS, CfnLocationHDFSRef};
#[doc(inline)]
pub use self::location_nfs::{CfnLocationNFS, CfnLocationNFSRef};
#[doc(inline)]
pub use self::location_object_storage::{CfnLocationObjectStorage, CfnLocationObjectStorageRef};
#[doc(inline)]
pub use self::location_s3::{CfnLocationS3, CfnLocationS3Ref};
#[doc(inline)]
pub use self::location_smb::{CfnLocationSMB, CfnLocationSMBRef};
#[doc(inline)]
pub use self::task::{CfnTask, CfnTaskRef};

use crate::l1::*;

/// The values of `Version` of a `MountOptions` of `AWS::DataSync::LocationNFS`.
pub enum Version {
    /// `AUTOMATIC`.
    Automatic,
    /// `NFS3`.
    Nfs3,
    /// `NFS4_0`.
    Nfs4_0,
    /// `NFS4_1`.
    Nfs4_1,
    /// `NFS4_2`.
    Nfs4_2,
}

#[diagnostic::do_not_recommend]
impl Kind for Version {}
#[diagnostic::do_not_recommend]
impl TextKind for Version {}
#[diagnostic::do_not_recommend]
impl IdKind for Version {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Version {}
#[diagnostic::do_not_recommend]
impl IntoValue<Version> for Version {
    #[inline]
    fn into_value(self) -> Value<Version> {
        const VALUES: &[&str] = &["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
