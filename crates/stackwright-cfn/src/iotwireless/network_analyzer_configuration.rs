// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::NetworkAnalyzerConfiguration` and its property types.

use crate::l1::*;

/// Network analyzer configuration.
///
/// `AWS::IoTWireless::NetworkAnalyzerConfiguration`; `Ref` returns its `Name`, a [`iotwireless::NetworkAnalyzerConfigurationName`](kinds::iotwireless::NetworkAnalyzerConfigurationName).
/// Changing one of these replaces it: `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNetworkAnalyzerConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::NetworkAnalyzerConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("network_analyzer_configuration.rules"),
};

impl CfnNetworkAnalyzerConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::NetworkAnalyzerConfiguration";

    /// `CfnNetworkAnalyzerConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the network analyzer configuration.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description of the resource.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The tags to attach to the specified resource. Tags are metadata that you can use to manage a resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Trace content for your wireless gateway and wireless device resources.
    ///
    /// `TraceContent`; updated in place.
    pub fn trace_content(mut self, value: impl IntoValue<TraceContentProperty>) -> Self {
        self.0.put("TraceContent", value.into_value().into_node());
        self
    }

    /// Wireless device resources to add to the network analyzer configuration. Provide the `WirelessDeviceId` of the resource to add in the input array.
    ///
    /// `WirelessDevices`; updated in place.
    pub fn wireless_devices(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("WirelessDevices", value.into_value().into_node());
        self
    }

    /// Wireless gateway resources to add to the network analyzer configuration. Provide the `WirelessGatewayId` of the resource to add in the input array.
    ///
    /// `WirelessGateways`; updated in place.
    pub fn wireless_gateways(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("WirelessGateways", value.into_value().into_node());
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

impl Construct for CfnNetworkAnalyzerConfiguration {
    type Handle = CfnNetworkAnalyzerConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNetworkAnalyzerConfigurationRef {
        CfnNetworkAnalyzerConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNetworkAnalyzerConfiguration`] of a stack.
pub struct CfnNetworkAnalyzerConfigurationRef(NodeRef);

impl Clone for CfnNetworkAnalyzerConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNetworkAnalyzerConfigurationRef {}
impl AsNode for CfnNetworkAnalyzerConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNetworkAnalyzerConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`iotwireless::NetworkAnalyzerConfigurationName`](kinds::iotwireless::NetworkAnalyzerConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::NetworkAnalyzerConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the resource.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::NetworkAnalyzerConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::iotwireless::NetworkAnalyzerConfigurationName>
    for &CfnNetworkAnalyzerConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::NetworkAnalyzerConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::NetworkAnalyzerConfigurationArn>
    for &CfnNetworkAnalyzerConfigurationRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::NetworkAnalyzerConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Trace content for your wireless gateway and wireless device resources.
///
/// The property type `TraceContent` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct TraceContentProperty(Object);

impl TraceContentProperty {
    /// `TraceContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The log level for a log message. The log levels can be disabled, or set to `ERROR` to display less verbose logs containing only error information, or to `INFO` for more detailed logs
    ///
    /// `LogLevel`; one of `INFO`, `ERROR`, `DISABLED`.
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
        self
    }

    /// `FrameInfo` of your wireless device resources for the trace content. Use FrameInfo to debug the communication between your LoRaWAN end devices and the network server.
    ///
    /// `WirelessDeviceFrameInfo`; one of `ENABLED`, `DISABLED`.
    pub fn wireless_device_frame_info(
        mut self,
        value: impl IntoValue<WirelessDeviceFrameInfo>,
    ) -> Self {
        self.0
            .put("WirelessDeviceFrameInfo", value.into_value().into_node());
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

impl Kind for TraceContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TraceContentProperty> for TraceContentProperty {}
impl From<TraceContentProperty> for Node {
    #[inline]
    fn from(value: TraceContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TraceContentProperty> for TraceContentProperty {
    #[inline]
    fn into_value(self) -> Value<TraceContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `LogLevel` of a `TraceContent` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
pub enum LogLevel {
    /// `DISABLED`.
    Disabled,
    /// `ERROR`.
    Error,
    /// `INFO`.
    Info,
}

#[diagnostic::do_not_recommend]
impl Kind for LogLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for LogLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LogLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<LogLevel> for LogLevel {
    #[inline]
    fn into_value(self) -> Value<LogLevel> {
        const VALUES: &[&str] = &["DISABLED", "ERROR", "INFO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `WirelessDeviceFrameInfo` of a `TraceContent` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
pub enum WirelessDeviceFrameInfo {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for WirelessDeviceFrameInfo {}
#[diagnostic::do_not_recommend]
impl TextKind for WirelessDeviceFrameInfo {}
#[diagnostic::do_not_recommend]
impl IdKind for WirelessDeviceFrameInfo {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WirelessDeviceFrameInfo {}
#[diagnostic::do_not_recommend]
impl IntoValue<WirelessDeviceFrameInfo> for WirelessDeviceFrameInfo {
    #[inline]
    fn into_value(self) -> Value<WirelessDeviceFrameInfo> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
