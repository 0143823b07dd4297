// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Guardrail` and its property types.

use crate::l1::*;

/// Creates a guardrail to detect and filter harmful content in your generative AI application.
///
/// Amazon Bedrock Guardrails provides the following safeguards (also known as policies) to detect and filter harmful content:
///
/// - *Content filters* - Detect and filter harmful text or image content in input prompts or model responses. Filtering is done based on detection of certain predefined harmful content categories: Hate, Insults, Sexual, Violence, Misconduct and Prompt Attack. You also can adjust the filter strength for each of these categories.
/// - *Denied topics* - Define a set of topics that are undesirable in the context of your application. The filter will help block them if detected in user queries or model responses.
/// - *Word filters* - Configure filters to help block undesirable words, phrases, and profanity (exact match). Such words can include offensive terms, competitor names, etc.
/// - *Sensitive information filters* - Configure filters to help block or mask sensitive information, such as personally identifiable information (PII), or custom regex in user inputs and model responses. Blocking or masking is done based on probabilistic detection of sensitive information in standard formats in entities such as SSN number, Date of Birth, address, etc. This also allows configuring regular expression based detection of patterns for identifiers.
/// - *Contextual grounding check* - Help detect and filter hallucinations in model responses based on grounding in a source and relevance to the user query.
///
/// For more information, see [How Amazon Bedrock Guardrails works](https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-how.html).
///
/// `AWS::Bedrock::Guardrail`; `Ref` returns its `GuardrailArn`, a [`bedrock::GuardrailArn`](kinds::bedrock::GuardrailArn).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGuardrail(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Guardrail",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("guardrail.rules"),
};

impl CfnGuardrail {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Guardrail";

    /// `CfnGuardrail` with its required properties, in alphabetical order:
    ///
    /// - `blocked_input_messaging`: The message to return when the guardrail blocks a prompt.
    /// - `blocked_outputs_messaging`: The message to return when the guardrail blocks a model response.
    /// - `name`: The name of the guardrail.
    pub fn new(
        blocked_input_messaging: impl IntoValue<String>,
        blocked_outputs_messaging: impl IntoValue<String>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BlockedInputMessaging",
            blocked_input_messaging.into_value().into_node(),
        );
        object_.put(
            "BlockedOutputsMessaging",
            blocked_outputs_messaging.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
    ///
    /// `AutomatedReasoningPolicyConfig`; updated in place.
    pub fn automated_reasoning_policy_config(
        mut self,
        value: impl IntoValue<AutomatedReasoningPolicyConfigProperty>,
    ) -> Self {
        self.0.put(
            "AutomatedReasoningPolicyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The content filter policies to configure for the guardrail.
    ///
    /// `ContentPolicyConfig`; updated in place.
    pub fn content_policy_config(
        mut self,
        value: impl IntoValue<ContentPolicyConfigProperty>,
    ) -> Self {
        self.0
            .put("ContentPolicyConfig", value.into_value().into_node());
        self
    }

    /// Contextual grounding policy config for a guardrail.
    ///
    /// `ContextualGroundingPolicyConfig`; updated in place.
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl IntoValue<ContextualGroundingPolicyConfigProperty>,
    ) -> Self {
        self.0.put(
            "ContextualGroundingPolicyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the destination AWS Regions where guardrail inference requests can be automatically routed. Using guardrail profiles helps maintain guardrail performance and reliability when demand increases.
    ///
    /// For more information, see the [Amazon Bedrock User Guide](https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-cross-region.html).
    ///
    /// `CrossRegionConfig`; updated in place.
    pub fn cross_region_config(
        mut self,
        value: impl IntoValue<GuardrailCrossRegionConfigProperty>,
    ) -> Self {
        self.0
            .put("CrossRegionConfig", value.into_value().into_node());
        self
    }

    /// A description of the guardrail.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The ARN of the AWS key that you use to encrypt the guardrail.
    ///
    /// `KmsKeyArn`; updated in place.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// The sensitive information policy to configure for the guardrail.
    ///
    /// `SensitiveInformationPolicyConfig`; updated in place.
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl IntoValue<SensitiveInformationPolicyConfigProperty>,
    ) -> Self {
        self.0.put(
            "SensitiveInformationPolicyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags that you want to attach to the guardrail.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The topic policies to configure for the guardrail.
    ///
    /// `TopicPolicyConfig`; updated in place.
    pub fn topic_policy_config(mut self, value: impl IntoValue<TopicPolicyConfigProperty>) -> Self {
        self.0
            .put("TopicPolicyConfig", value.into_value().into_node());
        self
    }

    /// The word policy you configure for the guardrail.
    ///
    /// `WordPolicyConfig`; updated in place.
    pub fn word_policy_config(mut self, value: impl IntoValue<WordPolicyConfigProperty>) -> Self {
        self.0
            .put("WordPolicyConfig", value.into_value().into_node());
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

impl Construct for CfnGuardrail {
    type Handle = CfnGuardrailRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGuardrailRef {
        CfnGuardrailRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGuardrail`] of a stack.
pub struct CfnGuardrailRef(NodeRef);

impl Clone for CfnGuardrailRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGuardrailRef {}
impl AsNode for CfnGuardrailRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGuardrailRef {
    /// What `Ref` returns: its `GuardrailArn`, a [`bedrock::GuardrailArn`](kinds::bedrock::GuardrailArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::GuardrailArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Timestamp.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// Appears if the `status` of the guardrail is `FAILED`. A list of recommendations to carry out before retrying the request.
    ///
    /// `Fn::GetAtt` of `FailureRecommendations`.
    #[inline]
    pub fn attr_failure_recommendations(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("FailureRecommendations"),
        ))
    }

    /// The ARN of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailArn`.
    #[inline]
    pub fn attr_guardrail_arn(&self) -> Value<kinds::bedrock::GuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailArn")))
    }

    /// The unique identifier of the guardrail.
    ///
    /// `Fn::GetAtt` of `GuardrailId`.
    #[inline]
    pub fn attr_guardrail_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GuardrailId")))
    }

    /// The status of the guardrail.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Appears if the `status` is `FAILED`. A list of reasons for why the guardrail failed to be created, updated, versioned, or deleted.
    ///
    /// `Fn::GetAtt` of `StatusReasons`.
    #[inline]
    pub fn attr_status_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StatusReasons")))
    }

    /// Timestamp.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The version of the guardrail that was created. This value will always be `DRAFT`.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::bedrock::GuardrailArn> for &CfnGuardrailRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::GuardrailArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration settings for integrating Automated Reasoning policies with Amazon Bedrock Guardrails.
///
/// The property type `AutomatedReasoningPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutomatedReasoningPolicyConfigProperty(Object);

impl AutomatedReasoningPolicyConfigProperty {
    /// `AutomatedReasoningPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `policies`: The list of Automated Reasoning policy ARNs that should be applied as part of this guardrail configuration.
    pub fn new(
        policies: impl IntoValue<List<kinds::bedrock::AutomatedReasoningPolicyArn>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Policies", policies.into_value().into_node());
        Self(object_)
    }

    /// The minimum confidence level required for Automated Reasoning policy violations to trigger guardrail actions. Values range from 0.0 to 1.0.
    ///
    /// `ConfidenceThreshold`.
    pub fn confidence_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0
            .put("ConfidenceThreshold", value.into_value().into_node());
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

impl Kind for AutomatedReasoningPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutomatedReasoningPolicyConfigProperty> for AutomatedReasoningPolicyConfigProperty {}
impl From<AutomatedReasoningPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AutomatedReasoningPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutomatedReasoningPolicyConfigProperty> for AutomatedReasoningPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AutomatedReasoningPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains filter strengths for harmful content. Guardrails support the following content filters to detect and filter harmful user inputs and FM-generated outputs.
///
/// - *Hate* – Describes language or a statement that discriminates, criticizes, insults, denounces, or dehumanizes a person or group on the basis of an identity (such as race, ethnicity, gender, religion, sexual orientation, ability, and national origin).
/// - *Insults* – Describes language or a statement that includes demeaning, humiliating, mocking, insulting, or belittling language. This type of language is also labeled as bullying.
/// - *Sexual* – Describes language or a statement that indicates sexual interest, activity, or arousal using direct or indirect references to body parts, physical traits, or sex.
/// - *Violence* – Describes language or a statement that includes glorification of or threats to inflict physical pain, hurt, or injury toward a person, group or thing.
///
/// Content filtering depends on the confidence classification of user inputs and FM responses across each of the four harmful categories. All input and output statements are classified into one of four confidence levels (NONE, LOW, MEDIUM, HIGH) for each harmful category. For example, if a statement is classified as *Hate* with HIGH confidence, the likelihood of the statement representing hateful content is high. A single statement can be classified across multiple categories with varying confidence levels. For example, a single statement can be classified as *Hate* with HIGH confidence, *Insults* with LOW confidence, *Sexual* with NONE confidence, and *Violence* with MEDIUM confidence.
///
/// For more information, see [Guardrails content filters](https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-filters.html).
///
/// The property type `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentFilterConfigProperty(Object);

impl ContentFilterConfigProperty {
    /// `ContentFilterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_strength`: The strength of the content filter to apply to prompts.
    /// - `output_strength`: The strength of the content filter to apply to model responses.
    /// - `r#type`: The harmful category that the content filter is applied to.
    pub fn new(
        input_strength: impl IntoValue<InputStrength>,
        output_strength: impl IntoValue<OutputStrength>,
        r#type: impl IntoValue<ContentFilterConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputStrength", input_strength.into_value().into_node());
        object_.put("OutputStrength", output_strength.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action to take when harmful content is detected. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<ContentFilterConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// The input modalities selected for the guardrail content filter configuration.
    ///
    /// `InputModalities`; one of `TEXT`, `IMAGE`.
    pub fn input_modalities(mut self, value: impl IntoValue<List<InputModality>>) -> Self {
        self.0
            .put("InputModalities", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<ContentFilterConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
        self
    }

    /// The output modalities selected for the guardrail content filter configuration.
    ///
    /// `OutputModalities`; one of `TEXT`, `IMAGE`.
    pub fn output_modalities(mut self, value: impl IntoValue<List<OutputModality>>) -> Self {
        self.0
            .put("OutputModalities", value.into_value().into_node());
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

impl Kind for ContentFilterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentFilterConfigProperty> for ContentFilterConfigProperty {}
impl From<ContentFilterConfigProperty> for Node {
    #[inline]
    fn from(value: ContentFilterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentFilterConfigProperty> for ContentFilterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContentFilterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tier that your guardrail uses for content filters. Consider using a tier that balances performance, accuracy, and compatibility with your existing generative AI workflows.
///
/// The property type `ContentFiltersTierConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentFiltersTierConfigProperty(Object);

impl ContentFiltersTierConfigProperty {
    /// `ContentFiltersTierConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `tier_name`: The tier that your guardrail uses for content filters.
    pub fn new(tier_name: impl IntoValue<TierName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TierName", tier_name.into_value().into_node());
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

impl Kind for ContentFiltersTierConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentFiltersTierConfigProperty> for ContentFiltersTierConfigProperty {}
impl From<ContentFiltersTierConfigProperty> for Node {
    #[inline]
    fn from(value: ContentFiltersTierConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentFiltersTierConfigProperty> for ContentFiltersTierConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContentFiltersTierConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about how to handle harmful content.
///
/// The property type `ContentPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentPolicyConfigProperty(Object);

impl ContentPolicyConfigProperty {
    /// `ContentPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters_config`: Contains the type of the content filter and how strongly it should apply to prompts and model responses.
    pub fn new(filters_config: impl IntoValue<List<ContentFilterConfigProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("FiltersConfig", filters_config.into_value().into_node());
        Self(object_)
    }

    /// The tier that your guardrail uses for content filters. Consider using a tier that balances performance, accuracy, and compatibility with your existing generative AI workflows.
    ///
    /// `ContentFiltersTierConfig`.
    pub fn content_filters_tier_config(
        mut self,
        value: impl IntoValue<ContentFiltersTierConfigProperty>,
    ) -> Self {
        self.0
            .put("ContentFiltersTierConfig", value.into_value().into_node());
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

impl Kind for ContentPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentPolicyConfigProperty> for ContentPolicyConfigProperty {}
impl From<ContentPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: ContentPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentPolicyConfigProperty> for ContentPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ContentPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The filter configuration details for the guardrails contextual grounding filter.
///
/// The property type `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContextualGroundingFilterConfigProperty(Object);

impl ContextualGroundingFilterConfigProperty {
    /// `ContextualGroundingFilterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `threshold`: The threshold details for the guardrails contextual grounding filter.
    /// - `r#type`: The filter details for the guardrails contextual grounding filter.
    pub fn new(
        threshold: impl IntoValue<f64>,
        r#type: impl IntoValue<ContextualGroundingFilterConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Threshold", threshold.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action to take when content fails the contextual grounding evaluation. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `Action`; one of `BLOCK`, `NONE`.
    pub fn action(mut self, value: impl IntoValue<ContextualGroundingFilterConfigAction>) -> Self {
        self.0.put("Action", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable contextual grounding evaluation. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
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

impl Kind for ContextualGroundingFilterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContextualGroundingFilterConfigProperty> for ContextualGroundingFilterConfigProperty {}
impl From<ContextualGroundingFilterConfigProperty> for Node {
    #[inline]
    fn from(value: ContextualGroundingFilterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContextualGroundingFilterConfigProperty>
    for ContextualGroundingFilterConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ContextualGroundingFilterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The policy configuration details for the guardrails contextual grounding policy.
///
/// The property type `ContextualGroundingPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContextualGroundingPolicyConfigProperty(Object);

impl ContextualGroundingPolicyConfigProperty {
    /// `ContextualGroundingPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters_config`: List of contextual grounding filter configs.
    pub fn new(
        filters_config: impl IntoValue<List<ContextualGroundingFilterConfigProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FiltersConfig", filters_config.into_value().into_node());
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

impl Kind for ContextualGroundingPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContextualGroundingPolicyConfigProperty> for ContextualGroundingPolicyConfigProperty {}
impl From<ContextualGroundingPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: ContextualGroundingPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContextualGroundingPolicyConfigProperty>
    for ContextualGroundingPolicyConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<ContextualGroundingPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The system-defined guardrail profile that you're using with your guardrail. Guardrail profiles define the destination AWS Regions where guardrail inference requests can be automatically routed. Using guardrail profiles helps maintain guardrail performance and reliability when demand increases.
///
/// For more information, see the [Amazon Bedrock User Guide](https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-cross-region.html).
///
/// The property type `GuardrailCrossRegionConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailCrossRegionConfigProperty(Object);

impl GuardrailCrossRegionConfigProperty {
    /// `GuardrailCrossRegionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `guardrail_profile_arn`: The Amazon Resource Name (ARN) of the guardrail profile that your guardrail is using.
    pub fn new(guardrail_profile_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GuardrailProfileArn",
            guardrail_profile_arn.into_value().into_node(),
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

impl Kind for GuardrailCrossRegionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailCrossRegionConfigProperty> for GuardrailCrossRegionConfigProperty {}
impl From<GuardrailCrossRegionConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailCrossRegionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailCrossRegionConfigProperty> for GuardrailCrossRegionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailCrossRegionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The managed word list to configure for the guardrail.
///
/// The property type `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedWordsConfigProperty(Object);

impl ManagedWordsConfigProperty {
    /// `ManagedWordsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The managed word type to configure for the guardrail.
    pub fn new(r#type: impl IntoValue<ManagedWordsConfigType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action to take when harmful content is detected in the input. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<ManagedWordsConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<ManagedWordsConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
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

impl Kind for ManagedWordsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedWordsConfigProperty> for ManagedWordsConfigProperty {}
impl From<ManagedWordsConfigProperty> for Node {
    #[inline]
    fn from(value: ManagedWordsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedWordsConfigProperty> for ManagedWordsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedWordsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The PII entity to configure for the guardrail.
///
/// The property type `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct PiiEntityConfigProperty(Object);

impl PiiEntityConfigProperty {
    /// `PiiEntityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: Configure guardrail action when the PII entity is detected.
    /// - `r#type`: Configure guardrail type when the PII entity is detected.
    pub fn new(
        action: impl IntoValue<PiiEntityConfigAction>,
        r#type: impl IntoValue<PiiEntityConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action to take when harmful content is detected in the input. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `ANONYMIZE` – Mask the content and replace it with identifier tags.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `ANONYMIZE`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<PiiEntityConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `ANONYMIZE` – Mask the content and replace it with identifier tags.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `ANONYMIZE`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<PiiEntityConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Indicates whether guardrail evaluation is enabled on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
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

impl Kind for PiiEntityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PiiEntityConfigProperty> for PiiEntityConfigProperty {}
impl From<PiiEntityConfigProperty> for Node {
    #[inline]
    fn from(value: PiiEntityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PiiEntityConfigProperty> for PiiEntityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<PiiEntityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The regular expression to configure for the guardrail.
///
/// The property type `RegexConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegexConfigProperty(Object);

impl RegexConfigProperty {
    /// `RegexConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The guardrail action to configure when matching regular expression is detected.
    /// - `name`: The name of the regular expression to configure for the guardrail.
    /// - `pattern`: The regular expression pattern to configure for the guardrail.
    pub fn new(
        action: impl IntoValue<RegexConfigAction>,
        name: impl IntoValue<String>,
        pattern: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The description of the regular expression to configure for the guardrail.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the input. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `ANONYMIZE`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<RegexConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `ANONYMIZE`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<RegexConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
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

impl Kind for RegexConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegexConfigProperty> for RegexConfigProperty {}
impl From<RegexConfigProperty> for Node {
    #[inline]
    fn from(value: RegexConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegexConfigProperty> for RegexConfigProperty {
    #[inline]
    fn into_value(self) -> Value<RegexConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about PII entities and regular expressions to configure for the guardrail.
///
/// The property type `SensitiveInformationPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct SensitiveInformationPolicyConfigProperty(Object);

impl SensitiveInformationPolicyConfigProperty {
    /// `SensitiveInformationPolicyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of PII entities to configure to the guardrail.
    ///
    /// `PiiEntitiesConfig`.
    pub fn pii_entities_config(
        mut self,
        value: impl IntoValue<List<PiiEntityConfigProperty>>,
    ) -> Self {
        self.0
            .put("PiiEntitiesConfig", value.into_value().into_node());
        self
    }

    /// A list of regular expressions to configure to the guardrail.
    ///
    /// `RegexesConfig`.
    pub fn regexes_config(mut self, value: impl IntoValue<List<RegexConfigProperty>>) -> Self {
        self.0.put("RegexesConfig", value.into_value().into_node());
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

impl Kind for SensitiveInformationPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SensitiveInformationPolicyConfigProperty>
    for SensitiveInformationPolicyConfigProperty
{
}
impl From<SensitiveInformationPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: SensitiveInformationPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SensitiveInformationPolicyConfigProperty>
    for SensitiveInformationPolicyConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<SensitiveInformationPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about topics for the guardrail to identify and deny.
///
/// The property type `TopicConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicConfigProperty(Object);

impl TopicConfigProperty {
    /// `TopicConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: A definition of the topic to deny.
    /// - `name`: The name of the topic to deny.
    /// - `r#type`: Specifies to deny the topic.
    pub fn new(
        definition: impl IntoValue<String>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<TopicConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// A list of prompts, each of which is an example of a prompt that can be categorized as belonging to the topic.
    ///
    /// `Examples`.
    pub fn examples(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Examples", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the input. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<TopicConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the input. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<TopicConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
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

impl Kind for TopicConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicConfigProperty> for TopicConfigProperty {}
impl From<TopicConfigProperty> for Node {
    #[inline]
    fn from(value: TopicConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicConfigProperty> for TopicConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TopicConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about topics that the guardrail should identify and deny.
///
/// The property type `TopicPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicPolicyConfigProperty(Object);

impl TopicPolicyConfigProperty {
    /// `TopicPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `topics_config`: A list of policies related to topics that the guardrail should deny.
    pub fn new(topics_config: impl IntoValue<List<TopicConfigProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicsConfig", topics_config.into_value().into_node());
        Self(object_)
    }

    /// The tier that your guardrail uses for denied topic filters.
    ///
    /// `TopicsTierConfig`.
    pub fn topics_tier_config(mut self, value: impl IntoValue<TopicsTierConfigProperty>) -> Self {
        self.0
            .put("TopicsTierConfig", value.into_value().into_node());
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

impl Kind for TopicPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicPolicyConfigProperty> for TopicPolicyConfigProperty {}
impl From<TopicPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: TopicPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicPolicyConfigProperty> for TopicPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TopicPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The tier that your guardrail uses for denied topic filters. Consider using a tier that balances performance, accuracy, and compatibility with your existing generative AI workflows.
///
/// The property type `TopicsTierConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicsTierConfigProperty(Object);

impl TopicsTierConfigProperty {
    /// `TopicsTierConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `tier_name`: The tier that your guardrail uses for denied topic filters.
    pub fn new(tier_name: impl IntoValue<TierName>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TierName", tier_name.into_value().into_node());
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

impl Kind for TopicsTierConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicsTierConfigProperty> for TopicsTierConfigProperty {}
impl From<TopicsTierConfigProperty> for Node {
    #[inline]
    fn from(value: TopicsTierConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicsTierConfigProperty> for TopicsTierConfigProperty {
    #[inline]
    fn into_value(self) -> Value<TopicsTierConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A word to configure for the guardrail.
///
/// The property type `WordConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct WordConfigProperty(Object);

impl WordConfigProperty {
    /// `WordConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: Text of the word configured for the guardrail to block.
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
        Self(object_)
    }

    /// Specifies the action to take when harmful content is detected in the input. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `InputAction`; one of `BLOCK`, `NONE`.
    pub fn input_action(mut self, value: impl IntoValue<WordConfigInputAction>) -> Self {
        self.0.put("InputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the intput. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `InputEnabled`.
    pub fn input_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InputEnabled", value.into_value().into_node());
        self
    }

    /// Specifies the action to take when harmful content is detected in the output. Supported values include:
    ///
    /// - `BLOCK` – Block the content and replace it with blocked messaging.
    /// - `NONE` – Take no action but return detection information in the trace response.
    ///
    /// `OutputAction`; one of `BLOCK`, `NONE`.
    pub fn output_action(mut self, value: impl IntoValue<WordConfigOutputAction>) -> Self {
        self.0.put("OutputAction", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable guardrail evaluation on the output. When disabled, you aren't charged for the evaluation. The evaluation doesn't appear in the response.
    ///
    /// `OutputEnabled`.
    pub fn output_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("OutputEnabled", value.into_value().into_node());
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

impl Kind for WordConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WordConfigProperty> for WordConfigProperty {}
impl From<WordConfigProperty> for Node {
    #[inline]
    fn from(value: WordConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WordConfigProperty> for WordConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WordConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the word policy to configured for the guardrail.
///
/// The property type `WordPolicyConfig` of `AWS::Bedrock::Guardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct WordPolicyConfigProperty(Object);

impl WordPolicyConfigProperty {
    /// `WordPolicyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of managed words to configure for the guardrail.
    ///
    /// `ManagedWordListsConfig`.
    pub fn managed_word_lists_config(
        mut self,
        value: impl IntoValue<List<ManagedWordsConfigProperty>>,
    ) -> Self {
        self.0
            .put("ManagedWordListsConfig", value.into_value().into_node());
        self
    }

    /// A list of words to configure for the guardrail.
    ///
    /// `WordsConfig`.
    pub fn words_config(mut self, value: impl IntoValue<List<WordConfigProperty>>) -> Self {
        self.0.put("WordsConfig", value.into_value().into_node());
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

impl Kind for WordPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WordPolicyConfigProperty> for WordPolicyConfigProperty {}
impl From<WordPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: WordPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WordPolicyConfigProperty> for WordPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<WordPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `InputAction` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum ContentFilterConfigInputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentFilterConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentFilterConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentFilterConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentFilterConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentFilterConfigInputAction> for ContentFilterConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<ContentFilterConfigInputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum ContentFilterConfigOutputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentFilterConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentFilterConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentFilterConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentFilterConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentFilterConfigOutputAction> for ContentFilterConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<ContentFilterConfigOutputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum ContentFilterConfigType {
    /// `HATE`.
    Hate,
    /// `INSULTS`.
    Insults,
    /// `MISCONDUCT`.
    Misconduct,
    /// `PROMPT_ATTACK`.
    PromptAttack,
    /// `SEXUAL`.
    Sexual,
    /// `VIOLENCE`.
    Violence,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentFilterConfigType> for ContentFilterConfigType {
    #[inline]
    fn into_value(self) -> Value<ContentFilterConfigType> {
        const VALUES: &[&str] = &[
            "HATE",
            "INSULTS",
            "MISCONDUCT",
            "PROMPT_ATTACK",
            "SEXUAL",
            "VIOLENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum ContextualGroundingFilterConfigAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ContextualGroundingFilterConfigAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ContextualGroundingFilterConfigAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ContextualGroundingFilterConfigAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContextualGroundingFilterConfigAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContextualGroundingFilterConfigAction> for ContextualGroundingFilterConfigAction {
    #[inline]
    fn into_value(self) -> Value<ContextualGroundingFilterConfigAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ContextualGroundingFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum ContextualGroundingFilterConfigType {
    /// `GROUNDING`.
    Grounding,
    /// `RELEVANCE`.
    Relevance,
}

#[diagnostic::do_not_recommend]
impl Kind for ContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContextualGroundingFilterConfigType> for ContextualGroundingFilterConfigType {
    #[inline]
    fn into_value(self) -> Value<ContextualGroundingFilterConfigType> {
        const VALUES: &[&str] = &["GROUNDING", "RELEVANCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputModalities` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum InputModality {
    /// `IMAGE`.
    Image,
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for InputModality {}
#[diagnostic::do_not_recommend]
impl TextKind for InputModality {}
#[diagnostic::do_not_recommend]
impl IdKind for InputModality {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputModality {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputModality> for InputModality {
    #[inline]
    fn into_value(self) -> Value<InputModality> {
        const VALUES: &[&str] = &["IMAGE", "TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputStrength` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum InputStrength {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for InputStrength {}
#[diagnostic::do_not_recommend]
impl TextKind for InputStrength {}
#[diagnostic::do_not_recommend]
impl IdKind for InputStrength {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for InputStrength {}
#[diagnostic::do_not_recommend]
impl IntoValue<InputStrength> for InputStrength {
    #[inline]
    fn into_value(self) -> Value<InputStrength> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputAction` of a `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
pub enum ManagedWordsConfigInputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ManagedWordsConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ManagedWordsConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ManagedWordsConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManagedWordsConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManagedWordsConfigInputAction> for ManagedWordsConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<ManagedWordsConfigInputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
pub enum ManagedWordsConfigOutputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for ManagedWordsConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for ManagedWordsConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for ManagedWordsConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManagedWordsConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManagedWordsConfigOutputAction> for ManagedWordsConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<ManagedWordsConfigOutputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ManagedWordsConfig` of `AWS::Bedrock::Guardrail`.
pub enum ManagedWordsConfigType {
    /// `PROFANITY`.
    Profanity,
}

#[diagnostic::do_not_recommend]
impl Kind for ManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for ManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for ManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ManagedWordsConfigType> for ManagedWordsConfigType {
    #[inline]
    fn into_value(self) -> Value<ManagedWordsConfigType> {
        const VALUES: &[&str] = &["PROFANITY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputModalities` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum OutputModality {
    /// `IMAGE`.
    Image,
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputModality {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputModality {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputModality {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputModality {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputModality> for OutputModality {
    #[inline]
    fn into_value(self) -> Value<OutputModality> {
        const VALUES: &[&str] = &["IMAGE", "TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputStrength` of a `ContentFilterConfig` of `AWS::Bedrock::Guardrail`.
pub enum OutputStrength {
    /// `HIGH`.
    High,
    /// `LOW`.
    Low,
    /// `MEDIUM`.
    Medium,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for OutputStrength {}
#[diagnostic::do_not_recommend]
impl TextKind for OutputStrength {}
#[diagnostic::do_not_recommend]
impl IdKind for OutputStrength {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OutputStrength {}
#[diagnostic::do_not_recommend]
impl IntoValue<OutputStrength> for OutputStrength {
    #[inline]
    fn into_value(self) -> Value<OutputStrength> {
        const VALUES: &[&str] = &["HIGH", "LOW", "MEDIUM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
pub enum PiiEntityConfigAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for PiiEntityConfigAction {}
#[diagnostic::do_not_recommend]
impl TextKind for PiiEntityConfigAction {}
#[diagnostic::do_not_recommend]
impl IdKind for PiiEntityConfigAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PiiEntityConfigAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<PiiEntityConfigAction> for PiiEntityConfigAction {
    #[inline]
    fn into_value(self) -> Value<PiiEntityConfigAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputAction` of a `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
pub enum PiiEntityConfigInputAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for PiiEntityConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for PiiEntityConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for PiiEntityConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PiiEntityConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<PiiEntityConfigInputAction> for PiiEntityConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<PiiEntityConfigInputAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
pub enum PiiEntityConfigOutputAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for PiiEntityConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for PiiEntityConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for PiiEntityConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PiiEntityConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<PiiEntityConfigOutputAction> for PiiEntityConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<PiiEntityConfigOutputAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PiiEntityConfig` of `AWS::Bedrock::Guardrail`.
pub enum PiiEntityConfigType {
    /// `ADDRESS`.
    Address,
    /// `AGE`.
    Age,
    /// `AWS_ACCESS_KEY`.
    AwsAccessKey,
    /// `AWS_SECRET_KEY`.
    AwsSecretKey,
    /// `CA_HEALTH_NUMBER`.
    CaHealthNumber,
    /// `CA_SOCIAL_INSURANCE_NUMBER`.
    CaSocialInsuranceNumber,
    /// `CREDIT_DEBIT_CARD_CVV`.
    CreditDebitCardCvv,
    /// `CREDIT_DEBIT_CARD_EXPIRY`.
    CreditDebitCardExpiry,
    /// `CREDIT_DEBIT_CARD_NUMBER`.
    CreditDebitCardNumber,
    /// `DRIVER_ID`.
    DriverId,
    /// `EMAIL`.
    Email,
    /// `INTERNATIONAL_BANK_ACCOUNT_NUMBER`.
    InternationalBankAccountNumber,
    /// `IP_ADDRESS`.
    IpAddress,
    /// `LICENSE_PLATE`.
    LicensePlate,
    /// `MAC_ADDRESS`.
    MacAddress,
    /// `NAME`.
    Name,
    /// `PASSWORD`.
    Password,
    /// `PHONE`.
    Phone,
    /// `PIN`.
    Pin,
    /// `SWIFT_CODE`.
    SwiftCode,
    /// `UK_NATIONAL_HEALTH_SERVICE_NUMBER`.
    UkNationalHealthServiceNumber,
    /// `UK_NATIONAL_INSURANCE_NUMBER`.
    UkNationalInsuranceNumber,
    /// `UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER`.
    UkUniqueTaxpayerReferenceNumber,
    /// `URL`.
    Url,
    /// `USERNAME`.
    Username,
    /// `US_BANK_ACCOUNT_NUMBER`.
    UsBankAccountNumber,
    /// `US_BANK_ROUTING_NUMBER`.
    UsBankRoutingNumber,
    /// `US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER`.
    UsIndividualTaxIdentificationNumber,
    /// `US_PASSPORT_NUMBER`.
    UsPassportNumber,
    /// `US_SOCIAL_SECURITY_NUMBER`.
    UsSocialSecurityNumber,
    /// `VEHICLE_IDENTIFICATION_NUMBER`.
    VehicleIdentificationNumber,
}

#[diagnostic::do_not_recommend]
impl Kind for PiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for PiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for PiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for PiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<PiiEntityConfigType> for PiiEntityConfigType {
    #[inline]
    fn into_value(self) -> Value<PiiEntityConfigType> {
        const VALUES: &[&str] = &[
            "ADDRESS",
            "AGE",
            "AWS_ACCESS_KEY",
            "AWS_SECRET_KEY",
            "CA_HEALTH_NUMBER",
            "CA_SOCIAL_INSURANCE_NUMBER",
            "CREDIT_DEBIT_CARD_CVV",
            "CREDIT_DEBIT_CARD_EXPIRY",
            "CREDIT_DEBIT_CARD_NUMBER",
            "DRIVER_ID",
            "EMAIL",
            "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
            "IP_ADDRESS",
            "LICENSE_PLATE",
            "MAC_ADDRESS",
            "NAME",
            "PASSWORD",
            "PHONE",
            "PIN",
            "SWIFT_CODE",
            "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
            "UK_NATIONAL_INSURANCE_NUMBER",
            "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
            "URL",
            "USERNAME",
            "US_BANK_ACCOUNT_NUMBER",
            "US_BANK_ROUTING_NUMBER",
            "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
            "US_PASSPORT_NUMBER",
            "US_SOCIAL_SECURITY_NUMBER",
            "VEHICLE_IDENTIFICATION_NUMBER",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Action` of a `RegexConfig` of `AWS::Bedrock::Guardrail`.
pub enum RegexConfigAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for RegexConfigAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RegexConfigAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RegexConfigAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegexConfigAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegexConfigAction> for RegexConfigAction {
    #[inline]
    fn into_value(self) -> Value<RegexConfigAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputAction` of a `RegexConfig` of `AWS::Bedrock::Guardrail`.
pub enum RegexConfigInputAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for RegexConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RegexConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RegexConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegexConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegexConfigInputAction> for RegexConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<RegexConfigInputAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `RegexConfig` of `AWS::Bedrock::Guardrail`.
pub enum RegexConfigOutputAction {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for RegexConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for RegexConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for RegexConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RegexConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<RegexConfigOutputAction> for RegexConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<RegexConfigOutputAction> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TierName` of a `ContentFiltersTierConfig` of `AWS::Bedrock::Guardrail`.
pub enum TierName {
    /// `CLASSIC`.
    Classic,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for TierName {}
#[diagnostic::do_not_recommend]
impl TextKind for TierName {}
#[diagnostic::do_not_recommend]
impl IdKind for TierName {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TierName {}
#[diagnostic::do_not_recommend]
impl IntoValue<TierName> for TierName {
    #[inline]
    fn into_value(self) -> Value<TierName> {
        const VALUES: &[&str] = &["CLASSIC", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputAction` of a `TopicConfig` of `AWS::Bedrock::Guardrail`.
pub enum TopicConfigInputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicConfigInputAction> for TopicConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<TopicConfigInputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `TopicConfig` of `AWS::Bedrock::Guardrail`.
pub enum TopicConfigOutputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicConfigOutputAction> for TopicConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<TopicConfigOutputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `TopicConfig` of `AWS::Bedrock::Guardrail`.
pub enum TopicConfigType {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for TopicConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for TopicConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for TopicConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TopicConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TopicConfigType> for TopicConfigType {
    #[inline]
    fn into_value(self) -> Value<TopicConfigType> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputAction` of a `WordConfig` of `AWS::Bedrock::Guardrail`.
pub enum WordConfigInputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for WordConfigInputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for WordConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for WordConfigInputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordConfigInputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordConfigInputAction> for WordConfigInputAction {
    #[inline]
    fn into_value(self) -> Value<WordConfigInputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OutputAction` of a `WordConfig` of `AWS::Bedrock::Guardrail`.
pub enum WordConfigOutputAction {
    /// `BLOCK`.
    Block,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for WordConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl TextKind for WordConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IdKind for WordConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for WordConfigOutputAction {}
#[diagnostic::do_not_recommend]
impl IntoValue<WordConfigOutputAction> for WordConfigOutputAction {
    #[inline]
    fn into_value(self) -> Value<WordConfigOutputAction> {
        const VALUES: &[&str] = &["BLOCK", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
