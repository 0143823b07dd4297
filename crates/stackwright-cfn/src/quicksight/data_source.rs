// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::QuickSight::DataSource` and its property types.

use crate::l1::*;

/// Creates a data source.
///
/// `AWS::QuickSight::DataSource`; `Ref` returns the physical id, which is made of `AwsAccountId`, `DataSourceId`.
/// Changing one of these replaces it: `AwsAccountId`, `DataSourceId`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::QuickSight::DataSource",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::QuickSight::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `name`: A display name for the data source.
    /// - `r#type`: The type of the data source.
    pub fn new(name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A set of alternate data source parameters that you want to share for the credentials stored with this data source. The credentials are applied in tandem with the data source parameters when you copy a data source by using a create or update request. The API operation compares the `DataSourceParameters` structure that's in the request with the structures in the `AlternateDataSourceParameters` allow list. If the structures are an exact match, the request is allowed to use the credentials from this existing data source. If the `AlternateDataSourceParameters` list is null, the `Credentials` originally used with this `DataSourceParameters` are automatically allowed.
    ///
    /// `AlternateDataSourceParameters`; updated in place.
    pub fn alternate_data_source_parameters(
        mut self,
        value: impl IntoValue<List<DataSourceParametersProperty>>,
    ) -> Self {
        self.0.put(
            "AlternateDataSourceParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The AWS account ID.
    ///
    /// `AwsAccountId`; an update replaces the resource.
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsAccountId", value.into_value().into_node());
        self
    }

    /// The credentials Amazon Quick Sight that uses to connect to your underlying source. Currently, only credentials based on user name and password are supported.
    ///
    /// `Credentials`; updated in place.
    pub fn credentials(mut self, value: impl IntoValue<DataSourceCredentialsProperty>) -> Self {
        self.0.put("Credentials", value.into_value().into_node());
        self
    }

    /// An ID for the data source. This ID is unique per AWS Region for each AWS account.
    ///
    /// `DataSourceId`; an update replaces the resource.
    pub fn data_source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataSourceId", value.into_value().into_node());
        self
    }

    /// The parameters that Amazon Quick Sight uses to connect to your underlying source.
    ///
    /// `DataSourceParameters`; updated in place.
    pub fn data_source_parameters(
        mut self,
        value: impl IntoValue<DataSourceParametersProperty>,
    ) -> Self {
        self.0
            .put("DataSourceParameters", value.into_value().into_node());
        self
    }

    /// Error information from the last update or the creation of the data source.
    ///
    /// `ErrorInfo`; updated in place.
    pub fn error_info(mut self, value: impl IntoValue<DataSourceErrorInfoProperty>) -> Self {
        self.0.put("ErrorInfo", value.into_value().into_node());
        self
    }

    /// The `FolderArns` property.
    ///
    /// `FolderArns`; updated in place.
    pub fn folder_arns(
        mut self,
        value: impl IntoValue<List<kinds::quicksight::FolderArn>>,
    ) -> Self {
        self.0.put("FolderArns", value.into_value().into_node());
        self
    }

    /// A list of resource permissions on the data source.
    ///
    /// `Permissions`; updated in place.
    pub fn permissions(mut self, value: impl IntoValue<List<ResourcePermissionProperty>>) -> Self {
        self.0.put("Permissions", value.into_value().into_node());
        self
    }

    /// Secure Socket Layer (SSL) properties that apply when Amazon Quick Sight connects to your underlying source.
    ///
    /// `SslProperties`; updated in place.
    pub fn ssl_properties(mut self, value: impl IntoValue<SslPropertiesProperty>) -> Self {
        self.0.put("SslProperties", value.into_value().into_node());
        self
    }

    /// Contains a map of the key-value pairs for the resource tag or tags assigned to the data source.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Use this parameter only when you want Amazon Quick Sight to use a VPC connection when connecting to your underlying source.
    ///
    /// `VpcConnectionProperties`; updated in place.
    pub fn vpc_connection_properties(
        mut self,
        value: impl IntoValue<VpcConnectionPropertiesProperty>,
    ) -> Self {
        self.0
            .put("VpcConnectionProperties", value.into_value().into_node());
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

impl Construct for CfnDataSource {
    type Handle = CfnDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSourceRef {
        CfnDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSource`] of a stack.
pub struct CfnDataSourceRef(NodeRef);

impl Clone for CfnDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSourceRef {}
impl AsNode for CfnDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSourceRef {
    /// What `Ref` returns: the physical id, which is made of `AwsAccountId`, `DataSourceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::quicksight::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time that this data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// The last time that this data source was updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }

    /// The HTTP status of the request.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::quicksight::DataSourceArn> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::quicksight::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The parameters for OpenSearch.
///
/// The property type `AmazonElasticsearchParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonElasticsearchParametersProperty(Object);

impl AmazonElasticsearchParametersProperty {
    /// `AmazonElasticsearchParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The OpenSearch domain.
    pub fn new(domain: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Domain", domain.into_value().into_node());
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

impl Kind for AmazonElasticsearchParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonElasticsearchParametersProperty> for AmazonElasticsearchParametersProperty {}
impl From<AmazonElasticsearchParametersProperty> for Node {
    #[inline]
    fn from(value: AmazonElasticsearchParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonElasticsearchParametersProperty> for AmazonElasticsearchParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AmazonElasticsearchParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for OpenSearch.
///
/// The property type `AmazonOpenSearchParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonOpenSearchParametersProperty(Object);

impl AmazonOpenSearchParametersProperty {
    /// `AmazonOpenSearchParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain`: The OpenSearch domain.
    pub fn new(domain: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Domain", domain.into_value().into_node());
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

impl Kind for AmazonOpenSearchParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonOpenSearchParametersProperty> for AmazonOpenSearchParametersProperty {}
impl From<AmazonOpenSearchParametersProperty> for Node {
    #[inline]
    fn from(value: AmazonOpenSearchParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonOpenSearchParametersProperty> for AmazonOpenSearchParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AmazonOpenSearchParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Amazon Athena.
///
/// The property type `AthenaParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AthenaParametersProperty(Object);

impl AthenaParametersProperty {
    /// `AthenaParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConsumerAccountRoleArn` property.
    ///
    /// `ConsumerAccountRoleArn`.
    pub fn consumer_account_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("ConsumerAccountRoleArn", value.into_value().into_node());
        self
    }

    /// An optional parameter that configures IAM Identity Center authentication to grant Quick Sight access to your workgroup.
    ///
    /// This parameter can only be specified if your Quick Sight account is configured with IAM Identity Center.
    ///
    /// `IdentityCenterConfiguration`.
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityCenterConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Use the `RoleArn` structure to override an account-wide role for a specific Athena data source. For example, say an account administrator has turned off all Athena access with an account-wide role. The administrator can then use `RoleArn` to bypass the account-wide role and allow Athena access for the single Athena data source that is specified in the structure, even if the account-wide role forbidding Athena access is still active.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The workgroup that Amazon Athena uses.
    ///
    /// `WorkGroup`.
    pub fn work_group(mut self, value: impl IntoValue<kinds::athena::WorkGroupName>) -> Self {
        self.0.put("WorkGroup", value.into_value().into_node());
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

impl Kind for AthenaParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AthenaParametersProperty> for AthenaParametersProperty {}
impl From<AthenaParametersProperty> for Node {
    #[inline]
    fn from(value: AthenaParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AthenaParametersProperty> for AthenaParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AthenaParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Amazon Aurora.
///
/// The property type `AuroraParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuroraParametersProperty(Object);

impl AuroraParametersProperty {
    /// `AuroraParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for AuroraParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuroraParametersProperty> for AuroraParametersProperty {}
impl From<AuroraParametersProperty> for Node {
    #[inline]
    fn from(value: AuroraParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuroraParametersProperty> for AuroraParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AuroraParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for Amazon Aurora PostgreSQL-Compatible Edition.
///
/// The property type `AuroraPostgreSqlParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuroraPostgreSqlParametersProperty(Object);

impl AuroraPostgreSqlParametersProperty {
    /// `AuroraPostgreSqlParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: The Amazon Aurora PostgreSQL database to connect to.
    /// - `host`: The Amazon Aurora PostgreSQL-Compatible host to connect to.
    /// - `port`: The port that Amazon Aurora PostgreSQL is listening on.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for AuroraPostgreSqlParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuroraPostgreSqlParametersProperty> for AuroraPostgreSqlParametersProperty {}
impl From<AuroraPostgreSqlParametersProperty> for Node {
    #[inline]
    fn from(value: AuroraPostgreSqlParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuroraPostgreSqlParametersProperty> for AuroraPostgreSqlParametersProperty {
    #[inline]
    fn into_value(self) -> Value<AuroraPostgreSqlParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The combination of user name and password that are used as credentials.
///
/// The property type `CredentialPair` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CredentialPairProperty(Object);

impl CredentialPairProperty {
    /// `CredentialPairProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: Password.
    /// - `username`: User name.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
        Self(object_)
    }

    /// A set of alternate data source parameters that you want to share for these credentials. The credentials are applied in tandem with the data source parameters when you copy a data source by using a create or update request. The API operation compares the `DataSourceParameters` structure that's in the request with the structures in the `AlternateDataSourceParameters` allow list. If the structures are an exact match, the request is allowed to use the new data source with the existing credentials. If the `AlternateDataSourceParameters` list is null, the `DataSourceParameters` originally used with these `Credentials` is automatically allowed.
    ///
    /// `AlternateDataSourceParameters`.
    pub fn alternate_data_source_parameters(
        mut self,
        value: impl IntoValue<List<DataSourceParametersProperty>>,
    ) -> Self {
        self.0.put(
            "AlternateDataSourceParameters",
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

impl Kind for CredentialPairProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CredentialPairProperty> for CredentialPairProperty {}
impl From<CredentialPairProperty> for Node {
    #[inline]
    fn from(value: CredentialPairProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CredentialPairProperty> for CredentialPairProperty {
    #[inline]
    fn into_value(self) -> Value<CredentialPairProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Data source credentials. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `DataSourceCredentials` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceCredentialsProperty(Object);

impl DataSourceCredentialsProperty {
    /// `DataSourceCredentialsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of a data source that has the credential pair that you want to use. When `CopySourceArn` is not null, the credential pair from the data source in the ARN is used as the credentials for the `DataSourceCredentials` structure.
    ///
    /// `CopySourceArn`.
    pub fn copy_source_arn(
        mut self,
        value: impl IntoValue<kinds::quicksight::DataSourceArn>,
    ) -> Self {
        self.0.put("CopySourceArn", value.into_value().into_node());
        self
    }

    /// Credential pair. For more information, see [`CredentialPair`](https://docs.aws.amazon.com/quicksight/latest/APIReference/API_CredentialPair.html).
    ///
    /// `CredentialPair`.
    pub fn credential_pair(mut self, value: impl IntoValue<CredentialPairProperty>) -> Self {
        self.0.put("CredentialPair", value.into_value().into_node());
        self
    }

    /// The credentials for connecting using key-pair.
    ///
    /// `KeyPairCredentials`.
    pub fn key_pair_credentials(
        mut self,
        value: impl IntoValue<KeyPairCredentialsProperty>,
    ) -> Self {
        self.0
            .put("KeyPairCredentials", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the secret associated with the data source in AWS Secrets Manager.
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

impl Kind for DataSourceCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceCredentialsProperty> for DataSourceCredentialsProperty {}
impl From<DataSourceCredentialsProperty> for Node {
    #[inline]
    fn from(value: DataSourceCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceCredentialsProperty> for DataSourceCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Error information for the data source creation or update.
///
/// The property type `DataSourceErrorInfo` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceErrorInfoProperty(Object);

impl DataSourceErrorInfoProperty {
    /// `DataSourceErrorInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Error message.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
        self
    }

    /// Error type.
    ///
    /// `Type`; one of `ACCESS_DENIED`, `COPY_SOURCE_NOT_FOUND`, `TIMEOUT`, `ENGINE_VERSION_NOT_SUPPORTED`, `UNKNOWN_HOST`, `GENERIC_SQL_FAILURE`, `CONFLICT`, `UNKNOWN`.
    pub fn r#type(mut self, value: impl IntoValue<DataSourceErrorInfoType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for DataSourceErrorInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceErrorInfoProperty> for DataSourceErrorInfoProperty {}
impl From<DataSourceErrorInfoProperty> for Node {
    #[inline]
    fn from(value: DataSourceErrorInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceErrorInfoProperty> for DataSourceErrorInfoProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceErrorInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that Quick Sight uses to connect to your underlying data source. This is a variant type structure. For this structure to be valid, only one of the attributes can be non-null.
///
/// The property type `DataSourceParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceParametersProperty(Object);

impl DataSourceParametersProperty {
    /// `DataSourceParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameters for OpenSearch.
    ///
    /// `AmazonElasticsearchParameters`.
    pub fn amazon_elasticsearch_parameters(
        mut self,
        value: impl IntoValue<AmazonElasticsearchParametersProperty>,
    ) -> Self {
        self.0.put(
            "AmazonElasticsearchParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// The parameters for OpenSearch.
    ///
    /// `AmazonOpenSearchParameters`.
    pub fn amazon_open_search_parameters(
        mut self,
        value: impl IntoValue<AmazonOpenSearchParametersProperty>,
    ) -> Self {
        self.0
            .put("AmazonOpenSearchParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Amazon Athena.
    ///
    /// `AthenaParameters`.
    pub fn athena_parameters(mut self, value: impl IntoValue<AthenaParametersProperty>) -> Self {
        self.0
            .put("AthenaParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Amazon Aurora MySQL.
    ///
    /// `AuroraParameters`.
    pub fn aurora_parameters(mut self, value: impl IntoValue<AuroraParametersProperty>) -> Self {
        self.0
            .put("AuroraParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Amazon Aurora.
    ///
    /// `AuroraPostgreSqlParameters`.
    pub fn aurora_postgre_sql_parameters(
        mut self,
        value: impl IntoValue<AuroraPostgreSqlParametersProperty>,
    ) -> Self {
        self.0
            .put("AuroraPostgreSqlParameters", value.into_value().into_node());
        self
    }

    /// The required parameters that are needed to connect to a Databricks data source.
    ///
    /// `DatabricksParameters`.
    pub fn databricks_parameters(
        mut self,
        value: impl IntoValue<DatabricksParametersProperty>,
    ) -> Self {
        self.0
            .put("DatabricksParameters", value.into_value().into_node());
        self
    }

    /// The parameters for MariaDB.
    ///
    /// `MariaDbParameters`.
    pub fn maria_db_parameters(mut self, value: impl IntoValue<MariaDbParametersProperty>) -> Self {
        self.0
            .put("MariaDbParameters", value.into_value().into_node());
        self
    }

    /// The parameters for MySQL.
    ///
    /// `MySqlParameters`.
    pub fn my_sql_parameters(mut self, value: impl IntoValue<MySqlParametersProperty>) -> Self {
        self.0
            .put("MySqlParameters", value.into_value().into_node());
        self
    }

    /// Oracle parameters.
    ///
    /// `OracleParameters`.
    pub fn oracle_parameters(mut self, value: impl IntoValue<OracleParametersProperty>) -> Self {
        self.0
            .put("OracleParameters", value.into_value().into_node());
        self
    }

    /// The parameters for PostgreSQL.
    ///
    /// `PostgreSqlParameters`.
    pub fn postgre_sql_parameters(
        mut self,
        value: impl IntoValue<PostgreSqlParametersProperty>,
    ) -> Self {
        self.0
            .put("PostgreSqlParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Presto.
    ///
    /// `PrestoParameters`.
    pub fn presto_parameters(mut self, value: impl IntoValue<PrestoParametersProperty>) -> Self {
        self.0
            .put("PrestoParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Amazon RDS.
    ///
    /// `RdsParameters`.
    pub fn rds_parameters(mut self, value: impl IntoValue<RdsParametersProperty>) -> Self {
        self.0.put("RdsParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Amazon Redshift.
    ///
    /// `RedshiftParameters`.
    pub fn redshift_parameters(
        mut self,
        value: impl IntoValue<RedshiftParametersProperty>,
    ) -> Self {
        self.0
            .put("RedshiftParameters", value.into_value().into_node());
        self
    }

    /// The parameters for S3.
    ///
    /// `S3Parameters`.
    pub fn s3_parameters(mut self, value: impl IntoValue<S3ParametersProperty>) -> Self {
        self.0.put("S3Parameters", value.into_value().into_node());
        self
    }

    /// The `S3TablesParameters` property.
    ///
    /// `S3TablesParameters`.
    pub fn s3_tables_parameters(
        mut self,
        value: impl IntoValue<S3TablesParametersProperty>,
    ) -> Self {
        self.0
            .put("S3TablesParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Snowflake.
    ///
    /// `SnowflakeParameters`.
    pub fn snowflake_parameters(
        mut self,
        value: impl IntoValue<SnowflakeParametersProperty>,
    ) -> Self {
        self.0
            .put("SnowflakeParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Spark.
    ///
    /// `SparkParameters`.
    pub fn spark_parameters(mut self, value: impl IntoValue<SparkParametersProperty>) -> Self {
        self.0
            .put("SparkParameters", value.into_value().into_node());
        self
    }

    /// The parameters for SQL Server.
    ///
    /// `SqlServerParameters`.
    pub fn sql_server_parameters(
        mut self,
        value: impl IntoValue<SqlServerParametersProperty>,
    ) -> Self {
        self.0
            .put("SqlServerParameters", value.into_value().into_node());
        self
    }

    /// The parameters that are required to connect to a Starburst data source.
    ///
    /// `StarburstParameters`.
    pub fn starburst_parameters(
        mut self,
        value: impl IntoValue<StarburstParametersProperty>,
    ) -> Self {
        self.0
            .put("StarburstParameters", value.into_value().into_node());
        self
    }

    /// The parameters for Teradata.
    ///
    /// `TeradataParameters`.
    pub fn teradata_parameters(
        mut self,
        value: impl IntoValue<TeradataParametersProperty>,
    ) -> Self {
        self.0
            .put("TeradataParameters", value.into_value().into_node());
        self
    }

    /// The parameters that are required to connect to a Trino data source.
    ///
    /// `TrinoParameters`.
    pub fn trino_parameters(mut self, value: impl IntoValue<TrinoParametersProperty>) -> Self {
        self.0
            .put("TrinoParameters", value.into_value().into_node());
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

impl Kind for DataSourceParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceParametersProperty> for DataSourceParametersProperty {}
impl From<DataSourceParametersProperty> for Node {
    #[inline]
    fn from(value: DataSourceParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceParametersProperty> for DataSourceParametersProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The required parameters that are needed to connect to a Databricks data source.
///
/// The property type `DatabricksParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabricksParametersProperty(Object);

impl DatabricksParametersProperty {
    /// `DatabricksParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `host`: The host name of the Databricks data source.
    /// - `port`: The port for the Databricks data source.
    /// - `sql_endpoint_path`: The HTTP path of the Databricks data source.
    pub fn new(
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
        sql_endpoint_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Host", host.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put(
            "SqlEndpointPath",
            sql_endpoint_path.into_value().into_node(),
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

impl Kind for DatabricksParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabricksParametersProperty> for DatabricksParametersProperty {}
impl From<DatabricksParametersProperty> for Node {
    #[inline]
    fn from(value: DatabricksParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabricksParametersProperty> for DatabricksParametersProperty {
    #[inline]
    fn into_value(self) -> Value<DatabricksParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for an IAM Identity Center configuration.
///
/// The property type `IdentityCenterConfiguration` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterConfigurationProperty(Object);

impl IdentityCenterConfigurationProperty {
    /// `IdentityCenterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Boolean option that controls whether Trusted Identity Propagation should be used.
    ///
    /// `EnableIdentityPropagation`.
    pub fn enable_identity_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableIdentityPropagation", value.into_value().into_node());
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

impl Kind for IdentityCenterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {}
impl From<IdentityCenterConfigurationProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterConfigurationProperty> for IdentityCenterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The combination of username, private key and passphrase that are used as credentials.
///
/// The property type `KeyPairCredentials` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyPairCredentialsProperty(Object);

impl KeyPairCredentialsProperty {
    /// `KeyPairCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_pair_username`: Username.
    /// - `private_key`: PrivateKey.
    pub fn new(
        key_pair_username: impl IntoValue<String>,
        private_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KeyPairUsername",
            key_pair_username.into_value().into_node(),
        );
        object_.put("PrivateKey", private_key.into_value().into_node());
        Self(object_)
    }

    /// PrivateKeyPassphrase
    ///
    /// `PrivateKeyPassphrase`.
    pub fn private_key_passphrase(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrivateKeyPassphrase", value.into_value().into_node());
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

impl Kind for KeyPairCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyPairCredentialsProperty> for KeyPairCredentialsProperty {}
impl From<KeyPairCredentialsProperty> for Node {
    #[inline]
    fn from(value: KeyPairCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyPairCredentialsProperty> for KeyPairCredentialsProperty {
    #[inline]
    fn into_value(self) -> Value<KeyPairCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Amazon S3 manifest file location.
///
/// The property type `ManifestFileLocation` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestFileLocationProperty(Object);

impl ManifestFileLocationProperty {
    /// `ManifestFileLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: Amazon S3 bucket.
    /// - `key`: Amazon S3 key that identifies an object.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
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

impl Kind for ManifestFileLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestFileLocationProperty> for ManifestFileLocationProperty {}
impl From<ManifestFileLocationProperty> for Node {
    #[inline]
    fn from(value: ManifestFileLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestFileLocationProperty> for ManifestFileLocationProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestFileLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for MariaDB.
///
/// The property type `MariaDbParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MariaDbParametersProperty(Object);

impl MariaDbParametersProperty {
    /// `MariaDbParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for MariaDbParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MariaDbParametersProperty> for MariaDbParametersProperty {}
impl From<MariaDbParametersProperty> for Node {
    #[inline]
    fn from(value: MariaDbParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MariaDbParametersProperty> for MariaDbParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MariaDbParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for MySQL.
///
/// The property type `MySqlParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MySqlParametersProperty(Object);

impl MySqlParametersProperty {
    /// `MySqlParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for MySqlParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MySqlParametersProperty> for MySqlParametersProperty {}
impl From<MySqlParametersProperty> for Node {
    #[inline]
    fn from(value: MySqlParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MySqlParametersProperty> for MySqlParametersProperty {
    #[inline]
    fn into_value(self) -> Value<MySqlParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains information needed to create a data source connection that uses OAuth client credentials. This option is available for data source connections that are made with Snowflake and Starburst.
///
/// The property type `OAuthParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OAuthParametersProperty(Object);

impl OAuthParametersProperty {
    /// `OAuthParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `token_provider_url`: The token endpoint URL of the identity provider.
    pub fn new(token_provider_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TokenProviderUrl",
            token_provider_url.into_value().into_node(),
        );
        Self(object_)
    }

    /// The resource uri of the identity provider.
    ///
    /// `IdentityProviderResourceUri`.
    pub fn identity_provider_resource_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IdentityProviderResourceUri",
            value.into_value().into_node(),
        );
        self
    }

    /// \<p\>VPC connection properties.\</p\>
    ///
    /// `IdentityProviderVpcConnectionProperties`.
    pub fn identity_provider_vpc_connection_properties(
        mut self,
        value: impl IntoValue<VpcConnectionPropertiesProperty>,
    ) -> Self {
        self.0.put(
            "IdentityProviderVpcConnectionProperties",
            value.into_value().into_node(),
        );
        self
    }

    /// The OAuth scope.
    ///
    /// `OAuthScope`.
    pub fn oauth_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OAuthScope", value.into_value().into_node());
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

impl Kind for OAuthParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OAuthParametersProperty> for OAuthParametersProperty {}
impl From<OAuthParametersProperty> for Node {
    #[inline]
    fn from(value: OAuthParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OAuthParametersProperty> for OAuthParametersProperty {
    #[inline]
    fn into_value(self) -> Value<OAuthParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Oracle parameters.
///
/// The property type `OracleParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OracleParametersProperty(Object);

impl OracleParametersProperty {
    /// `OracleParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// A Boolean value that indicates whether the `Database` uses a service name or an SID. If this value is left blank, the default value is `SID`. If this value is set to `false`, the value is `SID`.
    ///
    /// `UseServiceName`; default `false`.
    pub fn use_service_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseServiceName", value.into_value().into_node());
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

impl Kind for OracleParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OracleParametersProperty> for OracleParametersProperty {}
impl From<OracleParametersProperty> for Node {
    #[inline]
    fn from(value: OracleParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OracleParametersProperty> for OracleParametersProperty {
    #[inline]
    fn into_value(self) -> Value<OracleParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for PostgreSQL.
///
/// The property type `PostgreSqlParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct PostgreSqlParametersProperty(Object);

impl PostgreSqlParametersProperty {
    /// `PostgreSqlParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for PostgreSqlParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PostgreSqlParametersProperty> for PostgreSqlParametersProperty {}
impl From<PostgreSqlParametersProperty> for Node {
    #[inline]
    fn from(value: PostgreSqlParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PostgreSqlParametersProperty> for PostgreSqlParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PostgreSqlParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Presto.
///
/// The property type `PrestoParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrestoParametersProperty(Object);

impl PrestoParametersProperty {
    /// `PrestoParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog`: Catalog.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        catalog: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Catalog", catalog.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for PrestoParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrestoParametersProperty> for PrestoParametersProperty {}
impl From<PrestoParametersProperty> for Node {
    #[inline]
    fn from(value: PrestoParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrestoParametersProperty> for PrestoParametersProperty {
    #[inline]
    fn into_value(self) -> Value<PrestoParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Amazon RDS.
///
/// The property type `RdsParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsParametersProperty(Object);

impl RdsParametersProperty {
    /// `RdsParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `instance_id`: Instance ID.
    pub fn new(
        database: impl IntoValue<String>,
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("InstanceId", instance_id.into_value().into_node());
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

impl Kind for RdsParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsParametersProperty> for RdsParametersProperty {}
impl From<RdsParametersProperty> for Node {
    #[inline]
    fn from(value: RdsParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsParametersProperty> for RdsParametersProperty {
    #[inline]
    fn into_value(self) -> Value<RdsParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that grants Quick Sight access to your cluster and make a call to the `redshift:GetClusterCredentials` API. For more information on the `redshift:GetClusterCredentials` API, see [`GetClusterCredentials`](https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html).
///
/// The property type `RedshiftIAMParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftIAMParametersProperty(Object);

impl RedshiftIAMParametersProperty {
    /// `RedshiftIAMParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: Use the `RoleArn` structure to allow Quick Sight to call `redshift:GetClusterCredentials` on your cluster.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Automatically creates a database user. If your database doesn't have a `DatabaseUser`, set this parameter to `True`. If there is no `DatabaseUser`, Quick Sight can't connect to your cluster. The `RoleArn` that you use for this operation must grant access to `redshift:CreateClusterUser` to successfully create the user.
    ///
    /// `AutoCreateDatabaseUser`; default `false`.
    pub fn auto_create_database_user(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoCreateDatabaseUser", value.into_value().into_node());
        self
    }

    /// A list of groups whose permissions will be granted to Quick Sight to access the cluster. These permissions are combined with the permissions granted to Quick Sight by the `DatabaseUser`. If you choose to include this parameter, the `RoleArn` must grant access to `redshift:JoinGroup`.
    ///
    /// `DatabaseGroups`.
    pub fn database_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("DatabaseGroups", value.into_value().into_node());
        self
    }

    /// The user whose permissions and group memberships will be used by Quick Sight to access the cluster. If this user already exists in your database, Amazon Quick Sight is granted the same permissions that the user has. If the user doesn't exist, set the value of `AutoCreateDatabaseUser` to `True` to create a new user with PUBLIC permissions.
    ///
    /// `DatabaseUser`.
    pub fn database_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseUser", value.into_value().into_node());
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

impl Kind for RedshiftIAMParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftIAMParametersProperty> for RedshiftIAMParametersProperty {}
impl From<RedshiftIAMParametersProperty> for Node {
    #[inline]
    fn from(value: RedshiftIAMParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftIAMParametersProperty> for RedshiftIAMParametersProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftIAMParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Amazon Redshift. The `ClusterId` field can be blank if `Host` and `Port` are both set. The `Host` and `Port` fields can be blank if the `ClusterId` field is set.
///
/// The property type `RedshiftParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftParametersProperty(Object);

impl RedshiftParametersProperty {
    /// `RedshiftParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    pub fn new(database: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        Self(object_)
    }

    /// Cluster ID. This field can be blank if the `Host` and `Port` are provided.
    ///
    /// `ClusterId`.
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterId", value.into_value().into_node());
        self
    }

    /// Host. This field can be blank if `ClusterId` is provided.
    ///
    /// `Host`.
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// An optional parameter that uses IAM authentication to grant Quick Sight access to your cluster. This parameter can be used instead of [DataSourceCredentials](https://docs.aws.amazon.com/quicksight/latest/APIReference/API_DataSourceCredentials.html).
    ///
    /// `IAMParameters`.
    pub fn iam_parameters(mut self, value: impl IntoValue<RedshiftIAMParametersProperty>) -> Self {
        self.0.put("IAMParameters", value.into_value().into_node());
        self
    }

    /// An optional parameter that configures IAM Identity Center authentication to grant Quick Sight access to your cluster.
    ///
    /// This parameter can only be specified if your Quick Sight account is configured with IAM Identity Center.
    ///
    /// `IdentityCenterConfiguration`.
    pub fn identity_center_configuration(
        mut self,
        value: impl IntoValue<IdentityCenterConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IdentityCenterConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Port. This field can be blank if the `ClusterId` is provided.
    ///
    /// `Port`; default `0`.
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for RedshiftParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftParametersProperty> for RedshiftParametersProperty {}
impl From<RedshiftParametersProperty> for Node {
    #[inline]
    fn from(value: RedshiftParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftParametersProperty> for RedshiftParametersProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Permission for the resource.
///
/// The property type `ResourcePermission` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourcePermissionProperty(Object);

impl ResourcePermissionProperty {
    /// `ResourcePermissionProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The IAM action to grant or revoke permissions on.
    /// - `principal`: The Amazon Resource Name (ARN) of the principal.
    pub fn new(actions: impl IntoValue<List<String>>, principal: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Principal", principal.into_value().into_node());
        Self(object_)
    }

    /// The `Resource` property.
    ///
    /// `Resource`.
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Resource", value.into_value().into_node());
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

impl Kind for ResourcePermissionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourcePermissionProperty> for ResourcePermissionProperty {}
impl From<ResourcePermissionProperty> for Node {
    #[inline]
    fn from(value: ResourcePermissionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourcePermissionProperty> for ResourcePermissionProperty {
    #[inline]
    fn into_value(self) -> Value<ResourcePermissionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for S3.
///
/// The property type `S3Parameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ParametersProperty(Object);

impl S3ParametersProperty {
    /// `S3ParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_file_location`: Location of the Amazon S3 manifest file.
    pub fn new(manifest_file_location: impl IntoValue<ManifestFileLocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ManifestFileLocation",
            manifest_file_location.into_value().into_node(),
        );
        Self(object_)
    }

    /// Use the `RoleArn` structure to override an account-wide role for a specific S3 data source. For example, say an account administrator has turned off all S3 access with an account-wide role. The administrator can then use `RoleArn` to bypass the account-wide role and allow S3 access for the single S3 data source that is specified in the structure, even if the account-wide role forbidding S3 access is still active.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for S3ParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ParametersProperty> for S3ParametersProperty {}
impl From<S3ParametersProperty> for Node {
    #[inline]
    fn from(value: S3ParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ParametersProperty> for S3ParametersProperty {
    #[inline]
    fn into_value(self) -> Value<S3ParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `S3TablesParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TablesParametersProperty(Object);

impl S3TablesParametersProperty {
    /// `S3TablesParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `TableBucketArn` property.
    ///
    /// `TableBucketArn`.
    pub fn table_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("TableBucketArn", value.into_value().into_node());
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

impl Kind for S3TablesParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TablesParametersProperty> for S3TablesParametersProperty {}
impl From<S3TablesParametersProperty> for Node {
    #[inline]
    fn from(value: S3TablesParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TablesParametersProperty> for S3TablesParametersProperty {
    #[inline]
    fn into_value(self) -> Value<S3TablesParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Snowflake.
///
/// The property type `SnowflakeParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeParametersProperty(Object);

impl SnowflakeParametersProperty {
    /// `SnowflakeParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `warehouse`: Warehouse.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        warehouse: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
        object_.put("Warehouse", warehouse.into_value().into_node());
        Self(object_)
    }

    /// The authentication type that you want to use for your connection. This parameter accepts OAuth and non-OAuth authentication types.
    ///
    /// `AuthenticationType`; one of `PASSWORD`, `TOKEN`, `X509`, `KEYPAIR`.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// The database access control role.
    ///
    /// `DatabaseAccessControlRole`.
    pub fn database_access_control_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatabaseAccessControlRole", value.into_value().into_node());
        self
    }

    /// An object that contains information needed to create a data source connection between an Quick Sight account and Snowflake.
    ///
    /// `OAuthParameters`.
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParametersProperty>) -> Self {
        self.0
            .put("OAuthParameters", value.into_value().into_node());
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

impl Kind for SnowflakeParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeParametersProperty> for SnowflakeParametersProperty {}
impl From<SnowflakeParametersProperty> for Node {
    #[inline]
    fn from(value: SnowflakeParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeParametersProperty> for SnowflakeParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Spark.
///
/// The property type `SparkParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SparkParametersProperty(Object);

impl SparkParametersProperty {
    /// `SparkParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(host: impl IntoValue<String>, port: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Host", host.into_value().into_node());
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

impl Kind for SparkParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SparkParametersProperty> for SparkParametersProperty {}
impl From<SparkParametersProperty> for Node {
    #[inline]
    fn from(value: SparkParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SparkParametersProperty> for SparkParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SparkParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for SQL Server.
///
/// The property type `SqlServerParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqlServerParametersProperty(Object);

impl SqlServerParametersProperty {
    /// `SqlServerParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for SqlServerParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqlServerParametersProperty> for SqlServerParametersProperty {}
impl From<SqlServerParametersProperty> for Node {
    #[inline]
    fn from(value: SqlServerParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqlServerParametersProperty> for SqlServerParametersProperty {
    #[inline]
    fn into_value(self) -> Value<SqlServerParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Secure Socket Layer (SSL) properties that apply when Quick Sight connects to your underlying data source.
///
/// The property type `SslProperties` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SslPropertiesProperty(Object);

impl SslPropertiesProperty {
    /// `SslPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A Boolean option to control whether SSL should be disabled.
    ///
    /// `DisableSsl`; default `false`.
    pub fn disable_ssl(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DisableSsl", value.into_value().into_node());
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

impl Kind for SslPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SslPropertiesProperty> for SslPropertiesProperty {}
impl From<SslPropertiesProperty> for Node {
    #[inline]
    fn from(value: SslPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SslPropertiesProperty> for SslPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<SslPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that are required to connect to a Starburst data source.
///
/// The property type `StarburstParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct StarburstParametersProperty(Object);

impl StarburstParametersProperty {
    /// `StarburstParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog`: The catalog name for the Starburst data source.
    /// - `host`: The host name of the Starburst data source.
    /// - `port`: The port for the Starburst data source.
    pub fn new(
        catalog: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Catalog", catalog.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        Self(object_)
    }

    /// The authentication type that you want to use for your connection. This parameter accepts OAuth and non-OAuth authentication types.
    ///
    /// `AuthenticationType`; one of `PASSWORD`, `TOKEN`, `X509`, `KEYPAIR`.
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0
            .put("AuthenticationType", value.into_value().into_node());
        self
    }

    /// The database access control role.
    ///
    /// `DatabaseAccessControlRole`.
    pub fn database_access_control_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DatabaseAccessControlRole", value.into_value().into_node());
        self
    }

    /// An object that contains information needed to create a data source connection between an Quick Sight account and Starburst.
    ///
    /// `OAuthParameters`.
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParametersProperty>) -> Self {
        self.0
            .put("OAuthParameters", value.into_value().into_node());
        self
    }

    /// The product type for the Starburst data source.
    ///
    /// `ProductType`; one of `GALAXY`, `ENTERPRISE`.
    pub fn product_type(mut self, value: impl IntoValue<ProductType>) -> Self {
        self.0.put("ProductType", value.into_value().into_node());
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

impl Kind for StarburstParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StarburstParametersProperty> for StarburstParametersProperty {}
impl From<StarburstParametersProperty> for Node {
    #[inline]
    fn from(value: StarburstParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StarburstParametersProperty> for StarburstParametersProperty {
    #[inline]
    fn into_value(self) -> Value<StarburstParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for Teradata.
///
/// The property type `TeradataParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TeradataParametersProperty(Object);

impl TeradataParametersProperty {
    /// `TeradataParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `database`: Database.
    /// - `host`: Host.
    /// - `port`: Port.
    pub fn new(
        database: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Database", database.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for TeradataParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TeradataParametersProperty> for TeradataParametersProperty {}
impl From<TeradataParametersProperty> for Node {
    #[inline]
    fn from(value: TeradataParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TeradataParametersProperty> for TeradataParametersProperty {
    #[inline]
    fn into_value(self) -> Value<TeradataParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that are required to connect to a Trino data source.
///
/// The property type `TrinoParameters` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrinoParametersProperty(Object);

impl TrinoParametersProperty {
    /// `TrinoParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog`: The catalog name for the Trino data source.
    /// - `host`: The host name of the Trino data source.
    /// - `port`: The port for the Trino data source.
    pub fn new(
        catalog: impl IntoValue<String>,
        host: impl IntoValue<String>,
        port: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Catalog", catalog.into_value().into_node());
        object_.put("Host", host.into_value().into_node());
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

impl Kind for TrinoParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrinoParametersProperty> for TrinoParametersProperty {}
impl From<TrinoParametersProperty> for Node {
    #[inline]
    fn from(value: TrinoParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrinoParametersProperty> for TrinoParametersProperty {
    #[inline]
    fn into_value(self) -> Value<TrinoParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// VPC connection properties.
///
/// The property type `VpcConnectionProperties` of `AWS::QuickSight::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectionPropertiesProperty(Object);

impl VpcConnectionPropertiesProperty {
    /// `VpcConnectionPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_connection_arn`: The Amazon Resource Name (ARN) for the VPC connection.
    pub fn new(vpc_connection_arn: impl IntoValue<kinds::quicksight::VpcConnectionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VpcConnectionArn",
            vpc_connection_arn.into_value().into_node(),
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

impl Kind for VpcConnectionPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectionPropertiesProperty> for VpcConnectionPropertiesProperty {}
impl From<VpcConnectionPropertiesProperty> for Node {
    #[inline]
    fn from(value: VpcConnectionPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectionPropertiesProperty> for VpcConnectionPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectionPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `SnowflakeParameters` of `AWS::QuickSight::DataSource`.
pub enum AuthenticationType {
    /// `KEYPAIR`.
    Keypair,
    /// `PASSWORD`.
    Password,
    /// `TOKEN`.
    Token,
    /// `X509`.
    X509,
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
        const VALUES: &[&str] = &["KEYPAIR", "PASSWORD", "TOKEN", "X509"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DataSourceErrorInfo` of `AWS::QuickSight::DataSource`.
pub enum DataSourceErrorInfoType {
    /// `ACCESS_DENIED`.
    AccessDenied,
    /// `CONFLICT`.
    Conflict,
    /// `COPY_SOURCE_NOT_FOUND`.
    CopySourceNotFound,
    /// `ENGINE_VERSION_NOT_SUPPORTED`.
    EngineVersionNotSupported,
    /// `GENERIC_SQL_FAILURE`.
    GenericSqlFailure,
    /// `TIMEOUT`.
    Timeout,
    /// `UNKNOWN`.
    Unknown,
    /// `UNKNOWN_HOST`.
    UnknownHost,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSourceErrorInfoType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSourceErrorInfoType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSourceErrorInfoType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSourceErrorInfoType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSourceErrorInfoType> for DataSourceErrorInfoType {
    #[inline]
    fn into_value(self) -> Value<DataSourceErrorInfoType> {
        const VALUES: &[&str] = &[
            "ACCESS_DENIED",
            "CONFLICT",
            "COPY_SOURCE_NOT_FOUND",
            "ENGINE_VERSION_NOT_SUPPORTED",
            "GENERIC_SQL_FAILURE",
            "TIMEOUT",
            "UNKNOWN",
            "UNKNOWN_HOST",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProductType` of a `StarburstParameters` of `AWS::QuickSight::DataSource`.
pub enum ProductType {
    /// `ENTERPRISE`.
    Enterprise,
    /// `GALAXY`.
    Galaxy,
}

#[diagnostic::do_not_recommend]
impl Kind for ProductType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProductType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProductType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProductType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProductType> for ProductType {
    #[inline]
    fn into_value(self) -> Value<ProductType> {
        const VALUES: &[&str] = &["ENTERPRISE", "GALAXY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::QuickSight::DataSource`.
pub enum Type {
    /// `ADOBE_ANALYTICS`.
    AdobeAnalytics,
    /// `AMAZON_ELASTICSEARCH`.
    AmazonElasticsearch,
    /// `AMAZON_OPENSEARCH`.
    AmazonOpensearch,
    /// `APPFLOW`.
    Appflow,
    /// `ATHENA`.
    Athena,
    /// `ATLAN`.
    Atlan,
    /// `AURORA`.
    Aurora,
    /// `AURORA_POSTGRESQL`.
    AuroraPostgresql,
    /// `AWS_IOT_ANALYTICS`.
    AwsIotAnalytics,
    /// `BIGQUERY`.
    Bigquery,
    /// `BOX`.
    Box,
    /// `CONFLUENCE`.
    Confluence,
    /// `DATABRICKS`.
    Databricks,
    /// `DB2_AS400`.
    Db2As400,
    /// `DENODO`.
    Denodo,
    /// `DOCUMENTDB`.
    Documentdb,
    /// `DREMIO`.
    Dremio,
    /// `DYNAMODB`.
    Dynamodb,
    /// `EXASOL`.
    Exasol,
    /// `FILE`.
    File,
    /// `FULLY_MANAGED_KNOWLEDGE_BASE`.
    FullyManagedKnowledgeBase,
    /// `GITHUB`.
    Github,
    /// `GLUE`.
    Glue,
    /// `GLUE_DATA_CATALOG`.
    GlueDataCatalog,
    /// `GOOGLESHEETS`.
    Googlesheets,
    /// `GOOGLE_ANALYTICS`.
    GoogleAnalytics,
    /// `GOOGLE_DRIVE`.
    GoogleDrive,
    /// `IMPALA`.
    Impala,
    /// `INTERNATIONAL_DATA_CORPORATION`.
    InternationalDataCorporation,
    /// `JIRA`.
    Jira,
    /// `MARIADB`.
    Mariadb,
    /// `MONGO`.
    Mongo,
    /// `MONGO_ATLAS`.
    MongoAtlas,
    /// `MYSQL`.
    Mysql,
    /// `ONE_DRIVE`.
    OneDrive,
    /// `ORACLE`.
    Oracle,
    /// `POSTGRESQL`.
    Postgresql,
    /// `PRESTO`.
    Presto,
    /// `QBUSINESS`.
    Qbusiness,
    /// `REDSHIFT`.
    Redshift,
    /// `S3`.
    S3,
    /// `S3_KNOWLEDGE_BASE`.
    S3KnowledgeBase,
    /// `S3_TABLES`.
    S3Tables,
    /// `SALESFORCE`.
    Salesforce,
    /// `SAPHANA`.
    Saphana,
    /// `SERVICENOW`.
    Servicenow,
    /// `SHAREPOINT`.
    Sharepoint,
    /// `SNOWFLAKE`.
    Snowflake,
    /// `SPARK`.
    Spark,
    /// `SPICE`.
    Spice,
    /// `SQLSERVER`.
    Sqlserver,
    /// `STARBURST`.
    Starburst,
    /// `TERADATA`.
    Teradata,
    /// `TIMESTREAM`.
    Timestream,
    /// `TRINO`.
    Trino,
    /// `TWITTER`.
    Twitter,
    /// `WEB_CRAWLER`.
    WebCrawler,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &[
            "ADOBE_ANALYTICS",
            "AMAZON_ELASTICSEARCH",
            "AMAZON_OPENSEARCH",
            "APPFLOW",
            "ATHENA",
            "ATLAN",
            "AURORA",
            "AURORA_POSTGRESQL",
            "AWS_IOT_ANALYTICS",
            "BIGQUERY",
            "BOX",
            "CONFLUENCE",
            "DATABRICKS",
            "DB2_AS400",
            "DENODO",
            "DOCUMENTDB",
            "DREMIO",
            "DYNAMODB",
            "EXASOL",
            "FILE",
            "FULLY_MANAGED_KNOWLEDGE_BASE",
            "GITHUB",
            "GLUE",
            "GLUE_DATA_CATALOG",
            "GOOGLESHEETS",
            "GOOGLE_ANALYTICS",
            "GOOGLE_DRIVE",
            "IMPALA",
            "INTERNATIONAL_DATA_CORPORATION",
            "JIRA",
            "MARIADB",
            "MONGO",
            "MONGO_ATLAS",
            "MYSQL",
            "ONE_DRIVE",
            "ORACLE",
            "POSTGRESQL",
            "PRESTO",
            "QBUSINESS",
            "REDSHIFT",
            "S3",
            "S3_KNOWLEDGE_BASE",
            "S3_TABLES",
            "SALESFORCE",
            "SAPHANA",
            "SERVICENOW",
            "SHAREPOINT",
            "SNOWFLAKE",
            "SPARK",
            "SPICE",
            "SQLSERVER",
            "STARBURST",
            "TERADATA",
            "TIMESTREAM",
            "TRINO",
            "TWITTER",
            "WEB_CRAWLER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
