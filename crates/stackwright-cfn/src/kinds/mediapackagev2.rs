// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mediapackagev2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MediaPackageV2::Channel`: The Amazon Resource Name (ARN) of the channel.
    ChannelArn,
    /// `Arn` of an `AWS::MediaPackageV2::ChannelGroup`: The Amazon Resource Name (ARN) of the channel group.
    ChannelGroupArn,
    /// `Arn` of an `AWS::MediaPackageV2::OriginEndpoint`: The Amazon Resource Name (ARN) of the origin endpoint.
    OriginEndpointArn,
}
