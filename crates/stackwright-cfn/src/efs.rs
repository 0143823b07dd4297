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

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] =
    &[&access_point::INFO, &file_system::INFO, &mount_target::INFO];
