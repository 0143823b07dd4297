//! Task definitions for external instances.

use stackwright_core::{Construct, Diagnostic, IntoValue, Scope};

use super::codes;
use super::task_definition::{
    Compatibility, ExternalTaskDefinitionRef, ImportedTaskDefinition, NetworkMode, TaskOptions,
    TaskShape, task_definition_setters,
};

/// A task definition for external instances: machines of your own, registered by ECS Anywhere.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html>
#[derive(Clone, Debug, Default)]
pub struct ExternalTaskDefinition {
    options: TaskOptions,
    network_mode: Option<NetworkMode>,
}

impl ExternalTaskDefinition {
    /// A task in network mode bridge.
    pub fn new() -> Self {
        Self::default()
    }

    task_definition_setters!();

    /// How the containers reach the network: bridge, host or none. Default: bridge.
    #[must_use]
    pub fn network_mode(mut self, mode: NetworkMode) -> Self {
        self.network_mode = Some(mode);
        self
    }

    /// A task definition of somebody else, by its ARN.
    pub fn from_external_task_definition_arn(
        arn: impl IntoValue<String>,
    ) -> ImportedTaskDefinition {
        ImportedTaskDefinition::of_arn(arn)
    }
}

impl Construct for ExternalTaskDefinition {
    type Handle = ExternalTaskDefinitionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ExternalTaskDefinitionRef {
        let mode = self.network_mode.unwrap_or(NetworkMode::Bridge);
        if matches!(mode, NetworkMode::AwsVpc | NetworkMode::Nat) {
            let finding = Diagnostic::error(
                &codes::NETWORK_MODE,
                "external tasks can't have this network mode",
            );
            scope.diagnose(
                finding
                    .given(format!("network mode {}", mode.as_str()))
                    .allowed("NetworkMode::Bridge, Host or None")
                    .help("leave the network mode out"),
            );
        }
        let shape = TaskShape::new(Compatibility::External, mode);
        ExternalTaskDefinitionRef(self.options.build(scope, shape))
    }
}
