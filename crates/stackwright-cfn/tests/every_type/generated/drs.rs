// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "LaunchConfigurationTemplate",
        cfn::drs::CfnLaunchConfigurationTemplate::new(),
    );
    stack.add(
        "ReplicationConfigurationTemplate",
        cfn::drs::CfnReplicationConfigurationTemplate::new(
            1,
            "DEFAULT",
            vec![
                cfn::drs::replication_configuration_template::PITPolicyRuleProperty::new(
                    1, 1, "MINUTE",
                ),
            ],
            vec!["sg-aaaaaaaa"],
            "subnet-aaaaaaaa",
            vec![("key", "sample")],
        ),
    );
    stack.add(
        "SourceNetwork",
        cfn::drs::CfnSourceNetwork::new("111111111111", "us-central-1", "vpc-aaaaaaaa"),
    );
}
