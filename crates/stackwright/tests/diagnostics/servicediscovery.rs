//! Cloud Map.

use insta::assert_snapshot;
use stackwright::elasticloadbalancingv2::{NetworkLoadBalancer, NetworkLoadBalancerAttributes};
use stackwright::servicediscovery::{
    DiscoveryType, DnsRecordType, HealthCheckConfig, HealthCheckType, HttpNamespace,
    PublicDnsNamespace,
};

use super::findings;

#[test]
fn services_have_settings_that_go_together() {
    let found = findings(|stack| {
        let http = stack.add("Http", HttpNamespace::new("shop"));
        let open = stack.add("Public", PublicDnsNamespace::new("shop.example.com"));
        http.create_service(stack, "Dns", |service| {
            service.discovery_type(DiscoveryType::DnsAndApi)
        });
        open.create_service(stack, "Balanced", |service| {
            service
                .load_balancer(true)
                .dns_record_type(DnsRecordType::Srv)
        });
        open.create_service(stack, "Checked", |service| {
            let check = HealthCheckConfig::new(HealthCheckType::Tcp);
            service.health_check(check.resource_path("/"))
        });
    });
    assert_snapshot!(found, @"
    error[illegal-cloud-map-service]: services of an HTTP namespace are not found by DNS
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Http/Dns
       = given: `DiscoveryType::DnsAndApi` in an HTTP namespace
       = allowed: it in a DNS namespace
       = help: leave it out

    error[illegal-cloud-map-service]: a load balancer can't be registered in such a service
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Balanced
       = given: `load_balancer(true)` with other records or multivalue routing
       = allowed: it with A or AAAA records and weighted routing
       = help: leave the record type and the routing policy out

    error[illegal-cloud-map-service]: a health check over TCP asks for no path
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Checked
       = given: `resource_path` of a check over TCP
       = allowed: it for HTTP and HTTPS
       = help: leave the path out
    ");
}

#[test]
fn instances_fit_the_records_of_their_service() {
    let found = findings(|stack| {
        let http = stack.add("Http", HttpNamespace::new("shop"));
        let calls = http.create_service(stack, "Calls", |service| service);
        let open = stack.add("Public", PublicDnsNamespace::new("shop.example.com"));
        let addresses = open.create_service(stack, "Addresses", |service| service);
        calls.register_non_ip_instance(stack, "Nothing", |instance| instance);
        addresses.register_ip_instance(stack, "Six", |instance| instance.ipv6("2001:db8::1"));
        addresses.register_cname_instance(stack, "Name", "one.example.com", |instance| instance);
        addresses.register_non_ip_instance(stack, "Thing", |instance| {
            instance.custom_attribute("what", "thing")
        });
        let lb = NetworkLoadBalancerAttributes::new(
            "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/net/mine/1",
        );
        let lb = NetworkLoadBalancer::from_network_load_balancer_attributes(stack, "LB", lb);
        addresses.register_load_balancer(stack, "Balancer", &lb, |instance| instance);
    });
    assert_snapshot!(found, @"
    error[illegal-cloud-map-instance]: the instance has no attribute by which it could be found
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Http/Calls/Nothing
       = given: no attribute
       = allowed: at least one
       = help: add a `custom_attribute`

    error[illegal-cloud-map-instance]: the instance has not what the service's records need
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Addresses/Six
       = given: an instance of a service with A records
       = allowed: `ipv4` for A, `ipv6` for AAAA, an address and `port` for SRV
       = help: name the addresses, and for a CNAME register a `CnameInstance`

    error[illegal-cloud-map-instance]: the service does not give its instances other names
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Addresses/Name
       = given: a CNAME in a service with A records
       = allowed: a service with CNAME records, in a DNS namespace
       = help: set `dns_record_type(DnsRecordType::Cname)` on the service

    error[illegal-cloud-map-instance]: DNS can't answer with an instance that has no address
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Addresses/Thing
       = given: an instance without an address in a DNS namespace
       = allowed: it in an HTTP namespace
       = help: register an `IpInstance` or a `CnameInstance`

    error[illegal-cloud-map-instance]: the DNS name of the load balancer is not known
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Addresses
       = given: an imported load balancer
       = allowed: one that was imported with its DNS name
       = help: set `.dns_name(…)` on import

    error[illegal-cloud-map-instance]: a load balancer can't be an instance of the service
      --> crates/stackwright/tests/diagnostics/servicediscovery.rs:LINE
       = path: shop/Public/Addresses/Balancer
       = given: a service without addresses, or with multivalue routing
       = allowed: a service with A or AAAA records and weighted routing, in a DNS namespace
       = help: set `load_balancer(true)` on the service
    ");
}
