//! Where the source of a build comes from.

use stackwright_core::{Diagnostic, IntoValue, Node, Object, Scope, Text, Value, text};

use super::codes;
use super::filter_group::FilterGroup;
use super::project_ref::ProjectRef;
use crate::iam::Grant;
use crate::s3::BucketRef;

/// Where the source of a build comes from.
///
/// ```
/// use stackwright::codebuild::{EventAction, FilterGroup, Project, Source};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("ci");
/// let source = Source::git_hub("shop", "web")
///     .webhook_filter(FilterGroup::in_event_of([EventAction::Push]).and_branch_is("main"));
/// stack.add("Test", Project::new(source));
/// ```
#[derive(Clone, Debug)]
pub struct Source(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    None,
    CodePipeline,
    S3(S3Source),
    Git(Box<Git>),
}

impl Source {
    pub(super) const NONE: Self = Self(Kind::None);
    pub(super) const CODE_PIPELINE: Self = Self(Kind::CodePipeline);

    /// An archive in a bucket, or a directory whose path ends with a slash. The project is granted to
    /// read it.
    pub fn s3(bucket: &BucketRef, path: impl IntoValue<String>) -> S3Source {
        S3Source {
            bucket: bucket.clone(),
            path: path.into_value(),
            version: None,
        }
    }

    /// A repository of GitHub. The account needs [`GitHubSourceCredentials`](super::GitHubSourceCredentials)
    /// or a connection for a private one, and for webhooks.
    pub fn git_hub(
        owner: impl IntoValue<String>,
        repository: impl IntoValue<String>,
    ) -> GitHubSource {
        let parts = text![
            "https://github.com/",
            owner.into_value(),
            "/",
            repository.into_value(),
            ".git"
        ];
        GitHubSource(Git::new("GitHub", "GITHUB", parts.value()))
    }

    /// All repositories of an organization of GitHub, whose webhook starts the builds.
    pub fn git_hub_organization(
        organization: impl IntoValue<String>,
        filter: FilterGroup,
    ) -> GitHubOrganizationSource {
        let location = "CODEBUILD_DEFAULT_WEBHOOK_SOURCE_LOCATION".into_value();
        let mut git = Git::new("GitHub", "GITHUB", location);
        git.organization = Some(organization.into_value());
        git.webhook_filters.push(filter);
        GitHubOrganizationSource(git)
    }

    /// A repository of GitHub Enterprise Server, by the URL from which it is cloned over HTTPS.
    pub fn git_hub_enterprise(https_clone_url: impl IntoValue<String>) -> GitHubEnterpriseSource {
        let url = https_clone_url.into_value();
        GitHubEnterpriseSource(Git::new("GitHub Enterprise", "GITHUB_ENTERPRISE", url))
    }

    /// A repository of Bitbucket.
    pub fn bit_bucket(
        owner: impl IntoValue<String>,
        repository: impl IntoValue<String>,
    ) -> BitBucketSource {
        let parts = text![
            "https://bitbucket.org/",
            owner.into_value(),
            "/",
            repository.into_value(),
            ".git"
        ];
        BitBucketSource(Git::new("Bitbucket", "BITBUCKET", parts.value()))
    }

    /// A repository of CodeCommit. The project is granted to pull it.
    #[cfg(feature = "codecommit")]
    pub fn code_commit(repository: &crate::codecommit::RepositoryRef) -> CodeCommitSource {
        let location = repository.repository_clone_url_http();
        let mut git = Git::new("CodeCommit", "CODECOMMIT", location);
        git.report_build_status = None;
        git.pulled = Some(repository.repository_arn().into_value());
        CodeCommitSource(git)
    }

    pub(super) fn is_code_pipeline(&self) -> bool {
        matches!(self.0, Kind::CodePipeline)
    }

    pub(super) fn supports_badge(&self) -> bool {
        matches!(self.0, Kind::Git(_))
    }

    pub(super) fn starts_batches(&self) -> bool {
        matches!(&self.0, Kind::Git(git) if git.webhook_triggers_batch_build == Some(true))
    }

    /// The branch, tag or commit that is built.
    pub(super) fn version(&self) -> Option<Node> {
        match &self.0 {
            Kind::Git(git) => git.branch_or_ref.as_ref().map(Node::from),
            Kind::S3(source) => source.version.as_ref().map(Node::from),
            _ => None,
        }
    }

    pub(super) fn render(&self, build_spec: Option<Node>) -> Object {
        let mut source = Object::typed();
        match &self.0 {
            Kind::None => source.put("Type", "NO_SOURCE".into()),
            Kind::CodePipeline => source.put("Type", "CODEPIPELINE".into()),
            Kind::S3(archive) => {
                let name = archive.bucket.bucket_name();
                source.put("Location", text![name, "/", &archive.path].into());
                source.put("Type", "S3".into());
            }
            Kind::Git(git) => git.write(&mut source),
        }
        if let Some(spec) = build_spec {
            source.put("BuildSpec", spec);
        }
        source
    }

    pub(super) fn triggers(&self) -> Option<Node> {
        match &self.0 {
            Kind::Git(git) => git.triggers(),
            _ => None,
        }
    }

    pub(super) fn grant(&self, scope: &Scope, project: &ProjectRef) {
        match &self.0 {
            Kind::S3(source) => {
                let bucket = &source.bucket;
                bucket.grant_read_keys(scope, project, source.path.clone());
            }
            Kind::Git(git) => {
                if let Some(repository) = &git.pulled {
                    Grant::add_to_principal(scope, project, ["codecommit:GitPull"], [repository]);
                }
            }
            Kind::None | Kind::CodePipeline => {}
        }
    }

    pub(super) fn check(&self, scope: &Scope) {
        if let Kind::Git(git) = &self.0 {
            git.check(scope);
        }
    }
}

/// An archive or directory in a bucket: see [`Source::s3`].
#[derive(Clone, Debug)]
pub struct S3Source {
    bucket: BucketRef,
    path: Value<String>,
    version: Option<Value<String>>,
}

impl S3Source {
    /// The version of the object. Default: the newest.
    #[must_use]
    pub fn version(mut self, version: impl IntoValue<String>) -> Self {
        self.version = Some(version.into_value());
        self
    }
}

impl From<S3Source> for Source {
    fn from(source: S3Source) -> Self {
        Self(Kind::S3(source))
    }
}

/// What the sources in Git repositories have in common.
#[derive(Clone, Debug)]
pub(super) struct Git {
    host: &'static str,
    kind: &'static str,
    location: Value<String>,
    branch_or_ref: Option<Value<String>>,
    clone_depth: Option<u32>,
    fetch_submodules: Option<bool>,
    report_build_status: Option<bool>,
    build_status_context: Option<Value<String>>,
    build_status_url: Option<Value<String>>,
    ignore_ssl_errors: Option<bool>,
    webhook: Option<bool>,
    webhook_filters: Vec<FilterGroup>,
    webhook_triggers_batch_build: Option<bool>,
    organization: Option<Value<String>>,
    /// The repository that the project is granted to pull.
    pulled: Option<Value<String>>,
}

impl Git {
    fn new(host: &'static str, kind: &'static str, location: Value<String>) -> Self {
        Self {
            host,
            kind,
            location,
            branch_or_ref: None,
            clone_depth: None,
            fetch_submodules: None,
            report_build_status: Some(true),
            build_status_context: None,
            build_status_url: None,
            ignore_ssl_errors: None,
            webhook: None,
            webhook_filters: Vec::new(),
            webhook_triggers_batch_build: None,
            organization: None,
            pulled: None,
        }
    }

    fn has_webhook(&self) -> Option<bool> {
        self.webhook
            .or((!self.webhook_filters.is_empty()).then_some(true))
    }

    fn write(&self, source: &mut Object) {
        source.put("Type", self.kind.into());
        source.put("Location", Node::from(&self.location));
        source.put_some("ReportBuildStatus", self.report_build_status);
        if let Some(depth) = self.clone_depth {
            source.put("GitCloneDepth", depth.into());
        }
        if let Some(fetch) = self.fetch_submodules {
            let mut submodules = Object::typed();
            submodules.put("FetchSubmodules", fetch.into());
            source.put("GitSubmodulesConfig", submodules.into());
        }
        let mut status = Object::typed();
        if let Some(context) = &self.build_status_context {
            status.put("Context", context.into());
        }
        if let Some(url) = &self.build_status_url {
            status.put("TargetUrl", url.into());
        }
        if !status.is_empty() {
            source.put("BuildStatusConfig", status.into());
        }
        if let Some(ignore) = self.ignore_ssl_errors {
            source.put("InsecureSsl", ignore.into());
        }
    }

    fn triggers(&self) -> Option<Node> {
        let mut triggers = Object::typed();
        triggers.put("Webhook", self.has_webhook()?.into());
        if self.webhook_triggers_batch_build == Some(true) {
            triggers.put("BuildType", "BUILD_BATCH".into());
        }
        if !self.webhook_filters.is_empty() {
            let groups = self.webhook_filters.iter().map(FilterGroup::render);
            triggers.put("FilterGroups", Node::List(groups.collect()));
        }
        if let Some(organization) = &self.organization {
            let mut scope = Object::typed();
            scope.put("Name", organization.into());
            triggers.put("ScopeConfiguration", scope.into());
        }
        Some(triggers.into())
    }

    fn check(&self, scope: &Scope) {
        for group in &self.webhook_filters {
            group.check(scope, self.host);
        }
        let refuse = |given: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::WEBHOOK_FILTER,
                "the source has settings of a webhook, and no webhook",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed("settings of a webhook where there is one")
                    .help(help),
            );
        };
        if self.webhook == Some(false) && !self.webhook_filters.is_empty() {
            refuse("`webhook(false)` with filters", "leave one of them out");
        }
        if self.webhook_triggers_batch_build == Some(true) && self.has_webhook() != Some(true) {
            refuse(
                "`webhook_triggers_batch_build` without a webhook",
                "add `webhook(true)` or a filter",
            );
        }
    }
}

/// Declares setters for the sources of some hosts.
macro_rules! setters {
    ($($name:ident),*: $($(#[$doc:meta])* $setter:ident($argument:ident: $kind:ty) => |$git:ident| $change:expr;)*) => {
        setters!(@each [$($name),*] $({ $(#[$doc])* $setter($argument: $kind) => |$git| $change })*);
    };
    (@each [$($name:ident),*] $setters:tt $($more:tt)*) => {
        $(setters!(@one $name $setters);)*
        setters!(@each [$($name),*] $($more)*);
    };
    (@each [$($name:ident),*]) => {};
    (@one $name:ident { $(#[$doc:meta])* $setter:ident($argument:ident: $kind:ty) => |$git:ident| $change:expr }) => {
        impl $name {
            $(#[$doc])*
            #[must_use]
            pub fn $setter(mut self, $argument: $kind) -> Self {
                let $git = &mut self.0;
                $change;
                self
            }
        }
    };
}

/// Declares the sources of one host.
macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Git);

        impl From<$name> for Source {
            fn from(source: $name) -> Self {
                Self(Kind::Git(Box::new(source.0)))
            }
        }
    )* };
}

sources! {
    /// A repository of GitHub: see [`Source::git_hub`].
    GitHubSource;
    /// The repositories of an organization of GitHub: see [`Source::git_hub_organization`].
    GitHubOrganizationSource;
    /// A repository of GitHub Enterprise Server: see [`Source::git_hub_enterprise`].
    GitHubEnterpriseSource;
    /// A repository of Bitbucket: see [`Source::bit_bucket`].
    BitBucketSource;
    /// A repository of CodeCommit: see [`Source::code_commit`](Source).
    CodeCommitSource;
}

setters! {
    GitHubSource, GitHubOrganizationSource, GitHubEnterpriseSource, BitBucketSource, CodeCommitSource:
    /// How many commits are cloned. Default: all.
    clone_depth(depth: u32) => |git| git.clone_depth = Some(depth);
    /// Whether submodules are cloned, too. Default: no.
    fetch_submodules(fetch: bool) => |git| git.fetch_submodules = Some(fetch);
}

setters! {
    GitHubSource, GitHubOrganizationSource, GitHubEnterpriseSource, BitBucketSource:
    /// Whether commits show how their builds went. Default: yes.
    report_build_status(report: bool) => |git| git.report_build_status = Some(report);
    /// Where a commit's status links to. Default: the build in the console.
    build_status_url(url: impl IntoValue<String>) => |git| git.build_status_url = Some(url.into_value());
    /// Adds events of the webhook that start a build; those of any group do. Default: every push.
    webhook_filter(filter: FilterGroup) => |git| git.webhook_filters.push(filter);
    /// Whether the webhook starts batch builds, for which the project gets a role. Default: no.
    webhook_triggers_batch_build(batch: bool) => |git| git.webhook_triggers_batch_build = Some(batch);
}

setters! {
    GitHubSource, GitHubEnterpriseSource, BitBucketSource, CodeCommitSource:
    /// The branch, tag, commit or pull request (`pr/1`) that is built. Default: the default branch.
    branch_or_ref(reference: impl IntoValue<String>) => |git| git.branch_or_ref = Some(reference.into_value());
}

setters! {
    GitHubSource, GitHubEnterpriseSource, BitBucketSource:
    /// Whether a webhook starts builds. Default: where there is a filter.
    webhook(webhook: bool) => |git| git.webhook = Some(webhook);
}

setters! {
    GitHubSource, GitHubOrganizationSource, GitHubEnterpriseSource:
    /// What a commit's status is called. Default: `AWS CodeBuild`, region and project.
    build_status_context(context: impl IntoValue<String>) => |git| git.build_status_context = Some(context.into_value());
}

setters! {
    GitHubEnterpriseSource:
    /// Whether certificates of the host are accepted that can't be verified. Default: no.
    ignore_ssl_errors(ignore: bool) => |git| git.ignore_ssl_errors = Some(ignore);
}

setters! {
    BitBucketSource:
    /// What a commit's status is called. Default: `AWS CodeBuild`, region and project.
    build_status_name(name: impl IntoValue<String>) => |git| git.build_status_context = Some(name.into_value());
}

/// One of the further sources of a project.
#[derive(Clone, Debug)]
pub(super) struct Secondary {
    pub(super) identifier: Text,
    pub(super) source: Source,
}

impl Secondary {
    pub(super) fn render(&self) -> Node {
        let mut source = self.source.render(None);
        source.put("SourceIdentifier", self.identifier.clone().into());
        source.into()
    }

    pub(super) fn version(&self) -> Option<Node> {
        let mut version = Object::typed();
        version.put("SourceIdentifier", self.identifier.clone().into());
        version.put("SourceVersion", self.source.version()?);
        Some(version.into())
    }
}
