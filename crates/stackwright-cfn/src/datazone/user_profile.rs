// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DataZone::UserProfile` and its property types.

use crate::l1::*;

/// The user type of the user for which the user profile is created.
///
/// `AWS::DataZone::UserProfile`; `Ref` returns the physical id, which is made of `DomainId`, `Id`.
/// Changing one of these replaces it: `DomainIdentifier`, `UserIdentifier`, `UserType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-userprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DataZone::UserProfile",
    tags: None,
    rules: include_str!("user_profile.rules"),
};

impl CfnUserProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DataZone::UserProfile";

    /// `CfnUserProfile` with its required properties, in alphabetical order:
    ///
    /// - `domain_identifier`: The identifier of a Amazon DataZone domain in which a user profile exists.
    /// - `user_identifier`: The identifier of the user for which the user profile is created.
    pub fn new(
        domain_identifier: impl IntoValue<kinds::datazone::DomainArnOrId>,
        user_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DomainIdentifier",
            domain_identifier.into_value().into_node(),
        );
        object_.put("UserIdentifier", user_identifier.into_value().into_node());
        Self(object_)
    }

    /// The session name of the user profile.
    ///
    /// `SessionName`; updated in place.
    pub fn session_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SessionName", value.into_value().into_node());
        self
    }

    /// The status of the user profile.
    ///
    /// `Status`; one of `ASSIGNED`, `NOT_ASSIGNED`, `ACTIVATED`, `DEACTIVATED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The user type of the user for which the user profile is created.
    ///
    /// `UserType`; one of `IAM_USER`, `IAM_ROLE`, `SSO_USER`, `IAM_ROLE_SESSION`; an update replaces the resource.
    pub fn user_type(mut self, value: impl IntoValue<UserType>) -> Self {
        self.0.put("UserType", value.into_value().into_node());
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

impl Construct for CfnUserProfile {
    type Handle = CfnUserProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserProfileRef {
        CfnUserProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserProfile`] of a stack.
pub struct CfnUserProfileRef(NodeRef);

impl Clone for CfnUserProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserProfileRef {}
impl AsNode for CfnUserProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserProfileRef {
    /// What `Ref` returns: the physical id, which is made of `DomainId`, `Id`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Details` attribute.
    ///
    /// `Fn::GetAtt` of `Details`.
    #[inline]
    pub fn attr_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Details")))
    }

    /// The identifier of a Amazon DataZone domain in which a user profile exists.
    ///
    /// `Fn::GetAtt` of `DomainId`.
    #[inline]
    pub fn attr_domain_id(&self) -> Value<kinds::datazone::DomainId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DomainId")))
    }

    /// The ID of the user profile.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The type of the user profile.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

/// The values of `Status` of `AWS::DataZone::UserProfile`.
pub enum Status {
    /// `ACTIVATED`.
    Activated,
    /// `ASSIGNED`.
    Assigned,
    /// `DEACTIVATED`.
    Deactivated,
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
        const VALUES: &[&str] = &["ACTIVATED", "ASSIGNED", "DEACTIVATED", "NOT_ASSIGNED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UserType` of `AWS::DataZone::UserProfile`.
pub enum UserType {
    /// `IAM_ROLE`.
    IamRole,
    /// `IAM_ROLE_SESSION`.
    IamRoleSession,
    /// `IAM_USER`.
    IamUser,
    /// `SSO_USER`.
    SsoUser,
}

#[diagnostic::do_not_recommend]
impl Kind for UserType {}
#[diagnostic::do_not_recommend]
impl TextKind for UserType {}
#[diagnostic::do_not_recommend]
impl IdKind for UserType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserType {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserType> for UserType {
    #[inline]
    fn into_value(self) -> Value<UserType> {
        const VALUES: &[&str] = &["IAM_ROLE", "IAM_ROLE_SESSION", "IAM_USER", "SSO_USER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
