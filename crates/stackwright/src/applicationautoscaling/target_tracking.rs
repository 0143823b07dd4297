//! Policies that keep a metric near a value.

use stackwright_cfn::applicationautoscaling::CfnScalingPolicy;
use stackwright_core::{
    Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Text, Value,
};

use super::codes;
use crate::cloudwatch::Metric;

/// A metric that AWS keeps by itself.
///
/// <https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html>
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PredefinedMetric {
    /// The average use of CPU by a service's tasks, in percent.
    EcsServiceAverageCpuUtilization,
    /// The average use of memory by a service's tasks, in percent.
    EcsServiceAverageMemoryUtilization,
    /// The requests per target and minute.
    AlbRequestCountPerTarget,
    /// How much of a table's read capacity is used, in percent.
    DynamoDbReadCapacityUtilization,
    /// How much of a table's write capacity is used, in percent.
    DynamoDbWriteCapacityUtilization,
    /// Any other, by the name that the service has for it.
    Other(Text),
}

impl PredefinedMetric {
    fn name(&self) -> Text {
        match self {
            Self::EcsServiceAverageCpuUtilization => "ECSServiceAverageCPUUtilization".into(),
            Self::EcsServiceAverageMemoryUtilization => "ECSServiceAverageMemoryUtilization".into(),
            Self::AlbRequestCountPerTarget => "ALBRequestCountPerTarget".into(),
            Self::DynamoDbReadCapacityUtilization => "DynamoDBReadCapacityUtilization".into(),
            Self::DynamoDbWriteCapacityUtilization => "DynamoDBWriteCapacityUtilization".into(),
            Self::Other(name) => name.clone(),
        }
    }
}

/// A policy that keeps a metric near a value, as a thermostat does.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html>
#[derive(Clone, Debug)]
pub struct TargetTracking {
    target_value: f64,
    predefined_metric: Option<PredefinedMetric>,
    resource_label: Option<Value<String>>,
    custom_metric: Option<Metric>,
    policy_name: Option<Value<String>>,
    disable_scale_in: Option<bool>,
    scale_in_cooldown: Option<Duration>,
    scale_out_cooldown: Option<Duration>,
}

impl TargetTracking {
    /// Keeps the metric near a value: percent for a utilization, else the metric's own unit.
    pub fn new(target_value: impl Into<f64>) -> Self {
        Self {
            target_value: target_value.into(),
            predefined_metric: None,
            resource_label: None,
            custom_metric: None,
            policy_name: None,
            disable_scale_in: None,
            scale_in_cooldown: None,
            scale_out_cooldown: None,
        }
    }

    /// Follows a metric that AWS keeps by itself. The methods of a service's scaling set it.
    #[must_use]
    pub fn predefined_metric(mut self, metric: PredefinedMetric) -> Self {
        self.predefined_metric = Some(metric);
        self
    }

    /// Which load balancer and target group requests are counted for.
    #[must_use]
    pub fn resource_label(mut self, label: impl IntoValue<String>) -> Self {
        self.resource_label = Some(label.into_value());
        self
    }

    /// Follows a metric of yours, which falls as capacity is added.
    #[must_use]
    pub fn custom_metric(mut self, metric: Metric) -> Self {
        self.custom_metric = Some(metric);
        self
    }

    /// The policy's name. Default: made from the path.
    #[must_use]
    pub fn policy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.policy_name = Some(name.into_value());
        self
    }

    /// Whether capacity is only added, never removed. Default: no.
    #[must_use]
    pub fn disable_scale_in(mut self, disable: bool) -> Self {
        self.disable_scale_in = Some(disable);
        self
    }

    /// How long to wait after capacity was removed. Default: as the service has it, 300 seconds for
    /// ECS.
    #[must_use]
    pub fn scale_in_cooldown(mut self, cooldown: Duration) -> Self {
        self.scale_in_cooldown = Some(cooldown);
        self
    }

    /// How long to wait after capacity was added. Default: as the service has it, 300 seconds for
    /// ECS.
    #[must_use]
    pub fn scale_out_cooldown(mut self, cooldown: Duration) -> Self {
        self.scale_out_cooldown = Some(cooldown);
        self
    }

    fn check(&self, scope: &Scope) {
        if self.predefined_metric.is_some() == self.custom_metric.is_some() {
            let finding = Diagnostic::error(
                &codes::TARGET_METRIC,
                "a target tracking policy does not follow exactly one metric",
            );
            let given = if self.custom_metric.is_some() {
                "two metrics"
            } else {
                "none"
            };
            scope.diagnose(
                finding
                    .help("set one of the two")
                    .given(given)
                    .allowed("a predefined metric or a custom one"),
            );
        }
        if let Some(metric) = &self.custom_metric
            && !metric.statistic_ref().is_simple()
        {
            let finding = Diagnostic::error(
                &codes::TARGET_STATISTIC,
                "a target tracking policy can't follow this statistic",
            );
            scope.diagnose(
                finding
                    .given(metric.statistic_ref())
                    .allowed("Average, Minimum, Maximum, SampleCount or Sum")
                    .help("use one of them, or a step scaling policy"),
            );
        }
        let is_utilization = self
            .predefined_metric
            .as_ref()
            .is_some_and(|metric| metric.name().ends_with("Utilization"));
        let value = self.target_value;
        if value <= 0.0 || (is_utilization && value > 100.0) {
            let finding = Diagnostic::error(
                &codes::TARGET_VALUE,
                "a target tracking policy has no possible value",
            );
            let allowed = if is_utilization {
                "above 0, up to 100 percent"
            } else {
                "above 0"
            };
            scope.diagnose(
                finding
                    .help("choose a value in this range")
                    .given(value)
                    .allowed(allowed),
            );
        }
    }

    fn configuration(&self) -> Node {
        let seconds = |duration: Duration| Node::Int((duration.to_millis() / 1000) as i64);
        let mut configuration = Object::typed();
        if let Some(metric) = &self.predefined_metric {
            let mut specification = Object::typed();
            specification.put("PredefinedMetricType", Node::Text(metric.name()));
            if let Some(label) = &self.resource_label {
                specification.put("ResourceLabel", label.into());
            }
            configuration.put("PredefinedMetricSpecification", specification.into());
        }
        if let Some(metric) = &self.custom_metric {
            configuration.put("CustomizedMetricSpecification", customized(metric));
        }
        if let Some(disable) = self.disable_scale_in {
            configuration.put("DisableScaleIn", disable.into());
        }
        if let Some(cooldown) = self.scale_in_cooldown {
            configuration.put("ScaleInCooldown", seconds(cooldown));
        }
        if let Some(cooldown) = self.scale_out_cooldown {
            configuration.put("ScaleOutCooldown", seconds(cooldown));
        }
        configuration.put("TargetValue", self.target_value.into());
        configuration.into()
    }
}

/// How a policy names a metric of yours.
fn customized(metric: &Metric) -> Node {
    let mut specification = Object::typed();
    specification.put_some("Dimensions", metric.dimensions());
    specification.put("MetricName", (&metric.name).into());
    specification.put("Namespace", (&metric.namespace).into());
    specification.put("Statistic", metric.statistic_ref().as_str().into());
    specification.put_some("Unit", metric.unit.map(|unit| unit.as_str()));
    specification.into()
}

/// A target tracking policy on its way into the tree.
pub(super) struct TargetTrackingPolicy {
    pub(super) target: Value<String>,
    pub(super) policy: TargetTracking,
}

impl Construct for TargetTrackingPolicy {
    type Handle = ();
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) {
        self.policy.check(scope);
        let name = self
            .policy
            .policy_name
            .clone()
            .unwrap_or_else(|| scope.unique_id().into_value());
        let resource = scope.add(
            "Resource",
            CfnScalingPolicy::new(name, "TargetTrackingScaling"),
        );
        scope
            .edit(&resource)
            .set("ScalingTargetId", self.target)
            .set(
                "TargetTrackingScalingPolicyConfiguration",
                self.policy.configuration(),
            );
    }
}
