// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Canary",
        cfn::synthetics::CfnCanary::new(
            "s3://",
            cfn::synthetics::canary::CodeProperty::new()
                .handler("")
                .s3_bucket("sample")
                .s3_key("sample"),
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "sample",
            cfn::synthetics::canary::ScheduleProperty::new("sample"),
        ),
    );
    stack.add("Group", cfn::synthetics::CfnGroup::new("sample"));
}
