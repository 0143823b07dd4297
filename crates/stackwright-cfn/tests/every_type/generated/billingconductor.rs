// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "BillingGroup",
        cfn::billingconductor::CfnBillingGroup::new(
            cfn::billingconductor::billing_group::AccountGroupingProperty::new()
                .auto_associate(true),
            cfn::billingconductor::billing_group::ComputationPreferenceProperty::new(
                "arn:aws:billingconductor::aws:pricingplan/BasicPricingPlan",
            ),
            "sample",
        ),
    );
    stack.add(
        "CustomLineItem",
        cfn::billingconductor::CfnCustomLineItem::new(
            "arn:aws:billingconductor::111111111111:billinggroupaaaaaaaaaa",
            "sample",
        ),
    );
    stack.add(
        "PricingPlan",
        cfn::billingconductor::CfnPricingPlan::new("sample"),
    );
    stack.add(
        "PricingRule",
        cfn::billingconductor::CfnPricingRule::new("sample", "GLOBAL", "MARKUP"),
    );
}
