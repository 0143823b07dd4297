// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DMS::Endpoint` and its property types.

use crate::l1::*;

/// The `AWS::DMS::Endpoint` resource specifies an AWS DMS endpoint.
///
/// Currently, AWS CloudFormation supports all AWS DMS endpoint types.
///
/// `AWS::DMS::Endpoint`; `Ref` returns its `EndpointArn`, a [`dms::EndpointArn`](kinds::dms::EndpointArn).
/// Changing one of these replaces it: `KmsKeyId`, `ResourceIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DMS::Endpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("endpoint.rules"),
};

impl CfnEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DMS::Endpoint";

    /// `CfnEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_type`: The type of endpoint.
    /// - `engine_name`: The type of engine for the endpoint, depending on the `EndpointType` value.
    pub fn new(endpoint_type: impl IntoValue<String>, engine_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointType", endpoint_type.into_value().into_node());
        object_.put("EngineName", engine_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) for the certificate.
    ///
    /// `CertificateArn`; updated in place.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
        self
    }

    /// The name of the endpoint database. For a MySQL source or target endpoint, don't specify `DatabaseName`. To migrate to a specific database, use this setting and `targetDbType`.
    ///
    /// `DatabaseName`; updated in place.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target DocumentDB endpoint. For more information about other available settings, see [Using extra connections attributes with Amazon DocumentDB as a source](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.DocumentDB.html#CHAP_Source.DocumentDB.ECAs) and [Using Amazon DocumentDB as a target for AWS Database Migration Service](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.DocumentDB.html) in the *AWS Database Migration Service User Guide*.
    ///
    /// `DocDbSettings`; updated in place.
    pub fn doc_db_settings(mut self, value: impl IntoValue<DocDbSettingsProperty>) -> Self {
        self.0.put("DocDbSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target Amazon DynamoDB endpoint. For information about other available settings, see [Using object mapping to migrate data to DynamoDB](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.DynamoDB.html#CHAP_Target.DynamoDB.ObjectMapping) in the *AWS Database Migration Service User Guide*.
    ///
    /// `DynamoDbSettings`; updated in place.
    pub fn dynamo_db_settings(mut self, value: impl IntoValue<DynamoDbSettingsProperty>) -> Self {
        self.0
            .put("DynamoDbSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target OpenSearch endpoint. For more information about the available settings, see [Extra connection attributes when using OpenSearch as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Elasticsearch.html#CHAP_Target.Elasticsearch.Configuration) in the *AWS Database Migration Service User Guide*.
    ///
    /// `ElasticsearchSettings`; updated in place.
    pub fn elasticsearch_settings(
        mut self,
        value: impl IntoValue<ElasticsearchSettingsProperty>,
    ) -> Self {
        self.0
            .put("ElasticsearchSettings", value.into_value().into_node());
        self
    }

    /// The database endpoint identifier. Identifiers must begin with a letter and must contain only ASCII letters, digits, and hyphens. They can't end with a hyphen, or contain two consecutive hyphens.
    ///
    /// `EndpointIdentifier`; updated in place.
    pub fn endpoint_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointIdentifier", value.into_value().into_node());
        self
    }

    /// Additional attributes associated with the connection. Each attribute is specified as a name-value pair associated by an equal sign (=). Multiple attributes are separated by a semicolon (;) with no additional white space. For information on the attributes available for connecting your source or target endpoint, see [Working with AWS DMS Endpoints](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Endpoints.html) in the *AWS Database Migration Service User Guide*.
    ///
    /// `ExtraConnectionAttributes`; updated in place.
    pub fn extra_connection_attributes(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExtraConnectionAttributes", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source GCP MySQL endpoint. These settings are much the same as the settings for any MySQL-compatible endpoint. For more information, see [Extra connection attributes when using MySQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html#CHAP_Source.MySQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `GcpMySQLSettings`; updated in place.
    pub fn gcp_my_sql_settings(mut self, value: impl IntoValue<GcpMySQLSettingsProperty>) -> Self {
        self.0
            .put("GcpMySQLSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source IBM Db2 LUW endpoint. For information about other available settings, see [Extra connection attributes when using Db2 LUW as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.DB2.html#CHAP_Source.DB2.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `IbmDb2Settings`; updated in place.
    pub fn ibm_db2_settings(mut self, value: impl IntoValue<IbmDb2SettingsProperty>) -> Self {
        self.0.put("IbmDb2Settings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target Apache Kafka endpoint. For more information about other available settings, see [Using object mapping to migrate data to a Kafka topic](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html#CHAP_Target.Kafka.ObjectMapping) in the *AWS Database Migration Service User Guide*.
    ///
    /// `KafkaSettings`; updated in place.
    pub fn kafka_settings(mut self, value: impl IntoValue<KafkaSettingsProperty>) -> Self {
        self.0.put("KafkaSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target endpoint for Amazon Kinesis Data Streams. For more information about other available settings, see [Using object mapping to migrate data to a Kinesis data stream](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kinesis.html#CHAP_Target.Kinesis.ObjectMapping) in the *AWS Database Migration Service User Guide*.
    ///
    /// `KinesisSettings`; updated in place.
    pub fn kinesis_settings(mut self, value: impl IntoValue<KinesisSettingsProperty>) -> Self {
        self.0
            .put("KinesisSettings", value.into_value().into_node());
        self
    }

    /// An AWS key identifier that is used to encrypt the connection parameters for the endpoint.
    ///
    /// If you don't specify a value for the `KmsKeyId` parameter, AWS DMS uses your default encryption key.
    ///
    /// AWS creates the default encryption key for your AWS account. Your AWS account has a different default encryption key for each AWS Region.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target Microsoft SQL Server endpoint. For information about other available settings, see [Extra connection attributes when using SQL Server as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.SQLServer.html#CHAP_Source.SQLServer.ConnectionAttrib) and [Extra connection attributes when using SQL Server as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.SQLServer.html#CHAP_Target.SQLServer.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `MicrosoftSqlServerSettings`; updated in place.
    pub fn microsoft_sql_server_settings(
        mut self,
        value: impl IntoValue<MicrosoftSqlServerSettingsProperty>,
    ) -> Self {
        self.0
            .put("MicrosoftSqlServerSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source MongoDB endpoint. For more information about the available settings, see [Using MongoDB as a target for AWS Database Migration Service](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html#CHAP_Source.MongoDB.Configuration) in the *AWS Database Migration Service User Guide*.
    ///
    /// `MongoDbSettings`; updated in place.
    pub fn mongo_db_settings(mut self, value: impl IntoValue<MongoDbSettingsProperty>) -> Self {
        self.0
            .put("MongoDbSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target MySQL endpoint. For information about other available settings, see [Extra connection attributes when using MySQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html#CHAP_Source.MySQL.ConnectionAttrib) and [Extra connection attributes when using a MySQL-compatible database as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.MySQL.html#CHAP_Target.MySQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `MySqlSettings`; updated in place.
    pub fn my_sql_settings(mut self, value: impl IntoValue<MySqlSettingsProperty>) -> Self {
        self.0.put("MySqlSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target Amazon Neptune endpoint. For more information about the available settings, see [Specifying endpoint settings for Amazon Neptune as a target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Neptune.html#CHAP_Target.Neptune.EndpointSettings) in the *AWS Database Migration Service User Guide*.
    ///
    /// `NeptuneSettings`; updated in place.
    pub fn neptune_settings(mut self, value: impl IntoValue<NeptuneSettingsProperty>) -> Self {
        self.0
            .put("NeptuneSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target Oracle endpoint. For information about other available settings, see [Extra connection attributes when using Oracle as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.ConnectionAttrib) and [Extra connection attributes when using Oracle as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Oracle.html#CHAP_Target.Oracle.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `OracleSettings`; updated in place.
    pub fn oracle_settings(mut self, value: impl IntoValue<OracleSettingsProperty>) -> Self {
        self.0.put("OracleSettings", value.into_value().into_node());
        self
    }

    /// The password to be used to log in to the endpoint database.
    ///
    /// `Password`; updated in place.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The port used by the endpoint database.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target PostgreSQL endpoint.
    ///
    /// For information about other available settings, see [Extra connection attributes when using PostgreSQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html#CHAP_Source.PostgreSQL.ConnectionAttrib) and [Extra connection attributes when using PostgreSQL as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.PostgreSQL.html#CHAP_Target.PostgreSQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `PostgreSqlSettings`; updated in place.
    pub fn postgre_sql_settings(
        mut self,
        value: impl IntoValue<PostgreSqlSettingsProperty>,
    ) -> Self {
        self.0
            .put("PostgreSqlSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the target Redis endpoint. For information about other available settings, see [Specifying endpoint settings for Redis as a target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html#CHAP_Target.Redis.EndpointSettings) in the *AWS Database Migration Service User Guide*.
    ///
    /// `RedisSettings`; updated in place.
    pub fn redis_settings(mut self, value: impl IntoValue<RedisSettingsProperty>) -> Self {
        self.0.put("RedisSettings", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the Amazon Redshift endpoint.
    ///
    /// For more information about other available settings, see [Extra connection attributes when using Amazon Redshift as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redshift.html#CHAP_Target.Redshift.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `RedshiftSettings`; updated in place.
    pub fn redshift_settings(mut self, value: impl IntoValue<RedshiftSettingsProperty>) -> Self {
        self.0
            .put("RedshiftSettings", value.into_value().into_node());
        self
    }

    /// A display name for the resource identifier at the end of the `EndpointArn` response parameter that is returned in the created `Endpoint` object. The value for this parameter can have up to 31 characters. It can contain only ASCII letters, digits, and hyphen ('-'). Also, it can't end with a hyphen or contain two consecutive hyphens, and can only begin with a letter, such as `Example-App-ARN1`.
    ///
    /// For example, this value might result in the `EndpointArn` value `arn:aws:dms:eu-west-1:012345678901:rep:Example-App-ARN1`. If you don't specify a `ResourceIdentifier` value, AWS DMS generates a default identifier value for the end of `EndpointArn`.
    ///
    /// `ResourceIdentifier`; an update replaces the resource.
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ResourceIdentifier", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target Amazon S3 endpoint. For more information about other available settings, see [Extra connection attributes when using Amazon S3 as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html#CHAP_Source.S3.Configuring) and [Extra connection attributes when using Amazon S3 as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.Configuring) in the *AWS Database Migration Service User Guide*.
    ///
    /// `S3Settings`; updated in place.
    pub fn s3_settings(mut self, value: impl IntoValue<S3SettingsProperty>) -> Self {
        self.0.put("S3Settings", value.into_value().into_node());
        self
    }

    /// The name of the server where the endpoint database resides.
    ///
    /// `ServerName`; updated in place.
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerName", value.into_value().into_node());
        self
    }

    /// The Secure Sockets Layer (SSL) mode to use for the SSL connection. The default is `none`.
    ///
    /// > When `engine_name` is set to S3, the only allowed value is `none`.
    ///
    /// `SslMode`; updated in place.
    pub fn ssl_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SslMode", value.into_value().into_node());
        self
    }

    /// Settings in JSON format for the source and target SAP ASE endpoint. For information about other available settings, see [Extra connection attributes when using SAP ASE as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.SAP.html#CHAP_Source.SAP.ConnectionAttrib) and [Extra connection attributes when using SAP ASE as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.SAP.html#CHAP_Target.SAP.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SybaseSettings`; updated in place.
    pub fn sybase_settings(mut self, value: impl IntoValue<SybaseSettingsProperty>) -> Self {
        self.0.put("SybaseSettings", value.into_value().into_node());
        self
    }

    /// One or more tags to be assigned to the endpoint.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The user name to be used to log in to the endpoint database.
    ///
    /// `Username`; updated in place.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Construct for CfnEndpoint {
    type Handle = CfnEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEndpointRef {
        CfnEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEndpoint`] of a stack.
pub struct CfnEndpointRef(NodeRef);

impl Clone for CfnEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEndpointRef {}
impl AsNode for CfnEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEndpointRef {
    /// What `Ref` returns: its `EndpointArn`, a [`dms::EndpointArn`](kinds::dms::EndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::dms::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The endpoint ARN.
    ///
    /// `Fn::GetAtt` of `EndpointArn`.
    #[inline]
    pub fn attr_endpoint_arn(&self) -> Value<kinds::dms::EndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointArn")))
    }

    /// A value that can be used for cross-account validation.
    ///
    /// `Fn::GetAtt` of `ExternalId`.
    #[inline]
    pub fn attr_external_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExternalId")))
    }
}

impl IntoValue<kinds::dms::EndpointArn> for &CfnEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::dms::EndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides information that defines a DocumentDB endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Using extra connections attributes with Amazon DocumentDB as a source](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.DocumentDB.html#CHAP_Source.DocumentDB.ECAs) and [Using Amazon DocumentDB as a target for AWS Database Migration Service](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.DocumentDB.html) in the *AWS Database Migration Service User Guide*.
///
/// The property type `DocDbSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocDbSettingsProperty(Object);

impl DocDbSettingsProperty {
    /// `DocDbSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the number of documents to preview to determine the document organization. Use this setting when `NestingLevel` is set to `"one"`.
    ///
    /// Must be a positive value greater than `0`. Default value is `1000`.
    ///
    /// `DocsToInvestigate`.
    pub fn docs_to_investigate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DocsToInvestigate", value.into_value().into_node());
        self
    }

    /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"`.
    ///
    /// Default value is `"false"`.
    ///
    /// `ExtractDocId`.
    pub fn extract_doc_id(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExtractDocId", value.into_value().into_node());
        self
    }

    /// Specifies either document or table mode.
    ///
    /// Default value is `"none"`. Specify `"none"` to use document mode. Specify `"one"` to use table mode.
    ///
    /// `NestingLevel`.
    pub fn nesting_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NestingLevel", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the DocumentDB endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the DocumentDB endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
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

/// Provides information, including the Amazon Resource Name (ARN) of the IAM role used to define an Amazon DynamoDB target endpoint. This information also includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Using object mapping to migrate data to DynamoDB](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.DynamoDB.html#CHAP_Target.DynamoDB.ObjectMapping) in the *AWS Database Migration Service User Guide*.
///
/// The property type `DynamoDbSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDbSettingsProperty(Object);

impl DynamoDbSettingsProperty {
    /// `DynamoDbSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
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

impl Kind for DynamoDbSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDbSettingsProperty> for DynamoDbSettingsProperty {}
impl From<DynamoDbSettingsProperty> for Node {
    #[inline]
    fn from(value: DynamoDbSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDbSettingsProperty> for DynamoDbSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDbSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an OpenSearch endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about the available settings, see [Extra connection attributes when using OpenSearch as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Elasticsearch.html#CHAP_Target.Elasticsearch.Configuration) in the *AWS Database Migration Service User Guide*.
///
/// The property type `ElasticsearchSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchSettingsProperty(Object);

impl ElasticsearchSettingsProperty {
    /// `ElasticsearchSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The endpoint for the OpenSearch cluster. AWS DMS uses HTTPS if a transport protocol (either HTTP or HTTPS) isn't specified.
    ///
    /// `EndpointUri`; an update replaces the resource.
    pub fn endpoint_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointUri", value.into_value().into_node());
        self
    }

    /// The maximum number of seconds for which DMS retries failed API requests to the OpenSearch cluster.
    ///
    /// `ErrorRetryDuration`.
    pub fn error_retry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ErrorRetryDuration", value.into_value().into_node());
        self
    }

    /// The maximum percentage of records that can fail to be written before a full load operation stops.
    ///
    /// To avoid early failure, this counter is only effective after 1,000 records are transferred. OpenSearch also has the concept of error monitoring during the last 10 minutes of an Observation Window. If transfer of all records fail in the last 10 minutes, the full load operation stops.
    ///
    /// `FullLoadErrorPercentage`.
    pub fn full_load_error_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FullLoadErrorPercentage", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
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

impl Kind for ElasticsearchSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchSettingsProperty> for ElasticsearchSettingsProperty {}
impl From<ElasticsearchSettingsProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchSettingsProperty> for ElasticsearchSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a GCP MySQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. These settings are much the same as the settings for any MySQL-compatible endpoint. For more information, see [Extra connection attributes when using MySQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html#CHAP_Source.MySQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `GcpMySQLSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct GcpMySQLSettingsProperty(Object);

impl GcpMySQLSettingsProperty {
    /// `GcpMySQLSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues running regardless if the SQL statement succeeds or fails.
    ///
    /// For this parameter, provide the code of the script itself, not the name of a file containing the script.
    ///
    /// `AfterConnectScript`.
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AfterConnectScript", value.into_value().into_node());
        self
    }

    /// Adjusts the behavior of AWS DMS when migrating from an SQL Server source database that is hosted as part of an Always On availability group cluster. If you need AWS DMS to poll all the nodes in the Always On cluster for transaction backups, set this attribute to `false`.
    ///
    /// `CleanSourceMetadataOnMismatch`.
    pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CleanSourceMetadataOnMismatch",
            value.into_value().into_node(),
        );
        self
    }

    /// Database name for the endpoint. For a MySQL source or target endpoint, don't explicitly specify the database using the `DatabaseName` request parameter on either the `CreateEndpoint` or `ModifyEndpoint` API call. Specifying `DatabaseName` when you create or modify a MySQL endpoint replicates all the task tables to this single database. For MySQL endpoints, you specify the database only when you specify the schema in the table-mapping rules of the AWS DMS task.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is five seconds.
    ///
    /// Example: `eventsPollInterval=5;`
    ///
    /// In the example, AWS DMS checks for changes in the binary logs every five seconds.
    ///
    /// `EventsPollInterval`.
    pub fn events_poll_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EventsPollInterval", value.into_value().into_node());
        self
    }

    /// Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
    ///
    /// Example: `maxFileSize=512`
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to use to load the data into the MySQL-compatible target database. Setting a large number of threads can have an adverse effect on database performance, because a separate connection is required for each thread. The default is one.
    ///
    /// Example: `parallelLoadThreads=1`
    ///
    /// `ParallelLoadThreads`.
    pub fn parallel_load_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelLoadThreads", value.into_value().into_node());
        self
    }

    /// Endpoint connection password.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The port used by the endpoint database.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret.` The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the MySQL endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// The MySQL host name.
    ///
    /// `ServerName`.
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerName", value.into_value().into_node());
        self
    }

    /// Specifies the time zone for the source MySQL database. Don't enclose time zones in single quotation marks.
    ///
    /// Example: `serverTimezone=US/Pacific;`
    ///
    /// `ServerTimezone`.
    pub fn server_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerTimezone", value.into_value().into_node());
        self
    }

    /// Endpoint connection user name.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for GcpMySQLSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GcpMySQLSettingsProperty> for GcpMySQLSettingsProperty {}
impl From<GcpMySQLSettingsProperty> for Node {
    #[inline]
    fn from(value: GcpMySQLSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GcpMySQLSettingsProperty> for GcpMySQLSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<GcpMySQLSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an IBMDB2 endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Extra connection attributes when using Db2 LUW as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.DB2.html#CHAP_Source.DB2.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `IbmDb2Settings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct IbmDb2SettingsProperty(Object);

impl IbmDb2SettingsProperty {
    /// `IbmDb2SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For ongoing replication (CDC), use CurrentLSN to specify a log sequence number (LSN) where you want the replication to start.
    ///
    /// `CurrentLsn`.
    pub fn current_lsn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CurrentLsn", value.into_value().into_node());
        self
    }

    /// If true, AWS DMS saves any .csv files to the Db2 LUW target that were used to replicate data. DMS uses these files for analysis and troubleshooting.
    ///
    /// The default value is false.
    ///
    /// `KeepCsvFiles`.
    pub fn keep_csv_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("KeepCsvFiles", value.into_value().into_node());
        self
    }

    /// The amount of time (in milliseconds) before AWS DMS times out operations performed by DMS on the Db2 target. The default value is 1200 (20 minutes).
    ///
    /// `LoadTimeout`.
    pub fn load_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LoadTimeout", value.into_value().into_node());
        self
    }

    /// Specifies the maximum size (in KB) of .csv files used to transfer data to Db2 LUW.
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// Maximum number of bytes per read, as a NUMBER value. The default is 64 KB.
    ///
    /// `MaxKBytesPerRead`.
    pub fn max_k_bytes_per_read(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxKBytesPerRead", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value ofthe AWS Secrets Manager secret that allows access to the Db2 LUW endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the IBMDB2 endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// Enables ongoing replication (CDC) as a BOOLEAN value. The default is true.
    ///
    /// `SetDataCaptureChanges`.
    pub fn set_data_capture_changes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SetDataCaptureChanges", value.into_value().into_node());
        self
    }

    /// The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk on the DMS replication instance. The default value is 1024 (1 MB).
    ///
    /// `WriteBufferSize`.
    pub fn write_buffer_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WriteBufferSize", value.into_value().into_node());
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

impl Kind for IbmDb2SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IbmDb2SettingsProperty> for IbmDb2SettingsProperty {}
impl From<IbmDb2SettingsProperty> for Node {
    #[inline]
    fn from(value: IbmDb2SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IbmDb2SettingsProperty> for IbmDb2SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IbmDb2SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that describes an Apache Kafka endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Using object mapping to migrate data to a Kafka topic](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html#CHAP_Target.Kafka.ObjectMapping) in the *AWS Database Migration Service User Guide*.
///
/// The property type `KafkaSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaSettingsProperty(Object);

impl KafkaSettingsProperty {
    /// `KafkaSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A comma-separated list of one or more broker locations in your Kafka cluster that host your Kafka instance. Specify each broker location in the form `*broker-hostname-or-ip*: *port*`. For example, `"ec2-12-345-678-901.compute-1.amazonaws.com:2345"`. For more information and examples of specifying a list of broker locations, see [Using Apache Kafka as a target for AWS Database Migration Service](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html) in the *AWS Database Migration Service User Guide*.
    ///
    /// `Broker`.
    pub fn broker(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Broker", value.into_value().into_node());
        self
    }

    /// Shows detailed control information for table definition, column definition, and table and column changes in the Kafka message output. The default is `false`.
    ///
    /// `IncludeControlDetails`.
    pub fn include_control_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeControlDetails", value.into_value().into_node());
        self
    }

    /// Include NULL and empty columns for records migrated to the endpoint. The default is `false`.
    ///
    /// `IncludeNullAndEmpty`.
    pub fn include_null_and_empty(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeNullAndEmpty", value.into_value().into_node());
        self
    }

    /// Shows the partition value within the Kafka message output unless the partition type is `schema-table-type`. The default is `false`.
    ///
    /// `IncludePartitionValue`.
    pub fn include_partition_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludePartitionValue", value.into_value().into_node());
        self
    }

    /// Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`. The default is `false`.
    ///
    /// `IncludeTableAlterOperations`.
    pub fn include_table_alter_operations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IncludeTableAlterOperations",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides detailed transaction information from the source database. This information includes a commit timestamp, a log position, and values for `transaction_id`, previous `transaction_id`, and `transaction_record_id` (the record offset within a transaction). The default is `false`.
    ///
    /// `IncludeTransactionDetails`.
    pub fn include_transaction_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeTransactionDetails", value.into_value().into_node());
        self
    }

    /// The output format for the records created on the endpoint. The message format is `JSON` (default) or `JSON_UNFORMATTED` (a single line with no tab).
    ///
    /// `MessageFormat`.
    pub fn message_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageFormat", value.into_value().into_node());
        self
    }

    /// The maximum size in bytes for records created on the endpoint The default is 1,000,000.
    ///
    /// `MessageMaxBytes`.
    pub fn message_max_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MessageMaxBytes", value.into_value().into_node());
        self
    }

    /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format. For example, by default, AWS DMS adds a '0x' prefix to the LOB column type in hexadecimal format moving from an Oracle source to a Kafka target. Use the `NoHexPrefix` endpoint setting to enable migration of RAW data type columns without adding the '0x' prefix.
    ///
    /// `NoHexPrefix`.
    pub fn no_hex_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoHexPrefix", value.into_value().into_node());
        self
    }

    /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. Doing this increases data distribution among Kafka partitions. For example, suppose that a SysBench schema has thousands of tables and each table has only limited range for a primary key. In this case, the same primary key is sent from thousands of tables to the same partition, which causes throttling. The default is `false`.
    ///
    /// `PartitionIncludeSchemaTable`.
    pub fn partition_include_schema_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PartitionIncludeSchemaTable",
            value.into_value().into_node(),
        );
        self
    }

    /// The secure password that you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication.
    ///
    /// `SaslPassword`.
    pub fn sasl_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SaslPassword", value.into_value().into_node());
        self
    }

    /// The secure user name you created when you first set up your Amazon MSK cluster to validate a client identity and make an encrypted connection between server and client using SASL-SSL authentication.
    ///
    /// `SaslUserName`.
    pub fn sasl_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SaslUserName", value.into_value().into_node());
        self
    }

    /// Set secure connection to a Kafka target endpoint using Transport Layer Security (TLS). Options include `ssl-encryption`, `ssl-authentication`, and `sasl-ssl`. `sasl-ssl` requires `SaslUsername` and `SaslPassword`.
    ///
    /// `SecurityProtocol`.
    pub fn security_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityProtocol", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the private certificate authority (CA) cert that AWS DMS uses to securely connect to your Kafka target endpoint.
    ///
    /// `SslCaCertificateArn`.
    pub fn ssl_ca_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("SslCaCertificateArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the client certificate used to securely connect to a Kafka target endpoint.
    ///
    /// `SslClientCertificateArn`.
    pub fn ssl_client_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("SslClientCertificateArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the client private key used to securely connect to a Kafka target endpoint.
    ///
    /// `SslClientKeyArn`.
    pub fn ssl_client_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SslClientKeyArn", value.into_value().into_node());
        self
    }

    /// The password for the client private key used to securely connect to a Kafka target endpoint.
    ///
    /// `SslClientKeyPassword`.
    pub fn ssl_client_key_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SslClientKeyPassword", value.into_value().into_node());
        self
    }

    /// The topic to which you migrate the data. If you don't specify a topic, AWS DMS specifies `"kafka-default-topic"` as the migration topic.
    ///
    /// `Topic`.
    pub fn topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Topic", value.into_value().into_node());
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

impl Kind for KafkaSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaSettingsProperty> for KafkaSettingsProperty {}
impl From<KafkaSettingsProperty> for Node {
    #[inline]
    fn from(value: KafkaSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaSettingsProperty> for KafkaSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that describes an Amazon Kinesis Data Stream endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Using object mapping to migrate data to a Kinesis data stream](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kinesis.html#CHAP_Target.Kinesis.ObjectMapping) in the *AWS Database Migration Service User Guide*.
///
/// The property type `KinesisSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisSettingsProperty(Object);

impl KinesisSettingsProperty {
    /// `KinesisSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Shows detailed control information for table definition, column definition, and table and column changes in the Kinesis message output. The default is `false`.
    ///
    /// `IncludeControlDetails`.
    pub fn include_control_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeControlDetails", value.into_value().into_node());
        self
    }

    /// Include NULL and empty columns for records migrated to the endpoint. The default is `false`.
    ///
    /// `IncludeNullAndEmpty`.
    pub fn include_null_and_empty(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeNullAndEmpty", value.into_value().into_node());
        self
    }

    /// Shows the partition value within the Kinesis message output, unless the partition type is `schema-table-type`. The default is `false`.
    ///
    /// `IncludePartitionValue`.
    pub fn include_partition_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludePartitionValue", value.into_value().into_node());
        self
    }

    /// Includes any data definition language (DDL) operations that change the table in the control data, such as `rename-table`, `drop-table`, `add-column`, `drop-column`, and `rename-column`. The default is `false`.
    ///
    /// `IncludeTableAlterOperations`.
    pub fn include_table_alter_operations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IncludeTableAlterOperations",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides detailed transaction information from the source database. This information includes a commit timestamp, a log position, and values for `transaction_id`, previous `transaction_id`, and `transaction_record_id` (the record offset within a transaction). The default is `false`.
    ///
    /// `IncludeTransactionDetails`.
    pub fn include_transaction_details(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeTransactionDetails", value.into_value().into_node());
        self
    }

    /// The output format for the records created on the endpoint. The message format is `JSON` (default) or `JSON_UNFORMATTED` (a single line with no tab).
    ///
    /// `MessageFormat`.
    pub fn message_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageFormat", value.into_value().into_node());
        self
    }

    /// Set this optional parameter to `true` to avoid adding a '0x' prefix to raw data in hexadecimal format. For example, by default, AWS DMS adds a '0x' prefix to the LOB column type in hexadecimal format moving from an Oracle source to an Amazon Kinesis target. Use the `NoHexPrefix` endpoint setting to enable migration of RAW data type columns without adding the '0x' prefix.
    ///
    /// `NoHexPrefix`.
    pub fn no_hex_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("NoHexPrefix", value.into_value().into_node());
        self
    }

    /// Prefixes schema and table names to partition values, when the partition type is `primary-key-type`. Doing this increases data distribution among Kinesis shards. For example, suppose that a SysBench schema has thousands of tables and each table has only limited range for a primary key. In this case, the same primary key is sent from thousands of tables to the same shard, which causes throttling. The default is `false`.
    ///
    /// `PartitionIncludeSchemaTable`.
    pub fn partition_include_schema_table(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PartitionIncludeSchemaTable",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) for the IAM role that AWS DMS uses to write to the Kinesis data stream. The role must allow the `iam:PassRole` action.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the Amazon Kinesis Data Streams endpoint.
    ///
    /// `StreamArn`.
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamArn", value.into_value().into_node());
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

impl Kind for KinesisSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisSettingsProperty> for KinesisSettingsProperty {}
impl From<KinesisSettingsProperty> for Node {
    #[inline]
    fn from(value: KinesisSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisSettingsProperty> for KinesisSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a Microsoft SQL Server endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Extra connection attributes when using SQL Server as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.SQLServer.html#CHAP_Source.SQLServer.ConnectionAttrib) and [Extra connection attributes when using SQL Server as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.SQLServer.html#CHAP_Target.SQLServer.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `MicrosoftSqlServerSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MicrosoftSqlServerSettingsProperty(Object);

impl MicrosoftSqlServerSettingsProperty {
    /// `MicrosoftSqlServerSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum size of the packets (in bytes) used to transfer data using BCP.
    ///
    /// `BcpPacketSize`.
    pub fn bcp_packet_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BcpPacketSize", value.into_value().into_node());
        self
    }

    /// Specifies a file group for the AWS DMS internal tables. When the replication task starts, all the internal AWS DMS control tables (awsdms_ apply_exception, awsdms_apply, awsdms_changes) are created for the specified file group.
    ///
    /// `ControlTablesFileGroup`.
    pub fn control_tables_file_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ControlTablesFileGroup", value.into_value().into_node());
        self
    }

    /// Database name for the endpoint.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Forces LOB lookup on inline LOB.
    ///
    /// `ForceLobLookup`.
    pub fn force_lob_lookup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ForceLobLookup", value.into_value().into_node());
        self
    }

    /// Endpoint connection password.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// Endpoint TCP port.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs. An example is a situation where running an alter DDL statement on a table might result in different information about the table cached in the replication instance.
    ///
    /// `QuerySingleAlwaysOnNode`.
    pub fn query_single_always_on_node(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("QuerySingleAlwaysOnNode", value.into_value().into_node());
        self
    }

    /// When this attribute is set to `Y`, AWS DMS only reads changes from transaction log backups and doesn't read from the active transaction log file during ongoing replication. Setting this parameter to `Y` enables you to control active transaction log file growth during full load and ongoing replication tasks. However, it can add some source latency to ongoing replication.
    ///
    /// `ReadBackupOnly`.
    pub fn read_backup_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ReadBackupOnly", value.into_value().into_node());
        self
    }

    /// Use this attribute to minimize the need to access the backup log and enable AWS DMS to prevent truncation using one of the following two methods.
    ///
    /// *Start transactions in the database:* This is the default method. When this method is used, AWS DMS prevents TLOG truncation by mimicking a transaction in the database. As long as such a transaction is open, changes that appear after the transaction started aren't truncated. If you need Microsoft Replication to be enabled in your database, then you must choose this method.
    ///
    /// *Exclusively use sp_repldone within a single task*: When this method is used, AWS DMS reads the changes and then uses sp_repldone to mark the TLOG transactions as ready for truncation. Although this method doesn't involve any transactional activities, it can only be used when Microsoft Replication isn't running. Also, when using this method, only one AWS DMS task can access the database at any given time. Therefore, if you need to run parallel AWS DMS tasks against the same database, use the default method.
    ///
    /// `SafeguardPolicy`.
    pub fn safeguard_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SafeguardPolicy", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the SQL Server endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MicrosoftSQLServer endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// Fully qualified domain name of the endpoint. For an Amazon RDS SQL Server instance, this is the output of [DescribeDBInstances](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBInstances.html), in the `[Endpoint](https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_Endpoint.html) .Address` field.
    ///
    /// `ServerName`.
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerName", value.into_value().into_node());
        self
    }

    /// Indicates the mode used to fetch CDC data.
    ///
    /// `TlogAccessMode`.
    pub fn tlog_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TlogAccessMode", value.into_value().into_node());
        self
    }

    /// Use the `TrimSpaceInChar` source endpoint setting to right-trim data on CHAR and NCHAR data types during migration. Setting `TrimSpaceInChar` does not left-trim data. The default value is `true`.
    ///
    /// `TrimSpaceInChar`.
    pub fn trim_space_in_char(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TrimSpaceInChar", value.into_value().into_node());
        self
    }

    /// Use this to attribute to transfer data for full-load operations using BCP. When the target table contains an identity column that does not exist in the source table, you must disable the use BCP for loading table option.
    ///
    /// `UseBcpFullLoad`.
    pub fn use_bcp_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseBcpFullLoad", value.into_value().into_node());
        self
    }

    /// When this attribute is set to `Y`, DMS processes third-party transaction log backups if they are created in native format.
    ///
    /// `UseThirdPartyBackupDevice`.
    pub fn use_third_party_backup_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseThirdPartyBackupDevice", value.into_value().into_node());
        self
    }

    /// Endpoint connection user name.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

/// Provides information that defines a MongoDB endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Endpoint configuration settings when using MongoDB as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html#CHAP_Source.MongoDB.Configuration) in the *AWS Database Migration Service User Guide*.
///
/// The property type `MongoDbSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MongoDbSettingsProperty(Object);

impl MongoDbSettingsProperty {
    /// `MongoDbSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authentication mechanism you use to access the MongoDB source endpoint.
    ///
    /// For the default value, in MongoDB version 2.x, `"default"` is `"mongodb_cr"`. For MongoDB version 3.x or later, `"default"` is `"scram_sha_1"`. This setting isn't used when `AuthType` is set to `"no"`.
    ///
    /// `AuthMechanism`.
    pub fn auth_mechanism(mut self, value: impl IntoValue<String>) -> Self {
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
    /// When set to `"no"`, user name and password parameters are not used and can be empty.
    ///
    /// `AuthType`; an update replaces the resource.
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// The database name on the MongoDB source endpoint.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Indicates the number of documents to preview to determine the document organization. Use this setting when `NestingLevel` is set to `"one"`.
    ///
    /// Must be a positive value greater than `0`. Default value is `1000`.
    ///
    /// `DocsToInvestigate`.
    pub fn docs_to_investigate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocsToInvestigate", value.into_value().into_node());
        self
    }

    /// Specifies the document ID. Use this setting when `NestingLevel` is set to `"none"`.
    ///
    /// Default value is `"false"`.
    ///
    /// `ExtractDocId`.
    pub fn extract_doc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExtractDocId", value.into_value().into_node());
        self
    }

    /// Specifies either document or table mode.
    ///
    /// Default value is `"none"`. Specify `"none"` to use document mode. Specify `"one"` to use table mode.
    ///
    /// `NestingLevel`.
    pub fn nesting_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NestingLevel", value.into_value().into_node());
        self
    }

    /// The password for the user account you use to access the MongoDB source endpoint.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The port value for the MongoDB source endpoint.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the MongoDB endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MongoDB endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// The name of the server on the MongoDB source endpoint.
    ///
    /// `ServerName`.
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerName", value.into_value().into_node());
        self
    }

    /// The user name you use to access the MongoDB source endpoint.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

/// Provides information that defines a MySQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Extra connection attributes when using MySQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MySQL.html#CHAP_Source.MySQL.ConnectionAttrib) and [Extra connection attributes when using a MySQL-compatible database as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.MySQL.html#CHAP_Target.MySQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `MySqlSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MySqlSettingsProperty(Object);

impl MySqlSettingsProperty {
    /// `MySqlSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies a script to run immediately after AWS DMS connects to the endpoint. The migration task continues running regardless if the SQL statement succeeds or fails.
    ///
    /// For this parameter, provide the code of the script itself, not the name of a file containing the script.
    ///
    /// `AfterConnectScript`.
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AfterConnectScript", value.into_value().into_node());
        self
    }

    /// Cleans and recreates table metadata information on the replication instance when a mismatch occurs. For example, in a situation where running an alter DDL on the table could result in different information about the table cached in the replication instance.
    ///
    /// `CleanSourceMetadataOnMismatch`.
    pub fn clean_source_metadata_on_mismatch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CleanSourceMetadataOnMismatch",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies how often to check the binary log for new changes/events when the database is idle. The default is five seconds.
    ///
    /// Example: `eventsPollInterval=5;`
    ///
    /// In the example, AWS DMS checks for changes in the binary logs every five seconds.
    ///
    /// `EventsPollInterval`.
    pub fn events_poll_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("EventsPollInterval", value.into_value().into_node());
        self
    }

    /// Specifies the maximum size (in KB) of any .csv file used to transfer data to a MySQL-compatible database.
    ///
    /// Example: `maxFileSize=512`
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// Improves performance when loading data into the MySQL-compatible target database. Specifies how many threads to use to load the data into the MySQL-compatible target database. Setting a large number of threads can have an adverse effect on database performance, because a separate connection is required for each thread. The default is one.
    ///
    /// Example: `parallelLoadThreads=1`
    ///
    /// `ParallelLoadThreads`.
    pub fn parallel_load_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelLoadThreads", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the MySQL endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the MySQL endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// Specifies the time zone for the source MySQL database.
    ///
    /// Example: `serverTimezone=US/Pacific;`
    ///
    /// Note: Do not enclose time zones in single quotes.
    ///
    /// `ServerTimezone`.
    pub fn server_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerTimezone", value.into_value().into_node());
        self
    }

    /// Specifies where to migrate source tables on the target, either to a single database or multiple databases. If you specify `SPECIFIC_DATABASE`, specify the database name using the `DatabaseName` parameter of the `Endpoint` object.
    ///
    /// Example: `targetDbType=MULTIPLE_DATABASES`
    ///
    /// `TargetDbType`.
    pub fn target_db_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetDbType", value.into_value().into_node());
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

/// Provides information that defines an Amazon Neptune endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about the available settings, see [Specifying endpoint settings for Amazon Neptune as a target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Neptune.html#CHAP_Target.Neptune.EndpointSettings) in the *AWS Database Migration Service User Guide*.
///
/// The property type `NeptuneSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneSettingsProperty(Object);

impl NeptuneSettingsProperty {
    /// `NeptuneSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of milliseconds for AWS DMS to wait to retry a bulk-load of migrated graph data to the Neptune target database before raising an error. The default is 250.
    ///
    /// `ErrorRetryDuration`.
    pub fn error_retry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ErrorRetryDuration", value.into_value().into_node());
        self
    }

    /// If you want IAM authorization enabled for this endpoint, set this parameter to `true`. Then attach the appropriate IAM policy document to your service role specified by `ServiceAccessRoleArn`. The default is `false`.
    ///
    /// `IamAuthEnabled`.
    pub fn iam_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IamAuthEnabled", value.into_value().into_node());
        self
    }

    /// The maximum size in kilobytes of migrated graph data stored in a .csv file before AWS DMS bulk-loads the data to the Neptune target database. The default is 1,048,576 KB. If the bulk load is successful, AWS DMS clears the bucket, ready to store the next batch of migrated graph data.
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// The number of times for AWS DMS to retry a bulk load of migrated graph data to the Neptune target database before raising an error. The default is 5.
    ///
    /// `MaxRetryCount`.
    pub fn max_retry_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxRetryCount", value.into_value().into_node());
        self
    }

    /// A folder path where you want AWS DMS to store migrated graph data in the S3 bucket specified by `S3BucketName`
    ///
    /// `S3BucketFolder`.
    pub fn s3_bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BucketFolder", value.into_value().into_node());
        self
    }

    /// The name of the Amazon S3 bucket where AWS DMS can temporarily store migrated graph data in .csv files before bulk-loading it to the Neptune target database. AWS DMS maps the SQL source data to graph data before storing it in these .csv files.
    ///
    /// `S3BucketName`.
    pub fn s3_bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("S3BucketName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the service role that you created for the Neptune target endpoint. The role must allow the `iam:PassRole` action.
    ///
    /// For more information, see [Creating an IAM Service Role for Accessing Amazon Neptune as a Target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Neptune.html#CHAP_Target.Neptune.ServiceRole) in the *AWS Database Migration Service User Guide*.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
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

impl Kind for NeptuneSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneSettingsProperty> for NeptuneSettingsProperty {}
impl From<NeptuneSettingsProperty> for Node {
    #[inline]
    fn from(value: NeptuneSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneSettingsProperty> for NeptuneSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<NeptuneSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an Oracle endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Extra connection attributes when using Oracle as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.ConnectionAttrib) and [Extra connection attributes when using Oracle as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Oracle.html#CHAP_Target.Oracle.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `OracleSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct OracleSettingsProperty(Object);

impl OracleSettingsProperty {
    /// `OracleSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set this attribute to `false` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This tells the DMS instance to not access redo logs through any specified path prefix replacement using direct file access.
    ///
    /// `AccessAlternateDirectly`.
    pub fn access_alternate_directly(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AccessAlternateDirectly", value.into_value().into_node());
        self
    }

    /// Set this attribute to set up table-level supplemental logging for the Oracle database. This attribute enables PRIMARY KEY supplemental logging on all tables selected for a migration task.
    ///
    /// If you use this option, you still need to enable database-level supplemental logging.
    ///
    /// `AddSupplementalLogging`.
    pub fn add_supplemental_logging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AddSupplementalLogging", value.into_value().into_node());
        self
    }

    /// Set this attribute with `ArchivedLogDestId` in a primary/ standby setup. This attribute is useful in the case of a switchover. In this case, AWS DMS needs to know which destination to get archive redo logs from to read changes. This need arises because the previous primary instance is now a standby instance after switchover.
    ///
    /// Although AWS DMS supports the use of the Oracle `RESETLOGS` option to open the database, never use `RESETLOGS` unless necessary. For additional information about `RESETLOGS`, see [RMAN Data Repair Concepts](https://docs.aws.amazon.com/https://docs.oracle.com/en/database/oracle/oracle-database/19/bradv/rman-data-repair-concepts.html#GUID-1805CCF7-4AF2-482D-B65A-998192F89C2B) in the *Oracle Database Backup and Recovery User's Guide*.
    ///
    /// `AdditionalArchivedLogDestId`.
    pub fn additional_archived_log_dest_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AdditionalArchivedLogDestId",
            value.into_value().into_node(),
        );
        self
    }

    /// Set this attribute to `true` to enable replication of Oracle tables containing columns that are nested tables or defined types.
    ///
    /// `AllowSelectNestedTables`.
    pub fn allow_select_nested_tables(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowSelectNestedTables", value.into_value().into_node());
        self
    }

    /// Specifies the ID of the destination for the archived redo logs. This value should be the same as a number in the dest_id column of the v$archived_log view. If you work with an additional redo log destination, use the `AdditionalArchivedLogDestId` option to specify the additional destination ID. Doing this improves performance by ensuring that the correct logs are accessed from the outset.
    ///
    /// `ArchivedLogDestId`.
    pub fn archived_log_dest_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ArchivedLogDestId", value.into_value().into_node());
        self
    }

    /// When this field is set to `True`, AWS DMS only accesses the archived redo logs. If the archived redo logs are stored on Automatic Storage Management (ASM) only, the AWS DMS user account needs to be granted ASM privileges.
    ///
    /// `ArchivedLogsOnly`.
    pub fn archived_logs_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ArchivedLogsOnly", value.into_value().into_node());
        self
    }

    /// For an Oracle source endpoint, your Oracle Automatic Storage Management (ASM) password. You can set this value from the `*asm_user_password*` value. You set this value as part of the comma-separated value that you set to the `Password` request parameter when you create the endpoint to access transaction logs using Binary Reader. For more information, see [Configuration for change data capture (CDC) on an Oracle source database](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC.Configuration).
    ///
    /// `AsmPassword`.
    pub fn asm_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AsmPassword", value.into_value().into_node());
        self
    }

    /// For an Oracle source endpoint, your ASM server address. You can set this value from the `asm_server` value. You set `asm_server` as part of the extra connection attribute string to access an Oracle server with Binary Reader that uses ASM. For more information, see [Configuration for change data capture (CDC) on an Oracle source database](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC.Configuration).
    ///
    /// `AsmServer`.
    pub fn asm_server(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AsmServer", value.into_value().into_node());
        self
    }

    /// For an Oracle source endpoint, your ASM user name. You can set this value from the `asm_user` value. You set `asm_user` as part of the extra connection attribute string to access an Oracle server with Binary Reader that uses ASM. For more information, see [Configuration for change data capture (CDC) on an Oracle source database](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC.Configuration).
    ///
    /// `AsmUser`.
    pub fn asm_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AsmUser", value.into_value().into_node());
        self
    }

    /// Specifies whether the length of a character column is in bytes or in characters. To indicate that the character column length is in characters, set this attribute to `CHAR`. Otherwise, the character column length is in bytes.
    ///
    /// Example: `charLengthSemantics=CHAR;`
    ///
    /// `CharLengthSemantics`.
    pub fn char_length_semantics(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CharLengthSemantics", value.into_value().into_node());
        self
    }

    /// When set to `true`, this attribute helps to increase the commit rate on the Oracle target database by writing directly to tables and not writing a trail to database logs.
    ///
    /// `DirectPathNoLog`.
    pub fn direct_path_no_log(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DirectPathNoLog", value.into_value().into_node());
        self
    }

    /// When set to `true`, this attribute specifies a parallel load when `useDirectPathFullLoad` is set to `Y`. This attribute also only applies when you use the AWS DMS parallel load feature. Note that the target table cannot have any constraints or indexes.
    ///
    /// `DirectPathParallelLoad`.
    pub fn direct_path_parallel_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DirectPathParallelLoad", value.into_value().into_node());
        self
    }

    /// Set this attribute to enable homogenous tablespace replication and create existing tables or indexes under the same tablespace on the target.
    ///
    /// `EnableHomogenousTablespace`.
    pub fn enable_homogenous_tablespace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableHomogenousTablespace", value.into_value().into_node());
        self
    }

    /// Specifies the IDs of one more destinations for one or more archived redo logs. These IDs are the values of the `dest_id` column in the `v$archived_log` view. Use this setting with the `archivedLogDestId` extra connection attribute in a primary-to-single setup or a primary-to-multiple-standby setup.
    ///
    /// This setting is useful in a switchover when you use an Oracle Data Guard database as a source. In this case, AWS DMS needs information about what destination to get archive redo logs from to read changes. AWS DMS needs this because after the switchover the previous primary is a standby instance. For example, in a primary-to-single standby setup you might apply the following settings.
    ///
    /// `archivedLogDestId=1; ExtraArchivedLogDestIds=[2]`
    ///
    /// In a primary-to-multiple-standby setup, you might apply the following settings.
    ///
    /// `archivedLogDestId=1; ExtraArchivedLogDestIds=[2,3,4]`
    ///
    /// Although AWS DMS supports the use of the Oracle `RESETLOGS` option to open the database, never use `RESETLOGS` unless it's necessary. For more information about `RESETLOGS`, see [RMAN Data Repair Concepts](https://docs.aws.amazon.com/https://docs.oracle.com/en/database/oracle/oracle-database/19/bradv/rman-data-repair-concepts.html#GUID-1805CCF7-4AF2-482D-B65A-998192F89C2B) in the *Oracle Database Backup and Recovery User's Guide*.
    ///
    /// `ExtraArchivedLogDestIds`.
    pub fn extra_archived_log_dest_ids(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("ExtraArchivedLogDestIds", value.into_value().into_node());
        self
    }

    /// When set to `true`, this attribute causes a task to fail if the actual size of an LOB column is greater than the specified `LobMaxSize`.
    ///
    /// If a task is set to limited LOB mode and this option is set to `true`, the task fails instead of truncating the LOB data.
    ///
    /// `FailTasksOnLobTruncation`.
    pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FailTasksOnLobTruncation", value.into_value().into_node());
        self
    }

    /// Specifies the number scale. You can select a scale up to 38, or you can select FLOAT. By default, the NUMBER data type is converted to precision 38, scale 10.
    ///
    /// Example: `numberDataTypeScale=12`
    ///
    /// `NumberDatatypeScale`.
    pub fn number_datatype_scale(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumberDatatypeScale", value.into_value().into_node());
        self
    }

    /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This value specifies the default Oracle root used to access the redo logs.
    ///
    /// `OraclePathPrefix`.
    pub fn oracle_path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OraclePathPrefix", value.into_value().into_node());
        self
    }

    /// Set this attribute to change the number of threads that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM). You can specify an integer value between 2 (the default) and 8 (the maximum). Use this attribute together with the `readAheadBlocks` attribute.
    ///
    /// `ParallelAsmReadThreads`.
    pub fn parallel_asm_read_threads(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelAsmReadThreads", value.into_value().into_node());
        self
    }

    /// Set this attribute to change the number of read-ahead blocks that DMS configures to perform a change data capture (CDC) load using Oracle Automatic Storage Management (ASM). You can specify an integer value between 1000 (the default) and 200,000 (the maximum).
    ///
    /// `ReadAheadBlocks`.
    pub fn read_ahead_blocks(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReadAheadBlocks", value.into_value().into_node());
        self
    }

    /// When set to `true`, this attribute supports tablespace replication.
    ///
    /// `ReadTableSpaceName`.
    pub fn read_table_space_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReadTableSpaceName", value.into_value().into_node());
        self
    }

    /// Set this attribute to true in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This setting tells DMS instance to replace the default Oracle root with the specified `usePathPrefix` setting to access the redo logs.
    ///
    /// `ReplacePathPrefix`.
    pub fn replace_path_prefix(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReplacePathPrefix", value.into_value().into_node());
        self
    }

    /// Specifies the number of seconds that the system waits before resending a query.
    ///
    /// Example: `retryInterval=6;`
    ///
    /// `RetryInterval`.
    pub fn retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetryInterval", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the Oracle endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the `SecretsManagerOracleAsmSecret`. This `SecretsManagerOracleAsmSecret` has the secret value that allows access to the Oracle ASM of the endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerOracleAsmSecretId`. Or you can specify clear-text values for `AsmUser`, `AsmPassword`, and `AsmServerName`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerOracleAsmSecret`, the corresponding `SecretsManagerOracleAsmAccessRoleArn`, and the `SecretsManagerOracleAsmSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
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

    /// Required only if your Oracle endpoint uses Advanced Storage Manager (ASM). The full ARN, partial ARN, or display name of the `SecretsManagerOracleAsmSecret` that contains the Oracle ASM connection details for the Oracle endpoint.
    ///
    /// `SecretsManagerOracleAsmSecretId`.
    pub fn secrets_manager_oracle_asm_secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "SecretsManagerOracleAsmSecretId",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Oracle endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// For an Oracle source endpoint, the transparent data encryption (TDE) password required by AWM DMS to access Oracle redo logs encrypted by TDE using Binary Reader. It is also the `*TDE_Password*` part of the comma-separated value you set to the `Password` request parameter when you create the endpoint. The `SecurityDbEncryptian` setting is related to this `SecurityDbEncryptionName` setting. For more information, see [Supported encryption methods for using Oracle as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.Encryption) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecurityDbEncryption`.
    pub fn security_db_encryption(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityDbEncryption", value.into_value().into_node());
        self
    }

    /// For an Oracle source endpoint, the name of a key used for the transparent data encryption (TDE) of the columns and tablespaces in an Oracle source database that is encrypted using TDE. The key value is the value of the `SecurityDbEncryption` setting. For more information on setting the key name value of `SecurityDbEncryptionName`, see the information and example for setting the `securityDbEncryptionName` extra connection attribute in [Supported encryption methods for using Oracle as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.Encryption) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecurityDbEncryptionName`.
    pub fn security_db_encryption_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SecurityDbEncryptionName", value.into_value().into_node());
        self
    }

    /// Use this attribute to convert `SDO_GEOMETRY` to `GEOJSON` format. By default, DMS calls the `SDO2GEOJSON` custom function if present and accessible. Or you can create your own custom function that mimics the operation of `SDOGEOJSON` and set `SpatialDataOptionToGeoJsonFunctionName` to call it instead.
    ///
    /// `SpatialDataOptionToGeoJsonFunctionName`.
    pub fn spatial_data_option_to_geo_json_function_name(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SpatialDataOptionToGeoJsonFunctionName",
            value.into_value().into_node(),
        );
        self
    }

    /// Use this attribute to specify a time in minutes for the delay in standby sync. If the source is an Oracle Active Data Guard standby database, use this attribute to specify the time lag between primary and standby databases.
    ///
    /// In AWS DMS, you can create an Oracle CDC task that uses an Active Data Guard standby instance as a source for replicating ongoing changes. Doing this eliminates the need to connect to an active database that might be in production.
    ///
    /// `StandbyDelayTime`.
    pub fn standby_delay_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StandbyDelayTime", value.into_value().into_node());
        self
    }

    /// Set this attribute to `true` in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This tells the DMS instance to use any specified prefix replacement to access all online redo logs.
    ///
    /// `UseAlternateFolderForOnline`.
    pub fn use_alternate_folder_for_online(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "UseAlternateFolderForOnline",
            value.into_value().into_node(),
        );
        self
    }

    /// Set this attribute to True to capture change data using the Binary Reader utility. Set `UseLogminerReader` to False to set this attribute to True. To use Binary Reader with Amazon RDS for Oracle as the source, you set additional attributes. For more information about using this setting with Oracle Automatic Storage Management (ASM), see [Using Oracle LogMiner or AWS DMS Binary Reader for CDC](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC).
    ///
    /// `UseBFile`.
    pub fn use_b_file(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseBFile", value.into_value().into_node());
        self
    }

    /// Set this attribute to True to have AWS DMS use a direct path full load. Specify this value to use the direct path protocol in the Oracle Call Interface (OCI). By using this OCI protocol, you can bulk-load Oracle target tables during a full load.
    ///
    /// `UseDirectPathFullLoad`.
    pub fn use_direct_path_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseDirectPathFullLoad", value.into_value().into_node());
        self
    }

    /// Set this attribute to True to capture change data using the Oracle LogMiner utility (the default). Set this attribute to False if you want to access the redo logs as a binary file. When you set `UseLogminerReader` to False, also set `UseBfile` to True. For more information on this setting and using Oracle ASM, see [Using Oracle LogMiner or AWS DMS Binary Reader for CDC](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.Oracle.html#CHAP_Source.Oracle.CDC) in the *AWS DMS User Guide*.
    ///
    /// `UseLogminerReader`.
    pub fn use_logminer_reader(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLogminerReader", value.into_value().into_node());
        self
    }

    /// Set this string attribute to the required value in order to use the Binary Reader to capture change data for an Amazon RDS for Oracle as the source. This value specifies the path prefix used to replace the default Oracle root to access the redo logs.
    ///
    /// `UsePathPrefix`.
    pub fn use_path_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UsePathPrefix", value.into_value().into_node());
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

/// Provides information that defines a PostgreSQL endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Extra connection attributes when using PostgreSQL as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.PostgreSQL.html#CHAP_Source.PostgreSQL.ConnectionAttrib) and [Extra connection attributes when using PostgreSQL as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.PostgreSQL.html#CHAP_Target.PostgreSQL.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `PostgreSqlSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostgreSqlSettingsProperty(Object);

impl PostgreSqlSettingsProperty {
    /// `PostgreSqlSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For use with change data capture (CDC) only, this attribute has AWS DMS bypass foreign keys and user triggers to reduce the time it takes to bulk load data.
    ///
    /// Example: `afterConnectScript=SET session_replication_role='replica'`
    ///
    /// `AfterConnectScript`.
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AfterConnectScript", value.into_value().into_node());
        self
    }

    /// The Babelfish for Aurora PostgreSQL database name for the endpoint.
    ///
    /// `BabelfishDatabaseName`.
    pub fn babelfish_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BabelfishDatabaseName", value.into_value().into_node());
        self
    }

    /// To capture DDL events, AWS DMS creates various artifacts in the PostgreSQL database when the task starts. You can later remove these artifacts.
    ///
    /// If this value is set to `True`, you don't have to create tables or triggers on the source database.
    ///
    /// `CaptureDdls`.
    pub fn capture_ddls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CaptureDdls", value.into_value().into_node());
        self
    }

    /// Specifies the default behavior of the replication's handling of PostgreSQL- compatible endpoints that require some additional configuration, such as Babelfish endpoints.
    ///
    /// `DatabaseMode`.
    pub fn database_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseMode", value.into_value().into_node());
        self
    }

    /// The schema in which the operational DDL database artifacts are created.
    ///
    /// The default value is `public`.
    ///
    /// Example: `ddlArtifactsSchema=xyzddlschema;`
    ///
    /// `DdlArtifactsSchema`.
    pub fn ddl_artifacts_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DdlArtifactsSchema", value.into_value().into_node());
        self
    }

    /// Sets the client statement timeout for the PostgreSQL instance, in seconds. The default value is 60 seconds.
    ///
    /// Example: `executeTimeout=100;`
    ///
    /// `ExecuteTimeout`.
    pub fn execute_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ExecuteTimeout", value.into_value().into_node());
        self
    }

    /// When set to `true`, this value causes a task to fail if the actual size of a LOB column is greater than the specified `LobMaxSize`.
    ///
    /// The default value is `false`.
    ///
    /// If task is set to Limited LOB mode and this option is set to true, the task fails instead of truncating the LOB data.
    ///
    /// `FailTasksOnLobTruncation`.
    pub fn fail_tasks_on_lob_truncation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("FailTasksOnLobTruncation", value.into_value().into_node());
        self
    }

    /// The write-ahead log (WAL) heartbeat feature mimics a dummy transaction. By doing this, it prevents idle logical replication slots from holding onto old WAL logs, which can result in storage full situations on the source. This heartbeat keeps `restart_lsn` moving and prevents storage full scenarios.
    ///
    /// The default value is `false`.
    ///
    /// `HeartbeatEnable`.
    pub fn heartbeat_enable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("HeartbeatEnable", value.into_value().into_node());
        self
    }

    /// Sets the WAL heartbeat frequency (in minutes).
    ///
    /// The default value is 5 minutes.
    ///
    /// `HeartbeatFrequency`.
    pub fn heartbeat_frequency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("HeartbeatFrequency", value.into_value().into_node());
        self
    }

    /// Sets the schema in which the heartbeat artifacts are created.
    ///
    /// The default value is `public`.
    ///
    /// `HeartbeatSchema`.
    pub fn heartbeat_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HeartbeatSchema", value.into_value().into_node());
        self
    }

    /// When true, lets PostgreSQL migrate the boolean type as boolean. By default, PostgreSQL migrates booleans as `varchar(5)`. You must set this setting on both the source and target endpoints for it to take effect.
    ///
    /// The default value is `false`.
    ///
    /// `MapBooleanAsBoolean`.
    pub fn map_boolean_as_boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MapBooleanAsBoolean", value.into_value().into_node());
        self
    }

    /// Specifies the maximum size (in KB) of any .csv file used to transfer data to PostgreSQL.
    ///
    /// The default value is 32,768 KB (32 MB).
    ///
    /// Example: `maxFileSize=512`
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// Specifies the plugin to use to create a replication slot.
    ///
    /// The default value is `pglogical`.
    ///
    /// `PluginName`.
    pub fn plugin_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PluginName", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the PostgreSQL endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the PostgreSQL endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// Sets the name of a previously created logical replication slot for a change data capture (CDC) load of the PostgreSQL source instance.
    ///
    /// When used with the `CdcStartPosition` request parameter for the AWS DMS API, this attribute also makes it possible to use native CDC start points. DMS verifies that the specified logical replication slot exists before starting the CDC load task. It also verifies that the task was created with a valid setting of `CdcStartPosition`. If the specified slot doesn't exist or the task doesn't have a valid `CdcStartPosition` setting, DMS raises an error.
    ///
    /// For more information about setting the `CdcStartPosition` request parameter, see [Determining a CDC native start point](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Task.CDC.html#CHAP_Task.CDC.StartPoint.Native) in the *AWS Database Migration Service User Guide*. For more information about using `CdcStartPosition`, see [CreateReplicationTask](https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationTask.html), [StartReplicationTask](https://docs.aws.amazon.com/dms/latest/APIReference/API_StartReplicationTask.html), and [ModifyReplicationTask](https://docs.aws.amazon.com/dms/latest/APIReference/API_ModifyReplicationTask.html).
    ///
    /// `SlotName`.
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlotName", value.into_value().into_node());
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

/// Provides information that defines a Redis target endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Specifying endpoint settings for Redis as a target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redis.html#CHAP_Target.Redis.EndpointSettings) in the *AWS Database Migration Service User Guide*.
///
/// The property type `RedisSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedisSettingsProperty(Object);

impl RedisSettingsProperty {
    /// `RedisSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password provided with the `auth-role` and `auth-token` options of the `AuthType` setting for a Redis target endpoint.
    ///
    /// `AuthPassword`.
    pub fn auth_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthPassword", value.into_value().into_node());
        self
    }

    /// The type of authentication to perform when connecting to a Redis target. Options include `none`, `auth-token`, and `auth-role`. The `auth-token` option requires an `AuthPassword` value to be provided. The `auth-role` option requires `AuthUserName` and `AuthPassword` values to be provided.
    ///
    /// `AuthType`.
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// The user name provided with the `auth-role` option of the `AuthType` setting for a Redis target endpoint.
    ///
    /// `AuthUserName`.
    pub fn auth_user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthUserName", value.into_value().into_node());
        self
    }

    /// Transmission Control Protocol (TCP) port for the endpoint.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// Fully qualified domain name of the endpoint.
    ///
    /// `ServerName`.
    pub fn server_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServerName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the certificate authority (CA) that DMS uses to connect to your Redis target endpoint.
    ///
    /// `SslCaCertificateArn`.
    pub fn ssl_ca_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0
            .put("SslCaCertificateArn", value.into_value().into_node());
        self
    }

    /// The connection to a Redis target endpoint using Transport Layer Security (TLS). Valid values include `plaintext` and `ssl-encryption`. The default is `ssl-encryption`. The `ssl-encryption` option makes an encrypted connection. Optionally, you can identify an Amazon Resource Name (ARN) for an SSL certificate authority (CA) using the `SslCaCertificateArn` setting. If an ARN isn't given for a CA, DMS uses the Amazon root CA.
    ///
    /// The `plaintext` option doesn't provide Transport Layer Security (TLS) encryption for traffic between endpoint and database.
    ///
    /// `SslSecurityProtocol`.
    pub fn ssl_security_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SslSecurityProtocol", value.into_value().into_node());
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

impl Kind for RedisSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedisSettingsProperty> for RedisSettingsProperty {}
impl From<RedisSettingsProperty> for Node {
    #[inline]
    fn from(value: RedisSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedisSettingsProperty> for RedisSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RedisSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines an Amazon Redshift endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about other available settings, see [Extra connection attributes when using Amazon Redshift as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Redshift.html#CHAP_Target.Redshift.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `RedshiftSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftSettingsProperty(Object);

impl RedshiftSettingsProperty {
    /// `RedshiftSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value that indicates to allow any date format, including invalid formats such as 00/00/00 00:00:00, to be loaded without generating an error. You can choose `true` or `false` (the default).
    ///
    /// This parameter applies only to TIMESTAMP and DATE columns. Always use ACCEPTANYDATE with the DATEFORMAT parameter. If the date format for the data doesn't match the DATEFORMAT specification, Amazon Redshift inserts a NULL value into that field.
    ///
    /// `AcceptAnyDate`.
    pub fn accept_any_date(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AcceptAnyDate", value.into_value().into_node());
        self
    }

    /// Code to run after connecting. This parameter should contain the code itself, not the name of a file containing the code.
    ///
    /// `AfterConnectScript`.
    pub fn after_connect_script(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AfterConnectScript", value.into_value().into_node());
        self
    }

    /// An S3 folder where the comma-separated-value (.csv) files are stored before being uploaded to the target Redshift cluster.
    ///
    /// For full load mode, AWS DMS converts source records into .csv files and loads them to the *BucketFolder/TableID* path. AWS DMS uses the Redshift `COPY` command to upload the .csv files to the target table. The files are deleted once the `COPY` operation has finished. For more information, see [COPY](https://docs.aws.amazon.com/redshift/latest/dg/r_COPY.html) in the *Amazon Redshift Database Developer Guide*.
    ///
    /// For change-data-capture (CDC) mode, AWS DMS creates a *NetChanges* table, and loads the .csv files to this *BucketFolder/NetChangesTableID* path.
    ///
    /// `BucketFolder`.
    pub fn bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketFolder", value.into_value().into_node());
        self
    }

    /// The name of the intermediate S3 bucket used to store .csv files before uploading data to Redshift.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// If Amazon Redshift is configured to support case sensitive schema names, set `CaseSensitiveNames` to `true`. The default is `false`.
    ///
    /// `CaseSensitiveNames`.
    pub fn case_sensitive_names(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CaseSensitiveNames", value.into_value().into_node());
        self
    }

    /// If you set `CompUpdate` to `true` Amazon Redshift applies automatic compression if the table is empty. This applies even if the table columns already have encodings other than `RAW`. If you set `CompUpdate` to `false`, automatic compression is disabled and existing column encodings aren't changed. The default is `true`.
    ///
    /// `CompUpdate`.
    pub fn comp_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CompUpdate", value.into_value().into_node());
        self
    }

    /// A value that sets the amount of time to wait (in milliseconds) before timing out, beginning from when you initially establish a connection.
    ///
    /// `ConnectionTimeout`.
    pub fn connection_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionTimeout", value.into_value().into_node());
        self
    }

    /// The date format that you are using. Valid values are `auto` (case-sensitive), your date format string enclosed in quotes, or NULL. If this parameter is left unset (NULL), it defaults to a format of 'YYYY-MM-DD'. Using `auto` recognizes most strings, even some that aren't supported when you use a date format string.
    ///
    /// If your date and time values use formats different from each other, set this to `auto`.
    ///
    /// `DateFormat`.
    pub fn date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DateFormat", value.into_value().into_node());
        self
    }

    /// A value that specifies whether AWS DMS should migrate empty CHAR and VARCHAR fields as NULL. A value of `true` sets empty CHAR and VARCHAR fields to null. The default is `false`.
    ///
    /// `EmptyAsNull`.
    pub fn empty_as_null(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EmptyAsNull", value.into_value().into_node());
        self
    }

    /// The type of server-side encryption that you want to use for your data. This encryption type is part of the endpoint settings or the extra connections attributes for Amazon S3. You can choose either `SSE_S3` (the default) or `SSE_KMS`.
    ///
    /// > For the `ModifyEndpoint` operation, you can change the existing value of the `EncryptionMode` parameter from `SSE_KMS` to `SSE_S3`. But you can’t change the existing value from `SSE_S3` to `SSE_KMS`.
    ///
    /// To use `SSE_S3`, create an AWS Identity and Access Management (IAM) role with a policy that allows `"arn:aws:s3:::*"` to use the following actions: `"s3:PutObject", "s3:ListBucket"`
    ///
    /// `EncryptionMode`.
    pub fn encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionMode", value.into_value().into_node());
        self
    }

    /// This setting is only valid for a full-load migration task. Set `ExplicitIds` to `true` to have tables with `IDENTITY` columns override their auto-generated values with explicit values loaded from the source data files used to populate the tables. The default is `false`.
    ///
    /// `ExplicitIds`.
    pub fn explicit_ids(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ExplicitIds", value.into_value().into_node());
        self
    }

    /// The number of threads used to upload a single file. This parameter accepts a value from 1 through 64. It defaults to 10.
    ///
    /// The number of parallel streams used to upload a single .csv file to an S3 bucket using S3 Multipart Upload. For more information, see [Multipart upload overview](https://docs.aws.amazon.com/AmazonS3/latest/dev/mpuoverview.html).
    ///
    /// `FileTransferUploadStreams` accepts a value from 1 through 64. It defaults to 10.
    ///
    /// `FileTransferUploadStreams`.
    pub fn file_transfer_upload_streams(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FileTransferUploadStreams", value.into_value().into_node());
        self
    }

    /// The amount of time to wait (in milliseconds) before timing out of operations performed by AWS DMS on a Redshift cluster, such as Redshift COPY, INSERT, DELETE, and UPDATE.
    ///
    /// `LoadTimeout`.
    pub fn load_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("LoadTimeout", value.into_value().into_node());
        self
    }

    /// When true, lets Redshift migrate the boolean type as boolean. By default, Redshift migrates booleans as `varchar(1)`. You must set this setting on both the source and target endpoints for it to take effect.
    ///
    /// `MapBooleanAsBoolean`.
    pub fn map_boolean_as_boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("MapBooleanAsBoolean", value.into_value().into_node());
        self
    }

    /// The maximum size (in KB) of any .csv file used to load data on an S3 bucket and transfer data to Amazon Redshift. It defaults to 1048576KB (1 GB).
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// A value that specifies to remove surrounding quotation marks from strings in the incoming data. All characters within the quotation marks, including delimiters, are retained. Choose `true` to remove quotation marks. The default is `false`.
    ///
    /// `RemoveQuotes`.
    pub fn remove_quotes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RemoveQuotes", value.into_value().into_node());
        self
    }

    /// A value that specifies to replaces the invalid characters specified in `ReplaceInvalidChars`, substituting the specified characters instead. The default is `"?"`.
    ///
    /// `ReplaceChars`.
    pub fn replace_chars(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ReplaceChars", value.into_value().into_node());
        self
    }

    /// A list of characters that you want to replace. Use with `ReplaceChars`.
    ///
    /// `ReplaceInvalidChars`.
    pub fn replace_invalid_chars(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplaceInvalidChars", value.into_value().into_node());
        self
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the Amazon Redshift endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the Amazon Redshift endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
        self
    }

    /// The AWS key ID. If you are using `SSE_KMS` for the `EncryptionMode`, provide this key ID. The key that you use needs an attached policy that enables IAM user permissions and allows use of the key.
    ///
    /// `ServerSideEncryptionKmsKeyId`.
    pub fn server_side_encryption_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionKmsKeyId",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that has access to the Amazon Redshift service. The role must allow the `iam:PassRole` action.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
        self
    }

    /// The time format that you want to use. Valid values are `auto` (case-sensitive), `'timeformat_string'`, `'epochsecs'`, or `'epochmillisecs'`. It defaults to 10. Using `auto` recognizes most strings, even some that aren't supported when you use a time format string.
    ///
    /// If your date and time values use formats different from each other, set this parameter to `auto`.
    ///
    /// `TimeFormat`.
    pub fn time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimeFormat", value.into_value().into_node());
        self
    }

    /// A value that specifies to remove the trailing white space characters from a VARCHAR string. This parameter applies only to columns with a VARCHAR data type. Choose `true` to remove unneeded white space. The default is `false`.
    ///
    /// `TrimBlanks`.
    pub fn trim_blanks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TrimBlanks", value.into_value().into_node());
        self
    }

    /// A value that specifies to truncate data in columns to the appropriate number of characters, so that the data fits in the column. This parameter applies only to columns with a VARCHAR or CHAR data type, and rows with a size of 4 MB or less. Choose `true` to truncate data. The default is `false`.
    ///
    /// `TruncateColumns`.
    pub fn truncate_columns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TruncateColumns", value.into_value().into_node());
        self
    }

    /// The size (in KB) of the in-memory file write buffer used when generating .csv files on the local disk at the DMS replication instance. The default value is 1000 (buffer size is 1000KB).
    ///
    /// `WriteBufferSize`.
    pub fn write_buffer_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WriteBufferSize", value.into_value().into_node());
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

/// Provides information that defines an Amazon S3 endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For more information about the available settings, see [Extra connection attributes when using Amazon S3 as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.S3.html#CHAP_Source.S3.Configuring) and [Extra connection attributes when using Amazon S3 as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.Configuring) in the *AWS Database Migration Service User Guide*.
///
/// The property type `S3Settings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SettingsProperty(Object);

impl S3SettingsProperty {
    /// `S3SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An optional parameter that, when set to `true` or `y`, you can use to add column name information to the .csv output file.
    ///
    /// The default value is `false`. Valid values are `true`, `false`, `y`, and `n`.
    ///
    /// `AddColumnName`.
    pub fn add_column_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AddColumnName", value.into_value().into_node());
        self
    }

    /// Use the S3 target endpoint setting `AddTrailingPaddingCharacter` to add padding on string data. The default value is `false`.
    ///
    /// `AddTrailingPaddingCharacter`.
    pub fn add_trailing_padding_character(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "AddTrailingPaddingCharacter",
            value.into_value().into_node(),
        );
        self
    }

    /// An optional parameter to set a folder name in the S3 bucket. If provided, tables are created in the path `*bucketFolder* / *schema_name* / *table_name* /`. If this parameter isn't specified, the path used is `*schema_name* / *table_name* /`.
    ///
    /// `BucketFolder`.
    pub fn bucket_folder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BucketFolder", value.into_value().into_node());
        self
    }

    /// The name of the S3 bucket.
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// A value that enables AWS DMS to specify a predefined (canned) access control list (ACL) for objects created in an Amazon S3 bucket as .csv or .parquet files. For more information about Amazon S3 canned ACLs, see [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl) in the *Amazon S3 Developer Guide*.
    ///
    /// The default value is NONE. Valid values include NONE, PRIVATE, PUBLIC_READ, PUBLIC_READ_WRITE, AUTHENTICATED_READ, AWS_EXEC_READ, BUCKET_OWNER_READ, and BUCKET_OWNER_FULL_CONTROL.
    ///
    /// `CannedAclForObjects`.
    pub fn canned_acl_for_objects(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CannedAclForObjects", value.into_value().into_node());
        self
    }

    /// A value that enables a change data capture (CDC) load to write INSERT and UPDATE operations to .csv or .parquet (columnar storage) output files. The default setting is `false`, but when `CdcInsertsAndUpdates` is set to `true` or `y`, only INSERTs and UPDATEs from the source database are migrated to the .csv or .parquet file.
    ///
    /// For .csv file format only, how these INSERTs and UPDATEs are recorded depends on the value of the `IncludeOpForFullLoad` parameter. If `IncludeOpForFullLoad` is set to `true`, the first field of every CDC record is set to either `I` or `U` to indicate INSERT and UPDATE operations at the source. But if `IncludeOpForFullLoad` is set to `false`, CDC records are written without an indication of INSERT or UPDATE operations at the source. For more information about how these settings work together, see [Indicating Source DB Operations in Migrated S3 Data](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.Configuring.InsertOps) in the *AWS Database Migration Service User Guide*.
    ///
    /// > AWS DMS supports the use of the `CdcInsertsAndUpdates` parameter in versions 3.3.1 and later.
    /// >
    /// > `CdcInsertsOnly` and `CdcInsertsAndUpdates` can't both be set to `true` for the same endpoint. Set either `CdcInsertsOnly` or `CdcInsertsAndUpdates` to `true` for the same endpoint, but not both.
    ///
    /// `CdcInsertsAndUpdates`.
    pub fn cdc_inserts_and_updates(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CdcInsertsAndUpdates", value.into_value().into_node());
        self
    }

    /// A value that enables a change data capture (CDC) load to write only INSERT operations to .csv or columnar storage (.parquet) output files. By default (the `false` setting), the first field in a .csv or .parquet record contains the letter I (INSERT), U (UPDATE), or D (DELETE). These values indicate whether the row was inserted, updated, or deleted at the source database for a CDC load to the target.
    ///
    /// If `CdcInsertsOnly` is set to `true` or `y`, only INSERTs from the source database are migrated to the .csv or .parquet file. For .csv format only, how these INSERTs are recorded depends on the value of `IncludeOpForFullLoad`. If `IncludeOpForFullLoad` is set to `true`, the first field of every CDC record is set to I to indicate the INSERT operation at the source. If `IncludeOpForFullLoad` is set to `false`, every CDC record is written without a first field to indicate the INSERT operation at the source. For more information about how these settings work together, see [Indicating Source DB Operations in Migrated S3 Data](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.Configuring.InsertOps) in the *AWS Database Migration Service User Guide*.
    ///
    /// > AWS DMS supports the interaction described preceding between the `CdcInsertsOnly` and `IncludeOpForFullLoad` parameters in versions 3.1.4 and later.
    /// >
    /// > `CdcInsertsOnly` and `CdcInsertsAndUpdates` can't both be set to `true` for the same endpoint. Set either `CdcInsertsOnly` or `CdcInsertsAndUpdates` to `true` for the same endpoint, but not both.
    ///
    /// `CdcInsertsOnly`.
    pub fn cdc_inserts_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CdcInsertsOnly", value.into_value().into_node());
        self
    }

    /// Maximum length of the interval, defined in seconds, after which to output a file to Amazon S3.
    ///
    /// When `CdcMaxBatchInterval` and `CdcMinFileSize` are both specified, the file write is triggered by whichever parameter condition is met first within an AWS DMS CloudFormation template.
    ///
    /// The default value is 60 seconds.
    ///
    /// `CdcMaxBatchInterval`.
    pub fn cdc_max_batch_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CdcMaxBatchInterval", value.into_value().into_node());
        self
    }

    /// Minimum file size, defined in kilobytes, to reach for a file output to Amazon S3.
    ///
    /// When `CdcMinFileSize` and `CdcMaxBatchInterval` are both specified, the file write is triggered by whichever parameter condition is met first within an AWS DMS CloudFormation template.
    ///
    /// The default value is 32 MB.
    ///
    /// `CdcMinFileSize`.
    pub fn cdc_min_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CdcMinFileSize", value.into_value().into_node());
        self
    }

    /// Specifies the folder path of CDC files. For an S3 source, this setting is required if a task captures change data; otherwise, it's optional. If `CdcPath` is set, AWS DMS reads CDC files from this path and replicates the data changes to the target endpoint. For an S3 target if you set [`PreserveTransactions`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-PreserveTransactions) to `true`, AWS DMS verifies that you have set this parameter to a folder path on your S3 target where AWS DMS can save the transaction order for the CDC load. AWS DMS creates this CDC folder path in either your S3 target working directory or the S3 target location specified by [`BucketFolder`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-BucketFolder) and [`BucketName`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-BucketName).
    ///
    /// For example, if you specify `CdcPath` as `MyChangedData`, and you specify `BucketName` as `MyTargetBucket` but do not specify `BucketFolder`, AWS DMS creates the CDC folder path following: `MyTargetBucket/MyChangedData`.
    ///
    /// If you specify the same `CdcPath`, and you specify `BucketName` as `MyTargetBucket` and `BucketFolder` as `MyTargetData`, AWS DMS creates the CDC folder path following: `MyTargetBucket/MyTargetData/MyChangedData`.
    ///
    /// For more information on CDC including transaction order on an S3 target, see [Capturing data changes (CDC) including transaction order on the S3 target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.EndpointSettings.CdcPath).
    ///
    /// > This setting is supported in AWS DMS versions 3.4.2 and later.
    ///
    /// `CdcPath`.
    pub fn cdc_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CdcPath", value.into_value().into_node());
        self
    }

    /// An optional parameter. When set to GZIP it enables the service to compress the target files. To allow the service to write the target files uncompressed, either set this parameter to NONE (the default) or don't specify the parameter at all. This parameter applies to both .csv and .parquet file formats.
    ///
    /// `CompressionType`.
    pub fn compression_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CompressionType", value.into_value().into_node());
        self
    }

    /// The delimiter used to separate columns in the .csv file for both source and target. The default is a comma.
    ///
    /// `CsvDelimiter`.
    pub fn csv_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CsvDelimiter", value.into_value().into_node());
        self
    }

    /// This setting only applies if your Amazon S3 output files during a change data capture (CDC) load are written in .csv format. If [`UseCsvNoSupValue`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-UseCsvNoSupValue) is set to true, specify a string value that you want AWS DMS to use for all columns not included in the supplemental log. If you do not specify a string value, AWS DMS uses the null value for these columns regardless of the `UseCsvNoSupValue` setting.
    ///
    /// > This setting is supported in AWS DMS versions 3.4.1 and later.
    ///
    /// `CsvNoSupValue`.
    pub fn csv_no_sup_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CsvNoSupValue", value.into_value().into_node());
        self
    }

    /// An optional parameter that specifies how AWS DMS treats null values. While handling the null value, you can use this parameter to pass a user-defined string as null when writing to the target. For example, when target columns are not nullable, you can use this option to differentiate between the empty string value and the null value. So, if you set this parameter value to the empty string ("" or ''), AWS DMS treats the empty string as the null value instead of `NULL`.
    ///
    /// The default value is `NULL`. Valid values include any valid string.
    ///
    /// `CsvNullValue`.
    pub fn csv_null_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CsvNullValue", value.into_value().into_node());
        self
    }

    /// The delimiter used to separate rows in the .csv file for both source and target.
    ///
    /// The default is a carriage return ( `\n`).
    ///
    /// `CsvRowDelimiter`.
    pub fn csv_row_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CsvRowDelimiter", value.into_value().into_node());
        self
    }

    /// The format of the data that you want to use for output. You can choose one of the following:
    ///
    /// - `csv`: This is a row-based file format with comma-separated values (.csv).
    /// - `parquet`: Apache Parquet (.parquet) is a columnar storage file format that features efficient compression and provides faster query response.
    ///
    /// `DataFormat`.
    pub fn data_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataFormat", value.into_value().into_node());
        self
    }

    /// The size of one data page in bytes. This parameter defaults to 1024 * 1024 bytes (1 MiB). This number is used for .parquet file format only.
    ///
    /// `DataPageSize`.
    pub fn data_page_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DataPageSize", value.into_value().into_node());
        self
    }

    /// Specifies a date separating delimiter to use during folder partitioning. The default value is `SLASH`. Use this parameter when `DatePartitionedEnabled` is set to `true`.
    ///
    /// `DatePartitionDelimiter`.
    pub fn date_partition_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatePartitionDelimiter", value.into_value().into_node());
        self
    }

    /// When set to `true`, this parameter partitions S3 bucket folders based on transaction commit dates. The default value is `false`. For more information about date-based folder partitioning, see [Using date-based folder partitioning](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.DatePartitioning).
    ///
    /// `DatePartitionEnabled`.
    pub fn date_partition_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DatePartitionEnabled", value.into_value().into_node());
        self
    }

    /// Identifies the sequence of the date format to use during folder partitioning. The default value is `YYYYMMDD`. Use this parameter when `DatePartitionedEnabled` is set to `true`.
    ///
    /// `DatePartitionSequence`.
    pub fn date_partition_sequence(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatePartitionSequence", value.into_value().into_node());
        self
    }

    /// When creating an S3 target endpoint, set `DatePartitionTimezone` to convert the current UTC time into a specified time zone. The conversion occurs when a date partition folder is created and a change data capture (CDC) file name is generated. The time zone format is Area/Location. Use this parameter when `DatePartitionedEnabled` is set to `true`, as shown in the following example.
    ///
    /// `s3-settings='{"DatePartitionEnabled": true, "DatePartitionSequence": "YYYYMMDDHH", "DatePartitionDelimiter": "SLASH", "DatePartitionTimezone":" *Asia/Seoul* ", "BucketName": "dms-nattarat-test"}'`
    ///
    /// `DatePartitionTimezone`.
    pub fn date_partition_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatePartitionTimezone", value.into_value().into_node());
        self
    }

    /// The maximum size of an encoded dictionary page of a column. If the dictionary page exceeds this, this column is stored using an encoding type of `PLAIN`. This parameter defaults to 1024 * 1024 bytes (1 MiB), the maximum size of a dictionary page before it reverts to `PLAIN` encoding. This size is used for .parquet file format only.
    ///
    /// `DictPageSizeLimit`.
    pub fn dict_page_size_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DictPageSizeLimit", value.into_value().into_node());
        self
    }

    /// A value that enables statistics for Parquet pages and row groups. Choose `true` to enable statistics, `false` to disable. Statistics include `NULL`, `DISTINCT`, `MAX`, and `MIN` values. This parameter defaults to `true`. This value is used for .parquet file format only.
    ///
    /// `EnableStatistics`.
    pub fn enable_statistics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableStatistics", value.into_value().into_node());
        self
    }

    /// The type of encoding that you're using:
    ///
    /// - `RLE_DICTIONARY` uses a combination of bit-packing and run-length encoding to store repeated values more efficiently. This is the default.
    /// - `PLAIN` doesn't use encoding at all. Values are stored as they are.
    /// - `PLAIN_DICTIONARY` builds a dictionary of the values encountered in a given column. The dictionary is stored in a dictionary page for each column chunk.
    ///
    /// `EncodingType`.
    pub fn encoding_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncodingType", value.into_value().into_node());
        self
    }

    /// The type of server-side encryption that you want to use for your data. This encryption type is part of the endpoint settings or the extra connections attributes for Amazon S3. You can choose either `SSE_S3` (the default) or `SSE_KMS`.
    ///
    /// > For the `ModifyEndpoint` operation, you can change the existing value of the `EncryptionMode` parameter from `SSE_KMS` to `SSE_S3`. But you can’t change the existing value from `SSE_S3` to `SSE_KMS`.
    ///
    /// To use `SSE_S3`, you need an IAM role with permission to allow `"arn:aws:s3:::dms-*"` to use the following actions:
    ///
    /// - `s3:CreateBucket`
    /// - `s3:ListBucket`
    /// - `s3:DeleteBucket`
    /// - `s3:GetBucketLocation`
    /// - `s3:GetObject`
    /// - `s3:PutObject`
    /// - `s3:DeleteObject`
    /// - `s3:GetObjectVersion`
    /// - `s3:GetBucketPolicy`
    /// - `s3:PutBucketPolicy`
    /// - `s3:DeleteBucketPolicy`
    ///
    /// `EncryptionMode`.
    pub fn encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionMode", value.into_value().into_node());
        self
    }

    /// To specify a bucket owner and prevent sniping, you can use the `ExpectedBucketOwner` endpoint setting.
    ///
    /// Example: `--s3-settings='{"ExpectedBucketOwner": " *AWS_Account_ID* "}'`
    ///
    /// When you make a request to test a connection or perform a migration, S3 checks the account ID of the bucket owner against the specified parameter.
    ///
    /// `ExpectedBucketOwner`.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// The external table definition.
    ///
    /// Conditional: If `S3` is used as a source then `ExternalTableDefinition` is required.
    ///
    /// `ExternalTableDefinition`.
    pub fn external_table_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExternalTableDefinition", value.into_value().into_node());
        self
    }

    /// When true, allows AWS Glue to catalog your S3 bucket. Creating an AWS Glue catalog lets you use Athena to query your data.
    ///
    /// `GlueCatalogGeneration`.
    pub fn glue_catalog_generation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("GlueCatalogGeneration", value.into_value().into_node());
        self
    }

    /// When this value is set to 1, AWS DMS ignores the first row header in a .csv file. A value of 1 turns on the feature; a value of 0 turns off the feature.
    ///
    /// The default is 0.
    ///
    /// `IgnoreHeaderRows`.
    pub fn ignore_header_rows(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IgnoreHeaderRows", value.into_value().into_node());
        self
    }

    /// A value that enables a full load to write INSERT operations to the comma-separated value (.csv) output files only to indicate how the rows were added to the source database.
    ///
    /// > AWS DMS supports the `IncludeOpForFullLoad` parameter in versions 3.1.4 and later.
    ///
    /// For full load, records can only be inserted. By default (the `false` setting), no information is recorded in these output files for a full load to indicate that the rows were inserted at the source database. If `IncludeOpForFullLoad` is set to `true` or `y`, the INSERT is recorded as an I annotation in the first field of the .csv file. This allows the format of your target records from a full load to be consistent with the target records from a CDC load.
    ///
    /// > This setting works together with the `CdcInsertsOnly` and the `CdcInsertsAndUpdates` parameters for output to .csv files only. For more information about how these settings work together, see [Indicating Source DB Operations in Migrated S3 Data](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.Configuring.InsertOps) in the *AWS Database Migration Service User Guide*.
    ///
    /// `IncludeOpForFullLoad`.
    pub fn include_op_for_full_load(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeOpForFullLoad", value.into_value().into_node());
        self
    }

    /// A value that specifies the maximum size (in KB) of any .csv file to be created while migrating to an S3 target during full load.
    ///
    /// The default value is 1,048,576 KB (1 GB). Valid values include 1 to 1,048,576.
    ///
    /// `MaxFileSize`.
    pub fn max_file_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFileSize", value.into_value().into_node());
        self
    }

    /// A value that specifies the precision of any `TIMESTAMP` column values that are written to an Amazon S3 object file in .parquet format.
    ///
    /// > AWS DMS supports the `ParquetTimestampInMillisecond` parameter in versions 3.1.4 and later.
    ///
    /// When `ParquetTimestampInMillisecond` is set to `true` or `y`, AWS DMS writes all `TIMESTAMP` columns in a .parquet formatted file with millisecond precision. Otherwise, DMS writes them with microsecond precision.
    ///
    /// Currently, Amazon Athena and AWS Glue can handle only millisecond precision for `TIMESTAMP` values. Set this parameter to `true` for S3 endpoint object files that are .parquet formatted only if you plan to query or process the data with Athena or AWS Glue.
    ///
    /// > AWS DMS writes any `TIMESTAMP` column values written to an S3 file in .csv format with microsecond precision.
    /// >
    /// > Setting `ParquetTimestampInMillisecond` has no effect on the string format of the timestamp column value that is inserted by setting the `TimestampColumnName` parameter.
    ///
    /// `ParquetTimestampInMillisecond`.
    pub fn parquet_timestamp_in_millisecond(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ParquetTimestampInMillisecond",
            value.into_value().into_node(),
        );
        self
    }

    /// The version of the Apache Parquet format that you want to use: `parquet_1_0` (the default) or `parquet_2_0`.
    ///
    /// `ParquetVersion`.
    pub fn parquet_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParquetVersion", value.into_value().into_node());
        self
    }

    /// If this setting is set to `true`, AWS DMS saves the transaction order for a change data capture (CDC) load on the Amazon S3 target specified by [`CdcPath`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-CdcPath). For more information, see [Capturing data changes (CDC) including transaction order on the S3 target](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.S3.html#CHAP_Target.S3.EndpointSettings.CdcPath).
    ///
    /// > This setting is supported in AWS DMS versions 3.4.2 and later.
    ///
    /// `PreserveTransactions`.
    pub fn preserve_transactions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PreserveTransactions", value.into_value().into_node());
        self
    }

    /// For an S3 source, when this value is set to `true` or `y`, each leading double quotation mark has to be followed by an ending double quotation mark. This formatting complies with RFC 4180. When this value is set to `false` or `n`, string literals are copied to the target as is. In this case, a delimiter (row or column) signals the end of the field. Thus, you can't use a delimiter as part of the string, because it signals the end of the value.
    ///
    /// For an S3 target, an optional parameter used to set behavior to comply with RFC 4180 for data migrated to Amazon S3 using .csv file format only. When this value is set to `true` or `y` using Amazon S3 as a target, if the data has quotation marks or newline characters in it, AWS DMS encloses the entire column with an additional pair of double quotation marks ("). Every quotation mark within the data is repeated twice.
    ///
    /// The default value is `true`. Valid values include `true`, `false`, `y`, and `n`.
    ///
    /// `Rfc4180`.
    pub fn rfc4180(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Rfc4180", value.into_value().into_node());
        self
    }

    /// The number of rows in a row group. A smaller row group size provides faster reads. But as the number of row groups grows, the slower writes become. This parameter defaults to 10,000 rows. This number is used for .parquet file format only.
    ///
    /// If you choose a value larger than the maximum, `RowGroupLength` is set to the max row group length in bytes (64 * 1024 * 1024).
    ///
    /// `RowGroupLength`.
    pub fn row_group_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RowGroupLength", value.into_value().into_node());
        self
    }

    /// If you are using `SSE_KMS` for the `EncryptionMode`, provide the AWS key ID. The key that you use needs an attached policy that enables IAM user permissions and allows use of the key.
    ///
    /// Here is a CLI example: `aws dms create-endpoint --endpoint-identifier *value* --endpoint-type target --engine-name s3 --s3-settings ServiceAccessRoleArn= *value* ,BucketFolder= *value* ,BucketName= *value* ,EncryptionMode=SSE_KMS,ServerSideEncryptionKmsKeyId= *value*`
    ///
    /// `ServerSideEncryptionKmsKeyId`.
    pub fn server_side_encryption_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionKmsKeyId",
            value.into_value().into_node(),
        );
        self
    }

    /// A required parameter that specifies the Amazon Resource Name (ARN) used by the service to access the IAM role. The role must allow the `iam:PassRole` action. It enables AWS DMS to read and write objects from an S3 bucket.
    ///
    /// `ServiceAccessRoleArn`.
    pub fn service_access_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ServiceAccessRoleArn", value.into_value().into_node());
        self
    }

    /// A value that when nonblank causes AWS DMS to add a column with timestamp information to the endpoint data for an Amazon S3 target.
    ///
    /// > AWS DMS supports the `TimestampColumnName` parameter in versions 3.1.4 and later.
    ///
    /// AWS DMS includes an additional `STRING` column in the .csv or .parquet object files of your migrated data when you set `TimestampColumnName` to a nonblank value.
    ///
    /// For a full load, each row of this timestamp column contains a timestamp for when the data was transferred from the source to the target by DMS.
    ///
    /// For a change data capture (CDC) load, each row of the timestamp column contains the timestamp for the commit of that row in the source database.
    ///
    /// The string format for this timestamp column value is `yyyy-MM-dd HH:mm:ss.SSSSSS`. By default, the precision of this value is in microseconds. For a CDC load, the rounding of the precision depends on the commit timestamp supported by DMS for the source database.
    ///
    /// When the `AddColumnName` parameter is set to `true`, DMS also includes a name for the timestamp column that you set with `TimestampColumnName`.
    ///
    /// `TimestampColumnName`.
    pub fn timestamp_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampColumnName", value.into_value().into_node());
        self
    }

    /// This setting applies if the S3 output files during a change data capture (CDC) load are written in .csv format. If this setting is set to `true` for columns not included in the supplemental log, AWS DMS uses the value specified by [`CsvNoSupValue`](https://docs.aws.amazon.com/dms/latest/APIReference/API_S3Settings.html#DMS-Type-S3Settings-CsvNoSupValue). If this setting isn't set or is set to `false`, AWS DMS uses the null value for these columns.
    ///
    /// > This setting is supported in AWS DMS versions 3.4.1 and later.
    ///
    /// `UseCsvNoSupValue`.
    pub fn use_csv_no_sup_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseCsvNoSupValue", value.into_value().into_node());
        self
    }

    /// When set to true, this parameter uses the task start time as the timestamp column value instead of the time data is written to target. For full load, when `useTaskStartTimeForFullLoadTimestamp` is set to `true`, each row of the timestamp column contains the task start time. For CDC loads, each row of the timestamp column contains the transaction commit time.
    ///
    /// When `useTaskStartTimeForFullLoadTimestamp` is set to `false`, the full load timestamp in the timestamp column increments with the time data arrives at the target.
    ///
    /// `UseTaskStartTimeForFullLoadTimestamp`.
    pub fn use_task_start_time_for_full_load_timestamp(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "UseTaskStartTimeForFullLoadTimestamp",
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

impl Kind for S3SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SettingsProperty> for S3SettingsProperty {}
impl From<S3SettingsProperty> for Node {
    #[inline]
    fn from(value: S3SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SettingsProperty> for S3SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<S3SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information that defines a SAP ASE endpoint. This information includes the output format of records applied to the endpoint and details of transaction and control table data information. For information about other available settings, see [Extra connection attributes when using SAP ASE as a source for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.SAP.html#CHAP_Source.SAP.ConnectionAttrib) and [Extra connection attributes when using SAP ASE as a target for AWS DMS](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.SAP.html#CHAP_Target.SAP.ConnectionAttrib) in the *AWS Database Migration Service User Guide*.
///
/// The property type `SybaseSettings` of `AWS::DMS::Endpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SybaseSettingsProperty(Object);

impl SybaseSettingsProperty {
    /// `SybaseSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The full Amazon Resource Name (ARN) of the IAM role that specifies AWS DMS as the trusted entity and grants the required permissions to access the value in `SecretsManagerSecret`. The role must allow the `iam:PassRole` action. `SecretsManagerSecret` has the value of the AWS Secrets Manager secret that allows access to the SAP ASE endpoint.
    ///
    /// > You can specify one of two sets of values for these permissions. You can specify the values for this setting and `SecretsManagerSecretId`. Or you can specify clear-text values for `UserName`, `Password`, `ServerName`, and `Port`. You can't specify both.
    /// >
    /// > For more information on creating this `SecretsManagerSecret`, the corresponding `SecretsManagerAccessRoleArn`, and the `SecretsManagerSecretId` that is required to access it, see [Using secrets to access AWS Database Migration Service resources](https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html#security-iam-secretsmanager) in the *AWS Database Migration Service User Guide*.
    ///
    /// `SecretsManagerAccessRoleArn`.
    pub fn secrets_manager_access_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "SecretsManagerAccessRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The full ARN, partial ARN, or display name of the `SecretsManagerSecret` that contains the SAP SAE endpoint connection details.
    ///
    /// `SecretsManagerSecretId`.
    pub fn secrets_manager_secret_id(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("SecretsManagerSecretId", value.into_value().into_node());
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

impl Kind for SybaseSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SybaseSettingsProperty> for SybaseSettingsProperty {}
impl From<SybaseSettingsProperty> for Node {
    #[inline]
    fn from(value: SybaseSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SybaseSettingsProperty> for SybaseSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SybaseSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
