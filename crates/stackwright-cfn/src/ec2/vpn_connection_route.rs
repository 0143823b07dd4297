// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VPNConnectionRoute` and its property types.

use crate::l1::*;

/// Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer gateway. The static route allows traffic to be routed from the virtual private gateway to the VPN customer gateway.
///
/// For more information, see [AWS Site-to-Site VPN](https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html) in the *AWS Site-to-Site VPN User Guide*.
///
/// `AWS::EC2::VPNConnectionRoute`; `Ref` returns the physical id, which is made of `DestinationCidrBlock`, `VpnConnectionId`.
/// Changing one of these replaces it: `DestinationCidrBlock`, `VpnConnectionId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVPNConnectionRoute(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VPNConnectionRoute",
    tags: None,
    rules: include_str!("vpn_connection_route.rules"),
};

impl CfnVPNConnectionRoute {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VPNConnectionRoute";

    /// `CfnVPNConnectionRoute` with its required properties, in alphabetical order:
    ///
    /// - `destination_cidr_block`: The CIDR block associated with the local subnet of the customer network.
    /// - `vpn_connection_id`: The ID of the VPN connection.
    pub fn new(
        destination_cidr_block: impl IntoValue<String>,
        vpn_connection_id: impl IntoValue<kinds::ec2::VpnConnectionId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationCidrBlock",
            destination_cidr_block.into_value().into_node(),
        );
        object_.put(
            "VpnConnectionId",
            vpn_connection_id.into_value().into_node(),
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

impl Construct for CfnVPNConnectionRoute {
    type Handle = CfnVPNConnectionRouteRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVPNConnectionRouteRef {
        CfnVPNConnectionRouteRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVPNConnectionRoute`] of a stack.
pub struct CfnVPNConnectionRouteRef(NodeRef);

impl Clone for CfnVPNConnectionRouteRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVPNConnectionRouteRef {}
impl AsNode for CfnVPNConnectionRouteRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVPNConnectionRouteRef {
    /// What `Ref` returns: the physical id, which is made of `DestinationCidrBlock`, `VpnConnectionId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
