// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AutoScalingPlans`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod scaling_plan;

#[doc(inline)]
pub use self::scaling_plan::{CfnScalingPlan, CfnScalingPlanRef};
