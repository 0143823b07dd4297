//! Notifications of repositories.

use stackwright_core::{IntoValue, Text, Value};

use super::repository_ref::RepositoryRef;
use crate::codestarnotifications::{NotificationRuleSource, notify_verbs};

/// What can be told of a repository.
///
/// <https://docs.aws.amazon.com/dtconsole/latest/userguide/concepts.html#events-ref-repositories>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryNotificationEvent {
    /// Somebody commented on a commit.
    CommitComment,
    /// Somebody commented on a pull request.
    PullRequestComment,
    /// A pull request was approved, or is not any more.
    ApprovalStatusChanged,
    /// Somebody did without the approvals of a pull request.
    ApprovalRuleOverridden,
    /// There is a new pull request.
    PullRequestCreated,
    /// A pull request has other commits.
    PullRequestSourceUpdated,
    /// A pull request was opened or closed.
    PullRequestStatusChanged,
    /// A pull request was merged.
    PullRequestMerged,
    /// There is a new branch or tag.
    BranchOrTagCreated,
    /// A branch or tag was deleted.
    BranchOrTagDeleted,
    /// A branch or tag has other commits.
    BranchOrTagUpdated,
}

impl From<RepositoryNotificationEvent> for Text {
    fn from(event: RepositoryNotificationEvent) -> Self {
        use RepositoryNotificationEvent as Event;
        Self::Borrowed(match event {
            Event::CommitComment => "codecommit-repository-comments-on-commits",
            Event::PullRequestComment => "codecommit-repository-comments-on-pull-requests",
            Event::ApprovalStatusChanged => "codecommit-repository-approvals-status-changed",
            Event::ApprovalRuleOverridden => "codecommit-repository-approvals-rule-override",
            Event::PullRequestCreated => "codecommit-repository-pull-request-created",
            Event::PullRequestSourceUpdated => "codecommit-repository-pull-request-source-updated",
            Event::PullRequestStatusChanged => "codecommit-repository-pull-request-status-changed",
            Event::PullRequestMerged => "codecommit-repository-pull-request-merged",
            Event::BranchOrTagCreated => "codecommit-repository-branches-and-tags-created",
            Event::BranchOrTagDeleted => "codecommit-repository-branches-and-tags-deleted",
            Event::BranchOrTagUpdated => "codecommit-repository-branches-and-tags-updated",
        })
    }
}

impl NotificationRuleSource for RepositoryRef {
    fn notification_rule_source(&self) -> Value<String> {
        self.repository_arn().into_value()
    }
}

notify_verbs! {
    RepositoryRef, RepositoryNotificationEvent;
    /// Tells of comments on pull requests.
    notify_on_pull_request_comment: [PullRequestComment];
    /// Tells of pull requests that are approved, or are not any more.
    notify_on_approval_status_changed: [ApprovalStatusChanged];
    /// Tells of pull requests whose approvals somebody did without.
    notify_on_approval_rule_overridden: [ApprovalRuleOverridden];
    /// Tells of new pull requests.
    notify_on_pull_request_created: [PullRequestCreated];
    /// Tells of pull requests that are merged.
    notify_on_pull_request_merged: [PullRequestMerged];
    /// Tells of new branches and tags.
    notify_on_branch_or_tag_created: [BranchOrTagCreated];
    /// Tells of branches and tags that are deleted.
    notify_on_branch_or_tag_deleted: [BranchOrTagDeleted];
}
