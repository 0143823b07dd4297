//! The handles of each launch type, and which services run them.

use std::ops::Deref;

use stackwright_core::{AsNode, IntoValue, Node, NodeRef, Object, Scope};

use super::TaskDefinitionRef;
use crate::ecs::placement::PlacementConstraint;

/// A task definition that services on Fargate can run.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no task definition for Fargate",
    label = "expected a task definition that can run on Fargate"
)]
pub trait FargateCompatible: sealed::Task {}

/// A task definition that services on EC2 can run.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no task definition for EC2",
    label = "expected a task definition that can run on EC2"
)]
pub trait Ec2Compatible: sealed::Task {}

/// A task definition that services on external instances can run.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no task definition for external instances",
    label = "expected a task definition that can run on external instances"
)]
pub trait ExternalCompatible: sealed::Task {}

pub(in crate::ecs) mod sealed {
    use super::TaskDefinitionRef;

    pub trait Task {
        fn of(task: TaskDefinitionRef) -> Self
        where
            Self: Sized;
        fn task_definition(&self) -> &TaskDefinitionRef;
    }
}

macro_rules! typed_handles {
    ($($(#[$doc:meta])* $name:ident: $($compatible:ident),+;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(pub(crate) TaskDefinitionRef);

        impl Deref for $name {
            type Target = TaskDefinitionRef;

            fn deref(&self) -> &TaskDefinitionRef {
                &self.0
            }
        }

        impl AsNode for $name {
            fn node(&self) -> NodeRef {
                self.0.node
            }
        }

        impl sealed::Task for $name {
            fn of(task: TaskDefinitionRef) -> Self {
                Self(task)
            }

            fn task_definition(&self) -> &TaskDefinitionRef {
                &self.0
            }
        }

        $( impl $compatible for $name {} )+
    )+ };
}

typed_handles! {
    /// A task definition for Fargate, with every verb of a [`TaskDefinitionRef`].
    FargateTaskDefinitionRef: FargateCompatible;
    /// A task definition for EC2, with every verb of a [`TaskDefinitionRef`].
    Ec2TaskDefinitionRef: Ec2Compatible;
    /// A task definition for EC2 and Fargate alike, with every verb of a [`TaskDefinitionRef`].
    Ec2AndFargateTaskDefinitionRef: Ec2Compatible, FargateCompatible;
    /// A task definition for managed instances, or for Fargate, too, with every verb of a
    /// [`TaskDefinitionRef`]. A [`FargateService`](crate::ecs::FargateService) runs it, by a capacity
    /// provider.
    ManagedInstancesTaskDefinitionRef: FargateCompatible;
    /// A task definition for EC2 and managed instances alike, with every verb of a
    /// [`TaskDefinitionRef`].
    Ec2AndManagedInstancesTaskDefinitionRef: Ec2Compatible, FargateCompatible;
    /// A task definition for external instances, with every verb of a [`TaskDefinitionRef`].
    ExternalTaskDefinitionRef: ExternalCompatible;
}

impl From<&Ec2AndFargateTaskDefinitionRef> for FargateTaskDefinitionRef {
    fn from(task: &Ec2AndFargateTaskDefinitionRef) -> Self {
        Self(task.0.clone())
    }
}

impl From<&Ec2AndFargateTaskDefinitionRef> for Ec2TaskDefinitionRef {
    fn from(task: &Ec2AndFargateTaskDefinitionRef) -> Self {
        Self(task.0.clone())
    }
}

impl Ec2TaskDefinitionRef {
    /// Adds a rule for the instances on which the task may run.
    #[track_caller]
    pub fn add_placement_constraint(&self, scope: &Scope, constraint: PlacementConstraint) {
        constraint.check_for_task(&scope.of(self));
        self.0
            .state
            .borrow_mut()
            .placement_constraints
            .push(constraint);
    }

    /// Adds an Elastic Inference accelerator, which containers name by its device. AWS offers none
    /// to new customers.
    #[track_caller]
    pub fn add_inference_accelerator(
        &self,
        _scope: &Scope,
        device_name: impl IntoValue<String>,
        device_type: impl IntoValue<String>,
    ) {
        let accelerator = inference_accelerator(device_name, device_type);
        self.0
            .state
            .borrow_mut()
            .inference_accelerators
            .push(accelerator);
    }
}

pub(in crate::ecs) fn inference_accelerator(
    device_name: impl IntoValue<String>,
    device_type: impl IntoValue<String>,
) -> Node {
    let accelerator = Object::typed()
        .with("DeviceName", device_name.into_value())
        .with("DeviceType", device_type.into_value());
    accelerator.into()
}
