// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FraudDetector::Outcome` and its property types.

use crate::l1::*;

/// Creates or updates an outcome.
///
/// `AWS::FraudDetector::Outcome`; `Ref` returns its `Arn`, a [`frauddetector::OutcomeArn`](kinds::frauddetector::OutcomeArn).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOutcome(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FraudDetector::Outcome",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("outcome.rules"),
};

impl CfnOutcome {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FraudDetector::Outcome";

    /// `CfnOutcome` with its required properties, in alphabetical order:
    ///
    /// - `name`: The outcome name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The outcome description.
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

impl Construct for CfnOutcome {
    type Handle = CfnOutcomeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOutcomeRef {
        CfnOutcomeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOutcome`] of a stack.
pub struct CfnOutcomeRef(NodeRef);

impl Clone for CfnOutcomeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOutcomeRef {}
impl AsNode for CfnOutcomeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOutcomeRef {
    /// What `Ref` returns: its `Arn`, a [`frauddetector::OutcomeArn`](kinds::frauddetector::OutcomeArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::frauddetector::OutcomeArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the outcome.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::frauddetector::OutcomeArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Timestamp of when outcome was created.
    ///
    /// `Fn::GetAtt` of `CreatedTime`.
    #[inline]
    pub fn attr_created_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTime")))
    }

    /// Timestamp of when outcome was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[inline]
    pub fn attr_last_updated_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedTime")))
    }
}

impl IntoValue<kinds::frauddetector::OutcomeArn> for &CfnOutcomeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::frauddetector::OutcomeArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
