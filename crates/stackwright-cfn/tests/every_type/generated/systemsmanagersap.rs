// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::systemsmanagersap::CfnApplication::new("sample", "HANA"),
    );
}
