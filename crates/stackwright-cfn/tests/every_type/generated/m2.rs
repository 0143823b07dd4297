// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::m2::CfnApplication::new("microfocus", "sample"),
    );
    stack.add(
        "Deployment",
        cfn::m2::CfnDeployment::new("sample", 1, "sample"),
    );
    stack.add(
        "Environment",
        cfn::m2::CfnEnvironment::new("microfocus", "sample", "sample"),
    );
}
