// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::Catalog` and its property types.

use crate::l1::*;

/// Creates a catalog in the Glue Data Catalog.
///
/// `AWS::Glue::Catalog`; `Ref` returns its `ResourceArn`, a [`glue::CatalogResourceArn`](kinds::glue::CatalogResourceArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCatalog(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::Catalog",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("catalog.rules"),
};

impl CfnCatalog {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::Catalog";

    /// `CfnCatalog` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the catalog to create.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// `AllowFullTableExternalDataAccess`; one of `True`, `False`; updated in place.
    pub fn allow_full_table_external_data_access(
        mut self,
        value: impl IntoValue<AllowFullTableExternalDataAccess>,
    ) -> Self {
        self.0.put(
            "AllowFullTableExternalDataAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// A structure that specifies data lake access properties and other custom properties.
    ///
    /// `CatalogProperties`; updated in place.
    pub fn catalog_properties(mut self, value: impl IntoValue<CatalogPropertiesProperty>) -> Self {
        self.0
            .put("CatalogProperties", value.into_value().into_node());
        self
    }

    /// An array of PrincipalPermissions objects for default database permissions.
    ///
    /// `CreateDatabaseDefaultPermissions`; updated in place.
    pub fn create_database_default_permissions(
        mut self,
        value: impl IntoValue<List<PrincipalPermissionsProperty>>,
    ) -> Self {
        self.0.put(
            "CreateDatabaseDefaultPermissions",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of PrincipalPermissions objects for default table permissions.
    ///
    /// `CreateTableDefaultPermissions`; updated in place.
    pub fn create_table_default_permissions(
        mut self,
        value: impl IntoValue<List<PrincipalPermissionsProperty>>,
    ) -> Self {
        self.0.put(
            "CreateTableDefaultPermissions",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the catalog.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
    ///
    /// `FederatedCatalog`; updated in place.
    pub fn federated_catalog(mut self, value: impl IntoValue<FederatedCatalogProperty>) -> Self {
        self.0
            .put("FederatedCatalog", value.into_value().into_node());
        self
    }

    /// Specifies whether to overwrite child resource permissions with the default permissions.
    ///
    /// `OverwriteChildResourcePermissionsWithDefault`; one of `Accept`, `Deny`; updated in place.
    pub fn overwrite_child_resource_permissions_with_default(
        mut self,
        value: impl IntoValue<OverwriteChildResourcePermissionsWithDefault>,
    ) -> Self {
        self.0.put(
            "OverwriteChildResourcePermissionsWithDefault",
            value.into_value().into_node(),
        );
        self
    }

    /// A map of key-value pairs that define parameters and properties of the catalog.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A structure that describes a target catalog for resource linking.
    ///
    /// `TargetRedshiftCatalog`; updated in place.
    pub fn target_redshift_catalog(
        mut self,
        value: impl IntoValue<TargetRedshiftCatalogProperty>,
    ) -> Self {
        self.0
            .put("TargetRedshiftCatalog", value.into_value().into_node());
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

impl Construct for CfnCatalog {
    type Handle = CfnCatalogRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCatalogRef {
        CfnCatalogRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCatalog`] of a stack.
pub struct CfnCatalogRef(NodeRef);

impl Clone for CfnCatalogRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCatalogRef {}
impl AsNode for CfnCatalogRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCatalogRef {
    /// What `Ref` returns: its `ResourceArn`, a [`glue::CatalogResourceArn`](kinds::glue::CatalogResourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::CatalogResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogId`.
    #[inline]
    pub fn attr_catalog_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CatalogId")))
    }

    /// Additional key-value properties for the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.CustomProperties`.
    #[inline]
    pub fn attr_catalog_properties_custom_properties(&self) -> Value<Map<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CatalogProperties.CustomProperties"),
        ))
    }

    /// The name of the managed workgroup associated with the catalog.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`.
    #[inline]
    pub fn attr_catalog_properties_data_lake_access_properties_managed_workgroup_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName"),
        ))
    }

    /// The status of the managed workgroup.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`.
    #[inline]
    pub fn attr_catalog_properties_data_lake_access_properties_managed_workgroup_status(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus"),
        ))
    }

    /// The name of the Redshift database.
    ///
    /// `Fn::GetAtt` of `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`.
    #[inline]
    pub fn attr_catalog_properties_data_lake_access_properties_redshift_database_name(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName"),
        ))
    }

    /// The time at which the catalog was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[inline]
    pub fn attr_create_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreateTime")))
    }

    /// The Amazon Resource Name (ARN) of the catalog.
    ///
    /// `Fn::GetAtt` of `ResourceArn`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<kinds::glue::CatalogResourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceArn")))
    }

    /// The time at which the catalog was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateTime`.
    #[inline]
    pub fn attr_update_time(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdateTime")))
    }
}

impl IntoValue<kinds::glue::CatalogResourceArn> for &CfnCatalogRef {
    #[inline]
    fn into_value(self) -> Value<kinds::glue::CatalogResourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure that specifies data lake access properties and other custom properties.
///
/// The property type `CatalogProperties` of `AWS::Glue::Catalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogPropertiesProperty(Object);

impl CatalogPropertiesProperty {
    /// `CatalogPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional key-value properties for the catalog.
    ///
    /// `CustomProperties`.
    pub fn custom_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomProperties", value.into_value().into_node());
        self
    }

    /// Data lake access properties for the catalog.
    ///
    /// `DataLakeAccessProperties`.
    pub fn data_lake_access_properties(
        mut self,
        value: impl IntoValue<DataLakeAccessPropertiesProperty>,
    ) -> Self {
        self.0
            .put("DataLakeAccessProperties", value.into_value().into_node());
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

impl Kind for CatalogPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogPropertiesProperty> for CatalogPropertiesProperty {}
impl From<CatalogPropertiesProperty> for Node {
    #[inline]
    fn from(value: CatalogPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogPropertiesProperty> for CatalogPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Data lake access properties for the catalog.
///
/// The property type `DataLakeAccessProperties` of `AWS::Glue::Catalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakeAccessPropertiesProperty(Object);

impl DataLakeAccessPropertiesProperty {
    /// `DataLakeAccessPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// `AllowFullTableExternalDataAccess`; one of `True`, `False`.
    pub fn allow_full_table_external_data_access(
        mut self,
        value: impl IntoValue<AllowFullTableExternalDataAccess>,
    ) -> Self {
        self.0.put(
            "AllowFullTableExternalDataAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies a federated catalog type for the native catalog resource.
    ///
    /// `CatalogType`.
    pub fn catalog_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogType", value.into_value().into_node());
        self
    }

    /// Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in the Data Catalog from any non-Redshift engine.
    ///
    /// `DataLakeAccess`.
    pub fn data_lake_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DataLakeAccess", value.into_value().into_node());
        self
    }

    /// A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query.
    ///
    /// `DataTransferRole`.
    pub fn data_transfer_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataTransferRole", value.into_value().into_node());
        self
    }

    /// An encryption key that will be used for the staging bucket that will be created along with the catalog.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The name of the managed workgroup associated with the catalog.
    ///
    /// `ManagedWorkgroupName`.
    pub fn managed_workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedWorkgroupName", value.into_value().into_node());
        self
    }

    /// The status of the managed workgroup.
    ///
    /// `ManagedWorkgroupStatus`.
    pub fn managed_workgroup_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManagedWorkgroupStatus", value.into_value().into_node());
        self
    }

    /// The name of the Redshift database.
    ///
    /// `RedshiftDatabaseName`.
    pub fn redshift_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RedshiftDatabaseName", value.into_value().into_node());
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

impl Kind for DataLakeAccessPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataLakeAccessPropertiesProperty> for DataLakeAccessPropertiesProperty {}
impl From<DataLakeAccessPropertiesProperty> for Node {
    #[inline]
    fn from(value: DataLakeAccessPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataLakeAccessPropertiesProperty> for DataLakeAccessPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<DataLakeAccessPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Lake Formation principal.
///
/// The property type `DataLakePrincipal` of `AWS::Glue::Catalog`.
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

/// A FederatedCatalog structure that references an entity outside the Glue Data Catalog.
///
/// The property type `FederatedCatalog` of `AWS::Glue::Catalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct FederatedCatalogProperty(Object);

impl FederatedCatalogProperty {
    /// `FederatedCatalogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the connection to an external data source.
    ///
    /// `ConnectionName`.
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionName", value.into_value().into_node());
        self
    }

    /// A unique identifier for the federated catalog.
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

impl Kind for FederatedCatalogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FederatedCatalogProperty> for FederatedCatalogProperty {}
impl From<FederatedCatalogProperty> for Node {
    #[inline]
    fn from(value: FederatedCatalogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FederatedCatalogProperty> for FederatedCatalogProperty {
    #[inline]
    fn into_value(self) -> Value<FederatedCatalogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Permissions granted to a principal.
///
/// The property type `PrincipalPermissions` of `AWS::Glue::Catalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrincipalPermissionsProperty(Object);

impl PrincipalPermissionsProperty {
    /// `PrincipalPermissionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The permissions that are granted to the principal.
    ///
    /// `Permissions`; one of `ALL`, `SELECT`, `ALTER`, `DROP`, `DELETE`, `INSERT`, `CREATE_DATABASE`, `CREATE_TABLE`, `DATA_LOCATION_ACCESS`.
    pub fn permissions(mut self, value: impl IntoValue<List<Permission>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// The Lake Formation principal.
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

impl Kind for PrincipalPermissionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrincipalPermissionsProperty> for PrincipalPermissionsProperty {}
impl From<PrincipalPermissionsProperty> for Node {
    #[inline]
    fn from(value: PrincipalPermissionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrincipalPermissionsProperty> for PrincipalPermissionsProperty {
    #[inline]
    fn into_value(self) -> Value<PrincipalPermissionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that describes a target catalog for resource linking.
///
/// The property type `TargetRedshiftCatalog` of `AWS::Glue::Catalog`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetRedshiftCatalogProperty(Object);

impl TargetRedshiftCatalogProperty {
    /// `TargetRedshiftCatalogProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_arn`: The Amazon Resource Name (ARN) of the catalog resource.
    pub fn new(catalog_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogArn", catalog_arn.into_value().into_node());
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

impl Kind for TargetRedshiftCatalogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetRedshiftCatalogProperty> for TargetRedshiftCatalogProperty {}
impl From<TargetRedshiftCatalogProperty> for Node {
    #[inline]
    fn from(value: TargetRedshiftCatalogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetRedshiftCatalogProperty> for TargetRedshiftCatalogProperty {
    #[inline]
    fn into_value(self) -> Value<TargetRedshiftCatalogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AllowFullTableExternalDataAccess` of `AWS::Glue::Catalog`.
pub enum AllowFullTableExternalDataAccess {
    /// `False`.
    False,
    /// `True`.
    True,
}

#[diagnostic::do_not_recommend]
impl Kind for AllowFullTableExternalDataAccess {}
#[diagnostic::do_not_recommend]
impl TextKind for AllowFullTableExternalDataAccess {}
#[diagnostic::do_not_recommend]
impl IdKind for AllowFullTableExternalDataAccess {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AllowFullTableExternalDataAccess {}
#[diagnostic::do_not_recommend]
impl IntoValue<AllowFullTableExternalDataAccess> for AllowFullTableExternalDataAccess {
    #[inline]
    fn into_value(self) -> Value<AllowFullTableExternalDataAccess> {
        const VALUES: &[&str] = &["False", "True"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverwriteChildResourcePermissionsWithDefault` of `AWS::Glue::Catalog`.
pub enum OverwriteChildResourcePermissionsWithDefault {
    /// `Accept`.
    Accept,
    /// `Deny`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for OverwriteChildResourcePermissionsWithDefault {}
#[diagnostic::do_not_recommend]
impl TextKind for OverwriteChildResourcePermissionsWithDefault {}
#[diagnostic::do_not_recommend]
impl IdKind for OverwriteChildResourcePermissionsWithDefault {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverwriteChildResourcePermissionsWithDefault {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverwriteChildResourcePermissionsWithDefault>
    for OverwriteChildResourcePermissionsWithDefault
{
    #[inline]
    fn into_value(self) -> Value<OverwriteChildResourcePermissionsWithDefault> {
        const VALUES: &[&str] = &["Accept", "Deny"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Permissions` of a `PrincipalPermissions` of `AWS::Glue::Catalog`.
pub enum Permission {
    /// `ALL`.
    All,
    /// `ALTER`.
    Alter,
    /// `CREATE_DATABASE`.
    CreateDatabase,
    /// `CREATE_TABLE`.
    CreateTable,
    /// `DATA_LOCATION_ACCESS`.
    DataLocationAccess,
    /// `DELETE`.
    Delete,
    /// `DROP`.
    Drop,
    /// `INSERT`.
    Insert,
    /// `SELECT`.
    Select,
}

#[diagnostic::do_not_recommend]
impl Kind for Permission {}
#[diagnostic::do_not_recommend]
impl TextKind for Permission {}
#[diagnostic::do_not_recommend]
impl IdKind for Permission {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Permission {}
#[diagnostic::do_not_recommend]
impl IntoValue<Permission> for Permission {
    #[inline]
    fn into_value(self) -> Value<Permission> {
        const VALUES: &[&str] = &[
            "ALL",
            "ALTER",
            "CREATE_DATABASE",
            "CREATE_TABLE",
            "DATA_LOCATION_ACCESS",
            "DELETE",
            "DROP",
            "INSERT",
            "SELECT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
