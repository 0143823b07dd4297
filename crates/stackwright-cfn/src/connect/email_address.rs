// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::EmailAddress` and its property types.

use crate::l1::*;

/// Create new email address in the specified Amazon Connect instance. For more information about email addresses, see [Create email addresses](https://docs.aws.amazon.com/connect/latest/adminguide/create-email-address1.html) in the Amazon Connect Administrator Guide.
///
/// `AWS::Connect::EmailAddress`; `Ref` returns its `EmailAddressArn`, a [`connect::EmailAddressArn`](kinds::connect::EmailAddressArn).
/// Changing one of these replaces it: `EmailAddress`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailAddress(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::EmailAddress",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("email_address.rules"),
};

impl CfnEmailAddress {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::EmailAddress";

    /// `CfnEmailAddress` with its required properties, in alphabetical order:
    ///
    /// - `email_address`: The email address, including the domain.
    /// - `instance_arn`: The Amazon Resource Name (ARN) of the instance.
    pub fn new(
        email_address: impl IntoValue<String>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EmailAddress", email_address.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// A list of alias configurations for this email address, showing which email addresses forward to this primary address. Each configuration contains the email address ID of an alias that forwards emails to this address.
    ///
    /// `AliasConfigurations`; updated in place.
    pub fn alias_configurations(
        mut self,
        value: impl IntoValue<List<AliasConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AliasConfigurations", value.into_value().into_node());
        self
    }

    /// The description of the email address.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The display name of email address.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnEmailAddress {
    type Handle = CfnEmailAddressRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailAddressRef {
        CfnEmailAddressRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailAddress`] of a stack.
pub struct CfnEmailAddressRef(NodeRef);

impl Clone for CfnEmailAddressRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailAddressRef {}
impl AsNode for CfnEmailAddressRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailAddressRef {
    /// What `Ref` returns: its `EmailAddressArn`, a [`connect::EmailAddressArn`](kinds::connect::EmailAddressArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::EmailAddressArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the email address.
    ///
    /// `Fn::GetAtt` of `EmailAddressArn`.
    #[inline]
    pub fn attr_email_address_arn(&self) -> Value<kinds::connect::EmailAddressArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EmailAddressArn")))
    }
}

impl IntoValue<kinds::connect::EmailAddressArn> for &CfnEmailAddressRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::EmailAddressArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration information of an email alias.
///
/// The property type `AliasConfiguration` of `AWS::Connect::EmailAddress`.
#[must_use = "a property type does nothing until it is set"]
pub struct AliasConfigurationProperty(Object);

impl AliasConfigurationProperty {
    /// `AliasConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `email_address_arn`: The identifier of the email address alias.
    pub fn new(email_address_arn: impl IntoValue<kinds::connect::EmailAddressArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EmailAddressArn",
            email_address_arn.into_value().into_node(),
        );
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

impl Kind for AliasConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AliasConfigurationProperty> for AliasConfigurationProperty {}
impl From<AliasConfigurationProperty> for Node {
    #[inline]
    fn from(value: AliasConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AliasConfigurationProperty> for AliasConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AliasConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
