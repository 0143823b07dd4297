// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Policy", cfn::resiliencehubv2::CfnPolicy::new("sample"));
    stack.add(
        "Service",
        cfn::resiliencehubv2::CfnService::new("sample", vec!["aa-a-1"]),
    );
    stack.add(
        "ServiceFunction",
        cfn::resiliencehubv2::CfnServiceFunction::new(
            "PRIMARY",
            "sample",
            "arn:aws:a:aa-a-1:111111111111:a",
        ),
    );
    stack.add("System", cfn::resiliencehubv2::CfnSystem::new("sample"));
    stack.add(
        "UserJourney",
        cfn::resiliencehubv2::CfnUserJourney::new("sample", "sample"),
    );
}
