//! Routes of a subnet.

pub use stackwright_cfn::ec2::route::*;

use stackwright_cfn::kinds::ec2::{
    CarrierGatewayId, EgressOnlyInternetGatewayId, GatewayId, NatGatewayId, NetworkInterfaceId,
    TransitGatewayId, VpcEndpointId, VpcPeeringConnectionId,
};
use stackwright_core::kind::InstanceId;
use stackwright_core::{IntoValue, Node, Value};

/// A route: where traffic to some addresses goes.
///
/// Without a destination it is for all IPv4 addresses.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html>
///
/// ```
/// use stackwright::ec2::Route;
///
/// let route = Route::to_vpc_peering_connection("pcx-12345").destination("10.1.0.0/16");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a route does nothing until it is added to a subnet"]
pub struct Route {
    target: &'static str,
    target_id: Node,
    destination: (&'static str, Value<String>),
    pub(super) enables_internet: bool,
}

macro_rules! targets {
    ($($(#[$doc:meta])* $name:ident($kind:ty) = $property:literal;)*) => { $(
        $(#[$doc])*
        pub fn $name(id: impl IntoValue<$kind>) -> Self {
            Self::to($property, id.into_value().into_node())
        }
    )* };
}

impl Route {
    targets! {
        /// To a carrier gateway.
        to_carrier_gateway(CarrierGatewayId) = "CarrierGatewayId";
        /// To a core network of AWS Cloud WAN, by its ARN.
        to_core_network(String) = "CoreNetworkArn";
        /// To an egress-only internet gateway, for IPv6.
        to_egress_only_internet_gateway(EgressOnlyInternetGatewayId) = "EgressOnlyInternetGatewayId";
        /// To an internet gateway or a virtual private gateway.
        to_gateway(GatewayId) = "GatewayId";
        /// To an instance, such as a NAT instance.
        to_instance(InstanceId) = "InstanceId";
        /// To a local gateway of an Outpost.
        to_local_gateway(String) = "LocalGatewayId";
        /// To a NAT gateway.
        to_nat_gateway(NatGatewayId) = "NatGatewayId";
        /// To a network interface.
        to_network_interface(NetworkInterfaceId) = "NetworkInterfaceId";
        /// To a transit gateway.
        to_transit_gateway(TransitGatewayId) = "TransitGatewayId";
        /// To an endpoint of a gateway load balancer.
        to_vpc_endpoint(VpcEndpointId) = "VpcEndpointId";
        /// To a peered VPC.
        to_vpc_peering_connection(VpcPeeringConnectionId) = "VpcPeeringConnectionId";
    }

    fn to(target: &'static str, target_id: Node) -> Self {
        let destination = ("DestinationCidrBlock", "0.0.0.0/0".into_value());
        Self {
            target,
            target_id,
            destination,
            enables_internet: false,
        }
    }

    /// For an IPv4 block, such as `10.1.0.0/16`. Default: every IPv4 address.
    pub fn destination(mut self, block: impl IntoValue<String>) -> Self {
        self.destination = ("DestinationCidrBlock", block.into_value());
        self
    }

    /// For an IPv6 block instead, such as `::/0`.
    pub fn ipv6_destination(mut self, block: impl IntoValue<String>) -> Self {
        self.destination = ("DestinationIpv6CidrBlock", block.into_value());
        self
    }

    /// States that the route leads to the internet: what waits for the subnet's connectivity waits
    /// for this route.
    pub fn enabling_internet(mut self) -> Self {
        self.enables_internet = true;
        self
    }

    /// The resource of the route.
    pub(super) fn onto(&self, mut route: CfnRoute) -> CfnRoute {
        let properties = route.as_object_mut();
        properties.set(self.destination.0, self.destination.1.node().clone());
        properties.set(self.target, self.target_id.clone());
        route
    }
}
