// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::SMSChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. To send an SMS text message, you send the message through the SMS channel. Before you can use Amazon Pinpoint to send text messages, you have to enable the SMS channel for an Amazon Pinpoint application.
///
/// The SMSChannel resource represents the status, sender ID, and other settings for the SMS channel for an application.
///
/// `AWS::Pinpoint::SMSChannel`; `Ref` returns its `Id`, a [`pinpoint::SmsChannelId`](kinds::pinpoint::SmsChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSMSChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::SMSChannel",
    tags: None,
    rules: include_str!("sms_channel.rules"),
};

impl CfnSMSChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::SMSChannel";

    /// `CfnSMSChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the SMS channel applies to.
    pub fn new(application_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to enable the SMS channel for the application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The identity that you want to display on recipients' devices when they receive messages from the SMS channel.
    ///
    /// > SenderIDs are only supported in certain countries and regions. For more information, see [Supported Countries and Regions](https://docs.aws.amazon.com/pinpoint/latest/userguide/channels-sms-countries.html) in the *Amazon Pinpoint User Guide*.
    ///
    /// `SenderId`; updated in place.
    pub fn sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SenderId", value.into_value().into_node());
        self
    }

    /// The registered short code that you want to use when you send messages through the SMS channel.
    ///
    /// > For information about obtaining a dedicated short code for sending SMS messages, see [Requesting Dedicated Short Codes for SMS Messaging with Amazon Pinpoint](https://docs.aws.amazon.com/pinpoint/latest/userguide/channels-sms-awssupport-short-code.html) in the *Amazon Pinpoint User Guide*.
    ///
    /// `ShortCode`; updated in place.
    pub fn short_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShortCode", value.into_value().into_node());
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

impl Construct for CfnSMSChannel {
    type Handle = CfnSMSChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSMSChannelRef {
        CfnSMSChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSMSChannel`] of a stack.
pub struct CfnSMSChannelRef(NodeRef);

impl Clone for CfnSMSChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSMSChannelRef {}
impl AsNode for CfnSMSChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSMSChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::SmsChannelId`](kinds::pinpoint::SmsChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::SmsChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the SMS channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::SmsChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::SmsChannelId> for &CfnSMSChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::SmsChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
