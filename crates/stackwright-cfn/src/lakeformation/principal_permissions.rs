// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::PrincipalPermissions` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::PrincipalPermissions` resource represents the permissions that a principal has on a Data Catalog resource (such as AWS Glue databases or AWS Glue tables). When you create a `PrincipalPermissions` resource, the permissions are granted via the AWS Lake Formation `GrantPermissions` API operation. When you delete a `PrincipalPermissions` resource, the permissions on principal-resource pair are revoked via the AWS Lake Formation `RevokePermissions` API operation.
///
/// `AWS::LakeFormation::PrincipalPermissions`; `Ref` returns the physical id, which is made of `PrincipalIdentifier`, `ResourceIdentifier`.
/// Changing one of these replaces it: `Catalog`, `Permissions`, `PermissionsWithGrantOption`, `Principal`, `Resource`.
/// Attributes: `PrincipalIdentifier`, `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrincipalPermissions(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::PrincipalPermissions",
    tags: None,
    rules: include_str!("principal_permissions.rules"),
};

impl CfnPrincipalPermissions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::PrincipalPermissions";

    /// `CfnPrincipalPermissions` with its required properties, in alphabetical order:
    ///
    /// - `permissions`: The permissions granted or revoked.
    /// - `permissions_with_grant_option`: Indicates the ability to grant permissions (as a subset of permissions granted).
    /// - `principal`: The principal to be granted a permission.
    /// - `resource`: The resource to be granted or revoked permissions.
    pub fn new(
        permissions: impl IntoValue<List<String>>,
        permissions_with_grant_option: impl IntoValue<List<String>>,
        principal: impl IntoValue<DataLakePrincipalProperty>,
        resource: impl IntoValue<ResourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Permissions", permissions.into_value().into_node());
        object_.put(
            "PermissionsWithGrantOption",
            permissions_with_grant_option.into_value().into_node(),
        );
        object_.put("Principal", principal.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
        Self(object_)
    }

    /// The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata store. It contains database definitions, table definitions, and other control information to manage your Lake Formation environment.
    ///
    /// `Catalog`; an update replaces the resource.
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Catalog", value.into_value().into_node());
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

impl Construct for CfnPrincipalPermissions {
    type Handle = CfnPrincipalPermissionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPrincipalPermissionsRef {
        CfnPrincipalPermissionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrincipalPermissions`] of a stack.
pub struct CfnPrincipalPermissionsRef(NodeRef);

impl Clone for CfnPrincipalPermissionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPrincipalPermissionsRef {}
impl AsNode for CfnPrincipalPermissionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPrincipalPermissionsRef {
    /// What `Ref` returns: the physical id, which is made of `PrincipalIdentifier`, `ResourceIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Json encoding of the input principal. For example: `{"DataLakePrincipalIdentifier":"arn:aws:iam::123456789012:role/ExampleRole"}`
    ///
    /// `Fn::GetAtt` of `PrincipalIdentifier`.
    #[inline]
    pub fn attr_principal_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrincipalIdentifier")))
    }

    /// Json encoding of the input resource. For example: `{"Catalog":null,"Database":null,"Table":null,"TableWithColumns":null,"DataLocation":null,"DataCellsFilter":{"TableCatalogId":"123456789012","DatabaseName":"ExampleDatabase","TableName":"ExampleTable","Name":"ExampleFilter"},"LFTag":null,"LFTagPolicy":null}`
    ///
    /// `Fn::GetAtt` of `ResourceIdentifier`.
    #[inline]
    pub fn attr_resource_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceIdentifier")))
    }
}

/// A structure for the catalog object.
/// This is an object with no properties that effectively behaves as a true or false. A valid input for this property type in both yaml or json is null or ``{}``.
///
/// The property type `CatalogResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogResourceProperty(Object);

impl CatalogResourceProperty {
    /// `CatalogResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Id` property.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
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

impl Kind for CatalogResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogResourceProperty> for CatalogResourceProperty {}
impl From<CatalogResourceProperty> for Node {
    #[inline]
    fn from(value: CatalogResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogResourceProperty> for CatalogResourceProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A wildcard object, consisting of an optional list of excluded column names or indexes.
///
/// The property type `ColumnWildcard` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColumnWildcardProperty(Object);

impl ColumnWildcardProperty {
    /// `ColumnWildcardProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Excludes column names. Any column with this name will be excluded.
    ///
    /// `ExcludedColumnNames`; an update replaces the resource.
    pub fn excluded_column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludedColumnNames", value.into_value().into_node());
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

impl Kind for ColumnWildcardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColumnWildcardProperty> for ColumnWildcardProperty {}
impl From<ColumnWildcardProperty> for Node {
    #[inline]
    fn from(value: ColumnWildcardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColumnWildcardProperty> for ColumnWildcardProperty {
    #[inline]
    fn into_value(self) -> Value<ColumnWildcardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that describes certain columns on certain rows.
///
/// The property type `DataCellsFilterResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCellsFilterResourceProperty(Object);

impl DataCellsFilterResourceProperty {
    /// `DataCellsFilterResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: A database in the Data Catalog.
    /// - `name`: The name given by the user to the data filter cell.
    /// - `table_catalog_id`: The ID of the catalog to which the table belongs.
    /// - `table_name`: The name of the table.
    pub fn new(
        database_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
        table_catalog_id: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("TableCatalogId", table_catalog_id.into_value().into_node());
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

impl Kind for DataCellsFilterResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCellsFilterResourceProperty> for DataCellsFilterResourceProperty {}
impl From<DataCellsFilterResourceProperty> for Node {
    #[inline]
    fn from(value: DataCellsFilterResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCellsFilterResourceProperty> for DataCellsFilterResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataCellsFilterResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AWS Lake Formation principal.
///
/// The property type `DataLakePrincipal` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakePrincipalProperty(Object);

impl DataLakePrincipalProperty {
    /// `DataLakePrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An identifier for the AWS Lake Formation principal.
    ///
    /// `DataLakePrincipalIdentifier`; an update replaces the resource.
    pub fn data_lake_principal_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DataLakePrincipalIdentifier",
            value.into_value().into_node(),
        );
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

impl Kind for DataLakePrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLakePrincipalProperty> for DataLakePrincipalProperty {}
impl From<DataLakePrincipalProperty> for Node {
    #[inline]
    fn from(value: DataLakePrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLakePrincipalProperty> for DataLakePrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<DataLakePrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for a data location object where permissions are granted or revoked.
///
/// The property type `DataLocationResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLocationResourceProperty(Object);

impl DataLocationResourceProperty {
    /// `DataLocationResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog where the location is registered with AWS Lake Formation.
    /// - `resource_arn`: The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
    pub fn new(catalog_id: impl IntoValue<String>, resource_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
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

impl Kind for DataLocationResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLocationResourceProperty> for DataLocationResourceProperty {}
impl From<DataLocationResourceProperty> for Node {
    #[inline]
    fn from(value: DataLocationResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLocationResourceProperty> for DataLocationResourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataLocationResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for the database object.
///
/// The property type `DatabaseResource` of `AWS::LakeFormation::PrincipalPermissions`.
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

/// The LF-tag key and values attached to a resource.
///
/// The property type `LFTag` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct LFTagProperty(Object);

impl LFTagProperty {
    /// `LFTagProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key-name for the LF-tag.
    ///
    /// `TagKey`; an update replaces the resource.
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TagKey", value.into_value().into_node());
        self
    }

    /// A list of possible values of the corresponding `TagKey` of an LF-tag key-value pair.
    ///
    /// `TagValues`; an update replaces the resource.
    pub fn tag_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("TagValues", value.into_value().into_node());
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

impl Kind for LFTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LFTagProperty> for LFTagProperty {}
impl From<LFTagProperty> for Node {
    #[inline]
    fn from(value: LFTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LFTagProperty> for LFTagProperty {
    #[inline]
    fn into_value(self) -> Value<LFTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure containing an LF-tag key and values for a resource.
///
/// The property type `LFTagKeyResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct LFTagKeyResourceProperty(Object);

impl LFTagKeyResourceProperty {
    /// `LFTagKeyResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog where the location is registered with Data Catalog.
    /// - `tag_key`: The key-name for the LF-tag.
    /// - `tag_values`: A list of possible values for the corresponding `TagKey` of an LF-tag key-value pair.
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

impl Kind for LFTagKeyResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LFTagKeyResourceProperty> for LFTagKeyResourceProperty {}
impl From<LFTagKeyResourceProperty> for Node {
    #[inline]
    fn from(value: LFTagKeyResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LFTagKeyResourceProperty> for LFTagKeyResourceProperty {
    #[inline]
    fn into_value(self) -> Value<LFTagKeyResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of LF-tag conditions that define a resource's LF-tag policy.
///
/// A structure that allows an admin to grant user permissions on certain conditions. For example, granting a role access to all columns that do not have the LF-tag 'PII' in tables that have the LF-tag 'Prod'.
///
/// The property type `LFTagPolicyResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct LFTagPolicyResourceProperty(Object);

impl LFTagPolicyResourceProperty {
    /// `LFTagPolicyResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog.
    /// - `expression`: A list of LF-tag conditions that apply to the resource's LF-tag policy.
    /// - `resource_type`: The resource type for which the LF-tag policy applies.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        expression: impl IntoValue<List<LFTagProperty>>,
        resource_type: impl IntoValue<ResourceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("Expression", expression.into_value().into_node());
        object_.put("ResourceType", resource_type.into_value().into_node());
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

impl Kind for LFTagPolicyResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LFTagPolicyResourceProperty> for LFTagPolicyResourceProperty {}
impl From<LFTagPolicyResourceProperty> for Node {
    #[inline]
    fn from(value: LFTagPolicyResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LFTagPolicyResourceProperty> for LFTagPolicyResourceProperty {
    #[inline]
    fn into_value(self) -> Value<LFTagPolicyResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure for the resource.
///
/// The property type `Resource` of `AWS::LakeFormation::PrincipalPermissions`.
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
    /// `Catalog`; an update replaces the resource.
    pub fn catalog(mut self, value: impl IntoValue<CatalogResourceProperty>) -> Self {
        self.0.put("Catalog", value.into_value().into_node());
        self
    }

    /// A data cell filter.
    ///
    /// `DataCellsFilter`; an update replaces the resource.
    pub fn data_cells_filter(
        mut self,
        value: impl IntoValue<DataCellsFilterResourceProperty>,
    ) -> Self {
        self.0
            .put("DataCellsFilter", value.into_value().into_node());
        self
    }

    /// The location of an Amazon S3 path where permissions are granted or revoked.
    ///
    /// `DataLocation`; an update replaces the resource.
    pub fn data_location(mut self, value: impl IntoValue<DataLocationResourceProperty>) -> Self {
        self.0.put("DataLocation", value.into_value().into_node());
        self
    }

    /// The database for the resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database permissions to a principal.
    ///
    /// `Database`; an update replaces the resource.
    pub fn database(mut self, value: impl IntoValue<DatabaseResourceProperty>) -> Self {
        self.0.put("Database", value.into_value().into_node());
        self
    }

    /// The LF-tag key and values attached to a resource.
    ///
    /// `LFTag`; an update replaces the resource.
    pub fn lf_tag(mut self, value: impl IntoValue<LFTagKeyResourceProperty>) -> Self {
        self.0.put("LFTag", value.into_value().into_node());
        self
    }

    /// A list of LF-tag conditions that define a resource's LF-tag policy.
    ///
    /// `LFTagPolicy`; an update replaces the resource.
    pub fn lf_tag_policy(mut self, value: impl IntoValue<LFTagPolicyResourceProperty>) -> Self {
        self.0.put("LFTagPolicy", value.into_value().into_node());
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
/// The property type `TableResource` of `AWS::LakeFormation::PrincipalPermissions`.
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

    /// A wildcard object representing every table under a database.
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
/// The property type `TableWithColumnsResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableWithColumnsResourceProperty(Object);

impl TableWithColumnsResourceProperty {
    /// `TableWithColumnsResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The identifier for the Data Catalog where the location is registered with AWS Lake Formation.
    /// - `database_name`: The name of the database for the table with columns resource.
    /// - `name`: The name of the table resource.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        database_name: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
    ///
    /// `ColumnNames`; an update replaces the resource.
    pub fn column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnNames", value.into_value().into_node());
        self
    }

    /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is required.
    ///
    /// `ColumnWildcard`; an update replaces the resource.
    pub fn column_wildcard(mut self, value: impl IntoValue<ColumnWildcardProperty>) -> Self {
        self.0.put("ColumnWildcard", value.into_value().into_node());
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

/// The values of `ResourceType` of a `LFTagPolicyResource` of `AWS::LakeFormation::PrincipalPermissions`.
pub enum ResourceType {
    /// `DATABASE`.
    Database,
    /// `TABLE`.
    Table,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &["DATABASE", "TABLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
