// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation` and its property types.

use crate::l1::*;

/// Associates a `Channel` with a `ManagedNotificationAdditionalChannelAssociation` for AWS User Notifications. For more information about AWS User Notifications, see the [AWS User Notifications User Guide](https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html).
///
/// `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation`; `Ref` returns the physical id, which is made of `ChannelArn`, `ManagedNotificationConfigurationArn`.
/// Changing one of these replaces it: `ChannelArn`, `ManagedNotificationConfigurationArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-managednotificationadditionalchannelassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnManagedNotificationAdditionalChannelAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation",
    tags: None,
    rules: include_str!("managed_notification_additional_channel_association.rules"),
};

impl CfnManagedNotificationAdditionalChannelAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str =
        "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation";

    /// `CfnManagedNotificationAdditionalChannelAssociation` with its required properties, in alphabetical order:
    ///
    /// - `channel_arn`: The ARN of the `Channel`.
    /// - `managed_notification_configuration_arn`: The ARN of the `ManagedNotificationAdditionalChannelAssociation` associated with the `Channel`.
    pub fn new(
        channel_arn: impl IntoValue<String>,
        managed_notification_configuration_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelArn", channel_arn.into_value().into_node());
        object_.put(
            "ManagedNotificationConfigurationArn",
            managed_notification_configuration_arn
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// Whether the channel association is subscribed to sensitive events. Access to sensitive events is gated by the SubscribeSensitiveEvents virtual IAM action.
    ///
    /// `IsSensitiveEventsSubscribed`; updated in place.
    pub fn is_sensitive_events_subscribed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "IsSensitiveEventsSubscribed",
            value.into_value().into_node(),
        );
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

impl Construct for CfnManagedNotificationAdditionalChannelAssociation {
    type Handle = CfnManagedNotificationAdditionalChannelAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnManagedNotificationAdditionalChannelAssociationRef {
        CfnManagedNotificationAdditionalChannelAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnManagedNotificationAdditionalChannelAssociation`] of a stack.
pub struct CfnManagedNotificationAdditionalChannelAssociationRef(NodeRef);

impl Clone for CfnManagedNotificationAdditionalChannelAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnManagedNotificationAdditionalChannelAssociationRef {}
impl AsNode for CfnManagedNotificationAdditionalChannelAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnManagedNotificationAdditionalChannelAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `ChannelArn`, `ManagedNotificationConfigurationArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
