// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `kinesisfirehose`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::KinesisFirehose::DeliveryStream`: The Amazon Resource Name (ARN) of the delivery stream, such as `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name`.
    DeliveryStreamArn,
    /// `DeliveryStreamName` of an `AWS::KinesisFirehose::DeliveryStream`: The name of the Firehose stream.
    DeliveryStreamName,
}
