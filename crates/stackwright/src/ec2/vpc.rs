//! Virtual private clouds.

pub use stackwright_cfn::ec2::vpc::*;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::ec2::{
    CfnEgressOnlyInternetGateway, CfnInternetGateway, CfnVPCCidrBlock, CfnVPCCidrBlockRef,
    CfnVPCGatewayAttachment,
};
use stackwright_cfn::kinds::ec2::InternetGatewayId;
use stackwright_core::kind::{AvailabilityZoneName, VpcId};
use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, Fluent, IntoValue, Node, NodeRef, Scope, Tag,
    Text, Value, intrinsic,
};

use super::address_plan::{self, PREFIXES, PlanFault};
use super::cidr::Ipv4Cidr;
use super::codes;
use super::ip_addresses::{AwsIpamAllocation, IpAddresses, IpProtocol, Source};
use super::nat::{NatProvider, Provider};
use super::subnet::{Blocks, Subnet, SubnetRef};
use super::subnet_configuration::{SubnetConfiguration, SubnetType};
use super::subnet_selection::SubnetSelection;
use super::vpc_attributes::{VpcAttributes, vpc_arn};
use super::vpc_ref::{VpcData, VpcRef};
use super::vpn::VpnConnection;

/// A virtual private cloud: a network of its own in a region, with subnets in several availability
/// zones and their ways to the internet.
///
/// Without options it has the block `10.0.0.0/16` and, in each of two availability zones, a public
/// subnet with a NAT gateway and a private subnet. The defaults are the CDK's.
///
/// <https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html>
///
/// ```
/// use stackwright::Stack;
/// use stackwright::ec2::{IpAddresses, SubnetConfiguration, SubnetType, Vpc};
///
/// let stack = Stack::new("network");
/// let vpc = Vpc::new()
///     .ip_addresses(IpAddresses::cidr("10.20.0.0/16"))
///     .nat_gateways(1)
///     .subnet_configuration([
///         SubnetConfiguration::new("Public", SubnetType::Public).cidr_mask(24),
///         SubnetConfiguration::new("Private", SubnetType::PrivateWithEgress).cidr_mask(22),
///     ]);
/// let vpc = stack.add("Network", vpc);
/// assert_eq!(vpc.private_subnets().len(), 2);
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct Vpc {
    ip_addresses: Option<IpAddresses>,
    ip_protocol: IpProtocol,
    enable_dns_hostnames: Option<bool>,
    enable_dns_support: Option<bool>,
    default_instance_tenancy: DefaultInstanceTenancy,
    max_azs: Option<u32>,
    reserved_azs: u32,
    availability_zones: Option<Vec<Value<AvailabilityZoneName>>>,
    nat_gateways: Option<u32>,
    nat_gateway_subnets: Option<SubnetSelection>,
    nat_gateway_provider: NatProvider,
    subnet_configuration: Option<Vec<SubnetConfiguration>>,
    vpn_gateway: Option<bool>,
    vpn_gateway_asn: Option<i64>,
    vpn_connections: Vec<(Text, VpnConnection)>,
    vpn_route_propagation: Vec<SubnetSelection>,
    vpc_name: Option<Value<String>>,
    without_internet_gateway: bool,
}

/// The hardware that instances of a VPC run on unless they say otherwise.
///
/// <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DefaultInstanceTenancy {
    /// Shared hardware.
    #[default]
    Default,
    /// Hardware of this account only.
    Dedicated,
    /// Dedicated hosts.
    Host,
}

impl DefaultInstanceTenancy {
    fn text(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Dedicated => "dedicated",
            Self::Host => "host",
        }
    }
}

impl Vpc {
    /// The IPv4 block of a VPC that names none.
    pub const DEFAULT_CIDR_RANGE: &'static str = "10.0.0.0/16";

    /// A VPC with the defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where its IPv4 addresses come from. Default: the block `10.0.0.0/16`.
    pub fn ip_addresses(mut self, addresses: IpAddresses) -> Self {
        self.ip_addresses = Some(addresses);
        self
    }

    /// Whether it has IPv6 as well. Default: IPv4 only.
    pub fn ip_protocol(mut self, protocol: IpProtocol) -> Self {
        self.ip_protocol = protocol;
        self
    }

    /// Whether instances with public addresses get DNS names. It needs DNS support. Default: true.
    pub fn enable_dns_hostnames(mut self, enable: bool) -> Self {
        self.enable_dns_hostnames = Some(enable);
        self
    }

    /// Whether the VPC has Amazon's DNS server. Default: true.
    pub fn enable_dns_support(mut self, enable: bool) -> Self {
        self.enable_dns_support = Some(enable);
        self
    }

    /// The hardware that instances run on. Default: shared hardware.
    pub fn default_instance_tenancy(mut self, tenancy: DefaultInstanceTenancy) -> Self {
        self.default_instance_tenancy = tenancy;
        self
    }

    /// The number of availability zones at most. Default: 3. Which zones there are is not looked up:
    /// a VPC that does not name its [`availability_zones`](Self::availability_zones) spans the first
    /// two of its region.
    pub fn max_azs(mut self, zones: u32) -> Self {
        self.max_azs = Some(zones);
        self
    }

    /// The number of further zones to keep addresses for, so that a zone that is added later leaves
    /// the subnets of the others as they are. Default: 0.
    pub fn reserved_azs(mut self, zones: u32) -> Self {
        self.reserved_azs = zones;
        self
    }

    /// The availability zones by name, instead of a number of them.
    pub fn availability_zones<Z: IntoValue<AvailabilityZoneName>>(
        mut self,
        zones: impl IntoIterator<Item = Z>,
    ) -> Self {
        self.availability_zones = Some(zones.into_iter().map(IntoValue::into_value).collect());
        self
    }

    /// The number of NAT gateways, at most one per availability zone. Each costs money by the hour;
    /// private subnets share those of other zones where their own has none. Default: one per zone if
    /// there are private subnets. With 0, the default subnets are public and isolated ones.
    ///
    /// <https://aws.amazon.com/vpc/pricing/>
    pub fn nat_gateways(mut self, gateways: u32) -> Self {
        self.nat_gateways = Some(gateways);
        self
    }

    /// The public subnets in which NAT gateways stand. Default: the public subnets in their order.
    pub fn nat_gateway_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.nat_gateway_subnets = Some(subnets.into());
        self
    }

    /// What kind of NAT gateways there are. Default: one in a public subnet each.
    pub fn nat_gateway_provider(mut self, provider: NatProvider) -> Self {
        self.nat_gateway_provider = provider;
        self
    }

    /// The groups of subnets, each with a subnet per availability zone. Default: `Public` and
    /// `Private`, or `Public` and `Isolated` without NAT gateways.
    pub fn subnet_configuration(
        mut self,
        groups: impl IntoIterator<Item = SubnetConfiguration>,
    ) -> Self {
        self.subnet_configuration = Some(groups.into_iter().collect());
        self
    }

    /// Whether it has a VPN gateway. Default: if it has VPN connections, or a number for the gateway.
    pub fn vpn_gateway(mut self, gateway: bool) -> Self {
        self.vpn_gateway = Some(gateway);
        self
    }

    /// The autonomous system number of the VPN gateway. Default: Amazon's.
    pub fn vpn_gateway_asn(mut self, asn: i64) -> Self {
        self.vpn_gateway_asn = Some(asn);
        self
    }

    /// Adds a VPN connection.
    pub fn vpn_connection(mut self, id: impl Into<Text>, connection: VpnConnection) -> Self {
        self.vpn_connections.push((id.into(), connection));
        self
    }

    /// The subnets whose route tables learn the routes of the VPN gateway. Default: the private ones,
    /// else the isolated ones, else the public ones.
    pub fn vpn_route_propagation(
        mut self,
        subnets: impl IntoIterator<Item = SubnetSelection>,
    ) -> Self {
        self.vpn_route_propagation = subnets.into_iter().collect();
        self
    }

    /// The `Name` tag of the VPC. Default: its path.
    pub fn vpc_name(mut self, name: impl IntoValue<String>) -> Self {
        self.vpc_name = Some(name.into_value());
        self
    }

    /// Whether it gets an internet gateway if it has public or private subnets. Without it there are
    /// no NAT gateways either. Default: true.
    pub fn create_internet_gateway(mut self, create: bool) -> Self {
        self.without_internet_gateway = !create;
        self
    }

    /// A VPC that exists already.
    ///
    /// ```
    /// use stackwright::Stack;
    /// use stackwright::ec2::{Vpc, VpcAttributes};
    ///
    /// let stack = Stack::new("web");
    /// let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a", "eu-central-1b"])
    ///     .private_subnet_ids(["subnet-a", "subnet-b"]);
    /// let vpc = Vpc::from_vpc_attributes(&stack, "Vpc", vpc);
    /// assert_eq!(vpc.private_subnets().len(), 2);
    /// ```
    #[track_caller]
    pub fn from_vpc_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        attributes: VpcAttributes,
    ) -> VpcRef {
        attributes.import(&scope.group(id))
    }

    fn is_dual_stack(&self) -> bool {
        self.ip_protocol == IpProtocol::DualStack
    }

    /// The subnet groups: those given, or the defaults.
    fn groups(&self) -> Vec<SubnetConfiguration> {
        let second = match self.nat_gateways {
            Some(0) => SubnetConfiguration::new("Isolated", SubnetType::PrivateIsolated),
            _ => SubnetConfiguration::new("Private", SubnetType::PrivateWithEgress),
        };
        self.subnet_configuration.clone().unwrap_or_else(|| {
            vec![
                SubnetConfiguration::new("Public", SubnetType::Public),
                second,
            ]
        })
    }

    /// The availability zones: those given, or the first ones of the region.
    fn zones(&self, scope: &Scope) -> Vec<Value<AvailabilityZoneName>> {
        if let Some(zones) = &self.availability_zones {
            if self.max_azs.is_some() {
                let finding = Diagnostic::error(
                    &codes::ZONES_GIVEN_TWICE,
                    "the VPC names its availability zones and also says how many there are",
                );
                scope.diagnose(finding.help("use `availability_zones` or `max_azs`, not both"));
            }
            check_zones(scope, zones);
            return zones.clone();
        }
        let wanted = self.max_azs.unwrap_or(DEFAULT_ZONES);
        if wanted == 0 {
            let finding = Diagnostic::error(
                &codes::NO_AVAILABILITY_ZONES,
                "the VPC has no availability zone",
            );
            scope.diagnose(finding.given("max_azs(0)").allowed("1 or more"));
        }
        let zones = intrinsic::get_azs();
        (0..wanted.min(ZONES_OF_ANY_REGION))
            .map(|at| zones.select(at))
            .collect()
    }
}

/// The most zones that a VPC spans unless it says otherwise; the CDK's default.
const DEFAULT_ZONES: u32 = 3;

/// How many zones there are in every region, at least, that a new account can use.
const ZONES_OF_ANY_REGION: u32 = 2;

fn check_zones(scope: &Scope, zones: &[Value<AvailabilityZoneName>]) {
    if zones.is_empty() {
        let finding = Diagnostic::error(
            &codes::NO_AVAILABILITY_ZONES,
            "the VPC has no availability zone",
        );
        scope.diagnose(finding.given("availability_zones([])").allowed("1 or more"));
    }
    let environment = scope.environment();
    for (at, zone) in zones.iter().enumerate() {
        let Some(name) = zone.as_text() else { continue };
        if zones[..at].contains(zone) {
            let finding = Diagnostic::error(
                &codes::DUPLICATE_ZONE,
                format!("the VPC names `{name}` twice"),
            );
            scope.diagnose(finding.help("name each availability zone once"));
        }
        if let Some(region) = environment.region()
            && !name.starts_with(region)
        {
            let finding = Diagnostic::error(
                &codes::ZONE_OF_OTHER_REGION,
                format!("`{name}` is no availability zone of the stack's region"),
            );
            scope.diagnose(
                finding
                    .given(name)
                    .allowed(format!("the zones of {region}")),
            );
        }
    }
}

impl Construct for Vpc {
    type Handle = VpcRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> VpcRef {
        let groups = self.groups();
        check_options(&self, scope, &groups);
        let zones = self.zones(scope);
        let builder = Builder {
            scope,
            vpc: &self,
            groups: &groups,
            zones: &zones,
        };
        let handle = builder.build();
        builder.add_vpn(&handle);
        handle
    }
}

/// Reports options that contradict each other.
fn check_options(vpc: &Vpc, scope: &Scope, groups: &[SubnetConfiguration]) {
    if vpc.enable_dns_support == Some(false) && vpc.enable_dns_hostnames != Some(false) {
        let finding = Diagnostic::error(
            &codes::DNS_HOSTNAMES_WITHOUT_SUPPORT,
            "DNS host names are enabled and DNS support is not",
        );
        scope.diagnose(finding.help("add `.enable_dns_hostnames(false)`, or enable DNS support"));
    }
    let has_vpn = vpc.vpn_gateway_asn.is_some() || !vpc.vpn_connections.is_empty();
    if vpc.vpn_gateway == Some(false) && has_vpn {
        let finding = Diagnostic::error(
            &codes::VPN_GATEWAY_SWITCHED_OFF,
            "the VPC has VPN options and no VPN gateway",
        );
        scope.diagnose(finding.help("remove `.vpn_gateway(false)`, or the VPN options"));
    }
    if groups.is_empty() {
        let finding = Diagnostic::error(&codes::NO_SUBNETS, "the VPC has no subnet group");
        scope.diagnose(finding.help("leave `subnet_configuration` out, or add a group"));
    }
    for (at, group) in groups.iter().enumerate() {
        let name = &group.name;
        if groups[..at].iter().any(|other| other.name == *name) {
            let finding = Diagnostic::error(
                &codes::DUPLICATE_SUBNET_GROUP,
                format!("two subnet groups are called `{name}`"),
            );
            scope.diagnose(finding.help("give each group a name of its own"));
        }
        if group.map_public_ip_on_launch.is_some() && group.subnet_type != SubnetType::Public {
            let finding = Diagnostic::error(
                &codes::PUBLIC_IP_IN_PRIVATE_SUBNET,
                format!("the subnet group `{name}` is not public"),
            );
            let finding = finding.given("map_public_ip_on_launch");
            scope.diagnose(finding.allowed("map_public_ip_on_launch in public groups"));
        }
        if group.ipv6_assign_address_on_creation.is_some() && !vpc.is_dual_stack() {
            let finding = Diagnostic::error(
                &codes::IPV6_NOT_ENABLED,
                format!(
                    "the subnet group `{name}` has an option for IPv6 and the VPC has IPv4 only"
                ),
            );
            scope.diagnose(finding.help("add `.ip_protocol(IpProtocol::DualStack)` to the VPC"));
        }
    }
}

/// Creates a VPC's parts, in the order in which the CDK does.
struct Builder<'a> {
    scope: &'a Scope,
    vpc: &'a Vpc,
    groups: &'a [SubnetConfiguration],
    zones: &'a [Value<AvailabilityZoneName>],
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
    fn build(&self) -> VpcRef {
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
                    format!("the VPC's address block is no address block: {problem}"),
                );
                self.scope
                    .diagnose(finding.given(text).help(problem.help()));
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
            self.scope
                .diagnose(finding.given(format!("/{prefix}")).allowed(allowed));
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
                    scope.diagnose(finding.given("nat_gateways(0)").help(help));
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
            return scope.diagnose(finding.given(given).help(help));
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
            return scope.diagnose(finding.help("select public subnets in `nat_gateway_subnets`"));
        }
        if placement.is_empty() && !private.is_empty() {
            let finding = Diagnostic::error(
                &codes::NO_PUBLIC_SUBNETS_FOR_NAT,
                "the selection for NAT gateways holds no subnet",
            );
            return scope.diagnose(finding.help("select public subnets in `nat_gateway_subnets`"));
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
