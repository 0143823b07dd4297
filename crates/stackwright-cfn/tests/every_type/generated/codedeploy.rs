// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Application", cfn::codedeploy::CfnApplication::new());
    stack.add(
        "DeploymentConfig",
        cfn::codedeploy::CfnDeploymentConfig::new(),
    );
    stack.add(
        "DeploymentGroup",
        cfn::codedeploy::CfnDeploymentGroup::new("sample", "arn:aws:iam::123456789012:role/sample"),
    );
}
