// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DefaultViewAssociation",
        cfn::resourceexplorer2::CfnDefaultViewAssociation::new("sample"),
    );
    stack.add("Index", cfn::resourceexplorer2::CfnIndex::new("LOCAL"));
    stack.add("View", cfn::resourceexplorer2::CfnView::new("sample"));
}
