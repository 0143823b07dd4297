// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ProfilePermission",
        cfn::signer::CfnProfilePermission::new("sample", "sample", "sample", "sample"),
    );
    stack.add(
        "SigningProfile",
        cfn::signer::CfnSigningProfile::new("AWSLambda-SHA384-ECDSA"),
    );
}
