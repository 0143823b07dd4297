//! Elastic Load Balancing: load balancers, listeners, rules and target groups.

use stackwright::certificatemanager::{Certificate, CertificateValidation};
use stackwright::ec2::{
    Connectable, Connections, Peer, Port, SecurityGroup, SecurityGroupAttributes, SecurityGroupRef,
    Subnet, SubnetConfiguration, SubnetSelection, SubnetType, Vpc, VpcAttributes, VpcRef,
};
use stackwright::elasticloadbalancingv2::load_balancer::SubnetMappingProperty;
use stackwright::elasticloadbalancingv2::*;
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, HostedZone, LoadBalancerTarget as AliasToLoadBalancer, RecordTarget,
};

crate::programs!(
    "elasticloadbalancingv2":
    access_logs,
    load_balancer_options,
    load_balancer_security_groups,
    public_load_balancer_in_vpc,
    listener_ports,
    listener_certificates,
    listener_actions,
    listener_rules,
    target_group_options,
    health_checks,
    targets,
    imported,
    network_load_balancer,
    tagged,
    arrangements,
);

const ZONES: [&str; 2] = ["eu-central-1a", "eu-central-1b"];

/// A VPC with public and private subnets that exists already.
fn network(stack: &Stack) -> VpcRef {
    let attributes = VpcAttributes::new("vpc-12345", ZONES)
        .public_subnet_ids(["subnet-p1", "subnet-p2"])
        .private_subnet_ids(["subnet-a1", "subnet-a2"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn certificate(name: &str) -> ListenerCertificate {
    ListenerCertificate::from_arn(certificate_arn(name))
}

fn certificate_arn(name: &str) -> String {
    format!("arn:aws:acm:eu-central-1:123456789012:certificate/{name}")
}

fn http(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new()
        .port(port)
        .protocol(ApplicationProtocol::Http)
}

fn listen(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new().port(port)
}

fn ok() -> FixedResponse {
    ListenerAction::fixed_response(200)
}

fn path(pattern: &str) -> ListenerCondition {
    ListenerCondition::path_patterns([pattern])
}

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

fn listener_ports(app: App) -> App {
    app.stack("listener-ports", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let add = |id: &'static str, listener: BaseApplicationListener| {
            lb.add_listener(stack, id, listener.default_action(ok()));
        };
        add("Port80", listen(80));
        add("Http8080", http(8080));
        add("Port8000", listen(8000));
        add("Port8008", listen(8008).open(false));
        add("Port443", listen(443).certificates([certificate("one")]));
        add("Port8443", listen(8443).certificates([certificate("one")]));
        let https = listen(9443)
            .protocol(ApplicationProtocol::Https)
            .open(false);
        add("HttpsOn9443", https.certificates([certificate("one")]));
    })
    .stack("listener-protocols", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let base = |protocol| {
            BaseApplicationListener::new()
                .protocol(protocol)
                .default_action(ok())
        };
        lb.add_listener(stack, "Http", base(ApplicationProtocol::Http));
        let https = base(ApplicationProtocol::Https).certificates([certificate("one")]);
        lb.add_listener(stack, "Https", https);
    })
    .stack("listener-dual-stack", |stack| {
        let vpc = network(stack);
        let dual = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let dual = stack.add("LB", dual.ip_address_type(IpAddressType::DualStack));
        dual.add_listener(stack, "Http", listen(80).default_action(ok()));
        let other =
            VpcAttributes::new("vpc-other", ["eu-central-1a"]).public_subnet_ids(["subnet-o1"]);
        let other = Vpc::from_vpc_attributes(stack, "Other", other);
        let without = ApplicationLoadBalancer::new(&other)
            .internet_facing(true)
            .ip_address_type(IpAddressType::DualStackWithoutPublicIpv4);
        let without = stack.add("WithoutPublicIpv4", without);
        without.add_listener(stack, "Http", listen(80).default_action(ok()));
    })
    .stack("listener-redirects", |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let default = stack.add("Default", lb.clone());
        default.add_redirect(stack, ApplicationLoadBalancerRedirect::new());
        let chosen = ApplicationLoadBalancerRedirect::new()
            .source_protocol(ApplicationProtocol::Http)
            .source_port(8080)
            .target_protocol(ApplicationProtocol::Https)
            .target_port(8443)
            .open(false);
        stack.add("Chosen", lb).add_redirect(stack, chosen);
    })
    .stack("listener-standalone", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let listener = ApplicationListener::new(&lb, listen(80).default_action(ok()));
        stack.add("Listener", listener);
    })
}

fn listener_certificates(app: App) -> App {
    app.stack("listener-certificates", |stack| {
        let lb = ApplicationLoadBalancer::new(&network(stack)).internet_facing(true);
        let lb = stack.add("LB", lb);
        let https = |port: u16| {
            listen(port).protocol(ApplicationProtocol::Https).default_action(ok())
        };
        let base = listen(443).certificates([certificate("one")]).default_action(ok());
        let one = lb.add_listener(stack, "One", base);
        one.add_certificates(stack, "More", [certificate("two"), certificate("three")]);
        let several = ["one", "two", "three"].map(certificate);
        let several = listen(8443).certificates(several).ssl_policy(SslPolicy::TLS13_13);
        lb.add_listener(stack, "Several", several.default_action(ok()));
        let late = lb.add_listener(stack, "Late", https(9443));
        let imported =
            Certificate::from_certificate_arn(stack, "Imported", certificate_arn("imported"));
        late.add_certificates(stack, "First", [&imported]);
        late.add_certificates(stack, "Second", [certificate("five")]);
        let recommended = https(10443)
            .certificates([certificate("six")])
            .ssl_policy(SslPolicy::RECOMMENDED_TLS);
        lb.add_listener(stack, "Recommended", recommended);
        let seventh = ApplicationListenerCertificate::new(&one, [certificate("seven")]);
        stack.add("Seventh", seventh);
    })
    .stack("listener-mutual", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let base = |port: u16| listen(port).certificates([certificate("one")]).default_action(ok());
        let store = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:truststore/mine/0123456789abcdef";
        let verify = MutualAuthentication::verify(store)
            .ignore_client_certificate_expiry(true)
            .advertise_trust_store_ca_names(true);
        lb.add_listener(stack, "Verify", base(443).mutual_authentication(verify));
        let pass = MutualAuthentication::pass_through();
        lb.add_listener(stack, "PassThrough", base(8443).mutual_authentication(pass));
        let off = base(9443)
            .protocol(ApplicationProtocol::Https)
            .mutual_authentication(MutualAuthentication::new());
        lb.add_listener(stack, "Off", off);
    })
    .stack("listener-attributes", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let tuned = lb.add_listener(stack, "Http", listen(80).default_action(ok()));
        let server = "routing.http.response.server.enabled";
        let sniff = "routing.http.response.x_content_type_options.header_value";
        tuned.set_attribute(stack, server, "false");
        let frames = "routing.http.response.x_frame_options.header_value";
        tuned.set_attribute(stack, frames, "DENY");
        tuned.set_attribute(stack, server, "true");
        tuned.set_attribute(stack, sniff, "nosniff");
        tuned.remove_attribute(stack, sniff);
    })
}

fn listener_actions(app: App) -> App {
    app.stack("actions-forward", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let group =
            |id: &'static str| stack.add(id, ApplicationTargetGroup::new().vpc(&vpc).port(80));
        let (blue, green) = (group("Blue"), group("Green"));
        let add = |id: &'static str, port: u16, action: Forward| {
            lb.add_listener(stack, id, http(port).default_action(action));
        };
        add("One", 81, ListenerAction::forward([&blue]));
        add("Two", 82, ListenerAction::forward([&blue, &green]));
        let sticky = ListenerAction::forward([&blue]);
        add(
            "Sticky",
            83,
            sticky.stickiness_duration(Duration::minutes(5)),
        );
        add(
            "Weighted",
            84,
            ListenerAction::weighted_forward([(&blue, 1), (&green, 9)]),
        );
        let weighted = ListenerAction::weighted_forward([
            WeightedTargetGroup::new(&blue).weight(0),
            WeightedTargetGroup::new(&green),
        ]);
        add(
            "WeightedSticky",
            85,
            weighted.stickiness_duration(Duration::hours(1)),
        );
        lb.add_listener(
            stack,
            "Groups",
            http(86).default_target_groups([&green, &blue]),
        );
        let later = lb.add_listener(stack, "Later", http(87));
        later.add_target_groups(stack, "Default", [&green]);
    })
    .stack("actions-answers", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let add = |id: &'static str, port: u16, action: ListenerAction| {
            lb.add_listener(stack, id, http(port).open(false).default_action(action));
        };
        add("Fixed", 81, ListenerAction::fixed_response(404).into());
        let body = ListenerAction::fixed_response(503)
            .content_type("application/json")
            .message_body("{\"down\":true}");
        add("FixedBody", 82, body.into());
        add("FixedText", 83, ok().message_body("fine").into());
        let redirect = || ListenerAction::redirect();
        add(
            "Redirect",
            84,
            redirect()
                .protocol("HTTPS")
                .port("443")
                .permanent(true)
                .into(),
        );
        let all = redirect()
            .protocol("#{protocol}")
            .host("www.#{host}")
            .port("8443")
            .path("/new/#{path}")
            .query("#{query}&from=old")
            .permanent(false);
        add("RedirectAll", 85, all.into());
        add("RedirectHost", 86, redirect().host("example.com").into());
    })
    .stack("actions-oidc", |stack| {
        let vpc = network(stack);
        let lb = stack.add(
            "LB",
            ApplicationLoadBalancer::new(&vpc).internet_facing(true),
        );
        let target = stack.add("Target", ApplicationTargetGroup::new().vpc(&vpc).port(80));
        let secret = "{{resolve:secretsmanager:idp-secret:SecretString:clientSecret::}}";
        let provider = OidcProvider {
            authorization_endpoint: "https://idp.example.com/authorize".into_value(),
            client_id: "client".into_value(),
            client_secret: secret.into_value(),
            issuer: "https://idp.example.com".into_value(),
            token_endpoint: "https://idp.example.com/token".into_value(),
            user_info_endpoint: "https://idp.example.com/userinfo".into_value(),
        };
        let oidc = |next: ListenerAction| ListenerAction::authenticate_oidc(provider.clone(), next);
        let forward = || -> ListenerAction { ListenerAction::forward([&target]).into() };
        let base = |port: u16| listen(port).certificates([certificate("one")]);
        lb.add_listener(stack, "Plain", base(443).default_action(oidc(forward())));
        let every = oidc(ok().into())
            .authentication_request_extra_param("prompt", "login")
            .authentication_request_extra_param("display", "page")
            .on_unauthenticated_request(UnauthenticatedAction::Deny)
            .scope("openid email")
            .session_cookie_name("session")
            .session_timeout(Duration::days(1))
            .allow_https_outbound(false);
        let full = lb.add_listener(stack, "Full", base(8443).default_action(every));
        let admin = oidc(forward()).session_timeout(Duration::hours(1));
        full.add_action(
            stack,
            "Admin",
            AddRule::new(3, admin).condition(path("/admin")),
        );
        let token = ListenerAction::authenticate_jwt(
            "https://issuer.example.com",
            "https://issuer.example.com/jwks",
            forward(),
        );
        full.add_action(
            stack,
            "Token",
            AddRule::new(4, token).condition(path("/api")),
        );
    })
}

fn listener_rules(app: App) -> App {
    app.stack("listener-rules", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let listener = lb.add_listener(stack, "Http", listen(80));
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("Group", group);
        let second = ApplicationTargetGroup::new().vpc(&vpc).port(8080);
        let second = stack.add("Second", second.protocol(ApplicationProtocol::Http));
        listener.add_target_groups(stack, "Default", &group);
        let api = ListenerCondition::path_patterns(["/api/*", "/v1/*"]);
        listener.add_target_groups(stack, "Api", AddRule::new(10, &second).condition(api));
        let hosts = ListenerCondition::host_headers(["a.example.com", "*.example.com"]);
        let both = AddRule::new(20, [&group, &second]).condition(hosts);
        listener.add_target_groups(stack, "Both", both);
        let teapot = ListenerAction::fixed_response(418)
            .message_body("teapot")
            .content_type("text/plain");
        let header = ListenerCondition::http_header("X-Version", ["beta", "alpha*"]);
        listener.add_action(stack, "Header", AddRule::new(30, teapot).condition(header));
        let refused = ListenerAction::fixed_response(405);
        let methods = ListenerCondition::http_request_methods(["PUT", "DELETE"]);
        listener.add_action(
            stack,
            "Methods",
            AddRule::new(40, refused).condition(methods),
        );
        let sticky = ListenerAction::forward([&second]).stickiness_duration(Duration::seconds(30));
        let query = ListenerCondition::query_strings([
            QueryString::new("2").key("version"),
            QueryString::new("debug"),
        ]);
        listener.add_action(stack, "Query", AddRule::new(50, sticky).condition(query));
        let admin = ListenerAction::redirect().host("admin.example.com");
        let sources = ListenerCondition::source_ips(["10.0.0.0/8", "2001:db8::/32"]);
        let sources = AddRule::new(60, admin).conditions([sources, path("/admin")]);
        listener.add_action(stack, "Sources", sources);
        let weighted = ListenerAction::weighted_forward([(&group, 1), (&second, 2)]);
        let bare = AddRule::new(70, weighted)
            .remove_suffix(true)
            .condition(path("/legacy"));
        listener.add_action(stack, "NoSuffix", bare);
        let web = ApplicationTargetGroup::new()
            .port(8000)
            .protocol(ApplicationProtocol::Http)
            .target(IpTarget::new("10.0.1.1"));
        let web = AddRule::new(80, web).condition(path("/web"));
        let web = listener.add_targets(stack, "Web", web);
        let forward = ListenerAction::forward([&group]);
        let rule = ApplicationListenerRule::new(&listener, 90, forward).condition(path("/rule"));
        stack.add("Rule", rule);
        let rule = ApplicationListenerRule::new(&listener, 100, ok()).condition(path("/action"));
        let rule = stack.add("RuleWithAction", rule);
        rule.add_condition(stack, ListenerCondition::host_headers(["b.example.com"]));
        rule.configure_action(stack, ListenerAction::redirect().path("/elsewhere"));
        stack.output("RuleArn", rule.listener_rule_arn());
        stack.output("WebGroup", web.target_group_full_name());
    })
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

/// A target of our own: what it stands for registers itself and may be connected to.
struct Fleet<'a> {
    vpc: &'a VpcRef,
    ports: Option<Port>,
}

impl Construct for Fleet<'_> {
    type Handle = FleetRef;

    fn build(self, scope: &Scope) -> FleetRef {
        let group = scope.add("SecurityGroup", SecurityGroup::new(self.vpc));
        FleetRef {
            group,
            ports: self.ports,
        }
    }
}

#[derive(Clone)]
struct FleetRef {
    group: SecurityGroupRef,
    ports: Option<Port>,
}

impl Connectable for FleetRef {
    fn connections(&self) -> Connections {
        self.group.connections()
    }
}

impl ApplicationLoadBalancerTarget for FleetRef {
    fn attach_to_application_target_group(
        &self,
        scope: &Scope,
        group: &ApplicationTargetGroupRef,
    ) -> LoadBalancerTarget {
        group.register_connectable(scope, self, self.ports.clone());
        LoadBalancerTarget::self_registering(TargetType::Instance)
    }
}

fn fleet(stack: &Stack, id: &'static str, vpc: &VpcRef) -> FleetRef {
    stack.add(id, Fleet { vpc, ports: None })
}

fn on_8080(target: FleetRef) -> ApplicationTargetGroup {
    ApplicationTargetGroup::new()
        .port(8080)
        .protocol(ApplicationProtocol::Http)
        .target(target)
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

const BASE: &str = "arn:aws:elasticloadbalancing:eu-central-1:123456789012";

fn imported(app: App) -> App {
    let network = |stack: &Stack| {
        let attributes =
            VpcAttributes::new("vpc-12345", ZONES).public_subnet_ids(["subnet-p1", "subnet-p2"]);
        Vpc::from_vpc_attributes(stack, "Vpc", attributes)
    };
    let balancer = |name: &str, group: &str| {
        let arn = format!("{BASE}:loadbalancer/app/{name}/50dc6c495c0c9188");
        ApplicationLoadBalancerAttributes::new(arn, group)
    };
    app.stack("imported-load-balancer", move |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "LB",
            balancer("mine", "sg-12345")
                .canonical_hosted_zone_id("Z215JYRZR1TBD5")
                .dns_name("mine-1.eu-central-1.elb.amazonaws.com")
                .vpc(&vpc),
        );
        let open = lb.add_listener(stack, "Http", listen(80));
        let target = fleet(stack, "Fleet", &vpc);
        open.add_targets(stack, "Fleet", on_8080(target));
        let closed = listen(8080).open(false).default_action(ok());
        lb.add_listener(stack, "Closed", closed);
        stack.output("Dns", lb.dns_name());
        stack.output("Zone", lb.canonical_hosted_zone_id());
        let strict = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "Strict",
            balancer("strict", "sg-strict")
                .security_group_allows_all_outbound(false)
                .vpc(&vpc),
        );
        let http = strict.add_listener(stack, "Http", listen(80));
        let target = fleet(stack, "OtherFleet", &vpc);
        http.add_targets(stack, "Fleet", on_8080(target));
    })
    .stack("imported-listener", move |stack| {
        let vpc = network(stack);
        let arn = format!("{BASE}:listener/app/mine/50dc6c495c0c9188/f2f7dc8efc522ab2");
        let group = SecurityGroupAttributes::new("sg-12345").allow_all_outbound(false);
        let group = SecurityGroup::from_attributes(stack, "Group", group);
        let attributes = ApplicationListenerAttributes::new(arn, &group).default_port(443);
        let listener = ApplicationListener::from_application_listener_attributes(
            stack, "Listener", attributes,
        );
        let group = ApplicationTargetGroup::new().vpc(&vpc).port(80);
        let group = stack.add("TargetGroup", group);
        let groups = AddRule::new(1, &group).condition(path("/groups"));
        listener.add_target_groups(stack, "Groups", groups);
        let target = fleet(stack, "Fleet", &vpc);
        let targets = stack.add("FleetGroup", on_8080(target).vpc(&vpc));
        let targets = AddRule::new(2, &targets).condition(path("/targets"));
        listener.add_target_groups(stack, "Targets", targets);
        listener.add_action(
            stack,
            "Action",
            AddRule::new(3, ok()).condition(path("/action")),
        );
        let forward = AddRule::new(4, ListenerAction::forward([&group]));
        let forward = forward.condition(path("/bare")).remove_suffix(true);
        listener.add_action(stack, "ActionNoSuffix", forward);
        listener.add_certificates(stack, "Certificates", [certificate("one")]);
        let anybody = Port::tcp(443).described("Anybody");
        listener.connections().allow_from_any_ipv4(stack, anybody);
        let forward = ListenerAction::forward([&group]);
        let host = ListenerCondition::host_headers(["example.com"]);
        let rule = ApplicationListenerRule::new(&listener, 5, forward).condition(host);
        stack.add("Rule", rule);
    })
    .stack("imported-target-group", move |stack| {
        let arn = format!("{BASE}:targetgroup/mine/73e2d6bc24d8a067");
        let lb_arn = format!("{BASE}:loadbalancer/app/mine/50dc6c495c0c9188");
        let attributes = TargetGroupAttributes::new(arn).load_balancer_arns([lb_arn]);
        let imported =
            ApplicationTargetGroup::from_target_group_attributes(stack, "Imported", attributes);
        let lb = ApplicationLoadBalancer::new(&network(stack)).internet_facing(true);
        let lb = stack.add("LB", lb);
        let base = listen(80).default_target_groups([&imported]);
        let http = lb.add_listener(stack, "Http", base);
        http.add_target_groups(
            stack,
            "Rule",
            AddRule::new(1, &imported).condition(path("/x")),
        );
        let handle = CfnResource::new("AWS::CloudFormation::WaitConditionHandle");
        let handle = stack.add("Waits", handle);
        stack.depend(&handle, &imported.load_balancer_attached());
        stack.output("Name", imported.target_group_name());
        stack.output("Arn", imported.target_group_arn());
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
