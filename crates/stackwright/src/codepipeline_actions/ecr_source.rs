//! Images as source.

use stackwright_core::{Node, Object, Text, Value};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::ecr::RepositoryRef;

/// Starts the pipeline when an image is pushed, and puts its digest into an artifact, in the file
/// `imageDetail.json`.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html>
#[derive(Clone, Debug)]
pub struct EcrSourceAction {
    common: Common,
    repository: RepositoryRef,
    image_tag: Option<Text>,
    output: Artifact,
}

action_setters!(EcrSourceAction);

impl EcrSourceAction {
    /// Images of a repository.
    pub fn new(name: impl Into<Text>, repository: &RepositoryRef, output: &Artifact) -> Self {
        Self {
            common: Common::new(name),
            repository: repository.clone(),
            image_tag: None,
            output: output.clone(),
        }
    }

    /// The tag of the images. Default: `latest`.
    #[must_use]
    pub fn image_tag(mut self, tag: impl Into<Text>) -> Self {
        self.image_tag = Some(tag.into());
        self
    }

    /// What stands for a variable of the image in configurations of later actions: `ImageDigest`,
    /// `ImageTag`, `ImageURI`, `RegistryId`, `RepositoryName`. The action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for EcrSourceAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Source, "ECR")
            .artifact_bounds(ArtifactBounds::SOURCE)
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role, pipeline) = (context.scope(), context.role(), context.pipeline());
        self.repository.grant(scope, role, ["ecr:DescribeImages"]);
        let tag = self.image_tag.clone().unwrap_or(Text::Borrowed("latest"));
        let name = self.repository.repository_name().into_node();
        let detail = Object::new()
            .with("result", ["SUCCESS"])
            .with("repository-name", vec![name.clone()])
            .with("image-tag", vec![Node::Text(tag)])
            .with("action-type", ["PUSH"]);
        let pattern = Object::new()
            .with("detail-type", ["ECR Image Action"])
            .with("source", ["aws.ecr"])
            .with("detail", detail);
        let id = format!("{}SourceEventRule", scope.of(pipeline).unique_id());
        pipeline.start_at(scope, id, pattern, None);
        context.bucket().grant_write(scope, role);
        let mut configuration = Object::new().with("RepositoryName", name);
        if let Some(tag) = &self.image_tag {
            configuration.set("ImageTag", tag.clone().into());
        }
        configuration
    }
}
