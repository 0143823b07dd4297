//! What the kinds of projects have in common.

use stackwright_core::{Diagnostic, Duration, Scope, Text, Value};

use super::artifacts::S3Artifacts;
use super::build_environment::BuildEnvironment;
use super::build_spec::BuildSpec;
use super::cache::Cache;
use super::codes;
use super::compute_type::words;
use super::environment_variable::Variables;
use super::file_system_location::FileSystemLocation;
use super::logging::{CloudWatchLogging, S3Logging};
use super::source::{Secondary, Source};
use crate::ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::RoleRef;
use crate::kms::KeyRef;

words! {
    /// Who sees a project's builds.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html>
    ProjectVisibility {
        /// Everyone, with logs and artifacts.
        PublicRead = "PUBLIC_READ",
        /// Who is permitted to.
        Private = "PRIVATE",
    }
}

#[derive(Clone, Debug)]
pub(super) struct ProjectOptions {
    pub(super) source: Source,
    pub(super) secondary_sources: Vec<Secondary>,
    pub(super) description: Option<Value<String>>,
    pub(super) build_spec: Option<BuildSpec>,
    pub(super) role: Option<RoleRef>,
    pub(super) encryption_key: Option<KeyRef>,
    pub(super) cache: Cache,
    pub(super) environment: BuildEnvironment,
    pub(super) badge: Option<bool>,
    pub(super) timeout: Option<Duration>,
    pub(super) queued_timeout: Option<Duration>,
    pub(super) variables: Variables,
    pub(super) check_secrets: bool,
    pub(super) project_name: Option<Value<String>>,
    pub(super) vpc: Option<VpcRef>,
    pub(super) subnet_selection: SubnetSelection,
    pub(super) security_groups: Vec<SecurityGroupRef>,
    pub(super) allow_all_outbound: Option<bool>,
    pub(super) file_system_locations: Vec<FileSystemLocation>,
    pub(super) grant_report_group_permissions: bool,
    pub(super) artifacts: Option<S3Artifacts>,
    pub(super) secondary_artifacts: Vec<(Text, S3Artifacts)>,
    pub(super) cloud_watch_logging: Option<CloudWatchLogging>,
    pub(super) s3_logging: Option<S3Logging>,
    pub(super) concurrent_build_limit: Option<u32>,
    pub(super) auto_retry_limit: Option<u32>,
    pub(super) ssm_session_permissions: bool,
    pub(super) visibility: Option<ProjectVisibility>,
}

impl ProjectOptions {
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            secondary_sources: Vec::new(),
            description: None,
            build_spec: None,
            role: None,
            encryption_key: None,
            cache: Cache::none(),
            environment: BuildEnvironment::new(),
            badge: None,
            timeout: None,
            queued_timeout: None,
            variables: Variables::default(),
            check_secrets: true,
            project_name: None,
            vpc: None,
            subnet_selection: SubnetSelection::new(),
            security_groups: Vec::new(),
            allow_all_outbound: None,
            file_system_locations: Vec::new(),
            grant_report_group_permissions: true,
            artifacts: None,
            secondary_artifacts: Vec::new(),
            cloud_watch_logging: None,
            s3_logging: None,
            concurrent_build_limit: None,
            auto_retry_limit: None,
            ssm_session_permissions: false,
            visibility: None,
        }
    }

    /// The environment's variables, and the project's own.
    pub(super) fn all_variables(&self) -> Variables {
        let mut all = self.environment.variables.clone();
        all.extend(&self.variables);
        all
    }

    pub(super) fn check(&self, scope: &Scope) {
        self.environment.check(scope);
        self.source.check(scope);
        self.check_limits(scope);
        self.check_network(scope);
        if self.environment.image().environment.is_lambda() {
            self.check_lambda(scope);
        }
        if self.check_secrets {
            self.all_variables().check(scope);
        }
        if self.badge == Some(true) && !self.source.supports_badge() {
            let finding = Diagnostic::error(&codes::BADGE, "a project of this source has no badge");
            scope.diagnose(
                finding
                    .given("`badge(true)` without a Git repository")
                    .allowed("a badge of a project of a Git repository")
                    .help("leave `badge` out"),
            );
        }
        if let Some(name) = self.project_name.as_ref().and_then(Value::as_text) {
            check_name(scope, name);
        }
        if self.cache.has_docker_layers() && !self.environment.is_privileged() {
            let finding = Diagnostic::warning(
                &codes::BUILD_ENVIRONMENT,
                "layers of Docker images are cached, and builds can't run Docker",
            );
            scope.diagnose(
                finding
                    .given("`LocalCacheMode::DockerLayer` of builds that are not privileged")
                    .allowed("it of privileged builds")
                    .help("add `privileged(true)` to the environment"),
            );
        }
        check_identifiers(scope, &self.secondary_sources);
    }

    fn check_limits(&self, scope: &Scope) {
        let refuse = |what: &str, given: String, allowed: &str| {
            let finding = Diagnostic::error(&codes::BUILD_LIMIT, format!("{what} is out of range"));
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("choose a value in this range"),
            );
        };
        let minutes = |duration: Duration| duration.to_millis() / 60_000;
        if let Some(given) = self.timeout.map(minutes)
            && !(5..=2160).contains(&given)
        {
            refuse(
                "the timeout of a build",
                format!("{given} minutes"),
                "5 to 2160 minutes",
            );
        }
        if let Some(given) = self.queued_timeout.map(minutes)
            && !(5..=480).contains(&given)
        {
            refuse(
                "the time that a build waits for a machine",
                format!("{given} minutes"),
                "5 to 480 minutes",
            );
        }
        if self.concurrent_build_limit == Some(0) {
            refuse(
                "the number of builds at a time",
                "0".to_owned(),
                "1 or more",
            );
        }
        if let Some(given) = self.auto_retry_limit
            && given > 10
        {
            refuse("the number of retries", given.to_string(), "0 to 10");
        }
    }

    fn check_network(&self, scope: &Scope) {
        let refuse = |given: &str, allowed: &str, help: &str| {
            let finding = Diagnostic::error(
                &codes::BUILD_NETWORK,
                "the builds are not in a network where this has a meaning",
            );
            scope.diagnose(finding.given(given).allowed(allowed).help(help));
        };
        let has_groups = !self.security_groups.is_empty();
        let in_vpc = self.vpc.is_some();
        if !in_vpc && (has_groups || self.allow_all_outbound.is_some()) {
            refuse(
                "security groups or `allow_all_outbound` without a VPC",
                "them for builds in a VPC",
                "add `vpc`, or leave them out",
            );
        }
        if in_vpc && has_groups && self.allow_all_outbound.is_some() {
            refuse(
                "`allow_all_outbound` beside security groups",
                "it where the project makes its own security group",
                "say it of the security groups",
            );
        }
        if !in_vpc && !self.file_system_locations.is_empty() {
            refuse(
                "file systems without a VPC",
                "file systems for builds in their VPC",
                "add `vpc`",
            );
        }
        if in_vpc && self.environment.has_fleet() {
            let finding = Diagnostic::warning(
                &codes::BUILD_NETWORK,
                "the builds run on a fleet, which has a network of its own",
            );
            scope.diagnose(
                finding
                    .given("`vpc` of a project on a fleet")
                    .allowed("`vpc` of the fleet")
                    .help("leave `vpc` out here"),
            );
        }
    }

    fn check_lambda(&self, scope: &Scope) {
        let unknown = [
            ("timeout", self.timeout.is_some()),
            ("queued_timeout", self.queued_timeout.is_some()),
            ("cache", self.cache.is_some()),
            ("badge", self.badge == Some(true)),
            ("vpc", self.vpc.is_some()),
            (
                "file_system_location",
                !self.file_system_locations.is_empty(),
            ),
        ];
        for (option, _) in unknown.iter().filter(|(_, given)| *given) {
            let finding = Diagnostic::error(
                &codes::LAMBDA_BUILD,
                "builds on Lambda don't have this option",
            );
            scope.diagnose(
                finding
                    .given(format!("`{option}`"))
                    .allowed("it for images of other kinds")
                    .help("leave it out, or choose another image"),
            );
        }
    }
}

fn check_name(scope: &Scope, name: &str) {
    let legal = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    let starts = |character: char| character.is_ascii_alphanumeric();
    if !(2..=150).contains(&name.len()) || !name.starts_with(starts) || !name.chars().all(legal) {
        let finding =
            Diagnostic::error(&codes::PROJECT_NAME, "a project's name is not a legal one");
        scope.diagnose(
            finding
                .given(format!("`{name}`"))
                .allowed("2 to 150 letters, digits, `-` and `_`, the first a letter or digit")
                .help("choose another name, or leave it out"),
        );
    }
}

pub(super) fn check_identifiers(scope: &Scope, sources: &[Secondary]) {
    let refuse = |given: String, allowed: &str, help: &str| {
        let finding = Diagnostic::error(
            &codes::SECONDARY_SOURCE,
            "the project can't have this further source",
        );
        scope.diagnose(finding.given(given).allowed(allowed).help(help));
    };
    let legal = |character: char| character.is_ascii_alphanumeric() || character == '_';
    for (position, Secondary { identifier, source }) in sources.iter().enumerate() {
        if identifier.is_empty() || identifier.len() > 128 || !identifier.chars().all(legal) {
            refuse(
                format!("the identifier `{identifier}`"),
                "1 to 128 letters, digits and underscores",
                "choose another identifier",
            );
        }
        let earlier = sources.iter().take(position);
        if earlier.clone().any(|other| other.identifier == *identifier) {
            refuse(
                format!("`{identifier}` twice"),
                "identifiers that differ",
                "choose another identifier",
            );
        }
        if matches!(
            source.0,
            super::source::Kind::None | super::source::Kind::CodePipeline
        ) {
            refuse(
                format!("`{identifier}` from nowhere"),
                "a repository",
                "name a repository",
            );
        }
    }
    if sources.len() > 12 {
        refuse(
            format!("{} further sources", sources.len()),
            "at most 12",
            "leave some out",
        );
    }
}

/// Declares the setters of a kind of project; `0` is its [`ProjectOptions`].
macro_rules! project_setters {
    ($name:ident) => {
        impl $name {
            /// What the project is for. Default: none.
            #[must_use]
            pub fn description(mut self, description: impl IntoValue<String>) -> Self {
                self.0.description = Some(description.into_value());
                self
            }

            /// The role that builds have. Default: one is made.
            #[must_use]
            pub fn role(mut self, role: &RoleRef) -> Self {
                self.0.role = Some(role.clone());
                self
            }

            /// The key that encrypts artifacts. Default: the account's key for S3, `alias/aws/s3`.
            #[must_use]
            pub fn encryption_key(mut self, key: impl Into<KeyRef>) -> Self {
                self.0.encryption_key = Some(key.into());
                self
            }

            /// Where builds keep what the next ones can use. Default: nowhere.
            #[must_use]
            pub fn cache(mut self, cache: impl Into<Cache>) -> Self {
                self.0.cache = cache.into();
                self
            }

            /// Where builds run. Default: the standard image on a small machine.
            #[must_use]
            pub fn environment(mut self, environment: BuildEnvironment) -> Self {
                self.0.environment = environment;
                self
            }

            /// Sets an environment variable of builds; it takes precedence over one of the
            /// [`BuildEnvironment`].
            #[must_use]
            pub fn environment_variable(
                mut self,
                name: impl Into<Text>,
                value: impl Into<BuildEnvironmentVariable>,
            ) -> Self {
                self.0.variables.set(name.into(), value.into());
                self
            }

            /// Whether secrets in environment variables of plain text are refused. Default: yes.
            #[must_use]
            pub const fn check_secrets_in_plain_text_env_variables(mut self, check: bool) -> Self {
                self.0.check_secrets = check;
                self
            }

            /// How long a build may take, from 5 minutes to 36 hours. Default: an hour.
            #[must_use]
            pub const fn timeout(mut self, timeout: Duration) -> Self {
                self.0.timeout = Some(timeout);
                self
            }

            /// How long a build may wait for a machine, from 5 minutes to 8 hours. Default: 8 hours.
            #[must_use]
            pub const fn queued_timeout(mut self, timeout: Duration) -> Self {
                self.0.queued_timeout = Some(timeout);
                self
            }

            /// The project's name. Default: made by CloudFormation.
            #[must_use]
            pub fn project_name(mut self, name: impl IntoValue<String>) -> Self {
                self.0.project_name = Some(name.into_value());
                self
            }

            /// The VPC that builds run in; they reach the internet through a NAT gateway of it.
            /// Default: none, with access to the internet.
            ///
            /// <https://docs.aws.amazon.com/codebuild/latest/userguide/vpc-support.html>
            #[must_use]
            pub fn vpc(mut self, vpc: &VpcRef) -> Self {
                self.0.vpc = Some(vpc.clone());
                self
            }

            /// The subnets that builds run in. Default: the private ones.
            #[must_use]
            pub fn subnet_selection(mut self, selection: impl Into<SubnetSelection>) -> Self {
                self.0.subnet_selection = selection.into();
                self
            }

            /// The security groups of builds. Default: one is made.
            #[must_use]
            pub fn security_groups<'a>(
                mut self,
                groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
            ) -> Self {
                self.0.security_groups = groups.into_iter().cloned().collect();
                self
            }

            /// Whether the security group that is made lets all traffic out. Default: yes.
            #[must_use]
            pub const fn allow_all_outbound(mut self, allow: bool) -> Self {
                self.0.allow_all_outbound = Some(allow);
                self
            }

            /// Adds a file system that builds mount.
            #[must_use]
            pub fn file_system_location(mut self, location: FileSystemLocation) -> Self {
                self.0.file_system_locations.push(location);
                self
            }

            /// Whether builds may write to report groups that begin with the project's name. Default:
            /// yes.
            #[must_use]
            pub const fn grant_report_group_permissions(mut self, grant: bool) -> Self {
                self.0.grant_report_group_permissions = grant;
                self
            }

            /// Where in CloudWatch Logs the output of builds goes. Default: to a group with the
            /// project's name, which CodeBuild makes.
            #[must_use]
            pub fn cloud_watch_logging(mut self, logging: CloudWatchLogging) -> Self {
                self.0.cloud_watch_logging = Some(logging);
                self
            }

            /// To which bucket the output of builds goes besides. Default: to none.
            #[must_use]
            pub fn s3_logging(mut self, logging: S3Logging) -> Self {
                self.0.s3_logging = Some(logging);
                self
            }

            /// How many builds run at a time; further ones are refused. Default: as many as the
            /// account may.
            #[must_use]
            pub const fn concurrent_build_limit(mut self, limit: u32) -> Self {
                self.0.concurrent_build_limit = Some(limit);
                self
            }

            /// How often a build that failed is started again, from 0 to 10. Default: never.
            #[must_use]
            pub const fn auto_retry_limit(mut self, limit: u32) -> Self {
                self.0.auto_retry_limit = Some(limit);
                self
            }

            /// Whether the role may be used for a session in a build that has been stopped for it.
            /// Default: no.
            ///
            /// <https://docs.aws.amazon.com/codebuild/latest/userguide/session-manager.html>
            #[must_use]
            pub const fn ssm_session_permissions(mut self, permit: bool) -> Self {
                self.0.ssm_session_permissions = permit;
                self
            }

            /// Who sees the builds. Default: who is permitted to.
            #[must_use]
            pub const fn visibility(mut self, visibility: ProjectVisibility) -> Self {
                self.0.visibility = Some(visibility);
                self
            }
        }
    };
}
pub(super) use project_setters;
