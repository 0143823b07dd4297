// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::EmailChannel` and its property types.

use crate::l1::*;

/// A *channel* is a type of platform that you can deliver messages to. You can use the email channel to send email to users. Before you can use Amazon Pinpoint to send email, you must enable the email channel for an Amazon Pinpoint application.
///
/// The EmailChannel resource represents the status, identity, and other settings of the email channel for an application
///
/// `AWS::Pinpoint::EmailChannel`; `Ref` returns its `Id`, a [`pinpoint::EmailChannelId`](kinds::pinpoint::EmailChannelId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEmailChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::EmailChannel",
    tags: None,
    rules: include_str!("email_channel.rules"),
};

impl CfnEmailChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::EmailChannel";

    /// `CfnEmailChannel` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that you're specifying the email channel for.
    /// - `from_address`: The verified email address that you want to send email from when you send email through the channel.
    /// - `identity`: The Amazon Resource Name (ARN) of the identity, verified with Amazon Simple Email Service (Amazon SES), that you want to use when you send email through the channel.
    pub fn new(
        application_id: impl IntoValue<String>,
        from_address: impl IntoValue<String>,
        identity: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put("FromAddress", from_address.into_value().into_node());
        object_.put("Identity", identity.into_value().into_node());
        Self(object_)
    }

    /// The [Amazon SES configuration set](https://docs.aws.amazon.com/ses/latest/APIReference/API_ConfigurationSet.html) that you want to apply to messages that you send through the channel.
    ///
    /// `ConfigurationSet`; updated in place.
    pub fn configuration_set(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConfigurationSet", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable the email channel for the application.
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The ARN of an IAM role for Amazon Pinpoint to use to send email from your campaigns or journeys through Amazon SES.
    ///
    /// `OrchestrationSendingRoleArn`; updated in place.
    pub fn orchestration_sending_role_arn(
        mut self,
        value: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        self.0.put(
            "OrchestrationSendingRoleArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The ARN of the AWS Identity and Access Management (IAM) role that you want Amazon Pinpoint to use when it submits email-related event data for the channel.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Construct for CfnEmailChannel {
    type Handle = CfnEmailChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEmailChannelRef {
        CfnEmailChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEmailChannel`] of a stack.
pub struct CfnEmailChannelRef(NodeRef);

impl Clone for CfnEmailChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEmailChannelRef {}
impl AsNode for CfnEmailChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEmailChannelRef {
    /// What `Ref` returns: its `Id`, a [`pinpoint::EmailChannelId`](kinds::pinpoint::EmailChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::EmailChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// (Deprecated) An identifier for the email channel. This property is retained only for backward compatibility.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::EmailChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::EmailChannelId> for &CfnEmailChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::EmailChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
