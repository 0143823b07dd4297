//! Capacity provider strategies.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Value};

use super::codes;

/// A share of a service's tasks for one capacity provider, such as `FARGATE_SPOT`.
///
/// ```
/// use stackwright::ecs::CapacityProviderStrategy;
///
/// let spot = CapacityProviderStrategy::new("FARGATE_SPOT").weight(2);
/// let regular = CapacityProviderStrategy::new("FARGATE").base(1).weight(1);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html>
#[derive(Clone, Debug)]
pub struct CapacityProviderStrategy {
    capacity_provider: Value<String>,
    base: Option<u32>,
    weight: Option<u32>,
}

impl CapacityProviderStrategy {
    /// A capacity provider by its name.
    pub fn new(capacity_provider: impl IntoValue<String>) -> Self {
        Self {
            capacity_provider: capacity_provider.into_value(),
            base: None,
            weight: None,
        }
    }

    /// How many tasks run on this provider before the weights count. Default: 0.
    #[must_use]
    pub fn base(mut self, tasks: u32) -> Self {
        self.base = Some(tasks);
        self
    }

    /// The provider's share of the further tasks, relative to the others'. Default: 0.
    #[must_use]
    pub fn weight(mut self, weight: u32) -> Self {
        self.weight = Some(weight);
        self
    }

    pub(super) fn name(&self) -> &Value<String> {
        &self.capacity_provider
    }

    pub(super) fn check(scope: &Scope, strategy: &[Self]) {
        let refuse = |message: &str, given: String, allowed: &str| {
            scope.diagnose(
                Diagnostic::error(&codes::CAPACITY_PROVIDER, message)
                    .help("correct the strategy")
                    .given(given)
                    .allowed(allowed),
            );
        };
        let bases = strategy
            .iter()
            .filter(|item| item.base.is_some_and(|base| base > 0))
            .count();
        if bases > 1 {
            refuse(
                "several capacity providers of a strategy have a base",
                bases.to_string(),
                "one",
            );
        }
        if strategy.len() > 20 {
            refuse(
                "a strategy has too many capacity providers",
                strategy.len().to_string(),
                "at most 20",
            );
        }
        if strategy.len() > 1 && strategy.iter().all(|item| item.weight.unwrap_or(0) == 0) {
            refuse(
                "no capacity provider of a strategy has a weight, so that no task could be placed",
                "weights of 0".to_owned(),
                "a weight above 0 for one provider or more",
            );
        }
        if let Some(weight) = strategy
            .iter()
            .filter_map(|item| item.weight)
            .find(|weight| *weight > 1000)
        {
            refuse(
                "a capacity provider's weight is out of range",
                weight.to_string(),
                "0 to 1000",
            );
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut item = Object::typed();
        item.put("CapacityProvider", (&self.capacity_provider).into());
        for (key, number) in [("Base", self.base), ("Weight", self.weight)] {
            if let Some(number) = number {
                item.put(key, number.into());
            }
        }
        item.into()
    }
}
