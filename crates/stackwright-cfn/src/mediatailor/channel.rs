// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaTailor::Channel` and its property types.

use crate::l1::*;

/// The configuration parameters for a channel. For information about MediaTailor channels, see [Working with channels](https://docs.aws.amazon.com/mediatailor/latest/ug/channel-assembly-channels.html) in the *MediaTailor User Guide*.
///
/// `AWS::MediaTailor::Channel`; `Ref` returns its `ChannelName`, a [`mediatailor::ChannelName`](kinds::mediatailor::ChannelName).
/// Changing one of these replaces it: `ChannelName`, `Tier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaTailor::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaTailor::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The name of the channel.
    /// - `outputs`: The channel's output properties.
    /// - `playback_mode`: The type of playback mode for this channel.
    pub fn new(
        channel_name: impl IntoValue<String>,
        outputs: impl IntoValue<List<RequestOutputItemProperty>>,
        playback_mode: impl IntoValue<PlaybackMode>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put("Outputs", outputs.into_value().into_node());
        object_.put("PlaybackMode", playback_mode.into_value().into_node());
        Self(object_)
    }

    /// The list of audiences defined in channel.
    ///
    /// `Audiences`; updated in place.
    pub fn audiences(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Audiences", value.into_value().into_node());
        self
    }

    /// The slate used to fill gaps between programs in the schedule. You must configure filler slate if your channel uses the `LINEAR` `PlaybackMode`. MediaTailor doesn't support filler slate for channels using the `LOOP` `PlaybackMode`.
    ///
    /// `FillerSlate`; updated in place.
    pub fn filler_slate(mut self, value: impl IntoValue<SlateSourceProperty>) -> Self {
        self.0.put("FillerSlate", value.into_value().into_node());
        self
    }

    /// The log configuration.
    ///
    /// `LogConfiguration`; updated in place.
    pub fn log_configuration(
        mut self,
        value: impl IntoValue<LogConfigurationForChannelProperty>,
    ) -> Self {
        self.0
            .put("LogConfiguration", value.into_value().into_node());
        self
    }

    /// The tags to assign to the channel. Tags are key-value pairs that you can associate with Amazon resources to help with organization, access control, and cost tracking. For more information, see [Tagging AWS Elemental MediaTailor Resources](https://docs.aws.amazon.com/mediatailor/latest/ug/tagging.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The tier for this channel. STANDARD tier channels can contain live programs.
    ///
    /// `Tier`; one of `BASIC`, `STANDARD`; an update replaces the resource.
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.put("Tier", value.into_value().into_node());
        self
    }

    /// The configuration for time-shifted viewing.
    ///
    /// `TimeShiftConfiguration`; updated in place.
    pub fn time_shift_configuration(
        mut self,
        value: impl IntoValue<TimeShiftConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TimeShiftConfiguration", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
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
    /// What `Ref` returns: its `ChannelName`, a [`mediatailor::ChannelName`](kinds::mediatailor::ChannelName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediatailor::ChannelName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// \<p\>The ARN of the channel.\</p\>
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediatailor::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::mediatailor::ChannelName> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::ChannelName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::mediatailor::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediatailor::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Dash manifest configuration parameters.
///
/// The property type `DashPlaylistSettings` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DashPlaylistSettingsProperty(Object);

impl DashPlaylistSettingsProperty {
    /// `DashPlaylistSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ManifestWindowSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of content (measured in seconds) that a player must keep available in the buffer. Minimum value: `2` seconds. Maximum value: `60` seconds.
    ///
    /// `MinBufferTimeSeconds`.
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinBufferTimeSeconds", value.into_value().into_node());
        self
    }

    /// Minimum amount of time (in seconds) that the player should wait before requesting updates to the manifest. Minimum value: `2` seconds. Maximum value: `60` seconds.
    ///
    /// `MinUpdatePeriodSeconds`.
    pub fn min_update_period_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("MinUpdatePeriodSeconds", value.into_value().into_node());
        self
    }

    /// Amount of time (in seconds) that the player should be from the live point at the end of the manifest. Minimum value: `2` seconds. Maximum value: `60` seconds.
    ///
    /// `SuggestedPresentationDelaySeconds`.
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "SuggestedPresentationDelaySeconds",
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

impl Kind for DashPlaylistSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DashPlaylistSettingsProperty> for DashPlaylistSettingsProperty {}
impl From<DashPlaylistSettingsProperty> for Node {
    #[inline]
    fn from(value: DashPlaylistSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DashPlaylistSettingsProperty> for DashPlaylistSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<DashPlaylistSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// HLS playlist configuration parameters.
///
/// The property type `HlsPlaylistSettings` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsPlaylistSettingsProperty(Object);

impl HlsPlaylistSettingsProperty {
    /// `HlsPlaylistSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Determines the type of SCTE 35 tags to use in ad markup. Specify `DATERANGE` to use `DATERANGE` tags (for live or VOD content). Specify `SCTE35_ENHANCED` to use `EXT-X-CUE-OUT` and `EXT-X-CUE-IN` tags (for VOD content only).
    ///
    /// `AdMarkupType`.
    pub fn ad_markup_type(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AdMarkupType", value.into_value().into_node());
        self
    }

    /// The total duration (in seconds) of each manifest. Minimum value: `30` seconds. Maximum value: `3600` seconds.
    ///
    /// `ManifestWindowSeconds`.
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<f64>) -> Self {
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

impl Kind for HlsPlaylistSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HlsPlaylistSettingsProperty> for HlsPlaylistSettingsProperty {}
impl From<HlsPlaylistSettingsProperty> for Node {
    #[inline]
    fn from(value: HlsPlaylistSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HlsPlaylistSettingsProperty> for HlsPlaylistSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<HlsPlaylistSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The log configuration for the channel.
///
/// The property type `LogConfigurationForChannel` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogConfigurationForChannelProperty(Object);

impl LogConfigurationForChannelProperty {
    /// `LogConfigurationForChannelProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The log types.
    ///
    /// `LogTypes`.
    pub fn log_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogTypes", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for LogConfigurationForChannelProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogConfigurationForChannelProperty> for LogConfigurationForChannelProperty {}
impl From<LogConfigurationForChannelProperty> for Node {
    #[inline]
    fn from(value: LogConfigurationForChannelProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogConfigurationForChannelProperty> for LogConfigurationForChannelProperty {
    #[inline]
    fn into_value(self) -> Value<LogConfigurationForChannelProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output configuration for this channel.
///
/// The property type `RequestOutputItem` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RequestOutputItemProperty(Object);

impl RequestOutputItemProperty {
    /// `RequestOutputItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `manifest_name`: The name of the manifest for the channel.
    /// - `source_group`: A string used to match which `HttpPackageConfiguration` is used for each `VodSource`.
    pub fn new(
        manifest_name: impl IntoValue<String>,
        source_group: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ManifestName", manifest_name.into_value().into_node());
        object_.put("SourceGroup", source_group.into_value().into_node());
        Self(object_)
    }

    /// DASH manifest configuration parameters.
    ///
    /// `DashPlaylistSettings`.
    pub fn dash_playlist_settings(
        mut self,
        value: impl IntoValue<DashPlaylistSettingsProperty>,
    ) -> Self {
        self.0
            .put("DashPlaylistSettings", value.into_value().into_node());
        self
    }

    /// HLS playlist configuration parameters.
    ///
    /// `HlsPlaylistSettings`.
    pub fn hls_playlist_settings(
        mut self,
        value: impl IntoValue<HlsPlaylistSettingsProperty>,
    ) -> Self {
        self.0
            .put("HlsPlaylistSettings", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for RequestOutputItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RequestOutputItemProperty> for RequestOutputItemProperty {}
impl From<RequestOutputItemProperty> for Node {
    #[inline]
    fn from(value: RequestOutputItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RequestOutputItemProperty> for RequestOutputItemProperty {
    #[inline]
    fn into_value(self) -> Value<RequestOutputItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Slate VOD source configuration.
///
/// The property type `SlateSource` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SlateSourceProperty(Object);

impl SlateSourceProperty {
    /// `SlateSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the source location where the slate VOD source is stored.
    ///
    /// `SourceLocationName`.
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceLocationName", value.into_value().into_node());
        self
    }

    /// The slate VOD source name. The VOD source must already exist in a source location before it can be used for slate.
    ///
    /// `VodSourceName`.
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VodSourceName", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for SlateSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SlateSourceProperty> for SlateSourceProperty {}
impl From<SlateSourceProperty> for Node {
    #[inline]
    fn from(value: SlateSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SlateSourceProperty> for SlateSourceProperty {
    #[inline]
    fn into_value(self) -> Value<SlateSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for time-shifted viewing.
///
/// The property type `TimeShiftConfiguration` of `AWS::MediaTailor::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeShiftConfigurationProperty(Object);

impl TimeShiftConfigurationProperty {
    /// `TimeShiftConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_time_delay_seconds`: The maximum time delay for time-shifted viewing.
    pub fn new(max_time_delay_seconds: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxTimeDelaySeconds",
            max_time_delay_seconds.into_value().into_node(),
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

impl Kind for TimeShiftConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeShiftConfigurationProperty> for TimeShiftConfigurationProperty {}
impl From<TimeShiftConfigurationProperty> for Node {
    #[inline]
    fn from(value: TimeShiftConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeShiftConfigurationProperty> for TimeShiftConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TimeShiftConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `PlaybackMode` of `AWS::MediaTailor::Channel`.
pub enum PlaybackMode {
    /// `LINEAR`.
    Linear,
    /// `LOOP`.
    Loop,
}

#[diagnostic::do_not_recommend]
impl Kind for PlaybackMode {}
#[diagnostic::do_not_recommend]
impl TextKind for PlaybackMode {}
#[diagnostic::do_not_recommend]
impl IdKind for PlaybackMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PlaybackMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<PlaybackMode> for PlaybackMode {
    #[inline]
    fn into_value(self) -> Value<PlaybackMode> {
        const VALUES: &[&str] = &["LINEAR", "LOOP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Tier` of `AWS::MediaTailor::Channel`.
pub enum Tier {
    /// `BASIC`.
    Basic,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Tier {}
#[diagnostic::do_not_recommend]
impl TextKind for Tier {}
#[diagnostic::do_not_recommend]
impl IdKind for Tier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Tier {}
#[diagnostic::do_not_recommend]
impl IntoValue<Tier> for Tier {
    #[inline]
    fn into_value(self) -> Value<Tier> {
        const VALUES: &[&str] = &["BASIC", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
