// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Evidently::Segment` and its property types.

use crate::l1::*;

/// Creates or updates a *segment* of your audience. A segment is a portion of your audience that share one or more characteristics. Examples could be Chrome browser users, users in Europe, or Firefox browser users in Europe who also fit other criteria that your application collects, such as age.
///
/// Using a segment in an experiment limits that experiment to evaluate only the users who match the segment criteria. Using one or more segments in a launch allow you to define different traffic splits for the different audience segments.
///
/// For more information about segment pattern syntax, see [Segment rule pattern syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-segments.html#CloudWatch-Evidently-segments-syntax).
///
/// The pattern that you define for a segment is matched against the value of `evaluationContext`, which is passed into Evidently in the [EvaluateFeature](https://docs.aws.amazon.com/cloudwatchevidently/latest/APIReference/API_EvaluateFeature.html) operation, when Evidently assigns a feature variation to a user.
///
/// `AWS::Evidently::Segment`; `Ref` returns its `Arn`, a [`evidently::SegmentArn`](kinds::evidently::SegmentArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSegment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Evidently::Segment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("segment.rules"),
};

impl CfnSegment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Evidently::Segment";

    /// `CfnSegment` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the segment.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An optional description for this segment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The pattern to use for the segment. For more information about pattern syntax, see [Segment rule pattern syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Evidently-segments.html#CloudWatch-Evidently-segments-syntax).
    ///
    /// `Pattern`; updated in place.
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pattern", value.into_value().into_node());
        self
    }

    /// Assigns one or more tags (key-value pairs) to the feature.
    ///
    /// Tags can help you organize and categorize your resources. You can also use them to scope user permissions by granting a user permission to access or change only resources with certain tag values.
    ///
    /// Tags don't have any semantic meaning to AWS and are interpreted strictly as strings of characters.
    ///
    /// You can associate as many as 50 tags with a feature.
    ///
    /// For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html).
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

impl Construct for CfnSegment {
    type Handle = CfnSegmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSegmentRef {
        CfnSegmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSegment`] of a stack.
pub struct CfnSegmentRef(NodeRef);

impl Clone for CfnSegmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSegmentRef {}
impl AsNode for CfnSegmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSegmentRef {
    /// What `Ref` returns: its `Arn`, a [`evidently::SegmentArn`](kinds::evidently::SegmentArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::evidently::SegmentArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the segment. For example, `arn:aws:evidently:us-west-2:123456789012:segment/australiaSegment`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::evidently::SegmentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::evidently::SegmentArn> for &CfnSegmentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::evidently::SegmentArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
