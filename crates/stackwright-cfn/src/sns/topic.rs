// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SNS::Topic` and its property types.

use crate::l1::*;

/// The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
///
/// > One account can create a maximum of 100,000 standard topics and 1,000 FIFO topics. For more information, see [Amazon endpoints and quotas](https://docs.aws.amazon.com/general/latest/gr/sns.html) in the *AWS General Reference*.
///
/// `AWS::SNS::Topic`; `Ref` returns its `TopicArn`, a [`sns::TopicArn`](kinds::sns::TopicArn).
/// Changing one of these replaces it: `FifoTopic`, `TopicName`.
/// Attributes: `TopicArn`, `TopicName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopic(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SNS::Topic",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("topic.rules"),
};

impl CfnTopic {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SNS::Topic";

    /// `CfnTopic` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics. You can set a retention period ranging from 1 to 365 days. This property is only applicable to FIFO topics; attempting to use it with standard topics will result in a creation failure.
    ///
    /// `ArchivePolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn archive_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("ArchivePolicy", value.into_value().into_node());
        self
    }

    /// `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. By default, this property is set to false. If you create a FIFO topic with `ContentBasedDeduplication` set to false, you must provide a `MessageDeduplicationId` for each `Publish` action. When set to true, Amazon automatically generates a `MessageDeduplicationId` using a SHA-256 hash of the message body (excluding message attributes). You can optionally override this generated value by specifying a `MessageDeduplicationId` in the `Publish` action. Note that this property only applies to FIFO topics; using it with standard topics will cause the creation to fail.
    ///
    /// `ContentBasedDeduplication`; updated in place.
    pub fn content_based_deduplication(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ContentBasedDeduplication", value.into_value().into_node());
        self
    }

    /// The body of the policy document you want to use for this topic.
    ///
    /// You can only add one policy per topic.
    ///
    /// The policy must be in JSON string format.
    ///
    /// Length Constraints: Maximum length of 30,720.
    ///
    /// `DataProtectionPolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn data_protection_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DataProtectionPolicy", value.into_value().into_node());
        self
    }

    /// The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
    ///
    /// - HTTP
    /// - Amazon Kinesis Data Firehose
    /// - AWS Lambda
    /// - Platform application endpoint
    /// - Amazon Simple Queue Service
    ///
    /// Once configured, log entries are sent to Amazon CloudWatch Logs.
    ///
    /// `DeliveryStatusLogging`; updated in place.
    pub fn delivery_status_logging(
        mut self,
        value: impl IntoValue<List<LoggingConfigProperty>>,
    ) -> Self {
        self.0
            .put("DeliveryStatusLogging", value.into_value().into_node());
        self
    }

    /// The display name to use for an Amazon topic with SMS subscriptions. The display name must be maximum 100 characters long, including hyphens (-), underscores (_), spaces, and tabs.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic` or `MessageGroup`.
    ///
    /// `FifoThroughputScope`; updated in place.
    pub fn fifo_throughput_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FifoThroughputScope", value.into_value().into_node());
        self
    }

    /// Set to true to create a FIFO topic.
    ///
    /// `FifoTopic`; an update replaces the resource.
    pub fn fifo_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FifoTopic", value.into_value().into_node());
        self
    }

    /// The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK. For more information, see [Key terms](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html#sse-key-terms). For more examples, see [`KeyId`](https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html#API_DescribeKey_RequestParameters) in the *AWS Key Management Service API Reference*.
    ///
    /// This property applies only to [server-side-encryption](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html).
    ///
    /// `KmsMasterKeyId`; updated in place.
    pub fn kms_master_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsMasterKeyId", value.into_value().into_node());
        self
    }

    /// The `MaximumMessageSize` property.
    ///
    /// `MaximumMessageSize`; updated in place.
    pub fn maximum_message_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumMessageSize", value.into_value().into_node());
        self
    }

    /// The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS. By default, `SignatureVersion` is set to `1`.
    ///
    /// `SignatureVersion`; updated in place.
    pub fn signature_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SignatureVersion", value.into_value().into_node());
        self
    }

    /// The Amazon subscriptions (endpoints) for this topic.
    ///
    /// > If you specify the `Subscription` property in the `AWS::SNS::Topic` resource and it creates an associated subscription resource, the associated subscription is not deleted when the `AWS::SNS::Topic` resource is deleted.
    ///
    /// `Subscription`; updated in place.
    pub fn subscription(mut self, value: impl IntoValue<List<SubscriptionProperty>>) -> Self {
        self.0.put("Subscription", value.into_value().into_node());
        self
    }

    /// The list of tags to add to a new topic.
    ///
    /// > To be able to tag a topic on creation, you must have the `sns:CreateTopic` and `sns:TagResource` permissions.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long. FIFO topic names must end with `.fifo`.
    ///
    /// If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the topic name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// > If you specify a name, you can't perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `TopicName`; an update replaces the resource.
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TopicName", value.into_value().into_node());
        self
    }

    /// Tracing mode of an Amazon topic. By default `TracingConfig` is set to `PassThrough`, and the topic passes through the tracing header it receives from an Amazon publisher to its subscriptions. If set to `Active`, Amazon will vend X-Ray segment data to topic owner account if the sampled flag in the tracing header is true.
    ///
    /// `TracingConfig`; updated in place.
    pub fn tracing_config(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TracingConfig", value.into_value().into_node());
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

impl Construct for CfnTopic {
    type Handle = CfnTopicRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicRef {
        CfnTopicRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopic`] of a stack.
pub struct CfnTopicRef(NodeRef);

impl Clone for CfnTopicRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicRef {}
impl AsNode for CfnTopicRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicRef {
    /// What `Ref` returns: its `TopicArn`, a [`sns::TopicArn`](kinds::sns::TopicArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sns::TopicArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of an Amazon topic.
    ///
    /// `Fn::GetAtt` of `TopicArn`.
    #[inline]
    pub fn attr_topic_arn(&self) -> Value<kinds::sns::TopicArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TopicArn")))
    }

    /// Returns the name of an Amazon topic.
    ///
    /// `Fn::GetAtt` of `TopicName`.
    #[inline]
    pub fn attr_topic_name(&self) -> Value<kinds::sns::TopicName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TopicName")))
    }
}

impl IntoValue<kinds::sns::TopicArn> for &CfnTopicRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sns::TopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sns::TopicName> for &CfnTopicRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sns::TopicName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TopicName")))
    }
}

/// The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html).
///
/// The property type `LoggingConfig` of `AWS::SNS::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `protocol`: Indicates one of the supported protocols for the Amazon SNS topic.
    pub fn new(protocol: impl IntoValue<Protocol>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
    }

    /// The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch.
    ///
    /// `FailureFeedbackRoleArn`.
    pub fn failure_feedback_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("FailureFeedbackRoleArn", value.into_value().into_node());
        self
    }

    /// The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch.
    ///
    /// `SuccessFeedbackRoleArn`.
    pub fn success_feedback_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("SuccessFeedbackRoleArn", value.into_value().into_node());
        self
    }

    /// The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage values range from 0 to 100.
    ///
    /// `SuccessFeedbackSampleRate`.
    pub fn success_feedback_sample_rate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SuccessFeedbackSampleRate", value.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic.
///
/// > For full control over subscription behavior (for example, delivery policy, filtering, raw message delivery, and cross-region subscriptions), use the [AWS::SNS::Subscription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-subscription.html) resource.
///
/// The property type `Subscription` of `AWS::SNS::Topic`.
#[must_use = "a property type does nothing until it is set"]
pub struct SubscriptionProperty(Object);

impl SubscriptionProperty {
    /// `SubscriptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The endpoint that receives notifications from the Amazon topic.
    /// - `protocol`: The subscription's protocol.
    pub fn new(endpoint: impl IntoValue<String>, protocol: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
        Self(object_)
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

impl Kind for SubscriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SubscriptionProperty> for SubscriptionProperty {}
impl From<SubscriptionProperty> for Node {
    #[inline]
    fn from(value: SubscriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SubscriptionProperty> for SubscriptionProperty {
    #[inline]
    fn into_value(self) -> Value<SubscriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Protocol` of a `LoggingConfig` of `AWS::SNS::Topic`.
pub enum Protocol {
    /// `application`.
    Application,
    /// `firehose`.
    Firehose,
    /// `http/s`.
    HttpS,
    /// `lambda`.
    Lambda,
    /// `sqs`.
    Sqs,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["application", "firehose", "http/s", "lambda", "sqs"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
