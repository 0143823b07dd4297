//! Builds and tests by Jenkins.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{AsNode, Construct, IntoValue, NodeRef, Object, Scope, Text, Value, text};

use crate::codepipeline::{
    Action, ActionCategory, ActionContext, ActionOwner, ActionProperties, Artifact, ArtifactBounds,
    Common, CustomActionProperty, CustomActionRegistration,
};

/// How many artifacts Jenkins takes and produces.
const BOUNDS: ArtifactBounds = ArtifactBounds::new((0, 5), (0, 5));

/// A server of Jenkins with the plugin for CodePipeline, registered as a provider of actions
/// (`AWS::CodePipeline::CustomActionType`).
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-four-stage-pipeline.html>
#[derive(Clone, Debug)]
pub struct JenkinsProvider {
    name: Text,
    server_url: Value<String>,
    version: Text,
    for_build: bool,
    for_test: bool,
}

impl JenkinsProvider {
    /// A server at this URL, under the name that its plugin is set to.
    pub fn new(provider_name: impl Into<Text>, server_url: impl IntoValue<String>) -> Self {
        Self {
            name: provider_name.into(),
            server_url: server_url.into_value(),
            version: Text::Borrowed("1"),
            for_build: false,
            for_test: false,
        }
    }

    /// The provider's version. Default: 1.
    #[must_use]
    pub fn version(mut self, version: impl Into<Text>) -> Self {
        self.version = version.into();
        self
    }

    /// Whether it is registered for builds though no action of the app uses it. Default: false.
    #[must_use]
    pub const fn for_build(mut self, register: bool) -> Self {
        self.for_build = register;
        self
    }

    /// Whether it is registered for tests though no action of the app uses it. Default: false.
    #[must_use]
    pub const fn for_test(mut self, register: bool) -> Self {
        self.for_test = register;
        self
    }

    /// A provider that is registered already, under this name and in this version.
    #[track_caller]
    pub fn from_jenkins_provider_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        provider_name: impl Into<Text>,
        version: impl Into<Text>,
    ) -> JenkinsProviderRef {
        JenkinsProviderRef {
            node: scope.group(id).node(),
            name: provider_name.into(),
            version: version.into(),
            own: None,
        }
    }
}

impl Construct for JenkinsProvider {
    type Handle = JenkinsProviderRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> JenkinsProviderRef {
        let provider = JenkinsProviderRef {
            node: scope.node(),
            name: self.name,
            version: self.version,
            own: Some(Own {
                server_url: self.server_url,
                registered: Rc::default(),
            }),
        };
        if self.for_build {
            provider.register(scope, JenkinsActionType::Build);
        }
        if self.for_test {
            provider.register(scope, JenkinsActionType::Test);
        }
        provider
    }
}

/// A [`JenkinsProvider`] in a stack, or one that is registered already.
#[derive(Clone, Debug)]
pub struct JenkinsProviderRef {
    node: NodeRef,
    name: Text,
    version: Text,
    own: Option<Own>,
}

#[derive(Clone, Debug)]
struct Own {
    server_url: Value<String>,
    /// For builds, for tests.
    registered: Rc<[Cell<bool>; 2]>,
}

impl AsNode for JenkinsProviderRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl JenkinsProviderRef {
    /// The name under which it is registered.
    pub fn provider_name(&self) -> &str {
        &self.name
    }

    fn register(&self, scope: &Scope, kind: JenkinsActionType) {
        let Some(own) = &self.own else { return };
        let [builds, tests] = &*own.registered;
        let (registered, id) = match kind {
            JenkinsActionType::Build => (builds, "JenkinsBuildProviderResource"),
            JenkinsActionType::Test => (tests, "JenkinsTestProviderResource"),
        };
        if registered.replace(true) {
            return;
        }
        let job: Value<String> = text![&own.server_url, "/job/{Config:ProjectName}"].value();
        let execution: Value<String> = text![&job, "/{ExternalExecutionId}"].value();
        let project = CustomActionProperty::new("ProjectName", true);
        let registration =
            CustomActionRegistration::new(kind.category(), self.name.clone(), BOUNDS)
                .version(self.version.clone())
                .entity_url(job)
                .execution_url(execution)
                .action_property(project.key(true).queryable(true));
        scope.of(self).add(id, registration);
    }
}

/// What Jenkins does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JenkinsActionType {
    /// It builds.
    Build,
    /// It tests.
    Test,
}

impl JenkinsActionType {
    const fn category(self) -> ActionCategory {
        match self {
            Self::Build => ActionCategory::Build,
            Self::Test => ActionCategory::Test,
        }
    }
}

/// Runs a project of Jenkins.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-four-stage-pipeline.html>
#[derive(Clone, Debug)]
pub struct JenkinsAction {
    common: Common,
    provider: JenkinsProviderRef,
    project_name: Value<String>,
    kind: JenkinsActionType,
    inputs: Vec<Artifact>,
    outputs: Vec<Artifact>,
}

impl JenkinsAction {
    /// Runs the project of this name.
    pub fn new(
        name: impl Into<Text>,
        provider: &JenkinsProviderRef,
        project_name: impl IntoValue<String>,
        kind: JenkinsActionType,
    ) -> Self {
        Self {
            common: Common::new(name),
            provider: provider.clone(),
            project_name: project_name.into_value(),
            kind,
            inputs: Vec::new(),
            outputs: Vec::new(),
        }
    }

    /// Adds an artifact that it takes; there can be five.
    #[must_use]
    pub fn input(mut self, input: &Artifact) -> Self {
        self.inputs.push(input.clone());
        self
    }

    /// Adds an artifact that it produces; there can be five.
    #[must_use]
    pub fn output(mut self, output: &Artifact) -> Self {
        self.outputs.push(output.clone());
        self
    }

    /// When it runs in its stage, from 1 to 999; actions of one number run at the same time.
    /// Default: 1.
    #[must_use]
    pub const fn run_order(mut self, order: u32) -> Self {
        self.common.run_order = order;
        self
    }

    /// The namespace by which others refer to the variables that it sets. Default: none.
    #[must_use]
    pub fn variables_namespace(mut self, namespace: impl Into<Text>) -> Self {
        self.common.variables_namespace = Some(namespace.into());
        self
    }
}

impl Action for JenkinsAction {
    fn properties(&self) -> ActionProperties {
        let provider = self.provider.name.clone();
        ActionProperties::of(&self.common, self.kind.category(), "")
            .provider(provider)
            .owner(ActionOwner::Custom)
            .version(self.provider.version.clone())
            .artifact_bounds(BOUNDS)
            .inputs(self.inputs.clone())
            .outputs(self.outputs.clone())
    }

    fn bind(&self, context: &ActionContext<'_>) -> Object {
        self.provider.register(context.scope(), self.kind);
        Object::new().with("ProjectName", &self.project_name)
    }
}
