// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CodeBuild`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod fleet;
pub mod project;
pub mod report_group;
pub mod source_credential;

#[doc(inline)]
pub use self::fleet::{CfnFleet, CfnFleetRef};
#[doc(inline)]
pub use self::project::{CfnProject, CfnProjectRef};
#[doc(inline)]
pub use self::report_group::{CfnReportGroup, CfnReportGroupRef};
#[doc(inline)]
pub use self::source_credential::{CfnSourceCredential, CfnSourceCredentialRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &fleet::INFO,
    &project::INFO,
    &report_group::INFO,
    &source_credential::INFO,
];
