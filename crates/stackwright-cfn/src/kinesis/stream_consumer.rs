// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kinesis::StreamConsumer` and its property types.

use crate::l1::*;

/// Use the AWS CloudFormation `AWS::Kinesis::StreamConsumer` resource to register a consumer with a Kinesis data stream. The consumer you register can then call [SubscribeToShard](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html) to receive data from the stream using enhanced fan-out, at a rate of up to 2 MiB per second for every shard you subscribe to. This rate is unaffected by the total number of consumers that read from the same stream.
///
/// You can register up to 20 consumers per stream. However, you can request a limit increase using the [Kinesis Data Streams limits form](https://docs.aws.amazon.com/support/v1?#/). A given consumer can only be registered with one stream at a time.
///
/// For more information, see [Using Consumers with Enhanced Fan-Out](https://docs.aws.amazon.com/streams/latest/dev/introduction-to-enhanced-consumers.html).
///
/// `AWS::Kinesis::StreamConsumer`; `Ref` returns its `ConsumerARN`, a [`kinesis::StreamConsumerArn`](kinds::kinesis::StreamConsumerArn).
/// Changing one of these replaces it: `ConsumerName`, `StreamARN`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamConsumer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kinesis::StreamConsumer",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream_consumer.rules"),
};

impl CfnStreamConsumer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kinesis::StreamConsumer";

    /// `CfnStreamConsumer` with its required properties, in alphabetical order:
    ///
    /// - `consumer_name`: The name of the consumer is something you choose when you register the consumer.
    /// - `stream_arn`: The ARN of the stream with which you registered the consumer.
    pub fn new(
        consumer_name: impl IntoValue<String>,
        stream_arn: impl IntoValue<kinds::kinesis::StreamArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConsumerName", consumer_name.into_value().into_node());
        object_.put("StreamARN", stream_arn.into_value().into_node());
        Self(object_)
    }

    /// An array of tags to be added to a specified Kinesis resource. A tag consists of a required key and an optional value. You can specify up to 50 tag key-value pairs.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnStreamConsumer {
    type Handle = CfnStreamConsumerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamConsumerRef {
        CfnStreamConsumerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamConsumer`] of a stack.
pub struct CfnStreamConsumerRef(NodeRef);

impl Clone for CfnStreamConsumerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamConsumerRef {}
impl AsNode for CfnStreamConsumerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamConsumerRef {
    /// What `Ref` returns: its `ConsumerARN`, a [`kinesis::StreamConsumerArn`](kinds::kinesis::StreamConsumerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesis::StreamConsumerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you register a consumer, Kinesis Data Streams generates an ARN for it. You need this ARN to be able to call [SubscribeToShard](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html).
    ///
    /// If you delete a consumer and then create a new one with the same name, it won't have the same ARN. That's because consumer ARNs contain the creation timestamp. This is important to keep in mind if you have IAM policies that reference consumer ARNs.
    ///
    /// `Fn::GetAtt` of `ConsumerARN`.
    #[inline]
    pub fn attr_consumer_arn(&self) -> Value<kinds::kinesis::StreamConsumerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConsumerARN")))
    }

    /// The time at which the consumer was created.
    ///
    /// `Fn::GetAtt` of `ConsumerCreationTimestamp`.
    #[inline]
    pub fn attr_consumer_creation_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConsumerCreationTimestamp"),
        ))
    }

    /// The name you gave the consumer when you registered it.
    ///
    /// `Fn::GetAtt` of `ConsumerName`.
    #[inline]
    pub fn attr_consumer_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConsumerName")))
    }

    /// A consumer can't read data while in the `CREATING` or `DELETING` states.
    ///
    /// `Fn::GetAtt` of `ConsumerStatus`.
    #[inline]
    pub fn attr_consumer_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConsumerStatus")))
    }

    /// The ARN of the data stream with which the consumer is registered.
    ///
    /// `Fn::GetAtt` of `StreamARN`.
    #[inline]
    pub fn attr_stream_arn(&self) -> Value<kinds::kinesis::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamARN")))
    }
}

impl IntoValue<kinds::kinesis::StreamConsumerArn> for &CfnStreamConsumerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesis::StreamConsumerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
