// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Database` and its property types.

use crate::l1::*;

/// The `AWS::Glue::Database` resource specifies a logical grouping of tables in AWS Glue. For more information, see [Defining a Database in Your Data Catalog](https://docs.aws.amazon.com/glue/latest/dg/define-database.html) and [Database Structure](https://docs.aws.amazon.com/glue/latest/dg/aws-glue-api-catalog-databases.html#aws-glue-api-catalog-databases-Database) in the *AWS Glue Developer Guide*.
///
/// `AWS::Glue::Database`; `Ref` returns its `DatabaseName`, a [`glue::DatabaseName`](kinds::glue::DatabaseName).
/// Changing one of these replaces it: `CatalogId`, `DatabaseName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatabase(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Database",
    tags: None,
    rules: include_str!("database.rules"),
};

impl CfnDatabase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Database";

    /// `CfnDatabase` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The AWS account ID for the account in which to create the catalog object.
    /// - `database_input`: The metadata for the database.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        database_input: impl IntoValue<DatabaseInputProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put("DatabaseInput", database_input.into_value().into_node());
        Self(object_)
    }

    /// The name of the catalog database.
    ///
    /// `DatabaseName`; an update replaces the resource.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
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

impl Construct for CfnDatabase {
    type Handle = CfnDatabaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatabaseRef {
        CfnDatabaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatabase`] of a stack.
pub struct CfnDatabaseRef(NodeRef);

impl Clone for CfnDatabaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatabaseRef {}
impl AsNode for CfnDatabaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatabaseRef {
    /// What `Ref` returns: its `DatabaseName`, a [`glue::DatabaseName`](kinds::glue::DatabaseName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::DatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::DatabaseName> for &CfnDatabaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::DatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The AWS Lake Formation principal.
///
/// The property type `DataLakePrincipal` of `AWS::Glue::Database`.
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

/// A structure that describes a target database for resource linking.
///
/// The property type `DatabaseIdentifier` of `AWS::Glue::Database`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseIdentifierProperty(Object);

impl DatabaseIdentifierProperty {
    /// `DatabaseIdentifierProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the Data Catalog in which the database resides.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// The name of the catalog database.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The Region of the database.
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

impl Kind for DatabaseIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseIdentifierProperty> for DatabaseIdentifierProperty {}
impl From<DatabaseIdentifierProperty> for Node {
    #[inline]
    fn from(value: DatabaseIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseIdentifierProperty> for DatabaseIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure used to create or update a database.
///
/// The property type `DatabaseInput` of `AWS::Glue::Database`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseInputProperty(Object);

impl DatabaseInputProperty {
    /// `DatabaseInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Creates a set of default permissions on the table for principals. Used by AWS Lake Formation. Not used in the normal course of AWS Glue operations.
    ///
    /// `CreateTableDefaultPermissions`.
    pub fn create_table_default_permissions(
        mut self,
        value: impl IntoValue<List<PrincipalPrivilegesProperty>>,
    ) -> Self {
        self.0.put(
            "CreateTableDefaultPermissions",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the database.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog.
    ///
    /// `FederatedDatabase`.
    pub fn federated_database(mut self, value: impl IntoValue<FederatedDatabaseProperty>) -> Self {
        self.0
            .put("FederatedDatabase", value.into_value().into_node());
        self
    }

    /// The location of the database (for example, an HDFS path).
    ///
    /// `LocationUri`.
    pub fn location_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocationUri", value.into_value().into_node());
        self
    }

    /// The name of the database. For Hive compatibility, this is folded to lowercase when it is stored.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// These key-value pairs define parameters and properties of the database.
    ///
    /// `Parameters`; free JSON, such as an [`Object`].
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// A `DatabaseIdentifier` structure that describes a target database for resource linking.
    ///
    /// `TargetDatabase`.
    pub fn target_database(mut self, value: impl IntoValue<DatabaseIdentifierProperty>) -> Self {
        self.0.put("TargetDatabase", value.into_value().into_node());
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

impl Kind for DatabaseInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseInputProperty> for DatabaseInputProperty {}
impl From<DatabaseInputProperty> for Node {
    #[inline]
    fn from(value: DatabaseInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseInputProperty> for DatabaseInputProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A `FederatedDatabase` structure that references an entity outside the AWS Glue Data Catalog.
///
/// The property type `FederatedDatabase` of `AWS::Glue::Database`.
#[must_use = "a property type does nothing until it is set"]
pub struct FederatedDatabaseProperty(Object);

impl FederatedDatabaseProperty {
    /// `FederatedDatabaseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to the external metastore.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// A unique identifier for the federated database.
    ///
    /// `Identifier`.
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Identifier", value.into_value().into_node());
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

impl Kind for FederatedDatabaseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FederatedDatabaseProperty> for FederatedDatabaseProperty {}
impl From<FederatedDatabaseProperty> for Node {
    #[inline]
    fn from(value: FederatedDatabaseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FederatedDatabaseProperty> for FederatedDatabaseProperty {
    #[inline]
    fn into_value(self) -> Value<FederatedDatabaseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// the permissions granted to a principal
///
/// The property type `PrincipalPrivileges` of `AWS::Glue::Database`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrincipalPrivilegesProperty(Object);

impl PrincipalPrivilegesProperty {
    /// `PrincipalPrivilegesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The permissions that are granted to the principal.
    ///
    /// `Permissions`.
    pub fn permissions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The principal who is granted permissions.
    ///
    /// `Principal`.
    pub fn principal(mut self, value: impl IntoValue<DataLakePrincipalProperty>) -> Self {
        self.0.put("Principal", value.into_value().into_node());
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

impl Kind for PrincipalPrivilegesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrincipalPrivilegesProperty> for PrincipalPrivilegesProperty {}
impl From<PrincipalPrivilegesProperty> for Node {
    #[inline]
    fn from(value: PrincipalPrivilegesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrincipalPrivilegesProperty> for PrincipalPrivilegesProperty {
    #[inline]
    fn into_value(self) -> Value<PrincipalPrivilegesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
