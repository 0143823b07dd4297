// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SQS::QueuePolicy` and its property types.

use crate::l1::*;

/// The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. For an example snippet, see [Declaring an Amazon SQS policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sqs-policy) in the *CloudFormation User Guide*.
///
/// `AWS::SQS::QueuePolicy`; `Ref` returns its `Id`, a [`sqs::QueuePolicyId`](kinds::sqs::QueuePolicyId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueuePolicy(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SQS::QueuePolicy",
    tags: None,
    rules: include_str!("queue_policy.rules"),
};

impl CfnQueuePolicy {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SQS::QueuePolicy";

    /// `CfnQueuePolicy` with its required properties, in alphabetical order:
    ///
    /// - `policy_document`: A policy document that contains the permissions for the specified Amazon SQS queues.
    /// - `queues`: The URLs of the queues to which you want to add the policy.
    pub fn new(
        policy_document: impl IntoValue<JsonOrText>,
        queues: impl IntoValue<List<kinds::sqs::QueueUrl>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PolicyDocument", policy_document.into_value().into_node());
        object_.put("Queues", queues.into_value().into_node());
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

impl Construct for CfnQueuePolicy {
    type Handle = CfnQueuePolicyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueuePolicyRef {
        CfnQueuePolicyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueuePolicy`] of a stack.
pub struct CfnQueuePolicyRef(NodeRef);

impl Clone for CfnQueuePolicyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueuePolicyRef {}
impl AsNode for CfnQueuePolicyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueuePolicyRef {
    /// What `Ref` returns: its `Id`, a [`sqs::QueuePolicyId`](kinds::sqs::QueuePolicyId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sqs::QueuePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The provider-assigned unique ID for this managed resource.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::sqs::QueuePolicyId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::sqs::QueuePolicyId> for &CfnQueuePolicyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sqs::QueuePolicyId> {
        Value::from_node(Node::Ref(self.0))
    }
}
