// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::GroupProfile` and its property types.

use crate::l1::*;

/// The details of a group profile in Amazon DataZone.
///
/// `AWS::DataZone::GroupProfile`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `GroupIdentifier`, `RolePrincipalArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-groupprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroupProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::GroupProfile",
    tags: None,
    rules: include_str!("group_profile.rules"),
};

impl CfnGroupProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::GroupProfile";

    /// `CfnGroupProfile` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of the Amazon DataZone domain in which a group profile exists.
    pub fn new(domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the group of a project member.
    ///
    /// `GroupIdentifier`; an update replaces the resource.
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GroupIdentifier", value.into_value().into_node());
        self
    }

    /// The type of the group.
    ///
    /// `GroupType`; one of `DATAZONE_SSO_GROUP`, `IAM_ROLE_SESSION_GROUP`; updated in place.
    pub fn group_type(mut self, value: impl IntoValue<GroupType>) -> Self {
        self.0.put("GroupType", value.into_value().into_node());
        self
    }

    /// The ARN of the role principal for the group profile.
    ///
    /// `RolePrincipalArn`; an update replaces the resource.
    pub fn role_principal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RolePrincipalArn", value.into_value().into_node());
        self
    }

    /// The status of a group profile.
    ///
    /// `Status`; one of `ASSIGNED`, `NOT_ASSIGNED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
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

impl Construct for CfnGroupProfile {
    type Handle = CfnGroupProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupProfileRef {
        CfnGroupProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroupProfile`] of a stack.
pub struct CfnGroupProfileRef(NodeRef);

impl Clone for CfnGroupProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupProfileRef {}
impl AsNode for CfnGroupProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupProfileRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier of the Amazon DataZone domain in which a group profile exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The name of a group profile.
    ///
    /// `Fn::GetAtt` of `GroupName`.
    #[inline]
    pub fn attr_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupName")))
    }

    /// The ID of a group profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The ID of the role principal for the group profile.
    ///
    /// `Fn::GetAtt` of `RolePrincipalId`.
    #[inline]
    pub fn attr_role_principal_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RolePrincipalId")))
    }
}

/// The values of `GroupType` of `AWS::DataZone::GroupProfile`.
pub enum GroupType {
    /// `DATAZONE_SSO_GROUP`.
    DatazoneSsoGroup,
    /// `IAM_ROLE_SESSION_GROUP`.
    IamRoleSessionGroup,
}

#[diagnostic::do_not_recommend]
impl Kind for GroupType {}
#[diagnostic::do_not_recommend]
impl TextKind for GroupType {}
#[diagnostic::do_not_recommend]
impl IdKind for GroupType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GroupType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GroupType> for GroupType {
    #[inline]
    fn into_value(self) -> Value<GroupType> {
        const VALUES: &[&str] = &["DATAZONE_SSO_GROUP", "IAM_ROLE_SESSION_GROUP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::DataZone::GroupProfile`.
pub enum Status {
    /// `ASSIGNED`.
    Assigned,
    /// `NOT_ASSIGNED`.
    NotAssigned,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ASSIGNED", "NOT_ASSIGNED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
