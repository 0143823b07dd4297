//! Pipelines.

use stackwright_cfn::codepipeline::CfnPipeline;
use stackwright_cfn::kinds::codepipeline::PipelineArn;
use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, RemovalPolicy, Scope, Text, Value,
};

use super::check::check_name;
use super::codes;
use super::pipeline_ref::{Buckets, Kind, PipelineRef};
use super::stage::Stage;
use super::trigger::Trigger;
use super::variable::Variable;
use crate::iam::{Role, RoleRef, ServicePrincipal};
use crate::kms::{Alias, Key};
use crate::s3::{BlockPublicAccess, Bucket, BucketEncryption, BucketRef};

/// What a pipeline can do and how it is paid for.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PipelineType {
    /// By the month, without variables, triggers, execution modes and conditions.
    V1,
    /// By the minute, with everything.
    #[default]
    V2,
}

/// What happens to executions of a pipeline that is busy.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts-how-it-works.html#concepts-how-it-works-executions>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecutionMode {
    /// They wait, in their order.
    Queued,
    /// A newer one overtakes those that wait.
    Superseded,
    /// They run beside each other.
    Parallel,
}

impl ExecutionMode {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "QUEUED",
            Self::Superseded => "SUPERSEDED",
            Self::Parallel => "PARALLEL",
        }
    }
}

/// A pipeline (`AWS::CodePipeline::Pipeline`): stages of actions that a change of the source runs
/// through.
///
/// It gets a bucket for artifacts that stays when the stack is deleted, and a role for itself and for
/// each action, with what the action needs.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/concepts.html>
///
/// ```
/// use stackwright::codebuild::PipelineProject;
/// use stackwright::codepipeline::{Artifact, Pipeline, Stage};
/// use stackwright::codepipeline_actions::{CodeBuildAction, CodeStarConnectionsSourceAction};
/// use stackwright::codestarconnections::{Connection, ProviderType};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("delivery");
/// let connection = stack.add("GitHub", Connection::new("github", ProviderType::GitHub));
/// let project = stack.add("Build", PipelineProject::new());
/// let source = Artifact::named("Source");
/// let code = CodeStarConnectionsSourceAction::new("GitHub", &connection, "shop", "web", &source);
/// stack.add(
///     "Pipeline",
///     Pipeline::new()
///         .stage(Stage::new("Source").action(code.branch("main")))
///         .stage(Stage::new("Build").action(CodeBuildAction::new("Build", &project, &source))),
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct Pipeline {
    stages: Vec<Stage>,
    pipeline_name: Option<Value<String>>,
    pipeline_type: PipelineType,
    execution_mode: Option<ExecutionMode>,
    restart_execution_on_update: Option<bool>,
    role: Option<RoleRef>,
    cross_account_keys: bool,
    enable_key_rotation: Option<bool>,
    variables: Vec<Variable>,
    triggers: Vec<Trigger>,
    use_pipeline_role_for_actions: bool,
    artifact_bucket: Option<BucketRef>,
    replication_buckets: Vec<(Text, BucketRef)>,
}

impl Pipeline {
    /// A pipeline without a stage yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a stage after those that there are.
    #[must_use]
    pub fn stage(mut self, stage: Stage) -> Self {
        self.stages.push(stage);
        self
    }

    /// The pipeline's name. Default: made by CloudFormation.
    #[must_use]
    pub fn pipeline_name(mut self, name: impl IntoValue<String>) -> Self {
        self.pipeline_name = Some(name.into_value());
        self
    }

    /// The pipeline's type. Default: [`PipelineType::V2`].
    #[must_use]
    pub const fn pipeline_type(mut self, pipeline_type: PipelineType) -> Self {
        self.pipeline_type = pipeline_type;
        self
    }

    /// What happens to executions when the pipeline is busy. Default: newer ones overtake those that
    /// wait.
    #[must_use]
    pub const fn execution_mode(mut self, mode: ExecutionMode) -> Self {
        self.execution_mode = Some(mode);
        self
    }

    /// Whether the pipeline runs again when it is changed. Default: no.
    #[must_use]
    pub const fn restart_execution_on_update(mut self, restart: bool) -> Self {
        self.restart_execution_on_update = Some(restart);
        self
    }

    /// The pipeline's role. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The bucket that artifacts are kept in. Default: one is made, which is reached over TLS only and
    /// stays when the stack is deleted.
    #[must_use]
    pub fn artifact_bucket(mut self, bucket: &BucketRef) -> Self {
        self.artifact_bucket = Some(bucket.clone());
        self
    }

    /// The bucket that artifacts are kept in for actions that run in another region. Default: there
    /// are no such actions.
    ///
    /// <https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html>
    #[must_use]
    pub fn cross_region_replication_bucket(
        mut self,
        region: impl Into<Text>,
        bucket: &BucketRef,
    ) -> Self {
        self.replication_buckets
            .push((region.into(), bucket.clone()));
        self
    }

    /// Whether artifacts are encrypted by a key of their own, which actions in other accounts can be
    /// permitted to use. A key costs money. Default: no.
    #[must_use]
    pub const fn cross_account_keys(mut self, keys: bool) -> Self {
        self.cross_account_keys = keys;
        self
    }

    /// Whether the key of [`cross_account_keys`](Self::cross_account_keys) is rotated every year.
    /// Default: no.
    #[must_use]
    pub const fn enable_key_rotation(mut self, enable: bool) -> Self {
        self.enable_key_rotation = Some(enable);
        self
    }

    /// Adds a variable that whoever starts the pipeline may set.
    #[must_use]
    pub fn variable(mut self, variable: Variable) -> Self {
        self.variables.push(variable);
        self
    }

    /// Adds what starts the pipeline. Default: every push to the branches of its sources.
    #[must_use]
    pub fn trigger(mut self, trigger: Trigger) -> Self {
        self.triggers.push(trigger);
        self
    }

    /// Whether actions without a role of their own run with the pipeline's. Default: each gets one.
    #[must_use]
    pub const fn use_pipeline_role_for_actions(mut self, shared: bool) -> Self {
        self.use_pipeline_role_for_actions = shared;
        self
    }

    /// An existing pipeline by its ARN.
    #[track_caller]
    pub fn from_pipeline_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<PipelineArn>,
    ) -> super::pipeline_ref::ImportedPipelineRef {
        super::pipeline_ref::ImportedPipelineRef::new(&scope.group(id), arn.into_value())
    }

    fn make_bucket(&self, scope: &Scope) -> BucketRef {
        let encryption = match self.cross_account_keys {
            true => BucketEncryption::CustomerManaged(self.key(scope)),
            false => BucketEncryption::KmsManaged,
        };
        let bucket = Bucket::new()
            .encryption(encryption)
            .enforce_ssl(true)
            .block_public_access(BlockPublicAccess::BLOCK_ALL)
            .removal_policy(RemovalPolicy::Retain);
        scope.add("ArtifactsBucket", bucket)
    }

    /// What can't be said of a bucket that is given.
    fn check_bucket(&self, scope: &Scope) {
        let keys = self.cross_account_keys || self.enable_key_rotation.is_some();
        let rotated_without = self.enable_key_rotation == Some(true) && !self.cross_account_keys;
        let given = match (&self.artifact_bucket, keys, rotated_without) {
            (Some(_), true, _) => "a bucket, and what is said of one that is made",
            (None, _, true) => "`enable_key_rotation(true)` without `cross_account_keys(true)`",
            _ => return,
        };
        let finding = Diagnostic::error(
            &codes::ARTIFACT_KEY,
            "there is no key of which that could be said",
        );
        scope.diagnose(
            finding
                .given(given)
                .allowed("`cross_account_keys(true)` of a pipeline whose bucket is made with it")
                .help("leave it out, or say it of the bucket and its key"),
        );
    }

    /// The key for artifacts, with an alias that tells in the console what it is for.
    fn key(&self, scope: &Scope) -> crate::kms::KeyRef {
        let mut key = Key::new().removal_policy(RemovalPolicy::Destroy);
        if let Some(rotate) = self.enable_key_rotation {
            key = key.enable_key_rotation(rotate);
        }
        let key = scope.add("ArtifactsBucketEncryptionKey", key);
        let alias = Alias::new(alias_name(scope), &key).removal_policy(RemovalPolicy::Destroy);
        scope.add("ArtifactsBucketEncryptionKeyAlias", alias);
        key
    }
}

/// `alias/codepipeline-`, the path in lower case, and the last eight characters of the unique id,
/// which are a hash of it.
fn alias_name(scope: &Scope) -> String {
    let mut parts: Vec<String> = Vec::new();
    for component in scope.path().split('/').filter(|part| *part != "Default") {
        let legal =
            |character: &char| character.is_ascii_alphanumeric() || "/_-".contains(*character);
        let part: String = component.chars().filter(legal).collect();
        if parts.last().is_none_or(|last| !last.ends_with(&part)) {
            parts.push(part);
        }
    }
    let unique = scope.unique_id();
    let hash = unique.get(unique.len().saturating_sub(8)..);
    let name = format!("{}-{}", parts.join("-"), hash.unwrap_or(&unique));
    format!("alias/codepipeline-{}", name.to_lowercase())
}

impl Construct for Pipeline {
    type Handle = PipelineRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PipelineRef {
        if let Some(name) = self.pipeline_name.as_ref().and_then(Value::as_text) {
            check_name(scope, "pipeline", name);
        }
        self.check_bucket(scope);
        let bucket = match &self.artifact_bucket {
            Some(bucket) => bucket.clone(),
            None => self.make_bucket(scope),
        };
        let role = self.role.unwrap_or_else(|| {
            let service = ServicePrincipal::new("codepipeline.amazonaws.com");
            scope.add("Role", Role::new(service))
        });
        let mut pipeline = CfnPipeline::new(
            role.role_arn(),
            Vec::<stackwright_cfn::codepipeline::pipeline::StageDeclarationProperty>::new(),
        );
        let properties = pipeline.as_object_mut();
        let kind = match self.pipeline_type {
            PipelineType::V1 => "V1",
            PipelineType::V2 => "V2",
        };
        properties.put("PipelineType", kind.into());
        properties.put_some(
            "ExecutionMode",
            self.execution_mode.map(|mode| Node::from(mode.as_str())),
        );
        properties.put_some("Name", self.pipeline_name.map(Node::from));
        properties.put_some(
            "RestartExecutionOnUpdate",
            self.restart_execution_on_update.map(Node::from),
        );
        let resource = scope.add("Resource", pipeline);
        scope.depend(&resource, &role);
        bucket.grant_read_write(scope, &role);
        let kind = Kind {
            pipeline_type: self.pipeline_type,
            has_execution_mode: self.execution_mode.is_some(),
            shares_role: self.use_pipeline_role_for_actions,
        };
        let buckets = Buckets {
            own: bucket,
            replicas: self.replication_buckets,
        };
        let pipeline = PipelineRef::own(scope, &resource, role, buckets, kind);
        for stage in self.stages {
            pipeline.place(scope, stage);
        }
        for variable in self.variables {
            pipeline.put_variable(scope, variable);
        }
        for trigger in self.triggers {
            pipeline.put_trigger(scope, trigger);
        }
        let late = pipeline.clone();
        let node = resource.node();
        scope.on_synthesis(move |scope| late.finish(scope, node));
        pipeline
    }
}
