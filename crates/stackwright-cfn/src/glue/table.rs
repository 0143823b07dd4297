// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Table` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Table` resource specifies tabular data in the AWS Glue data catalog. For more information, see [Defining Tables in the AWS Glue Data Catalog](https://docs.aws.amazon.com/glue/latest/dg/tables-described.html) and [Table Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-tables.html#aws-glue-api-catalog-tables-Table) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Table`; `Ref` returns its `Id`, a [`glue::TableId`](kinds::glue::TableId).
/// Changing one of these replaces it: `CatalogId`, `DatabaseName`, `Name`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTable(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Table",
    tags: None,
    rules: include_str!("table.rules"),
};

impl CfnTable {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Table";

    /// `CfnTable` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The ID of the Data Catalog in which to create the `Table`.
    /// - `database_name`: The name of the database where the table metadata resides.
    pub fn new(catalog_id: impl IntoValue<String>, database_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        Self(object_)
    }

    /// The `Name` property.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Specifies an `OpenTableFormatInput` structure when creating an open format table.
    ///
    /// `OpenTableFormatInput`; updated in place.
    pub fn open_table_format_input(
        mut self,
        value: impl IntoValue<OpenTableFormatInputProperty>,
    ) -> Self {
        self.0
            .put("OpenTableFormatInput", value.into_value().into_node());
        self
    }

    /// A structure used to define a table.
    ///
    /// `TableInput`; updated in place.
    pub fn table_input(mut self, value: impl IntoValue<TableInputProperty>) -> Self {
        self.0.put("TableInput", value.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`glue::TableId`](kinds::glue::TableId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::TableId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::glue::TableId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::glue::TableId> for &CfnTableRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::TableId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A column in a `Table`.
///
/// The property type `Column` of `AWS::Glue::Table`.
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

/// Specifies an input structure that defines an Apache Iceberg metadata table.
///
/// The property type `IcebergInput` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergInputProperty(Object);

impl IcebergInputProperty {
    /// `IcebergInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IcebergTableInput` property.
    ///
    /// `IcebergTableInput`.
    pub fn iceberg_table_input(mut self, value: impl IntoValue<IcebergTableInputProperty>) -> Self {
        self.0
            .put("IcebergTableInput", value.into_value().into_node());
        self
    }

    /// A required metadata operation. Can only be set to CREATE.
    ///
    /// `MetadataOperation`; free JSON, such as an [`Object`].
    pub fn metadata_operation(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("MetadataOperation", value.into_value().into_node());
        self
    }

    /// The table version for the Iceberg table. Defaults to 2.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for IcebergInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergInputProperty> for IcebergInputProperty {}
impl From<IcebergInputProperty> for Node {
    #[inline]
    fn from(value: IcebergInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergInputProperty> for IcebergInputProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IcebergPartitionField` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergPartitionFieldProperty(Object);

impl IcebergPartitionFieldProperty {
    /// `IcebergPartitionFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `source_id`
    /// - `transform`
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

    /// The `FieldId` property.
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

/// The property type `IcebergPartitionSpec` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergPartitionSpecProperty(Object);

impl IcebergPartitionSpecProperty {
    /// `IcebergPartitionSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`
    pub fn new(fields: impl IntoValue<List<IcebergPartitionFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        Self(object_)
    }

    /// The `SpecId` property.
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

/// The property type `IcebergSchema` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSchemaProperty(Object);

impl IcebergSchemaProperty {
    /// `IcebergSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`
    pub fn new(fields: impl IntoValue<List<IcebergStructFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        Self(object_)
    }

    /// The `IdentifierFieldIds` property.
    ///
    /// `IdentifierFieldIds`.
    pub fn identifier_field_ids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("IdentifierFieldIds", value.into_value().into_node());
        self
    }

    /// The `SchemaId` property.
    ///
    /// `SchemaId`.
    pub fn schema_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SchemaId", value.into_value().into_node());
        self
    }

    /// The `Type` property.
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

/// The property type `IcebergSortField` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSortFieldProperty(Object);

impl IcebergSortFieldProperty {
    /// `IcebergSortFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `direction`
    /// - `null_order`
    /// - `source_id`
    /// - `transform`
    pub fn new(
        direction: impl IntoValue<String>,
        null_order: impl IntoValue<String>,
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

/// The property type `IcebergSortOrder` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergSortOrderProperty(Object);

impl IcebergSortOrderProperty {
    /// `IcebergSortOrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `fields`
    /// - `order_id`
    pub fn new(
        fields: impl IntoValue<List<IcebergSortFieldProperty>>,
        order_id: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Fields", fields.into_value().into_node());
        object_.put("OrderId", order_id.into_value().into_node());
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

/// The property type `IcebergStructField` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergStructFieldProperty(Object);

impl IcebergStructFieldProperty {
    /// `IcebergStructFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`
    /// - `name`
    /// - `required`
    /// - `r#type`
    pub fn new(
        id: impl IntoValue<i64>,
        name: impl IntoValue<String>,
        required: impl IntoValue<bool>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Required", required.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `Doc` property.
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

impl Kind for IcebergStructFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergStructFieldProperty> for IcebergStructFieldProperty {}
impl From<IcebergStructFieldProperty> for Node {
    #[inline]
    fn from(value: IcebergStructFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergStructFieldProperty> for IcebergStructFieldProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergStructFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IcebergTableInput` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergTableInputProperty(Object);

impl IcebergTableInputProperty {
    /// `IcebergTableInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `location`
    /// - `schema`
    pub fn new(
        location: impl IntoValue<String>,
        schema: impl IntoValue<IcebergSchemaProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Location", location.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        Self(object_)
    }

    /// The `PartitionSpec` property.
    ///
    /// `PartitionSpec`.
    pub fn partition_spec(mut self, value: impl IntoValue<IcebergPartitionSpecProperty>) -> Self {
        self.0.put("PartitionSpec", value.into_value().into_node());
        self
    }

    /// The `Properties` property.
    ///
    /// `Properties`; free JSON, such as an [`Object`].
    pub fn properties(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The `WriteOrder` property.
    ///
    /// `WriteOrder`.
    pub fn write_order(mut self, value: impl IntoValue<IcebergSortOrderProperty>) -> Self {
        self.0.put("WriteOrder", value.into_value().into_node());
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

impl Kind for IcebergTableInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergTableInputProperty> for IcebergTableInputProperty {}
impl From<IcebergTableInputProperty> for Node {
    #[inline]
    fn from(value: IcebergTableInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergTableInputProperty> for IcebergTableInputProperty {
    #[inline]
    fn into_value(self) -> Value<IcebergTableInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an `OpenTableFormatInput` structure when creating an open format table.
///
/// The property type `OpenTableFormatInput` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenTableFormatInputProperty(Object);

impl OpenTableFormatInputProperty {
    /// `OpenTableFormatInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies an `IcebergInput` structure that defines an Apache Iceberg metadata table.
    ///
    /// `IcebergInput`.
    pub fn iceberg_input(mut self, value: impl IntoValue<IcebergInputProperty>) -> Self {
        self.0.put("IcebergInput", value.into_value().into_node());
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

impl Kind for OpenTableFormatInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenTableFormatInputProperty> for OpenTableFormatInputProperty {}
impl From<OpenTableFormatInputProperty> for Node {
    #[inline]
    fn from(value: OpenTableFormatInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenTableFormatInputProperty> for OpenTableFormatInputProperty {
    #[inline]
    fn into_value(self) -> Value<OpenTableFormatInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the sort order of a sorted column.
///
/// The property type `Order` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrderProperty(Object);

impl OrderProperty {
    /// `OrderProperty` with its required properties, in alphabetical order:
    ///
    /// - `column`: The name of the column.
    /// - `sort_order`: Indicates that the column is sorted in ascending order ( `== 1`), or in descending order ( `==0`).
    pub fn new(column: impl IntoValue<String>, sort_order: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Column", column.into_value().into_node());
        object_.put("SortOrder", sort_order.into_value().into_node());
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

/// A structure that contains schema identity fields. Either this or the `SchemaVersionId` has to be
/// provided.
///
/// The property type `SchemaId` of `AWS::Glue::Table`.
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
/// The property type `SchemaReference` of `AWS::Glue::Table`.
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
/// The property type `SerdeInfo` of `AWS::Glue::Table`.
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
/// The property type `SkewedInfo` of `AWS::Glue::Table`.
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
/// The property type `StorageDescriptor` of `AWS::Glue::Table`.
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

    /// Must be specified if the table contains any dimension columns.
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

/// A structure that describes a target table for resource linking.
///
/// The property type `TableIdentifier` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableIdentifierProperty(Object);

impl TableIdentifierProperty {
    /// `TableIdentifierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the Data Catalog in which the table resides.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of the catalog database that contains the target table.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The name of the target table.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The Region of the table.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
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

impl Kind for TableIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableIdentifierProperty> for TableIdentifierProperty {}
impl From<TableIdentifierProperty> for Node {
    #[inline]
    fn from(value: TableIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableIdentifierProperty> for TableIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<TableIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure used to define a table.
///
/// The property type `TableInput` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableInputProperty(Object);

impl TableInputProperty {
    /// `TableInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the table.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The table name. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The table owner. Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
    ///
    /// `Owner`.
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Owner", value.into_value().into_node());
        self
    }

    /// These key-value pairs define properties associated with the table.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A list of columns by which the table is partitioned. Only primitive types are supported as partition keys.
    ///
    /// When you create a table used by Amazon Athena, and you do not specify any `partitionKeys`, you must at least set the value of `partitionKeys` to an empty list. For example:
    ///
    /// `"PartitionKeys": []`
    ///
    /// `PartitionKeys`.
    pub fn partition_keys(mut self, value: impl IntoValue<List<ColumnProperty>>) -> Self {
        self.0.put("PartitionKeys", value.into_value().into_node());
        self
    }

    /// The retention time for this table.
    ///
    /// `Retention`.
    pub fn retention(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Retention", value.into_value().into_node());
        self
    }

    /// A storage descriptor containing information about the physical storage of this table.
    ///
    /// `StorageDescriptor`.
    pub fn storage_descriptor(mut self, value: impl IntoValue<StorageDescriptorProperty>) -> Self {
        self.0
            .put("StorageDescriptor", value.into_value().into_node());
        self
    }

    /// The type of this table. AWS Glue will create tables with the `EXTERNAL_TABLE` type. Other services, such as Athena, may create tables with additional table types.
    ///
    /// AWS Glue related table types:
    ///
    /// - **EXTERNAL_TABLE** - Hive compatible attribute - indicates a non-Hive managed table.
    /// - **GOVERNED** - Used by AWS Lake Formation. The AWS Glue Data Catalog understands `GOVERNED`.
    ///
    /// `TableType`.
    pub fn table_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableType", value.into_value().into_node());
        self
    }

    /// A `TableIdentifier` structure that describes a target table for resource linking.
    ///
    /// `TargetTable`.
    pub fn target_table(mut self, value: impl IntoValue<TableIdentifierProperty>) -> Self {
        self.0.put("TargetTable", value.into_value().into_node());
        self
    }

    /// The `ViewDefinition` property.
    ///
    /// `ViewDefinition`.
    pub fn view_definition(mut self, value: impl IntoValue<ViewDefinitionProperty>) -> Self {
        self.0.put("ViewDefinition", value.into_value().into_node());
        self
    }

    /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations.
    ///
    /// `ViewExpandedText`.
    pub fn view_expanded_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ViewExpandedText", value.into_value().into_node());
        self
    }

    /// Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations. If the table is a `VIRTUAL_VIEW`, certain Athena configuration encoded in base64.
    ///
    /// `ViewOriginalText`.
    pub fn view_original_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ViewOriginalText", value.into_value().into_node());
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

impl Kind for TableInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableInputProperty> for TableInputProperty {}
impl From<TableInputProperty> for Node {
    #[inline]
    fn from(value: TableInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableInputProperty> for TableInputProperty {
    #[inline]
    fn into_value(self) -> Value<TableInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ViewDefinition` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ViewDefinitionProperty(Object);

impl ViewDefinitionProperty {
    /// `ViewDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Definer` property.
    ///
    /// `Definer`.
    pub fn definer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Definer", value.into_value().into_node());
        self
    }

    /// The `IsProtected` property.
    ///
    /// `IsProtected`.
    pub fn is_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsProtected", value.into_value().into_node());
        self
    }

    /// The `Representations` property.
    ///
    /// `Representations`.
    pub fn representations(
        mut self,
        value: impl IntoValue<List<ViewRepresentationProperty>>,
    ) -> Self {
        self.0
            .put("Representations", value.into_value().into_node());
        self
    }

    /// The `SubObjects` property.
    ///
    /// `SubObjects`.
    pub fn sub_objects(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SubObjects", value.into_value().into_node());
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

impl Kind for ViewDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ViewDefinitionProperty> for ViewDefinitionProperty {}
impl From<ViewDefinitionProperty> for Node {
    #[inline]
    fn from(value: ViewDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ViewDefinitionProperty> for ViewDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<ViewDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ViewRepresentation` of `AWS::Glue::Table`.
#[must_use = "a property type does nothing until it is set"]
pub struct ViewRepresentationProperty(Object);

impl ViewRepresentationProperty {
    /// `ViewRepresentationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Dialect` property.
    ///
    /// `Dialect`.
    pub fn dialect(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Dialect", value.into_value().into_node());
        self
    }

    /// The `DialectVersion` property.
    ///
    /// `DialectVersion`.
    pub fn dialect_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DialectVersion", value.into_value().into_node());
        self
    }

    /// The `ValidationConnection` property.
    ///
    /// `ValidationConnection`.
    pub fn validation_connection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ValidationConnection", value.into_value().into_node());
        self
    }

    /// The `ViewExpandedText` property.
    ///
    /// `ViewExpandedText`.
    pub fn view_expanded_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ViewExpandedText", value.into_value().into_node());
        self
    }

    /// The `ViewOriginalText` property.
    ///
    /// `ViewOriginalText`.
    pub fn view_original_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ViewOriginalText", value.into_value().into_node());
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

impl Kind for ViewRepresentationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ViewRepresentationProperty> for ViewRepresentationProperty {}
impl From<ViewRepresentationProperty> for Node {
    #[inline]
    fn from(value: ViewRepresentationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ViewRepresentationProperty> for ViewRepresentationProperty {
    #[inline]
    fn into_value(self) -> Value<ViewRepresentationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
