// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Certificate", cfn::dms::CfnCertificate::new());
    stack.add(
        "DataMigration",
        cfn::dms::CfnDataMigration::new(
            "full-load",
            "sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("DataProvider", cfn::dms::CfnDataProvider::new("aurora"));
    stack.add("Endpoint", cfn::dms::CfnEndpoint::new("sample", "sample"));
    stack.add(
        "EventSubscription",
        cfn::dms::CfnEventSubscription::new("sample"),
    );
    stack.add("InstanceProfile", cfn::dms::CfnInstanceProfile::new());
    stack.add("MigrationProject", cfn::dms::CfnMigrationProject::new());
    stack.add(
        "ReplicationConfig",
        cfn::dms::CfnReplicationConfig::new(
            cfn::dms::replication_config::ComputeConfigProperty::new(1),
            "sample",
            "full-load",
            "sample",
            json!({}),
            "sample",
        ),
    );
    stack.add(
        "ReplicationInstance",
        cfn::dms::CfnReplicationInstance::new("sample"),
    );
    stack.add(
        "ReplicationSubnetGroup",
        cfn::dms::CfnReplicationSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "ReplicationTask",
        cfn::dms::CfnReplicationTask::new("full-load", "sample", "sample", "sample", "sample"),
    );
}
