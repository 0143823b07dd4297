// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Stage` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Stage` resource specifies a stage for an API. Each stage is a named reference to a deployment of the API and is made available for client applications to call. To learn more, see [Working with stages for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html) and [Deploy a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-set-up-websocket-deployment.html).
///
/// `AWS::ApiGatewayV2::Stage`; `Ref` returns its `StageName`, a [`apigatewayv2::StageName`](kinds::apigatewayv2::StageName).
/// Changing one of these replaces it: `ApiId`, `StageName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStage(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Stage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("stage.rules"),
};

impl CfnStage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Stage";

    /// `CfnStage` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `stage_name`: The stage name.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        stage_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("StageName", stage_name.into_value().into_node());
        Self(object_)
    }

    /// Settings for logging access in this stage.
    ///
    /// `AccessLogSettings`; updated in place.
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettingsProperty>) -> Self {
        self.0
            .put("AccessLogSettings", value.into_value().into_node());
        self
    }

    /// This parameter is not currently supported.
    ///
    /// `AccessPolicyId`; updated in place.
    pub fn access_policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessPolicyId", value.into_value().into_node());
        self
    }

    /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `false`.
    ///
    /// `AutoDeploy`; updated in place.
    pub fn auto_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoDeploy", value.into_value().into_node());
        self
    }

    /// The identifier of a client certificate for a `Stage`. Supported only for WebSocket APIs.
    ///
    /// `ClientCertificateId`; updated in place.
    pub fn client_certificate_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClientCertificateId", value.into_value().into_node());
        self
    }

    /// The default route settings for the stage.
    ///
    /// `DefaultRouteSettings`; updated in place.
    pub fn default_route_settings(mut self, value: impl IntoValue<RouteSettingsProperty>) -> Self {
        self.0
            .put("DefaultRouteSettings", value.into_value().into_node());
        self
    }

    /// The deployment identifier for the API stage. Can't be updated if `autoDeploy` is enabled.
    ///
    /// `DeploymentId`; updated in place.
    pub fn deployment_id(
        mut self,
        value: impl IntoValue<kinds::apigatewayv2::DeploymentId>,
    ) -> Self {
        self.0.put("DeploymentId", value.into_value().into_node());
        self
    }

    /// The description for the API stage.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Route settings for the stage.
    ///
    /// `RouteSettings`; free JSON, such as an [`Object`]; updated in place.
    pub fn route_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("RouteSettings", value.into_value().into_node());
        self
    }

    /// A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match \[A-Za-z0-9-._~:/?#&=,\]+.
    ///
    /// `StageVariables`; free JSON, such as an [`Object`]; updated in place.
    pub fn stage_variables(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("StageVariables", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
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
    /// What `Ref` returns: its `StageName`, a [`apigatewayv2::StageName`](kinds::apigatewayv2::StageName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::StageName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::apigatewayv2::StageName> for &CfnStageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::StageName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Settings for logging access in a stage.
///
/// The property type `AccessLogSettings` of `AWS::ApiGatewayV2::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogSettingsProperty(Object);

impl AccessLogSettingsProperty {
    /// `AccessLogSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the CloudWatch Logs log group to receive access logs. This parameter is required to enable access logging.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId. This parameter is required to enable access logging.
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

impl Kind for AccessLogSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessLogSettingsProperty> for AccessLogSettingsProperty {}
impl From<AccessLogSettingsProperty> for Node {
    #[inline]
    fn from(value: AccessLogSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessLogSettingsProperty> for AccessLogSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AccessLogSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a collection of route settings.
///
/// The property type `RouteSettings` of `AWS::ApiGatewayV2::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteSettingsProperty(Object);

impl RouteSettingsProperty {
    /// `RouteSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether ( `true`) or not ( `false`) data trace logging is enabled for this route. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs.
    ///
    /// `DataTraceEnabled`.
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTraceEnabled", value.into_value().into_node());
        self
    }

    /// Specifies whether detailed metrics are enabled.
    ///
    /// `DetailedMetricsEnabled`.
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DetailedMetricsEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the logging level for this route: `INFO`, `ERROR`, or `OFF`. This property affects the log entries pushed to Amazon CloudWatch Logs. Supported only for WebSocket APIs.
    ///
    /// `LoggingLevel`.
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LoggingLevel", value.into_value().into_node());
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

impl Kind for RouteSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteSettingsProperty> for RouteSettingsProperty {}
impl From<RouteSettingsProperty> for Node {
    #[inline]
    fn from(value: RouteSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteSettingsProperty> for RouteSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RouteSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
