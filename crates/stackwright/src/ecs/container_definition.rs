//! Containers of a task.

mod definition;
mod dependency;
mod render;
mod ulimit;

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::codes;
use super::port_mapping::{PortMapping, Protocol};
use super::secret::Secret;
use super::task_definition::{NetworkMode, TaskDefinitionRef};
use super::volume::{MountPoint, Volume};
use crate::iam::PolicyStatement;

pub use definition::{ContainerDefinition, VersionConsistency};
pub use dependency::{ContainerDependency, ContainerDependencyCondition};
pub use ulimit::{Ulimit, UlimitName};

/// What is known of a container while its stack is built.
#[derive(Debug)]
pub(super) struct ContainerState {
    pub(super) name: String,
    pub(super) node: NodeRef,
    pub(super) definition: ContainerDefinition,
    image: Node,
    credentials: Option<Node>,
    log_configuration: Option<Node>,
    /// Entries of `Secrets`, in the order in which they were given.
    secrets: Vec<(String, Node)>,
    pub(super) has_secret_field: bool,
    pub(super) dependencies: Vec<ContainerDependency>,
    volumes_from: Vec<Node>,
}

/// A container of a task.
#[derive(Clone, Debug)]
pub struct ContainerDefinitionRef {
    task: TaskDefinitionRef,
    node: NodeRef,
    pub(super) state: Rc<RefCell<ContainerState>>,
}

impl AsNode for ContainerDefinitionRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ContainerDefinitionRef {
    /// Adds a container to a task: `scope` is the container's own.
    pub(super) fn bind(
        scope: &Scope,
        task: &TaskDefinitionRef,
        definition: ContainerDefinition,
    ) -> Self {
        let name = definition.name.clone().unwrap_or_else(|| scope.id());
        definition.check(scope, &name, task.network_mode());
        let image = definition.image.bind(scope, task);
        let log_configuration = definition
            .logging
            .as_ref()
            .map(|driver| driver.bind(scope, task));
        let mut secrets: Vec<(String, Node)> = Vec::new();
        for (variable, secret) in &definition.secrets {
            let entry = secret.bind(scope, variable, &task.obtain_execution_role(scope));
            secrets.push((variable.clone(), entry));
        }
        if definition
            .firelens
            .as_ref()
            .is_some_and(|config| config.reads_from_s3())
        {
            definition.grant_firelens(scope, task);
        }
        let has_secret_field = definition
            .secrets
            .iter()
            .any(|(_, secret)| secret.has_field());
        let state = ContainerState {
            has_secret_field,
            name,
            node: scope.node(),
            definition,
            image: image.name,
            credentials: image.credentials,
            log_configuration,
            secrets,
            dependencies: Vec::new(),
            volumes_from: Vec::new(),
        };
        let container = Self {
            task: task.clone(),
            node: scope.node(),
            state: Rc::new(RefCell::new(state)),
        };
        task.link(&container);
        container
    }

    pub(super) fn of(task: &TaskDefinitionRef, state: Rc<RefCell<ContainerState>>) -> Self {
        let node = state.borrow().node;
        Self {
            task: task.clone(),
            node,
            state,
        }
    }

    /// The container's name in its task.
    pub fn container_name(&self) -> String {
        self.state.borrow().name.clone()
    }

    /// The task definition that the container belongs to.
    pub fn task_definition(&self) -> &TaskDefinitionRef {
        &self.task
    }

    /// Whether the task ends when the container does.
    pub fn essential(&self) -> bool {
        self.state.borrow().definition.essential
    }

    /// Sets an environment variable.
    #[track_caller]
    pub fn add_environment(
        &self,
        _scope: &Scope,
        name: impl Into<Text>,
        value: impl IntoValue<String>,
    ) {
        let definition = &mut self.state.borrow_mut().definition;
        definition
            .environment
            .set(name, value.into_value().into_node());
    }

    /// Sets an environment variable from a secret.
    #[track_caller]
    pub fn add_secret(&self, scope: &Scope, name: impl Into<String>, secret: impl Into<Secret>) {
        let (name, scope, secret): (String, Scope, Secret) =
            (name.into(), scope.of(self), secret.into());
        self.state.borrow_mut().has_secret_field |= secret.has_field();
        let entry = secret.bind(&scope, &name, &self.task.obtain_execution_role(&scope));
        self.state.borrow_mut().secrets.push((name, entry));
    }

    /// Sets a Docker label.
    #[track_caller]
    pub fn add_docker_label(
        &self,
        _scope: &Scope,
        name: impl Into<Text>,
        value: impl IntoValue<String>,
    ) {
        let definition = &mut self.state.borrow_mut().definition;
        definition
            .docker_labels
            .set(name, value.into_value().into_node());
    }

    /// Adds ports on which the container listens.
    #[track_caller]
    pub fn add_port_mappings<P: Into<PortMapping>>(
        &self,
        scope: &Scope,
        mappings: impl IntoIterator<Item = P>,
    ) {
        let scope = scope.of(self);
        for mapping in mappings {
            let mapping = mapping.into();
            mapping.check(&scope, self.task.network_mode());
            self.state
                .borrow_mut()
                .definition
                .port_mappings
                .push(mapping);
        }
    }

    /// Mounts volumes of the task.
    #[track_caller]
    pub fn add_mount_points(&self, _scope: &Scope, points: impl IntoIterator<Item = MountPoint>) {
        self.state
            .borrow_mut()
            .definition
            .mount_points
            .extend(points);
    }

    /// Adds a volume of the host to the task and mounts it. Fargate does not know it.
    #[track_caller]
    pub fn add_scratch(
        &self,
        scope: &Scope,
        name: impl IntoValue<String>,
        source_path: impl IntoValue<String>,
        container_path: impl IntoValue<String>,
    ) {
        let name: Value<String> = name.into_value();
        self.task
            .add_volume(scope, Volume::host(&name, source_path));
        self.add_mount_points(scope, [MountPoint::new(name, container_path)]);
    }

    /// Mounts everything that another container of the task mounts.
    #[track_caller]
    pub fn add_volumes_from(
        &self,
        _scope: &Scope,
        container: &ContainerDefinitionRef,
        read_only: bool,
    ) {
        let mut volumes = stackwright_core::Object::typed();
        volumes.put("ReadOnly", read_only.into());
        volumes.put("SourceContainer", container.container_name().into());
        self.state.borrow_mut().volumes_from.push(volumes.into());
    }

    /// Sets limits for the container's processes.
    #[track_caller]
    pub fn add_ulimits(&self, _scope: &Scope, limits: impl IntoIterator<Item = Ulimit>) {
        self.state.borrow_mut().definition.ulimits.extend(limits);
    }

    /// Makes the container wait for other containers of the task.
    ///
    /// Waiting for [`Healthy`](ContainerDependencyCondition::Healthy), the default, needs the other
    /// container to have a health check.
    #[track_caller]
    pub fn add_container_dependencies<D: Into<ContainerDependency>>(
        &self,
        scope: &Scope,
        dependencies: impl IntoIterator<Item = D>,
    ) {
        let scope = scope.of(self);
        for dependency in dependencies {
            let dependency = dependency.into();
            dependency.check(&scope, self);
            self.state.borrow_mut().dependencies.push(dependency);
        }
    }

    /// Lets the container reach another one of the task by an alias, or its name. Only for network mode
    /// bridge.
    #[track_caller]
    pub fn add_link(&self, scope: &Scope, container: &ContainerDefinitionRef, alias: Option<&str>) {
        if self.task.network_mode() != NetworkMode::Bridge {
            let finding = Diagnostic::error(
                &codes::NETWORK_MODE,
                "containers are linked in another network mode than bridge",
            );
            scope.of(self).diagnose(
                finding
                    .given(format!("network mode {}", self.task.network_mode().as_str()))
                    .allowed("NetworkMode::Bridge")
                    .help("let the containers talk by `localhost`, which they share in network mode awsvpc"),
            );
        }
        let name = container.container_name();
        let link = match alias {
            Some(alias) => format!("{name}:{alias}"),
            None => name,
        };
        self.state.borrow_mut().definition.push_link(link);
    }

    /// Allows ECS something while it starts the container: a statement of the execution role.
    #[track_caller]
    pub fn add_to_execution_policy(&self, scope: &Scope, statement: PolicyStatement) {
        self.task.add_to_execution_role_policy(scope, statement);
    }

    /// The port mapping that covers a port of the container.
    pub fn find_port_mapping(
        &self,
        container_port: u16,
        protocol: Protocol,
    ) -> Option<PortMapping> {
        let state = self.state.borrow();
        let mut mappings = state.definition.port_mappings.iter();
        mappings
            .find(|mapping| mapping.covers(container_port, protocol))
            .cloned()
    }

    /// The port mapping with this name.
    pub fn find_port_mapping_by_name(&self, name: &str) -> Option<PortMapping> {
        let state = self.state.borrow();
        let named =
            |mapping: &&PortMapping| mapping.name.as_ref().and_then(Value::as_text) == Some(name);
        state.definition.port_mappings.iter().find(named).cloned()
    }

    /// The first port on which the container listens.
    pub fn container_port(&self) -> Option<u16> {
        let state = self.state.borrow();
        state
            .definition
            .port_mappings
            .first()
            .map(|mapping| mapping.ports.first())
    }
}
