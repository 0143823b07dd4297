//! Virtual private clouds.

pub use stackwright_cfn::ec2::vpc::*;

use stackwright_core::kind::AvailabilityZoneName;
use stackwright_core::{Construct, Diagnostic, IntoValue, Scope, Text, Value, intrinsic};

use super::codes;
use super::gateway_vpc_endpoint::GatewayVpcEndpointOptions;
use super::ip_addresses::{IpAddresses, IpProtocol};
use super::nat::NatProvider;
use super::subnet_configuration::{SubnetConfiguration, SubnetType};
use super::subnet_selection::SubnetSelection;
use super::vpc_attributes::VpcAttributes;
use super::vpc_builder::Builder;
use super::vpc_lookup::VpcLookup;
use super::vpc_ref::VpcRef;
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
    pub(super) ip_addresses: Option<IpAddresses>,
    pub(super) ip_protocol: IpProtocol,
    pub(super) enable_dns_hostnames: Option<bool>,
    pub(super) enable_dns_support: Option<bool>,
    pub(super) default_instance_tenancy: DefaultInstanceTenancy,
    pub(super) max_azs: Option<u32>,
    pub(super) reserved_azs: u32,
    pub(super) availability_zones: Option<Vec<Value<AvailabilityZoneName>>>,
    pub(super) nat_gateways: Option<u32>,
    pub(super) nat_gateway_subnets: Option<SubnetSelection>,
    pub(super) nat_gateway_provider: NatProvider,
    pub(super) subnet_configuration: Option<Vec<SubnetConfiguration>>,
    pub(super) vpn_gateway: Option<bool>,
    pub(super) vpn_gateway_asn: Option<i64>,
    pub(super) vpn_connections: Vec<(Text, VpnConnection)>,
    pub(super) vpn_route_propagation: Vec<SubnetSelection>,
    #[cfg(all(feature = "logs", feature = "s3"))]
    pub(super) flow_logs: Vec<(Text, super::flow_log::FlowLogChange)>,
    pub(super) gateway_endpoints: Vec<(Text, GatewayVpcEndpointOptions)>,
    pub(super) vpc_name: Option<Value<String>>,
    pub(super) without_internet_gateway: bool,
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
    pub(super) fn text(self) -> &'static str {
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

    /// Adds a gateway endpoint, to S3 or DynamoDB.
    pub fn gateway_endpoint(
        mut self,
        id: impl Into<Text>,
        endpoint: impl Into<GatewayVpcEndpointOptions>,
    ) -> Self {
        self.gateway_endpoints.push((id.into(), endpoint.into()));
        self
    }

    /// Logs the VPC's traffic; `change` says how, where that is not as
    /// [`FlowLog::new`](super::FlowLog::new) does.
    #[cfg(all(feature = "logs", feature = "s3"))]
    pub fn flow_log(
        mut self,
        id: impl Into<Text>,
        change: impl Fn(super::FlowLog) -> super::FlowLog + 'static,
    ) -> Self {
        let change = super::flow_log::FlowLogChange::new(change);
        self.flow_logs.push((id.into(), change));
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

    /// A VPC that exists already, found by a lookup whose answer is recorded. The stack has to name its
    /// account and region.
    #[track_caller]
    pub fn from_lookup(scope: &Scope, id: impl Into<Text>, lookup: VpcLookup) -> VpcRef {
        lookup.import(&scope.group(id))
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

    pub(super) fn is_dual_stack(&self) -> bool {
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
                scope.diagnose(
                    finding
                        .given("both `availability_zones` and `max_azs`")
                        .allowed("one of the two")
                        .help("leave one of them out"),
                );
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
            let finding = finding.given("max_azs(0)").allowed("1 or more");
            scope.diagnose(finding.help("leave `max_azs` out, or set the number that you want"));
        }
        if self.max_azs > Some(ZONES_OF_ANY_REGION) {
            let finding = Diagnostic::note(
                &codes::FEWER_ZONES,
                format!("the VPC spans {ZONES_OF_ANY_REGION} availability zones"),
            );
            let finding = finding.given(format!("max_azs({wanted})"));
            scope.diagnose(finding.help("name the zones with `availability_zones` to have more"));
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
        let finding = finding.given("availability_zones([])").allowed("1 or more");
        scope.diagnose(finding.help("name at least one zone, or leave `availability_zones` out"));
    }
    let environment = scope.environment();
    for (at, zone) in zones.iter().enumerate() {
        let Some(name) = zone.as_text() else { continue };
        if zones[..at].contains(zone) {
            let finding = Diagnostic::error(
                &codes::DUPLICATE_ZONE,
                format!("the VPC names `{name}` twice"),
            );
            let finding = finding
                .given(format!("`{name}` twice"))
                .allowed("each zone once");
            scope.diagnose(finding.help("remove one of the two"));
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
                    .allowed(format!("the zones of {region}"))
                    .help("name a zone of the stack's region, or change the region"),
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
        Builder {
            scope,
            vpc: &self,
            groups: &groups,
            zones: &zones,
        }
        .build()
    }
}

/// Reports options that contradict each other.
fn check_options(vpc: &Vpc, scope: &Scope, groups: &[SubnetConfiguration]) {
    if vpc.enable_dns_support == Some(false) && vpc.enable_dns_hostnames != Some(false) {
        let finding = Diagnostic::error(
            &codes::DNS_HOSTNAMES_WITHOUT_SUPPORT,
            "DNS host names are enabled and DNS support is not",
        );
        scope.diagnose(
            finding
                .given("enable_dns_support(false), and host names, which are on by default")
                .allowed("host names with DNS support, or neither")
                .help("add `.enable_dns_hostnames(false)`, or enable DNS support"),
        );
    }
    let has_vpn = vpc.vpn_gateway_asn.is_some() || !vpc.vpn_connections.is_empty();
    if vpc.vpn_gateway == Some(false) && has_vpn {
        let finding = Diagnostic::error(
            &codes::VPN_GATEWAY_SWITCHED_OFF,
            "the VPC has VPN options and no VPN gateway",
        );
        scope.diagnose(
            finding
                .given("vpn_gateway(false), with other VPN options")
                .allowed("VPN options in a VPC with a VPN gateway")
                .help("remove `.vpn_gateway(false)`, or the VPN options"),
        );
    }
    if groups.is_empty() {
        let finding = Diagnostic::error(&codes::NO_SUBNETS, "the VPC has no subnet group");
        scope.diagnose(
            finding
                .given("subnet_configuration([])")
                .allowed("one group or more")
                .help("leave `subnet_configuration` out, or add a group"),
        );
    }
    for (at, group) in groups.iter().enumerate() {
        let name = &group.name;
        if groups[..at].iter().any(|other| other.name == *name) {
            let finding = Diagnostic::error(
                &codes::DUPLICATE_SUBNET_GROUP,
                format!("two subnet groups are called `{name}`"),
            );
            let finding = finding
                .given(format!("`{name}` twice"))
                .allowed("each name once");
            scope.diagnose(finding.help("give each group a name of its own"));
        }
        if group.map_public_ip_on_launch.is_some() && group.subnet_type != SubnetType::Public {
            let finding = Diagnostic::error(
                &codes::PUBLIC_IP_IN_PRIVATE_SUBNET,
                format!("the subnet group `{name}` is not public"),
            );
            let finding = finding.given("map_public_ip_on_launch");
            let finding = finding.allowed("map_public_ip_on_launch in public groups");
            scope.diagnose(finding.help("leave it out, or make the group a public one"));
        }
        if group.ipv6_assign_address_on_creation.is_some() && !vpc.is_dual_stack() {
            let finding = Diagnostic::error(
                &codes::IPV6_NOT_ENABLED,
                format!(
                    "the subnet group `{name}` has an option for IPv6 and the VPC has IPv4 only"
                ),
            );
            scope.diagnose(
                finding
                    .given("ipv6_assign_address_on_creation")
                    .allowed("it in a VPC with IPv6")
                    .help("add `.ip_protocol(IpProtocol::DualStack)` to the VPC"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use stackwright_core::Stack;

    /// The address blocks of a VPC's isolated subnets, by availability zone.
    fn blocks(vpc: Vpc) -> Vec<Vec<String>> {
        let stack = Stack::new("network");
        let vpc = stack.add("Vpc", vpc);
        let zones = vpc.availability_zones();
        let of_zone = |zone: &Value<AvailabilityZoneName>| {
            let selected = SubnetSelection::new().availability_zones([zone]);
            let selected = vpc.select_subnets(&stack, selected);
            let blocks = selected
                .subnets()
                .iter()
                .map(super::super::SubnetRef::ipv4_cidr_block);
            blocks
                .map(|block| block.as_text().unwrap().to_owned())
                .collect()
        };
        zones.iter().map(of_zone).collect()
    }

    proptest! {
        #[test]
        fn adding_an_az_keeps_existing_cidrs(
            masks in prop::collection::vec(prop::option::of(22u8..=28), 1..5),
            zones in 1usize..4,
            reserved in 1u32..3,
        ) {
            let vpc = |zones: usize, reserved: u32| {
                let groups = masks.iter().enumerate().map(|(at, mask)| {
                    let name = format!("group{at}");
                    let group = SubnetConfiguration::new(name, SubnetType::PrivateIsolated);
                    mask.map_or(group.clone(), |mask| group.cidr_mask(mask))
                });
                Vpc::new()
                    .availability_zones(["a", "b", "c", "d"].into_iter().take(zones))
                    .reserved_azs(reserved)
                    .subnet_configuration(groups)
            };
            let before = blocks(vpc(zones, reserved));
            let after = blocks(vpc(zones + 1, reserved - 1));
            prop_assert_eq!(&before[..], &after[..zones]);
        }
    }
}
