// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVSChat::Room` and its property types.

use crate::l1::*;

/// The `AWS::IVSChat::Room` resource specifies an room that allows clients to connect and pass messages. For more information, see [CreateRoom](https://docs.aws.amazon.com/ivs/latest/ChatAPIReference/API_CreateRoom.html) in the *Amazon Interactive Video Service Chat API Reference*.
///
/// `AWS::IVSChat::Room`; `Ref` returns its `Arn`, a [`ivschat::RoomArn`](kinds::ivschat::RoomArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRoom(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVSChat::Room",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("room.rules"),
};

impl CfnRoom {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVSChat::Room";

    /// `CfnRoom` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of logging-configuration identifiers attached to the room.
    ///
    /// `LoggingConfigurationIdentifiers`; updated in place.
    pub fn logging_configuration_identifiers(
        mut self,
        value: impl IntoValue<List<kinds::ivschat::LoggingConfigurationArn>>,
    ) -> Self {
        self.0.put(
            "LoggingConfigurationIdentifiers",
            value.into_value().into_node(),
        );
        self
    }

    /// Maximum number of characters in a single message. Messages are expected to be UTF-8 encoded and this limit applies specifically to rune/code-point count, not number of bytes.
    ///
    /// `MaximumMessageLength`; default `500`; updated in place.
    pub fn maximum_message_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumMessageLength", value.into_value().into_node());
        self
    }

    /// Maximum number of messages per second that can be sent to the room (by all clients).
    ///
    /// `MaximumMessageRatePerSecond`; default `10`; updated in place.
    pub fn maximum_message_rate_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumMessageRatePerSecond",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration information for optional review of messages.
    ///
    /// `MessageReviewHandler`; updated in place.
    pub fn message_review_handler(
        mut self,
        value: impl IntoValue<MessageReviewHandlerProperty>,
    ) -> Self {
        self.0
            .put("MessageReviewHandler", value.into_value().into_node());
        self
    }

    /// Room name. The value does not need to be unique.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivschat-room-tag.html).
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

impl Construct for CfnRoom {
    type Handle = CfnRoomRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRoomRef {
        CfnRoomRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRoom`] of a stack.
pub struct CfnRoomRef(NodeRef);

impl Clone for CfnRoomRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRoomRef {}
impl AsNode for CfnRoomRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRoomRef {
    /// What `Ref` returns: its `Arn`, a [`ivschat::RoomArn`](kinds::ivschat::RoomArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivschat::RoomArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The room ARN. For example: `arn:aws:ivschat:us-west-2:123456789012:room/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivschat::RoomArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The room ID. For example: `abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::ivschat::RoomArn> for &CfnRoomRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivschat::RoomArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The MessageReviewHandler property type specifies configuration information for optional message review.
///
/// The property type `MessageReviewHandler` of `AWS::IVSChat::Room`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageReviewHandlerProperty(Object);

impl MessageReviewHandlerProperty {
    /// `MessageReviewHandlerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the fallback behavior (whether the message is allowed or denied) if the handler does not return a valid response, encounters an error, or times out. (For the timeout period, see [Service Quotas](https://docs.aws.amazon.com/ivs/latest/userguide/service-quotas.html) .) If allowed, the message is delivered with returned content to all users connected to the room. If denied, the message is not delivered to any user.
    ///
    /// *Default*: `ALLOW`
    ///
    /// `FallbackResult`; default `"ALLOW"`; one of `ALLOW`, `DENY`.
    pub fn fallback_result(mut self, value: impl IntoValue<FallbackResult>) -> Self {
        self.0.put("FallbackResult", value.into_value().into_node());
        self
    }

    /// Identifier of the message review handler. Currently this must be an ARN of a lambda function.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for MessageReviewHandlerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageReviewHandlerProperty> for MessageReviewHandlerProperty {}
impl From<MessageReviewHandlerProperty> for Node {
    #[inline]
    fn from(value: MessageReviewHandlerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageReviewHandlerProperty> for MessageReviewHandlerProperty {
    #[inline]
    fn into_value(self) -> Value<MessageReviewHandlerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `FallbackResult` of a `MessageReviewHandler` of `AWS::IVSChat::Room`.
pub enum FallbackResult {
    /// `ALLOW`.
    Allow,
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for FallbackResult {}
#[diagnostic::do_not_recommend]
impl TextKind for FallbackResult {}
#[diagnostic::do_not_recommend]
impl IdKind for FallbackResult {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FallbackResult {}
#[diagnostic::do_not_recommend]
impl IntoValue<FallbackResult> for FallbackResult {
    #[inline]
    fn into_value(self) -> Value<FallbackResult> {
        const VALUES: &[&str] = &["ALLOW", "DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
