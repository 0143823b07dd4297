// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource overrides the default properties of API Gateway-managed resources that are implicitly configured for you when you use quick create. When you create an API by using quick create, an `AWS::ApiGatewayV2::Route`, `AWS::ApiGatewayV2::Integration`, and `AWS::ApiGatewayV2::Stage` are created for you and associated with your `AWS::ApiGatewayV2::Api`. The `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` resource enables you to set, or override the properties of these implicit resources. Supported only for HTTP APIs.
///
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`; `Ref` returns its `ApiId`, a [`apigatewayv2::ApiGatewayManagedOverridesApiId`](kinds::apigatewayv2::ApiGatewayManagedOverridesApiId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApiGatewayManagedOverrides(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::ApiGatewayManagedOverrides",
    tags: None,
    rules: include_str!("api_gateway_managed_overrides.rules"),
};

impl CfnApiGatewayManagedOverrides {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";

    /// `CfnApiGatewayManagedOverrides` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The ID of the API for which to override the configuration of API Gateway-managed resources.
    pub fn new(api_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        Self(object_)
    }

    /// Overrides the integration configuration for an API Gateway-managed integration.
    ///
    /// `Integration`; updated in place.
    pub fn integration(mut self, value: impl IntoValue<IntegrationOverridesProperty>) -> Self {
        self.0.put("Integration", value.into_value().into_node());
        self
    }

    /// Overrides the route configuration for an API Gateway-managed route.
    ///
    /// `Route`; updated in place.
    pub fn route(mut self, value: impl IntoValue<RouteOverridesProperty>) -> Self {
        self.0.put("Route", value.into_value().into_node());
        self
    }

    /// Overrides the stage configuration for an API Gateway-managed stage.
    ///
    /// `Stage`; updated in place.
    pub fn stage(mut self, value: impl IntoValue<StageOverridesProperty>) -> Self {
        self.0.put("Stage", value.into_value().into_node());
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

impl Construct for CfnApiGatewayManagedOverrides {
    type Handle = CfnApiGatewayManagedOverridesRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiGatewayManagedOverridesRef {
        CfnApiGatewayManagedOverridesRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApiGatewayManagedOverrides`] of a stack.
pub struct CfnApiGatewayManagedOverridesRef(NodeRef);

impl Clone for CfnApiGatewayManagedOverridesRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiGatewayManagedOverridesRef {}
impl AsNode for CfnApiGatewayManagedOverridesRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiGatewayManagedOverridesRef {
    /// What `Ref` returns: its `ApiId`, a [`apigatewayv2::ApiGatewayManagedOverridesApiId`](kinds::apigatewayv2::ApiGatewayManagedOverridesApiId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::ApiGatewayManagedOverridesApiId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::apigatewayv2::ApiGatewayManagedOverridesApiId>
    for &CfnApiGatewayManagedOverridesRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::ApiGatewayManagedOverridesApiId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AccessLogSettings` property overrides the access log settings for an API Gateway-managed stage.
///
/// The property type `AccessLogSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessLogSettingsProperty(Object);

impl AccessLogSettingsProperty {
    /// `AccessLogSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the CloudWatch Logs log group to receive access logs.
    ///
    /// `DestinationArn`.
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DestinationArn", value.into_value().into_node());
        self
    }

    /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least $context.requestId.
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

/// The `IntegrationOverrides` property overrides the integration settings for an API Gateway-managed integration. If you remove this property, API Gateway restores the default values.
///
/// The property type `IntegrationOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegrationOverridesProperty(Object);

impl IntegrationOverridesProperty {
    /// `IntegrationOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The description of the integration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST`.
    ///
    /// `IntegrationMethod`.
    pub fn integration_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationMethod", value.into_value().into_node());
        self
    }

    /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0`. For all other integrations, `1.0` is the only supported value. To learn more, see [Working with AWS Lambda proxy integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    ///
    /// `PayloadFormatVersion`.
    pub fn payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayloadFormatVersion", value.into_value().into_node());
        self
    }

    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs.
    ///
    /// `TimeoutInMillis`.
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMillis", value.into_value().into_node());
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

impl Kind for IntegrationOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegrationOverridesProperty> for IntegrationOverridesProperty {}
impl From<IntegrationOverridesProperty> for Node {
    #[inline]
    fn from(value: IntegrationOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegrationOverridesProperty> for IntegrationOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<IntegrationOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `RouteOverrides` property overrides the route configuration for an API Gateway-managed route. If you remove this property, API Gateway restores the default values.
///
/// The property type `RouteOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[must_use = "a property type does nothing until it is set"]
pub struct RouteOverridesProperty(Object);

impl RouteOverridesProperty {
    /// `RouteOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorization scopes supported by this route.
    ///
    /// `AuthorizationScopes`.
    pub fn authorization_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AuthorizationScopes", value.into_value().into_node());
        self
    }

    /// The authorization type for the route. To learn more, see [AuthorizationType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigatewayv2-route.html#cfn-apigatewayv2-route-authorizationtype).
    ///
    /// `AuthorizationType`.
    pub fn authorization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizationType", value.into_value().into_node());
        self
    }

    /// The identifier of the `Authorizer` resource to be associated with this route. The authorizer identifier is generated by API Gateway when you created the authorizer.
    ///
    /// `AuthorizerId`.
    pub fn authorizer_id(
        mut self,
        value: impl IntoValue<kinds::apigatewayv2::AuthorizerId>,
    ) -> Self {
        self.0.put("AuthorizerId", value.into_value().into_node());
        self
    }

    /// The operation name for the route.
    ///
    /// `OperationName`.
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OperationName", value.into_value().into_node());
        self
    }

    /// For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTP_PROXY or AWS_PROXY, respectively.
    ///
    /// `Target`.
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Target", value.into_value().into_node());
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

impl Kind for RouteOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RouteOverridesProperty> for RouteOverridesProperty {}
impl From<RouteOverridesProperty> for Node {
    #[inline]
    fn from(value: RouteOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RouteOverridesProperty> for RouteOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<RouteOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `RouteSettings` property overrides the route settings for an API Gateway-managed route.
///
/// The property type `RouteSettings` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
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

/// The `StageOverrides` property overrides the stage configuration for an API Gateway-managed stage. If you remove this property, API Gateway restores the default values.
///
/// The property type `StageOverrides` of `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`.
#[must_use = "a property type does nothing until it is set"]
pub struct StageOverridesProperty(Object);

impl StageOverridesProperty {
    /// `StageOverridesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for logging access in a stage.
    ///
    /// `AccessLogSettings`.
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettingsProperty>) -> Self {
        self.0
            .put("AccessLogSettings", value.into_value().into_node());
        self
    }

    /// Specifies whether updates to an API automatically trigger a new deployment. The default value is `true`.
    ///
    /// `AutoDeploy`.
    pub fn auto_deploy(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AutoDeploy", value.into_value().into_node());
        self
    }

    /// The default route settings for the stage.
    ///
    /// `DefaultRouteSettings`.
    pub fn default_route_settings(mut self, value: impl IntoValue<RouteSettingsProperty>) -> Self {
        self.0
            .put("DefaultRouteSettings", value.into_value().into_node());
        self
    }

    /// The description for the API stage.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Route settings for the stage.
    ///
    /// `RouteSettings`.
    pub fn route_settings(mut self, value: impl IntoValue<Map<RouteSettingsProperty>>) -> Self {
        self.0.put("RouteSettings", value.into_value().into_node());
        self
    }

    /// A map that defines the stage variables for a `Stage`. Variable names can have alphanumeric and underscore characters, and the values must match \[A-Za-z0-9-._~:/?#&=,\]+.
    ///
    /// `StageVariables`.
    pub fn stage_variables(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("StageVariables", value.into_value().into_node());
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

impl Kind for StageOverridesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StageOverridesProperty> for StageOverridesProperty {}
impl From<StageOverridesProperty> for Node {
    #[inline]
    fn from(value: StageOverridesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StageOverridesProperty> for StageOverridesProperty {
    #[inline]
    fn into_value(self) -> Value<StageOverridesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
