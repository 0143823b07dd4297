// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Api", cfn::serverless::CfnApi::new("sample"));
    stack.add(
        "Application",
        cfn::serverless::CfnApplication::new("sample"),
    );
    stack.add("Function", cfn::serverless::CfnFunction::new());
    stack.add("HttpApi", cfn::serverless::CfnHttpApi::new());
    stack.add("LayerVersion", cfn::serverless::CfnLayerVersion::new());
    stack.add("SimpleTable", cfn::serverless::CfnSimpleTable::new());
    stack.add("StateMachine", cfn::serverless::CfnStateMachine::new());
}
