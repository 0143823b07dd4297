// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalytics::Application` and its property types.

use crate::l1::*;

/// The `AWS::KinesisAnalytics::Application` resource creates an Amazon Kinesis Data Analytics application. For more information, see the [Amazon Kinesis Data Analytics Developer Guide](https://docs.aws.amazon.com//kinesisanalytics/latest/dev/what-is.html).
///
/// `AWS::KinesisAnalytics::Application`; `Ref` returns its `Id`, a [`kinesisanalytics::ApplicationId`](kinds::kinesisanalytics::ApplicationId).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-application.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplication(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalytics::Application",
    tags: None,
    rules: include_str!("application.rules"),
};

impl CfnApplication {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalytics::Application";

    /// `CfnApplication` with its required properties, in alphabetical order:
    ///
    /// - `inputs`: Use this parameter to configure the application input.
    pub fn new(inputs: impl IntoValue<List<InputProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Inputs", inputs.into_value().into_node());
        Self(object_)
    }

    /// One or more SQL statements that read input data, transform it, and generate output. For example, you can write a SQL statement that reads data from one in-application stream, generates a running average of the number of advertisement clicks by vendor, and insert resulting rows in another in-application stream using pumps. For more information about the typical pattern, see [Application Code](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-app-code.html).
    ///
    /// You can provide such series of SQL statements, where output of one statement can be used as the input for the next statement. You store intermediate results by creating in-application streams and pumps.
    ///
    /// Note that the application code must create the streams with names specified in the `Outputs`. For example, if your `Outputs` defines output streams named `ExampleOutputStream1` and `ExampleOutputStream2`, then your application code must create these streams.
    ///
    /// `ApplicationCode`; updated in place.
    pub fn application_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationCode", value.into_value().into_node());
        self
    }

    /// Summary description of the application.
    ///
    /// `ApplicationDescription`; updated in place.
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationDescription", value.into_value().into_node());
        self
    }

    /// Name of your Amazon Kinesis Analytics application (for example, `sample-app`).
    ///
    /// `ApplicationName`; an update replaces the resource.
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApplicationName", value.into_value().into_node());
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

impl Construct for CfnApplication {
    type Handle = CfnApplicationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationRef {
        CfnApplicationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplication`] of a stack.
pub struct CfnApplicationRef(NodeRef);

impl Clone for CfnApplicationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationRef {}
impl AsNode for CfnApplicationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationRef {
    /// What `Ref` returns: its `Id`, a [`kinesisanalytics::ApplicationId`](kinds::kinesisanalytics::ApplicationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisanalytics::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kinesisanalytics::ApplicationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kinesisanalytics::ApplicationId> for &CfnApplicationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalytics::ApplicationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides additional mapping information when the record format uses delimiters, such as CSV. For example, the following sample records use CSV format, where the records use the *'\n'* as the row delimiter and a comma (",") as the column delimiter:
///
/// `"name1", "address1"`
///
/// `"name2", "address2"`
///
/// The property type `CSVMappingParameters` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct CSVMappingParametersProperty(Object);

impl CSVMappingParametersProperty {
    /// `CSVMappingParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_column_delimiter`: Column delimiter.
    /// - `record_row_delimiter`: Row delimiter.
    pub fn new(
        record_column_delimiter: impl IntoValue<String>,
        record_row_delimiter: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordColumnDelimiter",
            record_column_delimiter.into_value().into_node(),
        );
        object_.put(
            "RecordRowDelimiter",
            record_row_delimiter.into_value().into_node(),
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

impl Kind for CSVMappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CSVMappingParametersProperty> for CSVMappingParametersProperty {}
impl From<CSVMappingParametersProperty> for Node {
    #[inline]
    fn from(value: CSVMappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CSVMappingParametersProperty> for CSVMappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<CSVMappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When you configure the application input, you specify the streaming source, the in-application stream name that is created, and the mapping between the two. For more information, see [Configuring Application Input](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-input.html).
///
/// The property type `Input` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProperty(Object);

impl InputProperty {
    /// `InputProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_schema`: Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
    /// - `name_prefix`: Name prefix to use when creating an in-application stream.
    pub fn new(
        input_schema: impl IntoValue<InputSchemaProperty>,
        name_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSchema", input_schema.into_value().into_node());
        object_.put("NamePrefix", name_prefix.into_value().into_node());
        Self(object_)
    }

    /// Describes the number of in-application streams to create.
    ///
    /// Data from your source is routed to these in-application input streams.
    ///
    /// See [Configuring Application Input](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-input.html).
    ///
    /// `InputParallelism`.
    pub fn input_parallelism(mut self, value: impl IntoValue<InputParallelismProperty>) -> Self {
        self.0
            .put("InputParallelism", value.into_value().into_node());
        self
    }

    /// The [InputProcessingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalytics-application-inputprocessingconfiguration.html) for the input. An input processor transforms records as they are received from the stream, before the application's SQL code executes. Currently, the only input processing configuration available is [InputLambdaProcessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalytics-application-inputlambdaprocessor.html).
    ///
    /// `InputProcessingConfiguration`.
    pub fn input_processing_configuration(
        mut self,
        value: impl IntoValue<InputProcessingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "InputProcessingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If the streaming source is an Amazon Kinesis Firehose delivery stream, identifies the delivery stream's ARN and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
    ///
    /// Note: Either `KinesisStreamsInput` or `KinesisFirehoseInput` is required.
    ///
    /// `KinesisFirehoseInput`.
    pub fn kinesis_firehose_input(
        mut self,
        value: impl IntoValue<KinesisFirehoseInputProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseInput", value.into_value().into_node());
        self
    }

    /// If the streaming source is an Amazon Kinesis stream, identifies the stream's Amazon Resource Name (ARN) and an IAM role that enables Amazon Kinesis Analytics to access the stream on your behalf.
    ///
    /// Note: Either `KinesisStreamsInput` or `KinesisFirehoseInput` is required.
    ///
    /// `KinesisStreamsInput`.
    pub fn kinesis_streams_input(
        mut self,
        value: impl IntoValue<KinesisStreamsInputProperty>,
    ) -> Self {
        self.0
            .put("KinesisStreamsInput", value.into_value().into_node());
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

impl Kind for InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProperty> for InputProperty {}
impl From<InputProperty> for Node {
    #[inline]
    fn from(value: InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProperty> for InputProperty {
    #[inline]
    fn into_value(self) -> Value<InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the Amazon Resource Name (ARN) of the [AWS Lambda](https://docs.aws.amazon.com/lambda/) function that is used to preprocess records in the stream, and the ARN of the IAM role that is used to access the AWS Lambda function.
///
/// The property type `InputLambdaProcessor` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputLambdaProcessorProperty(Object);

impl InputLambdaProcessorProperty {
    /// `InputLambdaProcessorProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: The ARN of the [AWS Lambda](https://docs.aws.amazon.com/lambda/) function that operates on records in the stream.
    /// - `role_arn`: The ARN of the IAM role that is used to access the AWS Lambda function.
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

impl Kind for InputLambdaProcessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputLambdaProcessorProperty> for InputLambdaProcessorProperty {}
impl From<InputLambdaProcessorProperty> for Node {
    #[inline]
    fn from(value: InputLambdaProcessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputLambdaProcessorProperty> for InputLambdaProcessorProperty {
    #[inline]
    fn into_value(self) -> Value<InputLambdaProcessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the number of in-application streams to create for a given streaming source. For information about parallelism, see [Configuring Application Input](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-input.html).
///
/// The property type `InputParallelism` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputParallelismProperty(Object);

impl InputParallelismProperty {
    /// `InputParallelismProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Number of in-application streams to create. For more information, see [Limits](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html).
    ///
    /// `Count`.
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Count", value.into_value().into_node());
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

impl Kind for InputParallelismProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputParallelismProperty> for InputParallelismProperty {}
impl From<InputParallelismProperty> for Node {
    #[inline]
    fn from(value: InputParallelismProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputParallelismProperty> for InputParallelismProperty {
    #[inline]
    fn into_value(self) -> Value<InputParallelismProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides a description of a processor that is used to preprocess the records in the stream before being processed by your application code. Currently, the only input processor available is [AWS Lambda](https://docs.aws.amazon.com/lambda/).
///
/// The property type `InputProcessingConfiguration` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputProcessingConfigurationProperty(Object);

impl InputProcessingConfigurationProperty {
    /// `InputProcessingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The [InputLambdaProcessor](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisanalytics-application-inputlambdaprocessor.html) that is used to preprocess the records in the stream before being processed by your application code.
    ///
    /// `InputLambdaProcessor`.
    pub fn input_lambda_processor(
        mut self,
        value: impl IntoValue<InputLambdaProcessorProperty>,
    ) -> Self {
        self.0
            .put("InputLambdaProcessor", value.into_value().into_node());
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

impl Kind for InputProcessingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputProcessingConfigurationProperty> for InputProcessingConfigurationProperty {}
impl From<InputProcessingConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputProcessingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputProcessingConfigurationProperty> for InputProcessingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputProcessingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the format of the data in the streaming source, and how each data element maps to corresponding columns in the in-application stream that is being created.
///
/// Also used to describe the format of the reference data source.
///
/// The property type `InputSchema` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSchemaProperty(Object);

impl InputSchemaProperty {
    /// `InputSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_columns`: A list of `RecordColumn` objects.
    /// - `record_format`: Specifies the format of the records on the streaming source.
    pub fn new(
        record_columns: impl IntoValue<List<RecordColumnProperty>>,
        record_format: impl IntoValue<RecordFormatProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordColumns", record_columns.into_value().into_node());
        object_.put("RecordFormat", record_format.into_value().into_node());
        Self(object_)
    }

    /// Specifies the encoding of the records in the streaming source. For example, UTF-8.
    ///
    /// `RecordEncoding`.
    pub fn record_encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecordEncoding", value.into_value().into_node());
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

impl Kind for InputSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSchemaProperty> for InputSchemaProperty {}
impl From<InputSchemaProperty> for Node {
    #[inline]
    fn from(value: InputSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSchemaProperty> for InputSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<InputSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides additional mapping information when JSON is the record format on the streaming source.
///
/// The property type `JSONMappingParameters` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct JSONMappingParametersProperty(Object);

impl JSONMappingParametersProperty {
    /// `JSONMappingParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_row_path`: Path to the top-level parent that contains the records.
    pub fn new(record_row_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordRowPath", record_row_path.into_value().into_node());
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

impl Kind for JSONMappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JSONMappingParametersProperty> for JSONMappingParametersProperty {}
impl From<JSONMappingParametersProperty> for Node {
    #[inline]
    fn from(value: JSONMappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JSONMappingParametersProperty> for JSONMappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<JSONMappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies an Amazon Kinesis Firehose delivery stream as the streaming source. You provide the delivery stream's Amazon Resource Name (ARN) and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on your behalf.
///
/// The property type `KinesisFirehoseInput` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseInputProperty(Object);

impl KinesisFirehoseInputProperty {
    /// `KinesisFirehoseInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: ARN of the input delivery stream.
    /// - `role_arn`: ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf.
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

impl Kind for KinesisFirehoseInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseInputProperty> for KinesisFirehoseInputProperty {}
impl From<KinesisFirehoseInputProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseInputProperty> for KinesisFirehoseInputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies an Amazon Kinesis stream as the streaming source. You provide the stream's Amazon Resource Name (ARN) and an IAM role ARN that enables Amazon Kinesis Analytics to access the stream on your behalf.
///
/// The property type `KinesisStreamsInput` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamsInputProperty(Object);

impl KinesisStreamsInputProperty {
    /// `KinesisStreamsInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_arn`: ARN of the input Amazon Kinesis stream to read.
    /// - `role_arn`: ARN of the IAM role that Amazon Kinesis Analytics can assume to access the stream on your behalf.
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

impl Kind for KinesisStreamsInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamsInputProperty> for KinesisStreamsInputProperty {}
impl From<KinesisStreamsInputProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamsInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamsInputProperty> for KinesisStreamsInputProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisStreamsInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
///
/// The property type `MappingParameters` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingParametersProperty(Object);

impl MappingParametersProperty {
    /// `MappingParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides additional mapping information when the record format uses delimiters (for example, CSV).
    ///
    /// `CSVMappingParameters`.
    pub fn csv_mapping_parameters(
        mut self,
        value: impl IntoValue<CSVMappingParametersProperty>,
    ) -> Self {
        self.0
            .put("CSVMappingParameters", value.into_value().into_node());
        self
    }

    /// Provides additional mapping information when JSON is the record format on the streaming source.
    ///
    /// `JSONMappingParameters`.
    pub fn json_mapping_parameters(
        mut self,
        value: impl IntoValue<JSONMappingParametersProperty>,
    ) -> Self {
        self.0
            .put("JSONMappingParameters", value.into_value().into_node());
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

impl Kind for MappingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingParametersProperty> for MappingParametersProperty {}
impl From<MappingParametersProperty> for Node {
    #[inline]
    fn from(value: MappingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingParametersProperty> for MappingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MappingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the mapping of each data element in the streaming source to the corresponding column in the in-application stream.
///
/// Also used to describe the format of the reference data source.
///
/// The property type `RecordColumn` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordColumnProperty(Object);

impl RecordColumnProperty {
    /// `RecordColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the column created in the in-application input stream or reference table.
    /// - `sql_type`: Type of column created in the in-application input stream or reference table.
    pub fn new(name: impl IntoValue<String>, sql_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SqlType", sql_type.into_value().into_node());
        Self(object_)
    }

    /// Reference to the data element in the streaming input or the reference data source. This element is required if the [RecordFormatType](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_RecordFormat.html#analytics-Type-RecordFormat-RecordFormatTypel) is `JSON`.
    ///
    /// `Mapping`.
    pub fn mapping(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mapping", value.into_value().into_node());
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

impl Kind for RecordColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordColumnProperty> for RecordColumnProperty {}
impl From<RecordColumnProperty> for Node {
    #[inline]
    fn from(value: RecordColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordColumnProperty> for RecordColumnProperty {
    #[inline]
    fn into_value(self) -> Value<RecordColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the record format and relevant mapping information that should be applied to schematize the records on the stream.
///
/// The property type `RecordFormat` of `AWS::KinesisAnalytics::Application`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordFormatProperty(Object);

impl RecordFormatProperty {
    /// `RecordFormatProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_format_type`: The type of record format.
    pub fn new(record_format_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordFormatType",
            record_format_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
    ///
    /// `MappingParameters`.
    pub fn mapping_parameters(mut self, value: impl IntoValue<MappingParametersProperty>) -> Self {
        self.0
            .put("MappingParameters", value.into_value().into_node());
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

impl Kind for RecordFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordFormatProperty> for RecordFormatProperty {}
impl From<RecordFormatProperty> for Node {
    #[inline]
    fn from(value: RecordFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordFormatProperty> for RecordFormatProperty {
    #[inline]
    fn into_value(self) -> Value<RecordFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
