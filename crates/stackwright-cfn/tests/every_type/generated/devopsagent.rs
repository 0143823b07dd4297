// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("AgentSpace", cfn::devopsagent::CfnAgentSpace::new("sample"));
    stack.add("Asset", cfn::devopsagent::CfnAsset::new("sample", "sample"));
    stack.add(
        "Association",
        cfn::devopsagent::CfnAssociation::new(
            "sample",
            cfn::devopsagent::association::ServiceConfigurationProperty::new().source_aws(
                cfn::devopsagent::association::SourceAwsConfigurationProperty::new(
                    "arn:aws:iam::123456789012:role/sample",
                    "source",
                    "arn:aws:iam::123456789012:role/sample",
                ),
            ),
            "sample",
        ),
    );
    stack.add("PrivateConnection", cfn::devopsagent::CfnPrivateConnection::new(cfn::devopsagent::private_connection::ConnectionConfigurationProperty::new().self_managed(cfn::devopsagent::private_connection::SelfManagedModeProperty::new("arn:a:vpc-lattice:a:111111111111:resourceconfiguration/rcfg-aaaaaaaaaaaaaaaaa")), "sample"));
    stack.add("Service", cfn::devopsagent::CfnService::new("dynatrace"));
    stack.add(
        "Trigger",
        cfn::devopsagent::CfnTrigger::new(
            json!({}),
            "sample",
            cfn::devopsagent::trigger::ConditionProperty::new(
                cfn::devopsagent::trigger::ScheduleProperty::new("sample"),
            ),
            "TIME_BASED",
        ),
    );
}
