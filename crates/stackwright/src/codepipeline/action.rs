//! Actions: what a stage does.

use std::fmt::Debug;

use stackwright_core::{Duration, IntoValue, Node, Object, Scope, Text, Value};

use super::artifact::Artifact;
use super::pipeline_ref::PipelineRef;
use crate::iam::RoleRef;
use crate::s3::BucketRef;

/// What kind of thing an action does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionCategory {
    /// It brings source.
    Source,
    /// It builds.
    Build,
    /// It tests.
    Test,
    /// It waits for somebody's consent.
    Approval,
    /// It deploys.
    Deploy,
    /// It calls something else.
    Invoke,
    /// It runs commands.
    Compute,
}

impl ActionCategory {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Source => "Source",
            Self::Build => "Build",
            Self::Test => "Test",
            Self::Approval => "Approval",
            Self::Deploy => "Deploy",
            Self::Invoke => "Invoke",
            Self::Compute => "Compute",
        }
    }
}

/// Who provides a kind of action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionOwner {
    /// AWS: the action has a role.
    Aws,
    /// Somebody with whom AWS works together.
    ThirdParty,
    /// The account itself: see [`CfnCustomActionType`](super::CfnCustomActionType).
    Custom,
}

impl ActionOwner {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::ThirdParty => "ThirdParty",
            Self::Custom => "Custom",
        }
    }
}

/// How many artifacts a kind of action takes and produces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArtifactBounds {
    pub(super) inputs: (usize, usize),
    pub(super) outputs: (usize, usize),
}

impl ArtifactBounds {
    /// From so many inputs to so many, and from so many outputs to so many.
    pub const fn new(inputs: (usize, usize), outputs: (usize, usize)) -> Self {
        Self { inputs, outputs }
    }

    /// Of an action that brings source: nothing in, one out.
    pub const SOURCE: Self = Self::new((0, 0), (1, 1));

    /// Of an action that deploys: one in, nothing out.
    pub const DEPLOY: Self = Self::new((1, 1), (0, 0));
}

/// What a pipeline knows of an action.
#[derive(Clone, Debug)]
pub struct ActionProperties {
    pub(super) name: Text,
    pub(super) category: ActionCategory,
    pub(super) owner: ActionOwner,
    pub(super) provider: Text,
    pub(super) version: Text,
    pub(super) bounds: ArtifactBounds,
    pub(super) inputs: Vec<Artifact>,
    pub(super) outputs: Vec<Artifact>,
    pub(super) run_order: u32,
    pub(super) variables_namespace: Option<Text>,
    pub(super) role: Option<RoleRef>,
    pub(super) region: Option<Text>,
    pub(super) resource_region: Option<Text>,
    pub(super) commands: Vec<Value<String>>,
    pub(super) output_variables: Vec<Text>,
    pub(super) timeout: Option<Duration>,
}

impl ActionProperties {
    /// An action of this name and kind, provided by AWS in version 1, with any number of artifacts.
    pub fn new(name: impl Into<Text>, category: ActionCategory, provider: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            category,
            owner: ActionOwner::Aws,
            provider: provider.into(),
            version: Text::Borrowed("1"),
            bounds: ArtifactBounds::new((0, 5), (0, 5)),
            inputs: Vec::new(),
            outputs: Vec::new(),
            run_order: 1,
            variables_namespace: None,
            role: None,
            region: None,
            resource_region: None,
            commands: Vec::new(),
            output_variables: Vec::new(),
            timeout: None,
        }
    }

    pub(crate) fn of(common: &Common, category: ActionCategory, provider: &'static str) -> Self {
        Self {
            run_order: common.run_order,
            variables_namespace: common.variables_namespace.clone(),
            role: common.role.clone(),
            region: common.region.clone(),
            ..Self::new(common.name.clone(), category, provider)
        }
    }

    /// Who provides the kind of action. Default: AWS.
    #[must_use]
    pub const fn owner(mut self, owner: ActionOwner) -> Self {
        self.owner = owner;
        self
    }

    /// The version of the kind of action. Default: 1.
    #[must_use]
    pub fn version(mut self, version: impl Into<Text>) -> Self {
        self.version = version.into();
        self
    }

    pub(crate) fn provider(mut self, provider: Text) -> Self {
        self.provider = provider;
        self
    }

    /// Whether it takes no artifact.
    pub(crate) fn takes_nothing(&self) -> bool {
        self.inputs.is_empty()
    }

    /// How many artifacts the kind of action takes and produces. Default: up to five of each.
    #[must_use]
    pub const fn artifact_bounds(mut self, bounds: ArtifactBounds) -> Self {
        self.bounds = bounds;
        self
    }

    /// The artifacts that it takes. Default: none.
    #[must_use]
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = Artifact>) -> Self {
        self.inputs.extend(inputs);
        self
    }

    /// The artifacts that it produces. Default: none.
    #[must_use]
    pub fn outputs(mut self, outputs: impl IntoIterator<Item = Artifact>) -> Self {
        self.outputs.extend(outputs);
        self
    }

    /// When it runs in its stage, from 1 to 999; actions of one number run at the same time.
    /// Default: 1.
    #[must_use]
    pub const fn run_order(mut self, order: u32) -> Self {
        self.run_order = order;
        self
    }

    /// The namespace of the variables that it sets. Default: none.
    #[must_use]
    pub fn variables_namespace(mut self, namespace: impl Into<Text>) -> Self {
        self.variables_namespace = Some(namespace.into());
        self
    }

    /// The role with which it runs. Default: one is made.
    #[must_use]
    pub fn role(mut self, role: &RoleRef) -> Self {
        self.role = Some(role.clone());
        self
    }

    /// The region in which it runs. Default: that of the pipeline.
    ///
    /// <https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-cross-region.html>
    #[must_use]
    pub fn region(mut self, region: impl Into<Text>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The ARN of what it acts on, in whose region it runs, as far as the ARN says so.
    #[must_use]
    pub(crate) fn resource<K>(mut self, arn: &Value<K>) -> Self {
        let region = arn.as_text().and_then(|arn| arn.split(':').nth(3));
        self.resource_region = region.map(|region| Text::Owned(region.to_owned()));
        self
    }

    /// The region of what it acts on, in which it runs, as far as that is known.
    #[must_use]
    pub(crate) fn resource_region(mut self, region: Option<&str>) -> Self {
        self.resource_region = region.map(|region| Text::Owned(region.to_owned()));
        self
    }

    /// The commands that it runs. Default: none.
    #[must_use]
    pub fn commands<C: IntoValue<String>>(mut self, commands: impl IntoIterator<Item = C>) -> Self {
        self.commands
            .extend(commands.into_iter().map(IntoValue::into_value));
        self
    }

    /// The environment variables of its commands that others can refer to. Default: none.
    #[must_use]
    pub fn output_variables<V: Into<Text>>(
        mut self,
        variables: impl IntoIterator<Item = V>,
    ) -> Self {
        self.output_variables
            .extend(variables.into_iter().map(Into::into));
        self
    }

    /// How long it may take, where its kind lets one say so. Default: what its kind says.
    #[must_use]
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    pub(super) fn render(&self, role: Option<&RoleRef>, configuration: &Object) -> Node {
        let mut kind = Object::typed();
        kind.put("Category", self.category.as_str().into());
        kind.put("Owner", self.owner.as_str().into());
        kind.put("Provider", self.provider.clone().into());
        kind.put("Version", self.version.clone().into());
        let some = |list: Vec<Node>| (!list.is_empty()).then_some(Node::List(list));
        let mut action = Object::typed();
        action.put("ActionTypeId", kind.into());
        let commands = self.commands.iter().map(Node::from);
        action.put_some("Commands", some(commands.collect()));
        if !configuration.is_empty() {
            action.put("Configuration", configuration.clone().into());
        }
        let inputs = self.inputs.iter().map(Artifact::render_input);
        action.put_some("InputArtifacts", some(inputs.collect()));
        action.put("Name", self.name.clone().into());
        action.put_some(
            "Namespace",
            self.variables_namespace.clone().map(Node::Text),
        );
        let outputs = self.outputs.iter().map(Artifact::render_output);
        action.put_some("OutputArtifacts", some(outputs.collect()));
        let variables = self.output_variables.iter().cloned().map(Node::Text);
        action.put_some("OutputVariables", some(variables.collect()));
        action.put_some("Region", self.region.clone().map(Node::Text));
        action.put_some("RoleArn", role.map(|role| role.role_arn().into_node()));
        action.put("RunOrder", self.run_order.into());
        let minutes = self.timeout.map(|time| time.to_millis() as f64 / 60_000.0);
        action.put_some("TimeoutInMinutes", minutes.map(Node::float));
        action.into()
    }
}

/// Something that a stage of a pipeline does. The actions of AWS are in
/// [`codepipeline_actions`](crate::codepipeline_actions); implement it for an action of your own.
pub trait Action: Debug + 'static {
    /// What the pipeline has to know of it.
    fn properties(&self) -> ActionProperties;

    /// Makes and permits what it needs, and says how it is configured.
    fn bind(&self, context: &ActionContext<'_>) -> Object;
}

/// Where an [`Action`] finds itself.
#[derive(Debug)]
pub struct ActionContext<'a> {
    pub(super) scope: &'a Scope,
    pub(super) pipeline: &'a PipelineRef,
    pub(super) role: &'a RoleRef,
    pub(super) bucket: &'a BucketRef,
}

impl ActionContext<'_> {
    /// The place of the action in the construct tree, for what it makes.
    pub fn scope(&self) -> &Scope {
        self.scope
    }

    /// The pipeline.
    pub fn pipeline(&self) -> &PipelineRef {
        self.pipeline
    }

    /// The role with which the action runs: grant to it what the action does.
    pub fn role(&self) -> &RoleRef {
        self.role
    }

    /// The bucket of the artifacts in the action's region: grant to the role what it reads and writes.
    pub fn bucket(&self) -> &BucketRef {
        self.bucket
    }
}

/// What all actions of AWS have in common.
#[derive(Clone, Debug)]
pub(crate) struct Common {
    pub(crate) name: Text,
    pub(crate) run_order: u32,
    pub(crate) variables_namespace: Option<Text>,
    pub(crate) role: Option<RoleRef>,
    pub(crate) region: Option<Text>,
}

impl Common {
    pub(crate) fn new(name: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            run_order: 1,
            variables_namespace: None,
            role: None,
            region: None,
        }
    }

    /// What stands for a variable that the action sets, or a fault where it has no namespace.
    #[track_caller]
    pub(crate) fn variable(&self, name: &str) -> Value<String> {
        match &self.variables_namespace {
            Some(namespace) => format!("#{{{namespace}.{name}}}").into_value(),
            None => {
                let fault = stackwright_core::Fault::new(
                    &super::codes::NO_NAMESPACE,
                    format!("the variable `{name}` of an action without a namespace is used"),
                );
                Value::from_node(
                    fault
                        .given(format!("the action `{}`", self.name))
                        .allowed("variables of an action with a namespace")
                        .help(
                            "add `variables_namespace` to the action before its variables are used",
                        )
                        .into(),
                )
            }
        }
    }
}

/// Declares the setters that all actions have: `common` is their [`Common`].
macro_rules! action_setters {
    ($($name:ident),* $(,)?) => { $(
        impl $name {
            /// When it runs in its stage, from 1 to 999; actions of one number run at the same time.
            /// Default: 1.
            #[must_use]
            pub const fn run_order(mut self, order: u32) -> Self {
                self.common.run_order = order;
                self
            }

            /// The namespace by which others refer to the variables that it sets. Default: none.
            #[must_use]
            pub fn variables_namespace(
                mut self,
                namespace: impl Into<stackwright_core::Text>,
            ) -> Self {
                self.common.variables_namespace = Some(namespace.into());
                self
            }

            /// The role with which it runs, which has to let the pipeline's role take it on. Default:
            /// one is made.
            #[must_use]
            pub fn role(mut self, role: &crate::iam::RoleRef) -> Self {
                self.common.role = Some(role.clone());
                self
            }

            /// The region in which it runs, which has to have a bucket for artifacts: see
            /// [`Pipeline::cross_region_replication_bucket`](crate::codepipeline::Pipeline::cross_region_replication_bucket).
            /// Default: that of the pipeline, or of what exists already in another one and is known by
            /// its ARN.
            #[must_use]
            pub fn region(mut self, region: impl Into<stackwright_core::Text>) -> Self {
                self.common.region = Some(region.into());
                self
            }
        }
    )* };
}
pub(crate) use action_setters;
