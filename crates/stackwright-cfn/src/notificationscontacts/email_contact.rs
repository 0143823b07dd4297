// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NotificationsContacts::EmailContact` and its property types.

use crate::l1::*;

/// Configures email contacts for AWS User Notifications.
///
/// `AWS::NotificationsContacts::EmailContact`; `Ref` returns its `Arn`, a [`notificationscontacts::EmailContactArn`](kinds::notificationscontacts::EmailContactArn).
/// Changing one of these replaces it: `EmailAddress`, `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailContact(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NotificationsContacts::EmailContact",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("email_contact.rules"),
};

impl CfnEmailContact {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NotificationsContacts::EmailContact";

    /// `CfnEmailContact` with its required properties, in alphabetical order:
    ///
    /// - `email_address`: The email address of the contact.
    /// - `name`: The name of the contact.
    pub fn new(email_address: impl IntoValue<String>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EmailAddress", email_address.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of tags to apply to the email contact.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnEmailContact {
    type Handle = CfnEmailContactRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailContactRef {
        CfnEmailContactRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailContact`] of a stack.
pub struct CfnEmailContactRef(NodeRef);

impl Clone for CfnEmailContactRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailContactRef {}
impl AsNode for CfnEmailContactRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailContactRef {
    /// What `Ref` returns: its `Arn`, a [`notificationscontacts::EmailContactArn`](kinds::notificationscontacts::EmailContactArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::notificationscontacts::EmailContactArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Returns the ARN of the contact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::notificationscontacts::EmailContactArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `EmailContact` attribute.
    ///
    /// `Fn::GetAtt` of `EmailContact`.
    #[inline]
    pub fn attr_email_contact(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailContact")))
    }

    /// The email address of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Address`.
    #[inline]
    pub fn attr_email_contact_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailContact.Address")))
    }

    /// The Amazon Resource Name (ARN) of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Arn`.
    #[inline]
    pub fn attr_email_contact_arn(&self) -> Value<kinds::notificationscontacts::EmailContactArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailContact.Arn")))
    }

    /// The creation time of the `EmailContact`.
    ///
    /// `Fn::GetAtt` of `EmailContact.CreationTime`.
    #[inline]
    pub fn attr_email_contact_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EmailContact.CreationTime"),
        ))
    }

    /// The name of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Name`.
    #[inline]
    pub fn attr_email_contact_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailContact.Name")))
    }

    /// The status of the contact. Only activated contacts receive emails.
    ///
    /// `Fn::GetAtt` of `EmailContact.Status`.
    #[inline]
    pub fn attr_email_contact_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailContact.Status")))
    }

    /// The time the `EmailContact` was last updated.
    ///
    /// `Fn::GetAtt` of `EmailContact.UpdateTime`.
    #[inline]
    pub fn attr_email_contact_update_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EmailContact.UpdateTime"),
        ))
    }
}

impl IntoValue<kinds::notificationscontacts::EmailContactArn> for &CfnEmailContactRef {
    #[inline]
    fn into_value(self) -> Value<kinds::notificationscontacts::EmailContactArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
