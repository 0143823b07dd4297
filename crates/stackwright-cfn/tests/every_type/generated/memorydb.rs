// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("ACL", cfn::memorydb::CfnACL::new("sample"));
    stack.add(
        "Cluster",
        cfn::memorydb::CfnCluster::new("sample", "sample", "sample"),
    );
    stack.add(
        "MultiRegionCluster",
        cfn::memorydb::CfnMultiRegionCluster::new("sample"),
    );
    stack.add(
        "ParameterGroup",
        cfn::memorydb::CfnParameterGroup::new("sample", "sample"),
    );
    stack.add(
        "Snapshot",
        cfn::memorydb::CfnSnapshot::new("sample", "sample"),
    );
    stack.add(
        "SubnetGroup",
        cfn::memorydb::CfnSubnetGroup::new("sample", vec!["sample"]),
    );
    stack.add("User", cfn::memorydb::CfnUser::new("sample"));
}
