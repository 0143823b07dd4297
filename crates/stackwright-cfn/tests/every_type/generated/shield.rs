// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DRTAccess",
        cfn::shield::CfnDRTAccess::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ProactiveEngagement",
        cfn::shield::CfnProactiveEngagement::new(
            vec![cfn::shield::proactive_engagement::EmergencyContactProperty::new("a@a.a")],
            "ENABLED",
        ),
    );
    stack.add(
        "Protection",
        cfn::shield::CfnProtection::new("sample", "arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ProtectionGroup",
        cfn::shield::CfnProtectionGroup::new("SUM", "ALL", "sample"),
    );
}
