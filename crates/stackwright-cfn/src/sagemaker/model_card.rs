// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::ModelCard` and its property types.

use crate::l1::*;

/// Creates an Amazon SageMaker Model Card.
///
/// For information about how to use model cards, see [Amazon SageMaker Model Card](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html).
///
/// `AWS::SageMaker::ModelCard`; `Ref` returns its `ModelCardName`, a [`sagemaker::ModelCardName`](kinds::sagemaker::ModelCardName).
/// Changing one of these replaces it: `ModelCardName`, `SecurityConfig`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelcard.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnModelCard(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::ModelCard",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("model_card.rules"),
};

impl CfnModelCard {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::ModelCard";

    /// `CfnModelCard` with its required properties, in alphabetical order:
    ///
    /// - `content`: The content of the model card.
    /// - `model_card_name`: The unique name of the model card.
    /// - `model_card_status`: The approval status of the model card within your organization.
    pub fn new(
        content: impl IntoValue<ContentProperty>,
        model_card_name: impl IntoValue<String>,
        model_card_status: impl IntoValue<super::ModelCardStatus>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("ModelCardName", model_card_name.into_value().into_node());
        object_.put(
            "ModelCardStatus",
            model_card_status.into_value().into_node(),
        );
        Self(object_)
    }

    /// Information about the user who created or modified one or more of the following:
    ///
    /// - Experiment
    /// - Trial
    /// - Trial component
    /// - Lineage group
    /// - Project
    /// - Model Card
    ///
    /// `CreatedBy`; updated in place.
    pub fn created_by(mut self, value: impl IntoValue<UserContextProperty>) -> Self {
        self.0.put("CreatedBy", value.into_value().into_node());
        self
    }

    /// Information about the user who created or modified an experiment, trial, trial component, lineage group, project, or model card.
    ///
    /// `LastModifiedBy`; updated in place.
    pub fn last_modified_by(mut self, value: impl IntoValue<UserContextProperty>) -> Self {
        self.0.put("LastModifiedBy", value.into_value().into_node());
        self
    }

    /// The security configuration used to protect model card data.
    ///
    /// `SecurityConfig`; an update replaces the resource.
    pub fn security_config(mut self, value: impl IntoValue<SecurityConfigProperty>) -> Self {
        self.0.put("SecurityConfig", value.into_value().into_node());
        self
    }

    /// Key-value pairs used to manage metadata for the model card.
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

impl Construct for CfnModelCard {
    type Handle = CfnModelCardRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnModelCardRef {
        CfnModelCardRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnModelCard`] of a stack.
pub struct CfnModelCardRef(NodeRef);

impl Clone for CfnModelCardRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnModelCardRef {}
impl AsNode for CfnModelCardRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnModelCardRef {
    /// What `Ref` returns: its `ModelCardName`, a [`sagemaker::ModelCardName`](kinds::sagemaker::ModelCardName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::ModelCardName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The domain associated with the user.
    ///
    /// `Fn::GetAtt` of `CreatedBy.DomainId`.
    #[inline]
    pub fn attr_created_by_domain_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy.DomainId")))
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy.UserProfileArn`.
    #[inline]
    pub fn attr_created_by_user_profile_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CreatedBy.UserProfileArn"),
        ))
    }

    /// The name of the user's profile.
    ///
    /// `Fn::GetAtt` of `CreatedBy.UserProfileName`.
    #[inline]
    pub fn attr_created_by_user_profile_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("CreatedBy.UserProfileName"),
        ))
    }

    /// The date and time the model card was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }

    /// The domain associated with the user.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.DomainId`.
    #[inline]
    pub fn attr_last_modified_by_domain_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModifiedBy.DomainId"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.UserProfileArn`.
    #[inline]
    pub fn attr_last_modified_by_user_profile_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModifiedBy.UserProfileArn"),
        ))
    }

    /// The name of the user's profile.
    ///
    /// `Fn::GetAtt` of `LastModifiedBy.UserProfileName`.
    #[inline]
    pub fn attr_last_modified_by_user_profile_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("LastModifiedBy.UserProfileName"),
        ))
    }

    /// The date and time the model card was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[inline]
    pub fn attr_last_modified_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LastModifiedTime")))
    }

    /// The Amazon Resource Number (ARN) of the model card. For example, `arn:aws:sagemaker:us-west-2:012345678901:modelcard/examplemodelcard`.
    ///
    /// `Fn::GetAtt` of `ModelCardArn`.
    #[inline]
    pub fn attr_model_card_arn(&self) -> Value<kinds::sagemaker::ModelCardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelCardArn")))
    }

    /// The processing status of model card deletion. The ModelCardProcessingStatus updates throughout the different deletion steps.
    ///
    /// `Fn::GetAtt` of `ModelCardProcessingStatus`.
    #[inline]
    pub fn attr_model_card_processing_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ModelCardProcessingStatus"),
        ))
    }

    /// A version of the model card.
    ///
    /// `Fn::GetAtt` of `ModelCardVersion`.
    #[inline]
    pub fn attr_model_card_version(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelCardVersion")))
    }
}

impl IntoValue<kinds::sagemaker::ModelCardName> for &CfnModelCardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelCardName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::sagemaker::ModelCardArn> for &CfnModelCardRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::ModelCardArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModelCardArn")))
    }
}

/// Additional information about the model.
///
/// The property type `AdditionalInformation` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct AdditionalInformationProperty(Object);

impl AdditionalInformationProperty {
    /// `AdditionalInformationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Caveats and recommendations for those who might use this model in their applications.
    ///
    /// `CaveatsAndRecommendations`.
    pub fn caveats_and_recommendations(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaveatsAndRecommendations", value.into_value().into_node());
        self
    }

    /// Any additional information to document about the model.
    ///
    /// `CustomDetails`.
    pub fn custom_details(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("CustomDetails", value.into_value().into_node());
        self
    }

    /// Any ethical considerations documented by the model card author.
    ///
    /// `EthicalConsiderations`.
    pub fn ethical_considerations(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EthicalConsiderations", value.into_value().into_node());
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

impl Kind for AdditionalInformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AdditionalInformationProperty> for AdditionalInformationProperty {}
impl From<AdditionalInformationProperty> for Node {
    #[inline]
    fn from(value: AdditionalInformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AdditionalInformationProperty> for AdditionalInformationProperty {
    #[inline]
    fn into_value(self) -> Value<AdditionalInformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how the model supports business goals.
///
/// The property type `BusinessDetails` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct BusinessDetailsProperty(Object);

impl BusinessDetailsProperty {
    /// `BusinessDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The specific business problem that the model is trying to solve.
    ///
    /// `BusinessProblem`.
    pub fn business_problem(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BusinessProblem", value.into_value().into_node());
        self
    }

    /// The relevant stakeholders for the model.
    ///
    /// `BusinessStakeholders`.
    pub fn business_stakeholders(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BusinessStakeholders", value.into_value().into_node());
        self
    }

    /// The broader business need that the model is serving.
    ///
    /// `LineOfBusiness`.
    pub fn line_of_business(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("LineOfBusiness", value.into_value().into_node());
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

impl Kind for BusinessDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BusinessDetailsProperty> for BusinessDetailsProperty {}
impl From<BusinessDetailsProperty> for Node {
    #[inline]
    fn from(value: BusinessDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BusinessDetailsProperty> for BusinessDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<BusinessDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Container` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContainerProperty(Object);

impl ContainerProperty {
    /// `ContainerProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`: Inference environment path.
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The Amazon S3 path where the model artifacts, which result from model training, are stored.
    ///
    /// `ModelDataUrl`.
    pub fn model_data_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelDataUrl", value.into_value().into_node());
        self
    }

    /// The name of a pre-trained machine learning benchmarked by Amazon SageMaker Inference Recommender model that matches your model.
    ///
    /// `NearestModelName`.
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

impl Kind for ContainerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContainerProperty> for ContainerProperty {}
impl From<ContainerProperty> for Node {
    #[inline]
    fn from(value: ContainerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContainerProperty> for ContainerProperty {
    #[inline]
    fn into_value(self) -> Value<ContainerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The content of the model card. It follows the [model card json schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema).
///
/// The property type `Content` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentProperty(Object);

impl ContentProperty {
    /// `ContentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional information about the model.
    ///
    /// `AdditionalInformation`.
    pub fn additional_information(
        mut self,
        value: impl IntoValue<AdditionalInformationProperty>,
    ) -> Self {
        self.0
            .put("AdditionalInformation", value.into_value().into_node());
        self
    }

    /// Information about how the model supports business goals.
    ///
    /// `BusinessDetails`.
    pub fn business_details(mut self, value: impl IntoValue<BusinessDetailsProperty>) -> Self {
        self.0
            .put("BusinessDetails", value.into_value().into_node());
        self
    }

    /// An overview about the model's evaluation.
    ///
    /// `EvaluationDetails`.
    pub fn evaluation_details(
        mut self,
        value: impl IntoValue<List<EvaluationDetailProperty>>,
    ) -> Self {
        self.0
            .put("EvaluationDetails", value.into_value().into_node());
        self
    }

    /// The intended usage of the model.
    ///
    /// `IntendedUses`.
    pub fn intended_uses(mut self, value: impl IntoValue<IntendedUsesProperty>) -> Self {
        self.0.put("IntendedUses", value.into_value().into_node());
        self
    }

    /// An overview about the model
    ///
    /// `ModelOverview`.
    pub fn model_overview(mut self, value: impl IntoValue<ModelOverviewProperty>) -> Self {
        self.0.put("ModelOverview", value.into_value().into_node());
        self
    }

    /// Metadata information related to model package version
    ///
    /// `ModelPackageDetails`.
    pub fn model_package_details(
        mut self,
        value: impl IntoValue<ModelPackageDetailsProperty>,
    ) -> Self {
        self.0
            .put("ModelPackageDetails", value.into_value().into_node());
        self
    }

    /// An overview about model training.
    ///
    /// `TrainingDetails`.
    pub fn training_details(mut self, value: impl IntoValue<TrainingDetailsProperty>) -> Self {
        self.0
            .put("TrainingDetails", value.into_value().into_node());
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

impl Kind for ContentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentProperty> for ContentProperty {}
impl From<ContentProperty> for Node {
    #[inline]
    fn from(value: ContentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentProperty> for ContentProperty {
    #[inline]
    fn into_value(self) -> Value<ContentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The evaluation details of the model.
///
/// The property type `EvaluationDetail` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluationDetailProperty(Object);

impl EvaluationDetailProperty {
    /// `EvaluationDetailProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The evaluation job name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The location of the datasets used to evaluate the model.
    ///
    /// `Datasets`.
    pub fn datasets(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Datasets", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the evaluation job.
    ///
    /// `EvaluationJobArn`.
    pub fn evaluation_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EvaluationJobArn", value.into_value().into_node());
        self
    }

    /// Any observations made during the model evaluation.
    ///
    /// `EvaluationObservation`.
    pub fn evaluation_observation(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EvaluationObservation", value.into_value().into_node());
        self
    }

    /// Additional attributes associated with the evaluation results.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// An evaluation Metric Group object.
    ///
    /// `MetricGroups`.
    pub fn metric_groups(mut self, value: impl IntoValue<List<MetricGroupProperty>>) -> Self {
        self.0.put("MetricGroups", value.into_value().into_node());
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

impl Kind for EvaluationDetailProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluationDetailProperty> for EvaluationDetailProperty {}
impl From<EvaluationDetailProperty> for Node {
    #[inline]
    fn from(value: EvaluationDetailProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluationDetailProperty> for EvaluationDetailProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluationDetailProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Function details.
///
/// The property type `Function` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct FunctionProperty(Object);

impl FunctionProperty {
    /// `FunctionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An optional description of any conditions of your objective function metric.
    ///
    /// `Condition`.
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Condition", value.into_value().into_node());
        self
    }

    /// The metric of the model's objective function. For example, *loss* or *rmse*. The following list shows examples of the values that you can specify for the metric:
    ///
    /// - `ACCURACY`
    /// - `AUC`
    /// - `LOSS`
    /// - `MAE`
    /// - `RMSE`
    ///
    /// `Facet`.
    pub fn facet(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Facet", value.into_value().into_node());
        self
    }

    /// The optimization direction of the model's objective function. You must specify one of the following values:
    ///
    /// - `Maximize`
    /// - `Minimize`
    ///
    /// `Function`; one of `Maximize`, `Minimize`.
    pub fn function(mut self, value: impl IntoValue<Function>) -> Self {
        self.0.put("Function", value.into_value().into_node());
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

impl Kind for FunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FunctionProperty> for FunctionProperty {}
impl From<FunctionProperty> for Node {
    #[inline]
    fn from(value: FunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FunctionProperty> for FunctionProperty {
    #[inline]
    fn into_value(self) -> Value<FunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An overview of a model's inference environment.
///
/// The property type `InferenceEnvironment` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceEnvironmentProperty(Object);

impl InferenceEnvironmentProperty {
    /// `InferenceEnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The container used to run the inference environment.
    ///
    /// `ContainerImage`.
    pub fn container_image(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContainerImage", value.into_value().into_node());
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

impl Kind for InferenceEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceEnvironmentProperty> for InferenceEnvironmentProperty {}
impl From<InferenceEnvironmentProperty> for Node {
    #[inline]
    fn from(value: InferenceEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceEnvironmentProperty> for InferenceEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Defines how to perform inference generation after a training job is run.
///
/// The property type `InferenceSpecification` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceSpecificationProperty(Object);

impl InferenceSpecificationProperty {
    /// `InferenceSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `containers`: The Amazon ECR registry path of the Docker image that contains the inference code.
    pub fn new(containers: impl IntoValue<List<ContainerProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Containers", containers.into_value().into_node());
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

/// The intended uses of a model.
///
/// The property type `IntendedUses` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntendedUsesProperty(Object);

impl IntendedUsesProperty {
    /// `IntendedUsesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An explanation of why your organization categorizes the model with its risk rating.
    ///
    /// `ExplanationsForRiskRating`.
    pub fn explanations_for_risk_rating(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ExplanationsForRiskRating", value.into_value().into_node());
        self
    }

    /// Factors affecting model efficacy.
    ///
    /// `FactorsAffectingModelEfficiency`.
    pub fn factors_affecting_model_efficiency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "FactorsAffectingModelEfficiency",
            value.into_value().into_node(),
        );
        self
    }

    /// The intended use cases for the model.
    ///
    /// `IntendedUses`.
    pub fn intended_uses(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IntendedUses", value.into_value().into_node());
        self
    }

    /// The general purpose of the model.
    ///
    /// `PurposeOfModel`.
    pub fn purpose_of_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("PurposeOfModel", value.into_value().into_node());
        self
    }

    /// Your organization's risk rating. You can specify one the following values as the risk rating:
    ///
    /// - High
    /// - Medium
    /// - Low
    /// - Unknown
    ///
    /// `RiskRating`; one of `High`, `Medium`, `Low`, `Unknown`.
    pub fn risk_rating(mut self, value: impl IntoValue<RiskRating>) -> Self {
        self.0.put("RiskRating", value.into_value().into_node());
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

impl Kind for IntendedUsesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntendedUsesProperty> for IntendedUsesProperty {}
impl From<IntendedUsesProperty> for Node {
    #[inline]
    fn from(value: IntendedUsesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntendedUsesProperty> for IntendedUsesProperty {
    #[inline]
    fn into_value(self) -> Value<IntendedUsesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metric data. The `type` determines the data types that you specify for `value`, `XAxisName` and `YAxisName`. For information about specifying values for metrics, see [model card JSON schema](https://docs.aws.amazon.com/sagemaker/latest/dg/model-cards.html#model-cards-json-schema).
///
/// The property type `MetricDataItems` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDataItemsProperty(Object);

impl MetricDataItemsProperty {
    /// `MetricDataItemsProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `r#type`
    /// - `value`
    pub fn new(
        name: impl IntoValue<String>,
        r#type: impl IntoValue<Type>,
        value: impl IntoValue<Json>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// The `Notes` property.
    ///
    /// `Notes`.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
        self
    }

    /// The `XAxisName` property.
    ///
    /// `XAxisName`.
    pub fn x_axis_name(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("XAxisName", value.into_value().into_node());
        self
    }

    /// The `YAxisName` property.
    ///
    /// `YAxisName`.
    pub fn y_axis_name(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("YAxisName", value.into_value().into_node());
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

impl Kind for MetricDataItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDataItemsProperty> for MetricDataItemsProperty {}
impl From<MetricDataItemsProperty> for Node {
    #[inline]
    fn from(value: MetricDataItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDataItemsProperty> for MetricDataItemsProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDataItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A group of metric data that you use to initialize a metric group object.
///
/// The property type `MetricGroup` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricGroupProperty(Object);

impl MetricGroupProperty {
    /// `MetricGroupProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_data`: A list of metric objects.
    /// - `name`: The metric group name.
    pub fn new(
        metric_data: impl IntoValue<List<MetricDataItemsProperty>>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricData", metric_data.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
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

impl Kind for MetricGroupProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricGroupProperty> for MetricGroupProperty {}
impl From<MetricGroupProperty> for Node {
    #[inline]
    fn from(value: MetricGroupProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricGroupProperty> for MetricGroupProperty {
    #[inline]
    fn into_value(self) -> Value<MetricGroupProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An overview about the model.
///
/// The property type `ModelOverview` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelOverviewProperty(Object);

impl ModelOverviewProperty {
    /// `ModelOverviewProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The algorithm used to solve the problem.
    ///
    /// `AlgorithmType`.
    pub fn algorithm_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AlgorithmType", value.into_value().into_node());
        self
    }

    /// An overview about model inference.
    ///
    /// `InferenceEnvironment`.
    pub fn inference_environment(
        mut self,
        value: impl IntoValue<InferenceEnvironmentProperty>,
    ) -> Self {
        self.0
            .put("InferenceEnvironment", value.into_value().into_node());
        self
    }

    /// The location of the model artifact.
    ///
    /// `ModelArtifact`.
    pub fn model_artifact(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ModelArtifact", value.into_value().into_node());
        self
    }

    /// The creator of the model.
    ///
    /// `ModelCreator`.
    pub fn model_creator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelCreator", value.into_value().into_node());
        self
    }

    /// A description of the model.
    ///
    /// `ModelDescription`.
    pub fn model_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelDescription", value.into_value().into_node());
        self
    }

    /// The SageMaker AI Model ARN or non- SageMaker AI Model ID.
    ///
    /// `ModelId`.
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelId", value.into_value().into_node());
        self
    }

    /// The name of the model.
    ///
    /// `ModelName`.
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelName", value.into_value().into_node());
        self
    }

    /// The owner of the model.
    ///
    /// `ModelOwner`.
    pub fn model_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelOwner", value.into_value().into_node());
        self
    }

    /// The version of the model.
    ///
    /// `ModelVersion`.
    pub fn model_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("ModelVersion", value.into_value().into_node());
        self
    }

    /// The problem being solved with the model.
    ///
    /// `ProblemType`.
    pub fn problem_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ProblemType", value.into_value().into_node());
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

impl Kind for ModelOverviewProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelOverviewProperty> for ModelOverviewProperty {}
impl From<ModelOverviewProperty> for Node {
    #[inline]
    fn from(value: ModelOverviewProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelOverviewProperty> for ModelOverviewProperty {
    #[inline]
    fn into_value(self) -> Value<ModelOverviewProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ModelPackageCreator` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageCreatorProperty(Object);

impl ModelPackageCreatorProperty {
    /// `ModelPackageCreatorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the user's profile in Studio
    ///
    /// `UserProfileName`.
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserProfileName", value.into_value().into_node());
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

impl Kind for ModelPackageCreatorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelPackageCreatorProperty> for ModelPackageCreatorProperty {}
impl From<ModelPackageCreatorProperty> for Node {
    #[inline]
    fn from(value: ModelPackageCreatorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelPackageCreatorProperty> for ModelPackageCreatorProperty {
    #[inline]
    fn into_value(self) -> Value<ModelPackageCreatorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Metadata information related to model package version
///
/// The property type `ModelPackageDetails` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageDetailsProperty(Object);

impl ModelPackageDetailsProperty {
    /// `ModelPackageDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description provided for the model approval
    ///
    /// `ApprovalDescription`.
    pub fn approval_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ApprovalDescription", value.into_value().into_node());
        self
    }

    /// The `CreatedBy` property.
    ///
    /// `CreatedBy`.
    pub fn created_by(mut self, value: impl IntoValue<ModelPackageCreatorProperty>) -> Self {
        self.0.put("CreatedBy", value.into_value().into_node());
        self
    }

    /// The machine learning domain of the model package you specified. Common machine learning domains include computer vision and natural language processing.
    ///
    /// `Domain`.
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Domain", value.into_value().into_node());
        self
    }

    /// The `InferenceSpecification` property.
    ///
    /// `InferenceSpecification`.
    pub fn inference_specification(
        mut self,
        value: impl IntoValue<InferenceSpecificationProperty>,
    ) -> Self {
        self.0
            .put("InferenceSpecification", value.into_value().into_node());
        self
    }

    /// Current approval status of model package
    ///
    /// `ModelApprovalStatus`; one of `Approved`, `Rejected`, `PendingManualApproval`.
    pub fn model_approval_status(
        mut self,
        value: impl IntoValue<super::ModelApprovalStatus>,
    ) -> Self {
        self.0
            .put("ModelApprovalStatus", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the model package
    ///
    /// `ModelPackageArn`.
    pub fn model_package_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::ModelPackageArn>,
    ) -> Self {
        self.0
            .put("ModelPackageArn", value.into_value().into_node());
        self
    }

    /// A brief summary of the model package
    ///
    /// `ModelPackageDescription`.
    pub fn model_package_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageDescription", value.into_value().into_node());
        self
    }

    /// If the model is a versioned model, the name of the model group that the versioned model belongs to.
    ///
    /// `ModelPackageGroupName`.
    pub fn model_package_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageGroupName", value.into_value().into_node());
        self
    }

    /// Name of the model package
    ///
    /// `ModelPackageName`.
    pub fn model_package_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ModelPackageName", value.into_value().into_node());
        self
    }

    /// Current status of model package
    ///
    /// `ModelPackageStatus`; one of `Pending`, `InProgress`, `Completed`, `Failed`, `Deleting`.
    pub fn model_package_status(mut self, value: impl IntoValue<ModelPackageStatus>) -> Self {
        self.0
            .put("ModelPackageStatus", value.into_value().into_node());
        self
    }

    /// Version of the model package
    ///
    /// `ModelPackageVersion`.
    pub fn model_package_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ModelPackageVersion", value.into_value().into_node());
        self
    }

    /// The `SourceAlgorithms` property.
    ///
    /// `SourceAlgorithms`.
    pub fn source_algorithms(
        mut self,
        value: impl IntoValue<List<SourceAlgorithmProperty>>,
    ) -> Self {
        self.0
            .put("SourceAlgorithms", value.into_value().into_node());
        self
    }

    /// The machine learning task you specified that your model package accomplishes. Common machine learning tasks include object detection and image classification.
    ///
    /// `Task`.
    pub fn task(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Task", value.into_value().into_node());
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

impl Kind for ModelPackageDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ModelPackageDetailsProperty> for ModelPackageDetailsProperty {}
impl From<ModelPackageDetailsProperty> for Node {
    #[inline]
    fn from(value: ModelPackageDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ModelPackageDetailsProperty> for ModelPackageDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<ModelPackageDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The function that is optimized during model training.
///
/// The property type `ObjectiveFunction` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct ObjectiveFunctionProperty(Object);

impl ObjectiveFunctionProperty {
    /// `ObjectiveFunctionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A function object that details optimization direction, metric, and additional descriptions.
    ///
    /// `Function`.
    pub fn function(mut self, value: impl IntoValue<FunctionProperty>) -> Self {
        self.0.put("Function", value.into_value().into_node());
        self
    }

    /// Notes about the object function, including other considerations for possible objective functions.
    ///
    /// `Notes`.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
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

impl Kind for ObjectiveFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ObjectiveFunctionProperty> for ObjectiveFunctionProperty {}
impl From<ObjectiveFunctionProperty> for Node {
    #[inline]
    fn from(value: ObjectiveFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ObjectiveFunctionProperty> for ObjectiveFunctionProperty {
    #[inline]
    fn into_value(self) -> Value<ObjectiveFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The security configuration used to protect model card data.
///
/// The property type `SecurityConfig` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct SecurityConfigProperty(Object);

impl SecurityConfigProperty {
    /// `SecurityConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A AWS Key Management Service [key ID](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id-key-id) used to encrypt a model card.
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
/// The property type `SourceAlgorithm` of `AWS::SageMaker::ModelCard`.
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
    /// `ModelDataUrl`.
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

/// The training details of the model
///
/// The property type `TrainingDetails` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingDetailsProperty(Object);

impl TrainingDetailsProperty {
    /// `TrainingDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The function that is optimized during model training.
    ///
    /// `ObjectiveFunction`.
    pub fn objective_function(mut self, value: impl IntoValue<ObjectiveFunctionProperty>) -> Self {
        self.0
            .put("ObjectiveFunction", value.into_value().into_node());
        self
    }

    /// Details about any associated training jobs.
    ///
    /// `TrainingJobDetails`.
    pub fn training_job_details(
        mut self,
        value: impl IntoValue<TrainingJobDetailsProperty>,
    ) -> Self {
        self.0
            .put("TrainingJobDetails", value.into_value().into_node());
        self
    }

    /// Any observations about training.
    ///
    /// `TrainingObservations`.
    pub fn training_observations(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrainingObservations", value.into_value().into_node());
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

impl Kind for TrainingDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingDetailsProperty> for TrainingDetailsProperty {}
impl From<TrainingDetailsProperty> for Node {
    #[inline]
    fn from(value: TrainingDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingDetailsProperty> for TrainingDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// SageMaker AI training image.
///
/// The property type `TrainingEnvironment` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingEnvironmentProperty(Object);

impl TrainingEnvironmentProperty {
    /// `TrainingEnvironmentProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// SageMaker AI inference image URI.
    ///
    /// `ContainerImage`.
    pub fn container_image(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ContainerImage", value.into_value().into_node());
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

impl Kind for TrainingEnvironmentProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingEnvironmentProperty> for TrainingEnvironmentProperty {}
impl From<TrainingEnvironmentProperty> for Node {
    #[inline]
    fn from(value: TrainingEnvironmentProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingEnvironmentProperty> for TrainingEnvironmentProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingEnvironmentProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A hyper parameter that was configured in training the model.
///
/// The property type `TrainingHyperParameter` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingHyperParameterProperty(Object);

impl TrainingHyperParameterProperty {
    /// `TrainingHyperParameterProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the hyper parameter.
    /// - `value`: The value specified for the hyper parameter.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TrainingHyperParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingHyperParameterProperty> for TrainingHyperParameterProperty {}
impl From<TrainingHyperParameterProperty> for Node {
    #[inline]
    fn from(value: TrainingHyperParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingHyperParameterProperty> for TrainingHyperParameterProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingHyperParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The overview of a training job.
///
/// The property type `TrainingJobDetails` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingJobDetailsProperty(Object);

impl TrainingJobDetailsProperty {
    /// `TrainingJobDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The hyper parameters used in the training job.
    ///
    /// `HyperParameters`.
    pub fn hyper_parameters(
        mut self,
        value: impl IntoValue<List<TrainingHyperParameterProperty>>,
    ) -> Self {
        self.0
            .put("HyperParameters", value.into_value().into_node());
        self
    }

    /// The SageMaker AI training job Amazon Resource Name (ARN)
    ///
    /// `TrainingArn`.
    pub fn training_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TrainingArn", value.into_value().into_node());
        self
    }

    /// The location of the datasets used to train the model.
    ///
    /// `TrainingDatasets`.
    pub fn training_datasets(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TrainingDatasets", value.into_value().into_node());
        self
    }

    /// The SageMaker AI training job image URI.
    ///
    /// `TrainingEnvironment`.
    pub fn training_environment(
        mut self,
        value: impl IntoValue<TrainingEnvironmentProperty>,
    ) -> Self {
        self.0
            .put("TrainingEnvironment", value.into_value().into_node());
        self
    }

    /// The SageMaker AI training job results.
    ///
    /// `TrainingMetrics`.
    pub fn training_metrics(mut self, value: impl IntoValue<List<TrainingMetricProperty>>) -> Self {
        self.0
            .put("TrainingMetrics", value.into_value().into_node());
        self
    }

    /// Additional hyper parameters that you've specified when training the model.
    ///
    /// `UserProvidedHyperParameters`.
    pub fn user_provided_hyper_parameters(
        mut self,
        value: impl IntoValue<List<TrainingHyperParameterProperty>>,
    ) -> Self {
        self.0.put(
            "UserProvidedHyperParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// Custom training job results.
    ///
    /// `UserProvidedTrainingMetrics`.
    pub fn user_provided_training_metrics(
        mut self,
        value: impl IntoValue<List<TrainingMetricProperty>>,
    ) -> Self {
        self.0.put(
            "UserProvidedTrainingMetrics",
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

impl Kind for TrainingJobDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingJobDetailsProperty> for TrainingJobDetailsProperty {}
impl From<TrainingJobDetailsProperty> for Node {
    #[inline]
    fn from(value: TrainingJobDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingJobDetailsProperty> for TrainingJobDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingJobDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A result from a SageMaker AI training job.
///
/// The property type `TrainingMetric` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingMetricProperty(Object);

impl TrainingMetricProperty {
    /// `TrainingMetricProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the result from the SageMaker AI training job.
    /// - `value`: The value of a result from the SageMaker AI training job.
    pub fn new(name: impl IntoValue<String>, value: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
        Self(object_)
    }

    /// Any additional notes describing the result of the training job.
    ///
    /// `Notes`.
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Notes", value.into_value().into_node());
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

impl Kind for TrainingMetricProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingMetricProperty> for TrainingMetricProperty {}
impl From<TrainingMetricProperty> for Node {
    #[inline]
    fn from(value: TrainingMetricProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingMetricProperty> for TrainingMetricProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingMetricProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the user who created or modified a SageMaker resource.
///
/// The property type `UserContext` of `AWS::SageMaker::ModelCard`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserContextProperty(Object);

impl UserContextProperty {
    /// `UserContextProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The domain associated with the user.
    ///
    /// `DomainId`; default `"UnsetValue"`.
    pub fn domain_id(mut self, value: impl IntoValue<kinds::sagemaker::DomainId>) -> Self {
        self.0.put("DomainId", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the user's profile.
    ///
    /// `UserProfileArn`; default `"UnsetValue"`.
    pub fn user_profile_arn(
        mut self,
        value: impl IntoValue<kinds::sagemaker::UserProfileArn>,
    ) -> Self {
        self.0.put("UserProfileArn", value.into_value().into_node());
        self
    }

    /// The name of the user's profile.
    ///
    /// `UserProfileName`; default `"UnsetValue"`.
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserProfileName", value.into_value().into_node());
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

impl Kind for UserContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserContextProperty> for UserContextProperty {}
impl From<UserContextProperty> for Node {
    #[inline]
    fn from(value: UserContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserContextProperty> for UserContextProperty {
    #[inline]
    fn into_value(self) -> Value<UserContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Function` of a `Function` of `AWS::SageMaker::ModelCard`.
pub enum Function {
    /// `Maximize`.
    Maximize,
    /// `Minimize`.
    Minimize,
}

#[diagnostic::do_not_recommend]
impl Kind for Function {}
#[diagnostic::do_not_recommend]
impl TextKind for Function {}
#[diagnostic::do_not_recommend]
impl IdKind for Function {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Function {}
#[diagnostic::do_not_recommend]
impl IntoValue<Function> for Function {
    #[inline]
    fn into_value(self) -> Value<Function> {
        const VALUES: &[&str] = &["Maximize", "Minimize"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ModelPackageStatus` of a `ModelPackageDetails` of `AWS::SageMaker::ModelCard`.
pub enum ModelPackageStatus {
    /// `Completed`.
    Completed,
    /// `Deleting`.
    Deleting,
    /// `Failed`.
    Failed,
    /// `InProgress`.
    InProgress,
    /// `Pending`.
    Pending,
}

#[diagnostic::do_not_recommend]
impl Kind for ModelPackageStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ModelPackageStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ModelPackageStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ModelPackageStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ModelPackageStatus> for ModelPackageStatus {
    #[inline]
    fn into_value(self) -> Value<ModelPackageStatus> {
        const VALUES: &[&str] = &["Completed", "Deleting", "Failed", "InProgress", "Pending"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RiskRating` of a `IntendedUses` of `AWS::SageMaker::ModelCard`.
pub enum RiskRating {
    /// `High`.
    High,
    /// `Low`.
    Low,
    /// `Medium`.
    Medium,
    /// `Unknown`.
    Unknown,
}

#[diagnostic::do_not_recommend]
impl Kind for RiskRating {}
#[diagnostic::do_not_recommend]
impl TextKind for RiskRating {}
#[diagnostic::do_not_recommend]
impl IdKind for RiskRating {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RiskRating {}
#[diagnostic::do_not_recommend]
impl IntoValue<RiskRating> for RiskRating {
    #[inline]
    fn into_value(self) -> Value<RiskRating> {
        const VALUES: &[&str] = &["High", "Low", "Medium", "Unknown"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MetricDataItems` of `AWS::SageMaker::ModelCard`.
pub enum Type {
    /// `bar_chart`.
    BarChart,
    /// `boolean`.
    Boolean,
    /// `linear_graph`.
    LinearGraph,
    /// `matrix`.
    Matrix,
    /// `number`.
    Number,
    /// `string`.
    String_,
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
        const VALUES: &[&str] = &[
            "bar_chart",
            "boolean",
            "linear_graph",
            "matrix",
            "number",
            "string",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
