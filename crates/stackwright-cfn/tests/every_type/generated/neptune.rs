// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("DBCluster", cfn::neptune::CfnDBCluster::new());
    stack.add(
        "DBClusterParameterGroup",
        cfn::neptune::CfnDBClusterParameterGroup::new("sample", "sample", json!({})),
    );
    stack.add("DBInstance", cfn::neptune::CfnDBInstance::new("sample"));
    stack.add(
        "DBParameterGroup",
        cfn::neptune::CfnDBParameterGroup::new("sample", "sample", json!({})),
    );
    stack.add(
        "DBSubnetGroup",
        cfn::neptune::CfnDBSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "EventSubscription",
        cfn::neptune::CfnEventSubscription::new("sample"),
    );
    stack.add("GlobalCluster", cfn::neptune::CfnGlobalCluster::new());
}
