// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVSChat::LoggingConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::IVSChat::LoggingConfiguration` resource specifies an logging configuration that allows clients to store and record sent messages. For more information, see [CreateLoggingConfiguration](https://docs.aws.amazon.com/ivs/latest/ChatAPIReference/API_CreateLoggingConfiguration.html) in the *Amazon Interactive Video Service Chat API Reference*.
///
/// `AWS::IVSChat::LoggingConfiguration`; `Ref` returns its `Arn`, a [`ivschat::LoggingConfigurationArn`](kinds::ivschat::LoggingConfigurationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-loggingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoggingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVSChat::LoggingConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("logging_configuration.rules"),
};

impl CfnLoggingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVSChat::LoggingConfiguration";

    /// `CfnLoggingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `destination_configuration`: The DestinationConfiguration is a complex type that contains information about where chat content will be logged.
    pub fn new(
        destination_configuration: impl IntoValue<DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationConfiguration",
            destination_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Logging-configuration name. The value does not need to be unique.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivschat-loggingconfiguration-tag.html).
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

impl Construct for CfnLoggingConfiguration {
    type Handle = CfnLoggingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggingConfigurationRef {
        CfnLoggingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoggingConfiguration`] of a stack.
pub struct CfnLoggingConfigurationRef(NodeRef);

impl Clone for CfnLoggingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggingConfigurationRef {}
impl AsNode for CfnLoggingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggingConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`ivschat::LoggingConfigurationArn`](kinds::ivschat::LoggingConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivschat::LoggingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The logging-configuration ARN. For example: `arn:aws:ivschat:us-west-2:123456789012:logging-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivschat::LoggingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The logging-configuration ID. For example: `abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Indicates the current state of the logging configuration. When the state is `ACTIVE`, the configuration is ready to log a chat session. Valid values: `CREATING` | `CREATE_FAILED` | `DELETING` | `DELETE_FAILED` | `UPDATING` | `UPDATE_FAILED` | `ACTIVE`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ivschat::LoggingConfigurationArn> for &CfnLoggingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivschat::LoggingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The CloudWatchLogsDestinationConfiguration property type specifies a CloudWatch Logs location where chat logs will be stored.
///
/// The property type `CloudWatchLogsDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsDestinationConfigurationProperty(Object);

impl CloudWatchLogsDestinationConfigurationProperty {
    /// `CloudWatchLogsDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group_name`: Name of the Amazon Cloudwatch Logs destination where chat activity will be logged.
    pub fn new(log_group_name: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroupName", log_group_name.into_value().into_node());
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

impl Kind for CloudWatchLogsDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsDestinationConfigurationProperty>
    for CloudWatchLogsDestinationConfigurationProperty
{
}
impl From<CloudWatchLogsDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsDestinationConfigurationProperty>
    for CloudWatchLogsDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DestinationConfiguration property type describes a location where chat logs will be stored. Each member represents the configuration of one log destination. For logging, you define only one type of destination.
///
/// The property type `DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigurationProperty(Object);

impl DestinationConfigurationProperty {
    /// `DestinationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An Amazon CloudWatch Logs destination configuration where chat activity will be logged.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// An Amazon Kinesis Data Firehose destination configuration where chat activity will be logged.
    ///
    /// `Firehose`.
    pub fn firehose(
        mut self,
        value: impl IntoValue<FirehoseDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// An Amazon S3 destination configuration where chat activity will be logged.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3DestinationConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigurationProperty> for DestinationConfigurationProperty {}
impl From<DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigurationProperty> for DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The FirehoseDestinationConfiguration property type specifies a Kinesis Firehose location where chat logs will be stored.
///
/// The property type `FirehoseDestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseDestinationConfigurationProperty(Object);

impl FirehoseDestinationConfigurationProperty {
    /// `FirehoseDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream_name`: Name of the Amazon Kinesis Firehose delivery stream where chat activity will be logged.
    pub fn new(
        delivery_stream_name: impl IntoValue<kinds::kinesisfirehose::DeliveryStreamName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeliveryStreamName",
            delivery_stream_name.into_value().into_node(),
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

impl Kind for FirehoseDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseDestinationConfigurationProperty>
    for FirehoseDestinationConfigurationProperty
{
}
impl From<FirehoseDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: FirehoseDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseDestinationConfigurationProperty>
    for FirehoseDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FirehoseDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3DestinationConfiguration property type specifies an S3 location where chat logs will be stored.
///
/// The property type `S3DestinationConfiguration` of `AWS::IVSChat::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Name of the Amazon S3 bucket where chat activity will be logged.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for S3DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {}
impl From<S3DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
