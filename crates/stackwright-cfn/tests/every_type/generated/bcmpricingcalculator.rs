// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "BillScenario",
        cfn::bcmpricingcalculator::CfnBillScenario::new(),
    );
    stack.add(
        "WorkloadEstimate",
        cfn::bcmpricingcalculator::CfnWorkloadEstimate::new("sample"),
    );
}
