// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ClusterSnapshot",
        cfn::rds::CfnClusterSnapshot::new("sample", "sample"),
    );
    stack.add(
        "CustomDBEngineVersion",
        cfn::rds::CfnCustomDBEngineVersion::new("sample", "sample"),
    );
    stack.add("DBCluster", cfn::rds::CfnDBCluster::new());
    stack.add(
        "DBClusterParameterGroup",
        cfn::rds::CfnDBClusterParameterGroup::new("sample", "sample", json!({})),
    );
    stack.add("DBInstance", cfn::rds::CfnDBInstance::new());
    stack.add(
        "DBParameterGroup",
        cfn::rds::CfnDBParameterGroup::new("sample", "sample"),
    );
    stack.add(
        "DBProxy",
        cfn::rds::CfnDBProxy::new(
            "sample",
            "MYSQL",
            "arn:aws:iam::123456789012:role/sample",
            vec!["sample0", "sample1"],
        ),
    );
    stack.add(
        "DBProxyEndpoint",
        cfn::rds::CfnDBProxyEndpoint::new("sample", "sample", vec!["sample0", "sample1"]),
    );
    stack.add(
        "DBProxyTargetGroup",
        cfn::rds::CfnDBProxyTargetGroup::new("sample", "default"),
    );
    stack.add(
        "DBSecurityGroup",
        cfn::rds::CfnDBSecurityGroup::new(
            vec![cfn::rds::db_security_group::IngressProperty::new().cidrip("10.0.0.0/16")],
            "sample",
        ),
    );
    stack.add(
        "DBSecurityGroupIngress",
        cfn::rds::CfnDBSecurityGroupIngress::new("sample"),
    );
    stack.add(
        "DBShardGroup",
        cfn::rds::CfnDBShardGroup::new("sample", 1.0),
    );
    stack.add(
        "DBSnapshot",
        cfn::rds::CfnDBSnapshot::new("sample", "sample"),
    );
    stack.add(
        "DBSubnetGroup",
        cfn::rds::CfnDBSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "EventSubscription",
        cfn::rds::CfnEventSubscription::new("sample"),
    );
    stack.add(
        "GlobalCluster",
        cfn::rds::CfnGlobalCluster::new().source_db_cluster_identifier("sample"),
    );
    stack.add(
        "Integration",
        cfn::rds::CfnIntegration::new(
            "arn:aws:rds:::cluster:a",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "OptionGroup",
        cfn::rds::CfnOptionGroup::new("sample", "sample", "sample"),
    );
}
