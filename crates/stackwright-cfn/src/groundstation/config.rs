// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::GroundStation::Config` and its property types.

use crate::l1::*;

/// Creates a `Config` with the specified parameters.
///
/// Config objects provide Ground Station with the details necessary in order to schedule and execute satellite contacts.
///
/// `AWS::GroundStation::Config`; `Ref` returns its `Arn`, a [`groundstation::ConfigArn`](kinds::groundstation::ConfigArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-config.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConfig(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::GroundStation::Config",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("config.rules"),
};

impl CfnConfig {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::GroundStation::Config";

    /// `CfnConfig` with its required properties, in alphabetical order:
    ///
    /// - `config_data`: Object containing the parameters of a config.
    /// - `name`: The name of the config object.
    pub fn new(
        config_data: impl IntoValue<ConfigDataProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConfigData", config_data.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Tags assigned to a resource.
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

impl Construct for CfnConfig {
    type Handle = CfnConfigRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConfigRef {
        CfnConfigRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConfig`] of a stack.
pub struct CfnConfigRef(NodeRef);

impl Clone for CfnConfigRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConfigRef {}
impl AsNode for CfnConfigRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConfigRef {
    /// What `Ref` returns: its `Arn`, a [`groundstation::ConfigArn`](kinds::groundstation::ConfigArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::groundstation::ConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the config, such as `arn:aws:groundstation:us-east-2:1234567890:config/tracking/9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::groundstation::ConfigArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the config, such as `9940bf3b-d2ba-427e-9906-842b5e5d2296`.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The type of the config, such as `tracking`.
    ///
    /// `Fn::GetAtt` of `Type`.
    #[inline]
    pub fn attr_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Type")))
    }
}

impl IntoValue<kinds::groundstation::ConfigArn> for &CfnConfigRef {
    #[inline]
    fn into_value(self) -> Value<kinds::groundstation::ConfigArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact. Use an antenna downlink config in a mission profile to receive the downlink data in raw DigIF format.
///
/// The property type `AntennaDownlinkConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct AntennaDownlinkConfigProperty(Object);

impl AntennaDownlinkConfigProperty {
    /// `AntennaDownlinkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the spectrum configuration.
    ///
    /// `SpectrumConfig`.
    pub fn spectrum_config(mut self, value: impl IntoValue<SpectrumConfigProperty>) -> Self {
        self.0.put("SpectrumConfig", value.into_value().into_node());
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

impl Kind for AntennaDownlinkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AntennaDownlinkConfigProperty> for AntennaDownlinkConfigProperty {}
impl From<AntennaDownlinkConfigProperty> for Node {
    #[inline]
    fn from(value: AntennaDownlinkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AntennaDownlinkConfigProperty> for AntennaDownlinkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AntennaDownlinkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how AWS Ground Station should configure an antenna for downlink during a contact. Use an antenna downlink demod decode config in a mission profile to receive the downlink data that has been demodulated and decoded.
///
/// The property type `AntennaDownlinkDemodDecodeConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct AntennaDownlinkDemodDecodeConfigProperty(Object);

impl AntennaDownlinkDemodDecodeConfigProperty {
    /// `AntennaDownlinkDemodDecodeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines how the RF signal will be decoded.
    ///
    /// `DecodeConfig`.
    pub fn decode_config(mut self, value: impl IntoValue<DecodeConfigProperty>) -> Self {
        self.0.put("DecodeConfig", value.into_value().into_node());
        self
    }

    /// Defines how the RF signal will be demodulated.
    ///
    /// `DemodulationConfig`.
    pub fn demodulation_config(
        mut self,
        value: impl IntoValue<DemodulationConfigProperty>,
    ) -> Self {
        self.0
            .put("DemodulationConfig", value.into_value().into_node());
        self
    }

    /// Defines the spectrum configuration.
    ///
    /// `SpectrumConfig`.
    pub fn spectrum_config(mut self, value: impl IntoValue<SpectrumConfigProperty>) -> Self {
        self.0.put("SpectrumConfig", value.into_value().into_node());
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

impl Kind for AntennaDownlinkDemodDecodeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AntennaDownlinkDemodDecodeConfigProperty>
    for AntennaDownlinkDemodDecodeConfigProperty
{
}
impl From<AntennaDownlinkDemodDecodeConfigProperty> for Node {
    #[inline]
    fn from(value: AntennaDownlinkDemodDecodeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AntennaDownlinkDemodDecodeConfigProperty>
    for AntennaDownlinkDemodDecodeConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AntennaDownlinkDemodDecodeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how AWS Ground Station should configure an antenna for uplink during a contact.
///
/// The property type `AntennaUplinkConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct AntennaUplinkConfigProperty(Object);

impl AntennaUplinkConfigProperty {
    /// `AntennaUplinkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the spectrum configuration.
    ///
    /// `SpectrumConfig`.
    pub fn spectrum_config(mut self, value: impl IntoValue<UplinkSpectrumConfigProperty>) -> Self {
        self.0.put("SpectrumConfig", value.into_value().into_node());
        self
    }

    /// The equivalent isotropically radiated power (EIRP) to use for uplink transmissions. Valid values are between 20.0 to 50.0 dBW.
    ///
    /// `TargetEirp`.
    pub fn target_eirp(mut self, value: impl IntoValue<EirpProperty>) -> Self {
        self.0.put("TargetEirp", value.into_value().into_node());
        self
    }

    /// Whether or not uplink transmit is disabled.
    ///
    /// `TransmitDisabled`.
    pub fn transmit_disabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TransmitDisabled", value.into_value().into_node());
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

impl Kind for AntennaUplinkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AntennaUplinkConfigProperty> for AntennaUplinkConfigProperty {}
impl From<AntennaUplinkConfigProperty> for Node {
    #[inline]
    fn from(value: AntennaUplinkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AntennaUplinkConfigProperty> for AntennaUplinkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AntennaUplinkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Config objects provide information to Ground Station about how to configure the antenna and how data flows during a contact.
///
/// The property type `ConfigData` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigDataProperty(Object);

impl ConfigDataProperty {
    /// `ConfigDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides information for an antenna downlink config object. Antenna downlink config objects are used to provide parameters for downlinks where no demodulation or decoding is performed by Ground Station (RF over IP downlinks).
    ///
    /// `AntennaDownlinkConfig`.
    pub fn antenna_downlink_config(
        mut self,
        value: impl IntoValue<AntennaDownlinkConfigProperty>,
    ) -> Self {
        self.0
            .put("AntennaDownlinkConfig", value.into_value().into_node());
        self
    }

    /// Provides information for a downlink demod decode config object. Downlink demod decode config objects are used to provide parameters for downlinks where the Ground Station service will demodulate and decode the downlinked data.
    ///
    /// `AntennaDownlinkDemodDecodeConfig`.
    pub fn antenna_downlink_demod_decode_config(
        mut self,
        value: impl IntoValue<AntennaDownlinkDemodDecodeConfigProperty>,
    ) -> Self {
        self.0.put(
            "AntennaDownlinkDemodDecodeConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// Provides information for an uplink config object. Uplink config objects are used to provide parameters for uplink contacts.
    ///
    /// `AntennaUplinkConfig`.
    pub fn antenna_uplink_config(
        mut self,
        value: impl IntoValue<AntennaUplinkConfigProperty>,
    ) -> Self {
        self.0
            .put("AntennaUplinkConfig", value.into_value().into_node());
        self
    }

    /// Provides information for a dataflow endpoint config object. Dataflow endpoint config objects are used to provide parameters about which IP endpoint(s) to use during a contact. Dataflow endpoints are where Ground Station sends data during a downlink contact and where Ground Station receives data to send to the satellite during an uplink contact.
    ///
    /// `DataflowEndpointConfig`.
    pub fn dataflow_endpoint_config(
        mut self,
        value: impl IntoValue<DataflowEndpointConfigProperty>,
    ) -> Self {
        self.0
            .put("DataflowEndpointConfig", value.into_value().into_node());
        self
    }

    /// Provides information for an S3 recording config object. S3 recording config objects are used to provide parameters for S3 recording during downlink contacts.
    ///
    /// `S3RecordingConfig`.
    pub fn s3_recording_config(mut self, value: impl IntoValue<S3RecordingConfigProperty>) -> Self {
        self.0
            .put("S3RecordingConfig", value.into_value().into_node());
        self
    }

    /// The `TelemetrySinkConfig` property.
    ///
    /// `TelemetrySinkConfig`.
    pub fn telemetry_sink_config(
        mut self,
        value: impl IntoValue<TelemetrySinkConfigProperty>,
    ) -> Self {
        self.0
            .put("TelemetrySinkConfig", value.into_value().into_node());
        self
    }

    /// Provides information for a tracking config object. Tracking config objects are used to provide parameters about how to track the satellite through the sky during a contact.
    ///
    /// `TrackingConfig`.
    pub fn tracking_config(mut self, value: impl IntoValue<TrackingConfigProperty>) -> Self {
        self.0.put("TrackingConfig", value.into_value().into_node());
        self
    }

    /// Provides information for an uplink echo config object. Uplink echo config objects are used to provide parameters for uplink echo during uplink contacts.
    ///
    /// `UplinkEchoConfig`.
    pub fn uplink_echo_config(mut self, value: impl IntoValue<UplinkEchoConfigProperty>) -> Self {
        self.0
            .put("UplinkEchoConfig", value.into_value().into_node());
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

impl Kind for ConfigDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigDataProperty> for ConfigDataProperty {}
impl From<ConfigDataProperty> for Node {
    #[inline]
    fn from(value: ConfigDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigDataProperty> for ConfigDataProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information to AWS Ground Station about which IP endpoints to use during a contact.
///
/// The property type `DataflowEndpointConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataflowEndpointConfigProperty(Object);

impl DataflowEndpointConfigProperty {
    /// `DataflowEndpointConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the dataflow endpoint to use during contacts.
    ///
    /// `DataflowEndpointName`.
    pub fn dataflow_endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataflowEndpointName", value.into_value().into_node());
        self
    }

    /// The region of the dataflow endpoint to use during contacts. When omitted, Ground Station will use the region of the contact.
    ///
    /// `DataflowEndpointRegion`.
    pub fn dataflow_endpoint_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataflowEndpointRegion", value.into_value().into_node());
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

impl Kind for DataflowEndpointConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataflowEndpointConfigProperty> for DataflowEndpointConfigProperty {}
impl From<DataflowEndpointConfigProperty> for Node {
    #[inline]
    fn from(value: DataflowEndpointConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataflowEndpointConfigProperty> for DataflowEndpointConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataflowEndpointConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines decoding settings.
///
/// The property type `DecodeConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct DecodeConfigProperty(Object);

impl DecodeConfigProperty {
    /// `DecodeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The decoding settings are in JSON format and define a set of steps to perform to decode the data.
    ///
    /// `UnvalidatedJSON`.
    pub fn unvalidated_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UnvalidatedJSON", value.into_value().into_node());
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

impl Kind for DecodeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DecodeConfigProperty> for DecodeConfigProperty {}
impl From<DecodeConfigProperty> for Node {
    #[inline]
    fn from(value: DecodeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DecodeConfigProperty> for DecodeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DecodeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines demodulation settings.
///
/// The property type `DemodulationConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct DemodulationConfigProperty(Object);

impl DemodulationConfigProperty {
    /// `DemodulationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The demodulation settings are in JSON format and define parameters for demodulation, for example which modulation scheme (e.g. PSK, QPSK, etc.) and matched filter to use.
    ///
    /// `UnvalidatedJSON`.
    pub fn unvalidated_json(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UnvalidatedJSON", value.into_value().into_node());
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

impl Kind for DemodulationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DemodulationConfigProperty> for DemodulationConfigProperty {}
impl From<DemodulationConfigProperty> for Node {
    #[inline]
    fn from(value: DemodulationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DemodulationConfigProperty> for DemodulationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DemodulationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines an equivalent isotropically radiated power (EIRP).
///
/// The property type `Eirp` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct EirpProperty(Object);

impl EirpProperty {
    /// `EirpProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The units of the EIRP.
    ///
    /// `Units`; one of `dBW`.
    pub fn units(mut self, value: impl IntoValue<EirpUnits>) -> Self {
        self.0.put("Units", value.into_value().into_node());
        self
    }

    /// The value of the EIRP. Valid values are between 20.0 to 50.0 dBW.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for EirpProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EirpProperty> for EirpProperty {}
impl From<EirpProperty> for Node {
    #[inline]
    fn from(value: EirpProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EirpProperty> for EirpProperty {
    #[inline]
    fn into_value(self) -> Value<EirpProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a frequency.
///
/// The property type `Frequency` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrequencyProperty(Object);

impl FrequencyProperty {
    /// `FrequencyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The units of the frequency.
    ///
    /// `Units`; one of `GHz`, `MHz`, `kHz`.
    pub fn units(mut self, value: impl IntoValue<FrequencyUnits>) -> Self {
        self.0.put("Units", value.into_value().into_node());
        self
    }

    /// The value of the frequency. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for FrequencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrequencyProperty> for FrequencyProperty {}
impl From<FrequencyProperty> for Node {
    #[inline]
    fn from(value: FrequencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrequencyProperty> for FrequencyProperty {
    #[inline]
    fn into_value(self) -> Value<FrequencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a bandwidth.
///
/// The property type `FrequencyBandwidth` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrequencyBandwidthProperty(Object);

impl FrequencyBandwidthProperty {
    /// `FrequencyBandwidthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The units of the bandwidth.
    ///
    /// `Units`; one of `GHz`, `MHz`, `kHz`.
    pub fn units(mut self, value: impl IntoValue<FrequencyBandwidthUnits>) -> Self {
        self.0.put("Units", value.into_value().into_node());
        self
    }

    /// The value of the bandwidth. AWS Ground Station currently has the following bandwidth limitations:
    ///
    /// - For `AntennaDownlinkDemodDecodeconfig`, valid values are between 125 kHz to 650 MHz.
    /// - For `AntennaDownlinkconfig`, valid values are between 10 kHz to 54 MHz.
    /// - For `AntennaUplinkConfig`, valid values are between 10 kHz to 54 MHz.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for FrequencyBandwidthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrequencyBandwidthProperty> for FrequencyBandwidthProperty {}
impl From<FrequencyBandwidthProperty> for Node {
    #[inline]
    fn from(value: FrequencyBandwidthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrequencyBandwidthProperty> for FrequencyBandwidthProperty {
    #[inline]
    fn into_value(self) -> Value<FrequencyBandwidthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KinesisDataStreamData` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisDataStreamDataProperty(Object);

impl KinesisDataStreamDataProperty {
    /// `KinesisDataStreamDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_data_stream_arn`
    /// - `kinesis_role_arn`
    pub fn new(
        kinesis_data_stream_arn: impl IntoValue<kinds::kinesis::StreamArn>,
        kinesis_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisDataStreamArn",
            kinesis_data_stream_arn.into_value().into_node(),
        );
        object_.put("KinesisRoleArn", kinesis_role_arn.into_value().into_node());
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

impl Kind for KinesisDataStreamDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisDataStreamDataProperty> for KinesisDataStreamDataProperty {}
impl From<KinesisDataStreamDataProperty> for Node {
    #[inline]
    fn from(value: KinesisDataStreamDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisDataStreamDataProperty> for KinesisDataStreamDataProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisDataStreamDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how AWS Ground Station should save downlink data to S3.
///
/// The property type `S3RecordingConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3RecordingConfigProperty(Object);

impl S3RecordingConfigProperty {
    /// `S3RecordingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// S3 Bucket where the data is written. The name of the S3 Bucket provided must begin with `aws-groundstation`.
    ///
    /// `BucketArn`.
    pub fn bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0.put("BucketArn", value.into_value().into_node());
        self
    }

    /// The prefix of the S3 data object. If you choose to use any optional keys for substitution, these values will be replaced with the corresponding information from your contact details. For example, a prefix of `{satellite_id}/{year}/{month}/{day}/` will replaced with `fake_satellite_id/2021/01/10/`
    ///
    /// *Optional keys for substitution*: `{satellite_id}` | `{config-name}` | `{config-id}` | `{year}` | `{month}` | `{day}`
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// Defines the ARN of the role assumed for putting archives to S3.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
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

impl Kind for S3RecordingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3RecordingConfigProperty> for S3RecordingConfigProperty {}
impl From<S3RecordingConfigProperty> for Node {
    #[inline]
    fn from(value: S3RecordingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3RecordingConfigProperty> for S3RecordingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<S3RecordingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a spectrum.
///
/// The property type `SpectrumConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpectrumConfigProperty(Object);

impl SpectrumConfigProperty {
    /// `SpectrumConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The bandwidth of the spectrum. AWS Ground Station currently has the following bandwidth limitations:
    ///
    /// - For `AntennaDownlinkDemodDecodeconfig`, valid values are between 125 kHz to 650 MHz.
    /// - For `AntennaDownlinkconfig`, valid values are between 10 kHz to 54 MHz.
    /// - For `AntennaUplinkConfig`, valid values are between 10 kHz to 54 MHz.
    ///
    /// `Bandwidth`.
    pub fn bandwidth(mut self, value: impl IntoValue<FrequencyBandwidthProperty>) -> Self {
        self.0.put("Bandwidth", value.into_value().into_node());
        self
    }

    /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
    ///
    /// `CenterFrequency`.
    pub fn center_frequency(mut self, value: impl IntoValue<FrequencyProperty>) -> Self {
        self.0
            .put("CenterFrequency", value.into_value().into_node());
        self
    }

    /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"`. Capturing both `"RIGHT_HAND"` and `"LEFT_HAND"` polarization requires two separate configs.
    ///
    /// `Polarization`; one of `LEFT_HAND`, `RIGHT_HAND`, `NONE`.
    pub fn polarization(mut self, value: impl IntoValue<Polarization>) -> Self {
        self.0.put("Polarization", value.into_value().into_node());
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

impl Kind for SpectrumConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpectrumConfigProperty> for SpectrumConfigProperty {}
impl From<SpectrumConfigProperty> for Node {
    #[inline]
    fn from(value: SpectrumConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpectrumConfigProperty> for SpectrumConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SpectrumConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TelemetrySinkConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelemetrySinkConfigProperty(Object);

impl TelemetrySinkConfigProperty {
    /// `TelemetrySinkConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `telemetry_sink_data`
    /// - `telemetry_sink_type`
    pub fn new(
        telemetry_sink_data: impl IntoValue<TelemetrySinkDataProperty>,
        telemetry_sink_type: impl IntoValue<TelemetrySinkType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TelemetrySinkData",
            telemetry_sink_data.into_value().into_node(),
        );
        object_.put(
            "TelemetrySinkType",
            telemetry_sink_type.into_value().into_node(),
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

impl Kind for TelemetrySinkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelemetrySinkConfigProperty> for TelemetrySinkConfigProperty {}
impl From<TelemetrySinkConfigProperty> for Node {
    #[inline]
    fn from(value: TelemetrySinkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelemetrySinkConfigProperty> for TelemetrySinkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TelemetrySinkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TelemetrySinkData` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct TelemetrySinkDataProperty(Object);

impl TelemetrySinkDataProperty {
    /// `TelemetrySinkDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_data_stream_data`
    pub fn new(kinesis_data_stream_data: impl IntoValue<KinesisDataStreamDataProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisDataStreamData",
            kinesis_data_stream_data.into_value().into_node(),
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

impl Kind for TelemetrySinkDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TelemetrySinkDataProperty> for TelemetrySinkDataProperty {}
impl From<TelemetrySinkDataProperty> for Node {
    #[inline]
    fn from(value: TelemetrySinkDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TelemetrySinkDataProperty> for TelemetrySinkDataProperty {
    #[inline]
    fn into_value(self) -> Value<TelemetrySinkDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how AWS Ground Station should track the satellite through the sky during a contact.
///
/// The property type `TrackingConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrackingConfigProperty(Object);

impl TrackingConfigProperty {
    /// `TrackingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether or not to use autotrack. `REMOVED` specifies that program track should only be used during the contact. `PREFERRED` specifies that autotracking is preferred during the contact but fallback to program track if the signal is lost. `REQUIRED` specifies that autotracking is required during the contact and not to use program track if the signal is lost.
    ///
    /// `Autotrack`; one of `REQUIRED`, `PREFERRED`, `REMOVED`.
    pub fn autotrack(mut self, value: impl IntoValue<Autotrack>) -> Self {
        self.0.put("Autotrack", value.into_value().into_node());
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

impl Kind for TrackingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrackingConfigProperty> for TrackingConfigProperty {}
impl From<TrackingConfigProperty> for Node {
    #[inline]
    fn from(value: TrackingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrackingConfigProperty> for TrackingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TrackingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Provides information about how AWS Ground Station should echo back uplink transmissions to a dataflow endpoint.
///
/// The property type `UplinkEchoConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct UplinkEchoConfigProperty(Object);

impl UplinkEchoConfigProperty {
    /// `UplinkEchoConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the ARN of the uplink config to echo back to a dataflow endpoint.
    ///
    /// `AntennaUplinkConfigArn`.
    pub fn antenna_uplink_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AntennaUplinkConfigArn", value.into_value().into_node());
        self
    }

    /// Whether or not uplink echo is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for UplinkEchoConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UplinkEchoConfigProperty> for UplinkEchoConfigProperty {}
impl From<UplinkEchoConfigProperty> for Node {
    #[inline]
    fn from(value: UplinkEchoConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UplinkEchoConfigProperty> for UplinkEchoConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UplinkEchoConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines a uplink spectrum.
///
/// The property type `UplinkSpectrumConfig` of `AWS::GroundStation::Config`.
#[must_use = "a property type does nothing until it is set"]
pub struct UplinkSpectrumConfigProperty(Object);

impl UplinkSpectrumConfigProperty {
    /// `UplinkSpectrumConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The center frequency of the spectrum. Valid values are between 2200 to 2300 MHz and 7750 to 8400 MHz for downlink and 2025 to 2120 MHz for uplink.
    ///
    /// `CenterFrequency`.
    pub fn center_frequency(mut self, value: impl IntoValue<FrequencyProperty>) -> Self {
        self.0
            .put("CenterFrequency", value.into_value().into_node());
        self
    }

    /// The polarization of the spectrum. Valid values are `"RIGHT_HAND"` and `"LEFT_HAND"`.
    ///
    /// `Polarization`; one of `LEFT_HAND`, `RIGHT_HAND`, `NONE`.
    pub fn polarization(mut self, value: impl IntoValue<Polarization>) -> Self {
        self.0.put("Polarization", value.into_value().into_node());
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

impl Kind for UplinkSpectrumConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UplinkSpectrumConfigProperty> for UplinkSpectrumConfigProperty {}
impl From<UplinkSpectrumConfigProperty> for Node {
    #[inline]
    fn from(value: UplinkSpectrumConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UplinkSpectrumConfigProperty> for UplinkSpectrumConfigProperty {
    #[inline]
    fn into_value(self) -> Value<UplinkSpectrumConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Autotrack` of a `TrackingConfig` of `AWS::GroundStation::Config`.
pub enum Autotrack {
    /// `PREFERRED`.
    Preferred,
    /// `REMOVED`.
    Removed,
    /// `REQUIRED`.
    Required,
}

#[diagnostic::do_not_recommend]
impl Kind for Autotrack {}
#[diagnostic::do_not_recommend]
impl TextKind for Autotrack {}
#[diagnostic::do_not_recommend]
impl IdKind for Autotrack {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Autotrack {}
#[diagnostic::do_not_recommend]
impl IntoValue<Autotrack> for Autotrack {
    #[inline]
    fn into_value(self) -> Value<Autotrack> {
        const VALUES: &[&str] = &["PREFERRED", "REMOVED", "REQUIRED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Units` of a `Eirp` of `AWS::GroundStation::Config`.
pub enum EirpUnits {
    /// `dBW`.
    DBw,
}

#[diagnostic::do_not_recommend]
impl Kind for EirpUnits {}
#[diagnostic::do_not_recommend]
impl TextKind for EirpUnits {}
#[diagnostic::do_not_recommend]
impl IdKind for EirpUnits {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EirpUnits {}
#[diagnostic::do_not_recommend]
impl IntoValue<EirpUnits> for EirpUnits {
    #[inline]
    fn into_value(self) -> Value<EirpUnits> {
        const VALUES: &[&str] = &["dBW"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Units` of a `FrequencyBandwidth` of `AWS::GroundStation::Config`.
pub enum FrequencyBandwidthUnits {
    /// `GHz`.
    GHz,
    /// `MHz`.
    MHz,
    /// `kHz`.
    KHz,
}

#[diagnostic::do_not_recommend]
impl Kind for FrequencyBandwidthUnits {}
#[diagnostic::do_not_recommend]
impl TextKind for FrequencyBandwidthUnits {}
#[diagnostic::do_not_recommend]
impl IdKind for FrequencyBandwidthUnits {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FrequencyBandwidthUnits {}
#[diagnostic::do_not_recommend]
impl IntoValue<FrequencyBandwidthUnits> for FrequencyBandwidthUnits {
    #[inline]
    fn into_value(self) -> Value<FrequencyBandwidthUnits> {
        const VALUES: &[&str] = &["GHz", "MHz", "kHz"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Units` of a `Frequency` of `AWS::GroundStation::Config`.
pub enum FrequencyUnits {
    /// `GHz`.
    GHz,
    /// `MHz`.
    MHz,
    /// `kHz`.
    KHz,
}

#[diagnostic::do_not_recommend]
impl Kind for FrequencyUnits {}
#[diagnostic::do_not_recommend]
impl TextKind for FrequencyUnits {}
#[diagnostic::do_not_recommend]
impl IdKind for FrequencyUnits {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FrequencyUnits {}
#[diagnostic::do_not_recommend]
impl IntoValue<FrequencyUnits> for FrequencyUnits {
    #[inline]
    fn into_value(self) -> Value<FrequencyUnits> {
        const VALUES: &[&str] = &["GHz", "MHz", "kHz"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Polarization` of a `SpectrumConfig` of `AWS::GroundStation::Config`.
pub enum Polarization {
    /// `LEFT_HAND`.
    LeftHand,
    /// `NONE`.
    None,
    /// `RIGHT_HAND`.
    RightHand,
}

#[diagnostic::do_not_recommend]
impl Kind for Polarization {}
#[diagnostic::do_not_recommend]
impl TextKind for Polarization {}
#[diagnostic::do_not_recommend]
impl IdKind for Polarization {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Polarization {}
#[diagnostic::do_not_recommend]
impl IntoValue<Polarization> for Polarization {
    #[inline]
    fn into_value(self) -> Value<Polarization> {
        const VALUES: &[&str] = &["LEFT_HAND", "NONE", "RIGHT_HAND"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TelemetrySinkType` of a `TelemetrySinkConfig` of `AWS::GroundStation::Config`.
pub enum TelemetrySinkType {
    /// `KINESIS_DATA_STREAM`.
    KinesisDataStream,
}

#[diagnostic::do_not_recommend]
impl Kind for TelemetrySinkType {}
#[diagnostic::do_not_recommend]
impl TextKind for TelemetrySinkType {}
#[diagnostic::do_not_recommend]
impl IdKind for TelemetrySinkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TelemetrySinkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TelemetrySinkType> for TelemetrySinkType {
    #[inline]
    fn into_value(self) -> Value<TelemetrySinkType> {
        const VALUES: &[&str] = &["KINESIS_DATA_STREAM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
