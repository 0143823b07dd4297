// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::GlobalCluster` and its property types.

use crate::l1::*;

/// The `AWS::RDS::GlobalCluster` resource creates or updates an Amazon Aurora global database spread across multiple AWS Regions.
///
/// The global database contains a single primary cluster with read-write capability, and a read-only secondary cluster that receives data from the primary cluster through high-speed replication performed by the Aurora storage subsystem.
///
/// You can create a global database that is initially empty, and then add a primary cluster and a secondary cluster to it.
///
/// For information about Aurora global databases, see [Working with Amazon Aurora Global Databases](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html) in the *Amazon Aurora User Guide*.
///
/// `AWS::RDS::GlobalCluster`; `Ref` returns its `GlobalClusterIdentifier`, a [`rds::GlobalClusterIdentifier`](kinds::rds::GlobalClusterIdentifier).
/// Changing one of these replaces it: `Engine`, `GlobalClusterIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::GlobalCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_cluster.rules"),
};

impl CfnGlobalCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::GlobalCluster";

    /// `CfnGlobalCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Specifies whether to enable deletion protection for the new global database cluster. The global database can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The database engine to use for this global database cluster.
    ///
    /// Valid Values: `aurora-mysql | aurora-postgresql`
    ///
    /// Constraints:
    ///
    /// - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the engine of the source DB cluster.
    ///
    /// `Engine`; one of `aurora`, `aurora-mysql`, `aurora-postgresql`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The life cycle type for this global database cluster.
    ///
    /// > By default, this value is set to `open-source-rds-extended-support`, which enrolls your global cluster into Amazon RDS Extended Support. At the end of standard support, you can avoid charges for Extended Support by setting the value to `open-source-rds-extended-support-disabled`. In this case, creating the global cluster will fail if the DB major version is past its end of standard support date.
    ///
    /// This setting only applies to Aurora PostgreSQL-based global databases.
    ///
    /// You can use this setting to enroll your global cluster into Amazon RDS Extended Support. With RDS Extended Support, you can run the selected major engine version on your global cluster past the end of standard support for that engine version. For more information, see [Amazon RDS Extended Support with Amazon Aurora](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/extended-support.html) in the *Amazon Aurora User Guide*.
    ///
    /// Valid Values: `open-source-rds-extended-support | open-source-rds-extended-support-disabled`
    ///
    /// Default: `open-source-rds-extended-support`
    ///
    /// `EngineLifecycleSupport`; updated in place.
    pub fn engine_lifecycle_support(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("EngineLifecycleSupport", value.into_value().into_node());
        self
    }

    /// The engine version to use for this global database cluster.
    ///
    /// Constraints:
    ///
    /// - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the engine version of the source DB cluster.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The cluster identifier for this global database cluster. This parameter is stored as a lowercase string.
    ///
    /// `GlobalClusterIdentifier`; an update replaces the resource.
    pub fn global_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("GlobalClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) to use as the primary cluster of the global database.
    ///
    /// If you provide a value for this parameter, don't specify values for the following settings because Amazon Aurora uses the values from the specified source DB cluster:
    ///
    /// - `DatabaseName`
    /// - `Engine`
    /// - `EngineVersion`
    /// - `StorageEncrypted`
    ///
    /// `SourceDBClusterIdentifier`; an update replaces the resource.
    pub fn source_db_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::rds::DbClusterIdentifierOrArn>,
    ) -> Self {
        self.0
            .put("SourceDBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Specifies whether to enable storage encryption for the new global database cluster.
    ///
    /// Constraints:
    ///
    /// - Can't be specified if `SourceDBClusterIdentifier` is specified. In this case, Amazon Aurora uses the setting from the source DB cluster.
    ///
    /// `StorageEncrypted`; an update replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StorageEncrypted", value.into_value().into_node());
        self
    }

    /// Metadata assigned to an Amazon RDS resource consisting of a key-value pair.
    ///
    /// For more information, see [Tagging Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html) in the *Amazon RDS User Guide* or [Tagging Amazon Aurora and Amazon RDS resources](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_Tagging.html) in the *Amazon Aurora User Guide*.
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
    /// What `Ref` returns: its `GlobalClusterIdentifier`, a [`rds::GlobalClusterIdentifier`](kinds::rds::GlobalClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `GlobalEndpoint` attribute.
    ///
    /// `Fn::GetAtt` of `GlobalEndpoint`.
    #[inline]
    pub fn attr_global_endpoint(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("GlobalEndpoint")))
    }
}

impl IntoValue<kinds::rds::GlobalClusterIdentifier> for &CfnGlobalClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::GlobalClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `Engine` of `AWS::RDS::GlobalCluster`.
pub enum Engine {
    /// `aurora`.
    Aurora,
    /// `aurora-mysql`.
    AuroraMysql,
    /// `aurora-postgresql`.
    AuroraPostgresql,
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
        const VALUES: &[&str] = &["aurora", "aurora-mysql", "aurora-postgresql"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
