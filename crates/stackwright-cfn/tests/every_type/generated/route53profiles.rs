// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Profile", cfn::route53profiles::CfnProfile::new("sample"));
    stack.add(
        "ProfileAssociation",
        cfn::route53profiles::CfnProfileAssociation::new("sample", "sample", "sample"),
    );
    stack.add(
        "ProfileResourceAssociation",
        cfn::route53profiles::CfnProfileResourceAssociation::new("sample", "sample", "sample"),
    );
}
