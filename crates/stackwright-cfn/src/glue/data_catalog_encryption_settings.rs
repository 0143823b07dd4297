// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Glue::DataCatalogEncryptionSettings` and its property types.

use crate::l1::*;

/// Sets the security configuration for a specified catalog. After the configuration has been set, the specified encryption is applied to every catalog write thereafter.
///
/// `AWS::Glue::DataCatalogEncryptionSettings`; `Ref` returns its `CatalogId`, a [`glue::DataCatalogEncryptionSettingsCatalogId`](kinds::glue::DataCatalogEncryptionSettingsCatalogId).
/// Changing one of these replaces it: `CatalogId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataCatalogEncryptionSettings(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Glue::DataCatalogEncryptionSettings",
    tags: None,
    rules: include_str!("data_catalog_encryption_settings.rules"),
};

impl CfnDataCatalogEncryptionSettings {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Glue::DataCatalogEncryptionSettings";

    /// `CfnDataCatalogEncryptionSettings` with its required properties, in alphabetical order:
    ///
    /// - `catalog_id`: The ID of the Data Catalog in which the settings are created.
    /// - `data_catalog_encryption_settings`: Contains configuration information for maintaining Data Catalog security.
    pub fn new(
        catalog_id: impl IntoValue<String>,
        data_catalog_encryption_settings: impl IntoValue<DataCatalogEncryptionSettingsProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CatalogId", catalog_id.into_value().into_node());
        object_.put(
            "DataCatalogEncryptionSettings",
            data_catalog_encryption_settings.into_value().into_node(),
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

impl Construct for CfnDataCatalogEncryptionSettings {
    type Handle = CfnDataCatalogEncryptionSettingsRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataCatalogEncryptionSettingsRef {
        CfnDataCatalogEncryptionSettingsRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataCatalogEncryptionSettings`] of a stack.
pub struct CfnDataCatalogEncryptionSettingsRef(NodeRef);

impl Clone for CfnDataCatalogEncryptionSettingsRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataCatalogEncryptionSettingsRef {}
impl AsNode for CfnDataCatalogEncryptionSettingsRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataCatalogEncryptionSettingsRef {
    /// What `Ref` returns: its `CatalogId`, a [`glue::DataCatalogEncryptionSettingsCatalogId`](kinds::glue::DataCatalogEncryptionSettingsCatalogId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::glue::DataCatalogEncryptionSettingsCatalogId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::glue::DataCatalogEncryptionSettingsCatalogId>
    for &CfnDataCatalogEncryptionSettingsRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::glue::DataCatalogEncryptionSettingsCatalogId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The data structure used by the Data Catalog to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties. You can enable catalog encryption or only password encryption.
///
/// When a `CreationConnection` request arrives containing a password, the Data Catalog first encrypts the password using your AWS key. It then encrypts the whole connection object again if catalog encryption is also enabled.
///
/// This encryption requires that you set AWS key permissions to enable or restrict access on the password key according to your security requirements. For example, you might want only administrators to have decrypt permission on the password key.
///
/// The property type `ConnectionPasswordEncryption` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectionPasswordEncryptionProperty(Object);

impl ConnectionPasswordEncryptionProperty {
    /// `ConnectionPasswordEncryptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An AWS key that is used to encrypt the connection password.
    ///
    /// If connection password protection is enabled, the caller of `CreateConnection` and `UpdateConnection` needs at least `kms:Encrypt` permission on the specified AWS key, to encrypt passwords before storing them in the Data Catalog. You can set the decrypt permission to enable or restrict access on the password key according to your security requirements.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// When the `ReturnConnectionPasswordEncrypted` flag is set to "true", passwords remain encrypted in the responses of `GetConnection` and `GetConnections`. This encryption takes effect independently from catalog encryption.
    ///
    /// `ReturnConnectionPasswordEncrypted`.
    pub fn return_connection_password_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ReturnConnectionPasswordEncrypted",
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

impl Kind for ConnectionPasswordEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectionPasswordEncryptionProperty> for ConnectionPasswordEncryptionProperty {}
impl From<ConnectionPasswordEncryptionProperty> for Node {
    #[inline]
    fn from(value: ConnectionPasswordEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectionPasswordEncryptionProperty> for ConnectionPasswordEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectionPasswordEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configuration information for maintaining Data Catalog security.
///
/// The property type `DataCatalogEncryptionSettings` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataCatalogEncryptionSettingsProperty(Object);

impl DataCatalogEncryptionSettingsProperty {
    /// `DataCatalogEncryptionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt the password as part of `CreateConnection` or `UpdateConnection` and store it in the `ENCRYPTED_PASSWORD` field in the connection properties. You can enable catalog encryption or only password encryption.
    ///
    /// `ConnectionPasswordEncryption`.
    pub fn connection_password_encryption(
        mut self,
        value: impl IntoValue<ConnectionPasswordEncryptionProperty>,
    ) -> Self {
        self.0.put(
            "ConnectionPasswordEncryption",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the encryption-at-rest configuration for the Data Catalog.
    ///
    /// `EncryptionAtRest`.
    pub fn encryption_at_rest(mut self, value: impl IntoValue<EncryptionAtRestProperty>) -> Self {
        self.0
            .put("EncryptionAtRest", value.into_value().into_node());
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

impl Kind for DataCatalogEncryptionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataCatalogEncryptionSettingsProperty> for DataCatalogEncryptionSettingsProperty {}
impl From<DataCatalogEncryptionSettingsProperty> for Node {
    #[inline]
    fn from(value: DataCatalogEncryptionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataCatalogEncryptionSettingsProperty> for DataCatalogEncryptionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DataCatalogEncryptionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the encryption-at-rest configuration for the Data Catalog.
///
/// The property type `EncryptionAtRest` of `AWS::Glue::DataCatalogEncryptionSettings`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionAtRestProperty(Object);

impl EncryptionAtRestProperty {
    /// `EncryptionAtRestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption-at-rest mode for encrypting Data Catalog data.
    ///
    /// `CatalogEncryptionMode`.
    pub fn catalog_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CatalogEncryptionMode", value.into_value().into_node());
        self
    }

    /// The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf.
    ///
    /// `CatalogEncryptionServiceRole`.
    pub fn catalog_encryption_service_role(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "CatalogEncryptionServiceRole",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the AWS key to use for encryption at rest.
    ///
    /// `SseAwsKmsKeyId`.
    pub fn sse_aws_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("SseAwsKmsKeyId", value.into_value().into_node());
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

impl Kind for EncryptionAtRestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionAtRestProperty> for EncryptionAtRestProperty {}
impl From<EncryptionAtRestProperty> for Node {
    #[inline]
    fn from(value: EncryptionAtRestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionAtRestProperty> for EncryptionAtRestProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionAtRestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
