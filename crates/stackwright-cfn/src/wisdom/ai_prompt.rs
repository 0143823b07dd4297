// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::AIPrompt` and its property types.

use crate::l1::*;

/// Creates an Amazon Q in Connect AI Prompt.
///
/// `AWS::Wisdom::AIPrompt`; `Ref` returns the physical id, which is made of `AIPromptId`, `AssistantId`.
/// Changing one of these replaces it: `ApiFormat`, `AssistantId`, `Name`, `Tags`, `TemplateType`, `Type`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnAIPrompt(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::AIPrompt",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("ai_prompt.rules"),
};

impl CfnAIPrompt {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::AIPrompt";

    /// `CfnAIPrompt` with its required properties, in alphabetical order:
    ///
    /// - `api_format`: The API format used for this AI Prompt.
    /// - `model_id`: The identifier of the model used for this AI Prompt.
    /// - `template_configuration`: The configuration of the prompt template for this AI Prompt.
    /// - `template_type`: The type of the prompt template for this AI Prompt.
    /// - `r#type`: The type of this AI Prompt.
    pub fn new(
        api_format: impl IntoValue<ApiFormat>,
        model_id: impl IntoValue<String>,
        template_configuration: impl IntoValue<AIPromptTemplateConfigurationProperty>,
        template_type: impl IntoValue<TemplateType>,
        r#type: impl IntoValue<Type>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ApiFormat", api_format.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
        object_.put(
            "TemplateConfiguration",
            template_configuration.into_value().into_node(),
        );
        object_.put("TemplateType", template_type.into_value().into_node());
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The identifier of the Amazon Q in Connect assistant. Can be either the ID or the ARN. URLs cannot contain the ARN.
    ///
    /// `AssistantId`; an update replaces the resource.
    pub fn assistant_id(mut self, value: impl IntoValue<kinds::wisdom::AssistantId>) -> Self {
        self.0.put("AssistantId", value.into_value().into_node());
        self
    }

    /// The description of the AI Prompt.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the AI Prompt
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

impl Construct for CfnAIPrompt {
    type Handle = CfnAIPromptRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnAIPromptRef {
        CfnAIPromptRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnAIPrompt`] of a stack.
pub struct CfnAIPromptRef(NodeRef);

impl Clone for CfnAIPromptRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnAIPromptRef {}
impl AsNode for CfnAIPromptRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnAIPromptRef {
    /// What `Ref` returns: the physical id, which is made of `AIPromptId`, `AssistantId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the AI Prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptArn`.
    #[inline]
    pub fn attr_ai_prompt_arn(&self) -> Value<kinds::wisdom::AiPromptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIPromptArn")))
    }

    /// The identifier of the Amazon Q in Connect AI prompt.
    ///
    /// `Fn::GetAtt` of `AIPromptId`.
    #[inline]
    pub fn attr_ai_prompt_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIPromptId")))
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

impl IntoValue<kinds::wisdom::AiPromptArn> for &CfnAIPromptRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::AiPromptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AIPromptArn")))
    }
}

/// A typed union that specifies the configuration for a prompt template based on its type.
///
/// The property type `AIPromptTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct AIPromptTemplateConfigurationProperty(Object);

impl AIPromptTemplateConfigurationProperty {
    /// `AIPromptTemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text_full_ai_prompt_edit_template_configuration`: The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt.
    pub fn new(
        text_full_ai_prompt_edit_template_configuration: impl IntoValue<
            TextFullAIPromptEditTemplateConfigurationProperty,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TextFullAIPromptEditTemplateConfiguration",
            text_full_ai_prompt_edit_template_configuration
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

impl Kind for AIPromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AIPromptTemplateConfigurationProperty> for AIPromptTemplateConfigurationProperty {}
impl From<AIPromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: AIPromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AIPromptTemplateConfigurationProperty> for AIPromptTemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AIPromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration for a prompt template that supports full textual prompt configuration using a YAML prompt.
///
/// The property type `TextFullAIPromptEditTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextFullAIPromptEditTemplateConfigurationProperty(Object);

impl TextFullAIPromptEditTemplateConfigurationProperty {
    /// `TextFullAIPromptEditTemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: The YAML text for the AI Prompt template.
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

impl Kind for TextFullAIPromptEditTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextFullAIPromptEditTemplateConfigurationProperty>
    for TextFullAIPromptEditTemplateConfigurationProperty
{
}
impl From<TextFullAIPromptEditTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TextFullAIPromptEditTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextFullAIPromptEditTemplateConfigurationProperty>
    for TextFullAIPromptEditTemplateConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TextFullAIPromptEditTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ApiFormat` of `AWS::Wisdom::AIPrompt`.
pub enum ApiFormat {
    /// `ANTHROPIC_CLAUDE_MESSAGES`.
    AnthropicClaudeMessages,
    /// `ANTHROPIC_CLAUDE_TEXT_COMPLETIONS`.
    AnthropicClaudeTextCompletions,
    /// `MESSAGES`.
    Messages,
    /// `TEXT_COMPLETIONS`.
    TextCompletions,
}

#[diagnostic::do_not_recommend]
impl Kind for ApiFormat {}
#[diagnostic::do_not_recommend]
impl TextKind for ApiFormat {}
#[diagnostic::do_not_recommend]
impl IdKind for ApiFormat {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ApiFormat {}
#[diagnostic::do_not_recommend]
impl IntoValue<ApiFormat> for ApiFormat {
    #[inline]
    fn into_value(self) -> Value<ApiFormat> {
        const VALUES: &[&str] = &[
            "ANTHROPIC_CLAUDE_MESSAGES",
            "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS",
            "MESSAGES",
            "TEXT_COMPLETIONS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TemplateType` of `AWS::Wisdom::AIPrompt`.
pub enum TemplateType {
    /// `TEXT`.
    Text,
}

#[diagnostic::do_not_recommend]
impl Kind for TemplateType {}
#[diagnostic::do_not_recommend]
impl TextKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl IdKind for TemplateType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TemplateType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TemplateType> for TemplateType {
    #[inline]
    fn into_value(self) -> Value<TemplateType> {
        const VALUES: &[&str] = &["TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of `AWS::Wisdom::AIPrompt`.
pub enum Type {
    /// `ANSWER_GENERATION`.
    AnswerGeneration,
    /// `CASE_SUMMARIZATION`.
    CaseSummarization,
    /// `EMAIL_GENERATIVE_ANSWER`.
    EmailGenerativeAnswer,
    /// `EMAIL_OVERVIEW`.
    EmailOverview,
    /// `EMAIL_QUERY_REFORMULATION`.
    EmailQueryReformulation,
    /// `EMAIL_RESPONSE`.
    EmailResponse,
    /// `INTENT_LABELING_GENERATION`.
    IntentLabelingGeneration,
    /// `NOTE_TAKING`.
    NoteTaking,
    /// `ORCHESTRATION`.
    Orchestration,
    /// `QUERY_REFORMULATION`.
    QueryReformulation,
    /// `SELF_SERVICE_ANSWER_GENERATION`.
    SelfServiceAnswerGeneration,
    /// `SELF_SERVICE_PRE_PROCESSING`.
    SelfServicePreProcessing,
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
            "ANSWER_GENERATION",
            "CASE_SUMMARIZATION",
            "EMAIL_GENERATIVE_ANSWER",
            "EMAIL_OVERVIEW",
            "EMAIL_QUERY_REFORMULATION",
            "EMAIL_RESPONSE",
            "INTENT_LABELING_GENERATION",
            "NOTE_TAKING",
            "ORCHESTRATION",
            "QUERY_REFORMULATION",
            "SELF_SERVICE_ANSWER_GENERATION",
            "SELF_SERVICE_PRE_PROCESSING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
