// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalytics::ApplicationOutput` and its property types.

use crate::l1::*;

/// Adds an external destination to your Amazon Kinesis Analytics application.
///
/// If you want Amazon Kinesis Analytics to deliver data from an in-application stream within your application to an external destination (such as an Amazon Kinesis stream, an Amazon Kinesis Firehose delivery stream, or an Amazon Lambda function), you add the relevant configuration to your application using this operation. You can configure one or more outputs for your application. Each output configuration maps an in-application stream and an external destination.
///
/// You can use one of the output configurations to deliver data from your in-application error stream to an external destination so that you can analyze the errors. For more information, see [Understanding Application Output (Destination)](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output.html).
///
/// Any configuration update, including adding a streaming source using this operation, results in a new version of the application. You can use the `DescribeApplication` operation to find the current application version.
///
/// For the limits on the number of application inputs and outputs you can configure, see [Limits](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html).
///
/// This operation requires permissions to perform the `kinesisanalytics:AddApplicationOutput` action.
///
/// `AWS::KinesisAnalytics::ApplicationOutput`; `Ref` returns its `Id`, a [`kinesisanalytics::ApplicationOutputId`](kinds::kinesisanalytics::ApplicationOutputId).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationoutput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationOutput(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalytics::ApplicationOutput",
    tags: None,
    rules: include_str!("application_output.rules"),
};

impl CfnApplicationOutput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationOutput";

    /// `CfnApplicationOutput` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: Name of the application to which you want to add the output configuration.
    /// - `output`: An array of objects, each describing one output configuration.
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
    /// What `Ref` returns: its `Id`, a [`kinesisanalytics::ApplicationOutputId`](kinds::kinesisanalytics::ApplicationOutputId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisanalytics::ApplicationOutputId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kinesisanalytics::ApplicationOutputId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kinesisanalytics::ApplicationOutputId> for &CfnApplicationOutputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalytics::ApplicationOutputId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes the data format when records are written to the destination. For more information, see [Configuring Application Output](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output.html).
///
/// The property type `DestinationSchema` of `AWS::KinesisAnalytics::ApplicationOutput`.
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

/// When configuring application output, identifies an Amazon Kinesis Firehose delivery stream as the destination. You provide the stream Amazon Resource Name (ARN) and an IAM role that enables Amazon Kinesis Analytics to write to the stream on your behalf.
///
/// The property type `KinesisFirehoseOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseOutputProperty(Object);

impl KinesisFirehoseOutputProperty {
    /// `KinesisFirehoseOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: ARN of the destination Amazon Kinesis Firehose delivery stream to write to.
    /// - `role_arn`: ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
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

/// When configuring application output, identifies an Amazon Kinesis stream as the destination. You provide the stream Amazon Resource Name (ARN) and also an IAM role ARN that Amazon Kinesis Analytics can use to write to the stream on your behalf.
///
/// The property type `KinesisStreamsOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamsOutputProperty(Object);

impl KinesisStreamsOutputProperty {
    /// `KinesisStreamsOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: ARN of the destination Amazon Kinesis stream to write to.
    /// - `role_arn`: ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination stream on your behalf.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
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

/// When configuring application output, identifies an AWS Lambda function as the destination. You provide the function Amazon Resource Name (ARN) and also an IAM role ARN that Amazon Kinesis Analytics can use to write to the function on your behalf.
///
/// The property type `LambdaOutput` of `AWS::KinesisAnalytics::ApplicationOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaOutputProperty(Object);

impl LambdaOutputProperty {
    /// `LambdaOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: Amazon Resource Name (ARN) of the destination Lambda function to write to.
    /// - `role_arn`: ARN of the IAM role that Amazon Kinesis Analytics can assume to write to the destination function on your behalf.
    pub fn new(
        resource_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ResourceARN", resource_arn.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
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

/// Describes application output configuration in which you identify an in-application stream and a destination where you want the in-application stream data to be written. The destination can be an Amazon Kinesis stream or an Amazon Kinesis Firehose delivery stream.
///
/// For limits on how many destinations an application can write and other limitations, see [Limits](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html).
///
/// The property type `Output` of `AWS::KinesisAnalytics::ApplicationOutput`.
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

    /// Identifies an Amazon Kinesis Firehose delivery stream as the destination.
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

    /// Identifies an Amazon Kinesis stream as the destination.
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

    /// Identifies an AWS Lambda function as the destination.
    ///
    /// `LambdaOutput`.
    pub fn lambda_output(mut self, value: impl IntoValue<LambdaOutputProperty>) -> Self {
        self.0.put("LambdaOutput", value.into_value().into_node());
        self
    }

    /// Name of the in-application stream.
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
