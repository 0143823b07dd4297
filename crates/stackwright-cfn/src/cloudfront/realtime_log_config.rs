// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CloudFront::RealtimeLogConfig` and its property types.

use crate::l1::*;

/// A real-time log configuration.
///
/// `AWS::CloudFront::RealtimeLogConfig`; `Ref` returns its `Arn`, a [`cloudfront::RealtimeLogConfigArn`](kinds::cloudfront::RealtimeLogConfigArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRealtimeLogConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CloudFront::RealtimeLogConfig",
    tags: None,
    rules: include_str!("realtime_log_config.rules"),
};

impl CfnRealtimeLogConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig";

    /// `CfnRealtimeLogConfig` with its required properties, in alphabetical order:
    ///
    /// - `end_points`: Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
    /// - `fields`: A list of fields that are included in each real-time log record.
    /// - `name`: The unique name of this real-time log configuration.
    /// - `sampling_rate`: The sampling rate for this real-time log configuration.
    pub fn new(
        end_points: impl IntoValue<List<EndPointProperty>>,
        fields: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
        sampling_rate: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndPoints", end_points.into_value().into_node());
        object_.put("Fields", fields.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("SamplingRate", sampling_rate.into_value().into_node());
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

impl Construct for CfnRealtimeLogConfig {
    type Handle = CfnRealtimeLogConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRealtimeLogConfigRef {
        CfnRealtimeLogConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRealtimeLogConfig`] of a stack.
pub struct CfnRealtimeLogConfigRef(NodeRef);

impl Clone for CfnRealtimeLogConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRealtimeLogConfigRef {}
impl AsNode for CfnRealtimeLogConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRealtimeLogConfigRef {
    /// What `Ref` returns: its `Arn`, a [`cloudfront::RealtimeLogConfigArn`](kinds::cloudfront::RealtimeLogConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cloudfront::RealtimeLogConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the real-time log configuration. For example: `arn:aws:cloudfront::111122223333:realtime-log-config/ExampleNameForRealtimeLogConfig`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::cloudfront::RealtimeLogConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::cloudfront::RealtimeLogConfigArn> for &CfnRealtimeLogConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cloudfront::RealtimeLogConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
///
/// The property type `EndPoint` of `AWS::CloudFront::RealtimeLogConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndPointProperty(Object);

impl EndPointProperty {
    /// `EndPointProperty` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_stream_config`: Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log configuration.
    /// - `stream_type`: The type of data stream where you are sending real-time log data.
    pub fn new(
        kinesis_stream_config: impl IntoValue<KinesisStreamConfigProperty>,
        stream_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisStreamConfig",
            kinesis_stream_config.into_value().into_node(),
        );
        object_.put("StreamType", stream_type.into_value().into_node());
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

impl Kind for EndPointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndPointProperty> for EndPointProperty {}
impl From<EndPointProperty> for Node {
    #[inline]
    fn from(value: EndPointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndPointProperty> for EndPointProperty {
    #[inline]
    fn into_value(self) -> Value<EndPointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the Amazon Kinesis data stream where you are sending real-time log data.
///
/// The property type `KinesisStreamConfig` of `AWS::CloudFront::RealtimeLogConfig`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamConfigProperty(Object);

impl KinesisStreamConfigProperty {
    /// `KinesisStreamConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send real-time log data to your Kinesis data stream.
    /// - `stream_arn`: The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stream_arn: impl IntoValue<kinds::kinesis::StreamArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StreamArn", stream_arn.into_value().into_node());
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

impl Kind for KinesisStreamConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamConfigProperty> for KinesisStreamConfigProperty {}
impl From<KinesisStreamConfigProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamConfigProperty> for KinesisStreamConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
