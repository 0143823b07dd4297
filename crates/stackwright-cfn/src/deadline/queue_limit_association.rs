// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::QueueLimitAssociation` and its property types.

use crate::l1::*;

/// Associates a limit with a particular queue. After the limit is associated, all workers for jobs that specify the limit associated with the queue are subject to the limit. You can't associate two limits with the same `amountRequirementName` to the same queue.
///
/// `AWS::Deadline::QueueLimitAssociation`; `Ref` returns the physical id, which is made of `FarmId`, `LimitId`, `QueueId`.
/// Changing one of these replaces it: `FarmId`, `LimitId`, `QueueId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueueLimitAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::QueueLimitAssociation",
    tags: None,
    rules: include_str!("queue_limit_association.rules"),
};

impl CfnQueueLimitAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::QueueLimitAssociation";

    /// `CfnQueueLimitAssociation` with its required properties, in alphabetical order:
    ///
    /// - `farm_id`: The unique identifier of the farm that contains the queue-limit association.
    /// - `limit_id`: The unique identifier of the limit in the association.
    /// - `queue_id`: The unique identifier of the queue in the association.
    pub fn new(
        farm_id: impl IntoValue<String>,
        limit_id: impl IntoValue<String>,
        queue_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("LimitId", limit_id.into_value().into_node());
        object_.put("QueueId", queue_id.into_value().into_node());
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

impl Construct for CfnQueueLimitAssociation {
    type Handle = CfnQueueLimitAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueLimitAssociationRef {
        CfnQueueLimitAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueueLimitAssociation`] of a stack.
pub struct CfnQueueLimitAssociationRef(NodeRef);

impl Clone for CfnQueueLimitAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueLimitAssociationRef {}
impl AsNode for CfnQueueLimitAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueLimitAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `FarmId`, `LimitId`, `QueueId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
