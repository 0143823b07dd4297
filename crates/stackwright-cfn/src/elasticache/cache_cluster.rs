// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::ElastiCache::CacheCluster` and its property types.

use crate::l1::*;

/// The `AWS::ElastiCache::CacheCluster` type creates an Amazon ElastiCache cache cluster.
///
/// `AWS::ElastiCache::CacheCluster`; `Ref` returns its `ClusterName`, a [`elasticache::CacheClusterName`](kinds::elasticache::CacheClusterName).
/// Changing one of these replaces it: `CacheSubnetGroupName`, `ClusterName`, `Engine`, `NetworkType`, `Port`, `SnapshotArns`, `SnapshotName`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCacheCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::ElastiCache::CacheCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cache_cluster.rules"),
};

impl CfnCacheCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::ElastiCache::CacheCluster";

    /// `CfnCacheCluster` with its required properties, in alphabetical order:
    ///
    /// - `cache_node_type`: The compute and memory capacity of the nodes in the node group (shard).
    /// - `engine`: The name of the cache engine to be used for this cluster.
    /// - `num_cache_nodes`: The number of cache nodes that the cache cluster should have.
    pub fn new(
        cache_node_type: impl IntoValue<String>,
        engine: impl IntoValue<String>,
        num_cache_nodes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("CacheNodeType", cache_node_type.into_value().into_node());
        object_.put("Engine", engine.into_value().into_node());
        object_.put("NumCacheNodes", num_cache_nodes.into_value().into_node());
        Self(object_)
    }

    /// Specifies whether the nodes in this Memcached cluster are created in a single Availability Zone or created across multiple Availability Zones in the cluster's region.
    ///
    /// This parameter is only supported for Memcached clusters.
    ///
    /// If the `AZMode` and `PreferredAvailabilityZones` are not specified, ElastiCache assumes `single-az` mode.
    ///
    /// `AZMode`; an update may replace the resource.
    pub fn az_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AZMode", value.into_value().into_node());
        self
    }

    /// If you are running Valkey 7.2 or later, or Redis OSS engine version 6.0 or later, set this parameter to yes if you want to opt-in to the next minor version upgrade campaign. This parameter is disabled for previous versions.
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// The name of the parameter group to associate with this cluster. If this argument is omitted, the default parameter group for the specified engine is used. You cannot use any parameter group which has `cluster-enabled='yes'` when creating a cluster.
    ///
    /// `CacheParameterGroupName`; updated in place.
    pub fn cache_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheParameterGroupName", value.into_value().into_node());
        self
    }

    /// A list of security group names to associate with this cluster.
    ///
    /// Use this parameter only when you are creating a cluster outside of an Amazon Virtual Private Cloud (Amazon VPC).
    ///
    /// `CacheSecurityGroupNames`; deprecated; updated in place.
    pub fn cache_security_group_names(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("CacheSecurityGroupNames", value.into_value().into_node());
        self
    }

    /// The name of the subnet group to be used for the cluster.
    ///
    /// Use this parameter only when you are creating a cluster in an Amazon Virtual Private Cloud (Amazon VPC).
    ///
    /// > If you're going to launch your cluster in an Amazon VPC, you need to create a subnet group before you start creating a cluster. For more information, see `[AWS::ElastiCache::SubnetGroup](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-elasticache-subnetgroup.html) .`
    ///
    /// `CacheSubnetGroupName`; an update replaces the resource.
    pub fn cache_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CacheSubnetGroupName", value.into_value().into_node());
        self
    }

    /// A name for the cache cluster. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the cache cluster. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html).
    ///
    /// The name must contain 1 to 50 alphanumeric characters or hyphens. The name must start with a letter and cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// `ClusterName`; an update replaces the resource.
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterName", value.into_value().into_node());
        self
    }

    /// The version number of the cache engine to be used for this cluster. To view the supported cache engine versions, use the DescribeCacheEngineVersions operation.
    ///
    /// *Important:* You can upgrade to a newer engine version (see [Selecting a Cache Engine and Version](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html#VersionManagement) ), but you cannot downgrade to an earlier engine version. If you want to use an earlier engine version, you must delete the existing cluster or replication group and create it anew with the earlier engine version.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The network type you choose when modifying a cluster, either `ipv4` | `ipv6`. IPv6 is supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    ///
    /// `IpDiscovery`; an update may replace the resource.
    pub fn ip_discovery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("IpDiscovery", value.into_value().into_node());
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

    /// Must be either `ipv4` | `ipv6` | `dual_stack`. IPv6 is supported for workloads using Valkey 7.2 and above, Redis OSS engine version 6.2 to 7.1 and Memcached engine version 1.6.6 and above on all instances built on the [Nitro system](https://docs.aws.amazon.com/ec2/nitro/).
    ///
    /// `NetworkType`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
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

    /// The port number on which each of the cache nodes accepts connections.
    ///
    /// `Port`; an update replaces the resource.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The EC2 Availability Zone in which the cluster is created.
    ///
    /// All nodes belonging to this cluster are placed in the preferred Availability Zone. If you want to create your nodes across multiple Availability Zones, use `PreferredAvailabilityZones`.
    ///
    /// Default: System chosen Availability Zone.
    ///
    /// `PreferredAvailabilityZone`; an update may replace the resource.
    pub fn preferred_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredAvailabilityZone", value.into_value().into_node());
        self
    }

    /// A list of the Availability Zones in which cache nodes are created. The order of the zones in the list is not important.
    ///
    /// This option is only supported on Memcached.
    ///
    /// > If you are creating your cluster in an Amazon VPC (recommended) you can only locate nodes in Availability Zones that are associated with the subnets in the selected subnet group.
    /// >
    /// > The number of Availability Zones listed must equal the value of `NumCacheNodes`.
    ///
    /// If you want all the nodes in the same Availability Zone, use `PreferredAvailabilityZone` instead, or repeat the Availability Zone multiple times in the list.
    ///
    /// Default: System chosen Availability Zones.
    ///
    /// `PreferredAvailabilityZones`; an update may replace the resource.
    pub fn preferred_availability_zones(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("PreferredAvailabilityZones", value.into_value().into_node());
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

    /// A single-element string list containing an Amazon Resource Name (ARN) that uniquely identifies a Valkey or Redis OSS RDB snapshot file stored in Amazon S3. The snapshot file is used to populate the node group (shard). The Amazon S3 object name in the ARN cannot contain any commas.
    ///
    /// > This parameter is only valid if the `Engine` parameter is `redis`.
    ///
    /// Example of an Amazon S3 ARN: `arn:aws:s3:::my_bucket/snapshot1.rdb`
    ///
    /// `SnapshotArns`; an update replaces the resource.
    pub fn snapshot_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SnapshotArns", value.into_value().into_node());
        self
    }

    /// The name of a Valkey or Redis OSS snapshot from which to restore data into the new node group (shard). The snapshot status changes to `restoring` while the new node group (shard) is being created.
    ///
    /// > This parameter is only valid if the `Engine` parameter is `redis`.
    ///
    /// `SnapshotName`; an update replaces the resource.
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotName", value.into_value().into_node());
        self
    }

    /// The number of days for which ElastiCache retains automatic snapshots before deleting them. For example, if you set `SnapshotRetentionLimit` to 5, a snapshot taken today is retained for 5 days before being deleted.
    ///
    /// > This parameter is only valid if the `Engine` parameter is `redis`.
    ///
    /// Default: 0 (i.e., automatic backups are disabled for this cache cluster).
    ///
    /// `SnapshotRetentionLimit`; updated in place.
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
    /// > This parameter is only valid if the `Engine` parameter is `redis`.
    ///
    /// `SnapshotWindow`; updated in place.
    pub fn snapshot_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotWindow", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to this resource.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A flag that enables in-transit encryption when set to true.
    ///
    /// `TransitEncryptionEnabled`; updated in place.
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("TransitEncryptionEnabled", value.into_value().into_node());
        self
    }

    /// One or more VPC security groups associated with the cluster.
    ///
    /// Use this parameter only when you are creating a cluster in an Amazon Virtual Private Cloud (Amazon VPC).
    ///
    /// `VpcSecurityGroupIds`; updated in place.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
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

impl Construct for CfnCacheCluster {
    type Handle = CfnCacheClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnCacheClusterRef {
        CfnCacheClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnCacheCluster`] of a stack.
pub struct CfnCacheClusterRef(NodeRef);

impl Clone for CfnCacheClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnCacheClusterRef {}
impl AsNode for CfnCacheClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnCacheClusterRef {
    /// What `Ref` returns: its `ClusterName`, a [`elasticache::CacheClusterName`](kinds::elasticache::CacheClusterName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::elasticache::CacheClusterName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ConfigurationEndpoint` attribute.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndpoint`.
    #[inline]
    pub fn attr_configuration_endpoint(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationEndpoint")))
    }

    /// The DNS hostname of the cache node.
    ///
    /// > Valkey and Redis OSS (cluster mode disabled) replication groups don't have this attribute. Therefore, `Fn::GetAtt` returns a value for this attribute only if the replication group is clustered. Otherwise, `Fn::GetAtt` fails.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndpoint.Address`.
    #[inline]
    pub fn attr_configuration_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationEndpoint.Address"),
        ))
    }

    /// The port number of the configuration endpoint for the Memcached cache cluster.
    ///
    /// > Valkey and Redis OSS (cluster mode disabled) replication groups don't have this attribute. Therefore, `Fn::GetAtt` returns a value for this attribute only if the replication group is clustered. Otherwise, `Fn::GetAtt` fails.
    ///
    /// `Fn::GetAtt` of `ConfigurationEndpoint.Port`.
    #[inline]
    pub fn attr_configuration_endpoint_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("ConfigurationEndpoint.Port"),
        ))
    }

    /// The `RedisEndpoint` attribute.
    ///
    /// `Fn::GetAtt` of `RedisEndpoint`.
    #[inline]
    pub fn attr_redis_endpoint(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RedisEndpoint")))
    }

    /// The DNS address of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    ///
    /// `Fn::GetAtt` of `RedisEndpoint.Address`.
    #[inline]
    pub fn attr_redis_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RedisEndpoint.Address")))
    }

    /// The port number of the configuration endpoint for the Valkey or Redis OSS cache cluster.
    ///
    /// `Fn::GetAtt` of `RedisEndpoint.Port`.
    #[inline]
    pub fn attr_redis_endpoint_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("RedisEndpoint.Port")))
    }
}

impl IntoValue<kinds::elasticache::CacheClusterName> for &CfnCacheClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::elasticache::CacheClusterName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Configuration details of a CloudWatch Logs destination. Note that this field is marked as required but only if CloudWatch Logs was chosen as the destination.
///
/// The property type `CloudWatchLogsDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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
/// The property type `DestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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
/// The property type `KinesisFirehoseDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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
/// The property type `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::CacheCluster`.
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
