// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ComputeOptimizer`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod automation_rule;

#[doc(inline)]
pub use self::automation_rule::{CfnAutomationRule, CfnAutomationRuleRef};
