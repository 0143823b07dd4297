//! Task definitions for Fargate.

use stackwright_core::{Construct, Diagnostic, IntoValue, Object, Scope, Value};

use super::codes;
use super::runtime_platform::RuntimePlatform;
use super::task_definition::{
    Compatibility, FargateTaskDefinitionRef, ImportedTaskDefinition, NetworkMode, PidMode,
    TaskOptions, TaskShape, check_ephemeral_storage, check_size, task_definition_setters,
};

/// A task definition for Fargate: containers that run together, their size and their roles.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs::{ContainerDefinition, ContainerImage, FargateTaskDefinition};
///
/// let stack = Stack::new("shop");
/// let task = stack.add("Task", FargateTaskDefinition::new().cpu(512).memory_limit_mib(1024));
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// task.add_container(&stack, "web", ContainerDefinition::new(image).port(8080));
/// ```
///
/// Containers are added to its handle. A change of anything makes a new revision.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html>
#[derive(Clone, Debug)]
pub struct FargateTaskDefinition {
    cpu: Value<i64>,
    memory_limit_mib: Value<i64>,
    options: TaskOptions,
    ephemeral_storage_gib: Option<Value<i64>>,
    runtime_platform: Option<RuntimePlatform>,
    pid_mode: Option<PidMode>,
}

impl Default for FargateTaskDefinition {
    fn default() -> Self {
        Self::new()
    }
}

impl FargateTaskDefinition {
    /// A task of the smallest size: 256 CPU units and 512 MiB of memory.
    pub fn new() -> Self {
        Self {
            cpu: 256.into_value(),
            memory_limit_mib: 512.into_value(),
            options: TaskOptions::default(),
            ephemeral_storage_gib: None,
            runtime_platform: None,
            pid_mode: None,
        }
    }

    /// The task's CPU units, of 1024 to a virtual CPU: 256, 512, 1024, 2048, 4096, 8192 or 16384.
    /// Each size has its own range of memory. Default: 256.
    #[must_use]
    pub fn cpu(mut self, units: impl IntoValue<i64>) -> Self {
        self.cpu = units.into_value();
        self
    }

    /// The task's memory in MiB. Default: 512.
    #[must_use]
    pub fn memory_limit_mib(mut self, mebibytes: impl IntoValue<i64>) -> Self {
        self.memory_limit_mib = mebibytes.into_value();
        self
    }

    #[cfg(feature = "ecs-patterns")]
    pub(crate) fn options(&mut self) -> &mut TaskOptions {
        &mut self.options
    }

    task_definition_setters!();

    /// The task's ephemeral storage in GiB, 21 to 200. Default: 20 GiB.
    #[must_use]
    pub fn ephemeral_storage_gib(mut self, gibibytes: impl IntoValue<i64>) -> Self {
        self.ephemeral_storage_gib = Some(gibibytes.into_value());
        self
    }

    /// The processor and operating system. Default: Linux on X86_64.
    #[must_use]
    pub fn runtime_platform(mut self, platform: RuntimePlatform) -> Self {
        self.runtime_platform = Some(platform);
        self
    }

    /// Which processes containers see. Default: their own.
    #[must_use]
    pub fn pid_mode(mut self, mode: PidMode) -> Self {
        self.pid_mode = Some(mode);
        self
    }

    /// A task definition of somebody else, by its ARN.
    pub fn from_fargate_task_definition_arn(arn: impl IntoValue<String>) -> ImportedTaskDefinition {
        ImportedTaskDefinition::of_arn(arn)
    }

    fn check(&self, scope: &Scope) {
        let windows = self
            .runtime_platform
            .as_ref()
            .is_some_and(RuntimePlatform::is_windows);
        if let (Some(cpu), Some(memory)) = (self.cpu.as_int(), self.memory_limit_mib.as_int()) {
            check_size(scope, cpu, memory, windows);
        }
        if let Some(gibibytes) = self.ephemeral_storage_gib.as_ref().and_then(Value::as_int) {
            check_ephemeral_storage(scope, gibibytes, windows);
        }
        if self.pid_mode == Some(PidMode::Host) {
            let finding = Diagnostic::error(
                &codes::FARGATE_UNSUPPORTED,
                "a Fargate task does not see the processes of its host",
            );
            scope.diagnose(
                finding
                    .help("use `PidMode::Task`, or leave it out")
                    .given("PidMode::Host")
                    .allowed("PidMode::Task"),
            );
        }
    }
}

impl Construct for FargateTaskDefinition {
    type Handle = FargateTaskDefinitionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> FargateTaskDefinitionRef {
        self.check(scope);
        let mut shape = TaskShape::new(Compatibility::Fargate, NetworkMode::AwsVpc);
        if let Some(gibibytes) = &self.ephemeral_storage_gib {
            let storage = Object::typed().with("SizeInGiB", gibibytes);
            shape.properties.put("EphemeralStorage", storage.into());
            shape.has_own_storage = true;
        }
        if let Some(platform) = &self.runtime_platform {
            shape.properties.put("RuntimePlatform", platform.render());
        }
        if let Some(mode) = self.pid_mode {
            shape.properties.put("PidMode", mode.as_str().into());
        }
        shape.cpu = Some(self.cpu);
        shape.memory = Some(self.memory_limit_mib);
        FargateTaskDefinitionRef(self.options.build(scope, shape))
    }
}
