// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::route53recoverycontrol::CfnCluster::new("sample"),
    );
    stack.add(
        "ControlPanel",
        cfn::route53recoverycontrol::CfnControlPanel::new("sample"),
    );
    stack.add(
        "RoutingControl",
        cfn::route53recoverycontrol::CfnRoutingControl::new("sample"),
    );
    stack.add(
        "SafetyRule",
        cfn::route53recoverycontrol::CfnSafetyRule::new(
            "sample",
            "sample",
            cfn::route53recoverycontrol::safety_rule::RuleConfigProperty::new(true, 1, "AND"),
        )
        .assertion_rule(
            cfn::route53recoverycontrol::safety_rule::AssertionRuleProperty::new(vec!["sample"], 1),
        ),
    );
}
