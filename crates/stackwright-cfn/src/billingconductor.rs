// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::BillingConductor`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod billing_group;
pub mod custom_line_item;
pub mod pricing_plan;
pub mod pricing_rule;

#[doc(inline)]
pub use self::billing_group::{CfnBillingGroup, CfnBillingGroupRef};
#[doc(inline)]
pub use self::custom_line_item::{CfnCustomLineItem, CfnCustomLineItemRef};
#[doc(inline)]
pub use self::pricing_plan::{CfnPricingPlan, CfnPricingPlanRef};
#[doc(inline)]
pub use self::pricing_rule::{CfnPricingRule, CfnPricingRuleRef};
