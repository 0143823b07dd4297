// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EFS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_point;
pub mod file_system;
pub mod mount_target;

#[doc(inline)]
pub use self::access_point::{CfnAccessPoint, CfnAccessPointRef};
#[doc(inline)]
pub use self::file_system::{CfnFileSystem, CfnFileSystemRef};
#[doc(inline)]
pub use self::mount_target::{CfnMountTarget, CfnMountTargetRef};
