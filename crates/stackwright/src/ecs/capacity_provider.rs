//! Capacity provider strategies, and what capacity providers of every kind share.

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
        let fargate = |item: &&Self| {
            matches!(
                item.capacity_provider.as_text(),
                Some("FARGATE" | "FARGATE_SPOT")
            )
        };
        let of_fargate = strategy.iter().filter(fargate).count();
        if of_fargate != 0 && of_fargate != strategy.len() {
            refuse(
                "a strategy mixes Fargate and other capacity providers",
                format!("{of_fargate} of Fargate among {}", strategy.len()),
                "those of Fargate, or others",
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

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html>
fn is_reserved(name: &str) -> bool {
    ["aws", "ecs", "fargate"]
        .iter()
        .any(|prefix| name.starts_with(prefix))
}

/// Reports a name that ECS keeps for itself.
pub(super) fn check_provider_name(scope: &Scope, name: Option<&Value<String>>) {
    let name = name.and_then(Value::as_text).unwrap_or_default();
    if is_reserved(name) {
        let finding = Diagnostic::error(
            &codes::ASG_CAPACITY_PROVIDER,
            "the capacity provider's name is reserved",
        );
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("names that do not begin with aws, ecs or fargate")
                .help("choose another prefix"),
        );
    }
}

/// The name of a provider. CloudFormation makes one up from the stack's, which must not begin with a
/// reserved word.
pub(super) fn provider_name(scope: &Scope, name: Option<Value<String>>) -> Option<Value<String>> {
    if name.is_some() || !is_reserved(&scope.stack_name()) {
        return name;
    }
    let legal = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let path = scope.path();
    let human = path.split('/').filter(|component| *component != "Default");
    let human: String = human.flat_map(str::chars).filter(legal).collect();
    let unique = scope.unique_id();
    let hash = unique.get(unique.len().saturating_sub(8)..);
    let hash = hash.unwrap_or_default();
    Some(format!("cp-{human}{hash}").into_value())
}
