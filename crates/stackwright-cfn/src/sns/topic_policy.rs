// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SNS::TopicPolicy` and its property types.

use crate::l1::*;

/// The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy. For an example snippet, see [Declaring an Amazon policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sns-policy) in the *CloudFormation User Guide*.
///
/// `AWS::SNS::TopicPolicy`; `Ref` returns its `Id`, a [`sns::TopicPolicyId`](kinds::sns::TopicPolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTopicPolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SNS::TopicPolicy",
    tags: None,
    rules: include_str!("topic_policy.rules"),
};

impl CfnTopicPolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SNS::TopicPolicy";

    /// `CfnTopicPolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A policy document that contains permissions to add to the specified SNS topics.
    /// - `topics`: The Amazon Resource Names (ARN) of the topics to which you want to add the policy.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        topics: impl IntoValue<List<kinds::sns::TopicArn>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("Topics", topics.into_value().into_node());
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

impl Construct for CfnTopicPolicy {
    type Handle = CfnTopicPolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTopicPolicyRef {
        CfnTopicPolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTopicPolicy`] of a stack.
pub struct CfnTopicPolicyRef(NodeRef);

impl Clone for CfnTopicPolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTopicPolicyRef {}
impl AsNode for CfnTopicPolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTopicPolicyRef {
    /// What `Ref` returns: its `Id`, a [`sns::TopicPolicyId`](kinds::sns::TopicPolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sns::TopicPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The provider-assigned unique ID for this managed resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::sns::TopicPolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::sns::TopicPolicyId> for &CfnTopicPolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sns::TopicPolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
