//! How many targets have to be healthy.

use stackwright_core::Diagnostic;

use super::attributes::Attributes;
use super::base_target_group::illegal;

/// How many targets have to be healthy, for a zone to stay in DNS and for requests to go to healthy
/// targets only.
///
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-health>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TargetGroupHealth {
    dns_count: Option<u32>,
    dns_percentage: Option<u32>,
    routing_count: Option<u32>,
    routing_percentage: Option<u32>,
}

impl TargetGroupHealth {
    /// The service's own rule: one target.
    pub fn new() -> Self {
        Self::default()
    }

    /// With fewer healthy targets a zone is taken out of DNS; 0 switches it off. Default: 1.
    #[must_use]
    pub fn dns_minimum_healthy_target_count(mut self, count: u32) -> Self {
        self.dns_count = Some(count);
        self
    }

    /// With a smaller share of healthy targets, in percent, a zone is taken out of DNS; 0 switches it
    /// off. Default: off.
    #[must_use]
    pub fn dns_minimum_healthy_target_percentage(mut self, percentage: u32) -> Self {
        self.dns_percentage = Some(percentage);
        self
    }

    /// With fewer healthy targets requests go to unhealthy ones, too: 1 or more. Default: 1.
    #[must_use]
    pub fn routing_minimum_healthy_target_count(mut self, count: u32) -> Self {
        self.routing_count = Some(count);
        self
    }

    /// With a smaller share of healthy targets, in percent, requests go to unhealthy ones, too; 0
    /// switches it off. Default: off.
    #[must_use]
    pub fn routing_minimum_healthy_target_percentage(mut self, percentage: u32) -> Self {
        self.routing_percentage = Some(percentage);
        self
    }

    pub(crate) fn write(&self, attributes: &mut Attributes) {
        let values = [
            ("dns_failover.minimum_healthy_targets.count", self.dns_count),
            (
                "dns_failover.minimum_healthy_targets.percentage",
                self.dns_percentage,
            ),
            (
                "unhealthy_state_routing.minimum_healthy_targets.count",
                self.routing_count,
            ),
            (
                "unhealthy_state_routing.minimum_healthy_targets.percentage",
                self.routing_percentage,
            ),
        ];
        for (key, value) in values {
            if let Some(value) = value {
                let text = if value == 0 {
                    "off".to_owned()
                } else {
                    value.to_string()
                };
                attributes.set(format!("target_group_health.{key}"), text);
            }
        }
    }

    pub(crate) fn findings(&self) -> Vec<Diagnostic> {
        let percentages = [
            ("dns_minimum_healthy_target_percentage", self.dns_percentage),
            (
                "routing_minimum_healthy_target_percentage",
                self.routing_percentage,
            ),
        ];
        let too_high = percentages.into_iter().filter_map(|(name, value)| {
            let value = value.filter(|value| *value > 100)?;
            Some(
                illegal(format!("`{name}` is out of range"))
                    .given(value)
                    .allowed("1 to 100, or 0 for off")
                    .help("choose a percentage"),
            )
        });
        let none = (self.routing_count == Some(0)).then(|| {
            illegal("`routing_minimum_healthy_target_count` can't be switched off")
                .given(0)
                .allowed("1 or more")
                .help("leave it out for 1")
        });
        too_high.chain(none).collect()
    }
}
