// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Logs::Destination` and its property types.

use crate::l1::*;

/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream of log events.
///
/// `AWS::Logs::Destination`; `Ref` returns its `DestinationName`, a [`logs::DestinationName`](kinds::logs::DestinationName).
/// Changing one of these replaces it: `DestinationName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDestination(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Logs::Destination",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("destination.rules"),
};

impl CfnDestination {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Logs::Destination";

    /// `CfnDestination` with its required properties, in alphabetical order:
    ///
    /// - `destination_name`: The name of the destination.
    /// - `role_arn`: The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    /// - `target_arn`: The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream).
    pub fn new(
        destination_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        target_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationName", destination_name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("TargetArn", target_arn.into_value().into_node());
        Self(object_)
    }

    /// An IAM policy document that governs which AWS accounts can create subscription filters against this destination.
    ///
    /// `DestinationPolicy`; updated in place.
    pub fn destination_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationPolicy", value.into_value().into_node());
        self
    }

    /// The tags that have been assigned to this delivery destination.
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

impl Construct for CfnDestination {
    type Handle = CfnDestinationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDestinationRef {
        CfnDestinationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDestination`] of a stack.
pub struct CfnDestinationRef(NodeRef);

impl Clone for CfnDestinationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDestinationRef {}
impl AsNode for CfnDestinationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDestinationRef {
    /// What `Ref` returns: its `DestinationName`, a [`logs::DestinationName`](kinds::logs::DestinationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::logs::DestinationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::logs::DestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::logs::DestinationName> for &CfnDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DestinationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::logs::DestinationArn> for &CfnDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DestinationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::logs::DestinationArnOrName> for &CfnDestinationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::logs::DestinationArnOrName> {
        Value::from_node(Node::Ref(self.0))
    }
}
