// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElasticLoadBalancingV2::Listener` and its property types.

use crate::l1::*;

/// Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer.
///
/// `AWS::ElasticLoadBalancingV2::Listener`; `Ref` returns its `ListenerArn`, a [`elasticloadbalancingv2::ListenerArn`](kinds::elasticloadbalancingv2::ListenerArn).
/// Changing one of these replaces it: `LoadBalancerArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnListener(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElasticLoadBalancingV2::Listener",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("listener.rules"),
};

impl CfnListener {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElasticLoadBalancingV2::Listener";

    /// `CfnListener` with its required properties, in alphabetical order:
    ///
    /// - `default_actions`: The actions for the default rule.
    /// - `load_balancer_arn`: The Amazon Resource Name (ARN) of the load balancer.
    pub fn new(
        default_actions: impl IntoValue<List<ActionProperty>>,
        load_balancer_arn: impl IntoValue<kinds::elasticloadbalancingv2::LoadBalancerArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DefaultActions", default_actions.into_value().into_node());
        object_.put(
            "LoadBalancerArn",
            load_balancer_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// \[TLS listener\] The name of the Application-Layer Protocol Negotiation (ALPN) policy.
    ///
    /// `AlpnPolicy`; updated in place.
    pub fn alpn_policy(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AlpnPolicy", value.into_value().into_node());
        self
    }

    /// The default SSL server certificate for a secure listener. You must provide exactly one certificate if the listener protocol is HTTPS or TLS.
    ///
    /// For an HTTPS listener, update requires some interruptions. For a TLS listener, update requires no interruption.
    ///
    /// To create a certificate list for a secure listener, use [AWS::ElasticLoadBalancingV2::ListenerCertificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenercertificate.html).
    ///
    /// `Certificates`; updated in place.
    pub fn certificates(mut self, value: impl IntoValue<List<CertificateProperty>>) -> Self {
        self.0.put("Certificates", value.into_value().into_node());
        self
    }

    /// The listener attributes. Attributes that you do not modify retain their current values.
    ///
    /// `ListenerAttributes`; updated in place.
    pub fn listener_attributes(
        mut self,
        value: impl IntoValue<List<ListenerAttributeProperty>>,
    ) -> Self {
        self.0
            .put("ListenerAttributes", value.into_value().into_node());
        self
    }

    /// The mutual authentication configuration information.
    ///
    /// `MutualAuthentication`; updated in place.
    pub fn mutual_authentication(
        mut self,
        value: impl IntoValue<MutualAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("MutualAuthentication", value.into_value().into_node());
        self
    }

    /// The port on which the load balancer is listening. You can't specify a port for a Gateway Load Balancer.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol for connections from clients to the load balancer. For Application Load Balancers, the supported protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP_UDP, QUIC, and TCP_QUIC. You can’t specify the UDP, TCP_UDP, QUIC, or TCP_QUIC protocol if dual-stack mode is enabled. You can't specify a protocol for a Gateway Load Balancer.
    ///
    /// `Protocol`; updated in place.
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// \[HTTPS and TLS listeners\] The security policy that defines which protocols and ciphers are supported. For more information, see [Security policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html) in the *Application Load Balancers Guide* and [Security policies](https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html) in the *Network Load Balancers Guide*.
    ///
    /// \[HTTPS listeners\] Updating the security policy can result in interruptions if the load balancer is handling a high volume of traffic. To decrease the possibility of an interruption if your load balancer is handling a high volume of traffic, create an additional load balancer or request an LCU reservation.
    ///
    /// `SslPolicy`; updated in place.
    pub fn ssl_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SslPolicy", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
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

impl Construct for CfnListener {
    type Handle = CfnListenerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnListenerRef {
        CfnListenerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnListener`] of a stack.
pub struct CfnListenerRef(NodeRef);

impl Clone for CfnListenerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnListenerRef {}
impl AsNode for CfnListenerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnListenerRef {
    /// What `Ref` returns: its `ListenerArn`, a [`elasticloadbalancingv2::ListenerArn`](kinds::elasticloadbalancingv2::ListenerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticloadbalancingv2::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the listener.
    ///
    /// `Fn::GetAtt` of `ListenerArn`.
    #[inline]
    pub fn attr_listener_arn(&self) -> Value<kinds::elasticloadbalancingv2::ListenerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ListenerArn")))
    }
}

impl IntoValue<kinds::elasticloadbalancingv2::ListenerArn> for &CfnListenerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticloadbalancingv2::ListenerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies an action for a listener rule.
///
/// The property type `Action` of `AWS::ElasticLoadBalancingV2::Listener`.
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
/// The property type `AuthenticateCognitoConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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
    pub fn session_timeout(mut self, value: impl IntoValue<String>) -> Self {
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
/// The property type `AuthenticateOidcConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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
    pub fn session_timeout(mut self, value: impl IntoValue<String>) -> Self {
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

/// Specifies an SSL server certificate to use as the default certificate for a secure listener.
///
/// The property type `Certificate` of `AWS::ElasticLoadBalancingV2::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct CertificateProperty(Object);

impl CertificateProperty {
    /// `CertificateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the certificate.
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

impl Kind for CertificateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CertificateProperty> for CertificateProperty {}
impl From<CertificateProperty> for Node {
    #[inline]
    fn from(value: CertificateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CertificateProperty> for CertificateProperty {
    #[inline]
    fn into_value(self) -> Value<CertificateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies information required when returning a custom HTTP response.
///
/// The property type `FixedResponseConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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
/// The property type `ForwardConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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

/// Information about an additional claim to validate.
///
/// The property type `JwtValidationActionAdditionalClaim` of `AWS::ElasticLoadBalancingV2::Listener`.
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

/// The property type `JwtValidationConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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

/// Information about a listener attribute.
///
/// The property type `ListenerAttribute` of `AWS::ElasticLoadBalancingV2::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct ListenerAttributeProperty(Object);

impl ListenerAttributeProperty {
    /// `ListenerAttributeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the attribute.
    ///
    /// The following attribute is supported by Network Load Balancers, and Gateway Load Balancers.
    ///
    /// - `tcp.idle_timeout.seconds` - The tcp idle timeout value, in seconds. The valid range is 60-6000 seconds. The default is 350 seconds.
    ///
    /// The following attributes are only supported by Application Load Balancers.
    ///
    /// - `routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert-Serial-Number* HTTP request header.
    /// - `routing.http.request.x_amzn_mtls_clientcert_issuer.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert-Issuer* HTTP request header.
    /// - `routing.http.request.x_amzn_mtls_clientcert_subject.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert-Subject* HTTP request header.
    /// - `routing.http.request.x_amzn_mtls_clientcert_validity.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert-Validity* HTTP request header.
    /// - `routing.http.request.x_amzn_mtls_clientcert_leaf.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert-Leaf* HTTP request header.
    /// - `routing.http.request.x_amzn_mtls_clientcert.header_name` - Enables you to modify the header name of the *X-Amzn-Mtls-Clientcert* HTTP request header.
    /// - `routing.http.request.x_amzn_tls_version.header_name` - Enables you to modify the header name of the *X-Amzn-Tls-Version* HTTP request header.
    /// - `routing.http.request.x_amzn_tls_cipher_suite.header_name` - Enables you to modify the header name of the *X-Amzn-Tls-Cipher-Suite* HTTP request header.
    /// - `routing.http.response.server.enabled` - Enables you to allow or remove the HTTP response server header.
    /// - `routing.http.response.strict_transport_security.header_value` - Informs browsers that the site should only be accessed using HTTPS, and that any future attempts to access it using HTTP should automatically be converted to HTTPS.
    /// - `routing.http.response.access_control_allow_origin.header_value` - Specifies which origins are allowed to access the server.
    /// - `routing.http.response.access_control_allow_methods.header_value` - Returns which HTTP methods are allowed when accessing the server from a different origin.
    /// - `routing.http.response.access_control_allow_headers.header_value` - Specifies which headers can be used during the request.
    /// - `routing.http.response.access_control_allow_credentials.header_value` - Indicates whether the browser should include credentials such as cookies or authentication when making requests.
    /// - `routing.http.response.access_control_expose_headers.header_value` - Returns which headers the browser can expose to the requesting client.
    /// - `routing.http.response.access_control_max_age.header_value` - Specifies how long the results of a preflight request can be cached, in seconds.
    /// - `routing.http.response.content_security_policy.header_value` - Specifies restrictions enforced by the browser to help minimize the risk of certain types of security threats.
    /// - `routing.http.response.x_content_type_options.header_value` - Indicates whether the MIME types advertised in the *Content-Type* headers should be followed and not be changed.
    /// - `routing.http.response.x_frame_options.header_value` - Indicates whether the browser is allowed to render a page in a *frame*, *iframe*, *embed* or *object*.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The value of the attribute.
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

impl Kind for ListenerAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ListenerAttributeProperty> for ListenerAttributeProperty {}
impl From<ListenerAttributeProperty> for Node {
    #[inline]
    fn from(value: ListenerAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ListenerAttributeProperty> for ListenerAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<ListenerAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The mutual authentication configuration information.
///
/// The property type `MutualAuthentication` of `AWS::ElasticLoadBalancingV2::Listener`.
#[must_use = "a property type does nothing until it is set"]
pub struct MutualAuthenticationProperty(Object);

impl MutualAuthenticationProperty {
    /// `MutualAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether trust store CA certificate names are advertised.
    ///
    /// `AdvertiseTrustStoreCaNames`.
    pub fn advertise_trust_store_ca_names(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdvertiseTrustStoreCaNames", value.into_value().into_node());
        self
    }

    /// Indicates whether expired client certificates are ignored.
    ///
    /// `IgnoreClientCertificateExpiry`.
    pub fn ignore_client_certificate_expiry(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IgnoreClientCertificateExpiry",
            value.into_value().into_node(),
        );
        self
    }

    /// The client certificate handling method. Options are `off`, `passthrough` or `verify`. The default value is `off`.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the trust store.
    ///
    /// `TrustStoreArn`.
    pub fn trust_store_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::TrustStoreArn>,
    ) -> Self {
        self.0.put("TrustStoreArn", value.into_value().into_node());
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

impl Kind for MutualAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MutualAuthenticationProperty> for MutualAuthenticationProperty {}
impl From<MutualAuthenticationProperty> for Node {
    #[inline]
    fn from(value: MutualAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MutualAuthenticationProperty> for MutualAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<MutualAuthenticationProperty> {
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
/// The property type `RedirectConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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

/// Information about the target group stickiness for a rule.
///
/// The property type `TargetGroupStickinessConfig` of `AWS::ElasticLoadBalancingV2::Listener`.
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
/// The property type `TargetGroupTuple` of `AWS::ElasticLoadBalancingV2::Listener`.
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
