// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AnomalyMonitor",
        cfn::ce::CfnAnomalyMonitor::new("sample", "DIMENSIONAL"),
    );
    stack.add(
        "AnomalySubscription",
        cfn::ce::CfnAnomalySubscription::new(
            "DAILY",
            vec!["arn:aws:iam::123456789012:role/sample"],
            vec![cfn::ce::anomaly_subscription::SubscriberProperty::new(
                "a@a.a", "EMAIL",
            )],
            "sample",
        ),
    );
    stack.add(
        "CostCategory",
        cfn::ce::CfnCostCategory::new("sample", "CostCategoryExpression.v1", "sample"),
    );
}
