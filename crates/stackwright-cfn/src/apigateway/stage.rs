// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Stage` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Stage` resource creates a stage for a deployment.
///
/// `AWS::ApiGateway::Stage`; `Ref` returns its `StageName`, a [`apigateway::StageName`](kinds::apigateway::StageName).
/// Changing one of these replaces it: `RestApiId`, `StageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Stage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stage.rules"),
};

impl CfnStage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Stage";

    /// `CfnStage` with its required properties, in alphabetical order:
    ///
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    pub fn new(rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        Self(object_)
    }

    /// Access log settings, including the access log format and access log destination ARN.
    ///
    /// `AccessLogSetting`; updated in place.
    pub fn access_log_setting(mut self, value: impl IntoValue<AccessLogSettingProperty>) -> Self {
        self.0
            .put("AccessLogSetting", value.into_value().into_node());
        self
    }

    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
    ///
    /// `CacheClusterEnabled`; updated in place.
    pub fn cache_cluster_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CacheClusterEnabled", value.into_value().into_node());
        self
    }

    /// The stage's cache capacity in GB. For more information about choosing a cache size, see [Enabling API caching to enhance responsiveness](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html).
    ///
    /// `CacheClusterSize`; updated in place.
    pub fn cache_cluster_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheClusterSize", value.into_value().into_node());
        self
    }

    /// Settings for the canary deployment in this stage.
    ///
    /// `CanarySetting`; updated in place.
    pub fn canary_setting(mut self, value: impl IntoValue<CanarySettingProperty>) -> Self {
        self.0.put("CanarySetting", value.into_value().into_node());
        self
    }

    /// The identifier of a client certificate for an API stage.
    ///
    /// `ClientCertificateId`; updated in place.
    pub fn client_certificate_id(
        mut self,
        value: impl IntoValue<kinds::apigateway::ClientCertificateId>,
    ) -> Self {
        self.0
            .put("ClientCertificateId", value.into_value().into_node());
        self
    }

    /// The identifier of the Deployment that the stage points to.
    ///
    /// `DeploymentId`; updated in place.
    pub fn deployment_id(mut self, value: impl IntoValue<kinds::apigateway::DeploymentId>) -> Self {
        self.0.put("DeploymentId", value.into_value().into_node());
        self
    }

    /// The stage's description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The version of the associated API documentation.
    ///
    /// `DocumentationVersion`; updated in place.
    pub fn documentation_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DocumentationVersion", value.into_value().into_node());
        self
    }

    /// A map that defines the method settings for a Stage resource. Keys (designated as `/{method_setting_key` below) are method paths defined as `{resource_path}/{http_method}` for an individual method override, or `/\*/\*` for overriding all methods in the stage.
    ///
    /// `MethodSettings`; updated in place.
    pub fn method_settings(mut self, value: impl IntoValue<List<MethodSettingProperty>>) -> Self {
        self.0.put("MethodSettings", value.into_value().into_node());
        self
    }

    /// The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. Stage names can only contain alphanumeric characters, hyphens, and underscores. Maximum length is 128 characters.
    ///
    /// `StageName`; an update replaces the resource.
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StageName", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies whether active tracing with X-ray is enabled for the Stage.
    ///
    /// `TracingEnabled`; updated in place.
    pub fn tracing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TracingEnabled", value.into_value().into_node());
        self
    }

    /// A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value. Variable names are limited to alphanumeric characters. Values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+`.
    ///
    /// `Variables`; updated in place.
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

impl Construct for CfnStage {
    type Handle = CfnStageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStageRef {
        CfnStageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStage`] of a stack.
pub struct CfnStageRef(NodeRef);

impl Clone for CfnStageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStageRef {}
impl AsNode for CfnStageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStageRef {
    /// What `Ref` returns: its `StageName`, a [`apigateway::StageName`](kinds::apigateway::StageName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::StageName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::apigateway::StageName> for &CfnStageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::StageName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AccessLogSetting` property type specifies settings for logging access in this stage.
///
/// `AccessLogSetting` is a property of the [AWS::ApiGateway::Stage](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html) resource.
///
/// The property type `AccessLogSetting` of `AWS::ApiGateway::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogSettingProperty(Object);

impl AccessLogSettingProperty {
    /// `AccessLogSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-`. This parameter is required to enable access logging.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// A single line format of the access logs of data, as specified by selected [$context variables](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference). The format must include at least `$context.requestId`. This parameter is required to enable access logging.
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

/// Configuration settings of a canary deployment.
///
/// The property type `CanarySetting` of `AWS::ApiGateway::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanarySettingProperty(Object);

impl CanarySettingProperty {
    /// `CanarySettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the canary deployment.
    ///
    /// `DeploymentId`.
    pub fn deployment_id(mut self, value: impl IntoValue<kinds::apigateway::DeploymentId>) -> Self {
        self.0.put("DeploymentId", value.into_value().into_node());
        self
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

/// The `MethodSetting` property type configures settings for all methods in a stage.
///
/// The `MethodSettings` property of the `AWS::ApiGateway::Stage` resource contains a list of `MethodSetting` property types.
///
/// The property type `MethodSetting` of `AWS::ApiGateway::Stage`.
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

    /// The HTTP method. To apply settings to multiple resources and methods, specify an asterisk ( `*`) for the `HttpMethod` and `/*` for the `ResourcePath`. This parameter is required when you specify a `MethodSetting`.
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

    /// The resource path for this method. Forward slashes ( `/`) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource`. To specify the root path, use only a slash ( `/`). To apply settings to multiple resources and methods, specify an asterisk ( `*`) for the `HttpMethod` and `/*` for the `ResourcePath`. This parameter is required when you specify a `MethodSetting`.
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
