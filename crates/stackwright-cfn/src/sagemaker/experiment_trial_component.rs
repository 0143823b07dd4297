// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ExperimentTrialComponent` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::ExperimentTrialComponent
///
/// `AWS::SageMaker::ExperimentTrialComponent`; `Ref` returns its `Id`, a [`sagemaker::ExperimentTrialComponentId`](kinds::sagemaker::ExperimentTrialComponentId).
/// Changing one of these replaces it: `MetadataProperties`, `TrialComponentName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experimenttrialcomponent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperimentTrialComponent(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ExperimentTrialComponent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("experiment_trial_component.rules"),
};

impl CfnExperimentTrialComponent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ExperimentTrialComponent";

    /// `CfnExperimentTrialComponent` with its required properties, in alphabetical order:
    ///
    /// - `trial_component_name`
    pub fn new(trial_component_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TrialComponentName",
            trial_component_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `DisplayName` property.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The `EndTime` property.
    ///
    /// `EndTime`; updated in place.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The `MetadataProperties` property.
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

    /// The `StartTime` property.
    ///
    /// `StartTime`; updated in place.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
        self
    }

    /// The `Status` property.
    ///
    /// `Status`; updated in place.
    pub fn status(mut self, value: impl IntoValue<StatusProperty>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The `Tags` property.
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

impl Construct for CfnExperimentTrialComponent {
    type Handle = CfnExperimentTrialComponentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentTrialComponentRef {
        CfnExperimentTrialComponentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperimentTrialComponent`] of a stack.
pub struct CfnExperimentTrialComponentRef(NodeRef);

impl Clone for CfnExperimentTrialComponentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentTrialComponentRef {}
impl AsNode for CfnExperimentTrialComponentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentTrialComponentRef {
    /// What `Ref` returns: its `Id`, a [`sagemaker::ExperimentTrialComponentId`](kinds::sagemaker::ExperimentTrialComponentId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ExperimentTrialComponentId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Arn` attribute.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::ExperimentTrialComponentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `CreationTime` attribute.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::sagemaker::ExperimentTrialComponentId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The `LastModifiedTime` attribute.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The `LineageGroupArn` attribute.
    ///
    /// `Fn::GetAtt` of `LineageGroupArn`.
    #[inline]
    pub fn attr_lineage_group_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LineageGroupArn")))
    }
}

impl IntoValue<kinds::sagemaker::ExperimentTrialComponentId> for &CfnExperimentTrialComponentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ExperimentTrialComponentId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sagemaker::ExperimentTrialComponentArn> for &CfnExperimentTrialComponentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ExperimentTrialComponentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The property type `MetadataProperties` of `AWS::SageMaker::ExperimentTrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataPropertiesProperty(Object);

impl MetadataPropertiesProperty {
    /// `MetadataPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CommitId` property.
    ///
    /// `CommitId`.
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitId", value.into_value().into_node());
        self
    }

    /// The `GeneratedBy` property.
    ///
    /// `GeneratedBy`.
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GeneratedBy", value.into_value().into_node());
        self
    }

    /// The `ProjectId` property.
    ///
    /// `ProjectId`.
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// The `Repository` property.
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

/// The property type `Status` of `AWS::SageMaker::ExperimentTrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatusProperty(Object);

impl StatusProperty {
    /// `StatusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Message` property.
    ///
    /// `Message`.
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Message", value.into_value().into_node());
        self
    }

    /// The `PrimaryStatus` property.
    ///
    /// `PrimaryStatus`.
    pub fn primary_status(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for StatusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatusProperty> for StatusProperty {}
impl From<StatusProperty> for Node {
    #[inline]
    fn from(value: StatusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatusProperty> for StatusProperty {
    #[inline]
    fn into_value(self) -> Value<StatusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::SageMaker::ExperimentTrialComponent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
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
