// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Outpost",
        cfn::outposts::CfnOutpost::new("sample", "os-aaaaaaaaaaaaaaaaa").availability_zone("a-"),
    );
    stack.add("Site", cfn::outposts::CfnSite::new("sample"));
}
