// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("CapacityProvider", cfn::ecs::CfnCapacityProvider::new());
    stack.add("Cluster", cfn::ecs::CfnCluster::new());
    stack.add("ClusterCapacityProviderAssociations", cfn::ecs::CfnClusterCapacityProviderAssociations::new("sample", vec![cfn::ecs::cluster_capacity_provider_associations::CapacityProviderStrategyProperty::new("sample")]));
    stack.add("Daemon", cfn::ecs::CfnDaemon::new());
    stack.add(
        "DaemonTaskDefinition",
        cfn::ecs::CfnDaemonTaskDefinition::new(),
    );
    stack.add(
        "ExpressGatewayService",
        cfn::ecs::CfnExpressGatewayService::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "PrimaryTaskSet",
        cfn::ecs::CfnPrimaryTaskSet::new("sample", "sample", "sample"),
    );
    stack.add("Service", cfn::ecs::CfnService::new());
    stack.add("TaskDefinition", cfn::ecs::CfnTaskDefinition::new());
    stack.add(
        "TaskSet",
        cfn::ecs::CfnTaskSet::new("sample", "sample", "sample"),
    );
}
