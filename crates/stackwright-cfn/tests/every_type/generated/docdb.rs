// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("DBCluster", cfn::docdb::CfnDBCluster::new());
    stack.add(
        "DBClusterParameterGroup",
        cfn::docdb::CfnDBClusterParameterGroup::new("sample", "sample", json!({})),
    );
    stack.add(
        "DBInstance",
        cfn::docdb::CfnDBInstance::new("sample", "sample"),
    );
    stack.add(
        "DBSubnetGroup",
        cfn::docdb::CfnDBSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add(
        "EventSubscription",
        cfn::docdb::CfnEventSubscription::new("sample"),
    );
    stack.add(
        "GlobalCluster",
        cfn::docdb::CfnGlobalCluster::new("sample").engine("docdb"),
    );
}
