// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CapacityReservation",
        cfn::athena::CfnCapacityReservation::new("sample", 1),
    );
    stack.add(
        "DataCatalog",
        cfn::athena::CfnDataCatalog::new("sample", "LAMBDA"),
    );
    stack.add(
        "NamedQuery",
        cfn::athena::CfnNamedQuery::new("sample", "sample"),
    );
    stack.add(
        "PreparedStatement",
        cfn::athena::CfnPreparedStatement::new("sample", "sample", "sample"),
    );
    stack.add("WorkGroup", cfn::athena::CfnWorkGroup::new("sample"));
}
