// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::ProjectMembership` and its property types.

use crate::l1::*;

/// The `AWS::DataZone::ProjectMembership` resource adds a member to an Amazon DataZone project. Project members consume assets from the Amazon DataZone catalog and produce new assets using one or more analytical workflows.
///
/// `AWS::DataZone::ProjectMembership`; `Ref` returns the physical id, which is made of `DomainIdentifier`, `MemberIdentifier`, `MemberIdentifierType`, `ProjectIdentifier`.
/// Changing one of these replaces it: `DomainIdentifier`, `Member`, `ProjectIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-projectmembership.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProjectMembership(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::ProjectMembership",
    tags: None,
    rules: include_str!("project_membership.rules"),
};

impl CfnProjectMembership {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::ProjectMembership";

    /// `CfnProjectMembership` with its required properties, in alphabetical order:
    ///
    /// - `designation`: The designated role of a project member.
    /// - `domain_identifier`: The ID of the Amazon DataZone domain in which project membership is created.
    /// - `member`: The details about a project member.
    /// - `project_identifier`: The ID of the project for which this project membership was created.
    pub fn new(
        designation: impl IntoValue<Designation>,
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        member: impl IntoValue<MemberProperty>,
        project_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Designation", designation.into_value().into_node());
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("Member", member.into_value().into_node());
        object_.put(
            "ProjectIdentifier",
            project_identifier.into_value().into_node(),
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

impl Construct for CfnProjectMembership {
    type Handle = CfnProjectMembershipRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProjectMembershipRef {
        CfnProjectMembershipRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProjectMembership`] of a stack.
pub struct CfnProjectMembershipRef(NodeRef);

impl Clone for CfnProjectMembershipRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProjectMembershipRef {}
impl AsNode for CfnProjectMembershipRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProjectMembershipRef {
    /// What `Ref` returns: the physical id, which is made of `DomainIdentifier`, `MemberIdentifier`, `MemberIdentifierType`, `ProjectIdentifier`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `MemberIdentifier` attribute.
    ///
    /// `Fn::GetAtt` of `MemberIdentifier`.
    #[inline]
    pub fn attr_member_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemberIdentifier")))
    }

    /// The `MemberIdentifierType` attribute.
    ///
    /// `Fn::GetAtt` of `MemberIdentifierType`.
    #[inline]
    pub fn attr_member_identifier_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemberIdentifierType")))
    }
}

/// The details about a project member.
///
/// Important - this data type is a UNION, so only one of the following members can be specified when used or returned.
///
/// The property type `Member` of `AWS::DataZone::ProjectMembership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberProperty(Object);

impl MemberProperty {
    /// `MemberProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the group of a project member.
    ///
    /// `GroupIdentifier`.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
        self
    }

    /// The user ID of a project member.
    ///
    /// `UserIdentifier`.
    pub fn user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserIdentifier", value.into_value().into_node());
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

impl Kind for MemberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberProperty> for MemberProperty {}
impl From<MemberProperty> for Node {
    #[inline]
    fn from(value: MemberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberProperty> for MemberProperty {
    #[inline]
    fn into_value(self) -> Value<MemberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Designation` of `AWS::DataZone::ProjectMembership`.
pub enum Designation {
    /// `PROJECT_CATALOG_CONSUMER`.
    ProjectCatalogConsumer,
    /// `PROJECT_CATALOG_STEWARD`.
    ProjectCatalogSteward,
    /// `PROJECT_CATALOG_VIEWER`.
    ProjectCatalogViewer,
    /// `PROJECT_CONTRIBUTOR`.
    ProjectContributor,
    /// `PROJECT_OWNER`.
    ProjectOwner,
}

#[diagnostic::do_not_recommend]
impl Kind for Designation {}
#[diagnostic::do_not_recommend]
impl TextKind for Designation {}
#[diagnostic::do_not_recommend]
impl IdKind for Designation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Designation {}
#[diagnostic::do_not_recommend]
impl IntoValue<Designation> for Designation {
    #[inline]
    fn into_value(self) -> Value<Designation> {
        const VALUES: &[&str] = &[
            "PROJECT_CATALOG_CONSUMER",
            "PROJECT_CATALOG_STEWARD",
            "PROJECT_CATALOG_VIEWER",
            "PROJECT_CONTRIBUTOR",
            "PROJECT_OWNER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
