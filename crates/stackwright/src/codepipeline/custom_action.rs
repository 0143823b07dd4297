//! Kinds of actions of one's own.

use stackwright_cfn::codepipeline::CfnCustomActionType;
use stackwright_cfn::codepipeline::custom_action_type::{
    ArtifactDetailsProperty, ConfigurationPropertiesProperty, SettingsProperty,
};
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::action::{ActionCategory, ArtifactBounds};

/// Something that is configured of an action of one's own.
#[derive(Clone, Debug)]
pub struct CustomActionProperty {
    name: Text,
    required: bool,
    description: Option<Value<String>>,
    key: bool,
    queryable: Option<bool>,
    secret: bool,
    kind: Option<Text>,
}

impl CustomActionProperty {
    /// One of this name, which has to be configured or not.
    pub fn new(name: impl Into<Text>, required: bool) -> Self {
        Self {
            name: name.into(),
            required,
            description: None,
            key: false,
            queryable: None,
            secret: false,
            kind: None,
        }
    }

    /// What it is for. Default: nothing is said.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Whether its value tells actions of the kind apart. Default: false.
    #[must_use]
    pub const fn key(mut self, key: bool) -> Self {
        self.key = key;
        self
    }

    /// Whether jobs can be asked for by its value; one property at most can. Default: not said.
    #[must_use]
    pub const fn queryable(mut self, queryable: bool) -> Self {
        self.queryable = Some(queryable);
        self
    }

    /// Whether its value is hidden. Default: false.
    #[must_use]
    pub const fn secret(mut self, secret: bool) -> Self {
        self.secret = secret;
        self
    }

    /// What it is: `String`, `Number` or `Boolean`. Default: not said.
    #[must_use]
    pub fn property_type(mut self, kind: impl Into<Text>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    fn render(self) -> ConfigurationPropertiesProperty {
        let name = self.name.into_owned();
        let mut property =
            ConfigurationPropertiesProperty::new(self.key, name, self.required, self.secret);
        let object = property.as_object_mut();
        object.put_some("Description", self.description);
        object.put_some("Queryable", self.queryable);
        object.put_some("Type", self.kind.map(Node::Text));
        property
    }
}

/// A kind of actions of one's own (`AWS::CodePipeline::CustomActionType`), whose jobs a worker asks
/// for.
///
/// <https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-custom-action.html>
#[derive(Clone, Debug)]
pub struct CustomActionRegistration {
    category: ActionCategory,
    provider: Text,
    bounds: ArtifactBounds,
    version: Text,
    entity_url: Option<Value<String>>,
    execution_url: Option<Value<String>>,
    properties: Vec<CustomActionProperty>,
}

impl CustomActionRegistration {
    /// Actions of this category, by a provider.
    pub fn new(
        category: ActionCategory,
        provider: impl Into<Text>,
        artifact_bounds: ArtifactBounds,
    ) -> Self {
        Self {
            category,
            provider: provider.into(),
            bounds: artifact_bounds,
            version: Text::Borrowed("1"),
            entity_url: None,
            execution_url: None,
            properties: Vec::new(),
        }
    }

    /// The version of the kind of actions. Default: 1.
    #[must_use]
    pub fn version(mut self, version: impl Into<Text>) -> Self {
        self.version = version.into();
        self
    }

    /// Where an action links to. Default: nowhere.
    #[must_use]
    pub fn entity_url(mut self, url: impl IntoValue<String>) -> Self {
        self.entity_url = Some(url.into_value());
        self
    }

    /// Where an execution of an action links to. Default: nowhere.
    #[must_use]
    pub fn execution_url(mut self, url: impl IntoValue<String>) -> Self {
        self.execution_url = Some(url.into_value());
        self
    }

    /// Adds something that is configured of an action.
    #[must_use]
    pub fn action_property(mut self, property: CustomActionProperty) -> Self {
        self.properties.push(property);
        self
    }
}

impl Construct for CustomActionRegistration {
    type Handle = NodeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NodeRef {
        let details =
            |(least, most): (usize, usize)| ArtifactDetailsProperty::new(most as i64, least as i64);
        let mut settings = SettingsProperty::new();
        let urls = settings.as_object_mut();
        urls.put_some("EntityUrlTemplate", self.entity_url);
        urls.put_some("ExecutionUrlTemplate", self.execution_url);
        let mut resource = CfnCustomActionType::new(
            self.category.as_str(),
            details(self.bounds.inputs),
            details(self.bounds.outputs),
            self.provider.into_owned(),
            self.version.into_owned(),
        );
        resource = resource.settings(settings);
        if !self.properties.is_empty() {
            let properties = self.properties.into_iter();
            let properties: Vec<_> = properties.map(CustomActionProperty::render).collect();
            resource = resource.configuration_properties(properties);
        }
        scope.add("Resource", resource);
        scope.node()
    }
}
