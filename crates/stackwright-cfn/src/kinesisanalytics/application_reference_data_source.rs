// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisAnalytics::ApplicationReferenceDataSource` and its property types.

use crate::l1::*;

/// Adds a reference data source to an existing application.
///
/// Amazon Kinesis Analytics reads reference data (that is, an Amazon S3 object) and creates an in-application table within your application. In the request, you provide the source (S3 bucket name and object key name), name of the in-application table to create, and the necessary mapping information that describes how data in Amazon S3 object maps to columns in the resulting in-application table.
///
/// For conceptual information, see [Configuring Application Input](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-input.html). For the limits on data sources you can add to your application, see [Limits](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/limits.html).
///
/// This operation requires permissions to perform the `kinesisanalytics:AddApplicationOutput` action.
///
/// `AWS::KinesisAnalytics::ApplicationReferenceDataSource`; `Ref` returns its `Id`, a [`kinesisanalytics::ApplicationReferenceDataSourceId`](kinds::kinesisanalytics::ApplicationReferenceDataSourceId).
/// Changing one of these replaces it: `ApplicationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalytics-applicationreferencedatasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApplicationReferenceDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisAnalytics::ApplicationReferenceDataSource",
    tags: None,
    rules: include_str!("application_reference_data_source.rules"),
};

impl CfnApplicationReferenceDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisAnalytics::ApplicationReferenceDataSource";

    /// `CfnApplicationReferenceDataSource` with its required properties, in alphabetical order:
    ///
    /// - `application_name`: Name of an existing application.
    /// - `reference_data_source`: The reference data source can be an object in your Amazon S3 bucket.
    pub fn new(
        application_name: impl IntoValue<String>,
        reference_data_source: impl IntoValue<ReferenceDataSourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationName", application_name.into_value().into_node());
        object_.put(
            "ReferenceDataSource",
            reference_data_source.into_value().into_node(),
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

impl Construct for CfnApplicationReferenceDataSource {
    type Handle = CfnApplicationReferenceDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApplicationReferenceDataSourceRef {
        CfnApplicationReferenceDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApplicationReferenceDataSource`] of a stack.
pub struct CfnApplicationReferenceDataSourceRef(NodeRef);

impl Clone for CfnApplicationReferenceDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApplicationReferenceDataSourceRef {}
impl AsNode for CfnApplicationReferenceDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApplicationReferenceDataSourceRef {
    /// What `Ref` returns: its `Id`, a [`kinesisanalytics::ApplicationReferenceDataSourceId`](kinds::kinesisanalytics::ApplicationReferenceDataSourceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisanalytics::ApplicationReferenceDataSourceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::kinesisanalytics::ApplicationReferenceDataSourceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::kinesisanalytics::ApplicationReferenceDataSourceId>
    for &CfnApplicationReferenceDataSourceRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisanalytics::ApplicationReferenceDataSourceId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides additional mapping information when the record format uses delimiters, such as CSV. For example, the following sample records use CSV format, where the records use the *'\n'* as the row delimiter and a comma (",") as the column delimiter:
///
/// `"name1", "address1"`
///
/// `"name2", "address2"`
///
/// The property type `CSVMappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
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

/// Provides additional mapping information when JSON is the record format on the streaming source.
///
/// The property type `JSONMappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
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

/// When configuring application input at the time of creating or updating an application, provides additional mapping information specific to the record format (such as JSON, CSV, or record fields delimited by some delimiter) on the streaming source.
///
/// The property type `MappingParameters` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
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
/// The property type `RecordColumn` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
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
/// The property type `RecordFormat` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
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

/// Describes the reference data source by providing the source information (S3 bucket name and object key name), the resulting in-application table name that is created, and the necessary schema to map the data elements in the Amazon S3 object to the in-application table.
///
/// The property type `ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceDataSourceProperty(Object);

impl ReferenceDataSourceProperty {
    /// `ReferenceDataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `reference_schema`: Describes the format of the data in the streaming source, and how each data element maps to corresponding columns created in the in-application stream.
    pub fn new(reference_schema: impl IntoValue<ReferenceSchemaProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReferenceSchema", reference_schema.into_value().into_node());
        Self(object_)
    }

    /// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon Kinesis Analytics can assume to read this object on your behalf. An Amazon Kinesis Analytics application loads reference data only once. If the data changes, you call the `UpdateApplication` operation to trigger reloading of data into your application.
    ///
    /// `S3ReferenceDataSource`.
    pub fn s3_reference_data_source(
        mut self,
        value: impl IntoValue<S3ReferenceDataSourceProperty>,
    ) -> Self {
        self.0
            .put("S3ReferenceDataSource", value.into_value().into_node());
        self
    }

    /// Name of the in-application table to create.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
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

impl Kind for ReferenceDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceDataSourceProperty> for ReferenceDataSourceProperty {}
impl From<ReferenceDataSourceProperty> for Node {
    #[inline]
    fn from(value: ReferenceDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceDataSourceProperty> for ReferenceDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ReferenceSchema property type specifies the format of the data in the reference source for a SQL-based Amazon Kinesis Data Analytics application.
///
/// The property type `ReferenceSchema` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReferenceSchemaProperty(Object);

impl ReferenceSchemaProperty {
    /// `ReferenceSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_columns`: A list of RecordColumn objects.
    /// - `record_format`: Specifies the format of the records on the reference source.
    pub fn new(
        record_columns: impl IntoValue<List<RecordColumnProperty>>,
        record_format: impl IntoValue<RecordFormatProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordColumns", record_columns.into_value().into_node());
        object_.put("RecordFormat", record_format.into_value().into_node());
        Self(object_)
    }

    /// Specifies the encoding of the records in the reference source. For example, UTF-8.
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

impl Kind for ReferenceSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReferenceSchemaProperty> for ReferenceSchemaProperty {}
impl From<ReferenceSchemaProperty> for Node {
    #[inline]
    fn from(value: ReferenceSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReferenceSchemaProperty> for ReferenceSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<ReferenceSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the S3 bucket and object that contains the reference data. Also identifies the IAM role Amazon Kinesis Analytics can assume to read this object on your behalf.
///
/// An Amazon Kinesis Analytics application loads reference data only once. If the data changes, you call the [UpdateApplication](https://docs.aws.amazon.com/kinesisanalytics/latest/dev/API_UpdateApplication.html) operation to trigger reloading of data into your application.
///
/// The property type `S3ReferenceDataSource` of `AWS::KinesisAnalytics::ApplicationReferenceDataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ReferenceDataSourceProperty(Object);

impl S3ReferenceDataSourceProperty {
    /// `S3ReferenceDataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: Amazon Resource Name (ARN) of the S3 bucket.
    /// - `file_key`: Object key name containing reference data.
    /// - `reference_role_arn`: ARN of the IAM role that the service can assume to read data on your behalf.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        file_key: impl IntoValue<String>,
        reference_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put("FileKey", file_key.into_value().into_node());
        object_.put(
            "ReferenceRoleARN",
            reference_role_arn.into_value().into_node(),
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

impl Kind for S3ReferenceDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ReferenceDataSourceProperty> for S3ReferenceDataSourceProperty {}
impl From<S3ReferenceDataSourceProperty> for Node {
    #[inline]
    fn from(value: S3ReferenceDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ReferenceDataSourceProperty> for S3ReferenceDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3ReferenceDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
