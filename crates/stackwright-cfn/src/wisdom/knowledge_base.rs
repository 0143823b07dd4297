// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Wisdom::KnowledgeBase` and its property types.

use crate::l1::*;

/// Specifies a knowledge base.
///
/// `AWS::Wisdom::KnowledgeBase`; `Ref` returns its `KnowledgeBaseId`, a [`wisdom::KnowledgeBaseId`](kinds::wisdom::KnowledgeBaseId).
/// Changing one of these replaces it: `Description`, `KnowledgeBaseType`, `Name`, `ServerSideEncryptionConfiguration`, `SourceConfiguration`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKnowledgeBase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Wisdom::KnowledgeBase",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("knowledge_base.rules"),
};

impl CfnKnowledgeBase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Wisdom::KnowledgeBase";

    /// `CfnKnowledgeBase` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_type`: The type of knowledge base.
    /// - `name`: The name of the knowledge base.
    pub fn new(
        knowledge_base_type: impl IntoValue<KnowledgeBaseType>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseType",
            knowledge_base_type.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The description.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Information about how to render the content.
    ///
    /// `RenderingConfiguration`; updated in place.
    pub fn rendering_configuration(
        mut self,
        value: impl IntoValue<RenderingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RenderingConfiguration", value.into_value().into_node());
        self
    }

    /// This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom. For more information about setting up a customer managed key for Wisdom, see [Enable Connect Customer Wisdom for your instance](https://docs.aws.amazon.com/connect/latest/adminguide/enable-wisdom.html). For information about valid ID values, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id) in the *AWS Key Management Service Developer Guide*.
    ///
    /// `ServerSideEncryptionConfiguration`; an update replaces the resource.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The source of the knowledge base content. Only set this argument for EXTERNAL or Managed knowledge bases.
    ///
    /// `SourceConfiguration`; an update replaces the resource.
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<SourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SourceConfiguration", value.into_value().into_node());
        self
    }

    /// The tags used to organize, track, or control access for this resource.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Contains details about how to ingest the documents in a data source.
    ///
    /// `VectorIngestionConfiguration`; updated in place.
    pub fn vector_ingestion_configuration(
        mut self,
        value: impl IntoValue<VectorIngestionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VectorIngestionConfiguration",
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

impl Construct for CfnKnowledgeBase {
    type Handle = CfnKnowledgeBaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnKnowledgeBaseRef {
        CfnKnowledgeBaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnKnowledgeBase`] of a stack.
pub struct CfnKnowledgeBaseRef(NodeRef);

impl Clone for CfnKnowledgeBaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnKnowledgeBaseRef {}
impl AsNode for CfnKnowledgeBaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnKnowledgeBaseRef {
    /// What `Ref` returns: its `KnowledgeBaseId`, a [`wisdom::KnowledgeBaseId`](kinds::wisdom::KnowledgeBaseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::wisdom::KnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[inline]
    pub fn attr_knowledge_base_arn(&self) -> Value<kinds::wisdom::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }

    /// The ID of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseId`.
    #[inline]
    pub fn attr_knowledge_base_id(&self) -> Value<kinds::wisdom::KnowledgeBaseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseId")))
    }
}

impl IntoValue<kinds::wisdom::KnowledgeBaseId> for &CfnKnowledgeBaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::KnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::wisdom::KnowledgeBaseArn> for &CfnKnowledgeBaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::wisdom::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }
}

/// Configuration information for Amazon AppIntegrations to automatically ingest content.
///
/// The property type `AppIntegrationsConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct AppIntegrationsConfigurationProperty(Object);

impl AppIntegrationsConfigurationProperty {
    /// `AppIntegrationsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `app_integration_arn`: The Amazon Resource Name (ARN) of the AppIntegrations DataIntegration to use for ingesting content.
    pub fn new(app_integration_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AppIntegrationArn",
            app_integration_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The fields from the source that are made available to your agents in Amazon Q in Connect. Optional if ObjectConfiguration is included in the provided DataIntegration.
    ///
    /// - For [Salesforce](https://docs.aws.amazon.com/https://developer.salesforce.com/docs/atlas.en-us.knowledge_dev.meta/knowledge_dev/sforce_api_objects_knowledge__kav.htm), you must include at least `Id`, `ArticleNumber`, `VersionNumber`, `Title`, `PublishStatus`, and `IsDeleted`.
    /// - For [ServiceNow](https://docs.aws.amazon.com/https://developer.servicenow.com/dev.do#!/reference/api/rome/rest/knowledge-management-api), you must include at least `number`, `short_description`, `sys_mod_count`, `workflow_state`, and `active`.
    /// - For [Zendesk](https://docs.aws.amazon.com/https://developer.zendesk.com/api-reference/help_center/help-center-api/articles/), you must include at least `id`, `title`, `updated_at`, and `draft`.
    ///
    /// Make sure to include additional fields. These fields are indexed and used to source recommendations.
    ///
    /// `ObjectFields`; an update replaces the resource.
    pub fn object_fields(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("ObjectFields", value.into_value().into_node());
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

impl Kind for AppIntegrationsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AppIntegrationsConfigurationProperty> for AppIntegrationsConfigurationProperty {}
impl From<AppIntegrationsConfigurationProperty> for Node {
    #[inline]
    fn from(value: AppIntegrationsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AppIntegrationsConfigurationProperty> for AppIntegrationsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AppIntegrationsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the Bedrock foundation model.
///
/// The property type `BedrockFoundationModelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockFoundationModelConfigurationProperty(Object);

impl BedrockFoundationModelConfigurationProperty {
    /// `BedrockFoundationModelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`: The model ARN of the Bedrock foundation model.
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// The parsing prompt of the Bedrock foundation model configuration.
    ///
    /// `ParsingPrompt`.
    pub fn parsing_prompt(mut self, value: impl IntoValue<ParsingPromptProperty>) -> Self {
        self.0.put("ParsingPrompt", value.into_value().into_node());
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

impl Kind for BedrockFoundationModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockFoundationModelConfigurationProperty>
    for BedrockFoundationModelConfigurationProperty
{
}
impl From<BedrockFoundationModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockFoundationModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockFoundationModelConfigurationProperty>
    for BedrockFoundationModelConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockFoundationModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
///
/// The property type `ChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ChunkingConfigurationProperty(Object);

impl ChunkingConfigurationProperty {
    /// `ChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `chunking_strategy`: Knowledge base can split your source data into chunks.
    pub fn new(chunking_strategy: impl IntoValue<ChunkingStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ChunkingStrategy",
            chunking_strategy.into_value().into_node(),
        );
        Self(object_)
    }

    /// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude this field.
    ///
    /// `FixedSizeChunkingConfiguration`.
    pub fn fixed_size_chunking_configuration(
        mut self,
        value: impl IntoValue<FixedSizeChunkingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "FixedSizeChunkingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for hierarchical document chunking for a data source. Hierarchical chunking splits documents into layers of chunks where the first layer contains large chunks, and the second layer contains smaller chunks derived from the first layer.
    ///
    /// `HierarchicalChunkingConfiguration`.
    pub fn hierarchical_chunking_configuration(
        mut self,
        value: impl IntoValue<HierarchicalChunkingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "HierarchicalChunkingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into smaller documents based on groups of similar content derived from the text with natural language processing.
    ///
    /// `SemanticChunkingConfiguration`.
    pub fn semantic_chunking_configuration(
        mut self,
        value: impl IntoValue<SemanticChunkingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SemanticChunkingConfiguration",
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

impl Kind for ChunkingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ChunkingConfigurationProperty> for ChunkingConfigurationProperty {}
impl From<ChunkingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ChunkingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ChunkingConfigurationProperty> for ChunkingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ChunkingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The limits of the crawler.
///
/// The property type `CrawlerLimits` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrawlerLimitsProperty(Object);

impl CrawlerLimitsProperty {
    /// `CrawlerLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The limit rate at which the crawler is configured.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.put("RateLimit", value.into_value().into_node());
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

impl Kind for CrawlerLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrawlerLimitsProperty> for CrawlerLimitsProperty {}
impl From<CrawlerLimitsProperty> for Node {
    #[inline]
    fn from(value: CrawlerLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrawlerLimitsProperty> for CrawlerLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<CrawlerLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude this field.
///
/// The property type `FixedSizeChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedSizeChunkingConfigurationProperty(Object);

impl FixedSizeChunkingConfigurationProperty {
    /// `FixedSizeChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_tokens`: The maximum number of tokens to include in a chunk.
    /// - `overlap_percentage`: The percentage of overlap between adjacent chunks of a data source.
    pub fn new(max_tokens: impl IntoValue<f64>, overlap_percentage: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxTokens", max_tokens.into_value().into_node());
        object_.put(
            "OverlapPercentage",
            overlap_percentage.into_value().into_node(),
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

impl Kind for FixedSizeChunkingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FixedSizeChunkingConfigurationProperty> for FixedSizeChunkingConfigurationProperty {}
impl From<FixedSizeChunkingConfigurationProperty> for Node {
    #[inline]
    fn from(value: FixedSizeChunkingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FixedSizeChunkingConfigurationProperty> for FixedSizeChunkingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<FixedSizeChunkingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for hierarchical document chunking for a data source. Hierarchical chunking splits documents into layers of chunks where the first layer contains large chunks, and the second layer contains smaller chunks derived from the first layer.
///
/// The property type `HierarchicalChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct HierarchicalChunkingConfigurationProperty(Object);

impl HierarchicalChunkingConfigurationProperty {
    /// `HierarchicalChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `level_configurations`: Token settings for each layer.
    /// - `overlap_tokens`: The number of tokens to repeat across chunks in the same layer.
    pub fn new(
        level_configurations: impl IntoValue<List<HierarchicalChunkingLevelConfigurationProperty>>,
        overlap_tokens: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "LevelConfigurations",
            level_configurations.into_value().into_node(),
        );
        object_.put("OverlapTokens", overlap_tokens.into_value().into_node());
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

impl Kind for HierarchicalChunkingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HierarchicalChunkingConfigurationProperty>
    for HierarchicalChunkingConfigurationProperty
{
}
impl From<HierarchicalChunkingConfigurationProperty> for Node {
    #[inline]
    fn from(value: HierarchicalChunkingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HierarchicalChunkingConfigurationProperty>
    for HierarchicalChunkingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HierarchicalChunkingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Token settings for each layer.
///
/// The property type `HierarchicalChunkingLevelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct HierarchicalChunkingLevelConfigurationProperty(Object);

impl HierarchicalChunkingLevelConfigurationProperty {
    /// `HierarchicalChunkingLevelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_tokens`: The maximum number of tokens that a chunk can contain in this layer.
    pub fn new(max_tokens: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxTokens", max_tokens.into_value().into_node());
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

impl Kind for HierarchicalChunkingLevelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HierarchicalChunkingLevelConfigurationProperty>
    for HierarchicalChunkingLevelConfigurationProperty
{
}
impl From<HierarchicalChunkingLevelConfigurationProperty> for Node {
    #[inline]
    fn from(value: HierarchicalChunkingLevelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HierarchicalChunkingLevelConfigurationProperty>
    for HierarchicalChunkingLevelConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<HierarchicalChunkingLevelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Source configuration for managed resources.
///
/// The property type `ManagedSourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedSourceConfigurationProperty(Object);

impl ManagedSourceConfigurationProperty {
    /// `ManagedSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `web_crawler_configuration`: Configuration data for web crawler data source.
    pub fn new(web_crawler_configuration: impl IntoValue<WebCrawlerConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "WebCrawlerConfiguration",
            web_crawler_configuration.into_value().into_node(),
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

impl Kind for ManagedSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedSourceConfigurationProperty> for ManagedSourceConfigurationProperty {}
impl From<ManagedSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedSourceConfigurationProperty> for ManagedSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ManagedSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for parsing document contents. By default, the service converts the contents of each document into text before splitting it into chunks. To improve processing of PDF files with tables and images, you can configure the data source to convert the pages of text into images and use a model to describe the contents of each page.
///
/// The property type `ParsingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParsingConfigurationProperty(Object);

impl ParsingConfigurationProperty {
    /// `ParsingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `parsing_strategy`: The parsing strategy for the data source.
    pub fn new(parsing_strategy: impl IntoValue<ParsingStrategy>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ParsingStrategy", parsing_strategy.into_value().into_node());
        Self(object_)
    }

    /// Settings for a foundation model used to parse documents for a data source.
    ///
    /// `BedrockFoundationModelConfiguration`.
    pub fn bedrock_foundation_model_configuration(
        mut self,
        value: impl IntoValue<BedrockFoundationModelConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockFoundationModelConfiguration",
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

impl Kind for ParsingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParsingConfigurationProperty> for ParsingConfigurationProperty {}
impl From<ParsingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ParsingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParsingConfigurationProperty> for ParsingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ParsingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Instructions for interpreting the contents of a document.
///
/// The property type `ParsingPrompt` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParsingPromptProperty(Object);

impl ParsingPromptProperty {
    /// `ParsingPromptProperty` with its required properties, in alphabetical order:
    ///
    /// - `parsing_prompt_text`: Instructions for interpreting the contents of a document.
    pub fn new(parsing_prompt_text: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ParsingPromptText",
            parsing_prompt_text.into_value().into_node(),
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

impl Kind for ParsingPromptProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParsingPromptProperty> for ParsingPromptProperty {}
impl From<ParsingPromptProperty> for Node {
    #[inline]
    fn from(value: ParsingPromptProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParsingPromptProperty> for ParsingPromptProperty {
    #[inline]
    fn into_value(self) -> Value<ParsingPromptProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about how to render the content.
///
/// The property type `RenderingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RenderingConfigurationProperty(Object);

impl RenderingConfigurationProperty {
    /// `RenderingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A URI template containing exactly one variable in `${variableName}` format. This can only be set for `EXTERNAL` knowledge bases. For Salesforce, ServiceNow, and Zendesk, the variable must be one of the following:
    ///
    /// - Salesforce: `Id`, `ArticleNumber`, `VersionNumber`, `Title`, `PublishStatus`, or `IsDeleted`
    /// - ServiceNow: `number`, `short_description`, `sys_mod_count`, `workflow_state`, or `active`
    /// - Zendesk: `id`, `title`, `updated_at`, or `draft`
    ///
    /// The variable is replaced with the actual value for a piece of content when calling [GetContent](https://docs.aws.amazon.com/amazon-q-connect/latest/APIReference/API_GetContent.html).
    ///
    /// `TemplateUri`.
    pub fn template_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TemplateUri", value.into_value().into_node());
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

impl Kind for RenderingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RenderingConfigurationProperty> for RenderingConfigurationProperty {}
impl From<RenderingConfigurationProperty> for Node {
    #[inline]
    fn from(value: RenderingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RenderingConfigurationProperty> for RenderingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RenderingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A URL for crawling.
///
/// The property type `SeedUrl` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SeedUrlProperty(Object);

impl SeedUrlProperty {
    /// `SeedUrlProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// URL for crawling
    ///
    /// `Url`.
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Url", value.into_value().into_node());
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

impl Kind for SeedUrlProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SeedUrlProperty> for SeedUrlProperty {}
impl From<SeedUrlProperty> for Node {
    #[inline]
    fn from(value: SeedUrlProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SeedUrlProperty> for SeedUrlProperty {
    #[inline]
    fn into_value(self) -> Value<SeedUrlProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for semantic document chunking for a data source. Semantic chunking splits a document into smaller documents based on groups of similar content derived from the text with natural language processing.
///
/// The property type `SemanticChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticChunkingConfigurationProperty(Object);

impl SemanticChunkingConfigurationProperty {
    /// `SemanticChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `breakpoint_percentile_threshold`: The dissimilarity threshold for splitting chunks.
    /// - `buffer_size`: The buffer size.
    /// - `max_tokens`: The maximum number of tokens that a chunk can contain.
    pub fn new(
        breakpoint_percentile_threshold: impl IntoValue<f64>,
        buffer_size: impl IntoValue<f64>,
        max_tokens: impl IntoValue<f64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BreakpointPercentileThreshold",
            breakpoint_percentile_threshold.into_value().into_node(),
        );
        object_.put("BufferSize", buffer_size.into_value().into_node());
        object_.put("MaxTokens", max_tokens.into_value().into_node());
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

impl Kind for SemanticChunkingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SemanticChunkingConfigurationProperty> for SemanticChunkingConfigurationProperty {}
impl From<SemanticChunkingConfigurationProperty> for Node {
    #[inline]
    fn from(value: SemanticChunkingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SemanticChunkingConfigurationProperty> for SemanticChunkingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SemanticChunkingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information for the customer managed key used for encryption.
///
/// The property type `ServerSideEncryptionConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionConfigurationProperty(Object);

impl ServerSideEncryptionConfigurationProperty {
    /// `ServerSideEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The customer managed key used for encryption.
    ///
    /// This customer managed key must have a policy that allows `kms:CreateGrant` and `kms:DescribeKey` permissions to the IAM identity using the key to invoke Wisdom.
    ///
    /// For more information about setting up a customer managed key for Wisdom, see [Enable Connect Customer Wisdom for your instance](https://docs.aws.amazon.com/connect/latest/adminguide/enable-wisdom.html). For information about valid ID values, see [Key identifiers (KeyId)](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id).
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

impl Kind for ServerSideEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
}
impl From<ServerSideEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerSideEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerSideEncryptionConfigurationProperty>
    for ServerSideEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServerSideEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration information about the external data source.
///
/// The property type `SourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SourceConfigurationProperty(Object);

impl SourceConfigurationProperty {
    /// `SourceConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration information for Amazon AppIntegrations to automatically ingest content.
    ///
    /// `AppIntegrations`; an update replaces the resource.
    pub fn app_integrations(
        mut self,
        value: impl IntoValue<AppIntegrationsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("AppIntegrations", value.into_value().into_node());
        self
    }

    /// Source configuration for managed resources.
    ///
    /// `ManagedSourceConfiguration`.
    pub fn managed_source_configuration(
        mut self,
        value: impl IntoValue<ManagedSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ManagedSourceConfiguration", value.into_value().into_node());
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

impl Kind for SourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SourceConfigurationProperty> for SourceConfigurationProperty {}
impl From<SourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SourceConfigurationProperty> for SourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl the URLs.
///
/// The property type `UrlConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct UrlConfigurationProperty(Object);

impl UrlConfigurationProperty {
    /// `UrlConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of URLs for crawling.
    ///
    /// `SeedUrls`.
    pub fn seed_urls(mut self, value: impl IntoValue<List<SeedUrlProperty>>) -> Self {
        self.0.put("SeedUrls", value.into_value().into_node());
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

impl Kind for UrlConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UrlConfigurationProperty> for UrlConfigurationProperty {}
impl From<UrlConfigurationProperty> for Node {
    #[inline]
    fn from(value: UrlConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UrlConfigurationProperty> for UrlConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<UrlConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about how to ingest the documents in a data source.
///
/// The property type `VectorIngestionConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorIngestionConfigurationProperty(Object);

impl VectorIngestionConfigurationProperty {
    /// `VectorIngestionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
    ///
    /// `ChunkingConfiguration`.
    pub fn chunking_configuration(
        mut self,
        value: impl IntoValue<ChunkingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ChunkingConfiguration", value.into_value().into_node());
        self
    }

    /// A custom parser for data source documents.
    ///
    /// `ParsingConfiguration`.
    pub fn parsing_configuration(
        mut self,
        value: impl IntoValue<ParsingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ParsingConfiguration", value.into_value().into_node());
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

impl Kind for VectorIngestionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorIngestionConfigurationProperty> for VectorIngestionConfigurationProperty {}
impl From<VectorIngestionConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorIngestionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorIngestionConfigurationProperty> for VectorIngestionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VectorIngestionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for the web data source.
///
/// The property type `WebCrawlerConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerConfigurationProperty(Object);

impl WebCrawlerConfigurationProperty {
    /// `WebCrawlerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `url_configuration`: The configuration of the URL/URLs for the web content that you want to crawl.
    pub fn new(url_configuration: impl IntoValue<UrlConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UrlConfiguration",
            url_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration of crawl limits for the web URLs.
    ///
    /// `CrawlerLimits`.
    pub fn crawler_limits(mut self, value: impl IntoValue<CrawlerLimitsProperty>) -> Self {
        self.0.put("CrawlerLimits", value.into_value().into_node());
        self
    }

    /// A list of one or more exclusion regular expression patterns to exclude certain URLs. If you specify an inclusion and exclusion filter/pattern and both match a URL, the exclusion filter takes precedence and the web content of the URL isn’t crawled.
    ///
    /// `ExclusionFilters`.
    pub fn exclusion_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionFilters", value.into_value().into_node());
        self
    }

    /// A list of one or more inclusion regular expression patterns to include certain URLs. If you specify an inclusion and exclusion filter/pattern and both match a URL, the exclusion filter takes precedence and the web content of the URL isn’t crawled.
    ///
    /// `InclusionFilters`.
    pub fn inclusion_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionFilters", value.into_value().into_node());
        self
    }

    /// The scope of what is crawled for your URLs. You can choose to crawl only web pages that belong to the same host or primary domain. For example, only web pages that contain the seed URL `https://docs.aws.amazon.com/bedrock/latest/userguide/` and no other domains. You can choose to include sub domains in addition to the host or primary domain. For example, web pages that contain `aws.amazon.com` can also include sub domain `docs.aws.amazon.com`.
    ///
    /// `Scope`; one of `HOST_ONLY`, `SUBDOMAINS`.
    pub fn scope(mut self, value: impl IntoValue<KnowledgeBaseScope>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
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

impl Kind for WebCrawlerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerConfigurationProperty> for WebCrawlerConfigurationProperty {}
impl From<WebCrawlerConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerConfigurationProperty> for WebCrawlerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ChunkingStrategy` of a `ChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
pub enum ChunkingStrategy {
    /// `FIXED_SIZE`.
    FixedSize,
    /// `HIERARCHICAL`.
    Hierarchical,
    /// `NONE`.
    None,
    /// `SEMANTIC`.
    Semantic,
}

#[diagnostic::do_not_recommend]
impl Kind for ChunkingStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ChunkingStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ChunkingStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ChunkingStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ChunkingStrategy> for ChunkingStrategy {
    #[inline]
    fn into_value(self) -> Value<ChunkingStrategy> {
        const VALUES: &[&str] = &["FIXED_SIZE", "HIERARCHICAL", "NONE", "SEMANTIC"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of a `WebCrawlerConfiguration` of `AWS::Wisdom::KnowledgeBase`.
pub enum KnowledgeBaseScope {
    /// `HOST_ONLY`.
    HostOnly,
    /// `SUBDOMAINS`.
    Subdomains,
}

#[diagnostic::do_not_recommend]
impl Kind for KnowledgeBaseScope {}
#[diagnostic::do_not_recommend]
impl TextKind for KnowledgeBaseScope {}
#[diagnostic::do_not_recommend]
impl IdKind for KnowledgeBaseScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KnowledgeBaseScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<KnowledgeBaseScope> for KnowledgeBaseScope {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseScope> {
        const VALUES: &[&str] = &["HOST_ONLY", "SUBDOMAINS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `KnowledgeBaseType` of `AWS::Wisdom::KnowledgeBase`.
pub enum KnowledgeBaseType {
    /// `CUSTOM`.
    Custom,
    /// `EXTERNAL`.
    External,
    /// `MANAGED`.
    Managed,
    /// `MESSAGE_TEMPLATES`.
    MessageTemplates,
    /// `QUICK_RESPONSES`.
    QuickResponses,
}

#[diagnostic::do_not_recommend]
impl Kind for KnowledgeBaseType {}
#[diagnostic::do_not_recommend]
impl TextKind for KnowledgeBaseType {}
#[diagnostic::do_not_recommend]
impl IdKind for KnowledgeBaseType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KnowledgeBaseType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KnowledgeBaseType> for KnowledgeBaseType {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseType> {
        const VALUES: &[&str] = &[
            "CUSTOM",
            "EXTERNAL",
            "MANAGED",
            "MESSAGE_TEMPLATES",
            "QUICK_RESPONSES",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParsingStrategy` of a `ParsingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
pub enum ParsingStrategy {
    /// `BEDROCK_FOUNDATION_MODEL`.
    BedrockFoundationModel,
}

#[diagnostic::do_not_recommend]
impl Kind for ParsingStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for ParsingStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for ParsingStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParsingStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParsingStrategy> for ParsingStrategy {
    #[inline]
    fn into_value(self) -> Value<ParsingStrategy> {
        const VALUES: &[&str] = &["BEDROCK_FOUNDATION_MODEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
