// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ModelBiasJobDefinition` and its property types.

use crate::l1::*;

/// Creates the definition for a model bias job.
///
/// `AWS::SageMaker::ModelBiasJobDefinition`; `Ref` returns its `JobDefinitionArn`, a [`sagemaker::ModelBiasJobDefinitionArn`](kinds::sagemaker::ModelBiasJobDefinitionArn).
/// Changing one of these replaces it: `EndpointName`, `JobDefinitionName`, `JobResources`, `ModelBiasAppSpecification`, `ModelBiasBaselineConfig`, `ModelBiasJobInput`, `ModelBiasJobOutputConfig`, `NetworkConfig`, `RoleArn`, `StoppingCondition`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModelBiasJobDefinition(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ModelBiasJobDefinition",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model_bias_job_definition.rules"),
};

impl CfnModelBiasJobDefinition {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ModelBiasJobDefinition";

    /// `CfnModelBiasJobDefinition` with its required properties, in alphabetical order:
    ///
    /// - `job_resources`: Identifies the resources to deploy for a monitoring job.
    /// - `model_bias_app_specification`: Configures the model bias job to run a specified Docker container image.
    /// - `model_bias_job_input`: Inputs for the model bias job.
    /// - `model_bias_job_output_config`: The output configuration for monitoring jobs.
    /// - `role_arn`: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf.
    pub fn new(
        job_resources: impl IntoValue<MonitoringResourcesProperty>,
        model_bias_app_specification: impl IntoValue<ModelBiasAppSpecificationProperty>,
        model_bias_job_input: impl IntoValue<ModelBiasJobInputProperty>,
        model_bias_job_output_config: impl IntoValue<MonitoringOutputConfigProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("JobResources", job_resources.into_value().into_node());
        object_.put(
            "ModelBiasAppSpecification",
            model_bias_app_specification.into_value().into_node(),
        );
        object_.put(
            "ModelBiasJobInput",
            model_bias_job_input.into_value().into_node(),
        );
        object_.put(
            "ModelBiasJobOutputConfig",
            model_bias_job_output_config.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the endpoint used to run the monitoring job.
    ///
    /// `EndpointName`; an update replaces the resource.
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndpointName", value.into_value().into_node());
        self
    }

    /// The name of the bias job definition. The name must be unique within an AWS Region in the AWS account.
    ///
    /// `JobDefinitionName`; an update replaces the resource.
    pub fn job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("JobDefinitionName", value.into_value().into_node());
        self
    }

    /// The baseline configuration for a model bias job.
    ///
    /// `ModelBiasBaselineConfig`; an update replaces the resource.
    pub fn model_bias_baseline_config(
        mut self,
        value: impl IntoValue<ModelBiasBaselineConfigProperty>,
    ) -> Self {
        self.0
            .put("ModelBiasBaselineConfig", value.into_value().into_node());
        self
    }

    /// Networking options for a model bias job.
    ///
    /// `NetworkConfig`; an update replaces the resource.
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfigProperty>) -> Self {
        self.0.put("NetworkConfig", value.into_value().into_node());
        self
    }

    /// A time limit for how long the monitoring job is allowed to run before stopping.
    ///
    /// `StoppingCondition`; an update replaces the resource.
    pub fn stopping_condition(mut self, value: impl IntoValue<StoppingConditionProperty>) -> Self {
        self.0
            .put("StoppingCondition", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
    ///
    /// `Tags`; an update replaces the resource.
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

impl Construct for CfnModelBiasJobDefinition {
    type Handle = CfnModelBiasJobDefinitionRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelBiasJobDefinitionRef {
        CfnModelBiasJobDefinitionRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModelBiasJobDefinition`] of a stack.
pub struct CfnModelBiasJobDefinitionRef(NodeRef);

impl Clone for CfnModelBiasJobDefinitionRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelBiasJobDefinitionRef {}
impl AsNode for CfnModelBiasJobDefinitionRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelBiasJobDefinitionRef {
    /// What `Ref` returns: its `JobDefinitionArn`, a [`sagemaker::ModelBiasJobDefinitionArn`](kinds::sagemaker::ModelBiasJobDefinitionArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ModelBiasJobDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time when the job definition was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The Amazon Resource Name (ARN) of the job definition.
    ///
    /// `Fn::GetAtt` of `JobDefinitionArn`.
    #[inline]
    pub fn attr_job_definition_arn(&self) -> Value<kinds::sagemaker::ModelBiasJobDefinitionArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("JobDefinitionArn")))
    }
}

impl IntoValue<kinds::sagemaker::ModelBiasJobDefinitionArn> for &CfnModelBiasJobDefinitionRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelBiasJobDefinitionArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Input object for the batch transform job.
///
/// The property type `BatchTransformInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
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

    /// If specified, monitoring jobs subtract this time from the end time. For information about using offsets for scheduling monitoring jobs, see [Schedule Model Quality Monitoring Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    ///
    /// `EndTimeOffset`; an update replaces the resource.
    pub fn end_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTimeOffset", value.into_value().into_node());
        self
    }

    /// The attributes of the input data that are the input features.
    ///
    /// `FeaturesAttribute`; an update replaces the resource.
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FeaturesAttribute", value.into_value().into_node());
        self
    }

    /// The attribute of the input data that represents the ground truth label.
    ///
    /// `InferenceAttribute`; an update replaces the resource.
    pub fn inference_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceAttribute", value.into_value().into_node());
        self
    }

    /// In a classification problem, the attribute that represents the class probability.
    ///
    /// `ProbabilityAttribute`; an update replaces the resource.
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProbabilityAttribute", value.into_value().into_node());
        self
    }

    /// The threshold for the class probability to be evaluated as a positive result.
    ///
    /// `ProbabilityThresholdAttribute`; an update replaces the resource.
    pub fn probability_threshold_attribute(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "ProbabilityThresholdAttribute",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an S3 key. Defaults to `FullyReplicated`
    ///
    /// `S3DataDistributionType`; one of `FullyReplicated`, `ShardedByS3Key`; an update replaces the resource.
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
    /// `S3InputMode`; one of `Pipe`, `File`; an update replaces the resource.
    pub fn s3_input_mode(mut self, value: impl IntoValue<super::S3InputMode>) -> Self {
        self.0.put("S3InputMode", value.into_value().into_node());
        self
    }

    /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for scheduling monitoring jobs, see [Schedule Model Quality Monitoring Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    ///
    /// `StartTimeOffset`; an update replaces the resource.
    pub fn start_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartTimeOffset", value.into_value().into_node());
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

/// The configuration for the cluster resources used to run the processing job.
///
/// The property type `ClusterConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `VolumeKmsKeyId`; an update replaces the resource.
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

/// The constraints resource for a monitoring job.
///
/// The property type `ConstraintsResource` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `S3Uri`; an update replaces the resource.
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
/// The property type `Csv` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `Header`; an update replaces the resource.
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
/// The property type `DatasetFormat` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `Csv`; an update replaces the resource.
    pub fn csv(mut self, value: impl IntoValue<CsvProperty>) -> Self {
        self.0.put("Csv", value.into_value().into_node());
        self
    }

    /// The Json format
    ///
    /// `Json`; an update replaces the resource.
    pub fn json(mut self, value: impl IntoValue<JsonProperty>) -> Self {
        self.0.put("Json", value.into_value().into_node());
        self
    }

    /// A flag indicate if the dataset format is Parquet
    ///
    /// `Parquet`; an update replaces the resource.
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
/// The property type `EndpointInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
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

    /// If specified, monitoring jobs substract this time from the end time. For information about using offsets for scheduling monitoring jobs, see [Schedule Model Quality Monitoring Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    ///
    /// `EndTimeOffset`; an update replaces the resource.
    pub fn end_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTimeOffset", value.into_value().into_node());
        self
    }

    /// The attributes of the input data that are the input features.
    ///
    /// `FeaturesAttribute`; an update replaces the resource.
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FeaturesAttribute", value.into_value().into_node());
        self
    }

    /// The attribute of the input data that represents the ground truth label.
    ///
    /// `InferenceAttribute`; an update replaces the resource.
    pub fn inference_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("InferenceAttribute", value.into_value().into_node());
        self
    }

    /// In a classification problem, the attribute that represents the class probability.
    ///
    /// `ProbabilityAttribute`; an update replaces the resource.
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProbabilityAttribute", value.into_value().into_node());
        self
    }

    /// The threshold for the class probability to be evaluated as a positive result.
    ///
    /// `ProbabilityThresholdAttribute`; an update replaces the resource.
    pub fn probability_threshold_attribute(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put(
            "ProbabilityThresholdAttribute",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether input data distributed in Amazon S3 is fully replicated or sharded by an Amazon S3 key. Defaults to `FullyReplicated`
    ///
    /// `S3DataDistributionType`; one of `FullyReplicated`, `ShardedByS3Key`; an update replaces the resource.
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
    /// `S3InputMode`; one of `Pipe`, `File`; an update replaces the resource.
    pub fn s3_input_mode(mut self, value: impl IntoValue<super::S3InputMode>) -> Self {
        self.0.put("S3InputMode", value.into_value().into_node());
        self
    }

    /// If specified, monitoring jobs substract this time from the start time. For information about using offsets for scheduling monitoring jobs, see [Schedule Model Quality Monitoring Jobs](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-schedule.html).
    ///
    /// `StartTimeOffset`; an update replaces the resource.
    pub fn start_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("StartTimeOffset", value.into_value().into_node());
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
/// The property type `Json` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `Line`; an update replaces the resource.
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

/// Docker container image configuration object for the model bias job.
///
/// The property type `ModelBiasAppSpecification` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelBiasAppSpecificationProperty(Object);

impl ModelBiasAppSpecificationProperty {
    /// `ModelBiasAppSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `config_uri`: JSON formatted S3 file that defines bias parameters.
    /// - `image_uri`: The container image to be run by the model bias job.
    pub fn new(config_uri: impl IntoValue<String>, image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ConfigUri", config_uri.into_value().into_node());
        object_.put("ImageUri", image_uri.into_value().into_node());
        Self(object_)
    }

    /// Sets the environment variables in the Docker container.
    ///
    /// `Environment`; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
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

impl Kind for ModelBiasAppSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelBiasAppSpecificationProperty> for ModelBiasAppSpecificationProperty {}
impl From<ModelBiasAppSpecificationProperty> for Node {
    #[inline]
    fn from(value: ModelBiasAppSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelBiasAppSpecificationProperty> for ModelBiasAppSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ModelBiasAppSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a baseline model bias job.
///
/// The property type `ModelBiasBaselineConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelBiasBaselineConfigProperty(Object);

impl ModelBiasBaselineConfigProperty {
    /// `ModelBiasBaselineConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the baseline model bias job.
    ///
    /// `BaseliningJobName`; an update replaces the resource.
    pub fn baselining_job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BaseliningJobName", value.into_value().into_node());
        self
    }

    /// The constraints resource for a monitoring job.
    ///
    /// `ConstraintsResource`; an update replaces the resource.
    pub fn constraints_resource(
        mut self,
        value: impl IntoValue<ConstraintsResourceProperty>,
    ) -> Self {
        self.0
            .put("ConstraintsResource", value.into_value().into_node());
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

impl Kind for ModelBiasBaselineConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelBiasBaselineConfigProperty> for ModelBiasBaselineConfigProperty {}
impl From<ModelBiasBaselineConfigProperty> for Node {
    #[inline]
    fn from(value: ModelBiasBaselineConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelBiasBaselineConfigProperty> for ModelBiasBaselineConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelBiasBaselineConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inputs for the model bias job.
///
/// The property type `ModelBiasJobInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelBiasJobInputProperty(Object);

impl ModelBiasJobInputProperty {
    /// `ModelBiasJobInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `ground_truth_s3_input`: Location of ground truth labels to use in model bias job.
    pub fn new(
        ground_truth_s3_input: impl IntoValue<MonitoringGroundTruthS3InputProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GroundTruthS3Input",
            ground_truth_s3_input.into_value().into_node(),
        );
        Self(object_)
    }

    /// Input object for the batch transform job.
    ///
    /// `BatchTransformInput`; an update replaces the resource.
    pub fn batch_transform_input(
        mut self,
        value: impl IntoValue<BatchTransformInputProperty>,
    ) -> Self {
        self.0
            .put("BatchTransformInput", value.into_value().into_node());
        self
    }

    /// Input object for the endpoint
    ///
    /// `EndpointInput`; an update replaces the resource.
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

impl Kind for ModelBiasJobInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelBiasJobInputProperty> for ModelBiasJobInputProperty {}
impl From<ModelBiasJobInputProperty> for Node {
    #[inline]
    fn from(value: ModelBiasJobInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelBiasJobInputProperty> for ModelBiasJobInputProperty {
    #[inline]
    fn into_value(self) -> Value<ModelBiasJobInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The ground truth labels for the dataset used for the monitoring job.
///
/// The property type `MonitoringGroundTruthS3Input` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonitoringGroundTruthS3InputProperty(Object);

impl MonitoringGroundTruthS3InputProperty {
    /// `MonitoringGroundTruthS3InputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The address of the Amazon S3 location of the ground truth labels.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
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

impl Kind for MonitoringGroundTruthS3InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonitoringGroundTruthS3InputProperty> for MonitoringGroundTruthS3InputProperty {}
impl From<MonitoringGroundTruthS3InputProperty> for Node {
    #[inline]
    fn from(value: MonitoringGroundTruthS3InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonitoringGroundTruthS3InputProperty> for MonitoringGroundTruthS3InputProperty {
    #[inline]
    fn into_value(self) -> Value<MonitoringGroundTruthS3InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The output object for a monitoring job.
///
/// The property type `MonitoringOutput` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
/// The property type `MonitoringOutputConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `KmsKeyId`; an update replaces the resource.
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
/// The property type `MonitoringResources` of `AWS::SageMaker::ModelBiasJobDefinition`.
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

/// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
///
/// The property type `NetworkConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
    /// `EnableInterContainerTrafficEncryption`; an update replaces the resource.
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
    /// `EnableNetworkIsolation`; an update replaces the resource.
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnableNetworkIsolation", value.into_value().into_node());
        self
    }

    /// Specifies a VPC that your training jobs and hosted models have access to. Control access to and from your training and model containers by configuring the VPC.
    ///
    /// `VpcConfig`; an update replaces the resource.
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

/// The Amazon S3 storage location where the results of a monitoring job are saved.
///
/// The property type `S3Output` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputProperty(Object);

impl S3OutputProperty {
    /// `S3OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `local_path`: The local path to the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
    /// - `s3_uri`: A URI that identifies the Amazon S3 storage location where Amazon SageMaker saves the results of a monitoring job.
    pub fn new(local_path: impl IntoValue<String>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LocalPath", local_path.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Whether to upload the results of the monitoring job continuously or after the job completes.
    ///
    /// `S3UploadMode`; one of `Continuous`, `EndOfJob`; an update replaces the resource.
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

/// Specifies a limit to how long a job can run. When the job reaches the time limit, SageMaker ends the job. Use this API to cap costs.
///
/// To stop a training job, SageMaker sends the algorithm the `SIGTERM` signal, which delays job termination for 120 seconds. Algorithms can use this 120-second window to save the model artifacts, so the results of training are not lost.
///
/// The training algorithms provided by SageMaker automatically save the intermediate results of a model training job when possible. This attempt to save artifacts is only a best effort case as model might not be in a state from which it can be saved. For example, if training has just started, the model might not be ready to save. When saved, this intermediate data is a valid model artifact. You can use it to create a model with `CreateModel`.
///
/// > The Neural Topic Model (NTM) currently does not support saving intermediate model artifacts. When training NTMs, make sure that the maximum runtime is sufficient for the training job to complete.
///
/// The property type `StoppingCondition` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
/// The property type `VpcConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
