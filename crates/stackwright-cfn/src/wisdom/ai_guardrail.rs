// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIGuardrail` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect AI Guardrail.
///
/// `AWS::Wisdom::AIGuardrail`; `Ref` returns the physical id, which is made of `AIGuardrailId`, `AssistantId`.
/// Changing one of these replaces it: `AssistantId`, `Name`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIGuardrail(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIGuardrail",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("ai_guardrail.rules"),
};

impl CfnAIGuardrail {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIGuardrail";

    /// `CfnAIGuardrail` with its required properties, in alphabetical order:
    ///
    /// - `assistant_id`: The identifier of the Amazon Q in Connect assistant.
    /// - `blocked_input_messaging`: The message to return when the AI Guardrail blocks a prompt.
    /// - `blocked_outputs_messaging`: The message to return when the AI Guardrail blocks a model response.
    pub fn new(
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
        blocked_input_messaging: impl IntoValue<String>,
        blocked_outputs_messaging: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssistantId", assistant_id.into_value().into_node());
        object_.put(
            "BlockedInputMessaging",
            blocked_input_messaging.into_value().into_node(),
        );
        object_.put(
            "BlockedOutputsMessaging",
            blocked_outputs_messaging.into_value().into_node(),
        );
        Self(object_)
    }

    /// Contains details about how to handle harmful content.
    ///
    /// `ContentPolicyConfig`; updated in place.
    pub fn content_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailContentPolicyConfigProperty>,
    ) -> Self {
        self.0
            .put("ContentPolicyConfig", value.into_value().into_node());
        self
    }

    /// The policy configuration details for the AI Guardrail's contextual grounding policy.
    ///
    /// `ContextualGroundingPolicyConfig`; updated in place.
    pub fn contextual_grounding_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailContextualGroundingPolicyConfigProperty>,
    ) -> Self {
        self.0.put(
            "ContextualGroundingPolicyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// A description of the AI Guardrail.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the AI Guardrail.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Contains details about PII entities and regular expressions to configure for the AI Guardrail.
    ///
    /// `SensitiveInformationPolicyConfig`; updated in place.
    pub fn sensitive_information_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailSensitiveInformationPolicyConfigProperty>,
    ) -> Self {
        self.0.put(
            "SensitiveInformationPolicyConfig",
            value.into_value().into_node(),
        );
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Contains details about topics that the AI Guardrail should identify and deny.
    ///
    /// `TopicPolicyConfig`; updated in place.
    pub fn topic_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailTopicPolicyConfigProperty>,
    ) -> Self {
        self.0
            .put("TopicPolicyConfig", value.into_value().into_node());
        self
    }

    /// Contains details about the word policy to configured for the AI Guardrail.
    ///
    /// `WordPolicyConfig`; updated in place.
    pub fn word_policy_config(
        mut self,
        value: impl IntoValue<AIGuardrailWordPolicyConfigProperty>,
    ) -> Self {
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

impl Construct for CfnAIGuardrail {
    type Handle = CfnAIGuardrailRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIGuardrailRef {
        CfnAIGuardrailRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIGuardrail`] of a stack.
pub struct CfnAIGuardrailRef(NodeRef);

impl Clone for CfnAIGuardrailRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIGuardrailRef {}
impl AsNode for CfnAIGuardrailRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIGuardrailRef {
    /// What `Ref` returns: the physical id, which is made of `AIGuardrailId`, `AssistantId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AI Guardrail.
    ///
    /// `Fn::GetAtt` of `AIGuardrailArn`.
    #[inline]
    pub fn attr_ai_guardrail_arn(&self) -> Value<kinds::wisdom::AiGuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIGuardrailArn")))
    }

    /// The identifier of the Amazon Q in Connect AI Guardrail.
    ///
    /// `Fn::GetAtt` of `AIGuardrailId`.
    #[inline]
    pub fn attr_ai_guardrail_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIGuardrailId")))
    }

    /// The Amazon Resource Name (ARN) of the Amazon Q in Connect assistant.
    ///
    /// `Fn::GetAtt` of `AssistantArn`.
    #[inline]
    pub fn attr_assistant_arn(&self) -> Value<kinds::wisdom::AssistantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AssistantArn")))
    }

    /// The `ModifiedTimeSeconds` attribute.
    ///
    /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
    #[inline]
    pub fn attr_modified_time_seconds(&self) -> Value<f64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ModifiedTimeSeconds")))
    }
}

impl IntoValue<kinds::wisdom::AiGuardrailArn> for &CfnAIGuardrailRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AiGuardrailArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIGuardrailArn")))
    }
}

/// Content policy config for a guardrail.
///
/// The property type `AIGuardrailContentPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIGuardrailContentPolicyConfigProperty(Object);

impl AIGuardrailContentPolicyConfigProperty {
    /// `AIGuardrailContentPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters_config`: List of content filter configurations in a content policy.
    pub fn new(filters_config: impl IntoValue<List<GuardrailContentFilterConfigProperty>>) -> Self {
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

impl Kind for AIGuardrailContentPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIGuardrailContentPolicyConfigProperty> for AIGuardrailContentPolicyConfigProperty {}
impl From<AIGuardrailContentPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AIGuardrailContentPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIGuardrailContentPolicyConfigProperty> for AIGuardrailContentPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AIGuardrailContentPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contextual grounding policy config for a guardrail.
///
/// The property type `AIGuardrailContextualGroundingPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIGuardrailContextualGroundingPolicyConfigProperty(Object);

impl AIGuardrailContextualGroundingPolicyConfigProperty {
    /// `AIGuardrailContextualGroundingPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters_config`: List of contextual grounding filter configs.
    pub fn new(
        filters_config: impl IntoValue<List<GuardrailContextualGroundingFilterConfigProperty>>,
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

impl Kind for AIGuardrailContextualGroundingPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIGuardrailContextualGroundingPolicyConfigProperty>
    for AIGuardrailContextualGroundingPolicyConfigProperty
{
}
impl From<AIGuardrailContextualGroundingPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AIGuardrailContextualGroundingPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIGuardrailContextualGroundingPolicyConfigProperty>
    for AIGuardrailContextualGroundingPolicyConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AIGuardrailContextualGroundingPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Sensitive information policy configuration for a guardrail.
///
/// The property type `AIGuardrailSensitiveInformationPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIGuardrailSensitiveInformationPolicyConfigProperty(Object);

impl AIGuardrailSensitiveInformationPolicyConfigProperty {
    /// `AIGuardrailSensitiveInformationPolicyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of entities.
    ///
    /// `PiiEntitiesConfig`.
    pub fn pii_entities_config(
        mut self,
        value: impl IntoValue<List<GuardrailPiiEntityConfigProperty>>,
    ) -> Self {
        self.0
            .put("PiiEntitiesConfig", value.into_value().into_node());
        self
    }

    /// List of regex.
    ///
    /// `RegexesConfig`.
    pub fn regexes_config(
        mut self,
        value: impl IntoValue<List<GuardrailRegexConfigProperty>>,
    ) -> Self {
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

impl Kind for AIGuardrailSensitiveInformationPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIGuardrailSensitiveInformationPolicyConfigProperty>
    for AIGuardrailSensitiveInformationPolicyConfigProperty
{
}
impl From<AIGuardrailSensitiveInformationPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AIGuardrailSensitiveInformationPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIGuardrailSensitiveInformationPolicyConfigProperty>
    for AIGuardrailSensitiveInformationPolicyConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<AIGuardrailSensitiveInformationPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Topic policy configuration for a guardrail.
///
/// The property type `AIGuardrailTopicPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIGuardrailTopicPolicyConfigProperty(Object);

impl AIGuardrailTopicPolicyConfigProperty {
    /// `AIGuardrailTopicPolicyConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `topics_config`: List of topic configs in topic policy.
    pub fn new(topics_config: impl IntoValue<List<GuardrailTopicConfigProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TopicsConfig", topics_config.into_value().into_node());
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

impl Kind for AIGuardrailTopicPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIGuardrailTopicPolicyConfigProperty> for AIGuardrailTopicPolicyConfigProperty {}
impl From<AIGuardrailTopicPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AIGuardrailTopicPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIGuardrailTopicPolicyConfigProperty> for AIGuardrailTopicPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AIGuardrailTopicPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Word policy config for a guardrail.
///
/// The property type `AIGuardrailWordPolicyConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIGuardrailWordPolicyConfigProperty(Object);

impl AIGuardrailWordPolicyConfigProperty {
    /// `AIGuardrailWordPolicyConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A config for the list of managed words.
    ///
    /// `ManagedWordListsConfig`.
    pub fn managed_word_lists_config(
        mut self,
        value: impl IntoValue<List<GuardrailManagedWordsConfigProperty>>,
    ) -> Self {
        self.0
            .put("ManagedWordListsConfig", value.into_value().into_node());
        self
    }

    /// List of custom word configurations.
    ///
    /// `WordsConfig`.
    pub fn words_config(
        mut self,
        value: impl IntoValue<List<GuardrailWordConfigProperty>>,
    ) -> Self {
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

impl Kind for AIGuardrailWordPolicyConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIGuardrailWordPolicyConfigProperty> for AIGuardrailWordPolicyConfigProperty {}
impl From<AIGuardrailWordPolicyConfigProperty> for Node {
    #[inline]
    fn from(value: AIGuardrailWordPolicyConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIGuardrailWordPolicyConfigProperty> for AIGuardrailWordPolicyConfigProperty {
    #[inline]
    fn into_value(self) -> Value<AIGuardrailWordPolicyConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Content filter configuration in content policy.
///
/// The property type `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailContentFilterConfigProperty(Object);

impl GuardrailContentFilterConfigProperty {
    /// `GuardrailContentFilterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_strength`: The strength of the input for the guardrail content filter.
    /// - `output_strength`: The output strength of the guardrail content filter.
    /// - `r#type`: The type of the guardrail content filter.
    pub fn new(
        input_strength: impl IntoValue<InputStrength>,
        output_strength: impl IntoValue<OutputStrength>,
        r#type: impl IntoValue<GuardrailContentFilterConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputStrength", input_strength.into_value().into_node());
        object_.put("OutputStrength", output_strength.into_value().into_node());
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

impl Kind for GuardrailContentFilterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailContentFilterConfigProperty> for GuardrailContentFilterConfigProperty {}
impl From<GuardrailContentFilterConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailContentFilterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailContentFilterConfigProperty> for GuardrailContentFilterConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailContentFilterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A configuration for grounding filter.
///
/// The property type `GuardrailContextualGroundingFilterConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailContextualGroundingFilterConfigProperty(Object);

impl GuardrailContextualGroundingFilterConfigProperty {
    /// `GuardrailContextualGroundingFilterConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `threshold`: The threshold for this filter.
    /// - `r#type`: The type of this filter.
    pub fn new(
        threshold: impl IntoValue<f64>,
        r#type: impl IntoValue<GuardrailContextualGroundingFilterConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Threshold", threshold.into_value().into_node());
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

impl Kind for GuardrailContextualGroundingFilterConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailContextualGroundingFilterConfigProperty>
    for GuardrailContextualGroundingFilterConfigProperty
{
}
impl From<GuardrailContextualGroundingFilterConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailContextualGroundingFilterConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailContextualGroundingFilterConfigProperty>
    for GuardrailContextualGroundingFilterConfigProperty
{
    #[inline]
    fn into_value(self) -> Value<GuardrailContextualGroundingFilterConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A managed words config.
///
/// The property type `GuardrailManagedWordsConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailManagedWordsConfigProperty(Object);

impl GuardrailManagedWordsConfigProperty {
    /// `GuardrailManagedWordsConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of guardrail managed words.
    pub fn new(r#type: impl IntoValue<GuardrailManagedWordsConfigType>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for GuardrailManagedWordsConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailManagedWordsConfigProperty> for GuardrailManagedWordsConfigProperty {}
impl From<GuardrailManagedWordsConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailManagedWordsConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailManagedWordsConfigProperty> for GuardrailManagedWordsConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailManagedWordsConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// PII entity configuration.
///
/// The property type `GuardrailPiiEntityConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailPiiEntityConfigProperty(Object);

impl GuardrailPiiEntityConfigProperty {
    /// `GuardrailPiiEntityConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action of guardrail PII entity configuration.
    /// - `r#type`: Configure AI Guardrail type when the PII entity is detected.
    pub fn new(
        action: impl IntoValue<Action>,
        r#type: impl IntoValue<GuardrailPiiEntityConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
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

impl Kind for GuardrailPiiEntityConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailPiiEntityConfigProperty> for GuardrailPiiEntityConfigProperty {}
impl From<GuardrailPiiEntityConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailPiiEntityConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailPiiEntityConfigProperty> for GuardrailPiiEntityConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailPiiEntityConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A regex configuration.
///
/// The property type `GuardrailRegexConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailRegexConfigProperty(Object);

impl GuardrailRegexConfigProperty {
    /// `GuardrailRegexConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `action`: The action of the guardrail regex configuration.
    /// - `name`: A regex configuration.
    /// - `pattern`: The regex pattern.
    pub fn new(
        action: impl IntoValue<Action>,
        name: impl IntoValue<String>,
        pattern: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Action", action.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Pattern", pattern.into_value().into_node());
        Self(object_)
    }

    /// The regex description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
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

impl Kind for GuardrailRegexConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailRegexConfigProperty> for GuardrailRegexConfigProperty {}
impl From<GuardrailRegexConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailRegexConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailRegexConfigProperty> for GuardrailRegexConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailRegexConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Topic configuration in topic policy.
///
/// The property type `GuardrailTopicConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailTopicConfigProperty(Object);

impl GuardrailTopicConfigProperty {
    /// `GuardrailTopicConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: Definition of topic in topic policy.
    /// - `name`: Name of topic in topic policy.
    /// - `r#type`: Type of topic in a policy.
    pub fn new(
        definition: impl IntoValue<String>,
        name: impl IntoValue<String>,
        r#type: impl IntoValue<GuardrailTopicConfigType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Text example in topic policy.
    ///
    /// `Examples`.
    pub fn examples(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Examples", value.into_value().into_node());
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

impl Kind for GuardrailTopicConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailTopicConfigProperty> for GuardrailTopicConfigProperty {}
impl From<GuardrailTopicConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailTopicConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailTopicConfigProperty> for GuardrailTopicConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailTopicConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom word config.
///
/// The property type `GuardrailWordConfig` of `AWS::Wisdom::AIGuardrail`.
#[must_use = "a property type does nothing until it is set"]
pub struct GuardrailWordConfigProperty(Object);

impl GuardrailWordConfigProperty {
    /// `GuardrailWordConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The custom word text.
    pub fn new(text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Text", text.into_value().into_node());
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

impl Kind for GuardrailWordConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GuardrailWordConfigProperty> for GuardrailWordConfigProperty {}
impl From<GuardrailWordConfigProperty> for Node {
    #[inline]
    fn from(value: GuardrailWordConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GuardrailWordConfigProperty> for GuardrailWordConfigProperty {
    #[inline]
    fn into_value(self) -> Value<GuardrailWordConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Action` of a `GuardrailPiiEntityConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum Action {
    /// `ANONYMIZE`.
    Anonymize,
    /// `BLOCK`.
    Block,
}

#[diagnostic::do_not_recommend]
impl Kind for Action {}
#[diagnostic::do_not_recommend]
impl TextKind for Action {}
#[diagnostic::do_not_recommend]
impl IdKind for Action {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Action {}
#[diagnostic::do_not_recommend]
impl IntoValue<Action> for Action {
    #[inline]
    fn into_value(self) -> Value<Action> {
        const VALUES: &[&str] = &["ANONYMIZE", "BLOCK"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum GuardrailContentFilterConfigType {
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
impl Kind for GuardrailContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for GuardrailContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for GuardrailContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GuardrailContentFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GuardrailContentFilterConfigType> for GuardrailContentFilterConfigType {
    #[inline]
    fn into_value(self) -> Value<GuardrailContentFilterConfigType> {
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

/// The values of `Type` of a `GuardrailContextualGroundingFilterConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum GuardrailContextualGroundingFilterConfigType {
    /// `GROUNDING`.
    Grounding,
    /// `RELEVANCE`.
    Relevance,
}

#[diagnostic::do_not_recommend]
impl Kind for GuardrailContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for GuardrailContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for GuardrailContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GuardrailContextualGroundingFilterConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GuardrailContextualGroundingFilterConfigType>
    for GuardrailContextualGroundingFilterConfigType
{
    #[inline]
    fn into_value(self) -> Value<GuardrailContextualGroundingFilterConfigType> {
        const VALUES: &[&str] = &["GROUNDING", "RELEVANCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `GuardrailManagedWordsConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum GuardrailManagedWordsConfigType {
    /// `PROFANITY`.
    Profanity,
}

#[diagnostic::do_not_recommend]
impl Kind for GuardrailManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for GuardrailManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for GuardrailManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GuardrailManagedWordsConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GuardrailManagedWordsConfigType> for GuardrailManagedWordsConfigType {
    #[inline]
    fn into_value(self) -> Value<GuardrailManagedWordsConfigType> {
        const VALUES: &[&str] = &["PROFANITY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `GuardrailPiiEntityConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum GuardrailPiiEntityConfigType {
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
impl Kind for GuardrailPiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for GuardrailPiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for GuardrailPiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GuardrailPiiEntityConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GuardrailPiiEntityConfigType> for GuardrailPiiEntityConfigType {
    #[inline]
    fn into_value(self) -> Value<GuardrailPiiEntityConfigType> {
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

/// The values of `Type` of a `GuardrailTopicConfig` of `AWS::Wisdom::AIGuardrail`.
pub enum GuardrailTopicConfigType {
    /// `DENY`.
    Deny,
}

#[diagnostic::do_not_recommend]
impl Kind for GuardrailTopicConfigType {}
#[diagnostic::do_not_recommend]
impl TextKind for GuardrailTopicConfigType {}
#[diagnostic::do_not_recommend]
impl IdKind for GuardrailTopicConfigType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GuardrailTopicConfigType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GuardrailTopicConfigType> for GuardrailTopicConfigType {
    #[inline]
    fn into_value(self) -> Value<GuardrailTopicConfigType> {
        const VALUES: &[&str] = &["DENY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `InputStrength` of a `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
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

/// The values of `OutputStrength` of a `GuardrailContentFilterConfig` of `AWS::Wisdom::AIGuardrail`.
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
