// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::GCMChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. You can use the GCM channel to send push notification messages to the Firebase Cloud Messaging (FCM) service, which replaced the Google Cloud Messaging (GCM) service. Before you use Amazon Pinpoint to send notifications to FCM, you have to enable the GCM channel for an Amazon Pinpoint application.
///
/// The GCMChannel resource represents the status and authentication settings of the GCM channel for an application.
///
/// `AWS::Pinpoint::GCMChannel`; `Ref` returns its `Id`, a [`pinpoint::GcmChannelId`](kinds::pinpoint::GcmChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGCMChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::GCMChannel",
    tags: None,
    rules: include_str!("gcm_channel.rules"),
};

impl CfnGCMChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::GCMChannel";

    /// `CfnGCMChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the GCM channel applies to.
    pub fn new(application_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// The Web API key, also called the *server key*, that you received from Google to communicate with Google services.
    ///
    /// `ApiKey`; updated in place.
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApiKey", value.into_value().into_node());
        self
    }

    /// The default authentication method used for GCM. Values are either "TOKEN" or "KEY". Defaults to "KEY".
    ///
    /// `DefaultAuthenticationMethod`; updated in place.
    pub fn default_authentication_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DefaultAuthenticationMethod",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to enable the GCM channel for the Amazon Pinpoint application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The contents of the JSON file provided by Google during registration in order to generate an access token for authentication. For more information see [Migrate from legacy FCM APIs to HTTP v1](https://docs.aws.amazon.com/https://firebase.google.com/docs/cloud-messaging/migrate-v1).
    ///
    /// `ServiceJson`; updated in place.
    pub fn service_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceJson", value.into_value().into_node());
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

impl Construct for CfnGCMChannel {
    type Handle = CfnGCMChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGCMChannelRef {
        CfnGCMChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGCMChannel`] of a stack.
pub struct CfnGCMChannelRef(NodeRef);

impl Clone for CfnGCMChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGCMChannelRef {}
impl AsNode for CfnGCMChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGCMChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::GcmChannelId`](kinds::pinpoint::GcmChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::GcmChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the GCM channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::GcmChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::GcmChannelId> for &CfnGCMChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::GcmChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
