// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::pcs::CfnCluster::new(
            cfn::pcs::cluster::NetworkingProperty::new().network_type("IPV4"),
            cfn::pcs::cluster::SchedulerProperty::new("SLURM", "sample"),
            "SMALL",
        ),
    );
    stack.add(
        "ComputeNodeGroup",
        cfn::pcs::CfnComputeNodeGroup::new(
            "sample",
            cfn::pcs::compute_node_group::CustomLaunchTemplateProperty::new("sample"),
            "arn:aws:iam::111111111111:instance-profile/a",
            vec![
                cfn::pcs::compute_node_group::InstanceConfigProperty::new().instance_type("sample"),
            ],
            cfn::pcs::compute_node_group::ScalingConfigurationProperty::new(1, 1),
            vec!["sample"],
        ),
    );
    stack.add("Queue", cfn::pcs::CfnQueue::new("sample"));
}
