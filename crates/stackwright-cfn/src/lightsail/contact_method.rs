// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::ContactMethod` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Lightsail::ContactMethod
///
/// `AWS::Lightsail::ContactMethod`; `Ref` returns its `Arn`, a [`lightsail::ContactMethodArn`](kinds::lightsail::ContactMethodArn).
/// Changing one of these replaces it: `ContactEndpoint`, `Protocol`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactMethod(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::ContactMethod",
    tags: None,
    rules: include_str!("contact_method.rules"),
};

impl CfnContactMethod {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::ContactMethod";

    /// `CfnContactMethod` with its required properties, in alphabetical order:
    ///
    /// - `contact_endpoint`: The destination of the contact method, such as an email address or a mobile phone number.
    /// - `protocol`: The protocol of the contact method, such as Email or SMS (text messaging).
    pub fn new(
        contact_endpoint: impl IntoValue<String>,
        protocol: impl IntoValue<Protocol>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContactEndpoint", contact_endpoint.into_value().into_node());
        object_.put("Protocol", protocol.into_value().into_node());
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

impl Construct for CfnContactMethod {
    type Handle = CfnContactMethodRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactMethodRef {
        CfnContactMethodRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactMethod`] of a stack.
pub struct CfnContactMethodRef(NodeRef);

impl Clone for CfnContactMethodRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactMethodRef {}
impl AsNode for CfnContactMethodRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactMethodRef {
    /// What `Ref` returns: its `Arn`, a [`lightsail::ContactMethodArn`](kinds::lightsail::ContactMethodArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::ContactMethodArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the contact method.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::lightsail::ContactMethodArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp when the contact method was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The name of the contact method.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The Lightsail resource type of the contact method.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The current status of the contact method.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The support code for the contact method.
    ///
    /// `Fn::GetAtt` of `SupportCode`.
    #[inline]
    pub fn attr_support_code(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SupportCode")))
    }
}

impl IntoValue<kinds::lightsail::ContactMethodArn> for &CfnContactMethodRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::ContactMethodArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Protocol` of `AWS::Lightsail::ContactMethod`.
pub enum Protocol {
    /// `Email`.
    Email,
    /// `SMS`.
    Sms,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &["Email", "SMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
