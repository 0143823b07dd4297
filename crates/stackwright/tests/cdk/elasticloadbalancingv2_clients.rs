//! Elastic Load Balancing: clients that sign in or show certificates, functions, imported network
//! listeners.

use stackwright::certificatemanager::{Certificate, CertificateValidation};
use stackwright::cloudwatch::{Alarm, ComparisonOperator, Metric, Statistic};
use stackwright::ec2::{
    Connectable, IpProtocol, Peer, Port, SecurityGroup, SecurityGroupAttributes, SubnetSelection,
    SubnetType, Vpc, VpcAttributes, VpcRef,
};
use stackwright::elasticloadbalancingv2::load_balancer::SubnetMappingProperty;
use stackwright::elasticloadbalancingv2::*;
use stackwright::intrinsic::import_value;
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, AaaaRecord, Failover, HealthCheckEndpoint, HostedZone,
    LoadBalancerTarget as AliasToLoadBalancer, RecordTarget,
};
use stackwright::s3::Bucket;

crate::programs!("elasticloadbalancingv2": authentication, functions, edge, imported_edge);

fn network(stack: &Stack) -> VpcRef {
    let zones = ["eu-central-1a", "eu-central-1b"];
    let attributes = VpcAttributes::new("vpc-12345", zones)
        .public_subnet_ids(["subnet-p1", "subnet-p2"])
        .private_subnet_ids(["subnet-a1", "subnet-a2"]);
    Vpc::from_vpc_attributes(stack, "Vpc", attributes)
}

fn certificate() -> ListenerCertificate {
    ListenerCertificate::from_arn("arn:aws:acm:eu-central-1:123456789012:certificate/one")
}

fn path(pattern: &str) -> ListenerCondition {
    ListenerCondition::path_patterns([pattern])
}

fn ok() -> FixedResponse {
    ListenerAction::fixed_response(200)
}

fn listen(port: u16) -> BaseApplicationListener {
    BaseApplicationListener::new()
        .port(port)
        .certificates([certificate()])
}

fn authentication(app: App) -> App {
    app.stack("cognito", |stack| {
        let vpc = network(stack);
        let lb = ApplicationLoadBalancer::new(&vpc).internet_facing(true);
        let lb = stack.add("LB", lb);
        let users = CognitoUserPool {
            user_pool_arn:
                "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_abc"
                    .into_value(),
            user_pool_client_id: "1example23456789".into_value(),
            user_pool_domain: "shop".into_value(),
        };
        let sign_in =
            |next: ListenerAction| ListenerAction::authenticate_cognito(users.clone(), next);
        let plain = listen(443).default_action(sign_in(ok().into()));
        let plain = lb.add_listener(stack, "Plain", plain);
        let every = || {
            sign_in(ok().into())
                .authentication_request_extra_param("prompt", "login")
                .authentication_request_extra_param("display", "page")
                .on_unauthenticated_request(UnauthenticatedAction::Deny)
                .scope("openid email")
                .session_cookie_name("session")
                .session_timeout(Duration::days(1))
                .allow_https_outbound(false)
        };
        let full = lb.add_listener(stack, "Full", listen(8443).default_action(every()));
        let admin = AddRule::new(3, every()).condition(path("/admin"));
        full.add_action(stack, "Admin", admin);
        let elsewhere = CognitoUserPool {
            user_pool_arn: import_value("users").value(),
            ..users.clone()
        };
        let open = ListenerAction::authenticate_cognito(elsewhere, ok())
            .on_unauthenticated_request(UnauthenticatedAction::Allow)
            .session_timeout(Duration::minutes(90));
        plain.add_action(
            stack,
            "Allow",
            AddRule::new(4, open).condition(path("/open")),
        );
        let target = stack.add("Target", ApplicationTargetGroup::new().vpc(&vpc).port(80));
        let forward = ListenerAction::weighted_forward([(&target, 2)])
            .stickiness_duration(Duration::hours(1));
        let token = ListenerAction::authenticate_jwt(
            "https://issuer.example.com",
            "https://issuer.example.com/jwks",
            forward,
        );
        let chain = AddRule::new(5, sign_in(token)).condition(path("/chain"));
        full.add_action(stack, "Chain", chain);
    })
    .stack("a-stack-with-a-rather-long-name", |stack| {
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&network(stack)));
        let bucket = stack.add("Bucket", Bucket::new());
        let foreign = Bucket::from_bucket_name(stack, "Foreign", "certificates-of-shop");
        let trusted = stack.add("Trusted", TrustStore::new(&bucket, "ca.pem"));
        let named = TrustStore::new(&foreign, "ca.pem")
            .version("v1")
            .trust_store_name("trusted-by-name");
        let named = stack.add("Named", named);
        stack.add(
            "A-Very_LongNameOfATrustStoreThatDoesNotFit",
            TrustStore::new(&foreign, "ca.pem"),
        );
        let imported = TrustStore::from_trust_store_arn(
            stack,
            "Imported",
            "arn:aws:elasticloadbalancing:eu-central-1:123456789012:truststore/my/abc",
        );
        let other = RevocationContent::new(&foreign, "other")
            .version("2")
            .revocation_type(RevocationType::Crl);
        let crl = || RevocationContent::new(&bucket, "crl");
        stack.add(
            "Revoked",
            TrustStoreRevocation::new(&trusted, [crl(), other]),
        );
        stack.add(
            "RevokedElsewhere",
            TrustStoreRevocation::new(&imported, [crl()]),
        );
        let listen = |id: &'static str, port: u16, mutual: MutualAuthentication| {
            let listener = listen(port)
                .protocol(ApplicationProtocol::Https)
                .default_action(ok())
                .mutual_authentication(mutual);
            lb.add_listener(stack, id, listener);
        };
        let verify = |store: &TrustStoreRef| MutualAuthentication::verify(store);
        listen("Own", 443, verify(&trusted));
        let lenient = verify(&named)
            .ignore_client_certificate_expiry(true)
            .advertise_trust_store_ca_names(true);
        listen("Named", 8443, lenient);
        let quiet = verify(&imported).advertise_trust_store_ca_names(false);
        listen("Imported", 9443, quiet);
        listen("Through", 9444, MutualAuthentication::pass_through());
        stack.output("Arn", trusted.trust_store_arn());
        stack.output("Name", trusted.trust_store_name());
        stack.output("Status", trusted.status().unwrap());
        stack.output("Certificates", trusted.number_of_ca_certificates().unwrap());
        stack.output("ImportedArn", imported.trust_store_arn());
    })
}

fn functions(app: App) -> App {
    app.stack("functions", |stack| {
        let vpc = network(stack);
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc));
        let answer = LambdaTarget::from_function_arn(
            stack,
            "Answer",
            "arn:aws:lambda:eu-central-1:123456789012:function:answer",
        );
        let other = LambdaTarget::from_function_arn(stack, "Other", import_value("other"));
        let http = BaseApplicationListener::new()
            .port(80)
            .default_action(ListenerAction::fixed_response(404));
        let http = lb.add_listener(stack, "Http", http);
        let group = stack.add(
            "Group",
            ApplicationTargetGroup::new().target(answer.clone()),
        );
        let headers = stack.add(
            "Headers",
            ApplicationTargetGroup::new()
                .target_type(TargetType::Lambda)
                .multi_value_headers_enabled(true)
                .target(answer)
                .health_check(HealthCheck::new().enabled(true).path("/health")),
        );
        let both = AddRule::new(1, [&group, &headers]).condition(path("/both"));
        http.add_target_groups(stack, "Both", both);
        let targets = ApplicationTargetGroup::new().target(other);
        http.add_targets(
            stack,
            "Other",
            AddRule::new(2, targets).condition(path("/other")),
        );

        let nlb = NetworkLoadBalancer::new(&vpc)
            .ip_address_type(IpAddressType::DualStack)
            .enable_prefix_for_ipv6_source_nat(true)
            .cross_zone_enabled(true)
            .zonal_shift(false)
            .deny_all_igw_traffic(true);
        let nlb = stack.add("NLB", nlb);
        let udp = BaseNetworkListener::new(53).protocol(Protocol::Udp);
        let udp = nlb.add_listener(stack, "Udp", udp);
        let outside = IpTarget::new("192.168.0.1").port(5353);
        udp.add_targets(
            stack,
            "Dns",
            NetworkTargetGroup::new(53)
                .preserve_client_ip(true)
                .target(IpTarget::new("10.0.1.1"))
                .target(outside.availability_zone("all"))
                .health_check(HealthCheck::new().protocol(Protocol::Tcp).port("8080")),
        );
        let mapped = NetworkLoadBalancer::new(&vpc)
            .internet_facing(true)
            .disable_security_groups(true)
            .ip_address_type(IpAddressType::DualStack)
            .enable_prefix_for_ipv6_source_nat(true)
            .subnet_mapping(
                SubnetMappingProperty::new("subnet-p1")
                    .allocation_id("eipalloc-1")
                    .source_nat_ipv6_prefix("auto_assigned"),
            )
            .subnet_mapping(
                SubnetMappingProperty::new("subnet-p2")
                    .allocation_id("eipalloc-2")
                    .ipv6_address("2001:db8::1")
                    .source_nat_ipv6_prefix("2001:db8::/80"),
            );
        let mapped = stack.add("Mapped", mapped);
        let blue = NetworkTargetGroup::new(80)
            .vpc(&vpc)
            .protocol(Protocol::Tcp)
            .connection_termination(true);
        let blue = stack.add("Blue", blue);
        let green = NetworkTargetGroup::new(80)
            .vpc(&vpc)
            .deregistration_delay(Duration::seconds(10));
        let green = stack.add("Green", green);
        let shares = NetworkListenerAction::weighted_forward([(&blue, 9), (&green, 1)])
            .stickiness_duration(Duration::minutes(5));
        mapped.add_listener(
            stack,
            "Tcp",
            BaseNetworkListener::new(80).default_action(shares),
        );
        stack.add(
            "Internal",
            NetworkLoadBalancer::new(&vpc)
                .enforce_security_group_inbound_rules_on_private_link_traffic(true)
                .subnet_mapping(
                    SubnetMappingProperty::new("subnet-a1").private_ipv4_address("10.0.0.4"),
                ),
        );
        let imported = NetworkListener::from_network_listener_arn(
            stack,
            "Imported",
            "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/net/foo/abc/def",
        );
        let registered = stack.add("Registered", NetworkTargetGroup::new(80).vpc(&vpc));
        registered.register_listener(&imported);
        stack.add(
            "More",
            ApplicationListenerCertificate::new(&imported, [certificate()]),
        );
        let healthy = registered.metric_healthy_host_count();
        healthy.create_alarm(stack, "Alarm", 1, 1);
        stack.output("Listener", imported.listener_arn());
    })
}

fn edge(app: App) -> App {
    app.stack("edge", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-central-2"));
        let vpc = Vpc::new()
            .availability_zones(["eu-central-2a", "eu-central-2b"])
            .nat_gateways(1)
            .ip_protocol(IpProtocol::DualStack);
        let vpc = &stack.add("Vpc", vpc);
        let edge = &stack.group("Edge");
        let zone = HostedZone::from_hosted_zone_attributes(edge, "Zone", "Z123", "example.com");
        let certificate = Certificate::new("example.com")
            .subject_alternative_names(["*.example.com"])
            .validation(CertificateValidation::from_dns_in(&zone));
        let certificate = edge.add("Certificate", certificate);
        let second =
            Certificate::new("example.org").validation(CertificateValidation::from_email());
        let second = edge.add("Second", second);
        let group = SecurityGroup::new(vpc)
            .allow_all_outbound(false)
            .description("edge");
        let group = &edge.add("Group", group);
        let lb = ApplicationLoadBalancer::new(vpc)
            .internet_facing(true)
            .ip_address_type(IpAddressType::DualStackWithoutPublicIpv4)
            .security_group(group)
            .idle_timeout(Duration::seconds(30))
            .http2_enabled(false)
            .drop_invalid_header_fields(true)
            .waf_fail_open(true)
            .xff_header_processing_mode(XffHeaderProcessingMode::Preserve)
            .preserve_host_header(true)
            .cross_zone_enabled(true)
            .minimum_capacity_unit(100)
            .client_keep_alive(Duration::minutes(5))
            .desync_mitigation_mode(DesyncMitigationMode::Strictest);
        let lb = &edge.add("LB", lb);
        lb.set_attribute(edge, "connection_logs.s3.enabled", "false");
        lb.remove_attribute(edge, "deletion_protection.enabled");
        lb.log_access_logs(edge, &edge.add("Logs", Bucket::new()), "edge");
        lb.add_security_group(edge, &edge.add("More", SecurityGroup::new(vpc)));
        let redirect = ApplicationLoadBalancerRedirect::new()
            .source_port(8080)
            .target_port(8443)
            .open(false);
        lb.add_redirect(edge, redirect);
        let https = BaseApplicationListener::new()
            .port(443)
            .certificates([&certificate])
            .ssl_policy(SslPolicy::FORWARD_SECRECY_TLS12_RES_GCM)
            .open(false);
        let https = &lb.add_listener(edge, "Https", https);
        let cloud_front = Port::tcp(443).described("from the network of CloudFront");
        https
            .connections()
            .allow_from(edge, &Peer::prefix_list("pl-123"), cloud_front);
        let three = "arn:aws:acm:eu-central-2:123456789012:certificate/three";
        let more = [
            ListenerCertificate::from(&second),
            ListenerCertificate::from_arn(three),
        ];
        https.add_certificates(edge, "More", more);
        https.set_attribute(edge, "routing.http.response.server.enabled", "false");
        let stable = ApplicationTargetGroup::new()
            .vpc(vpc)
            .port(8080)
            .protocol(ApplicationProtocol::Http)
            .protocol_version(ApplicationProtocolVersion::Http2)
            .target_type(TargetType::Ip)
            .health_check(
                HealthCheck::new()
                    .path("/health")
                    .healthy_http_codes("200-299")
                    .interval(Duration::seconds(15))
                    .timeout(Duration::seconds(4))
                    .unhealthy_threshold_count(4),
            )
            .cross_zone_enabled(false)
            .deregistration_delay(Duration::seconds(15))
            .enable_anomaly_mitigation(true)
            .load_balancing_algorithm_type(TargetGroupLoadBalancingAlgorithmType::WeightedRandom);
        let stable = &edge.add("Stable", stable);
        let one = IpTarget::new("10.0.1.1").port(9090);
        let canary = ApplicationTargetGroup::new()
            .vpc(vpc)
            .port(8080)
            .target(one.availability_zone("eu-central-2a"))
            .stickiness_cookie_duration(Duration::hours(1))
            .stickiness_cookie_name("canary");
        let canary = &edge.add("Canary", canary);
        let shares = ListenerAction::weighted_forward([(stable, 95), (canary, 5)])
            .stickiness_duration(Duration::minutes(10));
        https.add_action(edge, "Default", shares);
        let hosts = ListenerCondition::host_headers(["api.example.com", "*.api.example.com"]);
        let versions = ListenerCondition::path_patterns(["/v1/*", "/v2/*"]);
        let forward = AddRule::new(10, ListenerAction::forward([stable]));
        https.add_action(edge, "Host", forward.condition(hosts).condition(versions));
        let header = ListenerCondition::http_header("X-Canary", ["1", "yes"]);
        let sticky = ListenerAction::forward([canary]).stickiness_duration(Duration::seconds(1));
        let sticky = AddRule::new(20, sticky).condition(header);
        https.add_action(edge, "Header", sticky.remove_suffix(true));
        let queries = [
            QueryString::new("1").key("debug"),
            QueryString::new("verbose"),
        ];
        let teapot = ListenerAction::fixed_response(418)
            .content_type("application/json")
            .message_body(r#"{"no":"coffee"}"#);
        let blocks = ["10.0.0.0/8", "2001:db8::/32"];
        https.add_action(
            edge,
            "Query",
            AddRule::new(30, teapot)
                .condition(ListenerCondition::query_strings(queries))
                .condition(ListenerCondition::source_ips(blocks))
                .condition(ListenerCondition::http_request_methods(["GET"])),
        );
        let moved = ListenerAction::redirect()
            .host("www.#{host}")
            .path("/new/#{path}")
            .port("8443")
            .protocol("HTTPS")
            .query("from=old")
            .permanent(true);
        let old: Value<String> = import_value("old-name").value();
        let moved = AddRule::new(40, moved).condition(ListenerCondition::host_headers([old]));
        https.add_action(edge, "Moved", moved);
        let found = ListenerAction::redirect().query("").path("/");
        let found = AddRule::new(41, found).condition(path("/found"));
        https.add_action(edge, "Found", found);
        let both = AddRule::new(50, [stable, canary]).condition(path("/both"));
        https.add_target_groups(edge, "Groups", both);
        let added = ApplicationTargetGroup::new()
            .port(50051)
            .protocol(ApplicationProtocol::Https)
            .protocol_version(ApplicationProtocolVersion::Grpc)
            .health_check(HealthCheck::new().healthy_grpc_codes("0-99").enabled(true))
            .target(InstanceIdTarget::new("i-0123456789abcdef0").port(50052))
            .target_group_name("added");
        let added = AddRule::new(60, added).condition(path("/added"));
        let added = https.add_targets(edge, "Added", added);
        let health = HealthCheck::new()
            .path("/grpc.health.v1.Health/Check")
            .healthy_grpc_codes("12")
            .port("9000");
        added.configure_health_check(edge, health);
        let least = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count";
        added.set_attribute(edge, least, "2");
        let rule = ApplicationListenerRule::new(https, 70, ListenerAction::forward([canary]));
        let rule = edge.add("Rule", rule.condition(path("/rule")));
        let methods = ListenerCondition::http_request_methods(["POST", "PUT"]);
        rule.add_condition(edge, methods);
        edge.output("RuleArn", rule.listener_rule_arn());

        let subnets = SubnetSelection::from(SubnetType::Public);
        let nlb = NetworkLoadBalancer::new(vpc)
            .internet_facing(true)
            .security_groups([group])
            .vpc_subnets(subnets.availability_zones(["eu-central-2a"]))
            .ip_address_type(IpAddressType::DualStack);
        let nlb = &edge.add("NLB", nlb);
        let tcp = nlb.add_listener(edge, "Tcp", BaseNetworkListener::new(443));
        tcp.add_targets(
            edge,
            "Alb",
            NetworkTargetGroup::new(443)
                .target(AlbListenerTarget::new(https))
                .health_check(
                    HealthCheck::new()
                        .protocol(Protocol::Https)
                        .path("/health")
                        .healthy_http_codes("200"),
                ),
        );
        let others = Bucket::from_bucket_name(edge, "Others", "logs-of-shop");
        nlb.log_access_logs(edge, &others, "");

        let target = || RecordTarget::from_alias(AliasToLoadBalancer::new(lb));
        edge.add("A", ARecord::new(&zone, target()));
        edge.add("Aaaa", AaaaRecord::new(&zone, target()));
        let check = HealthCheckEndpoint::fqdn(lb.dns_name());
        let check = stackwright::route53::HealthCheck::https(check).resource_path("/health");
        let check = edge.add("Check", check);
        let fixed = AliasToLoadBalancer::new(nlb).evaluate_target_health(true);
        let fixed = ARecord::new(&zone, RecordTarget::from_alias(fixed))
            .record_name("static")
            .failover(Failover::Primary)
            .health_check(&check);
        edge.add("Static", fixed);
        let alarm = |id: &'static str, metric: Metric| {
            let alarm = Alarm::new(metric, 1, 2);
            edge.add(
                id,
                alarm.comparison_operator(ComparisonOperator::GreaterThanThreshold),
            );
        };
        alarm("Errors", lb.metric_http_code_elb(HttpCodeElb::Elb5xx));
        let slow = lb.metric_target_response_time();
        let slow = slow.statistic(Statistic::percentile(99.0));
        alarm("Slow", slow.period(Duration::minutes(1)));
        alarm("Unhealthy", stable.metric_unhealthy_host_count());
        alarm("Requests", canary.metric_request_count_per_target());
        alarm("Flows", nlb.metric_active_flow_count().label("flows"));
        alarm("Custom", nlb.metric("PortAllocationErrorCount"));
        edge.tag(Tag::new("team", "edge"));
    })
}

fn imported_edge(app: App) -> App {
    app.stack("imported-edge", |stack| {
        let vpc = network(stack);
        let edge = &stack.group("Edge");
        let arn =
            |rest: &str| format!("arn:aws:elasticloadbalancing:eu-central-1:123456789012:{rest}");
        let attributes =
            ApplicationLoadBalancerAttributes::new(arn("loadbalancer/app/shop/1"), "sg-lb")
                .security_group_allows_all_outbound(false)
                .vpc(&vpc)
                .dns_name("shop.elb.amazonaws.com")
                .canonical_hosted_zone_id("ZLB");
        let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            edge, "LB", attributes,
        );
        let group = TargetGroupAttributes::new(arn("targetgroup/shop/2"))
            .load_balancer_arns([arn("loadbalancer/app/shop/1")]);
        let group = &ApplicationTargetGroup::from_target_group_attributes(edge, "Group", group);
        let users = CognitoUserPool {
            user_pool_arn:
                "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/eu-central-1_abc"
                    .into_value(),
            user_pool_client_id: "1example23456789".into_value(),
            user_pool_domain: "shop".into_value(),
        };
        let forward = ListenerAction::forward([group]);
        let sign_in = ListenerAction::authenticate_cognito(users.clone(), forward);
        let https = listen(443)
            .default_action(sign_in)
            .mutual_authentication(MutualAuthentication::off());
        let https = lb.add_listener(edge, "Https", https);
        let own = ApplicationTargetGroup::new()
            .port(80)
            .target(IpTarget::new("10.0.0.1"));
        let own = AddRule::new(1, own).condition(path("/own"));
        let own = &https.add_targets(edge, "Own", own);
        let security = SecurityGroupAttributes::new("sg-listener").allow_all_outbound(false);
        let security = SecurityGroup::from_attributes(edge, "Security", security);
        let old = ApplicationListenerAttributes::new(arn("listener/app/old/3/4"), &security)
            .default_port(8443);
        let old = ApplicationListener::from_application_listener_attributes(edge, "Old", old);
        let host = |name: &str| ListenerCondition::host_headers([name]);
        let sign_in = ListenerAction::authenticate_cognito(users, ok())
            .on_unauthenticated_request(UnauthenticatedAction::Authenticate);
        let sign_in = AddRule::new(2, sign_in).condition(host("sign.example.com"));
        old.add_action(edge, "Sign", sign_in);
        let shared = AddRule::new(3, [own, group]).condition(host("shared.example.com"));
        old.add_target_groups(edge, "Shared", shared);
        let function = "arn:aws:lambda:eu-central-1:123456789012:function:answer";
        let function = LambdaTarget::from_function_arn(edge, "Function", function);
        let health = HealthCheck::new()
            .enabled(true)
            .interval(Duration::minutes(1))
            .timeout(Duration::seconds(30));
        let function = ApplicationTargetGroup::new()
            .target(function)
            .health_check(health);
        let functions = edge.add("Functions", function);
        let function = AddRule::new(4, [&functions]).condition(host("function.example.com"));
        old.add_target_groups(edge, "Function", function);
        old.add_certificates(edge, "More", [certificate()]);
        old.connections().allow_default_port_from_any_ipv4(edge);
        old.connections()
            .allow_to(edge, &Peer::ipv4("10.0.0.0/8"), Port::tcp(80));

        let nlb = NetworkLoadBalancerAttributes::new(arn("loadbalancer/net/shop/5"))
            .vpc(&vpc)
            .security_group_id("sg-n1")
            .security_group_id("sg-n2");
        let nlb = NetworkLoadBalancer::from_network_load_balancer_attributes(edge, "NLB", nlb);
        let shares = TargetGroupAttributes::new(arn("targetgroup/net/6"))
            .load_balancer_arns([arn("loadbalancer/net/shop/5")]);
        let shares = &NetworkTargetGroup::from_target_group_attributes(edge, "Shares", shares);
        let fresh = NetworkTargetGroup::new(443)
            .vpc(&vpc)
            .target(AlbArnTarget::new(&lb, 443))
            .health_check(HealthCheck::new().protocol(Protocol::Https));
        let fresh = &edge.add("Fresh", fresh);
        let weighted = [
            NetworkWeightedTargetGroup::new(shares).weight(1),
            NetworkWeightedTargetGroup::new(fresh),
        ];
        let tcp = NetworkListenerAction::weighted_forward(weighted);
        let tcp = BaseNetworkListener::new(443).default_action(tcp);
        nlb.add_listener(edge, "Tcp", tcp);
        let udp = BaseNetworkListener::new(53)
            .protocol(Protocol::Udp)
            .default_target_groups([shares]);
        nlb.add_listener(edge, "Udp", udp);
        nlb.connections().allow_from_any_ipv4(edge, Port::tcp(443));
        let alarm = |id: &'static str, metric: Metric| drop(metric.create_alarm(edge, id, 1, 1));
        let errors = lb.metric_http_code_target(HttpCodeTarget::Target5xx);
        alarm("Errors", errors);
        alarm("Healthy", group.metric_healthy_host_count());
        alarm("Own-Healthy", own.metric_healthy_host_count());
        alarm("Flows", nlb.metric_new_flow_count());
        alarm("SharesUnhealthy", shares.metric_unhealthy_host_count());
    })
}
