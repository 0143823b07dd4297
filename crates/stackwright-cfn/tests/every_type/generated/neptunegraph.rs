// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Graph", cfn::neptunegraph::CfnGraph::new(16));
    stack.add(
        "GraphSnapshot",
        cfn::neptunegraph::CfnGraphSnapshot::new("g-aaaaaaaaaa", "sample"),
    );
    stack.add(
        "PrivateGraphEndpoint",
        cfn::neptunegraph::CfnPrivateGraphEndpoint::new("g-aaaaaaaaaa", "vpc-a"),
    );
}
