// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DevOpsGuru::NotificationChannel` and its property types.

use crate::l1::*;

/// Adds a notification channel to DevOps Guru. A notification channel is used to notify you about important DevOps Guru events, such as when an insight is generated.
///
/// If you use an Amazon SNS topic in another account, you must attach a policy to it that grants DevOps Guru permission to send it notifications. DevOps Guru adds the required policy on your behalf to send notifications using Amazon SNS in your account. DevOps Guru only supports standard SNS topics. For more information, see [Permissions for Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-required-permissions.html).
///
/// If you use an Amazon SNS topic that is encrypted by an AWS Key Management Service customer-managed key (CMK), then you must add permissions to the CMK. For more information, see [Permissions for AWS KMS–encrypted Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-kms-permissions.html).
///
/// `AWS::DevOpsGuru::NotificationChannel`; `Ref` returns its `Id`, a [`devopsguru::NotificationChannelId`](kinds::devopsguru::NotificationChannelId).
/// Changing one of these replaces it: `Config`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotificationChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DevOpsGuru::NotificationChannel",
    tags: None,
    rules: include_str!("notification_channel.rules"),
};

impl CfnNotificationChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DevOpsGuru::NotificationChannel";

    /// `CfnNotificationChannel` with its required properties, in alphabetical order:
    ///
    /// - `config`: A `NotificationChannelConfig` object that contains information about configured notification channels.
    pub fn new(config: impl IntoValue<NotificationChannelConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Config", config.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`devopsguru::NotificationChannelId`](kinds::devopsguru::NotificationChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::devopsguru::NotificationChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the notification channel.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::devopsguru::NotificationChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::devopsguru::NotificationChannelId> for &CfnNotificationChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::devopsguru::NotificationChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about notification channels you have configured with DevOps Guru. The one supported notification channel is Amazon Simple Notification Service (Amazon SNS).
///
/// The property type `NotificationChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationChannelConfigProperty(Object);

impl NotificationChannelConfigProperty {
    /// `NotificationChannelConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. If you do not provide filter configurations, the default configurations are to receive notifications for all message types of `High` or `Medium` severity.
    ///
    /// `Filters`; an update replaces the resource.
    pub fn filters(mut self, value: impl IntoValue<NotificationFilterConfigProperty>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
        self
    }

    /// Information about a notification channel configured in DevOps Guru to send notifications when insights are created.
    ///
    /// If you use an Amazon SNS topic in another account, you must attach a policy to it that grants DevOps Guru permission to send it notifications. DevOps Guru adds the required policy on your behalf to send notifications using Amazon SNS in your account. DevOps Guru only supports standard SNS topics. For more information, see [Permissions for Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-required-permissions.html).
    ///
    /// If you use an Amazon SNS topic that is encrypted by an AWS Key Management Service customer-managed key (CMK), then you must add permissions to the CMK. For more information, see [Permissions for AWS KMS–encrypted Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-kms-permissions.html).
    ///
    /// `Sns`; an update replaces the resource.
    pub fn sns(mut self, value: impl IntoValue<SnsChannelConfigProperty>) -> Self {
        self.0.put("Sns", value.into_value().into_node());
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

impl Kind for NotificationChannelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationChannelConfigProperty> for NotificationChannelConfigProperty {}
impl From<NotificationChannelConfigProperty> for Node {
    #[inline]
    fn from(value: NotificationChannelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationChannelConfigProperty> for NotificationChannelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationChannelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. You can choose to specify which events or message types to receive notifications for. You can also choose to specify which severity levels to receive notifications for.
///
/// The property type `NotificationFilterConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationFilterConfigProperty(Object);

impl NotificationFilterConfigProperty {
    /// `NotificationFilterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The events that you want to receive notifications for. For example, you can choose to receive notifications only when the severity level is upgraded or a new insight is created.
    ///
    /// `MessageTypes`; an update replaces the resource.
    pub fn message_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("MessageTypes", value.into_value().into_node());
        self
    }

    /// The severity levels that you want to receive notifications for. For example, you can choose to receive notifications only for insights with `HIGH` and `MEDIUM` severity levels. For more information, see [Understanding insight severities](https://docs.aws.amazon.com/devops-guru/latest/userguide/working-with-insights.html#understanding-insights-severities).
    ///
    /// `Severities`; an update replaces the resource.
    pub fn severities(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Severities", value.into_value().into_node());
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

impl Kind for NotificationFilterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationFilterConfigProperty> for NotificationFilterConfigProperty {}
impl From<NotificationFilterConfigProperty> for Node {
    #[inline]
    fn from(value: NotificationFilterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationFilterConfigProperty> for NotificationFilterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationFilterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
///
/// If you use an Amazon SNS topic in another account, you must attach a policy to it that grants DevOps Guru permission to send it notifications. DevOps Guru adds the required policy on your behalf to send notifications using Amazon SNS in your account. DevOps Guru only supports standard SNS topics. For more information, see [Permissions for Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-required-permissions.html).
///
/// If you use an Amazon SNS topic that is encrypted by an AWS Key Management Service customer-managed key (CMK), then you must add permissions to the CMK. For more information, see [Permissions for AWS KMS–encrypted Amazon SNS topics](https://docs.aws.amazon.com/devops-guru/latest/userguide/sns-kms-permissions.html).
///
/// The property type `SnsChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnsChannelConfigProperty(Object);

impl SnsChannelConfigProperty {
    /// `SnsChannelConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic.
    ///
    /// `TopicArn`; an update replaces the resource.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for SnsChannelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnsChannelConfigProperty> for SnsChannelConfigProperty {}
impl From<SnsChannelConfigProperty> for Node {
    #[inline]
    fn from(value: SnsChannelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnsChannelConfigProperty> for SnsChannelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SnsChannelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
