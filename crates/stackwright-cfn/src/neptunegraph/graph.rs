// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::NeptuneGraph::Graph` and its property types.

use crate::l1::*;

/// The `AWS ::NeptuneGraph::Graph` resource creates an graph. is a memory-optimized graph database engine for analytics. For more information, see [](https://docs.aws.amazon.com/neptune-analytics/latest/userguide/what-is-neptune-analytics.html).
///
/// You can use `AWS ::NeptuneGraph::Graph.DeletionProtection` to help guard against unintended deletion of your graph.
///
/// `AWS::NeptuneGraph::Graph`; `Ref` returns its `GraphId`, a [`neptunegraph::GraphId`](kinds::neptunegraph::GraphId).
/// Changing one of these replaces it: `GraphName`, `ImportTask`, `KmsKeyIdentifier`, `ReplicaCount`, `VectorSearchConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-graph.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGraph(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::NeptuneGraph::Graph",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("graph.rules"),
};

impl CfnGraph {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::NeptuneGraph::Graph";

    /// `CfnGraph` with its required properties, in alphabetical order:
    ///
    /// - `provisioned_memory`: The provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph.
    pub fn new(provisioned_memory: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ProvisionedMemory",
            provisioned_memory.into_value().into_node(),
        );
        Self(object_)
    }

    /// A value that indicates whether the graph has deletion protection enabled. The graph can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The graph name. For example: `my-graph-1`.
    ///
    /// The name must contain from 1 to 63 letters, numbers, or hyphens, and its first character must be a letter. It cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// If you don't specify a graph name, a unique graph name is generated for you using the prefix `graph-for`, followed by a combination of `Stack Name` and a `UUID`.
    ///
    /// `GraphName`; an update replaces the resource.
    pub fn graph_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("GraphName", value.into_value().into_node());
        self
    }

    /// The import task details to import data into the graph at creation time.
    ///
    /// `ImportTask`; an update replaces the resource.
    pub fn import_task(mut self, value: impl IntoValue<ImportTaskProperty>) -> Self {
        self.0.put("ImportTask", value.into_value().into_node());
        self
    }

    /// The ARN of the KMS key used to encrypt data in the Neptune Analytics graph. If not specified, the graph is encrypted with an AWS managed key.
    ///
    /// `KmsKeyIdentifier`; an update replaces the resource.
    pub fn kms_key_identifier(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0
            .put("KmsKeyIdentifier", value.into_value().into_node());
        self
    }

    /// Specifies whether or not the graph can be reachable over the internet. All access to graphs is IAM authenticated.
    ///
    /// When the graph is publicly available, its domain name system (DNS) endpoint resolves to the public IP address from the internet. When the graph isn't publicly available, you need to create a `PrivateGraphEndpoint` in a given VPC to ensure the DNS name resolves to a private IP address that is reachable from the VPC.
    ///
    /// Default: If not specified, the default value is false.
    ///
    /// > If enabling public connectivity for the first time, there will be a delay while it is enabled.
    ///
    /// `PublicConnectivity`; updated in place.
    pub fn public_connectivity(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PublicConnectivity", value.into_value().into_node());
        self
    }

    /// The number of replicas in other AZs.
    ///
    /// Default: If not specified, the default value is 1.
    ///
    /// `ReplicaCount`; an update replaces the resource.
    pub fn replica_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ReplicaCount", value.into_value().into_node());
        self
    }

    /// Adds metadata tags to the new graph. These tags can also be used with cost allocation reporting, or used in a Condition statement in an IAM policy.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Specifies the number of dimensions for vector embeddings that will be loaded into the graph. The value is specified as `dimension=` value. Max = 65,535
    ///
    /// `VectorSearchConfiguration`; an update replaces the resource.
    pub fn vector_search_configuration(
        mut self,
        value: impl IntoValue<VectorSearchConfigurationProperty>,
    ) -> Self {
        self.0
            .put("VectorSearchConfiguration", value.into_value().into_node());
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

impl Construct for CfnGraph {
    type Handle = CfnGraphRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGraphRef {
        CfnGraphRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGraph`] of a stack.
pub struct CfnGraphRef(NodeRef);

impl Clone for CfnGraphRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGraphRef {}
impl AsNode for CfnGraphRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGraphRef {
    /// What `Ref` returns: its `GraphId`, a [`neptunegraph::GraphId`](kinds::neptunegraph::GraphId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptunegraph::GraphId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The connection endpoint for the graph. For example: `g-12a3bcdef4.us-east-1.neptune-graph.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The ARN of the graph. For example: `arn:aws:neptune-graph:us-east-1:111122223333:graph/g-12a3bcdef4`
    ///
    /// `Fn::GetAtt` of `GraphArn`.
    #[inline]
    pub fn attr_graph_arn(&self) -> Value<kinds::neptunegraph::GraphArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphArn")))
    }

    /// The ID of the graph. For example: `g-12a3bcdef4`
    ///
    /// `Fn::GetAtt` of `GraphId`.
    #[inline]
    pub fn attr_graph_id(&self) -> Value<kinds::neptunegraph::GraphId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphId")))
    }
}

impl IntoValue<kinds::neptunegraph::GraphId> for &CfnGraphRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptunegraph::GraphId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::neptunegraph::GraphArn> for &CfnGraphRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptunegraph::GraphArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GraphArn")))
    }
}
impl IntoValue<kinds::neptunegraph::GraphArnOrId> for &CfnGraphRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptunegraph::GraphArnOrId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Contains options for controlling the import process. For example, if the failOnError key is set to false, the import skips the data that caused the error and continues if possible (whereas if set to true, the default, or if omitted, the import operation halts immediately when an error is encountered).
///
/// The property type `ImportOptions` of `AWS::NeptuneGraph::Graph`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportOptionsProperty(Object);

impl ImportOptionsProperty {
    /// `ImportOptionsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Options for importing data from a Neptune database.
    ///
    /// `Neptune`.
    pub fn neptune(mut self, value: impl IntoValue<NeptuneImportOptionsProperty>) -> Self {
        self.0.put("Neptune", value.into_value().into_node());
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

impl Kind for ImportOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportOptionsProperty> for ImportOptionsProperty {}
impl From<ImportOptionsProperty> for Node {
    #[inline]
    fn from(value: ImportOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportOptionsProperty> for ImportOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<ImportOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The import task details to import data into the graph at creation time.
///
/// The property type `ImportTask` of `AWS::NeptuneGraph::Graph`.
#[must_use = "a property type does nothing until it is set"]
pub struct ImportTaskProperty(Object);

impl ImportTaskProperty {
    /// `ImportTaskProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The ARN of the IAM role that will allow access to the data that is to be imported.
    /// - `source`: A URL identifying to the location of the data to be imported.
    pub fn new(
        role_arn: impl IntoValue<kinds::iam::RoleArn>,
        source: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        object_.put("Source", source.into_value().into_node());
        Self(object_)
    }

    /// The method to handle blank nodes in the dataset. Currently, only convertToIri is supported, meaning blank nodes are converted to unique IRIs at load time. Must be provided when format is NTRIPLES
    ///
    /// `BlankNodeHandling`; one of `convertToIri`.
    pub fn blank_node_handling(mut self, value: impl IntoValue<BlankNodeHandling>) -> Self {
        self.0
            .put("BlankNodeHandling", value.into_value().into_node());
        self
    }

    /// If set to true, the task halts when an import error is encountered. If set to false, the task skips the data that caused the error and continues if possible.
    ///
    /// `FailOnError`.
    pub fn fail_on_error(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("FailOnError", value.into_value().into_node());
        self
    }

    /// Specifies the format of S3 data to be imported. Valid values are CSV, which identifies the Gremlin CSV format, OPEN_CYPHER, which identifies the openCypher load format, or NTRIPLES, which identifies the RDF n-triples format.
    ///
    /// `Format`; one of `CSV`, `OPEN_CYPHER`, `PARQUET`, `NTRIPLES`.
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.put("Format", value.into_value().into_node());
        self
    }

    /// Contains options for controlling the import process. For example, if the failOnError key is set to false, the import skips the data that caused the error and continues if possible (whereas if set to true, the default, or if omitted, the import operation halts immediately when an error is encountered).
    ///
    /// `ImportOptions`.
    pub fn import_options(mut self, value: impl IntoValue<ImportOptionsProperty>) -> Self {
        self.0.put("ImportOptions", value.into_value().into_node());
        self
    }

    /// The maximum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 1024, or the approved upper limit for your account. If both the minimum and maximum values are specified, the final provisioned-memory will be chosen per the actual size of your imported data. If neither value is specified, 128 m-NCUs are used.
    ///
    /// `MaxProvisionedMemory`.
    pub fn max_provisioned_memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxProvisionedMemory", value.into_value().into_node());
        self
    }

    /// The minimum provisioned memory-optimized Neptune Capacity Units (m-NCUs) to use for the graph. Default: 16
    ///
    /// `MinProvisionedMemory`.
    pub fn min_provisioned_memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MinProvisionedMemory", value.into_value().into_node());
        self
    }

    /// The parquet type of the import task. Required when Format is PARQUET.
    ///
    /// `ParquetType`; one of `COLUMNAR`.
    pub fn parquet_type(mut self, value: impl IntoValue<ParquetType>) -> Self {
        self.0.put("ParquetType", value.into_value().into_node());
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

impl Kind for ImportTaskProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ImportTaskProperty> for ImportTaskProperty {}
impl From<ImportTaskProperty> for Node {
    #[inline]
    fn from(value: ImportTaskProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ImportTaskProperty> for ImportTaskProperty {
    #[inline]
    fn into_value(self) -> Value<ImportTaskProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Options for importing data from a Neptune database.
///
/// The property type `NeptuneImportOptions` of `AWS::NeptuneGraph::Graph`.
#[must_use = "a property type does nothing until it is set"]
pub struct NeptuneImportOptionsProperty(Object);

impl NeptuneImportOptionsProperty {
    /// `NeptuneImportOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_export_kms_key_id`: The KMS key to use to encrypt data in the S3 bucket where the graph data is exported.
    /// - `s3_export_path`: The path to an S3 bucket from which to import data.
    pub fn new(
        s3_export_kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>,
        s3_export_path: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "S3ExportKmsKeyId",
            s3_export_kms_key_id.into_value().into_node(),
        );
        object_.put("S3ExportPath", s3_export_path.into_value().into_node());
        Self(object_)
    }

    /// Neptune Analytics supports label-less vertices and no labels are assigned unless one is explicitly provided. Neptune assigns default labels when none is explicitly provided. When importing the data into Neptune Analytics, the default vertex labels can be omitted by setting preserveDefaultVertexLabels to false. Note that if the vertex only has default labels, and has no other properties or edges, then the vertex will effectively not get imported into Neptune Analytics when preserveDefaultVertexLabels is set to false.
    ///
    /// `PreserveDefaultVertexLabels`.
    pub fn preserve_default_vertex_labels(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "PreserveDefaultVertexLabels",
            value.into_value().into_node(),
        );
        self
    }

    /// Neptune Analytics currently does not support user defined edge ids. The edge ids are not imported by default. They are imported if preserveEdgeIds is set to true, and ids are stored as properties on the relationships with the property name neptuneEdgeId.
    ///
    /// `PreserveEdgeIds`.
    pub fn preserve_edge_ids(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PreserveEdgeIds", value.into_value().into_node());
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

impl Kind for NeptuneImportOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NeptuneImportOptionsProperty> for NeptuneImportOptionsProperty {}
impl From<NeptuneImportOptionsProperty> for Node {
    #[inline]
    fn from(value: NeptuneImportOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NeptuneImportOptionsProperty> for NeptuneImportOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<NeptuneImportOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The vector-search configuration for the graph, which specifies the vector dimension to use in the vector index, if any.
///
/// The property type `VectorSearchConfiguration` of `AWS::NeptuneGraph::Graph`.
#[must_use = "a property type does nothing until it is set"]
pub struct VectorSearchConfigurationProperty(Object);

impl VectorSearchConfigurationProperty {
    /// `VectorSearchConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `vector_search_dimension`: The number of dimensions.
    pub fn new(vector_search_dimension: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "VectorSearchDimension",
            vector_search_dimension.into_value().into_node(),
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

impl Kind for VectorSearchConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VectorSearchConfigurationProperty> for VectorSearchConfigurationProperty {}
impl From<VectorSearchConfigurationProperty> for Node {
    #[inline]
    fn from(value: VectorSearchConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VectorSearchConfigurationProperty> for VectorSearchConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<VectorSearchConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `BlankNodeHandling` of a `ImportTask` of `AWS::NeptuneGraph::Graph`.
pub enum BlankNodeHandling {
    /// `convertToIri`.
    ConvertToIri,
}

#[diagnostic::do_not_recommend]
impl Kind for BlankNodeHandling {}
#[diagnostic::do_not_recommend]
impl TextKind for BlankNodeHandling {}
#[diagnostic::do_not_recommend]
impl IdKind for BlankNodeHandling {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for BlankNodeHandling {}
#[diagnostic::do_not_recommend]
impl IntoValue<BlankNodeHandling> for BlankNodeHandling {
    #[inline]
    fn into_value(self) -> Value<BlankNodeHandling> {
        const VALUES: &[&str] = &["convertToIri"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Format` of a `ImportTask` of `AWS::NeptuneGraph::Graph`.
pub enum Format {
    /// `CSV`.
    Csv,
    /// `NTRIPLES`.
    Ntriples,
    /// `OPEN_CYPHER`.
    OpenCypher,
    /// `PARQUET`.
    Parquet,
}

#[diagnostic::do_not_recommend]
impl Kind for Format {}
#[diagnostic::do_not_recommend]
impl TextKind for Format {}
#[diagnostic::do_not_recommend]
impl IdKind for Format {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Format {}
#[diagnostic::do_not_recommend]
impl IntoValue<Format> for Format {
    #[inline]
    fn into_value(self) -> Value<Format> {
        const VALUES: &[&str] = &["CSV", "NTRIPLES", "OPEN_CYPHER", "PARQUET"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ParquetType` of a `ImportTask` of `AWS::NeptuneGraph::Graph`.
pub enum ParquetType {
    /// `COLUMNAR`.
    Columnar,
}

#[diagnostic::do_not_recommend]
impl Kind for ParquetType {}
#[diagnostic::do_not_recommend]
impl TextKind for ParquetType {}
#[diagnostic::do_not_recommend]
impl IdKind for ParquetType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ParquetType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ParquetType> for ParquetType {
    #[inline]
    fn into_value(self) -> Value<ParquetType> {
        const VALUES: &[&str] = &["COLUMNAR"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
