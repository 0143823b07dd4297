//! Aliases: records that lead to the addresses of an AWS resource.

use stackwright_cfn::route53::record_set::AliasTargetProperty;
use stackwright_core::kind::HostedZoneId;
use stackwright_core::{Diagnostic, Node, Scope, Value, intrinsic};

use super::codes;

/// Something that an alias can lead to.
pub trait AliasTarget {
    /// The alias as a property of a record set with this name, which ends with a dot.
    fn alias(&self, scope: &Scope, record_name: &Value<String>) -> AliasTargetProperty;
}

/// A load balancer that an alias can lead to.
pub trait AliasLoadBalancer {
    /// Its DNS name, where that is known.
    fn alias_dns_name(&self) -> Option<Value<String>>;
    /// The hosted zone of that name, where it is known.
    fn alias_hosted_zone_id(&self) -> Option<Value<HostedZoneId>>;
}

/// A load balancer as the target of an alias.
#[derive(Clone, Debug)]
pub struct LoadBalancerTarget {
    dns_name: Option<Value<String>>,
    hosted_zone_id: Option<Value<HostedZoneId>>,
    evaluate_target_health: Option<bool>,
}

impl LoadBalancerTarget {
    /// A load balancer.
    pub fn new(load_balancer: &impl AliasLoadBalancer) -> Self {
        Self {
            dns_name: load_balancer.alias_dns_name(),
            hosted_zone_id: load_balancer.alias_hosted_zone_id(),
            evaluate_target_health: None,
        }
    }

    /// Whether the record is left out of answers while no target is healthy. Default: false.
    #[must_use]
    pub fn evaluate_target_health(mut self, evaluate: bool) -> Self {
        self.evaluate_target_health = Some(evaluate);
        self
    }
}

impl AliasTarget for LoadBalancerTarget {
    fn alias(&self, scope: &Scope, _: &Value<String>) -> AliasTargetProperty {
        let (Some(name), Some(zone)) = (&self.dns_name, &self.hosted_zone_id) else {
            scope.diagnose(
                Diagnostic::error(
                    &codes::ALIAS_WITHOUT_NAME,
                    "the alias leads to a load balancer whose DNS name or hosted zone is not known",
                )
                .given("an imported load balancer")
                .allowed("one that was imported with its DNS name and hosted zone")
                .help("set `.dns_name(…)` and `.canonical_hosted_zone_id(…)` on import"),
            );
            return AliasTargetProperty::new("", "");
        };
        // `dualstack.` resolves to IPv4 and IPv6 addresses alike.
        let name = intrinsic::concat(vec![Node::text("dualstack."), name.node().clone()]);
        let alias = AliasTargetProperty::new(name, zone);
        match self.evaluate_target_health {
            Some(evaluate) => alias.evaluate_target_health(evaluate),
            None => alias,
        }
    }
}
