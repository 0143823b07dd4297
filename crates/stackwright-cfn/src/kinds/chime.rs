// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `chime`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AppInstanceArn` of an `AWS::Chime::AppInstance`: The Amazon Resource Number (ARN) of the AppInstance.
    AppInstanceArn,
    /// `AppInstanceBotArn` of an `AWS::Chime::AppInstanceBot`: The ARN of the AppInstanceBot.
    AppInstanceBotArn,
    /// `AppInstanceUserArn` of an `AWS::Chime::AppInstanceUser`.
    AppInstanceUserArn,
    /// `Arn` of an `AWS::Chime::Channel`: The ARN of the channel.
    ChannelArn,
    /// `Arn` of an `AWS::Chime::ChannelFlow`: The ARN of the channel flow.
    ChannelFlowArn,
    /// `MediaInsightsPipelineConfigurationArn` of an `AWS::Chime::MediaInsightsPipelineConfiguration`: The ARN of the configuration.
    MediaInsightsPipelineConfigurationArn,
    /// `Arn` of an `AWS::Chime::MediaPipelineKinesisVideoStreamPool`: The ARN of the Kinesis Video Stream Pool.
    MediaPipelineKinesisVideoStreamPoolArn,
    /// `SipMediaApplicationArn` of an `AWS::Chime::SipMediaApplication`: The ARN of the SIP media application.
    SipMediaApplicationArn,
    /// `VoiceConnectorArn` of an `AWS::Chime::VoiceConnector`: The ARN of the Voice Connector.
    VoiceConnectorArn,
}
