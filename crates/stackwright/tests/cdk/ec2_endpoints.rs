//! Networks: endpoints, network ACLs, prefix lists, and VPCs that were looked up.

use stackwright::ec2::{
    AclCidr, AclTraffic, Action, AddressFamily, Connectable, GatewayVpcEndpointAwsService,
    InterfaceVpcEndpoint, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointOptions,
    InterfaceVpcEndpointService, NetworkAcl, NetworkAclEntry, Peer, Port, PrefixList,
    SecurityGroup, SubnetNetworkAclAssociation, TrafficDirection, VpcEndpointDnsRecordIpType,
    VpcEndpointIpAddressType, VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint, VpcLookup,
};
use stackwright::iam::{AnyPrincipal, PolicyStatement};
use stackwright::prelude::*;
use stackwright::text;

crate::programs!("ec2": interface_endpoints, network_acls, prefix_lists, vpc_lookup);

fn network(stack: &Stack) -> VpcRef {
    stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1))
}

fn allow(action: &str) -> PolicyStatement {
    PolicyStatement::new()
        .actions([action])
        .all_resources()
        .principal(AnyPrincipal::new())
}

fn interface_endpoints(app: App) -> App {
    type Service = InterfaceVpcEndpointAwsService;
    let app = app.stack("endpoints", |stack| {
        let vpc = network(stack);
        let registry = vpc.add_interface_endpoint(stack, "Registry", Service::ECR_DOCKER);
        registry.add_to_policy(stack, allow("ecr:Get*"));
        registry.add_to_policy(stack, allow("ecr:Batch*"));
        registry
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let group = SecurityGroup::from_security_group_id(stack, "Group", "sg-12345678");
        let secrets = InterfaceVpcEndpointOptions::new(Service::SECRETS_MANAGER)
            .private_dns_enabled(false)
            .subnets(SubnetType::Public)
            .security_groups([&group])
            .open(false)
            .ip_address_type(VpcEndpointIpAddressType::DualStack)
            .dns_record_ip_type(VpcEndpointDnsRecordIpType::ServiceDefined)
            .private_dns_only_for_inbound_resolver_endpoint(
                VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint::OnlyInboundResolver,
            );
        vpc.add_interface_endpoint(stack, "Secrets", secrets);
        let own = "com.amazonaws.vpce.us-east-1.vpce-svc-1";
        let own = InterfaceVpcEndpointService::new(own, 8443);
        stack.add("Own", InterfaceVpcEndpoint::new(&vpc, own));
        stack.add(
            "Other",
            InterfaceVpcEndpoint::new(&vpc, Service::new("foo")),
        );
        let closed = InterfaceVpcEndpointOptions::new(Service::SQS).open(false);
        stack.add("Closed", InterfaceVpcEndpoint::new(&vpc, closed));
        let second = SecurityGroup::from_security_group_id(stack, "Second", "sg-87654321");
        let imported = InterfaceVpcEndpoint::from_interface_vpc_endpoint_attributes(
            stack,
            "Imported",
            "vpce-1",
            80,
            [&second],
        );
        imported
            .connections()
            .allow_default_port_from_any_ipv4(stack);
        let gateway = vpc.add_gateway_endpoint(stack, "S3", GatewayVpcEndpointAwsService::S3);
        gateway.add_to_policy(stack, allow("s3:GetObject"));
        gateway.add_to_policy(stack, allow("s3:ListBucket"));
        let facts = text![
            registry.vpc_endpoint_id(),
            registry.vpc_endpoint_creation_timestamp().unwrap(),
            registry.vpc_endpoint_dns_entries().unwrap().join(","),
            registry
                .vpc_endpoint_network_interface_ids()
                .unwrap()
                .join(",")
        ];
        stack.output("Facts", facts);
    });
    let regions = ["cn-north-1", "us-iso-east-1", "us-gov-west-1"].into_iter();
    regions.fold(app, |app, region| {
        app.stack(format!("endpoints-{region}"), move |stack| {
            stack.set_environment(Environment::new("111111111111", region));
            let zones = [format!("{region}a"), format!("{region}b")];
            let vpc = stack.add("Vpc", Vpc::new().availability_zones(zones));
            let services = [
                ("ECR", Service::ECR),
                ("ATHENA", Service::ATHENA),
                ("BEDROCK", Service::BEDROCK),
                ("SAGEMAKER_NOTEBOOK", Service::SAGEMAKER_NOTEBOOK),
                ("CODECATALYST", Service::CODECATALYST),
                ("IAM", Service::IAM),
                ("DATA_EXPORTS", Service::DATA_EXPORTS),
                ("TRANSCRIBE", Service::TRANSCRIBE),
                ("SNS", Service::SNS),
                ("EC2", Service::EC2),
                ("WORKSPACES", Service::WORKSPACES),
            ];
            for (id, service) in services {
                vpc.add_interface_endpoint(stack, id, service);
            }
            let prefixed = Service::new("foo").prefix("bar").port(99);
            vpc.add_interface_endpoint(stack, "Prefixed", prefixed);
        })
    })
}

fn network_acls(app: App) -> App {
    app.stack("acls", |stack| {
        let vpc = network(stack);
        let acl = NetworkAcl::new(&vpc)
            .subnet_selection(SubnetType::Public)
            .network_acl_name("public");
        let acl = stack.add("Acl", acl);
        let inward = NetworkAclEntry::new(100, AclCidr::any_ipv4(), AclTraffic::tcp_port(443));
        acl.add_entry(stack, "In", inward.direction(TrafficDirection::Ingress));
        let outward = NetworkAclEntry::new(100, AclCidr::any_ipv6(), AclTraffic::icmp(8, -1))
            .direction(TrafficDirection::Egress)
            .rule_action(Action::Deny);
        acl.add_entry(stack, "Out", outward);
        let all = [
            AclTraffic::all_traffic(),
            AclTraffic::icmpv6(1, 2),
            AclTraffic::tcp_port_range(1, 2),
            AclTraffic::udp_port(4),
            AclTraffic::udp_port_range(5, 6),
        ];
        for (at, traffic) in (0u16..).zip(all) {
            let entry = NetworkAclEntry::new(200 + at, AclCidr::ipv4("10.0.0.0/8"), traffic);
            acl.add_entry(stack, format!("Entry{at}"), entry);
        }
        acl.associate_with_subnet(stack, "Private", SubnetType::PrivateWithEgress);
        let imported = NetworkAcl::from_network_acl_id(stack, "Imported", "acl-1");
        vpc.private_subnets()[0].associate_network_acl(stack, "One", &imported);
        stack.add("Unnamed", NetworkAcl::new(&vpc));
        let association = SubnetNetworkAclAssociation::new(&acl, &vpc.public_subnets()[0]);
        stack.add("Association", association);
        stack.of(&vpc).add("Inside", NetworkAcl::new(&vpc));
    })
}

fn prefix_lists(app: App) -> App {
    app.stack("lists", |stack| {
        let vpc = network(stack);
        let empty = stack.add("Empty", PrefixList::new().max_entries(10));
        let six = PrefixList::new()
            .prefix_list_name("six")
            .address_family(AddressFamily::IpV6)
            .described_entry("2001:db8::/32", "d")
            .entry("::/0");
        let six = stack.add("Six", six);
        stack.add("Default", PrefixList::new());
        let imported = PrefixList::from_prefix_list_id(stack, "Imported", "pl-1");
        let group = SecurityGroup::new(&vpc).allow_all_outbound(false);
        let group = stack.add("Group", group);
        let peer = Peer::prefix_list(empty.prefix_list_id());
        group.add_ingress_rule(stack, peer, Port::tcp(80));
        let connections = group.connections();
        connections.allow_from(stack, &empty, Port::tcp(81));
        connections.allow_to(stack, &imported, Port::tcp(82));
        group.add_egress_rule(stack, Peer::prefix_list("pl-123"), Port::tcp(9));
        let foreign = Peer::security_group_of_account("sg-12345678", "123456789012");
        group.add_ingress_rule(stack, foreign, Port::tcp(83));
        connections.allow_from(stack, &six, Port::udp(84).described("six"));
        let facts = text![
            empty.prefix_list_arn().unwrap(),
            empty.owner_id().unwrap(),
            empty.version().unwrap(),
            six.prefix_list_id()
        ];
        stack.output("Facts", facts);
    })
}

fn vpc_lookup(app: App) -> App {
    let app = app.recorded_lookups(include_str!("ec2/vpc_lookup.json"));
    app.stack("lookup", |stack| {
        stack.set_environment(Environment::new("111111111111", "us-east-1"));
        let owned = VpcLookup::new()
            .vpc_id("vpc-9")
            .owner_account_id("222222222222")
            .region("eu-west-1")
            .subnet_group_name_tag("group")
            .return_vpn_gateways(false);
        let all = [
            ("Id", VpcLookup::new().vpc_id("vpc-1")),
            ("Name", VpcLookup::new().vpc_name("main:blue")),
            ("Tags", VpcLookup::new().tag("b", "2").tag("a", "1")),
            ("Default", VpcLookup::new().is_default(true)),
            ("Owned", owned),
        ];
        for (id, lookup) in all {
            let vpc = Vpc::from_lookup(stack, id, lookup);
            let zones = vpc.availability_zones();
            let zones: Vec<&str> = zones.iter().filter_map(|zone| zone.as_text()).collect();
            let gateway = vpc.vpn_gateway_id();
            let facts = text![
                vpc.vpc_id(),
                "|",
                vpc.vpc_arn(),
                "|",
                vpc.vpc_cidr_block(),
                "|",
                zones.join(","),
                "|",
                gateway.map_or_else(|| Node::from(""), Node::from)
            ];
            stack.output(format!("{id}Facts"), facts);
            let subnets = vpc.public_subnets().iter();
            let subnets = subnets.chain(vpc.private_subnets());
            let subnets: Vec<String> = subnets
                .chain(vpc.isolated_subnets())
                .map(|subnet| {
                    let facts = [
                        stack.of(subnet).id(),
                        subnet.subnet_id().as_text().unwrap().to_owned(),
                        subnet.availability_zone().as_text().unwrap().to_owned(),
                        subnet.route_table_id().as_text().unwrap().to_owned(),
                    ];
                    facts.join(",")
                })
                .collect();
            stack.output(format!("{id}Subnets"), subnets.join("|"));
        }
        let vpc = Vpc::from_lookup(stack, "Vpc", VpcLookup::new().vpc_id("vpc-1"));
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        group.add_ingress_rule(stack, Peer::ipv4(vpc.vpc_cidr_block()), Port::tcp(443));
        let ids = |selection: SubnetSelection| {
            let ids = vpc.select_subnets(stack, selection).subnet_ids();
            let ids: Vec<&str> = ids.iter().filter_map(|id| id.as_text()).collect();
            ids.join(",")
        };
        let selections = [
            ids(SubnetSelection::subnet_group_name("Db")),
            ids(SubnetSelection::subnet_type(SubnetType::Public).one_per_az()),
            ids(SubnetSelection::new().availability_zones(["us-east-1a"])),
            vpc.isolated_subnets()[0]
                .ipv4_cidr_block()
                .as_text()
                .unwrap()
                .to_owned(),
        ];
        stack.output("Selections", selections.join("|"));
        vpc.add_gateway_endpoint(stack, "S3", GatewayVpcEndpointAwsService::S3);
        vpc.add_interface_endpoint(stack, "Sqs", InterfaceVpcEndpointAwsService::SQS);
    })
}
