//! Elastic Load Balancing: clients that sign in or show certificates, functions, imported network
//! listeners.

use stackwright::ec2::{Vpc, VpcAttributes, VpcRef};
use stackwright::elasticloadbalancingv2::load_balancer::SubnetMappingProperty;
use stackwright::elasticloadbalancingv2::*;
use stackwright::intrinsic::import_value;
use stackwright::prelude::*;
use stackwright::s3::Bucket;

crate::programs!("elasticloadbalancingv2": authentication, functions);

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
