// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::Channel` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::MSK::Channel
///
/// `AWS::MSK::Channel`; `Ref` returns its `ChannelArn`, a [`msk::ChannelArn`](kinds::msk::ChannelArn).
/// Changing one of these replaces it: `ChannelName`, `ClusterArn`, `EncryptionConfiguration`, `LoggingInfo`, `TopicConfigurationList`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnChannel(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::Channel",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("channel.rules"),
};

impl CfnChannel {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::Channel";

    /// `CfnChannel` with its required properties, in alphabetical order:
    ///
    /// - `channel_name`: Name of the channel.
    /// - `topic_configuration_list`: Topic configuration.
    pub fn new(
        channel_name: impl IntoValue<String>,
        topic_configuration_list: impl IntoValue<List<TopicConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ChannelName", channel_name.into_value().into_node());
        object_.put(
            "TopicConfigurationList",
            topic_configuration_list.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the cluster
    ///
    /// `ClusterArn`; an update replaces the resource.
    pub fn cluster_arn(mut self, value: impl IntoValue<kinds::msk::ClusterArn>) -> Self {
        self.0.put("ClusterArn", value.into_value().into_node());
        self
    }

    /// Encryption configuration
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

    /// Iceberg destination configuration
    ///
    /// `IcebergDestinationConfiguration`; updated in place.
    pub fn iceberg_destination_configuration(
        mut self,
        value: impl IntoValue<IcebergDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "IcebergDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Log configuration details for Channel
    ///
    /// `LoggingInfo`; an update replaces the resource.
    pub fn logging_info(mut self, value: impl IntoValue<ChannelLoggingInfoProperty>) -> Self {
        self.0.put("LoggingInfo", value.into_value().into_node());
        self
    }

    /// S3 destination configuration
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

    /// Tags attached to the channel
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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
    /// What `Ref` returns: its `ChannelArn`, a [`msk::ChannelArn`](kinds::msk::ChannelArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that uniquely identifies the channel
    ///
    /// `Fn::GetAtt` of `ChannelArn`.
    #[inline]
    pub fn attr_channel_arn(&self) -> Value<kinds::msk::ChannelArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ChannelArn")))
    }

    /// Includes information about the channel state
    ///
    /// `Fn::GetAtt` of `StateInfo`.
    #[inline]
    pub fn attr_state_info(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StateInfo")))
    }

    /// Status of a channel resource
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::msk::ChannelArn> for &CfnChannelRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ChannelArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Catalog configuration of the destination
///
/// The property type `Catalog` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogProperty(Object);

impl CatalogProperty {
    /// `CatalogProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the catalog
    ///
    /// `CatalogArn`; an update replaces the resource.
    pub fn catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogArn", value.into_value().into_node());
        self
    }

    /// The warehouse location
    ///
    /// `WarehouseLocation`; an update replaces the resource.
    pub fn warehouse_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("WarehouseLocation", value.into_value().into_node());
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

impl Kind for CatalogProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogProperty> for CatalogProperty {}
impl From<CatalogProperty> for Node {
    #[inline]
    fn from(value: CatalogProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogProperty> for CatalogProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Log configuration details for Channel
///
/// The property type `ChannelLoggingInfo` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelLoggingInfoProperty(Object);

impl ChannelLoggingInfoProperty {
    /// `ChannelLoggingInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CloudWatch Logs log destination details
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<CloudWatchLogsLogDestinationProperty>,
    ) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// Firehose log destination details
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseLogDestinationProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// S3 log destination details
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3LogDestinationProperty>) -> Self {
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

impl Kind for ChannelLoggingInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelLoggingInfoProperty> for ChannelLoggingInfoProperty {}
impl From<ChannelLoggingInfoProperty> for Node {
    #[inline]
    fn from(value: ChannelLoggingInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelLoggingInfoProperty> for ChannelLoggingInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelLoggingInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// CloudWatch Logs log destination details
///
/// The property type `CloudWatchLogsLogDestination` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsLogDestinationProperty(Object);

impl CloudWatchLogsLogDestinationProperty {
    /// `CloudWatchLogsLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether CloudWatch Logs logging is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The CloudWatch log group for log delivery
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
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

impl Kind for CloudWatchLogsLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsLogDestinationProperty> for CloudWatchLogsLogDestinationProperty {}
impl From<CloudWatchLogsLogDestinationProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsLogDestinationProperty> for CloudWatchLogsLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Dead letter queue S3 configuration of the destination
///
/// The property type `DeadLetterQueueS3` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeadLetterQueueS3Property(Object);

impl DeadLetterQueueS3Property {
    /// `DeadLetterQueueS3Property` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The ARN of the S3 bucket.
    /// - `error_output_prefix`: The error output prefix.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        error_output_prefix: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        object_.put(
            "ErrorOutputPrefix",
            error_output_prefix.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional 12-digit AWS account ID expected to own the dead-letter S3 bucket
    ///
    /// `ExpectedBucketOwner`; an update replaces the resource.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
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

impl Kind for DeadLetterQueueS3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<DeadLetterQueueS3Property> for DeadLetterQueueS3Property {}
impl From<DeadLetterQueueS3Property> for Node {
    #[inline]
    fn from(value: DeadLetterQueueS3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeadLetterQueueS3Property> for DeadLetterQueueS3Property {
    #[inline]
    fn into_value(self) -> Value<DeadLetterQueueS3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Destination table configuration
///
/// The property type `DestinationTable` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationTableProperty(Object);

impl DestinationTableProperty {
    /// `DestinationTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_database_name`: The destination database name.
    /// - `destination_table_name`: The destination table name.
    pub fn new(
        destination_database_name: impl IntoValue<String>,
        destination_table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationDatabaseName",
            destination_database_name.into_value().into_node(),
        );
        object_.put(
            "DestinationTableName",
            destination_table_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// Partition specification
    ///
    /// `PartitionSpec`; an update replaces the resource.
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

impl Kind for DestinationTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationTableProperty> for DestinationTableProperty {}
impl From<DestinationTableProperty> for Node {
    #[inline]
    fn from(value: DestinationTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationTableProperty> for DestinationTableProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption configuration
///
/// The property type `EncryptionConfiguration` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_arn`: The ARN of the KMS key for encryption.
    pub fn new(kms_key_arn: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyArn", kms_key_arn.into_value().into_node());
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

/// Firehose log destination details
///
/// The property type `FirehoseLogDestination` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseLogDestinationProperty(Object);

impl FirehoseLogDestinationProperty {
    /// `FirehoseLogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether Firehose logging is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The Firehose delivery stream for log delivery
    ///
    /// `DeliveryStream`.
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeliveryStream", value.into_value().into_node());
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

impl Kind for FirehoseLogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseLogDestinationProperty> for FirehoseLogDestinationProperty {}
impl From<FirehoseLogDestinationProperty> for Node {
    #[inline]
    fn from(value: FirehoseLogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseLogDestinationProperty> for FirehoseLogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseLogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Iceberg destination configuration
///
/// The property type `IcebergDestinationConfiguration` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergDestinationConfigurationProperty(Object);

impl IcebergDestinationConfigurationProperty {
    /// `IcebergDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_only`: Append only mode.
    /// - `dead_letter_queue_s3`: Dead letter queue S3 configuration of the destination.
    /// - `destination_table_list`: List of destination tables.
    /// - `schema_evolution`: Schema evolution configuration of the destination.
    /// - `service_execution_role_arn`: The Amazon Resource Name (ARN) of an IAM role used by MSK to access the table.
    /// - `table_creation`: Table creation configuration of the destination.
    pub fn new(
        append_only: impl IntoValue<bool>,
        dead_letter_queue_s3: impl IntoValue<DeadLetterQueueS3Property>,
        destination_table_list: impl IntoValue<List<DestinationTableProperty>>,
        schema_evolution: impl IntoValue<SchemaEvolutionProperty>,
        service_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        table_creation: impl IntoValue<TableCreationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendOnly", append_only.into_value().into_node());
        object_.put(
            "DeadLetterQueueS3",
            dead_letter_queue_s3.into_value().into_node(),
        );
        object_.put(
            "DestinationTableList",
            destination_table_list.into_value().into_node(),
        );
        object_.put("SchemaEvolution", schema_evolution.into_value().into_node());
        object_.put(
            "ServiceExecutionRoleArn",
            service_execution_role_arn.into_value().into_node(),
        );
        object_.put("TableCreation", table_creation.into_value().into_node());
        Self(object_)
    }

    /// Catalog configuration of the destination
    ///
    /// `Catalog`; an update replaces the resource.
    pub fn catalog(mut self, value: impl IntoValue<CatalogProperty>) -> Self {
        self.0.put("Catalog", value.into_value().into_node());
        self
    }

    /// Compression codec for Iceberg table data files. Defaults to ZSTD.
    ///
    /// `CompressionType`; one of `ZSTD`, `SNAPPY`; an update replaces the resource.
    pub fn compression_type(
        mut self,
        value: impl IntoValue<IcebergDestinationConfigurationCompressionType>,
    ) -> Self {
        self.0
            .put("CompressionType", value.into_value().into_node());
        self
    }

    /// Data freshness in seconds
    ///
    /// `DataFreshnessInSeconds`.
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

impl Kind for IcebergDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IcebergDestinationConfigurationProperty> for IcebergDestinationConfigurationProperty {}
impl From<IcebergDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: IcebergDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IcebergDestinationConfigurationProperty>
    for IcebergDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<IcebergDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Partition source configuration
///
/// The property type `PartitionSource` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionSourceProperty(Object);

impl PartitionSourceProperty {
    /// `PartitionSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Source name
    ///
    /// `SourceName`; an update replaces the resource.
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceName", value.into_value().into_node());
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

impl Kind for PartitionSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PartitionSourceProperty> for PartitionSourceProperty {}
impl From<PartitionSourceProperty> for Node {
    #[inline]
    fn from(value: PartitionSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PartitionSourceProperty> for PartitionSourceProperty {
    #[inline]
    fn into_value(self) -> Value<PartitionSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Partition specification
///
/// The property type `PartitionSpec` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionSpecProperty(Object);

impl PartitionSpecProperty {
    /// `PartitionSpecProperty` with its required properties, in alphabetical order:
    ///
    /// - `partition_strategy`: Partition strategy for MSK channel.
    pub fn new(partition_strategy: impl IntoValue<PartitionStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PartitionStrategy",
            partition_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Source list
    ///
    /// `SourceList`; an update replaces the resource.
    pub fn source_list(mut self, value: impl IntoValue<List<PartitionSourceProperty>>) -> Self {
        self.0.put("SourceList", value.into_value().into_node());
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

/// Record converter configuration for a topic
///
/// The property type `RecordConverter` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordConverterProperty(Object);

impl RecordConverterProperty {
    /// `RecordConverterProperty` with its required properties, in alphabetical order:
    ///
    /// - `value_converter`: Value converter for topic data.
    pub fn new(value_converter: impl IntoValue<ValueConverter>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ValueConverter", value_converter.into_value().into_node());
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

impl Kind for RecordConverterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordConverterProperty> for RecordConverterProperty {}
impl From<RecordConverterProperty> for Node {
    #[inline]
    fn from(value: RecordConverterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordConverterProperty> for RecordConverterProperty {
    #[inline]
    fn into_value(self) -> Value<RecordConverterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Record schema configuration for a topic
///
/// The property type `RecordSchema` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct RecordSchemaProperty(Object);

impl RecordSchemaProperty {
    /// `RecordSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `gsr_arn`: ARN of Glue Schema Registry resource used for table schema.
    pub fn new(gsr_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("GsrArn", gsr_arn.into_value().into_node());
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

impl Kind for RecordSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RecordSchemaProperty> for RecordSchemaProperty {}
impl From<RecordSchemaProperty> for Node {
    #[inline]
    fn from(value: RecordSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RecordSchemaProperty> for RecordSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<RecordSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 destination configuration
///
/// The property type `S3DestinationConfiguration` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `dead_letter_queue_s3`: Dead letter queue S3 configuration of the destination.
    /// - `service_execution_role_arn`: The Amazon Resource Name (ARN) of an IAM role used by MSK to access S3.
    /// - `storage`: S3 storage configuration.
    pub fn new(
        dead_letter_queue_s3: impl IntoValue<DeadLetterQueueS3Property>,
        service_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        storage: impl IntoValue<S3StorageProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeadLetterQueueS3",
            dead_letter_queue_s3.into_value().into_node(),
        );
        object_.put(
            "ServiceExecutionRoleArn",
            service_execution_role_arn.into_value().into_node(),
        );
        object_.put("Storage", storage.into_value().into_node());
        Self(object_)
    }

    /// Data freshness in seconds
    ///
    /// `DataFreshnessInSeconds`.
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

/// S3 log destination details
///
/// The property type `S3LogDestination` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LogDestinationProperty(Object);

impl S3LogDestinationProperty {
    /// `S3LogDestinationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether S3 logging is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the S3 bucket for log delivery
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The S3 prefix for log delivery
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3LogDestinationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LogDestinationProperty> for S3LogDestinationProperty {}
impl From<S3LogDestinationProperty> for Node {
    #[inline]
    fn from(value: S3LogDestinationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LogDestinationProperty> for S3LogDestinationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LogDestinationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 storage configuration
///
/// The property type `S3Storage` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3StorageProperty(Object);

impl S3StorageProperty {
    /// `S3StorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: ARN of the S3 bucket.
    /// - `compression_type`: S3 compression type.
    /// - `storage_class`: S3 storage class.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        compression_type: impl IntoValue<S3StorageCompressionType>,
        storage_class: impl IntoValue<StorageClass>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        object_.put("CompressionType", compression_type.into_value().into_node());
        object_.put("StorageClass", storage_class.into_value().into_node());
        Self(object_)
    }

    /// Optional 12-digit AWS account ID expected to own the S3 bucket
    ///
    /// `ExpectedBucketOwner`; an update replaces the resource.
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExpectedBucketOwner", value.into_value().into_node());
        self
    }

    /// Template for S3 key for output objects, used for partitioning
    ///
    /// `OutputKeyTemplate`; an update replaces the resource.
    pub fn output_key_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputKeyTemplate", value.into_value().into_node());
        self
    }

    /// Optional prefix for output objects
    ///
    /// `OutputPrefix`; an update replaces the resource.
    pub fn output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OutputPrefix", value.into_value().into_node());
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

impl Kind for S3StorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3StorageProperty> for S3StorageProperty {}
impl From<S3StorageProperty> for Node {
    #[inline]
    fn from(value: S3StorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3StorageProperty> for S3StorageProperty {
    #[inline]
    fn into_value(self) -> Value<S3StorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Schema evolution configuration of the destination
///
/// The property type `SchemaEvolution` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaEvolutionProperty(Object);

impl SchemaEvolutionProperty {
    /// `SchemaEvolutionProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_schema_evolution`: Whether schema evolution is enabled.
    pub fn new(enable_schema_evolution: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableSchemaEvolution",
            enable_schema_evolution.into_value().into_node(),
        );
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

impl Kind for SchemaEvolutionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaEvolutionProperty> for SchemaEvolutionProperty {}
impl From<SchemaEvolutionProperty> for Node {
    #[inline]
    fn from(value: SchemaEvolutionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaEvolutionProperty> for SchemaEvolutionProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaEvolutionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Table creation configuration of the destination
///
/// The property type `TableCreation` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableCreationProperty(Object);

impl TableCreationProperty {
    /// `TableCreationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enable_table_creation`: Whether table creation is enabled.
    pub fn new(enable_table_creation: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnableTableCreation",
            enable_table_creation.into_value().into_node(),
        );
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

impl Kind for TableCreationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableCreationProperty> for TableCreationProperty {}
impl From<TableCreationProperty> for Node {
    #[inline]
    fn from(value: TableCreationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableCreationProperty> for TableCreationProperty {
    #[inline]
    fn into_value(self) -> Value<TableCreationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration of topic in a channel
///
/// The property type `TopicConfiguration` of `AWS::MSK::Channel`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicConfigurationProperty(Object);

impl TopicConfigurationProperty {
    /// `TopicConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `record_converter`: Record converter configuration for a topic.
    /// - `topic_arn`: The Amazon Resource Name (ARN) that uniquely identifies the topic.
    pub fn new(
        record_converter: impl IntoValue<RecordConverterProperty>,
        topic_arn: impl IntoValue<kinds::sns::TopicArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RecordConverter", record_converter.into_value().into_node());
        object_.put("TopicArn", topic_arn.into_value().into_node());
        Self(object_)
    }

    /// Record schema configuration for a topic
    ///
    /// `RecordSchema`.
    pub fn record_schema(mut self, value: impl IntoValue<RecordSchemaProperty>) -> Self {
        self.0.put("RecordSchema", value.into_value().into_node());
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

impl Kind for TopicConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicConfigurationProperty> for TopicConfigurationProperty {}
impl From<TopicConfigurationProperty> for Node {
    #[inline]
    fn from(value: TopicConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicConfigurationProperty> for TopicConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TopicConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CompressionType` of a `IcebergDestinationConfiguration` of `AWS::MSK::Channel`.
pub enum IcebergDestinationConfigurationCompressionType {
    /// `SNAPPY`.
    Snappy,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for IcebergDestinationConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for IcebergDestinationConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for IcebergDestinationConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IcebergDestinationConfigurationCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IcebergDestinationConfigurationCompressionType>
    for IcebergDestinationConfigurationCompressionType
{
    #[inline]
    fn into_value(self) -> Value<IcebergDestinationConfigurationCompressionType> {
        const VALUES: &[&str] = &["SNAPPY", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `PartitionStrategy` of a `PartitionSpec` of `AWS::MSK::Channel`.
pub enum PartitionStrategy {
    /// `TIME_HOUR`.
    TimeHour,
}

#[diagnostic::do_not_recommend]
impl Kind for PartitionStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for PartitionStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for PartitionStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PartitionStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<PartitionStrategy> for PartitionStrategy {
    #[inline]
    fn into_value(self) -> Value<PartitionStrategy> {
        const VALUES: &[&str] = &["TIME_HOUR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CompressionType` of a `S3Storage` of `AWS::MSK::Channel`.
pub enum S3StorageCompressionType {
    /// `GZIP`.
    Gzip,
    /// `NONE`.
    None,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for S3StorageCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3StorageCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3StorageCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3StorageCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3StorageCompressionType> for S3StorageCompressionType {
    #[inline]
    fn into_value(self) -> Value<S3StorageCompressionType> {
        const VALUES: &[&str] = &["GZIP", "NONE", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageClass` of a `S3Storage` of `AWS::MSK::Channel`.
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

/// The values of `ValueConverter` of a `RecordConverter` of `AWS::MSK::Channel`.
pub enum ValueConverter {
    /// `BYTE_ARRAY`.
    ByteArray,
    /// `JSON`.
    Json_,
    /// `JSON_SCHEMA_GSR`.
    JsonSchemaGsr,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for ValueConverter {}
#[diagnostic::do_not_recommend]
impl TextKind for ValueConverter {}
#[diagnostic::do_not_recommend]
impl IdKind for ValueConverter {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValueConverter {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValueConverter> for ValueConverter {
    #[inline]
    fn into_value(self) -> Value<ValueConverter> {
        const VALUES: &[&str] = &["BYTE_ARRAY", "JSON", "JSON_SCHEMA_GSR", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
