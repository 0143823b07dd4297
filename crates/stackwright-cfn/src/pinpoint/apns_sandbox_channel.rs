// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::APNSSandboxChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. You can use the APNs sandbox channel to send push notification messages to the sandbox environment of the Apple Push Notification service (APNs). Before you can use Amazon Pinpoint to send notifications to the APNs sandbox environment, you have to enable the APNs sandbox channel for an Amazon Pinpoint application.
///
/// The APNSSandboxChannel resource represents the status and authentication settings of the APNs sandbox channel for an application.
///
/// `AWS::Pinpoint::APNSSandboxChannel`; `Ref` returns its `Id`, a [`pinpoint::ApnsSandboxChannelId`](kinds::pinpoint::ApnsSandboxChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAPNSSandboxChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::APNSSandboxChannel",
    tags: None,
    rules: include_str!("apns_sandbox_channel.rules"),
};

impl CfnAPNSSandboxChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::APNSSandboxChannel";

    /// `CfnAPNSSandboxChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that the APNs sandbox channel applies to.
    pub fn new(application_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        Self(object_)
    }

    /// The bundle identifier that's assigned to your iOS app. This identifier is used for APNs tokens.
    ///
    /// `BundleId`; updated in place.
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BundleId", value.into_value().into_node());
        self
    }

    /// The APNs client certificate that you received from Apple. Specify this value if you want Amazon Pinpoint to communicate with APNs by using an APNs certificate.
    ///
    /// `Certificate`; updated in place.
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Certificate", value.into_value().into_node());
        self
    }

    /// The default authentication method that you want Amazon Pinpoint to use when authenticating with APNs. Valid options are `key` or `certificate`.
    ///
    /// `DefaultAuthenticationMethod`; updated in place.
    pub fn default_authentication_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DefaultAuthenticationMethod",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies whether to enable the APNs Sandbox channel for the Amazon Pinpoint application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The private key for the APNs client certificate that you want Amazon Pinpoint to use to communicate with APNs.
    ///
    /// `PrivateKey`; updated in place.
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateKey", value.into_value().into_node());
        self
    }

    /// The identifier that's assigned to your Apple Developer Account team. This identifier is used for APNs tokens.
    ///
    /// `TeamId`; updated in place.
    pub fn team_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TeamId", value.into_value().into_node());
        self
    }

    /// The authentication key to use for APNs tokens.
    ///
    /// `TokenKey`; updated in place.
    pub fn token_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenKey", value.into_value().into_node());
        self
    }

    /// The key identifier that's assigned to your APNs signing key. Specify this value if you want Amazon Pinpoint to communicate with APNs by using APNs tokens.
    ///
    /// `TokenKeyId`; updated in place.
    pub fn token_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TokenKeyId", value.into_value().into_node());
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

impl Construct for CfnAPNSSandboxChannel {
    type Handle = CfnAPNSSandboxChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAPNSSandboxChannelRef {
        CfnAPNSSandboxChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAPNSSandboxChannel`] of a stack.
pub struct CfnAPNSSandboxChannelRef(NodeRef);

impl Clone for CfnAPNSSandboxChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAPNSSandboxChannelRef {}
impl AsNode for CfnAPNSSandboxChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAPNSSandboxChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::ApnsSandboxChannelId`](kinds::pinpoint::ApnsSandboxChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::ApnsSandboxChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the APNs sandbox channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::ApnsSandboxChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::ApnsSandboxChannelId> for &CfnAPNSSandboxChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::ApnsSandboxChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
