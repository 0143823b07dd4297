// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "NotificationRule",
        cfn::codestarnotifications::CfnNotificationRule::new(
            "BASIC",
            vec!["sample"],
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            vec![
                cfn::codestarnotifications::notification_rule::TargetProperty::new(
                    "sample", "sample",
                ),
            ],
        ),
    );
}
