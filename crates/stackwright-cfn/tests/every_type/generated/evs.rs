// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Environment",
        cfn::evs::CfnEnvironment::new("subnet-aaaaaaaa", true, "VCF-5.2.1", "vpc-aaaaaaaa"),
    );
}
