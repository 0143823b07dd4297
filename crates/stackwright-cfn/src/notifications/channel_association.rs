// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Notifications::ChannelAssociation` and its property types.

use crate::l1::*;

/// The `AWS::Notifications::ChannelAssociation` resource associates a `Channel` with a `NotificationConfiguration` for AWS User Notifications. For more information about AWS User Notifications, see the [AWS User Notifications User Guide](https://docs.aws.amazon.com/notifications/latest/userguide/what-is-service.html).
///
/// `AWS::Notifications::ChannelAssociation`; `Ref` returns the physical id, which is made of `Arn`, `NotificationConfigurationArn`.
/// Changing one of these replaces it: `Arn`, `NotificationConfigurationArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-channelassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannelAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Notifications::ChannelAssociation",
    tags: None,
    rules: include_str!("channel_association.rules"),
};

impl CfnChannelAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Notifications::ChannelAssociation";

    /// `CfnChannelAssociation` with its required properties, in alphabetical order:
    ///
    /// - `arn`: The Amazon Resource Name (ARN) of the `Channel`.
    /// - `notification_configuration_arn`: The ARN of the `NotificationConfiguration` associated with the `Channel`.
    pub fn new(
        arn: impl IntoValue<String>,
        notification_configuration_arn: impl IntoValue<
            kinds::notifications::NotificationConfigurationArn,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put(
            "NotificationConfigurationArn",
            notification_configuration_arn.into_value().into_node(),
        );
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

impl Construct for CfnChannelAssociation {
    type Handle = CfnChannelAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelAssociationRef {
        CfnChannelAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannelAssociation`] of a stack.
pub struct CfnChannelAssociationRef(NodeRef);

impl Clone for CfnChannelAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelAssociationRef {}
impl AsNode for CfnChannelAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `Arn`, `NotificationConfigurationArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
