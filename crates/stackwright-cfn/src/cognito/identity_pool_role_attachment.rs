// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::IdentityPoolRoleAttachment` and its property types.

use crate::l1::*;

/// The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito identity pool.
///
/// `AWS::Cognito::IdentityPoolRoleAttachment`; `Ref` returns its `Id`, a [`cognito::IdentityPoolRoleAttachmentId`](kinds::cognito::IdentityPoolRoleAttachmentId).
/// Changing one of these replaces it: `IdentityPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIdentityPoolRoleAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::IdentityPoolRoleAttachment",
    tags: None,
    rules: include_str!("identity_pool_role_attachment.rules"),
};

impl CfnIdentityPoolRoleAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";

    /// `CfnIdentityPoolRoleAttachment` with its required properties, in alphabetical order:
    ///
    /// - `identity_pool_id`: An identity pool ID in the format `REGION:GUID`.
    pub fn new(identity_pool_id: impl IntoValue<kinds::cognito::IdentityPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityPoolId", identity_pool_id.into_value().into_node());
        Self(object_)
    }

    /// How users for a specific identity provider are mapped to roles. This is a string to the `RoleMapping` object map. The string identifies the identity provider. For example: `graph.facebook.com` or `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id`.
    ///
    /// If the `IdentityProvider` field isn't provided in this object, the string is used as the identity provider name.
    ///
    /// For more information, see the [RoleMapping property](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-identitypoolroleattachment-rolemapping.html).
    ///
    /// `RoleMappings`; updated in place.
    pub fn role_mappings(mut self, value: impl IntoValue<Map<RoleMappingProperty>>) -> Self {
        self.0.put("RoleMappings", value.into_value().into_node());
        self
    }

    /// The map of the roles associated with this pool. For a given role, the key is either "authenticated" or "unauthenticated". The value is the role ARN.
    ///
    /// `Roles`; updated in place.
    pub fn roles(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Roles", value.into_value().into_node());
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

impl Construct for CfnIdentityPoolRoleAttachment {
    type Handle = CfnIdentityPoolRoleAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIdentityPoolRoleAttachmentRef {
        CfnIdentityPoolRoleAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIdentityPoolRoleAttachment`] of a stack.
pub struct CfnIdentityPoolRoleAttachmentRef(NodeRef);

impl Clone for CfnIdentityPoolRoleAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIdentityPoolRoleAttachmentRef {}
impl AsNode for CfnIdentityPoolRoleAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIdentityPoolRoleAttachmentRef {
    /// What `Ref` returns: its `Id`, a [`cognito::IdentityPoolRoleAttachmentId`](kinds::cognito::IdentityPoolRoleAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::IdentityPoolRoleAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resource ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::cognito::IdentityPoolRoleAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::cognito::IdentityPoolRoleAttachmentId> for &CfnIdentityPoolRoleAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::IdentityPoolRoleAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines how to map a claim to a role ARN.
///
/// The property type `MappingRule` of `AWS::Cognito::IdentityPoolRoleAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingRuleProperty(Object);

impl MappingRuleProperty {
    /// `MappingRuleProperty` with its required properties, in alphabetical order:
    ///
    /// - `claim`: The claim name that must be present in the token.
    /// - `match_type`: The match condition that specifies how closely the claim value in the IdP token must match `Value`.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the role.
    /// - `value`: A brief string that the claim must match.
    pub fn new(
        claim: impl IntoValue<String>,
        match_type: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Claim", claim.into_value().into_node());
        object_.put("MatchType", match_type.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for MappingRuleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingRuleProperty> for MappingRuleProperty {}
impl From<MappingRuleProperty> for Node {
    #[inline]
    fn from(value: MappingRuleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingRuleProperty> for MappingRuleProperty {
    #[inline]
    fn into_value(self) -> Value<MappingRuleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// One of a set of `RoleMappings`, a property of the [AWS::Cognito::IdentityPoolRoleAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypoolroleattachment.html) resource that defines the role-mapping attributes of an Amazon Cognito identity pool.
///
/// The property type `RoleMapping` of `AWS::Cognito::IdentityPoolRoleAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RoleMappingProperty(Object);

impl RoleMappingProperty {
    /// `RoleMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The role mapping type.
    pub fn new(r#type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// If you specify Token or Rules as the `Type`, `AmbiguousRoleResolution` is required.
    ///
    /// Specifies the action to be taken if either no rules match the claim value for the `Rules` type, or there is no `cognito:preferred_role` claim and there are multiple `cognito:roles` matches for the `Token` type.
    ///
    /// `AmbiguousRoleResolution`.
    pub fn ambiguous_role_resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AmbiguousRoleResolution", value.into_value().into_node());
        self
    }

    /// Identifier for the identity provider for which the role is mapped. For example: `graph.facebook.com` or `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id (http://cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id)`. This is the identity provider that is used by the user for authentication.
    ///
    /// If the identity provider property isn't provided, the key of the entry in the `RoleMappings` map is used as the identity provider.
    ///
    /// `IdentityProvider`.
    pub fn identity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IdentityProvider", value.into_value().into_node());
        self
    }

    /// The rules to be used for mapping users to roles. If you specify "Rules" as the role-mapping type, RulesConfiguration is required.
    ///
    /// `RulesConfiguration`.
    pub fn rules_configuration(
        mut self,
        value: impl IntoValue<RulesConfigurationTypeProperty>,
    ) -> Self {
        self.0
            .put("RulesConfiguration", value.into_value().into_node());
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

impl Kind for RoleMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RoleMappingProperty> for RoleMappingProperty {}
impl From<RoleMappingProperty> for Node {
    #[inline]
    fn from(value: RoleMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RoleMappingProperty> for RoleMappingProperty {
    #[inline]
    fn into_value(self) -> Value<RoleMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `RulesConfigurationType` is a subproperty of the [RoleMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-identitypoolroleattachment-rolemapping.html) property that defines the rules to be used for mapping users to roles.
///
/// The property type `RulesConfigurationType` of `AWS::Cognito::IdentityPoolRoleAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RulesConfigurationTypeProperty(Object);

impl RulesConfigurationTypeProperty {
    /// `RulesConfigurationTypeProperty` with its required properties, in alphabetical order:
    ///
    /// - `rules`: The rules.
    pub fn new(rules: impl IntoValue<List<MappingRuleProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Rules", rules.into_value().into_node());
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

impl Kind for RulesConfigurationTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RulesConfigurationTypeProperty> for RulesConfigurationTypeProperty {}
impl From<RulesConfigurationTypeProperty> for Node {
    #[inline]
    fn from(value: RulesConfigurationTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RulesConfigurationTypeProperty> for RulesConfigurationTypeProperty {
    #[inline]
    fn into_value(self) -> Value<RulesConfigurationTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
