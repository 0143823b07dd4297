//! What the task definitions of every launch type have in common.

mod containers;
mod handles;
mod imported;
mod size;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value};

use super::codes;
use super::container_definition::{ContainerDefinition, ContainerDefinitionRef, ContainerState};
use super::firelens_log_router::FirelensConfig;
use super::placement::PlacementConstraint;
use super::port_mapping::{PortMapping, Ports};
use super::proxy_configuration::AppMeshProxyConfiguration;
use super::volume::Volume;
use crate::ec2::Port;
use crate::iam::{
    Conditions, GrantRequest, Grantable, PolicyStatement, Principal, Role, RoleRef,
    ServicePrincipal,
};
use crate::words::words;
use stackwright_cfn::ecs::CfnTaskDefinition;

pub use handles::{
    Ec2AndFargateTaskDefinitionRef, Ec2AndManagedInstancesTaskDefinitionRef, Ec2Compatible,
    Ec2TaskDefinitionRef, ExternalCompatible, ExternalTaskDefinitionRef, FargateCompatible,
    FargateTaskDefinitionRef, ManagedInstancesTaskDefinitionRef,
};
pub(super) use handles::{inference_accelerator, sealed};
pub use imported::ImportedTaskDefinition;
pub(super) use size::{check as check_size, check_ephemeral_storage};

words! {
    /// How the containers of a task reach the network.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html>
    pub enum NetworkMode {
        /// Not at all.
        None = "none",
        /// Through a virtual network of Docker's on the instance, by ports of the instance.
        Bridge = "bridge",
        /// Through a network interface of the task's own, which has security groups. The only mode of
        /// Fargate.
        AwsVpc = "awsvpc",
        /// Through the network of the instance: one task of a kind on an instance.
        Host = "host",
        /// As Windows does by itself.
        Nat = "nat",
    }

    /// What the containers of a task share for communication between processes.
    pub enum IpcMode {
        /// Nothing.
        None = "none",
        /// What the host has.
        Host = "host",
        /// What the task has.
        Task = "task",
    }

    /// On what tasks run.
    ///
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch_types.html>
    pub enum LaunchType {
        /// On instances of the cluster.
        Ec2 = "EC2",
        /// On Fargate.
        Fargate = "FARGATE",
        /// On machines outside of AWS.
        External = "EXTERNAL",
    }

    /// Which processes the containers of a task see.
    pub enum PidMode {
        /// Those of the host. Fargate does not know it.
        Host = "host",
        /// Those of all containers of the task.
        Task = "task",
    }
}

/// Where a task can run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compatibility {
    Ec2,
    Fargate,
    Ec2AndFargate,
    External,
    ManagedInstances,
    FargateAndManagedInstances,
    Ec2AndManagedInstances,
}

impl Compatibility {
    fn has_ec2(self) -> bool {
        self.launch_types().contains(&"EC2")
    }

    pub(super) fn has_fargate(self) -> bool {
        self.launch_types().contains(&"FARGATE")
    }

    const fn launch_types(self) -> &'static [&'static str] {
        match self {
            Self::Ec2 => &["EC2"],
            Self::Fargate => &["FARGATE"],
            Self::Ec2AndFargate => &["EC2", "FARGATE"],
            Self::External => &["EXTERNAL"],
            Self::ManagedInstances => &["MANAGED_INSTANCES"],
            Self::FargateAndManagedInstances => &["FARGATE", "MANAGED_INSTANCES"],
            Self::Ec2AndManagedInstances => &["EC2", "MANAGED_INSTANCES"],
        }
    }

    fn render(self) -> Node {
        let types = self.launch_types().iter();
        Node::List(types.map(|launch_type| (*launch_type).into()).collect())
    }
}

/// The options of every task definition.
#[derive(Clone, Debug, Default)]
#[allow(unreachable_pub, reason = "patterns, a feature, name it")]
pub struct TaskOptions {
    pub(crate) family: Option<Value<String>>,
    pub(crate) execution_role: Option<RoleRef>,
    pub(crate) task_role: Option<RoleRef>,
    pub(crate) proxy_configuration: Option<AppMeshProxyConfiguration>,
    pub(crate) volumes: Vec<Volume>,
    pub(crate) enable_fault_injection: Option<Value<bool>>,
}

/// The setters of every task definition.
macro_rules! task_definition_setters {
    () => {
        /// The name that the revisions share. Default: made from the path.
        #[must_use]
        pub fn family(mut self, name: impl stackwright_core::IntoValue<String>) -> Self {
            self.options.family = Some(name.into_value());
            self
        }

        /// The role with which ECS pulls images, reads secrets and writes logs. Default: one is made as
        /// soon as it is needed.
        #[must_use]
        pub fn execution_role(mut self, role: &crate::iam::RoleRef) -> Self {
            self.options.execution_role = Some(role.clone());
            self
        }

        /// The role of the application itself. Default: one is made.
        #[must_use]
        pub fn task_role(mut self, role: &crate::iam::RoleRef) -> Self {
            self.options.task_role = Some(role.clone());
            self
        }

        /// The container through which the traffic of an App Mesh goes. Default: none.
        #[must_use]
        pub fn proxy_configuration(mut self, proxy: crate::ecs::AppMeshProxyConfiguration) -> Self {
            self.options.proxy_configuration = Some(proxy);
            self
        }

        /// Adds a volume that containers can mount.
        #[must_use]
        pub fn volume(mut self, volume: crate::ecs::Volume) -> Self {
            self.options.volumes.push(volume);
            self
        }

        /// Whether faults may be injected into the task for tests. Default: no.
        #[must_use]
        pub fn enable_fault_injection(
            mut self,
            enable: impl stackwright_core::IntoValue<bool>,
        ) -> Self {
            self.options.enable_fault_injection = Some(enable.into_value());
            self
        }
    };
}
pub(super) use task_definition_setters;

/// What the launch types say of a task differently.
#[derive(Debug)]
pub(super) struct TaskShape {
    pub(super) compatibility: Compatibility,
    pub(super) network_mode: NetworkMode,
    pub(super) cpu: Option<Value<i64>>,
    pub(super) memory: Option<Value<i64>>,
    /// Further properties.
    pub(super) properties: Object,
    pub(super) has_own_storage: bool,
    pub(super) placement_constraints: Vec<PlacementConstraint>,
    pub(super) inference_accelerators: Vec<Node>,
}

impl TaskShape {
    pub(super) fn new(compatibility: Compatibility, network_mode: NetworkMode) -> Self {
        Self {
            compatibility,
            network_mode,
            cpu: None,
            memory: None,
            properties: Object::typed(),
            has_own_storage: false,
            placement_constraints: Vec::new(),
            inference_accelerators: Vec::new(),
        }
    }
}

/// A number as the text that the service wants.
fn number_text(number: &Value<i64>) -> Node {
    number
        .as_int()
        .map_or_else(|| number.into(), |number| number.to_string().into())
}

impl TaskOptions {
    pub(super) fn build(self, scope: &Scope, shape: TaskShape) -> TaskDefinitionRef {
        let ecs_tasks = || ServicePrincipal::new("ecs-tasks.amazonaws.com");
        let task_role = self
            .task_role
            .unwrap_or_else(|| scope.add("TaskRole", Role::new(ecs_tasks())));
        let family = self
            .family
            .unwrap_or_else(|| scope.unique_id().into_value());

        let resource = scope.add("Resource", CfnTaskDefinition::new());
        scope.edit(&resource).update(|task| {
            for (key, value) in shape.properties.iter() {
                task.set(key.to_owned(), value.clone());
            }
            if let Some(cpu) = &shape.cpu {
                task.put("Cpu", number_text(cpu));
            }
            if let Some(memory) = &shape.memory {
                task.put("Memory", number_text(memory));
            }
            task.put("Family", (&family).into());
            // What Windows does by itself has no word.
            if shape.network_mode != NetworkMode::Nat {
                task.put("NetworkMode", shape.network_mode.as_str().into());
            }
            task.put("RequiresCompatibilities", shape.compatibility.render());
            task.put("TaskRoleArn", task_role.role_arn().into_node());
            if let Some(proxy) = &self.proxy_configuration {
                task.put("ProxyConfiguration", proxy.render());
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
            compatibility: shape.compatibility,
            network_mode: shape.network_mode,
            state: Rc::new(RefCell::new(TaskState {
                cpu: shape.cpu.as_ref().and_then(Value::as_int),
                memory: shape.memory.as_ref().and_then(Value::as_int),
                has_size: shape.memory.is_some(),
                has_own_storage: shape.has_own_storage,
                execution_role: self.execution_role,
                containers: Vec::new(),
                volumes: self.volumes,
                placement_constraints: shape.placement_constraints,
                inference_accelerators: shape.inference_accelerators,
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
    /// Whether the task as a whole has an amount of memory.
    has_size: bool,
    has_own_storage: bool,
    execution_role: Option<RoleRef>,
    containers: Vec<Rc<RefCell<ContainerState>>>,
    volumes: Vec<Volume>,
    placement_constraints: Vec<PlacementConstraint>,
    inference_accelerators: Vec<Node>,
}

/// A task definition of this stack, of whatever launch type.
///
/// The handles of each launch type turn into it: what takes `&TaskDefinitionRef` takes them, too.
#[derive(Clone, Debug)]
pub struct TaskDefinitionRef {
    node: NodeRef,
    resource: NodeRef,
    family: Value<String>,
    task_role: RoleRef,
    arn: Value<String>,
    compatibility: Compatibility,
    network_mode: NetworkMode,
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

    pub(super) fn compatibility(&self) -> Compatibility {
        self.compatibility
    }

    /// How the containers reach the network.
    pub fn network_mode(&self) -> NetworkMode {
        self.network_mode
    }

    /// Whether the task can run on EC2.
    pub fn is_ec2_compatible(&self) -> bool {
        self.compatibility.has_ec2()
    }

    /// Whether the task can run on Fargate.
    pub fn is_fargate_compatible(&self) -> bool {
        self.compatibility.has_fargate()
    }

    /// The ports by which a container's mapping is reached from outside of the task.
    ///
    /// Without a port of its own on the instance, Docker gives it one of the ephemeral ones.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html>
    pub(super) fn reached_ports(&self, mapping: &PortMapping) -> Port {
        let dynamic = matches!(self.network_mode, NetworkMode::Bridge | NetworkMode::Nat);
        let ports = match (mapping.host_port, mapping.ports) {
            (Some(host), _) if host != 0 => Ports::One(host),
            (_, Ports::One(_)) if dynamic => Ports::Range(32768, 65535),
            (_, ports) => ports,
        };
        mapping.protocol.port(ports)
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
