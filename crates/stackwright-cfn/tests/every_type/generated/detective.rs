// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Graph", cfn::detective::CfnGraph::new());
    stack.add(
        "MemberInvitation",
        cfn::detective::CfnMemberInvitation::new(
            "arn:aws:detective:a-1:111111111111:graph:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "@",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "OrganizationAdmin",
        cfn::detective::CfnOrganizationAdmin::new("arn:aws:iam::123456789012:role/sample"),
    );
}
