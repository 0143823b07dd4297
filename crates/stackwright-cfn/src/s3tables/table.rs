// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::S3Tables::Table` and its property types.

use crate::l1::*;

/// Creates a new table associated with the given namespace in a table bucket. For more information, see [Creating an Amazon S3 table](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-create.html) in the *Amazon Simple Storage Service User Guide*.
///
/// - **Permissions** - - You must have the `s3tables:CreateTable` permission to use this operation.
/// - If you use this operation with the optional `metadata` request parameter you must have the `s3tables:PutTableData` permission.
/// - If you use this operation with the optional `encryptionConfiguration` request parameter you must have the `s3tables:PutTableEncryption` permission.
///
/// > Additionally, If you choose SSE-KMS encryption you must grant the S3 Tables maintenance principal access to your KMS key. For more information, see [Permissions requirements for S3 Tables SSE-KMS encryption](https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-permissions.html).
/// - **Cloud Development Kit** - To use S3 Tables AWS CDK constructs, add the `@aws-cdk/aws-s3tables-alpha` dependency with one of the following options:
///
/// - NPM: `npm i @aws-cdk/aws-s3tables-alpha`
/// - Yarn: `yarn add @aws-cdk/aws-s3tables-alpha`
///
/// `AWS::S3Tables::Table`; `Ref` returns its `TableARN`, a [`s3tables::TableArn`](kinds::s3tables::TableArn).
/// Changing one of these replaces it: `IcebergMetadata`, `OpenTableFormat`, `StorageClassConfiguration`, `TableBucketARN`, `WithoutMetadata`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTable(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::S3Tables::Table",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("table.rules"),
};

impl CfnTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::S3Tables::Table";

    /// `CfnTable` with its required properties, in alphabetical order:
    ///
    /// - `namespace`: The name of the namespace.
    /// - `open_table_format`: The format of the table.
    /// - `table_bucket_arn`: The Amazon Resource Name (ARN) of the table bucket to create the table in.
    /// - `table_name`: The name for the table.
    pub fn new(
        namespace: impl IntoValue<String>,
        open_table_format: impl IntoValue<OpenTableFormat>,
        table_bucket_arn: impl IntoValue<kinds::s3tables::TableBucketArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put(
            "OpenTableFormat",
            open_table_format.into_value().into_node(),
        );
        object_.put("TableBucketARN", table_bucket_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// Contains details about the compaction settings for an Iceberg table.
    ///
    /// `Compaction`; updated in place.
    pub fn compaction(mut self, value: impl IntoValue<CompactionProperty>) -> Self {
        self.0.put("Compaction", value.into_value().into_node());
        self
    }

    /// Contains details about the metadata for an Iceberg table.
    ///
    /// `IcebergMetadata`; an update replaces the resource.
    pub fn iceberg_metadata(mut self, value: impl IntoValue<IcebergMetadataProperty>) -> Self {
        self.0
            .put("IcebergMetadata", value.into_value().into_node());
        self
    }

    /// Contains details about the Iceberg snapshot management settings for the table.
    ///
    /// `SnapshotManagement`; updated in place.
    pub fn snapshot_management(
        mut self,
        value: impl IntoValue<SnapshotManagementProperty>,
    ) -> Self {
        self.0
            .put("SnapshotManagement", value.into_value().into_node());
        self
    }

    /// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
    ///
    /// `StorageClassConfiguration`; an update replaces the resource.
    pub fn storage_class_configuration(
        mut self,
        value: impl IntoValue<StorageClassConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageClassConfiguration", value.into_value().into_node());
        self
    }

    /// User tags (key-value pairs) to associate with the table.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Indicates that you don't want to specify a schema for the table. This property is mutually exclusive to `IcebergMetadata`, and its only possible value is `Yes`.
    ///
    /// `WithoutMetadata`; one of `Yes`; an update replaces the resource.
    pub fn without_metadata(mut self, value: impl IntoValue<WithoutMetadata>) -> Self {
        self.0
            .put("WithoutMetadata", value.into_value().into_node());
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

impl Construct for CfnTable {
    type Handle = CfnTableRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTableRef {
        CfnTableRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTable`] of a stack.
pub struct CfnTableRef(NodeRef);

impl Clone for CfnTableRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTableRef {}
impl AsNode for CfnTableRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTableRef {
    /// What `Ref` returns: its `TableARN`, a [`s3tables::TableArn`](kinds::s3tables::TableArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::s3tables::TableArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the table.
    ///
    /// `Fn::GetAtt` of `TableARN`.
    #[inline]
    pub fn attr_table_arn(&self) -> Value<kinds::s3tables::TableArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TableARN")))
    }

    /// The version token of the table.
    ///
    /// `Fn::GetAtt` of `VersionToken`.
    #[inline]
    pub fn attr_version_token(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VersionToken")))
    }

    /// The warehouse location of the table.
    ///
    /// `Fn::GetAtt` of `WarehouseLocation`.
    #[inline]
    pub fn attr_warehouse_location(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WarehouseLocation")))
    }
}

impl IntoValue<kinds::s3tables::TableArn> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::s3tables::TableArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains details about the compaction settings for an Iceberg table.
///
/// The property type `Compaction` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct CompactionProperty(Object);

impl CompactionProperty {
    /// `CompactionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The status of the maintenance configuration.
    ///
    /// `Status`; one of `enabled`, `disabled`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The target file size for the table in MB.
    ///
    /// `TargetFileSizeMB`.
    pub fn target_file_size_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetFileSizeMB", value.into_value().into_node());
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

impl Kind for CompactionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CompactionProperty> for CompactionProperty {}
impl From<CompactionProperty> for Node {
    #[inline]
    fn from(value: CompactionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CompactionProperty> for CompactionProperty {
    #[inline]
    fn into_value(self) -> Value<CompactionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the metadata for an Iceberg table.
///
/// The property type `IcebergMetadata` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergMetadataProperty(Object);

impl IcebergMetadataProperty {
    /// `IcebergMetadataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Partition specification for an Iceberg table
    ///
    /// `IcebergPartitionSpec`.
    pub fn iceberg_partition_spec(
        mut self,
        value: impl IntoValue<IcebergPartitionSpecProperty>,
    ) -> Self {
        self.0
            .put("IcebergPartitionSpec", value.into_value().into_node());
        self
    }

    /// The schema for an Iceberg table.
    ///
    /// `IcebergSchema`.
    pub fn iceberg_schema(mut self, value: impl IntoValue<IcebergSchemaProperty>) -> Self {
        self.0.put("IcebergSchema", value.into_value().into_node());
        self
    }

    /// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map). Primitive types are also supported.
    ///
    /// `IcebergSchemaV2`.
    pub fn iceberg_schema_v2(mut self, value: impl IntoValue<IcebergSchemaV2Property>) -> Self {
        self.0
            .put("IcebergSchemaV2", value.into_value().into_node());
        self
    }

    /// Sort order specification for an Iceberg table
    ///
    /// `IcebergSortOrder`.
    pub fn iceberg_sort_order(mut self, value: impl IntoValue<IcebergSortOrderProperty>) -> Self {
        self.0
            .put("IcebergSortOrder", value.into_value().into_node());
        self
    }

    /// Iceberg table properties (e.g., format-version, write.parquet.compression-codec)
    ///
    /// `TableProperties`.
    pub fn table_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("TableProperties", value.into_value().into_node());
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

impl Kind for IcebergMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergMetadataProperty> for IcebergMetadataProperty {}
impl From<IcebergMetadataProperty> for Node {
    #[inline]
    fn from(value: IcebergMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergMetadataProperty> for IcebergMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A partition field specification for an Iceberg table
///
/// The property type `IcebergPartitionField` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergPartitionFieldProperty(Object);

impl IcebergPartitionFieldProperty {
    /// `IcebergPartitionFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the partition field.
    /// - `source_id`: The source column ID to partition on.
    /// - `transform`: The partition transform function (identity, bucket\[N\], truncate\[N\], year, month, day, hour).
    pub fn new(
        name: impl IntoValue<String>,
        source_id: impl IntoValue<i64>,
        transform: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("SourceId", source_id.into_value().into_node());
        object_.put("Transform", transform.into_value().into_node());
        Self(object_)
    }

    /// The partition field ID (auto-assigned starting from 1000 if not specified)
    ///
    /// `FieldId`.
    pub fn field_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FieldId", value.into_value().into_node());
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

impl Kind for IcebergPartitionFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergPartitionFieldProperty> for IcebergPartitionFieldProperty {}
impl From<IcebergPartitionFieldProperty> for Node {
    #[inline]
    fn from(value: IcebergPartitionFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergPartitionFieldProperty> for IcebergPartitionFieldProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergPartitionFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Partition specification for an Iceberg table
///
/// The property type `IcebergPartitionSpec` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergPartitionSpecProperty(Object);

impl IcebergPartitionSpecProperty {
    /// `IcebergPartitionSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: List of partition fields for an Iceberg table.
    pub fn new(fields: impl IntoValue<List<IcebergPartitionFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        Self(object_)
    }

    /// The partition spec ID (defaults to 0 if not specified)
    ///
    /// `SpecId`.
    pub fn spec_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SpecId", value.into_value().into_node());
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

impl Kind for IcebergPartitionSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergPartitionSpecProperty> for IcebergPartitionSpecProperty {}
impl From<IcebergPartitionSpecProperty> for Node {
    #[inline]
    fn from(value: IcebergPartitionSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergPartitionSpecProperty> for IcebergPartitionSpecProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergPartitionSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the schema for an Iceberg table.
///
/// The property type `IcebergSchema` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSchemaProperty(Object);

impl IcebergSchemaProperty {
    /// `IcebergSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `schema_field_list`: The schema fields for the table.
    pub fn new(schema_field_list: impl IntoValue<List<SchemaFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SchemaFieldList",
            schema_field_list.into_value().into_node(),
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

impl Kind for IcebergSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergSchemaProperty> for IcebergSchemaProperty {}
impl From<IcebergSchemaProperty> for Node {
    #[inline]
    fn from(value: IcebergSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergSchemaProperty> for IcebergSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the schema version 2 (V2) for an Iceberg table that supports Apache Iceberg Nested Types (struct, list, map). Primitive types are also supported.
///
/// The property type `IcebergSchemaV2` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSchemaV2Property(Object);

impl IcebergSchemaV2Property {
    /// `IcebergSchemaV2Property` with its required properties, in alphabetical order:
    ///
    /// - `schema_v2_field_list`: List of schema fields that support nested types.
    /// - `schema_v2_field_type`: The type of the top-level schema, which is always 'struct'.
    pub fn new(
        schema_v2_field_list: impl IntoValue<List<SchemaV2FieldProperty>>,
        schema_v2_field_type: impl IntoValue<SchemaV2FieldType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SchemaV2FieldList",
            schema_v2_field_list.into_value().into_node(),
        );
        object_.put(
            "SchemaV2FieldType",
            schema_v2_field_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of field IDs that are used as the identifier fields for the table. Identifier fields uniquely identify a row in the table.
    ///
    /// `IdentifierFieldIds`.
    pub fn identifier_field_ids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("IdentifierFieldIds", value.into_value().into_node());
        self
    }

    /// An optional unique identifier for the schema
    ///
    /// `SchemaId`.
    pub fn schema_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SchemaId", value.into_value().into_node());
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

impl Kind for IcebergSchemaV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergSchemaV2Property> for IcebergSchemaV2Property {}
impl From<IcebergSchemaV2Property> for Node {
    #[inline]
    fn from(value: IcebergSchemaV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergSchemaV2Property> for IcebergSchemaV2Property {
    #[inline]
    fn into_value(self) -> Value<IcebergSchemaV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A sort field specification for an Iceberg table
///
/// The property type `IcebergSortField` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSortFieldProperty(Object);

impl IcebergSortFieldProperty {
    /// `IcebergSortFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `direction`: Sort direction (asc or desc).
    /// - `null_order`: Null value ordering (nulls-first or nulls-last).
    /// - `source_id`: The source column ID to sort on.
    /// - `transform`: The sort transform function.
    pub fn new(
        direction: impl IntoValue<Direction>,
        null_order: impl IntoValue<NullOrder>,
        source_id: impl IntoValue<i64>,
        transform: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Direction", direction.into_value().into_node());
        object_.put("NullOrder", null_order.into_value().into_node());
        object_.put("SourceId", source_id.into_value().into_node());
        object_.put("Transform", transform.into_value().into_node());
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

impl Kind for IcebergSortFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergSortFieldProperty> for IcebergSortFieldProperty {}
impl From<IcebergSortFieldProperty> for Node {
    #[inline]
    fn from(value: IcebergSortFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergSortFieldProperty> for IcebergSortFieldProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergSortFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sort order specification for an Iceberg table
///
/// The property type `IcebergSortOrder` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSortOrderProperty(Object);

impl IcebergSortOrderProperty {
    /// `IcebergSortOrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`: List of sort fields for an Iceberg table.
    pub fn new(fields: impl IntoValue<List<IcebergSortFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        Self(object_)
    }

    /// The sort order ID (defaults to 1 if not specified, 0 is reserved for unsorted)
    ///
    /// `OrderId`.
    pub fn order_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("OrderId", value.into_value().into_node());
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

impl Kind for IcebergSortOrderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergSortOrderProperty> for IcebergSortOrderProperty {}
impl From<IcebergSortOrderProperty> for Node {
    #[inline]
    fn from(value: IcebergSortOrderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergSortOrderProperty> for IcebergSortOrderProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergSortOrderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about a schema field.
///
/// The property type `SchemaField` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaFieldProperty(Object);

impl SchemaFieldProperty {
    /// `SchemaFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the field.
    /// - `r#type`: The field type.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The unique identifier for the field
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// A Boolean value that specifies whether values are required for each row in this field. By default, this is `false` and null values are allowed in the field. If this is `true` the field does not allow null values.
    ///
    /// `Required`.
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Required", value.into_value().into_node());
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

impl Kind for SchemaFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaFieldProperty> for SchemaFieldProperty {}
impl From<SchemaFieldProperty> for Node {
    #[inline]
    fn from(value: SchemaFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaFieldProperty> for SchemaFieldProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about a schema field for an Iceberg table that supports nested types (struct, list, map)
///
/// The property type `SchemaV2Field` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaV2FieldProperty(Object);

impl SchemaV2FieldProperty {
    /// `SchemaV2FieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: The unique identifier for the field.
    /// - `name`: The name of the field.
    /// - `required`: A Boolean value that specifies whether values are required for each row in this field.
    /// - `r#type`
    pub fn new(
        id: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        required: impl IntoValue<bool>,
        r#type: impl IntoValue<JsonOrText>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Required", required.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Optional documentation for the field
    ///
    /// `Doc`.
    pub fn doc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Doc", value.into_value().into_node());
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

impl Kind for SchemaV2FieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaV2FieldProperty> for SchemaV2FieldProperty {}
impl From<SchemaV2FieldProperty> for Node {
    #[inline]
    fn from(value: SchemaV2FieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaV2FieldProperty> for SchemaV2FieldProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaV2FieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the snapshot management settings for an Iceberg table. The oldest snapshot expires when its age exceeds the `maxSnapshotAgeHours` and the total number of snapshots exceeds the value for the minimum number of snapshots to keep `minSnapshotsToKeep`.
///
/// The property type `SnapshotManagement` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnapshotManagementProperty(Object);

impl SnapshotManagementProperty {
    /// `SnapshotManagementProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum age of a snapshot before it can be expired.
    ///
    /// `MaxSnapshotAgeHours`.
    pub fn max_snapshot_age_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxSnapshotAgeHours", value.into_value().into_node());
        self
    }

    /// The minimum number of snapshots to keep.
    ///
    /// `MinSnapshotsToKeep`.
    pub fn min_snapshots_to_keep(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinSnapshotsToKeep", value.into_value().into_node());
        self
    }

    /// The status of the maintenance configuration.
    ///
    /// `Status`; one of `enabled`, `disabled`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Kind for SnapshotManagementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnapshotManagementProperty> for SnapshotManagementProperty {}
impl From<SnapshotManagementProperty> for Node {
    #[inline]
    fn from(value: SnapshotManagementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnapshotManagementProperty> for SnapshotManagementProperty {
    #[inline]
    fn into_value(self) -> Value<SnapshotManagementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for the storage class of tables or table buckets. This allows you to optimize storage costs by selecting the appropriate storage class based on your access patterns and performance requirements.
///
/// The property type `StorageClassConfiguration` of `AWS::S3Tables::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageClassConfigurationProperty(Object);

impl StorageClassConfigurationProperty {
    /// `StorageClassConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The storage class for the table or table bucket. Valid values include storage classes optimized for different access patterns and cost profiles.
    ///
    /// `StorageClass`; one of `STANDARD`, `INTELLIGENT_TIERING`.
    pub fn storage_class(mut self, value: impl IntoValue<super::StorageClass>) -> Self {
        self.0.put("StorageClass", value.into_value().into_node());
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

impl Kind for StorageClassConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageClassConfigurationProperty> for StorageClassConfigurationProperty {}
impl From<StorageClassConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageClassConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageClassConfigurationProperty> for StorageClassConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageClassConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Direction` of a `IcebergSortField` of `AWS::S3Tables::Table`.
pub enum Direction {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
}

#[diagnostic::do_not_recommend]
impl Kind for Direction {}
#[diagnostic::do_not_recommend]
impl TextKind for Direction {}
#[diagnostic::do_not_recommend]
impl IdKind for Direction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Direction {}
#[diagnostic::do_not_recommend]
impl IntoValue<Direction> for Direction {
    #[inline]
    fn into_value(self) -> Value<Direction> {
        const VALUES: &[&str] = &["asc", "desc"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NullOrder` of a `IcebergSortField` of `AWS::S3Tables::Table`.
pub enum NullOrder {
    /// `nulls-first`.
    NullsFirst,
    /// `nulls-last`.
    NullsLast,
}

#[diagnostic::do_not_recommend]
impl Kind for NullOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for NullOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for NullOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NullOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<NullOrder> for NullOrder {
    #[inline]
    fn into_value(self) -> Value<NullOrder> {
        const VALUES: &[&str] = &["nulls-first", "nulls-last"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OpenTableFormat` of `AWS::S3Tables::Table`.
pub enum OpenTableFormat {
    /// `ICEBERG`.
    Iceberg,
}

#[diagnostic::do_not_recommend]
impl Kind for OpenTableFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for OpenTableFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for OpenTableFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OpenTableFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<OpenTableFormat> for OpenTableFormat {
    #[inline]
    fn into_value(self) -> Value<OpenTableFormat> {
        const VALUES: &[&str] = &["ICEBERG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SchemaV2FieldType` of a `IcebergSchemaV2` of `AWS::S3Tables::Table`.
pub enum SchemaV2FieldType {
    /// `struct`.
    Struct,
}

#[diagnostic::do_not_recommend]
impl Kind for SchemaV2FieldType {}
#[diagnostic::do_not_recommend]
impl TextKind for SchemaV2FieldType {}
#[diagnostic::do_not_recommend]
impl IdKind for SchemaV2FieldType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SchemaV2FieldType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SchemaV2FieldType> for SchemaV2FieldType {
    #[inline]
    fn into_value(self) -> Value<SchemaV2FieldType> {
        const VALUES: &[&str] = &["struct"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Compaction` of `AWS::S3Tables::Table`.
pub enum Status {
    /// `disabled`.
    Disabled,
    /// `enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["disabled", "enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WithoutMetadata` of `AWS::S3Tables::Table`.
pub enum WithoutMetadata {
    /// `Yes`.
    Yes,
}

#[diagnostic::do_not_recommend]
impl Kind for WithoutMetadata {}
#[diagnostic::do_not_recommend]
impl TextKind for WithoutMetadata {}
#[diagnostic::do_not_recommend]
impl IdKind for WithoutMetadata {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WithoutMetadata {}
#[diagnostic::do_not_recommend]
impl IntoValue<WithoutMetadata> for WithoutMetadata {
    #[inline]
    fn into_value(self) -> Value<WithoutMetadata> {
        const VALUES: &[&str] = &["Yes"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
