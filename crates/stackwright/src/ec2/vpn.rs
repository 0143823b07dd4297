//! Site-to-site VPN connections of a VPC.

use std::net::Ipv4Addr;

use stackwright_cfn::ec2::vpn_connection::VpnTunnelOptionsSpecificationProperty;
use stackwright_cfn::ec2::{
    CfnCustomerGateway, CfnVPCGatewayAttachment, CfnVPNConnection, CfnVPNConnectionRoute,
    CfnVPNGateway, CfnVPNGatewayRoutePropagation,
};
use stackwright_cfn::kinds::ec2::{CustomerGatewayId, RouteTableId, VpnConnectionId, VpnGatewayId};
use stackwright_core::kind::VpcId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Text, Value,
};

use super::cidr::Ipv4Cidr;
use super::codes;
use super::vpc_ref::VpcRef;

/// The type of every VPN gateway and connection.
const IPSEC: &str = "ipsec.1";

/// The autonomous system number of a customer gateway that names none; the CDK's default.
const DEFAULT_ASN: i64 = 65_000;

/// A virtual private gateway: the VPC's end of its VPN connections. A VPC makes its own:
/// [`Vpc::vpn_gateway`](super::Vpc::vpn_gateway).
///
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/how_it_works.html>
#[derive(Clone, Copy, Debug, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct VpnGateway {
    amazon_side_asn: Option<i64>,
}

impl VpnGateway {
    /// A gateway that belongs to no VPC yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The autonomous system number of Amazon's side, for BGP. Default: Amazon's.
    pub fn amazon_side_asn(mut self, asn: i64) -> Self {
        self.amazon_side_asn = Some(asn);
        self
    }
}

impl Construct for VpnGateway {
    type Handle = VpnGatewayRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> VpnGatewayRef {
        let gateway = CfnVPNGateway::new(IPSEC);
        let gateway = gateway.when_some(self.amazon_side_asn, |gateway, asn| {
            gateway.amazon_side_asn(asn)
        });
        VpnGatewayRef {
            node: scope.node(),
            id: scope.add("Default", gateway).reference().cast().value(),
        }
    }
}

/// A [`VpnGateway`] in a stack.
#[derive(Clone, Debug)]
pub struct VpnGatewayRef {
    node: NodeRef,
    id: Value<VpnGatewayId>,
}

impl AsNode for VpnGatewayRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<VpnGatewayId> for &VpnGatewayRef {
    fn into_value(self) -> Value<VpnGatewayId> {
        self.gateway_id()
    }
}

impl VpnGatewayRef {
    /// The id, `vgw-…`.
    pub fn gateway_id(&self) -> Value<VpnGatewayId> {
        self.id.clone()
    }
}

/// Adds a gateway to the VPC that `scope` is, and lets it announce its routes to route tables.
pub(super) fn attach_gateway(
    scope: &Scope,
    vpc: &Value<VpcId>,
    amazon_side_asn: Option<i64>,
    route_tables: Vec<Value<RouteTableId>>,
) -> Value<VpnGatewayId> {
    let gateway = scope.add("VpnGateway", VpnGateway { amazon_side_asn }).id;
    let attachment = CfnVPCGatewayAttachment::new(vpc).vpn_gateway_id(&gateway);
    let attachment = scope.add("VPCVPNGW", attachment);
    let propagation = CfnVPNGatewayRoutePropagation::new(route_tables, gateway.clone().cast());
    let propagation = scope.add("RoutePropagation", propagation);
    scope.depend(&propagation, &attachment);
    gateway
}

/// A VPN connection from a VPC to a network of your own.
///
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPC_VPN.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{Vpc, VpnConnection};
///
/// let stack = Stack::new("network");
/// let office = VpnConnection::new("192.0.2.1").static_routes(["192.168.10.0/24"]);
/// stack.add("Vpc", Vpc::new().vpn_connection("Office", office));
/// ```
#[derive(Clone, Debug)]
pub struct VpnConnection {
    ip: Value<String>,
    asn: Option<i64>,
    static_routes: Vec<Value<String>>,
    tunnels: Vec<VpnTunnel>,
}

impl VpnConnection {
    /// A connection to the customer gateway with this public IPv4 address.
    pub fn new(ip: impl IntoValue<String>) -> Self {
        Self {
            ip: ip.into_value(),
            asn: None,
            static_routes: Vec::new(),
            tunnels: Vec::new(),
        }
    }

    /// The autonomous system number of the customer gateway, for BGP. Default: 65000.
    #[must_use]
    pub fn asn(mut self, asn: i64) -> Self {
        self.asn = Some(asn);
        self
    }

    /// The networks behind the customer gateway. Default: it announces them by BGP.
    #[must_use]
    pub fn static_routes<R: IntoValue<String>>(
        mut self,
        routes: impl IntoIterator<Item = R>,
    ) -> Self {
        self.static_routes = routes.into_iter().map(IntoValue::into_value).collect();
        self
    }

    /// Adds the options of one of the connection's two tunnels. Default: AWS chooses them.
    #[must_use]
    pub fn tunnel(mut self, tunnel: VpnTunnel) -> Self {
        self.tunnels.push(tunnel);
        self
    }

    /// The connection as a construct of its own, in any scope: `stack.add("Office", office.of(&vpc))`.
    /// [`VpcRef::add_vpn_connection`] adds it below the VPC.
    pub fn of(self, vpc: &VpcRef) -> VpcVpnConnection {
        VpcVpnConnection {
            vpc: vpc.clone(),
            connection: self,
        }
    }

    /// A connection that exists, by its id and what is known of its customer gateway.
    #[track_caller]
    pub fn from_vpn_connection_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: VpnConnectionAttributes,
    ) -> VpnConnectionRef {
        VpnConnectionRef {
            node: scope.group(id).node(),
            attributes,
        }
    }

    pub(super) fn amazon_side_asn(&self) -> Option<i64> {
        self.asn
    }

    /// Creates the connection: `scope` is its own, `gateway` makes the VPC's gateway.
    pub(super) fn create(
        self,
        scope: &Scope,
        gateway: impl FnOnce() -> Value<VpnGatewayId>,
    ) -> VpnConnectionRef {
        self.check(scope);
        let gateway = gateway();
        let asn = self.asn.unwrap_or(DEFAULT_ASN);
        let customer = CfnCustomerGateway::new(&self.ip, IPSEC).bgp_asn(asn);
        let customer = scope.add("CustomerGateway", customer);
        let connection = CfnVPNConnection::new(&customer, IPSEC)
            .static_routes_only(!self.static_routes.is_empty())
            .vpn_gateway_id(gateway)
            .when(!self.tunnels.is_empty(), |connection| {
                let tunnels: Vec<_> = self.tunnels.into_iter().map(VpnTunnel::property).collect();
                connection.vpn_tunnel_options_specifications(tunnels)
            });
        let connection = scope.add("Resource", connection);
        for (at, route) in self.static_routes.into_iter().enumerate() {
            let name = route
                .as_text()
                .map_or_else(|| (at + 1).to_string(), alphanumeric);
            let resource = CfnVPNConnectionRoute::new(route, &connection);
            scope.add(format!("Route{name}"), resource);
        }
        VpnConnectionRef {
            node: scope.node(),
            attributes: VpnConnectionAttributes {
                vpn_id: connection.reference().cast().value(),
                customer_gateway_id: customer.reference().cast().value(),
                customer_gateway_ip: self.ip,
                customer_gateway_asn: asn.into_value(),
            },
        }
    }

    fn check(&self, scope: &Scope) {
        let report = |message: &str, given: &str, allowed: &str| {
            let finding = Diagnostic::error(&codes::ILLEGAL_VPN_CONNECTION, message);
            let help = "correct it; the VPN user guide lists what AWS takes";
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        if let Some(ip) = self
            .ip
            .as_text()
            .filter(|ip| ip.parse::<Ipv4Addr>().is_err())
        {
            report(
                "the customer gateway has no IPv4 address",
                ip,
                "an IPv4 address",
            );
        }
        if self.tunnels.len() > 2 {
            let given = format!("{} tunnels", self.tunnels.len());
            report("a VPN connection has two tunnels", &given, "2 tunnels");
        }
        for tunnel in &self.tunnels {
            if let Some(cidr) = tunnel.inside_cidr.as_ref().and_then(Value::as_text)
                && !is_inside_cidr(cidr)
            {
                let allowed = "a /30 block of 169.254.0.0/16 that AWS has not reserved";
                report("a tunnel can't have this inside block", cidr, allowed);
            }
        }
    }
}

fn alphanumeric(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The inside blocks that AWS keeps for itself.
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html>
const RESERVED_INSIDE: [&str; 7] = [
    "169.254.0.0/30",
    "169.254.1.0/30",
    "169.254.2.0/30",
    "169.254.3.0/30",
    "169.254.4.0/30",
    "169.254.5.0/30",
    "169.254.169.252/30",
];

fn is_inside_cidr(text: &str) -> bool {
    let range = "169.254.0.0/16".parse::<Ipv4Cidr>();
    let block = text.parse::<Ipv4Cidr>();
    matches!((range, block), (Ok(range), Ok(block)) if block.prefix() == 30 && range.contains(&block))
        && !RESERVED_INSIDE.contains(&text)
}

/// The options of one tunnel of a VPN connection.
///
/// <https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html>
#[derive(Clone, Debug, Default)]
pub struct VpnTunnel {
    pre_shared_key: Option<Value<String>>,
    inside_cidr: Option<Value<String>>,
}

impl VpnTunnel {
    /// A tunnel whose options AWS chooses.
    pub fn new() -> Self {
        Self::default()
    }

    /// The pre-shared key. Never write it out: refer to a secret. Default: AWS makes one.
    #[must_use]
    pub fn pre_shared_key(mut self, key: impl IntoValue<String>) -> Self {
        self.pre_shared_key = Some(key.into_value());
        self
    }

    /// The block of the tunnel's own two addresses, a /30 of `169.254.0.0/16`. Default: AWS chooses.
    #[must_use]
    pub fn tunnel_inside_cidr(mut self, block: impl IntoValue<String>) -> Self {
        self.inside_cidr = Some(block.into_value());
        self
    }

    fn property(self) -> VpnTunnelOptionsSpecificationProperty {
        VpnTunnelOptionsSpecificationProperty::new()
            .when_some(self.pre_shared_key, |tunnel, key| {
                tunnel.pre_shared_key(key)
            })
            .when_some(self.inside_cidr, |tunnel, block| {
                tunnel.tunnel_inside_cidr(block)
            })
    }
}

/// A VPN connection of a VPC on its way into the tree: see [`VpnConnection::of`].
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct VpcVpnConnection {
    vpc: VpcRef,
    connection: VpnConnection,
}

impl Construct for VpcVpnConnection {
    type Handle = VpnConnectionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> VpnConnectionRef {
        self.vpc.connect(scope, self.connection)
    }
}

/// What is known of a VPN connection that exists.
#[derive(Clone, Debug)]
pub struct VpnConnectionAttributes {
    vpn_id: Value<VpnConnectionId>,
    customer_gateway_id: Value<CustomerGatewayId>,
    customer_gateway_ip: Value<String>,
    customer_gateway_asn: Value<i64>,
}

impl VpnConnectionAttributes {
    /// The connection with this id, `vpn-…`, to the customer gateway with this id, `cgw-…`, address and
    /// autonomous system number.
    pub fn new(
        vpn_id: impl IntoValue<VpnConnectionId>,
        customer_gateway_id: impl IntoValue<CustomerGatewayId>,
        customer_gateway_ip: impl IntoValue<String>,
        customer_gateway_asn: impl IntoValue<i64>,
    ) -> Self {
        Self {
            vpn_id: vpn_id.into_value(),
            customer_gateway_id: customer_gateway_id.into_value(),
            customer_gateway_ip: customer_gateway_ip.into_value(),
            customer_gateway_asn: customer_gateway_asn.into_value(),
        }
    }
}

/// A VPN connection of a stack, made there or imported.
#[derive(Clone, Debug)]
pub struct VpnConnectionRef {
    node: NodeRef,
    attributes: VpnConnectionAttributes,
}

impl AsNode for VpnConnectionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl VpnConnectionRef {
    /// The connection's id, `vpn-…`.
    pub fn vpn_id(&self) -> Value<VpnConnectionId> {
        self.attributes.vpn_id.clone()
    }

    /// The id of the customer gateway, `cgw-…`.
    pub fn customer_gateway_id(&self) -> Value<CustomerGatewayId> {
        self.attributes.customer_gateway_id.clone()
    }

    /// The address of the customer gateway.
    pub fn customer_gateway_ip(&self) -> Value<String> {
        self.attributes.customer_gateway_ip.clone()
    }

    /// The autonomous system number of the customer gateway.
    pub fn customer_gateway_asn(&self) -> Value<i64> {
        self.attributes.customer_gateway_asn.clone()
    }
}

#[cfg(feature = "cloudwatch")]
crate::cloudwatch::metric_verbs! {
    VpnConnectionRef, |this| VpnConnection::metrics().dimension("VpnId", this.vpn_id());
    /// Whether the tunnels are up: 1 where both are, 0 where neither is.
    metric_tunnel_state: "TunnelState", AVERAGE;
    /// Bytes that came in.
    metric_tunnel_data_in: "TunnelDataIn", SUM;
    /// Bytes that went out.
    metric_tunnel_data_out: "TunnelDataOut", SUM;
}

/// The metrics of all VPN connections of the account and region together.
#[cfg(feature = "cloudwatch")]
impl VpnConnection {
    fn metrics() -> crate::cloudwatch::Metric {
        crate::cloudwatch::Metric::of("AWS/VPN")
    }

    /// Which part of all tunnels is up.
    pub fn metric_all_tunnel_state() -> crate::cloudwatch::Metric {
        Self::metrics().named("TunnelState")
    }

    /// Bytes that came in, by all connections.
    pub fn metric_all_tunnel_data_in() -> crate::cloudwatch::Metric {
        Self::metrics().named("TunnelDataIn").statistic("Sum")
    }

    /// Bytes that went out, by all connections.
    pub fn metric_all_tunnel_data_out() -> crate::cloudwatch::Metric {
        Self::metrics().named("TunnelDataOut").statistic("Sum")
    }
}
