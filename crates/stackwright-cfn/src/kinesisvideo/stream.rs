// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisVideo::Stream` and its property types.

use crate::l1::*;

/// Specifies a new Kinesis video stream.
///
/// When you create a new stream, Kinesis Video Streams assigns it a version number. When you change the stream's metadata, Kinesis Video Streams updates the version.
///
/// `CreateStream` is an asynchronous operation.
///
/// For information about how the service works, see [How it Works](https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-it-works.html).
///
/// You must have permissions for the `KinesisVideo:CreateStream` action.
///
/// `AWS::KinesisVideo::Stream`; `Ref` returns its `Name`, a [`kinesisvideo::StreamName`](kinds::kinesisvideo::StreamName).
/// Changing one of these replaces it: `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisVideo::Stream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream.rules"),
};

impl CfnStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisVideo::Stream";

    /// `CfnStream` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// How long the stream retains data, in hours.
    ///
    /// `DataRetentionInHours`; updated in place.
    pub fn data_retention_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DataRetentionInHours", value.into_value().into_node());
        self
    }

    /// The name of the device that is associated with the stream.
    ///
    /// `DeviceName`; updated in place.
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeviceName", value.into_value().into_node());
        self
    }

    /// The ID of the AWS Key Management Service ( AWS ) key that Kinesis Video Streams uses to encrypt data on the stream.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The `MediaType` of the stream.
    ///
    /// `MediaType`; updated in place.
    pub fn media_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MediaType", value.into_value().into_node());
        self
    }

    /// The name of the stream.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The configuration for stream storage, including the default storage tier for stream data. This configuration determines how stream data is stored and accessed, with different tiers offering varying levels of performance and cost optimization.
    ///
    /// `StreamStorageConfiguration`; updated in place.
    pub fn stream_storage_configuration(
        mut self,
        value: impl IntoValue<StreamStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StreamStorageConfiguration", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnStream {
    type Handle = CfnStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnStreamRef {
        CfnStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnStream`] of a stack.
pub struct CfnStreamRef(NodeRef);

impl Clone for CfnStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnStreamRef {}
impl AsNode for CfnStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnStreamRef {
    /// What `Ref` returns: its `Name`, a [`kinesisvideo::StreamName`](kinds::kinesisvideo::StreamName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisvideo::StreamName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kinesisvideo::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::kinesisvideo::StreamName> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisvideo::StreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kinesisvideo::StreamArn> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisvideo::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// The configuration for stream storage, including the default storage tier for stream data. This configuration determines how stream data is stored and accessed, with different tiers offering varying levels of performance and cost optimization.
///
/// The property type `StreamStorageConfiguration` of `AWS::KinesisVideo::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamStorageConfigurationProperty(Object);

impl StreamStorageConfigurationProperty {
    /// `StreamStorageConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The default storage tier for the stream data. This setting determines the storage class used for stream data, affecting both performance characteristics and storage costs.
    ///
    /// Available storage tiers:
    ///
    /// - `HOT` - Optimized for frequent access with the lowest latency and highest performance. Ideal for real-time applications and frequently accessed data.
    /// - `WARM` - Balanced performance and cost for moderately accessed data. Suitable for data that is accessed regularly but not continuously.
    ///
    /// `DefaultStorageTier`; default `"HOT"`; one of `HOT`, `WARM`.
    pub fn default_storage_tier(mut self, value: impl IntoValue<DefaultStorageTier>) -> Self {
        self.0
            .put("DefaultStorageTier", value.into_value().into_node());
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

impl Kind for StreamStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamStorageConfigurationProperty> for StreamStorageConfigurationProperty {}
impl From<StreamStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: StreamStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamStorageConfigurationProperty> for StreamStorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StreamStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DefaultStorageTier` of a `StreamStorageConfiguration` of `AWS::KinesisVideo::Stream`.
pub enum DefaultStorageTier {
    /// `HOT`.
    Hot,
    /// `WARM`.
    Warm,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultStorageTier {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultStorageTier {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultStorageTier {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultStorageTier {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultStorageTier> for DefaultStorageTier {
    #[inline]
    fn into_value(self) -> Value<DefaultStorageTier> {
        const VALUES: &[&str] = &["HOT", "WARM"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
