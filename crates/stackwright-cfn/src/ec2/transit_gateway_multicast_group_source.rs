// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::TransitGatewayMulticastGroupSource` and its property types.

use crate::l1::*;

/// Registers sources (network interfaces) with the specified transit gateway multicast domain.
///
/// A multicast source is a network interface attached to a supported instance that sends multicast traffic. For information about supported instances, see [Multicast Considerations](https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-limits.html#multicast-limits) in *Amazon VPC Transit Gateways*.
///
/// `AWS::EC2::TransitGatewayMulticastGroupSource`; `Ref` returns the physical id, which is made of `TransitGatewayMulticastDomainId`, `GroupIpAddress`, `NetworkInterfaceId`.
/// Changing one of these replaces it: `GroupIpAddress`, `NetworkInterfaceId`, `TransitGatewayMulticastDomainId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTransitGatewayMulticastGroupSource(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::TransitGatewayMulticastGroupSource",
    tags: None,
    rules: include_str!("transit_gateway_multicast_group_source.rules"),
};

impl CfnTransitGatewayMulticastGroupSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::TransitGatewayMulticastGroupSource";

    /// `CfnTransitGatewayMulticastGroupSource` with its required properties, in alphabetical order:
    ///
    /// - `group_ip_address`: The IP address assigned to the transit gateway multicast group.
    /// - `network_interface_id`: The group sources' network interface IDs to register with the transit gateway multicast group.
    /// - `transit_gateway_multicast_domain_id`: The ID of the transit gateway multicast domain.
    pub fn new(
        group_ip_address: impl IntoValue<String>,
        network_interface_id: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
        transit_gateway_multicast_domain_id: impl IntoValue<kinds::ec2::TransitGatewayMulticastDomainId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupIpAddress", group_ip_address.into_value().into_node());
        object_.put(
            "NetworkInterfaceId",
            network_interface_id.into_value().into_node(),
        );
        object_.put(
            "TransitGatewayMulticastDomainId",
            transit_gateway_multicast_domain_id.into_value().into_node(),
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

impl Construct for CfnTransitGatewayMulticastGroupSource {
    type Handle = CfnTransitGatewayMulticastGroupSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTransitGatewayMulticastGroupSourceRef {
        CfnTransitGatewayMulticastGroupSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTransitGatewayMulticastGroupSource`] of a stack.
pub struct CfnTransitGatewayMulticastGroupSourceRef(NodeRef);

impl Clone for CfnTransitGatewayMulticastGroupSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTransitGatewayMulticastGroupSourceRef {}
impl AsNode for CfnTransitGatewayMulticastGroupSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTransitGatewayMulticastGroupSourceRef {
    /// What `Ref` returns: the physical id, which is made of `TransitGatewayMulticastDomainId`, `GroupIpAddress`, `NetworkInterfaceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Information about the registered transit gateway multicast domain group members.
    ///
    /// `Fn::GetAtt` of `GroupMember`.
    #[inline]
    pub fn attr_group_member(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupMember")))
    }

    /// Indicates that the resource is a transit gateway group member.
    ///
    /// `Fn::GetAtt` of `GroupSource`.
    #[inline]
    pub fn attr_group_source(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GroupSource")))
    }

    /// The `MemberType` attribute.
    ///
    /// `Fn::GetAtt` of `MemberType`.
    #[inline]
    pub fn attr_member_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemberType")))
    }

    /// The ID of the resource.
    ///
    /// `Fn::GetAtt` of `ResourceId`.
    #[inline]
    pub fn attr_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceId")))
    }

    /// The type of resource, for example a VPC attachment.
    ///
    /// `Fn::GetAtt` of `ResourceType`.
    #[inline]
    pub fn attr_resource_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceType")))
    }

    /// The type of source.
    ///
    /// `Fn::GetAtt` of `SourceType`.
    #[inline]
    pub fn attr_source_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SourceType")))
    }

    /// The ID of the subnet.
    ///
    /// `Fn::GetAtt` of `SubnetId`.
    #[inline]
    pub fn attr_subnet_id(&self) -> Value<kinds::ec2::SubnetId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubnetId")))
    }

    /// The ID of the transit gateway attachment.
    ///
    /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
    #[inline]
    pub fn attr_transit_gateway_attachment_id(
        &self,
    ) -> Value<kinds::ec2::TransitGatewayAttachmentId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("TransitGatewayAttachmentId"),
        ))
    }
}
