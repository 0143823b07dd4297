// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Forecast::DatasetGroup` and its property types.

use crate::l1::*;

/// Creates a dataset group, which holds a collection of related datasets. You can add datasets to the dataset group when you create the dataset group, or later by using the [UpdateDatasetGroup](https://docs.aws.amazon.com/forecast/latest/dg/API_UpdateDatasetGroup.html) operation.
///
/// > Amazon Forecast is no longer available to new customers. Existing customers of Amazon Forecast can continue to use the service as normal. [Learn more"](https://docs.aws.amazon.com/machine-learning/transition-your-amazon-forecast-usage-to-amazon-sagemaker-canvas/)
///
/// After creating a dataset group and adding datasets, you use the dataset group when you create a predictor. For more information, see [Dataset groups](https://docs.aws.amazon.com/forecast/latest/dg/howitworks-datasets-groups.html).
///
/// To get a list of all your datasets groups, use the [ListDatasetGroups](https://docs.aws.amazon.com/forecast/latest/dg/API_ListDatasetGroups.html) operation.
///
/// > The `Status` of a dataset group must be `ACTIVE` before you can use the dataset group to create a predictor. To get the status, use the [DescribeDatasetGroup](https://docs.aws.amazon.com/forecast/latest/dg/API_DescribeDatasetGroup.html) operation.
///
/// `AWS::Forecast::DatasetGroup`; `Ref` returns its `DatasetGroupArn`, a [`forecast::DatasetGroupArn`](kinds::forecast::DatasetGroupArn).
/// Changing one of these replaces it: `DatasetGroupName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-forecast-datasetgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatasetGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Forecast::DatasetGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset_group.rules"),
};

impl CfnDatasetGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Forecast::DatasetGroup";

    /// `CfnDatasetGroup` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_name`: The name of the dataset group.
    /// - `domain`: The domain associated with the dataset group.
    pub fn new(
        dataset_group_name: impl IntoValue<String>,
        domain: impl IntoValue<super::Domain>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupName",
            dataset_group_name.into_value().into_node(),
        );
        object_.put("Domain", domain.into_value().into_node());
        Self(object_)
    }

    /// An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group.
    ///
    /// `DatasetArns`; updated in place.
    pub fn dataset_arns(
        mut self,
        value: impl IntoValue<List<kinds::forecast::DatasetArn>>,
    ) -> Self {
        self.0.put("DatasetArns", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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
    /// What `Ref` returns: its `DatasetGroupArn`, a [`forecast::DatasetGroupArn`](kinds::forecast::DatasetGroupArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::forecast::DatasetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the dataset group.
    ///
    /// `Fn::GetAtt` of `DatasetGroupArn`.
    #[inline]
    pub fn attr_dataset_group_arn(&self) -> Value<kinds::forecast::DatasetGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetGroupArn")))
    }
}

impl IntoValue<kinds::forecast::DatasetGroupArn> for &CfnDatasetGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::forecast::DatasetGroupArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
