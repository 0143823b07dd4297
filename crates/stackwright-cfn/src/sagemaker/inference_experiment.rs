// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::InferenceExperiment` and its property types.

use crate::l1::*;

/// Creates an inference experiment using the configurations specified in the request.
///
/// Use this API to setup and schedule an experiment to compare model variants on a Amazon SageMaker inference endpoint. For more information about inference experiments, see [Shadow tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests.html).
///
/// Amazon SageMaker begins your experiment at the scheduled time and routes traffic to your endpoint's model variants based on your specified configuration.
///
/// While the experiment is in progress or after it has concluded, you can view metrics that compare your model variants. For more information, see [View, monitor, and edit shadow tests](https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-view-monitor-edit.html).
///
/// `AWS::SageMaker::InferenceExperiment`; `Ref` returns its `Name`, a [`sagemaker::InferenceExperimentName`](kinds::sagemaker::InferenceExperimentName).
/// Changing one of these replaces it: `EndpointName`, `KmsKey`, `Name`, `RoleArn`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInferenceExperiment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::InferenceExperiment",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("inference_experiment.rules"),
};

impl CfnInferenceExperiment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::InferenceExperiment";

    /// `CfnInferenceExperiment` with its required properties, in alphabetical order:
    ///
    /// - `endpoint_name`: The name of the endpoint.
    /// - `model_variants`: An array of `ModelVariantConfigSummary` objects.
    /// - `name`: The name of the inference experiment.
    /// - `role_arn`: The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment.
    /// - `r#type`: The type of the inference experiment.
    pub fn new(
        endpoint_name: impl IntoValue<String>,
        model_variants: impl IntoValue<List<ModelVariantConfigProperty>>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EndpointName", endpoint_name.into_value().into_node());
        object_.put("ModelVariants", model_variants.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 location and configuration for storing inference request and response data.
    ///
    /// `DataStorageConfig`; updated in place.
    pub fn data_storage_config(mut self, value: impl IntoValue<DataStorageConfigProperty>) -> Self {
        self.0
            .put("DataStorageConfig", value.into_value().into_node());
        self
    }

    /// The description of the inference experiment.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The desired state of the experiment after stopping. The possible states are the following:
    ///
    /// - `Completed`: The experiment completed successfully
    /// - `Cancelled`: The experiment was canceled
    ///
    /// `DesiredState`; one of `Running`, `Completed`, `Cancelled`; updated in place.
    pub fn desired_state(mut self, value: impl IntoValue<DesiredState>) -> Self {
        self.0.put("DesiredState", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption.
    ///
    /// `KmsKey`; an update replaces the resource.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
        self
    }

    /// The duration for which the inference experiment ran or will run.
    ///
    /// The maximum duration that you can set for an inference experiment is 30 days.
    ///
    /// `Schedule`; updated in place.
    pub fn schedule(mut self, value: impl IntoValue<InferenceExperimentScheduleProperty>) -> Self {
        self.0.put("Schedule", value.into_value().into_node());
        self
    }

    /// The configuration of `ShadowMode` inference experiment type, which shows the production variant that takes all the inference requests, and the shadow variant to which Amazon SageMaker replicates a percentage of the inference requests. For the shadow variant it also shows the percentage of requests that Amazon SageMaker replicates.
    ///
    /// `ShadowModeConfig`; updated in place.
    pub fn shadow_mode_config(mut self, value: impl IntoValue<ShadowModeConfigProperty>) -> Self {
        self.0
            .put("ShadowModeConfig", value.into_value().into_node());
        self
    }

    /// The error message for the inference experiment status result.
    ///
    /// `StatusReason`; updated in place.
    pub fn status_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StatusReason", value.into_value().into_node());
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

impl Construct for CfnInferenceExperiment {
    type Handle = CfnInferenceExperimentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInferenceExperimentRef {
        CfnInferenceExperimentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInferenceExperiment`] of a stack.
pub struct CfnInferenceExperimentRef(NodeRef);

impl Clone for CfnInferenceExperimentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInferenceExperimentRef {}
impl AsNode for CfnInferenceExperimentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInferenceExperimentRef {
    /// What `Ref` returns: its `Name`, a [`sagemaker::InferenceExperimentName`](kinds::sagemaker::InferenceExperimentName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::InferenceExperimentName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN for your inference experiment.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::sagemaker::InferenceExperimentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The timestamp at which the inference experiment was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The metadata of the endpoint on which the inference experiment ran.
    ///
    /// `Fn::GetAtt` of `EndpointMetadata`.
    #[inline]
    pub fn attr_endpoint_metadata(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EndpointMetadata")))
    }

    /// The `EndpointMetadata.EndpointConfigName` attribute.
    ///
    /// `Fn::GetAtt` of `EndpointMetadata.EndpointConfigName`.
    #[inline]
    pub fn attr_endpoint_metadata_endpoint_config_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EndpointMetadata.EndpointConfigName"),
        ))
    }

    /// The `EndpointMetadata.EndpointName` attribute.
    ///
    /// `Fn::GetAtt` of `EndpointMetadata.EndpointName`.
    #[inline]
    pub fn attr_endpoint_metadata_endpoint_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EndpointMetadata.EndpointName"),
        ))
    }

    /// The `EndpointMetadata.EndpointStatus` attribute.
    ///
    /// `Fn::GetAtt` of `EndpointMetadata.EndpointStatus`.
    #[inline]
    pub fn attr_endpoint_metadata_endpoint_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("EndpointMetadata.EndpointStatus"),
        ))
    }

    /// The timestamp at which you last modified the inference experiment.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The status of the inference experiment. The following are the possible statuses for an inference experiment:
    ///
    /// - `Creating` - Amazon SageMaker is creating your experiment.
    /// - `Created` - Amazon SageMaker has finished the creation of your experiment and will begin the experiment at the scheduled time.
    /// - `Updating` - When you make changes to your experiment, your experiment shows as updating.
    /// - `Starting` - Amazon SageMaker is beginning your experiment.
    /// - `Running` - Your experiment is in progress.
    /// - `Stopping` - Amazon SageMaker is stopping your experiment.
    /// - `Completed` - Your experiment has completed.
    /// - `Cancelled` - When you conclude your experiment early using the [StopInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html) API, or if any operation fails with an unexpected error, it shows as cancelled.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::sagemaker::InferenceExperimentName> for &CfnInferenceExperimentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::InferenceExperimentName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sagemaker::InferenceExperimentArn> for &CfnInferenceExperimentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::InferenceExperimentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration specifying how to treat different headers. If no headers are specified Amazon SageMaker AI will by default base64 encode when capturing the data.
///
/// The property type `CaptureContentTypeHeader` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaptureContentTypeHeaderProperty(Object);

impl CaptureContentTypeHeaderProperty {
    /// `CaptureContentTypeHeaderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The list of all content type headers that Amazon SageMaker AI will treat as CSV and capture accordingly.
    ///
    /// `CsvContentTypes`.
    pub fn csv_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CsvContentTypes", value.into_value().into_node());
        self
    }

    /// The list of all content type headers that SageMaker AI will treat as JSON and capture accordingly.
    ///
    /// `JsonContentTypes`.
    pub fn json_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("JsonContentTypes", value.into_value().into_node());
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

impl Kind for CaptureContentTypeHeaderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaptureContentTypeHeaderProperty> for CaptureContentTypeHeaderProperty {}
impl From<CaptureContentTypeHeaderProperty> for Node {
    #[inline]
    fn from(value: CaptureContentTypeHeaderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaptureContentTypeHeaderProperty> for CaptureContentTypeHeaderProperty {
    #[inline]
    fn into_value(self) -> Value<CaptureContentTypeHeaderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 location and configuration for storing inference request and response data.
///
/// This is an optional parameter that you can use for data capture. For more information, see [Capture data](https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html).
///
/// The property type `DataStorageConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataStorageConfigProperty(Object);

impl DataStorageConfigProperty {
    /// `DataStorageConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination`: The Amazon S3 bucket where the inference request and response data is stored.
    pub fn new(destination: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Destination", destination.into_value().into_node());
        Self(object_)
    }

    /// Configuration specifying how to treat different headers. If no headers are specified SageMaker will by default base64 encode when capturing the data.
    ///
    /// `ContentType`.
    pub fn content_type(mut self, value: impl IntoValue<CaptureContentTypeHeaderProperty>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service key that Amazon SageMaker uses to encrypt captured data at rest using Amazon S3 server-side encryption.
    ///
    /// `KmsKey`.
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("KmsKey", value.into_value().into_node());
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

impl Kind for DataStorageConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataStorageConfigProperty> for DataStorageConfigProperty {}
impl From<DataStorageConfigProperty> for Node {
    #[inline]
    fn from(value: DataStorageConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataStorageConfigProperty> for DataStorageConfigProperty {
    #[inline]
    fn into_value(self) -> Value<DataStorageConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The start and end times of an inference experiment.
///
/// The maximum duration that you can set for an inference experiment is 30 days.
///
/// The property type `InferenceExperimentSchedule` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceExperimentScheduleProperty(Object);

impl InferenceExperimentScheduleProperty {
    /// `InferenceExperimentScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The timestamp at which the inference experiment ended or will end.
    ///
    /// `EndTime`.
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EndTime", value.into_value().into_node());
        self
    }

    /// The timestamp at which the inference experiment started or will start.
    ///
    /// `StartTime`.
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StartTime", value.into_value().into_node());
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

impl Kind for InferenceExperimentScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceExperimentScheduleProperty> for InferenceExperimentScheduleProperty {}
impl From<InferenceExperimentScheduleProperty> for Node {
    #[inline]
    fn from(value: InferenceExperimentScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceExperimentScheduleProperty> for InferenceExperimentScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceExperimentScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for the infrastructure that the model will be deployed to.
///
/// The property type `ModelInfrastructureConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelInfrastructureConfigProperty(Object);

impl ModelInfrastructureConfigProperty {
    /// `ModelInfrastructureConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_type`: The inference option to which to deploy your model.
    /// - `real_time_inference_config`: The infrastructure configuration for deploying the model to real-time inference.
    pub fn new(
        infrastructure_type: impl IntoValue<InfrastructureType>,
        real_time_inference_config: impl IntoValue<RealTimeInferenceConfigProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureType",
            infrastructure_type.into_value().into_node(),
        );
        object_.put(
            "RealTimeInferenceConfig",
            real_time_inference_config.into_value().into_node(),
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

impl Kind for ModelInfrastructureConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelInfrastructureConfigProperty> for ModelInfrastructureConfigProperty {}
impl From<ModelInfrastructureConfigProperty> for Node {
    #[inline]
    fn from(value: ModelInfrastructureConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelInfrastructureConfigProperty> for ModelInfrastructureConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelInfrastructureConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the deployment options of a model.
///
/// The property type `ModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelVariantConfigProperty(Object);

impl ModelVariantConfigProperty {
    /// `ModelVariantConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `infrastructure_config`: The configuration for the infrastructure that the model will be deployed to.
    /// - `model_name`: The name of the Amazon SageMaker Model entity.
    /// - `variant_name`: The name of the variant.
    pub fn new(
        infrastructure_config: impl IntoValue<ModelInfrastructureConfigProperty>,
        model_name: impl IntoValue<String>,
        variant_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "InfrastructureConfig",
            infrastructure_config.into_value().into_node(),
        );
        object_.put("ModelName", model_name.into_value().into_node());
        object_.put("VariantName", variant_name.into_value().into_node());
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

impl Kind for ModelVariantConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelVariantConfigProperty> for ModelVariantConfigProperty {}
impl From<ModelVariantConfigProperty> for Node {
    #[inline]
    fn from(value: ModelVariantConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelVariantConfigProperty> for ModelVariantConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelVariantConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The infrastructure configuration for deploying the model to a real-time inference endpoint.
///
/// The property type `RealTimeInferenceConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct RealTimeInferenceConfigProperty(Object);

impl RealTimeInferenceConfigProperty {
    /// `RealTimeInferenceConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: The number of instances of the type specified by `InstanceType`.
    /// - `instance_type`: The instance type the model is deployed to.
    pub fn new(instance_count: impl IntoValue<i64>, instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
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

impl Kind for RealTimeInferenceConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RealTimeInferenceConfigProperty> for RealTimeInferenceConfigProperty {}
impl From<RealTimeInferenceConfigProperty> for Node {
    #[inline]
    fn from(value: RealTimeInferenceConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RealTimeInferenceConfigProperty> for RealTimeInferenceConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RealTimeInferenceConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of `ShadowMode` inference experiment type, which specifies a production variant to take all the inference requests, and a shadow variant to which Amazon SageMaker replicates a percentage of the inference requests. For the shadow variant it also specifies the percentage of requests that Amazon SageMaker replicates.
///
/// The property type `ShadowModeConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShadowModeConfigProperty(Object);

impl ShadowModeConfigProperty {
    /// `ShadowModeConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `shadow_model_variants`: List of shadow variant configurations.
    /// - `source_model_variant_name`: The name of the production variant, which takes all the inference requests.
    pub fn new(
        shadow_model_variants: impl IntoValue<List<ShadowModelVariantConfigProperty>>,
        source_model_variant_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ShadowModelVariants",
            shadow_model_variants.into_value().into_node(),
        );
        object_.put(
            "SourceModelVariantName",
            source_model_variant_name.into_value().into_node(),
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

impl Kind for ShadowModeConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShadowModeConfigProperty> for ShadowModeConfigProperty {}
impl From<ShadowModeConfigProperty> for Node {
    #[inline]
    fn from(value: ShadowModeConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShadowModeConfigProperty> for ShadowModeConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ShadowModeConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The name and sampling percentage of a shadow variant.
///
/// The property type `ShadowModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
#[must_use = "a property type does nothing until it is set"]
pub struct ShadowModelVariantConfigProperty(Object);

impl ShadowModelVariantConfigProperty {
    /// `ShadowModelVariantConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `sampling_percentage`: The percentage of inference requests that Amazon SageMaker replicates from the production variant to the shadow variant.
    /// - `shadow_model_variant_name`: The name of the shadow variant.
    pub fn new(
        sampling_percentage: impl IntoValue<i64>,
        shadow_model_variant_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SamplingPercentage",
            sampling_percentage.into_value().into_node(),
        );
        object_.put(
            "ShadowModelVariantName",
            shadow_model_variant_name.into_value().into_node(),
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

impl Kind for ShadowModelVariantConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ShadowModelVariantConfigProperty> for ShadowModelVariantConfigProperty {}
impl From<ShadowModelVariantConfigProperty> for Node {
    #[inline]
    fn from(value: ShadowModelVariantConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ShadowModelVariantConfigProperty> for ShadowModelVariantConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ShadowModelVariantConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DesiredState` of `AWS::SageMaker::InferenceExperiment`.
pub enum DesiredState {
    /// `Cancelled`.
    Cancelled,
    /// `Completed`.
    Completed,
    /// `Running`.
    Running,
}

#[diagnostic::do_not_recommend]
impl Kind for DesiredState {}
#[diagnostic::do_not_recommend]
impl TextKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl IdKind for DesiredState {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DesiredState {}
#[diagnostic::do_not_recommend]
impl IntoValue<DesiredState> for DesiredState {
    #[inline]
    fn into_value(self) -> Value<DesiredState> {
        const VALUES: &[&str] = &["Cancelled", "Completed", "Running"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InfrastructureType` of a `ModelInfrastructureConfig` of `AWS::SageMaker::InferenceExperiment`.
pub enum InfrastructureType {
    /// `RealTimeInference`.
    RealTimeInference,
}

#[diagnostic::do_not_recommend]
impl Kind for InfrastructureType {}
#[diagnostic::do_not_recommend]
impl TextKind for InfrastructureType {}
#[diagnostic::do_not_recommend]
impl IdKind for InfrastructureType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InfrastructureType {}
#[diagnostic::do_not_recommend]
impl IntoValue<InfrastructureType> for InfrastructureType {
    #[inline]
    fn into_value(self) -> Value<InfrastructureType> {
        const VALUES: &[&str] = &["RealTimeInference"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::SageMaker::InferenceExperiment`.
pub enum Type {
    /// `ShadowMode`.
    ShadowMode,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["ShadowMode"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
