// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::GlobalCluster` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Neptune::GlobalCluster
///
/// `AWS::Neptune::GlobalCluster`; `Ref` returns its `GlobalClusterIdentifier`, a [`neptune::GlobalClusterIdentifier`](kinds::neptune::GlobalClusterIdentifier).
/// Changing one of these replaces it: `Engine`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::GlobalCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_cluster.rules"),
};

impl CfnGlobalCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::GlobalCluster";

    /// `CfnGlobalCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Whether deletion protection is enabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The name of the database engine.
    ///
    /// `Engine`; one of `neptune`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The version number of the database engine.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The cluster identifier of the global database cluster.
    ///
    /// `GlobalClusterIdentifier`; an update replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GlobalClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of an existing Neptune DB cluster to use as the primary cluster of the new global database.
    ///
    /// `SourceDBClusterIdentifier`; an update replaces the resource.
    pub fn source_db_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::neptune::DbClusterIdentifier>,
    ) -> Self {
        self.0
            .put("SourceDBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Whether the global database cluster is storage encrypted.
    ///
    /// `StorageEncrypted`; an update replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StorageEncrypted", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
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

impl Construct for CfnGlobalCluster {
    type Handle = CfnGlobalClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGlobalClusterRef {
        CfnGlobalClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGlobalCluster`] of a stack.
pub struct CfnGlobalClusterRef(NodeRef);

impl Clone for CfnGlobalClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGlobalClusterRef {}
impl AsNode for CfnGlobalClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGlobalClusterRef {
    /// What `Ref` returns: its `GlobalClusterIdentifier`, a [`neptune::GlobalClusterIdentifier`](kinds::neptune::GlobalClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

impl IntoValue<kinds::neptune::GlobalClusterIdentifier> for &CfnGlobalClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Engine` of `AWS::Neptune::GlobalCluster`.
pub enum Engine {
    /// `neptune`.
    Neptune,
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
        const VALUES: &[&str] = &["neptune"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
