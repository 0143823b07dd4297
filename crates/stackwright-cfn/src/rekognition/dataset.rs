// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Rekognition::Dataset` and its property types.

use crate::l1::*;

/// The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset.
///
/// `AWS::Rekognition::Dataset`; `Ref` returns its `DatasetArn`, a [`rekognition::DatasetArn`](kinds::rekognition::DatasetArn).
/// Changing one of these replaces it: `DatasetType`, `ProjectArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Rekognition::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Rekognition::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `dataset_type`: The type of the dataset.
    pub fn new(dataset_type: impl IntoValue<DatasetType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetType", dataset_type.into_value().into_node());
        Self(object_)
    }

    /// The ARN of the project to which the dataset belongs.
    ///
    /// `ProjectArn`; an update replaces the resource.
    pub fn project_arn(mut self, value: impl IntoValue<kinds::rekognition::ProjectArn>) -> Self {
        self.0.put("ProjectArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `DatasetArn`, a [`rekognition::DatasetArn`](kinds::rekognition::DatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rekognition::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[inline]
    pub fn attr_dataset_arn(&self) -> Value<kinds::rekognition::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetArn")))
    }
}

impl IntoValue<kinds::rekognition::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rekognition::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `DatasetType` of `AWS::Rekognition::Dataset`.
pub enum DatasetType {
    /// `TEST`.
    Test,
    /// `TRAIN`.
    Train,
}

#[diagnostic::do_not_recommend]
impl Kind for DatasetType {}
#[diagnostic::do_not_recommend]
impl TextKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl IdKind for DatasetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatasetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatasetType> for DatasetType {
    #[inline]
    fn into_value(self) -> Value<DatasetType> {
        const VALUES: &[&str] = &["TEST", "TRAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
