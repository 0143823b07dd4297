// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Broker",
        cfn::amazonmq::CfnBroker::new(
            "sample",
            "active_standby_multi_az",
            "activemq",
            "sample",
            true,
        ),
    );
    stack.add(
        "Configuration",
        cfn::amazonmq::CfnConfiguration::new("activemq", "sample"),
    );
    stack.add(
        "ConfigurationAssociation",
        cfn::amazonmq::CfnConfigurationAssociation::new(
            "sample",
            cfn::amazonmq::configuration_association::ConfigurationIdProperty::new("sample", 1),
        ),
    );
}
