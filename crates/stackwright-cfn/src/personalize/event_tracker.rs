// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Personalize::EventTracker` and its property types.

use crate::l1::*;

/// Resource schema for AWS::Personalize::EventTracker
///
/// `AWS::Personalize::EventTracker`; `Ref` returns its `EventTrackerArn`, a [`personalize::EventTrackerArn`](kinds::personalize::EventTrackerArn).
/// Changing one of these replaces it: `DatasetGroupArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventTracker(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Personalize::EventTracker",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_tracker.rules"),
};

impl CfnEventTracker {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Personalize::EventTracker";

    /// `CfnEventTracker` with its required properties, in alphabetical order:
    ///
    /// - `dataset_group_arn`: The Amazon Resource Name (ARN) of the dataset group that receives the event data.
    /// - `name`: The name for the event tracker.
    pub fn new(
        dataset_group_arn: impl IntoValue<kinds::personalize::DatasetGroupArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatasetGroupArn",
            dataset_group_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A list of tags to apply to the event tracker.
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

impl Construct for CfnEventTracker {
    type Handle = CfnEventTrackerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventTrackerRef {
        CfnEventTrackerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventTracker`] of a stack.
pub struct CfnEventTrackerRef(NodeRef);

impl Clone for CfnEventTrackerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventTrackerRef {}
impl AsNode for CfnEventTrackerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventTrackerRef {
    /// What `Ref` returns: its `EventTrackerArn`, a [`personalize::EventTrackerArn`](kinds::personalize::EventTrackerArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::personalize::EventTrackerArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the event tracker.
    ///
    /// `Fn::GetAtt` of `EventTrackerArn`.
    #[inline]
    pub fn attr_event_tracker_arn(&self) -> Value<kinds::personalize::EventTrackerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventTrackerArn")))
    }

    /// The ID of the event tracker. Include this ID in requests to the PutEvents API.
    ///
    /// `Fn::GetAtt` of `TrackingId`.
    #[inline]
    pub fn attr_tracking_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrackingId")))
    }
}

impl IntoValue<kinds::personalize::EventTrackerArn> for &CfnEventTrackerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::personalize::EventTrackerArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
