// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Api` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Api` resource creates an API. WebSocket APIs and HTTP APIs are supported. For more information about WebSocket APIs, see [About WebSocket APIs in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html) in the *API Gateway Developer Guide*. For more information about HTTP APIs, see [HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html) in the *API Gateway Developer Guide.*
///
/// `AWS::ApiGatewayV2::Api`; `Ref` returns its `ApiId`, a [`apigatewayv2::ApiId`](kinds::apigatewayv2::ApiId).
/// Changing one of these replaces it: `ProtocolType`.
/// Attributes: `ApiEndpoint`, `ApiId`, `ExecuteApiArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnApi(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Api",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnApi {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Api";

    /// `CfnApi` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An API key selection expression. Supported only for WebSocket APIs. See [API Key Selection Expressions](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-apikey-selection-expressions).
    ///
    /// `ApiKeySelectionExpression`; updated in place.
    pub fn api_key_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApiKeySelectionExpression", value.into_value().into_node());
        self
    }

    /// Specifies how to interpret the base path of the API during import. Valid values are `ignore`, `prepend`, and `split`. The default value is `ignore`. To learn more, see [Set the OpenAPI basePath Property](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api-basePath.html). Supported only for HTTP APIs.
    ///
    /// `BasePath`; updated in place.
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BasePath", value.into_value().into_node());
        self
    }

    /// The OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location`. If you specify a `Body` or `BodyS3Location`, don't specify CloudFormation resources such as `AWS::ApiGatewayV2::Authorizer` or `AWS::ApiGatewayV2::Route`. API Gateway doesn't support the combination of OpenAPI and CloudFormation resources.
    ///
    /// `Body`; free JSON, such as an [`Object`]; updated in place.
    pub fn body(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The S3 location of an OpenAPI definition. Supported only for HTTP APIs. To import an HTTP API, you must specify a `Body` or `BodyS3Location`. If you specify a `Body` or `BodyS3Location`, don't specify CloudFormation resources such as `AWS::ApiGatewayV2::Authorizer` or `AWS::ApiGatewayV2::Route`. API Gateway doesn't support the combination of OpenAPI and CloudFormation resources.
    ///
    /// `BodyS3Location`; updated in place.
    pub fn body_s3_location(mut self, value: impl IntoValue<BodyS3LocationProperty>) -> Self {
        self.0.put("BodyS3Location", value.into_value().into_node());
        self
    }

    /// A CORS configuration. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information.
    ///
    /// `CorsConfiguration`; updated in place.
    pub fn cors_configuration(mut self, value: impl IntoValue<CorsProperty>) -> Self {
        self.0
            .put("CorsConfiguration", value.into_value().into_node());
        self
    }

    /// This property is part of quick create. It specifies the credentials required for the integration, if any. For a Lambda integration, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To require that the caller's identity be passed through from the request, specify `arn:aws:iam::*:user/*`. To use resource-based permissions on supported AWS services, specify `null`. Currently, this property is not used for HTTP integrations. Supported only for HTTP APIs.
    ///
    /// `CredentialsArn`; updated in place.
    pub fn credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CredentialsArn", value.into_value().into_node());
        self
    }

    /// The description of the API.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default <https://>{api_id}.execute-api.{region}.amazonaws.com endpoint. To require that clients use a custom domain name to invoke your API, disable the default endpoint.
    ///
    /// `DisableExecuteApiEndpoint`; updated in place.
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableExecuteApiEndpoint", value.into_value().into_node());
        self
    }

    /// Avoid validating models when creating a deployment. Supported only for WebSocket APIs.
    ///
    /// `DisableSchemaValidation`; updated in place.
    pub fn disable_schema_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DisableSchemaValidation", value.into_value().into_node());
        self
    }

    /// Specifies whether to rollback the API creation when a warning is encountered. By default, API creation continues if a warning is encountered.
    ///
    /// `FailOnWarnings`; updated in place.
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FailOnWarnings", value.into_value().into_node());
        self
    }

    /// The IP address types that can invoke the API. Use `ipv4` to allow only IPv4 addresses to invoke your API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke your API.
    ///
    /// Don’t use IP address type for an HTTP API based on an OpenAPI specification. Instead, specify the IP address type in the OpenAPI specification.
    ///
    /// `IpAddressType`; updated in place.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The name of the API. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The API protocol. Valid values are `WEBSOCKET` or `HTTP`. Required unless you specify an OpenAPI definition for `Body` or `S3BodyLocation`.
    ///
    /// `ProtocolType`; an update replaces the resource.
    pub fn protocol_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProtocolType", value.into_value().into_node());
        self
    }

    /// This property is part of quick create. If you don't specify a `routeKey`, a default route of `$default` is created. The `$default` route acts as a catch-all for any request made to your API, for a particular stage. The `$default` route key can't be modified. You can add routes after creating the API, and you can update the route keys of additional routes. Supported only for HTTP APIs.
    ///
    /// `RouteKey`; updated in place.
    pub fn route_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RouteKey", value.into_value().into_node());
        self
    }

    /// The route selection expression for the API. For HTTP APIs, the `routeSelectionExpression` must be `${request.method} ${request.path}`. If not provided, this will be the default for HTTP APIs. This property is required for WebSocket APIs.
    ///
    /// `RouteSelectionExpression`; updated in place.
    pub fn route_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RouteSelectionExpression", value.into_value().into_node());
        self
    }

    /// The collection of tags. Each tag element is associated with a given resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// This property is part of quick create. Quick create produces an API with an integration, a default catch-all route, and a default stage which is configured to automatically deploy changes. For HTTP integrations, specify a fully qualified URL. For Lambda integrations, specify a function ARN. The type of the integration will be HTTP_PROXY or AWS_PROXY, respectively. Supported only for HTTP APIs.
    ///
    /// `Target`; updated in place.
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Target", value.into_value().into_node());
        self
    }

    /// A version identifier for the API.
    ///
    /// `Version`; updated in place.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Construct for CfnApi {
    type Handle = CfnApiRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnApiRef {
        CfnApiRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnApi`] of a stack.
pub struct CfnApiRef(NodeRef);

impl Clone for CfnApiRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnApiRef {}
impl AsNode for CfnApiRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnApiRef {
    /// What `Ref` returns: its `ApiId`, a [`apigatewayv2::ApiId`](kinds::apigatewayv2::ApiId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::ApiId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The default endpoint for an API. For example: `https://abcdef.execute-api.us-west-2.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `ApiEndpoint`.
    #[inline]
    pub fn attr_api_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiEndpoint")))
    }

    /// The API identifier.
    ///
    /// `Fn::GetAtt` of `ApiId`.
    #[inline]
    pub fn attr_api_id(&self) -> Value<kinds::apigatewayv2::ApiId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ApiId")))
    }

    /// The `ExecuteApiArn` attribute.
    ///
    /// `Fn::GetAtt` of `ExecuteApiArn`.
    #[inline]
    pub fn attr_execute_api_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExecuteApiArn")))
    }
}

impl IntoValue<kinds::apigatewayv2::ApiId> for &CfnApiRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::ApiId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `BodyS3Location` property specifies an S3 location from which to import an OpenAPI definition. Supported only for HTTP APIs.
///
/// The property type `BodyS3Location` of `AWS::ApiGatewayV2::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct BodyS3LocationProperty(Object);

impl BodyS3LocationProperty {
    /// `BodyS3LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 bucket that contains the OpenAPI definition to import. Required if you specify a `BodyS3Location` for an API.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The Etag of the S3 object.
    ///
    /// `Etag`.
    pub fn etag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Etag", value.into_value().into_node());
        self
    }

    /// The key of the S3 object. Required if you specify a `BodyS3Location` for an API.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The version of the S3 object.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for BodyS3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BodyS3LocationProperty> for BodyS3LocationProperty {}
impl From<BodyS3LocationProperty> for Node {
    #[inline]
    fn from(value: BodyS3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BodyS3LocationProperty> for BodyS3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<BodyS3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Cors` property specifies a CORS configuration for an API. Supported only for HTTP APIs. See [Configuring CORS](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html) for more information.
///
/// The property type `Cors` of `AWS::ApiGatewayV2::Api`.
#[must_use = "a property type does nothing until it is set"]
pub struct CorsProperty(Object);

impl CorsProperty {
    /// `CorsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether credentials are included in the CORS request. Supported only for HTTP APIs.
    ///
    /// `AllowCredentials`.
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowCredentials", value.into_value().into_node());
        self
    }

    /// Represents a collection of allowed headers. Supported only for HTTP APIs.
    ///
    /// `AllowHeaders`.
    pub fn allow_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowHeaders", value.into_value().into_node());
        self
    }

    /// Represents a collection of allowed HTTP methods. Supported only for HTTP APIs.
    ///
    /// `AllowMethods`.
    pub fn allow_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowMethods", value.into_value().into_node());
        self
    }

    /// Represents a collection of allowed origins. Supported only for HTTP APIs.
    ///
    /// `AllowOrigins`.
    pub fn allow_origins(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowOrigins", value.into_value().into_node());
        self
    }

    /// Represents a collection of exposed headers. Supported only for HTTP APIs.
    ///
    /// `ExposeHeaders`.
    pub fn expose_headers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ExposeHeaders", value.into_value().into_node());
        self
    }

    /// The number of seconds that the browser should cache preflight request results. Supported only for HTTP APIs.
    ///
    /// `MaxAge`.
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxAge", value.into_value().into_node());
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

impl Kind for CorsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CorsProperty> for CorsProperty {}
impl From<CorsProperty> for Node {
    #[inline]
    fn from(value: CorsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CorsProperty> for CorsProperty {
    #[inline]
    fn into_value(self) -> Value<CorsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
