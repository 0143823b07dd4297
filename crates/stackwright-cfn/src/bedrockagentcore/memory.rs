// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Memory` and its property types.

use crate::l1::*;

/// Memory allows AI agents to maintain both immediate and long-term knowledge, enabling context-aware and personalized interactions.
///
/// For more information about using Memory in Amazon Bedrock AgentCore, see [Host agent or tools with Amazon Bedrock AgentCore Memory](https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/memory-getting-started.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::BedrockAgentCore::Memory`; `Ref` returns its `MemoryArn`, a [`bedrockagentcore::MemoryArn`](kinds::bedrockagentcore::MemoryArn).
/// Changing one of these replaces it: `EncryptionKeyArn`, `Name`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMemory(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Memory",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("memory.rules"),
};

impl CfnMemory {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Memory";

    /// `CfnMemory` with its required properties, in alphabetical order:
    ///
    /// - `event_expiry_duration`: The event expiry configuration.
    /// - `name`: The memory name.
    pub fn new(event_expiry_duration: impl IntoValue<i64>, name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EventExpiryDuration",
            event_expiry_duration.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Description of the Memory resource
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The memory encryption key Amazon Resource Name (ARN).
    ///
    /// `EncryptionKeyArn`; an update replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0
            .put("EncryptionKeyArn", value.into_value().into_node());
        self
    }

    /// List of indexed keys for the memory
    ///
    /// `IndexedKeys`; updated in place.
    pub fn indexed_keys(mut self, value: impl IntoValue<List<IndexedKeyProperty>>) -> Self {
        self.0.put("IndexedKeys", value.into_value().into_node());
        self
    }

    /// The memory role ARN.
    ///
    /// `MemoryExecutionRoleArn`; updated in place.
    pub fn memory_execution_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("MemoryExecutionRoleArn", value.into_value().into_node());
        self
    }

    /// The memory strategies.
    ///
    /// `MemoryStrategies`; updated in place.
    pub fn memory_strategies(
        mut self,
        value: impl IntoValue<List<MemoryStrategyProperty>>,
    ) -> Self {
        self.0
            .put("MemoryStrategies", value.into_value().into_node());
        self
    }

    /// List of namespace variable key definitions for a memory resource
    ///
    /// `NamespaceKeys`; updated in place.
    pub fn namespace_keys(
        mut self,
        value: impl IntoValue<List<NamespaceKeyEntryProperty>>,
    ) -> Self {
        self.0.put("NamespaceKeys", value.into_value().into_node());
        self
    }

    /// The `StreamDeliveryResources` property.
    ///
    /// `StreamDeliveryResources`; updated in place.
    pub fn stream_delivery_resources(
        mut self,
        value: impl IntoValue<StreamDeliveryResourcesProperty>,
    ) -> Self {
        self.0
            .put("StreamDeliveryResources", value.into_value().into_node());
        self
    }

    /// The tags for the resources.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnMemory {
    type Handle = CfnMemoryRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMemoryRef {
        CfnMemoryRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMemory`] of a stack.
pub struct CfnMemoryRef(NodeRef);

impl Clone for CfnMemoryRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMemoryRef {}
impl AsNode for CfnMemoryRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMemoryRef {
    /// What `Ref` returns: its `MemoryArn`, a [`bedrockagentcore::MemoryArn`](kinds::bedrockagentcore::MemoryArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::MemoryArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the memory record was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The `FailureReason` attribute.
    ///
    /// `Fn::GetAtt` of `FailureReason`.
    #[inline]
    pub fn attr_failure_reason(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReason")))
    }

    /// ARN of the Memory resource
    ///
    /// `Fn::GetAtt` of `MemoryArn`.
    #[inline]
    pub fn attr_memory_arn(&self) -> Value<kinds::bedrockagentcore::MemoryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemoryArn")))
    }

    /// The memory ID.
    ///
    /// `Fn::GetAtt` of `MemoryId`.
    #[inline]
    pub fn attr_memory_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MemoryId")))
    }

    /// The memory status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The `UpdatedAt` attribute.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::MemoryArn> for &CfnMemoryRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::MemoryArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContentConfigurationProperty(Object);

impl ContentConfigurationProperty {
    /// `ContentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of content to deliver.
    pub fn new(r#type: impl IntoValue<ContentConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The level of content detail to deliver
    ///
    /// `Level`; one of `METADATA_ONLY`, `FULL_CONTENT`.
    pub fn level(mut self, value: impl IntoValue<Level>) -> Self {
        self.0.put("Level", value.into_value().into_node());
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

impl Kind for ContentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContentConfigurationProperty> for ContentConfigurationProperty {}
impl From<ContentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContentConfigurationProperty> for ContentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ContentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory configuration input.
///
/// The property type `CustomConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomConfigurationInputProperty(Object);

impl CustomConfigurationInputProperty {
    /// `CustomConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `EpisodicOverride` property.
    ///
    /// `EpisodicOverride`.
    pub fn episodic_override(mut self, value: impl IntoValue<EpisodicOverrideProperty>) -> Self {
        self.0
            .put("EpisodicOverride", value.into_value().into_node());
        self
    }

    /// The custom configuration input.
    ///
    /// `SelfManagedConfiguration`.
    pub fn self_managed_configuration(
        mut self,
        value: impl IntoValue<SelfManagedConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SelfManagedConfiguration", value.into_value().into_node());
        self
    }

    /// The memory override configuration.
    ///
    /// `SemanticOverride`.
    pub fn semantic_override(mut self, value: impl IntoValue<SemanticOverrideProperty>) -> Self {
        self.0
            .put("SemanticOverride", value.into_value().into_node());
        self
    }

    /// The memory configuration override.
    ///
    /// `SummaryOverride`.
    pub fn summary_override(mut self, value: impl IntoValue<SummaryOverrideProperty>) -> Self {
        self.0
            .put("SummaryOverride", value.into_value().into_node());
        self
    }

    /// The memory user preference override.
    ///
    /// `UserPreferenceOverride`.
    pub fn user_preference_override(
        mut self,
        value: impl IntoValue<UserPreferenceOverrideProperty>,
    ) -> Self {
        self.0
            .put("UserPreferenceOverride", value.into_value().into_node());
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

impl Kind for CustomConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomConfigurationInputProperty> for CustomConfigurationInputProperty {}
impl From<CustomConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: CustomConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomConfigurationInputProperty> for CustomConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<CustomConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory strategy.
///
/// The property type `CustomMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomMemoryStrategyProperty(Object);

impl CustomMemoryStrategyProperty {
    /// `CustomMemoryStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The memory strategy name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The memory strategy configuration.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoValue<CustomConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// Creation timestamp of the memory strategy
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The memory strategy description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// The memory strategy namespaces.
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
        self
    }

    /// The memory strategy status.
    ///
    /// `Status`; one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The memory strategy ID.
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// The memory strategy type.
    ///
    /// `Type`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `CUSTOM`, `EPISODIC`.
    pub fn r#type(mut self, value: impl IntoValue<CustomMemoryStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The memory strategy update date and time.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for CustomMemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomMemoryStrategyProperty> for CustomMemoryStrategyProperty {}
impl From<CustomMemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: CustomMemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomMemoryStrategyProperty> for CustomMemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<CustomMemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicMemoryStrategyProperty(Object);

impl EpisodicMemoryStrategyProperty {
    /// `EpisodicMemoryStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: Name of the Memory resource.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Creation timestamp of the memory strategy
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// Description of the Memory resource
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
        self
    }

    /// The `ReflectionConfiguration` property.
    ///
    /// `ReflectionConfiguration`.
    pub fn reflection_configuration(
        mut self,
        value: impl IntoValue<EpisodicReflectionConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("ReflectionConfiguration", value.into_value().into_node());
        self
    }

    /// Status of the memory strategy
    ///
    /// `Status`; one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// Unique identifier for the memory strategy
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// Type of memory strategy
    ///
    /// `Type`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `CUSTOM`, `EPISODIC`.
    pub fn r#type(mut self, value: impl IntoValue<EpisodicMemoryStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Last update timestamp of the memory strategy
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for EpisodicMemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicMemoryStrategyProperty> for EpisodicMemoryStrategyProperty {}
impl From<EpisodicMemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: EpisodicMemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicMemoryStrategyProperty> for EpisodicMemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<EpisodicMemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicOverride` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicOverrideProperty(Object);

impl EpisodicOverrideProperty {
    /// `EpisodicOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Consolidation` property.
    ///
    /// `Consolidation`.
    pub fn consolidation(
        mut self,
        value: impl IntoValue<EpisodicOverrideConsolidationConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Consolidation", value.into_value().into_node());
        self
    }

    /// The `Extraction` property.
    ///
    /// `Extraction`.
    pub fn extraction(
        mut self,
        value: impl IntoValue<EpisodicOverrideExtractionConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
        self
    }

    /// The `Reflection` property.
    ///
    /// `Reflection`.
    pub fn reflection(
        mut self,
        value: impl IntoValue<EpisodicOverrideReflectionConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Reflection", value.into_value().into_node());
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

impl Kind for EpisodicOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicOverrideProperty> for EpisodicOverrideProperty {}
impl From<EpisodicOverrideProperty> for Node {
    #[inline]
    fn from(value: EpisodicOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicOverrideProperty> for EpisodicOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<EpisodicOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicOverrideConsolidationConfigurationInputProperty(Object);

impl EpisodicOverrideConsolidationConfigurationInputProperty {
    /// `EpisodicOverrideConsolidationConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: Text prompt for model instructions.
    /// - `model_id`
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for EpisodicOverrideConsolidationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicOverrideConsolidationConfigurationInputProperty>
    for EpisodicOverrideConsolidationConfigurationInputProperty
{
}
impl From<EpisodicOverrideConsolidationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: EpisodicOverrideConsolidationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicOverrideConsolidationConfigurationInputProperty>
    for EpisodicOverrideConsolidationConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<EpisodicOverrideConsolidationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicOverrideExtractionConfigurationInputProperty(Object);

impl EpisodicOverrideExtractionConfigurationInputProperty {
    /// `EpisodicOverrideExtractionConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: Text prompt for model instructions.
    /// - `model_id`
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for EpisodicOverrideExtractionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicOverrideExtractionConfigurationInputProperty>
    for EpisodicOverrideExtractionConfigurationInputProperty
{
}
impl From<EpisodicOverrideExtractionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: EpisodicOverrideExtractionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicOverrideExtractionConfigurationInputProperty>
    for EpisodicOverrideExtractionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<EpisodicOverrideExtractionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicOverrideReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicOverrideReflectionConfigurationInputProperty(Object);

impl EpisodicOverrideReflectionConfigurationInputProperty {
    /// `EpisodicOverrideReflectionConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: Text prompt for model instructions.
    /// - `model_id`
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
        Self(object_)
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
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

impl Kind for EpisodicOverrideReflectionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicOverrideReflectionConfigurationInputProperty>
    for EpisodicOverrideReflectionConfigurationInputProperty
{
}
impl From<EpisodicOverrideReflectionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: EpisodicOverrideReflectionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicOverrideReflectionConfigurationInputProperty>
    for EpisodicOverrideReflectionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<EpisodicOverrideReflectionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `EpisodicReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct EpisodicReflectionConfigurationInputProperty(Object);

impl EpisodicReflectionConfigurationInputProperty {
    /// `EpisodicReflectionConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
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

impl Kind for EpisodicReflectionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EpisodicReflectionConfigurationInputProperty>
    for EpisodicReflectionConfigurationInputProperty
{
}
impl From<EpisodicReflectionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: EpisodicReflectionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EpisodicReflectionConfigurationInputProperty>
    for EpisodicReflectionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<EpisodicReflectionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct ExtractionConfigProperty(Object);

impl ExtractionConfigProperty {
    /// `ExtractionConfigProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `LlmExtractionConfig` property.
    ///
    /// `LlmExtractionConfig`.
    pub fn llm_extraction_config(
        mut self,
        value: impl IntoValue<LlmExtractionConfigProperty>,
    ) -> Self {
        self.0
            .put("LlmExtractionConfig", value.into_value().into_node());
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

impl Kind for ExtractionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ExtractionConfigProperty> for ExtractionConfigProperty {}
impl From<ExtractionConfigProperty> for Node {
    #[inline]
    fn from(value: ExtractionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ExtractionConfigProperty> for ExtractionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<ExtractionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `IndexedKey` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct IndexedKeyProperty(Object);

impl IndexedKeyProperty {
    /// `IndexedKeyProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Key name for metadata fields.
    /// - `r#type`: Supported data types for metadata values.
    pub fn new(key: impl IntoValue<String>, r#type: impl IntoValue<IndexedKeyType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
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

impl Kind for IndexedKeyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IndexedKeyProperty> for IndexedKeyProperty {}
impl From<IndexedKeyProperty> for Node {
    #[inline]
    fn from(value: IndexedKeyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IndexedKeyProperty> for IndexedKeyProperty {
    #[inline]
    fn into_value(self) -> Value<IndexedKeyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory invocation configuration input.
///
/// The property type `InvocationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct InvocationConfigurationInputProperty(Object);

impl InvocationConfigurationInputProperty {
    /// `InvocationConfigurationInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The message invocation configuration information for the bucket name.
    ///
    /// `PayloadDeliveryBucketName`.
    pub fn payload_delivery_bucket_name(
        mut self,
        value: impl IntoValue<kinds::s3::BucketName>,
    ) -> Self {
        self.0
            .put("PayloadDeliveryBucketName", value.into_value().into_node());
        self
    }

    /// The memory trigger condition topic Amazon Resource Name (ARN).
    ///
    /// `TopicArn`.
    pub fn topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("TopicArn", value.into_value().into_node());
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

impl Kind for InvocationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InvocationConfigurationInputProperty> for InvocationConfigurationInputProperty {}
impl From<InvocationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: InvocationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InvocationConfigurationInputProperty> for InvocationConfigurationInputProperty {
    #[inline]
    fn into_value(self) -> Value<InvocationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `KinesisResource` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisResourceProperty(Object);

impl KinesisResourceProperty {
    /// `KinesisResourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `content_configurations`
    /// - `data_stream_arn`: ARN format.
    pub fn new(
        content_configurations: impl IntoValue<List<ContentConfigurationProperty>>,
        data_stream_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ContentConfigurations",
            content_configurations.into_value().into_node(),
        );
        object_.put("DataStreamArn", data_stream_arn.into_value().into_node());
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

impl Kind for KinesisResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisResourceProperty> for KinesisResourceProperty {}
impl From<KinesisResourceProperty> for Node {
    #[inline]
    fn from(value: KinesisResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisResourceProperty> for KinesisResourceProperty {
    #[inline]
    fn into_value(self) -> Value<KinesisResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `LlmExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct LlmExtractionConfigProperty(Object);

impl LlmExtractionConfigProperty {
    /// `LlmExtractionConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `definition`: Definition for the metadata schema entry.
    pub fn new(definition: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Definition", definition.into_value().into_node());
        Self(object_)
    }

    /// LLM extraction instruction
    ///
    /// `LlmExtractionInstruction`.
    pub fn llm_extraction_instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LlmExtractionInstruction", value.into_value().into_node());
        self
    }

    /// The `Validation` property.
    ///
    /// `Validation`.
    pub fn validation(mut self, value: impl IntoValue<ValidationProperty>) -> Self {
        self.0.put("Validation", value.into_value().into_node());
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

impl Kind for LlmExtractionConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LlmExtractionConfigProperty> for LlmExtractionConfigProperty {}
impl From<LlmExtractionConfigProperty> for Node {
    #[inline]
    fn from(value: LlmExtractionConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LlmExtractionConfigProperty> for LlmExtractionConfigProperty {
    #[inline]
    fn into_value(self) -> Value<LlmExtractionConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MemoryRecordSchema` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryRecordSchemaProperty(Object);

impl MemoryRecordSchemaProperty {
    /// `MemoryRecordSchemaProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of metadata schema entries
    ///
    /// `MetadataSchema`.
    pub fn metadata_schema(
        mut self,
        value: impl IntoValue<List<MetadataSchemaEntryProperty>>,
    ) -> Self {
        self.0.put("MetadataSchema", value.into_value().into_node());
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

impl Kind for MemoryRecordSchemaProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryRecordSchemaProperty> for MemoryRecordSchemaProperty {}
impl From<MemoryRecordSchemaProperty> for Node {
    #[inline]
    fn from(value: MemoryRecordSchemaProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryRecordSchemaProperty> for MemoryRecordSchemaProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryRecordSchemaProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory strategy.
///
/// The property type `MemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct MemoryStrategyProperty(Object);

impl MemoryStrategyProperty {
    /// `MemoryStrategyProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory strategy.
    ///
    /// `CustomMemoryStrategy`.
    pub fn custom_memory_strategy(
        mut self,
        value: impl IntoValue<CustomMemoryStrategyProperty>,
    ) -> Self {
        self.0
            .put("CustomMemoryStrategy", value.into_value().into_node());
        self
    }

    /// The `EpisodicMemoryStrategy` property.
    ///
    /// `EpisodicMemoryStrategy`.
    pub fn episodic_memory_strategy(
        mut self,
        value: impl IntoValue<EpisodicMemoryStrategyProperty>,
    ) -> Self {
        self.0
            .put("EpisodicMemoryStrategy", value.into_value().into_node());
        self
    }

    /// The memory strategy.
    ///
    /// `SemanticMemoryStrategy`.
    pub fn semantic_memory_strategy(
        mut self,
        value: impl IntoValue<SemanticMemoryStrategyProperty>,
    ) -> Self {
        self.0
            .put("SemanticMemoryStrategy", value.into_value().into_node());
        self
    }

    /// The memory strategy summary.
    ///
    /// `SummaryMemoryStrategy`.
    pub fn summary_memory_strategy(
        mut self,
        value: impl IntoValue<SummaryMemoryStrategyProperty>,
    ) -> Self {
        self.0
            .put("SummaryMemoryStrategy", value.into_value().into_node());
        self
    }

    /// The memory strategy.
    ///
    /// `UserPreferenceMemoryStrategy`.
    pub fn user_preference_memory_strategy(
        mut self,
        value: impl IntoValue<UserPreferenceMemoryStrategyProperty>,
    ) -> Self {
        self.0.put(
            "UserPreferenceMemoryStrategy",
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

impl Kind for MemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MemoryStrategyProperty> for MemoryStrategyProperty {}
impl From<MemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: MemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MemoryStrategyProperty> for MemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<MemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The message based trigger input.
///
/// The property type `MessageBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct MessageBasedTriggerInputProperty(Object);

impl MessageBasedTriggerInputProperty {
    /// `MessageBasedTriggerInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory trigger condition input for the message based trigger message count.
    ///
    /// `MessageCount`.
    pub fn message_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MessageCount", value.into_value().into_node());
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

impl Kind for MessageBasedTriggerInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MessageBasedTriggerInputProperty> for MessageBasedTriggerInputProperty {}
impl From<MessageBasedTriggerInputProperty> for Node {
    #[inline]
    fn from(value: MessageBasedTriggerInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MessageBasedTriggerInputProperty> for MessageBasedTriggerInputProperty {
    #[inline]
    fn into_value(self) -> Value<MessageBasedTriggerInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct MetadataSchemaEntryProperty(Object);

impl MetadataSchemaEntryProperty {
    /// `MetadataSchemaEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: Key name for metadata fields.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// The `ExtractionConfig` property.
    ///
    /// `ExtractionConfig`.
    pub fn extraction_config(mut self, value: impl IntoValue<ExtractionConfigProperty>) -> Self {
        self.0
            .put("ExtractionConfig", value.into_value().into_node());
        self
    }

    /// Specifies whether the metadata value is extracted by the LLM or passed through deterministically from the event
    ///
    /// `ExtractionType`; one of `LLM_INFERRED`, `STRICTLY_CONSISTENT`.
    pub fn extraction_type(mut self, value: impl IntoValue<ExtractionType>) -> Self {
        self.0.put("ExtractionType", value.into_value().into_node());
        self
    }

    /// Supported data types for metadata values
    ///
    /// `Type`; one of `STRING`, `STRINGLIST`, `NUMBER`.
    pub fn r#type(mut self, value: impl IntoValue<MetadataSchemaEntryType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for MetadataSchemaEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MetadataSchemaEntryProperty> for MetadataSchemaEntryProperty {}
impl From<MetadataSchemaEntryProperty> for Node {
    #[inline]
    fn from(value: MetadataSchemaEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MetadataSchemaEntryProperty> for MetadataSchemaEntryProperty {
    #[inline]
    fn into_value(self) -> Value<MetadataSchemaEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A namespace variable key definition with optional validation rules
///
/// The property type `NamespaceKeyEntry` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamespaceKeyEntryProperty(Object);

impl NamespaceKeyEntryProperty {
    /// `NamespaceKeyEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`: A namespace variable key name.
    pub fn new(key: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        Self(object_)
    }

    /// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
    ///
    /// `Validation`.
    pub fn validation(mut self, value: impl IntoValue<NamespaceKeyValidationProperty>) -> Self {
        self.0.put("Validation", value.into_value().into_node());
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

impl Kind for NamespaceKeyEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamespaceKeyEntryProperty> for NamespaceKeyEntryProperty {}
impl From<NamespaceKeyEntryProperty> for Node {
    #[inline]
    fn from(value: NamespaceKeyEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamespaceKeyEntryProperty> for NamespaceKeyEntryProperty {
    #[inline]
    fn into_value(self) -> Value<NamespaceKeyEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Validation rules for namespace variable values. Multiple rules can be specified and all must pass.
///
/// The property type `NamespaceKeyValidation` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct NamespaceKeyValidationProperty(Object);

impl NamespaceKeyValidationProperty {
    /// `NamespaceKeyValidationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of allowed values for this namespace variable
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// A regex pattern that a namespace variable value must match
    ///
    /// `RegexPattern`.
    pub fn regex_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegexPattern", value.into_value().into_node());
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

impl Kind for NamespaceKeyValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NamespaceKeyValidationProperty> for NamespaceKeyValidationProperty {}
impl From<NamespaceKeyValidationProperty> for Node {
    #[inline]
    fn from(value: NamespaceKeyValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NamespaceKeyValidationProperty> for NamespaceKeyValidationProperty {
    #[inline]
    fn into_value(self) -> Value<NamespaceKeyValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `NumberValidation` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct NumberValidationProperty(Object);

impl NumberValidationProperty {
    /// `NumberValidationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `MaxValue` property.
    ///
    /// `MaxValue`.
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MaxValue", value.into_value().into_node());
        self
    }

    /// The `MinValue` property.
    ///
    /// `MinValue`.
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("MinValue", value.into_value().into_node());
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

impl Kind for NumberValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NumberValidationProperty> for NumberValidationProperty {}
impl From<NumberValidationProperty> for Node {
    #[inline]
    fn from(value: NumberValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NumberValidationProperty> for NumberValidationProperty {
    #[inline]
    fn into_value(self) -> Value<NumberValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The self managed configuration.
///
/// The property type `SelfManagedConfiguration` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SelfManagedConfigurationProperty(Object);

impl SelfManagedConfigurationProperty {
    /// `SelfManagedConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory configuration for self managed.
    ///
    /// `HistoricalContextWindowSize`.
    pub fn historical_context_window_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "HistoricalContextWindowSize",
            value.into_value().into_node(),
        );
        self
    }

    /// The self managed configuration.
    ///
    /// `InvocationConfiguration`.
    pub fn invocation_configuration(
        mut self,
        value: impl IntoValue<InvocationConfigurationInputProperty>,
    ) -> Self {
        self.0
            .put("InvocationConfiguration", value.into_value().into_node());
        self
    }

    /// The `TriggerConditions` property.
    ///
    /// `TriggerConditions`.
    pub fn trigger_conditions(
        mut self,
        value: impl IntoValue<List<TriggerConditionInputProperty>>,
    ) -> Self {
        self.0
            .put("TriggerConditions", value.into_value().into_node());
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

impl Kind for SelfManagedConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SelfManagedConfigurationProperty> for SelfManagedConfigurationProperty {}
impl From<SelfManagedConfigurationProperty> for Node {
    #[inline]
    fn from(value: SelfManagedConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SelfManagedConfigurationProperty> for SelfManagedConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SelfManagedConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory strategy.
///
/// The property type `SemanticMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticMemoryStrategyProperty(Object);

impl SemanticMemoryStrategyProperty {
    /// `SemanticMemoryStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The memory strategy name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Creation timestamp of the memory strategy
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The memory strategy description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// The memory strategy namespaces.
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
        self
    }

    /// Status of the memory strategy
    ///
    /// `Status`; one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The memory strategy ID.
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// The memory strategy type.
    ///
    /// `Type`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `CUSTOM`, `EPISODIC`.
    pub fn r#type(mut self, value: impl IntoValue<SemanticMemoryStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// Last update timestamp of the memory strategy
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for SemanticMemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticMemoryStrategyProperty> for SemanticMemoryStrategyProperty {}
impl From<SemanticMemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: SemanticMemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticMemoryStrategyProperty> for SemanticMemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticMemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory override.
///
/// The property type `SemanticOverride` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticOverrideProperty(Object);

impl SemanticOverrideProperty {
    /// `SemanticOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory override consolidation.
    ///
    /// `Consolidation`.
    pub fn consolidation(
        mut self,
        value: impl IntoValue<SemanticOverrideConsolidationConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Consolidation", value.into_value().into_node());
        self
    }

    /// The memory override extraction.
    ///
    /// `Extraction`.
    pub fn extraction(
        mut self,
        value: impl IntoValue<SemanticOverrideExtractionConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
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

impl Kind for SemanticOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticOverrideProperty> for SemanticOverrideProperty {}
impl From<SemanticOverrideProperty> for Node {
    #[inline]
    fn from(value: SemanticOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticOverrideProperty> for SemanticOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory override configuration.
///
/// The property type `SemanticOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticOverrideConsolidationConfigurationInputProperty(Object);

impl SemanticOverrideConsolidationConfigurationInputProperty {
    /// `SemanticOverrideConsolidationConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: The override configuration.
    /// - `model_id`: The memory override model ID.
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for SemanticOverrideConsolidationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticOverrideConsolidationConfigurationInputProperty>
    for SemanticOverrideConsolidationConfigurationInputProperty
{
}
impl From<SemanticOverrideConsolidationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: SemanticOverrideConsolidationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticOverrideConsolidationConfigurationInputProperty>
    for SemanticOverrideConsolidationConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<SemanticOverrideConsolidationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory override configuration.
///
/// The property type `SemanticOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticOverrideExtractionConfigurationInputProperty(Object);

impl SemanticOverrideExtractionConfigurationInputProperty {
    /// `SemanticOverrideExtractionConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: The extraction configuration.
    /// - `model_id`: The memory override configuration model ID.
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for SemanticOverrideExtractionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticOverrideExtractionConfigurationInputProperty>
    for SemanticOverrideExtractionConfigurationInputProperty
{
}
impl From<SemanticOverrideExtractionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: SemanticOverrideExtractionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticOverrideExtractionConfigurationInputProperty>
    for SemanticOverrideExtractionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<SemanticOverrideExtractionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamDeliveryResource` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamDeliveryResourceProperty(Object);

impl StreamDeliveryResourceProperty {
    /// `StreamDeliveryResourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Kinesis` property.
    ///
    /// `Kinesis`.
    pub fn kinesis(mut self, value: impl IntoValue<KinesisResourceProperty>) -> Self {
        self.0.put("Kinesis", value.into_value().into_node());
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

impl Kind for StreamDeliveryResourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamDeliveryResourceProperty> for StreamDeliveryResourceProperty {}
impl From<StreamDeliveryResourceProperty> for Node {
    #[inline]
    fn from(value: StreamDeliveryResourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamDeliveryResourceProperty> for StreamDeliveryResourceProperty {
    #[inline]
    fn into_value(self) -> Value<StreamDeliveryResourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StreamDeliveryResources` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct StreamDeliveryResourcesProperty(Object);

impl StreamDeliveryResourcesProperty {
    /// `StreamDeliveryResourcesProperty` with its required properties, in alphabetical order:
    ///
    /// - `resources`
    pub fn new(resources: impl IntoValue<List<StreamDeliveryResourceProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Resources", resources.into_value().into_node());
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

impl Kind for StreamDeliveryResourcesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StreamDeliveryResourcesProperty> for StreamDeliveryResourcesProperty {}
impl From<StreamDeliveryResourcesProperty> for Node {
    #[inline]
    fn from(value: StreamDeliveryResourcesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StreamDeliveryResourcesProperty> for StreamDeliveryResourcesProperty {
    #[inline]
    fn into_value(self) -> Value<StreamDeliveryResourcesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StringListValidation` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringListValidationProperty(Object);

impl StringListValidationProperty {
    /// `StringListValidationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `AllowedValues` property.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// The `MaxItems` property.
    ///
    /// `MaxItems`.
    pub fn max_items(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxItems", value.into_value().into_node());
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

impl Kind for StringListValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringListValidationProperty> for StringListValidationProperty {}
impl From<StringListValidationProperty> for Node {
    #[inline]
    fn from(value: StringListValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringListValidationProperty> for StringListValidationProperty {
    #[inline]
    fn into_value(self) -> Value<StringListValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `StringValidation` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct StringValidationProperty(Object);

impl StringValidationProperty {
    /// `StringValidationProperty` with its required properties, in alphabetical order:
    ///
    /// - `allowed_values`
    pub fn new(allowed_values: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AllowedValues", allowed_values.into_value().into_node());
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

impl Kind for StringValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StringValidationProperty> for StringValidationProperty {}
impl From<StringValidationProperty> for Node {
    #[inline]
    fn from(value: StringValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StringValidationProperty> for StringValidationProperty {
    #[inline]
    fn into_value(self) -> Value<StringValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory strategy.
///
/// The property type `SummaryMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SummaryMemoryStrategyProperty(Object);

impl SummaryMemoryStrategyProperty {
    /// `SummaryMemoryStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The memory strategy name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Creation timestamp of the memory strategy
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The memory strategy description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// The summary memory strategy.
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
        self
    }

    /// The memory strategy status.
    ///
    /// `Status`; one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The memory strategy ID.
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// The memory strategy type.
    ///
    /// `Type`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `CUSTOM`, `EPISODIC`.
    pub fn r#type(mut self, value: impl IntoValue<SummaryMemoryStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The memory strategy update date and time.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for SummaryMemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SummaryMemoryStrategyProperty> for SummaryMemoryStrategyProperty {}
impl From<SummaryMemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: SummaryMemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SummaryMemoryStrategyProperty> for SummaryMemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<SummaryMemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory summary override.
///
/// The property type `SummaryOverride` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SummaryOverrideProperty(Object);

impl SummaryOverrideProperty {
    /// `SummaryOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory override consolidation.
    ///
    /// `Consolidation`.
    pub fn consolidation(
        mut self,
        value: impl IntoValue<SummaryOverrideConsolidationConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Consolidation", value.into_value().into_node());
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

impl Kind for SummaryOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SummaryOverrideProperty> for SummaryOverrideProperty {}
impl From<SummaryOverrideProperty> for Node {
    #[inline]
    fn from(value: SummaryOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SummaryOverrideProperty> for SummaryOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<SummaryOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The consolidation configuration.
///
/// The property type `SummaryOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct SummaryOverrideConsolidationConfigurationInputProperty(Object);

impl SummaryOverrideConsolidationConfigurationInputProperty {
    /// `SummaryOverrideConsolidationConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: The memory override configuration.
    /// - `model_id`: The memory override configuration model ID.
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for SummaryOverrideConsolidationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SummaryOverrideConsolidationConfigurationInputProperty>
    for SummaryOverrideConsolidationConfigurationInputProperty
{
}
impl From<SummaryOverrideConsolidationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: SummaryOverrideConsolidationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SummaryOverrideConsolidationConfigurationInputProperty>
    for SummaryOverrideConsolidationConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<SummaryOverrideConsolidationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory trigger condition input for the time based trigger.
///
/// The property type `TimeBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct TimeBasedTriggerInputProperty(Object);

impl TimeBasedTriggerInputProperty {
    /// `TimeBasedTriggerInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory trigger condition input for the session timeout.
    ///
    /// `IdleSessionTimeout`.
    pub fn idle_session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("IdleSessionTimeout", value.into_value().into_node());
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

impl Kind for TimeBasedTriggerInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TimeBasedTriggerInputProperty> for TimeBasedTriggerInputProperty {}
impl From<TimeBasedTriggerInputProperty> for Node {
    #[inline]
    fn from(value: TimeBasedTriggerInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TimeBasedTriggerInputProperty> for TimeBasedTriggerInputProperty {
    #[inline]
    fn into_value(self) -> Value<TimeBasedTriggerInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The token based trigger input.
///
/// The property type `TokenBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct TokenBasedTriggerInputProperty(Object);

impl TokenBasedTriggerInputProperty {
    /// `TokenBasedTriggerInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The token based trigger token count.
    ///
    /// `TokenCount`.
    pub fn token_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("TokenCount", value.into_value().into_node());
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

impl Kind for TokenBasedTriggerInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TokenBasedTriggerInputProperty> for TokenBasedTriggerInputProperty {}
impl From<TokenBasedTriggerInputProperty> for Node {
    #[inline]
    fn from(value: TokenBasedTriggerInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TokenBasedTriggerInputProperty> for TokenBasedTriggerInputProperty {
    #[inline]
    fn into_value(self) -> Value<TokenBasedTriggerInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory trigger condition input.
///
/// The property type `TriggerConditionInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct TriggerConditionInputProperty(Object);

impl TriggerConditionInputProperty {
    /// `TriggerConditionInputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory trigger condition input for the message based trigger.
    ///
    /// `MessageBasedTrigger`.
    pub fn message_based_trigger(
        mut self,
        value: impl IntoValue<MessageBasedTriggerInputProperty>,
    ) -> Self {
        self.0
            .put("MessageBasedTrigger", value.into_value().into_node());
        self
    }

    /// The memory trigger condition input.
    ///
    /// `TimeBasedTrigger`.
    pub fn time_based_trigger(
        mut self,
        value: impl IntoValue<TimeBasedTriggerInputProperty>,
    ) -> Self {
        self.0
            .put("TimeBasedTrigger", value.into_value().into_node());
        self
    }

    /// The trigger condition information for a token based trigger.
    ///
    /// `TokenBasedTrigger`.
    pub fn token_based_trigger(
        mut self,
        value: impl IntoValue<TokenBasedTriggerInputProperty>,
    ) -> Self {
        self.0
            .put("TokenBasedTrigger", value.into_value().into_node());
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

impl Kind for TriggerConditionInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TriggerConditionInputProperty> for TriggerConditionInputProperty {}
impl From<TriggerConditionInputProperty> for Node {
    #[inline]
    fn from(value: TriggerConditionInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TriggerConditionInputProperty> for TriggerConditionInputProperty {
    #[inline]
    fn into_value(self) -> Value<TriggerConditionInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory strategy.
///
/// The property type `UserPreferenceMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPreferenceMemoryStrategyProperty(Object);

impl UserPreferenceMemoryStrategyProperty {
    /// `UserPreferenceMemoryStrategyProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The memory strategy name.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// Creation timestamp of the memory strategy
    ///
    /// `CreatedAt`.
    pub fn created_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CreatedAt", value.into_value().into_node());
        self
    }

    /// The memory strategy description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The `MemoryRecordSchema` property.
    ///
    /// `MemoryRecordSchema`.
    pub fn memory_record_schema(
        mut self,
        value: impl IntoValue<MemoryRecordSchemaProperty>,
    ) -> Self {
        self.0
            .put("MemoryRecordSchema", value.into_value().into_node());
        self
    }

    /// List of namespaces for memory strategy
    ///
    /// `NamespaceTemplates`.
    pub fn namespace_templates(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("NamespaceTemplates", value.into_value().into_node());
        self
    }

    /// The memory namespaces.
    ///
    /// `Namespaces`.
    pub fn namespaces(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Namespaces", value.into_value().into_node());
        self
    }

    /// The memory strategy status.
    ///
    /// `Status`; one of `CREATING`, `ACTIVE`, `DELETING`, `FAILED`.
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.put("Status", value.into_value().into_node());
        self
    }

    /// The memory strategy ID.
    ///
    /// `StrategyId`.
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StrategyId", value.into_value().into_node());
        self
    }

    /// The memory strategy type.
    ///
    /// `Type`; one of `SEMANTIC`, `SUMMARIZATION`, `USER_PREFERENCE`, `CUSTOM`, `EPISODIC`.
    pub fn r#type(mut self, value: impl IntoValue<UserPreferenceMemoryStrategyType>) -> Self {
        self.0.put("Type", value.into_value().into_node());
        self
    }

    /// The memory strategy update date and time.
    ///
    /// `UpdatedAt`.
    pub fn updated_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UpdatedAt", value.into_value().into_node());
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

impl Kind for UserPreferenceMemoryStrategyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPreferenceMemoryStrategyProperty> for UserPreferenceMemoryStrategyProperty {}
impl From<UserPreferenceMemoryStrategyProperty> for Node {
    #[inline]
    fn from(value: UserPreferenceMemoryStrategyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPreferenceMemoryStrategyProperty> for UserPreferenceMemoryStrategyProperty {
    #[inline]
    fn into_value(self) -> Value<UserPreferenceMemoryStrategyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory user preference override.
///
/// The property type `UserPreferenceOverride` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPreferenceOverrideProperty(Object);

impl UserPreferenceOverrideProperty {
    /// `UserPreferenceOverrideProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The memory override consolidation information.
    ///
    /// `Consolidation`.
    pub fn consolidation(
        mut self,
        value: impl IntoValue<UserPreferenceOverrideConsolidationConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Consolidation", value.into_value().into_node());
        self
    }

    /// The memory user preferences for extraction.
    ///
    /// `Extraction`.
    pub fn extraction(
        mut self,
        value: impl IntoValue<UserPreferenceOverrideExtractionConfigurationInputProperty>,
    ) -> Self {
        self.0.put("Extraction", value.into_value().into_node());
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

impl Kind for UserPreferenceOverrideProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPreferenceOverrideProperty> for UserPreferenceOverrideProperty {}
impl From<UserPreferenceOverrideProperty> for Node {
    #[inline]
    fn from(value: UserPreferenceOverrideProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPreferenceOverrideProperty> for UserPreferenceOverrideProperty {
    #[inline]
    fn into_value(self) -> Value<UserPreferenceOverrideProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration input.
///
/// The property type `UserPreferenceOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPreferenceOverrideConsolidationConfigurationInputProperty(Object);

impl UserPreferenceOverrideConsolidationConfigurationInputProperty {
    /// `UserPreferenceOverrideConsolidationConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: The memory configuration.
    /// - `model_id`: The memory override configuration model ID.
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for UserPreferenceOverrideConsolidationConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPreferenceOverrideConsolidationConfigurationInputProperty>
    for UserPreferenceOverrideConsolidationConfigurationInputProperty
{
}
impl From<UserPreferenceOverrideConsolidationConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: UserPreferenceOverrideConsolidationConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPreferenceOverrideConsolidationConfigurationInputProperty>
    for UserPreferenceOverrideConsolidationConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<UserPreferenceOverrideConsolidationConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The memory override configuration.
///
/// The property type `UserPreferenceOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserPreferenceOverrideExtractionConfigurationInputProperty(Object);

impl UserPreferenceOverrideExtractionConfigurationInputProperty {
    /// `UserPreferenceOverrideExtractionConfigurationInputProperty` with its required properties, in alphabetical order:
    ///
    /// - `append_to_prompt`: The extraction configuration.
    /// - `model_id`: The memory override for the model ID.
    pub fn new(append_to_prompt: impl IntoValue<String>, model_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("AppendToPrompt", append_to_prompt.into_value().into_node());
        object_.put("ModelId", model_id.into_value().into_node());
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

impl Kind for UserPreferenceOverrideExtractionConfigurationInputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserPreferenceOverrideExtractionConfigurationInputProperty>
    for UserPreferenceOverrideExtractionConfigurationInputProperty
{
}
impl From<UserPreferenceOverrideExtractionConfigurationInputProperty> for Node {
    #[inline]
    fn from(value: UserPreferenceOverrideExtractionConfigurationInputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserPreferenceOverrideExtractionConfigurationInputProperty>
    for UserPreferenceOverrideExtractionConfigurationInputProperty
{
    #[inline]
    fn into_value(self) -> Value<UserPreferenceOverrideExtractionConfigurationInputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Validation` of `AWS::BedrockAgentCore::Memory`.
#[must_use = "a property type does nothing until it is set"]
pub struct ValidationProperty(Object);

impl ValidationProperty {
    /// `ValidationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `NumberValidation` property.
    ///
    /// `NumberValidation`.
    pub fn number_validation(mut self, value: impl IntoValue<NumberValidationProperty>) -> Self {
        self.0
            .put("NumberValidation", value.into_value().into_node());
        self
    }

    /// The `StringListValidation` property.
    ///
    /// `StringListValidation`.
    pub fn string_list_validation(
        mut self,
        value: impl IntoValue<StringListValidationProperty>,
    ) -> Self {
        self.0
            .put("StringListValidation", value.into_value().into_node());
        self
    }

    /// The `StringValidation` property.
    ///
    /// `StringValidation`.
    pub fn string_validation(mut self, value: impl IntoValue<StringValidationProperty>) -> Self {
        self.0
            .put("StringValidation", value.into_value().into_node());
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

impl Kind for ValidationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ValidationProperty> for ValidationProperty {}
impl From<ValidationProperty> for Node {
    #[inline]
    fn from(value: ValidationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ValidationProperty> for ValidationProperty {
    #[inline]
    fn into_value(self) -> Value<ValidationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Type` of a `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
pub enum ContentConfigurationType {
    /// `MEMORY_RECORDS`.
    MemoryRecords,
}

#[diagnostic::do_not_recommend]
impl Kind for ContentConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContentConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContentConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContentConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContentConfigurationType> for ContentConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ContentConfigurationType> {
        const VALUES: &[&str] = &["MEMORY_RECORDS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CustomMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum CustomMemoryStrategyType {
    /// `CUSTOM`.
    Custom,
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for CustomMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for CustomMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for CustomMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CustomMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CustomMemoryStrategyType> for CustomMemoryStrategyType {
    #[inline]
    fn into_value(self) -> Value<CustomMemoryStrategyType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EPISODIC",
            "SEMANTIC",
            "SUMMARIZATION",
            "USER_PREFERENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `EpisodicMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum EpisodicMemoryStrategyType {
    /// `CUSTOM`.
    Custom,
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for EpisodicMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for EpisodicMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for EpisodicMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EpisodicMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EpisodicMemoryStrategyType> for EpisodicMemoryStrategyType {
    #[inline]
    fn into_value(self) -> Value<EpisodicMemoryStrategyType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EPISODIC",
            "SEMANTIC",
            "SUMMARIZATION",
            "USER_PREFERENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ExtractionType` of a `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
pub enum ExtractionType {
    /// `LLM_INFERRED`.
    LlmInferred,
    /// `STRICTLY_CONSISTENT`.
    StrictlyConsistent,
}

#[diagnostic::do_not_recommend]
impl Kind for ExtractionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ExtractionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ExtractionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ExtractionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ExtractionType> for ExtractionType {
    #[inline]
    fn into_value(self) -> Value<ExtractionType> {
        const VALUES: &[&str] = &["LLM_INFERRED", "STRICTLY_CONSISTENT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `IndexedKey` of `AWS::BedrockAgentCore::Memory`.
pub enum IndexedKeyType {
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
    /// `STRINGLIST`.
    Stringlist,
}

#[diagnostic::do_not_recommend]
impl Kind for IndexedKeyType {}
#[diagnostic::do_not_recommend]
impl TextKind for IndexedKeyType {}
#[diagnostic::do_not_recommend]
impl IdKind for IndexedKeyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IndexedKeyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<IndexedKeyType> for IndexedKeyType {
    #[inline]
    fn into_value(self) -> Value<IndexedKeyType> {
        const VALUES: &[&str] = &["NUMBER", "STRING", "STRINGLIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Level` of a `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
pub enum Level {
    /// `FULL_CONTENT`.
    FullContent,
    /// `METADATA_ONLY`.
    MetadataOnly,
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
        const VALUES: &[&str] = &["FULL_CONTENT", "METADATA_ONLY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
pub enum MetadataSchemaEntryType {
    /// `NUMBER`.
    Number,
    /// `STRING`.
    String_,
    /// `STRINGLIST`.
    Stringlist,
}

#[diagnostic::do_not_recommend]
impl Kind for MetadataSchemaEntryType {}
#[diagnostic::do_not_recommend]
impl TextKind for MetadataSchemaEntryType {}
#[diagnostic::do_not_recommend]
impl IdKind for MetadataSchemaEntryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MetadataSchemaEntryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<MetadataSchemaEntryType> for MetadataSchemaEntryType {
    #[inline]
    fn into_value(self) -> Value<MetadataSchemaEntryType> {
        const VALUES: &[&str] = &["NUMBER", "STRING", "STRINGLIST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SemanticMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum SemanticMemoryStrategyType {
    /// `CUSTOM`.
    Custom,
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for SemanticMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for SemanticMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for SemanticMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SemanticMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SemanticMemoryStrategyType> for SemanticMemoryStrategyType {
    #[inline]
    fn into_value(self) -> Value<SemanticMemoryStrategyType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EPISODIC",
            "SEMANTIC",
            "SUMMARIZATION",
            "USER_PREFERENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `CustomMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `CREATING`.
    Creating,
    /// `DELETING`.
    Deleting,
    /// `FAILED`.
    Failed,
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
        const VALUES: &[&str] = &["ACTIVE", "CREATING", "DELETING", "FAILED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SummaryMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum SummaryMemoryStrategyType {
    /// `CUSTOM`.
    Custom,
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for SummaryMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for SummaryMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for SummaryMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SummaryMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SummaryMemoryStrategyType> for SummaryMemoryStrategyType {
    #[inline]
    fn into_value(self) -> Value<SummaryMemoryStrategyType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EPISODIC",
            "SEMANTIC",
            "SUMMARIZATION",
            "USER_PREFERENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `UserPreferenceMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
pub enum UserPreferenceMemoryStrategyType {
    /// `CUSTOM`.
    Custom,
    /// `EPISODIC`.
    Episodic,
    /// `SEMANTIC`.
    Semantic,
    /// `SUMMARIZATION`.
    Summarization,
    /// `USER_PREFERENCE`.
    UserPreference,
}

#[diagnostic::do_not_recommend]
impl Kind for UserPreferenceMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl TextKind for UserPreferenceMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IdKind for UserPreferenceMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UserPreferenceMemoryStrategyType {}
#[diagnostic::do_not_recommend]
impl IntoValue<UserPreferenceMemoryStrategyType> for UserPreferenceMemoryStrategyType {
    #[inline]
    fn into_value(self) -> Value<UserPreferenceMemoryStrategyType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EPISODIC",
            "SEMANTIC",
            "SUMMARIZATION",
            "USER_PREFERENCE",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
