// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `billingconductor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::BillingConductor::BillingGroup`: The Amazon Resource Name (ARN) of the created billing group.
    BillingGroupArn,
    /// `Arn` of an `AWS::BillingConductor::CustomLineItem`: The Amazon Resource Name (ARN) that references the billing group where the custom line item applies to.
    CustomLineItemArn,
    /// `Arn` of an `AWS::BillingConductor::PricingPlan`: The Amazon Resource Name (ARN) of the created pricing plan.
    PricingPlanArn,
    /// `Arn` of an `AWS::BillingConductor::PricingRule`: The Amazon Resource Name (ARN) used to uniquely identify a pricing rule.
    PricingRuleArn,
}
