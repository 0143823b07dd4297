// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Chime::MediaPipelineKinesisVideoStreamPool` and its property types.

use crate::l1::*;

/// Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool
///
/// `AWS::Chime::MediaPipelineKinesisVideoStreamPool`; `Ref` returns its `Arn`, a [`chime::MediaPipelineKinesisVideoStreamPoolArn`](kinds::chime::MediaPipelineKinesisVideoStreamPoolArn).
/// Changing one of these replaces it: `PoolName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMediaPipelineKinesisVideoStreamPool(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Chime::MediaPipelineKinesisVideoStreamPool",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("media_pipeline_kinesis_video_stream_pool.rules"),
};

impl CfnMediaPipelineKinesisVideoStreamPool {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Chime::MediaPipelineKinesisVideoStreamPool";

    /// `CfnMediaPipelineKinesisVideoStreamPool` with its required properties, in alphabetical order:
    ///
    /// - `pool_name`: The name of the Kinesis Video Stream Pool.
    /// - `stream_configuration`: The configuration settings for the Kinesis video stream.
    pub fn new(
        pool_name: impl IntoValue<String>,
        stream_configuration: impl IntoValue<StreamConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("PoolName", pool_name.into_value().into_node());
        object_.put(
            "StreamConfiguration",
            stream_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags associated with the Kinesis Video Stream Pool.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsItemsProperty>>) -> Self {
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

impl Construct for CfnMediaPipelineKinesisVideoStreamPool {
    type Handle = CfnMediaPipelineKinesisVideoStreamPoolRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMediaPipelineKinesisVideoStreamPoolRef {
        CfnMediaPipelineKinesisVideoStreamPoolRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMediaPipelineKinesisVideoStreamPool`] of a stack.
pub struct CfnMediaPipelineKinesisVideoStreamPoolRef(NodeRef);

impl Clone for CfnMediaPipelineKinesisVideoStreamPoolRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMediaPipelineKinesisVideoStreamPoolRef {}
impl AsNode for CfnMediaPipelineKinesisVideoStreamPoolRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMediaPipelineKinesisVideoStreamPoolRef {
    /// What `Ref` returns: its `Arn`, a [`chime::MediaPipelineKinesisVideoStreamPoolArn`](kinds::chime::MediaPipelineKinesisVideoStreamPoolArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::chime::MediaPipelineKinesisVideoStreamPoolArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::chime::MediaPipelineKinesisVideoStreamPoolArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the Kinesis Video Stream Pool was created.
    ///
    /// `Fn::GetAtt` of `CreatedTimestamp`.
    #[inline]
    pub fn attr_created_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedTimestamp")))
    }

    /// The unique identifier of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `PoolId`.
    #[inline]
    pub fn attr_pool_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolId")))
    }

    /// The status of the Kinesis Video Stream Pool.
    ///
    /// `Fn::GetAtt` of `PoolStatus`.
    #[inline]
    pub fn attr_pool_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PoolStatus")))
    }

    /// The time at which the Kinesis Video Stream Pool was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedTimestamp`.
    #[inline]
    pub fn attr_updated_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedTimestamp")))
    }
}

impl IntoValue<kinds::chime::MediaPipelineKinesisVideoStreamPoolArn>
    for &CfnMediaPipelineKinesisVideoStreamPoolRef
{
    #[inline]
    fn into_value(self) -> Value<kinds::chime::MediaPipelineKinesisVideoStreamPoolArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration settings for the Kinesis video stream.
///
/// The property type `StreamConfiguration` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamConfigurationProperty(Object);

impl StreamConfigurationProperty {
    /// `StreamConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `region`: The AWS Region of the video stream.
    pub fn new(region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Region", region.into_value().into_node());
        Self(object_)
    }

    /// The amount of time that data is retained, in hours.
    ///
    /// `DataRetentionInHours`.
    pub fn data_retention_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DataRetentionInHours", value.into_value().into_node());
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

impl Kind for StreamConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamConfigurationProperty> for StreamConfigurationProperty {}
impl From<StreamConfigurationProperty> for Node {
    #[inline]
    fn from(value: StreamConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamConfigurationProperty> for StreamConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StreamConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TagsItems` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsItemsProperty(Object);

impl TagsItemsProperty {
    /// `TagsItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsItemsProperty> for TagsItemsProperty {}
impl From<TagsItemsProperty> for Node {
    #[inline]
    fn from(value: TagsItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsItemsProperty> for TagsItemsProperty {
    #[inline]
    fn into_value(self) -> Value<TagsItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
