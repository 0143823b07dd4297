// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::PlaybackConfiguration` and its property types.

use crate::l1::*;

/// Adds a new playback configuration to AWS Elemental MediaTailor.
///
/// `AWS::MediaTailor::PlaybackConfiguration`; `Ref` returns its `Name`, a [`mediatailor::PlaybackConfigurationName`](kinds::mediatailor::PlaybackConfigurationName).
/// Changing one of these replaces it: `Name`.
/// Attributes: `DashConfiguration.ManifestEndpointPrefix`, `HlsConfiguration.ManifestEndpointPrefix`, `PlaybackConfigurationArn`, `PlaybackEndpointPrefix`, `SessionInitializationEndpointPrefix`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPlaybackConfiguration(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::PlaybackConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("playback_configuration.rules"),
};

impl CfnPlaybackConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::PlaybackConfiguration";

    /// `CfnPlaybackConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `ad_decision_server_url`: The URL for the ad decision server (ADS).
    /// - `name`: The identifier for the playback configuration.
    /// - `video_content_source_url`: The URL prefix for the parent manifest for the stream, minus the asset ID.
    pub fn new(
        ad_decision_server_url: impl IntoValue<String>,
        name: impl IntoValue<String>,
        video_content_source_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AdDecisionServerUrl",
            ad_decision_server_url.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "VideoContentSourceUrl",
            video_content_source_url.into_value().into_node(),
        );
        Self(object_)
    }

    /// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns, and what priority MediaTailor uses when inserting ads.
    ///
    /// `AdConditioningConfiguration`; updated in place.
    pub fn ad_conditioning_configuration(
        mut self,
        value: impl IntoValue<AdConditioningConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AdConditioningConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for the request to the specified Ad Decision Server URL.
    ///
    /// `AdDecisionServerConfiguration`; updated in place.
    pub fn ad_decision_server_configuration(
        mut self,
        value: impl IntoValue<AdDecisionServerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AdDecisionServerConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
    ///
    /// `AdsPersonalizationConcurrency`; updated in place.
    pub fn ads_personalization_concurrency(
        mut self,
        value: impl IntoValue<AdsPersonalizationConcurrencyProperty>,
    ) -> Self {
        self.0.put(
            "AdsPersonalizationConcurrency",
            value.into_value().into_node(),
        );
        self
    }

    /// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows.
    ///
    /// `AdsPersonalizationTimeouts`; updated in place.
    pub fn ads_personalization_timeouts(
        mut self,
        value: impl IntoValue<AdsPersonalizationTimeoutsProperty>,
    ) -> Self {
        self.0
            .put("AdsPersonalizationTimeouts", value.into_value().into_node());
        self
    }

    /// The configuration for avail suppression, also known as ad suppression. For more information about ad suppression, see [Ad Suppression](https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html).
    ///
    /// `AvailSuppression`; updated in place.
    pub fn avail_suppression(mut self, value: impl IntoValue<AvailSuppressionProperty>) -> Self {
        self.0
            .put("AvailSuppression", value.into_value().into_node());
        self
    }

    /// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end of an ad break. To learn more about bumpers, see [Bumpers](https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html).
    ///
    /// `Bumper`; updated in place.
    pub fn bumper(mut self, value: impl IntoValue<BumperProperty>) -> Self {
        self.0.put("Bumper", value.into_value().into_node());
        self
    }

    /// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management.
    ///
    /// `CdnConfiguration`; updated in place.
    pub fn cdn_configuration(mut self, value: impl IntoValue<CdnConfigurationProperty>) -> Self {
        self.0
            .put("CdnConfiguration", value.into_value().into_node());
        self
    }

    /// The player parameters and aliases used as dynamic variables during session initialization. For more information, see [Domain Variables](https://docs.aws.amazon.com/mediatailor/latest/ug/variables-domain.html).
    ///
    /// `ConfigurationAliases`; free JSON, such as an [`Object`]; updated in place.
    pub fn configuration_aliases(mut self, value: impl IntoValue<Map<Json>>) -> Self {
        self.0
            .put("ConfigurationAliases", value.into_value().into_node());
        self
    }

    /// The configuration for a DASH source.
    ///
    /// `DashConfiguration`; updated in place.
    pub fn dash_configuration(mut self, value: impl IntoValue<DashConfigurationProperty>) -> Self {
        self.0
            .put("DashConfiguration", value.into_value().into_node());
        self
    }

    /// A map of event names to function identifiers for custom processing during session lifecycle events.
    ///
    /// `FunctionMapping`; updated in place.
    pub fn function_mapping(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("FunctionMapping", value.into_value().into_node());
        self
    }

    /// The configuration for HLS content.
    ///
    /// `HlsConfiguration`; updated in place.
    pub fn hls_configuration(mut self, value: impl IntoValue<HlsConfigurationProperty>) -> Self {
        self.0
            .put("HlsConfiguration", value.into_value().into_node());
        self
    }

    /// The setting that controls whether players can use stitched or guided ad insertion. The default, `STITCHED_ONLY`, forces all player sessions to use stitched (server-side) ad insertion. Choosing `PLAYER_SELECT` allows players to select either stitched or guided ad insertion at session-initialization time. The default for players that do not specify an insertion mode is stitched.
    ///
    /// `InsertionMode`; one of `STITCHED_ONLY`, `PLAYER_SELECT`; updated in place.
    pub fn insertion_mode(mut self, value: impl IntoValue<InsertionMode>) -> Self {
        self.0.put("InsertionMode", value.into_value().into_node());
        self
    }

    /// The configuration for pre-roll ad insertion.
    ///
    /// `LivePreRollConfiguration`; updated in place.
    pub fn live_pre_roll_configuration(
        mut self,
        value: impl IntoValue<LivePreRollConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LivePreRollConfiguration", value.into_value().into_node());
        self
    }

    /// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationProperty>) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration for manifest processing rules. Manifest processing rules enable customization of the personalized manifests created by MediaTailor.
    ///
    /// `ManifestProcessingRules`; updated in place.
    pub fn manifest_processing_rules(
        mut self,
        value: impl IntoValue<ManifestProcessingRulesProperty>,
    ) -> Self {
        self.0
            .put("ManifestProcessingRules", value.into_value().into_node());
        self
    }

    /// Defines the maximum duration of underfilled ad time (in seconds) allowed in an ad break. If the duration of underfilled ad time exceeds the personalization threshold, then the personalization of the ad break is abandoned and the underlying content is shown. This feature applies to *ad replacement* in live and VOD streams, rather than ad insertion, because it relies on an underlying content stream. For more information about ad break behavior, including ad replacement and insertion, see [Ad Behavior in AWS Elemental MediaTailor](https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html).
    ///
    /// `PersonalizationThresholdSeconds`; updated in place.
    pub fn personalization_threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "PersonalizationThresholdSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The URL for a video asset to transcode and use to fill in time that's not used by ads. AWS Elemental MediaTailor shows the slate to fill in gaps in media content. Configuring the slate is optional for non-VPAID playback configurations. For VPAID, the slate is required because MediaTailor provides it in the slots designated for dynamic ad content. The slate must be a high-quality asset that contains both audio and video.
    ///
    /// `SlateAdUrl`; updated in place.
    pub fn slate_ad_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SlateAdUrl", value.into_value().into_node());
        self
    }

    /// The tags to assign to the playback configuration. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking. For more information, see [Tagging AWS Elemental MediaTailor Resources](https://docs.aws.amazon.com/mediatailor/latest/ug/tagging.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name that is used to associate this playback configuration with a custom transcode profile. This overrides the dynamic transcoding defaults of MediaTailor. Use this only if you have already set up custom profiles with the help of AWS Support.
    ///
    /// `TranscodeProfileName`; updated in place.
    pub fn transcode_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TranscodeProfileName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnPlaybackConfiguration {
    type Handle = CfnPlaybackConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPlaybackConfigurationRef {
        CfnPlaybackConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPlaybackConfiguration`] of a stack.
pub struct CfnPlaybackConfigurationRef(NodeRef);

impl Clone for CfnPlaybackConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPlaybackConfigurationRef {}
impl AsNode for CfnPlaybackConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPlaybackConfigurationRef {
    /// What `Ref` returns: its `Name`, a [`mediatailor::PlaybackConfigurationName`](kinds::mediatailor::PlaybackConfigurationName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::PlaybackConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The URL generated by MediaTailor to initiate a playback session. The session uses server-side reporting. This setting is ignored in PUT operations.
    ///
    /// `Fn::GetAtt` of `DashConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn attr_dash_configuration_manifest_endpoint_prefix(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DashConfiguration.ManifestEndpointPrefix"),
        ))
    }

    /// The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses server-side reporting.
    ///
    /// `Fn::GetAtt` of `HlsConfiguration.ManifestEndpointPrefix`.
    #[inline]
    pub fn attr_hls_configuration_manifest_endpoint_prefix(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("HlsConfiguration.ManifestEndpointPrefix"),
        ))
    }

    /// The Amazon Resource Name (ARN) for the playback configuration.
    ///
    /// `Fn::GetAtt` of `PlaybackConfigurationArn`.
    #[inline]
    pub fn attr_playback_configuration_arn(
        &self,
    ) -> Value<kinds::mediatailor::PlaybackConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PlaybackConfigurationArn"),
        ))
    }

    /// The URL that the player accesses to get a manifest from MediaTailor. This session will use server-side reporting.
    ///
    /// `Fn::GetAtt` of `PlaybackEndpointPrefix`.
    #[inline]
    pub fn attr_playback_endpoint_prefix(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PlaybackEndpointPrefix"),
        ))
    }

    /// The URL that the player uses to initialize a session that uses client-side reporting.
    ///
    /// `Fn::GetAtt` of `SessionInitializationEndpointPrefix`.
    #[inline]
    pub fn attr_session_initialization_endpoint_prefix(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SessionInitializationEndpointPrefix"),
        ))
    }
}

impl IntoValue<kinds::mediatailor::PlaybackConfigurationName> for &CfnPlaybackConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::PlaybackConfigurationName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediatailor::PlaybackConfigurationArn> for &CfnPlaybackConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::PlaybackConfigurationArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PlaybackConfigurationArn"),
        ))
    }
}

/// The setting that indicates what conditioning MediaTailor will perform on ads that the ad decision server (ADS) returns.
///
/// The property type `AdConditioningConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdConditioningConfigurationProperty(Object);

impl AdConditioningConfigurationProperty {
    /// `AdConditioningConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `streaming_media_file_conditioning`: For ads that have media files with streaming delivery and supported file extensions, indicates what transcoding action MediaTailor takes when it first receives these ads from the ADS.
    pub fn new(
        streaming_media_file_conditioning: impl IntoValue<StreamingMediaFileConditioning>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StreamingMediaFileConditioning",
            streaming_media_file_conditioning.into_value().into_node(),
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

impl Kind for AdConditioningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdConditioningConfigurationProperty> for AdConditioningConfigurationProperty {}
impl From<AdConditioningConfigurationProperty> for Node {
    #[inline]
    fn from(value: AdConditioningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdConditioningConfigurationProperty> for AdConditioningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AdConditioningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the request to the specified Ad Decision Server URL.
///
/// The property type `AdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdDecisionServerConfigurationProperty(Object);

impl AdDecisionServerConfigurationProperty {
    /// `AdDecisionServerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `http_request`: The configuration for the request to the Ad Decision Server URL.
    pub fn new(http_request: impl IntoValue<HttpRequestProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("HttpRequest", http_request.into_value().into_node());
        Self(object_)
    }

    /// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
    ///
    /// `VastResponse`.
    pub fn vast_response(mut self, value: impl IntoValue<VastResponseProperty>) -> Self {
        self.0.put("VastResponse", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AdDecisionServerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdDecisionServerConfigurationProperty> for AdDecisionServerConfigurationProperty {}
impl From<AdDecisionServerConfigurationProperty> for Node {
    #[inline]
    fn from(value: AdDecisionServerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdDecisionServerConfigurationProperty> for AdDecisionServerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AdDecisionServerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
///
/// No logic is applied to these ad markers. For example, if `EXT-X-CUE-OUT` has a value of `60`, but no ads are filled for that ad break, MediaTailor will not set the value to `0`.
///
/// The property type `AdMarkerPassthrough` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdMarkerPassthroughProperty(Object);

impl AdMarkerPassthroughProperty {
    /// `AdMarkerPassthroughProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables ad marker passthrough for your configuration.
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

impl Kind for AdMarkerPassthroughProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdMarkerPassthroughProperty> for AdMarkerPassthroughProperty {}
impl From<AdMarkerPassthroughProperty> for Node {
    #[inline]
    fn from(value: AdMarkerPassthroughProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdMarkerPassthroughProperty> for AdMarkerPassthroughProperty {
    #[inline]
    fn into_value(self) -> Value<AdMarkerPassthroughProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
///
/// For more information about ADS logs, inlcuding descriptions of the event types, see [MediaTailor ADS logs description and event types](https://docs.aws.amazon.com/mediatailor/latest/ug/ads-log-format.html) in AWS Elemental MediaTailor User Guide.
///
/// The property type `AdsInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdsInteractionLogProperty(Object);

impl AdsInteractionLogProperty {
    /// `AdsInteractionLogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration.
    ///
    /// `ExcludeEventTypes`.
    pub fn exclude_event_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeEventTypes", value.into_value().into_node());
        self
    }

    /// Indicates that MediaTailor emits `RAW_ADS_RESPONSE` logs for playback sessions that are initialized with this configuration.
    ///
    /// `PublishOptInEventTypes`.
    pub fn publish_opt_in_event_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PublishOptInEventTypes", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AdsInteractionLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdsInteractionLogProperty> for AdsInteractionLogProperty {}
impl From<AdsInteractionLogProperty> for Node {
    #[inline]
    fn from(value: AdsInteractionLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdsInteractionLogProperty> for AdsInteractionLogProperty {
    #[inline]
    fn into_value(self) -> Value<AdsInteractionLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings that control how many concurrent requests MediaTailor makes to the ad decision server (ADS).
///
/// The property type `AdsPersonalizationConcurrency` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdsPersonalizationConcurrencyProperty(Object);

impl AdsPersonalizationConcurrencyProperty {
    /// `AdsPersonalizationConcurrencyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables parallel processing of ADS requests in VOD workflows when the ADS returns VAST responses. The default is false.
    ///
    /// `EnableVodVastParallelization`.
    pub fn enable_vod_vast_parallelization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableVodVastParallelization",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of simultaneous requests that MediaTailor makes to the ADS for each manifest request. The default is 1.
    ///
    /// `MaxConcurrentAdsRequests`.
    pub fn max_concurrent_ads_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentAdsRequests", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AdsPersonalizationConcurrencyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdsPersonalizationConcurrencyProperty> for AdsPersonalizationConcurrencyProperty {}
impl From<AdsPersonalizationConcurrencyProperty> for Node {
    #[inline]
    fn from(value: AdsPersonalizationConcurrencyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdsPersonalizationConcurrencyProperty> for AdsPersonalizationConcurrencyProperty {
    #[inline]
    fn into_value(self) -> Value<AdsPersonalizationConcurrencyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ad decision server (ADS) request timeouts and personalization time budgets for live, VOD, and prefetch workflows.
///
/// The property type `AdsPersonalizationTimeouts` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdsPersonalizationTimeoutsProperty(Object);

impl AdsPersonalizationTimeoutsProperty {
    /// `AdsPersonalizationTimeoutsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during live or VOD playback. The default is 3000.
    ///
    /// `AdsRequestTimeoutMilliseconds`.
    pub fn ads_request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AdsRequestTimeoutMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for live manifests. The default is 10000.
    ///
    /// `LiveMaximumAdsPersonalizationTimeMilliseconds`.
    pub fn live_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "LiveMaximumAdsPersonalizationTimeMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum time, in milliseconds, that MediaTailor waits for a single ADS response during prefetch retrieval. If not set, MediaTailor uses the AdsRequestTimeoutMilliseconds value.
    ///
    /// `PrefetchAdsRequestTimeoutMilliseconds`.
    pub fn prefetch_ads_request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "PrefetchAdsRequestTimeoutMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity during prefetch retrieval.
    ///
    /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`.
    pub fn prefetch_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "PrefetchMaximumAdsPersonalizationTimeMilliseconds",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum total time, in milliseconds, that MediaTailor spends on ADS activity for VOD manifests. The default is 10000.
    ///
    /// `VodMaximumAdsPersonalizationTimeMilliseconds`.
    pub fn vod_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.put(
            "VodMaximumAdsPersonalizationTimeMilliseconds",
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

impl Kind for AdsPersonalizationTimeoutsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdsPersonalizationTimeoutsProperty> for AdsPersonalizationTimeoutsProperty {}
impl From<AdsPersonalizationTimeoutsProperty> for Node {
    #[inline]
    fn from(value: AdsPersonalizationTimeoutsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdsPersonalizationTimeoutsProperty> for AdsPersonalizationTimeoutsProperty {
    #[inline]
    fn into_value(self) -> Value<AdsPersonalizationTimeoutsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for avail suppression, also known as ad suppression. For more information about ad suppression, see [Ad Suppression](https://docs.aws.amazon.com/mediatailor/latest/ug/ad-behavior.html).
///
/// The property type `AvailSuppression` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct AvailSuppressionProperty(Object);

impl AvailSuppressionProperty {
    /// `AvailSuppressionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the policy to apply to the avail suppression mode. `BEHIND_LIVE_EDGE` will always use the full avail suppression policy. `AFTER_LIVE_EDGE` mode can be used to invoke partial ad break fills when a session starts mid-break.
    ///
    /// `FillPolicy`; one of `PARTIAL_AVAIL`, `FULL_AVAIL_ONLY`.
    pub fn fill_policy(mut self, value: impl IntoValue<FillPolicy>) -> Self {
        self.0.put("FillPolicy", value.into_value().into_node());
        self
    }

    /// Sets the ad suppression mode. By default, ad suppression is off and all ad breaks are filled with ads or slate. When Mode is set to `BEHIND_LIVE_EDGE`, ad suppression is active and MediaTailor won't fill ad breaks on or behind the ad suppression Value time in the manifest lookback window. When Mode is set to `AFTER_LIVE_EDGE`, ad suppression is active and MediaTailor won't fill ad breaks that are within the live edge plus the avail suppression value.
    ///
    /// `Mode`; one of `OFF`, `BEHIND_LIVE_EDGE`, `AFTER_LIVE_EDGE`.
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.put("Mode", value.into_value().into_node());
        self
    }

    /// A live edge offset time in HH:MM:SS. MediaTailor won't fill ad breaks on or behind this time in the manifest lookback window. If Value is set to 00:00:00, it is in sync with the live edge, and MediaTailor won't fill any ad breaks on or behind the live edge. If you set a Value time, MediaTailor won't fill any ad breaks on or behind this time in the manifest lookback window. For example, if you set 00:45:00, then MediaTailor will fill ad breaks that occur within 45 minutes behind the live edge, but won't fill ad breaks on or behind 45 minutes behind the live edge.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for AvailSuppressionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AvailSuppressionProperty> for AvailSuppressionProperty {}
impl From<AvailSuppressionProperty> for Node {
    #[inline]
    fn from(value: AvailSuppressionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AvailSuppressionProperty> for AvailSuppressionProperty {
    #[inline]
    fn into_value(self) -> Value<AvailSuppressionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for bumpers. Bumpers are short audio or video clips that play at the start or before the end of an ad break. To learn more about bumpers, see [Bumpers](https://docs.aws.amazon.com/mediatailor/latest/ug/bumpers.html).
///
/// The property type `Bumper` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct BumperProperty(Object);

impl BumperProperty {
    /// `BumperProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL for the end bumper asset.
    ///
    /// `EndUrl`.
    pub fn end_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndUrl", value.into_value().into_node());
        self
    }

    /// The URL for the start bumper asset.
    ///
    /// `StartUrl`.
    pub fn start_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartUrl", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for BumperProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BumperProperty> for BumperProperty {}
impl From<BumperProperty> for Node {
    #[inline]
    fn from(value: BumperProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BumperProperty> for BumperProperty {
    #[inline]
    fn into_value(self) -> Value<BumperProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for using a content delivery network (CDN), like Amazon CloudFront, for content and ad segment management.
///
/// The property type `CdnConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct CdnConfigurationProperty(Object);

impl CdnConfigurationProperty {
    /// `CdnConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A non-default content delivery network (CDN) to serve ad segments. By default, AWS Elemental MediaTailor uses Amazon CloudFront with default cache settings as its CDN for ad segments. To set up an alternate CDN, create a rule in your CDN for the origin ads.mediatailor. *\<region\>* .amazonaws.com. Then specify the rule's name in this `AdSegmentUrlPrefix`. When AWS Elemental MediaTailor serves a manifest, it reports your CDN as the source for ad segments.
    ///
    /// `AdSegmentUrlPrefix`.
    pub fn ad_segment_url_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdSegmentUrlPrefix", value.into_value().into_node());
        self
    }

    /// A content delivery network (CDN) to cache content segments, so that content requests don’t always have to go to the origin server. First, create a rule in your CDN for the content segment origin server. Then specify the rule's name in this `ContentSegmentUrlPrefix`. When AWS Elemental MediaTailor serves a manifest, it reports your CDN as the source for content segments.
    ///
    /// `ContentSegmentUrlPrefix`.
    pub fn content_segment_url_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContentSegmentUrlPrefix", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for CdnConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CdnConfigurationProperty> for CdnConfigurationProperty {}
impl From<CdnConfigurationProperty> for Node {
    #[inline]
    fn from(value: CdnConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CdnConfigurationProperty> for CdnConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CdnConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for DASH content.
///
/// The property type `DashConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashConfigurationProperty(Object);

impl DashConfigurationProperty {
    /// `DashConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL generated by MediaTailor to initiate a playback session. The session uses server-side reporting. This setting is ignored in PUT operations.
    ///
    /// `ManifestEndpointPrefix`.
    pub fn manifest_endpoint_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestEndpointPrefix", value.into_value().into_node());
        self
    }

    /// The setting that controls whether MediaTailor includes the Location tag in DASH manifests. MediaTailor populates the Location tag with the URL for manifest update requests, to be used by players that don't support sticky redirects. Disable this if you have CDN routing rules set up for accessing MediaTailor manifests, and you are either using client-side reporting or your players support sticky HTTP redirects. Valid values are `DISABLED` and `EMT_DEFAULT`. The `EMT_DEFAULT` setting enables the inclusion of the tag and is the default value.
    ///
    /// `MpdLocation`.
    pub fn mpd_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MpdLocation", value.into_value().into_node());
        self
    }

    /// The setting that controls whether MediaTailor handles manifests from the origin server as multi-period manifests or single-period manifests. If your origin server produces single-period manifests, set this to `SINGLE_PERIOD`. The default setting is `MULTI_PERIOD`. For multi-period manifests, omit this setting or set it to `MULTI_PERIOD`.
    ///
    /// `OriginManifestType`; one of `SINGLE_PERIOD`, `MULTI_PERIOD`.
    pub fn origin_manifest_type(mut self, value: impl IntoValue<OriginManifestType>) -> Self {
        self.0
            .put("OriginManifestType", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for DashConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashConfigurationProperty> for DashConfigurationProperty {}
impl From<DashConfigurationProperty> for Node {
    #[inline]
    fn from(value: DashConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashConfigurationProperty> for DashConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DashConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for HLS content.
///
/// The property type `HlsConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsConfigurationProperty(Object);

impl HlsConfigurationProperty {
    /// `HlsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The URL that is used to initiate a playback session for devices that support Apple HLS. The session uses server-side reporting.
    ///
    /// `ManifestEndpointPrefix`.
    pub fn manifest_endpoint_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ManifestEndpointPrefix", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for HlsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsConfigurationProperty> for HlsConfigurationProperty {}
impl From<HlsConfigurationProperty> for Node {
    #[inline]
    fn from(value: HlsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsConfigurationProperty> for HlsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HlsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the request to the Ad Decision Server URL.
///
/// The property type `HttpRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpRequestProperty(Object);

impl HttpRequestProperty {
    /// `HttpRequestProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The body of the request to the Ad Decision Server URL. The maximum length is 100,000 characters.
    ///
    /// `Body`.
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Body", value.into_value().into_node());
        self
    }

    /// The compression type of the request sent to the Ad Decision Server URL. Only the POST HTTP Method permits compression other than NONE.
    ///
    /// `CompressRequest`; one of `NONE`, `GZIP`.
    pub fn compress_request(mut self, value: impl IntoValue<CompressRequest>) -> Self {
        self.0
            .put("CompressRequest", value.into_value().into_node());
        self
    }

    /// The headers in the request sent to the Ad Decision Server URL. The max length is 10,000 characters.
    ///
    /// `Headers`.
    pub fn headers(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Headers", value.into_value().into_node());
        self
    }

    /// Supported HTTP Methods for the request to the Ad Decision Server URL.
    ///
    /// `HttpMethod`; one of `GET`, `POST`.
    pub fn http_method(mut self, value: impl IntoValue<HttpMethod>) -> Self {
        self.0.put("HttpMethod", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for HttpRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpRequestProperty> for HttpRequestProperty {}
impl From<HttpRequestProperty> for Node {
    #[inline]
    fn from(value: HttpRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpRequestProperty> for HttpRequestProperty {
    #[inline]
    fn into_value(self) -> Value<HttpRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for pre-roll ad insertion.
///
/// The property type `LivePreRollConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LivePreRollConfigurationProperty(Object);

impl LivePreRollConfigurationProperty {
    /// `LivePreRollConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for the request to the pre-roll Ad Decision Server.
    ///
    /// `AdDecisionServerConfiguration`.
    pub fn ad_decision_server_configuration(
        mut self,
        value: impl IntoValue<PreRollAdDecisionServerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AdDecisionServerConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The URL for the ad decision server (ADS) for pre-roll ads. This includes the specification of static parameters and placeholders for dynamic parameters. AWS Elemental MediaTailor substitutes player-specific and session-specific parameters as needed when calling the ADS. Alternately, for testing, you can provide a static VAST URL. The maximum length is 25,000 characters.
    ///
    /// `AdDecisionServerUrl`.
    pub fn ad_decision_server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdDecisionServerUrl", value.into_value().into_node());
        self
    }

    /// The maximum allowed duration for the pre-roll ad avail. AWS Elemental MediaTailor won't play pre-roll ads to exceed this duration, regardless of the total duration of ads that the ADS returns.
    ///
    /// `MaxDurationSeconds`.
    pub fn max_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxDurationSeconds", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for LivePreRollConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LivePreRollConfigurationProperty> for LivePreRollConfigurationProperty {}
impl From<LivePreRollConfigurationProperty> for Node {
    #[inline]
    fn from(value: LivePreRollConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LivePreRollConfigurationProperty> for LivePreRollConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LivePreRollConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines where AWS Elemental MediaTailor sends logs for the playback configuration.
///
/// The property type `LogConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationProperty(Object);

impl LogConfigurationProperty {
    /// `LogConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `percent_enabled`: The percentage of session logs that MediaTailor sends to your configured log destination.
    pub fn new(percent_enabled: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PercentEnabled", percent_enabled.into_value().into_node());
        Self(object_)
    }

    /// Settings for customizing what events are included in logs for interactions with the ad decision server (ADS).
    ///
    /// `AdsInteractionLog`.
    pub fn ads_interaction_log(mut self, value: impl IntoValue<AdsInteractionLogProperty>) -> Self {
        self.0
            .put("AdsInteractionLog", value.into_value().into_node());
        self
    }

    /// The method used for collecting logs from AWS Elemental MediaTailor. `LEGACY_CLOUDWATCH` indicates that MediaTailor is sending logs directly to Amazon CloudWatch Logs. `VENDED_LOGS` indicates that MediaTailor is sending logs to CloudWatch, which then vends the logs to your destination of choice. Supported destinations are CloudWatch Logs log group, Amazon S3 bucket, and Amazon Data Firehose stream.
    ///
    /// `EnabledLoggingStrategies`.
    pub fn enabled_logging_strategies(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("EnabledLoggingStrategies", value.into_value().into_node());
        self
    }

    /// Settings for customizing what events are included in logs for interactions with the origin server.
    ///
    /// `ManifestServiceInteractionLog`.
    pub fn manifest_service_interaction_log(
        mut self,
        value: impl IntoValue<ManifestServiceInteractionLogProperty>,
    ) -> Self {
        self.0.put(
            "ManifestServiceInteractionLog",
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

impl Kind for LogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationProperty> for LogConfigurationProperty {}
impl From<LogConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationProperty> for LogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for manifest processing rules. Manifest processing rules enable customization of the personalized manifests created by MediaTailor.
///
/// The property type `ManifestProcessingRules` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestProcessingRulesProperty(Object);

impl ManifestProcessingRulesProperty {
    /// `ManifestProcessingRulesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// For HLS, when set to `true`, MediaTailor passes through `EXT-X-CUE-IN`, `EXT-X-CUE-OUT`, and `EXT-X-SPLICEPOINT-SCTE35` ad markers from the origin manifest to the MediaTailor personalized manifest.
    ///
    /// No logic is applied to these ad markers. For example, if `EXT-X-CUE-OUT` has a value of `60`, but no ads are filled for that ad break, MediaTailor will not set the value to `0`.
    ///
    /// `AdMarkerPassthrough`.
    pub fn ad_marker_passthrough(
        mut self,
        value: impl IntoValue<AdMarkerPassthroughProperty>,
    ) -> Self {
        self.0
            .put("AdMarkerPassthrough", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ManifestProcessingRulesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestProcessingRulesProperty> for ManifestProcessingRulesProperty {}
impl From<ManifestProcessingRulesProperty> for Node {
    #[inline]
    fn from(value: ManifestProcessingRulesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestProcessingRulesProperty> for ManifestProcessingRulesProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestProcessingRulesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for customizing what events are included in logs for interactions with the origin server.
///
/// For more information about manifest service logs, including descriptions of the event types, see [MediaTailor manifest logs description and event types](https://docs.aws.amazon.com/mediatailor/latest/ug/log-types.html) in AWS Elemental MediaTailor User Guide.
///
/// The property type `ManifestServiceInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManifestServiceInteractionLogProperty(Object);

impl ManifestServiceInteractionLogProperty {
    /// `ManifestServiceInteractionLogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates that MediaTailor won't emit the selected events in the logs for playback sessions that are initialized with this configuration.
    ///
    /// `ExcludeEventTypes`.
    pub fn exclude_event_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExcludeEventTypes", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ManifestServiceInteractionLogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManifestServiceInteractionLogProperty> for ManifestServiceInteractionLogProperty {}
impl From<ManifestServiceInteractionLogProperty> for Node {
    #[inline]
    fn from(value: ManifestServiceInteractionLogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManifestServiceInteractionLogProperty> for ManifestServiceInteractionLogProperty {
    #[inline]
    fn into_value(self) -> Value<ManifestServiceInteractionLogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the request to the pre-roll Ad Decision Server.
///
/// The property type `PreRollAdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreRollAdDecisionServerConfigurationProperty(Object);

impl PreRollAdDecisionServerConfigurationProperty {
    /// `PreRollAdDecisionServerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
    ///
    /// `VastResponse`.
    pub fn vast_response(mut self, value: impl IntoValue<PreRollVastResponseProperty>) -> Self {
        self.0.put("VastResponse", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for PreRollAdDecisionServerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreRollAdDecisionServerConfigurationProperty>
    for PreRollAdDecisionServerConfigurationProperty
{
}
impl From<PreRollAdDecisionServerConfigurationProperty> for Node {
    #[inline]
    fn from(value: PreRollAdDecisionServerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreRollAdDecisionServerConfigurationProperty>
    for PreRollAdDecisionServerConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PreRollAdDecisionServerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for how MediaTailor processes the VAST response returned by the pre-roll Ad Decision Server.
///
/// The property type `PreRollVastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct PreRollVastResponseProperty(Object);

impl PreRollVastResponseProperty {
    /// `PreRollVastResponseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines how MediaTailor sequences ads returned in the pre-roll VAST response.
    ///
    /// `AdSequencingMode`; one of `FOLLOW_AD_SEQUENCE`, `IGNORE_AD_SEQUENCE`.
    pub fn ad_sequencing_mode(
        mut self,
        value: impl IntoValue<PreRollVastResponseAdSequencingMode>,
    ) -> Self {
        self.0
            .put("AdSequencingMode", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for PreRollVastResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PreRollVastResponseProperty> for PreRollVastResponseProperty {}
impl From<PreRollVastResponseProperty> for Node {
    #[inline]
    fn from(value: PreRollVastResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PreRollVastResponseProperty> for PreRollVastResponseProperty {
    #[inline]
    fn into_value(self) -> Value<PreRollVastResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for how MediaTailor processes the VAST response returned by the Ad Decision Server.
///
/// The property type `VastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct VastResponseProperty(Object);

impl VastResponseProperty {
    /// `VastResponseProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines how MediaTailor sequences ads returned in the VAST response from the Ad Decision Server.
    ///
    /// `AdSequencingMode`; one of `FOLLOW_AD_SEQUENCE`, `IGNORE_AD_SEQUENCE`, `FOLLOW_AD_SEQUENCE_ONLY_LIVE`, `FOLLOW_AD_SEQUENCE_ONLY_VOD`.
    pub fn ad_sequencing_mode(
        mut self,
        value: impl IntoValue<VastResponseAdSequencingMode>,
    ) -> Self {
        self.0
            .put("AdSequencingMode", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for VastResponseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VastResponseProperty> for VastResponseProperty {}
impl From<VastResponseProperty> for Node {
    #[inline]
    fn from(value: VastResponseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VastResponseProperty> for VastResponseProperty {
    #[inline]
    fn into_value(self) -> Value<VastResponseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CompressRequest` of a `HttpRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum CompressRequest {
    /// `GZIP`.
    Gzip,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for CompressRequest {}
#[diagnostic::do_not_recommend]
impl TextKind for CompressRequest {}
#[diagnostic::do_not_recommend]
impl IdKind for CompressRequest {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompressRequest {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompressRequest> for CompressRequest {
    #[inline]
    fn into_value(self) -> Value<CompressRequest> {
        const VALUES: &[&str] = &["GZIP", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FillPolicy` of a `AvailSuppression` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum FillPolicy {
    /// `FULL_AVAIL_ONLY`.
    FullAvailOnly,
    /// `PARTIAL_AVAIL`.
    PartialAvail,
}

#[diagnostic::do_not_recommend]
impl Kind for FillPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for FillPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for FillPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FillPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<FillPolicy> for FillPolicy {
    #[inline]
    fn into_value(self) -> Value<FillPolicy> {
        const VALUES: &[&str] = &["FULL_AVAIL_ONLY", "PARTIAL_AVAIL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HttpMethod` of a `HttpRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
}

#[diagnostic::do_not_recommend]
impl Kind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for HttpMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HttpMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<HttpMethod> for HttpMethod {
    #[inline]
    fn into_value(self) -> Value<HttpMethod> {
        const VALUES: &[&str] = &["GET", "POST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InsertionMode` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum InsertionMode {
    /// `PLAYER_SELECT`.
    PlayerSelect,
    /// `STITCHED_ONLY`.
    StitchedOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for InsertionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InsertionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InsertionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InsertionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InsertionMode> for InsertionMode {
    #[inline]
    fn into_value(self) -> Value<InsertionMode> {
        const VALUES: &[&str] = &["PLAYER_SELECT", "STITCHED_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mode` of a `AvailSuppression` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum Mode {
    /// `AFTER_LIVE_EDGE`.
    AfterLiveEdge,
    /// `BEHIND_LIVE_EDGE`.
    BehindLiveEdge,
    /// `OFF`.
    Off,
}

#[diagnostic::do_not_recommend]
impl Kind for Mode {}
#[diagnostic::do_not_recommend]
impl TextKind for Mode {}
#[diagnostic::do_not_recommend]
impl IdKind for Mode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mode {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mode> for Mode {
    #[inline]
    fn into_value(self) -> Value<Mode> {
        const VALUES: &[&str] = &["AFTER_LIVE_EDGE", "BEHIND_LIVE_EDGE", "OFF"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OriginManifestType` of a `DashConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum OriginManifestType {
    /// `MULTI_PERIOD`.
    MultiPeriod,
    /// `SINGLE_PERIOD`.
    SinglePeriod,
}

#[diagnostic::do_not_recommend]
impl Kind for OriginManifestType {}
#[diagnostic::do_not_recommend]
impl TextKind for OriginManifestType {}
#[diagnostic::do_not_recommend]
impl IdKind for OriginManifestType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OriginManifestType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OriginManifestType> for OriginManifestType {
    #[inline]
    fn into_value(self) -> Value<OriginManifestType> {
        const VALUES: &[&str] = &["MULTI_PERIOD", "SINGLE_PERIOD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AdSequencingMode` of a `PreRollVastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum PreRollVastResponseAdSequencingMode {
    /// `FOLLOW_AD_SEQUENCE`.
    FollowAdSequence,
    /// `IGNORE_AD_SEQUENCE`.
    IgnoreAdSequence,
}

#[diagnostic::do_not_recommend]
impl Kind for PreRollVastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PreRollVastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PreRollVastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PreRollVastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PreRollVastResponseAdSequencingMode> for PreRollVastResponseAdSequencingMode {
    #[inline]
    fn into_value(self) -> Value<PreRollVastResponseAdSequencingMode> {
        const VALUES: &[&str] = &["FOLLOW_AD_SEQUENCE", "IGNORE_AD_SEQUENCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StreamingMediaFileConditioning` of a `AdConditioningConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum StreamingMediaFileConditioning {
    /// `NONE`.
    None,
    /// `TRANSCODE`.
    Transcode,
}

#[diagnostic::do_not_recommend]
impl Kind for StreamingMediaFileConditioning {}
#[diagnostic::do_not_recommend]
impl TextKind for StreamingMediaFileConditioning {}
#[diagnostic::do_not_recommend]
impl IdKind for StreamingMediaFileConditioning {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StreamingMediaFileConditioning {}
#[diagnostic::do_not_recommend]
impl IntoValue<StreamingMediaFileConditioning> for StreamingMediaFileConditioning {
    #[inline]
    fn into_value(self) -> Value<StreamingMediaFileConditioning> {
        const VALUES: &[&str] = &["NONE", "TRANSCODE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AdSequencingMode` of a `VastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
pub enum VastResponseAdSequencingMode {
    /// `FOLLOW_AD_SEQUENCE`.
    FollowAdSequence,
    /// `FOLLOW_AD_SEQUENCE_ONLY_LIVE`.
    FollowAdSequenceOnlyLive,
    /// `FOLLOW_AD_SEQUENCE_ONLY_VOD`.
    FollowAdSequenceOnlyVod,
    /// `IGNORE_AD_SEQUENCE`.
    IgnoreAdSequence,
}

#[diagnostic::do_not_recommend]
impl Kind for VastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl TextKind for VastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl IdKind for VastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VastResponseAdSequencingMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<VastResponseAdSequencingMode> for VastResponseAdSequencingMode {
    #[inline]
    fn into_value(self) -> Value<VastResponseAdSequencingMode> {
        const VALUES: &[&str] = &[
            "FOLLOW_AD_SEQUENCE",
            "FOLLOW_AD_SEQUENCE_ONLY_LIVE",
            "FOLLOW_AD_SEQUENCE_ONLY_VOD",
            "IGNORE_AD_SEQUENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
