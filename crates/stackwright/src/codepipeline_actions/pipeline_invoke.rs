//! Other pipelines.

use stackwright_cfn::kinds::codepipeline::PipelineArn;
use stackwright_core::{IntoValue, Node, Object, Text, Value, intrinsic, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, ArtifactBounds, Common, action_setters,
};
use crate::iam::PolicyStatement;

/// How a revision of a source is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionType {
    /// By the id of a commit.
    CommitId,
    /// By the digest of an image.
    ImageDigest,
    /// By the version of an object in S3.
    S3ObjectVersionId,
    /// By the key of an object in S3.
    S3ObjectKey,
}

impl RevisionType {
    const fn as_str(self) -> &'static str {
        match self {
            Self::CommitId => "COMMIT_ID",
            Self::ImageDigest => "IMAGE_DIGEST",
            Self::S3ObjectVersionId => "S3_OBJECT_VERSION_ID",
            Self::S3ObjectKey => "S3_OBJECT_KEY",
        }
    }
}

/// Starts another pipeline, without waiting for it.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-PipelineInvoke.html>
#[derive(Clone, Debug)]
pub struct PipelineInvokeAction {
    common: Common,
    target: Value<PipelineArn>,
    source_revisions: Vec<Node>,
    variables: Vec<Node>,
}

action_setters!(PipelineInvokeAction);

impl PipelineInvokeAction {
    /// Starts this pipeline.
    pub fn new(name: impl Into<Text>, target: impl IntoValue<PipelineArn>) -> Self {
        Self {
            common: Common::new(name),
            target: target.into_value(),
            source_revisions: Vec::new(),
            variables: Vec::new(),
        }
    }

    /// Names the revision that an action of the other pipeline takes. Default: the newest.
    #[must_use]
    pub fn source_revision(
        mut self,
        action_name: impl Into<Text>,
        revision_type: RevisionType,
        value: impl IntoValue<String>,
    ) -> Self {
        let revision = Object::new()
            .with("actionName", action_name.into())
            .with("revisionType", revision_type.as_str())
            .with("revisionValue", value.into_value());
        self.source_revisions.push(revision.into());
        self
    }

    /// Sets a variable of the other pipeline. Default: its own default.
    #[must_use]
    pub fn variable(mut self, name: impl Into<Text>, value: impl IntoValue<String>) -> Self {
        let variable = Object::new()
            .with("name", name.into())
            .with("value", value.into_value());
        self.variables.push(variable.into());
        self
    }
}

impl Action for PipelineInvokeAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Invoke, "CodePipeline")
            .artifact_bounds(ArtifactBounds::new((0, 0), (0, 0)))
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let start = PolicyStatement::new()
            .actions(["codepipeline:StartPipelineExecution"])
            .resources([self.target.clone()]);
        context.role().add_to_policy(context.scope(), start);
        let name: Value<String> = match self.target.as_text() {
            Some(arn) => arn.rsplit(':').next().unwrap_or(arn).into_value(),
            None => text![intrinsic::select(5, self.target.split(":"))].value(),
        };
        let mut configuration = Object::new().with("PipelineName", name);
        let lists = [
            ("SourceRevisions", &self.source_revisions),
            ("Variables", &self.variables),
        ];
        for (key, list) in lists {
            if !list.is_empty() {
                let text = intrinsic::json_text(Node::List(list.clone()));
                configuration.set(key, text.into_node());
            }
        }
        configuration
    }
}
