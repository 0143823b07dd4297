//! Source by a connection.

use stackwright_cfn::kinds::codestarconnections::ConnectionArn;
use stackwright_core::{IntoValue, Node, Object, Text, Value, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::PolicyStatement;

/// Gets the source of a repository of GitHub, GitLab or Bitbucket by a connection.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodestarConnectionSource.html>
#[derive(Clone, Debug)]
pub struct CodeStarConnectionsSourceAction {
    common: Common,
    connection: Value<ConnectionArn>,
    repository: Value<String>,
    branch: Value<String>,
    output: Artifact,
    code_build_clone_output: bool,
    trigger_on_push: Option<bool>,
}

action_setters!(CodeStarConnectionsSourceAction);

impl CodeStarConnectionsSourceAction {
    /// Puts the repository `owner/repo` into an artifact.
    pub fn new(
        name: impl Into<Text>,
        connection: impl IntoValue<ConnectionArn>,
        owner: impl IntoValue<String>,
        repo: impl IntoValue<String>,
        output: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            connection: connection.into_value(),
            repository: text![owner.into_value(), "/", repo.into_value()].value(),
            branch: "master".into_value(),
            output: output.clone(),
            code_build_clone_output: false,
            trigger_on_push: None,
        }
    }

    /// The branch. Default: `master`.
    #[must_use]
    pub fn branch(mut self, branch: impl IntoValue<String>) -> Self {
        self.branch = branch.into_value();
        self
    }

    /// Whether builds clone the repository themselves, with its history; they are permitted to use the
    /// connection. Default: the artifact has the files.
    #[must_use]
    pub const fn code_build_clone_output(mut self, clone: bool) -> Self {
        self.code_build_clone_output = clone;
        self
    }

    /// Whether a push to the branch starts the pipeline. Default: yes.
    #[must_use]
    pub const fn trigger_on_push(mut self, trigger: bool) -> Self {
        self.trigger_on_push = Some(trigger);
        self
    }

    /// What stands for a variable of the source in configurations of later actions: `CommitId`,
    /// `CommitMessage`, `BranchName`, `AuthorDate`, `FullRepositoryName`, `ConnectionArn`. The action
    /// needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for CodeStarConnectionsSourceAction {
    fn properties(&self) -> ActionProperties {
        let provider = "CodeStarSourceConnection";
        ActionProperties::of(&self.common, ActionCategory::Source, provider)
            .artifact_bounds(ArtifactBounds::SOURCE)
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        let connection = Node::from(&self.connection);
        let usage = PolicyStatement::new()
            .actions(["codestar-connections:UseConnection"])
            .resources([self.connection.clone()]);
        role.add_to_policy(scope, usage);
        context.bucket().grant_read_write(scope, role);
        context.bucket().grant_put_acl(scope, role);
        let mut configuration = Object::new()
            .with("ConnectionArn", connection.clone())
            .with("FullRepositoryId", &self.repository)
            .with("BranchName", &self.branch);
        if self.code_build_clone_output {
            let action = "codestar-connections:UseConnection";
            self.output.set_clone_permission(action, connection);
            configuration.set("OutputArtifactFormat", "CODEBUILD_CLONE_REF".into());
        }
        if let Some(trigger) = self.trigger_on_push {
            configuration.set("DetectChanges", trigger.into());
        }
        configuration
    }
}
