//! Repositories of CodeCommit as source.

use stackwright_core::{IntoValue, Node, Object, Text, Value};

use crate::codecommit::RepositoryRef;
use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::iam::{PolicyStatement, RoleRef};

/// What starts the pipeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CodeCommitTrigger {
    /// Nothing, or a rule of EventBridge of your own.
    None,
    /// CodePipeline looks for commits.
    Poll,
    /// A commit on the branch.
    #[default]
    Events,
}

/// Gets the source of a repository of CodeCommit.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeCommit.html>
#[derive(Clone, Debug)]
pub struct CodeCommitSourceAction {
    common: Common,
    repository: RepositoryRef,
    branch: Value<String>,
    output: Artifact,
    trigger: CodeCommitTrigger,
    event_role: Option<RoleRef>,
    code_build_clone_output: bool,
}

action_setters!(CodeCommitSourceAction);

impl CodeCommitSourceAction {
    /// Puts a repository into an artifact.
    pub fn new(name: impl Into<Text>, repository: &RepositoryRef, output: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            repository: repository.clone(),
            branch: "main".into_value(),
            output: output.clone(),
            trigger: CodeCommitTrigger::default(),
            event_role: None,
            code_build_clone_output: false,
        }
    }

    /// The branch. Default: `main`.
    #[must_use]
    pub fn branch(mut self, branch: impl IntoValue<String>) -> Self {
        self.branch = branch.into_value();
        self
    }

    /// What starts the pipeline. Default: a commit on the branch.
    #[must_use]
    pub const fn trigger(mut self, trigger: CodeCommitTrigger) -> Self {
        self.trigger = trigger;
        self
    }

    /// The role with which commits start the pipeline. Default: one is made for the pipeline.
    #[must_use]
    pub fn event_role(mut self, role: &RoleRef) -> Self {
        self.event_role = Some(role.clone());
        self
    }

    /// Whether builds clone the repository themselves, with its history; they are permitted to pull.
    /// Default: the artifact has the files.
    #[must_use]
    pub const fn code_build_clone_output(mut self, clone: bool) -> Self {
        self.code_build_clone_output = clone;
        self
    }

    /// What stands for a variable of the source in configurations of later actions: `RepositoryName`,
    /// `BranchName`, `AuthorDate`, `CommitterDate`, `CommitId`, `CommitMessage`. The action needs a
    /// namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }

    fn start_at_commits(&self, context: &ActionContext<'_>) {
        let (scope, pipeline) = (context.scope(), context.pipeline());
        let detail = Object::new()
            .with("event", ["referenceCreated", "referenceUpdated"])
            .with("referenceName", vec![Node::from(&self.branch)]);
        let pattern = Object::new()
            .with("source", ["aws.codecommit"])
            .with(
                "resources",
                vec![self.repository.repository_arn().into_node()],
            )
            .with("detail-type", ["CodeCommit Repository State Change"])
            .with("detail", detail);
        let branch = match self.branch.as_text() {
            Some("main" | "master") | None => String::new(),
            Some(branch) => format!("-{branch}-"),
        };
        let id = format!("{}{branch}EventRule", scope.of(pipeline).unique_id());
        let place = scope.of(&self.repository);
        pipeline.start_at(&place, id, pattern, self.event_role.as_ref());
    }
}

impl Action for CodeCommitSourceAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Source, "CodeCommit")
            .artifact_bounds(ArtifactBounds::SOURCE)
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        if self.trigger == CodeCommitTrigger::Events {
            self.start_at_commits(context);
        }
        context.bucket().grant_read_write(scope, role);
        let mut actions = vec![
            "codecommit:GetBranch",
            "codecommit:GetCommit",
            "codecommit:UploadArchive",
            "codecommit:GetUploadArchiveStatus",
            "codecommit:CancelUploadArchive",
        ];
        let arn = self.repository.repository_arn();
        let polls = self.trigger == CodeCommitTrigger::Poll;
        let mut configuration = Object::new()
            .with("RepositoryName", self.repository.repository_name())
            .with("BranchName", &self.branch)
            .with("PollForSourceChanges", polls);
        if self.code_build_clone_output {
            actions.push("codecommit:GetRepository");
            self.output
                .set_clone_permission("codecommit:GitPull", Node::from(&arn));
            configuration.set("OutputArtifactFormat", "CODEBUILD_CLONE_REF".into());
        }
        let statement = PolicyStatement::new().actions(actions).resources([arn]);
        role.add_to_policy(scope, statement);
        configuration
    }
}
