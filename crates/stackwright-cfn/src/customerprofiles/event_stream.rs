// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::CustomerProfiles::EventStream` and its property types.

use crate::l1::*;

/// An Event Stream resource of Amazon Connect Customer Profiles.
///
/// `AWS::CustomerProfiles::EventStream`; `Ref` returns the physical id, which is made of `DomainName`, `EventStreamName`.
/// Changing one of these replaces it: `DomainName`, `EventStreamName`, `Uri`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::CustomerProfiles::EventStream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_stream.rules"),
};

impl CfnEventStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::CustomerProfiles::EventStream";

    /// `CfnEventStream` with its required properties, in alphabetical order:
    ///
    /// - `domain_name`: The unique name of the domain.
    /// - `event_stream_name`: The name of the event stream.
    /// - `uri`: The StreamARN of the destination to deliver profile events to.
    pub fn new(
        domain_name: impl IntoValue<String>,
        event_stream_name: impl IntoValue<String>,
        uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainName", domain_name.into_value().into_node());
        object_.put(
            "EventStreamName",
            event_stream_name.into_value().into_node(),
        );
        object_.put("Uri", uri.into_value().into_node());
        Self(object_)
    }

    /// The tags used to organize, track, or control access for this resource.
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

impl Construct for CfnEventStream {
    type Handle = CfnEventStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventStreamRef {
        CfnEventStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventStream`] of a stack.
pub struct CfnEventStreamRef(NodeRef);

impl Clone for CfnEventStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventStreamRef {}
impl AsNode for CfnEventStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventStreamRef {
    /// What `Ref` returns: the physical id, which is made of `DomainName`, `EventStreamName`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp of when the export was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Details regarding the Kinesis stream.
    ///
    /// `Fn::GetAtt` of `DestinationDetails`.
    #[inline]
    pub fn attr_destination_details(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DestinationDetails")))
    }

    /// The `DestinationDetails.Status` attribute.
    ///
    /// `Fn::GetAtt` of `DestinationDetails.Status`.
    #[inline]
    pub fn attr_destination_details_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DestinationDetails.Status"),
        ))
    }

    /// The `DestinationDetails.Uri` attribute.
    ///
    /// `Fn::GetAtt` of `DestinationDetails.Uri`.
    #[inline]
    pub fn attr_destination_details_uri(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DestinationDetails.Uri"),
        ))
    }

    /// A unique identifier for the event stream.
    ///
    /// `Fn::GetAtt` of `EventStreamArn`.
    #[inline]
    pub fn attr_event_stream_arn(&self) -> Value<kinds::customerprofiles::EventStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventStreamArn")))
    }

    /// The operational state of destination stream for export.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::customerprofiles::EventStreamArn> for &CfnEventStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::customerprofiles::EventStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventStreamArn")))
    }
}
