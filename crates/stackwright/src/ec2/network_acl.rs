//! Network ACLs: stateless filters at the borders of subnets.

pub use stackwright_cfn::ec2::network_acl::*;

use stackwright_cfn::ec2::network_acl_entry::{IcmpProperty, PortRangeProperty};
use stackwright_cfn::ec2::{CfnNetworkAclEntry, CfnSubnetNetworkAclAssociation};
use stackwright_cfn::kinds::ec2::NetworkAclId;
use stackwright_core::kind::SubnetId;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Fluent, IntoValue, NodeRef, Scope, Tag, Text, Value,
};

use super::codes;
use super::subnet_selection::SubnetSelection;
use super::vpc_ref::VpcRef;

/// A network ACL (`AWS::EC2::NetworkAcl`): what passes the borders of subnets, in each direction. It
/// knows no connections, so that answers need entries, too; security groups are what is usually wanted.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{
///     AclCidr, AclTraffic, NetworkAcl, NetworkAclEntry, SubnetType, TrafficDirection, Vpc,
/// };
///
/// let stack = Stack::new("network");
/// let vpc = stack.add("Vpc", Vpc::new());
/// let acl = stack.add("Acl", NetworkAcl::new(&vpc).subnet_selection(SubnetType::Public));
/// let https = NetworkAclEntry::new(100, AclCidr::any_ipv4(), AclTraffic::tcp_port(443));
/// acl.add_entry(&stack, "Https", https.direction(TrafficDirection::Ingress));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct NetworkAcl {
    vpc: VpcRef,
    name: Option<String>,
    subnet_selection: Option<SubnetSelection>,
}

impl NetworkAcl {
    /// A network ACL of a VPC, which lets nothing through until it has entries.
    pub fn new(vpc: &VpcRef) -> Self {
        Self {
            vpc: vpc.clone(),
            name: None,
            subnet_selection: None,
        }
    }

    /// The ACL's name: its tag `Name`. Default: the path of the construct.
    pub fn network_acl_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The subnets whose traffic it filters. Default: none.
    pub fn subnet_selection(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.subnet_selection = Some(subnets.into());
        self
    }

    /// A network ACL that exists already.
    #[track_caller]
    pub fn from_network_acl_id(
        scope: &Scope,
        id: impl Into<Text>,
        network_acl_id: impl IntoValue<NetworkAclId>,
    ) -> NetworkAclRef {
        NetworkAclRef {
            node: scope.group(id).node(),
            id: network_acl_id.into_value(),
            vpc: None,
        }
    }
}

impl Construct for NetworkAcl {
    type Handle = NetworkAclRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NetworkAclRef {
        let acl = scope.add("Resource", CfnNetworkAcl::new(&self.vpc));
        let name = self.name.unwrap_or_else(|| scope.path());
        scope.tag(Tag::new("Name", name));
        let acl = NetworkAclRef {
            node: scope.node(),
            id: acl.reference().cast().value(),
            vpc: Some(self.vpc),
        };
        if let Some(subnets) = self.subnet_selection {
            acl.associate_with_subnet(scope, "DefaultAssociation", subnets);
        }
        acl
    }
}

/// The addresses that an entry is about.
#[derive(Clone, Debug)]
pub struct AclCidr(Block);

#[derive(Clone, Debug)]
enum Block {
    V4(Value<String>),
    V6(Value<String>),
}

impl AclCidr {
    /// An IPv4 block, such as `192.0.2.0/24`.
    pub fn ipv4(block: impl IntoValue<String>) -> Self {
        Self(Block::V4(block.into_value()))
    }

    /// Every IPv4 address.
    pub fn any_ipv4() -> Self {
        Self::ipv4("0.0.0.0/0")
    }

    /// An IPv6 block, such as `2001:db8::/32`.
    pub fn ipv6(block: impl IntoValue<String>) -> Self {
        Self(Block::V6(block.into_value()))
    }

    /// Every IPv6 address.
    pub fn any_ipv6() -> Self {
        Self::ipv6("::/0")
    }
}

/// The traffic that an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AclTraffic {
    /// The number that IANA gave the protocol; -1 stands for all.
    protocol: i16,
    ports: Option<(u16, u16)>,
    icmp: Option<(i16, i16)>,
}

impl AclTraffic {
    const fn of(protocol: i16) -> Self {
        Self {
            protocol,
            ports: None,
            icmp: None,
        }
    }

    /// Everything.
    pub const fn all_traffic() -> Self {
        Self::of(-1)
    }

    /// ICMP messages of a type and code; -1 stands for all of them.
    pub const fn icmp(message_type: i16, code: i16) -> Self {
        let mut traffic = Self::of(1);
        traffic.icmp = Some((message_type, code));
        traffic
    }

    /// ICMP messages of IPv6, of a type and code; -1 stands for all of them.
    pub const fn icmpv6(message_type: i16, code: i16) -> Self {
        let mut traffic = Self::of(58);
        traffic.icmp = Some((message_type, code));
        traffic
    }

    /// One TCP port.
    pub const fn tcp_port(port: u16) -> Self {
        Self::tcp_port_range(port, port)
    }

    /// The TCP ports from `start` to `end`, both included.
    pub const fn tcp_port_range(start: u16, end: u16) -> Self {
        let mut traffic = Self::of(6);
        traffic.ports = Some((start, end));
        traffic
    }

    /// One UDP port.
    pub const fn udp_port(port: u16) -> Self {
        Self::udp_port_range(port, port)
    }

    /// The UDP ports from `start` to `end`, both included.
    pub const fn udp_port_range(start: u16, end: u16) -> Self {
        let mut traffic = Self::of(17);
        traffic.ports = Some((start, end));
        traffic
    }
}

/// What an entry does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Action {
    /// It lets the traffic through.
    #[default]
    Allow,
    /// It does not.
    Deny,
}

/// Which way traffic goes, seen from the subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrafficDirection {
    /// Out of it.
    Egress,
    /// Into it.
    Ingress,
}

/// An entry of a network ACL.
#[derive(Clone, Debug)]
#[must_use = "an entry does nothing until it is added to a network ACL"]
pub struct NetworkAclEntry {
    rule_number: u16,
    cidr: AclCidr,
    traffic: AclTraffic,
    direction: Option<TrafficDirection>,
    rule_action: Action,
}

impl NetworkAclEntry {
    /// An entry about traffic from or to these addresses. Entries are tried in the order of their
    /// numbers, 1 to 32766, until one fits.
    pub fn new(rule_number: u16, cidr: AclCidr, traffic: AclTraffic) -> Self {
        Self {
            rule_number,
            cidr,
            traffic,
            direction: None,
            rule_action: Action::Allow,
        }
    }

    /// Which way the traffic goes. Default: into the subnet.
    pub fn direction(mut self, direction: TrafficDirection) -> Self {
        self.direction = Some(direction);
        self
    }

    /// What the entry does. Default: it lets the traffic through.
    pub fn rule_action(mut self, action: Action) -> Self {
        self.rule_action = action;
        self
    }

    fn check(&self, scope: &Scope) {
        if !(1..=32_766).contains(&self.rule_number) {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_RULE_NUMBER,
                "an entry of a network ACL can't have this number",
            );
            scope.diagnose(
                finding
                    .given(self.rule_number)
                    .allowed("1 to 32766")
                    .help("number entries in steps of a hundred, to have room between them"),
            );
        }
        if let Some((start, end)) = self.traffic.ports.filter(|(start, end)| end < start) {
            let finding = Diagnostic::error(
                &codes::PORT_RANGE_REVERSED,
                "the range of ports ends before it starts",
            );
            scope.diagnose(
                finding
                    .given(format!("{start} to {end}"))
                    .allowed("an end that is not below the start")
                    .help(format!("write {end} to {start}")),
            );
        }
    }

    fn add_to(self, scope: &Scope, id: Text, acl: &Value<NetworkAclId>) {
        let scope = scope.group(id);
        self.check(&scope);
        let action = match self.rule_action {
            Action::Allow => "allow",
            Action::Deny => "deny",
        };
        let traffic = self.traffic;
        let entry =
            CfnNetworkAclEntry::new(acl, i64::from(traffic.protocol), action, self.rule_number);
        let entry = match self.cidr.0 {
            Block::V4(block) => entry.cidr_block(block),
            Block::V6(block) => entry.ipv6_cidr_block(block),
        };
        let egress = self.direction.map(|way| way == TrafficDirection::Egress);
        let entry = entry
            .when_some(egress, |entry, egress| entry.egress(egress))
            .when_some(traffic.ports, |entry, (from, to)| {
                entry.port_range(PortRangeProperty::new().from(from).to(to))
            })
            .when_some(traffic.icmp, |entry, (kind, code)| {
                let icmp = IcmpProperty::new();
                entry.icmp(icmp.r#type(i64::from(kind)).code(i64::from(code)))
            });
        scope.add("Resource", entry);
    }
}

/// A network ACL of a stack, created in it or imported.
#[derive(Clone, Debug)]
pub struct NetworkAclRef {
    node: NodeRef,
    id: Value<NetworkAclId>,
    vpc: Option<VpcRef>,
}

impl AsNode for NetworkAclRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<NetworkAclId> for &NetworkAclRef {
    fn into_value(self) -> Value<NetworkAclId> {
        self.id.clone()
    }
}

impl NetworkAclRef {
    /// The ACL's id, `acl-…`.
    pub fn network_acl_id(&self) -> Value<NetworkAclId> {
        self.id.clone()
    }

    /// Adds an entry.
    #[track_caller]
    pub fn add_entry(&self, scope: &Scope, id: impl Into<Text>, entry: NetworkAclEntry) {
        entry.add_to(&scope.of(self), id.into(), &self.id);
    }

    /// Filters the traffic of subnets of its VPC. An imported ACL is associated with
    /// [`associate_network_acl`](super::SubnetRef::associate_network_acl).
    #[track_caller]
    pub fn associate_with_subnet(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        selection: impl Into<SubnetSelection>,
    ) {
        let Some(vpc) = &self.vpc else { return };
        let (scope, id) = (scope.of(self), id.into());
        for subnet in vpc.select_subnets(&scope, selection).subnets() {
            subnet.associate_network_acl(&scope, id.clone(), self);
        }
    }
}

/// That a network ACL filters the traffic of a subnet (`AWS::EC2::SubnetNetworkAclAssociation`).
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct SubnetNetworkAclAssociation {
    acl: Value<NetworkAclId>,
    subnet: Value<SubnetId>,
}

impl SubnetNetworkAclAssociation {
    /// The association of an ACL with a subnet.
    pub fn new(
        network_acl: impl IntoValue<NetworkAclId>,
        subnet: impl IntoValue<SubnetId>,
    ) -> Self {
        Self {
            acl: network_acl.into_value(),
            subnet: subnet.into_value(),
        }
    }
}

impl Construct for SubnetNetworkAclAssociation {
    type Handle = ();
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) {
        let association = CfnSubnetNetworkAclAssociation::new(self.acl, self.subnet);
        scope.add("Resource", association);
    }
}
