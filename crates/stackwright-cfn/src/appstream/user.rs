// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AppStream::User` and its property types.

use crate::l1::*;

/// The `AWS::AppStream::User` resource creates a new user in the AppStream 2.0 user pool.
///
/// `AWS::AppStream::User`; `Ref` returns the physical id, which is made of `UserName`, `AuthenticationType`.
/// Changing one of these replaces it: `AuthenticationType`, `FirstName`, `LastName`, `MessageAction`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AppStream::User",
    tags: None,
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AppStream::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The authentication type for the user.
    /// - `user_name`: The email address of the user.
    pub fn new(
        authentication_type: impl IntoValue<String>,
        user_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
        );
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// The first name, or given name, of the user.
    ///
    /// `FirstName`; an update replaces the resource.
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirstName", value.into_value().into_node());
        self
    }

    /// The last name, or surname, of the user.
    ///
    /// `LastName`; an update replaces the resource.
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LastName", value.into_value().into_node());
        self
    }

    /// The action to take for the welcome email that is sent to a user after the user is created in the user pool. If you specify SUPPRESS, no email is sent. If you specify RESEND, do not specify the first name or last name of the user. If the value is null, the email is sent.
    ///
    /// > The temporary password in the welcome email is valid for only 7 days. If users don’t set their passwords within 7 days, you must send them a new welcome email.
    ///
    /// `MessageAction`; an update replaces the resource.
    pub fn message_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MessageAction", value.into_value().into_node());
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: the physical id, which is made of `UserName`, `AuthenticationType`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the Amazon Resource Name (ARN) for the Amazon AppStream User resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::appstream::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::appstream::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::appstream::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
