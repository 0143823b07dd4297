//! Health checks that look at something else than an endpoint.

use stackwright_cfn::kinds::route53::HealthCheckId;
use stackwright_core::{Construct, IntoValue, Node, Object, Scope, Value};

use super::health_checks::{HealthCheckRef, add, report};
use crate::words::words;

/// A health check of other health checks: healthy while enough of them are.
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CalculatedHealthCheck {
    children: Vec<Value<HealthCheckId>>,
    health_threshold: Option<u32>,
    inverted: bool,
}

impl CalculatedHealthCheck {
    /// A check of up to 256 others.
    pub fn new<H: IntoValue<HealthCheckId>>(children: impl IntoIterator<Item = H>) -> Self {
        Self {
            children: children.into_iter().map(IntoValue::into_value).collect(),
            health_threshold: None,
            inverted: false,
        }
    }

    /// How many have to be healthy: with 0 it is always healthy. Default: all.
    pub const fn health_threshold(mut self, checks: u32) -> Self {
        self.health_threshold = Some(checks);
        self
    }

    /// Whether healthy counts as unhealthy, and unhealthy as healthy. Default: false.
    pub const fn inverted(mut self, inverted: bool) -> Self {
        self.inverted = inverted;
        self
    }
}

impl Construct for CalculatedHealthCheck {
    type Handle = HealthCheckRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HealthCheckRef {
        let number = u32::try_from(self.children.len()).unwrap_or(u32::MAX);
        let threshold = self.health_threshold.unwrap_or(number);
        if !(1..=256).contains(&number) || threshold > number {
            report(
                scope,
                "the check can't be calculated from so many others",
                format!("{threshold} healthy of {number}"),
                "1 to 256 checks, and at most as many that have to be healthy",
                "name the checks, or leave `health_threshold` out",
            );
        }
        let children = self.children.into_iter().map(Node::from).collect();
        let config = Object::typed()
            .with("Type", "CALCULATED")
            .with("ChildHealthChecks", Node::List(children))
            .with("HealthThreshold", Node::from(threshold))
            .with("Inverted", self.inverted);
        add(scope, config)
    }
}

words! {
    /// The state of a health check while its alarm lacks data.
    pub enum InsufficientDataHealthStatus {
        /// Healthy.
        Healthy = "Healthy",
        /// Unhealthy.
        Unhealthy = "Unhealthy",
        /// As it was when there were data.
        LastKnownStatus = "LastKnownStatus",
    }
}

/// A health check by an alarm of CloudWatch: unhealthy while the alarm's metric is beyond its threshold.
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CloudWatchHealthCheck {
    alarm_name: Value<String>,
    region: Value<String>,
    insufficient_data: InsufficientDataHealthStatus,
    inverted: bool,
}

impl CloudWatchHealthCheck {
    /// A check by the alarm of this name in a region.
    pub fn new(alarm_name: impl IntoValue<String>, region: impl IntoValue<String>) -> Self {
        Self {
            alarm_name: alarm_name.into_value(),
            region: region.into_value(),
            insufficient_data: InsufficientDataHealthStatus::LastKnownStatus,
            inverted: false,
        }
    }

    /// The state while there are too few data. Default:
    /// [`LastKnownStatus`](InsufficientDataHealthStatus::LastKnownStatus).
    pub const fn insufficient_data_health_status(
        mut self,
        status: InsufficientDataHealthStatus,
    ) -> Self {
        self.insufficient_data = status;
        self
    }

    /// Whether healthy counts as unhealthy, and unhealthy as healthy. Default: false.
    pub const fn inverted(mut self, inverted: bool) -> Self {
        self.inverted = inverted;
        self
    }
}

impl Construct for CloudWatchHealthCheck {
    type Handle = HealthCheckRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HealthCheckRef {
        let alarm = Object::typed()
            .with("Name", self.alarm_name)
            .with("Region", self.region);
        let config = Object::typed()
            .with("Type", "CLOUDWATCH_METRIC")
            .with("AlarmIdentifier", alarm)
            .with(
                "InsufficientDataHealthStatus",
                self.insufficient_data.as_str(),
            )
            .with("Inverted", self.inverted);
        add(scope, config)
    }
}

/// A health check by a routing control of Application Recovery Controller: healthy while it is on.
#[derive(Clone, Debug)]
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct RecoveryControlHealthCheck {
    routing_control_arn: Value<String>,
    inverted: bool,
}

impl RecoveryControlHealthCheck {
    /// A check by the routing control with this ARN.
    pub fn new(routing_control_arn: impl IntoValue<String>) -> Self {
        Self {
            routing_control_arn: routing_control_arn.into_value(),
            inverted: false,
        }
    }

    /// Whether healthy counts as unhealthy, and unhealthy as healthy. Default: false.
    pub const fn inverted(mut self, inverted: bool) -> Self {
        self.inverted = inverted;
        self
    }
}

impl Construct for RecoveryControlHealthCheck {
    type Handle = HealthCheckRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> HealthCheckRef {
        let config = Object::typed()
            .with("Type", "RECOVERY_CONTROL")
            .with("RoutingControlArn", self.routing_control_arn)
            .with("Inverted", self.inverted);
        add(scope, config)
    }
}
