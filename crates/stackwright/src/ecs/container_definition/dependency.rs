//! Start order of containers.

use stackwright_core::{Diagnostic, Node, Object, Scope};

use super::ContainerDefinitionRef;
use crate::ecs::codes;

/// What to wait for before a container is started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerDependencyCondition {
    /// The other container has started.
    Start,
    /// The other container has ended, in whatever way. It must not be essential.
    Complete,
    /// The other container has ended with exit code 0. It must not be essential.
    Success,
    /// The other container's health check has passed.
    Healthy,
}

impl ContainerDependencyCondition {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Complete => "COMPLETE",
            Self::Success => "SUCCESS",
            Self::Healthy => "HEALTHY",
        }
    }
}

/// Another container to wait for, until it is healthy or as
/// [`condition`](ContainerDependency::condition) says.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html>
#[derive(Clone, Debug)]
pub struct ContainerDependency {
    container: String,
    condition: ContainerDependencyCondition,
    has_health_check: bool,
    is_essential: bool,
}

impl ContainerDependency {
    /// Waits until a container is healthy.
    pub fn new(container: &ContainerDefinitionRef) -> Self {
        let state = container.state.borrow();
        Self {
            container: state.name.clone(),
            condition: ContainerDependencyCondition::Healthy,
            has_health_check: state.definition.health_check.is_some(),
            is_essential: state.definition.essential,
        }
    }

    /// What to wait for. Default: the other container is healthy.
    #[must_use]
    pub fn condition(mut self, condition: ContainerDependencyCondition) -> Self {
        self.condition = condition;
        self
    }

    pub(super) fn check(&self, scope: &Scope, dependent: &ContainerDefinitionRef) {
        use ContainerDependencyCondition::{Complete, Healthy, Success};
        let refuse = |message: String, help: &str| {
            let finding = Diagnostic::error(&codes::DEPENDENCY, message);
            scope.diagnose(
                finding
                    .allowed("waiting for another container that can reach the condition")
                    .given(self.condition.as_str())
                    .help(help),
            );
        };
        let other = &self.container;
        if *other == dependent.state.borrow().name {
            refuse(
                format!("the container `{other}` waits for itself"),
                "name another container",
            );
        }
        if matches!(self.condition, Complete | Success) && self.is_essential {
            refuse(
                format!("the container `{other}` is essential, so the task ends when it completes"),
                "set `essential(false)` on it",
            );
        }
        if self.condition == Healthy && !self.has_health_check {
            let finding = Diagnostic::warning(
                &codes::DEPENDENCY,
                format!("the container `{other}` has no health check that could pass"),
            );
            let help = "give it a health check, or wait for `ContainerDependencyCondition::Start`";
            scope.diagnose(
                finding
                    .allowed("a container with a health check")
                    .given(self.condition.as_str())
                    .help(help),
            );
        }
    }

    pub(super) fn render(&self) -> Node {
        let mut dependency = Object::typed();
        dependency.put("Condition", self.condition.as_str().into());
        dependency.put("ContainerName", self.container.as_str().into());
        dependency.into()
    }
}

impl From<&ContainerDefinitionRef> for ContainerDependency {
    fn from(container: &ContainerDefinitionRef) -> Self {
        Self::new(container)
    }
}
