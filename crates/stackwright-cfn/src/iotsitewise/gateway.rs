// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTSiteWise::Gateway` and its property types.

use crate::l1::*;

/// Creates a gateway, which is a virtual or edge device that delivers industrial data streams from local servers to AWS IoT SiteWise. For more information, see [Ingesting data using a gateway](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/gateway-connector.html) in the *AWS IoT SiteWise User Guide*.
///
/// `AWS::IoTSiteWise::Gateway`; `Ref` returns its `GatewayId`, a [`iotsitewise::GatewayId`](kinds::iotsitewise::GatewayId).
/// Changing one of these replaces it: `GatewayPlatform`, `GatewayVersion`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGateway(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTSiteWise::Gateway",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("gateway.rules"),
};

impl CfnGateway {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTSiteWise::Gateway";

    /// `CfnGateway` with its required properties, in alphabetical order:
    ///
    /// - `gateway_name`: A unique name for the gateway.
    /// - `gateway_platform`: The gateway's platform.
    pub fn new(
        gateway_name: impl IntoValue<String>,
        gateway_platform: impl IntoValue<GatewayPlatformProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("GatewayName", gateway_name.into_value().into_node());
        object_.put("GatewayPlatform", gateway_platform.into_value().into_node());
        Self(object_)
    }

    /// A list of gateway capability summaries that each contain a namespace and status. Each gateway capability defines data sources for the gateway. To retrieve a capability configuration's definition, use [DescribeGatewayCapabilityConfiguration](https://docs.aws.amazon.com/iot-sitewise/latest/APIReference/API_DescribeGatewayCapabilityConfiguration.html).
    ///
    /// `GatewayCapabilitySummaries`; updated in place.
    pub fn gateway_capability_summaries(
        mut self,
        value: impl IntoValue<List<GatewayCapabilitySummaryProperty>>,
    ) -> Self {
        self.0
            .put("GatewayCapabilitySummaries", value.into_value().into_node());
        self
    }

    /// The version of the gateway. A value of `3` indicates an MQTT-enabled, V3 gateway, while `2` indicates a Classic streams, V2 gateway.
    ///
    /// `GatewayVersion`; an update replaces the resource.
    pub fn gateway_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GatewayVersion", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs that contain metadata for the gateway. For more information, see [Tagging your AWS IoT SiteWise resources](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/tag-resources.html) in the *AWS IoT SiteWise User Guide*.
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

impl Construct for CfnGateway {
    type Handle = CfnGatewayRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGatewayRef {
        CfnGatewayRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGateway`] of a stack.
pub struct CfnGatewayRef(NodeRef);

impl Clone for CfnGatewayRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGatewayRef {}
impl AsNode for CfnGatewayRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGatewayRef {
    /// What `Ref` returns: its `GatewayId`, a [`iotsitewise::GatewayId`](kinds::iotsitewise::GatewayId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotsitewise::GatewayId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ID for the gateway.
    ///
    /// `Fn::GetAtt` of `GatewayId`.
    #[inline]
    pub fn attr_gateway_id(&self) -> Value<kinds::iotsitewise::GatewayId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GatewayId")))
    }
}

impl IntoValue<kinds::iotsitewise::GatewayId> for &CfnGatewayRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotsitewise::GatewayId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains a summary of a gateway capability configuration.
///
/// The property type `GatewayCapabilitySummary` of `AWS::IoTSiteWise::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayCapabilitySummaryProperty(Object);

impl GatewayCapabilitySummaryProperty {
    /// `GatewayCapabilitySummaryProperty` with its required properties, in alphabetical order:
    ///
    /// - `capability_namespace`: The namespace of the capability configuration.
    pub fn new(capability_namespace: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CapabilityNamespace",
            capability_namespace.into_value().into_node(),
        );
        Self(object_)
    }

    /// The JSON document that defines the configuration for the gateway capability. For more information, see [Configuring data sources (CLI)](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/configure-sources.html#configure-source-cli) in the *AWS IoT SiteWise User Guide*.
    ///
    /// `CapabilityConfiguration`.
    pub fn capability_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CapabilityConfiguration", value.into_value().into_node());
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

impl Kind for GatewayCapabilitySummaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayCapabilitySummaryProperty> for GatewayCapabilitySummaryProperty {}
impl From<GatewayCapabilitySummaryProperty> for Node {
    #[inline]
    fn from(value: GatewayCapabilitySummaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayCapabilitySummaryProperty> for GatewayCapabilitySummaryProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayCapabilitySummaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The gateway's platform configuration. You can only specify one platform type in a gateway.
///
/// (Legacy only) For Greengrass V1 gateways, specify the `greengrass` parameter with a valid Greengrass group ARN.
///
/// For Greengrass V2 gateways, specify the `greengrassV2` parameter with a valid core device thing name. If creating a V3 gateway ( `gatewayVersion=3`), you must also specify the `coreDeviceOperatingSystem`.
///
/// For Siemens Industrial Edge gateways, specify the `siemensIE` parameter with a valid IoT Core thing name.
///
/// The property type `GatewayPlatform` of `AWS::IoTSiteWise::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayPlatformProperty(Object);

impl GatewayPlatformProperty {
    /// `GatewayPlatformProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Greengrass` property.
    ///
    /// `Greengrass`; an update replaces the resource.
    pub fn greengrass(mut self, value: impl IntoValue<GreengrassProperty>) -> Self {
        self.0.put("Greengrass", value.into_value().into_node());
        self
    }

    /// A gateway that runs on AWS IoT Greengrass V2.
    ///
    /// `GreengrassV2`; an update replaces the resource.
    pub fn greengrass_v2(mut self, value: impl IntoValue<GreengrassV2Property>) -> Self {
        self.0.put("GreengrassV2", value.into_value().into_node());
        self
    }

    /// An AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
    ///
    /// `SiemensIE`.
    pub fn siemens_ie(mut self, value: impl IntoValue<SiemensIEProperty>) -> Self {
        self.0.put("SiemensIE", value.into_value().into_node());
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

impl Kind for GatewayPlatformProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayPlatformProperty> for GatewayPlatformProperty {}
impl From<GatewayPlatformProperty> for Node {
    #[inline]
    fn from(value: GatewayPlatformProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayPlatformProperty> for GatewayPlatformProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayPlatformProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Greengrass` of `AWS::IoTSiteWise::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GreengrassProperty(Object);

impl GreengrassProperty {
    /// `GreengrassProperty` with its required properties, in alphabetical order:
    ///
    /// - `group_arn`
    pub fn new(group_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GroupArn", group_arn.into_value().into_node());
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

impl Kind for GreengrassProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GreengrassProperty> for GreengrassProperty {}
impl From<GreengrassProperty> for Node {
    #[inline]
    fn from(value: GreengrassProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GreengrassProperty> for GreengrassProperty {
    #[inline]
    fn into_value(self) -> Value<GreengrassProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details for a gateway that runs on AWS IoT Greengrass V2. To create a gateway that runs on AWS IoT Greengrass V2, you must deploy the IoT SiteWise Edge component to your gateway device. Your [Greengrass device role](https://docs.aws.amazon.com/greengrass/v2/developerguide/device-service-role.html) must use the `AWSIoTSiteWiseEdgeAccess` policy. For more information, see [Using AWS IoT SiteWise at the edge](https://docs.aws.amazon.com/iot-sitewise/latest/userguide/sw-gateways.html) in the *AWS IoT SiteWise User Guide*.
///
/// The property type `GreengrassV2` of `AWS::IoTSiteWise::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct GreengrassV2Property(Object);

impl GreengrassV2Property {
    /// `GreengrassV2Property` with its required properties, in alphabetical order:
    ///
    /// - `core_device_thing_name`: The name of the AWS IoT thing for your AWS IoT Greengrass V2 core device.
    pub fn new(core_device_thing_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CoreDeviceThingName",
            core_device_thing_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The operating system of the core device in AWS IoT Greengrass V2.
    ///
    /// `CoreDeviceOperatingSystem`; one of `LINUX_AARCH64`, `LINUX_AMD64`, `WINDOWS_AMD64`.
    pub fn core_device_operating_system(
        mut self,
        value: impl IntoValue<CoreDeviceOperatingSystem>,
    ) -> Self {
        self.0
            .put("CoreDeviceOperatingSystem", value.into_value().into_node());
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

impl Kind for GreengrassV2Property {}
#[diagnostic::do_not_recommend]
impl Accepts<GreengrassV2Property> for GreengrassV2Property {}
impl From<GreengrassV2Property> for Node {
    #[inline]
    fn from(value: GreengrassV2Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GreengrassV2Property> for GreengrassV2Property {
    #[inline]
    fn into_value(self) -> Value<GreengrassV2Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details for a AWS IoT SiteWise Edge gateway that runs on a Siemens Industrial Edge Device.
///
/// The property type `SiemensIE` of `AWS::IoTSiteWise::Gateway`.
#[must_use = "a property type does nothing until it is set"]
pub struct SiemensIEProperty(Object);

impl SiemensIEProperty {
    /// `SiemensIEProperty` with its required properties, in alphabetical order:
    ///
    /// - `iot_core_thing_name`: The name of the AWS IoT Thing for your AWS IoT SiteWise Edge gateway.
    pub fn new(iot_core_thing_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IotCoreThingName",
            iot_core_thing_name.into_value().into_node(),
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

impl Kind for SiemensIEProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SiemensIEProperty> for SiemensIEProperty {}
impl From<SiemensIEProperty> for Node {
    #[inline]
    fn from(value: SiemensIEProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SiemensIEProperty> for SiemensIEProperty {
    #[inline]
    fn into_value(self) -> Value<SiemensIEProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CoreDeviceOperatingSystem` of a `GreengrassV2` of `AWS::IoTSiteWise::Gateway`.
pub enum CoreDeviceOperatingSystem {
    /// `LINUX_AARCH64`.
    LinuxAarch64,
    /// `LINUX_AMD64`.
    LinuxAmd64,
    /// `WINDOWS_AMD64`.
    WindowsAmd64,
}

#[diagnostic::do_not_recommend]
impl Kind for CoreDeviceOperatingSystem {}
#[diagnostic::do_not_recommend]
impl TextKind for CoreDeviceOperatingSystem {}
#[diagnostic::do_not_recommend]
impl IdKind for CoreDeviceOperatingSystem {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CoreDeviceOperatingSystem {}
#[diagnostic::do_not_recommend]
impl IntoValue<CoreDeviceOperatingSystem> for CoreDeviceOperatingSystem {
    #[inline]
    fn into_value(self) -> Value<CoreDeviceOperatingSystem> {
        const VALUES: &[&str] = &["LINUX_AARCH64", "LINUX_AMD64", "WINDOWS_AMD64"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
