// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::ReplicationGroup` and its property types.

use crate::l1::*;

/// The `AWS::ElastiCache::ReplicationGroup` resource creates an Amazon ElastiCache (Valkey or Redis OSS) replication group. A Valkey or Redis OSS (cluster mode disabled) replication group is a collection of cache clusters, where one of the clusters is a primary read-write cluster and the others are read-only replicas.
///
/// A Valkey or Redis OSS (cluster mode enabled) cluster is comprised of from 1 to 90 shards (API/CLI: node groups). Each shard has a primary node and up to 5 read-only replica nodes. The configuration can range from 90 shards and 0 replicas to 15 shards and 5 replicas, which is the maximum number or replicas allowed.
///
/// The node or shard limit can be increased to a maximum of 500 per cluster if the engine version is Valkey 7.2 or higher, or Redis OSS 5.0.6 or higher. For example, you can choose to configure a 500 node cluster that ranges between 83 shards (one primary and 5 replicas per shard) and 500 shards (single primary and no replicas). Make sure there are enough available IP addresses to accommodate the increase. Common pitfalls include the subnets in the subnet group have too small a CIDR range or the subnets are shared and heavily used by other clusters. For more information, see [Creating a Subnet Group](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SubnetGroups.Creating.html). For versions below 5.0.6, the limit is 250 per cluster.
///
/// To request a limit increase, see [Amazon Service Limits](https://docs.aws.amazon.com/general/latest/gr/aws_service_limits.html) and choose the limit type *Nodes per cluster per instance type*.
///
/// `AWS::ElastiCache::ReplicationGroup`; `Ref` returns its `ReplicationGroupId`, a [`elasticache::ReplicationGroupId`](kinds::elasticache::ReplicationGroupId).
/// Changing one of these replaces it: `AtRestEncryptionEnabled`, `CacheSubnetGroupName`, `DataTieringEnabled`, `Engine`, `GlobalReplicationGroupId`, `KmsKeyId`, `NetworkType`, `Port`, `PreferredCacheClusterAZs`, `ReplicasPerNodeGroup`, `ReplicationGroupId`, `SnapshotArns`, `SnapshotName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicationGroup(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::ReplicationGroup",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replication_group.rules"),
};

impl CfnReplicationGroup {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::ReplicationGroup";

    /// `CfnReplicationGroup` with its required properties, in alphabetical order:
    ///
    /// - `replication_group_description`: A user-created description for the replication group.
    pub fn new(replication_group_description: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ReplicationGroupDescription",
            replication_group_description.into_value().into_node(),
        );
        Self(object_)
    }

    /// A flag that enables encryption at rest when set to `true`.
    ///
    /// *Required:* Only available when creating a replication group in an Amazon VPC using Redis OSS version `3.2.6` or `4.x` onward.
    ///
    /// Default: `false`
    ///
    /// `AtRestEncryptionEnabled`; default `false`; an update replaces the resource.
    pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AtRestEncryptionEnabled", value.into_value().into_node());
        self
    }

    /// *Reserved parameter.* The password used to access a password protected server.
    ///
    /// `AuthToken` can be specified only on replication groups where `TransitEncryptionEnabled` is `true`. For more information, see [Authenticating Valkey or Redis OSS users with the AUTH Command](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth.html).
    ///
    /// > For HIPAA compliance, you must specify `TransitEncryptionEnabled` as `true`, an `AuthToken`, and a `CacheSubnetGroup`.
    ///
    /// Password constraints:
    ///
    /// - Must be only printable ASCII characters.
    /// - Must be at least 16 characters and no more than 128 characters in length.
    /// - Nonalphanumeric characters are restricted to (!, &, #, $, ^, \<, \>, -, ).
    ///
    /// For more information, see [AUTH password](https://docs.aws.amazon.com/http://redis.io/commands/AUTH) at <http://redis.io/commands/AUTH>.
    ///
    /// > If ADDING the AuthToken, update requires [Replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `AuthToken`; an update may replace the resource.
    pub fn auth_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AuthToken", value.into_value().into_node());
        self
    }

    /// If you are running Valkey 7.2 or later, or Redis OSS 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign. This parameter is disabled for previous versions.
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// Specifies whether a read-only replica is automatically promoted to read/write primary if the existing primary fails.
    ///
    /// `AutomaticFailoverEnabled` must be enabled for Valkey or Redis OSS (cluster mode enabled) replication groups.
    ///
    /// Default: false
    ///
    /// `AutomaticFailoverEnabled`; default `false`; updated in place.
    pub fn automatic_failover_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutomaticFailoverEnabled", value.into_value().into_node());
        self
    }

    /// The compute and memory capacity of the nodes in the node group (shard).
    ///
    /// The following node types are supported by ElastiCache. Generally speaking, the current generation types provide more memory and computational power at lower cost when compared to their equivalent previous generation counterparts.
    ///
    /// - General purpose:
    ///
    /// - Current generation:
    ///
    /// *M6g node types:* `cache.m6g.large`, `cache.m6g.xlarge`, `cache.m6g.2xlarge`, `cache.m6g.4xlarge`, `cache.m6g.12xlarge`, `cache.m6g.24xlarge`
    ///
    /// *M5 node types:* `cache.m5.large`, `cache.m5.xlarge`, `cache.m5.2xlarge`, `cache.m5.4xlarge`, `cache.m5.12xlarge`, `cache.m5.24xlarge`
    ///
    /// *M4 node types:* `cache.m4.large`, `cache.m4.xlarge`, `cache.m4.2xlarge`, `cache.m4.4xlarge`, `cache.m4.10xlarge`
    ///
    /// *T4g node types:* `cache.t4g.micro`, `cache.t4g.small`, `cache.t4g.medium`
    ///
    /// *T3 node types:* `cache.t3.micro`, `cache.t3.small`, `cache.t3.medium`
    ///
    /// *T2 node types:* `cache.t2.micro`, `cache.t2.small`, `cache.t2.medium`
    /// - Previous generation: (not recommended)
    ///
    /// *T1 node types:* `cache.t1.micro`
    ///
    /// *M1 node types:* `cache.m1.small`, `cache.m1.medium`, `cache.m1.large`, `cache.m1.xlarge`
    ///
    /// *M3 node types:* `cache.m3.medium`, `cache.m3.large`, `cache.m3.xlarge`, `cache.m3.2xlarge`
    /// - Compute optimized:
    ///
    /// - Previous generation: (not recommended)
    ///
    /// *C1 node types:* `cache.c1.xlarge`
    /// - Memory optimized:
    ///
    /// - Current generation:
    ///
    /// *R6gd node types:* `cache.r6gd.xlarge`, `cache.r6gd.2xlarge`, `cache.r6gd.4xlarge`, `cache.r6gd.8xlarge`, `cache.r6gd.12xlarge`, `cache.r6gd.16xlarge`
    ///
    /// > The `r6gd` family is available in the following regions: `us-east-2`, `us-east-1`, `us-west-2`, `us-west-1`, `eu-west-1`, `eu-central-1`, `ap-northeast-1`, `ap-southeast-1`, `ap-southeast-2`.
    ///
    /// *R6g node types:* `cache.r6g.large`, `cache.r6g.xlarge`, `cache.r6g.2xlarge`, `cache.r6g.4xlarge`, `cache.r6g.12xlarge`, `cache.r6g.24xlarge`
    ///
    /// *R5 node types:* `cache.r5.large`, `cache.r5.xlarge`, `cache.r5.2xlarge`, `cache.r5.4xlarge`, `cache.r5.12xlarge`, `cache.r5.24xlarge`
    ///
    /// *R4 node types:* `cache.r4.large`, `cache.r4.xlarge`, `cache.r4.2xlarge`, `cache.r4.4xlarge`, `cache.r4.8xlarge`, `cache.r4.16xlarge`
    /// - Previous generation: (not recommended)
    ///
    /// *M2 node types:* `cache.m2.xlarge`, `cache.m2.2xlarge`, `cache.m2.4xlarge`
    ///
    /// *R3 node types:* `cache.r3.large`, `cache.r3.xlarge`, `cache.r3.2xlarge`, `cache.r3.4xlarge`, `cache.r3.8xlarge`
    ///
    /// For region availability, see [Supported Node Types by Amazon Region](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html#CacheNodes.SupportedTypesByRegion)
    ///
    /// `CacheNodeType`; updated in place.
    pub fn cache_node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CacheNodeType", value.into_value().into_node());
        self
    }

    /// The name of the parameter group to associate with this replication group. If this argument is omitted, the default cache parameter group for the specified engine is used.
    ///
    /// If you are running Valkey or Redis OSS version 3.2.4 or later, only one node group (shard), and want to use a default parameter group, we recommend that you specify the parameter group by name.
    ///
    /// - To create a Valkey or Redis OSS (cluster mode disabled) replication group, use `CacheParameterGroupName=default.redis3.2`.
    /// - To create a Valkey or Redis OSS (cluster mode enabled) replication group, use `CacheParameterGroupName=default.redis3.2.cluster.on`.
    ///
    /// `CacheParameterGroupName`; updated in place.
    pub fn cache_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheParameterGroupName", value.into_value().into_node());
        self
    }

    /// A list of cache security group names to associate with this replication group.
    ///
    /// `CacheSecurityGroupNames`; deprecated; updated in place.
    pub fn cache_security_group_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CacheSecurityGroupNames", value.into_value().into_node());
        self
    }

    /// The name of the cache subnet group to be used for the replication group.
    ///
    /// > If you're going to launch your cluster in an Amazon VPC, you need to create a subnet group before you start creating a cluster. For more information, see [AWS::ElastiCache::SubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticache-subnetgroup.html).
    ///
    /// `CacheSubnetGroupName`; an update replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheSubnetGroupName", value.into_value().into_node());
        self
    }

    /// The mode can be enabled or disabled. To change the cluster mode from disabled to enabled, you must first set the cluster mode to compatible. The compatible mode allows your Valkey or Redis OSS clients to connect using both cluster mode enabled and cluster mode disabled. After you migrate all Valkey or Redis OSS clients to use cluster mode enabled, you can then complete cluster mode configuration and set the cluster mode to enabled. For more information, see [Modify cluster mode](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/modify-cluster-mode.html).
    ///
    /// `ClusterMode`; updated in place.
    pub fn cluster_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterMode", value.into_value().into_node());
        self
    }

    /// Enables data tiering. Data tiering is only supported for replication groups using the r6gd node type. This parameter must be set to true when using r6gd nodes. For more information, see [Data tiering](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/data-tiering.html).
    ///
    /// `DataTieringEnabled`; an update replaces the resource.
    pub fn data_tiering_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DataTieringEnabled", value.into_value().into_node());
        self
    }

    /// The durability setting for the replication group. Valid values: default, async, sync, disabled. Enabling durability on an existing non-durable cluster or disabling durability on an existing durable cluster is not currently supported and will result in an error; specify the desired durability at create time. The resolved state is returned in EffectiveDurability.
    ///
    /// `Durability`; one of `default`, `async`, `sync`, `disabled`; updated in place.
    pub fn durability(mut self, value: impl IntoValue<Durability>) -> Self {
        self.0.put("Durability", value.into_value().into_node());
        self
    }

    /// The name of the cache engine to be used for the clusters in this replication group. The value must be set to `valkey` or `redis`.
    ///
    /// > Upgrading an existing engine from redis to valkey is done through in-place migration, and requires a parameter group.
    ///
    /// `Engine`; an update replaces the resource.
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Engine", value.into_value().into_node());
        self
    }

    /// The version number of the cache engine to be used for the clusters in this replication group. To view the supported cache engine versions, use the `DescribeCacheEngineVersions` operation.
    ///
    /// *Important:* You can upgrade to a newer engine version (see [Selecting a Cache Engine and Version](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html#VersionManagement) ) in the *ElastiCache User Guide*, but you cannot downgrade to an earlier engine version. If you want to use an earlier engine version, you must delete the existing cluster or replication group and create it anew with the earlier engine version.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The name of the Global datastore
    ///
    /// `GlobalReplicationGroupId`; an update replaces the resource.
    pub fn global_replication_group_id(
        mut self,
        value: impl IntoValue<kinds::elasticache::GlobalReplicationGroupId>,
    ) -> Self {
        self.0
            .put("GlobalReplicationGroupId", value.into_value().into_node());
        self
    }

    /// The network type you choose when creating a replication group, either `ipv4` | `ipv6`. IPv6 is supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 or Memcached engine version 1.6.6 and above on all instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    ///
    /// `IpDiscovery`; updated in place.
    pub fn ip_discovery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpDiscovery", value.into_value().into_node());
        self
    }

    /// The ID of the KMS key used to encrypt the disk on the cluster.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies the destination, format and type of the logs.
    ///
    /// `LogDeliveryConfigurations`; updated in place.
    pub fn log_delivery_configurations(
        mut self,
        value: impl IntoValue<List<LogDeliveryConfigurationRequestProperty>>,
    ) -> Self {
        self.0
            .put("LogDeliveryConfigurations", value.into_value().into_node());
        self
    }

    /// A flag indicating if you have Multi-AZ enabled to enhance fault tolerance. For more information, see [Minimizing Downtime: Multi-AZ](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html).
    ///
    /// `MultiAZEnabled`; updated in place.
    pub fn multi_az_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MultiAZEnabled", value.into_value().into_node());
        self
    }

    /// Must be either `ipv4` | `ipv6` | `dual_stack`. IPv6 is supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    ///
    /// `NetworkType`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
    ///
    /// If you set [UseOnlineResharding](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-useonlineresharding) to `true`, you can update `NodeGroupConfiguration` without interruption. When `UseOnlineResharding` is set to `false`, or is not specified, updating `NodeGroupConfiguration` results in [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// `NodeGroupConfiguration`; an update may replace the resource.
    pub fn node_group_configuration(
        mut self,
        value: impl IntoValue<List<NodeGroupConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("NodeGroupConfiguration", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the Amazon Simple Notification Service (SNS) topic to which notifications are sent.
    ///
    /// > The Amazon SNS topic owner must be the same as the cluster owner.
    ///
    /// `NotificationTopicArn`; updated in place.
    pub fn notification_topic_arn(mut self, value: impl IntoValue<kinds::sns::TopicArn>) -> Self {
        self.0
            .put("NotificationTopicArn", value.into_value().into_node());
        self
    }

    /// The number of clusters this replication group initially has.
    ///
    /// This parameter is not used if there is more than one node group (shard). You should use `ReplicasPerNodeGroup` instead.
    ///
    /// If `AutomaticFailoverEnabled` is `true`, the value of this parameter must be at least 2. If `AutomaticFailoverEnabled` is `false` you can omit this parameter (it will default to 1), or you can explicitly set it to a value between 2 and 6.
    ///
    /// The maximum permitted value for `NumCacheClusters` is 6 (1 primary plus 5 replicas).
    ///
    /// `NumCacheClusters`; updated in place.
    pub fn num_cache_clusters(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("NumCacheClusters", value.into_value().into_node());
        self
    }

    /// An optional parameter that specifies the number of node groups (shards) for this Valkey or Redis OSS (cluster mode enabled) replication group. For Valkey or Redis OSS (cluster mode disabled) either omit this parameter or set it to 1.
    ///
    /// If you set [UseOnlineResharding](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-useonlineresharding) to `true`, you can update `NumNodeGroups` without interruption. When `UseOnlineResharding` is set to `false`, or is not specified, updating `NumNodeGroups` results in [replacement](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html#update-replacement).
    ///
    /// Default: 1
    ///
    /// `NumNodeGroups`; default `1`; an update may replace the resource.
    pub fn num_node_groups(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumNodeGroups", value.into_value().into_node());
        self
    }

    /// The port number on which each member of the replication group accepts connections.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// A list of EC2 Availability Zones in which the replication group's clusters are created. The order of the Availability Zones in the list is the order in which clusters are allocated. The primary cluster is created in the first AZ in the list.
    ///
    /// This parameter is not used if there is more than one node group (shard). You should use `NodeGroupConfiguration` instead.
    ///
    /// > If you are creating your replication group in an Amazon VPC (recommended), you can only locate clusters in Availability Zones associated with the subnets in the selected subnet group.
    /// >
    /// > The number of Availability Zones listed must equal the value of `NumCacheClusters`.
    ///
    /// Default: system chosen Availability Zones.
    ///
    /// `PreferredCacheClusterAZs`; an update replaces the resource.
    pub fn preferred_cache_cluster_azs(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PreferredCacheClusterAZs", value.into_value().into_node());
        self
    }

    /// Specifies the weekly time range during which maintenance on the cluster is performed. It is specified as a range in the format ddd:hh24:mi-ddd:hh24:mi (24H Clock UTC). The minimum maintenance window is a 60 minute period.
    ///
    /// Valid values for `ddd` are:
    ///
    /// - `sun`
    /// - `mon`
    /// - `tue`
    /// - `wed`
    /// - `thu`
    /// - `fri`
    /// - `sat`
    ///
    /// Example: `sun:23:00-mon:01:30`
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The identifier of the cluster that serves as the primary for this replication group. This cluster must already exist and have a status of `available`.
    ///
    /// This parameter is not required if `NumCacheClusters`, `NumNodeGroups`, or `ReplicasPerNodeGroup` is specified.
    ///
    /// `PrimaryClusterId`; updated in place.
    pub fn primary_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryClusterId", value.into_value().into_node());
        self
    }

    /// An optional parameter that specifies the number of replica nodes in each node group (shard). Valid values are 0 to 5.
    ///
    /// `ReplicasPerNodeGroup`; an update replaces the resource.
    pub fn replicas_per_node_group(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ReplicasPerNodeGroup", value.into_value().into_node());
        self
    }

    /// The replication group identifier. This parameter is stored as a lowercase string.
    ///
    /// Constraints:
    ///
    /// - A name must contain from 1 to 40 alphanumeric characters or hyphens.
    /// - The first character must be a letter.
    /// - A name cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// `ReplicationGroupId`; an update replaces the resource.
    pub fn replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ReplicationGroupId", value.into_value().into_node());
        self
    }

    /// One or more Amazon VPC security groups associated with this replication group.
    ///
    /// Use this parameter only when you are creating a replication group in an Amazon Virtual Private Cloud (Amazon VPC).
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

    /// A list of Amazon Resource Names (ARN) that uniquely identify the Valkey or Redis OSS RDB snapshot files stored in Amazon S3. The snapshot files are used to populate the new replication group. The Amazon S3 object name in the ARN cannot contain any commas. The new replication group will have the number of node groups (console: shards) specified by the parameter *NumNodeGroups* or the number of node groups configured by *NodeGroupConfiguration* regardless of the number of ARNs specified here.
    ///
    /// Example of an Amazon S3 ARN: `arn:aws:s3:::my_bucket/snapshot1.rdb`
    ///
    /// `SnapshotArns`; an update replaces the resource.
    pub fn snapshot_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SnapshotArns", value.into_value().into_node());
        self
    }

    /// The name of a snapshot from which to restore data into the new replication group. The snapshot status changes to `restoring` while the new replication group is being created.
    ///
    /// `SnapshotName`; an update replaces the resource.
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotName", value.into_value().into_node());
        self
    }

    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot that was taken today is retained for 5 days before being deleted.
    ///
    /// Default: 0 (i.e., automatic backups are disabled for this cluster).
    ///
    /// `SnapshotRetentionLimit`; default `0`; updated in place.
    pub fn snapshot_retention_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SnapshotRetentionLimit", value.into_value().into_node());
        self
    }

    /// The daily time range (in UTC) during which ElastiCache begins taking a daily snapshot of your node group (shard).
    ///
    /// Example: `05:00-09:00`
    ///
    /// If you do not specify this parameter, ElastiCache automatically chooses an appropriate time range.
    ///
    /// `SnapshotWindow`; updated in place.
    pub fn snapshot_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotWindow", value.into_value().into_node());
        self
    }

    /// The cluster ID that is used as the daily snapshot source for the replication group. This parameter cannot be set for Valkey or Redis OSS (cluster mode enabled) replication groups.
    ///
    /// `SnapshottingClusterId`; updated in place.
    pub fn snapshotting_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshottingClusterId", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to this resource. Tags are comma-separated key,value pairs (e.g. Key= `myKey`, Value= `myKeyValue`. You can include multiple tags as shown following: Key= `myKey`, Value= `myKeyValue` Key= `mySecondKey`, Value= `mySecondKeyValue`. Tags on replication groups will be replicated to all nodes.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A flag that enables in-transit encryption when set to `true`.
    ///
    /// This parameter is only available when creating a replication group in an Amazon VPC using Valkey version `7.2` and above, Redis OSS version `3.2.6`, or Redis OSS version `4.x` and above, and the cluster is being created in an Amazon VPC.
    ///
    /// If you enable in-transit encryption, you must also specify a value for `CacheSubnetGroup`.
    ///
    /// > TransitEncryptionEnabled is required when creating a new valkey replication group.
    ///
    /// Default: `false`
    ///
    /// > For HIPAA compliance, you must specify `TransitEncryptionEnabled` as `true`, an `AuthToken`, and a `CacheSubnetGroup`.
    ///
    /// `TransitEncryptionEnabled`; default `false`; updated in place.
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TransitEncryptionEnabled", value.into_value().into_node());
        self
    }

    /// A setting that allows you to migrate your clients to use in-transit encryption, with no downtime.
    ///
    /// When setting `TransitEncryptionEnabled` to `true`, you can set your `TransitEncryptionMode` to `preferred` in the same request, to allow both encrypted and unencrypted connections at the same time. Once you migrate all your Valkey or Redis OSS clients to use encrypted connections you can modify the value to `required` to allow encrypted connections only.
    ///
    /// Setting `TransitEncryptionMode` to `required` is a two-step process that requires you to first set the `TransitEncryptionMode` to `preferred`, after that you can set `TransitEncryptionMode` to `required`.
    ///
    /// This process will not trigger the replacement of the replication group.
    ///
    /// `TransitEncryptionMode`; updated in place.
    pub fn transit_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TransitEncryptionMode", value.into_value().into_node());
        self
    }

    /// The ID of user group to associate with the replication group.
    ///
    /// `UserGroupIds`; updated in place.
    pub fn user_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::elasticache::UserGroupId>>,
    ) -> Self {
        self.0.put("UserGroupIds", value.into_value().into_node());
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

impl Construct for CfnReplicationGroup {
    type Handle = CfnReplicationGroupRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicationGroupRef {
        CfnReplicationGroupRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicationGroup`] of a stack.
pub struct CfnReplicationGroupRef(NodeRef);

impl Clone for CfnReplicationGroupRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicationGroupRef {}
impl AsNode for CfnReplicationGroupRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicationGroupRef {
    /// What `Ref` returns: its `ReplicationGroupId`, a [`elasticache::ReplicationGroupId`](kinds::elasticache::ReplicationGroupId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::ReplicationGroupId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ConfigurationEndPoint` attribute.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndPoint`.
    #[inline]
    pub fn attr_configuration_end_point(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationEndPoint")))
    }

    /// The DNS hostname of the cache node.
    ///
    /// > Valkey or Redis OSS (cluster mode disabled) replication groups don't have this attribute. Therefore, `Fn::GetAtt` returns a value for this attribute only if the replication group is clustered. Otherwise, `Fn::GetAtt` fails. For Valkey or Redis OSS (cluster mode disabled) replication groups, use the `PrimaryEndpoint` or `ReadEndpoint` attributes.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndPoint.Address`.
    #[inline]
    pub fn attr_configuration_end_point_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationEndPoint.Address"),
        ))
    }

    /// The port number that the cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndPoint.Port`.
    #[inline]
    pub fn attr_configuration_end_point_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationEndPoint.Port"),
        ))
    }

    /// The resolved durability state of the replication group after resolving the default value. This is a read-only property.
    ///
    /// `Fn::GetAtt` of `EffectiveDurability`.
    #[inline]
    pub fn attr_effective_durability(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EffectiveDurability")))
    }

    /// The `PrimaryEndPoint` attribute.
    ///
    /// `Fn::GetAtt` of `PrimaryEndPoint`.
    #[inline]
    pub fn attr_primary_end_point(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrimaryEndPoint")))
    }

    /// The DNS address of the primary read-write cache node.
    ///
    /// `Fn::GetAtt` of `PrimaryEndPoint.Address`.
    #[inline]
    pub fn attr_primary_end_point_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("PrimaryEndPoint.Address"),
        ))
    }

    /// The number of the port that the primary read-write cache engine is listening on.
    ///
    /// `Fn::GetAtt` of `PrimaryEndPoint.Port`.
    #[inline]
    pub fn attr_primary_end_point_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("PrimaryEndPoint.Port")))
    }

    /// The `ReadEndPoint` attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint`.
    #[inline]
    pub fn attr_read_end_point(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadEndPoint")))
    }

    /// A string with a list of endpoints for the primary and read-only replicas. The order of the addresses maps to the order of the ports from the `ReadEndPoint.Ports` attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.Addresses`.
    #[inline]
    pub fn attr_read_end_point_addresses(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReadEndPoint.Addresses"),
        ))
    }

    /// A list of endpoints for the read-only replicas. The order of the addresses maps to the order of the ports from the ReadEndPoint.Ports attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.AddressesList`.
    #[inline]
    pub fn attr_read_end_point_addresses_list(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReadEndPoint.AddressesList"),
        ))
    }

    /// A string with a list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the `ReadEndPoint.Addresses` attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.Ports`.
    #[inline]
    pub fn attr_read_end_point_ports(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadEndPoint.Ports")))
    }

    /// A list of ports for the read-only replicas. The order of the ports maps to the order of the addresses from the ReadEndPoint.Addresses attribute.
    ///
    /// `Fn::GetAtt` of `ReadEndPoint.PortsList`.
    #[inline]
    pub fn attr_read_end_point_ports_list(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReadEndPoint.PortsList"),
        ))
    }

    /// The `ReaderEndPoint` attribute.
    ///
    /// `Fn::GetAtt` of `ReaderEndPoint`.
    #[inline]
    pub fn attr_reader_end_point(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReaderEndPoint")))
    }

    /// The address of the reader endpoint.
    ///
    /// `Fn::GetAtt` of `ReaderEndPoint.Address`.
    #[inline]
    pub fn attr_reader_end_point_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ReaderEndPoint.Address"),
        ))
    }

    /// The port used by the reader endpoint.
    ///
    /// `Fn::GetAtt` of `ReaderEndPoint.Port`.
    #[inline]
    pub fn attr_reader_end_point_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReaderEndPoint.Port")))
    }
}

impl IntoValue<kinds::elasticache::ReplicationGroupId> for &CfnReplicationGroupRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::ReplicationGroupId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
///
/// The property type `CloudWatchLogsDestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsDestinationDetailsProperty(Object);

impl CloudWatchLogsDestinationDetailsProperty {
    /// `CloudWatchLogsDestinationDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `log_group`: The name of the CloudWatch Logs log group.
    pub fn new(log_group: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("LogGroup", log_group.into_value().into_node());
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

impl Kind for CloudWatchLogsDestinationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsDestinationDetailsProperty>
    for CloudWatchLogsDestinationDetailsProperty
{
}
impl From<CloudWatchLogsDestinationDetailsProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsDestinationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsDestinationDetailsProperty>
    for CloudWatchLogsDestinationDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsDestinationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
///
/// The property type `DestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct DestinationDetailsProperty(Object);

impl DestinationDetailsProperty {
    /// `DestinationDetailsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The configuration details of the CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
    ///
    /// `CloudWatchLogsDetails`.
    pub fn cloud_watch_logs_details(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestinationDetailsProperty>,
    ) -> Self {
        self.0
            .put("CloudWatchLogsDetails", value.into_value().into_node());
        self
    }

    /// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
    ///
    /// `KinesisFirehoseDetails`.
    pub fn kinesis_firehose_details(
        mut self,
        value: impl IntoValue<KinesisFirehoseDestinationDetailsProperty>,
    ) -> Self {
        self.0
            .put("KinesisFirehoseDetails", value.into_value().into_node());
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

impl Kind for DestinationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DestinationDetailsProperty> for DestinationDetailsProperty {}
impl From<DestinationDetailsProperty> for Node {
    #[inline]
    fn from(value: DestinationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DestinationDetailsProperty> for DestinationDetailsProperty {
    #[inline]
    fn into_value(self) -> Value<DestinationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration details of the Kinesis Data Firehose destination. Note that this field is marked as required but only if Kinesis Data Firehose was chosen as the destination.
///
/// The property type `KinesisFirehoseDestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct KinesisFirehoseDestinationDetailsProperty(Object);

impl KinesisFirehoseDestinationDetailsProperty {
    /// `KinesisFirehoseDestinationDetailsProperty` with its required properties, in alphabetical order:
    ///
    /// - `delivery_stream`: The name of the Kinesis Data Firehose delivery stream.
    pub fn new(delivery_stream: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("DeliveryStream", delivery_stream.into_value().into_node());
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

impl Kind for KinesisFirehoseDestinationDetailsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KinesisFirehoseDestinationDetailsProperty>
    for KinesisFirehoseDestinationDetailsProperty
{
}
impl From<KinesisFirehoseDestinationDetailsProperty> for Node {
    #[inline]
    fn from(value: KinesisFirehoseDestinationDetailsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KinesisFirehoseDestinationDetailsProperty>
    for KinesisFirehoseDestinationDetailsProperty
{
    #[inline]
    fn into_value(self) -> Value<KinesisFirehoseDestinationDetailsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the destination, format and type of the logs.
///
/// The property type `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::ReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryConfigurationRequestProperty(Object);

impl LogDeliveryConfigurationRequestProperty {
    /// `LogDeliveryConfigurationRequestProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_details`: Configuration details of either a CloudWatch Logs destination or Kinesis Data Firehose destination.
    /// - `destination_type`: Specify either CloudWatch Logs or Kinesis Data Firehose as the destination type.
    /// - `log_format`: Valid values are either `json` or `text`.
    /// - `log_type`: Valid value is either `slow-log`, which refers to [slow-log](https://docs.aws.amazon.com/https://redis.io/commands/slowlog) or `engine-log`.
    pub fn new(
        destination_details: impl IntoValue<DestinationDetailsProperty>,
        destination_type: impl IntoValue<String>,
        log_format: impl IntoValue<String>,
        log_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationDetails",
            destination_details.into_value().into_node(),
        );
        object_.put("DestinationType", destination_type.into_value().into_node());
        object_.put("LogFormat", log_format.into_value().into_node());
        object_.put("LogType", log_type.into_value().into_node());
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

impl Kind for LogDeliveryConfigurationRequestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDeliveryConfigurationRequestProperty> for LogDeliveryConfigurationRequestProperty {}
impl From<LogDeliveryConfigurationRequestProperty> for Node {
    #[inline]
    fn from(value: LogDeliveryConfigurationRequestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDeliveryConfigurationRequestProperty>
    for LogDeliveryConfigurationRequestProperty
{
    #[inline]
    fn into_value(self) -> Value<LogDeliveryConfigurationRequestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// `NodeGroupConfiguration` is a property of the `AWS::ElastiCache::ReplicationGroup` resource that configures an Amazon ElastiCache (ElastiCache) Valkey or Redis OSS cluster node group.
///
/// The property type `NodeGroupConfiguration` of `AWS::ElastiCache::ReplicationGroup`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeGroupConfigurationProperty(Object);

impl NodeGroupConfigurationProperty {
    /// `NodeGroupConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Either the ElastiCache supplied 4-digit id or a user supplied id for the node group these configuration values apply to.
    ///
    /// `NodeGroupId`; an update may replace the resource.
    pub fn node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NodeGroupId", value.into_value().into_node());
        self
    }

    /// The Availability Zone where the primary node of this node group (shard) is launched.
    ///
    /// `PrimaryAvailabilityZone`; an update replaces the resource.
    pub fn primary_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PrimaryAvailabilityZone", value.into_value().into_node());
        self
    }

    /// A list of Availability Zones to be used for the read replicas. The number of Availability Zones in this list must match the value of `ReplicaCount` or `ReplicasPerNodeGroup` if not specified.
    ///
    /// `ReplicaAvailabilityZones`; an update replaces the resource.
    pub fn replica_availability_zones(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ReplicaAvailabilityZones", value.into_value().into_node());
        self
    }

    /// The number of read replica nodes in this node group (shard).
    ///
    /// `ReplicaCount`; an update replaces the resource.
    pub fn replica_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("ReplicaCount", value.into_value().into_node());
        self
    }

    /// A string of comma-separated values where the first set of values are the slot numbers (zero based), and the second set of values are the keyspaces for each slot. The following example specifies three slots (numbered 0, 1, and 2): `0,1,2,0-4999,5000-9999,10000-16,383`.
    ///
    /// If you don't specify a value, ElastiCache allocates keys equally among each slot.
    ///
    /// When you use an `UseOnlineResharding` update policy to update the number of node groups without interruption, ElastiCache evenly distributes the keyspaces between the specified number of slots. This cannot be updated later. Therefore, after updating the number of node groups in this way, you should remove the value specified for the `Slots` property of each `NodeGroupConfiguration` from the stack template, as it no longer reflects the actual values in each node group. For more information, see [UseOnlineResharding Policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-useonlineresharding).
    ///
    /// `Slots`; an update replaces the resource.
    pub fn slots(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Slots", value.into_value().into_node());
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

impl Kind for NodeGroupConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeGroupConfigurationProperty> for NodeGroupConfigurationProperty {}
impl From<NodeGroupConfigurationProperty> for Node {
    #[inline]
    fn from(value: NodeGroupConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeGroupConfigurationProperty> for NodeGroupConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<NodeGroupConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `Durability` of `AWS::ElastiCache::ReplicationGroup`.
pub enum Durability {
    /// `async`.
    Async,
    /// `default`.
    Default,
    /// `disabled`.
    Disabled,
    /// `sync`.
    Sync,
}

#[diagnostic::do_not_recommend]
impl Kind for Durability {}
#[diagnostic::do_not_recommend]
impl TextKind for Durability {}
#[diagnostic::do_not_recommend]
impl IdKind for Durability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Durability {}
#[diagnostic::do_not_recommend]
impl IntoValue<Durability> for Durability {
    #[inline]
    fn into_value(self) -> Value<Durability> {
        const VALUES: &[&str] = &["async", "default", "disabled", "sync"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
