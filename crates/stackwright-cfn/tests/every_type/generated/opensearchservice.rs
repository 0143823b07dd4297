// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::opensearchservice::CfnApplication::new("sample"),
    );
    stack.add("Domain", cfn::opensearchservice::CfnDomain::new());
}
