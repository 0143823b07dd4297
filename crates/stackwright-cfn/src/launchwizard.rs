// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::LaunchWizard`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod deployment;

#[doc(inline)]
pub use self::deployment::{CfnDeployment, CfnDeploymentRef};
