// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Events::EventBus` and its property types.

use crate::l1::*;

/// Specifies an event bus within your account. This can be a custom event bus which you can use to receive events from your custom applications and services, or it can be a partner event bus which can be matched to a partner event source.
///
/// > As an aid to help you jumpstart developing CloudFormation templates, the EventBridge console enables you to create templates from the existing event buses in your account. For more information, see [Generating CloudFormation templates from an EventBridge event bus](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-generate-event-bus-template.html) in the *Amazon EventBridge User Guide*.
///
/// `AWS::Events::EventBus`; `Ref` returns its `Name`, a [`events::EventBusName`](kinds::events::EventBusName).
/// Changing one of these replaces it: `EventSourceName`, `Name`.
/// Attributes: `Arn`, `Name`, `Policy`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventBus(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Events::EventBus",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_bus.rules"),
};

impl CfnEventBus {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Events::EventBus";

    /// `CfnEventBus` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the new event bus.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    ///
    /// For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
    ///
    /// `DeadLetterConfig`; updated in place.
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfigProperty>) -> Self {
        self.0
            .put("DeadLetterConfig", value.into_value().into_node());
        self
    }

    /// The event bus description.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with.
    ///
    /// `EventSourceName`; an update replaces the resource.
    pub fn event_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EventSourceName", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    ///
    /// If you do not specify a customer managed key identifier, EventBridge uses an AWS owned key to encrypt events on the event bus.
    ///
    /// For more information, see [Identify and view keys](https://docs.aws.amazon.com/kms/latest/developerguide/viewing-keys.html) in the *AWS Key Management Service Developer Guide*.
    ///
    /// > Schema discovery is not supported for event buses encrypted using a customer managed key. EventBridge returns an error if:
    /// >
    /// > - You call [`CreateDiscoverer`](https://docs.aws.amazon.com/eventbridge/latest/schema-reference/v1-discoverers.html#CreateDiscoverer) on an event bus set to use a customer managed key for encryption.
    /// > - You call [`UpdatedEventBus`](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_UpdatedEventBus.html) to set a customer managed key on an event bus with schema discovery enabled.
    /// >
    /// > To enable schema discovery on an event bus, choose to use an AWS owned key. For more information, see [Encrypting events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html) in the *Amazon EventBridge User Guide*. \> If you have specified that EventBridge use a customer managed key for encrypting the source event bus, we strongly recommend you also specify a customer managed key for any archives for the event bus as well.
    /// >
    /// > For more information, see [Encrypting archives](https://docs.aws.amazon.com/eventbridge/latest/userguide/encryption-archives.html) in the *Amazon EventBridge User Guide*.
    ///
    /// `KmsKeyIdentifier`; updated in place.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// The logging configuration settings for the event bus.
    ///
    /// For more information, see [Configuring logs for event buses](https://docs.aws.amazon.com/eb-event-bus-logs.html) in the *EventBridge User Guide*.
    ///
    /// `LogConfig`; updated in place.
    pub fn log_config(mut self, value: impl IntoValue<LogConfigProperty>) -> Self {
        self.0.put("LogConfig", value.into_value().into_node());
        self
    }

    /// The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus.
    ///
    /// `Policy`; free JSON, such as an [`Object`]; updated in place.
    pub fn policy(mut self, value: impl IntoValue<JsonOrText>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// Tags to associate with the event bus.
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

impl Construct for CfnEventBus {
    type Handle = CfnEventBusRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventBusRef {
        CfnEventBusRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventBus`] of a stack.
pub struct CfnEventBusRef(NodeRef);

impl Clone for CfnEventBusRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventBusRef {}
impl AsNode for CfnEventBusRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventBusRef {
    /// What `Ref` returns: its `Name`, a [`events::EventBusName`](kinds::events::EventBusName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::events::EventBusName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::events::EventBusArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The name of the event bus, such as `PartnerName/acct1/repo1`.
    ///
    /// `Fn::GetAtt` of `Name`.
    #[inline]
    pub fn attr_name(&self) -> Value<kinds::events::EventBusName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Name")))
    }

    /// The `Policy` attribute.
    ///
    /// `Fn::GetAtt` of `Policy`.
    #[inline]
    pub fn attr_policy(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Policy")))
    }
}

impl IntoValue<kinds::events::EventBusName> for &CfnEventBusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::EventBusName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::events::EventBusArn> for &CfnEventBusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::EventBusArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}
impl IntoValue<kinds::events::EventBusNameOrArn> for &CfnEventBusRef {
    #[inline]
    fn into_value(self) -> Value<kinds::events::EventBusNameOrArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
///
/// For more information, see [Using dead-letter queues to process undelivered events](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-event-delivery.html#eb-rule-dlq) in the *EventBridge User Guide*.
///
/// The property type `DeadLetterConfig` of `AWS::Events::EventBus`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterConfigProperty(Object);

impl DeadLetterConfigProperty {
    /// `DeadLetterConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the SQS queue specified as the target for the dead-letter queue.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<kinds::sqs::QueueArn>) -> Self {
        self.0.put("Arn", value.into_value().into_node());
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

impl Kind for DeadLetterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterConfigProperty> for DeadLetterConfigProperty {}
impl From<DeadLetterConfigProperty> for Node {
    #[inline]
    fn from(value: DeadLetterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterConfigProperty> for DeadLetterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DeadLetterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The logging configuration settings for the event bus.
///
/// For more information, see [Configuring logs for event buses](https://docs.aws.amazon.com/eb-event-bus-logs.html) in the *EventBridge User Guide*.
///
/// The property type `LogConfig` of `AWS::Events::EventBus`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigProperty(Object);

impl LogConfigProperty {
    /// `LogConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether EventBridge include detailed event information in the records it generates. Detailed data can be useful for troubleshooting and debugging. This information includes details of the event itself, as well as target details.
    ///
    /// For more information, see [Including detail data in event bus logs](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-logs-data) in the *EventBridge User Guide*.
    ///
    /// `IncludeDetail`; one of `FULL`, `NONE`.
    pub fn include_detail(mut self, value: impl IntoValue<IncludeDetail>) -> Self {
        self.0.put("IncludeDetail", value.into_value().into_node());
        self
    }

    /// The level of logging detail to include. This applies to all log destinations for the event bus.
    ///
    /// For more information, see [Specifying event bus log level](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-logs.html#eb-event-bus-logs-level) in the *EventBridge User Guide*.
    ///
    /// `Level`; one of `INFO`, `ERROR`, `TRACE`, `OFF`.
    pub fn level(mut self, value: impl IntoValue<Level>) -> Self {
        self.0.put("Level", value.into_value().into_node());
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

impl Kind for LogConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigProperty> for LogConfigProperty {}
impl From<LogConfigProperty> for Node {
    #[inline]
    fn from(value: LogConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigProperty> for LogConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IncludeDetail` of a `LogConfig` of `AWS::Events::EventBus`.
pub enum IncludeDetail {
    /// `FULL`.
    Full,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludeDetail {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludeDetail {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludeDetail {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludeDetail {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludeDetail> for IncludeDetail {
    #[inline]
    fn into_value(self) -> Value<IncludeDetail> {
        const VALUES: &[&str] = &["FULL", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of a `LogConfig` of `AWS::Events::EventBus`.
pub enum Level {
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `OFF`.
    Off,
    /// `TRACE`.
    Trace,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["ERROR", "INFO", "OFF", "TRACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
