// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDB::GlobalCluster` and its property types.

use crate::l1::*;

/// The AWS::DocDB::GlobalCluster resource represents an Amazon DocumentDB Global Cluster.
///
/// `AWS::DocDB::GlobalCluster`; `Ref` returns its `GlobalClusterIdentifier`, a [`docdb::GlobalClusterIdentifier`](kinds::docdb::GlobalClusterIdentifier).
/// Changing one of these replaces it: `Engine`, `EngineVersion`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDB::GlobalCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_cluster.rules"),
};

impl CfnGlobalCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDB::GlobalCluster";

    /// `CfnGlobalCluster` with its required properties, in alphabetical order:
    ///
    /// - `global_cluster_identifier`: The cluster identifier of the global cluster.
    pub fn new(global_cluster_identifier: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "GlobalClusterIdentifier",
            global_cluster_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the global cluster has deletion protection enabled. The global cluster can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The database engine to use for this global cluster.
    ///
    /// `Engine`; default `"docdb"`; one of `docdb`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The engine version to use for this global cluster.
    ///
    /// `EngineVersion`; an update replaces the resource.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global cluster. You may also choose to instead specify the DBClusterIdentifier. If you provide a value for this parameter, don't specify values for the following settings because Amazon DocumentDB uses the values from the specified source DB cluster: Engine, EngineVersion, StorageEncrypted
    ///
    /// `SourceDBClusterIdentifier`; an update replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceDBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Indicates whether the global cluster has storage encryption enabled.
    ///
    /// `StorageEncrypted`; an update replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StorageEncrypted", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the Amazon DocumentDB resource.
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
    /// What `Ref` returns: its `GlobalClusterIdentifier`, a [`docdb::GlobalClusterIdentifier`](kinds::docdb::GlobalClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdb::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) for the global cluster.
    ///
    /// `Fn::GetAtt` of `GlobalClusterArn`.
    #[inline]
    pub fn attr_global_cluster_arn(&self) -> Value<kinds::docdb::GlobalClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GlobalClusterArn")))
    }

    /// The AWS Region-unique, immutable identifier for the global database cluster. This identifier is found in AWS CloudTrail log entries whenever the AWS KMS key for the DB cluster is accessed.
    ///
    /// `Fn::GetAtt` of `GlobalClusterResourceId`.
    #[inline]
    pub fn attr_global_cluster_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("GlobalClusterResourceId"),
        ))
    }
}

impl IntoValue<kinds::docdb::GlobalClusterIdentifier> for &CfnGlobalClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdb::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::docdb::GlobalClusterArn> for &CfnGlobalClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdb::GlobalClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GlobalClusterArn")))
    }
}

/// The values of `Engine` of `AWS::DocDB::GlobalCluster`.
pub enum Engine {
    /// `docdb`.
    Docdb,
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
        const VALUES: &[&str] = &["docdb"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
