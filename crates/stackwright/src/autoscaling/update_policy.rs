//! How CloudFormation replaces the instances of a group.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Object, Scope};

use super::codes;
use super::signals::Signals;
use crate::words::words;

words! {
    /// Something that Auto Scaling does by itself.
    pub enum ScalingProcess {
        /// It launches instances.
        Launch = "Launch",
        /// It terminates instances.
        Terminate = "Terminate",
        /// It checks their health.
        HealthCheck = "HealthCheck",
        /// It replaces unhealthy ones.
        ReplaceUnhealthy = "ReplaceUnhealthy",
        /// It spreads them over availability zones.
        AzRebalance = "AZRebalance",
        /// It follows alarms.
        AlarmNotification = "AlarmNotification",
        /// It follows schedules.
        ScheduledActions = "ScheduledActions",
        /// It puts them behind load balancers.
        AddToLoadBalancer = "AddToLoadBalancer",
        /// It replaces them by an instance refresh.
        InstanceRefresh = "InstanceRefresh",
    }

    /// How an instance refresh replaces instances.
    pub enum InstanceRefreshStrategy {
        /// By new instances.
        Rolling = "Rolling",
        /// By a new root volume of the same instance.
        ReplaceRootVolume = "ReplaceRootVolume",
    }

    /// What an instance refresh does with instances that are protected from scale-in.
    pub enum ScaleInProtectedInstances {
        /// It replaces them.
        Refresh = "Refresh",
        /// It leaves them.
        Ignore = "Ignore",
        /// It waits for an hour until they are not protected any more.
        Wait = "Wait",
    }

    /// What an instance refresh does with instances in standby.
    pub enum StandbyInstances {
        /// It terminates them.
        Terminate = "Terminate",
        /// It leaves them.
        Ignore = "Ignore",
        /// It waits for an hour until they are in service.
        Wait = "Wait",
    }
}

/// How CloudFormation replaces the instances of a group when its launch template changes. Without a
/// policy, only instances that are launched later are new ones.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html>
#[derive(Clone, Debug)]
pub enum UpdatePolicy {
    /// The group is replaced as a whole.
    ReplacingUpdate,
    /// Instances are replaced in batches.
    RollingUpdate(RollingUpdate),
    /// Instances are replaced by an instance refresh.
    InstanceRefresh(InstanceRefresh),
}

impl UpdatePolicy {
    /// The group is replaced as a whole: a new one is made before the old one is deleted.
    pub fn replacing_update() -> Self {
        Self::ReplacingUpdate
    }

    /// Instances are replaced in batches.
    pub fn rolling_update() -> RollingUpdate {
        RollingUpdate::default()
    }

    /// Instances are replaced by an instance refresh, which goes on after the deployment of the stack has
    /// ended.
    pub fn instance_refresh(strategy: InstanceRefreshStrategy) -> InstanceRefresh {
        InstanceRefresh {
            strategy,
            preferences: Object::new(),
        }
    }

    pub(super) fn write(&self, scope: &Scope, signals: Option<&Signals>, policy: &mut Object) {
        match self {
            Self::ReplacingUpdate => {
                let replace = Object::new().with("WillReplace", true);
                policy.put("AutoScalingReplacingUpdate", replace.into());
            }
            Self::RollingUpdate(update) => {
                update.check(scope);
                policy.put("AutoScalingRollingUpdate", update.render(signals));
            }
            Self::InstanceRefresh(refresh) => {
                refresh.check(scope);
                policy.put("AutoScalingInstanceRefresh", refresh.render());
            }
        }
    }
}

/// Replaces instances in batches.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-rollingupdate>
#[derive(Clone, Debug, Default)]
pub struct RollingUpdate {
    max_batch_size: Option<u32>,
    min_instances_in_service: Option<u32>,
    suspend_processes: Option<Vec<ScalingProcess>>,
    wait_on_resource_signals: Option<bool>,
    pause_time: Option<Duration>,
    min_success_percentage: Option<u32>,
}

impl From<RollingUpdate> for UpdatePolicy {
    fn from(update: RollingUpdate) -> Self {
        Self::RollingUpdate(update)
    }
}

impl RollingUpdate {
    /// How many instances are replaced at once, 1 to 100. Default: 1.
    #[must_use]
    pub fn max_batch_size(mut self, instances: u32) -> Self {
        self.max_batch_size = Some(instances);
        self
    }

    /// How many instances stay in service. Default: 0.
    #[must_use]
    pub fn min_instances_in_service(mut self, instances: u32) -> Self {
        self.min_instances_in_service = Some(instances);
        self
    }

    /// What Auto Scaling does not do meanwhile. Default: everything but launching, terminating and
    /// adding to load balancers.
    #[must_use]
    pub fn suspend_processes(
        mut self,
        processes: impl IntoIterator<Item = ScalingProcess>,
    ) -> Self {
        self.suspend_processes = Some(processes.into_iter().collect());
        self
    }

    /// Whether to wait for signals of new instances. Default: where the group has
    /// [`Signals`](super::Signals).
    #[must_use]
    pub fn wait_on_resource_signals(mut self, wait: bool) -> Self {
        self.wait_on_resource_signals = Some(wait);
        self
    }

    /// How long to wait after a batch, or for its signals: up to an hour. Default: the timeout of the
    /// group's signals, else not at all.
    #[must_use]
    pub fn pause_time(mut self, time: Duration) -> Self {
        self.pause_time = Some(time);
        self
    }

    /// How many of the signals, in percent, have to be good ones. Default: as the group's signals have
    /// it, else 100.
    #[must_use]
    pub fn min_success_percentage(mut self, percent: u32) -> Self {
        self.min_success_percentage = Some(percent);
        self
    }

    fn check(&self, scope: &Scope) {
        let refuse = |message: &str, given: String, allowed: &str| {
            let finding = Diagnostic::error(&codes::UPDATE_POLICY, message);
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("choose a value in this range"),
            );
        };
        if let Some(size) = self.max_batch_size.filter(|size| !(1..=100).contains(size)) {
            refuse(
                "a rolling update has no such batches",
                size.to_string(),
                "1 to 100 instances",
            );
        }
        if let Some(time) = self.pause_time.filter(|time| *time > Duration::hours(1)) {
            refuse(
                "a rolling update waits too long",
                time.to_string(),
                "up to an hour",
            );
        }
        if let Some(percent) = self.min_success_percentage.filter(|percent| *percent > 100) {
            refuse(
                "a rolling update wants more signals than there are",
                format!("{percent} %"),
                "0 to 100 %",
            );
        }
    }

    fn render(&self, signals: Option<&Signals>) -> Node {
        use ScalingProcess::{
            AlarmNotification, AzRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy,
            ScheduledActions,
        };
        const SUSPENDED: [ScalingProcess; 6] = [
            HealthCheck,
            ReplaceUnhealthy,
            AzRebalance,
            AlarmNotification,
            ScheduledActions,
            InstanceRefresh,
        ];
        let mut update = Object::new();
        let mut put = |key: &'static str, value: Option<Node>| {
            if let Some(value) = value {
                update.put(key, value);
            }
        };
        put("MaxBatchSize", self.max_batch_size.map(Node::from));
        put(
            "MinInstancesInService",
            self.min_instances_in_service.map(Node::from),
        );
        let suspended = self.suspend_processes.as_deref().unwrap_or(&SUSPENDED);
        let suspended = suspended
            .iter()
            .map(|process| process.as_str().into())
            .collect();
        put("SuspendProcesses", Some(Node::List(suspended)));
        let percent = self.min_success_percentage;
        let percent = percent.or_else(|| signals?.min_success_percentage);
        put("MinSuccessfulInstancesPercent", percent.map(Node::from));
        let waits = self.wait_on_resource_signals.unwrap_or(signals.is_some());
        put("WaitOnResourceSignals", waits.then_some(Node::Bool(true)));
        let pause = self
            .pause_time
            .or_else(|| signals?.timeout.filter(|_| waits));
        put("PauseTime", pause.map(|time| time.to_iso().into()));
        update.into()
    }
}

/// Replaces instances by an instance refresh.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh.html>
#[derive(Clone, Debug)]
pub struct InstanceRefresh {
    strategy: InstanceRefreshStrategy,
    preferences: Object,
}

impl From<InstanceRefresh> for UpdatePolicy {
    fn from(refresh: InstanceRefresh) -> Self {
        Self::InstanceRefresh(refresh)
    }
}

impl InstanceRefresh {
    fn seconds(mut self, key: &'static str, time: Duration) -> Self {
        let seconds = (time.to_millis() / 1000) as i64;
        self.preferences.put(key, seconds.into());
        self
    }

    /// How much of the desired capacity, in percent, stays healthy. Default: 90.
    #[must_use]
    pub fn min_healthy_percentage(mut self, percent: u32) -> Self {
        self.preferences.put("MinHealthyPercentage", percent.into());
        self
    }

    /// How much of the desired capacity, in percent, there is at most: 100 to 200. Default: 100.
    #[must_use]
    pub fn max_healthy_percentage(mut self, percent: u32) -> Self {
        self.preferences.put("MaxHealthyPercentage", percent.into());
        self
    }

    /// How long a new instance takes until it counts. Default: the group's warm-up.
    #[must_use]
    pub fn instance_warmup(self, time: Duration) -> Self {
        self.seconds("InstanceWarmup", time)
    }

    /// Whether instances that are as they should be are left. Default: no.
    #[must_use]
    pub fn skip_matching(mut self, skip: bool) -> Self {
        self.preferences.put("SkipMatching", skip.into());
        self
    }

    /// The shares of the instances, in percent and rising, after which the refresh waits. Default: none.
    #[must_use]
    pub fn checkpoint_percentages(mut self, percentages: impl IntoIterator<Item = u32>) -> Self {
        let percentages = percentages.into_iter().map(Node::from).collect();
        self.preferences
            .put("CheckpointPercentages", Node::List(percentages));
        self
    }

    /// How long the refresh waits at a checkpoint, up to 2 days. Default: an hour.
    #[must_use]
    pub fn checkpoint_delay(self, time: Duration) -> Self {
        self.seconds("CheckpointDelay", time)
    }

    /// How long the refresh waits before it is complete, up to 2 days. Default: not at all.
    #[must_use]
    pub fn bake_time(self, time: Duration) -> Self {
        self.seconds("BakeTime", time)
    }

    /// The alarms, by name, that fail the refresh. Default: none.
    #[must_use]
    pub fn alarms<A: IntoValue<String>>(mut self, names: impl IntoIterator<Item = A>) -> Self {
        let names = names
            .into_iter()
            .map(|name| name.into_value().into_node())
            .collect();
        let alarms = Object::new().with("Alarms", Node::List(names));
        self.preferences.put("AlarmSpecification", alarms.into());
        self
    }

    /// What happens to instances that are protected from scale-in. Default: the refresh waits.
    #[must_use]
    pub fn scale_in_protected_instances(mut self, instances: ScaleInProtectedInstances) -> Self {
        self.preferences
            .put("ScaleInProtectedInstances", instances.as_str().into());
        self
    }

    /// What happens to instances in standby. Default: the refresh waits.
    #[must_use]
    pub fn standby_instances(mut self, instances: StandbyInstances) -> Self {
        self.preferences
            .put("StandbyInstances", instances.as_str().into());
        self
    }

    fn check(&self, scope: &Scope) {
        let number = |key: &str| self.preferences.get(key).and_then(Node::as_int);
        let refuse = |message: &str, given: String, allowed: &str| {
            let finding = Diagnostic::error(&codes::UPDATE_POLICY, message);
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("choose a value in this range"),
            );
        };
        let ranges = [
            ("MinHealthyPercentage", 0, 100, "%"),
            ("MaxHealthyPercentage", 100, 200, "%"),
            ("CheckpointDelay", 0, 172_800, "seconds"),
            ("BakeTime", 0, 172_800, "seconds"),
        ];
        for (key, least, most, unit) in ranges {
            if let Some(value) = number(key).filter(|value| !(least..=most).contains(value)) {
                let message = format!("`{key}` of an instance refresh is out of range");
                refuse(
                    &message,
                    format!("{value} {unit}"),
                    &format!("{least} to {most} {unit}"),
                );
            }
        }
        let steps: Vec<i64> = self
            .preferences
            .get("CheckpointPercentages")
            .and_then(Node::as_list)
            .unwrap_or_default()
            .iter()
            .filter_map(Node::as_int)
            .collect();
        let rises = steps.windows(2).all(|pair| pair[0] < pair[1]);
        if !rises || steps.iter().any(|step| !(1..=100).contains(step)) {
            let given: Vec<String> = steps.iter().map(i64::to_string).collect();
            refuse(
                "the checkpoints of an instance refresh do not rise",
                given.join(", "),
                "1 to 100 %, each above the one before",
            );
        }
    }

    fn render(&self) -> Node {
        // The order in which the CDK writes them.
        const ORDER: [&str; 10] = [
            "MinHealthyPercentage",
            "MaxHealthyPercentage",
            "InstanceWarmup",
            "SkipMatching",
            "CheckpointPercentages",
            "CheckpointDelay",
            "BakeTime",
            "AlarmSpecification",
            "ScaleInProtectedInstances",
            "StandbyInstances",
        ];
        let mut refresh = Object::new().with("Strategy", self.strategy.as_str());
        let mut preferences = Object::new();
        for key in ORDER {
            if let Some(value) = self.preferences.get(key) {
                preferences.put(key, value.clone());
            }
        }
        if !preferences.is_empty() {
            refresh.put("Preferences", preferences.into());
        }
        refresh.into()
    }
}
