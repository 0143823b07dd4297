// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CE`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod anomaly_monitor;
pub mod anomaly_subscription;
pub mod cost_category;

#[doc(inline)]
pub use self::anomaly_monitor::{CfnAnomalyMonitor, CfnAnomalyMonitorRef};
#[doc(inline)]
pub use self::anomaly_subscription::{CfnAnomalySubscription, CfnAnomalySubscriptionRef};
#[doc(inline)]
pub use self::cost_category::{CfnCostCategory, CfnCostCategoryRef};
