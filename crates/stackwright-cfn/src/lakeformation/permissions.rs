// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::Permissions` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::Permissions` resource represents the permissions that a principal has on an AWS Glue Data Catalog resource (such as AWS Glue database or AWS Glue tables). When you upload a permissions stack, the permissions are granted to the principal and when you remove the stack, the permissions are revoked from the principal. If you remove a stack, and the principal does not have the permissions referenced in the stack then AWS Lake Formation will throw an error because you can’t call revoke on non-existing permissions. To successfully remove the stack, you’ll need to regrant those permissions and then remove the stack.
///
/// > New versions of AWS Lake Formation permission resources are now available. For more information, see: [AWS:LakeFormation::PrincipalPermissions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lakeformation-principalpermissions.html)
///
/// `AWS::LakeFormation::Permissions`; `Ref` returns its `Id`, a [`lakeformation::PermissionsId`](kinds::lakeformation::PermissionsId).
/// Changing one of these replaces it: `DataLakePrincipal`, `Resource`.
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPermissions(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::Permissions",
    tags: None,
    rules: include_str!("permissions.rules"),
};

impl CfnPermissions {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::Permissions";

    /// `CfnPermissions` with its required properties, in alphabetical order:
    ///
    /// - `data_lake_principal`: The AWS Lake Formation principal.
    /// - `resource`: A structure for the resource.
    pub fn new(
        data_lake_principal: impl IntoValue<DataLakePrincipalProperty>,
        resource: impl IntoValue<ResourceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataLakePrincipal",
            data_lake_principal.into_value().into_node(),
        );
        object_.put("Resource", resource.into_value().into_node());
        Self(object_)
    }

    /// The permissions granted or revoked.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// Indicates the ability to grant permissions (as a subset of permissions granted).
    ///
    /// `PermissionsWithGrantOption`; updated in place.
    pub fn permissions_with_grant_option(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PermissionsWithGrantOption", value.into_value().into_node());
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

impl Construct for CfnPermissions {
    type Handle = CfnPermissionsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPermissionsRef {
        CfnPermissionsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPermissions`] of a stack.
pub struct CfnPermissionsRef(NodeRef);

impl Clone for CfnPermissionsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPermissionsRef {}
impl AsNode for CfnPermissionsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPermissionsRef {
    /// What `Ref` returns: its `Id`, a [`lakeformation::PermissionsId`](kinds::lakeformation::PermissionsId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lakeformation::PermissionsId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// A unique identifier for the batch permissions request entry.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lakeformation::PermissionsId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::lakeformation::PermissionsId> for &CfnPermissionsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lakeformation::PermissionsId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A wildcard object, consisting of an optional list of excluded column names or indexes.
///
/// The property type `ColumnWildcard` of `AWS::LakeFormation::Permissions`.
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
    /// `ExcludedColumnNames`.
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

/// The Lake Formation principal.
///
/// The property type `DataLakePrincipal` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakePrincipalProperty(Object);

impl DataLakePrincipalProperty {
    /// `DataLakePrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An identifier for the Lake Formation principal.
    ///
    /// `DataLakePrincipalIdentifier`.
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
/// The property type `DataLocationResource` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLocationResourceProperty(Object);

impl DataLocationResourceProperty {
    /// `DataLocationResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the data location resource.
    ///
    /// `S3Resource`.
    pub fn s3_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Resource", value.into_value().into_node());
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
/// The property type `DatabaseResource` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseResourceProperty(Object);

impl DatabaseResourceProperty {
    /// `DatabaseResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of the database resource. Unique to the Data Catalog.
    ///
    /// `Name`.
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

/// A structure for the resource.
///
/// The property type `Resource` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceProperty(Object);

impl ResourceProperty {
    /// `ResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure for a data location object where permissions are granted or revoked.
    ///
    /// `DataLocationResource`.
    pub fn data_location_resource(
        mut self,
        value: impl IntoValue<DataLocationResourceProperty>,
    ) -> Self {
        self.0
            .put("DataLocationResource", value.into_value().into_node());
        self
    }

    /// A structure for the database object.
    ///
    /// `DatabaseResource`.
    pub fn database_resource(mut self, value: impl IntoValue<DatabaseResourceProperty>) -> Self {
        self.0
            .put("DatabaseResource", value.into_value().into_node());
        self
    }

    /// A structure for the table object. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// `TableResource`.
    pub fn table_resource(mut self, value: impl IntoValue<TableResourceProperty>) -> Self {
        self.0.put("TableResource", value.into_value().into_node());
        self
    }

    /// A structure for a table with columns object. This object is only used when granting a SELECT permission.
    ///
    /// `TableWithColumnsResource`.
    pub fn table_with_columns_resource(
        mut self,
        value: impl IntoValue<TableWithColumnsResourceProperty>,
    ) -> Self {
        self.0
            .put("TableWithColumnsResource", value.into_value().into_node());
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
/// The property type `TableResource` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableResourceProperty(Object);

impl TableResourceProperty {
    /// `TableResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The name of the table.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An empty object representing all tables under a database. If this field is specified instead of the `Name` field, all tables under `DatabaseName` will have permission changes applied.
    ///
    /// `TableWildcard`; free JSON, such as an [`Object`].
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
/// The property type `TableWithColumnsResource` of `AWS::LakeFormation::Permissions`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableWithColumnsResourceProperty(Object);

impl TableWithColumnsResourceProperty {
    /// `TableWithColumnsResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Data Catalog. By default, it is the account ID of the caller.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The list of column names for the table. At least one of `ColumnNames` or `ColumnWildcard` is required.
    ///
    /// `ColumnNames`.
    pub fn column_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ColumnNames", value.into_value().into_node());
        self
    }

    /// A wildcard specified by a `ColumnWildcard` object. At least one of `ColumnNames` or `ColumnWildcard` is required.
    ///
    /// `ColumnWildcard`.
    pub fn column_wildcard(mut self, value: impl IntoValue<ColumnWildcardProperty>) -> Self {
        self.0.put("ColumnWildcard", value.into_value().into_node());
        self
    }

    /// The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a set of associated table definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The name of the table resource. A table is a metadata definition that represents your data. You can Grant and Revoke table privileges to a principal.
    ///
    /// `Name`.
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
