//! Objects as source.

use stackwright_core::{IntoValue, Node, Object, Text, Value, text};

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
    /// A change that CloudTrail records: a trail has to record what is written to the bucket.
    ///
    /// <https://docs.aws.amazon.com/codepipeline/latest/userguide/create-cloudtrail-S3-source.html>
    Events,
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

impl S3SourceAction {
    fn start_at_changes(&self, context: &ActionContext<'_>) {
        let (scope, pipeline) = (context.scope(), context.pipeline());
        let bucket = &self.bucket;
        let object: Node = text![bucket.bucket_arn(), "/", &self.bucket_key].into();
        let request = Object::new()
            .with("bucketName", vec![Node::from(bucket.bucket_name())])
            .with("key", vec![Node::from(&self.bucket_key)]);
        let writes = ["CompleteMultipartUpload", "CopyObject", "PutObject"];
        let detail = Object::new()
            .with("resources", Object::new().with("ARN", vec![object]))
            .with("eventName", writes)
            .with("requestParameters", request);
        let pattern = Object::new()
            .with("source", ["aws.s3"])
            .with("detail-type", ["AWS API Call via CloudTrail"])
            .with("detail", detail);
        let key = self.bucket_key.as_text().unwrap_or_default();
        let id = format!("{}SourceEventRule{key}", scope.of(pipeline).unique_id());
        pipeline.start_at(&scope.of(bucket), id, pattern, None);
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
        if self.trigger == Some(S3Trigger::Events) {
            self.start_at_changes(context);
        }
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
