// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SupportAuthZ::SupportPermit` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SupportAuthZ::SupportPermit. Represents a support permit that grants AWS support time-bounded access to one or more resources for a set of actions.
///
/// `AWS::SupportAuthZ::SupportPermit`; `Ref` returns its `Arn`, a [`supportauthz::SupportPermitArn`](kinds::supportauthz::SupportPermitArn).
/// Changing one of these replaces it: `Description`, `Name`, `Permit`, `SigningKeyInfo`, `SupportCaseDisplayId`.
/// Attributes: `Arn`, `CreatedAt`, `PermitId`, `Status`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSupportPermit(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::SupportAuthZ::SupportPermit",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("support_permit.rules"),
};

impl CfnSupportPermit {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SupportAuthZ::SupportPermit";

    /// `CfnSupportPermit` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the support permit.
    /// - `permit`: The grant definition: which actions on which resources, optionally constrained by time conditions.
    /// - `signing_key_info`: The signing key used by the permit.
    pub fn new(
        name: impl IntoValue<String>,
        permit: impl IntoValue<PermitProperty>,
        signing_key_info: impl IntoValue<SigningKeyInfoProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Permit", permit.into_value().into_node());
        object_.put("SigningKeyInfo", signing_key_info.into_value().into_node());
        Self(object_)
    }

    /// An optional description of the support permit.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The support case display identifier associated with the permit. When provided, the permit is linked to the specified AWS Support case.
    ///
    /// `SupportCaseDisplayId`; an update replaces the resource.
    pub fn support_case_display_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SupportCaseDisplayId", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to apply to this resource.
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

impl Construct for CfnSupportPermit {
    type Handle = CfnSupportPermitRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSupportPermitRef {
        CfnSupportPermitRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSupportPermit`] of a stack.
pub struct CfnSupportPermitRef(NodeRef);

impl Clone for CfnSupportPermitRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSupportPermitRef {}
impl AsNode for CfnSupportPermitRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSupportPermitRef {
    /// What `Ref` returns: its `Arn`, a [`supportauthz::SupportPermitArn`](kinds::supportauthz::SupportPermitArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::supportauthz::SupportPermitArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the support permit.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::supportauthz::SupportPermitArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the support permit was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The service-generated identifier of the support permit (the resource segment of the ARN).
    ///
    /// `Fn::GetAtt` of `PermitId`.
    #[inline]
    pub fn attr_permit_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PermitId")))
    }

    /// The current status of the support permit.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::supportauthz::SupportPermitArn> for &CfnSupportPermitRef {
    #[inline]
    fn into_value(self) -> Value<kinds::supportauthz::SupportPermitArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided.
///
/// The property type `ActionSet` of `AWS::SupportAuthZ::SupportPermit`.
#[must_use = "a property type does nothing until it is set"]
pub struct ActionSetProperty(Object);

impl ActionSetProperty {
    /// `ActionSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An explicit list of actions to grant.
    ///
    /// `Actions`.
    pub fn actions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Actions", value.into_value().into_node());
        self
    }

    /// Grants all actions.
    ///
    /// `AllActions`; free JSON, such as an [`Object`].
    pub fn all_actions(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("AllActions", value.into_value().into_node());
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

impl Kind for ActionSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ActionSetProperty> for ActionSetProperty {}
impl From<ActionSetProperty> for Node {
    #[inline]
    fn from(value: ActionSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ActionSetProperty> for ActionSetProperty {
    #[inline]
    fn into_value(self) -> Value<ActionSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A time-bound condition controlling when the permit is active. Exactly one of AllowAfter or AllowBefore must be provided.
///
/// The property type `Condition` of `AWS::SupportAuthZ::SupportPermit`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConditionProperty(Object);

impl ConditionProperty {
    /// `ConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The permit is active only after this time.
    ///
    /// `AllowAfter`.
    pub fn allow_after(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowAfter", value.into_value().into_node());
        self
    }

    /// The permit is active only before this time.
    ///
    /// `AllowBefore`.
    pub fn allow_before(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowBefore", value.into_value().into_node());
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

impl Kind for ConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConditionProperty> for ConditionProperty {}
impl From<ConditionProperty> for Node {
    #[inline]
    fn from(value: ConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConditionProperty> for ConditionProperty {
    #[inline]
    fn into_value(self) -> Value<ConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The grant definition: which actions on which resources, optionally constrained by time conditions.
///
/// The property type `Permit` of `AWS::SupportAuthZ::SupportPermit`.
#[must_use = "a property type does nothing until it is set"]
pub struct PermitProperty(Object);

impl PermitProperty {
    /// `PermitProperty` with its required properties, in alphabetical order:
    ///
    /// - `actions`: The set of actions a support permit grants.
    /// - `resources`: The set of resources a support permit applies to.
    pub fn new(
        actions: impl IntoValue<ActionSetProperty>,
        resources: impl IntoValue<ResourceSetProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Actions", actions.into_value().into_node());
        object_.put("Resources", resources.into_value().into_node());
        Self(object_)
    }

    /// Optional time-bound conditions (at most two).
    ///
    /// `Conditions`.
    pub fn conditions(mut self, value: impl IntoValue<List<ConditionProperty>>) -> Self {
        self.0.put("Conditions", value.into_value().into_node());
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

impl Kind for PermitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PermitProperty> for PermitProperty {}
impl From<PermitProperty> for Node {
    #[inline]
    fn from(value: PermitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PermitProperty> for PermitProperty {
    #[inline]
    fn into_value(self) -> Value<PermitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must be provided.
///
/// The property type `ResourceSet` of `AWS::SupportAuthZ::SupportPermit`.
#[must_use = "a property type does nothing until it is set"]
pub struct ResourceSetProperty(Object);

impl ResourceSetProperty {
    /// `ResourceSetProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Applies to all resources in the region.
    ///
    /// `AllResourcesInRegion`; free JSON, such as an [`Object`].
    pub fn all_resources_in_region(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AllResourcesInRegion", value.into_value().into_node());
        self
    }

    /// An explicit list of resource ARNs.
    ///
    /// `Resources`.
    pub fn resources(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Resources", value.into_value().into_node());
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

impl Kind for ResourceSetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ResourceSetProperty> for ResourceSetProperty {}
impl From<ResourceSetProperty> for Node {
    #[inline]
    fn from(value: ResourceSetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ResourceSetProperty> for ResourceSetProperty {
    #[inline]
    fn into_value(self) -> Value<ResourceSetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The signing key used by the permit. Exactly one key type must be provided.
///
/// The property type `SigningKeyInfo` of `AWS::SupportAuthZ::SupportPermit`.
#[must_use = "a property type does nothing until it is set"]
pub struct SigningKeyInfoProperty(Object);

impl SigningKeyInfoProperty {
    /// `SigningKeyInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key`: The ARN of the KMS key used to sign permit grants.
    pub fn new(kms_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKey", kms_key.into_value().into_node());
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

impl Kind for SigningKeyInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SigningKeyInfoProperty> for SigningKeyInfoProperty {}
impl From<SigningKeyInfoProperty> for Node {
    #[inline]
    fn from(value: SigningKeyInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SigningKeyInfoProperty> for SigningKeyInfoProperty {
    #[inline]
    fn into_value(self) -> Value<SigningKeyInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
