//! Builds.

use stackwright_core::{AsNode, Diagnostic, Node, Object, Text, Value, intrinsic};

use super::codes;
use crate::codebuild::{BuildEnvironmentVariable, ProjectRef, Variables};
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::PolicyStatement;

/// Starts a build and waits for it.
///
/// The project is a [`PipelineProject`](crate::codebuild::PipelineProject), which is permitted to read
/// and write the artifacts.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html>
#[derive(Clone, Debug)]
pub struct CodeBuildAction {
    common: Common,
    project: ProjectRef,
    input: Artifact,
    extra_inputs: Vec<Artifact>,
    outputs: Vec<Artifact>,
    variables: Variables,
    check_secrets: bool,
    is_test: bool,
    execute_batch_build: bool,
    combine_batch_build_artifacts: bool,
}

action_setters!(CodeBuildAction);

impl CodeBuildAction {
    /// Builds an artifact.
    pub fn new(name: impl Into<Text>, project: &ProjectRef, input: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            project: project.clone(),
            input: input.clone(),
            extra_inputs: Vec::new(),
            outputs: Vec::new(),
            variables: Variables::default(),
            check_secrets: true,
            is_test: false,
            execute_batch_build: false,
            combine_batch_build_artifacts: false,
        }
    }

    /// Adds an artifact that the build reads, too, in the directory that the environment variable
    /// `CODEBUILD_SRC_DIR_` with the artifact's name names.
    #[must_use]
    pub fn extra_input(mut self, input: &Artifact) -> Self {
        self.extra_inputs.push(input.clone());
        self
    }

    /// Adds an artifact that the build produces. Of several, each is a secondary artifact of that
    /// name in the build specification.
    #[must_use]
    pub fn output(mut self, output: &Artifact) -> Self {
        self.outputs.push(output.clone());
        self
    }

    /// Whether it is shown as a test. Default: as a build.
    #[must_use]
    pub const fn test(mut self, test: bool) -> Self {
        self.is_test = test;
        self
    }

    /// Sets an environment variable of the build; it takes precedence over one of the project.
    #[must_use]
    pub fn environment_variable(
        mut self,
        name: impl Into<Text>,
        value: impl Into<BuildEnvironmentVariable>,
    ) -> Self {
        self.variables.set(name.into(), value.into());
        self
    }

    /// Whether secrets in environment variables of plain text are refused. Default: yes.
    #[must_use]
    pub const fn check_secrets_in_plain_text_env_variables(mut self, check: bool) -> Self {
        self.check_secrets = check;
        self
    }

    /// Starts a batch build, for which the project gets a role. Default: one build.
    #[must_use]
    pub const fn execute_batch_build(mut self, batch: bool) -> Self {
        self.execute_batch_build = batch;
        self
    }

    /// Whether the artifacts of a batch build are put into one. Default: each build's has a place of
    /// its own.
    #[must_use]
    pub const fn combine_batch_build_artifacts(mut self, combine: bool) -> Self {
        self.combine_batch_build_artifacts = combine;
        self
    }

    /// What stands for a variable that the build exports (`exported-variables` of its specification)
    /// in configurations of later actions. The action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }

    fn permit(&self, context: &ActionContext<'_>) {
        let (scope, role) = (context.scope(), context.role());
        let actions = match self.execute_batch_build {
            true => [
                "codebuild:BatchGetBuildBatches",
                "codebuild:StartBuildBatch",
                "codebuild:StopBuildBatch",
            ],
            false => [
                "codebuild:BatchGetBuilds",
                "codebuild:StartBuild",
                "codebuild:StopBuild",
            ],
        };
        let statement = PolicyStatement::new()
            .actions(actions)
            .resources([self.project.project_arn()]);
        role.add_to_policy(scope, statement);
        if !scope.owns(&self.project) || self.project.role().is_none() {
            return;
        }
        match self.outputs.is_empty() {
            true => context.bucket().grant_read(scope, &self.project),
            false => context.bucket().grant_read_write(scope, &self.project),
        };
        self.project
            .bind_to_code_pipeline(scope, context.bucket().encryption_key());
        self.variables.grant_read(scope, &self.project);
        let inputs = std::iter::once(&self.input).chain(&self.extra_inputs);
        for (action, resource) in inputs.filter_map(Artifact::clone_permission) {
            let usage = PolicyStatement::new()
                .actions([action])
                .resources([Value::<String>::from_node(resource)]);
            self.project.add_to_role_policy(scope, usage);
        }
        if self.execute_batch_build {
            self.project.enable_batch_builds(scope);
        }
    }
}

impl Action for CodeBuildAction {
    fn properties(&self) -> ActionProperties {
        let category = match self.is_test {
            true => ActionCategory::Test,
            false => ActionCategory::Build,
        };
        let inputs = std::iter::once(self.input.clone()).chain(self.extra_inputs.clone());
        ActionProperties::of(&self.common, category, "CodeBuild")
            .artifact_bounds(ArtifactBounds::new((1, 5), (0, 5)))
            .inputs(inputs)
            .outputs(self.outputs.clone())
            .resource(&self.project.project_arn())
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let scope = context.scope();
        scope.of(&self.project.node());
        if !self.project.is_for_pipelines() {
            let finding = Diagnostic::error(
                &codes::NOT_A_PIPELINE_PROJECT,
                "the project has a source of its own",
            );
            scope.diagnose(
                finding
                    .given("a `Project`")
                    .allowed("a `PipelineProject`")
                    .help("make the project with `PipelineProject::new`"),
            );
        }
        if self.check_secrets {
            self.variables.check(scope);
        }
        self.permit(context);
        let mut configuration = Object::new().with("ProjectName", self.project.project_name());
        if !self.variables.is_empty() {
            let text = intrinsic::json_text(self.variables.render_for_action());
            configuration.set("EnvironmentVariables", text.into_node());
        }
        if !self.extra_inputs.is_empty() {
            configuration.set("PrimarySource", self.input.name_or_nothing());
        }
        if self.execute_batch_build {
            configuration.set("BatchEnabled", Node::from("true"));
        }
        if self.combine_batch_build_artifacts {
            configuration.set("CombineArtifacts", Node::from("true"));
        }
        configuration
    }
}
