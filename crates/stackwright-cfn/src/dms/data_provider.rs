// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::DataProvider` and its property types.

use crate::l1::*;

/// Provides information that defines a data provider.
///
/// `AWS::DMS::DataProvider`; `Ref` returns its `DataProviderArn`, a [`dms::DataProviderArn`](kinds::dms::DataProviderArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataProvider(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::DataProvider",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_provider.rules"),
};

impl CfnDataProvider {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::DataProvider";

    /// `CfnDataProvider` with its required properties, in alphabetical order:
    ///
    /// - `engine`: The type of database engine for the data provider.
    pub fn new(engine: impl IntoValue<Engine>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Engine", engine.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the data provider. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `DataProviderIdentifier`; updated in place.
    pub fn data_provider_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataProviderIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the data provider.
    ///
    /// `DataProviderName`; updated in place.
    pub fn data_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataProviderName", value.into_value().into_node());
        self
    }

    /// A description of the data provider. Descriptions can have up to 31 characters. A description can contain only ASCII letters, digits, and hyphens ('-'). Also, it can't end with a hyphen or contain two consecutive hyphens, and can only begin with a letter.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The property describes the exact settings which can be modified
    ///
    /// `ExactSettings`; default `false`; updated in place.
    pub fn exact_settings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExactSettings", value.into_value().into_node());
        self
    }

    /// The settings in JSON format for a data provider.
    ///
    /// `Settings`; updated in place.
    pub fn settings(mut self, value: impl IntoValue<SettingsProperty>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDataProvider {
    type Handle = CfnDataProviderRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataProviderRef {
        CfnDataProviderRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataProvider`] of a stack.
pub struct CfnDataProviderRef(NodeRef);

impl Clone for CfnDataProviderRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataProviderRef {}
impl AsNode for CfnDataProviderRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataProviderRef {
    /// What `Ref` returns: its `DataProviderArn`, a [`dms::DataProviderArn`](kinds::dms::DataProviderArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::DataProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) string that uniquely identifies the data provider.
    ///
    /// `Fn::GetAtt` of `DataProviderArn`.
    #[inline]
    pub fn attr_data_provider_arn(&self) -> Value<kinds::dms::DataProviderArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataProviderArn")))
    }

    /// The time the data provider was created.
    ///
    /// `Fn::GetAtt` of `DataProviderCreationTime`.
    #[inline]
    pub fn attr_data_provider_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DataProviderCreationTime"),
        ))
    }
}

impl IntoValue<kinds::dms::DataProviderArn> for &CfnDataProviderRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::DataProviderArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides information that defines a DocumentDB endpoint.
///
/// The property type `DocDbSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocDbSettingsProperty(Object);

impl DocDbSettingsProperty {
    /// `DocDbSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The database name on the DocumentDB source endpoint.
    /// - `port`: The port value for the DocumentDB source endpoint.
    /// - `server_name`: The name of the server on the DocumentDB source endpoint.
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The `SslMode` property.
    ///
    /// `SslMode`; one of `none`, `require`, `verify-full`.
    pub fn ssl_mode(mut self, value: impl IntoValue<DocDbSettingsSslMode>) -> Self {
        self.0.put("SslMode", value.into_value().into_node());
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

impl Kind for DocDbSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocDbSettingsProperty> for DocDbSettingsProperty {}
impl From<DocDbSettingsProperty> for Node {
    #[inline]
    fn from(value: DocDbSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocDbSettingsProperty> for DocDbSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DocDbSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// IbmDb2LuwSettings property identifier.
///
/// The property type `IbmDb2LuwSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct IbmDb2LuwSettingsProperty(Object);

impl IbmDb2LuwSettingsProperty {
    /// `IbmDb2LuwSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`
    /// - `port`
    /// - `server_name`
    /// - `ssl_mode`
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<IbmDb2LuwSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for IbmDb2LuwSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IbmDb2LuwSettingsProperty> for IbmDb2LuwSettingsProperty {}
impl From<IbmDb2LuwSettingsProperty> for Node {
    #[inline]
    fn from(value: IbmDb2LuwSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IbmDb2LuwSettingsProperty> for IbmDb2LuwSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IbmDb2LuwSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// IbmDb2zOsSettings property identifier.
///
/// The property type `IbmDb2zOsSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct IbmDb2zOsSettingsProperty(Object);

impl IbmDb2zOsSettingsProperty {
    /// `IbmDb2zOsSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`
    /// - `port`
    /// - `server_name`
    /// - `ssl_mode`
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<IbmDb2zOsSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for IbmDb2zOsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IbmDb2zOsSettingsProperty> for IbmDb2zOsSettingsProperty {}
impl From<IbmDb2zOsSettingsProperty> for Node {
    #[inline]
    fn from(value: IbmDb2zOsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IbmDb2zOsSettingsProperty> for IbmDb2zOsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IbmDb2zOsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MariaDbSettings property identifier.
///
/// The property type `MariaDbSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MariaDbSettingsProperty(Object);

impl MariaDbSettingsProperty {
    /// `MariaDbSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`
    /// - `server_name`
    /// - `ssl_mode`
    pub fn new(
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<MariaDbSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for MariaDbSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MariaDbSettingsProperty> for MariaDbSettingsProperty {}
impl From<MariaDbSettingsProperty> for Node {
    #[inline]
    fn from(value: MariaDbSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MariaDbSettingsProperty> for MariaDbSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MariaDbSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a Microsoft SQL Server endpoint.
///
/// The property type `MicrosoftSqlServerSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrosoftSqlServerSettingsProperty(Object);

impl MicrosoftSqlServerSettingsProperty {
    /// `MicrosoftSqlServerSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: Database name for the endpoint.
    /// - `port`: Endpoint TCP port.
    /// - `server_name`: Fully qualified domain name of the endpoint.
    /// - `ssl_mode`
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<MicrosoftSqlServerSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for MicrosoftSqlServerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MicrosoftSqlServerSettingsProperty> for MicrosoftSqlServerSettingsProperty {}
impl From<MicrosoftSqlServerSettingsProperty> for Node {
    #[inline]
    fn from(value: MicrosoftSqlServerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MicrosoftSqlServerSettingsProperty> for MicrosoftSqlServerSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MicrosoftSqlServerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a MongoDB endpoint.
///
/// The property type `MongoDbSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MongoDbSettingsProperty(Object);

impl MongoDbSettingsProperty {
    /// `MongoDbSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: The port value for the MongoDB source endpoint.
    /// - `server_name`: The name of the server on the MongoDB source endpoint.
    pub fn new(port: impl IntoValue<i64>, server_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        Self(object_)
    }

    /// The authentication mechanism you use to access the MongoDB source endpoint.
    ///
    /// For the default value, in MongoDB version 2.x, `"default"` is `"mongodb_cr"`. For MongoDB version 3.x or later, `"default"` is `"scram_sha_1"`. This setting isn't used when `AuthType` is set to `"no"`.
    ///
    /// `AuthMechanism`; one of `default`, `mongodb_cr`, `scram_sha_1`.
    pub fn auth_mechanism(mut self, value: impl IntoValue<AuthMechanism>) -> Self {
        self.0.put("AuthMechanism", value.into_value().into_node());
        self
    }

    /// The MongoDB database name. This setting isn't used when `AuthType` is set to `"no"`.
    ///
    /// The default is `"admin"`.
    ///
    /// `AuthSource`.
    pub fn auth_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthSource", value.into_value().into_node());
        self
    }

    /// The authentication type you use to access the MongoDB source endpoint.
    ///
    /// When when set to `"no"`, user name and password parameters are not used and can be empty.
    ///
    /// `AuthType`; one of `no`, `password`.
    pub fn auth_type(mut self, value: impl IntoValue<AuthType>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The database name on the MongoDB source endpoint.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The `SslMode` property.
    ///
    /// `SslMode`; one of `none`, `require`, `verify-full`.
    pub fn ssl_mode(mut self, value: impl IntoValue<MongoDbSettingsSslMode>) -> Self {
        self.0.put("SslMode", value.into_value().into_node());
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

impl Kind for MongoDbSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MongoDbSettingsProperty> for MongoDbSettingsProperty {}
impl From<MongoDbSettingsProperty> for Node {
    #[inline]
    fn from(value: MongoDbSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MongoDbSettingsProperty> for MongoDbSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MongoDbSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a MySQL endpoint.
///
/// The property type `MySqlSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct MySqlSettingsProperty(Object);

impl MySqlSettingsProperty {
    /// `MySqlSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`: Endpoint TCP port.
    /// - `server_name`: The host name of the endpoint database.
    /// - `ssl_mode`
    pub fn new(
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<MySqlSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for MySqlSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MySqlSettingsProperty> for MySqlSettingsProperty {}
impl From<MySqlSettingsProperty> for Node {
    #[inline]
    fn from(value: MySqlSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MySqlSettingsProperty> for MySqlSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MySqlSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an Oracle endpoint.
///
/// The property type `OracleSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct OracleSettingsProperty(Object);

impl OracleSettingsProperty {
    /// `OracleSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: Database name for the endpoint.
    /// - `port`: Endpoint TCP port.
    /// - `server_name`: Fully qualified domain name of the endpoint.
    /// - `ssl_mode`
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<OracleSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// For an Oracle source endpoint, your ASM server address. You can set this value from the `asm_server` value. You set `asm_server` as part of the extra connection attribute string to access an Oracle server with Binary Reader that uses ASM. For more information, see [Configuration for change data capture (CDC) on an Oracle source database](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC.Configuration).
    ///
    /// `AsmServer`.
    pub fn asm_server(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AsmServer", value.into_value().into_node());
        self
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// Required only if your Oracle endpoint uses Automatic Storage Management (ASM). The full ARN of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the `SecretsManagerOracleAsmSecret`. This `SecretsManagerOracleAsmSecret` has the secret value that allows access to the Oracle ASM of the endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerOracleAsmSecretId`. Or you can specify clear-text values for `AsmUser`, `AsmPassword`, and `AsmServerName`. You can't specify both. For more information on creating this `SecretsManagerOracleAsmSecret` and the `SecretsManagerOracleAsmAccessRoleArn` and `SecretsManagerOracleAsmSecretId` required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerOracleAsmAccessRoleArn`.
    pub fn secrets_manager_oracle_asm_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerOracleAsmAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Required only if your Oracle endpoint uses Automatic Storage Management (ASM). The full ARN, partial ARN, or friendly name of the `SecretsManagerOracleAsmSecret` that contains the Oracle ASM connection details for the Oracle endpoint.
    ///
    /// `SecretsManagerOracleAsmSecretId`.
    pub fn secrets_manager_oracle_asm_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SecretsManagerOracleAsmSecretId",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SecretsManagerSecurityDbEncryptionAccessRoleArn` property.
    ///
    /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`.
    pub fn secrets_manager_security_db_encryption_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerSecurityDbEncryptionAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SecretsManagerSecurityDbEncryptionSecretId` property.
    ///
    /// `SecretsManagerSecurityDbEncryptionSecretId`.
    pub fn secrets_manager_security_db_encryption_secret_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SecretsManagerSecurityDbEncryptionSecretId",
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

impl Kind for OracleSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OracleSettingsProperty> for OracleSettingsProperty {}
impl From<OracleSettingsProperty> for Node {
    #[inline]
    fn from(value: OracleSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OracleSettingsProperty> for OracleSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OracleSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a PostgreSQL endpoint.
///
/// The property type `PostgreSqlSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostgreSqlSettingsProperty(Object);

impl PostgreSqlSettingsProperty {
    /// `PostgreSqlSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: Database name for the endpoint.
    /// - `port`: Endpoint TCP port.
    /// - `server_name`: The host name of the endpoint database.
    /// - `ssl_mode`
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<PostgreSqlSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for PostgreSqlSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostgreSqlSettingsProperty> for PostgreSqlSettingsProperty {}
impl From<PostgreSqlSettingsProperty> for Node {
    #[inline]
    fn from(value: PostgreSqlSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostgreSqlSettingsProperty> for PostgreSqlSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<PostgreSqlSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an Amazon Redshift endpoint.
///
/// The property type `RedshiftSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftSettingsProperty(Object);

impl RedshiftSettingsProperty {
    /// `RedshiftSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the Amazon Redshift data warehouse (service) that you are working with.
    /// - `port`: The port number for Amazon Redshift.
    /// - `server_name`: The name of the Amazon Redshift cluster you are using.
    pub fn new(
        database_name: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
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

impl Kind for RedshiftSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftSettingsProperty> for RedshiftSettingsProperty {}
impl From<RedshiftSettingsProperty> for Node {
    #[inline]
    fn from(value: RedshiftSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftSettingsProperty> for RedshiftSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property identifies the exact type of settings for the data provider.
///
/// The property type `Settings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SettingsProperty(Object);

impl SettingsProperty {
    /// `SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// DocDbSettings property identifier.
    ///
    /// `DocDbSettings`.
    pub fn doc_db_settings(mut self, value: impl IntoValue<DocDbSettingsProperty>) -> Self {
        self.0.put("DocDbSettings", value.into_value().into_node());
        self
    }

    /// IbmDb2LuwSettings property identifier.
    ///
    /// `IbmDb2LuwSettings`.
    pub fn ibm_db2_luw_settings(
        mut self,
        value: impl IntoValue<IbmDb2LuwSettingsProperty>,
    ) -> Self {
        self.0
            .put("IbmDb2LuwSettings", value.into_value().into_node());
        self
    }

    /// IbmDb2zOsSettings property identifier.
    ///
    /// `IbmDb2zOsSettings`.
    pub fn ibm_db2z_os_settings(
        mut self,
        value: impl IntoValue<IbmDb2zOsSettingsProperty>,
    ) -> Self {
        self.0
            .put("IbmDb2zOsSettings", value.into_value().into_node());
        self
    }

    /// MariaDbSettings property identifier.
    ///
    /// `MariaDbSettings`.
    pub fn maria_db_settings(mut self, value: impl IntoValue<MariaDbSettingsProperty>) -> Self {
        self.0
            .put("MariaDbSettings", value.into_value().into_node());
        self
    }

    /// MicrosoftSqlServerSettings property identifier.
    ///
    /// `MicrosoftSqlServerSettings`.
    pub fn microsoft_sql_server_settings(
        mut self,
        value: impl IntoValue<MicrosoftSqlServerSettingsProperty>,
    ) -> Self {
        self.0
            .put("MicrosoftSqlServerSettings", value.into_value().into_node());
        self
    }

    /// MongoDbSettings property identifier.
    ///
    /// `MongoDbSettings`.
    pub fn mongo_db_settings(mut self, value: impl IntoValue<MongoDbSettingsProperty>) -> Self {
        self.0
            .put("MongoDbSettings", value.into_value().into_node());
        self
    }

    /// MySqlSettings property identifier.
    ///
    /// `MySqlSettings`.
    pub fn my_sql_settings(mut self, value: impl IntoValue<MySqlSettingsProperty>) -> Self {
        self.0.put("MySqlSettings", value.into_value().into_node());
        self
    }

    /// OracleSettings property identifier.
    ///
    /// `OracleSettings`.
    pub fn oracle_settings(mut self, value: impl IntoValue<OracleSettingsProperty>) -> Self {
        self.0.put("OracleSettings", value.into_value().into_node());
        self
    }

    /// PostgreSqlSettings property identifier.
    ///
    /// `PostgreSqlSettings`.
    pub fn postgre_sql_settings(
        mut self,
        value: impl IntoValue<PostgreSqlSettingsProperty>,
    ) -> Self {
        self.0
            .put("PostgreSqlSettings", value.into_value().into_node());
        self
    }

    /// RedshiftSettings property identifier.
    ///
    /// `RedshiftSettings`.
    pub fn redshift_settings(mut self, value: impl IntoValue<RedshiftSettingsProperty>) -> Self {
        self.0
            .put("RedshiftSettings", value.into_value().into_node());
        self
    }

    /// SybaseAseSettings property identifier.
    ///
    /// `SybaseAseSettings`.
    pub fn sybase_ase_settings(mut self, value: impl IntoValue<SybaseAseSettingsProperty>) -> Self {
        self.0
            .put("SybaseAseSettings", value.into_value().into_node());
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

impl Kind for SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SettingsProperty> for SettingsProperty {}
impl From<SettingsProperty> for Node {
    #[inline]
    fn from(value: SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SettingsProperty> for SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SybaseAseSettings property identifier.
///
/// The property type `SybaseAseSettings` of `AWS::DMS::DataProvider`.
#[must_use = "a property type does nothing until it is set"]
pub struct SybaseAseSettingsProperty(Object);

impl SybaseAseSettingsProperty {
    /// `SybaseAseSettingsProperty` with its required properties, in alphabetical order:
    ///
    /// - `port`
    /// - `server_name`
    /// - `ssl_mode`
    pub fn new(
        port: impl IntoValue<i64>,
        server_name: impl IntoValue<String>,
        ssl_mode: impl IntoValue<SybaseAseSettingsSslMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Port", port.into_value().into_node());
        object_.put("ServerName", server_name.into_value().into_node());
        object_.put("SslMode", ssl_mode.into_value().into_node());
        Self(object_)
    }

    /// The `CertificateArn` property.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The `DatabaseName` property.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// The `EncryptPassword` property.
    ///
    /// `EncryptPassword`.
    pub fn encrypt_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EncryptPassword", value.into_value().into_node());
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

impl Kind for SybaseAseSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SybaseAseSettingsProperty> for SybaseAseSettingsProperty {}
impl From<SybaseAseSettingsProperty> for Node {
    #[inline]
    fn from(value: SybaseAseSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SybaseAseSettingsProperty> for SybaseAseSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SybaseAseSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthMechanism` of a `MongoDbSettings` of `AWS::DMS::DataProvider`.
pub enum AuthMechanism {
    /// `default`.
    Default,
    /// `mongodb_cr`.
    MongodbCr,
    /// `scram_sha_1`.
    ScramSha1,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthMechanism {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthMechanism {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthMechanism {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthMechanism {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthMechanism> for AuthMechanism {
    #[inline]
    fn into_value(self) -> Value<AuthMechanism> {
        const VALUES: &[&str] = &["default", "mongodb_cr", "scram_sha_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthType` of a `MongoDbSettings` of `AWS::DMS::DataProvider`.
pub enum AuthType {
    /// `no`.
    No,
    /// `password`.
    Password,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthType> for AuthType {
    #[inline]
    fn into_value(self) -> Value<AuthType> {
        const VALUES: &[&str] = &["no", "password"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `DocDbSettings` of `AWS::DMS::DataProvider`.
pub enum DocDbSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for DocDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DocDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DocDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DocDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DocDbSettingsSslMode> for DocDbSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<DocDbSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Engine` of `AWS::DMS::DataProvider`.
pub enum Engine {
    /// `aurora`.
    Aurora,
    /// `aurora_postgresql`.
    AuroraPostgresql,
    /// `db2`.
    Db2,
    /// `db2_zos`.
    Db2Zos,
    /// `docdb`.
    Docdb,
    /// `mariadb`.
    Mariadb,
    /// `mongodb`.
    Mongodb,
    /// `mysql`.
    Mysql,
    /// `oracle`.
    Oracle,
    /// `postgres`.
    Postgres,
    /// `redshift`.
    Redshift,
    /// `sqlserver`.
    Sqlserver,
    /// `sybase`.
    Sybase,
}

#[diagnostic::do_not_recommend]
impl Kind for Engine {}
#[diagnostic::do_not_recommend]
impl TextKind for Engine {}
#[diagnostic::do_not_recommend]
impl IdKind for Engine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Engine {}
#[diagnostic::do_not_recommend]
impl IntoValue<Engine> for Engine {
    #[inline]
    fn into_value(self) -> Value<Engine> {
        const VALUES: &[&str] = &[
            "aurora",
            "aurora_postgresql",
            "db2",
            "db2_zos",
            "docdb",
            "mariadb",
            "mongodb",
            "mysql",
            "oracle",
            "postgres",
            "redshift",
            "sqlserver",
            "sybase",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `IbmDb2LuwSettings` of `AWS::DMS::DataProvider`.
pub enum IbmDb2LuwSettingsSslMode {
    /// `none`.
    None,
    /// `verify-ca`.
    VerifyCa,
}

#[diagnostic::do_not_recommend]
impl Kind for IbmDb2LuwSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for IbmDb2LuwSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for IbmDb2LuwSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IbmDb2LuwSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<IbmDb2LuwSettingsSslMode> for IbmDb2LuwSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<IbmDb2LuwSettingsSslMode> {
        const VALUES: &[&str] = &["none", "verify-ca"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `IbmDb2zOsSettings` of `AWS::DMS::DataProvider`.
pub enum IbmDb2zOsSettingsSslMode {
    /// `none`.
    None,
    /// `verify-ca`.
    VerifyCa,
}

#[diagnostic::do_not_recommend]
impl Kind for IbmDb2zOsSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for IbmDb2zOsSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for IbmDb2zOsSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IbmDb2zOsSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<IbmDb2zOsSettingsSslMode> for IbmDb2zOsSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<IbmDb2zOsSettingsSslMode> {
        const VALUES: &[&str] = &["none", "verify-ca"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `MariaDbSettings` of `AWS::DMS::DataProvider`.
pub enum MariaDbSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for MariaDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for MariaDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for MariaDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MariaDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<MariaDbSettingsSslMode> for MariaDbSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<MariaDbSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `MicrosoftSqlServerSettings` of `AWS::DMS::DataProvider`.
pub enum MicrosoftSqlServerSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for MicrosoftSqlServerSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for MicrosoftSqlServerSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for MicrosoftSqlServerSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MicrosoftSqlServerSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<MicrosoftSqlServerSettingsSslMode> for MicrosoftSqlServerSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<MicrosoftSqlServerSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `MongoDbSettings` of `AWS::DMS::DataProvider`.
pub enum MongoDbSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for MongoDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for MongoDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for MongoDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MongoDbSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<MongoDbSettingsSslMode> for MongoDbSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<MongoDbSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `MySqlSettings` of `AWS::DMS::DataProvider`.
pub enum MySqlSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for MySqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for MySqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for MySqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MySqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<MySqlSettingsSslMode> for MySqlSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<MySqlSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `OracleSettings` of `AWS::DMS::DataProvider`.
pub enum OracleSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for OracleSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for OracleSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for OracleSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OracleSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<OracleSettingsSslMode> for OracleSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<OracleSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `PostgreSqlSettings` of `AWS::DMS::DataProvider`.
pub enum PostgreSqlSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
    /// `verify-full`.
    VerifyFull,
}

#[diagnostic::do_not_recommend]
impl Kind for PostgreSqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PostgreSqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PostgreSqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PostgreSqlSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PostgreSqlSettingsSslMode> for PostgreSqlSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<PostgreSqlSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca", "verify-full"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SslMode` of a `SybaseAseSettings` of `AWS::DMS::DataProvider`.
pub enum SybaseAseSettingsSslMode {
    /// `none`.
    None,
    /// `require`.
    Require,
    /// `verify-ca`.
    VerifyCa,
}

#[diagnostic::do_not_recommend]
impl Kind for SybaseAseSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SybaseAseSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SybaseAseSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SybaseAseSettingsSslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SybaseAseSettingsSslMode> for SybaseAseSettingsSslMode {
    #[inline]
    fn into_value(self) -> Value<SybaseAseSettingsSslMode> {
        const VALUES: &[&str] = &["none", "require", "verify-ca"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
