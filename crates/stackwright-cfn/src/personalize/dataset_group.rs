// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::DatasetGroup` and its property types.

use crate::l1::*;

/// A dataset group is a collection of related datasets (Item interactions, Users, Items, Actions, Action interactions). You create a dataset group by calling [CreateDatasetGroup](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDatasetGroup.html). You then create a dataset and add it to a dataset group by calling [CreateDataset](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateDataset.html). The dataset group is used to create and train a solution by calling [CreateSolution](https://docs.aws.amazon.com/personalize/latest/dg/API_CreateSolution.html). A dataset group can contain only one of each type of dataset.
///
/// You can specify an AWS Key Management Service (KMS) key to encrypt the datasets in the group.
///
/// `AWS::Personalize::DatasetGroup`; `Ref` returns its `DatasetGroupArn`, a [`personalize::DatasetGroupArn`](kinds::personalize::DatasetGroupArn).
/// Changing one of these replaces it: `Domain`, `KmsKeyArn`, `Name`, `RoleArn`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-datasetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatasetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::DatasetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset_group.rules"),
};

impl CfnDatasetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::DatasetGroup";

    /// `CfnDatasetGroup` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the dataset group.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The domain of a Domain dataset group.
    ///
    /// `Domain`; one of `ECOMMERCE`, `VIDEO_ON_DEMAND`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<super::Domain>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Key Management Service (KMS) key used to encrypt the datasets.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key Management Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
    ///
    /// `RoleArn`; an update replaces the resource.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnDatasetGroup {
    type Handle = CfnDatasetGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetGroupRef {
        CfnDatasetGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatasetGroup`] of a stack.
pub struct CfnDatasetGroupRef(NodeRef);

impl Clone for CfnDatasetGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetGroupRef {}
impl AsNode for CfnDatasetGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetGroupRef {
    /// What `Ref` returns: its `DatasetGroupArn`, a [`personalize::DatasetGroupArn`](kinds::personalize::DatasetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::DatasetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// `Fn::GetAtt` of `DatasetGroupArn`.
    #[inline]
    pub fn attr_dataset_group_arn(&self) -> Value<kinds::personalize::DatasetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetGroupArn")))
    }
}

impl IntoValue<kinds::personalize::DatasetGroupArn> for &CfnDatasetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::DatasetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
