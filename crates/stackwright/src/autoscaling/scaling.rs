//! Policies that change the size of a group.

use stackwright_cfn::autoscaling::CfnScalingPolicy;
use stackwright_cfn::kinds::autoscaling::AutoScalingGroupName;
use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, Duration, Node, NodeRef, Object, Scope, Text,
    Value, text,
};

use super::auto_scaling_group::AutoScalingGroupRef;
use super::codes;
use crate::applicationautoscaling::{
    self, AdjustmentType, Metric, MetricAggregationType, ScalingStep, StepScalingPolicy,
};

fn seconds(time: Duration) -> i64 {
    (time.to_millis() / 1000) as i64
}

/// A policy that keeps a metric of a group near a value, as a thermostat does.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html>
#[derive(Clone, Debug)]
pub struct TargetTracking {
    target_value: f64,
    disable_scale_in: Option<bool>,
    cooldown: Option<Duration>,
    estimated_instance_warmup: Option<Duration>,
}

impl TargetTracking {
    /// Keeps the metric near a value: percent for a utilization, bytes or requests a minute.
    pub fn new(target_value: impl Into<f64>) -> Self {
        Self {
            target_value: target_value.into(),
            disable_scale_in: None,
            cooldown: None,
            estimated_instance_warmup: None,
        }
    }

    /// Whether instances are only added, never removed. Default: no.
    #[must_use]
    pub fn disable_scale_in(mut self, disable: bool) -> Self {
        self.disable_scale_in = Some(disable);
        self
    }

    /// How long to wait after a change. Default: the group's cooldown.
    #[must_use]
    pub fn cooldown(mut self, cooldown: Duration) -> Self {
        self.cooldown = Some(cooldown);
        self
    }

    /// How long a new instance takes until it counts. Default: the group's warm-up, else its cooldown.
    #[must_use]
    pub fn estimated_instance_warmup(mut self, warmup: Duration) -> Self {
        self.estimated_instance_warmup = Some(warmup);
        self
    }
}

/// A policy that changes the number of instances in steps, as a metric passes thresholds: an alarm for
/// each end of the range in which nothing changes.
///
/// <https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html>
#[derive(Clone, Debug)]
pub struct StepScaling {
    steps: applicationautoscaling::StepScaling,
    estimated_instance_warmup: Option<Duration>,
}

impl StepScaling {
    /// Follows a metric by these steps.
    pub fn new(metric: Metric, steps: impl IntoIterator<Item = ScalingStep>) -> Self {
        Self {
            steps: applicationautoscaling::StepScaling::new(metric, steps),
            estimated_instance_warmup: None,
        }
    }

    fn step(
        mut self,
        step: impl FnOnce(applicationautoscaling::StepScaling) -> applicationautoscaling::StepScaling,
    ) -> Self {
        self.steps = step(self.steps);
        self
    }

    /// What the numbers of the steps mean. Default: they are added to the number of instances.
    #[must_use]
    pub fn adjustment_type(self, adjustment: AdjustmentType) -> Self {
        self.step(|steps| steps.adjustment_type(adjustment))
    }

    /// The least change, where it is given in percent. Default: 1.
    #[must_use]
    pub fn min_adjustment_magnitude(self, magnitude: u32) -> Self {
        self.step(|steps| steps.min_adjustment_magnitude(magnitude))
    }

    /// How many periods of the metric an alarm looks at. Default: 1.
    #[must_use]
    pub fn evaluation_periods(self, periods: u32) -> Self {
        self.step(|steps| steps.evaluation_periods(periods))
    }

    /// How many of these periods have to be beyond the threshold. Default: all.
    #[must_use]
    pub fn datapoints_to_alarm(self, datapoints: u32) -> Self {
        self.step(|steps| steps.datapoints_to_alarm(datapoints))
    }

    /// What is made of the metric's values. Default: as the metric's statistic, else the average.
    #[must_use]
    pub fn metric_aggregation_type(self, aggregation: MetricAggregationType) -> Self {
        self.step(|steps| steps.metric_aggregation_type(aggregation))
    }

    /// How long a new instance takes until it counts. Default: the group's warm-up, else its cooldown.
    #[must_use]
    pub fn estimated_instance_warmup(mut self, warmup: Duration) -> Self {
        self.estimated_instance_warmup = Some(warmup);
        self
    }
}

/// Which metric a target tracking policy follows.
enum Tracked {
    Predefined(&'static str, Option<Value<String>>),
    Custom(Box<Metric>),
}

/// A target tracking policy on its way into the tree.
struct TrackingPolicy {
    group: Value<AutoScalingGroupName>,
    tracked: Tracked,
    policy: TargetTracking,
    waits_for: Option<DependencyGroup>,
}

impl Construct for TrackingPolicy {
    type Handle = TargetTrackingRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TargetTrackingRef {
        let value = self.policy.target_value;
        let is_share =
            matches!(&self.tracked, Tracked::Predefined(name, _) if name.ends_with("Utilization"));
        if value <= 0.0 || (is_share && value > 100.0) {
            let finding = Diagnostic::error(
                &applicationautoscaling::codes::TARGET_VALUE,
                "a target tracking policy has no possible value",
            );
            let allowed = if is_share {
                "above 0, up to 100 percent"
            } else {
                "above 0"
            };
            scope.diagnose(
                finding
                    .given(value)
                    .allowed(allowed)
                    .help("choose a value in this range"),
            );
        }
        let mut configuration = Object::typed();
        match self.tracked {
            Tracked::Predefined(name, label) => {
                let mut metric = Object::typed().with("PredefinedMetricType", name);
                if let Some(label) = label {
                    metric.put("ResourceLabel", label.into_node());
                }
                configuration.put("PredefinedMetricSpecification", metric.into());
            }
            Tracked::Custom(metric) => {
                configuration.put(
                    "CustomizedMetricSpecification",
                    applicationautoscaling::customized(&metric),
                );
            }
        }
        if let Some(disable) = self.policy.disable_scale_in {
            configuration.put("DisableScaleIn", disable.into());
        }
        configuration.put("TargetValue", value.into());
        let resource = scope.add("Resource", CfnScalingPolicy::new(self.group));
        scope.edit(&resource).update(|policy| {
            policy.put("PolicyType", "TargetTrackingScaling".into());
            policy.put("TargetTrackingConfiguration", configuration.into());
            if let Some(cooldown) = self.policy.cooldown {
                policy.put("Cooldown", seconds(cooldown).to_string().into());
            }
            if let Some(warmup) = self.policy.estimated_instance_warmup {
                policy.put("EstimatedInstanceWarmup", seconds(warmup).into());
            }
        });
        if let Some(group) = &self.waits_for {
            scope.depend(&resource, group);
        }
        TargetTrackingRef {
            node: scope.node(),
            arn: resource.reference().to_text(),
        }
    }
}

/// A [`TargetTracking`] policy of a group.
#[derive(Clone, Debug)]
pub struct TargetTrackingRef {
    node: NodeRef,
    arn: Value<String>,
}

impl AsNode for TargetTrackingRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl TargetTrackingRef {
    /// The policy's ARN.
    pub fn scaling_policy_arn(&self) -> Value<String> {
        self.arn.clone()
    }
}

impl AutoScalingGroupRef {
    #[track_caller]
    fn track(
        &self,
        scope: &Scope,
        id: Text,
        tracked: Tracked,
        policy: TargetTracking,
        waits_for: Option<DependencyGroup>,
    ) -> TargetTrackingRef {
        let policy = TrackingPolicy {
            group: self.auto_scaling_group_name(),
            tracked,
            policy,
            waits_for,
        };
        scope.of(self).add(format!("ScalingPolicy{id}"), policy)
    }

    /// Keeps the average use of CPU near a percentage.
    #[track_caller]
    pub fn scale_on_cpu_utilization(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) -> TargetTrackingRef {
        let tracked = Tracked::Predefined("ASGAverageCPUUtilization", None);
        self.track(scope, id.into(), tracked, policy, None)
    }

    /// Keeps the average of the bytes that an instance takes in near a number.
    #[track_caller]
    pub fn scale_on_incoming_bytes(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) -> TargetTrackingRef {
        let tracked = Tracked::Predefined("ASGAverageNetworkIn", None);
        self.track(scope, id.into(), tracked, policy, None)
    }

    /// Keeps the average of the bytes that an instance sends near a number.
    #[track_caller]
    pub fn scale_on_outgoing_bytes(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) -> TargetTrackingRef {
        let tracked = Tracked::Predefined("ASGAverageNetworkOut", None);
        self.track(scope, id.into(), tracked, policy, None)
    }

    /// Keeps the requests per instance and minute near a number. The group is in one target group, of an
    /// application load balancer, already; none where it is not, which is a diagnostic.
    #[track_caller]
    pub fn scale_on_request_count(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) -> Option<TargetTrackingRef> {
        let (label, attached) = self.requests(scope)?;
        let tracked = Tracked::Predefined("ALBRequestCountPerTarget", Some(label));
        Some(self.track(scope, id.into(), tracked, policy, Some(attached)))
    }

    #[track_caller]
    fn requests(&self, scope: &Scope) -> Option<(Value<String>, DependencyGroup)> {
        let group = self.application_target_group();
        let found = group
            .as_ref()
            .and_then(|group| Some((group, group.first_load_balancer_full_name()?)));
        let Some((group, load_balancer)) = found else {
            let finding = Diagnostic::error(
                &codes::TARGET_GROUPS,
                "requests are counted for a group that is behind no application load balancer",
            );
            scope.of(self).diagnose(
                finding
                    .given("no target group with a listener")
                    .allowed("one target group of an application load balancer")
                    .help("add the group to a listener's target group first"),
            );
            return None;
        };
        self.note_scaled_on_requests();
        let label = text![load_balancer, "/", group.target_group_full_name()];
        Some((label.value(), group.load_balancer_attached()))
    }

    /// Keeps a metric of yours near a number.
    #[track_caller]
    pub fn scale_to_track_metric(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        metric: Metric,
        policy: TargetTracking,
    ) -> TargetTrackingRef {
        self.track(
            scope,
            id.into(),
            Tracked::Custom(Box::new(metric)),
            policy,
            None,
        )
    }

    /// Adds and removes instances in steps, as a metric passes thresholds.
    #[track_caller]
    pub fn scale_on_metric(&self, scope: &Scope, id: impl Into<Text>, policy: StepScaling) {
        let (group, warmup) = (
            self.auto_scaling_group_name(),
            policy.estimated_instance_warmup,
        );
        let write = move |action: &Scope, configuration: Object| {
            let resource = action.add("Resource", CfnScalingPolicy::new(&group));
            action.edit(&resource).update(|properties| {
                for (key, value) in configuration.iter() {
                    properties.set(key.to_owned(), value.clone());
                }
                properties.put("PolicyType", "StepScaling".into());
                if let Some(warmup) = warmup {
                    properties.put("EstimatedInstanceWarmup", seconds(warmup).into());
                }
            });
            Node::Ref(resource.node())
        };
        scope.of(self).add(
            id,
            StepScalingPolicy {
                policy: policy.steps,
                write,
            },
        );
    }
}
