//! Commands.

use stackwright_core::{Diagnostic, IntoValue, Object, Scope, Text, Value, text};

use super::codes;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    PipelineRef, action_setters,
};
use crate::iam::{PolicyStatement, RoleRef};

/// Runs commands of a shell on a machine of CodeBuild, without a project.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Commands.html>
#[derive(Clone, Debug)]
pub struct CommandsAction {
    common: Common,
    commands: Vec<Value<String>>,
    input: Artifact,
    extra_inputs: Vec<Artifact>,
    output: Option<Artifact>,
    output_variables: Vec<Text>,
}

action_setters!(CommandsAction);

impl CommandsAction {
    /// Runs commands beside an artifact.
    pub fn new<C: IntoValue<String>>(
        name: impl Into<Text>,
        commands: impl IntoIterator<Item = C>,
        input: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            commands: commands.into_iter().map(IntoValue::into_value).collect(),
            input: input.clone(),
            extra_inputs: Vec::new(),
            output: None,
            output_variables: Vec::new(),
        }
    }

    /// Adds an artifact that the commands read, too.
    #[must_use]
    pub fn extra_input(mut self, input: &Artifact) -> Self {
        self.extra_inputs.push(input.clone());
        self
    }

    /// What the commands leave, made with [`Artifact::with_files`]. Default: nothing.
    #[must_use]
    pub fn output(mut self, output: &Artifact) -> Self {
        self.output = Some(output.clone());
        self
    }

    /// Environment variables that others can refer to. Default: none.
    #[must_use]
    pub fn output_variables<V: Into<Text>>(
        mut self,
        variables: impl IntoIterator<Item = V>,
    ) -> Self {
        self.output_variables
            .extend(variables.into_iter().map(Into::into));
        self
    }

    /// What stands for one of the output variables in configurations of later actions. The action
    /// needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for CommandsAction {
    fn properties(&self) -> ActionProperties {
        let inputs = std::iter::once(self.input.clone()).chain(self.extra_inputs.clone());
        ActionProperties::of(&self.common, ActionCategory::Compute, "Commands")
            .artifact_bounds(ArtifactBounds::new((1, 10), (0, 1)))
            .inputs(inputs)
            .outputs(self.output.clone())
            .commands(self.commands.clone())
            .output_variables(self.output_variables.clone())
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let (commands, variables) = (self.commands.len(), self.output_variables.len());
        if !(1..=50).contains(&commands) || variables > 15 {
            let finding = Diagnostic::error(
                &codes::NO_COMMAND,
                "an action can't run so many commands, or export so many variables",
            );
            scope.diagnose(
                finding
                    .given(format!("{commands} commands, {variables} variables"))
                    .allowed("1 to 50 commands, at most 15 variables")
                    .help("put several commands into a script"),
            );
        }
        permit_logs(scope, role, context.pipeline());
        let streams = text![logs_of(scope, context.pipeline()), ":*"];
        let look = PolicyStatement::new()
            .actions(["logs:GetLogEvents"])
            .resources([streams]);
        role.add_to_policy(scope, look);
        match &self.output {
            Some(_) => context.bucket().grant_read_write(scope, role),
            None => context.bucket().grant_read(scope, role),
        };
        Object::new()
    }
}

/// The log group of the actions that run commands.
fn logs_of(scope: &Scope, pipeline: &PipelineRef) -> Value<String> {
    let name = pipeline.pipeline_name();
    scope.arn("logs", text!["log-group:/aws/codepipeline/", name])
}

/// Lets a role write the log of a pipeline.
pub(super) fn permit_logs(scope: &Scope, role: &RoleRef, pipeline: &PipelineRef) {
    let group = logs_of(scope, pipeline);
    let streams: Value<String> = text![&group, ":*"].value();
    permit_writing(scope, role, vec![group, streams]);
}

/// Lets a role write the streams of a pipeline's log.
pub(super) fn permit_streams(scope: &Scope, role: &RoleRef, pipeline: &PipelineRef) {
    let streams = text![logs_of(scope, pipeline), ":*"];
    permit_writing(scope, role, vec![streams.value()]);
}

fn permit_writing(scope: &Scope, role: &RoleRef, logs: Vec<Value<String>>) {
    let actions = [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ];
    let write = PolicyStatement::new().actions(actions).resources(logs);
    role.add_to_policy(scope, write);
}
