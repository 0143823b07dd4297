// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Group", cfn::resourcegroups::CfnGroup::new("sample"));
    stack.add(
        "TagSyncTask",
        cfn::resourcegroups::CfnTagSyncTask::new(
            "a/aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "sample",
        ),
    );
}
