//! What starts a pipeline.

use stackwright_core::{Diagnostic, Node, Object, Scope, Text};

use super::codes;

/// Declares lists of patterns of a filter.
macro_rules! patterns {
    ($name:ident: $($(#[$doc:meta])* $setter:ident;)*) => {
        impl $name {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $setter<P: Into<Text>>(mut self, patterns: impl IntoIterator<Item = P>) -> Self {
                    self.$setter.extend(patterns.into_iter().map(Into::into));
                    self
                }
            )*
        }
    };
}

/// Which pushes start a pipeline: by tags, or by branches and files. Patterns are globs.
#[derive(Clone, Debug, Default)]
pub struct GitPushFilter {
    tags_includes: Vec<Text>,
    tags_excludes: Vec<Text>,
    branches_includes: Vec<Text>,
    branches_excludes: Vec<Text>,
    file_paths_includes: Vec<Text>,
    file_paths_excludes: Vec<Text>,
}

patterns! {
    GitPushFilter:
    /// Tags like these.
    tags_includes;
    /// No tags like these.
    tags_excludes;
    /// Branches like these.
    branches_includes;
    /// No branches like these.
    branches_excludes;
    /// Changes of files like these.
    file_paths_includes;
    /// No changes of files like these only.
    file_paths_excludes;
}

/// What happens to a pull request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitPullRequestEvent {
    /// It is opened.
    Open,
    /// It gets more commits.
    Updated,
    /// It is closed or merged.
    Closed,
}

impl GitPullRequestEvent {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Updated => "UPDATED",
            Self::Closed => "CLOSED",
        }
    }
}

/// Which pull requests start a pipeline, by the branch that they are meant for. Patterns are globs.
#[derive(Clone, Debug, Default)]
pub struct GitPullRequestFilter {
    events: Vec<GitPullRequestEvent>,
    branches_includes: Vec<Text>,
    branches_excludes: Vec<Text>,
    file_paths_includes: Vec<Text>,
    file_paths_excludes: Vec<Text>,
}

patterns! {
    GitPullRequestFilter:
    /// Branches like these.
    branches_includes;
    /// No branches like these.
    branches_excludes;
    /// Changes of files like these.
    file_paths_includes;
    /// No changes of files like these only.
    file_paths_excludes;
}

impl GitPushFilter {
    /// Every push.
    pub fn new() -> Self {
        Self::default()
    }

    fn render(&self) -> Node {
        let mut filter = Object::typed();
        filter.put_some(
            "Branches",
            both(&self.branches_includes, &self.branches_excludes),
        );
        filter.put_some(
            "FilePaths",
            both(&self.file_paths_includes, &self.file_paths_excludes),
        );
        filter.put_some("Tags", both(&self.tags_includes, &self.tags_excludes));
        filter.into()
    }
}

impl GitPullRequestFilter {
    /// Every pull request.
    pub fn new() -> Self {
        Self::default()
    }

    /// What has to happen to the pull request. Default: anything.
    #[must_use]
    pub fn events(mut self, events: impl IntoIterator<Item = GitPullRequestEvent>) -> Self {
        self.events.extend(events);
        self
    }

    fn render(&self) -> Node {
        use GitPullRequestEvent::{Closed, Open, Updated};
        let all = [Open, Updated, Closed];
        let events = match self.events.is_empty() {
            true => &all[..],
            false => &self.events,
        };
        let events = events.iter().map(|event| event.as_str().into()).collect();
        let mut filter = Object::typed();
        filter.put_some(
            "Branches",
            both(&self.branches_includes, &self.branches_excludes),
        );
        filter.put("Events", Node::List(events));
        filter.put_some(
            "FilePaths",
            both(&self.file_paths_includes, &self.file_paths_excludes),
        );
        filter.into()
    }
}

fn both(includes: &[Text], excludes: &[Text]) -> Option<Node> {
    let list = |patterns: &[Text]| {
        let patterns: Vec<Node> = patterns.iter().cloned().map(Node::Text).collect();
        (!patterns.is_empty()).then_some(Node::List(patterns))
    };
    let mut filter = Object::typed();
    filter.put_some("Excludes", list(excludes));
    filter.put_some("Includes", list(includes));
    (!filter.is_empty()).then(|| filter.into())
}

/// Which changes of a repository start a pipeline, instead of every push to the branch of an action
/// that gets the source by a connection.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-triggers.html>
///
/// ```
/// use stackwright::codepipeline::{GitPushFilter, Trigger};
///
/// let releases = Trigger::git("GitHub").push(GitPushFilter::new().tags_includes(["v*"]));
/// ```
#[derive(Clone, Debug)]
pub struct Trigger {
    pub(super) source_action: Text,
    push: Vec<GitPushFilter>,
    pull_request: Vec<GitPullRequestFilter>,
}

impl Trigger {
    /// Changes of the repository of the action with this name.
    pub fn git(source_action: impl Into<Text>) -> Self {
        Self {
            source_action: source_action.into(),
            push: Vec::new(),
            pull_request: Vec::new(),
        }
    }

    /// Adds pushes; those of any filter start the pipeline.
    #[must_use]
    pub fn push(mut self, filter: GitPushFilter) -> Self {
        self.push.push(filter);
        self
    }

    /// Adds pull requests; those of any filter start the pipeline.
    #[must_use]
    pub fn pull_request(mut self, filter: GitPullRequestFilter) -> Self {
        self.pull_request.push(filter);
        self
    }

    pub(super) fn render(&self) -> Node {
        let list = |filters: Vec<Node>| (!filters.is_empty()).then_some(Node::List(filters));
        let mut git = Object::typed();
        let requests = self.pull_request.iter().map(GitPullRequestFilter::render);
        git.put_some("PullRequest", list(requests.collect()));
        let pushes = self.push.iter().map(GitPushFilter::render);
        git.put_some("Push", list(pushes.collect()));
        git.put("SourceActionName", self.source_action.clone().into());
        let mut trigger = Object::typed();
        trigger.put("GitConfiguration", git.into());
        trigger.put("ProviderType", "CodeStarSourceConnection".into());
        trigger.into()
    }

    pub(super) fn check(&self, scope: &Scope) {
        let refuse = |given: String, allowed: &str, help: &str| {
            let finding =
                Diagnostic::error(&codes::TRIGGER, "the pipeline can't have this trigger");
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let (pushes, requests) = (self.push.len(), self.pull_request.len());
        for (count, what) in [(pushes, "pushes"), (requests, "pull requests")] {
            if count > 3 {
                refuse(
                    format!("{count} filters of {what}"),
                    "at most 3 of each kind",
                    "join some",
                );
            }
        }
        let nothing = pushes + requests == 0;
        if nothing {
            refuse(
                "no filter".to_owned(),
                "a filter of pushes or pull requests",
                "add one with `push` or `pull_request`, or leave the trigger out",
            );
        }
        for filter in &self.push {
            let has = |lists: [&Vec<Text>; 2]| lists.iter().any(|list| !list.is_empty());
            let tags = has([&filter.tags_includes, &filter.tags_excludes]);
            let branches = has([&filter.branches_includes, &filter.branches_excludes]);
            let files = has([&filter.file_paths_includes, &filter.file_paths_excludes]);
            if !branches && (files || !tags) {
                refuse(
                    match files {
                        true => "files without branches".to_owned(),
                        false => "a filter of pushes that names nothing".to_owned(),
                    },
                    "tags, or branches and files of them",
                    "name branches, such as `**`",
                );
            }
        }
        for filter in &self.pull_request {
            if filter.branches_includes.is_empty() && filter.branches_excludes.is_empty() {
                refuse(
                    "a filter of pull requests without branches".to_owned(),
                    "branches, and files of them",
                    "name branches, such as `**`",
                );
            }
        }
        let lists = self.push.iter().flat_map(|filter| {
            [
                &filter.tags_includes,
                &filter.tags_excludes,
                &filter.branches_includes,
                &filter.branches_excludes,
                &filter.file_paths_includes,
                &filter.file_paths_excludes,
            ]
        });
        let lists = lists.chain(self.pull_request.iter().flat_map(|filter| {
            [
                &filter.branches_includes,
                &filter.branches_excludes,
                &filter.file_paths_includes,
                &filter.file_paths_excludes,
            ]
        }));
        for patterns in lists.filter(|patterns| patterns.len() > 8) {
            refuse(
                format!("{} patterns", patterns.len()),
                "at most 8 in a list",
                "use a pattern that covers several",
            );
        }
    }
}
