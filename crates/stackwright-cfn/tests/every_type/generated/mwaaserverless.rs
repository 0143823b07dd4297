// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Workflow",
        cfn::mwaaserverless::CfnWorkflow::new(
            cfn::mwaaserverless::workflow::S3LocationProperty::new("sample", "sample"),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
}
