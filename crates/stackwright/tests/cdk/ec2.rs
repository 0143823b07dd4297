//! Networks: VPCs and their subnets.

use std::net::Ipv4Addr;

use stackwright::ec2::{
    AwsIpamAllocation, CfnEIP, DefaultInstanceTenancy, IpAddresses, IpProtocol, NatGateways,
    NatProvider, PrivateSubnet, RegionalNatGateway, Subnet, SubnetAttributes, SubnetConfiguration,
    SubnetFilter, SubnetSelection, SubnetType, Vpc, VpcAttributes, VpnConnection, VpnTunnel,
};
use stackwright::intrinsic::get_azs;
use stackwright::kind::{List, SubnetId};
use stackwright::prelude::*;

use SubnetType::{PrivateIsolated, PrivateWithEgress, Public};

crate::programs!("ec2":
    flow_logs,
    vpc_availability_zones,
    vpc_defaults,
    vpc_dual_stack,
    vpc_edges,
    vpc_gateways,
    vpc_ipam,
    vpc_nat,
    vpc_regional_nat,
    vpc_subnet_groups,
    vpc_tags_and_overrides,
);

fn with_vpc(app: App, name: &'static str, vpc: Vpc) -> App {
    app.stack(name, |stack| drop(stack.add("Vpc", vpc)))
}

fn group(name: &str, subnet_type: SubnetType) -> SubnetConfiguration {
    SubnetConfiguration::new(name, subnet_type)
}

fn environment() -> Environment {
    Environment::new("123456789012", "eu-central-1")
}

fn with_vpc_in(app: App, name: &'static str, environment: Environment, vpc: Vpc) -> App {
    app.stack(name, |stack| {
        stack.set_environment(environment);
        stack.add("Vpc", vpc);
    })
}

fn vpc_defaults(app: App) -> App {
    let app = with_vpc(app, "vpc-default", Vpc::new());
    let app = with_vpc(app, "vpc-one-az", Vpc::new().max_azs(1));
    let app = with_vpc(app, "vpc-many-azs", Vpc::new().max_azs(99));
    let app = app.stack("vpc-two-azs-one-nat", |stack| {
        stack.add("Network", Vpc::new().max_azs(2).nat_gateways(1));
    });
    let app = with_vpc(app, "vpc-without-nat", Vpc::new().nat_gateways(0));
    let app = with_vpc(app, "vpc-many-nats", Vpc::new().nat_gateways(9));
    let named = Vpc::new()
        .vpc_name("main")
        .max_azs(1)
        .enable_dns_hostnames(false)
        .enable_dns_support(false)
        .default_instance_tenancy(DefaultInstanceTenancy::Dedicated)
        .ip_addresses(IpAddresses::cidr("192.168.0.0/20"));
    let app = with_vpc(app, "vpc-named", named);
    app.stack("vpc-dns", |stack| {
        let vpc = || Vpc::new().nat_gateways(0);
        stack.add("Support", vpc().enable_dns_hostnames(false));
        let host = DefaultInstanceTenancy::Host;
        stack.add("Host", vpc().default_instance_tenancy(host));
        let shared = DefaultInstanceTenancy::Default;
        let vpc = vpc()
            .default_instance_tenancy(shared)
            .enable_dns_support(true);
        stack.add("Default", vpc);
    })
}

fn vpc_subnet_groups(app: App) -> App {
    let isolated = Vpc::new().subnet_configuration([group("Data", PrivateIsolated)]);
    let app = with_vpc(app, "groups-isolated", isolated);
    let public = Vpc::new().subnet_configuration([group("Edge", Public).cidr_mask(28)]);
    let app = with_vpc(app, "groups-public", public);
    let three = Vpc::new().max_azs(2).subnet_configuration([
        group("ingress", Public).cidr_mask(24),
        group("application", PrivateWithEgress).cidr_mask(22),
        group("rds", PrivateIsolated).cidr_mask(28),
    ]);
    let app = with_vpc(app, "groups-three", three);
    let shared = Vpc::new()
        .ip_addresses(IpAddresses::cidr("10.1.0.0/16"))
        .subnet_configuration([
            group("ingress", Public),
            group("application", PrivateWithEgress).cidr_mask(26),
            group("cache", PrivateIsolated).cidr_mask(20),
            group("rds", PrivateIsolated),
            group("spare", PrivateIsolated),
        ]);
    let app = with_vpc(app, "groups-shared-remainder", shared);
    let reserved = Vpc::new().nat_gateways(1).subnet_configuration([
        group("Public", Public).cidr_mask(24),
        group("Later", PrivateWithEgress)
            .cidr_mask(24)
            .reserved(true),
        group("Private", PrivateWithEgress).cidr_mask(24),
        group("Never", PrivateIsolated).reserved(true),
        group("Isolated", PrivateIsolated),
    ]);
    let app = with_vpc(app, "groups-reserved", reserved);
    let map = Vpc::new().nat_gateways(0).subnet_configuration([
        group("open", Public).map_public_ip_on_launch(true),
        group("closed", Public).map_public_ip_on_launch(false),
        group("egress", PrivateWithEgress),
    ]);
    let app = with_vpc(app, "groups-map-public-ip", map);
    let two = Vpc::new()
        .max_azs(2)
        .subnet_configuration([
            group("web", Public).cidr_mask(24),
            group("nat", Public).cidr_mask(28),
            group("app", PrivateWithEgress).cidr_mask(20),
            group("jobs", SubnetType::PrivateWithNat).cidr_mask(24),
        ])
        .nat_gateway_subnets(SubnetSelection::subnet_group_name("nat"));
    let app = with_vpc(app, "groups-two-public-two-private", two);
    let odd = Vpc::new()
        .ip_addresses(IpAddresses::cidr("10.0.0.0/21"))
        .max_azs(2)
        .nat_gateways(0)
        .subnet_configuration([
            group("a", Public).cidr_mask(28),
            group("b", PrivateIsolated).cidr_mask(25),
            group("c", PrivateIsolated).cidr_mask(26),
            group("d", PrivateIsolated).cidr_mask(24),
        ]);
    let app = with_vpc(app, "groups-odd-masks", odd);
    let names = Vpc::new().max_azs(2).subnet_configuration([
        group("Vpc", Public),
        group("my group", PrivateWithEgress),
        group("my-group_2", PrivateIsolated),
    ]);
    with_vpc(app, "groups-names", names)
}

fn vpc_availability_zones(app: App) -> App {
    let zones = Vpc::new().availability_zones(["eu-central-1a", "eu-central-1c"]);
    let app = with_vpc_in(app, "azs-explicit", environment(), zones);
    let region = || Environment::of_region("eu-west-1");
    let one = Vpc::new().availability_zones(["eu-west-1b"]);
    let app = with_vpc_in(app, "azs-region-only", region(), one);
    let app = with_vpc_in(app, "azs-region-default", region(), Vpc::new());
    let agnostic = Vpc::new()
        .availability_zones([get_azs().select(0), get_azs().select(2)])
        .nat_gateways(1);
    let app = with_vpc(app, "azs-explicit-agnostic", agnostic);
    let three = Vpc::new()
        .availability_zones(["eu-central-1a", "eu-central-1b", "eu-central-1c"])
        .nat_gateways(2);
    let app = with_vpc_in(app, "azs-three", environment(), three);
    let reserved = Vpc::new().max_azs(2).reserved_azs(1).nat_gateways(1);
    let app = with_vpc(app, "azs-reserved", reserved);
    let groups = Vpc::new().max_azs(1).reserved_azs(2).subnet_configuration([
        group("Public", Public).cidr_mask(24),
        group("Private", PrivateWithEgress).cidr_mask(22),
        group("Isolated", PrivateIsolated),
    ]);
    let app = with_vpc(app, "azs-reserved-groups", groups);
    let explicit = Vpc::new()
        .availability_zones(["eu-central-1b"])
        .reserved_azs(3)
        .nat_gateways(0);
    with_vpc_in(app, "azs-reserved-explicit", environment(), explicit)
}

fn two_public() -> [SubnetConfiguration; 3] {
    [
        group("Web", Public).cidr_mask(24),
        group("Nat", Public).cidr_mask(28),
        group("App", PrivateWithEgress).cidr_mask(24),
    ]
}

fn vpc_nat(app: App) -> App {
    let mut app = app;
    let counts = [("nat-0", 0), ("nat-1", 1), ("nat-2", 2), ("nat-3", 3)];
    for (name, count) in counts {
        let vpc = Vpc::new()
            .availability_zones(["eu-central-1a", "eu-central-1b", "eu-central-1c"])
            .nat_gateways(count)
            .subnet_configuration([
                group("Public", Public),
                group("Private", PrivateWithEgress),
                group("Isolated", PrivateIsolated),
            ]);
        app = with_vpc_in(app, name, environment(), vpc);
    }
    let provider = |gateways| Vpc::new().nat_gateway_provider(NatProvider::gateway(gateways));
    let addresses = || NatGateways::new().eip_allocation_ids(["eipalloc-1", "eipalloc-2"]);
    let app = with_vpc(app, "nat-eips", provider(addresses()));
    let app = with_vpc(app, "nat-one-eip", provider(addresses()).nat_gateways(1));
    let drain = NatGateways::new().max_drain_duration(Duration::minutes(2));
    let app = with_vpc(app, "nat-drain", provider(drain).max_azs(1));
    let app = with_vpc(app, "nat-provider", provider(NatGateways::new()));
    let two = || Vpc::new().subnet_configuration(two_public());
    let app = with_vpc(app, "nat-two-public-groups", two());
    let app = with_vpc(app, "nat-three-of-two-groups", two().nat_gateways(3));
    let by_group = SubnetSelection::subnet_group_name("Nat");
    let by_group = two().nat_gateway_subnets(by_group).nat_gateways(1);
    let app = with_vpc(app, "nat-group", by_group);
    let by_type = SubnetSelection::subnet_type(Public).one_per_az();
    let app = with_vpc(
        app,
        "nat-type-one-per-az",
        two().nat_gateway_subnets(by_type),
    );
    let open = || Vpc::new().subnet_configuration([group("Public", Public)]);
    let app = with_vpc(app, "nat-without-private", open().nat_gateways(1));
    with_vpc(app, "nat-default-without-private", open())
}

fn vpc_regional_nat(app: App) -> App {
    let regional =
        |gateway| Vpc::new().nat_gateway_provider(NatProvider::regional_gateway(gateway));
    let app = with_vpc(app, "regional-nat", regional(RegionalNatGateway::new()));
    let address = RegionalNatGateway::new()
        .allocation_id("eipalloc-1")
        .max_drain_duration(Duration::seconds(60));
    let app = with_vpc(app, "regional-nat-eip", regional(address));
    let manual = RegionalNatGateway::new()
        .availability_zone_id_addresses("use1-az1", ["eipalloc-1", "eipalloc-2"])
        .availability_zone_addresses("us-east-1b", ["eipalloc-3"]);
    let manual = regional(manual).subnet_configuration([
        group("Public", Public),
        group("Private", PrivateWithEgress),
        group("Isolated", PrivateIsolated),
    ]);
    let app = with_vpc(app, "regional-nat-manual", manual);
    let private = regional(RegionalNatGateway::new())
        .subnet_configuration([group("Private", PrivateWithEgress)]);
    with_vpc(app, "regional-nat-private-only", private)
}

fn vpc_gateways(app: App) -> App {
    let shut = || Vpc::new().create_internet_gateway(false);
    let app = with_vpc(app, "gateways-no-internet", shut().nat_gateways(0));
    let public = shut()
        .nat_gateways(0)
        .subnet_configuration([group("Public", Public), group("Egress", PrivateWithEgress)]);
    let app = with_vpc(app, "gateways-no-internet-public", public);
    let app = with_vpc(
        app,
        "gateways-vpn",
        Vpc::new().vpn_gateway(true).nat_gateways(1),
    );
    let asn = Vpc::new().vpn_gateway_asn(65_000).nat_gateways(0);
    let app = with_vpc(app, "gateways-vpn-asn", asn);
    let public = Vpc::new()
        .vpn_gateway(true)
        .nat_gateways(0)
        .subnet_configuration([group("Public", Public)]);
    let app = with_vpc(app, "gateways-vpn-public", public);
    let propagation = Vpc::new()
        .vpn_gateway(true)
        .subnet_configuration([
            group("Public", Public),
            group("Private", PrivateWithEgress),
            group("Isolated", PrivateIsolated),
        ])
        .vpn_route_propagation([
            SubnetSelection::subnet_type(PrivateIsolated),
            SubnetSelection::subnet_group_name("Public"),
        ]);
    let app = with_vpc(app, "gateways-vpn-propagation", propagation);
    let fixed =
        VpnConnection::new("192.0.2.1").static_routes(["192.168.10.0/24", "192.168.20.0/24"]);
    let key = "{{resolve:secretsmanager:psk:SecretString:::}}";
    let dynamic = VpnConnection::new("192.0.2.2")
        .asn(65_001)
        .tunnel(VpnTunnel::new().tunnel_inside_cidr("169.254.10.0/30"))
        .tunnel(VpnTunnel::new().pre_shared_key(key));
    let connections = Vpc::new()
        .nat_gateways(0)
        .vpn_connection("Static", fixed)
        .vpn_connection("Dynamic", dynamic);
    let app = with_vpc(app, "gateways-vpn-connections", connections);
    let app = app.stack("gateways-vpn-enabled-later", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1));
        let public = [SubnetSelection::subnet_type(Public)];
        let gateway = vpc.enable_vpn_gateway(stack, Some(64_512), public);
        stack.output("Gateway", gateway);
    });
    let app = app.stack("gateways-vpn-connection-added", |stack| {
        let vpc = stack.add(
            "Vpc",
            Vpc::new().max_azs(1).nat_gateways(0).vpn_gateway(true),
        );
        let office = vpc.add_vpn_connection(stack, "Office", VpnConnection::new("192.0.2.9"));
        stack.output("Connection", office.vpn_id());
        stack.output("Customer", office.customer_gateway_id());
    });
    let app = with_vpc(app, "gateways-no-internet-nat", shut());
    app.stack("gateways-vpn-connection-bare", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        let office = VpnConnection::new("192.0.2.9")
            .asn(65_010)
            .static_routes(["192.168.0.0/16"]);
        vpc.add_vpn_connection(stack, "Office", office);
    })
}

fn vpc_ipam(app: App) -> App {
    let ipam = |allocation| Vpc::new().ip_addresses(IpAddresses::aws_ipam_allocation(allocation));
    let pool = |mask| AwsIpamAllocation::new("ipam-pool-1", mask);
    let default = ipam(pool(18).default_subnet_ipv4_netmask_length(24)).nat_gateways(1);
    let app = with_vpc(app, "ipam-default-mask", default);
    let masks = ipam(pool(20)).nat_gateways(0).subnet_configuration([
        group("Public", Public).cidr_mask(27),
        group("Private", PrivateWithEgress).cidr_mask(24),
    ]);
    let app = with_vpc(app, "ipam-masks", masks);
    let deep = ipam(pool(16).default_subnet_ipv4_netmask_length(26))
        .nat_gateways(0)
        .max_azs(2)
        .subnet_configuration([
            group("Public", Public).cidr_mask(28),
            group("Later", Public).cidr_mask(20).reserved(true),
            group("Private", PrivateWithEgress),
            group("Wide", PrivateWithEgress).cidr_mask(19),
            group("Narrow", PrivateWithEgress).cidr_mask(25),
        ]);
    let app = with_vpc(app, "ipam-deep", deep);
    let one = ipam(pool(24).default_subnet_ipv4_netmask_length(28))
        .nat_gateways(0)
        .max_azs(1)
        .reserved_azs(1);
    with_vpc(app, "ipam-one", one)
}

fn vpc_dual_stack(app: App) -> App {
    let dual = || Vpc::new().ip_protocol(IpProtocol::DualStack);
    let app = with_vpc(app, "dual-default", dual());
    let app = with_vpc(app, "dual-without-nat", dual().nat_gateways(0));
    let groups = dual().nat_gateways(1).max_azs(2).subnet_configuration([
        group("Public", Public)
            .map_public_ip_on_launch(true)
            .cidr_mask(24),
        group("Private", PrivateWithEgress)
            .ipv6_assign_address_on_creation(false)
            .cidr_mask(22),
        group("Reserved", PrivateIsolated)
            .reserved(true)
            .cidr_mask(24),
        group("Isolated", PrivateIsolated).cidr_mask(28),
    ]);
    let app = with_vpc(app, "dual-groups", groups);
    let isolated = dual().subnet_configuration([group("Isolated", PrivateIsolated)]);
    let app = with_vpc(app, "dual-isolated", isolated);
    let app = with_vpc(
        app,
        "dual-amazon-provided",
        dual().max_azs(1).reserved_azs(1),
    );
    let shut = || dual().nat_gateways(0).create_internet_gateway(false);
    let app = with_vpc(app, "dual-no-internet", shut());
    let groups = || [group("Private", PrivateWithEgress), group("Public", Public)];
    let private = shut().subnet_configuration(groups());
    let app = with_vpc(app, "dual-no-internet-private", private);
    let private = dual()
        .nat_gateways(0)
        .max_azs(1)
        .vpn_gateway(true)
        .subnet_configuration(groups());
    let app = with_vpc(app, "dual-no-nat-private", private);
    let pool = AwsIpamAllocation::new("ipam-pool-1", 20).default_subnet_ipv4_netmask_length(24);
    let ipam = dual()
        .max_azs(1)
        .ip_addresses(IpAddresses::aws_ipam_allocation(pool));
    with_vpc(app, "dual-ipam", ipam)
}

fn vpc_tags_and_overrides(app: App) -> App {
    let app = app.stack("vpc-tags", |stack| {
        stack.stack_tag("stage", "test").stack_tag("Zebra", "z");
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        stack.of(&vpc).tag(Tag::new("team", "network"));
        for subnet in vpc.private_subnets() {
            stack
                .of(subnet)
                .tag(Tag::new("kubernetes.io/role/internal-elb", "1"));
        }
        stack
            .of(&vpc.public_subnets()[0])
            .tag(Tag::new("Name", "front"));
        let remove = Tag::remove("Name").priority(250);
        stack
            .of(&vpc)
            .tag(remove.include_resource_type("AWS::EC2::InternetGateway"));
        stack
            .edit(&vpc)
            .override_property("CidrBlock", "10.9.0.0/16");
        let second = stack.of(&vpc.public_subnets()[1]);
        let resource = second.child("Subnet").unwrap();
        second
            .edit(&resource)
            .override_property("MapPublicIpOnLaunch", false);
        let igw = stack.of(&vpc).child("IGW").unwrap();
        stack.edit(&igw).override_logical_id("Internet");
        let first = stack.of(&vpc.private_subnets()[0]);
        let route = first.child("DefaultRoute").unwrap();
        first
            .edit(&route)
            .override_property("DestinationCidrBlock", "10.0.0.0/8");
    });
    app.stack("vpc-nested", |stack| {
        let network = stack.group("Network");
        let inner = network.add("Vpc", Vpc::new().max_azs(1));
        let outer = network.group("Default");
        outer.add("Resource", Vpc::new().max_azs(1).nat_gateways(0));
        stack.depend(&inner, &outer);
    })
}

fn zones(letters: &str) -> Vec<String> {
    letters
        .chars()
        .map(|letter| format!("eu-central-1{letter}"))
        .collect()
}

fn vpc_edges(app: App) -> App {
    let vpc = |letters: &str| Vpc::new().availability_zones(zones(letters));
    let add = |app: App, name: &'static str, vpc: Vpc| with_vpc_in(app, name, environment(), vpc);
    let turn = vpc("abcd").nat_gateways(2).subnet_configuration([
        group("Public", Public).cidr_mask(24),
        group("App", PrivateWithEgress).cidr_mask(24),
        group("Jobs", PrivateWithEgress).cidr_mask(24),
        group("More", PrivateWithEgress).cidr_mask(24),
    ]);
    let app = add(app, "edges-nat-in-turn", turn);
    let zone = SubnetSelection::subnet_type(Public).availability_zones(zones("b"));
    let zone = vpc("abc")
        .nat_gateways(2)
        .nat_gateway_subnets(zone)
        .subnet_configuration([
            group("Web", Public).cidr_mask(24),
            group("Nat", Public).cidr_mask(28),
            group("App", PrivateWithEgress).cidr_mask(24),
            group("Jobs", PrivateWithEgress).cidr_mask(24),
        ]);
    let app = add(app, "edges-nat-in-one-zone", zone);
    let fewer = SubnetSelection::subnet_group_name("Nat").availability_zones(zones("c"));
    let fewer = vpc("abc")
        .nat_gateways(3)
        .nat_gateway_subnets(fewer)
        .subnet_configuration([
            group("Nat", Public).cidr_mask(28),
            group("App", PrivateWithEgress).cidr_mask(24),
        ]);
    let app = add(app, "edges-nat-fewer-subnets", fewer);
    let private = vpc("a")
        .nat_gateways(0)
        .subnet_configuration([group("App", PrivateWithEgress)]);
    let app = add(app, "edges-private-only", private);
    let reserved = vpc("a").nat_gateways(0).subnet_configuration([
        group("Later", Public).reserved(true),
        group("Data", PrivateIsolated),
    ]);
    let app = add(app, "edges-public-reserved", reserved);
    let reserved = vpc("ab").subnet_configuration([
        group("Web", Public),
        group("Later", PrivateWithEgress).reserved(true),
    ]);
    let app = add(app, "edges-private-reserved", reserved);
    let regional = |letters: &str| {
        let gateway = NatProvider::regional_gateway(RegionalNatGateway::new());
        vpc(letters).nat_gateway_provider(gateway)
    };
    let web = || [group("Web", Public)];
    let public = regional("ab").nat_gateways(1).subnet_configuration(web());
    let app = add(app, "edges-regional-public-only", public);
    let dual = regional("a").ip_protocol(IpProtocol::DualStack);
    let app = add(app, "edges-regional-dual", dual);
    let shut = regional("a").create_internet_gateway(false);
    let app = add(app, "edges-regional-shut", shut);
    let default = regional("ab").subnet_configuration(web());
    let app = add(app, "edges-regional-default", default);
    let overlap = vpc("ab")
        .nat_gateways(0)
        .vpn_gateway(true)
        .vpn_route_propagation([
            SubnetSelection::subnet_type(Public),
            SubnetSelection::subnet_type(Public).one_per_az(),
            SubnetSelection::new(),
        ]);
    let app = add(app, "edges-vpn-overlap", overlap);
    let office = VpnConnection::new("192.0.2.1")
        .asn(64_999)
        .static_routes(["10.10.0.0/16"]);
    let isolated = vpc("a")
        .vpn_gateway(true)
        .subnet_configuration([group("Data", PrivateIsolated)])
        .vpn_connection("Office", office);
    let app = add(app, "edges-vpn-isolated", isolated);
    let small = vpc("a")
        .nat_gateways(1)
        .reserved_azs(1)
        .ip_addresses(IpAddresses::cidr("172.16.0.0/24"));
    let app = add(app, "edges-small", small);
    let app = app.stack("edges-imported", |stack| {
        let known = VpcAttributes::new("vpc-12345", zones("ab"))
            .private_subnet_ids(["subnet-a", "subnet-b"])
            .private_subnet_route_table_ids(["rtb-a", "rtb-a"])
            .public_subnet_ids(["subnet-c", "subnet-d"])
            .public_subnet_ipv4_cidr_blocks(["10.0.0.0/24", "10.0.1.0/24"]);
        let known = Vpc::from_vpc_attributes(stack, "Vpc", known);
        known.enable_vpn_gateway(stack, None, []);
        known.add_vpn_connection(stack, "Office", VpnConnection::new("192.0.2.1"));
        let output = |name: &'static str, selection: SubnetSelection| {
            let ids = known.select_subnets(stack, selection).subnet_ids();
            let ids: Value<List<SubnetId>> = ids.into_value();
            stack.output(name, ids.join(","));
        };
        let public = || SubnetSelection::subnet_type(Public);
        let address = SubnetFilter::contains_ip_addresses([Ipv4Addr::new(10, 0, 1, 9)]);
        output(
            "Zone",
            SubnetSelection::new().availability_zones(zones("b")),
        );
        output("Block", public().filter(address));
        output("Mask", public().filter(SubnetFilter::by_cidr_mask(24)));
        let [c, d] = known.public_subnets() else {
            panic!("two public subnets")
        };
        let given = SubnetSelection::subnets([c, d, &known.private_subnets()[0]]);
        output("Given", given.one_per_az());
    });
    app.stack("edges-imported-gateway", |stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]).vpn_gateway_id("vgw-1");
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        vpc.add_vpn_connection(stack, "Office", VpnConnection::new("192.0.2.1"));
        let subnet = SubnetAttributes::new("subnet-1")
            .route_table_id("rtb-1")
            .availability_zone("eu-central-1a");
        let subnet = Subnet::from_subnet_attributes(stack, "Subnet", subnet);
        let waits = stack.add("Waits", CfnEIP::new());
        stack.depend(&waits, subnet.internet_connectivity_established());
        let waits = stack.add("WaitsForVpc", CfnEIP::new());
        stack.depend(&waits, vpc.internet_connectivity_established());
        let closed = PrivateSubnet::new("vpc-12345", "eu-central-1a", "10.0.0.0/24");
        let closed = stack.add("Closed", closed);
        closed.add_ipv6_nat64_route(stack, "nat-1");
        let waits = stack.add("WaitsForNat64", CfnEIP::new());
        stack.depend(&waits, closed.internet_connectivity_established());
    })
}

fn flow_logs(app: App) -> App {
    use stackwright::ec2::{
        FlowLog, FlowLogDestination as To, FlowLogMaxAggregationInterval,
        FlowLogResourceType as Of, FlowLogTrafficType, LogFormat,
    };
    use stackwright::logs::LogGroup;
    use stackwright::s3::Bucket;
    app.stack("flow-logs", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        vpc.add_flow_log(stack, "Made", |log| log);
        vpc.add_flow_log(stack, "Rejected", |log| {
            log.traffic_type(FlowLogTrafficType::Reject)
                .destination(To::to_new_bucket())
        });
        let one_minute = FlowLogMaxAggregationInterval::OneMinute;
        vpc.add_flow_log(stack, "Added", |log| {
            log.max_aggregation_interval(one_minute)
        });
        let bucket = stack.add("Bucket", Bucket::new());
        let group = stack.add("Group", LogGroup::new());
        let service = ServicePrincipal::new("vpc-flow-logs.amazonaws.com");
        let role = stack.add("Role", Role::new(service));
        let log = |id: &'static str, of: Of, to: To| (id, FlowLog::new(of).destination(to));
        let (id, named) = log(
            "ToGroup",
            Of::from_vpc(&vpc),
            To::to_cloud_watch_logs(&group),
        );
        stack.add(id, named.flow_log_name("named"));
        let public = vpc.select_subnets(stack, SubnetType::Public);
        let (id, with_role) = log(
            "ToGroupWithRole",
            Of::from_subnet(&public.subnets()[0]),
            To::to_cloud_watch_logs(&group).role(&role),
        );
        stack.add(id, with_role.traffic_type(FlowLogTrafficType::Accept));
        let (id, to_bucket) = log(
            "ToBucket",
            Of::from_network_interface_id("eni-1"),
            To::to_s3(&bucket).key_prefix("prefix"),
        );
        stack.add(
            id,
            to_bucket
                .log_format([
                    LogFormat::field("version"),
                    LogFormat::field("srcaddr"),
                    LogFormat::custom("${tcp-flags}"),
                    LogFormat::field("flow-direction"),
                ])
                .max_aggregation_interval(FlowLogMaxAggregationInterval::TenMinutes),
        );
        let gateway = Of::from_transit_gateway_id("tgw-1");
        let (id, format) = log("Format", gateway, To::to_s3(&bucket));
        let fields = [LogFormat::ALL_DEFAULT_FIELDS, LogFormat::field("vpc-id")];
        stack.add(id, format.log_format(fields));
        let stream = "arn:aws:firehose:us-east-1:123456789012:deliverystream/x";
        let (id, firehose) = log(
            "Firehose",
            Of::from_transit_gateway_attachment_id("tgw-attach-1"),
            To::to_kinesis_data_firehose(stream),
        );
        stack.add(id, firehose);
        let plain = stack.add("Plain", FlowLog::new(Of::from_vpc(&vpc)));
        stack.output("Id", plain.flow_log_id());
    })
}
