// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::StreamKey` and its property types.

use crate::l1::*;

/// The `AWS::IVS::StreamKey` resource specifies an stream key associated with the referenced channel. Use a stream key to initiate a live stream.
///
/// `AWS::IVS::StreamKey`; `Ref` returns its `Arn`, a [`ivs::StreamKeyArn`](kinds::ivs::StreamKeyArn).
/// Changing one of these replaces it: `ChannelArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStreamKey(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::StreamKey",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream_key.rules"),
};

impl CfnStreamKey {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::StreamKey";

    /// `CfnStreamKey` with its required properties, in alphabetical order:
    ///
    /// - `channel_arn`: Channel ARN for the stream.
    pub fn new(channel_arn: impl IntoValue<kinds::ivs::ChannelArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelArn", channel_arn.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-streamkey-tag.html).
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

impl Construct for CfnStreamKey {
    type Handle = CfnStreamKeyRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamKeyRef {
        CfnStreamKeyRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStreamKey`] of a stack.
pub struct CfnStreamKeyRef(NodeRef);

impl Clone for CfnStreamKeyRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamKeyRef {}
impl AsNode for CfnStreamKeyRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamKeyRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::StreamKeyArn`](kinds::ivs::StreamKeyArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::StreamKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The stream-key ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stream-key/g1H2I3j4k5L6`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::StreamKeyArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The stream-key value. For example: `sk_us-west-2_abcdABCDefgh_567890abcdef`
    ///
    /// `Fn::GetAtt` of `Value`.
    #[inline]
    pub fn attr_value(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Value")))
    }
}

impl IntoValue<kinds::ivs::StreamKeyArn> for &CfnStreamKeyRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::StreamKeyArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
