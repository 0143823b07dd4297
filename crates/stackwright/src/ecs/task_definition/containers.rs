//! The containers of a task definition, and what is complete only at synthesis.

use std::rc::Rc;

use stackwright_core::{Construct, Diagnostic, Node, Scope, Value};

use super::{Compatibility, NetworkMode, TaskDefinitionRef};
use crate::ecs::codes;
use crate::ecs::container_definition::{ContainerDefinition, ContainerDefinitionRef};
use crate::ecs::container_image::ContainerImage;
use crate::ecs::firelens_log_router::{FirelensConfig, FirelensLogRouterType};
use crate::ecs::log_driver::LogDrivers;
use crate::ecs::placement::PlacementConstraint;
use crate::ecs::port_mapping::Ports;
use crate::iam::PolicyStatement;
use crate::ssm::StringParameter;

/// A container on its way into a task definition.
pub(super) struct Member {
    pub(super) task: TaskDefinitionRef,
    pub(super) container: ContainerDefinition,
}

impl Construct for Member {
    type Handle = ContainerDefinitionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ContainerDefinitionRef {
        self.task.check_new_container(scope, &self.container);
        if let Some(setting) = self
            .container
            .unknown_to_fargate()
            .filter(|_| self.task.compatibility.has_fargate())
        {
            let finding = Diagnostic::warning(
                &codes::FARGATE_UNSUPPORTED,
                "Fargate refuses a setting of the container",
            );
            scope.diagnose(
                finding
                    .allowed("the settings that the Fargate user guide lists")
                    .given(setting)
                    .help("leave it out"),
            );
        }
        let mut container = self.container;
        // What runs on Fargate knows its region, and so does a task on EC2 with a network interface; the
        // CDK leaves log routers out.
        if self.task.compatibility == Compatibility::Ec2
            && self.task.network_mode == NetworkMode::AwsVpc
            && container.firelens.is_none()
        {
            container = container.environment("AWS_REGION", scope.stack_region());
        }
        ContainerDefinitionRef::bind(scope, &self.task, container)
    }
}

impl TaskDefinitionRef {
    pub(in crate::ecs) fn link(&self, container: &ContainerDefinitionRef) {
        self.state
            .borrow_mut()
            .containers
            .push(Rc::clone(&container.state));
    }

    /// What of the task needs platform version 1.4.0 of Fargate.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html>
    pub(in crate::ecs) fn needs_new_platform(&self) -> Option<&'static str> {
        let state = self.state.borrow();
        let mut containers = state.containers.iter();
        if containers.any(|container| container.borrow().has_secret_field) {
            Some("a secret by its JSON field")
        } else if state.has_own_storage {
            Some("ephemeral storage of its own size")
        } else {
            state
                .volumes
                .iter()
                .any(|volume| volume.is_efs())
                .then_some("an EFS volume")
        }
    }

    fn check_new_container(&self, scope: &Scope, container: &ContainerDefinition) {
        let state = self.state.borrow();
        let name = container.name.clone().unwrap_or_else(|| scope.id());
        if state
            .containers
            .iter()
            .any(|other| other.borrow().name == name)
        {
            let finding = Diagnostic::error(
                &codes::DUPLICATE_CONTAINER,
                "two containers of a task have the same name",
            );
            scope.diagnose(
                finding
                    .allowed("each name once in a task")
                    .given(format!("`{name}` twice"))
                    .help("give one of them another name"),
            );
        }
        let claims = [
            ("CPU units", container.cpu, state.cpu),
            (
                "MiB of memory",
                container
                    .memory_limit_mib
                    .max(container.memory_reservation_mib),
                state.memory,
            ),
        ];
        for (what, claimed, available) in claims {
            if let (Some(claimed), Some(available)) = (claimed, available)
                && i64::from(claimed) > available
            {
                let message =
                    format!("the container `{name}` claims more {what} than its task has");
                let finding = Diagnostic::error(&codes::CONTAINER_SIZE, message);
                scope.diagnose(
                    finding
                        .help("claim less, or make the task larger")
                        .given(claimed)
                        .allowed(format!("up to {available}")),
                );
            }
        }
    }

    /// Writes what containers, volumes and roles have become.
    pub(super) fn finish(&self, scope: &Scope) {
        self.add_default_router(scope);
        self.check(scope);
        let state = self.state.borrow();
        let containers = state
            .containers
            .iter()
            .map(|container| container.borrow().render(scope, self.network_mode))
            .collect();
        let volumes: Vec<Node> = state.volumes.iter().map(|volume| volume.render()).collect();
        scope.edit(&self.resource).update(|task| {
            task.put("ContainerDefinitions", Node::List(containers));
            if !volumes.is_empty() {
                task.put("Volumes", Node::List(volumes));
            }
            if let Some(role) = &state.execution_role {
                task.put("ExecutionRoleArn", role.role_arn().into_node());
            }
            let constraints: Vec<Node> = state
                .placement_constraints
                .iter()
                .flat_map(PlacementConstraint::render)
                .collect();
            if !constraints.is_empty() {
                task.put("PlacementConstraints", Node::List(constraints));
            }
            if !state.inference_accelerators.is_empty() {
                let accelerators = state.inference_accelerators.clone();
                task.put("InferenceAccelerators", Node::List(accelerators));
            }
        });
    }

    /// A task whose containers log through FireLens needs a router; one that has none gets the AWS
    /// distribution of Fluent Bit.
    /// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html>
    fn add_default_router(&self, scope: &Scope) {
        let wanted = {
            let state = self.state.borrow();
            let mut containers = state.containers.iter();
            if containers.any(|container| container.borrow().definition.firelens.is_some()) {
                return;
            }
            let mut containers = state.containers.iter();
            containers.find_map(|container| {
                let container = container.borrow();
                container.definition.logging.as_ref()?.actions_of_router()
            })
        };
        let Some(actions) = wanted else {
            return;
        };
        let image = StringParameter::value_for_string_parameter(
            scope,
            "/aws/service/aws-for-fluent-bit/latest",
        );
        let pull = PolicyStatement::new()
            .actions([
                "ecr:GetAuthorizationToken",
                "ecr:BatchCheckLayerAvailability",
                "ecr:GetDownloadUrlForLayer",
                "ecr:BatchGetImage",
            ])
            .all_resources();
        self.add_to_execution_role_policy(scope, pull);
        if !actions.is_empty() {
            let send = PolicyStatement::new()
                .actions(actions.iter().copied())
                .all_resources();
            self.add_to_task_role_policy(scope, send);
        }
        let router = ContainerDefinition::new(ContainerImage::from_registry(image))
            .logging(LogDrivers::aws_logs("firelens"))
            .memory_reservation_mib(50);
        let config = FirelensConfig::new(FirelensLogRouterType::Fluentbit);
        self.add_firelens_log_router(scope, "log-router", router, config);
    }

    fn check(&self, scope: &Scope) {
        let state = self.state.borrow();
        if state.containers.is_empty() {
            let finding =
                Diagnostic::error(&codes::NO_CONTAINER, "the task definition has no container");
            scope.diagnose(
                finding
                    .given("no container")
                    .allowed("1 to 10 containers")
                    .help("call `add_container` on its handle"),
            );
        } else if !state
            .containers
            .iter()
            .any(|container| container.borrow().definition.essential)
        {
            let finding = Diagnostic::error(
                &codes::NO_ESSENTIAL_CONTAINER,
                "no container of the task definition is essential",
            );
            scope.diagnose(
                finding
                    .given("`essential(false)` on all of them")
                    .allowed("one or more")
                    .help("leave `essential(false)` out of the container that the task is about"),
            );
        }
        let names: Vec<Value<String>> = state
            .volumes
            .iter()
            .map(|volume| volume.name.clone())
            .collect();
        for (position, volume) in state.volumes.iter().enumerate() {
            if let Some(name) = volume.name.as_text()
                && names[..position]
                    .iter()
                    .any(|other| other.as_text() == Some(name))
            {
                let finding = Diagnostic::error(
                    &codes::DUPLICATE_VOLUME,
                    "two volumes of a task have the same name",
                );
                scope.diagnose(
                    finding
                        .allowed("each name once in a task")
                        .help("rename one of the two")
                        .given(format!("`{name}` twice")),
                );
            }
            if volume.needs_host() && self.compatibility.has_fargate() {
                let finding = Diagnostic::warning(
                    &codes::FARGATE_UNSUPPORTED,
                    "Fargate has no volumes of the host or of Docker",
                );
                scope.diagnose(
                    finding
                        .given("a volume of the host or of Docker")
                        .help("use another volume, or run the task on EC2")
                        .allowed("a volume of the task, or an EFS file system"),
                );
            }
        }
        // ECS chooses managed instances by what tasks need, and knows a default.
        let needs_memory = !state.has_size && self.compatibility != Compatibility::ManagedInstances;
        for container in &state.containers {
            let container = container.borrow();
            let at = scope.of(&container.node);
            container.check(&at, &names);
            if needs_memory && !container.definition.has_memory() {
                let finding = Diagnostic::error(
                    &codes::CONTAINER_MEMORY,
                    format!("the container `{}` has no amount of memory", container.name),
                );
                at.diagnose(
                    finding
                        .given("neither a limit nor a reservation")
                        .allowed("one of the two, or both")
                        .help("set `memory_limit_mib` or `memory_reservation_mib`"),
                );
            }
        }
        self.check_ports(scope);
    }

    /// The containers of a task share one network interface, in network mode awsvpc its own and in
    /// network mode host the instance's; in the others they share the ports that they name on the
    /// instance.
    fn check_ports(&self, scope: &Scope) {
        let state = self.state.borrow();
        let mut seen = Vec::new();
        for container in &state.containers {
            let container = container.borrow();
            for mapping in &container.definition.port_mappings {
                let shares = matches!(self.network_mode, NetworkMode::AwsVpc | NetworkMode::Host);
                let ports = match mapping.host_port.filter(|host| *host != 0) {
                    Some(host) if !shares => Ports::One(host),
                    _ if shares => mapping.ports,
                    _ => continue,
                };
                let (first, last) = (ports.first(), ports.last());
                let overlap = seen.iter().find(|(low, high, protocol, _)| {
                    *protocol == mapping.protocol && first <= *high && *low <= last
                });
                if let Some((.., owner)) = overlap {
                    let finding = Diagnostic::error(
                        &codes::DUPLICATE_PORT,
                        "a port is mapped twice in one task",
                    );
                    let given = format!("port {} of `{owner}` and of `{}`", ports, container.name);
                    let finding = finding.given(given).allowed("each port once in a task");
                    scope
                        .of(&container.node)
                        .diagnose(finding.help("let one container listen on another port"));
                }
                seen.push((first, last, mapping.protocol, container.name.clone()));
            }
        }
    }
}
