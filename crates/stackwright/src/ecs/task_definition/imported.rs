//! Task definitions of somebody else.

use stackwright_core::{IntoValue, Value};

use crate::iam::RoleRef;

/// A task definition of somebody else.
#[derive(Clone, Debug)]
pub struct ImportedTaskDefinition {
    arn: Value<String>,
    task_role: Option<RoleRef>,
    execution_role: Option<RoleRef>,
}

impl ImportedTaskDefinition {
    pub(in crate::ecs) fn of_arn(arn: impl IntoValue<String>) -> Self {
        Self {
            arn: arn.into_value(),
            task_role: None,
            execution_role: None,
        }
    }

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
