// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::Route` and its property types.

use crate::l1::*;

/// Specifies a route in a route table. For more information, see [Routes](https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html#route-table-routes) in the *Amazon VPC User Guide*.
///
/// You must specify either a destination CIDR block or prefix list ID. You must also specify exactly one of the resources as the target.
///
/// If you create a route that references a transit gateway in the same template where you create the transit gateway, you must declare a dependency on the transit gateway attachment. The route table cannot use the transit gateway until it has successfully attached to the VPC. Add a [DependsOn Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html) in the `AWS::EC2::Route` resource to explicitly declare a dependency on the `AWS::EC2::TransitGatewayAttachment` resource.
///
/// `AWS::EC2::Route`; `Ref` returns the physical id, which is made of `RouteTableId`, `CidrBlock`.
/// Changing one of these replaces it: `DestinationCidrBlock`, `DestinationIpv6CidrBlock`, `DestinationPrefixListId`, `RouteTableId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::Route",
    tags: None,
    rules: include_str!("route.rules"),
};

impl CfnRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::Route";

    /// `CfnRoute` with its required properties, in alphabetical order:
    ///
    /// - `route_table_id`: The ID of the route table for the route.
    pub fn new(route_table_id: impl IntoValue<kinds::ec2::RouteTableId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RouteTableId", route_table_id.into_value().into_node());
        Self(object_)
    }

    /// The ID of the carrier gateway.
    ///
    /// You can only use this option when the VPC contains a subnet which is associated with a Wavelength Zone.
    ///
    /// `CarrierGatewayId`; updated in place.
    pub fn carrier_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::CarrierGatewayId>,
    ) -> Self {
        self.0
            .put("CarrierGatewayId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the core network.
    ///
    /// `CoreNetworkArn`; updated in place.
    pub fn core_network_arn(
        mut self,
        value: impl IntoValue<kinds::networkmanager::CoreNetworkArn>,
    ) -> Self {
        self.0.put("CoreNetworkArn", value.into_value().into_node());
        self
    }

    /// The IPv4 CIDR address block used for the destination match. Routing decisions are based on the most specific match. We modify the specified CIDR block to its canonical form; for example, if you specify `100.68.0.18/18`, we modify it to `100.68.0.0/18`.
    ///
    /// `DestinationCidrBlock`; an update replaces the resource.
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationCidrBlock", value.into_value().into_node());
        self
    }

    /// The IPv6 CIDR block used for the destination match. Routing decisions are based on the most specific match.
    ///
    /// `DestinationIpv6CidrBlock`; an update replaces the resource.
    pub fn destination_ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationIpv6CidrBlock", value.into_value().into_node());
        self
    }

    /// The ID of a prefix list used for the destination match.
    ///
    /// `DestinationPrefixListId`; an update replaces the resource.
    pub fn destination_prefix_list_id(
        mut self,
        value: impl IntoValue<kinds::ec2::PrefixListId>,
    ) -> Self {
        self.0
            .put("DestinationPrefixListId", value.into_value().into_node());
        self
    }

    /// \[IPv6 traffic only\] The ID of an egress-only internet gateway.
    ///
    /// `EgressOnlyInternetGatewayId`; updated in place.
    pub fn egress_only_internet_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::EgressOnlyInternetGatewayId>,
    ) -> Self {
        self.0.put(
            "EgressOnlyInternetGatewayId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of an internet gateway or virtual private gateway attached to your VPC.
    ///
    /// `GatewayId`; updated in place.
    pub fn gateway_id(mut self, value: impl IntoValue<kinds::ec2::GatewayId>) -> Self {
        self.0.put("GatewayId", value.into_value().into_node());
        self
    }

    /// The ID of a NAT instance in your VPC. The operation fails if you specify an instance ID unless exactly one network interface is attached.
    ///
    /// `InstanceId`; updated in place.
    pub fn instance_id(mut self, value: impl IntoValue<kinds::ec2::InstanceId>) -> Self {
        self.0.put("InstanceId", value.into_value().into_node());
        self
    }

    /// The ID of the local gateway.
    ///
    /// `LocalGatewayId`; updated in place.
    pub fn local_gateway_id(mut self, value: impl IntoValue<kinds::ec2::GatewayId>) -> Self {
        self.0.put("LocalGatewayId", value.into_value().into_node());
        self
    }

    /// \[IPv4 traffic only\] The ID of a NAT gateway.
    ///
    /// `NatGatewayId`; updated in place.
    pub fn nat_gateway_id(mut self, value: impl IntoValue<kinds::ec2::NatGatewayId>) -> Self {
        self.0.put("NatGatewayId", value.into_value().into_node());
        self
    }

    /// The ID of a network interface.
    ///
    /// `NetworkInterfaceId`; updated in place.
    pub fn network_interface_id(
        mut self,
        value: impl IntoValue<kinds::ec2::NetworkInterfaceId>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the ODB network.
    ///
    /// `OdbNetworkArn`; updated in place.
    pub fn odb_network_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OdbNetworkArn", value.into_value().into_node());
        self
    }

    /// The ID of a transit gateway.
    ///
    /// `TransitGatewayId`; updated in place.
    pub fn transit_gateway_id(
        mut self,
        value: impl IntoValue<kinds::ec2::TransitGatewayId>,
    ) -> Self {
        self.0
            .put("TransitGatewayId", value.into_value().into_node());
        self
    }

    /// The ID of a VPC endpoint. Supported for Gateway Load Balancer endpoints only.
    ///
    /// `VpcEndpointId`; updated in place.
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<kinds::ec2::VpcEndpointId>) -> Self {
        self.0.put("VpcEndpointId", value.into_value().into_node());
        self
    }

    /// The ID of a VPC peering connection.
    ///
    /// `VpcPeeringConnectionId`; updated in place.
    pub fn vpc_peering_connection_id(
        mut self,
        value: impl IntoValue<kinds::ec2::VpcPeeringConnectionId>,
    ) -> Self {
        self.0
            .put("VpcPeeringConnectionId", value.into_value().into_node());
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

impl Construct for CfnRoute {
    type Handle = CfnRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRouteRef {
        CfnRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoute`] of a stack.
pub struct CfnRouteRef(NodeRef);

impl Clone for CfnRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRouteRef {}
impl AsNode for CfnRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRouteRef {
    /// What `Ref` returns: the physical id, which is made of `RouteTableId`, `CidrBlock`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IPv4 CIDR block.
    ///
    /// `Fn::GetAtt` of `CidrBlock`.
    #[inline]
    pub fn attr_cidr_block(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CidrBlock")))
    }
}
