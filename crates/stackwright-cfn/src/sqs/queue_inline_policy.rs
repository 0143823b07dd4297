// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SQS::QueueInlinePolicy` and its property types.

use crate::l1::*;

/// The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
///
/// `AWS::SQS::QueueInlinePolicy`; `Ref` returns its `Queue`, a [`sqs::QueueUrl`](kinds::sqs::QueueUrl).
/// Changing one of these replaces it: `Queue`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueueInlinePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SQS::QueueInlinePolicy",
    tags: None,
    rules: include_str!("queue_inline_policy.rules"),
};

impl CfnQueueInlinePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";

    /// `CfnQueueInlinePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A policy document that contains the permissions for the specified Amazon SQS queues.
    /// - `queue`: The URLs of the queues to which you want to add the policy.
    pub fn new(
        policy_document: impl IntoValue<Json>,
        queue: impl IntoValue<kinds::sqs::QueueUrl>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("Queue", queue.into_value().into_node());
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

impl Construct for CfnQueueInlinePolicy {
    type Handle = CfnQueueInlinePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueInlinePolicyRef {
        CfnQueueInlinePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueueInlinePolicy`] of a stack.
pub struct CfnQueueInlinePolicyRef(NodeRef);

impl Clone for CfnQueueInlinePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueInlinePolicyRef {}
impl AsNode for CfnQueueInlinePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueInlinePolicyRef {
    /// What `Ref` returns: its `Queue`, a [`sqs::QueueUrl`](kinds::sqs::QueueUrl).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sqs::QueueUrl> {
        Value::from_node(Node::Ref(self.0))
    }
}
