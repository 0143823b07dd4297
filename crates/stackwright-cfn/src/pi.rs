// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PI`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod perf_reports;

#[doc(inline)]
pub use self::perf_reports::{CfnPerfReports, CfnPerfReportsRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[&perf_reports::INFO];
