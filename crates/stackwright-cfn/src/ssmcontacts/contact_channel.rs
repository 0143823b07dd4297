// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SSMContacts::ContactChannel` and its property types.

use crate::l1::*;

/// The `AWS::SSMContacts::ContactChannel` resource specifies a contact channel as the method that Incident Manager uses to engage your contact.
///
/// > *Template example*: We recommend creating all Incident Manager `Contacts` resources using a single AWS CloudFormation template. For a demonstration, see the examples for [AWS::SSMContacts::Contacts](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssmcontacts-contact.html).
///
/// `AWS::SSMContacts::ContactChannel`; `Ref` returns its `Arn`, a [`ssmcontacts::ContactChannelArn`](kinds::ssmcontacts::ContactChannelArn).
/// Changing one of these replaces it: `ChannelType`, `ContactId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnContactChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SSMContacts::ContactChannel",
    tags: None,
    rules: include_str!("contact_channel.rules"),
};

impl CfnContactChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SSMContacts::ContactChannel";

    /// `CfnContactChannel` with its required properties, in alphabetical order:
    ///
    /// - `channel_address`: The details that Incident Manager uses when trying to engage the contact channel.
    /// - `channel_name`: The name of the contact channel.
    /// - `channel_type`: The type of the contact channel.
    /// - `contact_id`: The Amazon Resource Name (ARN) of the contact you are adding the contact channel to.
    pub fn new(
        channel_address: impl IntoValue<String>,
        channel_name: impl IntoValue<String>,
        channel_type: impl IntoValue<ChannelType>,
        contact_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelAddress", channel_address.into_value().into_node());
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("ChannelType", channel_type.into_value().into_node());
        object_.put("ContactId", contact_id.into_value().into_node());
        Self(object_)
    }

    /// If you want to activate the channel at a later time, you can choose to defer activation. Incident Manager can't engage your contact channel until it has been activated.
    ///
    /// `DeferActivation`; updated in place.
    pub fn defer_activation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeferActivation", value.into_value().into_node());
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

impl Construct for CfnContactChannel {
    type Handle = CfnContactChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnContactChannelRef {
        CfnContactChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnContactChannel`] of a stack.
pub struct CfnContactChannelRef(NodeRef);

impl Clone for CfnContactChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnContactChannelRef {}
impl AsNode for CfnContactChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnContactChannelRef {
    /// What `Ref` returns: its `Arn`, a [`ssmcontacts::ContactChannelArn`](kinds::ssmcontacts::ContactChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ssmcontacts::ContactChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the `ContactChannel` resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ssmcontacts::ContactChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ssmcontacts::ContactChannelArn> for &CfnContactChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ssmcontacts::ContactChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `ChannelType` of `AWS::SSMContacts::ContactChannel`.
pub enum ChannelType {
    /// `EMAIL`.
    Email,
    /// `SMS`.
    Sms,
    /// `VOICE`.
    Voice,
}

#[diagnostic::do_not_recommend]
impl Kind for ChannelType {}
#[diagnostic::do_not_recommend]
impl TextKind for ChannelType {}
#[diagnostic::do_not_recommend]
impl IdKind for ChannelType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ChannelType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ChannelType> for ChannelType {
    #[inline]
    fn into_value(self) -> Value<ChannelType> {
        const VALUES: &[&str] = &["EMAIL", "SMS", "VOICE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
