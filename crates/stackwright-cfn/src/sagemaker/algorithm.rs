// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SageMaker::Algorithm` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::SageMaker::Algorithm
///
/// `AWS::SageMaker::Algorithm`; `Ref` returns its `AlgorithmArn`, a [`sagemaker::AlgorithmArn`](kinds::sagemaker::AlgorithmArn).
/// Changing one of these replaces it: `AlgorithmDescription`, `AlgorithmName`, `CertifyForMarketplace`, `InferenceSpecification`, `TrainingSpecification`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-algorithm.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAlgorithm(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SageMaker::Algorithm",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("algorithm.rules"),
};

impl CfnAlgorithm {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SageMaker::Algorithm";

    /// `CfnAlgorithm` with its required properties, in alphabetical order:
    ///
    /// - `algorithm_name`: The name of the algorithm.
    /// - `training_specification`
    pub fn new(
        algorithm_name: impl IntoValue<String>,
        training_specification: impl IntoValue<TrainingSpecificationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AlgorithmName", algorithm_name.into_value().into_node());
        object_.put(
            "TrainingSpecification",
            training_specification.into_value().into_node(),
        );
        Self(object_)
    }

    /// A description of the algorithm.
    ///
    /// `AlgorithmDescription`; an update replaces the resource.
    pub fn algorithm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AlgorithmDescription", value.into_value().into_node());
        self
    }

    /// Whether to certify the algorithm so that it can be listed in AWS Marketplace.
    ///
    /// `CertifyForMarketplace`; an update replaces the resource.
    pub fn certify_for_marketplace(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CertifyForMarketplace", value.into_value().into_node());
        self
    }

    /// The `InferenceSpecification` property.
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

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnAlgorithm {
    type Handle = CfnAlgorithmRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAlgorithmRef {
        CfnAlgorithmRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAlgorithm`] of a stack.
pub struct CfnAlgorithmRef(NodeRef);

impl Clone for CfnAlgorithmRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAlgorithmRef {}
impl AsNode for CfnAlgorithmRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAlgorithmRef {
    /// What `Ref` returns: its `AlgorithmArn`, a [`sagemaker::AlgorithmArn`](kinds::sagemaker::AlgorithmArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::sagemaker::AlgorithmArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the algorithm.
    ///
    /// `Fn::GetAtt` of `AlgorithmArn`.
    #[inline]
    pub fn attr_algorithm_arn(&self) -> Value<kinds::sagemaker::AlgorithmArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AlgorithmArn")))
    }

    /// A timestamp specifying when the algorithm was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[inline]
    pub fn attr_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreationTime")))
    }
}

impl IntoValue<kinds::sagemaker::AlgorithmArn> for &CfnAlgorithmRef {
    #[inline]
    fn into_value(self) -> Value<kinds::sagemaker::AlgorithmArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `CategoricalParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct CategoricalParameterRangeSpecificationProperty(Object);

impl CategoricalParameterRangeSpecificationProperty {
    /// `CategoricalParameterRangeSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `values`
    pub fn new(values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Values", values.into_value().into_node());
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

impl Kind for CategoricalParameterRangeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CategoricalParameterRangeSpecificationProperty>
    for CategoricalParameterRangeSpecificationProperty
{
}
impl From<CategoricalParameterRangeSpecificationProperty> for Node {
    #[inline]
    fn from(value: CategoricalParameterRangeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CategoricalParameterRangeSpecificationProperty>
    for CategoricalParameterRangeSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<CategoricalParameterRangeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ChannelSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChannelSpecificationProperty(Object);

impl ChannelSpecificationProperty {
    /// `ChannelSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `supported_content_types`
    /// - `supported_input_modes`
    pub fn new(
        name: impl IntoValue<String>,
        supported_content_types: impl IntoValue<List<String>>,
        supported_input_modes: impl IntoValue<List<SupportedInputMode>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "SupportedContentTypes",
            supported_content_types.into_value().into_node(),
        );
        object_.put(
            "SupportedInputModes",
            supported_input_modes.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `IsRequired` property.
    ///
    /// `IsRequired`.
    pub fn is_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsRequired", value.into_value().into_node());
        self
    }

    /// The `SupportedCompressionTypes` property.
    ///
    /// `SupportedCompressionTypes`; one of `None`, `Gzip`.
    pub fn supported_compression_types(
        mut self,
        value: impl IntoValue<List<SupportedCompressionType>>,
    ) -> Self {
        self.0
            .put("SupportedCompressionTypes", value.into_value().into_node());
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

impl Kind for ChannelSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChannelSpecificationProperty> for ChannelSpecificationProperty {}
impl From<ChannelSpecificationProperty> for Node {
    #[inline]
    fn from(value: ChannelSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChannelSpecificationProperty> for ChannelSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ChannelSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ContinuousParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContinuousParameterRangeSpecificationProperty(Object);

impl ContinuousParameterRangeSpecificationProperty {
    /// `ContinuousParameterRangeSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_value`
    /// - `min_value`
    pub fn new(max_value: impl IntoValue<String>, min_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxValue", max_value.into_value().into_node());
        object_.put("MinValue", min_value.into_value().into_node());
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

impl Kind for ContinuousParameterRangeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContinuousParameterRangeSpecificationProperty>
    for ContinuousParameterRangeSpecificationProperty
{
}
impl From<ContinuousParameterRangeSpecificationProperty> for Node {
    #[inline]
    fn from(value: ContinuousParameterRangeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContinuousParameterRangeSpecificationProperty>
    for ContinuousParameterRangeSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<ContinuousParameterRangeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HyperParameterSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct HyperParameterSpecificationProperty(Object);

impl HyperParameterSpecificationProperty {
    /// `HyperParameterSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `r#type`
    pub fn new(
        name: impl IntoValue<String>,
        r#type: impl IntoValue<HyperParameterSpecificationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The `DefaultValue` property.
    ///
    /// `DefaultValue`.
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultValue", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `IsRequired` property.
    ///
    /// `IsRequired`.
    pub fn is_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsRequired", value.into_value().into_node());
        self
    }

    /// The `IsTunable` property.
    ///
    /// `IsTunable`.
    pub fn is_tunable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsTunable", value.into_value().into_node());
        self
    }

    /// The `Range` property.
    ///
    /// `Range`.
    pub fn range(mut self, value: impl IntoValue<ParameterRangeProperty>) -> Self {
        self.0.put("Range", value.into_value().into_node());
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

impl Kind for HyperParameterSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HyperParameterSpecificationProperty> for HyperParameterSpecificationProperty {}
impl From<HyperParameterSpecificationProperty> for Node {
    #[inline]
    fn from(value: HyperParameterSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HyperParameterSpecificationProperty> for HyperParameterSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<HyperParameterSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `HyperParameterTuningJobObjective` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct HyperParameterTuningJobObjectiveProperty(Object);

impl HyperParameterTuningJobObjectiveProperty {
    /// `HyperParameterTuningJobObjectiveProperty` with its required properties, in alphabetical order:
    ///
    /// - `metric_name`
    /// - `r#type`
    pub fn new(
        metric_name: impl IntoValue<String>,
        r#type: impl IntoValue<HyperParameterTuningJobObjectiveType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetricName", metric_name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for HyperParameterTuningJobObjectiveProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HyperParameterTuningJobObjectiveProperty>
    for HyperParameterTuningJobObjectiveProperty
{
}
impl From<HyperParameterTuningJobObjectiveProperty> for Node {
    #[inline]
    fn from(value: HyperParameterTuningJobObjectiveProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HyperParameterTuningJobObjectiveProperty>
    for HyperParameterTuningJobObjectiveProperty
{
    #[inline]
    fn into_value(self) -> Value<HyperParameterTuningJobObjectiveProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `InferenceSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceSpecificationProperty(Object);

impl InferenceSpecificationProperty {
    /// `InferenceSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `containers`
    pub fn new(containers: impl IntoValue<List<ModelPackageContainerDefinitionProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Containers", containers.into_value().into_node());
        Self(object_)
    }

    /// The `SupportedContentTypes` property.
    ///
    /// `SupportedContentTypes`.
    pub fn supported_content_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedContentTypes", value.into_value().into_node());
        self
    }

    /// The `SupportedRealtimeInferenceInstanceTypes` property.
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

    /// The `SupportedResponseMIMETypes` property.
    ///
    /// `SupportedResponseMIMETypes`.
    pub fn supported_response_mime_types(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("SupportedResponseMIMETypes", value.into_value().into_node());
        self
    }

    /// The `SupportedTransformInstanceTypes` property.
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

/// The property type `IntegerParameterRangeSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntegerParameterRangeSpecificationProperty(Object);

impl IntegerParameterRangeSpecificationProperty {
    /// `IntegerParameterRangeSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_value`
    /// - `min_value`
    pub fn new(max_value: impl IntoValue<String>, min_value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxValue", max_value.into_value().into_node());
        object_.put("MinValue", min_value.into_value().into_node());
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

impl Kind for IntegerParameterRangeSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntegerParameterRangeSpecificationProperty>
    for IntegerParameterRangeSpecificationProperty
{
}
impl From<IntegerParameterRangeSpecificationProperty> for Node {
    #[inline]
    fn from(value: IntegerParameterRangeSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntegerParameterRangeSpecificationProperty>
    for IntegerParameterRangeSpecificationProperty
{
    #[inline]
    fn into_value(self) -> Value<IntegerParameterRangeSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetricDefinition` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetricDefinitionProperty(Object);

impl MetricDefinitionProperty {
    /// `MetricDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`
    /// - `regex`
    pub fn new(name: impl IntoValue<String>, regex: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("Regex", regex.into_value().into_node());
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

impl Kind for MetricDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetricDefinitionProperty> for MetricDefinitionProperty {}
impl From<MetricDefinitionProperty> for Node {
    #[inline]
    fn from(value: MetricDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetricDefinitionProperty> for MetricDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<MetricDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ModelInput` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelInputProperty(Object);

impl ModelInputProperty {
    /// `ModelInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_input_config`
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

/// The property type `ModelPackageContainerDefinition` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ModelPackageContainerDefinitionProperty(Object);

impl ModelPackageContainerDefinitionProperty {
    /// `ModelPackageContainerDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `image`
    pub fn new(image: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Image", image.into_value().into_node());
        Self(object_)
    }

    /// The `ContainerHostname` property.
    ///
    /// `ContainerHostname`.
    pub fn container_hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ContainerHostname", value.into_value().into_node());
        self
    }

    /// The `Environment` property.
    ///
    /// `Environment`.
    pub fn environment(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Environment", value.into_value().into_node());
        self
    }

    /// The `Framework` property.
    ///
    /// `Framework`.
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Framework", value.into_value().into_node());
        self
    }

    /// The `FrameworkVersion` property.
    ///
    /// `FrameworkVersion`.
    pub fn framework_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FrameworkVersion", value.into_value().into_node());
        self
    }

    /// The `ImageDigest` property.
    ///
    /// `ImageDigest`.
    pub fn image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ImageDigest", value.into_value().into_node());
        self
    }

    /// The `IsCheckpoint` property.
    ///
    /// `IsCheckpoint`.
    pub fn is_checkpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsCheckpoint", value.into_value().into_node());
        self
    }

    /// The `ModelInput` property.
    ///
    /// `ModelInput`.
    pub fn model_input(mut self, value: impl IntoValue<ModelInputProperty>) -> Self {
        self.0.put("ModelInput", value.into_value().into_node());
        self
    }

    /// The `NearestModelName` property.
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

/// The property type `ParameterRange` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParameterRangeProperty(Object);

impl ParameterRangeProperty {
    /// `ParameterRangeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CategoricalParameterRangeSpecification` property.
    ///
    /// `CategoricalParameterRangeSpecification`.
    pub fn categorical_parameter_range_specification(
        mut self,
        value: impl IntoValue<CategoricalParameterRangeSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "CategoricalParameterRangeSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The `ContinuousParameterRangeSpecification` property.
    ///
    /// `ContinuousParameterRangeSpecification`.
    pub fn continuous_parameter_range_specification(
        mut self,
        value: impl IntoValue<ContinuousParameterRangeSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "ContinuousParameterRangeSpecification",
            value.into_value().into_node(),
        );
        self
    }

    /// The `IntegerParameterRangeSpecification` property.
    ///
    /// `IntegerParameterRangeSpecification`.
    pub fn integer_parameter_range_specification(
        mut self,
        value: impl IntoValue<IntegerParameterRangeSpecificationProperty>,
    ) -> Self {
        self.0.put(
            "IntegerParameterRangeSpecification",
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

impl Kind for ParameterRangeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParameterRangeProperty> for ParameterRangeProperty {}
impl From<ParameterRangeProperty> for Node {
    #[inline]
    fn from(value: ParameterRangeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParameterRangeProperty> for ParameterRangeProperty {
    #[inline]
    fn into_value(self) -> Value<ParameterRangeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `TrainingSpecification` of `AWS::SageMaker::Algorithm`.
#[must_use = "a property type does nothing until it is set"]
pub struct TrainingSpecificationProperty(Object);

impl TrainingSpecificationProperty {
    /// `TrainingSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `supported_training_instance_types`
    /// - `training_channels`
    /// - `training_image`
    pub fn new(
        supported_training_instance_types: impl IntoValue<List<String>>,
        training_channels: impl IntoValue<List<ChannelSpecificationProperty>>,
        training_image: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SupportedTrainingInstanceTypes",
            supported_training_instance_types.into_value().into_node(),
        );
        object_.put(
            "TrainingChannels",
            training_channels.into_value().into_node(),
        );
        object_.put("TrainingImage", training_image.into_value().into_node());
        Self(object_)
    }

    /// The `MetricDefinitions` property.
    ///
    /// `MetricDefinitions`.
    pub fn metric_definitions(
        mut self,
        value: impl IntoValue<List<MetricDefinitionProperty>>,
    ) -> Self {
        self.0
            .put("MetricDefinitions", value.into_value().into_node());
        self
    }

    /// The `SupportedHyperParameters` property.
    ///
    /// `SupportedHyperParameters`.
    pub fn supported_hyper_parameters(
        mut self,
        value: impl IntoValue<List<HyperParameterSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("SupportedHyperParameters", value.into_value().into_node());
        self
    }

    /// The `SupportedTuningJobObjectiveMetrics` property.
    ///
    /// `SupportedTuningJobObjectiveMetrics`.
    pub fn supported_tuning_job_objective_metrics(
        mut self,
        value: impl IntoValue<List<HyperParameterTuningJobObjectiveProperty>>,
    ) -> Self {
        self.0.put(
            "SupportedTuningJobObjectiveMetrics",
            value.into_value().into_node(),
        );
        self
    }

    /// The `SupportsDistributedTraining` property.
    ///
    /// `SupportsDistributedTraining`.
    pub fn supports_distributed_training(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "SupportsDistributedTraining",
            value.into_value().into_node(),
        );
        self
    }

    /// The `TrainingImageDigest` property.
    ///
    /// `TrainingImageDigest`.
    pub fn training_image_digest(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TrainingImageDigest", value.into_value().into_node());
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

impl Kind for TrainingSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TrainingSpecificationProperty> for TrainingSpecificationProperty {}
impl From<TrainingSpecificationProperty> for Node {
    #[inline]
    fn from(value: TrainingSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TrainingSpecificationProperty> for TrainingSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TrainingSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `HyperParameterSpecification` of `AWS::SageMaker::Algorithm`.
pub enum HyperParameterSpecificationType {
    /// `Categorical`.
    Categorical,
    /// `Continuous`.
    Continuous,
    /// `FreeText`.
    FreeText,
    /// `Integer`.
    Integer,
}

#[diagnostic::do_not_recommend]
impl Kind for HyperParameterSpecificationType {}
#[diagnostic::do_not_recommend]
impl TextKind for HyperParameterSpecificationType {}
#[diagnostic::do_not_recommend]
impl IdKind for HyperParameterSpecificationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HyperParameterSpecificationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HyperParameterSpecificationType> for HyperParameterSpecificationType {
    #[inline]
    fn into_value(self) -> Value<HyperParameterSpecificationType> {
        const VALUES: &[&str] = &["Categorical", "Continuous", "FreeText", "Integer"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `HyperParameterTuningJobObjective` of `AWS::SageMaker::Algorithm`.
pub enum HyperParameterTuningJobObjectiveType {
    /// `Maximize`.
    Maximize,
    /// `Minimize`.
    Minimize,
}

#[diagnostic::do_not_recommend]
impl Kind for HyperParameterTuningJobObjectiveType {}
#[diagnostic::do_not_recommend]
impl TextKind for HyperParameterTuningJobObjectiveType {}
#[diagnostic::do_not_recommend]
impl IdKind for HyperParameterTuningJobObjectiveType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HyperParameterTuningJobObjectiveType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HyperParameterTuningJobObjectiveType> for HyperParameterTuningJobObjectiveType {
    #[inline]
    fn into_value(self) -> Value<HyperParameterTuningJobObjectiveType> {
        const VALUES: &[&str] = &["Maximize", "Minimize"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SupportedCompressionTypes` of a `ChannelSpecification` of `AWS::SageMaker::Algorithm`.
pub enum SupportedCompressionType {
    /// `Gzip`.
    Gzip,
    /// `None`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportedCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportedCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportedCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportedCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportedCompressionType> for SupportedCompressionType {
    #[inline]
    fn into_value(self) -> Value<SupportedCompressionType> {
        const VALUES: &[&str] = &["Gzip", "None"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SupportedInputModes` of a `ChannelSpecification` of `AWS::SageMaker::Algorithm`.
pub enum SupportedInputMode {
    /// `FastFile`.
    FastFile,
    /// `File`.
    File,
    /// `Pipe`.
    Pipe,
}

#[diagnostic::do_not_recommend]
impl Kind for SupportedInputMode {}
#[diagnostic::do_not_recommend]
impl TextKind for SupportedInputMode {}
#[diagnostic::do_not_recommend]
impl IdKind for SupportedInputMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupportedInputMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupportedInputMode> for SupportedInputMode {
    #[inline]
    fn into_value(self) -> Value<SupportedInputMode> {
        const VALUES: &[&str] = &["FastFile", "File", "Pipe"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
