// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Gateway` and its property types.

use crate::l1::*;

/// Amazon Bedrock AgentCore Gateway provides a unified connectivity layer between agents and the tools and resources they need to interact with.
///
/// For more information about creating a gateway, see [Set up an Amazon Bedrock AgentCore gateway](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/gateway-building.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::Gateway`; `Ref` returns its `GatewayIdentifier`, a [`bedrockagentcore::GatewayIdentifier`](kinds::bedrockagentcore::GatewayIdentifier).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Gateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("gateway.rules"),
};

impl CfnGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Gateway";

    /// `CfnGateway` with its required properties, in alphabetical order:
    ///
    /// - `authorizer_type`: The authorizer type for the gateway.
    /// - `name`: The name for the gateway.
    /// - `role_arn`
    pub fn new(
        authorizer_type: impl IntoValue<AuthorizerType>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthorizerType", authorizer_type.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `AuthorizerConfiguration` property.
    ///
    /// `AuthorizerConfiguration`; updated in place.
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AuthorizerConfiguration", value.into_value().into_node());
        self
    }

    /// The description for the gateway.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The exception level for the gateway.
    ///
    /// `ExceptionLevel`; one of `DEBUG`; updated in place.
    pub fn exception_level(mut self, value: impl IntoValue<ExceptionLevel>) -> Self {
        self.0.put("ExceptionLevel", value.into_value().into_node());
        self
    }

    /// The `InterceptorConfigurations` property.
    ///
    /// `InterceptorConfigurations`; updated in place.
    pub fn interceptor_configurations(
        mut self,
        value: impl IntoValue<List<GatewayInterceptorConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("InterceptorConfigurations", value.into_value().into_node());
        self
    }

    /// The KMS key ARN for the gateway.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The `PolicyEngineConfiguration` property.
    ///
    /// `PolicyEngineConfiguration`; updated in place.
    pub fn policy_engine_configuration(
        mut self,
        value: impl IntoValue<GatewayPolicyEngineConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PolicyEngineConfiguration", value.into_value().into_node());
        self
    }

    /// The protocol configuration for the gateway target.
    ///
    /// `ProtocolConfiguration`; updated in place.
    pub fn protocol_configuration(
        mut self,
        value: impl IntoValue<GatewayProtocolConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProtocolConfiguration", value.into_value().into_node());
        self
    }

    /// The protocol type for the gateway target.
    ///
    /// `ProtocolType`; one of `MCP`; updated in place.
    pub fn protocol_type(mut self, value: impl IntoValue<ProtocolType>) -> Self {
        self.0.put("ProtocolType", value.into_value().into_node());
        self
    }

    /// The tags for the gateway.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `WafConfiguration` property.
    ///
    /// `WafConfiguration`; updated in place.
    pub fn waf_configuration(mut self, value: impl IntoValue<WafConfigurationProperty>) -> Self {
        self.0
            .put("WafConfiguration", value.into_value().into_node());
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

impl Construct for CfnGateway {
    type Handle = CfnGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRef {
        CfnGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGateway`] of a stack.
pub struct CfnGatewayRef(NodeRef);

impl Clone for CfnGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRef {}
impl AsNode for CfnGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRef {
    /// What `Ref` returns: its `GatewayIdentifier`, a [`bedrockagentcore::GatewayIdentifier`](kinds::bedrockagentcore::GatewayIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::GatewayIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time at which the gateway was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The ARN for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayArn`.
    #[inline]
    pub fn attr_gateway_arn(&self) -> Value<kinds::bedrockagentcore::GatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayArn")))
    }

    /// The `GatewayIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `GatewayIdentifier`.
    #[inline]
    pub fn attr_gateway_identifier(&self) -> Value<kinds::bedrockagentcore::GatewayIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayIdentifier")))
    }

    /// The gateway URL for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayUrl`.
    #[inline]
    pub fn attr_gateway_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayUrl")))
    }

    /// The status for the gateway.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The status reasons for the gateway.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[inline]
    pub fn attr_status_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReasons")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The `WebAclArn` attribute.
    ///
    /// `Fn::GetAtt` of `WebAclArn`.
    #[inline]
    pub fn attr_web_acl_arn(&self) -> Value<kinds::wafv2::WebAclArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WebAclArn")))
    }

    /// The `WorkloadIdentityDetails` attribute.
    ///
    /// `Fn::GetAtt` of `WorkloadIdentityDetails`.
    #[inline]
    pub fn attr_workload_identity_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("WorkloadIdentityDetails"),
        ))
    }
}

impl IntoValue<kinds::bedrockagentcore::GatewayIdentifier> for &CfnGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::GatewayIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::bedrockagentcore::GatewayArn> for &CfnGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::GatewayArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayArn")))
    }
}

/// The property type `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigurationProperty(Object);

impl AuthorizerConfigurationProperty {
    /// `AuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_jwt_authorizer`: The authorizer configuration for the gateway.
    pub fn new(
        custom_jwt_authorizer: impl IntoValue<CustomJWTAuthorizerConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomJWTAuthorizer",
            custom_jwt_authorizer.into_value().into_node(),
        );
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

impl Kind for AuthorizerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizerConfigurationProperty> for AuthorizerConfigurationProperty {}
impl From<AuthorizerConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthorizerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizerConfigurationProperty> for AuthorizerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizingClaimMatchValueTypeProperty(Object);

impl AuthorizingClaimMatchValueTypeProperty {
    /// `AuthorizingClaimMatchValueTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim_match_operator`
    /// - `claim_match_value`
    pub fn new(
        claim_match_operator: impl IntoValue<super::ClaimMatchOperator>,
        claim_match_value: impl IntoValue<ClaimMatchValueTypeProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClaimMatchOperator",
            claim_match_operator.into_value().into_node(),
        );
        object_.put(
            "ClaimMatchValue",
            claim_match_value.into_value().into_node(),
        );
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

impl Kind for AuthorizingClaimMatchValueTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizingClaimMatchValueTypeProperty> for AuthorizingClaimMatchValueTypeProperty {}
impl From<AuthorizingClaimMatchValueTypeProperty> for Node {
    #[inline]
    fn from(value: AuthorizingClaimMatchValueTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizingClaimMatchValueTypeProperty> for AuthorizingClaimMatchValueTypeProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizingClaimMatchValueTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClaimMatchValueTypeProperty(Object);

impl ClaimMatchValueTypeProperty {
    /// `ClaimMatchValueTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MatchValueString` property.
    ///
    /// `MatchValueString`.
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MatchValueString", value.into_value().into_node());
        self
    }

    /// The `MatchValueStringList` property.
    ///
    /// `MatchValueStringList`.
    pub fn match_value_string_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("MatchValueStringList", value.into_value().into_node());
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

impl Kind for ClaimMatchValueTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClaimMatchValueTypeProperty> for ClaimMatchValueTypeProperty {}
impl From<ClaimMatchValueTypeProperty> for Node {
    #[inline]
    fn from(value: ClaimMatchValueTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClaimMatchValueTypeProperty> for ClaimMatchValueTypeProperty {
    #[inline]
    fn into_value(self) -> Value<ClaimMatchValueTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomClaimValidationType` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomClaimValidationTypeProperty(Object);

impl CustomClaimValidationTypeProperty {
    /// `CustomClaimValidationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorizing_claim_match_value`
    /// - `inbound_token_claim_name`
    /// - `inbound_token_claim_value_type`
    pub fn new(
        authorizing_claim_match_value: impl IntoValue<AuthorizingClaimMatchValueTypeProperty>,
        inbound_token_claim_name: impl IntoValue<String>,
        inbound_token_claim_value_type: impl IntoValue<super::InboundTokenClaimValueType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthorizingClaimMatchValue",
            authorizing_claim_match_value.into_value().into_node(),
        );
        object_.put(
            "InboundTokenClaimName",
            inbound_token_claim_name.into_value().into_node(),
        );
        object_.put(
            "InboundTokenClaimValueType",
            inbound_token_claim_value_type.into_value().into_node(),
        );
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

impl Kind for CustomClaimValidationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomClaimValidationTypeProperty> for CustomClaimValidationTypeProperty {}
impl From<CustomClaimValidationTypeProperty> for Node {
    #[inline]
    fn from(value: CustomClaimValidationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomClaimValidationTypeProperty> for CustomClaimValidationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<CustomClaimValidationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomJWTAuthorizerConfigurationProperty(Object);

impl CustomJWTAuthorizerConfigurationProperty {
    /// `CustomJWTAuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_url`: The discovery URL for the authorizer configuration.
    pub fn new(discovery_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiscoveryUrl", discovery_url.into_value().into_node());
        Self(object_)
    }

    /// Maps an originalScope (from allowedScopes) to an advertisedScope
    /// exposed in WWW-Authenticate / Protected Resource Metadata.
    ///
    /// `AdvertisedScopeMapping`.
    pub fn advertised_scope_mapping(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("AdvertisedScopeMapping", value.into_value().into_node());
        self
    }

    /// The allowed audience authorized for the gateway target.
    ///
    /// `AllowedAudience`.
    pub fn allowed_audience(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAudience", value.into_value().into_node());
        self
    }

    /// The `AllowedClients` property.
    ///
    /// `AllowedClients`.
    pub fn allowed_clients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedClients", value.into_value().into_node());
        self
    }

    /// The `AllowedScopes` property.
    ///
    /// `AllowedScopes`.
    pub fn allowed_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedScopes", value.into_value().into_node());
        self
    }

    /// The `CustomClaims` property.
    ///
    /// `CustomClaims`.
    pub fn custom_claims(
        mut self,
        value: impl IntoValue<List<CustomClaimValidationTypeProperty>>,
    ) -> Self {
        self.0.put("CustomClaims", value.into_value().into_node());
        self
    }

    /// The `PrivateEndpoint` property.
    ///
    /// `PrivateEndpoint`.
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpointProperty>) -> Self {
        self.0
            .put("PrivateEndpoint", value.into_value().into_node());
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

impl Kind for CustomJWTAuthorizerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomJWTAuthorizerConfigurationProperty>
    for CustomJWTAuthorizerConfigurationProperty
{
}
impl From<CustomJWTAuthorizerConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomJWTAuthorizerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomJWTAuthorizerConfigurationProperty>
    for CustomJWTAuthorizerConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomJWTAuthorizerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `GatewayInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayInterceptorConfigurationProperty(Object);

impl GatewayInterceptorConfigurationProperty {
    /// `GatewayInterceptorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `interception_points`
    /// - `interceptor`
    pub fn new(
        interception_points: impl IntoValue<List<InterceptionPoint>>,
        interceptor: impl IntoValue<InterceptorConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InterceptionPoints",
            interception_points.into_value().into_node(),
        );
        object_.put("Interceptor", interceptor.into_value().into_node());
        Self(object_)
    }

    /// The `InputConfiguration` property.
    ///
    /// `InputConfiguration`.
    pub fn input_configuration(
        mut self,
        value: impl IntoValue<InterceptorInputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InputConfiguration", value.into_value().into_node());
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

impl Kind for GatewayInterceptorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayInterceptorConfigurationProperty> for GatewayInterceptorConfigurationProperty {}
impl From<GatewayInterceptorConfigurationProperty> for Node {
    #[inline]
    fn from(value: GatewayInterceptorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayInterceptorConfigurationProperty>
    for GatewayInterceptorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<GatewayInterceptorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `GatewayPolicyEngineConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayPolicyEngineConfigurationProperty(Object);

impl GatewayPolicyEngineConfigurationProperty {
    /// `GatewayPolicyEngineConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    /// - `mode`
    pub fn new(
        arn: impl IntoValue<kinds::bedrockagentcore::PolicyEngineArn>,
        mode: impl IntoValue<Mode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("Mode", mode.into_value().into_node());
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

impl Kind for GatewayPolicyEngineConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayPolicyEngineConfigurationProperty>
    for GatewayPolicyEngineConfigurationProperty
{
}
impl From<GatewayPolicyEngineConfigurationProperty> for Node {
    #[inline]
    fn from(value: GatewayPolicyEngineConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayPolicyEngineConfigurationProperty>
    for GatewayPolicyEngineConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<GatewayPolicyEngineConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The protocol configuration.
///
/// The property type `GatewayProtocolConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayProtocolConfigurationProperty(Object);

impl GatewayProtocolConfigurationProperty {
    /// `GatewayProtocolConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mcp`: The gateway protocol configuration for MCP.
    pub fn new(mcp: impl IntoValue<MCPGatewayConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mcp", mcp.into_value().into_node());
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

impl Kind for GatewayProtocolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayProtocolConfigurationProperty> for GatewayProtocolConfigurationProperty {}
impl From<GatewayProtocolConfigurationProperty> for Node {
    #[inline]
    fn from(value: GatewayProtocolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayProtocolConfigurationProperty> for GatewayProtocolConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayProtocolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterceptorConfigurationProperty(Object);

impl InterceptorConfigurationProperty {
    /// `InterceptorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda`
    pub fn new(lambda: impl IntoValue<LambdaInterceptorConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Lambda", lambda.into_value().into_node());
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

impl Kind for InterceptorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterceptorConfigurationProperty> for InterceptorConfigurationProperty {}
impl From<InterceptorConfigurationProperty> for Node {
    #[inline]
    fn from(value: InterceptorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterceptorConfigurationProperty> for InterceptorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InterceptorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InterceptorInputConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterceptorInputConfigurationProperty(Object);

impl InterceptorInputConfigurationProperty {
    /// `InterceptorInputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `pass_request_headers`
    pub fn new(pass_request_headers: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PassRequestHeaders",
            pass_request_headers.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `PayloadFilter` property.
    ///
    /// `PayloadFilter`.
    pub fn payload_filter(
        mut self,
        value: impl IntoValue<InterceptorPayloadFilterProperty>,
    ) -> Self {
        self.0.put("PayloadFilter", value.into_value().into_node());
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

impl Kind for InterceptorInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterceptorInputConfigurationProperty> for InterceptorInputConfigurationProperty {}
impl From<InterceptorInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: InterceptorInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterceptorInputConfigurationProperty> for InterceptorInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InterceptorInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InterceptorPayloadExclusionSelector` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterceptorPayloadExclusionSelectorProperty(Object);

impl InterceptorPayloadExclusionSelectorProperty {
    /// `InterceptorPayloadExclusionSelectorProperty` with its required properties, in alphabetical order:
    ///
    /// - `field`
    pub fn new(field: impl IntoValue<Field>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Field", field.into_value().into_node());
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

impl Kind for InterceptorPayloadExclusionSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterceptorPayloadExclusionSelectorProperty>
    for InterceptorPayloadExclusionSelectorProperty
{
}
impl From<InterceptorPayloadExclusionSelectorProperty> for Node {
    #[inline]
    fn from(value: InterceptorPayloadExclusionSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterceptorPayloadExclusionSelectorProperty>
    for InterceptorPayloadExclusionSelectorProperty
{
    #[inline]
    fn into_value(self) -> Value<InterceptorPayloadExclusionSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InterceptorPayloadFilter` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterceptorPayloadFilterProperty(Object);

impl InterceptorPayloadFilterProperty {
    /// `InterceptorPayloadFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `exclude`
    pub fn new(exclude: impl IntoValue<List<InterceptorPayloadExclusionSelectorProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Exclude", exclude.into_value().into_node());
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

impl Kind for InterceptorPayloadFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterceptorPayloadFilterProperty> for InterceptorPayloadFilterProperty {}
impl From<InterceptorPayloadFilterProperty> for Node {
    #[inline]
    fn from(value: InterceptorPayloadFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterceptorPayloadFilterProperty> for InterceptorPayloadFilterProperty {
    #[inline]
    fn into_value(self) -> Value<InterceptorPayloadFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LambdaInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaInterceptorConfigurationProperty(Object);

impl LambdaInterceptorConfigurationProperty {
    /// `LambdaInterceptorConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`
    pub fn new(arn: impl IntoValue<kinds::lambda::FunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
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

impl Kind for LambdaInterceptorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaInterceptorConfigurationProperty> for LambdaInterceptorConfigurationProperty {}
impl From<LambdaInterceptorConfigurationProperty> for Node {
    #[inline]
    fn from(value: LambdaInterceptorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaInterceptorConfigurationProperty> for LambdaInterceptorConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaInterceptorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The gateway configuration for MCP.
///
/// The property type `MCPGatewayConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct MCPGatewayConfigurationProperty(Object);

impl MCPGatewayConfigurationProperty {
    /// `MCPGatewayConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Instructions` property.
    ///
    /// `Instructions`.
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Instructions", value.into_value().into_node());
        self
    }

    /// The MCP gateway configuration search type.
    ///
    /// `SearchType`; one of `SEMANTIC`.
    pub fn search_type(mut self, value: impl IntoValue<SearchType>) -> Self {
        self.0.put("SearchType", value.into_value().into_node());
        self
    }

    /// The `SessionConfiguration` property.
    ///
    /// `SessionConfiguration`.
    pub fn session_configuration(
        mut self,
        value: impl IntoValue<SessionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SessionConfiguration", value.into_value().into_node());
        self
    }

    /// The `StreamingConfiguration` property.
    ///
    /// `StreamingConfiguration`.
    pub fn streaming_configuration(
        mut self,
        value: impl IntoValue<StreamingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StreamingConfiguration", value.into_value().into_node());
        self
    }

    /// The supported versions for the MCP configuration for the gateway target.
    ///
    /// `SupportedVersions`.
    pub fn supported_versions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedVersions", value.into_value().into_node());
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

impl Kind for MCPGatewayConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MCPGatewayConfigurationProperty> for MCPGatewayConfigurationProperty {}
impl From<MCPGatewayConfigurationProperty> for Node {
    #[inline]
    fn from(value: MCPGatewayConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MCPGatewayConfigurationProperty> for MCPGatewayConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MCPGatewayConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ManagedVpcResource` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedVpcResourceProperty(Object);

impl ManagedVpcResourceProperty {
    /// `ManagedVpcResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_ip_address_type`
    /// - `subnet_ids`
    /// - `vpc_identifier`
    pub fn new(
        endpoint_ip_address_type: impl IntoValue<super::EndpointIpAddressType>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
        vpc_identifier: impl IntoValue<kinds::ec2::VpcId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointIpAddressType",
            endpoint_ip_address_type.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        object_.put("VpcIdentifier", vpc_identifier.into_value().into_node());
        Self(object_)
    }

    /// The `RoutingDomain` property.
    ///
    /// `RoutingDomain`.
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoutingDomain", value.into_value().into_node());
        self
    }

    /// The `SecurityGroupIds` property.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Kind for ManagedVpcResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {}
impl From<ManagedVpcResourceProperty> for Node {
    #[inline]
    fn from(value: ManagedVpcResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedVpcResourceProperty> for ManagedVpcResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedVpcResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrivateEndpoint` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrivateEndpointProperty(Object);

impl PrivateEndpointProperty {
    /// `PrivateEndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ManagedVpcResource` property.
    ///
    /// `ManagedVpcResource`.
    pub fn managed_vpc_resource(
        mut self,
        value: impl IntoValue<ManagedVpcResourceProperty>,
    ) -> Self {
        self.0
            .put("ManagedVpcResource", value.into_value().into_node());
        self
    }

    /// The `SelfManagedLatticeResource` property.
    ///
    /// `SelfManagedLatticeResource`.
    pub fn self_managed_lattice_resource(
        mut self,
        value: impl IntoValue<SelfManagedLatticeResourceProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedLatticeResource", value.into_value().into_node());
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

impl Kind for PrivateEndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrivateEndpointProperty> for PrivateEndpointProperty {}
impl From<PrivateEndpointProperty> for Node {
    #[inline]
    fn from(value: PrivateEndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrivateEndpointProperty> for PrivateEndpointProperty {
    #[inline]
    fn into_value(self) -> Value<PrivateEndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedLatticeResourceProperty(Object);

impl SelfManagedLatticeResourceProperty {
    /// `SelfManagedLatticeResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `resource_configuration_identifier`
    pub fn new(resource_configuration_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ResourceConfigurationIdentifier",
            resource_configuration_identifier.into_value().into_node(),
        );
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

impl Kind for SelfManagedLatticeResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {}
impl From<SelfManagedLatticeResourceProperty> for Node {
    #[inline]
    fn from(value: SelfManagedLatticeResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedLatticeResourceProperty> for SelfManagedLatticeResourceProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedLatticeResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SessionConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionConfigurationProperty(Object);

impl SessionConfigurationProperty {
    /// `SessionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SessionTimeoutInSeconds` property.
    ///
    /// `SessionTimeoutInSeconds`.
    pub fn session_timeout_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("SessionTimeoutInSeconds", value.into_value().into_node());
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

impl Kind for SessionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionConfigurationProperty> for SessionConfigurationProperty {}
impl From<SessionConfigurationProperty> for Node {
    #[inline]
    fn from(value: SessionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionConfigurationProperty> for SessionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SessionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamingConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamingConfigurationProperty(Object);

impl StreamingConfigurationProperty {
    /// `StreamingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EnableResponseStreaming` property.
    ///
    /// `EnableResponseStreaming`.
    pub fn enable_response_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableResponseStreaming", value.into_value().into_node());
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

impl Kind for StreamingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamingConfigurationProperty> for StreamingConfigurationProperty {}
impl From<StreamingConfigurationProperty> for Node {
    #[inline]
    fn from(value: StreamingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamingConfigurationProperty> for StreamingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StreamingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `WafConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct WafConfigurationProperty(Object);

impl WafConfigurationProperty {
    /// `WafConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FailureMode` property.
    ///
    /// `FailureMode`; one of `FAIL_CLOSE`, `FAIL_OPEN`.
    pub fn failure_mode(mut self, value: impl IntoValue<FailureMode>) -> Self {
        self.0.put("FailureMode", value.into_value().into_node());
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

impl Kind for WafConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WafConfigurationProperty> for WafConfigurationProperty {}
impl From<WafConfigurationProperty> for Node {
    #[inline]
    fn from(value: WafConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WafConfigurationProperty> for WafConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WafConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthorizerType` of `AWS::BedrockAgentCore::Gateway`.
pub enum AuthorizerType {
    /// `AUTHENTICATE_ONLY`.
    AuthenticateOnly,
    /// `AWS_IAM`.
    AwsIam,
    /// `CUSTOM_JWT`.
    CustomJwt,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthorizerType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthorizerType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthorizerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthorizerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthorizerType> for AuthorizerType {
    #[inline]
    fn into_value(self) -> Value<AuthorizerType> {
        const VALUES: &[&str] = &["AUTHENTICATE_ONLY", "AWS_IAM", "CUSTOM_JWT", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExceptionLevel` of `AWS::BedrockAgentCore::Gateway`.
pub enum ExceptionLevel {
    /// `DEBUG`.
    Debug,
}

#[diagnostic::do_not_recommend]
impl Kind for ExceptionLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for ExceptionLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for ExceptionLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExceptionLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExceptionLevel> for ExceptionLevel {
    #[inline]
    fn into_value(self) -> Value<ExceptionLevel> {
        const VALUES: &[&str] = &["DEBUG"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailureMode` of a `WafConfiguration` of `AWS::BedrockAgentCore::Gateway`.
pub enum FailureMode {
    /// `FAIL_CLOSE`.
    FailClose,
    /// `FAIL_OPEN`.
    FailOpen,
}

#[diagnostic::do_not_recommend]
impl Kind for FailureMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FailureMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FailureMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailureMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailureMode> for FailureMode {
    #[inline]
    fn into_value(self) -> Value<FailureMode> {
        const VALUES: &[&str] = &["FAIL_CLOSE", "FAIL_OPEN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Field` of a `InterceptorPayloadExclusionSelector` of `AWS::BedrockAgentCore::Gateway`.
pub enum Field {
    /// `RESPONSE_BODY`.
    ResponseBody,
}

#[diagnostic::do_not_recommend]
impl Kind for Field {}
#[diagnostic::do_not_recommend]
impl TextKind for Field {}
#[diagnostic::do_not_recommend]
impl IdKind for Field {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Field {}
#[diagnostic::do_not_recommend]
impl IntoValue<Field> for Field {
    #[inline]
    fn into_value(self) -> Value<Field> {
        const VALUES: &[&str] = &["RESPONSE_BODY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InterceptionPoints` of a `GatewayInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
pub enum InterceptionPoint {
    /// `REQUEST`.
    Request,
    /// `RESPONSE`.
    Response,
}

#[diagnostic::do_not_recommend]
impl Kind for InterceptionPoint {}
#[diagnostic::do_not_recommend]
impl TextKind for InterceptionPoint {}
#[diagnostic::do_not_recommend]
impl IdKind for InterceptionPoint {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InterceptionPoint {}
#[diagnostic::do_not_recommend]
impl IntoValue<InterceptionPoint> for InterceptionPoint {
    #[inline]
    fn into_value(self) -> Value<InterceptionPoint> {
        const VALUES: &[&str] = &["REQUEST", "RESPONSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `GatewayPolicyEngineConfiguration` of `AWS::BedrockAgentCore::Gateway`.
pub enum Mode {
    /// `ENFORCE`.
    Enforce,
    /// `LOG_ONLY`.
    LogOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["ENFORCE", "LOG_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ProtocolType` of `AWS::BedrockAgentCore::Gateway`.
pub enum ProtocolType {
    /// `MCP`.
    Mcp,
}

#[diagnostic::do_not_recommend]
impl Kind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProtocolType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProtocolType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProtocolType> for ProtocolType {
    #[inline]
    fn into_value(self) -> Value<ProtocolType> {
        const VALUES: &[&str] = &["MCP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SearchType` of a `MCPGatewayConfiguration` of `AWS::BedrockAgentCore::Gateway`.
pub enum SearchType {
    /// `SEMANTIC`.
    Semantic,
}

#[diagnostic::do_not_recommend]
impl Kind for SearchType {}
#[diagnostic::do_not_recommend]
impl TextKind for SearchType {}
#[diagnostic::do_not_recommend]
impl IdKind for SearchType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SearchType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SearchType> for SearchType {
    #[inline]
    fn into_value(self) -> Value<SearchType> {
        const VALUES: &[&str] = &["SEMANTIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
