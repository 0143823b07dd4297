//! Elastic Load Balancing: load balancers of both kinds.

use stackwright::ec2::{
    Connectable, Peer, Port, SecurityGroup, Subnet, SubnetConfiguration, SubnetSelection,
    SubnetType, Vpc, VpcAttributes,
};
use stackwright::elasticloadbalancingv2::load_balancer::SubnetMappingProperty;
use stackwright::elasticloadbalancingv2::*;
use stackwright::prelude::*;

use crate::elasticloadbalancingv2::{BASE, ZONES, certificate, listen, network, ok};

crate::programs!(
    "elasticloadbalancingv2":
    access_logs,
    load_balancer_options,
    load_balancer_security_groups,
    public_load_balancer_in_vpc,
    network_load_balancer,
);

fn load_balancer_options(app: App) -> App {
    let network = |stack: &Stack| {
        let attributes = VpcAttributes::new("vpc-12345", ZONES)
            .public_subnet_ids(["subnet-p1", "subnet-p2"])
            .private_subnet_ids(["subnet-a1", "subnet-a2"])
            .isolated_subnet_ids(["subnet-i1", "subnet-i2"]);
        Vpc::from_vpc_attributes(stack, "Vpc", attributes)
    };
    app.stack("lb-plain", move |stack| {
        let vpc = network(stack);
        stack.add("Internal", ApplicationLoadBalancer::new(&vpc));
    })
    .stack("lb-every-option", move |stack| {
        let vpc = network(stack);
        stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc)
                .load_balancer_name("my-load-balancer")
                .internet_facing(true)
                .ip_address_type(IpAddressType::DualStack)
                .deletion_protection(true)
                .http2_enabled(false)
                .idle_timeout(Duration::minutes(2))
                .drop_invalid_header_fields(true)
                .desync_mitigation_mode(DesyncMitigationMode::Strictest)
                .client_keep_alive(Duration::hours(2))
                .preserve_host_header(true)
                .x_amzn_tls_version_and_cipher_suite_headers(true)
                .preserve_xff_client_port(true)
                .xff_header_processing_mode(XffHeaderProcessingMode::Preserve)
                .waf_fail_open(true)
                .cross_zone_enabled(true)
                .deny_all_igw_traffic(false)
                .minimum_capacity_unit(120),
        );
        stack.add(
            "Opposite",
            ApplicationLoadBalancer::new(&vpc)
                .ip_address_type(IpAddressType::Ipv4)
                .deletion_protection(false)
                .http2_enabled(true)
                .drop_invalid_header_fields(false)
                .desync_mitigation_mode(DesyncMitigationMode::Monitor)
                .preserve_host_header(false)
                .x_amzn_tls_version_and_cipher_suite_headers(false)
                .preserve_xff_client_port(false)
                .xff_header_processing_mode(XffHeaderProcessingMode::Remove)
                .waf_fail_open(false),
        );
        stack.add(
            "DenyIgw",
            ApplicationLoadBalancer::new(&vpc)
                .ip_address_type(IpAddressType::DualStack)
                .deny_all_igw_traffic(true),
        );
        let tuned = stack.add(
            "Tuned",
            ApplicationLoadBalancer::new(&vpc).http2_enabled(true),
        );
        tuned.set_attribute(stack, "routing.http.xff_client_port.enabled", "true");
        tuned.set_attribute(stack, "routing.http2.enabled", "false");
        tuned.set_attribute(stack, "zonal_shift.config.enabled", "true");
        tuned.remove_attribute(stack, "zonal_shift.config.enabled");
    })
    .stack("lb-placement", move |stack| {
        let vpc = network(stack);
        let place = |id: &'static str, public: bool, subnets: SubnetSelection| {
            let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(public);
            stack.add(id, lb.vpc_subnets(subnets));
        };
        place(
            "Isolated",
            false,
            SubnetSelection::subnet_type(SubnetType::PrivateIsolated),
        );
        let mine = Subnet::from_subnet_id(stack, "Mine", "subnet-mine");
        place("OneSubnet", false, SubnetSelection::subnets([&mine]));
        place(
            "InternalInPublic",
            false,
            SubnetSelection::subnet_type(SubnetType::Public),
        );
        let zone = SubnetSelection::new().availability_zones(["eu-central-1b"]);
        place("PublicInZone", true, zone);
    })
}

fn load_balancer_security_groups(app: App) -> App {
    app.stack("lb-security-groups", |stack| {
        let vpc = network(stack);
        let group = stack.add("Group", SecurityGroup::new(&vpc).description("Mine"));
        let extra = stack.add("Extra", SecurityGroup::new(&vpc).allow_all_outbound(false));
        let imported = SecurityGroup::from_security_group_id(stack, "Imported", "sg-imported");
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc).security_group(&group),
        );
        lb.add_security_group(stack, &extra);
        lb.add_security_group(stack, &imported);
        let office = Port::tcp(8443).described("From the office");
        lb.connections()
            .allow_from(stack, &Peer::ipv4("10.0.0.0/8"), office);
        let action = ListenerAction::fixed_response(404);
        let listener =
            lb.add_listener(stack, "Http", listen(80).open(false).default_action(action));
        listener
            .connections()
            .allow_default_port_from(stack, &Peer::ipv4("192.168.0.0/16"));
        listener
            .connections()
            .allow_from_any_ipv4(stack, Port::tcp(80).described("Everybody"));
        stack.output("Groups", lb.security_groups().join(","));
    })
    .stack("lb-peers", |stack| {
        let vpc = network(stack);
        let client = stack.add("Client", SecurityGroup::new(&vpc).allow_all_outbound(false));
        let internal = stack.add("Internal", ApplicationLoadBalancer::new(&vpc));
        let base = listen(8080).open(false).default_action(ok());
        let port = internal.add_listener(stack, "Port8080", base);
        port.connections()
            .allow_from(stack, &client, Port::tcp(8080).described("Clients"));
        let back = Port::tcp(9000).described("Call back");
        internal.connections().allow_to(stack, &client, back);
    })
    .stack("lb-late-group", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let http = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        let office = Peer::ipv4("10.0.0.0/8");
        let by_listener = Port::tcp(99).described("By the listener");
        http.connections().allow_from(stack, &office, by_listener);
        let by_balancer = Port::tcp(98).described("By the load balancer");
        lb.connections().allow_from(stack, &office, by_balancer);
        let late = stack.add("Late", SecurityGroup::new(&vpc).allow_all_outbound(false));
        lb.add_security_group(stack, &late);
    })
}

fn public_load_balancer_in_vpc(app: App) -> App {
    app.stack("lb-public", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let listener = lb.add_listener(stack, "Listener", listen(80));
        listener.add_targets(stack, "Web", ApplicationTargetGroup::new().port(8080));
        stack.add("Internal", ApplicationLoadBalancer::new(&vpc));
        stack.output("Dns", lb.dns_name());
        stack.output("Arn", lb.load_balancer_arn());
        stack.output("Name", lb.load_balancer_name());
        stack.output("FullName", lb.load_balancer_full_name());
        stack.output("Zone", lb.canonical_hosted_zone_id());
        stack.output("ListenerArn", listener.listener_arn());
    })
    .stack("lb-public-group", |stack| {
        let group = |name: &str, kind| SubnetConfiguration::new(name, kind).cidr_mask(24);
        let vpc = Vpc::new().max_azs(2).nat_gateways(0).subnet_configuration([
            group("edge", SubnetType::Public),
            group("web", SubnetType::Public),
            group("data", SubnetType::PrivateIsolated),
        ]);
        let vpc = stack.add("Vpc", vpc);
        let edge = SubnetSelection::subnet_group_name("edge");
        let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        stack.add("Edge", lb.clone().vpc_subnets(edge));
        let one_each = SubnetSelection::subnet_type(SubnetType::Public).one_per_az();
        stack.add("OnePerAz", lb.vpc_subnets(one_each));
        stack.add("Data", ApplicationLoadBalancer::new(&vpc));
    })
}

fn network_load_balancer(app: App) -> App {
    app.stack("nlb-options", |stack| {
        let vpc = network(stack);
        let new = || NetworkLoadBalancer::new(&vpc);
        stack.add("Plain", new());
        stack.add("NoGroups", new().disable_security_groups(true));
        let group = stack.add("Group", SecurityGroup::new(&vpc));
        stack.add(
            "Every",
            new()
                .load_balancer_name("my-nlb")
                .internet_facing(true)
                .cross_zone_enabled(true)
                .deletion_protection(true)
                .ip_address_type(IpAddressType::DualStack)
                .client_routing_policy(ClientRoutingPolicy::PartialAvailabilityZoneAffinity)
                .enforce_security_group_inbound_rules_on_private_link_traffic(false)
                .zonal_shift(true)
                .deny_all_igw_traffic(false)
                .enable_prefix_for_ipv6_source_nat(true)
                .minimum_capacity_unit(5500)
                .security_groups([&group]),
        );
        stack.add(
            "Opposite",
            new()
                .cross_zone_enabled(false)
                .deletion_protection(false)
                .enforce_security_group_inbound_rules_on_private_link_traffic(true)
                .zonal_shift(false)
                .client_routing_policy(ClientRoutingPolicy::AnyAvailabilityZone),
        );
        let mine = Subnet::from_subnet_id(stack, "Mine", "subnet-mine");
        let mapping = SubnetMappingProperty::new(&mine).allocation_id("eipalloc-1");
        stack.add(
            "Mapped",
            new().internet_facing(true).subnet_mapping(mapping),
        );
    })
    .stack("nlb-listeners", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", NetworkLoadBalancer::new(&vpc).internet_facing(true));
        let add = |id: &'static str, listener| lb.add_listener(stack, id, listener);
        let (listen, group) = (BaseNetworkListener::new, NetworkTargetGroup::new);
        let tcp = add("Tcp", listen(80));
        tcp.add_targets(stack, "Web", group(8080).target(IpTarget::new("10.0.0.1")));
        let tls = listen(443)
            .certificates([certificate("one"), certificate("two")])
            .alpn_policy(AlpnPolicy::Http2Only);
        add("Tls", tls).add_targets(stack, "Tls", group(443).protocol(Protocol::Tls));
        let policy = listen(8443)
            .protocol(Protocol::Tls)
            .certificates([certificate("one")])
            .ssl_policy(SslPolicy::TLS13_13);
        let policy = add("TlsPolicy", policy);
        policy.add_targets(stack, "Plain", group(80).protocol(Protocol::Tcp));
        add("Udp", listen(53).protocol(Protocol::Udp)).add_targets(stack, "Dns", group(53));
        add("Both", listen(54).protocol(Protocol::TcpUdp)).add_targets(stack, "Dns", group(54));
        let check = HealthCheck::new()
            .protocol(Protocol::Tcp)
            .interval(Duration::seconds(10));
        let mqtt = group(1883)
            .target_group_name("mqtt")
            .deregistration_delay(Duration::seconds(20))
            .proxy_protocol_v2(true)
            .preserve_client_ip(true)
            .health_check(check);
        let idle = listen(1883).tcp_idle_timeout(Duration::minutes(10));
        add("Idle", idle).add_targets(stack, "Mqtt", mqtt);
        let late = add("Late", listen(90));
        let group = stack.add("LateGroup", group(90).vpc(&vpc));
        late.add_target_groups(stack, [&group]);
        lb.connections().allow_from_any_ipv4(stack, Port::tcp(80));
        stack.output("Dns", lb.dns_name());
    })
    .stack("nlb-groups", |stack| {
        let vpc = network(stack);
        let new = || NetworkTargetGroup::new(80).vpc(&vpc);
        let add = |id: &'static str, group: NetworkTargetGroup| stack.add(id, group);
        add("Plain", new());
        let check = HealthCheck::new()
            .protocol(Protocol::Https)
            .path("/")
            .port("443")
            .interval(Duration::seconds(10))
            .timeout(Duration::seconds(6))
            .healthy_threshold_count(3)
            .unhealthy_threshold_count(3)
            .healthy_http_codes("200-399");
        let every = add(
            "Every",
            new()
                .protocol(Protocol::TcpUdp)
                .proxy_protocol_v2(true)
                .preserve_client_ip(false)
                .connection_termination(true)
                .cross_zone_enabled(true)
                .deregistration_delay(Duration::minutes(1))
                .target_type(TargetType::Ip)
                .ip_address_type(TargetGroupIpAddressType::Ipv4)
                .target_group_name("every")
                .health_check(check),
        );
        add(
            "Opposite",
            new()
                .proxy_protocol_v2(false)
                .preserve_client_ip(true)
                .connection_termination(false)
                .cross_zone_enabled(false),
        );
        let check = HealthCheck::new().protocol(Protocol::Tcp);
        add("Tls", new().protocol(Protocol::Tls).health_check(check));
        add(
            "Udp",
            new()
                .protocol(Protocol::Udp)
                .target(InstanceIdTarget::new("i-1")),
        );
        let lb = stack.add("LB", NetworkLoadBalancer::new(&vpc));
        let listen = BaseNetworkListener::new;
        let second = add("Second", new());
        let weighted = NetworkListenerAction::weighted_forward([(&every, 3), (&second, 1)]);
        let weighted = weighted.stickiness_duration(Duration::minutes(1));
        lb.add_listener(stack, "Weighted", listen(81).default_action(weighted));
        let third = add("Third", new());
        let forward = NetworkListenerAction::forward([&third]);
        lb.add_listener(stack, "Forward", listen(82).default_action(forward));
        let (fourth, fifth) = (add("Fourth", new()), add("Fifth", new()));
        let groups = listen(83).default_target_groups([&fourth, &fifth]);
        lb.add_listener(stack, "Groups", groups);
        let alb = stack.add("Alb", ApplicationLoadBalancer::new(&vpc));
        let base = BaseApplicationListener::new().port(80).default_action(ok());
        let http = alb.add_listener(stack, "Http", base);
        let target = NetworkTargetGroup::new(80)
            .target(AlbListenerTarget::new(&http))
            .health_check(HealthCheck::new().protocol(Protocol::Http));
        lb.add_listener(stack, "Alb", listen(84))
            .add_targets(stack, "Alb", target);
    })
    .stack("nlb-imported", |stack| {
        let vpc = network(stack);
        let arn = format!("{BASE}:loadbalancer/net/mine/50dc6c495c0c9188");
        let attributes = NetworkLoadBalancerAttributes::new(arn)
            .dns_name("mine.elb.eu-central-1.amazonaws.com")
            .canonical_hosted_zone_id("Z3F0SRJ5LGBH90")
            .vpc(&vpc);
        let lb =
            NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "LB", attributes);
        let tcp = lb.add_listener(stack, "Tcp", BaseNetworkListener::new(22));
        tcp.add_targets(stack, "Ssh", NetworkTargetGroup::new(22));
    })
    .stack("nlb-vpc", |stack| {
        let vpc = stack.add("Vpc", Vpc::new().max_azs(1).nat_gateways(0));
        stack.add("LB", NetworkLoadBalancer::new(&vpc).internet_facing(true));
    })
}

fn access_logs(mut app: App) -> App {
    use stackwright::s3::Bucket;
    for (name, region) in [("access-logs", "us-east-1"), ("newer-region", "eu-south-2")] {
        app = app.stack(name, move |stack| {
            stack.set_environment(Environment::new("123456789012", region));
            let attributes = VpcAttributes::new("vpc-1", ["a"])
                .public_subnet_ids(["s-1"])
                .private_subnet_ids(["s-2"]);
            let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
            let bucket = |id: &'static str| stack.add(id, Bucket::new());
            let shared = bucket("Bucket");
            let alb = stack.add("Alb", ApplicationLoadBalancer::new(&vpc));
            alb.log_access_logs(stack, &shared, "");
            alb.log_connection_logs(stack, &bucket("Connections"), "connections");
            let prefixed = stack.add("Prefixed", ApplicationLoadBalancer::new(&vpc));
            prefixed.log_access_logs(stack, &bucket("Other"), "alb/logs");
            let nlb = stack.add("Nlb", NetworkLoadBalancer::new(&vpc));
            nlb.log_access_logs(stack, &bucket("NlbBucket"), "nlb");
            let plain = stack.add("PlainNlb", NetworkLoadBalancer::new(&vpc));
            plain.log_access_logs(stack, &bucket("PlainBucket"), "");
            let imported = Bucket::from_bucket_name(stack, "Imported", "imported");
            let alb = stack.add("ToImported", ApplicationLoadBalancer::new(&vpc));
            alb.log_access_logs(stack, &imported, "x");
        });
    }
    app
}
