// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Panorama`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application_instance;
pub mod package;
pub mod package_version;

#[doc(inline)]
pub use self::application_instance::{CfnApplicationInstance, CfnApplicationInstanceRef};
#[doc(inline)]
pub use self::package::{CfnPackage, CfnPackageRef};
#[doc(inline)]
pub use self::package_version::{CfnPackageVersion, CfnPackageVersionRef};
