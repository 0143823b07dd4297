// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIAgent` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect AI Agent.
///
/// `AWS::Wisdom::AIAgent`; `Ref` returns the physical id, which is made of `AIAgentId`, `AssistantId`.
/// Changing one of these replaces it: `AssistantId`, `Name`, `Tags`, `Type`.
/// Attributes: `AIAgentArn`, `AIAgentId`, `AssistantArn`, `ModifiedTimeSeconds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIAgent(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIAgent",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("ai_agent.rules"),
};

impl CfnAIAgent {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIAgent";

    /// `CfnAIAgent` with its required properties, in alphabetical order:
    ///
    /// - `assistant_id`: The identifier of the Amazon Q in Connect assistant.
    /// - `configuration`: Configuration for the AI Agent.
    /// - `r#type`: The type of the AI Agent.
    pub fn new(
        assistant_id: impl IntoValue<kinds::wisdom::AssistantId>,
        configuration: impl IntoValue<AIAgentConfigurationProperty>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AssistantId", assistant_id.into_value().into_node());
        object_.put("Configuration", configuration.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The description of the AI Agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the AI Agent.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
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

impl Construct for CfnAIAgent {
    type Handle = CfnAIAgentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIAgentRef {
        CfnAIAgentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIAgent`] of a stack.
pub struct CfnAIAgentRef(NodeRef);

impl Clone for CfnAIAgentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIAgentRef {}
impl AsNode for CfnAIAgentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIAgentRef {
    /// What `Ref` returns: the physical id, which is made of `AIAgentId`, `AssistantId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AI agent.
    ///
    /// `Fn::GetAtt` of `AIAgentArn`.
    #[inline]
    pub fn attr_ai_agent_arn(&self) -> Value<kinds::wisdom::AiAgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIAgentArn")))
    }

    /// The identifier of the AI Agent.
    ///
    /// `Fn::GetAtt` of `AIAgentId`.
    #[inline]
    pub fn attr_ai_agent_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIAgentId")))
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

impl IntoValue<kinds::wisdom::AiAgentArn> for &CfnAIAgentRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AiAgentArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIAgentArn")))
    }
}

/// A typed union that specifies the configuration based on the type of AI Agent.
///
/// The property type `AIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIAgentConfigurationProperty(Object);

impl AIAgentConfigurationProperty {
    /// `AIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration for AI Agents of type `ANSWER_RECOMMENDATION`.
    ///
    /// `AnswerRecommendationAIAgentConfiguration`.
    pub fn answer_recommendation_ai_agent_configuration(
        mut self,
        value: impl IntoValue<AnswerRecommendationAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AnswerRecommendationAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CaseSummarizationAIAgentConfiguration` property.
    ///
    /// `CaseSummarizationAIAgentConfiguration`.
    pub fn case_summarization_ai_agent_configuration(
        mut self,
        value: impl IntoValue<CaseSummarizationAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CaseSummarizationAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for the EMAIL_GENERATIVE_ANSWER AI agent that provides comprehensive knowledge-based answers for customer queries.
    ///
    /// `EmailGenerativeAnswerAIAgentConfiguration`.
    pub fn email_generative_answer_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailGenerativeAnswerAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EmailGenerativeAnswerAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for the EMAIL_OVERVIEW AI agent that generates structured overview of email conversations.
    ///
    /// `EmailOverviewAIAgentConfiguration`.
    pub fn email_overview_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailOverviewAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EmailOverviewAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for the EMAIL_RESPONSE AI agent that generates professional email responses using knowledge base content.
    ///
    /// `EmailResponseAIAgentConfiguration`.
    pub fn email_response_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailResponseAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EmailResponseAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration for AI Agents of type `MANUAL_SEARCH`.
    ///
    /// `ManualSearchAIAgentConfiguration`.
    pub fn manual_search_ai_agent_configuration(
        mut self,
        value: impl IntoValue<ManualSearchAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManualSearchAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `NoteTakingAIAgentConfiguration` property.
    ///
    /// `NoteTakingAIAgentConfiguration`.
    pub fn note_taking_ai_agent_configuration(
        mut self,
        value: impl IntoValue<NoteTakingAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "NoteTakingAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The `OrchestrationAIAgentConfiguration` property.
    ///
    /// `OrchestrationAIAgentConfiguration`.
    pub fn orchestration_ai_agent_configuration(
        mut self,
        value: impl IntoValue<OrchestrationAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "OrchestrationAIAgentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The self-service AI agent configuration.
    ///
    /// `SelfServiceAIAgentConfiguration`.
    pub fn self_service_ai_agent_configuration(
        mut self,
        value: impl IntoValue<SelfServiceAIAgentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SelfServiceAIAgentConfiguration",
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

impl Kind for AIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIAgentConfigurationProperty> for AIAgentConfigurationProperty {}
impl From<AIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: AIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIAgentConfigurationProperty> for AIAgentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for AI Agents of type `ANSWER_RECOMMENDATION`.
///
/// The property type `AnswerRecommendationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnswerRecommendationAIAgentConfigurationProperty(Object);

impl AnswerRecommendationAIAgentConfigurationProperty {
    /// `AnswerRecommendationAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the answer generation AI guardrail.
    ///
    /// `AnswerGenerationAIGuardrailId`.
    pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AnswerGenerationAIGuardrailId",
            value.into_value().into_node(),
        );
        self
    }

    /// The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
    ///
    /// `AnswerGenerationAIPromptId`.
    pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnswerGenerationAIPromptId", value.into_value().into_node());
        self
    }

    /// The association configurations for overriding behavior on this AI Agent.
    ///
    /// `AssociationConfigurations`.
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<List<AssociationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AssociationConfigurations", value.into_value().into_node());
        self
    }

    /// The AI Prompt identifier for the Intent Labeling prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
    ///
    /// `IntentLabelingGenerationAIPromptId`.
    pub fn intent_labeling_generation_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "IntentLabelingGenerationAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The locale to which specifies the language and region settings that determine the response language for [QueryAssistant](https://docs.aws.amazon.com/connect/latest/APIReference/API_amazon-q-connect_QueryAssistant.html).
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The AI Prompt identifier for the Query Reformulation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
    ///
    /// `QueryReformulationAIPromptId`.
    pub fn query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "QueryReformulationAIPromptId",
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

impl Kind for AnswerRecommendationAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnswerRecommendationAIAgentConfigurationProperty>
    for AnswerRecommendationAIAgentConfigurationProperty
{
}
impl From<AnswerRecommendationAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: AnswerRecommendationAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnswerRecommendationAIAgentConfigurationProperty>
    for AnswerRecommendationAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<AnswerRecommendationAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for an Amazon Q in Connect Assistant Association.
///
/// The property type `AssociationConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociationConfigurationProperty(Object);

impl AssociationConfigurationProperty {
    /// `AssociationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association.
    ///
    /// `AssociationConfigurationData`.
    pub fn association_configuration_data(
        mut self,
        value: impl IntoValue<AssociationConfigurationDataProperty>,
    ) -> Self {
        self.0.put(
            "AssociationConfigurationData",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier of the association for this Association Configuration.
    ///
    /// `AssociationId`.
    pub fn association_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AssociationId", value.into_value().into_node());
        self
    }

    /// The type of the association for this Association Configuration.
    ///
    /// `AssociationType`; one of `KNOWLEDGE_BASE`.
    pub fn association_type(mut self, value: impl IntoValue<AssociationType>) -> Self {
        self.0
            .put("AssociationType", value.into_value().into_node());
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

impl Kind for AssociationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociationConfigurationProperty> for AssociationConfigurationProperty {}
impl From<AssociationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AssociationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociationConfigurationProperty> for AssociationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AssociationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A typed union of the data of the configuration for an Amazon Q in Connect Assistant Association.
///
/// The property type `AssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct AssociationConfigurationDataProperty(Object);

impl AssociationConfigurationDataProperty {
    /// `AssociationConfigurationDataProperty` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_association_configuration_data`: The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association.
    pub fn new(
        knowledge_base_association_configuration_data: impl IntoValue<
            KnowledgeBaseAssociationConfigurationDataProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseAssociationConfigurationData",
            knowledge_base_association_configuration_data
                .into_value()
                .into_node(),
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

impl Kind for AssociationConfigurationDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AssociationConfigurationDataProperty> for AssociationConfigurationDataProperty {}
impl From<AssociationConfigurationDataProperty> for Node {
    #[inline]
    fn from(value: AssociationConfigurationDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AssociationConfigurationDataProperty> for AssociationConfigurationDataProperty {
    #[inline]
    fn into_value(self) -> Value<AssociationConfigurationDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `CaseSummarizationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct CaseSummarizationAIAgentConfigurationProperty(Object);

impl CaseSummarizationAIAgentConfigurationProperty {
    /// `CaseSummarizationAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CaseSummarizationAIGuardrailId` property.
    ///
    /// `CaseSummarizationAIGuardrailId`.
    pub fn case_summarization_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CaseSummarizationAIGuardrailId",
            value.into_value().into_node(),
        );
        self
    }

    /// The `CaseSummarizationAIPromptId` property.
    ///
    /// `CaseSummarizationAIPromptId`.
    pub fn case_summarization_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "CaseSummarizationAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The `Locale` property.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
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

impl Kind for CaseSummarizationAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CaseSummarizationAIAgentConfigurationProperty>
    for CaseSummarizationAIAgentConfigurationProperty
{
}
impl From<CaseSummarizationAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: CaseSummarizationAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CaseSummarizationAIAgentConfigurationProperty>
    for CaseSummarizationAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CaseSummarizationAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for the EMAIL_GENERATIVE_ANSWER AI agent including prompts, locale, and knowledge base associations.
///
/// The property type `EmailGenerativeAnswerAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailGenerativeAnswerAIAgentConfigurationProperty(Object);

impl EmailGenerativeAnswerAIAgentConfigurationProperty {
    /// `EmailGenerativeAnswerAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for knowledge base associations used by the email generative answer agent.
    ///
    /// `AssociationConfigurations`.
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<List<AssociationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AssociationConfigurations", value.into_value().into_node());
        self
    }

    /// The ID of the System AI prompt used for generating comprehensive knowledge-based answers from email queries.
    ///
    /// `EmailGenerativeAnswerAIPromptId`.
    pub fn email_generative_answer_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EmailGenerativeAnswerAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search results.
    ///
    /// `EmailQueryReformulationAIPromptId`.
    pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EmailQueryReformulationAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The locale setting for language-specific email processing and response generation (for example, en_US, es_ES).
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
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

impl Kind for EmailGenerativeAnswerAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailGenerativeAnswerAIAgentConfigurationProperty>
    for EmailGenerativeAnswerAIAgentConfigurationProperty
{
}
impl From<EmailGenerativeAnswerAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: EmailGenerativeAnswerAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailGenerativeAnswerAIAgentConfigurationProperty>
    for EmailGenerativeAnswerAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EmailGenerativeAnswerAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for the EMAIL_OVERVIEW AI agent including prompt ID and locale settings.
///
/// The property type `EmailOverviewAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailOverviewAIAgentConfigurationProperty(Object);

impl EmailOverviewAIAgentConfigurationProperty {
    /// `EmailOverviewAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the System AI prompt used for generating structured email conversation summaries.
    ///
    /// `EmailOverviewAIPromptId`.
    pub fn email_overview_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailOverviewAIPromptId", value.into_value().into_node());
        self
    }

    /// The locale setting for language-specific email overview processing (for example, en_US, es_ES).
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
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

impl Kind for EmailOverviewAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailOverviewAIAgentConfigurationProperty>
    for EmailOverviewAIAgentConfigurationProperty
{
}
impl From<EmailOverviewAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: EmailOverviewAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailOverviewAIAgentConfigurationProperty>
    for EmailOverviewAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EmailOverviewAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for the EMAIL_RESPONSE AI agent including prompts, locale, and knowledge base associations.
///
/// The property type `EmailResponseAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmailResponseAIAgentConfigurationProperty(Object);

impl EmailResponseAIAgentConfigurationProperty {
    /// `EmailResponseAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for knowledge base associations used by the email response agent.
    ///
    /// `AssociationConfigurations`.
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<List<AssociationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AssociationConfigurations", value.into_value().into_node());
        self
    }

    /// The ID of the System AI prompt used for reformulating email queries to optimize knowledge base search for response generation.
    ///
    /// `EmailQueryReformulationAIPromptId`.
    pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "EmailQueryReformulationAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the System AI prompt used for generating professional email responses based on knowledge base content.
    ///
    /// `EmailResponseAIPromptId`.
    pub fn email_response_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmailResponseAIPromptId", value.into_value().into_node());
        self
    }

    /// The locale setting for language-specific email response generation (for example, en_US, es_ES).
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
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

impl Kind for EmailResponseAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmailResponseAIAgentConfigurationProperty>
    for EmailResponseAIAgentConfigurationProperty
{
}
impl From<EmailResponseAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: EmailResponseAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmailResponseAIAgentConfigurationProperty>
    for EmailResponseAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EmailResponseAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data of the configuration for a `KNOWLEDGE_BASE` type Amazon Q in Connect Assistant Association.
///
/// The property type `KnowledgeBaseAssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBaseAssociationConfigurationDataProperty(Object);

impl KnowledgeBaseAssociationConfigurationDataProperty {
    /// `KnowledgeBaseAssociationConfigurationDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An object that can be used to specify Tag conditions.
    ///
    /// `ContentTagFilter`.
    pub fn content_tag_filter(mut self, value: impl IntoValue<TagFilterProperty>) -> Self {
        self.0
            .put("ContentTagFilter", value.into_value().into_node());
        self
    }

    /// The maximum number of results to return per page.
    ///
    /// `MaxResults`.
    pub fn max_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxResults", value.into_value().into_node());
        self
    }

    /// The search type to be used against the Knowledge Base for this request. The values can be `SEMANTIC` which uses vector embeddings or `HYBRID` which use vector embeddings and raw text
    ///
    /// `OverrideKnowledgeBaseSearchType`; one of `HYBRID`, `SEMANTIC`.
    pub fn override_knowledge_base_search_type(
        mut self,
        value: impl IntoValue<OverrideKnowledgeBaseSearchType>,
    ) -> Self {
        self.0.put(
            "OverrideKnowledgeBaseSearchType",
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

impl Kind for KnowledgeBaseAssociationConfigurationDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBaseAssociationConfigurationDataProperty>
    for KnowledgeBaseAssociationConfigurationDataProperty
{
}
impl From<KnowledgeBaseAssociationConfigurationDataProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBaseAssociationConfigurationDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBaseAssociationConfigurationDataProperty>
    for KnowledgeBaseAssociationConfigurationDataProperty
{
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseAssociationConfigurationDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for AI Agents of type `MANUAL_SEARCH`.
///
/// The property type `ManualSearchAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManualSearchAIAgentConfigurationProperty(Object);

impl ManualSearchAIAgentConfigurationProperty {
    /// `ManualSearchAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ID of the answer generation AI guardrail.
    ///
    /// `AnswerGenerationAIGuardrailId`.
    pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AnswerGenerationAIGuardrailId",
            value.into_value().into_node(),
        );
        self
    }

    /// The AI Prompt identifier for the Answer Generation prompt used by the `ANSWER_RECOMMENDATION` AI Agent.
    ///
    /// `AnswerGenerationAIPromptId`.
    pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AnswerGenerationAIPromptId", value.into_value().into_node());
        self
    }

    /// The association configurations for overriding behavior on this AI Agent.
    ///
    /// `AssociationConfigurations`.
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<List<AssociationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AssociationConfigurations", value.into_value().into_node());
        self
    }

    /// The locale to which specifies the language and region settings that determine the response language for [QueryAssistant](https://docs.aws.amazon.com/connect/latest/APIReference/API_amazon-q-connect_QueryAssistant.html).
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
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

impl Kind for ManualSearchAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManualSearchAIAgentConfigurationProperty>
    for ManualSearchAIAgentConfigurationProperty
{
}
impl From<ManualSearchAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManualSearchAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManualSearchAIAgentConfigurationProperty>
    for ManualSearchAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManualSearchAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NoteTakingAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct NoteTakingAIAgentConfigurationProperty(Object);

impl NoteTakingAIAgentConfigurationProperty {
    /// `NoteTakingAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Locale` property.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The `NoteTakingAIGuardrailId` property.
    ///
    /// `NoteTakingAIGuardrailId`.
    pub fn note_taking_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NoteTakingAIGuardrailId", value.into_value().into_node());
        self
    }

    /// The `NoteTakingAIPromptId` property.
    ///
    /// `NoteTakingAIPromptId`.
    pub fn note_taking_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("NoteTakingAIPromptId", value.into_value().into_node());
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

impl Kind for NoteTakingAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NoteTakingAIAgentConfigurationProperty> for NoteTakingAIAgentConfigurationProperty {}
impl From<NoteTakingAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: NoteTakingAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NoteTakingAIAgentConfigurationProperty> for NoteTakingAIAgentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NoteTakingAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of conditions which would be applied together with an `OR` condition.
///
/// The property type `OrCondition` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrConditionProperty(Object);

impl OrConditionProperty {
    /// `OrConditionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of conditions which would be applied together with an `AND` condition.
    ///
    /// `AndConditions`.
    pub fn and_conditions(mut self, value: impl IntoValue<List<TagConditionProperty>>) -> Self {
        self.0.put("AndConditions", value.into_value().into_node());
        self
    }

    /// A leaf node condition which can be used to specify a tag condition.
    ///
    /// `TagCondition`.
    pub fn tag_condition(mut self, value: impl IntoValue<TagConditionProperty>) -> Self {
        self.0.put("TagCondition", value.into_value().into_node());
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

impl Kind for OrConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrConditionProperty> for OrConditionProperty {}
impl From<OrConditionProperty> for Node {
    #[inline]
    fn from(value: OrConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrConditionProperty> for OrConditionProperty {
    #[inline]
    fn into_value(self) -> Value<OrConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `OrchestrationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct OrchestrationAIAgentConfigurationProperty(Object);

impl OrchestrationAIAgentConfigurationProperty {
    /// `OrchestrationAIAgentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `orchestration_ai_prompt_id`
    pub fn new(orchestration_ai_prompt_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "OrchestrationAIPromptId",
            orchestration_ai_prompt_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `ConnectInstanceArn` property.
    ///
    /// `ConnectInstanceArn`.
    pub fn connect_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectInstanceArn", value.into_value().into_node());
        self
    }

    /// The `Locale` property.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Locale", value.into_value().into_node());
        self
    }

    /// The `OrchestrationAIGuardrailId` property.
    ///
    /// `OrchestrationAIGuardrailId`.
    pub fn orchestration_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OrchestrationAIGuardrailId", value.into_value().into_node());
        self
    }

    /// The `ToolConfigurations` property.
    ///
    /// `ToolConfigurations`.
    pub fn tool_configurations(
        mut self,
        value: impl IntoValue<List<ToolConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ToolConfigurations", value.into_value().into_node());
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

impl Kind for OrchestrationAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OrchestrationAIAgentConfigurationProperty>
    for OrchestrationAIAgentConfigurationProperty
{
}
impl From<OrchestrationAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: OrchestrationAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OrchestrationAIAgentConfigurationProperty>
    for OrchestrationAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OrchestrationAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the self-service AI agent.
///
/// The property type `SelfServiceAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfServiceAIAgentConfigurationProperty(Object);

impl SelfServiceAIAgentConfigurationProperty {
    /// `SelfServiceAIAgentConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The association configuration of the self-service AI agent.
    ///
    /// `AssociationConfigurations`.
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<List<AssociationConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("AssociationConfigurations", value.into_value().into_node());
        self
    }

    /// The ID of the self-service AI guardrail.
    ///
    /// `SelfServiceAIGuardrailId`.
    pub fn self_service_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SelfServiceAIGuardrailId", value.into_value().into_node());
        self
    }

    /// The ID of the self-service answer generation AI prompt.
    ///
    /// `SelfServiceAnswerGenerationAIPromptId`.
    pub fn self_service_answer_generation_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SelfServiceAnswerGenerationAIPromptId",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the self-service preprocessing AI prompt.
    ///
    /// `SelfServicePreProcessingAIPromptId`.
    pub fn self_service_pre_processing_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.put(
            "SelfServicePreProcessingAIPromptId",
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

impl Kind for SelfServiceAIAgentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfServiceAIAgentConfigurationProperty> for SelfServiceAIAgentConfigurationProperty {}
impl From<SelfServiceAIAgentConfigurationProperty> for Node {
    #[inline]
    fn from(value: SelfServiceAIAgentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfServiceAIAgentConfigurationProperty>
    for SelfServiceAIAgentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SelfServiceAIAgentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that can be used to specify tag conditions.
///
/// The property type `TagCondition` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagConditionProperty(Object);

impl TagConditionProperty {
    /// `TagConditionProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The tag key in the tag condition.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The tag value in the tag condition.
    ///
    /// `Value`.
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Value", value.into_value().into_node());
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

impl Kind for TagConditionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagConditionProperty> for TagConditionProperty {}
impl From<TagConditionProperty> for Node {
    #[inline]
    fn from(value: TagConditionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagConditionProperty> for TagConditionProperty {
    #[inline]
    fn into_value(self) -> Value<TagConditionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An object that can be used to specify tag conditions.
///
/// The property type `TagFilter` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagFilterProperty(Object);

impl TagFilterProperty {
    /// `TagFilterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of conditions which would be applied together with an `AND` condition.
    ///
    /// `AndConditions`.
    pub fn and_conditions(mut self, value: impl IntoValue<List<TagConditionProperty>>) -> Self {
        self.0.put("AndConditions", value.into_value().into_node());
        self
    }

    /// A list of conditions which would be applied together with an `OR` condition.
    ///
    /// `OrConditions`.
    pub fn or_conditions(mut self, value: impl IntoValue<List<OrConditionProperty>>) -> Self {
        self.0.put("OrConditions", value.into_value().into_node());
        self
    }

    /// A leaf node condition which can be used to specify a tag condition.
    ///
    /// `TagCondition`.
    pub fn tag_condition(mut self, value: impl IntoValue<TagConditionProperty>) -> Self {
        self.0.put("TagCondition", value.into_value().into_node());
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

impl Kind for TagFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagFilterProperty> for TagFilterProperty {}
impl From<TagFilterProperty> for Node {
    #[inline]
    fn from(value: TagFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagFilterProperty> for TagFilterProperty {
    #[inline]
    fn into_value(self) -> Value<TagFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolConfigurationProperty(Object);

impl ToolConfigurationProperty {
    /// `ToolConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tool_name`
    /// - `tool_type`
    pub fn new(tool_name: impl IntoValue<String>, tool_type: impl IntoValue<ToolType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ToolName", tool_name.into_value().into_node());
        object_.put("ToolType", tool_type.into_value().into_node());
        Self(object_)
    }

    /// The `Annotations` property.
    ///
    /// `Annotations`; free JSON, such as an [`Object`].
    pub fn annotations(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Annotations", value.into_value().into_node());
        self
    }

    /// The `Description` property.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `InputSchema` property.
    ///
    /// `InputSchema`; free JSON, such as an [`Object`].
    pub fn input_schema(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("InputSchema", value.into_value().into_node());
        self
    }

    /// The `Instruction` property.
    ///
    /// `Instruction`.
    pub fn instruction(mut self, value: impl IntoValue<ToolInstructionProperty>) -> Self {
        self.0.put("Instruction", value.into_value().into_node());
        self
    }

    /// The `OutputFilters` property.
    ///
    /// `OutputFilters`.
    pub fn output_filters(mut self, value: impl IntoValue<List<ToolOutputFilterProperty>>) -> Self {
        self.0.put("OutputFilters", value.into_value().into_node());
        self
    }

    /// The `OutputSchema` property.
    ///
    /// `OutputSchema`; free JSON, such as an [`Object`].
    pub fn output_schema(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("OutputSchema", value.into_value().into_node());
        self
    }

    /// The `OverrideInputValues` property.
    ///
    /// `OverrideInputValues`.
    pub fn override_input_values(
        mut self,
        value: impl IntoValue<List<ToolOverrideInputValueProperty>>,
    ) -> Self {
        self.0
            .put("OverrideInputValues", value.into_value().into_node());
        self
    }

    /// The `Title` property.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Title", value.into_value().into_node());
        self
    }

    /// The `ToolId` property.
    ///
    /// `ToolId`.
    pub fn tool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ToolId", value.into_value().into_node());
        self
    }

    /// The `UserInteractionConfiguration` property.
    ///
    /// `UserInteractionConfiguration`.
    pub fn user_interaction_configuration(
        mut self,
        value: impl IntoValue<UserInteractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "UserInteractionConfiguration",
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

impl Kind for ToolConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolConfigurationProperty> for ToolConfigurationProperty {}
impl From<ToolConfigurationProperty> for Node {
    #[inline]
    fn from(value: ToolConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolConfigurationProperty> for ToolConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ToolConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolInstruction` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolInstructionProperty(Object);

impl ToolInstructionProperty {
    /// `ToolInstructionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Examples` property.
    ///
    /// `Examples`.
    pub fn examples(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Examples", value.into_value().into_node());
        self
    }

    /// The `Instruction` property.
    ///
    /// `Instruction`.
    pub fn instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Instruction", value.into_value().into_node());
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

impl Kind for ToolInstructionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolInstructionProperty> for ToolInstructionProperty {}
impl From<ToolInstructionProperty> for Node {
    #[inline]
    fn from(value: ToolInstructionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolInstructionProperty> for ToolInstructionProperty {
    #[inline]
    fn into_value(self) -> Value<ToolInstructionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolOutputConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolOutputConfigurationProperty(Object);

impl ToolOutputConfigurationProperty {
    /// `ToolOutputConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `OutputVariableNameOverride` property.
    ///
    /// `OutputVariableNameOverride`.
    pub fn output_variable_name_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("OutputVariableNameOverride", value.into_value().into_node());
        self
    }

    /// The `SessionDataNamespace` property.
    ///
    /// `SessionDataNamespace`.
    pub fn session_data_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SessionDataNamespace", value.into_value().into_node());
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

impl Kind for ToolOutputConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolOutputConfigurationProperty> for ToolOutputConfigurationProperty {}
impl From<ToolOutputConfigurationProperty> for Node {
    #[inline]
    fn from(value: ToolOutputConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolOutputConfigurationProperty> for ToolOutputConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ToolOutputConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolOutputFilter` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolOutputFilterProperty(Object);

impl ToolOutputFilterProperty {
    /// `ToolOutputFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_path`
    pub fn new(json_path: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonPath", json_path.into_value().into_node());
        Self(object_)
    }

    /// The `OutputConfiguration` property.
    ///
    /// `OutputConfiguration`.
    pub fn output_configuration(
        mut self,
        value: impl IntoValue<ToolOutputConfigurationProperty>,
    ) -> Self {
        self.0
            .put("OutputConfiguration", value.into_value().into_node());
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

impl Kind for ToolOutputFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolOutputFilterProperty> for ToolOutputFilterProperty {}
impl From<ToolOutputFilterProperty> for Node {
    #[inline]
    fn from(value: ToolOutputFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolOutputFilterProperty> for ToolOutputFilterProperty {
    #[inline]
    fn into_value(self) -> Value<ToolOutputFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolOverrideConstantInputValue` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolOverrideConstantInputValueProperty(Object);

impl ToolOverrideConstantInputValueProperty {
    /// `ToolOverrideConstantInputValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`
    /// - `value`
    pub fn new(
        r#type: impl IntoValue<ToolOverrideConstantInputValueType>,
        value: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
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

impl Kind for ToolOverrideConstantInputValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolOverrideConstantInputValueProperty> for ToolOverrideConstantInputValueProperty {}
impl From<ToolOverrideConstantInputValueProperty> for Node {
    #[inline]
    fn from(value: ToolOverrideConstantInputValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolOverrideConstantInputValueProperty> for ToolOverrideConstantInputValueProperty {
    #[inline]
    fn into_value(self) -> Value<ToolOverrideConstantInputValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolOverrideInputValue` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolOverrideInputValueProperty(Object);

impl ToolOverrideInputValueProperty {
    /// `ToolOverrideInputValueProperty` with its required properties, in alphabetical order:
    ///
    /// - `json_path`
    /// - `value`
    pub fn new(
        json_path: impl IntoValue<String>,
        value: impl IntoValue<ToolOverrideInputValueConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("JsonPath", json_path.into_value().into_node());
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

impl Kind for ToolOverrideInputValueProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolOverrideInputValueProperty> for ToolOverrideInputValueProperty {}
impl From<ToolOverrideInputValueProperty> for Node {
    #[inline]
    fn from(value: ToolOverrideInputValueProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolOverrideInputValueProperty> for ToolOverrideInputValueProperty {
    #[inline]
    fn into_value(self) -> Value<ToolOverrideInputValueProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ToolOverrideInputValueConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolOverrideInputValueConfigurationProperty(Object);

impl ToolOverrideInputValueConfigurationProperty {
    /// `ToolOverrideInputValueConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `constant`
    pub fn new(constant: impl IntoValue<ToolOverrideConstantInputValueProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Constant", constant.into_value().into_node());
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

impl Kind for ToolOverrideInputValueConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolOverrideInputValueConfigurationProperty>
    for ToolOverrideInputValueConfigurationProperty
{
}
impl From<ToolOverrideInputValueConfigurationProperty> for Node {
    #[inline]
    fn from(value: ToolOverrideInputValueConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolOverrideInputValueConfigurationProperty>
    for ToolOverrideInputValueConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ToolOverrideInputValueConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `UserInteractionConfiguration` of `AWS::Wisdom::AIAgent`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserInteractionConfigurationProperty(Object);

impl UserInteractionConfigurationProperty {
    /// `UserInteractionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `IsUserConfirmationRequired` property.
    ///
    /// `IsUserConfirmationRequired`.
    pub fn is_user_confirmation_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("IsUserConfirmationRequired", value.into_value().into_node());
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

impl Kind for UserInteractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserInteractionConfigurationProperty> for UserInteractionConfigurationProperty {}
impl From<UserInteractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: UserInteractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserInteractionConfigurationProperty> for UserInteractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<UserInteractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AssociationType` of a `AssociationConfiguration` of `AWS::Wisdom::AIAgent`.
pub enum AssociationType {
    /// `KNOWLEDGE_BASE`.
    KnowledgeBase,
}

#[diagnostic::do_not_recommend]
impl Kind for AssociationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AssociationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AssociationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AssociationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AssociationType> for AssociationType {
    #[inline]
    fn into_value(self) -> Value<AssociationType> {
        const VALUES: &[&str] = &["KNOWLEDGE_BASE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `OverrideKnowledgeBaseSearchType` of a `KnowledgeBaseAssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
pub enum OverrideKnowledgeBaseSearchType {
    /// `HYBRID`.
    Hybrid,
    /// `SEMANTIC`.
    Semantic,
}

#[diagnostic::do_not_recommend]
impl Kind for OverrideKnowledgeBaseSearchType {}
#[diagnostic::do_not_recommend]
impl TextKind for OverrideKnowledgeBaseSearchType {}
#[diagnostic::do_not_recommend]
impl IdKind for OverrideKnowledgeBaseSearchType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for OverrideKnowledgeBaseSearchType {}
#[diagnostic::do_not_recommend]
impl IntoValue<OverrideKnowledgeBaseSearchType> for OverrideKnowledgeBaseSearchType {
    #[inline]
    fn into_value(self) -> Value<OverrideKnowledgeBaseSearchType> {
        const VALUES: &[&str] = &["HYBRID", "SEMANTIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ToolOverrideConstantInputValue` of `AWS::Wisdom::AIAgent`.
pub enum ToolOverrideConstantInputValueType {
    /// `JSON_STRING`.
    JsonString,
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
}

#[diagnostic::do_not_recommend]
impl Kind for ToolOverrideConstantInputValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for ToolOverrideConstantInputValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for ToolOverrideConstantInputValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ToolOverrideConstantInputValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ToolOverrideConstantInputValueType> for ToolOverrideConstantInputValueType {
    #[inline]
    fn into_value(self) -> Value<ToolOverrideConstantInputValueType> {
        const VALUES: &[&str] = &["JSON_STRING", "NUMBER", "STRING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ToolType` of a `ToolConfiguration` of `AWS::Wisdom::AIAgent`.
pub enum ToolType {
    /// `CONSTANT`.
    Constant,
    /// `MODEL_CONTEXT_PROTOCOL`.
    ModelContextProtocol,
    /// `RETURN_TO_CONTROL`.
    ReturnToControl,
}

#[diagnostic::do_not_recommend]
impl Kind for ToolType {}
#[diagnostic::do_not_recommend]
impl TextKind for ToolType {}
#[diagnostic::do_not_recommend]
impl IdKind for ToolType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ToolType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ToolType> for ToolType {
    #[inline]
    fn into_value(self) -> Value<ToolType> {
        const VALUES: &[&str] = &["CONSTANT", "MODEL_CONTEXT_PROTOCOL", "RETURN_TO_CONTROL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Wisdom::AIAgent`.
pub enum Type {
    /// `ANSWER_RECOMMENDATION`.
    AnswerRecommendation,
    /// `CASE_SUMMARIZATION`.
    CaseSummarization,
    /// `EMAIL_GENERATIVE_ANSWER`.
    EmailGenerativeAnswer,
    /// `EMAIL_OVERVIEW`.
    EmailOverview,
    /// `EMAIL_RESPONSE`.
    EmailResponse,
    /// `MANUAL_SEARCH`.
    ManualSearch,
    /// `NOTE_TAKING`.
    NoteTaking,
    /// `ORCHESTRATION`.
    Orchestration,
    /// `SELF_SERVICE`.
    SelfService,
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
            "ANSWER_RECOMMENDATION",
            "CASE_SUMMARIZATION",
            "EMAIL_GENERATIVE_ANSWER",
            "EMAIL_OVERVIEW",
            "EMAIL_RESPONSE",
            "MANUAL_SEARCH",
            "NOTE_TAKING",
            "ORCHESTRATION",
            "SELF_SERVICE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
