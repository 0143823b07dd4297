//! Capacity that follows the load.

use stackwright_core::{Diagnostic, Duration, IntoValue, Node, Scope, Text, Value, intrinsic};

use super::codes;
use super::table_ref::TableRef;
use crate::applicationautoscaling::{
    PredefinedMetric, ScalableTarget, ScalableTargetRef, ScalingSchedule, ServiceNamespace,
    TargetTracking,
};

/// How capacity follows its use.
///
/// ```
/// use stackwright::dynamodb::UtilizationScaling;
/// use stackwright::prelude::*;
///
/// let scaling = UtilizationScaling::new(75).scale_in_cooldown(Duration::minutes(5));
/// ```
#[derive(Clone, Debug)]
pub struct UtilizationScaling {
    target_percent: u32,
    policy_name: Option<Value<String>>,
    disable_scale_in: Option<bool>,
    scale_in_cooldown: Option<Duration>,
    scale_out_cooldown: Option<Duration>,
}

impl UtilizationScaling {
    /// Keeps this percentage of the capacity in use, from 20 to 90.
    pub const fn new(target_percent: u32) -> Self {
        Self {
            target_percent,
            policy_name: None,
            disable_scale_in: None,
            scale_in_cooldown: None,
            scale_out_cooldown: None,
        }
    }

    /// The policy's name. Default: made from the construct's path.
    #[must_use]
    pub fn policy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.policy_name = Some(name.into_value());
        self
    }

    /// Whether capacity only grows. Default: false.
    #[must_use]
    pub const fn disable_scale_in(mut self, disable: bool) -> Self {
        self.disable_scale_in = Some(disable);
        self
    }

    /// How long capacity stays after it was taken away. Default: none.
    #[must_use]
    pub const fn scale_in_cooldown(mut self, cooldown: Duration) -> Self {
        self.scale_in_cooldown = Some(cooldown);
        self
    }

    /// How long capacity stays after it was added. Default: none.
    #[must_use]
    pub const fn scale_out_cooldown(mut self, cooldown: Duration) -> Self {
        self.scale_out_cooldown = Some(cooldown);
        self
    }
}

/// The read or write capacity of a table or index, made to follow the load.
#[derive(Clone, Debug)]
pub struct ScalableTableAttribute {
    target: Option<ScalableTargetRef>,
    metric: PredefinedMetric,
}

impl ScalableTableAttribute {
    /// Keeps a part of the capacity in use.
    #[track_caller]
    pub fn scale_on_utilization(&self, scope: &Scope, scaling: UtilizationScaling) {
        let Some(target) = &self.target else { return };
        let mut policy =
            TargetTracking::new(scaling.target_percent).predefined_metric(self.metric.clone());
        if let Some(name) = scaling.policy_name {
            policy = policy.policy_name(name);
        }
        if let Some(disable) = scaling.disable_scale_in {
            policy = policy.disable_scale_in(disable);
        }
        if let Some(cooldown) = scaling.scale_in_cooldown {
            policy = policy.scale_in_cooldown(cooldown);
        }
        if let Some(cooldown) = scaling.scale_out_cooldown {
            policy = policy.scale_out_cooldown(cooldown);
        }
        target.scale_to_track_metric(scope, "Tracking", policy);
    }

    /// Changes the bounds of the capacity at certain times.
    #[track_caller]
    pub fn scale_on_schedule(&self, scope: &Scope, id: impl Into<Text>, schedule: ScalingSchedule) {
        if let Some(target) = &self.target {
            target.scale_on_schedule(scope, id, schedule);
        }
    }
}

/// Which capacity of a table or index.
#[derive(Clone, Copy)]
enum Direction {
    Read,
    Write,
}

impl Direction {
    const fn word(self) -> &'static str {
        match self {
            Self::Read => "Read",
            Self::Write => "Write",
        }
    }

    const fn metric(self) -> PredefinedMetric {
        match self {
            Self::Read => PredefinedMetric::DynamoDbReadCapacityUtilization,
            Self::Write => PredefinedMetric::DynamoDbWriteCapacityUtilization,
        }
    }
}

impl TableRef {
    /// Lets the table's read capacity follow the load between two bounds.
    #[track_caller]
    pub fn auto_scale_read_capacity(
        &self,
        scope: &Scope,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTableAttribute {
        self.scale(scope, Direction::Read, None, min_capacity, max_capacity)
    }

    /// Lets the table's write capacity follow the load between two bounds.
    #[track_caller]
    pub fn auto_scale_write_capacity(
        &self,
        scope: &Scope,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTableAttribute {
        self.scale(scope, Direction::Write, None, min_capacity, max_capacity)
    }

    /// Lets an index's read capacity follow the load between two bounds.
    #[track_caller]
    pub fn auto_scale_global_secondary_index_read_capacity(
        &self,
        scope: &Scope,
        index: &str,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTableAttribute {
        self.scale(
            scope,
            Direction::Read,
            Some(index),
            min_capacity,
            max_capacity,
        )
    }

    /// Lets an index's write capacity follow the load between two bounds.
    #[track_caller]
    pub fn auto_scale_global_secondary_index_write_capacity(
        &self,
        scope: &Scope,
        index: &str,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTableAttribute {
        self.scale(
            scope,
            Direction::Write,
            Some(index),
            min_capacity,
            max_capacity,
        )
    }

    #[track_caller]
    fn scale(
        &self,
        scope: &Scope,
        direction: Direction,
        index: Option<&str>,
        min_capacity: u32,
        max_capacity: u32,
    ) -> ScalableTableAttribute {
        let (metric, word) = (direction.metric(), direction.word());
        let table = scope.of(self);
        if !self.may_scale(&table, word, index) {
            return ScalableTableAttribute {
                target: None,
                metric,
            };
        }
        let mut resource_id: Vec<Node> = vec!["table/".into(), self.table_name().into_node()];
        let (id, kind) = match index {
            Some(name) => {
                resource_id.push(format!("/index/{name}").into());
                (format!("{name}{word}Scaling"), "index")
            }
            None => (format!("{word}Scaling"), "table"),
        };
        let role = table.global_arn(
            "iam",
            "role/aws-service-role/dynamodb.application-autoscaling.amazonaws.com/\
             AWSServiceRoleForApplicationAutoScaling_DynamoDBTable",
        );
        let target = ScalableTarget::new(
            ServiceNamespace::Dynamodb,
            intrinsic::concat(resource_id),
            format!("dynamodb:{kind}:{word}CapacityUnits"),
        )
        .min_capacity(min_capacity)
        .max_capacity(max_capacity)
        .role_arn(role);
        let target = table.group(id).add("Target", target);
        ScalableTableAttribute {
            target: Some(target),
            metric,
        }
    }

    fn may_scale(&self, scope: &Scope, word: &str, index: Option<&str>) -> bool {
        let Some(own) = self.own_part() else {
            return false;
        };
        let schema = own.schema.borrow();
        if !schema.is_provisioned {
            let finding = Diagnostic::error(
                &codes::SCALING_ON_DEMAND,
                "a table that is billed per request has no capacity to scale",
            );
            scope.diagnose(
                finding
                    .given("scaling with `BillingMode::PayPerRequest`")
                    .allowed("scaling with `BillingMode::Provisioned`")
                    .help("leave the scaling out: the table takes any load"),
            );
            return false;
        }
        if let Some(name) = index
            && !schema.global_indexes.iter().any(|index| index.name == name)
        {
            let names: Vec<&str> = schema
                .global_indexes
                .iter()
                .map(|index| index.name.as_ref())
                .collect();
            let finding = Diagnostic::error(
                &codes::UNKNOWN_INDEX,
                "the table has no global secondary index of this name",
            );
            scope.diagnose(
                finding
                    .given(format!("`{name}`"))
                    .allowed(if names.is_empty() {
                        "no index".to_owned()
                    } else {
                        names.join(", ")
                    })
                    .help("add the index first"),
            );
            return false;
        }
        let of = index.map_or("the table".to_owned(), |name| format!("`{name}`"));
        let capacity = format!("{} capacity of {of}", word.to_lowercase());
        if !own.scaled.borrow_mut().insert(capacity.clone()) {
            let finding =
                Diagnostic::error(&codes::SCALED_TWICE, "this capacity is scaled already");
            scope.diagnose(
                finding
                    .given(format!("{capacity} twice"))
                    .allowed("one target for each capacity")
                    .help("keep what the first call returns"),
            );
            return false;
        }
        true
    }
}
