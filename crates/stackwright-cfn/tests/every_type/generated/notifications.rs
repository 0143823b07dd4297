// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "ChannelAssociation",
        cfn::notifications::CfnChannelAssociation::new(
            "arn:aaa:chatbot::111111111111:a/a",
            "arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    );
    stack.add(
        "EventRule",
        cfn::notifications::CfnEventRule::new(
            "sample",
            "arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa",
            vec!["a-a-1"],
            "awsaa",
        ),
    );
    stack.add("ManagedNotificationAccountContactAssociation", cfn::notifications::CfnManagedNotificationAccountContactAssociation::new("ACCOUNT_PRIMARY", "arn:aaa:notifications::111111111111:managed-notification-configuration/category/aaa/sub-category/aaa"));
    stack.add("ManagedNotificationAdditionalChannelAssociation", cfn::notifications::CfnManagedNotificationAdditionalChannelAssociation::new("arn:aaa:chatbot::111111111111:a/a", "arn:aaa:notifications::111111111111:managed-notification-configuration/category/aaa/sub-category/aaa"));
    stack.add(
        "NotificationConfiguration",
        cfn::notifications::CfnNotificationConfiguration::new("sample", "sample"),
    );
    stack.add(
        "NotificationHub",
        cfn::notifications::CfnNotificationHub::new("sample"),
    );
    stack.add(
        "OrganizationalUnitAssociation",
        cfn::notifications::CfnOrganizationalUnitAssociation::new(
            "arn:aaa:notifications::111111111111:configuration/aaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "r-aaaa",
        ),
    );
}
