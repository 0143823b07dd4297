// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Account",
        cfn::organizations::CfnAccount::new("sample", "aa@aa.aa"),
    );
    stack.add("Organization", cfn::organizations::CfnOrganization::new());
    stack.add(
        "OrganizationalUnit",
        cfn::organizations::CfnOrganizationalUnit::new("sample", "r-aaaa"),
    );
    stack.add(
        "Policy",
        cfn::organizations::CfnPolicy::new(json!({}), "sample", "AISERVICES_OPT_OUT_POLICY"),
    );
    stack.add(
        "ResourcePolicy",
        cfn::organizations::CfnResourcePolicy::new(json!({})),
    );
}
