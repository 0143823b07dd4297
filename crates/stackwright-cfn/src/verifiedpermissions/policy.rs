// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::VerifiedPermissions::Policy` and its property types.

use crate::l1::*;

/// Creates or updates a Cedar policy and saves it in the specified policy store. You can create either a static policy or a policy linked to a policy template.
///
/// You can directly update only static policies. To update a template-linked policy, you must update its linked policy template instead.
///
/// - To create a static policy, in the `Definition` include a `Static` element that includes the Cedar policy text in the `Statement` element.
/// - To create a policy that is dynamically linked to a policy template, in the `Definition` include a `Templatelinked` element that specifies the policy template ID and the principal and resource to associate with this policy. If the policy template is ever updated, any policies linked to the policy template automatically use the updated template.
///
/// > - If policy validation is enabled in the policy store, then updating a static policy causes Verified Permissions to validate the policy against the schema in the policy store. If the updated static policy doesn't pass validation, the operation fails and the update isn't stored.
/// > - When you edit a static policy, You can change only certain elements of a static policy:
/// >
/// > - The action referenced by the policy.
/// > - A condition clause, such as when and unless.
/// >
/// > You can't change these elements of a static policy:
/// >
/// > - Changing a policy from a static policy to a template-linked policy.
/// > - Changing the effect of a static policy from permit or forbid.
/// > - The principal referenced by a static policy.
/// > - The resource referenced by a static policy.
/// > - To update a template-linked policy, you must update the template instead.
///
/// `AWS::VerifiedPermissions::Policy`; `Ref` returns the physical id, which is made of `PolicyId`, `PolicyStoreId`.
/// Changing one of these replaces it: `PolicyStoreId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::VerifiedPermissions::Policy",
    tags: None,
    rules: include_str!("policy.rules"),
};

impl CfnPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::VerifiedPermissions::Policy";

    /// `CfnPolicy` with its required properties, in alphabetical order:
    ///
    /// - `definition`: Specifies the policy type and content to use for the new or updated policy.
    /// - `policy_store_id`: Specifies the `PolicyStoreId` of the policy store you want to store the policy in.
    pub fn new(
        definition: impl IntoValue<PolicyDefinitionProperty>,
        policy_store_id: impl IntoValue<kinds::verifiedpermissions::PolicyStoreId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("PolicyStoreId", policy_store_id.into_value().into_node());
        Self(object_)
    }

    /// The `Name` property.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Construct for CfnPolicy {
    type Handle = CfnPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPolicyRef {
        CfnPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPolicy`] of a stack.
pub struct CfnPolicyRef(NodeRef);

impl Clone for CfnPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPolicyRef {}
impl AsNode for CfnPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPolicyRef {
    /// What `Ref` returns: the physical id, which is made of `PolicyId`, `PolicyStoreId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique ID of the new or updated policy.
    ///
    /// `Fn::GetAtt` of `PolicyId`.
    #[inline]
    pub fn attr_policy_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyId")))
    }

    /// The type of the policy. This is one of the following values:
    ///
    /// - Static
    /// - TemplateLinked
    ///
    /// `Fn::GetAtt` of `PolicyType`.
    #[inline]
    pub fn attr_policy_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PolicyType")))
    }
}

/// Contains the identifier of an entity in a policy, including its ID and type.
///
/// The property type `EntityIdentifier` of `AWS::VerifiedPermissions::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntityIdentifierProperty(Object);

impl EntityIdentifierProperty {
    /// `EntityIdentifierProperty` with its required properties, in alphabetical order:
    ///
    /// - `entity_id`: The identifier of an entity.
    /// - `entity_type`: The type of an entity.
    pub fn new(entity_id: impl IntoValue<String>, entity_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EntityId", entity_id.into_value().into_node());
        object_.put("EntityType", entity_type.into_value().into_node());
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

impl Kind for EntityIdentifierProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntityIdentifierProperty> for EntityIdentifierProperty {}
impl From<EntityIdentifierProperty> for Node {
    #[inline]
    fn from(value: EntityIdentifierProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntityIdentifierProperty> for EntityIdentifierProperty {
    #[inline]
    fn into_value(self) -> Value<EntityIdentifierProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines a Cedar policy. It includes the policy type, a description, and a policy body. This is a top level data type used to create a policy.
///
/// This data type is used as a request parameter for the [CreatePolicy](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreatePolicy.html) operation. This structure must always have either an `Static` or a `TemplateLinked` element.
///
/// The property type `PolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct PolicyDefinitionProperty(Object);

impl PolicyDefinitionProperty {
    /// `PolicyDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A structure that describes a static policy. An static policy doesn't use a template or allow placeholders for entities.
    ///
    /// `Static`.
    pub fn r#static(mut self, value: impl IntoValue<StaticPolicyDefinitionProperty>) -> Self {
        self.0.put("Static", value.into_value().into_node());
        self
    }

    /// A structure that describes a policy that was instantiated from a template. The template can specify placeholders for `principal` and `resource`. When you use [CreatePolicy](https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_CreatePolicy.html) to create a policy from a template, you specify the exact principal and resource to use for the instantiated policy.
    ///
    /// `TemplateLinked`.
    pub fn template_linked(
        mut self,
        value: impl IntoValue<TemplateLinkedPolicyDefinitionProperty>,
    ) -> Self {
        self.0.put("TemplateLinked", value.into_value().into_node());
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

impl Kind for PolicyDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PolicyDefinitionProperty> for PolicyDefinitionProperty {}
impl From<PolicyDefinitionProperty> for Node {
    #[inline]
    fn from(value: PolicyDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PolicyDefinitionProperty> for PolicyDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<PolicyDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that defines a static policy.
///
/// The property type `StaticPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct StaticPolicyDefinitionProperty(Object);

impl StaticPolicyDefinitionProperty {
    /// `StaticPolicyDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `statement`: The policy content of the static policy, written in the Cedar policy language.
    pub fn new(statement: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Statement", statement.into_value().into_node());
        Self(object_)
    }

    /// The description of the static policy.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for StaticPolicyDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StaticPolicyDefinitionProperty> for StaticPolicyDefinitionProperty {}
impl From<StaticPolicyDefinitionProperty> for Node {
    #[inline]
    fn from(value: StaticPolicyDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StaticPolicyDefinitionProperty> for StaticPolicyDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<StaticPolicyDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure that describes a policy created by instantiating a policy template.
///
/// > You can't directly update a template-linked policy. You must update the associated policy template instead.
///
/// The property type `TemplateLinkedPolicyDefinition` of `AWS::VerifiedPermissions::Policy`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemplateLinkedPolicyDefinitionProperty(Object);

impl TemplateLinkedPolicyDefinitionProperty {
    /// `TemplateLinkedPolicyDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `policy_template_id`: The unique identifier of the policy template used to create this policy.
    pub fn new(policy_template_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PolicyTemplateId",
            policy_template_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The principal associated with this template-linked policy. Verified Permissions substitutes this principal for the `?principal` placeholder in the policy template when it evaluates an authorization request.
    ///
    /// `Principal`.
    pub fn principal(mut self, value: impl IntoValue<EntityIdentifierProperty>) -> Self {
        self.0.put("Principal", value.into_value().into_node());
        self
    }

    /// The resource associated with this template-linked policy. Verified Permissions substitutes this resource for the `?resource` placeholder in the policy template when it evaluates an authorization request.
    ///
    /// `Resource`.
    pub fn resource(mut self, value: impl IntoValue<EntityIdentifierProperty>) -> Self {
        self.0.put("Resource", value.into_value().into_node());
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

impl Kind for TemplateLinkedPolicyDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemplateLinkedPolicyDefinitionProperty> for TemplateLinkedPolicyDefinitionProperty {}
impl From<TemplateLinkedPolicyDefinitionProperty> for Node {
    #[inline]
    fn from(value: TemplateLinkedPolicyDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemplateLinkedPolicyDefinitionProperty> for TemplateLinkedPolicyDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<TemplateLinkedPolicyDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
