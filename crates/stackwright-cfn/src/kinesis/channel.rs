// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Kinesis::Channel` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Kinesis::Channel
///
/// `AWS::Kinesis::Channel`; `Ref` returns its `ChannelARN`, a [`kinesis::ChannelArn`](kinds::kinesis::ChannelArn).
/// Changing one of these replaces it: `ChannelName`, `EncryptionConfiguration`, `ServiceExecutionRoleARN`, `StreamConfigurationList`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Kinesis::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Kinesis::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: The name of the channel.
    /// - `service_execution_role_arn`: The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination, and (when enabled) write CloudWatch Logs.
    /// - `stream_configuration_list`: List of stream configurations associated with the channel.
    pub fn new(
        channel_name: impl IntoValue<String>,
        service_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        stream_configuration_list: impl IntoValue<List<StreamConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put(
            "ServiceExecutionRoleARN",
            service_execution_role_arn.into_value().into_node(),
        );
        object_.put(
            "StreamConfigurationList",
            stream_configuration_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is encrypted with the same key.
    ///
    /// `EncryptionConfiguration`; an update replaces the resource.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for delivering channel operational logs.
    ///
    /// `LoggingConfiguration`; updated in place.
    pub fn logging_configuration(
        mut self,
        value: impl IntoValue<LoggingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LoggingConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// `S3DestinationConfiguration`; updated in place.
    pub fn s3_destination_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3DestinationConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
    ///
    /// `S3TablesDestinationConfiguration`; updated in place.
    pub fn s3_tables_destination_configuration(
        mut self,
        value: impl IntoValue<S3TablesDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "S3TablesDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel.
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
    /// What `Ref` returns: its `ChannelARN`, a [`kinesis::ChannelArn`](kinds::kinesis::ChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesis::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelARN`.
    #[inline]
    pub fn attr_channel_arn(&self) -> Value<kinds::kinesis::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelARN")))
    }

    /// Timestamp of when the channel was created.
    ///
    /// `Fn::GetAtt` of `ChannelCreationTimestamp`.
    #[inline]
    pub fn attr_channel_creation_timestamp(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ChannelCreationTimestamp"),
        ))
    }

    /// The service-generated unique identifier for the channel.
    ///
    /// `Fn::GetAtt` of `ChannelId`.
    #[inline]
    pub fn attr_channel_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelId")))
    }

    /// The status of the channel.
    ///
    /// `Fn::GetAtt` of `ChannelStatus`.
    #[inline]
    pub fn attr_channel_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelStatus")))
    }
}

impl IntoValue<kinds::kinesis::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesis::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// CloudWatch Logs configuration for the channel. When Enabled is true and LogGroupName is omitted, the service uses a default group derived from the channel name and id; LogStreamName defaults to the literal string 'DestinationDelivery'.
///
/// The property type `CloudWatchLogsConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsConfigurationProperty(Object);

impl CloudWatchLogsConfigurationProperty {
    /// `CloudWatchLogsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether CloudWatch Logs delivery is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The CloudWatch log group name. When Enabled is true and LogGroupName is omitted, the service uses the default '/aws/kinesis/\<channelName\>/\<channelId\>'.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The CloudWatch log stream name. Defaults to the literal string 'DestinationDelivery' when omitted.
    ///
    /// `LogStreamName`; default `"DestinationDelivery"`.
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogStreamName", value.into_value().into_node());
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

impl Kind for CloudWatchLogsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {}
impl From<CloudWatchLogsConfigurationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsConfigurationProperty> for CloudWatchLogsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
///
/// The property type `DeadLetterQueueS3Configuration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterQueueS3ConfigurationProperty(Object);

impl DeadLetterQueueS3ConfigurationProperty {
    /// `DeadLetterQueueS3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The ARN of the S3 bucket for storing failed records.
    /// - `expected_bucket_owner`: The AWS account ID of the expected owner of the dead-letter queue S3 bucket.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        expected_bucket_owner: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put(
            "ExpectedBucketOwner",
            expected_bucket_owner.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional S3 key prefix under which error records are organized. When omitted, the service uses the default 'kinesis-channel/errors/\<channelName\>/\<channelId\>/'.
    ///
    /// `ErrorOutputPrefix`.
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ErrorOutputPrefix", value.into_value().into_node());
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

impl Kind for DeadLetterQueueS3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterQueueS3ConfigurationProperty> for DeadLetterQueueS3ConfigurationProperty {}
impl From<DeadLetterQueueS3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeadLetterQueueS3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterQueueS3ConfigurationProperty> for DeadLetterQueueS3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DeadLetterQueueS3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Server-side encryption configuration for data at rest in the destination. Data delivered to S3 / S3 Tables is encrypted with the same key.
///
/// The property type `EncryptionConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The encryption type.
    /// - `key_id`: The customer-managed AWS KMS key.
    pub fn new(
        encryption_type: impl IntoValue<super::EncryptionType>,
        key_id: impl IntoValue<String>,
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

impl Kind for EncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {}
impl From<EncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: EncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionConfigurationProperty> for EncryptionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for delivering channel operational logs.
///
/// The property type `LoggingConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigurationProperty(Object);

impl LoggingConfigurationProperty {
    /// `LoggingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cloud_watch_logs`: CloudWatch Logs configuration for the channel.
    pub fn new(cloud_watch_logs: impl IntoValue<CloudWatchLogsConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CloudWatchLogs", cloud_watch_logs.into_value().into_node());
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

impl Kind for LoggingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigurationProperty> for LoggingConfigurationProperty {}
impl From<LoggingConfigurationProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigurationProperty> for LoggingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A single partition field consisting of a transform applied to a source column.
///
/// The property type `PartitionField` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionFieldProperty(Object);

impl PartitionFieldProperty {
    /// `PartitionFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_name`: The name of the source column on which the transform is applied.
    /// - `transform`: The partitioning transform applied to the SourceName column.
    pub fn new(source_name: impl IntoValue<String>, transform: impl IntoValue<Transform>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceName", source_name.into_value().into_node());
        object_.put("Transform", transform.into_value().into_node());
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

impl Kind for PartitionFieldProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionFieldProperty> for PartitionFieldProperty {}
impl From<PartitionFieldProperty> for Node {
    #[inline]
    fn from(value: PartitionFieldProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionFieldProperty> for PartitionFieldProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionFieldProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec format.
///
/// The property type `PartitionSpec` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionSpecProperty(Object);

impl PartitionSpecProperty {
    /// `PartitionSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `partition_fields`: List of partition fields that define how records are partitioned when written to the destination table.
    pub fn new(partition_fields: impl IntoValue<List<PartitionFieldProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("PartitionFields", partition_fields.into_value().into_node());
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

impl Kind for PartitionSpecProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionSpecProperty> for PartitionSpecProperty {}
impl From<PartitionSpecProperty> for Node {
    #[inline]
    fn from(value: PartitionSpecProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionSpecProperty> for PartitionSpecProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionSpecProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that describes how records on the source stream are encoded.
///
/// The property type `RecordConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordConfigurationProperty(Object);

impl RecordConfigurationProperty {
    /// `RecordConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_format_type`: The format used to interpret records read from the source stream.
    pub fn new(record_format_type: impl IntoValue<RecordFormatType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordFormatType",
            record_format_type.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the AWS Glue Schema Registry (GSR) schema. Required for the S3 Tables destination, where it is used to create the S3 Table and to validate that the record format matches the table schema. Also used when RecordFormatType is GSR_JSON to interpret records read from the source stream. Vanilla S3 delivery writes records as S3 objects and does not need a schema. The schema must be in the same account and region as the channel.
    ///
    /// `GSRSchemaARN`.
    pub fn gsr_schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GSRSchemaARN", value.into_value().into_node());
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

impl Kind for RecordConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordConfigurationProperty> for RecordConfigurationProperty {}
impl From<RecordConfigurationProperty> for Node {
    #[inline]
    fn from(value: RecordConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordConfigurationProperty> for RecordConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RecordConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for delivery to a vanilla S3 bucket destination. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
///
/// The property type `S3DestinationConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `storage_configuration`: S3 storage configuration that describes the destination bucket and how delivered objects are stored.
    pub fn new(storage_configuration: impl IntoValue<S3StorageConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "StorageConfiguration",
            storage_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
    ///
    /// `DataFreshnessInSeconds`; default `300`.
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DataFreshnessInSeconds", value.into_value().into_node());
        self
    }

    /// Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    ///
    /// `DeadLetterQueueS3Configuration`; an update replaces the resource.
    pub fn dead_letter_queue_s3_configuration(
        mut self,
        value: impl IntoValue<DeadLetterQueueS3ConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeadLetterQueueS3Configuration",
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

/// S3 storage configuration that describes the destination bucket and how delivered objects are stored.
///
/// The property type `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageConfigurationProperty(Object);

impl S3StorageConfigurationProperty {
    /// `S3StorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The ARN of the S3 bucket for record delivery.
    /// - `compression_type`: The compression algorithm applied to delivered objects.
    /// - `expected_bucket_owner`: The AWS account ID of the expected owner of the destination S3 bucket.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        compression_type: impl IntoValue<S3StorageConfigurationCompressionType>,
        expected_bucket_owner: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put("CompressionType", compression_type.into_value().into_node());
        object_.put(
            "ExpectedBucketOwner",
            expected_bucket_owner.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional template for the S3 object key path. Supports placeholders in the form !{name}: !{channel-name}, !{channel-id}, !{stream-name}, !{yyyy}, !{yy}, !{MM}, !{dd}, !{HH}, !{mm}, and !{extension} (a literal file extension can be supplied as !{extension:.json.gz}). When omitted, the service uses the default 'kinesis-channel/!{channel-name}/!{channel-id}/!{yyyy}/!{MM}/!{dd}/!{HH}/!{channel-name}-!{channel-id}-!{yyyy}-!{MM}-!{dd}-!{HH}-!{mm}!{extension}'.
    ///
    /// `OutputKeyTemplate`.
    pub fn output_key_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputKeyTemplate", value.into_value().into_node());
        self
    }

    /// The S3 storage class for delivered objects.
    ///
    /// `StorageClass`; default `"STANDARD"`; one of `STANDARD`, `INTELLIGENT_TIERING`, `GLACIER_IR`.
    pub fn storage_class(mut self, value: impl IntoValue<StorageClass>) -> Self {
        self.0.put("StorageClass", value.into_value().into_node());
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

impl Kind for S3StorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageConfigurationProperty> for S3StorageConfigurationProperty {}
impl From<S3StorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3StorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageConfigurationProperty> for S3StorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An S3 Tables destination including its table bucket, namespace, table name, and partition spec.
///
/// The property type `S3TableConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TableConfigurationProperty(Object);

impl S3TableConfigurationProperty {
    /// `S3TableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `compression_type`: The compression algorithm applied to objects delivered to the S3 Tables destination.
    /// - `namespace`: The name of the S3 Tables namespace that contains the destination table.
    /// - `table_bucket_arn`: The ARN of the S3 Tables table bucket for record delivery.
    /// - `table_name`: The name of the destination S3 Tables table.
    pub fn new(
        compression_type: impl IntoValue<S3TableConfigurationCompressionType>,
        namespace: impl IntoValue<String>,
        table_bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CompressionType", compression_type.into_value().into_node());
        object_.put("Namespace", namespace.into_value().into_node());
        object_.put("TableBucketARN", table_bucket_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
        Self(object_)
    }

    /// Partitioning specification for the destination Iceberg table. Follows the S3 Tables / Iceberg PartitionSpec format.
    ///
    /// `PartitionSpec`.
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpecProperty>) -> Self {
        self.0.put("PartitionSpec", value.into_value().into_node());
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

impl Kind for S3TableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TableConfigurationProperty> for S3TableConfigurationProperty {}
impl From<S3TableConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3TableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TableConfigurationProperty> for S3TableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3TableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for delivery to S3 Tables destinations. Exactly one of S3DestinationConfiguration and S3TablesDestinationConfiguration must be specified on the channel.
///
/// The property type `S3TablesDestinationConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3TablesDestinationConfigurationProperty(Object);

impl S3TablesDestinationConfigurationProperty {
    /// `S3TablesDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `dead_letter_queue_s3_configuration`: Configuration of the S3 bucket used to capture records that cannot be delivered to the primary destination.
    /// - `s3_tables_configuration_list`: The list of S3 Tables destinations.
    pub fn new(
        dead_letter_queue_s3_configuration: impl IntoValue<DeadLetterQueueS3ConfigurationProperty>,
        s3_tables_configuration_list: impl IntoValue<List<S3TableConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeadLetterQueueS3Configuration",
            dead_letter_queue_s3_configuration.into_value().into_node(),
        );
        object_.put(
            "S3TablesConfigurationList",
            s3_tables_configuration_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// The maximum time in seconds the channel buffers records before delivery if the minimum target file size is not reached.
    ///
    /// `DataFreshnessInSeconds`; default `300`.
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DataFreshnessInSeconds", value.into_value().into_node());
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

impl Kind for S3TablesDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3TablesDestinationConfigurationProperty>
    for S3TablesDestinationConfigurationProperty
{
}
impl From<S3TablesDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3TablesDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3TablesDestinationConfigurationProperty>
    for S3TablesDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<S3TablesDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of a Kinesis stream that the channel reads from.
///
/// The property type `StreamConfiguration` of `AWS::Kinesis::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamConfigurationProperty(Object);

impl StreamConfigurationProperty {
    /// `StreamConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_configuration`: The configuration that describes how records on the source stream are encoded.
    /// - `stream_arn`: The Amazon resource name (ARN) of the Kinesis data stream that the channel reads from.
    pub fn new(
        record_configuration: impl IntoValue<RecordConfigurationProperty>,
        stream_arn: impl IntoValue<kinds::kinesis::StreamArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "RecordConfiguration",
            record_configuration.into_value().into_node(),
        );
        object_.put("StreamARN", stream_arn.into_value().into_node());
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

/// The values of `RecordFormatType` of a `RecordConfiguration` of `AWS::Kinesis::Channel`.
pub enum RecordFormatType {
    /// `BYTE_ARRAY`.
    ByteArray,
    /// `GSR_JSON`.
    GsrJson,
    /// `JSON`.
    Json_,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordFormatType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordFormatType> for RecordFormatType {
    #[inline]
    fn into_value(self) -> Value<RecordFormatType> {
        const VALUES: &[&str] = &["BYTE_ARRAY", "GSR_JSON", "JSON", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CompressionType` of a `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
pub enum S3StorageConfigurationCompressionType {
    /// `GZIP`.
    Gzip,
    /// `NONE`.
    None,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for S3StorageConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3StorageConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3StorageConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3StorageConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3StorageConfigurationCompressionType> for S3StorageConfigurationCompressionType {
    #[inline]
    fn into_value(self) -> Value<S3StorageConfigurationCompressionType> {
        const VALUES: &[&str] = &["GZIP", "NONE", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CompressionType` of a `S3TableConfiguration` of `AWS::Kinesis::Channel`.
pub enum S3TableConfigurationCompressionType {
    /// `NONE`.
    None,
    /// `SNAPPY`.
    Snappy,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for S3TableConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3TableConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3TableConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3TableConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3TableConfigurationCompressionType> for S3TableConfigurationCompressionType {
    #[inline]
    fn into_value(self) -> Value<S3TableConfigurationCompressionType> {
        const VALUES: &[&str] = &["NONE", "SNAPPY", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageClass` of a `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
pub enum StorageClass {
    /// `GLACIER_IR`.
    GlacierIr,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageClass> for StorageClass {
    #[inline]
    fn into_value(self) -> Value<StorageClass> {
        const VALUES: &[&str] = &["GLACIER_IR", "INTELLIGENT_TIERING", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Transform` of a `PartitionField` of `AWS::Kinesis::Channel`.
pub enum Transform {
    /// `TIME_HOUR`.
    TimeHour,
}

#[diagnostic::do_not_recommend]
impl Kind for Transform {}
#[diagnostic::do_not_recommend]
impl TextKind for Transform {}
#[diagnostic::do_not_recommend]
impl IdKind for Transform {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Transform {}
#[diagnostic::do_not_recommend]
impl IntoValue<Transform> for Transform {
    #[inline]
    fn into_value(self) -> Value<Transform> {
        const VALUES: &[&str] = &["TIME_HOUR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
