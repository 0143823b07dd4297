// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kinesis`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ChannelARN` of an `AWS::Kinesis::Channel`: The ARN of the channel.
    ChannelArn,
    /// `ResourceArn` of an `AWS::Kinesis::ResourcePolicy`: Returns the Amazon Resource Name (ARN) of the resource-based policy.
    ResourcePolicyResourceArn,
    /// `Arn` of an `AWS::Kinesis::Stream`: The Amazon resource name (ARN) of the Kinesis stream, such as `arn:aws:kinesis:us-east-2:123456789012:stream/mystream`.
    StreamArn,
    /// `ConsumerARN` of an `AWS::Kinesis::StreamConsumer`: When you register a consumer, Kinesis Data Streams generates an ARN for it.
    StreamConsumerArn,
    /// `Name` of an `AWS::Kinesis::Stream`: The name of the Kinesis stream.
    StreamName,
}
