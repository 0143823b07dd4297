// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::Cluster` and its property types.

use crate::l1::*;

/// Specifies a cluster. All nodes in the cluster run the same protocol-compliant engine software.
///
/// `AWS::MemoryDB::Cluster`; `Ref` returns its `ClusterName`, a [`memorydb::ClusterName`](kinds::memorydb::ClusterName).
/// Changing one of these replaces it: `ClusterName`, `DataTiering`, `KmsKeyId`, `MultiRegionClusterName`, `NetworkType`, `Port`, `SnapshotArns`, `SnapshotName`, `SubnetGroupName`, `TLSEnabled`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `acl_name`: The name of the Access Control List to associate with the cluster.
    /// - `cluster_name`: The name of the cluster.
    /// - `node_type`: The cluster 's node type.
    pub fn new(
        acl_name: impl IntoValue<String>,
        cluster_name: impl IntoValue<String>,
        node_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ACLName", acl_name.into_value().into_node());
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("NodeType", node_type.into_value().into_node());
        Self(object_)
    }

    /// When set to true, the cluster will automatically receive minor engine version upgrades after launch.
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// The cluster 's configuration endpoint.
    ///
    /// `ClusterEndpoint`; updated in place.
    pub fn cluster_endpoint(mut self, value: impl IntoValue<EndpointProperty>) -> Self {
        self.0
            .put("ClusterEndpoint", value.into_value().into_node());
        self
    }

    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type. This parameter must be set when using r6gd nodes. For more information, see [Data tiering](https://docs.aws.amazon.com/memorydb/latest/devguide/data-tiering.html).
    ///
    /// `DataTiering`; one of `true`, `false`; an update replaces the resource.
    pub fn data_tiering(mut self, value: impl IntoValue<DataTiering>) -> Self {
        self.0.put("DataTiering", value.into_value().into_node());
        self
    }

    /// A description of the cluster.
    ///
    /// `Description`; updated in place.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// The name of the engine used by the cluster.
    ///
    /// `Engine`; updated in place.
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The Redis engine version used by the cluster.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The user-supplied name of a final cluster snapshot. This is the unique name that identifies the snapshot. MemoryDB creates the snapshot, and then deletes the cluster immediately afterward.
    ///
    /// `FinalSnapshotName`; updated in place.
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FinalSnapshotName", value.into_value().into_node());
        self
    }

    /// The mechanism that the cluster uses to discover IP addresses. Returns 'ipv4' when DNS endpoints resolve to IPv4 addresses, or 'ipv6' when DNS endpoints resolve to IPv6 addresses.
    ///
    /// `IpDiscovery`; one of `ipv4`, `ipv6`; updated in place.
    pub fn ip_discovery(mut self, value: impl IntoValue<IpDiscovery>) -> Self {
        self.0.put("IpDiscovery", value.into_value().into_node());
        self
    }

    /// The ID of the KMS key used to encrypt the cluster.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range in the format `ddd:hh24:mi-ddd:hh24:mi` (24H Clock UTC). The minimum maintenance window is a 60 minute period.
    ///
    /// *Pattern*: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// `MaintenanceWindow`; updated in place.
    pub fn maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The name of the multi-Region cluster that this cluster belongs to.
    ///
    /// `MultiRegionClusterName`; an update replaces the resource.
    pub fn multi_region_cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MultiRegionClusterName", value.into_value().into_node());
        self
    }

    /// The IP address type for the cluster. Returns 'ipv4' for IPv4 only, 'ipv6' for IPv6 only, or 'dual-stack' if the cluster supports both IPv4 and IPv6 addressing.
    ///
    /// `NetworkType`; one of `ipv4`, `ipv6`, `dual_stack`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The number of replicas to apply to each shard.
    ///
    /// *Default value*: `1`
    ///
    /// *Maximum value*: `5`
    ///
    /// `NumReplicasPerShard`; updated in place.
    pub fn num_replicas_per_shard(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumReplicasPerShard", value.into_value().into_node());
        self
    }

    /// The number of shards in the cluster.
    ///
    /// `NumShards`; updated in place.
    pub fn num_shards(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumShards", value.into_value().into_node());
        self
    }

    /// The name of the parameter group used by the cluster.
    ///
    /// `ParameterGroupName`; updated in place.
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ParameterGroupName", value.into_value().into_node());
        self
    }

    /// The port used by the cluster.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// A list of security group names to associate with this cluster.
    ///
    /// `SecurityGroupIds`; updated in place.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of Amazon Resource Names (ARN) that uniquely identify the RDB snapshot files stored in Amazon S3. The snapshot files are used to populate the new cluster. The Amazon S3 object name in the ARN cannot contain any commas.
    ///
    /// `SnapshotArns`; an update replaces the resource.
    pub fn snapshot_arns(
        mut self,
        value: impl IntoValue<List<kinds::memorydb::SnapshotArn>>,
    ) -> Self {
        self.0.put("SnapshotArns", value.into_value().into_node());
        self
    }

    /// The name of a snapshot from which to restore data into the new cluster. The snapshot status changes to restoring while the new cluster is being created.
    ///
    /// `SnapshotName`; an update replaces the resource.
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotName", value.into_value().into_node());
        self
    }

    /// The number of days for which MemoryDB retains automatic snapshots before deleting them. For example, if you set SnapshotRetentionLimit to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    ///
    /// `SnapshotRetentionLimit`; updated in place.
    pub fn snapshot_retention_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SnapshotRetentionLimit", value.into_value().into_node());
        self
    }

    /// The daily time range (in UTC) during which MemoryDB begins taking a daily snapshot of your shard. Example: 05:00-09:00 If you do not specify this parameter, MemoryDB automatically chooses an appropriate time range.
    ///
    /// `SnapshotWindow`; updated in place.
    pub fn snapshot_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotWindow", value.into_value().into_node());
        self
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the SNS topic, such as `arn:aws:memorydb:us-east-1:123456789012:mySNSTopic`
    ///
    /// `SnsTopicArn`; updated in place.
    pub fn sns_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0.put("SnsTopicArn", value.into_value().into_node());
        self
    }

    /// The SNS topic must be in Active status to receive notifications.
    ///
    /// `SnsTopicStatus`; updated in place.
    pub fn sns_topic_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnsTopicStatus", value.into_value().into_node());
        self
    }

    /// The name of the subnet group used by the cluster.
    ///
    /// `SubnetGroupName`; an update replaces the resource.
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SubnetGroupName", value.into_value().into_node());
        self
    }

    /// A flag to indicate if In-transit encryption is enabled.
    ///
    /// `TLSEnabled`; an update replaces the resource.
    pub fn tls_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("TLSEnabled", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html).
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

impl Construct for CfnCluster {
    type Handle = CfnClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterRef {
        CfnClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCluster`] of a stack.
pub struct CfnClusterRef(NodeRef);

impl Clone for CfnClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterRef {}
impl AsNode for CfnClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterRef {
    /// What `Ref` returns: its `ClusterName`, a [`memorydb::ClusterName`](kinds::memorydb::ClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// When you pass the logical ID of this resource to the intrinsic `Ref` function, Ref returns the ARN of the cluster, such as `arn:aws:memorydb:us-east-1:123456789012:cluster/my-cluster`
    ///
    /// `Fn::GetAtt` of `ARN`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }

    /// The address of the cluster 's configuration endpoint.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint.Address`.
    #[inline]
    pub fn attr_cluster_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ClusterEndpoint.Address"),
        ))
    }

    /// The port used by the cluster configuration endpoint.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint.Port`.
    #[inline]
    pub fn attr_cluster_endpoint_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterEndpoint.Port")))
    }

    /// The status of the parameter group used by the cluster, for example `active` or `applying`.
    ///
    /// `Fn::GetAtt` of `ParameterGroupStatus`.
    #[inline]
    pub fn attr_parameter_group_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ParameterGroupStatus")))
    }

    /// The status of the cluster. For example, 'available', 'updating' or 'creating'.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::memorydb::ClusterName> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::ClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::memorydb::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ARN")))
    }
}

/// Represents the information required for client programs to connect to the cluster and its nodes.
///
/// The property type `Endpoint` of `AWS::MemoryDB::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointProperty(Object);

impl EndpointProperty {
    /// `EndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS hostname of the node.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The port number that the engine is listening on.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for EndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointProperty> for EndpointProperty {}
impl From<EndpointProperty> for Node {
    #[inline]
    fn from(value: EndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointProperty> for EndpointProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DataTiering` of `AWS::MemoryDB::Cluster`.
pub enum DataTiering {
    /// `false`.
    False,
    /// `true`.
    True,
}

#[diagnostic::do_not_recommend]
impl Kind for DataTiering {}
#[diagnostic::do_not_recommend]
impl TextKind for DataTiering {}
#[diagnostic::do_not_recommend]
impl IdKind for DataTiering {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DataTiering {}
#[diagnostic::do_not_recommend]
impl IntoValue<DataTiering> for DataTiering {
    #[inline]
    fn into_value(self) -> Value<DataTiering> {
        const VALUES: &[&str] = &["false", "true"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `IpDiscovery` of `AWS::MemoryDB::Cluster`.
pub enum IpDiscovery {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for IpDiscovery {}
#[diagnostic::do_not_recommend]
impl TextKind for IpDiscovery {}
#[diagnostic::do_not_recommend]
impl IdKind for IpDiscovery {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for IpDiscovery {}
#[diagnostic::do_not_recommend]
impl IntoValue<IpDiscovery> for IpDiscovery {
    #[inline]
    fn into_value(self) -> Value<IpDiscovery> {
        const VALUES: &[&str] = &["ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::MemoryDB::Cluster`.
pub enum NetworkType {
    /// `dual_stack`.
    DualStack,
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
}

#[diagnostic::do_not_recommend]
impl Kind for NetworkType {}
#[diagnostic::do_not_recommend]
impl TextKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl IdKind for NetworkType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for NetworkType {}
#[diagnostic::do_not_recommend]
impl IntoValue<NetworkType> for NetworkType {
    #[inline]
    fn into_value(self) -> Value<NetworkType> {
        const VALUES: &[&str] = &["dual_stack", "ipv4", "ipv6"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
