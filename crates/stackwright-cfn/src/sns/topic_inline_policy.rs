// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SNS::TopicInlinePolicy` and its property types.

use crate::l1::*;

/// The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy.
///
/// `AWS::SNS::TopicInlinePolicy`; `Ref` returns its `TopicArn`, a [`sns::TopicInlinePolicyTopicArn`](kinds::sns::TopicInlinePolicyTopicArn).
/// Changing one of these replaces it: `TopicArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopicInlinePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SNS::TopicInlinePolicy",
    tags: None,
    rules: include_str!("topic_inline_policy.rules"),
};

impl CfnTopicInlinePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";

    /// `CfnTopicInlinePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A policy document that contains permissions to add to the specified Amazon topic.
    /// - `topic_arn`: The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    pub fn new(
        policy_document: impl IntoValue<Json>,
        topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("TopicArn", topic_arn.into_value().into_node());
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

impl Construct for CfnTopicInlinePolicy {
    type Handle = CfnTopicInlinePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicInlinePolicyRef {
        CfnTopicInlinePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopicInlinePolicy`] of a stack.
pub struct CfnTopicInlinePolicyRef(NodeRef);

impl Clone for CfnTopicInlinePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicInlinePolicyRef {}
impl AsNode for CfnTopicInlinePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicInlinePolicyRef {
    /// What `Ref` returns: its `TopicArn`, a [`sns::TopicInlinePolicyTopicArn`](kinds::sns::TopicInlinePolicyTopicArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sns::TopicInlinePolicyTopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::sns::TopicInlinePolicyTopicArn> for &CfnTopicInlinePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sns::TopicInlinePolicyTopicArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
