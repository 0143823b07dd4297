// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Ledger", cfn::qldb::CfnLedger::new("sample"));
    stack.add(
        "Stream",
        cfn::qldb::CfnStream::new(
            "sample",
            cfn::qldb::stream::KinesisConfigurationProperty::new().aggregation_enabled(true),
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
}
