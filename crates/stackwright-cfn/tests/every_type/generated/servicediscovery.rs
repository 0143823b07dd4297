// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "HttpNamespace",
        cfn::servicediscovery::CfnHttpNamespace::new("sample"),
    );
    stack.add(
        "Instance",
        cfn::servicediscovery::CfnInstance::new(json!({}), "sample"),
    );
    stack.add(
        "PrivateDnsNamespace",
        cfn::servicediscovery::CfnPrivateDnsNamespace::new("sample"),
    );
    stack.add(
        "PublicDnsNamespace",
        cfn::servicediscovery::CfnPublicDnsNamespace::new("1.0"),
    );
    stack.add("Service", cfn::servicediscovery::CfnService::new());
}
