// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::GlobalReplicationGroup` and its property types.

use crate::l1::*;

/// Consists of a primary cluster that accepts writes and an associated secondary cluster that resides in a different Amazon region. The secondary cluster accepts only reads. The primary cluster automatically replicates updates to the secondary cluster.
///
/// - The *GlobalReplicationGroupIdSuffix* represents the name of the Global datastore, which is what you use to associate a secondary cluster.
///
/// `AWS::ElastiCache::GlobalReplicationGroup`; `Ref` returns its `GlobalReplicationGroupId`, a [`elasticache::GlobalReplicationGroupId`](kinds::elasticache::GlobalReplicationGroupId).
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnGlobalReplicationGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::GlobalReplicationGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("global_replication_group.rules"),
};

impl CfnGlobalReplicationGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::GlobalReplicationGroup";

    /// `CfnGlobalReplicationGroup` with its required properties, in alphabetical order:
    ///
    /// - `members`: The replication groups that comprise the Global datastore.
    pub fn new(members: impl IntoValue<List<GlobalReplicationGroupMemberProperty>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Members", members.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails.
    ///
    /// `AutomaticFailoverEnabled` must be enabled for Valkey or Redis OSS (cluster mode enabled) replication groups.
    ///
    /// `AutomaticFailoverEnabled`; updated in place.
    pub fn automatic_failover_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutomaticFailoverEnabled", value.into_value().into_node());
        self
    }

    /// The cache node type of the Global datastore
    ///
    /// `CacheNodeType`; updated in place.
    pub fn cache_node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CacheNodeType", value.into_value().into_node());
        self
    }

    /// The name of the cache parameter group to use with the Global datastore. It must be compatible with the major engine version used by the Global datastore.
    ///
    /// `CacheParameterGroupName`; updated in place.
    pub fn cache_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheParameterGroupName", value.into_value().into_node());
        self
    }

    /// The ElastiCache engine. For Valkey or Redis OSS only.
    ///
    /// `Engine`; updated in place.
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The Elasticache Valkey or Redis OSS engine version.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The number of node groups that comprise the Global Datastore.
    ///
    /// `GlobalNodeGroupCount`; updated in place.
    pub fn global_node_group_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("GlobalNodeGroupCount", value.into_value().into_node());
        self
    }

    /// The optional description of the Global datastore
    ///
    /// `GlobalReplicationGroupDescription`; updated in place.
    pub fn global_replication_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "GlobalReplicationGroupDescription",
            value.into_value().into_node(),
        );
        self
    }

    /// The suffix name of a Global Datastore. The suffix guarantees uniqueness of the Global Datastore name across multiple regions.
    ///
    /// `GlobalReplicationGroupIdSuffix`; updated in place.
    pub fn global_replication_group_id_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "GlobalReplicationGroupIdSuffix",
            value.into_value().into_node(),
        );
        self
    }

    /// The Regions that comprise the Global Datastore.
    ///
    /// `RegionalConfigurations`; updated in place.
    pub fn regional_configurations(
        mut self,
        value: impl IntoValue<List<RegionalConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("RegionalConfigurations", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this Global Datastore.
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

impl Construct for CfnGlobalReplicationGroup {
    type Handle = CfnGlobalReplicationGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnGlobalReplicationGroupRef {
        CfnGlobalReplicationGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnGlobalReplicationGroup`] of a stack.
pub struct CfnGlobalReplicationGroupRef(NodeRef);

impl Clone for CfnGlobalReplicationGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnGlobalReplicationGroupRef {}
impl AsNode for CfnGlobalReplicationGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnGlobalReplicationGroupRef {
    /// What `Ref` returns: its `GlobalReplicationGroupId`, a [`elasticache::GlobalReplicationGroupId`](kinds::elasticache::GlobalReplicationGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::GlobalReplicationGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the Global Datastore.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::elasticache::GlobalReplicationGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID used to associate a secondary cluster to the Global Replication Group.
    ///
    /// `Fn::GetAtt` of `GlobalReplicationGroupId`.
    #[inline]
    pub fn attr_global_replication_group_id(
        &self,
    ) -> Value<kinds::elasticache::GlobalReplicationGroupId> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("GlobalReplicationGroupId"),
        ))
    }

    /// The status of the Global Datastore. Can be `Creating`, `Modifying`, `Available`, `Deleting` or `Primary-Only`. Primary-only status indicates the global datastore contains only a primary cluster. Either all secondary clusters are deleted or not successfully created.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::elasticache::GlobalReplicationGroupId> for &CfnGlobalReplicationGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::GlobalReplicationGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::elasticache::GlobalReplicationGroupArn> for &CfnGlobalReplicationGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::GlobalReplicationGroupArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A member of a Global datastore. It contains the Replication Group Id, the Amazon region and the role of the replication group.
///
/// The property type `GlobalReplicationGroupMember` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct GlobalReplicationGroupMemberProperty(Object);

impl GlobalReplicationGroupMemberProperty {
    /// `GlobalReplicationGroupMemberProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The replication group id of the Global datastore member.
    ///
    /// `ReplicationGroupId`.
    pub fn replication_group_id(
        mut self,
        value: impl IntoValue<kinds::elasticache::ReplicationGroupId>,
    ) -> Self {
        self.0
            .put("ReplicationGroupId", value.into_value().into_node());
        self
    }

    /// The Amazon region of the Global datastore member.
    ///
    /// `ReplicationGroupRegion`.
    pub fn replication_group_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationGroupRegion", value.into_value().into_node());
        self
    }

    /// Indicates the role of the replication group, `PRIMARY` or `SECONDARY`.
    ///
    /// `Role`; one of `PRIMARY`, `SECONDARY`.
    pub fn role(mut self, value: impl IntoValue<Role>) -> Self {
        self.0.put("Role", value.into_value().into_node());
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

impl Kind for GlobalReplicationGroupMemberProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<GlobalReplicationGroupMemberProperty> for GlobalReplicationGroupMemberProperty {}
impl From<GlobalReplicationGroupMemberProperty> for Node {
    #[inline]
    fn from(value: GlobalReplicationGroupMemberProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<GlobalReplicationGroupMemberProperty> for GlobalReplicationGroupMemberProperty {
    #[inline]
    fn into_value(self) -> Value<GlobalReplicationGroupMemberProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of the replication groups
///
/// The property type `RegionalConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct RegionalConfigurationProperty(Object);

impl RegionalConfigurationProperty {
    /// `RegionalConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of the secondary cluster
    ///
    /// `ReplicationGroupId`.
    pub fn replication_group_id(
        mut self,
        value: impl IntoValue<kinds::elasticache::ReplicationGroupId>,
    ) -> Self {
        self.0
            .put("ReplicationGroupId", value.into_value().into_node());
        self
    }

    /// The Amazon region where the cluster is stored
    ///
    /// `ReplicationGroupRegion`.
    pub fn replication_group_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationGroupRegion", value.into_value().into_node());
        self
    }

    /// A list of PreferredAvailabilityZones objects that specifies the configuration of a node group in the resharded cluster.
    ///
    /// `ReshardingConfigurations`.
    pub fn resharding_configurations(
        mut self,
        value: impl IntoValue<List<ReshardingConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("ReshardingConfigurations", value.into_value().into_node());
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

impl Kind for RegionalConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RegionalConfigurationProperty> for RegionalConfigurationProperty {}
impl From<RegionalConfigurationProperty> for Node {
    #[inline]
    fn from(value: RegionalConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RegionalConfigurationProperty> for RegionalConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<RegionalConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A list of `PreferredAvailabilityZones` objects that specifies the configuration of a node group in the resharded cluster.
///
/// The property type `ReshardingConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReshardingConfigurationProperty(Object);

impl ReshardingConfigurationProperty {
    /// `ReshardingConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to.
    ///
    /// `NodeGroupId`.
    pub fn node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NodeGroupId", value.into_value().into_node());
        self
    }

    /// A list of preferred availability zones for the nodes in this cluster.
    ///
    /// `PreferredAvailabilityZones`.
    pub fn preferred_availability_zones(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PreferredAvailabilityZones", value.into_value().into_node());
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

impl Kind for ReshardingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReshardingConfigurationProperty> for ReshardingConfigurationProperty {}
impl From<ReshardingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReshardingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReshardingConfigurationProperty> for ReshardingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ReshardingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Role` of a `GlobalReplicationGroupMember` of `AWS::ElastiCache::GlobalReplicationGroup`.
pub enum Role {
    /// `PRIMARY`.
    Primary,
    /// `SECONDARY`.
    Secondary,
}

#[diagnostic::do_not_recommend]
impl Kind for Role {}
#[diagnostic::do_not_recommend]
impl TextKind for Role {}
#[diagnostic::do_not_recommend]
impl IdKind for Role {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Role {}
#[diagnostic::do_not_recommend]
impl IntoValue<Role> for Role {
    #[inline]
    fn into_value(self) -> Value<Role> {
        const VALUES: &[&str] = &["PRIMARY", "SECONDARY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
