// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::Filter` and its property types.

use crate::l1::*;

/// A recommendation filter that defines which items are included or excluded from recommendations.
///
/// `AWS::Personalize::Filter`; `Ref` returns its `FilterArn`, a [`personalize::FilterArn`](kinds::personalize::FilterArn).
/// Changing one of these replaces it: `DatasetGroupArn`, `FilterExpression`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-filter.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFilter(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::Filter",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("filter.rules"),
};

impl CfnFilter {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::Filter";

    /// `CfnFilter` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_arn`: The ARN of the dataset group that the filter belongs to.
    /// - `filter_expression`: The filter expression that defines which items are included or excluded from recommendations.
    /// - `name`: The name of the filter.
    pub fn new(
        dataset_group_arn: impl IntoValue<kinds::personalize::DatasetGroupArn>,
        filter_expression: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupArn",
            dataset_group_arn.into_value().into_node(),
        );
        object_.put(
            "FilterExpression",
            filter_expression.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Tags to associate with the filter.
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

impl Construct for CfnFilter {
    type Handle = CfnFilterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFilterRef {
        CfnFilterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFilter`] of a stack.
pub struct CfnFilterRef(NodeRef);

impl Clone for CfnFilterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFilterRef {}
impl AsNode for CfnFilterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFilterRef {
    /// What `Ref` returns: its `FilterArn`, a [`personalize::FilterArn`](kinds::personalize::FilterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::FilterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time at which the filter was created.
    ///
    /// `Fn::GetAtt` of `CreationDateTime`.
    #[inline]
    pub fn attr_creation_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationDateTime")))
    }

    /// The ARN of the filter.
    ///
    /// `Fn::GetAtt` of `FilterArn`.
    #[inline]
    pub fn attr_filter_arn(&self) -> Value<kinds::personalize::FilterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FilterArn")))
    }

    /// The time at which the filter was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedDateTime`.
    #[inline]
    pub fn attr_last_updated_date_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedDateTime")))
    }

    /// The status of the filter.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::personalize::FilterArn> for &CfnFilterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::FilterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
