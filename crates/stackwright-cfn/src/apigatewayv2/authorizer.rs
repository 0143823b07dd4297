// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGatewayV2::Authorizer` and its property types.

use crate::l1::*;

/// The `AWS::ApiGatewayV2::Authorizer` resource creates an authorizer for a WebSocket API or an HTTP API. To learn more, see [Controlling and managing access to a WebSocket API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html) and [Controlling and managing access to an HTTP API in API Gateway](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html) in the *API Gateway Developer Guide*.
///
/// `AWS::ApiGatewayV2::Authorizer`; `Ref` returns its `AuthorizerId`, a [`apigatewayv2::AuthorizerId`](kinds::apigatewayv2::AuthorizerId).
/// Changing one of these replaces it: `ApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAuthorizer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGatewayV2::Authorizer",
    tags: None,
    rules: include_str!("authorizer.rules"),
};

impl CfnAuthorizer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGatewayV2::Authorizer";

    /// `CfnAuthorizer` with its required properties, in alphabetical order:
    ///
    /// - `api_id`: The API identifier.
    /// - `authorizer_type`: The authorizer type.
    /// - `name`: The name of the authorizer.
    pub fn new(
        api_id: impl IntoValue<kinds::apigatewayv2::ApiId>,
        authorizer_type: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiId", api_id.into_value().into_node());
        object_.put("AuthorizerType", authorizer_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on the Lambda function, specify null. Supported only for `REQUEST` authorizers.
    ///
    /// `AuthorizerCredentialsArn`; updated in place.
    pub fn authorizer_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthorizerCredentialsArn", value.into_value().into_node());
        self
    }

    /// Specifies the format of the payload sent to an HTTP API Lambda authorizer. Required for HTTP API Lambda authorizers. Supported values are `1.0` and `2.0`. To learn more, see [Working with AWS Lambda authorizers for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html).
    ///
    /// `AuthorizerPayloadFormatVersion`; updated in place.
    pub fn authorizer_payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AuthorizerPayloadFormatVersion",
            value.into_value().into_node(),
        );
        self
    }

    /// The time to live (TTL) for cached authorizer results, in seconds. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway caches authorizer responses. The maximum value is 3600, or 1 hour. Supported only for HTTP API Lambda authorizers.
    ///
    /// `AuthorizerResultTtlInSeconds`; updated in place.
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AuthorizerResultTtlInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The authorizer's Uniform Resource Identifier (URI). For `REQUEST` authorizers, this must be a well-formed Lambda function URI, for example, `arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2: *{account_id}* :function: *{lambda_function_name}* /invocations`. In general, the URI has this form: `arn:aws:apigateway: *{region}* :lambda:path/ *{service_api}*`, where *{region}* is the same as the region hosting the Lambda function, path indicates that the remaining substring in the URI should be treated as the path to the resource, including the initial `/`. For Lambda functions, this is usually of the form `/2015-03-31/functions/[FunctionARN]/invocations`.
    ///
    /// `AuthorizerUri`; updated in place.
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthorizerUri", value.into_value().into_node());
        self
    }

    /// Specifies whether a Lambda authorizer returns a response in a simple format. By default, a Lambda authorizer must return an IAM policy. If enabled, the Lambda authorizer can return a boolean value instead of an IAM policy. Supported only for HTTP APIs. To learn more, see [Working with AWS Lambda authorizers for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html).
    ///
    /// `EnableSimpleResponses`; updated in place.
    pub fn enable_simple_responses(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableSimpleResponses", value.into_value().into_node());
        self
    }

    /// The identity source for which authorization is requested.
    ///
    /// For a `REQUEST` authorizer, this is optional. The value is a set of one or more mapping expressions of the specified request parameters. The identity source can be headers, query string parameters, stage variables, and context parameters. For example, if an Auth header and a Name query string parameter are defined as identity sources, this value is route.request.header.Auth, route.request.querystring.Name for WebSocket APIs. For HTTP APIs, use selection expressions prefixed with `$`, for example, `$request.header.Auth`, `$request.querystring.Name`. These parameters are used to perform runtime validation for Lambda-based authorizers by verifying all of the identity-related request parameters are present in the request, not null, and non-empty. Only when this is true does the authorizer invoke the authorizer Lambda function. Otherwise, it returns a 401 Unauthorized response without calling the Lambda function. For HTTP APIs, identity sources are also used as the cache key when caching is enabled. To learn more, see [Working with AWS Lambda authorizers for HTTP APIs](https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html).
    ///
    /// For `JWT`, a single entry that specifies where to extract the JSON Web Token (JWT) from inbound requests. Currently only header-based and query parameter-based selections are supported, for example `$request.header.Authorization`.
    ///
    /// `IdentitySource`; updated in place.
    pub fn identity_source(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("IdentitySource", value.into_value().into_node());
        self
    }

    /// This parameter is not used.
    ///
    /// `IdentityValidationExpression`; updated in place.
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IdentityValidationExpression",
            value.into_value().into_node(),
        );
        self
    }

    /// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs.
    ///
    /// `JwtConfiguration`; updated in place.
    pub fn jwt_configuration(mut self, value: impl IntoValue<JWTConfigurationProperty>) -> Self {
        self.0
            .put("JwtConfiguration", value.into_value().into_node());
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

impl Construct for CfnAuthorizer {
    type Handle = CfnAuthorizerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAuthorizerRef {
        CfnAuthorizerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAuthorizer`] of a stack.
pub struct CfnAuthorizerRef(NodeRef);

impl Clone for CfnAuthorizerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAuthorizerRef {}
impl AsNode for CfnAuthorizerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAuthorizerRef {
    /// What `Ref` returns: its `AuthorizerId`, a [`apigatewayv2::AuthorizerId`](kinds::apigatewayv2::AuthorizerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigatewayv2::AuthorizerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The authorizer ID.
    ///
    /// `Fn::GetAtt` of `AuthorizerId`.
    #[inline]
    pub fn attr_authorizer_id(&self) -> Value<kinds::apigatewayv2::AuthorizerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizerId")))
    }
}

impl IntoValue<kinds::apigatewayv2::AuthorizerId> for &CfnAuthorizerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigatewayv2::AuthorizerId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `JWTConfiguration` property specifies the configuration of a JWT authorizer. Required for the `JWT` authorizer type. Supported only for HTTP APIs.
///
/// The property type `JWTConfiguration` of `AWS::ApiGatewayV2::Authorizer`.
#[must_use = "a property type does nothing until it is set"]
pub struct JWTConfigurationProperty(Object);

impl JWTConfigurationProperty {
    /// `JWTConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of the intended recipients of the JWT. A valid JWT must provide an `aud` that matches at least one entry in this list. See [RFC 7519](https://docs.aws.amazon.com/https://tools.ietf.org/html/rfc7519#section-4.1.3). Required for the `JWT` authorizer type. Supported only for HTTP APIs.
    ///
    /// `Audience`.
    pub fn audience(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Audience", value.into_value().into_node());
        self
    }

    /// The base domain of the identity provider that issues JSON Web Tokens. For example, an Amazon Cognito user pool has the following format: `https://cognito-idp. {region} .amazonaws.com/ {userPoolId}`. Required for the `JWT` authorizer type. Supported only for HTTP APIs.
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

impl Kind for JWTConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JWTConfigurationProperty> for JWTConfigurationProperty {}
impl From<JWTConfigurationProperty> for Node {
    #[inline]
    fn from(value: JWTConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JWTConfigurationProperty> for JWTConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JWTConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
