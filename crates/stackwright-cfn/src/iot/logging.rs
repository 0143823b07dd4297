// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Logging` and its property types.

use crate::l1::*;

/// Configure logging.
///
/// > If you already set the log function of AWS IoT Core, you can't deploy the Cloud Development Kit to change the logging settings. You can change the logging settings by either:
/// >
/// > - Importing the existing logging resource into your CloudFormation stack, such as with the [infrastructure as code generator (IaC generator)](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html).
/// > - Calling `aws iot set-v2-logging-options --disable-all-logs` before creating a new CloudFormation stack. This command disables all AWS IoT logging. As a result, no AWS IoT logs will be delivered to Amazon CloudWatch until you re-enable logging.
///
/// `AWS::IoT::Logging`; `Ref` returns its `AccountId`, a [`iot::LoggingAccountId`](kinds::iot::LoggingAccountId).
/// Changing one of these replaces it: `AccountId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLogging(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Logging",
    tags: None,
    rules: include_str!("logging.rules"),
};

impl CfnLogging {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Logging";

    /// `CfnLogging` with its required properties, in alphabetical order:
    ///
    /// - `account_id`: The account ID.
    /// - `default_log_level`: The default log level.
    /// - `role_arn`: The role ARN used for the log.
    pub fn new(
        account_id: impl IntoValue<String>,
        default_log_level: impl IntoValue<DefaultLogLevel>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountId", account_id.into_value().into_node());
        object_.put(
            "DefaultLogLevel",
            default_log_level.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Configurations for event-based logging that specifies which event types to log and their logging settings. Overrides account-level logging for the specified event
    ///
    /// `EventConfigurations`; updated in place.
    pub fn event_configurations(
        mut self,
        value: impl IntoValue<List<EventConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("EventConfigurations", value.into_value().into_node());
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

impl Construct for CfnLogging {
    type Handle = CfnLoggingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggingRef {
        CfnLoggingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLogging`] of a stack.
pub struct CfnLoggingRef(NodeRef);

impl Clone for CfnLoggingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggingRef {}
impl AsNode for CfnLoggingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggingRef {
    /// What `Ref` returns: its `AccountId`, a [`iot::LoggingAccountId`](kinds::iot::LoggingAccountId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::LoggingAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::iot::LoggingAccountId> for &CfnLoggingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::LoggingAccountId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration for event-based logging that specifies which event types to log and their logging settings. Used for account-level logging overrides.
///
/// The property type `EventConfiguration` of `AWS::IoT::Logging`.
#[must_use = "a property type does nothing until it is set"]
pub struct EventConfigurationProperty(Object);

impl EventConfigurationProperty {
    /// `EventConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `event_type`: The type of event to log.
    pub fn new(event_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EventType", event_type.into_value().into_node());
        Self(object_)
    }

    /// CloudWatch Log Group for event-based logging. Specifies where log events should be sent. The log destination for event-based logging overrides default Log Group for the specified event type and applies to all resources associated with that event.
    ///
    /// `LogDestination`.
    pub fn log_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogDestination", value.into_value().into_node());
        self
    }

    /// The logging level for the specified event type. Determines the verbosity of log messages generated for this event type.
    ///
    /// `LogLevel`; one of `ERROR`, `WARN`, `INFO`, `DEBUG`, `DISABLED`.
    pub fn log_level(mut self, value: impl IntoValue<super::LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
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

impl Kind for EventConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EventConfigurationProperty> for EventConfigurationProperty {}
impl From<EventConfigurationProperty> for Node {
    #[inline]
    fn from(value: EventConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EventConfigurationProperty> for EventConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EventConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DefaultLogLevel` of `AWS::IoT::Logging`.
pub enum DefaultLogLevel {
    /// `DEBUG`.
    Debug,
    /// `DISABLED`.
    Disabled,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultLogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultLogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultLogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultLogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultLogLevel> for DefaultLogLevel {
    #[inline]
    fn into_value(self) -> Value<DefaultLogLevel> {
        const VALUES: &[&str] = &["DEBUG", "DISABLED", "ERROR", "INFO", "WARN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
