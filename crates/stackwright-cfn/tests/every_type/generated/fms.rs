// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ApplicationsList",
        cfn::fms::CfnApplicationsList::new(
            vec![cfn::fms::applications_list::AppProperty::new(
                "sample", 1, "sample",
            )],
            "sample",
        ),
    );
    stack.add(
        "NotificationChannel",
        cfn::fms::CfnNotificationChannel::new("sample", "sample"),
    );
    stack.add(
        "Policy",
        cfn::fms::CfnPolicy::new(
            true,
            "sample",
            true,
            cfn::fms::policy::SecurityServicePolicyDataProperty::new("WAF"),
        ),
    );
    stack.add(
        "ProtocolsList",
        cfn::fms::CfnProtocolsList::new("sample", vec!["sample"]),
    );
    stack.add(
        "ResourceSet",
        cfn::fms::CfnResourceSet::new("sample", vec!["sample"]),
    );
}
