// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::FlowOutput` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::FlowOutput` resource defines the destination address, protocol, and port that AWS Elemental MediaConnect sends the ingested video to. Each flow can have up to 50 outputs. An output can have the same protocol or a different protocol from the source. The following protocols are supported: RIST, RTP, RTP-FEC, SRT-listener, SRT-caller, Zixi pull, and Zixi push. CDI and ST 2110 JPEG XS protocols are not currently supported by AWS CloudFormation.
///
/// `AWS::MediaConnect::FlowOutput`; `Ref` returns its `OutputArn`, a [`mediaconnect::FlowOutputArn`](kinds::mediaconnect::FlowOutputArn).
/// Changing one of these replaces it: `FlowArn`, `Name`.
/// Attributes: `OutputArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowOutput(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::FlowOutput",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_output.rules"),
};

impl CfnFlowOutput {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::FlowOutput";

    /// `CfnFlowOutput` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow this output is attached to.
    pub fn new(flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
        Self(object_)
    }

    /// The range of IP addresses that should be allowed to initiate output requests to this flow. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    ///
    /// `CidrAllowList`; updated in place.
    pub fn cidr_allow_list(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CidrAllowList", value.into_value().into_node());
        self
    }

    /// A description of the output. This description appears only on the MediaConnect console and will not be seen by the end user.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The IP address where you want to send the output.
    ///
    /// `Destination`; updated in place.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The type of key used for the encryption. If no `keyType` is provided, the service will use the default setting (static-key). Allowable encryption types: static-key.
    ///
    /// `Encryption`; updated in place.
    pub fn encryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// The maximum latency in milliseconds. This parameter applies only to RIST-based and Zixi-based streams.
    ///
    /// `MaxLatency`; updated in place.
    pub fn max_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLatency", value.into_value().into_node());
        self
    }

    /// The media streams that are associated with the output, and the parameters for those associations.
    ///
    /// `MediaStreamOutputConfigurations`; updated in place.
    pub fn media_stream_output_configurations(
        mut self,
        value: impl IntoValue<List<MediaStreamOutputConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "MediaStreamOutputConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection. The latency of the stream is set to the highest number between the sender’s minimum latency and the receiver’s minimum latency.
    ///
    /// `MinLatency`; updated in place.
    pub fn min_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinLatency", value.into_value().into_node());
        self
    }

    /// The name of the bridge's output.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The timecode source for the NDI output.
    ///
    /// `NdiOutputTimecodeSource`; one of `EMBEDDED_TIMECODE`, `UTC_SYSTEM_TIME`; updated in place.
    pub fn ndi_output_timecode_source(
        mut self,
        value: impl IntoValue<NdiOutputTimecodeSource>,
    ) -> Self {
        self.0
            .put("NdiOutputTimecodeSource", value.into_value().into_node());
        self
    }

    /// A suffix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect uses the output name.
    ///
    /// `NdiProgramName`; updated in place.
    pub fn ndi_program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NdiProgramName", value.into_value().into_node());
        self
    }

    /// A quality setting for the NDI Speed HQ encoder.
    ///
    /// `NdiSpeedHqQuality`; updated in place.
    pub fn ndi_speed_hq_quality(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NdiSpeedHqQuality", value.into_value().into_node());
        self
    }

    /// An indication of whether the output should transmit data or not.
    ///
    /// `OutputStatus`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn output_status(mut self, value: impl IntoValue<OutputStatus>) -> Self {
        self.0.put("OutputStatus", value.into_value().into_node());
        self
    }

    /// The port to use when content is distributed to this output.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The protocol to use for the output.
    ///
    /// > AWS Elemental MediaConnect no longer supports the Fujitsu QoS protocol. This reference is maintained for legacy purposes only.
    ///
    /// `Protocol`; one of `zixi-push`, `rtp-fec`, `rtp`, `zixi-pull`, `rist`, `srt-listener`, `srt-caller`, `st2110-jpegxs`, `cdi`, `ndi-speed-hq`; updated in place.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// The remote ID for the Zixi-pull stream.
    ///
    /// `RemoteId`; updated in place.
    pub fn remote_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RemoteId", value.into_value().into_node());
        self
    }

    /// The `RouterIntegrationState` property.
    ///
    /// `RouterIntegrationState`; one of `ENABLED`, `DISABLED`; updated in place.
    pub fn router_integration_state(
        mut self,
        value: impl IntoValue<super::RouterIntegrationState>,
    ) -> Self {
        self.0
            .put("RouterIntegrationState", value.into_value().into_node());
        self
    }

    /// Encryption information.
    ///
    /// `RouterIntegrationTransitEncryption`; updated in place.
    pub fn router_integration_transit_encryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryptionProperty>,
    ) -> Self {
        self.0.put(
            "RouterIntegrationTransitEncryption",
            value.into_value().into_node(),
        );
        self
    }

    /// The smoothing latency in milliseconds for RIST, RTP, and RTP-FEC streams.
    ///
    /// `SmoothingLatency`; updated in place.
    pub fn smoothing_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SmoothingLatency", value.into_value().into_node());
        self
    }

    /// The stream ID that you want to use for this transport. This parameter applies only to Zixi and SRT caller-based streams.
    ///
    /// `StreamId`; updated in place.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag and organize this flow output.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the VPC interface attachment to use for this output.
    ///
    /// `VpcInterfaceAttachment`; updated in place.
    pub fn vpc_interface_attachment(
        mut self,
        value: impl IntoValue<VpcInterfaceAttachmentProperty>,
    ) -> Self {
        self.0
            .put("VpcInterfaceAttachment", value.into_value().into_node());
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

impl Construct for CfnFlowOutput {
    type Handle = CfnFlowOutputRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowOutputRef {
        CfnFlowOutputRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowOutput`] of a stack.
pub struct CfnFlowOutputRef(NodeRef);

impl Clone for CfnFlowOutputRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowOutputRef {}
impl AsNode for CfnFlowOutputRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowOutputRef {
    /// What `Ref` returns: its `OutputArn`, a [`mediaconnect::FlowOutputArn`](kinds::mediaconnect::FlowOutputArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::FlowOutputArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the output.
    ///
    /// `Fn::GetAtt` of `OutputArn`.
    #[inline]
    pub fn attr_output_arn(&self) -> Value<kinds::mediaconnect::FlowOutputArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OutputArn")))
    }
}

impl IntoValue<kinds::mediaconnect::FlowOutputArn> for &CfnFlowOutputRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::FlowOutputArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The transport parameters that you want to associate with an outbound media stream.
///
/// The property type `DestinationConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigurationProperty(Object);

impl DestinationConfigurationProperty {
    /// `DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_ip`: The IP address where you want MediaConnect to send contents of the media stream.
    /// - `destination_port`: The port that you want MediaConnect to use when it distributes the media stream to the output.
    /// - `interface`: The VPC interface that you want to use for the media stream associated with the output.
    pub fn new(
        destination_ip: impl IntoValue<String>,
        destination_port: impl IntoValue<i64>,
        interface: impl IntoValue<InterfaceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DestinationIp", destination_ip.into_value().into_node());
        object_.put("DestinationPort", destination_port.into_value().into_node());
        object_.put("Interface", interface.into_value().into_node());
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

impl Kind for DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigurationProperty> for DestinationConfigurationProperty {}
impl From<DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigurationProperty> for DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to outputs on flows that have a CDI source.
///
/// The property type `EncodingParameters` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncodingParametersProperty(Object);

impl EncodingParametersProperty {
    /// `EncodingParametersProperty` with its required properties, in alphabetical order:
    ///
    /// - `compression_factor`: A value that is used to calculate compression for an output.
    pub fn new(compression_factor: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CompressionFactor",
            compression_factor.into_value().into_node(),
        );
        Self(object_)
    }

    /// A setting on the encoder that drives compression settings. This property only applies to video media streams associated with outputs that use the ST 2110 JPEG XS protocol, with a flow source that uses the CDI protocol.
    ///
    /// `EncoderProfile`; one of `main`, `high`.
    pub fn encoder_profile(mut self, value: impl IntoValue<EncoderProfile>) -> Self {
        self.0.put("EncoderProfile", value.into_value().into_node());
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

impl Kind for EncodingParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncodingParametersProperty> for EncodingParametersProperty {}
impl From<EncodingParametersProperty> for Node {
    #[inline]
    fn from(value: EncodingParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncodingParametersProperty> for EncodingParametersProperty {
    #[inline]
    fn into_value(self) -> Value<EncodingParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption information.
///
/// The property type `Encryption` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
    /// - `secret_arn`: The ARN of the secret that you created in AWS Secrets Manager to store the encryption key.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
        Self(object_)
    }

    /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
    ///
    /// `Algorithm`; one of `aes128`, `aes192`, `aes256`.
    pub fn algorithm(mut self, value: impl IntoValue<super::Algorithm>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key`). Valid key types are: `static-key`, `speke`, and `srt-password`.
    ///
    /// `KeyType`; default `"static-key"`; one of `static-key`, `srt-password`.
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
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

impl Kind for EncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionProperty> for EncryptionProperty {}
impl From<EncryptionProperty> for Node {
    #[inline]
    fn from(value: EncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionProperty> for EncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
///
/// The property type `FlowTransitEncryption` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowTransitEncryptionProperty(Object);

impl FlowTransitEncryptionProperty {
    /// `FlowTransitEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_key_configuration`: Configuration settings for flow transit encryption keys.
    pub fn new(
        encryption_key_configuration: impl IntoValue<FlowTransitEncryptionKeyConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionKeyConfiguration",
            encryption_key_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `EncryptionKeyType` property.
    ///
    /// `EncryptionKeyType`; one of `SECRETS_MANAGER`, `AUTOMATIC`.
    pub fn encryption_key_type(mut self, value: impl IntoValue<super::EncryptionKeyType>) -> Self {
        self.0
            .put("EncryptionKeyType", value.into_value().into_node());
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

impl Kind for FlowTransitEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowTransitEncryptionProperty> for FlowTransitEncryptionProperty {}
impl From<FlowTransitEncryptionProperty> for Node {
    #[inline]
    fn from(value: FlowTransitEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowTransitEncryptionProperty> for FlowTransitEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<FlowTransitEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct FlowTransitEncryptionKeyConfigurationProperty(Object);

impl FlowTransitEncryptionKeyConfigurationProperty {
    /// `FlowTransitEncryptionKeyConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for automatic encryption key management, where MediaConnect handles key creation and rotation.
    ///
    /// `Automatic`; free JSON, such as an [`Object`].
    pub fn automatic(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Automatic", value.into_value().into_node());
        self
    }

    /// The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN and role ARN.
    ///
    /// `SecretsManager`.
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>,
    ) -> Self {
        self.0.put("SecretsManager", value.into_value().into_node());
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

impl Kind for FlowTransitEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FlowTransitEncryptionKeyConfigurationProperty>
    for FlowTransitEncryptionKeyConfigurationProperty
{
}
impl From<FlowTransitEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: FlowTransitEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FlowTransitEncryptionKeyConfigurationProperty>
    for FlowTransitEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<FlowTransitEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC interface that is used for the media stream associated with the source or output.
///
/// The property type `Interface` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct InterfaceProperty(Object);

impl InterfaceProperty {
    /// `InterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the VPC interface.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
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

impl Kind for InterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InterfaceProperty> for InterfaceProperty {}
impl From<InterfaceProperty> for Node {
    #[inline]
    fn from(value: InterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InterfaceProperty> for InterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<InterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The media stream that is associated with the output, and the parameters for that association.
///
/// The property type `MediaStreamOutputConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaStreamOutputConfigurationProperty(Object);

impl MediaStreamOutputConfigurationProperty {
    /// `MediaStreamOutputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encoding_name`: The format that was used to encode the data.
    /// - `media_stream_name`: The name of the media stream.
    pub fn new(
        encoding_name: impl IntoValue<super::EncodingName>,
        media_stream_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncodingName", encoding_name.into_value().into_node());
        object_.put(
            "MediaStreamName",
            media_stream_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The transport parameters that are associated with each outbound media stream.
    ///
    /// `DestinationConfigurations`.
    pub fn destination_configurations(
        mut self,
        value: impl IntoValue<List<DestinationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("DestinationConfigurations", value.into_value().into_node());
        self
    }

    /// A collection of parameters that determine how MediaConnect will convert the content. These fields only apply to outputs on flows that have a CDI source.
    ///
    /// `EncodingParameters`.
    pub fn encoding_parameters(
        mut self,
        value: impl IntoValue<EncodingParametersProperty>,
    ) -> Self {
        self.0
            .put("EncodingParameters", value.into_value().into_node());
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

impl Kind for MediaStreamOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaStreamOutputConfigurationProperty> for MediaStreamOutputConfigurationProperty {}
impl From<MediaStreamOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaStreamOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaStreamOutputConfigurationProperty> for MediaStreamOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MediaStreamOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for transit encryption of a flow output using AWS Secrets Manager, including the secret ARN and role ARN.
///
/// The property type `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerEncryptionKeyConfigurationProperty(Object);

impl SecretsManagerEncryptionKeyConfigurationProperty {
    /// `SecretsManagerEncryptionKeyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role used for transit encryption to the router input using AWS Secrets Manager.
    /// - `secret_arn`: The ARN of the AWS Secrets Manager secret used for transit encryption to the router input.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for SecretsManagerEncryptionKeyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretsManagerEncryptionKeyConfigurationProperty>
    for SecretsManagerEncryptionKeyConfigurationProperty
{
}
impl From<SecretsManagerEncryptionKeyConfigurationProperty> for Node {
    #[inline]
    fn from(value: SecretsManagerEncryptionKeyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretsManagerEncryptionKeyConfigurationProperty>
    for SecretsManagerEncryptionKeyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SecretsManagerEncryptionKeyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for attaching a VPC interface to an resource.
///
/// The property type `VpcInterfaceAttachment` of `AWS::MediaConnect::FlowOutput`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcInterfaceAttachmentProperty(Object);

impl VpcInterfaceAttachmentProperty {
    /// `VpcInterfaceAttachmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the VPC interface to use for this resource.
    ///
    /// `VpcInterfaceName`.
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcInterfaceName", value.into_value().into_node());
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

impl Kind for VpcInterfaceAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {}
impl From<VpcInterfaceAttachmentProperty> for Node {
    #[inline]
    fn from(value: VpcInterfaceAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcInterfaceAttachmentProperty> for VpcInterfaceAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<VpcInterfaceAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EncoderProfile` of a `EncodingParameters` of `AWS::MediaConnect::FlowOutput`.
pub enum EncoderProfile {
    /// `high`.
    High,
    /// `main`.
    Main,
}

#[diagnostic::do_not_recommend]
impl Kind for EncoderProfile {}
#[diagnostic::do_not_recommend]
impl TextKind for EncoderProfile {}
#[diagnostic::do_not_recommend]
impl IdKind for EncoderProfile {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncoderProfile {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncoderProfile> for EncoderProfile {
    #[inline]
    fn into_value(self) -> Value<EncoderProfile> {
        const VALUES: &[&str] = &["high", "main"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of a `Encryption` of `AWS::MediaConnect::FlowOutput`.
pub enum KeyType {
    /// `srt-password`.
    SrtPassword,
    /// `static-key`.
    StaticKey,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["srt-password", "static-key"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NdiOutputTimecodeSource` of `AWS::MediaConnect::FlowOutput`.
pub enum NdiOutputTimecodeSource {
    /// `EMBEDDED_TIMECODE`.
    EmbeddedTimecode,
    /// `UTC_SYSTEM_TIME`.
    UtcSystemTime,
}

#[diagnostic::do_not_recommend]
impl Kind for NdiOutputTimecodeSource {}
#[diagnostic::do_not_recommend]
impl TextKind for NdiOutputTimecodeSource {}
#[diagnostic::do_not_recommend]
impl IdKind for NdiOutputTimecodeSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NdiOutputTimecodeSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<NdiOutputTimecodeSource> for NdiOutputTimecodeSource {
    #[inline]
    fn into_value(self) -> Value<NdiOutputTimecodeSource> {
        const VALUES: &[&str] = &["EMBEDDED_TIMECODE", "UTC_SYSTEM_TIME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputStatus` of `AWS::MediaConnect::FlowOutput`.
pub enum OutputStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputStatus> for OutputStatus {
    #[inline]
    fn into_value(self) -> Value<OutputStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of `AWS::MediaConnect::FlowOutput`.
pub enum Protocol {
    /// `cdi`.
    Cdi,
    /// `ndi-speed-hq`.
    NdiSpeedHq,
    /// `rist`.
    Rist,
    /// `rtp`.
    Rtp,
    /// `rtp-fec`.
    RtpFec,
    /// `srt-caller`.
    SrtCaller,
    /// `srt-listener`.
    SrtListener,
    /// `st2110-jpegxs`.
    St2110Jpegxs,
    /// `zixi-pull`.
    ZixiPull,
    /// `zixi-push`.
    ZixiPush,
}

#[diagnostic::do_not_recommend]
impl Kind for Protocol {}
#[diagnostic::do_not_recommend]
impl TextKind for Protocol {}
#[diagnostic::do_not_recommend]
impl IdKind for Protocol {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Protocol {}
#[diagnostic::do_not_recommend]
impl IntoValue<Protocol> for Protocol {
    #[inline]
    fn into_value(self) -> Value<Protocol> {
        const VALUES: &[&str] = &[
            "cdi",
            "ndi-speed-hq",
            "rist",
            "rtp",
            "rtp-fec",
            "srt-caller",
            "srt-listener",
            "st2110-jpegxs",
            "zixi-pull",
            "zixi-push",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
