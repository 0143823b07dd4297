// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Experiment` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::SageMaker::Experiment. An experiment is a collection of related trials used to organize and track machine learning workflows.
///
/// `AWS::SageMaker::Experiment`; `Ref` returns its `Arn`, a [`sagemaker::ExperimentArn`](kinds::sagemaker::ExperimentArn).
/// Changing one of these replaces it: `ExperimentName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-experiment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnExperiment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Experiment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("experiment.rules"),
};

impl CfnExperiment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Experiment";

    /// `CfnExperiment` with its required properties, in alphabetical order:
    ///
    /// - `experiment_name`: The name of the experiment.
    pub fn new(experiment_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ExperimentName", experiment_name.into_value().into_node());
        Self(object_)
    }

    /// The description of the experiment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the experiment as displayed. The name does not need to be unique.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// A list of tags to associate with the experiment.
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

impl Construct for CfnExperiment {
    type Handle = CfnExperimentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnExperimentRef {
        CfnExperimentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnExperiment`] of a stack.
pub struct CfnExperimentRef(NodeRef);

impl Clone for CfnExperimentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnExperimentRef {}
impl AsNode for CfnExperimentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnExperimentRef {
    /// What `Ref` returns: its `Arn`, a [`sagemaker::ExperimentArn`](kinds::sagemaker::ExperimentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ExperimentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the experiment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::ExperimentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// When the experiment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// When the experiment was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }
}

impl IntoValue<kinds::sagemaker::ExperimentArn> for &CfnExperimentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ExperimentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `TagsItems` of `AWS::SageMaker::Experiment`.
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
