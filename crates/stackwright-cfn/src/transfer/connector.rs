// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::Connector` and its property types.

use crate::l1::*;

/// Creates the connector, which captures the parameters for a connection for the AS2 or SFTP protocol. For AS2, the connector is required for sending files to an externally hosted AS2 server. For SFTP, the connector is required when sending files to an SFTP server or receiving files from an SFTP server. For more details about connectors, see [Configure AS2 connectors](https://docs.aws.amazon.com/transfer/latest/userguide/configure-as2-connector.html) and [Create SFTP connectors](https://docs.aws.amazon.com/transfer/latest/userguide/configure-sftp-connector.html).
///
/// > You must specify exactly one configuration object: either for AS2 ( `As2Config`) or SFTP ( `SftpConfig`).
///
/// `AWS::Transfer::Connector`; `Ref` returns its `ConnectorId`, a [`transfer::ConnectorId`](kinds::transfer::ConnectorId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `access_role`: Connectors are used to send files using either the AS2 or SFTP protocol.
    pub fn new(access_role: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessRole", access_role.into_value().into_node());
        Self(object_)
    }

    /// A structure that contains the parameters for an AS2 connector object.
    ///
    /// `As2Config`; updated in place.
    pub fn as2_config(mut self, value: impl IntoValue<As2ConfigProperty>) -> Self {
        self.0.put("As2Config", value.into_value().into_node());
        self
    }

    /// Current egress configuration of the connector, showing how traffic is routed to the SFTP server. Contains VPC Lattice settings when using VPC_LATTICE egress type.
    ///
    /// When using the VPC_LATTICE egress type, AWS Transfer Family uses a managed Service Network to simplify the resource sharing process.
    ///
    /// `EgressConfig`; updated in place.
    pub fn egress_config(mut self, value: impl IntoValue<ConnectorEgressConfigProperty>) -> Self {
        self.0.put("EgressConfig", value.into_value().into_node());
        self
    }

    /// Type of egress configuration for the connector. SERVICE_MANAGED uses Transfer Family managed NAT gateways, while VPC_LATTICE routes traffic through customer VPCs using VPC Lattice.
    ///
    /// `EgressType`; one of `SERVICE_MANAGED`, `VPC_LATTICE`; updated in place.
    pub fn egress_type(mut self, value: impl IntoValue<EgressType>) -> Self {
        self.0.put("EgressType", value.into_value().into_node());
        self
    }

    /// IP address type for Connector
    ///
    /// `IpAddressType`; one of `IPV4`, `DUALSTACK`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<super::IpAddressType>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that allows a connector to turn on CloudWatch logging for Amazon S3 events. When set, you can view connector activity in your CloudWatch logs.
    ///
    /// `LoggingRole`; updated in place.
    pub fn logging_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingRole", value.into_value().into_node());
        self
    }

    /// The text name of the security policy for the specified connector.
    ///
    /// `SecurityPolicyName`; updated in place.
    pub fn security_policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityPolicyName", value.into_value().into_node());
        self
    }

    /// A structure that contains the parameters for an SFTP connector object.
    ///
    /// `SftpConfig`; updated in place.
    pub fn sftp_config(mut self, value: impl IntoValue<SftpConfigProperty>) -> Self {
        self.0.put("SftpConfig", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for connectors.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The URL of the partner's AS2 or SFTP endpoint.
    ///
    /// When creating AS2 connectors or service-managed SFTP connectors (connectors without egress configuration), you must provide a URL to specify the remote server endpoint. For VPC Lattice type connectors, the URL must be null.
    ///
    /// `Url`; updated in place.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Construct for CfnConnector {
    type Handle = CfnConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorRef {
        CfnConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnector`] of a stack.
pub struct CfnConnectorRef(NodeRef);

impl Clone for CfnConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorRef {}
impl AsNode for CfnConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorRef {
    /// What `Ref` returns: its `ConnectorId`, a [`transfer::ConnectorId`](kinds::transfer::ConnectorId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::ConnectorId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the unique Amazon Resource Name (ARN) for the connector.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The service-assigned ID of the connector that is created.
    ///
    /// `Fn::GetAtt` of `ConnectorId`.
    #[inline]
    pub fn attr_connector_id(&self) -> Value<kinds::transfer::ConnectorId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorId")))
    }

    /// Error message providing details when the connector is in ERRORED status. Contains information to help troubleshoot connector creation or operation failures.
    ///
    /// `Fn::GetAtt` of `ErrorMessage`.
    #[inline]
    pub fn attr_error_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ErrorMessage")))
    }

    /// The list of egress IP addresses of this connector. These IP addresses are assigned automatically when you create the connector.
    ///
    /// `Fn::GetAtt` of `ServiceManagedEgressIpAddresses`.
    #[inline]
    pub fn attr_service_managed_egress_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ServiceManagedEgressIpAddresses"),
        ))
    }

    /// Current status of the connector. PENDING indicates creation/update in progress, ACTIVE means ready for operations, and ERRORED indicates a failure requiring attention.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::transfer::ConnectorId> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::ConnectorId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::transfer::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A structure that contains the parameters for an AS2 connector object.
///
/// The property type `As2Config` of `AWS::Transfer::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct As2ConfigProperty(Object);

impl As2ConfigProperty {
    /// `As2ConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AsyncMdnConfig` property.
    ///
    /// `AsyncMdnConfig`.
    pub fn async_mdn_config(
        mut self,
        value: impl IntoValue<ConnectorAsyncMdnConfigProperty>,
    ) -> Self {
        self.0.put("AsyncMdnConfig", value.into_value().into_node());
        self
    }

    /// Provides Basic authentication support to the AS2 Connectors API. To use Basic authentication, you must provide the name or Amazon Resource Name (ARN) of a secret in AWS Secrets Manager.
    ///
    /// The default value for this parameter is `null`, which indicates that Basic authentication is not enabled for the connector.
    ///
    /// If the connector should use Basic authentication, the secret needs to be in the following format:
    ///
    /// `{ "Username": "user-name", "Password": "user-password" }`
    ///
    /// Replace `user-name` and `user-password` with the credentials for the actual user that is being authenticated.
    ///
    /// Note the following:
    ///
    /// - You are storing these credentials in Secrets Manager, *not passing them directly* into this API.
    /// - If you are using the API, SDKs, or CloudFormation to configure your connector, then you must create the secret before you can enable Basic authentication. However, if you are using the AWS management console, you can have the system create the secret for you.
    ///
    /// If you have previously enabled Basic authentication for a connector, you can disable it by using the `UpdateConnector` API call. For example, if you are using the CLI, you can run the following command to remove Basic authentication:
    ///
    /// `update-connector --connector-id my-connector-id --as2-config 'BasicAuthSecretId=""'`
    ///
    /// `BasicAuthSecretId`.
    pub fn basic_auth_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BasicAuthSecretId", value.into_value().into_node());
        self
    }

    /// Specifies whether the AS2 file is compressed.
    ///
    /// `Compression`; one of `ZLIB`, `DISABLED`.
    pub fn compression(mut self, value: impl IntoValue<Compression>) -> Self {
        self.0.put("Compression", value.into_value().into_node());
        self
    }

    /// The algorithm that is used to encrypt the file.
    ///
    /// Note the following:
    ///
    /// - Do not use the `DES_EDE3_CBC` algorithm unless you must support a legacy client that requires it, as it is a weak encryption algorithm.
    /// - You can only specify `NONE` if the URL for your connector uses HTTPS. Using HTTPS ensures that no traffic is sent in clear text.
    ///
    /// `EncryptionAlgorithm`; one of `AES128_CBC`, `AES192_CBC`, `AES256_CBC`, `NONE`, `DES_EDE3_CBC`.
    pub fn encryption_algorithm(mut self, value: impl IntoValue<EncryptionAlgorithm>) -> Self {
        self.0
            .put("EncryptionAlgorithm", value.into_value().into_node());
        self
    }

    /// A unique identifier for the AS2 local profile.
    ///
    /// `LocalProfileId`.
    pub fn local_profile_id(mut self, value: impl IntoValue<kinds::transfer::ProfileId>) -> Self {
        self.0.put("LocalProfileId", value.into_value().into_node());
        self
    }

    /// Used for outbound requests (from an AWS Transfer Family connector to a partner AS2 server) to determine whether the partner response for transfers is synchronous or asynchronous. Specify either of the following values:
    ///
    /// - `SYNC`: The system expects a synchronous MDN response, confirming that the file was transferred successfully (or not).
    /// - `NONE`: Specifies that no MDN response is required.
    ///
    /// `MdnResponse`; one of `SYNC`, `ASYNC`, `NONE`.
    pub fn mdn_response(mut self, value: impl IntoValue<MdnResponse>) -> Self {
        self.0.put("MdnResponse", value.into_value().into_node());
        self
    }

    /// The signing algorithm for the MDN response.
    ///
    /// > If set to DEFAULT (or not set at all), the value for `SigningAlgorithm` is used.
    ///
    /// `MdnSigningAlgorithm`; one of `SHA256`, `SHA384`, `SHA512`, `SHA1`, `NONE`, `DEFAULT`.
    pub fn mdn_signing_algorithm(mut self, value: impl IntoValue<MdnSigningAlgorithm>) -> Self {
        self.0
            .put("MdnSigningAlgorithm", value.into_value().into_node());
        self
    }

    /// Used as the `Subject` HTTP header attribute in AS2 messages that are being sent with the connector.
    ///
    /// `MessageSubject`.
    pub fn message_subject(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageSubject", value.into_value().into_node());
        self
    }

    /// A unique identifier for the partner profile for the connector.
    ///
    /// `PartnerProfileId`.
    pub fn partner_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PartnerProfileId", value.into_value().into_node());
        self
    }

    /// Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message.
    ///
    /// `PreserveContentType`; one of `ENABLED`, `DISABLED`.
    pub fn preserve_content_type(mut self, value: impl IntoValue<PreserveContentType>) -> Self {
        self.0
            .put("PreserveContentType", value.into_value().into_node());
        self
    }

    /// The algorithm that is used to sign the AS2 messages sent with the connector.
    ///
    /// `SigningAlgorithm`; one of `SHA256`, `SHA384`, `SHA512`, `SHA1`, `NONE`.
    pub fn signing_algorithm(mut self, value: impl IntoValue<SigningAlgorithm>) -> Self {
        self.0
            .put("SigningAlgorithm", value.into_value().into_node());
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

impl Kind for As2ConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<As2ConfigProperty> for As2ConfigProperty {}
impl From<As2ConfigProperty> for Node {
    #[inline]
    fn from(value: As2ConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<As2ConfigProperty> for As2ConfigProperty {
    #[inline]
    fn into_value(self) -> Value<As2ConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ConnectorAsyncMdnConfig` of `AWS::Transfer::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorAsyncMdnConfigProperty(Object);

impl ConnectorAsyncMdnConfigProperty {
    /// `ConnectorAsyncMdnConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `server_ids`
    /// - `url`: URL of the server to receive the MDN response on.
    pub fn new(server_ids: impl IntoValue<List<String>>, url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ServerIds", server_ids.into_value().into_node());
        object_.put("Url", url.into_value().into_node());
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

impl Kind for ConnectorAsyncMdnConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorAsyncMdnConfigProperty> for ConnectorAsyncMdnConfigProperty {}
impl From<ConnectorAsyncMdnConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorAsyncMdnConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorAsyncMdnConfigProperty> for ConnectorAsyncMdnConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorAsyncMdnConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration structure that defines how traffic is routed from the connector to the SFTP server. Contains VPC Lattice settings when using VPC_LATTICE egress type for private connectivity through customer VPCs.
///
/// The property type `ConnectorEgressConfig` of `AWS::Transfer::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorEgressConfigProperty(Object);

impl ConnectorEgressConfigProperty {
    /// `ConnectorEgressConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_lattice`: VPC_LATTICE configuration for routing connector traffic through customer VPCs.
    pub fn new(vpc_lattice: impl IntoValue<ConnectorVpcLatticeEgressConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("VpcLattice", vpc_lattice.into_value().into_node());
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

impl Kind for ConnectorEgressConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorEgressConfigProperty> for ConnectorEgressConfigProperty {}
impl From<ConnectorEgressConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorEgressConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorEgressConfigProperty> for ConnectorEgressConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectorEgressConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// VPC_LATTICE egress configuration that specifies the Resource Configuration ARN and port for connecting to SFTP servers through customer VPCs. Requires a valid Resource Configuration with appropriate network access.
///
/// The property type `ConnectorVpcLatticeEgressConfig` of `AWS::Transfer::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectorVpcLatticeEgressConfigProperty(Object);

impl ConnectorVpcLatticeEgressConfigProperty {
    /// `ConnectorVpcLatticeEgressConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_arn`: ARN of the VPC_LATTICE Resource Configuration that defines the target SFTP server location.
    pub fn new(
        resource_configuration_arn: impl IntoValue<kinds::vpclattice::ResourceConfigurationArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationArn",
            resource_configuration_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// Port number for connecting to the SFTP server through VPC_LATTICE. Defaults to 22 if not specified. Must match the port on which the target SFTP server is listening.
    ///
    /// `PortNumber`.
    pub fn port_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PortNumber", value.into_value().into_node());
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

impl Kind for ConnectorVpcLatticeEgressConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectorVpcLatticeEgressConfigProperty> for ConnectorVpcLatticeEgressConfigProperty {}
impl From<ConnectorVpcLatticeEgressConfigProperty> for Node {
    #[inline]
    fn from(value: ConnectorVpcLatticeEgressConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectorVpcLatticeEgressConfigProperty>
    for ConnectorVpcLatticeEgressConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ConnectorVpcLatticeEgressConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that contains the parameters for an SFTP connector object.
///
/// The property type `SftpConfig` of `AWS::Transfer::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct SftpConfigProperty(Object);

impl SftpConfigProperty {
    /// `SftpConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify the number of concurrent connections that your connector creates to the remote server. The default value is `1`. The maximum values is `5`.
    ///
    /// > If you are using the AWS Management Console, the default value is `5`.
    ///
    /// This parameter specifies the number of active connections that your connector can establish with the remote server at the same time. Increasing this value can enhance connector performance when transferring large file batches by enabling parallel operations.
    ///
    /// `MaxConcurrentConnections`; default `1`.
    pub fn max_concurrent_connections(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentConnections", value.into_value().into_node());
        self
    }

    /// Specifies the order in which the connector attempts to use secret versions during authentication. This enables fallback to alternative credentials if the primary version fails.
    ///
    /// `OrderedUserSecretVersionStages`.
    pub fn ordered_user_secret_version_stages(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "OrderedUserSecretVersionStages",
            value.into_value().into_node(),
        );
        self
    }

    /// The public portion of the host key, or keys, that are used to identify the external server to which you are connecting. You can use the `ssh-keyscan` command against the SFTP server to retrieve the necessary key.
    ///
    /// > `TrustedHostKeys` is optional for `CreateConnector`. If not provided, you can use `TestConnection` to retrieve the server host key during the initial connection attempt, and subsequently update the connector with the observed host key.
    ///
    /// When creating connectors with egress config (VPC_LATTICE type connectors), since host name is not something we can verify, the only accepted trusted host key format is `key-type key-body` without the host name. For example: `ssh-rsa AAAAB3Nza...<long-string-for-public-key>`
    ///
    /// The three standard SSH public key format elements are `<key type>`, `<body base64>`, and an optional `<comment>`, with spaces between each element. Specify only the `<key type>` and `<body base64>`: do not enter the `<comment>` portion of the key.
    ///
    /// For the trusted host key, AWS Transfer Family accepts RSA and ECDSA keys.
    ///
    /// - For RSA keys, the `<key type>` string is `ssh-rsa`.
    /// - For ECDSA keys, the `<key type>` string is either `ecdsa-sha2-nistp256`, `ecdsa-sha2-nistp384`, or `ecdsa-sha2-nistp521`, depending on the size of the key you generated.
    ///
    /// Run this command to retrieve the SFTP server host key, where your SFTP server name is `ftp.host.com`.
    ///
    /// `ssh-keyscan ftp.host.com`
    ///
    /// This prints the public host key to standard output.
    ///
    /// `ftp.host.com ssh-rsa AAAAB3Nza...<long-string-for-public-key>`
    ///
    /// Copy and paste this string into the `TrustedHostKeys` field for the `create-connector` command or into the *Trusted host keys* field in the console.
    ///
    /// For VPC Lattice type connectors (VPC_LATTICE), remove the hostname from the key and use only the `key-type key-body` format. In this example, it should be: `ssh-rsa AAAAB3Nza...<long-string-for-public-key>`
    ///
    /// `TrustedHostKeys`.
    pub fn trusted_host_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TrustedHostKeys", value.into_value().into_node());
        self
    }

    /// The identifier for the secret (in AWS Secrets Manager) that contains the SFTP user's private key, password, or both. The identifier must be the Amazon Resource Name (ARN) of the secret.
    ///
    /// > - Required when creating an SFTP connector
    /// > - Optional when updating an existing SFTP connector
    ///
    /// `UserSecretId`.
    pub fn user_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserSecretId", value.into_value().into_node());
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

impl Kind for SftpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SftpConfigProperty> for SftpConfigProperty {}
impl From<SftpConfigProperty> for Node {
    #[inline]
    fn from(value: SftpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SftpConfigProperty> for SftpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SftpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Compression` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum Compression {
    /// `DISABLED`.
    Disabled,
    /// `ZLIB`.
    Zlib,
}

#[diagnostic::do_not_recommend]
impl Kind for Compression {}
#[diagnostic::do_not_recommend]
impl TextKind for Compression {}
#[diagnostic::do_not_recommend]
impl IdKind for Compression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compression {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compression> for Compression {
    #[inline]
    fn into_value(self) -> Value<Compression> {
        const VALUES: &[&str] = &["DISABLED", "ZLIB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EgressType` of `AWS::Transfer::Connector`.
pub enum EgressType {
    /// `SERVICE_MANAGED`.
    ServiceManaged,
    /// `VPC_LATTICE`.
    VpcLattice,
}

#[diagnostic::do_not_recommend]
impl Kind for EgressType {}
#[diagnostic::do_not_recommend]
impl TextKind for EgressType {}
#[diagnostic::do_not_recommend]
impl IdKind for EgressType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EgressType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EgressType> for EgressType {
    #[inline]
    fn into_value(self) -> Value<EgressType> {
        const VALUES: &[&str] = &["SERVICE_MANAGED", "VPC_LATTICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionAlgorithm` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum EncryptionAlgorithm {
    /// `AES128_CBC`.
    Aes128Cbc,
    /// `AES192_CBC`.
    Aes192Cbc,
    /// `AES256_CBC`.
    Aes256Cbc,
    /// `DES_EDE3_CBC`.
    DesEde3Cbc,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionAlgorithm> for EncryptionAlgorithm {
    #[inline]
    fn into_value(self) -> Value<EncryptionAlgorithm> {
        const VALUES: &[&str] = &[
            "AES128_CBC",
            "AES192_CBC",
            "AES256_CBC",
            "DES_EDE3_CBC",
            "NONE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MdnResponse` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum MdnResponse {
    /// `ASYNC`.
    Async,
    /// `NONE`.
    None,
    /// `SYNC`.
    Sync,
}

#[diagnostic::do_not_recommend]
impl Kind for MdnResponse {}
#[diagnostic::do_not_recommend]
impl TextKind for MdnResponse {}
#[diagnostic::do_not_recommend]
impl IdKind for MdnResponse {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MdnResponse {}
#[diagnostic::do_not_recommend]
impl IntoValue<MdnResponse> for MdnResponse {
    #[inline]
    fn into_value(self) -> Value<MdnResponse> {
        const VALUES: &[&str] = &["ASYNC", "NONE", "SYNC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MdnSigningAlgorithm` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum MdnSigningAlgorithm {
    /// `DEFAULT`.
    Default,
    /// `NONE`.
    None,
    /// `SHA1`.
    Sha1,
    /// `SHA256`.
    Sha256,
    /// `SHA384`.
    Sha384,
    /// `SHA512`.
    Sha512,
}

#[diagnostic::do_not_recommend]
impl Kind for MdnSigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for MdnSigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for MdnSigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MdnSigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<MdnSigningAlgorithm> for MdnSigningAlgorithm {
    #[inline]
    fn into_value(self) -> Value<MdnSigningAlgorithm> {
        const VALUES: &[&str] = &["DEFAULT", "NONE", "SHA1", "SHA256", "SHA384", "SHA512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PreserveContentType` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum PreserveContentType {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for PreserveContentType {}
#[diagnostic::do_not_recommend]
impl TextKind for PreserveContentType {}
#[diagnostic::do_not_recommend]
impl IdKind for PreserveContentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreserveContentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreserveContentType> for PreserveContentType {
    #[inline]
    fn into_value(self) -> Value<PreserveContentType> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SigningAlgorithm` of a `As2Config` of `AWS::Transfer::Connector`.
pub enum SigningAlgorithm {
    /// `NONE`.
    None,
    /// `SHA1`.
    Sha1,
    /// `SHA256`.
    Sha256,
    /// `SHA384`.
    Sha384,
    /// `SHA512`.
    Sha512,
}

#[diagnostic::do_not_recommend]
impl Kind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<SigningAlgorithm> for SigningAlgorithm {
    #[inline]
    fn into_value(self) -> Value<SigningAlgorithm> {
        const VALUES: &[&str] = &["NONE", "SHA1", "SHA256", "SHA384", "SHA512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
