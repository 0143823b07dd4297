//! Rules at what happens to repositories.

use stackwright_core::{Node, Object, Scope, Text};

use super::repository_ref::RepositoryRef;
use crate::events::{EventPattern, Rule, RuleRef, event_fields};

/// What an event of a branch or tag says, for the input of a rule's target.
///
/// <https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html>
#[derive(Clone, Copy, Debug)]
pub struct ReferenceEvent;

impl ReferenceEvent {
    event_fields! {
        /// What happened, such as `referenceCreated`.
        event_type: "$.detail.event";
        /// The repository's name.
        repository_name: "$.detail.repositoryName";
        /// The repository's id.
        repository_id: "$.detail.repositoryId";
        /// `branch` or `tag`.
        reference_type: "$.detail.referenceType";
        /// The name of the branch or tag.
        reference_name: "$.detail.referenceName";
        /// Its whole name, such as `refs/heads/main`.
        reference_full_name: "$.detail.referenceFullName";
        /// The commit.
        commit_id: "$.detail.commitId";
    }
}

/// Declares verbs that add a rule, each with the kind of its events and what they say.
macro_rules! event_verbs {
    ($($(#[$doc:meta])* $name:ident: $kind:expr, [$($event:literal),*];)*) => { $(
        $(#[$doc])*
        #[track_caller]
        pub fn $name(&self, scope: &Scope, id: impl Into<Text>, rule: Rule) -> RuleRef {
            scope.of(self).add(id, rule.about(&self.pattern($kind, &[$($event),*])))
        }
    )* };
}

const STATE: Option<&str> = Some("CodeCommit Repository State Change");

impl RepositoryRef {
    event_verbs! {
        /// Adds a rule at every event of the repository. What the rule's own pattern says narrows it
        /// down.
        on_event: None, [];
        /// Adds a rule at every change of a branch or tag.
        on_state_change: STATE, [];
        /// Adds a rule at branches and tags that are made.
        on_reference_created: STATE, ["referenceCreated"];
        /// Adds a rule at branches and tags that are made or get other commits.
        on_reference_updated: STATE, ["referenceCreated", "referenceUpdated"];
        /// Adds a rule at branches and tags that are deleted.
        on_reference_deleted: STATE, ["referenceDeleted"];
        /// Adds a rule at every change of a pull request.
        on_pull_request_state_change: Some("CodeCommit Pull Request State Change"), [];
        /// Adds a rule at comments on pull requests.
        on_comment_on_pull_request: Some("CodeCommit Comment on Pull Request"), [];
        /// Adds a rule at comments on commits.
        on_comment_on_commit: Some("CodeCommit Comment on Commit"), [];
    }

    /// Adds a rule at commits on some branches, or on all where none is named.
    #[track_caller]
    pub fn on_commit(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        branches: &[&str],
        rule: Rule,
    ) -> RuleRef {
        let branches: Vec<Node> = branches.iter().map(|name| Node::from(*name)).collect();
        let rule = rule.about(&self.pattern(STATE, &["referenceCreated", "referenceUpdated"]));
        let rule = match branches.is_empty() {
            true => rule,
            false => {
                let detail = Object::new().with("referenceName", branches);
                rule.about(&EventPattern::new().detail(detail))
            }
        };
        scope.of(self).add(id, rule)
    }

    fn pattern(&self, kind: Option<&'static str>, events: &[&'static str]) -> EventPattern {
        let pattern = EventPattern::new()
            .source(["aws.codecommit"])
            .resources([Node::from(self.repository_arn())]);
        let pattern = match kind {
            Some(kind) => pattern.detail_type([kind]),
            None => pattern,
        };
        let events: Vec<Node> = events.iter().map(|event| Node::from(*event)).collect();
        match events.is_empty() {
            true => pattern,
            false => pattern.detail(Object::new().with("event", events)),
        }
    }
}
