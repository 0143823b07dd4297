// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AutomationRule",
        cfn::computeoptimizer::CfnAutomationRule::new(
            "sample",
            vec!["SnapshotAndDeleteUnattachedEbsVolume"],
            "AccountRule",
            cfn::computeoptimizer::automation_rule::ScheduleProperty::new()
                .execution_window_in_minutes(60),
            "Active",
        ),
    );
}
