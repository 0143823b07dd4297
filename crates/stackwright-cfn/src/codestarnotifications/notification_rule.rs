// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodeStarNotifications::NotificationRule` and its property types.

use crate::l1::*;

/// Creates a notification rule for a resource. The rule specifies the events you want notifications about and the targets (such as Amazon Simple Notification Service topics or clients configured for Slack) where you want to receive them.
///
/// `AWS::CodeStarNotifications::NotificationRule`; `Ref` returns its `Arn`, a [`codestarnotifications::NotificationRuleArn`](kinds::codestarnotifications::NotificationRuleArn).
/// Changing one of these replaces it: `Resource`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotificationRule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodeStarNotifications::NotificationRule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("notification_rule.rules"),
};

impl CfnNotificationRule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodeStarNotifications::NotificationRule";

    /// `CfnNotificationRule` with its required properties, in alphabetical order:
    ///
    /// - `detail_type`: The level of detail to include in the notifications for this resource.
    /// - `event_type_ids`: A list of event types associated with this notification rule.
    /// - `name`: The name for the notification rule.
    /// - `resource`: The Amazon Resource Name (ARN) of the resource to associate with the notification rule.
    /// - `targets`: A list of Amazon Resource Names (ARNs) of Amazon topics and clients to associate with the notification rule.
    pub fn new(
        detail_type: impl IntoValue<DetailType>,
        event_type_ids: impl IntoValue<List<String>>,
        name: impl IntoValue<String>,
        resource: impl IntoValue<String>,
        targets: impl IntoValue<List<TargetProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DetailType", detail_type.into_value().into_node());
        object_.put("EventTypeIds", event_type_ids.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Resource", resource.into_value().into_node());
        object_.put("Targets", targets.into_value().into_node());
        Self(object_)
    }

    /// The name or email alias of the person who created the notification rule.
    ///
    /// `CreatedBy`; updated in place.
    pub fn created_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedBy", value.into_value().into_node());
        self
    }

    /// The event type associated with this notification rule. For a complete list of event types and IDs, see [Notification concepts](https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#concepts-api) in the *Developer Tools Console User Guide*.
    ///
    /// `EventTypeId`; updated in place.
    pub fn event_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventTypeId", value.into_value().into_node());
        self
    }

    /// The status of the notification rule. The default value is `ENABLED`. If the status is set to `DISABLED`, notifications aren't sent for the notification rule.
    ///
    /// `Status`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags to apply to this notification rule. Key names cannot start with " `aws` ".
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon topic or client.
    ///
    /// `TargetAddress`; updated in place.
    pub fn target_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TargetAddress", value.into_value().into_node());
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

impl Construct for CfnNotificationRule {
    type Handle = CfnNotificationRuleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotificationRuleRef {
        CfnNotificationRuleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotificationRule`] of a stack.
pub struct CfnNotificationRuleRef(NodeRef);

impl Clone for CfnNotificationRuleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotificationRuleRef {}
impl AsNode for CfnNotificationRuleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotificationRuleRef {
    /// What `Ref` returns: its `Arn`, a [`codestarnotifications::NotificationRuleArn`](kinds::codestarnotifications::NotificationRuleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::codestarnotifications::NotificationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the notification rule.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::codestarnotifications::NotificationRuleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::codestarnotifications::NotificationRuleArn> for &CfnNotificationRuleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::codestarnotifications::NotificationRuleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Information about the topics or clients associated with a notification rule.
///
/// The property type `Target` of `AWS::CodeStarNotifications::NotificationRule`.
#[must_use = "a property type does nothing until it is set"]
pub struct TargetProperty(Object);

impl TargetProperty {
    /// `TargetProperty` with its required properties, in alphabetical order:
    ///
    /// - `target_address`: The Amazon Resource Name (ARN) of the topic or client.
    /// - `target_type`: The target type.
    pub fn new(
        target_address: impl IntoValue<String>,
        target_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TargetAddress", target_address.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
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

impl Kind for TargetProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TargetProperty> for TargetProperty {}
impl From<TargetProperty> for Node {
    #[inline]
    fn from(value: TargetProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TargetProperty> for TargetProperty {
    #[inline]
    fn into_value(self) -> Value<TargetProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DetailType` of `AWS::CodeStarNotifications::NotificationRule`.
pub enum DetailType {
    /// `BASIC`.
    Basic,
    /// `FULL`.
    Full,
}

#[diagnostic::do_not_recommend]
impl Kind for DetailType {}
#[diagnostic::do_not_recommend]
impl TextKind for DetailType {}
#[diagnostic::do_not_recommend]
impl IdKind for DetailType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DetailType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DetailType> for DetailType {
    #[inline]
    fn into_value(self) -> Value<DetailType> {
        const VALUES: &[&str] = &["BASIC", "FULL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of `AWS::CodeStarNotifications::NotificationRule`.
pub enum Status {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
