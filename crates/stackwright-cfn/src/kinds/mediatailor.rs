// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mediatailor`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MediaTailor::Channel`: \<p\>The ARN of the channel.\</p\>.
    ChannelArn,
    /// `ChannelName` of an `AWS::MediaTailor::Channel`: The name of the channel.
    ChannelName,
    /// `ChannelName` of an `AWS::MediaTailor::ChannelPolicy`: The name of the channel associated with this Channel Policy.
    ChannelPolicyChannelName,
    /// `Arn` of an `AWS::MediaTailor::Function`: The ARN of the function.
    FunctionArn,
    /// `FunctionId` of an `AWS::MediaTailor::Function`: The unique identifier for the function.
    FunctionId,
    /// `Arn` of an `AWS::MediaTailor::LiveSource`: \<p\>The ARN of the live source.\</p\>.
    LiveSourceArn,
    /// `PlaybackConfigurationArn` of an `AWS::MediaTailor::PlaybackConfiguration`: The Amazon Resource Name (ARN) for the playback configuration.
    PlaybackConfigurationArn,
    /// `Name` of an `AWS::MediaTailor::PlaybackConfiguration`: The identifier for the playback configuration.
    PlaybackConfigurationName,
    /// `Arn` of an `AWS::MediaTailor::PrefetchSchedule`: The Amazon Resource Name (ARN) of the prefetch schedule.
    PrefetchScheduleArn,
    /// `Arn` of an `AWS::MediaTailor::SourceLocation`: \<p\>The ARN of the source location.\</p\>.
    SourceLocationArn,
    /// `SourceLocationName` of an `AWS::MediaTailor::SourceLocation`: The name of the source location.
    SourceLocationName,
    /// `Arn` of an `AWS::MediaTailor::VodSource`: \<p\>The ARN of the VOD source.\</p\>.
    VodSourceArn,
}
