// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ApiGateway::Authorizer` and its property types.

use crate::l1::*;

/// The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that have authorization enabled. API Gateway activates the authorizer when a client calls those methods.
///
/// `AWS::ApiGateway::Authorizer`; `Ref` returns its `AuthorizerId`, a [`apigateway::AuthorizerId`](kinds::apigateway::AuthorizerId).
/// Changing one of these replaces it: `RestApiId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAuthorizer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ApiGateway::Authorizer",
    tags: None,
    rules: include_str!("authorizer.rules"),
};

impl CfnAuthorizer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ApiGateway::Authorizer";

    /// `CfnAuthorizer` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the authorizer.
    /// - `rest_api_id`: The string identifier of the associated RestApi.
    /// - `r#type`: The authorizer type.
    pub fn new(
        name: impl IntoValue<String>,
        rest_api_id: impl IntoValue<kinds::apigateway::RestApiId>,
        r#type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RestApiId", rest_api_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Optional customer-defined field, used in OpenAPI imports and exports without functional impact.
    ///
    /// `AuthType`; updated in place.
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthType", value.into_value().into_node());
        self
    }

    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on the Lambda function, specify null.
    ///
    /// `AuthorizerCredentials`; updated in place.
    pub fn authorizer_credentials(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("AuthorizerCredentials", value.into_value().into_node());
        self
    }

    /// The TTL in seconds of cached authorizer results. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway will cache authorizer responses. If this field is not set, the default value is 300. The maximum value is 3600, or 1 hour.
    ///
    /// `AuthorizerResultTtlInSeconds`; updated in place.
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AuthorizerResultTtlInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the authorizer's Uniform Resource Identifier (URI). For `TOKEN` or `REQUEST` authorizers, this must be a well-formed Lambda function URI, for example, `arn:aws:apigateway:us-west-2:lambda:path/2015-03-31/functions/arn:aws:lambda:us-west-2:{account_id}:function:{lambda_function_name}/invocations`. In general, the URI has this form `arn:aws:apigateway:{region}:lambda:path/{service_api}`, where `{region}` is the same as the region hosting the Lambda function, `path` indicates that the remaining substring in the URI should be treated as the path to the resource, including the initial `/`. For Lambda functions, this is usually of the form `/2015-03-31/functions/[FunctionARN]/invocations`.
    ///
    /// `AuthorizerUri`; updated in place.
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthorizerUri", value.into_value().into_node());
        self
    }

    /// The identity source for which authorization is requested. For a `TOKEN` or `COGNITO_USER_POOLS` authorizer, this is required and specifies the request header mapping expression for the custom header holding the authorization token submitted by the client. For example, if the token header name is `Auth`, the header mapping expression is `method.request.header.Auth`. For the `REQUEST` authorizer, this is required when authorization caching is enabled. The value is a comma-separated string of one or more mapping expressions of the specified request parameters. For example, if an `Auth` header, a `Name` query string parameter are defined as identity sources, this value is `method.request.header.Auth, method.request.querystring.Name`. These parameters will be used to derive the authorization caching key and to perform runtime validation of the `REQUEST` authorizer by verifying all of the identity-related request parameters are present, not null and non-empty. Only when this is true does the authorizer invoke the authorizer Lambda function, otherwise, it returns a 401 Unauthorized response without calling the Lambda function. The valid value is a string of comma-separated mapping expressions of the specified request parameters. When the authorization caching is not enabled, this property is optional.
    ///
    /// `IdentitySource`; updated in place.
    pub fn identity_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdentitySource", value.into_value().into_node());
        self
    }

    /// A validation expression for the incoming identity token. For `TOKEN` authorizers, this value is a regular expression. For `COGNITO_USER_POOLS` authorizers, API Gateway will match the `aud` field of the incoming token from the client against the specified regular expression. It will invoke the authorizer's Lambda function when there is a match. Otherwise, it will return a 401 Unauthorized response without calling the Lambda function. The validation expression does not apply to the `REQUEST` authorizer.
    ///
    /// `IdentityValidationExpression`; updated in place.
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "IdentityValidationExpression",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. Each element is of this format: `arn:aws:cognito-idp:{region}:{account_id}:userpool/{user_pool_id}`. For a `TOKEN` or `REQUEST` authorizer, this is not defined.
    ///
    /// `ProviderARNs`; updated in place.
    pub fn provider_arns(
        mut self,
        value: impl IntoValue<List<kinds::cognito::UserPoolArn>>,
    ) -> Self {
        self.0.put("ProviderARNs", value.into_value().into_node());
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
    /// What `Ref` returns: its `AuthorizerId`, a [`apigateway::AuthorizerId`](kinds::apigateway::AuthorizerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::apigateway::AuthorizerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the authorizer. For example: `abc123`.
    ///
    /// `Fn::GetAtt` of `AuthorizerId`.
    #[inline]
    pub fn attr_authorizer_id(&self) -> Value<kinds::apigateway::AuthorizerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AuthorizerId")))
    }
}

impl IntoValue<kinds::apigateway::AuthorizerId> for &CfnAuthorizerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::apigateway::AuthorizerId> {
        Value::from_node(Node::Ref(self.0))
    }
}
