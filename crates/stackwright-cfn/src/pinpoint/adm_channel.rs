// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::ADMChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. You can use the ADM channel to send push notifications through the Amazon Device Messaging (ADM) service to apps that run on Amazon devices, such as Kindle Fire tablets. Before you can use Amazon Pinpoint to send messages to Amazon devices, you have to enable the ADM channel for an Amazon Pinpoint application.
///
/// The ADMChannel resource represents the status and authentication settings for the ADM channel for an application.
///
/// `AWS::Pinpoint::ADMChannel`; `Ref` returns its `Id`, a [`pinpoint::AdmChannelId`](kinds::pinpoint::AdmChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnADMChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::ADMChannel",
    tags: None,
    rules: include_str!("adm_channel.rules"),
};

impl CfnADMChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::ADMChannel";

    /// `CfnADMChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the ADM channel applies to.
    /// - `client_id`: The Client ID that you received from Amazon to send messages by using ADM.
    /// - `client_secret`: The Client Secret that you received from Amazon to send messages by using ADM.
    pub fn new(
        application_id: impl IntoValue<String>,
        client_id: impl IntoValue<String>,
        client_secret: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("ClientId", client_id.into_value().into_node());
        object_.put("ClientSecret", client_secret.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to enable the ADM channel for the application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Construct for CfnADMChannel {
    type Handle = CfnADMChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnADMChannelRef {
        CfnADMChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnADMChannel`] of a stack.
pub struct CfnADMChannelRef(NodeRef);

impl Clone for CfnADMChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnADMChannelRef {}
impl AsNode for CfnADMChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnADMChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::AdmChannelId`](kinds::pinpoint::AdmChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::AdmChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the ADM channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::AdmChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::AdmChannelId> for &CfnADMChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::AdmChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
