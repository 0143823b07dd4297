// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Location::TrackerConsumer` and its property types.

use crate::l1::*;

/// The `AWS::Location::TrackerConsumer` resource specifies an association between a geofence collection and a tracker resource. The geofence collection is referred to as the *consumer* of the tracker. This allows the tracker resource to communicate location data to the linked geofence collection.
///
/// > Currently not supported — Cross-account configurations, such as creating associations between a tracker resource in one account and a geofence collection in another account.
///
/// `AWS::Location::TrackerConsumer`; `Ref` returns the physical id, which is made of `TrackerName`, `ConsumerArn`.
/// Changing one of these replaces it: `ConsumerArn`, `TrackerName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-trackerconsumer.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnTrackerConsumer(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Location::TrackerConsumer",
    tags: None,
    rules: include_str!("tracker_consumer.rules"),
};

impl CfnTrackerConsumer {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Location::TrackerConsumer";

    /// `CfnTrackerConsumer` with its required properties, in alphabetical order:
    ///
    /// - `consumer_arn`: The Amazon Resource Name (ARN) for the geofence collection to be associated to tracker resource.
    /// - `tracker_name`: The name for the tracker resource.
    pub fn new(consumer_arn: impl IntoValue<String>, tracker_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConsumerArn", consumer_arn.into_value().into_node());
        object_.put("TrackerName", tracker_name.into_value().into_node());
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

impl Construct for CfnTrackerConsumer {
    type Handle = CfnTrackerConsumerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnTrackerConsumerRef {
        CfnTrackerConsumerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnTrackerConsumer`] of a stack.
pub struct CfnTrackerConsumerRef(NodeRef);

impl Clone for CfnTrackerConsumerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnTrackerConsumerRef {}
impl AsNode for CfnTrackerConsumerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnTrackerConsumerRef {
    /// What `Ref` returns: the physical id, which is made of `TrackerName`, `ConsumerArn`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
