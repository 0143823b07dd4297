// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CustomAction",
        cfn::chatbot::CfnCustomAction::new(
            "sample",
            cfn::chatbot::custom_action::CustomActionDefinitionProperty::new("sample"),
        ),
    );
    stack.add(
        "MicrosoftTeamsChannelConfiguration",
        cfn::chatbot::CfnMicrosoftTeamsChannelConfiguration::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "%3a%40",
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
        ),
    );
    stack.add(
        "SlackChannelConfiguration",
        cfn::chatbot::CfnSlackChannelConfiguration::new(
            "sample",
            "arn:aws:iam::123456789012:role/sample",
            "sample",
            "1",
        ),
    );
}
