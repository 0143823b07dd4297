// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Activity", cfn::stepfunctions::CfnActivity::new("sample"));
    stack.add(
        "StateMachine",
        cfn::stepfunctions::CfnStateMachine::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "StateMachineAlias",
        cfn::stepfunctions::CfnStateMachineAlias::new().routing_configuration(vec![
            cfn::stepfunctions::state_machine_alias::RoutingConfigurationVersionProperty::new(
                "sample", 1,
            ),
        ]),
    );
    stack.add(
        "StateMachineVersion",
        cfn::stepfunctions::CfnStateMachineVersion::new("sample"),
    );
}
