// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpenSearchServerless::Index` and its property types.

use crate::l1::*;

/// An OpenSearch Serverless index resource.
///
/// `AWS::OpenSearchServerless::Index`; `Ref` returns the physical id, which is made of `IndexName`, `CollectionEndpoint`.
/// Changing one of these replaces it: `CollectionEndpoint`, `IndexName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnIndex(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpenSearchServerless::Index",
    tags: None,
    rules: include_str!("index.rules"),
};

impl CfnIndex {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpenSearchServerless::Index";

    /// `CfnIndex` with its required properties, in alphabetical order:
    ///
    /// - `collection_endpoint`: The endpoint for the collection.
    /// - `index_name`: The name of the OpenSearch Serverless index.
    pub fn new(
        collection_endpoint: impl IntoValue<String>,
        index_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CollectionEndpoint",
            collection_endpoint.into_value().into_node(),
        );
        object_.put("IndexName", index_name.into_value().into_node());
        Self(object_)
    }

    /// Index mappings for the OpenSearch Serverless index.
    ///
    /// `Mappings`; updated in place.
    pub fn mappings(mut self, value: impl IntoValue<MappingsProperty>) -> Self {
        self.0.put("Mappings", value.into_value().into_node());
        self
    }

    /// Index settings for the OpenSearch Serverless index.
    ///
    /// `Settings`; updated in place.
    pub fn settings(mut self, value: impl IntoValue<IndexSettingsProperty>) -> Self {
        self.0.put("Settings", value.into_value().into_node());
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

impl Construct for CfnIndex {
    type Handle = CfnIndexRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnIndexRef {
        CfnIndexRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnIndex`] of a stack.
pub struct CfnIndexRef(NodeRef);

impl Clone for CfnIndexRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnIndexRef {}
impl AsNode for CfnIndexRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnIndexRef {
    /// What `Ref` returns: the physical id, which is made of `IndexName`, `CollectionEndpoint`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The unique identifier for the index.
    ///
    /// `Fn::GetAtt` of `Uuid`.
    #[inline]
    pub fn attr_uuid(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Uuid")))
    }
}

/// Custom analysis configuration including analyzers, tokenizers, and filters
///
/// The property type `Analysis` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalysisProperty(Object);

impl AnalysisProperty {
    /// `AnalysisProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom analyzer definitions
    ///
    /// `Analyzer`.
    pub fn analyzer(mut self, value: impl IntoValue<Map<AnalyzerItemsProperty>>) -> Self {
        self.0.put("Analyzer", value.into_value().into_node());
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

impl Kind for AnalysisProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalysisProperty> for AnalysisProperty {}
impl From<AnalysisProperty> for Node {
    #[inline]
    fn from(value: AnalysisProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalysisProperty> for AnalysisProperty {
    #[inline]
    fn into_value(self) -> Value<AnalysisProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `AnalyzerItems` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct AnalyzerItemsProperty(Object);

impl AnalyzerItemsProperty {
    /// `AnalyzerItemsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Character filters to apply
    ///
    /// `CharFilter`.
    pub fn char_filter(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("CharFilter", value.into_value().into_node());
        self
    }

    /// Token filters to apply
    ///
    /// `Filter`.
    pub fn filter(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Filter", value.into_value().into_node());
        self
    }

    /// The tokenizer to use
    ///
    /// `Tokenizer`.
    pub fn tokenizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Tokenizer", value.into_value().into_node());
        self
    }

    /// The analyzer type (e.g. custom, standard, simple)
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl IntoValue<String>) -> Self {
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

impl Kind for AnalyzerItemsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AnalyzerItemsProperty> for AnalyzerItemsProperty {}
impl From<AnalyzerItemsProperty> for Node {
    #[inline]
    fn from(value: AnalyzerItemsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AnalyzerItemsProperty> for AnalyzerItemsProperty {
    #[inline]
    fn into_value(self) -> Value<AnalyzerItemsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// An OpenSearch Serverless index resource
///
/// The property type `Index` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct IndexProperty(Object);

impl IndexProperty {
    /// `IndexProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enable or disable k-nearest neighbor search capability.
    ///
    /// `Knn`.
    pub fn knn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Knn", value.into_value().into_node());
        self
    }

    /// The size of the dynamic list for the nearest neighbors.
    ///
    /// `KnnAlgoParamEfSearch`.
    pub fn knn_algo_param_ef_search(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("KnnAlgoParamEfSearch", value.into_value().into_node());
        self
    }

    /// How often to perform a refresh operation. For example, 1s or 5s.
    ///
    /// `RefreshInterval`.
    pub fn refresh_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RefreshInterval", value.into_value().into_node());
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

impl Kind for IndexProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IndexProperty> for IndexProperty {}
impl From<IndexProperty> for Node {
    #[inline]
    fn from(value: IndexProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IndexProperty> for IndexProperty {
    #[inline]
    fn into_value(self) -> Value<IndexProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Index settings for the OpenSearch Serverless index.
///
/// The property type `IndexSettings` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct IndexSettingsProperty(Object);

impl IndexSettingsProperty {
    /// `IndexSettingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Custom analysis configuration including analyzers, tokenizers, and filters
    ///
    /// `Analysis`; an update replaces the resource.
    pub fn analysis(mut self, value: impl IntoValue<AnalysisProperty>) -> Self {
        self.0.put("Analysis", value.into_value().into_node());
        self
    }

    /// Index settings.
    ///
    /// `Index`.
    pub fn index(mut self, value: impl IntoValue<IndexProperty>) -> Self {
        self.0.put("Index", value.into_value().into_node());
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

impl Kind for IndexSettingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IndexSettingsProperty> for IndexSettingsProperty {}
impl From<IndexSettingsProperty> for Node {
    #[inline]
    fn from(value: IndexSettingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IndexSettingsProperty> for IndexSettingsProperty {
    #[inline]
    fn into_value(self) -> Value<IndexSettingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Index mappings for the OpenSearch Serverless index.
///
/// The property type `Mappings` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct MappingsProperty(Object);

impl MappingsProperty {
    /// `MappingsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Nested fields within an object or nested field type.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<PropertyMappingProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
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

impl Kind for MappingsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MappingsProperty> for MappingsProperty {}
impl From<MappingsProperty> for Node {
    #[inline]
    fn from(value: MappingsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MappingsProperty> for MappingsProperty {
    #[inline]
    fn into_value(self) -> Value<MappingsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for k-NN search method.
///
/// The property type `Method` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct MethodProperty(Object);

impl MethodProperty {
    /// `MethodProperty` with its required properties, in alphabetical order:
    ///
    /// - `name`: The algorithm name for k-NN search.
    pub fn new(name: impl IntoValue<Name>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        Self(object_)
    }

    /// The k-NN search engine to use
    ///
    /// `Engine`; one of `nmslib`, `faiss`, `lucene`.
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// Additional parameters for the k-NN algorithm.
    ///
    /// `Parameters`.
    pub fn parameters(mut self, value: impl IntoValue<ParametersProperty>) -> Self {
        self.0.put("Parameters", value.into_value().into_node());
        self
    }

    /// The distance function used for k-NN search.
    ///
    /// `SpaceType`; one of `l2`, `l1`, `linf`, `cosinesimil`, `innerproduct`, `hamming`.
    pub fn space_type(mut self, value: impl IntoValue<SpaceType>) -> Self {
        self.0.put("SpaceType", value.into_value().into_node());
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

impl Kind for MethodProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MethodProperty> for MethodProperty {}
impl From<MethodProperty> for Node {
    #[inline]
    fn from(value: MethodProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MethodProperty> for MethodProperty {
    #[inline]
    fn into_value(self) -> Value<MethodProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Additional parameters for the k-NN algorithm.
///
/// The property type `Parameters` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct ParametersProperty(Object);

impl ParametersProperty {
    /// `ParametersProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The size of the dynamic list used during k-NN graph creation.
    ///
    /// `EfConstruction`.
    pub fn ef_construction(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EfConstruction", value.into_value().into_node());
        self
    }

    /// Number of neighbors to consider during k-NN search.
    ///
    /// `M`.
    pub fn m(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("M", value.into_value().into_node());
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

impl Kind for ParametersProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ParametersProperty> for ParametersProperty {}
impl From<ParametersProperty> for Node {
    #[inline]
    fn from(value: ParametersProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ParametersProperty> for ParametersProperty {
    #[inline]
    fn into_value(self) -> Value<ParametersProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Property mappings for the OpenSearch Serverless index.
///
/// The property type `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
#[must_use = "a property type does nothing until it is set"]
pub struct PropertyMappingProperty(Object);

impl PropertyMappingProperty {
    /// `PropertyMappingProperty` with its required properties, in alphabetical order:
    ///
    /// - `r#type`: The field data type.
    pub fn new(r#type: impl IntoValue<Type>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Type", r#type.into_value().into_node());
        Self(object_)
    }

    /// The analyzer to use for this field (for text and keyword fields)
    ///
    /// `Analyzer`.
    pub fn analyzer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Analyzer", value.into_value().into_node());
        self
    }

    /// The compression level for knn_vector fields
    ///
    /// `CompressionLevel`; one of `16x`, `32x`, `8x`, `4x`, `2x`, `1x`.
    pub fn compression_level(mut self, value: impl IntoValue<CompressionLevel>) -> Self {
        self.0
            .put("CompressionLevel", value.into_value().into_node());
        self
    }

    /// The data type for knn_vector fields (e.g. float, byte). Controls how vector values are stored.
    ///
    /// `DataType`; one of `float`, `byte`.
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// Dimension size for vector fields, defines the number of dimensions in the vector.
    ///
    /// `Dimension`.
    pub fn dimension(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Dimension", value.into_value().into_node());
        self
    }

    /// Whether a field should be indexed.
    ///
    /// `Index`.
    pub fn index(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Index", value.into_value().into_node());
        self
    }

    /// Configuration for k-NN search method.
    ///
    /// `Method`.
    pub fn method(mut self, value: impl IntoValue<MethodProperty>) -> Self {
        self.0.put("Method", value.into_value().into_node());
        self
    }

    /// Defines the fields within the mapping, including their types and configurations.
    ///
    /// `Properties`.
    pub fn properties(mut self, value: impl IntoValue<Map<PropertyMappingProperty>>) -> Self {
        self.0.put("Properties", value.into_value().into_node());
        self
    }

    /// The distance function used for k-NN search (field-level, outside Method)
    ///
    /// `SpaceType`; one of `l2`, `l1`, `linf`, `cosinesimil`, `innerproduct`, `hamming`.
    pub fn space_type(mut self, value: impl IntoValue<SpaceType>) -> Self {
        self.0.put("SpaceType", value.into_value().into_node());
        self
    }

    /// Default value for the field when not specified in a document.
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

impl Kind for PropertyMappingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PropertyMappingProperty> for PropertyMappingProperty {}
impl From<PropertyMappingProperty> for Node {
    #[inline]
    fn from(value: PropertyMappingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PropertyMappingProperty> for PropertyMappingProperty {
    #[inline]
    fn into_value(self) -> Value<PropertyMappingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `CompressionLevel` of a `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
pub enum CompressionLevel {
    /// `16x`.
    V16x,
    /// `1x`.
    V1x,
    /// `2x`.
    V2x,
    /// `32x`.
    V32x,
    /// `4x`.
    V4x,
    /// `8x`.
    V8x,
}

#[diagnostic::do_not_recommend]
impl Kind for CompressionLevel {}
#[diagnostic::do_not_recommend]
impl TextKind for CompressionLevel {}
#[diagnostic::do_not_recommend]
impl IdKind for CompressionLevel {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for CompressionLevel {}
#[diagnostic::do_not_recommend]
impl IntoValue<CompressionLevel> for CompressionLevel {
    #[inline]
    fn into_value(self) -> Value<CompressionLevel> {
        const VALUES: &[&str] = &["16x", "1x", "2x", "32x", "4x", "8x"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `DataType` of a `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
pub enum DataType {
    /// `byte`.
    Byte,
    /// `float`.
    Float,
}

#[diagnostic::do_not_recommend]
impl Kind for DataType {}
#[diagnostic::do_not_recommend]
impl TextKind for DataType {}
#[diagnostic::do_not_recommend]
impl IdKind for DataType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataType> for DataType {
    #[inline]
    fn into_value(self) -> Value<DataType> {
        const VALUES: &[&str] = &["byte", "float"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Engine` of a `Method` of `AWS::OpenSearchServerless::Index`.
pub enum Engine {
    /// `faiss`.
    Faiss,
    /// `lucene`.
    Lucene,
    /// `nmslib`.
    Nmslib,
}

#[diagnostic::do_not_recommend]
impl Kind for Engine {}
#[diagnostic::do_not_recommend]
impl TextKind for Engine {}
#[diagnostic::do_not_recommend]
impl IdKind for Engine {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Engine {}
#[diagnostic::do_not_recommend]
impl IntoValue<Engine> for Engine {
    #[inline]
    fn into_value(self) -> Value<Engine> {
        const VALUES: &[&str] = &["faiss", "lucene", "nmslib"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Name` of a `Method` of `AWS::OpenSearchServerless::Index`.
pub enum Name {
    /// `hnsw`.
    Hnsw,
    /// `ivf`.
    Ivf,
}

#[diagnostic::do_not_recommend]
impl Kind for Name {}
#[diagnostic::do_not_recommend]
impl TextKind for Name {}
#[diagnostic::do_not_recommend]
impl IdKind for Name {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Name {}
#[diagnostic::do_not_recommend]
impl IntoValue<Name> for Name {
    #[inline]
    fn into_value(self) -> Value<Name> {
        const VALUES: &[&str] = &["hnsw", "ivf"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SpaceType` of a `Method` of `AWS::OpenSearchServerless::Index`.
pub enum SpaceType {
    /// `cosinesimil`.
    Cosinesimil,
    /// `hamming`.
    Hamming,
    /// `innerproduct`.
    Innerproduct,
    /// `l1`.
    L1,
    /// `l2`.
    L2,
    /// `linf`.
    Linf,
}

#[diagnostic::do_not_recommend]
impl Kind for SpaceType {}
#[diagnostic::do_not_recommend]
impl TextKind for SpaceType {}
#[diagnostic::do_not_recommend]
impl IdKind for SpaceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SpaceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SpaceType> for SpaceType {
    #[inline]
    fn into_value(self) -> Value<SpaceType> {
        const VALUES: &[&str] = &["cosinesimil", "hamming", "innerproduct", "l1", "l2", "linf"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
pub enum Type {
    /// `integer`.
    Integer,
    /// `keyword`.
    Keyword,
    /// `knn_vector`.
    KnnVector,
    /// `text`.
    Text,
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
        const VALUES: &[&str] = &["integer", "keyword", "knn_vector", "text"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
