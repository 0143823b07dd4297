// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Connect::Notification` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Connect::Notification
///
/// `AWS::Connect::Notification`; `Ref` returns its `Arn`, a [`connect::NotificationArn`](kinds::connect::NotificationArn).
/// Changing one of these replaces it: `ExpiresAt`, `InstanceArn`, `Priority`, `Recipients`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotification(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Connect::Notification",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("notification.rules"),
};

impl CfnNotification {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Connect::Notification";

    /// `CfnNotification` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of a notification.
    /// - `instance_arn`: The identifier of the Amazon Connect instance.
    pub fn new(
        content: impl IntoValue<NotificationContentProperty>,
        instance_arn: impl IntoValue<kinds::connect::InstanceArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("InstanceArn", instance_arn.into_value().into_node());
        Self(object_)
    }

    /// The time a notification will expire
    ///
    /// `ExpiresAt`; an update replaces the resource.
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExpiresAt", value.into_value().into_node());
        self
    }

    /// The priority of notification. In the Amazon Connect console, when you create a notification, you are prompted to assign one of the following priorities: High (HIGH) or LOW (LOW)
    ///
    /// `Priority`; one of `HIGH`, `LOW`; an update replaces the resource.
    pub fn priority(mut self, value: impl IntoValue<Priority>) -> Self {
        self.0.put("Priority", value.into_value().into_node());
        self
    }

    /// The recipients of the notification.
    ///
    /// `Recipients`; an update replaces the resource.
    pub fn recipients(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Recipients", value.into_value().into_node());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
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

impl Construct for CfnNotification {
    type Handle = CfnNotificationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotificationRef {
        CfnNotificationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotification`] of a stack.
pub struct CfnNotificationRef(NodeRef);

impl Clone for CfnNotificationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotificationRef {}
impl AsNode for CfnNotificationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotificationRef {
    /// What `Ref` returns: its `Arn`, a [`connect::NotificationArn`](kinds::connect::NotificationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::connect::NotificationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the notification.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::connect::NotificationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time a notification was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the notification.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::connect::NotificationArn> for &CfnNotificationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::connect::NotificationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The content of a notification
///
/// The property type `NotificationContent` of `AWS::Connect::Notification`.
#[must_use = "a property type does nothing until it is set"]
pub struct NotificationContentProperty(Object);

impl NotificationContentProperty {
    /// `NotificationContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Localized notification content
    ///
    /// `DeDE`.
    pub fn de_de(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeDE", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `EnUS`.
    pub fn en_us(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EnUS", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `EsES`.
    pub fn es_es(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EsES", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `FrFR`.
    pub fn fr_fr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FrFR", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `IdID`.
    pub fn id_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IdID", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `ItIT`.
    pub fn it_it(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ItIT", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `JaJP`.
    pub fn ja_jp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JaJP", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `KoKR`.
    pub fn ko_kr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KoKR", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `PtBR`.
    pub fn pt_br(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PtBR", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `ZhCN`.
    pub fn zh_cn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ZhCN", value.into_value().into_node());
        self
    }

    /// Localized notification content
    ///
    /// `ZhTW`.
    pub fn zh_tw(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ZhTW", value.into_value().into_node());
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

impl Kind for NotificationContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NotificationContentProperty> for NotificationContentProperty {}
impl From<NotificationContentProperty> for Node {
    #[inline]
    fn from(value: NotificationContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NotificationContentProperty> for NotificationContentProperty {
    #[inline]
    fn into_value(self) -> Value<NotificationContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Priority` of `AWS::Connect::Notification`.
pub enum Priority {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
}

#[diagnostic::do_not_recommend]
impl Kind for Priority {}
#[diagnostic::do_not_recommend]
impl TextKind for Priority {}
#[diagnostic::do_not_recommend]
impl IdKind for Priority {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Priority {}
#[diagnostic::do_not_recommend]
impl IntoValue<Priority> for Priority {
    #[inline]
    fn into_value(self) -> Value<Priority> {
        const VALUES: &[&str] = &["HIGH", "LOW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
