// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `chatbot`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CustomActionArn` of an `AWS::Chatbot::CustomAction`: The fully defined ARN of the custom action.
    CustomActionArn,
    /// `Arn` of an `AWS::Chatbot::MicrosoftTeamsChannelConfiguration`: The ARN of the resource.
    MicrosoftTeamsChannelConfigurationArn,
    /// `Arn` of an `AWS::Chatbot::SlackChannelConfiguration`: The ARN of the resource.
    SlackChannelConfigurationArn,
}
