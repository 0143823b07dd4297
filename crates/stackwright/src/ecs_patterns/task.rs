//! What a pattern runs: an image, in a task definition of its own, or a task definition.

use stackwright_core::kind::List;
use stackwright_core::{IntoValue, Scope, Text, Value};

use super::launch::{Ec2, Fargate, Launch};
use super::pattern::Pattern;
use crate::ecs::{
    ContainerDefinition, ContainerImage, Ec2Compatible, Ec2TaskDefinitionRef, FargateCompatible,
    FargateTaskDefinitionRef, HealthCheck, LogDriver, LogDrivers, RegistryImage, RuntimePlatform,
    Secret,
};
use crate::iam::RoleRef;

/// An image that a pattern runs, in a task definition of the pattern's own: a parameter of a
/// [`Pattern`], which has the options of that task definition and its container.
#[derive(Clone, Debug)]
pub struct TaskImage<L: Launch> {
    definition: L::Definition,
    container: ContainerDefinition,
    container_name: Option<String>,
    log_driver: Option<LogDriver>,
    enable_logging: bool,
}

/// A task definition that a pattern runs as it is: a parameter of a [`Pattern`].
#[derive(Clone, Debug)]
pub struct GivenTask<L: Launch>(L::Task);

/// What a pattern can run on this launch type: an image, or a task definition (`&task`).
#[diagnostic::on_unimplemented(
    message = "a pattern on {L} can't run a `{Self}`",
    label = "expected a container image, or a task definition of that launch type"
)]
pub trait ServiceTask<L: Launch> {
    /// [`TaskImage`] or [`GivenTask`].
    type Task;

    /// What the pattern keeps of it.
    fn into_task(self) -> Self::Task;
}

impl<L: Launch> ServiceTask<L> for ContainerImage {
    type Task = TaskImage<L>;

    fn into_task(self) -> TaskImage<L> {
        TaskImage {
            definition: L::Definition::default(),
            container: ContainerDefinition::new(self),
            container_name: None,
            log_driver: None,
            enable_logging: true,
        }
    }
}

impl<L: Launch> ServiceTask<L> for RegistryImage {
    type Task = TaskImage<L>;

    fn into_task(self) -> TaskImage<L> {
        ContainerImage::from(self).into_task()
    }
}

impl<D: FargateCompatible> ServiceTask<Fargate> for &D {
    type Task = GivenTask<Fargate>;

    fn into_task(self) -> GivenTask<Fargate> {
        GivenTask(FargateTaskDefinitionRef(self.task_definition().clone()))
    }
}

impl<D: Ec2Compatible> ServiceTask<Ec2> for &D {
    type Task = GivenTask<Ec2>;

    fn into_task(self) -> GivenTask<Ec2> {
        GivenTask(Ec2TaskDefinitionRef(self.task_definition().clone()))
    }
}

/// What a pattern calls the parts of a task definition that it makes.
#[derive(Clone, Copy, Debug)]
pub struct TaskNames {
    pub(super) definition: &'static str,
    pub(super) container: &'static str,
}

pub(super) mod sealed {
    use super::*;

    /// Makes the task definition, where none is given. `complete` adds to its container what the pattern
    /// needs there.
    pub trait MakeTask<L: Launch> {
        fn make(
            self,
            scope: &Scope,
            names: TaskNames,
            complete: &dyn Fn(ContainerDefinition) -> ContainerDefinition,
        ) -> L::Task;
    }
}

impl<L: Launch> sealed::MakeTask<L> for GivenTask<L> {
    fn make(
        self,
        _: &Scope,
        _: TaskNames,
        _: &dyn Fn(ContainerDefinition) -> ContainerDefinition,
    ) -> L::Task {
        self.0
    }
}

impl<L: Launch> sealed::MakeTask<L> for TaskImage<L> {
    fn make(
        self,
        scope: &Scope,
        names: TaskNames,
        complete: &dyn Fn(ContainerDefinition) -> ContainerDefinition,
    ) -> L::Task {
        let task = L::add_task(scope, names.definition.into(), self.definition);
        let logs = || LogDriver::from(LogDrivers::aws_logs(scope.id()));
        let mut container = complete(self.container);
        if let Some(driver) = self.log_driver.or_else(|| self.enable_logging.then(logs)) {
            container = container.logging(driver);
        }
        let name = self
            .container_name
            .unwrap_or_else(|| names.container.to_owned());
        task.add_container(scope, name, container);
        task
    }
}

/// Setters that hand their value on to the task definition or its container.
macro_rules! handed_on {
    ($($(#[$doc:meta])* $part:ident.$setter:ident as $name:ident: $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: impl IntoValue<$kind>) -> Self {
            self.task.$part = self.task.$part.$setter(value);
            self
        }
    )* };
    ($($(#[$doc:meta])* $part:ident.$setter:ident as $name:ident = $kind:ty;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(mut self, value: $kind) -> Self {
            self.task.$part = self.task.$part.$setter(value);
            self
        }
    )* };
}

impl<K, L: Launch> Pattern<K, L, TaskImage<L>> {
    handed_on! {
        /// The command that the container runs. Default: the image's.
        container.command as command: List<String>;
        /// The container's entry point. Default: the image's.
        container.entry_point as entry_point: List<String>;
    }

    handed_on! {
        /// The command by which ECS finds out whether the container is healthy. Default: none.
        container.health_check as container_health_check = HealthCheck;
    }

    /// The container's name. Default: `web` behind a load balancer, `QueueProcessingContainer` for a
    /// queue, `ScheduledContainer` on a schedule.
    #[must_use]
    pub fn container_name(mut self, name: impl Into<String>) -> Self {
        self.task.container_name = Some(name.into());
        self
    }

    /// Sets an environment variable of the container.
    #[must_use]
    pub fn environment(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.task.container = self.task.container.environment(name, value);
        self
    }

    /// Sets an environment variable of the container from a secret.
    #[must_use]
    pub fn secret(mut self, name: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.task.container = self.task.container.secret(name, secret);
        self
    }

    /// Sets a Docker label of the container.
    #[must_use]
    pub fn docker_label(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        self.task.container = self.task.container.docker_label(name, value);
        self
    }

    /// Where the container's output goes. Default: to a log group of its own, unless
    /// [`enable_logging`](Self::enable_logging) says otherwise.
    #[must_use]
    pub fn log_driver(mut self, driver: impl Into<LogDriver>) -> Self {
        self.task.log_driver = Some(driver.into());
        self
    }

    /// Whether the container's output goes to CloudWatch Logs. Default: yes.
    #[must_use]
    pub fn enable_logging(mut self, enable: bool) -> Self {
        self.task.enable_logging = enable;
        self
    }

    /// The name that the revisions of the task definition share. Default: made from the path.
    #[must_use]
    pub fn family(mut self, name: impl IntoValue<String>) -> Self {
        let name: Value<String> = name.into_value();
        L::task_options(&mut self.task.definition).family = Some(name);
        self
    }

    /// The role with which ECS pulls the image, reads secrets and writes logs. Default: one is made.
    #[must_use]
    pub fn execution_role(mut self, role: &RoleRef) -> Self {
        L::task_options(&mut self.task.definition).execution_role = Some(role.clone());
        self
    }

    /// The role of the application itself. Default: one is made.
    #[must_use]
    pub fn task_role(mut self, role: &RoleRef) -> Self {
        L::task_options(&mut self.task.definition).task_role = Some(role.clone());
        self
    }
}

impl<K> Pattern<K, Fargate, TaskImage<Fargate>> {
    handed_on! {
        /// The task's CPU units, of 1024 to a virtual CPU. Default: 256.
        definition.cpu as cpu: i64;
        /// The task's memory in MiB. Default: 512.
        definition.memory_limit_mib as memory_limit_mib: i64;
        /// The task's ephemeral storage in GiB, 21 to 200. Default: 20 GiB.
        definition.ephemeral_storage_gib as ephemeral_storage_gib: i64;
    }

    handed_on! {
        /// The processor and operating system. Default: Linux on X86_64.
        definition.runtime_platform as runtime_platform = RuntimePlatform;
        /// The CPU units that are kept for the container. Default: it has all of the task's.
        container.cpu as container_cpu = u32;
        /// How much memory the container may use, in MiB. Default: all of the task's.
        container.memory_limit_mib as container_memory_limit_mib = u32;
    }
}

impl<K> Pattern<K, Ec2, TaskImage<Ec2>> {
    handed_on! {
        /// The CPU units, of 1024 to a virtual CPU, that are kept for the container. Default: none.
        container.cpu as cpu = u32;
        /// How much memory the container may use before it is ended, in MiB. This or
        /// [`memory_reservation_mib`](Self::memory_reservation_mib) has to be set. Default: no limit.
        container.memory_limit_mib as memory_limit_mib = u32;
        /// How much memory is kept for the container, in MiB. Default: none.
        container.memory_reservation_mib as memory_reservation_mib = u32;
        /// How many GPUs are kept for the container. Default: none.
        container.gpu_count as gpu_count = u32;
    }
}
