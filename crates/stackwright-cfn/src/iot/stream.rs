// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::IoT::Stream` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS IoT Stream. A stream is a publicly addressable resource that is an abstraction for a list of files that can be transferred to an IoT device.
///
/// `AWS::IoT::Stream`; `Ref` returns its `Arn`, a [`iot::StreamArn`](kinds::iot::StreamArn).
/// Changing one of these replaces it: `StreamId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::IoT::Stream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream.rules"),
};

impl CfnStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::IoT::Stream";

    /// `CfnStream` with its required properties, in alphabetical order:
    ///
    /// - `files`: The files to stream.
    /// - `role_arn`: An IAM role that allows the IoT service principal to access your S3 files.
    /// - `stream_id`: The stream ID.
    pub fn new(
        files: impl IntoValue<List<StreamFileProperty>>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stream_id: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Files", files.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("StreamId", stream_id.into_value().into_node());
        Self(object_)
    }

    /// The description of the stream.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata which can be used to manage streams.
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
    /// What `Ref` returns: its `Arn`, a [`iot::StreamArn`](kinds::iot::StreamArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::iot::StreamArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the stream.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::iot::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The date when the stream was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The date when the stream was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdatedAt`.
    #[inline]
    pub fn attr_last_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastUpdatedAt")))
    }

    /// The stream version.
    ///
    /// `Fn::GetAtt` of `StreamVersion`.
    #[inline]
    pub fn attr_stream_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StreamVersion")))
    }
}

impl IntoValue<kinds::iot::StreamArn> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::iot::StreamArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The location of the file in S3.
///
/// The property type `S3Location` of `AWS::IoT::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 bucket.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The S3 key.
    ///
    /// `Key`.
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Key", value.into_value().into_node());
        self
    }

    /// The S3 bucket version.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a file to stream.
///
/// The property type `StreamFile` of `AWS::IoT::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamFileProperty(Object);

impl StreamFileProperty {
    /// `StreamFileProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The file ID.
    ///
    /// `FileId`.
    pub fn file_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("FileId", value.into_value().into_node());
        self
    }

    /// The location of the file in S3.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for StreamFileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamFileProperty> for StreamFileProperty {}
impl From<StreamFileProperty> for Node {
    #[inline]
    fn from(value: StreamFileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamFileProperty> for StreamFileProperty {
    #[inline]
    fn into_value(self) -> Value<StreamFileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
