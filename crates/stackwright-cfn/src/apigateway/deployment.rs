// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Deployment` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can call the API over the internet. The stage acts as an environment.
///
/// `AWS::ApiGateway::Deployment`; `Ref` returns its `DeploymentId`, a [`apigateway::DeploymentId`](kinds::apigateway::DeploymentId).
/// Changing one of these replaces it: `DeploymentCanarySettings`, `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeployment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Deployment",
    tags: None,
    rules: include_str!("deployment.rules"),
};

impl CfnDeployment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Deployment";

    /// `CfnDeployment` with its required properties, in alphabetical order:
    ///
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// The input configuration for a canary deployment.
    ///
    /// `DeploymentCanarySettings`; an update replaces the resource.
    pub fn deployment_canary_settings(
        mut self,
        value: impl IntoValue<DeploymentCanarySettingsProperty>,
    ) -> Self {
        self.0
            .put("DeploymentCanarySettings", value.into_value().into_node());
        self
    }

    /// The description for the Deployment resource to create.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The description of the Stage resource for the Deployment resource to create. To specify a stage description, you must also provide a stage name.
    ///
    /// `StageDescription`; updated in place.
    pub fn stage_description(mut self, value: impl IntoValue<StageDescriptionProperty>) -> Self {
        self.0
            .put("StageDescription", value.into_value().into_node());
        self
    }

    /// The name of the Stage resource for the Deployment resource to create.
    ///
    /// `StageName`; updated in place.
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StageName", value.into_value().into_node());
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

impl Construct for CfnDeployment {
    type Handle = CfnDeploymentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeploymentRef {
        CfnDeploymentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeployment`] of a stack.
pub struct CfnDeploymentRef(NodeRef);

impl Clone for CfnDeploymentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeploymentRef {}
impl AsNode for CfnDeploymentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeploymentRef {
    /// What `Ref` returns: its `DeploymentId`, a [`apigateway::DeploymentId`](kinds::apigateway::DeploymentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the deployment. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `DeploymentId`.
    #[inline]
    pub fn attr_deployment_id(&self) -> Value<kinds::apigateway::DeploymentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DeploymentId")))
    }
}

impl IntoValue<kinds::apigateway::DeploymentId> for &CfnDeploymentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::DeploymentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AccessLogSetting` property type specifies settings for logging access in this stage.
///
/// `AccessLogSetting` is a property of the [StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type.
///
/// The property type `AccessLogSetting` of `AWS::ApiGateway::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogSettingProperty(Object);

impl AccessLogSettingProperty {
    /// `AccessLogSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-`.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least `$context.requestId`.
    ///
    /// `Format`.
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Format", value.into_value().into_node());
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

impl Kind for AccessLogSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessLogSettingProperty> for AccessLogSettingProperty {}
impl From<AccessLogSettingProperty> for Node {
    #[inline]
    fn from(value: AccessLogSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessLogSettingProperty> for AccessLogSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AccessLogSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `CanarySetting` property type specifies settings for the canary deployment in this stage.
///
/// `CanarySetting` is a property of the [StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type.
///
/// The property type `CanarySetting` of `AWS::ApiGateway::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanarySettingProperty(Object);

impl CanarySettingProperty {
    /// `CanarySettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The percent (0-100) of traffic diverted to a canary deployment.
    ///
    /// `PercentTraffic`.
    pub fn percent_traffic(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PercentTraffic", value.into_value().into_node());
        self
    }

    /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values.
    ///
    /// `StageVariableOverrides`.
    pub fn stage_variable_overrides(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("StageVariableOverrides", value.into_value().into_node());
        self
    }

    /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
    ///
    /// `UseStageCache`.
    pub fn use_stage_cache(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseStageCache", value.into_value().into_node());
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

impl Kind for CanarySettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanarySettingProperty> for CanarySettingProperty {}
impl From<CanarySettingProperty> for Node {
    #[inline]
    fn from(value: CanarySettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanarySettingProperty> for CanarySettingProperty {
    #[inline]
    fn into_value(self) -> Value<CanarySettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `DeploymentCanarySettings` property type specifies settings for the canary deployment.
///
/// The property type `DeploymentCanarySettings` of `AWS::ApiGateway::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeploymentCanarySettingsProperty(Object);

impl DeploymentCanarySettingsProperty {
    /// `DeploymentCanarySettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The percentage (0.0-100.0) of traffic routed to the canary deployment.
    ///
    /// `PercentTraffic`; an update replaces the resource.
    pub fn percent_traffic(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("PercentTraffic", value.into_value().into_node());
        self
    }

    /// A stage variable overrides used for the canary release deployment. They can override existing stage variables or add new stage variables for the canary release deployment. These stage variables are represented as a string-to-string map between stage variable names and their values.
    ///
    /// `StageVariableOverrides`; an update replaces the resource.
    pub fn stage_variable_overrides(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("StageVariableOverrides", value.into_value().into_node());
        self
    }

    /// A Boolean flag to indicate whether the canary release deployment uses the stage cache or not.
    ///
    /// `UseStageCache`; an update replaces the resource.
    pub fn use_stage_cache(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("UseStageCache", value.into_value().into_node());
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

impl Kind for DeploymentCanarySettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeploymentCanarySettingsProperty> for DeploymentCanarySettingsProperty {}
impl From<DeploymentCanarySettingsProperty> for Node {
    #[inline]
    fn from(value: DeploymentCanarySettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeploymentCanarySettingsProperty> for DeploymentCanarySettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DeploymentCanarySettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `MethodSetting` property type configures settings for all methods in a stage. If you modify this property type, you must create a new deployment for your API.
///
/// The `MethodSettings` property of the [Amazon API Gateway Deployment StageDescription](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigateway-deployment-stagedescription.html) property type contains a list of `MethodSetting` property types.
///
/// The property type `MethodSetting` of `AWS::ApiGateway::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct MethodSettingProperty(Object);

impl MethodSettingProperty {
    /// `MethodSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether the cached responses are encrypted.
    ///
    /// `CacheDataEncrypted`.
    pub fn cache_data_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CacheDataEncrypted", value.into_value().into_node());
        self
    }

    /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response will be cached.
    ///
    /// `CacheTtlInSeconds`.
    pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CacheTtlInSeconds", value.into_value().into_node());
        self
    }

    /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the stage for responses to be cached.
    ///
    /// `CachingEnabled`.
    pub fn caching_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CachingEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs. This can be useful to troubleshoot APIs, but can result in logging sensitive data. We recommend that you don't enable this option for production APIs.
    ///
    /// `DataTraceEnabled`.
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTraceEnabled", value.into_value().into_node());
        self
    }

    /// The HTTP method.
    ///
    /// `HttpMethod`.
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpMethod", value.into_value().into_node());
        self
    }

    /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF`, `ERROR`, and `INFO`. Choose `ERROR` to write only error-level entries to CloudWatch Logs, or choose `INFO` to include all `ERROR` events as well as extra informational events.
    ///
    /// `LoggingLevel`.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
        self
    }

    /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
    ///
    /// `MetricsEnabled`.
    pub fn metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MetricsEnabled", value.into_value().into_node());
        self
    }

    /// The resource path for this method. Forward slashes ( `/`) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource`. To specify the root path, use only a slash ( `/`).
    ///
    /// `ResourcePath`.
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourcePath", value.into_value().into_node());
        self
    }

    /// Specifies the throttling burst limit.
    ///
    /// `ThrottlingBurstLimit`.
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThrottlingBurstLimit", value.into_value().into_node());
        self
    }

    /// Specifies the throttling rate limit.
    ///
    /// `ThrottlingRateLimit`.
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingRateLimit", value.into_value().into_node());
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

impl Kind for MethodSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MethodSettingProperty> for MethodSettingProperty {}
impl From<MethodSettingProperty> for Node {
    #[inline]
    fn from(value: MethodSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MethodSettingProperty> for MethodSettingProperty {
    #[inline]
    fn into_value(self) -> Value<MethodSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `StageDescription` is a property of the [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html) resource that configures a deployment stage.
///
/// The property type `StageDescription` of `AWS::ApiGateway::Deployment`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageDescriptionProperty(Object);

impl StageDescriptionProperty {
    /// `StageDescriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies settings for logging access in this stage.
    ///
    /// `AccessLogSetting`.
    pub fn access_log_setting(mut self, value: impl IntoValue<AccessLogSettingProperty>) -> Self {
        self.0
            .put("AccessLogSetting", value.into_value().into_node());
        self
    }

    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
    ///
    /// `CacheClusterEnabled`.
    pub fn cache_cluster_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CacheClusterEnabled", value.into_value().into_node());
        self
    }

    /// The size of the stage's cache cluster. For more information, see [cacheClusterSize](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html#apigw-CreateStage-request-cacheClusterSize) in the *API Gateway API Reference*.
    ///
    /// `CacheClusterSize`.
    pub fn cache_cluster_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheClusterSize", value.into_value().into_node());
        self
    }

    /// Indicates whether the cached responses are encrypted.
    ///
    /// `CacheDataEncrypted`.
    pub fn cache_data_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CacheDataEncrypted", value.into_value().into_node());
        self
    }

    /// The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses.
    ///
    /// `CacheTtlInSeconds`.
    pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CacheTtlInSeconds", value.into_value().into_node());
        self
    }

    /// Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the stage to cache responses. For more information, see [Enable API Gateway Caching in a Stage to Enhance API Performance](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html) in the *API Gateway Developer Guide*.
    ///
    /// `CachingEnabled`.
    pub fn caching_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("CachingEnabled", value.into_value().into_node());
        self
    }

    /// Specifies settings for the canary deployment in this stage.
    ///
    /// `CanarySetting`.
    pub fn canary_setting(mut self, value: impl IntoValue<CanarySettingProperty>) -> Self {
        self.0.put("CanarySetting", value.into_value().into_node());
        self
    }

    /// The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage.
    ///
    /// `ClientCertificateId`.
    pub fn client_certificate_id(
        mut self,
        value: impl IntoValue<kinds::apigateway::ClientCertificateId>,
    ) -> Self {
        self.0
            .put("ClientCertificateId", value.into_value().into_node());
        self
    }

    /// Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs to Amazon CloudWatch Logs.
    ///
    /// `DataTraceEnabled`.
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTraceEnabled", value.into_value().into_node());
        self
    }

    /// A description of the purpose of the stage.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The version identifier of the API documentation snapshot.
    ///
    /// `DocumentationVersion`.
    pub fn documentation_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentationVersion", value.into_value().into_node());
        self
    }

    /// The logging level for this method. For valid values, see the `loggingLevel` property of the [MethodSetting](https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html) resource in the *Amazon API Gateway API Reference*.
    ///
    /// `LoggingLevel`.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
        self
    }

    /// Configures settings for all of the stage's methods.
    ///
    /// `MethodSettings`.
    pub fn method_settings(mut self, value: impl IntoValue<List<MethodSettingProperty>>) -> Self {
        self.0.put("MethodSettings", value.into_value().into_node());
        self
    }

    /// Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage.
    ///
    /// `MetricsEnabled`.
    pub fn metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MetricsEnabled", value.into_value().into_node());
        self
    }

    /// An array of arbitrary tags (key-value pairs) to associate with the stage.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The target request burst rate limit. This allows more requests through for a period of time than the target rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the *API Gateway Developer Guide*.
    ///
    /// `ThrottlingBurstLimit`.
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThrottlingBurstLimit", value.into_value().into_node());
        self
    }

    /// The target request steady-state rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the *API Gateway Developer Guide*.
    ///
    /// `ThrottlingRateLimit`.
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ThrottlingRateLimit", value.into_value().into_node());
        self
    }

    /// Specifies whether active tracing with X-ray is enabled for this stage.
    ///
    /// For more information, see [Trace API Gateway API Execution with AWS X-Ray](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-xray.html) in the *API Gateway Developer Guide*.
    ///
    /// `TracingEnabled`.
    pub fn tracing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TracingEnabled", value.into_value().into_node());
        self
    }

    /// A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`.
    ///
    /// `Variables`.
    pub fn variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Variables", value.into_value().into_node());
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

impl Kind for StageDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageDescriptionProperty> for StageDescriptionProperty {}
impl From<StageDescriptionProperty> for Node {
    #[inline]
    fn from(value: StageDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageDescriptionProperty> for StageDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<StageDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
