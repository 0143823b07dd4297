// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Cluster",
        cfn::docdbelastic::CfnCluster::new("sample", "sample", "sample", 1, 1),
    );
    stack.add(
        "ClusterSnapshot",
        cfn::docdbelastic::CfnClusterSnapshot::new("sample", "sample"),
    );
}
