//! Hosted zones and address records, among them aliases to load balancers.

use stackwright::ec2::{Vpc, VpcAttributes};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes,
};
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, AaaaRecord, CaaAmazonRecord, CaaRecord, CaaTag, CnameRecord, Continent, DsRecord,
    GeoLocation, HostedZone, LoadBalancerTarget, MxRecord, NsRecord, PrivateHostedZone,
    PublicHostedZone, RecordSet, RecordTarget, RecordType, SrvRecord, SrvRecordValue, TxtRecord,
    ZoneDelegationRecord,
};

crate::programs!("route53": record_kinds, records, zones);

fn records(app: App) -> App {
    app.stack("records", |stack| {
        let vpc = VpcAttributes::new("vpc-12345", ["eu-central-1a"])
            .public_subnet_ids(["subnet-p1"])
            .private_subnet_ids(["subnet-a1"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let by_id = HostedZone::from_hosted_zone_id(stack, "ById", "Z456");
        let lb = stack.add("LB", ApplicationLoadBalancer::new(&vpc).internet_facing(true));
        let alias = RecordTarget::from_alias(LoadBalancerTarget::new(&lb));
        let record = || ARecord::new(&zone, alias.clone());
        let apex = stack.add("Apex", record());
        stack.add("Web", record().record_name("web"));
        let full = record().record_name("full.example.com").comment("The load balancer");
        stack.add("Full", full);
        stack.add("Dot", record().record_name("elsewhere.org."));
        stack.add("Six", AaaaRecord::new(&zone, alias.clone()).record_name("web"));
        let healthy = LoadBalancerTarget::new(&lb).evaluate_target_health(true);
        let healthy = ARecord::new(&zone, RecordTarget::from_alias(healthy));
        stack.add("Health", healthy.record_name("health"));
        let addresses = |addresses: &[&'static str]| {
            RecordTarget::from_ip_addresses(addresses.iter().copied())
        };
        let two = ARecord::new(&zone, addresses(&["192.0.2.1", "192.0.2.2"]));
        stack.add("Addresses", two.record_name("addresses").ttl(Duration::minutes(5)));
        let one = ARecord::new(&zone, addresses(&["192.0.2.3"]));
        stack.add("DefaultTtl", one.record_name("ttl"));
        stack.add("Cname", CnameRecord::new(&zone, "web.example.com").record_name("www"));
        let dns = CnameRecord::new(&zone, lb.dns_name()).record_name("lb").ttl(Duration::hours(1));
        stack.add("Dns", dns);
        let arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/mine/50dc6c495c0c9188";
        let imported = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "Imported",
            ApplicationLoadBalancerAttributes::new(arn, "sg-12345")
                .canonical_hosted_zone_id("Z215JYRZR1TBD5")
                .dns_name("mine-1.eu-central-1.elb.amazonaws.com"),
        );
        let imported = RecordTarget::from_alias(LoadBalancerTarget::new(&imported));
        stack.add("ImportedAlias", ARecord::new(&zone, imported).record_name("imported"));
        let hosted = stack.add("Public", HostedZone::new("example.org"));
        stack.add("InPublic", ARecord::new(&hosted, alias.clone()).record_name("web"));
        stack.add("Commented", HostedZone::new("example.net.").comment("Ours"));
        let hidden = stack.add("Private", HostedZone::new("internal").vpc(&vpc));
        stack.add("InPrivate", ARecord::new(&hidden, addresses(&["10.0.0.1"])));
        stack.output("ApexName", apex.domain_name());
        stack.output("ZoneId", hosted.hosted_zone_id());
        stack.output("ZoneArn", zone.hosted_zone_arn());
        stack.output("ById2", by_id.hosted_zone_id());
    })
}

fn zones(app: App) -> App {
    app.stack("zones", |stack| {
        let attributes =
            VpcAttributes::new("vpc-0123456789abcdef0", ["eu-central-1a", "eu-central-1b"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", attributes);
        let internal = PrivateHostedZone::new("shop.local", &vpc).comment("inside");
        let internal = stack.add("Internal", internal);
        let other = VpcAttributes::new("vpc-1", ["eu-central-1a"]);
        internal.add_vpc(stack, &Vpc::from_vpc_attributes(stack, "Other", other));
        let zone = PublicHostedZone::new("example.com")
            .caa_amazon(true)
            .comment("outside")
            .add_trailing_dot(false)
            .query_logs_log_group_arn("arn:aws:logs:us-east-1:123456789012:log-group:queries");
        let zone = stack.add("Public", zone);
        let below = stack.add("Below", PublicHostedZone::new("shop.example.com"));
        zone.add_delegation(stack, &below, Some(Duration::minutes(1)), Some("shop"));
        let second = stack.add("Second", PublicHostedZone::new("blog.example.com"));
        zone.add_delegation(stack, &second, None, None);
        stack.output("Arn", internal.hosted_zone_arn());
        let one = PrivateHostedZone::from_private_hosted_zone_id(stack, "One", "Z1");
        stack.output("Private", one.hosted_zone_id());
        let two = PublicHostedZone::from_public_hosted_zone_attributes(stack, "Two", "Z2", "q.com");
        stack.output("PublicName", two.zone_name().unwrap());
    })
}

fn record_kinds(app: App) -> App {
    app.stack("record-kinds", |stack| {
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z1", "example.com");
        let address = || ARecord::new(&zone, RecordTarget::from_ip_addresses(["192.0.2.1"]));
        let europe = GeoLocation::continent(Continent::Europe);
        stack.add("Continent", address().geo_location(europe));
        stack.add(
            "Country",
            address().geo_location(GeoLocation::country("DE")),
        );
        stack.add(
            "State",
            address().geo_location(GeoLocation::subdivision("WA")),
        );
        let rest = address().geo_location(GeoLocation::default_location());
        stack.add("Rest", rest.set_identifier("rest"));
        let texts = [
            "plain".to_owned(),
            "with \"quotes\"".to_owned(),
            "x".repeat(300),
        ];
        stack.add("Text", TxtRecord::new(&zone, texts).record_name("_check"));
        let web = SrvRecordValue {
            priority: 1,
            weight: 2,
            port: 443,
            host_name: "web.example.com".into_value(),
        };
        stack.add(
            "Service",
            SrvRecord::new(&zone, [web]).record_name("_http._tcp"),
        );
        let rules = [
            (0, CaaTag::Issue, "letsencrypt.org"),
            (128, CaaTag::Iodef, "mailto:ops@example.com"),
        ];
        stack.add("Authority", CaaRecord::new(&zone, rules).record_name("www"));
        stack.add("Amazon", CaaAmazonRecord::new(&zone));
        stack.add("Mail", MxRecord::new(&zone, [(10, "mail.example.com")]));
        let servers = NsRecord::new(&zone, ["ns1.example.org."]);
        stack.add("Servers", servers.record_name("below"));
        let digest = "12345 3 1 123456789abcdef67890123456789abcdef67890";
        stack.add(
            "Digest",
            DsRecord::new(&zone, [digest]).record_name("signed"),
        );
        let left = ZoneDelegationRecord::new(&zone, ["ns1.example.org", "ns2.example.org."]);
        stack.add("Delegation", left.record_name("left"));
        let rewrite = RecordTarget::from_values(["10 100 \"S\" \"SIP+D2U\" \"\" ."]);
        stack.add("Rewrite", RecordSet::new(&zone, RecordType::Naptr, rewrite));
    })
}
