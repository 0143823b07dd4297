// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Registry", cfn::agentregistry::CfnRegistry::new("sample"));
    stack.add(
        "RegistryRecord",
        cfn::agentregistry::CfnRegistryRecord::new(
            cfn::agentregistry::registry_record::DescriptorsProperty::new().a2a_agent_card(
                cfn::agentregistry::registry_record::A2aAgentCardDescriptorProperty::new()
                    .data("sample"),
            ),
            "sample",
            "MCP",
        ),
    );
}
