// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::dax::CfnCluster::new("arn:aws:iam::123456789012:role/sample", "sample", 1),
    );
    stack.add("ParameterGroup", cfn::dax::CfnParameterGroup::new());
    stack.add("SubnetGroup", cfn::dax::CfnSubnetGroup::new(vec!["sample"]));
}
