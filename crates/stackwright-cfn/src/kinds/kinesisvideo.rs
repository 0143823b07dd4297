// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kinesisvideo`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::KinesisVideo::SignalingChannel`: The Amazon Resource Name (ARN) of the signaling channel.
    SignalingChannelArn,
    /// `Name` of an `AWS::KinesisVideo::SignalingChannel`: A name for the signaling channel that you are creating.
    SignalingChannelName,
    /// `Arn` of an `AWS::KinesisVideo::Stream`: The Amazon Resource Name (ARN) of the stream.
    StreamArn,
    /// `Name` of an `AWS::KinesisVideo::Stream`: The name of the stream.
    StreamName,
}
