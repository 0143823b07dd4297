// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackage::PackagingConfiguration` and its property types.

use crate::l1::*;

/// Creates a packaging configuration in a packaging group.
///
/// The packaging configuration represents a single delivery point for an asset. It determines the format and setting for the egressing content. Specify only one package format per configuration, such as `HlsPackage`.
///
/// `AWS::MediaPackage::PackagingConfiguration`; `Ref` returns its `Id`, a [`mediapackage::PackagingConfigurationId`](kinds::mediapackage::PackagingConfigurationId).
/// Changing one of these replaces it: `Id`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPackagingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackage::PackagingConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("packaging_configuration.rules"),
};

impl CfnPackagingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackage::PackagingConfiguration";

    /// `CfnPackagingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `id`: Unique identifier that you assign to the packaging configuration.
    /// - `packaging_group_id`: The ID of the packaging group associated with this packaging configuration.
    pub fn new(
        id: impl IntoValue<String>,
        packaging_group_id: impl IntoValue<kinds::mediapackage::PackagingGroupId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
        object_.put(
            "PackagingGroupId",
            packaging_group_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Parameters for CMAF packaging.
    ///
    /// `CmafPackage`; updated in place.
    pub fn cmaf_package(mut self, value: impl IntoValue<CmafPackageProperty>) -> Self {
        self.0.put("CmafPackage", value.into_value().into_node());
        self
    }

    /// Parameters for DASH-ISO packaging.
    ///
    /// `DashPackage`; updated in place.
    pub fn dash_package(mut self, value: impl IntoValue<DashPackageProperty>) -> Self {
        self.0.put("DashPackage", value.into_value().into_node());
        self
    }

    /// Parameters for Apple HLS packaging.
    ///
    /// `HlsPackage`; updated in place.
    pub fn hls_package(mut self, value: impl IntoValue<HlsPackageProperty>) -> Self {
        self.0.put("HlsPackage", value.into_value().into_node());
        self
    }

    /// Parameters for Microsoft Smooth Streaming packaging.
    ///
    /// `MssPackage`; updated in place.
    pub fn mss_package(mut self, value: impl IntoValue<MssPackageProperty>) -> Self {
        self.0.put("MssPackage", value.into_value().into_node());
        self
    }

    /// The tags to assign to the packaging configuration.
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

impl Construct for CfnPackagingConfiguration {
    type Handle = CfnPackagingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPackagingConfigurationRef {
        CfnPackagingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPackagingConfiguration`] of a stack.
pub struct CfnPackagingConfigurationRef(NodeRef);

impl Clone for CfnPackagingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPackagingConfigurationRef {}
impl AsNode for CfnPackagingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPackagingConfigurationRef {
    /// What `Ref` returns: its `Id`, a [`mediapackage::PackagingConfigurationId`](kinds::mediapackage::PackagingConfigurationId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackage::PackagingConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the packaging configuration. You can get this from the response to any request to the packaging configuration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackage::PackagingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediapackage::PackagingConfigurationId> for &CfnPackagingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::PackagingConfigurationId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediapackage::PackagingConfigurationArn> for &CfnPackagingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackage::PackagingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `CmafEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafEncryptionProperty(Object);

impl CmafEncryptionProperty {
    /// `CmafEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
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

impl Kind for CmafEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafEncryptionProperty> for CmafEncryptionProperty {}
impl From<CmafEncryptionProperty> for Node {
    #[inline]
    fn from(value: CmafEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafEncryptionProperty> for CmafEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<CmafEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a packaging configuration that uses Common Media Application Format (CMAF) packaging.
///
/// The property type `CmafPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CmafPackageProperty(Object);

impl CmafPackageProperty {
    /// `CmafPackageProperty` with its required properties, in alphabetical order:
    ///
    /// - `hls_manifests`: A list of HLS manifest configurations that are available from this endpoint.
    pub fn new(hls_manifests: impl IntoValue<List<HlsManifestProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HlsManifests", hls_manifests.into_value().into_node());
        Self(object_)
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<CmafEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment. This lets you use different SPS/PPS/VPS settings for your assets during content playback.
    ///
    /// `IncludeEncoderConfigurationInSegments`.
    pub fn include_encoder_configuration_in_segments(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "IncludeEncoderConfigurationInSegments",
            value.into_value().into_node(),
        );
        self
    }

    /// Duration (in seconds) of each segment. Actual segments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
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

impl Kind for CmafPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CmafPackageProperty> for CmafPackageProperty {}
impl From<CmafPackageProperty> for Node {
    #[inline]
    fn from(value: CmafPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CmafPackageProperty> for CmafPackageProperty {
    #[inline]
    fn into_value(self) -> Value<CmafPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `DashEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashEncryptionProperty(Object);

impl DashEncryptionProperty {
    /// `DashEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
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

impl Kind for DashEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashEncryptionProperty> for DashEncryptionProperty {}
impl From<DashEncryptionProperty> for Node {
    #[inline]
    fn from(value: DashEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashEncryptionProperty> for DashEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<DashEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a DASH manifest.
///
/// The property type `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashManifestProperty(Object);

impl DashManifestProperty {
    /// `DashManifestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines the position of some tags in the Media Presentation Description (MPD). When set to `FULL`, elements like `SegmentTemplate` and `ContentProtection` are included in each `Representation`. When set to `COMPACT`, duplicate elements are combined and presented at the AdaptationSet level.
    ///
    /// `ManifestLayout`; one of `FULL`, `COMPACT`.
    pub fn manifest_layout(mut self, value: impl IntoValue<ManifestLayout>) -> Self {
        self.0.put("ManifestLayout", value.into_value().into_node());
        self
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
    ///
    /// `ManifestName`.
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestName", value.into_value().into_node());
        self
    }

    /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer.
    ///
    /// `MinBufferTimeSeconds`.
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinBufferTimeSeconds", value.into_value().into_node());
        self
    }

    /// The DASH profile type. When set to `HBBTV_1_5`, the content is compliant with HbbTV 1.5.
    ///
    /// `Profile`; one of `NONE`, `HBBTV_1_5`.
    pub fn profile(mut self, value: impl IntoValue<Profile>) -> Self {
        self.0.put("Profile", value.into_value().into_node());
        self
    }

    /// The source of scte markers used.
    ///
    /// Value description:
    ///
    /// - `SEGMENTS` - The scte markers are sourced from the segments of the ingested content.
    /// - `MANIFEST` - the scte markers are sourced from the manifest of the ingested content. The MANIFEST value is compatible with source HLS playlists using the SCTE-35 Enhanced syntax ( `EXT-OATCLS-SCTE35` tags). SCTE-35 Elemental and SCTE-35 Daterange syntaxes are not supported with this option.
    ///
    /// `ScteMarkersSource`; one of `SEGMENTS`, `MANIFEST`.
    pub fn scte_markers_source(mut self, value: impl IntoValue<ScteMarkersSource>) -> Self {
        self.0
            .put("ScteMarkersSource", value.into_value().into_node());
        self
    }

    /// Limitations for outputs from the endpoint, based on the video bitrate.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
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

impl Kind for DashManifestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashManifestProperty> for DashManifestProperty {}
impl From<DashManifestProperty> for Node {
    #[inline]
    fn from(value: DashManifestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashManifestProperty> for DashManifestProperty {
    #[inline]
    fn into_value(self) -> Value<DashManifestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a packaging configuration that uses Dynamic Adaptive Streaming over HTTP (DASH) packaging.
///
/// The property type `DashPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashPackageProperty(Object);

impl DashPackageProperty {
    /// `DashPackageProperty` with its required properties, in alphabetical order:
    ///
    /// - `dash_manifests`: A list of DASH manifest configurations that are available from this endpoint.
    pub fn new(dash_manifests: impl IntoValue<List<DashManifestProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DashManifests", dash_manifests.into_value().into_node());
        Self(object_)
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<DashEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// When includeEncoderConfigurationInSegments is set to true, AWS Elemental MediaPackage places your encoder's Sequence Parameter Set (SPS), Picture Parameter Set (PPS), and Video Parameter Set (VPS) metadata in every video segment instead of in the init fragment. This lets you use different SPS/PPS/VPS settings for your assets during content playback.
    ///
    /// `IncludeEncoderConfigurationInSegments`.
    pub fn include_encoder_configuration_in_segments(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "IncludeEncoderConfigurationInSegments",
            value.into_value().into_node(),
        );
        self
    }

    /// This applies only to stream sets with a single video track. When true, the stream set includes an additional I-frame trick-play only stream, along with the other tracks. If false, this extra stream is not included.
    ///
    /// `IncludeIframeOnlyStream`.
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStream", value.into_value().into_node());
        self
    }

    /// Controls whether AWS Elemental MediaPackage produces single-period or multi-period DASH manifests. For more information about periods, see [Multi-period DASH in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/ug/multi-period.html).
    ///
    /// Valid values:
    ///
    /// - `ADS` - AWS Elemental MediaPackage will produce multi-period DASH manifests. Periods are created based on the SCTE-35 ad markers present in the input manifest.
    /// - *No value* - AWS Elemental MediaPackage will produce single-period DASH manifests. This is the default setting.
    ///
    /// `PeriodTriggers`.
    pub fn period_triggers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("PeriodTriggers", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source segment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// Determines the type of SegmentTemplate included in the Media Presentation Description (MPD). When set to `NUMBER_WITH_TIMELINE`, a full timeline is presented in each SegmentTemplate, with $Number$ media URLs. When set to `TIME_WITH_TIMELINE`, a full timeline is presented in each SegmentTemplate, with $Time$ media URLs. When set to `NUMBER_WITH_DURATION`, only a duration is included in each SegmentTemplate, with $Number$ media URLs.
    ///
    /// `SegmentTemplateFormat`; one of `NUMBER_WITH_TIMELINE`, `TIME_WITH_TIMELINE`, `NUMBER_WITH_DURATION`.
    pub fn segment_template_format(
        mut self,
        value: impl IntoValue<super::SegmentTemplateFormat>,
    ) -> Self {
        self.0
            .put("SegmentTemplateFormat", value.into_value().into_node());
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

impl Kind for DashPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashPackageProperty> for DashPackageProperty {}
impl From<DashPackageProperty> for Node {
    #[inline]
    fn from(value: DashPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashPackageProperty> for DashPackageProperty {
    #[inline]
    fn into_value(self) -> Value<DashPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines the content keys used to encrypt the audio and video tracks in your stream. To configure the encryption contract, specify which audio and video encryption presets to use. For more information about these presets, see [SPEKE Version 2.0 Presets](https://docs.aws.amazon.com/mediapackage/latest/ug/drm-content-speke-v2-presets.html).
///
/// Note the following considerations when using `encryptionContractConfiguration` :
///
/// - You can use `encryptionContractConfiguration` for DASH endpoints that use SPEKE Version 2.0. SPEKE Version 2.0 relies on the CPIX Version 2.3 specification.
/// - You cannot combine an `UNENCRYPTED` preset with `UNENCRYPTED` or `SHARED` presets across `presetSpeke20Audio` and `presetSpeke20Video`.
/// - When you use a `SHARED` preset, you must use it for both `presetSpeke20Audio` and `presetSpeke20Video`.
///
/// The property type `EncryptionContractConfiguration` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionContractConfigurationProperty(Object);

impl EncryptionContractConfigurationProperty {
    /// `EncryptionContractConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `preset_speke20_audio`: A collection of audio encryption presets.
    /// - `preset_speke20_video`: A collection of video encryption presets.
    pub fn new(
        preset_speke20_audio: impl IntoValue<super::PresetSpeke20Audio>,
        preset_speke20_video: impl IntoValue<super::PresetSpeke20Video>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PresetSpeke20Audio",
            preset_speke20_audio.into_value().into_node(),
        );
        object_.put(
            "PresetSpeke20Video",
            preset_speke20_video.into_value().into_node(),
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

impl Kind for EncryptionContractConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionContractConfigurationProperty> for EncryptionContractConfigurationProperty {}
impl From<EncryptionContractConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionContractConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionContractConfigurationProperty>
    for EncryptionContractConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EncryptionContractConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `HlsEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsEncryptionProperty(Object);

impl HlsEncryptionProperty {
    /// `HlsEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, used with the key for encrypting blocks. If you don't specify a constant initialization vector (IV), AWS Elemental MediaPackage periodically rotates the IV.
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// HLS encryption type.
    ///
    /// `EncryptionMethod`; one of `AES_128`, `SAMPLE_AES`.
    pub fn encryption_method(mut self, value: impl IntoValue<EncryptionMethod>) -> Self {
        self.0
            .put("EncryptionMethod", value.into_value().into_node());
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

impl Kind for HlsEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsEncryptionProperty> for HlsEncryptionProperty {}
impl From<HlsEncryptionProperty> for Node {
    #[inline]
    fn from(value: HlsEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsEncryptionProperty> for HlsEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<HlsEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for an HLS manifest.
///
/// The property type `HlsManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsManifestProperty(Object);

impl HlsManifestProperty {
    /// `HlsManifestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// This setting controls ad markers in the packaged content.
    ///
    /// Valid values:
    ///
    /// - `NONE` - Omits all SCTE-35 ad markers from the output.
    /// - `PASSTHROUGH` - Creates a copy in the output of the SCTE-35 ad markers (comments) taken directly from the input manifest.
    /// - `SCTE35_ENHANCED` - Generates ad markers and blackout tags in the output based on the SCTE-35 messages from the input manifest.
    ///
    /// `AdMarkers`; one of `NONE`, `SCTE35_ENHANCED`, `PASSTHROUGH`.
    pub fn ad_markers(mut self, value: impl IntoValue<AdMarkers>) -> Self {
        self.0.put("AdMarkers", value.into_value().into_node());
        self
    }

    /// Applies to stream sets with a single video track only. When enabled, the output includes an additional I-frame only stream, along with the other tracks.
    ///
    /// `IncludeIframeOnlyStream`.
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStream", value.into_value().into_node());
        self
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
    ///
    /// `ManifestName`.
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestName", value.into_value().into_node());
        self
    }

    /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify.
    ///
    /// Irrespective of this parameter, if any ID3Timed metadata is in the HLS input, it is passed through to the HLS output.
    ///
    /// Omit this attribute or enter `0` to indicate that the `EXT-X-PROGRAM-DATE-TIME` tags are not included in the manifest.
    ///
    /// `ProgramDateTimeIntervalSeconds`.
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProgramDateTimeIntervalSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// Repeat the `EXT-X-KEY` directive for every media segment. This might result in an increase in client requests to the DRM server.
    ///
    /// `RepeatExtXKey`.
    pub fn repeat_ext_x_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("RepeatExtXKey", value.into_value().into_node());
        self
    }

    /// Video bitrate limitations for outputs from this packaging configuration.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
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

impl Kind for HlsManifestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsManifestProperty> for HlsManifestProperty {}
impl From<HlsManifestProperty> for Node {
    #[inline]
    fn from(value: HlsManifestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsManifestProperty> for HlsManifestProperty {
    #[inline]
    fn into_value(self) -> Value<HlsManifestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a packaging configuration that uses HTTP Live Streaming (HLS) packaging.
///
/// The property type `HlsPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsPackageProperty(Object);

impl HlsPackageProperty {
    /// `HlsPackageProperty` with its required properties, in alphabetical order:
    ///
    /// - `hls_manifests`: A list of HLS manifest configurations that are available from this endpoint.
    pub fn new(hls_manifests: impl IntoValue<List<HlsManifestProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HlsManifests", hls_manifests.into_value().into_node());
        Self(object_)
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<HlsEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// When enabled, MediaPackage passes through digital video broadcasting (DVB) subtitles into the output.
    ///
    /// `IncludeDvbSubtitles`.
    pub fn include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeDvbSubtitles", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// When true, AWS Elemental MediaPackage bundles all audio tracks in a rendition group. All other tracks in the stream can be used with any audio rendition from the group.
    ///
    /// `UseAudioRenditionGroup`.
    pub fn use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseAudioRenditionGroup", value.into_value().into_node());
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

impl Kind for HlsPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsPackageProperty> for HlsPackageProperty {}
impl From<HlsPackageProperty> for Node {
    #[inline]
    fn from(value: HlsPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsPackageProperty> for HlsPackageProperty {
    #[inline]
    fn into_value(self) -> Value<HlsPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Holds encryption information so that access to the content can be controlled by a DRM solution.
///
/// The property type `MssEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssEncryptionProperty(Object);

impl MssEncryptionProperty {
    /// `MssEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `speke_key_provider`: Parameters for the SPEKE key provider.
    pub fn new(speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
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

impl Kind for MssEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssEncryptionProperty> for MssEncryptionProperty {}
impl From<MssEncryptionProperty> for Node {
    #[inline]
    fn from(value: MssEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssEncryptionProperty> for MssEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<MssEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a Microsoft Smooth manifest.
///
/// The property type `MssManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssManifestProperty(Object);

impl MssManifestProperty {
    /// `MssManifestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A short string that's appended to the end of the endpoint URL to create a unique path to this packaging configuration.
    ///
    /// `ManifestName`.
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestName", value.into_value().into_node());
        self
    }

    /// Video bitrate limitations for outputs from this packaging configuration.
    ///
    /// `StreamSelection`.
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelectionProperty>) -> Self {
        self.0
            .put("StreamSelection", value.into_value().into_node());
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

impl Kind for MssManifestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssManifestProperty> for MssManifestProperty {}
impl From<MssManifestProperty> for Node {
    #[inline]
    fn from(value: MssManifestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssManifestProperty> for MssManifestProperty {
    #[inline]
    fn into_value(self) -> Value<MssManifestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Parameters for a packaging configuration that uses Microsoft Smooth Streaming (MSS) packaging.
///
/// The property type `MssPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssPackageProperty(Object);

impl MssPackageProperty {
    /// `MssPackageProperty` with its required properties, in alphabetical order:
    ///
    /// - `mss_manifests`: A list of Microsoft Smooth manifest configurations that are available from this endpoint.
    pub fn new(mss_manifests: impl IntoValue<List<MssManifestProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MssManifests", mss_manifests.into_value().into_node());
        Self(object_)
    }

    /// Parameters for encrypting content.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<MssEncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// Duration (in seconds) of each fragment. Actual fragments are rounded to the nearest multiple of the source fragment duration.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
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

impl Kind for MssPackageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssPackageProperty> for MssPackageProperty {}
impl From<MssPackageProperty> for Node {
    #[inline]
    fn from(value: MssPackageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssPackageProperty> for MssPackageProperty {
    #[inline]
    fn into_value(self) -> Value<MssPackageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for accessing an external Secure Packager and Encoder Key Exchange (SPEKE) service that provides encryption keys.
///
/// The property type `SpekeKeyProvider` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpekeKeyProviderProperty(Object);

impl SpekeKeyProviderProperty {
    /// `SpekeKeyProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN for the IAM role that's granted by the key provider to provide access to the key provider API.
    /// - `system_ids`: List of unique identifiers for the DRM systems to use, as defined in the CPIX specification.
    /// - `url`: URL for the key provider's key retrieval API endpoint.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        system_ids: impl IntoValue<List<String>>,
        url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("SystemIds", system_ids.into_value().into_node());
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines which content keys are used to encrypt the audio and video tracks in your stream. To configure the encryption contract, specify which audio and video encryption presets to use.
    ///
    /// `EncryptionContractConfiguration`.
    pub fn encryption_contract_configuration(
        mut self,
        value: impl IntoValue<EncryptionContractConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EncryptionContractConfiguration",
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

impl Kind for SpekeKeyProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpekeKeyProviderProperty> for SpekeKeyProviderProperty {}
impl From<SpekeKeyProviderProperty> for Node {
    #[inline]
    fn from(value: SpekeKeyProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpekeKeyProviderProperty> for SpekeKeyProviderProperty {
    #[inline]
    fn into_value(self) -> Value<SpekeKeyProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Limitations for outputs from the endpoint, based on the video bitrate.
///
/// The property type `StreamSelection` of `AWS::MediaPackage::PackagingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamSelectionProperty(Object);

impl StreamSelectionProperty {
    /// `StreamSelectionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The upper limit of the bitrates that this endpoint serves. If the video track exceeds this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 2147483647 bits per second.
    ///
    /// `MaxVideoBitsPerSecond`.
    pub fn max_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxVideoBitsPerSecond", value.into_value().into_node());
        self
    }

    /// The lower limit of the bitrates that this endpoint serves. If the video track is below this threshold, then AWS Elemental MediaPackage excludes it from output. If you don't specify a value, it defaults to 0 bits per second.
    ///
    /// `MinVideoBitsPerSecond`.
    pub fn min_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinVideoBitsPerSecond", value.into_value().into_node());
        self
    }

    /// Order in which the different video bitrates are presented to the player.
    ///
    /// Valid values: `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
    ///
    /// `StreamOrder`; one of `ORIGINAL`, `VIDEO_BITRATE_ASCENDING`, `VIDEO_BITRATE_DESCENDING`.
    pub fn stream_order(mut self, value: impl IntoValue<super::StreamOrder>) -> Self {
        self.0.put("StreamOrder", value.into_value().into_node());
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

impl Kind for StreamSelectionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamSelectionProperty> for StreamSelectionProperty {}
impl From<StreamSelectionProperty> for Node {
    #[inline]
    fn from(value: StreamSelectionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamSelectionProperty> for StreamSelectionProperty {
    #[inline]
    fn into_value(self) -> Value<StreamSelectionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AdMarkers` of a `HlsManifest` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum AdMarkers {
    /// `NONE`.
    None,
    /// `PASSTHROUGH`.
    Passthrough,
    /// `SCTE35_ENHANCED`.
    Scte35Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl TextKind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl IdKind for AdMarkers {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdMarkers {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdMarkers> for AdMarkers {
    #[inline]
    fn into_value(self) -> Value<AdMarkers> {
        const VALUES: &[&str] = &["NONE", "PASSTHROUGH", "SCTE35_ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionMethod` of a `HlsEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum EncryptionMethod {
    /// `AES_128`.
    Aes128,
    /// `SAMPLE_AES`.
    SampleAes,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionMethod> for EncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<EncryptionMethod> {
        const VALUES: &[&str] = &["AES_128", "SAMPLE_AES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManifestLayout` of a `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum ManifestLayout {
    /// `COMPACT`.
    Compact,
    /// `FULL`.
    Full,
}

#[diagnostic::do_not_recommend]
impl Kind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl TextKind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl IdKind for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManifestLayout {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManifestLayout> for ManifestLayout {
    #[inline]
    fn into_value(self) -> Value<ManifestLayout> {
        const VALUES: &[&str] = &["COMPACT", "FULL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Profile` of a `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum Profile {
    /// `HBBTV_1_5`.
    Hbbtv1_5,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for Profile {}
#[diagnostic::do_not_recommend]
impl TextKind for Profile {}
#[diagnostic::do_not_recommend]
impl IdKind for Profile {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Profile {}
#[diagnostic::do_not_recommend]
impl IntoValue<Profile> for Profile {
    #[inline]
    fn into_value(self) -> Value<Profile> {
        const VALUES: &[&str] = &["HBBTV_1_5", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScteMarkersSource` of a `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
pub enum ScteMarkersSource {
    /// `MANIFEST`.
    Manifest,
    /// `SEGMENTS`.
    Segments,
}

#[diagnostic::do_not_recommend]
impl Kind for ScteMarkersSource {}
#[diagnostic::do_not_recommend]
impl TextKind for ScteMarkersSource {}
#[diagnostic::do_not_recommend]
impl IdKind for ScteMarkersSource {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScteMarkersSource {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScteMarkersSource> for ScteMarkersSource {
    #[inline]
    fn into_value(self) -> Value<ScteMarkersSource> {
        const VALUES: &[&str] = &["MANIFEST", "SEGMENTS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
