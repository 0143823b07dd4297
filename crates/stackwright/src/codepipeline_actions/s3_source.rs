//! Objects as source.

use stackwright_core::{IntoValue, Object, Text, Value};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionProperties, Artifact, ArtifactBounds, Common,
    action_setters,
};
use crate::s3::BucketRef;

/// What starts the pipeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum S3Trigger {
    /// Nothing, or a rule of EventBridge of your own.
    None,
    /// CodePipeline looks for changes.
    Poll,
}

/// Gets an archive from a bucket, which keeps versions.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html>
#[derive(Clone, Debug)]
pub struct S3SourceAction {
    common: Common,
    bucket: BucketRef,
    bucket_key: Value<String>,
    output: Artifact,
    trigger: Option<S3Trigger>,
}

action_setters!(S3SourceAction);

impl S3SourceAction {
    /// The object with this key.
    pub fn new(
        name: impl Into<Text>,
        bucket: &BucketRef,
        bucket_key: impl IntoValue<String>,
        output: &Artifact,
    ) -> Self {
        Self {
            common: Common::new(name),
            bucket: bucket.clone(),
            bucket_key: bucket_key.into_value(),
            output: output.clone(),
            trigger: None,
        }
    }

    /// What starts the pipeline. Default: CodePipeline looks for changes.
    #[must_use]
    pub const fn trigger(mut self, trigger: S3Trigger) -> Self {
        self.trigger = Some(trigger);
        self
    }

    /// What stands for a variable of the object in configurations of later actions: `VersionId`,
    /// `ETag`. The action needs a namespace.
    #[track_caller]
    pub fn variable(&self, name: &str) -> Value<String> {
        self.common.variable(name)
    }
}

impl Action for S3SourceAction {
    fn properties(&self) -> ActionProperties {
        ActionProperties::of(&self.common, ActionCategory::Source, "S3")
            .artifact_bounds(ArtifactBounds::SOURCE)
            .outputs([self.output.clone()])
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        let (scope, role) = (context.scope(), context.role());
        self.bucket
            .grant_read_keys(scope, role, self.bucket_key.clone());
        context.bucket().grant_write(scope, role);
        let mut configuration = Object::new()
            .with("S3Bucket", self.bucket.bucket_name())
            .with("S3ObjectKey", &self.bucket_key);
        if let Some(trigger) = self.trigger {
            configuration.set("PollForSourceChanges", (trigger == S3Trigger::Poll).into());
        }
        configuration
    }
}
