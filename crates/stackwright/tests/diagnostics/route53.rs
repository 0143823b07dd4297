//! Route 53.

use insta::assert_snapshot;
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes,
};
use stackwright::iam::{AccountPrincipal, Role};
use stackwright::kms::{Key, KeySpec, KeyUsage};
use stackwright::prelude::*;
use stackwright::route53::{
    ARecord, BucketWebsiteTarget, CalculatedHealthCheck, CidrRoutingConfig,
    ElasticBeanstalkEnvironmentEndpointTarget, Failover, GlobalAcceleratorDomainTarget,
    HealthCheck, HealthCheckEndpoint, HealthCheckRef, HostedZone, HttpsRecord, KeySigningKey,
    LoadBalancerTarget, PublicHostedZone, RecordTarget, SvcbRecordValue,
};

use super::findings;

#[test]
fn a_record_needs_names_that_are_known_and_one_policy() {
    let found = findings(|stack| {
        let by_id = HostedZone::from_hosted_zone_id(stack, "ById", "Z123");
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let address = || RecordTarget::from_ip_addresses(["192.0.2.1"]);
        stack.add("Web", ARecord::new(&by_id, address()).record_name("web"));
        let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            stack,
            "LB",
            ApplicationLoadBalancerAttributes::new(
                "arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/app/mine/1",
                "sg-1",
            ),
        );
        let alias = RecordTarget::from_alias(LoadBalancerTarget::new(&lb));
        stack.add("Alias", ARecord::new(&zone, alias));
        let both = ARecord::new(&zone, address())
            .weight(10)
            .region("eu-central-1");
        stack.add("Both", both);
    });
    assert_snapshot!(found, @"
    error[zone-without-name]: the name of the record's zone is not known
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Web
       = given: a zone that was imported by its id alone
       = allowed: a zone whose name is known, or a record name with a dot at its end
       = help: use `HostedZone::from_hosted_zone_attributes`

    error[alias-without-name]: the alias leads to a load balancer whose DNS name or hosted zone is not known
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Alias
       = given: an imported load balancer
       = allowed: one that was imported with its DNS name and hosted zone
       = help: set `.dns_name(…)` and `.canonical_hosted_zone_id(…)` on import

    error[several-routing-policies]: the record has several routing policies
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Both
       = given: more than one of weight, region, location, addresses, failover and multi-value answer
       = allowed: one of them
       = help: leave the others out
    ");
}

#[test]
fn records_are_picked_by_policies_that_the_service_takes() {
    let found = findings(|stack| {
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let address = || RecordTarget::from_ip_addresses(["192.0.2.1"]);
        let accelerator =
            || RecordTarget::from_alias(GlobalAcceleratorDomainTarget::new("a.example.net"));
        let record = || ARecord::new(&zone, address());
        stack.add("Primary", record().failover(Failover::Primary));
        let alias = ARecord::new(&zone, accelerator()).failover(Failover::Primary);
        stack.add("PrimaryAlias", alias);
        stack.add(
            "Several",
            ARecord::new(&zone, accelerator()).multi_value_answer(true),
        );
        stack.add("Single", record().set_identifier("single"));
        let uuid = "01234567-89ab-cdef-0123-456789abcdef";
        let office = CidrRoutingConfig::new(uuid, "office");
        stack.add("Office", record().cidr_routing_config(office));
        let service = SvcbRecordValue::service().no_default_alpn(true);
        stack.add("Service", HttpsRecord::new(&zone, [service]));
    });
    assert_snapshot!(found, @"
    warning[illegal-routing-policy]: nothing tells the record from others of its name and type
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Office
       = given: `cidr_routing_config` without `set_identifier`
       = allowed: both
       = help: set `set_identifier`: the service wants it

    error[failover-without-health]: nothing says whether the record is healthy
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Primary
       = given: no health check
       = allowed: a health check, or an alias that evaluates its target's health
       = help: set `health_check`

    error[failover-without-health]: nothing says whether the record is healthy
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/PrimaryAlias
       = given: an alias that does not evaluate its target's health
       = allowed: a health check, or an alias that evaluates its target's health
       = help: set `evaluate_target_health(true)` on the target

    error[illegal-routing-policy]: an alias can't be one of several answers
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Several
       = given: an alias with `multi_value_answer(true)`
       = allowed: values with it, or aliases with another routing policy
       = help: weigh the aliases, or leave it out

    error[illegal-routing-policy]: a record that is the only one of its name and type has a set identifier
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Single
       = given: `set_identifier` without a routing policy
       = allowed: it with a routing policy
       = help: leave it out, or say how the record is picked

    error[illegal-service-binding]: the service speaks neither its usual protocol nor any other
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Service/Resource
       = given: `no_default_alpn(true)` without `alpn`
       = allowed: it with the protocols that the service speaks
       = help: name them with `alpn`
    ");
}

#[test]
fn aliases_lead_to_names_that_are_known() {
    let found = findings(|stack| {
        let zone = HostedZone::from_hosted_zone_attributes(stack, "Zone", "Z123", "example.com");
        let beanstalk = ElasticBeanstalkEnvironmentEndpointTarget::new("shop.example.com");
        stack.add(
            "Beanstalk",
            ARecord::new(&zone, RecordTarget::from_alias(beanstalk)),
        );
        let site = RecordTarget::from_alias(BucketWebsiteTarget::new("example.com"));
        stack.add("Anywhere", ARecord::new(&zone, site));
        stack.set_environment(Environment::new("123456789012", "eu-central-1"));
        let site = RecordTarget::from_alias(BucketWebsiteTarget::new("example.com"));
        stack.add("Site", ARecord::new(&zone, site).record_name("www"));
    });
    assert_snapshot!(found, @"
    warning[website-name-differs]: the record has another name than the bucket, so the website is not found by it
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Site
       = given: a record `www.example.com` for a bucket `example.com`
       = allowed: a bucket `www.example.com`
       = help: name the bucket like the record

    error[alias-without-name]: the hosted zone of the environment's endpoint is not known
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Beanstalk
       = given: shop.example.com
       = allowed: a region whose hosted zone is known
       = help: name it with `hosted_zone_id`

    error[alias-without-name]: the hosted zone of websites in the stack's region is not known
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Anywhere
       = given: no region
       = allowed: a region whose hosted zone is known
       = help: call `set_environment` on the stack, with a region that has websites of buckets
    ");
}

#[test]
fn health_checks_are_ones_that_the_service_makes() {
    let found = findings(|stack| {
        let endpoint = || HealthCheckEndpoint::fqdn("example.com");
        stack.add(
            "Http",
            HealthCheck::http(endpoint())
                .failure_threshold(11)
                .request_interval(Duration::seconds(20))
                .regions(["us-east-1"])
                .search_string("")
                .enable_sni(true),
        );
        stack.add("Tcp", HealthCheck::tcp(endpoint(), 22).resource_path("/"));
        let none: [&HealthCheckRef; 0] = [];
        stack.add("None", CalculatedHealthCheck::new(none));
    });
    assert_snapshot!(found, @"
    error[illegal-route53-health-check]: `failure_threshold` is out of range
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Http
       = given: 11
       = allowed: 1 to 10
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: Route 53 does not check at this interval
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Http
       = given: 20 seconds
       = allowed: 10 or 30 seconds
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: the check is made from too few regions
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Http
       = given: 1 of them
       = allowed: at least three, or none for all
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: `search_string` is too short or too long
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Http
       = given: 0 characters
       = allowed: up to 255
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: names are sent over TLS only
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Http
       = given: `enable_sni(true)` without HTTPS
       = allowed: it for checks over HTTPS
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: a connection has no answer to look at
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Tcp
       = given: `resource_path` of a check over TCP
       = allowed: HTTP or HTTPS
       = help: correct it, or leave it out

    error[illegal-route53-health-check]: the check can't be calculated from so many others
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/None
       = given: 0 healthy of 0
       = allowed: 1 to 256 checks, and at most as many that have to be healthy
       = help: name the checks, or leave `health_threshold` out
    ");
}

#[test]
fn zones_are_signed_once_and_delegate_names_below_their_own() {
    let found = findings(|stack| {
        let zone = stack.add("Zone", PublicHostedZone::new("example.com"));
        let key = Key::new()
            .key_spec(KeySpec::EccNistP256)
            .key_usage(KeyUsage::SignVerify);
        let key = stack.add("Key", key);
        zone.enable_dnssec(stack, &key, None);
        let more = KeySigningKey::new(&zone, &key).key_signing_key_name("a-b");
        stack.add("More", more);
        let role = Role::new(AccountPrincipal::new("210987654321"));
        let role = stack.add("Role", role);
        zone.grant_delegation_of(
            stack,
            &role,
            ["Sub.example.com", "example.com", "example.org"],
        );
    });
    assert_snapshot!(found, @"
    error[illegal-key-signing-key]: the key signing key's name is not a legal one
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/More
       = given: `a-b`
       = allowed: 3 to 128 letters, digits and underscores
       = help: choose another name, or leave it out

    error[illegal-delegated-zone]: this is not a name that the zone could leave to another one
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Zone
       = given: `Sub.example.com`
       = allowed: a name that ends with `.example.com`, in lower case and ASCII
       = help: correct the name

    error[illegal-delegated-zone]: this is not a name that the zone could leave to another one
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Zone
       = given: `example.com`
       = allowed: a name that ends with `.example.com`, in lower case and ASCII
       = help: correct the name

    error[illegal-delegated-zone]: this is not a name that the zone could leave to another one
      --> crates/stackwright/tests/diagnostics/route53.rs:LINE
       = path: shop/Zone
       = given: `example.org`
       = allowed: a name that ends with `.example.com`, in lower case and ASCII
       = help: correct the name
    ");
}
