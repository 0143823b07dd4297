//! Elastic Load Balancing: target groups and their targets.

use stackwright::certificatemanager::{Certificate, CertificateValidation};
use stackwright::ec2::{
    Connectable, Connections, Peer, Port, SecurityGroup, SecurityGroupAttributes, SecurityGroupRef,
    Vpc, VpcAttributes, VpcRef,
};
use stackwright::elasticloadbalancingv2::*;
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, HostedZone, LoadBalancerTarget as AliasToLoadBalancer, RecordTarget,
};

use crate::elasticloadbalancingv2::{
    BASE, Fleet, certificate, fleet, listen, network, ok, on_8080, path,
};

crate::programs!(
    "elasticloadbalancingv2":
    target_group_options,
    health_checks,
    targets,
    tagged,
    arrangements,
);

/// A target with two security groups.
struct Pair<'a>(&'a VpcRef);

impl Construct for Pair<'_> {
    type Handle = PairRef;

    fn build(self, scope: &Scope) -> PairRef {
        let group = || SecurityGroup::new(self.0);
        let one = scope.add("One", group());
        PairRef([one, scope.add("Two", group().allow_all_outbound(false))])
    }
}

struct PairRef([SecurityGroupRef; 2]);

impl Connectable for PairRef {
    fn connections(&self) -> Connections {
        Connections::new(self.0.clone())
    }
}

impl ApplicationLoadBalancerTarget for PairRef {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget {
        group.register_connectable(scope, self, None);
        LoadBalancerTarget::self_registering(TargetType::Ip)
    }
}

fn target_group_options(app: App) -> App {
    use TargetGroupLoadBalancingAlgorithmType as Algorithm;
    app.stack("target-groups", |stack| {
        let vpc = network(stack);
        let new = || ApplicationTargetGroup::new().vpc(&vpc);
        let add = |id: &'static str, group: ApplicationTargetGroup| stack.add(id, group);
        add("Port80", new().port(80));
        add("Port443", new().port(443));
        add("Port8443", new().port(8443));
        add("Http", new().protocol(ApplicationProtocol::Http));
        add("Https", new().protocol(ApplicationProtocol::Https));
        add(
            "HttpsOn80",
            new().port(80).protocol(ApplicationProtocol::Https),
        );
        let new = || new().port(80);
        add("Instance", new().target_type(TargetType::Instance));
        add(
            "Ip",
            new()
                .target_type(TargetType::Ip)
                .target_group_name("my-group"),
        );
        let ipv6 = new().target_type(TargetType::Ip);
        add("Ipv6", ipv6.ip_address_type(TargetGroupIpAddressType::Ipv6));
        add(
            "Http2",
            new().protocol_version(ApplicationProtocolVersion::Http2),
        );
        add(
            "Http1",
            new().protocol_version(ApplicationProtocolVersion::Http1),
        );
        let check = HealthCheck::new()
            .enabled(true)
            .healthy_grpc_codes("0-99")
            .path("/AWS.ALB/healthcheck");
        let grpc = new().protocol_version(ApplicationProtocolVersion::Grpc);
        add("Grpc", grpc.health_check(check));
        add(
            "Tuned",
            new()
                .deregistration_delay(Duration::seconds(0))
                .slow_start(Duration::seconds(30))
                .stickiness_cookie_duration(Duration::minutes(5))
                .load_balancing_algorithm_type(Algorithm::LeastOutstandingRequests)
                .cross_zone_enabled(true),
        );
        let none = new()
            .slow_start(Duration::seconds(0))
            .cross_zone_enabled(false);
        add("NoSlowStart", none);
        add(
            "Cookie",
            new()
                .stickiness_cookie_duration(Duration::days(1))
                .stickiness_cookie_name("MyCookie")
                .deregistration_delay(Duration::minutes(2)),
        );
        let random = || new().load_balancing_algorithm_type(Algorithm::WeightedRandom);
        add("Random", random().enable_anomaly_mitigation(true));
        add("RandomWithout", random().enable_anomaly_mitigation(false));
        add(
            "RoundRobin",
            new().load_balancing_algorithm_type(Algorithm::RoundRobin),
        );
        let health = TargetGroupHealth::new()
            .dns_minimum_healthy_target_count(3)
            .dns_minimum_healthy_target_percentage(70)
            .routing_minimum_healthy_target_count(2)
            .routing_minimum_healthy_target_percentage(50);
        add("Health", new().target_group_health(health));
        let off = TargetGroupHealth::new()
            .dns_minimum_healthy_target_count(0)
            .dns_minimum_healthy_target_percentage(0);
        add("HealthOff", new().target_group_health(off));
        let changed = new().stickiness_cookie_duration(Duration::minutes(1));
        let changed = add("Changed", changed);
        changed.set_attribute(stack, "deregistration_delay.timeout_seconds", "10");
        changed.set_attribute(stack, "load_balancing.cross_zone.enabled", "true");
        changed.enable_cookie_stickiness(stack, Duration::minutes(30), Some("Session"));
        let sticky = add("Sticky", new());
        sticky.enable_cookie_stickiness(stack, Duration::minutes(30), None);
        let lambda = || ApplicationTargetGroup::new().target_type(TargetType::Lambda);
        add("Lambda", lambda());
        add("LambdaHeaders", lambda().multi_value_headers_enabled(true));
        let check = HealthCheck::new().enabled(true).path("/health");
        let check = check.interval(Duration::seconds(60));
        add("LambdaHealth", lambda().health_check(check));
        add(
            "LambdaNoHealth",
            lambda().health_check(HealthCheck::new().enabled(false)),
        );
        add("NoVpc", lambda().vpc(&vpc));
        stack.output("Name", changed.target_group_name());
        stack.output("FullName", changed.target_group_full_name());
        stack.output("Arn", changed.target_group_arn());
    })
}

fn health_checks(app: App) -> App {
    app.stack("health-checks", |stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let group = |id: &'static str, check: HealthCheck| {
            let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
            stack.add(id, group.health_check(check))
        };
        let check = HealthCheck::new;
        let seconds = Duration::seconds;
        group("Empty", check());
        group("Enabled", check().enabled(true));
        group("Path", check().path("/health?deep=1"));
        group("Port", check().port("8081"));
        group("TrafficPort", check().port("traffic-port"));
        group("Https", check().protocol(Protocol::Https));
        group("HttpOnly", check().protocol(Protocol::Http));
        group("Codes", check().healthy_http_codes("200-299,401"));
        group(
            "Thresholds",
            check()
                .healthy_threshold_count(2)
                .unhealthy_threshold_count(10),
        );
        group("Interval", check().interval(Duration::minutes(5)));
        group("Fastest", check().interval(seconds(5)).timeout(seconds(2)));
        group(
            "Timeout",
            check().interval(seconds(121)).timeout(seconds(120)),
        );
        group("OnlyTimeout", check().timeout(seconds(20)));
        group(
            "All",
            check()
                .enabled(true)
                .path("/ping")
                .port("9000")
                .protocol(Protocol::Https)
                .interval(seconds(20))
                .timeout(seconds(10))
                .healthy_threshold_count(3)
                .unhealthy_threshold_count(4)
                .healthy_http_codes("200"),
        );
        let later = group("Later", check().path("/old").interval(seconds(10)));
        later.configure_health_check(stack, check().path("/new").healthy_http_codes("204"));
        let network =
            VpcAttributes::new("vpc-12345", ["eu-central-1a"]).public_subnet_ids(["subnet-1"]);
        let network = Vpc::from_vpc_attributes(stack, "Network", network);
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&network).internet_facing(true),
        );
        let listener = lb.add_listener(stack, "Http", listen(80));
        let web = ApplicationTargetGroup::new()
            .port(8080)
            .protocol(ApplicationProtocol::Http)
            .protocol_version(ApplicationProtocolVersion::Http2)
            .health_check(check().path("/").unhealthy_threshold_count(5))
            .slow_start(seconds(60))
            .stickiness_cookie_duration(Duration::hours(1))
            .stickiness_cookie_name("Web")
            .deregistration_delay(seconds(10))
            .target_group_name("web")
            .load_balancing_algorithm_type(
                TargetGroupLoadBalancingAlgorithmType::LeastOutstandingRequests,
            );
        listener.add_targets(stack, "Web", web);
    })
}

fn targets(app: App) -> App {
    app.stack("targets-ids", |stack| {
        let vpc = network(stack);
        let new = || ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let ip = new().targets([
            IpTarget::new("10.0.1.1"),
            IpTarget::new("10.0.1.2").port(8080),
        ]);
        let ip = stack.add("Ip", ip);
        let far = IpTarget::new("192.168.1.1")
            .port(80)
            .availability_zone("all");
        ip.add_target(stack, far);
        let instances = stack.add("Instances", new());
        instances.add_target(stack, InstanceIdTarget::new("i-1"));
        instances.add_target(stack, InstanceIdTarget::new("i-2").port(8080));
    })
    .stack("targets-connections", |stack| {
        let vpc = network(stack);
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let listener = lb.add_listener(stack, "Http", listen(80));
        let target = fleet(stack, "Fleet", &vpc);
        let group = listener.add_targets(stack, "Fleet", on_8080(target));
        let ports = Some(Port::tcp_range(3000, 3010));
        let other = stack.add("OtherFleet", Fleet { vpc: &vpc, ports });
        group.add_target(stack, other);
        group.configure_health_check(stack, HealthCheck::new().path("/").port("9000"));
    })
    .stack("targets-two-listeners", |stack| {
        let vpc = network(stack);
        // The CDK program makes the fleet while it makes the arguments of the group.
        let target = fleet(stack, "Fleet", &vpc);
        let shared = ApplicationTargetGroup::new()
            .vpc(&vpc)
            .port(80)
            .target(target);
        let shared = stack.add("Shared", shared);
        let first = stack.add("First", ApplicationLoadBalancer::new(&vpc));
        first.add_listener(stack, "Http", listen(80).default_target_groups([&shared]));
        first.add_listener(stack, "Alt", listen(8080).default_target_groups([&shared]));
        let second = stack.add("Second", ApplicationLoadBalancer::new(&vpc));
        let action = ListenerAction::fixed_response(404);
        let http = second.add_listener(stack, "Http", listen(80).default_action(action));
        http.add_target_groups(
            stack,
            "Rule",
            AddRule::new(1, &shared).condition(path("/x")),
        );
    })
    .stack("targets-attached", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let action = ListenerAction::fixed_response(404);
        let entry = lb.add_listener(stack, "Http", listen(80).default_action(action));
        let new = || ApplicationTargetGroup::new().port(80);
        let direct = AddRule::new(1, new()).condition(path("/a"));
        let direct = entry.add_targets(stack, "ByRule", direct);
        let new = || new().vpc(&vpc);
        let by_action = stack.add("ByAction", new());
        let forward = ListenerAction::forward([&by_action]);
        entry.add_action(
            stack,
            "Action",
            AddRule::new(2, forward).condition(path("/b")),
        );
        let by_default = stack.add("ByDefault", new());
        lb.add_listener(
            stack,
            "Other",
            listen(8080).default_target_groups([&by_default]),
        );
        let by_rule = stack.add("ByOwnRule", new());
        let forward = ListenerAction::forward([&by_rule]);
        let rule = ApplicationListenerRule::new(&entry, 3, forward).condition(path("/c"));
        stack.add("Own", rule);
        let groups = [
            ("direct", direct),
            ("byAction", by_action),
            ("byDefault", by_default),
            ("byRule", by_rule),
        ];
        for (name, group) in groups {
            let handle = CfnResource::new("AWS::CloudFormation::WaitConditionHandle");
            let handle = stack.add(format!("Waits-{name}"), handle);
            stack.depend(&handle, &group.load_balancer_attached());
        }
    })
}

fn tagged(app: App) -> App {
    app.stack("tagged", |stack| {
        stack.tag(Tag::new("team", "web"));
        let vpc = network(stack);
        let zone = stack.add("Zone", HostedZone::new("example.com").vpc(&vpc));
        let validation = CertificateValidation::from_dns_in(&zone);
        let certificate_of_zone = Certificate::new("example.com").validation(validation);
        let own = stack.add("Certificate", certificate_of_zone);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        stack.of(&lb).tag(Tag::new("tier", "edge"));
        let https = lb.add_listener(stack, "Https", listen(443).certificates([&own]));
        let web = ApplicationTargetGroup::new()
            .port(80)
            .target(IpTarget::new("10.0.0.1"));
        https.add_targets(stack, "Web", web);
        https.add_action(stack, "Rule", AddRule::new(1, ok()).condition(path("/x")));
        https.add_certificates(stack, "More", [certificate("one")]);
        let address = RecordTarget::from_ip_addresses(["10.0.0.1"]);
        stack.add("Record", ARecord::new(&zone, address));
        let nlb = stack.add("Nlb", NetworkLoadBalancer::new(&vpc));
        let tcp = nlb.add_listener(stack, "Tcp", BaseNetworkListener::new(80));
        tcp.add_targets(stack, "Tcp", NetworkTargetGroup::new(80));
    })
    .stack("tokens", |stack| {
        let name = stack.add("Name", CfnParameter::string()).value();
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::new(&vpc).load_balancer_name(&name);
        let lb = stack.add("LB", lb);
        let http = lb.add_listener(stack, "Http", listen(80));
        let check = HealthCheck::new()
            .path(intrinsic::concat([Node::text("/"), name.clone().into()]))
            .healthy_http_codes(&name)
            .port(&name);
        let web = ApplicationTargetGroup::new()
            .port(80)
            .target_group_name(intrinsic::join(
                "-",
                [name.clone().into(), Node::text("web")],
            ))
            .stickiness_cookie_duration(Duration::hours(1))
            .stickiness_cookie_name(&name)
            .health_check(check)
            .target(IpTarget::new(&name));
        let group = http.add_targets(stack, "Web", web);
        let hello = intrinsic::concat([Node::text("Hello "), name.clone().into()]);
        let host = intrinsic::concat([name.clone().into(), Node::text(".example.com")]);
        let rule = AddRule::new(2, ok().message_body(hello))
            .condition(ListenerCondition::host_headers([host]))
            .condition(ListenerCondition::http_header(&name, [&name]));
        http.add_action(stack, "Name", rule);
        group.set_attribute(stack, "deregistration_delay.timeout_seconds", &name);
        let production = intrinsic::equals(&name, "production");
        let condition = stack.add("IsProduction", CfnCondition::new(production));
        stack
            .edit(&lb)
            .condition(&condition)
            .override_property("LoadBalancerAttributes.0.Value", "true")
            .override_logical_id("Balancer");
        stack.edit(&http).delete_property("Protocol");
        let attributes = TargetGroupAttributes::new(name.cast());
        let imported =
            ApplicationTargetGroup::from_target_group_attributes(stack, "Imported", attributes);
        stack.output("ImportedName", imported.target_group_name());
        if let Some(full_name) = group.first_load_balancer_full_name() {
            stack.output("FullName", full_name);
        }
    })
}

fn arrangements(app: App) -> App {
    app.stack("nested-load-balancers", |stack| {
        let vpc = network(stack);
        let front = stack.group("Web-Site").group("Front");
        let lb = front.add("Default", ApplicationLoadBalancer::new(&vpc));
        let listener = lb.add_listener(&front, "Http", listen(80));
        let pair = front.add("Fleet", Pair(&vpc));
        let group = ApplicationTargetGroup::new().port(8080).target(pair);
        let group = listener.add_targets(&front, "Default", group);
        let second = front.add("Second", ApplicationLoadBalancer::new(&vpc));
        let base = listen(80).default_target_groups([&group]);
        second.add_listener(&front, "Listener", base);
        let forth = Port::tcp(80).described("From one to the other");
        lb.connections().allow_to(stack, &second, forth);
        second.connections().allow_internally(stack, Port::udp(53));
        second
            .connections()
            .allow_from(stack, &lb, Port::all_traffic());
    })
    .stack("replaced-actions", |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let http = stack.add("LB", lb).add_listener(stack, "Http", listen(80));
        let new = || ApplicationTargetGroup::new().port(80);
        let first = new().target(stack.add("Fleet", Pair(&vpc)));
        let first = http.add_targets(stack, "First", first);
        http.add_targets(stack, "Second", new());
        let redirect = ListenerAction::redirect().port("443").protocol("HTTPS");
        http.add_action(stack, "Redirect", redirect);
        first.add_target(stack, stack.add("Later", Pair(&vpc)));
        let waiting = CfnResource::new("AWS::CloudFormation::WaitConditionHandle");
        let waiting = stack.add("Waiting", waiting);
        stack.depend(&waiting, &first.load_balancer_attached());
        let forward = AddRule::new(5, ListenerAction::forward([&first]));
        http.add_action(stack, "Rule", forward.condition(path("/a")));
    })
    .stack("known-region", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let vpc = network(stack);
        let zone = stack.add("Zone", HostedZone::new("internal.").vpc(&vpc));
        let other = VpcAttributes::new("vpc-other", ["eu-central-1a"]);
        zone.add_vpc(stack, &Vpc::from_vpc_attributes(stack, "Other", other));
        let nlb = NetworkLoadBalancer::new(&vpc).ip_address_type(IpAddressType::DualStack);
        let nlb = stack.add("Nlb", nlb);
        let tcp = nlb.add_listener(stack, "Tcp", BaseNetworkListener::new(5432));
        let database = IpTarget::new("10.0.0.9").port(5433);
        tcp.add_targets(
            stack,
            "Database",
            NetworkTargetGroup::new(5432).target(database),
        );
        let extra = stack.add("Extra", SecurityGroup::new(&vpc));
        nlb.add_security_group(stack, &extra);
        let office = Peer::ipv4("10.0.0.0/8");
        nlb.connections()
            .allow_from(stack, &office, Port::tcp(5432));
        let alias = RecordTarget::from_alias(AliasToLoadBalancer::new(&nlb));
        stack.add("Record", ARecord::new(&zone, alias).record_name("db"));
        let record = |name: &str| {
            ARecord::new(&zone, RecordTarget::from_ip_addresses(["10.0.0.1"])).record_name(name)
        };
        stack.add("Weighted", record("w").weight(30));
        stack.add("Regional", record("r").region("eu-central-1"));
        let multi = record("m").multi_value_answer(true).set_identifier("one");
        stack.add("Multi", multi);
        let by_id = HostedZone::from_hosted_zone_id(stack, "ById", "Z1");
        let wildcard = Certificate::new("*.example.com")
            .subject_alternative_names(["example.com", "*.api.example.com"])
            .validation(CertificateValidation::from_dns_in(&by_id));
        stack.add("Wildcard", wildcard);
    })
    .stack("imported-some", |stack| {
        let vpc = network(stack);
        let arn = format!("{BASE}:loadbalancer/net/mine/50dc6c495c0c9188");
        let attributes = NetworkLoadBalancerAttributes::new(arn)
            .security_group_id("sg-1")
            .security_group_id("sg-2")
            .vpc(&vpc);
        let nlb =
            NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "Nlb", attributes);
        nlb.connections().allow_from_any_ipv4(stack, Port::tcp(22));
        let arn = format!("{BASE}:targetgroup/mine/73e2d6bc24d8a067");
        let group = TargetGroupAttributes::new(arn);
        let group = NetworkTargetGroup::from_target_group_attributes(stack, "Group", group);
        let base = BaseNetworkListener::new(22).default_target_groups([&group]);
        nlb.add_listener(stack, "Ssh", base);
        let arn = format!("{BASE}:listener/app/mine/50dc6c495c0c9188/f2f7dc8efc522ab2");
        let fixed = SecurityGroupAttributes::new("sg-3").mutable(false);
        let fixed = SecurityGroup::from_attributes(stack, "Fixed", fixed);
        let attributes = ApplicationListenerAttributes::new(arn, &fixed);
        let bare = ApplicationListener::from_application_listener_attributes(
            stack, "Listener", attributes,
        );
        let mine = ApplicationTargetGroup::new()
            .vpc(&vpc)
            .protocol(ApplicationProtocol::Http)
            .target(stack.add("Fleet", Pair(&vpc)));
        let mine = stack.add("Mine", mine);
        let host = ListenerCondition::host_headers(["x.example.com"]);
        let weighted = ListenerAction::weighted_forward([(&mine, 1)]);
        bare.add_action(
            stack,
            "Action",
            AddRule::new(50_000, weighted).condition(host),
        );
        let office = Peer::ipv4("10.0.0.0/8");
        bare.connections()
            .allow_from(stack, &office, Port::tcp(443));
        let existing = SecurityGroup::from_security_group_id(stack, "Existing", "sg-4");
        let unnamed = ApplicationLoadBalancer::new(&vpc)
            .security_group(&existing)
            .internet_facing(true);
        let unnamed = stack.add("Unnamed", unnamed);
        unnamed.add_listener(stack, "Http", listen(80).default_action(ok()));
    })
}
