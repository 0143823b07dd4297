//! How a service's tasks are replaced.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Scope, Value};

use super::lifecycle_hook::DeploymentLifecycleHook;
use crate::ecs::codes;

/// Who replaces the tasks of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentControllerType {
    /// ECS itself.
    Ecs,
    /// CodeDeploy, blue and green.
    CodeDeploy,
    /// Somebody else, by task sets.
    External,
}

/// Whether ECS moves tasks so that they stay spread over availability zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AvailabilityZoneRebalancing {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
}

/// How ECS moves a service to new tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeploymentStrategy {
    /// Tasks are replaced a few at a time.
    Rolling,
    /// All new tasks run beside the old ones before traffic moves at once.
    BlueGreen,
    /// Traffic moves in equal steps.
    Linear,
    /// A part of the traffic moves first, then the rest.
    Canary,
}

/// Ends a deployment whose tasks do not start.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeploymentCircuitBreaker {
    enable: bool,
    rollback: bool,
}

impl Default for DeploymentCircuitBreaker {
    fn default() -> Self {
        Self::new()
    }
}

impl DeploymentCircuitBreaker {
    /// A circuit breaker that ends a failed deployment and leaves it at that.
    pub fn new() -> Self {
        Self {
            enable: true,
            rollback: false,
        }
    }

    /// Whether there is one at all. Default: yes.
    #[must_use]
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = enable;
        self
    }

    /// Whether a failed deployment is rolled back to the last one that completed. Default: no.
    #[must_use]
    pub fn rollback(mut self, rollback: bool) -> Self {
        self.rollback = rollback;
        self
    }
}

/// What an alarm does to a deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmBehavior {
    /// It fails, and is rolled back.
    RollbackOnAlarm,
    /// It fails.
    FailOnAlarm,
}

/// CloudWatch alarms that stop a deployment.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html>
#[derive(Clone, Debug)]
pub struct DeploymentAlarms {
    names: Vec<Value<String>>,
    behavior: AlarmBehavior,
}

impl DeploymentAlarms {
    /// Alarms by their names. A deployment that one of them stops is rolled back.
    pub fn new<T: IntoValue<String>>(alarm_names: impl IntoIterator<Item = T>) -> Self {
        let names = alarm_names.into_iter().map(IntoValue::into_value).collect();
        Self {
            names,
            behavior: AlarmBehavior::RollbackOnAlarm,
        }
    }

    /// What an alarm does to the deployment. Default: it is rolled back.
    #[must_use]
    pub fn behavior(mut self, behavior: AlarmBehavior) -> Self {
        self.behavior = behavior;
        self
    }

    pub(super) fn check(&self, scope: &Scope, controller: Option<DeploymentControllerType>) {
        if !matches!(controller, None | Some(DeploymentControllerType::Ecs)) {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_CONTROLLER,
                "deployment alarms are only for services that ECS itself deploys",
            );
            scope.diagnose(
                finding
                    .given("deployment alarms with another controller")
                    .help("leave the alarms out, or the controller")
                    .allowed("DeploymentControllerType::Ecs"),
            );
        }
        if self.names.is_empty() {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_ALARMS,
                "the list of deployment alarms is empty",
            );
            scope.diagnose(
                finding
                    .given("no alarm")
                    .help("name an alarm, or leave the alarms out")
                    .allowed("one alarm or more"),
            );
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut alarms = Object::typed();
        alarms.put(
            "AlarmNames",
            Node::List(self.names.iter().map(Node::from).collect()),
        );
        alarms.put("Enable", true.into());
        alarms.put(
            "Rollback",
            (self.behavior == AlarmBehavior::RollbackOnAlarm).into(),
        );
        alarms.into()
    }
}

/// Which share of the traffic a linear or canary deployment moves first, and how long it waits.
#[derive(Clone, Copy, Debug, Default)]
pub struct TrafficShift {
    step_percent: Option<f64>,
    step_bake_time: Option<Duration>,
}

impl TrafficShift {
    /// The service's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The share of the traffic that moves in a step, in percent. Default: 10 for a linear
    /// deployment, 5 for a canary.
    #[must_use]
    pub fn step_percent(mut self, percent: f64) -> Self {
        self.step_percent = Some(percent);
        self
    }

    /// How long to wait after a step, up to a day. Default: 6 minutes for a linear deployment, 10 for
    /// a canary.
    #[must_use]
    pub fn step_bake_time(mut self, time: Duration) -> Self {
        self.step_bake_time = Some(time);
        self
    }

    fn render(self, percent: &'static str, time: &'static str) -> Node {
        let mut shift = Object::typed();
        if let Some(step) = self.step_percent {
            shift.put(percent, step.into());
        }
        if let Some(bake) = self.step_bake_time {
            shift.put(time, minutes(bake));
        }
        shift.into()
    }
}

fn minutes(time: Duration) -> Node {
    Node::Int((time.to_millis() / 60_000) as i64)
}

/// What a service is told about its deployments.
#[derive(Clone, Debug, Default)]
pub(crate) struct Deployment {
    pub(crate) min_healthy_percent: Option<u32>,
    pub(crate) max_healthy_percent: Option<u32>,
    /// The least and the greatest share of healthy tasks where none is set.
    pub(super) defaults: (u32, u32),
    pub(crate) hooks: Vec<DeploymentLifecycleHook>,
    pub(crate) controller: Option<DeploymentControllerType>,
    pub(crate) circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub(crate) alarms: Option<DeploymentAlarms>,
    pub(crate) rebalancing: Option<AvailabilityZoneRebalancing>,
    pub(crate) strategy: Option<DeploymentStrategy>,
    pub(crate) bake_time: Option<Duration>,
    pub(crate) linear: Option<TrafficShift>,
    pub(crate) canary: Option<TrafficShift>,
}

impl Deployment {
    pub(super) fn check(&self, scope: &Scope) {
        let least = self.min_healthy_percent.unwrap_or(self.defaults.0);
        let most = self.max_healthy_percent.unwrap_or(self.defaults.1);
        if least >= most {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_PERCENT,
                "no task of the service could ever be replaced",
            );
            let finding = finding.given(format!("at least {least} %, at most {most} %"));
            scope.diagnose(
                finding
                    .allowed("a minimum below the maximum")
                    .help("raise `max_healthy_percent` above `min_healthy_percent`"),
            );
        }
        let by_ecs = matches!(self.controller, None | Some(DeploymentControllerType::Ecs));
        if self.circuit_breaker.is_some() && !by_ecs {
            let finding = Diagnostic::error(
                &codes::DEPLOYMENT_CONTROLLER,
                "a circuit breaker is only for services that ECS itself deploys",
            );
            scope.diagnose(
                finding
                    .given("a circuit breaker with another controller")
                    .allowed("DeploymentControllerType::Ecs")
                    .help("leave the circuit breaker out"),
            );
        }
        if let Some(alarms) = &self.alarms {
            alarms.check(scope, self.controller);
        }
        if self.rebalancing == Some(AvailabilityZoneRebalancing::Enabled) && most <= 100 {
            let finding = Diagnostic::error(
                &codes::REBALANCING,
                "availability zone rebalancing has no room for a further task",
            );
            let finding = finding
                .help("raise `max_healthy_percent`, or leave rebalancing out")
                .given(format!("at most {most} %"));
            scope.diagnose(finding.allowed("a maximum healthy percent above 100"));
        }
        self.check_strategy(scope);
    }

    fn check_strategy(&self, scope: &Scope) {
        let shifts = [
            ("linear", self.linear, DeploymentStrategy::Linear),
            ("canary", self.canary, DeploymentStrategy::Canary),
        ];
        for (name, shift, strategy) in shifts {
            let Some(shift) = shift else { continue };
            if self.strategy != Some(strategy) {
                let message = format!(
                    "a {name} configuration has no effect with another deployment strategy"
                );
                let finding = Diagnostic::error(&codes::DEPLOYMENT_STRATEGY, message);
                scope.diagnose(
                    finding
                        .given(format!("a {name} configuration"))
                        .allowed(format!("it with DeploymentStrategy::{strategy:?}"))
                        .help("set that strategy, or leave the configuration out"),
                );
            }
            if let Some(percent) = shift
                .step_percent
                .filter(|percent| *percent <= 0.0 || *percent > 100.0)
            {
                let message = format!("the step of a {name} deployment is out of range");
                let finding = Diagnostic::error(&codes::DEPLOYMENT_STRATEGY, message);
                scope.diagnose(
                    finding
                        .given(format!("{percent} %"))
                        .allowed("above 0, up to 100 %")
                        .help("choose a share in this range"),
                );
            }
            if let Some(time) = shift
                .step_bake_time
                .filter(|time| *time > Duration::days(1))
            {
                let message = format!("the wait of a {name} deployment is out of range");
                let finding = Diagnostic::error(&codes::DEPLOYMENT_STRATEGY, message);
                scope.diagnose(
                    finding
                        .given(time)
                        .allowed("up to one day")
                        .help("choose a shorter time"),
                );
            }
        }
    }

    /// Whether somebody else replaces the tasks.
    pub(crate) fn is_external(&self) -> bool {
        self.controller == Some(DeploymentControllerType::External)
    }

    pub(super) fn controller(&self) -> Option<Node> {
        let mut controller = Object::typed();
        let name = match self.controller? {
            DeploymentControllerType::Ecs => "ECS",
            DeploymentControllerType::CodeDeploy => "CODE_DEPLOY",
            DeploymentControllerType::External => "EXTERNAL",
        };
        controller.put("Type", name.into());
        Some(controller.into())
    }

    pub(super) fn rebalancing(&self) -> Option<Node> {
        let enabled = self.rebalancing? == AvailabilityZoneRebalancing::Enabled;
        Some(crate::ecs::volume::switch(enabled).into())
    }

    pub(super) fn configuration(&self) -> Node {
        let mut configuration = Object::typed();
        configuration.put(
            "MaximumPercent",
            self.max_healthy_percent.unwrap_or(self.defaults.1).into(),
        );
        configuration.put(
            "MinimumHealthyPercent",
            self.min_healthy_percent.unwrap_or(self.defaults.0).into(),
        );
        if let Some(breaker) = self.circuit_breaker {
            let mut rendered = Object::typed();
            rendered.put("Enable", breaker.enable.into());
            rendered.put("Rollback", breaker.rollback.into());
            configuration.put("DeploymentCircuitBreaker", rendered.into());
        }
        if let Some(strategy) = self.strategy {
            let name = match strategy {
                DeploymentStrategy::Rolling => "ROLLING",
                DeploymentStrategy::BlueGreen => "BLUE_GREEN",
                DeploymentStrategy::Linear => "LINEAR",
                DeploymentStrategy::Canary => "CANARY",
            };
            configuration.put("Strategy", name.into());
        }
        if let Some(time) = self.bake_time {
            configuration.put("BakeTimeInMinutes", minutes(time));
        }
        if let Some(shift) = self.linear {
            configuration.put(
                "LinearConfiguration",
                shift.render("StepPercent", "StepBakeTimeInMinutes"),
            );
        }
        if let Some(shift) = self.canary {
            configuration.put(
                "CanaryConfiguration",
                shift.render("CanaryPercent", "CanaryBakeTimeInMinutes"),
            );
        }
        configuration.into()
    }
}
