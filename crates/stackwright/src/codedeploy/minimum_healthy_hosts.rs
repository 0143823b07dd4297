//! How many servers stay in service during a deployment.

use stackwright_core::{Diagnostic, Duration, Node, Object, Scope};

use super::codes;

/// How many servers stay in service during a deployment.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinimumHealthyHosts {
    kind: &'static str,
    value: u32,
}

impl MinimumHealthyHosts {
    /// So many.
    pub const fn count(value: u32) -> Self {
        let kind = "HOST_COUNT";
        Self { kind, value }
    }

    /// So many percent, below 100.
    pub const fn percentage(value: u32) -> Self {
        let kind = "FLEET_PERCENT";
        Self { kind, value }
    }

    pub(super) fn render(self) -> Node {
        let mut hosts = Object::typed();
        hosts.put("Type", self.kind.into());
        hosts.put("Value", self.value.into());
        hosts.into()
    }

    pub(super) fn check(self, scope: &Scope) {
        if self.kind == "FLEET_PERCENT" && self.value > 99 {
            refuse(
                scope,
                format!("{} percent", self.value),
                "0 to 99 percent",
                "with 100 percent nothing could be deployed",
            );
        }
    }
}

fn refuse(scope: &Scope, given: String, allowed: &str, help: &str) {
    let finding = Diagnostic::error(
        &codes::HEALTHY_HOSTS,
        "servers can't be deployed to in this way",
    );
    scope.diagnose(finding.given(given).allowed(allowed).help(help));
}

/// A deployment zone by zone.
///
/// <https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations-create.html>
#[derive(Clone, Copy, Debug, Default)]
pub struct ZonalConfig {
    monitor_duration: Option<Duration>,
    first_zone_monitor_duration: Option<Duration>,
    minimum_healthy_hosts_per_zone: Option<MinimumHealthyHosts>,
}

impl ZonalConfig {
    /// One zone after the other.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to watch a zone before going on to the next. Default: not at all.
    #[must_use]
    pub const fn monitor_duration(mut self, duration: Duration) -> Self {
        self.monitor_duration = Some(duration);
        self
    }

    /// How long to watch the first zone. Default: as long as the others.
    #[must_use]
    pub const fn first_zone_monitor_duration(mut self, duration: Duration) -> Self {
        self.first_zone_monitor_duration = Some(duration);
        self
    }

    /// How many servers of a zone stay in service. Default: none has to.
    #[must_use]
    pub const fn minimum_healthy_hosts_per_zone(mut self, hosts: MinimumHealthyHosts) -> Self {
        self.minimum_healthy_hosts_per_zone = Some(hosts);
        self
    }

    pub(super) fn render(&self) -> Node {
        let seconds = |duration: Duration| Node::float(duration.to_millis() as f64 / 1000.0);
        let mut zonal = Object::typed();
        zonal.put_some(
            "FirstZoneMonitorDurationInSeconds",
            self.first_zone_monitor_duration.map(seconds),
        );
        zonal.put_some(
            "MinimumHealthyHostsPerZone",
            self.minimum_healthy_hosts_per_zone
                .map(MinimumHealthyHosts::render),
        );
        zonal.put_some(
            "MonitorDurationInSeconds",
            self.monitor_duration.map(seconds),
        );
        zonal.into()
    }

    pub(super) fn check(&self, scope: &Scope) {
        if let Some(hosts) = self.minimum_healthy_hosts_per_zone {
            hosts.check(scope);
        }
        let durations = [self.monitor_duration, self.first_zone_monitor_duration];
        for duration in durations.into_iter().flatten() {
            if duration.to_seconds().is_none() {
                refuse(
                    scope,
                    format!("{} milliseconds", duration.to_millis()),
                    "whole seconds",
                    "use `Duration::minutes`",
                );
            }
        }
    }
}
