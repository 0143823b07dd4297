// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "SupportPermit",
        cfn::supportauthz::CfnSupportPermit::new(
            "sample",
            cfn::supportauthz::support_permit::PermitProperty::new(
                cfn::supportauthz::support_permit::ActionSetProperty::new().actions(vec!["a:a"]),
                cfn::supportauthz::support_permit::ResourceSetProperty::new()
                    .all_resources_in_region(json!({})),
            ),
            cfn::supportauthz::support_permit::SigningKeyInfoProperty::new("sample"),
        ),
    );
}
