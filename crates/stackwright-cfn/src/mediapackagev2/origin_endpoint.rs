// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaPackageV2::OriginEndpoint` and its property types.

use crate::l1::*;

/// Specifies the configuration parameters for a MediaPackage V2 origin endpoint.
///
/// `AWS::MediaPackageV2::OriginEndpoint`; `Ref` returns its `Arn`, a [`mediapackagev2::OriginEndpointArn`](kinds::mediapackagev2::OriginEndpointArn).
/// Changing one of these replaces it: `ChannelGroupName`, `ChannelName`, `OriginEndpointName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnOriginEndpoint(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaPackageV2::OriginEndpoint",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("origin_endpoint.rules"),
};

impl CfnOriginEndpoint {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaPackageV2::OriginEndpoint";

    /// `CfnOriginEndpoint` with its required properties, in alphabetical order:
    ///
    /// - `channel_group_name`: The name of the channel group associated with the origin endpoint configuration.
    /// - `channel_name`: The channel name associated with the origin endpoint.
    /// - `container_type`: The container type associated with the origin endpoint configuration.
    /// - `origin_endpoint_name`: The name of the origin endpoint associated with the origin endpoint configuration.
    pub fn new(
        channel_group_name: impl IntoValue<String>,
        channel_name: impl IntoValue<String>,
        container_type: impl IntoValue<ContainerType>,
        origin_endpoint_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChannelGroupName",
            channel_group_name.into_value().into_node(),
        );
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("ContainerType", container_type.into_value().into_node());
        object_.put(
            "OriginEndpointName",
            origin_endpoint_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// A DASH manifest configuration.
    ///
    /// `DashManifests`; updated in place.
    pub fn dash_manifests(
        mut self,
        value: impl IntoValue<List<DashManifestConfigurationProperty>>,
    ) -> Self {
        self.0.put("DashManifests", value.into_value().into_node());
        self
    }

    /// The description associated with the origin endpoint.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The failover settings for the endpoint.
    ///
    /// `ForceEndpointErrorConfiguration`; updated in place.
    pub fn force_endpoint_error_configuration(
        mut self,
        value: impl IntoValue<ForceEndpointErrorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ForceEndpointErrorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The HLS manifests associated with the origin endpoint configuration.
    ///
    /// `HlsManifests`; updated in place.
    pub fn hls_manifests(
        mut self,
        value: impl IntoValue<List<HlsManifestConfigurationProperty>>,
    ) -> Self {
        self.0.put("HlsManifests", value.into_value().into_node());
        self
    }

    /// The low-latency HLS (LL-HLS) manifests associated with the origin endpoint.
    ///
    /// `LowLatencyHlsManifests`; updated in place.
    pub fn low_latency_hls_manifests(
        mut self,
        value: impl IntoValue<List<LowLatencyHlsManifestConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("LowLatencyHlsManifests", value.into_value().into_node());
        self
    }

    /// A list of Microsoft Smooth Streaming (MSS) manifest configurations associated with the origin endpoint. Each configuration represents a different MSS streaming option available from this endpoint.
    ///
    /// `MssManifests`; updated in place.
    pub fn mss_manifests(
        mut self,
        value: impl IntoValue<List<MssManifestConfigurationProperty>>,
    ) -> Self {
        self.0.put("MssManifests", value.into_value().into_node());
        self
    }

    /// The segment associated with the origin endpoint.
    ///
    /// `Segment`; updated in place.
    pub fn segment(mut self, value: impl IntoValue<SegmentProperty>) -> Self {
        self.0.put("Segment", value.into_value().into_node());
        self
    }

    /// The size of the window (in seconds) to specify a window of the live stream that's available for on-demand viewing. Viewers can start-over or catch-up on content that falls within the window.
    ///
    /// `StartoverWindowSeconds`; updated in place.
    pub fn startover_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StartoverWindowSeconds", value.into_value().into_node());
        self
    }

    /// The `StreamNameOutputMode` property.
    ///
    /// `StreamNameOutputMode`; one of `INDEX`, `PASSTHROUGH_NAME`; updated in place.
    pub fn stream_name_output_mode(mut self, value: impl IntoValue<StreamNameOutputMode>) -> Self {
        self.0
            .put("StreamNameOutputMode", value.into_value().into_node());
        self
    }

    /// The tags associated with the origin endpoint.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `UriSeparator` property.
    ///
    /// `UriSeparator`; one of `UNDERSCORE`, `HYPHEN`; updated in place.
    pub fn uri_separator(mut self, value: impl IntoValue<UriSeparator>) -> Self {
        self.0.put("UriSeparator", value.into_value().into_node());
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

impl Construct for CfnOriginEndpoint {
    type Handle = CfnOriginEndpointRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnOriginEndpointRef {
        CfnOriginEndpointRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnOriginEndpoint`] of a stack.
pub struct CfnOriginEndpointRef(NodeRef);

impl Clone for CfnOriginEndpointRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnOriginEndpointRef {}
impl AsNode for CfnOriginEndpointRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnOriginEndpointRef {
    /// What `Ref` returns: its `Arn`, a [`mediapackagev2::OriginEndpointArn`](kinds::mediapackagev2::OriginEndpointArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediapackagev2::OriginEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediapackagev2::OriginEndpointArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp of the creation of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `DashManifestUrls`.
    #[inline]
    pub fn attr_dash_manifest_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DashManifestUrls")))
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `HlsManifestUrls`.
    #[inline]
    pub fn attr_hls_manifest_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("HlsManifestUrls")))
    }

    /// The egress domain URL for stream delivery from MediaPackage.
    ///
    /// `Fn::GetAtt` of `LowLatencyHlsManifestUrls`.
    #[inline]
    pub fn attr_low_latency_hls_manifest_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LowLatencyHlsManifestUrls"),
        ))
    }

    /// The timestamp of the modification of the origin endpoint.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[inline]
    pub fn attr_modified_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedAt")))
    }

    /// The `MssManifestUrls` attribute.
    ///
    /// `Fn::GetAtt` of `MssManifestUrls`.
    #[inline]
    pub fn attr_mss_manifest_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MssManifestUrls")))
    }
}

impl IntoValue<kinds::mediapackagev2::OriginEndpointArn> for &CfnOriginEndpointRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediapackagev2::OriginEndpointArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// \<p\>The configuration for the DASH \<code\>availabilityStartTime\</code\> attribute of the Media Presentation Description (MPD). Use this configuration to set a custom availability start time for your DASH manifest.\</p\>
///
/// The property type `DashAvailabilityStartTimeConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashAvailabilityStartTimeConfigurationProperty(Object);

impl DashAvailabilityStartTimeConfigurationProperty {
    /// `DashAvailabilityStartTimeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixed_availability_start_time`: \<p\>The fixed availability start time for the DASH manifest, in ISO 8601 date-time format.
    pub fn new(fixed_availability_start_time: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FixedAvailabilityStartTime",
            fixed_availability_start_time.into_value().into_node(),
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

impl Kind for DashAvailabilityStartTimeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashAvailabilityStartTimeConfigurationProperty>
    for DashAvailabilityStartTimeConfigurationProperty
{
}
impl From<DashAvailabilityStartTimeConfigurationProperty> for Node {
    #[inline]
    fn from(value: DashAvailabilityStartTimeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashAvailabilityStartTimeConfigurationProperty>
    for DashAvailabilityStartTimeConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DashAvailabilityStartTimeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The base URLs to use for retrieving segments. You can specify multiple locations and indicate the priority and weight for when each should be used, for use in mutli-CDN workflows.
///
/// The property type `DashBaseUrl` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashBaseUrlProperty(Object);

impl DashBaseUrlProperty {
    /// `DashBaseUrlProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: A source location for segments.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// For use with DVB-DASH profiles only. The priority of this location for servings segments. The lower the number, the higher the priority.
    ///
    /// `DvbPriority`.
    pub fn dvb_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DvbPriority", value.into_value().into_node());
        self
    }

    /// For use with DVB-DASH profiles only. The weighting for source locations that have the same priority.
    ///
    /// `DvbWeight`.
    pub fn dvb_weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DvbWeight", value.into_value().into_node());
        self
    }

    /// The name of the source location.
    ///
    /// `ServiceLocation`.
    pub fn service_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceLocation", value.into_value().into_node());
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

impl Kind for DashBaseUrlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashBaseUrlProperty> for DashBaseUrlProperty {}
impl From<DashBaseUrlProperty> for Node {
    #[inline]
    fn from(value: DashBaseUrlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashBaseUrlProperty> for DashBaseUrlProperty {
    #[inline]
    fn into_value(self) -> Value<DashBaseUrlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For use with DVB-DASH profiles only. The settings for font downloads that you want AWS Elemental MediaPackage to pass through to the manifest.
///
/// The property type `DashDvbFontDownload` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashDvbFontDownloadProperty(Object);

impl DashDvbFontDownloadProperty {
    /// `DashDvbFontDownloadProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `fontFamily` name for subtitles, as described in [EBU-TT-D Subtitling Distribution Format](https://docs.aws.amazon.com/https://tech.ebu.ch/publications/tech3380).
    ///
    /// `FontFamily`.
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FontFamily", value.into_value().into_node());
        self
    }

    /// The `mimeType` of the resource that's at the font download URL.
    ///
    /// For information about font MIME types, see the [MPEG-DASH Profile for Transport of ISO BMFF Based DVB Services over IP Based Networks](https://docs.aws.amazon.com/https://dvb.org/wp-content/uploads/2021/06/A168r4_MPEG-DASH-Profile-for-Transport-of-ISO-BMFF-Based-DVB-Services_Draft-ts_103-285-v140_November_2021.pdf) document.
    ///
    /// `MimeType`.
    pub fn mime_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MimeType", value.into_value().into_node());
        self
    }

    /// The URL for downloading fonts for subtitles.
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

impl Kind for DashDvbFontDownloadProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashDvbFontDownloadProperty> for DashDvbFontDownloadProperty {}
impl From<DashDvbFontDownloadProperty> for Node {
    #[inline]
    fn from(value: DashDvbFontDownloadProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashDvbFontDownloadProperty> for DashDvbFontDownloadProperty {
    #[inline]
    fn into_value(self) -> Value<DashDvbFontDownloadProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For use with DVB-DASH profiles only. The settings for error reporting from the playback device that you want AWS Elemental MediaPackage to pass through to the manifest.
///
/// The property type `DashDvbMetricsReporting` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashDvbMetricsReportingProperty(Object);

impl DashDvbMetricsReportingProperty {
    /// `DashDvbMetricsReportingProperty` with its required properties, in alphabetical order:
    ///
    /// - `reporting_url`: The URL where playback devices send error reports.
    pub fn new(reporting_url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ReportingUrl", reporting_url.into_value().into_node());
        Self(object_)
    }

    /// The number of playback devices per 1000 that will send error reports to the reporting URL. This represents the probability that a playback device will be a reporting player for this session.
    ///
    /// `Probability`.
    pub fn probability(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Probability", value.into_value().into_node());
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

impl Kind for DashDvbMetricsReportingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashDvbMetricsReportingProperty> for DashDvbMetricsReportingProperty {}
impl From<DashDvbMetricsReportingProperty> for Node {
    #[inline]
    fn from(value: DashDvbMetricsReportingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashDvbMetricsReportingProperty> for DashDvbMetricsReportingProperty {
    #[inline]
    fn into_value(self) -> Value<DashDvbMetricsReportingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you want MediaPackage to pass through to the manifest.
///
/// The property type `DashDvbSettings` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashDvbSettingsProperty(Object);

impl DashDvbSettingsProperty {
    /// `DashDvbSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Playback device error reporting settings.
    ///
    /// `ErrorMetrics`.
    pub fn error_metrics(
        mut self,
        value: impl IntoValue<List<DashDvbMetricsReportingProperty>>,
    ) -> Self {
        self.0.put("ErrorMetrics", value.into_value().into_node());
        self
    }

    /// Subtitle font settings.
    ///
    /// `FontDownload`.
    pub fn font_download(mut self, value: impl IntoValue<DashDvbFontDownloadProperty>) -> Self {
        self.0.put("FontDownload", value.into_value().into_node());
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

impl Kind for DashDvbSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashDvbSettingsProperty> for DashDvbSettingsProperty {}
impl From<DashDvbSettingsProperty> for Node {
    #[inline]
    fn from(value: DashDvbSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashDvbSettingsProperty> for DashDvbSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DashDvbSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The DASH manifest configuration associated with the origin endpoint.
///
/// The property type `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashManifestConfigurationProperty(Object);

impl DashManifestConfigurationProperty {
    /// `DashManifestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_name`: A short string that's appended to the endpoint URL.
    pub fn new(manifest_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ManifestName", manifest_name.into_value().into_node());
        Self(object_)
    }

    /// The `AudioTimelinePattern` property.
    ///
    /// `AudioTimelinePattern`; one of `NONE`, `PATTERNED`.
    pub fn audio_timeline_pattern(mut self, value: impl IntoValue<AudioTimelinePattern>) -> Self {
        self.0
            .put("AudioTimelinePattern", value.into_value().into_node());
        self
    }

    /// \<p\>The configuration for the DASH \<code\>availabilityStartTime\</code\> attribute of the Media Presentation Description (MPD). Use this configuration to set a custom availability start time for your DASH manifest.\</p\>
    ///
    /// `AvailabilityStartTimeConfiguration`.
    pub fn availability_start_time_configuration(
        mut self,
        value: impl IntoValue<DashAvailabilityStartTimeConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AvailabilityStartTimeConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The base URLs to use for retrieving segments.
    ///
    /// `BaseUrls`.
    pub fn base_urls(mut self, value: impl IntoValue<List<DashBaseUrlProperty>>) -> Self {
        self.0.put("BaseUrls", value.into_value().into_node());
        self
    }

    /// The layout of the DASH manifest that MediaPackage produces. `STANDARD` indicates a default manifest, which is compacted. `NONE` indicates a full manifest.
    ///
    /// For information about compactness, see [DASH manifest compactness](https://docs.aws.amazon.com/mediapackage/latest/userguide/compacted.html) in the *AWS Elemental MediaPackage v2 User Guide*.
    ///
    /// `Compactness`; one of `STANDARD`, `NONE`.
    pub fn compactness(mut self, value: impl IntoValue<Compactness>) -> Self {
        self.0.put("Compactness", value.into_value().into_node());
        self
    }

    /// Determines how the DASH manifest signals the DRM content.
    ///
    /// `DrmSignaling`; one of `INDIVIDUAL`, `REFERENCED`.
    pub fn drm_signaling(mut self, value: impl IntoValue<DrmSignaling>) -> Self {
        self.0.put("DrmSignaling", value.into_value().into_node());
        self
    }

    /// For endpoints that use the DVB-DASH profile only. The font download and error reporting information that you want MediaPackage to pass through to the manifest.
    ///
    /// `DvbSettings`.
    pub fn dvb_settings(mut self, value: impl IntoValue<DashDvbSettingsProperty>) -> Self {
        self.0.put("DvbSettings", value.into_value().into_node());
        self
    }

    /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// The total duration (in seconds) of the manifest's content.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of content (in seconds) that a player must keep available in the buffer.
    ///
    /// `MinBufferTimeSeconds`.
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinBufferTimeSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest.
    ///
    /// `MinUpdatePeriodSeconds`.
    pub fn min_update_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinUpdatePeriodSeconds", value.into_value().into_node());
        self
    }

    /// A list of triggers that controls when AWS Elemental MediaPackage separates the MPEG-DASH manifest into multiple periods. Type `ADS` to indicate that AWS Elemental MediaPackage must create periods in the output manifest that correspond to SCTE-35 ad markers in the input source. Leave this value empty to indicate that the manifest is contained all in one period. For more information about periods in the DASH manifest, see [Multi-period DASH in AWS Elemental MediaPackage](https://docs.aws.amazon.com/mediapackage/latest/userguide/multi-period.html).
    ///
    /// `PeriodTriggers`; one of `AVAILS`, `DRM_KEY_ROTATION`, `SOURCE_CHANGES`, `SOURCE_DISRUPTIONS`, `NONE`.
    pub fn period_triggers(mut self, value: impl IntoValue<List<PeriodTrigger>>) -> Self {
        self.0.put("PeriodTriggers", value.into_value().into_node());
        self
    }

    /// The profile that the output is compliant with.
    ///
    /// `Profiles`; one of `DVB_DASH`.
    pub fn profiles(mut self, value: impl IntoValue<List<Profile>>) -> Self {
        self.0.put("Profiles", value.into_value().into_node());
        self
    }

    /// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
    ///
    /// `ProgramInformation`.
    pub fn program_information(
        mut self,
        value: impl IntoValue<DashProgramInformationProperty>,
    ) -> Self {
        self.0
            .put("ProgramInformation", value.into_value().into_node());
        self
    }

    /// The SCTE configuration.
    ///
    /// `ScteDash`.
    pub fn scte_dash(mut self, value: impl IntoValue<ScteDashProperty>) -> Self {
        self.0.put("ScteDash", value.into_value().into_node());
        self
    }

    /// Determines the type of variable used in the `media` URL of the `SegmentTemplate` tag in the manifest. Also specifies if segment timeline information is included in `SegmentTimeline` or `SegmentTemplate`.
    ///
    /// Value description:
    ///
    /// - `NUMBER_WITH_TIMELINE` - The `$Number$` variable is used in the `media` URL. The value of this variable is the sequential number of the segment. A full `SegmentTimeline` object is presented in each `SegmentTemplate`.
    ///
    /// `SegmentTemplateFormat`; one of `NUMBER_WITH_TIMELINE`.
    pub fn segment_template_format(mut self, value: impl IntoValue<SegmentTemplateFormat>) -> Self {
        self.0
            .put("SegmentTemplateFormat", value.into_value().into_node());
        self
    }

    /// The configuration for DASH subtitles.
    ///
    /// `SubtitleConfiguration`.
    pub fn subtitle_configuration(
        mut self,
        value: impl IntoValue<DashSubtitleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SubtitleConfiguration", value.into_value().into_node());
        self
    }

    /// The amount of time (in seconds) that the player should be from the end of the manifest.
    ///
    /// `SuggestedPresentationDelaySeconds`.
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SuggestedPresentationDelaySeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The `UriPathType` property.
    ///
    /// `UriPathType`; one of `LEAF`, `ROOT`.
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.put("UriPathType", value.into_value().into_node());
        self
    }

    /// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
    ///
    /// `UtcTiming`.
    pub fn utc_timing(mut self, value: impl IntoValue<DashUtcTimingProperty>) -> Self {
        self.0.put("UtcTiming", value.into_value().into_node());
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

impl Kind for DashManifestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashManifestConfigurationProperty> for DashManifestConfigurationProperty {}
impl From<DashManifestConfigurationProperty> for Node {
    #[inline]
    fn from(value: DashManifestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashManifestConfigurationProperty> for DashManifestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DashManifestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the content that you want MediaPackage to pass through in the manifest to the playback device.
///
/// The property type `DashProgramInformation` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashProgramInformationProperty(Object);

impl DashProgramInformationProperty {
    /// `DashProgramInformationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A copyright statement about the content.
    ///
    /// `Copyright`.
    pub fn copyright(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Copyright", value.into_value().into_node());
        self
    }

    /// The language code for this manifest.
    ///
    /// `LanguageCode`.
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LanguageCode", value.into_value().into_node());
        self
    }

    /// An absolute URL that contains more information about this content.
    ///
    /// `MoreInformationUrl`.
    pub fn more_information_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MoreInformationUrl", value.into_value().into_node());
        self
    }

    /// Information about the content provider.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// The title for the manifest.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
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

impl Kind for DashProgramInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashProgramInformationProperty> for DashProgramInformationProperty {}
impl From<DashProgramInformationProperty> for Node {
    #[inline]
    fn from(value: DashProgramInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashProgramInformationProperty> for DashProgramInformationProperty {
    #[inline]
    fn into_value(self) -> Value<DashProgramInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for DASH subtitles.
///
/// The property type `DashSubtitleConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashSubtitleConfigurationProperty(Object);

impl DashSubtitleConfigurationProperty {
    /// `DashSubtitleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Settings for TTML subtitles.
    ///
    /// `TtmlConfiguration`.
    pub fn ttml_configuration(
        mut self,
        value: impl IntoValue<DashTtmlConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TtmlConfiguration", value.into_value().into_node());
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

impl Kind for DashSubtitleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashSubtitleConfigurationProperty> for DashSubtitleConfigurationProperty {}
impl From<DashSubtitleConfigurationProperty> for Node {
    #[inline]
    fn from(value: DashSubtitleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashSubtitleConfigurationProperty> for DashSubtitleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DashSubtitleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for TTML subtitles.
///
/// The property type `DashTtmlConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashTtmlConfigurationProperty(Object);

impl DashTtmlConfigurationProperty {
    /// `DashTtmlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `ttml_profile`: The profile that MediaPackage uses when signaling subtitles in the manifest.
    pub fn new(ttml_profile: impl IntoValue<TtmlProfile>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TtmlProfile", ttml_profile.into_value().into_node());
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

impl Kind for DashTtmlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashTtmlConfigurationProperty> for DashTtmlConfigurationProperty {}
impl From<DashTtmlConfigurationProperty> for Node {
    #[inline]
    fn from(value: DashTtmlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashTtmlConfigurationProperty> for DashTtmlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DashTtmlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines the type of UTC timing included in the DASH Media Presentation Description (MPD).
///
/// The property type `DashUtcTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashUtcTimingProperty(Object);

impl DashUtcTimingProperty {
    /// `DashUtcTimingProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The UTC timing mode.
    ///
    /// `TimingMode`; one of `HTTP_HEAD`, `HTTP_ISO`, `HTTP_XSDATE`, `UTC_DIRECT`.
    pub fn timing_mode(mut self, value: impl IntoValue<TimingMode>) -> Self {
        self.0.put("TimingMode", value.into_value().into_node());
        self
    }

    /// The the method that the player uses to synchronize to coordinated universal time (UTC) wall clock time.
    ///
    /// `TimingSource`.
    pub fn timing_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TimingSource", value.into_value().into_node());
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

impl Kind for DashUtcTimingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashUtcTimingProperty> for DashUtcTimingProperty {}
impl From<DashUtcTimingProperty> for Node {
    #[inline]
    fn from(value: DashUtcTimingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashUtcTimingProperty> for DashUtcTimingProperty {
    #[inline]
    fn into_value(self) -> Value<DashUtcTimingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for encrypting content.
///
/// The property type `Encryption` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionProperty(Object);

impl EncryptionProperty {
    /// `EncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_method`: The encryption method to use.
    /// - `speke_key_provider`: The SPEKE key provider to use for encryption.
    pub fn new(
        encryption_method: impl IntoValue<EncryptionMethodProperty>,
        speke_key_provider: impl IntoValue<SpekeKeyProviderProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EncryptionMethod",
            encryption_method.into_value().into_node(),
        );
        object_.put(
            "SpekeKeyProvider",
            speke_key_provider.into_value().into_node(),
        );
        Self(object_)
    }

    /// Excludes SEIG and SGPD boxes from segment metadata in CMAF containers.
    ///
    /// When set to `true`, MediaPackage omits these DRM metadata boxes from CMAF segments, which can improve compatibility with certain devices and players that don't support these boxes.
    ///
    /// Important considerations:
    ///
    /// - This setting only affects CMAF container formats
    /// - Key rotation can still be handled through media playlist signaling
    /// - PSSH and TENC boxes remain unaffected
    /// - Default behavior is preserved when this setting is disabled
    ///
    /// Valid values: `true` | `false`
    ///
    /// Default: `false`
    ///
    /// `CmafExcludeSegmentDrmMetadata`.
    pub fn cmaf_exclude_segment_drm_metadata(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CmafExcludeSegmentDrmMetadata",
            value.into_value().into_node(),
        );
        self
    }

    /// A 128-bit, 16-byte hex value represented by a 32-character string, used in conjunction with the key for encrypting content. If you don't specify a value, then MediaPackage creates the constant initialization vector (IV).
    ///
    /// `ConstantInitializationVector`.
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "ConstantInitializationVector",
            value.into_value().into_node(),
        );
        self
    }

    /// The interval, in seconds, to rotate encryption keys for the origin endpoint.
    ///
    /// `KeyRotationIntervalSeconds`.
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("KeyRotationIntervalSeconds", value.into_value().into_node());
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

/// Use `encryptionContractConfiguration` to configure one or more content encryption keys for your endpoints that use SPEKE Version 2.0. The encryption contract defines which content keys are used to encrypt the audio and video tracks in your stream. To configure the encryption contract, specify which audio and video encryption presets to use.
///
/// The property type `EncryptionContractConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionContractConfigurationProperty(Object);

impl EncryptionContractConfigurationProperty {
    /// `EncryptionContractConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `preset_speke20_audio`: A collection of audio encryption presets.
    /// - `preset_speke20_video`: The SPEKE Version 2.0 preset video associated with the encryption contract configuration of the origin endpoint.
    pub fn new(
        preset_speke20_audio: impl IntoValue<PresetSpeke20Audio>,
        preset_speke20_video: impl IntoValue<PresetSpeke20Video>,
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

/// The encryption method associated with the origin endpoint.
///
/// The property type `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionMethodProperty(Object);

impl EncryptionMethodProperty {
    /// `EncryptionMethodProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The encryption method to use.
    ///
    /// `CmafEncryptionMethod`; one of `CENC`, `CBCS`.
    pub fn cmaf_encryption_method(mut self, value: impl IntoValue<CmafEncryptionMethod>) -> Self {
        self.0
            .put("CmafEncryptionMethod", value.into_value().into_node());
        self
    }

    /// The encryption method used for Microsoft Smooth Streaming (MSS) content. This specifies how the MSS segments are encrypted to protect the content during delivery to client players.
    ///
    /// `IsmEncryptionMethod`; one of `CENC`.
    pub fn ism_encryption_method(mut self, value: impl IntoValue<IsmEncryptionMethod>) -> Self {
        self.0
            .put("IsmEncryptionMethod", value.into_value().into_node());
        self
    }

    /// The encryption method to use.
    ///
    /// `TsEncryptionMethod`; one of `AES_128`, `SAMPLE_AES`.
    pub fn ts_encryption_method(mut self, value: impl IntoValue<TsEncryptionMethod>) -> Self {
        self.0
            .put("TsEncryptionMethod", value.into_value().into_node());
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

impl Kind for EncryptionMethodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionMethodProperty> for EncryptionMethodProperty {}
impl From<EncryptionMethodProperty> for Node {
    #[inline]
    fn from(value: EncryptionMethodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionMethodProperty> for EncryptionMethodProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionMethodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
///
/// The property type `FilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterConfigurationProperty(Object);

impl FilterConfigurationProperty {
    /// `FilterConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Optionally specify the clip start time for all of your manifest egress requests. When you include clip start time, note that you cannot use clip start time query parameters for this manifest's endpoint URL.
    ///
    /// `ClipStartTime`.
    pub fn clip_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClipStartTime", value.into_value().into_node());
        self
    }

    /// \<p\>Optionally specify one or more DRM settings for all of your manifest egress requests. When you include a DRM setting, note that you cannot use an identical DRM setting query parameter for this manifest's endpoint URL.\</p\>
    ///
    /// `DrmSettings`.
    pub fn drm_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DrmSettings", value.into_value().into_node());
        self
    }

    /// Optionally specify the end time for all of your manifest egress requests. When you include end time, note that you cannot use end time query parameters for this manifest's endpoint URL.
    ///
    /// `End`.
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("End", value.into_value().into_node());
        self
    }

    /// Optionally specify one or more manifest filters for all of your manifest egress requests. When you include a manifest filter, note that you cannot use an identical manifest filter query parameter for this manifest's endpoint URL.
    ///
    /// `ManifestFilter`.
    pub fn manifest_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ManifestFilter", value.into_value().into_node());
        self
    }

    /// Optionally specify the start time for all of your manifest egress requests. When you include start time, note that you cannot use start time query parameters for this manifest's endpoint URL.
    ///
    /// `Start`.
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Start", value.into_value().into_node());
        self
    }

    /// Optionally specify the time delay for all of your manifest egress requests. Enter a value that is smaller than your endpoint's startover window. When you include time delay, note that you cannot use time delay query parameters for this manifest's endpoint URL.
    ///
    /// `TimeDelaySeconds`.
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TimeDelaySeconds", value.into_value().into_node());
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

impl Kind for FilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterConfigurationProperty> for FilterConfigurationProperty {}
impl From<FilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: FilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterConfigurationProperty> for FilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The failover settings for the endpoint.
///
/// The property type `ForceEndpointErrorConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ForceEndpointErrorConfigurationProperty(Object);

impl ForceEndpointErrorConfigurationProperty {
    /// `ForceEndpointErrorConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The failover conditions for the endpoint. The options are:
    ///
    /// - `STALE_MANIFEST` - The manifest stalled and there are no new segments or parts.
    /// - `INCOMPLETE_MANIFEST` - There is a gap in the manifest.
    /// - `MISSING_DRM_KEY` - Key rotation is enabled but we're unable to fetch the key for the current key period.
    /// - `SLATE_INPUT` - The segments which contain slate content are considered to be missing content.
    ///
    /// `EndpointErrorConditions`; one of `STALE_MANIFEST`, `INCOMPLETE_MANIFEST`, `MISSING_DRM_KEY`, `SLATE_INPUT`.
    pub fn endpoint_error_conditions(
        mut self,
        value: impl IntoValue<List<EndpointErrorCondition>>,
    ) -> Self {
        self.0
            .put("EndpointErrorConditions", value.into_value().into_node());
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

impl Kind for ForceEndpointErrorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ForceEndpointErrorConfigurationProperty> for ForceEndpointErrorConfigurationProperty {}
impl From<ForceEndpointErrorConfigurationProperty> for Node {
    #[inline]
    fn from(value: ForceEndpointErrorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ForceEndpointErrorConfigurationProperty>
    for ForceEndpointErrorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ForceEndpointErrorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The HLS manifest configuration associated with the origin endpoint.
///
/// The property type `HlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsManifestConfigurationProperty(Object);

impl HlsManifestConfigurationProperty {
    /// `HlsManifestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_name`: The name of the manifest associated with the HLS manifest configuration.
    pub fn new(manifest_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ManifestName", manifest_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the child manifest associated with the HLS manifest configuration.
    ///
    /// `ChildManifestName`.
    pub fn child_manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChildManifestName", value.into_value().into_node());
        self
    }

    /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// The duration of the manifest window, in seconds, for the HLS manifest configuration.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// The `EXT-X-PROGRAM-DATE-TIME` interval, in seconds, associated with the HLS manifest configuration.
    ///
    /// `ProgramDateTimeIntervalSeconds`.
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProgramDateTimeIntervalSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// THE SCTE-35 HLS configuration associated with the HLS manifest configuration.
    ///
    /// `ScteHls`.
    pub fn scte_hls(mut self, value: impl IntoValue<ScteHlsProperty>) -> Self {
        self.0.put("ScteHls", value.into_value().into_node());
        self
    }

    /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
    ///
    /// `StartTag`.
    pub fn start_tag(mut self, value: impl IntoValue<StartTagProperty>) -> Self {
        self.0.put("StartTag", value.into_value().into_node());
        self
    }

    /// The `UriPathType` property.
    ///
    /// `UriPathType`; one of `LEAF`, `ROOT`.
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.put("UriPathType", value.into_value().into_node());
        self
    }

    /// The URL of the HLS manifest configuration.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// When enabled, MediaPackage URL-encodes the query string for API requests for HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol. For more information, see [AWS Signature Version 4 for API requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html) in *AWS Identity and Access Management User Guide*.
    ///
    /// `UrlEncodeChildManifest`.
    pub fn url_encode_child_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UrlEncodeChildManifest", value.into_value().into_node());
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

impl Kind for HlsManifestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsManifestConfigurationProperty> for HlsManifestConfigurationProperty {}
impl From<HlsManifestConfigurationProperty> for Node {
    #[inline]
    fn from(value: HlsManifestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsManifestConfigurationProperty> for HlsManifestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HlsManifestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify a low-latency HTTP live streaming (LL-HLS) manifest configuration.
///
/// The property type `LowLatencyHlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct LowLatencyHlsManifestConfigurationProperty(Object);

impl LowLatencyHlsManifestConfigurationProperty {
    /// `LowLatencyHlsManifestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_name`: A short string that's appended to the endpoint URL.
    pub fn new(manifest_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ManifestName", manifest_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the child manifest associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
    ///
    /// `ChildManifestName`.
    pub fn child_manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ChildManifestName", value.into_value().into_node());
        self
    }

    /// Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// The total duration (in seconds) of the manifest's content.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// Inserts `EXT-X-PROGRAM-DATE-TIME` tags in the output manifest at the interval that you specify. If you don't enter an interval, `EXT-X-PROGRAM-DATE-TIME` tags aren't included in the manifest. The tags sync the stream to the wall clock so that viewers can seek to a specific time in the playback timeline on the player.
    ///
    /// Irrespective of this parameter, if any `ID3Timed` metadata is in the HLS input, MediaPackage passes through that metadata to the HLS output.
    ///
    /// `ProgramDateTimeIntervalSeconds`.
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ProgramDateTimeIntervalSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The SCTE-35 HLS configuration associated with the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
    ///
    /// `ScteHls`.
    pub fn scte_hls(mut self, value: impl IntoValue<ScteHlsProperty>) -> Self {
        self.0.put("ScteHls", value.into_value().into_node());
        self
    }

    /// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
    ///
    /// `StartTag`.
    pub fn start_tag(mut self, value: impl IntoValue<StartTagProperty>) -> Self {
        self.0.put("StartTag", value.into_value().into_node());
        self
    }

    /// The `UriPathType` property.
    ///
    /// `UriPathType`; one of `LEAF`, `ROOT`.
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.put("UriPathType", value.into_value().into_node());
        self
    }

    /// The URL of the low-latency HLS (LL-HLS) manifest configuration of the origin endpoint.
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
        self
    }

    /// When enabled, MediaPackage URL-encodes the query string for API requests for LL-HLS child manifests to comply with AWS Signature Version 4 (SigV4) signature signing protocol. For more information, see [AWS Signature Version 4 for API requests](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html) in *AWS Identity and Access Management User Guide*.
    ///
    /// `UrlEncodeChildManifest`.
    pub fn url_encode_child_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UrlEncodeChildManifest", value.into_value().into_node());
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

impl Kind for LowLatencyHlsManifestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LowLatencyHlsManifestConfigurationProperty>
    for LowLatencyHlsManifestConfigurationProperty
{
}
impl From<LowLatencyHlsManifestConfigurationProperty> for Node {
    #[inline]
    fn from(value: LowLatencyHlsManifestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LowLatencyHlsManifestConfigurationProperty>
    for LowLatencyHlsManifestConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<LowLatencyHlsManifestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// \<p\>Configuration details for a Microsoft Smooth Streaming (MSS) manifest associated with an origin endpoint. This includes all the settings and properties that define how the MSS content is packaged and delivered.\</p\>
///
/// The property type `MssManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct MssManifestConfigurationProperty(Object);

impl MssManifestConfigurationProperty {
    /// `MssManifestConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_name`: \<p\>The name of the MSS manifest.
    pub fn new(manifest_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ManifestName", manifest_name.into_value().into_node());
        Self(object_)
    }

    /// \<p\>Filter configuration includes settings for manifest filtering, start and end times, and time delay that apply to all of your egress requests for this manifest. \</p\>
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<FilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
        self
    }

    /// The `ManifestLayout` property.
    ///
    /// `ManifestLayout`; one of `FULL`, `COMPACT`.
    pub fn manifest_layout(mut self, value: impl IntoValue<ManifestLayout>) -> Self {
        self.0.put("ManifestLayout", value.into_value().into_node());
        self
    }

    /// \<p\>The duration (in seconds) of the manifest window. This represents the total amount of content available in the manifest at any given time.\</p\>
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
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

impl Kind for MssManifestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MssManifestConfigurationProperty> for MssManifestConfigurationProperty {}
impl From<MssManifestConfigurationProperty> for Node {
    #[inline]
    fn from(value: MssManifestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MssManifestConfigurationProperty> for MssManifestConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MssManifestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SCTE-35 configuration associated with the origin endpoint.
///
/// The property type `Scte` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScteProperty(Object);

impl ScteProperty {
    /// `ScteProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// \<p\>A list of additional non-Ad SCTE-35 event types to treat as advertisements. When configured, events matching these types produce ad markers (such as \<code\>SCTE35-OUT\</code\> and \<code\>SCTE35-IN\</code\> in HLS DATERANGE tags) in manifests.\</p\> \<p\>Valid values: \<code\>PROGRAM\</code\> | \<code\>CHAPTER\</code\> | \<code\>UNSCHEDULED_EVENT\</code\> | \<code\>ALTERNATE_CONTENT_OPPORTUNITY\</code\> | \<code\>NETWORK\</code\> \</p\> \<p\>If you don't specify any values, the default is empty (only default ad types are used).\</p\>
    ///
    /// `CustomAdTypes`; one of `PROGRAM`, `CHAPTER`, `UNSCHEDULED_EVENT`, `ALTERNATE_CONTENT_OPPORTUNITY`, `NETWORK`.
    pub fn custom_ad_types(mut self, value: impl IntoValue<List<CustomAdType>>) -> Self {
        self.0.put("CustomAdTypes", value.into_value().into_node());
        self
    }

    /// The filter associated with the SCTE-35 configuration.
    ///
    /// `ScteFilter`.
    pub fn scte_filter(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ScteFilter", value.into_value().into_node());
        self
    }

    /// Controls whether SCTE-35 messages are included in segment files.
    ///
    /// - None – SCTE-35 messages are not included in segments (default)
    /// - All – SCTE-35 messages are embedded in segment data
    ///
    /// For DASH manifests, when set to `All`, an `InbandEventStream` tag signals that SCTE messages are present in segments. This setting works independently of manifest ad markers.
    ///
    /// `ScteInSegments`; one of `NONE`, `ALL`, `MATCHES_FILTER`.
    pub fn scte_in_segments(mut self, value: impl IntoValue<ScteInSegments>) -> Self {
        self.0.put("ScteInSegments", value.into_value().into_node());
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

impl Kind for ScteProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScteProperty> for ScteProperty {}
impl From<ScteProperty> for Node {
    #[inline]
    fn from(value: ScteProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScteProperty> for ScteProperty {
    #[inline]
    fn into_value(self) -> Value<ScteProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SCTE configuration.
///
/// The property type `ScteDash` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScteDashProperty(Object);

impl ScteDashProperty {
    /// `ScteDashProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Choose how ad markers are included in the packaged content. If you include ad markers in the content stream in your upstream encoders, then you need to inform MediaPackage what to do with the ad markers in the output.
    ///
    /// Value description:
    ///
    /// - `Binary` - The SCTE-35 marker is expressed as a hex-string (Base64 string) rather than full XML.
    /// - `XML` - The SCTE marker is expressed fully in XML.
    ///
    /// `AdMarkerDash`; one of `BINARY`, `XML`.
    pub fn ad_marker_dash(mut self, value: impl IntoValue<AdMarkerDash>) -> Self {
        self.0.put("AdMarkerDash", value.into_value().into_node());
        self
    }

    /// The `ScteInManifests` property.
    ///
    /// `ScteInManifests`; one of `ALL`, `MATCHES_FILTER`.
    pub fn scte_in_manifests(mut self, value: impl IntoValue<ScteInManifests>) -> Self {
        self.0
            .put("ScteInManifests", value.into_value().into_node());
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

impl Kind for ScteDashProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScteDashProperty> for ScteDashProperty {}
impl From<ScteDashProperty> for Node {
    #[inline]
    fn from(value: ScteDashProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScteDashProperty> for ScteDashProperty {
    #[inline]
    fn into_value(self) -> Value<ScteDashProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The SCTE-35 HLS configuration associated with the origin endpoint.
///
/// The property type `ScteHls` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScteHlsProperty(Object);

impl ScteHlsProperty {
    /// `ScteHlsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SCTE-35 HLS ad-marker configuration.
    ///
    /// `AdMarkerHls`; one of `DATERANGE`, `SCTE35_ENHANCED`.
    pub fn ad_marker_hls(mut self, value: impl IntoValue<AdMarkerHls>) -> Self {
        self.0.put("AdMarkerHls", value.into_value().into_node());
        self
    }

    /// The `ScteInManifests` property.
    ///
    /// `ScteInManifests`; one of `ALL`, `MATCHES_FILTER`.
    pub fn scte_in_manifests(mut self, value: impl IntoValue<ScteInManifests>) -> Self {
        self.0
            .put("ScteInManifests", value.into_value().into_node());
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

impl Kind for ScteHlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScteHlsProperty> for ScteHlsProperty {}
impl From<ScteHlsProperty> for Node {
    #[inline]
    fn from(value: ScteHlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScteHlsProperty> for ScteHlsProperty {
    #[inline]
    fn into_value(self) -> Value<ScteHlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The segment configuration, including the segment name, duration, and other configuration values.
///
/// The property type `Segment` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SegmentProperty(Object);

impl SegmentProperty {
    /// `SegmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to use encryption for the segment.
    ///
    /// `Encryption`.
    pub fn encryption(mut self, value: impl IntoValue<EncryptionProperty>) -> Self {
        self.0.put("Encryption", value.into_value().into_node());
        self
    }

    /// Whether the segment includes I-frame-only streams.
    ///
    /// `IncludeIframeOnlyStreams`.
    pub fn include_iframe_only_streams(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IncludeIframeOnlyStreams", value.into_value().into_node());
        self
    }

    /// The `OutputTimestampMode` property.
    ///
    /// `OutputTimestampMode`; one of `PASSTHROUGH`, `REBASED_TO_CHANNEL_START`.
    pub fn output_timestamp_mode(mut self, value: impl IntoValue<OutputTimestampMode>) -> Self {
        self.0
            .put("OutputTimestampMode", value.into_value().into_node());
        self
    }

    /// The SCTE-35 configuration associated with the segment.
    ///
    /// `Scte`.
    pub fn scte(mut self, value: impl IntoValue<ScteProperty>) -> Self {
        self.0.put("Scte", value.into_value().into_node());
        self
    }

    /// The duration of the segment, in seconds.
    ///
    /// `SegmentDurationSeconds`.
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SegmentDurationSeconds", value.into_value().into_node());
        self
    }

    /// The name of the segment associated with the origin endpoint.
    ///
    /// `SegmentName`.
    pub fn segment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SegmentName", value.into_value().into_node());
        self
    }

    /// Whether the segment includes DVB subtitles.
    ///
    /// `TsIncludeDvbSubtitles`.
    pub fn ts_include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TsIncludeDvbSubtitles", value.into_value().into_node());
        self
    }

    /// Whether the segment is an audio rendition group.
    ///
    /// `TsUseAudioRenditionGroup`.
    pub fn ts_use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TsUseAudioRenditionGroup", value.into_value().into_node());
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

impl Kind for SegmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SegmentProperty> for SegmentProperty {}
impl From<SegmentProperty> for Node {
    #[inline]
    fn from(value: SegmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SegmentProperty> for SegmentProperty {
    #[inline]
    fn into_value(self) -> Value<SegmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters for the SPEKE key provider.
///
/// The property type `SpekeKeyProvider` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpekeKeyProviderProperty(Object);

impl SpekeKeyProviderProperty {
    /// `SpekeKeyProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `drm_systems`: The DRM solution provider you're using to protect your content during distribution.
    /// - `encryption_contract_configuration`: The encryption contract configuration associated with the SPEKE key provider.
    /// - `resource_id`: The unique identifier for the content.
    /// - `role_arn`: The ARN for the IAM role granted by the key provider that provides access to the key provider API.
    /// - `url`: The URL of the SPEKE key provider.
    pub fn new(
        drm_systems: impl IntoValue<List<String>>,
        encryption_contract_configuration: impl IntoValue<EncryptionContractConfigurationProperty>,
        resource_id: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DrmSystems", drm_systems.into_value().into_node());
        object_.put(
            "EncryptionContractConfiguration",
            encryption_contract_configuration.into_value().into_node(),
        );
        object_.put("ResourceId", resource_id.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// \<p\>The ARN for the certificate that you imported to Amazon Web Services Certificate Manager to add content key encryption to this endpoint. For this feature to work, your DRM key provider must support content key encryption.\</p\>
    ///
    /// `CertificateArn`.
    pub fn certificate_arn(
        mut self,
        value: impl IntoValue<kinds::certificatemanager::CertificateArn>,
    ) -> Self {
        self.0.put("CertificateArn", value.into_value().into_node());
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

/// To insert an EXT-X-START tag in your HLS playlist, specify a StartTag configuration object with a valid TimeOffset. When you do, you can also optionally specify whether to include a PRECISE value in the EXT-X-START tag.
///
/// The property type `StartTag` of `AWS::MediaPackageV2::OriginEndpoint`.
#[must_use = "a property type does nothing until it is set"]
pub struct StartTagProperty(Object);

impl StartTagProperty {
    /// `StartTagProperty` with its required properties, in alphabetical order:
    ///
    /// - `time_offset`: Specify the value for TIME-OFFSET within your EXT-X-START tag.
    pub fn new(time_offset: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TimeOffset", time_offset.into_value().into_node());
        Self(object_)
    }

    /// Specify the value for PRECISE within your EXT-X-START tag. Leave blank, or choose false, to use the default value NO. Choose yes to use the value YES.
    ///
    /// `Precise`.
    pub fn precise(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Precise", value.into_value().into_node());
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

impl Kind for StartTagProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StartTagProperty> for StartTagProperty {}
impl From<StartTagProperty> for Node {
    #[inline]
    fn from(value: StartTagProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StartTagProperty> for StartTagProperty {
    #[inline]
    fn into_value(self) -> Value<StartTagProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AdMarkerDash` of a `ScteDash` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum AdMarkerDash {
    /// `BINARY`.
    Binary,
    /// `XML`.
    Xml,
}

#[diagnostic::do_not_recommend]
impl Kind for AdMarkerDash {}
#[diagnostic::do_not_recommend]
impl TextKind for AdMarkerDash {}
#[diagnostic::do_not_recommend]
impl IdKind for AdMarkerDash {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdMarkerDash {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdMarkerDash> for AdMarkerDash {
    #[inline]
    fn into_value(self) -> Value<AdMarkerDash> {
        const VALUES: &[&str] = &["BINARY", "XML"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AdMarkerHls` of a `ScteHls` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum AdMarkerHls {
    /// `DATERANGE`.
    Daterange,
    /// `SCTE35_ENHANCED`.
    Scte35Enhanced,
}

#[diagnostic::do_not_recommend]
impl Kind for AdMarkerHls {}
#[diagnostic::do_not_recommend]
impl TextKind for AdMarkerHls {}
#[diagnostic::do_not_recommend]
impl IdKind for AdMarkerHls {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AdMarkerHls {}
#[diagnostic::do_not_recommend]
impl IntoValue<AdMarkerHls> for AdMarkerHls {
    #[inline]
    fn into_value(self) -> Value<AdMarkerHls> {
        const VALUES: &[&str] = &["DATERANGE", "SCTE35_ENHANCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AudioTimelinePattern` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum AudioTimelinePattern {
    /// `NONE`.
    None,
    /// `PATTERNED`.
    Patterned,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioTimelinePattern {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioTimelinePattern {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioTimelinePattern {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioTimelinePattern {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioTimelinePattern> for AudioTimelinePattern {
    #[inline]
    fn into_value(self) -> Value<AudioTimelinePattern> {
        const VALUES: &[&str] = &["NONE", "PATTERNED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CmafEncryptionMethod` of a `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum CmafEncryptionMethod {
    /// `CBCS`.
    Cbcs,
    /// `CENC`.
    Cenc,
}

#[diagnostic::do_not_recommend]
impl Kind for CmafEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for CmafEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for CmafEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CmafEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<CmafEncryptionMethod> for CmafEncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<CmafEncryptionMethod> {
        const VALUES: &[&str] = &["CBCS", "CENC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Compactness` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum Compactness {
    /// `NONE`.
    None,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Compactness {}
#[diagnostic::do_not_recommend]
impl TextKind for Compactness {}
#[diagnostic::do_not_recommend]
impl IdKind for Compactness {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Compactness {}
#[diagnostic::do_not_recommend]
impl IntoValue<Compactness> for Compactness {
    #[inline]
    fn into_value(self) -> Value<Compactness> {
        const VALUES: &[&str] = &["NONE", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContainerType` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum ContainerType {
    /// `CMAF`.
    Cmaf,
    /// `ISM`.
    Ism,
    /// `TS`.
    Ts,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerType> for ContainerType {
    #[inline]
    fn into_value(self) -> Value<ContainerType> {
        const VALUES: &[&str] = &["CMAF", "ISM", "TS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CustomAdTypes` of a `Scte` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum CustomAdType {
    /// `ALTERNATE_CONTENT_OPPORTUNITY`.
    AlternateContentOpportunity,
    /// `CHAPTER`.
    Chapter,
    /// `NETWORK`.
    Network,
    /// `PROGRAM`.
    Program,
    /// `UNSCHEDULED_EVENT`.
    UnscheduledEvent,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomAdType {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomAdType {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomAdType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomAdType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomAdType> for CustomAdType {
    #[inline]
    fn into_value(self) -> Value<CustomAdType> {
        const VALUES: &[&str] = &[
            "ALTERNATE_CONTENT_OPPORTUNITY",
            "CHAPTER",
            "NETWORK",
            "PROGRAM",
            "UNSCHEDULED_EVENT",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DrmSignaling` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum DrmSignaling {
    /// `INDIVIDUAL`.
    Individual,
    /// `REFERENCED`.
    Referenced,
}

#[diagnostic::do_not_recommend]
impl Kind for DrmSignaling {}
#[diagnostic::do_not_recommend]
impl TextKind for DrmSignaling {}
#[diagnostic::do_not_recommend]
impl IdKind for DrmSignaling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DrmSignaling {}
#[diagnostic::do_not_recommend]
impl IntoValue<DrmSignaling> for DrmSignaling {
    #[inline]
    fn into_value(self) -> Value<DrmSignaling> {
        const VALUES: &[&str] = &["INDIVIDUAL", "REFERENCED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EndpointErrorConditions` of a `ForceEndpointErrorConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum EndpointErrorCondition {
    /// `INCOMPLETE_MANIFEST`.
    IncompleteManifest,
    /// `MISSING_DRM_KEY`.
    MissingDrmKey,
    /// `SLATE_INPUT`.
    SlateInput,
    /// `STALE_MANIFEST`.
    StaleManifest,
}

#[diagnostic::do_not_recommend]
impl Kind for EndpointErrorCondition {}
#[diagnostic::do_not_recommend]
impl TextKind for EndpointErrorCondition {}
#[diagnostic::do_not_recommend]
impl IdKind for EndpointErrorCondition {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EndpointErrorCondition {}
#[diagnostic::do_not_recommend]
impl IntoValue<EndpointErrorCondition> for EndpointErrorCondition {
    #[inline]
    fn into_value(self) -> Value<EndpointErrorCondition> {
        const VALUES: &[&str] = &[
            "INCOMPLETE_MANIFEST",
            "MISSING_DRM_KEY",
            "SLATE_INPUT",
            "STALE_MANIFEST",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IsmEncryptionMethod` of a `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum IsmEncryptionMethod {
    /// `CENC`.
    Cenc,
}

#[diagnostic::do_not_recommend]
impl Kind for IsmEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for IsmEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for IsmEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IsmEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<IsmEncryptionMethod> for IsmEncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<IsmEncryptionMethod> {
        const VALUES: &[&str] = &["CENC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ManifestLayout` of a `MssManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
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

/// The values of `OutputTimestampMode` of a `Segment` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum OutputTimestampMode {
    /// `PASSTHROUGH`.
    Passthrough,
    /// `REBASED_TO_CHANNEL_START`.
    RebasedToChannelStart,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputTimestampMode {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputTimestampMode {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputTimestampMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputTimestampMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputTimestampMode> for OutputTimestampMode {
    #[inline]
    fn into_value(self) -> Value<OutputTimestampMode> {
        const VALUES: &[&str] = &["PASSTHROUGH", "REBASED_TO_CHANNEL_START"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PeriodTriggers` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum PeriodTrigger {
    /// `AVAILS`.
    Avails,
    /// `DRM_KEY_ROTATION`.
    DrmKeyRotation,
    /// `NONE`.
    None,
    /// `SOURCE_CHANGES`.
    SourceChanges,
    /// `SOURCE_DISRUPTIONS`.
    SourceDisruptions,
}

#[diagnostic::do_not_recommend]
impl Kind for PeriodTrigger {}
#[diagnostic::do_not_recommend]
impl TextKind for PeriodTrigger {}
#[diagnostic::do_not_recommend]
impl IdKind for PeriodTrigger {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PeriodTrigger {}
#[diagnostic::do_not_recommend]
impl IntoValue<PeriodTrigger> for PeriodTrigger {
    #[inline]
    fn into_value(self) -> Value<PeriodTrigger> {
        const VALUES: &[&str] = &[
            "AVAILS",
            "DRM_KEY_ROTATION",
            "NONE",
            "SOURCE_CHANGES",
            "SOURCE_DISRUPTIONS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PresetSpeke20Audio` of a `EncryptionContractConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum PresetSpeke20Audio {
    /// `PRESET_AUDIO_1`.
    PresetAudio1,
    /// `PRESET_AUDIO_2`.
    PresetAudio2,
    /// `PRESET_AUDIO_3`.
    PresetAudio3,
    /// `SHARED`.
    Shared,
    /// `UNENCRYPTED`.
    Unencrypted,
}

#[diagnostic::do_not_recommend]
impl Kind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl TextKind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl IdKind for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PresetSpeke20Audio {}
#[diagnostic::do_not_recommend]
impl IntoValue<PresetSpeke20Audio> for PresetSpeke20Audio {
    #[inline]
    fn into_value(self) -> Value<PresetSpeke20Audio> {
        const VALUES: &[&str] = &[
            "PRESET_AUDIO_1",
            "PRESET_AUDIO_2",
            "PRESET_AUDIO_3",
            "SHARED",
            "UNENCRYPTED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PresetSpeke20Video` of a `EncryptionContractConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum PresetSpeke20Video {
    /// `PRESET_VIDEO_1`.
    PresetVideo1,
    /// `PRESET_VIDEO_2`.
    PresetVideo2,
    /// `PRESET_VIDEO_3`.
    PresetVideo3,
    /// `PRESET_VIDEO_4`.
    PresetVideo4,
    /// `PRESET_VIDEO_5`.
    PresetVideo5,
    /// `PRESET_VIDEO_6`.
    PresetVideo6,
    /// `PRESET_VIDEO_7`.
    PresetVideo7,
    /// `PRESET_VIDEO_8`.
    PresetVideo8,
    /// `SHARED`.
    Shared,
    /// `UNENCRYPTED`.
    Unencrypted,
}

#[diagnostic::do_not_recommend]
impl Kind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl TextKind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl IdKind for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PresetSpeke20Video {}
#[diagnostic::do_not_recommend]
impl IntoValue<PresetSpeke20Video> for PresetSpeke20Video {
    #[inline]
    fn into_value(self) -> Value<PresetSpeke20Video> {
        const VALUES: &[&str] = &[
            "PRESET_VIDEO_1",
            "PRESET_VIDEO_2",
            "PRESET_VIDEO_3",
            "PRESET_VIDEO_4",
            "PRESET_VIDEO_5",
            "PRESET_VIDEO_6",
            "PRESET_VIDEO_7",
            "PRESET_VIDEO_8",
            "SHARED",
            "UNENCRYPTED",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Profiles` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum Profile {
    /// `DVB_DASH`.
    DvbDash,
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
        const VALUES: &[&str] = &["DVB_DASH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScteInManifests` of a `ScteDash` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum ScteInManifests {
    /// `ALL`.
    All,
    /// `MATCHES_FILTER`.
    MatchesFilter,
}

#[diagnostic::do_not_recommend]
impl Kind for ScteInManifests {}
#[diagnostic::do_not_recommend]
impl TextKind for ScteInManifests {}
#[diagnostic::do_not_recommend]
impl IdKind for ScteInManifests {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScteInManifests {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScteInManifests> for ScteInManifests {
    #[inline]
    fn into_value(self) -> Value<ScteInManifests> {
        const VALUES: &[&str] = &["ALL", "MATCHES_FILTER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScteInSegments` of a `Scte` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum ScteInSegments {
    /// `ALL`.
    All,
    /// `MATCHES_FILTER`.
    MatchesFilter,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ScteInSegments {}
#[diagnostic::do_not_recommend]
impl TextKind for ScteInSegments {}
#[diagnostic::do_not_recommend]
impl IdKind for ScteInSegments {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScteInSegments {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScteInSegments> for ScteInSegments {
    #[inline]
    fn into_value(self) -> Value<ScteInSegments> {
        const VALUES: &[&str] = &["ALL", "MATCHES_FILTER", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SegmentTemplateFormat` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum SegmentTemplateFormat {
    /// `NUMBER_WITH_TIMELINE`.
    NumberWithTimeline,
}

#[diagnostic::do_not_recommend]
impl Kind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SegmentTemplateFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<SegmentTemplateFormat> for SegmentTemplateFormat {
    #[inline]
    fn into_value(self) -> Value<SegmentTemplateFormat> {
        const VALUES: &[&str] = &["NUMBER_WITH_TIMELINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StreamNameOutputMode` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum StreamNameOutputMode {
    /// `INDEX`.
    Index,
    /// `PASSTHROUGH_NAME`.
    PassthroughName,
}

#[diagnostic::do_not_recommend]
impl Kind for StreamNameOutputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for StreamNameOutputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for StreamNameOutputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StreamNameOutputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<StreamNameOutputMode> for StreamNameOutputMode {
    #[inline]
    fn into_value(self) -> Value<StreamNameOutputMode> {
        const VALUES: &[&str] = &["INDEX", "PASSTHROUGH_NAME"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TimingMode` of a `DashUtcTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum TimingMode {
    /// `HTTP_HEAD`.
    HttpHead,
    /// `HTTP_ISO`.
    HttpIso,
    /// `HTTP_XSDATE`.
    HttpXsdate,
    /// `UTC_DIRECT`.
    UtcDirect,
}

#[diagnostic::do_not_recommend]
impl Kind for TimingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for TimingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for TimingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TimingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<TimingMode> for TimingMode {
    #[inline]
    fn into_value(self) -> Value<TimingMode> {
        const VALUES: &[&str] = &["HTTP_HEAD", "HTTP_ISO", "HTTP_XSDATE", "UTC_DIRECT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TsEncryptionMethod` of a `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum TsEncryptionMethod {
    /// `AES_128`.
    Aes128,
    /// `SAMPLE_AES`.
    SampleAes,
}

#[diagnostic::do_not_recommend]
impl Kind for TsEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for TsEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for TsEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TsEncryptionMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<TsEncryptionMethod> for TsEncryptionMethod {
    #[inline]
    fn into_value(self) -> Value<TsEncryptionMethod> {
        const VALUES: &[&str] = &["AES_128", "SAMPLE_AES"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TtmlProfile` of a `DashTtmlConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum TtmlProfile {
    /// `EBU_TT_D_101`.
    EbuTtD101,
    /// `IMSC_1`.
    Imsc1,
}

#[diagnostic::do_not_recommend]
impl Kind for TtmlProfile {}
#[diagnostic::do_not_recommend]
impl TextKind for TtmlProfile {}
#[diagnostic::do_not_recommend]
impl IdKind for TtmlProfile {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TtmlProfile {}
#[diagnostic::do_not_recommend]
impl IntoValue<TtmlProfile> for TtmlProfile {
    #[inline]
    fn into_value(self) -> Value<TtmlProfile> {
        const VALUES: &[&str] = &["EBU_TT_D_101", "IMSC_1"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UriPathType` of a `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum UriPathType {
    /// `LEAF`.
    Leaf,
    /// `ROOT`.
    Root,
}

#[diagnostic::do_not_recommend]
impl Kind for UriPathType {}
#[diagnostic::do_not_recommend]
impl TextKind for UriPathType {}
#[diagnostic::do_not_recommend]
impl IdKind for UriPathType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UriPathType {}
#[diagnostic::do_not_recommend]
impl IntoValue<UriPathType> for UriPathType {
    #[inline]
    fn into_value(self) -> Value<UriPathType> {
        const VALUES: &[&str] = &["LEAF", "ROOT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `UriSeparator` of `AWS::MediaPackageV2::OriginEndpoint`.
pub enum UriSeparator {
    /// `HYPHEN`.
    Hyphen,
    /// `UNDERSCORE`.
    Underscore,
}

#[diagnostic::do_not_recommend]
impl Kind for UriSeparator {}
#[diagnostic::do_not_recommend]
impl TextKind for UriSeparator {}
#[diagnostic::do_not_recommend]
impl IdKind for UriSeparator {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UriSeparator {}
#[diagnostic::do_not_recommend]
impl IntoValue<UriSeparator> for UriSeparator {
    #[inline]
    fn into_value(self) -> Value<UriSeparator> {
        const VALUES: &[&str] = &["HYPHEN", "UNDERSCORE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
