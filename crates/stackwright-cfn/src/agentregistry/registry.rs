// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AgentRegistry::Registry` and its property types.

use crate::l1::*;

/// Definition of AWS::AgentRegistry::Registry Resource Type
///
/// `AWS::AgentRegistry::Registry`; `Ref` returns its `RegistryArn`, a [`agentregistry::RegistryArn`](kinds::agentregistry::RegistryArn).
/// Changing one of these replaces it: `AuthorizerType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AgentRegistry::Registry",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("registry.rules"),
};

impl CfnRegistry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AgentRegistry::Registry";

    /// `CfnRegistry` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the registry.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Configuration for the registry's record approval workflow.
    ///
    /// `ApprovalConfiguration`; updated in place.
    pub fn approval_configuration(
        mut self,
        value: impl IntoValue<ApprovalConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ApprovalConfiguration", value.into_value().into_node());
        self
    }

    /// The type of authorizer that controls how consumers access the registry's search and MCP invoke operations.
    ///
    /// `AuthorizerType`; one of `CUSTOM_JWT`, `AWS_IAM`; an update replaces the resource.
    pub fn authorizer_type(mut self, value: impl IntoValue<AuthorizerType>) -> Self {
        self.0.put("AuthorizerType", value.into_value().into_node());
        self
    }

    /// The description of the registry.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and invoke its MCP endpoint.
    ///
    /// `DiscoveryConfiguration`; updated in place.
    pub fn discovery_configuration(
        mut self,
        value: impl IntoValue<DiscoveryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("DiscoveryConfiguration", value.into_value().into_node());
        self
    }

    /// Tags to assign to the registry.
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

impl Construct for CfnRegistry {
    type Handle = CfnRegistryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryRef {
        CfnRegistryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistry`] of a stack.
pub struct CfnRegistryRef(NodeRef);

impl Clone for CfnRegistryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryRef {}
impl AsNode for CfnRegistryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryRef {
    /// What `Ref` returns: its `RegistryArn`, a [`agentregistry::RegistryArn`](kinds::agentregistry::RegistryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::agentregistry::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the registry was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[inline]
    pub fn attr_registry_arn(&self) -> Value<kinds::agentregistry::RegistryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryArn")))
    }

    /// The unique identifier of the registry.
    ///
    /// `Fn::GetAtt` of `RegistryId`.
    #[inline]
    pub fn attr_registry_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryId")))
    }

    /// The status of the registry.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the registry was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::agentregistry::RegistryArn> for &CfnRegistryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::agentregistry::RegistryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for the registry's record approval workflow.
///
/// The property type `ApprovalConfiguration` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApprovalConfigurationProperty(Object);

impl ApprovalConfigurationProperty {
    /// `ApprovalConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The rules that determine which registry records are automatically approved on submission. When omitted or empty, submitted records require manual review.
    ///
    /// `AutoApprovalRules`; one of `APPROVE_ALL`.
    pub fn auto_approval_rules(mut self, value: impl IntoValue<List<AutoApprovalRule>>) -> Self {
        self.0
            .put("AutoApprovalRules", value.into_value().into_node());
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

impl Kind for ApprovalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApprovalConfigurationProperty> for ApprovalConfigurationProperty {}
impl From<ApprovalConfigurationProperty> for Node {
    #[inline]
    fn from(value: ApprovalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApprovalConfigurationProperty> for ApprovalConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ApprovalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authorizer configuration for the registry. This is a union - specify exactly one member.
///
/// The property type `AuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerConfigurationProperty(Object);

impl AuthorizerConfigurationProperty {
    /// `AuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_jwt_authorizer`: Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider.
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

/// The value and match operator used to authorize a claim during JWT validation.
///
/// The property type `AuthorizingClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizingClaimMatchValueTypeProperty(Object);

impl AuthorizingClaimMatchValueTypeProperty {
    /// `AuthorizingClaimMatchValueTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim_match_operator`
    /// - `claim_match_value`: The expected value used to match a claim.
    pub fn new(
        claim_match_operator: impl IntoValue<ClaimMatchOperator>,
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

/// The expected value used to match a claim. Exactly one member is set.
///
/// The property type `ClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
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

/// A validation rule applied to a single claim of an inbound JWT.
///
/// The property type `CustomClaimValidationType` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomClaimValidationTypeProperty(Object);

impl CustomClaimValidationTypeProperty {
    /// `CustomClaimValidationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `authorizing_claim_match_value`: The value and match operator used to authorize a claim during JWT validation.
    /// - `inbound_token_claim_name`
    /// - `inbound_token_claim_value_type`
    pub fn new(
        authorizing_claim_match_value: impl IntoValue<AuthorizingClaimMatchValueTypeProperty>,
        inbound_token_claim_name: impl IntoValue<String>,
        inbound_token_claim_value_type: impl IntoValue<InboundTokenClaimValueType>,
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

/// Configuration for a custom JWT authorizer that validates inbound bearer tokens against an OpenID Connect identity provider.
///
/// The property type `CustomJWTAuthorizerConfiguration` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomJWTAuthorizerConfigurationProperty(Object);

impl CustomJWTAuthorizerConfigurationProperty {
    /// `CustomJWTAuthorizerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_url`: The OpenID Connect discovery URL used to retrieve the identity provider's metadata and signing keys.
    pub fn new(discovery_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DiscoveryUrl", discovery_url.into_value().into_node());
        Self(object_)
    }

    /// The audience values accepted during JWT validation.
    ///
    /// `AllowedAudience`.
    pub fn allowed_audience(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AllowedAudience", value.into_value().into_node());
        self
    }

    /// The client identifiers accepted during JWT validation.
    ///
    /// `AllowedClients`.
    pub fn allowed_clients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedClients", value.into_value().into_node());
        self
    }

    /// The scopes accepted during JWT validation.
    ///
    /// `AllowedScopes`.
    pub fn allowed_scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedScopes", value.into_value().into_node());
        self
    }

    /// Additional custom claim validations applied to the inbound JWT.
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

/// Discovery configuration for the registry. Controls how consumers are authorized to search the registry and invoke its MCP endpoint.
///
/// The property type `DiscoveryConfiguration` of `AWS::AgentRegistry::Registry`.
#[must_use = "a property type does nothing until it is set"]
pub struct DiscoveryConfigurationProperty(Object);

impl DiscoveryConfigurationProperty {
    /// `DiscoveryConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The authorizer configuration for the registry. This is a union - specify exactly one member.
    ///
    /// `AuthorizerConfiguration`.
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AuthorizerConfiguration", value.into_value().into_node());
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

impl Kind for DiscoveryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DiscoveryConfigurationProperty> for DiscoveryConfigurationProperty {}
impl From<DiscoveryConfigurationProperty> for Node {
    #[inline]
    fn from(value: DiscoveryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DiscoveryConfigurationProperty> for DiscoveryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DiscoveryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthorizerType` of `AWS::AgentRegistry::Registry`.
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

/// The values of `AutoApprovalRules` of a `ApprovalConfiguration` of `AWS::AgentRegistry::Registry`.
pub enum AutoApprovalRule {
    /// `APPROVE_ALL`.
    ApproveAll,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoApprovalRule {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoApprovalRule {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoApprovalRule {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoApprovalRule {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoApprovalRule> for AutoApprovalRule {
    #[inline]
    fn into_value(self) -> Value<AutoApprovalRule> {
        const VALUES: &[&str] = &["APPROVE_ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ClaimMatchOperator` of a `AuthorizingClaimMatchValueType` of `AWS::AgentRegistry::Registry`.
pub enum ClaimMatchOperator {
    /// `CONTAINS`.
    Contains,
    /// `CONTAINS_ANY`.
    ContainsAny,
    /// `EQUALS`.
    Equals,
}

#[diagnostic::do_not_recommend]
impl Kind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl TextKind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl IdKind for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClaimMatchOperator {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClaimMatchOperator> for ClaimMatchOperator {
    #[inline]
    fn into_value(self) -> Value<ClaimMatchOperator> {
        const VALUES: &[&str] = &["CONTAINS", "CONTAINS_ANY", "EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InboundTokenClaimValueType` of a `CustomClaimValidationType` of `AWS::AgentRegistry::Registry`.
pub enum InboundTokenClaimValueType {
    /// `STRING`.
    String_,
    /// `STRING_ARRAY`.
    StringArray,
}

#[diagnostic::do_not_recommend]
impl Kind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InboundTokenClaimValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InboundTokenClaimValueType> for InboundTokenClaimValueType {
    #[inline]
    fn into_value(self) -> Value<InboundTokenClaimValueType> {
        const VALUES: &[&str] = &["STRING", "STRING_ARRAY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
