// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("App", cfn::amplify::CfnApp::new("sample"));
    stack.add("Branch", cfn::amplify::CfnBranch::new("da", "sample"));
    stack.add(
        "Domain",
        cfn::amplify::CfnDomain::new(
            "da",
            "sample",
            vec![cfn::amplify::domain::SubDomainSettingProperty::new(
                "sample", "sample",
            )],
        ),
    );
    stack.add("Webhook", cfn::amplify::CfnWebhook::new("sample"));
}
