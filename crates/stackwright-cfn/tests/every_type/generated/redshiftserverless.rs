// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Namespace",
        cfn::redshiftserverless::CfnNamespace::new("sample"),
    );
    stack.add(
        "Snapshot",
        cfn::redshiftserverless::CfnSnapshot::new("sample"),
    );
    stack.add(
        "Workgroup",
        cfn::redshiftserverless::CfnWorkgroup::new("sample"),
    );
}
