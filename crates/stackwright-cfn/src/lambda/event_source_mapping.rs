// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lambda::EventSourceMapping` and its property types.

use crate::l1::*;

/// The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function. Lambda reads items from the event source and triggers the function.
///
/// For details about each event source type, see the following topics. In particular, each of the topics describes the required and optional parameters for the specific event source.
///
/// - [Configuring a Dynamo DB stream as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html#services-dynamodb-eventsourcemapping)
/// - [Configuring a Kinesis stream as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html#services-kinesis-eventsourcemapping)
/// - [Configuring an SQS queue as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#events-sqs-eventsource)
/// - [Configuring an MQ broker as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html#services-mq-eventsourcemapping)
/// - [Configuring MSK as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html)
/// - [Configuring Self-Managed Apache Kafka as an event source](https://docs.aws.amazon.com/lambda/latest/dg/kafka-smaa.html)
/// - [Configuring Amazon DocumentDB as an event source](https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html)
///
/// `AWS::Lambda::EventSourceMapping`; `Ref` returns its `Id`, a [`lambda::EventSourceMappingId`](kinds::lambda::EventSourceMappingId).
/// Changing one of these replaces it: `AmazonManagedKafkaEventSourceConfig`, `EventSourceArn`, `SelfManagedEventSource`, `SelfManagedKafkaEventSourceConfig`, `StartingPosition`, `StartingPositionTimestamp`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEventSourceMapping(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lambda::EventSourceMapping",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("event_source_mapping.rules"),
};

impl CfnEventSourceMapping {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";

    /// `CfnEventSourceMapping` with its required properties, in alphabetical order:
    ///
    /// - `function_name`: The name or ARN of the Lambda function.
    pub fn new(function_name: impl IntoValue<kinds::lambda::FunctionIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FunctionName", function_name.into_value().into_node());
        Self(object_)
    }

    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    ///
    /// `AmazonManagedKafkaEventSourceConfig`; an update replaces the resource.
    pub fn amazon_managed_kafka_event_source_config(
        mut self,
        value: impl IntoValue<AmazonManagedKafkaEventSourceConfigProperty>,
    ) -> Self {
        self.0.put(
            "AmazonManagedKafkaEventSourceConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB).
    ///
    /// - *Amazon Kinesis* – Default 100. Max 10,000.
    /// - *Amazon DynamoDB Streams* – Default 100. Max 10,000.
    /// - *Amazon Simple Queue Service* – Default 10. For standard queues the max is 10,000. For FIFO queues the max is 10.
    /// - *Amazon Managed Streaming for Apache Kafka* – Default 100. Max 10,000.
    /// - *Self-managed Apache Kafka* – Default 100. Max 10,000.
    /// - *Amazon MQ (ActiveMQ and RabbitMQ)* – Default 100. Max 10,000.
    /// - *DocumentDB* – Default 100. Max 10,000.
    ///
    /// `BatchSize`; updated in place.
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BatchSize", value.into_value().into_node());
        self
    }

    /// (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
    ///
    /// > When using `BisectBatchOnFunctionError`, check the `BatchSize` parameter in the `OnFailure` destination message's metadata. The `BatchSize` could be greater than 1 since Lambda consolidates failed messages metadata when writing to the `OnFailure` destination.
    ///
    /// `BisectBatchOnFunctionError`; updated in place.
    pub fn bisect_batch_on_function_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BisectBatchOnFunctionError", value.into_value().into_node());
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
    ///
    /// `DestinationConfig`; updated in place.
    pub fn destination_config(mut self, value: impl IntoValue<DestinationConfigProperty>) -> Self {
        self.0
            .put("DestinationConfig", value.into_value().into_node());
        self
    }

    /// Specific configuration settings for a DocumentDB event source.
    ///
    /// `DocumentDBEventSourceConfig`; updated in place.
    pub fn document_db_event_source_config(
        mut self,
        value: impl IntoValue<DocumentDBEventSourceConfigProperty>,
    ) -> Self {
        self.0.put(
            "DocumentDBEventSourceConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
    ///
    /// Default: True
    ///
    /// `Enabled`; updated in place.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the event source.
    ///
    /// - *Amazon Kinesis* – The ARN of the data stream or a stream consumer.
    /// - *Amazon DynamoDB Streams* – The ARN of the stream.
    /// - *Amazon Simple Queue Service* – The ARN of the queue.
    /// - *Amazon Managed Streaming for Apache Kafka* – The ARN of the cluster or the ARN of the VPC connection (for [cross-account event source mappings](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html#msk-multi-vpc) ).
    /// - *Amazon MQ* – The ARN of the broker.
    /// - *Amazon DocumentDB* – The ARN of the DocumentDB change stream.
    ///
    /// `EventSourceArn`; an update replaces the resource.
    pub fn event_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EventSourceArn", value.into_value().into_node());
        self
    }

    /// An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html).
    ///
    /// `FilterCriteria`; updated in place.
    pub fn filter_criteria(mut self, value: impl IntoValue<FilterCriteriaProperty>) -> Self {
        self.0.put("FilterCriteria", value.into_value().into_node());
        self
    }

    /// (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
    ///
    /// Valid Values: `ReportBatchItemFailures`
    ///
    /// `FunctionResponseTypes`; updated in place.
    pub fn function_response_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("FunctionResponseTypes", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS Key Management Service ( AWS ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics).
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The function's Amazon CloudWatch Logs configuration settings.
    ///
    /// `LoggingConfig`; updated in place.
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfigProperty>) -> Self {
        self.0.put("LoggingConfig", value.into_value().into_node());
        self
    }

    /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
    ///
    /// *Default ( Kinesis, DynamoDB, Amazon SQS event sources)*: 0
    ///
    /// *Default ( Amazon MSK, Kafka, Amazon MQ, Amazon DocumentDB event sources)*: 500 ms
    ///
    /// *Related setting:* For Amazon SQS event sources, when you set `BatchSize` to a value greater than 10, you must set `MaximumBatchingWindowInSeconds` to at least 1.
    ///
    /// `MaximumBatchingWindowInSeconds`; updated in place.
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "MaximumBatchingWindowInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1,
    /// which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
    ///
    /// > The minimum valid value for maximum record age is 60s. Although values less than 60 and greater than -1 fall within the parameter's absolute range, they are not allowed
    ///
    /// `MaximumRecordAgeInSeconds`; updated in place.
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRecordAgeInSeconds", value.into_value().into_node());
        self
    }

    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1,
    /// which sets the maximum number of retries to infinite. When MaximumRetryAttempts is infinite, Lambda retries failed records until the record expires in the event source.
    ///
    /// `MaximumRetryAttempts`; updated in place.
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumRetryAttempts", value.into_value().into_node());
        self
    }

    /// The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics).
    ///
    /// `MetricsConfig`; updated in place.
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfigProperty>) -> Self {
        self.0.put("MetricsConfig", value.into_value().into_node());
        self
    }

    /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1.
    ///
    /// `ParallelizationFactor`; updated in place.
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ParallelizationFactor", value.into_value().into_node());
        self
    }

    /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. For more information, see [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode).
    ///
    /// `ProvisionedPollerConfig`; updated in place.
    pub fn provisioned_poller_config(
        mut self,
        value: impl IntoValue<ProvisionedPollerConfigProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedPollerConfig", value.into_value().into_node());
        self
    }

    /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    ///
    /// `Queues`; updated in place.
    pub fn queues(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Queues", value.into_value().into_node());
        self
    }

    /// This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using `ScalingConfig`. These options are mutually exclusive. To remove the scaling configuration, pass an empty value.
    ///
    /// `ScalingConfig`; updated in place.
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfigProperty>) -> Self {
        self.0.put("ScalingConfig", value.into_value().into_node());
        self
    }

    /// The self-managed Apache Kafka cluster for your event source.
    ///
    /// `SelfManagedEventSource`; an update replaces the resource.
    pub fn self_managed_event_source(
        mut self,
        value: impl IntoValue<SelfManagedEventSourceProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedEventSource", value.into_value().into_node());
        self
    }

    /// Specific configuration settings for a self-managed Apache Kafka event source.
    ///
    /// `SelfManagedKafkaEventSourceConfig`; an update replaces the resource.
    pub fn self_managed_kafka_event_source_config(
        mut self,
        value: impl IntoValue<SelfManagedKafkaEventSourceConfigProperty>,
    ) -> Self {
        self.0.put(
            "SelfManagedKafkaEventSourceConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    ///
    /// `SourceAccessConfigurations`; updated in place.
    pub fn source_access_configurations(
        mut self,
        value: impl IntoValue<List<SourceAccessConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("SourceAccessConfigurations", value.into_value().into_node());
        self
    }

    /// The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
    ///
    /// - *LATEST* - Read only new records.
    /// - *TRIM_HORIZON* - Process all available records.
    /// - *AT_TIMESTAMP* - Specify a time from which to start reading records.
    ///
    /// `StartingPosition`; an update replaces the resource.
    pub fn starting_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartingPosition", value.into_value().into_node());
        self
    }

    /// With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future.
    ///
    /// `StartingPositionTimestamp`; an update replaces the resource.
    pub fn starting_position_timestamp(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("StartingPositionTimestamp", value.into_value().into_node());
        self
    }

    /// A list of tags to add to the event source mapping.
    ///
    /// > You must have the `lambda:TagResource`, `lambda:UntagResource`, and `lambda:ListTags` permissions for your [IAM principal](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html) to manage the CloudFormation stack. If you don't have these permissions, there might be unexpected behavior with stack-level tags propagating to the resource during resource creation and update.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The name of the Kafka topic.
    ///
    /// `Topics`; updated in place.
    pub fn topics(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Topics", value.into_value().into_node());
        self
    }

    /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window.
    ///
    /// `TumblingWindowInSeconds`; updated in place.
    pub fn tumbling_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("TumblingWindowInSeconds", value.into_value().into_node());
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

impl Construct for CfnEventSourceMapping {
    type Handle = CfnEventSourceMappingRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEventSourceMappingRef {
        CfnEventSourceMappingRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEventSourceMapping`] of a stack.
pub struct CfnEventSourceMappingRef(NodeRef);

impl Clone for CfnEventSourceMappingRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEventSourceMappingRef {}
impl AsNode for CfnEventSourceMappingRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEventSourceMappingRef {
    /// What `Ref` returns: its `Id`, a [`lambda::EventSourceMappingId`](kinds::lambda::EventSourceMappingId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lambda::EventSourceMappingId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the event source mapping.
    ///
    /// `Fn::GetAtt` of `EventSourceMappingArn`.
    #[inline]
    pub fn attr_event_source_mapping_arn(&self) -> Value<kinds::lambda::EventSourceMappingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventSourceMappingArn")))
    }

    /// The event source mapping's ID.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::lambda::EventSourceMappingId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}

impl IntoValue<kinds::lambda::EventSourceMappingId> for &CfnEventSourceMappingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::EventSourceMappingId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lambda::EventSourceMappingArn> for &CfnEventSourceMappingRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lambda::EventSourceMappingArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EventSourceMappingArn")))
    }
}

/// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
///
/// The property type `AmazonManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonManagedKafkaEventSourceConfigProperty(Object);

impl AmazonManagedKafkaEventSourceConfigProperty {
    /// `AmazonManagedKafkaEventSourceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value. For more information, see [Customizable consumer group ID](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html#services-msk-consumer-group-id).
    ///
    /// `ConsumerGroupId`; an update replaces the resource.
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConsumerGroupId", value.into_value().into_node());
        self
    }

    /// Specific configuration settings for a Kafka schema registry.
    ///
    /// `SchemaRegistryConfig`.
    pub fn schema_registry_config(
        mut self,
        value: impl IntoValue<SchemaRegistryConfigProperty>,
    ) -> Self {
        self.0
            .put("SchemaRegistryConfig", value.into_value().into_node());
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

impl Kind for AmazonManagedKafkaEventSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonManagedKafkaEventSourceConfigProperty>
    for AmazonManagedKafkaEventSourceConfigProperty
{
}
impl From<AmazonManagedKafkaEventSourceConfigProperty> for Node {
    #[inline]
    fn from(value: AmazonManagedKafkaEventSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonManagedKafkaEventSourceConfigProperty>
    for AmazonManagedKafkaEventSourceConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonManagedKafkaEventSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations).
///
/// The property type `DestinationConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationConfigProperty(Object);

impl DestinationConfigProperty {
    /// `DestinationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The destination configuration for failed invocations.
    ///
    /// `OnFailure`.
    pub fn on_failure(mut self, value: impl IntoValue<OnFailureProperty>) -> Self {
        self.0.put("OnFailure", value.into_value().into_node());
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

impl Kind for DestinationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationConfigProperty> for DestinationConfigProperty {}
impl From<DestinationConfigProperty> for Node {
    #[inline]
    fn from(value: DestinationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationConfigProperty> for DestinationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specific configuration settings for a DocumentDB event source.
///
/// The property type `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentDBEventSourceConfigProperty(Object);

impl DocumentDBEventSourceConfigProperty {
    /// `DocumentDBEventSourceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the collection to consume within the database. If you do not specify a collection, Lambda consumes all collections.
    ///
    /// `CollectionName`.
    pub fn collection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CollectionName", value.into_value().into_node());
        self
    }

    /// The name of the database to consume within the DocumentDB cluster.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// Determines what DocumentDB sends to your event stream during document update operations. If set to UpdateLookup, DocumentDB sends a delta describing the changes, along with a copy of the entire document. Otherwise, DocumentDB sends only a partial document that contains the changes.
    ///
    /// `FullDocument`; one of `UpdateLookup`, `Default`.
    pub fn full_document(mut self, value: impl IntoValue<FullDocument>) -> Self {
        self.0.put("FullDocument", value.into_value().into_node());
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

impl Kind for DocumentDBEventSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentDBEventSourceConfigProperty> for DocumentDBEventSourceConfigProperty {}
impl From<DocumentDBEventSourceConfigProperty> for Node {
    #[inline]
    fn from(value: DocumentDBEventSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentDBEventSourceConfigProperty> for DocumentDBEventSourceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentDBEventSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
///
/// The property type `Endpoints` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointsProperty(Object);

impl EndpointsProperty {
    /// `EndpointsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
    ///
    /// `KafkaBootstrapServers`; an update replaces the resource.
    pub fn kafka_bootstrap_servers(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("KafkaBootstrapServers", value.into_value().into_node());
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

impl Kind for EndpointsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointsProperty> for EndpointsProperty {}
impl From<EndpointsProperty> for Node {
    #[inline]
    fn from(value: EndpointsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointsProperty> for EndpointsProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A structure within a `FilterCriteria` object that defines an event filtering pattern.
///
/// The property type `Filter` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterProperty(Object);

impl FilterProperty {
    /// `FilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A filter pattern. For more information on the syntax of a filter pattern, see [Filter rule syntax](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax).
    ///
    /// `Pattern`.
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Pattern", value.into_value().into_node());
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

impl Kind for FilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterProperty> for FilterProperty {}
impl From<FilterProperty> for Node {
    #[inline]
    fn from(value: FilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterProperty> for FilterProperty {
    #[inline]
    fn into_value(self) -> Value<FilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that contains the filters for an event source.
///
/// The property type `FilterCriteria` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct FilterCriteriaProperty(Object);

impl FilterCriteriaProperty {
    /// `FilterCriteriaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of filters.
    ///
    /// `Filters`.
    pub fn filters(mut self, value: impl IntoValue<List<FilterProperty>>) -> Self {
        self.0.put("Filters", value.into_value().into_node());
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

impl Kind for FilterCriteriaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FilterCriteriaProperty> for FilterCriteriaProperty {}
impl From<FilterCriteriaProperty> for Node {
    #[inline]
    fn from(value: FilterCriteriaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FilterCriteriaProperty> for FilterCriteriaProperty {
    #[inline]
    fn into_value(self) -> Value<FilterCriteriaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The function's Amazon CloudWatch Logs configuration settings.
///
/// The property type `LoggingConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingConfigProperty(Object);

impl LoggingConfigProperty {
    /// `LoggingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest.
    ///
    /// `SystemLogLevel`; one of `DEBUG`, `INFO`, `WARN`.
    pub fn system_log_level(mut self, value: impl IntoValue<super::SystemLogLevel>) -> Self {
        self.0.put("SystemLogLevel", value.into_value().into_node());
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

impl Kind for LoggingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingConfigProperty> for LoggingConfigProperty {}
impl From<LoggingConfigProperty> for Node {
    #[inline]
    fn from(value: LoggingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingConfigProperty> for LoggingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The metrics configuration for your event source. Use this configuration object to define which metrics you want your event source mapping to produce.
///
/// The property type `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsConfigProperty(Object);

impl MetricsConfigProperty {
    /// `MetricsConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping metrics related to the number of events processed by your event source mapping. For more information about these metrics, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics).
    ///
    /// `Metrics`; one of `EventCount`, `ErrorCount`, `KafkaMetrics`.
    pub fn metrics(mut self, value: impl IntoValue<List<Metric>>) -> Self {
        self.0.put("Metrics", value.into_value().into_node());
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

impl Kind for MetricsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsConfigProperty> for MetricsConfigProperty {}
impl From<MetricsConfigProperty> for Node {
    #[inline]
    fn from(value: MetricsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsConfigProperty> for MetricsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations).
///
/// The property type `OnFailure` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct OnFailureProperty(Object);

impl OnFailureProperty {
    /// `OnFailureProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the destination resource.
    ///
    /// To retain records of failed invocations from [Kinesis](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html), [DynamoDB](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html), [self-managed Apache Kafka](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), or [Amazon MSK](https://docs.aws.amazon.com/lambda/latest/dg/kafka-on-failure.html), you can configure an Amazon SNS topic, Amazon SQS queue, Amazon S3 bucket, or Kafka topic as the destination.
    ///
    /// > Amazon SNS destinations have a message size limit of 256 KB. If the combined size of the function request and response payload exceeds the limit, Lambda will drop the payload when sending `OnFailure` event to the destination. For details on this behavior, refer to [Retaining records of asynchronous invocations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html).
    ///
    /// To retain records of failed invocations from [Kinesis](https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html), [DynamoDB](https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html), [self-managed Kafka](https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html#services-smaa-onfailure-destination) or [Amazon MSK](https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html#services-msk-onfailure-destination), you can configure an Amazon SNS topic, Amazon SQS queue, or Amazon S3 bucket as the destination.
    ///
    /// `Destination`.
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Destination", value.into_value().into_node());
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

impl Kind for OnFailureProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OnFailureProperty> for OnFailureProperty {}
impl From<OnFailureProperty> for Node {
    #[inline]
    fn from(value: OnFailureProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OnFailureProperty> for OnFailureProperty {
    #[inline]
    fn into_value(self) -> Value<OnFailureProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) configuration for the event source. Use Provisioned Mode to customize the minimum and maximum number of event pollers for your event source.
///
/// The property type `ProvisionedPollerConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedPollerConfigProperty(Object);

impl ProvisionedPollerConfigProperty {
    /// `ProvisionedPollerConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings, default is 200, and minimum value allowed is 2. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 200, and minimum value allowed is 1.
    ///
    /// `MaximumPollers`.
    pub fn maximum_pollers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaximumPollers", value.into_value().into_node());
        self
    }

    /// The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 1.
    ///
    /// `MinimumPollers`.
    pub fn minimum_pollers(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MinimumPollers", value.into_value().into_node());
        self
    }

    /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity. You can use this option to optimize Provisioned mode costs for your ESMs. You can group up to 100 ESMs per poller group and aggregate maximum pollers across all ESMs in a group cannot exceed 2000.
    ///
    /// `PollerGroupName`.
    pub fn poller_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PollerGroupName", value.into_value().into_node());
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

impl Kind for ProvisionedPollerConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedPollerConfigProperty> for ProvisionedPollerConfigProperty {}
impl From<ProvisionedPollerConfigProperty> for Node {
    #[inline]
    fn from(value: ProvisionedPollerConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedPollerConfigProperty> for ProvisionedPollerConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedPollerConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty value.
///
/// The property type `ScalingConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScalingConfigProperty(Object);

impl ScalingConfigProperty {
    /// `ScalingConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
    ///
    /// `MaximumConcurrency`.
    pub fn maximum_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaximumConcurrency", value.into_value().into_node());
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

impl Kind for ScalingConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScalingConfigProperty> for ScalingConfigProperty {}
impl From<ScalingConfigProperty> for Node {
    #[inline]
    fn from(value: ScalingConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScalingConfigProperty> for ScalingConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScalingConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
///
/// If you're working with an AWS Glue schema registry, don't provide authentication details in this object. Instead, ensure that your execution role has the required permissions for Lambda to access your cluster.
///
/// If you're working with a Confluent schema registry, choose the authentication method in the `Type` field, and provide the AWS Secrets Manager secret ARN in the `URI` field.
///
/// The property type `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaRegistryAccessConfigProperty(Object);

impl SchemaRegistryAccessConfigProperty {
    /// `SchemaRegistryAccessConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of authentication Lambda uses to access your schema registry.
    ///
    /// `Type`; one of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`.
    pub fn r#type(mut self, value: impl IntoValue<SchemaRegistryAccessConfigType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
    ///
    /// `URI`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("URI", value.into_value().into_node());
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

impl Kind for SchemaRegistryAccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaRegistryAccessConfigProperty> for SchemaRegistryAccessConfigProperty {}
impl From<SchemaRegistryAccessConfigProperty> for Node {
    #[inline]
    fn from(value: SchemaRegistryAccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaRegistryAccessConfigProperty> for SchemaRegistryAccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaRegistryAccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specific configuration settings for a Kafka schema registry.
///
/// The property type `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaRegistryConfigProperty(Object);

impl SchemaRegistryConfigProperty {
    /// `SchemaRegistryConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
    ///
    /// `AccessConfigs`.
    pub fn access_configs(
        mut self,
        value: impl IntoValue<List<SchemaRegistryAccessConfigProperty>>,
    ) -> Self {
        self.0.put("AccessConfigs", value.into_value().into_node());
        self
    }

    /// The record format that Lambda delivers to your function after schema validation.
    ///
    /// - Choose `JSON` to have Lambda deliver the record to your function as a standard JSON object.
    /// - Choose `SOURCE` to have Lambda deliver the record to your function in its original source format. Lambda removes all schema metadata, such as the schema ID, before sending the record to your function.
    ///
    /// `EventRecordFormat`; one of `JSON`, `SOURCE`.
    pub fn event_record_format(mut self, value: impl IntoValue<EventRecordFormat>) -> Self {
        self.0
            .put("EventRecordFormat", value.into_value().into_node());
        self
    }

    /// The URI for your schema registry. The correct URI format depends on the type of schema registry you're using.
    ///
    /// - For AWS Glue schema registries, use the ARN of the registry.
    /// - For Confluent schema registries, use the URL of the registry.
    ///
    /// `SchemaRegistryURI`.
    pub fn schema_registry_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SchemaRegistryURI", value.into_value().into_node());
        self
    }

    /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry.
    ///
    /// `SchemaValidationConfigs`.
    pub fn schema_validation_configs(
        mut self,
        value: impl IntoValue<List<SchemaValidationConfigProperty>>,
    ) -> Self {
        self.0
            .put("SchemaValidationConfigs", value.into_value().into_node());
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

impl Kind for SchemaRegistryConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaRegistryConfigProperty> for SchemaRegistryConfigProperty {}
impl From<SchemaRegistryConfigProperty> for Node {
    #[inline]
    fn from(value: SchemaRegistryConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaRegistryConfigProperty> for SchemaRegistryConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaRegistryConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry.
///
/// The property type `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaValidationConfigProperty(Object);

impl SchemaValidationConfigProperty {
    /// `SchemaValidationConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The attributes you want your schema registry to validate and filter for. If you selected `JSON` as the `EventRecordFormat`, Lambda also deserializes the selected message attributes.
    ///
    /// `Attribute`; one of `KEY`, `VALUE`.
    pub fn attribute(mut self, value: impl IntoValue<Attribute>) -> Self {
        self.0.put("Attribute", value.into_value().into_node());
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

impl Kind for SchemaValidationConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaValidationConfigProperty> for SchemaValidationConfigProperty {}
impl From<SchemaValidationConfigProperty> for Node {
    #[inline]
    fn from(value: SchemaValidationConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaValidationConfigProperty> for SchemaValidationConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaValidationConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The self-managed Apache Kafka cluster for your event source.
///
/// The property type `SelfManagedEventSource` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedEventSourceProperty(Object);

impl SelfManagedEventSourceProperty {
    /// `SelfManagedEventSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`.
    ///
    /// `Endpoints`; an update replaces the resource.
    pub fn endpoints(mut self, value: impl IntoValue<EndpointsProperty>) -> Self {
        self.0.put("Endpoints", value.into_value().into_node());
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

impl Kind for SelfManagedEventSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedEventSourceProperty> for SelfManagedEventSourceProperty {}
impl From<SelfManagedEventSourceProperty> for Node {
    #[inline]
    fn from(value: SelfManagedEventSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedEventSourceProperty> for SelfManagedEventSourceProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedEventSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specific configuration settings for a self-managed Apache Kafka event source.
///
/// The property type `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedKafkaEventSourceConfigProperty(Object);

impl SelfManagedKafkaEventSourceConfigProperty {
    /// `SelfManagedKafkaEventSourceConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value. For more information, see [Customizable consumer group ID](https://docs.aws.amazon.com/lambda/latest/dg/with-kafka-process.html#services-smaa-topic-add).
    ///
    /// `ConsumerGroupId`; an update replaces the resource.
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConsumerGroupId", value.into_value().into_node());
        self
    }

    /// The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered processing or Queue for higher throughput when ordering is not required.
    ///
    /// `ConsumptionMode`; one of `Stream`, `Queue`.
    pub fn consumption_mode(mut self, value: impl IntoValue<ConsumptionMode>) -> Self {
        self.0
            .put("ConsumptionMode", value.into_value().into_node());
        self
    }

    /// Specific configuration settings for a Kafka schema registry.
    ///
    /// `SchemaRegistryConfig`.
    pub fn schema_registry_config(
        mut self,
        value: impl IntoValue<SchemaRegistryConfigProperty>,
    ) -> Self {
        self.0
            .put("SchemaRegistryConfig", value.into_value().into_node());
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

impl Kind for SelfManagedKafkaEventSourceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedKafkaEventSourceConfigProperty>
    for SelfManagedKafkaEventSourceConfigProperty
{
}
impl From<SelfManagedKafkaEventSourceConfigProperty> for Node {
    #[inline]
    fn from(value: SelfManagedKafkaEventSourceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedKafkaEventSourceConfigProperty>
    for SelfManagedKafkaEventSourceConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<SelfManagedKafkaEventSourceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
///
/// The property type `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceAccessConfigurationProperty(Object);

impl SourceAccessConfigurationProperty {
    /// `SourceAccessConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of authentication protocol, VPC components, or virtual host for your event source. For example: `"Type":"SASL_SCRAM_512_AUTH"`.
    ///
    /// - `BASIC_AUTH` – (Amazon MQ) The AWS Secrets Manager secret that stores your broker credentials.
    /// - `BASIC_AUTH` – (Self-managed Apache Kafka) The Secrets Manager ARN of your secret key used for SASL/PLAIN authentication of your Apache Kafka brokers.
    /// - `VPC_SUBNET` – (Self-managed Apache Kafka) The subnets associated with your VPC. Lambda connects to these subnets to fetch data from your self-managed Apache Kafka cluster.
    /// - `VPC_SECURITY_GROUP` – (Self-managed Apache Kafka) The VPC security group used to manage access to your self-managed Apache Kafka brokers.
    /// - `SASL_SCRAM_256_AUTH` – (Self-managed Apache Kafka) The Secrets Manager ARN of your secret key used for SASL SCRAM-256 authentication of your self-managed Apache Kafka brokers.
    /// - `SASL_SCRAM_512_AUTH` – (Amazon MSK, Self-managed Apache Kafka) The Secrets Manager ARN of your secret key used for SASL SCRAM-512 authentication of your self-managed Apache Kafka brokers.
    /// - `VIRTUAL_HOST` –- (RabbitMQ) The name of the virtual host in your RabbitMQ broker. Lambda uses this RabbitMQ host as the event source. This property cannot be specified in an UpdateEventSourceMapping API call.
    /// - `CLIENT_CERTIFICATE_TLS_AUTH` – (Amazon MSK, self-managed Apache Kafka) The Secrets Manager ARN of your secret key containing the certificate chain (X.509 PEM), private key (PKCS#8 PEM), and private key password (optional) used for mutual TLS authentication of your MSK/Apache Kafka brokers.
    /// - `SERVER_ROOT_CA_CERTIFICATE` – (Self-managed Apache Kafka) The Secrets Manager ARN of your secret key containing the root CA certificate (X.509 PEM) used for TLS encryption of your Apache Kafka brokers.
    ///
    /// `Type`; one of `BASIC_AUTH`, `VPC_SUBNET`, `VPC_SECURITY_GROUP`, `SASL_SCRAM_512_AUTH`, `SASL_SCRAM_256_AUTH`, `VIRTUAL_HOST`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`, `OAUTHBEARER_SCOPE`, `OAUTHBEARER_AUDIENCE`, `OAUTHBEARER_LOGICAL_CLUSTER`, ….
    pub fn r#type(mut self, value: impl IntoValue<SourceAccessConfigurationType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The value for your chosen configuration in `Type`. For example: `"URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"`.
    ///
    /// `URI`.
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("URI", value.into_value().into_node());
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

impl Kind for SourceAccessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceAccessConfigurationProperty> for SourceAccessConfigurationProperty {}
impl From<SourceAccessConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceAccessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceAccessConfigurationProperty> for SourceAccessConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceAccessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Attribute` of a `SchemaValidationConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum Attribute {
    /// `KEY`.
    Key,
    /// `VALUE`.
    Value_,
}

#[diagnostic::do_not_recommend]
impl Kind for Attribute {}
#[diagnostic::do_not_recommend]
impl TextKind for Attribute {}
#[diagnostic::do_not_recommend]
impl IdKind for Attribute {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Attribute {}
#[diagnostic::do_not_recommend]
impl IntoValue<Attribute> for Attribute {
    #[inline]
    fn into_value(self) -> Value<Attribute> {
        const VALUES: &[&str] = &["KEY", "VALUE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ConsumptionMode` of a `SelfManagedKafkaEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum ConsumptionMode {
    /// `Queue`.
    Queue,
    /// `Stream`.
    Stream,
}

#[diagnostic::do_not_recommend]
impl Kind for ConsumptionMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ConsumptionMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ConsumptionMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConsumptionMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConsumptionMode> for ConsumptionMode {
    #[inline]
    fn into_value(self) -> Value<ConsumptionMode> {
        const VALUES: &[&str] = &["Queue", "Stream"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EventRecordFormat` of a `SchemaRegistryConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum EventRecordFormat {
    /// `JSON`.
    Json_,
    /// `SOURCE`.
    Source,
}

#[diagnostic::do_not_recommend]
impl Kind for EventRecordFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for EventRecordFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for EventRecordFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EventRecordFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<EventRecordFormat> for EventRecordFormat {
    #[inline]
    fn into_value(self) -> Value<EventRecordFormat> {
        const VALUES: &[&str] = &["JSON", "SOURCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FullDocument` of a `DocumentDBEventSourceConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum FullDocument {
    /// `Default`.
    Default,
    /// `UpdateLookup`.
    UpdateLookup,
}

#[diagnostic::do_not_recommend]
impl Kind for FullDocument {}
#[diagnostic::do_not_recommend]
impl TextKind for FullDocument {}
#[diagnostic::do_not_recommend]
impl IdKind for FullDocument {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FullDocument {}
#[diagnostic::do_not_recommend]
impl IntoValue<FullDocument> for FullDocument {
    #[inline]
    fn into_value(self) -> Value<FullDocument> {
        const VALUES: &[&str] = &["Default", "UpdateLookup"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Metrics` of a `MetricsConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum Metric {
    /// `ErrorCount`.
    ErrorCount,
    /// `EventCount`.
    EventCount,
    /// `KafkaMetrics`.
    KafkaMetrics,
}

#[diagnostic::do_not_recommend]
impl Kind for Metric {}
#[diagnostic::do_not_recommend]
impl TextKind for Metric {}
#[diagnostic::do_not_recommend]
impl IdKind for Metric {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Metric {}
#[diagnostic::do_not_recommend]
impl IntoValue<Metric> for Metric {
    #[inline]
    fn into_value(self) -> Value<Metric> {
        const VALUES: &[&str] = &["ErrorCount", "EventCount", "KafkaMetrics"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SchemaRegistryAccessConfig` of `AWS::Lambda::EventSourceMapping`.
pub enum SchemaRegistryAccessConfigType {
    /// `BASIC_AUTH`.
    BasicAuth,
    /// `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
    /// `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
}

#[diagnostic::do_not_recommend]
impl Kind for SchemaRegistryAccessConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for SchemaRegistryAccessConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for SchemaRegistryAccessConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SchemaRegistryAccessConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SchemaRegistryAccessConfigType> for SchemaRegistryAccessConfigType {
    #[inline]
    fn into_value(self) -> Value<SchemaRegistryAccessConfigType> {
        const VALUES: &[&str] = &[
            "BASIC_AUTH",
            "CLIENT_CERTIFICATE_TLS_AUTH",
            "OAUTHBEARER_AUTH",
            "SERVER_ROOT_CA_CERTIFICATE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SourceAccessConfiguration` of `AWS::Lambda::EventSourceMapping`.
pub enum SourceAccessConfigurationType {
    /// `BASIC_AUTH`.
    BasicAuth,
    /// `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// `IAM_AUTH`.
    IamAuth,
    /// `IAM_OAUTHBEARER_AUTH`.
    IamOauthbearerAuth,
    /// `OAUTHBEARER_AUDIENCE`.
    OauthbearerAudience,
    /// `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
    /// `OAUTHBEARER_IDENTITY_POOL`.
    OauthbearerIdentityPool,
    /// `OAUTHBEARER_LOGICAL_CLUSTER`.
    OauthbearerLogicalCluster,
    /// `OAUTHBEARER_SCOPE`.
    OauthbearerScope,
    /// `SASL_SCRAM_256_AUTH`.
    SaslScram256Auth,
    /// `SASL_SCRAM_512_AUTH`.
    SaslScram512Auth,
    /// `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
    /// `VIRTUAL_HOST`.
    VirtualHost,
    /// `VPC_SECURITY_GROUP`.
    VpcSecurityGroup,
    /// `VPC_SUBNET`.
    VpcSubnet,
}

#[diagnostic::do_not_recommend]
impl Kind for SourceAccessConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for SourceAccessConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for SourceAccessConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SourceAccessConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SourceAccessConfigurationType> for SourceAccessConfigurationType {
    #[inline]
    fn into_value(self) -> Value<SourceAccessConfigurationType> {
        const VALUES: &[&str] = &[
            "BASIC_AUTH",
            "CLIENT_CERTIFICATE_TLS_AUTH",
            "IAM_AUTH",
            "IAM_OAUTHBEARER_AUTH",
            "OAUTHBEARER_AUDIENCE",
            "OAUTHBEARER_AUTH",
            "OAUTHBEARER_IDENTITY_POOL",
            "OAUTHBEARER_LOGICAL_CLUSTER",
            "OAUTHBEARER_SCOPE",
            "SASL_SCRAM_256_AUTH",
            "SASL_SCRAM_512_AUTH",
            "SERVER_ROOT_CA_CERTIFICATE",
            "VIRTUAL_HOST",
            "VPC_SECURITY_GROUP",
            "VPC_SUBNET",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
