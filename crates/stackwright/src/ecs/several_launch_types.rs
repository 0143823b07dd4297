//! Task definitions that run on managed instances, or on several launch types.

use std::marker::PhantomData;

use stackwright_core::{Construct, Diagnostic, IntoValue, Object, Scope, Value};

use super::codes;
use super::runtime_platform::RuntimePlatform;
use super::task_definition::{
    Compatibility, Ec2AndFargateTaskDefinitionRef, Ec2AndManagedInstancesTaskDefinitionRef,
    ImportedTaskDefinition, ManagedInstancesTaskDefinitionRef, NetworkMode, PidMode, TaskOptions,
    TaskShape, check_ephemeral_storage, check_size, sealed, task_definition_setters,
};

/// A task definition that runs on managed instances, or on several launch types alike. Its constructors
/// name them, and its handle `H` is taken by their services.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs::{CpuArchitecture, RuntimePlatform, TaskDefinition};
///
/// let stack = Stack::new("shop");
/// let arm = RuntimePlatform::new().cpu_architecture(CpuArchitecture::Arm64);
/// let task = TaskDefinition::fargate_and_managed_instances(512, 1024).runtime_platform(arm);
/// stack.add("Task", task);
/// ```
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
#[derive(Debug)]
pub struct TaskDefinition<H = Ec2AndFargateTaskDefinitionRef> {
    compatibility: Compatibility,
    options: TaskOptions,
    cpu: Option<Value<i64>>,
    memory_mib: Option<Value<i64>>,
    network_mode: NetworkMode,
    ephemeral_storage_gib: Option<Value<i64>>,
    runtime_platform: Option<RuntimePlatform>,
    pid_mode: Option<PidMode>,
    handle: PhantomData<H>,
}

impl<H> Clone for TaskDefinition<H> {
    fn clone(&self) -> Self {
        Self {
            compatibility: self.compatibility,
            options: self.options.clone(),
            cpu: self.cpu.clone(),
            memory_mib: self.memory_mib.clone(),
            network_mode: self.network_mode,
            ephemeral_storage_gib: self.ephemeral_storage_gib.clone(),
            runtime_platform: self.runtime_platform.clone(),
            pid_mode: self.pid_mode,
            handle: PhantomData,
        }
    }
}

impl TaskDefinition {
    /// A task for EC2 and Fargate alike, of a size that Fargate knows: CPU units, and memory in MiB.
    pub fn ec2_and_fargate(cpu: impl IntoValue<i64>, memory_mib: impl IntoValue<i64>) -> Self {
        Self::of(Compatibility::Ec2AndFargate).sized(cpu, memory_mib)
    }

    /// A task for managed instances.
    pub fn managed_instances() -> TaskDefinition<ManagedInstancesTaskDefinitionRef> {
        TaskDefinition::of(Compatibility::ManagedInstances)
    }

    /// A task for Fargate and managed instances alike, of a size that Fargate knows: CPU units, and memory
    /// in MiB.
    pub fn fargate_and_managed_instances(
        cpu: impl IntoValue<i64>,
        memory_mib: impl IntoValue<i64>,
    ) -> TaskDefinition<ManagedInstancesTaskDefinitionRef> {
        TaskDefinition::of(Compatibility::FargateAndManagedInstances).sized(cpu, memory_mib)
    }

    /// A task for EC2 and managed instances alike.
    pub fn ec2_and_managed_instances() -> TaskDefinition<Ec2AndManagedInstancesTaskDefinitionRef> {
        TaskDefinition::of(Compatibility::Ec2AndManagedInstances)
    }

    /// The task's ephemeral storage in GiB on Fargate, 21 to 200. Default: 20 GiB.
    #[must_use]
    pub fn ephemeral_storage_gib(mut self, gibibytes: impl IntoValue<i64>) -> Self {
        self.ephemeral_storage_gib = Some(gibibytes.into_value());
        self
    }

    /// A task definition of somebody else, by its ARN.
    pub fn from_task_definition_arn(arn: impl IntoValue<String>) -> ImportedTaskDefinition {
        ImportedTaskDefinition::of_arn(arn)
    }
}

/// Settings on managed instances.
impl<H: OnManagedInstances> TaskDefinition<H> {
    /// The task's CPU units, of 1024 to a virtual CPU. Default: the sum of the containers'.
    #[must_use]
    pub fn cpu(mut self, units: impl IntoValue<i64>) -> Self {
        self.cpu = Some(units.into_value());
        self
    }

    /// The task's memory in MiB. Default: the sum of the containers'.
    #[must_use]
    pub fn memory_mib(mut self, mebibytes: impl IntoValue<i64>) -> Self {
        self.memory_mib = Some(mebibytes.into_value());
        self
    }

    /// How the containers reach the network: awsvpc or host; awsvpc alone where the task is for Fargate,
    /// too. Default: awsvpc.
    #[must_use]
    pub fn network_mode(mut self, mode: NetworkMode) -> Self {
        self.network_mode = mode;
        self
    }
}

impl<H> TaskDefinition<H> {
    fn of(compatibility: Compatibility) -> Self {
        Self {
            compatibility,
            options: TaskOptions::default(),
            cpu: None,
            memory_mib: None,
            network_mode: NetworkMode::AwsVpc,
            ephemeral_storage_gib: None,
            runtime_platform: None,
            pid_mode: None,
            handle: PhantomData,
        }
    }

    fn sized(mut self, cpu: impl IntoValue<i64>, memory_mib: impl IntoValue<i64>) -> Self {
        self.cpu = Some(cpu.into_value());
        self.memory_mib = Some(memory_mib.into_value());
        self
    }

    task_definition_setters!();

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

    fn check(&self, scope: &Scope) {
        let platform = self.runtime_platform.as_ref();
        let windows = platform.is_some_and(RuntimePlatform::is_windows);
        let number = |value: &Option<Value<i64>>| value.as_ref().and_then(Value::as_int);
        let is_fargate = self.compatibility.has_fargate();
        if let (true, Some(cpu), Some(memory)) =
            (is_fargate, number(&self.cpu), number(&self.memory_mib))
        {
            check_size(scope, cpu, memory, windows);
        }
        if let Some(gibibytes) = number(&self.ephemeral_storage_gib) {
            check_ephemeral_storage(scope, gibibytes, windows);
        }
        let knows = |mode| match mode {
            NetworkMode::AwsVpc => true,
            NetworkMode::Host => !is_fargate,
            _ => false,
        };
        if !knows(self.network_mode) {
            let finding = Diagnostic::error(
                &codes::MANAGED_INSTANCES,
                "the task's launch types do not know its network mode",
            );
            let allowed = if is_fargate {
                "awsvpc"
            } else {
                "awsvpc or host"
            };
            scope.diagnose(
                finding
                    .given(self.network_mode.as_str())
                    .allowed(allowed)
                    .help("leave `network_mode` out"),
            );
        }
    }
}

/// A handle of a task definition that runs on managed instances.
pub trait OnManagedInstances: sealed::Task {}

impl OnManagedInstances for ManagedInstancesTaskDefinitionRef {}
impl OnManagedInstances for Ec2AndManagedInstancesTaskDefinitionRef {}

impl<H: sealed::Task> Construct for TaskDefinition<H> {
    type Handle = H;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> H {
        self.check(scope);
        let mut shape = TaskShape::new(self.compatibility, self.network_mode);
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
        shape.cpu = self.cpu;
        shape.memory = self.memory_mib;
        H::of(self.options.build(scope, shape))
    }
}
