// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Accessor",
        cfn::managedblockchain::CfnAccessor::new("BILLING_TOKEN"),
    );
    stack.add(
        "Member",
        cfn::managedblockchain::CfnMember::new(
            cfn::managedblockchain::member::MemberConfigurationProperty::new("sample"),
        ),
    );
    stack.add(
        "Node",
        cfn::managedblockchain::CfnNode::new(
            "sample",
            cfn::managedblockchain::node::NodeConfigurationProperty::new("sample", "sample"),
        ),
    );
}
