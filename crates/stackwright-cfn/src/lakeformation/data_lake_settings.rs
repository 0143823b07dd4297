// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::LakeFormation::DataLakeSettings` and its property types.

use crate::l1::*;

/// The `AWS::LakeFormation::DataLakeSettings` resource is an AWS Lake Formation resource type that manages the data lake settings for your account.
///
/// `AWS::LakeFormation::DataLakeSettings`; `Ref` returns its `Id`, a [`lakeformation::DataLakeSettingsId`](kinds::lakeformation::DataLakeSettingsId).
/// Attributes: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataLakeSettings(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::LakeFormation::DataLakeSettings",
    tags: None,
    rules: include_str!("data_lake_settings.rules"),
};

impl CfnDataLakeSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::LakeFormation::DataLakeSettings";

    /// `CfnDataLakeSettings` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of AWS Lake Formation principals.
    ///
    /// `Admins`; updated in place.
    pub fn admins(mut self, value: impl IntoValue<List<DataLakePrincipalProperty>>) -> Self {
        self.0.put("Admins", value.into_value().into_node());
        self
    }

    /// Whether to allow Amazon EMR clusters or other third-party query engines to access data managed by Lake Formation.
    ///
    /// If set to true, you allow Amazon EMR clusters or other third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// If false or null, no third-party query engines will be able to access data in Amazon S3 locations that are registered with Lake Formation.
    ///
    /// For more information, see [External data filtering setting](https://docs.aws.amazon.com/lake-formation/latest/dg/initial-LF-setup.html#external-data-filter).
    ///
    /// `AllowExternalDataFiltering`; updated in place.
    pub fn allow_external_data_filtering(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowExternalDataFiltering", value.into_value().into_node());
        self
    }

    /// Specifies whether query engines and applications can get credentials without IAM session tags if the user has full table access. It provides query engines and applications performance benefits as well as simplifies data access. Amazon EMR on Amazon EC2 is able to leverage this setting.
    ///
    /// For more information, see [](https://docs.aws.amazon.com/lake-formation/latest/dg/using-cred-vending.html)
    ///
    /// `AllowFullTableExternalDataAccess`; updated in place.
    pub fn allow_full_table_external_data_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AllowFullTableExternalDataAccess",
            value.into_value().into_node(),
        );
        self
    }

    /// Lake Formation relies on a privileged process secured by Amazon EMR or the third party integrator to tag the user's role while assuming it. Lake Formation will publish the acceptable key-value pair, for example key = "LakeFormationTrustedCaller" and value = "TRUE" and the third party integrator must properly tag the temporary security credentials that will be used to call Lake Formation 's administrative API operations.
    ///
    /// `AuthorizedSessionTagValueList`; updated in place.
    pub fn authorized_session_tag_value_list(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "AuthorizedSessionTagValueList",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether access control on a newly created database is managed by Lake Formation permissions or exclusively by IAM permissions.
    ///
    /// A null value indicates that the access is controlled by Lake Formation permissions. `ALL` permissions assigned to `IAM_ALLOWED_PRINCIPALS` group indicates that the user's IAM permissions determine the access to the database. This is referred to as the setting "Use only IAM access control," and is to support backward compatibility with the AWS Glue permission model implemented by IAM permissions.
    ///
    /// The only permitted values are an empty array or an array that contains a single JSON object that grants `ALL` to `IAM_ALLOWED_PRINCIPALS`.
    ///
    /// For more information, see [Changing the default security settings for your data lake](https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html).
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

    /// Specifies whether access control on a newly created table is managed by Lake Formation permissions or exclusively by IAM permissions.
    ///
    /// A null value indicates that the access is controlled by Lake Formation permissions. `ALL` permissions assigned to `IAM_ALLOWED_PRINCIPALS` group indicate that the user's IAM permissions determine the access to the table. This is referred to as the setting "Use only IAM access control," and is to support the backward compatibility with the AWS Glue permission model implemented by IAM permissions.
    ///
    /// The only permitted values are an empty array or an array that contains a single JSON object that grants `ALL` permissions to `IAM_ALLOWED_PRINCIPALS`.
    ///
    /// For more information, see [Changing the default security settings for your data lake](https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html).
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

    /// A list of the account IDs of AWS accounts with Amazon EMR clusters or third-party engines that are allwed to perform data filtering.
    ///
    /// `ExternalDataFilteringAllowList`; updated in place.
    pub fn external_data_filtering_allow_list(
        mut self,
        value: impl IntoValue<List<DataLakePrincipalProperty>>,
    ) -> Self {
        self.0.put(
            "ExternalDataFilteringAllowList",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether the data lake settings are updated by adding new values to the current settings ( `APPEND`) or by replacing the current settings with new settings ( `REPLACE`).
    ///
    /// > If you choose `REPLACE`, your current data lake settings will be replaced with the new values in your template.
    ///
    /// `MutationType`; updated in place.
    pub fn mutation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MutationType", value.into_value().into_node());
        self
    }

    /// A key-value map that provides an additional configuration on your data lake. `CrossAccountVersion` is the key you can configure in the `Parameters` field. Accepted values for the `CrossAccountVersion` key are 1, 2, 3, and 4.
    ///
    /// `Parameters`; free JSON, such as an [`Object`]; updated in place.
    pub fn parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The `ReadOnlyAdmins` property.
    ///
    /// `ReadOnlyAdmins`; updated in place.
    pub fn read_only_admins(
        mut self,
        value: impl IntoValue<List<DataLakePrincipalProperty>>,
    ) -> Self {
        self.0.put("ReadOnlyAdmins", value.into_value().into_node());
        self
    }

    /// An array of UTF-8 strings.
    ///
    /// A list of the resource-owning account IDs that the caller's account can use to share their user access details (user ARNs). The user ARNs can be logged in the resource owner's CloudTrail log. You may want to specify this property when you are in a high-trust boundary, such as the same team or company.
    ///
    /// `TrustedResourceOwners`; updated in place.
    pub fn trusted_resource_owners(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TrustedResourceOwners", value.into_value().into_node());
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

impl Construct for CfnDataLakeSettings {
    type Handle = CfnDataLakeSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataLakeSettingsRef {
        CfnDataLakeSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataLakeSettings`] of a stack.
pub struct CfnDataLakeSettingsRef(NodeRef);

impl Clone for CfnDataLakeSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataLakeSettingsRef {}
impl AsNode for CfnDataLakeSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataLakeSettingsRef {
    /// What `Ref` returns: its `Id`, a [`lakeformation::DataLakeSettingsId`](kinds::lakeformation::DataLakeSettingsId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lakeformation::DataLakeSettingsId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lakeformation::DataLakeSettingsId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::lakeformation::DataLakeSettingsId> for &CfnDataLakeSettingsRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lakeformation::DataLakeSettingsId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Lake Formation principal.
///
/// The property type `DataLakePrincipal` of `AWS::LakeFormation::DataLakeSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataLakePrincipalProperty(Object);

impl DataLakePrincipalProperty {
    /// `DataLakePrincipalProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_lake_principal_identifier`: An identifier for the Lake Formation principal.
    pub fn new(data_lake_principal_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataLakePrincipalIdentifier",
            data_lake_principal_identifier.into_value().into_node(),
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

/// Permissions granted to a principal.
///
/// The property type `PrincipalPermissions` of `AWS::LakeFormation::DataLakeSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrincipalPermissionsProperty(Object);

impl PrincipalPermissionsProperty {
    /// `PrincipalPermissionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `permissions`: The permissions that are granted to the principal.
    /// - `principal`: The principal who is granted permissions.
    pub fn new(
        permissions: impl IntoValue<List<String>>,
        principal: impl IntoValue<DataLakePrincipalProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Permissions", permissions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
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
