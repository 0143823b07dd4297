// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolGroup` and its property types.

use crate::l1::*;

/// A user pool group. Contains details about the group and the way that it contributes to IAM role decisions with identity pools. Identity pools can make decisions about the IAM role to assign based on groups: users get credentials for the role associated with their highest-priority group.
///
/// `AWS::Cognito::UserPoolGroup`; `Ref` returns its `GroupName`, a [`cognito::UserPoolGroupName`](kinds::cognito::UserPoolGroupName).
/// Changing one of these replaces it: `GroupName`, `UserPoolId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolGroup",
    tags: None,
    rules: include_str!("user_pool_group.rules"),
};

impl CfnUserPoolGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";

    /// `CfnUserPoolGroup` with its required properties, in alphabetical order:
    ///
    /// - `user_pool_id`: The ID of the user pool where you want to create a user group.
    pub fn new(user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        Self(object_)
    }

    /// A description of the group that you're creating.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A name for the group. This name must be unique in your user pool.
    ///
    /// `GroupName`; an update replaces the resource.
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupName", value.into_value().into_node());
        self
    }

    /// A non-negative integer value that specifies the precedence of this group relative to the other groups that a user can belong to in the user pool. Zero is the highest precedence value. Groups with lower `Precedence` values take precedence over groups with higher or null `Precedence` values. If a user belongs to two or more groups, it is the group with the lowest precedence value whose role ARN is given in the user's tokens for the `cognito:roles` and `cognito:preferred_role` claims.
    ///
    /// Two groups can have the same `Precedence` value. If this happens, neither group takes precedence over the other. If two groups with the same `Precedence` have the same role ARN, that role is used in the `cognito:preferred_role` claim in tokens for users in each group. If the two groups have different role ARNs, the `cognito:preferred_role` claim isn't set in users' tokens.
    ///
    /// The default `Precedence` value is null. The maximum `Precedence` value is `2^31-1`.
    ///
    /// `Precedence`; updated in place.
    pub fn precedence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Precedence", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. A group role primarily declares a preferred role for the credentials that you get from an identity pool. Amazon Cognito ID tokens have a `cognito:preferred_role` claim that presents the highest-precedence group that a user belongs to. Both ID and access tokens also contain a `cognito:groups` claim that list all the groups that a user is a member of.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnUserPoolGroup {
    type Handle = CfnUserPoolGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolGroupRef {
        CfnUserPoolGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolGroup`] of a stack.
pub struct CfnUserPoolGroupRef(NodeRef);

impl Clone for CfnUserPoolGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolGroupRef {}
impl AsNode for CfnUserPoolGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolGroupRef {
    /// What `Ref` returns: its `GroupName`, a [`cognito::UserPoolGroupName`](kinds::cognito::UserPoolGroupName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cognito::UserPoolGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::cognito::UserPoolGroupName> for &CfnUserPoolGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::cognito::UserPoolGroupName> {
        Value::from_node(Node::Ref(self.0))
    }
}
