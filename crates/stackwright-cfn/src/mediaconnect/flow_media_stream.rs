// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MediaConnect::FlowMediaStream` and its property types.

use crate::l1::*;

/// Resource schema for AWS::MediaConnect::FlowMediaStream. A media stream represents a single track or stream of media containing video, audio, or ancillary data that is transported using the SMPTE 2110 JPEG XS or CDI protocol.
///
/// `AWS::MediaConnect::FlowMediaStream`; `Ref` returns its `Arn`, a [`mediaconnect::FlowMediaStreamArn`](kinds::mediaconnect::FlowMediaStreamArn).
/// Changing one of these replaces it: `FlowArn`, `MediaStreamId`, `MediaStreamName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnFlowMediaStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MediaConnect::FlowMediaStream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("flow_media_stream.rules"),
};

impl CfnFlowMediaStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MediaConnect::FlowMediaStream";

    /// `CfnFlowMediaStream` with its required properties, in alphabetical order:
    ///
    /// - `flow_arn`: The Amazon Resource Name (ARN) of the flow that the media stream belongs to.
    /// - `media_stream_id`: A unique identifier for the media stream.
    /// - `media_stream_name`: A name that helps you distinguish one media stream from another.
    /// - `media_stream_type`: The type of media stream.
    pub fn new(
        flow_arn: impl IntoValue<kinds::mediaconnect::FlowArn>,
        media_stream_id: impl IntoValue<i64>,
        media_stream_name: impl IntoValue<String>,
        media_stream_type: impl IntoValue<super::MediaStreamType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FlowArn", flow_arn.into_value().into_node());
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
    /// `Attributes`; updated in place.
    pub fn attributes(mut self, value: impl IntoValue<MediaStreamAttributesProperty>) -> Self {
        self.0.put("Attributes", value.into_value().into_node());
        self
    }

    /// The sample rate (in Hz) for the stream. If the media stream type is video or ancillary data, set this value to 90000. If the media stream type is audio, set this value to either 48000 or 96000.
    ///
    /// `ClockRate`; updated in place.
    pub fn clock_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ClockRate", value.into_value().into_node());
        self
    }

    /// A description that can help you quickly identify what your media stream is used for.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The key-value pairs that can be used to tag and organize the media stream.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The resolution of the video. Required for a video media stream and rejected for other media stream types.
    ///
    /// `VideoFormat`; updated in place.
    pub fn video_format(mut self, value: impl IntoValue<String>) -> Self {
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

impl Construct for CfnFlowMediaStream {
    type Handle = CfnFlowMediaStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnFlowMediaStreamRef {
        CfnFlowMediaStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnFlowMediaStream`] of a stack.
pub struct CfnFlowMediaStreamRef(NodeRef);

impl Clone for CfnFlowMediaStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnFlowMediaStreamRef {}
impl AsNode for CfnFlowMediaStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnFlowMediaStreamRef {
    /// What `Ref` returns: its `Arn`, a [`mediaconnect::FlowMediaStreamArn`](kinds::mediaconnect::FlowMediaStreamArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::mediaconnect::FlowMediaStreamArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the media stream, composed of the flow ARN followed by /mediaStream/ and the media stream name.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::mediaconnect::FlowMediaStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The format type number (sometimes referred to as RTP payload type) of the media stream. MediaConnect assigns this value to the media stream.
    ///
    /// `Fn::GetAtt` of `Fmt`.
    #[inline]
    pub fn attr_fmt(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Fmt")))
    }
}

impl IntoValue<kinds::mediaconnect::FlowMediaStreamArn> for &CfnFlowMediaStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::mediaconnect::FlowMediaStreamArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A set of parameters that define the media stream.
///
/// The property type `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct FmtpProperty(Object);

impl FmtpProperty {
    /// `FmtpProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The format of the audio channel. Can only be specified for an audio media stream.
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

    /// The type of compression that was used to smooth the video's appearance.
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

/// Attributes that are related to the media stream.
///
/// The property type `MediaStreamAttributes` of `AWS::MediaConnect::FlowMediaStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaStreamAttributesProperty(Object);

impl MediaStreamAttributesProperty {
    /// `MediaStreamAttributesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A set of parameters that define the media stream.
    ///
    /// `Fmtp`.
    pub fn fmtp(mut self, value: impl IntoValue<FmtpProperty>) -> Self {
        self.0.put("Fmtp", value.into_value().into_node());
        self
    }

    /// The audio language, in a format that is recognized by the receiver. Can only be specified for an audio media stream.
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
