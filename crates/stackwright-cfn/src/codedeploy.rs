// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeDeploy`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod deployment_config;
pub mod deployment_group;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::deployment_config::{CfnDeploymentConfig, CfnDeploymentConfigRef};
#[doc(inline)]
pub use self::deployment_group::{CfnDeploymentGroup, CfnDeploymentGroupRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &application::INFO,
    &deployment_config::INFO,
    &deployment_group::INFO,
];
