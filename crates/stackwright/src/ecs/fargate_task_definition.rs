//! Task definitions for Fargate.

mod containers;
mod size;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value,
};

use super::codes;
use super::container_definition::{ContainerDefinition, ContainerDefinitionRef, ContainerState};
use super::firelens_log_router::FirelensConfig;
use super::proxy_configuration::AppMeshProxyConfiguration;
use super::runtime_platform::RuntimePlatform;
use super::volume::Volume;
use crate::iam::{
    Conditions, GrantRequest, Grantable, PolicyStatement, Principal, Role, RoleRef,
    ServicePrincipal,
};
use stackwright_cfn::ecs::CfnTaskDefinition;

/// Which processes the containers of a task see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PidMode {
    /// Those of all containers of the task.
    Task,
    /// Those of the host. Fargate does not know it.
    Host,
}

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
    family: Option<Value<String>>,
    execution_role: Option<RoleRef>,
    task_role: Option<RoleRef>,
    proxy_configuration: Option<AppMeshProxyConfiguration>,
    volumes: Vec<Volume>,
    ephemeral_storage_gib: Option<Value<i64>>,
    runtime_platform: Option<RuntimePlatform>,
    pid_mode: Option<PidMode>,
    enable_fault_injection: Option<Value<bool>>,
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
            family: None,
            execution_role: None,
            task_role: None,
            proxy_configuration: None,
            volumes: Vec::new(),
            ephemeral_storage_gib: None,
            runtime_platform: None,
            pid_mode: None,
            enable_fault_injection: None,
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

    /// The name that the revisions share. Default: made from the path.
    #[must_use]
    pub fn family(mut self, name: impl IntoValue<String>) -> Self {
        self.family = Some(name.into_value());
        self
    }

    /// The role with which ECS pulls images, reads secrets and writes logs. Default: one is made as
    /// soon as it is needed.
    #[must_use]
    pub fn execution_role(mut self, role: &RoleRef) -> Self {
        self.execution_role = Some(role.clone());
        self
    }

    /// The role of the application itself. Default: one is made.
    #[must_use]
    pub fn task_role(mut self, role: &RoleRef) -> Self {
        self.task_role = Some(role.clone());
        self
    }

    /// The container through which the traffic of an App Mesh goes. Default: none.
    #[must_use]
    pub fn proxy_configuration(mut self, proxy: AppMeshProxyConfiguration) -> Self {
        self.proxy_configuration = Some(proxy);
        self
    }

    /// Adds a volume that containers can mount.
    #[must_use]
    pub fn volume(mut self, volume: Volume) -> Self {
        self.volumes.push(volume);
        self
    }

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

    /// Whether faults may be injected into the task for tests. Default: no.
    #[must_use]
    pub fn enable_fault_injection(mut self, enable: impl IntoValue<bool>) -> Self {
        self.enable_fault_injection = Some(enable.into_value());
        self
    }

    /// A task definition of somebody else, by its ARN.
    pub fn from_fargate_task_definition_arn(arn: impl IntoValue<String>) -> ImportedTaskDefinition {
        ImportedTaskDefinition {
            arn: arn.into_value(),
            task_role: None,
            execution_role: None,
        }
    }

    fn check(&self, scope: &Scope) {
        let windows = self
            .runtime_platform
            .as_ref()
            .is_some_and(RuntimePlatform::is_windows);
        if let (Some(cpu), Some(memory)) = (self.cpu.as_int(), self.memory_limit_mib.as_int()) {
            size::check(scope, cpu, memory, windows);
        }
        if let Some(gibibytes) = self.ephemeral_storage_gib.as_ref().and_then(Value::as_int) {
            size::check_ephemeral_storage(scope, gibibytes, windows);
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

/// A number as the text that the service wants.
fn number_text(number: &Value<i64>) -> Node {
    number
        .as_int()
        .map_or_else(|| number.into(), |number| number.to_string().into())
}

impl Construct for FargateTaskDefinition {
    type Handle = TaskDefinitionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TaskDefinitionRef {
        self.check(scope);
        let ecs_tasks = || ServicePrincipal::new("ecs-tasks.amazonaws.com");
        let task_role = self
            .task_role
            .unwrap_or_else(|| scope.add("TaskRole", Role::new(ecs_tasks())));
        let family = self
            .family
            .unwrap_or_else(|| scope.unique_id().into_value());

        let resource = scope.add("Resource", CfnTaskDefinition::new());
        scope.edit(&resource).update(|task| {
            task.put("Cpu", number_text(&self.cpu));
            task.put("Family", (&family).into());
            task.put("Memory", number_text(&self.memory_limit_mib));
            task.put("NetworkMode", "awsvpc".into());
            task.put("RequiresCompatibilities", ["FARGATE"].into());
            task.put("TaskRoleArn", task_role.role_arn().into_node());
            if let Some(gibibytes) = &self.ephemeral_storage_gib {
                let mut storage = Object::typed();
                storage.put("SizeInGiB", gibibytes.into());
                task.put("EphemeralStorage", storage.into());
            }
            if let Some(platform) = &self.runtime_platform {
                task.put("RuntimePlatform", platform.render());
            }
            if let Some(proxy) = &self.proxy_configuration {
                task.put("ProxyConfiguration", proxy.render());
            }
            if let Some(mode) = self.pid_mode {
                let mode = match mode {
                    PidMode::Task => "task",
                    PidMode::Host => "host",
                };
                task.put("PidMode", mode.into());
            }
            if let Some(enable) = &self.enable_fault_injection {
                task.put("EnableFaultInjection", enable.into());
            }
        });
        let task = TaskDefinitionRef {
            node: scope.node(),
            resource: resource.node(),
            family,
            task_role,
            arn: resource.reference().to_text(),
            state: Rc::new(RefCell::new(TaskState {
                cpu: self.cpu.as_int(),
                has_own_storage: self.ephemeral_storage_gib.is_some(),
                memory: self.memory_limit_mib.as_int(),
                execution_role: self.execution_role,
                containers: Vec::new(),
                volumes: self.volumes,
            })),
        };
        let hook = task.clone();
        scope.on_synthesis(move |scope| hook.finish(scope));
        task
    }
}

/// What is known of a task definition while its stack is built.
#[derive(Debug)]
struct TaskState {
    cpu: Option<i64>,
    memory: Option<i64>,
    has_own_storage: bool,
    execution_role: Option<RoleRef>,
    containers: Vec<Rc<RefCell<ContainerState>>>,
    volumes: Vec<Volume>,
}

/// A task definition of this stack.
#[derive(Clone, Debug)]
pub struct TaskDefinitionRef {
    node: NodeRef,
    resource: NodeRef,
    family: Value<String>,
    task_role: RoleRef,
    arn: Value<String>,
    state: Rc<RefCell<TaskState>>,
}

impl AsNode for TaskDefinitionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl TaskDefinitionRef {
    /// The ARN of the newest revision.
    pub fn task_definition_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The name that the revisions share.
    pub fn family(&self) -> Value<String> {
        self.family.clone()
    }

    /// The role of the application itself.
    pub fn task_role(&self) -> RoleRef {
        self.task_role.clone()
    }

    /// The role with which ECS starts containers, if something has needed it so far.
    pub fn execution_role(&self) -> Option<RoleRef> {
        self.state.borrow().execution_role.clone()
    }

    /// The role with which ECS starts containers, made where it does not exist.
    pub fn obtain_execution_role(&self, scope: &Scope) -> RoleRef {
        if let Some(role) = self.execution_role() {
            return role;
        }
        let principal = ServicePrincipal::new("ecs-tasks.amazonaws.com");
        let role = scope.of(self).add("ExecutionRole", Role::new(principal));
        self.state.borrow_mut().execution_role = Some(role.clone());
        role
    }

    /// Adds a container.
    #[track_caller]
    pub fn add_container(
        &self,
        scope: &Scope,
        id: impl Into<stackwright_core::Text>,
        container: ContainerDefinition,
    ) -> ContainerDefinitionRef {
        let scope = scope.of(self);
        scope.add(
            id,
            containers::Member {
                task: self.clone(),
                container,
            },
        )
    }

    /// Adds a FireLens log router: a container that takes the logs of the others, and sends them on.
    #[track_caller]
    pub fn add_firelens_log_router(
        &self,
        scope: &Scope,
        id: impl Into<stackwright_core::Text>,
        container: ContainerDefinition,
        config: FirelensConfig,
    ) -> ContainerDefinitionRef {
        let taken = self
            .state
            .borrow()
            .containers
            .iter()
            .any(|other| other.borrow().definition.firelens.is_some());
        let scope = scope.of(self);
        if taken {
            let finding = Diagnostic::error(
                &codes::FIRELENS_ROUTER,
                "the task definition already has a log router",
            );
            scope.diagnose(
                finding
                    .given("a second log router")
                    .allowed("one")
                    .help("leave one of the two out"),
            );
        }
        scope.add(
            id,
            containers::Member {
                task: self.clone(),
                container: container.firelens_config(config),
            },
        )
    }

    /// Adds a volume that containers can mount.
    #[track_caller]
    pub fn add_volume(&self, _scope: &Scope, volume: impl Into<Volume>) {
        self.state.borrow_mut().volumes.push(volume.into());
    }

    /// Allows the application something.
    #[track_caller]
    pub fn add_to_task_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        self.task_role.add_to_principal_policy(scope, statement);
    }

    /// Allows ECS something while it starts the task.
    #[track_caller]
    pub fn add_to_execution_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        self.obtain_execution_role(scope)
            .add_to_principal_policy(scope, statement);
    }

    /// Allows somebody to run the task, and to hand its roles to it.
    #[track_caller]
    pub fn grant_run(&self, scope: &Scope, grantee: &impl Grantable) {
        let (scope, principal) = (scope.of(self), grantee.grant_principal());
        if self.execution_role().is_some() {
            return self.allow_run(&scope, &principal);
        }
        let task = self.clone();
        scope.on_synthesis(move |scope| task.allow_run(scope, &principal));
    }

    fn allow_run(&self, scope: &Scope, principal: &Principal) {
        let mut roles = vec![self.task_role.role_arn()];
        roles.extend(self.execution_role().map(|role| role.role_arn()));
        let service = Conditions::new().with(
            "StringLike",
            "iam:PassedToService",
            "ecs-tasks.amazonaws.com",
        );
        let pass = GrantRequest::new(["iam:PassRole"], &roles).conditions(service);
        pass.on_principal(scope, principal);
        GrantRequest::new(["ecs:RunTask"], [&self.arn]).on_principal(scope, principal);
    }

    /// The first essential container, which stands for the task where none is named.
    pub fn default_container(&self) -> Option<ContainerDefinitionRef> {
        let state = self.state.borrow();
        let first = state
            .containers
            .iter()
            .find(|container| container.borrow().definition.essential)?;
        Some(ContainerDefinitionRef::of(self, Rc::clone(first)))
    }

    /// The port mapping with this name, of whatever container.
    pub fn find_port_mapping_by_name(&self, name: &str) -> Option<super::PortMapping> {
        let containers = self.state.borrow().containers.clone();
        containers.into_iter().find_map(|container| {
            ContainerDefinitionRef::of(self, container).find_port_mapping_by_name(name)
        })
    }

    /// The container with this name.
    pub fn find_container(&self, name: &str) -> Option<ContainerDefinitionRef> {
        let state = self.state.borrow();
        let named = state
            .containers
            .iter()
            .find(|container| container.borrow().name == name)?;
        Some(ContainerDefinitionRef::of(self, Rc::clone(named)))
    }
}

/// A task definition of somebody else.
#[derive(Clone, Debug)]
pub struct ImportedTaskDefinition {
    arn: Value<String>,
    task_role: Option<RoleRef>,
    execution_role: Option<RoleRef>,
}

impl ImportedTaskDefinition {
    /// States the role of the application. Default: not known.
    #[must_use]
    pub fn with_task_role(mut self, role: &RoleRef) -> Self {
        self.task_role = Some(role.clone());
        self
    }

    /// States the role with which ECS starts containers. Default: not known.
    #[must_use]
    pub fn with_execution_role(mut self, role: &RoleRef) -> Self {
        self.execution_role = Some(role.clone());
        self
    }

    /// The ARN.
    pub fn task_definition_arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// The role of the application, where it was stated.
    pub fn task_role(&self) -> Option<RoleRef> {
        self.task_role.clone()
    }

    /// The role with which ECS starts containers, where it was stated.
    pub fn execution_role(&self) -> Option<RoleRef> {
        self.execution_role.clone()
    }
}
