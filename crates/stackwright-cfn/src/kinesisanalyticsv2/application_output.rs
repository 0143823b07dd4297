// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalyticsV2::ApplicationOutput` and its property types.

use crate::l1::*;

/// Adds an external destination to your SQL-based Amazon Kinesis Data Analytics application.
///
/// If you want Kinesis Data Analytics to deliver data from an in-application stream within your application to an external destination (such as an Kinesis data stream, a Kinesis Data Firehose delivery stream, or an Amazon Lambda function), you add the relevant configuration to your application using this operation. You can configure one or more outputs for your application. Each output configuration maps an in-application stream and an external destination.
///
/// You can use one of the output configurations to deliver data from your in-application error stream to an external destination so that you can analyze the errors.
///
/// Any configuration update, including adding a streaming source using this operation, results in a new version of the application. You can use the [DescribeApplication](https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_DescribeApplication.html) operation to find the current application version.
///
/// > Creation of multiple outputs should be sequential (use of DependsOn) to avoid a problem with a stale application version ( *ConcurrentModificationException* ).
///
/// `AWS::KinesisAnalyticsV2::ApplicationOutput`; `Ref` returns its `Id`, a [`kinesisanalyticsv2::ApplicationOutputId`](kinds::kinesisanalyticsv2::ApplicationOutputId).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationOutput(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalyticsV2::ApplicationOutput",
    tags: None,
    rules: include_str!("application_output.rules"),
};

impl CfnApplicationOutput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalyticsV2::ApplicationOutput";

    /// `CfnApplicationOutput` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: The name of the application.
    /// - `output`: Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written.
    pub fn new(
        application_name: impl IntoValue<String>,
        output: impl IntoValue<OutputProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put("Output", output.into_value().into_node());
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

impl Construct for CfnApplicationOutput {
    type Handle = CfnApplicationOutputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationOutputRef {
        CfnApplicationOutputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationOutput`] of a stack.
pub struct CfnApplicationOutputRef(NodeRef);

impl Clone for CfnApplicationOutputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationOutputRef {}
impl AsNode for CfnApplicationOutputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationOutputRef {
    /// What `Ref` returns: its `Id`, a [`kinesisanalyticsv2::ApplicationOutputId`](kinds::kinesisanalyticsv2::ApplicationOutputId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisanalyticsv2::ApplicationOutputId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kinesisanalyticsv2::ApplicationOutputId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kinesisanalyticsv2::ApplicationOutputId> for &CfnApplicationOutputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalyticsv2::ApplicationOutputId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the data format when records are written to the destination in a SQL-based Kinesis Data Analytics application.
///
/// The property type `DestinationSchema` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationSchemaProperty(Object);

impl DestinationSchemaProperty {
    /// `DestinationSchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the format of the records on the output stream.
    ///
    /// `RecordFormatType`.
    pub fn record_format_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RecordFormatType", value.into_value().into_node());
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

impl Kind for DestinationSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationSchemaProperty> for DestinationSchemaProperty {}
impl From<DestinationSchemaProperty> for Node {
    #[inline]
    fn from(value: DestinationSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationSchemaProperty> for DestinationSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For a SQL-based Kinesis Data Analytics application, when configuring application output, identifies a Kinesis Data Firehose delivery stream as the destination. You provide the stream Amazon Resource Name (ARN) of the delivery stream.
///
/// The property type `KinesisFirehoseOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseOutputProperty(Object);

impl KinesisFirehoseOutputProperty {
    /// `KinesisFirehoseOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the destination delivery stream to write to.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for KinesisFirehoseOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseOutputProperty> for KinesisFirehoseOutputProperty {}
impl From<KinesisFirehoseOutputProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseOutputProperty> for KinesisFirehoseOutputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you configure a SQL-based Kinesis Data Analytics application's output, identifies a Kinesis data stream as the destination. You provide the stream Amazon Resource Name (ARN).
///
/// The property type `KinesisStreamsOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamsOutputProperty(Object);

impl KinesisStreamsOutputProperty {
    /// `KinesisStreamsOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the destination Kinesis data stream to write to.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for KinesisStreamsOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamsOutputProperty> for KinesisStreamsOutputProperty {}
impl From<KinesisStreamsOutputProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamsOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamsOutputProperty> for KinesisStreamsOutputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamsOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you configure a SQL-based Kinesis Data Analytics application's output, identifies an Amazon Lambda function as the destination. You provide the function Amazon Resource Name (ARN) of the Lambda function.
///
/// The property type `LambdaOutput` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaOutputProperty(Object);

impl LambdaOutputProperty {
    /// `LambdaOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the destination Lambda function to write to.
    pub fn new(resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
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

impl Kind for LambdaOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaOutputProperty> for LambdaOutputProperty {}
impl From<LambdaOutputProperty> for Node {
    #[inline]
    fn from(value: LambdaOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaOutputProperty> for LambdaOutputProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a SQL-based Kinesis Data Analytics application's output configuration, in which you identify an in-application stream and a destination where you want the in-application stream data to be written. The destination can be a Kinesis data stream or a Kinesis Data Firehose delivery stream.
///
/// The property type `Output` of `AWS::KinesisAnalyticsV2::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputProperty(Object);

impl OutputProperty {
    /// `OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_schema`: Describes the data format when records are written to the destination.
    pub fn new(destination_schema: impl IntoValue<DestinationSchemaProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationSchema",
            destination_schema.into_value().into_node(),
        );
        Self(object_)
    }

    /// Identifies a Kinesis Data Firehose delivery stream as the destination.
    ///
    /// `KinesisFirehoseOutput`.
    pub fn kinesis_firehose_output(
        mut self,
        value: impl IntoValue<KinesisFirehoseOutputProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseOutput", value.into_value().into_node());
        self
    }

    /// Identifies a Kinesis data stream as the destination.
    ///
    /// `KinesisStreamsOutput`.
    pub fn kinesis_streams_output(
        mut self,
        value: impl IntoValue<KinesisStreamsOutputProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamsOutput", value.into_value().into_node());
        self
    }

    /// Identifies an Amazon Lambda function as the destination.
    ///
    /// `LambdaOutput`.
    pub fn lambda_output(mut self, value: impl IntoValue<LambdaOutputProperty>) -> Self {
        self.0.put("LambdaOutput", value.into_value().into_node());
        self
    }

    /// The name of the in-application stream.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for OutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputProperty> for OutputProperty {}
impl From<OutputProperty> for Node {
    #[inline]
    fn from(value: OutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputProperty> for OutputProperty {
    #[inline]
    fn into_value(self) -> Value<OutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
