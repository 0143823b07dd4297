// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Cognito::UserPoolUserToGroupAttachment` and its property types.

use crate::l1::*;

/// Adds a user to a group. A user who is in a group can present a preferred-role claim to an identity pool, and populates a `cognito:groups` claim to their access and identity tokens.
///
/// > Amazon Cognito evaluates AWS Identity and Access Management (IAM) policies in requests for this API operation. For this operation, you must use IAM credentials to authorize requests, and you must grant yourself the corresponding IAM permission in a policy.
/// >
/// > **Learn more** - [Signing AWS API Requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-signing.html)
/// > - [Using the Amazon Cognito user pools API and user pool endpoints](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pools-API-operations.html)
///
/// `AWS::Cognito::UserPoolUserToGroupAttachment`; `Ref` returns the physical id, which is made of `UserPoolId`, `GroupName`, `Username`.
/// Changing one of these replaces it: `GroupName`, `UserPoolId`, `Username`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUserPoolUserToGroupAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Cognito::UserPoolUserToGroupAttachment",
    tags: None,
    rules: include_str!("user_pool_user_to_group_attachment.rules"),
};

impl CfnUserPoolUserToGroupAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";

    /// `CfnUserPoolUserToGroupAttachment` with its required properties, in alphabetical order:
    ///
    /// - `group_name`: The name of the group that you want to add your user to.
    /// - `user_pool_id`: The ID of the user pool that contains the group that you want to add the user to.
    /// - `username`: The user's username.
    pub fn new(
        group_name: impl IntoValue<kinds::cognito::UserPoolGroupName>,
        user_pool_id: impl IntoValue<kinds::cognito::UserPoolId>,
        username: impl IntoValue<kinds::cognito::UserPoolUserUsername>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupName", group_name.into_value().into_node());
        object_.put("UserPoolId", user_pool_id.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
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

impl Construct for CfnUserPoolUserToGroupAttachment {
    type Handle = CfnUserPoolUserToGroupAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserPoolUserToGroupAttachmentRef {
        CfnUserPoolUserToGroupAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUserPoolUserToGroupAttachment`] of a stack.
pub struct CfnUserPoolUserToGroupAttachmentRef(NodeRef);

impl Clone for CfnUserPoolUserToGroupAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserPoolUserToGroupAttachmentRef {}
impl AsNode for CfnUserPoolUserToGroupAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserPoolUserToGroupAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `UserPoolId`, `GroupName`, `Username`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
