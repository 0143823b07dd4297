// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppSync::GraphQLApi` and its property types.

use crate::l1::*;

/// The `AWS::AppSync::GraphQLApi` resource creates a new AWS AppSync GraphQL API. This is the top-level construct for your application. For more information, see [Quick Start](https://docs.aws.amazon.com/appsync/latest/devguide/quickstart.html) in the *AWS AppSync Developer Guide*.
///
/// `AWS::AppSync::GraphQLApi`; `Ref` returns its `Arn`, a [`appsync::GraphQlApiArn`](kinds::appsync::GraphQlApiArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGraphQLApi(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppSync::GraphQLApi",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("graph_ql_api.rules"),
};

impl CfnGraphQLApi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppSync::GraphQLApi";

    /// `CfnGraphQLApi` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: Security configuration for your GraphQL API.
    /// - `name`: The API name.
    pub fn new(authentication_type: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of additional authentication providers for the `GraphqlApi` API.
    ///
    /// `AdditionalAuthenticationProviders`; updated in place.
    pub fn additional_authentication_providers(
        mut self,
        value: impl IntoValue<List<AdditionalAuthenticationProviderProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalAuthenticationProviders",
            value.into_value().into_node(),
        );
        self
    }

    /// The value that indicates whether the GraphQL API is a standard API ( `GRAPHQL`) or merged API ( `MERGED`).
    ///
    /// *WARNING*: If the `ApiType` has not been defined, *explicitly* setting it to `GRAPHQL` in a template/stack update will result in an API replacement and new DNS values.
    ///
    /// The following values are valid:
    ///
    /// `GRAPHQL | MERGED`
    ///
    /// `ApiType`; updated in place.
    pub fn api_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiType", value.into_value().into_node());
        self
    }

    /// Enables and controls the enhanced metrics feature. Enhanced metrics emit granular data on API usage and performance such as AppSync request and error counts, latency, and cache hits/misses. All enhanced metric data is sent to your CloudWatch account, and you can configure the types of data that will be sent.
    ///
    /// Enhanced metrics can be configured at the resolver, data source, and operation levels. For more information, see [Monitoring and logging](https://docs.aws.amazon.com//appsync/latest/devguide/monitoring.html#cw-metrics) in the *AWS AppSync User Guide*.
    ///
    /// `EnhancedMetricsConfig`; updated in place.
    pub fn enhanced_metrics_config(
        mut self,
        value: impl IntoValue<EnhancedMetricsConfigProperty>,
    ) -> Self {
        self.0
            .put("EnhancedMetricsConfig", value.into_value().into_node());
        self
    }

    /// A map containing the list of resources with their properties and environment variables. For more information, see [Environmental variables](https://docs.aws.amazon.com/appsync/latest/devguide/environmental-variables.html).
    ///
    /// *Pattern*: `^[A-Za-z]+\\w*$\\`
    ///
    /// *Minimum*: 2
    ///
    /// *Maximum*: 64
    ///
    /// `EnvironmentVariables`; updated in place.
    pub fn environment_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("EnvironmentVariables", value.into_value().into_node());
        self
    }

    /// Sets the value of the GraphQL API to enable ( `ENABLED`) or disable ( `DISABLED`) introspection. If no value is provided, the introspection configuration will be set to `ENABLED` by default. This field will produce an error if the operation attempts to use the introspection feature while this field is disabled.
    ///
    /// For more information about introspection, see [GraphQL introspection](https://docs.aws.amazon.com/https://graphql.org/learn/introspection/).
    ///
    /// `IntrospectionConfig`; updated in place.
    pub fn introspection_config(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntrospectionConfig", value.into_value().into_node());
        self
    }

    /// A `LambdaAuthorizerConfig` holds configuration on how to authorize AWS AppSync API access when using the `AWS_LAMBDA` authorizer mode. Be aware that an AWS AppSync API may have only one Lambda authorizer configured at a time.
    ///
    /// `LambdaAuthorizerConfig`; updated in place.
    pub fn lambda_authorizer_config(
        mut self,
        value: impl IntoValue<LambdaAuthorizerConfigProperty>,
    ) -> Self {
        self.0
            .put("LambdaAuthorizerConfig", value.into_value().into_node());
        self
    }

    /// The Amazon CloudWatch Logs configuration.
    ///
    /// `LogConfig`; updated in place.
    pub fn log_config(mut self, value: impl IntoValue<LogConfigProperty>) -> Self {
        self.0.put("LogConfig", value.into_value().into_node());
        self
    }

    /// The AWS Identity and Access Management service role ARN for a merged API. The AppSync service assumes this role on behalf of the Merged API to validate access to source APIs at runtime and to prompt the `AUTO_MERGE` to update the merged API endpoint with the source API changes automatically.
    ///
    /// `MergedApiExecutionRoleArn`; updated in place.
    pub fn merged_api_execution_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0
            .put("MergedApiExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The OpenID Connect configuration.
    ///
    /// `OpenIDConnectConfig`; updated in place.
    pub fn openid_connect_config(
        mut self,
        value: impl IntoValue<OpenIDConnectConfigProperty>,
    ) -> Self {
        self.0
            .put("OpenIDConnectConfig", value.into_value().into_node());
        self
    }

    /// The owner contact information for an API resource.
    ///
    /// This field accepts any string input with a length of 0 - 256 characters.
    ///
    /// `OwnerContact`; updated in place.
    pub fn owner_contact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerContact", value.into_value().into_node());
        self
    }

    /// The maximum depth a query can have in a single request. Depth refers to the amount of nested levels allowed in the body of query. The default value is `0` (or unspecified), which indicates there's no depth limit. If you set a limit, it can be between `1` and `75` nested levels. This field will produce a limit error if the operation falls out of bounds. Note that fields can still be set to nullable or non-nullable. If a non-nullable field produces an error, the error will be thrown upwards to the first nullable field available.
    ///
    /// `QueryDepthLimit`; updated in place.
    pub fn query_depth_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("QueryDepthLimit", value.into_value().into_node());
        self
    }

    /// The maximum number of resolvers that can be invoked in a single request. The default value is `0` (or unspecified), which will set the limit to `10000`. When specified, the limit value can be between `1` and `10000`. This field will produce a limit error if the operation falls out of bounds.
    ///
    /// `ResolverCountLimit`; updated in place.
    pub fn resolver_count_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ResolverCountLimit", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this GraphQL API.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint.
    ///
    /// `UserPoolConfig`; updated in place.
    pub fn user_pool_config(mut self, value: impl IntoValue<UserPoolConfigProperty>) -> Self {
        self.0.put("UserPoolConfig", value.into_value().into_node());
        self
    }

    /// Sets the scope of the GraphQL API to public ( `GLOBAL`) or private ( `PRIVATE`). By default, the scope is set to `Global` if no value is provided.
    ///
    /// *WARNING*: If `Visibility` has not been defined, *explicitly* setting it to `GLOBAL` in a template/stack update will result in an API replacement and new DNS values.
    ///
    /// `Visibility`; updated in place.
    pub fn visibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Visibility", value.into_value().into_node());
        self
    }

    /// A flag indicating whether to use AWS X-Ray tracing for this `GraphqlApi`.
    ///
    /// `XrayEnabled`; updated in place.
    pub fn xray_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("XrayEnabled", value.into_value().into_node());
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

impl Construct for CfnGraphQLApi {
    type Handle = CfnGraphQLApiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGraphQLApiRef {
        CfnGraphQLApiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGraphQLApi`] of a stack.
pub struct CfnGraphQLApiRef(NodeRef);

impl Clone for CfnGraphQLApiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGraphQLApiRef {}
impl AsNode for CfnGraphQLApiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGraphQLApiRef {
    /// What `Ref` returns: its `Arn`, a [`appsync::GraphQlApiArn`](kinds::appsync::GraphQlApiArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::appsync::GraphQlApiArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique AWS AppSync GraphQL API identifier.
    ///
    /// `Fn::GetAtt` of `ApiId`.
    #[inline]
    pub fn attr_api_id(&self) -> Value<kinds::appsync::GraphQlApiId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiId")))
    }

    /// The Amazon Resource Name (ARN) of the API key, such as `arn:aws:appsync:us-east-1:123456789012:apis/graphqlapiid`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appsync::GraphQlApiArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The fully qualified domain name (FQDN) of the endpoint URL of your GraphQL API.
    ///
    /// `Fn::GetAtt` of `GraphQLDns`.
    #[inline]
    pub fn attr_graph_ql_dns(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphQLDns")))
    }

    /// The GraphQL endpoint ARN.
    ///
    /// `Fn::GetAtt` of `GraphQLEndpointArn`.
    #[inline]
    pub fn attr_graph_ql_endpoint_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphQLEndpointArn")))
    }

    /// The Endpoint URL of your GraphQL API.
    ///
    /// `Fn::GetAtt` of `GraphQLUrl`.
    #[inline]
    pub fn attr_graph_ql_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphQLUrl")))
    }

    /// The fully qualified domain name (FQDN) of the real-time endpoint URL of your GraphQL API.
    ///
    /// `Fn::GetAtt` of `RealtimeDns`.
    #[inline]
    pub fn attr_realtime_dns(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RealtimeDns")))
    }

    /// The GraphQL API real-time endpoint URL. For more information, see [Discovering the real-time endpoint from the GraphQL endpoint](https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html#handshake-details-to-establish-the-websocket-connection).
    ///
    /// `Fn::GetAtt` of `RealtimeUrl`.
    #[inline]
    pub fn attr_realtime_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RealtimeUrl")))
    }
}

impl IntoValue<kinds::appsync::GraphQlApiArn> for &CfnGraphQLApiRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::GraphQlApiArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::appsync::GraphQlApiId> for &CfnGraphQLApiRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appsync::GraphQlApiId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiId")))
    }
}

/// Describes an additional authentication provider.
///
/// The property type `AdditionalAuthenticationProvider` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalAuthenticationProviderProperty(Object);

impl AdditionalAuthenticationProviderProperty {
    /// `AdditionalAuthenticationProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The authentication type for API key, AWS Identity and Access Management, OIDC, Amazon Cognito user pools, or AWS Lambda.
    pub fn new(authentication_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configuration for AWS Lambda function authorization.
    ///
    /// `LambdaAuthorizerConfig`.
    pub fn lambda_authorizer_config(
        mut self,
        value: impl IntoValue<LambdaAuthorizerConfigProperty>,
    ) -> Self {
        self.0
            .put("LambdaAuthorizerConfig", value.into_value().into_node());
        self
    }

    /// The OIDC configuration.
    ///
    /// `OpenIDConnectConfig`.
    pub fn openid_connect_config(
        mut self,
        value: impl IntoValue<OpenIDConnectConfigProperty>,
    ) -> Self {
        self.0
            .put("OpenIDConnectConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Cognito user pool configuration.
    ///
    /// `UserPoolConfig`.
    pub fn user_pool_config(
        mut self,
        value: impl IntoValue<CognitoUserPoolConfigProperty>,
    ) -> Self {
        self.0.put("UserPoolConfig", value.into_value().into_node());
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

impl Kind for AdditionalAuthenticationProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalAuthenticationProviderProperty>
    for AdditionalAuthenticationProviderProperty
{
}
impl From<AdditionalAuthenticationProviderProperty> for Node {
    #[inline]
    fn from(value: AdditionalAuthenticationProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalAuthenticationProviderProperty>
    for AdditionalAuthenticationProviderProperty
{
    #[inline]
    fn into_value(self) -> Value<AdditionalAuthenticationProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an Amazon Cognito user pool configuration.
///
/// The property type `CognitoUserPoolConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct CognitoUserPoolConfigProperty(Object);

impl CognitoUserPoolConfigProperty {
    /// `CognitoUserPoolConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A regular expression for validating the incoming Amazon Cognito user pool app client ID. If this value isn't set, no filtering is applied.
    ///
    /// `AppIdClientRegex`.
    pub fn app_id_client_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AppIdClientRegex", value.into_value().into_node());
        self
    }

    /// The AWS Region in which the user pool was created.
    ///
    /// `AwsRegion`.
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsRegion", value.into_value().into_node());
        self
    }

    /// The user pool ID.
    ///
    /// `UserPoolId`.
    pub fn user_pool_id(mut self, value: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        self.0.put("UserPoolId", value.into_value().into_node());
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

impl Kind for CognitoUserPoolConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CognitoUserPoolConfigProperty> for CognitoUserPoolConfigProperty {}
impl From<CognitoUserPoolConfigProperty> for Node {
    #[inline]
    fn from(value: CognitoUserPoolConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CognitoUserPoolConfigProperty> for CognitoUserPoolConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CognitoUserPoolConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes an enhanced metrics configuration.
///
/// The property type `EnhancedMetricsConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnhancedMetricsConfigProperty(Object);

impl EnhancedMetricsConfigProperty {
    /// `EnhancedMetricsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source_level_metrics_behavior`: Controls how data source metrics will be emitted to CloudWatch.
    /// - `operation_level_metrics_config`: Controls how operation metrics will be emitted to CloudWatch.
    /// - `resolver_level_metrics_behavior`: Controls how resolver metrics will be emitted to CloudWatch.
    pub fn new(
        data_source_level_metrics_behavior: impl IntoValue<String>,
        operation_level_metrics_config: impl IntoValue<String>,
        resolver_level_metrics_behavior: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceLevelMetricsBehavior",
            data_source_level_metrics_behavior.into_value().into_node(),
        );
        object_.put(
            "OperationLevelMetricsConfig",
            operation_level_metrics_config.into_value().into_node(),
        );
        object_.put(
            "ResolverLevelMetricsBehavior",
            resolver_level_metrics_behavior.into_value().into_node(),
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

impl Kind for EnhancedMetricsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnhancedMetricsConfigProperty> for EnhancedMetricsConfigProperty {}
impl From<EnhancedMetricsConfigProperty> for Node {
    #[inline]
    fn from(value: EnhancedMetricsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnhancedMetricsConfigProperty> for EnhancedMetricsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EnhancedMetricsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for AWS Lambda function authorization.
///
/// The property type `LambdaAuthorizerConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaAuthorizerConfigProperty(Object);

impl LambdaAuthorizerConfigProperty {
    /// `LambdaAuthorizerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds a response should be cached for. The default is 0 seconds, which disables caching. If you don't specify a value for `authorizerResultTtlInSeconds`, the default value is used. The maximum value is one hour (3600 seconds). The Lambda function can override this by returning a `ttlOverride` key in its response.
    ///
    /// `AuthorizerResultTtlInSeconds`.
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AuthorizerResultTtlInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the Lambda function to be called for authorization. This may be a standard Lambda ARN, a version ARN ( `.../v3`) or alias ARN.
    ///
    /// *Note*: This Lambda function must have the following resource-based policy assigned to it. When configuring Lambda authorizers in the console, this is done for you. To do so with the AWS CLI, run the following:
    ///
    /// `aws lambda add-permission --function-name "arn:aws:lambda:us-east-2:111122223333:function:my-function" --statement-id "appsync" --principal appsync.amazonaws.com --action lambda:InvokeFunction`
    ///
    /// `AuthorizerUri`.
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthorizerUri", value.into_value().into_node());
        self
    }

    /// A regular expression for validation of tokens before the Lambda function is called.
    ///
    /// `IdentityValidationExpression`.
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IdentityValidationExpression",
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

impl Kind for LambdaAuthorizerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaAuthorizerConfigProperty> for LambdaAuthorizerConfigProperty {}
impl From<LambdaAuthorizerConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaAuthorizerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaAuthorizerConfigProperty> for LambdaAuthorizerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaAuthorizerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `LogConfig` property type specifies the logging configuration when writing GraphQL operations and tracing to Amazon CloudWatch for an AWS AppSync GraphQL API.
///
/// `LogConfig` is a property of the [AWS::AppSync::GraphQLApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html) property type.
///
/// The property type `LogConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigProperty(Object);

impl LogConfigProperty {
    /// `LogConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs_role_arn`: The service role that AWS AppSync will assume to publish to Amazon CloudWatch Logs in your account.
    /// - `field_log_level`: The field logging level.
    pub fn new(
        cloud_watch_logs_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        field_log_level: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CloudWatchLogsRoleArn",
            cloud_watch_logs_role_arn.into_value().into_node(),
        );
        object_.put("FieldLogLevel", field_log_level.into_value().into_node());
        Self(object_)
    }

    /// Set to TRUE to exclude sections that contain information such as headers, context, and evaluated mapping templates, regardless of logging level.
    ///
    /// `ExcludeVerboseContent`.
    pub fn exclude_verbose_content(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ExcludeVerboseContent", value.into_value().into_node());
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

impl Kind for LogConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigProperty> for LogConfigProperty {}
impl From<LogConfigProperty> for Node {
    #[inline]
    fn from(value: LogConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigProperty> for LogConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `OpenIDConnectConfig` property type specifies the optional authorization configuration for using an OpenID Connect compliant service with your GraphQL endpoint for an AWS AppSync GraphQL API.
///
/// `OpenIDConnectConfig` is a property of the [AWS::AppSync::GraphQLApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-appsync-graphqlapi.html) property type.
///
/// The property type `OpenIDConnectConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenIDConnectConfigProperty(Object);

impl OpenIDConnectConfigProperty {
    /// `OpenIDConnectConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of milliseconds that a token is valid after being authenticated.
    ///
    /// `AuthTTL`.
    pub fn auth_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("AuthTTL", value.into_value().into_node());
        self
    }

    /// The client identifier of the Relying party at the OpenID identity provider. This identifier is typically obtained when the Relying party is registered with the OpenID identity provider. You can specify a regular expression so that AWS AppSync can validate against multiple client identifiers at a time.
    ///
    /// `ClientId`.
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientId", value.into_value().into_node());
        self
    }

    /// The number of milliseconds that a token is valid after it's issued to a user.
    ///
    /// `IatTTL`.
    pub fn iat_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("IatTTL", value.into_value().into_node());
        self
    }

    /// The issuer for the OIDC configuration. The issuer returned by discovery must exactly match the value of `iss` in the ID token.
    ///
    /// `Issuer`.
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Issuer", value.into_value().into_node());
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

impl Kind for OpenIDConnectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenIDConnectConfigProperty> for OpenIDConnectConfigProperty {}
impl From<OpenIDConnectConfigProperty> for Node {
    #[inline]
    fn from(value: OpenIDConnectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenIDConnectConfigProperty> for OpenIDConnectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<OpenIDConnectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `UserPoolConfig` property type specifies the optional authorization configuration for using Amazon Cognito user pools with your GraphQL endpoint for an AWS AppSync GraphQL API.
///
/// The property type `UserPoolConfig` of `AWS::AppSync::GraphQLApi`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPoolConfigProperty(Object);

impl UserPoolConfigProperty {
    /// `UserPoolConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A regular expression for validating the incoming Amazon Cognito user pool app client ID. If this value isn't set, no filtering is applied.
    ///
    /// `AppIdClientRegex`.
    pub fn app_id_client_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AppIdClientRegex", value.into_value().into_node());
        self
    }

    /// The AWS Region in which the user pool was created.
    ///
    /// `AwsRegion`.
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AwsRegion", value.into_value().into_node());
        self
    }

    /// The action that you want your GraphQL API to take when a request that uses Amazon Cognito user pool authentication doesn't match the Amazon Cognito user pool configuration.
    ///
    /// When specifying Amazon Cognito user pools as the default authentication, you must set the value for `DefaultAction` to `ALLOW` if specifying `AdditionalAuthenticationProviders`.
    ///
    /// `DefaultAction`.
    pub fn default_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultAction", value.into_value().into_node());
        self
    }

    /// The user pool ID.
    ///
    /// `UserPoolId`.
    pub fn user_pool_id(mut self, value: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        self.0.put("UserPoolId", value.into_value().into_node());
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

impl Kind for UserPoolConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPoolConfigProperty> for UserPoolConfigProperty {}
impl From<UserPoolConfigProperty> for Node {
    #[inline]
    fn from(value: UserPoolConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPoolConfigProperty> for UserPoolConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UserPoolConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
