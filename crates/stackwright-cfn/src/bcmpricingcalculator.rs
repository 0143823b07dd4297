// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::BcmPricingCalculator`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod bill_scenario;
pub mod workload_estimate;

#[doc(inline)]
pub use self::bill_scenario::{CfnBillScenario, CfnBillScenarioRef};
#[doc(inline)]
pub use self::workload_estimate::{CfnWorkloadEstimate, CfnWorkloadEstimateRef};
