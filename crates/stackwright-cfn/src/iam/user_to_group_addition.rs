// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IAM::UserToGroupAddition` and its property types.

use crate::l1::*;

/// Adds the specified user to the specified group.
///
/// `AWS::IAM::UserToGroupAddition`; `Ref` returns its `Id`, a [`iam::UserToGroupAdditionId`](kinds::iam::UserToGroupAdditionId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserToGroupAddition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IAM::UserToGroupAddition",
    tags: None,
    rules: include_str!("user_to_group_addition.rules"),
};

impl CfnUserToGroupAddition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";

    /// `CfnUserToGroupAddition` with its required properties, in alphabetical order:
    ///
    /// - `group_name`: The name of the group to update.
    /// - `users`: A list of the names of the users that you want to add to the group.
    pub fn new(
        group_name: impl IntoValue<kinds::iam::GroupName>,
        users: impl IntoValue<List<kinds::iam::UserName>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupName", group_name.into_value().into_node());
        object_.put("Users", users.into_value().into_node());
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

impl Construct for CfnUserToGroupAddition {
    type Handle = CfnUserToGroupAdditionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserToGroupAdditionRef {
        CfnUserToGroupAdditionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserToGroupAddition`] of a stack.
pub struct CfnUserToGroupAdditionRef(NodeRef);

impl Clone for CfnUserToGroupAdditionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserToGroupAdditionRef {}
impl AsNode for CfnUserToGroupAdditionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserToGroupAdditionRef {
    /// What `Ref` returns: its `Id`, a [`iam::UserToGroupAdditionId`](kinds::iam::UserToGroupAdditionId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iam::UserToGroupAdditionId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The stable and unique string identifying the group. For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide*.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iam::UserToGroupAdditionId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iam::UserToGroupAdditionId> for &CfnUserToGroupAdditionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iam::UserToGroupAdditionId> {
        Value::from_node(Node::Ref(self.0))
    }
}
