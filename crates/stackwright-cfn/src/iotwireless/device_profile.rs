// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTWireless::DeviceProfile` and its property types.

use crate::l1::*;

/// Creates a new device profile.
///
/// `AWS::IoTWireless::DeviceProfile`; `Ref` returns its `Id`, a [`iotwireless::DeviceProfileId`](kinds::iotwireless::DeviceProfileId).
/// Changing one of these replaces it: `LoRaWAN`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeviceProfile(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTWireless::DeviceProfile",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("device_profile.rules"),
};

impl CfnDeviceProfile {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTWireless::DeviceProfile";

    /// `CfnDeviceProfile` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// LoRaWAN device profile object.
    ///
    /// `LoRaWAN`; an update replaces the resource.
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANDeviceProfileProperty>) -> Self {
        self.0.put("LoRaWAN", value.into_value().into_node());
        self
    }

    /// The name of the new resource.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags are an array of key-value pairs to attach to the specified resource. Tags can have a minimum of 0 and a maximum of 50 items.
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

impl Construct for CfnDeviceProfile {
    type Handle = CfnDeviceProfileRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeviceProfileRef {
        CfnDeviceProfileRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeviceProfile`] of a stack.
pub struct CfnDeviceProfileRef(NodeRef);

impl Clone for CfnDeviceProfileRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeviceProfileRef {}
impl AsNode for CfnDeviceProfileRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeviceProfileRef {
    /// What `Ref` returns: its `Id`, a [`iotwireless::DeviceProfileId`](kinds::iotwireless::DeviceProfileId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotwireless::DeviceProfileId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the device profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotwireless::DeviceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the device profile created.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::iotwireless::DeviceProfileId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::iotwireless::DeviceProfileId> for &CfnDeviceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::DeviceProfileId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotwireless::DeviceProfileArn> for &CfnDeviceProfileRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotwireless::DeviceProfileArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// LoRaWAN device profile object.
///
/// The property type `LoRaWANDeviceProfile` of `AWS::IoTWireless::DeviceProfile`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoRaWANDeviceProfileProperty(Object);

impl LoRaWANDeviceProfileProperty {
    /// `LoRaWANDeviceProfileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ClassBTimeout value.
    ///
    /// `ClassBTimeout`.
    pub fn class_b_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ClassBTimeout", value.into_value().into_node());
        self
    }

    /// The ClassCTimeout value.
    ///
    /// `ClassCTimeout`.
    pub fn class_c_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ClassCTimeout", value.into_value().into_node());
        self
    }

    /// The list of values that make up the FactoryPresetFreqs value. Valid range of values include a minimum value of 1000000 and a maximum value of 16700000.
    ///
    /// `FactoryPresetFreqsList`.
    pub fn factory_preset_freqs_list(mut self, value: impl IntoValue<List<i64>>) -> Self {
        self.0
            .put("FactoryPresetFreqsList", value.into_value().into_node());
        self
    }

    /// The MAC version (such as OTAA 1.1 or OTAA 1.0.3) to use with this device profile.
    ///
    /// `MacVersion`.
    pub fn mac_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MacVersion", value.into_value().into_node());
        self
    }

    /// The MaxDutyCycle value.
    ///
    /// `MaxDutyCycle`.
    pub fn max_duty_cycle(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxDutyCycle", value.into_value().into_node());
        self
    }

    /// The MaxEIRP value.
    ///
    /// `MaxEirp`.
    pub fn max_eirp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxEirp", value.into_value().into_node());
        self
    }

    /// The PingSlotDR value.
    ///
    /// `PingSlotDr`.
    pub fn ping_slot_dr(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PingSlotDr", value.into_value().into_node());
        self
    }

    /// The PingSlotFreq value.
    ///
    /// `PingSlotFreq`.
    pub fn ping_slot_freq(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PingSlotFreq", value.into_value().into_node());
        self
    }

    /// The PingSlotPeriod value.
    ///
    /// `PingSlotPeriod`.
    pub fn ping_slot_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PingSlotPeriod", value.into_value().into_node());
        self
    }

    /// The version of regional parameters.
    ///
    /// `RegParamsRevision`.
    pub fn reg_params_revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RegParamsRevision", value.into_value().into_node());
        self
    }

    /// The frequency band (RFRegion) value.
    ///
    /// `RfRegion`.
    pub fn rf_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RfRegion", value.into_value().into_node());
        self
    }

    /// The RXDataRate2 value.
    ///
    /// `RxDataRate2`.
    pub fn rx_data_rate2(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RxDataRate2", value.into_value().into_node());
        self
    }

    /// The RXDelay1 value.
    ///
    /// `RxDelay1`.
    pub fn rx_delay1(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RxDelay1", value.into_value().into_node());
        self
    }

    /// The RXDROffset1 value.
    ///
    /// `RxDrOffset1`.
    pub fn rx_dr_offset1(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RxDrOffset1", value.into_value().into_node());
        self
    }

    /// The RXFreq2 value.
    ///
    /// `RxFreq2`.
    pub fn rx_freq2(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RxFreq2", value.into_value().into_node());
        self
    }

    /// The Supports32BitFCnt value.
    ///
    /// `Supports32BitFCnt`.
    pub fn supports32_bit_f_cnt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("Supports32BitFCnt", value.into_value().into_node());
        self
    }

    /// The SupportsClassB value.
    ///
    /// `SupportsClassB`.
    pub fn supports_class_b(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SupportsClassB", value.into_value().into_node());
        self
    }

    /// The SupportsClassC value.
    ///
    /// `SupportsClassC`.
    pub fn supports_class_c(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SupportsClassC", value.into_value().into_node());
        self
    }

    /// The SupportsJoin value.
    ///
    /// `SupportsJoin`.
    pub fn supports_join(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("SupportsJoin", value.into_value().into_node());
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

impl Kind for LoRaWANDeviceProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoRaWANDeviceProfileProperty> for LoRaWANDeviceProfileProperty {}
impl From<LoRaWANDeviceProfileProperty> for Node {
    #[inline]
    fn from(value: LoRaWANDeviceProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoRaWANDeviceProfileProperty> for LoRaWANDeviceProfileProperty {
    #[inline]
    fn into_value(self) -> Value<LoRaWANDeviceProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
