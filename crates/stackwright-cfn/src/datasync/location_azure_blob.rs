// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationAzureBlob` and its property types.

use crate::l1::*;

/// Creates a transfer *location* for a Microsoft Azure Blob Storage container. AWS DataSync can use this location as a transfer source or destination. You can make transfers with or without a [DataSync agent](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-creating-agent) that connects to your container.
///
/// Before you begin, make sure you know [how DataSync accesses Azure Blob Storage](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-access) and works with [access tiers](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-access-tiers) and [blob types](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#blob-types).
///
/// `AWS::DataSync::LocationAzureBlob`; `Ref` returns its `LocationArn`, a [`datasync::LocationAzureBlobLocationArn`](kinds::datasync::LocationAzureBlobLocationArn).
/// Changing one of these replaces it: `AzureBlobContainerUrl`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationazureblob.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationAzureBlob(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationAzureBlob",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_azure_blob.rules"),
};

impl CfnLocationAzureBlob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationAzureBlob";

    /// `CfnLocationAzureBlob` with its required properties, in alphabetical order:
    ///
    /// - `azure_blob_authentication_type`: Specifies the authentication method DataSync uses to access your Azure Blob Storage.
    pub fn new(
        azure_blob_authentication_type: impl IntoValue<AzureBlobAuthenticationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AzureBlobAuthenticationType",
            azure_blob_authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// (Optional) Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage container. If you are setting up an agentless cross-cloud transfer, you do not need to specify a value for this parameter.
    ///
    /// You can specify more than one agent. For more information, see [Using multiple agents for your transfer](https://docs.aws.amazon.com/datasync/latest/userguide/multiple-agents.html).
    ///
    /// > Make sure you configure this parameter correctly when you first create your storage location. You cannot add or remove agents from a storage location after you create it.
    ///
    /// `AgentArns`; updated in place.
    pub fn agent_arns(mut self, value: impl IntoValue<List<kinds::datasync::AgentArn>>) -> Self {
        self.0.put("AgentArns", value.into_value().into_node());
        self
    }

    /// Specifies the access tier that you want your objects or files transferred into. This only applies when using the location as a transfer destination. For more information, see [Access tiers](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-access-tiers).
    ///
    /// `AzureAccessTier`; default `"HOT"`; one of `HOT`, `COOL`, `ARCHIVE`; updated in place.
    pub fn azure_access_tier(mut self, value: impl IntoValue<AzureAccessTier>) -> Self {
        self.0
            .put("AzureAccessTier", value.into_value().into_node());
        self
    }

    /// Specifies the URL of the Azure Blob Storage container involved in your transfer.
    ///
    /// `AzureBlobContainerUrl`; an update replaces the resource.
    pub fn azure_blob_container_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AzureBlobContainerUrl", value.into_value().into_node());
        self
    }

    /// Specifies the SAS configuration that allows DataSync to access your Azure Blob Storage.
    ///
    /// > If you provide an authentication token using `SasConfiguration`, but do not provide secret configuration details using `CmkSecretConfig` or `CustomSecretConfig`, then DataSync stores the token using your AWS account's secrets manager secret.
    ///
    /// `AzureBlobSasConfiguration`; updated in place.
    pub fn azure_blob_sas_configuration(
        mut self,
        value: impl IntoValue<AzureBlobSasConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AzureBlobSasConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the type of blob that you want your objects or files to be when transferring them into Azure Blob Storage. Currently, DataSync only supports moving data into Azure Blob Storage as block blobs. For more information on blob types, see the [Azure Blob Storage documentation](https://docs.aws.amazon.com/https://learn.microsoft.com/en-us/rest/api/storageservices/understanding-block-blobs--append-blobs--and-page-blobs).
    ///
    /// `AzureBlobType`; default `"BLOCK"`; one of `BLOCK`; updated in place.
    pub fn azure_blob_type(mut self, value: impl IntoValue<AzureBlobType>) -> Self {
        self.0.put("AzureBlobType", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key.
    ///
    /// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
    ///
    /// `CmkSecretConfig`; updated in place.
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfigProperty>) -> Self {
        self.0
            .put("CmkSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab). This configuration includes the secret ARN, and the ARN for an IAM role that provides access to the secret.
    ///
    /// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
    ///
    /// `CustomSecretConfig`; updated in place.
    pub fn custom_secret_config(
        mut self,
        value: impl IntoValue<CustomSecretConfigProperty>,
    ) -> Self {
        self.0
            .put("CustomSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token.
    ///
    /// `FederatedIdentity`; updated in place.
    pub fn federated_identity(
        mut self,
        value: impl IntoValue<AzureFederatedIdentityConfigProperty>,
    ) -> Self {
        self.0
            .put("FederatedIdentity", value.into_value().into_node());
        self
    }

    /// Specifies path segments if you want to limit your transfer to a virtual directory in your container (for example, `/my/images`).
    ///
    /// `Subdirectory`; updated in place.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your transfer location.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnLocationAzureBlob {
    type Handle = CfnLocationAzureBlobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationAzureBlobRef {
        CfnLocationAzureBlobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationAzureBlob`] of a stack.
pub struct CfnLocationAzureBlobRef(NodeRef);

impl Clone for CfnLocationAzureBlobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationAzureBlobRef {}
impl AsNode for CfnLocationAzureBlobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationAzureBlobRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationAzureBlobLocationArn`](kinds::datasync::LocationAzureBlobLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationAzureBlobLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only. DataSync encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn attr_cmk_secret_config_secret_arn(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CmkSecretConfig.SecretArn"),
        ))
    }

    /// The ARN of the Azure Blob Storage transfer location that you created.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationAzureBlobLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the Azure Blob Storage transfer location that you created.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[inline]
    pub fn attr_managed_secret_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedSecretConfig")))
    }
}

impl IntoValue<kinds::datasync::LocationAzureBlobLocationArn> for &CfnLocationAzureBlobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationAzureBlobLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The shared access signature (SAS) configuration that allows AWS DataSync to access your Microsoft Azure Blob Storage.
///
/// For more information, see [SAS tokens](https://docs.aws.amazon.com/datasync/latest/userguide/creating-azure-blob-location.html#azure-blob-sas-tokens) for accessing your Azure Blob Storage.
///
/// The property type `AzureBlobSasConfiguration` of `AWS::DataSync::LocationAzureBlob`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureBlobSasConfigurationProperty(Object);

impl AzureBlobSasConfigurationProperty {
    /// `AzureBlobSasConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `azure_blob_sas_token`: Specifies a SAS token that provides permissions to access your Azure Blob Storage.
    pub fn new(azure_blob_sas_token: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AzureBlobSasToken",
            azure_blob_sas_token.into_value().into_node(),
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

impl Kind for AzureBlobSasConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureBlobSasConfigurationProperty> for AzureBlobSasConfigurationProperty {}
impl From<AzureBlobSasConfigurationProperty> for Node {
    #[inline]
    fn from(value: AzureBlobSasConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureBlobSasConfigurationProperty> for AzureBlobSasConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AzureBlobSasConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage container using an OpenID Connect (OIDC) token.
///
/// The property type `AzureFederatedIdentityConfig` of `AWS::DataSync::LocationAzureBlob`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureFederatedIdentityConfigProperty(Object);

impl AzureFederatedIdentityConfigProperty {
    /// `AzureFederatedIdentityConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the OIDC token used to authenticate with the identity provider.
    ///
    /// `AwsIamRole`.
    pub fn aws_iam_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsIamRole", value.into_value().into_node());
        self
    }

    /// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container.
    ///
    /// `AzureOidc`.
    pub fn azure_oidc(mut self, value: impl IntoValue<AzureOidcConfigProperty>) -> Self {
        self.0.put("AzureOidc", value.into_value().into_node());
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

impl Kind for AzureFederatedIdentityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureFederatedIdentityConfigProperty> for AzureFederatedIdentityConfigProperty {}
impl From<AzureFederatedIdentityConfigProperty> for Node {
    #[inline]
    fn from(value: AzureFederatedIdentityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureFederatedIdentityConfigProperty> for AzureFederatedIdentityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AzureFederatedIdentityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token for your Azure Blob Storage container.
///
/// The property type `AzureOidcConfig` of `AWS::DataSync::LocationAzureBlob`.
#[must_use = "a property type does nothing until it is set"]
pub struct AzureOidcConfigProperty(Object);

impl AzureOidcConfigProperty {
    /// `AzureOidcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_id`: Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access token.
    /// - `tenant_id`: Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to.
    pub fn new(client_id: impl IntoValue<String>, tenant_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("TenantId", tenant_id.into_value().into_node());
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

impl Kind for AzureOidcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AzureOidcConfigProperty> for AzureOidcConfigProperty {}
impl From<AzureOidcConfigProperty> for Node {
    #[inline]
    fn from(value: AzureOidcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AzureOidcConfigProperty> for AzureOidcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AzureOidcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key.
///
/// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmkSecretConfigProperty(Object);

impl CmkSecretConfigProperty {
    /// `CmkSecretConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the ARN for the customer-managed AWS KMS key that DataSync uses to encrypt the DataSync-managed secret stored for `SecretArn`. DataSync provides this key to AWS Secrets Manager.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specifies the ARN for the DataSync-managed AWS Secrets Manager secret that that is used to access a specific storage location. This property is generated by DataSync and is read-only. DataSync encrypts this secret with the KMS key that you specify for `KmsKeyArn`.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for CmkSecretConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmkSecretConfigProperty> for CmkSecretConfigProperty {}
impl From<CmkSecretConfigProperty> for Node {
    #[inline]
    fn from(value: CmkSecretConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmkSecretConfigProperty> for CmkSecretConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CmkSecretConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration information for a customer-managed Secrets Manager secret where a storage location credentials is stored in Secrets Manager as plain text (for authentication token, secret key, or password) or as binary (for Kerberos keytab). This configuration includes the secret ARN, and the ARN for an IAM role that provides access to the secret.
///
/// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
///
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationAzureBlob`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSecretConfigProperty(Object);

impl CustomSecretConfigProperty {
    /// `CustomSecretConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_access_role_arn`: Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for `SecretArn`.
    /// - `secret_arn`: Specifies the ARN for an AWS Secrets Manager secret.
    pub fn new(
        secret_access_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecretAccessRoleArn",
            secret_access_role_arn.into_value().into_node(),
        );
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for CustomSecretConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomSecretConfigProperty> for CustomSecretConfigProperty {}
impl From<CustomSecretConfigProperty> for Node {
    #[inline]
    fn from(value: CustomSecretConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomSecretConfigProperty> for CustomSecretConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CustomSecretConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AzureAccessTier` of `AWS::DataSync::LocationAzureBlob`.
pub enum AzureAccessTier {
    /// `ARCHIVE`.
    Archive,
    /// `COOL`.
    Cool,
    /// `HOT`.
    Hot,
}

#[diagnostic::do_not_recommend]
impl Kind for AzureAccessTier {}
#[diagnostic::do_not_recommend]
impl TextKind for AzureAccessTier {}
#[diagnostic::do_not_recommend]
impl IdKind for AzureAccessTier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AzureAccessTier {}
#[diagnostic::do_not_recommend]
impl IntoValue<AzureAccessTier> for AzureAccessTier {
    #[inline]
    fn into_value(self) -> Value<AzureAccessTier> {
        const VALUES: &[&str] = &["ARCHIVE", "COOL", "HOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AzureBlobAuthenticationType` of `AWS::DataSync::LocationAzureBlob`.
pub enum AzureBlobAuthenticationType {
    /// `NONE`.
    None,
    /// `OIDC`.
    Oidc,
    /// `SAS`.
    Sas,
}

#[diagnostic::do_not_recommend]
impl Kind for AzureBlobAuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AzureBlobAuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AzureBlobAuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AzureBlobAuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AzureBlobAuthenticationType> for AzureBlobAuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AzureBlobAuthenticationType> {
        const VALUES: &[&str] = &["NONE", "OIDC", "SAS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AzureBlobType` of `AWS::DataSync::LocationAzureBlob`.
pub enum AzureBlobType {
    /// `BLOCK`.
    Block,
}

#[diagnostic::do_not_recommend]
impl Kind for AzureBlobType {}
#[diagnostic::do_not_recommend]
impl TextKind for AzureBlobType {}
#[diagnostic::do_not_recommend]
impl IdKind for AzureBlobType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AzureBlobType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AzureBlobType> for AzureBlobType {
    #[inline]
    fn into_value(self) -> Value<AzureBlobType> {
        const VALUES: &[&str] = &["BLOCK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
