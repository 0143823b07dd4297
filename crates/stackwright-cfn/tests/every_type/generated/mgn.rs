// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connector",
        cfn::mgn::CfnConnector::new("sample", "i-aaaaaaaaaaaaaaaaa"),
    );
    stack.add(
        "LaunchConfigurationTemplate",
        cfn::mgn::CfnLaunchConfigurationTemplate::new(),
    );
    stack.add(
        "NetworkMigrationDefinition",
        cfn::mgn::CfnNetworkMigrationDefinition::new(
            "sample",
            vec![
                cfn::mgn::network_migration_definition::SourceConfigurationProperty::new(
                    "NSX",
                    cfn::mgn::network_migration_definition::SourceS3ConfigurationProperty::new(
                        "sample",
                        "111111111111",
                        "sample",
                    ),
                ),
            ],
            cfn::mgn::network_migration_definition::TargetNetworkProperty::new("ISOLATED_VPC"),
            cfn::mgn::network_migration_definition::TargetS3ConfigurationProperty::new(
                "sample",
                "111111111111",
            ),
        ),
    );
}
