//! On which instances tasks run.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Value};

use super::codes;
use crate::words::words;

words! {
    /// What instances are filled up by.
    pub enum BinPackResource {
        /// CPU.
        Cpu = "CPU",
        /// Memory.
        Memory = "MEMORY",
    }
}

/// The attributes that every instance has.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html#attributes>
#[derive(Clone, Copy, Debug)]
pub struct BuiltInAttributes;

impl BuiltInAttributes {
    /// The instance itself.
    pub const INSTANCE_ID: &str = "instanceId";
    /// Its availability zone.
    pub const AVAILABILITY_ZONE: &str = "attribute:ecs.availability-zone";
    /// Its image.
    pub const AMI_ID: &str = "attribute:ecs.ami-id";
    /// Its type.
    pub const INSTANCE_TYPE: &str = "attribute:ecs.instance-type";
    /// The family of its operating system.
    pub const OS_TYPE: &str = "attribute:ecs.os-type";
}

/// How tasks are shared out over instances.
///
/// ```
/// use stackwright::ecs::{BuiltInAttributes, PlacementStrategy};
///
/// let strategies = [
///     PlacementStrategy::spread_across([BuiltInAttributes::AVAILABILITY_ZONE]),
///     PlacementStrategy::packed_by_memory(),
/// ];
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html>
#[derive(Clone, Debug)]
pub struct PlacementStrategy(Vec<Node>);

impl PlacementStrategy {
    fn of(kind: &'static str, field: Option<Value<String>>) -> Node {
        let mut strategy = Object::typed().with("Type", kind);
        if let Some(field) = field {
            strategy.put("Field", field.into_node());
        }
        strategy.into()
    }

    /// Evenly over the instances.
    pub fn spread_across_instances() -> Self {
        Self::spread_across([BuiltInAttributes::INSTANCE_ID])
    }

    /// Evenly over the values of attributes, one after the other: see [`BuiltInAttributes`].
    pub fn spread_across<F: IntoValue<String>>(fields: impl IntoIterator<Item = F>) -> Self {
        let fields = fields.into_iter();
        Self(
            fields
                .map(|field| Self::of("spread", Some(field.into_value())))
                .collect(),
        )
    }

    /// On the instance that has the least CPU left.
    pub fn packed_by_cpu() -> Self {
        Self::packed_by(BinPackResource::Cpu)
    }

    /// On the instance that has the least memory left.
    pub fn packed_by_memory() -> Self {
        Self::packed_by(BinPackResource::Memory)
    }

    /// On the instance that has the least left.
    pub fn packed_by(resource: BinPackResource) -> Self {
        Self(vec![Self::of(
            "binpack",
            Some(resource.as_str().into_value()),
        )])
    }

    /// On any instance.
    pub fn randomly() -> Self {
        Self(vec![Self::of("random", None)])
    }

    pub(super) fn render(&self) -> Vec<Node> {
        self.0.clone()
    }

    /// Whether tasks are spread over availability zones before anything else.
    pub(super) fn spreads_zones_first(&self) -> bool {
        let zone = |node: &Node| {
            let strategy = node.as_object()?;
            let is_spread = strategy.get("Type")?.as_text()? == "spread";
            let field = strategy.get("Field")?.as_text()?;
            Some(is_spread && field == BuiltInAttributes::AVAILABILITY_ZONE)
        };
        self.0.first().and_then(zone) == Some(true)
    }
}

/// On which instances tasks may run.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html>
#[derive(Clone, Debug)]
pub struct PlacementConstraint(Vec<Option<Value<String>>>);

impl PlacementConstraint {
    /// Each task on an instance of its own.
    pub fn distinct_instances() -> Self {
        Self(vec![None])
    }

    /// On instances for which expressions hold, such as `attribute:ecs.instance-type =~ t3.*`.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html>
    pub fn member_of<E: IntoValue<String>>(expressions: impl IntoIterator<Item = E>) -> Self {
        let expressions = expressions.into_iter();
        Self(
            expressions
                .map(|expression| Some(expression.into_value()))
                .collect(),
        )
    }

    pub(super) fn render(&self) -> Vec<Node> {
        let constraint = |expression: &Option<Value<String>>| -> Node {
            match expression {
                Some(expression) => Object::typed()
                    .with("Expression", expression)
                    .with("Type", "memberOf")
                    .into(),
                None => Object::typed().with("Type", "distinctInstance").into(),
            }
        };
        self.0.iter().map(constraint).collect()
    }

    /// A task definition is constrained by expressions only.
    pub(super) fn check_for_task(&self, scope: &Scope) {
        if self.0.iter().any(Option::is_none) {
            let finding = Diagnostic::error(
                &codes::PLACEMENT,
                "a task definition does not know of distinct instances",
            );
            scope.diagnose(
                finding
                    .given("PlacementConstraint::distinct_instances")
                    .allowed("PlacementConstraint::member_of")
                    .help("set it on the service"),
            );
        }
    }
}
