// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::DataSource` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::DataSource` resource creates data sources for resolvers in AWS AppSync to connect to, such as Amazon DynamoDB, AWS Lambda, and Amazon OpenSearch Service. Resolvers use these data sources to fetch data when clients make GraphQL calls.
///
/// `AWS::AppSync::DataSource`; `Ref` returns its `DataSourceArn`, a [`appsync::DataSourceArn`](kinds::appsync::DataSourceArn).
/// Changing one of these replaces it: `ApiId`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::DataSource",
    tags: None,
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: Unique AWS AppSync GraphQL API identifier where this data source will be created.
    /// - `name`: Friendly name for you to identify your AppSync data source after creation.
    /// - `r#type`: The type of the data source.
    pub fn new(
        api_id: impl IntoValue<kinds::appsync::GraphQlApiId>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the data source.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// AWS Region and TableName for an Amazon DynamoDB table in your account.
    ///
    /// `DynamoDBConfig`; updated in place.
    pub fn dynamo_db_config(mut self, value: impl IntoValue<DynamoDBConfigProperty>) -> Self {
        self.0.put("DynamoDBConfig", value.into_value().into_node());
        self
    }

    /// The `ElasticsearchConfig` property.
    ///
    /// `ElasticsearchConfig`; deprecated; updated in place.
    pub fn elasticsearch_config(
        mut self,
        value: impl IntoValue<ElasticsearchConfigProperty>,
    ) -> Self {
        self.0
            .put("ElasticsearchConfig", value.into_value().into_node());
        self
    }

    /// An EventBridge configuration that contains a valid ARN of an event bus.
    ///
    /// `EventBridgeConfig`; updated in place.
    pub fn event_bridge_config(mut self, value: impl IntoValue<EventBridgeConfigProperty>) -> Self {
        self.0
            .put("EventBridgeConfig", value.into_value().into_node());
        self
    }

    /// Endpoints for an HTTP data source.
    ///
    /// `HttpConfig`; updated in place.
    pub fn http_config(mut self, value: impl IntoValue<HttpConfigProperty>) -> Self {
        self.0.put("HttpConfig", value.into_value().into_node());
        self
    }

    /// An ARN of a Lambda function in valid ARN format. This can be the ARN of a Lambda function that exists in the current account or in another account.
    ///
    /// `LambdaConfig`; updated in place.
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaConfigProperty>) -> Self {
        self.0.put("LambdaConfig", value.into_value().into_node());
        self
    }

    /// Enables or disables enhanced data source metrics for specified data sources. Note that `MetricsConfig` won't be used unless the `dataSourceLevelMetricsBehavior` value is set to `PER_DATA_SOURCE_METRICS`. If the `dataSourceLevelMetricsBehavior` is set to `FULL_REQUEST_DATA_SOURCE_METRICS` instead, `MetricsConfig` will be ignored. However, you can still set its value.
    ///
    /// `MetricsConfig` can be `ENABLED` or `DISABLED`.
    ///
    /// `MetricsConfig`; one of `DISABLED`, `ENABLED`; updated in place.
    pub fn metrics_config(mut self, value: impl IntoValue<super::MetricsConfig>) -> Self {
        self.0.put("MetricsConfig", value.into_value().into_node());
        self
    }

    /// AWS Region and Endpoints for an Amazon OpenSearch Service domain in your account.
    ///
    /// `OpenSearchServiceConfig`; updated in place.
    pub fn open_search_service_config(
        mut self,
        value: impl IntoValue<OpenSearchServiceConfigProperty>,
    ) -> Self {
        self.0
            .put("OpenSearchServiceConfig", value.into_value().into_node());
        self
    }

    /// Relational Database configuration of the relational database data source.
    ///
    /// `RelationalDatabaseConfig`; updated in place.
    pub fn relational_database_config(
        mut self,
        value: impl IntoValue<RelationalDatabaseConfigProperty>,
    ) -> Self {
        self.0
            .put("RelationalDatabaseConfig", value.into_value().into_node());
        self
    }

    /// The AWS Identity and Access Management service role ARN for the data source. The system assumes this role when accessing the data source.
    ///
    /// Required if `Type` is specified as `AWS_LAMBDA`, `AMAZON_DYNAMODB`, `AMAZON_ELASTICSEARCH`, `AMAZON_EVENTBRIDGE`, `AMAZON_OPENSEARCH_SERVICE`, `RELATIONAL_DATABASE`, or `AMAZON_BEDROCK_RUNTIME`.
    ///
    /// `ServiceRoleArn`; updated in place.
    pub fn service_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("ServiceRoleArn", value.into_value().into_node());
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
    /// What `Ref` returns: its `DataSourceArn`, a [`appsync::DataSourceArn`](kinds::appsync::DataSourceArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::DataSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid/datasources/datasourcename`.
    ///
    /// `Fn::GetAtt` of `DataSourceArn`.
    #[inline]
    pub fn attr_data_source_arn(&self) -> Value<kinds::appsync::DataSourceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceArn")))
    }

    /// Friendly name for you to identify your AWS AppSync data source after creation.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::appsync::DataSourceName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

impl IntoValue<kinds::appsync::DataSourceArn> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::DataSourceArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appsync::DataSourceName> for &CfnDataSourceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::DataSourceName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }
}

/// The `AuthorizationConfig` property type specifies the authorization type and configuration for an AWS AppSync http data source.
///
/// `AuthorizationConfig` is a property of the [AWS AppSync DataSource HttpConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appsync-datasource-httpconfig.html) property type.
///
/// The property type `AuthorizationConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizationConfigProperty(Object);

impl AuthorizationConfigProperty {
    /// `AuthorizationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_type`: The authorization type that the HTTP endpoint requires.
    pub fn new(authorization_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationType",
            authorization_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Identity and Access Management settings.
    ///
    /// `AwsIamConfig`.
    pub fn aws_iam_config(mut self, value: impl IntoValue<AwsIamConfigProperty>) -> Self {
        self.0.put("AwsIamConfig", value.into_value().into_node());
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

impl Kind for AuthorizationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizationConfigProperty> for AuthorizationConfigProperty {}
impl From<AuthorizationConfigProperty> for Node {
    #[inline]
    fn from(value: AuthorizationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizationConfigProperty> for AuthorizationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `AwsIamConfig` property type to specify `AwsIamConfig` for a AWS AppSync authorizaton.
///
/// `AwsIamConfig` is a property of the [AWS AppSync DataSource AuthorizationConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appsync-datasource-httpconfig-authorizationconfig.html) resource.
///
/// The property type `AwsIamConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AwsIamConfigProperty(Object);

impl AwsIamConfigProperty {
    /// `AwsIamConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The signing Region for AWS Identity and Access Management authorization.
    ///
    /// `SigningRegion`.
    pub fn signing_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SigningRegion", value.into_value().into_node());
        self
    }

    /// The signing service name for AWS Identity and Access Management authorization.
    ///
    /// `SigningServiceName`.
    pub fn signing_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SigningServiceName", value.into_value().into_node());
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

impl Kind for AwsIamConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AwsIamConfigProperty> for AwsIamConfigProperty {}
impl From<AwsIamConfigProperty> for Node {
    #[inline]
    fn from(value: AwsIamConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AwsIamConfigProperty> for AwsIamConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AwsIamConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes a Delta Sync configuration.
///
/// The property type `DeltaSyncConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeltaSyncConfigProperty(Object);

impl DeltaSyncConfigProperty {
    /// `DeltaSyncConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `base_table_ttl`: The number of minutes that an Item is stored in the data source.
    /// - `delta_sync_table_name`: The Delta Sync table name.
    /// - `delta_sync_table_ttl`: The number of minutes that a Delta Sync log entry is stored in the Delta Sync table.
    pub fn new(
        base_table_ttl: impl IntoValue<String>,
        delta_sync_table_name: impl IntoValue<String>,
        delta_sync_table_ttl: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BaseTableTTL", base_table_ttl.into_value().into_node());
        object_.put(
            "DeltaSyncTableName",
            delta_sync_table_name.into_value().into_node(),
        );
        object_.put(
            "DeltaSyncTableTTL",
            delta_sync_table_ttl.into_value().into_node(),
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

impl Kind for DeltaSyncConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeltaSyncConfigProperty> for DeltaSyncConfigProperty {}
impl From<DeltaSyncConfigProperty> for Node {
    #[inline]
    fn from(value: DeltaSyncConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeltaSyncConfigProperty> for DeltaSyncConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeltaSyncConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `DynamoDBConfig` property type specifies the `AwsRegion` and `TableName` for an Amazon DynamoDB table in your account for an AWS AppSync data source.
///
/// `DynamoDBConfig` is a property of the [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-datasource.html) property type.
///
/// The property type `DynamoDBConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamoDBConfigProperty(Object);

impl DynamoDBConfigProperty {
    /// `DynamoDBConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: The AWS Region.
    /// - `table_name`: The table name.
    pub fn new(
        aws_region: impl IntoValue<String>,
        table_name: impl IntoValue<kinds::dynamodb::TableName>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// The `DeltaSyncConfig` for a versioned datasource.
    ///
    /// `DeltaSyncConfig`.
    pub fn delta_sync_config(mut self, value: impl IntoValue<DeltaSyncConfigProperty>) -> Self {
        self.0
            .put("DeltaSyncConfig", value.into_value().into_node());
        self
    }

    /// Set to `TRUE` to use AWS Identity and Access Management with this data source.
    ///
    /// `UseCallerCredentials`.
    pub fn use_caller_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseCallerCredentials", value.into_value().into_node());
        self
    }

    /// Set to TRUE to use Conflict Detection and Resolution with this data source.
    ///
    /// `Versioned`.
    pub fn versioned(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Versioned", value.into_value().into_node());
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

impl Kind for DynamoDBConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamoDBConfigProperty> for DynamoDBConfigProperty {}
impl From<DynamoDBConfigProperty> for Node {
    #[inline]
    fn from(value: DynamoDBConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamoDBConfigProperty> for DynamoDBConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DynamoDBConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ElasticsearchConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchConfigProperty(Object);

impl ElasticsearchConfigProperty {
    /// `ElasticsearchConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: The AWS Region.
    /// - `endpoint`: The endpoint.
    pub fn new(aws_region: impl IntoValue<String>, endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put("Endpoint", endpoint.into_value().into_node());
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

impl Kind for ElasticsearchConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchConfigProperty> for ElasticsearchConfigProperty {}
impl From<ElasticsearchConfigProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchConfigProperty> for ElasticsearchConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data source. This can be an API destination, resource, or AWS service.
///
/// The property type `EventBridgeConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventBridgeConfigProperty(Object);

impl EventBridgeConfigProperty {
    /// `EventBridgeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_bus_arn`: The event bus pipeline's ARN.
    pub fn new(event_bus_arn: impl IntoValue<kinds::events::EventBusArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBusArn", event_bus_arn.into_value().into_node());
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

impl Kind for EventBridgeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventBridgeConfigProperty> for EventBridgeConfigProperty {}
impl From<EventBridgeConfigProperty> for Node {
    #[inline]
    fn from(value: EventBridgeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventBridgeConfigProperty> for EventBridgeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EventBridgeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `HttpConfig` property type to specify `HttpConfig` for an AWS AppSync data source.
///
/// `HttpConfig` is a property of the [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-datasource.html) resource.
///
/// The property type `HttpConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpConfigProperty(Object);

impl HttpConfigProperty {
    /// `HttpConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint`: The endpoint.
    pub fn new(endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Endpoint", endpoint.into_value().into_node());
        Self(object_)
    }

    /// The authorization configuration.
    ///
    /// `AuthorizationConfig`.
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<AuthorizationConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthorizationConfig", value.into_value().into_node());
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

impl Kind for HttpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpConfigProperty> for HttpConfigProperty {}
impl From<HttpConfigProperty> for Node {
    #[inline]
    fn from(value: HttpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpConfigProperty> for HttpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HttpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LambdaConfig` property type specifies the Lambda function ARN for an AWS AppSync data source.
///
/// `LambdaConfig` is a property of the [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-datasource.html) property type.
///
/// The property type `LambdaConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaConfigProperty(Object);

impl LambdaConfigProperty {
    /// `LambdaConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_function_arn`: The ARN for the Lambda function.
    pub fn new(lambda_function_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LambdaFunctionArn",
            lambda_function_arn.into_value().into_node(),
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

impl Kind for LambdaConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaConfigProperty> for LambdaConfigProperty {}
impl From<LambdaConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaConfigProperty> for LambdaConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `OpenSearchServiceConfig` property type specifies the `AwsRegion` and `Endpoints` for an Amazon OpenSearch Service domain in your account for an AWS AppSync data source.
///
/// `OpenSearchServiceConfig` is a property of the [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-datasource.html) property type.
///
/// The property type `OpenSearchServiceConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchServiceConfigProperty(Object);

impl OpenSearchServiceConfigProperty {
    /// `OpenSearchServiceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: The AWS Region.
    /// - `endpoint`: The endpoint.
    pub fn new(aws_region: impl IntoValue<String>, endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put("Endpoint", endpoint.into_value().into_node());
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

impl Kind for OpenSearchServiceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchServiceConfigProperty> for OpenSearchServiceConfigProperty {}
impl From<OpenSearchServiceConfigProperty> for Node {
    #[inline]
    fn from(value: OpenSearchServiceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchServiceConfigProperty> for OpenSearchServiceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OpenSearchServiceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `RdsHttpEndpointConfig` property type to specify the `RdsHttpEndpoint` for an AWS AppSync relational database.
///
/// `RdsHttpEndpointConfig` is a property of the [AWS AppSync DataSource RelationalDatabaseConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-appsync-datasource-relationaldatabaseconfig.html) resource.
///
/// The property type `RdsHttpEndpointConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsHttpEndpointConfigProperty(Object);

impl RdsHttpEndpointConfigProperty {
    /// `RdsHttpEndpointConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `aws_region`: AWS Region for RDS HTTP endpoint.
    /// - `aws_secret_store_arn`: The ARN for database credentials stored in AWS Secrets Manager.
    /// - `db_cluster_identifier`: Amazon RDS cluster Amazon Resource Name (ARN).
    pub fn new(
        aws_region: impl IntoValue<String>,
        aws_secret_store_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        db_cluster_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AwsRegion", aws_region.into_value().into_node());
        object_.put(
            "AwsSecretStoreArn",
            aws_secret_store_arn.into_value().into_node(),
        );
        object_.put(
            "DbClusterIdentifier",
            db_cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Logical database name.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Logical schema name.
    ///
    /// `Schema`.
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Schema", value.into_value().into_node());
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

impl Kind for RdsHttpEndpointConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsHttpEndpointConfigProperty> for RdsHttpEndpointConfigProperty {}
impl From<RdsHttpEndpointConfigProperty> for Node {
    #[inline]
    fn from(value: RdsHttpEndpointConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsHttpEndpointConfigProperty> for RdsHttpEndpointConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RdsHttpEndpointConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use the `RelationalDatabaseConfig` property type to specify `RelationalDatabaseConfig` for an AWS AppSync data source.
///
/// `RelationalDatabaseConfig` is a property of the [AWS::AppSync::DataSource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-datasource.html) property type.
///
/// The property type `RelationalDatabaseConfig` of `AWS::AppSync::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationalDatabaseConfigProperty(Object);

impl RelationalDatabaseConfigProperty {
    /// `RelationalDatabaseConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `relational_database_source_type`: The type of relational data source.
    pub fn new(relational_database_source_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RelationalDatabaseSourceType",
            relational_database_source_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Information about the Amazon RDS resource.
    ///
    /// `RdsHttpEndpointConfig`.
    pub fn rds_http_endpoint_config(
        mut self,
        value: impl IntoValue<RdsHttpEndpointConfigProperty>,
    ) -> Self {
        self.0
            .put("RdsHttpEndpointConfig", value.into_value().into_node());
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

impl Kind for RelationalDatabaseConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationalDatabaseConfigProperty> for RelationalDatabaseConfigProperty {}
impl From<RelationalDatabaseConfigProperty> for Node {
    #[inline]
    fn from(value: RelationalDatabaseConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationalDatabaseConfigProperty> for RelationalDatabaseConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RelationalDatabaseConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
