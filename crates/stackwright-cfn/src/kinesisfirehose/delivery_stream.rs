// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KinesisFirehose::DeliveryStream` and its property types.

use crate::l1::*;

/// The `AWS::KinesisFirehose::DeliveryStream` resource specifies an Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivery stream that delivers real-time streaming data to an Amazon Simple Storage Service (Amazon S3), Amazon Redshift, or Amazon Elasticsearch Service (Amazon ES) destination. For more information, see [Creating an Amazon Kinesis Data Firehose Delivery Stream](https://docs.aws.amazon.com/firehose/latest/dev/basic-create.html) in the *Amazon Kinesis Data Firehose Developer Guide*.
///
/// `AWS::KinesisFirehose::DeliveryStream`; `Ref` returns its `DeliveryStreamName`, a [`kinesisfirehose::DeliveryStreamName`](kinds::kinesisfirehose::DeliveryStreamName).
/// Changing one of these replaces it: `DatabaseSourceConfiguration`, `DeliveryStreamName`, `DeliveryStreamType`, `DirectPutSourceConfiguration`, `KinesisStreamSourceConfiguration`, `MSKSourceConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDeliveryStream(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KinesisFirehose::DeliveryStream",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("delivery_stream.rules"),
};

impl CfnDeliveryStream {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KinesisFirehose::DeliveryStream";

    /// `CfnDeliveryStream` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
    ///
    /// `AmazonOpenSearchServerlessDestinationConfiguration`; updated in place.
    pub fn amazon_open_search_serverless_destination_configuration(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AmazonOpenSearchServerlessDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The destination in Amazon OpenSearch Service. You can specify only one destination.
    ///
    /// `AmazonopensearchserviceDestinationConfiguration`; updated in place.
    pub fn amazonopensearchservice_destination_configuration(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AmazonopensearchserviceDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The top level object for configuring streams with database as a source.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `DatabaseSourceConfiguration`; an update replaces the resource.
    pub fn database_source_configuration(
        mut self,
        value: impl IntoValue<DatabaseSourceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DatabaseSourceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
    ///
    /// `DeliveryStreamEncryptionConfigurationInput`; updated in place.
    pub fn delivery_stream_encryption_configuration_input(
        mut self,
        value: impl IntoValue<DeliveryStreamEncryptionConfigurationInputProperty>,
    ) -> Self {
        self.0.put(
            "DeliveryStreamEncryptionConfigurationInput",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the Firehose stream.
    ///
    /// `DeliveryStreamName`; an update replaces the resource.
    pub fn delivery_stream_name(
        mut self,
        value: impl IntoValue<kinds::kinesis::StreamName>,
    ) -> Self {
        self.0
            .put("DeliveryStreamName", value.into_value().into_node());
        self
    }

    /// The Firehose stream type. This can be one of the following values:
    ///
    /// - `DirectPut`: Provider applications access the Firehose stream directly.
    /// - `KinesisStreamAsSource`: The Firehose stream uses a Kinesis data stream as a source.
    ///
    /// `DeliveryStreamType`; one of `DatabaseAsSource`, `DirectPut`, `KinesisStreamAsSource`, `MSKAsSource`; an update replaces the resource.
    pub fn delivery_stream_type(mut self, value: impl IntoValue<DeliveryStreamType>) -> Self {
        self.0
            .put("DeliveryStreamType", value.into_value().into_node());
        self
    }

    /// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source.
    ///
    /// `DirectPutSourceConfiguration`; an update replaces the resource.
    pub fn direct_put_source_configuration(
        mut self,
        value: impl IntoValue<DirectPutSourceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DirectPutSourceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// An Amazon ES destination for the delivery stream.
    ///
    /// Conditional. You must specify only one destination configuration.
    ///
    /// If you change the delivery stream destination from an Amazon ES destination to an Amazon S3 or Amazon Redshift destination, update requires [some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt).
    ///
    /// `ElasticsearchDestinationConfiguration`; updated in place.
    pub fn elasticsearch_destination_configuration(
        mut self,
        value: impl IntoValue<ElasticsearchDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ElasticsearchDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// An Amazon S3 destination for the delivery stream.
    ///
    /// Conditional. You must specify only one destination configuration.
    ///
    /// If you change the delivery stream destination from an Amazon Extended S3 destination to an Amazon ES destination, update requires [some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt).
    ///
    /// `ExtendedS3DestinationConfiguration`; updated in place.
    pub fn extended_s3_destination_configuration(
        mut self,
        value: impl IntoValue<ExtendedS3DestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ExtendedS3DestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Enables configuring Kinesis Firehose to deliver data to any HTTP endpoint destination. You can specify only one destination.
    ///
    /// `HttpEndpointDestinationConfiguration`; updated in place.
    pub fn http_endpoint_destination_configuration(
        mut self,
        value: impl IntoValue<HttpEndpointDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "HttpEndpointDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the destination configure settings for Apache Iceberg Table.
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

    /// When a Kinesis stream is used as the source for the delivery stream, a [KinesisStreamSourceConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration.html) containing the Kinesis stream ARN and the role ARN for the source stream.
    ///
    /// `KinesisStreamSourceConfiguration`; an update replaces the resource.
    pub fn kinesis_stream_source_configuration(
        mut self,
        value: impl IntoValue<KinesisStreamSourceConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "KinesisStreamSourceConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
    ///
    /// `MSKSourceConfiguration`; an update replaces the resource.
    pub fn msk_source_configuration(
        mut self,
        value: impl IntoValue<MSKSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MSKSourceConfiguration", value.into_value().into_node());
        self
    }

    /// An Amazon Redshift destination for the delivery stream.
    ///
    /// Conditional. You must specify only one destination configuration.
    ///
    /// If you change the delivery stream destination from an Amazon Redshift destination to an Amazon ES destination, update requires [some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt).
    ///
    /// `RedshiftDestinationConfiguration`; updated in place.
    pub fn redshift_destination_configuration(
        mut self,
        value: impl IntoValue<RedshiftDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "RedshiftDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
    ///
    /// Conditional. You must specify only one destination configuration.
    ///
    /// If you change the delivery stream destination from an Amazon S3 destination to an Amazon ES destination, update requires [some interruptions](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-some-interrupt).
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

    /// Configure Snowflake destination
    ///
    /// `SnowflakeDestinationConfiguration`; updated in place.
    pub fn snowflake_destination_configuration(
        mut self,
        value: impl IntoValue<SnowflakeDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SnowflakeDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of a destination in Splunk for the delivery stream.
    ///
    /// `SplunkDestinationConfiguration`; updated in place.
    pub fn splunk_destination_configuration(
        mut self,
        value: impl IntoValue<SplunkDestinationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SplunkDestinationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A set of tags to assign to the Firehose stream. A tag is a key-value pair that you can define and assign to AWS resources. Tags are metadata. For example, you can add friendly names and descriptions or other types of information that can help you distinguish the Firehose stream. For more information about tags, see [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html) in the AWS Billing and Cost Management User Guide.
    ///
    /// You can specify up to 50 tags when creating a Firehose stream.
    ///
    /// If you specify tags in the `CreateDeliveryStream` action, Amazon Data Firehose performs an additional authorization on the `firehose:TagDeliveryStream` action to verify if users have permissions to create tags. If you do not provide this permission, requests to create new Firehose streams with IAM resource tags will fail with an `AccessDeniedException` such as following.
    ///
    /// *AccessDeniedException*
    ///
    /// User: arn:aws:sts::x:assumed-role/x/x is not authorized to perform: firehose:TagDeliveryStream on resource: arn:aws:firehose:us-east-1:x:deliverystream/x with an explicit deny in an identity-based policy.
    ///
    /// For an example IAM policy, see [Tag example.](https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html#API_CreateDeliveryStream_Examples)
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

impl Construct for CfnDeliveryStream {
    type Handle = CfnDeliveryStreamRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDeliveryStreamRef {
        CfnDeliveryStreamRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDeliveryStream`] of a stack.
pub struct CfnDeliveryStreamRef(NodeRef);

impl Clone for CfnDeliveryStreamRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDeliveryStreamRef {}
impl AsNode for CfnDeliveryStreamRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDeliveryStreamRef {
    /// What `Ref` returns: its `DeliveryStreamName`, a [`kinesisfirehose::DeliveryStreamName`](kinds::kinesisfirehose::DeliveryStreamName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kinesisfirehose::DeliveryStreamName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the delivery stream, such as `arn:aws:firehose:us-east-2:123456789012:deliverystream/delivery-stream-name`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::kinesisfirehose::DeliveryStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::kinesisfirehose::DeliveryStreamName> for &CfnDeliveryStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisfirehose::DeliveryStreamName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::kinesisfirehose::DeliveryStreamArn> for &CfnDeliveryStreamRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kinesisfirehose::DeliveryStreamArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Describes the buffering to perform before delivering data to the Serverless offering for Amazon OpenSearch Service destination.
///
/// The property type `AmazonOpenSearchServerlessBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonOpenSearchServerlessBufferingHintsProperty(Object);

impl AmazonOpenSearchServerlessBufferingHintsProperty {
    /// `AmazonOpenSearchServerlessBufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 300 (5 minutes).
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5.
    ///
    /// We recommend setting this parameter to a value greater than the amount of data you typically ingest into the Firehose stream in 10 seconds. For example, if you typically ingest data at 1 MB/sec, the value should be 10 MB or higher.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for AmazonOpenSearchServerlessBufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonOpenSearchServerlessBufferingHintsProperty>
    for AmazonOpenSearchServerlessBufferingHintsProperty
{
}
impl From<AmazonOpenSearchServerlessBufferingHintsProperty> for Node {
    #[inline]
    fn from(value: AmazonOpenSearchServerlessBufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonOpenSearchServerlessBufferingHintsProperty>
    for AmazonOpenSearchServerlessBufferingHintsProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonOpenSearchServerlessBufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a destination in the Serverless offering for Amazon OpenSearch Service.
///
/// The property type `AmazonOpenSearchServerlessDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonOpenSearchServerlessDestinationConfigurationProperty(Object);

impl AmazonOpenSearchServerlessDestinationConfigurationProperty {
    /// `AmazonOpenSearchServerlessDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The Serverless offering for Amazon OpenSearch Service index name.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling the Serverless offering for Amazon OpenSearch Service Configuration API and for indexing documents.
    /// - `s3_configuration`
    pub fn new(
        index_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints are used.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessBufferingHintsProperty>,
    ) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The `CloudWatchLoggingOptions` property.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The endpoint to use when communicating with the collection in the Serverless offering for Amazon OpenSearch Service.
    ///
    /// `CollectionEndpoint`.
    pub fn collection_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CollectionEndpoint", value.into_value().into_node());
        self
    }

    /// The `ProcessingConfiguration` property.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service. The default value is 300 (5 minutes).
    ///
    /// `RetryOptions`.
    pub fn retry_options(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessRetryOptionsProperty>,
    ) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// Defines how documents should be delivered to Amazon S3. When it is set to FailedDocumentsOnly, Firehose writes any documents that could not be indexed to the configured Amazon S3 destination, with AmazonOpenSearchService-failed/ appended to the key prefix. When set to AllDocuments, Firehose delivers all incoming records to Amazon S3, and also writes failed documents with AmazonOpenSearchService-failed/ appended to the prefix.
    ///
    /// `S3BackupMode`; one of `FailedDocumentsOnly`, `AllDocuments`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The `VpcConfiguration` property.
    ///
    /// `VpcConfiguration`; an update replaces the resource.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for AmazonOpenSearchServerlessDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonOpenSearchServerlessDestinationConfigurationProperty>
    for AmazonOpenSearchServerlessDestinationConfigurationProperty
{
}
impl From<AmazonOpenSearchServerlessDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmazonOpenSearchServerlessDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonOpenSearchServerlessDestinationConfigurationProperty>
    for AmazonOpenSearchServerlessDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonOpenSearchServerlessDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures retry behavior in case Firehose is unable to deliver documents to the Serverless offering for Amazon OpenSearch Service.
///
/// The property type `AmazonOpenSearchServerlessRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonOpenSearchServerlessRetryOptionsProperty(Object);

impl AmazonOpenSearchServerlessRetryOptionsProperty {
    /// `AmazonOpenSearchServerlessRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// After an initial failure to deliver to the Serverless offering for Amazon OpenSearch Service, the total amount of time during which Firehose retries delivery (including the first attempt). After this time has elapsed, the failed documents are written to Amazon S3. Default value is 300 seconds (5 minutes). A value of 0 (zero) results in no retries.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for AmazonOpenSearchServerlessRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonOpenSearchServerlessRetryOptionsProperty>
    for AmazonOpenSearchServerlessRetryOptionsProperty
{
}
impl From<AmazonOpenSearchServerlessRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: AmazonOpenSearchServerlessRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonOpenSearchServerlessRetryOptionsProperty>
    for AmazonOpenSearchServerlessRetryOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonOpenSearchServerlessRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the buffering to perform before delivering data to the Amazon OpenSearch Service destination.
///
/// The property type `AmazonopensearchserviceBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonopensearchserviceBufferingHintsProperty(Object);

impl AmazonopensearchserviceBufferingHintsProperty {
    /// `AmazonopensearchserviceBufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 300 (5 minutes).
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5. We recommend setting this parameter to a value greater than the amount of data you typically ingest into the delivery stream in 10 seconds. For example, if you typically ingest data at 1 MB/sec, the value should be 10 MB or higher.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for AmazonopensearchserviceBufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonopensearchserviceBufferingHintsProperty>
    for AmazonopensearchserviceBufferingHintsProperty
{
}
impl From<AmazonopensearchserviceBufferingHintsProperty> for Node {
    #[inline]
    fn from(value: AmazonopensearchserviceBufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonopensearchserviceBufferingHintsProperty>
    for AmazonopensearchserviceBufferingHintsProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonopensearchserviceBufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a destination in Amazon OpenSearch Service.
///
/// The property type `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonopensearchserviceDestinationConfigurationProperty(Object);

impl AmazonopensearchserviceDestinationConfigurationProperty {
    /// `AmazonopensearchserviceDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The Amazon OpenSearch Service index name.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon OpenSearch Service Configuration API and for indexing documents.
    /// - `s3_configuration`: Describes the configuration of a destination in Amazon S3.
    pub fn new(
        index_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// The buffering options. If no value is specified, the default values for AmazonopensearchserviceBufferingHints are used.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceBufferingHintsProperty>,
    ) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// Describes the Amazon CloudWatch logging options for your delivery stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The endpoint to use when communicating with the cluster. Specify either this ClusterEndpoint or the DomainARN field.
    ///
    /// `ClusterEndpoint`.
    pub fn cluster_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClusterEndpoint", value.into_value().into_node());
        self
    }

    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
    ///
    /// `DocumentIdOptions`.
    pub fn document_id_options(mut self, value: impl IntoValue<DocumentIdOptionsProperty>) -> Self {
        self.0
            .put("DocumentIdOptions", value.into_value().into_node());
        self
    }

    /// The ARN of the Amazon OpenSearch Service domain.
    ///
    /// `DomainARN`.
    pub fn domain_arn(
        mut self,
        value: impl IntoValue<kinds::opensearchservice::DomainArn>,
    ) -> Self {
        self.0.put("DomainARN", value.into_value().into_node());
        self
    }

    /// The Amazon OpenSearch Service index rotation period. Index rotation appends a timestamp to the IndexName to facilitate the expiration of old data.
    ///
    /// `IndexRotationPeriod`; one of `NoRotation`, `OneHour`, `OneDay`, `OneWeek`, `OneMonth`.
    pub fn index_rotation_period(mut self, value: impl IntoValue<IndexRotationPeriod>) -> Self {
        self.0
            .put("IndexRotationPeriod", value.into_value().into_node());
        self
    }

    /// Describes a data processing configuration.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service. The default value is 300 (5 minutes).
    ///
    /// `RetryOptions`.
    pub fn retry_options(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceRetryOptionsProperty>,
    ) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// Defines how documents should be delivered to Amazon S3.
    ///
    /// `S3BackupMode`; one of `FailedDocumentsOnly`, `AllDocuments`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<AmazonopensearchserviceDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The Amazon OpenSearch Service type name.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The details of the VPC of the Amazon OpenSearch Service destination.
    ///
    /// `VpcConfiguration`; an update replaces the resource.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for AmazonopensearchserviceDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonopensearchserviceDestinationConfigurationProperty>
    for AmazonopensearchserviceDestinationConfigurationProperty
{
}
impl From<AmazonopensearchserviceDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AmazonopensearchserviceDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonopensearchserviceDestinationConfigurationProperty>
    for AmazonopensearchserviceDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonopensearchserviceDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures retry behavior in case Kinesis Data Firehose is unable to deliver documents to Amazon OpenSearch Service.
///
/// The property type `AmazonopensearchserviceRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonopensearchserviceRetryOptionsProperty(Object);

impl AmazonopensearchserviceRetryOptionsProperty {
    /// `AmazonopensearchserviceRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// After an initial failure to deliver to Amazon OpenSearch Service, the total amount of time during which Kinesis Data Firehose retries delivery (including the first attempt). After this time has elapsed, the failed documents are written to Amazon S3. Default value is 300 seconds (5 minutes). A value of 0 (zero) results in no retries.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for AmazonopensearchserviceRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonopensearchserviceRetryOptionsProperty>
    for AmazonopensearchserviceRetryOptionsProperty
{
}
impl From<AmazonopensearchserviceRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: AmazonopensearchserviceRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonopensearchserviceRetryOptionsProperty>
    for AmazonopensearchserviceRetryOptionsProperty
{
    #[inline]
    fn into_value(self) -> Value<AmazonopensearchserviceRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The authentication configuration of the Amazon MSK cluster.
///
/// The property type `AuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthenticationConfigurationProperty(Object);

impl AuthenticationConfigurationProperty {
    /// `AuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `connectivity`: The type of connectivity used to access the Amazon MSK cluster.
    /// - `role_arn`: The ARN of the role used to access the Amazon MSK cluster.
    pub fn new(
        connectivity: impl IntoValue<Connectivity>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Connectivity", connectivity.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
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

impl Kind for AuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {}
impl From<AuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthenticationConfigurationProperty> for AuthenticationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `BufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data before delivering it to the destination. The first buffer condition that is satisfied triggers Kinesis Data Firehose to deliver the data.
///
/// The property type `BufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct BufferingHintsProperty(Object);

impl BufferingHintsProperty {
    /// `BufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination. For valid values, see the `IntervalInSeconds` content for the [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination. For valid values, see the `SizeInMBs` content for the [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for BufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BufferingHintsProperty> for BufferingHintsProperty {}
impl From<BufferingHintsProperty> for Node {
    #[inline]
    fn from(value: BufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BufferingHintsProperty> for BufferingHintsProperty {
    #[inline]
    fn into_value(self) -> Value<BufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the containers where the destination Apache Iceberg Tables are persisted.
///
/// The property type `CatalogConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct CatalogConfigurationProperty(Object);

impl CatalogConfigurationProperty {
    /// `CatalogConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the Glue catalog ARN identifier of the destination Apache Iceberg Tables. You must specify the ARN in the format `arn:aws:glue:region:account-id:catalog`.
    ///
    /// `CatalogArn`.
    pub fn catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogArn", value.into_value().into_node());
        self
    }

    /// The warehouse location for Apache Iceberg tables. You must configure this when schema evolution and table creation is enabled.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `WarehouseLocation`.
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

impl Kind for CatalogConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CatalogConfigurationProperty> for CatalogConfigurationProperty {}
impl From<CatalogConfigurationProperty> for Node {
    #[inline]
    fn from(value: CatalogConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CatalogConfigurationProperty> for CatalogConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CatalogConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `CloudWatchLoggingOptions` property type specifies Amazon CloudWatch Logs (CloudWatch Logs) logging options that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses for the delivery stream.
///
/// The property type `CloudWatchLoggingOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLoggingOptionsProperty(Object);

impl CloudWatchLoggingOptionsProperty {
    /// `CloudWatchLoggingOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether CloudWatch Logs logging is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The name of the CloudWatch Logs log group that contains the log stream that Kinesis Data Firehose will use.
    ///
    /// Conditional. If you enable logging, you must specify this property.
    ///
    /// `LogGroupName`.
    pub fn log_group_name(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroupName", value.into_value().into_node());
        self
    }

    /// The name of the CloudWatch Logs log stream that Kinesis Data Firehose uses to send logs about data delivery.
    ///
    /// Conditional. If you enable logging, you must specify this property.
    ///
    /// `LogStreamName`.
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

impl Kind for CloudWatchLoggingOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLoggingOptionsProperty> for CloudWatchLoggingOptionsProperty {}
impl From<CloudWatchLoggingOptionsProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLoggingOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLoggingOptionsProperty> for CloudWatchLoggingOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLoggingOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `CopyCommand` property type configures the Amazon Redshift `COPY` command that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses to load data into an Amazon Redshift cluster from an Amazon S3 bucket.
///
/// The property type `CopyCommand` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct CopyCommandProperty(Object);

impl CopyCommandProperty {
    /// `CopyCommandProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_table_name`: The name of the target table.
    pub fn new(data_table_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataTableName", data_table_name.into_value().into_node());
        Self(object_)
    }

    /// Parameters to use with the Amazon Redshift `COPY` command. For examples, see the `CopyOptions` content for the [CopyCommand](https://docs.aws.amazon.com/firehose/latest/APIReference/API_CopyCommand.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `CopyOptions`.
    pub fn copy_options(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CopyOptions", value.into_value().into_node());
        self
    }

    /// A comma-separated list of column names.
    ///
    /// `DataTableColumns`.
    pub fn data_table_columns(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataTableColumns", value.into_value().into_node());
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

impl Kind for CopyCommandProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CopyCommandProperty> for CopyCommandProperty {}
impl From<CopyCommandProperty> for Node {
    #[inline]
    fn from(value: CopyCommandProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CopyCommandProperty> for CopyCommandProperty {
    #[inline]
    fn into_value(self) -> Value<CopyCommandProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies that you want Kinesis Data Firehose to convert data from the JSON format to the Parquet or ORC format before writing it to Amazon S3. Kinesis Data Firehose uses the serializer and deserializer that you specify, in addition to the column information from the AWS Glue table, to deserialize your input data from JSON and then serialize it to the Parquet or ORC format. For more information, see [Kinesis Data Firehose Record Format Conversion](https://docs.aws.amazon.com/firehose/latest/dev/record-format-conversion.html).
///
/// The property type `DataFormatConversionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataFormatConversionConfigurationProperty(Object);

impl DataFormatConversionConfigurationProperty {
    /// `DataFormatConversionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defaults to `true`. Set it to `false` if you want to disable format conversion while preserving the configuration details.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specifies the deserializer that you want Firehose to use to convert the format of your data from JSON. This parameter is required if `Enabled` is set to true.
    ///
    /// `InputFormatConfiguration`.
    pub fn input_format_configuration(
        mut self,
        value: impl IntoValue<InputFormatConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InputFormatConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the serializer that you want Firehose to use to convert the format of your data to the Parquet or ORC format. This parameter is required if `Enabled` is set to true.
    ///
    /// `OutputFormatConfiguration`.
    pub fn output_format_configuration(
        mut self,
        value: impl IntoValue<OutputFormatConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OutputFormatConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies the AWS Glue Data Catalog table that contains the column information. This parameter is required if `Enabled` is set to true.
    ///
    /// `SchemaConfiguration`.
    pub fn schema_configuration(
        mut self,
        value: impl IntoValue<SchemaConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SchemaConfiguration", value.into_value().into_node());
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

impl Kind for DataFormatConversionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataFormatConversionConfigurationProperty>
    for DataFormatConversionConfigurationProperty
{
}
impl From<DataFormatConversionConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataFormatConversionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataFormatConversionConfigurationProperty>
    for DataFormatConversionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DataFormatConversionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DatabaseColumns` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseColumnsProperty(Object);

impl DatabaseColumnsProperty {
    /// `DatabaseColumnsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Exclude` property.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// The `Include` property.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for DatabaseColumnsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseColumnsProperty> for DatabaseColumnsProperty {}
impl From<DatabaseColumnsProperty> for Node {
    #[inline]
    fn from(value: DatabaseColumnsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseColumnsProperty> for DatabaseColumnsProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseColumnsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure to configure the authentication methods for Firehose to connect to source database endpoint.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `DatabaseSourceAuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseSourceAuthenticationConfigurationProperty(Object);

impl DatabaseSourceAuthenticationConfigurationProperty {
    /// `DatabaseSourceAuthenticationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secrets_manager_configuration`
    pub fn new(
        secrets_manager_configuration: impl IntoValue<SecretsManagerConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecretsManagerConfiguration",
            secrets_manager_configuration.into_value().into_node(),
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

impl Kind for DatabaseSourceAuthenticationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseSourceAuthenticationConfigurationProperty>
    for DatabaseSourceAuthenticationConfigurationProperty
{
}
impl From<DatabaseSourceAuthenticationConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatabaseSourceAuthenticationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseSourceAuthenticationConfigurationProperty>
    for DatabaseSourceAuthenticationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DatabaseSourceAuthenticationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The top level object for configuring streams with database as a source.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseSourceConfigurationProperty(Object);

impl DatabaseSourceConfigurationProperty {
    /// `DatabaseSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_source_authentication_configuration`: The structure to configure the authentication methods for Firehose to connect to source database endpoint.
    /// - `database_source_vpc_configuration`: The details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
    /// - `databases`: The list of database patterns in source database endpoint for Firehose to read from.
    /// - `endpoint`: The endpoint of the database server.
    /// - `port`: The port of the database.
    /// - `snapshot_watermark_table`: The fully qualified name of the table in source database endpoint that Firehose uses to track snapshot progress.
    /// - `tables`: The list of table patterns in source database endpoint for Firehose to read from.
    /// - `r#type`: The type of database engine.
    pub fn new(
        database_source_authentication_configuration: impl IntoValue<
            DatabaseSourceAuthenticationConfigurationProperty,
        >,
        database_source_vpc_configuration: impl IntoValue<DatabaseSourceVPCConfigurationProperty>,
        databases: impl IntoValue<DatabasesProperty>,
        endpoint: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        snapshot_watermark_table: impl IntoValue<String>,
        tables: impl IntoValue<DatabaseTablesProperty>,
        r#type: impl IntoValue<DatabaseSourceConfigurationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DatabaseSourceAuthenticationConfiguration",
            database_source_authentication_configuration
                .into_value()
                .into_node(),
        );
        object_.put(
            "DatabaseSourceVPCConfiguration",
            database_source_vpc_configuration.into_value().into_node(),
        );
        object_.put("Databases", databases.into_value().into_node());
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("Port", port.into_value().into_node());
        object_.put(
            "SnapshotWatermarkTable",
            snapshot_watermark_table.into_value().into_node(),
        );
        object_.put("Tables", tables.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The list of column patterns in source database endpoint for Firehose to read from.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<DatabaseColumnsProperty>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// The `Digest` property.
    ///
    /// `Digest`.
    pub fn digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Digest", value.into_value().into_node());
        self
    }

    /// The `PublicCertificate` property.
    ///
    /// `PublicCertificate`.
    pub fn public_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PublicCertificate", value.into_value().into_node());
        self
    }

    /// The mode to enable or disable SSL when Firehose connects to the database endpoint.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `SSLMode`; one of `Disabled`, `Enabled`.
    pub fn ssl_mode(mut self, value: impl IntoValue<SslMode>) -> Self {
        self.0.put("SSLMode", value.into_value().into_node());
        self
    }

    /// The optional list of table and column names used as unique key columns when taking snapshot if the tables don’t have primary keys configured.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `SurrogateKeys`.
    pub fn surrogate_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SurrogateKeys", value.into_value().into_node());
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

impl Kind for DatabaseSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseSourceConfigurationProperty> for DatabaseSourceConfigurationProperty {}
impl From<DatabaseSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatabaseSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseSourceConfigurationProperty> for DatabaseSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure for details of the VPC Endpoint Service which Firehose uses to create a PrivateLink to the database.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `DatabaseSourceVPCConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseSourceVPCConfigurationProperty(Object);

impl DatabaseSourceVPCConfigurationProperty {
    /// `DatabaseSourceVPCConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vpc_endpoint_service_name`: The VPC endpoint service name which Firehose uses to create a PrivateLink to the database.
    pub fn new(vpc_endpoint_service_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VpcEndpointServiceName",
            vpc_endpoint_service_name.into_value().into_node(),
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

impl Kind for DatabaseSourceVPCConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseSourceVPCConfigurationProperty> for DatabaseSourceVPCConfigurationProperty {}
impl From<DatabaseSourceVPCConfigurationProperty> for Node {
    #[inline]
    fn from(value: DatabaseSourceVPCConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseSourceVPCConfigurationProperty> for DatabaseSourceVPCConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseSourceVPCConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `DatabaseTables` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabaseTablesProperty(Object);

impl DatabaseTablesProperty {
    /// `DatabaseTablesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Exclude` property.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// The `Include` property.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for DatabaseTablesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabaseTablesProperty> for DatabaseTablesProperty {}
impl From<DatabaseTablesProperty> for Node {
    #[inline]
    fn from(value: DatabaseTablesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabaseTablesProperty> for DatabaseTablesProperty {
    #[inline]
    fn into_value(self) -> Value<DatabaseTablesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Databases` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatabasesProperty(Object);

impl DatabasesProperty {
    /// `DatabasesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Exclude` property.
    ///
    /// `Exclude`.
    pub fn exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Exclude", value.into_value().into_node());
        self
    }

    /// The `Include` property.
    ///
    /// `Include`.
    pub fn include(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Include", value.into_value().into_node());
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

impl Kind for DatabasesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatabasesProperty> for DatabasesProperty {}
impl From<DatabasesProperty> for Node {
    #[inline]
    fn from(value: DatabasesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatabasesProperty> for DatabasesProperty {
    #[inline]
    fn into_value(self) -> Value<DatabasesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the type and Amazon Resource Name (ARN) of the CMK to use for Server-Side Encryption (SSE).
///
/// The property type `DeliveryStreamEncryptionConfigurationInput` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeliveryStreamEncryptionConfigurationInputProperty(Object);

impl DeliveryStreamEncryptionConfigurationInputProperty {
    /// `DeliveryStreamEncryptionConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `key_type`: Indicates the type of customer master key (CMK) to use for encryption.
    pub fn new(key_type: impl IntoValue<KeyType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KeyType", key_type.into_value().into_node());
        Self(object_)
    }

    /// If you set `KeyType` to `CUSTOMER_MANAGED_CMK`, you must specify the Amazon Resource Name (ARN) of the CMK. If you set `KeyType` to `AWS _OWNED_CMK`, Firehose uses a service-account CMK.
    ///
    /// `KeyARN`.
    pub fn key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KeyARN", value.into_value().into_node());
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

impl Kind for DeliveryStreamEncryptionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeliveryStreamEncryptionConfigurationInputProperty>
    for DeliveryStreamEncryptionConfigurationInputProperty
{
}
impl From<DeliveryStreamEncryptionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: DeliveryStreamEncryptionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeliveryStreamEncryptionConfigurationInputProperty>
    for DeliveryStreamEncryptionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<DeliveryStreamEncryptionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The deserializer you want Kinesis Data Firehose to use for converting the input data from JSON. Kinesis Data Firehose then serializes the data to its final format using the `Serializer`. Kinesis Data Firehose supports two types of deserializers: the [Apache Hive JSON SerDe](https://docs.aws.amazon.com/https://cwiki.apache.org/confluence/display/Hive/LanguageManual+DDL#LanguageManualDDL-JSON) and the [OpenX JSON SerDe](https://docs.aws.amazon.com/https://github.com/rcongiu/Hive-JSON-Serde).
///
/// The property type `Deserializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeserializerProperty(Object);

impl DeserializerProperty {
    /// `DeserializerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two deserializers you can choose, depending on which one offers the functionality you need. The other option is the OpenX SerDe.
    ///
    /// `HiveJsonSerDe`.
    pub fn hive_json_ser_de(mut self, value: impl IntoValue<HiveJsonSerDeProperty>) -> Self {
        self.0.put("HiveJsonSerDe", value.into_value().into_node());
        self
    }

    /// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two deserializers you can choose, depending on which one offers the functionality you need. The other option is the native Hive / HCatalog JsonSerDe.
    ///
    /// `OpenXJsonSerDe`.
    pub fn open_x_json_ser_de(mut self, value: impl IntoValue<OpenXJsonSerDeProperty>) -> Self {
        self.0.put("OpenXJsonSerDe", value.into_value().into_node());
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

impl Kind for DeserializerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeserializerProperty> for DeserializerProperty {}
impl From<DeserializerProperty> for Node {
    #[inline]
    fn from(value: DeserializerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeserializerProperty> for DeserializerProperty {
    #[inline]
    fn into_value(self) -> Value<DeserializerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of a destination in Apache Iceberg Tables. This section is only needed for tables where you want to update or delete data.
///
/// The property type `DestinationTableConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationTableConfigurationProperty(Object);

impl DestinationTableConfigurationProperty {
    /// `DestinationTableConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_database_name`: The name of the Apache Iceberg database.
    /// - `destination_table_name`: Specifies the name of the Apache Iceberg Table.
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

    /// The partition spec configuration for a table that is used by automatic table creation.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `PartitionSpec`.
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpecProperty>) -> Self {
        self.0.put("PartitionSpec", value.into_value().into_node());
        self
    }

    /// The table specific S3 error output prefix. All the errors that occurred while delivering to this table will be prefixed with this value in S3 destination.
    ///
    /// `S3ErrorOutputPrefix`.
    pub fn s3_error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("S3ErrorOutputPrefix", value.into_value().into_node());
        self
    }

    /// A list of unique keys for a given Apache Iceberg table. Firehose will use these for running Create, Update, or Delete operations on the given Iceberg table.
    ///
    /// `UniqueKeys`.
    pub fn unique_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("UniqueKeys", value.into_value().into_node());
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

impl Kind for DestinationTableConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationTableConfigurationProperty> for DestinationTableConfigurationProperty {}
impl From<DestinationTableConfigurationProperty> for Node {
    #[inline]
    fn from(value: DestinationTableConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationTableConfigurationProperty> for DestinationTableConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationTableConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure that configures parameters such as `ThroughputHintInMBs` for a stream configured with Direct PUT as a source.
///
/// The property type `DirectPutSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DirectPutSourceConfigurationProperty(Object);

impl DirectPutSourceConfigurationProperty {
    /// `DirectPutSourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The value that you configure for this parameter is for information purpose only and does not affect Firehose delivery throughput limit. You can use the [Firehose Limits form](https://docs.aws.amazon.com/https://support.console.aws.amazon.com/support/home#/case/create%3FissueType=service-limit-increase%26limitType=kinesis-firehose-limits) to request a throughput limit increase.
    ///
    /// `ThroughputHintInMBs`.
    pub fn throughput_hint_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ThroughputHintInMBs", value.into_value().into_node());
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

impl Kind for DirectPutSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DirectPutSourceConfigurationProperty> for DirectPutSourceConfigurationProperty {}
impl From<DirectPutSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DirectPutSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DirectPutSourceConfigurationProperty> for DirectPutSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DirectPutSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
///
/// The property type `DocumentIdOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DocumentIdOptionsProperty(Object);

impl DocumentIdOptionsProperty {
    /// `DocumentIdOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `default_document_id_format`: When the `FIREHOSE_DEFAULT` option is chosen, Firehose generates a unique document ID for each record based on a unique internal identifier.
    pub fn new(default_document_id_format: impl IntoValue<DefaultDocumentIdFormat>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DefaultDocumentIdFormat",
            default_document_id_format.into_value().into_node(),
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

impl Kind for DocumentIdOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DocumentIdOptionsProperty> for DocumentIdOptionsProperty {}
impl From<DocumentIdOptionsProperty> for Node {
    #[inline]
    fn from(value: DocumentIdOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DocumentIdOptionsProperty> for DocumentIdOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<DocumentIdOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `DynamicPartitioningConfiguration` property type specifies the configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
///
/// The property type `DynamicPartitioningConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct DynamicPartitioningConfigurationProperty(Object);

impl DynamicPartitioningConfigurationProperty {
    /// `DynamicPartitioningConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether dynamic partitioning is enabled for this Kinesis Data Firehose delivery stream.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Specifies the retry behavior in case Kinesis Data Firehose is unable to deliver data to an Amazon S3 prefix.
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
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

impl Kind for DynamicPartitioningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DynamicPartitioningConfigurationProperty>
    for DynamicPartitioningConfigurationProperty
{
}
impl From<DynamicPartitioningConfigurationProperty> for Node {
    #[inline]
    fn from(value: DynamicPartitioningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DynamicPartitioningConfigurationProperty>
    for DynamicPartitioningConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DynamicPartitioningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ElasticsearchBufferingHints` property type specifies how Amazon Kinesis Data Firehose (Kinesis Data Firehose) buffers incoming data while delivering it to the destination. The first buffer condition that is satisfied triggers Kinesis Data Firehose to deliver the data.
///
/// ElasticsearchBufferingHints is the property type for the `BufferingHints` property of the [Amazon Kinesis Data Firehose DeliveryStream ElasticsearchDestinationConfiguration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-kinesisfirehose-deliverystream-elasticsearchdestinationconfiguration.html) property type.
///
/// The property type `ElasticsearchBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchBufferingHintsProperty(Object);

impl ElasticsearchBufferingHintsProperty {
    /// `ElasticsearchBufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The length of time, in seconds, that Kinesis Data Firehose buffers incoming data before delivering it to the destination. For valid values, see the `IntervalInSeconds` content for the [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// The size of the buffer, in MBs, that Kinesis Data Firehose uses for incoming data before delivering it to the destination. For valid values, see the `SizeInMBs` content for the [BufferingHints](https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for ElasticsearchBufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchBufferingHintsProperty> for ElasticsearchBufferingHintsProperty {}
impl From<ElasticsearchBufferingHintsProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchBufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchBufferingHintsProperty> for ElasticsearchBufferingHintsProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchBufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ElasticsearchDestinationConfiguration` property type specifies an Amazon Elasticsearch Service (Amazon ES) domain that Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data to.
///
/// The property type `ElasticsearchDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchDestinationConfigurationProperty(Object);

impl ElasticsearchDestinationConfigurationProperty {
    /// `ElasticsearchDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `index_name`: The name of the Elasticsearch index to which Kinesis Data Firehose adds data for indexing.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to be assumed by Kinesis Data Firehose for calling the Amazon ES Configuration API and for indexing documents.
    /// - `s3_configuration`: The S3 bucket where Kinesis Data Firehose backs up incoming data.
    pub fn new(
        index_name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("IndexName", index_name.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon ES domain.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<ElasticsearchBufferingHintsProperty>,
    ) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The Amazon CloudWatch Logs logging options for the delivery stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The endpoint to use when communicating with the cluster. Specify either this `ClusterEndpoint` or the `DomainARN` field.
    ///
    /// `ClusterEndpoint`.
    pub fn cluster_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClusterEndpoint", value.into_value().into_node());
        self
    }

    /// Indicates the method for setting up document ID. The supported methods are Firehose generated document ID and OpenSearch Service generated document ID.
    ///
    /// `DocumentIdOptions`.
    pub fn document_id_options(mut self, value: impl IntoValue<DocumentIdOptionsProperty>) -> Self {
        self.0
            .put("DocumentIdOptions", value.into_value().into_node());
        self
    }

    /// The ARN of the Amazon ES domain. The IAM role must have permissions for `DescribeElasticsearchDomain`, `DescribeElasticsearchDomains`, and `DescribeElasticsearchDomainConfig` after assuming the role specified in *RoleARN*.
    ///
    /// Specify either `ClusterEndpoint` or `DomainARN`.
    ///
    /// `DomainARN`.
    pub fn domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DomainARN", value.into_value().into_node());
        self
    }

    /// The frequency of Elasticsearch index rotation. If you enable index rotation, Kinesis Data Firehose appends a portion of the UTC arrival timestamp to the specified index name, and rotates the appended timestamp accordingly. For more information, see [Index Rotation for the Amazon ES Destination](https://docs.aws.amazon.com/firehose/latest/dev/basic-deliver.html#es-index-rotation) in the *Amazon Kinesis Data Firehose Developer Guide*.
    ///
    /// `IndexRotationPeriod`; one of `NoRotation`, `OneHour`, `OneDay`, `OneWeek`, `OneMonth`.
    pub fn index_rotation_period(mut self, value: impl IntoValue<IndexRotationPeriod>) -> Self {
        self.0
            .put("IndexRotationPeriod", value.into_value().into_node());
        self
    }

    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The retry behavior when Kinesis Data Firehose is unable to deliver data to Amazon ES.
    ///
    /// `RetryOptions`.
    pub fn retry_options(
        mut self,
        value: impl IntoValue<ElasticsearchRetryOptionsProperty>,
    ) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// The condition under which Kinesis Data Firehose delivers data to Amazon Simple Storage Service (Amazon S3). You can send Amazon S3 all documents (all data) or only the documents that Kinesis Data Firehose could not deliver to the Amazon ES destination. For more information and valid values, see the `S3BackupMode` content for the [ElasticsearchDestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_ElasticsearchDestinationConfiguration.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `S3BackupMode`; one of `FailedDocumentsOnly`, `AllDocuments`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<ElasticsearchDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The Elasticsearch type name that Amazon ES adds to documents when indexing data.
    ///
    /// `TypeName`.
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TypeName", value.into_value().into_node());
        self
    }

    /// The details of the VPC of the Amazon ES destination.
    ///
    /// `VpcConfiguration`; an update replaces the resource.
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfigurationProperty>) -> Self {
        self.0
            .put("VpcConfiguration", value.into_value().into_node());
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

impl Kind for ElasticsearchDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchDestinationConfigurationProperty>
    for ElasticsearchDestinationConfigurationProperty
{
}
impl From<ElasticsearchDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchDestinationConfigurationProperty>
    for ElasticsearchDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ElasticsearchDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ElasticsearchRetryOptions` property type configures the retry behavior for when Amazon Kinesis Data Firehose (Kinesis Data Firehose) can't deliver data to Amazon Elasticsearch Service (Amazon ES).
///
/// The property type `ElasticsearchRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ElasticsearchRetryOptionsProperty(Object);

impl ElasticsearchRetryOptionsProperty {
    /// `ElasticsearchRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// After an initial failure to deliver to Amazon ES, the total amount of time during which Kinesis Data Firehose re-attempts delivery (including the first attempt). If Kinesis Data Firehose can't deliver the data within the specified time, it writes the data to the backup S3 bucket. For valid values, see the `DurationInSeconds` content for the [ElasticsearchRetryOptions](https://docs.aws.amazon.com/firehose/latest/APIReference/API_ElasticsearchRetryOptions.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for ElasticsearchRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ElasticsearchRetryOptionsProperty> for ElasticsearchRetryOptionsProperty {}
impl From<ElasticsearchRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: ElasticsearchRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ElasticsearchRetryOptionsProperty> for ElasticsearchRetryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ElasticsearchRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `EncryptionConfiguration` property type specifies the encryption settings that Amazon Kinesis Data Firehose (Kinesis Data Firehose) uses when delivering data to Amazon Simple Storage Service (Amazon S3).
///
/// The property type `EncryptionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionConfigurationProperty(Object);

impl EncryptionConfigurationProperty {
    /// `EncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The AWS Key Management Service ( AWS KMS) encryption key that Amazon S3 uses to encrypt your data.
    ///
    /// `KMSEncryptionConfig`.
    pub fn kms_encryption_config(
        mut self,
        value: impl IntoValue<KMSEncryptionConfigProperty>,
    ) -> Self {
        self.0
            .put("KMSEncryptionConfig", value.into_value().into_node());
        self
    }

    /// Disables encryption. For valid values, see the `NoEncryptionConfig` content for the [EncryptionConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_EncryptionConfiguration.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `NoEncryptionConfig`; one of `NoEncryption`.
    pub fn no_encryption_config(mut self, value: impl IntoValue<NoEncryptionConfig>) -> Self {
        self.0
            .put("NoEncryptionConfig", value.into_value().into_node());
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

/// The `ExtendedS3DestinationConfiguration` property type configures an Amazon S3 destination for an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtendedS3DestinationConfigurationProperty(Object);

impl ExtendedS3DestinationConfigurationProperty {
    /// `ExtendedS3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the Amazon S3 bucket.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the AWS credentials.
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The buffering option.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHintsProperty>) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The Amazon CloudWatch logging options for your Firehose stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The compression format. If no value is specified, the default is `UNCOMPRESSED`.
    ///
    /// `CompressionFormat`; one of `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`.
    pub fn compression_format(mut self, value: impl IntoValue<CompressionFormat>) -> Self {
        self.0
            .put("CompressionFormat", value.into_value().into_node());
        self
    }

    /// The time zone you prefer. UTC is the default.
    ///
    /// `CustomTimeZone`.
    pub fn custom_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CustomTimeZone", value.into_value().into_node());
        self
    }

    /// The serializer, deserializer, and schema for converting data from the JSON format to the Parquet or ORC format before writing it to Amazon S3.
    ///
    /// `DataFormatConversionConfiguration`.
    pub fn data_format_conversion_configuration(
        mut self,
        value: impl IntoValue<DataFormatConversionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DataFormatConversionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration of the dynamic partitioning mechanism that creates targeted data sets from the streaming data by partitioning it based on partition keys.
    ///
    /// `DynamicPartitioningConfiguration`.
    pub fn dynamic_partitioning_configuration(
        mut self,
        value: impl IntoValue<DynamicPartitioningConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DynamicPartitioningConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The encryption configuration for the Kinesis Data Firehose delivery stream. The default value is `NoEncryption`.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix appears immediately following the bucket name. For information about how to specify this prefix, see [Custom Prefixes for Amazon S3 Objects](https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html).
    ///
    /// `ErrorOutputPrefix`.
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ErrorOutputPrefix", value.into_value().into_node());
        self
    }

    /// Specify a file extension. It will override the default file extension
    ///
    /// `FileExtension`.
    pub fn file_extension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FileExtension", value.into_value().into_node());
        self
    }

    /// The `YYYY/MM/DD/HH` time format prefix is automatically used for delivered Amazon S3 files. For more information, see [ExtendedS3DestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_ExtendedS3DestinationConfiguration.html) in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
        self
    }

    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration for backup in Amazon S3.
    ///
    /// `S3BackupConfiguration`.
    pub fn s3_backup_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3BackupConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable it.
    ///
    /// `S3BackupMode`; one of `Disabled`, `Enabled`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<ExtendedS3DestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
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

impl Kind for ExtendedS3DestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtendedS3DestinationConfigurationProperty>
    for ExtendedS3DestinationConfigurationProperty
{
}
impl From<ExtendedS3DestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: ExtendedS3DestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtendedS3DestinationConfigurationProperty>
    for ExtendedS3DestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ExtendedS3DestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The native Hive / HCatalog JsonSerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two deserializers you can choose, depending on which one offers the functionality you need. The other option is the OpenX SerDe.
///
/// The property type `HiveJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct HiveJsonSerDeProperty(Object);

impl HiveJsonSerDeProperty {
    /// `HiveJsonSerDeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates how you want Firehose to parse the date and timestamps that may be present in your input data JSON. To specify these format strings, follow the pattern syntax of JodaTime's DateTimeFormat format strings. For more information, see [Class DateTimeFormat](https://docs.aws.amazon.com/https://www.joda.org/joda-time/apidocs/org/joda/time/format/DateTimeFormat.html). You can also use the special value `millis` to parse timestamps in epoch milliseconds. If you don't specify a format, Firehose uses `java.sql.Timestamp::valueOf` by default.
    ///
    /// `TimestampFormats`.
    pub fn timestamp_formats(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TimestampFormats", value.into_value().into_node());
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

impl Kind for HiveJsonSerDeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HiveJsonSerDeProperty> for HiveJsonSerDeProperty {}
impl From<HiveJsonSerDeProperty> for Node {
    #[inline]
    fn from(value: HiveJsonSerDeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HiveJsonSerDeProperty> for HiveJsonSerDeProperty {
    #[inline]
    fn into_value(self) -> Value<HiveJsonSerDeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the metadata that's delivered to the specified HTTP endpoint destination. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
///
/// The property type `HttpEndpointCommonAttribute` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpEndpointCommonAttributeProperty(Object);

impl HttpEndpointCommonAttributeProperty {
    /// `HttpEndpointCommonAttributeProperty` with its required properties, in alphabetical order:
    ///
    /// - `attribute_name`: The name of the HTTP endpoint common attribute.
    /// - `attribute_value`: The value of the HTTP endpoint common attribute.
    pub fn new(
        attribute_name: impl IntoValue<String>,
        attribute_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AttributeName", attribute_name.into_value().into_node());
        object_.put("AttributeValue", attribute_value.into_value().into_node());
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

impl Kind for HttpEndpointCommonAttributeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpEndpointCommonAttributeProperty> for HttpEndpointCommonAttributeProperty {}
impl From<HttpEndpointCommonAttributeProperty> for Node {
    #[inline]
    fn from(value: HttpEndpointCommonAttributeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpEndpointCommonAttributeProperty> for HttpEndpointCommonAttributeProperty {
    #[inline]
    fn into_value(self) -> Value<HttpEndpointCommonAttributeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of the HTTP endpoint to which Kinesis Firehose delivers data. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
///
/// The property type `HttpEndpointConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpEndpointConfigurationProperty(Object);

impl HttpEndpointConfigurationProperty {
    /// `HttpEndpointConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: The URL of the HTTP endpoint selected as the destination.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The access key required for Kinesis Firehose to authenticate with the HTTP endpoint selected as the destination.
    ///
    /// `AccessKey`.
    pub fn access_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AccessKey", value.into_value().into_node());
        self
    }

    /// The name of the HTTP endpoint selected as the destination.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for HttpEndpointConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpEndpointConfigurationProperty> for HttpEndpointConfigurationProperty {}
impl From<HttpEndpointConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpEndpointConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpEndpointConfigurationProperty> for HttpEndpointConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<HttpEndpointConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the configuration of the HTTP endpoint destination. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
///
/// The property type `HttpEndpointDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpEndpointDestinationConfigurationProperty(Object);

impl HttpEndpointDestinationConfigurationProperty {
    /// `HttpEndpointDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_configuration`: The configuration of the HTTP endpoint selected as the destination.
    /// - `s3_configuration`: Describes the configuration of a destination in Amazon S3.
    pub fn new(
        endpoint_configuration: impl IntoValue<HttpEndpointConfigurationProperty>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EndpointConfiguration",
            endpoint_configuration.into_value().into_node(),
        );
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// The buffering options that can be used before data is delivered to the specified destination. Kinesis Data Firehose treats these options as hints, and it might choose to use more optimal values. The SizeInMBs and IntervalInSeconds parameters are optional. However, if you specify a value for one of them, you must also provide a value for the other.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHintsProperty>) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// Describes the Amazon CloudWatch logging options for your delivery stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// Describes the data processing configuration.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration of the request sent to the HTTP endpoint specified as the destination.
    ///
    /// `RequestConfiguration`.
    pub fn request_configuration(
        mut self,
        value: impl IntoValue<HttpEndpointRequestConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RequestConfiguration", value.into_value().into_node());
        self
    }

    /// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination.
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// Kinesis Data Firehose uses this IAM role for all the permissions that the delivery stream needs.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
        self
    }

    /// Describes the S3 bucket backup options for the data that Kinesis Data Firehose delivers to the HTTP endpoint destination. You can back up all documents (AllData) or only the documents that Kinesis Data Firehose could not deliver to the specified HTTP endpoint destination (FailedDataOnly).
    ///
    /// `S3BackupMode`.
    pub fn s3_backup_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The configuration that defines how you access secrets for HTTP Endpoint destination.
    ///
    /// `SecretsManagerConfiguration`.
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerConfiguration",
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

impl Kind for HttpEndpointDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpEndpointDestinationConfigurationProperty>
    for HttpEndpointDestinationConfigurationProperty
{
}
impl From<HttpEndpointDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpEndpointDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpEndpointDestinationConfigurationProperty>
    for HttpEndpointDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HttpEndpointDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the HTTP endpoint request. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
///
/// The property type `HttpEndpointRequestConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpEndpointRequestConfigurationProperty(Object);

impl HttpEndpointRequestConfigurationProperty {
    /// `HttpEndpointRequestConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Describes the metadata sent to the HTTP endpoint destination.
    ///
    /// `CommonAttributes`.
    pub fn common_attributes(
        mut self,
        value: impl IntoValue<List<HttpEndpointCommonAttributeProperty>>,
    ) -> Self {
        self.0
            .put("CommonAttributes", value.into_value().into_node());
        self
    }

    /// Kinesis Data Firehose uses the content encoding to compress the body of a request before sending the request to the destination. For more information, see Content-Encoding in MDN Web Docs, the official Mozilla documentation.
    ///
    /// `ContentEncoding`; one of `NONE`, `GZIP`.
    pub fn content_encoding(mut self, value: impl IntoValue<ContentEncoding>) -> Self {
        self.0
            .put("ContentEncoding", value.into_value().into_node());
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

impl Kind for HttpEndpointRequestConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpEndpointRequestConfigurationProperty>
    for HttpEndpointRequestConfigurationProperty
{
}
impl From<HttpEndpointRequestConfigurationProperty> for Node {
    #[inline]
    fn from(value: HttpEndpointRequestConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpEndpointRequestConfigurationProperty>
    for HttpEndpointRequestConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HttpEndpointRequestConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the destination configure settings for Apache Iceberg Table.
///
/// The property type `IcebergDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct IcebergDestinationConfigurationProperty(Object);

impl IcebergDestinationConfigurationProperty {
    /// `IcebergDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog_configuration`: Configuration describing where the destination Apache Iceberg Tables are persisted.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role to be assumed by Firehose for calling Apache Iceberg Tables.
    /// - `s3_configuration`
    pub fn new(
        catalog_configuration: impl IntoValue<CatalogConfigurationProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CatalogConfiguration",
            catalog_configuration.into_value().into_node(),
        );
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// Describes whether all incoming data for this delivery stream will be append only (inserts only and not for updates and deletes) for Iceberg delivery. This feature is only applicable for Apache Iceberg Tables.
    ///
    /// The default value is false. If you set this value to true, Firehose automatically increases the throughput limit of a stream based on the throttling levels of the stream. If you set this parameter to true for a stream with updates and deletes, you will see out of order delivery.
    ///
    /// `AppendOnly`.
    pub fn append_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AppendOnly", value.into_value().into_node());
        self
    }

    /// The `BufferingHints` property.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHintsProperty>) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The `CloudWatchLoggingOptions` property.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// Provides a list of `DestinationTableConfigurations` which Firehose uses to deliver data to Apache Iceberg Tables. Firehose will write data with insert if table specific configuration is not provided here.
    ///
    /// `DestinationTableConfigurationList`.
    pub fn destination_table_configuration_list(
        mut self,
        value: impl IntoValue<List<DestinationTableConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "DestinationTableConfigurationList",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ProcessingConfiguration` property.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The `RetryOptions` property.
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<RetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// The configuration to enable automatic schema evolution.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `SchemaEvolutionConfiguration`.
    pub fn schema_evolution_configuration(
        mut self,
        value: impl IntoValue<SchemaEvolutionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SchemaEvolutionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration to enable automatic table creation.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `TableCreationConfiguration`.
    pub fn table_creation_configuration(
        mut self,
        value: impl IntoValue<TableCreationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TableCreationConfiguration", value.into_value().into_node());
        self
    }

    /// Describes how Firehose will backup records. Currently,S3 backup only supports `FailedDataOnly`.
    ///
    /// `s3BackupMode`; one of `AllData`, `FailedDataOnly`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<IcebergDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("s3BackupMode", value.into_value().into_node());
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

/// Specifies the deserializer you want to use to convert the format of the input data. This parameter is required if `Enabled` is set to true.
///
/// The property type `InputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct InputFormatConfigurationProperty(Object);

impl InputFormatConfigurationProperty {
    /// `InputFormatConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies which deserializer to use. You can choose either the Apache Hive JSON SerDe or the OpenX JSON SerDe. If both are non-null, the server rejects the request.
    ///
    /// `Deserializer`.
    pub fn deserializer(mut self, value: impl IntoValue<DeserializerProperty>) -> Self {
        self.0.put("Deserializer", value.into_value().into_node());
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

impl Kind for InputFormatConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InputFormatConfigurationProperty> for InputFormatConfigurationProperty {}
impl From<InputFormatConfigurationProperty> for Node {
    #[inline]
    fn from(value: InputFormatConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InputFormatConfigurationProperty> for InputFormatConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InputFormatConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `KMSEncryptionConfig` property type specifies the AWS Key Management Service ( AWS KMS) encryption key that Amazon Simple Storage Service (Amazon S3) uses to encrypt data delivered by the Amazon Kinesis Data Firehose (Kinesis Data Firehose) stream.
///
/// The property type `KMSEncryptionConfig` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct KMSEncryptionConfigProperty(Object);

impl KMSEncryptionConfigProperty {
    /// `KMSEncryptionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `awskms_key_arn`: The Amazon Resource Name (ARN) of the AWS KMS encryption key that Amazon S3 uses to encrypt data delivered by the Kinesis Data Firehose stream.
    pub fn new(awskms_key_arn: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AWSKMSKeyARN", awskms_key_arn.into_value().into_node());
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

impl Kind for KMSEncryptionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KMSEncryptionConfigProperty> for KMSEncryptionConfigProperty {}
impl From<KMSEncryptionConfigProperty> for Node {
    #[inline]
    fn from(value: KMSEncryptionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KMSEncryptionConfigProperty> for KMSEncryptionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KMSEncryptionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `KinesisStreamSourceConfiguration` property type specifies the stream and role Amazon Resource Names (ARNs) for a Kinesis stream used as the source for a delivery stream.
///
/// The property type `KinesisStreamSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisStreamSourceConfigurationProperty(Object);

impl KinesisStreamSourceConfigurationProperty {
    /// `KinesisStreamSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kinesis_stream_arn`: The ARN of the source Kinesis data stream.
    /// - `role_arn`: The ARN of the role that provides access to the source Kinesis data stream.
    pub fn new(
        kinesis_stream_arn: impl IntoValue<kinds::kinesis::StreamArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KinesisStreamARN",
            kinesis_stream_arn.into_value().into_node(),
        );
        object_.put("RoleARN", role_arn.into_value().into_node());
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

impl Kind for KinesisStreamSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisStreamSourceConfigurationProperty>
    for KinesisStreamSourceConfigurationProperty
{
}
impl From<KinesisStreamSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: KinesisStreamSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisStreamSourceConfigurationProperty>
    for KinesisStreamSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<KinesisStreamSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the Amazon MSK cluster to be used as the source for a delivery stream.
///
/// The property type `MSKSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct MSKSourceConfigurationProperty(Object);

impl MSKSourceConfigurationProperty {
    /// `MSKSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_configuration`: The authentication configuration of the Amazon MSK cluster.
    /// - `msk_cluster_arn`: The ARN of the Amazon MSK cluster.
    /// - `topic_name`: The topic name within the Amazon MSK cluster.
    pub fn new(
        authentication_configuration: impl IntoValue<AuthenticationConfigurationProperty>,
        msk_cluster_arn: impl IntoValue<String>,
        topic_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationConfiguration",
            authentication_configuration.into_value().into_node(),
        );
        object_.put("MSKClusterARN", msk_cluster_arn.into_value().into_node());
        object_.put("TopicName", topic_name.into_value().into_node());
        Self(object_)
    }

    /// The start date and time in UTC for the offset position within your MSK topic from where Firehose begins to read. By default, this is set to timestamp when Firehose becomes Active.
    ///
    /// If you want to create a Firehose stream with Earliest start position from SDK or CLI, you need to set the `ReadFromTimestamp` parameter to Epoch (1970-01-01T00:00:00Z).
    ///
    /// `ReadFromTimestamp`.
    pub fn read_from_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReadFromTimestamp", value.into_value().into_node());
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

impl Kind for MSKSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MSKSourceConfigurationProperty> for MSKSourceConfigurationProperty {}
impl From<MSKSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: MSKSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MSKSourceConfigurationProperty> for MSKSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MSKSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The OpenX SerDe. Used by Firehose for deserializing data, which means converting it from the JSON format in preparation for serializing it to the Parquet or ORC format. This is one of two deserializers you can choose, depending on which one offers the functionality you need. The other option is the native Hive / HCatalog JsonSerDe.
///
/// The property type `OpenXJsonSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenXJsonSerDeProperty(Object);

impl OpenXJsonSerDeProperty {
    /// `OpenXJsonSerDeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// When set to `true`, which is the default, Firehose converts JSON keys to lowercase before deserializing them.
    ///
    /// `CaseInsensitive`.
    pub fn case_insensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CaseInsensitive", value.into_value().into_node());
        self
    }

    /// Maps column names to JSON keys that aren't identical to the column names. This is useful when the JSON contains keys that are Hive keywords. For example, `timestamp` is a Hive keyword. If you have a JSON key named `timestamp`, set this parameter to `{"ts": "timestamp"}` to map this key to a column named `ts`.
    ///
    /// `ColumnToJsonKeyMappings`.
    pub fn column_to_json_key_mappings(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("ColumnToJsonKeyMappings", value.into_value().into_node());
        self
    }

    /// When set to `true`, specifies that the names of the keys include dots and that you want Firehose to replace them with underscores. This is useful because Apache Hive does not allow dots in column names. For example, if the JSON contains a key whose name is "a.b", you can define the column name to be "a_b" when using this option.
    ///
    /// The default is `false`.
    ///
    /// `ConvertDotsInJsonKeysToUnderscores`.
    pub fn convert_dots_in_json_keys_to_underscores(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "ConvertDotsInJsonKeysToUnderscores",
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

impl Kind for OpenXJsonSerDeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenXJsonSerDeProperty> for OpenXJsonSerDeProperty {}
impl From<OpenXJsonSerDeProperty> for Node {
    #[inline]
    fn from(value: OpenXJsonSerDeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenXJsonSerDeProperty> for OpenXJsonSerDeProperty {
    #[inline]
    fn into_value(self) -> Value<OpenXJsonSerDeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information, see [Apache ORC](https://docs.aws.amazon.com/https://orc.apache.org/docs/).
///
/// The property type `OrcSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrcSerDeProperty(Object);

impl OrcSerDeProperty {
    /// `OrcSerDeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB. Firehose uses this value for padding calculations.
    ///
    /// `BlockSizeBytes`.
    pub fn block_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BlockSizeBytes", value.into_value().into_node());
        self
    }

    /// The column names for which you want Firehose to create bloom filters. The default is `null`.
    ///
    /// `BloomFilterColumns`.
    pub fn bloom_filter_columns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("BloomFilterColumns", value.into_value().into_node());
        self
    }

    /// The Bloom filter false positive probability (FPP). The lower the FPP, the bigger the Bloom filter. The default value is 0.05, the minimum is 0, and the maximum is 1.
    ///
    /// `BloomFilterFalsePositiveProbability`.
    pub fn bloom_filter_false_positive_probability(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "BloomFilterFalsePositiveProbability",
            value.into_value().into_node(),
        );
        self
    }

    /// The compression code to use over data blocks. The default is `SNAPPY`.
    ///
    /// `Compression`.
    pub fn compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Compression", value.into_value().into_node());
        self
    }

    /// Represents the fraction of the total number of non-null rows. To turn off dictionary encoding, set this fraction to a number that is less than the number of distinct keys in a dictionary. To always use dictionary encoding, set this threshold to 1.
    ///
    /// `DictionaryKeyThreshold`.
    pub fn dictionary_key_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("DictionaryKeyThreshold", value.into_value().into_node());
        self
    }

    /// Set this to `true` to indicate that you want stripes to be padded to the HDFS block boundaries. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is `false`.
    ///
    /// `EnablePadding`.
    pub fn enable_padding(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("EnablePadding", value.into_value().into_node());
        self
    }

    /// The version of the file to write. The possible values are `V0_11` and `V0_12`. The default is `V0_12`.
    ///
    /// `FormatVersion`.
    pub fn format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FormatVersion", value.into_value().into_node());
        self
    }

    /// A number between 0 and 1 that defines the tolerance for block padding as a decimal fraction of stripe size. The default value is 0.05, which means 5 percent of stripe size.
    ///
    /// For the default values of 64 MiB ORC stripes and 256 MiB HDFS blocks, the default block padding tolerance of 5 percent reserves a maximum of 3.2 MiB for padding within the 256 MiB block. In such a case, if the available size within the block is more than 3.2 MiB, a new, smaller stripe is inserted to fit within that space. This ensures that no stripe crosses block boundaries and causes remote reads within a node-local task.
    ///
    /// Kinesis Data Firehose ignores this parameter when `EnablePadding` is `false`.
    ///
    /// `PaddingTolerance`.
    pub fn padding_tolerance(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("PaddingTolerance", value.into_value().into_node());
        self
    }

    /// The number of rows between index entries. The default is 10,000 and the minimum is 1,000.
    ///
    /// `RowIndexStride`.
    pub fn row_index_stride(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("RowIndexStride", value.into_value().into_node());
        self
    }

    /// The number of bytes in each stripe. The default is 64 MiB and the minimum is 8 MiB.
    ///
    /// `StripeSizeBytes`.
    pub fn stripe_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("StripeSizeBytes", value.into_value().into_node());
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

impl Kind for OrcSerDeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrcSerDeProperty> for OrcSerDeProperty {}
impl From<OrcSerDeProperty> for Node {
    #[inline]
    fn from(value: OrcSerDeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrcSerDeProperty> for OrcSerDeProperty {
    #[inline]
    fn into_value(self) -> Value<OrcSerDeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the serializer that you want Firehose to use to convert the format of your data before it writes it to Amazon S3. This parameter is required if `Enabled` is set to true.
///
/// The property type `OutputFormatConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct OutputFormatConfigurationProperty(Object);

impl OutputFormatConfigurationProperty {
    /// `OutputFormatConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies which serializer to use. You can choose either the ORC SerDe or the Parquet SerDe. If both are non-null, the server rejects the request.
    ///
    /// `Serializer`.
    pub fn serializer(mut self, value: impl IntoValue<SerializerProperty>) -> Self {
        self.0.put("Serializer", value.into_value().into_node());
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

impl Kind for OutputFormatConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OutputFormatConfigurationProperty> for OutputFormatConfigurationProperty {}
impl From<OutputFormatConfigurationProperty> for Node {
    #[inline]
    fn from(value: OutputFormatConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OutputFormatConfigurationProperty> for OutputFormatConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<OutputFormatConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more information, see [Apache Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/docs/).
///
/// The property type `ParquetSerDe` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParquetSerDeProperty(Object);

impl ParquetSerDeProperty {
    /// `ParquetSerDeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Hadoop Distributed File System (HDFS) block size. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 256 MiB and the minimum is 64 MiB. Firehose uses this value for padding calculations.
    ///
    /// `BlockSizeBytes`.
    pub fn block_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("BlockSizeBytes", value.into_value().into_node());
        self
    }

    /// The compression code to use over data blocks. The possible values are `UNCOMPRESSED`, `SNAPPY`, and `GZIP`, with the default being `SNAPPY`. Use `SNAPPY` for higher decompression speed. Use `GZIP` if the compression ratio is more important than speed.
    ///
    /// `Compression`.
    pub fn compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Compression", value.into_value().into_node());
        self
    }

    /// Indicates whether to enable dictionary compression.
    ///
    /// `EnableDictionaryCompression`.
    pub fn enable_dictionary_compression(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "EnableDictionaryCompression",
            value.into_value().into_node(),
        );
        self
    }

    /// The maximum amount of padding to apply. This is useful if you intend to copy the data from Amazon S3 to HDFS before querying. The default is 0.
    ///
    /// `MaxPaddingBytes`.
    pub fn max_padding_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxPaddingBytes", value.into_value().into_node());
        self
    }

    /// The Parquet page size. Column chunks are divided into pages. A page is conceptually an indivisible unit (in terms of compression and encoding). The minimum value is 64 KiB and the default is 1 MiB.
    ///
    /// `PageSizeBytes`.
    pub fn page_size_bytes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("PageSizeBytes", value.into_value().into_node());
        self
    }

    /// Indicates the version of row format to output. The possible values are `V1` and `V2`. The default is `V1`.
    ///
    /// `WriterVersion`.
    pub fn writer_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WriterVersion", value.into_value().into_node());
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

impl Kind for ParquetSerDeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParquetSerDeProperty> for ParquetSerDeProperty {}
impl From<ParquetSerDeProperty> for Node {
    #[inline]
    fn from(value: ParquetSerDeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParquetSerDeProperty> for ParquetSerDeProperty {
    #[inline]
    fn into_value(self) -> Value<ParquetSerDeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents a single field in a `PartitionSpec`.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `PartitionField` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionFieldProperty(Object);

impl PartitionFieldProperty {
    /// `PartitionFieldProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_name`: The column name to be configured in partition spec.
    pub fn new(source_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SourceName", source_name.into_value().into_node());
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

/// Represents how to produce partition data for a table. Partition data is produced by transforming columns in a table. Each column transform is represented by a named `PartitionField`.
///
/// Here is an example of the schema in JSON.
///
/// `"partitionSpec": { "identity": [ {"sourceName": "column1"}, {"sourceName": "column2"}, {"sourceName": "column3"} ] }`
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `PartitionSpec` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct PartitionSpecProperty(Object);

impl PartitionSpecProperty {
    /// `PartitionSpecProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of identity [transforms](https://docs.aws.amazon.com/https://iceberg.apache.org/spec/#partition-transforms) that performs an identity transformation. The transform takes the source value, and does not modify it. Result type is the source type.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `Identity`.
    pub fn identity(mut self, value: impl IntoValue<List<PartitionFieldProperty>>) -> Self {
        self.0.put("Identity", value.into_value().into_node());
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

/// The `ProcessingConfiguration` property configures data processing for an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `ProcessingConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessingConfigurationProperty(Object);

impl ProcessingConfigurationProperty {
    /// `ProcessingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether data processing is enabled (true) or disabled (false).
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The data processors.
    ///
    /// `Processors`.
    pub fn processors(mut self, value: impl IntoValue<List<ProcessorProperty>>) -> Self {
        self.0.put("Processors", value.into_value().into_node());
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

impl Kind for ProcessingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessingConfigurationProperty> for ProcessingConfigurationProperty {}
impl From<ProcessingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ProcessingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessingConfigurationProperty> for ProcessingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `Processor` property specifies a data processor for an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `Processor` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessorProperty(Object);

impl ProcessorProperty {
    /// `ProcessorProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of processor.
    pub fn new(r#type: impl IntoValue<ProcessorType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The processor parameters.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<List<ProcessorParameterProperty>>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
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

impl Kind for ProcessorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessorProperty> for ProcessorProperty {}
impl From<ProcessorProperty> for Node {
    #[inline]
    fn from(value: ProcessorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessorProperty> for ProcessorProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `ProcessorParameter` property specifies a processor parameter in a data processor for an Amazon Kinesis Data Firehose delivery stream.
///
/// The property type `ProcessorParameter` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessorParameterProperty(Object);

impl ProcessorParameterProperty {
    /// `ProcessorParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `parameter_name`: The name of the parameter.
    /// - `parameter_value`: The parameter value.
    pub fn new(
        parameter_name: impl IntoValue<String>,
        parameter_value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParameterName", parameter_name.into_value().into_node());
        object_.put("ParameterValue", parameter_value.into_value().into_node());
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

impl Kind for ProcessorParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessorParameterProperty> for ProcessorParameterProperty {}
impl From<ProcessorParameterProperty> for Node {
    #[inline]
    fn from(value: ProcessorParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessorParameterProperty> for ProcessorParameterProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessorParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `RedshiftDestinationConfiguration` property type specifies an Amazon Redshift cluster to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
///
/// The property type `RedshiftDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftDestinationConfigurationProperty(Object);

impl RedshiftDestinationConfigurationProperty {
    /// `RedshiftDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_jdbcurl`: The connection string that Kinesis Data Firehose uses to connect to the Amazon Redshift cluster.
    /// - `copy_command`: Configures the Amazon Redshift `COPY` command that Kinesis Data Firehose uses to load data into the cluster from the Amazon S3 bucket.
    /// - `role_arn`: The ARN of the AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
    /// - `s3_configuration`: The S3 bucket where Kinesis Data Firehose first delivers data.
    pub fn new(
        cluster_jdbcurl: impl IntoValue<String>,
        copy_command: impl IntoValue<CopyCommandProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterJDBCURL", cluster_jdbcurl.into_value().into_node());
        object_.put("CopyCommand", copy_command.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// The CloudWatch logging options for your Firehose stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The password for the Amazon Redshift user that you specified in the `Username` property.
    ///
    /// `Password`.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The data processing configuration for the Kinesis Data Firehose delivery stream.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The retry behavior in case Firehose is unable to deliver documents to Amazon Redshift. Default value is 3600 (60 minutes).
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<RedshiftRetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// The configuration for backup in Amazon S3.
    ///
    /// `S3BackupConfiguration`.
    pub fn s3_backup_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3BackupConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon S3 backup mode. After you create a Firehose stream, you can update it to enable Amazon S3 backup if it is disabled. If backup is enabled, you can't update the Firehose stream to disable it.
    ///
    /// `S3BackupMode`; one of `Disabled`, `Enabled`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<RedshiftDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The configuration that defines how you access secrets for Amazon Redshift.
    ///
    /// `SecretsManagerConfiguration`.
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The Amazon Redshift user that has permission to access the Amazon Redshift cluster. This user must have `INSERT` privileges for copying data from the Amazon S3 bucket to the cluster.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
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

impl Kind for RedshiftDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftDestinationConfigurationProperty>
    for RedshiftDestinationConfigurationProperty
{
}
impl From<RedshiftDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftDestinationConfigurationProperty>
    for RedshiftDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures retry behavior in case Firehose is unable to deliver documents to Amazon Redshift.
///
/// The property type `RedshiftRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftRetryOptionsProperty(Object);

impl RedshiftRetryOptionsProperty {
    /// `RedshiftRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The length of time during which Firehose retries delivery after a failure, starting from the initial request and including the first attempt. The default value is 3600 seconds (60 minutes). Firehose does not retry if the value of `DurationInSeconds` is 0 (zero) or if the first delivery attempt takes longer than the current value.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for RedshiftRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftRetryOptionsProperty> for RedshiftRetryOptionsProperty {}
impl From<RedshiftRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: RedshiftRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftRetryOptionsProperty> for RedshiftRetryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the retry behavior in case Kinesis Data Firehose is unable to deliver data to the specified HTTP endpoint destination, or if it doesn't receive a valid acknowledgment of receipt from the specified HTTP endpoint destination. Kinesis Firehose supports any custom HTTP endpoint or HTTP endpoints owned by supported third-party service providers, including Datadog, MongoDB, and New Relic.
///
/// The property type `RetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct RetryOptionsProperty(Object);

impl RetryOptionsProperty {
    /// `RetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The total amount of time that Kinesis Data Firehose spends on retries. This duration starts after the initial attempt to send data to the custom destination via HTTPS endpoint fails. It doesn't include the periods during which Kinesis Data Firehose waits for acknowledgment from the specified destination after each attempt.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for RetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RetryOptionsProperty> for RetryOptionsProperty {}
impl From<RetryOptionsProperty> for Node {
    #[inline]
    fn from(value: RetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RetryOptionsProperty> for RetryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<RetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `S3DestinationConfiguration` property type specifies an Amazon Simple Storage Service (Amazon S3) destination to which Amazon Kinesis Data Firehose (Kinesis Data Firehose) delivers data.
///
/// The property type `S3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DestinationConfigurationProperty(Object);

impl S3DestinationConfigurationProperty {
    /// `S3DestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the Amazon S3 bucket to send data to.
    /// - `role_arn`: The ARN of an AWS Identity and Access Management (IAM) role that grants Kinesis Data Firehose access to your Amazon S3 bucket and AWS KMS (if you enable data encryption).
    pub fn new(
        bucket_arn: impl IntoValue<kinds::s3::BucketArn>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketARN", bucket_arn.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Configures how Kinesis Data Firehose buffers incoming data while delivering it to the Amazon S3 bucket.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(mut self, value: impl IntoValue<BufferingHintsProperty>) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The CloudWatch logging options for your Firehose stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The type of compression that Kinesis Data Firehose uses to compress the data that it delivers to the Amazon S3 bucket. For valid values, see the `CompressionFormat` content for the [S3DestinationConfiguration](https://docs.aws.amazon.com/firehose/latest/APIReference/API_S3DestinationConfiguration.html) data type in the *Amazon Kinesis Data Firehose API Reference*.
    ///
    /// `CompressionFormat`; one of `UNCOMPRESSED`, `GZIP`, `ZIP`, `Snappy`, `HADOOP_SNAPPY`.
    pub fn compression_format(mut self, value: impl IntoValue<CompressionFormat>) -> Self {
        self.0
            .put("CompressionFormat", value.into_value().into_node());
        self
    }

    /// Configures Amazon Simple Storage Service (Amazon S3) server-side encryption. Kinesis Data Firehose uses AWS Key Management Service ( AWS KMS) to encrypt the data that it delivers to your Amazon S3 bucket.
    ///
    /// `EncryptionConfiguration`.
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfigurationProperty>,
    ) -> Self {
        self.0
            .put("EncryptionConfiguration", value.into_value().into_node());
        self
    }

    /// A prefix that Kinesis Data Firehose evaluates and adds to failed records before writing them to S3. This prefix appears immediately following the bucket name. For information about how to specify this prefix, see [Custom Prefixes for Amazon S3 Objects](https://docs.aws.amazon.com/firehose/latest/dev/s3-prefixes.html).
    ///
    /// `ErrorOutputPrefix`.
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ErrorOutputPrefix", value.into_value().into_node());
        self
    }

    /// A prefix that Kinesis Data Firehose adds to the files that it delivers to the Amazon S3 bucket. The prefix helps you identify the files that Kinesis Data Firehose delivered.
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

/// Specifies the schema to which you want Firehose to configure your data before it writes it to Amazon S3. This parameter is required if `Enabled` is set to true.
///
/// The property type `SchemaConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaConfigurationProperty(Object);

impl SchemaConfigurationProperty {
    /// `SchemaConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the AWS Glue Data Catalog. If you don't supply this, the AWS account ID is used by default.
    ///
    /// `CatalogId`.
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CatalogId", value.into_value().into_node());
        self
    }

    /// Specifies the name of the AWS Glue database that contains the schema for the output data.
    ///
    /// > If the `SchemaConfiguration` request parameter is used as part of invoking the `CreateDeliveryStream` API, then the `DatabaseName` property is required and its value must be specified.
    ///
    /// `DatabaseName`.
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseName", value.into_value().into_node());
        self
    }

    /// If you don't specify an AWS Region, the default is the current Region.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The role that Firehose can use to access AWS Glue. This role must be in the same account you use for Firehose. Cross-account roles aren't allowed.
    ///
    /// > If the `SchemaConfiguration` request parameter is used as part of invoking the `CreateDeliveryStream` API, then the `RoleARN` property is required and its value must be specified.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
        self
    }

    /// Specifies the AWS Glue table that contains the column information that constitutes your data schema.
    ///
    /// > If the `SchemaConfiguration` request parameter is used as part of invoking the `CreateDeliveryStream` API, then the `TableName` property is required and its value must be specified.
    ///
    /// `TableName`.
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TableName", value.into_value().into_node());
        self
    }

    /// Specifies the table version for the output data schema. If you don't specify this version ID, or if you set it to `LATEST`, Firehose uses the most recent version. This means that any updates to the table are automatically picked up.
    ///
    /// `VersionId`.
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("VersionId", value.into_value().into_node());
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

impl Kind for SchemaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaConfigurationProperty> for SchemaConfigurationProperty {}
impl From<SchemaConfigurationProperty> for Node {
    #[inline]
    fn from(value: SchemaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaConfigurationProperty> for SchemaConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration to enable schema evolution.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `SchemaEvolutionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SchemaEvolutionConfigurationProperty(Object);

impl SchemaEvolutionConfigurationProperty {
    /// `SchemaEvolutionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify whether you want to enable schema evolution.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for SchemaEvolutionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SchemaEvolutionConfigurationProperty> for SchemaEvolutionConfigurationProperty {}
impl From<SchemaEvolutionConfigurationProperty> for Node {
    #[inline]
    fn from(value: SchemaEvolutionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SchemaEvolutionConfigurationProperty> for SchemaEvolutionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SchemaEvolutionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The structure that defines how Firehose accesses the secret.
///
/// The property type `SecretsManagerConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecretsManagerConfigurationProperty(Object);

impl SecretsManagerConfigurationProperty {
    /// `SecretsManagerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether you want to use the secrets manager feature.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// Specifies the role that Firehose assumes when calling the Secrets Manager API operation. When you provide the role, it overrides any destination specific role defined in the destination configuration. If you do not provide the then we use the destination specific role. This parameter is required for Splunk.
    ///
    /// `RoleARN`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleARN", value.into_value().into_node());
        self
    }

    /// The ARN of the secret that stores your credentials. It must be in the same region as the Firehose stream and the role. The secret ARN can reside in a different account than the Firehose stream and role as Firehose supports cross-account secret access. This parameter is required when *Enabled* is set to `True`.
    ///
    /// `SecretARN`.
    pub fn secret_arn(mut self, value: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        self.0.put("SecretARN", value.into_value().into_node());
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

impl Kind for SecretsManagerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecretsManagerConfigurationProperty> for SecretsManagerConfigurationProperty {}
impl From<SecretsManagerConfigurationProperty> for Node {
    #[inline]
    fn from(value: SecretsManagerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecretsManagerConfigurationProperty> for SecretsManagerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SecretsManagerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The serializer that you want Firehose to use to convert data to the target format before writing it to Amazon S3. Firehose supports two types of serializers: the ORC SerDe and the Parquet SerDe.
///
/// The property type `Serializer` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SerializerProperty(Object);

impl SerializerProperty {
    /// `SerializerProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A serializer to use for converting data to the ORC format before storing it in Amazon S3. For more information, see [Apache ORC](https://docs.aws.amazon.com/https://orc.apache.org/docs/).
    ///
    /// `OrcSerDe`.
    pub fn orc_ser_de(mut self, value: impl IntoValue<OrcSerDeProperty>) -> Self {
        self.0.put("OrcSerDe", value.into_value().into_node());
        self
    }

    /// A serializer to use for converting data to the Parquet format before storing it in Amazon S3. For more information, see [Apache Parquet](https://docs.aws.amazon.com/https://parquet.apache.org/docs/contribution-guidelines/).
    ///
    /// `ParquetSerDe`.
    pub fn parquet_ser_de(mut self, value: impl IntoValue<ParquetSerDeProperty>) -> Self {
        self.0.put("ParquetSerDe", value.into_value().into_node());
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

impl Kind for SerializerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SerializerProperty> for SerializerProperty {}
impl From<SerializerProperty> for Node {
    #[inline]
    fn from(value: SerializerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SerializerProperty> for SerializerProperty {
    #[inline]
    fn into_value(self) -> Value<SerializerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify any value, Firehose uses the default values.
///
/// The property type `SnowflakeBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeBufferingHintsProperty(Object);

impl SnowflakeBufferingHintsProperty {
    /// `SnowflakeBufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 0.
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 128.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for SnowflakeBufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeBufferingHintsProperty> for SnowflakeBufferingHintsProperty {}
impl From<SnowflakeBufferingHintsProperty> for Node {
    #[inline]
    fn from(value: SnowflakeBufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeBufferingHintsProperty> for SnowflakeBufferingHintsProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeBufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configure Snowflake destination
///
/// The property type `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeDestinationConfigurationProperty(Object);

impl SnowflakeDestinationConfigurationProperty {
    /// `SnowflakeDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `account_url`: URL for accessing your Snowflake account.
    /// - `database`: All data in Snowflake is maintained in databases.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the Snowflake role.
    /// - `s3_configuration`
    /// - `schema`: Each database consists of one or more schemas, which are logical groupings of database objects, such as tables and views.
    /// - `table`: All data in Snowflake is stored in database tables, logically structured as collections of columns and rows.
    pub fn new(
        account_url: impl IntoValue<String>,
        database: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
        schema: impl IntoValue<String>,
        table: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AccountUrl", account_url.into_value().into_node());
        object_.put("Database", database.into_value().into_node());
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        object_.put("Schema", schema.into_value().into_node());
        object_.put("Table", table.into_value().into_node());
        Self(object_)
    }

    /// Describes the buffering to perform before delivering data to the Snowflake destination. If you do not specify any value, Firehose uses the default values.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(
        mut self,
        value: impl IntoValue<SnowflakeBufferingHintsProperty>,
    ) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The `CloudWatchLoggingOptions` property.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The name of the record content column.
    ///
    /// `ContentColumnName`.
    pub fn content_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContentColumnName", value.into_value().into_node());
        self
    }

    /// Choose to load JSON keys mapped to table column names or choose to split the JSON payload where content is mapped to a record content column and source metadata is mapped to a record metadata column.
    ///
    /// `DataLoadingOption`; one of `JSON_MAPPING`, `VARIANT_CONTENT_MAPPING`, `VARIANT_CONTENT_AND_METADATA_MAPPING`.
    pub fn data_loading_option(mut self, value: impl IntoValue<DataLoadingOption>) -> Self {
        self.0
            .put("DataLoadingOption", value.into_value().into_node());
        self
    }

    /// Passphrase to decrypt the private key when the key is encrypted. For information, see [Using Key Pair Authentication & Key Rotation](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/data-load-snowpipe-streaming-configuration#using-key-pair-authentication-key-rotation).
    ///
    /// `KeyPassphrase`.
    pub fn key_passphrase(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KeyPassphrase", value.into_value().into_node());
        self
    }

    /// Specify a column name in the table, where the metadata information has to be loaded. When you enable this field, you will see the following column in the snowflake table, which differs based on the source type.
    ///
    /// For Direct PUT as source
    ///
    /// `{ "firehoseDeliveryStreamName": "streamname", "IngestionTime": "timestamp" }`
    ///
    /// For Kinesis Data Stream as source
    ///
    /// `"kinesisStreamName": "streamname", "kinesisShardId": "Id", "kinesisPartitionKey": "key", "kinesisSequenceNumber": "1234", "subsequenceNumber": "2334", "IngestionTime": "timestamp" }`
    ///
    /// `MetaDataColumnName`.
    pub fn meta_data_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MetaDataColumnName", value.into_value().into_node());
        self
    }

    /// The private key used to encrypt your Snowflake client. For information, see [Using Key Pair Authentication & Key Rotation](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/data-load-snowpipe-streaming-configuration#using-key-pair-authentication-key-rotation).
    ///
    /// `PrivateKey`.
    pub fn private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PrivateKey", value.into_value().into_node());
        self
    }

    /// The `ProcessingConfiguration` property.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The time period where Firehose will retry sending data to the chosen HTTP endpoint.
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<SnowflakeRetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// Choose an S3 backup mode
    ///
    /// `S3BackupMode`; one of `FailedDataOnly`, `AllData`.
    pub fn s3_backup_mode(
        mut self,
        value: impl IntoValue<SnowflakeDestinationConfigurationS3BackupMode>,
    ) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The configuration that defines how you access secrets for Snowflake.
    ///
    /// `SecretsManagerConfiguration`.
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Optionally configure a Snowflake role. Otherwise the default user role will be used.
    ///
    /// `SnowflakeRoleConfiguration`.
    pub fn snowflake_role_configuration(
        mut self,
        value: impl IntoValue<SnowflakeRoleConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SnowflakeRoleConfiguration", value.into_value().into_node());
        self
    }

    /// The VPCE ID for Firehose to privately connect with Snowflake. The ID format is com.amazonaws.vpce.\[region\].vpce-svc-\<\[id\]\>. For more information, see [Amazon PrivateLink & Snowflake](https://docs.aws.amazon.com/https://docs.snowflake.com/en/user-guide/admin-security-privatelink)
    ///
    /// `SnowflakeVpcConfiguration`; an update replaces the resource.
    pub fn snowflake_vpc_configuration(
        mut self,
        value: impl IntoValue<SnowflakeVpcConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SnowflakeVpcConfiguration", value.into_value().into_node());
        self
    }

    /// User login name for the Snowflake account.
    ///
    /// `User`.
    pub fn user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("User", value.into_value().into_node());
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

impl Kind for SnowflakeDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeDestinationConfigurationProperty>
    for SnowflakeDestinationConfigurationProperty
{
}
impl From<SnowflakeDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnowflakeDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeDestinationConfigurationProperty>
    for SnowflakeDestinationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SnowflakeDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specify how long Firehose retries sending data to the New Relic HTTP endpoint. After sending data, Firehose first waits for an acknowledgment from the HTTP endpoint. If an error occurs or the acknowledgment doesn’t arrive within the acknowledgment timeout period, Firehose starts the retry duration counter. It keeps retrying until the retry duration expires. After that, Firehose considers it a data delivery failure and backs up the data to your Amazon S3 bucket. Every time that Firehose sends data to the HTTP endpoint (either the initial attempt or a retry), it restarts the acknowledgement timeout counter and waits for an acknowledgement from the HTTP endpoint. Even if the retry duration expires, Firehose still waits for the acknowledgment until it receives it or the acknowledgement timeout period is reached. If the acknowledgment times out, Firehose determines whether there's time left in the retry counter. If there is time left, it retries again and repeats the logic until it receives an acknowledgment or determines that the retry time has expired. If you don't want Firehose to retry sending data, set this value to 0.
///
/// The property type `SnowflakeRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeRetryOptionsProperty(Object);

impl SnowflakeRetryOptionsProperty {
    /// `SnowflakeRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// the time period where Firehose will retry sending data to the chosen HTTP endpoint.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for SnowflakeRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeRetryOptionsProperty> for SnowflakeRetryOptionsProperty {}
impl From<SnowflakeRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: SnowflakeRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeRetryOptionsProperty> for SnowflakeRetryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optionally configure a Snowflake role. Otherwise the default user role will be used.
///
/// The property type `SnowflakeRoleConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeRoleConfigurationProperty(Object);

impl SnowflakeRoleConfigurationProperty {
    /// `SnowflakeRoleConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable Snowflake role
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// The Snowflake role you wish to configure
    ///
    /// `SnowflakeRole`.
    pub fn snowflake_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnowflakeRole", value.into_value().into_node());
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

impl Kind for SnowflakeRoleConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeRoleConfigurationProperty> for SnowflakeRoleConfigurationProperty {}
impl From<SnowflakeRoleConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnowflakeRoleConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeRoleConfigurationProperty> for SnowflakeRoleConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeRoleConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configure a Snowflake VPC
///
/// The property type `SnowflakeVpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnowflakeVpcConfigurationProperty(Object);

impl SnowflakeVpcConfigurationProperty {
    /// `SnowflakeVpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `private_link_vpce_id`: The VPCE ID for Firehose to privately connect with Snowflake.
    pub fn new(private_link_vpce_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PrivateLinkVpceId",
            private_link_vpce_id.into_value().into_node(),
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

impl Kind for SnowflakeVpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnowflakeVpcConfigurationProperty> for SnowflakeVpcConfigurationProperty {}
impl From<SnowflakeVpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnowflakeVpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnowflakeVpcConfigurationProperty> for SnowflakeVpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SnowflakeVpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The buffering options. If no value is specified, the default values for Splunk are used.
///
/// The property type `SplunkBufferingHints` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplunkBufferingHintsProperty(Object);

impl SplunkBufferingHintsProperty {
    /// `SplunkBufferingHintsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Buffer incoming data for the specified period of time, in seconds, before delivering it to the destination. The default value is 60 (1 minute).
    ///
    /// `IntervalInSeconds`.
    pub fn interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IntervalInSeconds", value.into_value().into_node());
        self
    }

    /// Buffer incoming data to the specified size, in MBs, before delivering it to the destination. The default value is 5.
    ///
    /// `SizeInMBs`.
    pub fn size_in_m_bs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInMBs", value.into_value().into_node());
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

impl Kind for SplunkBufferingHintsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplunkBufferingHintsProperty> for SplunkBufferingHintsProperty {}
impl From<SplunkBufferingHintsProperty> for Node {
    #[inline]
    fn from(value: SplunkBufferingHintsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplunkBufferingHintsProperty> for SplunkBufferingHintsProperty {
    #[inline]
    fn into_value(self) -> Value<SplunkBufferingHintsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SplunkDestinationConfiguration` property type specifies the configuration of a destination in Splunk for a Kinesis Data Firehose delivery stream.
///
/// The property type `SplunkDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplunkDestinationConfigurationProperty(Object);

impl SplunkDestinationConfigurationProperty {
    /// `SplunkDestinationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `hec_endpoint`: The HTTP Event Collector (HEC) endpoint to which Firehose sends your data.
    /// - `hec_endpoint_type`: This type can be either `Raw` or `Event`.
    /// - `s3_configuration`: The configuration for the backup Amazon S3 location.
    pub fn new(
        hec_endpoint: impl IntoValue<String>,
        hec_endpoint_type: impl IntoValue<HecEndpointType>,
        s3_configuration: impl IntoValue<S3DestinationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("HECEndpoint", hec_endpoint.into_value().into_node());
        object_.put(
            "HECEndpointType",
            hec_endpoint_type.into_value().into_node(),
        );
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
        Self(object_)
    }

    /// The buffering options. If no value is specified, the default values for Splunk are used.
    ///
    /// `BufferingHints`.
    pub fn buffering_hints(mut self, value: impl IntoValue<SplunkBufferingHintsProperty>) -> Self {
        self.0.put("BufferingHints", value.into_value().into_node());
        self
    }

    /// The Amazon CloudWatch logging options for your Firehose stream.
    ///
    /// `CloudWatchLoggingOptions`.
    pub fn cloud_watch_logging_options(
        mut self,
        value: impl IntoValue<CloudWatchLoggingOptionsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLoggingOptions", value.into_value().into_node());
        self
    }

    /// The amount of time that Firehose waits to receive an acknowledgment from Splunk after it sends it data. At the end of the timeout period, Firehose either tries to send the data again or considers it an error, based on your retry settings.
    ///
    /// `HECAcknowledgmentTimeoutInSeconds`.
    pub fn hec_acknowledgment_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "HECAcknowledgmentTimeoutInSeconds",
            value.into_value().into_node(),
        );
        self
    }

    /// This is a GUID that you obtain from your Splunk cluster when you create a new HEC endpoint.
    ///
    /// `HECToken`.
    pub fn hec_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HECToken", value.into_value().into_node());
        self
    }

    /// The data processing configuration.
    ///
    /// `ProcessingConfiguration`.
    pub fn processing_configuration(
        mut self,
        value: impl IntoValue<ProcessingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProcessingConfiguration", value.into_value().into_node());
        self
    }

    /// The retry behavior in case Firehose is unable to deliver data to Splunk, or if it doesn't receive an acknowledgment of receipt from Splunk.
    ///
    /// `RetryOptions`.
    pub fn retry_options(mut self, value: impl IntoValue<SplunkRetryOptionsProperty>) -> Self {
        self.0.put("RetryOptions", value.into_value().into_node());
        self
    }

    /// Defines how documents should be delivered to Amazon S3. When set to `FailedEventsOnly`, Firehose writes any data that could not be indexed to the configured Amazon S3 destination. When set to `AllEvents`, Firehose delivers all incoming records to Amazon S3, and also writes failed documents to Amazon S3. The default value is `FailedEventsOnly`.
    ///
    /// You can update this backup mode from `FailedEventsOnly` to `AllEvents`. You can't update it from `AllEvents` to `FailedEventsOnly`.
    ///
    /// `S3BackupMode`.
    pub fn s3_backup_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3BackupMode", value.into_value().into_node());
        self
    }

    /// The configuration that defines how you access secrets for Splunk.
    ///
    /// `SecretsManagerConfiguration`.
    pub fn secrets_manager_configuration(
        mut self,
        value: impl IntoValue<SecretsManagerConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SecretsManagerConfiguration",
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

impl Kind for SplunkDestinationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplunkDestinationConfigurationProperty> for SplunkDestinationConfigurationProperty {}
impl From<SplunkDestinationConfigurationProperty> for Node {
    #[inline]
    fn from(value: SplunkDestinationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplunkDestinationConfigurationProperty> for SplunkDestinationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SplunkDestinationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The `SplunkRetryOptions` property type specifies retry behavior in case Kinesis Data Firehose is unable to deliver documents to Splunk or if it doesn't receive an acknowledgment from Splunk.
///
/// The property type `SplunkRetryOptions` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct SplunkRetryOptionsProperty(Object);

impl SplunkRetryOptionsProperty {
    /// `SplunkRetryOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The total amount of time that Firehose spends on retries. This duration starts after the initial attempt to send data to Splunk fails. It doesn't include the periods during which Firehose waits for acknowledgment from Splunk after each attempt.
    ///
    /// `DurationInSeconds`.
    pub fn duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DurationInSeconds", value.into_value().into_node());
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

impl Kind for SplunkRetryOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SplunkRetryOptionsProperty> for SplunkRetryOptionsProperty {}
impl From<SplunkRetryOptionsProperty> for Node {
    #[inline]
    fn from(value: SplunkRetryOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SplunkRetryOptionsProperty> for SplunkRetryOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<SplunkRetryOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration to enable automatic table creation.
///
/// Amazon Data Firehose is in preview release and is subject to change.
///
/// The property type `TableCreationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct TableCreationConfigurationProperty(Object);

impl TableCreationConfigurationProperty {
    /// `TableCreationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specify whether you want to enable automatic table creation.
    ///
    /// Amazon Data Firehose is in preview release and is subject to change.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for TableCreationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TableCreationConfigurationProperty> for TableCreationConfigurationProperty {}
impl From<TableCreationConfigurationProperty> for Node {
    #[inline]
    fn from(value: TableCreationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TableCreationConfigurationProperty> for TableCreationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<TableCreationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the VPC of the Amazon ES destination.
///
/// The property type `VpcConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigurationProperty(Object);

impl VpcConfigurationProperty {
    /// `VpcConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that you want the delivery stream to use to create endpoints in the destination VPC.
    /// - `security_group_ids`: The IDs of the security groups that you want Kinesis Data Firehose to use when it creates ENIs in the VPC of the Amazon ES destination.
    /// - `subnet_ids`: The IDs of the subnets that Kinesis Data Firehose uses to create ENIs in the VPC of the Amazon ES destination.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleARN", role_arn.into_value().into_node());
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
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

impl Kind for VpcConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigurationProperty> for VpcConfigurationProperty {}
impl From<VpcConfigurationProperty> for Node {
    #[inline]
    fn from(value: VpcConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigurationProperty> for VpcConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `S3BackupMode` of a `AmazonOpenSearchServerlessDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {
    /// `AllDocuments`.
    AllDocuments,
    /// `FailedDocumentsOnly`.
    FailedDocumentsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode>
    for AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["AllDocuments", "FailedDocumentsOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3BackupMode` of a `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum AmazonopensearchserviceDestinationConfigurationS3BackupMode {
    /// `AllDocuments`.
    AllDocuments,
    /// `FailedDocumentsOnly`.
    FailedDocumentsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for AmazonopensearchserviceDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for AmazonopensearchserviceDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for AmazonopensearchserviceDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AmazonopensearchserviceDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<AmazonopensearchserviceDestinationConfigurationS3BackupMode>
    for AmazonopensearchserviceDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<AmazonopensearchserviceDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["AllDocuments", "FailedDocumentsOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `CompressionFormat` of a `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum CompressionFormat {
    /// `GZIP`.
    Gzip,
    /// `HADOOP_SNAPPY`.
    HadoopSnappy,
    /// `Snappy`.
    Snappy,
    /// `UNCOMPRESSED`.
    Uncompressed,
    /// `ZIP`.
    Zip,
}

#[diagnostic::do_not_recommend]
impl Kind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompressionFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompressionFormat> for CompressionFormat {
    #[inline]
    fn into_value(self) -> Value<CompressionFormat> {
        const VALUES: &[&str] = &["GZIP", "HADOOP_SNAPPY", "Snappy", "UNCOMPRESSED", "ZIP"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Connectivity` of a `AuthenticationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum Connectivity {
    /// `PRIVATE`.
    Private,
    /// `PUBLIC`.
    Public,
}

#[diagnostic::do_not_recommend]
impl Kind for Connectivity {}
#[diagnostic::do_not_recommend]
impl TextKind for Connectivity {}
#[diagnostic::do_not_recommend]
impl IdKind for Connectivity {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Connectivity {}
#[diagnostic::do_not_recommend]
impl IntoValue<Connectivity> for Connectivity {
    #[inline]
    fn into_value(self) -> Value<Connectivity> {
        const VALUES: &[&str] = &["PRIVATE", "PUBLIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ContentEncoding` of a `HttpEndpointRequestConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum ContentEncoding {
    /// `GZIP`.
    Gzip,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentEncoding {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentEncoding {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentEncoding {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentEncoding {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentEncoding> for ContentEncoding {
    #[inline]
    fn into_value(self) -> Value<ContentEncoding> {
        const VALUES: &[&str] = &["GZIP", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataLoadingOption` of a `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum DataLoadingOption {
    /// `JSON_MAPPING`.
    JsonMapping,
    /// `VARIANT_CONTENT_AND_METADATA_MAPPING`.
    VariantContentAndMetadataMapping,
    /// `VARIANT_CONTENT_MAPPING`.
    VariantContentMapping,
}

#[diagnostic::do_not_recommend]
impl Kind for DataLoadingOption {}
#[diagnostic::do_not_recommend]
impl TextKind for DataLoadingOption {}
#[diagnostic::do_not_recommend]
impl IdKind for DataLoadingOption {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataLoadingOption {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataLoadingOption> for DataLoadingOption {
    #[inline]
    fn into_value(self) -> Value<DataLoadingOption> {
        const VALUES: &[&str] = &[
            "JSON_MAPPING",
            "VARIANT_CONTENT_AND_METADATA_MAPPING",
            "VARIANT_CONTENT_MAPPING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum DatabaseSourceConfigurationType {
    /// `MySQL`.
    MySql,
    /// `PostgreSQL`.
    PostgreSql,
}

#[diagnostic::do_not_recommend]
impl Kind for DatabaseSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DatabaseSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DatabaseSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DatabaseSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DatabaseSourceConfigurationType> for DatabaseSourceConfigurationType {
    #[inline]
    fn into_value(self) -> Value<DatabaseSourceConfigurationType> {
        const VALUES: &[&str] = &["MySQL", "PostgreSQL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DefaultDocumentIdFormat` of a `DocumentIdOptions` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum DefaultDocumentIdFormat {
    /// `FIREHOSE_DEFAULT`.
    FirehoseDefault,
    /// `NO_DOCUMENT_ID`.
    NoDocumentId,
}

#[diagnostic::do_not_recommend]
impl Kind for DefaultDocumentIdFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for DefaultDocumentIdFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for DefaultDocumentIdFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DefaultDocumentIdFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<DefaultDocumentIdFormat> for DefaultDocumentIdFormat {
    #[inline]
    fn into_value(self) -> Value<DefaultDocumentIdFormat> {
        const VALUES: &[&str] = &["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeliveryStreamType` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum DeliveryStreamType {
    /// `DatabaseAsSource`.
    DatabaseAsSource,
    /// `DirectPut`.
    DirectPut,
    /// `KinesisStreamAsSource`.
    KinesisStreamAsSource,
    /// `MSKAsSource`.
    MskAsSource,
}

#[diagnostic::do_not_recommend]
impl Kind for DeliveryStreamType {}
#[diagnostic::do_not_recommend]
impl TextKind for DeliveryStreamType {}
#[diagnostic::do_not_recommend]
impl IdKind for DeliveryStreamType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeliveryStreamType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeliveryStreamType> for DeliveryStreamType {
    #[inline]
    fn into_value(self) -> Value<DeliveryStreamType> {
        const VALUES: &[&str] = &[
            "DatabaseAsSource",
            "DirectPut",
            "KinesisStreamAsSource",
            "MSKAsSource",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3BackupMode` of a `ElasticsearchDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum ElasticsearchDestinationConfigurationS3BackupMode {
    /// `AllDocuments`.
    AllDocuments,
    /// `FailedDocumentsOnly`.
    FailedDocumentsOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for ElasticsearchDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ElasticsearchDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ElasticsearchDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ElasticsearchDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ElasticsearchDestinationConfigurationS3BackupMode>
    for ElasticsearchDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<ElasticsearchDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["AllDocuments", "FailedDocumentsOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3BackupMode` of a `ExtendedS3DestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum ExtendedS3DestinationConfigurationS3BackupMode {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ExtendedS3DestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ExtendedS3DestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ExtendedS3DestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExtendedS3DestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExtendedS3DestinationConfigurationS3BackupMode>
    for ExtendedS3DestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<ExtendedS3DestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HECEndpointType` of a `SplunkDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum HecEndpointType {
    /// `Event`.
    Event,
    /// `Raw`.
    Raw,
}

#[diagnostic::do_not_recommend]
impl Kind for HecEndpointType {}
#[diagnostic::do_not_recommend]
impl TextKind for HecEndpointType {}
#[diagnostic::do_not_recommend]
impl IdKind for HecEndpointType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HecEndpointType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HecEndpointType> for HecEndpointType {
    #[inline]
    fn into_value(self) -> Value<HecEndpointType> {
        const VALUES: &[&str] = &["Event", "Raw"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `s3BackupMode` of a `IcebergDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum IcebergDestinationConfigurationS3BackupMode {
    /// `AllData`.
    AllData,
    /// `FailedDataOnly`.
    FailedDataOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for IcebergDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for IcebergDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for IcebergDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IcebergDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<IcebergDestinationConfigurationS3BackupMode>
    for IcebergDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<IcebergDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["AllData", "FailedDataOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IndexRotationPeriod` of a `AmazonopensearchserviceDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum IndexRotationPeriod {
    /// `NoRotation`.
    NoRotation,
    /// `OneDay`.
    OneDay,
    /// `OneHour`.
    OneHour,
    /// `OneMonth`.
    OneMonth,
    /// `OneWeek`.
    OneWeek,
}

#[diagnostic::do_not_recommend]
impl Kind for IndexRotationPeriod {}
#[diagnostic::do_not_recommend]
impl TextKind for IndexRotationPeriod {}
#[diagnostic::do_not_recommend]
impl IdKind for IndexRotationPeriod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IndexRotationPeriod {}
#[diagnostic::do_not_recommend]
impl IntoValue<IndexRotationPeriod> for IndexRotationPeriod {
    #[inline]
    fn into_value(self) -> Value<IndexRotationPeriod> {
        const VALUES: &[&str] = &["NoRotation", "OneDay", "OneHour", "OneMonth", "OneWeek"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KeyType` of a `DeliveryStreamEncryptionConfigurationInput` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum KeyType {
    /// `AWS_OWNED_CMK`.
    AwsOwnedCmk,
    /// `CUSTOMER_MANAGED_CMK`.
    CustomerManagedCmk,
}

#[diagnostic::do_not_recommend]
impl Kind for KeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for KeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for KeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KeyType> for KeyType {
    #[inline]
    fn into_value(self) -> Value<KeyType> {
        const VALUES: &[&str] = &["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NoEncryptionConfig` of a `EncryptionConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum NoEncryptionConfig {
    /// `NoEncryption`.
    NoEncryption,
}

#[diagnostic::do_not_recommend]
impl Kind for NoEncryptionConfig {}
#[diagnostic::do_not_recommend]
impl TextKind for NoEncryptionConfig {}
#[diagnostic::do_not_recommend]
impl IdKind for NoEncryptionConfig {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NoEncryptionConfig {}
#[diagnostic::do_not_recommend]
impl IntoValue<NoEncryptionConfig> for NoEncryptionConfig {
    #[inline]
    fn into_value(self) -> Value<NoEncryptionConfig> {
        const VALUES: &[&str] = &["NoEncryption"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `Processor` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum ProcessorType {
    /// `AppendDelimiterToRecord`.
    AppendDelimiterToRecord,
    /// `CloudWatchLogProcessing`.
    CloudWatchLogProcessing,
    /// `Decompression`.
    Decompression,
    /// `Lambda`.
    Lambda,
    /// `MetadataExtraction`.
    MetadataExtraction,
    /// `RecordDeAggregation`.
    RecordDeAggregation,
}

#[diagnostic::do_not_recommend]
impl Kind for ProcessorType {}
#[diagnostic::do_not_recommend]
impl TextKind for ProcessorType {}
#[diagnostic::do_not_recommend]
impl IdKind for ProcessorType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ProcessorType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ProcessorType> for ProcessorType {
    #[inline]
    fn into_value(self) -> Value<ProcessorType> {
        const VALUES: &[&str] = &[
            "AppendDelimiterToRecord",
            "CloudWatchLogProcessing",
            "Decompression",
            "Lambda",
            "MetadataExtraction",
            "RecordDeAggregation",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3BackupMode` of a `RedshiftDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum RedshiftDestinationConfigurationS3BackupMode {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftDestinationConfigurationS3BackupMode>
    for RedshiftDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<RedshiftDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3BackupMode` of a `SnowflakeDestinationConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum SnowflakeDestinationConfigurationS3BackupMode {
    /// `AllData`.
    AllData,
    /// `FailedDataOnly`.
    FailedDataOnly,
}

#[diagnostic::do_not_recommend]
impl Kind for SnowflakeDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SnowflakeDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SnowflakeDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SnowflakeDestinationConfigurationS3BackupMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SnowflakeDestinationConfigurationS3BackupMode>
    for SnowflakeDestinationConfigurationS3BackupMode
{
    #[inline]
    fn into_value(self) -> Value<SnowflakeDestinationConfigurationS3BackupMode> {
        const VALUES: &[&str] = &["AllData", "FailedDataOnly"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SSLMode` of a `DatabaseSourceConfiguration` of `AWS::KinesisFirehose::DeliveryStream`.
pub enum SslMode {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for SslMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SslMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SslMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SslMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SslMode> for SslMode {
    #[inline]
    fn into_value(self) -> Value<SslMode> {
        const VALUES: &[&str] = &["Disabled", "Enabled"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
