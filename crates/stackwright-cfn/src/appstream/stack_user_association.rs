// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::StackUserAssociation` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::StackUserAssociation` resource associates the specified users with the specified stacks for Amazon AppStream 2.0. Users in an AppStream 2.0 user pool cannot be assigned to stacks with fleets that are joined to an Active Directory domain.
///
/// `AWS::AppStream::StackUserAssociation`; `Ref` returns the physical id, which is made of `StackName`, `UserName`, `AuthenticationType`.
/// Changing one of these replaces it: `AuthenticationType`, `SendEmailNotification`, `StackName`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStackUserAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::StackUserAssociation",
    tags: None,
    rules: include_str!("stack_user_association.rules"),
};

impl CfnStackUserAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::StackUserAssociation";

    /// `CfnStackUserAssociation` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The authentication type for the user who is associated with the stack.
    /// - `stack_name`: The name of the stack that is associated with the user.
    /// - `user_name`: The email address of the user who is associated with the stack.
    pub fn new(
        authentication_type: impl IntoValue<String>,
        stack_name: impl IntoValue<String>,
        user_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        object_.put("StackName", stack_name.into_value().into_node());
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether a welcome email is sent to a user after the user is created in the user pool.
    ///
    /// `SendEmailNotification`; an update replaces the resource.
    pub fn send_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SendEmailNotification", value.into_value().into_node());
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

impl Construct for CfnStackUserAssociation {
    type Handle = CfnStackUserAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStackUserAssociationRef {
        CfnStackUserAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStackUserAssociation`] of a stack.
pub struct CfnStackUserAssociationRef(NodeRef);

impl Clone for CfnStackUserAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStackUserAssociationRef {}
impl AsNode for CfnStackUserAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStackUserAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `StackName`, `UserName`, `AuthenticationType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
