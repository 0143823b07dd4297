// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Integration` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Integration` resource creates an integration for an API.
///
/// `AWS::ApiGatewayV2::Integration`; `Ref` returns its `IntegrationId`, a [`apigatewayv2::IntegrationId`](kinds::apigatewayv2::IntegrationId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIntegration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Integration",
    tags: None,
    rules: include_str!("integration.rules"),
};

impl CfnIntegration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Integration";

    /// `CfnIntegration` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `integration_type`: The integration type of an integration.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        integration_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("IntegrationType", integration_type.into_value().into_node());
        Self(object_)
    }

    /// The ID of the VPC link for a private integration. Supported only for HTTP APIs.
    ///
    /// `ConnectionId`; updated in place.
    pub fn connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionId", value.into_value().into_node());
        self
    }

    /// The type of the network connection to the integration endpoint. Specify `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and resources in a VPC. The default value is `INTERNET`.
    ///
    /// `ConnectionType`; updated in place.
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionType", value.into_value().into_node());
        self
    }

    /// Supported only for WebSocket APIs. Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT`, with the following behaviors:
    ///
    /// `CONVERT_TO_BINARY`: Converts a response payload from a Base64-encoded string to the corresponding binary blob.
    ///
    /// `CONVERT_TO_TEXT`: Converts a response payload from a binary blob to a Base64-encoded string.
    ///
    /// If this property is not defined, the response payload will be passed through from the integration response to the route response or method response without modification.
    ///
    /// `ContentHandlingStrategy`; updated in place.
    pub fn content_handling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContentHandlingStrategy", value.into_value().into_node());
        self
    }

    /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify the string `arn:aws:iam::*:user/*`. To use resource-based permissions on supported AWS services, don't specify this parameter.
    ///
    /// `CredentialsArn`; updated in place.
    pub fn credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CredentialsArn", value.into_value().into_node());
        self
    }

    /// The description of the integration.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the integration's HTTP method type. For WebSocket APIs, if you use a Lambda integration, you must set the integration method to `POST`.
    ///
    /// `IntegrationMethod`; updated in place.
    pub fn integration_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationMethod", value.into_value().into_node());
        self
    }

    /// Supported only for HTTP API `AWS_PROXY` integrations. Specifies the AWS service action to invoke. To learn more, see [Integration subtype reference](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html).
    ///
    /// `IntegrationSubtype`; updated in place.
    pub fn integration_subtype(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IntegrationSubtype", value.into_value().into_node());
        self
    }

    /// For a Lambda integration, specify the URI of a Lambda function.
    ///
    /// For an HTTP integration, specify a fully-qualified URL.
    ///
    /// For an HTTP API private integration, specify the ARN of an Application Load Balancer listener, Network Load Balancer listener, or AWS Cloud Map service. If you specify the ARN of an AWS Cloud Map service, API Gateway uses `DiscoverInstances` to identify resources. You can use query parameters to target specific resources. To learn more, see [DiscoverInstances](https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html). For private integrations, all resources must be owned by the same AWS account.
    ///
    /// `IntegrationUri`; updated in place.
    pub fn integration_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntegrationUri", value.into_value().into_node());
        self
    }

    /// Specifies the pass-through behavior for incoming requests based on the `Content-Type` header in the request, and the available mapping templates specified as the `requestTemplates` property on the `Integration` resource. There are three valid values: `WHEN_NO_MATCH`, `WHEN_NO_TEMPLATES`, and `NEVER`. Supported only for WebSocket APIs.
    ///
    /// `WHEN_NO_MATCH` passes the request body for unmapped content types through to the integration backend without transformation.
    ///
    /// `NEVER` rejects unmapped content types with an `HTTP 415 Unsupported Media Type` response.
    ///
    /// `WHEN_NO_TEMPLATES` allows pass-through when the integration has no content types mapped to templates. However, if there is at least one content type defined, unmapped content types will be rejected with the same `HTTP 415 Unsupported Media Type` response.
    ///
    /// `PassthroughBehavior`; updated in place.
    pub fn passthrough_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PassthroughBehavior", value.into_value().into_node());
        self
    }

    /// Specifies the format of the payload sent to an integration. Required for HTTP APIs. For HTTP APIs, supported values for Lambda proxy integrations are `1.0` and `2.0`. For all other integrations, `1.0` is the only supported value. To learn more, see [Working with AWS Lambda proxy integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    ///
    /// `PayloadFormatVersion`; updated in place.
    pub fn payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PayloadFormatVersion", value.into_value().into_node());
        self
    }

    /// For WebSocket APIs, a key-value map specifying request parameters that are passed from the method request to the backend. The key is an integration request parameter name and the associated value is a method request parameter value or static value that must be enclosed within single quotes and pre-encoded as required by the backend. The method request parameter value must match the pattern of `method.request. {location}. {name}`, where `{location}` is `querystring`, `path`, or `header` ; and `{name}` must be a valid and unique method request parameter name.
    ///
    /// For HTTP API integrations with a specified `integrationSubtype`, request parameters are a key-value map specifying parameters that are passed to `AWS_PROXY` integrations. You can provide static values, or map request data, stage variables, or context variables that are evaluated at runtime. To learn more, see [Working with AWS service integrations for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html).
    ///
    /// For HTTP API integrations without a specified `integrationSubtype` request parameters are a key-value map specifying how to transform HTTP requests before sending them to the backend. The key should follow the pattern \<action\>:\<header|querystring|path\>.\<location\> where action can be `append`, `overwrite` or `remove`. For values, you can provide static values, or map request data, stage variables, or context variables that are evaluated at runtime. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    ///
    /// `RequestParameters`; updated in place.
    pub fn request_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RequestParameters", value.into_value().into_node());
        self
    }

    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value. Supported only for WebSocket APIs.
    ///
    /// `RequestTemplates`; updated in place.
    pub fn request_templates(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("RequestTemplates", value.into_value().into_node());
        self
    }

    /// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters. The selection key must be a valid HTTP status code within the range of 200-599. The value is of type [`ResponseParameterList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apigatewayv2-integration-responseparameterlist.html). To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    ///
    /// `ResponseParameters`; updated in place.
    pub fn response_parameters(
        mut self,
        value: impl IntoValue<Map<ResponseParameterMapProperty>>,
    ) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
        self
    }

    /// The template selection expression for the integration. Supported only for WebSocket APIs.
    ///
    /// `TemplateSelectionExpression`; updated in place.
    pub fn template_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "TemplateSelectionExpression",
            value.into_value().into_node(),
        );
        self
    }

    /// Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and 30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs and 30 seconds for HTTP APIs.
    ///
    /// `TimeoutInMillis`; updated in place.
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeoutInMillis", value.into_value().into_node());
        self
    }

    /// The TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    ///
    /// `TlsConfig`; updated in place.
    pub fn tls_config(mut self, value: impl IntoValue<TlsConfigProperty>) -> Self {
        self.0.put("TlsConfig", value.into_value().into_node());
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

impl Construct for CfnIntegration {
    type Handle = CfnIntegrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIntegrationRef {
        CfnIntegrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIntegration`] of a stack.
pub struct CfnIntegrationRef(NodeRef);

impl Clone for CfnIntegrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIntegrationRef {}
impl AsNode for CfnIntegrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIntegrationRef {
    /// What `Ref` returns: its `IntegrationId`, a [`apigatewayv2::IntegrationId`](kinds::apigatewayv2::IntegrationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::IntegrationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The integration ID.
    ///
    /// `Fn::GetAtt` of `IntegrationId`.
    #[inline]
    pub fn attr_integration_id(&self) -> Value<kinds::apigatewayv2::IntegrationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IntegrationId")))
    }
}

impl IntoValue<kinds::apigatewayv2::IntegrationId> for &CfnIntegrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::IntegrationId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Supported only for HTTP APIs. You use response parameters to transform the HTTP response from a backend integration before returning the response to clients. Specify a key-value map from a selection key to response parameters. The selection key must be a valid HTTP status code within the range of 200-599. Response parameters are a key-value map. The key must match the pattern `<action>:<header>.<location>` or `overwrite.statuscode`. The action can be `append`, `overwrite` or `remove`. The value can be a static value, or map to response data, stage variables, or context variables that are evaluated at runtime. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
///
/// The property type `ResponseParameter` of `AWS::ApiGatewayV2::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseParameterProperty(Object);

impl ResponseParameterProperty {
    /// `ResponseParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the location of the response to modify, and how to modify it. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// Specifies the data to update the parameter with. To learn more, see [Transforming API requests and responses](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for ResponseParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseParameterProperty> for ResponseParameterProperty {}
impl From<ResponseParameterProperty> for Node {
    #[inline]
    fn from(value: ResponseParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseParameterProperty> for ResponseParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// map of response parameter lists
///
/// The property type `ResponseParameterMap` of `AWS::ApiGatewayV2::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResponseParameterMapProperty(Object);

impl ResponseParameterMapProperty {
    /// `ResponseParameterMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// list of response parameters
    ///
    /// `ResponseParameters`.
    pub fn response_parameters(
        mut self,
        value: impl IntoValue<List<ResponseParameterProperty>>,
    ) -> Self {
        self.0
            .put("ResponseParameters", value.into_value().into_node());
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

impl Kind for ResponseParameterMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResponseParameterMapProperty> for ResponseParameterMapProperty {}
impl From<ResponseParameterMapProperty> for Node {
    #[inline]
    fn from(value: ResponseParameterMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResponseParameterMapProperty> for ResponseParameterMapProperty {
    #[inline]
    fn into_value(self) -> Value<ResponseParameterMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `TlsConfig` property specifies the TLS configuration for a private integration. If you specify a TLS configuration, private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
///
/// The property type `TlsConfig` of `AWS::ApiGatewayV2::Integration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsConfigProperty(Object);

impl TlsConfigProperty {
    /// `TlsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you specify a server name, API Gateway uses it to verify the hostname on the integration's certificate. The server name is also included in the TLS handshake to support Server Name Indication (SNI) or virtual hosting.
    ///
    /// `ServerNameToVerify`.
    pub fn server_name_to_verify(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerNameToVerify", value.into_value().into_node());
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

impl Kind for TlsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsConfigProperty> for TlsConfigProperty {}
impl From<TlsConfigProperty> for Node {
    #[inline]
    fn from(value: TlsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsConfigProperty> for TlsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TlsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
