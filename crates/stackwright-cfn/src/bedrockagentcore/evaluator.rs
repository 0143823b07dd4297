// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Evaluator` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality assessment using LLM-as-a-Judge configurations.
///
/// `AWS::BedrockAgentCore::Evaluator`; `Ref` returns its `EvaluatorArn`, a [`bedrockagentcore::EvaluatorArn`](kinds::bedrockagentcore::EvaluatorArn).
/// Changing one of these replaces it: `EvaluatorName`.
/// Attributes: `CreatedAt`, `EvaluatorArn`, `EvaluatorId`, `Status`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnEvaluator(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Evaluator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("evaluator.rules"),
};

impl CfnEvaluator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Evaluator";

    /// `CfnEvaluator` with its required properties, in alphabetical order:
    ///
    /// - `evaluator_config`: The configuration that defines how an evaluator assesses agent performance.
    /// - `evaluator_name`: The name of the evaluator.
    /// - `level`
    pub fn new(
        evaluator_config: impl IntoValue<EvaluatorConfigProperty>,
        evaluator_name: impl IntoValue<String>,
        level: impl IntoValue<Level>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("EvaluatorConfig", evaluator_config.into_value().into_node());
        object_.put("EvaluatorName", evaluator_name.into_value().into_node());
        object_.put("Level", level.into_value().into_node());
        Self(object_)
    }

    /// The description of the evaluator.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt evaluator data.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// A list of tags to assign to the evaluator.
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

impl Construct for CfnEvaluator {
    type Handle = CfnEvaluatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnEvaluatorRef {
        CfnEvaluatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnEvaluator`] of a stack.
pub struct CfnEvaluatorRef(NodeRef);

impl Clone for CfnEvaluatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnEvaluatorRef {}
impl AsNode for CfnEvaluatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnEvaluatorRef {
    /// What `Ref` returns: its `EvaluatorArn`, a [`bedrockagentcore::EvaluatorArn`](kinds::bedrockagentcore::EvaluatorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::EvaluatorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the evaluator was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the evaluator.
    ///
    /// `Fn::GetAtt` of `EvaluatorArn`.
    #[inline]
    pub fn attr_evaluator_arn(&self) -> Value<kinds::bedrockagentcore::EvaluatorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EvaluatorArn")))
    }

    /// The unique identifier of the evaluator.
    ///
    /// `Fn::GetAtt` of `EvaluatorId`.
    #[inline]
    pub fn attr_evaluator_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EvaluatorId")))
    }

    /// The `Status` attribute.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the evaluator was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::EvaluatorArn> for &CfnEvaluatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::EvaluatorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration for using Amazon Bedrock models in evaluator assessments.
///
/// The property type `BedrockEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockEvaluatorModelConfigProperty(Object);

impl BedrockEvaluatorModelConfigProperty {
    /// `BedrockEvaluatorModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_id`: The identifier of the Amazon Bedrock model to use for evaluation.
    pub fn new(model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// Additional model-specific request fields.
    ///
    /// `AdditionalModelRequestFields`; free JSON, such as an [`Object`].
    pub fn additional_model_request_fields(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AdditionalModelRequestFields",
            value.into_value().into_node(),
        );
        self
    }

    /// The inference configuration parameters that control model behavior during evaluation.
    ///
    /// `InferenceConfig`.
    pub fn inference_config(
        mut self,
        value: impl IntoValue<InferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfig", value.into_value().into_node());
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

impl Kind for BedrockEvaluatorModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockEvaluatorModelConfigProperty> for BedrockEvaluatorModelConfigProperty {}
impl From<BedrockEvaluatorModelConfigProperty> for Node {
    #[inline]
    fn from(value: BedrockEvaluatorModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockEvaluatorModelConfigProperty> for BedrockEvaluatorModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<BedrockEvaluatorModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A categorical rating scale option.
///
/// The property type `CategoricalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct CategoricalScaleDefinitionProperty(Object);

impl CategoricalScaleDefinitionProperty {
    /// `CategoricalScaleDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: The description that explains what this categorical rating represents.
    /// - `label`: The label of this categorical rating option.
    pub fn new(definition: impl IntoValue<String>, label: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Label", label.into_value().into_node());
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

impl Kind for CategoricalScaleDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CategoricalScaleDefinitionProperty> for CategoricalScaleDefinitionProperty {}
impl From<CategoricalScaleDefinitionProperty> for Node {
    #[inline]
    fn from(value: CategoricalScaleDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CategoricalScaleDefinitionProperty> for CategoricalScaleDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<CategoricalScaleDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for code-based evaluation using a Lambda function.
///
/// The property type `CodeBasedEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct CodeBasedEvaluatorConfigProperty(Object);

impl CodeBasedEvaluatorConfigProperty {
    /// `CodeBasedEvaluatorConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_config`: The Lambda function configuration for code-based evaluation.
    pub fn new(lambda_config: impl IntoValue<LambdaEvaluatorConfigProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaConfig", lambda_config.into_value().into_node());
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

impl Kind for CodeBasedEvaluatorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CodeBasedEvaluatorConfigProperty> for CodeBasedEvaluatorConfigProperty {}
impl From<CodeBasedEvaluatorConfigProperty> for Node {
    #[inline]
    fn from(value: CodeBasedEvaluatorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CodeBasedEvaluatorConfigProperty> for CodeBasedEvaluatorConfigProperty {
    #[inline]
    fn into_value(self) -> Value<CodeBasedEvaluatorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration that defines how an evaluator assesses agent performance.
///
/// The property type `EvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluatorConfigProperty(Object);

impl EvaluatorConfigProperty {
    /// `EvaluatorConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for code-based evaluation using a Lambda function.
    ///
    /// `CodeBased`.
    pub fn code_based(mut self, value: impl IntoValue<CodeBasedEvaluatorConfigProperty>) -> Self {
        self.0.put("CodeBased", value.into_value().into_node());
        self
    }

    /// The configuration for LLM-as-a-Judge evaluation.
    ///
    /// `LlmAsAJudge`.
    pub fn llm_as_a_judge(
        mut self,
        value: impl IntoValue<LlmAsAJudgeEvaluatorConfigProperty>,
    ) -> Self {
        self.0.put("LlmAsAJudge", value.into_value().into_node());
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

impl Kind for EvaluatorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluatorConfigProperty> for EvaluatorConfigProperty {}
impl From<EvaluatorConfigProperty> for Node {
    #[inline]
    fn from(value: EvaluatorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluatorConfigProperty> for EvaluatorConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluatorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The model configuration that specifies which foundation model to use for evaluation.
///
/// The property type `EvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct EvaluatorModelConfigProperty(Object);

impl EvaluatorModelConfigProperty {
    /// `EvaluatorModelConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for using Amazon Bedrock models in evaluator assessments.
    ///
    /// `BedrockEvaluatorModelConfig`.
    pub fn bedrock_evaluator_model_config(
        mut self,
        value: impl IntoValue<BedrockEvaluatorModelConfigProperty>,
    ) -> Self {
        self.0.put(
            "BedrockEvaluatorModelConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for using OpenResponses-compatible models in evaluator assessments.
    ///
    /// `ResponsesEvaluatorModelConfig`.
    pub fn responses_evaluator_model_config(
        mut self,
        value: impl IntoValue<OpenResponsesEvaluatorModelConfigProperty>,
    ) -> Self {
        self.0.put(
            "ResponsesEvaluatorModelConfig",
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

impl Kind for EvaluatorModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EvaluatorModelConfigProperty> for EvaluatorModelConfigProperty {}
impl From<EvaluatorModelConfigProperty> for Node {
    #[inline]
    fn from(value: EvaluatorModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EvaluatorModelConfigProperty> for EvaluatorModelConfigProperty {
    #[inline]
    fn into_value(self) -> Value<EvaluatorModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The inference configuration parameters that control model behavior during evaluation.
///
/// The property type `InferenceConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct InferenceConfigurationProperty(Object);

impl InferenceConfigurationProperty {
    /// `InferenceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of tokens to generate in the model response.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// The temperature value that controls randomness in the model's responses.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The top-p sampling parameter that controls the diversity of the model's responses.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for InferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InferenceConfigurationProperty> for InferenceConfigurationProperty {}
impl From<InferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: InferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InferenceConfigurationProperty> for InferenceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<InferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Lambda function configuration for code-based evaluation.
///
/// The property type `LambdaEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct LambdaEvaluatorConfigProperty(Object);

impl LambdaEvaluatorConfigProperty {
    /// `LambdaEvaluatorConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The ARN of the Lambda function used for evaluation.
    pub fn new(lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
        Self(object_)
    }

    /// The timeout in seconds for the Lambda function invocation.
    ///
    /// `LambdaTimeoutInSeconds`.
    pub fn lambda_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("LambdaTimeoutInSeconds", value.into_value().into_node());
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

impl Kind for LambdaEvaluatorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LambdaEvaluatorConfigProperty> for LambdaEvaluatorConfigProperty {}
impl From<LambdaEvaluatorConfigProperty> for Node {
    #[inline]
    fn from(value: LambdaEvaluatorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LambdaEvaluatorConfigProperty> for LambdaEvaluatorConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LambdaEvaluatorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for LLM-as-a-Judge evaluation.
///
/// The property type `LlmAsAJudgeEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct LlmAsAJudgeEvaluatorConfigProperty(Object);

impl LlmAsAJudgeEvaluatorConfigProperty {
    /// `LlmAsAJudgeEvaluatorConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `instructions`: The evaluation instructions that guide the language model in assessing agent performance.
    /// - `model_config`: The model configuration that specifies which foundation model to use for evaluation.
    /// - `rating_scale`: The rating scale that defines how evaluators should score agent performance.
    pub fn new(
        instructions: impl IntoValue<String>,
        model_config: impl IntoValue<EvaluatorModelConfigProperty>,
        rating_scale: impl IntoValue<RatingScaleProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Instructions", instructions.into_value().into_node());
        object_.put("ModelConfig", model_config.into_value().into_node());
        object_.put("RatingScale", rating_scale.into_value().into_node());
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

impl Kind for LlmAsAJudgeEvaluatorConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LlmAsAJudgeEvaluatorConfigProperty> for LlmAsAJudgeEvaluatorConfigProperty {}
impl From<LlmAsAJudgeEvaluatorConfigProperty> for Node {
    #[inline]
    fn from(value: LlmAsAJudgeEvaluatorConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LlmAsAJudgeEvaluatorConfigProperty> for LlmAsAJudgeEvaluatorConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LlmAsAJudgeEvaluatorConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A numerical rating scale option.
///
/// The property type `NumericalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumericalScaleDefinitionProperty(Object);

impl NumericalScaleDefinitionProperty {
    /// `NumericalScaleDefinitionProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: The description that explains what this numerical rating represents.
    /// - `label`: The label that describes this numerical rating option.
    /// - `value`: The numerical value for this rating scale option.
    pub fn new(
        definition: impl IntoValue<String>,
        label: impl IntoValue<String>,
        value: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Label", label.into_value().into_node());
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

impl Kind for NumericalScaleDefinitionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumericalScaleDefinitionProperty> for NumericalScaleDefinitionProperty {}
impl From<NumericalScaleDefinitionProperty> for Node {
    #[inline]
    fn from(value: NumericalScaleDefinitionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumericalScaleDefinitionProperty> for NumericalScaleDefinitionProperty {
    #[inline]
    fn into_value(self) -> Value<NumericalScaleDefinitionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for using OpenResponses-compatible models in evaluator assessments.
///
/// The property type `OpenResponsesEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenResponsesEvaluatorModelConfigProperty(Object);

impl OpenResponsesEvaluatorModelConfigProperty {
    /// `OpenResponsesEvaluatorModelConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_id`: The identifier of the model to use for evaluation.
    pub fn new(model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of output tokens to generate, including visible output and reasoning tokens.
    ///
    /// `MaxOutputTokens`.
    pub fn max_output_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxOutputTokens", value.into_value().into_node());
        self
    }

    /// The reasoning configuration for reasoning models.
    ///
    /// `Reasoning`.
    pub fn reasoning(mut self, value: impl IntoValue<ReasoningConfigurationProperty>) -> Self {
        self.0.put("Reasoning", value.into_value().into_node());
        self
    }

    /// The sampling temperature between 0 and 2.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The nucleus sampling probability mass between 0 and 1.
    ///
    /// `TopP`.
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("TopP", value.into_value().into_node());
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

impl Kind for OpenResponsesEvaluatorModelConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenResponsesEvaluatorModelConfigProperty>
    for OpenResponsesEvaluatorModelConfigProperty
{
}
impl From<OpenResponsesEvaluatorModelConfigProperty> for Node {
    #[inline]
    fn from(value: OpenResponsesEvaluatorModelConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenResponsesEvaluatorModelConfigProperty>
    for OpenResponsesEvaluatorModelConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenResponsesEvaluatorModelConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The rating scale that defines how evaluators should score agent performance.
///
/// The property type `RatingScale` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct RatingScaleProperty(Object);

impl RatingScaleProperty {
    /// `RatingScaleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Categorical` property.
    ///
    /// `Categorical`.
    pub fn categorical(
        mut self,
        value: impl IntoValue<List<CategoricalScaleDefinitionProperty>>,
    ) -> Self {
        self.0.put("Categorical", value.into_value().into_node());
        self
    }

    /// The `Numerical` property.
    ///
    /// `Numerical`.
    pub fn numerical(
        mut self,
        value: impl IntoValue<List<NumericalScaleDefinitionProperty>>,
    ) -> Self {
        self.0.put("Numerical", value.into_value().into_node());
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

impl Kind for RatingScaleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RatingScaleProperty> for RatingScaleProperty {}
impl From<RatingScaleProperty> for Node {
    #[inline]
    fn from(value: RatingScaleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RatingScaleProperty> for RatingScaleProperty {
    #[inline]
    fn into_value(self) -> Value<RatingScaleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The reasoning configuration for reasoning models.
///
/// The property type `ReasoningConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReasoningConfigurationProperty(Object);

impl ReasoningConfigurationProperty {
    /// `ReasoningConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The level of reasoning effort the model applies.
    ///
    /// `Effort`.
    pub fn effort(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Effort", value.into_value().into_node());
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

impl Kind for ReasoningConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReasoningConfigurationProperty> for ReasoningConfigurationProperty {}
impl From<ReasoningConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReasoningConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReasoningConfigurationProperty> for ReasoningConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReasoningConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Level` of `AWS::BedrockAgentCore::Evaluator`.
pub enum Level {
    /// `SESSION`.
    Session,
    /// `TOOL_CALL`.
    ToolCall,
    /// `TRACE`.
    Trace,
}

#[diagnostic::do_not_recommend]
impl Kind for Level {}
#[diagnostic::do_not_recommend]
impl TextKind for Level {}
#[diagnostic::do_not_recommend]
impl IdKind for Level {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Level {}
#[diagnostic::do_not_recommend]
impl IntoValue<Level> for Level {
    #[inline]
    fn into_value(self) -> Value<Level> {
        const VALUES: &[&str] = &["SESSION", "TOOL_CALL", "TRACE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
