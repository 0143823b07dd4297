// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NetworkFirewall::LoggingConfiguration` and its property types.

use crate::l1::*;

/// Use the logging configuration to define the destinations and logging options for an firewall.
///
/// You must change the logging configuration by changing one `LogDestinationConfig` setting at a time in your `LogDestinationConfigs`.
///
/// You can make only one of the following changes to your logging configuration resource:
///
/// - Create a new log destination object by adding a single `LogDestinationConfig` array element to `LogDestinationConfigs`.
/// - Delete a log destination object by removing a single `LogDestinationConfig` array element from `LogDestinationConfigs`.
/// - Change the `LogDestination` setting in a single `LogDestinationConfig` array element.
///
/// You can't change the `LogDestinationType` or `LogType` in a `LogDestinationConfig`. To change these settings, delete the existing `LogDestinationConfig` object and create a new one, in two separate modifications.
///
/// `AWS::NetworkFirewall::LoggingConfiguration`; `Ref` returns its `FirewallArn`, a [`networkfirewall::LoggingConfigurationFirewallArn`](kinds::networkfirewall::LoggingConfigurationFirewallArn).
/// Changing one of these replaces it: `FirewallArn`, `FirewallName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnLoggingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NetworkFirewall::LoggingConfiguration",
    tags: None,
    rules: include_str!("logging_configuration.rules"),
};

impl CfnLoggingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NetworkFirewall::LoggingConfiguration";

    /// `CfnLoggingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `firewall_arn`: The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with.
    /// - `logging_configuration`: Defines how AWS Network Firewall performs logging for a firewall.
    pub fn new(
        firewall_arn: impl IntoValue<kinds::networkfirewall::FirewallArn>,
        logging_configuration: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FirewallArn", firewall_arn.into_value().into_node());
        object_.put(
            "LoggingConfiguration",
            logging_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EnableMonitoringDashboard` property.
    ///
    /// `EnableMonitoringDashboard`; updated in place.
    pub fn enable_monitoring_dashboard(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableMonitoringDashboard", value.into_value().into_node());
        self
    }

    /// The name of the firewall that the logging configuration is associated with. You can't change the firewall specification after you create the logging configuration.
    ///
    /// `FirewallName`; an update replaces the resource.
    pub fn firewall_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FirewallName", value.into_value().into_node());
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

impl Construct for CfnLoggingConfiguration {
    type Handle = CfnLoggingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnLoggingConfigurationRef {
        CfnLoggingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnLoggingConfiguration`] of a stack.
pub struct CfnLoggingConfigurationRef(NodeRef);

impl Clone for CfnLoggingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnLoggingConfigurationRef {}
impl AsNode for CfnLoggingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnLoggingConfigurationRef {
    /// What `Ref` returns: its `FirewallArn`, a [`networkfirewall::LoggingConfigurationFirewallArn`](kinds::networkfirewall::LoggingConfigurationFirewallArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::networkfirewall::LoggingConfigurationFirewallArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::networkfirewall::LoggingConfigurationFirewallArn>
    for &CfnLoggingConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::networkfirewall::LoggingConfigurationFirewallArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines where AWS Network Firewall sends logs for the firewall for one log type. This is used in logging configuration. You can send each type of log to an Amazon S3 bucket, a CloudWatch log group, or a Kinesis Data Firehose delivery stream.
///
/// Network Firewall generates logs for stateful rule groups. You can save alert and flow log types. The stateful rules engine records flow logs for all network traffic that it receives. It records alert logs for traffic that matches stateful rules that have the rule action set to `DROP` or `ALERT`.
///
/// The property type `LogDestinationConfig` of `AWS::NetworkFirewall::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDestinationConfigProperty(Object);

impl LogDestinationConfigProperty {
    /// `LogDestinationConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_destination`: The named location for the logs, provided in a key:value mapping that is specific to the chosen destination type.
    /// - `log_destination_type`: The type of storage destination to send these logs to.
    /// - `log_type`: The type of log to record.
    pub fn new(
        log_destination: impl IntoValue<Map<String>>,
        log_destination_type: impl IntoValue<LogDestinationType>,
        log_type: impl IntoValue<LogType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogDestination", log_destination.into_value().into_node());
        object_.put(
            "LogDestinationType",
            log_destination_type.into_value().into_node(),
        );
        object_.put("LogType", log_type.into_value().into_node());
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

impl Kind for LogDestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDestinationConfigProperty> for LogDestinationConfigProperty {}
impl From<LogDestinationConfigProperty> for Node {
    #[inline]
    fn from(value: LogDestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDestinationConfigProperty> for LogDestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LogDestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how AWS Network Firewall performs logging for a firewall.
///
/// The property type `LoggingConfiguration` of `AWS::NetworkFirewall::LoggingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_destination_configs`: Defines the logging destinations for the logs for a firewall.
    pub fn new(
        log_destination_configs: impl IntoValue<List<LogDestinationConfigProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LogDestinationConfigs",
            log_destination_configs.into_value().into_node(),
        );
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `LogDestinationType` of a `LogDestinationConfig` of `AWS::NetworkFirewall::LoggingConfiguration`.
pub enum LogDestinationType {
    /// `CloudWatchLogs`.
    CloudWatchLogs,
    /// `KinesisDataFirehose`.
    KinesisDataFirehose,
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl TextKind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl IdKind for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogDestinationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogDestinationType> for LogDestinationType {
    #[inline]
    fn into_value(self) -> Value<LogDestinationType> {
        const VALUES: &[&str] = &["CloudWatchLogs", "KinesisDataFirehose", "S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LogType` of a `LogDestinationConfig` of `AWS::NetworkFirewall::LoggingConfiguration`.
pub enum LogType {
    /// `ALERT`.
    Alert,
    /// `FLOW`.
    Flow,
    /// `TLS`.
    Tls,
}

#[diagnostic::do_not_recommend]
impl Kind for LogType {}
#[diagnostic::do_not_recommend]
impl TextKind for LogType {}
#[diagnostic::do_not_recommend]
impl IdKind for LogType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogType {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogType> for LogType {
    #[inline]
    fn into_value(self) -> Value<LogType> {
        const VALUES: &[&str] = &["ALERT", "FLOW", "TLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
