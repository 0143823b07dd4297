// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CloudAutonomousVmCluster",
        cfn::odb::CfnCloudAutonomousVmCluster::new(),
    );
    stack.add(
        "CloudExadataInfrastructure",
        cfn::odb::CfnCloudExadataInfrastructure::new(),
    );
    stack.add("CloudVmCluster", cfn::odb::CfnCloudVmCluster::new());
    stack.add("OdbNetwork", cfn::odb::CfnOdbNetwork::new());
    stack.add(
        "OdbPeeringConnection",
        cfn::odb::CfnOdbPeeringConnection::new(),
    );
}
