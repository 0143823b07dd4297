//! Rules at what happens to repositories.

use stackwright_core::{Node, Object, Scope, Text};

use super::repository_ref::RepositoryRef;
use crate::events::{EventPattern, Rule, RuleRef};

impl RepositoryRef {
    /// Adds a rule at every event of the repository. What the rule's own pattern says narrows it
    /// down.
    ///
    /// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html>
    #[track_caller]
    pub fn on_event(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let detail = Object::new().with("repository-name", vec![self.name_node()]);
        let pattern = EventPattern::new().source(["aws.ecr"]).detail(detail);
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at every call that CloudTrail records for the repository.
    #[track_caller]
    pub fn on_cloud_trail_event(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
        let request = Object::new().with("repositoryName", vec![self.name_node()]);
        scope.of(self).add(id, rule.about(&recorded(request, None)))
    }

    /// Adds a rule at images that are pushed, with this tag or with any, as CloudTrail records them.
    #[track_caller]
    pub fn on_cloud_trail_image_pushed(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        image_tag: Option<&str>,
        rule: Rule,
    ) -> RuleRef {
        let mut request = Object::new().with("repositoryName", vec![self.name_node()]);
        if let Some(tag) = image_tag {
            request.set("imageTag", vec![Node::from(tag)].into());
        }
        let pattern = recorded(request, Some("PutImage"));
        scope.of(self).add(id, rule.about(&pattern))
    }

    /// Adds a rule at scans that are complete, of images with one of these tags, or of all where none
    /// is named.
    #[track_caller]
    pub fn on_image_scan_completed(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        image_tags: &[&str],
        rule: Rule,
    ) -> RuleRef {
        let mut detail = Object::new()
            .with("repository-name", vec![self.name_node()])
            .with("scan-status", ["COMPLETE"]);
        if !image_tags.is_empty() {
            let tags: Vec<Node> = image_tags.iter().map(|tag| Node::from(*tag)).collect();
            detail.set("image-tags", tags.into());
        }
        let pattern = EventPattern::new()
            .source(["aws.ecr"])
            .detail_type(["ECR Image Scan"])
            .detail(detail);
        scope.of(self).add(id, rule.about(&pattern))
    }

    fn name_node(&self) -> Node {
        self.repository_name().into_node()
    }
}

fn recorded(request: Object, call: Option<&'static str>) -> EventPattern {
    let mut detail = Object::new().with("requestParameters", request);
    if let Some(call) = call {
        detail.set("eventName", vec![Node::from(call)].into());
    }
    EventPattern::new()
        .source(["aws.ecr"])
        .detail_type(["AWS API Call via CloudTrail"])
        .detail(detail)
}
