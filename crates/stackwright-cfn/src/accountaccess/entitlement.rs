// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AccountAccess::Entitlement` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access
///
/// `AWS::AccountAccess::Entitlement`; `Ref` returns the physical id, which is made of `ApplicationArn`, `EntitlementId`.
/// Changing one of these replaces it: `ApplicationArn`, `Entitlement`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-accountaccess-entitlement.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEntitlement(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AccountAccess::Entitlement",
    tags: None,
    rules: include_str!("entitlement.rules"),
};

impl CfnEntitlement {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AccountAccess::Entitlement";

    /// `CfnEntitlement` with its required properties, in alphabetical order:
    ///
    /// - `application_arn`: The ARN of the application.
    /// - `entitlement`
    pub fn new(
        application_arn: impl IntoValue<kinds::accountaccess::ApplicationArn>,
        entitlement: impl IntoValue<EntitlementProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationArn", application_arn.into_value().into_node());
        object_.put("Entitlement", entitlement.into_value().into_node());
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

impl Construct for CfnEntitlement {
    type Handle = CfnEntitlementRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEntitlementRef {
        CfnEntitlementRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEntitlement`] of a stack.
pub struct CfnEntitlementRef(NodeRef);

impl Clone for CfnEntitlementRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEntitlementRef {}
impl AsNode for CfnEntitlementRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEntitlementRef {
    /// What `Ref` returns: the physical id, which is made of `ApplicationArn`, `EntitlementId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the entitlement was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The AWS account ID
    ///
    /// `Fn::GetAtt` of `Entitlement.PrincipalRole.Account`.
    #[inline]
    pub fn attr_entitlement_principal_role_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Entitlement.PrincipalRole.Account"),
        ))
    }

    /// The ID of the entitlement
    ///
    /// `Fn::GetAtt` of `EntitlementId`.
    #[inline]
    pub fn attr_entitlement_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EntitlementId")))
    }
}

/// The property type `Entitlement` of `AWS::AccountAccess::Entitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct EntitlementProperty(Object);

impl EntitlementProperty {
    /// `EntitlementProperty` with its required properties, in alphabetical order:
    ///
    /// - `principal_role`
    pub fn new(principal_role: impl IntoValue<PrincipalRoleEntitlementProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrincipalRole", principal_role.into_value().into_node());
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

impl Kind for EntitlementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EntitlementProperty> for EntitlementProperty {}
impl From<EntitlementProperty> for Node {
    #[inline]
    fn from(value: EntitlementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EntitlementProperty> for EntitlementProperty {
    #[inline]
    fn into_value(self) -> Value<EntitlementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IdentityCenterPrincipal` of `AWS::AccountAccess::Entitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct IdentityCenterPrincipalProperty(Object);

impl IdentityCenterPrincipalProperty {
    /// `IdentityCenterPrincipalProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the group
    ///
    /// `GroupId`.
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
        self
    }

    /// The ID of the user
    ///
    /// `UserId`.
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserId", value.into_value().into_node());
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

impl Kind for IdentityCenterPrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IdentityCenterPrincipalProperty> for IdentityCenterPrincipalProperty {}
impl From<IdentityCenterPrincipalProperty> for Node {
    #[inline]
    fn from(value: IdentityCenterPrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IdentityCenterPrincipalProperty> for IdentityCenterPrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<IdentityCenterPrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Principal` of `AWS::AccountAccess::Entitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrincipalProperty(Object);

impl PrincipalProperty {
    /// `PrincipalProperty` with its required properties, in alphabetical order:
    ///
    /// - `identity_center`
    pub fn new(identity_center: impl IntoValue<IdentityCenterPrincipalProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("IdentityCenter", identity_center.into_value().into_node());
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

impl Kind for PrincipalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrincipalProperty> for PrincipalProperty {}
impl From<PrincipalProperty> for Node {
    #[inline]
    fn from(value: PrincipalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrincipalProperty> for PrincipalProperty {
    #[inline]
    fn into_value(self) -> Value<PrincipalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrincipalRoleEntitlement` of `AWS::AccountAccess::Entitlement`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrincipalRoleEntitlementProperty(Object);

impl PrincipalRoleEntitlementProperty {
    /// `PrincipalRoleEntitlementProperty` with its required properties, in alphabetical order:
    ///
    /// - `principal`
    /// - `role_arn`: The ARN of the IAM role.
    pub fn new(
        principal: impl IntoValue<PrincipalProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Principal", principal.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The AWS account ID
    ///
    /// `Account`.
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Account", value.into_value().into_node());
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

impl Kind for PrincipalRoleEntitlementProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrincipalRoleEntitlementProperty> for PrincipalRoleEntitlementProperty {}
impl From<PrincipalRoleEntitlementProperty> for Node {
    #[inline]
    fn from(value: PrincipalRoleEntitlementProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrincipalRoleEntitlementProperty> for PrincipalRoleEntitlementProperty {
    #[inline]
    fn into_value(self) -> Value<PrincipalRoleEntitlementProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
