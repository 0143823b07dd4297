// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisVideo::SignalingChannel` and its property types.

use crate::l1::*;

/// Specifies a signaling channel.
///
/// `CreateSignalingChannel` is an asynchronous operation.
///
/// `AWS::KinesisVideo::SignalingChannel`; `Ref` returns its `Name`, a [`kinesisvideo::SignalingChannelName`](kinds::kinesisvideo::SignalingChannelName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSignalingChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisVideo::SignalingChannel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("signaling_channel.rules"),
};

impl CfnSignalingChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisVideo::SignalingChannel";

    /// `CfnSignalingChannel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The period of time (in seconds) a signaling channel retains undelivered messages before they are discarded. Use `API_UpdateSignalingChannel` to update this value.
    ///
    /// `MessageTtlSeconds`; updated in place.
    pub fn message_ttl_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MessageTtlSeconds", value.into_value().into_node());
        self
    }

    /// A name for the signaling channel that you are creating. It must be unique for each AWS account and AWS Region.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A type of the signaling channel that you are creating. Currently, `SINGLE_MASTER` is the only supported channel type.
    ///
    /// `Type`; one of `SINGLE_MASTER`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Construct for CfnSignalingChannel {
    type Handle = CfnSignalingChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSignalingChannelRef {
        CfnSignalingChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSignalingChannel`] of a stack.
pub struct CfnSignalingChannelRef(NodeRef);

impl Clone for CfnSignalingChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSignalingChannelRef {}
impl AsNode for CfnSignalingChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSignalingChannelRef {
    /// What `Ref` returns: its `Name`, a [`kinesisvideo::SignalingChannelName`](kinds::kinesisvideo::SignalingChannelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisvideo::SignalingChannelName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the signaling channel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kinesisvideo::SignalingChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::kinesisvideo::SignalingChannelName> for &CfnSignalingChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisvideo::SignalingChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kinesisvideo::SignalingChannelArn> for &CfnSignalingChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisvideo::SignalingChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The values of `Type` of `AWS::KinesisVideo::SignalingChannel`.
pub enum Type {
    /// `SINGLE_MASTER`.
    SingleMaster,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["SINGLE_MASTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
