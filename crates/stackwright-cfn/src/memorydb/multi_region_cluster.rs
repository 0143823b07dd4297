// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::MultiRegionCluster` and its property types.

use crate::l1::*;

/// Represents a multi-Region cluster.
///
/// `AWS::MemoryDB::MultiRegionCluster`; `Ref` returns its `MultiRegionClusterName`, a [`memorydb::MultiRegionClusterName`](kinds::memorydb::MultiRegionClusterName).
/// Changing one of these replaces it: `EngineVersion`, `MultiRegionClusterNameSuffix`, `MultiRegionParameterGroupName`, `TLSEnabled`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-multiregioncluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnMultiRegionCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::MultiRegionCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("multi_region_cluster.rules"),
};

impl CfnMultiRegionCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::MultiRegionCluster";

    /// `CfnMultiRegionCluster` with its required properties, in alphabetical order:
    ///
    /// - `node_type`: The node type used by the multi-Region cluster.
    pub fn new(node_type: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NodeType", node_type.into_value().into_node());
        Self(object_)
    }

    /// The description of the multi-Region cluster.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the engine used by the multi-Region cluster.
    ///
    /// `Engine`; updated in place.
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The version of the engine used by the multi-Region cluster.
    ///
    /// `EngineVersion`; an update replaces the resource.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// A suffix to be added to the Multi-Region cluster name. Amazon MemoryDB automatically applies a prefix to the Multi-Region cluster Name when it is created. Each Amazon Region has its own prefix. For instance, a Multi-Region cluster Name created in the US-West-1 region will begin with "virxk", along with the suffix name you provide. The suffix guarantees uniqueness of the Multi-Region cluster name across multiple regions.
    ///
    /// `MultiRegionClusterNameSuffix`; an update replaces the resource.
    pub fn multi_region_cluster_name_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MultiRegionClusterNameSuffix",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the multi-Region parameter group associated with the cluster.
    ///
    /// `MultiRegionParameterGroupName`; an update replaces the resource.
    pub fn multi_region_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "MultiRegionParameterGroupName",
            value.into_value().into_node(),
        );
        self
    }

    /// The number of shards in the multi-Region cluster.
    ///
    /// `NumShards`; updated in place.
    pub fn num_shards(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumShards", value.into_value().into_node());
        self
    }

    /// Indiciates if the multi-Region cluster is TLS enabled.
    ///
    /// `TLSEnabled`; an update replaces the resource.
    pub fn tls_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TLSEnabled", value.into_value().into_node());
        self
    }

    /// A list of tags to be applied to the multi-Region cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The strategy to use for the update operation. Supported values are "coordinated" or "uncoordinated".
    ///
    /// `UpdateStrategy`; one of `COORDINATED`, `UNCOORDINATED`; updated in place.
    pub fn update_strategy(mut self, value: impl IntoValue<UpdateStrategy>) -> Self {
        self.0.put("UpdateStrategy", value.into_value().into_node());
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

impl Construct for CfnMultiRegionCluster {
    type Handle = CfnMultiRegionClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnMultiRegionClusterRef {
        CfnMultiRegionClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnMultiRegionCluster`] of a stack.
pub struct CfnMultiRegionClusterRef(NodeRef);

impl Clone for CfnMultiRegionClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnMultiRegionClusterRef {}
impl AsNode for CfnMultiRegionClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnMultiRegionClusterRef {
    /// What `Ref` returns: its `MultiRegionClusterName`, a [`memorydb::MultiRegionClusterName`](kinds::memorydb::MultiRegionClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::MultiRegionClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::MultiRegionClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// The name of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `MultiRegionClusterName`.
    #[inline]
    pub fn attr_multi_region_cluster_name(&self) -> Value<kinds::memorydb::MultiRegionClusterName> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MultiRegionClusterName"),
        ))
    }

    /// The current status of the multi-Region cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::memorydb::MultiRegionClusterName> for &CfnMultiRegionClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::MultiRegionClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::MultiRegionClusterArn> for &CfnMultiRegionClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::MultiRegionClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}

/// The values of `UpdateStrategy` of `AWS::MemoryDB::MultiRegionCluster`.
pub enum UpdateStrategy {
    /// `COORDINATED`.
    Coordinated,
    /// `UNCOORDINATED`.
    Uncoordinated,
}

#[diagnostic::do_not_recommend]
impl Kind for UpdateStrategy {}
#[diagnostic::do_not_recommend]
impl TextKind for UpdateStrategy {}
#[diagnostic::do_not_recommend]
impl IdKind for UpdateStrategy {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for UpdateStrategy {}
#[diagnostic::do_not_recommend]
impl IntoValue<UpdateStrategy> for UpdateStrategy {
    #[inline]
    fn into_value(self) -> Value<UpdateStrategy> {
        const VALUES: &[&str] = &["COORDINATED", "UNCOORDINATED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
