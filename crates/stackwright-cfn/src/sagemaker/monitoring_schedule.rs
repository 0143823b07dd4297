// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::MonitoringSchedule` and its property types.

use crate::l1::*;

/// The `AWS::SageMaker::MonitoringSchedule` resource is an Amazon SageMaker resource type that regularly starts SageMaker processing Jobs to monitor the data captured for a SageMaker endpoint.
///
/// `AWS::SageMaker::MonitoringSchedule`; `Ref` returns its `MonitoringScheduleArn`, a [`sagemaker::MonitoringScheduleArn`](kinds::sagemaker::MonitoringScheduleArn).
/// Changing one of these replaces it: `MonitoringScheduleName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMonitoringSchedule(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::MonitoringSchedule",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("monitoring_schedule.rules"),
};

impl CfnMonitoringSchedule {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::MonitoringSchedule";

    /// `CfnMonitoringSchedule` with its required properties, in alphabetical order:
    ///
    /// - `monitoring_schedule_config`: The configuration object that specifies the monitoring schedule and defines the monitoring job.
    /// - `monitoring_schedule_name`: The name of the monitoring schedule.
    pub fn new(
        monitoring_schedule_config: impl IntoValue<MonitoringScheduleConfigProperty>,
        monitoring_schedule_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MonitoringScheduleConfig",
            monitoring_schedule_config.into_value().into_node(),
        );
        object_.put(
            "MonitoringScheduleName",
            monitoring_schedule_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the endpoint using the monitoring schedule.
    ///
    /// `EndpointName`; updated in place.
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointName", value.into_value().into_node());
        self
    }

    /// Contains the reason a monitoring job failed, if it failed.
    ///
    /// `FailureReason`; updated in place.
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FailureReason", value.into_value().into_node());
        self
    }

    /// Describes metadata on the last execution to run, if there was one.
    ///
    /// `LastMonitoringExecutionSummary`; updated in place.
    pub fn last_monitoring_execution_summary(
        mut self,
        value: impl IntoValue<MonitoringExecutionSummaryProperty>,
    ) -> Self {
        self.0.put(
            "LastMonitoringExecutionSummary",
            value.into_value().into_node(),
        );
        self
    }

    /// The status of the monitoring schedule.
    ///
    /// `MonitoringScheduleStatus`; one of `Pending`, `Failed`, `Scheduled`, `Stopped`; updated in place.
    pub fn monitoring_schedule_status(
        mut self,
        value: impl IntoValue<MonitoringScheduleStatus>,
    ) -> Self {
        self.0
            .put("MonitoringScheduleStatus", value.into_value().into_node());
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

impl Construct for CfnMonitoringSchedule {
    type Handle = CfnMonitoringScheduleRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMonitoringScheduleRef {
        CfnMonitoringScheduleRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMonitoringSchedule`] of a stack.
pub struct CfnMonitoringScheduleRef(NodeRef);

impl Clone for CfnMonitoringScheduleRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMonitoringScheduleRef {}
impl AsNode for CfnMonitoringScheduleRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMonitoringScheduleRef {
    /// What `Ref` returns: its `MonitoringScheduleArn`, a [`sagemaker::MonitoringScheduleArn`](kinds::sagemaker::MonitoringScheduleArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::MonitoringScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the monitoring schedule was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The last time that the monitoring schedule was modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the monitoring schedule.
    ///
    /// `Fn::GetAtt` of `MonitoringScheduleArn`.
    #[inline]
    pub fn attr_monitoring_schedule_arn(&self) -> Value<kinds::sagemaker::MonitoringScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitoringScheduleArn")))
    }
}

impl IntoValue<kinds::sagemaker::MonitoringScheduleArn> for &CfnMonitoringScheduleRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::MonitoringScheduleArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Baseline configuration used to validate that the data conforms to the specified constraints and statistics.
///
/// The property type `BaselineConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BaselineConfigProperty(Object);

impl BaselineConfigProperty {
    /// `BaselineConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 URI for the constraints resource.
    ///
    /// `ConstraintsResource`.
    pub fn constraints_resource(
        mut self,
        value: impl IntoValue<ConstraintsResourceProperty>,
    ) -> Self {
        self.0
            .put("ConstraintsResource", value.into_value().into_node());
        self
    }

    /// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
    ///
    /// `StatisticsResource`.
    pub fn statistics_resource(
        mut self,
        value: impl IntoValue<StatisticsResourceProperty>,
    ) -> Self {
        self.0
            .put("StatisticsResource", value.into_value().into_node());
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

impl Kind for BaselineConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BaselineConfigProperty> for BaselineConfigProperty {}
impl From<BaselineConfigProperty> for Node {
    #[inline]
    fn from(value: BaselineConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BaselineConfigProperty> for BaselineConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BaselineConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input object for the batch transform job.
///
/// The property type `BatchTransformInput` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct BatchTransformInputProperty(Object);

impl BatchTransformInputProperty {
    /// `BatchTransformInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_captured_destination_s3_uri`: The Amazon S3 location being used to capture the data.
    /// - `dataset_format`: The dataset format for your batch transform job.
    /// - `local_path`: Path to the filesystem where the batch transform data is available to the container.
    pub fn new(
        data_captured_destination_s3_uri: impl IntoValue<String>,
        dataset_format: impl IntoValue<DatasetFormatProperty>,
        local_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataCapturedDestinationS3Uri",
            data_captured_destination_s3_uri.into_value().into_node(),
        );
        object_.put("DatasetFormat", dataset_format.into_value().into_node());
        object_.put("LocalPath", local_path.into_value().into_node());
        Self(object_)
    }

    /// The attributes of the input data to exclude from the analysis.
    ///
    /// `ExcludeFeaturesAttribute`.
    pub fn exclude_features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExcludeFeaturesAttribute", value.into_value().into_node());
        self
    }

    /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
    ///
    /// `S3DataDistributionType`; one of `FullyReplicated`, `ShardedByS3Key`.
    pub fn s3_data_distribution_type(
        mut self,
        value: impl IntoValue<super::S3DataDistributionType>,
    ) -> Self {
        self.0
            .put("S3DataDistributionType", value.into_value().into_node());
        self
    }

    /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File`.
    ///
    /// `S3InputMode`; one of `Pipe`, `File`.
    pub fn s3_input_mode(mut self, value: impl IntoValue<super::S3InputMode>) -> Self {
        self.0.put("S3InputMode", value.into_value().into_node());
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

impl Kind for BatchTransformInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BatchTransformInputProperty> for BatchTransformInputProperty {}
impl From<BatchTransformInputProperty> for Node {
    #[inline]
    fn from(value: BatchTransformInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BatchTransformInputProperty> for BatchTransformInputProperty {
    #[inline]
    fn into_value(self) -> Value<BatchTransformInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the cluster used to run model monitoring jobs.
///
/// The property type `ClusterConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterConfigProperty(Object);

impl ClusterConfigProperty {
    /// `ClusterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: The number of ML compute instances to use in the model monitoring job.
    /// - `instance_type`: The ML compute instance type for the processing job.
    /// - `volume_size_in_gb`: The size of the ML storage volume, in gigabytes, that you want to provision.
    pub fn new(
        instance_count: impl IntoValue<i64>,
        instance_type: impl IntoValue<String>,
        volume_size_in_gb: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("VolumeSizeInGB", volume_size_in_gb.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the model monitoring job.
    ///
    /// `VolumeKmsKeyId`.
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("VolumeKmsKeyId", value.into_value().into_node());
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

impl Kind for ClusterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClusterConfigProperty> for ClusterConfigProperty {}
impl From<ClusterConfigProperty> for Node {
    #[inline]
    fn from(value: ClusterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClusterConfigProperty> for ClusterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ClusterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 URI for the constraints resource.
///
/// The property type `ConstraintsResource` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConstraintsResourceProperty(Object);

impl ConstraintsResourceProperty {
    /// `ConstraintsResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon S3 URI for the constraints resource.
    ///
    /// `S3Uri`.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
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

impl Kind for ConstraintsResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConstraintsResourceProperty> for ConstraintsResourceProperty {}
impl From<ConstraintsResourceProperty> for Node {
    #[inline]
    fn from(value: ConstraintsResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConstraintsResourceProperty> for ConstraintsResourceProperty {
    #[inline]
    fn into_value(self) -> Value<ConstraintsResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The CSV format
///
/// The property type `Csv` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct CsvProperty(Object);

impl CsvProperty {
    /// `CsvProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean flag indicating if given CSV has header
    ///
    /// `Header`.
    pub fn header(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Header", value.into_value().into_node());
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

impl Kind for CsvProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CsvProperty> for CsvProperty {}
impl From<CsvProperty> for Node {
    #[inline]
    fn from(value: CsvProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CsvProperty> for CsvProperty {
    #[inline]
    fn into_value(self) -> Value<CsvProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The dataset format of the data to monitor
///
/// The property type `DatasetFormat` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetFormatProperty(Object);

impl DatasetFormatProperty {
    /// `DatasetFormatProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The CSV format
    ///
    /// `Csv`.
    pub fn csv(mut self, value: impl IntoValue<CsvProperty>) -> Self {
        self.0.put("Csv", value.into_value().into_node());
        self
    }

    /// The Json format
    ///
    /// `Json`.
    pub fn json(mut self, value: impl IntoValue<JsonProperty>) -> Self {
        self.0.put("Json", value.into_value().into_node());
        self
    }

    /// A flag indicating if the dataset format is Parquet
    ///
    /// `Parquet`.
    pub fn parquet(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Parquet", value.into_value().into_node());
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

impl Kind for DatasetFormatProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetFormatProperty> for DatasetFormatProperty {}
impl From<DatasetFormatProperty> for Node {
    #[inline]
    fn from(value: DatasetFormatProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetFormatProperty> for DatasetFormatProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetFormatProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input object for the endpoint
///
/// The property type `EndpointInput` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointInputProperty(Object);

impl EndpointInputProperty {
    /// `EndpointInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_name`: An endpoint in customer's account which has enabled `DataCaptureConfig` enabled.
    /// - `local_path`: Path to the filesystem where the endpoint data is available to the container.
    pub fn new(endpoint_name: impl IntoValue<String>, local_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        object_.put("LocalPath", local_path.into_value().into_node());
        Self(object_)
    }

    /// The attributes of the input data to exclude from the analysis.
    ///
    /// `ExcludeFeaturesAttribute`.
    pub fn exclude_features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExcludeFeaturesAttribute", value.into_value().into_node());
        self
    }

    /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
    ///
    /// `S3DataDistributionType`; one of `FullyReplicated`, `ShardedByS3Key`.
    pub fn s3_data_distribution_type(
        mut self,
        value: impl IntoValue<super::S3DataDistributionType>,
    ) -> Self {
        self.0
            .put("S3DataDistributionType", value.into_value().into_node());
        self
    }

    /// Whether the `Pipe` or `File` is used as the input mode for transferring data for the monitoring job. `Pipe` mode is recommended for large datasets. `File` mode is useful for small files that fit in memory. Defaults to `File`.
    ///
    /// `S3InputMode`; one of `Pipe`, `File`.
    pub fn s3_input_mode(mut self, value: impl IntoValue<super::S3InputMode>) -> Self {
        self.0.put("S3InputMode", value.into_value().into_node());
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

impl Kind for EndpointInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointInputProperty> for EndpointInputProperty {}
impl From<EndpointInputProperty> for Node {
    #[inline]
    fn from(value: EndpointInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointInputProperty> for EndpointInputProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Json format
///
/// The property type `Json` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct JsonProperty(Object);

impl JsonProperty {
    /// `JsonProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A boolean flag indicating if it is JSON line format
    ///
    /// `Line`.
    pub fn line(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Line", value.into_value().into_node());
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

impl Kind for JsonProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JsonProperty> for JsonProperty {}
impl From<JsonProperty> for Node {
    #[inline]
    fn from(value: JsonProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JsonProperty> for JsonProperty {
    #[inline]
    fn into_value(self) -> Value<JsonProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Container image configuration object for the monitoring job.
///
/// The property type `MonitoringAppSpecification` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringAppSpecificationProperty(Object);

impl MonitoringAppSpecificationProperty {
    /// `MonitoringAppSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_uri`: The container image to be run by the monitoring job.
    pub fn new(image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageUri", image_uri.into_value().into_node());
        Self(object_)
    }

    /// An array of arguments for the container used to run the monitoring job.
    ///
    /// `ContainerArguments`.
    pub fn container_arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerArguments", value.into_value().into_node());
        self
    }

    /// Specifies the entrypoint for a container used to run the monitoring job.
    ///
    /// `ContainerEntrypoint`.
    pub fn container_entrypoint(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerEntrypoint", value.into_value().into_node());
        self
    }

    /// An Amazon S3 URI to a script that is called after analysis has been performed. Applicable only for the built-in (first party) containers.
    ///
    /// `PostAnalyticsProcessorSourceUri`.
    pub fn post_analytics_processor_source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "PostAnalyticsProcessorSourceUri",
            value.into_value().into_node(),
        );
        self
    }

    /// An Amazon S3 URI to a script that is called per row prior to running analysis. It can base64 decode the payload and convert it into a flattened JSON so that the built-in container can use the converted data. Applicable only for the built-in (first party) containers.
    ///
    /// `RecordPreprocessorSourceUri`.
    pub fn record_preprocessor_source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "RecordPreprocessorSourceUri",
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

impl Kind for MonitoringAppSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringAppSpecificationProperty> for MonitoringAppSpecificationProperty {}
impl From<MonitoringAppSpecificationProperty> for Node {
    #[inline]
    fn from(value: MonitoringAppSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringAppSpecificationProperty> for MonitoringAppSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringAppSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Summary of information about the last monitoring job to run.
///
/// The property type `MonitoringExecutionSummary` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringExecutionSummaryProperty(Object);

impl MonitoringExecutionSummaryProperty {
    /// `MonitoringExecutionSummaryProperty` with its required properties, in alphabetical order:
    ///
    /// - `creation_time`: The time at which the monitoring job was created.
    /// - `last_modified_time`: A timestamp that indicates the last time the monitoring job was modified.
    /// - `monitoring_execution_status`: The status of the monitoring job.
    /// - `monitoring_schedule_name`: The name of the monitoring schedule.
    /// - `scheduled_time`: The time the monitoring job was scheduled.
    pub fn new(
        creation_time: impl IntoValue<String>,
        last_modified_time: impl IntoValue<String>,
        monitoring_execution_status: impl IntoValue<MonitoringExecutionStatus>,
        monitoring_schedule_name: impl IntoValue<String>,
        scheduled_time: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CreationTime", creation_time.into_value().into_node());
        object_.put(
            "LastModifiedTime",
            last_modified_time.into_value().into_node(),
        );
        object_.put(
            "MonitoringExecutionStatus",
            monitoring_execution_status.into_value().into_node(),
        );
        object_.put(
            "MonitoringScheduleName",
            monitoring_schedule_name.into_value().into_node(),
        );
        object_.put("ScheduledTime", scheduled_time.into_value().into_node());
        Self(object_)
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`.
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointName", value.into_value().into_node());
        self
    }

    /// Contains the reason a monitoring job failed, if it failed.
    ///
    /// `FailureReason`.
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FailureReason", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the monitoring job.
    ///
    /// `ProcessingJobArn`.
    pub fn processing_job_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::ProcessingJobArn>,
    ) -> Self {
        self.0
            .put("ProcessingJobArn", value.into_value().into_node());
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

impl Kind for MonitoringExecutionSummaryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringExecutionSummaryProperty> for MonitoringExecutionSummaryProperty {}
impl From<MonitoringExecutionSummaryProperty> for Node {
    #[inline]
    fn from(value: MonitoringExecutionSummaryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringExecutionSummaryProperty> for MonitoringExecutionSummaryProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringExecutionSummaryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The inputs for a monitoring job.
///
/// The property type `MonitoringInput` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringInputProperty(Object);

impl MonitoringInputProperty {
    /// `MonitoringInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Input object for the batch transform job.
    ///
    /// `BatchTransformInput`.
    pub fn batch_transform_input(
        mut self,
        value: impl IntoValue<BatchTransformInputProperty>,
    ) -> Self {
        self.0
            .put("BatchTransformInput", value.into_value().into_node());
        self
    }

    /// The endpoint for a monitoring job.
    ///
    /// `EndpointInput`.
    pub fn endpoint_input(mut self, value: impl IntoValue<EndpointInputProperty>) -> Self {
        self.0.put("EndpointInput", value.into_value().into_node());
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

impl Kind for MonitoringInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringInputProperty> for MonitoringInputProperty {}
impl From<MonitoringInputProperty> for Node {
    #[inline]
    fn from(value: MonitoringInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringInputProperty> for MonitoringInputProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the monitoring job.
///
/// The property type `MonitoringJobDefinition` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringJobDefinitionProperty(Object);

impl MonitoringJobDefinitionProperty {
    /// `MonitoringJobDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `monitoring_app_specification`: Configures the monitoring job to run a specified Docker container image.
    /// - `monitoring_inputs`: The array of inputs for the monitoring job.
    /// - `monitoring_output_config`: The array of outputs from the monitoring job to be uploaded to Amazon S3.
    /// - `monitoring_resources`: Identifies the resources, ML compute instances, and ML storage volumes to deploy for a monitoring job.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf.
    pub fn new(
        monitoring_app_specification: impl IntoValue<MonitoringAppSpecificationProperty>,
        monitoring_inputs: impl IntoValue<List<MonitoringInputProperty>>,
        monitoring_output_config: impl IntoValue<MonitoringOutputConfigProperty>,
        monitoring_resources: impl IntoValue<MonitoringResourcesProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MonitoringAppSpecification",
            monitoring_app_specification.into_value().into_node(),
        );
        object_.put(
            "MonitoringInputs",
            monitoring_inputs.into_value().into_node(),
        );
        object_.put(
            "MonitoringOutputConfig",
            monitoring_output_config.into_value().into_node(),
        );
        object_.put(
            "MonitoringResources",
            monitoring_resources.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Baseline configuration used to validate that the data conforms to the specified constraints and statistics
    ///
    /// `BaselineConfig`.
    pub fn baseline_config(mut self, value: impl IntoValue<BaselineConfigProperty>) -> Self {
        self.0.put("BaselineConfig", value.into_value().into_node());
        self
    }

    /// Sets the environment variables in the Docker container.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// Specifies networking options for an monitoring job.
    ///
    /// `NetworkConfig`.
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfigProperty>) -> Self {
        self.0.put("NetworkConfig", value.into_value().into_node());
        self
    }

    /// Specifies a time limit for how long the monitoring job is allowed to run.
    ///
    /// `StoppingCondition`.
    pub fn stopping_condition(mut self, value: impl IntoValue<StoppingConditionProperty>) -> Self {
        self.0
            .put("StoppingCondition", value.into_value().into_node());
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

impl Kind for MonitoringJobDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringJobDefinitionProperty> for MonitoringJobDefinitionProperty {}
impl From<MonitoringJobDefinitionProperty> for Node {
    #[inline]
    fn from(value: MonitoringJobDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringJobDefinitionProperty> for MonitoringJobDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringJobDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output object for a monitoring job.
///
/// The property type `MonitoringOutput` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringOutputProperty(Object);

impl MonitoringOutputProperty {
    /// `MonitoringOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_output`: The Amazon S3 storage location where the results of a monitoring job are saved.
    pub fn new(s3_output: impl IntoValue<S3OutputProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Output", s3_output.into_value().into_node());
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

impl Kind for MonitoringOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringOutputProperty> for MonitoringOutputProperty {}
impl From<MonitoringOutputProperty> for Node {
    #[inline]
    fn from(value: MonitoringOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringOutputProperty> for MonitoringOutputProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output configuration for monitoring jobs.
///
/// The property type `MonitoringOutputConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringOutputConfigProperty(Object);

impl MonitoringOutputConfigProperty {
    /// `MonitoringOutputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `monitoring_outputs`: Monitoring outputs for monitoring jobs.
    pub fn new(monitoring_outputs: impl IntoValue<List<MonitoringOutputProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MonitoringOutputs",
            monitoring_outputs.into_value().into_node(),
        );
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS ) key that Amazon SageMaker AI uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for MonitoringOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringOutputConfigProperty> for MonitoringOutputConfigProperty {}
impl From<MonitoringOutputConfigProperty> for Node {
    #[inline]
    fn from(value: MonitoringOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringOutputConfigProperty> for MonitoringOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the resources to deploy for a monitoring job.
///
/// The property type `MonitoringResources` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringResourcesProperty(Object);

impl MonitoringResourcesProperty {
    /// `MonitoringResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_config`: The configuration for the cluster resources used to run the processing job.
    pub fn new(cluster_config: impl IntoValue<ClusterConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterConfig", cluster_config.into_value().into_node());
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

impl Kind for MonitoringResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringResourcesProperty> for MonitoringResourcesProperty {}
impl From<MonitoringResourcesProperty> for Node {
    #[inline]
    fn from(value: MonitoringResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringResourcesProperty> for MonitoringResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configures the monitoring schedule and defines the monitoring job.
///
/// The property type `MonitoringScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringScheduleConfigProperty(Object);

impl MonitoringScheduleConfigProperty {
    /// `MonitoringScheduleConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Defines the monitoring job.
    ///
    /// `MonitoringJobDefinition`.
    pub fn monitoring_job_definition(
        mut self,
        value: impl IntoValue<MonitoringJobDefinitionProperty>,
    ) -> Self {
        self.0
            .put("MonitoringJobDefinition", value.into_value().into_node());
        self
    }

    /// The name of the monitoring job definition to schedule.
    ///
    /// `MonitoringJobDefinitionName`.
    pub fn monitoring_job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MonitoringJobDefinitionName",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of the monitoring job definition to schedule.
    ///
    /// `MonitoringType`; one of `DataQuality`, `ModelQuality`, `ModelBias`, `ModelExplainability`.
    pub fn monitoring_type(mut self, value: impl IntoValue<MonitoringType>) -> Self {
        self.0.put("MonitoringType", value.into_value().into_node());
        self
    }

    /// Configures the monitoring schedule.
    ///
    /// `ScheduleConfig`.
    pub fn schedule_config(mut self, value: impl IntoValue<ScheduleConfigProperty>) -> Self {
        self.0.put("ScheduleConfig", value.into_value().into_node());
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

impl Kind for MonitoringScheduleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringScheduleConfigProperty> for MonitoringScheduleConfigProperty {}
impl From<MonitoringScheduleConfigProperty> for Node {
    #[inline]
    fn from(value: MonitoringScheduleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringScheduleConfigProperty> for MonitoringScheduleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringScheduleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
///
/// The property type `NetworkConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct NetworkConfigProperty(Object);

impl NetworkConfigProperty {
    /// `NetworkConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether to encrypt all communications between distributed processing jobs. Choose `True` to encrypt communications. Encryption provides greater security for distributed processing jobs, but the processing might take longer.
    ///
    /// `EnableInterContainerTrafficEncryption`.
    pub fn enable_inter_container_traffic_encryption(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.put(
            "EnableInterContainerTrafficEncryption",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether to allow inbound and outbound network calls to and from the containers used for the processing job.
    ///
    /// `EnableNetworkIsolation`.
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableNetworkIsolation", value.into_value().into_node());
        self
    }

    /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC. For more information, see [Protect Endpoints by Using an Amazon Virtual Private Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html) and [Protect Training Jobs by Using an Amazon Virtual Private Cloud](https://docs.aws.amazon.com/sagemaker/latest/dg/train-vpc.html).
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfigProperty>) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Kind for NetworkConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NetworkConfigProperty> for NetworkConfigProperty {}
impl From<NetworkConfigProperty> for Node {
    #[inline]
    fn from(value: NetworkConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NetworkConfigProperty> for NetworkConfigProperty {
    #[inline]
    fn into_value(self) -> Value<NetworkConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about where and how you want to store the results of a monitoring job.
///
/// The property type `S3Output` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputProperty(Object);

impl S3OutputProperty {
    /// `S3OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `local_path`: The local path to the S3 storage location where SageMaker saves the results of a monitoring job.
    /// - `s3_uri`: A URI that identifies the S3 storage location where SageMaker saves the results of a monitoring job.
    pub fn new(local_path: impl IntoValue<String>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalPath", local_path.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Whether to upload the results of the monitoring job continuously or after the job completes.
    ///
    /// `S3UploadMode`; one of `Continuous`, `EndOfJob`.
    pub fn s3_upload_mode(mut self, value: impl IntoValue<super::S3UploadMode>) -> Self {
        self.0.put("S3UploadMode", value.into_value().into_node());
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

impl Kind for S3OutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3OutputProperty> for S3OutputProperty {}
impl From<S3OutputProperty> for Node {
    #[inline]
    fn from(value: S3OutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3OutputProperty> for S3OutputProperty {
    #[inline]
    fn into_value(self) -> Value<S3OutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration details about the monitoring schedule.
///
/// The property type `ScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScheduleConfigProperty(Object);

impl ScheduleConfigProperty {
    /// `ScheduleConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `schedule_expression`: A cron expression that describes details about the monitoring schedule.
    pub fn new(schedule_expression: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ScheduleExpression",
            schedule_expression.into_value().into_node(),
        );
        Self(object_)
    }

    /// Sets the end time for a monitoring job window. Express this time as an offset to the times that you schedule your monitoring jobs to run. You schedule monitoring jobs with the `ScheduleExpression` parameter. Specify this offset in ISO 8601 duration format. For example, if you want to end the window one hour before the start of each monitoring job, you would specify: `"-PT1H"`.
    ///
    /// The end time that you specify must not follow the start time that you specify by more than 24 hours. You specify the start time with the `DataAnalysisStartTime` parameter.
    ///
    /// If you set `ScheduleExpression` to `NOW`, this parameter is required.
    ///
    /// `DataAnalysisEndTime`.
    pub fn data_analysis_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataAnalysisEndTime", value.into_value().into_node());
        self
    }

    /// Sets the start time for a monitoring job window. Express this time as an offset to the times that you schedule your monitoring jobs to run. You schedule monitoring jobs with the `ScheduleExpression` parameter. Specify this offset in ISO 8601 duration format. For example, if you want to monitor the five hours of data in your dataset that precede the start of each monitoring job, you would specify: `"-PT5H"`.
    ///
    /// The start time that you specify must not precede the end time that you specify by more than 24 hours. You specify the end time with the `DataAnalysisEndTime` parameter.
    ///
    /// If you set `ScheduleExpression` to `NOW`, this parameter is required.
    ///
    /// `DataAnalysisStartTime`.
    pub fn data_analysis_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataAnalysisStartTime", value.into_value().into_node());
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

impl Kind for ScheduleConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScheduleConfigProperty> for ScheduleConfigProperty {}
impl From<ScheduleConfigProperty> for Node {
    #[inline]
    fn from(value: ScheduleConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScheduleConfigProperty> for ScheduleConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ScheduleConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The baseline statistics file in Amazon S3 that the current monitoring job should be validated against.
///
/// The property type `StatisticsResource` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StatisticsResourceProperty(Object);

impl StatisticsResourceProperty {
    /// `StatisticsResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The S3 URI for the statistics resource.
    ///
    /// `S3Uri`.
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3Uri", value.into_value().into_node());
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

impl Kind for StatisticsResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StatisticsResourceProperty> for StatisticsResourceProperty {}
impl From<StatisticsResourceProperty> for Node {
    #[inline]
    fn from(value: StatisticsResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StatisticsResourceProperty> for StatisticsResourceProperty {
    #[inline]
    fn into_value(self) -> Value<StatisticsResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
///
/// To stop a training job, SageMaker sends the algorithm the `SIGTERM` signal, which delays job termination for 120 seconds. Algorithms can use this 120-second window to save the model artifacts, so the results of training are not lost.
///
/// The training algorithms provided by SageMaker automatically save the intermediate results of a model training job when possible. This attempt to save artifacts is only a best effort case as model might not be in a state from which it can be saved. For example, if training has just started, the model might not be ready to save. When saved, this intermediate data is a valid model artifact. You can use it to create a model with `CreateModel`.
///
/// > The Neural Topic Model (NTM) currently does not support saving intermediate model artifacts. When training NTMs, make sure that the maximum runtime is sufficient for the training job to complete.
///
/// The property type `StoppingCondition` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct StoppingConditionProperty(Object);

impl StoppingConditionProperty {
    /// `StoppingConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_runtime_in_seconds`: The maximum length of time, in seconds, that a training or compilation job can run before it is stopped.
    pub fn new(max_runtime_in_seconds: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MaxRuntimeInSeconds",
            max_runtime_in_seconds.into_value().into_node(),
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

impl Kind for StoppingConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StoppingConditionProperty> for StoppingConditionProperty {}
impl From<StoppingConditionProperty> for Node {
    #[inline]
    fn from(value: StoppingConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StoppingConditionProperty> for StoppingConditionProperty {
    #[inline]
    fn into_value(self) -> Value<StoppingConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC. For more information, see [Give SageMaker Access to Resources in your Amazon VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
///
/// The property type `VpcConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConfigProperty(Object);

impl VpcConfigProperty {
    /// `VpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_group_ids`: The VPC security group IDs, in the form `sg-xxxxxxxx`.
    /// - `subnets`: The ID of the subnets in the VPC to which you want to connect your training job or model.
    pub fn new(
        security_group_ids: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SecurityGroupIds",
            security_group_ids.into_value().into_node(),
        );
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConfigProperty> for VpcConfigProperty {}
impl From<VpcConfigProperty> for Node {
    #[inline]
    fn from(value: VpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConfigProperty> for VpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `MonitoringExecutionStatus` of a `MonitoringExecutionSummary` of `AWS::SageMaker::MonitoringSchedule`.
pub enum MonitoringExecutionStatus {
    /// `Completed`.
    Completed,
    /// `CompletedWithViolations`.
    CompletedWithViolations,
    /// `Failed`.
    Failed,
    /// `InProgress`.
    InProgress,
    /// `Pending`.
    Pending,
    /// `Stopped`.
    Stopped,
    /// `Stopping`.
    Stopping,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitoringExecutionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitoringExecutionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitoringExecutionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitoringExecutionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitoringExecutionStatus> for MonitoringExecutionStatus {
    #[inline]
    fn into_value(self) -> Value<MonitoringExecutionStatus> {
        const VALUES: &[&str] = &[
            "Completed",
            "CompletedWithViolations",
            "Failed",
            "InProgress",
            "Pending",
            "Stopped",
            "Stopping",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MonitoringScheduleStatus` of `AWS::SageMaker::MonitoringSchedule`.
pub enum MonitoringScheduleStatus {
    /// `Failed`.
    Failed,
    /// `Pending`.
    Pending,
    /// `Scheduled`.
    Scheduled,
    /// `Stopped`.
    Stopped,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitoringScheduleStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitoringScheduleStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitoringScheduleStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitoringScheduleStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitoringScheduleStatus> for MonitoringScheduleStatus {
    #[inline]
    fn into_value(self) -> Value<MonitoringScheduleStatus> {
        const VALUES: &[&str] = &["Failed", "Pending", "Scheduled", "Stopped"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `MonitoringType` of a `MonitoringScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
pub enum MonitoringType {
    /// `DataQuality`.
    DataQuality,
    /// `ModelBias`.
    ModelBias,
    /// `ModelExplainability`.
    ModelExplainability,
    /// `ModelQuality`.
    ModelQuality,
}

#[diagnostic::do_not_recommend]
impl Kind for MonitoringType {}
#[diagnostic::do_not_recommend]
impl TextKind for MonitoringType {}
#[diagnostic::do_not_recommend]
impl IdKind for MonitoringType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MonitoringType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MonitoringType> for MonitoringType {
    #[inline]
    fn into_value(self) -> Value<MonitoringType> {
        const VALUES: &[&str] = &[
            "DataQuality",
            "ModelBias",
            "ModelExplainability",
            "ModelQuality",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
