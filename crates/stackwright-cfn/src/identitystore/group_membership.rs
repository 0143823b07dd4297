// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IdentityStore::GroupMembership` and its property types.

use crate::l1::*;

/// Creates a relationship between a member and a group. The following identifiers must be specified: `GroupId`, `IdentityStoreId`, and `MemberId`.
///
/// `AWS::IdentityStore::GroupMembership`; `Ref` returns the physical id, which is made of `MembershipId`, `IdentityStoreId`.
/// Changing one of these replaces it: `GroupId`, `IdentityStoreId`, `MemberId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGroupMembership(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IdentityStore::GroupMembership",
    tags: None,
    rules: include_str!("group_membership.rules"),
};

impl CfnGroupMembership {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IdentityStore::GroupMembership";

    /// `CfnGroupMembership` with its required properties, in alphabetical order:
    ///
    /// - `group_id`: The identifier for a group in the identity store.
    /// - `identity_store_id`: The globally unique identifier for the identity store.
    /// - `member_id`: An object containing the identifier of a group member.
    pub fn new(
        group_id: impl IntoValue<String>,
        identity_store_id: impl IntoValue<String>,
        member_id: impl IntoValue<MemberIdProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupId", group_id.into_value().into_node());
        object_.put(
            "IdentityStoreId",
            identity_store_id.into_value().into_node(),
        );
        object_.put("MemberId", member_id.into_value().into_node());
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

impl Construct for CfnGroupMembership {
    type Handle = CfnGroupMembershipRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGroupMembershipRef {
        CfnGroupMembershipRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGroupMembership`] of a stack.
pub struct CfnGroupMembershipRef(NodeRef);

impl Clone for CfnGroupMembershipRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGroupMembershipRef {}
impl AsNode for CfnGroupMembershipRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGroupMembershipRef {
    /// What `Ref` returns: the physical id, which is made of `MembershipId`, `IdentityStoreId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The identifier for a `GroupMembership` in the identity store.
    ///
    /// `Fn::GetAtt` of `MembershipId`.
    #[inline]
    pub fn attr_membership_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MembershipId")))
    }
}

/// An object that contains the identifier of a group member. Setting the `UserID` field to the specific identifier for a user indicates that the user is a member of the group.
///
/// The property type `MemberId` of `AWS::IdentityStore::GroupMembership`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemberIdProperty(Object);

impl MemberIdProperty {
    /// `MemberIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `user_id`: An object containing the identifiers of resources that can be members.
    pub fn new(user_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserId", user_id.into_value().into_node());
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

impl Kind for MemberIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemberIdProperty> for MemberIdProperty {}
impl From<MemberIdProperty> for Node {
    #[inline]
    fn from(value: MemberIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemberIdProperty> for MemberIdProperty {
    #[inline]
    fn into_value(self) -> Value<MemberIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
