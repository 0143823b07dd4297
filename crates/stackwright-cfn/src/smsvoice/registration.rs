// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SMSVOICE::Registration` and its property types.

use crate::l1::*;

/// A registration that has been created.
///
/// `AWS::SMSVOICE::Registration`; `Ref` returns its `RegistrationArn`, a [`smsvoice::RegistrationArn`](kinds::smsvoice::RegistrationArn).
/// Changing one of these replaces it: `RegistrationType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SMSVOICE::Registration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("registration.rules"),
};

impl CfnRegistration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SMSVOICE::Registration";

    /// `CfnRegistration` with its required properties, in alphabetical order:
    ///
    /// - `registration_type`: The type of registration form to create.
    pub fn new(registration_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RegistrationType",
            registration_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// An array of tags (key and value pairs) to associate with the registration.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnRegistration {
    type Handle = CfnRegistrationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistrationRef {
        CfnRegistrationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistration`] of a stack.
pub struct CfnRegistrationRef(NodeRef);

impl Clone for CfnRegistrationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistrationRef {}
impl AsNode for CfnRegistrationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistrationRef {
    /// What `Ref` returns: its `RegistrationArn`, a [`smsvoice::RegistrationArn`](kinds::smsvoice::RegistrationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::smsvoice::RegistrationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the registration was created, in UNIX epoch time format.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The current version number of the registration.
    ///
    /// `Fn::GetAtt` of `CurrentVersionNumber`.
    #[inline]
    pub fn attr_current_version_number(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentVersionNumber")))
    }

    /// The Amazon Resource Name (ARN) for the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationArn`.
    #[inline]
    pub fn attr_registration_arn(&self) -> Value<kinds::smsvoice::RegistrationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistrationArn")))
    }

    /// The unique identifier for the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationId`.
    #[inline]
    pub fn attr_registration_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistrationId")))
    }

    /// The status of the registration.
    ///
    /// `Fn::GetAtt` of `RegistrationStatus`.
    #[inline]
    pub fn attr_registration_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistrationStatus")))
    }
}

impl IntoValue<kinds::smsvoice::RegistrationArn> for &CfnRegistrationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::smsvoice::RegistrationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
