// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Oam::Sink` and its property types.

use crate::l1::*;

/// Creates or updates a *sink* in the current account, so that it can be used as a monitoring account in CloudWatch cross-account observability. A sink is a resource that represents an attachment point in a monitoring account, which source accounts can link to to be able to send observability data.
///
/// After you create a sink, you must create a sink policy that allows source accounts to attach to it. For more information, see [PutSinkPolicy](https://docs.aws.amazon.com/OAM/latest/APIReference/API_PutSinkPolicy.html).
///
/// An account can have one sink.
///
/// `AWS::Oam::Sink`; `Ref` returns its `Arn`, a [`oam::SinkArn`](kinds::oam::SinkArn).
/// Changing one of these replaces it: `Name`.
/// Attributes: `Arn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSink(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Oam::Sink",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("sink.rules"),
};

impl CfnSink {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Oam::Sink";

    /// `CfnSink` with its required properties, in alphabetical order:
    ///
    /// - `name`: A name for the sink.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The IAM policy that grants permissions to source accounts to link to this sink. The policy can grant permission in the following ways:
    ///
    /// - Include organization IDs or organization paths to permit all accounts in an organization
    /// - Include account IDs to permit the specified accounts
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to the sink.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnSink {
    type Handle = CfnSinkRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSinkRef {
        CfnSinkRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSink`] of a stack.
pub struct CfnSinkRef(NodeRef);

impl Clone for CfnSinkRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSinkRef {}
impl AsNode for CfnSinkRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSinkRef {
    /// What `Ref` returns: its `Arn`, a [`oam::SinkArn`](kinds::oam::SinkArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::oam::SinkArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the sink. For example, `arn:aws:oam:us-west-1:111111111111:sink:abcd1234-a123-456a-a12b-a123b456c789`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::oam::SinkArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::oam::SinkArn> for &CfnSinkRef {
    #[inline]
    fn into_value(self) -> Value<kinds::oam::SinkArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
