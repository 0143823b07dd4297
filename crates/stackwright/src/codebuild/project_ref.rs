//! The handle of a project.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_cfn::codebuild::CfnProjectRef;
use stackwright_cfn::kinds::codebuild::{ProjectArn, ProjectName};
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value};

use super::artifacts::S3Artifacts;
use super::codes;
use super::file_system_location::FileSystemLocation;
use super::project::refuse_change;
use super::project_options::check_identifiers;
use super::source::{Secondary, Source};
use crate::cloudwatch::Metric;
use crate::ec2::{Connectable, Connections};
use crate::iam::{
    ArnPrincipal, Grantable, PolicyStatement, Principal, Role, RoleRef, ServicePrincipal,
};
use crate::kms::KeyRef;

/// A [`Project`](super::Project) or [`PipelineProject`](super::PipelineProject) in a stack, or a
/// project that exists already.
#[derive(Clone, Debug)]
pub struct ProjectRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    arn: Value<ProjectArn>,
    name: Value<ProjectName>,
    connections: Connections,
    owned: Option<Owned>,
}

#[derive(Debug)]
struct Owned {
    resource: NodeRef,
    role: RoleRef,
    for_pipelines: bool,
    has_key: bool,
    batch_role: RefCell<Option<RoleRef>>,
    secondary_sources: RefCell<Vec<Secondary>>,
}

impl AsNode for ProjectRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

/// Whatever is granted to it is granted to the role of its builds.
impl Grantable for ProjectRef {
    fn grant_principal(&self) -> Principal {
        match &self.0.owned {
            Some(owned) => owned.role.grant_principal(),
            None => <[ArnPrincipal; 0]>::into([]),
        }
    }
}

impl Connectable for ProjectRef {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IntoValue<ProjectName> for &ProjectRef {
    fn into_value(self) -> Value<ProjectName> {
        self.0.name.clone()
    }
}

impl IntoValue<ProjectArn> for &ProjectRef {
    fn into_value(self) -> Value<ProjectArn> {
        self.0.arn.clone()
    }
}

/// The role with which a batch build starts its builds.
pub(super) fn batch_role(scope: &Scope) -> RoleRef {
    let service = ServicePrincipal::new("codebuild.amazonaws.com");
    scope.add("BatchServiceRole", Role::new(service))
}

impl ProjectRef {
    pub(super) fn imported(
        scope: &Scope,
        arn: Value<ProjectArn>,
        name: Value<ProjectName>,
    ) -> Self {
        Self(Rc::new(State {
            node: scope.node(),
            arn,
            name,
            connections: Connections::new([]),
            owned: None,
        }))
    }

    pub(super) fn own(
        scope: &Scope,
        resource: &CfnProjectRef,
        role: &RoleRef,
        connections: Option<Connections>,
        for_pipelines: bool,
        has_key: bool,
    ) -> Self {
        Self(Rc::new(State {
            node: scope.node(),
            arn: resource.attr_arn(),
            name: resource.reference(),
            connections: connections.unwrap_or_else(|| Connections::new([])),
            owned: Some(Owned {
                resource: resource.node(),
                role: role.clone(),
                for_pipelines,
                has_key,
                batch_role: RefCell::default(),
                secondary_sources: RefCell::default(),
            }),
        }))
    }

    /// The project's ARN.
    pub fn project_arn(&self) -> Value<ProjectArn> {
        self.0.arn.clone()
    }

    /// The project's name.
    pub fn project_name(&self) -> Value<ProjectName> {
        self.0.name.clone()
    }

    /// The role of its builds, unless the project exists already.
    pub fn role(&self) -> Option<&RoleRef> {
        self.0.owned.as_ref().map(|owned| &owned.role)
    }

    /// What builds in a VPC may connect to.
    pub fn connections(&self) -> Connections {
        self.0.connections.clone()
    }

    /// Adds a statement to the role of its builds.
    #[track_caller]
    pub fn add_to_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        match self.role() {
            Some(role) => {
                role.add_to_policy(scope, statement);
            }
            None => refuse_change(&scope.of(self), "a statement for its role"),
        }
    }

    /// Adds a further source; builds find it in the directory that the environment variable
    /// `CODEBUILD_SRC_DIR_` with the identifier names.
    #[track_caller]
    pub fn add_secondary_source(
        &self,
        scope: &Scope,
        identifier: impl Into<Text>,
        source: impl Into<Source>,
    ) {
        let place = scope.of(self);
        let secondary = Secondary {
            identifier: identifier.into(),
            source: source.into(),
        };
        match &self.0.owned {
            None => return refuse_change(&place, "a further source"),
            Some(owned) if owned.for_pipelines => {
                let finding = Diagnostic::error(
                    &codes::SECONDARY_SOURCE,
                    "a project for pipelines has its sources from there",
                );
                return place.diagnose(
                    finding
                        .given("a further source")
                        .allowed("the artifacts that an action hands over")
                        .help("pass the source to the action with `extra_input`"),
                );
            }
            Some(owned) => {
                let mut all = owned.secondary_sources.borrow().clone();
                all.push(secondary.clone());
                let last = all.len().saturating_sub(1);
                let is_double = all
                    .iter()
                    .take(last)
                    .any(|other| other.identifier == secondary.identifier);
                match is_double {
                    true => check_identifiers(&place, &all),
                    false => check_identifiers(&place, std::slice::from_ref(&secondary)),
                }
            }
        }
        secondary.source.grant(&place, self);
        self.put_secondary_source(&place, &secondary);
    }

    /// Adds what builds leave besides, which the build specification names by the identifier.
    #[track_caller]
    pub fn add_secondary_artifacts(
        &self,
        scope: &Scope,
        identifier: impl Into<Text>,
        artifacts: S3Artifacts,
    ) {
        let place = scope.of(self);
        if self.0.owned.is_none() {
            return refuse_change(&place, "further artifacts");
        }
        artifacts.grant(&place, self);
        self.put_secondary_artifacts(&place, &identifier.into(), &artifacts);
    }

    pub(super) fn put_secondary_artifacts(
        &self,
        scope: &Scope,
        identifier: &Text,
        artifacts: &S3Artifacts,
    ) {
        if let Some(owned) = &self.0.owned {
            scope
                .edit(&owned.resource)
                .push("SecondaryArtifacts", artifacts.render(Some(identifier)));
        }
    }

    pub(super) fn put_secondary_source(&self, scope: &Scope, source: &Secondary) {
        let Some(owned) = &self.0.owned else { return };
        owned.secondary_sources.borrow_mut().push(source.clone());
        let edit = scope
            .edit(&owned.resource)
            .push("SecondarySources", source.render());
        if let Some(version) = source.version() {
            edit.push("SecondarySourceVersions", version);
        }
    }

    /// Adds a file system that builds mount.
    #[track_caller]
    pub fn add_file_system_location(&self, scope: &Scope, location: FileSystemLocation) {
        let place = scope.of(self);
        match &self.0.owned {
            Some(owned) => {
                place
                    .edit(&owned.resource)
                    .push("FileSystemLocations", location.render());
            }
            None => refuse_change(&place, "a file system"),
        }
    }

    /// Enables builds that start several others, and returns the role with which they do; `None` for
    /// a project that exists already.
    ///
    /// <https://docs.aws.amazon.com/codebuild/latest/userguide/batch-build.html>
    #[track_caller]
    pub fn enable_batch_builds(&self, scope: &Scope) -> Option<RoleRef> {
        let owned = self.0.owned.as_ref()?;
        let existing = owned.batch_role.borrow().clone();
        Some(existing.unwrap_or_else(|| {
            let place = scope.of(self);
            let role = batch_role(&place);
            self.put_batch_role(&place, role.clone());
            role
        }))
    }

    pub(super) fn put_batch_role(&self, scope: &Scope, role: RoleRef) {
        let Some(owned) = &self.0.owned else { return };
        let actions = [
            "codebuild:StartBuild",
            "codebuild:StopBuild",
            "codebuild:RetryBuild",
        ];
        let statement = PolicyStatement::new()
            .actions(actions)
            .resources([self.project_arn()]);
        role.add_to_policy(scope, statement);
        let mut batch = Object::typed();
        batch.put("ServiceRole", role.role_arn().into_node());
        scope
            .edit(&owned.resource)
            .set("BuildBatchConfig", Node::from(batch));
        *owned.batch_role.borrow_mut() = Some(role);
    }

    /// Lets its builds use the key of a pipeline's artifacts, and encrypt theirs with it unless they
    /// have one of their own.
    #[cfg(feature = "codepipeline")]
    pub(crate) fn bind_to_code_pipeline(&self, scope: &Scope, key: Option<&KeyRef>) {
        let (Some(owned), Some(key)) = (&self.0.owned, key) else {
            return;
        };
        if !owned.has_key {
            key.grant_encrypt_decrypt(scope, self);
            scope
                .edit(&owned.resource)
                .set("EncryptionKey", key.key_arn());
        }
    }

    /// Whether a pipeline can start its builds, as far as that is known.
    #[cfg(feature = "codepipeline")]
    pub(crate) fn is_for_pipelines(&self) -> bool {
        self.0
            .owned
            .as_ref()
            .is_none_or(|owned| owned.for_pipelines)
    }
}

crate::cloudwatch::metric_verbs! {
    ProjectRef, |this| Metric::of("AWS/CodeBuild").dimension("ProjectName", this.project_name());
    /// How many builds were started.
    metric_builds: "Builds", SUM;
    /// How long builds took, in seconds.
    metric_duration: "Duration", AVERAGE;
    /// How many builds succeeded.
    metric_succeeded_builds: "SucceededBuilds", SUM;
    /// How many builds failed.
    metric_failed_builds: "FailedBuilds", SUM;
}
