// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::GreengrassV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod component_version;
pub mod deployment;

#[doc(inline)]
pub use self::component_version::{CfnComponentVersion, CfnComponentVersionRef};
#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
