//! Services that are scaled automatically.

use stackwright_core::{AsNode, Construct, Diagnostic, NodeRef, Scope, Text, text};

use super::BaseServiceRef;
use crate::applicationautoscaling::{
    Metric, PredefinedMetric, ScalableTarget, ScalableTargetRef, ScalingSchedule, ServiceNamespace,
    StepScaling, TargetTracking,
};
use crate::ecs::codes;
use crate::elasticloadbalancingv2::ApplicationTargetGroupRef;

impl BaseServiceRef {
    /// Scales the number of tasks between two bounds, as the policies say that are added to what this
    /// returns.
    #[track_caller]
    pub fn auto_scale_task_count(
        &self,
        scope: &Scope,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTaskCount {
        let scope = scope.of(self);
        let twice = std::mem::replace(&mut self.state.borrow_mut().is_scaled, true);
        if twice {
            let finding = Diagnostic::error(&codes::SCALING_TWICE, "the service is scaled twice");
            scope.diagnose(
                finding
                    .given("a second `auto_scale_task_count`")
                    .allowed("one pair of bounds")
                    .help("add all policies to one scaling"),
            );
        }
        scope.add(
            "TaskCount",
            TaskCount {
                service: self.clone(),
                min_capacity,
                max_capacity,
            },
        )
    }
}

struct TaskCount {
    service: BaseServiceRef,
    min_capacity: u32,
    max_capacity: u32,
}

impl Construct for TaskCount {
    type Handle = ScalableTaskCount;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ScalableTaskCount {
        let cluster = self.service.cluster().cluster_name();
        let resource_id = text!["service/", cluster, "/", self.service.service_name()];
        // The role that the service makes for itself in each account.
        // https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-service-linked-roles.html
        let role = scope.global_arn(
            "iam",
            "role/aws-service-role/ecs.application-autoscaling.amazonaws.com/\
             AWSServiceRoleForApplicationAutoScaling_ECSService",
        );
        let target = ScalableTarget::new(
            ServiceNamespace::Ecs,
            resource_id.value::<String>(),
            "ecs:service:DesiredCount",
        )
        .min_capacity(self.min_capacity)
        .max_capacity(self.max_capacity)
        .role_arn(role);
        ScalableTaskCount {
            node: scope.node(),
            target: scope.add("Target", target),
        }
    }
}

/// The scaling of a service's task count.
#[derive(Clone, Debug)]
pub struct ScalableTaskCount {
    node: NodeRef,
    target: ScalableTargetRef,
}

impl AsNode for ScalableTaskCount {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ScalableTaskCount {
    /// Keeps the average use of CPU near a percentage of what the tasks have.
    #[track_caller]
    pub fn scale_on_cpu_utilization(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) {
        let metric = PredefinedMetric::EcsServiceAverageCpuUtilization;
        self.target
            .scale_to_track_metric(scope, id, policy.predefined_metric(metric));
    }

    /// Keeps the average use of memory near a percentage of what the tasks have.
    #[track_caller]
    pub fn scale_on_memory_utilization(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) {
        let metric = PredefinedMetric::EcsServiceAverageMemoryUtilization;
        self.target
            .scale_to_track_metric(scope, id, policy.predefined_metric(metric));
    }

    /// Keeps the requests per task and minute near a number. The target group is behind a load
    /// balancer already.
    #[track_caller]
    pub fn scale_on_request_count(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
        group: &ApplicationTargetGroupRef,
    ) {
        let Some(load_balancer) = group.first_load_balancer_full_name() else {
            let finding = Diagnostic::error(
                &codes::NO_PORT,
                "requests are counted for a target group that is behind no load balancer",
            );
            return scope.of(self).diagnose(
                finding
                    .given("a target group without a listener")
                    .allowed("a target group behind a load balancer")
                    .help("add the target group to a listener first"),
            );
        };
        let label = text![load_balancer, "/", group.target_group_full_name()];
        let policy = policy
            .predefined_metric(PredefinedMetric::AlbRequestCountPerTarget)
            .resource_label(label.value::<String>());
        self.target.scale_to_track_metric(scope, id, policy);
    }

    /// Keeps a metric of yours near a number.
    #[track_caller]
    pub fn scale_to_track_custom_metric(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        metric: Metric,
        policy: TargetTracking,
    ) {
        self.target
            .scale_to_track_metric(scope, id, policy.custom_metric(metric));
    }

    /// Adds and removes tasks in steps, as a metric passes thresholds.
    #[track_caller]
    pub fn scale_on_metric(&self, scope: &Scope, id: impl Into<Text>, policy: StepScaling) {
        self.target.scale_on_metric(scope, id, policy);
    }

    /// Changes the bounds at certain times.
    #[track_caller]
    pub fn scale_on_schedule(&self, scope: &Scope, id: impl Into<Text>, schedule: ScalingSchedule) {
        self.target.scale_on_schedule(scope, id, schedule);
    }
}
