// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaLive::Channel` and its property types.

use crate::l1::*;

/// The AWS::MediaLive::Channel resource is a MediaLive resource type that creates a channel.
///
/// A MediaLive channel ingests and transcodes (decodes and encodes) source content from the inputs that are attached to that channel, and packages the new content into outputs.
///
/// `AWS::MediaLive::Channel`; `Ref` returns its `Id`, a [`medialive::ChannelId`](kinds::medialive::ChannelId).
/// Changing one of these replaces it: `Vpc`.
/// Attributes: `Arn`, `Id`, `Inputs`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaLive::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaLive::Channel";

    /// `CfnChannel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AnywhereSettings` property.
    ///
    /// `AnywhereSettings`; updated in place.
    pub fn anywhere_settings(mut self, value: impl IntoValue<AnywhereSettingsProperty>) -> Self {
        self.0
            .put("AnywhereSettings", value.into_value().into_node());
        self
    }

    /// Specification of CDI inputs for this channel.
    ///
    /// `CdiInputSpecification`; updated in place.
    pub fn cdi_input_specification(
        mut self,
        value: impl IntoValue<CdiInputSpecificationProperty>,
    ) -> Self {
        self.0
            .put("CdiInputSpecification", value.into_value().into_node());
        self
    }

    /// The class for this channel. For a channel with two pipelines, the class is STANDARD. For a channel with one pipeline, the class is SINGLE_PIPELINE.
    ///
    /// `ChannelClass`; updated in place.
    pub fn channel_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelClass", value.into_value().into_node());
        self
    }

    /// The `ChannelEngineVersion` property.
    ///
    /// `ChannelEngineVersion`; updated in place.
    pub fn channel_engine_version(
        mut self,
        value: impl IntoValue<ChannelEngineVersionRequestProperty>,
    ) -> Self {
        self.0
            .put("ChannelEngineVersion", value.into_value().into_node());
        self
    }

    /// The `ChannelSecurityGroups` property.
    ///
    /// `ChannelSecurityGroups`; updated in place.
    pub fn channel_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ChannelSecurityGroups", value.into_value().into_node());
        self
    }

    /// The settings that identify the destination for the outputs in this MediaLive output package.
    ///
    /// `Destinations`; updated in place.
    pub fn destinations(mut self, value: impl IntoValue<List<OutputDestinationProperty>>) -> Self {
        self.0.put("Destinations", value.into_value().into_node());
        self
    }

    /// The `DryRun` property.
    ///
    /// `DryRun`; updated in place.
    pub fn dry_run(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("DryRun", value.into_value().into_node());
        self
    }

    /// The encoding configuration for the output content.
    ///
    /// `EncoderSettings`; updated in place.
    pub fn encoder_settings(mut self, value: impl IntoValue<EncoderSettingsProperty>) -> Self {
        self.0
            .put("EncoderSettings", value.into_value().into_node());
        self
    }

    /// The `InferenceSettings` property.
    ///
    /// `InferenceSettings`; updated in place.
    pub fn inference_settings(mut self, value: impl IntoValue<InferenceSettingsProperty>) -> Self {
        self.0
            .put("InferenceSettings", value.into_value().into_node());
        self
    }

    /// The list of input attachments for the channel.
    ///
    /// `InputAttachments`; updated in place.
    pub fn input_attachments(
        mut self,
        value: impl IntoValue<List<InputAttachmentProperty>>,
    ) -> Self {
        self.0
            .put("InputAttachments", value.into_value().into_node());
        self
    }

    /// The input specification for this channel. It specifies the key characteristics of the inputs for this channel: the maximum bitrate, the resolution, and the codec.
    ///
    /// `InputSpecification`; updated in place.
    pub fn input_specification(
        mut self,
        value: impl IntoValue<InputSpecificationProperty>,
    ) -> Self {
        self.0
            .put("InputSpecification", value.into_value().into_node());
        self
    }

    /// The `LinkedChannelSettings` property.
    ///
    /// `LinkedChannelSettings`; updated in place.
    pub fn linked_channel_settings(
        mut self,
        value: impl IntoValue<LinkedChannelSettingsProperty>,
    ) -> Self {
        self.0
            .put("LinkedChannelSettings", value.into_value().into_node());
        self
    }

    /// The verbosity for logging activity for this channel. Charges for logging (which are generated through Amazon CloudWatch Logging) are higher for higher verbosities.
    ///
    /// `LogLevel`; updated in place.
    pub fn log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogLevel", value.into_value().into_node());
        self
    }

    /// Maintenance settings for this channel.
    ///
    /// `Maintenance`; updated in place.
    pub fn maintenance(mut self, value: impl IntoValue<MaintenanceCreateSettingsProperty>) -> Self {
        self.0.put("Maintenance", value.into_value().into_node());
        self
    }

    /// Name of channel.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The IAM role for MediaLive to assume when running this channel. The role is identified by its ARN.
    ///
    /// `RoleArn`; updated in place.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// A collection of tags for this channel. Each tag is a key-value pair.
    ///
    /// `Tags`; free JSON, such as an [`Object`]; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
    ///
    /// `Vpc`; an update replaces the resource.
    pub fn vpc(mut self, value: impl IntoValue<VpcOutputSettingsProperty>) -> Self {
        self.0.put("Vpc", value.into_value().into_node());
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

impl Construct for CfnChannel {
    type Handle = CfnChannelRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnChannelRef {
        CfnChannelRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnChannel`] of a stack.
pub struct CfnChannelRef(NodeRef);

impl Clone for CfnChannelRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnChannelRef {}
impl AsNode for CfnChannelRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnChannelRef {
    /// What `Ref` returns: its `Id`, a [`medialive::ChannelId`](kinds::medialive::ChannelId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::medialive::ChannelId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the MediaLive channel. For example: arn:aws:medialive:us-west-1:111122223333:medialive:channel:1234567
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::medialive::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// User-specified id. This is used in an output group or an output.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::medialive::ChannelId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The inputs that are attached to this channel. The inputs are identified by their IDs (not by their names or their ARNs).
    ///
    /// `Fn::GetAtt` of `Inputs`.
    #[inline]
    pub fn attr_inputs(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Inputs")))
    }
}

impl IntoValue<kinds::medialive::ChannelId> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::ChannelId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::medialive::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::medialive::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The settings for an AAC audio encode in the output.
///
/// The parent of this entity is AudioCodecSettings.
///
/// The property type `AacSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AacSettingsProperty(Object);

impl AacSettingsProperty {
    /// `AacSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The average bitrate in bits/second. Valid values depend on the rate control mode and profile.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// Mono, stereo, or 5.1 channel layout. Valid values depend on the rate control mode and profile. The adReceiverMix setting receives a stereo description plus control track, and emits a mono AAC encode of the description track, with control data emitted in the PES header as per ETSI TS 101 154 Annex E.
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// Set to broadcasterMixedAd when the input contains pre-mixed main audio + AD (narration) as a stereo pair. The Audio Type field (audioType) will be set to 3, which signals to downstream systems that this stream contains broadcaster mixed AD. Note that the input received by the encoder must contain pre-mixed audio; MediaLive does not perform the mixing. The values in audioTypeControl and audioType (in AudioDescription) are ignored when set to broadcasterMixedAd. Leave this set to normal when the input does not contain pre-mixed audio + AD.
    ///
    /// `InputType`.
    pub fn input_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputType", value.into_value().into_node());
        self
    }

    /// The AAC profile.
    ///
    /// `Profile`.
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// The rate control mode.
    ///
    /// `RateControlMode`.
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RateControlMode", value.into_value().into_node());
        self
    }

    /// Sets the LATM/LOAS AAC output for raw containers.
    ///
    /// `RawFormat`.
    pub fn raw_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RawFormat", value.into_value().into_node());
        self
    }

    /// The sample rate in Hz. Valid values depend on the rate control mode and profile.
    ///
    /// `SampleRate`.
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SampleRate", value.into_value().into_node());
        self
    }

    /// Uses MPEG-2 AAC audio instead of MPEG-4 AAC audio for raw or MPEG-2 Transport Stream containers.
    ///
    /// `Spec`.
    pub fn spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Spec", value.into_value().into_node());
        self
    }

    /// The VBR quality level. This is used only if rateControlMode is VBR.
    ///
    /// `VbrQuality`.
    pub fn vbr_quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VbrQuality", value.into_value().into_node());
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

impl Kind for AacSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AacSettingsProperty> for AacSettingsProperty {}
impl From<AacSettingsProperty> for Node {
    #[inline]
    fn from(value: AacSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AacSettingsProperty> for AacSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AacSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AbWatermarkingCustomProfile` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AbWatermarkingCustomProfileProperty(Object);

impl AbWatermarkingCustomProfileProperty {
    /// `AbWatermarkingCustomProfileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EmbeddingFrequency` property.
    ///
    /// `EmbeddingFrequency`.
    pub fn embedding_frequency(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("EmbeddingFrequency", value.into_value().into_node());
        self
    }

    /// The `SceneCut` property.
    ///
    /// `SceneCut`.
    pub fn scene_cut(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SceneCut", value.into_value().into_node());
        self
    }

    /// The `TargetPsnr` property.
    ///
    /// `TargetPsnr`.
    pub fn target_psnr(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetPsnr", value.into_value().into_node());
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

impl Kind for AbWatermarkingCustomProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AbWatermarkingCustomProfileProperty> for AbWatermarkingCustomProfileProperty {}
impl From<AbWatermarkingCustomProfileProperty> for Node {
    #[inline]
    fn from(value: AbWatermarkingCustomProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AbWatermarkingCustomProfileProperty> for AbWatermarkingCustomProfileProperty {
    #[inline]
    fn into_value(self) -> Value<AbWatermarkingCustomProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an AC3 audio encode in the output.
///
/// The parent of this entity is AudioCodecSettings.
///
/// The property type `Ac3Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Ac3SettingsProperty(Object);

impl Ac3SettingsProperty {
    /// `Ac3SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AttenuationControl` property.
    ///
    /// `AttenuationControl`.
    pub fn attenuation_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AttenuationControl", value.into_value().into_node());
        self
    }

    /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// Specifies the bitstream mode (bsmod) for the emitted AC-3 stream. For more information about these values, see ATSC A/52-2012.
    ///
    /// `BitstreamMode`.
    pub fn bitstream_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BitstreamMode", value.into_value().into_node());
        self
    }

    /// The Dolby Digital coding mode. This determines the number of channels.
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// Sets the dialnorm for the output. If excluded and the input audio is Dolby Digital, dialnorm is passed through.
    ///
    /// `Dialnorm`.
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Dialnorm", value.into_value().into_node());
        self
    }

    /// If set to filmStandard, adds dynamic range compression signaling to the output bitstream as defined in the Dolby Digital specification.
    ///
    /// `DrcProfile`.
    pub fn drc_profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrcProfile", value.into_value().into_node());
        self
    }

    /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. This is valid only in codingMode32Lfe mode.
    ///
    /// `LfeFilter`.
    pub fn lfe_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LfeFilter", value.into_value().into_node());
        self
    }

    /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. If the audio is supplied from one of these streams, the static metadata settings are used.
    ///
    /// `MetadataControl`.
    pub fn metadata_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetadataControl", value.into_value().into_node());
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

impl Kind for Ac3SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Ac3SettingsProperty> for Ac3SettingsProperty {}
impl From<Ac3SettingsProperty> for Node {
    #[inline]
    fn from(value: Ac3SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Ac3SettingsProperty> for Ac3SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Ac3SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AdditionalDestinations` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalDestinationsProperty(Object);

impl AdditionalDestinationsProperty {
    /// `AdditionalDestinationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Destination` property.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
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

impl Kind for AdditionalDestinationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalDestinationsProperty> for AdditionalDestinationsProperty {}
impl From<AdditionalDestinationsProperty> for Node {
    #[inline]
    fn from(value: AdditionalDestinationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalDestinationsProperty> for AdditionalDestinationsProperty {
    #[inline]
    fn into_value(self) -> Value<AdditionalDestinationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the ancillary captions to extract from the input.
///
/// The parent of this entity is CaptionSelectorSettings.
///
/// The property type `AncillarySourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AncillarySourceSettingsProperty(Object);

impl AncillarySourceSettingsProperty {
    /// `AncillarySourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the number (1 to 4) of the captions channel you want to extract from the ancillary captions. If you plan to convert the ancillary captions to another format, complete this field. If you plan to choose Embedded as the captions destination in the output (to pass through all the channels in the ancillary captions), leave this field blank because MediaLive ignores the field.
    ///
    /// `SourceAncillaryChannelNumber`.
    pub fn source_ancillary_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SourceAncillaryChannelNumber",
            value.into_value().into_node(),
        );
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

impl Kind for AncillarySourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AncillarySourceSettingsProperty> for AncillarySourceSettingsProperty {}
impl From<AncillarySourceSettingsProperty> for Node {
    #[inline]
    fn from(value: AncillarySourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AncillarySourceSettingsProperty> for AncillarySourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AncillarySourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AnywhereSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnywhereSettingsProperty(Object);

impl AnywhereSettingsProperty {
    /// `AnywhereSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ChannelPlacementGroupId` property.
    ///
    /// `ChannelPlacementGroupId`.
    pub fn channel_placement_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChannelPlacementGroupId", value.into_value().into_node());
        self
    }

    /// The `ClusterId` property.
    ///
    /// `ClusterId`.
    pub fn cluster_id(mut self, value: impl IntoValue<kinds::medialive::ClusterId>) -> Self {
        self.0.put("ClusterId", value.into_value().into_node());
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

impl Kind for AnywhereSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnywhereSettingsProperty> for AnywhereSettingsProperty {}
impl From<AnywhereSettingsProperty> for Node {
    #[inline]
    fn from(value: AnywhereSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnywhereSettingsProperty> for AnywhereSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AnywhereSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure the destination of an Archive output.
///
/// The parent of this entity is ArchiveGroupSettings.
///
/// The property type `ArchiveCdnSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveCdnSettingsProperty(Object);

impl ArchiveCdnSettingsProperty {
    /// `ArchiveCdnSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets up Amazon S3 as the destination for this Archive output.
    ///
    /// `ArchiveS3Settings`.
    pub fn archive_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3SettingsProperty>,
    ) -> Self {
        self.0
            .put("ArchiveS3Settings", value.into_value().into_node());
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

impl Kind for ArchiveCdnSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveCdnSettingsProperty> for ArchiveCdnSettingsProperty {}
impl From<ArchiveCdnSettingsProperty> for Node {
    #[inline]
    fn from(value: ArchiveCdnSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveCdnSettingsProperty> for ArchiveCdnSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveCdnSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The archive container settings.
///
/// The parent of this entity is ArchiveOutputSettings.
///
/// The property type `ArchiveContainerSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveContainerSettingsProperty(Object);

impl ArchiveContainerSettingsProperty {
    /// `ArchiveContainerSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for the M2TS in the archive output.
    ///
    /// `M2tsSettings`.
    pub fn m2ts_settings(mut self, value: impl IntoValue<M2tsSettingsProperty>) -> Self {
        self.0.put("M2tsSettings", value.into_value().into_node());
        self
    }

    /// The settings for Raw archive output type.
    ///
    /// `RawSettings`; free JSON, such as an [`Object`].
    pub fn raw_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("RawSettings", value.into_value().into_node());
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

impl Kind for ArchiveContainerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveContainerSettingsProperty> for ArchiveContainerSettingsProperty {}
impl From<ArchiveContainerSettingsProperty> for Node {
    #[inline]
    fn from(value: ArchiveContainerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveContainerSettingsProperty> for ArchiveContainerSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveContainerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ArchiveFrameCaptureHlsS3Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveFrameCaptureHlsS3SettingsProperty(Object);

impl ArchiveFrameCaptureHlsS3SettingsProperty {
    /// `ArchiveFrameCaptureHlsS3SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CannedAcl` property.
    ///
    /// `CannedAcl`.
    pub fn canned_acl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CannedAcl", value.into_value().into_node());
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

impl Kind for ArchiveFrameCaptureHlsS3SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveFrameCaptureHlsS3SettingsProperty>
    for ArchiveFrameCaptureHlsS3SettingsProperty
{
}
impl From<ArchiveFrameCaptureHlsS3SettingsProperty> for Node {
    #[inline]
    fn from(value: ArchiveFrameCaptureHlsS3SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveFrameCaptureHlsS3SettingsProperty>
    for ArchiveFrameCaptureHlsS3SettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<ArchiveFrameCaptureHlsS3SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an archive output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `ArchiveGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveGroupSettingsProperty(Object);

impl ArchiveGroupSettingsProperty {
    /// `ArchiveGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to configure the destination of an Archive output.
    ///
    /// `ArchiveCdnSettings`.
    pub fn archive_cdn_settings(
        mut self,
        value: impl IntoValue<ArchiveCdnSettingsProperty>,
    ) -> Self {
        self.0
            .put("ArchiveCdnSettings", value.into_value().into_node());
        self
    }

    /// A directory and base file name where archive files should be written.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The number of seconds to write to an archive file before closing and starting a new one.
    ///
    /// `RolloverInterval`.
    pub fn rollover_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RolloverInterval", value.into_value().into_node());
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

impl Kind for ArchiveGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveGroupSettingsProperty> for ArchiveGroupSettingsProperty {}
impl From<ArchiveGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: ArchiveGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveGroupSettingsProperty> for ArchiveGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The archive output settings.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `ArchiveOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ArchiveOutputSettingsProperty(Object);

impl ArchiveOutputSettingsProperty {
    /// `ArchiveOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings that are specific to the container type of the file.
    ///
    /// `ContainerSettings`.
    pub fn container_settings(
        mut self,
        value: impl IntoValue<ArchiveContainerSettingsProperty>,
    ) -> Self {
        self.0
            .put("ContainerSettings", value.into_value().into_node());
        self
    }

    /// The output file extension. If excluded, this is auto-selected from the container type.
    ///
    /// `Extension`.
    pub fn extension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Extension", value.into_value().into_node());
        self
    }

    /// A string that is concatenated to the end of the destination file name. The string is required for multiple outputs of the same type.
    ///
    /// `NameModifier`.
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NameModifier", value.into_value().into_node());
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

impl Kind for ArchiveOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ArchiveOutputSettingsProperty> for ArchiveOutputSettingsProperty {}
impl From<ArchiveOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: ArchiveOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ArchiveOutputSettingsProperty> for ArchiveOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ArchiveOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for remixing audio.
///
/// The parent of this entity is RemixSettings.
///
/// The property type `AudioChannelMapping` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioChannelMappingProperty(Object);

impl AudioChannelMappingProperty {
    /// `AudioChannelMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The indices and gain values for each input channel that should be remixed into this output channel.
    ///
    /// `InputChannelLevels`.
    pub fn input_channel_levels(
        mut self,
        value: impl IntoValue<List<InputChannelLevelProperty>>,
    ) -> Self {
        self.0
            .put("InputChannelLevels", value.into_value().into_node());
        self
    }

    /// The index of the output channel that is being produced.
    ///
    /// `OutputChannel`.
    pub fn output_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("OutputChannel", value.into_value().into_node());
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

impl Kind for AudioChannelMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioChannelMappingProperty> for AudioChannelMappingProperty {}
impl From<AudioChannelMappingProperty> for Node {
    #[inline]
    fn from(value: AudioChannelMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioChannelMappingProperty> for AudioChannelMappingProperty {
    #[inline]
    fn into_value(self) -> Value<AudioChannelMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the audio codec in the audio output.
///
/// The parent of this entity is AudioDescription.
///
/// The property type `AudioCodecSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioCodecSettingsProperty(Object);

impl AudioCodecSettingsProperty {
    /// `AudioCodecSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The setup of the AAC audio codec in the output.
    ///
    /// `AacSettings`.
    pub fn aac_settings(mut self, value: impl IntoValue<AacSettingsProperty>) -> Self {
        self.0.put("AacSettings", value.into_value().into_node());
        self
    }

    /// The setup of an AC3 audio codec in the output.
    ///
    /// `Ac3Settings`.
    pub fn ac3_settings(mut self, value: impl IntoValue<Ac3SettingsProperty>) -> Self {
        self.0.put("Ac3Settings", value.into_value().into_node());
        self
    }

    /// The `Eac3AtmosSettings` property.
    ///
    /// `Eac3AtmosSettings`.
    pub fn eac3_atmos_settings(mut self, value: impl IntoValue<Eac3AtmosSettingsProperty>) -> Self {
        self.0
            .put("Eac3AtmosSettings", value.into_value().into_node());
        self
    }

    /// The setup of an EAC3 audio codec in the output.
    ///
    /// `Eac3Settings`.
    pub fn eac3_settings(mut self, value: impl IntoValue<Eac3SettingsProperty>) -> Self {
        self.0.put("Eac3Settings", value.into_value().into_node());
        self
    }

    /// The setup of an MP2 audio codec in the output.
    ///
    /// `Mp2Settings`.
    pub fn mp2_settings(mut self, value: impl IntoValue<Mp2SettingsProperty>) -> Self {
        self.0.put("Mp2Settings", value.into_value().into_node());
        self
    }

    /// The setup to pass through the Dolby audio codec to the output.
    ///
    /// `PassThroughSettings`; free JSON, such as an [`Object`].
    pub fn pass_through_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("PassThroughSettings", value.into_value().into_node());
        self
    }

    /// Settings for audio encoded with the WAV codec.
    ///
    /// `WavSettings`.
    pub fn wav_settings(mut self, value: impl IntoValue<WavSettingsProperty>) -> Self {
        self.0.put("WavSettings", value.into_value().into_node());
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

impl Kind for AudioCodecSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioCodecSettingsProperty> for AudioCodecSettingsProperty {}
impl From<AudioCodecSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioCodecSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioCodecSettingsProperty> for AudioCodecSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioCodecSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encoding information for one output audio.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `AudioDescription` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioDescriptionProperty(Object);

impl AudioDescriptionProperty {
    /// `AudioDescriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioDashRoles` property.
    ///
    /// `AudioDashRoles`.
    pub fn audio_dash_roles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AudioDashRoles", value.into_value().into_node());
        self
    }

    /// The advanced audio normalization settings.
    ///
    /// `AudioNormalizationSettings`.
    pub fn audio_normalization_settings(
        mut self,
        value: impl IntoValue<AudioNormalizationSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioNormalizationSettings", value.into_value().into_node());
        self
    }

    /// The name of the AudioSelector that is used as the source for this AudioDescription.
    ///
    /// `AudioSelectorName`.
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioSelectorName", value.into_value().into_node());
        self
    }

    /// Applies only if audioTypeControl is useConfigured. The values for audioType are defined in ISO-IEC 13818-1.
    ///
    /// `AudioType`.
    pub fn audio_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioType", value.into_value().into_node());
        self
    }

    /// Determines how audio type is determined. followInput: If the input contains an ISO 639 audioType, then that value is passed through to the output. If the input contains no ISO 639 audioType, the value in Audio Type is included in the output. useConfigured: The value in Audio Type is included in the output. Note that this field and audioType are both ignored if inputType is broadcasterMixedAd.
    ///
    /// `AudioTypeControl`.
    pub fn audio_type_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioTypeControl", value.into_value().into_node());
        self
    }

    /// Settings to configure one or more solutions that insert audio watermarks in the audio encode
    ///
    /// `AudioWatermarkingSettings`.
    pub fn audio_watermarking_settings(
        mut self,
        value: impl IntoValue<AudioWatermarkSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioWatermarkingSettings", value.into_value().into_node());
        self
    }

    /// The audio codec settings.
    ///
    /// `CodecSettings`.
    pub fn codec_settings(mut self, value: impl IntoValue<AudioCodecSettingsProperty>) -> Self {
        self.0.put("CodecSettings", value.into_value().into_node());
        self
    }

    /// The `DvbDashAccessibility` property.
    ///
    /// `DvbDashAccessibility`.
    pub fn dvb_dash_accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DvbDashAccessibility", value.into_value().into_node());
        self
    }

    /// Indicates the language of the audio output track. Used only if languageControlMode is useConfigured, or there is no ISO 639 language code specified in the input.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// Choosing followInput causes the ISO 639 language code of the output to follow the ISO 639 language code of the input. The languageCode setting is used when useConfigured is set, or when followInput is selected but there is no ISO 639 language code specified by the input.
    ///
    /// `LanguageCodeControl`.
    pub fn language_code_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageCodeControl", value.into_value().into_node());
        self
    }

    /// The name of this AudioDescription. Outputs use this name to uniquely identify this AudioDescription. Description names should be unique within this channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The settings that control how input audio channels are remixed into the output audio channels.
    ///
    /// `RemixSettings`.
    pub fn remix_settings(mut self, value: impl IntoValue<RemixSettingsProperty>) -> Self {
        self.0.put("RemixSettings", value.into_value().into_node());
        self
    }

    /// Used for Microsoft Smooth and Apple HLS outputs. Indicates the name displayed by the player (for example, English or Director Commentary).
    ///
    /// `StreamName`.
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamName", value.into_value().into_node());
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

impl Kind for AudioDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioDescriptionProperty> for AudioDescriptionProperty {}
impl From<AudioDescriptionProperty> for Node {
    #[inline]
    fn from(value: AudioDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioDescriptionProperty> for AudioDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioDolbyEDecode` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioDolbyEDecodeProperty(Object);

impl AudioDolbyEDecodeProperty {
    /// `AudioDolbyEDecodeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ProgramSelection` property.
    ///
    /// `ProgramSelection`.
    pub fn program_selection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProgramSelection", value.into_value().into_node());
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

impl Kind for AudioDolbyEDecodeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioDolbyEDecodeProperty> for AudioDolbyEDecodeProperty {}
impl From<AudioDolbyEDecodeProperty> for Node {
    #[inline]
    fn from(value: AudioDolbyEDecodeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioDolbyEDecodeProperty> for AudioDolbyEDecodeProperty {
    #[inline]
    fn into_value(self) -> Value<AudioDolbyEDecodeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioFeedInput` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioFeedInputProperty(Object);

impl AudioFeedInputProperty {
    /// `AudioFeedInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioSelectorName` property.
    ///
    /// `AudioSelectorName`.
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioSelectorName", value.into_value().into_node());
        self
    }

    /// The `FeedInput` property.
    ///
    /// `FeedInput`.
    pub fn feed_input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FeedInput", value.into_value().into_node());
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

impl Kind for AudioFeedInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioFeedInputProperty> for AudioFeedInputProperty {}
impl From<AudioFeedInputProperty> for Node {
    #[inline]
    fn from(value: AudioFeedInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioFeedInputProperty> for AudioFeedInputProperty {
    #[inline]
    fn into_value(self) -> Value<AudioFeedInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Selector for HLS audio rendition.
///
/// The parent of this entity is AudioSelectorSettings.
///
/// The property type `AudioHlsRenditionSelection` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioHlsRenditionSelectionProperty(Object);

impl AudioHlsRenditionSelectionProperty {
    /// `AudioHlsRenditionSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the GROUP-ID in the #EXT-X-MEDIA tag of the target HLS audio rendition.
    ///
    /// `GroupId`.
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GroupId", value.into_value().into_node());
        self
    }

    /// Specifies the NAME in the #EXT-X-MEDIA tag of the target HLS audio rendition.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for AudioHlsRenditionSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioHlsRenditionSelectionProperty> for AudioHlsRenditionSelectionProperty {}
impl From<AudioHlsRenditionSelectionProperty> for Node {
    #[inline]
    fn from(value: AudioHlsRenditionSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioHlsRenditionSelectionProperty> for AudioHlsRenditionSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioHlsRenditionSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the audio language to extract.
///
/// The parent of this entity is AudioSelectorSettings.
///
/// The property type `AudioLanguageSelection` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioLanguageSelectionProperty(Object);

impl AudioLanguageSelectionProperty {
    /// `AudioLanguageSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selects a specific three-letter language code from within an audio source.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// When set to "strict," the transport stream demux strictly identifies audio streams by their language descriptor. If a PMT update occurs such that an audio stream matching the initially selected language is no longer present, then mute is encoded until the language returns. If set to "loose," then on a PMT update the demux chooses another audio stream in the program with the same stream type if it can't find one with the same language.
    ///
    /// `LanguageSelectionPolicy`.
    pub fn language_selection_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageSelectionPolicy", value.into_value().into_node());
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

impl Kind for AudioLanguageSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioLanguageSelectionProperty> for AudioLanguageSelectionProperty {}
impl From<AudioLanguageSelectionProperty> for Node {
    #[inline]
    fn from(value: AudioLanguageSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioLanguageSelectionProperty> for AudioLanguageSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioLanguageSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for normalizing video.
///
/// The parent of this entity is AudioDescription.
///
/// The property type `AudioNormalizationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioNormalizationSettingsProperty(Object);

impl AudioNormalizationSettingsProperty {
    /// `AudioNormalizationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The audio normalization algorithm to use. itu17701 conforms to the CALM Act specification. itu17702 conforms to the EBU R-128 specification.
    ///
    /// `Algorithm`.
    pub fn algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Algorithm", value.into_value().into_node());
        self
    }

    /// When set to correctAudio, the output audio is corrected using the chosen algorithm. If set to measureOnly, the audio is measured but not adjusted.
    ///
    /// `AlgorithmControl`.
    pub fn algorithm_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlgorithmControl", value.into_value().into_node());
        self
    }

    /// The `PeakCalculation` property.
    ///
    /// `PeakCalculation`.
    pub fn peak_calculation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PeakCalculation", value.into_value().into_node());
        self
    }

    /// The `PeakLimiterThreshold` property.
    ///
    /// `PeakLimiterThreshold`.
    pub fn peak_limiter_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("PeakLimiterThreshold", value.into_value().into_node());
        self
    }

    /// The Target LKFS(loudness) to adjust volume to. If no value is entered, a default value is used according to the chosen algorithm. The CALM Act (1770-1) recommends a target of -24 LKFS. The EBU R-128 specification (1770-2) recommends a target of -23 LKFS.
    ///
    /// `TargetLkfs`.
    pub fn target_lkfs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TargetLkfs", value.into_value().into_node());
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

impl Kind for AudioNormalizationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioNormalizationSettingsProperty> for AudioNormalizationSettingsProperty {}
impl From<AudioNormalizationSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioNormalizationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioNormalizationSettingsProperty> for AudioNormalizationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioNormalizationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an audio-only HLS output.
///
/// The parent of this entity is HlsSettings.
///
/// The property type `AudioOnlyHlsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioOnlyHlsSettingsProperty(Object);

impl AudioOnlyHlsSettingsProperty {
    /// `AudioOnlyHlsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the group that the audio rendition belongs to.
    ///
    /// `AudioGroupId`.
    pub fn audio_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioGroupId", value.into_value().into_node());
        self
    }

    /// Used with an audio-only stream. It must be a .jpg or .png file. If given, this image is used as the cover art for the audio-only output. Ideally, it should be formatted for an iPhone screen for two reasons. The iPhone does not resize the image; instead, it crops a centered image on the top/bottom and left/right. Additionally, this image file gets saved bit-for-bit into every 10-second segment file, so it increases bandwidth by {image file size} * {segment count} * {user count.}.
    ///
    /// `AudioOnlyImage`.
    pub fn audio_only_image(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0.put("AudioOnlyImage", value.into_value().into_node());
        self
    }

    /// Four types of audio-only tracks are supported: Audio-Only Variant Stream The client can play back this audio-only stream instead of video in low-bandwidth scenarios. Represented as an EXT-X-STREAM-INF in the HLS manifest. Alternate Audio, Auto Select, Default Alternate rendition that the client should try to play back by default. Represented as an EXT-X-MEDIA in the HLS manifest with DEFAULT=YES, AUTOSELECT=YES Alternate Audio, Auto Select, Not Default Alternate rendition that the client might try to play back by default. Represented as an EXT-X-MEDIA in the HLS manifest with DEFAULT=NO, AUTOSELECT=YES Alternate Audio, not Auto Select Alternate rendition that the client will not try to play back by default. Represented as an EXT-X-MEDIA in the HLS manifest with DEFAULT=NO, AUTOSELECT=NO.
    ///
    /// `AudioTrackType`.
    pub fn audio_track_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioTrackType", value.into_value().into_node());
        self
    }

    /// Specifies the segment type.
    ///
    /// `SegmentType`.
    pub fn segment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SegmentType", value.into_value().into_node());
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

impl Kind for AudioOnlyHlsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioOnlyHlsSettingsProperty> for AudioOnlyHlsSettingsProperty {}
impl From<AudioOnlyHlsSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioOnlyHlsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioOnlyHlsSettingsProperty> for AudioOnlyHlsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioOnlyHlsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioPid` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioPidProperty(Object);

impl AudioPidProperty {
    /// `AudioPidProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DolbyEDecode` property.
    ///
    /// `DolbyEDecode`.
    pub fn dolby_e_decode(mut self, value: impl IntoValue<AudioDolbyEDecodeProperty>) -> Self {
        self.0.put("DolbyEDecode", value.into_value().into_node());
        self
    }

    /// The `Pid` property.
    ///
    /// `Pid`.
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Pid", value.into_value().into_node());
        self
    }

    /// The `PremixSettings` property.
    ///
    /// `PremixSettings`.
    pub fn premix_settings(mut self, value: impl IntoValue<AudioPreMixerSettingsProperty>) -> Self {
        self.0.put("PremixSettings", value.into_value().into_node());
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

impl Kind for AudioPidProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioPidProperty> for AudioPidProperty {}
impl From<AudioPidProperty> for Node {
    #[inline]
    fn from(value: AudioPidProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioPidProperty> for AudioPidProperty {
    #[inline]
    fn into_value(self) -> Value<AudioPidProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to extract audio by The PID.
///
/// The parent of this entity is AudioSelectorSettings.
///
/// The property type `AudioPidSelection` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioPidSelectionProperty(Object);

impl AudioPidSelectionProperty {
    /// `AudioPidSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Select the audio by this PID.
    ///
    /// `Pid`.
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Pid", value.into_value().into_node());
        self
    }

    /// The `Pids` property.
    ///
    /// `Pids`.
    pub fn pids(mut self, value: impl IntoValue<List<AudioPidProperty>>) -> Self {
        self.0.put("Pids", value.into_value().into_node());
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

impl Kind for AudioPidSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioPidSelectionProperty> for AudioPidSelectionProperty {}
impl From<AudioPidSelectionProperty> for Node {
    #[inline]
    fn from(value: AudioPidSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioPidSelectionProperty> for AudioPidSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioPidSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AudioPreMixerSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioPreMixerSettingsProperty(Object);

impl AudioPreMixerSettingsProperty {
    /// `AudioPreMixerSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioNormalizationSettings` property.
    ///
    /// `AudioNormalizationSettings`.
    pub fn audio_normalization_settings(
        mut self,
        value: impl IntoValue<AudioNormalizationSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioNormalizationSettings", value.into_value().into_node());
        self
    }

    /// The `Channels` property.
    ///
    /// `Channels`.
    pub fn channels(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Channels", value.into_value().into_node());
        self
    }

    /// The `GainDb` property.
    ///
    /// `GainDb`.
    pub fn gain_db(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("GainDb", value.into_value().into_node());
        self
    }

    /// The `RemixSettings` property.
    ///
    /// `RemixSettings`.
    pub fn remix_settings(mut self, value: impl IntoValue<RemixSettingsProperty>) -> Self {
        self.0.put("RemixSettings", value.into_value().into_node());
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

impl Kind for AudioPreMixerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioPreMixerSettingsProperty> for AudioPreMixerSettingsProperty {}
impl From<AudioPreMixerSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioPreMixerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioPreMixerSettingsProperty> for AudioPreMixerSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioPreMixerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about one audio to extract from the input.
///
/// The parent of this entity is InputSettings.
///
/// The property type `AudioSelector` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioSelectorProperty(Object);

impl AudioSelectorProperty {
    /// `AudioSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A name for this AudioSelector.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Information about the specific audio to extract from the input.
    ///
    /// `SelectorSettings`.
    pub fn selector_settings(
        mut self,
        value: impl IntoValue<AudioSelectorSettingsProperty>,
    ) -> Self {
        self.0
            .put("SelectorSettings", value.into_value().into_node());
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

impl Kind for AudioSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioSelectorProperty> for AudioSelectorProperty {}
impl From<AudioSelectorProperty> for Node {
    #[inline]
    fn from(value: AudioSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioSelectorProperty> for AudioSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<AudioSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the audio to extract from the input.
///
/// The parent of this entity is AudioSelector.
///
/// The property type `AudioSelectorSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioSelectorSettingsProperty(Object);

impl AudioSelectorSettingsProperty {
    /// `AudioSelectorSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selector for HLS audio rendition.
    ///
    /// `AudioHlsRenditionSelection`.
    pub fn audio_hls_rendition_selection(
        mut self,
        value: impl IntoValue<AudioHlsRenditionSelectionProperty>,
    ) -> Self {
        self.0
            .put("AudioHlsRenditionSelection", value.into_value().into_node());
        self
    }

    /// The language code of the audio to select.
    ///
    /// `AudioLanguageSelection`.
    pub fn audio_language_selection(
        mut self,
        value: impl IntoValue<AudioLanguageSelectionProperty>,
    ) -> Self {
        self.0
            .put("AudioLanguageSelection", value.into_value().into_node());
        self
    }

    /// The PID of the audio to select.
    ///
    /// `AudioPidSelection`.
    pub fn audio_pid_selection(mut self, value: impl IntoValue<AudioPidSelectionProperty>) -> Self {
        self.0
            .put("AudioPidSelection", value.into_value().into_node());
        self
    }

    /// Information about the audio track to extract.
    ///
    /// `AudioTrackSelection`.
    pub fn audio_track_selection(
        mut self,
        value: impl IntoValue<AudioTrackSelectionProperty>,
    ) -> Self {
        self.0
            .put("AudioTrackSelection", value.into_value().into_node());
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

impl Kind for AudioSelectorSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioSelectorSettingsProperty> for AudioSelectorSettingsProperty {}
impl From<AudioSelectorSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioSelectorSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioSelectorSettingsProperty> for AudioSelectorSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioSelectorSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MediaLive will perform a failover if audio is not detected in this input for the specified period.
///
/// The parent of this entity is FailoverConditionSettings.
///
/// The property type `AudioSilenceFailoverSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioSilenceFailoverSettingsProperty(Object);

impl AudioSilenceFailoverSettingsProperty {
    /// `AudioSilenceFailoverSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the audio selector in the input that MediaLive should monitor to detect silence. Select your most important rendition. If you didn't create an audio selector in this input, leave blank.
    ///
    /// `AudioSelectorName`.
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioSelectorName", value.into_value().into_node());
        self
    }

    /// The amount of time (in milliseconds) that the active input must be silent before automatic input failover occurs. Silence is defined as audio loss or audio quieter than -50 dBFS.
    ///
    /// `AudioSilenceThresholdMsec`.
    pub fn audio_silence_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AudioSilenceThresholdMsec", value.into_value().into_node());
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

impl Kind for AudioSilenceFailoverSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioSilenceFailoverSettingsProperty> for AudioSilenceFailoverSettingsProperty {}
impl From<AudioSilenceFailoverSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioSilenceFailoverSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioSilenceFailoverSettingsProperty> for AudioSilenceFailoverSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioSilenceFailoverSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about one audio track to extract. You can select multiple tracks.
///
/// The parent of this entity is AudioTrackSelection.
///
/// The property type `AudioTrack` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioTrackProperty(Object);

impl AudioTrackProperty {
    /// `AudioTrackProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PremixSettings` property.
    ///
    /// `PremixSettings`.
    pub fn premix_settings(mut self, value: impl IntoValue<AudioPreMixerSettingsProperty>) -> Self {
        self.0.put("PremixSettings", value.into_value().into_node());
        self
    }

    /// 1-based integer value that maps to a specific audio track
    ///
    /// `Track`.
    pub fn track(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Track", value.into_value().into_node());
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

impl Kind for AudioTrackProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioTrackProperty> for AudioTrackProperty {}
impl From<AudioTrackProperty> for Node {
    #[inline]
    fn from(value: AudioTrackProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioTrackProperty> for AudioTrackProperty {
    #[inline]
    fn into_value(self) -> Value<AudioTrackProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the audio track to extract.
///
/// The parent of this entity is AudioSelectorSettings.
///
/// The property type `AudioTrackSelection` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioTrackSelectionProperty(Object);

impl AudioTrackSelectionProperty {
    /// `AudioTrackSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DolbyEDecode` property.
    ///
    /// `DolbyEDecode`.
    pub fn dolby_e_decode(mut self, value: impl IntoValue<AudioDolbyEDecodeProperty>) -> Self {
        self.0.put("DolbyEDecode", value.into_value().into_node());
        self
    }

    /// Selects one or more unique audio tracks from within a source.
    ///
    /// `Tracks`.
    pub fn tracks(mut self, value: impl IntoValue<List<AudioTrackProperty>>) -> Self {
        self.0.put("Tracks", value.into_value().into_node());
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

impl Kind for AudioTrackSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioTrackSelectionProperty> for AudioTrackSelectionProperty {}
impl From<AudioTrackSelectionProperty> for Node {
    #[inline]
    fn from(value: AudioTrackSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioTrackSelectionProperty> for AudioTrackSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<AudioTrackSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Audio Watermark Settings
///
/// The parent of this entity is AudioDescription.
///
/// The property type `AudioWatermarkSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioWatermarkSettingsProperty(Object);

impl AudioWatermarkSettingsProperty {
    /// `AudioWatermarkSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to configure Nielsen Watermarks in the audio encode
    ///
    /// `NielsenWatermarksSettings`.
    pub fn nielsen_watermarks_settings(
        mut self,
        value: impl IntoValue<NielsenWatermarksSettingsProperty>,
    ) -> Self {
        self.0
            .put("NielsenWatermarksSettings", value.into_value().into_node());
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

impl Kind for AudioWatermarkSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioWatermarkSettingsProperty> for AudioWatermarkSettingsProperty {}
impl From<AudioWatermarkSettingsProperty> for Node {
    #[inline]
    fn from(value: AudioWatermarkSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioWatermarkSettingsProperty> for AudioWatermarkSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AudioWatermarkSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure the conditions that will define the input as unhealthy and that will make MediaLive fail over to the other input in the input failover pair.
///
/// The parent of this entity is InputAttachment.
///
/// The property type `AutomaticInputFailoverSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomaticInputFailoverSettingsProperty(Object);

impl AutomaticInputFailoverSettingsProperty {
    /// `AutomaticInputFailoverSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This clear time defines the requirement a recovered input must meet to be considered healthy. The input must have no failover conditions for this length of time. Enter a time in milliseconds. This value is particularly important if the input_preference for the failover pair is set to PRIMARY_INPUT_PREFERRED, because after this time, MediaLive will switch back to the primary input.
    ///
    /// `ErrorClearTimeMsec`.
    pub fn error_clear_time_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ErrorClearTimeMsec", value.into_value().into_node());
        self
    }

    /// A list of failover conditions. If any of these conditions occur, MediaLive will perform a failover to the other input.
    ///
    /// `FailoverConditions`.
    pub fn failover_conditions(
        mut self,
        value: impl IntoValue<List<FailoverConditionProperty>>,
    ) -> Self {
        self.0
            .put("FailoverConditions", value.into_value().into_node());
        self
    }

    /// Input preference when deciding which input to make active when a previously failed input has recovered.
    ///
    /// `InputPreference`.
    pub fn input_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputPreference", value.into_value().into_node());
        self
    }

    /// The input ID of the secondary input in the automatic input failover pair.
    ///
    /// `SecondaryInputId`.
    pub fn secondary_input_id(mut self, value: impl IntoValue<kinds::medialive::InputId>) -> Self {
        self.0
            .put("SecondaryInputId", value.into_value().into_node());
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

impl Kind for AutomaticInputFailoverSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomaticInputFailoverSettingsProperty> for AutomaticInputFailoverSettingsProperty {}
impl From<AutomaticInputFailoverSettingsProperty> for Node {
    #[inline]
    fn from(value: AutomaticInputFailoverSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomaticInputFailoverSettingsProperty> for AutomaticInputFailoverSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AutomaticInputFailoverSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Av1ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Av1ColorSpaceSettingsProperty(Object);

impl Av1ColorSpaceSettingsProperty {
    /// `Av1ColorSpaceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ColorSpacePassthroughSettings` property.
    ///
    /// `ColorSpacePassthroughSettings`; free JSON, such as an [`Object`].
    pub fn color_space_passthrough_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "ColorSpacePassthroughSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Hdr10Settings` property.
    ///
    /// `Hdr10Settings`.
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10SettingsProperty>) -> Self {
        self.0.put("Hdr10Settings", value.into_value().into_node());
        self
    }

    /// The `Hlg2020Settings` property.
    ///
    /// `Hlg2020Settings`; free JSON, such as an [`Object`].
    pub fn hlg2020_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("Hlg2020Settings", value.into_value().into_node());
        self
    }

    /// The `Rec601Settings` property.
    ///
    /// `Rec601Settings`; free JSON, such as an [`Object`].
    pub fn rec601_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec601Settings", value.into_value().into_node());
        self
    }

    /// The `Rec709Settings` property.
    ///
    /// `Rec709Settings`; free JSON, such as an [`Object`].
    pub fn rec709_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec709Settings", value.into_value().into_node());
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

impl Kind for Av1ColorSpaceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Av1ColorSpaceSettingsProperty> for Av1ColorSpaceSettingsProperty {}
impl From<Av1ColorSpaceSettingsProperty> for Node {
    #[inline]
    fn from(value: Av1ColorSpaceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Av1ColorSpaceSettingsProperty> for Av1ColorSpaceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Av1ColorSpaceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Av1Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Av1SettingsProperty(Object);

impl Av1SettingsProperty {
    /// `Av1SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AfdSignaling` property.
    ///
    /// `AfdSignaling`.
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AfdSignaling", value.into_value().into_node());
        self
    }

    /// The `BitDepth` property.
    ///
    /// `BitDepth`.
    pub fn bit_depth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BitDepth", value.into_value().into_node());
        self
    }

    /// The `Bitrate` property.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// The `BufSize` property.
    ///
    /// `BufSize`.
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufSize", value.into_value().into_node());
        self
    }

    /// The `ColorSpaceSettings` property.
    ///
    /// `ColorSpaceSettings`.
    pub fn color_space_settings(
        mut self,
        value: impl IntoValue<Av1ColorSpaceSettingsProperty>,
    ) -> Self {
        self.0
            .put("ColorSpaceSettings", value.into_value().into_node());
        self
    }

    /// The `FixedAfd` property.
    ///
    /// `FixedAfd`.
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FixedAfd", value.into_value().into_node());
        self
    }

    /// The `FramerateDenominator` property.
    ///
    /// `FramerateDenominator`.
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateDenominator", value.into_value().into_node());
        self
    }

    /// The `FramerateNumerator` property.
    ///
    /// `FramerateNumerator`.
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateNumerator", value.into_value().into_node());
        self
    }

    /// The `GopSize` property.
    ///
    /// `GopSize`.
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("GopSize", value.into_value().into_node());
        self
    }

    /// The `GopSizeUnits` property.
    ///
    /// `GopSizeUnits`.
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopSizeUnits", value.into_value().into_node());
        self
    }

    /// The `Level` property.
    ///
    /// `Level`.
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// The `LookAheadRateControl` property.
    ///
    /// `LookAheadRateControl`.
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LookAheadRateControl", value.into_value().into_node());
        self
    }

    /// The `MaxBitrate` property.
    ///
    /// `MaxBitrate`.
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBitrate", value.into_value().into_node());
        self
    }

    /// The `MinBitrate` property.
    ///
    /// `MinBitrate`.
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinBitrate", value.into_value().into_node());
        self
    }

    /// The `MinIInterval` property.
    ///
    /// `MinIInterval`.
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinIInterval", value.into_value().into_node());
        self
    }

    /// The `ParDenominator` property.
    ///
    /// `ParDenominator`.
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParDenominator", value.into_value().into_node());
        self
    }

    /// The `ParNumerator` property.
    ///
    /// `ParNumerator`.
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParNumerator", value.into_value().into_node());
        self
    }

    /// The `QvbrQualityLevel` property.
    ///
    /// `QvbrQualityLevel`.
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("QvbrQualityLevel", value.into_value().into_node());
        self
    }

    /// The `RateControlMode` property.
    ///
    /// `RateControlMode`.
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RateControlMode", value.into_value().into_node());
        self
    }

    /// The `SceneChangeDetect` property.
    ///
    /// `SceneChangeDetect`.
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SceneChangeDetect", value.into_value().into_node());
        self
    }

    /// The `SpatialAq` property.
    ///
    /// `SpatialAq`.
    pub fn spatial_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpatialAq", value.into_value().into_node());
        self
    }

    /// The `TemporalAq` property.
    ///
    /// `TemporalAq`.
    pub fn temporal_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemporalAq", value.into_value().into_node());
        self
    }

    /// The `TimecodeBurninSettings` property.
    ///
    /// `TimecodeBurninSettings`.
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettingsProperty>,
    ) -> Self {
        self.0
            .put("TimecodeBurninSettings", value.into_value().into_node());
        self
    }

    /// The `TimecodeInsertion` property.
    ///
    /// `TimecodeInsertion`.
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimecodeInsertion", value.into_value().into_node());
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

impl Kind for Av1SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Av1SettingsProperty> for Av1SettingsProperty {}
impl From<Av1SettingsProperty> for Node {
    #[inline]
    fn from(value: Av1SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Av1SettingsProperty> for Av1SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Av1SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of ad avail blanking in the output.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `AvailBlanking` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailBlankingProperty(Object);

impl AvailBlankingProperty {
    /// `AvailBlankingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The blanking image to be used. Keep empty for solid black. Only .bmp and .png images are supported.
    ///
    /// `AvailBlankingImage`.
    pub fn avail_blanking_image(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0
            .put("AvailBlankingImage", value.into_value().into_node());
        self
    }

    /// When set to enabled, the video, audio, and captions are blanked when insertion metadata is added.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for AvailBlankingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailBlankingProperty> for AvailBlankingProperty {}
impl From<AvailBlankingProperty> for Node {
    #[inline]
    fn from(value: AvailBlankingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailBlankingProperty> for AvailBlankingProperty {
    #[inline]
    fn into_value(self) -> Value<AvailBlankingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The setup of ad avail handling in the output.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `AvailConfiguration` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailConfigurationProperty(Object);

impl AvailConfigurationProperty {
    /// `AvailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The setup of ad avail handling in the output.
    ///
    /// `AvailSettings`.
    pub fn avail_settings(mut self, value: impl IntoValue<AvailSettingsProperty>) -> Self {
        self.0.put("AvailSettings", value.into_value().into_node());
        self
    }

    /// The `Scte35SegmentationScope` property.
    ///
    /// `Scte35SegmentationScope`.
    pub fn scte35_segmentation_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Scte35SegmentationScope", value.into_value().into_node());
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

impl Kind for AvailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailConfigurationProperty> for AvailConfigurationProperty {}
impl From<AvailConfigurationProperty> for Node {
    #[inline]
    fn from(value: AvailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailConfigurationProperty> for AvailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AvailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the ad avail setup in the output.
///
/// The parent of this entity is AvailConfiguration.
///
/// The property type `AvailSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailSettingsProperty(Object);

impl AvailSettingsProperty {
    /// `AvailSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Esam` property.
    ///
    /// `Esam`.
    pub fn esam(mut self, value: impl IntoValue<EsamProperty>) -> Self {
        self.0.put("Esam", value.into_value().into_node());
        self
    }

    /// The setup for SCTE-35 splice insert handling.
    ///
    /// `Scte35SpliceInsert`.
    pub fn scte35_splice_insert(
        mut self,
        value: impl IntoValue<Scte35SpliceInsertTimeSignalAposSettingsProperty>,
    ) -> Self {
        self.0
            .put("Scte35SpliceInsert", value.into_value().into_node());
        self
    }

    /// The setup for SCTE-35 time signal APOS handling.
    ///
    /// `Scte35TimeSignalApos`.
    pub fn scte35_time_signal_apos(
        mut self,
        value: impl IntoValue<Scte35SpliceInsertTimeSignalAposSettingsProperty>,
    ) -> Self {
        self.0
            .put("Scte35TimeSignalApos", value.into_value().into_node());
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

impl Kind for AvailSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailSettingsProperty> for AvailSettingsProperty {}
impl From<AvailSettingsProperty> for Node {
    #[inline]
    fn from(value: AvailSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailSettingsProperty> for AvailSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<AvailSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `BandwidthReductionFilterSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct BandwidthReductionFilterSettingsProperty(Object);

impl BandwidthReductionFilterSettingsProperty {
    /// `BandwidthReductionFilterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `PostFilterSharpening` property.
    ///
    /// `PostFilterSharpening`.
    pub fn post_filter_sharpening(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PostFilterSharpening", value.into_value().into_node());
        self
    }

    /// The `Strength` property.
    ///
    /// `Strength`.
    pub fn strength(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Strength", value.into_value().into_node());
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

impl Kind for BandwidthReductionFilterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BandwidthReductionFilterSettingsProperty>
    for BandwidthReductionFilterSettingsProperty
{
}
impl From<BandwidthReductionFilterSettingsProperty> for Node {
    #[inline]
    fn from(value: BandwidthReductionFilterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BandwidthReductionFilterSettingsProperty>
    for BandwidthReductionFilterSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<BandwidthReductionFilterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for a blackout slate.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `BlackoutSlate` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct BlackoutSlateProperty(Object);

impl BlackoutSlateProperty {
    /// `BlackoutSlateProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The blackout slate image to be used. Keep empty for solid black. Only .bmp and .png images are supported.
    ///
    /// `BlackoutSlateImage`.
    pub fn blackout_slate_image(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0
            .put("BlackoutSlateImage", value.into_value().into_node());
        self
    }

    /// Setting to enabled causes MediaLive to blackout the video, audio, and captions, and raise the "Network Blackout Image" slate when an SCTE104/35 Network End Segmentation Descriptor is encountered. The blackout is lifted when the Network Start Segmentation Descriptor is encountered. The Network End and Network Start descriptors must contain a network ID that matches the value entered in Network ID.
    ///
    /// `NetworkEndBlackout`.
    pub fn network_end_blackout(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NetworkEndBlackout", value.into_value().into_node());
        self
    }

    /// The path to the local file to use as the Network End Blackout image. The image is scaled to fill the entire output raster.
    ///
    /// `NetworkEndBlackoutImage`.
    pub fn network_end_blackout_image(
        mut self,
        value: impl IntoValue<InputLocationProperty>,
    ) -> Self {
        self.0
            .put("NetworkEndBlackoutImage", value.into_value().into_node());
        self
    }

    /// Provides a Network ID that matches EIDR ID format (for example, "10.XXXX/XXXX-XXXX-XXXX-XXXX-XXXX-C").
    ///
    /// `NetworkId`.
    pub fn network_id(mut self, value: impl IntoValue<kinds::medialive::NetworkId>) -> Self {
        self.0.put("NetworkId", value.into_value().into_node());
        self
    }

    /// When set to enabled, this causes video, audio, and captions to be blanked when indicated by program metadata.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for BlackoutSlateProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BlackoutSlateProperty> for BlackoutSlateProperty {}
impl From<BlackoutSlateProperty> for Node {
    #[inline]
    fn from(value: BlackoutSlateProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BlackoutSlateProperty> for BlackoutSlateProperty {
    #[inline]
    fn into_value(self) -> Value<BlackoutSlateProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for burn-in captions in the output.
///
/// The parent of this entity is CaptionDestinationSettings.
///
/// The property type `BurnInDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct BurnInDestinationSettingsProperty(Object);

impl BurnInDestinationSettingsProperty {
    /// `BurnInDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If no explicit xPosition or yPosition is provided, setting alignment to centered places the captions at the bottom center of the output. Similarly, setting a left alignment aligns captions to the bottom left of the output. If x and y positions are specified in conjunction with the alignment parameter, the font is justified (either left or centered) relative to those coordinates. Selecting "smart" justification left-justifies live subtitles and center-justifies pre-recorded subtitles. All burn-in and DVB-Sub font settings must match.
    ///
    /// `Alignment`.
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alignment", value.into_value().into_node());
        self
    }

    /// Specifies the color of the rectangle behind the captions. All burn-in and DVB-Sub font settings must match.
    ///
    /// `BackgroundColor`.
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackgroundColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the background rectangle. 255 is opaque; 0 is transparent. Keeping this parameter blank is equivalent to setting it to 0 (transparent). All burn-in and DVB-Sub font settings must match.
    ///
    /// `BackgroundOpacity`.
    pub fn background_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackgroundOpacity", value.into_value().into_node());
        self
    }

    /// The external font file that is used for captions burn-in. The file extension must be .ttf or .tte. Although you can select output fonts for many different types of input captions, embedded, STL, and Teletext sources use a strict grid system. Using external fonts with these captions sources could cause an unexpected display of proportional fonts. All burn-in and DVB-Sub font settings must match.
    ///
    /// `Font`.
    pub fn font(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0.put("Font", value.into_value().into_node());
        self
    }

    /// Specifies the color of the burned-in captions. This option is not valid for source captions that are STL, 608/embedded, or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontColor`.
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the burned-in captions. 255 is opaque; 0 is transparent. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontOpacity`.
    pub fn font_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FontOpacity", value.into_value().into_node());
        self
    }

    /// The font resolution in DPI (dots per inch). The default is 96 dpi. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontResolution`.
    pub fn font_resolution(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FontResolution", value.into_value().into_node());
        self
    }

    /// When set to auto, fontSize scales depending on the size of the output. Providing a positive integer specifies the exact font size in points. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontSize`.
    pub fn font_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontSize", value.into_value().into_node());
        self
    }

    /// Specifies the font outline color. This option is not valid for source captions that are either 608/embedded or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `OutlineColor`.
    pub fn outline_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutlineColor", value.into_value().into_node());
        self
    }

    /// Specifies font outline size in pixels. This option is not valid for source captions that are either 608/embedded or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `OutlineSize`.
    pub fn outline_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("OutlineSize", value.into_value().into_node());
        self
    }

    /// Specifies the color of the shadow cast by the captions. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowColor`.
    pub fn shadow_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShadowColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the shadow. 255 is opaque; 0 is transparent. Keeping this parameter blank is equivalent to setting it to 0 (transparent). All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowOpacity`.
    pub fn shadow_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowOpacity", value.into_value().into_node());
        self
    }

    /// Specifies the horizontal offset of the shadow that is relative to the captions in pixels. A value of -2 would result in a shadow offset 2 pixels to the left. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowXOffset`.
    pub fn shadow_x_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowXOffset", value.into_value().into_node());
        self
    }

    /// Specifies the vertical offset of the shadow that is relative to the captions in pixels. A value of -2 would result in a shadow offset 2 pixels above the text. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowYOffset`.
    pub fn shadow_y_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowYOffset", value.into_value().into_node());
        self
    }

    /// The `SubtitleRows` property.
    ///
    /// `SubtitleRows`.
    pub fn subtitle_rows(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubtitleRows", value.into_value().into_node());
        self
    }

    /// Controls whether a fixed grid size is used to generate the output subtitles bitmap. This applies only to Teletext inputs and DVB-Sub/Burn-in outputs.
    ///
    /// `TeletextGridControl`.
    pub fn teletext_grid_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TeletextGridControl", value.into_value().into_node());
        self
    }

    /// Specifies the horizontal position of the captions relative to the left side of the output in pixels. A value of 10 would result in the captions starting 10 pixels from the left of the output. If no explicit xPosition is provided, the horizontal captions position is determined by the alignment parameter. All burn-in and DVB-Sub font settings must match.
    ///
    /// `XPosition`.
    pub fn x_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("XPosition", value.into_value().into_node());
        self
    }

    /// Specifies the vertical position of the captions relative to the top of the output in pixels. A value of 10 would result in the captions starting 10 pixels from the top of the output. If no explicit yPosition is provided, the captions are positioned towards the bottom of the output. All burn-in and DVB-Sub font settings must match.
    ///
    /// `YPosition`.
    pub fn y_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("YPosition", value.into_value().into_node());
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

impl Kind for BurnInDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BurnInDestinationSettingsProperty> for BurnInDestinationSettingsProperty {}
impl From<BurnInDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: BurnInDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BurnInDestinationSettingsProperty> for BurnInDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<BurnInDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The encoding information for output captions.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `CaptionDescription` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionDescriptionProperty(Object);

impl CaptionDescriptionProperty {
    /// `CaptionDescriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Accessibility` property.
    ///
    /// `Accessibility`.
    pub fn accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Accessibility", value.into_value().into_node());
        self
    }

    /// The `CaptionDashRoles` property.
    ///
    /// `CaptionDashRoles`.
    pub fn caption_dash_roles(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CaptionDashRoles", value.into_value().into_node());
        self
    }

    /// Specifies which input captions selector to use as a captions source when generating output captions. This field should match a captionSelector name.
    ///
    /// `CaptionSelectorName`.
    pub fn caption_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaptionSelectorName", value.into_value().into_node());
        self
    }

    /// Additional settings for a captions destination that depend on the destination type.
    ///
    /// `DestinationSettings`.
    pub fn destination_settings(
        mut self,
        value: impl IntoValue<CaptionDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("DestinationSettings", value.into_value().into_node());
        self
    }

    /// The `DvbDashAccessibility` property.
    ///
    /// `DvbDashAccessibility`.
    pub fn dvb_dash_accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DvbDashAccessibility", value.into_value().into_node());
        self
    }

    /// An ISO 639-2 three-digit code. For more information, see <http://www.loc.gov/standards/iso639-2/>.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// Human-readable information to indicate the captions that are available for players (for example, English or Spanish).
    ///
    /// `LanguageDescription`.
    pub fn language_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageDescription", value.into_value().into_node());
        self
    }

    /// The name of the captions description. The name is used to associate a captions description with an output. Names must be unique within a channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for CaptionDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionDescriptionProperty> for CaptionDescriptionProperty {}
impl From<CaptionDescriptionProperty> for Node {
    #[inline]
    fn from(value: CaptionDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionDescriptionProperty> for CaptionDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of one captions encode in the output.
///
/// The parent of this entity is CaptionDescription.
///
/// The property type `CaptionDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionDestinationSettingsProperty(Object);

impl CaptionDestinationSettingsProperty {
    /// `CaptionDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of one ARIB captions encode in the output.
    ///
    /// `AribDestinationSettings`; free JSON, such as an [`Object`].
    pub fn arib_destination_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AribDestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one burn-in captions encode in the output.
    ///
    /// `BurnInDestinationSettings`.
    pub fn burn_in_destination_settings(
        mut self,
        value: impl IntoValue<BurnInDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("BurnInDestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one DVB Sub captions encode in the output.
    ///
    /// `DvbSubDestinationSettings`.
    pub fn dvb_sub_destination_settings(
        mut self,
        value: impl IntoValue<DvbSubDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("DvbSubDestinationSettings", value.into_value().into_node());
        self
    }

    /// Settings for EBU-TT captions in the output.
    ///
    /// `EbuTtDDestinationSettings`.
    pub fn ebu_tt_d_destination_settings(
        mut self,
        value: impl IntoValue<EbuTtDDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("EbuTtDDestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one embedded captions encode in the output.
    ///
    /// `EmbeddedDestinationSettings`.
    pub fn embedded_destination_settings(
        mut self,
        value: impl IntoValue<EmbeddedDestinationSettingsProperty>,
    ) -> Self {
        self.0.put(
            "EmbeddedDestinationSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of one embedded plus SCTE-20 captions encode in the output.
    ///
    /// `EmbeddedPlusScte20DestinationSettings`; free JSON, such as an [`Object`].
    pub fn embedded_plus_scte20_destination_settings(
        mut self,
        value: impl IntoValue<Json>,
    ) -> Self {
        self.0.put(
            "EmbeddedPlusScte20DestinationSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of one RTMPCaptionInfo captions encode in the output.
    ///
    /// `RtmpCaptionInfoDestinationSettings`; free JSON, such as an [`Object`].
    pub fn rtmp_caption_info_destination_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "RtmpCaptionInfoDestinationSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of one SCTE20 plus embedded captions encode in the output.
    ///
    /// `Scte20PlusEmbeddedDestinationSettings`; free JSON, such as an [`Object`].
    pub fn scte20_plus_embedded_destination_settings(
        mut self,
        value: impl IntoValue<Json>,
    ) -> Self {
        self.0.put(
            "Scte20PlusEmbeddedDestinationSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of one SCTE-27 captions encode in the output.
    ///
    /// `Scte27DestinationSettings`; free JSON, such as an [`Object`].
    pub fn scte27_destination_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("Scte27DestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one SMPTE-TT captions encode in the output.
    ///
    /// `SmpteTtDestinationSettings`; free JSON, such as an [`Object`].
    pub fn smpte_tt_destination_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("SmpteTtDestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one Teletext captions encode in the output.
    ///
    /// `TeletextDestinationSettings`; free JSON, such as an [`Object`].
    pub fn teletext_destination_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "TeletextDestinationSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of one TTML captions encode in the output.
    ///
    /// `TtmlDestinationSettings`.
    pub fn ttml_destination_settings(
        mut self,
        value: impl IntoValue<TtmlDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("TtmlDestinationSettings", value.into_value().into_node());
        self
    }

    /// The configuration of one WebVTT captions encode in the output.
    ///
    /// `WebvttDestinationSettings`.
    pub fn webvtt_destination_settings(
        mut self,
        value: impl IntoValue<WebvttDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("WebvttDestinationSettings", value.into_value().into_node());
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

impl Kind for CaptionDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionDestinationSettingsProperty> for CaptionDestinationSettingsProperty {}
impl From<CaptionDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: CaptionDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionDestinationSettingsProperty> for CaptionDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Maps a captions channel to an ISO 693-2 language code (<http://www.loc.gov/standards/iso639-2>), with an optional description.
///
/// The parent of this entity is HlsGroupSettings.
///
/// The property type `CaptionLanguageMapping` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionLanguageMappingProperty(Object);

impl CaptionLanguageMappingProperty {
    /// `CaptionLanguageMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The closed caption channel being described by this CaptionLanguageMapping. Each channel mapping must have a unique channel number (maximum of 4).
    ///
    /// `CaptionChannel`.
    pub fn caption_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CaptionChannel", value.into_value().into_node());
        self
    }

    /// A three-character ISO 639-2 language code (see <http://www.loc.gov/standards/iso639-2>).
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// The textual description of language.
    ///
    /// `LanguageDescription`.
    pub fn language_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LanguageDescription", value.into_value().into_node());
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

impl Kind for CaptionLanguageMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionLanguageMappingProperty> for CaptionLanguageMappingProperty {}
impl From<CaptionLanguageMappingProperty> for Node {
    #[inline]
    fn from(value: CaptionLanguageMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionLanguageMappingProperty> for CaptionLanguageMappingProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionLanguageMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions.
///
/// The parent of this entity is TeletextSourceSettings.
///
/// The property type `CaptionRectangle` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionRectangleProperty(Object);

impl CaptionRectangleProperty {
    /// `CaptionRectangleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// See the description in leftOffset.
    ///
    /// For height, specify the entire height of the rectangle as a percentage of the underlying frame height. For example, \"80\" means the rectangle height is 80% of the underlying frame height. The topOffset and rectangleHeight must add up to 100% or less. This field corresponds to tts:extent - Y in the TTML standard.
    ///
    /// `Height`.
    pub fn height(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Height", value.into_value().into_node());
        self
    }

    /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. (Make sure to leave the default if you don't have either of these formats in the output.) You can define a display rectangle for the captions that is smaller than the underlying video frame. You define the rectangle by specifying the position of the left edge, top edge, bottom edge, and right edge of the rectangle, all within the underlying video frame. The units for the measurements are percentages. If you specify a value for one of these fields, you must specify a value for all of them.
    ///
    /// For leftOffset, specify the position of the left edge of the rectangle, as a percentage of the underlying frame width, and relative to the left edge of the frame. For example, \"10\" means the measurement is 10% of the underlying frame width. The rectangle left edge starts at that position from the left edge of the frame. This field corresponds to tts:origin - X in the TTML standard.
    ///
    /// `LeftOffset`.
    pub fn left_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("LeftOffset", value.into_value().into_node());
        self
    }

    /// See the description in leftOffset.
    ///
    /// For topOffset, specify the position of the top edge of the rectangle, as a percentage of the underlying frame height, and relative to the top edge of the frame. For example, \"10\" means the measurement is 10% of the underlying frame height. The rectangle top edge starts at that position from the top edge of the frame. This field corresponds to tts:origin - Y in the TTML standard.
    ///
    /// `TopOffset`.
    pub fn top_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopOffset", value.into_value().into_node());
        self
    }

    /// See the description in leftOffset.
    ///
    /// For width, specify the entire width of the rectangle as a percentage of the underlying frame width. For example, \"80\" means the rectangle width is 80% of the underlying frame width. The leftOffset and rectangleWidth must add up to 100% or less. This field corresponds to tts:extent - X in the TTML standard.
    ///
    /// `Width`.
    pub fn width(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Width", value.into_value().into_node());
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

impl Kind for CaptionRectangleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionRectangleProperty> for CaptionRectangleProperty {}
impl From<CaptionRectangleProperty> for Node {
    #[inline]
    fn from(value: CaptionRectangleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionRectangleProperty> for CaptionRectangleProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionRectangleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about one caption to extract from the input.
///
/// The parent of this entity is InputSettings.
///
/// The property type `CaptionSelector` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionSelectorProperty(Object);

impl CaptionSelectorProperty {
    /// `CaptionSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When specified, this field indicates the three-letter language code of the captions track to extract from the source.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// The name identifier for a captions selector. This name is used to associate this captions selector with one or more captions descriptions. Names must be unique within a channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Information about the specific audio to extract from the input.
    ///
    /// `SelectorSettings`.
    pub fn selector_settings(
        mut self,
        value: impl IntoValue<CaptionSelectorSettingsProperty>,
    ) -> Self {
        self.0
            .put("SelectorSettings", value.into_value().into_node());
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

impl Kind for CaptionSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionSelectorProperty> for CaptionSelectorProperty {}
impl From<CaptionSelectorProperty> for Node {
    #[inline]
    fn from(value: CaptionSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionSelectorProperty> for CaptionSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Captions Selector Settings
///
/// The parent of this entity is CaptionSelector.
///
/// The property type `CaptionSelectorSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptionSelectorSettingsProperty(Object);

impl CaptionSelectorSettingsProperty {
    /// `CaptionSelectorSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the ancillary captions to extract from the input.
    ///
    /// `AncillarySourceSettings`.
    pub fn ancillary_source_settings(
        mut self,
        value: impl IntoValue<AncillarySourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("AncillarySourceSettings", value.into_value().into_node());
        self
    }

    /// Information about the ARIB captions to extract from the input.
    ///
    /// `AribSourceSettings`; free JSON, such as an [`Object`].
    pub fn arib_source_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("AribSourceSettings", value.into_value().into_node());
        self
    }

    /// Information about the DVB Sub captions to extract from the input.
    ///
    /// `DvbSubSourceSettings`.
    pub fn dvb_sub_source_settings(
        mut self,
        value: impl IntoValue<Scte27DvbSubSourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("DvbSubSourceSettings", value.into_value().into_node());
        self
    }

    /// Information about the embedded captions to extract from the input.
    ///
    /// `EmbeddedSourceSettings`.
    pub fn embedded_source_settings(
        mut self,
        value: impl IntoValue<EmbeddedSourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("EmbeddedSourceSettings", value.into_value().into_node());
        self
    }

    /// Information about the SCTE-20 captions to extract from the input.
    ///
    /// `Scte20SourceSettings`.
    pub fn scte20_source_settings(
        mut self,
        value: impl IntoValue<Scte20SourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("Scte20SourceSettings", value.into_value().into_node());
        self
    }

    /// Information about the SCTE-27 captions to extract from the input.
    ///
    /// `Scte27SourceSettings`.
    pub fn scte27_source_settings(
        mut self,
        value: impl IntoValue<Scte27DvbSubSourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("Scte27SourceSettings", value.into_value().into_node());
        self
    }

    /// The `SmartSubtitleSourceSettings` property.
    ///
    /// `SmartSubtitleSourceSettings`.
    pub fn smart_subtitle_source_settings(
        mut self,
        value: impl IntoValue<SmartSubtitleSourceSettingsProperty>,
    ) -> Self {
        self.0.put(
            "SmartSubtitleSourceSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Information about the Teletext captions to extract from the input.
    ///
    /// `TeletextSourceSettings`.
    pub fn teletext_source_settings(
        mut self,
        value: impl IntoValue<TeletextSourceSettingsProperty>,
    ) -> Self {
        self.0
            .put("TeletextSourceSettings", value.into_value().into_node());
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

impl Kind for CaptionSelectorSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptionSelectorSettingsProperty> for CaptionSelectorSettingsProperty {}
impl From<CaptionSelectorSettingsProperty> for Node {
    #[inline]
    fn from(value: CaptionSelectorSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptionSelectorSettingsProperty> for CaptionSelectorSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CaptionSelectorSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input specification for this channel. It specifies the key characteristics of CDI inputs for this channel, when those characteristics are different from other inputs.
///
/// This entity is at the top level in the channel.
///
/// The property type `CdiInputSpecification` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CdiInputSpecificationProperty(Object);

impl CdiInputSpecificationProperty {
    /// `CdiInputSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum CDI input resolution
    ///
    /// `Resolution`.
    pub fn resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Resolution", value.into_value().into_node());
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

impl Kind for CdiInputSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CdiInputSpecificationProperty> for CdiInputSpecificationProperty {}
impl From<CdiInputSpecificationProperty> for Node {
    #[inline]
    fn from(value: CdiInputSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CdiInputSpecificationProperty> for CdiInputSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<CdiInputSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ChannelEngineVersionRequest` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelEngineVersionRequestProperty(Object);

impl ChannelEngineVersionRequestProperty {
    /// `ChannelEngineVersionRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Version` property.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for ChannelEngineVersionRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelEngineVersionRequestProperty> for ChannelEngineVersionRequestProperty {}
impl From<ChannelEngineVersionRequestProperty> for Node {
    #[inline]
    fn from(value: ChannelEngineVersionRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelEngineVersionRequestProperty> for ChannelEngineVersionRequestProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelEngineVersionRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CmafIngestCaptionLanguageMapping` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafIngestCaptionLanguageMappingProperty(Object);

impl CmafIngestCaptionLanguageMappingProperty {
    /// `CmafIngestCaptionLanguageMappingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CaptionChannel` property.
    ///
    /// `CaptionChannel`.
    pub fn caption_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CaptionChannel", value.into_value().into_node());
        self
    }

    /// The `LanguageCode` property.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
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

impl Kind for CmafIngestCaptionLanguageMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafIngestCaptionLanguageMappingProperty>
    for CmafIngestCaptionLanguageMappingProperty
{
}
impl From<CmafIngestCaptionLanguageMappingProperty> for Node {
    #[inline]
    fn from(value: CmafIngestCaptionLanguageMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafIngestCaptionLanguageMappingProperty>
    for CmafIngestCaptionLanguageMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<CmafIngestCaptionLanguageMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CmafIngestFrameCaptureOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafIngestFrameCaptureOutputSettingsProperty(Object);

impl CmafIngestFrameCaptureOutputSettingsProperty {
    /// `CmafIngestFrameCaptureOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `NameModifier` property.
    ///
    /// `NameModifier`.
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NameModifier", value.into_value().into_node());
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

impl Kind for CmafIngestFrameCaptureOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafIngestFrameCaptureOutputSettingsProperty>
    for CmafIngestFrameCaptureOutputSettingsProperty
{
}
impl From<CmafIngestFrameCaptureOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: CmafIngestFrameCaptureOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafIngestFrameCaptureOutputSettingsProperty>
    for CmafIngestFrameCaptureOutputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<CmafIngestFrameCaptureOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CmafIngestGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafIngestGroupSettingsProperty(Object);

impl CmafIngestGroupSettingsProperty {
    /// `CmafIngestGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AdditionalDestinations` property.
    ///
    /// `AdditionalDestinations`.
    pub fn additional_destinations(
        mut self,
        value: impl IntoValue<List<AdditionalDestinationsProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalDestinations", value.into_value().into_node());
        self
    }

    /// The `CaptionLanguageMappings` property.
    ///
    /// `CaptionLanguageMappings`.
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<List<CmafIngestCaptionLanguageMappingProperty>>,
    ) -> Self {
        self.0
            .put("CaptionLanguageMappings", value.into_value().into_node());
        self
    }

    /// The `Destination` property.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The `Id3Behavior` property.
    ///
    /// `Id3Behavior`.
    pub fn id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id3Behavior", value.into_value().into_node());
        self
    }

    /// The `Id3NameModifier` property.
    ///
    /// `Id3NameModifier`.
    pub fn id3_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Id3NameModifier", value.into_value().into_node());
        self
    }

    /// The `KlvBehavior` property.
    ///
    /// `KlvBehavior`.
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KlvBehavior", value.into_value().into_node());
        self
    }

    /// The `KlvNameModifier` property.
    ///
    /// `KlvNameModifier`.
    pub fn klv_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KlvNameModifier", value.into_value().into_node());
        self
    }

    /// The `NielsenId3Behavior` property.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// The `NielsenId3NameModifier` property.
    ///
    /// `NielsenId3NameModifier`.
    pub fn nielsen_id3_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3NameModifier", value.into_value().into_node());
        self
    }

    /// The `Scte35NameModifier` property.
    ///
    /// `Scte35NameModifier`.
    pub fn scte35_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Scte35NameModifier", value.into_value().into_node());
        self
    }

    /// The `Scte35Type` property.
    ///
    /// `Scte35Type`.
    pub fn scte35_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Type", value.into_value().into_node());
        self
    }

    /// The `SegmentLength` property.
    ///
    /// `SegmentLength`.
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SegmentLength", value.into_value().into_node());
        self
    }

    /// The `SegmentLengthUnits` property.
    ///
    /// `SegmentLengthUnits`.
    pub fn segment_length_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentLengthUnits", value.into_value().into_node());
        self
    }

    /// The `SendDelayMs` property.
    ///
    /// `SendDelayMs`.
    pub fn send_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SendDelayMs", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataId3Frame` property.
    ///
    /// `TimedMetadataId3Frame`.
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataId3Frame", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataId3Period` property.
    ///
    /// `TimedMetadataId3Period`.
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimedMetadataId3Period", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataPassthrough` property.
    ///
    /// `TimedMetadataPassthrough`.
    pub fn timed_metadata_passthrough(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataPassthrough", value.into_value().into_node());
        self
    }

    /// The `WatermarkingSettings` property.
    ///
    /// `WatermarkingSettings`.
    pub fn watermarking_settings(
        mut self,
        value: impl IntoValue<CmafIngestWatermarkingSettingsProperty>,
    ) -> Self {
        self.0
            .put("WatermarkingSettings", value.into_value().into_node());
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

impl Kind for CmafIngestGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafIngestGroupSettingsProperty> for CmafIngestGroupSettingsProperty {}
impl From<CmafIngestGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: CmafIngestGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafIngestGroupSettingsProperty> for CmafIngestGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CmafIngestGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty(Object);

impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty {
    /// `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AdditionalDestinationsAlternateDestinations` property.
    ///
    /// `AdditionalDestinationsAlternateDestinations`.
    pub fn additional_destinations_alternate_destinations(
        mut self,
        value: impl IntoValue<List<OutputLocationRefProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalDestinationsAlternateDestinations",
            value.into_value().into_node(),
        );
        self
    }

    /// The `AlternateDestination` property.
    ///
    /// `AlternateDestination`.
    pub fn alternate_destination(
        mut self,
        value: impl IntoValue<OutputLocationRefProperty>,
    ) -> Self {
        self.0
            .put("AlternateDestination", value.into_value().into_node());
        self
    }

    /// The `CustomProfile` property.
    ///
    /// `CustomProfile`.
    pub fn custom_profile(
        mut self,
        value: impl IntoValue<AbWatermarkingCustomProfileProperty>,
    ) -> Self {
        self.0.put("CustomProfile", value.into_value().into_node());
        self
    }

    /// The `License` property.
    ///
    /// `License`.
    pub fn license(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("License", value.into_value().into_node());
        self
    }

    /// The `OperatorId` property.
    ///
    /// `OperatorId`.
    pub fn operator_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("OperatorId", value.into_value().into_node());
        self
    }

    /// The `PolyPeriod` property.
    ///
    /// `PolyPeriod`.
    pub fn poly_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PolyPeriod", value.into_value().into_node());
        self
    }

    /// The `Profile` property.
    ///
    /// `Profile`.
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// The `WatermarkIdLength` property.
    ///
    /// `WatermarkIdLength`.
    pub fn watermark_id_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WatermarkIdLength", value.into_value().into_node());
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

impl Kind for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty>
    for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty
{
}
impl From<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty> for Node {
    #[inline]
    fn from(value: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty>
    for CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CmafIngestWatermarkingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafIngestWatermarkingSettingsProperty(Object);

impl CmafIngestWatermarkingSettingsProperty {
    /// `CmafIngestWatermarkingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CmafIngestAbWatermarkerIrdetoSettings` property.
    ///
    /// `CmafIngestAbWatermarkerIrdetoSettings`.
    pub fn cmaf_ingest_ab_watermarker_irdeto_settings(
        mut self,
        value: impl IntoValue<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty>,
    ) -> Self {
        self.0.put(
            "CmafIngestAbWatermarkerIrdetoSettings",
            value.into_value().into_node(),
        );
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

impl Kind for CmafIngestWatermarkingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafIngestWatermarkingSettingsProperty> for CmafIngestWatermarkingSettingsProperty {}
impl From<CmafIngestWatermarkingSettingsProperty> for Node {
    #[inline]
    fn from(value: CmafIngestWatermarkingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafIngestWatermarkingSettingsProperty> for CmafIngestWatermarkingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<CmafIngestWatermarkingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ColorCorrection` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColorCorrectionProperty(Object);

impl ColorCorrectionProperty {
    /// `ColorCorrectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `InputColorSpace` property.
    ///
    /// `InputColorSpace`.
    pub fn input_color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputColorSpace", value.into_value().into_node());
        self
    }

    /// The `OutputColorSpace` property.
    ///
    /// `OutputColorSpace`.
    pub fn output_color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputColorSpace", value.into_value().into_node());
        self
    }

    /// The `Uri` property.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
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

impl Kind for ColorCorrectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColorCorrectionProperty> for ColorCorrectionProperty {}
impl From<ColorCorrectionProperty> for Node {
    #[inline]
    fn from(value: ColorCorrectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColorCorrectionProperty> for ColorCorrectionProperty {
    #[inline]
    fn into_value(self) -> Value<ColorCorrectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ColorCorrectionSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ColorCorrectionSettingsProperty(Object);

impl ColorCorrectionSettingsProperty {
    /// `ColorCorrectionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `GlobalColorCorrections` property.
    ///
    /// `GlobalColorCorrections`.
    pub fn global_color_corrections(
        mut self,
        value: impl IntoValue<List<ColorCorrectionProperty>>,
    ) -> Self {
        self.0
            .put("GlobalColorCorrections", value.into_value().into_node());
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

impl Kind for ColorCorrectionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ColorCorrectionSettingsProperty> for ColorCorrectionSettingsProperty {}
impl From<ColorCorrectionSettingsProperty> for Node {
    #[inline]
    fn from(value: ColorCorrectionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ColorCorrectionSettingsProperty> for ColorCorrectionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<ColorCorrectionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DisabledLockingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DisabledLockingSettingsProperty(Object);

impl DisabledLockingSettingsProperty {
    /// `DisabledLockingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomEpoch` property.
    ///
    /// `CustomEpoch`.
    pub fn custom_epoch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomEpoch", value.into_value().into_node());
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

impl Kind for DisabledLockingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DisabledLockingSettingsProperty> for DisabledLockingSettingsProperty {}
impl From<DisabledLockingSettingsProperty> for Node {
    #[inline]
    fn from(value: DisabledLockingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DisabledLockingSettingsProperty> for DisabledLockingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DisabledLockingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of DVB NIT.
///
/// The parent of this entity is M2tsSettings.
///
/// The property type `DvbNitSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DvbNitSettingsProperty(Object);

impl DvbNitSettingsProperty {
    /// `DvbNitSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The numeric value placed in the Network Information Table (NIT).
    ///
    /// `NetworkId`.
    pub fn network_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NetworkId", value.into_value().into_node());
        self
    }

    /// The network name text placed in the networkNameDescriptor inside the Network Information Table (NIT). The maximum length is 256 characters.
    ///
    /// `NetworkName`.
    pub fn network_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkName", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream.
    ///
    /// `RepInterval`.
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RepInterval", value.into_value().into_node());
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

impl Kind for DvbNitSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DvbNitSettingsProperty> for DvbNitSettingsProperty {}
impl From<DvbNitSettingsProperty> for Node {
    #[inline]
    fn from(value: DvbNitSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DvbNitSettingsProperty> for DvbNitSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DvbNitSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A DVB Service Description Table (SDT).
///
/// The parent of this entity is M2tsSettings.
///
/// The property type `DvbSdtSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DvbSdtSettingsProperty(Object);

impl DvbSdtSettingsProperty {
    /// `DvbSdtSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selects a method of inserting SDT information into an output stream. The sdtFollow setting copies SDT information from input stream to output stream. The sdtFollowIfPresent setting copies SDT information from input stream to output stream if SDT information is present in the input. Otherwise, it falls back on the user-defined values. The sdtManual setting means that the user will enter the SDT information. The sdtNone setting means that the output stream will not contain SDT information.
    ///
    /// `OutputSdt`.
    pub fn output_sdt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputSdt", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream.
    ///
    /// `RepInterval`.
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RepInterval", value.into_value().into_node());
        self
    }

    /// The service name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum length is 256 characters.
    ///
    /// `ServiceName`.
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ServiceName", value.into_value().into_node());
        self
    }

    /// The service provider name placed in the serviceDescriptor in the Service Description Table (SDT). The maximum length is 256 characters.
    ///
    /// `ServiceProviderName`.
    pub fn service_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceProviderName", value.into_value().into_node());
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

impl Kind for DvbSdtSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DvbSdtSettingsProperty> for DvbSdtSettingsProperty {}
impl From<DvbSdtSettingsProperty> for Node {
    #[inline]
    fn from(value: DvbSdtSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DvbSdtSettingsProperty> for DvbSdtSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DvbSdtSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for DVB Sub captions in the output.
///
/// The parent of this entity is CaptionDestinationSettings.
///
/// The property type `DvbSubDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DvbSubDestinationSettingsProperty(Object);

impl DvbSubDestinationSettingsProperty {
    /// `DvbSubDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If no explicit xPosition or yPosition is provided, setting the alignment to centered places the captions at the bottom center of the output. Similarly, setting a left alignment aligns captions to the bottom left of the output. If x and y positions are specified in conjunction with the alignment parameter, the font is justified (either left or centered) relative to those coordinates. Selecting "smart" justification left-justifies live subtitles and center-justifies pre-recorded subtitles. This option is not valid for source captions that are STL or 608/embedded. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `Alignment`.
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Alignment", value.into_value().into_node());
        self
    }

    /// Specifies the color of the rectangle behind the captions. All burn-in and DVB-Sub font settings must match.
    ///
    /// `BackgroundColor`.
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BackgroundColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the background rectangle. 255 is opaque; 0 is transparent. Keeping this parameter blank is equivalent to setting it to 0 (transparent). All burn-in and DVB-Sub font settings must match.
    ///
    /// `BackgroundOpacity`.
    pub fn background_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackgroundOpacity", value.into_value().into_node());
        self
    }

    /// The external font file that is used for captions burn-in. The file extension must be .ttf or .tte. Although you can select output fonts for many different types of input captions, embedded, STL, and Teletext sources use a strict grid system. Using external fonts with these captions sources could cause an unexpected display of proportional fonts. All burn-in and DVB-Sub font settings must match.
    ///
    /// `Font`.
    pub fn font(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0.put("Font", value.into_value().into_node());
        self
    }

    /// Specifies the color of the burned-in captions. This option is not valid for source captions that are STL, 608/embedded, or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontColor`.
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the burned-in captions. 255 is opaque; 0 is transparent. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontOpacity`.
    pub fn font_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FontOpacity", value.into_value().into_node());
        self
    }

    /// The font resolution in DPI (dots per inch). The default is 96 dpi. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontResolution`.
    pub fn font_resolution(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FontResolution", value.into_value().into_node());
        self
    }

    /// When set to auto, fontSize scales depending on the size of the output. Providing a positive integer specifies the exact font size in points. All burn-in and DVB-Sub font settings must match.
    ///
    /// `FontSize`.
    pub fn font_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontSize", value.into_value().into_node());
        self
    }

    /// Specifies the font outline color. This option is not valid for source captions that are either 608/embedded or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `OutlineColor`.
    pub fn outline_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutlineColor", value.into_value().into_node());
        self
    }

    /// Specifies the font outline size in pixels. This option is not valid for source captions that are either 608/embedded or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `OutlineSize`.
    pub fn outline_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("OutlineSize", value.into_value().into_node());
        self
    }

    /// Specifies the color of the shadow that is cast by the captions. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowColor`.
    pub fn shadow_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ShadowColor", value.into_value().into_node());
        self
    }

    /// Specifies the opacity of the shadow. 255 is opaque; 0 is transparent. Keeping this parameter blank is equivalent to setting it to 0 (transparent). All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowOpacity`.
    pub fn shadow_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowOpacity", value.into_value().into_node());
        self
    }

    /// Specifies the horizontal offset of the shadow relative to the captions in pixels. A value of -2 would result in a shadow offset 2 pixels to the left. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowXOffset`.
    pub fn shadow_x_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowXOffset", value.into_value().into_node());
        self
    }

    /// Specifies the vertical offset of the shadow relative to the captions in pixels. A value of -2 would result in a shadow offset 2 pixels above the text. All burn-in and DVB-Sub font settings must match.
    ///
    /// `ShadowYOffset`.
    pub fn shadow_y_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShadowYOffset", value.into_value().into_node());
        self
    }

    /// The `SubtitleRows` property.
    ///
    /// `SubtitleRows`.
    pub fn subtitle_rows(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubtitleRows", value.into_value().into_node());
        self
    }

    /// Controls whether a fixed grid size is used to generate the output subtitles bitmap. This applies to only Teletext inputs and DVB-Sub/Burn-in outputs.
    ///
    /// `TeletextGridControl`.
    pub fn teletext_grid_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TeletextGridControl", value.into_value().into_node());
        self
    }

    /// Specifies the horizontal position of the captions relative to the left side of the output in pixels. A value of 10 would result in the captions starting 10 pixels from the left of the output. If no explicit xPosition is provided, the horizontal captions position is determined by the alignment parameter. This option is not valid for source captions that are STL, 608/embedded, or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `XPosition`.
    pub fn x_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("XPosition", value.into_value().into_node());
        self
    }

    /// Specifies the vertical position of the captions relative to the top of the output in pixels. A value of 10 would result in the captions starting 10 pixels from the top of the output. If no explicit yPosition is provided, the captions are positioned towards the bottom of the output. This option is not valid for source captions that are STL, 608/embedded, or Teletext. These source settings are already pre-defined by the captions stream. All burn-in and DVB-Sub font settings must match.
    ///
    /// `YPosition`.
    pub fn y_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("YPosition", value.into_value().into_node());
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

impl Kind for DvbSubDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DvbSubDestinationSettingsProperty> for DvbSubDestinationSettingsProperty {}
impl From<DvbSubDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: DvbSubDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DvbSubDestinationSettingsProperty> for DvbSubDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DvbSubDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DVB Time and Date Table (TDT).
///
/// The parent of this entity is M2tsSettings.
///
/// The property type `DvbTdtSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DvbTdtSettingsProperty(Object);

impl DvbTdtSettingsProperty {
    /// `DvbTdtSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of milliseconds between instances of this table in the output transport stream.
    ///
    /// `RepInterval`.
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RepInterval", value.into_value().into_node());
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

impl Kind for DvbTdtSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DvbTdtSettingsProperty> for DvbTdtSettingsProperty {}
impl From<DvbTdtSettingsProperty> for Node {
    #[inline]
    fn from(value: DvbTdtSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DvbTdtSettingsProperty> for DvbTdtSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DvbTdtSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Eac3AtmosSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Eac3AtmosSettingsProperty(Object);

impl Eac3AtmosSettingsProperty {
    /// `Eac3AtmosSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Bitrate` property.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// The `CodingMode` property.
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// The `Dialnorm` property.
    ///
    /// `Dialnorm`.
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Dialnorm", value.into_value().into_node());
        self
    }

    /// The `DrcLine` property.
    ///
    /// `DrcLine`.
    pub fn drc_line(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrcLine", value.into_value().into_node());
        self
    }

    /// The `DrcRf` property.
    ///
    /// `DrcRf`.
    pub fn drc_rf(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrcRf", value.into_value().into_node());
        self
    }

    /// The `HeightTrim` property.
    ///
    /// `HeightTrim`.
    pub fn height_trim(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("HeightTrim", value.into_value().into_node());
        self
    }

    /// The `SurroundTrim` property.
    ///
    /// `SurroundTrim`.
    pub fn surround_trim(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SurroundTrim", value.into_value().into_node());
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

impl Kind for Eac3AtmosSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Eac3AtmosSettingsProperty> for Eac3AtmosSettingsProperty {}
impl From<Eac3AtmosSettingsProperty> for Node {
    #[inline]
    fn from(value: Eac3AtmosSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Eac3AtmosSettingsProperty> for Eac3AtmosSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Eac3AtmosSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an EAC3 audio encode in the output.
///
/// The parent of this entity is AudioCodecSettings.
///
/// The property type `Eac3Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Eac3SettingsProperty(Object);

impl Eac3SettingsProperty {
    /// `Eac3SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to attenuate3Db, applies a 3 dB attenuation to the surround channels. Used only for the 3/2 coding mode.
    ///
    /// `AttenuationControl`.
    pub fn attenuation_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AttenuationControl", value.into_value().into_node());
        self
    }

    /// The average bitrate in bits/second. Valid bitrates depend on the coding mode.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// Specifies the bitstream mode (bsmod) for the emitted E-AC-3 stream. For more information, see ATSC A/52-2012 (Annex E).
    ///
    /// `BitstreamMode`.
    pub fn bitstream_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BitstreamMode", value.into_value().into_node());
        self
    }

    /// The Dolby Digital Plus coding mode. This mode determines the number of channels.
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// When set to enabled, activates a DC highpass filter for all input channels.
    ///
    /// `DcFilter`.
    pub fn dc_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DcFilter", value.into_value().into_node());
        self
    }

    /// Sets the dialnorm for the output. If blank and the input audio is Dolby Digital Plus, dialnorm will be passed through.
    ///
    /// `Dialnorm`.
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Dialnorm", value.into_value().into_node());
        self
    }

    /// Sets the Dolby dynamic range compression profile.
    ///
    /// `DrcLine`.
    pub fn drc_line(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrcLine", value.into_value().into_node());
        self
    }

    /// Sets the profile for heavy Dolby dynamic range compression, ensuring that the instantaneous signal peaks do not exceed specified levels.
    ///
    /// `DrcRf`.
    pub fn drc_rf(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrcRf", value.into_value().into_node());
        self
    }

    /// When encoding 3/2 audio, setting to lfe enables the LFE channel.
    ///
    /// `LfeControl`.
    pub fn lfe_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LfeControl", value.into_value().into_node());
        self
    }

    /// When set to enabled, applies a 120Hz lowpass filter to the LFE channel prior to encoding. Valid only with a codingMode32 coding mode.
    ///
    /// `LfeFilter`.
    pub fn lfe_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LfeFilter", value.into_value().into_node());
        self
    }

    /// The Left only/Right only center mix level. Used only for the 3/2 coding mode.
    ///
    /// `LoRoCenterMixLevel`.
    pub fn lo_ro_center_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("LoRoCenterMixLevel", value.into_value().into_node());
        self
    }

    /// The Left only/Right only surround mix level. Used only for a 3/2 coding mode.
    ///
    /// `LoRoSurroundMixLevel`.
    pub fn lo_ro_surround_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("LoRoSurroundMixLevel", value.into_value().into_node());
        self
    }

    /// The Left total/Right total center mix level. Used only for a 3/2 coding mode.
    ///
    /// `LtRtCenterMixLevel`.
    pub fn lt_rt_center_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("LtRtCenterMixLevel", value.into_value().into_node());
        self
    }

    /// The Left total/Right total surround mix level. Used only for the 3/2 coding mode.
    ///
    /// `LtRtSurroundMixLevel`.
    pub fn lt_rt_surround_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("LtRtSurroundMixLevel", value.into_value().into_node());
        self
    }

    /// When set to followInput, encoder metadata is sourced from the DD, DD+, or DolbyE decoder that supplies this audio data. If the audio is not supplied from one of these streams, then the static metadata settings are used.
    ///
    /// `MetadataControl`.
    pub fn metadata_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetadataControl", value.into_value().into_node());
        self
    }

    /// When set to whenPossible, input DD+ audio will be passed through if it is present on the input. This detection is dynamic over the life of the transcode. Inputs that alternate between DD+ and non-DD+ content will have a consistent DD+ output as the system alternates between passthrough and encoding.
    ///
    /// `PassthroughControl`.
    pub fn passthrough_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PassthroughControl", value.into_value().into_node());
        self
    }

    /// When set to shift90Degrees, applies a 90-degree phase shift to the surround channels. Used only for a 3/2 coding mode.
    ///
    /// `PhaseControl`.
    pub fn phase_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PhaseControl", value.into_value().into_node());
        self
    }

    /// A stereo downmix preference. Used only for the 3/2 coding mode.
    ///
    /// `StereoDownmix`.
    pub fn stereo_downmix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StereoDownmix", value.into_value().into_node());
        self
    }

    /// When encoding 3/2 audio, sets whether an extra center back surround channel is matrix encoded into the left and right surround channels.
    ///
    /// `SurroundExMode`.
    pub fn surround_ex_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SurroundExMode", value.into_value().into_node());
        self
    }

    /// When encoding 2/0 audio, sets whether Dolby Surround is matrix-encoded into the two channels.
    ///
    /// `SurroundMode`.
    pub fn surround_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SurroundMode", value.into_value().into_node());
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

impl Kind for Eac3SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Eac3SettingsProperty> for Eac3SettingsProperty {}
impl From<Eac3SettingsProperty> for Node {
    #[inline]
    fn from(value: Eac3SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Eac3SettingsProperty> for Eac3SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Eac3SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for EBU-TT captions in the output.
///
/// The parent of this entity is CaptionDestinationSettings.
///
/// The property type `EbuTtDDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EbuTtDDestinationSettingsProperty(Object);

impl EbuTtDDestinationSettingsProperty {
    /// `EbuTtDDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Applies only if you plan to convert these source captions to EBU-TT-D or TTML in an output. Complete this field if you want to include the name of the copyright holder in the copyright metadata tag in the TTML
    ///
    /// `CopyrightHolder`.
    pub fn copyright_holder(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CopyrightHolder", value.into_value().into_node());
        self
    }

    /// The `DefaultFontSize` property.
    ///
    /// `DefaultFontSize`.
    pub fn default_font_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultFontSize", value.into_value().into_node());
        self
    }

    /// The `DefaultLineHeight` property.
    ///
    /// `DefaultLineHeight`.
    pub fn default_line_height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DefaultLineHeight", value.into_value().into_node());
        self
    }

    /// Specifies how to handle the gap between the lines (in multi-line captions). - enabled: Fill with the captions background color (as specified in the input captions).
    /// - disabled: Leave the gap unfilled.
    ///
    /// `FillLineGap`.
    pub fn fill_line_gap(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FillLineGap", value.into_value().into_node());
        self
    }

    /// Specifies the font family to include in the font data attached to the EBU-TT captions. Valid only if styleControl is set to include. If you leave this field empty, the font family is set to "monospaced". (If styleControl is set to exclude, the font family is always set to "monospaced".) You specify only the font family. All other style information (color, bold, position and so on) is copied from the input captions. The size is always set to 100% to allow the downstream player to choose the size. - Enter a list of font families, as a comma-separated list of font names, in order of preference. The name can be a font family (such as “Arial”), or a generic font family (such as “serif”), or “default” (to let the downstream player choose the font).
    /// - Leave blank to set the family to “monospace”.
    ///
    /// `FontFamily`.
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontFamily", value.into_value().into_node());
        self
    }

    /// Specifies the style information (font color, font position, and so on) to include in the font data that is attached to the EBU-TT captions. - include: Take the style information (font color, font position, and so on) from the source captions and include that information in the font data attached to the EBU-TT captions. This option is valid only if the source captions are Embedded or Teletext.
    /// - exclude: In the font data attached to the EBU-TT captions, set the font family to "monospaced". Do not include any other style information.
    ///
    /// `StyleControl`.
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StyleControl", value.into_value().into_node());
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

impl Kind for EbuTtDDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EbuTtDDestinationSettingsProperty> for EbuTtDDestinationSettingsProperty {}
impl From<EbuTtDDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: EbuTtDDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EbuTtDDestinationSettingsProperty> for EbuTtDDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EbuTtDDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EmbeddedCaptionPositionSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmbeddedCaptionPositionSettingsProperty(Object);

impl EmbeddedCaptionPositionSettingsProperty {
    /// `EmbeddedCaptionPositionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `YPositionLine` property.
    ///
    /// `YPositionLine`.
    pub fn y_position_line(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("YPositionLine", value.into_value().into_node());
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

impl Kind for EmbeddedCaptionPositionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmbeddedCaptionPositionSettingsProperty> for EmbeddedCaptionPositionSettingsProperty {}
impl From<EmbeddedCaptionPositionSettingsProperty> for Node {
    #[inline]
    fn from(value: EmbeddedCaptionPositionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmbeddedCaptionPositionSettingsProperty>
    for EmbeddedCaptionPositionSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<EmbeddedCaptionPositionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EmbeddedDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmbeddedDestinationSettingsProperty(Object);

impl EmbeddedDestinationSettingsProperty {
    /// `EmbeddedDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Position` property.
    ///
    /// `Position`.
    pub fn position(
        mut self,
        value: impl IntoValue<EmbeddedCaptionPositionSettingsProperty>,
    ) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// The `StyleControl` property.
    ///
    /// `StyleControl`.
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StyleControl", value.into_value().into_node());
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

impl Kind for EmbeddedDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmbeddedDestinationSettingsProperty> for EmbeddedDestinationSettingsProperty {}
impl From<EmbeddedDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: EmbeddedDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmbeddedDestinationSettingsProperty> for EmbeddedDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EmbeddedDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the embedded captions to extract from the input.
///
/// The parent of this entity is CaptionSelectorSettings.
///
/// The property type `EmbeddedSourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmbeddedSourceSettingsProperty(Object);

impl EmbeddedSourceSettingsProperty {
    /// `EmbeddedSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If this is upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708. If 708 data is present in the source content, it is discarded.
    ///
    /// `Convert608To708`.
    pub fn convert608_to708(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Convert608To708", value.into_value().into_node());
        self
    }

    /// Set to "auto" to handle streams with intermittent or non-aligned SCTE-20 and embedded captions.
    ///
    /// `Scte20Detection`.
    pub fn scte20_detection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Scte20Detection", value.into_value().into_node());
        self
    }

    /// Specifies the 608/708 channel number within the video track from which to extract captions. This is unused for passthrough.
    ///
    /// `Source608ChannelNumber`.
    pub fn source608_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Source608ChannelNumber", value.into_value().into_node());
        self
    }

    /// This field is unused and deprecated.
    ///
    /// `Source608TrackNumber`.
    pub fn source608_track_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Source608TrackNumber", value.into_value().into_node());
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

impl Kind for EmbeddedSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmbeddedSourceSettingsProperty> for EmbeddedSourceSettingsProperty {}
impl From<EmbeddedSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: EmbeddedSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmbeddedSourceSettingsProperty> for EmbeddedSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EmbeddedSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the encoding of outputs.
///
/// This entity is at the top level in the channel.
///
/// The property type `EncoderSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncoderSettingsProperty(Object);

impl EncoderSettingsProperty {
    /// `EncoderSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encoding information for output audio.
    ///
    /// `AudioDescriptions`.
    pub fn audio_descriptions(
        mut self,
        value: impl IntoValue<List<AudioDescriptionProperty>>,
    ) -> Self {
        self.0
            .put("AudioDescriptions", value.into_value().into_node());
        self
    }

    /// The settings for ad avail blanking.
    ///
    /// `AvailBlanking`.
    pub fn avail_blanking(mut self, value: impl IntoValue<AvailBlankingProperty>) -> Self {
        self.0.put("AvailBlanking", value.into_value().into_node());
        self
    }

    /// The configuration settings for the ad avail handling.
    ///
    /// `AvailConfiguration`.
    pub fn avail_configuration(
        mut self,
        value: impl IntoValue<AvailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AvailConfiguration", value.into_value().into_node());
        self
    }

    /// The settings for the blackout slate.
    ///
    /// `BlackoutSlate`.
    pub fn blackout_slate(mut self, value: impl IntoValue<BlackoutSlateProperty>) -> Self {
        self.0.put("BlackoutSlate", value.into_value().into_node());
        self
    }

    /// The encoding information for output captions.
    ///
    /// `CaptionDescriptions`.
    pub fn caption_descriptions(
        mut self,
        value: impl IntoValue<List<CaptionDescriptionProperty>>,
    ) -> Self {
        self.0
            .put("CaptionDescriptions", value.into_value().into_node());
        self
    }

    /// The `ColorCorrectionSettings` property.
    ///
    /// `ColorCorrectionSettings`.
    pub fn color_correction_settings(
        mut self,
        value: impl IntoValue<ColorCorrectionSettingsProperty>,
    ) -> Self {
        self.0
            .put("ColorCorrectionSettings", value.into_value().into_node());
        self
    }

    /// Settings to enable specific features.
    ///
    /// `FeatureActivations`.
    pub fn feature_activations(
        mut self,
        value: impl IntoValue<FeatureActivationsProperty>,
    ) -> Self {
        self.0
            .put("FeatureActivations", value.into_value().into_node());
        self
    }

    /// The configuration settings that apply to the entire channel.
    ///
    /// `GlobalConfiguration`.
    pub fn global_configuration(
        mut self,
        value: impl IntoValue<GlobalConfigurationProperty>,
    ) -> Self {
        self.0
            .put("GlobalConfiguration", value.into_value().into_node());
        self
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    ///
    /// `MotionGraphicsConfiguration`.
    pub fn motion_graphics_configuration(
        mut self,
        value: impl IntoValue<MotionGraphicsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MotionGraphicsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The settings to configure Nielsen watermarks.
    ///
    /// `NielsenConfiguration`.
    pub fn nielsen_configuration(
        mut self,
        value: impl IntoValue<NielsenConfigurationProperty>,
    ) -> Self {
        self.0
            .put("NielsenConfiguration", value.into_value().into_node());
        self
    }

    /// The settings for the output groups in the channel.
    ///
    /// `OutputGroups`.
    pub fn output_groups(mut self, value: impl IntoValue<List<OutputGroupProperty>>) -> Self {
        self.0.put("OutputGroups", value.into_value().into_node());
        self
    }

    /// The `ThumbnailConfiguration` property.
    ///
    /// `ThumbnailConfiguration`.
    pub fn thumbnail_configuration(
        mut self,
        value: impl IntoValue<ThumbnailConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ThumbnailConfiguration", value.into_value().into_node());
        self
    }

    /// Contains settings used to acquire and adjust timecode information from the inputs.
    ///
    /// `TimecodeConfig`.
    pub fn timecode_config(mut self, value: impl IntoValue<TimecodeConfigProperty>) -> Self {
        self.0.put("TimecodeConfig", value.into_value().into_node());
        self
    }

    /// The encoding information for output videos.
    ///
    /// `VideoDescriptions`.
    pub fn video_descriptions(
        mut self,
        value: impl IntoValue<List<VideoDescriptionProperty>>,
    ) -> Self {
        self.0
            .put("VideoDescriptions", value.into_value().into_node());
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

impl Kind for EncoderSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncoderSettingsProperty> for EncoderSettingsProperty {}
impl From<EncoderSettingsProperty> for Node {
    #[inline]
    fn from(value: EncoderSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncoderSettingsProperty> for EncoderSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EncoderSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpochLockingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpochLockingSettingsProperty(Object);

impl EpochLockingSettingsProperty {
    /// `EpochLockingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomEpoch` property.
    ///
    /// `CustomEpoch`.
    pub fn custom_epoch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomEpoch", value.into_value().into_node());
        self
    }

    /// The `JamSyncTime` property.
    ///
    /// `JamSyncTime`.
    pub fn jam_sync_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("JamSyncTime", value.into_value().into_node());
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

impl Kind for EpochLockingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpochLockingSettingsProperty> for EpochLockingSettingsProperty {}
impl From<EpochLockingSettingsProperty> for Node {
    #[inline]
    fn from(value: EpochLockingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpochLockingSettingsProperty> for EpochLockingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<EpochLockingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Esam` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EsamProperty(Object);

impl EsamProperty {
    /// `EsamProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AcquisitionPointId` property.
    ///
    /// `AcquisitionPointId`.
    pub fn acquisition_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AcquisitionPointId", value.into_value().into_node());
        self
    }

    /// The `AdAvailOffset` property.
    ///
    /// `AdAvailOffset`.
    pub fn ad_avail_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("AdAvailOffset", value.into_value().into_node());
        self
    }

    /// The `PasswordParam` property.
    ///
    /// `PasswordParam`.
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PasswordParam", value.into_value().into_node());
        self
    }

    /// The `PoisEndpoint` property.
    ///
    /// `PoisEndpoint`.
    pub fn pois_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PoisEndpoint", value.into_value().into_node());
        self
    }

    /// The `Username` property.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
        self
    }

    /// The `ZoneIdentity` property.
    ///
    /// `ZoneIdentity`.
    pub fn zone_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ZoneIdentity", value.into_value().into_node());
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

impl Kind for EsamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EsamProperty> for EsamProperty {}
impl From<EsamProperty> for Node {
    #[inline]
    fn from(value: EsamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EsamProperty> for EsamProperty {
    #[inline]
    fn into_value(self) -> Value<EsamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Failover Condition settings. There can be multiple failover conditions inside AutomaticInputFailoverSettings.
///
/// The parent of this entity is AutomaticInputFailoverSettings.
///
/// The property type `FailoverCondition` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverConditionProperty(Object);

impl FailoverConditionProperty {
    /// `FailoverConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for a specific failover condition.
    ///
    /// `FailoverConditionSettings`.
    pub fn failover_condition_settings(
        mut self,
        value: impl IntoValue<FailoverConditionSettingsProperty>,
    ) -> Self {
        self.0
            .put("FailoverConditionSettings", value.into_value().into_node());
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

impl Kind for FailoverConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverConditionProperty> for FailoverConditionProperty {}
impl From<FailoverConditionProperty> for Node {
    #[inline]
    fn from(value: FailoverConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverConditionProperty> for FailoverConditionProperty {
    #[inline]
    fn into_value(self) -> Value<FailoverConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for one failover condition.
///
/// The parent of this entity is FailoverCondition.
///
/// The property type `FailoverConditionSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FailoverConditionSettingsProperty(Object);

impl FailoverConditionSettingsProperty {
    /// `FailoverConditionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// MediaLive will perform a failover if the specified audio selector is silent for the specified period.
    ///
    /// `AudioSilenceSettings`.
    pub fn audio_silence_settings(
        mut self,
        value: impl IntoValue<AudioSilenceFailoverSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioSilenceSettings", value.into_value().into_node());
        self
    }

    /// MediaLive will perform a failover if content is not detected in this input for the specified period.
    ///
    /// `InputLossSettings`.
    pub fn input_loss_settings(
        mut self,
        value: impl IntoValue<InputLossFailoverSettingsProperty>,
    ) -> Self {
        self.0
            .put("InputLossSettings", value.into_value().into_node());
        self
    }

    /// MediaLive will perform a failover if content is considered black for the specified period.
    ///
    /// `VideoBlackSettings`.
    pub fn video_black_settings(
        mut self,
        value: impl IntoValue<VideoBlackFailoverSettingsProperty>,
    ) -> Self {
        self.0
            .put("VideoBlackSettings", value.into_value().into_node());
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

impl Kind for FailoverConditionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FailoverConditionSettingsProperty> for FailoverConditionSettingsProperty {}
impl From<FailoverConditionSettingsProperty> for Node {
    #[inline]
    fn from(value: FailoverConditionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FailoverConditionSettingsProperty> for FailoverConditionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FailoverConditionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to enable specific features. You can't configure these features until you have enabled them in the channel.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `FeatureActivations` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FeatureActivationsProperty(Object);

impl FeatureActivationsProperty {
    /// `FeatureActivationsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables the Input Prepare feature. You can create Input Prepare actions in the schedule only if this feature is enabled.
    /// If you disable the feature on an existing schedule, make sure that you first delete all input prepare actions from the schedule.
    ///
    /// `InputPrepareScheduleActions`.
    pub fn input_prepare_schedule_actions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "InputPrepareScheduleActions",
            value.into_value().into_node(),
        );
        self
    }

    /// The `OutputStaticImageOverlayScheduleActions` property.
    ///
    /// `OutputStaticImageOverlayScheduleActions`.
    pub fn output_static_image_overlay_schedule_actions(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "OutputStaticImageOverlayScheduleActions",
            value.into_value().into_node(),
        );
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

impl Kind for FeatureActivationsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FeatureActivationsProperty> for FeatureActivationsProperty {}
impl From<FeatureActivationsProperty> for Node {
    #[inline]
    fn from(value: FeatureActivationsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FeatureActivationsProperty> for FeatureActivationsProperty {
    #[inline]
    fn into_value(self) -> Value<FeatureActivationsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for FEC.
///
/// The parent of this entity is UdpOutputSettings.
///
/// The property type `FecOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FecOutputSettingsProperty(Object);

impl FecOutputSettingsProperty {
    /// `FecOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The parameter D from SMPTE 2022-1. The height of the FEC protection matrix. The number of transport stream packets per column error correction packet. The number must be between 4 and 20, inclusive.
    ///
    /// `ColumnDepth`.
    pub fn column_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ColumnDepth", value.into_value().into_node());
        self
    }

    /// Enables column only or column and row-based FEC.
    ///
    /// `IncludeFec`.
    pub fn include_fec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IncludeFec", value.into_value().into_node());
        self
    }

    /// The parameter L from SMPTE 2022-1. The width of the FEC protection matrix. Must be between 1 and 20, inclusive. If only Column FEC is used, then larger values increase robustness. If Row FEC is used, then this is the number of transport stream packets per row error correction packet, and the value must be between 4 and 20, inclusive, if includeFec is columnAndRow. If includeFec is column, this value must be 1 to 20, inclusive.
    ///
    /// `RowLength`.
    pub fn row_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RowLength", value.into_value().into_node());
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

impl Kind for FecOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FecOutputSettingsProperty> for FecOutputSettingsProperty {}
impl From<FecOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: FecOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FecOutputSettingsProperty> for FecOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FecOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for the fMP4 containers.
///
/// The parent of this entity is HlsSettings.
///
/// The property type `Fmp4HlsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Fmp4HlsSettingsProperty(Object);

impl Fmp4HlsSettingsProperty {
    /// `Fmp4HlsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List all the audio groups that are used with the video output stream. Input all the audio GROUP-IDs that are associated to the video, separate by ','.
    ///
    /// `AudioRenditionSets`.
    pub fn audio_rendition_sets(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioRenditionSets", value.into_value().into_node());
        self
    }

    /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// When set to passthrough, timed metadata is passed through from input to output.
    ///
    /// `TimedMetadataBehavior`.
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataBehavior", value.into_value().into_node());
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

impl Kind for Fmp4HlsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Fmp4HlsSettingsProperty> for Fmp4HlsSettingsProperty {}
impl From<Fmp4HlsSettingsProperty> for Node {
    #[inline]
    fn from(value: Fmp4HlsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Fmp4HlsSettingsProperty> for Fmp4HlsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Fmp4HlsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `FollowerChannelSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FollowerChannelSettingsProperty(Object);

impl FollowerChannelSettingsProperty {
    /// `FollowerChannelSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LinkedChannelType` property.
    ///
    /// `LinkedChannelType`.
    pub fn linked_channel_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LinkedChannelType", value.into_value().into_node());
        self
    }

    /// The `PrimaryChannelArn` property.
    ///
    /// `PrimaryChannelArn`.
    pub fn primary_channel_arn(
        mut self,
        value: impl IntoValue<kinds::medialive::ChannelArn>,
    ) -> Self {
        self.0
            .put("PrimaryChannelArn", value.into_value().into_node());
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

impl Kind for FollowerChannelSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FollowerChannelSettingsProperty> for FollowerChannelSettingsProperty {}
impl From<FollowerChannelSettingsProperty> for Node {
    #[inline]
    fn from(value: FollowerChannelSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FollowerChannelSettingsProperty> for FollowerChannelSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FollowerChannelSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure the destination of a Frame Capture output.
///
/// The parent of this entity is FrameCaptureGroupSettings.
///
/// The property type `FrameCaptureCdnSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrameCaptureCdnSettingsProperty(Object);

impl FrameCaptureCdnSettingsProperty {
    /// `FrameCaptureCdnSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets up Amazon S3 as the destination for this Frame Capture output.
    ///
    /// `FrameCaptureS3Settings`.
    pub fn frame_capture_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3SettingsProperty>,
    ) -> Self {
        self.0
            .put("FrameCaptureS3Settings", value.into_value().into_node());
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

impl Kind for FrameCaptureCdnSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrameCaptureCdnSettingsProperty> for FrameCaptureCdnSettingsProperty {}
impl From<FrameCaptureCdnSettingsProperty> for Node {
    #[inline]
    fn from(value: FrameCaptureCdnSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrameCaptureCdnSettingsProperty> for FrameCaptureCdnSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FrameCaptureCdnSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for a frame capture output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `FrameCaptureGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrameCaptureGroupSettingsProperty(Object);

impl FrameCaptureGroupSettingsProperty {
    /// `FrameCaptureGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination for the frame capture files. The destination is either the URI for an Amazon S3 bucket and object, plus a file name prefix (for example, s3ssl://sportsDelivery/highlights/20180820/curling_) or the URI for a MediaStore container, plus a file name prefix (for example, mediastoressl://sportsDelivery/20180820/curling_). The final file names consist of the prefix from the destination field (for example, "curling_") + name modifier + the counter (5 digits, starting from 00001) + extension (which is always .jpg). For example, curlingLow.00001.jpg.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// Settings to configure the destination of a Frame Capture output.
    ///
    /// `FrameCaptureCdnSettings`.
    pub fn frame_capture_cdn_settings(
        mut self,
        value: impl IntoValue<FrameCaptureCdnSettingsProperty>,
    ) -> Self {
        self.0
            .put("FrameCaptureCdnSettings", value.into_value().into_node());
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

impl Kind for FrameCaptureGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrameCaptureGroupSettingsProperty> for FrameCaptureGroupSettingsProperty {}
impl From<FrameCaptureGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: FrameCaptureGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrameCaptureGroupSettingsProperty> for FrameCaptureGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FrameCaptureGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The frame capture settings.
///
/// The parent of this entity is VideoCodecSettings.
///
/// The property type `FrameCaptureSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FrameCaptureSettingsProperty(Object);

impl FrameCaptureSettingsProperty {
    /// `FrameCaptureSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The frequency, in seconds, for capturing frames for inclusion in the output. For example, "10" means capture a frame every 10 seconds.
    ///
    /// `CaptureInterval`.
    pub fn capture_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("CaptureInterval", value.into_value().into_node());
        self
    }

    /// Unit for the frame capture interval.
    ///
    /// `CaptureIntervalUnits`.
    pub fn capture_interval_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaptureIntervalUnits", value.into_value().into_node());
        self
    }

    /// The `TimecodeBurninSettings` property.
    ///
    /// `TimecodeBurninSettings`.
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettingsProperty>,
    ) -> Self {
        self.0
            .put("TimecodeBurninSettings", value.into_value().into_node());
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

impl Kind for FrameCaptureSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FrameCaptureSettingsProperty> for FrameCaptureSettingsProperty {}
impl From<FrameCaptureSettingsProperty> for Node {
    #[inline]
    fn from(value: FrameCaptureSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FrameCaptureSettingsProperty> for FrameCaptureSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<FrameCaptureSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration settings that apply to the entire channel.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `GlobalConfiguration` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalConfigurationProperty(Object);

impl GlobalConfigurationProperty {
    /// `GlobalConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value to set the initial audio gain for the channel.
    ///
    /// `InitialAudioGain`.
    pub fn initial_audio_gain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InitialAudioGain", value.into_value().into_node());
        self
    }

    /// Indicates the action to take when the current input completes (for example, end-of-file). When switchAndLoopInputs is configured, MediaLive restarts at the beginning of the first input. When "none" is configured, MediaLive transcodes either black, a solid color, or a user-specified slate images per the "Input Loss Behavior" configuration until the next input switch occurs (which is controlled through the Channel Schedule API).
    ///
    /// `InputEndAction`.
    pub fn input_end_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputEndAction", value.into_value().into_node());
        self
    }

    /// The settings for system actions when the input is lost.
    ///
    /// `InputLossBehavior`.
    pub fn input_loss_behavior(mut self, value: impl IntoValue<InputLossBehaviorProperty>) -> Self {
        self.0
            .put("InputLossBehavior", value.into_value().into_node());
        self
    }

    /// Indicates how MediaLive pipelines are synchronized. PIPELINELOCKING - MediaLive attempts to synchronize the output of each pipeline to the other. EPOCHLOCKING - MediaLive attempts to synchronize the output of each pipeline to the Unix epoch.
    ///
    /// `OutputLockingMode`.
    pub fn output_locking_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputLockingMode", value.into_value().into_node());
        self
    }

    /// The `OutputLockingSettings` property.
    ///
    /// `OutputLockingSettings`.
    pub fn output_locking_settings(
        mut self,
        value: impl IntoValue<OutputLockingSettingsProperty>,
    ) -> Self {
        self.0
            .put("OutputLockingSettings", value.into_value().into_node());
        self
    }

    /// Indicates whether the rate of frames emitted by the Live encoder should be paced by its system clock (which optionally might be locked to another source through NTP) or should be locked to the clock of the source that is providing the input stream.
    ///
    /// `OutputTimingSource`.
    pub fn output_timing_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputTimingSource", value.into_value().into_node());
        self
    }

    /// Adjusts the video input buffer for streams with very low video frame rates. This is commonly set to enabled for music channels with less than one video frame per second.
    ///
    /// `SupportLowFramerateInputs`.
    pub fn support_low_framerate_inputs(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SupportLowFramerateInputs", value.into_value().into_node());
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

impl Kind for GlobalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalConfigurationProperty> for GlobalConfigurationProperty {}
impl From<GlobalConfigurationProperty> for Node {
    #[inline]
    fn from(value: GlobalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalConfigurationProperty> for GlobalConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for configuring color space in an H264 video encode.
///
/// The parent of this entity is H264Settings.
///
/// The property type `H264ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H264ColorSpaceSettingsProperty(Object);

impl H264ColorSpaceSettingsProperty {
    /// `H264ColorSpaceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Passthrough applies no color space conversion to the output.
    ///
    /// `ColorSpacePassthroughSettings`; free JSON, such as an [`Object`].
    pub fn color_space_passthrough_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "ColorSpacePassthroughSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings to configure the handling of Rec601 color space.
    ///
    /// `Rec601Settings`; free JSON, such as an [`Object`].
    pub fn rec601_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec601Settings", value.into_value().into_node());
        self
    }

    /// Settings to configure the handling of Rec709 color space.
    ///
    /// `Rec709Settings`; free JSON, such as an [`Object`].
    pub fn rec709_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec709Settings", value.into_value().into_node());
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

impl Kind for H264ColorSpaceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H264ColorSpaceSettingsProperty> for H264ColorSpaceSettingsProperty {}
impl From<H264ColorSpaceSettingsProperty> for Node {
    #[inline]
    fn from(value: H264ColorSpaceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H264ColorSpaceSettingsProperty> for H264ColorSpaceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H264ColorSpaceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure video filters that apply to the H264 codec.
///
/// The parent of this entity is H264Settings.
///
/// The property type `H264FilterSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H264FilterSettingsProperty(Object);

impl H264FilterSettingsProperty {
    /// `H264FilterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BandwidthReductionFilterSettings` property.
    ///
    /// `BandwidthReductionFilterSettings`.
    pub fn bandwidth_reduction_filter_settings(
        mut self,
        value: impl IntoValue<BandwidthReductionFilterSettingsProperty>,
    ) -> Self {
        self.0.put(
            "BandwidthReductionFilterSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for applying the temporal filter to the video.
    ///
    /// `TemporalFilterSettings`.
    pub fn temporal_filter_settings(
        mut self,
        value: impl IntoValue<TemporalFilterSettingsProperty>,
    ) -> Self {
        self.0
            .put("TemporalFilterSettings", value.into_value().into_node());
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

impl Kind for H264FilterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H264FilterSettingsProperty> for H264FilterSettingsProperty {}
impl From<H264FilterSettingsProperty> for Node {
    #[inline]
    fn from(value: H264FilterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H264FilterSettingsProperty> for H264FilterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H264FilterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the H.264 codec in the output.
///
/// The parent of this entity is VideoCodecSettings.
///
/// The property type `H264Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H264SettingsProperty(Object);

impl H264SettingsProperty {
    /// `H264SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The adaptive quantization. This allows intra-frame quantizers to vary to improve visual quality.
    ///
    /// `AdaptiveQuantization`.
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdaptiveQuantization", value.into_value().into_node());
        self
    }

    /// Indicates that AFD values will be written into the output stream. If afdSignaling is auto, the system tries to preserve the input AFD value (in cases where multiple AFD values are valid). If set to fixed, the AFD value is the value configured in the fixedAfd parameter.
    ///
    /// `AfdSignaling`.
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AfdSignaling", value.into_value().into_node());
        self
    }

    /// The average bitrate in bits/second. This is required when the rate control mode is VBR or CBR. It isn't used for QVBR. In a Microsoft Smooth output group, each output must have a unique value when its bitrate is rounded down to the nearest multiple of 1000.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// The percentage of the buffer that should initially be filled (HRD buffer model).
    ///
    /// `BufFillPct`.
    pub fn buf_fill_pct(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufFillPct", value.into_value().into_node());
        self
    }

    /// The size of the buffer (HRD buffer model) in bits/second.
    ///
    /// `BufSize`.
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufSize", value.into_value().into_node());
        self
    }

    /// Includes color space metadata in the output.
    ///
    /// `ColorMetadata`.
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColorMetadata", value.into_value().into_node());
        self
    }

    /// Settings to configure the color space handling for the video.
    ///
    /// `ColorSpaceSettings`.
    pub fn color_space_settings(
        mut self,
        value: impl IntoValue<H264ColorSpaceSettingsProperty>,
    ) -> Self {
        self.0
            .put("ColorSpaceSettings", value.into_value().into_node());
        self
    }

    /// The entropy encoding mode. Use cabac (must be in Main or High profile) or cavlc.
    ///
    /// `EntropyEncoding`.
    pub fn entropy_encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EntropyEncoding", value.into_value().into_node());
        self
    }

    /// Optional filters that you can apply to an encode.
    ///
    /// `FilterSettings`.
    pub fn filter_settings(mut self, value: impl IntoValue<H264FilterSettingsProperty>) -> Self {
        self.0.put("FilterSettings", value.into_value().into_node());
        self
    }

    /// A four-bit AFD value to write on all frames of video in the output stream. Valid only when afdSignaling is set to Fixed.
    ///
    /// `FixedAfd`.
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FixedAfd", value.into_value().into_node());
        self
    }

    /// If set to enabled, adjusts the quantization within each frame to reduce flicker or pop on I-frames.
    ///
    /// `FlickerAq`.
    pub fn flicker_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlickerAq", value.into_value().into_node());
        self
    }

    /// This setting applies only when scan type is "interlaced." It controls whether coding is performed on a field basis or on a frame basis. (When the video is progressive, the coding is always performed on a frame basis.)
    /// enabled: Force MediaLive to code on a field basis, so that odd and even sets of fields are coded separately.
    /// disabled: Code the two sets of fields separately (on a field basis) or together (on a frame basis using PAFF), depending on what is most appropriate for the content.
    ///
    /// `ForceFieldPictures`.
    pub fn force_field_pictures(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ForceFieldPictures", value.into_value().into_node());
        self
    }

    /// Indicates how the output video frame rate is specified. If you select "specified," the output video frame rate is determined by framerateNumerator and framerateDenominator. If you select "initializeFromSource," the output video frame rate is set equal to the input video frame rate of the first input.
    ///
    /// `FramerateControl`.
    pub fn framerate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FramerateControl", value.into_value().into_node());
        self
    }

    /// The frame rate denominator.
    ///
    /// `FramerateDenominator`.
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateDenominator", value.into_value().into_node());
        self
    }

    /// The frame rate numerator. The frame rate is a fraction, for example, 24000/1001 = 23.976 fps.
    ///
    /// `FramerateNumerator`.
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateNumerator", value.into_value().into_node());
        self
    }

    /// If enabled, uses reference B frames for GOP structures that have B frames \> 1.
    ///
    /// `GopBReference`.
    pub fn gop_b_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopBReference", value.into_value().into_node());
        self
    }

    /// The frequency of closed GOPs. In streaming applications, we recommend that you set this to 1 so that a decoder joining mid-stream will receive an IDR frame as quickly as possible. Setting this value to 0 will break output segmenting.
    ///
    /// `GopClosedCadence`.
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("GopClosedCadence", value.into_value().into_node());
        self
    }

    /// The number of B-frames between reference frames.
    ///
    /// `GopNumBFrames`.
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("GopNumBFrames", value.into_value().into_node());
        self
    }

    /// The GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits. The value must be greater than zero.
    ///
    /// `GopSize`.
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("GopSize", value.into_value().into_node());
        self
    }

    /// Indicates if the gopSize is specified in frames or seconds. If seconds, the system converts the gopSize into a frame count at runtime.
    ///
    /// `GopSizeUnits`.
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopSizeUnits", value.into_value().into_node());
        self
    }

    /// The H.264 level.
    ///
    /// `Level`.
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// The amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better quality for certain content.
    ///
    /// `LookAheadRateControl`.
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LookAheadRateControl", value.into_value().into_node());
        self
    }

    /// For QVBR: See the tooltip for Quality level. For VBR: Set the maximum bitrate in order to accommodate expected spikes in the complexity of the video.
    ///
    /// `MaxBitrate`.
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBitrate", value.into_value().into_node());
        self
    }

    /// The `MinBitrate` property.
    ///
    /// `MinBitrate`.
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinBitrate", value.into_value().into_node());
        self
    }

    /// Meaningful only if sceneChangeDetect is set to enabled. This setting enforces separation between repeated (cadence) I-frames and I-frames inserted by Scene Change Detection. If a scene change I-frame is within I-interval frames of a cadence I-frame, the GOP is shrunk or stretched to the scene change I-frame. GOP stretch requires enabling lookahead as well as setting the I-interval. The normal cadence resumes for the next GOP. Note that the maximum GOP stretch = GOP size + Min-I-interval - 1.
    ///
    /// `MinIInterval`.
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinIInterval", value.into_value().into_node());
        self
    }

    /// The `MinQp` property.
    ///
    /// `MinQp`.
    pub fn min_qp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinQp", value.into_value().into_node());
        self
    }

    /// The number of reference frames to use. The encoder might use more than requested if you use B-frames or interlaced encoding.
    ///
    /// `NumRefFrames`.
    pub fn num_ref_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRefFrames", value.into_value().into_node());
        self
    }

    /// Indicates how the output pixel aspect ratio is specified. If "specified" is selected, the output video pixel aspect ratio is determined by parNumerator and parDenominator. If "initializeFromSource" is selected, the output pixels aspect ratio will be set equal to the input video pixel aspect ratio of the first input.
    ///
    /// `ParControl`.
    pub fn par_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParControl", value.into_value().into_node());
        self
    }

    /// The Pixel Aspect Ratio denominator.
    ///
    /// `ParDenominator`.
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParDenominator", value.into_value().into_node());
        self
    }

    /// The Pixel Aspect Ratio numerator.
    ///
    /// `ParNumerator`.
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParNumerator", value.into_value().into_node());
        self
    }

    /// An H.264 profile.
    ///
    /// `Profile`.
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// Leave as STANDARD_QUALITY or choose a different value (which might result in additional costs to run the channel).
    /// - ENHANCED_QUALITY: Produces a slightly better video quality without an increase in the bitrate. Has an effect only when the Rate control mode is QVBR or CBR. If this channel is in a MediaLive multiplex, the value must be ENHANCED_QUALITY.
    /// - STANDARD_QUALITY: Valid for any Rate control mode.
    ///
    /// `QualityLevel`.
    pub fn quality_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("QualityLevel", value.into_value().into_node());
        self
    }

    /// Controls the target quality for the video encode. This applies only when the rate control mode is QVBR. Set values for the QVBR quality level field and Max bitrate field that suit your most important viewing devices. Recommended values are: - Primary screen: Quality level: 8 to 10. Max bitrate: 4M - PC or tablet: Quality level: 7. Max bitrate: 1.5M to 3M - Smartphone: Quality level: 6. Max bitrate: 1M to 1.5M.
    ///
    /// `QvbrQualityLevel`.
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("QvbrQualityLevel", value.into_value().into_node());
        self
    }

    /// The rate control mode. QVBR: The quality will match the specified quality level except when it is constrained by the maximum bitrate. We recommend this if you or your viewers pay for bandwidth. VBR: The quality and bitrate vary, depending on the video complexity. We recommend this instead of QVBR if you want to maintain a specific average bitrate over the duration of the channel. CBR: The quality varies, depending on the video complexity. We recommend this only if you distribute your assets to devices that can't handle variable bitrates.
    ///
    /// `RateControlMode`.
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RateControlMode", value.into_value().into_node());
        self
    }

    /// Sets the scan type of the output to progressive or top-field-first interlaced.
    ///
    /// `ScanType`.
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScanType", value.into_value().into_node());
        self
    }

    /// The scene change detection. On: inserts I-frames when the scene change is detected. Off: does not force an I-frame when the scene change is detected.
    ///
    /// `SceneChangeDetect`.
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SceneChangeDetect", value.into_value().into_node());
        self
    }

    /// The number of slices per picture. The number must be less than or equal to the number of macroblock rows for progressive pictures, and less than or equal to half the number of macroblock rows for interlaced pictures. This field is optional. If you don't specify a value, MediaLive chooses the number of slices based on the encode resolution.
    ///
    /// `Slices`.
    pub fn slices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Slices", value.into_value().into_node());
        self
    }

    /// Softness. Selects a quantizer matrix. Larger values reduce high-frequency content in the encoded image.
    ///
    /// `Softness`.
    pub fn softness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Softness", value.into_value().into_node());
        self
    }

    /// If set to enabled, adjusts quantization within each frame based on the spatial variation of content complexity.
    ///
    /// `SpatialAq`.
    pub fn spatial_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SpatialAq", value.into_value().into_node());
        self
    }

    /// If set to fixed, uses gopNumBFrames B-frames per sub-GOP. If set to dynamic, optimizes the number of B-frames used for each sub-GOP to improve visual quality.
    ///
    /// `SubgopLength`.
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubgopLength", value.into_value().into_node());
        self
    }

    /// Produces a bitstream that is compliant with SMPTE RP-2027.
    ///
    /// `Syntax`.
    pub fn syntax(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Syntax", value.into_value().into_node());
        self
    }

    /// If set to enabled, adjusts quantization within each frame based on the temporal variation of content complexity.
    ///
    /// `TemporalAq`.
    pub fn temporal_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemporalAq", value.into_value().into_node());
        self
    }

    /// The `TimecodeBurninSettings` property.
    ///
    /// `TimecodeBurninSettings`.
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettingsProperty>,
    ) -> Self {
        self.0
            .put("TimecodeBurninSettings", value.into_value().into_node());
        self
    }

    /// Determines how timecodes should be inserted into the video elementary stream. disabled: don't include timecodes. picTimingSei: pass through picture timing SEI messages from the source specified in Timecode Config.
    ///
    /// `TimecodeInsertion`.
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimecodeInsertion", value.into_value().into_node());
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

impl Kind for H264SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H264SettingsProperty> for H264SettingsProperty {}
impl From<H264SettingsProperty> for Node {
    #[inline]
    fn from(value: H264SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H264SettingsProperty> for H264SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H264SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// H265 Color Space Settings
///
/// The parent of this entity is H265Settings.
///
/// The property type `H265ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H265ColorSpaceSettingsProperty(Object);

impl H265ColorSpaceSettingsProperty {
    /// `H265ColorSpaceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Passthrough applies no color space conversion to the output.
    ///
    /// `ColorSpacePassthroughSettings`; free JSON, such as an [`Object`].
    pub fn color_space_passthrough_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "ColorSpacePassthroughSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The `DolbyVision81Settings` property.
    ///
    /// `DolbyVision81Settings`; free JSON, such as an [`Object`].
    pub fn dolby_vision81_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("DolbyVision81Settings", value.into_value().into_node());
        self
    }

    /// Settings to configure the handling of HDR10 color space.
    ///
    /// `Hdr10Settings`.
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10SettingsProperty>) -> Self {
        self.0.put("Hdr10Settings", value.into_value().into_node());
        self
    }

    /// The `Hlg2020Settings` property.
    ///
    /// `Hlg2020Settings`; free JSON, such as an [`Object`].
    pub fn hlg2020_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("Hlg2020Settings", value.into_value().into_node());
        self
    }

    /// Settings to configure the handling of Rec601 color space.
    ///
    /// `Rec601Settings`; free JSON, such as an [`Object`].
    pub fn rec601_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec601Settings", value.into_value().into_node());
        self
    }

    /// Settings to configure the handling of Rec709 color space.
    ///
    /// `Rec709Settings`; free JSON, such as an [`Object`].
    pub fn rec709_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Rec709Settings", value.into_value().into_node());
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

impl Kind for H265ColorSpaceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H265ColorSpaceSettingsProperty> for H265ColorSpaceSettingsProperty {}
impl From<H265ColorSpaceSettingsProperty> for Node {
    #[inline]
    fn from(value: H265ColorSpaceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H265ColorSpaceSettingsProperty> for H265ColorSpaceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H265ColorSpaceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure video filters that apply to the H265 codec.
///
/// The parent of this entity is H265Settings.
///
/// The property type `H265FilterSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H265FilterSettingsProperty(Object);

impl H265FilterSettingsProperty {
    /// `H265FilterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BandwidthReductionFilterSettings` property.
    ///
    /// `BandwidthReductionFilterSettings`.
    pub fn bandwidth_reduction_filter_settings(
        mut self,
        value: impl IntoValue<BandwidthReductionFilterSettingsProperty>,
    ) -> Self {
        self.0.put(
            "BandwidthReductionFilterSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for applying the temporal filter to the video.
    ///
    /// `TemporalFilterSettings`.
    pub fn temporal_filter_settings(
        mut self,
        value: impl IntoValue<TemporalFilterSettingsProperty>,
    ) -> Self {
        self.0
            .put("TemporalFilterSettings", value.into_value().into_node());
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

impl Kind for H265FilterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H265FilterSettingsProperty> for H265FilterSettingsProperty {}
impl From<H265FilterSettingsProperty> for Node {
    #[inline]
    fn from(value: H265FilterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H265FilterSettingsProperty> for H265FilterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H265FilterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// H265 Settings
///
/// The parent of this entity is VideoCodecSettings.
///
/// The property type `H265Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct H265SettingsProperty(Object);

impl H265SettingsProperty {
    /// `H265SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Adaptive quantization. Allows intra-frame quantizers to vary to improve visual quality.
    ///
    /// `AdaptiveQuantization`.
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdaptiveQuantization", value.into_value().into_node());
        self
    }

    /// Indicates that AFD values will be written into the output stream. If afdSignaling is "auto", the system will try to preserve the input AFD value (in cases where multiple AFD values are valid). If set to "fixed", the AFD value will be the value configured in the fixedAfd parameter.
    ///
    /// `AfdSignaling`.
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AfdSignaling", value.into_value().into_node());
        self
    }

    /// Whether or not EML should insert an Alternative Transfer Function SEI message to support backwards compatibility with non-HDR decoders and displays.
    ///
    /// `AlternativeTransferFunction`.
    pub fn alternative_transfer_function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AlternativeTransferFunction",
            value.into_value().into_node(),
        );
        self
    }

    /// Average bitrate in bits/second. Required when the rate control mode is VBR or CBR. Not used for QVBR. In an MS Smooth output group, each output must have a unique value when its bitrate is rounded down to the nearest multiple of 1000.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// Size of buffer (HRD buffer model) in bits.
    ///
    /// `BufSize`.
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufSize", value.into_value().into_node());
        self
    }

    /// Includes colorspace metadata in the output.
    ///
    /// `ColorMetadata`.
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColorMetadata", value.into_value().into_node());
        self
    }

    /// Color Space settings
    ///
    /// `ColorSpaceSettings`.
    pub fn color_space_settings(
        mut self,
        value: impl IntoValue<H265ColorSpaceSettingsProperty>,
    ) -> Self {
        self.0
            .put("ColorSpaceSettings", value.into_value().into_node());
        self
    }

    /// The `Deblocking` property.
    ///
    /// `Deblocking`.
    pub fn deblocking(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Deblocking", value.into_value().into_node());
        self
    }

    /// Optional filters that you can apply to an encode.
    ///
    /// `FilterSettings`.
    pub fn filter_settings(mut self, value: impl IntoValue<H265FilterSettingsProperty>) -> Self {
        self.0.put("FilterSettings", value.into_value().into_node());
        self
    }

    /// Four bit AFD value to write on all frames of video in the output stream. Only valid when afdSignaling is set to 'Fixed'.
    ///
    /// `FixedAfd`.
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FixedAfd", value.into_value().into_node());
        self
    }

    /// If set to enabled, adjust quantization within each frame to reduce flicker or 'pop' on I-frames.
    ///
    /// `FlickerAq`.
    pub fn flicker_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FlickerAq", value.into_value().into_node());
        self
    }

    /// Framerate denominator.
    ///
    /// `FramerateDenominator`.
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateDenominator", value.into_value().into_node());
        self
    }

    /// Framerate numerator - framerate is a fraction, e.g. 24000 / 1001 = 23.976 fps.
    ///
    /// `FramerateNumerator`.
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateNumerator", value.into_value().into_node());
        self
    }

    /// The `GopBReference` property.
    ///
    /// `GopBReference`.
    pub fn gop_b_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopBReference", value.into_value().into_node());
        self
    }

    /// Frequency of closed GOPs. In streaming applications, it is recommended that this be set to 1 so a decoder joining mid-stream will receive an IDR frame as quickly as possible. Setting this value to 0 will break output segmenting.
    ///
    /// `GopClosedCadence`.
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("GopClosedCadence", value.into_value().into_node());
        self
    }

    /// The `GopNumBFrames` property.
    ///
    /// `GopNumBFrames`.
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("GopNumBFrames", value.into_value().into_node());
        self
    }

    /// GOP size (keyframe interval) in units of either frames or seconds per gopSizeUnits.
    /// If gopSizeUnits is frames, gopSize must be an integer and must be greater than or equal to 1.
    /// If gopSizeUnits is seconds, gopSize must be greater than 0, but need not be an integer.
    ///
    /// `GopSize`.
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("GopSize", value.into_value().into_node());
        self
    }

    /// Indicates if the gopSize is specified in frames or seconds. If seconds the system will convert the gopSize into a frame count at run time.
    ///
    /// `GopSizeUnits`.
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopSizeUnits", value.into_value().into_node());
        self
    }

    /// H.265 Level.
    ///
    /// `Level`.
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Level", value.into_value().into_node());
        self
    }

    /// Amount of lookahead. A value of low can decrease latency and memory usage, while high can produce better quality for certain content.
    ///
    /// `LookAheadRateControl`.
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LookAheadRateControl", value.into_value().into_node());
        self
    }

    /// For QVBR: See the tooltip for Quality level
    ///
    /// `MaxBitrate`.
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxBitrate", value.into_value().into_node());
        self
    }

    /// The `MinBitrate` property.
    ///
    /// `MinBitrate`.
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinBitrate", value.into_value().into_node());
        self
    }

    /// Only meaningful if sceneChangeDetect is set to enabled. Defaults to 5 if multiplex rate control is used. Enforces separation between repeated (cadence) I-frames and I-frames inserted by Scene Change Detection. If a scene change I-frame is within I-interval frames of a cadence I-frame, the GOP is shrunk and/or stretched to the scene change I-frame. GOP stretch requires enabling lookahead as well as setting I-interval. The normal cadence resumes for the next GOP. Note: Maximum GOP stretch = GOP size + Min-I-interval - 1
    ///
    /// `MinIInterval`.
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinIInterval", value.into_value().into_node());
        self
    }

    /// The `MinQp` property.
    ///
    /// `MinQp`.
    pub fn min_qp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinQp", value.into_value().into_node());
        self
    }

    /// The `MvOverPictureBoundaries` property.
    ///
    /// `MvOverPictureBoundaries`.
    pub fn mv_over_picture_boundaries(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MvOverPictureBoundaries", value.into_value().into_node());
        self
    }

    /// The `MvTemporalPredictor` property.
    ///
    /// `MvTemporalPredictor`.
    pub fn mv_temporal_predictor(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MvTemporalPredictor", value.into_value().into_node());
        self
    }

    /// Pixel Aspect Ratio denominator.
    ///
    /// `ParDenominator`.
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParDenominator", value.into_value().into_node());
        self
    }

    /// Pixel Aspect Ratio numerator.
    ///
    /// `ParNumerator`.
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ParNumerator", value.into_value().into_node());
        self
    }

    /// H.265 Profile.
    ///
    /// `Profile`.
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// Controls the target quality for the video encode. Applies only when the rate control mode is QVBR. Set values for the QVBR quality level field and Max bitrate field that suit your most important viewing devices. Recommended values are:
    /// - Primary screen: Quality level: 8 to 10. Max bitrate: 4M
    /// - PC or tablet: Quality level: 7. Max bitrate: 1.5M to 3M
    /// - Smartphone: Quality level: 6. Max bitrate: 1M to 1.5M
    ///
    /// `QvbrQualityLevel`.
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("QvbrQualityLevel", value.into_value().into_node());
        self
    }

    /// Rate control mode. QVBR: Quality will match the specified quality level except when it is constrained by the
    /// maximum bitrate. Recommended if you or your viewers pay for bandwidth. CBR: Quality varies, depending on the video complexity. Recommended only if you distribute
    /// your assets to devices that cannot handle variable bitrates. Multiplex: This rate control mode is only supported (and is required) when the video is being
    /// delivered to a MediaLive Multiplex in which case the rate control configuration is controlled
    /// by the properties within the Multiplex Program.
    ///
    /// `RateControlMode`.
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RateControlMode", value.into_value().into_node());
        self
    }

    /// Sets the scan type of the output to progressive or top-field-first interlaced.
    ///
    /// `ScanType`.
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScanType", value.into_value().into_node());
        self
    }

    /// Scene change detection.
    ///
    /// `SceneChangeDetect`.
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SceneChangeDetect", value.into_value().into_node());
        self
    }

    /// Number of slices per picture. Must be less than or equal to the number of macroblock rows for progressive pictures, and less than or equal to half the number of macroblock rows for interlaced pictures.
    /// This field is optional; when no value is specified the encoder will choose the number of slices based on encode resolution.
    ///
    /// `Slices`.
    pub fn slices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Slices", value.into_value().into_node());
        self
    }

    /// The `SubgopLength` property.
    ///
    /// `SubgopLength`.
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubgopLength", value.into_value().into_node());
        self
    }

    /// H.265 Tier.
    ///
    /// `Tier`.
    pub fn tier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
        self
    }

    /// The `TileHeight` property.
    ///
    /// `TileHeight`.
    pub fn tile_height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TileHeight", value.into_value().into_node());
        self
    }

    /// The `TilePadding` property.
    ///
    /// `TilePadding`.
    pub fn tile_padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TilePadding", value.into_value().into_node());
        self
    }

    /// The `TileWidth` property.
    ///
    /// `TileWidth`.
    pub fn tile_width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TileWidth", value.into_value().into_node());
        self
    }

    /// The `TimecodeBurninSettings` property.
    ///
    /// `TimecodeBurninSettings`.
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettingsProperty>,
    ) -> Self {
        self.0
            .put("TimecodeBurninSettings", value.into_value().into_node());
        self
    }

    /// Determines how timecodes should be inserted into the video elementary stream.
    /// - 'disabled': Do not include timecodes
    /// - 'picTimingSei': Pass through picture timing SEI messages from the source specified in Timecode Config
    ///
    /// `TimecodeInsertion`.
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimecodeInsertion", value.into_value().into_node());
        self
    }

    /// The `TreeblockSize` property.
    ///
    /// `TreeblockSize`.
    pub fn treeblock_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TreeblockSize", value.into_value().into_node());
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

impl Kind for H265SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<H265SettingsProperty> for H265SettingsProperty {}
impl From<H265SettingsProperty> for Node {
    #[inline]
    fn from(value: H265SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<H265SettingsProperty> for H265SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<H265SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Hdr10 Settings
///
/// The parents of this entity are H265ColorSpaceSettings (for color space settings in the output) and VideoSelectorColorSpaceSettings (for color space settings in the input).
///
/// The property type `Hdr10Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Hdr10SettingsProperty(Object);

impl Hdr10SettingsProperty {
    /// `Hdr10SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Maximum Content Light Level
    /// An integer metadata value defining the maximum light level, in nits,
    /// of any single pixel within an encoded HDR video stream or file.
    ///
    /// `MaxCll`.
    pub fn max_cll(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxCll", value.into_value().into_node());
        self
    }

    /// Maximum Frame Average Light Level
    /// An integer metadata value defining the maximum average light level, in nits,
    /// for any single frame within an encoded HDR video stream or file.
    ///
    /// `MaxFall`.
    pub fn max_fall(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxFall", value.into_value().into_node());
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

impl Kind for Hdr10SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Hdr10SettingsProperty> for Hdr10SettingsProperty {}
impl From<Hdr10SettingsProperty> for Node {
    #[inline]
    fn from(value: Hdr10SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Hdr10SettingsProperty> for Hdr10SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Hdr10SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Akamai settings in an HLS output.
///
/// The parent of this entity is HlsCdnSettings.
///
/// The property type `HlsAkamaiSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsAkamaiSettingsProperty(Object);

impl HlsAkamaiSettingsProperty {
    /// `HlsAkamaiSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The size, in seconds, of the file cache for streaming outputs.
    ///
    /// `FilecacheDuration`.
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FilecacheDuration", value.into_value().into_node());
        self
    }

    /// Specifies whether to use chunked transfer encoding to Akamai. To enable this feature, contact Akamai.
    ///
    /// `HttpTransferMode`.
    pub fn http_transfer_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HttpTransferMode", value.into_value().into_node());
        self
    }

    /// The number of retry attempts that will be made before the channel is put into an error state.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
        self
    }

    /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
        self
    }

    /// The salt for authenticated Akamai.
    ///
    /// `Salt`.
    pub fn salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Salt", value.into_value().into_node());
        self
    }

    /// The token parameter for authenticated Akamai. If this is not specified, _gda_ is used.
    ///
    /// `Token`.
    pub fn token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Token", value.into_value().into_node());
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

impl Kind for HlsAkamaiSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsAkamaiSettingsProperty> for HlsAkamaiSettingsProperty {}
impl From<HlsAkamaiSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsAkamaiSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsAkamaiSettingsProperty> for HlsAkamaiSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsAkamaiSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of HLS Basic Put Settings.
///
/// The parent of this entity is HlsCdnSettings.
///
/// The property type `HlsBasicPutSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsBasicPutSettingsProperty(Object);

impl HlsBasicPutSettingsProperty {
    /// `HlsBasicPutSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The size, in seconds, of the file cache for streaming outputs.
    ///
    /// `FilecacheDuration`.
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FilecacheDuration", value.into_value().into_node());
        self
    }

    /// The number of retry attempts that MediaLive makes before the channel is put into an error state.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
        self
    }

    /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
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

impl Kind for HlsBasicPutSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsBasicPutSettingsProperty> for HlsBasicPutSettingsProperty {}
impl From<HlsBasicPutSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsBasicPutSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsBasicPutSettingsProperty> for HlsBasicPutSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsBasicPutSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the CDN of an HLS output.
///
/// The parent of this entity is HlsGroupSettings.
///
/// The property type `HlsCdnSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsCdnSettingsProperty(Object);

impl HlsCdnSettingsProperty {
    /// `HlsCdnSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Sets up Akamai as the downstream system for the HLS output group.
    ///
    /// `HlsAkamaiSettings`.
    pub fn hls_akamai_settings(mut self, value: impl IntoValue<HlsAkamaiSettingsProperty>) -> Self {
        self.0
            .put("HlsAkamaiSettings", value.into_value().into_node());
        self
    }

    /// The settings for Basic Put for the HLS output.
    ///
    /// `HlsBasicPutSettings`.
    pub fn hls_basic_put_settings(
        mut self,
        value: impl IntoValue<HlsBasicPutSettingsProperty>,
    ) -> Self {
        self.0
            .put("HlsBasicPutSettings", value.into_value().into_node());
        self
    }

    /// Sets up MediaStore as the destination for the HLS output.
    ///
    /// `HlsMediaStoreSettings`.
    pub fn hls_media_store_settings(
        mut self,
        value: impl IntoValue<HlsMediaStoreSettingsProperty>,
    ) -> Self {
        self.0
            .put("HlsMediaStoreSettings", value.into_value().into_node());
        self
    }

    /// Sets up Amazon S3 as the destination for this HLS output.
    ///
    /// `HlsS3Settings`.
    pub fn hls_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3SettingsProperty>,
    ) -> Self {
        self.0.put("HlsS3Settings", value.into_value().into_node());
        self
    }

    /// The settings for Web VTT captions in the HLS output group.
    ///
    /// The parent of this entity is HlsGroupSettings.
    ///
    /// `HlsWebdavSettings`.
    pub fn hls_webdav_settings(mut self, value: impl IntoValue<HlsWebdavSettingsProperty>) -> Self {
        self.0
            .put("HlsWebdavSettings", value.into_value().into_node());
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

impl Kind for HlsCdnSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsCdnSettingsProperty> for HlsCdnSettingsProperty {}
impl From<HlsCdnSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsCdnSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsCdnSettingsProperty> for HlsCdnSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsCdnSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an HLS output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `HlsGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsGroupSettingsProperty(Object);

impl HlsGroupSettingsProperty {
    /// `HlsGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Chooses one or more ad marker types to pass SCTE35 signals through to this group of Apple HLS outputs.
    ///
    /// `AdMarkers`.
    pub fn ad_markers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdMarkers", value.into_value().into_node());
        self
    }

    /// A partial URI prefix that will be prepended to each output in the media .m3u8 file. The partial URI prefix can be used if the base manifest is delivered from a different URL than the main .m3u8 file.
    ///
    /// `BaseUrlContent`.
    pub fn base_url_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BaseUrlContent", value.into_value().into_node());
        self
    }

    /// Optional. One value per output group. This field is required only if you are completing Base URL content A, and the downstream system has notified you that the media files for pipeline 1 of all outputs are in a location different from the media files for pipeline 0.
    ///
    /// `BaseUrlContent1`.
    pub fn base_url_content1(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BaseUrlContent1", value.into_value().into_node());
        self
    }

    /// A partial URI prefix that will be prepended to each output in the media .m3u8 file. The partial URI prefix can be used if the base manifest is delivered from a different URL than the main .m3u8 file.
    ///
    /// `BaseUrlManifest`.
    pub fn base_url_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BaseUrlManifest", value.into_value().into_node());
        self
    }

    /// Optional. One value per output group. Complete this field only if you are completing Base URL manifest A, and the downstream system has notified you that the child manifest files for pipeline 1 of all outputs are in a location different from the child manifest files for pipeline 0.
    ///
    /// `BaseUrlManifest1`.
    pub fn base_url_manifest1(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BaseUrlManifest1", value.into_value().into_node());
        self
    }

    /// A mapping of up to 4 captions channels to captions languages. This is meaningful only if captionLanguageSetting is set to "insert."
    ///
    /// `CaptionLanguageMappings`.
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<List<CaptionLanguageMappingProperty>>,
    ) -> Self {
        self.0
            .put("CaptionLanguageMappings", value.into_value().into_node());
        self
    }

    /// Applies only to 608 embedded output captions. Insert: Include CLOSED-CAPTIONS lines in the manifest. Specify at least one language in the CC1 Language Code field. One CLOSED-CAPTION line is added for each Language Code that you specify. Make sure to specify the languages in the order in which they appear in the original source (if the source is embedded format) or the order of the captions selectors (if the source is other than embedded). Otherwise, languages in the manifest will not match properly with the output captions. None: Include the CLOSED-CAPTIONS=NONE line in the manifest. Omit: Omit any CLOSED-CAPTIONS line from the manifest.
    ///
    /// `CaptionLanguageSetting`.
    pub fn caption_language_setting(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaptionLanguageSetting", value.into_value().into_node());
        self
    }

    /// When set to "disabled," sets the #EXT-X-ALLOW-CACHE:no tag in the manifest, which prevents clients from saving media segments for later replay.
    ///
    /// `ClientCache`.
    pub fn client_cache(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientCache", value.into_value().into_node());
        self
    }

    /// The specification to use (RFC-6381 or the default RFC-4281) during m3u8 playlist generation.
    ///
    /// `CodecSpecification`.
    pub fn codec_specification(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CodecSpecification", value.into_value().into_node());
        self
    }

    /// Used with encryptionType. This is a 128-bit, 16-byte hex value that is represented by a 32-character text string. If ivSource is set to "explicit," this parameter is required and is used as the IV for encryption.
    ///
    /// `ConstantIv`.
    pub fn constant_iv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConstantIv", value.into_value().into_node());
        self
    }

    /// A directory or HTTP destination for the HLS segments, manifest files, and encryption keys (if enabled).
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// Places segments in subdirectories.
    ///
    /// `DirectoryStructure`.
    pub fn directory_structure(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DirectoryStructure", value.into_value().into_node());
        self
    }

    /// Specifies whether to insert EXT-X-DISCONTINUITY tags in the HLS child manifests for this output group.
    /// Typically, choose Insert because these tags are required in the manifest (according to the HLS specification) and serve an important purpose.
    /// Choose Never Insert only if the downstream system is doing real-time failover (without using the MediaLive automatic failover feature) and only if that downstream system has advised you to exclude the tags.
    ///
    /// `DiscontinuityTags`.
    pub fn discontinuity_tags(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DiscontinuityTags", value.into_value().into_node());
        self
    }

    /// Encrypts the segments with the specified encryption scheme. Exclude this parameter if you don't want encryption.
    ///
    /// `EncryptionType`.
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
        self
    }

    /// The parameters that control interactions with the CDN.
    ///
    /// `HlsCdnSettings`.
    pub fn hls_cdn_settings(mut self, value: impl IntoValue<HlsCdnSettingsProperty>) -> Self {
        self.0.put("HlsCdnSettings", value.into_value().into_node());
        self
    }

    /// State of HLS ID3 Segment Tagging
    ///
    /// `HlsId3SegmentTagging`.
    pub fn hls_id3_segment_tagging(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HlsId3SegmentTagging", value.into_value().into_node());
        self
    }

    /// DISABLED: Don't create an I-frame-only manifest, but do create the master and media manifests (according to the Output Selection field). STANDARD: Create an I-frame-only manifest for each output that contains video, as well as the other manifests (according to the Output Selection field). The I-frame manifest contains a #EXT-X-I-FRAMES-ONLY tag to indicate it is I-frame only, and one or more #EXT-X-BYTERANGE entries identifying the I-frame position. For example, #EXT-X-BYTERANGE:160364@1461888".
    ///
    /// `IFrameOnlyPlaylists`.
    pub fn i_frame_only_playlists(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IFrameOnlyPlaylists", value.into_value().into_node());
        self
    }

    /// Specifies whether to include the final (incomplete) segment in the media output when the pipeline stops producing output because of a channel stop, a channel pause or a loss of input to the pipeline.
    /// Auto means that MediaLive decides whether to include the final segment, depending on the channel class and the types of output groups.
    /// Suppress means to never include the incomplete segment. We recommend you choose Auto and let MediaLive control the behavior.
    ///
    /// `IncompleteSegmentBehavior`.
    pub fn incomplete_segment_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IncompleteSegmentBehavior", value.into_value().into_node());
        self
    }

    /// Applies only if the Mode field is LIVE. Specifies the maximum number of segments in the media manifest file. After this maximum, older segments are removed from the media manifest. This number must be less than or equal to the Keep Segments field.
    ///
    /// `IndexNSegments`.
    pub fn index_n_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("IndexNSegments", value.into_value().into_node());
        self
    }

    /// A parameter that controls output group behavior on an input loss.
    ///
    /// `InputLossAction`.
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossAction", value.into_value().into_node());
        self
    }

    /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key for encrypting blocks. If set to "include," the IV is listed in the manifest. Otherwise, the IV is not in the manifest.
    ///
    /// `IvInManifest`.
    pub fn iv_in_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IvInManifest", value.into_value().into_node());
        self
    }

    /// Used with encryptionType. The IV (initialization vector) is a 128-bit number used in conjunction with the key for encrypting blocks. If this setting is "followsSegmentNumber," it causes the IV to change every segment (to match the segment number). If this is set to "explicit," you must enter a constantIv value.
    ///
    /// `IvSource`.
    pub fn iv_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IvSource", value.into_value().into_node());
        self
    }

    /// Applies only if the Mode field is LIVE. Specifies the number of media segments (.ts files) to retain in the destination directory.
    ///
    /// `KeepSegments`.
    pub fn keep_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("KeepSegments", value.into_value().into_node());
        self
    }

    /// Specifies how the key is represented in the resource identified by the URI. If the parameter is absent, an implicit value of "identity" is used. A reverse DNS string can also be specified.
    ///
    /// `KeyFormat`.
    pub fn key_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyFormat", value.into_value().into_node());
        self
    }

    /// Either a single positive integer version value or a slash-delimited list of version values (1/2/3).
    ///
    /// `KeyFormatVersions`.
    pub fn key_format_versions(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("KeyFormatVersions", value.into_value().into_node());
        self
    }

    /// The key provider settings.
    ///
    /// `KeyProviderSettings`.
    pub fn key_provider_settings(
        mut self,
        value: impl IntoValue<KeyProviderSettingsProperty>,
    ) -> Self {
        self.0
            .put("KeyProviderSettings", value.into_value().into_node());
        self
    }

    /// When set to gzip, compresses HLS playlist.
    ///
    /// `ManifestCompression`.
    pub fn manifest_compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestCompression", value.into_value().into_node());
        self
    }

    /// Indicates whether the output manifest should use a floating point or integer values for segment duration.
    ///
    /// `ManifestDurationFormat`.
    pub fn manifest_duration_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestDurationFormat", value.into_value().into_node());
        self
    }

    /// When set, minimumSegmentLength is enforced by looking ahead and back within the specified range for a nearby avail and extending the segment size if needed.
    ///
    /// `MinSegmentLength`.
    pub fn min_segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinSegmentLength", value.into_value().into_node());
        self
    }

    /// If "vod," all segments are indexed and kept permanently in the destination and manifest. If "live," only the number segments specified in keepSegments and indexNSegments are kept. Newer segments replace older segments, which might prevent players from rewinding all the way to the beginning of the channel. VOD mode uses HLS EXT-X-PLAYLIST-TYPE of EVENT while the channel is running, converting it to a "VOD" type manifest on completion of the stream.
    ///
    /// `Mode`.
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// MANIFESTSANDSEGMENTS: Generates manifests (the master manifest, if applicable, and media manifests) for this output group. SEGMENTSONLY: Doesn't generate any manifests for this output group.
    ///
    /// `OutputSelection`.
    pub fn output_selection(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputSelection", value.into_value().into_node());
        self
    }

    /// Includes or excludes the EXT-X-PROGRAM-DATE-TIME tag in .m3u8 manifest files. The value is calculated as follows: Either the program date and time are initialized using the input timecode source, or the time is initialized using the input timecode source and the date is initialized using the timestampOffset.
    ///
    /// `ProgramDateTime`.
    pub fn program_date_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProgramDateTime", value.into_value().into_node());
        self
    }

    /// Specifies the algorithm used to drive the HLS EXT-X-PROGRAM-DATE-TIME clock. Options include: INITIALIZE_FROM_OUTPUT_TIMECODE: The PDT clock is initialized as a function of the first output timecode, then incremented by the EXTINF duration of each encoded segment. SYSTEM_CLOCK: The PDT clock is initialized as a function of the UTC wall clock, then incremented by the EXTINF duration of each encoded segment. If the PDT clock diverges from the wall clock by more than 500ms, it is resynchronized to the wall clock.
    ///
    /// `ProgramDateTimeClock`.
    pub fn program_date_time_clock(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProgramDateTimeClock", value.into_value().into_node());
        self
    }

    /// The period of insertion of the EXT-X-PROGRAM-DATE-TIME entry, in seconds.
    ///
    /// `ProgramDateTimePeriod`.
    pub fn program_date_time_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ProgramDateTimePeriod", value.into_value().into_node());
        self
    }

    /// ENABLED: The master manifest (.m3u8 file) for each pipeline includes information about both pipelines: first its own media files, then the media files of the other pipeline. This feature allows a playout device that supports stale manifest detection to switch from one manifest to the other, when the current manifest seems to be stale. There are still two destinations and two master manifests, but both master manifests reference the media files from both pipelines. DISABLED: The master manifest (.m3u8 file) for each pipeline includes information about its own pipeline only. For an HLS output group with MediaPackage as the destination, the DISABLED behavior is always followed. MediaPackage regenerates the manifests it serves to players, so a redundant manifest from MediaLive is irrelevant.
    ///
    /// `RedundantManifest`.
    pub fn redundant_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RedundantManifest", value.into_value().into_node());
        self
    }

    /// The length of the MPEG-2 Transport Stream segments to create, in seconds. Note that segments will end on the next keyframe after this number of seconds, so the actual segment length might be longer.
    ///
    /// `SegmentLength`.
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SegmentLength", value.into_value().into_node());
        self
    }

    /// useInputSegmentation has been deprecated. The configured segment size is always used.
    ///
    /// `SegmentationMode`.
    pub fn segmentation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentationMode", value.into_value().into_node());
        self
    }

    /// The number of segments to write to a subdirectory before starting a new one. For this setting to have an effect, directoryStructure must be subdirectoryPerStream.
    ///
    /// `SegmentsPerSubdirectory`.
    pub fn segments_per_subdirectory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentsPerSubdirectory", value.into_value().into_node());
        self
    }

    /// The include or exclude RESOLUTION attribute for a video in the EXT-X-STREAM-INF tag of a variant manifest.
    ///
    /// `StreamInfResolution`.
    pub fn stream_inf_resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StreamInfResolution", value.into_value().into_node());
        self
    }

    /// Indicates the ID3 frame that has the timecode.
    ///
    /// `TimedMetadataId3Frame`.
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataId3Frame", value.into_value().into_node());
        self
    }

    /// The timed metadata interval, in seconds.
    ///
    /// `TimedMetadataId3Period`.
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimedMetadataId3Period", value.into_value().into_node());
        self
    }

    /// Provides an extra millisecond delta offset to fine tune the timestamps.
    ///
    /// `TimestampDeltaMilliseconds`.
    pub fn timestamp_delta_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimestampDeltaMilliseconds", value.into_value().into_node());
        self
    }

    /// SEGMENTEDFILES: Emits the program as segments -multiple .ts media files. SINGLEFILE: Applies only if the Mode field is VOD. Emits the program as a single .ts media file. The media manifest includes #EXT-X-BYTERANGE tags to index segments for playback. A typical use for this value is when sending the output to AWS Elemental MediaConvert, which can accept only a single media file. Playback while the channel is running is not guaranteed due to HTTP server caching.
    ///
    /// `TsFileMode`.
    pub fn ts_file_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TsFileMode", value.into_value().into_node());
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

impl Kind for HlsGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsGroupSettingsProperty> for HlsGroupSettingsProperty {}
impl From<HlsGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsGroupSettingsProperty> for HlsGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how to connect to the upstream system.
///
/// The parent of this entity is NetworkInputSettings.
///
/// The property type `HlsInputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsInputSettingsProperty(Object);

impl HlsInputSettingsProperty {
    /// `HlsInputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When specified, the HLS stream with the m3u8 bandwidth that most closely matches this value is chosen. Otherwise, the highest bandwidth stream in the m3u8 is chosen. The bitrate is specified in bits per second, as in an HLS manifest.
    ///
    /// `Bandwidth`.
    pub fn bandwidth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bandwidth", value.into_value().into_node());
        self
    }

    /// When specified, reading of the HLS input begins this many buffer segments from the end (most recently written segment). When not specified, the HLS input begins with the first segment specified in the m3u8.
    ///
    /// `BufferSegments`.
    pub fn buffer_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufferSegments", value.into_value().into_node());
        self
    }

    /// The number of consecutive times that attempts to read a manifest or segment must fail before the input is considered unavailable.
    ///
    /// `Retries`.
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Retries", value.into_value().into_node());
        self
    }

    /// The number of seconds between retries when an attempt to read a manifest or segment fails.
    ///
    /// `RetryInterval`.
    pub fn retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RetryInterval", value.into_value().into_node());
        self
    }

    /// Identifies the source for the SCTE-35 messages that MediaLive will ingest. Messages can be ingested from the content segments (in the stream) or from tags in the playlist (the HLS manifest). MediaLive ignores SCTE-35 information in the source that is not selected.
    ///
    /// `Scte35Source`.
    pub fn scte35_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Source", value.into_value().into_node());
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

impl Kind for HlsInputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsInputSettingsProperty> for HlsInputSettingsProperty {}
impl From<HlsInputSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsInputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsInputSettingsProperty> for HlsInputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsInputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a MediaStore container as the destination for an HLS output.
///
/// The parent of this entity is HlsCdnSettings.
///
/// The property type `HlsMediaStoreSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsMediaStoreSettingsProperty(Object);

impl HlsMediaStoreSettingsProperty {
    /// `HlsMediaStoreSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The size, in seconds, of the file cache for streaming outputs.
    ///
    /// `FilecacheDuration`.
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FilecacheDuration", value.into_value().into_node());
        self
    }

    /// When set to temporal, output files are stored in non-persistent memory for faster reading and writing.
    ///
    /// `MediaStoreStorageClass`.
    pub fn media_store_storage_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MediaStoreStorageClass", value.into_value().into_node());
        self
    }

    /// The number of retry attempts that are made before the channel is put into an error state.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
        self
    }

    /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
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

impl Kind for HlsMediaStoreSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsMediaStoreSettingsProperty> for HlsMediaStoreSettingsProperty {}
impl From<HlsMediaStoreSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsMediaStoreSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsMediaStoreSettingsProperty> for HlsMediaStoreSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsMediaStoreSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an HLS output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `HlsOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsOutputSettingsProperty(Object);

impl HlsOutputSettingsProperty {
    /// `HlsOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Only applicable when this output is referencing an H.265 video description.
    /// Specifies whether MP4 segments should be packaged as HEV1 or HVC1.
    ///
    /// `H265PackagingType`.
    pub fn h265_packaging_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("H265PackagingType", value.into_value().into_node());
        self
    }

    /// The settings regarding the underlying stream. These settings are different for audio-only outputs.
    ///
    /// `HlsSettings`.
    pub fn hls_settings(mut self, value: impl IntoValue<HlsSettingsProperty>) -> Self {
        self.0.put("HlsSettings", value.into_value().into_node());
        self
    }

    /// A string that is concatenated to the end of the destination file name. Accepts \"Format Identifiers\":#formatIdentifierParameters.
    ///
    /// `NameModifier`.
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NameModifier", value.into_value().into_node());
        self
    }

    /// A string that is concatenated to the end of segment file names.
    ///
    /// `SegmentModifier`.
    pub fn segment_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentModifier", value.into_value().into_node());
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

impl Kind for HlsOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsOutputSettingsProperty> for HlsOutputSettingsProperty {}
impl From<HlsOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsOutputSettingsProperty> for HlsOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for an HLS output.
///
/// The parent of this entity is HlsOutputSettings.
///
/// The property type `HlsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsSettingsProperty(Object);

impl HlsSettingsProperty {
    /// `HlsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for an audio-only output.
    ///
    /// `AudioOnlyHlsSettings`.
    pub fn audio_only_hls_settings(
        mut self,
        value: impl IntoValue<AudioOnlyHlsSettingsProperty>,
    ) -> Self {
        self.0
            .put("AudioOnlyHlsSettings", value.into_value().into_node());
        self
    }

    /// The settings for an fMP4 container.
    ///
    /// `Fmp4HlsSettings`.
    pub fn fmp4_hls_settings(mut self, value: impl IntoValue<Fmp4HlsSettingsProperty>) -> Self {
        self.0
            .put("Fmp4HlsSettings", value.into_value().into_node());
        self
    }

    /// Settings for a frame capture output in an HLS output group.
    ///
    /// `FrameCaptureHlsSettings`; free JSON, such as an [`Object`].
    pub fn frame_capture_hls_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("FrameCaptureHlsSettings", value.into_value().into_node());
        self
    }

    /// The settings for a standard output (an output that is not audio-only).
    ///
    /// `StandardHlsSettings`.
    pub fn standard_hls_settings(
        mut self,
        value: impl IntoValue<StandardHlsSettingsProperty>,
    ) -> Self {
        self.0
            .put("StandardHlsSettings", value.into_value().into_node());
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

impl Kind for HlsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsSettingsProperty> for HlsSettingsProperty {}
impl From<HlsSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsSettingsProperty> for HlsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a WebDav server as the downstream system for an HLS output.
///
/// The parent of this entity is HlsCdnSettings.
///
/// The property type `HlsWebdavSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsWebdavSettingsProperty(Object);

impl HlsWebdavSettingsProperty {
    /// `HlsWebdavSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of seconds to wait before retrying a connection to the CDN if the connection is lost.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The size, in seconds, of the file cache for streaming outputs.
    ///
    /// `FilecacheDuration`.
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FilecacheDuration", value.into_value().into_node());
        self
    }

    /// Specifies whether to use chunked transfer encoding to WebDAV.
    ///
    /// `HttpTransferMode`.
    pub fn http_transfer_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HttpTransferMode", value.into_value().into_node());
        self
    }

    /// The number of retry attempts that are made before the channel is put into an error state.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
        self
    }

    /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
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

impl Kind for HlsWebdavSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsWebdavSettingsProperty> for HlsWebdavSettingsProperty {}
impl From<HlsWebdavSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsWebdavSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsWebdavSettingsProperty> for HlsWebdavSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsWebdavSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceSettingsProperty(Object);

impl InferenceSettingsProperty {
    /// `InferenceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioFeedInputs` property.
    ///
    /// `AudioFeedInputs`.
    pub fn audio_feed_inputs(
        mut self,
        value: impl IntoValue<List<AudioFeedInputProperty>>,
    ) -> Self {
        self.0
            .put("AudioFeedInputs", value.into_value().into_node());
        self
    }

    /// The `EnrichmentMethods` property.
    ///
    /// `EnrichmentMethods`.
    pub fn enrichment_methods(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EnrichmentMethods", value.into_value().into_node());
        self
    }

    /// The `FeedArn` property.
    ///
    /// `FeedArn`.
    pub fn feed_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FeedArn", value.into_value().into_node());
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

impl Kind for InferenceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceSettingsProperty> for InferenceSettingsProperty {}
impl From<InferenceSettingsProperty> for Node {
    #[inline]
    fn from(value: InferenceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceSettingsProperty> for InferenceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An input to attach to this channel.
///
/// This entity is at the top level in the channel.
///
/// The property type `InputAttachment` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputAttachmentProperty(Object);

impl InputAttachmentProperty {
    /// `InputAttachmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to implement automatic input failover in this input.
    ///
    /// `AutomaticInputFailoverSettings`.
    pub fn automatic_input_failover_settings(
        mut self,
        value: impl IntoValue<AutomaticInputFailoverSettingsProperty>,
    ) -> Self {
        self.0.put(
            "AutomaticInputFailoverSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// A name for the attachment. This is required if you want to use this input in an input switch action.
    ///
    /// `InputAttachmentName`.
    pub fn input_attachment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputAttachmentName", value.into_value().into_node());
        self
    }

    /// The ID of the input to attach.
    ///
    /// `InputId`; an update replaces the resource.
    pub fn input_id(mut self, value: impl IntoValue<kinds::medialive::InputId>) -> Self {
        self.0.put("InputId", value.into_value().into_node());
        self
    }

    /// Information about the content to extract from the input and about the general handling of the content.
    ///
    /// `InputSettings`.
    pub fn input_settings(mut self, value: impl IntoValue<InputSettingsProperty>) -> Self {
        self.0.put("InputSettings", value.into_value().into_node());
        self
    }

    /// The `LogicalInterfaceNames` property.
    ///
    /// `LogicalInterfaceNames`.
    pub fn logical_interface_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LogicalInterfaceNames", value.into_value().into_node());
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

impl Kind for InputAttachmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputAttachmentProperty> for InputAttachmentProperty {}
impl From<InputAttachmentProperty> for Node {
    #[inline]
    fn from(value: InputAttachmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputAttachmentProperty> for InputAttachmentProperty {
    #[inline]
    fn into_value(self) -> Value<InputAttachmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The setting to remix the audio.
///
/// The parent of this entity is AudioChannelMappings.
///
/// The property type `InputChannelLevel` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputChannelLevelProperty(Object);

impl InputChannelLevelProperty {
    /// `InputChannelLevelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The remixing value. Units are in dB, and acceptable values are within the range from -60 (mute) to 6 dB.
    ///
    /// `Gain`.
    pub fn gain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Gain", value.into_value().into_node());
        self
    }

    /// The index of the input channel that is used as a source.
    ///
    /// `InputChannel`.
    pub fn input_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("InputChannel", value.into_value().into_node());
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

impl Kind for InputChannelLevelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputChannelLevelProperty> for InputChannelLevelProperty {}
impl From<InputChannelLevelProperty> for Node {
    #[inline]
    fn from(value: InputChannelLevelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputChannelLevelProperty> for InputChannelLevelProperty {
    #[inline]
    fn into_value(self) -> Value<InputChannelLevelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input location.
///
/// The parent of this entity is InputLossBehavior.
///
/// The property type `InputLocation` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputLocationProperty(Object);

impl InputLocationProperty {
    /// `InputLocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password parameter that holds the password for accessing the downstream system. This applies only if the downstream system requires credentials.
    ///
    /// `PasswordParam`.
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PasswordParam", value.into_value().into_node());
        self
    }

    /// The URI should be a path to a file that is accessible to the Live system (for example, an <http://> URI) depending on the output type. For example, an RTMP destination should have a URI similar to rtmp://fmsserver/live.
    ///
    /// `Uri`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Uri", value.into_value().into_node());
        self
    }

    /// The user name to connect to the downstream system. This applies only if the downstream system requires credentials.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for InputLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputLocationProperty> for InputLocationProperty {}
impl From<InputLocationProperty> for Node {
    #[inline]
    fn from(value: InputLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputLocationProperty> for InputLocationProperty {
    #[inline]
    fn into_value(self) -> Value<InputLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of channel behavior when the input is lost.
///
/// The parent of this entity is GlobalConfiguration.
///
/// The property type `InputLossBehavior` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputLossBehaviorProperty(Object);

impl InputLossBehaviorProperty {
    /// `InputLossBehaviorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// On input loss, the number of milliseconds to substitute black into the output before switching to the frame specified by inputLossImageType. A value x, where 0 \<= x \<= 1,000,000 and a value of 1,000,000, is interpreted as infinite.
    ///
    /// `BlackFrameMsec`.
    pub fn black_frame_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BlackFrameMsec", value.into_value().into_node());
        self
    }

    /// When the input loss image type is "color," this field specifies the color to use. Value: 6 hex characters that represent the values of RGB.
    ///
    /// `InputLossImageColor`.
    pub fn input_loss_image_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossImageColor", value.into_value().into_node());
        self
    }

    /// When the input loss image type is "slate," these fields specify the parameters for accessing the slate.
    ///
    /// `InputLossImageSlate`.
    pub fn input_loss_image_slate(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0
            .put("InputLossImageSlate", value.into_value().into_node());
        self
    }

    /// Indicates whether to substitute a solid color or a slate into the output after the input loss exceeds blackFrameMsec.
    ///
    /// `InputLossImageType`.
    pub fn input_loss_image_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossImageType", value.into_value().into_node());
        self
    }

    /// On input loss, the number of milliseconds to repeat the previous picture before substituting black into the output. A value x, where 0 \<= x \<= 1,000,000 and a value of 1,000,000, is interpreted as infinite.
    ///
    /// `RepeatFrameMsec`.
    pub fn repeat_frame_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RepeatFrameMsec", value.into_value().into_node());
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

impl Kind for InputLossBehaviorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputLossBehaviorProperty> for InputLossBehaviorProperty {}
impl From<InputLossBehaviorProperty> for Node {
    #[inline]
    fn from(value: InputLossBehaviorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputLossBehaviorProperty> for InputLossBehaviorProperty {
    #[inline]
    fn into_value(self) -> Value<InputLossBehaviorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MediaLive will perform a failover if content is not detected in this input for the specified period.
///
/// The parent of this entity is FailoverConditionSettings.
///
/// The property type `InputLossFailoverSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputLossFailoverSettingsProperty(Object);

impl InputLossFailoverSettingsProperty {
    /// `InputLossFailoverSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of time (in milliseconds) that no input is detected. After that time, an input failover will occur.
    ///
    /// `InputLossThresholdMsec`.
    pub fn input_loss_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("InputLossThresholdMsec", value.into_value().into_node());
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

impl Kind for InputLossFailoverSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputLossFailoverSettingsProperty> for InputLossFailoverSettingsProperty {}
impl From<InputLossFailoverSettingsProperty> for Node {
    #[inline]
    fn from(value: InputLossFailoverSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputLossFailoverSettingsProperty> for InputLossFailoverSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<InputLossFailoverSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about extracting content from the input and about handling the content.
///
/// The parent of this entity is InputAttachment.
///
/// The property type `InputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSettingsProperty(Object);

impl InputSettingsProperty {
    /// `InputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the specific audio to extract from the input.
    ///
    /// The parent of this entity is InputSettings.
    ///
    /// `AudioSelectors`.
    pub fn audio_selectors(mut self, value: impl IntoValue<List<AudioSelectorProperty>>) -> Self {
        self.0.put("AudioSelectors", value.into_value().into_node());
        self
    }

    /// Information about the specific captions to extract from the input.
    ///
    /// `CaptionSelectors`.
    pub fn caption_selectors(
        mut self,
        value: impl IntoValue<List<CaptionSelectorProperty>>,
    ) -> Self {
        self.0
            .put("CaptionSelectors", value.into_value().into_node());
        self
    }

    /// Enables or disables the deblock filter when filtering.
    ///
    /// `DeblockFilter`.
    pub fn deblock_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeblockFilter", value.into_value().into_node());
        self
    }

    /// Enables or disables the denoise filter when filtering.
    ///
    /// `DenoiseFilter`.
    pub fn denoise_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DenoiseFilter", value.into_value().into_node());
        self
    }

    /// Adjusts the magnitude of filtering from 1 (minimal) to 5 (strongest).
    ///
    /// `FilterStrength`.
    pub fn filter_strength(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FilterStrength", value.into_value().into_node());
        self
    }

    /// Turns on the filter for this input. MPEG-2 inputs have the deblocking filter enabled by default. 1) auto - filtering is applied depending on input type/quality 2) disabled - no filtering is applied to the input 3) forced - filtering is applied regardless of the input type.
    ///
    /// `InputFilter`.
    pub fn input_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("InputFilter", value.into_value().into_node());
        self
    }

    /// Information about how to connect to the upstream system.
    ///
    /// `NetworkInputSettings`.
    pub fn network_input_settings(
        mut self,
        value: impl IntoValue<NetworkInputSettingsProperty>,
    ) -> Self {
        self.0
            .put("NetworkInputSettings", value.into_value().into_node());
        self
    }

    /// The `Scte35Pid` property.
    ///
    /// `Scte35Pid`.
    pub fn scte35_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Scte35Pid", value.into_value().into_node());
        self
    }

    /// Specifies whether to extract applicable ancillary data from a SMPTE-2038 source in this input. Applicable data types are captions, timecode, AFD, and SCTE-104 messages.
    /// - PREFER: Extract from SMPTE-2038 if present in this input, otherwise extract from another source (if any).
    /// - IGNORE: Never extract any ancillary data from SMPTE-2038.
    ///
    /// `Smpte2038DataPreference`.
    pub fn smpte2038_data_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Smpte2038DataPreference", value.into_value().into_node());
        self
    }

    /// The loop input if it is a file.
    ///
    /// `SourceEndBehavior`.
    pub fn source_end_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceEndBehavior", value.into_value().into_node());
        self
    }

    /// Information about one video to extract from the input.
    ///
    /// `VideoSelector`.
    pub fn video_selector(mut self, value: impl IntoValue<VideoSelectorProperty>) -> Self {
        self.0.put("VideoSelector", value.into_value().into_node());
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

impl Kind for InputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSettingsProperty> for InputSettingsProperty {}
impl From<InputSettingsProperty> for Node {
    #[inline]
    fn from(value: InputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSettingsProperty> for InputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<InputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The input specification for this channel. It specifies the key characteristics of the inputs for this channel: the maximum bitrate, the resolution, and the codec.
///
/// This entity is at the top level in the channel.
///
/// The property type `InputSpecification` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputSpecificationProperty(Object);

impl InputSpecificationProperty {
    /// `InputSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The codec to include in the input specification for this channel.
    ///
    /// `Codec`.
    pub fn codec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Codec", value.into_value().into_node());
        self
    }

    /// The maximum input bitrate for any input attached to this channel.
    ///
    /// `MaximumBitrate`.
    pub fn maximum_bitrate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaximumBitrate", value.into_value().into_node());
        self
    }

    /// The resolution for any input attached to this channel.
    ///
    /// `Resolution`.
    pub fn resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Resolution", value.into_value().into_node());
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

impl Kind for InputSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputSpecificationProperty> for InputSpecificationProperty {}
impl From<InputSpecificationProperty> for Node {
    #[inline]
    fn from(value: InputSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputSpecificationProperty> for InputSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<InputSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of key provider settings.
///
/// The parent of this entity is HlsGroupSettings.
///
/// The property type `KeyProviderSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct KeyProviderSettingsProperty(Object);

impl KeyProviderSettingsProperty {
    /// `KeyProviderSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of static key settings.
    ///
    /// `StaticKeySettings`.
    pub fn static_key_settings(mut self, value: impl IntoValue<StaticKeySettingsProperty>) -> Self {
        self.0
            .put("StaticKeySettings", value.into_value().into_node());
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

impl Kind for KeyProviderSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KeyProviderSettingsProperty> for KeyProviderSettingsProperty {}
impl From<KeyProviderSettingsProperty> for Node {
    #[inline]
    fn from(value: KeyProviderSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KeyProviderSettingsProperty> for KeyProviderSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<KeyProviderSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LinkedChannelSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct LinkedChannelSettingsProperty(Object);

impl LinkedChannelSettingsProperty {
    /// `LinkedChannelSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FollowerChannelSettings` property.
    ///
    /// `FollowerChannelSettings`.
    pub fn follower_channel_settings(
        mut self,
        value: impl IntoValue<FollowerChannelSettingsProperty>,
    ) -> Self {
        self.0
            .put("FollowerChannelSettings", value.into_value().into_node());
        self
    }

    /// The `PrimaryChannelSettings` property.
    ///
    /// `PrimaryChannelSettings`.
    pub fn primary_channel_settings(
        mut self,
        value: impl IntoValue<PrimaryChannelSettingsProperty>,
    ) -> Self {
        self.0
            .put("PrimaryChannelSettings", value.into_value().into_node());
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

impl Kind for LinkedChannelSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LinkedChannelSettingsProperty> for LinkedChannelSettingsProperty {}
impl From<LinkedChannelSettingsProperty> for Node {
    #[inline]
    fn from(value: LinkedChannelSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LinkedChannelSettingsProperty> for LinkedChannelSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<LinkedChannelSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the M2TS in the output.
///
/// The parents of this entity are ArchiveContainerSettings and UdpContainerSettings.
///
/// The property type `M2tsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct M2tsSettingsProperty(Object);

impl M2tsSettingsProperty {
    /// `M2tsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to drop, the output audio streams are removed from the program if the selected input audio stream is removed from the input. This allows the output audio configuration to dynamically change based on the input configuration. If this is set to encodeSilence, all output audio streams will output encoded silence when not connected to an active input stream.
    ///
    /// `AbsentInputAudioBehavior`.
    pub fn absent_input_audio_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AbsentInputAudioBehavior", value.into_value().into_node());
        self
    }

    /// When set to enabled, uses ARIB-compliant field muxing and removes video descriptor.
    ///
    /// `Arib`.
    pub fn arib(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arib", value.into_value().into_node());
        self
    }

    /// The PID for ARIB Captions in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `AribCaptionsPid`.
    pub fn arib_captions_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AribCaptionsPid", value.into_value().into_node());
        self
    }

    /// If set to auto, The PID number used for ARIB Captions will be auto-selected from unused PIDs. If set to useConfigured, ARIB captions will be on the configured PID number.
    ///
    /// `AribCaptionsPidControl`.
    pub fn arib_captions_pid_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AribCaptionsPidControl", value.into_value().into_node());
        self
    }

    /// When set to dvb, uses the DVB buffer model for Dolby Digital audio. When set to atsc, the ATSC model is used.
    ///
    /// `AudioBufferModel`.
    pub fn audio_buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioBufferModel", value.into_value().into_node());
        self
    }

    /// The number of audio frames to insert for each PES packet.
    ///
    /// `AudioFramesPerPes`.
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AudioFramesPerPes", value.into_value().into_node());
        self
    }

    /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value. Each PID specified must be in the range of 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `AudioPids`.
    pub fn audio_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioPids", value.into_value().into_node());
        self
    }

    /// When set to atsc, uses stream type = 0x81 for AC3 and stream type = 0x87 for EAC3. When set to dvb, uses stream type = 0x06.
    ///
    /// `AudioStreamType`.
    pub fn audio_stream_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioStreamType", value.into_value().into_node());
        self
    }

    /// The output bitrate of the transport stream in bits per second. Setting to 0 lets the muxer automatically determine the appropriate bitrate.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// If set to multiplex, uses the multiplex buffer model for accurate interleaving. Setting to bufferModel to none can lead to lower latency, but low-memory devices might not be able to play back the stream without interruptions.
    ///
    /// `BufferModel`.
    pub fn buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("BufferModel", value.into_value().into_node());
        self
    }

    /// When set to enabled, generates captionServiceDescriptor in PMT.
    ///
    /// `CcDescriptor`.
    pub fn cc_descriptor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CcDescriptor", value.into_value().into_node());
        self
    }

    /// Inserts a DVB Network Information Table (NIT) at the specified table repetition interval.
    ///
    /// `DvbNitSettings`.
    pub fn dvb_nit_settings(mut self, value: impl IntoValue<DvbNitSettingsProperty>) -> Self {
        self.0.put("DvbNitSettings", value.into_value().into_node());
        self
    }

    /// Inserts a DVB Service Description Table (SDT) at the specified table repetition interval.
    ///
    /// `DvbSdtSettings`.
    pub fn dvb_sdt_settings(mut self, value: impl IntoValue<DvbSdtSettingsProperty>) -> Self {
        self.0.put("DvbSdtSettings", value.into_value().into_node());
        self
    }

    /// The PID for the input source DVB Subtitle data to this output. Multiple values are accepted, and can be entered in ranges and/or by comma separation. You can enter the value as a decimal or hexadecimal value. Each PID specified must be in the range of 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `DvbSubPids`.
    pub fn dvb_sub_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DvbSubPids", value.into_value().into_node());
        self
    }

    /// Inserts DVB Time and Date Table (TDT) at the specified table repetition interval.
    ///
    /// `DvbTdtSettings`.
    pub fn dvb_tdt_settings(mut self, value: impl IntoValue<DvbTdtSettingsProperty>) -> Self {
        self.0.put("DvbTdtSettings", value.into_value().into_node());
        self
    }

    /// The PID for the input source DVB Teletext data to this output. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `DvbTeletextPid`.
    pub fn dvb_teletext_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DvbTeletextPid", value.into_value().into_node());
        self
    }

    /// If set to passthrough, passes any EBIF data from the input source to this output.
    ///
    /// `Ebif`.
    pub fn ebif(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ebif", value.into_value().into_node());
        self
    }

    /// When videoAndFixedIntervals is selected, audio EBP markers are added to partitions 3 and 4. The interval between these additional markers is fixed, and is slightly shorter than the video EBP marker interval. This is only available when EBP Cablelabs segmentation markers are selected. Partitions 1 and 2 always follow the video interval.
    ///
    /// `EbpAudioInterval`.
    pub fn ebp_audio_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EbpAudioInterval", value.into_value().into_node());
        self
    }

    /// When set, enforces that Encoder Boundary Points do not come within the specified time interval of each other by looking ahead at input video. If another EBP is going to come in within the specified time interval, the current EBP is not emitted, and the segment is "stretched" to the next marker. The lookahead value does not add latency to the system. The channel must be configured elsewhere to create sufficient latency to make the lookahead accurate.
    ///
    /// `EbpLookaheadMs`.
    pub fn ebp_lookahead_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EbpLookaheadMs", value.into_value().into_node());
        self
    }

    /// Controls placement of EBP on audio PIDs. If set to videoAndAudioPids, EBP markers are placed on the video PID and all audio PIDs. If set to videoPid, EBP markers are placed on only the video PID.
    ///
    /// `EbpPlacement`.
    pub fn ebp_placement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EbpPlacement", value.into_value().into_node());
        self
    }

    /// This field is unused and deprecated.
    ///
    /// `EcmPid`.
    pub fn ecm_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EcmPid", value.into_value().into_node());
        self
    }

    /// Includes or excludes the ES Rate field in the PES header.
    ///
    /// `EsRateInPes`.
    pub fn es_rate_in_pes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EsRateInPes", value.into_value().into_node());
        self
    }

    /// The PID for the input source ETV Platform data to this output. You can enter it as a decimal or hexadecimal value. Valid values are 32 (or 0x20) to 8182 (or 0x1ff6).
    ///
    /// `EtvPlatformPid`.
    pub fn etv_platform_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EtvPlatformPid", value.into_value().into_node());
        self
    }

    /// The PID for input source ETV Signal data to this output. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `EtvSignalPid`.
    pub fn etv_signal_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EtvSignalPid", value.into_value().into_node());
        self
    }

    /// The length in seconds of each fragment. This is used only with EBP markers.
    ///
    /// `FragmentTime`.
    pub fn fragment_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("FragmentTime", value.into_value().into_node());
        self
    }

    /// If set to passthrough, passes any KLV data from the input source to this output.
    ///
    /// `Klv`.
    pub fn klv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Klv", value.into_value().into_node());
        self
    }

    /// The PID for the input source KLV data to this output. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value. Each PID specified must be in the range of 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `KlvDataPids`.
    pub fn klv_data_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KlvDataPids", value.into_value().into_node());
        self
    }

    /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// The value, in bits per second, of extra null packets to insert into the transport stream. This can be used if a downstream encryption system requires periodic null packets.
    ///
    /// `NullPacketBitrate`.
    pub fn null_packet_bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("NullPacketBitrate", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0, 10..1000.
    ///
    /// `PatInterval`.
    pub fn pat_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PatInterval", value.into_value().into_node());
        self
    }

    /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header. This parameter is effective only when the PCR PID is the same as the video or audio elementary stream.
    ///
    /// `PcrControl`.
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PcrControl", value.into_value().into_node());
        self
    }

    /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
    ///
    /// `PcrPeriod`.
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PcrPeriod", value.into_value().into_node());
        self
    }

    /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns the same value as the video PID. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `PcrPid`.
    pub fn pcr_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PcrPid", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream. Valid values are 0, 10..1000.
    ///
    /// `PmtInterval`.
    pub fn pmt_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PmtInterval", value.into_value().into_node());
        self
    }

    /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `PmtPid`.
    pub fn pmt_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PmtPid", value.into_value().into_node());
        self
    }

    /// The value of the program number field in the Program Map Table (PMT).
    ///
    /// `ProgramNum`.
    pub fn program_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ProgramNum", value.into_value().into_node());
        self
    }

    /// When VBR, does not insert null packets into the transport stream to fill the specified bitrate. The bitrate setting acts as the maximum bitrate when VBR is set.
    ///
    /// `RateMode`.
    pub fn rate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RateMode", value.into_value().into_node());
        self
    }

    /// The PID for the input source SCTE-27 data to this output. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value. Each PID specified must be in the range of 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `Scte27Pids`.
    pub fn scte27_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte27Pids", value.into_value().into_node());
        self
    }

    /// Optionally passes SCTE-35 signals from the input source to this output.
    ///
    /// `Scte35Control`.
    pub fn scte35_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Control", value.into_value().into_node());
        self
    }

    /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `Scte35Pid`.
    pub fn scte35_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Pid", value.into_value().into_node());
        self
    }

    /// The `Scte35PrerollPullupMilliseconds` property.
    ///
    /// `Scte35PrerollPullupMilliseconds`.
    pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "Scte35PrerollPullupMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Inserts segmentation markers at each segmentationTime period. raiSegstart sets the Random Access Indicator bit in the adaptation field. raiAdapt sets the RAI bit and adds the current timecode in the private data bytes. psiSegstart inserts PAT and PMT tables at the start of segments. ebp adds Encoder Boundary Point information to the adaptation field as per OpenCable specification OC-SP-EBP-I01-130118. ebpLegacy adds Encoder Boundary Point information to the adaptation field using a legacy proprietary format.
    ///
    /// `SegmentationMarkers`.
    pub fn segmentation_markers(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentationMarkers", value.into_value().into_node());
        self
    }

    /// The segmentation style parameter controls how segmentation markers are inserted into the transport stream. With avails, it is possible that segments might be truncated, which can influence where future segmentation markers are inserted. When a segmentation style of resetCadence is selected and a segment is truncated due to an avail, we will reset the segmentation cadence. This means the subsequent segment will have a duration of $segmentationTime seconds. When a segmentation style of maintainCadence is selected and a segment is truncated due to an avail, we will not reset the segmentation cadence. This means the subsequent segment will likely be truncated as well. However, all segments after that will have a duration of $segmentationTime seconds. Note that EBP lookahead is a slight exception to this rule.
    ///
    /// `SegmentationStyle`.
    pub fn segmentation_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentationStyle", value.into_value().into_node());
        self
    }

    /// The length, in seconds, of each segment. This is required unless markers is set to None_.
    ///
    /// `SegmentationTime`.
    pub fn segmentation_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("SegmentationTime", value.into_value().into_node());
        self
    }

    /// When set to passthrough, timed metadata is passed through from input to output.
    ///
    /// `TimedMetadataBehavior`.
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataBehavior", value.into_value().into_node());
        self
    }

    /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `TimedMetadataPid`.
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataPid", value.into_value().into_node());
        self
    }

    /// The value of the transport stream ID field in the Program Map Table (PMT).
    ///
    /// `TransportStreamId`.
    pub fn transport_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TransportStreamId", value.into_value().into_node());
        self
    }

    /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `VideoPid`.
    pub fn video_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VideoPid", value.into_value().into_node());
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

impl Kind for M2tsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<M2tsSettingsProperty> for M2tsSettingsProperty {}
impl From<M2tsSettingsProperty> for Node {
    #[inline]
    fn from(value: M2tsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<M2tsSettingsProperty> for M2tsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<M2tsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for the M3U8 container.
///
/// The parent of this entity is StandardHlsSettings.
///
/// The property type `M3u8Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct M3u8SettingsProperty(Object);

impl M3u8SettingsProperty {
    /// `M3u8SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The number of audio frames to insert for each PES packet.
    ///
    /// `AudioFramesPerPes`.
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AudioFramesPerPes", value.into_value().into_node());
        self
    }

    /// The PID of the elementary audio streams in the transport stream. Multiple values are accepted, and can be entered in ranges or by comma separation. You can enter the value as a decimal or hexadecimal value.
    ///
    /// `AudioPids`.
    pub fn audio_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioPids", value.into_value().into_node());
        self
    }

    /// This parameter is unused and deprecated.
    ///
    /// `EcmPid`.
    pub fn ecm_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EcmPid", value.into_value().into_node());
        self
    }

    /// The `KlvBehavior` property.
    ///
    /// `KlvBehavior`.
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KlvBehavior", value.into_value().into_node());
        self
    }

    /// The `KlvDataPids` property.
    ///
    /// `KlvDataPids`.
    pub fn klv_data_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KlvDataPids", value.into_value().into_node());
        self
    }

    /// If set to passthrough, Nielsen inaudible tones for media tracking will be detected in the input audio and an equivalent ID3 tag will be inserted in the output.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream. A value of \"0\" writes out the PMT once per segment file.
    ///
    /// `PatInterval`.
    pub fn pat_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PatInterval", value.into_value().into_node());
        self
    }

    /// When set to pcrEveryPesPacket, a Program Clock Reference value is inserted for every Packetized Elementary Stream (PES) header. This parameter is effective only when the PCR PID is the same as the video or audio elementary stream.
    ///
    /// `PcrControl`.
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PcrControl", value.into_value().into_node());
        self
    }

    /// The maximum time, in milliseconds, between Program Clock References (PCRs) inserted into the transport stream.
    ///
    /// `PcrPeriod`.
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PcrPeriod", value.into_value().into_node());
        self
    }

    /// The PID of the Program Clock Reference (PCR) in the transport stream. When no value is given, MediaLive assigns the same value as the video PID. You can enter the value as a decimal or hexadecimal value.
    ///
    /// `PcrPid`.
    pub fn pcr_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PcrPid", value.into_value().into_node());
        self
    }

    /// The number of milliseconds between instances of this table in the output transport stream. A value of \"0\" writes out the PMT once per segment file.
    ///
    /// `PmtInterval`.
    pub fn pmt_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PmtInterval", value.into_value().into_node());
        self
    }

    /// The PID for the Program Map Table (PMT) in the transport stream. You can enter the value as a decimal or hexadecimal value.
    ///
    /// `PmtPid`.
    pub fn pmt_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PmtPid", value.into_value().into_node());
        self
    }

    /// The value of the program number field in the Program Map Table (PMT).
    ///
    /// `ProgramNum`.
    pub fn program_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ProgramNum", value.into_value().into_node());
        self
    }

    /// If set to passthrough, passes any SCTE-35 signals from the input source to this output.
    ///
    /// `Scte35Behavior`.
    pub fn scte35_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Behavior", value.into_value().into_node());
        self
    }

    /// The PID of the SCTE-35 stream in the transport stream. You can enter the value as a decimal or hexadecimal value.
    ///
    /// `Scte35Pid`.
    pub fn scte35_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Pid", value.into_value().into_node());
        self
    }

    /// When set to passthrough, timed metadata is passed through from input to output.
    ///
    /// `TimedMetadataBehavior`.
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataBehavior", value.into_value().into_node());
        self
    }

    /// The PID of the timed metadata stream in the transport stream. You can enter the value as a decimal or hexadecimal value. Valid values are 32 (or 0x20)..8182 (or 0x1ff6).
    ///
    /// `TimedMetadataPid`.
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataPid", value.into_value().into_node());
        self
    }

    /// The value of the transport stream ID field in the Program Map Table (PMT).
    ///
    /// `TransportStreamId`.
    pub fn transport_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TransportStreamId", value.into_value().into_node());
        self
    }

    /// The PID of the elementary video stream in the transport stream. You can enter the value as a decimal or hexadecimal value.
    ///
    /// `VideoPid`.
    pub fn video_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VideoPid", value.into_value().into_node());
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

impl Kind for M3u8SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<M3u8SettingsProperty> for M3u8SettingsProperty {}
impl From<M3u8SettingsProperty> for Node {
    #[inline]
    fn from(value: M3u8SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<M3u8SettingsProperty> for M3u8SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<M3u8SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MaintenanceCreateSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceCreateSettingsProperty(Object);

impl MaintenanceCreateSettingsProperty {
    /// `MaintenanceCreateSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Choose one day of the week for maintenance. The chosen day is used for all future maintenance windows.
    ///
    /// `MaintenanceDay`.
    pub fn maintenance_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MaintenanceDay", value.into_value().into_node());
        self
    }

    /// Choose the hour that maintenance will start. The chosen time is used for all future maintenance windows.
    ///
    /// `MaintenanceStartTime`.
    pub fn maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaintenanceStartTime", value.into_value().into_node());
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

impl Kind for MaintenanceCreateSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceCreateSettingsProperty> for MaintenanceCreateSettingsProperty {}
impl From<MaintenanceCreateSettingsProperty> for Node {
    #[inline]
    fn from(value: MaintenanceCreateSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceCreateSettingsProperty> for MaintenanceCreateSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceCreateSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaConnectRouterGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectRouterGroupSettingsProperty(Object);

impl MediaConnectRouterGroupSettingsProperty {
    /// `MediaConnectRouterGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AvailabilityZones` property.
    ///
    /// `AvailabilityZones`.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
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

impl Kind for MediaConnectRouterGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectRouterGroupSettingsProperty> for MediaConnectRouterGroupSettingsProperty {}
impl From<MediaConnectRouterGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaConnectRouterGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectRouterGroupSettingsProperty>
    for MediaConnectRouterGroupSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectRouterGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaConnectRouterOutputConnectionMap` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectRouterOutputConnectionMapProperty(Object);

impl MediaConnectRouterOutputConnectionMapProperty {
    /// `MediaConnectRouterOutputConnectionMapProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Pipeline0` property.
    ///
    /// `Pipeline0`.
    pub fn pipeline0(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pipeline0", value.into_value().into_node());
        self
    }

    /// The `Pipeline1` property.
    ///
    /// `Pipeline1`.
    pub fn pipeline1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pipeline1", value.into_value().into_node());
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

impl Kind for MediaConnectRouterOutputConnectionMapProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectRouterOutputConnectionMapProperty>
    for MediaConnectRouterOutputConnectionMapProperty
{
}
impl From<MediaConnectRouterOutputConnectionMapProperty> for Node {
    #[inline]
    fn from(value: MediaConnectRouterOutputConnectionMapProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectRouterOutputConnectionMapProperty>
    for MediaConnectRouterOutputConnectionMapProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectRouterOutputConnectionMapProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaConnectRouterOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectRouterOutputDestinationSettingsProperty(Object);

impl MediaConnectRouterOutputDestinationSettingsProperty {
    /// `MediaConnectRouterOutputDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EncryptionType` property.
    ///
    /// `EncryptionType`.
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
        self
    }

    /// The `SecretArn` property.
    ///
    /// `SecretArn`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretArn", value.into_value().into_node());
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

impl Kind for MediaConnectRouterOutputDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectRouterOutputDestinationSettingsProperty>
    for MediaConnectRouterOutputDestinationSettingsProperty
{
}
impl From<MediaConnectRouterOutputDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaConnectRouterOutputDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectRouterOutputDestinationSettingsProperty>
    for MediaConnectRouterOutputDestinationSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectRouterOutputDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaConnectRouterOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaConnectRouterOutputSettingsProperty(Object);

impl MediaConnectRouterOutputSettingsProperty {
    /// `MediaConnectRouterOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConnectedRouterInputs` property.
    ///
    /// `ConnectedRouterInputs`.
    pub fn connected_router_inputs(
        mut self,
        value: impl IntoValue<MediaConnectRouterOutputConnectionMapProperty>,
    ) -> Self {
        self.0
            .put("ConnectedRouterInputs", value.into_value().into_node());
        self
    }

    /// The `ContainerSettings` property.
    ///
    /// `ContainerSettings`.
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettingsProperty>,
    ) -> Self {
        self.0
            .put("ContainerSettings", value.into_value().into_node());
        self
    }

    /// The `Destination` property.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
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

impl Kind for MediaConnectRouterOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaConnectRouterOutputSettingsProperty>
    for MediaConnectRouterOutputSettingsProperty
{
}
impl From<MediaConnectRouterOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaConnectRouterOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaConnectRouterOutputSettingsProperty>
    for MediaConnectRouterOutputSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaConnectRouterOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the MediaPackage group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `MediaPackageGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageGroupSettingsProperty(Object);

impl MediaPackageGroupSettingsProperty {
    /// `MediaPackageGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The MediaPackage channel destination.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The `MediapackageV2GroupSettings` property.
    ///
    /// `MediapackageV2GroupSettings`.
    pub fn mediapackage_v2_group_settings(
        mut self,
        value: impl IntoValue<MediaPackageV2GroupSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MediapackageV2GroupSettings",
            value.into_value().into_node(),
        );
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

impl Kind for MediaPackageGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageGroupSettingsProperty> for MediaPackageGroupSettingsProperty {}
impl From<MediaPackageGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageGroupSettingsProperty> for MediaPackageGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MediaPackageGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Destination settings for a MediaPackage output.
///
/// The parent of this entity is OutputDestination.
///
/// The property type `MediaPackageOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageOutputDestinationSettingsProperty(Object);

impl MediaPackageOutputDestinationSettingsProperty {
    /// `MediaPackageOutputDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ChannelEndpointId` property.
    ///
    /// `ChannelEndpointId`.
    pub fn channel_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChannelEndpointId", value.into_value().into_node());
        self
    }

    /// The `ChannelGroup` property.
    ///
    /// `ChannelGroup`.
    pub fn channel_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelGroup", value.into_value().into_node());
        self
    }

    /// The ID of the channel in MediaPackage that is the destination for this output group. You don't need to specify the individual inputs in MediaPackage; MediaLive handles the connection of the two MediaLive pipelines to the two MediaPackage inputs. The MediaPackage channel and MediaLive channel must be in the same Region.
    ///
    /// `ChannelId`.
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelId", value.into_value().into_node());
        self
    }

    /// The `ChannelName` property.
    ///
    /// `ChannelName`.
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ChannelName", value.into_value().into_node());
        self
    }

    /// The `MediaPackageRegionName` property.
    ///
    /// `MediaPackageRegionName`.
    pub fn media_package_region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MediaPackageRegionName", value.into_value().into_node());
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

impl Kind for MediaPackageOutputDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageOutputDestinationSettingsProperty>
    for MediaPackageOutputDestinationSettingsProperty
{
}
impl From<MediaPackageOutputDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageOutputDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageOutputDestinationSettingsProperty>
    for MediaPackageOutputDestinationSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaPackageOutputDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for a MediaPackage output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `MediaPackageOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageOutputSettingsProperty(Object);

impl MediaPackageOutputSettingsProperty {
    /// `MediaPackageOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MediaPackageV2DestinationSettings` property.
    ///
    /// `MediaPackageV2DestinationSettings`.
    pub fn media_package_v2_destination_settings(
        mut self,
        value: impl IntoValue<MediaPackageV2DestinationSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MediaPackageV2DestinationSettings",
            value.into_value().into_node(),
        );
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

impl Kind for MediaPackageOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageOutputSettingsProperty> for MediaPackageOutputSettingsProperty {}
impl From<MediaPackageOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageOutputSettingsProperty> for MediaPackageOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MediaPackageOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaPackageV2DestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageV2DestinationSettingsProperty(Object);

impl MediaPackageV2DestinationSettingsProperty {
    /// `MediaPackageV2DestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AudioGroupId` property.
    ///
    /// `AudioGroupId`.
    pub fn audio_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AudioGroupId", value.into_value().into_node());
        self
    }

    /// The `AudioRenditionSets` property.
    ///
    /// `AudioRenditionSets`.
    pub fn audio_rendition_sets(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioRenditionSets", value.into_value().into_node());
        self
    }

    /// The `HlsAutoSelect` property.
    ///
    /// `HlsAutoSelect`.
    pub fn hls_auto_select(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HlsAutoSelect", value.into_value().into_node());
        self
    }

    /// The `HlsDefault` property.
    ///
    /// `HlsDefault`.
    pub fn hls_default(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HlsDefault", value.into_value().into_node());
        self
    }

    /// The `OutputUsage` property.
    ///
    /// `OutputUsage`.
    pub fn output_usage(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("OutputUsage", value.into_value().into_node());
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

impl Kind for MediaPackageV2DestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageV2DestinationSettingsProperty>
    for MediaPackageV2DestinationSettingsProperty
{
}
impl From<MediaPackageV2DestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageV2DestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageV2DestinationSettingsProperty>
    for MediaPackageV2DestinationSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaPackageV2DestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaPackageV2GroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageV2GroupSettingsProperty(Object);

impl MediaPackageV2GroupSettingsProperty {
    /// `MediaPackageV2GroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AdditionalDestinations` property.
    ///
    /// `AdditionalDestinations`.
    pub fn additional_destinations(
        mut self,
        value: impl IntoValue<List<AdditionalDestinationsProperty>>,
    ) -> Self {
        self.0
            .put("AdditionalDestinations", value.into_value().into_node());
        self
    }

    /// The `CaptionLanguageMappings` property.
    ///
    /// `CaptionLanguageMappings`.
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<List<CaptionLanguageMappingProperty>>,
    ) -> Self {
        self.0
            .put("CaptionLanguageMappings", value.into_value().into_node());
        self
    }

    /// The `Id3Behavior` property.
    ///
    /// `Id3Behavior`.
    pub fn id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id3Behavior", value.into_value().into_node());
        self
    }

    /// The `KlvBehavior` property.
    ///
    /// `KlvBehavior`.
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KlvBehavior", value.into_value().into_node());
        self
    }

    /// The `NielsenId3Behavior` property.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// The `Scte35Type` property.
    ///
    /// `Scte35Type`.
    pub fn scte35_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Type", value.into_value().into_node());
        self
    }

    /// The `SegmentLength` property.
    ///
    /// `SegmentLength`.
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SegmentLength", value.into_value().into_node());
        self
    }

    /// The `SegmentLengthUnits` property.
    ///
    /// `SegmentLengthUnits`.
    pub fn segment_length_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentLengthUnits", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataId3Frame` property.
    ///
    /// `TimedMetadataId3Frame`.
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataId3Frame", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataId3Period` property.
    ///
    /// `TimedMetadataId3Period`.
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimedMetadataId3Period", value.into_value().into_node());
        self
    }

    /// The `TimedMetadataPassthrough` property.
    ///
    /// `TimedMetadataPassthrough`.
    pub fn timed_metadata_passthrough(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataPassthrough", value.into_value().into_node());
        self
    }

    /// The `WatermarkingSettings` property.
    ///
    /// `WatermarkingSettings`.
    pub fn watermarking_settings(
        mut self,
        value: impl IntoValue<MediaPackageV2WatermarkingSettingsProperty>,
    ) -> Self {
        self.0
            .put("WatermarkingSettings", value.into_value().into_node());
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

impl Kind for MediaPackageV2GroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageV2GroupSettingsProperty> for MediaPackageV2GroupSettingsProperty {}
impl From<MediaPackageV2GroupSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageV2GroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageV2GroupSettingsProperty> for MediaPackageV2GroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MediaPackageV2GroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MediaPackageV2WatermarkingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaPackageV2WatermarkingSettingsProperty(Object);

impl MediaPackageV2WatermarkingSettingsProperty {
    /// `MediaPackageV2WatermarkingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MediaPackageV2AbWatermarkerIrdetoSettings` property.
    ///
    /// `MediaPackageV2AbWatermarkerIrdetoSettings`.
    pub fn media_package_v2_ab_watermarker_irdeto_settings(
        mut self,
        value: impl IntoValue<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MediaPackageV2AbWatermarkerIrdetoSettings",
            value.into_value().into_node(),
        );
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

impl Kind for MediaPackageV2WatermarkingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaPackageV2WatermarkingSettingsProperty>
    for MediaPackageV2WatermarkingSettingsProperty
{
}
impl From<MediaPackageV2WatermarkingSettingsProperty> for Node {
    #[inline]
    fn from(value: MediaPackageV2WatermarkingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaPackageV2WatermarkingSettingsProperty>
    for MediaPackageV2WatermarkingSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MediaPackageV2WatermarkingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to enable and configure the motion graphics overlay feature in the channel.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `MotionGraphicsConfiguration` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MotionGraphicsConfigurationProperty(Object);

impl MotionGraphicsConfigurationProperty {
    /// `MotionGraphicsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables or disables the motion graphics overlay feature in the channel.
    ///
    /// `MotionGraphicsInsertion`.
    pub fn motion_graphics_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MotionGraphicsInsertion", value.into_value().into_node());
        self
    }

    /// Settings to enable and configure the motion graphics overlay feature in the channel.
    ///
    /// `MotionGraphicsSettings`.
    pub fn motion_graphics_settings(
        mut self,
        value: impl IntoValue<MotionGraphicsSettingsProperty>,
    ) -> Self {
        self.0
            .put("MotionGraphicsSettings", value.into_value().into_node());
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

impl Kind for MotionGraphicsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MotionGraphicsConfigurationProperty> for MotionGraphicsConfigurationProperty {}
impl From<MotionGraphicsConfigurationProperty> for Node {
    #[inline]
    fn from(value: MotionGraphicsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MotionGraphicsConfigurationProperty> for MotionGraphicsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MotionGraphicsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to enable and configure the motion graphics overlay feature in the channel.
///
/// The parent of this entity is MotionGraphicsConfiguration.
///
/// The property type `MotionGraphicsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MotionGraphicsSettingsProperty(Object);

impl MotionGraphicsSettingsProperty {
    /// `MotionGraphicsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to configure the motion graphics overlay to use an HTML asset.
    ///
    /// `HtmlMotionGraphicsSettings`; free JSON, such as an [`Object`].
    pub fn html_motion_graphics_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("HtmlMotionGraphicsSettings", value.into_value().into_node());
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

impl Kind for MotionGraphicsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MotionGraphicsSettingsProperty> for MotionGraphicsSettingsProperty {}
impl From<MotionGraphicsSettingsProperty> for Node {
    #[inline]
    fn from(value: MotionGraphicsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MotionGraphicsSettingsProperty> for MotionGraphicsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MotionGraphicsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for this MP2 audio.
///
/// The parent of this entity is AudioCodecSettings.
///
/// The property type `Mp2Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Mp2SettingsProperty(Object);

impl Mp2SettingsProperty {
    /// `Mp2SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The average bitrate in bits/second.
    ///
    /// `Bitrate`.
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// The MPEG2 Audio coding mode. Valid values are codingMode10 (for mono) or codingMode20 (for stereo).
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// The sample rate in Hz.
    ///
    /// `SampleRate`.
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SampleRate", value.into_value().into_node());
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

impl Kind for Mp2SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Mp2SettingsProperty> for Mp2SettingsProperty {}
impl From<Mp2SettingsProperty> for Node {
    #[inline]
    fn from(value: Mp2SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Mp2SettingsProperty> for Mp2SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Mp2SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure video filters that apply to the MPEG-2 codec.
///
/// The parent of this entity is Mpeg2FilterSettings.
///
/// The property type `Mpeg2FilterSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Mpeg2FilterSettingsProperty(Object);

impl Mpeg2FilterSettingsProperty {
    /// `Mpeg2FilterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for applying the temporal filter to the video.
    ///
    /// `TemporalFilterSettings`.
    pub fn temporal_filter_settings(
        mut self,
        value: impl IntoValue<TemporalFilterSettingsProperty>,
    ) -> Self {
        self.0
            .put("TemporalFilterSettings", value.into_value().into_node());
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

impl Kind for Mpeg2FilterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Mpeg2FilterSettingsProperty> for Mpeg2FilterSettingsProperty {}
impl From<Mpeg2FilterSettingsProperty> for Node {
    #[inline]
    fn from(value: Mpeg2FilterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Mpeg2FilterSettingsProperty> for Mpeg2FilterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Mpeg2FilterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the MPEG-2 codec in the output.
///
/// The parent of this entity is VideoCodecSetting.
///
/// The property type `Mpeg2Settings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Mpeg2SettingsProperty(Object);

impl Mpeg2SettingsProperty {
    /// `Mpeg2SettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Choose Off to disable adaptive quantization. Or choose another value to enable the quantizer and set its strength. The strengths are: Auto, Off, Low, Medium, High. When you enable this field, MediaLive allows intra-frame quantizers to vary, which might improve visual quality.
    ///
    /// `AdaptiveQuantization`.
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdaptiveQuantization", value.into_value().into_node());
        self
    }

    /// Indicates the AFD values that MediaLive will write into the video encode. If you do not know what AFD signaling is, or if your downstream system has not given you guidance, choose AUTO.
    /// AUTO: MediaLive will try to preserve the input AFD value (in cases where multiple AFD values are valid).
    /// FIXED: MediaLive will use the value you specify in fixedAFD.
    ///
    /// `AfdSignaling`.
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AfdSignaling", value.into_value().into_node());
        self
    }

    /// Specifies whether to include the color space metadata. The metadata describes the color space that applies to the video (the colorSpace field). We recommend that you insert the metadata.
    ///
    /// `ColorMetadata`.
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColorMetadata", value.into_value().into_node());
        self
    }

    /// Choose the type of color space conversion to apply to the output. For detailed information on setting up both the input and the output to obtain the desired color space in the output, see the section on \"MediaLive Features - Video - color space\" in the MediaLive User Guide.
    /// PASSTHROUGH: Keep the color space of the input content - do not convert it.
    /// AUTO:Convert all content that is SD to rec 601, and convert all content that is HD to rec 709.
    ///
    /// `ColorSpace`.
    pub fn color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColorSpace", value.into_value().into_node());
        self
    }

    /// Sets the pixel aspect ratio for the encode.
    ///
    /// `DisplayAspectRatio`.
    pub fn display_aspect_ratio(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DisplayAspectRatio", value.into_value().into_node());
        self
    }

    /// Optionally specify a noise reduction filter, which can improve quality of compressed content. If you do not choose a filter, no filter will be applied.
    /// TEMPORAL: This filter is useful for both source content that is noisy (when it has excessive digital artifacts) and source content that is clean.
    /// When the content is noisy, the filter cleans up the source content before the encoding phase, with these two effects: First, it improves the output video quality because the content has been cleaned up. Secondly, it decreases the bandwidth because MediaLive does not waste bits on encoding noise.
    /// When the content is reasonably clean, the filter tends to decrease the bitrate.
    ///
    /// `FilterSettings`.
    pub fn filter_settings(mut self, value: impl IntoValue<Mpeg2FilterSettingsProperty>) -> Self {
        self.0.put("FilterSettings", value.into_value().into_node());
        self
    }

    /// Complete this field only when afdSignaling is set to FIXED. Enter the AFD value (4 bits) to write on all frames of the video encode.
    ///
    /// `FixedAfd`.
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FixedAfd", value.into_value().into_node());
        self
    }

    /// description": "The framerate denominator. For example, 1001. The framerate is the numerator divided by the denominator. For example, 24000 / 1001 = 23.976 FPS.
    ///
    /// `FramerateDenominator`.
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateDenominator", value.into_value().into_node());
        self
    }

    /// The framerate numerator. For example, 24000. The framerate is the numerator divided by the denominator. For example, 24000 / 1001 = 23.976 FPS.
    ///
    /// `FramerateNumerator`.
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FramerateNumerator", value.into_value().into_node());
        self
    }

    /// MPEG2: default is open GOP.
    ///
    /// `GopClosedCadence`.
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("GopClosedCadence", value.into_value().into_node());
        self
    }

    /// Relates to the GOP structure. The number of B-frames between reference frames. If you do not know what a B-frame is, use the default.
    ///
    /// `GopNumBFrames`.
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("GopNumBFrames", value.into_value().into_node());
        self
    }

    /// Relates to the GOP structure. The GOP size (keyframe interval) in the units specified in gopSizeUnits. If you do not know what GOP is, use the default.
    /// If gopSizeUnits is frames, then the gopSize must be an integer and must be greater than or equal to 1.
    /// If gopSizeUnits is seconds, the gopSize must be greater than 0, but does not need to be an integer.
    ///
    /// `GopSize`.
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("GopSize", value.into_value().into_node());
        self
    }

    /// Relates to the GOP structure. Specifies whether the gopSize is specified in frames or seconds. If you do not plan to change the default gopSize, leave the default. If you specify SECONDS, MediaLive will internally convert the gop size to a frame count.
    ///
    /// `GopSizeUnits`.
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GopSizeUnits", value.into_value().into_node());
        self
    }

    /// Set the scan type of the output to PROGRESSIVE or INTERLACED (top field first).
    ///
    /// `ScanType`.
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ScanType", value.into_value().into_node());
        self
    }

    /// Relates to the GOP structure. If you do not know what GOP is, use the default.
    /// FIXED: Set the number of B-frames in each sub-GOP to the value in gopNumBFrames.
    /// DYNAMIC: Let MediaLive optimize the number of B-frames in each sub-GOP, to improve visual quality.
    ///
    /// `SubgopLength`.
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SubgopLength", value.into_value().into_node());
        self
    }

    /// The `TimecodeBurninSettings` property.
    ///
    /// `TimecodeBurninSettings`.
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettingsProperty>,
    ) -> Self {
        self.0
            .put("TimecodeBurninSettings", value.into_value().into_node());
        self
    }

    /// Determines how MediaLive inserts timecodes in the output video. For detailed information about setting up the input and the output for a timecode, see the section on \"MediaLive Features - Timecode configuration\" in the MediaLive User Guide.
    /// DISABLED: do not include timecodes.
    /// GOP_TIMECODE: Include timecode metadata in the GOP header.
    ///
    /// `TimecodeInsertion`.
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimecodeInsertion", value.into_value().into_node());
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

impl Kind for Mpeg2SettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Mpeg2SettingsProperty> for Mpeg2SettingsProperty {}
impl From<Mpeg2SettingsProperty> for Node {
    #[inline]
    fn from(value: Mpeg2SettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Mpeg2SettingsProperty> for Mpeg2SettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Mpeg2SettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for a Microsoft Smooth output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `MsSmoothGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MsSmoothGroupSettingsProperty(Object);

impl MsSmoothGroupSettingsProperty {
    /// `MsSmoothGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value of the Acquisition Point Identity element that is used in each message placed in the sparse track. Enabled only if sparseTrackType is not "none."
    ///
    /// `AcquisitionPointId`.
    pub fn acquisition_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AcquisitionPointId", value.into_value().into_node());
        self
    }

    /// If set to passthrough for an audio-only Microsoft Smooth output, the fragment absolute time is set to the current timecode. This option does not write timecodes to the audio elementary stream.
    ///
    /// `AudioOnlyTimecodeControl`.
    pub fn audio_only_timecode_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioOnlyTimecodeControl", value.into_value().into_node());
        self
    }

    /// If set to verifyAuthenticity, verifies the HTTPS certificate chain to a trusted certificate authority (CA). This causes HTTPS outputs to self-signed certificates to fail.
    ///
    /// `CertificateMode`.
    pub fn certificate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateMode", value.into_value().into_node());
        self
    }

    /// The number of seconds to wait before retrying the connection to the IIS server if the connection is lost. Content is cached during this time, and the cache is delivered to the IIS server after the connection is re-established.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The Smooth Streaming publish point on an IIS server. MediaLive acts as a "Push" encoder to IIS.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The Microsoft Smooth channel ID that is sent to the IIS server. Specify the ID only if eventIdMode is set to useConfigured.
    ///
    /// `EventId`.
    pub fn event_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventId", value.into_value().into_node());
        self
    }

    /// Specifies whether to send a channel ID to the IIS server. If no channel ID is sent and the same channel is used without changing the publishing point, clients might see cached video from the previous run. Options: - "useConfigured" - use the value provided in eventId - "useTimestamp" - generate and send a channel ID based on the current timestamp - "noEventId" - do not send a channel ID to the IIS server.
    ///
    /// `EventIdMode`.
    pub fn event_id_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventIdMode", value.into_value().into_node());
        self
    }

    /// When set to sendEos, sends an EOS signal to an IIS server when stopping the channel.
    ///
    /// `EventStopBehavior`.
    pub fn event_stop_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EventStopBehavior", value.into_value().into_node());
        self
    }

    /// The size, in seconds, of the file cache for streaming outputs.
    ///
    /// `FilecacheDuration`.
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("FilecacheDuration", value.into_value().into_node());
        self
    }

    /// The length, in seconds, of mp4 fragments to generate. The fragment length must be compatible with GOP size and frame rate.
    ///
    /// `FragmentLength`.
    pub fn fragment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FragmentLength", value.into_value().into_node());
        self
    }

    /// A parameter that controls output group behavior on an input loss.
    ///
    /// `InputLossAction`.
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossAction", value.into_value().into_node());
        self
    }

    /// The number of retry attempts.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
        self
    }

    /// The number of seconds before initiating a restart due to output failure, due to exhausting the numRetries on one segment, or exceeding filecacheDuration.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
        self
    }

    /// useInputSegmentation has been deprecated. The configured segment size is always used.
    ///
    /// `SegmentationMode`.
    pub fn segmentation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SegmentationMode", value.into_value().into_node());
        self
    }

    /// The number of milliseconds to delay the output from the second pipeline.
    ///
    /// `SendDelayMs`.
    pub fn send_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SendDelayMs", value.into_value().into_node());
        self
    }

    /// If set to scte35, uses incoming SCTE-35 messages to generate a sparse track in this group of Microsoft Smooth outputs.
    ///
    /// `SparseTrackType`.
    pub fn sparse_track_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SparseTrackType", value.into_value().into_node());
        self
    }

    /// When set to send, sends a stream manifest so that the publishing point doesn't start until all streams start.
    ///
    /// `StreamManifestBehavior`.
    pub fn stream_manifest_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StreamManifestBehavior", value.into_value().into_node());
        self
    }

    /// The timestamp offset for the channel. Used only if timestampOffsetMode is set to useConfiguredOffset.
    ///
    /// `TimestampOffset`.
    pub fn timestamp_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampOffset", value.into_value().into_node());
        self
    }

    /// The type of timestamp date offset to use. - useEventStartDate: Use the date the channel was started as the offset - useConfiguredOffset: Use an explicitly configured date as the offset.
    ///
    /// `TimestampOffsetMode`.
    pub fn timestamp_offset_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimestampOffsetMode", value.into_value().into_node());
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

impl Kind for MsSmoothGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MsSmoothGroupSettingsProperty> for MsSmoothGroupSettingsProperty {}
impl From<MsSmoothGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: MsSmoothGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MsSmoothGroupSettingsProperty> for MsSmoothGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MsSmoothGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of a Microsoft Smooth output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `MsSmoothOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MsSmoothOutputSettingsProperty(Object);

impl MsSmoothOutputSettingsProperty {
    /// `MsSmoothOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Only applicable when this output is referencing an H.265 video description.
    /// Specifies whether MP4 segments should be packaged as HEV1 or HVC1.
    ///
    /// `H265PackagingType`.
    pub fn h265_packaging_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("H265PackagingType", value.into_value().into_node());
        self
    }

    /// A string that is concatenated to the end of the destination file name. This is required for multiple outputs of the same type.
    ///
    /// `NameModifier`.
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NameModifier", value.into_value().into_node());
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

impl Kind for MsSmoothOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MsSmoothOutputSettingsProperty> for MsSmoothOutputSettingsProperty {}
impl From<MsSmoothOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: MsSmoothOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MsSmoothOutputSettingsProperty> for MsSmoothOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MsSmoothOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MulticastInputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MulticastInputSettingsProperty(Object);

impl MulticastInputSettingsProperty {
    /// `MulticastInputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `SourceIpAddress` property.
    ///
    /// `SourceIpAddress`.
    pub fn source_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceIpAddress", value.into_value().into_node());
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

impl Kind for MulticastInputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MulticastInputSettingsProperty> for MulticastInputSettingsProperty {}
impl From<MulticastInputSettingsProperty> for Node {
    #[inline]
    fn from(value: MulticastInputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MulticastInputSettingsProperty> for MulticastInputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MulticastInputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MultiplexContainerSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexContainerSettingsProperty(Object);

impl MultiplexContainerSettingsProperty {
    /// `MultiplexContainerSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MultiplexM2tsSettings` property.
    ///
    /// `MultiplexM2tsSettings`.
    pub fn multiplex_m2ts_settings(
        mut self,
        value: impl IntoValue<MultiplexM2tsSettingsProperty>,
    ) -> Self {
        self.0
            .put("MultiplexM2tsSettings", value.into_value().into_node());
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

impl Kind for MultiplexContainerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexContainerSettingsProperty> for MultiplexContainerSettingsProperty {}
impl From<MultiplexContainerSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexContainerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexContainerSettingsProperty> for MultiplexContainerSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexContainerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MultiplexM2tsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexM2tsSettingsProperty(Object);

impl MultiplexM2tsSettingsProperty {
    /// `MultiplexM2tsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AbsentInputAudioBehavior` property.
    ///
    /// `AbsentInputAudioBehavior`.
    pub fn absent_input_audio_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AbsentInputAudioBehavior", value.into_value().into_node());
        self
    }

    /// The `Arib` property.
    ///
    /// `Arib`.
    pub fn arib(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Arib", value.into_value().into_node());
        self
    }

    /// The `AudioBufferModel` property.
    ///
    /// `AudioBufferModel`.
    pub fn audio_buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioBufferModel", value.into_value().into_node());
        self
    }

    /// The `AudioFramesPerPes` property.
    ///
    /// `AudioFramesPerPes`.
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AudioFramesPerPes", value.into_value().into_node());
        self
    }

    /// The `AudioStreamType` property.
    ///
    /// `AudioStreamType`.
    pub fn audio_stream_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioStreamType", value.into_value().into_node());
        self
    }

    /// The `CcDescriptor` property.
    ///
    /// `CcDescriptor`.
    pub fn cc_descriptor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CcDescriptor", value.into_value().into_node());
        self
    }

    /// The `Ebif` property.
    ///
    /// `Ebif`.
    pub fn ebif(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Ebif", value.into_value().into_node());
        self
    }

    /// The `EsRateInPes` property.
    ///
    /// `EsRateInPes`.
    pub fn es_rate_in_pes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EsRateInPes", value.into_value().into_node());
        self
    }

    /// The `Klv` property.
    ///
    /// `Klv`.
    pub fn klv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Klv", value.into_value().into_node());
        self
    }

    /// The `NielsenId3Behavior` property.
    ///
    /// `NielsenId3Behavior`.
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenId3Behavior", value.into_value().into_node());
        self
    }

    /// The `PcrControl` property.
    ///
    /// `PcrControl`.
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PcrControl", value.into_value().into_node());
        self
    }

    /// The `PcrPeriod` property.
    ///
    /// `PcrPeriod`.
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PcrPeriod", value.into_value().into_node());
        self
    }

    /// The `Scte35Control` property.
    ///
    /// `Scte35Control`.
    pub fn scte35_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scte35Control", value.into_value().into_node());
        self
    }

    /// The `Scte35PrerollPullupMilliseconds` property.
    ///
    /// `Scte35PrerollPullupMilliseconds`.
    pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "Scte35PrerollPullupMilliseconds",
            value.into_value().into_node(),
        );
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

impl Kind for MultiplexM2tsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexM2tsSettingsProperty> for MultiplexM2tsSettingsProperty {}
impl From<MultiplexM2tsSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexM2tsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexM2tsSettingsProperty> for MultiplexM2tsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexM2tsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of a Multiplex output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `MultiplexOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexOutputSettingsProperty(Object);

impl MultiplexOutputSettingsProperty {
    /// `MultiplexOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ContainerSettings` property.
    ///
    /// `ContainerSettings`.
    pub fn container_settings(
        mut self,
        value: impl IntoValue<MultiplexContainerSettingsProperty>,
    ) -> Self {
        self.0
            .put("ContainerSettings", value.into_value().into_node());
        self
    }

    /// Destination is a Multiplex.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
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

impl Kind for MultiplexOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexOutputSettingsProperty> for MultiplexOutputSettingsProperty {}
impl From<MultiplexOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexOutputSettingsProperty> for MultiplexOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<MultiplexOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Destination settings for a Multiplex output.
///
/// The parent of this entity is OutputDestination.
///
/// The property type `MultiplexProgramChannelDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultiplexProgramChannelDestinationSettingsProperty(Object);

impl MultiplexProgramChannelDestinationSettingsProperty {
    /// `MultiplexProgramChannelDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the Multiplex that the encoder is providing output to. You do not need to specify the individual inputs to the Multiplex; MediaLive will handle the connection of the two MediaLive pipelines to the two Multiplex instances.
    /// The Multiplex must be in the same region as the Channel.
    ///
    /// `MultiplexId`.
    pub fn multiplex_id(mut self, value: impl IntoValue<kinds::medialive::MultiplexId>) -> Self {
        self.0.put("MultiplexId", value.into_value().into_node());
        self
    }

    /// The program name of the Multiplex program that the encoder is providing output to.
    ///
    /// `ProgramName`.
    pub fn program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProgramName", value.into_value().into_node());
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

impl Kind for MultiplexProgramChannelDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultiplexProgramChannelDestinationSettingsProperty>
    for MultiplexProgramChannelDestinationSettingsProperty
{
}
impl From<MultiplexProgramChannelDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: MultiplexProgramChannelDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultiplexProgramChannelDestinationSettingsProperty>
    for MultiplexProgramChannelDestinationSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<MultiplexProgramChannelDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how to connect to the upstream system.
///
/// The parent of this entity is InputSettings.
///
/// The property type `NetworkInputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkInputSettingsProperty(Object);

impl NetworkInputSettingsProperty {
    /// `NetworkInputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about how to connect to the upstream system.
    ///
    /// `HlsInputSettings`.
    pub fn hls_input_settings(mut self, value: impl IntoValue<HlsInputSettingsProperty>) -> Self {
        self.0
            .put("HlsInputSettings", value.into_value().into_node());
        self
    }

    /// The `MulticastInputSettings` property.
    ///
    /// `MulticastInputSettings`.
    pub fn multicast_input_settings(
        mut self,
        value: impl IntoValue<MulticastInputSettingsProperty>,
    ) -> Self {
        self.0
            .put("MulticastInputSettings", value.into_value().into_node());
        self
    }

    /// Checks HTTPS server certificates. When set to checkCryptographyOnly, cryptography in the certificate is checked, but not the server's name. Certain subdomains (notably S3 buckets that use dots in the bucket name) don't strictly match the corresponding certificate's wildcard pattern and would otherwise cause the channel to error. This setting is ignored for protocols that do not use HTTPS.
    ///
    /// `ServerValidation`.
    pub fn server_validation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServerValidation", value.into_value().into_node());
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

impl Kind for NetworkInputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkInputSettingsProperty> for NetworkInputSettingsProperty {}
impl From<NetworkInputSettingsProperty> for Node {
    #[inline]
    fn from(value: NetworkInputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkInputSettingsProperty> for NetworkInputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkInputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Complete these fields only if you want to insert watermarks of type Nielsen CBET
///
/// The parent of this entity is NielsenWatermarksSettings
///
/// The property type `NielsenCBET` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NielsenCBETProperty(Object);

impl NielsenCBETProperty {
    /// `NielsenCBETProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enter the CBET check digits to use in the watermark.
    ///
    /// `CbetCheckDigitString`.
    pub fn cbet_check_digit_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CbetCheckDigitString", value.into_value().into_node());
        self
    }

    /// Determines the method of CBET insertion mode when prior encoding is detected on the same layer.
    ///
    /// `CbetStepaside`.
    pub fn cbet_stepaside(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CbetStepaside", value.into_value().into_node());
        self
    }

    /// Enter the CBET Source ID (CSID) to use in the watermark
    ///
    /// `Csid`.
    pub fn csid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Csid", value.into_value().into_node());
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

impl Kind for NielsenCBETProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NielsenCBETProperty> for NielsenCBETProperty {}
impl From<NielsenCBETProperty> for Node {
    #[inline]
    fn from(value: NielsenCBETProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NielsenCBETProperty> for NielsenCBETProperty {
    #[inline]
    fn into_value(self) -> Value<NielsenCBETProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings to configure Nielsen watermarks.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `NielsenConfiguration` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NielsenConfigurationProperty(Object);

impl NielsenConfigurationProperty {
    /// `NielsenConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enter the Distributor ID assigned to your organization by Nielsen.
    ///
    /// `DistributorId`.
    pub fn distributor_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DistributorId", value.into_value().into_node());
        self
    }

    /// Enables Nielsen PCM to ID3 tagging
    ///
    /// `NielsenPcmToId3Tagging`.
    pub fn nielsen_pcm_to_id3_tagging(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenPcmToId3Tagging", value.into_value().into_node());
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

impl Kind for NielsenConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NielsenConfigurationProperty> for NielsenConfigurationProperty {}
impl From<NielsenConfigurationProperty> for Node {
    #[inline]
    fn from(value: NielsenConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NielsenConfigurationProperty> for NielsenConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NielsenConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NielsenNaesIiNwOnlySettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NielsenNaesIiNwOnlySettingsProperty(Object);

impl NielsenNaesIiNwOnlySettingsProperty {
    /// `NielsenNaesIiNwOnlySettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CheckDigitString` property.
    ///
    /// `CheckDigitString`.
    pub fn check_digit_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CheckDigitString", value.into_value().into_node());
        self
    }

    /// The `Sid` property.
    ///
    /// `Sid`.
    pub fn sid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Sid", value.into_value().into_node());
        self
    }

    /// The `Timezone` property.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Timezone", value.into_value().into_node());
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

impl Kind for NielsenNaesIiNwOnlySettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NielsenNaesIiNwOnlySettingsProperty> for NielsenNaesIiNwOnlySettingsProperty {}
impl From<NielsenNaesIiNwOnlySettingsProperty> for Node {
    #[inline]
    fn from(value: NielsenNaesIiNwOnlySettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NielsenNaesIiNwOnlySettingsProperty> for NielsenNaesIiNwOnlySettingsProperty {
    #[inline]
    fn into_value(self) -> Value<NielsenNaesIiNwOnlySettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure Nielsen Watermarks in the audio encode.
///
/// The parent of this entity is AudioWatermarkSettings.
///
/// The property type `NielsenWatermarksSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct NielsenWatermarksSettingsProperty(Object);

impl NielsenWatermarksSettingsProperty {
    /// `NielsenWatermarksSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Complete these fields only if you want to insert watermarks of type Nielsen CBET
    ///
    /// `NielsenCbetSettings`.
    pub fn nielsen_cbet_settings(mut self, value: impl IntoValue<NielsenCBETProperty>) -> Self {
        self.0
            .put("NielsenCbetSettings", value.into_value().into_node());
        self
    }

    /// Choose the distribution types that you want to assign to the watermarks:
    /// - PROGRAM_CONTENT
    /// - FINAL_DISTRIBUTOR
    ///
    /// `NielsenDistributionType`.
    pub fn nielsen_distribution_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NielsenDistributionType", value.into_value().into_node());
        self
    }

    /// Complete these fields only if you want to insert watermarks of type Nielsen NAES II (N2) and Nielsen NAES VI (NW).
    ///
    /// `NielsenNaesIiNwSettings`.
    pub fn nielsen_naes_ii_nw_settings(
        mut self,
        value: impl IntoValue<NielsenNaesIiNwOnlySettingsProperty>,
    ) -> Self {
        self.0
            .put("NielsenNaesIiNwSettings", value.into_value().into_node());
        self
    }

    /// The `NielsenNwOnlySettings` property.
    ///
    /// `NielsenNwOnlySettings`.
    pub fn nielsen_nw_only_settings(
        mut self,
        value: impl IntoValue<NielsenNaesIiNwOnlySettingsProperty>,
    ) -> Self {
        self.0
            .put("NielsenNwOnlySettings", value.into_value().into_node());
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

impl Kind for NielsenWatermarksSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NielsenWatermarksSettingsProperty> for NielsenWatermarksSettingsProperty {}
impl From<NielsenWatermarksSettingsProperty> for Node {
    #[inline]
    fn from(value: NielsenWatermarksSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NielsenWatermarksSettingsProperty> for NielsenWatermarksSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<NielsenWatermarksSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output settings.
///
/// The parent of this entity is OutputGroup.
///
/// The property type `Output` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputProperty(Object);

impl OutputProperty {
    /// `OutputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The names of the audio descriptions that are used as audio sources for this output.
    ///
    /// `AudioDescriptionNames`.
    pub fn audio_description_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("AudioDescriptionNames", value.into_value().into_node());
        self
    }

    /// The names of the caption descriptions that are used as captions sources for this output.
    ///
    /// `CaptionDescriptionNames`.
    pub fn caption_description_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CaptionDescriptionNames", value.into_value().into_node());
        self
    }

    /// The name that is used to identify an output.
    ///
    /// `OutputName`.
    pub fn output_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputName", value.into_value().into_node());
        self
    }

    /// The output type-specific settings.
    ///
    /// `OutputSettings`.
    pub fn output_settings(mut self, value: impl IntoValue<OutputSettingsProperty>) -> Self {
        self.0.put("OutputSettings", value.into_value().into_node());
        self
    }

    /// The name of the VideoDescription that is used as the source for this output.
    ///
    /// `VideoDescriptionName`.
    pub fn video_description_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VideoDescriptionName", value.into_value().into_node());
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

impl Kind for OutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputProperty> for OutputProperty {}
impl From<OutputProperty> for Node {
    #[inline]
    fn from(value: OutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputProperty> for OutputProperty {
    #[inline]
    fn into_value(self) -> Value<OutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for an output.
///
/// This entity is at the top level in the channel.
///
/// The property type `OutputDestination` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputDestinationProperty(Object);

impl OutputDestinationProperty {
    /// `OutputDestinationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID for this destination.
    ///
    /// `Id`.
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Id", value.into_value().into_node());
        self
    }

    /// The `LogicalInterfaceNames` property.
    ///
    /// `LogicalInterfaceNames`.
    pub fn logical_interface_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("LogicalInterfaceNames", value.into_value().into_node());
        self
    }

    /// The `MediaConnectRouterSettings` property.
    ///
    /// `MediaConnectRouterSettings`.
    pub fn media_connect_router_settings(
        mut self,
        value: impl IntoValue<List<MediaConnectRouterOutputDestinationSettingsProperty>>,
    ) -> Self {
        self.0
            .put("MediaConnectRouterSettings", value.into_value().into_node());
        self
    }

    /// The destination settings for a MediaPackage output.
    ///
    /// `MediaPackageSettings`.
    pub fn media_package_settings(
        mut self,
        value: impl IntoValue<List<MediaPackageOutputDestinationSettingsProperty>>,
    ) -> Self {
        self.0
            .put("MediaPackageSettings", value.into_value().into_node());
        self
    }

    /// Destination settings for a Multiplex output; one destination for both encoders.
    ///
    /// `MultiplexSettings`.
    pub fn multiplex_settings(
        mut self,
        value: impl IntoValue<MultiplexProgramChannelDestinationSettingsProperty>,
    ) -> Self {
        self.0
            .put("MultiplexSettings", value.into_value().into_node());
        self
    }

    /// The destination settings for an output.
    ///
    /// `Settings`.
    pub fn settings(
        mut self,
        value: impl IntoValue<List<OutputDestinationSettingsProperty>>,
    ) -> Self {
        self.0.put("Settings", value.into_value().into_node());
        self
    }

    /// The `SrtSettings` property.
    ///
    /// `SrtSettings`.
    pub fn srt_settings(
        mut self,
        value: impl IntoValue<List<SrtOutputDestinationSettingsProperty>>,
    ) -> Self {
        self.0.put("SrtSettings", value.into_value().into_node());
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

impl Kind for OutputDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputDestinationProperty> for OutputDestinationProperty {}
impl From<OutputDestinationProperty> for Node {
    #[inline]
    fn from(value: OutputDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputDestinationProperty> for OutputDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<OutputDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information for this output.
///
/// The parent of this entity is OutputDestination.
///
/// The property type `OutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputDestinationSettingsProperty(Object);

impl OutputDestinationSettingsProperty {
    /// `OutputDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The password parameter that holds the password for accessing the downstream system. This password parameter applies only if the downstream system requires credentials.
    ///
    /// `PasswordParam`.
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PasswordParam", value.into_value().into_node());
        self
    }

    /// The stream name for the content. This applies only to RTMP outputs.
    ///
    /// `StreamName`.
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamName", value.into_value().into_node());
        self
    }

    /// The URL for the destination.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// The user name to connect to the downstream system. This applies only if the downstream system requires credentials.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
        self
    }

    /// The `VirtualSourceAddress` property.
    ///
    /// `VirtualSourceAddress`.
    pub fn virtual_source_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("VirtualSourceAddress", value.into_value().into_node());
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

impl Kind for OutputDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputDestinationSettingsProperty> for OutputDestinationSettingsProperty {}
impl From<OutputDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: OutputDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputDestinationSettingsProperty> for OutputDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for one output group.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `OutputGroup` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputGroupProperty(Object);

impl OutputGroupProperty {
    /// `OutputGroupProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A custom output group name that you can optionally define. Only letters, numbers, and the underscore character are allowed. The maximum length is 32 characters.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The settings associated with the output group.
    ///
    /// `OutputGroupSettings`.
    pub fn output_group_settings(
        mut self,
        value: impl IntoValue<OutputGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("OutputGroupSettings", value.into_value().into_node());
        self
    }

    /// The settings for the outputs in the output group.
    ///
    /// `Outputs`.
    pub fn outputs(mut self, value: impl IntoValue<List<OutputProperty>>) -> Self {
        self.0.put("Outputs", value.into_value().into_node());
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

impl Kind for OutputGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputGroupProperty> for OutputGroupProperty {}
impl From<OutputGroupProperty> for Node {
    #[inline]
    fn from(value: OutputGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputGroupProperty> for OutputGroupProperty {
    #[inline]
    fn into_value(self) -> Value<OutputGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the output group.
///
/// The parent of this entity is OutputGroup.
///
/// The property type `OutputGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputGroupSettingsProperty(Object);

impl OutputGroupSettingsProperty {
    /// `OutputGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of an archive output group.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `ArchiveGroupSettings`.
    pub fn archive_group_settings(
        mut self,
        value: impl IntoValue<ArchiveGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("ArchiveGroupSettings", value.into_value().into_node());
        self
    }

    /// The `CmafIngestGroupSettings` property.
    ///
    /// `CmafIngestGroupSettings`.
    pub fn cmaf_ingest_group_settings(
        mut self,
        value: impl IntoValue<CmafIngestGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("CmafIngestGroupSettings", value.into_value().into_node());
        self
    }

    /// The configuration of a frame capture output group.
    ///
    /// `FrameCaptureGroupSettings`.
    pub fn frame_capture_group_settings(
        mut self,
        value: impl IntoValue<FrameCaptureGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("FrameCaptureGroupSettings", value.into_value().into_node());
        self
    }

    /// The configuration of an HLS output group.
    ///
    /// `HlsGroupSettings`.
    pub fn hls_group_settings(mut self, value: impl IntoValue<HlsGroupSettingsProperty>) -> Self {
        self.0
            .put("HlsGroupSettings", value.into_value().into_node());
        self
    }

    /// The `MediaConnectRouterGroupSettings` property.
    ///
    /// `MediaConnectRouterGroupSettings`.
    pub fn media_connect_router_group_settings(
        mut self,
        value: impl IntoValue<MediaConnectRouterGroupSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MediaConnectRouterGroupSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of a MediaPackage output group.
    ///
    /// `MediaPackageGroupSettings`.
    pub fn media_package_group_settings(
        mut self,
        value: impl IntoValue<MediaPackageGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("MediaPackageGroupSettings", value.into_value().into_node());
        self
    }

    /// The configuration of a Microsoft Smooth output group.
    ///
    /// `MsSmoothGroupSettings`.
    pub fn ms_smooth_group_settings(
        mut self,
        value: impl IntoValue<MsSmoothGroupSettingsProperty>,
    ) -> Self {
        self.0
            .put("MsSmoothGroupSettings", value.into_value().into_node());
        self
    }

    /// The settings for a Multiplex output group.
    ///
    /// `MultiplexGroupSettings`; free JSON, such as an [`Object`].
    pub fn multiplex_group_settings(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("MultiplexGroupSettings", value.into_value().into_node());
        self
    }

    /// The configuration of an RTMP output group.
    ///
    /// `RtmpGroupSettings`.
    pub fn rtmp_group_settings(mut self, value: impl IntoValue<RtmpGroupSettingsProperty>) -> Self {
        self.0
            .put("RtmpGroupSettings", value.into_value().into_node());
        self
    }

    /// The `SrtGroupSettings` property.
    ///
    /// `SrtGroupSettings`.
    pub fn srt_group_settings(mut self, value: impl IntoValue<SrtGroupSettingsProperty>) -> Self {
        self.0
            .put("SrtGroupSettings", value.into_value().into_node());
        self
    }

    /// The configuration of a UDP output group.
    ///
    /// `UdpGroupSettings`.
    pub fn udp_group_settings(mut self, value: impl IntoValue<UdpGroupSettingsProperty>) -> Self {
        self.0
            .put("UdpGroupSettings", value.into_value().into_node());
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

impl Kind for OutputGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputGroupSettingsProperty> for OutputGroupSettingsProperty {}
impl From<OutputGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: OutputGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputGroupSettingsProperty> for OutputGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A reference to an OutputDestination ID that is defined in the channel.
///
/// This entity is used by ArchiveGroupSettings, FrameCaptureGroupSettings, HlsGroupSettings, MediaPackageGroupSettings, MSSmoothGroupSettings, RtmpOutputSettings, and UdpOutputSettings.
///
/// The property type `OutputLocationRef` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputLocationRefProperty(Object);

impl OutputLocationRefProperty {
    /// `OutputLocationRefProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A reference ID for this destination.
    ///
    /// `DestinationRefId`.
    pub fn destination_ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationRefId", value.into_value().into_node());
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

impl Kind for OutputLocationRefProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputLocationRefProperty> for OutputLocationRefProperty {}
impl From<OutputLocationRefProperty> for Node {
    #[inline]
    fn from(value: OutputLocationRefProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputLocationRefProperty> for OutputLocationRefProperty {
    #[inline]
    fn into_value(self) -> Value<OutputLocationRefProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OutputLockingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputLockingSettingsProperty(Object);

impl OutputLockingSettingsProperty {
    /// `OutputLockingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `DisabledLockingSettings` property.
    ///
    /// `DisabledLockingSettings`.
    pub fn disabled_locking_settings(
        mut self,
        value: impl IntoValue<DisabledLockingSettingsProperty>,
    ) -> Self {
        self.0
            .put("DisabledLockingSettings", value.into_value().into_node());
        self
    }

    /// The `EpochLockingSettings` property.
    ///
    /// `EpochLockingSettings`.
    pub fn epoch_locking_settings(
        mut self,
        value: impl IntoValue<EpochLockingSettingsProperty>,
    ) -> Self {
        self.0
            .put("EpochLockingSettings", value.into_value().into_node());
        self
    }

    /// The `PipelineLockingSettings` property.
    ///
    /// `PipelineLockingSettings`.
    pub fn pipeline_locking_settings(
        mut self,
        value: impl IntoValue<PipelineLockingSettingsProperty>,
    ) -> Self {
        self.0
            .put("PipelineLockingSettings", value.into_value().into_node());
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

impl Kind for OutputLockingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputLockingSettingsProperty> for OutputLockingSettingsProperty {}
impl From<OutputLockingSettingsProperty> for Node {
    #[inline]
    fn from(value: OutputLockingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputLockingSettingsProperty> for OutputLockingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputLockingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output settings.
///
/// The parent of this entity is Output.
///
/// The property type `OutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputSettingsProperty(Object);

impl OutputSettingsProperty {
    /// `OutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The settings for an archive output.
    ///
    /// `ArchiveOutputSettings`.
    pub fn archive_output_settings(
        mut self,
        value: impl IntoValue<ArchiveOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("ArchiveOutputSettings", value.into_value().into_node());
        self
    }

    /// The `CmafIngestOutputSettings` property.
    ///
    /// `CmafIngestOutputSettings`.
    pub fn cmaf_ingest_output_settings(
        mut self,
        value: impl IntoValue<CmafIngestFrameCaptureOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("CmafIngestOutputSettings", value.into_value().into_node());
        self
    }

    /// The settings for a frame capture output.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `FrameCaptureOutputSettings`.
    pub fn frame_capture_output_settings(
        mut self,
        value: impl IntoValue<CmafIngestFrameCaptureOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("FrameCaptureOutputSettings", value.into_value().into_node());
        self
    }

    /// The settings for an HLS output.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `HlsOutputSettings`.
    pub fn hls_output_settings(mut self, value: impl IntoValue<HlsOutputSettingsProperty>) -> Self {
        self.0
            .put("HlsOutputSettings", value.into_value().into_node());
        self
    }

    /// The `MediaConnectRouterOutputSettings` property.
    ///
    /// `MediaConnectRouterOutputSettings`.
    pub fn media_connect_router_output_settings(
        mut self,
        value: impl IntoValue<MediaConnectRouterOutputSettingsProperty>,
    ) -> Self {
        self.0.put(
            "MediaConnectRouterOutputSettings",
            value.into_value().into_node(),
        );
        self
    }

    /// The settings for a MediaPackage output.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `MediaPackageOutputSettings`.
    pub fn media_package_output_settings(
        mut self,
        value: impl IntoValue<MediaPackageOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("MediaPackageOutputSettings", value.into_value().into_node());
        self
    }

    /// The settings for a Microsoft Smooth output.
    ///
    /// `MsSmoothOutputSettings`.
    pub fn ms_smooth_output_settings(
        mut self,
        value: impl IntoValue<MsSmoothOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("MsSmoothOutputSettings", value.into_value().into_node());
        self
    }

    /// Configuration of a Multiplex output.
    ///
    /// `MultiplexOutputSettings`.
    pub fn multiplex_output_settings(
        mut self,
        value: impl IntoValue<MultiplexOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("MultiplexOutputSettings", value.into_value().into_node());
        self
    }

    /// The settings for an RTMP output.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `RtmpOutputSettings`.
    pub fn rtmp_output_settings(
        mut self,
        value: impl IntoValue<RtmpOutputSettingsProperty>,
    ) -> Self {
        self.0
            .put("RtmpOutputSettings", value.into_value().into_node());
        self
    }

    /// The `SrtOutputSettings` property.
    ///
    /// `SrtOutputSettings`.
    pub fn srt_output_settings(mut self, value: impl IntoValue<SrtOutputSettingsProperty>) -> Self {
        self.0
            .put("SrtOutputSettings", value.into_value().into_node());
        self
    }

    /// The settings for a UDP output.
    ///
    /// The parent of this entity is OutputGroupSettings.
    ///
    /// `UdpOutputSettings`.
    pub fn udp_output_settings(mut self, value: impl IntoValue<UdpOutputSettingsProperty>) -> Self {
        self.0
            .put("UdpOutputSettings", value.into_value().into_node());
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

impl Kind for OutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputSettingsProperty> for OutputSettingsProperty {}
impl From<OutputSettingsProperty> for Node {
    #[inline]
    fn from(value: OutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputSettingsProperty> for OutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<OutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PipelineLockingSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PipelineLockingSettingsProperty(Object);

impl PipelineLockingSettingsProperty {
    /// `PipelineLockingSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CustomEpoch` property.
    ///
    /// `CustomEpoch`.
    pub fn custom_epoch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomEpoch", value.into_value().into_node());
        self
    }

    /// The `PipelineLockingMethod` property.
    ///
    /// `PipelineLockingMethod`.
    pub fn pipeline_locking_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PipelineLockingMethod", value.into_value().into_node());
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

impl Kind for PipelineLockingSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PipelineLockingSettingsProperty> for PipelineLockingSettingsProperty {}
impl From<PipelineLockingSettingsProperty> for Node {
    #[inline]
    fn from(value: PipelineLockingSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PipelineLockingSettingsProperty> for PipelineLockingSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<PipelineLockingSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `PrimaryChannelSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrimaryChannelSettingsProperty(Object);

impl PrimaryChannelSettingsProperty {
    /// `PrimaryChannelSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LinkedChannelType` property.
    ///
    /// `LinkedChannelType`.
    pub fn linked_channel_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LinkedChannelType", value.into_value().into_node());
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

impl Kind for PrimaryChannelSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrimaryChannelSettingsProperty> for PrimaryChannelSettingsProperty {}
impl From<PrimaryChannelSettingsProperty> for Node {
    #[inline]
    fn from(value: PrimaryChannelSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrimaryChannelSettingsProperty> for PrimaryChannelSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<PrimaryChannelSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for remixing audio in the output.
///
/// The parent of this entity is AudioDescription.
///
/// The property type `RemixSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RemixSettingsProperty(Object);

impl RemixSettingsProperty {
    /// `RemixSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A mapping of input channels to output channels, with appropriate gain adjustments.
    ///
    /// `ChannelMappings`.
    pub fn channel_mappings(
        mut self,
        value: impl IntoValue<List<AudioChannelMappingProperty>>,
    ) -> Self {
        self.0
            .put("ChannelMappings", value.into_value().into_node());
        self
    }

    /// The number of input channels to be used.
    ///
    /// `ChannelsIn`.
    pub fn channels_in(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ChannelsIn", value.into_value().into_node());
        self
    }

    /// The number of output channels to be produced. Valid values: 1, 2, 4, 6, 8.
    ///
    /// `ChannelsOut`.
    pub fn channels_out(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ChannelsOut", value.into_value().into_node());
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

impl Kind for RemixSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RemixSettingsProperty> for RemixSettingsProperty {}
impl From<RemixSettingsProperty> for Node {
    #[inline]
    fn from(value: RemixSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RemixSettingsProperty> for RemixSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RemixSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an RTMP output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `RtmpGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RtmpGroupSettingsProperty(Object);

impl RtmpGroupSettingsProperty {
    /// `RtmpGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Choose the ad marker type for this output group. MediaLive will create a message based on the content of each SCTE-35 message, format it for that marker type, and insert it in the datastream.
    ///
    /// `AdMarkers`.
    pub fn ad_markers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdMarkers", value.into_value().into_node());
        self
    }

    /// An authentication scheme to use when connecting with a CDN.
    ///
    /// `AuthenticationScheme`.
    pub fn authentication_scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthenticationScheme", value.into_value().into_node());
        self
    }

    /// Controls behavior when the content cache fills up. If a remote origin server stalls the RTMP connection and doesn't accept content fast enough, the media cache fills up. When the cache reaches the duration specified by cacheLength, the cache stops accepting new content. If set to disconnectImmediately, the RTMP output forces a disconnect. Clear the media cache, and reconnect after restartDelay seconds. If set to waitForServer, the RTMP output waits up to 5 minutes to allow the origin server to begin accepting data again.
    ///
    /// `CacheFullBehavior`.
    pub fn cache_full_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheFullBehavior", value.into_value().into_node());
        self
    }

    /// The cache length, in seconds, that is used to calculate buffer size.
    ///
    /// `CacheLength`.
    pub fn cache_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("CacheLength", value.into_value().into_node());
        self
    }

    /// Controls the types of data that pass to onCaptionInfo outputs. If set to all, 608 and 708 carried DTVCC data is passed. If set to field1AndField2608, DTVCC data is stripped out, but 608 data from both fields is passed. If set to field1608, only the data carried in 608 from field 1 video is passed.
    ///
    /// `CaptionData`.
    pub fn caption_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CaptionData", value.into_value().into_node());
        self
    }

    /// The `IncludeFillerNalUnits` property.
    ///
    /// `IncludeFillerNalUnits`.
    pub fn include_filler_nal_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("IncludeFillerNalUnits", value.into_value().into_node());
        self
    }

    /// Controls the behavior of this RTMP group if the input becomes unavailable. emitOutput: Emit a slate until the input returns. pauseOutput: Stop transmitting data until the input returns. This does not close the underlying RTMP connection.
    ///
    /// `InputLossAction`.
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossAction", value.into_value().into_node());
        self
    }

    /// If a streaming output fails, the number of seconds to wait until a restart is initiated. A value of 0 means never restart.
    ///
    /// `RestartDelay`.
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RestartDelay", value.into_value().into_node());
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

impl Kind for RtmpGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RtmpGroupSettingsProperty> for RtmpGroupSettingsProperty {}
impl From<RtmpGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: RtmpGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RtmpGroupSettingsProperty> for RtmpGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RtmpGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for one RTMP output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `RtmpOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RtmpOutputSettingsProperty(Object);

impl RtmpOutputSettingsProperty {
    /// `RtmpOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If set to verifyAuthenticity, verifies the TLS certificate chain to a trusted certificate authority (CA). This causes RTMPS outputs with self-signed certificates to fail.
    ///
    /// `CertificateMode`.
    pub fn certificate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CertificateMode", value.into_value().into_node());
        self
    }

    /// The number of seconds to wait before retrying a connection to the Flash Media server if the connection is lost.
    ///
    /// `ConnectionRetryInterval`.
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ConnectionRetryInterval", value.into_value().into_node());
        self
    }

    /// The RTMP endpoint excluding the stream name (for example, rtmp://host/appname).
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The number of retry attempts.
    ///
    /// `NumRetries`.
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumRetries", value.into_value().into_node());
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

impl Kind for RtmpOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RtmpOutputSettingsProperty> for RtmpOutputSettingsProperty {}
impl From<RtmpOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: RtmpOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RtmpOutputSettingsProperty> for RtmpOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<RtmpOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the SCTE-20 captions to extract from the input.
///
/// The parent of this entity is CaptionSelectorSettings.
///
/// The property type `Scte20SourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Scte20SourceSettingsProperty(Object);

impl Scte20SourceSettingsProperty {
    /// `Scte20SourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If upconvert, 608 data is both passed through the "608 compatibility bytes" fields of the 708 wrapper as well as translated into 708. Any 708 data present in the source content is discarded.
    ///
    /// `Convert608To708`.
    pub fn convert608_to708(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("Convert608To708", value.into_value().into_node());
        self
    }

    /// Specifies the 608/708 channel number within the video track from which to extract captions.
    ///
    /// `Source608ChannelNumber`.
    pub fn source608_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("Source608ChannelNumber", value.into_value().into_node());
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

impl Kind for Scte20SourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Scte20SourceSettingsProperty> for Scte20SourceSettingsProperty {}
impl From<Scte20SourceSettingsProperty> for Node {
    #[inline]
    fn from(value: Scte20SourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Scte20SourceSettingsProperty> for Scte20SourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Scte20SourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Scte27DvbSubSourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Scte27DvbSubSourceSettingsProperty(Object);

impl Scte27DvbSubSourceSettingsProperty {
    /// `Scte27DvbSubSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `OcrLanguage` property.
    ///
    /// `OcrLanguage`.
    pub fn ocr_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OcrLanguage", value.into_value().into_node());
        self
    }

    /// The `Pid` property.
    ///
    /// `Pid`.
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Pid", value.into_value().into_node());
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

impl Kind for Scte27DvbSubSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Scte27DvbSubSourceSettingsProperty> for Scte27DvbSubSourceSettingsProperty {}
impl From<Scte27DvbSubSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: Scte27DvbSubSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Scte27DvbSubSourceSettingsProperty> for Scte27DvbSubSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<Scte27DvbSubSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Scte35SpliceInsertTimeSignalAposSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct Scte35SpliceInsertTimeSignalAposSettingsProperty(Object);

impl Scte35SpliceInsertTimeSignalAposSettingsProperty {
    /// `Scte35SpliceInsertTimeSignalAposSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AdAvailOffset` property.
    ///
    /// `AdAvailOffset`.
    pub fn ad_avail_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("AdAvailOffset", value.into_value().into_node());
        self
    }

    /// The `NoRegionalBlackoutFlag` property.
    ///
    /// `NoRegionalBlackoutFlag`.
    pub fn no_regional_blackout_flag(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NoRegionalBlackoutFlag", value.into_value().into_node());
        self
    }

    /// The `WebDeliveryAllowedFlag` property.
    ///
    /// `WebDeliveryAllowedFlag`.
    pub fn web_delivery_allowed_flag(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WebDeliveryAllowedFlag", value.into_value().into_node());
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

impl Kind for Scte35SpliceInsertTimeSignalAposSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<Scte35SpliceInsertTimeSignalAposSettingsProperty>
    for Scte35SpliceInsertTimeSignalAposSettingsProperty
{
}
impl From<Scte35SpliceInsertTimeSignalAposSettingsProperty> for Node {
    #[inline]
    fn from(value: Scte35SpliceInsertTimeSignalAposSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<Scte35SpliceInsertTimeSignalAposSettingsProperty>
    for Scte35SpliceInsertTimeSignalAposSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<Scte35SpliceInsertTimeSignalAposSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SmartSubtitleSourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SmartSubtitleSourceSettingsProperty(Object);

impl SmartSubtitleSourceSettingsProperty {
    /// `SmartSubtitleSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CaptionSynchronizationMode` property.
    ///
    /// `CaptionSynchronizationMode`.
    pub fn caption_synchronization_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaptionSynchronizationMode", value.into_value().into_node());
        self
    }

    /// The `InferenceFeedOutput` property.
    ///
    /// `InferenceFeedOutput`.
    pub fn inference_feed_output(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceFeedOutput", value.into_value().into_node());
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

impl Kind for SmartSubtitleSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SmartSubtitleSourceSettingsProperty> for SmartSubtitleSourceSettingsProperty {}
impl From<SmartSubtitleSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: SmartSubtitleSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SmartSubtitleSourceSettingsProperty> for SmartSubtitleSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SmartSubtitleSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtGroupSettingsProperty(Object);

impl SrtGroupSettingsProperty {
    /// `SrtGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `InputLossAction` property.
    ///
    /// `InputLossAction`.
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossAction", value.into_value().into_node());
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

impl Kind for SrtGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtGroupSettingsProperty> for SrtGroupSettingsProperty {}
impl From<SrtGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: SrtGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtGroupSettingsProperty> for SrtGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SrtGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtOutputDestinationSettingsProperty(Object);

impl SrtOutputDestinationSettingsProperty {
    /// `SrtOutputDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ConnectionMode` property.
    ///
    /// `ConnectionMode`.
    pub fn connection_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ConnectionMode", value.into_value().into_node());
        self
    }

    /// The `EncryptionPassphraseSecretArn` property.
    ///
    /// `EncryptionPassphraseSecretArn`.
    pub fn encryption_passphrase_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0.put(
            "EncryptionPassphraseSecretArn",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ListenerPort` property.
    ///
    /// `ListenerPort`.
    pub fn listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ListenerPort", value.into_value().into_node());
        self
    }

    /// The `StreamId` property.
    ///
    /// `StreamId`.
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StreamId", value.into_value().into_node());
        self
    }

    /// The `Url` property.
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

impl Kind for SrtOutputDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtOutputDestinationSettingsProperty> for SrtOutputDestinationSettingsProperty {}
impl From<SrtOutputDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: SrtOutputDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtOutputDestinationSettingsProperty> for SrtOutputDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SrtOutputDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `SrtOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SrtOutputSettingsProperty(Object);

impl SrtOutputSettingsProperty {
    /// `SrtOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `BufferMsec` property.
    ///
    /// `BufferMsec`.
    pub fn buffer_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufferMsec", value.into_value().into_node());
        self
    }

    /// The `ContainerSettings` property.
    ///
    /// `ContainerSettings`.
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettingsProperty>,
    ) -> Self {
        self.0
            .put("ContainerSettings", value.into_value().into_node());
        self
    }

    /// The `Destination` property.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The `EncryptionType` property.
    ///
    /// `EncryptionType`.
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EncryptionType", value.into_value().into_node());
        self
    }

    /// The `Latency` property.
    ///
    /// `Latency`.
    pub fn latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Latency", value.into_value().into_node());
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

impl Kind for SrtOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SrtOutputSettingsProperty> for SrtOutputSettingsProperty {}
impl From<SrtOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: SrtOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SrtOutputSettingsProperty> for SrtOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<SrtOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of an HLS output that is a standard output (not an audio-only output).
///
/// The parent of this entity is HlsSettings.
///
/// The property type `StandardHlsSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct StandardHlsSettingsProperty(Object);

impl StandardHlsSettingsProperty {
    /// `StandardHlsSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Lists all the audio groups that are used with the video output stream. This inputs all the audio GROUP-IDs that are associated with the video, separated by a comma (,).
    ///
    /// `AudioRenditionSets`.
    pub fn audio_rendition_sets(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AudioRenditionSets", value.into_value().into_node());
        self
    }

    /// Settings for the M3U8 container.
    ///
    /// `M3u8Settings`.
    pub fn m3u8_settings(mut self, value: impl IntoValue<M3u8SettingsProperty>) -> Self {
        self.0.put("M3u8Settings", value.into_value().into_node());
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

impl Kind for StandardHlsSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StandardHlsSettingsProperty> for StandardHlsSettingsProperty {}
impl From<StandardHlsSettingsProperty> for Node {
    #[inline]
    fn from(value: StandardHlsSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StandardHlsSettingsProperty> for StandardHlsSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<StandardHlsSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The static key settings.
///
/// The parent of this entity is KeyProviderSettings.
///
/// The property type `StaticKeySettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct StaticKeySettingsProperty(Object);

impl StaticKeySettingsProperty {
    /// `StaticKeySettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL of the license server that is used for protecting content.
    ///
    /// `KeyProviderServer`.
    pub fn key_provider_server(mut self, value: impl IntoValue<InputLocationProperty>) -> Self {
        self.0
            .put("KeyProviderServer", value.into_value().into_node());
        self
    }

    /// The static key value as a 32 character hexadecimal string.
    ///
    /// `StaticKeyValue`.
    pub fn static_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StaticKeyValue", value.into_value().into_node());
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

impl Kind for StaticKeySettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StaticKeySettingsProperty> for StaticKeySettingsProperty {}
impl From<StaticKeySettingsProperty> for Node {
    #[inline]
    fn from(value: StaticKeySettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StaticKeySettingsProperty> for StaticKeySettingsProperty {
    #[inline]
    fn into_value(self) -> Value<StaticKeySettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the Teletext captions to extract from the input.
///
/// The parent of this entity is CaptionSelectorSettings.
///
/// The property type `TeletextSourceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TeletextSourceSettingsProperty(Object);

impl TeletextSourceSettingsProperty {
    /// `TeletextSourceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to configure the caption rectangle for an output captions that will be created using this Teletext source captions.
    ///
    /// `OutputRectangle`.
    pub fn output_rectangle(mut self, value: impl IntoValue<CaptionRectangleProperty>) -> Self {
        self.0
            .put("OutputRectangle", value.into_value().into_node());
        self
    }

    /// Specifies the Teletext page number within the data stream from which to extract captions. The range is 0x100 (256) to 0x8FF (2303). This is unused for passthrough. It should be specified as a hexadecimal string with no "0x" prefix.
    ///
    /// `PageNumber`.
    pub fn page_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PageNumber", value.into_value().into_node());
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

impl Kind for TeletextSourceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TeletextSourceSettingsProperty> for TeletextSourceSettingsProperty {}
impl From<TeletextSourceSettingsProperty> for Node {
    #[inline]
    fn from(value: TeletextSourceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TeletextSourceSettingsProperty> for TeletextSourceSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TeletextSourceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for the temporal filter to apply to the video.
///
/// The parents of this entity are H264FilterSettings, H265FilterSettings, and Mpeg2FilterSettings.
///
/// The property type `TemporalFilterSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TemporalFilterSettingsProperty(Object);

impl TemporalFilterSettingsProperty {
    /// `TemporalFilterSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// If you enable this filter, the results are the following:
    /// - If the source content is noisy (it contains excessive digital artifacts), the filter cleans up the source.
    /// - If the source content is already clean, the filter tends to decrease the bitrate, especially when the rate control mode is QVBR.
    ///
    /// `PostFilterSharpening`.
    pub fn post_filter_sharpening(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PostFilterSharpening", value.into_value().into_node());
        self
    }

    /// Choose a filter strength. We recommend a strength of 1 or 2. A higher strength might take out good information, resulting in an image that is overly soft.
    ///
    /// `Strength`.
    pub fn strength(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Strength", value.into_value().into_node());
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

impl Kind for TemporalFilterSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TemporalFilterSettingsProperty> for TemporalFilterSettingsProperty {}
impl From<TemporalFilterSettingsProperty> for Node {
    #[inline]
    fn from(value: TemporalFilterSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TemporalFilterSettingsProperty> for TemporalFilterSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TemporalFilterSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TextCaptionPositionSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextCaptionPositionSettingsProperty(Object);

impl TextCaptionPositionSettingsProperty {
    /// `TextCaptionPositionSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `YPositionPercentage` property.
    ///
    /// `YPositionPercentage`.
    pub fn y_position_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("YPositionPercentage", value.into_value().into_node());
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

impl Kind for TextCaptionPositionSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextCaptionPositionSettingsProperty> for TextCaptionPositionSettingsProperty {}
impl From<TextCaptionPositionSettingsProperty> for Node {
    #[inline]
    fn from(value: TextCaptionPositionSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextCaptionPositionSettingsProperty> for TextCaptionPositionSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TextCaptionPositionSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ThumbnailConfiguration` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThumbnailConfigurationProperty(Object);

impl ThumbnailConfigurationProperty {
    /// `ThumbnailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `State` property.
    ///
    /// `State`.
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for ThumbnailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ThumbnailConfigurationProperty> for ThumbnailConfigurationProperty {}
impl From<ThumbnailConfigurationProperty> for Node {
    #[inline]
    fn from(value: ThumbnailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ThumbnailConfigurationProperty> for ThumbnailConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ThumbnailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TimecodeBurninSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimecodeBurninSettingsProperty(Object);

impl TimecodeBurninSettingsProperty {
    /// `TimecodeBurninSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `FontSize` property.
    ///
    /// `FontSize`.
    pub fn font_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontSize", value.into_value().into_node());
        self
    }

    /// The `Position` property.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// The `Prefix` property.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for TimecodeBurninSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimecodeBurninSettingsProperty> for TimecodeBurninSettingsProperty {}
impl From<TimecodeBurninSettingsProperty> for Node {
    #[inline]
    fn from(value: TimecodeBurninSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimecodeBurninSettingsProperty> for TimecodeBurninSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TimecodeBurninSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the timecode in the output.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `TimecodeConfig` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimecodeConfigProperty(Object);

impl TimecodeConfigProperty {
    /// `TimecodeConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Identifies the source for the timecode that will be associated with the channel outputs. Embedded (embedded): Initialize the output timecode with timecode from the source. If no embedded timecode is detected in the source, the system falls back to using "Start at 0" (zerobased). System Clock (systemclock): Use the UTC time. Start at 0 (zerobased): The time of the first frame of the channel will be 00:00:00:00.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The threshold in frames beyond which output timecode is resynchronized to the input timecode. Discrepancies below this threshold are permitted to avoid unnecessary discontinuities in the output timecode. There is no timecode sync when this is not specified.
    ///
    /// `SyncThreshold`.
    pub fn sync_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SyncThreshold", value.into_value().into_node());
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

impl Kind for TimecodeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimecodeConfigProperty> for TimecodeConfigProperty {}
impl From<TimecodeConfigProperty> for Node {
    #[inline]
    fn from(value: TimecodeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimecodeConfigProperty> for TimecodeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TimecodeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The setup of TTML captions in the output.
///
/// The parent of this entity is CaptionDestinationSettings.
///
/// The property type `TtmlDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TtmlDestinationSettingsProperty(Object);

impl TtmlDestinationSettingsProperty {
    /// `TtmlDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Position` property.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<TextCaptionPositionSettingsProperty>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// When set to passthrough, passes through style and position information from a TTML-like input source (TTML, SMPTE-TT, CFF-TT) to the CFF-TT output or TTML output.
    ///
    /// `StyleControl`.
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StyleControl", value.into_value().into_node());
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

impl Kind for TtmlDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TtmlDestinationSettingsProperty> for TtmlDestinationSettingsProperty {}
impl From<TtmlDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: TtmlDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TtmlDestinationSettingsProperty> for TtmlDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<TtmlDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a UDP output group.
///
/// The parent of this entity is OutputGroupSettings.
///
/// The property type `UdpGroupSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct UdpGroupSettingsProperty(Object);

impl UdpGroupSettingsProperty {
    /// `UdpGroupSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the behavior of the last resort when the input video is lost, and no more backup inputs are available. When dropTs is selected, the entire transport stream stops emitting. When dropProgram is selected, the program can be dropped from the transport stream (and replaced with null packets to meet the TS bitrate requirement). Or when emitProgram is selected, the transport stream continues to be produced normally with repeat frames, black frames, or slate frames substituted for the absent input video.
    ///
    /// `InputLossAction`.
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InputLossAction", value.into_value().into_node());
        self
    }

    /// Indicates the ID3 frame that has the timecode.
    ///
    /// `TimedMetadataId3Frame`.
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TimedMetadataId3Frame", value.into_value().into_node());
        self
    }

    /// The timed metadata interval in seconds.
    ///
    /// `TimedMetadataId3Period`.
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimedMetadataId3Period", value.into_value().into_node());
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

impl Kind for UdpGroupSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UdpGroupSettingsProperty> for UdpGroupSettingsProperty {}
impl From<UdpGroupSettingsProperty> for Node {
    #[inline]
    fn from(value: UdpGroupSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UdpGroupSettingsProperty> for UdpGroupSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UdpGroupSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `UdpMediaConnectRouterContainerSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct UdpMediaConnectRouterContainerSettingsProperty(Object);

impl UdpMediaConnectRouterContainerSettingsProperty {
    /// `UdpMediaConnectRouterContainerSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `M2tsSettings` property.
    ///
    /// `M2tsSettings`.
    pub fn m2ts_settings(mut self, value: impl IntoValue<M2tsSettingsProperty>) -> Self {
        self.0.put("M2tsSettings", value.into_value().into_node());
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

impl Kind for UdpMediaConnectRouterContainerSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UdpMediaConnectRouterContainerSettingsProperty>
    for UdpMediaConnectRouterContainerSettingsProperty
{
}
impl From<UdpMediaConnectRouterContainerSettingsProperty> for Node {
    #[inline]
    fn from(value: UdpMediaConnectRouterContainerSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UdpMediaConnectRouterContainerSettingsProperty>
    for UdpMediaConnectRouterContainerSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<UdpMediaConnectRouterContainerSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for one UDP output.
///
/// The parent of this entity is OutputSettings.
///
/// The property type `UdpOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct UdpOutputSettingsProperty(Object);

impl UdpOutputSettingsProperty {
    /// `UdpOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The UDP output buffering in milliseconds. Larger values increase latency through the transcoder but simultaneously assist the transcoder in maintaining a constant, low-jitter UDP/RTP output while accommodating clock recovery, input switching, input disruptions, picture reordering, and so on.
    ///
    /// `BufferMsec`.
    pub fn buffer_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BufferMsec", value.into_value().into_node());
        self
    }

    /// The settings for the UDP output.
    ///
    /// `ContainerSettings`.
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettingsProperty>,
    ) -> Self {
        self.0
            .put("ContainerSettings", value.into_value().into_node());
        self
    }

    /// The destination address and port number for RTP or UDP packets. These can be unicast or multicast RTP or UDP (for example, rtp://239.10.10.10:5001 or udp://10.100.100.100:5002).
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRefProperty>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
        self
    }

    /// The settings for enabling and adjusting Forward Error Correction on UDP outputs.
    ///
    /// `FecOutputSettings`.
    pub fn fec_output_settings(mut self, value: impl IntoValue<FecOutputSettingsProperty>) -> Self {
        self.0
            .put("FecOutputSettings", value.into_value().into_node());
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

impl Kind for UdpOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UdpOutputSettingsProperty> for UdpOutputSettingsProperty {}
impl From<UdpOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: UdpOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UdpOutputSettingsProperty> for UdpOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<UdpOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// MediaLive will perform a failover if content is considered black for the specified period.
///
/// The parent of this entity is FailoverConditionSettings.
///
/// The property type `VideoBlackFailoverSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoBlackFailoverSettingsProperty(Object);

impl VideoBlackFailoverSettingsProperty {
    /// `VideoBlackFailoverSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A value used in calculating the threshold below which MediaLive considers a pixel to be 'black'. For the input to be considered black, every pixel in a frame must be below this threshold. The threshold is calculated as a percentage (expressed as a decimal) of white. Therefore .1 means 10% white (or 90% black). Note how the formula works for any color depth. For example, if you set this field to 0.1 in 10-bit color depth: (1023*0.1=102.3), which means a pixel value of 102 or less is 'black'. If you set this field to .1 in an 8-bit color depth: (255*0.1=25.5), which means a pixel value of 25 or less is 'black'. The range is 0.0 to 1.0, with any number of decimal places.
    ///
    /// `BlackDetectThreshold`.
    pub fn black_detect_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("BlackDetectThreshold", value.into_value().into_node());
        self
    }

    /// The amount of time (in milliseconds) that the active input must be black before automatic input failover occurs.
    ///
    /// `VideoBlackThresholdMsec`.
    pub fn video_black_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VideoBlackThresholdMsec", value.into_value().into_node());
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

impl Kind for VideoBlackFailoverSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoBlackFailoverSettingsProperty> for VideoBlackFailoverSettingsProperty {}
impl From<VideoBlackFailoverSettingsProperty> for Node {
    #[inline]
    fn from(value: VideoBlackFailoverSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoBlackFailoverSettingsProperty> for VideoBlackFailoverSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VideoBlackFailoverSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for the video codec in the output.
///
/// The parent of this entity is VideoDescription.
///
/// The property type `VideoCodecSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoCodecSettingsProperty(Object);

impl VideoCodecSettingsProperty {
    /// `VideoCodecSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Av1Settings` property.
    ///
    /// `Av1Settings`.
    pub fn av1_settings(mut self, value: impl IntoValue<Av1SettingsProperty>) -> Self {
        self.0.put("Av1Settings", value.into_value().into_node());
        self
    }

    /// The settings for the video codec in a frame capture output.
    ///
    /// `FrameCaptureSettings`.
    pub fn frame_capture_settings(
        mut self,
        value: impl IntoValue<FrameCaptureSettingsProperty>,
    ) -> Self {
        self.0
            .put("FrameCaptureSettings", value.into_value().into_node());
        self
    }

    /// The settings for the H.264 codec in the output.
    ///
    /// `H264Settings`.
    pub fn h264_settings(mut self, value: impl IntoValue<H264SettingsProperty>) -> Self {
        self.0.put("H264Settings", value.into_value().into_node());
        self
    }

    /// Settings for video encoded with the H265 codec.
    ///
    /// `H265Settings`.
    pub fn h265_settings(mut self, value: impl IntoValue<H265SettingsProperty>) -> Self {
        self.0.put("H265Settings", value.into_value().into_node());
        self
    }

    /// Settings for video encoded with the MPEG-2 codec.
    ///
    /// `Mpeg2Settings`.
    pub fn mpeg2_settings(mut self, value: impl IntoValue<Mpeg2SettingsProperty>) -> Self {
        self.0.put("Mpeg2Settings", value.into_value().into_node());
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

impl Kind for VideoCodecSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoCodecSettingsProperty> for VideoCodecSettingsProperty {}
impl From<VideoCodecSettingsProperty> for Node {
    #[inline]
    fn from(value: VideoCodecSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoCodecSettingsProperty> for VideoCodecSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VideoCodecSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encoding information for one output video.
///
/// The parent of this entity is EncoderSettings.
///
/// The property type `VideoDescription` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoDescriptionProperty(Object);

impl VideoDescriptionProperty {
    /// `VideoDescriptionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Border` property.
    ///
    /// `Border`.
    pub fn border(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Border", value.into_value().into_node());
        self
    }

    /// The video codec settings.
    ///
    /// `CodecSettings`.
    pub fn codec_settings(mut self, value: impl IntoValue<VideoCodecSettingsProperty>) -> Self {
        self.0.put("CodecSettings", value.into_value().into_node());
        self
    }

    /// The `CropRectangle` property.
    ///
    /// `CropRectangle`.
    pub fn crop_rectangle(mut self, value: impl IntoValue<VideoPositionRectangleProperty>) -> Self {
        self.0.put("CropRectangle", value.into_value().into_node());
        self
    }

    /// The output video height, in pixels. This must be an even number. For most codecs, you can keep this field and width blank in order to use the height and width (resolution) from the source. Note that we don't recommend keeping the field blank. For the Frame Capture codec, height and width are required.
    ///
    /// `Height`.
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Height", value.into_value().into_node());
        self
    }

    /// The name of this VideoDescription. Outputs use this name to uniquely identify this description. Description names should be unique within this channel.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The `OutputPositionRectangle` property.
    ///
    /// `OutputPositionRectangle`.
    pub fn output_position_rectangle(
        mut self,
        value: impl IntoValue<VideoPositionRectangleProperty>,
    ) -> Self {
        self.0
            .put("OutputPositionRectangle", value.into_value().into_node());
        self
    }

    /// Indicates how to respond to the AFD values in the input stream. RESPOND causes input video to be clipped, depending on the AFD value, input display aspect ratio, and output display aspect ratio, and (except for the FRAMECAPTURE codec) includes the values in the output. PASSTHROUGH (does not apply to FRAMECAPTURE codec) ignores the AFD values and includes the values in the output, so input video is not clipped. NONE ignores the AFD values and does not include the values through to the output, so input video is not clipped.
    ///
    /// `RespondToAfd`.
    pub fn respond_to_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RespondToAfd", value.into_value().into_node());
        self
    }

    /// STRETCHTOOUTPUT configures the output position to stretch the video to the specified output resolution (height and width). This option overrides any position value. DEFAULT might insert black boxes (pillar boxes or letter boxes) around the video to provide the specified output resolution.
    ///
    /// `ScalingBehavior`.
    pub fn scaling_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ScalingBehavior", value.into_value().into_node());
        self
    }

    /// Changes the strength of the anti-alias filter used for scaling. 0 is the softest setting, and 100 is the sharpest. We recommend a setting of 50 for most content.
    ///
    /// `Sharpness`.
    pub fn sharpness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Sharpness", value.into_value().into_node());
        self
    }

    /// The output video width, in pixels. It must be an even number. For most codecs, you can keep this field and height blank in order to use the height and width (resolution) from the source. Note that we don't recommend keeping the field blank. For the Frame Capture codec, height and width are required.
    ///
    /// `Width`.
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Width", value.into_value().into_node());
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

impl Kind for VideoDescriptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoDescriptionProperty> for VideoDescriptionProperty {}
impl From<VideoDescriptionProperty> for Node {
    #[inline]
    fn from(value: VideoDescriptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoDescriptionProperty> for VideoDescriptionProperty {
    #[inline]
    fn into_value(self) -> Value<VideoDescriptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `VideoPositionRectangle` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoPositionRectangleProperty(Object);

impl VideoPositionRectangleProperty {
    /// `VideoPositionRectangleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Height` property.
    ///
    /// `Height`.
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Height", value.into_value().into_node());
        self
    }

    /// The `Width` property.
    ///
    /// `Width`.
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Width", value.into_value().into_node());
        self
    }

    /// The `X` property.
    ///
    /// `X`.
    pub fn x(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("X", value.into_value().into_node());
        self
    }

    /// The `Y` property.
    ///
    /// `Y`.
    pub fn y(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Y", value.into_value().into_node());
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

impl Kind for VideoPositionRectangleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoPositionRectangleProperty> for VideoPositionRectangleProperty {}
impl From<VideoPositionRectangleProperty> for Node {
    #[inline]
    fn from(value: VideoPositionRectangleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoPositionRectangleProperty> for VideoPositionRectangleProperty {
    #[inline]
    fn into_value(self) -> Value<VideoPositionRectangleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the video to extract from the input. An input can contain only one video selector.
///
/// The parent of this entity is InputSettings.
///
/// The property type `VideoSelector` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSelectorProperty(Object);

impl VideoSelectorProperty {
    /// `VideoSelectorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the color space of an input. This setting works in tandem with colorSpaceConversion to determine if MediaLive will perform any conversion.
    ///
    /// `ColorSpace`.
    pub fn color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ColorSpace", value.into_value().into_node());
        self
    }

    /// Settings to configure color space settings in the incoming video.
    ///
    /// `ColorSpaceSettings`.
    pub fn color_space_settings(
        mut self,
        value: impl IntoValue<VideoSelectorColorSpaceSettingsProperty>,
    ) -> Self {
        self.0
            .put("ColorSpaceSettings", value.into_value().into_node());
        self
    }

    /// Applies only if colorSpace is a value other than Follow. This field controls how the value in the colorSpace field is used. Fallback means that when the input does include color space data, that data is used, but when the input has no color space data, the value in colorSpace is used. Choose fallback if your input is sometimes missing color space data, but when it does have color space data, that data is correct. Force means to always use the value in colorSpace. Choose force if your input usually has no color space data or might have unreliable color space data.
    ///
    /// `ColorSpaceUsage`.
    pub fn color_space_usage(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ColorSpaceUsage", value.into_value().into_node());
        self
    }

    /// Information about the video to select from the content.
    ///
    /// `SelectorSettings`.
    pub fn selector_settings(
        mut self,
        value: impl IntoValue<VideoSelectorSettingsProperty>,
    ) -> Self {
        self.0
            .put("SelectorSettings", value.into_value().into_node());
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

impl Kind for VideoSelectorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSelectorProperty> for VideoSelectorProperty {}
impl From<VideoSelectorProperty> for Node {
    #[inline]
    fn from(value: VideoSelectorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSelectorProperty> for VideoSelectorProperty {
    #[inline]
    fn into_value(self) -> Value<VideoSelectorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to configure color space settings in the incoming video.
///
/// The parent of this entity is VideoSelector.
///
/// The property type `VideoSelectorColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSelectorColorSpaceSettingsProperty(Object);

impl VideoSelectorColorSpaceSettingsProperty {
    /// `VideoSelectorColorSpaceSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings to configure color space settings in the incoming video.
    ///
    /// `Hdr10Settings`.
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10SettingsProperty>) -> Self {
        self.0.put("Hdr10Settings", value.into_value().into_node());
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

impl Kind for VideoSelectorColorSpaceSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSelectorColorSpaceSettingsProperty> for VideoSelectorColorSpaceSettingsProperty {}
impl From<VideoSelectorColorSpaceSettingsProperty> for Node {
    #[inline]
    fn from(value: VideoSelectorColorSpaceSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSelectorColorSpaceSettingsProperty>
    for VideoSelectorColorSpaceSettingsProperty
{
    #[inline]
    fn into_value(self) -> Value<VideoSelectorColorSpaceSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Selects a specific PID from within a video source.
///
/// The parent of this entity is VideoSelectorSettings.
///
/// The property type `VideoSelectorPid` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSelectorPidProperty(Object);

impl VideoSelectorPidProperty {
    /// `VideoSelectorPidProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selects a specific PID from within a video source.
    ///
    /// `Pid`.
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Pid", value.into_value().into_node());
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

impl Kind for VideoSelectorPidProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSelectorPidProperty> for VideoSelectorPidProperty {}
impl From<VideoSelectorPidProperty> for Node {
    #[inline]
    fn from(value: VideoSelectorPidProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSelectorPidProperty> for VideoSelectorPidProperty {
    #[inline]
    fn into_value(self) -> Value<VideoSelectorPidProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Used to extract video by the program ID.
///
/// The parent of this entity is VideoSelectorSettings.
///
/// The property type `VideoSelectorProgramId` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSelectorProgramIdProperty(Object);

impl VideoSelectorProgramIdProperty {
    /// `VideoSelectorProgramIdProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Selects a specific program from within a multi-program transport stream. If the program doesn't exist, MediaLive selects the first program within the transport stream by default.
    ///
    /// `ProgramId`.
    pub fn program_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ProgramId", value.into_value().into_node());
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

impl Kind for VideoSelectorProgramIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSelectorProgramIdProperty> for VideoSelectorProgramIdProperty {}
impl From<VideoSelectorProgramIdProperty> for Node {
    #[inline]
    fn from(value: VideoSelectorProgramIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSelectorProgramIdProperty> for VideoSelectorProgramIdProperty {
    #[inline]
    fn into_value(self) -> Value<VideoSelectorProgramIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the video to extract from the input.
///
/// The parent of this entity is VideoSelector.
///
/// The property type `VideoSelectorSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSelectorSettingsProperty(Object);

impl VideoSelectorSettingsProperty {
    /// `VideoSelectorSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Used to extract video by PID.
    ///
    /// `VideoSelectorPid`.
    pub fn video_selector_pid(mut self, value: impl IntoValue<VideoSelectorPidProperty>) -> Self {
        self.0
            .put("VideoSelectorPid", value.into_value().into_node());
        self
    }

    /// Used to extract video by program ID.
    ///
    /// `VideoSelectorProgramId`.
    pub fn video_selector_program_id(
        mut self,
        value: impl IntoValue<VideoSelectorProgramIdProperty>,
    ) -> Self {
        self.0
            .put("VideoSelectorProgramId", value.into_value().into_node());
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

impl Kind for VideoSelectorSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSelectorSettingsProperty> for VideoSelectorSettingsProperty {}
impl From<VideoSelectorSettingsProperty> for Node {
    #[inline]
    fn from(value: VideoSelectorSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSelectorSettingsProperty> for VideoSelectorSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VideoSelectorSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings to enable VPC mode in the channel, so that the endpoints for all outputs are in your VPC.
///
/// This entity is at the top level in the channel.
///
/// The property type `VpcOutputSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcOutputSettingsProperty(Object);

impl VpcOutputSettingsProperty {
    /// `VpcOutputSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of public address allocation IDs to associate with ENIs that will be created in Output VPC. Must specify one for SINGLE_PIPELINE, two for STANDARD channels
    ///
    /// `PublicAddressAllocationIds`.
    pub fn public_address_allocation_ids(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PublicAddressAllocationIds", value.into_value().into_node());
        self
    }

    /// A list of up to 5 EC2 VPC security group IDs to attach to the Output VPC network interfaces.
    /// If none are specified then the VPC default security group will be used
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of VPC subnet IDs from the same VPC.
    /// If STANDARD channel, subnet IDs must be mapped to two unique availability zones (AZ).
    ///
    /// `SubnetIds`.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
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

impl Kind for VpcOutputSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcOutputSettingsProperty> for VpcOutputSettingsProperty {}
impl From<VpcOutputSettingsProperty> for Node {
    #[inline]
    fn from(value: VpcOutputSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcOutputSettingsProperty> for VpcOutputSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcOutputSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The setup of WAV audio in the output.
///
/// The parent of this entity is AudioCodecSettings.
///
/// The property type `WavSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct WavSettingsProperty(Object);

impl WavSettingsProperty {
    /// `WavSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Bits per sample.
    ///
    /// `BitDepth`.
    pub fn bit_depth(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("BitDepth", value.into_value().into_node());
        self
    }

    /// The audio coding mode for the WAV audio. The mode determines the number of channels in the audio.
    ///
    /// `CodingMode`.
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CodingMode", value.into_value().into_node());
        self
    }

    /// Sample rate in Hz.
    ///
    /// `SampleRate`.
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("SampleRate", value.into_value().into_node());
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

impl Kind for WavSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WavSettingsProperty> for WavSettingsProperty {}
impl From<WavSettingsProperty> for Node {
    #[inline]
    fn from(value: WavSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WavSettingsProperty> for WavSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<WavSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of Web VTT captions in the output.
///
/// The parent of this entity is CaptionDestinationSettings.
///
/// The property type `WebvttDestinationSettings` of `AWS::MediaLive::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebvttDestinationSettingsProperty(Object);

impl WebvttDestinationSettingsProperty {
    /// `WebvttDestinationSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Position` property.
    ///
    /// `Position`.
    pub fn position(mut self, value: impl IntoValue<TextCaptionPositionSettingsProperty>) -> Self {
        self.0.put("Position", value.into_value().into_node());
        self
    }

    /// Controls whether the color and position of the source captions is passed through to the WebVTT output captions. PASSTHROUGH - Valid only if the source captions are EMBEDDED or TELETEXT. NO_STYLE_DATA - Don't pass through the style. The output captions will not contain any font styling information.
    ///
    /// `StyleControl`.
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StyleControl", value.into_value().into_node());
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

impl Kind for WebvttDestinationSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebvttDestinationSettingsProperty> for WebvttDestinationSettingsProperty {}
impl From<WebvttDestinationSettingsProperty> for Node {
    #[inline]
    fn from(value: WebvttDestinationSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebvttDestinationSettingsProperty> for WebvttDestinationSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<WebvttDestinationSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
