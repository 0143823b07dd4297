// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::Flow` and its property types.

use crate::l1::*;

/// The `AWS::MediaConnect::Flow` resource defines a connection between one or more video sources and one or more outputs. For each flow, you specify the transport protocol to use, encryption information, and details for any outputs or entitlements that you want. AWS Elemental MediaConnect returns an ingest endpoint where you can send your live video as a single unicast stream. The service replicates and distributes the video to every output that you specify, whether inside or outside the AWS Cloud. You can also set up entitlements on a flow to allow other AWS accounts to access your content.
///
/// `AWS::MediaConnect::Flow`; `Ref` returns its `FlowArn`, a [`mediaconnect::FlowArn`](kinds::mediaconnect::FlowArn).
/// Changing one of these replaces it: `AvailabilityZone`, `Name`.
/// Attributes: `EgressIp`, `FlowArn`, `FlowAvailabilityZone`, `FlowNdiMachineName`, `Source.IngestIp`, `Source.SourceArn`, `Source.SourceIngestPort`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlow(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::Flow",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow.rules"),
};

impl CfnFlow {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::Flow";

    /// `CfnFlow` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the flow.
    /// - `source`: The settings for the source that you want to use for the new flow.
    pub fn new(name: impl IntoValue<String>, source: impl IntoValue<SourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The Availability Zone that you want to create the flow in. These options are limited to the Availability Zones within the current AWS Region.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The `EncodingConfig` property.
    ///
    /// `EncodingConfig`; updated in place.
    pub fn encoding_config(mut self, value: impl IntoValue<EncodingConfigProperty>) -> Self {
        self.0.put("EncodingConfig", value.into_value().into_node());
        self
    }

    /// Determines the processing capacity and feature set of the flow. Set this optional parameter to LARGE if you want to enable NDI outputs on the flow.
    ///
    /// `FlowSize`; one of `MEDIUM`, `LARGE`, `LARGE_4X`; updated in place.
    pub fn flow_size(mut self, value: impl IntoValue<FlowSize>) -> Self {
        self.0.put("FlowSize", value.into_value().into_node());
        self
    }

    /// The maintenance settings you want to use for the flow.
    ///
    /// `Maintenance`; updated in place.
    pub fn maintenance(mut self, value: impl IntoValue<MaintenanceProperty>) -> Self {
        self.0.put("Maintenance", value.into_value().into_node());
        self
    }

    /// The media streams that are associated with the flow. After you associate a media stream with a source, you can also associate it with outputs on the flow.
    ///
    /// `MediaStreams`; updated in place.
    pub fn media_streams(mut self, value: impl IntoValue<List<MediaStreamProperty>>) -> Self {
        self.0.put("MediaStreams", value.into_value().into_node());
        self
    }

    /// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
    ///
    /// `NdiConfig`; updated in place.
    pub fn ndi_config(mut self, value: impl IntoValue<NdiConfigProperty>) -> Self {
        self.0.put("NdiConfig", value.into_value().into_node());
        self
    }

    /// The settings for source failover.
    ///
    /// `SourceFailoverConfig`; updated in place.
    pub fn source_failover_config(mut self, value: impl IntoValue<FailoverConfigProperty>) -> Self {
        self.0
            .put("SourceFailoverConfig", value.into_value().into_node());
        self
    }

    /// The settings for source monitoring.
    ///
    /// `SourceMonitoringConfig`; updated in place.
    pub fn source_monitoring_config(
        mut self,
        value: impl IntoValue<SourceMonitoringConfigProperty>,
    ) -> Self {
        self.0
            .put("SourceMonitoringConfig", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag this flow.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The VPC Interfaces for this flow.
    ///
    /// `VpcInterfaces`; updated in place.
    pub fn vpc_interfaces(mut self, value: impl IntoValue<List<VpcInterfaceProperty>>) -> Self {
        self.0.put("VpcInterfaces", value.into_value().into_node());
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

impl Construct for CfnFlow {
    type Handle = CfnFlowRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowRef {
        CfnFlowRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlow`] of a stack.
pub struct CfnFlowRef(NodeRef);

impl Clone for CfnFlowRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowRef {}
impl AsNode for CfnFlowRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowRef {
    /// What `Ref` returns: its `FlowArn`, a [`mediaconnect::FlowArn`](kinds::mediaconnect::FlowArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The IP address from which video will be sent to output destinations.
    ///
    /// `Fn::GetAtt` of `EgressIp`.
    #[inline]
    pub fn attr_egress_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EgressIp")))
    }

    /// The Amazon Resource Name (ARN) of the flow.
    ///
    /// `Fn::GetAtt` of `FlowArn`.
    #[inline]
    pub fn attr_flow_arn(&self) -> Value<kinds::mediaconnect::FlowArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowArn")))
    }

    /// The Availability Zone that the flow was created in. These options are limited to the Availability Zones within the current AWS Region.
    ///
    /// `Fn::GetAtt` of `FlowAvailabilityZone`.
    #[inline]
    pub fn attr_flow_availability_zone(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowAvailabilityZone")))
    }

    /// This read-only value represents the automatically-generated NDI machine name that MediaConnect generated for this flow. These NDI machine names are only generated when you don't specify your own custom name.
    ///
    /// `Fn::GetAtt` of `FlowNdiMachineName`.
    #[inline]
    pub fn attr_flow_ndi_machine_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FlowNdiMachineName")))
    }

    /// The IP address that the flow listens on for incoming content.
    ///
    /// `Fn::GetAtt` of `Source.IngestIp`.
    #[inline]
    pub fn attr_source_ingest_ip(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Source.IngestIp")))
    }

    /// The ARN of the source.
    ///
    /// `Fn::GetAtt` of `Source.SourceArn`.
    #[inline]
    pub fn attr_source_source_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Source.SourceArn")))
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `Fn::GetAtt` of `Source.SourceIngestPort`.
    #[inline]
    pub fn attr_source_source_ingest_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Source.SourceIngestPort"),
        ))
    }
}

impl IntoValue<kinds::mediaconnect::FlowArn> for &CfnFlowRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::FlowArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Specifies the configuration for audio stream metrics monitoring.
///
/// The property type `AudioMonitoringSetting` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioMonitoringSettingProperty(Object);

impl AudioMonitoringSettingProperty {
    /// `AudioMonitoringSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Detects periods of silence.
    ///
    /// `SilentAudio`.
    pub fn silent_audio(mut self, value: impl IntoValue<SilentAudioProperty>) -> Self {
        self.0.put("SilentAudio", value.into_value().into_node());
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

impl Kind for AudioMonitoringSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioMonitoringSettingProperty> for AudioMonitoringSettingProperty {}
impl From<AudioMonitoringSettingProperty> for Node {
    #[inline]
    fn from(value: AudioMonitoringSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioMonitoringSettingProperty> for AudioMonitoringSettingProperty {
    #[inline]
    fn into_value(self) -> Value<AudioMonitoringSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures settings for the `BlackFrames` metric.
///
/// The property type `BlackFrames` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlackFramesProperty(Object);

impl BlackFramesProperty {
    /// `BlackFramesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the `BlackFrames` metric is enabled or disabled..
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// Specifies the number of consecutive seconds of black frames that triggers an event or alert.
    ///
    /// `ThresholdSeconds`.
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThresholdSeconds", value.into_value().into_node());
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

impl Kind for BlackFramesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlackFramesProperty> for BlackFramesProperty {}
impl From<BlackFramesProperty> for Node {
    #[inline]
    fn from(value: BlackFramesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlackFramesProperty> for BlackFramesProperty {
    #[inline]
    fn into_value(self) -> Value<BlackFramesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EncodingConfig` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncodingConfigProperty(Object);

impl EncodingConfigProperty {
    /// `EncodingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encoding profile to use when transcoding the NDI source to a Transport Stream. You can change this value while a flow is running.
    ///
    /// `EncodingProfile`; one of `DISTRIBUTION_H264_DEFAULT`, `CONTRIBUTION_H264_DEFAULT`.
    pub fn encoding_profile(mut self, value: impl IntoValue<EncodingProfile>) -> Self {
        self.0
            .put("EncodingProfile", value.into_value().into_node());
        self
    }

    /// The maximum video bitrate to use when transcoding the NDI source to a Transport Stream. This parameter enables you to override the default video bitrate within the encoding profile's supported range. The supported range is 10,000,000 - 50,000,000 bits per second (bps). If you do not specify a value, MediaConnect uses the default value of 20,000,000 bps.
    ///
    /// `VideoMaxBitrate`.
    pub fn video_max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VideoMaxBitrate", value.into_value().into_node());
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

impl Kind for EncodingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncodingConfigProperty> for EncodingConfigProperty {}
impl From<EncodingConfigProperty> for Node {
    #[inline]
    fn from(value: EncodingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncodingConfigProperty> for EncodingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EncodingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption information.
///
/// The property type `Encryption` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the role that you created during setup (when you set up MediaConnect as a trusted entity).
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The type of algorithm that is used for static key encryption (such as aes128, aes192, or aes256). If you are using SPEKE or SRT-password encryption, this property must be left blank.
    ///
    /// `Algorithm`; one of `aes128`, `aes192`, `aes256`.
    pub fn algorithm(mut self, value: impl IntoValue<super::Algorithm>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, to be used with the key for encrypting content. This parameter is not valid for static key encryption.
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// The value of one of the devices that you configured with your digital rights management (DRM) platform key provider. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `DeviceId`.
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceId", value.into_value().into_node());
        self
    }

    /// The type of key that is used for the encryption. If you don't specify a `keyType` value, the service uses the default setting ( `static-key`). Valid key types are: `static-key`, `speke`, and `srt-password`.
    ///
    /// `KeyType`; default `"static-key"`; one of `speke`, `static-key`, `srt-password`.
    pub fn key_type(mut self, value: impl IntoValue<super::KeyType>) -> Self {
        self.0.put("KeyType", value.into_value().into_node());
        self
    }

    /// The AWS Region that the API Gateway proxy endpoint was created in. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// An identifier for the content. The service sends this value to the key server to identify the current endpoint. The resource ID is also known as the content ID. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceId", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that you created in AWS Secrets Manager to store the encryption key. This parameter is required for static key encryption and is not valid for SPEKE encryption.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
        self
    }

    /// The URL from the API Gateway proxy that you set up to talk to your key server. This parameter is required for SPEKE encryption and is not valid for static key encryption.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

/// The settings for source failover.
///
/// The property type `FailoverConfig` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverConfigProperty(Object);

impl FailoverConfigProperty {
    /// `FailoverConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of failover you choose for this flow. MERGE combines the source streams into a single stream, allowing graceful recovery from any single-source loss. FAILOVER allows switching between different streams. The string for this property must be entered as MERGE or FAILOVER. No other string entry is valid.
    ///
    /// `FailoverMode`; one of `MERGE`, `FAILOVER`.
    pub fn failover_mode(mut self, value: impl IntoValue<FailoverMode>) -> Self {
        self.0.put("FailoverMode", value.into_value().into_node());
        self
    }

    /// Search window time to look for dash-7 packets.
    ///
    /// `RecoveryWindow`.
    pub fn recovery_window(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RecoveryWindow", value.into_value().into_node());
        self
    }

    /// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
    ///
    /// `SourcePriority`.
    pub fn source_priority(mut self, value: impl IntoValue<SourcePriorityProperty>) -> Self {
        self.0.put("SourcePriority", value.into_value().into_node());
        self
    }

    /// The state of source failover on the flow. If the state is inactive, the flow can have only one source. If the state is active, the flow can have one or two sources.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
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

impl Kind for FailoverConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverConfigProperty> for FailoverConfigProperty {}
impl From<FailoverConfigProperty> for Node {
    #[inline]
    fn from(value: FailoverConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverConfigProperty> for FailoverConfigProperty {
    #[inline]
    fn into_value(self) -> Value<FailoverConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how content is encrypted during transit between the MediaConnect router and a MediaConnect flow.
///
/// The property type `FlowTransitEncryption` of `AWS::MediaConnect::Flow`.
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

/// The property type `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
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

    /// The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN and role ARN.
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

/// A set of parameters that define the media stream.
///
/// The property type `Fmtp` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FmtpProperty(Object);

impl FmtpProperty {
    /// `FmtpProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The format of the audio channel.
    ///
    /// `ChannelOrder`.
    pub fn channel_order(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelOrder", value.into_value().into_node());
        self
    }

    /// The format used for the representation of color.
    ///
    /// `Colorimetry`; one of `BT601`, `BT709`, `BT2020`, `BT2100`, `ST2065-1`, `ST2065-3`, `XYZ`.
    pub fn colorimetry(mut self, value: impl IntoValue<super::Colorimetry>) -> Self {
        self.0.put("Colorimetry", value.into_value().into_node());
        self
    }

    /// The frame rate for the video stream, in frames/second. For example: 60000/1001.
    ///
    /// `ExactFramerate`.
    pub fn exact_framerate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExactFramerate", value.into_value().into_node());
        self
    }

    /// The pixel aspect ratio (PAR) of the video.
    ///
    /// `Par`.
    pub fn par(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Par", value.into_value().into_node());
        self
    }

    /// The encoding range of the video.
    ///
    /// `Range`; one of `NARROW`, `FULL`, `FULLPROTECT`.
    pub fn range(mut self, value: impl IntoValue<super::Range>) -> Self {
        self.0.put("Range", value.into_value().into_node());
        self
    }

    /// The type of compression that was used to smooth the video’s appearance.
    ///
    /// `ScanMode`; one of `progressive`, `interlace`, `progressive-segmented-frame`.
    pub fn scan_mode(mut self, value: impl IntoValue<super::ScanMode>) -> Self {
        self.0.put("ScanMode", value.into_value().into_node());
        self
    }

    /// The transfer characteristic system (TCS) that is used in the video.
    ///
    /// `Tcs`; one of `SDR`, `PQ`, `HLG`, `LINEAR`, `BT2100LINPQ`, `BT2100LINHLG`, `ST2065-1`, `ST428-1`, `DENSITY`.
    pub fn tcs(mut self, value: impl IntoValue<super::Tcs>) -> Self {
        self.0.put("Tcs", value.into_value().into_node());
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

impl Kind for FmtpProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FmtpProperty> for FmtpProperty {}
impl From<FmtpProperty> for Node {
    #[inline]
    fn from(value: FmtpProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FmtpProperty> for FmtpProperty {
    #[inline]
    fn into_value(self) -> Value<FmtpProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures settings for the `FrozenFrames` metric.
///
/// The property type `FrozenFrames` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrozenFramesProperty(Object);

impl FrozenFramesProperty {
    /// `FrozenFramesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the `FrozenFrames` metric is enabled or disabled.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// Specifies the number of consecutive seconds of a static image that triggers an event or alert.
    ///
    /// `ThresholdSeconds`.
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThresholdSeconds", value.into_value().into_node());
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

impl Kind for FrozenFramesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrozenFramesProperty> for FrozenFramesProperty {}
impl From<FrozenFramesProperty> for Node {
    #[inline]
    fn from(value: FrozenFramesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrozenFramesProperty> for FrozenFramesProperty {
    #[inline]
    fn into_value(self) -> Value<FrozenFramesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source configuration for cloud flows receiving a stream from a bridge.
///
/// The property type `GatewayBridgeSource` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct GatewayBridgeSourceProperty(Object);

impl GatewayBridgeSourceProperty {
    /// `GatewayBridgeSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `bridge_arn`: The ARN of the bridge feeding this flow.
    pub fn new(bridge_arn: impl IntoValue<kinds::mediaconnect::BridgeArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BridgeArn", bridge_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the VPC interface attachment to use for this bridge source.
    ///
    /// `VpcInterfaceAttachment`.
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

impl Kind for GatewayBridgeSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GatewayBridgeSourceProperty> for GatewayBridgeSourceProperty {}
impl From<GatewayBridgeSourceProperty> for Node {
    #[inline]
    fn from(value: GatewayBridgeSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GatewayBridgeSourceProperty> for GatewayBridgeSourceProperty {
    #[inline]
    fn into_value(self) -> Value<GatewayBridgeSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The transport parameters that are associated with an incoming media stream.
///
/// The property type `InputConfiguration` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputConfigurationProperty(Object);

impl InputConfigurationProperty {
    /// `InputConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_port`: The port that the flow listens on for an incoming media stream.
    /// - `interface`: The VPC interface where the media stream comes in from.
    pub fn new(
        input_port: impl IntoValue<i64>,
        interface: impl IntoValue<InterfaceProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputPort", input_port.into_value().into_node());
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

impl Kind for InputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputConfigurationProperty> for InputConfigurationProperty {}
impl From<InputConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputConfigurationProperty> for InputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The VPC interface that is used for the media stream associated with the source or output.
///
/// The property type `Interface` of `AWS::MediaConnect::Flow`.
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

/// The maintenance setting of a flow.
///
/// The property type `Maintenance` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceProperty(Object);

impl MaintenanceProperty {
    /// `MaintenanceProperty` with its required properties, in alphabetical order:
    ///
    /// - `maintenance_day`: A day of a week when the maintenance will happen.
    /// - `maintenance_start_hour`: UTC time when the maintenance will happen.
    pub fn new(
        maintenance_day: impl IntoValue<MaintenanceDay>,
        maintenance_start_hour: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaintenanceDay", maintenance_day.into_value().into_node());
        object_.put(
            "MaintenanceStartHour",
            maintenance_start_hour.into_value().into_node(),
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

impl Kind for MaintenanceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceProperty> for MaintenanceProperty {}
impl From<MaintenanceProperty> for Node {
    #[inline]
    fn from(value: MaintenanceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceProperty> for MaintenanceProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A media stream represents one component of your content, such as video, audio, or ancillary data. After you add a media stream to your flow, you can associate it with sources and outputs that use the ST 2110 JPEG XS or CDI protocol.
///
/// The property type `MediaStream` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaStreamProperty(Object);

impl MediaStreamProperty {
    /// `MediaStreamProperty` with its required properties, in alphabetical order:
    ///
    /// - `media_stream_id`: A unique identifier for the media stream.
    /// - `media_stream_name`: A name that helps you distinguish one media stream from another.
    /// - `media_stream_type`: The type of media stream.
    pub fn new(
        media_stream_id: impl IntoValue<i64>,
        media_stream_name: impl IntoValue<String>,
        media_stream_type: impl IntoValue<super::MediaStreamType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MediaStreamId", media_stream_id.into_value().into_node());
        object_.put(
            "MediaStreamName",
            media_stream_name.into_value().into_node(),
        );
        object_.put(
            "MediaStreamType",
            media_stream_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// Attributes that are related to the media stream.
    ///
    /// `Attributes`.
    pub fn attributes(mut self, value: impl IntoValue<MediaStreamAttributesProperty>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The sample rate for the stream. This value is measured in Hz.
    ///
    /// `ClockRate`.
    pub fn clock_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ClockRate", value.into_value().into_node());
        self
    }

    /// A description that can help you quickly identify what your media stream is used for.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns this value to the media stream. For ST 2110 JPEG XS outputs, you need to provide this value to the receiver.
    ///
    /// `Fmt`.
    pub fn fmt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Fmt", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag this media stream.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The resolution of the video.
    ///
    /// `VideoFormat`; one of `2160p`, `1080p`, `1080i`, `720p`, `480p`.
    pub fn video_format(mut self, value: impl IntoValue<VideoFormat>) -> Self {
        self.0.put("VideoFormat", value.into_value().into_node());
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

impl Kind for MediaStreamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaStreamProperty> for MediaStreamProperty {}
impl From<MediaStreamProperty> for Node {
    #[inline]
    fn from(value: MediaStreamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaStreamProperty> for MediaStreamProperty {
    #[inline]
    fn into_value(self) -> Value<MediaStreamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Attributes that are related to the media stream.
///
/// The property type `MediaStreamAttributes` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaStreamAttributesProperty(Object);

impl MediaStreamAttributesProperty {
    /// `MediaStreamAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings that you want to use to define the media stream.
    ///
    /// `Fmtp`.
    pub fn fmtp(mut self, value: impl IntoValue<FmtpProperty>) -> Self {
        self.0.put("Fmtp", value.into_value().into_node());
        self
    }

    /// The audio language, in a format that is recognized by the receiver.
    ///
    /// `Lang`.
    pub fn lang(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Lang", value.into_value().into_node());
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

impl Kind for MediaStreamAttributesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaStreamAttributesProperty> for MediaStreamAttributesProperty {}
impl From<MediaStreamAttributesProperty> for Node {
    #[inline]
    fn from(value: MediaStreamAttributesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaStreamAttributesProperty> for MediaStreamAttributesProperty {
    #[inline]
    fn into_value(self) -> Value<MediaStreamAttributesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The media stream that is associated with the source, and the parameters for that association.
///
/// The property type `MediaStreamSourceConfiguration` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaStreamSourceConfigurationProperty(Object);

impl MediaStreamSourceConfigurationProperty {
    /// `MediaStreamSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encoding_name`: The format that was used to encode the data.
    /// - `media_stream_name`: A name that helps you distinguish one media stream from another.
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

    /// The media streams that you want to associate with the source.
    ///
    /// `InputConfigurations`.
    pub fn input_configurations(
        mut self,
        value: impl IntoValue<List<InputConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("InputConfigurations", value.into_value().into_node());
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

impl Kind for MediaStreamSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaStreamSourceConfigurationProperty> for MediaStreamSourceConfigurationProperty {}
impl From<MediaStreamSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaStreamSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaStreamSourceConfigurationProperty> for MediaStreamSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MediaStreamSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration settings for NDI outputs. Required when the flow includes NDI outputs.
///
/// The property type `NdiConfig` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct NdiConfigProperty(Object);

impl NdiConfigProperty {
    /// `NdiConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A prefix for the names of the NDI sources that the flow creates. If a custom name isn't specified, MediaConnect generates a unique 12-character ID as the prefix.
    ///
    /// `MachineName`.
    pub fn machine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MachineName", value.into_value().into_node());
        self
    }

    /// A list of up to three NDI discovery server configurations. While not required by the API, this configuration is necessary for NDI functionality to work properly.
    ///
    /// `NdiDiscoveryServers`.
    pub fn ndi_discovery_servers(
        mut self,
        value: impl IntoValue<List<NdiDiscoveryServerConfigProperty>>,
    ) -> Self {
        self.0
            .put("NdiDiscoveryServers", value.into_value().into_node());
        self
    }

    /// A setting that controls whether NDI outputs can be used in the flow. Must be ENABLED to add NDI outputs. Default is DISABLED.
    ///
    /// `NdiState`; one of `ENABLED`, `DISABLED`.
    pub fn ndi_state(mut self, value: impl IntoValue<NdiState>) -> Self {
        self.0.put("NdiState", value.into_value().into_node());
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

impl Kind for NdiConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NdiConfigProperty> for NdiConfigProperty {}
impl From<NdiConfigProperty> for Node {
    #[inline]
    fn from(value: NdiConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NdiConfigProperty> for NdiConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NdiConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration settings for individual NDI discovery servers. A maximum of 3 servers is allowed.
///
/// The property type `NdiDiscoveryServerConfig` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct NdiDiscoveryServerConfigProperty(Object);

impl NdiDiscoveryServerConfigProperty {
    /// `NdiDiscoveryServerConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `discovery_server_address`: The unique network address of the NDI discovery server.
    /// - `vpc_interface_adapter`: The identifier for the Virtual Private Cloud (VPC) network interface used by the flow.
    pub fn new(
        discovery_server_address: impl IntoValue<String>,
        vpc_interface_adapter: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DiscoveryServerAddress",
            discovery_server_address.into_value().into_node(),
        );
        object_.put(
            "VpcInterfaceAdapter",
            vpc_interface_adapter.into_value().into_node(),
        );
        Self(object_)
    }

    /// The port for the NDI discovery server. Defaults to 5959 if a custom port isn't specified.
    ///
    /// `DiscoveryServerPort`.
    pub fn discovery_server_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DiscoveryServerPort", value.into_value().into_node());
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

impl Kind for NdiDiscoveryServerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NdiDiscoveryServerConfigProperty> for NdiDiscoveryServerConfigProperty {}
impl From<NdiDiscoveryServerConfigProperty> for Node {
    #[inline]
    fn from(value: NdiDiscoveryServerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NdiDiscoveryServerConfigProperty> for NdiDiscoveryServerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NdiDiscoveryServerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NdiSourceSettings` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct NdiSourceSettingsProperty(Object);

impl NdiSourceSettingsProperty {
    /// `NdiSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SourceName` property.
    ///
    /// `SourceName`.
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceName", value.into_value().into_node());
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

impl Kind for NdiSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NdiSourceSettingsProperty> for NdiSourceSettingsProperty {}
impl From<NdiSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: NdiSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NdiSourceSettingsProperty> for NdiSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<NdiSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings for transit encryption of a flow source using AWS Secrets Manager, including the secret ARN and role ARN.
///
/// The property type `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerEncryptionKeyConfigurationProperty(Object);

impl SecretsManagerEncryptionKeyConfigurationProperty {
    /// `SecretsManagerEncryptionKeyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role used for transit encryption from the router output using AWS Secrets Manager.
    /// - `secret_arn`: The ARN of the AWS Secrets Manager secret used for transit encryption from the router output.
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

/// Configures settings for the `SilentAudio` metric.
///
/// The property type `SilentAudio` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SilentAudioProperty(Object);

impl SilentAudioProperty {
    /// `SilentAudioProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether the `SilentAudio` metric is enabled or disabled.
    ///
    /// `State`; one of `ENABLED`, `DISABLED`.
    pub fn state(mut self, value: impl IntoValue<super::State>) -> Self {
        self.0.put("State", value.into_value().into_node());
        self
    }

    /// Specifies the number of consecutive seconds of silence that triggers an event or alert.
    ///
    /// `ThresholdSeconds`.
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThresholdSeconds", value.into_value().into_node());
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

impl Kind for SilentAudioProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SilentAudioProperty> for SilentAudioProperty {}
impl From<SilentAudioProperty> for Node {
    #[inline]
    fn from(value: SilentAudioProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SilentAudioProperty> for SilentAudioProperty {
    #[inline]
    fn into_value(self) -> Value<SilentAudioProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the sources of the flow.
///
/// If you are creating a flow with a VPC source, you must first create the flow with a temporary standard source by doing the following:
///
/// - Use CloudFormation to create a flow with a standard source that uses the flow’s public IP address.
/// - Use CloudFormation to create the VPC interface to add to this flow. This can also be done as part of the previous step.
/// - After CloudFormation has created the flow and the VPC interface, update the source to point to the VPC interface that you created.
///
/// The property type `Source` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceProperty(Object);

impl SourceProperty {
    /// `SourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of encryption that is used on the content ingested from this source.
    ///
    /// `Decryption`.
    pub fn decryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Decryption", value.into_value().into_node());
        self
    }

    /// A description for the source. This value is not used or seen outside of the current MediaConnect account.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the entitlement that allows you to subscribe to content that comes from another AWS account. The entitlement is set by the content originator and the ARN is generated as part of the originator's flow.
    ///
    /// `EntitlementArn`.
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EntitlementArn", value.into_value().into_node());
        self
    }

    /// The source configuration for cloud flows receiving a stream from a bridge.
    ///
    /// `GatewayBridgeSource`.
    pub fn gateway_bridge_source(
        mut self,
        value: impl IntoValue<GatewayBridgeSourceProperty>,
    ) -> Self {
        self.0
            .put("GatewayBridgeSource", value.into_value().into_node());
        self
    }

    /// The IP address that the flow will be listening on for incoming content.
    ///
    /// `IngestIp`.
    pub fn ingest_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IngestIp", value.into_value().into_node());
        self
    }

    /// The port that the flow will be listening on for incoming content.
    ///
    /// `IngestPort`.
    pub fn ingest_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IngestPort", value.into_value().into_node());
        self
    }

    /// The maximum bitrate for RIST, RTP, and RTP-FEC streams.
    ///
    /// `MaxBitrate`.
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBitrate", value.into_value().into_node());
        self
    }

    /// The maximum latency in milliseconds for a RIST or Zixi-based source.
    ///
    /// `MaxLatency`.
    pub fn max_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxLatency", value.into_value().into_node());
        self
    }

    /// The size of the buffer (in milliseconds) to use to sync incoming source data.
    ///
    /// `MaxSyncBuffer`.
    pub fn max_sync_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxSyncBuffer", value.into_value().into_node());
        self
    }

    /// The media streams that are associated with the source, and the parameters for those associations.
    ///
    /// `MediaStreamSourceConfigurations`.
    pub fn media_stream_source_configurations(
        mut self,
        value: impl IntoValue<List<MediaStreamSourceConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "MediaStreamSourceConfigurations",
            value.into_value().into_node(),
        );
        self
    }

    /// The minimum latency in milliseconds for SRT-based streams. In streams that use the SRT protocol, this value that you set on your MediaConnect source or output represents the minimal potential latency of that connection. The latency of the stream is set to the highest number between the sender’s minimum latency and the receiver’s minimum latency.
    ///
    /// `MinLatency`.
    pub fn min_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinLatency", value.into_value().into_node());
        self
    }

    /// The name of the source.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `NdiSourceSettings` property.
    ///
    /// `NdiSourceSettings`.
    pub fn ndi_source_settings(mut self, value: impl IntoValue<NdiSourceSettingsProperty>) -> Self {
        self.0
            .put("NdiSourceSettings", value.into_value().into_node());
        self
    }

    /// The protocol that is used by the source. AWS CloudFormation does not currently support CDI or ST 2110 JPEG XS source protocols.
    ///
    /// > AWS Elemental MediaConnect no longer supports the Fujitsu QoS protocol. This reference is maintained for legacy purposes only.
    ///
    /// `Protocol`; one of `zixi-push`, `rtp-fec`, `rtp`, `rist`, `srt-listener`, `srt-caller`, `st2110-jpegxs`, `cdi`, `ndi-speed-hq`.
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.put("Protocol", value.into_value().into_node());
        self
    }

    /// Indicates if router integration is enabled or disabled on the flow source.
    ///
    /// `RouterIntegrationState`; one of `ENABLED`, `DISABLED`.
    pub fn router_integration_state(
        mut self,
        value: impl IntoValue<super::RouterIntegrationState>,
    ) -> Self {
        self.0
            .put("RouterIntegrationState", value.into_value().into_node());
        self
    }

    /// The decryption configuration for the flow source when router integration is enabled.
    ///
    /// `RouterIntegrationTransitDecryption`.
    pub fn router_integration_transit_decryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryptionProperty>,
    ) -> Self {
        self.0.put(
            "RouterIntegrationTransitDecryption",
            value.into_value().into_node(),
        );
        self
    }

    /// The port that the flow uses to send outbound requests to initiate connection with the sender.
    ///
    /// `SenderControlPort`.
    pub fn sender_control_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SenderControlPort", value.into_value().into_node());
        self
    }

    /// The IP address that the flow communicates with to initiate connection with the sender.
    ///
    /// `SenderIpAddress`.
    pub fn sender_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SenderIpAddress", value.into_value().into_node());
        self
    }

    /// The ARN of the source.
    ///
    /// `SourceArn`.
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceArn", value.into_value().into_node());
        self
    }

    /// The port that the flow listens on for incoming content. If the protocol of the source is Zixi, the port must be set to 2088.
    ///
    /// `SourceIngestPort`.
    pub fn source_ingest_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceIngestPort", value.into_value().into_node());
        self
    }

    /// Source IP or domain name for SRT-caller protocol.
    ///
    /// `SourceListenerAddress`.
    pub fn source_listener_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceListenerAddress", value.into_value().into_node());
        self
    }

    /// Source port for SRT-caller protocol.
    ///
    /// `SourceListenerPort`.
    pub fn source_listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SourceListenerPort", value.into_value().into_node());
        self
    }

    /// The stream ID that you want to use for the transport. This parameter applies only to Zixi-based streams.
    ///
    /// `StreamId`.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag this source.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the VPC interface that is used for this source.
    ///
    /// `VpcInterfaceName`.
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VpcInterfaceName", value.into_value().into_node());
        self
    }

    /// The range of IP addresses that should be allowed to contribute content to your source. These IP addresses should be in the form of a Classless Inter-Domain Routing (CIDR) block; for example, 10.0.0.0/16.
    ///
    /// `WhitelistCidr`.
    pub fn whitelist_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WhitelistCidr", value.into_value().into_node());
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

impl Kind for SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceProperty> for SourceProperty {}
impl From<SourceProperty> for Node {
    #[inline]
    fn from(value: SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceProperty> for SourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SourceMonitoringConfig` property type specifies the source monitoring settings for an `AWS::MediaConnect::Flow`.
///
/// The property type `SourceMonitoringConfig` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceMonitoringConfigProperty(Object);

impl SourceMonitoringConfigProperty {
    /// `SourceMonitoringConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains the settings for audio stream metrics monitoring.
    ///
    /// `AudioMonitoringSettings`.
    pub fn audio_monitoring_settings(
        mut self,
        value: impl IntoValue<List<AudioMonitoringSettingProperty>>,
    ) -> Self {
        self.0
            .put("AudioMonitoringSettings", value.into_value().into_node());
        self
    }

    /// Indicates whether content quality analysis is enabled or disabled.
    ///
    /// `ContentQualityAnalysisState`; one of `ENABLED`, `DISABLED`.
    pub fn content_quality_analysis_state(
        mut self,
        value: impl IntoValue<ContentQualityAnalysisState>,
    ) -> Self {
        self.0.put(
            "ContentQualityAnalysisState",
            value.into_value().into_node(),
        );
        self
    }

    /// The current state of the thumbnail monitoring.
    ///
    /// - If you don't explicitly specify a value when creating a flow, no thumbnail state will be set.
    /// - If you update an existing flow and remove a previously set thumbnail state, the value will change to `DISABLED`.
    ///
    /// `ThumbnailState`; one of `ENABLED`, `DISABLED`.
    pub fn thumbnail_state(mut self, value: impl IntoValue<ThumbnailState>) -> Self {
        self.0.put("ThumbnailState", value.into_value().into_node());
        self
    }

    /// Contains the settings for video stream metrics monitoring.
    ///
    /// `VideoMonitoringSettings`.
    pub fn video_monitoring_settings(
        mut self,
        value: impl IntoValue<List<VideoMonitoringSettingProperty>>,
    ) -> Self {
        self.0
            .put("VideoMonitoringSettings", value.into_value().into_node());
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

impl Kind for SourceMonitoringConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceMonitoringConfigProperty> for SourceMonitoringConfigProperty {}
impl From<SourceMonitoringConfigProperty> for Node {
    #[inline]
    fn from(value: SourceMonitoringConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceMonitoringConfigProperty> for SourceMonitoringConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SourceMonitoringConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The priority you want to assign to a source. You can have a primary stream and a backup stream or two equally prioritized streams.
///
/// The property type `SourcePriority` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourcePriorityProperty(Object);

impl SourcePriorityProperty {
    /// `SourcePriorityProperty` with its required properties, in alphabetical order:
    ///
    /// - `primary_source`: The name of the source you choose as the primary source for this flow.
    pub fn new(primary_source: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PrimarySource", primary_source.into_value().into_node());
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

impl Kind for SourcePriorityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourcePriorityProperty> for SourcePriorityProperty {}
impl From<SourcePriorityProperty> for Node {
    #[inline]
    fn from(value: SourcePriorityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourcePriorityProperty> for SourcePriorityProperty {
    #[inline]
    fn into_value(self) -> Value<SourcePriorityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration for video stream metrics monitoring.
///
/// The property type `VideoMonitoringSetting` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoMonitoringSettingProperty(Object);

impl VideoMonitoringSettingProperty {
    /// `VideoMonitoringSettingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Detects video frames that are black.
    ///
    /// `BlackFrames`.
    pub fn black_frames(mut self, value: impl IntoValue<BlackFramesProperty>) -> Self {
        self.0.put("BlackFrames", value.into_value().into_node());
        self
    }

    /// Detects video frames that have not changed.
    ///
    /// `FrozenFrames`.
    pub fn frozen_frames(mut self, value: impl IntoValue<FrozenFramesProperty>) -> Self {
        self.0.put("FrozenFrames", value.into_value().into_node());
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

impl Kind for VideoMonitoringSettingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoMonitoringSettingProperty> for VideoMonitoringSettingProperty {}
impl From<VideoMonitoringSettingProperty> for Node {
    #[inline]
    fn from(value: VideoMonitoringSettingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoMonitoringSettingProperty> for VideoMonitoringSettingProperty {
    #[inline]
    fn into_value(self) -> Value<VideoMonitoringSettingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of a VPC interface.
///
/// > When configuring VPC interfaces for NDI outputs, keep in mind the following:
/// >
/// > - VPC interfaces must be defined as nested attributes within the `AWS::MediaConnect::Flow` resource, and not within the top-level `AWS::MediaConnect::FlowVpcInterface` resource.
/// > - There's a maximum limit of three VPC interfaces for each flow. If you've already reached this limit, you can't update the flow to use a different VPC interface without first removing an existing one.
/// >
/// > To update your VPC interfaces in this scenario, you must first remove the VPC interface that’s not being used. Next, add the new VPC interfaces. Lastly, update the `VpcInterfaceAdapter` in the `NDIConfig` property. These changes must be performed as separate manual operations and cannot be done through a single template update.
///
/// The property type `VpcInterface` of `AWS::MediaConnect::Flow`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcInterfaceProperty(Object);

impl VpcInterfaceProperty {
    /// `VpcInterfaceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Immutable and has to be a unique against other VpcInterfaces in this Flow.
    /// - `role_arn`: A role Arn MediaConnect can assume to create ENIs in your account.
    /// - `security_group_ids`: Security Group IDs to be used on ENI.
    /// - `subnet_id`: Subnet must be in the AZ of the Flow.
    pub fn new(
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_id: impl IntoValue<kinds::ec2::SubnetId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetId", subnet_id.into_value().into_node());
        Self(object_)
    }

    /// IDs of the network interfaces created in customer's account by MediaConnect.
    ///
    /// `NetworkInterfaceIds`.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::NetworkInterfaceId>>,
    ) -> Self {
        self.0
            .put("NetworkInterfaceIds", value.into_value().into_node());
        self
    }

    /// The type of network interface.
    ///
    /// `NetworkInterfaceType`; one of `ena`, `efa`.
    pub fn network_interface_type(mut self, value: impl IntoValue<NetworkInterfaceType>) -> Self {
        self.0
            .put("NetworkInterfaceType", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to tag this VPC interface.
    ///
    /// `Tags`.
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

impl Kind for VpcInterfaceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcInterfaceProperty> for VpcInterfaceProperty {}
impl From<VpcInterfaceProperty> for Node {
    #[inline]
    fn from(value: VpcInterfaceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcInterfaceProperty> for VpcInterfaceProperty {
    #[inline]
    fn into_value(self) -> Value<VpcInterfaceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for attaching a VPC interface to an resource.
///
/// The property type `VpcInterfaceAttachment` of `AWS::MediaConnect::Flow`.
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

/// The values of `ContentQualityAnalysisState` of a `SourceMonitoringConfig` of `AWS::MediaConnect::Flow`.
pub enum ContentQualityAnalysisState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentQualityAnalysisState {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentQualityAnalysisState {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentQualityAnalysisState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentQualityAnalysisState {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentQualityAnalysisState> for ContentQualityAnalysisState {
    #[inline]
    fn into_value(self) -> Value<ContentQualityAnalysisState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncodingProfile` of a `EncodingConfig` of `AWS::MediaConnect::Flow`.
pub enum EncodingProfile {
    /// `CONTRIBUTION_H264_DEFAULT`.
    ContributionH264Default,
    /// `DISTRIBUTION_H264_DEFAULT`.
    DistributionH264Default,
}

#[diagnostic::do_not_recommend]
impl Kind for EncodingProfile {}
#[diagnostic::do_not_recommend]
impl TextKind for EncodingProfile {}
#[diagnostic::do_not_recommend]
impl IdKind for EncodingProfile {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncodingProfile {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncodingProfile> for EncodingProfile {
    #[inline]
    fn into_value(self) -> Value<EncodingProfile> {
        const VALUES: &[&str] = &["CONTRIBUTION_H264_DEFAULT", "DISTRIBUTION_H264_DEFAULT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailoverMode` of a `FailoverConfig` of `AWS::MediaConnect::Flow`.
pub enum FailoverMode {
    /// `FAILOVER`.
    Failover,
    /// `MERGE`.
    Merge,
}

#[diagnostic::do_not_recommend]
impl Kind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailoverMode> for FailoverMode {
    #[inline]
    fn into_value(self) -> Value<FailoverMode> {
        const VALUES: &[&str] = &["FAILOVER", "MERGE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FlowSize` of `AWS::MediaConnect::Flow`.
pub enum FlowSize {
    /// `LARGE`.
    Large,
    /// `LARGE_4X`.
    Large4X,
    /// `MEDIUM`.
    Medium,
}

#[diagnostic::do_not_recommend]
impl Kind for FlowSize {}
#[diagnostic::do_not_recommend]
impl TextKind for FlowSize {}
#[diagnostic::do_not_recommend]
impl IdKind for FlowSize {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FlowSize {}
#[diagnostic::do_not_recommend]
impl IntoValue<FlowSize> for FlowSize {
    #[inline]
    fn into_value(self) -> Value<FlowSize> {
        const VALUES: &[&str] = &["LARGE", "LARGE_4X", "MEDIUM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MaintenanceDay` of a `Maintenance` of `AWS::MediaConnect::Flow`.
pub enum MaintenanceDay {
    /// `Friday`.
    Friday,
    /// `Monday`.
    Monday,
    /// `Saturday`.
    Saturday,
    /// `Sunday`.
    Sunday,
    /// `Thursday`.
    Thursday,
    /// `Tuesday`.
    Tuesday,
    /// `Wednesday`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for MaintenanceDay {}
#[diagnostic::do_not_recommend]
impl TextKind for MaintenanceDay {}
#[diagnostic::do_not_recommend]
impl IdKind for MaintenanceDay {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaintenanceDay {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaintenanceDay> for MaintenanceDay {
    #[inline]
    fn into_value(self) -> Value<MaintenanceDay> {
        const VALUES: &[&str] = &[
            "Friday",
            "Monday",
            "Saturday",
            "Sunday",
            "Thursday",
            "Tuesday",
            "Wednesday",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NdiState` of a `NdiConfig` of `AWS::MediaConnect::Flow`.
pub enum NdiState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for NdiState {}
#[diagnostic::do_not_recommend]
impl TextKind for NdiState {}
#[diagnostic::do_not_recommend]
impl IdKind for NdiState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NdiState {}
#[diagnostic::do_not_recommend]
impl IntoValue<NdiState> for NdiState {
    #[inline]
    fn into_value(self) -> Value<NdiState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkInterfaceType` of a `VpcInterface` of `AWS::MediaConnect::Flow`.
pub enum NetworkInterfaceType {
    /// `efa`.
    Efa,
    /// `ena`.
    Ena,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkInterfaceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkInterfaceType> for NetworkInterfaceType {
    #[inline]
    fn into_value(self) -> Value<NetworkInterfaceType> {
        const VALUES: &[&str] = &["efa", "ena"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Protocol` of a `Source` of `AWS::MediaConnect::Flow`.
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
            "zixi-push",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ThumbnailState` of a `SourceMonitoringConfig` of `AWS::MediaConnect::Flow`.
pub enum ThumbnailState {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ThumbnailState {}
#[diagnostic::do_not_recommend]
impl TextKind for ThumbnailState {}
#[diagnostic::do_not_recommend]
impl IdKind for ThumbnailState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ThumbnailState {}
#[diagnostic::do_not_recommend]
impl IntoValue<ThumbnailState> for ThumbnailState {
    #[inline]
    fn into_value(self) -> Value<ThumbnailState> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VideoFormat` of a `MediaStream` of `AWS::MediaConnect::Flow`.
pub enum VideoFormat {
    /// `1080i`.
    V1080i,
    /// `1080p`.
    V1080p,
    /// `2160p`.
    V2160p,
    /// `480p`.
    V480p,
    /// `720p`.
    V720p,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoFormat> for VideoFormat {
    #[inline]
    fn into_value(self) -> Value<VideoFormat> {
        const VALUES: &[&str] = &["1080i", "1080p", "2160p", "480p", "720p"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
