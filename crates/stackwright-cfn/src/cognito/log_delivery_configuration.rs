// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::LogDeliveryConfiguration` and its property types.

use crate::l1::*;

/// Sets up or modifies the logging configuration of a user pool. User pools can export user notification logs and, when threat protection is active, user-activity logs. For more information, see [Exporting user pool logs](https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html).
///
/// `AWS::Cognito::LogDeliveryConfiguration`; `Ref` returns its `Id`, a [`cognito::LogDeliveryConfigurationId`](kinds::cognito::LogDeliveryConfigurationId).
/// Changing one of these replaces it: `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogDeliveryConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::LogDeliveryConfiguration",
    tags: None,
    rules: include_str!("log_delivery_configuration.rules"),
};

impl CfnLogDeliveryConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";

    /// `CfnLogDeliveryConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_id`: The ID of the user pool where you configured logging.
    pub fn new(user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// A logging destination of a user pool. User pools can have multiple logging destinations for message-delivery and user-activity logs.
    ///
    /// `LogConfigurations`; updated in place.
    pub fn log_configurations(
        mut self,
        value: impl IntoValue<List<LogConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("LogConfigurations", value.into_value().into_node());
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

impl Construct for CfnLogDeliveryConfiguration {
    type Handle = CfnLogDeliveryConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLogDeliveryConfigurationRef {
        CfnLogDeliveryConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogDeliveryConfiguration`] of a stack.
pub struct CfnLogDeliveryConfigurationRef(NodeRef);

impl Clone for CfnLogDeliveryConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLogDeliveryConfigurationRef {}
impl AsNode for CfnLogDeliveryConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLogDeliveryConfigurationRef {
    /// What `Ref` returns: its `Id`, a [`cognito::LogDeliveryConfigurationId`](kinds::cognito::LogDeliveryConfigurationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::LogDeliveryConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A user pool ID, for example `us-east-1_EXAMPLE`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cognito::LogDeliveryConfigurationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cognito::LogDeliveryConfigurationId> for &CfnLogDeliveryConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::LogDeliveryConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
///
/// The property type `CloudWatchLogsConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsConfigurationProperty(Object);

impl CloudWatchLogsConfigurationProperty {
    /// `CloudWatchLogsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs. The log group must not be encrypted with AWS Key Management Service and must be in the same AWS account as your user pool.
    ///
    /// To send logs to log groups with a resource policy of a size greater than 5120 characters, configure a log group with a path that starts with `/aws/vendedlogs`. For more information, see [Enabling logging from certain AWS services](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html).
    ///
    /// `LogGroupArn`.
    pub fn log_group_arn(mut self, value: impl IntoValue<kinds::logs::LogGroupArn>) -> Self {
        self.0.put("LogGroupArn", value.into_value().into_node());
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

impl Kind for CloudWatchLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {}
impl From<CloudWatchLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
///
/// The property type `FirehoseConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseConfigurationProperty(Object);

impl FirehoseConfigurationProperty {
    /// `FirehoseConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export.
    ///
    /// `StreamArn`.
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamArn", value.into_value().into_node());
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

impl Kind for FirehoseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseConfigurationProperty> for FirehoseConfigurationProperty {}
impl From<FirehoseConfigurationProperty> for Node {
    #[inline]
    fn from(value: FirehoseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseConfigurationProperty> for FirehoseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon CloudWatch Logs.
///
/// The property type `LogConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
    ///
    /// `CloudWatchLogsConfiguration`.
    pub fn cloud_watch_logs_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLogsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CloudWatchLogsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The source of events that your user pool sends for logging. To send error-level logs about user notification activity, set to `userNotification`. To send info-level logs about threat-protection user activity in user pools with the Plus feature plan, set to `userAuthEvents`.
    ///
    /// `EventSource`.
    pub fn event_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventSource", value.into_value().into_node());
        self
    }

    /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
    ///
    /// `FirehoseConfiguration`.
    pub fn firehose_configuration(
        mut self,
        value: impl IntoValue<FirehoseConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FirehoseConfiguration", value.into_value().into_node());
        self
    }

    /// The `errorlevel` selection of logs that a user pool sends for detailed activity logging. To send `userNotification` activity with [information about message delivery](https://docs.aws.amazon.com/cognito/latest/developerguide/exporting-quotas-and-usage.html), choose `ERROR` with `CloudWatchLogsConfiguration`. To send `userAuthEvents` activity with user logs from threat protection with the Plus feature plan, choose `INFO` with one of `CloudWatchLogsConfiguration`, `FirehoseConfiguration`, or `S3Configuration`.
    ///
    /// `LogLevel`.
    pub fn log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
        self
    }

    /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(mut self, value: impl IntoValue<S3ConfigurationProperty>) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
///
/// The property type `S3Configuration` of `AWS::Cognito::LogDeliveryConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of an Amazon S3 bucket that's the destination for threat protection log export.
    ///
    /// `BucketArn`.
    pub fn bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("BucketArn", value.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
