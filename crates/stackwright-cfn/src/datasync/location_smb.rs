// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationSMB` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationSMB` resource specifies a Server Message Block (SMB) location that AWS DataSync can use as a transfer source or destination.
///
/// `AWS::DataSync::LocationSMB`; `Ref` returns its `LocationArn`, a [`datasync::LocationSmbLocationArn`](kinds::datasync::LocationSmbLocationArn).
/// Changing one of these replaces it: `ServerHostname`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationsmb.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationSMB(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationSMB",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_smb.rules"),
};

impl CfnLocationSMB {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationSMB";

    /// `CfnLocationSMB` with its required properties, in alphabetical order:
    ///
    /// - `agent_arns`: Specifies the DataSync agent (or agents) that can connect to your SMB file server.
    pub fn new(agent_arns: impl IntoValue<List<kinds::datasync::AgentArn>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentArns", agent_arns.into_value().into_node());
        Self(object_)
    }

    /// The authentication mode used to determine identity of user.
    ///
    /// `AuthenticationType`; one of `NTLM`, `KERBEROS`; updated in place.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
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

    /// Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to. This parameter applies only if AuthenticationType is set to KERBEROS. If you have multiple domains in your environment, configuring this parameter makes sure that DataSync connects to the right SMB file server.
    ///
    /// `DnsIpAddresses`; updated in place.
    pub fn dns_ip_addresses(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DnsIpAddresses", value.into_value().into_node());
        self
    }

    /// Specifies the Windows domain name that your SMB file server belongs to. This parameter applies only if `AuthenticationType` is set to `NTLM`.
    ///
    /// If you have multiple domains in your environment, configuring this parameter makes sure that DataSync connects to the right file server.
    ///
    /// `Domain`; updated in place.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The Base64 string representation of the Keytab file. Specifies your Kerberos key table (keytab) file, which includes mappings between your service principal name (SPN) and encryption keys. To avoid task execution errors, make sure that the SPN in the keytab file matches exactly what you specify for KerberosPrincipal and in your krb5.conf file.
    ///
    /// `KerberosKeytab`; updated in place.
    pub fn kerberos_keytab(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KerberosKeytab", value.into_value().into_node());
        self
    }

    /// The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an S3 bucket. Specifies a Kerberos configuration file (krb5.conf) that defines your Kerberos realm configuration. To avoid task execution errors, make sure that the service principal name (SPN) in the krb5.conf file matches exactly what you specify for KerberosPrincipal and in your keytab file.
    ///
    /// `KerberosKrb5Conf`; updated in place.
    pub fn kerberos_krb5_conf(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KerberosKrb5Conf", value.into_value().into_node());
        self
    }

    /// Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to access the files, folders, and file metadata in your SMB file server. SPNs are case sensitive and must include a prepended cifs/. For example, an SPN might look like cifs/kerberosuser@EXAMPLE.COM. Your task execution will fail if the SPN that you provide for this parameter doesn't match exactly what's in your keytab or krb5.conf files.
    ///
    /// `KerberosPrincipal`; updated in place.
    pub fn kerberos_principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KerberosPrincipal", value.into_value().into_node());
        self
    }

    /// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
    ///
    /// `MountOptions`; updated in place.
    pub fn mount_options(mut self, value: impl IntoValue<MountOptionsProperty>) -> Self {
        self.0.put("MountOptions", value.into_value().into_node());
        self
    }

    /// Specifies the password of the user who can mount your SMB file server and has permission to access the files and folders involved in your transfer. This parameter applies only if `AuthenticationType` is set to `NTLM`.
    ///
    /// `Password`; updated in place.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// Specifies the domain name or IP address (IPv4 or IPv6) of the SMB file server that your DataSync agent connects to.
    ///
    /// > If you're using Kerberos authentication, you must specify a domain name.
    ///
    /// `ServerHostname`; an update replaces the resource.
    pub fn server_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerHostname", value.into_value().into_node());
        self
    }

    /// Specifies the name of the share exported by your SMB file server where DataSync will read or write data. You can include a subdirectory in the share path (for example, `/path/to/subdirectory`). Make sure that other SMB clients in your network can also mount this path.
    ///
    /// To copy all data in the subdirectory, DataSync must be able to mount the SMB share and access all of its data. For more information, see [Providing DataSync access to SMB file servers](https://docs.aws.amazon.com/datasync/latest/userguide/create-smb-location.html#configuring-smb-permissions).
    ///
    /// `Subdirectory`; updated in place.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// Specifies labels that help you categorize, filter, and search for your AWS resources. We recommend creating at least a name tag for your location.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the user that can mount and access the files, folders, and file metadata in your SMB file server. This parameter applies only if `AuthenticationType` is set to `NTLM`.
    ///
    /// For information about choosing a user with the right level of access for your transfer, see [Providing DataSync access to SMB file servers](https://docs.aws.amazon.com/datasync/latest/userguide/create-smb-location.html#configuring-smb-permissions).
    ///
    /// `User`; updated in place.
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Construct for CfnLocationSMB {
    type Handle = CfnLocationSMBRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationSMBRef {
        CfnLocationSMBRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationSMB`] of a stack.
pub struct CfnLocationSMBRef(NodeRef);

impl Clone for CfnLocationSMBRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationSMBRef {}
impl AsNode for CfnLocationSMBRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationSMBRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationSmbLocationArn`](kinds::datasync::LocationSmbLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationSmbLocationArn> {
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

    /// The Amazon Resource Name (ARN) of the specified SMB location.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationSmbLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the specified SMB location.
    ///
    /// `Fn::GetAtt` of `LocationUri`.
    #[inline]
    pub fn attr_location_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationUri")))
    }

    /// Specifies configuration information for a DataSync-managed secret, such as a password or set of credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
    ///
    /// `Fn::GetAtt` of `ManagedSecretConfig`.
    #[inline]
    pub fn attr_managed_secret_config(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ManagedSecretConfig")))
    }
}

impl IntoValue<kinds::datasync::LocationSmbLocationArn> for &CfnLocationSMBRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationSmbLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token, secret key, password, or Kerberos keytab that DataSync uses to access a specific storage location, with a customer-managed AWS KMS key.
///
/// > You can use either `CmkSecretConfig` or `CustomSecretConfig` to provide credentials for a `CreateLocation` request. Do not provide both parameters for the same request.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationSMB`.
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
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationSMB`.
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

/// Specifies the version of the SMB protocol that DataSync uses to access your SMB file server.
///
/// The property type `MountOptions` of `AWS::DataSync::LocationSMB`.
#[must_use = "a property type does nothing until it is set"]
pub struct MountOptionsProperty(Object);

impl MountOptionsProperty {
    /// `MountOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// By default, DataSync automatically chooses an SMB protocol version based on negotiation with your SMB file server. You also can configure DataSync to use a specific SMB version, but we recommend doing this only if DataSync has trouble negotiating with the SMB file server automatically.
    ///
    /// These are the following options for configuring the SMB version:
    ///
    /// - `AUTOMATIC` (default): DataSync and the SMB file server negotiate the highest version of SMB that they mutually support between 2.1 and 3.1.1.
    ///
    /// This is the recommended option. If you instead choose a specific version that your file server doesn't support, you may get an `Operation Not Supported` error.
    /// - `SMB3`: Restricts the protocol negotiation to only SMB version 3.0.2.
    /// - `SMB2`: Restricts the protocol negotiation to only SMB version 2.1.
    /// - `SMB2_0`: Restricts the protocol negotiation to only SMB version 2.0.
    /// - `SMB1`: Restricts the protocol negotiation to only SMB version 1.0.
    ///
    /// > The `SMB1` option isn't available when [creating an Amazon FSx for NetApp ONTAP location](https://docs.aws.amazon.com/datasync/latest/userguide/API_CreateLocationFsxOntap.html).
    ///
    /// `Version`; one of `AUTOMATIC`, `SMB1`, `SMB2_0`, `SMB2`, `SMB3`.
    pub fn version(mut self, value: impl IntoValue<Version>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for MountOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MountOptionsProperty> for MountOptionsProperty {}
impl From<MountOptionsProperty> for Node {
    #[inline]
    fn from(value: MountOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MountOptionsProperty> for MountOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<MountOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of `AWS::DataSync::LocationSMB`.
pub enum AuthenticationType {
    /// `KERBEROS`.
    Kerberos,
    /// `NTLM`.
    Ntlm,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["KERBEROS", "NTLM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Version` of a `MountOptions` of `AWS::DataSync::LocationSMB`.
pub enum Version {
    /// `AUTOMATIC`.
    Automatic,
    /// `SMB1`.
    Smb1,
    /// `SMB2`.
    Smb2,
    /// `SMB2_0`.
    Smb2_0,
    /// `SMB3`.
    Smb3,
}

#[diagnostic::do_not_recommend]
impl Kind for Version {}
#[diagnostic::do_not_recommend]
impl TextKind for Version {}
#[diagnostic::do_not_recommend]
impl IdKind for Version {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Version {}
#[diagnostic::do_not_recommend]
impl IntoValue<Version> for Version {
    #[inline]
    fn into_value(self) -> Value<Version> {
        const VALUES: &[&str] = &["AUTOMATIC", "SMB1", "SMB2", "SMB2_0", "SMB3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
