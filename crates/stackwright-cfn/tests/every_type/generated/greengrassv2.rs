// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ComponentVersion",
        cfn::greengrassv2::CfnComponentVersion::new(),
    );
    stack.add(
        "Deployment",
        cfn::greengrassv2::CfnDeployment::new("arn::iot::1:thing/a"),
    );
}
