// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Deadline::QueueFleetAssociation` and its property types.

use crate::l1::*;

/// Creates an association between a queue and a fleet.
///
/// `AWS::Deadline::QueueFleetAssociation`; `Ref` returns the physical id, which is made of `FarmId`, `FleetId`, `QueueId`.
/// Changing one of these replaces it: `FarmId`, `FleetId`, `QueueId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnQueueFleetAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Deadline::QueueFleetAssociation",
    tags: None,
    rules: include_str!("queue_fleet_association.rules"),
};

impl CfnQueueFleetAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Deadline::QueueFleetAssociation";

    /// `CfnQueueFleetAssociation` with its required properties, in alphabetical order:
    ///
    /// - `farm_id`: The identifier of the farm that contains the queue and the fleet.
    /// - `fleet_id`: The fleet ID.
    /// - `queue_id`: The queue ID.
    pub fn new(
        farm_id: impl IntoValue<String>,
        fleet_id: impl IntoValue<String>,
        queue_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FarmId", farm_id.into_value().into_node());
        object_.put("FleetId", fleet_id.into_value().into_node());
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

impl Construct for CfnQueueFleetAssociation {
    type Handle = CfnQueueFleetAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnQueueFleetAssociationRef {
        CfnQueueFleetAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnQueueFleetAssociation`] of a stack.
pub struct CfnQueueFleetAssociationRef(NodeRef);

impl Clone for CfnQueueFleetAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnQueueFleetAssociationRef {}
impl AsNode for CfnQueueFleetAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnQueueFleetAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `FarmId`, `FleetId`, `QueueId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
