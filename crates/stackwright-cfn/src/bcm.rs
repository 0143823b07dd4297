// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::BCM`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod dashboard;
pub mod scheduled_report;

#[doc(inline)]
pub use self::dashboard::{CfnDashboard, CfnDashboardRef};
#[doc(inline)]
pub use self::scheduled_report::{CfnScheduledReport, CfnScheduledReportRef};
