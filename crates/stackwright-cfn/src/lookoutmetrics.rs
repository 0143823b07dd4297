// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::LookoutMetrics`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod alert;
pub mod anomaly_detector;

#[doc(inline)]
pub use self::alert::{CfnAlert, CfnAlertRef};
#[doc(inline)]
pub use self::anomaly_detector::{CfnAnomalyDetector, CfnAnomalyDetectorRef};
