// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::NetworkInterfaceAttachment` and its property types.

use crate::l1::*;

/// Attaches an elastic network interface (ENI) to an Amazon EC2 instance. You can use this resource type to attach additional network interfaces to an instance without interruption.
///
/// `AWS::EC2::NetworkInterfaceAttachment`; `Ref` returns its `AttachmentId`, a [`ec2::NetworkInterfaceAttachmentId`](kinds::ec2::NetworkInterfaceAttachmentId).
/// Changing one of these replaces it: `DeviceIndex`, `InstanceId`, `NetworkInterfaceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkInterfaceAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::NetworkInterfaceAttachment",
    tags: None,
    rules: include_str!("network_interface_attachment.rules"),
};

impl CfnNetworkInterfaceAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::NetworkInterfaceAttachment";

    /// `CfnNetworkInterfaceAttachment` with its required properties, in alphabetical order:
    ///
    /// - `device_index`: The network interface's position in the attachment order.
    /// - `instance_id`: The ID of the instance to which you will attach the ENI.
    /// - `network_interface_id`: The ID of the ENI that you want to attach.
    pub fn new(
        device_index: impl IntoValue<String>,
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        network_interface_id: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeviceIndex", device_index.into_value().into_node());
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put(
            "NetworkInterfaceId",
            network_interface_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether to delete the network interface when the instance terminates. By default, this value is set to `true`.
    ///
    /// `DeleteOnTermination`; default `true`; updated in place.
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeleteOnTermination", value.into_value().into_node());
        self
    }

    /// The number of ENA queues created with the instance.
    ///
    /// `EnaQueueCount`; updated in place.
    pub fn ena_queue_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EnaQueueCount", value.into_value().into_node());
        self
    }

    /// Configures ENA Express for the network interface that this action attaches to the instance.
    ///
    /// `EnaSrdSpecification`; updated in place.
    pub fn ena_srd_specification(
        mut self,
        value: impl IntoValue<EnaSrdSpecificationProperty>,
    ) -> Self {
        self.0
            .put("EnaSrdSpecification", value.into_value().into_node());
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

impl Construct for CfnNetworkInterfaceAttachment {
    type Handle = CfnNetworkInterfaceAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkInterfaceAttachmentRef {
        CfnNetworkInterfaceAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkInterfaceAttachment`] of a stack.
pub struct CfnNetworkInterfaceAttachmentRef(NodeRef);

impl Clone for CfnNetworkInterfaceAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkInterfaceAttachmentRef {}
impl AsNode for CfnNetworkInterfaceAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkInterfaceAttachmentRef {
    /// What `Ref` returns: its `AttachmentId`, a [`ec2::NetworkInterfaceAttachmentId`](kinds::ec2::NetworkInterfaceAttachmentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ec2::NetworkInterfaceAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID of the network interface attachment.
    ///
    /// `Fn::GetAtt` of `AttachmentId`.
    #[inline]
    pub fn attr_attachment_id(&self) -> Value<kinds::ec2::NetworkInterfaceAttachmentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AttachmentId")))
    }
}

impl IntoValue<kinds::ec2::NetworkInterfaceAttachmentId> for &CfnNetworkInterfaceAttachmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ec2::NetworkInterfaceAttachmentId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances. With ENA Express, you can communicate between two EC2 instances in the same subnet within the same account, or in different accounts. Both sending and receiving instances must have ENA Express enabled.
///
/// To improve the reliability of network packet delivery, ENA Express reorders network packets on the receiving end by default. However, some UDP-based applications are designed to handle network packets that are out of order to reduce the overhead for packet delivery at the network layer. When ENA Express is enabled, you can specify whether UDP network traffic uses it.
///
/// The property type `EnaSrdSpecification` of `AWS::EC2::NetworkInterfaceAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnaSrdSpecificationProperty(Object);

impl EnaSrdSpecificationProperty {
    /// `EnaSrdSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether ENA Express is enabled for the network interface.
    ///
    /// `EnaSrdEnabled`.
    pub fn ena_srd_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnaSrdEnabled", value.into_value().into_node());
        self
    }

    /// Configures ENA Express for UDP network traffic.
    ///
    /// `EnaSrdUdpSpecification`.
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl IntoValue<EnaSrdUdpSpecificationProperty>,
    ) -> Self {
        self.0
            .put("EnaSrdUdpSpecification", value.into_value().into_node());
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

impl Kind for EnaSrdSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnaSrdSpecificationProperty> for EnaSrdSpecificationProperty {}
impl From<EnaSrdSpecificationProperty> for Node {
    #[inline]
    fn from(value: EnaSrdSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnaSrdSpecificationProperty> for EnaSrdSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EnaSrdSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ENA Express is compatible with both TCP and UDP transport protocols. When it's enabled, TCP traffic automatically uses it. However, some UDP-based applications are designed to handle network packets that are out of order, without a need for retransmission, such as live video broadcasting or other near-real-time applications. For UDP traffic, you can specify whether to use ENA Express, based on your application environment needs.
///
/// The property type `EnaSrdUdpSpecification` of `AWS::EC2::NetworkInterfaceAttachment`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnaSrdUdpSpecificationProperty(Object);

impl EnaSrdUdpSpecificationProperty {
    /// `EnaSrdUdpSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether UDP traffic to and from the instance uses ENA Express. To specify this setting, you must first enable ENA Express.
    ///
    /// `EnaSrdUdpEnabled`.
    pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnaSrdUdpEnabled", value.into_value().into_node());
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

impl Kind for EnaSrdUdpSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnaSrdUdpSpecificationProperty> for EnaSrdUdpSpecificationProperty {}
impl From<EnaSrdUdpSpecificationProperty> for Node {
    #[inline]
    fn from(value: EnaSrdUdpSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnaSrdUdpSpecificationProperty> for EnaSrdUdpSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<EnaSrdUdpSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
