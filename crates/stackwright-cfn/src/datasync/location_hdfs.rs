// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataSync::LocationHDFS` and its property types.

use crate::l1::*;

/// The `AWS::DataSync::LocationHDFS` resource specifies an endpoint for a Hadoop Distributed File System (HDFS).
///
/// `AWS::DataSync::LocationHDFS`; `Ref` returns its `LocationArn`, a [`datasync::LocationHdfsLocationArn`](kinds::datasync::LocationHdfsLocationArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationhdfs.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLocationHDFS(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataSync::LocationHDFS",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("location_hdfs.rules"),
};

impl CfnLocationHDFS {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataSync::LocationHDFS";

    /// `CfnLocationHDFS` with its required properties, in alphabetical order:
    ///
    /// - `agent_arns`: The Amazon Resource Names (ARNs) of the DataSync agents that can connect to your HDFS cluster.
    /// - `authentication_type`: The authentication mode used to determine identity of user.
    /// - `name_nodes`: The NameNode that manages the HDFS namespace.
    pub fn new(
        agent_arns: impl IntoValue<List<kinds::datasync::AgentArn>>,
        authentication_type: impl IntoValue<AuthenticationType>,
        name_nodes: impl IntoValue<List<NameNodeProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentArns", agent_arns.into_value().into_node());
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        object_.put("NameNodes", name_nodes.into_value().into_node());
        Self(object_)
    }

    /// The size of data blocks to write into the HDFS cluster. The block size must be a multiple of 512 bytes. The default block size is 128 mebibytes (MiB).
    ///
    /// `BlockSize`; updated in place.
    pub fn block_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BlockSize", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
    ///
    /// `CmkSecretConfig`; updated in place.
    pub fn cmk_secret_config(mut self, value: impl IntoValue<CmkSecretConfigProperty>) -> Self {
        self.0
            .put("CmkSecretConfig", value.into_value().into_node());
        self
    }

    /// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
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

    /// The Kerberos key table (keytab) that contains mappings between the defined Kerberos principal and the encrypted keys. Provide the base64-encoded file text. If `KERBEROS` is specified for `AuthType`, this value is required.
    ///
    /// `KerberosKeytab`; updated in place.
    pub fn kerberos_keytab(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KerberosKeytab", value.into_value().into_node());
        self
    }

    /// The `krb5.conf` file that contains the Kerberos configuration information. You can load the `krb5.conf` by providing a string of the file's contents or an Amazon S3 presigned URL of the file. If `KERBEROS` is specified for `AuthType`, this value is required.
    ///
    /// `KerberosKrb5Conf`; updated in place.
    pub fn kerberos_krb5_conf(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KerberosKrb5Conf", value.into_value().into_node());
        self
    }

    /// The Kerberos principal with access to the files and folders on the HDFS cluster.
    ///
    /// > If `KERBEROS` is specified for `AuthenticationType`, this parameter is required.
    ///
    /// `KerberosPrincipal`; updated in place.
    pub fn kerberos_principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KerberosPrincipal", value.into_value().into_node());
        self
    }

    /// The URI of the HDFS cluster's Key Management Server (KMS).
    ///
    /// `KmsKeyProviderUri`; updated in place.
    pub fn kms_key_provider_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KmsKeyProviderUri", value.into_value().into_node());
        self
    }

    /// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer protection settings configured on the Hadoop Distributed File System (HDFS) cluster. If `QopConfiguration` isn't specified, `RpcProtection` and `DataTransferProtection` default to `PRIVACY`. If you set `RpcProtection` or `DataTransferProtection`, the other parameter assumes the same value.
    ///
    /// `QopConfiguration`; updated in place.
    pub fn qop_configuration(mut self, value: impl IntoValue<QopConfigurationProperty>) -> Self {
        self.0
            .put("QopConfiguration", value.into_value().into_node());
        self
    }

    /// The number of DataNodes to replicate the data to when writing to the HDFS cluster. By default, data is replicated to three DataNodes.
    ///
    /// `ReplicationFactor`; default `3`; updated in place.
    pub fn replication_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReplicationFactor", value.into_value().into_node());
        self
    }

    /// The user name used to identify the client on the host operating system.
    ///
    /// > If `SIMPLE` is specified for `AuthenticationType`, this parameter is required.
    ///
    /// `SimpleUser`; updated in place.
    pub fn simple_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SimpleUser", value.into_value().into_node());
        self
    }

    /// A subdirectory in the HDFS cluster. This subdirectory is used to read data from or write data to the HDFS cluster. If the subdirectory isn't specified, it will default to `/`.
    ///
    /// `Subdirectory`; updated in place.
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Subdirectory", value.into_value().into_node());
        self
    }

    /// The key-value pair that represents the tag that you want to add to the location. The value can be an empty string. We recommend using tags to name your resources.
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

impl Construct for CfnLocationHDFS {
    type Handle = CfnLocationHDFSRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLocationHDFSRef {
        CfnLocationHDFSRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLocationHDFS`] of a stack.
pub struct CfnLocationHDFSRef(NodeRef);

impl Clone for CfnLocationHDFSRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLocationHDFSRef {}
impl AsNode for CfnLocationHDFSRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLocationHDFSRef {
    /// What `Ref` returns: its `LocationArn`, a [`datasync::LocationHdfsLocationArn`](kinds::datasync::LocationHdfsLocationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::datasync::LocationHdfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
    ///
    /// `Fn::GetAtt` of `CmkSecretConfig.SecretArn`.
    #[inline]
    pub fn attr_cmk_secret_config_secret_arn(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CmkSecretConfig.SecretArn"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the HDFS cluster location to describe.
    ///
    /// `Fn::GetAtt` of `LocationArn`.
    #[inline]
    pub fn attr_location_arn(&self) -> Value<kinds::datasync::LocationHdfsLocationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LocationArn")))
    }

    /// The URI of the HDFS cluster location.
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

impl IntoValue<kinds::datasync::LocationHdfsLocationArn> for &CfnLocationHDFSRef {
    #[inline]
    fn into_value(self) -> Value<kinds::datasync::LocationHdfsLocationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies configuration information for a DataSync-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
///
/// The property type `CmkSecretConfig` of `AWS::DataSync::LocationHDFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmkSecretConfigProperty(Object);

impl CmkSecretConfigProperty {
    /// `CmkSecretConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for SecretArn. DataSync provides this key to AWS Secrets Manager.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync.
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

/// Specifies configuration information for a customer-managed secret, such as an authentication token or set of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can assume and access the customer-managed secret.
///
/// The property type `CustomSecretConfig` of `AWS::DataSync::LocationHDFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomSecretConfigProperty(Object);

impl CustomSecretConfigProperty {
    /// `CustomSecretConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_access_role_arn`: Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret specified for SecretArn.
    /// - `secret_arn`: Specifies the ARN for a customer created AWS Secrets Manager secret.
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

/// The NameNode of the Hadoop Distributed File System (HDFS). The NameNode manages the file system's namespace and performs operations such as opening, closing, and renaming files and directories. The NameNode also contains the information to map blocks of data to the DataNodes.
///
/// The property type `NameNode` of `AWS::DataSync::LocationHDFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct NameNodeProperty(Object);

impl NameNodeProperty {
    /// `NameNodeProperty` with its required properties, in alphabetical order:
    ///
    /// - `hostname`: The hostname of the NameNode in the HDFS cluster.
    /// - `port`: The port that the NameNode uses to listen to client requests.
    pub fn new(hostname: impl IntoValue<String>, port: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hostname", hostname.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
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

impl Kind for NameNodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NameNodeProperty> for NameNodeProperty {}
impl From<NameNodeProperty> for Node {
    #[inline]
    fn from(value: NameNodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NameNodeProperty> for NameNodeProperty {
    #[inline]
    fn into_value(self) -> Value<NameNodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Quality of Protection (QOP) configuration specifies the Remote Procedure Call (RPC) and data transfer privacy settings configured on the Hadoop Distributed File System (HDFS) cluster.
///
/// The property type `QopConfiguration` of `AWS::DataSync::LocationHDFS`.
#[must_use = "a property type does nothing until it is set"]
pub struct QopConfigurationProperty(Object);

impl QopConfigurationProperty {
    /// `QopConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data transfer protection setting configured on the HDFS cluster. This setting corresponds to your `dfs.data.transfer.protection` setting in the `hdfs-site.xml` file on your Hadoop cluster.
    ///
    /// `DataTransferProtection`; default `"PRIVACY"`; one of `AUTHENTICATION`, `INTEGRITY`, `PRIVACY`, `DISABLED`.
    pub fn data_transfer_protection(
        mut self,
        value: impl IntoValue<DataTransferProtection>,
    ) -> Self {
        self.0
            .put("DataTransferProtection", value.into_value().into_node());
        self
    }

    /// The Remote Procedure Call (RPC) protection setting configured on the HDFS cluster. This setting corresponds to your `hadoop.rpc.protection` setting in your `core-site.xml` file on your Hadoop cluster.
    ///
    /// `RpcProtection`; default `"PRIVACY"`; one of `AUTHENTICATION`, `INTEGRITY`, `PRIVACY`, `DISABLED`.
    pub fn rpc_protection(mut self, value: impl IntoValue<RpcProtection>) -> Self {
        self.0.put("RpcProtection", value.into_value().into_node());
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

impl Kind for QopConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QopConfigurationProperty> for QopConfigurationProperty {}
impl From<QopConfigurationProperty> for Node {
    #[inline]
    fn from(value: QopConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QopConfigurationProperty> for QopConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QopConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of `AWS::DataSync::LocationHDFS`.
pub enum AuthenticationType {
    /// `KERBEROS`.
    Kerberos,
    /// `SIMPLE`.
    Simple,
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
        const VALUES: &[&str] = &["KERBEROS", "SIMPLE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataTransferProtection` of a `QopConfiguration` of `AWS::DataSync::LocationHDFS`.
pub enum DataTransferProtection {
    /// `AUTHENTICATION`.
    Authentication,
    /// `DISABLED`.
    Disabled,
    /// `INTEGRITY`.
    Integrity,
    /// `PRIVACY`.
    Privacy,
}

#[diagnostic::do_not_recommend]
impl Kind for DataTransferProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for DataTransferProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for DataTransferProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataTransferProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataTransferProtection> for DataTransferProtection {
    #[inline]
    fn into_value(self) -> Value<DataTransferProtection> {
        const VALUES: &[&str] = &["AUTHENTICATION", "DISABLED", "INTEGRITY", "PRIVACY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RpcProtection` of a `QopConfiguration` of `AWS::DataSync::LocationHDFS`.
pub enum RpcProtection {
    /// `AUTHENTICATION`.
    Authentication,
    /// `DISABLED`.
    Disabled,
    /// `INTEGRITY`.
    Integrity,
    /// `PRIVACY`.
    Privacy,
}

#[diagnostic::do_not_recommend]
impl Kind for RpcProtection {}
#[diagnostic::do_not_recommend]
impl TextKind for RpcProtection {}
#[diagnostic::do_not_recommend]
impl IdKind for RpcProtection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RpcProtection {}
#[diagnostic::do_not_recommend]
impl IntoValue<RpcProtection> for RpcProtection {
    #[inline]
    fn into_value(self) -> Value<RpcProtection> {
        const VALUES: &[&str] = &["AUTHENTICATION", "DISABLED", "INTEGRITY", "PRIVACY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
