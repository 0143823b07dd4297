// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PinpointEmail::ConfigurationSetEventDestination` and its property types.

use crate::l1::*;

/// Create an event destination. In Amazon Pinpoint, *events* include message sends, deliveries, opens, clicks, bounces, and complaints. *Event destinations* are places that you can send information about these events to. For example, you can send event data to Amazon SNS to receive notifications when you receive bounces or complaints, or you can use Amazon Kinesis Data Firehose to stream data to Amazon S3 for long-term storage.
///
/// A single configuration set can include more than one event destination.
///
/// `AWS::PinpointEmail::ConfigurationSetEventDestination`; `Ref` returns its `Id`, a [`pinpointemail::ConfigurationSetEventDestinationId`](kinds::pinpointemail::ConfigurationSetEventDestinationId).
/// Changing one of these replaces it: `ConfigurationSetName`, `EventDestinationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-configurationseteventdestination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfigurationSetEventDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PinpointEmail::ConfigurationSetEventDestination",
    tags: None,
    rules: include_str!("configuration_set_event_destination.rules"),
};

impl CfnConfigurationSetEventDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PinpointEmail::ConfigurationSetEventDestination";

    /// `CfnConfigurationSetEventDestination` with its required properties, in alphabetical order:
    ///
    /// - `configuration_set_name`: The name of the configuration set that contains the event destination that you want to modify.
    /// - `event_destination_name`: The name of the event destination that you want to modify.
    pub fn new(
        configuration_set_name: impl IntoValue<String>,
        event_destination_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConfigurationSetName",
            configuration_set_name.into_value().into_node(),
        );
        object_.put(
            "EventDestinationName",
            event_destination_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// An object that defines the event destination.
    ///
    /// `EventDestination`; updated in place.
    pub fn event_destination(mut self, value: impl IntoValue<EventDestinationProperty>) -> Self {
        self.0
            .put("EventDestination", value.into_value().into_node());
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

impl Construct for CfnConfigurationSetEventDestination {
    type Handle = CfnConfigurationSetEventDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigurationSetEventDestinationRef {
        CfnConfigurationSetEventDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfigurationSetEventDestination`] of a stack.
pub struct CfnConfigurationSetEventDestinationRef(NodeRef);

impl Clone for CfnConfigurationSetEventDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigurationSetEventDestinationRef {}
impl AsNode for CfnConfigurationSetEventDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigurationSetEventDestinationRef {
    /// What `Ref` returns: its `Id`, a [`pinpointemail::ConfigurationSetEventDestinationId`](kinds::pinpointemail::ConfigurationSetEventDestinationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpointemail::ConfigurationSetEventDestinationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpointemail::ConfigurationSetEventDestinationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpointemail::ConfigurationSetEventDestinationId>
    for &CfnConfigurationSetEventDestinationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::pinpointemail::ConfigurationSetEventDestinationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to monitor and gain insights on your email sending metrics.
///
/// The property type `CloudWatchDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchDestinationProperty(Object);

impl CloudWatchDestinationProperty {
    /// `CloudWatchDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
    ///
    /// `DimensionConfigurations`.
    pub fn dimension_configurations(
        mut self,
        value: impl IntoValue<List<DimensionConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("DimensionConfigurations", value.into_value().into_node());
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

impl Kind for CloudWatchDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchDestinationProperty> for CloudWatchDestinationProperty {}
impl From<CloudWatchDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchDestinationProperty> for CloudWatchDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch.
///
/// The property type `DimensionConfiguration` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct DimensionConfigurationProperty(Object);

impl DimensionConfigurationProperty {
    /// `DimensionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_dimension_value`: The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the dimension when you send an email.
    /// - `dimension_name`: The name of an Amazon CloudWatch dimension associated with an email sending metric.
    /// - `dimension_value_source`: The location where Amazon Pinpoint finds the value of a dimension to publish to Amazon CloudWatch.
    pub fn new(
        default_dimension_value: impl IntoValue<String>,
        dimension_name: impl IntoValue<String>,
        dimension_value_source: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultDimensionValue",
            default_dimension_value.into_value().into_node(),
        );
        object_.put("DimensionName", dimension_name.into_value().into_node());
        object_.put(
            "DimensionValueSource",
            dimension_value_source.into_value().into_node(),
        );
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

impl Kind for DimensionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DimensionConfigurationProperty> for DimensionConfigurationProperty {}
impl From<DimensionConfigurationProperty> for Node {
    #[inline]
    fn from(value: DimensionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DimensionConfigurationProperty> for DimensionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DimensionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// In Amazon Pinpoint, *events* include message sends, deliveries, opens, clicks, bounces, and complaints. *Event destinations* are places that you can send information about these events to. For example, you can send event data to Amazon SNS to receive notifications when you receive bounces or complaints, or you can use Amazon Kinesis Data Firehose to stream data to Amazon S3 for long-term storage.
///
/// The property type `EventDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventDestinationProperty(Object);

impl EventDestinationProperty {
    /// `EventDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `matching_event_types`: The types of events that Amazon Pinpoint sends to the specified event destinations.
    pub fn new(matching_event_types: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MatchingEventTypes",
            matching_event_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// An object that defines an Amazon CloudWatch destination for email events. You can use Amazon CloudWatch to monitor and gain insights on your email sending metrics.
    ///
    /// `CloudWatchDestination`.
    pub fn cloud_watch_destination(
        mut self,
        value: impl IntoValue<CloudWatchDestinationProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchDestination", value.into_value().into_node());
        self
    }

    /// If `true`, the event destination is enabled. When the event destination is enabled, the specified event types are sent to the destinations in this `EventDestinationDefinition`.
    ///
    /// If `false`, the event destination is disabled. When the event destination is disabled, events aren't sent to the specified destinations.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
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

    /// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to create attributes in Amazon Pinpoint projects. You can use these attributes to create segments for your campaigns.
    ///
    /// `PinpointDestination`.
    pub fn pinpoint_destination(
        mut self,
        value: impl IntoValue<PinpointDestinationProperty>,
    ) -> Self {
        self.0
            .put("PinpointDestination", value.into_value().into_node());
        self
    }

    /// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification when certain email events occur.
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

/// An object that defines an Amazon Kinesis Data Firehose destination for email events. You can use Amazon Kinesis Data Firehose to stream data to other services, such as Amazon S3 and Amazon Redshift.
///
/// The property type `KinesisFirehoseDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseDestinationProperty(Object);

impl KinesisFirehoseDestinationProperty {
    /// `KinesisFirehoseDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream_arn`: The Amazon Resource Name (ARN) of the Amazon Kinesis Data Firehose stream that Amazon Pinpoint sends email events to.
    /// - `iam_role_arn`: The Amazon Resource Name (ARN) of the IAM role that Amazon Pinpoint uses when sending email events to the Amazon Kinesis Data Firehose stream.
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

/// An object that defines a Amazon Pinpoint destination for email events. You can use Amazon Pinpoint events to create attributes in Amazon Pinpoint projects. You can use these attributes to create segments for your campaigns.
///
/// The property type `PinpointDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct PinpointDestinationProperty(Object);

impl PinpointDestinationProperty {
    /// `PinpointDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the Amazon Pinpoint project that you want to send email events to.
    ///
    /// `ApplicationArn`.
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplicationArn", value.into_value().into_node());
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

impl Kind for PinpointDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PinpointDestinationProperty> for PinpointDestinationProperty {}
impl From<PinpointDestinationProperty> for Node {
    #[inline]
    fn from(value: PinpointDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PinpointDestinationProperty> for PinpointDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<PinpointDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that defines an Amazon SNS destination for email events. You can use Amazon SNS to send notification when certain email events occur.
///
/// The property type `SnsDestination` of `AWS::PinpointEmail::ConfigurationSetEventDestination`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsDestinationProperty(Object);

impl SnsDestinationProperty {
    /// `SnsDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `topic_arn`: The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish email events to.
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
