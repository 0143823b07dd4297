// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoTFleetWise::DecoderManifest` and its property types.

use crate::l1::*;

/// Creates the decoder manifest associated with a model manifest. To create a decoder manifest, the following must be true:
///
/// - Every signal decoder has a unique name.
/// - Each signal decoder is associated with a network interface.
/// - Each network interface has a unique ID.
/// - The signal decoders are specified in the model manifest.
///
/// For more information, see [Decoder manifests](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/decoder-manifests.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// > Access to certain AWS IoT FleetWise features is currently gated. For more information, see [AWS Region and feature availability](https://docs.aws.amazon.com/iot-fleetwise/latest/developerguide/fleetwise-regions.html) in the *AWS IoT FleetWise Developer Guide*.
///
/// `AWS::IoTFleetWise::DecoderManifest`; `Ref` returns its `Name`, a [`iotfleetwise::DecoderManifestName`](kinds::iotfleetwise::DecoderManifestName).
/// Changing one of these replaces it: `ModelManifestArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDecoderManifest(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoTFleetWise::DecoderManifest",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("decoder_manifest.rules"),
};

impl CfnDecoderManifest {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoTFleetWise::DecoderManifest";

    /// `CfnDecoderManifest` with its required properties, in alphabetical order:
    ///
    /// - `model_manifest_arn`: The Amazon Resource Name (ARN) of a vehicle model (model manifest) associated with the decoder manifest.
    /// - `name`: The name of the decoder manifest.
    pub fn new(
        model_manifest_arn: impl IntoValue<kinds::iotfleetwise::ModelManifestArn>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ModelManifestArn",
            model_manifest_arn.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Use default decoders for all unmapped signals in the model. You don't need to provide any detailed decoding information.
    ///
    /// `DefaultForUnmappedSignals`; one of `CUSTOM_DECODING`; updated in place.
    pub fn default_for_unmapped_signals(
        mut self,
        value: impl IntoValue<DefaultForUnmappedSignals>,
    ) -> Self {
        self.0
            .put("DefaultForUnmappedSignals", value.into_value().into_node());
        self
    }

    /// A brief description of the decoder manifest.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A list of information about available network interfaces.
    ///
    /// `NetworkInterfaces`; takes a [`CanNetworkInterfaceProperty`] or a [`ObdNetworkInterfaceProperty`]; updated in place.
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<List<NetworkInterfacesForms>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaces", value.into_value().into_node());
        self
    }

    /// A list of information about signal decoders.
    ///
    /// `SignalDecoders`; takes a [`CanSignalDecoderProperty`] or a [`ObdSignalDecoderProperty`]; updated in place.
    pub fn signal_decoders(mut self, value: impl IntoValue<List<SignalDecodersForms>>) -> Self {
        self.0.put("SignalDecoders", value.into_value().into_node());
        self
    }

    /// The state of the decoder manifest. If the status is `ACTIVE`, the decoder manifest can't be edited. If the status is marked `DRAFT`, you can edit the decoder manifest.
    ///
    /// `Status`; default `"DRAFT"`; one of `ACTIVE`, `DRAFT`; updated in place.
    pub fn status(mut self, value: impl IntoValue<super::Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Metadata that can be used to manage the decoder manifest.
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

impl Construct for CfnDecoderManifest {
    type Handle = CfnDecoderManifestRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDecoderManifestRef {
        CfnDecoderManifestRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDecoderManifest`] of a stack.
pub struct CfnDecoderManifestRef(NodeRef);

impl Clone for CfnDecoderManifestRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDecoderManifestRef {}
impl AsNode for CfnDecoderManifestRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDecoderManifestRef {
    /// What `Ref` returns: its `Name`, a [`iotfleetwise::DecoderManifestName`](kinds::iotfleetwise::DecoderManifestName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iotfleetwise::DecoderManifestName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the decoder manifest.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iotfleetwise::DecoderManifestArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time the decoder manifest was created in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time the decoder manifest was last updated in seconds since epoch (January 1, 1970 at midnight UTC time).
    ///
    /// `Fn::GetAtt` of `LastModificationTime`.
    #[inline]
    pub fn attr_last_modification_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModificationTime")))
    }
}

impl IntoValue<kinds::iotfleetwise::DecoderManifestName> for &CfnDecoderManifestRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::DecoderManifestName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::iotfleetwise::DecoderManifestArn> for &CfnDecoderManifestRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iotfleetwise::DecoderManifestArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A single controller area network (CAN) device interface.
///
/// The property type `CanInterface` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanInterfaceProperty(Object);

impl CanInterfaceProperty {
    /// `CanInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The unique name of the interface.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The name of the communication protocol for the interface.
    ///
    /// `ProtocolName`.
    pub fn protocol_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProtocolName", value.into_value().into_node());
        self
    }

    /// The version of the communication protocol for the interface.
    ///
    /// `ProtocolVersion`.
    pub fn protocol_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProtocolVersion", value.into_value().into_node());
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

impl Kind for CanInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanInterfaceProperty> for CanInterfaceProperty {}
impl From<CanInterfaceProperty> for Node {
    #[inline]
    fn from(value: CanInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanInterfaceProperty> for CanInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<CanInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a node and its specifications in an in-vehicle communication network. All signal decoders must be associated with a network node.
///
/// To return this information about all the network interfaces specified in a decoder manifest, use the [ListDecoderManifestNetworkInterfaces](https://docs.aws.amazon.com/iot-fleetwise/latest/APIReference/API_ListDecoderManifestNetworkInterfaces.html) in the *AWS IoT FleetWise API Reference*.
///
/// The property type `CanNetworkInterface` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanNetworkInterfaceProperty(Object);

impl CanNetworkInterfaceProperty {
    /// `CanNetworkInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `can_interface`: Information about a network interface specified by the Controller Area Network (CAN) protocol.
    /// - `interface_id`: The ID of the network interface.
    /// - `r#type`: The network protocol for the vehicle.
    pub fn new(
        can_interface: impl IntoValue<CanInterfaceProperty>,
        interface_id: impl IntoValue<String>,
        r#type: impl IntoValue<CanNetworkInterfaceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CanInterface", can_interface.into_value().into_node());
        object_.put("InterfaceId", interface_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for CanNetworkInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanNetworkInterfaceProperty> for CanNetworkInterfaceProperty {}
impl From<CanNetworkInterfaceProperty> for Node {
    #[inline]
    fn from(value: CanNetworkInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanNetworkInterfaceProperty> for CanNetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<CanNetworkInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a single controller area network (CAN) signal and the messages it receives and transmits.
///
/// The property type `CanSignal` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanSignalProperty(Object);

impl CanSignalProperty {
    /// `CanSignalProperty` with its required properties, in alphabetical order:
    ///
    /// - `factor`: A multiplier used to decode the CAN message.
    /// - `is_big_endian`: Whether the byte ordering of a CAN message is big-endian.
    /// - `is_signed`: Whether the message data is specified as a signed value.
    /// - `length`: How many bytes of data are in the message.
    /// - `message_id`: The ID of the message.
    /// - `offset`: The offset used to calculate the signal value.
    /// - `start_bit`: Indicates the beginning of the CAN message.
    pub fn new(
        factor: impl IntoValue<Scalar>,
        is_big_endian: impl IntoValue<Scalar>,
        is_signed: impl IntoValue<Scalar>,
        length: impl IntoValue<Scalar>,
        message_id: impl IntoValue<Scalar>,
        offset: impl IntoValue<Scalar>,
        start_bit: impl IntoValue<Scalar>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Factor", factor.into_value().into_node());
        object_.put("IsBigEndian", is_big_endian.into_value().into_node());
        object_.put("IsSigned", is_signed.into_value().into_node());
        object_.put("Length", length.into_value().into_node());
        object_.put("MessageId", message_id.into_value().into_node());
        object_.put("Offset", offset.into_value().into_node());
        object_.put("StartBit", start_bit.into_value().into_node());
        Self(object_)
    }

    /// The name of the signal.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The value type of the signal. The default value is `INTEGER`.
    ///
    /// `SignalValueType`; one of `INTEGER`, `FLOATING_POINT`.
    pub fn signal_value_type(mut self, value: impl IntoValue<SignalValueType>) -> Self {
        self.0
            .put("SignalValueType", value.into_value().into_node());
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

impl Kind for CanSignalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanSignalProperty> for CanSignalProperty {}
impl From<CanSignalProperty> for Node {
    #[inline]
    fn from(value: CanSignalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanSignalProperty> for CanSignalProperty {
    #[inline]
    fn into_value(self) -> Value<CanSignalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about signal decoder using the Controller Area Network (CAN) protocol.
///
/// The property type `CanSignalDecoder` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct CanSignalDecoderProperty(Object);

impl CanSignalDecoderProperty {
    /// `CanSignalDecoderProperty` with its required properties, in alphabetical order:
    ///
    /// - `can_signal`: Information about a single controller area network (CAN) signal and the messages it receives and transmits.
    /// - `fully_qualified_name`: The fully qualified name of a signal decoder as defined in a vehicle model.
    /// - `interface_id`: The ID of a network interface that specifies what network protocol a vehicle follows.
    /// - `r#type`: The network protocol for the vehicle.
    pub fn new(
        can_signal: impl IntoValue<CanSignalProperty>,
        fully_qualified_name: impl IntoValue<String>,
        interface_id: impl IntoValue<String>,
        r#type: impl IntoValue<CanSignalDecoderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CanSignal", can_signal.into_value().into_node());
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        object_.put("InterfaceId", interface_id.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for CanSignalDecoderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CanSignalDecoderProperty> for CanSignalDecoderProperty {}
impl From<CanSignalDecoderProperty> for Node {
    #[inline]
    fn from(value: CanSignalDecoderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CanSignalDecoderProperty> for CanSignalDecoderProperty {
    #[inline]
    fn into_value(self) -> Value<CanSignalDecoderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A network interface that specifies the On-board diagnostic (OBD) II network protocol.
///
/// The property type `ObdInterface` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObdInterfaceProperty(Object);

impl ObdInterfaceProperty {
    /// `ObdInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the interface.
    /// - `request_message_id`: The ID of the message requesting vehicle data.
    pub fn new(name: impl IntoValue<String>, request_message_id: impl IntoValue<Scalar>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "RequestMessageId",
            request_message_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum number message requests per diagnostic trouble code per second.
    ///
    /// `DtcRequestIntervalSeconds`; takes a string, a number or a boolean.
    pub fn dtc_request_interval_seconds(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0
            .put("DtcRequestIntervalSeconds", value.into_value().into_node());
        self
    }

    /// Whether the vehicle has a transmission control module (TCM).
    ///
    /// `HasTransmissionEcu`; takes a string, a number or a boolean.
    pub fn has_transmission_ecu(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0
            .put("HasTransmissionEcu", value.into_value().into_node());
        self
    }

    /// The standard OBD II PID.
    ///
    /// `ObdStandard`.
    pub fn obd_standard(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ObdStandard", value.into_value().into_node());
        self
    }

    /// The maximum number message requests per second.
    ///
    /// `PidRequestIntervalSeconds`; takes a string, a number or a boolean.
    pub fn pid_request_interval_seconds(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0
            .put("PidRequestIntervalSeconds", value.into_value().into_node());
        self
    }

    /// Whether to use extended IDs in the message.
    ///
    /// `UseExtendedIds`; takes a string, a number or a boolean.
    pub fn use_extended_ids(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("UseExtendedIds", value.into_value().into_node());
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

impl Kind for ObdInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObdInterfaceProperty> for ObdInterfaceProperty {}
impl From<ObdInterfaceProperty> for Node {
    #[inline]
    fn from(value: ObdInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObdInterfaceProperty> for ObdInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<ObdInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a network interface specified by the On-board diagnostic (OBD) II protocol.
///
/// The property type `ObdNetworkInterface` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObdNetworkInterfaceProperty(Object);

impl ObdNetworkInterfaceProperty {
    /// `ObdNetworkInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `interface_id`: The ID of the network interface.
    /// - `obd_interface`: Information about a network interface specified by the On-board diagnostic (OBD) II protocol.
    /// - `r#type`: The network protocol for the vehicle.
    pub fn new(
        interface_id: impl IntoValue<String>,
        obd_interface: impl IntoValue<ObdInterfaceProperty>,
        r#type: impl IntoValue<ObdNetworkInterfaceType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InterfaceId", interface_id.into_value().into_node());
        object_.put("ObdInterface", obd_interface.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ObdNetworkInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObdNetworkInterfaceProperty> for ObdNetworkInterfaceProperty {}
impl From<ObdNetworkInterfaceProperty> for Node {
    #[inline]
    fn from(value: ObdNetworkInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObdNetworkInterfaceProperty> for ObdNetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<ObdNetworkInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle.
///
/// The property type `ObdSignal` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObdSignalProperty(Object);

impl ObdSignalProperty {
    /// `ObdSignalProperty` with its required properties, in alphabetical order:
    ///
    /// - `byte_length`: The length of a message.
    /// - `offset`: The offset used to calculate the signal value.
    /// - `pid`: The diagnostic code used to request data from a vehicle for this signal.
    /// - `pid_response_length`: The length of the requested data.
    /// - `scaling`: A multiplier used to decode the message.
    /// - `service_mode`: The mode of operation (diagnostic service) in a message.
    /// - `start_byte`: Indicates the beginning of the message.
    pub fn new(
        byte_length: impl IntoValue<Scalar>,
        offset: impl IntoValue<Scalar>,
        pid: impl IntoValue<Scalar>,
        pid_response_length: impl IntoValue<Scalar>,
        scaling: impl IntoValue<Scalar>,
        service_mode: impl IntoValue<Scalar>,
        start_byte: impl IntoValue<Scalar>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ByteLength", byte_length.into_value().into_node());
        object_.put("Offset", offset.into_value().into_node());
        object_.put("Pid", pid.into_value().into_node());
        object_.put(
            "PidResponseLength",
            pid_response_length.into_value().into_node(),
        );
        object_.put("Scaling", scaling.into_value().into_node());
        object_.put("ServiceMode", service_mode.into_value().into_node());
        object_.put("StartByte", start_byte.into_value().into_node());
        Self(object_)
    }

    /// The number of bits to mask in a message.
    ///
    /// `BitMaskLength`; takes a string, a number or a boolean.
    pub fn bit_mask_length(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("BitMaskLength", value.into_value().into_node());
        self
    }

    /// The number of positions to shift bits in the message.
    ///
    /// `BitRightShift`; takes a string, a number or a boolean.
    pub fn bit_right_shift(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("BitRightShift", value.into_value().into_node());
        self
    }

    /// Determines whether the message is signed ( `true`) or not ( `false`). If it's signed, the message can represent both positive and negative numbers. The `isSigned` parameter only applies to the `INTEGER` raw signal type, and it doesn't affect the `FLOATING_POINT` raw signal type. The default value is `false`.
    ///
    /// `IsSigned`; takes a string, a number or a boolean.
    pub fn is_signed(mut self, value: impl IntoValue<Scalar>) -> Self {
        self.0.put("IsSigned", value.into_value().into_node());
        self
    }

    /// The value type of the signal. The default value is `INTEGER`.
    ///
    /// `SignalValueType`; one of `INTEGER`, `FLOATING_POINT`.
    pub fn signal_value_type(mut self, value: impl IntoValue<SignalValueType>) -> Self {
        self.0
            .put("SignalValueType", value.into_value().into_node());
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

impl Kind for ObdSignalProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObdSignalProperty> for ObdSignalProperty {}
impl From<ObdSignalProperty> for Node {
    #[inline]
    fn from(value: ObdSignalProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObdSignalProperty> for ObdSignalProperty {
    #[inline]
    fn into_value(self) -> Value<ObdSignalProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of information about signal decoders.
///
/// The property type `ObdSignalDecoder` of `AWS::IoTFleetWise::DecoderManifest`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObdSignalDecoderProperty(Object);

impl ObdSignalDecoderProperty {
    /// `ObdSignalDecoderProperty` with its required properties, in alphabetical order:
    ///
    /// - `fully_qualified_name`: The fully qualified name of a signal decoder as defined in a vehicle model.
    /// - `interface_id`: The ID of a network interface that specifies what network protocol a vehicle follows.
    /// - `obd_signal`: Information about signal messages using the on-board diagnostics (OBD) II protocol in a vehicle.
    /// - `r#type`: The network protocol for the vehicle.
    pub fn new(
        fully_qualified_name: impl IntoValue<String>,
        interface_id: impl IntoValue<String>,
        obd_signal: impl IntoValue<ObdSignalProperty>,
        r#type: impl IntoValue<ObdSignalDecoderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FullyQualifiedName",
            fully_qualified_name.into_value().into_node(),
        );
        object_.put("InterfaceId", interface_id.into_value().into_node());
        object_.put("ObdSignal", obd_signal.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ObdSignalDecoderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObdSignalDecoderProperty> for ObdSignalDecoderProperty {}
impl From<ObdSignalDecoderProperty> for Node {
    #[inline]
    fn from(value: ObdSignalDecoderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObdSignalDecoderProperty> for ObdSignalDecoderProperty {
    #[inline]
    fn into_value(self) -> Value<ObdSignalDecoderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a [`CanNetworkInterfaceProperty`] or a [`ObdNetworkInterfaceProperty`].
pub enum NetworkInterfacesForms {}
impl Kind for NetworkInterfacesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInterfacesForms> for NetworkInterfacesForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CanNetworkInterfaceProperty> for NetworkInterfacesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkInterfacesForms> for CanNetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfacesForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ObdNetworkInterfaceProperty> for NetworkInterfacesForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkInterfacesForms> for ObdNetworkInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfacesForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// What takes a [`CanSignalDecoderProperty`] or a [`ObdSignalDecoderProperty`].
pub enum SignalDecodersForms {}
impl Kind for SignalDecodersForms {}
#[diagnostic::do_not_recommend]
impl Accepts<SignalDecodersForms> for SignalDecodersForms {}
#[diagnostic::do_not_recommend]
impl Accepts<CanSignalDecoderProperty> for SignalDecodersForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<SignalDecodersForms> for CanSignalDecoderProperty {
    #[inline]
    fn into_value(self) -> Value<SignalDecodersForms> {
        Value::from_node(Node::Object(self.0))
    }
}
#[diagnostic::do_not_recommend]
impl Accepts<ObdSignalDecoderProperty> for SignalDecodersForms {}
#[diagnostic::do_not_recommend]
impl IntoValue<SignalDecodersForms> for ObdSignalDecoderProperty {
    #[inline]
    fn into_value(self) -> Value<SignalDecodersForms> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `CanNetworkInterface` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum CanNetworkInterfaceType {
    /// `CAN_INTERFACE`.
    CanInterface,
}

#[diagnostic::do_not_recommend]
impl Kind for CanNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl TextKind for CanNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IdKind for CanNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CanNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CanNetworkInterfaceType> for CanNetworkInterfaceType {
    #[inline]
    fn into_value(self) -> Value<CanNetworkInterfaceType> {
        const VALUES: &[&str] = &["CAN_INTERFACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CanSignalDecoder` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum CanSignalDecoderType {
    /// `CAN_SIGNAL`.
    CanSignal,
}

#[diagnostic::do_not_recommend]
impl Kind for CanSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl TextKind for CanSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl IdKind for CanSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CanSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CanSignalDecoderType> for CanSignalDecoderType {
    #[inline]
    fn into_value(self) -> Value<CanSignalDecoderType> {
        const VALUES: &[&str] = &["CAN_SIGNAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultForUnmappedSignals` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum DefaultForUnmappedSignals {
    /// `CUSTOM_DECODING`.
    CustomDecoding,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultForUnmappedSignals {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultForUnmappedSignals {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultForUnmappedSignals {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultForUnmappedSignals {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultForUnmappedSignals> for DefaultForUnmappedSignals {
    #[inline]
    fn into_value(self) -> Value<DefaultForUnmappedSignals> {
        const VALUES: &[&str] = &["CUSTOM_DECODING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ObdNetworkInterface` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum ObdNetworkInterfaceType {
    /// `OBD_INTERFACE`.
    ObdInterface,
}

#[diagnostic::do_not_recommend]
impl Kind for ObdNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ObdNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ObdNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObdNetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObdNetworkInterfaceType> for ObdNetworkInterfaceType {
    #[inline]
    fn into_value(self) -> Value<ObdNetworkInterfaceType> {
        const VALUES: &[&str] = &["OBD_INTERFACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ObdSignalDecoder` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum ObdSignalDecoderType {
    /// `OBD_SIGNAL`.
    ObdSignal,
}

#[diagnostic::do_not_recommend]
impl Kind for ObdSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl TextKind for ObdSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl IdKind for ObdSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ObdSignalDecoderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ObdSignalDecoderType> for ObdSignalDecoderType {
    #[inline]
    fn into_value(self) -> Value<ObdSignalDecoderType> {
        const VALUES: &[&str] = &["OBD_SIGNAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SignalValueType` of a `CanSignal` of `AWS::IoTFleetWise::DecoderManifest`.
pub enum SignalValueType {
    /// `FLOATING_POINT`.
    FloatingPoint,
    /// `INTEGER`.
    Integer,
}

#[diagnostic::do_not_recommend]
impl Kind for SignalValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for SignalValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for SignalValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SignalValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SignalValueType> for SignalValueType {
    #[inline]
    fn into_value(self) -> Value<SignalValueType> {
        const VALUES: &[&str] = &["FLOATING_POINT", "INTEGER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
