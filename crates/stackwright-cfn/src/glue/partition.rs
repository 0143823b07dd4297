// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Partition` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Partition` resource creates an AWS Glue partition, which represents a slice of table data. For more information, see [CreatePartition Action](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-partitions.html#aws-glue-api-catalog-partitions-CreatePartition) and [Partition Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-partitions.html#aws-glue-api-catalog-partitions-Partition) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Partition`; `Ref` returns the physical id, which is made of `CatalogId`, `DatabaseName`, `TableName`, `IdentifierPartitionInputValues`.
/// Changing one of these replaces it: `CatalogId`, `DatabaseName`, `TableName`.
/// Attributes: `IdentifierPartitionInputValues`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPartition(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Partition",
    tags: None,
    rules: include_str!("partition.rules"),
};

impl CfnPartition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Partition";

    /// `CfnPartition` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The AWS account ID of the catalog in which the partion is to be created.
    /// - `database_name`: The name of the catalog database in which to create the partition.
    /// - `partition_input`: The structure used to create and update a partition.
    /// - `table_name`: The name of the metadata table in which the partition is to be created.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        partition_input: impl IntoValue<PartitionInputProperty>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("PartitionInput", partition_input.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Construct for CfnPartition {
    type Handle = CfnPartitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPartitionRef {
        CfnPartitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPartition`] of a stack.
pub struct CfnPartitionRef(NodeRef);

impl Clone for CfnPartitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPartitionRef {}
impl AsNode for CfnPartitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPartitionRef {
    /// What `Ref` returns: the physical id, which is made of `CatalogId`, `DatabaseName`, `TableName`, `IdentifierPartitionInputValues`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A hashed string equivalent to the partition values list for use as a component of the resource's identifier in CFN
    ///
    /// `Fn::GetAtt` of `IdentifierPartitionInputValues`.
    #[inline]
    pub fn attr_identifier_partition_input_values(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IdentifierPartitionInputValues"),
        ))
    }
}

/// A column in a `Table`.
///
/// The property type `Column` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnProperty(Object);

impl ColumnProperty {
    /// `ColumnProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the `Column`.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A free-form text comment.
    ///
    /// `Comment`.
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Comment", value.into_value().into_node());
        self
    }

    /// The data type of the `Column`.
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for ColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnProperty> for ColumnProperty {}
impl From<ColumnProperty> for Node {
    #[inline]
    fn from(value: ColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnProperty> for ColumnProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the sort order of a sorted column.
///
/// The property type `Order` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrderProperty(Object);

impl OrderProperty {
    /// `OrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `column`: The name of the column.
    pub fn new(column: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Column", column.into_value().into_node());
        Self(object_)
    }

    /// Indicates that the column is sorted in ascending order ( `== 1`), or in descending order ( `==0`).
    ///
    /// `SortOrder`.
    pub fn sort_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SortOrder", value.into_value().into_node());
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

impl Kind for OrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrderProperty> for OrderProperty {}
impl From<OrderProperty> for Node {
    #[inline]
    fn from(value: OrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrderProperty> for OrderProperty {
    #[inline]
    fn into_value(self) -> Value<OrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure used to create and update a partition.
///
/// The property type `PartitionInput` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionInputProperty(Object);

impl PartitionInputProperty {
    /// `PartitionInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `values`: The values of the partition.
    pub fn new(values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Values", values.into_value().into_node());
        Self(object_)
    }

    /// These key-value pairs define partition parameters.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Provides information about the physical location where the partition is stored.
    ///
    /// `StorageDescriptor`.
    pub fn storage_descriptor(mut self, value: impl IntoValue<StorageDescriptorProperty>) -> Self {
        self.0
            .put("StorageDescriptor", value.into_value().into_node());
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

impl Kind for PartitionInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionInputProperty> for PartitionInputProperty {}
impl From<PartitionInputProperty> for Node {
    #[inline]
    fn from(value: PartitionInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionInputProperty> for PartitionInputProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be
/// provided.
///
/// The property type `SchemaId` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaIdProperty(Object);

impl SchemaIdProperty {
    /// `SchemaIdProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the schema registry that contains the schema.
    ///
    /// `RegistryName`.
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegistryName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the schema. One of `SchemaArn` or `SchemaName` has to be
    /// provided.
    ///
    /// `SchemaArn`.
    pub fn schema_arn(mut self, value: impl IntoValue<kinds::glue::SchemaArn>) -> Self {
        self.0.put("SchemaArn", value.into_value().into_node());
        self
    }

    /// The name of the schema. One of `SchemaArn` or `SchemaName` has to be provided.
    ///
    /// `SchemaName`.
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SchemaName", value.into_value().into_node());
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

impl Kind for SchemaIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaIdProperty> for SchemaIdProperty {}
impl From<SchemaIdProperty> for Node {
    #[inline]
    fn from(value: SchemaIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaIdProperty> for SchemaIdProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that references a schema stored in the AWS Glue Schema Registry.
///
/// The property type `SchemaReference` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaReferenceProperty(Object);

impl SchemaReferenceProperty {
    /// `SchemaReferenceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be
    /// provided.
    ///
    /// `SchemaId`.
    pub fn schema_id(mut self, value: impl IntoValue<SchemaIdProperty>) -> Self {
        self.0.put("SchemaId", value.into_value().into_node());
        self
    }

    /// The unique ID assigned to a version of the schema. Either this or the `SchemaId` has to be provided.
    ///
    /// `SchemaVersionId`.
    pub fn schema_version_id(
        mut self,
        value: impl IntoValue<kinds::glue::SchemaVersionId>,
    ) -> Self {
        self.0
            .put("SchemaVersionId", value.into_value().into_node());
        self
    }

    /// The version number of the schema.
    ///
    /// `SchemaVersionNumber`.
    pub fn schema_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SchemaVersionNumber", value.into_value().into_node());
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

impl Kind for SchemaReferenceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaReferenceProperty> for SchemaReferenceProperty {}
impl From<SchemaReferenceProperty> for Node {
    #[inline]
    fn from(value: SchemaReferenceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaReferenceProperty> for SchemaReferenceProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaReferenceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a serialization/deserialization program (SerDe) that serves as an extractor and loader.
///
/// The property type `SerdeInfo` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SerdeInfoProperty(Object);

impl SerdeInfoProperty {
    /// `SerdeInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Name of the SerDe.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// These key-value pairs define initialization parameters for the SerDe.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// Usually the class that implements the SerDe. An example is `org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe`.
    ///
    /// `SerializationLibrary`.
    pub fn serialization_library(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SerializationLibrary", value.into_value().into_node());
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

impl Kind for SerdeInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SerdeInfoProperty> for SerdeInfoProperty {}
impl From<SerdeInfoProperty> for Node {
    #[inline]
    fn from(value: SerdeInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SerdeInfoProperty> for SerdeInfoProperty {
    #[inline]
    fn into_value(self) -> Value<SerdeInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies skewed values in a table. Skewed values are those that occur with very high frequency.
///
/// The property type `SkewedInfo` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct SkewedInfoProperty(Object);

impl SkewedInfoProperty {
    /// `SkewedInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of names of columns that contain skewed values.
    ///
    /// `SkewedColumnNames`.
    pub fn skewed_column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SkewedColumnNames", value.into_value().into_node());
        self
    }

    /// A mapping of skewed values to the columns that contain them.
    ///
    /// `SkewedColumnValueLocationMaps`; free JSON, such as an [`Object`].
    pub fn skewed_column_value_location_maps(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "SkewedColumnValueLocationMaps",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of values that appear so frequently as to be considered skewed.
    ///
    /// `SkewedColumnValues`.
    pub fn skewed_column_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SkewedColumnValues", value.into_value().into_node());
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

impl Kind for SkewedInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SkewedInfoProperty> for SkewedInfoProperty {}
impl From<SkewedInfoProperty> for Node {
    #[inline]
    fn from(value: SkewedInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SkewedInfoProperty> for SkewedInfoProperty {
    #[inline]
    fn into_value(self) -> Value<SkewedInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the physical storage of table data.
///
/// The property type `StorageDescriptor` of `AWS::Glue::Partition`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageDescriptorProperty(Object);

impl StorageDescriptorProperty {
    /// `StorageDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of reducer grouping columns, clustering columns, and bucketing columns in the table.
    ///
    /// `BucketColumns`.
    pub fn bucket_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("BucketColumns", value.into_value().into_node());
        self
    }

    /// A list of the `Columns` in the table.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<ColumnProperty>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// `True` if the data in the table is compressed, or `False` if not.
    ///
    /// `Compressed`.
    pub fn compressed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Compressed", value.into_value().into_node());
        self
    }

    /// The input format: `SequenceFileInputFormat` (binary), or `TextInputFormat`, or a custom format.
    ///
    /// `InputFormat`.
    pub fn input_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputFormat", value.into_value().into_node());
        self
    }

    /// The physical location of the table. By default, this takes the form of the warehouse location, followed by the database location in the warehouse, followed by the table name.
    ///
    /// `Location`.
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Location", value.into_value().into_node());
        self
    }

    /// The number of buckets.
    ///
    /// You must specify this property if the partition contains any dimension columns.
    ///
    /// `NumberOfBuckets`.
    pub fn number_of_buckets(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberOfBuckets", value.into_value().into_node());
        self
    }

    /// The output format: `SequenceFileOutputFormat` (binary), or `IgnoreKeyTextOutputFormat`, or a custom format.
    ///
    /// `OutputFormat`.
    pub fn output_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputFormat", value.into_value().into_node());
        self
    }

    /// The user-supplied properties in key-value form.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// An object that references a schema stored in the AWS Glue Schema Registry.
    ///
    /// `SchemaReference`.
    pub fn schema_reference(mut self, value: impl IntoValue<SchemaReferenceProperty>) -> Self {
        self.0
            .put("SchemaReference", value.into_value().into_node());
        self
    }

    /// The serialization/deserialization (SerDe) information.
    ///
    /// `SerdeInfo`.
    pub fn serde_info(mut self, value: impl IntoValue<SerdeInfoProperty>) -> Self {
        self.0.put("SerdeInfo", value.into_value().into_node());
        self
    }

    /// The information about values that appear frequently in a column (skewed values).
    ///
    /// `SkewedInfo`.
    pub fn skewed_info(mut self, value: impl IntoValue<SkewedInfoProperty>) -> Self {
        self.0.put("SkewedInfo", value.into_value().into_node());
        self
    }

    /// A list specifying the sort order of each bucket in the table.
    ///
    /// `SortColumns`.
    pub fn sort_columns(mut self, value: impl IntoValue<List<OrderProperty>>) -> Self {
        self.0.put("SortColumns", value.into_value().into_node());
        self
    }

    /// `True` if the table data is stored in subdirectories, or `False` if not.
    ///
    /// `StoredAsSubDirectories`.
    pub fn stored_as_sub_directories(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StoredAsSubDirectories", value.into_value().into_node());
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

impl Kind for StorageDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageDescriptorProperty> for StorageDescriptorProperty {}
impl From<StorageDescriptorProperty> for Node {
    #[inline]
    fn from(value: StorageDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageDescriptorProperty> for StorageDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<StorageDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
