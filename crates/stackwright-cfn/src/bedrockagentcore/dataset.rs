// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::BedrockAgentCore::Dataset` and its property types.

use crate::l1::*;

/// Definition of AWS::BedrockAgentCore::Dataset Resource Type
///
/// `AWS::BedrockAgentCore::Dataset`; `Ref` returns its `DatasetArn`, a [`bedrockagentcore::DatasetArn`](kinds::bedrockagentcore::DatasetArn).
/// Changing one of these replaces it: `DatasetName`, `KmsKeyArn`, `SchemaType`, `Source`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDataset(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::BedrockAgentCore::Dataset",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("dataset.rules"),
};

impl CfnDataset {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::BedrockAgentCore::Dataset";

    /// `CfnDataset` with its required properties, in alphabetical order:
    ///
    /// - `dataset_name`: Human-readable name for the dataset.
    /// - `schema_type`: Versioned schema type governing the structure of examples.
    pub fn new(
        dataset_name: impl IntoValue<String>,
        schema_type: impl IntoValue<SchemaType>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DatasetName", dataset_name.into_value().into_node());
        object_.put("SchemaType", schema_type.into_value().into_node());
        Self(object_)
    }

    /// A description of the dataset.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Optional AWS KMS key ARN for SSE-KMS on service S3 writes.
    ///
    /// `KmsKeyArn`; an update replaces the resource.
    pub fn kms_key_arn(mut self, value: impl IntoValue<kinds::kms::KeyArn>) -> Self {
        self.0.put("KmsKeyArn", value.into_value().into_node());
        self
    }

    /// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
    ///
    /// `Source`; an update replaces the resource.
    pub fn source(mut self, value: impl IntoValue<DataSourceTypeProperty>) -> Self {
        self.0.put("Source", value.into_value().into_node());
        self
    }

    /// A list of tags to assign to the dataset.
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

impl Construct for CfnDataset {
    type Handle = CfnDatasetRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatasetRef {
        CfnDatasetRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDataset`] of a stack.
pub struct CfnDatasetRef(NodeRef);

impl Clone for CfnDatasetRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatasetRef {}
impl AsNode for CfnDatasetRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatasetRef {
    /// What `Ref` returns: its `DatasetArn`, a [`bedrockagentcore::DatasetArn`](kinds::bedrockagentcore::DatasetArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::bedrockagentcore::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The timestamp when the dataset was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[inline]
    pub fn attr_created_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CreatedAt")))
    }

    /// The Amazon Resource Name (ARN) of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[inline]
    pub fn attr_dataset_arn(&self) -> Value<kinds::bedrockagentcore::DatasetArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetArn")))
    }

    /// The unique identifier of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetId`.
    #[inline]
    pub fn attr_dataset_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatasetId")))
    }

    /// The number of examples in the dataset DRAFT.
    ///
    /// `Fn::GetAtt` of `ExampleCount`.
    #[inline]
    pub fn attr_example_count(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ExampleCount")))
    }

    /// The current status of the dataset.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The timestamp when the dataset was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[inline]
    pub fn attr_updated_at(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UpdatedAt")))
    }
}

impl IntoValue<kinds::bedrockagentcore::DatasetArn> for &CfnDatasetRef {
    #[inline]
    fn into_value(self) -> Value<kinds::bedrockagentcore::DatasetArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Source of initial examples. Provide either inline examples or an S3 URI pointing to a JSONL file.
///
/// The property type `DataSourceType` of `AWS::BedrockAgentCore::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct DataSourceTypeProperty(Object);

impl DataSourceTypeProperty {
    /// `DataSourceTypeProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Inline examples provided directly in the request body.
    ///
    /// `InlineExamples`.
    pub fn inline_examples(mut self, value: impl IntoValue<InlineExamplesSourceProperty>) -> Self {
        self.0.put("InlineExamples", value.into_value().into_node());
        self
    }

    /// S3 location of a JSONL file containing dataset examples.
    ///
    /// `S3Source`.
    pub fn s3_source(mut self, value: impl IntoValue<S3SourceProperty>) -> Self {
        self.0.put("S3Source", value.into_value().into_node());
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

impl Kind for DataSourceTypeProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DataSourceTypeProperty> for DataSourceTypeProperty {}
impl From<DataSourceTypeProperty> for Node {
    #[inline]
    fn from(value: DataSourceTypeProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DataSourceTypeProperty> for DataSourceTypeProperty {
    #[inline]
    fn into_value(self) -> Value<DataSourceTypeProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Inline examples provided directly in the request body.
///
/// The property type `InlineExamplesSource` of `AWS::BedrockAgentCore::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct InlineExamplesSourceProperty(Object);

impl InlineExamplesSourceProperty {
    /// `InlineExamplesSourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `examples`: Examples to add.
    pub fn new(examples: impl IntoValue<List<Json>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Examples", examples.into_value().into_node());
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

impl Kind for InlineExamplesSourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<InlineExamplesSourceProperty> for InlineExamplesSourceProperty {}
impl From<InlineExamplesSourceProperty> for Node {
    #[inline]
    fn from(value: InlineExamplesSourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<InlineExamplesSourceProperty> for InlineExamplesSourceProperty {
    #[inline]
    fn into_value(self) -> Value<InlineExamplesSourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 location of a JSONL file containing dataset examples.
///
/// The property type `S3Source` of `AWS::BedrockAgentCore::Dataset`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3SourceProperty(Object);

impl S3SourceProperty {
    /// `S3SourceProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_uri`: S3 URI of the JSONL file (e.g.
    pub fn new(s3_uri: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Uri", s3_uri.into_value().into_node());
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

impl Kind for S3SourceProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3SourceProperty> for S3SourceProperty {}
impl From<S3SourceProperty> for Node {
    #[inline]
    fn from(value: S3SourceProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3SourceProperty> for S3SourceProperty {
    #[inline]
    fn into_value(self) -> Value<S3SourceProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `SchemaType` of `AWS::BedrockAgentCore::Dataset`.
pub enum SchemaType {
    /// `AGENTCORE_EVALUATION_PREDEFINED_V1`.
    AgentcoreEvaluationPredefinedV1,
    /// `AGENTCORE_EVALUATION_SIMULATED_V1`.
    AgentcoreEvaluationSimulatedV1,
}

#[diagnostic::do_not_recommend]
impl Kind for SchemaType {}
#[diagnostic::do_not_recommend]
impl TextKind for SchemaType {}
#[diagnostic::do_not_recommend]
impl IdKind for SchemaType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SchemaType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SchemaType> for SchemaType {
    #[inline]
    fn into_value(self) -> Value<SchemaType> {
        const VALUES: &[&str] = &[
            "AGENTCORE_EVALUATION_PREDEFINED_V1",
            "AGENTCORE_EVALUATION_SIMULATED_V1",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
