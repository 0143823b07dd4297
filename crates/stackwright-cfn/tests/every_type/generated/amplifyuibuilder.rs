// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Component", cfn::amplifyuibuilder::CfnComponent::new());
    stack.add("Form", cfn::amplifyuibuilder::CfnForm::new());
    stack.add("Theme", cfn::amplifyuibuilder::CfnTheme::new());
}
