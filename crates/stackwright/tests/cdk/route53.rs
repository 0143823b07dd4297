//! Hosted zones and address records, among them aliases to load balancers.

use stackwright::ec2::{Vpc, VpcAttributes};
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes,
};
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, AaaaRecord, CnameRecord, HostedZone, LoadBalancerTarget, RecordTarget,
};

crate::programs!("route53": records);

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
