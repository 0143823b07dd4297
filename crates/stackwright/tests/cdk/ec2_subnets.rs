//! Networks: subnets on their own, selected, and those of imported VPCs.

use std::net::Ipv4Addr;

use stackwright::ec2::{
    CfnEIP, CfnInternetGateway, CfnVPCGatewayAttachment, GatewayVpcEndpoint,
    GatewayVpcEndpointAwsService, GatewayVpcEndpointOptions, IpProtocol, PrivateSubnet,
    PublicSubnet, Route, SecurityGroup, Subnet, SubnetAttributes, SubnetConfiguration,
    SubnetFilter, SubnetSelection, SubnetType, Vpc, VpcAttributes, VpcRef, VpnConnection,
};
use stackwright::intrinsic::join;
use stackwright::kind::{AvailabilityZoneName, List, SubnetId, VpcId};
use stackwright::prelude::*;

use SubnetType::{PrivateIsolated, PrivateWithEgress, Public};

crate::programs!("ec2":
    subnet_selection,
    subnet_standalone,
    vpc_gateway_endpoints,
    vpc_imported,
);

fn group(name: &str, subnet_type: SubnetType) -> SubnetConfiguration {
    SubnetConfiguration::new(name, subnet_type)
}

fn environment() -> Environment {
    Environment::new("123456789012", "eu-central-1")
}

fn subnet_standalone(app: App) -> App {
    app.stack("subnet-standalone", |stack| {
        let vpc = Vpc::new().subnet_configuration([group("Public", Public).cidr_mask(24)]);
        let vpc = stack.add("Vpc", vpc);
        let plain = Subnet::new(&vpc, "eu-central-1a", "10.0.100.0/24");
        let plain = stack.add("Plain", plain);
        let open = PublicSubnet::new(&vpc, "eu-central-1b", "10.0.101.0/24");
        let open = stack.add("Open", open.map_public_ip_on_launch(true));
        let closed = PrivateSubnet::new("vpc-12345", "eu-central-1b", "10.0.102.0/24")
            .map_public_ip_on_launch(false)
            .ipv6_cidr_block("2001:db8::/64")
            .assign_ipv6_address_on_creation(true);
        let closed = stack.add("Closed", closed);
        let bare = PublicSubnet::new(&vpc, "eu-central-1c", "10.0.103.0/24");
        let bare = stack.add("Bare", bare);
        let igw = stack.add("Igw", CfnInternetGateway::new());
        let attachment = CfnVPCGatewayAttachment::new(&vpc).internet_gateway_id(&igw);
        let attachment = stack.add("Attachment", attachment);
        open.add_default_internet_route(stack, &igw, &attachment);
        open.add_ipv6_default_internet_route(stack, &igw, &attachment);
        let nat = open.add_nat_gateway(stack);
        let address = Some("eipalloc-1".into_value());
        let kept = bare.add_nat_gateway_with(stack, address, Some(Duration::seconds(30)));
        closed.add_default_nat_route(stack, &nat);
        closed.add_ipv6_nat64_route(stack, &nat);
        plain.add_ipv6_default_egress_only_internet_route(stack, "eigw-1");
        let route = |id: &'static str, route: Route| plain.add_route(stack, id, route);
        route(
            "ToCarrier",
            Route::to_carrier_gateway("cagw-1").destination("10.1.0.0/16"),
        );
        route(
            "ToInstance",
            Route::to_instance("i-1").destination("10.2.0.0/16"),
        );
        route(
            "ToLocal",
            Route::to_local_gateway("lgw-1").destination("10.3.0.0/16"),
        );
        route(
            "ToInterface",
            Route::to_network_interface("eni-1").destination("10.4.0.0/16"),
        );
        route(
            "ToTransit",
            Route::to_transit_gateway("tgw-1").destination("10.5.0.0/16"),
        );
        let peering = Route::to_vpc_peering_connection("pcx-1");
        route("ToPeering", peering.destination("10.6.0.0/16"));
        let endpoint = Route::to_vpc_endpoint("vpce-1");
        route("ToEndpoint", endpoint.ipv6_destination("2001:db8:1::/48"));
        let core = "arn:aws:networkmanager::123456789012:core-network/core-network-1";
        route(
            "ToCore",
            Route::to_core_network(core).destination("10.7.0.0/16"),
        );
        route(
            "ToNat",
            Route::to_nat_gateway(&kept).destination("10.8.0.0/16"),
        );
        route("ToGateway", Route::to_gateway("vgw-1").enabling_internet());
        let egress_only = Route::to_egress_only_internet_gateway("eigw-1");
        route(
            "ToEgressOnly",
            egress_only.ipv6_destination("2001:db8:2::/48"),
        );
        let waits = stack.add("Waits", CfnEIP::new());
        stack.depend(&waits, open.internet_connectivity_established());
        let waits = stack.add("WaitsForPlain", CfnEIP::new());
        stack.depend(&waits, plain.internet_connectivity_established());
        let waits = stack.add("WaitsForVpc", CfnEIP::new());
        stack.depend(&waits, vpc.internet_connectivity_established());
        let resource = plain.resource().unwrap();
        stack.output("Id", plain.subnet_id());
        stack.output("Zone", plain.availability_zone());
        stack.output("Table", plain.route_table_id());
        stack.output("Cidr", plain.ipv4_cidr_block());
        stack.output("Acl", resource.attr_network_acl_association_id());
        stack.output("ZoneAttribute", resource.attr_availability_zone());
        stack.output("VpcOf", resource.attr_vpc_id());
        stack.output("VpcId", vpc.vpc_id());
        stack.output("VpcArn", vpc.vpc_arn());
        stack.output("VpcCidr", vpc.vpc_cidr_block());
        stack.output("DefaultAcl", vpc.vpc_default_network_acl().unwrap());
        stack.output("DefaultGroup", vpc.vpc_default_security_group().unwrap());
        stack.output("Internet", vpc.internet_gateway_id().unwrap());
        stack.output("Nat", nat.reference());
        stack.output(
            "Associations",
            vpc.vpc_cidr_block_associations().unwrap().select(0),
        );
        stack.output("Six", vpc.vpc_ipv6_cidr_blocks().unwrap().select(0));
        stack.output("SubnetSix", resource.attr_ipv6_cidr_blocks().select(0));
        let zones: Value<List<AvailabilityZoneName>> = vpc.availability_zones().into_value();
        stack.output("Zones", zones.join(","));
    })
}

fn show(stack: &Stack, vpc: &VpcRef, prefix: &str) {
    let ids = |subnets: &[stackwright::ec2::SubnetRef]| {
        let mut parts: Vec<Node> = Vec::new();
        for subnet in subnets {
            if !parts.is_empty() {
                parts.push(",".into());
            }
            parts.push(subnet.subnet_id().into());
        }
        join("", parts)
    };
    let mut zones: Vec<Node> = Vec::new();
    for zone in vpc.availability_zones() {
        if !zones.is_empty() {
            zones.push(",".into());
        }
        zones.push(zone.into());
    }
    stack.output(format!("{prefix}VpcId"), vpc.vpc_id());
    stack.output(format!("{prefix}Arn"), vpc.vpc_arn());
    stack.output(format!("{prefix}Public"), ids(vpc.public_subnets()));
    stack.output(format!("{prefix}Private"), ids(vpc.private_subnets()));
    stack.output(format!("{prefix}Isolated"), ids(vpc.isolated_subnets()));
    stack.output(format!("{prefix}Zones"), join("", zones));
}

fn vpc_imported(app: App) -> App {
    let app = app.stack("imported-literal", |stack| {
        let full = VpcAttributes::new("vpc-12345", ["eu-central-1a", "eu-central-1b"])
            .vpc_cidr_block("10.0.0.0/16")
            .public_subnet_ids(["subnet-p1", "subnet-p2"])
            .public_subnet_route_table_ids(["rtb-p1", "rtb-p2"])
            .public_subnet_names(["Ingress"])
            .public_subnet_ipv4_cidr_blocks(["10.0.0.0/24", "10.0.1.0/24"])
            .private_subnet_ids(["subnet-a1", "subnet-a2", "subnet-b1", "subnet-b2"])
            .private_subnet_names(["App", "Jobs"])
            .private_subnet_route_table_ids(["rtb-a1", "rtb-a2", "rtb-b1", "rtb-b2"])
            .isolated_subnet_ids(["subnet-d1", "subnet-d2"])
            .isolated_subnet_route_table_ids(["rtb-d1", "rtb-d2"])
            .vpn_gateway_id("vgw-1");
        let full = Vpc::from_vpc_attributes(stack, "Vpc", full);
        show(stack, &full, "");
        stack.output("Cidr", full.vpc_cidr_block());
        stack.output("Vpn", full.vpn_gateway_id().unwrap());
        stack.output("PublicCidr", full.public_subnets()[1].ipv4_cidr_block());
        stack.output("Table", full.private_subnets()[2].route_table_id());
        stack.output("Zone", full.private_subnets()[3].availability_zone());
        let by_group = |name: &str| {
            let selected = full.select_subnets(stack, SubnetSelection::subnet_group_name(name));
            let ids: Value<List<SubnetId>> = selected.subnet_ids().into_value();
            ids.join(",")
        };
        stack.output("Jobs", by_group("Jobs"));
        stack.output("Ingress", by_group("Ingress"));
        stack.output("Isolated1", by_group("Isolated"));
        let one_each = full.select_subnets(stack, SubnetSelection::new().one_per_az());
        let one_each: Value<List<SubnetId>> = one_each.subnet_ids().into_value();
        stack.output("OnePerAz", one_each.join(","));
        stack.add("Group", SecurityGroup::new(&full));
    });
    let app = app.stack("imported-parameters", |stack| {
        let vpc_id = stack.add("VpcParameter", CfnParameter::<VpcId>::of_kind());
        let subnets = stack.add("Subnets", CfnParameter::<List<SubnetId>>::list_of_kind());
        let zones = CfnParameter::<List<AvailabilityZoneName>>::list_of_kind();
        let zones = stack.add("Zones1", zones);
        let (subnets, zones) = (subnets.value(), zones.value());
        let selected = VpcAttributes::new(vpc_id.value(), [zones.select(0), zones.select(1)])
            .private_subnet_ids([subnets.select(0), subnets.select(1)]);
        let selected = Vpc::from_vpc_attributes(stack, "Selected", selected);
        show(stack, &selected, "");
        stack.add("Group", SecurityGroup::new(&selected));
    });
    let app = app.stack("imported-region", |stack| {
        stack.set_environment(environment());
        let vpc = VpcAttributes::new("vpc-1", ["eu-central-1a"]).isolated_subnet_ids(["subnet-1"]);
        show(stack, &Vpc::from_vpc_attributes(stack, "Vpc", vpc), "");
        let other = VpcAttributes::new("vpc-2", ["eu-west-1a"]);
        show(
            stack,
            &Vpc::from_vpc_attributes(stack, "Other", other),
            "Other",
        );
        stack.add("Address", CfnEIP::new());
    });
    app.stack("imported-subnets", |stack| {
        stack.add("Address", CfnEIP::new());
        let by_id = Subnet::from_subnet_id(stack, "ById", "subnet-1");
        let attributes = SubnetAttributes::new("subnet-2")
            .availability_zone("eu-central-1a")
            .route_table_id("rtb-2")
            .ipv4_cidr_block("10.0.0.0/24");
        let known = Subnet::from_subnet_attributes(stack, "ByAttributes", attributes);
        let open = SubnetAttributes::new("subnet-3").availability_zone("eu-central-1b");
        let open = PublicSubnet::from_subnet_attributes(stack, "Open", open);
        let closed = SubnetAttributes::new("subnet-4");
        let closed = PrivateSubnet::from_subnet_attributes(stack, "Closed", closed);
        stack.output("One", by_id.subnet_id());
        stack.output("Two", known.subnet_id());
        stack.output("Zone", known.availability_zone());
        stack.output("Table", known.route_table_id());
        stack.output("Cidr", known.ipv4_cidr_block());
        stack.output("Three", open.subnet_id());
        stack.output("Four", closed.subnet_id());
    })
}

fn subnet_selection(app: App) -> App {
    let app = app.stack("selection", |stack| {
        stack.set_environment(environment());
        let vpc = Vpc::new()
            .availability_zones(["eu-central-1a", "eu-central-1b", "eu-central-1c"])
            .nat_gateways(0)
            .subnet_configuration([
                group("Web", Public).cidr_mask(24),
                group("App", PrivateWithEgress).cidr_mask(22),
                group("Jobs", PrivateWithEgress).cidr_mask(24),
                group("Data", PrivateIsolated).cidr_mask(26),
                group("Later", PrivateIsolated).cidr_mask(26).reserved(true),
            ]);
        let vpc = stack.add("Vpc", vpc);
        let imported = Subnet::from_subnet_id(stack, "Imported", "subnet-1");
        let all = SubnetSelection::new;
        let of = SubnetSelection::subnet_type;
        let named = |name: &str| SubnetSelection::subnet_group_name(name);
        let zone = |letter: &str| format!("eu-central-1{letter}");
        let explicit = [&vpc.public_subnets()[0], &vpc.isolated_subnets()[2]];
        let second = vpc.private_subnets()[1].subnet_id();
        let addresses = [Ipv4Addr::new(10, 0, 4, 7), Ipv4Addr::new(10, 0, 13, 9)];
        let ranges = ["10.0.1.0/24", "10.0.2.0/24"].map(|range| range.parse().unwrap());
        let cases = [
            ("Standard", all()),
            ("Public", of(Public)),
            ("Private", of(PrivateWithEgress)),
            ("Isolated", of(PrivateIsolated)),
            ("Jobs", named("Jobs")),
            ("OnePerAz", of(PrivateWithEgress).one_per_az()),
            ("Zones", all().availability_zones([zone("a"), zone("c")])),
            ("GroupZone", named("Data").availability_zones([zone("b")])),
            ("Explicit", SubnetSelection::subnets(explicit)),
            ("ExplicitImported", SubnetSelection::subnets([&imported])),
            (
                "FilterZones",
                all().filter(SubnetFilter::availability_zones([zone("b")])),
            ),
            ("FilterOnePerAz", all().filter(SubnetFilter::one_per_az())),
            ("FilterIds", all().filter(SubnetFilter::by_ids([second]))),
            (
                "FilterMask",
                of(PrivateWithEgress).filter(SubnetFilter::by_cidr_mask(24)),
            ),
            (
                "FilterAddresses",
                of(PrivateWithEgress).filter(SubnetFilter::contains_ip_addresses(addresses)),
            ),
            (
                "FilterRanges",
                of(Public).filter(SubnetFilter::by_cidr_ranges(ranges)),
            ),
            (
                "FilterTwo",
                of(PrivateWithEgress)
                    .filter(SubnetFilter::by_cidr_mask(24))
                    .filter(SubnetFilter::availability_zones([zone("c")])),
            ),
            (
                "ZonesOnePerAz",
                all().availability_zones([zone("b")]).one_per_az(),
            ),
        ];
        for (name, selection) in cases {
            let selected = vpc.select_subnets(stack, selection);
            let ids: Value<List<SubnetId>> = selected.subnet_ids().into_value();
            match selected.subnets() {
                [one] => stack.output(name, one.subnet_id()),
                _ => stack.output(name, ids.join(",")),
            };
            if name != "ExplicitImported" {
                let zones: Value<List<AvailabilityZoneName>> =
                    selected.availability_zones().into_value();
                let zones = format!(
                    "{} {}",
                    zones.join(",").as_text().unwrap(),
                    selected.has_public()
                );
                stack.output(format!("{name}Zones"), zones);
            }
        }
        let waits = stack.add("Waits", CfnEIP::new());
        let private = vpc.select_subnets(stack, PrivateWithEgress);
        stack.depend(&waits, &private.internet_connectivity_established());
        let waits = stack.add("WaitsForPublic", CfnEIP::new());
        let public = of(Public).availability_zones([zone("b")]);
        let public = vpc.select_subnets(stack, public);
        stack.depend(&waits, &public.internet_connectivity_established());
    });
    let app = app.stack("selection-fallback", |stack| {
        let isolated = stack.add("Isolated", Vpc::new().nat_gateways(0));
        let ids = isolated
            .select_subnets(stack, SubnetSelection::new())
            .subnet_ids();
        let ids: Value<List<SubnetId>> = ids.into_value();
        stack.output("IsolatedDefault", ids.join(","));
        let open = Vpc::new().subnet_configuration([group("Public", Public)]);
        let open = stack.add("Open", open);
        let ids = open
            .select_subnets(stack, SubnetSelection::new().one_per_az())
            .subnet_ids();
        let ids: Value<List<SubnetId>> = ids.into_value();
        stack.output("OpenDefault", ids.join(","));
        let nat = stack.add("Nat", Vpc::new().max_azs(1));
        let waits = stack.add("Waits", CfnEIP::new());
        let all = nat.select_subnets(stack, SubnetSelection::new());
        stack.depend(&waits, &all.internet_connectivity_established());
        let waits = stack.add("WaitsForVpc", CfnEIP::new());
        stack.depend(&waits, nat.internet_connectivity_established());
    });
    let app = app.stack("selection-dual", |stack| {
        let six = Vpc::new()
            .max_azs(1)
            .ip_protocol(IpProtocol::DualStack)
            .subnet_configuration([
                group("Web", Public),
                group("App", PrivateWithEgress),
                group("Data", PrivateIsolated),
            ]);
        let six = stack.add("Vpc", six);
        let wait = stack.add("ForVpc", CfnEIP::new());
        stack.depend(&wait, six.internet_connectivity_established());
        let wait = stack.add("ForPublic", CfnEIP::new());
        let public = six.select_subnets(stack, Public);
        stack.depend(&wait, &public.internet_connectivity_established());
        let wait = stack.add("ForPrivate", CfnEIP::new());
        let all = six.select_subnets(stack, SubnetSelection::new());
        stack.depend(&wait, &all.internet_connectivity_established());
        let wait = stack.add("ForIsolated", CfnEIP::new());
        stack.depend(
            &wait,
            six.isolated_subnets()[0].internet_connectivity_established(),
        );
    });
    let app = app.stack("selection-no-internet", |stack| {
        let none = Vpc::new()
            .max_azs(1)
            .create_internet_gateway(false)
            .nat_gateways(0);
        let none = stack.add("Vpc", none);
        let wait = stack.add("Waits", CfnEIP::new());
        stack.depend(&wait, none.internet_connectivity_established());
        let wait = stack.add("WaitsForPublic", CfnEIP::new());
        stack.depend(
            &wait,
            none.public_subnets()[0].internet_connectivity_established(),
        );
    });
    app.stack("selection-nat", |stack| {
        let shared = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let wait = stack.add("Waits", CfnEIP::new());
        stack.depend(
            &wait,
            shared.private_subnets()[1].internet_connectivity_established(),
        );
        let wait = stack.add("WaitsForVpcConstruct", CfnEIP::new());
        stack.depend(&wait, &shared);
        let wait = stack.add("WaitsForSubnet", CfnEIP::new());
        stack.depend(&wait, &shared.public_subnets()[0]);
    })
}

fn vpc_gateway_endpoints(app: App) -> App {
    type Service = GatewayVpcEndpointAwsService;
    let app = app.stack("endpoints", |stack| {
        let table = GatewayVpcEndpointOptions::new(Service::DYNAMODB).subnets([
            SubnetSelection::subnet_type(PrivateIsolated),
            SubnetSelection::subnet_group_name("Private").one_per_az(),
        ]);
        let vpc = Vpc::new()
            .max_azs(2)
            .nat_gateways(1)
            .subnet_configuration([
                group("Public", Public),
                group("Private", PrivateWithEgress),
                group("Isolated", PrivateIsolated),
            ])
            .gateway_endpoint("S3", Service::S3)
            .gateway_endpoint("Table", table);
        let vpc = stack.add("Vpc", vpc);
        let public = GatewayVpcEndpointOptions::new(Service::S3_EXPRESS)
            .subnets([SubnetSelection::subnet_type(Public)]);
        let added = vpc.add_gateway_endpoint(stack, "Added", public);
        stack.output("Id", added.vpc_endpoint_id());
    });
    let app = app.stack("endpoints-region", |stack| {
        stack.set_environment(Environment::of_region("cn-north-1"));
        let vpc = Vpc::new().max_azs(1).nat_gateways(0);
        stack.add("Vpc", vpc.gateway_endpoint("S3", Service::S3));
    });
    let app = app.stack("endpoints-imported", |stack| {
        let known = VpcAttributes::new("vpc-12345", ["eu-central-1a", "eu-central-1b"])
            .private_subnet_ids(["subnet-a", "subnet-b"])
            .private_subnet_route_table_ids(["rtb-a", "rtb-b"]);
        let known = Vpc::from_vpc_attributes(stack, "Vpc", known);
        known.add_gateway_endpoint(stack, "S3", Service::S3);
        let own = GatewayVpcEndpoint::new(&known, Service::new("com.example", "sqs"));
        stack.add("Own", own);
    });
    app.stack("endpoints-last", |stack| {
        let vpc = Vpc::new()
            .max_azs(1)
            .vpn_gateway(true)
            .ip_protocol(IpProtocol::DualStack)
            .gateway_endpoint("Table", Service::DYNAMODB)
            .vpn_connection("Office", VpnConnection::new("192.0.2.1"));
        stack.add("Vpc", vpc);
    })
}
