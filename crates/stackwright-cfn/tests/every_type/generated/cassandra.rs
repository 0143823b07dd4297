// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Keyspace", cfn::cassandra::CfnKeyspace::new());
    stack.add(
        "Table",
        cfn::cassandra::CfnTable::new(
            "sample",
            vec![cfn::cassandra::table::ColumnProperty::new(
                "sample", "sample",
            )],
        ),
    );
    stack.add(
        "Type",
        cfn::cassandra::CfnType::new(
            vec![cfn::cassandra::r#type::FieldProperty::new(
                "sample", "sample",
            )],
            "sample",
            "sample",
        ),
    );
}
