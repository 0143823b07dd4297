// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Bedrock::KnowledgeBase` and its property types.

use crate::l1::*;

/// Specifies a knowledge base as a resource in a top-level template. Minimally, you must specify the following properties:
///
/// - Name – Specify a name for the knowledge base.
/// - RoleArn – Specify the Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base. For more information, see [Create a service role for Knowledge base for Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/kb-permissions.html).
/// - KnowledgeBaseConfiguration – Specify the embeddings configuration of the knowledge base. The following sub-properties are required:
///
/// - Type – Specify the value `VECTOR`.
/// - StorageConfiguration – Specify information about the vector store in which the data source is stored. The following sub-properties are required:
///
/// - Type – Specify the vector store service that you are using.
///
/// > Redis Enterprise Cloud vector stores are currently unsupported in CloudFormation.
///
/// For more information about using knowledge bases in Amazon Bedrock, see [Knowledge base for Amazon Bedrock](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base.html).
///
/// See the *Properties* section below for descriptions of both the required and optional properties.
///
/// `AWS::Bedrock::KnowledgeBase`; `Ref` returns its `KnowledgeBaseId`, a [`bedrock::KnowledgeBaseId`](kinds::bedrock::KnowledgeBaseId).
/// Changing one of these replaces it: `StorageConfiguration`.
/// Attributes: `CreatedAt`, `FailureReasons`, `KnowledgeBaseArn`, `KnowledgeBaseId`, `Status`, `UpdatedAt`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnKnowledgeBase(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Bedrock::KnowledgeBase",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("knowledge_base.rules"),
};

impl CfnKnowledgeBase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Bedrock::KnowledgeBase";

    /// `CfnKnowledgeBase` with its required properties, in alphabetical order:
    ///
    /// - `knowledge_base_configuration`: Contains details about the embeddings configuration of the knowledge base.
    /// - `name`: The name of the knowledge base.
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role with permissions to invoke API operations on the knowledge base.
    pub fn new(
        knowledge_base_configuration: impl IntoValue<KnowledgeBaseConfigurationProperty>,
        name: impl IntoValue<String>,
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "KnowledgeBaseConfiguration",
            knowledge_base_configuration.into_value().into_node(),
        );
        object_.put("Name", name.into_value().into_node());
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The description of the knowledge base associated with the inline agent.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Contains details about the storage configuration of the knowledge base.
    ///
    /// `StorageConfiguration`; an update replaces the resource.
    pub fn storage_configuration(
        mut self,
        value: impl IntoValue<StorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("StorageConfiguration", value.into_value().into_node());
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
    /// What `Ref` returns: its `KnowledgeBaseId`, a [`bedrock::KnowledgeBaseId`](kinds::bedrock::KnowledgeBaseId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrock::KnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The time the knowledge base was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// A list of reasons that the API operation on the knowledge base failed.
    ///
    /// `Fn::GetAtt` of `FailureReasons`.
    #[inline]
    pub fn attr_failure_reasons(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("FailureReasons")))
    }

    /// The Amazon Resource Name (ARN) of the knowledge base.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseArn`.
    #[inline]
    pub fn attr_knowledge_base_arn(&self) -> Value<kinds::bedrock::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }

    /// The unique identifier for a knowledge base associated with the inline agent.
    ///
    /// `Fn::GetAtt` of `KnowledgeBaseId`.
    #[inline]
    pub fn attr_knowledge_base_id(&self) -> Value<kinds::bedrock::KnowledgeBaseId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseId")))
    }

    /// The status of the knowledge base.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The time the knowledge base was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrock::KnowledgeBaseId> for &CfnKnowledgeBaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::KnowledgeBaseId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::bedrock::KnowledgeBaseArn> for &CfnKnowledgeBaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrock::KnowledgeBaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KnowledgeBaseArn")))
    }
}

/// Configuration settings for processing audio content in multimodal knowledge bases.
///
/// The property type `AudioConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioConfigurationProperty(Object);

impl AudioConfigurationProperty {
    /// `AudioConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `segmentation_configuration`: Configuration for segmenting audio content during processing.
    pub fn new(
        segmentation_configuration: impl IntoValue<AudioSegmentationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SegmentationConfiguration",
            segmentation_configuration.into_value().into_node(),
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

impl Kind for AudioConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioConfigurationProperty> for AudioConfigurationProperty {}
impl From<AudioConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioConfigurationProperty> for AudioConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for segmenting audio content during multimodal knowledge base ingestion. Determines how audio files are divided into chunks for processing.
///
/// The property type `AudioSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct AudioSegmentationConfigurationProperty(Object);

impl AudioSegmentationConfigurationProperty {
    /// `AudioSegmentationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixed_length_duration`: The duration in seconds for each audio segment.
    pub fn new(fixed_length_duration: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FixedLengthDuration",
            fixed_length_duration.into_value().into_node(),
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

impl Kind for AudioSegmentationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AudioSegmentationConfigurationProperty> for AudioSegmentationConfigurationProperty {}
impl From<AudioSegmentationConfigurationProperty> for Node {
    #[inline]
    fn from(value: AudioSegmentationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AudioSegmentationConfigurationProperty> for AudioSegmentationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<AudioSegmentationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The vector configuration details for the Bedrock embeddings model.
///
/// The property type `BedrockEmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct BedrockEmbeddingModelConfigurationProperty(Object);

impl BedrockEmbeddingModelConfigurationProperty {
    /// `BedrockEmbeddingModelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Configuration settings for processing audio content in multimodal knowledge bases.
    ///
    /// `Audio`.
    pub fn audio(mut self, value: impl IntoValue<List<AudioConfigurationProperty>>) -> Self {
        self.0.put("Audio", value.into_value().into_node());
        self
    }

    /// The dimensions details for the vector configuration used on the Bedrock embeddings model.
    ///
    /// `Dimensions`.
    pub fn dimensions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Dimensions", value.into_value().into_node());
        self
    }

    /// The data type for the vectors when using a model to convert text into vector embeddings. The model must support the specified data type for vector embeddings. Floating-point (float32) is the default data type, and is supported by most models for vector embeddings. See [Supported embeddings models](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-supported.html) for information on the available models and their vector data types.
    ///
    /// `EmbeddingDataType`; one of `FLOAT32`, `BINARY`.
    pub fn embedding_data_type(mut self, value: impl IntoValue<EmbeddingDataType>) -> Self {
        self.0
            .put("EmbeddingDataType", value.into_value().into_node());
        self
    }

    /// Model-specific configuration for the embedding model.
    ///
    /// `ModelConfiguration`; free JSON, such as an [`Object`].
    pub fn model_configuration(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("ModelConfiguration", value.into_value().into_node());
        self
    }

    /// Configuration settings for processing video content in multimodal knowledge bases.
    ///
    /// `Video`.
    pub fn video(mut self, value: impl IntoValue<List<VideoConfigurationProperty>>) -> Self {
        self.0.put("Video", value.into_value().into_node());
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

impl Kind for BedrockEmbeddingModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BedrockEmbeddingModelConfigurationProperty>
    for BedrockEmbeddingModelConfigurationProperty
{
}
impl From<BedrockEmbeddingModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: BedrockEmbeddingModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BedrockEmbeddingModelConfigurationProperty>
    for BedrockEmbeddingModelConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<BedrockEmbeddingModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a query, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
///
/// The property type `CuratedQuery` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct CuratedQueryProperty(Object);

impl CuratedQueryProperty {
    /// `CuratedQueryProperty` with its required properties, in alphabetical order:
    ///
    /// - `natural_language`: An example natural language query.
    /// - `sql`: The SQL equivalent of the natural language query.
    pub fn new(natural_language: impl IntoValue<String>, sql: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NaturalLanguage", natural_language.into_value().into_node());
        object_.put("Sql", sql.into_value().into_node());
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

impl Kind for CuratedQueryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CuratedQueryProperty> for CuratedQueryProperty {}
impl From<CuratedQueryProperty> for Node {
    #[inline]
    fn from(value: CuratedQueryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CuratedQueryProperty> for CuratedQueryProperty {
    #[inline]
    fn into_value(self) -> Value<CuratedQueryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details for the embeddings model.
///
/// The property type `EmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct EmbeddingModelConfigurationProperty(Object);

impl EmbeddingModelConfigurationProperty {
    /// `EmbeddingModelConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The vector configuration details on the Bedrock embeddings model.
    ///
    /// `BedrockEmbeddingModelConfiguration`.
    pub fn bedrock_embedding_model_configuration(
        mut self,
        value: impl IntoValue<BedrockEmbeddingModelConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "BedrockEmbeddingModelConfiguration",
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

impl Kind for EmbeddingModelConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EmbeddingModelConfigurationProperty> for EmbeddingModelConfigurationProperty {}
impl From<EmbeddingModelConfigurationProperty> for Node {
    #[inline]
    fn from(value: EmbeddingModelConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EmbeddingModelConfigurationProperty> for EmbeddingModelConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<EmbeddingModelConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Settings for an Amazon Kendra knowledge base.
///
/// The property type `KendraKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct KendraKnowledgeBaseConfigurationProperty(Object);

impl KendraKnowledgeBaseConfigurationProperty {
    /// `KendraKnowledgeBaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `kendra_index_arn`: The ARN of the Amazon Kendra index.
    pub fn new(kendra_index_arn: impl IntoValue<kinds::kendra::IndexArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("KendraIndexArn", kendra_index_arn.into_value().into_node());
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

impl Kind for KendraKnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KendraKnowledgeBaseConfigurationProperty>
    for KendraKnowledgeBaseConfigurationProperty
{
}
impl From<KendraKnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: KendraKnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KendraKnowledgeBaseConfigurationProperty>
    for KendraKnowledgeBaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<KendraKnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configurations to apply to a knowledge base attached to the agent during query. For more information, see [Knowledge base retrieval configurations](https://docs.aws.amazon.com/bedrock/latest/userguide/agents-session-state.html#session-state-kb).
///
/// The property type `KnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct KnowledgeBaseConfigurationProperty(Object);

impl KnowledgeBaseConfigurationProperty {
    /// `KnowledgeBaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of data that the data source is converted into for the knowledge base.
    pub fn new(r#type: impl IntoValue<KnowledgeBaseConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Settings for an Amazon Kendra knowledge base.
    ///
    /// `KendraKnowledgeBaseConfiguration`; an update replaces the resource.
    pub fn kendra_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<KendraKnowledgeBaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "KendraKnowledgeBaseConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains details about the model used to create vector embeddings for a managed knowledge base.
    ///
    /// `ManagedKnowledgeBaseConfiguration`; an update replaces the resource.
    pub fn managed_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ManagedKnowledgeBaseConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies configurations for a knowledge base connected to an SQL database.
    ///
    /// `SqlKnowledgeBaseConfiguration`.
    pub fn sql_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<SqlKnowledgeBaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SqlKnowledgeBaseConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains details about the model that's used to convert the data source into vector embeddings.
    ///
    /// `VectorKnowledgeBaseConfiguration`; an update replaces the resource.
    pub fn vector_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<VectorKnowledgeBaseConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "VectorKnowledgeBaseConfiguration",
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

impl Kind for KnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KnowledgeBaseConfigurationProperty> for KnowledgeBaseConfigurationProperty {}
impl From<KnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: KnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KnowledgeBaseConfigurationProperty> for KnowledgeBaseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the model used to create vector embeddings for a managed knowledge base.
///
/// The property type `ManagedKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedKnowledgeBaseConfigurationProperty(Object);

impl ManagedKnowledgeBaseConfigurationProperty {
    /// `ManagedKnowledgeBaseConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the model used to create vector embeddings for the knowledge base.
    ///
    /// `EmbeddingModelArn`.
    pub fn embedding_model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EmbeddingModelArn", value.into_value().into_node());
        self
    }

    /// The embeddings model configuration details for the vector model used in Knowledge Base.
    ///
    /// `EmbeddingModelConfiguration`.
    pub fn embedding_model_configuration(
        mut self,
        value: impl IntoValue<EmbeddingModelConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EmbeddingModelConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The type of embedding model to use for the managed knowledge base.
    ///
    /// `EmbeddingModelType`; one of `CUSTOM`, `MANAGED`.
    pub fn embedding_model_type(mut self, value: impl IntoValue<EmbeddingModelType>) -> Self {
        self.0
            .put("EmbeddingModelType", value.into_value().into_node());
        self
    }

    /// Contains details about the server-side encryption for the managed knowledge base.
    ///
    /// `ServerSideEncryptionConfiguration`.
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerSideEncryptionConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Configurations for supplemental data storage.
    ///
    /// `SupplementalDataStorageConfiguration`.
    pub fn supplemental_data_storage_configuration(
        mut self,
        value: impl IntoValue<SupplementalDataStorageConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SupplementalDataStorageConfiguration",
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

impl Kind for ManagedKnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedKnowledgeBaseConfigurationProperty>
    for ManagedKnowledgeBaseConfigurationProperty
{
}
impl From<ManagedKnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedKnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedKnowledgeBaseConfigurationProperty>
    for ManagedKnowledgeBaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedKnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the server-side encryption for the managed knowledge base.
///
/// The property type `ManagedKnowledgeBaseServerSideEncryptionConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty(Object);

impl ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty {
    /// `ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The ARN of the AWS KMS key used to encrypt the managed knowledge base.
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

impl Kind for ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty>
    for ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty
{
}
impl From<ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty> for Node {
    #[inline]
    fn from(value: ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty>
    for ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ManagedKnowledgeBaseServerSideEncryptionConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the storage configuration of the knowledge base in MongoDB Atlas.
///
/// The property type `MongoDbAtlasConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MongoDbAtlasConfigurationProperty(Object);

impl MongoDbAtlasConfigurationProperty {
    /// `MongoDbAtlasConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `collection_name`: The collection name of the knowledge base in MongoDB Atlas.
    /// - `credentials_secret_arn`: The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that contains user credentials for your MongoDB Atlas cluster.
    /// - `database_name`: The database name in your MongoDB Atlas cluster for your knowledge base.
    /// - `endpoint`: The endpoint URL of your MongoDB Atlas cluster for your knowledge base.
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    /// - `vector_index_name`: The name of the MongoDB Atlas vector search index.
    pub fn new(
        collection_name: impl IntoValue<String>,
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        database_name: impl IntoValue<String>,
        endpoint: impl IntoValue<String>,
        field_mapping: impl IntoValue<MongoDbAtlasFieldMappingProperty>,
        vector_index_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionName", collection_name.into_value().into_node());
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("Endpoint", endpoint.into_value().into_node());
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        object_.put(
            "VectorIndexName",
            vector_index_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The name of the VPC endpoint service in your account that is connected to your MongoDB Atlas cluster.
    ///
    /// `EndpointServiceName`.
    pub fn endpoint_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EndpointServiceName", value.into_value().into_node());
        self
    }

    /// The name of the text search index in the MongoDB collection. This is required for using the hybrid search feature.
    ///
    /// `TextIndexName`.
    pub fn text_index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("TextIndexName", value.into_value().into_node());
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

impl Kind for MongoDbAtlasConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MongoDbAtlasConfigurationProperty> for MongoDbAtlasConfigurationProperty {}
impl From<MongoDbAtlasConfigurationProperty> for Node {
    #[inline]
    fn from(value: MongoDbAtlasConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MongoDbAtlasConfigurationProperty> for MongoDbAtlasConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<MongoDbAtlasConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `MongoDbAtlasFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct MongoDbAtlasFieldMappingProperty(Object);

impl MongoDbAtlasFieldMappingProperty {
    /// `MongoDbAtlasFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    /// - `vector_field`: The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
    pub fn new(
        metadata_field: impl IntoValue<String>,
        text_field: impl IntoValue<String>,
        vector_field: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put("TextField", text_field.into_value().into_node());
        object_.put("VectorField", vector_field.into_value().into_node());
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

impl Kind for MongoDbAtlasFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MongoDbAtlasFieldMappingProperty> for MongoDbAtlasFieldMappingProperty {}
impl From<MongoDbAtlasFieldMappingProperty> for Node {
    #[inline]
    fn from(value: MongoDbAtlasFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MongoDbAtlasFieldMappingProperty> for MongoDbAtlasFieldMappingProperty {
    #[inline]
    fn into_value(self) -> Value<MongoDbAtlasFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the storage configuration of the knowledge base in Amazon Neptune Analytics. For more information, see [Create a vector index in Amazon Neptune Analytics](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-neptune.html).
///
/// The property type `NeptuneAnalyticsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneAnalyticsConfigurationProperty(Object);

impl NeptuneAnalyticsConfigurationProperty {
    /// `NeptuneAnalyticsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    /// - `graph_arn`: The Amazon Resource Name (ARN) of the Neptune Analytics vector store.
    pub fn new(
        field_mapping: impl IntoValue<NeptuneAnalyticsFieldMappingProperty>,
        graph_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        object_.put("GraphArn", graph_arn.into_value().into_node());
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

impl Kind for NeptuneAnalyticsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneAnalyticsConfigurationProperty> for NeptuneAnalyticsConfigurationProperty {}
impl From<NeptuneAnalyticsConfigurationProperty> for Node {
    #[inline]
    fn from(value: NeptuneAnalyticsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneAnalyticsConfigurationProperty> for NeptuneAnalyticsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NeptuneAnalyticsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `NeptuneAnalyticsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneAnalyticsFieldMappingProperty(Object);

impl NeptuneAnalyticsFieldMappingProperty {
    /// `NeptuneAnalyticsFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    pub fn new(metadata_field: impl IntoValue<String>, text_field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put("TextField", text_field.into_value().into_node());
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

impl Kind for NeptuneAnalyticsFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneAnalyticsFieldMappingProperty> for NeptuneAnalyticsFieldMappingProperty {}
impl From<NeptuneAnalyticsFieldMappingProperty> for Node {
    #[inline]
    fn from(value: NeptuneAnalyticsFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneAnalyticsFieldMappingProperty> for NeptuneAnalyticsFieldMappingProperty {
    #[inline]
    fn into_value(self) -> Value<NeptuneAnalyticsFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the Managed Cluster configuration of the knowledge base in Amazon OpenSearch Service. For more information, see [Create a vector index in OpenSearch Managed Cluster](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-osm.html).
///
/// The property type `OpenSearchManagedClusterConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchManagedClusterConfigurationProperty(Object);

impl OpenSearchManagedClusterConfigurationProperty {
    /// `OpenSearchManagedClusterConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `domain_arn`: The Amazon Resource Name (ARN) of the OpenSearch domain.
    /// - `domain_endpoint`: The endpoint URL the OpenSearch domain.
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    /// - `vector_index_name`: The name of the vector store.
    pub fn new(
        domain_arn: impl IntoValue<String>,
        domain_endpoint: impl IntoValue<String>,
        field_mapping: impl IntoValue<OpenSearchManagedClusterFieldMappingProperty>,
        vector_index_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DomainArn", domain_arn.into_value().into_node());
        object_.put("DomainEndpoint", domain_endpoint.into_value().into_node());
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        object_.put(
            "VectorIndexName",
            vector_index_name.into_value().into_node(),
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

impl Kind for OpenSearchManagedClusterConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchManagedClusterConfigurationProperty>
    for OpenSearchManagedClusterConfigurationProperty
{
}
impl From<OpenSearchManagedClusterConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenSearchManagedClusterConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchManagedClusterConfigurationProperty>
    for OpenSearchManagedClusterConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenSearchManagedClusterConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `OpenSearchManagedClusterFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchManagedClusterFieldMappingProperty(Object);

impl OpenSearchManagedClusterFieldMappingProperty {
    /// `OpenSearchManagedClusterFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    /// - `vector_field`: The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
    pub fn new(
        metadata_field: impl IntoValue<String>,
        text_field: impl IntoValue<String>,
        vector_field: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put("TextField", text_field.into_value().into_node());
        object_.put("VectorField", vector_field.into_value().into_node());
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

impl Kind for OpenSearchManagedClusterFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchManagedClusterFieldMappingProperty>
    for OpenSearchManagedClusterFieldMappingProperty
{
}
impl From<OpenSearchManagedClusterFieldMappingProperty> for Node {
    #[inline]
    fn from(value: OpenSearchManagedClusterFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchManagedClusterFieldMappingProperty>
    for OpenSearchManagedClusterFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenSearchManagedClusterFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the storage configuration of the knowledge base in Amazon OpenSearch Service. For more information, see [Create a vector index in Amazon OpenSearch Service](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-oss.html).
///
/// The property type `OpenSearchServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchServerlessConfigurationProperty(Object);

impl OpenSearchServerlessConfigurationProperty {
    /// `OpenSearchServerlessConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `collection_arn`: The Amazon Resource Name (ARN) of the OpenSearch Service vector store.
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    /// - `vector_index_name`: The name of the vector store.
    pub fn new(
        collection_arn: impl IntoValue<kinds::opensearchserverless::CollectionArn>,
        field_mapping: impl IntoValue<OpenSearchServerlessFieldMappingProperty>,
        vector_index_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CollectionArn", collection_arn.into_value().into_node());
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        object_.put(
            "VectorIndexName",
            vector_index_name.into_value().into_node(),
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

impl Kind for OpenSearchServerlessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchServerlessConfigurationProperty>
    for OpenSearchServerlessConfigurationProperty
{
}
impl From<OpenSearchServerlessConfigurationProperty> for Node {
    #[inline]
    fn from(value: OpenSearchServerlessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchServerlessConfigurationProperty>
    for OpenSearchServerlessConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenSearchServerlessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `OpenSearchServerlessFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenSearchServerlessFieldMappingProperty(Object);

impl OpenSearchServerlessFieldMappingProperty {
    /// `OpenSearchServerlessFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    /// - `vector_field`: The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
    pub fn new(
        metadata_field: impl IntoValue<String>,
        text_field: impl IntoValue<String>,
        vector_field: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put("TextField", text_field.into_value().into_node());
        object_.put("VectorField", vector_field.into_value().into_node());
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

impl Kind for OpenSearchServerlessFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenSearchServerlessFieldMappingProperty>
    for OpenSearchServerlessFieldMappingProperty
{
}
impl From<OpenSearchServerlessFieldMappingProperty> for Node {
    #[inline]
    fn from(value: OpenSearchServerlessFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenSearchServerlessFieldMappingProperty>
    for OpenSearchServerlessFieldMappingProperty
{
    #[inline]
    fn into_value(self) -> Value<OpenSearchServerlessFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the storage configuration of the knowledge base in Pinecone. For more information, see [Create a vector index in Pinecone](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-pinecone.html).
///
/// The property type `PineconeConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct PineconeConfigurationProperty(Object);

impl PineconeConfigurationProperty {
    /// `PineconeConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `connection_string`: The endpoint URL for your index management page.
    /// - `credentials_secret_arn`: The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Pinecone API key.
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    pub fn new(
        connection_string: impl IntoValue<String>,
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        field_mapping: impl IntoValue<PineconeFieldMappingProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConnectionString",
            connection_string.into_value().into_node(),
        );
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        Self(object_)
    }

    /// The namespace to be used to write new data to your database.
    ///
    /// `Namespace`.
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Namespace", value.into_value().into_node());
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

impl Kind for PineconeConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PineconeConfigurationProperty> for PineconeConfigurationProperty {}
impl From<PineconeConfigurationProperty> for Node {
    #[inline]
    fn from(value: PineconeConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PineconeConfigurationProperty> for PineconeConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<PineconeConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `PineconeFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct PineconeFieldMappingProperty(Object);

impl PineconeFieldMappingProperty {
    /// `PineconeFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    pub fn new(metadata_field: impl IntoValue<String>, text_field: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put("TextField", text_field.into_value().into_node());
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

impl Kind for PineconeFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PineconeFieldMappingProperty> for PineconeFieldMappingProperty {}
impl From<PineconeFieldMappingProperty> for Node {
    #[inline]
    fn from(value: PineconeFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PineconeFieldMappingProperty> for PineconeFieldMappingProperty {
    #[inline]
    fn into_value(self) -> Value<PineconeFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a column in the current table for the query engine to consider.
///
/// The property type `QueryGenerationColumn` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryGenerationColumnProperty(Object);

impl QueryGenerationColumnProperty {
    /// `QueryGenerationColumnProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A description of the column that helps the query engine understand the contents of the column.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether to include or exclude the column during query generation. If you specify `EXCLUDE`, the column will be ignored. If you specify `INCLUDE`, all other columns in the table will be ignored.
    ///
    /// `Inclusion`; one of `INCLUDE`, `EXCLUDE`.
    pub fn inclusion(mut self, value: impl IntoValue<Inclusion>) -> Self {
        self.0.put("Inclusion", value.into_value().into_node());
        self
    }

    /// The name of the column for which the other fields in this object apply.
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

impl Kind for QueryGenerationColumnProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryGenerationColumnProperty> for QueryGenerationColumnProperty {}
impl From<QueryGenerationColumnProperty> for Node {
    #[inline]
    fn from(value: QueryGenerationColumnProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryGenerationColumnProperty> for QueryGenerationColumnProperty {
    #[inline]
    fn into_value(self) -> Value<QueryGenerationColumnProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for query generation. For more information, see [Build a knowledge base by connecting to a structured data source](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-build-structured.html) in the Amazon Bedrock User Guide..
///
/// The property type `QueryGenerationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryGenerationConfigurationProperty(Object);

impl QueryGenerationConfigurationProperty {
    /// `QueryGenerationConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The time after which query generation will time out.
    ///
    /// `ExecutionTimeoutSeconds`.
    pub fn execution_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ExecutionTimeoutSeconds", value.into_value().into_node());
        self
    }

    /// Specifies configurations for context to use during query generation.
    ///
    /// `GenerationContext`.
    pub fn generation_context(
        mut self,
        value: impl IntoValue<QueryGenerationContextProperty>,
    ) -> Self {
        self.0
            .put("GenerationContext", value.into_value().into_node());
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

impl Kind for QueryGenerationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryGenerationConfigurationProperty> for QueryGenerationConfigurationProperty {}
impl From<QueryGenerationConfigurationProperty> for Node {
    #[inline]
    fn from(value: QueryGenerationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryGenerationConfigurationProperty> for QueryGenerationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<QueryGenerationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// >Contains configurations for context to use during query generation.
///
/// The property type `QueryGenerationContext` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryGenerationContextProperty(Object);

impl QueryGenerationContextProperty {
    /// `QueryGenerationContextProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// An array of objects, each of which defines information about example queries to help the query engine generate appropriate SQL queries.
    ///
    /// `CuratedQueries`.
    pub fn curated_queries(mut self, value: impl IntoValue<List<CuratedQueryProperty>>) -> Self {
        self.0.put("CuratedQueries", value.into_value().into_node());
        self
    }

    /// An array of objects, each of which defines information about a table in the database.
    ///
    /// `Tables`.
    pub fn tables(mut self, value: impl IntoValue<List<QueryGenerationTableProperty>>) -> Self {
        self.0.put("Tables", value.into_value().into_node());
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

impl Kind for QueryGenerationContextProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryGenerationContextProperty> for QueryGenerationContextProperty {}
impl From<QueryGenerationContextProperty> for Node {
    #[inline]
    fn from(value: QueryGenerationContextProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryGenerationContextProperty> for QueryGenerationContextProperty {
    #[inline]
    fn into_value(self) -> Value<QueryGenerationContextProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a table for the query engine to consider.
///
/// The property type `QueryGenerationTable` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct QueryGenerationTableProperty(Object);

impl QueryGenerationTableProperty {
    /// `QueryGenerationTableProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the table for which the other fields in this object apply.
    pub fn new(name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// An array of objects, each of which defines information about a column in the table.
    ///
    /// `Columns`.
    pub fn columns(mut self, value: impl IntoValue<List<QueryGenerationColumnProperty>>) -> Self {
        self.0.put("Columns", value.into_value().into_node());
        self
    }

    /// A description of the table that helps the query engine understand the contents of the table.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Specifies whether to include or exclude the table during query generation. If you specify `EXCLUDE`, the table will be ignored. If you specify `INCLUDE`, all other tables will be ignored.
    ///
    /// `Inclusion`; one of `INCLUDE`, `EXCLUDE`.
    pub fn inclusion(mut self, value: impl IntoValue<Inclusion>) -> Self {
        self.0.put("Inclusion", value.into_value().into_node());
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

impl Kind for QueryGenerationTableProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<QueryGenerationTableProperty> for QueryGenerationTableProperty {}
impl From<QueryGenerationTableProperty> for Node {
    #[inline]
    fn from(value: QueryGenerationTableProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<QueryGenerationTableProperty> for QueryGenerationTableProperty {
    #[inline]
    fn into_value(self) -> Value<QueryGenerationTableProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see [Create a vector index in Amazon RDS](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-rds.html).
///
/// The property type `RdsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsConfigurationProperty(Object);

impl RdsConfigurationProperty {
    /// `RdsConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `credentials_secret_arn`: The Amazon Resource Name (ARN) of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS database.
    /// - `database_name`: The name of your Amazon RDS database.
    /// - `field_mapping`: Contains the names of the fields to which to map information about the vector store.
    /// - `resource_arn`: The Amazon Resource Name (ARN) of the vector store.
    /// - `table_name`: The name of the table in the database.
    pub fn new(
        credentials_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
        database_name: impl IntoValue<String>,
        field_mapping: impl IntoValue<RdsFieldMappingProperty>,
        resource_arn: impl IntoValue<String>,
        table_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CredentialsSecretArn",
            credentials_secret_arn.into_value().into_node(),
        );
        object_.put("DatabaseName", database_name.into_value().into_node());
        object_.put("FieldMapping", field_mapping.into_value().into_node());
        object_.put("ResourceArn", resource_arn.into_value().into_node());
        object_.put("TableName", table_name.into_value().into_node());
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

impl Kind for RdsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsConfigurationProperty> for RdsConfigurationProperty {}
impl From<RdsConfigurationProperty> for Node {
    #[inline]
    fn from(value: RdsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsConfigurationProperty> for RdsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RdsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the names of the fields to which to map information about the vector store.
///
/// The property type `RdsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RdsFieldMappingProperty(Object);

impl RdsFieldMappingProperty {
    /// `RdsFieldMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `metadata_field`: The name of the field in which Amazon Bedrock stores metadata about the vector store.
    /// - `primary_key_field`: The name of the field in which Amazon Bedrock stores the ID for each entry.
    /// - `text_field`: The name of the field in which Amazon Bedrock stores the raw text from your data.
    /// - `vector_field`: The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources.
    pub fn new(
        metadata_field: impl IntoValue<String>,
        primary_key_field: impl IntoValue<String>,
        text_field: impl IntoValue<String>,
        vector_field: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MetadataField", metadata_field.into_value().into_node());
        object_.put(
            "PrimaryKeyField",
            primary_key_field.into_value().into_node(),
        );
        object_.put("TextField", text_field.into_value().into_node());
        object_.put("VectorField", vector_field.into_value().into_node());
        Self(object_)
    }

    /// Provide a name for the universal metadata field where Amazon Bedrock will store any custom metadata from your data source.
    ///
    /// `CustomMetadataField`.
    pub fn custom_metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CustomMetadataField", value.into_value().into_node());
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

impl Kind for RdsFieldMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RdsFieldMappingProperty> for RdsFieldMappingProperty {}
impl From<RdsFieldMappingProperty> for Node {
    #[inline]
    fn from(value: RdsFieldMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RdsFieldMappingProperty> for RdsFieldMappingProperty {
    #[inline]
    fn into_value(self) -> Value<RdsFieldMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for an Amazon Redshift database. For more information, see [Build a knowledge base by connecting to a structured data source](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-build-structured.html) in the Amazon Bedrock User Guide.
///
/// The property type `RedshiftConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftConfigurationProperty(Object);

impl RedshiftConfigurationProperty {
    /// `RedshiftConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `query_engine_configuration`: Specifies configurations for an Amazon Redshift query engine.
    /// - `storage_configurations`: Specifies configurations for Amazon Redshift database storage.
    pub fn new(
        query_engine_configuration: impl IntoValue<RedshiftQueryEngineConfigurationProperty>,
        storage_configurations: impl IntoValue<List<RedshiftQueryEngineStorageConfigurationProperty>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "QueryEngineConfiguration",
            query_engine_configuration.into_value().into_node(),
        );
        object_.put(
            "StorageConfigurations",
            storage_configurations.into_value().into_node(),
        );
        Self(object_)
    }

    /// Specifies configurations for generating queries.
    ///
    /// `QueryGenerationConfiguration`.
    pub fn query_generation_configuration(
        mut self,
        value: impl IntoValue<QueryGenerationConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "QueryGenerationConfiguration",
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

impl Kind for RedshiftConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftConfigurationProperty> for RedshiftConfigurationProperty {}
impl From<RedshiftConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftConfigurationProperty> for RedshiftConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RedshiftConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for authentication to an Amazon Redshift provisioned data warehouse. Specify the type of authentication to use in the `type` field and include the corresponding field. If you specify IAM authentication, you don't need to include another field.
///
/// The property type `RedshiftProvisionedAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftProvisionedAuthConfigurationProperty(Object);

impl RedshiftProvisionedAuthConfigurationProperty {
    /// `RedshiftProvisionedAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of authentication to use.
    pub fn new(r#type: impl IntoValue<RedshiftProvisionedAuthConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The database username for authentication to an Amazon Redshift provisioned data warehouse.
    ///
    /// `DatabaseUser`.
    pub fn database_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DatabaseUser", value.into_value().into_node());
        self
    }

    /// The ARN of an Secrets Manager secret for authentication.
    ///
    /// `UsernamePasswordSecretArn`.
    pub fn username_password_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("UsernamePasswordSecretArn", value.into_value().into_node());
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

impl Kind for RedshiftProvisionedAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftProvisionedAuthConfigurationProperty>
    for RedshiftProvisionedAuthConfigurationProperty
{
}
impl From<RedshiftProvisionedAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftProvisionedAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftProvisionedAuthConfigurationProperty>
    for RedshiftProvisionedAuthConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftProvisionedAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a provisioned Amazon Redshift query engine.
///
/// The property type `RedshiftProvisionedConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftProvisionedConfigurationProperty(Object);

impl RedshiftProvisionedConfigurationProperty {
    /// `RedshiftProvisionedConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_configuration`: Specifies configurations for authentication to Amazon Redshift.
    /// - `cluster_identifier`: The ID of the Amazon Redshift cluster.
    pub fn new(
        auth_configuration: impl IntoValue<RedshiftProvisionedAuthConfigurationProperty>,
        cluster_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthConfiguration",
            auth_configuration.into_value().into_node(),
        );
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
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

impl Kind for RedshiftProvisionedConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftProvisionedConfigurationProperty>
    for RedshiftProvisionedConfigurationProperty
{
}
impl From<RedshiftProvisionedConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftProvisionedConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftProvisionedConfigurationProperty>
    for RedshiftProvisionedConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftProvisionedConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for storage in AWS Glue Data Catalog.
///
/// The property type `RedshiftQueryEngineAwsDataCatalogStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty(Object);

impl RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty {
    /// `RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `table_names`: A list of names of the tables to use.
    pub fn new(table_names: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("TableNames", table_names.into_value().into_node());
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

impl Kind for RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty>
    for RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty
{
}
impl From<RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty>
    for RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for an Amazon Redshift query engine. Specify the type of query engine in `type` and include the corresponding field. For more information, see [Build a knowledge base by connecting to a structured data source](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-build-structured.html) in the Amazon Bedrock User Guide.
///
/// The property type `RedshiftQueryEngineConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftQueryEngineConfigurationProperty(Object);

impl RedshiftQueryEngineConfigurationProperty {
    /// `RedshiftQueryEngineConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of query engine.
    pub fn new(r#type: impl IntoValue<RedshiftQueryEngineConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies configurations for a provisioned Amazon Redshift query engine.
    ///
    /// `ProvisionedConfiguration`.
    pub fn provisioned_configuration(
        mut self,
        value: impl IntoValue<RedshiftProvisionedConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedConfiguration", value.into_value().into_node());
        self
    }

    /// Specifies configurations for a serverless Amazon Redshift query engine.
    ///
    /// `ServerlessConfiguration`.
    pub fn serverless_configuration(
        mut self,
        value: impl IntoValue<RedshiftServerlessConfigurationProperty>,
    ) -> Self {
        self.0
            .put("ServerlessConfiguration", value.into_value().into_node());
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

impl Kind for RedshiftQueryEngineConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftQueryEngineConfigurationProperty>
    for RedshiftQueryEngineConfigurationProperty
{
}
impl From<RedshiftQueryEngineConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftQueryEngineConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftQueryEngineConfigurationProperty>
    for RedshiftQueryEngineConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for storage in Amazon Redshift.
///
/// The property type `RedshiftQueryEngineRedshiftStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftQueryEngineRedshiftStorageConfigurationProperty(Object);

impl RedshiftQueryEngineRedshiftStorageConfigurationProperty {
    /// `RedshiftQueryEngineRedshiftStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `database_name`: The name of the Amazon Redshift database.
    pub fn new(database_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatabaseName", database_name.into_value().into_node());
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

impl Kind for RedshiftQueryEngineRedshiftStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftQueryEngineRedshiftStorageConfigurationProperty>
    for RedshiftQueryEngineRedshiftStorageConfigurationProperty
{
}
impl From<RedshiftQueryEngineRedshiftStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftQueryEngineRedshiftStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftQueryEngineRedshiftStorageConfigurationProperty>
    for RedshiftQueryEngineRedshiftStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineRedshiftStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for Amazon Redshift data storage. Specify the data storage service to use in the `type` field and include the corresponding field. For more information, see [Build a knowledge base by connecting to a structured data source](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-build-structured.html) in the Amazon Bedrock User Guide.
///
/// The property type `RedshiftQueryEngineStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftQueryEngineStorageConfigurationProperty(Object);

impl RedshiftQueryEngineStorageConfigurationProperty {
    /// `RedshiftQueryEngineStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The data storage service to use.
    pub fn new(r#type: impl IntoValue<RedshiftQueryEngineStorageConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies configurations for storage in AWS Glue Data Catalog.
    ///
    /// `AwsDataCatalogConfiguration`.
    pub fn aws_data_catalog_configuration(
        mut self,
        value: impl IntoValue<RedshiftQueryEngineAwsDataCatalogStorageConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "AwsDataCatalogConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies configurations for storage in Amazon Redshift.
    ///
    /// `RedshiftConfiguration`.
    pub fn redshift_configuration(
        mut self,
        value: impl IntoValue<RedshiftQueryEngineRedshiftStorageConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RedshiftConfiguration", value.into_value().into_node());
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

impl Kind for RedshiftQueryEngineStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftQueryEngineStorageConfigurationProperty>
    for RedshiftQueryEngineStorageConfigurationProperty
{
}
impl From<RedshiftQueryEngineStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftQueryEngineStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftQueryEngineStorageConfigurationProperty>
    for RedshiftQueryEngineStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configurations for authentication to a Redshift Serverless. Specify the type of authentication to use in the `type` field and include the corresponding field. If you specify IAM authentication, you don't need to include another field.
///
/// The property type `RedshiftServerlessAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftServerlessAuthConfigurationProperty(Object);

impl RedshiftServerlessAuthConfigurationProperty {
    /// `RedshiftServerlessAuthConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of authentication to use.
    pub fn new(r#type: impl IntoValue<RedshiftServerlessAuthConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The ARN of an Secrets Manager secret for authentication.
    ///
    /// `UsernamePasswordSecretArn`.
    pub fn username_password_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("UsernamePasswordSecretArn", value.into_value().into_node());
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

impl Kind for RedshiftServerlessAuthConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftServerlessAuthConfigurationProperty>
    for RedshiftServerlessAuthConfigurationProperty
{
}
impl From<RedshiftServerlessAuthConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftServerlessAuthConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftServerlessAuthConfigurationProperty>
    for RedshiftServerlessAuthConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftServerlessAuthConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for authentication to Amazon Redshift Serverless.
///
/// The property type `RedshiftServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct RedshiftServerlessConfigurationProperty(Object);

impl RedshiftServerlessConfigurationProperty {
    /// `RedshiftServerlessConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `auth_configuration`: Specifies configurations for authentication to an Amazon Redshift provisioned data warehouse.
    /// - `workgroup_arn`: The ARN of the Amazon Redshift workgroup.
    pub fn new(
        auth_configuration: impl IntoValue<RedshiftServerlessAuthConfigurationProperty>,
        workgroup_arn: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthConfiguration",
            auth_configuration.into_value().into_node(),
        );
        object_.put("WorkgroupArn", workgroup_arn.into_value().into_node());
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

impl Kind for RedshiftServerlessConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RedshiftServerlessConfigurationProperty> for RedshiftServerlessConfigurationProperty {}
impl From<RedshiftServerlessConfigurationProperty> for Node {
    #[inline]
    fn from(value: RedshiftServerlessConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RedshiftServerlessConfigurationProperty>
    for RedshiftServerlessConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<RedshiftServerlessConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A storage location in an Amazon S3 bucket.
///
/// The property type `S3Location` of `AWS::Bedrock::KnowledgeBase`.
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

/// Contains the storage configuration of the knowledge base for S3 vectors.
///
/// The property type `S3VectorsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3VectorsConfigurationProperty(Object);

impl S3VectorsConfigurationProperty {
    /// `S3VectorsConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The Amazon Resource Name (ARN) of the vector index used for the knowledge base. This ARN identifies the specific vector index resource within Amazon Bedrock.
    ///
    /// `IndexArn`.
    pub fn index_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexArn", value.into_value().into_node());
        self
    }

    /// The name of the vector index used for the knowledge base. This name identifies the vector index within the Amazon Bedrock service.
    ///
    /// `IndexName`.
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IndexName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored. This bucket contains the vector data used by the knowledge base.
    ///
    /// `VectorBucketArn`.
    pub fn vector_bucket_arn(mut self, value: impl IntoValue<kinds::s3::BucketArn>) -> Self {
        self.0
            .put("VectorBucketArn", value.into_value().into_node());
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

impl Kind for S3VectorsConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3VectorsConfigurationProperty> for S3VectorsConfigurationProperty {}
impl From<S3VectorsConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3VectorsConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3VectorsConfigurationProperty> for S3VectorsConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3VectorsConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains configurations for a knowledge base connected to an SQL database. Specify the SQL database type in the `type` field and include the corresponding field. For more information, see [Build a knowledge base by connecting to a structured data source](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-build-structured.html) in the Amazon Bedrock User Guide.
///
/// The property type `SqlKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SqlKnowledgeBaseConfigurationProperty(Object);

impl SqlKnowledgeBaseConfigurationProperty {
    /// `SqlKnowledgeBaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The type of SQL database to connect to the knowledge base.
    pub fn new(r#type: impl IntoValue<SqlKnowledgeBaseConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Specifies configurations for a knowledge base connected to an Amazon Redshift database.
    ///
    /// `RedshiftConfiguration`.
    pub fn redshift_configuration(
        mut self,
        value: impl IntoValue<RedshiftConfigurationProperty>,
    ) -> Self {
        self.0
            .put("RedshiftConfiguration", value.into_value().into_node());
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

impl Kind for SqlKnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SqlKnowledgeBaseConfigurationProperty> for SqlKnowledgeBaseConfigurationProperty {}
impl From<SqlKnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: SqlKnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SqlKnowledgeBaseConfigurationProperty> for SqlKnowledgeBaseConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SqlKnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the storage configuration of the knowledge base.
///
/// The property type `StorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageConfigurationProperty(Object);

impl StorageConfigurationProperty {
    /// `StorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The vector store service in which the knowledge base is stored.
    pub fn new(r#type: impl IntoValue<StorageConfigurationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// Contains the storage configuration of the knowledge base in MongoDB Atlas.
    ///
    /// `MongoDbAtlasConfiguration`.
    pub fn mongo_db_atlas_configuration(
        mut self,
        value: impl IntoValue<MongoDbAtlasConfigurationProperty>,
    ) -> Self {
        self.0
            .put("MongoDbAtlasConfiguration", value.into_value().into_node());
        self
    }

    /// Contains details about the Neptune Analytics configuration of the knowledge base in Amazon Neptune. For more information, see [Create a vector index in Amazon Neptune Analytics.](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-neptune.html).
    ///
    /// `NeptuneAnalyticsConfiguration`.
    pub fn neptune_analytics_configuration(
        mut self,
        value: impl IntoValue<NeptuneAnalyticsConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "NeptuneAnalyticsConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains details about the storage configuration of the knowledge base in OpenSearch Managed Cluster. For more information, see [Create a vector index in Amazon OpenSearch Service](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-osm.html).
    ///
    /// `OpensearchManagedClusterConfiguration`.
    pub fn opensearch_managed_cluster_configuration(
        mut self,
        value: impl IntoValue<OpenSearchManagedClusterConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "OpensearchManagedClusterConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains the storage configuration of the knowledge base in Amazon OpenSearch Service.
    ///
    /// `OpensearchServerlessConfiguration`.
    pub fn opensearch_serverless_configuration(
        mut self,
        value: impl IntoValue<OpenSearchServerlessConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "OpensearchServerlessConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Contains the storage configuration of the knowledge base in Pinecone.
    ///
    /// `PineconeConfiguration`.
    pub fn pinecone_configuration(
        mut self,
        value: impl IntoValue<PineconeConfigurationProperty>,
    ) -> Self {
        self.0
            .put("PineconeConfiguration", value.into_value().into_node());
        self
    }

    /// Contains details about the storage configuration of the knowledge base in Amazon RDS. For more information, see [Create a vector index in Amazon RDS](https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-setup-rds.html).
    ///
    /// `RdsConfiguration`.
    pub fn rds_configuration(mut self, value: impl IntoValue<RdsConfigurationProperty>) -> Self {
        self.0
            .put("RdsConfiguration", value.into_value().into_node());
        self
    }

    /// The configuration settings for storing knowledge base data using S3 vectors. This includes vector index information and S3 bucket details for vector storage.
    ///
    /// `S3VectorsConfiguration`.
    pub fn s3_vectors_configuration(
        mut self,
        value: impl IntoValue<S3VectorsConfigurationProperty>,
    ) -> Self {
        self.0
            .put("S3VectorsConfiguration", value.into_value().into_node());
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

impl Kind for StorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageConfigurationProperty> for StorageConfigurationProperty {}
impl From<StorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: StorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageConfigurationProperty> for StorageConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<StorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configurations for the storage location of multimedia content (images, audio, and video) extracted from multimodal documents in your data source. This content can be retrieved and returned to the end user with timestamp references for audio and video segments.
///
/// The property type `SupplementalDataStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SupplementalDataStorageConfigurationProperty(Object);

impl SupplementalDataStorageConfigurationProperty {
    /// `SupplementalDataStorageConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `supplemental_data_storage_locations`: List of supplemental data storage locations.
    pub fn new(
        supplemental_data_storage_locations: impl IntoValue<
            List<SupplementalDataStorageLocationProperty>,
        >,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SupplementalDataStorageLocations",
            supplemental_data_storage_locations.into_value().into_node(),
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

impl Kind for SupplementalDataStorageConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SupplementalDataStorageConfigurationProperty>
    for SupplementalDataStorageConfigurationProperty
{
}
impl From<SupplementalDataStorageConfigurationProperty> for Node {
    #[inline]
    fn from(value: SupplementalDataStorageConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SupplementalDataStorageConfigurationProperty>
    for SupplementalDataStorageConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<SupplementalDataStorageConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about a storage location for multimedia content (images, audio, and video) extracted from multimodal documents in your data source.
///
/// The property type `SupplementalDataStorageLocation` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct SupplementalDataStorageLocationProperty(Object);

impl SupplementalDataStorageLocationProperty {
    /// `SupplementalDataStorageLocationProperty` with its required properties, in alphabetical order:
    ///
    /// - `supplemental_data_storage_location_type`: Supplemental data storage location type.
    pub fn new(
        supplemental_data_storage_location_type: impl IntoValue<SupplementalDataStorageLocationType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SupplementalDataStorageLocationType",
            supplemental_data_storage_location_type
                .into_value()
                .into_node(),
        );
        Self(object_)
    }

    /// Contains information about the Amazon S3 location for the extracted multimedia content.
    ///
    /// `S3Location`.
    pub fn s3_location(mut self, value: impl IntoValue<S3LocationProperty>) -> Self {
        self.0.put("S3Location", value.into_value().into_node());
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

impl Kind for SupplementalDataStorageLocationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SupplementalDataStorageLocationProperty> for SupplementalDataStorageLocationProperty {}
impl From<SupplementalDataStorageLocationProperty> for Node {
    #[inline]
    fn from(value: SupplementalDataStorageLocationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SupplementalDataStorageLocationProperty>
    for SupplementalDataStorageLocationProperty
{
    #[inline]
    fn into_value(self) -> Value<SupplementalDataStorageLocationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains details about the model used to create vector embeddings for the knowledge base.
///
/// The property type `VectorKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorKnowledgeBaseConfigurationProperty(Object);

impl VectorKnowledgeBaseConfigurationProperty {
    /// `VectorKnowledgeBaseConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `embedding_model_arn`: The Amazon Resource Name (ARN) of the model used to create vector embeddings for the knowledge base.
    pub fn new(embedding_model_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EmbeddingModelArn",
            embedding_model_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The embeddings model configuration details for the vector model used in Knowledge Base.
    ///
    /// `EmbeddingModelConfiguration`.
    pub fn embedding_model_configuration(
        mut self,
        value: impl IntoValue<EmbeddingModelConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "EmbeddingModelConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// If you include multimodal data from your data source, use this object to specify configurations for the storage location of the images extracted from your documents. These images can be retrieved and returned to the end user. They can also be used in generation when using [RetrieveAndGenerate](https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html).
    ///
    /// `SupplementalDataStorageConfiguration`.
    pub fn supplemental_data_storage_configuration(
        mut self,
        value: impl IntoValue<SupplementalDataStorageConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "SupplementalDataStorageConfiguration",
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

impl Kind for VectorKnowledgeBaseConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorKnowledgeBaseConfigurationProperty>
    for VectorKnowledgeBaseConfigurationProperty
{
}
impl From<VectorKnowledgeBaseConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorKnowledgeBaseConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorKnowledgeBaseConfigurationProperty>
    for VectorKnowledgeBaseConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<VectorKnowledgeBaseConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration settings for processing video content in multimodal knowledge bases.
///
/// The property type `VideoConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoConfigurationProperty(Object);

impl VideoConfigurationProperty {
    /// `VideoConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `segmentation_configuration`: Configuration for segmenting video content during processing.
    pub fn new(
        segmentation_configuration: impl IntoValue<VideoSegmentationConfigurationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SegmentationConfiguration",
            segmentation_configuration.into_value().into_node(),
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

impl Kind for VideoConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoConfigurationProperty> for VideoConfigurationProperty {}
impl From<VideoConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoConfigurationProperty> for VideoConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for segmenting video content during multimodal knowledge base ingestion. Determines how video files are divided into chunks for processing.
///
/// The property type `VideoSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[must_use = "a property type does nothing until it is set"]
pub struct VideoSegmentationConfigurationProperty(Object);

impl VideoSegmentationConfigurationProperty {
    /// `VideoSegmentationConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `fixed_length_duration`: The duration in seconds for each video segment.
    pub fn new(fixed_length_duration: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "FixedLengthDuration",
            fixed_length_duration.into_value().into_node(),
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

impl Kind for VideoSegmentationConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VideoSegmentationConfigurationProperty> for VideoSegmentationConfigurationProperty {}
impl From<VideoSegmentationConfigurationProperty> for Node {
    #[inline]
    fn from(value: VideoSegmentationConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VideoSegmentationConfigurationProperty> for VideoSegmentationConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VideoSegmentationConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `EmbeddingDataType` of a `BedrockEmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum EmbeddingDataType {
    /// `BINARY`.
    Binary,
    /// `FLOAT32`.
    Float32,
}

#[diagnostic::do_not_recommend]
impl Kind for EmbeddingDataType {}
#[diagnostic::do_not_recommend]
impl TextKind for EmbeddingDataType {}
#[diagnostic::do_not_recommend]
impl IdKind for EmbeddingDataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EmbeddingDataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EmbeddingDataType> for EmbeddingDataType {
    #[inline]
    fn into_value(self) -> Value<EmbeddingDataType> {
        const VALUES: &[&str] = &["BINARY", "FLOAT32"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EmbeddingModelType` of a `ManagedKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum EmbeddingModelType {
    /// `CUSTOM`.
    Custom,
    /// `MANAGED`.
    Managed,
}

#[diagnostic::do_not_recommend]
impl Kind for EmbeddingModelType {}
#[diagnostic::do_not_recommend]
impl TextKind for EmbeddingModelType {}
#[diagnostic::do_not_recommend]
impl IdKind for EmbeddingModelType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EmbeddingModelType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EmbeddingModelType> for EmbeddingModelType {
    #[inline]
    fn into_value(self) -> Value<EmbeddingModelType> {
        const VALUES: &[&str] = &["CUSTOM", "MANAGED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Inclusion` of a `QueryGenerationColumn` of `AWS::Bedrock::KnowledgeBase`.
pub enum Inclusion {
    /// `EXCLUDE`.
    Exclude,
    /// `INCLUDE`.
    Include,
}

#[diagnostic::do_not_recommend]
impl Kind for Inclusion {}
#[diagnostic::do_not_recommend]
impl TextKind for Inclusion {}
#[diagnostic::do_not_recommend]
impl IdKind for Inclusion {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Inclusion {}
#[diagnostic::do_not_recommend]
impl IntoValue<Inclusion> for Inclusion {
    #[inline]
    fn into_value(self) -> Value<Inclusion> {
        const VALUES: &[&str] = &["EXCLUDE", "INCLUDE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `KnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum KnowledgeBaseConfigurationType {
    /// `KENDRA`.
    Kendra,
    /// `MANAGED`.
    Managed,
    /// `SQL`.
    Sql,
    /// `VECTOR`.
    Vector,
}

#[diagnostic::do_not_recommend]
impl Kind for KnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for KnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for KnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for KnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<KnowledgeBaseConfigurationType> for KnowledgeBaseConfigurationType {
    #[inline]
    fn into_value(self) -> Value<KnowledgeBaseConfigurationType> {
        const VALUES: &[&str] = &["KENDRA", "MANAGED", "SQL", "VECTOR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `RedshiftProvisionedAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum RedshiftProvisionedAuthConfigurationType {
    /// `IAM`.
    Iam,
    /// `USERNAME`.
    Username,
    /// `USERNAME_PASSWORD`.
    UsernamePassword,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftProvisionedAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftProvisionedAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftProvisionedAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftProvisionedAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftProvisionedAuthConfigurationType>
    for RedshiftProvisionedAuthConfigurationType
{
    #[inline]
    fn into_value(self) -> Value<RedshiftProvisionedAuthConfigurationType> {
        const VALUES: &[&str] = &["IAM", "USERNAME", "USERNAME_PASSWORD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `RedshiftQueryEngineConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum RedshiftQueryEngineConfigurationType {
    /// `PROVISIONED`.
    Provisioned,
    /// `SERVERLESS`.
    Serverless,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftQueryEngineConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftQueryEngineConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftQueryEngineConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftQueryEngineConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftQueryEngineConfigurationType> for RedshiftQueryEngineConfigurationType {
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineConfigurationType> {
        const VALUES: &[&str] = &["PROVISIONED", "SERVERLESS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `RedshiftQueryEngineStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum RedshiftQueryEngineStorageConfigurationType {
    /// `AWS_DATA_CATALOG`.
    AwsDataCatalog,
    /// `REDSHIFT`.
    Redshift,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftQueryEngineStorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftQueryEngineStorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftQueryEngineStorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftQueryEngineStorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftQueryEngineStorageConfigurationType>
    for RedshiftQueryEngineStorageConfigurationType
{
    #[inline]
    fn into_value(self) -> Value<RedshiftQueryEngineStorageConfigurationType> {
        const VALUES: &[&str] = &["AWS_DATA_CATALOG", "REDSHIFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `RedshiftServerlessAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum RedshiftServerlessAuthConfigurationType {
    /// `IAM`.
    Iam,
    /// `USERNAME_PASSWORD`.
    UsernamePassword,
}

#[diagnostic::do_not_recommend]
impl Kind for RedshiftServerlessAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for RedshiftServerlessAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for RedshiftServerlessAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RedshiftServerlessAuthConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<RedshiftServerlessAuthConfigurationType>
    for RedshiftServerlessAuthConfigurationType
{
    #[inline]
    fn into_value(self) -> Value<RedshiftServerlessAuthConfigurationType> {
        const VALUES: &[&str] = &["IAM", "USERNAME_PASSWORD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `SqlKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum SqlKnowledgeBaseConfigurationType {
    /// `REDSHIFT`.
    Redshift,
}

#[diagnostic::do_not_recommend]
impl Kind for SqlKnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for SqlKnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for SqlKnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SqlKnowledgeBaseConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SqlKnowledgeBaseConfigurationType> for SqlKnowledgeBaseConfigurationType {
    #[inline]
    fn into_value(self) -> Value<SqlKnowledgeBaseConfigurationType> {
        const VALUES: &[&str] = &["REDSHIFT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `StorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
pub enum StorageConfigurationType {
    /// `MONGO_DB_ATLAS`.
    MongoDbAtlas,
    /// `NEPTUNE_ANALYTICS`.
    NeptuneAnalytics,
    /// `OPENSEARCH_MANAGED_CLUSTER`.
    OpensearchManagedCluster,
    /// `OPENSEARCH_SERVERLESS`.
    OpensearchServerless,
    /// `PINECONE`.
    Pinecone,
    /// `RDS`.
    Rds,
    /// `S3_VECTORS`.
    S3Vectors,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageConfigurationType> for StorageConfigurationType {
    #[inline]
    fn into_value(self) -> Value<StorageConfigurationType> {
        const VALUES: &[&str] = &[
            "MONGO_DB_ATLAS",
            "NEPTUNE_ANALYTICS",
            "OPENSEARCH_MANAGED_CLUSTER",
            "OPENSEARCH_SERVERLESS",
            "PINECONE",
            "RDS",
            "S3_VECTORS",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SupplementalDataStorageLocationType` of a `SupplementalDataStorageLocation` of `AWS::Bedrock::KnowledgeBase`.
pub enum SupplementalDataStorageLocationType {
    /// `S3`.
    S3,
}

#[diagnostic::do_not_recommend]
impl Kind for SupplementalDataStorageLocationType {}
#[diagnostic::do_not_recommend]
impl TextKind for SupplementalDataStorageLocationType {}
#[diagnostic::do_not_recommend]
impl IdKind for SupplementalDataStorageLocationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SupplementalDataStorageLocationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SupplementalDataStorageLocationType> for SupplementalDataStorageLocationType {
    #[inline]
    fn into_value(self) -> Value<SupplementalDataStorageLocationType> {
        const VALUES: &[&str] = &["S3"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
