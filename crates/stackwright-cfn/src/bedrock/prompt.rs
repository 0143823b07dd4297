// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::Prompt` and its property types.

use crate::l1::*;

/// Creates a prompt in your prompt library that you can add to a flow. For more information, see [Prompt management in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management.html), [Create a prompt using Prompt management](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-create.html) and [Prompt flows in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/flows.html) in the Amazon Bedrock User Guide.
///
/// `AWS::Bedrock::Prompt`; `Ref` returns its `Arn`, a [`bedrock::PromptArn`](kinds::bedrock::PromptArn).
/// Attributes: `Arn`, `CreatedAt`, `Id`, `UpdatedAt`, `Version`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnPrompt(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::Prompt",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("prompt.rules"),
};

impl CfnPrompt {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::Prompt";

    /// `CfnPrompt` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the prompt.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The Amazon Resource Name (ARN) of the KMS key that the prompt is encrypted with.
    ///
    /// `CustomerEncryptionKeyArn`; updated in place.
    pub fn customer_encryption_key_arn(
        mut self,
        value: impl IntoValue<kinds::kms::KeyArn>,
    ) -> Self {
        self.0
            .put("CustomerEncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// The name of the default variant for the prompt. This value must match the `name` field in the relevant [PromptVariant](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptVariant.html) object.
    ///
    /// `DefaultVariant`; updated in place.
    pub fn default_variant(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DefaultVariant", value.into_value().into_node());
        self
    }

    /// The description of the prompt.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Metadata that you can assign to a resource as key-value pairs. For more information, see the following resources:
    ///
    /// - [Tag naming limits and requirements](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-conventions)
    /// - [Tagging best practices](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html#tag-best-practices)
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of objects, each containing details about a variant of the prompt.
    ///
    /// `Variants`; updated in place.
    pub fn variants(mut self, value: impl IntoValue<List<PromptVariantProperty>>) -> Self {
        self.0.put("Variants", value.into_value().into_node());
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

impl Construct for CfnPrompt {
    type Handle = CfnPromptRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnPromptRef {
        CfnPromptRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnPrompt`] of a stack.
pub struct CfnPromptRef(NodeRef);

impl Clone for CfnPromptRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnPromptRef {}
impl AsNode for CfnPromptRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnPromptRef {
    /// What `Ref` returns: its `Arn`, a [`bedrock::PromptArn`](kinds::bedrock::PromptArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::PromptArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the prompt or the prompt version (if you specified a version in the request).
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::bedrock::PromptArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The time at which the prompt was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The unique identifier of the prompt.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The time at which the prompt was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }

    /// The version of the prompt that this summary applies to.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[inline]
    pub fn attr_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Version")))
    }
}

impl IntoValue<kinds::bedrock::PromptArn> for &CfnPromptRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::PromptArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Defines a section of content to be cached for reuse in subsequent API calls.
///
/// The property type `CachePointBlock` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct CachePointBlockProperty(Object);

impl CachePointBlockProperty {
    /// `CachePointBlockProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: Specifies the type of cache point within the CachePointBlock.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
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

impl Kind for CachePointBlockProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CachePointBlockProperty> for CachePointBlockProperty {}
impl From<CachePointBlockProperty> for Node {
    #[inline]
    fn from(value: CachePointBlockProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CachePointBlockProperty> for CachePointBlockProperty {
    #[inline]
    fn into_value(self) -> Value<CachePointBlockProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations to use a prompt in a conversational format. For more information, see [Create a prompt using Prompt management](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-create.html).
///
/// The property type `ChatPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChatPromptTemplateConfigurationProperty(Object);

impl ChatPromptTemplateConfigurationProperty {
    /// `ChatPromptTemplateConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `messages`: Contains messages in the chat for the prompt.
    pub fn new(messages: impl IntoValue<List<MessageProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Messages", messages.into_value().into_node());
        Self(object_)
    }

    /// An array of the variables in the prompt template.
    ///
    /// `InputVariables`.
    pub fn input_variables(
        mut self,
        value: impl IntoValue<List<PromptInputVariableProperty>>,
    ) -> Self {
        self.0.put("InputVariables", value.into_value().into_node());
        self
    }

    /// Contains system prompts to provide context to the model or to describe how it should behave.
    ///
    /// `System`.
    pub fn system(mut self, value: impl IntoValue<List<SystemContentBlockProperty>>) -> Self {
        self.0.put("System", value.into_value().into_node());
        self
    }

    /// Configuration information for the tools that the model can use when generating a response.
    ///
    /// `ToolConfiguration`.
    pub fn tool_configuration(mut self, value: impl IntoValue<ToolConfigurationProperty>) -> Self {
        self.0
            .put("ToolConfiguration", value.into_value().into_node());
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

impl Kind for ChatPromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChatPromptTemplateConfigurationProperty> for ChatPromptTemplateConfigurationProperty {}
impl From<ChatPromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: ChatPromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChatPromptTemplateConfigurationProperty>
    for ChatPromptTemplateConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ChatPromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A block of content for a message that you pass to, or receive from, a model with the [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) or [ConverseStream](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html) API operations.
///
/// The property type `ContentBlock` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentBlockProperty(Object);

impl ContentBlockProperty {
    /// `ContentBlockProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CachePoint to include in the message.
    ///
    /// `CachePoint`.
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlockProperty>) -> Self {
        self.0.put("CachePoint", value.into_value().into_node());
        self
    }

    /// Text to include in the message.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for ContentBlockProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentBlockProperty> for ContentBlockProperty {}
impl From<ContentBlockProperty> for Node {
    #[inline]
    fn from(value: ContentBlockProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentBlockProperty> for ContentBlockProperty {
    #[inline]
    fn into_value(self) -> Value<ContentBlockProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A message input, or returned from, a call to [Converse](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html) or [ConverseStream](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html).
///
/// The property type `Message` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageProperty(Object);

impl MessageProperty {
    /// `MessageProperty` with its required properties, in alphabetical order:
    ///
    /// - `content`: The message content.
    /// - `role`: The role that the message plays in the message.
    pub fn new(
        content: impl IntoValue<List<ContentBlockProperty>>,
        role: impl IntoValue<Role>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Content", content.into_value().into_node());
        object_.put("Role", role.into_value().into_node());
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

impl Kind for MessageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageProperty> for MessageProperty {}
impl From<MessageProperty> for Node {
    #[inline]
    fn from(value: MessageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageProperty> for MessageProperty {
    #[inline]
    fn into_value(self) -> Value<MessageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications for an Amazon Bedrock agent with which to use the prompt. For more information, see [Create a prompt using Prompt management](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-create.html) and [Automate tasks in your application using conversational agents](https://docs.aws.amazon.com/bedrock/latest/userguide/agents.html).
///
/// The property type `PromptAgentResource` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptAgentResourceProperty(Object);

impl PromptAgentResourceProperty {
    /// `PromptAgentResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent_identifier`: The ARN of the agent with which to use the prompt.
    pub fn new(agent_identifier: impl IntoValue<kinds::bedrock::AgentArnOrId>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AgentIdentifier", agent_identifier.into_value().into_node());
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

impl Kind for PromptAgentResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptAgentResourceProperty> for PromptAgentResourceProperty {}
impl From<PromptAgentResourceProperty> for Node {
    #[inline]
    fn from(value: PromptAgentResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptAgentResourceProperty> for PromptAgentResourceProperty {
    #[inline]
    fn into_value(self) -> Value<PromptAgentResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains specifications for a generative AI resource with which to use the prompt. For more information, see [Create a prompt using Prompt management](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-create.html).
///
/// The property type `PromptGenAiResource` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptGenAiResourceProperty(Object);

impl PromptGenAiResourceProperty {
    /// `PromptGenAiResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `agent`: Specifies an Amazon Bedrock agent with which to use the prompt.
    pub fn new(agent: impl IntoValue<PromptAgentResourceProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Agent", agent.into_value().into_node());
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

impl Kind for PromptGenAiResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptGenAiResourceProperty> for PromptGenAiResourceProperty {}
impl From<PromptGenAiResourceProperty> for Node {
    #[inline]
    fn from(value: PromptGenAiResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptGenAiResourceProperty> for PromptGenAiResourceProperty {
    #[inline]
    fn into_value(self) -> Value<PromptGenAiResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains inference configurations for the prompt.
///
/// The property type `PromptInferenceConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptInferenceConfigurationProperty(Object);

impl PromptInferenceConfigurationProperty {
    /// `PromptInferenceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `text`: Contains inference configurations for a text prompt.
    pub fn new(text: impl IntoValue<PromptModelInferenceConfigurationProperty>) -> Self {
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

impl Kind for PromptInferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptInferenceConfigurationProperty> for PromptInferenceConfigurationProperty {}
impl From<PromptInferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptInferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptInferenceConfigurationProperty> for PromptInferenceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptInferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a variable in the prompt.
///
/// The property type `PromptInputVariable` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptInputVariableProperty(Object);

impl PromptInputVariableProperty {
    /// `PromptInputVariableProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the variable.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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

impl Kind for PromptInputVariableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptInputVariableProperty> for PromptInputVariableProperty {}
impl From<PromptInputVariableProperty> for Node {
    #[inline]
    fn from(value: PromptInputVariableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptInputVariableProperty> for PromptInputVariableProperty {
    #[inline]
    fn into_value(self) -> Value<PromptInputVariableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant. For more information, see [Create a prompt using Prompt management](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management-create.html).
///
/// The property type `PromptMetadataEntry` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptMetadataEntryProperty(Object);

impl PromptMetadataEntryProperty {
    /// `PromptMetadataEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: The key of a metadata tag for a prompt variant.
    /// - `value`: The value of a metadata tag for a prompt variant.
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for PromptMetadataEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptMetadataEntryProperty> for PromptMetadataEntryProperty {}
impl From<PromptMetadataEntryProperty> for Node {
    #[inline]
    fn from(value: PromptMetadataEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptMetadataEntryProperty> for PromptMetadataEntryProperty {
    #[inline]
    fn into_value(self) -> Value<PromptMetadataEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains inference configurations related to model inference for a prompt. For more information, see [Inference parameters](https://docs.aws.amazon.com/bedrock/latest/userguide/inference-parameters.html).
///
/// The property type `PromptModelInferenceConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptModelInferenceConfigurationProperty(Object);

impl PromptModelInferenceConfigurationProperty {
    /// `PromptModelInferenceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The maximum number of tokens to return in the response.
    ///
    /// `MaxTokens`.
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxTokens", value.into_value().into_node());
        self
    }

    /// A list of strings that define sequences after which the model will stop generating.
    ///
    /// `StopSequences`.
    pub fn stop_sequences(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("StopSequences", value.into_value().into_node());
        self
    }

    /// Controls the randomness of the response. Choose a lower value for more predictable outputs and a higher value for more surprising outputs.
    ///
    /// `Temperature`.
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("Temperature", value.into_value().into_node());
        self
    }

    /// The percentage of most-likely candidates that the model considers for the next token.
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

impl Kind for PromptModelInferenceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptModelInferenceConfigurationProperty>
    for PromptModelInferenceConfigurationProperty
{
}
impl From<PromptModelInferenceConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptModelInferenceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptModelInferenceConfigurationProperty>
    for PromptModelInferenceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PromptModelInferenceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the message for a prompt. For more information, see [Construct and store reusable prompts with Prompt management in Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-management.html).
///
/// The property type `PromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptTemplateConfigurationProperty(Object);

impl PromptTemplateConfigurationProperty {
    /// `PromptTemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Contains configurations to use the prompt in a conversational format.
    ///
    /// `Chat`.
    pub fn chat(mut self, value: impl IntoValue<ChatPromptTemplateConfigurationProperty>) -> Self {
        self.0.put("Chat", value.into_value().into_node());
        self
    }

    /// Contains configurations for the text in a message for a prompt.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<TextPromptTemplateConfigurationProperty>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for PromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptTemplateConfigurationProperty> for PromptTemplateConfigurationProperty {}
impl From<PromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: PromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptTemplateConfigurationProperty> for PromptTemplateConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about a variant of the prompt.
///
/// The property type `PromptVariant` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct PromptVariantProperty(Object);

impl PromptVariantProperty {
    /// `PromptVariantProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the prompt variant.
    /// - `template_configuration`: Contains configurations for the prompt template.
    /// - `template_type`: The type of prompt template to use.
    pub fn new(
        name: impl IntoValue<String>,
        template_configuration: impl IntoValue<PromptTemplateConfigurationProperty>,
        template_type: impl IntoValue<TemplateType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put(
            "TemplateConfiguration",
            template_configuration.into_value().into_node(),
        );
        object_.put("TemplateType", template_type.into_value().into_node());
        Self(object_)
    }

    /// Contains model-specific inference configurations that aren't in the `inferenceConfiguration` field. To see model-specific inference parameters, see [Inference request parameters and response fields for foundation models](https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html).
    ///
    /// `AdditionalModelRequestFields`; free JSON, such as an [`Object`].
    pub fn additional_model_request_fields(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put(
            "AdditionalModelRequestFields",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies a generative AI resource with which to use the prompt.
    ///
    /// `GenAiResource`.
    pub fn gen_ai_resource(mut self, value: impl IntoValue<PromptGenAiResourceProperty>) -> Self {
        self.0.put("GenAiResource", value.into_value().into_node());
        self
    }

    /// Contains inference configurations for the prompt variant.
    ///
    /// `InferenceConfiguration`.
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<PromptInferenceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("InferenceConfiguration", value.into_value().into_node());
        self
    }

    /// An array of objects, each containing a key-value pair that defines a metadata tag and value to attach to a prompt variant.
    ///
    /// `Metadata`.
    pub fn metadata(mut self, value: impl IntoValue<List<PromptMetadataEntryProperty>>) -> Self {
        self.0.put("Metadata", value.into_value().into_node());
        self
    }

    /// The unique identifier of the model or [inference profile](https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html) with which to run inference on the prompt.
    ///
    /// `ModelId`.
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ModelId", value.into_value().into_node());
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

impl Kind for PromptVariantProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PromptVariantProperty> for PromptVariantProperty {}
impl From<PromptVariantProperty> for Node {
    #[inline]
    fn from(value: PromptVariantProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PromptVariantProperty> for PromptVariantProperty {
    #[inline]
    fn into_value(self) -> Value<PromptVariantProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The model must request a specific tool. For example, `{"tool": {"name": "Your tool name"}}`. For more information, see [Call a tool with the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide
///
/// > This field is only supported by Anthropic Claude 3 models.
///
/// The property type `SpecificToolChoice` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct SpecificToolChoiceProperty(Object);

impl SpecificToolChoiceProperty {
    /// `SpecificToolChoiceProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the tool that the model must request.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
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

impl Kind for SpecificToolChoiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SpecificToolChoiceProperty> for SpecificToolChoiceProperty {}
impl From<SpecificToolChoiceProperty> for Node {
    #[inline]
    fn from(value: SpecificToolChoiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SpecificToolChoiceProperty> for SpecificToolChoiceProperty {
    #[inline]
    fn into_value(self) -> Value<SpecificToolChoiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for instructions to provide the model for how to handle input. To learn more, see [Using the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html).
///
/// The property type `SystemContentBlock` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct SystemContentBlockProperty(Object);

impl SystemContentBlockProperty {
    /// `SystemContentBlockProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CachePoint to include in the system prompt.
    ///
    /// `CachePoint`.
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlockProperty>) -> Self {
        self.0.put("CachePoint", value.into_value().into_node());
        self
    }

    /// A system prompt for the model.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
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

impl Kind for SystemContentBlockProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SystemContentBlockProperty> for SystemContentBlockProperty {}
impl From<SystemContentBlockProperty> for Node {
    #[inline]
    fn from(value: SystemContentBlockProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SystemContentBlockProperty> for SystemContentBlockProperty {
    #[inline]
    fn into_value(self) -> Value<SystemContentBlockProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a text prompt template. To include a variable, enclose a word in double curly braces as in `{{variable}}`.
///
/// The property type `TextPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextPromptTemplateConfigurationProperty(Object);

impl TextPromptTemplateConfigurationProperty {
    /// `TextPromptTemplateConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A cache checkpoint within a template configuration.
    ///
    /// `CachePoint`.
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlockProperty>) -> Self {
        self.0.put("CachePoint", value.into_value().into_node());
        self
    }

    /// An array of the variables in the prompt template.
    ///
    /// `InputVariables`.
    pub fn input_variables(
        mut self,
        value: impl IntoValue<List<PromptInputVariableProperty>>,
    ) -> Self {
        self.0.put("InputVariables", value.into_value().into_node());
        self
    }

    /// The message for the prompt.
    ///
    /// `Text`.
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Text", value.into_value().into_node());
        self
    }

    /// The Amazon S3 location of the prompt text.
    ///
    /// `TextS3Location`.
    pub fn text_s3_location(mut self, value: impl IntoValue<TextS3LocationProperty>) -> Self {
        self.0.put("TextS3Location", value.into_value().into_node());
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

impl Kind for TextPromptTemplateConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextPromptTemplateConfigurationProperty> for TextPromptTemplateConfigurationProperty {}
impl From<TextPromptTemplateConfigurationProperty> for Node {
    #[inline]
    fn from(value: TextPromptTemplateConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextPromptTemplateConfigurationProperty>
    for TextPromptTemplateConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TextPromptTemplateConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The Amazon S3 location of the prompt text.
///
/// The property type `TextS3Location` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct TextS3LocationProperty(Object);

impl TextS3LocationProperty {
    /// `TextS3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket`: The Amazon S3 bucket containing the prompt text.
    /// - `key`: The object key for the Amazon S3 location.
    pub fn new(bucket: impl IntoValue<String>, key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Bucket", bucket.into_value().into_node());
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The version of the Amazon S3 location to use.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Version", value.into_value().into_node());
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

impl Kind for TextS3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TextS3LocationProperty> for TextS3LocationProperty {}
impl From<TextS3LocationProperty> for Node {
    #[inline]
    fn from(value: TextS3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TextS3LocationProperty> for TextS3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<TextS3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about a tool that you can use with the Converse API. For more information, see [Call a tool with the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide.
///
/// The property type `Tool` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolProperty(Object);

impl ToolProperty {
    /// `ToolProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// CachePoint to include in the tool configuration.
    ///
    /// `CachePoint`.
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlockProperty>) -> Self {
        self.0.put("CachePoint", value.into_value().into_node());
        self
    }

    /// The specfication for the tool.
    ///
    /// `ToolSpec`.
    pub fn tool_spec(mut self, value: impl IntoValue<ToolSpecificationProperty>) -> Self {
        self.0.put("ToolSpec", value.into_value().into_node());
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

impl Kind for ToolProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolProperty> for ToolProperty {}
impl From<ToolProperty> for Node {
    #[inline]
    fn from(value: ToolProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolProperty> for ToolProperty {
    #[inline]
    fn into_value(self) -> Value<ToolProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Determines which tools the model should request in a call to `Converse` or `ConverseStream`. For more information, see [Call a tool with the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide.
///
/// The property type `ToolChoice` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolChoiceProperty(Object);

impl ToolChoiceProperty {
    /// `ToolChoiceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The model must request at least one tool (no text is generated).
    ///
    /// `Any`; free JSON, such as an [`Object`].
    pub fn any(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Any", value.into_value().into_node());
        self
    }

    /// (Default). The Model automatically decides if a tool should be called or whether to generate text instead.
    ///
    /// `Auto`; free JSON, such as an [`Object`].
    pub fn auto(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Auto", value.into_value().into_node());
        self
    }

    /// The Model must request the specified tool. Only supported by Anthropic Claude 3 and Amazon Nova models.
    ///
    /// `Tool`.
    pub fn tool(mut self, value: impl IntoValue<SpecificToolChoiceProperty>) -> Self {
        self.0.put("Tool", value.into_value().into_node());
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

impl Kind for ToolChoiceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolChoiceProperty> for ToolChoiceProperty {}
impl From<ToolChoiceProperty> for Node {
    #[inline]
    fn from(value: ToolChoiceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolChoiceProperty> for ToolChoiceProperty {
    #[inline]
    fn into_value(self) -> Value<ToolChoiceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information for the tools that you pass to a model. For more information, see [Tool use (function calling)](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide.
///
/// The property type `ToolConfiguration` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolConfigurationProperty(Object);

impl ToolConfigurationProperty {
    /// `ToolConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `tools`: An array of tools that you want to pass to a model.
    pub fn new(tools: impl IntoValue<List<ToolProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Tools", tools.into_value().into_node());
        Self(object_)
    }

    /// If supported by model, forces the model to request a tool.
    ///
    /// `ToolChoice`.
    pub fn tool_choice(mut self, value: impl IntoValue<ToolChoiceProperty>) -> Self {
        self.0.put("ToolChoice", value.into_value().into_node());
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

/// The schema for the tool. The top level schema type must be `object`. For more information, see [Call a tool with the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide.
///
/// The property type `ToolInputSchema` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolInputSchemaProperty(Object);

impl ToolInputSchemaProperty {
    /// `ToolInputSchemaProperty` with its required properties, in alphabetical order:
    ///
    /// - `json`: The JSON schema for the tool.
    pub fn new(json: impl IntoValue<Json>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Json", json.into_value().into_node());
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

impl Kind for ToolInputSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolInputSchemaProperty> for ToolInputSchemaProperty {}
impl From<ToolInputSchemaProperty> for Node {
    #[inline]
    fn from(value: ToolInputSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolInputSchemaProperty> for ToolInputSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<ToolInputSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The specification for the tool. For more information, see [Call a tool with the Converse API](https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use.html) in the Amazon Bedrock User Guide.
///
/// The property type `ToolSpecification` of `AWS::Bedrock::Prompt`.
#[must_use = "a property type does nothing until it is set"]
pub struct ToolSpecificationProperty(Object);

impl ToolSpecificationProperty {
    /// `ToolSpecificationProperty` with its required properties, in alphabetical order:
    ///
    /// - `input_schema`: The input schema for the tool in JSON format.
    /// - `name`: The name for the tool.
    pub fn new(
        input_schema: impl IntoValue<ToolInputSchemaProperty>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InputSchema", input_schema.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description for the tool.
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

impl Kind for ToolSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ToolSpecificationProperty> for ToolSpecificationProperty {}
impl From<ToolSpecificationProperty> for Node {
    #[inline]
    fn from(value: ToolSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ToolSpecificationProperty> for ToolSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<ToolSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Role` of a `Message` of `AWS::Bedrock::Prompt`.
pub enum Role {
    /// `assistant`.
    Assistant,
    /// `user`.
    User,
}

#[diagnostic::do_not_recommend]
impl Kind for Role {}
#[diagnostic::do_not_recommend]
impl TextKind for Role {}
#[diagnostic::do_not_recommend]
impl IdKind for Role {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Role {}
#[diagnostic::do_not_recommend]
impl IntoValue<Role> for Role {
    #[inline]
    fn into_value(self) -> Value<Role> {
        const VALUES: &[&str] = &["assistant", "user"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TemplateType` of a `PromptVariant` of `AWS::Bedrock::Prompt`.
pub enum TemplateType {
    /// `CHAT`.
    Chat,
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
        const VALUES: &[&str] = &["CHAT", "TEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CachePointBlock` of `AWS::Bedrock::Prompt`.
pub enum Type {
    /// `default`.
    Default,
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
        const VALUES: &[&str] = &["default"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
