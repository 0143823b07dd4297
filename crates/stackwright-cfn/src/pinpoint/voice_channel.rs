// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::VoiceChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. To send a voice message, you send the message through the voice channel. Before you can use Amazon Pinpoint to send voice messages, you have to enable the voice channel for an Amazon Pinpoint application.
///
/// The VoiceChannel resource represents the status and other information about the voice channel for an application.
///
/// `AWS::Pinpoint::VoiceChannel`; `Ref` returns its `Id`, a [`pinpoint::VoiceChannelId`](kinds::pinpoint::VoiceChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVoiceChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::VoiceChannel",
    tags: None,
    rules: include_str!("voice_channel.rules"),
};

impl CfnVoiceChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::VoiceChannel";

    /// `CfnVoiceChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the voice channel applies to.
    pub fn new(application_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to enable the voice channel for the application.
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

impl Construct for CfnVoiceChannel {
    type Handle = CfnVoiceChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVoiceChannelRef {
        CfnVoiceChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVoiceChannel`] of a stack.
pub struct CfnVoiceChannelRef(NodeRef);

impl Clone for CfnVoiceChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVoiceChannelRef {}
impl AsNode for CfnVoiceChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVoiceChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::VoiceChannelId`](kinds::pinpoint::VoiceChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::VoiceChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the voice channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::VoiceChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::VoiceChannelId> for &CfnVoiceChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::VoiceChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
