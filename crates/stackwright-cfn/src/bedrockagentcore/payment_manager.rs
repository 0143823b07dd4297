// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::PaymentManager` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::PaymentManager
///
/// `AWS::BedrockAgentCore::PaymentManager`; `Ref` returns its `PaymentManagerArn`, a [`bedrockagentcore::PaymentManagerArn`](kinds::bedrockagentcore::PaymentManagerArn).
/// Changing one of these replaces it: `AuthorizerConfiguration`, `AuthorizerType`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentmanager.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPaymentManager(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::PaymentManager",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("payment_manager.rules"),
};

impl CfnPaymentManager {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::PaymentManager";

    /// `CfnPaymentManager` with its required properties, in alphabetical order:
    ///
    /// - `authorizer_type`
    /// - `name`: The name of the payment manager.
    /// - `role_arn`: The ARN of the IAM role for the payment manager.
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
    /// `AuthorizerConfiguration`; an update replaces the resource.
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AuthorizerConfiguration", value.into_value().into_node());
        self
    }

    /// A description of the payment manager
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Tags to assign to the payment manager
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

impl Construct for CfnPaymentManager {
    type Handle = CfnPaymentManagerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPaymentManagerRef {
        CfnPaymentManagerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPaymentManager`] of a stack.
pub struct CfnPaymentManagerRef(NodeRef);

impl Clone for CfnPaymentManagerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPaymentManagerRef {}
impl AsNode for CfnPaymentManagerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPaymentManagerRef {
    /// What `Ref` returns: its `PaymentManagerArn`, a [`bedrockagentcore::PaymentManagerArn`](kinds::bedrockagentcore::PaymentManagerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::PaymentManagerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the payment manager was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The timestamp when the payment manager was last updated
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the payment manager
    ///
    /// `Fn::GetAtt` of `PaymentManagerArn`.
    #[inline]
    pub fn attr_payment_manager_arn(&self) -> Value<kinds::bedrockagentcore::PaymentManagerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PaymentManagerArn")))
    }

    /// The unique identifier for the payment manager
    ///
    /// `Fn::GetAtt` of `PaymentManagerId`.
    #[inline]
    pub fn attr_payment_manager_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PaymentManagerId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
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

impl IntoValue<kinds::bedrockagentcore::PaymentManagerArn> for &CfnPaymentManagerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::PaymentManagerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigurationProperty(Object);

impl AuthorizerConfigurationProperty {
    /// `AuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_jwt_authorizer`
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

/// The property type `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
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

/// The property type `ClaimMatchValueType` of `AWS::BedrockAgentCore::PaymentManager`.
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

/// The property type `CustomClaimValidationType` of `AWS::BedrockAgentCore::PaymentManager`.
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

/// The property type `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::PaymentManager`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomJWTAuthorizerConfigurationProperty(Object);

impl CustomJWTAuthorizerConfigurationProperty {
    /// `CustomJWTAuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_url`
    pub fn new(discovery_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiscoveryUrl", discovery_url.into_value().into_node());
        Self(object_)
    }

    /// The `AllowedAudience` property.
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

/// The values of `AuthorizerType` of `AWS::BedrockAgentCore::PaymentManager`.
pub enum AuthorizerType {
    /// `AWS_IAM`.
    AwsIam,
    /// `CUSTOM_JWT`.
    CustomJwt,
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
        const VALUES: &[&str] = &["AWS_IAM", "CUSTOM_JWT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
