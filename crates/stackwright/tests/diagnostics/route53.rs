//! Route 53.

use insta::assert_snapshot;
use stackwright::elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes,
};
use stackwright::route53::{ARecord, HostedZone, LoadBalancerTarget, RecordTarget};

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
       = given: more than one of weight, region, location and multi-value answer
       = allowed: one of them
       = help: leave the others out
    ");
}
