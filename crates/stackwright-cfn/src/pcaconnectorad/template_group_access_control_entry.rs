// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry` and its property types.

use crate::l1::*;

/// Create a group access control entry. Allow or deny Active Directory groups from enrolling and/or autoenrolling with the template based on the group security identifiers (SIDs).
///
/// `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`; `Ref` returns the physical id, which is made of `GroupSecurityIdentifier`, `TemplateArn`.
/// Changing one of these replaces it: `GroupSecurityIdentifier`, `TemplateArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-templategroupaccesscontrolentry.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTemplateGroupAccessControlEntry(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry",
    tags: None,
    rules: include_str!("template_group_access_control_entry.rules"),
};

impl CfnTemplateGroupAccessControlEntry {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry";

    /// `CfnTemplateGroupAccessControlEntry` with its required properties, in alphabetical order:
    ///
    /// - `access_rights`: Permissions to allow or deny an Active Directory group to enroll or autoenroll certificates issued against a template.
    /// - `group_display_name`: Name of the Active Directory group.
    /// - `group_security_identifier`: Security identifier (SID) of the group object from Active Directory.
    /// - `template_arn`: The Amazon Resource Name (ARN) that was returned when you called [CreateTemplate](https://docs.aws.amazon.com/pca-connector-ad/latest/APIReference/API_CreateTemplate.html).
    pub fn new(
        access_rights: impl IntoValue<AccessRightsProperty>,
        group_display_name: impl IntoValue<String>,
        group_security_identifier: impl IntoValue<String>,
        template_arn: impl IntoValue<kinds::pcaconnectorad::TemplateArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccessRights", access_rights.into_value().into_node());
        object_.put(
            "GroupDisplayName",
            group_display_name.into_value().into_node(),
        );
        object_.put(
            "GroupSecurityIdentifier",
            group_security_identifier.into_value().into_node(),
        );
        object_.put("TemplateArn", template_arn.into_value().into_node());
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

impl Construct for CfnTemplateGroupAccessControlEntry {
    type Handle = CfnTemplateGroupAccessControlEntryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTemplateGroupAccessControlEntryRef {
        CfnTemplateGroupAccessControlEntryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTemplateGroupAccessControlEntry`] of a stack.
pub struct CfnTemplateGroupAccessControlEntryRef(NodeRef);

impl Clone for CfnTemplateGroupAccessControlEntryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTemplateGroupAccessControlEntryRef {}
impl AsNode for CfnTemplateGroupAccessControlEntryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTemplateGroupAccessControlEntryRef {
    /// What `Ref` returns: the physical id, which is made of `GroupSecurityIdentifier`, `TemplateArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Allow or deny permissions for an Active Directory group to enroll or autoenroll certificates for a template.
///
/// The property type `AccessRights` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
#[must_use = "a property type does nothing until it is set"]
pub struct AccessRightsProperty(Object);

impl AccessRightsProperty {
    /// `AccessRightsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Allow or deny an Active Directory group from autoenrolling certificates issued against a template. The Active Directory group must be allowed to enroll to allow autoenrollment
    ///
    /// `AutoEnroll`; one of `ALLOW`, `DENY`.
    pub fn auto_enroll(mut self, value: impl IntoValue<AutoEnroll>) -> Self {
        self.0.put("AutoEnroll", value.into_value().into_node());
        self
    }

    /// Allow or deny an Active Directory group from enrolling certificates issued against a template.
    ///
    /// `Enroll`; one of `ALLOW`, `DENY`.
    pub fn enroll(mut self, value: impl IntoValue<Enroll>) -> Self {
        self.0.put("Enroll", value.into_value().into_node());
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

impl Kind for AccessRightsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AccessRightsProperty> for AccessRightsProperty {}
impl From<AccessRightsProperty> for Node {
    #[inline]
    fn from(value: AccessRightsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AccessRightsProperty> for AccessRightsProperty {
    #[inline]
    fn into_value(self) -> Value<AccessRightsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AutoEnroll` of a `AccessRights` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
pub enum AutoEnroll {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for AutoEnroll {}
#[diagnostic::do_not_recommend]
impl TextKind for AutoEnroll {}
#[diagnostic::do_not_recommend]
impl IdKind for AutoEnroll {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AutoEnroll {}
#[diagnostic::do_not_recommend]
impl IntoValue<AutoEnroll> for AutoEnroll {
    #[inline]
    fn into_value(self) -> Value<AutoEnroll> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Enroll` of a `AccessRights` of `AWS::PCAConnectorAD::TemplateGroupAccessControlEntry`.
pub enum Enroll {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for Enroll {}
#[diagnostic::do_not_recommend]
impl TextKind for Enroll {}
#[diagnostic::do_not_recommend]
impl IdKind for Enroll {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Enroll {}
#[diagnostic::do_not_recommend]
impl IntoValue<Enroll> for Enroll {
    #[inline]
    fn into_value(self) -> Value<Enroll> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
