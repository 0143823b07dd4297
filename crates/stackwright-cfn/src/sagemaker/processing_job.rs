// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ProcessingJob` and its property types.

use crate::l1::*;

/// An Amazon SageMaker processing job that is used to analyze data and evaluate models. For more information, see [Process Data and Evaluate Models](https://docs.aws.amazon.com/sagemaker/latest/dg/processing-job.html).
///
/// Also, note the following details specific to processing jobs created using CloudFormation stacks:
///
/// - When you delete a CloudFormation stack with a processing job resource, the processing job is stopped using the [StopProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopProcessingJob.html) API but not deleted. Any tags associated with the processing job are deleted using the [DeleteTags](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTags.html) API.
/// - If any part of your CloudFormation stack deployment fails and a rollback initiates, processing jobs with a specified `ProcessingJobName` value might cause the stack to become stuck in a failed state. This occurs because during a rollback, CloudFormation attempts to recreate the stack resources. Processing job names must be unique, so when CloudFormation attempts to recreate a processing job using the already defined name, this results in an `AlreadyExists` error. To prevent this, we recommend that you don't specify the optional `ProcessingJobName` property, thereby allowing SageMaker to auto-generate a unique name for your processing job. This ensures successful stack rollbacks when necessary. If you must use custom job names, you have to manually modify the `ProcessingJobName` and redeploy the stack to recover from a failed rollback.
///
/// `AWS::SageMaker::ProcessingJob`; `Ref` returns its `ProcessingJobArn`, a [`sagemaker::ProcessingJobArn`](kinds::sagemaker::ProcessingJobArn).
/// Changing one of these replaces it: `AppSpecification`, `Environment`, `ExperimentConfig`, `NetworkConfig`, `ProcessingInputs`, `ProcessingJobName`, `ProcessingOutputConfig`, `ProcessingResources`, `RoleArn`, `StoppingCondition`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnProcessingJob(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ProcessingJob",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("processing_job.rules"),
};

impl CfnProcessingJob {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ProcessingJob";

    /// `CfnProcessingJob` with its required properties, in alphabetical order:
    ///
    /// - `app_specification`: Configuration to run a processing job in a specified container image.
    /// - `processing_resources`: Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
    /// - `role_arn`: The ARN of the role used to create the processing job.
    pub fn new(
        app_specification: impl IntoValue<AppSpecificationProperty>,
        processing_resources: impl IntoValue<ProcessingResourcesProperty>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppSpecification",
            app_specification.into_value().into_node(),
        );
        object_.put(
            "ProcessingResources",
            processing_resources.into_value().into_node(),
        );
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// Sets the environment variables in the Docker container.
    ///
    /// `Environment`; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html) API.
    ///
    /// `ExperimentConfig`; an update replaces the resource.
    pub fn experiment_config(mut self, value: impl IntoValue<ExperimentConfigProperty>) -> Self {
        self.0
            .put("ExperimentConfig", value.into_value().into_node());
        self
    }

    /// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    ///
    /// `NetworkConfig`; an update replaces the resource.
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfigProperty>) -> Self {
        self.0.put("NetworkConfig", value.into_value().into_node());
        self
    }

    /// List of input configurations for the processing job.
    ///
    /// `ProcessingInputs`; an update replaces the resource.
    pub fn processing_inputs(
        mut self,
        value: impl IntoValue<List<ProcessingInputsObjectProperty>>,
    ) -> Self {
        self.0
            .put("ProcessingInputs", value.into_value().into_node());
        self
    }

    /// The name of the processing job. If you don't provide a job name, then a unique name is automatically created for the job.
    ///
    /// `ProcessingJobName`; an update replaces the resource.
    pub fn processing_job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ProcessingJobName", value.into_value().into_node());
        self
    }

    /// Contains information about the output location for the compiled model and the target device that the model runs on. `TargetDevice` and `TargetPlatform` are mutually exclusive, so you need to choose one between the two to specify your target device or platform. If you cannot find your device you want to use from the `TargetDevice` list, use `TargetPlatform` to describe the platform of your edge device and `CompilerOptions` if there are specific settings that are required or recommended to use for particular TargetPlatform.
    ///
    /// `ProcessingOutputConfig`; an update replaces the resource.
    pub fn processing_output_config(
        mut self,
        value: impl IntoValue<ProcessingOutputConfigProperty>,
    ) -> Self {
        self.0
            .put("ProcessingOutputConfig", value.into_value().into_node());
        self
    }

    /// Configures conditions under which the processing job should be stopped, such as how long the processing job has been running. After the condition is met, the processing job is stopped.
    ///
    /// `StoppingCondition`; an update replaces the resource.
    pub fn stopping_condition(mut self, value: impl IntoValue<StoppingConditionProperty>) -> Self {
        self.0
            .put("StoppingCondition", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs. For more information, see [Using Cost Allocation Tags](https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html#allocation-whatURL) in the *AWS Billing and Cost Management User Guide*.
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

impl Construct for CfnProcessingJob {
    type Handle = CfnProcessingJobRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnProcessingJobRef {
        CfnProcessingJobRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnProcessingJob`] of a stack.
pub struct CfnProcessingJobRef(NodeRef);

impl Clone for CfnProcessingJobRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnProcessingJobRef {}
impl AsNode for CfnProcessingJobRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnProcessingJobRef {
    /// What `Ref` returns: its `ProcessingJobArn`, a [`sagemaker::ProcessingJobArn`](kinds::sagemaker::ProcessingJobArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ProcessingJobArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AutoML job associated with this processing job.
    ///
    /// `Fn::GetAtt` of `AutoMLJobArn`.
    #[inline]
    pub fn attr_auto_ml_job_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AutoMLJobArn")))
    }

    /// The time the processing job was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// A string, up to one KB in size, that contains metadata from the processing container when the processing job exits.
    ///
    /// `Fn::GetAtt` of `ExitMessage`.
    #[inline]
    pub fn attr_exit_message(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExitMessage")))
    }

    /// A string, up to one KB in size, that contains the reason a processing job failed, if it failed.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// The time the processing job was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The ARN of a monitoring schedule for an endpoint associated with this processing job.
    ///
    /// `Fn::GetAtt` of `MonitoringScheduleArn`.
    #[inline]
    pub fn attr_monitoring_schedule_arn(&self) -> Value<kinds::sagemaker::MonitoringScheduleArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MonitoringScheduleArn")))
    }

    /// The time that the processing job ended.
    ///
    /// `Fn::GetAtt` of `ProcessingEndTime`.
    #[inline]
    pub fn attr_processing_end_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingEndTime")))
    }

    /// The ARN of the processing job.
    ///
    /// `Fn::GetAtt` of `ProcessingJobArn`.
    #[inline]
    pub fn attr_processing_job_arn(&self) -> Value<kinds::sagemaker::ProcessingJobArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingJobArn")))
    }

    /// The status of the processing job.
    ///
    /// `Fn::GetAtt` of `ProcessingJobStatus`.
    #[inline]
    pub fn attr_processing_job_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingJobStatus")))
    }

    /// The time that the processing job started.
    ///
    /// `Fn::GetAtt` of `ProcessingStartTime`.
    #[inline]
    pub fn attr_processing_start_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ProcessingStartTime")))
    }

    /// The ARN of the training job associated with this processing job.
    ///
    /// `Fn::GetAtt` of `TrainingJobArn`.
    #[inline]
    pub fn attr_training_job_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("TrainingJobArn")))
    }
}

impl IntoValue<kinds::sagemaker::ProcessingJobArn> for &CfnProcessingJobRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ProcessingJobArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration to run a processing job in a specified container image.
///
/// The property type `AppSpecification` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppSpecificationProperty(Object);

impl AppSpecificationProperty {
    /// `AppSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_uri`: The container image to be run by the processing job.
    pub fn new(image_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ImageUri", image_uri.into_value().into_node());
        Self(object_)
    }

    /// The arguments for a container used to run a processing job.
    ///
    /// `ContainerArguments`.
    pub fn container_arguments(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerArguments", value.into_value().into_node());
        self
    }

    /// The entrypoint for a container used to run a processing job.
    ///
    /// `ContainerEntrypoint`.
    pub fn container_entrypoint(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ContainerEntrypoint", value.into_value().into_node());
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

impl Kind for AppSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppSpecificationProperty> for AppSpecificationProperty {}
impl From<AppSpecificationProperty> for Node {
    #[inline]
    fn from(value: AppSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppSpecificationProperty> for AppSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<AppSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Athena Dataset Definition input.
///
/// The property type `AthenaDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct AthenaDatasetDefinitionProperty(Object);

impl AthenaDatasetDefinitionProperty {
    /// `AthenaDatasetDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `catalog`: The name of the data catalog used in Athena query execution.
    /// - `database`: The name of the database used in the Athena query execution.
    /// - `output_format`: The data storage format for Athena query results.
    /// - `output_s3_uri`: The location in Amazon S3 where Athena query results are stored.
    /// - `query_string`: The SQL query statements, to be executed.
    pub fn new(
        catalog: impl IntoValue<String>,
        database: impl IntoValue<String>,
        output_format: impl IntoValue<AthenaDatasetDefinitionOutputFormat>,
        output_s3_uri: impl IntoValue<String>,
        query_string: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Catalog", catalog.into_value().into_node());
        object_.put("Database", database.into_value().into_node());
        object_.put("OutputFormat", output_format.into_value().into_node());
        object_.put("OutputS3Uri", output_s3_uri.into_value().into_node());
        object_.put("QueryString", query_string.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data generated from an Athena query execution.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The compression used for Athena query results.
    ///
    /// `OutputCompression`; one of `GZIP`, `SNAPPY`, `ZLIB`.
    pub fn output_compression(
        mut self,
        value: impl IntoValue<AthenaDatasetDefinitionOutputCompression>,
    ) -> Self {
        self.0
            .put("OutputCompression", value.into_value().into_node());
        self
    }

    /// The name of the workgroup in which the Athena query is being started.
    ///
    /// `WorkGroup`.
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("WorkGroup", value.into_value().into_node());
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

impl Kind for AthenaDatasetDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AthenaDatasetDefinitionProperty> for AthenaDatasetDefinitionProperty {}
impl From<AthenaDatasetDefinitionProperty> for Node {
    #[inline]
    fn from(value: AthenaDatasetDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AthenaDatasetDefinitionProperty> for AthenaDatasetDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<AthenaDatasetDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for the cluster used to run a processing job.
///
/// The property type `ClusterConfig` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClusterConfigProperty(Object);

impl ClusterConfigProperty {
    /// `ClusterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: The number of ML compute instances to use in the processing job.
    /// - `instance_type`: The ML compute instance type for the processing job.
    /// - `volume_size_in_gb`: The size of the ML storage volume in gigabytes that you want to provision.
    pub fn new(
        instance_count: impl IntoValue<i64>,
        instance_type: impl IntoValue<InstanceType>,
        volume_size_in_gb: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        object_.put("VolumeSizeInGB", volume_size_in_gb.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance(s) that run the processing job.
    ///
    /// > Certain Nitro-based instances include local storage, dependent on the instance type. Local storage volumes are encrypted using a hardware module on the instance. You can't request a `VolumeKmsKeyId` when using an instance type with local storage.
    /// >
    /// > For a list of instance types that support local instance storage, see [Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).
    /// >
    /// > For more information about local instance storage encryption, see [SSD Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).
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

/// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
///
/// The property type `DatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct DatasetDefinitionProperty(Object);

impl DatasetDefinitionProperty {
    /// `DatasetDefinitionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for Athena Dataset Definition input.
    ///
    /// `AthenaDatasetDefinition`.
    pub fn athena_dataset_definition(
        mut self,
        value: impl IntoValue<AthenaDatasetDefinitionProperty>,
    ) -> Self {
        self.0
            .put("AthenaDatasetDefinition", value.into_value().into_node());
        self
    }

    /// Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key` (default).
    ///
    /// `DataDistributionType`; one of `FullyReplicated`, `ShardedByS3Key`.
    pub fn data_distribution_type(mut self, value: impl IntoValue<DataDistributionType>) -> Self {
        self.0
            .put("DataDistributionType", value.into_value().into_node());
        self
    }

    /// Whether to use `File` or `Pipe` input mode. In `File` (default) mode, Amazon SageMaker copies the data from the input source onto the local Amazon Elastic Block Store (Amazon EBS) volumes before starting your training algorithm. This is the most commonly used input mode. In `Pipe` mode, Amazon SageMaker streams input data from the source directly to your algorithm without using the EBS volume.
    ///
    /// `InputMode`; one of `File`, `Pipe`.
    pub fn input_mode(mut self, value: impl IntoValue<InputMode>) -> Self {
        self.0.put("InputMode", value.into_value().into_node());
        self
    }

    /// The local path where you want Amazon SageMaker to download the Dataset Definition inputs to run a processing job. `LocalPath` is an absolute path to the input data. This is a required parameter when `AppManaged` is `False` (default).
    ///
    /// `LocalPath`.
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalPath", value.into_value().into_node());
        self
    }

    /// Configuration for Redshift Dataset Definition input.
    ///
    /// `RedshiftDatasetDefinition`.
    pub fn redshift_dataset_definition(
        mut self,
        value: impl IntoValue<RedshiftDatasetDefinitionProperty>,
    ) -> Self {
        self.0
            .put("RedshiftDatasetDefinition", value.into_value().into_node());
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

impl Kind for DatasetDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DatasetDefinitionProperty> for DatasetDefinitionProperty {}
impl From<DatasetDefinitionProperty> for Node {
    #[inline]
    fn from(value: DatasetDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DatasetDefinitionProperty> for DatasetDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<DatasetDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Associates a SageMaker job as a trial component with an experiment and trial. Specified when you call the [CreateProcessingJob](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html) API.
///
/// The property type `ExperimentConfig` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExperimentConfigProperty(Object);

impl ExperimentConfigProperty {
    /// `ExperimentConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of an existing experiment to associate with the trial component.
    ///
    /// `ExperimentName`.
    pub fn experiment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ExperimentName", value.into_value().into_node());
        self
    }

    /// The name of the experiment run to associate with the trial component.
    ///
    /// `RunName`.
    pub fn run_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RunName", value.into_value().into_node());
        self
    }

    /// The display name for the trial component. If this key isn't specified, the display name is the trial component name.
    ///
    /// `TrialComponentDisplayName`.
    pub fn trial_component_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrialComponentDisplayName", value.into_value().into_node());
        self
    }

    /// The name of an existing trial to associate the trial component with. If not specified, a new trial is created.
    ///
    /// `TrialName`.
    pub fn trial_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrialName", value.into_value().into_node());
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

impl Kind for ExperimentConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExperimentConfigProperty> for ExperimentConfigProperty {}
impl From<ExperimentConfigProperty> for Node {
    #[inline]
    fn from(value: ExperimentConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExperimentConfigProperty> for ExperimentConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ExperimentConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for processing job outputs in Amazon SageMaker Feature Store.
///
/// The property type `FeatureStoreOutput` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct FeatureStoreOutputProperty(Object);

impl FeatureStoreOutputProperty {
    /// `FeatureStoreOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `feature_group_name`: The name of the Amazon SageMaker FeatureGroup to use as the destination for processing job output.
    pub fn new(feature_group_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FeatureGroupName",
            feature_group_name.into_value().into_node(),
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

impl Kind for FeatureStoreOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FeatureStoreOutputProperty> for FeatureStoreOutputProperty {}
impl From<FeatureStoreOutputProperty> for Node {
    #[inline]
    fn from(value: FeatureStoreOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FeatureStoreOutputProperty> for FeatureStoreOutputProperty {
    #[inline]
    fn into_value(self) -> Value<FeatureStoreOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls to and from containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
///
/// The property type `NetworkConfig` of `AWS::SageMaker::ProcessingJob`.
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

    /// Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to. You can control access to and from your resources by configuring a VPC. For more information, see [Give SageMaker Access to Resources in your Amazon VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
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

/// The inputs for a processing job. The processing input must specify exactly one of either `S3Input` or `DatasetDefinition` types.
///
/// The property type `ProcessingInputsObject` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessingInputsObjectProperty(Object);

impl ProcessingInputsObjectProperty {
    /// `ProcessingInputsObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_name`: The name for the processing job input.
    pub fn new(input_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputName", input_name.into_value().into_node());
        Self(object_)
    }

    /// When `True`, input operations such as data download are managed natively by the processing job application. When `False` (default), input operations are managed by Amazon SageMaker.
    ///
    /// `AppManaged`.
    pub fn app_managed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AppManaged", value.into_value().into_node());
        self
    }

    /// Configuration for Dataset Definition inputs. The Dataset Definition input must specify exactly one of either `AthenaDatasetDefinition` or `RedshiftDatasetDefinition` types.
    ///
    /// `DatasetDefinition`.
    pub fn dataset_definition(mut self, value: impl IntoValue<DatasetDefinitionProperty>) -> Self {
        self.0
            .put("DatasetDefinition", value.into_value().into_node());
        self
    }

    /// Configuration for downloading input data from Amazon S3 into the processing container.
    ///
    /// `S3Input`.
    pub fn s3_input(mut self, value: impl IntoValue<S3InputProperty>) -> Self {
        self.0.put("S3Input", value.into_value().into_node());
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

impl Kind for ProcessingInputsObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessingInputsObjectProperty> for ProcessingInputsObjectProperty {}
impl From<ProcessingInputsObjectProperty> for Node {
    #[inline]
    fn from(value: ProcessingInputsObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessingInputsObjectProperty> for ProcessingInputsObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessingInputsObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for uploading output from the processing container.
///
/// The property type `ProcessingOutputConfig` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessingOutputConfigProperty(Object);

impl ProcessingOutputConfigProperty {
    /// `ProcessingOutputConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `outputs`: An array of outputs configuring the data to upload from the processing container.
    pub fn new(outputs: impl IntoValue<List<ProcessingOutputsObjectProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Outputs", outputs.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the processing job output. `KmsKeyId` can be an ID of a KMS key, ARN of a KMS key, or alias of a KMS key. The `KmsKeyId` is applied to all outputs.
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

impl Kind for ProcessingOutputConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessingOutputConfigProperty> for ProcessingOutputConfigProperty {}
impl From<ProcessingOutputConfigProperty> for Node {
    #[inline]
    fn from(value: ProcessingOutputConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessingOutputConfigProperty> for ProcessingOutputConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessingOutputConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the results of a processing job. The processing output must specify exactly one of either `S3Output` or `FeatureStoreOutput` types.
///
/// The property type `ProcessingOutputsObject` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessingOutputsObjectProperty(Object);

impl ProcessingOutputsObjectProperty {
    /// `ProcessingOutputsObjectProperty` with its required properties, in alphabetical order:
    ///
    /// - `output_name`: The name for the processing job output.
    pub fn new(output_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("OutputName", output_name.into_value().into_node());
        Self(object_)
    }

    /// When `True`, output operations such as data upload are managed natively by the processing job application. When `False` (default), output operations are managed by Amazon SageMaker.
    ///
    /// `AppManaged`.
    pub fn app_managed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("AppManaged", value.into_value().into_node());
        self
    }

    /// Configuration for processing job outputs in Amazon SageMaker Feature Store.
    ///
    /// `FeatureStoreOutput`.
    pub fn feature_store_output(
        mut self,
        value: impl IntoValue<FeatureStoreOutputProperty>,
    ) -> Self {
        self.0
            .put("FeatureStoreOutput", value.into_value().into_node());
        self
    }

    /// Configuration for uploading output data to Amazon S3 from the processing container.
    ///
    /// `S3Output`.
    pub fn s3_output(mut self, value: impl IntoValue<S3OutputProperty>) -> Self {
        self.0.put("S3Output", value.into_value().into_node());
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

impl Kind for ProcessingOutputsObjectProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessingOutputsObjectProperty> for ProcessingOutputsObjectProperty {}
impl From<ProcessingOutputsObjectProperty> for Node {
    #[inline]
    fn from(value: ProcessingOutputsObjectProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessingOutputsObjectProperty> for ProcessingOutputsObjectProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessingOutputsObjectProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job. In distributed training, you specify more than one instance.
///
/// The property type `ProcessingResources` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProcessingResourcesProperty(Object);

impl ProcessingResourcesProperty {
    /// `ProcessingResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_config`: The configuration for the resources in a cluster used to run the processing job.
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

impl Kind for ProcessingResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProcessingResourcesProperty> for ProcessingResourcesProperty {}
impl From<ProcessingResourcesProperty> for Node {
    #[inline]
    fn from(value: ProcessingResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProcessingResourcesProperty> for ProcessingResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<ProcessingResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for Redshift Dataset Definition input.
///
/// The property type `RedshiftDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftDatasetDefinitionProperty(Object);

impl RedshiftDatasetDefinitionProperty {
    /// `RedshiftDatasetDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `cluster_id`: The Redshift cluster Identifier.
    /// - `cluster_role_arn`: The IAM role attached to your Redshift cluster that Amazon SageMaker uses to generate datasets.
    /// - `database`: The name of the Redshift database used in Redshift query execution.
    /// - `db_user`: The database user name used in Redshift query execution.
    /// - `output_format`: The data storage format for Redshift query results.
    /// - `output_s3_uri`: The location in Amazon S3 where the Redshift query results are stored.
    /// - `query_string`: The SQL query statements to be executed.
    pub fn new(
        cluster_id: impl IntoValue<String>,
        cluster_role_arn: impl IntoValue<kinds::iam::RoleArn>,
        database: impl IntoValue<String>,
        db_user: impl IntoValue<String>,
        output_format: impl IntoValue<RedshiftDatasetDefinitionOutputFormat>,
        output_s3_uri: impl IntoValue<String>,
        query_string: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterId", cluster_id.into_value().into_node());
        object_.put("ClusterRoleArn", cluster_role_arn.into_value().into_node());
        object_.put("Database", database.into_value().into_node());
        object_.put("DbUser", db_user.into_value().into_node());
        object_.put("OutputFormat", output_format.into_value().into_node());
        object_.put("OutputS3Uri", output_s3_uri.into_value().into_node());
        object_.put("QueryString", query_string.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt data from a Redshift execution.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The compression used for Redshift query results.
    ///
    /// `OutputCompression`; one of `None`, `GZIP`, `SNAPPY`, `ZSTD`, `BZIP2`.
    pub fn output_compression(
        mut self,
        value: impl IntoValue<RedshiftDatasetDefinitionOutputCompression>,
    ) -> Self {
        self.0
            .put("OutputCompression", value.into_value().into_node());
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

impl Kind for RedshiftDatasetDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftDatasetDefinitionProperty> for RedshiftDatasetDefinitionProperty {}
impl From<RedshiftDatasetDefinitionProperty> for Node {
    #[inline]
    fn from(value: RedshiftDatasetDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftDatasetDefinitionProperty> for RedshiftDatasetDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftDatasetDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for downloading input data from Amazon S3 into the processing container.
///
/// The property type `S3Input` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3InputProperty(Object);

impl S3InputProperty {
    /// `S3InputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_data_type`: Whether you use an `S3Prefix` or a `ManifestFile` for the data type.
    /// - `s3_uri`: The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
    pub fn new(s3_data_type: impl IntoValue<S3DataType>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3DataType", s3_data_type.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The local path in your container where you want Amazon SageMaker to write input data to. `LocalPath` is an absolute path to the input data and must begin with `/opt/ml/processing/`. `LocalPath` is a required parameter when `AppManaged` is `False` (default).
    ///
    /// `LocalPath`.
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalPath", value.into_value().into_node());
        self
    }

    /// Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the processing container. `Gzip` can only be used when `Pipe` mode is specified as the `S3InputMode`. In `Pipe` mode, Amazon SageMaker streams input data from the source directly to your container without using the EBS volume.
    ///
    /// `S3CompressionType`; one of `None`, `Gzip`.
    pub fn s3_compression_type(mut self, value: impl IntoValue<S3CompressionType>) -> Self {
        self.0
            .put("S3CompressionType", value.into_value().into_node());
        self
    }

    /// Whether to distribute the data from Amazon S3 to all processing instances with `FullyReplicated`, or whether the data from Amazon S3 is sharded by Amazon S3 key, downloading one shard of data to each processing instance.
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

    /// Whether to use `File` or `Pipe` input mode. In File mode, Amazon SageMaker copies the data from the input source onto the local ML storage volume before starting your processing container. This is the most commonly used input mode. In `Pipe` mode, Amazon SageMaker streams input data from the source directly to your processing container into named pipes without using the ML storage volume.
    ///
    /// `S3InputMode`; one of `File`, `Pipe`.
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

impl Kind for S3InputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3InputProperty> for S3InputProperty {}
impl From<S3InputProperty> for Node {
    #[inline]
    fn from(value: S3InputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3InputProperty> for S3InputProperty {
    #[inline]
    fn into_value(self) -> Value<S3InputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for uploading output data to Amazon S3 from the processing container.
///
/// The property type `S3Output` of `AWS::SageMaker::ProcessingJob`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3OutputProperty(Object);

impl S3OutputProperty {
    /// `S3OutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_upload_mode`: Whether to upload the results of the processing job continuously or after the job completes.
    /// - `s3_uri`: The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to run a processing job.
    pub fn new(
        s3_upload_mode: impl IntoValue<super::S3UploadMode>,
        s3_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3UploadMode", s3_upload_mode.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The local path of a directory where you want Amazon SageMaker to upload its contents to Amazon S3. `LocalPath` is an absolute path to a directory containing output files. This directory will be created by the platform and exist when your container's entrypoint is invoked.
    ///
    /// `LocalPath`.
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LocalPath", value.into_value().into_node());
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

/// Configures conditions under which the processing job should be stopped, such as how long the processing job has been running. After the condition is met, the processing job is stopped.
///
/// The property type `StoppingCondition` of `AWS::SageMaker::ProcessingJob`.
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
/// The property type `VpcConfig` of `AWS::SageMaker::ProcessingJob`.
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

/// The values of `OutputCompression` of a `AthenaDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum AthenaDatasetDefinitionOutputCompression {
    /// `GZIP`.
    Gzip,
    /// `SNAPPY`.
    Snappy,
    /// `ZLIB`.
    Zlib,
}

#[diagnostic::do_not_recommend]
impl Kind for AthenaDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl TextKind for AthenaDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl IdKind for AthenaDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AthenaDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl IntoValue<AthenaDatasetDefinitionOutputCompression>
    for AthenaDatasetDefinitionOutputCompression
{
    #[inline]
    fn into_value(self) -> Value<AthenaDatasetDefinitionOutputCompression> {
        const VALUES: &[&str] = &["GZIP", "SNAPPY", "ZLIB"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputFormat` of a `AthenaDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum AthenaDatasetDefinitionOutputFormat {
    /// `AVRO`.
    Avro,
    /// `JSON`.
    Json_,
    /// `ORC`.
    Orc,
    /// `PARQUET`.
    Parquet,
    /// `TEXTFILE`.
    Textfile,
}

#[diagnostic::do_not_recommend]
impl Kind for AthenaDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for AthenaDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for AthenaDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AthenaDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<AthenaDatasetDefinitionOutputFormat> for AthenaDatasetDefinitionOutputFormat {
    #[inline]
    fn into_value(self) -> Value<AthenaDatasetDefinitionOutputFormat> {
        const VALUES: &[&str] = &["AVRO", "JSON", "ORC", "PARQUET", "TEXTFILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataDistributionType` of a `DatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum DataDistributionType {
    /// `FullyReplicated`.
    FullyReplicated,
    /// `ShardedByS3Key`.
    ShardedByS3Key,
}

#[diagnostic::do_not_recommend]
impl Kind for DataDistributionType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataDistributionType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataDistributionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataDistributionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataDistributionType> for DataDistributionType {
    #[inline]
    fn into_value(self) -> Value<DataDistributionType> {
        const VALUES: &[&str] = &["FullyReplicated", "ShardedByS3Key"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputMode` of a `DatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum InputMode {
    /// `File`.
    File,
    /// `Pipe`.
    Pipe,
}

#[diagnostic::do_not_recommend]
impl Kind for InputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for InputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for InputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputMode> for InputMode {
    #[inline]
    fn into_value(self) -> Value<InputMode> {
        const VALUES: &[&str] = &["File", "Pipe"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InstanceType` of a `ClusterConfig` of `AWS::SageMaker::ProcessingJob`.
pub enum InstanceType {
    /// `ml.c4.2xlarge`.
    MlC4_2xlarge,
    /// `ml.c4.4xlarge`.
    MlC4_4xlarge,
    /// `ml.c4.8xlarge`.
    MlC4_8xlarge,
    /// `ml.c4.xlarge`.
    MlC4Xlarge,
    /// `ml.c5.18xlarge`.
    MlC5_18xlarge,
    /// `ml.c5.2xlarge`.
    MlC5_2xlarge,
    /// `ml.c5.4xlarge`.
    MlC5_4xlarge,
    /// `ml.c5.9xlarge`.
    MlC5_9xlarge,
    /// `ml.c5.xlarge`.
    MlC5Xlarge,
    /// `ml.c6i.12xlarge`.
    MlC6i12xlarge,
    /// `ml.c6i.16xlarge`.
    MlC6i16xlarge,
    /// `ml.c6i.24xlarge`.
    MlC6i24xlarge,
    /// `ml.c6i.2xlarge`.
    MlC6i2xlarge,
    /// `ml.c6i.32xlarge`.
    MlC6i32xlarge,
    /// `ml.c6i.4xlarge`.
    MlC6i4xlarge,
    /// `ml.c6i.8xlarge`.
    MlC6i8xlarge,
    /// `ml.c6i.xlarge`.
    MlC6iXlarge,
    /// `ml.c7i.12xlarge`.
    MlC7i12xlarge,
    /// `ml.c7i.16xlarge`.
    MlC7i16xlarge,
    /// `ml.c7i.24xlarge`.
    MlC7i24xlarge,
    /// `ml.c7i.2xlarge`.
    MlC7i2xlarge,
    /// `ml.c7i.48xlarge`.
    MlC7i48xlarge,
    /// `ml.c7i.4xlarge`.
    MlC7i4xlarge,
    /// `ml.c7i.8xlarge`.
    MlC7i8xlarge,
    /// `ml.c7i.large`.
    MlC7iLarge,
    /// `ml.c7i.xlarge`.
    MlC7iXlarge,
    /// `ml.g4dn.12xlarge`.
    MlG4dn12xlarge,
    /// `ml.g4dn.16xlarge`.
    MlG4dn16xlarge,
    /// `ml.g4dn.2xlarge`.
    MlG4dn2xlarge,
    /// `ml.g4dn.4xlarge`.
    MlG4dn4xlarge,
    /// `ml.g4dn.8xlarge`.
    MlG4dn8xlarge,
    /// `ml.g4dn.xlarge`.
    MlG4dnXlarge,
    /// `ml.g5.12xlarge`.
    MlG5_12xlarge,
    /// `ml.g5.16xlarge`.
    MlG5_16xlarge,
    /// `ml.g5.24xlarge`.
    MlG5_24xlarge,
    /// `ml.g5.2xlarge`.
    MlG5_2xlarge,
    /// `ml.g5.48xlarge`.
    MlG5_48xlarge,
    /// `ml.g5.4xlarge`.
    MlG5_4xlarge,
    /// `ml.g5.8xlarge`.
    MlG5_8xlarge,
    /// `ml.g5.xlarge`.
    MlG5Xlarge,
    /// `ml.g6.12xlarge`.
    MlG6_12xlarge,
    /// `ml.g6.16xlarge`.
    MlG6_16xlarge,
    /// `ml.g6.24xlarge`.
    MlG6_24xlarge,
    /// `ml.g6.2xlarge`.
    MlG6_2xlarge,
    /// `ml.g6.48xlarge`.
    MlG6_48xlarge,
    /// `ml.g6.4xlarge`.
    MlG6_4xlarge,
    /// `ml.g6.8xlarge`.
    MlG6_8xlarge,
    /// `ml.g6.xlarge`.
    MlG6Xlarge,
    /// `ml.g6e.12xlarge`.
    MlG6e12xlarge,
    /// `ml.g6e.16xlarge`.
    MlG6e16xlarge,
    /// `ml.g6e.24xlarge`.
    MlG6e24xlarge,
    /// `ml.g6e.2xlarge`.
    MlG6e2xlarge,
    /// `ml.g6e.48xlarge`.
    MlG6e48xlarge,
    /// `ml.g6e.4xlarge`.
    MlG6e4xlarge,
    /// `ml.g6e.8xlarge`.
    MlG6e8xlarge,
    /// `ml.g6e.xlarge`.
    MlG6eXlarge,
    /// `ml.m4.10xlarge`.
    MlM4_10xlarge,
    /// `ml.m4.16xlarge`.
    MlM4_16xlarge,
    /// `ml.m4.2xlarge`.
    MlM4_2xlarge,
    /// `ml.m4.4xlarge`.
    MlM4_4xlarge,
    /// `ml.m4.xlarge`.
    MlM4Xlarge,
    /// `ml.m5.12xlarge`.
    MlM5_12xlarge,
    /// `ml.m5.24xlarge`.
    MlM5_24xlarge,
    /// `ml.m5.2xlarge`.
    MlM5_2xlarge,
    /// `ml.m5.4xlarge`.
    MlM5_4xlarge,
    /// `ml.m5.large`.
    MlM5Large,
    /// `ml.m5.xlarge`.
    MlM5Xlarge,
    /// `ml.m6i.12xlarge`.
    MlM6i12xlarge,
    /// `ml.m6i.16xlarge`.
    MlM6i16xlarge,
    /// `ml.m6i.24xlarge`.
    MlM6i24xlarge,
    /// `ml.m6i.2xlarge`.
    MlM6i2xlarge,
    /// `ml.m6i.32xlarge`.
    MlM6i32xlarge,
    /// `ml.m6i.4xlarge`.
    MlM6i4xlarge,
    /// `ml.m6i.8xlarge`.
    MlM6i8xlarge,
    /// `ml.m6i.large`.
    MlM6iLarge,
    /// `ml.m6i.xlarge`.
    MlM6iXlarge,
    /// `ml.m7i.12xlarge`.
    MlM7i12xlarge,
    /// `ml.m7i.16xlarge`.
    MlM7i16xlarge,
    /// `ml.m7i.24xlarge`.
    MlM7i24xlarge,
    /// `ml.m7i.2xlarge`.
    MlM7i2xlarge,
    /// `ml.m7i.48xlarge`.
    MlM7i48xlarge,
    /// `ml.m7i.4xlarge`.
    MlM7i4xlarge,
    /// `ml.m7i.8xlarge`.
    MlM7i8xlarge,
    /// `ml.m7i.large`.
    MlM7iLarge,
    /// `ml.m7i.xlarge`.
    MlM7iXlarge,
    /// `ml.r5.12xlarge`.
    MlR5_12xlarge,
    /// `ml.r5.16xlarge`.
    MlR5_16xlarge,
    /// `ml.r5.24xlarge`.
    MlR5_24xlarge,
    /// `ml.r5.2xlarge`.
    MlR5_2xlarge,
    /// `ml.r5.4xlarge`.
    MlR5_4xlarge,
    /// `ml.r5.8xlarge`.
    MlR5_8xlarge,
    /// `ml.r5.large`.
    MlR5Large,
    /// `ml.r5.xlarge`.
    MlR5Xlarge,
    /// `ml.r5d.12xlarge`.
    MlR5d12xlarge,
    /// `ml.r5d.16xlarge`.
    MlR5d16xlarge,
    /// `ml.r5d.24xlarge`.
    MlR5d24xlarge,
    /// `ml.r5d.2xlarge`.
    MlR5d2xlarge,
    /// `ml.r5d.4xlarge`.
    MlR5d4xlarge,
    /// `ml.r5d.8xlarge`.
    MlR5d8xlarge,
    /// `ml.r5d.large`.
    MlR5dLarge,
    /// `ml.r5d.xlarge`.
    MlR5dXlarge,
    /// `ml.r7i.12xlarge`.
    MlR7i12xlarge,
    /// `ml.r7i.16xlarge`.
    MlR7i16xlarge,
    /// `ml.r7i.24xlarge`.
    MlR7i24xlarge,
    /// `ml.r7i.2xlarge`.
    MlR7i2xlarge,
    /// `ml.r7i.48xlarge`.
    MlR7i48xlarge,
    /// `ml.r7i.4xlarge`.
    MlR7i4xlarge,
    /// `ml.r7i.8xlarge`.
    MlR7i8xlarge,
    /// `ml.r7i.large`.
    MlR7iLarge,
    /// `ml.r7i.xlarge`.
    MlR7iXlarge,
    /// `ml.t3.2xlarge`.
    MlT3_2xlarge,
    /// `ml.t3.large`.
    MlT3Large,
    /// `ml.t3.medium`.
    MlT3Medium,
    /// `ml.t3.xlarge`.
    MlT3Xlarge,
}

#[diagnostic::do_not_recommend]
impl Kind for InstanceType {}
#[diagnostic::do_not_recommend]
impl TextKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl IdKind for InstanceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InstanceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InstanceType> for InstanceType {
    #[inline]
    fn into_value(self) -> Value<InstanceType> {
        const VALUES: &[&str] = &[
            "ml.c4.2xlarge",
            "ml.c4.4xlarge",
            "ml.c4.8xlarge",
            "ml.c4.xlarge",
            "ml.c5.18xlarge",
            "ml.c5.2xlarge",
            "ml.c5.4xlarge",
            "ml.c5.9xlarge",
            "ml.c5.xlarge",
            "ml.c6i.12xlarge",
            "ml.c6i.16xlarge",
            "ml.c6i.24xlarge",
            "ml.c6i.2xlarge",
            "ml.c6i.32xlarge",
            "ml.c6i.4xlarge",
            "ml.c6i.8xlarge",
            "ml.c6i.xlarge",
            "ml.c7i.12xlarge",
            "ml.c7i.16xlarge",
            "ml.c7i.24xlarge",
            "ml.c7i.2xlarge",
            "ml.c7i.48xlarge",
            "ml.c7i.4xlarge",
            "ml.c7i.8xlarge",
            "ml.c7i.large",
            "ml.c7i.xlarge",
            "ml.g4dn.12xlarge",
            "ml.g4dn.16xlarge",
            "ml.g4dn.2xlarge",
            "ml.g4dn.4xlarge",
            "ml.g4dn.8xlarge",
            "ml.g4dn.xlarge",
            "ml.g5.12xlarge",
            "ml.g5.16xlarge",
            "ml.g5.24xlarge",
            "ml.g5.2xlarge",
            "ml.g5.48xlarge",
            "ml.g5.4xlarge",
            "ml.g5.8xlarge",
            "ml.g5.xlarge",
            "ml.g6.12xlarge",
            "ml.g6.16xlarge",
            "ml.g6.24xlarge",
            "ml.g6.2xlarge",
            "ml.g6.48xlarge",
            "ml.g6.4xlarge",
            "ml.g6.8xlarge",
            "ml.g6.xlarge",
            "ml.g6e.12xlarge",
            "ml.g6e.16xlarge",
            "ml.g6e.24xlarge",
            "ml.g6e.2xlarge",
            "ml.g6e.48xlarge",
            "ml.g6e.4xlarge",
            "ml.g6e.8xlarge",
            "ml.g6e.xlarge",
            "ml.m4.10xlarge",
            "ml.m4.16xlarge",
            "ml.m4.2xlarge",
            "ml.m4.4xlarge",
            "ml.m4.xlarge",
            "ml.m5.12xlarge",
            "ml.m5.24xlarge",
            "ml.m5.2xlarge",
            "ml.m5.4xlarge",
            "ml.m5.large",
            "ml.m5.xlarge",
            "ml.m6i.12xlarge",
            "ml.m6i.16xlarge",
            "ml.m6i.24xlarge",
            "ml.m6i.2xlarge",
            "ml.m6i.32xlarge",
            "ml.m6i.4xlarge",
            "ml.m6i.8xlarge",
            "ml.m6i.large",
            "ml.m6i.xlarge",
            "ml.m7i.12xlarge",
            "ml.m7i.16xlarge",
            "ml.m7i.24xlarge",
            "ml.m7i.2xlarge",
            "ml.m7i.48xlarge",
            "ml.m7i.4xlarge",
            "ml.m7i.8xlarge",
            "ml.m7i.large",
            "ml.m7i.xlarge",
            "ml.r5.12xlarge",
            "ml.r5.16xlarge",
            "ml.r5.24xlarge",
            "ml.r5.2xlarge",
            "ml.r5.4xlarge",
            "ml.r5.8xlarge",
            "ml.r5.large",
            "ml.r5.xlarge",
            "ml.r5d.12xlarge",
            "ml.r5d.16xlarge",
            "ml.r5d.24xlarge",
            "ml.r5d.2xlarge",
            "ml.r5d.4xlarge",
            "ml.r5d.8xlarge",
            "ml.r5d.large",
            "ml.r5d.xlarge",
            "ml.r7i.12xlarge",
            "ml.r7i.16xlarge",
            "ml.r7i.24xlarge",
            "ml.r7i.2xlarge",
            "ml.r7i.48xlarge",
            "ml.r7i.4xlarge",
            "ml.r7i.8xlarge",
            "ml.r7i.large",
            "ml.r7i.xlarge",
            "ml.t3.2xlarge",
            "ml.t3.large",
            "ml.t3.medium",
            "ml.t3.xlarge",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputCompression` of a `RedshiftDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum RedshiftDatasetDefinitionOutputCompression {
    /// `BZIP2`.
    Bzip2,
    /// `GZIP`.
    Gzip,
    /// `None`.
    None,
    /// `SNAPPY`.
    Snappy,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftDatasetDefinitionOutputCompression {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftDatasetDefinitionOutputCompression>
    for RedshiftDatasetDefinitionOutputCompression
{
    #[inline]
    fn into_value(self) -> Value<RedshiftDatasetDefinitionOutputCompression> {
        const VALUES: &[&str] = &["BZIP2", "GZIP", "None", "SNAPPY", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputFormat` of a `RedshiftDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
pub enum RedshiftDatasetDefinitionOutputFormat {
    /// `CSV`.
    Csv,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftDatasetDefinitionOutputFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftDatasetDefinitionOutputFormat> for RedshiftDatasetDefinitionOutputFormat {
    #[inline]
    fn into_value(self) -> Value<RedshiftDatasetDefinitionOutputFormat> {
        const VALUES: &[&str] = &["CSV", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3CompressionType` of a `S3Input` of `AWS::SageMaker::ProcessingJob`.
pub enum S3CompressionType {
    /// `Gzip`.
    Gzip,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for S3CompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3CompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3CompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3CompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3CompressionType> for S3CompressionType {
    #[inline]
    fn into_value(self) -> Value<S3CompressionType> {
        const VALUES: &[&str] = &["Gzip", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3DataType` of a `S3Input` of `AWS::SageMaker::ProcessingJob`.
pub enum S3DataType {
    /// `ManifestFile`.
    ManifestFile,
    /// `S3Prefix`.
    S3Prefix,
}

#[diagnostic::do_not_recommend]
impl Kind for S3DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3DataType> for S3DataType {
    #[inline]
    fn into_value(self) -> Value<S3DataType> {
        const VALUES: &[&str] = &["ManifestFile", "S3Prefix"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
