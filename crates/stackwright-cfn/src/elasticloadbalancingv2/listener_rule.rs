// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::ListenerRule` and its property types.

use crate::l1::*;

/// Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule consists of a priority, one or more actions, and one or more conditions.
///
/// For more information, see [Quotas for your Application Load Balancers](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html) in the *User Guide for Application Load Balancers*.
///
/// `AWS::ElasticLoadBalancingV2::ListenerRule`; `Ref` returns its `RuleArn`, a [`elasticloadbalancingv2::ListenerRuleArn`](kinds::elasticloadbalancingv2::ListenerRuleArn).
/// Changing one of these replaces it: `ListenerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnListenerRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::ListenerRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("listener_rule.rules"),
};

impl CfnListenerRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::ListenerRule";

    /// `CfnListenerRule` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The actions.
    /// - `conditions`: The conditions.
    /// - `priority`: The rule priority.
    pub fn new(
        actions: impl IntoValue<List<ActionProperty>>,
        conditions: impl IntoValue<List<RuleConditionProperty>>,
        priority: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Conditions", conditions.into_value().into_node());
        object_.put("Priority", priority.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `ListenerArn`; an update replaces the resource.
    pub fn listener_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::ListenerArn>,
    ) -> Self {
        self.0.put("ListenerArn", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `Transforms` property.
    ///
    /// `Transforms`; updated in place.
    pub fn transforms(mut self, value: impl IntoValue<List<TransformProperty>>) -> Self {
        self.0.put("Transforms", value.into_value().into_node());
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

impl Construct for CfnListenerRule {
    type Handle = CfnListenerRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListenerRuleRef {
        CfnListenerRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnListenerRule`] of a stack.
pub struct CfnListenerRuleRef(NodeRef);

impl Clone for CfnListenerRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListenerRuleRef {}
impl AsNode for CfnListenerRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListenerRuleRef {
    /// What `Ref` returns: its `RuleArn`, a [`elasticloadbalancingv2::ListenerRuleArn`](kinds::elasticloadbalancingv2::ListenerRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::ListenerRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Indicates whether this is the default rule.
    ///
    /// `Fn::GetAtt` of `IsDefault`.
    #[inline]
    pub fn attr_is_default(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IsDefault")))
    }

    /// The Amazon Resource Name (ARN) of the rule.
    ///
    /// `Fn::GetAtt` of `RuleArn`.
    #[inline]
    pub fn attr_rule_arn(&self) -> Value<kinds::elasticloadbalancingv2::ListenerRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RuleArn")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::ListenerRuleArn> for &CfnListenerRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::ListenerRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an action for a listener rule.
///
/// The property type `Action` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionProperty(Object);

impl ActionProperty {
    /// `ActionProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of action.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// \[HTTPS listeners\] Information for using Amazon Cognito to authenticate users. Specify only when `Type` is `authenticate-cognito`.
    ///
    /// `AuthenticateCognitoConfig`.
    pub fn authenticate_cognito_config(
        mut self,
        value: impl IntoValue<AuthenticateCognitoConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthenticateCognitoConfig", value.into_value().into_node());
        self
    }

    /// \[HTTPS listeners\] Information about an identity provider that is compliant with OpenID Connect (OIDC). Specify only when `Type` is `authenticate-oidc`.
    ///
    /// `AuthenticateOidcConfig`.
    pub fn authenticate_oidc_config(
        mut self,
        value: impl IntoValue<AuthenticateOidcConfigProperty>,
    ) -> Self {
        self.0
            .put("AuthenticateOidcConfig", value.into_value().into_node());
        self
    }

    /// \[Application Load Balancer\] Information for creating an action that returns a custom HTTP response. Specify only when `Type` is `fixed-response`.
    ///
    /// `FixedResponseConfig`.
    pub fn fixed_response_config(
        mut self,
        value: impl IntoValue<FixedResponseConfigProperty>,
    ) -> Self {
        self.0
            .put("FixedResponseConfig", value.into_value().into_node());
        self
    }

    /// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
    ///
    /// If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
    ///
    /// `ForwardConfig`.
    pub fn forward_config(mut self, value: impl IntoValue<ForwardConfigProperty>) -> Self {
        self.0.put("ForwardConfig", value.into_value().into_node());
        self
    }

    /// \[HTTPS listeners\] Information for validating JWT access tokens in client requests. Specify only when `Type` is `jwt-validation`.
    ///
    /// `JwtValidationConfig`.
    pub fn jwt_validation_config(
        mut self,
        value: impl IntoValue<JwtValidationConfigProperty>,
    ) -> Self {
        self.0
            .put("JwtValidationConfig", value.into_value().into_node());
        self
    }

    /// The order for the action. This value is required for rules with multiple actions. The action with the lowest value for order is performed first.
    ///
    /// `Order`.
    pub fn order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Order", value.into_value().into_node());
        self
    }

    /// \[Application Load Balancer\] Information for creating a redirect action. Specify only when `Type` is `redirect`.
    ///
    /// `RedirectConfig`.
    pub fn redirect_config(mut self, value: impl IntoValue<RedirectConfigProperty>) -> Self {
        self.0.put("RedirectConfig", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the target group. Specify only when `Type` is `forward` and you want to route to a single target group. To route to multiple target groups, you must use `ForwardConfig` instead.
    ///
    /// `TargetGroupArn`.
    pub fn target_group_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn>,
    ) -> Self {
        self.0.put("TargetGroupArn", value.into_value().into_node());
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

impl Kind for ActionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionProperty> for ActionProperty {}
impl From<ActionProperty> for Node {
    #[inline]
    fn from(value: ActionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionProperty> for ActionProperty {
    #[inline]
    fn into_value(self) -> Value<ActionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information required when integrating with Amazon Cognito to authenticate users.
///
/// The property type `AuthenticateCognitoConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticateCognitoConfigProperty(Object);

impl AuthenticateCognitoConfigProperty {
    /// `AuthenticateCognitoConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_arn`: The Amazon Resource Name (ARN) of the Amazon Cognito user pool.
    /// - `user_pool_client_id`: The ID of the Amazon Cognito user pool client.
    /// - `user_pool_domain`: The domain prefix or fully-qualified domain name of the Amazon Cognito user pool.
    pub fn new(
        user_pool_arn: impl IntoValue<kinds::cognito::UserPoolArn>,
        user_pool_client_id: impl IntoValue<kinds::cognito::UserPoolClientId>,
        user_pool_domain: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolArn", user_pool_arn.into_value().into_node());
        object_.put(
            "UserPoolClientId",
            user_pool_client_id.into_value().into_node(),
        );
        object_.put("UserPoolDomain", user_pool_domain.into_value().into_node());
        Self(object_)
    }

    /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
    ///
    /// `AuthenticationRequestExtraParams`.
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<Map<String>>,
    ) -> Self {
        self.0.put(
            "AuthenticationRequestExtraParams",
            value.into_value().into_node(),
        );
        self
    }

    /// The behavior if the user is not authenticated. The following are possible values:
    ///
    /// - deny \`\` - Return an HTTP 401 Unauthorized error.
    /// - allow \`\` - Allow the request to be forwarded to the target.
    /// - authenticate \`\` - Redirect the request to the IdP authorization endpoint. This is the default value.
    ///
    /// `OnUnauthenticatedRequest`.
    pub fn on_unauthenticated_request(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OnUnauthenticatedRequest", value.into_value().into_node());
        self
    }

    /// The set of user claims to be requested from the IdP. The default is `openid`.
    ///
    /// To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
    ///
    /// `SessionCookieName`.
    pub fn session_cookie_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SessionCookieName", value.into_value().into_node());
        self
    }

    /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
    ///
    /// `SessionTimeout`.
    pub fn session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SessionTimeout", value.into_value().into_node());
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

impl Kind for AuthenticateCognitoConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticateCognitoConfigProperty> for AuthenticateCognitoConfigProperty {}
impl From<AuthenticateCognitoConfigProperty> for Node {
    #[inline]
    fn from(value: AuthenticateCognitoConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticateCognitoConfigProperty> for AuthenticateCognitoConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticateCognitoConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect (OIDC) to authenticate users.
///
/// The property type `AuthenticateOidcConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticateOidcConfigProperty(Object);

impl AuthenticateOidcConfigProperty {
    /// `AuthenticateOidcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorization_endpoint`: The authorization endpoint of the IdP.
    /// - `client_id`: The OAuth 2.0 client identifier.
    /// - `issuer`: The OIDC issuer identifier of the IdP.
    /// - `token_endpoint`: The token endpoint of the IdP.
    /// - `user_info_endpoint`: The user info endpoint of the IdP.
    pub fn new(
        authorization_endpoint: impl IntoValue<String>,
        client_id: impl IntoValue<String>,
        issuer: impl IntoValue<String>,
        token_endpoint: impl IntoValue<String>,
        user_info_endpoint: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizationEndpoint",
            authorization_endpoint.into_value().into_node(),
        );
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("TokenEndpoint", token_endpoint.into_value().into_node());
        object_.put(
            "UserInfoEndpoint",
            user_info_endpoint.into_value().into_node(),
        );
        Self(object_)
    }

    /// The query parameters (up to 10) to include in the redirect request to the authorization endpoint.
    ///
    /// `AuthenticationRequestExtraParams`.
    pub fn authentication_request_extra_params(
        mut self,
        value: impl IntoValue<Map<String>>,
    ) -> Self {
        self.0.put(
            "AuthenticationRequestExtraParams",
            value.into_value().into_node(),
        );
        self
    }

    /// The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying a rule, you can omit this parameter if you set `UseExistingClientSecret` to true.
    ///
    /// `ClientSecret`.
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientSecret", value.into_value().into_node());
        self
    }

    /// The behavior if the user is not authenticated. The following are possible values:
    ///
    /// - deny \`\` - Return an HTTP 401 Unauthorized error.
    /// - allow \`\` - Allow the request to be forwarded to the target.
    /// - authenticate \`\` - Redirect the request to the IdP authorization endpoint. This is the default value.
    ///
    /// `OnUnauthenticatedRequest`.
    pub fn on_unauthenticated_request(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OnUnauthenticatedRequest", value.into_value().into_node());
        self
    }

    /// The set of user claims to be requested from the IdP. The default is `openid`.
    ///
    /// To verify which scope values your IdP supports and how to separate multiple values, see the documentation for your IdP.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie.
    ///
    /// `SessionCookieName`.
    pub fn session_cookie_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SessionCookieName", value.into_value().into_node());
        self
    }

    /// The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
    ///
    /// `SessionTimeout`.
    pub fn session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SessionTimeout", value.into_value().into_node());
        self
    }

    /// Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule, you can omit this parameter or set it to false.
    ///
    /// `UseExistingClientSecret`.
    pub fn use_existing_client_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseExistingClientSecret", value.into_value().into_node());
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

impl Kind for AuthenticateOidcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticateOidcConfigProperty> for AuthenticateOidcConfigProperty {}
impl From<AuthenticateOidcConfigProperty> for Node {
    #[inline]
    fn from(value: AuthenticateOidcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticateOidcConfigProperty> for AuthenticateOidcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticateOidcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information required when returning a custom HTTP response.
///
/// The property type `FixedResponseConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedResponseConfigProperty(Object);

impl FixedResponseConfigProperty {
    /// `FixedResponseConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: The HTTP response code (2XX, 4XX, or 5XX).
    pub fn new(status_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
        Self(object_)
    }

    /// The content type.
    ///
    /// Valid Values: text/plain | text/css | text/html | application/javascript | application/json
    ///
    /// `ContentType`.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The message.
    ///
    /// `MessageBody`.
    pub fn message_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageBody", value.into_value().into_node());
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

impl Kind for FixedResponseConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FixedResponseConfigProperty> for FixedResponseConfigProperty {}
impl From<FixedResponseConfigProperty> for Node {
    #[inline]
    fn from(value: FixedResponseConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FixedResponseConfigProperty> for FixedResponseConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FixedResponseConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information for creating an action that distributes requests among multiple target groups. Specify only when `Type` is `forward`.
///
/// If you specify both `ForwardConfig` and `TargetGroupArn`, you can specify only one target group using `ForwardConfig` and it must be the same target group specified in `TargetGroupArn`.
///
/// The property type `ForwardConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForwardConfigProperty(Object);

impl ForwardConfigProperty {
    /// `ForwardConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the target group stickiness for a rule.
    ///
    /// `TargetGroupStickinessConfig`.
    pub fn target_group_stickiness_config(
        mut self,
        value: impl IntoValue<TargetGroupStickinessConfigProperty>,
    ) -> Self {
        self.0.put(
            "TargetGroupStickinessConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about how traffic will be distributed between multiple target groups in a forward rule.
    ///
    /// `TargetGroups`.
    pub fn target_groups(mut self, value: impl IntoValue<List<TargetGroupTupleProperty>>) -> Self {
        self.0.put("TargetGroups", value.into_value().into_node());
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

impl Kind for ForwardConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForwardConfigProperty> for ForwardConfigProperty {}
impl From<ForwardConfigProperty> for Node {
    #[inline]
    fn from(value: ForwardConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForwardConfigProperty> for ForwardConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ForwardConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a host header condition.
///
/// The property type `HostHeaderConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HostHeaderConfigProperty(Object);

impl HostHeaderConfigProperty {
    /// `HostHeaderConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `RegexValues` property.
    ///
    /// `RegexValues`.
    pub fn regex_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegexValues", value.into_value().into_node());
        self
    }

    /// The host names. The maximum length of each string is 128 characters. The comparison is case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character). You must include at least one "." character. You can include only alphabetical characters after the final "." character.
    ///
    /// If you specify multiple strings, the condition is satisfied if one of the strings matches the host name.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for HostHeaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HostHeaderConfigProperty> for HostHeaderConfigProperty {}
impl From<HostHeaderConfigProperty> for Node {
    #[inline]
    fn from(value: HostHeaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HostHeaderConfigProperty> for HostHeaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HostHeaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about an HTTP header condition.
///
/// There is a set of standard HTTP header fields. You can also define custom HTTP header fields.
///
/// The property type `HttpHeaderConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpHeaderConfigProperty(Object);

impl HttpHeaderConfigProperty {
    /// `HttpHeaderConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the HTTP header field. The maximum size is 40 characters. The header name is case insensitive. The allowed characters are specified by RFC 7230. Wildcards are not supported.
    ///
    /// `HttpHeaderName`.
    pub fn http_header_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HttpHeaderName", value.into_value().into_node());
        self
    }

    /// The `RegexValues` property.
    ///
    /// `RegexValues`.
    pub fn regex_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegexValues", value.into_value().into_node());
        self
    }

    /// The strings to compare against the value of the HTTP header. The maximum length of each string is 128 characters. The comparison strings are case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character).
    ///
    /// If the same header appears multiple times in the request, we search them in order until a match is found.
    ///
    /// If you specify multiple strings, the condition is satisfied if one of the strings matches the value of the HTTP header. To require that all of the strings are a match, create one condition per string.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for HttpHeaderConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpHeaderConfigProperty> for HttpHeaderConfigProperty {}
impl From<HttpHeaderConfigProperty> for Node {
    #[inline]
    fn from(value: HttpHeaderConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpHeaderConfigProperty> for HttpHeaderConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HttpHeaderConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about an HTTP method condition.
///
/// HTTP defines a set of request methods, also referred to as HTTP verbs. For more information, see the [HTTP Method Registry](https://docs.aws.amazon.com/https://www.iana.org/assignments/http-methods/http-methods.xhtml). You can also define custom HTTP methods.
///
/// The property type `HttpRequestMethodConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRequestMethodConfigProperty(Object);

impl HttpRequestMethodConfigProperty {
    /// `HttpRequestMethodConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the request method. The maximum length is 40 characters. The allowed characters are A-Z, hyphen (-), and underscore (_). The comparison is case sensitive. Wildcards are not supported; therefore, the method name must be an exact match.
    ///
    /// If you specify multiple strings, the condition is satisfied if one of the strings matches the HTTP request method. We recommend that you route GET and HEAD requests in the same way, because the response to a HEAD request may be cached.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for HttpRequestMethodConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRequestMethodConfigProperty> for HttpRequestMethodConfigProperty {}
impl From<HttpRequestMethodConfigProperty> for Node {
    #[inline]
    fn from(value: HttpRequestMethodConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRequestMethodConfigProperty> for HttpRequestMethodConfigProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRequestMethodConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about an additional claim to validate.
///
/// The property type `JwtValidationActionAdditionalClaim` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct JwtValidationActionAdditionalClaimProperty(Object);

impl JwtValidationActionAdditionalClaimProperty {
    /// `JwtValidationActionAdditionalClaimProperty` with its required properties, in alphabetical order:
    ///
    /// - `format`: The format of the claim value.
    /// - `name`: The name of the claim.
    /// - `values`: The claim value.
    pub fn new(
        format: impl IntoValue<String>,
        name: impl IntoValue<String>,
        values: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Format", format.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Values", values.into_value().into_node());
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

impl Kind for JwtValidationActionAdditionalClaimProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JwtValidationActionAdditionalClaimProperty>
    for JwtValidationActionAdditionalClaimProperty
{
}
impl From<JwtValidationActionAdditionalClaimProperty> for Node {
    #[inline]
    fn from(value: JwtValidationActionAdditionalClaimProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JwtValidationActionAdditionalClaimProperty>
    for JwtValidationActionAdditionalClaimProperty
{
    #[inline]
    fn into_value(self) -> Value<JwtValidationActionAdditionalClaimProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct JwtValidationConfigProperty(Object);

impl JwtValidationConfigProperty {
    /// `JwtValidationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `issuer`
    /// - `jwks_endpoint`
    pub fn new(issuer: impl IntoValue<String>, jwks_endpoint: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Issuer", issuer.into_value().into_node());
        object_.put("JwksEndpoint", jwks_endpoint.into_value().into_node());
        Self(object_)
    }

    /// The `AdditionalClaims` property.
    ///
    /// `AdditionalClaims`.
    pub fn additional_claims(
        mut self,
        value: impl IntoValue<List<JwtValidationActionAdditionalClaimProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalClaims", value.into_value().into_node());
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

impl Kind for JwtValidationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JwtValidationConfigProperty> for JwtValidationConfigProperty {}
impl From<JwtValidationConfigProperty> for Node {
    #[inline]
    fn from(value: JwtValidationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JwtValidationConfigProperty> for JwtValidationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<JwtValidationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a path pattern condition.
///
/// The property type `PathPatternConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct PathPatternConfigProperty(Object);

impl PathPatternConfigProperty {
    /// `PathPatternConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `RegexValues` property.
    ///
    /// `RegexValues`.
    pub fn regex_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegexValues", value.into_value().into_node());
        self
    }

    /// The path patterns to compare against the request URL. The maximum size of each string is 128 characters. The comparison is case sensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character).
    ///
    /// If you specify multiple strings, the condition is satisfied if one of them matches the request URL. The path pattern is compared only to the path of the URL, not to its query string.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for PathPatternConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PathPatternConfigProperty> for PathPatternConfigProperty {}
impl From<PathPatternConfigProperty> for Node {
    #[inline]
    fn from(value: PathPatternConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PathPatternConfigProperty> for PathPatternConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PathPatternConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a query string condition.
///
/// The query string component of a URI starts after the first '?' character and is terminated by either a '#' character or the end of the URI. A typical query string contains key/value pairs separated by '&' characters. The allowed characters are specified by RFC 3986. Any character can be percentage encoded.
///
/// The property type `QueryStringConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringConfigProperty(Object);

impl QueryStringConfigProperty {
    /// `QueryStringConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key/value pairs or values to find in the query string. The maximum length of each string is 128 characters. The comparison is case insensitive. The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1 character). To search for a literal '*' or '?' character in a query string, you must escape these characters in `Values` using a '\' character.
    ///
    /// If you specify multiple key/value pairs or values, the condition is satisfied if one of them is found in the query string.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<QueryStringKeyValueProperty>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for QueryStringConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryStringConfigProperty> for QueryStringConfigProperty {}
impl From<QueryStringConfigProperty> for Node {
    #[inline]
    fn from(value: QueryStringConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryStringConfigProperty> for QueryStringConfigProperty {
    #[inline]
    fn into_value(self) -> Value<QueryStringConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a key/value pair.
///
/// The property type `QueryStringKeyValue` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryStringKeyValueProperty(Object);

impl QueryStringKeyValueProperty {
    /// `QueryStringKeyValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The key. You can omit the key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for QueryStringKeyValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryStringKeyValueProperty> for QueryStringKeyValueProperty {}
impl From<QueryStringKeyValueProperty> for Node {
    #[inline]
    fn from(value: QueryStringKeyValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryStringKeyValueProperty> for QueryStringKeyValueProperty {
    #[inline]
    fn into_value(self) -> Value<QueryStringKeyValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a redirect action.
///
/// A URI consists of the following components: protocol://hostname:port/path?query. You must modify at least one of the following components to avoid a redirect loop: protocol, hostname, port, or path. Any components that you do not modify retain their original values.
///
/// You can reuse URI components using the following reserved keywords:
///
/// - #{protocol}
/// - #{host}
/// - #{port}
/// - #{path} (the leading "/" is removed)
/// - #{query}
///
/// For example, you can change the path to "/new/#{path}", the hostname to "example.#{host}", or the query to "#{query}&value=xyz".
///
/// The property type `RedirectConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedirectConfigProperty(Object);

impl RedirectConfigProperty {
    /// `RedirectConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `status_code`: The HTTP redirect code.
    pub fn new(status_code: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StatusCode", status_code.into_value().into_node());
        Self(object_)
    }

    /// The hostname. This component is not percent-encoded. The hostname can contain #{host}.
    ///
    /// `Host`.
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Host", value.into_value().into_node());
        self
    }

    /// The absolute path, starting with the leading "/". This component is not percent-encoded. The path can contain #{host}, #{path}, and #{port}.
    ///
    /// `Path`.
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Path", value.into_value().into_node());
        self
    }

    /// The port. You can specify a value from 1 to 65535 or #{port}.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS, and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
    ///
    /// `Protocol`.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading "?", as it is automatically added. You can specify any of the reserved keywords.
    ///
    /// `Query`.
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Query", value.into_value().into_node());
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

impl Kind for RedirectConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedirectConfigProperty> for RedirectConfigProperty {}
impl From<RedirectConfigProperty> for Node {
    #[inline]
    fn from(value: RedirectConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedirectConfigProperty> for RedirectConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RedirectConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a rewrite transform. This transform matches a pattern and replaces it with the specified string.
///
/// The property type `RewriteConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RewriteConfigProperty(Object);

impl RewriteConfigProperty {
    /// `RewriteConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `regex`: The regular expression to match in the input string.
    /// - `replace`: The replacement string to use when rewriting the matched input.
    pub fn new(regex: impl IntoValue<String>, replace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Regex", regex.into_value().into_node());
        object_.put("Replace", replace.into_value().into_node());
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

impl Kind for RewriteConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RewriteConfigProperty> for RewriteConfigProperty {}
impl From<RewriteConfigProperty> for Node {
    #[inline]
    fn from(value: RewriteConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RewriteConfigProperty> for RewriteConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RewriteConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `RewriteConfigObject` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RewriteConfigObjectProperty(Object);

impl RewriteConfigObjectProperty {
    /// `RewriteConfigObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `rewrites`
    pub fn new(rewrites: impl IntoValue<List<RewriteConfigProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rewrites", rewrites.into_value().into_node());
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

impl Kind for RewriteConfigObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RewriteConfigObjectProperty> for RewriteConfigObjectProperty {}
impl From<RewriteConfigObjectProperty> for Node {
    #[inline]
    fn from(value: RewriteConfigObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RewriteConfigObjectProperty> for RewriteConfigObjectProperty {
    #[inline]
    fn into_value(self) -> Value<RewriteConfigObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a condition for a listener rule.
///
/// The property type `RuleCondition` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct RuleConditionProperty(Object);

impl RuleConditionProperty {
    /// `RuleConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The field in the HTTP request. The following are the possible values:
    ///
    /// - `http-header`
    /// - `http-request-method`
    /// - `host-header`
    /// - `path-pattern`
    /// - `query-string`
    /// - `source-ip`
    ///
    /// `Field`.
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Field", value.into_value().into_node());
        self
    }

    /// Information for a host header condition. Specify only when `Field` is `host-header`.
    ///
    /// `HostHeaderConfig`.
    pub fn host_header_config(mut self, value: impl IntoValue<HostHeaderConfigProperty>) -> Self {
        self.0
            .put("HostHeaderConfig", value.into_value().into_node());
        self
    }

    /// Information for an HTTP header condition. Specify only when `Field` is `http-header`.
    ///
    /// `HttpHeaderConfig`.
    pub fn http_header_config(mut self, value: impl IntoValue<HttpHeaderConfigProperty>) -> Self {
        self.0
            .put("HttpHeaderConfig", value.into_value().into_node());
        self
    }

    /// Information for an HTTP method condition. Specify only when `Field` is `http-request-method`.
    ///
    /// `HttpRequestMethodConfig`.
    pub fn http_request_method_config(
        mut self,
        value: impl IntoValue<HttpRequestMethodConfigProperty>,
    ) -> Self {
        self.0
            .put("HttpRequestMethodConfig", value.into_value().into_node());
        self
    }

    /// Information for a path pattern condition. Specify only when `Field` is `path-pattern`.
    ///
    /// `PathPatternConfig`.
    pub fn path_pattern_config(mut self, value: impl IntoValue<PathPatternConfigProperty>) -> Self {
        self.0
            .put("PathPatternConfig", value.into_value().into_node());
        self
    }

    /// Information for a query string condition. Specify only when `Field` is `query-string`.
    ///
    /// `QueryStringConfig`.
    pub fn query_string_config(mut self, value: impl IntoValue<QueryStringConfigProperty>) -> Self {
        self.0
            .put("QueryStringConfig", value.into_value().into_node());
        self
    }

    /// The regular expressions to match against the condition field. The maximum length of each string is 128 characters. Specify only when `Field` is `http-header`, `host-header`, or `path-pattern`.
    ///
    /// `RegexValues`.
    pub fn regex_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("RegexValues", value.into_value().into_node());
        self
    }

    /// Information for a source IP condition. Specify only when `Field` is `source-ip`.
    ///
    /// `SourceIpConfig`.
    pub fn source_ip_config(mut self, value: impl IntoValue<SourceIpConfigProperty>) -> Self {
        self.0.put("SourceIpConfig", value.into_value().into_node());
        self
    }

    /// The condition value. Specify only when `Field` is `host-header` or `path-pattern`. Alternatively, to specify multiple host names or multiple path patterns, use `HostHeaderConfig` or `PathPatternConfig`.
    ///
    /// If `Field` is `host-header` and you're not using `HostHeaderConfig`, you can specify a single host name (for example, my.example.com). A host name is case insensitive, can be up to 128 characters in length, and can contain any of the following characters.
    ///
    /// - A-Z, a-z, 0-9
    /// - -.
    /// - * (matches 0 or more characters)
    /// - ? (matches exactly 1 character)
    ///
    /// If `Field` is `path-pattern` and you're not using `PathPatternConfig`, you can specify a single path pattern (for example, /img/*). A path pattern is case-sensitive, can be up to 128 characters in length, and can contain any of the following characters.
    ///
    /// - A-Z, a-z, 0-9
    /// - _ -. $ / ~ " ' @: +
    /// - & (using &amp;)
    /// - * (matches 0 or more characters)
    /// - ? (matches exactly 1 character)
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for RuleConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RuleConditionProperty> for RuleConditionProperty {}
impl From<RuleConditionProperty> for Node {
    #[inline]
    fn from(value: RuleConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RuleConditionProperty> for RuleConditionProperty {
    #[inline]
    fn into_value(self) -> Value<RuleConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a source IP condition.
///
/// You can use this condition to route based on the IP address of the source that connects to the load balancer. If a client is behind a proxy, this is the IP address of the proxy not the IP address of the client.
///
/// The property type `SourceIpConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceIpConfigProperty(Object);

impl SourceIpConfigProperty {
    /// `SourceIpConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IpAddressType` property.
    ///
    /// `IpAddressType`.
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpAddressType", value.into_value().into_node());
        self
    }

    /// The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are not supported.
    ///
    /// If you specify multiple addresses, the condition is satisfied if the source IP address of the request matches one of the CIDR blocks. This condition is not satisfied by the addresses in the X-Forwarded-For header.
    ///
    /// `Values`.
    pub fn values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Values", value.into_value().into_node());
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

impl Kind for SourceIpConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceIpConfigProperty> for SourceIpConfigProperty {}
impl From<SourceIpConfigProperty> for Node {
    #[inline]
    fn from(value: SourceIpConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceIpConfigProperty> for SourceIpConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SourceIpConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the target group stickiness for a rule.
///
/// The property type `TargetGroupStickinessConfig` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupStickinessConfigProperty(Object);

impl TargetGroupStickinessConfigProperty {
    /// `TargetGroupStickinessConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \[Application Load Balancers\] The time period, in seconds, during which requests from a client should be routed to the same target group. The range is 1-604800 seconds (7 days). You must specify this value when enabling target group stickiness.
    ///
    /// `DurationSeconds`.
    pub fn duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationSeconds", value.into_value().into_node());
        self
    }

    /// Indicates whether target group stickiness is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for TargetGroupStickinessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupStickinessConfigProperty> for TargetGroupStickinessConfigProperty {}
impl From<TargetGroupStickinessConfigProperty> for Node {
    #[inline]
    fn from(value: TargetGroupStickinessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupStickinessConfigProperty> for TargetGroupStickinessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupStickinessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how traffic will be distributed between multiple target groups in a forward rule.
///
/// The property type `TargetGroupTuple` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetGroupTupleProperty(Object);

impl TargetGroupTupleProperty {
    /// `TargetGroupTupleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the target group.
    ///
    /// `TargetGroupArn`.
    pub fn target_group_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::TargetGroupArn>,
    ) -> Self {
        self.0.put("TargetGroupArn", value.into_value().into_node());
        self
    }

    /// The weight. The range is 0 to 999.
    ///
    /// `Weight`.
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Weight", value.into_value().into_node());
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

impl Kind for TargetGroupTupleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetGroupTupleProperty> for TargetGroupTupleProperty {}
impl From<TargetGroupTupleProperty> for Node {
    #[inline]
    fn from(value: TargetGroupTupleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetGroupTupleProperty> for TargetGroupTupleProperty {
    #[inline]
    fn into_value(self) -> Value<TargetGroupTupleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Transform` of `AWS::ElasticLoadBalancingV2::ListenerRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformProperty(Object);

impl TransformProperty {
    /// `TransformProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `HostHeaderRewriteConfig` property.
    ///
    /// `HostHeaderRewriteConfig`.
    pub fn host_header_rewrite_config(
        mut self,
        value: impl IntoValue<RewriteConfigObjectProperty>,
    ) -> Self {
        self.0
            .put("HostHeaderRewriteConfig", value.into_value().into_node());
        self
    }

    /// The `UrlRewriteConfig` property.
    ///
    /// `UrlRewriteConfig`.
    pub fn url_rewrite_config(
        mut self,
        value: impl IntoValue<RewriteConfigObjectProperty>,
    ) -> Self {
        self.0
            .put("UrlRewriteConfig", value.into_value().into_node());
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

impl Kind for TransformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformProperty> for TransformProperty {}
impl From<TransformProperty> for Node {
    #[inline]
    fn from(value: TransformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformProperty> for TransformProperty {
    #[inline]
    fn into_value(self) -> Value<TransformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
