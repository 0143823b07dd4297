// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Group", cfn::xray::CfnGroup::new("sample"));
    stack.add(
        "ResourcePolicy",
        cfn::xray::CfnResourcePolicy::new("sample", "sample"),
    );
    stack.add("SamplingRule", cfn::xray::CfnSamplingRule::new());
    stack.add(
        "TransactionSearchConfig",
        cfn::xray::CfnTransactionSearchConfig::new(),
    );
}
