// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::Label` and its property types.

use crate::l1::*;

/// Creates or updates label. A label classifies an event as fraudulent or legitimate. Labels are associated with event types and used to train supervised machine learning models in Amazon Fraud Detector.
///
/// `AWS::FraudDetector::Label`; `Ref` returns its `Arn`, a [`frauddetector::LabelArn`](kinds::frauddetector::LabelArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLabel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::Label",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("label.rules"),
};

impl CfnLabel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::Label";

    /// `CfnLabel` with its required properties, in alphabetical order:
    ///
    /// - `name`: The label name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The label description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Construct for CfnLabel {
    type Handle = CfnLabelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLabelRef {
        CfnLabelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLabel`] of a stack.
pub struct CfnLabelRef(NodeRef);

impl Clone for CfnLabelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLabelRef {}
impl AsNode for CfnLabelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLabelRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::LabelArn`](kinds::frauddetector::LabelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::LabelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the label.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::LabelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when label was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when label was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::LabelArn> for &CfnLabelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::LabelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
