//! How a VPC is put together.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ec2::{
    CfnEgressOnlyInternetGateway, CfnInternetGateway, CfnVPC, CfnVPCCidrBlock, CfnVPCCidrBlockRef,
    CfnVPCGatewayAttachment, CfnVPCRef,
};
use stackwright_cfn::kinds::ec2::InternetGatewayId;
use stackwright_core::kind::{AvailabilityZoneName, VpcId};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, Fluent, IntoValue, Node, NodeRef, Scope, Tag, Value,
    intrinsic,
};

use super::address_plan::{self, PREFIXES, PlanFault};
use super::cidr::{ADDRESS_BLOCK, Ipv4Cidr};
use super::codes;
use super::ip_addresses::{AwsIpamAllocation, Source};
use super::nat::Provider;
use super::subnet::{Subnet, SubnetRef};
use super::subnet_blocks::Blocks;
use super::subnet_configuration::{SubnetConfiguration, SubnetType};
use super::vpc::Vpc;
use super::vpc_attributes::vpc_arn;
use super::vpc_ref::{VpcData, VpcRef};

/// Creates a VPC's parts, in the order in which the CDK does.
pub(super) struct Builder<'a> {
    pub(super) scope: &'a Scope,
    pub(super) vpc: &'a Vpc,
    pub(super) groups: &'a [SubnetConfiguration],
    pub(super) zones: &'a [Value<AvailabilityZoneName>],
}

/// The subnets of a VPC, by type.
#[derive(Default)]
struct Subnets {
    public: Vec<SubnetRef>,
    private: Vec<SubnetRef>,
    isolated: Vec<SubnetRef>,
}

/// The internet gateway.
struct Internet {
    gateway: NodeRef,
    id: Value<InternetGatewayId>,
}

impl Builder<'_> {
    pub(super) fn build(&self) -> VpcRef {
        let (scope, vpc) = (self.scope, self.vpc);
        let name = vpc
            .vpc_name
            .clone()
            .unwrap_or_else(|| scope.path().into_value());
        scope.tag(Tag::new("Name", name));
        let source = match &vpc.ip_addresses {
            Some(addresses) => addresses.0.clone(),
            None => Source::Cidr(Vpc::DEFAULT_CIDR_RANGE.to_owned()),
        };
        let resource = scope.add("Resource", self.resource(&source));
        let vpc_id: Value<VpcId> = resource.reference();
        let ipv6 = vpc.is_dual_stack().then(|| {
            let block = CfnVPCCidrBlock::new(&vpc_id).amazon_provided_ipv6_cidr_block(true);
            scope.add("ipv6cidr", block)
        });
        let blocks = match &source {
            Source::Cidr(block) => self.literal_blocks(&vpc_id, block),
            Source::Ipam(allocation) => self.pool_blocks(allocation, &resource),
        };
        let subnets = self.add_subnets(&resource, &vpc_id, ipv6, blocks);
        let internet = self.add_internet(&vpc_id, ipv6.is_some(), &subnets);
        let established = DependencyGroup::new();
        if let Some(internet) = &internet {
            established.add(&internet.gateway);
        }
        let handle = VpcRef(Rc::new(VpcData {
            node: scope.node(),
            vpc_arn: vpc_arn(scope, &vpc_id),
            vpc_cidr_block: Some(resource.attr_cidr_block()),
            availability_zones: self.zones.to_vec(),
            public_subnets: subnets.public,
            private_subnets: subnets.private,
            isolated_subnets: subnets.isolated,
            internet_gateway_id: internet.as_ref().map(|internet| internet.id.clone()),
            internet: established,
            vpn_gateway_id: RefCell::new(None),
            resource: Some(resource),
            vpc_id,
        }));
        self.add_nat(&handle, internet.as_ref());
        if ipv6.is_some() {
            self.add_egress_only_gateway(&handle);
        }
        self.add_vpn(&handle);
        for (id, endpoint) in &self.vpc.gateway_endpoints {
            handle.add_gateway_endpoint(scope, id.clone(), endpoint.clone());
        }
        #[cfg(all(feature = "logs", feature = "s3"))]
        for (id, change) in &self.vpc.flow_logs {
            handle.add_flow_log(scope, id.clone(), |log| change.apply(log));
        }
        handle
    }

    fn resource(&self, source: &Source) -> CfnVPC {
        let vpc = self.vpc;
        let resource = CfnVPC::new()
            .enable_dns_hostnames(vpc.enable_dns_hostnames.unwrap_or(true))
            .enable_dns_support(vpc.enable_dns_support.unwrap_or(true))
            .instance_tenancy(vpc.default_instance_tenancy.text());
        match source {
            Source::Cidr(block) => resource.cidr_block(block),
            Source::Ipam(allocation) => resource
                .ipv4_ipam_pool_id(allocation.pool.clone().cast())
                .ipv4_netmask_length(allocation.mask),
        }
    }

    /// The zones that addresses are kept for: those in use and the reserved ones.
    fn planned_zones(&self) -> usize {
        self.zones.len() + self.vpc.reserved_azs as usize
    }

    /// The prefix length of each subnet of the plan, group by group.
    fn masks(&self, default: Option<u8>) -> Vec<Option<u8>> {
        let zones = self.planned_zones();
        let masks = self.groups.iter().map(|group| group.cidr_mask.or(default));
        masks
            .flat_map(|mask| std::iter::repeat_n(mask, zones))
            .collect()
    }

    fn literal_blocks(&self, vpc_id: &Value<VpcId>, text: &str) -> Vec<Value<String>> {
        let block = match text.parse::<Ipv4Cidr>() {
            Ok(block) => block,
            Err(problem) => {
                let finding = Diagnostic::error(
                    &codes::NOT_A_CIDR,
                    format!("the VPC's address block is not one: {problem}"),
                );
                self.scope.diagnose(
                    finding
                        .given(text)
                        .allowed(ADDRESS_BLOCK)
                        .help(problem.help()),
                );
                return Vec::new();
            }
        };
        if !self.is_legal_size(block.prefix()) {
            return Vec::new();
        }
        self.scope
            .shared::<Blocks>()
            .add_vpc(vpc_id.node().clone(), block);
        match address_plan::allot_addresses(block, &self.masks(None)) {
            Ok(blocks) => blocks
                .into_iter()
                .map(|block| block.to_string().into_value())
                .collect(),
            Err(fault) => self.report(fault, &block.to_string()),
        }
    }

    fn pool_blocks(&self, allocation: &AwsIpamAllocation, vpc: &CfnVPCRef) -> Vec<Value<String>> {
        if !self.is_legal_size(allocation.mask) {
            return Vec::new();
        }
        let masks = self.masks(allocation.default_subnet_mask);
        if let Some(at) = masks.iter().position(Option::is_none) {
            let group = &self.group_of(at).name;
            let finding = Diagnostic::error(
                &codes::NO_SUBNET_MASK,
                format!("the subnet group `{group}` has no prefix length"),
            );
            let help = "give it a `cidr_mask`, or the pool's allocation a \
                        `default_subnet_ipv4_netmask_length`";
            let finding = finding.given("addresses from a pool, and no prefix length");
            let finding = finding.allowed("a prefix length for each group of a pooled VPC");
            self.scope.diagnose(finding.help(help));
            return Vec::new();
        }
        match address_plan::allot(allocation.mask, &masks) {
            Ok(places) => {
                let cut = places.into_iter().map(|(offset, mask)| {
                    let index = offset >> (32 - mask);
                    part(vpc.attr_cidr_block(), mask - allocation.mask, mask, index)
                });
                cut.collect()
            }
            Err(fault) => self.report(fault, &format!("a /{} of the pool", allocation.mask)),
        }
    }

    fn is_legal_size(&self, prefix: u8) -> bool {
        let legal = PREFIXES.contains(&prefix);
        if !legal {
            let finding = Diagnostic::error(&codes::VPC_SIZE, "no VPC has this size");
            let allowed = "a prefix length from 16 to 28";
            self.scope.diagnose(
                finding
                    .given(format!("/{prefix}"))
                    .allowed(allowed)
                    .help("choose a block of such a size"),
            );
        }
        legal
    }

    fn group_of(&self, subnet: usize) -> &SubnetConfiguration {
        &self.groups[subnet / self.planned_zones()]
    }

    fn report(&self, fault: PlanFault, block: &str) -> Vec<Value<String>> {
        let finding = match fault {
            PlanFault::SubnetSize { subnet, prefix } => {
                let group = self.group_of(subnet);
                let given = match group.cidr_mask {
                    Some(_) => format!("/{prefix}"),
                    None => format!("/{prefix}, the equal share of what {block} has left"),
                };
                let message = format!("the subnets of group `{}` can't have this size", group.name);
                Diagnostic::error(&codes::SUBNET_SIZE, message)
                    .given(given)
                    .allowed("a prefix length from 16 to 28")
                    .help("give the group a `cidr_mask` in this range, or change the VPC's block")
            }
            PlanFault::Full { subnet } => {
                let message = format!(
                    "the VPC is too small: there is no room for all subnets of group `{}`",
                    self.group_of(subnet).name
                );
                let zones = self.planned_zones();
                let given = format!("{} subnets in {block}", self.groups.len() * zones);
                let help = "use a larger block, smaller subnets or fewer availability zones";
                Diagnostic::error(&codes::VPC_TOO_SMALL, message)
                    .given(given)
                    .allowed("subnets that together fit the VPC's block")
                    .help(help)
            }
        };
        self.scope.diagnose(finding);
        Vec::new()
    }

    fn add_subnets(
        &self,
        resource: &CfnVPCRef,
        vpc_id: &Value<VpcId>,
        ipv6: Option<CfnVPCCidrBlockRef>,
        blocks: Vec<Value<String>>,
    ) -> Subnets {
        let (zones, total) = (
            self.planned_zones(),
            self.planned_zones() * self.groups.len(),
        );
        let mut subnets = Subnets::default();
        for (at, group) in self
            .groups
            .iter()
            .enumerate()
            .filter(|(_, group)| !group.reserved)
        {
            if self.groups[..at]
                .iter()
                .any(|other| other.name == group.name)
            {
                continue; // reported: two groups have one name
            }
            for (zone, name) in self.zones.iter().enumerate() {
                let planned = at * zones + zone;
                // Without a plan, which was reported, subnets are made all the same, for what follows.
                let block = blocks
                    .get(planned)
                    .cloned()
                    .unwrap_or_else(|| "".into_value());
                let mut subnet = Subnet::new(vpc_id, name, block);
                subnet.group_name.clone_from(&group.name);
                subnet.is_planned = true;
                let public = group.subnet_type == SubnetType::Public;
                let map = group.map_public_ip_on_launch.unwrap_or(ipv6.is_none()) && public;
                let subnet = subnet
                    .map_public_ip_on_launch(map)
                    .when(ipv6.is_some(), |subnet| {
                        let assign = group.ipv6_assign_address_on_creation.unwrap_or(true);
                        let blocks = resource.attr_ipv6_cidr_blocks().select(0);
                        let count = u32::try_from(total).unwrap_or(u32::MAX);
                        let blocks = intrinsic::cidr(blocks, count, IPV6_SUBNET_BITS);
                        subnet
                            .ipv6_cidr_block(
                                blocks.select(u32::try_from(planned).unwrap_or(u32::MAX)),
                            )
                            .assign_ipv6_address_on_creation(assign)
                    });
                let subnet = self
                    .scope
                    .add(format!("{}Subnet{}", group.name, zone + 1), subnet);
                let own = self.scope.of(&subnet);
                let tag = |key: &'static str, value: &str| {
                    own.tag(
                        Tag::new(key, value.to_owned()).include_resource_type("AWS::EC2::Subnet"),
                    );
                };
                tag("aws-cdk:subnet-name", &group.name);
                tag("aws-cdk:subnet-type", group.subnet_type.tag());
                if let Some(ipv6) = &ipv6 {
                    self.scope.depend(&subnet, ipv6);
                }
                match group.subnet_type {
                    SubnetType::Public => subnets.public.push(subnet),
                    SubnetType::PrivateWithEgress => subnets.private.push(subnet),
                    SubnetType::PrivateIsolated => subnets.isolated.push(subnet),
                }
            }
        }
        subnets
    }

    /// Adds the internet gateway, where any subnet has a use for it, and the public subnets' routes.
    fn add_internet(
        &self,
        vpc_id: &Value<VpcId>,
        ipv6: bool,
        subnets: &Subnets,
    ) -> Option<Internet> {
        let has_use = self
            .groups
            .iter()
            .any(|group| group.subnet_type != SubnetType::PrivateIsolated && !group.reserved);
        if !has_use || self.vpc.without_internet_gateway {
            return None;
        }
        let scope = self.scope;
        let gateway = scope.add("IGW", CfnInternetGateway::new());
        let id: Value<InternetGatewayId> = gateway.reference().cast().value();
        let attachment = CfnVPCGatewayAttachment::new(vpc_id).internet_gateway_id(&id);
        let attachment = scope.add("VPCGW", attachment);
        for subnet in &subnets.public {
            subnet.add_default_internet_route(scope, id.clone().cast(), &attachment);
            if ipv6 {
                subnet.add_ipv6_default_internet_route(scope, id.clone().cast(), &attachment);
            }
        }
        Some(Internet {
            gateway: gateway.node(),
            id,
        })
    }

    fn add_nat(&self, vpc: &VpcRef, internet: Option<&Internet>) {
        let (scope, private) = (self.scope, vpc.private_subnets());
        let gateways = match &self.vpc.nat_gateway_provider.0 {
            Provider::Zonal(gateways) => gateways,
            Provider::Regional(gateway) => {
                if self.vpc.nat_gateways == Some(0) {
                    let finding = Diagnostic::error(
                        &codes::REGIONAL_GATEWAY_SWITCHED_OFF,
                        "the VPC has a regional NAT gateway and no NAT gateways",
                    );
                    let help = "remove `.nat_gateways(0)`, or the `nat_gateway_provider`";
                    let finding = finding
                        .given("nat_gateways(0)")
                        .allowed("1 gateway or more, or no provider");
                    scope.diagnose(finding.help(help));
                } else if let Some(internet) = internet {
                    gateway.configure(scope, &vpc.0.vpc_id, internet.gateway, private);
                }
                return;
            }
        };
        let wanted = match self.vpc.nat_gateways {
            Some(gateways) => gateways as usize,
            None if private.is_empty() => 0,
            None => self.planned_zones(),
        };
        let count = wanted.min(self.planned_zones());
        if count > 0 && vpc.public_subnets().is_empty() {
            let finding = Diagnostic::error(
                &codes::NO_PUBLIC_SUBNETS_FOR_NAT,
                "the VPC has NAT gateways and no public subnets to put them in",
            );
            let help = "add a public subnet group, or set `.nat_gateways(0)`";
            let given = format!("NAT gateways: {count}");
            let finding = finding
                .given(given)
                .allowed("NAT gateways in a VPC with public subnets");
            return scope.diagnose(finding.help(help));
        }
        if count == 0 || internet.is_none() {
            return;
        }
        let placement = match &self.vpc.nat_gateway_subnets {
            Some(selection) => vpc.select_subnets(scope, selection).subnets().to_vec(),
            None => vpc.public_subnets().to_vec(),
        };
        if let Some(at) = placement
            .iter()
            .find(|subnet| !vpc.public_subnets().contains(subnet))
        {
            let path = scope.of(at).path();
            let finding = Diagnostic::error(
                &codes::NAT_IN_PRIVATE_SUBNET,
                format!("NAT gateways are to stand in `{path}`, which is not public"),
            );
            return scope.diagnose(
                finding
                    .given(format!("`{path}`"))
                    .allowed("public subnets")
                    .help("select public subnets in `nat_gateway_subnets`"),
            );
        }
        if placement.is_empty() && !private.is_empty() {
            let finding = Diagnostic::error(
                &codes::NO_PUBLIC_SUBNETS_FOR_NAT,
                "the selection for NAT gateways holds no subnet",
            );
            return scope.diagnose(
                finding
                    .given("a selection without subnets")
                    .allowed("one public subnet or more")
                    .help("select public subnets in `nat_gateway_subnets`"),
            );
        }
        gateways.configure(scope, &placement[..count.min(placement.len())], private);
    }

    /// IPv6 has no NAT: private subnets reach its internet through a gateway that lets nobody in.
    fn add_egress_only_gateway(&self, vpc: &VpcRef) {
        if vpc.private_subnets().is_empty() {
            return;
        }
        let gateway = CfnEgressOnlyInternetGateway::new(&vpc.0.vpc_id);
        let gateway = self.scope.add("EIGW6", gateway);
        for subnet in vpc.private_subnets() {
            let id = gateway.reference().cast();
            subnet.add_ipv6_default_egress_only_internet_route(self.scope, id);
        }
    }

    fn add_vpn(&self, handle: &VpcRef) {
        let vpc = self.vpc;
        let has_vpn = vpc.vpn_gateway_asn.is_some() || !vpc.vpn_connections.is_empty();
        if !vpc.vpn_gateway.unwrap_or(has_vpn) {
            return;
        }
        let propagation = vpc.vpn_route_propagation.clone();
        handle.enable_vpn_gateway(self.scope, vpc.vpn_gateway_asn, propagation);
        for (id, connection) in &vpc.vpn_connections {
            handle.add_vpn_connection(self.scope, id.clone(), connection.clone());
        }
    }
}

/// An IPv6 subnet has 64 host bits.
const IPV6_SUBNET_BITS: u32 = 64;

/// `Fn::Cidr` yields at most 256 blocks, two to the eighth.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html>
const MAX_SPLIT: u8 = 8;

/// The part at `index` when a block is cut into two to the power of `split` parts, each with the
/// prefix length `mask`: in several steps where one yields too few.
fn part(block: Value<String>, split: u8, mask: u8, index: u64) -> Value<String> {
    let step = split.min(MAX_SPLIT);
    let block = match split - step {
        0 => block,
        before => part(block, before, mask - step, index >> step),
    };
    let index = u32::try_from(index & ((1 << step) - 1)).unwrap_or(u32::MAX);
    intrinsic::cidr(Node::from(block), 1 << step, 32 - u32::from(mask)).select(index)
}
