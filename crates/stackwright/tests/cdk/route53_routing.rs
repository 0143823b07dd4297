//! Aliases of every kind, routing policies, health checks, DNSSEC and delegation.

use stackwright::cloudwatch::Metric;
use stackwright::ec2::{
    InterfaceVpcEndpoint, InterfaceVpcEndpointAwsService, InterfaceVpcEndpointOptions, Vpc,
    VpcAttributes,
};
use stackwright::ecs::{
    CloudMapNamespace, CloudMapOptions, Cluster, ContainerDefinition, ContainerImage,
    FargateService, FargateTaskDefinition,
};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, BaseApplicationListener,
    ListenerAction, NetworkLoadBalancer,
};
use stackwright::iam::{AccountPrincipal, Role};
use stackwright::intrinsic::{import_value, join};
use stackwright::kms::{Key, KeySpec, KeyUsage};
use stackwright::prelude::*;
use stackwright::route53::{HealthCheck, *};
use stackwright::s3::{BlockPublicAccess, Bucket, Website};
use stackwright::servicediscovery::{DnsRecordType, Service};

crate::programs!("route53": alias_targets, routing, dnssec, estate, regions);

fn alias_targets(app: App) -> App {
    let mut app = app.stack("anywhere", |stack| {
        let zone = stack.add("Zone", PublicHostedZone::new("example.com"));
        let alias = |id: &'static str, target: RecordTarget| {
            let record = ARecord::new(&zone, target).record_name(id.to_lowercase());
            stack.add(id, record)
        };
        let distribution = CloudFrontTarget::new("d1.cloudfront.net");
        let cloud_front = || RecordTarget::from_alias(distribution.clone());
        alias("CloudFront", cloud_front());
        stack.add(
            "CloudFrontSix",
            AaaaRecord::new(&zone, cloud_front()).record_name("cloudfrontsix"),
        );
        let api = "d-abc.execute-api.eu-central-1.amazonaws.com";
        let to = |id, target: RecordTarget| drop(alias(id, target));
        to(
            "Api",
            RecordTarget::from_alias(ApiGatewayDomain::new(api, "ZAPI")),
        );
        to(
            "ApiV2",
            RecordTarget::from_alias(ApiGatewayv2DomainProperties::new(api, "ZAPI")),
        );
        let classic = ClassicLoadBalancerTarget::new(import_value("classic"), "ZCLASSIC");
        to("Classic", RecordTarget::from_alias(classic));
        let classic = ClassicLoadBalancerTarget::new("classic.elb.amazonaws.com", "ZCLASSIC");
        to(
            "ClassicHealth",
            RecordTarget::from_alias(classic.evaluate_target_health(true)),
        );
        let accelerator = || GlobalAcceleratorDomainTarget::new("a1234.awsglobalaccelerator.com");
        to("Accelerator", RecordTarget::from_alias(accelerator()));
        to(
            "AcceleratorHealth",
            RecordTarget::from_alias(accelerator().evaluate_target_health(true)),
        );
        let beanstalk =
            ElasticBeanstalkEnvironmentEndpointTarget::new("shop.us-west-2.elasticbeanstalk.com");
        to("Beanstalk", RecordTarget::from_alias(beanstalk));
        let beanstalk = ElasticBeanstalkEnvironmentEndpointTarget::new(
            "shop.env.eu-central-1.elasticbeanstalk.com",
        );
        to(
            "BeanstalkHealth",
            RecordTarget::from_alias(beanstalk.evaluate_target_health(false)),
        );
        let beanstalk = ElasticBeanstalkEnvironmentEndpointTarget::new(import_value("environment"))
            .hosted_zone_id("ZEB");
        to("BeanstalkZone", RecordTarget::from_alias(beanstalk));
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"])
            .vpc_cidr_block("10.0.0.0/16")
            .private_subnet_ids(["subnet-a1"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let options = InterfaceVpcEndpointOptions::new(InterfaceVpcEndpointAwsService::ECR)
            .private_dns_enabled(false);
        let endpoint = stack.add("Endpoint", InterfaceVpcEndpoint::new(&vpc, options));
        let endpoint = InterfaceVpcEndpointTarget::new(&endpoint);
        to("Interface", RecordTarget::from_alias(endpoint));
        let address = RecordTarget::from_ip_addresses(["192.0.2.1"]);
        let other = stack.add("Other", ARecord::new(&zone, address));
        to(
            "Record",
            RecordTarget::from_alias(Route53RecordTarget::new(&other)),
        );
        let lb = ApplicationLoadBalancerAttributes::new(
            "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/x/y",
            "sg-1",
        )
        .dns_name("x.elb.amazonaws.com")
        .canonical_hosted_zone_id("ZLB");
        let lb =
            ApplicationLoadBalancer::from_application_load_balancer_attributes(stack, "LB", lb);
        let lb = LoadBalancerTarget::new(&lb).evaluate_target_health(true);
        to("Balancer", RecordTarget::from_alias(lb));
        let https = HttpsRecord::from_target(&zone, cloud_front()).record_name("https");
        stack.add("Https", https);
        stack.output("Arn", zone.hosted_zone_arn());
    });
    for region in ["us-east-1", "eu-central-1", "cn-north-1"] {
        app = app.stack(format!("in-{region}"), move |stack| {
            stack.set_environment(Environment::new("123456789012", region));
            let zone =
                HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
            let alias = |id: &'static str, target: RecordTarget| {
                let record = ARecord::new(&zone, target).record_name(id.to_lowercase());
                stack.add(id, record);
            };
            let bucket = Bucket::new()
                .bucket_name("site.example.com")
                .website(Website::pages("index.html"));
            let bucket = stack.add("Bucket", bucket);
            let site = || BucketWebsiteTarget::new(&bucket);
            alias("Site", RecordTarget::from_alias(site()));
            alias(
                "SiteHealth",
                RecordTarget::from_alias(site().evaluate_target_health(true)),
            );
            if region != "cn-north-1" {
                let endpoint = import_value("environment");
                let beanstalk = ElasticBeanstalkEnvironmentEndpointTarget::new(endpoint);
                alias("Beanstalk", RecordTarget::from_alias(beanstalk));
            }
            stack.output("Arn", zone.hosted_zone_arn());
        });
    }
    app
}

fn routing(app: App) -> App {
    app.stack("routing", |stack| {
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let name = || HealthCheckEndpoint::fqdn("one.example.com");
        let address = || HealthCheckEndpoint::ip_address("192.0.2.1");
        let https = HealthCheck::https(name()).resource_path("/health");
        let https = &stack.add("Https", https);
        let http = &stack.add("Http", HealthCheck::http(name()));
        stack.add("Address", HealthCheck::http(address()).inverted(true));
        let both = HealthCheckEndpoint::ip_address("2001:db8::1").host("one.example.com");
        stack.add("Both", HealthCheck::http(both).enable_sni(false).port(8080));
        stack.add(
            "Every",
            HealthCheck::https(address().host("one.example.com"))
                .search_string("ok")
                .failure_threshold(5)
                .inverted(true)
                .measure_latency(true)
                .port(8443)
                .regions(["us-east-1", "eu-west-1", "ap-southeast-1"])
                .request_interval(Duration::seconds(10))
                .resource_path("/x?y=z")
                .enable_sni(true),
        );
        stack.add("Match", HealthCheck::http(name()).search_string("ok"));
        stack.add("Tcp", HealthCheck::tcp(address(), 22));
        stack.add(
            "TcpName",
            HealthCheck::tcp(name(), 5432).failure_threshold(1),
        );
        stack.add("Calculated", CalculatedHealthCheck::new([https, http]));
        stack.add(
            "CalculatedOne",
            CalculatedHealthCheck::new([https, http])
                .health_threshold(1)
                .inverted(true),
        );
        stack.add("Alarm", CloudWatchHealthCheck::new("errors", "us-east-1"));
        stack.add(
            "AlarmAll",
            CloudWatchHealthCheck::new(import_value("alarm"), "us-east-1")
                .insufficient_data_health_status(InsufficientDataHealthStatus::Unhealthy)
                .inverted(true),
        );
        stack.add(
            "Control",
            RecoveryControlHealthCheck::new(
                "arn:aws:route53-recovery-control::123456789012:controlpanel/x/routingcontrol/y",
            ),
        );
        let uuid = "01234567-89ab-cdef-0123-456789abcdef";
        let imported = &HealthCheck::from_health_check_id(stack, "Imported", uuid);

        let target = || RecordTarget::from_ip_addresses(["192.0.2.1"]);
        let new = || ARecord::new(&zone, target()).record_name("www");
        let primary = new().failover(Failover::Primary).health_check(https);
        stack.add("Primary", primary);
        stack.add("Secondary", new().failover(Failover::Secondary));
        stack.add(
            "SecondaryNamed",
            new()
                .failover(Failover::Secondary)
                .set_identifier("second")
                .health_check(imported),
        );
        let accelerator = GlobalAcceleratorDomainTarget::new("a1234.awsglobalaccelerator.com")
            .evaluate_target_health(true);
        stack.add(
            "PrimaryAlias",
            ARecord::new(&zone, RecordTarget::from_alias(accelerator))
                .record_name("www")
                .failover(Failover::Primary),
        );
        stack.add(
            "Office",
            new()
                .cidr_routing_config(CidrRoutingConfig::new(uuid, "office"))
                .set_identifier("office"),
        );
        stack.add(
            "Elsewhere",
            new()
                .cidr_routing_config(CidrRoutingConfig::with_default_location_name(uuid))
                .set_identifier("elsewhere")
                .health_check(http),
        );
        stack.add("Weighted", new().weight(0).health_check(imported));
        stack.add("Latency", new().region("us-east-1").health_check(https));
        stack.add(
            "Several",
            new()
                .multi_value_answer(true)
                .health_check(https)
                .ttl(Duration::seconds(10)),
        );
        let washington = GeoLocation::subdivision("WA");
        stack.add("Geo", new().geo_location(washington).health_check(https));
        stack.add("Checked", new().health_check(https));
        stack.add("NotSeveral", new().multi_value_answer(false));

        let alias = || SvcbRecordValue::alias("other.example.com.");
        let service = SvcbRecordValue::service()
            .priority(2)
            .target_name("two.example.com.")
            .alpn([Alpn::H2, Alpn::H3, Alpn::HTTP1_1, Alpn::of("h2c")])
            .port(8443)
            .ipv4hint(["192.0.2.1", "192.0.2.2"])
            .ipv6hint(["2001:db8::1"])
            .mandatory(["alpn", "port"])
            .no_default_alpn(true);
        stack.add("HttpsRecord", HttpsRecord::new(&zone, [alias(), service]));
        stack.add(
            "HttpsDefault",
            HttpsRecord::new(&zone, [SvcbRecordValue::service()])
                .record_name("default")
                .ttl(Duration::minutes(5))
                .comment("default"),
        );
        let dns = SvcbRecordValue::service()
            .priority(7)
            .target_name("dns.example.com.")
            .port(853)
            .alpn([Alpn::of("dot")]);
        let svcb = SvcbRecord::new(&zone, [alias(), dns]).record_name("_dns");
        stack.add("Svcb", svcb);
        let any = |id: &'static str, kind: RecordType, value: &str| {
            let record = RecordSet::new(&zone, kind, RecordTarget::from_values([value]));
            stack.add(id, record.record_name(id.to_lowercase()));
        };
        any("Tlsa", RecordType::Tlsa, "3 1 1 0123");
        let soa = "ns.example.com. root.example.com. 1 7200 900 1209600 86400";
        any("Soa", RecordType::Soa, soa);
        any("Sshfp", RecordType::Sshfp, "1 2 0123");
    })
}

fn dnssec(app: App) -> App {
    let build = |stack: &mut Stack| {
        let zone = PublicHostedZone::new("example.com").accelerated_recovery_enabled(true);
        let zone = stack.add("Zone", zone);
        let second = PublicHostedZone::new("two.example.com").accelerated_recovery_enabled(false);
        let second = stack.add("Second_Zone", second);
        let imported =
            HostedZone::from_hosted_zone_attributes(stack, "Imported", "Z123", "example.org");
        let vpc = VpcAttributes::new("vpc-12345", ["us-east-1a"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let hidden = PrivateHostedZone::new("shop.local", &vpc)
            .comment("hidden")
            .query_logs_log_group_arn("arn:aws:logs:us-east-1:123456789012:log-group:queries");
        let hidden = stack.add("Hidden", hidden);
        let key = Key::new()
            .key_spec(KeySpec::EccNistP256)
            .key_usage(KeyUsage::SignVerify);
        let key = &stack.add("Key", key);
        let existing = &Key::from_key_arn(
            stack,
            "Existing",
            "arn:aws:kms:us-east-1:123456789012:key/1234",
        );
        let signing = zone.enable_dnssec(stack, key, None);
        second.enable_dnssec(stack, key, Some("my_name"));
        stack.add(
            "Signing_Key",
            KeySigningKey::new(&imported, key).status(KeySigningKeyStatus::Inactive),
        );
        stack.add(
            "More",
            KeySigningKey::new(&zone, existing)
                .key_signing_key_name("more")
                .status(KeySigningKeyStatus::Active),
        );
        let old = KeySigningKey::from_key_signing_key_attributes(stack, "Old", &imported, "old");
        stack.output("Name", signing.key_signing_key_name());
        stack.output("Id", signing.key_signing_key_id());
        stack.output("OldId", old.key_signing_key_id());

        let role =
            |id: &'static str| stack.add(id, Role::new(AccountPrincipal::new("210987654321")));
        let all = role("All");
        zone.grant_delegation(stack, &all);
        hidden.grant_delegation(stack, &all);
        imported.grant_delegation(stack, &all);
        zone.grant_delegation_of(stack, &all, ["sub.example.com", "*.x.example.com"]);
        zone.grant_delegation_of(
            stack,
            &role("Some"),
            ["a_b-c.example.com", "x!y.example.com"],
        );
        zone.add_delegation(stack, &second, None, None);
    };
    app.stack("dnssec", build)
        .stack("dnssec-known", move |stack| {
            stack.set_environment(Environment::new("123456789012", "us-east-1"));
            build(stack);
        })
}

fn estate(app: App) -> App {
    app.stack("estate", |stack| {
        stack.set_environment(Environment::new("123456789012", "eu-west-1"));
        let dns = &stack.group("Dns");
        let parent = PublicHostedZone::new("Example.com.")
            .caa_amazon(true)
            .comment("parent");
        let parent = dns.add("Parent", parent);
        let child = PublicHostedZone::new("api.example.com")
            .add_trailing_dot(false)
            .query_logs_log_group_arn("arn:aws:logs:us-east-1:123456789012:log-group:queries");
        let child = dns.add("Child", child);
        parent.add_delegation(dns, &child, Some(Duration::hours(1)), Some("child"));
        let (id, name) = (import_value("zone"), import_value("zone-name"));
        let token = HostedZone::from_hosted_zone_attributes(dns, "Token", id, name);
        let vpc_of = |id: &'static str| {
            let attributes = VpcAttributes::new(format!("vpc-{id}"), ["eu-west-1a", "eu-west-1b"])
                .public_subnet_ids(["subnet-p1", "subnet-p2"])
                .private_subnet_ids(["subnet-a1", "subnet-a2"]);
            Vpc::from_vpc_attributes(dns, id, attributes)
        };
        let first = vpc_of("first");
        let hidden = dns.add("Hidden", PrivateHostedZone::new("shop.internal", &first));
        hidden.add_vpc(dns, &vpc_of("second"));
        let late = HostedZone::new("late.internal").vpc(&first).comment("late");
        let late = dns.add("Late", late);
        late.add_vpc(dns, &vpc_of("third"));

        let records = &stack.group("Records");
        let address = || RecordTarget::from_ip_addresses(["192.0.2.1", "192.0.2.2"]);
        let new = |zone: &HostedZoneRef| ARecord::new(zone, address());
        let a = |id: &'static str, record: ARecord| drop(records.add(id, record));
        a("Apex", new(&parent));
        a("Empty", new(&parent).record_name(""));
        a("Same", new(&child).record_name("api.example.com"));
        a("SameDot", new(&child).record_name("api.example.com."));
        let below = new(&child).record_name("v1.api.example.com");
        a("Below", below.ttl(Duration::seconds(0)));
        a("Similar", new(&child).record_name("myapi.example.com"));
        a(
            "Wildcard",
            new(&child).record_name("*").comment("everything else"),
        );
        a("Upper", new(&child).record_name("WWW"));
        a("Underscore", new(&child).record_name("_acme-challenge"));
        a("Elsewhere", new(&child).record_name("www.example.org."));
        a("TokenZone", new(&token).record_name("www"));
        a("TokenApex", new(&token));
        a("TokenEmpty", new(&token).record_name(""));
        a("TokenName", new(&child).record_name(import_value("name")));
        a("TokenBoth", new(&token).record_name(import_value("name")));
        let joined = text!["x-", pseudo::account_id()];
        a("JoinedName", new(&child).record_name(joined));
        let weighted = new(&token).record_name("w").weight(255);
        a("Weighted", weighted.set_identifier(import_value("set")));
        let near = new(&token).record_name("r").region(pseudo::region());
        a("Region", near);
        let placed = |name: &str, location| new(&token).record_name(name).geo_location(location);
        a("Country", placed("c", GeoLocation::country("DE")));
        a("Part", placed("p", GeoLocation::subdivision_of("UA", "30")));
        a("Rest", placed("rest", GeoLocation::default_location()));
        let six = RecordTarget::from_ip_addresses(["2001:db8::1"]);
        records.add("Six", AaaaRecord::new(&child, six).multi_value_answer(true));
        records.add(
            "Cname",
            CnameRecord::new(&child, import_value("target"))
                .record_name("alias")
                .ttl(Duration::days(1)),
        );
        let texts: [Value<String>; 4] = [
            "v=spf1 -all".into_value(),
            "x".repeat(600).into_value(),
            "with \"quotes\"".into_value(),
            import_value("text").value(),
        ];
        records.add("Text", TxtRecord::new(&parent, texts));
        let servers: [(u16, Value<String>); 2] = [
            (10, "mx1.example.com".into_value()),
            (20, import_value("mx").value()),
        ];
        records.add("Mail", MxRecord::new(&parent, servers));
        let service = SrvRecordValue {
            priority: 1,
            weight: 5,
            port: 8080,
            host_name: "one.shop.internal".into_value(),
        };
        let service = SrvRecord::new(&hidden, [service]).record_name("_http._tcp");
        records.add("Service", service);
        let servers = NsRecord::new(&parent, ["ns1.example.org.", "ns2.example.org"]);
        records.add("Servers", servers.record_name("ns"));
        let digest = "12345 3 1 123456789abcdef67890123456789abcdef67890";
        records.add(
            "Digest",
            DsRecord::new(&parent, [digest]).record_name("api"),
        );
        let rules = [
            (128, CaaTag::IssueWild, "ca.example.net"),
            (0, CaaTag::Iodef, "mailto:a@example.com"),
        ];
        records.add("Issuers", CaaRecord::new(&child, rules));
        let servers = ["ns1.example.org", "ns2.example.org."];
        records.add(
            "Delegated",
            ZoneDelegationRecord::new(&parent, servers)
                .record_name("sub")
                .ttl(Duration::minutes(1)),
        );
        let pointer = RecordTarget::from_values(["one.shop.internal"]);
        let pointer = RecordSet::new(&hidden, RecordType::Ptr, pointer).record_name("1");
        records.add("Pointer", pointer);
        let rules = "100 50 \"u\" \"sip+E2U\" \"!^.*$!sip:a@example.com!\" .";
        let rules = RecordTarget::from_values([rules]);
        records.add("Rules", RecordSet::new(&hidden, RecordType::Naptr, rules));

        let lb = NetworkLoadBalancer::new(&first).internet_facing(true);
        let lb = stack.add("LB", lb);
        let alias = || {
            let target = LoadBalancerTarget::new(&lb).evaluate_target_health(true);
            RecordTarget::from_alias(target)
        };
        stack.add(
            "Front",
            ARecord::new(&parent, alias())
                .record_name("front")
                .region("eu-west-1")
                .ttl(Duration::minutes(1)),
        );
        let six = AaaaRecord::new(&parent, alias()).record_name("front");
        stack.add("FrontSix", six.weight(1));
        let both = stack.add("Both", RecordSet::new(&hidden, RecordType::A, alias()));
        stack.output("Name", both.domain_name());
        let servers = child.hosted_zone_name_servers().unwrap();
        stack.output("Servers", join(",", servers));
        stack.output("Arn", hidden.hosted_zone_arn());
    })
}

fn regions(app: App) -> App {
    ["eu-west-1", "us-east-1"]
        .into_iter()
        .fold(app, |app, region| {
            app.stack(format!("shop-{region}"), move |stack| shop(stack, region))
        })
}

fn shop(stack: &mut Stack, region: &'static str) {
    stack.set_environment(Environment::new("123456789012", region));
    stack.tag(Tag::new("region", region));
    let here = &stack.group("Here");
    let zone =
        PublicHostedZone::from_public_hosted_zone_attributes(here, "Zone", "Z123", "example.com");
    let zones = [format!("{region}a"), format!("{region}b")];
    let vpc = VpcAttributes::new("vpc-12345", zones)
        .public_subnet_ids(["subnet-p1", "subnet-p2"])
        .private_subnet_ids(["subnet-a1", "subnet-a2"]);
    let vpc = &Vpc::from_vpc_attributes(here, "Vpc", vpc);
    let lb = ApplicationLoadBalancer::new(vpc)
        .internet_facing(true)
        .load_balancer_name(format!("shop-{region}"));
    let lb = &here.add("LB", lb);
    let http = BaseApplicationListener::new()
        .port(80)
        .default_action(ListenerAction::fixed_response(200));
    lb.add_listener(here, "Http", http);
    let alarm = Metric::new("Shop", "Errors").create_alarm(here, "Alarm", 1, 1);
    let by_alarm = CloudWatchHealthCheck::new(alarm.alarm_name(), region)
        .insufficient_data_health_status(InsufficientDataHealthStatus::Healthy);
    let by_alarm = &here.add("ByAlarm", by_alarm);
    let by_http = HealthCheck::http(HealthCheckEndpoint::fqdn(lb.dns_name()))
        .failure_threshold(2)
        .request_interval(Duration::seconds(10));
    let by_http = &here.add("ByHttp", by_http);
    let both = &here.add("Both", CalculatedHealthCheck::new([by_alarm, by_http]));
    let alias = |evaluate: bool| {
        let target = LoadBalancerTarget::new(lb).evaluate_target_health(evaluate);
        RecordTarget::from_alias(target)
    };
    let named = |name: &str| ARecord::new(&zone, alias(false)).record_name(name);
    let near = named("near").region(region).health_check(both);
    here.add("Near", near);
    here.add(
        "NearSix",
        AaaaRecord::new(&zone, alias(false))
            .record_name("near")
            .region(region)
            .set_identifier(format!("six-{region}")),
    );
    let is_first = region == "eu-west-1";
    here.add(
        "Share",
        named("share")
            .weight(if is_first { 200 } else { 55 })
            .health_check(by_http)
            .comment(region),
    );
    let place = match is_first {
        true => GeoLocation::continent(Continent::Europe),
        false => GeoLocation::default_location(),
    };
    here.add("Place", named("place").geo_location(place));
    let site = Bucket::new()
        .bucket_name("sorry.example.com")
        .website(Website::pages("sorry.html"))
        .public_read_access(true)
        .block_public_access(BlockPublicAccess::BLOCK_ACLS_ONLY);
    let site = here.add("Site", site);
    here.add(
        "Main",
        ARecord::new(&zone, alias(true))
            .record_name("sorry")
            .failover(Failover::Primary)
            .health_check(both),
    );
    let site = BucketWebsiteTarget::new(&site).evaluate_target_health(true);
    here.add(
        "Sorry",
        ARecord::new(&zone, RecordTarget::from_alias(site))
            .record_name("sorry")
            .failover(Failover::Secondary),
    );
    let protocols = SvcbRecordValue::service().alpn([Alpn::H3, Alpn::H2]);
    here.add(
        "Https",
        HttpsRecord::new(&zone, [protocols])
            .record_name("cdn")
            .ttl(Duration::minutes(5)),
    );

    let cluster =
        Cluster::new(vpc).default_cloud_map_namespace(CloudMapNamespace::new("shop.local"));
    let cluster = &here.add("Cluster", cluster);
    let names = cluster.default_cloud_map_namespace().unwrap();
    let orders = Service::new(&names)
        .name("orders")
        .dns_record_type(DnsRecordType::A)
        .load_balancer(true)
        .dns_ttl(Duration::seconds(10));
    let orders = here.add("Orders", orders);
    orders.register_load_balancer(here, "LB", lb, |instance| instance);
    let database = names.create_service(here, "Database", |service| {
        service
            .dns_record_type(DnsRecordType::Cname)
            .description("database")
    });
    database.register_cname_instance(here, "Main", import_value("database"), |instance| {
        instance.instance_id("main")
    });
    let task = here.add("Task", FargateTaskDefinition::new());
    let image = ContainerImage::from_registry("nginx");
    let container = ContainerDefinition::new(image).port(80);
    task.add_container(here, "app", container);
    let options = CloudMapOptions::new()
        .name("app")
        .dns_record_type(DnsRecordType::Srv)
        .dns_ttl(Duration::seconds(5));
    let service = FargateService::new(cluster, &task).cloud_map_options(options);
    let service = here.add("Service", service);
    let service = service.cloud_map_service().unwrap();
    service.register_ip_instance(here, "Legacy", |instance| {
        instance
            .ipv4("10.0.0.9")
            .port(8080)
            .custom_attribute("what", "legacy")
    });
}
