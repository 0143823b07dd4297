// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPCEndpointConnectionNotification` and its property types.

use crate::l1::*;

/// Specifies a connection notification for a VPC endpoint or VPC endpoint service. A connection notification notifies you of specific endpoint events. You must create an SNS topic to receive notifications. For more information, see [Create a Topic](https://docs.aws.amazon.com/sns/latest/dg/CreateTopic.html) in the *Amazon Simple Notification Service Developer Guide*.
///
/// You can create a connection notification for interface endpoints only.
///
/// `AWS::EC2::VPCEndpointConnectionNotification`; `Ref` returns its `VPCEndpointConnectionNotificationId`, a [`ec2::VpcEndpointConnectionNotificationId`](kinds::ec2::VpcEndpointConnectionNotificationId).
/// Changing one of these replaces it: `ServiceId`, `VPCEndpointId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointconnectionnotification.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPCEndpointConnectionNotification(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPCEndpointConnectionNotification",
    tags: None,
    rules: include_str!("vpc_endpoint_connection_notification.rules"),
};

impl CfnVPCEndpointConnectionNotification {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPCEndpointConnectionNotification";

    /// `CfnVPCEndpointConnectionNotification` with its required properties, in alphabetical order:
    ///
    /// - `connection_events`: The endpoint events for which to receive notifications.
    /// - `connection_notification_arn`: The ARN of the SNS topic for the notifications.
    pub fn new(
        connection_events: impl IntoValue<List<String>>,
        connection_notification_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionEvents",
            connection_events.into_value().into_node(),
        );
        object_.put(
            "ConnectionNotificationArn",
            connection_notification_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the endpoint service.
    ///
    /// `ServiceId`; an update replaces the resource.
    pub fn service_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointServiceId>) -> Self {
        self.0.put("ServiceId", value.into_value().into_node());
        self
    }

    /// The ID of the endpoint.
    ///
    /// `VPCEndpointId`; an update replaces the resource.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VPCEndpointId", value.into_value().into_node());
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

impl Construct for CfnVPCEndpointConnectionNotification {
    type Handle = CfnVPCEndpointConnectionNotificationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPCEndpointConnectionNotificationRef {
        CfnVPCEndpointConnectionNotificationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPCEndpointConnectionNotification`] of a stack.
pub struct CfnVPCEndpointConnectionNotificationRef(NodeRef);

impl Clone for CfnVPCEndpointConnectionNotificationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPCEndpointConnectionNotificationRef {}
impl AsNode for CfnVPCEndpointConnectionNotificationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPCEndpointConnectionNotificationRef {
    /// What `Ref` returns: its `VPCEndpointConnectionNotificationId`, a [`ec2::VpcEndpointConnectionNotificationId`](kinds::ec2::VpcEndpointConnectionNotificationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::VpcEndpointConnectionNotificationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the notification.
    ///
    /// `Fn::GetAtt` of `VPCEndpointConnectionNotificationId`.
    #[inline]
    pub fn attr_vpc_endpoint_connection_notification_id(
        &self,
    ) -> Value<kinds::ec2::VpcEndpointConnectionNotificationId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("VPCEndpointConnectionNotificationId"),
        ))
    }
}

impl IntoValue<kinds::ec2::VpcEndpointConnectionNotificationId>
    for &CfnVPCEndpointConnectionNotificationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::VpcEndpointConnectionNotificationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
