//! Subnets: the address ranges of a VPC in one availability zone each.

pub use stackwright_cfn::ec2::subnet::*;

use std::rc::Rc;

use stackwright_cfn::ec2::{
    CfnEIP, CfnNatGateway, CfnNatGatewayRef, CfnRoute, CfnRouteTable,
    CfnSubnetRouteTableAssociation,
};
use stackwright_cfn::kinds::ec2::{
    EgressOnlyInternetGatewayId, EipAllocationId, GatewayId, NatGatewayId, RouteTableId,
};
use stackwright_core::kind::{AvailabilityZoneName, SubnetId, VpcId};
use stackwright_core::{
    AsNode, Construct, Dependable, DependencyGroup, Diagnostic, Duration, Fault, Fluent, IntoValue,
    NodeRef, Scope, Tag, Text, Value,
};

use super::address_plan::PREFIXES;
use super::cidr::{ADDRESS_BLOCK, Ipv4Cidr};
use super::codes;
use super::network_acl::{NetworkAclRef, SubnetNetworkAclAssociation};
use super::route::Route;
use super::subnet_blocks::Blocks;

/// A subnet with a route table of its own.
///
/// A [`Vpc`](super::Vpc) makes its subnets itself; this adds one more. Whether it is public or
/// private is decided by its routes.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{Subnet, Vpc};
///
/// let stack = Stack::new("shop");
/// let vpc = stack.add("Vpc", Vpc::new().max_azs(1));
/// stack.add("Extra", Subnet::new("vpc-12345", "eu-central-1a", "10.0.200.0/24"));
/// ```
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct Subnet {
    vpc_id: Value<VpcId>,
    availability_zone: Value<AvailabilityZoneName>,
    cidr_block: Value<String>,
    map_public_ip_on_launch: Option<Value<bool>>,
    ipv6_cidr_block: Option<Value<String>>,
    assign_ipv6_address_on_creation: Option<Value<bool>>,
    pub(super) group_name: String,
    /// Its block comes from the VPC's plan, whose faults are reported there.
    pub(super) is_planned: bool,
}

/// A [`Subnet`] that is meant to have a route to an internet gateway.
pub type PublicSubnet = Subnet;

/// A [`Subnet`] that is meant to have no route to an internet gateway.
pub type PrivateSubnet = Subnet;

impl Subnet {
    /// A subnet of a VPC, in an availability zone, with an IPv4 block such as `10.0.1.0/24`.
    pub fn new(
        vpc: impl IntoValue<VpcId>,
        availability_zone: impl IntoValue<AvailabilityZoneName>,
        cidr_block: impl IntoValue<String>,
    ) -> Self {
        Self {
            vpc_id: vpc.into_value(),
            availability_zone: availability_zone.into_value(),
            cidr_block: cidr_block.into_value(),
            map_public_ip_on_launch: None,
            ipv6_cidr_block: None,
            assign_ipv6_address_on_creation: None,
            group_name: String::new(),
            is_planned: false,
        }
    }

    /// Whether instances in it get a public IPv4 address. Default: EC2's, which is no.
    pub fn map_public_ip_on_launch(mut self, map: impl IntoValue<bool>) -> Self {
        self.map_public_ip_on_launch = Some(map.into_value());
        self
    }

    /// Its IPv6 block. Default: none.
    pub fn ipv6_cidr_block(mut self, block: impl IntoValue<String>) -> Self {
        self.ipv6_cidr_block = Some(block.into_value());
        self
    }

    /// Whether network interfaces in it get an IPv6 address. It needs an IPv6 block. Default: EC2's,
    /// which is no.
    pub fn assign_ipv6_address_on_creation(mut self, assign: impl IntoValue<bool>) -> Self {
        self.assign_ipv6_address_on_creation = Some(assign.into_value());
        self
    }

    /// A subnet that exists already, of which only the id is known.
    #[track_caller]
    pub fn from_subnet_id(
        scope: &Scope,
        id: impl Into<Text>,
        subnet_id: impl IntoValue<SubnetId>,
    ) -> SubnetRef {
        Self::from_subnet_attributes(scope, id, SubnetAttributes::new(subnet_id))
    }

    /// A subnet that exists already.
    #[track_caller]
    pub fn from_subnet_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: SubnetAttributes,
    ) -> SubnetRef {
        attributes.import(&scope.group(id), String::new())
    }

    /// Reports a block that is none, has no legal size, or shares addresses with another subnet.
    fn check(&self, scope: &Scope) {
        let Some(text) = self.cidr_block.as_text() else {
            return;
        };
        let block = match text.parse::<Ipv4Cidr>() {
            Ok(block) => block,
            Err(_) if self.is_planned => return,
            Err(problem) => {
                let finding = Diagnostic::error(
                    &codes::NOT_A_CIDR,
                    format!("the subnet's address block is not one: {problem}"),
                );
                return scope.diagnose(
                    finding
                        .given(text)
                        .allowed(ADDRESS_BLOCK)
                        .help(problem.help()),
                );
            }
        };
        if !PREFIXES.contains(&block.prefix()) {
            let finding = Diagnostic::error(&codes::SUBNET_SIZE, "no subnet has this size");
            let allowed = "a prefix length from 16 to 28";
            let finding = finding.given(text).allowed(allowed);
            return scope.diagnose(finding.help("choose a prefix length in this range"));
        }
        scope
            .shared::<Blocks>()
            .take(scope, self.vpc_id.node(), block);
    }
}

impl Construct for Subnet {
    type Handle = SubnetRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SubnetRef {
        self.check(scope);
        scope.tag(Tag::new("Name", scope.path()));
        let (vpc_id, availability_zone) = (self.vpc_id, self.availability_zone);
        let subnet = CfnSubnet::new(&vpc_id)
            .availability_zone(&availability_zone)
            .cidr_block(&self.cidr_block)
            .when_some(self.map_public_ip_on_launch, |subnet, map| {
                subnet.map_public_ip_on_launch(map)
            })
            .when_some(self.ipv6_cidr_block, |subnet, block| {
                subnet.ipv6_cidr_block(block)
            })
            .when_some(self.assign_ipv6_address_on_creation, |subnet, assign| {
                subnet.assign_ipv6_address_on_creation(assign)
            });
        let subnet = scope.add("Subnet", subnet);
        let table = scope.add("RouteTable", CfnRouteTable::new(&vpc_id));
        let association = CfnSubnetRouteTableAssociation::new(&table, &subnet);
        let association = scope.add("RouteTableAssociation", association);
        let internet = DependencyGroup::new();
        internet.add(&association);
        SubnetRef(Rc::new(SubnetData {
            node: scope.node(),
            subnet_id: subnet.reference(),
            availability_zone: Some(availability_zone),
            ipv4_cidr_block: Some(self.cidr_block),
            route_table_id: Some(table.reference().cast().value()),
            internet,
            resource: Some(subnet),
            group_name: self.group_name,
        }))
    }
}

/// What is known of a subnet that exists already.
#[derive(Clone, Debug)]
pub struct SubnetAttributes {
    subnet_id: Value<SubnetId>,
    availability_zone: Option<Value<AvailabilityZoneName>>,
    ipv4_cidr_block: Option<Value<String>>,
    route_table_id: Option<Value<RouteTableId>>,
}

impl SubnetAttributes {
    /// A subnet of which only the id is known.
    pub fn new(subnet_id: impl IntoValue<SubnetId>) -> Self {
        Self {
            subnet_id: subnet_id.into_value(),
            availability_zone: None,
            ipv4_cidr_block: None,
            route_table_id: None,
        }
    }

    /// The availability zone. Without it the subnet can't be selected by zone.
    #[must_use]
    pub fn availability_zone(mut self, zone: impl IntoValue<AvailabilityZoneName>) -> Self {
        self.availability_zone = Some(zone.into_value());
        self
    }

    /// The IPv4 block. Without it the subnet can't be selected by its addresses.
    #[must_use]
    pub fn ipv4_cidr_block(mut self, block: impl IntoValue<String>) -> Self {
        self.ipv4_cidr_block = Some(block.into_value());
        self
    }

    /// The route table. Without it no routes can be added.
    #[must_use]
    pub fn route_table_id(mut self, id: impl IntoValue<RouteTableId>) -> Self {
        self.route_table_id = Some(id.into_value());
        self
    }

    pub(super) fn import(self, scope: &Scope, group_name: String) -> SubnetRef {
        SubnetRef(Rc::new(SubnetData {
            node: scope.node(),
            subnet_id: self.subnet_id,
            availability_zone: self.availability_zone,
            ipv4_cidr_block: self.ipv4_cidr_block,
            route_table_id: self.route_table_id,
            internet: DependencyGroup::new(),
            resource: None,
            group_name,
        }))
    }
}

/// A subnet of a stack, created in it or imported.
#[derive(Clone)]
pub struct SubnetRef(Rc<SubnetData>);

struct SubnetData {
    node: NodeRef,
    subnet_id: Value<SubnetId>,
    availability_zone: Option<Value<AvailabilityZoneName>>,
    ipv4_cidr_block: Option<Value<String>>,
    route_table_id: Option<Value<RouteTableId>>,
    internet: DependencyGroup,
    resource: Option<CfnSubnetRef>,
    group_name: String,
}

impl std::fmt::Debug for SubnetRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_tuple("SubnetRef")
            .field(&self.0.subnet_id)
            .finish()
    }
}

impl PartialEq for SubnetRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl AsNode for SubnetRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<SubnetId> for &SubnetRef {
    fn into_value(self) -> Value<SubnetId> {
        self.subnet_id()
    }
}

impl IntoValue<SubnetId> for SubnetRef {
    fn into_value(self) -> Value<SubnetId> {
        self.subnet_id()
    }
}

/// The value, or the fault that it was not given at import.
#[track_caller]
fn known<K>(value: &Option<Value<K>>, what: &str, setter: &str) -> Value<K> {
    match value {
        Some(value) => value.clone(),
        None => {
            let message = format!("the {what} of this imported subnet is not known");
            let fault = Fault::new(&codes::UNKNOWN_ATTRIBUTE, message);
            Value::from_node(
                fault
                    .given("an import without it")
                    .allowed("an import that says it")
                    .help(format!("give it on import: `.{setter}(…)`"))
                    .into(),
            )
        }
    }
}

impl SubnetRef {
    /// The subnet's id, `subnet-…`.
    pub fn subnet_id(&self) -> Value<SubnetId> {
        self.0.subnet_id.clone()
    }

    /// The availability zone. It has to be known if the subnet is imported.
    #[track_caller]
    pub fn availability_zone(&self) -> Value<AvailabilityZoneName> {
        known(
            &self.0.availability_zone,
            "availability zone",
            "availability_zone",
        )
    }

    /// The IPv4 block. It has to be known if the subnet is imported.
    #[track_caller]
    pub fn ipv4_cidr_block(&self) -> Value<String> {
        known(&self.0.ipv4_cidr_block, "address block", "ipv4_cidr_block")
    }

    /// The id of the route table. It has to be known if the subnet is imported.
    #[track_caller]
    pub fn route_table_id(&self) -> Value<RouteTableId> {
        known(&self.0.route_table_id, "route table", "route_table_id")
    }

    /// What something waits for that needs the subnet's way to the internet: its routes there, and
    /// that they hold for the subnet.
    pub fn internet_connectivity_established(&self) -> &DependencyGroup {
        &self.0.internet
    }

    /// The resource, with the rest of its attributes. None for an imported subnet.
    pub fn resource(&self) -> Option<CfnSubnetRef> {
        self.0.resource
    }

    pub(super) fn group_name(&self) -> &str {
        &self.0.group_name
    }

    /// The name of the availability zone, or what stands for it, where it is known.
    pub(crate) fn known_zone(&self) -> Option<&str> {
        self.0.availability_zone.as_ref()?.as_text()
    }

    pub(super) fn zone(&self) -> Option<&Value<AvailabilityZoneName>> {
        self.0.availability_zone.as_ref()
    }

    /// The route table for something that `scope` builds. Its absence is a diagnostic.
    pub(super) fn route_table_for(&self, scope: &Scope) -> Option<Value<RouteTableId>> {
        if self.0.route_table_id.is_none() {
            let finding = Diagnostic::error(
                &codes::UNKNOWN_ATTRIBUTE,
                "the route table of an imported subnet is not known",
            );
            let given = self.0.subnet_id.as_text().unwrap_or("a subnet");
            let help = "give it on import: `.route_table_id(…)`";
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("an import that says it")
                    .help(help),
            );
        }
        self.0.route_table_id.clone()
    }

    /// Its block, where that is known at synthesis.
    pub(super) fn block(&self) -> Option<Ipv4Cidr> {
        self.0.ipv4_cidr_block.as_ref()?.as_text()?.parse().ok()
    }

    /// Lets a network ACL filter the subnet's traffic, in place of the VPC's default one. The
    /// association stands below the ACL; `id` is the beginning of its id.
    #[track_caller]
    pub fn associate_network_acl(&self, scope: &Scope, id: impl Into<Text>, acl: &NetworkAclRef) {
        let id = format!("{}{}", id.into(), scope.of(self).unique_id());
        let association = SubnetNetworkAclAssociation::new(acl, self);
        scope.of(acl).add(id, association);
    }

    /// Adds a route to the subnet's route table.
    #[track_caller]
    pub fn add_route(&self, scope: &Scope, id: impl Into<Text>, route: Route) {
        let scope = scope.of(self);
        let Some(table) = self.route_table_for(&scope) else {
            return;
        };
        let table = CfnRoute::new(table);
        let resource = scope.add(id, route.onto(table));
        if route.enables_internet {
            self.0.internet.add(&resource);
        }
    }

    /// Sends IPv4 traffic to an internet gateway, which makes the subnet public. The route waits for
    /// the gateway's attachment to the VPC.
    #[track_caller]
    pub fn add_default_internet_route(
        &self,
        scope: &Scope,
        gateway: impl IntoValue<GatewayId>,
        attachment: &impl Dependable,
    ) {
        self.add_route(
            scope,
            "DefaultRoute",
            Route::to_gateway(gateway).enabling_internet(),
        );
        self.wait_for(scope, "DefaultRoute", attachment);
    }

    /// Sends IPv6 traffic to an internet gateway. The route waits for the gateway's attachment to the
    /// VPC.
    #[track_caller]
    pub fn add_ipv6_default_internet_route(
        &self,
        scope: &Scope,
        gateway: impl IntoValue<GatewayId>,
        attachment: &impl Dependable,
    ) {
        let route = Route::to_gateway(gateway)
            .ipv6_destination("::/0")
            .enabling_internet();
        self.add_route(scope, "DefaultRoute6", route);
        self.wait_for(scope, "DefaultRoute6", attachment);
    }

    #[track_caller]
    fn wait_for(&self, scope: &Scope, route: &str, attachment: &impl Dependable) {
        let scope = scope.of(self);
        if let Some(route) = scope.child(route) {
            scope.depend(&route, attachment);
        }
    }

    /// Sends IPv6 traffic to an egress-only internet gateway.
    #[track_caller]
    pub fn add_ipv6_default_egress_only_internet_route(
        &self,
        scope: &Scope,
        gateway: impl IntoValue<EgressOnlyInternetGatewayId>,
    ) {
        let route = Route::to_egress_only_internet_gateway(gateway);
        let route = route.ipv6_destination("::/0").enabling_internet();
        self.add_route(scope, "DefaultRoute6", route);
    }

    /// Sends IPv4 traffic to a NAT gateway.
    #[track_caller]
    pub fn add_default_nat_route(&self, scope: &Scope, gateway: impl IntoValue<NatGatewayId>) {
        let route = Route::to_nat_gateway(gateway).enabling_internet();
        self.add_route(scope, "DefaultRoute", route);
    }

    /// Sends IPv6 traffic that is meant for IPv4 addresses to a NAT gateway, by the well-known prefix
    /// `64:ff9b::/96`.
    ///
    /// <https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-nat64-dns64.html>
    #[track_caller]
    pub fn add_ipv6_nat64_route(&self, scope: &Scope, gateway: impl IntoValue<NatGatewayId>) {
        let route = Route::to_nat_gateway(gateway).ipv6_destination("64:ff9b::/96");
        self.add_route(scope, "Nat64", route.enabling_internet());
    }

    /// Puts a NAT gateway into this public subnet, with an Elastic IP address of its own.
    #[track_caller]
    pub fn add_nat_gateway(&self, scope: &Scope) -> CfnNatGatewayRef {
        self.add_nat_gateway_with(scope, None, None)
    }

    /// Puts a NAT gateway into this public subnet: with an address that exists already, if one is
    /// given, and with the longest time that connections have to finish when it goes. EC2's default
    /// for that is 350 seconds.
    #[track_caller]
    pub fn add_nat_gateway_with(
        &self,
        scope: &Scope,
        allocation: Option<Value<EipAllocationId>>,
        max_drain_duration: Option<Duration>,
    ) -> CfnNatGatewayRef {
        let scope = scope.of(self);
        let allocation = allocation.unwrap_or_else(|| {
            scope
                .add("EIP", CfnEIP::new().domain("vpc"))
                .attr_allocation_id()
        });
        let gateway = CfnNatGateway::new()
            .allocation_id(allocation)
            .subnet_id(self.subnet_id())
            .when_some(max_drain_duration, |gateway, time| {
                gateway.max_drain_duration_seconds(whole_seconds(time))
            });
        let gateway = scope.add("NATGateway", gateway);
        scope.depend(&gateway, &self.0.internet);
        gateway
    }
}

/// A length of time in seconds, rounded up.
pub(super) fn whole_seconds(time: Duration) -> i64 {
    i64::try_from(time.to_millis().div_ceil(1000)).unwrap_or(i64::MAX)
}
