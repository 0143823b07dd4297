// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "MicrosoftAD",
        cfn::directoryservice::CfnMicrosoftAD::new(
            "1.0",
            "sample",
            cfn::directoryservice::microsoft_ad::VpcSettingsProperty::new(
                vec!["subnet-aaaaaaaa"],
                "vpc-aaaaaaaa",
            ),
        ),
    );
    stack.add(
        "SimpleAD",
        cfn::directoryservice::CfnSimpleAD::new(
            "1.0",
            "Large",
            cfn::directoryservice::simple_ad::VpcSettingsProperty::new(
                vec!["subnet-aaaaaaaa"],
                "vpc-aaaaaaaa",
            ),
        ),
    );
}
