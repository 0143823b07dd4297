//! Which events of a repository start a build.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;
use super::compute_type::words;

words! {
    /// What happens in a repository.
    EventAction {
        /// Commits are pushed, or a tag.
        Push = "PUSH",
        /// A pull request is opened.
        PullRequestCreated = "PULL_REQUEST_CREATED",
        /// A pull request gets more commits.
        PullRequestUpdated = "PULL_REQUEST_UPDATED",
        /// A pull request is closed.
        PullRequestClosed = "PULL_REQUEST_CLOSED",
        /// A pull request is merged.
        PullRequestMerged = "PULL_REQUEST_MERGED",
        /// A pull request is opened again; GitHub only.
        PullRequestReopened = "PULL_REQUEST_REOPENED",
        /// A release is published; GitHub only.
        Released = "RELEASED",
        /// A release is published before its time; GitHub only.
        Prereleased = "PRERELEASED",
        /// A job of GitHub Actions waits for a runner.
        WorkflowJobQueued = "WORKFLOW_JOB_QUEUED",
    }
}

/// Which events start a build: those of its actions for which every condition holds. Patterns are
/// regular expressions.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/github-webhook.html>
///
/// ```
/// use stackwright::codebuild::{EventAction, FilterGroup};
///
/// let pushes_of_code = FilterGroup::in_event_of([EventAction::Push])
///     .and_branch_is("main")
///     .and_file_path_is_not("docs/.*");
/// ```
#[derive(Clone, Debug)]
pub struct FilterGroup {
    actions: Vec<EventAction>,
    filters: Vec<Filter>,
}

#[derive(Clone, Debug)]
struct Filter {
    kind: &'static str,
    pattern: Text,
    matches: bool,
}

/// Declares a condition and its opposite.
macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident / $(#[$not_doc:meta])* $not:ident: $kind:literal, $prefix:literal;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, pattern: impl AsRef<str>) -> Self {
            self.and($kind, format!(concat!($prefix, "{}"), pattern.as_ref()), true)
        }

        $(#[$not_doc])*
        #[must_use]
        pub fn $not(self, pattern: impl AsRef<str>) -> Self {
            self.and($kind, format!(concat!($prefix, "{}"), pattern.as_ref()), false)
        }
    )* };
}

impl FilterGroup {
    /// Any of these events.
    pub fn in_event_of(actions: impl IntoIterator<Item = EventAction>) -> Self {
        Self {
            actions: actions.into_iter().collect(),
            filters: Vec::new(),
        }
    }

    fn and(mut self, kind: &'static str, pattern: String, matches: bool) -> Self {
        self.filters.push(Filter {
            kind,
            pattern: pattern.into(),
            matches,
        });
        self
    }

    conditions! {
        /// The event is about this branch.
        and_branch_is / /// The event is about another branch.
        and_branch_is_not: "HEAD_REF", "refs/heads/";
        /// The event is about this tag.
        and_tag_is / /// The event is about another tag.
        and_tag_is_not: "HEAD_REF", "refs/tags/";
        /// The event is about a reference like this, such as `refs/heads/feature-.*`.
        and_head_ref_is / /// The event is about a reference unlike this.
        and_head_ref_is_not: "HEAD_REF", "";
        /// The head commit's message is like this.
        and_commit_message_is / /// The head commit's message is unlike this.
        and_commit_message_is_not: "COMMIT_MESSAGE", "";
        /// The account that causes the event is like this.
        and_actor_account_is / /// The account that causes the event is unlike this.
        and_actor_account_is_not: "ACTOR_ACCOUNT_ID", "";
        /// The pull request is meant for this branch.
        and_base_branch_is / /// The pull request is meant for another branch.
        and_base_branch_is_not: "BASE_REF", "refs/heads/";
        /// The pull request is meant for a reference like this.
        and_base_ref_is / /// The pull request is meant for a reference unlike this.
        and_base_ref_is_not: "BASE_REF", "";
        /// A file like this is changed.
        and_file_path_is / /// No file like this is changed.
        and_file_path_is_not: "FILE_PATH", "";
        /// The repository's name is like this, of a webhook of an organization.
        and_repository_name_is / /// The repository's name is unlike this, of a webhook of an organization.
        and_repository_name_is_not: "REPOSITORY_NAME", "";
    }

    pub(super) fn render(&self) -> Node {
        let actions: Vec<&str> = self.actions.iter().map(|action| action.as_str()).collect();
        let event = filter("EVENT", Text::Owned(actions.join(", ")), true);
        let filters = self
            .filters
            .iter()
            .map(|given| filter(given.kind, given.pattern.clone(), given.matches));
        Node::List(std::iter::once(event).chain(filters).collect())
    }

    pub(super) fn check(&self, scope: &Scope, host: &str) {
        let refuse = |given: String, allowed: &str, help: &str| {
            let message = "a build can't be started by such events";
            scope.diagnose(
                Diagnostic::error(&codes::WEBHOOK_FILTER, message)
                    .given(given)
                    .allowed(allowed)
                    .help(help),
            );
        };
        if self.actions.is_empty() {
            refuse(
                "a filter group of no event".to_owned(),
                "at least one event",
                "name events in `FilterGroup::in_event_of`",
            );
        }
        let has = |kind: &str| self.filters.iter().any(|filter| filter.kind == kind);
        let others: Vec<&str> = self
            .actions
            .iter()
            .filter(|action| !action.is_about_pull_requests())
            .map(|action| action.as_str())
            .collect();
        if has("BASE_REF") && !others.is_empty() {
            refuse(
                format!("a condition on the base of {}", others.join(", ")),
                "conditions on the base of events of pull requests",
                "use a filter group of its own for the other events",
            );
        }
        let is_bitbucket = host == "Bitbucket";
        let foreign = self.actions.iter().find(|action| {
            is_bitbucket
                && matches!(
                    action,
                    EventAction::PullRequestReopened
                        | EventAction::Released
                        | EventAction::Prereleased
                )
        });
        if let Some(action) = foreign {
            refuse(
                format!("{} of {host}", action.as_str()),
                "events that the host tells of",
                "leave the event out",
            );
        }
    }
}

impl EventAction {
    const fn is_about_pull_requests(self) -> bool {
        matches!(
            self,
            Self::PullRequestCreated
                | Self::PullRequestUpdated
                | Self::PullRequestClosed
                | Self::PullRequestMerged
                | Self::PullRequestReopened
        )
    }
}

fn filter(kind: &'static str, pattern: Text, matches: bool) -> Node {
    let mut filter = Object::typed();
    if !matches {
        filter.put("ExcludeMatchedPattern", true.into());
    }
    filter.put("Pattern", pattern.into());
    filter.put("Type", kind.into());
    filter.into()
}
