//! Task definitions for EC2.

use stackwright_core::{Construct, IntoValue, Node, Scope};

use super::placement::PlacementConstraint;
use super::task_definition::{
    Compatibility, Ec2TaskDefinitionRef, ImportedTaskDefinition, IpcMode, NetworkMode, PidMode,
    TaskOptions, TaskShape, inference_accelerator, task_definition_setters,
};

/// A task definition for EC2: containers that run together on an instance, and their roles.
///
/// ```
/// use stackwright::prelude::*;
/// use stackwright::ecs::{ContainerDefinition, ContainerImage, Ec2TaskDefinition};
///
/// let stack = Stack::new("shop");
/// let task = stack.add("Task", Ec2TaskDefinition::new());
/// let image = ContainerImage::from_registry("public.ecr.aws/nginx/nginx:stable");
/// task.add_container(
///     &stack,
///     "web",
///     ContainerDefinition::new(image).memory_reservation_mib(128).port(8080),
/// );
/// ```
///
/// In network mode bridge, the default, Docker gives a container any free port of the instance, so that
/// several tasks share an instance; a load balancer finds them by it.
///
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html>
#[derive(Clone, Debug, Default)]
pub struct Ec2TaskDefinition {
    options: TaskOptions,
    network_mode: Option<NetworkMode>,
    placement_constraints: Vec<PlacementConstraint>,
    ipc_mode: Option<IpcMode>,
    pid_mode: Option<PidMode>,
    inference_accelerators: Vec<Node>,
}

impl Ec2TaskDefinition {
    /// A task in network mode bridge.
    pub fn new() -> Self {
        Self::default()
    }

    #[cfg(feature = "ecs-patterns")]
    pub(crate) fn options(&mut self) -> &mut TaskOptions {
        &mut self.options
    }

    task_definition_setters!();

    /// How the containers reach the network. Default: bridge.
    #[must_use]
    pub fn network_mode(mut self, mode: NetworkMode) -> Self {
        self.network_mode = Some(mode);
        self
    }

    /// Adds a rule for the instances on which the task may run. Default: any.
    #[must_use]
    pub fn placement_constraint(mut self, constraint: PlacementConstraint) -> Self {
        self.placement_constraints.push(constraint);
        self
    }

    /// What the containers share for communication between processes. Default: as the instance's Docker
    /// has it.
    #[must_use]
    pub fn ipc_mode(mut self, mode: IpcMode) -> Self {
        self.ipc_mode = Some(mode);
        self
    }

    /// Which processes containers see. Default: their own.
    #[must_use]
    pub fn pid_mode(mut self, mode: PidMode) -> Self {
        self.pid_mode = Some(mode);
        self
    }

    /// Adds an Elastic Inference accelerator, which containers name by its device. AWS offers none to new
    /// customers. Default: none.
    #[must_use]
    pub fn inference_accelerator(
        mut self,
        device_name: impl IntoValue<String>,
        device_type: impl IntoValue<String>,
    ) -> Self {
        let accelerator = inference_accelerator(device_name, device_type);
        self.inference_accelerators.push(accelerator);
        self
    }

    /// A task definition of somebody else, by its ARN.
    pub fn from_ec2_task_definition_arn(arn: impl IntoValue<String>) -> ImportedTaskDefinition {
        ImportedTaskDefinition::of_arn(arn)
    }
}

impl Construct for Ec2TaskDefinition {
    type Handle = Ec2TaskDefinitionRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> Ec2TaskDefinitionRef {
        for constraint in &self.placement_constraints {
            constraint.check_for_task(scope);
        }
        let mode = self.network_mode.unwrap_or(NetworkMode::Bridge);
        let mut shape = TaskShape::new(Compatibility::Ec2, mode);
        if let Some(mode) = self.ipc_mode {
            shape.properties.put("IpcMode", mode.as_str().into());
        }
        if let Some(mode) = self.pid_mode {
            shape.properties.put("PidMode", mode.as_str().into());
        }
        shape.placement_constraints = self.placement_constraints;
        shape.inference_accelerators = self.inference_accelerators;
        Ec2TaskDefinitionRef(self.options.build(scope, shape))
    }
}
