// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CodePipeline::CustomActionType` and its property types.

use crate::l1::*;

/// The `AWS::CodePipeline::CustomActionType` resource creates a custom action for activities that aren't included in the CodePipeline default actions, such as running an internally developed build process or a test suite. You can use these custom actions in the stage of a pipeline. For more information, see [Create and Add a Custom Action in AWS CodePipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html) in the *AWS CodePipeline User Guide*.
///
/// `AWS::CodePipeline::CustomActionType`; `Ref` returns the physical id, which is made of `Category`, `Provider`, `Version`.
/// Changing one of these replaces it: `Category`, `ConfigurationProperties`, `InputArtifactDetails`, `OutputArtifactDetails`, `Provider`, `Settings`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCustomActionType(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CodePipeline::CustomActionType",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("custom_action_type.rules"),
};

impl CfnCustomActionType {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CodePipeline::CustomActionType";

    /// `CfnCustomActionType` with its required properties, in alphabetical order:
    ///
    /// - `category`: The category of the custom action, such as a build action or a test action.
    /// - `input_artifact_details`: The details of the input artifact for the action, such as its commit ID.
    /// - `output_artifact_details`: The details of the output artifact of the action, such as its commit ID.
    /// - `provider`: The provider of the service used in the custom action, such as CodeDeploy.
    /// - `version`: The version identifier of the custom action.
    pub fn new(
        category: impl IntoValue<String>,
        input_artifact_details: impl IntoValue<ArtifactDetailsProperty>,
        output_artifact_details: impl IntoValue<ArtifactDetailsProperty>,
        provider: impl IntoValue<String>,
        version: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Category", category.into_value().into_node());
        object_.put(
            "InputArtifactDetails",
            input_artifact_details.into_value().into_node(),
        );
        object_.put(
            "OutputArtifactDetails",
            output_artifact_details.into_value().into_node(),
        );
        object_.put("Provider", provider.into_value().into_node());
        object_.put("Version", version.into_value().into_node());
        Self(object_)
    }

    /// The configuration properties for the custom action.
    ///
    /// > You can refer to a name in the configuration properties of the custom action within the URL templates by following the format of {Config:name}, as long as the configuration property is both required and not secret. For more information, see [Create a Custom Action for a Pipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html).
    ///
    /// `ConfigurationProperties`; an update replaces the resource.
    pub fn configuration_properties(
        mut self,
        value: impl IntoValue<List<ConfigurationPropertiesProperty>>,
    ) -> Self {
        self.0
            .put("ConfigurationProperties", value.into_value().into_node());
        self
    }

    /// URLs that provide users information about this custom action.
    ///
    /// `Settings`; an update replaces the resource.
    pub fn settings(mut self, value: impl IntoValue<SettingsProperty>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
        self
    }

    /// The tags for the custom action.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnCustomActionType {
    type Handle = CfnCustomActionTypeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCustomActionTypeRef {
        CfnCustomActionTypeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCustomActionType`] of a stack.
pub struct CfnCustomActionTypeRef(NodeRef);

impl Clone for CfnCustomActionTypeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCustomActionTypeRef {}
impl AsNode for CfnCustomActionTypeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCustomActionTypeRef {
    /// What `Ref` returns: the physical id, which is made of `Category`, `Provider`, `Version`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

/// Returns information about the details of an artifact.
///
/// The property type `ArtifactDetails` of `AWS::CodePipeline::CustomActionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArtifactDetailsProperty(Object);

impl ArtifactDetailsProperty {
    /// `ArtifactDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `maximum_count`: The maximum number of artifacts allowed for the action type.
    /// - `minimum_count`: The minimum number of artifacts allowed for the action type.
    pub fn new(maximum_count: impl IntoValue<i64>, minimum_count: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaximumCount", maximum_count.into_value().into_node());
        object_.put("MinimumCount", minimum_count.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ArtifactDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArtifactDetailsProperty> for ArtifactDetailsProperty {}
impl From<ArtifactDetailsProperty> for Node {
    #[inline]
    fn from(value: ArtifactDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArtifactDetailsProperty> for ArtifactDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ArtifactDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration properties for the custom action.
///
/// > You can refer to a name in the configuration properties of the custom action within the URL templates by following the format of {Config:name}, as long as the configuration property is both required and not secret. For more information, see [Create a Custom Action for a Pipeline](https://docs.aws.amazon.com/codepipeline/latest/userguide/how-to-create-custom-action.html).
///
/// The property type `ConfigurationProperties` of `AWS::CodePipeline::CustomActionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationPropertiesProperty(Object);

impl ConfigurationPropertiesProperty {
    /// `ConfigurationPropertiesProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Whether the configuration property is a key.
    /// - `name`: The name of the action configuration property.
    /// - `required`: Whether the configuration property is a required value.
    /// - `secret`: Whether the configuration property is secret.
    pub fn new(
        key: impl IntoValue<bool>,
        name: impl IntoValue<String>,
        required: impl IntoValue<bool>,
        secret: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Required", required.into_value().into_node());
        object_.put("Secret", secret.into_value().into_node());
        Self(object_)
    }

    /// The description of the action configuration property that is displayed to users.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Indicates that the property is used with `PollForJobs`. When creating a custom action, an action can have up to one queryable property. If it has one, that property must be both required and not secret.
    ///
    /// If you create a pipeline with a custom action type, and that custom action contains a queryable property, the value for that configuration property is subject to other restrictions. The value must be less than or equal to twenty (20) characters. The value can contain only alphanumeric characters, underscores, and hyphens.
    ///
    /// `Queryable`; an update replaces the resource.
    pub fn queryable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Queryable", value.into_value().into_node());
        self
    }

    /// The type of the configuration property.
    ///
    /// `Type`; an update replaces the resource.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ConfigurationPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationPropertiesProperty> for ConfigurationPropertiesProperty {}
impl From<ConfigurationPropertiesProperty> for Node {
    #[inline]
    fn from(value: ConfigurationPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationPropertiesProperty> for ConfigurationPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `Settings` is a property of the `AWS::CodePipeline::CustomActionType` resource that provides URLs that users can access to view information about the CodePipeline custom action.
///
/// The property type `Settings` of `AWS::CodePipeline::CustomActionType`.
#[must_use = "a property type does nothing until it is set"]
pub struct SettingsProperty(Object);

impl SettingsProperty {
    /// `SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL returned to the CodePipeline console that provides a deep link to the resources of the external system, such as the configuration page for a CodeDeploy deployment group. This link is provided as part of the action display in the pipeline.
    ///
    /// `EntityUrlTemplate`; an update replaces the resource.
    pub fn entity_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EntityUrlTemplate", value.into_value().into_node());
        self
    }

    /// The URL returned to the CodePipeline console that contains a link to the top-level landing page for the external system, such as the console page for CodeDeploy. This link is shown on the pipeline view page in the CodePipeline console and provides a link to the execution entity of the external action.
    ///
    /// `ExecutionUrlTemplate`; an update replaces the resource.
    pub fn execution_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExecutionUrlTemplate", value.into_value().into_node());
        self
    }

    /// The URL returned to the CodePipeline console that contains a link to the page where customers can update or change the configuration of the external action.
    ///
    /// `RevisionUrlTemplate`; an update replaces the resource.
    pub fn revision_url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RevisionUrlTemplate", value.into_value().into_node());
        self
    }

    /// The URL of a sign-up page where users can sign up for an external service and perform initial configuration of the action provided by that service.
    ///
    /// `ThirdPartyConfigurationUrl`; an update replaces the resource.
    pub fn third_party_configuration_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ThirdPartyConfigurationUrl", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SettingsProperty> for SettingsProperty {}
impl From<SettingsProperty> for Node {
    #[inline]
    fn from(value: SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SettingsProperty> for SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
