//! Rules at what CloudTrail records for buckets.

use stackwright_core::{Node, Object, Scope, Text};

use super::bucket_ref::BucketRef;
use crate::events::{EventPattern, Rule, RuleRef};

impl BucketRef {
    /// Adds a rule at every call that CloudTrail records for the objects at these paths, or for the
    /// bucket where none is named. A trail has to record them.
    ///
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-cloudtrail-logging-for-s3.html>
    #[track_caller]
    pub fn on_cloud_trail_event(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        paths: &[&str],
        rule: Rule,
    ) -> RuleRef {
        let pattern = recorded(self.recorded_resources(paths));
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at objects that are put at these paths, or anywhere in the bucket.
    #[track_caller]
    pub fn on_cloud_trail_put_object(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        paths: &[&str],
        rule: Rule,
    ) -> RuleRef {
        let resources = self.recorded_resources(paths);
        let pattern = recorded(resources.with("eventName", ["PutObject"]));
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at objects that are written in any way at these paths, or anywhere in the bucket:
    /// put, copied or uploaded in parts.
    #[track_caller]
    pub fn on_cloud_trail_write_object(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        paths: &[&str],
        rule: Rule,
    ) -> RuleRef {
        let mut request = Object::new().with("bucketName", vec![self.bucket_name().into_node()]);
        if !paths.is_empty() {
            let keys: Vec<Node> = paths.iter().map(|path| Node::from(*path)).collect();
            request.set("key", keys.into());
        }
        let calls = ["CompleteMultipartUpload", "CopyObject", "PutObject"];
        let detail = self
            .recorded_resources(paths)
            .with("eventName", calls)
            .with("requestParameters", request);
        scope.of(self).add(id, rule.about(&recorded(detail)))
    }

    fn recorded_resources(&self, paths: &[&str]) -> Object {
        let objects = paths
            .iter()
            .map(|path| self.arn_for_objects(*path).into_node());
        let mut arns: Vec<Node> = objects.collect();
        if arns.is_empty() {
            arns.push(self.bucket_arn().into_node());
        }
        Object::new().with("resources", Object::new().with("ARN", arns))
    }
}

fn recorded(detail: Object) -> EventPattern {
    EventPattern::new()
        .source(["aws.s3"])
        .detail_type(["AWS API Call via CloudTrail"])
        .detail(detail)
}
