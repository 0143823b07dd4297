// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ModelPackage` and its property types.

use crate::l1::*;

/// A container for your trained model that can be deployed for SageMaker inference. This can include inference code, artifacts, and metadata. The model package type can be one of the following.
///
/// - Versioned model: A part of a model package group in Model Registry.
/// - Unversioned model: Not part of a model package group and used in AWS Marketplace.
///
/// For more information, see [`CreateModelPackage`](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html).
///
/// `AWS::SageMaker::ModelPackage`; `Ref` returns its `ModelPackageArn`, a [`sagemaker::ModelPackageArn`](kinds::sagemaker::ModelPackageArn).
/// Changing one of these replaces it: `ClientToken`, `Domain`, `DriftCheckBaselines`, `InferenceSpecification`, `MetadataProperties`, `ModelMetrics`, `ModelPackageDescription`, `ModelPackageGroupName`, `SamplePayloadUrl`, `SecurityConfig`, `SourceAlgorithmSpecification`, `Task`, `ValidationSpecification`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelpackage.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModelPackage(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ModelPackage",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model_package.rules"),
};

impl CfnModelPackage {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ModelPackage";

    /// `CfnModelPackage` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of additional Inference Specification objects.
    ///
    /// `AdditionalInferenceSpecifications`; updated in place.
    pub fn additional_inference_specifications(
        mut self,
        value: impl IntoValue<List<AdditionalInferenceSpecificationDefinitionProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalInferenceSpecifications",
            value.into_value().into_node(),
        );
        self
    }

    /// An array of additional Inference Specification objects to be added to the existing array. The total number of additional Inference Specification objects cannot exceed 15. Each additional Inference Specification object specifies artifacts based on this model package that can be used on inference endpoints. Generally used with SageMaker Neo to store the compiled artifacts.
    ///
    /// `AdditionalInferenceSpecificationsToAdd`; updated in place.
    pub fn additional_inference_specifications_to_add(
        mut self,
        value: impl IntoValue<List<AdditionalInferenceSpecificationDefinitionProperty>>,
    ) -> Self {
        self.0.put(
            "AdditionalInferenceSpecificationsToAdd",
            value.into_value().into_node(),
        );
        self
    }

    /// A description provided when the model approval is set.
    ///
    /// `ApprovalDescription`; updated in place.
    pub fn approval_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApprovalDescription", value.into_value().into_node());
        self
    }

    /// Whether the model package is to be certified to be listed on AWS Marketplace. For information about listing model packages on AWS Marketplace, see [List Your Algorithm or Model Package on AWS Marketplace](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-mkt-list.html).
    ///
    /// `CertifyForMarketplace`; updated in place.
    pub fn certify_for_marketplace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CertifyForMarketplace", value.into_value().into_node());
        self
    }

    /// A unique token that guarantees that the call to this API is idempotent.
    ///
    /// `ClientToken`; an update replaces the resource.
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClientToken", value.into_value().into_node());
        self
    }

    /// The metadata properties for the model package.
    ///
    /// `CustomerMetadataProperties`; updated in place.
    pub fn customer_metadata_properties(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomerMetadataProperties", value.into_value().into_node());
        self
    }

    /// The machine learning domain of your model package and its components. Common machine learning domains include computer vision and natural language processing.
    ///
    /// `Domain`; an update replaces the resource.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// Represents the drift check baselines that can be used when the model monitor is set using the model package.
    ///
    /// `DriftCheckBaselines`; an update replaces the resource.
    pub fn drift_check_baselines(
        mut self,
        value: impl IntoValue<DriftCheckBaselinesProperty>,
    ) -> Self {
        self.0
            .put("DriftCheckBaselines", value.into_value().into_node());
        self
    }

    /// Defines how to perform inference generation after a training job is run.
    ///
    /// `InferenceSpecification`; an update replaces the resource.
    pub fn inference_specification(
        mut self,
        value: impl IntoValue<InferenceSpecificationProperty>,
    ) -> Self {
        self.0
            .put("InferenceSpecification", value.into_value().into_node());
        self
    }

    /// The last time the model package was modified.
    ///
    /// `LastModifiedTime`; updated in place.
    pub fn last_modified_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LastModifiedTime", value.into_value().into_node());
        self
    }

    /// Metadata properties of the tracking entity, trial, or trial component.
    ///
    /// `MetadataProperties`; an update replaces the resource.
    pub fn metadata_properties(
        mut self,
        value: impl IntoValue<MetadataPropertiesProperty>,
    ) -> Self {
        self.0
            .put("MetadataProperties", value.into_value().into_node());
        self
    }

    /// The approval status of the model. This can be one of the following values.
    ///
    /// - `APPROVED` - The model is approved
    /// - `REJECTED` - The model is rejected.
    /// - `PENDING_MANUAL_APPROVAL` - The model is waiting for manual approval.
    ///
    /// `ModelApprovalStatus`; one of `Approved`, `Rejected`, `PendingManualApproval`; updated in place.
    pub fn model_approval_status(
        mut self,
        value: impl IntoValue<super::ModelApprovalStatus>,
    ) -> Self {
        self.0
            .put("ModelApprovalStatus", value.into_value().into_node());
        self
    }

    /// An Amazon SageMaker Model Card.
    ///
    /// `ModelCard`; an update may replace the resource.
    pub fn model_card(mut self, value: impl IntoValue<ModelCardProperty>) -> Self {
        self.0.put("ModelCard", value.into_value().into_node());
        self
    }

    /// Metrics for the model.
    ///
    /// `ModelMetrics`; an update replaces the resource.
    pub fn model_metrics(mut self, value: impl IntoValue<ModelMetricsProperty>) -> Self {
        self.0.put("ModelMetrics", value.into_value().into_node());
        self
    }

    /// The description of the model package.
    ///
    /// `ModelPackageDescription`; an update replaces the resource.
    pub fn model_package_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageDescription", value.into_value().into_node());
        self
    }

    /// The model group to which the model belongs.
    ///
    /// `ModelPackageGroupName`; an update replaces the resource.
    pub fn model_package_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageGroupName", value.into_value().into_node());
        self
    }

    /// The name of the model package. The name can be as follows:
    ///
    /// - For a versioned model, the name is automatically generated by SageMaker Model Registry and follows the format ' `ModelPackageGroupName/ModelPackageVersion` '.
    /// - For an unversioned model, you must provide the name.
    ///
    /// `ModelPackageName`; updated in place.
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageName", value.into_value().into_node());
        self
    }

    /// Specifies the validation and image scan statuses of the model package.
    ///
    /// `ModelPackageStatusDetails`; updated in place.
    pub fn model_package_status_details(
        mut self,
        value: impl IntoValue<ModelPackageStatusDetailsProperty>,
    ) -> Self {
        self.0
            .put("ModelPackageStatusDetails", value.into_value().into_node());
        self
    }

    /// The version number of a versioned model.
    ///
    /// `ModelPackageVersion`; updated in place.
    pub fn model_package_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ModelPackageVersion", value.into_value().into_node());
        self
    }

    /// The Amazon Simple Storage Service path where the sample payload are stored. This path must point to a single gzip compressed tar archive (.tar.gz suffix).
    ///
    /// `SamplePayloadUrl`; an update replaces the resource.
    pub fn sample_payload_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SamplePayloadUrl", value.into_value().into_node());
        self
    }

    /// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data.
    ///
    /// `SecurityConfig`; an update replaces the resource.
    pub fn security_config(mut self, value: impl IntoValue<SecurityConfigProperty>) -> Self {
        self.0.put("SecurityConfig", value.into_value().into_node());
        self
    }

    /// Indicates if you want to skip model validation.
    ///
    /// `SkipModelValidation`; one of `None`, `All`; updated in place.
    pub fn skip_model_validation(mut self, value: impl IntoValue<SkipModelValidation>) -> Self {
        self.0
            .put("SkipModelValidation", value.into_value().into_node());
        self
    }

    /// A list of algorithms that were used to create a model package.
    ///
    /// `SourceAlgorithmSpecification`; an update replaces the resource.
    pub fn source_algorithm_specification(
        mut self,
        value: impl IntoValue<SourceAlgorithmSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "SourceAlgorithmSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The URI of the source for the model package.
    ///
    /// `SourceUri`; an update may replace the resource.
    pub fn source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SourceUri", value.into_value().into_node());
        self
    }

    /// A list of the tags associated with the model package. For more information, see [Tagging AWS resources](https://docs.aws.amazon.com/general/latest/gr/aws_tagging.html) in the *AWS General Reference Guide*.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The machine learning task your model package accomplishes. Common machine learning tasks include object detection and image classification.
    ///
    /// `Task`; an update replaces the resource.
    pub fn task(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Task", value.into_value().into_node());
        self
    }

    /// Specifies batch transform jobs that SageMaker runs to validate your model package.
    ///
    /// `ValidationSpecification`; an update replaces the resource.
    pub fn validation_specification(
        mut self,
        value: impl IntoValue<ValidationSpecificationProperty>,
    ) -> Self {
        self.0
            .put("ValidationSpecification", value.into_value().into_node());
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

impl Construct for CfnModelPackage {
    type Handle = CfnModelPackageRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelPackageRef {
        CfnModelPackageRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModelPackage`] of a stack.
pub struct CfnModelPackageRef(NodeRef);

impl Clone for CfnModelPackageRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelPackageRef {}
impl AsNode for CfnModelPackageRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelPackageRef {
    /// What `Ref` returns: its `ModelPackageArn`, a [`sagemaker::ModelPackageArn`](kinds::sagemaker::ModelPackageArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ModelPackageArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time that the model package was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The time at which the model package was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Name (ARN) of the model package.
    ///
    /// `Fn::GetAtt` of `ModelPackageArn`.
    #[inline]
    pub fn attr_model_package_arn(&self) -> Value<kinds::sagemaker::ModelPackageArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelPackageArn")))
    }

    /// The status of the model package. This can be one of the following values.
    ///
    /// - `PENDING` - The model package creation is pending.
    /// - `IN_PROGRESS` - The model package is in the process of being created.
    /// - `COMPLETED` - The model package was successfully created.
    /// - `FAILED` - The model package creation failed.
    /// - `DELETING` - The model package is in the process of being deleted.
    ///
    /// `Fn::GetAtt` of `ModelPackageStatus`.
    #[inline]
    pub fn attr_model_package_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelPackageStatus")))
    }
}

impl IntoValue<kinds::sagemaker::ModelPackageArn> for &CfnModelPackageRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelPackageArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// A structure of additional Inference Specification. Additional Inference Specification specifies details about inference jobs that can be run with models based on this model package
///
/// The property type `AdditionalInferenceSpecificationDefinition` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalInferenceSpecificationDefinitionProperty(Object);

impl AdditionalInferenceSpecificationDefinitionProperty {
    /// `AdditionalInferenceSpecificationDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `containers`: The Amazon ECR registry path of the Docker image that contains the inference code.
    /// - `name`: A unique name to identify the additional inference specification.
    pub fn new(
        containers: impl IntoValue<List<ModelPackageContainerDefinitionProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Containers", containers.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// A description of the additional Inference specification
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The supported MIME types for the input data.
    ///
    /// `SupportedContentTypes`.
    pub fn supported_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedContentTypes", value.into_value().into_node());
        self
    }

    /// A list of the instance types that are used to generate inferences in real-time.
    ///
    /// `SupportedRealtimeInferenceInstanceTypes`.
    pub fn supported_realtime_inference_instance_types(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "SupportedRealtimeInferenceInstanceTypes",
            value.into_value().into_node(),
        );
        self
    }

    /// The supported MIME types for the output data.
    ///
    /// `SupportedResponseMIMETypes`.
    pub fn supported_response_mime_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedResponseMIMETypes", value.into_value().into_node());
        self
    }

    /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
    ///
    /// `SupportedTransformInstanceTypes`.
    pub fn supported_transform_instance_types(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "SupportedTransformInstanceTypes",
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

impl Kind for AdditionalInferenceSpecificationDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalInferenceSpecificationDefinitionProperty>
    for AdditionalInferenceSpecificationDefinitionProperty
{
}
impl From<AdditionalInferenceSpecificationDefinitionProperty> for Node {
    #[inline]
    fn from(value: AdditionalInferenceSpecificationDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalInferenceSpecificationDefinitionProperty>
    for AdditionalInferenceSpecificationDefinitionProperty
{
    #[inline]
    fn into_value(self) -> Value<AdditionalInferenceSpecificationDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains bias metrics for a model.
///
/// The property type `Bias` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct BiasProperty(Object);

impl BiasProperty {
    /// `BiasProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The post-training bias report for a model.
    ///
    /// `PostTrainingReport`; an update replaces the resource.
    pub fn post_training_report(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0
            .put("PostTrainingReport", value.into_value().into_node());
        self
    }

    /// The pre-training bias report for a model.
    ///
    /// `PreTrainingReport`; an update replaces the resource.
    pub fn pre_training_report(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0
            .put("PreTrainingReport", value.into_value().into_node());
        self
    }

    /// The bias report for a model
    ///
    /// `Report`; an update replaces the resource.
    pub fn report(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Report", value.into_value().into_node());
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

impl Kind for BiasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BiasProperty> for BiasProperty {}
impl From<BiasProperty> for Node {
    #[inline]
    fn from(value: BiasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BiasProperty> for BiasProperty {
    #[inline]
    fn into_value(self) -> Value<BiasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the location of the channel data.
///
/// The property type `DataSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceProperty(Object);

impl DataSourceProperty {
    /// `DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_data_source`: The S3 location of the data source that is associated with a channel.
    pub fn new(s3_data_source: impl IntoValue<S3DataSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3DataSource", s3_data_source.into_value().into_node());
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

impl Kind for DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceProperty> for DataSourceProperty {}
impl From<DataSourceProperty> for Node {
    #[inline]
    fn from(value: DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceProperty> for DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the drift check baselines that can be used when the model monitor is set using the model package.
///
/// The property type `DriftCheckBaselines` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DriftCheckBaselinesProperty(Object);

impl DriftCheckBaselinesProperty {
    /// `DriftCheckBaselinesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Represents the drift check bias baselines that can be used when the model monitor is set using the model package.
    ///
    /// `Bias`; an update replaces the resource.
    pub fn bias(mut self, value: impl IntoValue<DriftCheckBiasProperty>) -> Self {
        self.0.put("Bias", value.into_value().into_node());
        self
    }

    /// Represents the drift check explainability baselines that can be used when the model monitor is set using the model package.
    ///
    /// `Explainability`; an update replaces the resource.
    pub fn explainability(
        mut self,
        value: impl IntoValue<DriftCheckExplainabilityProperty>,
    ) -> Self {
        self.0.put("Explainability", value.into_value().into_node());
        self
    }

    /// Represents the drift check model data quality baselines that can be used when the model monitor is set using the model package.
    ///
    /// `ModelDataQuality`; an update replaces the resource.
    pub fn model_data_quality(
        mut self,
        value: impl IntoValue<DriftCheckModelDataQualityProperty>,
    ) -> Self {
        self.0
            .put("ModelDataQuality", value.into_value().into_node());
        self
    }

    /// Represents the drift check model quality baselines that can be used when the model monitor is set using the model package.
    ///
    /// `ModelQuality`; an update replaces the resource.
    pub fn model_quality(mut self, value: impl IntoValue<DriftCheckModelQualityProperty>) -> Self {
        self.0.put("ModelQuality", value.into_value().into_node());
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

impl Kind for DriftCheckBaselinesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DriftCheckBaselinesProperty> for DriftCheckBaselinesProperty {}
impl From<DriftCheckBaselinesProperty> for Node {
    #[inline]
    fn from(value: DriftCheckBaselinesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DriftCheckBaselinesProperty> for DriftCheckBaselinesProperty {
    #[inline]
    fn into_value(self) -> Value<DriftCheckBaselinesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the drift check bias baselines that can be used when the model monitor is set using the model package.
///
/// The property type `DriftCheckBias` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DriftCheckBiasProperty(Object);

impl DriftCheckBiasProperty {
    /// `DriftCheckBiasProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The bias config file for a model.
    ///
    /// `ConfigFile`; an update replaces the resource.
    pub fn config_file(mut self, value: impl IntoValue<FileSourceProperty>) -> Self {
        self.0.put("ConfigFile", value.into_value().into_node());
        self
    }

    /// The post-training constraints.
    ///
    /// `PostTrainingConstraints`; an update replaces the resource.
    pub fn post_training_constraints(
        mut self,
        value: impl IntoValue<MetricsSourceProperty>,
    ) -> Self {
        self.0
            .put("PostTrainingConstraints", value.into_value().into_node());
        self
    }

    /// The pre-training constraints.
    ///
    /// `PreTrainingConstraints`; an update replaces the resource.
    pub fn pre_training_constraints(
        mut self,
        value: impl IntoValue<MetricsSourceProperty>,
    ) -> Self {
        self.0
            .put("PreTrainingConstraints", value.into_value().into_node());
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

impl Kind for DriftCheckBiasProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DriftCheckBiasProperty> for DriftCheckBiasProperty {}
impl From<DriftCheckBiasProperty> for Node {
    #[inline]
    fn from(value: DriftCheckBiasProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DriftCheckBiasProperty> for DriftCheckBiasProperty {
    #[inline]
    fn into_value(self) -> Value<DriftCheckBiasProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the drift check explainability baselines that can be used when the model monitor is set using the model package.
///
/// The property type `DriftCheckExplainability` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DriftCheckExplainabilityProperty(Object);

impl DriftCheckExplainabilityProperty {
    /// `DriftCheckExplainabilityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The explainability config file for the model.
    ///
    /// `ConfigFile`; an update replaces the resource.
    pub fn config_file(mut self, value: impl IntoValue<FileSourceProperty>) -> Self {
        self.0.put("ConfigFile", value.into_value().into_node());
        self
    }

    /// The drift check explainability constraints.
    ///
    /// `Constraints`; an update replaces the resource.
    pub fn constraints(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
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

impl Kind for DriftCheckExplainabilityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DriftCheckExplainabilityProperty> for DriftCheckExplainabilityProperty {}
impl From<DriftCheckExplainabilityProperty> for Node {
    #[inline]
    fn from(value: DriftCheckExplainabilityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DriftCheckExplainabilityProperty> for DriftCheckExplainabilityProperty {
    #[inline]
    fn into_value(self) -> Value<DriftCheckExplainabilityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the drift check data quality baselines that can be used when the model monitor is set using the model package.
///
/// The property type `DriftCheckModelDataQuality` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DriftCheckModelDataQualityProperty(Object);

impl DriftCheckModelDataQualityProperty {
    /// `DriftCheckModelDataQualityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The drift check model data quality constraints.
    ///
    /// `Constraints`; an update replaces the resource.
    pub fn constraints(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
        self
    }

    /// The drift check model data quality statistics.
    ///
    /// `Statistics`; an update replaces the resource.
    pub fn statistics(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Statistics", value.into_value().into_node());
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

impl Kind for DriftCheckModelDataQualityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DriftCheckModelDataQualityProperty> for DriftCheckModelDataQualityProperty {}
impl From<DriftCheckModelDataQualityProperty> for Node {
    #[inline]
    fn from(value: DriftCheckModelDataQualityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DriftCheckModelDataQualityProperty> for DriftCheckModelDataQualityProperty {
    #[inline]
    fn into_value(self) -> Value<DriftCheckModelDataQualityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the drift check model quality baselines that can be used when the model monitor is set using the model package.
///
/// The property type `DriftCheckModelQuality` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct DriftCheckModelQualityProperty(Object);

impl DriftCheckModelQualityProperty {
    /// `DriftCheckModelQualityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The drift check model quality constraints.
    ///
    /// `Constraints`; an update replaces the resource.
    pub fn constraints(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
        self
    }

    /// The drift check model quality statistics.
    ///
    /// `Statistics`; an update replaces the resource.
    pub fn statistics(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Statistics", value.into_value().into_node());
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

impl Kind for DriftCheckModelQualityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DriftCheckModelQualityProperty> for DriftCheckModelQualityProperty {}
impl From<DriftCheckModelQualityProperty> for Node {
    #[inline]
    fn from(value: DriftCheckModelQualityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DriftCheckModelQualityProperty> for DriftCheckModelQualityProperty {
    #[inline]
    fn into_value(self) -> Value<DriftCheckModelQualityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains explainability metrics for a model.
///
/// The property type `Explainability` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExplainabilityProperty(Object);

impl ExplainabilityProperty {
    /// `ExplainabilityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The explainability report for a model.
    ///
    /// `Report`; an update replaces the resource.
    pub fn report(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Report", value.into_value().into_node());
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

impl Kind for ExplainabilityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExplainabilityProperty> for ExplainabilityProperty {}
impl From<ExplainabilityProperty> for Node {
    #[inline]
    fn from(value: ExplainabilityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExplainabilityProperty> for ExplainabilityProperty {
    #[inline]
    fn into_value(self) -> Value<ExplainabilityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details regarding the file source.
///
/// The property type `FileSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct FileSourceProperty(Object);

impl FileSourceProperty {
    /// `FileSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: The Amazon S3 URI for the file source.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The digest of the file source.
    ///
    /// `ContentDigest`; an update replaces the resource.
    pub fn content_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentDigest", value.into_value().into_node());
        self
    }

    /// The type of content stored in the file source.
    ///
    /// `ContentType`; an update replaces the resource.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
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

impl Kind for FileSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FileSourceProperty> for FileSourceProperty {}
impl From<FileSourceProperty> for Node {
    #[inline]
    fn from(value: FileSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FileSourceProperty> for FileSourceProperty {
    #[inline]
    fn into_value(self) -> Value<FileSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how to perform inference generation after a training job is run.
///
/// The property type `InferenceSpecification` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceSpecificationProperty(Object);

impl InferenceSpecificationProperty {
    /// `InferenceSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `containers`: The Amazon ECR registry path of the Docker image that contains the inference code.
    /// - `supported_content_types`: The supported MIME types for the input data.
    /// - `supported_response_mime_types`: The supported MIME types for the output data.
    pub fn new(
        containers: impl IntoValue<List<ModelPackageContainerDefinitionProperty>>,
        supported_content_types: impl IntoValue<List<String>>,
        supported_response_mime_types: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Containers", containers.into_value().into_node());
        object_.put(
            "SupportedContentTypes",
            supported_content_types.into_value().into_node(),
        );
        object_.put(
            "SupportedResponseMIMETypes",
            supported_response_mime_types.into_value().into_node(),
        );
        Self(object_)
    }

    /// A list of the instance types that are used to generate inferences in real-time.
    ///
    /// This parameter is required for unversioned models, and optional for versioned models.
    ///
    /// `SupportedRealtimeInferenceInstanceTypes`; an update replaces the resource.
    pub fn supported_realtime_inference_instance_types(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "SupportedRealtimeInferenceInstanceTypes",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of the instance types on which a transformation job can be run or on which an endpoint can be deployed.
    ///
    /// This parameter is required for unversioned models, and optional for versioned models.
    ///
    /// `SupportedTransformInstanceTypes`; an update replaces the resource.
    pub fn supported_transform_instance_types(
        mut self,
        value: impl IntoValue<List<String>>,
    ) -> Self {
        self.0.put(
            "SupportedTransformInstanceTypes",
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

impl Kind for InferenceSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceSpecificationProperty> for InferenceSpecificationProperty {}
impl From<InferenceSpecificationProperty> for Node {
    #[inline]
    fn from(value: InferenceSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceSpecificationProperty> for InferenceSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata properties of the tracking entity, trial, or trial component.
///
/// The property type `MetadataProperties` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataPropertiesProperty(Object);

impl MetadataPropertiesProperty {
    /// `MetadataPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The commit ID.
    ///
    /// `CommitId`; an update replaces the resource.
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CommitId", value.into_value().into_node());
        self
    }

    /// The entity this entity was generated by.
    ///
    /// `GeneratedBy`; an update replaces the resource.
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GeneratedBy", value.into_value().into_node());
        self
    }

    /// The project ID.
    ///
    /// `ProjectId`; an update replaces the resource.
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProjectId", value.into_value().into_node());
        self
    }

    /// The repository.
    ///
    /// `Repository`; an update replaces the resource.
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Repository", value.into_value().into_node());
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

impl Kind for MetadataPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataPropertiesProperty> for MetadataPropertiesProperty {}
impl From<MetadataPropertiesProperty> for Node {
    #[inline]
    fn from(value: MetadataPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataPropertiesProperty> for MetadataPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about the metrics source.
///
/// The property type `MetricsSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricsSourceProperty(Object);

impl MetricsSourceProperty {
    /// `MetricsSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `content_type`: The metric source content type.
    /// - `s3_uri`: The S3 URI for the metrics source.
    pub fn new(content_type: impl IntoValue<String>, s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ContentType", content_type.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// The hash key used for the metrics source.
    ///
    /// `ContentDigest`; an update replaces the resource.
    pub fn content_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentDigest", value.into_value().into_node());
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

impl Kind for MetricsSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricsSourceProperty> for MetricsSourceProperty {}
impl From<MetricsSourceProperty> for Node {
    #[inline]
    fn from(value: MetricsSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricsSourceProperty> for MetricsSourceProperty {
    #[inline]
    fn into_value(self) -> Value<MetricsSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The access configuration file to control access to the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig`.
///
/// - If you are a Jumpstart user, see the [End-user license agreements](https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html#jumpstart-foundation-models-choose-eula) section for more details on accepting the EULA.
/// - If you are an AutoML user, see the *Optional Parameters* section of *Create an AutoML job to fine-tune text generation models using the API* for details on [How to set the EULA acceptance when fine-tuning a model using the AutoML API](https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-create-experiment-finetune-llms.html#autopilot-llms-finetuning-api-optional-params).
///
/// The property type `ModelAccessConfig` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelAccessConfigProperty(Object);

impl ModelAccessConfigProperty {
    /// `ModelAccessConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `accept_eula`: Specifies agreement to the model end-user license agreement (EULA).
    pub fn new(accept_eula: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AcceptEula", accept_eula.into_value().into_node());
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

impl Kind for ModelAccessConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelAccessConfigProperty> for ModelAccessConfigProperty {}
impl From<ModelAccessConfigProperty> for Node {
    #[inline]
    fn from(value: ModelAccessConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelAccessConfigProperty> for ModelAccessConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ModelAccessConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An Amazon SageMaker Model Card.
///
/// The property type `ModelCard` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelCardProperty(Object);

impl ModelCardProperty {
    /// `ModelCardProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_card_content`: The content of the model card.
    /// - `model_card_status`: The approval status of the model card within your organization.
    pub fn new(
        model_card_content: impl IntoValue<String>,
        model_card_status: impl IntoValue<super::ModelCardStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ModelCardContent",
            model_card_content.into_value().into_node(),
        );
        object_.put(
            "ModelCardStatus",
            model_card_status.into_value().into_node(),
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

impl Kind for ModelCardProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelCardProperty> for ModelCardProperty {}
impl From<ModelCardProperty> for Node {
    #[inline]
    fn from(value: ModelCardProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelCardProperty> for ModelCardProperty {
    #[inline]
    fn into_value(self) -> Value<ModelCardProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Data quality constraints and statistics for a model.
///
/// The property type `ModelDataQuality` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelDataQualityProperty(Object);

impl ModelDataQualityProperty {
    /// `ModelDataQualityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Data quality constraints for a model.
    ///
    /// `Constraints`; an update replaces the resource.
    pub fn constraints(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
        self
    }

    /// Data quality statistics for a model.
    ///
    /// `Statistics`; an update replaces the resource.
    pub fn statistics(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Statistics", value.into_value().into_node());
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

impl Kind for ModelDataQualityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelDataQualityProperty> for ModelDataQualityProperty {}
impl From<ModelDataQualityProperty> for Node {
    #[inline]
    fn from(value: ModelDataQualityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelDataQualityProperty> for ModelDataQualityProperty {
    #[inline]
    fn into_value(self) -> Value<ModelDataQualityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the location of ML model data to deploy. If specified, you must specify one and only one of the available data sources.
///
/// The property type `ModelDataSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelDataSourceProperty(Object);

impl ModelDataSourceProperty {
    /// `ModelDataSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies the S3 location of ML model data to deploy.
    ///
    /// `S3DataSource`.
    pub fn s3_data_source(mut self, value: impl IntoValue<S3ModelDataSourceProperty>) -> Self {
        self.0.put("S3DataSource", value.into_value().into_node());
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

impl Kind for ModelDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelDataSourceProperty> for ModelDataSourceProperty {}
impl From<ModelDataSourceProperty> for Node {
    #[inline]
    fn from(value: ModelDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelDataSourceProperty> for ModelDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<ModelDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Input object for the model.
///
/// The property type `ModelInput` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelInputProperty(Object);

impl ModelInputProperty {
    /// `ModelInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_input_config`: The input configuration object for the model.
    pub fn new(data_input_config: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataInputConfig",
            data_input_config.into_value().into_node(),
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

impl Kind for ModelInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelInputProperty> for ModelInputProperty {}
impl From<ModelInputProperty> for Node {
    #[inline]
    fn from(value: ModelInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelInputProperty> for ModelInputProperty {
    #[inline]
    fn into_value(self) -> Value<ModelInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains metrics captured from a model.
///
/// The property type `ModelMetrics` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelMetricsProperty(Object);

impl ModelMetricsProperty {
    /// `ModelMetricsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Metrics that measure bias in a model.
    ///
    /// `Bias`; an update replaces the resource.
    pub fn bias(mut self, value: impl IntoValue<BiasProperty>) -> Self {
        self.0.put("Bias", value.into_value().into_node());
        self
    }

    /// Metrics that help explain a model.
    ///
    /// `Explainability`; an update replaces the resource.
    pub fn explainability(mut self, value: impl IntoValue<ExplainabilityProperty>) -> Self {
        self.0.put("Explainability", value.into_value().into_node());
        self
    }

    /// Metrics that measure the quality of the input data for a model.
    ///
    /// `ModelDataQuality`; an update replaces the resource.
    pub fn model_data_quality(mut self, value: impl IntoValue<ModelDataQualityProperty>) -> Self {
        self.0
            .put("ModelDataQuality", value.into_value().into_node());
        self
    }

    /// Metrics that measure the quality of a model.
    ///
    /// `ModelQuality`; an update replaces the resource.
    pub fn model_quality(mut self, value: impl IntoValue<ModelQualityProperty>) -> Self {
        self.0.put("ModelQuality", value.into_value().into_node());
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

impl Kind for ModelMetricsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelMetricsProperty> for ModelMetricsProperty {}
impl From<ModelMetricsProperty> for Node {
    #[inline]
    fn from(value: ModelMetricsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelMetricsProperty> for ModelMetricsProperty {
    #[inline]
    fn into_value(self) -> Value<ModelMetricsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the Docker container for the model package.
///
/// The property type `ModelPackageContainerDefinition` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageContainerDefinitionProperty(Object);

impl ModelPackageContainerDefinitionProperty {
    /// `ModelPackageContainerDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: The Amazon Elastic Container Registry (Amazon ECR) path where inference code is stored.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The DNS host name for the Docker container.
    ///
    /// `ContainerHostname`; an update may replace the resource.
    pub fn container_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContainerHostname", value.into_value().into_node());
        self
    }

    /// The environment variables to set in the Docker container. Each key and value in the `Environment` string to string map can have length of up to 1024. We support up to 16 entries in the map.
    ///
    /// `Environment`; an update may replace the resource.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The machine learning framework of the model package container image.
    ///
    /// `Framework`; an update may replace the resource.
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Framework", value.into_value().into_node());
        self
    }

    /// The framework version of the Model Package Container Image.
    ///
    /// `FrameworkVersion`; an update may replace the resource.
    pub fn framework_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FrameworkVersion", value.into_value().into_node());
        self
    }

    /// An MD5 hash of the training algorithm that identifies the Docker image used for training.
    ///
    /// `ImageDigest`; an update may replace the resource.
    pub fn image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageDigest", value.into_value().into_node());
        self
    }

    /// Specifies the location of ML model data to deploy during endpoint creation.
    ///
    /// `ModelDataSource`.
    pub fn model_data_source(mut self, value: impl IntoValue<ModelDataSourceProperty>) -> Self {
        self.0
            .put("ModelDataSource", value.into_value().into_node());
        self
    }

    /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
    ///
    /// > The model artifacts must be in an S3 bucket that is in the same region as the model package.
    ///
    /// `ModelDataUrl`; an update may replace the resource.
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelDataUrl", value.into_value().into_node());
        self
    }

    /// A structure with Model Input details.
    ///
    /// `ModelInput`; an update may replace the resource.
    pub fn model_input(mut self, value: impl IntoValue<ModelInputProperty>) -> Self {
        self.0.put("ModelInput", value.into_value().into_node());
        self
    }

    /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model. You can find a list of benchmarked models by calling `ListModelMetadata`.
    ///
    /// `NearestModelName`; an update may replace the resource.
    pub fn nearest_model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NearestModelName", value.into_value().into_node());
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

impl Kind for ModelPackageContainerDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelPackageContainerDefinitionProperty> for ModelPackageContainerDefinitionProperty {}
impl From<ModelPackageContainerDefinitionProperty> for Node {
    #[inline]
    fn from(value: ModelPackageContainerDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelPackageContainerDefinitionProperty>
    for ModelPackageContainerDefinitionProperty
{
    #[inline]
    fn into_value(self) -> Value<ModelPackageContainerDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the validation and image scan statuses of the model package.
///
/// The property type `ModelPackageStatusDetails` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageStatusDetailsProperty(Object);

impl ModelPackageStatusDetailsProperty {
    /// `ModelPackageStatusDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The validation status of the model package.
    ///
    /// `ValidationStatuses`.
    pub fn validation_statuses(
        mut self,
        value: impl IntoValue<List<ModelPackageStatusItemProperty>>,
    ) -> Self {
        self.0
            .put("ValidationStatuses", value.into_value().into_node());
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

impl Kind for ModelPackageStatusDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelPackageStatusDetailsProperty> for ModelPackageStatusDetailsProperty {}
impl From<ModelPackageStatusDetailsProperty> for Node {
    #[inline]
    fn from(value: ModelPackageStatusDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelPackageStatusDetailsProperty> for ModelPackageStatusDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ModelPackageStatusDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Represents the overall status of a model package.
///
/// The property type `ModelPackageStatusItem` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageStatusItemProperty(Object);

impl ModelPackageStatusItemProperty {
    /// `ModelPackageStatusItemProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the model package for which the overall status is being reported.
    /// - `status`: The current status.
    pub fn new(name: impl IntoValue<String>, status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Status", status.into_value().into_node());
        Self(object_)
    }

    /// if the overall status is `Failed`, the reason for the failure.
    ///
    /// `FailureReason`.
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FailureReason", value.into_value().into_node());
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

impl Kind for ModelPackageStatusItemProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelPackageStatusItemProperty> for ModelPackageStatusItemProperty {}
impl From<ModelPackageStatusItemProperty> for Node {
    #[inline]
    fn from(value: ModelPackageStatusItemProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelPackageStatusItemProperty> for ModelPackageStatusItemProperty {
    #[inline]
    fn into_value(self) -> Value<ModelPackageStatusItemProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Model quality statistics and constraints.
///
/// The property type `ModelQuality` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelQualityProperty(Object);

impl ModelQualityProperty {
    /// `ModelQualityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Model quality constraints.
    ///
    /// `Constraints`; an update replaces the resource.
    pub fn constraints(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Constraints", value.into_value().into_node());
        self
    }

    /// Model quality statistics.
    ///
    /// `Statistics`; an update replaces the resource.
    pub fn statistics(mut self, value: impl IntoValue<MetricsSourceProperty>) -> Self {
        self.0.put("Statistics", value.into_value().into_node());
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

impl Kind for ModelQualityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelQualityProperty> for ModelQualityProperty {}
impl From<ModelQualityProperty> for Node {
    #[inline]
    fn from(value: ModelQualityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelQualityProperty> for ModelQualityProperty {
    #[inline]
    fn into_value(self) -> Value<ModelQualityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the S3 data source.
///
/// Your input bucket must be in the same AWS region as your training job.
///
/// The property type `S3DataSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DataSourceProperty(Object);

impl S3DataSourceProperty {
    /// `S3DataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_data_type`: If you choose `S3Prefix`, `S3Uri` identifies a key name prefix.
    /// - `s3_uri`: Depending on the value specified for the `S3DataType`, identifies either a key name prefix or a manifest.
    pub fn new(
        s3_data_type: impl IntoValue<S3DataSourceS3DataType>,
        s3_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3DataType", s3_data_type.into_value().into_node());
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

impl Kind for S3DataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DataSourceProperty> for S3DataSourceProperty {}
impl From<S3DataSourceProperty> for Node {
    #[inline]
    fn from(value: S3DataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DataSourceProperty> for S3DataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3DataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the S3 location of ML model data to deploy.
///
/// The property type `S3ModelDataSource` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ModelDataSourceProperty(Object);

impl S3ModelDataSourceProperty {
    /// `S3ModelDataSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `compression_type`: Specifies how the ML model data is prepared.
    /// - `s3_data_type`: Specifies the type of ML model data to deploy.
    /// - `s3_uri`: Specifies the S3 path of ML model data to deploy.
    pub fn new(
        compression_type: impl IntoValue<super::CompressionType>,
        s3_data_type: impl IntoValue<S3ModelDataSourceS3DataType>,
        s3_uri: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CompressionType", compression_type.into_value().into_node());
        object_.put("S3DataType", s3_data_type.into_value().into_node());
        object_.put("S3Uri", s3_uri.into_value().into_node());
        Self(object_)
    }

    /// Specifies the access configuration file for the ML model. You can explicitly accept the model end-user license agreement (EULA) within the `ModelAccessConfig`. You are responsible for reviewing and complying with any applicable license terms and making sure they are acceptable for your use case before downloading or using a model.
    ///
    /// `ModelAccessConfig`.
    pub fn model_access_config(mut self, value: impl IntoValue<ModelAccessConfigProperty>) -> Self {
        self.0
            .put("ModelAccessConfig", value.into_value().into_node());
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

impl Kind for S3ModelDataSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ModelDataSourceProperty> for S3ModelDataSourceProperty {}
impl From<S3ModelDataSourceProperty> for Node {
    #[inline]
    fn from(value: S3ModelDataSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ModelDataSourceProperty> for S3ModelDataSourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3ModelDataSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with highly sensitive data.
///
/// The property type `SecurityConfig` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityConfigProperty(Object);

impl SecurityConfigProperty {
    /// `SecurityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `kms_key_id`: The AWS KMS Key ID (KMSKeyId) used for encryption of model package information.
    pub fn new(kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KmsKeyId", kms_key_id.into_value().into_node());
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

impl Kind for SecurityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SecurityConfigProperty> for SecurityConfigProperty {}
impl From<SecurityConfigProperty> for Node {
    #[inline]
    fn from(value: SecurityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SecurityConfigProperty> for SecurityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<SecurityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies an algorithm that was used to create the model package. The algorithm must be either an algorithm resource in your SageMaker account or an algorithm in AWS Marketplace that you are subscribed to.
///
/// The property type `SourceAlgorithm` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceAlgorithmProperty(Object);

impl SourceAlgorithmProperty {
    /// `SourceAlgorithmProperty` with its required properties, in alphabetical order:
    ///
    /// - `algorithm_name`: The name of an algorithm that was used to create the model package.
    pub fn new(algorithm_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlgorithmName", algorithm_name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 path where the model artifacts, which result from model training, are stored. This path must point to a single `gzip` compressed tar archive ( `.tar.gz` suffix).
    ///
    /// > The model artifacts must be in an S3 bucket that is in the same AWS region as the algorithm.
    ///
    /// `ModelDataUrl`; an update replaces the resource.
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelDataUrl", value.into_value().into_node());
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

impl Kind for SourceAlgorithmProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceAlgorithmProperty> for SourceAlgorithmProperty {}
impl From<SourceAlgorithmProperty> for Node {
    #[inline]
    fn from(value: SourceAlgorithmProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceAlgorithmProperty> for SourceAlgorithmProperty {
    #[inline]
    fn into_value(self) -> Value<SourceAlgorithmProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of algorithms that were used to create a model package.
///
/// The property type `SourceAlgorithmSpecification` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceAlgorithmSpecificationProperty(Object);

impl SourceAlgorithmSpecificationProperty {
    /// `SourceAlgorithmSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_algorithms`: A list of the algorithms that were used to create a model package.
    pub fn new(source_algorithms: impl IntoValue<List<SourceAlgorithmProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceAlgorithms",
            source_algorithms.into_value().into_node(),
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

impl Kind for SourceAlgorithmSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceAlgorithmSpecificationProperty> for SourceAlgorithmSpecificationProperty {}
impl From<SourceAlgorithmSpecificationProperty> for Node {
    #[inline]
    fn from(value: SourceAlgorithmSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceAlgorithmSpecificationProperty> for SourceAlgorithmSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceAlgorithmSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the input source of a transform job and the way the transform job consumes it.
///
/// The property type `TransformInput` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformInputProperty(Object);

impl TransformInputProperty {
    /// `TransformInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_source`: Describes the location of the channel data, which is, the S3 location of the input data that the model can consume.
    pub fn new(data_source: impl IntoValue<DataSourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DataSource", data_source.into_value().into_node());
        Self(object_)
    }

    /// If your transform data is compressed, specify the compression type. Amazon SageMaker automatically decompresses the data for the transform job accordingly. The default value is `None`.
    ///
    /// `CompressionType`; one of `None`, `Gzip`; an update replaces the resource.
    pub fn compression_type(mut self, value: impl IntoValue<super::CompressionType>) -> Self {
        self.0
            .put("CompressionType", value.into_value().into_node());
        self
    }

    /// The multipurpose internet mail extension (MIME) type of the data. Amazon SageMaker uses the MIME type with each http call to transfer data to the transform job.
    ///
    /// `ContentType`; an update replaces the resource.
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ContentType", value.into_value().into_node());
        self
    }

    /// The method to use to split the transform job's data files into smaller batches. Splitting is necessary when the total size of each object is too large to fit in a single request. You can also use data splitting to improve performance by processing multiple concurrent mini-batches. The default value for `SplitType` is `None`, which indicates that input data files are not split, and request payloads contain the entire contents of an input object. Set the value of this parameter to `Line` to split records on a newline character boundary. `SplitType` also supports a number of record-oriented binary data formats. Currently, the supported record formats are:
    ///
    /// - RecordIO
    /// - TFRecord
    ///
    /// When splitting is enabled, the size of a mini-batch depends on the values of the `BatchStrategy` and `MaxPayloadInMB` parameters. When the value of `BatchStrategy` is `MultiRecord`, Amazon SageMaker sends the maximum number of records in each request, up to the `MaxPayloadInMB` limit. If the value of `BatchStrategy` is `SingleRecord`, Amazon SageMaker sends individual records in each request.
    ///
    /// > Some data formats represent a record as a binary payload wrapped with extra padding bytes. When splitting is applied to a binary data format, padding is removed if the value of `BatchStrategy` is set to `SingleRecord`. Padding is not removed if the value of `BatchStrategy` is set to `MultiRecord`.
    /// >
    /// > For more information about `RecordIO`, see [Create a Dataset Using RecordIO](https://docs.aws.amazon.com/https://mxnet.apache.org/api/faq/recordio) in the MXNet documentation. For more information about `TFRecord`, see [Consuming TFRecord data](https://docs.aws.amazon.com/https://www.tensorflow.org/guide/data#consuming_tfrecord_data) in the TensorFlow documentation.
    ///
    /// `SplitType`; one of `None`, `TFRecord`, `Line`, `RecordIO`; an update replaces the resource.
    pub fn split_type(mut self, value: impl IntoValue<SplitType>) -> Self {
        self.0.put("SplitType", value.into_value().into_node());
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

impl Kind for TransformInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformInputProperty> for TransformInputProperty {}
impl From<TransformInputProperty> for Node {
    #[inline]
    fn from(value: TransformInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformInputProperty> for TransformInputProperty {
    #[inline]
    fn into_value(self) -> Value<TransformInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines the input needed to run a transform job using the inference specification specified in the algorithm.
///
/// The property type `TransformJobDefinition` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformJobDefinitionProperty(Object);

impl TransformJobDefinitionProperty {
    /// `TransformJobDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `transform_input`: A description of the input source and the way the transform job consumes it.
    /// - `transform_output`: Identifies the Amazon S3 location where you want Amazon SageMaker to save the results from the transform job.
    /// - `transform_resources`: Identifies the ML compute instances for the transform job.
    pub fn new(
        transform_input: impl IntoValue<TransformInputProperty>,
        transform_output: impl IntoValue<TransformOutputProperty>,
        transform_resources: impl IntoValue<TransformResourcesProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("TransformInput", transform_input.into_value().into_node());
        object_.put("TransformOutput", transform_output.into_value().into_node());
        object_.put(
            "TransformResources",
            transform_resources.into_value().into_node(),
        );
        Self(object_)
    }

    /// A string that determines the number of records included in a single mini-batch.
    ///
    /// `SingleRecord` means only one record is used per mini-batch. `MultiRecord` means a mini-batch is set to contain as many records that can fit within the `MaxPayloadInMB` limit.
    ///
    /// `BatchStrategy`; one of `MultiRecord`, `SingleRecord`; an update replaces the resource.
    pub fn batch_strategy(mut self, value: impl IntoValue<BatchStrategy>) -> Self {
        self.0.put("BatchStrategy", value.into_value().into_node());
        self
    }

    /// The environment variables to set in the Docker container. We support up to 16 key and values entries in the map.
    ///
    /// `Environment`; an update replaces the resource.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The maximum number of parallel requests that can be sent to each instance in a transform job. The default value is 1.
    ///
    /// `MaxConcurrentTransforms`; an update replaces the resource.
    pub fn max_concurrent_transforms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxConcurrentTransforms", value.into_value().into_node());
        self
    }

    /// The maximum payload size allowed, in MB. A payload is the data portion of a record (without metadata).
    ///
    /// `MaxPayloadInMB`; an update replaces the resource.
    pub fn max_payload_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxPayloadInMB", value.into_value().into_node());
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

impl Kind for TransformJobDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformJobDefinitionProperty> for TransformJobDefinitionProperty {}
impl From<TransformJobDefinitionProperty> for Node {
    #[inline]
    fn from(value: TransformJobDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformJobDefinitionProperty> for TransformJobDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<TransformJobDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the results of a transform job.
///
/// The property type `TransformOutput` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformOutputProperty(Object);

impl TransformOutputProperty {
    /// `TransformOutputProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_output_path`: The Amazon S3 path where you want Amazon SageMaker to store the results of the transform job.
    pub fn new(s3_output_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3OutputPath", s3_output_path.into_value().into_node());
        Self(object_)
    }

    /// The MIME type used to specify the output data. Amazon SageMaker uses the MIME type with each http call to transfer data from the transform job.
    ///
    /// `Accept`; an update replaces the resource.
    pub fn accept(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Accept", value.into_value().into_node());
        self
    }

    /// Defines how to assemble the results of the transform job as a single S3 object. Choose a format that is most convenient to you. To concatenate the results in binary format, specify `None`. To add a newline character at the end of every transformed record, specify `Line`.
    ///
    /// `AssembleWith`; one of `None`, `Line`; an update replaces the resource.
    pub fn assemble_with(mut self, value: impl IntoValue<AssembleWith>) -> Self {
        self.0.put("AssembleWith", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt the model artifacts at rest using Amazon S3 server-side encryption. The `KmsKeyId` can be any of the following formats:
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Alias name: `alias/ExampleAlias`
    /// - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`
    ///
    /// If you don't provide a KMS key ID, Amazon SageMaker uses the default KMS key for Amazon S3 for your role's account. For more information, see [KMS-Managed Encryption Keys](https://docs.aws.amazon.com/AmazonS3/latest/dev/UsingKMSEncryption.html) in the *Amazon Simple Storage Service Developer Guide.*
    ///
    /// The KMS key policy must grant permission to the IAM role that you specify in your [CreateModel](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html) request. For more information, see [Using Key Policies in AWS KMS](https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html) in the *AWS Key Management Service Developer Guide*.
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

impl Kind for TransformOutputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformOutputProperty> for TransformOutputProperty {}
impl From<TransformOutputProperty> for Node {
    #[inline]
    fn from(value: TransformOutputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformOutputProperty> for TransformOutputProperty {
    #[inline]
    fn into_value(self) -> Value<TransformOutputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the resources, including ML instance types and ML instance count, to use for transform job.
///
/// The property type `TransformResources` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformResourcesProperty(Object);

impl TransformResourcesProperty {
    /// `TransformResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `instance_count`: The number of ML compute instances to use in the transform job.
    /// - `instance_type`: The ML compute instance type for the transform job.
    pub fn new(instance_count: impl IntoValue<i64>, instance_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceCount", instance_count.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// The AWS Key Management Service ( AWS KMS) key that Amazon SageMaker uses to encrypt model data on the storage volume attached to the ML compute instance(s) that run the batch transform job.
    ///
    /// > Certain Nitro-based instances include local storage, dependent on the instance type. Local storage volumes are encrypted using a hardware module on the instance. You can't request a `VolumeKmsKeyId` when using an instance type with local storage.
    /// >
    /// > For a list of instance types that support local instance storage, see [Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/InstanceStorage.html#instance-store-volumes).
    /// >
    /// > For more information about local instance storage encryption, see [SSD Instance Store Volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html).
    ///
    /// The `VolumeKmsKeyId` can be any of the following formats:
    ///
    /// - Key ID: `1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Key ARN: `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`
    /// - Alias name: `alias/ExampleAlias`
    /// - Alias name ARN: `arn:aws:kms:us-west-2:111122223333:alias/ExampleAlias`
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

impl Kind for TransformResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformResourcesProperty> for TransformResourcesProperty {}
impl From<TransformResourcesProperty> for Node {
    #[inline]
    fn from(value: TransformResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformResourcesProperty> for TransformResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<TransformResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains data, such as the inputs and targeted instance types that are used in the process of validating the model package.
///
/// The data provided in the validation profile is made available to your buyers on AWS Marketplace.
///
/// The property type `ValidationProfile` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationProfileProperty(Object);

impl ValidationProfileProperty {
    /// `ValidationProfileProperty` with its required properties, in alphabetical order:
    ///
    /// - `profile_name`: The name of the profile for the model package.
    /// - `transform_job_definition`: The `TransformJobDefinition` object that describes the transform job used for the validation of the model package.
    pub fn new(
        profile_name: impl IntoValue<String>,
        transform_job_definition: impl IntoValue<TransformJobDefinitionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProfileName", profile_name.into_value().into_node());
        object_.put(
            "TransformJobDefinition",
            transform_job_definition.into_value().into_node(),
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

impl Kind for ValidationProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationProfileProperty> for ValidationProfileProperty {}
impl From<ValidationProfileProperty> for Node {
    #[inline]
    fn from(value: ValidationProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationProfileProperty> for ValidationProfileProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies batch transform jobs that SageMaker runs to validate your model package.
///
/// The property type `ValidationSpecification` of `AWS::SageMaker::ModelPackage`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationSpecificationProperty(Object);

impl ValidationSpecificationProperty {
    /// `ValidationSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `validation_profiles`: An array of `ModelPackageValidationProfile` objects, each of which specifies a batch transform job that SageMaker runs to validate your model package.
    /// - `validation_role`: The IAM roles to be used for the validation of the model package.
    pub fn new(
        validation_profiles: impl IntoValue<List<ValidationProfileProperty>>,
        validation_role: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ValidationProfiles",
            validation_profiles.into_value().into_node(),
        );
        object_.put("ValidationRole", validation_role.into_value().into_node());
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

impl Kind for ValidationSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationSpecificationProperty> for ValidationSpecificationProperty {}
impl From<ValidationSpecificationProperty> for Node {
    #[inline]
    fn from(value: ValidationSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationSpecificationProperty> for ValidationSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssembleWith` of a `TransformOutput` of `AWS::SageMaker::ModelPackage`.
pub enum AssembleWith {
    /// `Line`.
    Line,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AssembleWith {}
#[diagnostic::do_not_recommend]
impl TextKind for AssembleWith {}
#[diagnostic::do_not_recommend]
impl IdKind for AssembleWith {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssembleWith {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssembleWith> for AssembleWith {
    #[inline]
    fn into_value(self) -> Value<AssembleWith> {
        const VALUES: &[&str] = &["Line", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `BatchStrategy` of a `TransformJobDefinition` of `AWS::SageMaker::ModelPackage`.
pub enum BatchStrategy {
    /// `MultiRecord`.
    MultiRecord,
    /// `SingleRecord`.
    SingleRecord,
}

#[diagnostic::do_not_recommend]
impl Kind for BatchStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for BatchStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for BatchStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BatchStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<BatchStrategy> for BatchStrategy {
    #[inline]
    fn into_value(self) -> Value<BatchStrategy> {
        const VALUES: &[&str] = &["MultiRecord", "SingleRecord"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3DataType` of a `S3DataSource` of `AWS::SageMaker::ModelPackage`.
pub enum S3DataSourceS3DataType {
    /// `AugmentedManifestFile`.
    AugmentedManifestFile,
    /// `ManifestFile`.
    ManifestFile,
    /// `S3Prefix`.
    S3Prefix,
}

#[diagnostic::do_not_recommend]
impl Kind for S3DataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3DataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3DataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3DataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3DataSourceS3DataType> for S3DataSourceS3DataType {
    #[inline]
    fn into_value(self) -> Value<S3DataSourceS3DataType> {
        const VALUES: &[&str] = &["AugmentedManifestFile", "ManifestFile", "S3Prefix"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `S3DataType` of a `S3ModelDataSource` of `AWS::SageMaker::ModelPackage`.
pub enum S3ModelDataSourceS3DataType {
    /// `S3Object`.
    S3Object,
    /// `S3Prefix`.
    S3Prefix,
}

#[diagnostic::do_not_recommend]
impl Kind for S3ModelDataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for S3ModelDataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for S3ModelDataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for S3ModelDataSourceS3DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<S3ModelDataSourceS3DataType> for S3ModelDataSourceS3DataType {
    #[inline]
    fn into_value(self) -> Value<S3ModelDataSourceS3DataType> {
        const VALUES: &[&str] = &["S3Object", "S3Prefix"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SkipModelValidation` of `AWS::SageMaker::ModelPackage`.
pub enum SkipModelValidation {
    /// `All`.
    All,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for SkipModelValidation {}
#[diagnostic::do_not_recommend]
impl TextKind for SkipModelValidation {}
#[diagnostic::do_not_recommend]
impl IdKind for SkipModelValidation {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SkipModelValidation {}
#[diagnostic::do_not_recommend]
impl IntoValue<SkipModelValidation> for SkipModelValidation {
    #[inline]
    fn into_value(self) -> Value<SkipModelValidation> {
        const VALUES: &[&str] = &["All", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SplitType` of a `TransformInput` of `AWS::SageMaker::ModelPackage`.
pub enum SplitType {
    /// `Line`.
    Line,
    /// `None`.
    None,
    /// `RecordIO`.
    RecordIo,
    /// `TFRecord`.
    TfRecord,
}

#[diagnostic::do_not_recommend]
impl Kind for SplitType {}
#[diagnostic::do_not_recommend]
impl TextKind for SplitType {}
#[diagnostic::do_not_recommend]
impl IdKind for SplitType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SplitType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SplitType> for SplitType {
    #[inline]
    fn into_value(self) -> Value<SplitType> {
        const VALUES: &[&str] = &["Line", "None", "RecordIO", "TFRecord"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `ModelPackageStatusItem` of `AWS::SageMaker::ModelPackage`.
pub enum Status {
    /// `Completed`.
    Completed,
    /// `Failed`.
    Failed,
    /// `InProgress`.
    InProgress,
    /// `NotStarted`.
    NotStarted,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["Completed", "Failed", "InProgress", "NotStarted"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
