// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::RecordingConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::IVS::RecordingConfiguration` resource specifies an recording configuration. A recording configuration enables the recording of a channel’s live streams to a data store. Multiple channels can reference the same recording configuration. For more information, see [RecordingConfiguration](https://docs.aws.amazon.com/ivs/latest/LowLatencyAPIReference/API_RecordingConfiguration.html) in the *Amazon IVS Low-Latency Streaming API Reference*.
///
/// `AWS::IVS::RecordingConfiguration`; `Ref` returns its `Arn`, a [`ivs::RecordingConfigurationArn`](kinds::ivs::RecordingConfigurationArn).
/// Changing one of these replaces it: `DestinationConfiguration`, `Name`, `RecordingReconnectWindowSeconds`, `RenditionConfiguration`, `ThumbnailConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRecordingConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::RecordingConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("recording_configuration.rules"),
};

impl CfnRecordingConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::RecordingConfiguration";

    /// `CfnRecordingConfiguration` with its required properties, in alphabetical order:
    ///
    /// - `destination_configuration`: A destination configuration describes an S3 bucket where recorded video will be stored.
    pub fn new(
        destination_configuration: impl IntoValue<DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationConfiguration",
            destination_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// Recording-configuration name. The value does not need to be unique.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// If a broadcast disconnects and then reconnects within the specified interval, the multiple streams will be considered a single broadcast and merged together.
    ///
    /// *Default*: `0`
    ///
    /// `RecordingReconnectWindowSeconds`; default `0`; an update replaces the resource.
    pub fn recording_reconnect_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "RecordingReconnectWindowSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// A rendition configuration describes which renditions should be recorded for a stream. See the RenditionConfiguration property type for more information.
    ///
    /// `RenditionConfiguration`; an update replaces the resource.
    pub fn rendition_configuration(
        mut self,
        value: impl IntoValue<RenditionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RenditionConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-recordingconfiguration-tag.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A thumbnail configuration enables/disables the recording of thumbnails for a live session and controls the interval at which thumbnails are generated for the live session. See the ThumbnailConfiguration property type for more information.
    ///
    /// `ThumbnailConfiguration`; an update replaces the resource.
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

impl Construct for CfnRecordingConfiguration {
    type Handle = CfnRecordingConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRecordingConfigurationRef {
        CfnRecordingConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRecordingConfiguration`] of a stack.
pub struct CfnRecordingConfigurationRef(NodeRef);

impl Clone for CfnRecordingConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRecordingConfigurationRef {}
impl AsNode for CfnRecordingConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRecordingConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::RecordingConfigurationArn`](kinds::ivs::RecordingConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::RecordingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The recording configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:recording-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::RecordingConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Indicates the current state of the recording configuration. When the state is `ACTIVE`, the configuration is ready to record a channel stream. Valid values: `CREATING` | `CREATE_FAILED` | `ACTIVE`.
    ///
    /// `Fn::GetAtt` of `State`.
    #[inline]
    pub fn attr_state(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("State")))
    }
}

impl IntoValue<kinds::ivs::RecordingConfigurationArn> for &CfnRecordingConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::RecordingConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The DestinationConfiguration property type describes the location where recorded videos will be stored. Each member represents a type of destination configuration. For recording, you define one and only one type of destination configuration.
///
/// The property type `DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigurationProperty(Object);

impl DestinationConfigurationProperty {
    /// `DestinationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An S3 destination configuration where recorded videos will be stored. See the [S3DestinationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-recordingconfiguration-s3destinationconfiguration.html) property type for more information.
    ///
    /// `S3`; an update replaces the resource.
    pub fn s3(mut self, value: impl IntoValue<S3DestinationConfigurationProperty>) -> Self {
        self.0.put("S3", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
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

/// The RenditionConfiguration property type describes which renditions should be recorded for a stream.
///
/// The property type `RenditionConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenditionConfigurationProperty(Object);

impl RenditionConfigurationProperty {
    /// `RenditionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The set of renditions are recorded for a stream. For `BASIC` channels, the `CUSTOM` value has no effect. If `CUSTOM` is specified, a set of renditions can be specified in the `renditions` field. Default: `ALL`.
    ///
    /// `RenditionSelection`; default `"ALL"`; one of `ALL`, `NONE`, `CUSTOM`; an update replaces the resource.
    pub fn rendition_selection(mut self, value: impl IntoValue<RenditionSelection>) -> Self {
        self.0
            .put("RenditionSelection", value.into_value().into_node());
        self
    }

    /// A list of which renditions are recorded for a stream, if `renditionSelection` is `CUSTOM` ; otherwise, this field is irrelevant. The selected renditions are recorded if they are available during the stream. If a selected rendition is unavailable, the best available rendition is recorded. For details on the resolution dimensions of each rendition, see [Auto-Record to Amazon S3](https://docs.aws.amazon.com//ivs/latest/LowLatencyUserGuide/record-to-s3.html).
    ///
    /// `Renditions`; an update replaces the resource.
    pub fn renditions(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Renditions", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Kind for RenditionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenditionConfigurationProperty> for RenditionConfigurationProperty {}
impl From<RenditionConfigurationProperty> for Node {
    #[inline]
    fn from(value: RenditionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenditionConfigurationProperty> for RenditionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RenditionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The S3DestinationConfiguration property type describes an S3 location where recorded videos will be stored.
///
/// The property type `S3DestinationConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: Location (S3 bucket name) where recorded videos will be stored.
    pub fn new(bucket_name: impl IntoValue<kinds::s3::BucketName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for S3DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {}
impl From<S3DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DestinationConfigurationProperty> for S3DestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ThumbnailConfiguration property type describes a configuration of thumbnails for recorded video.
///
/// The property type `ThumbnailConfiguration` of `AWS::IVS::RecordingConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct ThumbnailConfigurationProperty(Object);

impl ThumbnailConfigurationProperty {
    /// `ThumbnailConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Thumbnail recording mode. Valid values:
    ///
    /// - `DISABLED`: Use DISABLED to disable the generation of thumbnails for recorded video.
    /// - `INTERVAL`: Use INTERVAL to enable the generation of thumbnails for recorded video at a time interval controlled by the [TargetIntervalSeconds](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-recordingconfiguration-thumbnailconfiguration.html#cfn-ivs-recordingconfiguration-thumbnailconfiguration-targetintervalseconds) property.
    ///
    /// *Default*: `INTERVAL`
    ///
    /// `RecordingMode`; default `"INTERVAL"`; one of `INTERVAL`, `DISABLED`; an update replaces the resource.
    pub fn recording_mode(mut self, value: impl IntoValue<super::RecordingMode>) -> Self {
        self.0.put("RecordingMode", value.into_value().into_node());
        self
    }

    /// The desired resolution of recorded thumbnails for a stream. Thumbnails are recorded at the selected resolution if the corresponding rendition is available during the stream; otherwise, they are recorded at source resolution. For more information about resolution values and their corresponding height and width dimensions, see [Auto-Record to Amazon S3](https://docs.aws.amazon.com//ivs/latest/LowLatencyUserGuide/record-to-s3.html).
    ///
    /// `Resolution`; one of `FULL_HD`, `HD`, `SD`, `LOWEST_RESOLUTION`; an update replaces the resource.
    pub fn resolution(mut self, value: impl IntoValue<Resolution>) -> Self {
        self.0.put("Resolution", value.into_value().into_node());
        self
    }

    /// The format in which thumbnails are recorded for a stream. `SEQUENTIAL` records all generated thumbnails in a serial manner, to the media/thumbnails directory. `LATEST` saves the latest thumbnail in media/thumbnails/latest/thumb.jpg and overwrites it at the interval specified by `targetIntervalSeconds`. You can enable both `SEQUENTIAL` and `LATEST`. Default: `SEQUENTIAL`.
    ///
    /// `Storage`; an update replaces the resource.
    pub fn storage(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Storage", value.into_value().into_node());
        self
    }

    /// The targeted thumbnail-generation interval in seconds. This is configurable (and required) only if [RecordingMode](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-recordingconfiguration-thumbnailconfiguration.html#cfn-ivs-recordingconfiguration-thumbnailconfiguration-recordingmode) is `INTERVAL`.
    ///
    /// > Setting a value for `TargetIntervalSeconds` does not guarantee that thumbnails are generated at the specified interval. For thumbnails to be generated at the `TargetIntervalSeconds` interval, the `IDR/Keyframe` value for the input video must be less than the `TargetIntervalSeconds` value. See [Amazon IVS Streaming Configuration](https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/streaming-config.html) for information on setting `IDR/Keyframe` to the recommended value in video-encoder settings.
    ///
    /// *Default*: 60
    ///
    /// `TargetIntervalSeconds`; default `60`; an update replaces the resource.
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

/// The values of `RenditionSelection` of a `RenditionConfiguration` of `AWS::IVS::RecordingConfiguration`.
pub enum RenditionSelection {
    /// `ALL`.
    All,
    /// `CUSTOM`.
    Custom,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for RenditionSelection {}
#[diagnostic::do_not_recommend]
impl TextKind for RenditionSelection {}
#[diagnostic::do_not_recommend]
impl IdKind for RenditionSelection {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RenditionSelection {}
#[diagnostic::do_not_recommend]
impl IntoValue<RenditionSelection> for RenditionSelection {
    #[inline]
    fn into_value(self) -> Value<RenditionSelection> {
        const VALUES: &[&str] = &["ALL", "CUSTOM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Resolution` of a `ThumbnailConfiguration` of `AWS::IVS::RecordingConfiguration`.
pub enum Resolution {
    /// `FULL_HD`.
    FullHd,
    /// `HD`.
    Hd,
    /// `LOWEST_RESOLUTION`.
    LowestResolution,
    /// `SD`.
    Sd,
}

#[diagnostic::do_not_recommend]
impl Kind for Resolution {}
#[diagnostic::do_not_recommend]
impl TextKind for Resolution {}
#[diagnostic::do_not_recommend]
impl IdKind for Resolution {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Resolution {}
#[diagnostic::do_not_recommend]
impl IntoValue<Resolution> for Resolution {
    #[inline]
    fn into_value(self) -> Value<Resolution> {
        const VALUES: &[&str] = &["FULL_HD", "HD", "LOWEST_RESOLUTION", "SD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
