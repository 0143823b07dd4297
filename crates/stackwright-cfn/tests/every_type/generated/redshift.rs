// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::redshift::CfnCluster::new("sample", "sample", "sample", "sample"),
    );
    stack.add(
        "ClusterParameterGroup",
        cfn::redshift::CfnClusterParameterGroup::new("sample", "sample"),
    );
    stack.add(
        "ClusterSecurityGroup",
        cfn::redshift::CfnClusterSecurityGroup::new("sample"),
    );
    stack.add(
        "ClusterSecurityGroupIngress",
        cfn::redshift::CfnClusterSecurityGroupIngress::new("sample"),
    );
    stack.add(
        "ClusterSubnetGroup",
        cfn::redshift::CfnClusterSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "EndpointAccess",
        cfn::redshift::CfnEndpointAccess::new("sample", "sample", "sample", vec!["sample"]),
    );
    stack.add(
        "EndpointAuthorization",
        cfn::redshift::CfnEndpointAuthorization::new("000000000000", "sample"),
    );
    stack.add(
        "EventSubscription",
        cfn::redshift::CfnEventSubscription::new("sample"),
    );
    stack.add(
        "Integration",
        cfn::redshift::CfnIntegration::new(
            "arn:aws:s3:::a",
            "arn:aws:redshift:a:111111111111:namespace/a",
        ),
    );
    stack.add(
        "QEV2IdcApplication",
        cfn::redshift::CfnQEV2IdcApplication::new("sample", "sample", "sample"),
    );
    stack.add(
        "ScheduledAction",
        cfn::redshift::CfnScheduledAction::new("sample"),
    );
    stack.add(
        "Snapshot",
        cfn::redshift::CfnSnapshot::new("sample", "sample"),
    );
    stack.add(
        "SnapshotCopyGrant",
        cfn::redshift::CfnSnapshotCopyGrant::new("sample"),
    );
    stack.add(
        "SnapshotSchedule",
        cfn::redshift::CfnSnapshotSchedule::new(vec!["sample"], "sample"),
    );
    stack.add(
        "UsageLimit",
        cfn::redshift::CfnUsageLimit::new(1.0, "sample", "spectrum", "time"),
    );
}
