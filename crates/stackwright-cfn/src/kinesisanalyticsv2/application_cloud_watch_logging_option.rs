// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption` and its property types.

use crate::l1::*;

/// Adds an Amazon CloudWatch log stream to monitor application configuration errors.
///
/// > Only one *ApplicationCloudWatchLoggingOption* resource can be attached per application.
///
/// `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`; `Ref` returns its `Id`, a [`kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId`](kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationCloudWatchLoggingOption(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption",
    tags: None,
    rules: include_str!("application_cloud_watch_logging_option.rules"),
};

impl CfnApplicationCloudWatchLoggingOption {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption";

    /// `CfnApplicationCloudWatchLoggingOption` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the application.
    /// - `cloud_watch_logging_option`: Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN).
    pub fn new(
        application_name: impl IntoValue<String>,
        cloud_watch_logging_option: impl IntoValue<CloudWatchLoggingOptionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put(
            "CloudWatchLoggingOption",
            cloud_watch_logging_option.into_value().into_node(),
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

impl Construct for CfnApplicationCloudWatchLoggingOption {
    type Handle = CfnApplicationCloudWatchLoggingOptionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationCloudWatchLoggingOptionRef {
        CfnApplicationCloudWatchLoggingOptionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationCloudWatchLoggingOption`] of a stack.
pub struct CfnApplicationCloudWatchLoggingOptionRef(NodeRef);

impl Clone for CfnApplicationCloudWatchLoggingOptionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationCloudWatchLoggingOptionRef {}
impl AsNode for CfnApplicationCloudWatchLoggingOptionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationCloudWatchLoggingOptionRef {
    /// What `Ref` returns: its `Id`, a [`kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId`](kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId).
    #[inline]
    pub fn reference(
        &self,
    ) -> Value<kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(
        &self,
    ) -> Value<kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId>
    for &CfnApplicationCloudWatchLoggingOptionRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalyticsv2::ApplicationCloudWatchLoggingOptionId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides a description of Amazon CloudWatch logging options, including the log stream Amazon Resource Name (ARN).
///
/// The property type `CloudWatchLoggingOption` of `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLoggingOptionProperty(Object);

impl CloudWatchLoggingOptionProperty {
    /// `CloudWatchLoggingOptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_stream_arn`: The ARN of the CloudWatch log to receive application messages.
    pub fn new(log_stream_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogStreamARN", log_stream_arn.into_value().into_node());
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

impl Kind for CloudWatchLoggingOptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLoggingOptionProperty> for CloudWatchLoggingOptionProperty {}
impl From<CloudWatchLoggingOptionProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLoggingOptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLoggingOptionProperty> for CloudWatchLoggingOptionProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLoggingOptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
