// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::WirelessDevice` and its property types.

use crate::l1::*;

/// Provisions a wireless device.
///
/// `AWS::IoTWireless::WirelessDevice`; `Ref` returns its `Id`, a [`iotwireless::WirelessDeviceId`](kinds::iotwireless::WirelessDeviceId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnWirelessDevice(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::WirelessDevice",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("wireless_device.rules"),
};

impl CfnWirelessDevice {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::WirelessDevice";

    /// `CfnWirelessDevice` with its required properties, in alphabetical order:
    ///
    /// - `destination_name`: The name of the destination to assign to the new wireless device.
    /// - `r#type`: The wireless device type.
    pub fn new(destination_name: impl IntoValue<String>, r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationName", destination_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the new resource. Maximum length is 2048.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The date and time when the most recent uplink was received.
    ///
    /// `LastUplinkReceivedAt`; updated in place.
    pub fn last_uplink_received_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastUplinkReceivedAt", value.into_value().into_node());
        self
    }

    /// The device configuration information to use to create the wireless device. Must be at least one of OtaaV10x, OtaaV11, AbpV11, or AbpV10x.
    ///
    /// `LoRaWAN`; updated in place.
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANDeviceProperty>) -> Self {
        self.0.put("LoRaWAN", value.into_value().into_node());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// FPort values for the GNSS, Stream, and ClockSync functions of the positioning information.
    ///
    /// `Positioning`; one of `Enabled`, `Disabled`; updated in place.
    pub fn positioning(mut self, value: impl IntoValue<Positioning>) -> Self {
        self.0.put("Positioning", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The ARN of the thing to associate with the wireless device.
    ///
    /// `ThingArn`; updated in place.
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ThingArn", value.into_value().into_node());
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

impl Construct for CfnWirelessDevice {
    type Handle = CfnWirelessDeviceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnWirelessDeviceRef {
        CfnWirelessDeviceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnWirelessDevice`] of a stack.
pub struct CfnWirelessDeviceRef(NodeRef);

impl Clone for CfnWirelessDeviceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnWirelessDeviceRef {}
impl AsNode for CfnWirelessDeviceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnWirelessDeviceRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::WirelessDeviceId`](kinds::iotwireless::WirelessDeviceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::WirelessDeviceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the wireless device created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::WirelessDeviceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the wireless device created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::WirelessDeviceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The name of the thing associated with the wireless device. The value is empty if a thing isn't associated with the device.
    ///
    /// `Fn::GetAtt` of `ThingName`.
    #[inline]
    pub fn attr_thing_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ThingName")))
    }
}

impl IntoValue<kinds::iotwireless::WirelessDeviceId> for &CfnWirelessDeviceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessDeviceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::WirelessDeviceArn> for &CfnWirelessDeviceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::WirelessDeviceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// ABP device object for LoRaWAN specification v1.0.x
///
/// The property type `AbpV10x` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbpV10xProperty(Object);

impl AbpV10xProperty {
    /// `AbpV10xProperty` with its required properties, in alphabetical order:
    ///
    /// - `dev_addr`: The DevAddr value.
    /// - `session_keys`: Session keys for ABP v1.0.x.
    pub fn new(
        dev_addr: impl IntoValue<String>,
        session_keys: impl IntoValue<SessionKeysAbpV10xProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DevAddr", dev_addr.into_value().into_node());
        object_.put("SessionKeys", session_keys.into_value().into_node());
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

impl Kind for AbpV10xProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbpV10xProperty> for AbpV10xProperty {}
impl From<AbpV10xProperty> for Node {
    #[inline]
    fn from(value: AbpV10xProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbpV10xProperty> for AbpV10xProperty {
    #[inline]
    fn into_value(self) -> Value<AbpV10xProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// ABP device object for create APIs for v1.1.
///
/// The property type `AbpV11` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbpV11Property(Object);

impl AbpV11Property {
    /// `AbpV11Property` with its required properties, in alphabetical order:
    ///
    /// - `dev_addr`: The DevAddr value.
    /// - `session_keys`: Session keys for ABP v1.1.
    pub fn new(
        dev_addr: impl IntoValue<String>,
        session_keys: impl IntoValue<SessionKeysAbpV11Property>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DevAddr", dev_addr.into_value().into_node());
        object_.put("SessionKeys", session_keys.into_value().into_node());
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

impl Kind for AbpV11Property {}
#[diagnostic::do_not_recommend]
impl Accepts<AbpV11Property> for AbpV11Property {}
impl From<AbpV11Property> for Node {
    #[inline]
    fn from(value: AbpV11Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbpV11Property> for AbpV11Property {
    #[inline]
    fn into_value(self) -> Value<AbpV11Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of optional LoRaWAN application information, which can be used for geolocation.
///
/// The property type `Application` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApplicationProperty(Object);

impl ApplicationProperty {
    /// `ApplicationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the position data destination that describes the IoT rule that processes the device's position data.
    ///
    /// `DestinationName`.
    pub fn destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationName", value.into_value().into_node());
        self
    }

    /// The name of the new destination for the device.
    ///
    /// `FPort`.
    pub fn f_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FPort", value.into_value().into_node());
        self
    }

    /// Application type, which can be specified to obtain real-time position information of your LoRaWAN device.
    ///
    /// `Type`; one of `SemtechGeolocation`, `SemtechGNSS`, `SemtechGNSSNG`, `SemtechWiFi`.
    pub fn r#type(mut self, value: impl IntoValue<ApplicationType>) -> Self {
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

impl Kind for ApplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApplicationProperty> for ApplicationProperty {}
impl From<ApplicationProperty> for Node {
    #[inline]
    fn from(value: ApplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApplicationProperty> for ApplicationProperty {
    #[inline]
    fn into_value(self) -> Value<ApplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// List of FPorts assigned for different LoRaWAN application packages to use.
///
/// The property type `FPorts` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct FPortsProperty(Object);

impl FPortsProperty {
    /// `FPortsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// LoRaWAN application configuration, which can be used to perform geolocation.
    ///
    /// `Applications`.
    pub fn applications(mut self, value: impl IntoValue<List<ApplicationProperty>>) -> Self {
        self.0.put("Applications", value.into_value().into_node());
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

impl Kind for FPortsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FPortsProperty> for FPortsProperty {}
impl From<FPortsProperty> for Node {
    #[inline]
    fn from(value: FPortsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FPortsProperty> for FPortsProperty {
    #[inline]
    fn into_value(self) -> Value<FPortsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// LoRaWAN object for create functions.
///
/// The property type `LoRaWANDevice` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANDeviceProperty(Object);

impl LoRaWANDeviceProperty {
    /// `LoRaWANDeviceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// ABP device object for LoRaWAN specification v1.0.x.
    ///
    /// `AbpV10x`.
    pub fn abp_v10x(mut self, value: impl IntoValue<AbpV10xProperty>) -> Self {
        self.0.put("AbpV10x", value.into_value().into_node());
        self
    }

    /// ABP device object for create APIs for v1.1.
    ///
    /// `AbpV11`.
    pub fn abp_v11(mut self, value: impl IntoValue<AbpV11Property>) -> Self {
        self.0.put("AbpV11", value.into_value().into_node());
        self
    }

    /// The DevEUI value.
    ///
    /// `DevEui`.
    pub fn dev_eui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DevEui", value.into_value().into_node());
        self
    }

    /// The ID of the device profile for the new wireless device.
    ///
    /// `DeviceProfileId`.
    pub fn device_profile_id(
        mut self,
        value: impl IntoValue<kinds::iotwireless::DeviceProfileId>,
    ) -> Self {
        self.0
            .put("DeviceProfileId", value.into_value().into_node());
        self
    }

    /// List of FPort assigned for different LoRaWAN application packages to use.
    ///
    /// `FPorts`.
    pub fn f_ports(mut self, value: impl IntoValue<FPortsProperty>) -> Self {
        self.0.put("FPorts", value.into_value().into_node());
        self
    }

    /// OTAA device object for create APIs for v1.0.x
    ///
    /// `OtaaV10x`.
    pub fn otaa_v10x(mut self, value: impl IntoValue<OtaaV10xProperty>) -> Self {
        self.0.put("OtaaV10x", value.into_value().into_node());
        self
    }

    /// OTAA device object for v1.1 for create APIs.
    ///
    /// `OtaaV11`.
    pub fn otaa_v11(mut self, value: impl IntoValue<OtaaV11Property>) -> Self {
        self.0.put("OtaaV11", value.into_value().into_node());
        self
    }

    /// The ID of the service profile.
    ///
    /// `ServiceProfileId`.
    pub fn service_profile_id(
        mut self,
        value: impl IntoValue<kinds::iotwireless::ServiceProfileId>,
    ) -> Self {
        self.0
            .put("ServiceProfileId", value.into_value().into_node());
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

impl Kind for LoRaWANDeviceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANDeviceProperty> for LoRaWANDeviceProperty {}
impl From<LoRaWANDeviceProperty> for Node {
    #[inline]
    fn from(value: LoRaWANDeviceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANDeviceProperty> for LoRaWANDeviceProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANDeviceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OTAA device object for v1.0.x
///
/// The property type `OtaaV10x` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct OtaaV10xProperty(Object);

impl OtaaV10xProperty {
    /// `OtaaV10xProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_eui`: The AppEUI value.
    /// - `app_key`: The AppKey value.
    pub fn new(app_eui: impl IntoValue<String>, app_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppEui", app_eui.into_value().into_node());
        object_.put("AppKey", app_key.into_value().into_node());
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

impl Kind for OtaaV10xProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OtaaV10xProperty> for OtaaV10xProperty {}
impl From<OtaaV10xProperty> for Node {
    #[inline]
    fn from(value: OtaaV10xProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OtaaV10xProperty> for OtaaV10xProperty {
    #[inline]
    fn into_value(self) -> Value<OtaaV10xProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OTAA device object for v1.1 for create APIs.
///
/// The property type `OtaaV11` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct OtaaV11Property(Object);

impl OtaaV11Property {
    /// `OtaaV11Property` with its required properties, in alphabetical order:
    ///
    /// - `app_key`: The AppKey is a secret key, which you should handle in a similar way as you would an application password.
    /// - `join_eui`: The JoinEUI value.
    /// - `nwk_key`: The NwkKey is a secret key, which you should handle in a similar way as you would an application password.
    pub fn new(
        app_key: impl IntoValue<String>,
        join_eui: impl IntoValue<String>,
        nwk_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppKey", app_key.into_value().into_node());
        object_.put("JoinEui", join_eui.into_value().into_node());
        object_.put("NwkKey", nwk_key.into_value().into_node());
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

impl Kind for OtaaV11Property {}
#[diagnostic::do_not_recommend]
impl Accepts<OtaaV11Property> for OtaaV11Property {}
impl From<OtaaV11Property> for Node {
    #[inline]
    fn from(value: OtaaV11Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OtaaV11Property> for OtaaV11Property {
    #[inline]
    fn into_value(self) -> Value<OtaaV11Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Session keys for ABP v1.0.x.
///
/// The property type `SessionKeysAbpV10x` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionKeysAbpV10xProperty(Object);

impl SessionKeysAbpV10xProperty {
    /// `SessionKeysAbpV10xProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_s_key`: The AppSKey value.
    /// - `nwk_s_key`: The NwkKey value.
    pub fn new(app_s_key: impl IntoValue<String>, nwk_s_key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppSKey", app_s_key.into_value().into_node());
        object_.put("NwkSKey", nwk_s_key.into_value().into_node());
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

impl Kind for SessionKeysAbpV10xProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionKeysAbpV10xProperty> for SessionKeysAbpV10xProperty {}
impl From<SessionKeysAbpV10xProperty> for Node {
    #[inline]
    fn from(value: SessionKeysAbpV10xProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionKeysAbpV10xProperty> for SessionKeysAbpV10xProperty {
    #[inline]
    fn into_value(self) -> Value<SessionKeysAbpV10xProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Session keys for ABP v1.1.
///
/// The property type `SessionKeysAbpV11` of `AWS::IoTWireless::WirelessDevice`.
#[must_use = "a property type does nothing until it is set"]
pub struct SessionKeysAbpV11Property(Object);

impl SessionKeysAbpV11Property {
    /// `SessionKeysAbpV11Property` with its required properties, in alphabetical order:
    ///
    /// - `app_s_key`: The AppSKey is a secret key, which you should handle in a similar way as you would an application password.
    /// - `f_nwk_s_int_key`: The FNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
    /// - `nwk_s_enc_key`: The NwkSEncKey is a secret key, which you should handle in a similar way as you would an application password.
    /// - `s_nwk_s_int_key`: The SNwkSIntKey is a secret key, which you should handle in a similar way as you would an application password.
    pub fn new(
        app_s_key: impl IntoValue<String>,
        f_nwk_s_int_key: impl IntoValue<String>,
        nwk_s_enc_key: impl IntoValue<String>,
        s_nwk_s_int_key: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppSKey", app_s_key.into_value().into_node());
        object_.put("FNwkSIntKey", f_nwk_s_int_key.into_value().into_node());
        object_.put("NwkSEncKey", nwk_s_enc_key.into_value().into_node());
        object_.put("SNwkSIntKey", s_nwk_s_int_key.into_value().into_node());
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

impl Kind for SessionKeysAbpV11Property {}
#[diagnostic::do_not_recommend]
impl Accepts<SessionKeysAbpV11Property> for SessionKeysAbpV11Property {}
impl From<SessionKeysAbpV11Property> for Node {
    #[inline]
    fn from(value: SessionKeysAbpV11Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SessionKeysAbpV11Property> for SessionKeysAbpV11Property {
    #[inline]
    fn into_value(self) -> Value<SessionKeysAbpV11Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `Application` of `AWS::IoTWireless::WirelessDevice`.
pub enum ApplicationType {
    /// `SemtechGNSS`.
    SemtechGnss,
    /// `SemtechGNSSNG`.
    SemtechGnssng,
    /// `SemtechGeolocation`.
    SemtechGeolocation,
    /// `SemtechWiFi`.
    SemtechWiFi,
}

#[diagnostic::do_not_recommend]
impl Kind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ApplicationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApplicationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApplicationType> for ApplicationType {
    #[inline]
    fn into_value(self) -> Value<ApplicationType> {
        const VALUES: &[&str] = &[
            "SemtechGNSS",
            "SemtechGNSSNG",
            "SemtechGeolocation",
            "SemtechWiFi",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Positioning` of `AWS::IoTWireless::WirelessDevice`.
pub enum Positioning {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for Positioning {}
#[diagnostic::do_not_recommend]
impl TextKind for Positioning {}
#[diagnostic::do_not_recommend]
impl IdKind for Positioning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Positioning {}
#[diagnostic::do_not_recommend]
impl IntoValue<Positioning> for Positioning {
    #[inline]
    fn into_value(self) -> Value<Positioning> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::IoTWireless::WirelessDevice`.
pub enum Type {
    /// `LoRaWAN`.
    LoRaWan,
    /// `Sidewalk`.
    Sidewalk,
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
        const VALUES: &[&str] = &["LoRaWAN", "Sidewalk"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
