//! Scalable targets.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::applicationautoscaling::{CfnScalableTarget, CfnScalingPolicy};
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;
use super::schedule::ScalingSchedule;
use super::step_scaling::{StepScaling, StepScalingPolicy};
use super::target_tracking::{TargetTracking, TargetTrackingPolicy};
use crate::iam::{Role, RoleRef, ServicePrincipal};

/// Whose capacity is scaled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of services")]
pub enum ServiceNamespace {
    Ecs,
    ElasticMapReduce,
    Ec2,
    Appstream,
    Dynamodb,
    Rds,
    Sagemaker,
    CustomResource,
    Lambda,
    Comprehend,
    Kafka,
    Elasticache,
    Neptune,
    Cassandra,
    Workspaces,
}

impl ServiceNamespace {
    /// The word in the template.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ecs => "ecs",
            Self::ElasticMapReduce => "elasticmapreduce",
            Self::Ec2 => "ec2",
            Self::Appstream => "appstream",
            Self::Dynamodb => "dynamodb",
            Self::Rds => "rds",
            Self::Sagemaker => "sagemaker",
            Self::CustomResource => "custom-resource",
            Self::Lambda => "lambda",
            Self::Comprehend => "comprehend",
            Self::Kafka => "kafka",
            Self::Elasticache => "elasticache",
            Self::Neptune => "neptune",
            Self::Cassandra => "cassandra",
            Self::Workspaces => "workspaces",
        }
    }
}

/// A capacity that may be changed between two bounds.
///
/// <https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html>
#[derive(Clone, Debug)]
pub struct ScalableTarget {
    service_namespace: ServiceNamespace,
    resource_id: Value<String>,
    scalable_dimension: Text,
    min_capacity: u32,
    max_capacity: u32,
    role: ScalingRole,
}

#[derive(Clone, Debug)]
enum ScalingRole {
    Own,
    Given(RoleRef),
    Arn(Node),
}

impl ScalableTarget {
    /// One dimension of a resource, such as `ecs:service:DesiredCount` of `service/shop/web`. Both
    /// bounds are 1.
    pub fn new(
        service_namespace: ServiceNamespace,
        resource_id: impl IntoValue<String>,
        scalable_dimension: impl Into<Text>,
    ) -> Self {
        Self {
            service_namespace,
            resource_id: resource_id.into_value(),
            scalable_dimension: scalable_dimension.into(),
            min_capacity: 1,
            max_capacity: 1,
            role: ScalingRole::Own,
        }
    }

    /// The least capacity. Default: 1.
    #[must_use]
    pub fn min_capacity(mut self, capacity: u32) -> Self {
        self.min_capacity = capacity;
        self
    }

    /// The greatest capacity. Default: 1.
    #[must_use]
    pub fn max_capacity(mut self, capacity: u32) -> Self {
        self.max_capacity = capacity;
        self
    }

    /// The role in whose name the capacity is changed. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = ScalingRole::Given(role.clone());
        self
    }

    /// The ARN of the role in whose name the capacity is changed, such as that of a service-linked
    /// role. Default: one is made.
    #[must_use]
    pub fn role_arn(mut self, arn: impl IntoValue<String>) -> Self {
        self.role = ScalingRole::Arn(arn.into_value().into_node());
        self
    }
}

impl Construct for ScalableTarget {
    type Handle = ScalableTargetRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ScalableTargetRef {
        if self.min_capacity > self.max_capacity {
            let finding =
                Diagnostic::error(&codes::CAPACITY, "the least capacity is above the greatest");
            let given = format!("{} to {}", self.min_capacity, self.max_capacity);
            scope.diagnose(
                finding
                    .help("swap the two")
                    .given(given)
                    .allowed("a minimum of at most the maximum"),
            );
        }
        let role = match self.role {
            ScalingRole::Own => {
                let principal = ServicePrincipal::new("application-autoscaling.amazonaws.com");
                scope
                    .add("Role", Role::new(principal))
                    .role_arn()
                    .into_node()
            }
            ScalingRole::Given(role) => role.role_arn().into_node(),
            ScalingRole::Arn(arn) => arn,
        };
        let resource = scope.add(
            "Resource",
            CfnScalableTarget::new(
                self.max_capacity,
                self.min_capacity,
                self.resource_id,
                self.scalable_dimension,
                self.service_namespace.as_str(),
            ),
        );
        scope.edit(&resource).set("RoleARN", role);
        let target = ScalableTargetRef {
            node: scope.node(),
            id: resource.reference(),
            actions: Rc::default(),
        };
        let hook = Rc::clone(&target.actions);
        scope.on_synthesis(move |scope| {
            let actions = hook.borrow();
            if !actions.is_empty() {
                scope
                    .edit(&resource)
                    .set("ScheduledActions", Node::List(actions.clone()));
            }
        });
        target
    }
}

/// A scalable target of this stack.
#[derive(Clone, Debug)]
pub struct ScalableTargetRef {
    node: NodeRef,
    id: Value<String>,
    actions: Rc<RefCell<Vec<Node>>>,
}

impl AsNode for ScalableTargetRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ScalableTargetRef {
    /// The target's id.
    pub fn scalable_target_id(&self) -> Value<String> {
        self.id.clone()
    }

    /// Changes the bounds at certain times.
    #[track_caller]
    pub fn scale_on_schedule(&self, scope: &Scope, id: impl Into<Text>, schedule: ScalingSchedule) {
        let scope = scope.of(self);
        schedule.check(&scope);
        self.actions.borrow_mut().push(schedule.render(id.into()));
    }

    /// Keeps a metric near a value.
    #[track_caller]
    pub fn scale_to_track_metric(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        policy: TargetTracking,
    ) {
        scope.of(self).add(
            id,
            TargetTrackingPolicy {
                target: self.id.clone(),
                policy,
            },
        );
    }

    /// Changes the capacity in steps, as a metric passes thresholds.
    #[track_caller]
    pub fn scale_on_metric(&self, scope: &Scope, id: impl Into<Text>, policy: StepScaling) {
        let target = self.id.clone();
        let write = move |action: &Scope, configuration: Object| {
            let policy = CfnScalingPolicy::new(action.unique_id(), "StepScaling");
            let resource = action.add("Resource", policy);
            action
                .edit(&resource)
                .set("ScalingTargetId", target.clone())
                .set("StepScalingPolicyConfiguration", configuration);
            resource.reference().into_node()
        };
        scope.of(self).add(id, StepScalingPolicy { policy, write });
    }
}
