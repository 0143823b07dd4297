//! State machines.

use stackwright_core::{IntoValue, Node, Object, Text, Value, intrinsic, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds,
    ArtifactPath, Common, action_setters,
};
use crate::iam::PolicyStatement;

/// What a state machine starts with.
#[derive(Clone, Debug)]
pub struct StateMachineInput(Input);

#[derive(Clone, Debug)]
enum Input {
    File(ArtifactPath),
    Literal(Value<String>),
}

impl StateMachineInput {
    /// A JSON file of an artifact.
    pub fn file_path(file: &ArtifactPath) -> Self {
        Self(Input::File(file.clone()))
    }

    /// This object.
    pub fn literal(object: impl Into<Node>) -> Self {
        Self(Input::Literal(intrinsic::json_text(object)))
    }
}

/// Starts a state machine of Step Functions and waits for it.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html>
#[derive(Clone, Debug)]
pub struct StepFunctionInvokeAction {
    common: Common,
    state_machine_arn: Value<String>,
    input: Option<StateMachineInput>,
    output: Option<Artifact>,
    execution_name_prefix: Option<Text>,
}

action_setters!(StepFunctionInvokeAction);

impl StepFunctionInvokeAction {
    /// Starts the state machine with this ARN.
    pub fn new(name: impl Into<Text>, state_machine_arn: impl IntoValue<String>) -> Self {
        Self {
            common: Common::new(name),
            state_machine_arn: state_machine_arn.into_value(),
            input: None,
            output: None,
            execution_name_prefix: None,
        }
    }

    /// What it starts with. Default: nothing.
    #[must_use]
    pub fn state_machine_input(mut self, input: StateMachineInput) -> Self {
        self.input = Some(input);
        self
    }

    /// The artifact that its result is put into. Default: none.
    #[must_use]
    pub fn output(mut self, output: &Artifact) -> Self {
        self.output = Some(output.clone());
        self
    }

    /// What the names of its executions begin with. Default: the id of the pipeline's execution.
    #[must_use]
    pub fn execution_name_prefix(mut self, prefix: impl Into<Text>) -> Self {
        self.execution_name_prefix = Some(prefix.into());
        self
    }

    /// The ARN of its executions.
    fn executions(&self) -> Value<String> {
        let arn = &self.state_machine_arn;
        let part = |index: u32| -> Node {
            match arn.as_text() {
                Some(text) => text
                    .split(':')
                    .nth(index as usize)
                    .unwrap_or_default()
                    .into(),
                None => intrinsic::select(index, arn.split(":")).into(),
            }
        };
        let prefix = self.execution_name_prefix.as_deref().unwrap_or_default();
        let home = text!["arn:", part(1), ":states:", part(3), ":", part(4)];
        text![home, ":execution:", part(6), ":", format!("{prefix}*")].value()
    }
}

impl Action for StepFunctionInvokeAction {
    fn properties(&self) -> ActionProperties {
        let input = match &self.input {
            Some(StateMachineInput(Input::File(file))) => Some(file.artifact().clone()),
            _ => None,
        };
        ActionProperties::of(&self.common, ActionCategory::Invoke, "StepFunctions")
            .artifact_bounds(ArtifactBounds::new((0, 1), (0, 1)))
            .inputs(input)
            .outputs(self.output.clone())
            .resource(&self.state_machine_arn)
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let start = PolicyStatement::new()
            .actions(["states:StartExecution", "states:DescribeStateMachine"])
            .resources([self.state_machine_arn.clone()]);
        role.add_to_policy(scope, start);
        let look = PolicyStatement::new()
            .actions(["states:DescribeExecution"])
            .resources([self.executions()]);
        role.add_to_policy(scope, look);
        let reads = matches!(&self.input, Some(StateMachineInput(Input::File(_))));
        if reads {
            context.bucket().grant_read(scope, role);
        }
        if self.output.is_some() {
            context.bucket().grant_write(scope, role);
        }
        let mut configuration = Object::new().with("StateMachineArn", &self.state_machine_arn);
        if let Some(StateMachineInput(input)) = &self.input {
            let (value, kind) = match input {
                Input::File(file) => (file.location(), "FilePath"),
                Input::Literal(text) => (text.into(), "Literal"),
            };
            configuration.set("Input", value);
            configuration.set("InputType", kind.into());
        }
        if let Some(prefix) = &self.execution_name_prefix {
            configuration.set("ExecutionNamePrefix", prefix.clone().into());
        }
        configuration
    }
}
