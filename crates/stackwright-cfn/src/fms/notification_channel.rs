// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FMS::NotificationChannel` and its property types.

use crate::l1::*;

/// Designates the IAM role and Amazon Simple Notification Service (SNS) topic to use to record SNS logs.
///
/// To perform this action outside of the console, you must configure the SNS topic to allow the role `AWSServiceRoleForFMS` to publish SNS logs. For more information, see [Firewall Manager required permissions for API actions](https://docs.aws.amazon.com/waf/latest/developerguide/fms-api-permissions-ref.html) in the *AWS Firewall Manager Developer Guide*.
///
/// `AWS::FMS::NotificationChannel`; `Ref` returns its `SnsTopicArn`, a [`fms::NotificationChannelSnsTopicArn`](kinds::fms::NotificationChannelSnsTopicArn).
/// Changing one of these replaces it: `SnsTopicArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotificationChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FMS::NotificationChannel",
    tags: None,
    rules: include_str!("notification_channel.rules"),
};

impl CfnNotificationChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FMS::NotificationChannel";

    /// `CfnNotificationChannel` with its required properties, in alphabetical order:
    ///
    /// - `sns_role_name`: The Amazon Resource Name (ARN) of the IAM role that allows Amazon to record AWS Firewall Manager activity.
    /// - `sns_topic_arn`: The Amazon Resource Name (ARN) of the SNS topic that collects notifications from AWS Firewall Manager.
    pub fn new(
        sns_role_name: impl IntoValue<String>,
        sns_topic_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SnsRoleName", sns_role_name.into_value().into_node());
        object_.put("SnsTopicArn", sns_topic_arn.into_value().into_node());
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

impl Construct for CfnNotificationChannel {
    type Handle = CfnNotificationChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotificationChannelRef {
        CfnNotificationChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotificationChannel`] of a stack.
pub struct CfnNotificationChannelRef(NodeRef);

impl Clone for CfnNotificationChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotificationChannelRef {}
impl AsNode for CfnNotificationChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotificationChannelRef {
    /// What `Ref` returns: its `SnsTopicArn`, a [`fms::NotificationChannelSnsTopicArn`](kinds::fms::NotificationChannelSnsTopicArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fms::NotificationChannelSnsTopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::fms::NotificationChannelSnsTopicArn> for &CfnNotificationChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fms::NotificationChannelSnsTopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
