// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Group",
        cfn::identitystore::CfnGroup::new("sample", "d-aaaaaaaaaa"),
    );
    stack.add(
        "GroupMembership",
        cfn::identitystore::CfnGroupMembership::new(
            "aaaaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "d-aaaaaaaaaa",
            cfn::identitystore::group_membership::MemberIdProperty::new(
                "aaaaaaaaaa-aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            ),
        ),
    );
    stack.add("User", cfn::identitystore::CfnUser::new("d-aaaaaaaaaa"));
}
