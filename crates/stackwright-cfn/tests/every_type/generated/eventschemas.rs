// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Discoverer",
        cfn::eventschemas::CfnDiscoverer::new("sample"),
    );
    stack.add("Registry", cfn::eventschemas::CfnRegistry::new());
    stack.add(
        "RegistryPolicy",
        cfn::eventschemas::CfnRegistryPolicy::new(json!({}), "sample"),
    );
    stack.add(
        "Schema",
        cfn::eventschemas::CfnSchema::new("sample", "sample", "sample"),
    );
}
