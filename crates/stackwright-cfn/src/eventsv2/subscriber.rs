// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EventsV2::Subscriber` and its property types.

use crate::l1::*;

/// Resource type definition for AWS::EventsV2::Subscriber, an Amazon EventBridge subscription that delivers events from an event bus to a target. Canonical identity is the combination of bus, name, and target. Replacement uses delete_then_create.
///
/// `AWS::EventsV2::Subscriber`; `Ref` returns its `SubscriberArn`, a [`eventsv2::SubscriberArn`](kinds::eventsv2::SubscriberArn).
/// Changing one of these replaces it: `EventBusArn`, `Name`, `PointInTimeConfiguration`, `StartingPosition`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSubscriber(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EventsV2::Subscriber",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("subscriber.rules"),
};

impl CfnSubscriber {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EventsV2::Subscriber";

    /// `CfnSubscriber` with its required properties, in alphabetical order:
    ///
    /// - `event_bus_arn`: The ARN of the event bus this subscriber belongs to.
    /// - `name`: The name of the subscriber.
    pub fn new(
        event_bus_arn: impl IntoValue<kinds::eventsv2::EventBusArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventBusArn", event_bus_arn.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Configuration for batching events into a single delivery.
    ///
    /// `BatchConfiguration`; updated in place.
    pub fn batch_configuration(
        mut self,
        value: impl IntoValue<BatchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("BatchConfiguration", value.into_value().into_node());
        self
    }

    /// A description of the subscriber. Control characters and Unicode line separators are not allowed.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration for filtering which events are delivered to the target. An event must match every filter to be delivered.
    ///
    /// `FilterConfiguration`; updated in place.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// Delivery logging configuration.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The destination for events that could not be delivered.
    ///
    /// `OnFailureConfiguration`; updated in place.
    pub fn on_failure_configuration(
        mut self,
        value: impl IntoValue<OnFailureConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OnFailureConfiguration", value.into_value().into_node());
        self
    }

    /// The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME.
    ///
    /// `PointInTimeConfiguration`; an update replaces the resource.
    pub fn point_in_time_configuration(
        mut self,
        value: impl IntoValue<PointInTimeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PointInTimeConfiguration", value.into_value().into_node());
        self
    }

    /// Resume-time control, never returned by the service. Applied only when an update transitions State from STOPPED to RUNNING: LAST_PROCESSED (default) resumes from the last processed event, LATEST skips to the newest. Ignored on create and on any update that does not perform that transition.
    ///
    /// `ResumePosition`; one of `LAST_PROCESSED`, `LATEST`; updated in place.
    pub fn resume_position(mut self, value: impl IntoValue<ResumePosition>) -> Self {
        self.0.put("ResumePosition", value.into_value().into_node());
        self
    }

    /// The retry policy for failed deliveries.
    ///
    /// `RetryPolicy`; updated in place.
    pub fn retry_policy(mut self, value: impl IntoValue<RetryPolicyProperty>) -> Self {
        self.0.put("RetryPolicy", value.into_value().into_node());
        self
    }

    /// Where the subscriber starts reading events: LATEST starts from the newest events; POINT_IN_TIME starts from the point specified in PointInTimeConfiguration.
    ///
    /// `StartingPosition`; one of `LATEST`, `POINT_IN_TIME`; an update replaces the resource.
    pub fn starting_position(mut self, value: impl IntoValue<StartingPosition>) -> Self {
        self.0
            .put("StartingPosition", value.into_value().into_node());
        self
    }

    /// The run state of the subscriber. Events are delivered only while the state is RUNNING. Setting the state to STOPPED pauses delivery. When an update sets a stopped subscriber back to RUNNING, ResumePosition controls where delivery resumes.
    ///
    /// `State`; one of `RUNNING`, `STOPPED`; updated in place.
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// The tags assigned to the subscriber.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression.
    ///
    /// `Transformer`; updated in place.
    pub fn transformer(mut self, value: impl IntoValue<TransformerProperty>) -> Self {
        self.0.put("Transformer", value.into_value().into_node());
        self
    }

    /// The delivery ordering mode of the subscriber. FIFO delivers events in order within an event group; UNORDERED delivers without an ordering guarantee.
    ///
    /// `Type`; one of `FIFO`, `UNORDERED`; an update replaces the resource.
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

impl Construct for CfnSubscriber {
    type Handle = CfnSubscriberRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSubscriberRef {
        CfnSubscriberRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSubscriber`] of a stack.
pub struct CfnSubscriberRef(NodeRef);

impl Clone for CfnSubscriberRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSubscriberRef {}
impl AsNode for CfnSubscriberRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSubscriberRef {
    /// What `Ref` returns: its `SubscriberArn`, a [`eventsv2::SubscriberArn`](kinds::eventsv2::SubscriberArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::eventsv2::SubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the event bus this subscriber belongs to. This property is read-only.
    ///
    /// `Fn::GetAtt` of `BusName`.
    #[inline]
    pub fn attr_bus_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("BusName")))
    }

    /// Creation timestamp (ISO-8601), read-only.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// Last-modification timestamp (ISO-8601), read-only.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the subscriber.
    ///
    /// `Fn::GetAtt` of `SubscriberArn`.
    #[inline]
    pub fn attr_subscriber_arn(&self) -> Value<kinds::eventsv2::SubscriberArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubscriberArn")))
    }
}

impl IntoValue<kinds::eventsv2::SubscriberArn> for &CfnSubscriberRef {
    #[inline]
    fn into_value(self) -> Value<kinds::eventsv2::SubscriberArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for batching events into a single delivery.
///
/// The property type `BatchConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchConfigurationProperty(Object);

impl BatchConfigurationProperty {
    /// `BatchConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of events in a single batch delivered to the target. The maximum depends on the target: 500 for Kinesis Data Streams and Amazon Data Firehose, 100 for Lambda, Step Functions, and AWS::EventsV2::EventBus targets, 10 for Amazon SQS, Amazon SNS, and AWS::Events::EventBus targets, and 1 for API Gateway, API destinations, and universal service integration targets. The service rejects a value above the target's maximum. Fewer events may be delivered when the batch window elapses. When omitted, the default is 10 for Lambda and Step Functions targets and the target's maximum for other targets. The resolved value applied by the service is returned on read.
    ///
    /// `MaxBatchSize`.
    pub fn max_batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBatchSize", value.into_value().into_node());
        self
    }

    /// The maximum time in seconds to wait for a batch to fill before delivering it, 0-300. The default is 0 (no wait). The resolved value applied by the service is returned on read.
    ///
    /// `MaxBatchWindowInSeconds`.
    pub fn max_batch_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxBatchWindowInSeconds", value.into_value().into_node());
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

impl Kind for BatchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchConfigurationProperty> for BatchConfigurationProperty {}
impl From<BatchConfigurationProperty> for Node {
    #[inline]
    fn from(value: BatchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchConfigurationProperty> for BatchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<BatchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single filter entry: an event pattern and the scope of the event it is evaluated against.
///
/// The property type `Filter` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `pattern`: The event pattern, as a JSON string.
    /// - `scope`: Which part of the event the pattern is evaluated against: DATA (the event payload), METADATA (event metadata), or SYSTEM_METADATA (service-generated metadata).
    pub fn new(pattern: impl IntoValue<String>, scope: impl IntoValue<SubscriberScope>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Pattern", pattern.into_value().into_node());
        object_.put("Scope", scope.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for filtering which events are delivered to the target. An event must match every filter to be delivered.
///
/// The property type `FilterConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterConfigurationProperty(Object);

impl FilterConfigurationProperty {
    /// `FilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters`: The list of filters, 1-50 entries.
    pub fn new(filters: impl IntoValue<List<FilterProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filters", filters.into_value().into_node());
        Self(object_)
    }

    /// The filter language. The default is EVENT_BRIDGE_PATTERN.
    ///
    /// `Language`; one of `EVENT_BRIDGE_PATTERN`.
    pub fn language(mut self, value: impl IntoValue<Language>) -> Self {
        self.0.put("Language", value.into_value().into_node());
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

impl Kind for FilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterConfigurationProperty> for FilterConfigurationProperty {}
impl From<FilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterConfigurationProperty> for FilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// JSONata transform settings.
///
/// The property type `JsonataConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonataConfigurationProperty(Object);

impl JsonataConfigurationProperty {
    /// `JsonataConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `expression`: The JSONata expression that transforms the event, enclosed in {% %} delimiters.
    pub fn new(expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Expression", expression.into_value().into_node());
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

impl Kind for JsonataConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonataConfigurationProperty> for JsonataConfigurationProperty {}
impl From<JsonataConfigurationProperty> for Node {
    #[inline]
    fn from(value: JsonataConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonataConfigurationProperty> for JsonataConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<JsonataConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Delivery logging configuration.
///
/// The property type `LogConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the event payload is included in emitted log records: FULL includes it in every emitted record, and ON_ERROR_ONLY includes it only in error records. The default is ON_ERROR_ONLY.
    ///
    /// `IncludePayload`; one of `FULL`, `ON_ERROR_ONLY`.
    pub fn include_payload(mut self, value: impl IntoValue<IncludePayload>) -> Self {
        self.0.put("IncludePayload", value.into_value().into_node());
        self
    }

    /// The minimum log level: OFF (no logging), ERROR, or INFO. Records below this level are not emitted. The default is OFF.
    ///
    /// `Level`; one of `OFF`, `ERROR`, `INFO`.
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The destination for events that could not be delivered.
///
/// The property type `OnFailureConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnFailureConfigurationProperty(Object);

impl OnFailureConfigurationProperty {
    /// `OnFailureConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the destination that receives events that could not be delivered. An Amazon SQS queue is the supported destination.
    ///
    /// `Arn`.
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for OnFailureConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnFailureConfigurationProperty> for OnFailureConfigurationProperty {}
impl From<OnFailureConfigurationProperty> for Node {
    #[inline]
    fn from(value: OnFailureConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnFailureConfigurationProperty> for OnFailureConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OnFailureConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The point in time to start delivering events from, used when StartingPosition is POINT_IN_TIME.
///
/// The property type `PointInTimeConfiguration` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct PointInTimeConfigurationProperty(Object);

impl PointInTimeConfigurationProperty {
    /// `PointInTimeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `point_type`: Where to start: HORIZON starts from the earliest available event; TIMESTAMP starts from the StartingPoint timestamp.
    pub fn new(point_type: impl IntoValue<PointType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PointType", point_type.into_value().into_node());
        Self(object_)
    }

    /// An optional time to stop delivering events at, in seconds since the Unix epoch.
    ///
    /// `EndPoint`.
    pub fn end_point(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EndPoint", value.into_value().into_node());
        self
    }

    /// The time to start delivering events from, in seconds since the Unix epoch. Required when PointType is TIMESTAMP.
    ///
    /// `StartingPoint`.
    pub fn starting_point(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StartingPoint", value.into_value().into_node());
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

impl Kind for PointInTimeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PointInTimeConfigurationProperty> for PointInTimeConfigurationProperty {}
impl From<PointInTimeConfigurationProperty> for Node {
    #[inline]
    fn from(value: PointInTimeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PointInTimeConfigurationProperty> for PointInTimeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PointInTimeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The retry policy for failed deliveries.
///
/// The property type `RetryPolicy` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryPolicyProperty(Object);

impl RetryPolicyProperty {
    /// `RetryPolicyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum age of an event in seconds, 60-86400 (24 hours). When an event reaches this age, retries stop; if OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped. The default is 300.
    ///
    /// `MaxEventAgeInSeconds`.
    pub fn max_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxEventAgeInSeconds", value.into_value().into_node());
        self
    }

    /// The maximum number of retry attempts, 0-185. When the attempts are exhausted, retries stop; if OnFailureConfiguration is set, the event is delivered to that destination, otherwise it is dropped. The default is 5.
    ///
    /// `MaxRetryAttempts`.
    pub fn max_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxRetryAttempts", value.into_value().into_node());
        self
    }

    /// Which errors are retried. ALL retries all errors. The default is ALL.
    ///
    /// `RetryStrategy`; one of `ALL`.
    pub fn retry_strategy(mut self, value: impl IntoValue<RetryStrategy>) -> Self {
        self.0.put("RetryStrategy", value.into_value().into_node());
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

impl Kind for RetryPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryPolicyProperty> for RetryPolicyProperty {}
impl From<RetryPolicyProperty> for Node {
    #[inline]
    fn from(value: RetryPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryPolicyProperty> for RetryPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<RetryPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for transforming events before delivery: the raw payload, the payload with its metadata envelope, or the output of a JSONata expression.
///
/// The property type `Transformer` of `AWS::EventsV2::Subscriber`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformerProperty(Object);

impl TransformerProperty {
    /// `TransformerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// JSONata transform settings.
    ///
    /// `JsonataConfiguration`.
    pub fn jsonata_configuration(
        mut self,
        value: impl IntoValue<JsonataConfigurationProperty>,
    ) -> Self {
        self.0
            .put("JsonataConfiguration", value.into_value().into_node());
        self
    }

    /// The transform type: RAW delivers the event payload only; WITH_METADATA delivers the event with its metadata envelope; JSONATA delivers the output of the JSONata expression in JsonataConfiguration.
    ///
    /// `Type`; one of `RAW`, `WITH_METADATA`, `JSONATA`.
    pub fn r#type(mut self, value: impl IntoValue<TransformerType>) -> Self {
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

impl Kind for TransformerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformerProperty> for TransformerProperty {}
impl From<TransformerProperty> for Node {
    #[inline]
    fn from(value: TransformerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformerProperty> for TransformerProperty {
    #[inline]
    fn into_value(self) -> Value<TransformerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `IncludePayload` of a `LogConfiguration` of `AWS::EventsV2::Subscriber`.
pub enum IncludePayload {
    /// `FULL`.
    Full,
    /// `ON_ERROR_ONLY`.
    OnErrorOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for IncludePayload {}
#[diagnostic::do_not_recommend]
impl TextKind for IncludePayload {}
#[diagnostic::do_not_recommend]
impl IdKind for IncludePayload {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IncludePayload {}
#[diagnostic::do_not_recommend]
impl IntoValue<IncludePayload> for IncludePayload {
    #[inline]
    fn into_value(self) -> Value<IncludePayload> {
        const VALUES: &[&str] = &["FULL", "ON_ERROR_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Language` of a `FilterConfiguration` of `AWS::EventsV2::Subscriber`.
pub enum Language {
    /// `EVENT_BRIDGE_PATTERN`.
    EventBridgePattern,
}

#[diagnostic::do_not_recommend]
impl Kind for Language {}
#[diagnostic::do_not_recommend]
impl TextKind for Language {}
#[diagnostic::do_not_recommend]
impl IdKind for Language {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Language {}
#[diagnostic::do_not_recommend]
impl IntoValue<Language> for Language {
    #[inline]
    fn into_value(self) -> Value<Language> {
        const VALUES: &[&str] = &["EVENT_BRIDGE_PATTERN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of a `LogConfiguration` of `AWS::EventsV2::Subscriber`.
pub enum Level {
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `OFF`.
    Off,
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
        const VALUES: &[&str] = &["ERROR", "INFO", "OFF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PointType` of a `PointInTimeConfiguration` of `AWS::EventsV2::Subscriber`.
pub enum PointType {
    /// `HORIZON`.
    Horizon,
    /// `TIMESTAMP`.
    Timestamp,
}

#[diagnostic::do_not_recommend]
impl Kind for PointType {}
#[diagnostic::do_not_recommend]
impl TextKind for PointType {}
#[diagnostic::do_not_recommend]
impl IdKind for PointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PointType> for PointType {
    #[inline]
    fn into_value(self) -> Value<PointType> {
        const VALUES: &[&str] = &["HORIZON", "TIMESTAMP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ResumePosition` of `AWS::EventsV2::Subscriber`.
pub enum ResumePosition {
    /// `LAST_PROCESSED`.
    LastProcessed,
    /// `LATEST`.
    Latest,
}

#[diagnostic::do_not_recommend]
impl Kind for ResumePosition {}
#[diagnostic::do_not_recommend]
impl TextKind for ResumePosition {}
#[diagnostic::do_not_recommend]
impl IdKind for ResumePosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResumePosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResumePosition> for ResumePosition {
    #[inline]
    fn into_value(self) -> Value<ResumePosition> {
        const VALUES: &[&str] = &["LAST_PROCESSED", "LATEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RetryStrategy` of a `RetryPolicy` of `AWS::EventsV2::Subscriber`.
pub enum RetryStrategy {
    /// `ALL`.
    All,
}

#[diagnostic::do_not_recommend]
impl Kind for RetryStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for RetryStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for RetryStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RetryStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<RetryStrategy> for RetryStrategy {
    #[inline]
    fn into_value(self) -> Value<RetryStrategy> {
        const VALUES: &[&str] = &["ALL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StartingPosition` of `AWS::EventsV2::Subscriber`.
pub enum StartingPosition {
    /// `LATEST`.
    Latest,
    /// `POINT_IN_TIME`.
    PointInTime,
}

#[diagnostic::do_not_recommend]
impl Kind for StartingPosition {}
#[diagnostic::do_not_recommend]
impl TextKind for StartingPosition {}
#[diagnostic::do_not_recommend]
impl IdKind for StartingPosition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StartingPosition {}
#[diagnostic::do_not_recommend]
impl IntoValue<StartingPosition> for StartingPosition {
    #[inline]
    fn into_value(self) -> Value<StartingPosition> {
        const VALUES: &[&str] = &["LATEST", "POINT_IN_TIME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `State` of `AWS::EventsV2::Subscriber`.
pub enum State {
    /// `RUNNING`.
    Running,
    /// `STOPPED`.
    Stopped,
}

#[diagnostic::do_not_recommend]
impl Kind for State {}
#[diagnostic::do_not_recommend]
impl TextKind for State {}
#[diagnostic::do_not_recommend]
impl IdKind for State {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for State {}
#[diagnostic::do_not_recommend]
impl IntoValue<State> for State {
    #[inline]
    fn into_value(self) -> Value<State> {
        const VALUES: &[&str] = &["RUNNING", "STOPPED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of a `Filter` of `AWS::EventsV2::Subscriber`.
pub enum SubscriberScope {
    /// `DATA`.
    Data,
    /// `METADATA`.
    Metadata,
    /// `SYSTEM_METADATA`.
    SystemMetadata,
}

#[diagnostic::do_not_recommend]
impl Kind for SubscriberScope {}
#[diagnostic::do_not_recommend]
impl TextKind for SubscriberScope {}
#[diagnostic::do_not_recommend]
impl IdKind for SubscriberScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SubscriberScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<SubscriberScope> for SubscriberScope {
    #[inline]
    fn into_value(self) -> Value<SubscriberScope> {
        const VALUES: &[&str] = &["DATA", "METADATA", "SYSTEM_METADATA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Transformer` of `AWS::EventsV2::Subscriber`.
pub enum TransformerType {
    /// `JSONATA`.
    Jsonata,
    /// `RAW`.
    Raw,
    /// `WITH_METADATA`.
    WithMetadata,
}

#[diagnostic::do_not_recommend]
impl Kind for TransformerType {}
#[diagnostic::do_not_recommend]
impl TextKind for TransformerType {}
#[diagnostic::do_not_recommend]
impl IdKind for TransformerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TransformerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TransformerType> for TransformerType {
    #[inline]
    fn into_value(self) -> Value<TransformerType> {
        const VALUES: &[&str] = &["JSONATA", "RAW", "WITH_METADATA"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::EventsV2::Subscriber`.
pub enum Type {
    /// `FIFO`.
    Fifo,
    /// `UNORDERED`.
    Unordered,
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
        const VALUES: &[&str] = &["FIFO", "UNORDERED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
