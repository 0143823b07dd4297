// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "GlobalTable",
        cfn::dynamodb::CfnGlobalTable::new(vec![
            cfn::dynamodb::global_table::ReplicaSpecificationProperty::new("sample"),
        ]),
    );
    stack.add(
        "Table",
        cfn::dynamodb::CfnTable::new(vec![cfn::dynamodb::table::KeySchemaProperty::new(
            "sample", "HASH",
        )]),
    );
}
