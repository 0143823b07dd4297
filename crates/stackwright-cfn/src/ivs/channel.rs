// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::Channel` and its property types.

use crate::l1::*;

/// The `AWS::IVS::Channel` resource specifies an channel. A channel stores configuration information related to your live stream. For more information, see [CreateChannel](https://docs.aws.amazon.com/ivs/latest/LowLatencyAPIReference/API_CreateChannel.html) in the *Amazon IVS Low-Latency Streaming API Reference*.
///
/// > By default, the IVS API CreateChannel endpoint creates a stream key in addition to a channel. The Channel resource *does not* create a stream key; to create a stream key, use the StreamKey resource instead.
///
/// `AWS::IVS::Channel`; `Ref` returns its `Arn`, a [`ivs::ChannelArn`](kinds::ivs::ChannelArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::Channel";

    /// `CfnChannel` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether the channel is authorized.
    ///
    /// *Default*: `false`
    ///
    /// `Authorized`; default `false`; updated in place.
    pub fn authorized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Authorized", value.into_value().into_node());
        self
    }

    /// Indicates which content-packaging format is used (MPEG-TS or fMP4). If `multitrackInputConfiguration` is specified and `enabled` is `true`, then `containerFormat` is required and must be set to `FRAGMENTED_MP4`. Otherwise, `containerFormat` may be set to `TS` or `FRAGMENTED_MP4`. Default: `TS`.
    ///
    /// `ContainerFormat`; default `"TS"`; one of `TS`, `FRAGMENTED_MP4`; updated in place.
    pub fn container_format(mut self, value: impl IntoValue<ContainerFormat>) -> Self {
        self.0
            .put("ContainerFormat", value.into_value().into_node());
        self
    }

    /// Whether the channel allows insecure RTMP ingest.
    ///
    /// *Default*: `false`
    ///
    /// `InsecureIngest`; default `false`; updated in place.
    pub fn insecure_ingest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InsecureIngest", value.into_value().into_node());
        self
    }

    /// Channel latency mode. Valid values:
    ///
    /// - `NORMAL`: Use NORMAL to broadcast and deliver live video up to Full HD.
    /// - `LOW`: Use LOW for near real-time interactions with viewers.
    ///
    /// > In the console, `LOW` and `NORMAL` correspond to `Ultra-low` and `Standard`, respectively.
    ///
    /// *Default*: `LOW`
    ///
    /// `LatencyMode`; default `"LOW"`; one of `NORMAL`, `LOW`; updated in place.
    pub fn latency_mode(mut self, value: impl IntoValue<LatencyMode>) -> Self {
        self.0.put("LatencyMode", value.into_value().into_node());
        self
    }

    /// Object specifying multitrack input configuration. Default: no multitrack input configuration is specified.
    ///
    /// `MultitrackInputConfiguration`; updated in place.
    pub fn multitrack_input_configuration(
        mut self,
        value: impl IntoValue<MultitrackInputConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MultitrackInputConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Channel name.
    ///
    /// `Name`; default `"-"`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An optional transcode preset for the channel. This is selectable only for `ADVANCED_HD` and `ADVANCED_SD` channel types. For those channel types, the default preset is `HIGHER_BANDWIDTH_DELIVERY`. For other channel types ( `BASIC` and `STANDARD`), `preset` is the empty string ("").
    ///
    /// `Preset`; one of ``, `HIGHER_BANDWIDTH_DELIVERY`, `CONSTRAINED_BANDWIDTH_DELIVERY`; updated in place.
    pub fn preset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Preset", value.into_value().into_node());
        self
    }

    /// The ARN of a RecordingConfiguration resource. An empty string indicates that recording is disabled for the channel. A RecordingConfiguration ARN indicates that recording is enabled using the specified recording configuration. See the [RecordingConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ivs-recordingconfiguration.html) resource for more information and an example.
    ///
    /// *Default*: "" (empty string, recording is disabled)
    ///
    /// `RecordingConfigurationArn`; default `""`; updated in place.
    pub fn recording_configuration_arn(
        mut self,
        value: impl IntoValue<kinds::ivs::RecordingConfigurationArn>,
    ) -> Self {
        self.0
            .put("RecordingConfigurationArn", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-channel-tag.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The channel type, which determines the allowable resolution and bitrate. *If you exceed the allowable resolution or bitrate, the stream probably will disconnect immediately.* For details, see [Channel Types](https://docs.aws.amazon.com/ivs/latest/LowLatencyAPIReference/channel-types.html).
    ///
    /// *Default*: `STANDARD`
    ///
    /// `Type`; default `"STANDARD"`; one of `STANDARD`, `BASIC`, `ADVANCED_SD`, `ADVANCED_HD`; updated in place.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
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
    /// What `Ref` returns: its `Arn`, a [`ivs::ChannelArn`](kinds::ivs::ChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The channel ARN. For example: `arn:aws:ivs:us-west-2:123456789012:channel/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Channel ingest endpoint, part of the definition of an ingest server, used when you set up streaming software.
    ///
    /// For example: `a1b2c3d4e5f6.global-contribute.live-video.net`
    ///
    /// `Fn::GetAtt` of `IngestEndpoint`.
    #[inline]
    pub fn attr_ingest_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IngestEndpoint")))
    }

    /// Channel playback URL. For example: `https://a1b2c3d4e5f6.us-west-2.playback.live-video.net/api/video/v1/us-west-2.123456789012.channel.abcdEFGH.m3u8`
    ///
    /// `Fn::GetAtt` of `PlaybackUrl`.
    #[inline]
    pub fn attr_playback_url(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PlaybackUrl")))
    }
}

impl IntoValue<kinds::ivs::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A complex type that specifies multitrack input configuration.
///
/// The property type `MultitrackInputConfiguration` of `AWS::IVS::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct MultitrackInputConfigurationProperty(Object);

impl MultitrackInputConfigurationProperty {
    /// `MultitrackInputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether multitrack input is enabled. Can be set to `true` only if channel type is `STANDARD`. Setting `enabled` to `true` with any other channel type will cause an exception. If `true`, then `policy`, `maximumResolution`, and `containerFormat` are required, and `containerFormat` must be set to `FRAGMENTED_MP4`. Default: `false`.
    ///
    /// `Enabled`; default `false`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Maximum resolution for multitrack input. Required if `enabled` is `true`.
    ///
    /// `MaximumResolution`; one of `SD`, `HD`, `FULL_HD`.
    pub fn maximum_resolution(mut self, value: impl IntoValue<MaximumResolution>) -> Self {
        self.0
            .put("MaximumResolution", value.into_value().into_node());
        self
    }

    /// Indicates whether multitrack input is allowed or required. Required if `enabled` is `true`.
    ///
    /// `Policy`; one of `ALLOW`, `REQUIRE`.
    pub fn policy(mut self, value: impl IntoValue<Policy>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for MultitrackInputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MultitrackInputConfigurationProperty> for MultitrackInputConfigurationProperty {}
impl From<MultitrackInputConfigurationProperty> for Node {
    #[inline]
    fn from(value: MultitrackInputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MultitrackInputConfigurationProperty> for MultitrackInputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MultitrackInputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ContainerFormat` of `AWS::IVS::Channel`.
pub enum ContainerFormat {
    /// `FRAGMENTED_MP4`.
    FragmentedMp4,
    /// `TS`.
    Ts,
}

#[diagnostic::do_not_recommend]
impl Kind for ContainerFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for ContainerFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for ContainerFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContainerFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContainerFormat> for ContainerFormat {
    #[inline]
    fn into_value(self) -> Value<ContainerFormat> {
        const VALUES: &[&str] = &["FRAGMENTED_MP4", "TS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `LatencyMode` of `AWS::IVS::Channel`.
pub enum LatencyMode {
    /// `LOW`.
    Low,
    /// `NORMAL`.
    Normal,
}

#[diagnostic::do_not_recommend]
impl Kind for LatencyMode {}
#[diagnostic::do_not_recommend]
impl TextKind for LatencyMode {}
#[diagnostic::do_not_recommend]
impl IdKind for LatencyMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for LatencyMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<LatencyMode> for LatencyMode {
    #[inline]
    fn into_value(self) -> Value<LatencyMode> {
        const VALUES: &[&str] = &["LOW", "NORMAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MaximumResolution` of a `MultitrackInputConfiguration` of `AWS::IVS::Channel`.
pub enum MaximumResolution {
    /// `FULL_HD`.
    FullHd,
    /// `HD`.
    Hd,
    /// `SD`.
    Sd,
}

#[diagnostic::do_not_recommend]
impl Kind for MaximumResolution {}
#[diagnostic::do_not_recommend]
impl TextKind for MaximumResolution {}
#[diagnostic::do_not_recommend]
impl IdKind for MaximumResolution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MaximumResolution {}
#[diagnostic::do_not_recommend]
impl IntoValue<MaximumResolution> for MaximumResolution {
    #[inline]
    fn into_value(self) -> Value<MaximumResolution> {
        const VALUES: &[&str] = &["FULL_HD", "HD", "SD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Policy` of a `MultitrackInputConfiguration` of `AWS::IVS::Channel`.
pub enum Policy {
    /// `ALLOW`.
    Allow,
    /// `REQUIRE`.
    Require,
}

#[diagnostic::do_not_recommend]
impl Kind for Policy {}
#[diagnostic::do_not_recommend]
impl TextKind for Policy {}
#[diagnostic::do_not_recommend]
impl IdKind for Policy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Policy {}
#[diagnostic::do_not_recommend]
impl IntoValue<Policy> for Policy {
    #[inline]
    fn into_value(self) -> Value<Policy> {
        const VALUES: &[&str] = &["ALLOW", "REQUIRE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::IVS::Channel`.
pub enum Type {
    /// `ADVANCED_HD`.
    AdvancedHd,
    /// `ADVANCED_SD`.
    AdvancedSd,
    /// `BASIC`.
    Basic,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ADVANCED_HD", "ADVANCED_SD", "BASIC", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
