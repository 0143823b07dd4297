// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBProxy` and its property types.

use crate::l1::*;

/// The `AWS::RDS::DBProxy` resource creates or updates a DB proxy.
///
/// For information about RDS Proxy for Amazon RDS, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html) in the *Amazon RDS User Guide*.
///
/// For information about RDS Proxy for Amazon Aurora, see [Managing Connections with Amazon RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html) in the *Amazon Aurora User Guide*.
///
/// > Limitations apply to RDS Proxy, including DB engine version limitations and AWS Region limitations.
/// >
/// > For information about limitations that apply to RDS Proxy for Amazon RDS, see [Limitations for RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html#rds-proxy.limitations) in the *Amazon RDS User Guide*.
/// >
/// > For information about that apply to RDS Proxy for Amazon Aurora, see [Limitations for RDS Proxy](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-proxy.html#rds-proxy.limitations) in the *Amazon Aurora User Guide*.
///
/// `AWS::RDS::DBProxy`; `Ref` returns its `DBProxyName`, a [`rds::DbProxyName`](kinds::rds::DbProxyName).
/// Changing one of these replaces it: `DBProxyName`, `EndpointNetworkType`, `EngineFamily`, `TargetConnectionNetworkType`, `VpcSubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBProxy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBProxy",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_proxy.rules"),
};

impl CfnDBProxy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBProxy";

    /// `CfnDBProxy` with its required properties, in alphabetical order:
    ///
    /// - `db_proxy_name`: The identifier for the proxy.
    /// - `engine_family`: The kinds of databases that the proxy can connect to.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that the proxy uses to access secrets in AWS Secrets Manager.
    /// - `vpc_subnet_ids`: One or more VPC subnet IDs to associate with the new proxy.
    pub fn new(
        db_proxy_name: impl IntoValue<String>,
        engine_family: impl IntoValue<EngineFamily>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        vpc_subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DBProxyName", db_proxy_name.into_value().into_node());
        object_.put("EngineFamily", engine_family.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("VpcSubnetIds", vpc_subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The authorization mechanism that the proxy uses.
    ///
    /// `Auth`; updated in place.
    pub fn auth(mut self, value: impl IntoValue<List<AuthFormatProperty>>) -> Self {
        self.0.put("Auth", value.into_value().into_node());
        self
    }

    /// Specifies whether the proxy logs detailed connection and query information. When you enable `DebugLogging`, the proxy captures connection details and connection pool behavior from your queries. Debug logging increases CloudWatch costs and can impact proxy performance. Enable this option only when you need to troubleshoot connection or performance issues.
    ///
    /// `DebugLogging`; updated in place.
    pub fn debug_logging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DebugLogging", value.into_value().into_node());
        self
    }

    /// The default authentication scheme that the proxy uses for client connections to the proxy and connections from the proxy to the underlying database. Valid values are `NONE` and `IAM_AUTH`. When set to `IAM_AUTH`, the proxy uses end-to-end IAM authentication to connect to the database.
    ///
    /// `DefaultAuthScheme`; one of `IAM_AUTH`, `NONE`; updated in place.
    pub fn default_auth_scheme(mut self, value: impl IntoValue<DefaultAuthScheme>) -> Self {
        self.0
            .put("DefaultAuthScheme", value.into_value().into_node());
        self
    }

    /// The network type of the DB proxy endpoint. The network type determines the IP version that the proxy endpoint supports.
    ///
    /// Valid values:
    ///
    /// - `IPV4` - The proxy endpoint supports IPv4 only.
    /// - `IPV6` - The proxy endpoint supports IPv6 only.
    /// - `DUAL` - The proxy endpoint supports both IPv4 and IPv6.
    ///
    /// `EndpointNetworkType`; one of `IPV4`, `IPV6`, `DUAL`; an update replaces the resource.
    pub fn endpoint_network_type(
        mut self,
        value: impl IntoValue<super::EndpointNetworkType>,
    ) -> Self {
        self.0
            .put("EndpointNetworkType", value.into_value().into_node());
        self
    }

    /// The number of seconds that a connection to the proxy can be inactive before the proxy disconnects it. You can set this value higher or lower than the connection timeout limit for the associated database.
    ///
    /// `IdleClientTimeout`; updated in place.
    pub fn idle_client_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleClientTimeout", value.into_value().into_node());
        self
    }

    /// Specifies whether Transport Layer Security (TLS) encryption is required for connections to the proxy. By enabling this setting, you can enforce encrypted TLS connections to the proxy.
    ///
    /// `RequireTLS`; updated in place.
    pub fn require_tls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RequireTLS", value.into_value().into_node());
        self
    }

    /// An optional set of key-value pairs to associate arbitrary data of your choosing with the proxy.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagFormatProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The network type that the proxy uses to connect to the target database. The network type determines the IP version that the proxy uses for connections to the database.
    ///
    /// Valid values:
    ///
    /// - `IPV4` - The proxy connects to the database using IPv4 only.
    /// - `IPV6` - The proxy connects to the database using IPv6 only.
    ///
    /// `TargetConnectionNetworkType`; one of `IPV4`, `IPV6`; an update replaces the resource.
    pub fn target_connection_network_type(
        mut self,
        value: impl IntoValue<TargetConnectionNetworkType>,
    ) -> Self {
        self.0.put(
            "TargetConnectionNetworkType",
            value.into_value().into_node(),
        );
        self
    }

    /// One or more VPC security group IDs to associate with the new proxy.
    ///
    /// If you plan to update the resource, don't specify VPC security groups in a shared VPC.
    ///
    /// `VpcSecurityGroupIds`; updated in place.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
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

impl Construct for CfnDBProxy {
    type Handle = CfnDBProxyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBProxyRef {
        CfnDBProxyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBProxy`] of a stack.
pub struct CfnDBProxyRef(NodeRef);

impl Clone for CfnDBProxyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBProxyRef {}
impl AsNode for CfnDBProxyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBProxyRef {
    /// What `Ref` returns: its `DBProxyName`, a [`rds::DbProxyName`](kinds::rds::DbProxyName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbProxyName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the proxy.
    ///
    /// `Fn::GetAtt` of `DBProxyArn`.
    #[inline]
    pub fn attr_db_proxy_arn(&self) -> Value<kinds::rds::DbProxyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBProxyArn")))
    }

    /// The endpoint that you can use to connect to the DB proxy. You include the endpoint value in the connection string for a database client application.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The VPC ID to associate with the DB proxy.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::rds::DbProxyName> for &CfnDBProxyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbProxyName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::rds::DbProxyArn> for &CfnDBProxyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbProxyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBProxyArn")))
    }
}

/// Specifies the details of authentication used by a proxy to log in as a specific database user.
///
/// The property type `AuthFormat` of `AWS::RDS::DBProxy`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthFormatProperty(Object);

impl AuthFormatProperty {
    /// `AuthFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of authentication that the proxy uses for connections from the proxy to the underlying database.
    ///
    /// `AuthScheme`; one of `SECRETS`.
    pub fn auth_scheme(mut self, value: impl IntoValue<AuthScheme>) -> Self {
        self.0.put("AuthScheme", value.into_value().into_node());
        self
    }

    /// Specifies the details of authentication used by a proxy to log in as a specific database user.
    ///
    /// `ClientPasswordAuthType`; one of `MYSQL_NATIVE_PASSWORD`, `MYSQL_CACHING_SHA2_PASSWORD`, `POSTGRES_SCRAM_SHA_256`, `POSTGRES_MD5`, `SQL_SERVER_AUTHENTICATION`.
    pub fn client_password_auth_type(
        mut self,
        value: impl IntoValue<ClientPasswordAuthType>,
    ) -> Self {
        self.0
            .put("ClientPasswordAuthType", value.into_value().into_node());
        self
    }

    /// A user-specified description about the authentication used by a proxy to log in as a specific database user.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A value that indicates whether to require or disallow AWS Identity and Access Management (IAM) authentication for connections to the proxy. The `ENABLED` value is valid only for proxies with RDS for Microsoft SQL Server.
    ///
    /// `IAMAuth`; one of `DISABLED`, `REQUIRED`, `ENABLED`.
    pub fn iam_auth(mut self, value: impl IntoValue<IamAuth>) -> Self {
        self.0.put("IAMAuth", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) representing the secret that the proxy uses to authenticate to the RDS DB instance or Aurora DB cluster. These secrets are stored within Amazon Secrets Manager.
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

impl Kind for AuthFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthFormatProperty> for AuthFormatProperty {}
impl From<AuthFormatProperty> for Node {
    #[inline]
    fn from(value: AuthFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthFormatProperty> for AuthFormatProperty {
    #[inline]
    fn into_value(self) -> Value<AuthFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
///
/// For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
///
/// The property type `TagFormat` of `AWS::RDS::DBProxy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFormatProperty(Object);

impl TagFormatProperty {
    /// `TagFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A key is the required name of the tag. The string value can be from 1 to 128 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^(\[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\]*)$").
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// A value is the optional value of the tag. The string value can be from 1 to 256 Unicode characters in length and can't be prefixed with `aws:` or `rds:`. The string can only contain only the set of Unicode letters, digits, white-space, '_', '.', ':', '/', '=', '+', '-', '@' (Java regex: "^(\[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@\]*)$").
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TagFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFormatProperty> for TagFormatProperty {}
impl From<TagFormatProperty> for Node {
    #[inline]
    fn from(value: TagFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFormatProperty> for TagFormatProperty {
    #[inline]
    fn into_value(self) -> Value<TagFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthScheme` of a `AuthFormat` of `AWS::RDS::DBProxy`.
pub enum AuthScheme {
    /// `SECRETS`.
    Secrets,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthScheme {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthScheme {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthScheme {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthScheme {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthScheme> for AuthScheme {
    #[inline]
    fn into_value(self) -> Value<AuthScheme> {
        const VALUES: &[&str] = &["SECRETS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClientPasswordAuthType` of a `AuthFormat` of `AWS::RDS::DBProxy`.
pub enum ClientPasswordAuthType {
    /// `MYSQL_CACHING_SHA2_PASSWORD`.
    MysqlCachingSha2Password,
    /// `MYSQL_NATIVE_PASSWORD`.
    MysqlNativePassword,
    /// `POSTGRES_MD5`.
    PostgresMd5,
    /// `POSTGRES_SCRAM_SHA_256`.
    PostgresScramSha256,
    /// `SQL_SERVER_AUTHENTICATION`.
    SqlServerAuthentication,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientPasswordAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientPasswordAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientPasswordAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientPasswordAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientPasswordAuthType> for ClientPasswordAuthType {
    #[inline]
    fn into_value(self) -> Value<ClientPasswordAuthType> {
        const VALUES: &[&str] = &[
            "MYSQL_CACHING_SHA2_PASSWORD",
            "MYSQL_NATIVE_PASSWORD",
            "POSTGRES_MD5",
            "POSTGRES_SCRAM_SHA_256",
            "SQL_SERVER_AUTHENTICATION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultAuthScheme` of `AWS::RDS::DBProxy`.
pub enum DefaultAuthScheme {
    /// `IAM_AUTH`.
    IamAuth,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultAuthScheme {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultAuthScheme {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultAuthScheme {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultAuthScheme {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultAuthScheme> for DefaultAuthScheme {
    #[inline]
    fn into_value(self) -> Value<DefaultAuthScheme> {
        const VALUES: &[&str] = &["IAM_AUTH", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EngineFamily` of `AWS::RDS::DBProxy`.
pub enum EngineFamily {
    /// `MYSQL`.
    Mysql,
    /// `POSTGRESQL`.
    Postgresql,
    /// `SQLSERVER`.
    Sqlserver,
}

#[diagnostic::do_not_recommend]
impl Kind for EngineFamily {}
#[diagnostic::do_not_recommend]
impl TextKind for EngineFamily {}
#[diagnostic::do_not_recommend]
impl IdKind for EngineFamily {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EngineFamily {}
#[diagnostic::do_not_recommend]
impl IntoValue<EngineFamily> for EngineFamily {
    #[inline]
    fn into_value(self) -> Value<EngineFamily> {
        const VALUES: &[&str] = &["MYSQL", "POSTGRESQL", "SQLSERVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IAMAuth` of a `AuthFormat` of `AWS::RDS::DBProxy`.
pub enum IamAuth {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for IamAuth {}
#[diagnostic::do_not_recommend]
impl TextKind for IamAuth {}
#[diagnostic::do_not_recommend]
impl IdKind for IamAuth {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IamAuth {}
#[diagnostic::do_not_recommend]
impl IntoValue<IamAuth> for IamAuth {
    #[inline]
    fn into_value(self) -> Value<IamAuth> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetConnectionNetworkType` of `AWS::RDS::DBProxy`.
pub enum TargetConnectionNetworkType {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetConnectionNetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetConnectionNetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetConnectionNetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetConnectionNetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetConnectionNetworkType> for TargetConnectionNetworkType {
    #[inline]
    fn into_value(self) -> Value<TargetConnectionNetworkType> {
        const VALUES: &[&str] = &["IPV4", "IPV6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
