// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ConfigurationSet",
        cfn::pinpointemail::CfnConfigurationSet::new("sample"),
    );
    stack.add(
        "ConfigurationSetEventDestination",
        cfn::pinpointemail::CfnConfigurationSetEventDestination::new("sample", "sample"),
    );
    stack.add(
        "DedicatedIpPool",
        cfn::pinpointemail::CfnDedicatedIpPool::new(),
    );
    stack.add("Identity", cfn::pinpointemail::CfnIdentity::new("sample"));
}
