// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `medialive`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MediaLive::Channel`: The ARN of the MediaLive channel.
    ChannelArn,
    /// `Id` of an `AWS::MediaLive::Channel`: User-specified id.
    ChannelId,
    /// `Arn` of an `AWS::MediaLive::ChannelPlacementGroup`: The ARN of the channel placement group.
    ChannelPlacementGroupArn,
    /// `Arn` of an `AWS::MediaLive::CloudWatchAlarmTemplate`: A cloudwatch alarm template's ARN (Amazon Resource Name).
    CloudWatchAlarmTemplateArn,
    /// `Arn` of an `AWS::MediaLive::CloudWatchAlarmTemplateGroup`: A cloudwatch alarm template group's ARN (Amazon Resource Name).
    CloudWatchAlarmTemplateGroupArn,
    /// `Identifier` of an `AWS::MediaLive::CloudWatchAlarmTemplateGroup`.
    CloudWatchAlarmTemplateGroupIdentifier,
    /// `Identifier` of an `AWS::MediaLive::CloudWatchAlarmTemplate`.
    CloudWatchAlarmTemplateIdentifier,
    /// `Arn` of an `AWS::MediaLive::Cluster`: The ARN of the Cluster.
    ClusterArn,
    /// `Id` of an `AWS::MediaLive::Cluster`: The unique ID of the Cluster.
    ClusterId,
    /// `Arn` of an `AWS::MediaLive::EventBridgeRuleTemplate`: Target ARNs must be either an SNS topic or CloudWatch log group.
    EventBridgeRuleTemplateArn,
    /// `Arn` of an `AWS::MediaLive::EventBridgeRuleTemplateGroup`: An eventbridge rule template group's ARN (Amazon Resource Name).
    EventBridgeRuleTemplateGroupArn,
    /// `Identifier` of an `AWS::MediaLive::EventBridgeRuleTemplateGroup`.
    EventBridgeRuleTemplateGroupIdentifier,
    /// `Identifier` of an `AWS::MediaLive::EventBridgeRuleTemplate`: Placeholder documentation for __string.
    EventBridgeRuleTemplateIdentifier,
    /// `Arn` of an `AWS::MediaLive::Input`: The ARN of the MediaLive input.
    InputArn,
    /// `Id` of an `AWS::MediaLive::Input`: The unique ID for the device.
    InputId,
    /// `Arn` of an `AWS::MediaLive::InputSecurityGroup`: The ARN of the MediaLive input security group.
    InputSecurityGroupArn,
    /// `Id` of an `AWS::MediaLive::InputSecurityGroup`: The Id of the Input Security Group.
    InputSecurityGroupId,
    /// `Arn` of an `AWS::MediaLive::Multiplex`: The unique arn of the multiplex.
    MultiplexArn,
    /// `Id` of an `AWS::MediaLive::Multiplex`: The unique id of the multiplex.
    MultiplexId,
    /// `Arn` of an `AWS::MediaLive::Network`: The ARN of the Network.
    NetworkArn,
    /// `Id` of an `AWS::MediaLive::Network`: The unique ID of the Network.
    NetworkId,
    /// `Arn` of an `AWS::MediaLive::Node`: The ARN of the Node.
    NodeArn,
    /// `Arn` of an `AWS::MediaLive::SdiSource`: The unique arn of the SdiSource.
    SdiSourceArn,
    /// `Id` of an `AWS::MediaLive::SdiSource`: The unique identifier of the SdiSource.
    SdiSourceId,
    /// `Arn` of an `AWS::MediaLive::SignalMap`: A signal map's ARN (Amazon Resource Name).
    SignalMapArn,
    /// `Identifier` of an `AWS::MediaLive::SignalMap`.
    SignalMapIdentifier,
}
