// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::Stage` and its property types.

use crate::l1::*;

/// The `AWS::IVS::Stage` resource specifies an stage. A stage is a virtual space where participants can exchange video in real time. For more information, see [CreateStage](https://docs.aws.amazon.com/ivs/latest/RealTimeAPIReference/API_CreateStage.html) in the *Amazon IVS Real-Time Streaming API Reference*.
///
/// `AWS::IVS::Stage`; `Ref` returns its `Arn`, a [`ivs::StageArn`](kinds::ivs::StageArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::Stage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stage.rules"),
};

impl CfnStage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::Stage";

    /// `CfnStage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration object for individual participant recording.
    ///
    /// `AutoParticipantRecordingConfiguration`; updated in place.
    pub fn auto_participant_recording_configuration(
        mut self,
        value: impl IntoValue<AutoParticipantRecordingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AutoParticipantRecordingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Stage name.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-stage-tag.html).
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

impl Construct for CfnStage {
    type Handle = CfnStageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStageRef {
        CfnStageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStage`] of a stack.
pub struct CfnStageRef(NodeRef);

impl Clone for CfnStageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStageRef {}
impl AsNode for CfnStageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStageRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::StageArn`](kinds::ivs::StageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::StageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// ID of the active session within the stage. For example: `st-a1b2c3d4e5f6g`
    ///
    /// `Fn::GetAtt` of `ActiveSessionId`.
    #[inline]
    pub fn attr_active_session_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ActiveSessionId")))
    }

    /// The stage ARN. For example: `arn:aws:ivs:us-west-2:123456789012:stage/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::StageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ivs::StageArn> for &CfnStageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::StageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The `AWS::IVS::AutoParticipantRecordingConfiguration` property type describes a configuration for individual participant recording.
///
/// The property type `AutoParticipantRecordingConfiguration` of `AWS::IVS::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoParticipantRecordingConfigurationProperty(Object);

impl AutoParticipantRecordingConfigurationProperty {
    /// `AutoParticipantRecordingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_configuration_arn`: ARN of the StorageConfiguration resource to use for individual participant recording.
    pub fn new(
        storage_configuration_arn: impl IntoValue<kinds::ivs::StorageConfigurationArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StorageConfigurationArn",
            storage_configuration_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// HLS configuration object for individual participant recording.
    ///
    /// `HlsConfiguration`.
    pub fn hls_configuration(mut self, value: impl IntoValue<HlsConfigurationProperty>) -> Self {
        self.0
            .put("HlsConfiguration", value.into_value().into_node());
        self
    }

    /// Types of media to be recorded. Default: `AUDIO_VIDEO`.
    ///
    /// `MediaTypes`; one of `AUDIO_VIDEO`, `AUDIO_ONLY`.
    pub fn media_types(mut self, value: impl IntoValue<List<MediaType>>) -> Self {
        self.0.put("MediaTypes", value.into_value().into_node());
        self
    }

    /// If a stage publisher disconnects and then reconnects within the specified interval, the multiple recordings will be considered a single recording and merged together.
    ///
    /// The default value is 0, which disables merging.
    ///
    /// `RecordingReconnectWindowSeconds`; default `0`.
    pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "RecordingReconnectWindowSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// A complex type that allows you to enable/disable the recording of thumbnails for individual participant recording and modify the interval at which thumbnails are generated for the live session.
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

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for AutoParticipantRecordingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoParticipantRecordingConfigurationProperty>
    for AutoParticipantRecordingConfigurationProperty
{
}
impl From<AutoParticipantRecordingConfigurationProperty> for Node {
    #[inline]
    fn from(value: AutoParticipantRecordingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoParticipantRecordingConfigurationProperty>
    for AutoParticipantRecordingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AutoParticipantRecordingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object specifying an HLS configuration for individual participant recording.
///
/// The property type `HlsConfiguration` of `AWS::IVS::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct HlsConfigurationProperty(Object);

impl HlsConfigurationProperty {
    /// `HlsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Object specifying a configuration of participant HLS recordings for individual participant recording.
    ///
    /// `ParticipantRecordingHlsConfiguration`.
    pub fn participant_recording_hls_configuration(
        mut self,
        value: impl IntoValue<ParticipantRecordingHlsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ParticipantRecordingHlsConfiguration",
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

/// Object specifying a configuration of participant HLS recordings for individual participant recording.
///
/// The property type `ParticipantRecordingHlsConfiguration` of `AWS::IVS::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParticipantRecordingHlsConfigurationProperty(Object);

impl ParticipantRecordingHlsConfigurationProperty {
    /// `ParticipantRecordingHlsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the target duration for recorded segments generated when recording a stage participant. Segments may have durations longer than the specified value when needed to ensure each segment begins with a keyframe. Default: 6.
    ///
    /// `TargetSegmentDurationSeconds`; default `6`.
    pub fn target_segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "TargetSegmentDurationSeconds",
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

impl Kind for ParticipantRecordingHlsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParticipantRecordingHlsConfigurationProperty>
    for ParticipantRecordingHlsConfigurationProperty
{
}
impl From<ParticipantRecordingHlsConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParticipantRecordingHlsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParticipantRecordingHlsConfigurationProperty>
    for ParticipantRecordingHlsConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParticipantRecordingHlsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Object specifying a configuration of thumbnails for recorded video from an individual participant.
///
/// The property type `ParticipantThumbnailConfiguration` of `AWS::IVS::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParticipantThumbnailConfigurationProperty(Object);

impl ParticipantThumbnailConfigurationProperty {
    /// `ParticipantThumbnailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Thumbnail recording mode. Default: `DISABLED`.
    ///
    /// `RecordingMode`; default `"DISABLED"`; one of `INTERVAL`, `DISABLED`.
    pub fn recording_mode(mut self, value: impl IntoValue<super::RecordingMode>) -> Self {
        self.0.put("RecordingMode", value.into_value().into_node());
        self
    }

    /// Indicates the format in which thumbnails are recorded. `SEQUENTIAL` records all generated thumbnails in a serial manner, to the media/thumbnails/high directory. `LATEST` saves the latest thumbnail in media/latest_thumbnail/high/thumb.jpg and overwrites it at the interval specified by `targetIntervalSeconds`. You can enable both `SEQUENTIAL` and `LATEST`. Default: `SEQUENTIAL`.
    ///
    /// `Storage`; one of `SEQUENTIAL`, `LATEST`.
    pub fn storage(mut self, value: impl IntoValue<List<Storage>>) -> Self {
        self.0.put("Storage", value.into_value().into_node());
        self
    }

    /// The targeted thumbnail-generation interval in seconds. This is configurable only if `recordingMode` is `INTERVAL`. Default: 60.
    ///
    /// `TargetIntervalSeconds`; default `60`.
    pub fn target_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TargetIntervalSeconds", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for ParticipantThumbnailConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParticipantThumbnailConfigurationProperty>
    for ParticipantThumbnailConfigurationProperty
{
}
impl From<ParticipantThumbnailConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParticipantThumbnailConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParticipantThumbnailConfigurationProperty>
    for ParticipantThumbnailConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ParticipantThumbnailConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object representing a configuration of thumbnails for recorded video.
///
/// The property type `ThumbnailConfiguration` of `AWS::IVS::Stage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThumbnailConfigurationProperty(Object);

impl ThumbnailConfigurationProperty {
    /// `ThumbnailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Object specifying a configuration of thumbnails for recorded video from an individual participant.
    ///
    /// `ParticipantThumbnailConfiguration`.
    pub fn participant_thumbnail_configuration(
        mut self,
        value: impl IntoValue<ParticipantThumbnailConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ParticipantThumbnailConfiguration",
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

/// The values of `MediaTypes` of a `AutoParticipantRecordingConfiguration` of `AWS::IVS::Stage`.
pub enum MediaType {
    /// `AUDIO_ONLY`.
    AudioOnly,
    /// `AUDIO_VIDEO`.
    AudioVideo,
}

#[diagnostic::do_not_recommend]
impl Kind for MediaType {}
#[diagnostic::do_not_recommend]
impl TextKind for MediaType {}
#[diagnostic::do_not_recommend]
impl IdKind for MediaType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MediaType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MediaType> for MediaType {
    #[inline]
    fn into_value(self) -> Value<MediaType> {
        const VALUES: &[&str] = &["AUDIO_ONLY", "AUDIO_VIDEO"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Storage` of a `ParticipantThumbnailConfiguration` of `AWS::IVS::Stage`.
pub enum Storage {
    /// `LATEST`.
    Latest,
    /// `SEQUENTIAL`.
    Sequential,
}

#[diagnostic::do_not_recommend]
impl Kind for Storage {}
#[diagnostic::do_not_recommend]
impl TextKind for Storage {}
#[diagnostic::do_not_recommend]
impl IdKind for Storage {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Storage {}
#[diagnostic::do_not_recommend]
impl IntoValue<Storage> for Storage {
    #[inline]
    fn into_value(self) -> Value<Storage> {
        const VALUES: &[&str] = &["LATEST", "SEQUENTIAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
