// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithm` and its property types.

use crate::l1::*;

/// Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type
///
/// `AWS::CleanRoomsML::ConfiguredModelAlgorithm`; `Ref` returns its `ConfiguredModelAlgorithmArn`, a [`cleanroomsml::ConfiguredModelAlgorithmArn`](kinds::cleanroomsml::ConfiguredModelAlgorithmArn).
/// Changing one of these replaces it: `Description`, `InferenceContainerConfig`, `KmsKeyArn`, `Name`, `RoleArn`, `TrainingContainerConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanroomsml-configuredmodelalgorithm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfiguredModelAlgorithm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CleanRoomsML::ConfiguredModelAlgorithm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("configured_model_algorithm.rules"),
};

impl CfnConfiguredModelAlgorithm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CleanRoomsML::ConfiguredModelAlgorithm";

    /// `CfnConfiguredModelAlgorithm` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `role_arn`
    pub fn new(
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `InferenceContainerConfig` property.
    ///
    /// `InferenceContainerConfig`; an update replaces the resource.
    pub fn inference_container_config(
        mut self,
        value: impl IntoValue<InferenceContainerConfigProperty>,
    ) -> Self {
        self.0
            .put("InferenceContainerConfig", value.into_value().into_node());
        self
    }

    /// The `KmsKeyArn` property.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `TrainingContainerConfig` property.
    ///
    /// `TrainingContainerConfig`; an update replaces the resource.
    pub fn training_container_config(
        mut self,
        value: impl IntoValue<ContainerConfigProperty>,
    ) -> Self {
        self.0
            .put("TrainingContainerConfig", value.into_value().into_node());
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

impl Construct for CfnConfiguredModelAlgorithm {
    type Handle = CfnConfiguredModelAlgorithmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfiguredModelAlgorithmRef {
        CfnConfiguredModelAlgorithmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfiguredModelAlgorithm`] of a stack.
pub struct CfnConfiguredModelAlgorithmRef(NodeRef);

impl Clone for CfnConfiguredModelAlgorithmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfiguredModelAlgorithmRef {}
impl AsNode for CfnConfiguredModelAlgorithmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfiguredModelAlgorithmRef {
    /// What `Ref` returns: its `ConfiguredModelAlgorithmArn`, a [`cleanroomsml::ConfiguredModelAlgorithmArn`](kinds::cleanroomsml::ConfiguredModelAlgorithmArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ConfiguredModelAlgorithmArn` attribute.
    ///
    /// `Fn::GetAtt` of `ConfiguredModelAlgorithmArn`.
    #[inline]
    pub fn attr_configured_model_algorithm_arn(
        &self,
    ) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfiguredModelAlgorithmArn"),
        ))
    }
}

impl IntoValue<kinds::cleanroomsml::ConfiguredModelAlgorithmArn>
    for &CfnConfiguredModelAlgorithmRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::cleanroomsml::ConfiguredModelAlgorithmArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerConfigProperty(Object);

impl ContainerConfigProperty {
    /// `ContainerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_uri`
    pub fn new(image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageUri", image_uri.into_value().into_node());
        Self(object_)
    }

    /// The `Arguments` property.
    ///
    /// `Arguments`.
    pub fn arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Arguments", value.into_value().into_node());
        self
    }

    /// The `Entrypoint` property.
    ///
    /// `Entrypoint`.
    pub fn entrypoint(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Entrypoint", value.into_value().into_node());
        self
    }

    /// The `MetricDefinitions` property.
    ///
    /// `MetricDefinitions`.
    pub fn metric_definitions(
        mut self,
        value: impl IntoValue<List<MetricDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("MetricDefinitions", value.into_value().into_node());
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

impl Kind for ContainerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerConfigProperty> for ContainerConfigProperty {}
impl From<ContainerConfigProperty> for Node {
    #[inline]
    fn from(value: ContainerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerConfigProperty> for ContainerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceContainerConfig` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceContainerConfigProperty(Object);

impl InferenceContainerConfigProperty {
    /// `InferenceContainerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_uri`
    pub fn new(image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageUri", image_uri.into_value().into_node());
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

impl Kind for InferenceContainerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceContainerConfigProperty> for InferenceContainerConfigProperty {}
impl From<InferenceContainerConfigProperty> for Node {
    #[inline]
    fn from(value: InferenceContainerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceContainerConfigProperty> for InferenceContainerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceContainerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricDefinition` of `AWS::CleanRoomsML::ConfiguredModelAlgorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDefinitionProperty(Object);

impl MetricDefinitionProperty {
    /// `MetricDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `regex`
    pub fn new(name: impl IntoValue<String>, regex: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Regex", regex.into_value().into_node());
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

impl Kind for MetricDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDefinitionProperty> for MetricDefinitionProperty {}
impl From<MetricDefinitionProperty> for Node {
    #[inline]
    fn from(value: MetricDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDefinitionProperty> for MetricDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
