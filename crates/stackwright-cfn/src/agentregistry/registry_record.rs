// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AgentRegistry::RegistryRecord` and its property types.

use crate::l1::*;

/// Definition of AWS::AgentRegistry::RegistryRecord Resource Type
///
/// `AWS::AgentRegistry::RegistryRecord`; `Ref` returns its `RecordArn`, a [`agentregistry::RegistryRecordArn`](kinds::agentregistry::RegistryRecordArn).
/// Changing one of these replaces it: `RecordType`, `RegistryId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnRegistryRecord(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AgentRegistry::RegistryRecord",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("registry_record.rules"),
};

impl CfnRegistryRecord {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AgentRegistry::RegistryRecord";

    /// `CfnRegistryRecord` with its required properties, in alphabetical order:
    ///
    /// - `descriptors`: The typed set of descriptors for a registry record.
    /// - `name`: The name of the registry record.
    /// - `record_type`: The type of the registry record.
    pub fn new(
        descriptors: impl IntoValue<DescriptorsProperty>,
        name: impl IntoValue<String>,
        record_type: impl IntoValue<RecordType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Descriptors", descriptors.into_value().into_node());
        object_.put("Name", name.into_value().into_node());
        object_.put("RecordType", record_type.into_value().into_node());
        Self(object_)
    }

    /// The description of the registry record.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The human-readable display name of the registry record.
    ///
    /// `DisplayName`; updated in place.
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DisplayName", value.into_value().into_node());
        self
    }

    /// The version of the registry record.
    ///
    /// `RecordVersion`; updated in place.
    pub fn record_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RecordVersion", value.into_value().into_node());
        self
    }

    /// The identifier of the registry in which to create the record. You can specify either the registry ID or the registry Amazon Resource Name (ARN). Use the ARN form to reference a registry shared from another account via AWS Resource Access Manager (RAM).
    ///
    /// `RegistryId`; an update replaces the resource.
    pub fn registry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RegistryId", value.into_value().into_node());
        self
    }

    /// Tags to assign to the registry record.
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

impl Construct for CfnRegistryRecord {
    type Handle = CfnRegistryRecordRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnRegistryRecordRef {
        CfnRegistryRecordRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnRegistryRecord`] of a stack.
pub struct CfnRegistryRecordRef(NodeRef);

impl Clone for CfnRegistryRecordRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnRegistryRecordRef {}
impl AsNode for CfnRegistryRecordRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnRegistryRecordRef {
    /// What `Ref` returns: its `RecordArn`, a [`agentregistry::RegistryRecordArn`](kinds::agentregistry::RegistryRecordArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::agentregistry::RegistryRecordArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the registry record was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The identifier of the AWS account that created the registry record.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[inline]
    pub fn attr_created_by(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedBy")))
    }

    /// The Amazon Resource Name (ARN) of the registry record.
    ///
    /// `Fn::GetAtt` of `RecordArn`.
    #[inline]
    pub fn attr_record_arn(&self) -> Value<kinds::agentregistry::RegistryRecordArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecordArn")))
    }

    /// The unique identifier of the registry record.
    ///
    /// `Fn::GetAtt` of `RecordId`.
    #[inline]
    pub fn attr_record_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RecordId")))
    }

    /// The Amazon Resource Name (ARN) of the registry containing the record.
    ///
    /// `Fn::GetAtt` of `RegistryArn`.
    #[inline]
    pub fn attr_registry_arn(&self) -> Value<kinds::agentregistry::RegistryArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RegistryArn")))
    }

    /// The lifecycle status of the registry record.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the registry record was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::agentregistry::RegistryRecordArn> for &CfnRegistryRecordRef {
    #[inline]
    fn into_value(self) -> Value<kinds::agentregistry::RegistryRecordArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The A2A agent card descriptor, populated when the record type is AGENT.
///
/// The property type `A2aAgentCardDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct A2aAgentCardDescriptorProperty(Object);

impl A2aAgentCardDescriptorProperty {
    /// `A2aAgentCardDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Version of the descriptor type schema.
    ///
    /// `DataSchemaVersion`.
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSchemaVersion", value.into_value().into_node());
        self
    }

    /// The source configuration that defines where descriptor content is retrieved from.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<DescriptorSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for A2aAgentCardDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<A2aAgentCardDescriptorProperty> for A2aAgentCardDescriptorProperty {}
impl From<A2aAgentCardDescriptorProperty> for Node {
    #[inline]
    fn from(value: A2aAgentCardDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<A2aAgentCardDescriptorProperty> for A2aAgentCardDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<A2aAgentCardDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
///
/// The property type `AgUiDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgUiDescriptorProperty(Object);

impl AgUiDescriptorProperty {
    /// `AgUiDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<SourceOnlyDescriptorSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for AgUiDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgUiDescriptorProperty> for AgUiDescriptorProperty {}
impl From<AgUiDescriptorProperty> for Node {
    #[inline]
    fn from(value: AgUiDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgUiDescriptorProperty> for AgUiDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<AgUiDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional data associated with an agent skills definition descriptor.
///
/// The property type `AgentSkillsAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentSkillsAdditionalDataProperty(Object);

impl AgentSkillsAdditionalDataProperty {
    /// `AgentSkillsAdditionalDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Markdown-format descriptor containing an agent skills document.
    ///
    /// `SkillMd`.
    pub fn skill_md(mut self, value: impl IntoValue<AgentSkillsMdDescriptorProperty>) -> Self {
        self.0.put("SkillMd", value.into_value().into_node());
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

impl Kind for AgentSkillsAdditionalDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentSkillsAdditionalDataProperty> for AgentSkillsAdditionalDataProperty {}
impl From<AgentSkillsAdditionalDataProperty> for Node {
    #[inline]
    fn from(value: AgentSkillsAdditionalDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentSkillsAdditionalDataProperty> for AgentSkillsAdditionalDataProperty {
    #[inline]
    fn into_value(self) -> Value<AgentSkillsAdditionalDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The agent skills definition descriptor, populated when the record type is SKILL.
///
/// The property type `AgentSkillsDefinitionDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentSkillsDefinitionDescriptorProperty(Object);

impl AgentSkillsDefinitionDescriptorProperty {
    /// `AgentSkillsDefinitionDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional data associated with an agent skills definition descriptor.
    ///
    /// `AdditionalData`.
    pub fn additional_data(
        mut self,
        value: impl IntoValue<AgentSkillsAdditionalDataProperty>,
    ) -> Self {
        self.0.put("AdditionalData", value.into_value().into_node());
        self
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Version of the descriptor type schema.
    ///
    /// `DataSchemaVersion`.
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSchemaVersion", value.into_value().into_node());
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

impl Kind for AgentSkillsDefinitionDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentSkillsDefinitionDescriptorProperty> for AgentSkillsDefinitionDescriptorProperty {}
impl From<AgentSkillsDefinitionDescriptorProperty> for Node {
    #[inline]
    fn from(value: AgentSkillsDefinitionDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentSkillsDefinitionDescriptorProperty>
    for AgentSkillsDefinitionDescriptorProperty
{
    #[inline]
    fn into_value(self) -> Value<AgentSkillsDefinitionDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Markdown-format descriptor containing an agent skills document.
///
/// The property type `AgentSkillsMdDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct AgentSkillsMdDescriptorProperty(Object);

impl AgentSkillsMdDescriptorProperty {
    /// `AgentSkillsMdDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Version of the descriptor type schema.
    ///
    /// `DataSchemaVersion`.
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSchemaVersion", value.into_value().into_node());
        self
    }

    /// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential providers.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<SkillMdSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for AgentSkillsMdDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AgentSkillsMdDescriptorProperty> for AgentSkillsMdDescriptorProperty {}
impl From<AgentSkillsMdDescriptorProperty> for Node {
    #[inline]
    fn from(value: AgentSkillsMdDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AgentSkillsMdDescriptorProperty> for AgentSkillsMdDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<AgentSkillsMdDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The custom descriptor, populated when the record type is CUSTOM.
///
/// The property type `CustomDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomDescriptorProperty(Object);

impl CustomDescriptorProperty {
    /// `CustomDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
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

impl Kind for CustomDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomDescriptorProperty> for CustomDescriptorProperty {}
impl From<CustomDescriptorProperty> for Node {
    #[inline]
    fn from(value: CustomDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomDescriptorProperty> for CustomDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<CustomDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The source configuration that defines where descriptor content is retrieved from.
///
/// The property type `DescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct DescriptorSourceProperty(Object);

impl DescriptorSourceProperty {
    /// `DescriptorSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval.
    ///
    /// `FromUrl`.
    pub fn from_url(mut self, value: impl IntoValue<DescriptorSourceFromUrlProperty>) -> Self {
        self.0.put("FromUrl", value.into_value().into_node());
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

impl Kind for DescriptorSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DescriptorSourceProperty> for DescriptorSourceProperty {}
impl From<DescriptorSourceProperty> for Node {
    #[inline]
    fn from(value: DescriptorSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DescriptorSourceProperty> for DescriptorSourceProperty {
    #[inline]
    fn into_value(self) -> Value<DescriptorSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// URL-based descriptor source configuration, with credential provider configurations for authenticated URL retrieval.
///
/// The property type `DescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct DescriptorSourceFromUrlProperty(Object);

impl DescriptorSourceFromUrlProperty {
    /// `DescriptorSourceFromUrlProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: URL source for descriptor content.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
        Self(object_)
    }

    /// The credential providers used to authenticate when fetching descriptor content from the source URL.
    ///
    /// `CredentialProviderConfigurations`.
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<List<RegistryRecordCredentialProviderConfigurationProperty>>,
    ) -> Self {
        self.0.put(
            "CredentialProviderConfigurations",
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

impl Kind for DescriptorSourceFromUrlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DescriptorSourceFromUrlProperty> for DescriptorSourceFromUrlProperty {}
impl From<DescriptorSourceFromUrlProperty> for Node {
    #[inline]
    fn from(value: DescriptorSourceFromUrlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DescriptorSourceFromUrlProperty> for DescriptorSourceFromUrlProperty {
    #[inline]
    fn into_value(self) -> Value<DescriptorSourceFromUrlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The typed set of descriptors for a registry record. Exactly one descriptor field is populated based on the record type.
///
/// The property type `Descriptors` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct DescriptorsProperty(Object);

impl DescriptorsProperty {
    /// `DescriptorsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The A2A agent card descriptor, populated when the record type is AGENT.
    ///
    /// `A2aAgentCard`.
    pub fn a2a_agent_card(mut self, value: impl IntoValue<A2aAgentCardDescriptorProperty>) -> Self {
        self.0.put("A2aAgentCard", value.into_value().into_node());
        self
    }

    /// The agent skills definition descriptor, populated when the record type is SKILL.
    ///
    /// `AgentSkillsDefinition`.
    pub fn agent_skills_definition(
        mut self,
        value: impl IntoValue<AgentSkillsDefinitionDescriptorProperty>,
    ) -> Self {
        self.0
            .put("AgentSkillsDefinition", value.into_value().into_node());
        self
    }

    /// The AG-UI (Agent-User Interaction) descriptor, populated for records detected from an AG-UI protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
    ///
    /// `Agui`.
    pub fn agui(mut self, value: impl IntoValue<AgUiDescriptorProperty>) -> Self {
        self.0.put("Agui", value.into_value().into_node());
        self
    }

    /// The custom descriptor, populated when the record type is CUSTOM.
    ///
    /// `Custom`.
    pub fn custom(mut self, value: impl IntoValue<CustomDescriptorProperty>) -> Self {
        self.0.put("Custom", value.into_value().into_node());
        self
    }

    /// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
    ///
    /// `Http`.
    pub fn http(mut self, value: impl IntoValue<HttpDescriptorProperty>) -> Self {
        self.0.put("Http", value.into_value().into_node());
        self
    }

    /// The MCP server descriptor, populated when the record type is MCP.
    ///
    /// `McpServer`.
    pub fn mcp_server(mut self, value: impl IntoValue<McpServerDescriptorProperty>) -> Self {
        self.0.put("McpServer", value.into_value().into_node());
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

impl Kind for DescriptorsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DescriptorsProperty> for DescriptorsProperty {}
impl From<DescriptorsProperty> for Node {
    #[inline]
    fn from(value: DescriptorsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DescriptorsProperty> for DescriptorsProperty {
    #[inline]
    fn into_value(self) -> Value<DescriptorsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The HTTP descriptor, populated for records detected from an HTTP protocol source. This descriptor is source-only: its content is synchronized from the configured source URL rather than supplied inline.
///
/// The property type `HttpDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct HttpDescriptorProperty(Object);

impl HttpDescriptorProperty {
    /// `HttpDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<SourceOnlyDescriptorSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for HttpDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HttpDescriptorProperty> for HttpDescriptorProperty {}
impl From<HttpDescriptorProperty> for Node {
    #[inline]
    fn from(value: HttpDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HttpDescriptorProperty> for HttpDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<HttpDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional data associated with an MCP server descriptor.
///
/// The property type `McpServerAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpServerAdditionalDataProperty(Object);

impl McpServerAdditionalDataProperty {
    /// `McpServerAdditionalDataProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The MCP tools descriptor.
    ///
    /// `Tools`.
    pub fn tools(mut self, value: impl IntoValue<McpToolsDescriptorProperty>) -> Self {
        self.0.put("Tools", value.into_value().into_node());
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

impl Kind for McpServerAdditionalDataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpServerAdditionalDataProperty> for McpServerAdditionalDataProperty {}
impl From<McpServerAdditionalDataProperty> for Node {
    #[inline]
    fn from(value: McpServerAdditionalDataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpServerAdditionalDataProperty> for McpServerAdditionalDataProperty {
    #[inline]
    fn into_value(self) -> Value<McpServerAdditionalDataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The MCP server descriptor, populated when the record type is MCP.
///
/// The property type `McpServerDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpServerDescriptorProperty(Object);

impl McpServerDescriptorProperty {
    /// `McpServerDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Additional data associated with an MCP server descriptor.
    ///
    /// `AdditionalData`.
    pub fn additional_data(
        mut self,
        value: impl IntoValue<McpServerAdditionalDataProperty>,
    ) -> Self {
        self.0.put("AdditionalData", value.into_value().into_node());
        self
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Version of the descriptor type schema.
    ///
    /// `DataSchemaVersion`.
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSchemaVersion", value.into_value().into_node());
        self
    }

    /// The source configuration that defines where descriptor content is retrieved from.
    ///
    /// `Source`.
    pub fn source(mut self, value: impl IntoValue<DescriptorSourceProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
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

impl Kind for McpServerDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpServerDescriptorProperty> for McpServerDescriptorProperty {}
impl From<McpServerDescriptorProperty> for Node {
    #[inline]
    fn from(value: McpServerDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpServerDescriptorProperty> for McpServerDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<McpServerDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The MCP tools descriptor.
///
/// The property type `McpToolsDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct McpToolsDescriptorProperty(Object);

impl McpToolsDescriptorProperty {
    /// `McpToolsDescriptorProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Descriptor payload data.
    ///
    /// `Data`.
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Data", value.into_value().into_node());
        self
    }

    /// Version of the tools descriptor schema.
    ///
    /// `DataSchemaVersion`.
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataSchemaVersion", value.into_value().into_node());
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

impl Kind for McpToolsDescriptorProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<McpToolsDescriptorProperty> for McpToolsDescriptorProperty {}
impl From<McpToolsDescriptorProperty> for Node {
    #[inline]
    fn from(value: McpToolsDescriptorProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<McpToolsDescriptorProperty> for McpToolsDescriptorProperty {
    #[inline]
    fn into_value(self) -> Value<McpToolsDescriptorProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A credential provider configuration used for authenticated descriptor retrieval.
///
/// The property type `RegistryRecordCredentialProviderConfiguration` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryRecordCredentialProviderConfigurationProperty(Object);

impl RegistryRecordCredentialProviderConfigurationProperty {
    /// `RegistryRecordCredentialProviderConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `credential_provider`: The credential provider details.
    /// - `credential_provider_type`
    pub fn new(
        credential_provider: impl IntoValue<RegistryRecordCredentialProviderUnionProperty>,
        credential_provider_type: impl IntoValue<CredentialProviderType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialProvider",
            credential_provider.into_value().into_node(),
        );
        object_.put(
            "CredentialProviderType",
            credential_provider_type.into_value().into_node(),
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

impl Kind for RegistryRecordCredentialProviderConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryRecordCredentialProviderConfigurationProperty>
    for RegistryRecordCredentialProviderConfigurationProperty
{
}
impl From<RegistryRecordCredentialProviderConfigurationProperty> for Node {
    #[inline]
    fn from(value: RegistryRecordCredentialProviderConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryRecordCredentialProviderConfigurationProperty>
    for RegistryRecordCredentialProviderConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RegistryRecordCredentialProviderConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The credential provider details. Specify exactly one member.
///
/// The property type `RegistryRecordCredentialProviderUnion` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryRecordCredentialProviderUnionProperty(Object);

impl RegistryRecordCredentialProviderUnionProperty {
    /// `RegistryRecordCredentialProviderUnionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// IAM credential provider configuration.
    ///
    /// `IamCredentialProvider`.
    pub fn iam_credential_provider(
        mut self,
        value: impl IntoValue<RegistryRecordIamCredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("IamCredentialProvider", value.into_value().into_node());
        self
    }

    /// OAuth credential provider configuration.
    ///
    /// `OauthCredentialProvider`.
    pub fn oauth_credential_provider(
        mut self,
        value: impl IntoValue<RegistryRecordOAuthCredentialProviderProperty>,
    ) -> Self {
        self.0
            .put("OauthCredentialProvider", value.into_value().into_node());
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

impl Kind for RegistryRecordCredentialProviderUnionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryRecordCredentialProviderUnionProperty>
    for RegistryRecordCredentialProviderUnionProperty
{
}
impl From<RegistryRecordCredentialProviderUnionProperty> for Node {
    #[inline]
    fn from(value: RegistryRecordCredentialProviderUnionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryRecordCredentialProviderUnionProperty>
    for RegistryRecordCredentialProviderUnionProperty
{
    #[inline]
    fn into_value(self) -> Value<RegistryRecordCredentialProviderUnionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// IAM credential provider configuration.
///
/// The property type `RegistryRecordIamCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryRecordIamCredentialProviderProperty(Object);

impl RegistryRecordIamCredentialProviderProperty {
    /// `RegistryRecordIamCredentialProviderProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The SigV4 signing region.
    ///
    /// `Region`.
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Region", value.into_value().into_node());
        self
    }

    /// The ARN of the IAM role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0.put("RoleArn", value.into_value().into_node());
        self
    }

    /// The SigV4 signing service name.
    ///
    /// `Service`.
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Service", value.into_value().into_node());
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

impl Kind for RegistryRecordIamCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryRecordIamCredentialProviderProperty>
    for RegistryRecordIamCredentialProviderProperty
{
}
impl From<RegistryRecordIamCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: RegistryRecordIamCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryRecordIamCredentialProviderProperty>
    for RegistryRecordIamCredentialProviderProperty
{
    #[inline]
    fn into_value(self) -> Value<RegistryRecordIamCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// OAuth credential provider configuration.
///
/// The property type `RegistryRecordOAuthCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegistryRecordOAuthCredentialProviderProperty(Object);

impl RegistryRecordOAuthCredentialProviderProperty {
    /// `RegistryRecordOAuthCredentialProviderProperty` with its required properties, in alphabetical order:
    ///
    /// - `provider_arn`: The ARN of the OAuth credential provider.
    pub fn new(provider_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ProviderArn", provider_arn.into_value().into_node());
        Self(object_)
    }

    /// Additional custom parameters for the OAuth flow.
    ///
    /// `CustomParameters`.
    pub fn custom_parameters(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0
            .put("CustomParameters", value.into_value().into_node());
        self
    }

    /// The `GrantType` property.
    ///
    /// `GrantType`; one of `CLIENT_CREDENTIALS`.
    pub fn grant_type(mut self, value: impl IntoValue<GrantType>) -> Self {
        self.0.put("GrantType", value.into_value().into_node());
        self
    }

    /// OAuth scopes to request.
    ///
    /// `Scopes`.
    pub fn scopes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Scopes", value.into_value().into_node());
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

impl Kind for RegistryRecordOAuthCredentialProviderProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegistryRecordOAuthCredentialProviderProperty>
    for RegistryRecordOAuthCredentialProviderProperty
{
}
impl From<RegistryRecordOAuthCredentialProviderProperty> for Node {
    #[inline]
    fn from(value: RegistryRecordOAuthCredentialProviderProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegistryRecordOAuthCredentialProviderProperty>
    for RegistryRecordOAuthCredentialProviderProperty
{
    #[inline]
    fn into_value(self) -> Value<RegistryRecordOAuthCredentialProviderProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Source configuration for a SkillMd document. Unlike MCP/A2A sources, SkillMd does not support credential providers.
///
/// The property type `SkillMdSource` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct SkillMdSourceProperty(Object);

impl SkillMdSourceProperty {
    /// `SkillMdSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
    ///
    /// `FromUrl`.
    pub fn from_url(mut self, value: impl IntoValue<SkillMdSourceFromUrlProperty>) -> Self {
        self.0.put("FromUrl", value.into_value().into_node());
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

impl Kind for SkillMdSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SkillMdSourceProperty> for SkillMdSourceProperty {}
impl From<SkillMdSourceProperty> for Node {
    #[inline]
    fn from(value: SkillMdSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SkillMdSourceProperty> for SkillMdSourceProperty {
    #[inline]
    fn into_value(self) -> Value<SkillMdSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// URL-based source for SkillMd content (sync is skipped; content is provided inline via Data).
///
/// The property type `SkillMdSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct SkillMdSourceFromUrlProperty(Object);

impl SkillMdSourceFromUrlProperty {
    /// `SkillMdSourceFromUrlProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: URL source for the SkillMd document.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
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

impl Kind for SkillMdSourceFromUrlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SkillMdSourceFromUrlProperty> for SkillMdSourceFromUrlProperty {}
impl From<SkillMdSourceFromUrlProperty> for Node {
    #[inline]
    fn from(value: SkillMdSourceFromUrlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SkillMdSourceFromUrlProperty> for SkillMdSourceFromUrlProperty {
    #[inline]
    fn into_value(self) -> Value<SkillMdSourceFromUrlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Source configuration for a source-only descriptor. Unlike mcpServer/a2aAgentCard sources, source-only descriptors do not support credential providers.
///
/// The property type `SourceOnlyDescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceOnlyDescriptorSourceProperty(Object);

impl SourceOnlyDescriptorSourceProperty {
    /// `SourceOnlyDescriptorSourceProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URL-based source configuration for a source-only descriptor.
    ///
    /// `FromUrl`.
    pub fn from_url(
        mut self,
        value: impl IntoValue<SourceOnlyDescriptorSourceFromUrlProperty>,
    ) -> Self {
        self.0.put("FromUrl", value.into_value().into_node());
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

impl Kind for SourceOnlyDescriptorSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceOnlyDescriptorSourceProperty> for SourceOnlyDescriptorSourceProperty {}
impl From<SourceOnlyDescriptorSourceProperty> for Node {
    #[inline]
    fn from(value: SourceOnlyDescriptorSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceOnlyDescriptorSourceProperty> for SourceOnlyDescriptorSourceProperty {
    #[inline]
    fn into_value(self) -> Value<SourceOnlyDescriptorSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// URL-based source configuration for a source-only descriptor.
///
/// The property type `SourceOnlyDescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceOnlyDescriptorSourceFromUrlProperty(Object);

impl SourceOnlyDescriptorSourceFromUrlProperty {
    /// `SourceOnlyDescriptorSourceFromUrlProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: URL source for descriptor content.
    pub fn new(url: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Url", url.into_value().into_node());
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

impl Kind for SourceOnlyDescriptorSourceFromUrlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceOnlyDescriptorSourceFromUrlProperty>
    for SourceOnlyDescriptorSourceFromUrlProperty
{
}
impl From<SourceOnlyDescriptorSourceFromUrlProperty> for Node {
    #[inline]
    fn from(value: SourceOnlyDescriptorSourceFromUrlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceOnlyDescriptorSourceFromUrlProperty>
    for SourceOnlyDescriptorSourceFromUrlProperty
{
    #[inline]
    fn into_value(self) -> Value<SourceOnlyDescriptorSourceFromUrlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CredentialProviderType` of a `RegistryRecordCredentialProviderConfiguration` of `AWS::AgentRegistry::RegistryRecord`.
pub enum CredentialProviderType {
    /// `IAM`.
    Iam,
    /// `OAUTH`.
    Oauth,
}

#[diagnostic::do_not_recommend]
impl Kind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl TextKind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl IdKind for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CredentialProviderType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CredentialProviderType> for CredentialProviderType {
    #[inline]
    fn into_value(self) -> Value<CredentialProviderType> {
        const VALUES: &[&str] = &["IAM", "OAUTH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `GrantType` of a `RegistryRecordOAuthCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
pub enum GrantType {
    /// `CLIENT_CREDENTIALS`.
    ClientCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for GrantType {}
#[diagnostic::do_not_recommend]
impl TextKind for GrantType {}
#[diagnostic::do_not_recommend]
impl IdKind for GrantType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for GrantType {}
#[diagnostic::do_not_recommend]
impl IntoValue<GrantType> for GrantType {
    #[inline]
    fn into_value(self) -> Value<GrantType> {
        const VALUES: &[&str] = &["CLIENT_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RecordType` of `AWS::AgentRegistry::RegistryRecord`.
pub enum RecordType {
    /// `AGENT`.
    Agent,
    /// `CUSTOM`.
    Custom,
    /// `GATEWAY`.
    Gateway,
    /// `MCP`.
    Mcp,
    /// `SKILL`.
    Skill,
}

#[diagnostic::do_not_recommend]
impl Kind for RecordType {}
#[diagnostic::do_not_recommend]
impl TextKind for RecordType {}
#[diagnostic::do_not_recommend]
impl IdKind for RecordType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RecordType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RecordType> for RecordType {
    #[inline]
    fn into_value(self) -> Value<RecordType> {
        const VALUES: &[&str] = &["AGENT", "CUSTOM", "GATEWAY", "MCP", "SKILL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
