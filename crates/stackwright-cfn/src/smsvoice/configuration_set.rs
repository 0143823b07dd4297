// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::ConfigurationSet` and its property types.

use crate::l1::*;

/// Creates a new configuration set. After you create the configuration set, you can add one or more event destinations to it.
///
/// A configuration set is a set of rules that you apply to the SMS and voice messages that you send.
///
/// When you send a message, you can optionally specify a single configuration set.
///
/// `AWS::SMSVOICE::ConfigurationSet`; `Ref` returns its `ConfigurationSetName`, a [`smsvoice::ConfigurationSetName`](kinds::smsvoice::ConfigurationSetName).
/// Changing one of these replaces it: `ConfigurationSetName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationSet(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::ConfigurationSet",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configuration_set.rules"),
};

impl CfnConfigurationSet {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::ConfigurationSet";

    /// `CfnConfigurationSet` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the ConfigurationSet.
    ///
    /// `ConfigurationSetName`; an update replaces the resource.
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationSetName", value.into_value().into_node());
        self
    }

    /// The default sender ID used by the ConfigurationSet.
    ///
    /// `DefaultSenderId`; updated in place.
    pub fn default_sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DefaultSenderId", value.into_value().into_node());
        self
    }

    /// An array of EventDestination objects that describe any events to log and where to log them.
    ///
    /// `EventDestinations`; updated in place.
    pub fn event_destinations(
        mut self,
        value: impl IntoValue<List<EventDestinationProperty>>,
    ) -> Self {
        self.0
            .put("EventDestinations", value.into_value().into_node());
        self
    }

    /// Set to true to enable feedback for the message.
    ///
    /// `MessageFeedbackEnabled`; updated in place.
    pub fn message_feedback_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MessageFeedbackEnabled", value.into_value().into_node());
        self
    }

    /// The unique identifier for the protect configuration.
    ///
    /// `ProtectConfigurationId`; updated in place.
    pub fn protect_configuration_id(
        mut self,
        value: impl IntoValue<kinds::smsvoice::ProtectConfigurationId>,
    ) -> Self {
        self.0
            .put("ProtectConfigurationId", value.into_value().into_node());
        self
    }

    /// An array of key and value pair tags that's associated with the new configuration set.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnConfigurationSet {
    type Handle = CfnConfigurationSetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationSetRef {
        CfnConfigurationSetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationSet`] of a stack.
pub struct CfnConfigurationSetRef(NodeRef);

impl Clone for CfnConfigurationSetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationSetRef {}
impl AsNode for CfnConfigurationSetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationSetRef {
    /// What `Ref` returns: its `ConfigurationSetName`, a [`smsvoice::ConfigurationSetName`](kinds::smsvoice::ConfigurationSetName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::ConfigurationSetName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the ConfigurationSet.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::smsvoice::ConfigurationSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::smsvoice::ConfigurationSetName> for &CfnConfigurationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::ConfigurationSetName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::smsvoice::ConfigurationSetArn> for &CfnConfigurationSetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::ConfigurationSetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Contains the destination configuration to use when publishing message sending events.
///
/// The property type `CloudWatchLogsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsDestinationProperty(Object);

impl CloudWatchLogsDestinationProperty {
    /// `CloudWatchLogsDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `iam_role_arn`: The Amazon Resource Name (ARN) of an AWS Identity and Access Management role that is able to write event data to an Amazon CloudWatch destination.
    /// - `log_group_arn`: The name of the Amazon CloudWatch log group that you want to record events in.
    pub fn new(
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        log_group_arn: impl IntoValue<kinds::logs::LogGroupArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
        object_.put("LogGroupArn", log_group_arn.into_value().into_node());
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

impl Kind for CloudWatchLogsDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsDestinationProperty> for CloudWatchLogsDestinationProperty {}
impl From<CloudWatchLogsDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsDestinationProperty> for CloudWatchLogsDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about an event destination.
///
/// Event destinations are associated with configuration sets, which enable you to publish message sending events to CloudWatch, Firehose, or Amazon SNS.
///
/// The property type `EventDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventDestinationProperty(Object);

impl EventDestinationProperty {
    /// `EventDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: When set to true events will be logged.
    /// - `event_destination_name`: The name of the EventDestination.
    /// - `matching_event_types`: An array of event types that determine which events to log.
    pub fn new(
        enabled: impl IntoValue<bool>,
        event_destination_name: impl IntoValue<String>,
        matching_event_types: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        object_.put(
            "EventDestinationName",
            event_destination_name.into_value().into_node(),
        );
        object_.put(
            "MatchingEventTypes",
            matching_event_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// An object that contains information about an event destination that sends logging events to Amazon CloudWatch logs.
    ///
    /// `CloudWatchLogsDestination`.
    pub fn cloud_watch_logs_destination(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestinationProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsDestination", value.into_value().into_node());
        self
    }

    /// An object that contains information about an event destination for logging to Amazon Data Firehose.
    ///
    /// `KinesisFirehoseDestination`.
    pub fn kinesis_firehose_destination(
        mut self,
        value: impl IntoValue<KinesisFirehoseDestinationProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseDestination", value.into_value().into_node());
        self
    }

    /// An object that contains information about an event destination that sends logging events to Amazon SNS.
    ///
    /// `SnsDestination`.
    pub fn sns_destination(mut self, value: impl IntoValue<SnsDestinationProperty>) -> Self {
        self.0.put("SnsDestination", value.into_value().into_node());
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

impl Kind for EventDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventDestinationProperty> for EventDestinationProperty {}
impl From<EventDestinationProperty> for Node {
    #[inline]
    fn from(value: EventDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventDestinationProperty> for EventDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<EventDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the delivery stream Amazon Resource Name (ARN), and the ARN of the AWS Identity and Access Management (IAM) role associated with a Firehose event destination.
///
/// Event destinations, such as Firehose, are associated with configuration sets, which enable you to publish message sending events.
///
/// The property type `KinesisFirehoseDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseDestinationProperty(Object);

impl KinesisFirehoseDestinationProperty {
    /// `KinesisFirehoseDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream_arn`: The Amazon Resource Name (ARN) of the delivery stream.
    /// - `iam_role_arn`: The ARN of an AWS Identity and Access Management role that is able to write event data to an Amazon Data Firehose destination.
    pub fn new(
        delivery_stream_arn: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamArn>,
        iam_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeliveryStreamArn",
            delivery_stream_arn.into_value().into_node(),
        );
        object_.put("IamRoleArn", iam_role_arn.into_value().into_node());
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

impl Kind for KinesisFirehoseDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseDestinationProperty> for KinesisFirehoseDestinationProperty {}
impl From<KinesisFirehoseDestinationProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseDestinationProperty> for KinesisFirehoseDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines an Amazon SNS destination for events. You can use Amazon SNS to send notification when certain events occur.
///
/// The property type `SnsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsDestinationProperty(Object);

impl SnsDestinationProperty {
    /// `SnsDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_arn`: The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish events to.
    pub fn new(topic_arn: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicArn", topic_arn.into_value().into_node());
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

impl Kind for SnsDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsDestinationProperty> for SnsDestinationProperty {}
impl From<SnsDestinationProperty> for Node {
    #[inline]
    fn from(value: SnsDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsDestinationProperty> for SnsDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<SnsDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
