// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Pinpoint::EventStream` and its property types.

use crate::l1::*;

/// Creates a new event stream for an application or updates the settings of an existing event stream for an application.
///
/// `AWS::Pinpoint::EventStream`; `Ref` returns its `Id`, a [`pinpoint::EventStreamId`](kinds::pinpoint::EventStreamId).
/// Changing one of these replaces it: `ApplicationId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Pinpoint::EventStream",
    tags: None,
    rules: include_str!("event_stream.rules"),
};

impl CfnEventStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Pinpoint::EventStream";

    /// `CfnEventStream` with its required properties, in alphabetical order:
    ///
    /// - `application_id`: The unique identifier for the Amazon Pinpoint application that you want to export data from.
    /// - `destination_stream_arn`: The Amazon Resource Name (ARN) of the Amazon Kinesis Data Stream or Amazon Data Firehose delivery stream that you want to publish event data to.
    /// - `role_arn`: The AWS Identity and Access Management (IAM) role that authorizes Amazon Pinpoint to publish event data to the stream in your AWS account.
    pub fn new(
        application_id: impl IntoValue<String>,
        destination_stream_arn: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApplicationId", application_id.into_value().into_node());
        object_.put(
            "DestinationStreamArn",
            destination_stream_arn.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
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
    /// What `Ref` returns: its `Id`, a [`pinpoint::EventStreamId`](kinds::pinpoint::EventStreamId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::pinpoint::EventStreamId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::pinpoint::EventStreamId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::pinpoint::EventStreamId> for &CfnEventStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::pinpoint::EventStreamId> {
        Value::from_node(Node::Ref(self.0))
    }
}
