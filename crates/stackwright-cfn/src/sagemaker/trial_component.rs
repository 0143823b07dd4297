// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::TrialComponent` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::TrialComponent. A trial component is a stage of a machine learning trial, such as a preprocessing job, training job, or batch transform job.
///
/// `AWS::SageMaker::TrialComponent`; `Ref` returns its `TrialComponentArn`, a [`sagemaker::TrialComponentArn`](kinds::sagemaker::TrialComponentArn).
/// Changing one of these replaces it: `MetadataProperties`, `TrialComponentName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-trialcomponent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrialComponent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::TrialComponent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("trial_component.rules"),
};

impl CfnTrialComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::TrialComponent";

    /// `CfnTrialComponent` with its required properties, in alphabetical order:
    ///
    /// - `trial_component_name`: The name of the trial component.
    pub fn new(trial_component_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TrialComponentName",
            trial_component_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the component as displayed. If DisplayName isn't specified, TrialComponentName is displayed.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The input artifacts for the component.
    ///
    /// `InputArtifacts`; updated in place.
    pub fn input_artifacts(
        mut self,
        value: impl IntoValue<Map<TrialComponentArtifactProperty>>,
    ) -> Self {
        self.0.put("InputArtifacts", value.into_value().into_node());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`; an update replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl IntoValue<MetadataPropertiesProperty>,
    ) -> Self {
        self.0
            .put("MetadataProperties", value.into_value().into_node());
        self
    }

    /// The output artifacts for the component.
    ///
    /// `OutputArtifacts`; updated in place.
    pub fn output_artifacts(
        mut self,
        value: impl IntoValue<Map<TrialComponentArtifactProperty>>,
    ) -> Self {
        self.0
            .put("OutputArtifacts", value.into_value().into_node());
        self
    }

    /// The hyperparameters for the component.
    ///
    /// `Parameters`; updated in place.
    pub fn parameters(
        mut self,
        value: impl IntoValue<Map<TrialComponentParameterValueProperty>>,
    ) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The status of the trial component.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<TrialComponentStatusProperty>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// A list of tags to associate with the trial component.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnTrialComponent {
    type Handle = CfnTrialComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrialComponentRef {
        CfnTrialComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrialComponent`] of a stack.
pub struct CfnTrialComponentRef(NodeRef);

impl Clone for CfnTrialComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrialComponentRef {}
impl AsNode for CfnTrialComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrialComponentRef {
    /// What `Ref` returns: its `TrialComponentArn`, a [`sagemaker::TrialComponentArn`](kinds::sagemaker::TrialComponentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::TrialComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When the trial component was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the trial component was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the lineage group.
    ///
    /// `Fn::GetAtt` of `LineageGroupArn`.
    #[inline]
    pub fn attr_lineage_group_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LineageGroupArn")))
    }

    /// The Amazon Resource Name (ARN) of the trial component.
    ///
    /// `Fn::GetAtt` of `TrialComponentArn`.
    #[inline]
    pub fn attr_trial_component_arn(&self) -> Value<kinds::sagemaker::TrialComponentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrialComponentArn")))
    }
}

impl IntoValue<kinds::sagemaker::TrialComponentArn> for &CfnTrialComponentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::TrialComponentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Metadata properties of the tracking entity, trial, or trial component.
///
/// The property type `MetadataProperties` of `AWS::SageMaker::TrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataPropertiesProperty(Object);

impl MetadataPropertiesProperty {
    /// `MetadataPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The commit ID.
    ///
    /// `CommitId`.
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitId", value.into_value().into_node());
        self
    }

    /// The entity this entity was generated by.
    ///
    /// `GeneratedBy`.
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GeneratedBy", value.into_value().into_node());
        self
    }

    /// The project ID.
    ///
    /// `ProjectId`.
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// The repository.
    ///
    /// `Repository`.
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Repository", value.into_value().into_node());
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

impl Kind for MetadataPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataPropertiesProperty> for MetadataPropertiesProperty {}
impl From<MetadataPropertiesProperty> for Node {
    #[inline]
    fn from(value: MetadataPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataPropertiesProperty> for MetadataPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::SageMaker::TrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key.
    /// - `value`: The tag value.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents an input or output artifact of a trial component.
///
/// The property type `TrialComponentArtifact` of `AWS::SageMaker::TrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrialComponentArtifactProperty(Object);

impl TrialComponentArtifactProperty {
    /// `TrialComponentArtifactProperty` with its required properties, in alphabetical order:
    ///
    /// - `value`: The location of the artifact.
    pub fn new(value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The media type of the artifact.
    ///
    /// `MediaType`.
    pub fn media_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MediaType", value.into_value().into_node());
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

impl Kind for TrialComponentArtifactProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrialComponentArtifactProperty> for TrialComponentArtifactProperty {}
impl From<TrialComponentArtifactProperty> for Node {
    #[inline]
    fn from(value: TrialComponentArtifactProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrialComponentArtifactProperty> for TrialComponentArtifactProperty {
    #[inline]
    fn into_value(self) -> Value<TrialComponentArtifactProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The value of a hyperparameter. Only one of StringValue or NumberValue can be specified.
///
/// The property type `TrialComponentParameterValue` of `AWS::SageMaker::TrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrialComponentParameterValueProperty(Object);

impl TrialComponentParameterValueProperty {
    /// `TrialComponentParameterValueProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The numeric value of a numeric hyperparameter.
    ///
    /// `NumberValue`.
    pub fn number_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("NumberValue", value.into_value().into_node());
        self
    }

    /// The string value of a categorical hyperparameter.
    ///
    /// `StringValue`.
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StringValue", value.into_value().into_node());
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

impl Kind for TrialComponentParameterValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrialComponentParameterValueProperty> for TrialComponentParameterValueProperty {}
impl From<TrialComponentParameterValueProperty> for Node {
    #[inline]
    fn from(value: TrialComponentParameterValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrialComponentParameterValueProperty> for TrialComponentParameterValueProperty {
    #[inline]
    fn into_value(self) -> Value<TrialComponentParameterValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The status of the trial component.
///
/// The property type `TrialComponentStatus` of `AWS::SageMaker::TrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrialComponentStatusProperty(Object);

impl TrialComponentStatusProperty {
    /// `TrialComponentStatusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If the component failed, a message describing why.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
        self
    }

    /// The status of the trial component.
    ///
    /// `PrimaryStatus`; one of `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`.
    pub fn primary_status(mut self, value: impl IntoValue<PrimaryStatus>) -> Self {
        self.0.put("PrimaryStatus", value.into_value().into_node());
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

impl Kind for TrialComponentStatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrialComponentStatusProperty> for TrialComponentStatusProperty {}
impl From<TrialComponentStatusProperty> for Node {
    #[inline]
    fn from(value: TrialComponentStatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrialComponentStatusProperty> for TrialComponentStatusProperty {
    #[inline]
    fn into_value(self) -> Value<TrialComponentStatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PrimaryStatus` of a `TrialComponentStatus` of `AWS::SageMaker::TrialComponent`.
pub enum PrimaryStatus {
    /// `Completed`.
    Completed,
    /// `Failed`.
    Failed,
    /// `InProgress`.
    InProgress,
    /// `Stopped`.
    Stopped,
    /// `Stopping`.
    Stopping,
}

#[diagnostic::do_not_recommend]
impl Kind for PrimaryStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for PrimaryStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for PrimaryStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PrimaryStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<PrimaryStatus> for PrimaryStatus {
    #[inline]
    fn into_value(self) -> Value<PrimaryStatus> {
        const VALUES: &[&str] = &["Completed", "Failed", "InProgress", "Stopped", "Stopping"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
