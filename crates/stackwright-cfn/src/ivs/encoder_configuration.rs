// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IVS::EncoderConfiguration` and its property types.

use crate::l1::*;

/// The `AWS::IVS::EncoderConfiguration` resource specifies an encoder configuration. An encoder configuration describes a stream’s video configuration. For more information, see [Streaming Configuration](https://docs.aws.amazon.com/ivs/latest/LowLatencyUserGuide/streaming-config.html) in the *Amazon IVS Low-Latency Streaming User Guide*.
///
/// `AWS::IVS::EncoderConfiguration`; `Ref` returns its `Arn`, a [`ivs::EncoderConfigurationArn`](kinds::ivs::EncoderConfigurationArn).
/// Changing one of these replaces it: `Name`, `Video`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEncoderConfiguration(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IVS::EncoderConfiguration",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("encoder_configuration.rules"),
};

impl CfnEncoderConfiguration {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IVS::EncoderConfiguration";

    /// `CfnEncoderConfiguration` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Encoder cnfiguration name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-encoderconfiguration-tag.html).
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Video configuration. Default: video resolution 1280x720, bitrate 2500 kbps, 30 fps. See the [Video](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ivs-encoderconfiguration-video.html) property type for more information.
    ///
    /// `Video`; an update replaces the resource.
    pub fn video(mut self, value: impl IntoValue<VideoProperty>) -> Self {
        self.0.put("Video", value.into_value().into_node());
        self
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnEncoderConfiguration {
    type Handle = CfnEncoderConfigurationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEncoderConfigurationRef {
        CfnEncoderConfigurationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEncoderConfiguration`] of a stack.
pub struct CfnEncoderConfigurationRef(NodeRef);

impl Clone for CfnEncoderConfigurationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEncoderConfigurationRef {}
impl AsNode for CfnEncoderConfigurationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEncoderConfigurationRef {
    /// What `Ref` returns: its `Arn`, a [`ivs::EncoderConfigurationArn`](kinds::ivs::EncoderConfigurationArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::ivs::EncoderConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The encoder-configuration ARN. For example: `arn:aws:ivs:us-west-2:123456789012:encoder-configuration/abcdABCDefgh`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::ivs::EncoderConfigurationArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::ivs::EncoderConfigurationArn> for &CfnEncoderConfigurationRef {
    #[inline]
    fn into_value(self) -> Value<kinds::ivs::EncoderConfigurationArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The Video property type describes a stream's video configuration.
///
/// The property type `Video` of `AWS::IVS::EncoderConfiguration`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoProperty(Object);

impl VideoProperty {
    /// `VideoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Bitrate for generated output, in bps. Default: 2500000.
    ///
    /// `Bitrate`; default `2500000`; an update replaces the resource.
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Bitrate", value.into_value().into_node());
        self
    }

    /// Video frame rate, in fps. Default: 30.
    ///
    /// `Framerate`; default `30`; an update replaces the resource.
    pub fn framerate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Framerate", value.into_value().into_node());
        self
    }

    /// Video-resolution height. Note that the maximum value is determined by width times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 720.
    ///
    /// `Height`; default `720`; an update replaces the resource.
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Height", value.into_value().into_node());
        self
    }

    /// Video-resolution width. Note that the maximum value is determined by width times height, such that the maximum total pixels is 2073600 (1920x1080 or 1080x1920). Default: 1280.
    ///
    /// `Width`; default `1280`; an update replaces the resource.
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

impl Kind for VideoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoProperty> for VideoProperty {}
impl From<VideoProperty> for Node {
    #[inline]
    fn from(value: VideoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoProperty> for VideoProperty {
    #[inline]
    fn into_value(self) -> Value<VideoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
