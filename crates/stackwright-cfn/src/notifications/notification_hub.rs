// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::NotificationHub` and its property types.

use crate::l1::*;

/// Configures a `NotificationHub` for AWS User Notifications. For more information about notification hub, see the [AWS User Notifications User Guide](https://docs.aws.amazon.com/notifications/latest/userguide/notification-hubs.html).
///
/// `AWS::Notifications::NotificationHub`; `Ref` returns its `Region`, a [`notifications::NotificationHubRegion`](kinds::notifications::NotificationHubRegion).
/// Changing one of these replaces it: `Region`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationhub.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNotificationHub(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::NotificationHub",
    tags: None,
    rules: include_str!("notification_hub.rules"),
};

impl CfnNotificationHub {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Notifications::NotificationHub";

    /// `CfnNotificationHub` with its required properties, in alphabetical order:
    ///
    /// - `region`: The `NotificationHub` Region.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
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

impl Construct for CfnNotificationHub {
    type Handle = CfnNotificationHubRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNotificationHubRef {
        CfnNotificationHubRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNotificationHub`] of a stack.
pub struct CfnNotificationHubRef(NodeRef);

impl Clone for CfnNotificationHubRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNotificationHubRef {}
impl AsNode for CfnNotificationHubRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNotificationHubRef {
    /// What `Ref` returns: its `Region`, a [`notifications::NotificationHubRegion`](kinds::notifications::NotificationHubRegion).
    #[inline]
    pub fn reference(&self) -> Value<kinds::notifications::NotificationHubRegion> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The date and time the `NotificationHubOverview` was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The `NotificationHubStatusSummary` attribute.
    ///
    /// `Fn::GetAtt` of `NotificationHubStatusSummary`.
    #[inline]
    pub fn attr_notification_hub_status_summary(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("NotificationHubStatusSummary"),
        ))
    }
}

impl IntoValue<kinds::notifications::NotificationHubRegion> for &CfnNotificationHubRef {
    #[inline]
    fn into_value(self) -> Value<kinds::notifications::NotificationHubRegion> {
        Value::from_node(Node::Ref(self.0))
    }
}
