// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::DataSource` and its property types.

use crate::l1::*;

/// > Properties with `__Update requires: Replacement__` can result in the creation of a new data source and deletion of the old one. This can happen if you also change the Name of the data source.
///
/// Specifies a data source as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// - Name – Specify a name for the data source.
/// - KnowledgeBaseId – Specify the ID of the knowledge base for the data source to belong to.
/// - DataSourceConfiguration – Specify information about the Amazon S3 bucket containing the data source. The following sub-properties are required:
///
/// - Type – Specify the value `S3`.
///
/// For more information about setting up data sources in Amazon Bedrock, see [Set up a data source for your knowledge base](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-ds.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::Bedrock::DataSource`; `Ref` returns the physical id, which is made of `KnowledgeBaseId`, `DataSourceId`.
/// Changing one of these replaces it: `KnowledgeBaseId`.
/// Attributes: `CreatedAt`, `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`, `DataSourceId`, `DataSourceStatus`, `FailureReasons`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataSource(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::DataSource",
    tags: None,
    rules: include_str!("data_source.rules"),
};

impl CfnDataSource {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::DataSource";

    /// `CfnDataSource` with its required properties, in alphabetical order:
    ///
    /// - `data_source_configuration`: The connection configuration for the data source.
    /// - `knowledge_base_id`: The unique identifier of the knowledge base to which the data source belongs.
    /// - `name`: The name of the data source.
    pub fn new(
        data_source_configuration: impl IntoValue<DataSourceConfigurationProperty>,
        knowledge_base_id: impl IntoValue<kinds::bedrock::KnowledgeBaseId>,
        name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataSourceConfiguration",
            data_source_configuration.into_value().into_node(),
        );
        object_.put(
            "KnowledgeBaseId",
            knowledge_base_id.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The data deletion policy for the data source.
    ///
    /// `DataDeletionPolicy`; one of `RETAIN`, `DELETE`; updated in place.
    pub fn data_deletion_policy(mut self, value: impl IntoValue<DataDeletionPolicy>) -> Self {
        self.0
            .put("DataDeletionPolicy", value.into_value().into_node());
        self
    }

    /// The description of the data source.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains details about the configuration of the server-side encryption.
    ///
    /// `ServerSideEncryptionConfiguration`; updated in place.
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

    /// Contains details about how to ingest the documents in the data source.
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

impl Construct for CfnDataSource {
    type Handle = CfnDataSourceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDataSourceRef {
        CfnDataSourceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataSource`] of a stack.
pub struct CfnDataSourceRef(NodeRef);

impl Clone for CfnDataSourceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDataSourceRef {}
impl AsNode for CfnDataSourceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDataSourceRef {
    /// What `Ref` returns: the physical id, which is made of `KnowledgeBaseId`, `DataSourceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time at which the data source was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// A string used for identifying the crawler or bot when it accesses a web server. The user agent header value consists of the `bedrockbot`, UUID, and a user agent suffix for your crawler (if one is provided). By default, it is set to `bedrockbot_UUID`. You can optionally append a custom suffix to `bedrockbot_UUID` to allowlist a specific user agent permitted to access your source URLs.
    ///
    /// `Fn::GetAtt` of `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
    #[inline]
    pub fn attr_data_source_configuration_web_configuration_crawler_configuration_user_agent_header(
        &self,
    ) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed(
                "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
            ),
        ))
    }

    /// The unique identifier of the data source.
    ///
    /// `Fn::GetAtt` of `DataSourceId`.
    #[inline]
    pub fn attr_data_source_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceId")))
    }

    /// The status of the data source. The following statuses are possible:
    ///
    /// - Available – The data source has been created and is ready for ingestion into the knowledge base.
    /// - Deleting – The data source is being deleted.
    ///
    /// `Fn::GetAtt` of `DataSourceStatus`.
    #[inline]
    pub fn attr_data_source_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataSourceStatus")))
    }

    /// The detailed reasons on the failure to delete a data source.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[inline]
    pub fn attr_failure_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReasons")))
    }

    /// The time at which the data source was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

/// Configuration for audio extraction.
///
/// The property type `AudioExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioExtractionConfigurationProperty(Object);

impl AudioExtractionConfigurationProperty {
    /// `AudioExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `audio_extraction_status`: Indicates whether a feature is enabled or disabled.
    pub fn new(audio_extraction_status: impl IntoValue<AudioExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AudioExtractionStatus",
            audio_extraction_status.into_value().into_node(),
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

impl Kind for AudioExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {}
impl From<AudioExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioExtractionConfigurationProperty> for AudioExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for using Amazon Bedrock Data Automation as the parser for ingesting your data sources.
///
/// The property type `BedrockDataAutomationConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockDataAutomationConfigurationProperty(Object);

impl BedrockDataAutomationConfigurationProperty {
    /// `BedrockDataAutomationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
    ///
    /// `ParsingModality`; one of `MULTIMODAL`.
    pub fn parsing_modality(mut self, value: impl IntoValue<ParsingModality>) -> Self {
        self.0
            .put("ParsingModality", value.into_value().into_node());
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

impl Kind for BedrockDataAutomationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockDataAutomationConfigurationProperty>
    for BedrockDataAutomationConfigurationProperty
{
}
impl From<BedrockDataAutomationConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockDataAutomationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockDataAutomationConfigurationProperty>
    for BedrockDataAutomationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockDataAutomationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for a foundation model used to parse documents for a data source.
///
/// The property type `BedrockFoundationModelConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockFoundationModelConfigurationProperty(Object);

impl BedrockFoundationModelConfigurationProperty {
    /// `BedrockFoundationModelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `model_arn`: The ARN of the foundation model to use for parsing.
    pub fn new(model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ModelArn", model_arn.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether to enable parsing of multimodal data, including both text and/or images.
    ///
    /// `ParsingModality`; one of `MULTIMODAL`.
    pub fn parsing_modality(mut self, value: impl IntoValue<ParsingModality>) -> Self {
        self.0
            .put("ParsingModality", value.into_value().into_node());
        self
    }

    /// Instructions for interpreting the contents of a document.
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

/// Context enrichment configuration is used to provide additional context to the RAG application using Amazon Bedrock foundation models.
///
/// The property type `BedrockFoundationModelContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockFoundationModelContextEnrichmentConfigurationProperty(Object);

impl BedrockFoundationModelContextEnrichmentConfigurationProperty {
    /// `BedrockFoundationModelContextEnrichmentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `enrichment_strategy_configuration`: The enrichment stategy used to provide additional context.
    /// - `model_arn`: The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
    pub fn new(
        enrichment_strategy_configuration: impl IntoValue<EnrichmentStrategyConfigurationProperty>,
        model_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnrichmentStrategyConfiguration",
            enrichment_strategy_configuration.into_value().into_node(),
        );
        object_.put("ModelArn", model_arn.into_value().into_node());
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

impl Kind for BedrockFoundationModelContextEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockFoundationModelContextEnrichmentConfigurationProperty>
    for BedrockFoundationModelContextEnrichmentConfigurationProperty
{
}
impl From<BedrockFoundationModelContextEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockFoundationModelContextEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockFoundationModelContextEnrichmentConfigurationProperty>
    for BedrockFoundationModelContextEnrichmentConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockFoundationModelContextEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about how to chunk the documents in the data source. A *chunk* refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
///
/// The property type `ChunkingConfiguration` of `AWS::Bedrock::DataSource`.
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

    /// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller documents based on groups of similar content derived from the text with natural language processing.
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

/// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
///
/// The property type `ConfluenceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceCrawlerConfigurationProperty(Object);

impl ConfluenceCrawlerConfigurationProperty {
    /// `ConfluenceCrawlerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of filtering the Confluence content. For example, configuring regular expression patterns to include or exclude certain content.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<CrawlFilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
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

impl Kind for ConfluenceCrawlerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceCrawlerConfigurationProperty> for ConfluenceCrawlerConfigurationProperty {}
impl From<ConfluenceCrawlerConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceCrawlerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceCrawlerConfigurationProperty> for ConfluenceCrawlerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluenceCrawlerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information to connect to Confluence as your data source.
///
/// The property type `ConfluenceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceDataSourceConfigurationProperty(Object);

impl ConfluenceDataSourceConfigurationProperty {
    /// `ConfluenceDataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: The endpoint information to connect to your Confluence data source.
    pub fn new(
        source_configuration: impl IntoValue<ConfluenceSourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration of the Confluence content. For example, configuring specific types of Confluence content.
    ///
    /// `CrawlerConfiguration`.
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<ConfluenceCrawlerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CrawlerConfiguration", value.into_value().into_node());
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

impl Kind for ConfluenceDataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceDataSourceConfigurationProperty>
    for ConfluenceDataSourceConfigurationProperty
{
}
impl From<ConfluenceDataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceDataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceDataSourceConfigurationProperty>
    for ConfluenceDataSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ConfluenceDataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The endpoint information to connect to your Confluence data source.
///
/// The property type `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfluenceSourceConfigurationProperty(Object);

impl ConfluenceSourceConfigurationProperty {
    /// `ConfluenceSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: The supported authentication type to authenticate and connect to your Confluence instance.
    /// - `credentials_secret_arn`: The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Confluence instance URL.
    /// - `host_type`: The supported host type, whether online/cloud or server/on-premises.
    /// - `host_url`: The Confluence host URL or instance URL.
    pub fn new(
        auth_type: impl IntoValue<ConfluenceSourceConfigurationAuthType>,
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        host_type: impl IntoValue<ConfluenceSourceConfigurationHostType>,
        host_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("HostType", host_type.into_value().into_node());
        object_.put("HostUrl", host_url.into_value().into_node());
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

impl Kind for ConfluenceSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfluenceSourceConfigurationProperty> for ConfluenceSourceConfigurationProperty {}
impl From<ConfluenceSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: ConfluenceSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfluenceSourceConfigurationProperty> for ConfluenceSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ConfluenceSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Context enrichment configuration is used to provide additional context to the RAG application.
///
/// The property type `ContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ContextEnrichmentConfigurationProperty(Object);

impl ContextEnrichmentConfigurationProperty {
    /// `ContextEnrichmentConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The method used for context enrichment.
    pub fn new(r#type: impl IntoValue<ContextEnrichmentConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration of the Amazon Bedrock foundation model used for context enrichment.
    ///
    /// `BedrockFoundationModelConfiguration`.
    pub fn bedrock_foundation_model_configuration(
        mut self,
        value: impl IntoValue<BedrockFoundationModelContextEnrichmentConfigurationProperty>,
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

impl Kind for ContextEnrichmentConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ContextEnrichmentConfigurationProperty> for ContextEnrichmentConfigurationProperty {}
impl From<ContextEnrichmentConfigurationProperty> for Node {
    #[inline]
    fn from(value: ContextEnrichmentConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ContextEnrichmentConfigurationProperty> for ContextEnrichmentConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ContextEnrichmentConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of filtering the data source content. For example, configuring regular expression patterns to include or exclude certain content.
///
/// The property type `CrawlFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CrawlFilterConfigurationProperty(Object);

impl CrawlFilterConfigurationProperty {
    /// `CrawlFilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of filtering that you want to apply to certain objects or content of the data source.
    pub fn new(r#type: impl IntoValue<CrawlFilterConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration of filtering certain objects or content types of the data source.
    ///
    /// `PatternObjectFilter`.
    pub fn pattern_object_filter(
        mut self,
        value: impl IntoValue<PatternObjectFilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PatternObjectFilter", value.into_value().into_node());
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

impl Kind for CrawlFilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CrawlFilterConfigurationProperty> for CrawlFilterConfigurationProperty {}
impl From<CrawlFilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: CrawlFilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CrawlFilterConfigurationProperty> for CrawlFilterConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<CrawlFilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for customizing steps in the data source content ingestion pipeline.
///
/// You can configure the data source to process documents with a Lambda function after they are parsed and converted into chunks. When you add a post-chunking transformation, the service stores chunked documents in an S3 bucket and invokes a Lambda function to process them.
///
/// To process chunked documents with a Lambda function, define an S3 bucket path for input and output objects, and a transformation that specifies the Lambda function to invoke. You can use the Lambda function to customize how chunks are split, and the metadata for each chunk.
///
/// The property type `CustomTransformationConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomTransformationConfigurationProperty(Object);

impl CustomTransformationConfigurationProperty {
    /// `CustomTransformationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `intermediate_storage`: An S3 bucket path for input and output objects.
    /// - `transformations`: A Lambda function that processes documents.
    pub fn new(
        intermediate_storage: impl IntoValue<IntermediateStorageProperty>,
        transformations: impl IntoValue<List<TransformationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "IntermediateStorage",
            intermediate_storage.into_value().into_node(),
        );
        object_.put("Transformations", transformations.into_value().into_node());
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

impl Kind for CustomTransformationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomTransformationConfigurationProperty>
    for CustomTransformationConfigurationProperty
{
}
impl From<CustomTransformationConfigurationProperty> for Node {
    #[inline]
    fn from(value: CustomTransformationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomTransformationConfigurationProperty>
    for CustomTransformationConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<CustomTransformationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The connection configuration for the data source.
///
/// The property type `DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceConfigurationProperty(Object);

impl DataSourceConfigurationProperty {
    /// `DataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of data source.
    pub fn new(r#type: impl IntoValue<DataSourceConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The configuration information to connect to Confluence as your data source.
    ///
    /// > Confluence data source connector is in preview release and is subject to change.
    ///
    /// `ConfluenceConfiguration`.
    pub fn confluence_configuration(
        mut self,
        value: impl IntoValue<ConfluenceDataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ConfluenceConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration for managed knowledge base connector data sources.
    ///
    /// `ManagedKnowledgeBaseConnectorConfiguration`.
    pub fn managed_knowledge_base_connector_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseConnectorConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedKnowledgeBaseConnectorConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The configuration information to connect to Amazon S3 as your data source.
    ///
    /// `S3Configuration`.
    pub fn s3_configuration(
        mut self,
        value: impl IntoValue<S3DataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3Configuration", value.into_value().into_node());
        self
    }

    /// The configuration information to connect to Salesforce as your data source.
    ///
    /// > Salesforce data source connector is in preview release and is subject to change.
    ///
    /// `SalesforceConfiguration`.
    pub fn salesforce_configuration(
        mut self,
        value: impl IntoValue<SalesforceDataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SalesforceConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration information to connect to SharePoint as your data source.
    ///
    /// > SharePoint data source connector is in preview release and is subject to change.
    ///
    /// `SharePointConfiguration`.
    pub fn share_point_configuration(
        mut self,
        value: impl IntoValue<SharePointDataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("SharePointConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration of web URLs to crawl for your data source. You should be authorized to crawl the URLs.
    ///
    /// > Crawling web URLs as your data source is in preview release and is subject to change.
    ///
    /// `WebConfiguration`.
    pub fn web_configuration(
        mut self,
        value: impl IntoValue<WebDataSourceConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WebConfiguration", value.into_value().into_node());
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

impl Kind for DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {}
impl From<DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceConfigurationProperty> for DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or the last calendar day of the month.
///
/// The property type `DayOfMonth` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DayOfMonthProperty(Object);

impl DayOfMonthProperty {
    /// `DayOfMonthProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity).
    ///
    /// `DayNumber`.
    pub fn day_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DayNumber", value.into_value().into_node());
        self
    }

    /// Run on the last calendar day of each month.
    ///
    /// `LastDayOfMonth`; free JSON, such as an [`Object`].
    pub fn last_day_of_month(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("LastDayOfMonth", value.into_value().into_node());
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

impl Kind for DayOfMonthProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DayOfMonthProperty> for DayOfMonthProperty {}
impl From<DayOfMonthProperty> for Node {
    #[inline]
    fn from(value: DayOfMonthProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DayOfMonthProperty> for DayOfMonthProperty {
    #[inline]
    fn into_value(self) -> Value<DayOfMonthProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for deletion protection.
///
/// The property type `DeletionProtectionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct DeletionProtectionConfigurationProperty(Object);

impl DeletionProtectionConfigurationProperty {
    /// `DeletionProtectionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `deletion_protection_status`: Indicates whether a feature is enabled or disabled.
    pub fn new(deletion_protection_status: impl IntoValue<DeletionProtectionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DeletionProtectionStatus",
            deletion_protection_status.into_value().into_node(),
        );
        Self(object_)
    }

    /// Threshold for deletion protection.
    ///
    /// `DeletionProtectionThreshold`; default `15`.
    pub fn deletion_protection_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "DeletionProtectionThreshold",
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

impl Kind for DeletionProtectionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DeletionProtectionConfigurationProperty> for DeletionProtectionConfigurationProperty {}
impl From<DeletionProtectionConfigurationProperty> for Node {
    #[inline]
    fn from(value: DeletionProtectionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DeletionProtectionConfigurationProperty>
    for DeletionProtectionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<DeletionProtectionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The strategy used for performing context enrichment.
///
/// The property type `EnrichmentStrategyConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct EnrichmentStrategyConfigurationProperty(Object);

impl EnrichmentStrategyConfigurationProperty {
    /// `EnrichmentStrategyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `method`: The method used for the context enrichment strategy.
    pub fn new(method: impl IntoValue<Method>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Method", method.into_value().into_node());
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

impl Kind for EnrichmentStrategyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EnrichmentStrategyConfigurationProperty> for EnrichmentStrategyConfigurationProperty {}
impl From<EnrichmentStrategyConfigurationProperty> for Node {
    #[inline]
    fn from(value: EnrichmentStrategyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EnrichmentStrategyConfigurationProperty>
    for EnrichmentStrategyConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<EnrichmentStrategyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configurations for when you choose fixed-size chunking. If you set the `chunkingStrategy` as `NONE`, exclude this field.
///
/// The property type `FixedSizeChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct FixedSizeChunkingConfigurationProperty(Object);

impl FixedSizeChunkingConfigurationProperty {
    /// `FixedSizeChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_tokens`: The maximum number of tokens to include in a chunk.
    /// - `overlap_percentage`: The percentage of overlap between adjacent chunks of a data source.
    pub fn new(max_tokens: impl IntoValue<i64>, overlap_percentage: impl IntoValue<i64>) -> Self {
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
/// You configure the number of tokens to overlap, or repeat across adjacent chunks. For example, if you set overlap tokens to 60, the last 60 tokens in the first chunk are also included at the beginning of the second chunk. For each layer, you must also configure the maximum number of tokens in a chunk.
///
/// The property type `HierarchicalChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HierarchicalChunkingConfigurationProperty(Object);

impl HierarchicalChunkingConfigurationProperty {
    /// `HierarchicalChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `level_configurations`: Token settings for each layer.
    /// - `overlap_tokens`: The number of tokens to repeat across chunks in the same layer.
    pub fn new(
        level_configurations: impl IntoValue<List<HierarchicalChunkingLevelConfigurationProperty>>,
        overlap_tokens: impl IntoValue<i64>,
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

/// Token settings for a layer in a hierarchical chunking configuration.
///
/// The property type `HierarchicalChunkingLevelConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct HierarchicalChunkingLevelConfigurationProperty(Object);

impl HierarchicalChunkingLevelConfigurationProperty {
    /// `HierarchicalChunkingLevelConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_tokens`: The maximum number of tokens that a chunk can contain in this layer.
    pub fn new(max_tokens: impl IntoValue<i64>) -> Self {
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

/// Configuration for image extraction.
///
/// The property type `ImageExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImageExtractionConfigurationProperty(Object);

impl ImageExtractionConfigurationProperty {
    /// `ImageExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `image_extraction_status`: Indicates whether a feature is enabled or disabled.
    pub fn new(image_extraction_status: impl IntoValue<ImageExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ImageExtractionStatus",
            image_extraction_status.into_value().into_node(),
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

impl Kind for ImageExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {}
impl From<ImageExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ImageExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImageExtractionConfigurationProperty> for ImageExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A location for storing content from data sources temporarily as it is processed by custom components in the ingestion pipeline.
///
/// The property type `IntermediateStorage` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct IntermediateStorageProperty(Object);

impl IntermediateStorageProperty {
    /// `IntermediateStorageProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_location`: An S3 bucket path.
    pub fn new(s3_location: impl IntoValue<S3LocationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Location", s3_location.into_value().into_node());
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

impl Kind for IntermediateStorageProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IntermediateStorageProperty> for IntermediateStorageProperty {}
impl From<IntermediateStorageProperty> for Node {
    #[inline]
    fn from(value: IntermediateStorageProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IntermediateStorageProperty> for IntermediateStorageProperty {
    #[inline]
    fn into_value(self) -> Value<IntermediateStorageProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for managed knowledge base connector data sources.
///
/// The property type `ManagedKnowledgeBaseConnectorConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedKnowledgeBaseConnectorConfigurationProperty(Object);

impl ManagedKnowledgeBaseConnectorConfigurationProperty {
    /// `ManagedKnowledgeBaseConnectorConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Connector-specific parameters.
    ///
    /// `ConnectorParameters`; free JSON, such as an [`Object`].
    pub fn connector_parameters(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ConnectorParameters", value.into_value().into_node());
        self
    }

    /// Configuration for deletion protection.
    ///
    /// `DeletionProtectionConfiguration`.
    pub fn deletion_protection_configuration(
        mut self,
        value: impl IntoValue<DeletionProtectionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "DeletionProtectionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for media extraction settings.
    ///
    /// `MediaExtractionConfiguration`.
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "MediaExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency variant is set.
    ///
    /// `SyncSchedule`.
    pub fn sync_schedule(mut self, value: impl IntoValue<SyncScheduleProperty>) -> Self {
        self.0.put("SyncSchedule", value.into_value().into_node());
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

impl Kind for ManagedKnowledgeBaseConnectorConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedKnowledgeBaseConnectorConfigurationProperty>
    for ManagedKnowledgeBaseConnectorConfigurationProperty
{
}
impl From<ManagedKnowledgeBaseConnectorConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedKnowledgeBaseConnectorConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedKnowledgeBaseConnectorConfigurationProperty>
    for ManagedKnowledgeBaseConnectorConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedKnowledgeBaseConnectorConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for media extraction settings.
///
/// The property type `MediaExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MediaExtractionConfigurationProperty(Object);

impl MediaExtractionConfigurationProperty {
    /// `MediaExtractionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration for audio extraction.
    ///
    /// `AudioExtractionConfiguration`.
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AudioExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for image extraction.
    ///
    /// `ImageExtractionConfiguration`.
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ImageExtractionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configuration for video extraction.
    ///
    /// `VideoExtractionConfiguration`.
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VideoExtractionConfiguration",
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

impl Kind for MediaExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {}
impl From<MediaExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: MediaExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MediaExtractionConfigurationProperty> for MediaExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MediaExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A monthly refresh on a specified day of the month.
///
/// The property type `MonthlySchedule` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct MonthlyScheduleProperty(Object);

impl MonthlyScheduleProperty {
    /// `MonthlyScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_month`: Day of the month on which a monthly refresh runs.
    pub fn new(day_of_month: impl IntoValue<DayOfMonthProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfMonth", day_of_month.into_value().into_node());
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

impl Kind for MonthlyScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MonthlyScheduleProperty> for MonthlyScheduleProperty {}
impl From<MonthlyScheduleProperty> for Node {
    #[inline]
    fn from(value: MonthlyScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MonthlyScheduleProperty> for MonthlyScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<MonthlyScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for parsing document contents. If you exclude this field, the default parser converts the contents of each document into text before splitting it into chunks. Specify the parsing strategy to use in the `parsingStrategy` field and include the relevant configuration, or omit it to use the Amazon Bedrock default parser. For more information, see [Parsing options for your data source](https://docs.aws.amazon.com/bedrock/latest/userguide/kb-advanced-parsing.html).
///
/// > If you specify `BEDROCK_DATA_AUTOMATION` or `BEDROCK_FOUNDATION_MODEL` and it fails to parse a file, the Amazon Bedrock default parser will be used instead.
///
/// The property type `ParsingConfiguration` of `AWS::Bedrock::DataSource`.
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

    /// If you specify `BEDROCK_DATA_AUTOMATION` as the parsing strategy for ingesting your data source, use this object to modify configurations for using the Amazon Bedrock Data Automation parser.
    ///
    /// `BedrockDataAutomationConfiguration`.
    pub fn bedrock_data_automation_configuration(
        mut self,
        value: impl IntoValue<BedrockDataAutomationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockDataAutomationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If you specify `BEDROCK_FOUNDATION_MODEL` as the parsing strategy for ingesting your data source, use this object to modify configurations for using a foundation model to parse documents.
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
/// The property type `ParsingPrompt` of `AWS::Bedrock::DataSource`.
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

/// The specific filters applied to your data source content. You can filter out or include certain content.
///
/// The property type `PatternObjectFilter` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatternObjectFilterProperty(Object);

impl PatternObjectFilterProperty {
    /// `PatternObjectFilterProperty` with its required properties, in alphabetical order:
    ///
    /// - `object_type`: The supported object type or content type of the data source.
    pub fn new(object_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("ObjectType", object_type.into_value().into_node());
        Self(object_)
    }

    /// A list of one or more exclusion regular expression patterns to exclude certain object types that adhere to the pattern. If you specify an inclusion and exclusion filter/pattern and both match a document, the exclusion filter takes precedence and the document isn’t crawled.
    ///
    /// `ExclusionFilters`.
    pub fn exclusion_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ExclusionFilters", value.into_value().into_node());
        self
    }

    /// A list of one or more inclusion regular expression patterns to include certain object types that adhere to the pattern. If you specify an inclusion and exclusion filter/pattern and both match a document, the exclusion filter takes precedence and the document isn’t crawled.
    ///
    /// `InclusionFilters`.
    pub fn inclusion_filters(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionFilters", value.into_value().into_node());
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

impl Kind for PatternObjectFilterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatternObjectFilterProperty> for PatternObjectFilterProperty {}
impl From<PatternObjectFilterProperty> for Node {
    #[inline]
    fn from(value: PatternObjectFilterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatternObjectFilterProperty> for PatternObjectFilterProperty {
    #[inline]
    fn into_value(self) -> Value<PatternObjectFilterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of filtering certain objects or content types of the data source.
///
/// The property type `PatternObjectFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct PatternObjectFilterConfigurationProperty(Object);

impl PatternObjectFilterConfigurationProperty {
    /// `PatternObjectFilterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `filters`: The configuration of specific filters applied to your data source content.
    pub fn new(filters: impl IntoValue<List<PatternObjectFilterProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Filters", filters.into_value().into_node());
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

impl Kind for PatternObjectFilterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PatternObjectFilterConfigurationProperty>
    for PatternObjectFilterConfigurationProperty
{
}
impl From<PatternObjectFilterConfigurationProperty> for Node {
    #[inline]
    fn from(value: PatternObjectFilterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PatternObjectFilterConfigurationProperty>
    for PatternObjectFilterConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<PatternObjectFilterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information to connect to Amazon S3 as your data source.
///
/// The property type `S3DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3DataSourceConfigurationProperty(Object);

impl S3DataSourceConfigurationProperty {
    /// `S3DataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_arn`: The Amazon Resource Name (ARN) of the S3 bucket that contains your data.
    pub fn new(bucket_arn: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketArn", bucket_arn.into_value().into_node());
        Self(object_)
    }

    /// The account ID for the owner of the S3 bucket.
    ///
    /// `BucketOwnerAccountId`.
    pub fn bucket_owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BucketOwnerAccountId", value.into_value().into_node());
        self
    }

    /// A list of S3 prefixes to include certain files or content. This field is an array with a maximum of one item, which can contain a string that has a maximum length of 300 characters. For more information, see [Organizing objects using prefixes](https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html).
    ///
    /// `InclusionPrefixes`.
    pub fn inclusion_prefixes(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("InclusionPrefixes", value.into_value().into_node());
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

impl Kind for S3DataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3DataSourceConfigurationProperty> for S3DataSourceConfigurationProperty {}
impl From<S3DataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3DataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3DataSourceConfigurationProperty> for S3DataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3DataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A storage location in an Amazon S3 bucket.
///
/// The property type `S3Location` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LocationProperty(Object);

impl S3LocationProperty {
    /// `S3LocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `uri`: An object URI starting with `s3://`.
    pub fn new(uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("URI", uri.into_value().into_node());
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

impl Kind for S3LocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LocationProperty> for S3LocationProperty {}
impl From<S3LocationProperty> for Node {
    #[inline]
    fn from(value: S3LocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LocationProperty> for S3LocationProperty {
    #[inline]
    fn into_value(self) -> Value<S3LocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
///
/// The property type `SalesforceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceCrawlerConfigurationProperty(Object);

impl SalesforceCrawlerConfigurationProperty {
    /// `SalesforceCrawlerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of filtering the Salesforce content. For example, configuring regular expression patterns to include or exclude certain content.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<CrawlFilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
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

impl Kind for SalesforceCrawlerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceCrawlerConfigurationProperty> for SalesforceCrawlerConfigurationProperty {}
impl From<SalesforceCrawlerConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceCrawlerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceCrawlerConfigurationProperty> for SalesforceCrawlerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SalesforceCrawlerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information to connect to Salesforce as your data source.
///
/// The property type `SalesforceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceDataSourceConfigurationProperty(Object);

impl SalesforceDataSourceConfigurationProperty {
    /// `SalesforceDataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: The endpoint information to connect to your Salesforce data source.
    pub fn new(
        source_configuration: impl IntoValue<SalesforceSourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration of the Salesforce content. For example, configuring specific types of Salesforce content.
    ///
    /// `CrawlerConfiguration`.
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<SalesforceCrawlerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CrawlerConfiguration", value.into_value().into_node());
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

impl Kind for SalesforceDataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceDataSourceConfigurationProperty>
    for SalesforceDataSourceConfigurationProperty
{
}
impl From<SalesforceDataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceDataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceDataSourceConfigurationProperty>
    for SalesforceDataSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SalesforceDataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The endpoint information to connect to your Salesforce data source.
///
/// The property type `SalesforceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SalesforceSourceConfigurationProperty(Object);

impl SalesforceSourceConfigurationProperty {
    /// `SalesforceSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: The supported authentication type to authenticate and connect to your Salesforce instance.
    /// - `credentials_secret_arn`: The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your Salesforce instance URL.
    /// - `host_url`: The Salesforce host URL or instance URL.
    pub fn new(
        auth_type: impl IntoValue<SalesforceSourceConfigurationAuthType>,
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        host_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("HostUrl", host_url.into_value().into_node());
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

impl Kind for SalesforceSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SalesforceSourceConfigurationProperty> for SalesforceSourceConfigurationProperty {}
impl From<SalesforceSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SalesforceSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SalesforceSourceConfigurationProperty> for SalesforceSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SalesforceSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The seed or starting point URL. You should be authorized to crawl the URL.
///
/// The property type `SeedUrl` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SeedUrlProperty(Object);

impl SeedUrlProperty {
    /// `SeedUrlProperty` with its required properties, in alphabetical order:
    ///
    /// - `url`: A seed or starting point URL.
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

/// Settings for semantic document chunking for a data source. Semantic chunking splits a document into into smaller documents based on groups of similar content derived from the text with natural language processing.
///
/// With semantic chunking, each sentence is compared to the next to determine how similar they are. You specify a threshold in the form of a percentile, where adjacent sentences that are less similar than that percentage of sentence pairs are divided into separate chunks. For example, if you set the threshold to 90, then the 10 percent of sentence pairs that are least similar are split. So if you have 101 sentences, 100 sentence pairs are compared, and the 10 with the least similarity are split, creating 11 chunks. These chunks are further split if they exceed the max token size.
///
/// You must also specify a buffer size, which determines whether sentences are compared in isolation, or within a moving context window that includes the previous and following sentence. For example, if you set the buffer size to `1`, the embedding for sentence 10 is derived from sentences 9, 10, and 11 combined.
///
/// The property type `SemanticChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SemanticChunkingConfigurationProperty(Object);

impl SemanticChunkingConfigurationProperty {
    /// `SemanticChunkingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `breakpoint_percentile_threshold`: The dissimilarity threshold for splitting chunks.
    /// - `buffer_size`: The buffer size.
    /// - `max_tokens`: The maximum number of tokens that a chunk can contain.
    pub fn new(
        breakpoint_percentile_threshold: impl IntoValue<i64>,
        buffer_size: impl IntoValue<i64>,
        max_tokens: impl IntoValue<i64>,
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

/// Contains the configuration for server-side encryption.
///
/// The property type `ServerSideEncryptionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerSideEncryptionConfigurationProperty(Object);

impl ServerSideEncryptionConfigurationProperty {
    /// `ServerSideEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the AWS key used to encrypt the resource.
    ///
    /// `KmsKeyArn`.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
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

/// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
///
/// The property type `SharePointCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharePointCrawlerConfigurationProperty(Object);

impl SharePointCrawlerConfigurationProperty {
    /// `SharePointCrawlerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of filtering the SharePoint content. For example, configuring regular expression patterns to include or exclude certain content.
    ///
    /// `FilterConfiguration`.
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<CrawlFilterConfigurationProperty>,
    ) -> Self {
        self.0
            .put("FilterConfiguration", value.into_value().into_node());
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

impl Kind for SharePointCrawlerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharePointCrawlerConfigurationProperty> for SharePointCrawlerConfigurationProperty {}
impl From<SharePointCrawlerConfigurationProperty> for Node {
    #[inline]
    fn from(value: SharePointCrawlerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharePointCrawlerConfigurationProperty> for SharePointCrawlerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SharePointCrawlerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration information to connect to SharePoint as your data source.
///
/// The property type `SharePointDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharePointDataSourceConfigurationProperty(Object);

impl SharePointDataSourceConfigurationProperty {
    /// `SharePointDataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: The endpoint information to connect to your SharePoint data source.
    pub fn new(
        source_configuration: impl IntoValue<SharePointSourceConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The configuration of the SharePoint content. For example, configuring specific types of SharePoint content.
    ///
    /// `CrawlerConfiguration`.
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<SharePointCrawlerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CrawlerConfiguration", value.into_value().into_node());
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

impl Kind for SharePointDataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharePointDataSourceConfigurationProperty>
    for SharePointDataSourceConfigurationProperty
{
}
impl From<SharePointDataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SharePointDataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharePointDataSourceConfigurationProperty>
    for SharePointDataSourceConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SharePointDataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The endpoint information to connect to your SharePoint data source.
///
/// The property type `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SharePointSourceConfigurationProperty(Object);

impl SharePointSourceConfigurationProperty {
    /// `SharePointSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_type`: The supported authentication type to authenticate and connect to your SharePoint site/sites.
    /// - `credentials_secret_arn`: The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for your SharePoint site/sites.
    /// - `domain`: The domain of your SharePoint instance or site URL/URLs.
    /// - `host_type`: The supported host type, whether online/cloud or server/on-premises.
    /// - `site_urls`: A list of one or more SharePoint site URLs.
    pub fn new(
        auth_type: impl IntoValue<SharePointSourceConfigurationAuthType>,
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        domain: impl IntoValue<String>,
        host_type: impl IntoValue<SharePointSourceConfigurationHostType>,
        site_urls: impl IntoValue<List<String>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("Domain", domain.into_value().into_node());
        object_.put("HostType", host_type.into_value().into_node());
        object_.put("SiteUrls", site_urls.into_value().into_node());
        Self(object_)
    }

    /// The identifier of your Microsoft 365 tenant.
    ///
    /// `TenantId`.
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TenantId", value.into_value().into_node());
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

impl Kind for SharePointSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SharePointSourceConfigurationProperty> for SharePointSourceConfigurationProperty {}
impl From<SharePointSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: SharePointSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SharePointSourceConfigurationProperty> for SharePointSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SharePointSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency variant is set.
///
/// The property type `SyncSchedule` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct SyncScheduleProperty(Object);

impl SyncScheduleProperty {
    /// `SyncScheduleProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A daily refresh. The run time is system-chosen (off-peak) and not customer-configurable.
    ///
    /// `Daily`; free JSON, such as an [`Object`].
    pub fn daily(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.put("Daily", value.into_value().into_node());
        self
    }

    /// A monthly refresh on a specified day of the month.
    ///
    /// `Monthly`.
    pub fn monthly(mut self, value: impl IntoValue<MonthlyScheduleProperty>) -> Self {
        self.0.put("Monthly", value.into_value().into_node());
        self
    }

    /// A weekly refresh on a specified day of the week.
    ///
    /// `Weekly`.
    pub fn weekly(mut self, value: impl IntoValue<WeeklyScheduleProperty>) -> Self {
        self.0.put("Weekly", value.into_value().into_node());
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

impl Kind for SyncScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SyncScheduleProperty> for SyncScheduleProperty {}
impl From<SyncScheduleProperty> for Node {
    #[inline]
    fn from(value: SyncScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SyncScheduleProperty> for SyncScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<SyncScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A custom processing step for documents moving through a data source ingestion pipeline. To process documents after they have been converted into chunks, set the step to apply to `POST_CHUNKING`.
///
/// The property type `Transformation` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformationProperty(Object);

impl TransformationProperty {
    /// `TransformationProperty` with its required properties, in alphabetical order:
    ///
    /// - `step_to_apply`: When the service applies the transformation.
    /// - `transformation_function`: A Lambda function that processes documents.
    pub fn new(
        step_to_apply: impl IntoValue<StepToApply>,
        transformation_function: impl IntoValue<TransformationFunctionProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("StepToApply", step_to_apply.into_value().into_node());
        object_.put(
            "TransformationFunction",
            transformation_function.into_value().into_node(),
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

impl Kind for TransformationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformationProperty> for TransformationProperty {}
impl From<TransformationProperty> for Node {
    #[inline]
    fn from(value: TransformationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformationProperty> for TransformationProperty {
    #[inline]
    fn into_value(self) -> Value<TransformationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Lambda function that processes documents.
///
/// The property type `TransformationFunction` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformationFunctionProperty(Object);

impl TransformationFunctionProperty {
    /// `TransformationFunctionProperty` with its required properties, in alphabetical order:
    ///
    /// - `transformation_lambda_configuration`: The Lambda function.
    pub fn new(
        transformation_lambda_configuration: impl IntoValue<TransformationLambdaConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TransformationLambdaConfiguration",
            transformation_lambda_configuration.into_value().into_node(),
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

impl Kind for TransformationFunctionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformationFunctionProperty> for TransformationFunctionProperty {}
impl From<TransformationFunctionProperty> for Node {
    #[inline]
    fn from(value: TransformationFunctionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformationFunctionProperty> for TransformationFunctionProperty {
    #[inline]
    fn into_value(self) -> Value<TransformationFunctionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A Lambda function that processes documents.
///
/// The property type `TransformationLambdaConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct TransformationLambdaConfigurationProperty(Object);

impl TransformationLambdaConfigurationProperty {
    /// `TransformationLambdaConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `lambda_arn`: The function's ARN identifier.
    pub fn new(lambda_arn: impl IntoValue<kinds::lambda::AnyFunctionArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LambdaArn", lambda_arn.into_value().into_node());
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

impl Kind for TransformationLambdaConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TransformationLambdaConfigurationProperty>
    for TransformationLambdaConfigurationProperty
{
}
impl From<TransformationLambdaConfigurationProperty> for Node {
    #[inline]
    fn from(value: TransformationLambdaConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TransformationLambdaConfigurationProperty>
    for TransformationLambdaConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<TransformationLambdaConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
///
/// The property type `UrlConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct UrlConfigurationProperty(Object);

impl UrlConfigurationProperty {
    /// `UrlConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `seed_urls`: One or more seed or starting point URLs.
    pub fn new(seed_urls: impl IntoValue<List<SeedUrlProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SeedUrls", seed_urls.into_value().into_node());
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
/// The property type `VectorIngestionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorIngestionConfigurationProperty(Object);

impl VectorIngestionConfigurationProperty {
    /// `VectorIngestionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about how to chunk the documents in the data source. A *chunk* refers to an excerpt from a data source that is returned when the knowledge base that it belongs to is queried.
    ///
    /// `ChunkingConfiguration`; an update replaces the resource.
    pub fn chunking_configuration(
        mut self,
        value: impl IntoValue<ChunkingConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ChunkingConfiguration", value.into_value().into_node());
        self
    }

    /// The context enrichment configuration used for ingestion of the data into the vector store.
    ///
    /// `ContextEnrichmentConfiguration`.
    pub fn context_enrichment_configuration(
        mut self,
        value: impl IntoValue<ContextEnrichmentConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ContextEnrichmentConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// A custom document transformer for parsed data source documents.
    ///
    /// `CustomTransformationConfiguration`.
    pub fn custom_transformation_configuration(
        mut self,
        value: impl IntoValue<CustomTransformationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "CustomTransformationConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configurations for a parser to use for parsing documents in your data source. If you exclude this field, the default parser will be used.
    ///
    /// `ParsingConfiguration`; an update replaces the resource.
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

/// Configuration for video extraction.
///
/// The property type `VideoExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoExtractionConfigurationProperty(Object);

impl VideoExtractionConfigurationProperty {
    /// `VideoExtractionConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `video_extraction_status`: Indicates whether a feature is enabled or disabled.
    pub fn new(video_extraction_status: impl IntoValue<VideoExtractionStatus>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VideoExtractionStatus",
            video_extraction_status.into_value().into_node(),
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

impl Kind for VideoExtractionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {}
impl From<VideoExtractionConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoExtractionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoExtractionConfigurationProperty> for VideoExtractionConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of web URLs that you want to crawl. You should be authorized to crawl the URLs.
///
/// The property type `WebCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerConfigurationProperty(Object);

impl WebCrawlerConfigurationProperty {
    /// `WebCrawlerConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration of crawl limits for the web URLs.
    ///
    /// `CrawlerLimits`.
    pub fn crawler_limits(mut self, value: impl IntoValue<WebCrawlerLimitsProperty>) -> Self {
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

    /// The scope of what is crawled for your URLs.
    ///
    /// You can choose to crawl only web pages that belong to the same host or primary domain. For example, only web pages that contain the seed URL "<https://docs.aws.amazon.com/bedrock/latest/userguide/>" and no other domains. You can choose to include sub domains in addition to the host or primary domain. For example, web pages that contain "aws.amazon.com" can also include sub domain "docs.aws.amazon.com".
    ///
    /// `Scope`; one of `HOST_ONLY`, `SUBDOMAINS`.
    pub fn scope(mut self, value: impl IntoValue<DataSourceScope>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Returns the user agent suffix for your web crawler.
    ///
    /// `UserAgent`.
    pub fn user_agent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserAgent", value.into_value().into_node());
        self
    }

    /// A string used for identifying the crawler or bot when it accesses a web server. The user agent header value consists of the `bedrockbot`, UUID, and a user agent suffix for your crawler (if one is provided). By default, it is set to `bedrockbot_UUID`. You can optionally append a custom suffix to `bedrockbot_UUID` to allowlist a specific user agent permitted to access your source URLs.
    ///
    /// `UserAgentHeader`.
    pub fn user_agent_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("UserAgentHeader", value.into_value().into_node());
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

/// The rate limits for the URLs that you want to crawl. You should be authorized to crawl the URLs.
///
/// The property type `WebCrawlerLimits` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebCrawlerLimitsProperty(Object);

impl WebCrawlerLimitsProperty {
    /// `WebCrawlerLimitsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The max number of web pages crawled from your source URLs, up to 25,000 pages. If the web pages exceed this limit, the data source sync will fail and no web pages will be ingested.
    ///
    /// `MaxPages`.
    pub fn max_pages(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("MaxPages", value.into_value().into_node());
        self
    }

    /// The max rate at which pages are crawled, up to 300 per minute per host.
    ///
    /// `RateLimit`.
    pub fn rate_limit(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Kind for WebCrawlerLimitsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebCrawlerLimitsProperty> for WebCrawlerLimitsProperty {}
impl From<WebCrawlerLimitsProperty> for Node {
    #[inline]
    fn from(value: WebCrawlerLimitsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebCrawlerLimitsProperty> for WebCrawlerLimitsProperty {
    #[inline]
    fn into_value(self) -> Value<WebCrawlerLimitsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for the web data source.
///
/// The property type `WebDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebDataSourceConfigurationProperty(Object);

impl WebDataSourceConfigurationProperty {
    /// `WebDataSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `source_configuration`: The source configuration details for the web data source.
    pub fn new(source_configuration: impl IntoValue<WebSourceConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SourceConfiguration",
            source_configuration.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Web Crawler configuration details for the web data source.
    ///
    /// `CrawlerConfiguration`.
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("CrawlerConfiguration", value.into_value().into_node());
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

impl Kind for WebDataSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebDataSourceConfigurationProperty> for WebDataSourceConfigurationProperty {}
impl From<WebDataSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebDataSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebDataSourceConfigurationProperty> for WebDataSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebDataSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the URL/URLs for the web content that you want to crawl. You should be authorized to crawl the URLs.
///
/// The property type `WebSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WebSourceConfigurationProperty(Object);

impl WebSourceConfigurationProperty {
    /// `WebSourceConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `url_configuration`: The configuration of the URL/URLs.
    pub fn new(url_configuration: impl IntoValue<UrlConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "UrlConfiguration",
            url_configuration.into_value().into_node(),
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

impl Kind for WebSourceConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WebSourceConfigurationProperty> for WebSourceConfigurationProperty {}
impl From<WebSourceConfigurationProperty> for Node {
    #[inline]
    fn from(value: WebSourceConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WebSourceConfigurationProperty> for WebSourceConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WebSourceConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A weekly refresh on a specified day of the week.
///
/// The property type `WeeklySchedule` of `AWS::Bedrock::DataSource`.
#[must_use = "a property type does nothing until it is set"]
pub struct WeeklyScheduleProperty(Object);

impl WeeklyScheduleProperty {
    /// `WeeklyScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_week`: Day of the week.
    pub fn new(day_of_week: impl IntoValue<DayOfWeek>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfWeek", day_of_week.into_value().into_node());
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

impl Kind for WeeklyScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WeeklyScheduleProperty> for WeeklyScheduleProperty {}
impl From<WeeklyScheduleProperty> for Node {
    #[inline]
    fn from(value: WeeklyScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WeeklyScheduleProperty> for WeeklyScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<WeeklyScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AudioExtractionStatus` of a `AudioExtractionConfiguration` of `AWS::Bedrock::DataSource`.
pub enum AudioExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AudioExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<AudioExtractionStatus> for AudioExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<AudioExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ChunkingStrategy` of a `ChunkingConfiguration` of `AWS::Bedrock::DataSource`.
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

/// The values of `AuthType` of a `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ConfluenceSourceConfigurationAuthType {
    /// `BASIC`.
    Basic,
    /// `OAUTH2_CLIENT_CREDENTIALS`.
    Oauth2ClientCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceSourceConfigurationAuthType> for ConfluenceSourceConfigurationAuthType {
    #[inline]
    fn into_value(self) -> Value<ConfluenceSourceConfigurationAuthType> {
        const VALUES: &[&str] = &["BASIC", "OAUTH2_CLIENT_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostType` of a `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ConfluenceSourceConfigurationHostType {
    /// `SAAS`.
    Saas,
}

#[diagnostic::do_not_recommend]
impl Kind for ConfluenceSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl TextKind for ConfluenceSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl IdKind for ConfluenceSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConfluenceSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConfluenceSourceConfigurationHostType> for ConfluenceSourceConfigurationHostType {
    #[inline]
    fn into_value(self) -> Value<ConfluenceSourceConfigurationHostType> {
        const VALUES: &[&str] = &["SAAS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ContextEnrichmentConfigurationType {
    /// `BEDROCK_FOUNDATION_MODEL`.
    BedrockFoundationModel,
}

#[diagnostic::do_not_recommend]
impl Kind for ContextEnrichmentConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ContextEnrichmentConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ContextEnrichmentConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ContextEnrichmentConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ContextEnrichmentConfigurationType> for ContextEnrichmentConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ContextEnrichmentConfigurationType> {
        const VALUES: &[&str] = &["BEDROCK_FOUNDATION_MODEL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `CrawlFilterConfiguration` of `AWS::Bedrock::DataSource`.
pub enum CrawlFilterConfigurationType {
    /// `PATTERN`.
    Pattern,
}

#[diagnostic::do_not_recommend]
impl Kind for CrawlFilterConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for CrawlFilterConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for CrawlFilterConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CrawlFilterConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<CrawlFilterConfigurationType> for CrawlFilterConfigurationType {
    #[inline]
    fn into_value(self) -> Value<CrawlFilterConfigurationType> {
        const VALUES: &[&str] = &["PATTERN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataDeletionPolicy` of `AWS::Bedrock::DataSource`.
pub enum DataDeletionPolicy {
    /// `DELETE`.
    Delete,
    /// `RETAIN`.
    Retain,
}

#[diagnostic::do_not_recommend]
impl Kind for DataDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl TextKind for DataDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IdKind for DataDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataDeletionPolicy {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataDeletionPolicy> for DataDeletionPolicy {
    #[inline]
    fn into_value(self) -> Value<DataDeletionPolicy> {
        const VALUES: &[&str] = &["DELETE", "RETAIN"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum DataSourceConfigurationType {
    /// `CONFLUENCE`.
    Confluence,
    /// `CUSTOM`.
    Custom,
    /// `MANAGED_KNOWLEDGE_BASE_CONNECTOR`.
    ManagedKnowledgeBaseConnector,
    /// `REDSHIFT_METADATA`.
    RedshiftMetadata,
    /// `S3`.
    S3,
    /// `SALESFORCE`.
    Salesforce,
    /// `SHAREPOINT`.
    Sharepoint,
    /// `WEB`.
    Web,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSourceConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSourceConfigurationType> for DataSourceConfigurationType {
    #[inline]
    fn into_value(self) -> Value<DataSourceConfigurationType> {
        const VALUES: &[&str] = &[
            "CONFLUENCE",
            "CUSTOM",
            "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
            "REDSHIFT_METADATA",
            "S3",
            "SALESFORCE",
            "SHAREPOINT",
            "WEB",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Scope` of a `WebCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
pub enum DataSourceScope {
    /// `HOST_ONLY`.
    HostOnly,
    /// `SUBDOMAINS`.
    Subdomains,
}

#[diagnostic::do_not_recommend]
impl Kind for DataSourceScope {}
#[diagnostic::do_not_recommend]
impl TextKind for DataSourceScope {}
#[diagnostic::do_not_recommend]
impl IdKind for DataSourceScope {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataSourceScope {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataSourceScope> for DataSourceScope {
    #[inline]
    fn into_value(self) -> Value<DataSourceScope> {
        const VALUES: &[&str] = &["HOST_ONLY", "SUBDOMAINS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DayOfWeek` of a `WeeklySchedule` of `AWS::Bedrock::DataSource`.
pub enum DayOfWeek {
    /// `FRIDAY`.
    Friday,
    /// `MONDAY`.
    Monday,
    /// `SATURDAY`.
    Saturday,
    /// `SUNDAY`.
    Sunday,
    /// `THURSDAY`.
    Thursday,
    /// `TUESDAY`.
    Tuesday,
    /// `WEDNESDAY`.
    Wednesday,
}

#[diagnostic::do_not_recommend]
impl Kind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl TextKind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl IdKind for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DayOfWeek {}
#[diagnostic::do_not_recommend]
impl IntoValue<DayOfWeek> for DayOfWeek {
    #[inline]
    fn into_value(self) -> Value<DayOfWeek> {
        const VALUES: &[&str] = &[
            "FRIDAY",
            "MONDAY",
            "SATURDAY",
            "SUNDAY",
            "THURSDAY",
            "TUESDAY",
            "WEDNESDAY",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DeletionProtectionStatus` of a `DeletionProtectionConfiguration` of `AWS::Bedrock::DataSource`.
pub enum DeletionProtectionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for DeletionProtectionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for DeletionProtectionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for DeletionProtectionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeletionProtectionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeletionProtectionStatus> for DeletionProtectionStatus {
    #[inline]
    fn into_value(self) -> Value<DeletionProtectionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageExtractionStatus` of a `ImageExtractionConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ImageExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageExtractionStatus> for ImageExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<ImageExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Method` of a `EnrichmentStrategyConfiguration` of `AWS::Bedrock::DataSource`.
pub enum Method {
    /// `CHUNK_ENTITY_EXTRACTION`.
    ChunkEntityExtraction,
}

#[diagnostic::do_not_recommend]
impl Kind for Method {}
#[diagnostic::do_not_recommend]
impl TextKind for Method {}
#[diagnostic::do_not_recommend]
impl IdKind for Method {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Method {}
#[diagnostic::do_not_recommend]
impl IntoValue<Method> for Method {
    #[inline]
    fn into_value(self) -> Value<Method> {
        const VALUES: &[&str] = &["CHUNK_ENTITY_EXTRACTION"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParsingModality` of a `BedrockDataAutomationConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ParsingModality {
    /// `MULTIMODAL`.
    Multimodal,
}

#[diagnostic::do_not_recommend]
impl Kind for ParsingModality {}
#[diagnostic::do_not_recommend]
impl TextKind for ParsingModality {}
#[diagnostic::do_not_recommend]
impl IdKind for ParsingModality {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParsingModality {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParsingModality> for ParsingModality {
    #[inline]
    fn into_value(self) -> Value<ParsingModality> {
        const VALUES: &[&str] = &["MULTIMODAL"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParsingStrategy` of a `ParsingConfiguration` of `AWS::Bedrock::DataSource`.
pub enum ParsingStrategy {
    /// `BEDROCK_DATA_AUTOMATION`.
    BedrockDataAutomation,
    /// `BEDROCK_FOUNDATION_MODEL`.
    BedrockFoundationModel,
    /// `MULTI_MODAL_EMBEDDINGS`.
    MultiModalEmbeddings,
    /// `SMART_PARSING`.
    SmartParsing,
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
        const VALUES: &[&str] = &[
            "BEDROCK_DATA_AUTOMATION",
            "BEDROCK_FOUNDATION_MODEL",
            "MULTI_MODAL_EMBEDDINGS",
            "SMART_PARSING",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthType` of a `SalesforceSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum SalesforceSourceConfigurationAuthType {
    /// `OAUTH2_CLIENT_CREDENTIALS`.
    Oauth2ClientCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for SalesforceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for SalesforceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for SalesforceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SalesforceSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SalesforceSourceConfigurationAuthType> for SalesforceSourceConfigurationAuthType {
    #[inline]
    fn into_value(self) -> Value<SalesforceSourceConfigurationAuthType> {
        const VALUES: &[&str] = &["OAUTH2_CLIENT_CREDENTIALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `AuthType` of a `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum SharePointSourceConfigurationAuthType {
    /// `OAUTH2_CLIENT_CREDENTIALS`.
    Oauth2ClientCredentials,
    /// `OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS`.
    Oauth2SharepointAppOnlyClientCredentials,
}

#[diagnostic::do_not_recommend]
impl Kind for SharePointSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl TextKind for SharePointSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IdKind for SharePointSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharePointSourceConfigurationAuthType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharePointSourceConfigurationAuthType> for SharePointSourceConfigurationAuthType {
    #[inline]
    fn into_value(self) -> Value<SharePointSourceConfigurationAuthType> {
        const VALUES: &[&str] = &[
            "OAUTH2_CLIENT_CREDENTIALS",
            "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `HostType` of a `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
pub enum SharePointSourceConfigurationHostType {
    /// `ONLINE`.
    Online,
}

#[diagnostic::do_not_recommend]
impl Kind for SharePointSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl TextKind for SharePointSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl IdKind for SharePointSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SharePointSourceConfigurationHostType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SharePointSourceConfigurationHostType> for SharePointSourceConfigurationHostType {
    #[inline]
    fn into_value(self) -> Value<SharePointSourceConfigurationHostType> {
        const VALUES: &[&str] = &["ONLINE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StepToApply` of a `Transformation` of `AWS::Bedrock::DataSource`.
pub enum StepToApply {
    /// `POST_CHUNKING`.
    PostChunking,
}

#[diagnostic::do_not_recommend]
impl Kind for StepToApply {}
#[diagnostic::do_not_recommend]
impl TextKind for StepToApply {}
#[diagnostic::do_not_recommend]
impl IdKind for StepToApply {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StepToApply {}
#[diagnostic::do_not_recommend]
impl IntoValue<StepToApply> for StepToApply {
    #[inline]
    fn into_value(self) -> Value<StepToApply> {
        const VALUES: &[&str] = &["POST_CHUNKING"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VideoExtractionStatus` of a `VideoExtractionConfiguration` of `AWS::Bedrock::DataSource`.
pub enum VideoExtractionStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VideoExtractionStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<VideoExtractionStatus> for VideoExtractionStatus {
    #[inline]
    fn into_value(self) -> Value<VideoExtractionStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
