// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "EnabledBaseline",
        cfn::controltower::CfnEnabledBaseline::new(
            "arn:aws:iam::123456789012:role/sample",
            "1",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "EnabledControl",
        cfn::controltower::CfnEnabledControl::new(
            "arn:aws:iam::123456789012:role/sample",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "LandingZone",
        cfn::controltower::CfnLandingZone::new(json!({}), "1.0"),
    );
}
