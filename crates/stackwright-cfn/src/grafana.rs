// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Grafana`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod workspace;

#[doc(inline)]
pub use self::workspace::{CfnWorkspace, CfnWorkspaceRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[&workspace::INFO];
