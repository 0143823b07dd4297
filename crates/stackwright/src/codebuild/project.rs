//! Projects.

use stackwright_cfn::codebuild::CfnProject;
use stackwright_cfn::kinds::codebuild::{ProjectArn, ProjectName};
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, Object, Scope, Text, Value, text,
};

use super::artifacts::S3Artifacts;
use super::build_environment::BuildEnvironment;
use super::build_spec::{BuildSpec, InlineBuildSpec};
use super::cache::Cache;
use super::codes;
use super::environment_variable::BuildEnvironmentVariable;
use super::file_system_location::FileSystemLocation;
use super::logging::{CloudWatchLogging, S3Logging};
use super::project_options::{ProjectOptions, ProjectVisibility, project_setters};
use super::project_ref::ProjectRef;
use super::source::{Secondary, Source};
use crate::ec2::{Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::iam::{Grant, Policy, PolicyRef, PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::kms::KeyRef;

/// A project that builds from a source of its own, or without one (`AWS::CodeBuild::Project`).
///
/// It gets a role that may write its logs and reports; grant to the project what its builds need
/// besides.
///
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/working-with-build-projects.html>
///
/// ```
/// use stackwright::codebuild::{BuildEnvironment, BuildSpec, Project, Source};
/// use stackwright::ecr::Repository;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("ci");
/// let images = stack.add("Images", Repository::new());
/// let project = stack.add(
///     "Build",
///     Project::new(Source::git_hub("shop", "web"))
///         .build_spec(BuildSpec::from_source_filename("ci/build.yml"))
///         .environment(BuildEnvironment::new().privileged(true))
///         .environment_variable("IMAGE", images.repository_uri()),
/// );
/// images.grant_pull_push(&stack, &project);
/// ```
#[derive(Clone, Debug)]
pub struct Project(ProjectOptions);

impl Project {
    /// A project of this source, whose build specification is `buildspec.yml` in it.
    pub fn new(source: impl Into<Source>) -> Self {
        Self(ProjectOptions::new(source.into()))
    }

    /// A project without a source: all that it does is in the specification.
    pub fn without_source(specification: InlineBuildSpec) -> Self {
        Self(ProjectOptions::new(Source::NONE)).build_spec(specification)
    }

    /// What builds do. Default: what `buildspec.yml` in the source says.
    #[must_use]
    pub fn build_spec(mut self, specification: impl Into<BuildSpec>) -> Self {
        self.0.build_spec = Some(specification.into());
        self
    }

    /// Adds a further source; builds find it in the directory that the environment variable
    /// `CODEBUILD_SRC_DIR_` with the identifier names.
    #[must_use]
    pub fn secondary_source(
        mut self,
        identifier: impl Into<Text>,
        source: impl Into<Source>,
    ) -> Self {
        self.0.secondary_sources.push(Secondary {
            identifier: identifier.into(),
            source: source.into(),
        });
        self
    }

    /// What builds leave. Default: nothing.
    #[must_use]
    pub fn artifacts(mut self, artifacts: S3Artifacts) -> Self {
        self.0.artifacts = Some(artifacts);
        self
    }

    /// Adds what builds leave besides, which the build specification names by the identifier.
    #[must_use]
    pub fn secondary_artifacts(
        mut self,
        identifier: impl Into<Text>,
        artifacts: S3Artifacts,
    ) -> Self {
        self.0
            .secondary_artifacts
            .push((identifier.into(), artifacts));
        self
    }

    /// Whether there is a badge at a public URL that shows how the last build went. Default: no.
    #[must_use]
    pub const fn badge(mut self, badge: bool) -> Self {
        self.0.badge = Some(badge);
        self
    }

    /// An existing project of the stack's account and region, by its name.
    #[track_caller]
    pub fn from_project_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<ProjectName>,
    ) -> ProjectRef {
        let scope = scope.group(id);
        let name = name.into_value();
        let arn = scope.arn("codebuild", text!["project/", &name]);
        ProjectRef::imported(&scope, Value::from_node(arn.into_node()), name)
    }

    /// An existing project by its ARN.
    #[track_caller]
    pub fn from_project_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<ProjectArn>,
    ) -> ProjectRef {
        let scope = scope.group(id);
        let arn: Value<ProjectArn> = arn.into_value();
        let name = match arn.as_text() {
            Some(text) => text.rsplit('/').next().unwrap_or(text).into_value(),
            None => text![arn.split("/").select(1)].value(),
        };
        ProjectRef::imported(&scope, arn, name)
    }
}

/// A project whose builds a pipeline starts, with source and artifacts from there
/// (`AWS::CodeBuild::Project`).
///
/// ```
/// use stackwright::codebuild::{BuildEnvironment, PipelineProject};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("ci");
/// let environment = BuildEnvironment::new().privileged(true);
/// stack.add("Build", PipelineProject::new().environment(environment));
/// ```
#[derive(Clone, Debug)]
pub struct PipelineProject(ProjectOptions);

impl Default for PipelineProject {
    fn default() -> Self {
        Self::new()
    }
}

impl PipelineProject {
    /// A project whose build specification is `buildspec.yml` in the source.
    pub fn new() -> Self {
        Self(ProjectOptions::new(Source::CODE_PIPELINE))
    }

    /// What builds do. Default: what `buildspec.yml` in the source says.
    #[must_use]
    pub fn build_spec(mut self, specification: impl Into<BuildSpec>) -> Self {
        self.0.build_spec = Some(specification.into());
        self
    }
}

project_setters!(Project);
project_setters!(PipelineProject);

impl Construct for Project {
    type Handle = ProjectRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ProjectRef {
        self.0.build(scope)
    }
}

impl Construct for PipelineProject {
    type Handle = ProjectRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ProjectRef {
        self.0.build(scope)
    }
}

/// The policies that let roles of builds make network interfaces: one for a role.
#[derive(Debug, Default)]
struct NetworkPolicies(std::cell::RefCell<Vec<(stackwright_core::NodeRef, PolicyRef)>>);

impl ProjectOptions {
    fn build(self, scope: &Scope) -> ProjectRef {
        self.check(scope);
        let role = self.role.clone().unwrap_or_else(|| {
            let service = ServicePrincipal::new("codebuild.amazonaws.com");
            scope.add("Role", Role::new(service))
        });
        let batch = self
            .source
            .starts_batches()
            .then(|| super::project_ref::batch_role(scope));
        let subnets = self.vpc.as_ref().map(|vpc| {
            let selected = vpc.select_subnets(scope, &self.subnet_selection);
            selected.subnet_ids()
        });
        let connections = self.vpc.as_ref().map(|vpc| self.connections(scope, vpc));
        let variables = self.all_variables();
        let environment = self
            .environment
            .render(scope, (!variables.is_empty()).then(|| variables.render()));
        let resource = CfnProject::new(
            Value::from_node(self.artifacts()),
            Value::from_node(environment),
            role.role_arn(),
            Value::from_node(self.source_node()),
        );
        let resource = scope.add("Resource", resource);
        let project = ProjectRef::own(
            scope,
            &resource,
            &role,
            connections.clone(),
            self.source.is_code_pipeline(),
            self.encryption_key.is_some(),
        );
        self.grant_buckets(scope, &project);
        let image = self.environment.image();
        image.grant(scope, &project);
        variables.grant_read(scope, &project);
        if let Some(logging) = &self.s3_logging {
            logging.grant(scope, &project);
        }
        if let Some(logging) = &self.cloud_watch_logging {
            logging.grant(scope, &project);
        }
        if let Some(subnets) = &subnets {
            permit_interfaces(scope, &role, subnets);
        }
        self.permit_logs(scope, &project);
        let key = self.encryption_key.as_ref();
        if let Some(key) = key {
            key.grant_encrypt_decrypt(scope, &project);
        }
        image.grant_regional(scope, &project);
        let network = subnets.map(|subnets| self.network(subnets, connections.as_ref()));
        scope.edit(&resource).update(|properties| {
            if let Some(network) = network {
                properties.put("VpcConfig", network);
            }
            self.write(properties);
        });
        for location in &self.file_system_locations {
            project.add_file_system_location(scope, location.clone());
        }
        for source in &self.secondary_sources {
            project.put_secondary_source(scope, source);
        }
        for (identifier, artifacts) in &self.secondary_artifacts {
            project.put_secondary_artifacts(scope, identifier, artifacts);
        }
        if self.vpc.is_some() {
            scope.depend(&resource, &network_policy(scope, &role));
        }
        if let Some(batch) = batch {
            project.put_batch_role(scope, batch);
        }
        project
    }

    /// Lets builds read and write what is in buckets.
    fn grant_buckets(&self, scope: &Scope, project: &ProjectRef) {
        self.source.grant(scope, project);
        if let Some(artifacts) = &self.artifacts {
            artifacts.grant(scope, project);
        }
        self.cache.grant(scope, project);
        for Secondary { source, .. } in &self.secondary_sources {
            source.grant(scope, project);
        }
        for (_, artifacts) in &self.secondary_artifacts {
            artifacts.grant(scope, project);
        }
    }

    fn connections(&self, scope: &Scope, vpc: &VpcRef) -> Connections {
        let groups = match self.security_groups.is_empty() {
            false => self.security_groups.clone(),
            true => {
                let description = format!(
                    "Automatic generated security group for CodeBuild {}",
                    scope.unique_id()
                );
                let group = SecurityGroup::new(vpc)
                    .description(description)
                    .allow_all_outbound(self.allow_all_outbound.unwrap_or(true));
                vec![scope.add("SecurityGroup", group)]
            }
        };
        Connections::new(groups)
    }

    fn network<S: Into<Node>>(&self, subnets: Vec<S>, connections: Option<&Connections>) -> Node {
        let mut network = Object::typed();
        let groups = connections.map(Connections::security_groups);
        let groups = groups.unwrap_or_default();
        let ids = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        network.put("SecurityGroupIds", Node::List(ids.collect()));
        network.put("Subnets", subnets.into());
        if let Some(vpc) = &self.vpc {
            network.put("VpcId", vpc.vpc_id().into_node());
        }
        network.into()
    }

    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/setting-up-service-role.html>
    fn permit_logs(&self, scope: &Scope, project: &ProjectRef) {
        let name = project.project_name();
        let group = |ending: &'static str| {
            scope.arn("logs", text!["log-group:/aws/codebuild/", &name, ending])
        };
        let write = [
            "logs:CreateLogGroup",
            "logs:CreateLogStream",
            "logs:PutLogEvents",
        ];
        Grant::add_to_principal(scope, project, write, [group(""), group(":*")]);
        if self.grant_report_group_permissions {
            let report = [
                "codebuild:CreateReportGroup",
                "codebuild:CreateReport",
                "codebuild:UpdateReport",
                "codebuild:BatchPutTestCases",
                "codebuild:BatchPutCodeCoverages",
            ];
            let groups = scope.arn("codebuild", text!["report-group/", &name, "-*"]);
            Grant::add_to_principal(scope, project, report, [groups]);
        }
        if self.ssm_session_permissions {
            let session = [
                "ssmmessages:CreateControlChannel",
                "ssmmessages:CreateDataChannel",
                "ssmmessages:OpenControlChannel",
                "ssmmessages:OpenDataChannel",
                "logs:DescribeLogGroups",
                "logs:CreateLogStream",
                "logs:PutLogEvents",
                "s3:GetEncryptionConfiguration",
                "s3:PutObject",
            ];
            Grant::add_to_principal(scope, project, session, ["*"]);
        }
    }

    fn artifacts(&self) -> Node {
        if let Some(artifacts) = &self.artifacts {
            return artifacts.render(None);
        }
        let mut artifacts = Object::typed();
        let kind = match self.source.is_code_pipeline() {
            true => "CODEPIPELINE",
            false => "NO_ARTIFACTS",
        };
        artifacts.put("Type", kind.into());
        artifacts.into()
    }

    fn source_node(&self) -> Node {
        let spec = self.build_spec.as_ref().map(|spec| spec.text().into());
        self.source.render(spec).into()
    }

    fn write(&self, project: &mut Object) {
        project.put("Cache", self.cache.render());
        let key = self.encryption_key.as_ref();
        let key = key.map(|key| key.key_arn().into_node());
        project.put(
            "EncryptionKey",
            key.unwrap_or_else(|| "alias/aws/s3".into()),
        );
        let minutes = |duration: &Duration| Node::float(duration.to_millis() as f64 / 60_000.0);
        let mut logs = Object::typed();
        let cloud_watch = self.cloud_watch_logging.as_ref();
        logs.put_some("CloudWatchLogs", cloud_watch.map(CloudWatchLogging::render));
        let bucket = self.s3_logging.as_ref();
        logs.put_some("S3Logs", bucket.map(S3Logging::render));
        let logging = (!logs.is_empty()).then(|| Node::from(logs));
        let optional = [
            ("AutoRetryLimit", self.auto_retry_limit.map(Node::from)),
            ("BadgeEnabled", self.badge.map(Node::from)),
            (
                "ConcurrentBuildLimit",
                self.concurrent_build_limit.map(Node::from),
            ),
            ("Description", self.description.as_ref().map(Node::from)),
            ("LogsConfig", logging),
            ("Name", self.project_name.as_ref().map(Node::from)),
            (
                "QueuedTimeoutInMinutes",
                self.queued_timeout.as_ref().map(minutes),
            ),
            ("SourceVersion", self.source.version()),
            ("TimeoutInMinutes", self.timeout.as_ref().map(minutes)),
            ("Triggers", self.source.triggers()),
            (
                "Visibility",
                self.visibility.map(|seen| seen.as_str().into()),
            ),
        ];
        for (property, value) in optional {
            if let Some(value) = value {
                project.put(property, value);
            }
        }
    }
}

/// Lets builds have network interfaces in these subnets.
/// <https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html#customer-managed-policies-example-create-vpc-network-interface>
fn permit_interfaces<S: Clone + Into<Node>>(scope: &Scope, role: &RoleRef, subnets: &[S]) {
    let arn = |resource: stackwright_core::Expr| {
        text![
            "arn:",
            stackwright_core::pseudo::partition(),
            ":ec2:",
            stackwright_core::pseudo::region(),
            ":",
            stackwright_core::pseudo::account_id(),
            ":",
            resource
        ]
    };
    let subnets = subnets
        .iter()
        .map(|subnet| Node::from(arn(text!["subnet/", subnet.clone().into()])));
    let statement = PolicyStatement::new()
        .actions(["ec2:CreateNetworkInterfacePermission"])
        .resources([arn(text!["network-interface/*"])])
        .condition("StringEquals", "ec2:Subnet", Node::List(subnets.collect()))
        .condition(
            "StringEquals",
            "ec2:AuthorizedService",
            "codebuild.amazonaws.com",
        );
    role.add_to_policy(scope, statement);
}

/// The policy that lets builds make network interfaces at all.
fn network_policy(scope: &Scope, role: &RoleRef) -> PolicyRef {
    let policies = scope.shared::<NetworkPolicies>();
    let existing = policies
        .0
        .borrow()
        .iter()
        .find(|(of, _)| *of == role.node())
        .map(|(_, policy)| policy.clone());
    existing.unwrap_or_else(|| {
        let statement = PolicyStatement::new()
            .actions([
                "ec2:CreateNetworkInterface",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DeleteNetworkInterface",
                "ec2:DescribeSubnets",
                "ec2:DescribeSecurityGroups",
                "ec2:DescribeDhcpOptions",
                "ec2:DescribeVpcs",
            ])
            .all_resources();
        let policy = scope.add("PolicyDocument", Policy::new().statement(statement));
        role.attach_inline_policy(scope, &policy);
        policies.0.borrow_mut().push((role.node(), policy.clone()));
        policy
    })
}

pub(super) fn refuse_change(scope: &Scope, what: &str) {
    let finding = Diagnostic::error(
        &codes::IMPORTED_PROJECT,
        "a project that exists already can't be changed here",
    );
    scope.diagnose(
        finding
            .given(what)
            .allowed("it for projects of this stack")
            .help("change the project where it is defined"),
    );
}
