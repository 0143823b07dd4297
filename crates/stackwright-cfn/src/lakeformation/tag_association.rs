// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::TagAssociation` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::TagAssociation` resource represents an assignment of an LF-tag to a Data Catalog resource (database, table, or column). During a stack operation, CloudFormation calls AWS Lake Formation `AddLFTagsToResource` API to create a `TagAssociation` resource and calls the `RemoveLFTagsToResource` API to delete it.
///
/// `AWS::LakeFormation::TagAssociation`; `Ref` returns the physical id, which is made of `ResourceIdentifier`, `TagsIdentifier`.
/// Changing one of these replaces it: `LFTags`, `Resource`.
/// Attributes: `ResourceIdentifier`, `TagsIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTagAssociation(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::TagAssociation",
    tags: None,
    rules: include_str!("tag_association.rules"),
};

impl CfnTagAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::TagAssociation";

    /// `CfnTagAssociation` with its required properties, in alphabetical order:
    ///
    /// - `lf_tags`: A structure containing an LF-tag key-value pair.
    /// - `resource`: UTF-8 string (valid values: `DATABASE | TABLE`).
    pub fn new(
        lf_tags: impl IntoValue<List<LFTagPairProperty>>,
        resource: impl IntoValue<ResourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LFTags", lf_tags.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
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

impl Construct for CfnTagAssociation {
    type Handle = CfnTagAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTagAssociationRef {
        CfnTagAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTagAssociation`] of a stack.
pub struct CfnTagAssociationRef(NodeRef);

impl Clone for CfnTagAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTagAssociationRef {}
impl AsNode for CfnTagAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTagAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ResourceIdentifier`, `TagsIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Json encoding of the input resource.
    ///
    /// **Examples** - Database: `{"Catalog":null,"Database":{"CatalogId":"123456789012","Name":"ExampleDbName"},"Table":null,"TableWithColumns":null}`
    /// - Table: `{"Catalog":null,"Database":null,"Table":{"CatalogId":"123456789012","DatabaseName":"ExampleDbName","Name":"ExampleTableName","TableWildcard":null},"TableWithColumns":null}`
    /// - Columns: `{"Catalog":null,"Database":null,"Table":null,"TableWithColumns":{"CatalogId":"123456789012","DatabaseName":"ExampleDbName","Name":"ExampleTableName","ColumnNames":["ExampleColName1","ExampleColName2"]}}`
    ///
    /// `Fn::GetAtt` of `ResourceIdentifier`.
    #[inline]
    pub fn attr_resource_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceIdentifier")))
    }

    /// Json encoding of the input LFTags list.
    ///
    /// For example: `[{"CatalogId":null,"TagKey":"tagKey1","TagValues":null},{"CatalogId":null,"TagKey":"tagKey2","TagValues":null}]`
    ///
    /// `Fn::GetAtt` of `TagsIdentifier`.
    #[inline]
    pub fn attr_tags_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TagsIdentifier")))
    }
}

/// A structure for the database object.
///
/// The property type `DatabaseResource` of `AWS::LakeFormation::TagAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseResourceProperty(Object);

impl DatabaseResourceProperty {
    /// `DatabaseResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog.
    /// - `name`: The name of the database resource.
    pub fn new(catalog_id: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for DatabaseResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseResourceProperty> for DatabaseResourceProperty {}
impl From<DatabaseResourceProperty> for Node {
    #[inline]
    fn from(value: DatabaseResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseResourceProperty> for DatabaseResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing the catalog ID, tag key, and tag values of an LF-tag key-value pair.
///
/// The property type `LFTagPair` of `AWS::LakeFormation::TagAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct LFTagPairProperty(Object);

impl LFTagPairProperty {
    /// `LFTagPairProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog.
    /// - `tag_key`: The key-name for the LF-tag.
    /// - `tag_values`: A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        tag_key: impl IntoValue<String>,
        tag_values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("TagKey", tag_key.into_value().into_node());
        object_.put("TagValues", tag_values.into_value().into_node());
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

impl Kind for LFTagPairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LFTagPairProperty> for LFTagPairProperty {}
impl From<LFTagPairProperty> for Node {
    #[inline]
    fn from(value: LFTagPairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LFTagPairProperty> for LFTagPairProperty {
    #[inline]
    fn into_value(self) -> Value<LFTagPairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for the resource.
///
/// The property type `Resource` of `AWS::LakeFormation::TagAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceProperty(Object);

impl ResourceProperty {
    /// `ResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata store. It contains database definitions, table definitions, and other control information to manage your AWS Lake Formation environment.
    ///
    /// `Catalog`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn catalog(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Catalog", value.into_value().into_node());
        self
    }

    /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database permissions to a principal.
    ///
    /// `Database`; an update replaces the resource.
    pub fn database(mut self, value: impl IntoValue<DatabaseResourceProperty>) -> Self {
        self.0.put("Database", value.into_value().into_node());
        self
    }

    /// The table for the resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// `Table`; an update replaces the resource.
    pub fn table(mut self, value: impl IntoValue<TableResourceProperty>) -> Self {
        self.0.put("Table", value.into_value().into_node());
        self
    }

    /// The table with columns for the resource. A principal with permissions to this resource can select metadata from the columns of a table in the Data Catalog and the underlying data in Amazon S3.
    ///
    /// `TableWithColumns`; an update replaces the resource.
    pub fn table_with_columns(
        mut self,
        value: impl IntoValue<TableWithColumnsResourceProperty>,
    ) -> Self {
        self.0
            .put("TableWithColumns", value.into_value().into_node());
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

impl Kind for ResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceProperty> for ResourceProperty {}
impl From<ResourceProperty> for Node {
    #[inline]
    fn from(value: ResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceProperty> for ResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
///
/// The property type `TableResource` of `AWS::LakeFormation::TagAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableResourceProperty(Object);

impl TableResourceProperty {
    /// `TableResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog.
    /// - `database_name`: The name of the database for the table.
    pub fn new(catalog_id: impl IntoValue<String>, database_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the table.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// A wildcard object representing every table under a database.This is an object with no properties that effectively behaves as a true or false depending on whether not it is passed as a parameter. The valid inputs for a property with this type in either yaml or json is null or {}.
    ///
    /// At least one of `TableResource$Name` or `TableResource$TableWildcard` is required.
    ///
    /// `TableWildcard`; free JSON, such as an [`Object`]; an update replaces the resource.
    pub fn table_wildcard(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("TableWildcard", value.into_value().into_node());
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

impl Kind for TableResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableResourceProperty> for TableResourceProperty {}
impl From<TableResourceProperty> for Node {
    #[inline]
    fn from(value: TableResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableResourceProperty> for TableResourceProperty {
    #[inline]
    fn into_value(self) -> Value<TableResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for a table with columns object. This object is only used when granting a SELECT permission.
///
/// This object must take a value for at least one of `ColumnsNames`, `ColumnsIndexes`, or `ColumnsWildcard`.
///
/// The property type `TableWithColumnsResource` of `AWS::LakeFormation::TagAssociation`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableWithColumnsResourceProperty(Object);

impl TableWithColumnsResourceProperty {
    /// `TableWithColumnsResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: A wildcard object representing every table under a database.
    /// - `column_names`: The list of column names for the table.
    /// - `database_name`: The name of the database for the table with columns resource.
    /// - `name`: The name of the table resource.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        column_names: impl IntoValue<List<String>>,
        database_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("ColumnNames", column_names.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for TableWithColumnsResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableWithColumnsResourceProperty> for TableWithColumnsResourceProperty {}
impl From<TableWithColumnsResourceProperty> for Node {
    #[inline]
    fn from(value: TableWithColumnsResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableWithColumnsResourceProperty> for TableWithColumnsResourceProperty {
    #[inline]
    fn into_value(self) -> Value<TableWithColumnsResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
