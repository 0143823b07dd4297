//! EFS: file systems that many machines share (`AWS::EFS`).
//!
//! A file system is retained when it leaves the stack, unless told otherwise.

mod access_point;
pub mod codes;
mod file_system;
mod file_system_ref;
mod replication;

pub use self::access_point::{AccessPoint, AccessPointAttributes, AccessPointRef, Acl, PosixUser};
pub use self::file_system::{
    FileSystem, LifecyclePolicy, OutOfInfrequentAccessPolicy, PerformanceMode,
    ReplicationOverwriteProtection, ThroughputMode,
};
pub use self::file_system_ref::{FileSystemAttributes, FileSystemRef};
pub use self::replication::ReplicationConfiguration;
#[doc(no_inline)]
pub use stackwright_cfn::efs::{CfnAccessPoint, CfnFileSystem, CfnMountTarget};
