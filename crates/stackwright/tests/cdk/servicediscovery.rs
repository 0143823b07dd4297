//! Cloud Map: namespaces, services and their instances.

use stackwright::ec2::{Vpc, VpcAttributes};
use stackwright::elasticloadbalancingv2::NetworkLoadBalancer;
use stackwright::intrinsic::import_value;
use stackwright::prelude::*;
use stackwright::servicediscovery::*;

crate::programs!("servicediscovery": services);

fn services(app: App) -> App {
    app.stack("services", |stack| {
        let vpc =
            VpcAttributes::new("vpc-12345", ["eu-central-1a"]).private_subnet_ids(["subnet-a1"]);
        let vpc = Vpc::from_vpc_attributes(stack, "Vpc", vpc);
        let http = stack.add("Http", HttpNamespace::new("shop").description("calls"));
        let open = PublicDnsNamespace::new("shop.example.com").description("everybody");
        let open = stack.add("Public", open);
        let hidden = stack.add("Private", PrivateDnsNamespace::new("shop.local", &vpc));

        let calls = http.create_service(stack, "Calls", |service| service);
        http.create_service(stack, "Named", |service| {
            service
                .name("named")
                .description("a service")
                .custom_health_check(2)
        });
        http.create_service(stack, "Checked", |service| {
            service.health_check(HealthCheckConfig::new(HealthCheckType::Http))
        });
        let by_calls = |service: Service| service.discovery_type(DiscoveryType::Api);
        http.create_service(stack, "Api", by_calls);
        let v4 = open.create_service(stack, "V4", |service| service);
        let v6 = open.create_service(stack, "V6", |service| {
            service
                .dns_record_type(DnsRecordType::Aaaa)
                .routing_policy(RoutingPolicy::Multivalue)
        });
        let both = open.create_service(stack, "Both", |service| {
            service
                .dns_record_type(DnsRecordType::AAaaa)
                .dns_ttl(Duration::seconds(5))
                .discovery_type(DiscoveryType::DnsAndApi)
        });
        let srv = open.create_service(stack, "Srv", |service| {
            service.dns_record_type(DnsRecordType::Srv)
        });
        let check = HealthCheckConfig::new(HealthCheckType::Https)
            .resource_path("/health")
            .failure_threshold(3);
        let cname = open.create_service(stack, "Cname", |service| {
            service
                .dns_record_type(DnsRecordType::Cname)
                .health_check(check)
        });
        let balanced = open.create_service(stack, "Balanced", |service| {
            service
                .load_balancer(true)
                .dns_record_type(DnsRecordType::AAaaa)
                .routing_policy(RoutingPolicy::Weighted)
        });
        open.create_service(stack, "ByCalls", |service| {
            by_calls(service).health_check(HealthCheckConfig::new(HealthCheckType::Tcp))
        });
        hidden.create_service(stack, "ByCalls", |service| by_calls(service).name("calls"));
        let hidden_balanced =
            hidden.create_service(stack, "Balanced", |service| service.load_balancer(true));
        let own = Service::new(&hidden)
            .dns_record_type(DnsRecordType::A)
            .name("own");
        stack.add("Own", own);

        calls.register_non_ip_instance(stack, "Function", |instance| {
            let arn = "arn:aws:lambda:eu-central-1:123456789012:function:answer";
            instance
                .custom_attribute("arn", arn)
                .custom_attribute("AAA", "first")
        });
        calls.register_ip_instance(stack, "Address", |instance| {
            instance.ipv4("192.0.2.1").instance_id("one")
        });
        v4.register_ip_instance(stack, "One", |instance| {
            instance
                .ipv4("192.0.2.1")
                .port(8080)
                .custom_attribute("AAA", "first")
                .custom_attribute("stage", import_value("stage"))
        });
        v6.register_ip_instance(stack, "One", |instance| instance.ipv6("2001:db8::1"));
        both.register_ip_instance(stack, "One", |instance| {
            instance.ipv4("192.0.2.1").ipv6("2001:db8::1")
        });
        srv.register_ip_instance(stack, "One", |instance| {
            instance.ipv4("192.0.2.1").port(5432)
        });
        srv.register_ip_instance(stack, "Two", |instance| {
            instance.ipv6("2001:db8::1").port(5432)
        });
        cname.register_cname_instance(stack, "One", "one.example.com", |instance| {
            instance.custom_attribute("AAA", "first")
        });
        let nlb = stack.add("NLB", NetworkLoadBalancer::new(&vpc));
        balanced.register_load_balancer(stack, "LB", &nlb, |instance| {
            instance.custom_attribute("AAA", "first")
        });
        hidden_balanced.register_load_balancer(stack, "LB", &nlb, |instance| instance);

        let arn =
            |kind: &str| format!("arn:aws:servicediscovery:eu-central-1:123456789012:{kind}-123");
        let imported = ServiceAttributes::new(&open, "imported", "srv-123", arn("service/srv"))
            .routing_policy(RoutingPolicy::Weighted);
        let imported = Service::from_service_attributes(stack, "Imported", imported);
        let elsewhere = HttpNamespace::from_http_namespace_attributes(
            stack,
            "Elsewhere",
            "elsewhere",
            "ns-123",
            arn("namespace/ns"),
        );
        let there = stack.add("There", Service::new(&elsewhere));
        let instance = stack.add("Instance", IpInstance::new(&imported).ipv4("192.0.2.1"));
        let alias = AliasTargetInstance::new(&imported, "lb.example.com").instance_id("mine");
        stack.add("Alias", alias);
        stack.add("Other", CnameInstance::new(&cname, "two.example.com"));
        stack.add(
            "Thing",
            NonIpInstance::new(&there).custom_attribute("what", "thing"),
        );
        stack.output("InstanceId", instance.instance_id());
        stack.output("Zone", hidden.namespace_hosted_zone_id().unwrap());
        stack.output("Name", v4.service_name());
    })
}
