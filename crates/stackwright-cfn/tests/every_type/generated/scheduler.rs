// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Schedule",
        cfn::scheduler::CfnSchedule::new(
            cfn::scheduler::schedule::FlexibleTimeWindowProperty::new("OFF"),
            "sample",
            cfn::scheduler::schedule::TargetProperty::new(
                "sample",
                "arn:aws:iam::123456789012:role/sample",
            ),
        ),
    );
    stack.add("ScheduleGroup", cfn::scheduler::CfnScheduleGroup::new());
}
