// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationObjectStorage` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationObjectStorage` resource specifies an endpoint for a self-managed object storage bucket. For more information about self-managed object storage locations, see [Creating a Location for Object Storage](https://docs.aws.amazon.com/datasync/latest/userguide/create-object-location.html).
///
/// `AWS::DataSync::LocationObjectStorage`; `Ref` returns its `LocationArn`, a [`datasync::LocationObjectStorageLocationArn`](kinds::datasync::LocationObjectStorageLocationArn).
/// Changing one of these replaces it: `BucketName`, `ServerHostname`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationobjectstorage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationObjectStorage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationObjectStorage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_object_storage.rules"),
};

impl CfnLocationObjectStorage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationObjectStorage";

    /// `CfnLocationObjectStorage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the access key (for example, a user name) if credentials are required to authenticate with the object storage server.
    ///
    /// `AccessKey`; updated in place.
    pub fn access_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessKey", value.into_value().into_node());
        self
    }

    /// (Optional) Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage system. If you are setting up an agentless cross-cloud transfer, you do not need to specify a value for this parameter.
    ///
    /// > Make sure you configure this parameter correctly when you first create your storage location. You cannot add or remove agents from a storage location after you create it.
    ///
    /// `AgentArns`; updated in place.
    pub fn agent_arns(mut self, value: impl IntoValue<List<kinds::datasync::AgentArn>>) -> Self {
        self.0.put("AgentArns", value.into_value().into_node());
        self
    }

    /// Specifies the name of the object storage bucket involved in the transfer.
    ///
    /// `BucketName`; an update replaces the resource.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, which includes the `SecretKey` that DataSync uses to access a specific object storage location, with a customer-managed AWS KMS key.
    ///
    /// When you include this parameter as part of a `CreateLocationObjectStorage` request, you provide only the KMS key ARN. DataSync uses this KMS key together with the value you specify for the `SecretKey` parameter to create a DataSync-managed secret to store the location access credentials.
    ///
    /// Make sure that DataSync has permission to access the KMS key that you specify.
    ///
    /// > You can use either `CmkSecretConfig` (with `SecretKey`) or `CustomSecretConfig` (without `SecretKey`) to provide credentials for a `CreateLocationObjectStorage` request. Do not provide both parameters for the same request.
    ///
    /// `CmkSecretConfig`; updated in place.
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfigProperty>) -> Self {
        self.0
            .put("CmkSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a customer-managed Secrets Manager secret where the secret key for a specific object storage location is stored in plain text, in Secrets Manager. This configuration includes the secret ARN, and the ARN for an IAM role that provides access to the secret.
    ///
    /// > You can use either `CmkSecretConfig` (with `SecretKey`) or `CustomSecretConfig` (without `SecretKey`) to provide credentials for a `CreateLocationObjectStorage` request. Do not provide both parameters for the same request.
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

    /// Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token.
    ///
    /// `FederatedIdentity`; updated in place.
    pub fn federated_identity(
        mut self,
        value: impl IntoValue<ObjectStorageFederatedIdentityConfigProperty>,
    ) -> Self {
        self.0
            .put("FederatedIdentity", value.into_value().into_node());
        self
    }

    /// Specifies the secret key (for example, a password) if credentials are required to authenticate with the object storage server.
    ///
    /// > If you provide a secret using `SecretKey`, but do not provide secret configuration details using `CmkSecretConfig` or `CustomSecretConfig`, then DataSync stores the token using your AWS account's Secrets Manager secret.
    ///
    /// `SecretKey`; updated in place.
    pub fn secret_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SecretKey", value.into_value().into_node());
        self
    }

    /// Specifies a certificate chain for DataSync to authenticate with your object storage system if the system uses a private or self-signed certificate authority (CA). You must specify a single `.pem` file with a full certificate chain (for example, `file:///home/user/.ssh/object_storage_certificates.pem`).
    ///
    /// The certificate chain might include:
    ///
    /// - The object storage system's certificate
    /// - All intermediate certificates (if there are any)
    /// - The root certificate of the signing CA
    ///
    /// You can concatenate your certificates into a `.pem` file (which can be up to 32768 bytes before base64 encoding). The following example `cat` command creates an `object_storage_certificates.pem` file that includes three certificates:
    ///
    /// `cat object_server_certificate.pem intermediate_certificate.pem ca_root_certificate.pem > object_storage_certificates.pem`
    ///
    /// To use this parameter, configure `ServerProtocol` to `HTTPS`.
    ///
    /// `ServerCertificate`; updated in place.
    pub fn server_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerCertificate", value.into_value().into_node());
        self
    }

    /// Specifies the domain name or IP address (IPv4 or IPv6) of the object storage server that your DataSync agent connects to.
    ///
    /// `ServerHostname`; an update replaces the resource.
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerHostname", value.into_value().into_node());
        self
    }

    /// Specifies the port that your object storage server accepts inbound network traffic on (for example, port 443).
    ///
    /// `ServerPort`; updated in place.
    pub fn server_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ServerPort", value.into_value().into_node());
        self
    }

    /// Specifies the protocol that your object storage server uses to communicate. If not specified, the default value is `HTTPS`.
    ///
    /// `ServerProtocol`; one of `HTTPS`, `HTTP`; updated in place.
    pub fn server_protocol(mut self, value: impl IntoValue<ServerProtocol>) -> Self {
        self.0.put("ServerProtocol", value.into_value().into_node());
        self
    }

    /// Specifies the object prefix for your object storage server. If this is a source location, DataSync only copies objects with this prefix. If this is a destination location, DataSync writes all objects with this prefix.
    ///
    /// `Subdirectory`; updated in place.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies the key-value pair that represents a tag that you want to add to the resource. Tags can help you manage, filter, and search for your resources. We recommend creating a name tag for your location.
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

impl Construct for CfnLocationObjectStorage {
    type Handle = CfnLocationObjectStorageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationObjectStorageRef {
        CfnLocationObjectStorageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationObjectStorage`] of a stack.
pub struct CfnLocationObjectStorageRef(NodeRef);

impl Clone for CfnLocationObjectStorageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationObjectStorageRef {}
impl AsNode for CfnLocationObjectStorageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationObjectStorageRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationObjectStorageLocationArn`](kinds::datasync::LocationObjectStorageLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationObjectStorageLocationArn> {
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

    /// The Amazon Resource Name (ARN) of the specified object storage location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationObjectStorageLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified object storage location.
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

impl IntoValue<kinds::datasync::LocationObjectStorageLocationArn> for &CfnLocationObjectStorageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationObjectStorageLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key.
///
/// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationObjectStorage`.
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
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationObjectStorage`.
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

/// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket.
///
/// The property type `GoogleOidcConfig` of `AWS::DataSync::LocationObjectStorage`.
#[must_use = "a property type does nothing until it is set"]
pub struct GoogleOidcConfigProperty(Object);

impl GoogleOidcConfigProperty {
    /// `GoogleOidcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `identity_pool_name`: The name of the Google Cloud workload identity pool that DataSync federates with.
    /// - `identity_provider_name`: The name of the OIDC identity provider configured in the Google Cloud workload identity pool.
    /// - `project_name`: The human-readable Google Cloud project name.
    /// - `project_number`: The numeric Google Cloud project ID, as a string.
    pub fn new(
        identity_pool_name: impl IntoValue<String>,
        identity_provider_name: impl IntoValue<String>,
        project_name: impl IntoValue<String>,
        project_number: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IdentityPoolName",
            identity_pool_name.into_value().into_node(),
        );
        object_.put(
            "IdentityProviderName",
            identity_provider_name.into_value().into_node(),
        );
        object_.put("ProjectName", project_name.into_value().into_node());
        object_.put("ProjectNumber", project_number.into_value().into_node());
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

impl Kind for GoogleOidcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GoogleOidcConfigProperty> for GoogleOidcConfigProperty {}
impl From<GoogleOidcConfigProperty> for Node {
    #[inline]
    fn from(value: GoogleOidcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GoogleOidcConfigProperty> for GoogleOidcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GoogleOidcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location.
///
/// The property type `ObjectStorageExternalIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectStorageExternalIdentityConfigProperty(Object);

impl ObjectStorageExternalIdentityConfigProperty {
    /// `ObjectStorageExternalIdentityConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an access token for your Google Cloud Storage bucket.
    ///
    /// `GoogleOidc`.
    pub fn google_oidc(mut self, value: impl IntoValue<GoogleOidcConfigProperty>) -> Self {
        self.0.put("GoogleOidc", value.into_value().into_node());
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

impl Kind for ObjectStorageExternalIdentityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectStorageExternalIdentityConfigProperty>
    for ObjectStorageExternalIdentityConfigProperty
{
}
impl From<ObjectStorageExternalIdentityConfigProperty> for Node {
    #[inline]
    fn from(value: ObjectStorageExternalIdentityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectStorageExternalIdentityConfigProperty>
    for ObjectStorageExternalIdentityConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ObjectStorageExternalIdentityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the identity federation configuration that DataSync uses to access your object storage location using an OpenID Connect (OIDC) token.
///
/// The property type `ObjectStorageFederatedIdentityConfig` of `AWS::DataSync::LocationObjectStorage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectStorageFederatedIdentityConfigProperty(Object);

impl ObjectStorageFederatedIdentityConfigProperty {
    /// `ObjectStorageFederatedIdentityConfigProperty` without any property set; nothing is required.
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

    /// Specifies the external (non-AWS) identity provider that DataSync federates with to access your object storage location.
    ///
    /// `ExternalIdentity`.
    pub fn external_identity(
        mut self,
        value: impl IntoValue<ObjectStorageExternalIdentityConfigProperty>,
    ) -> Self {
        self.0
            .put("ExternalIdentity", value.into_value().into_node());
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

impl Kind for ObjectStorageFederatedIdentityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectStorageFederatedIdentityConfigProperty>
    for ObjectStorageFederatedIdentityConfigProperty
{
}
impl From<ObjectStorageFederatedIdentityConfigProperty> for Node {
    #[inline]
    fn from(value: ObjectStorageFederatedIdentityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectStorageFederatedIdentityConfigProperty>
    for ObjectStorageFederatedIdentityConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ObjectStorageFederatedIdentityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ServerProtocol` of `AWS::DataSync::LocationObjectStorage`.
pub enum ServerProtocol {
    /// `HTTP`.
    Http,
    /// `HTTPS`.
    Https,
}

#[diagnostic::do_not_recommend]
impl Kind for ServerProtocol {}
#[diagnostic::do_not_recommend]
impl TextKind for ServerProtocol {}
#[diagnostic::do_not_recommend]
impl IdKind for ServerProtocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ServerProtocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<ServerProtocol> for ServerProtocol {
    #[inline]
    fn into_value(self) -> Value<ServerProtocol> {
        const VALUES: &[&str] = &["HTTP", "HTTPS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
