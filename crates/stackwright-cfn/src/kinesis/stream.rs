// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kinesis::Stream` and its property types.

use crate::l1::*;

/// Creates a Kinesis stream that captures and transports data records that are emitted from data sources. For information about creating streams, see [CreateStream](https://docs.aws.amazon.com/kinesis/latest/APIReference/API_CreateStream.html) in the Amazon Kinesis API Reference.
///
/// `AWS::Kinesis::Stream`; `Ref` returns its `Name`, a [`kinesis::StreamName`](kinds::kinesis::StreamName).
/// Changing one of these replaces it: `Name`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kinesis::Stream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("stream.rules"),
};

impl CfnStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kinesis::Stream";

    /// `CfnStream` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of shard-level metrics in properties to enable enhanced monitoring mode.
    ///
    /// `DesiredShardLevelMetrics`; one of `IncomingBytes`, `IncomingRecords`, `OutgoingBytes`, `OutgoingRecords`, `WriteProvisionedThroughputExceeded`, `ReadProvisionedThroughputExceeded`, `IteratorAgeMilliseconds`, `ALL`; updated in place.
    pub fn desired_shard_level_metrics(
        mut self,
        value: impl IntoValue<List<DesiredShardLevelMetric>>,
    ) -> Self {
        self.0
            .put("DesiredShardLevelMetrics", value.into_value().into_node());
        self
    }

    /// The maximum record size of a single record in kibibyte (KiB) that you can write to, and read from a stream.
    ///
    /// `MaxRecordSizeInKiB`; updated in place.
    pub fn max_record_size_in_kib(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxRecordSizeInKiB", value.into_value().into_node());
        self
    }

    /// The name of the Kinesis stream. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the stream name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// If you specify a name, you cannot perform updates that require replacement of this resource. You can perform updates that require no or some interruption. If you must replace the resource, specify a new name.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The number of hours for the data records that are stored in shards to remain accessible. The default value is 24. For more information about the stream retention period, see [Changing the Data Retention Period](https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html) in the Amazon Kinesis Developer Guide.
    ///
    /// `RetentionPeriodHours`; updated in place.
    pub fn retention_period_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriodHours", value.into_value().into_node());
        self
    }

    /// The number of shards that the stream uses. For greater provisioned throughput, increase the number of shards.
    ///
    /// `ShardCount`; updated in place.
    pub fn shard_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ShardCount", value.into_value().into_node());
        self
    }

    /// When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream. Removing this property from your stack template and updating your stack disables encryption.
    ///
    /// `StreamEncryption`; updated in place.
    pub fn stream_encryption(mut self, value: impl IntoValue<StreamEncryptionProperty>) -> Self {
        self.0
            .put("StreamEncryption", value.into_value().into_node());
        self
    }

    /// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you can choose between an *on-demand* capacity mode and a *provisioned* capacity mode for your data streams.
    ///
    /// `StreamModeDetails`; updated in place.
    pub fn stream_mode_details(mut self, value: impl IntoValue<StreamModeDetailsProperty>) -> Self {
        self.0
            .put("StreamModeDetails", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key–value pairs) to associate with the Kinesis stream. For information about constraints for this property, see [Tag Restrictions](https://docs.aws.amazon.com/streams/latest/dev/tagging.html#tagging-restrictions) in the *Amazon Kinesis Developer Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The target warm throughput in MB/s that the stream should be scaled to handle. This represents the throughput capacity that will be immediately available for write operations.
    ///
    /// `WarmThroughputMiBps`; updated in place.
    pub fn warm_throughput_mibps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("WarmThroughputMiBps", value.into_value().into_node());
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
    /// What `Ref` returns: its `Name`, a [`kinesis::StreamName`](kinds::kinesis::StreamName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesis::StreamName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon resource name (ARN) of the Kinesis stream, such as `arn:aws:kinesis:us-east-2:123456789012:stream/mystream`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kinesis::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// Warm throughput configuration details for the stream. Only present for ON_DEMAND streams.
    ///
    /// `Fn::GetAtt` of `WarmThroughputObject`.
    #[inline]
    pub fn attr_warm_throughput_object(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WarmThroughputObject")))
    }
}

impl IntoValue<kinds::kinesis::StreamName> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesis::StreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kinesis::StreamArn> for &CfnStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesis::StreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Enables or updates server-side encryption using an AWS KMS key for a specified stream.
///
/// > When invoking this API, you must use either the `StreamARN` or the `StreamName` parameter, or both. It is recommended that you use the `StreamARN` input parameter when you invoke this API.
///
/// Starting encryption is an asynchronous operation. Upon receiving the request, Kinesis Data Streams returns immediately and sets the status of the stream to `UPDATING`. After the update is complete, Kinesis Data Streams sets the status of the stream back to `ACTIVE`. Updating or applying encryption normally takes a few seconds to complete, but it can take minutes. You can continue to read and write data to your stream while its status is `UPDATING`. Once the status of the stream is `ACTIVE`, encryption begins for records written to the stream.
///
/// API Limits: You can successfully apply a new AWS KMS key for server-side encryption 25 times in a rolling 24-hour period.
///
/// Note: It can take up to 5 seconds after the stream is in an `ACTIVE` status before all records written to the stream are encrypted. After you enable encryption, you can verify that encryption is applied by inspecting the API response from `PutRecord` or `PutRecords`.
///
/// The property type `StreamEncryption` of `AWS::Kinesis::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamEncryptionProperty(Object);

impl StreamEncryptionProperty {
    /// `StreamEncryptionProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The encryption type to use.
    /// - `key_id`: The GUID for the customer-managed AWS KMS key to use for encryption.
    pub fn new(
        encryption_type: impl IntoValue<super::EncryptionType>,
        key_id: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        object_.put("KeyId", key_id.into_value().into_node());
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

impl Kind for StreamEncryptionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamEncryptionProperty> for StreamEncryptionProperty {}
impl From<StreamEncryptionProperty> for Node {
    #[inline]
    fn from(value: StreamEncryptionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamEncryptionProperty> for StreamEncryptionProperty {
    #[inline]
    fn into_value(self) -> Value<StreamEncryptionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the capacity mode to which you want to set your data stream. Currently, in Kinesis Data Streams, you can choose between an *on-demand* capacity mode and a *provisioned* capacity mode for your data streams.
///
/// The property type `StreamModeDetails` of `AWS::Kinesis::Stream`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamModeDetailsProperty(Object);

impl StreamModeDetailsProperty {
    /// `StreamModeDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `stream_mode`: Specifies the capacity mode to which you want to set your data stream.
    pub fn new(stream_mode: impl IntoValue<StreamMode>) -> Self {
        let mut object_ = Object::typed();
        object_.put("StreamMode", stream_mode.into_value().into_node());
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

impl Kind for StreamModeDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamModeDetailsProperty> for StreamModeDetailsProperty {}
impl From<StreamModeDetailsProperty> for Node {
    #[inline]
    fn from(value: StreamModeDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamModeDetailsProperty> for StreamModeDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<StreamModeDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DesiredShardLevelMetrics` of `AWS::Kinesis::Stream`.
pub enum DesiredShardLevelMetric {
    /// `ALL`.
    All,
    /// `IncomingBytes`.
    IncomingBytes,
    /// `IncomingRecords`.
    IncomingRecords,
    /// `IteratorAgeMilliseconds`.
    IteratorAgeMilliseconds,
    /// `OutgoingBytes`.
    OutgoingBytes,
    /// `OutgoingRecords`.
    OutgoingRecords,
    /// `ReadProvisionedThroughputExceeded`.
    ReadProvisionedThroughputExceeded,
    /// `WriteProvisionedThroughputExceeded`.
    WriteProvisionedThroughputExceeded,
}

#[diagnostic::do_not_recommend]
impl Kind for DesiredShardLevelMetric {}
#[diagnostic::do_not_recommend]
impl TextKind for DesiredShardLevelMetric {}
#[diagnostic::do_not_recommend]
impl IdKind for DesiredShardLevelMetric {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DesiredShardLevelMetric {}
#[diagnostic::do_not_recommend]
impl IntoValue<DesiredShardLevelMetric> for DesiredShardLevelMetric {
    #[inline]
    fn into_value(self) -> Value<DesiredShardLevelMetric> {
        const VALUES: &[&str] = &[
            "ALL",
            "IncomingBytes",
            "IncomingRecords",
            "IteratorAgeMilliseconds",
            "OutgoingBytes",
            "OutgoingRecords",
            "ReadProvisionedThroughputExceeded",
            "WriteProvisionedThroughputExceeded",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StreamMode` of a `StreamModeDetails` of `AWS::Kinesis::Stream`.
pub enum StreamMode {
    /// `ON_DEMAND`.
    OnDemand,
    /// `PROVISIONED`.
    Provisioned,
}

#[diagnostic::do_not_recommend]
impl Kind for StreamMode {}
#[diagnostic::do_not_recommend]
impl TextKind for StreamMode {}
#[diagnostic::do_not_recommend]
impl IdKind for StreamMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StreamMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<StreamMode> for StreamMode {
    #[inline]
    fn into_value(self) -> Value<StreamMode> {
        const VALUES: &[&str] = &["ON_DEMAND", "PROVISIONED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
