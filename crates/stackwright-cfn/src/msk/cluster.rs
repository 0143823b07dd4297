// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::Cluster` and its property types.

use crate::l1::*;

/// Creates a new MSK cluster.
///
/// `AWS::MSK::Cluster`; `Ref` returns its `Arn`, a [`msk::ClusterArn`](kinds::msk::ClusterArn).
/// Changing one of these replaces it: `ClusterName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `broker_node_group_info`: Information about the broker nodes in the cluster.
    /// - `cluster_name`: The name of the cluster.
    /// - `kafka_version`: The version of Apache Kafka.
    /// - `number_of_broker_nodes`: The number of broker nodes in the cluster.
    pub fn new(
        broker_node_group_info: impl IntoValue<BrokerNodeGroupInfoProperty>,
        cluster_name: impl IntoValue<String>,
        kafka_version: impl IntoValue<String>,
        number_of_broker_nodes: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BrokerNodeGroupInfo",
            broker_node_group_info.into_value().into_node(),
        );
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("KafkaVersion", kafka_version.into_value().into_node());
        object_.put(
            "NumberOfBrokerNodes",
            number_of_broker_nodes.into_value().into_node(),
        );
        Self(object_)
    }

    /// Includes all client authentication related information.
    ///
    /// `ClientAuthentication`; updated in place.
    pub fn client_authentication(
        mut self,
        value: impl IntoValue<ClientAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("ClientAuthentication", value.into_value().into_node());
        self
    }

    /// Represents the configuration that you want MSK to use for the cluster.
    ///
    /// `ConfigurationInfo`; updated in place.
    pub fn configuration_info(mut self, value: impl IntoValue<ConfigurationInfoProperty>) -> Self {
        self.0
            .put("ConfigurationInfo", value.into_value().into_node());
        self
    }

    /// The `CurrentVersion` property.
    ///
    /// `CurrentVersion`; updated in place.
    pub fn current_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("CurrentVersion", value.into_value().into_node());
        self
    }

    /// Includes all encryption-related information.
    ///
    /// `EncryptionInfo`; updated in place.
    pub fn encryption_info(mut self, value: impl IntoValue<EncryptionInfoProperty>) -> Self {
        self.0.put("EncryptionInfo", value.into_value().into_node());
        self
    }

    /// Specifies the level of monitoring for the MSK cluster.
    ///
    /// `EnhancedMonitoring`; one of `DEFAULT`, `PER_BROKER`, `PER_TOPIC_PER_BROKER`, `PER_TOPIC_PER_PARTITION`; updated in place.
    pub fn enhanced_monitoring(mut self, value: impl IntoValue<EnhancedMonitoring>) -> Self {
        self.0
            .put("EnhancedMonitoring", value.into_value().into_node());
        self
    }

    /// Logging info details for the cluster.
    ///
    /// `LoggingInfo`; updated in place.
    pub fn logging_info(mut self, value: impl IntoValue<LoggingInfoProperty>) -> Self {
        self.0.put("LoggingInfo", value.into_value().into_node());
        self
    }

    /// The settings for open monitoring.
    ///
    /// `OpenMonitoring`; updated in place.
    pub fn open_monitoring(mut self, value: impl IntoValue<OpenMonitoringProperty>) -> Self {
        self.0.put("OpenMonitoring", value.into_value().into_node());
        self
    }

    /// The `Rebalancing` property.
    ///
    /// `Rebalancing`; updated in place.
    pub fn rebalancing(mut self, value: impl IntoValue<RebalancingProperty>) -> Self {
        self.0.put("Rebalancing", value.into_value().into_node());
        self
    }

    /// This controls storage mode for supported storage tiers.
    ///
    /// `StorageMode`; one of `LOCAL`, `TIERED`; updated in place.
    pub fn storage_mode(mut self, value: impl IntoValue<StorageMode>) -> Self {
        self.0.put("StorageMode", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for the cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<Map<String>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The `ZookeeperAccess` property.
    ///
    /// `ZookeeperAccess`; updated in place.
    pub fn zookeeper_access(mut self, value: impl IntoValue<ZookeeperAccessProperty>) -> Self {
        self.0
            .put("ZookeeperAccess", value.into_value().into_node());
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
    /// What `Ref` returns: its `Arn`, a [`msk::ClusterArn`](kinds::msk::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the MSK cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::msk::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The current version of the MSK cluster
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[inline]
    pub fn attr_current_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentVersion")))
    }
}

impl IntoValue<kinds::msk::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `AuthorizerLogs` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct AuthorizerLogsProperty(Object);

impl AuthorizerLogsProperty {
    /// `AuthorizerLogsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CloudWatchLogs` property.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsProperty>) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// The `Firehose` property.
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// The `S3` property.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for AuthorizerLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AuthorizerLogsProperty> for AuthorizerLogsProperty {}
impl From<AuthorizerLogsProperty> for Node {
    #[inline]
    fn from(value: AuthorizerLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AuthorizerLogsProperty> for AuthorizerLogsProperty {
    #[inline]
    fn into_value(self) -> Value<AuthorizerLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The broker logs configuration for this MSK cluster.
///
/// The property type `BrokerLogs` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrokerLogsProperty(Object);

impl BrokerLogsProperty {
    /// `BrokerLogsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `CloudWatchLogs` property.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsProperty>) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// Details of the Kinesis Data Firehose delivery stream that is the destination for broker logs.
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// Details of the Amazon S3 destination for broker logs.
    ///
    /// `S3`.
    pub fn s3(mut self, value: impl IntoValue<S3Property>) -> Self {
        self.0.put("S3", value.into_value().into_node());
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

impl Kind for BrokerLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrokerLogsProperty> for BrokerLogsProperty {}
impl From<BrokerLogsProperty> for Node {
    #[inline]
    fn from(value: BrokerLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrokerLogsProperty> for BrokerLogsProperty {
    #[inline]
    fn into_value(self) -> Value<BrokerLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Describes the setup to be used for the broker nodes in the cluster.
///
/// The property type `BrokerNodeGroupInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct BrokerNodeGroupInfoProperty(Object);

impl BrokerNodeGroupInfoProperty {
    /// `BrokerNodeGroupInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `client_subnets`: The list of subnets to connect to in the client virtual private cloud (VPC).
    /// - `instance_type`: The type of Amazon EC2 instances to use for brokers.
    pub fn new(
        client_subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
        instance_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClientSubnets", client_subnets.into_value().into_node());
        object_.put("InstanceType", instance_type.into_value().into_node());
        Self(object_)
    }

    /// This parameter is currently not in use.
    ///
    /// `BrokerAZDistribution`; an update replaces the resource.
    pub fn broker_az_distribution(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("BrokerAZDistribution", value.into_value().into_node());
        self
    }

    /// Information about the cluster's connectivity setting.
    ///
    /// `ConnectivityInfo`.
    pub fn connectivity_info(mut self, value: impl IntoValue<ConnectivityInfoProperty>) -> Self {
        self.0
            .put("ConnectivityInfo", value.into_value().into_node());
        self
    }

    /// The security groups to associate with the ENIs in order to specify who can connect to and communicate with the Amazon MSK cluster. If you don't specify a security group, Amazon MSK uses the default security group associated with the VPC. If you specify security groups that were shared with you, you must ensure that you have permissions to them. Specifically, you need the `ec2:DescribeSecurityGroups` permission.
    ///
    /// `SecurityGroups`; an update replaces the resource.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// Contains information about storage volumes attached to Amazon MSK broker nodes.
    ///
    /// `StorageInfo`.
    pub fn storage_info(mut self, value: impl IntoValue<StorageInfoProperty>) -> Self {
        self.0.put("StorageInfo", value.into_value().into_node());
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

impl Kind for BrokerNodeGroupInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<BrokerNodeGroupInfoProperty> for BrokerNodeGroupInfoProperty {}
impl From<BrokerNodeGroupInfoProperty> for Node {
    #[inline]
    fn from(value: BrokerNodeGroupInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<BrokerNodeGroupInfoProperty> for BrokerNodeGroupInfoProperty {
    #[inline]
    fn into_value(self) -> Value<BrokerNodeGroupInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ClientAuthentication` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ClientAuthenticationProperty(Object);

impl ClientAuthenticationProperty {
    /// `ClientAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT`. If you choose `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
    ///
    /// `Sasl`.
    pub fn sasl(mut self, value: impl IntoValue<SaslProperty>) -> Self {
        self.0.put("Sasl", value.into_value().into_node());
        self
    }

    /// Details for ClientAuthentication using TLS. To turn on TLS access control, you must also turn on `EncryptionInTransit` by setting `inCluster` to true and `clientBroker` to `TLS`.
    ///
    /// `Tls`.
    pub fn tls(mut self, value: impl IntoValue<TlsProperty>) -> Self {
        self.0.put("Tls", value.into_value().into_node());
        self
    }

    /// Details for ClientAuthentication using no authentication.
    ///
    /// `Unauthenticated`.
    pub fn unauthenticated(mut self, value: impl IntoValue<UnauthenticatedProperty>) -> Self {
        self.0
            .put("Unauthenticated", value.into_value().into_node());
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

impl Kind for ClientAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ClientAuthenticationProperty> for ClientAuthenticationProperty {}
impl From<ClientAuthenticationProperty> for Node {
    #[inline]
    fn from(value: ClientAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ClientAuthenticationProperty> for ClientAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<ClientAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of the CloudWatch Logs destination for broker logs.
///
/// The property type `CloudWatchLogs` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsProperty(Object);

impl CloudWatchLogsProperty {
    /// `CloudWatchLogsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether broker logs get sent to the specified CloudWatch Logs destination.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The CloudWatch log group that is the destination for broker logs.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<kinds::logs::LogGroupName>) -> Self {
        self.0.put("LogGroup", value.into_value().into_node());
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

impl Kind for CloudWatchLogsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsProperty> for CloudWatchLogsProperty {}
impl From<CloudWatchLogsProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsProperty> for CloudWatchLogsProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the configuration to use for the brokers.
///
/// The property type `ConfigurationInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationInfoProperty(Object);

impl ConfigurationInfoProperty {
    /// `ConfigurationInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `arn`: ARN of the configuration to use.
    /// - `revision`: The revision of the configuration to use.
    pub fn new(
        arn: impl IntoValue<kinds::msk::ConfigurationArn>,
        revision: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Arn", arn.into_value().into_node());
        object_.put("Revision", revision.into_value().into_node());
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

impl Kind for ConfigurationInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationInfoProperty> for ConfigurationInfoProperty {}
impl From<ConfigurationInfoProperty> for Node {
    #[inline]
    fn from(value: ConfigurationInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationInfoProperty> for ConfigurationInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Broker access controls.
///
/// The property type `ConnectivityInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConnectivityInfoProperty(Object);

impl ConnectivityInfoProperty {
    /// `ConnectivityInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `NetworkType` property.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Access control settings for the cluster's brokers.
    ///
    /// `PublicAccess`.
    pub fn public_access(mut self, value: impl IntoValue<PublicAccessProperty>) -> Self {
        self.0.put("PublicAccess", value.into_value().into_node());
        self
    }

    /// VPC connection control settings for brokers.
    ///
    /// `VpcConnectivity`.
    pub fn vpc_connectivity(mut self, value: impl IntoValue<VpcConnectivityProperty>) -> Self {
        self.0
            .put("VpcConnectivity", value.into_value().into_node());
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

impl Kind for ConnectivityInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConnectivityInfoProperty> for ConnectivityInfoProperty {}
impl From<ConnectivityInfoProperty> for Node {
    #[inline]
    fn from(value: ConnectivityInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConnectivityInfoProperty> for ConnectivityInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ConnectivityInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about the EBS storage volumes attached to the broker nodes.
///
/// The property type `EBSStorageInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EBSStorageInfoProperty(Object);

impl EBSStorageInfoProperty {
    /// `EBSStorageInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// EBS volume provisioned throughput information.
    ///
    /// `ProvisionedThroughput`.
    pub fn provisioned_throughput(
        mut self,
        value: impl IntoValue<ProvisionedThroughputProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedThroughput", value.into_value().into_node());
        self
    }

    /// The size in GiB of the EBS volume for the data drive on each broker node.
    ///
    /// `VolumeSize`.
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("VolumeSize", value.into_value().into_node());
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

impl Kind for EBSStorageInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EBSStorageInfoProperty> for EBSStorageInfoProperty {}
impl From<EBSStorageInfoProperty> for Node {
    #[inline]
    fn from(value: EBSStorageInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EBSStorageInfoProperty> for EBSStorageInfoProperty {
    #[inline]
    fn into_value(self) -> Value<EBSStorageInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The data-volume encryption details. You can't update encryption at rest settings for existing clusters.
///
/// The property type `EncryptionAtRest` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionAtRestProperty(Object);

impl EncryptionAtRestProperty {
    /// `EncryptionAtRestProperty` with its required properties, in alphabetical order:
    ///
    /// - `data_volume_kms_key_id`: The ARN of the Amazon KMS key for encrypting data at rest.
    pub fn new(data_volume_kms_key_id: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DataVolumeKMSKeyId",
            data_volume_kms_key_id.into_value().into_node(),
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

impl Kind for EncryptionAtRestProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionAtRestProperty> for EncryptionAtRestProperty {}
impl From<EncryptionAtRestProperty> for Node {
    #[inline]
    fn from(value: EncryptionAtRestProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionAtRestProperty> for EncryptionAtRestProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionAtRestProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for encrypting data in transit.
///
/// The property type `EncryptionInTransit` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionInTransitProperty(Object);

impl EncryptionInTransitProperty {
    /// `EncryptionInTransitProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates the encryption setting for data in transit between clients and brokers. You must set it to one of the following values.
    ///
    /// - `TLS`: Indicates that client-broker communication is enabled with TLS only.
    /// - `TLS_PLAINTEXT`: Indicates that client-broker communication is enabled for both TLS-encrypted, as well as plaintext data.
    /// - `PLAINTEXT`: Indicates that client-broker communication is enabled in plaintext only.
    ///
    /// The default value is `TLS`.
    ///
    /// `ClientBroker`; one of `TLS`, `TLS_PLAINTEXT`, `PLAINTEXT`.
    pub fn client_broker(mut self, value: impl IntoValue<ClientBroker>) -> Self {
        self.0.put("ClientBroker", value.into_value().into_node());
        self
    }

    /// When set to true, it indicates that data communication among the broker nodes of the cluster is encrypted. When set to false, the communication happens in plaintext.
    ///
    /// The default value is true.
    ///
    /// `InCluster`; an update replaces the resource.
    pub fn in_cluster(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("InCluster", value.into_value().into_node());
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

impl Kind for EncryptionInTransitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionInTransitProperty> for EncryptionInTransitProperty {}
impl From<EncryptionInTransitProperty> for Node {
    #[inline]
    fn from(value: EncryptionInTransitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionInTransitProperty> for EncryptionInTransitProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionInTransitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Includes encryption-related information, such as the Amazon KMS key used for encrypting data at rest and whether you want MSK to encrypt your data in transit.
///
/// The property type `EncryptionInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionInfoProperty(Object);

impl EncryptionInfoProperty {
    /// `EncryptionInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The data-volume encryption details.
    ///
    /// `EncryptionAtRest`; an update replaces the resource.
    pub fn encryption_at_rest(mut self, value: impl IntoValue<EncryptionAtRestProperty>) -> Self {
        self.0
            .put("EncryptionAtRest", value.into_value().into_node());
        self
    }

    /// The details for encryption in transit.
    ///
    /// `EncryptionInTransit`.
    pub fn encryption_in_transit(
        mut self,
        value: impl IntoValue<EncryptionInTransitProperty>,
    ) -> Self {
        self.0
            .put("EncryptionInTransit", value.into_value().into_node());
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

impl Kind for EncryptionInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionInfoProperty> for EncryptionInfoProperty {}
impl From<EncryptionInfoProperty> for Node {
    #[inline]
    fn from(value: EncryptionInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionInfoProperty> for EncryptionInfoProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Firehose details for BrokerLogs.
///
/// The property type `Firehose` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseProperty(Object);

impl FirehoseProperty {
    /// `FirehoseProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether broker logs get send to the specified Kinesis Data Firehose delivery stream.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The Kinesis Data Firehose delivery stream that is the destination for broker logs.
    ///
    /// `DeliveryStream`.
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DeliveryStream", value.into_value().into_node());
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

impl Kind for FirehoseProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseProperty> for FirehoseProperty {}
impl From<FirehoseProperty> for Node {
    #[inline]
    fn from(value: FirehoseProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseProperty> for FirehoseProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/IAM client authentication.
///
/// The property type `Iam` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct IamProperty(Object);

impl IamProperty {
    /// `IamProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: SASL/IAM authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for IamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<IamProperty> for IamProperty {}
impl From<IamProperty> for Node {
    #[inline]
    fn from(value: IamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<IamProperty> for IamProperty {
    #[inline]
    fn into_value(self) -> Value<IamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates whether you want to enable or disable the JMX Exporter.
///
/// The property type `JmxExporter` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct JmxExporterProperty(Object);

impl JmxExporterProperty {
    /// `JmxExporterProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled_in_broker`: Indicates whether you want to enable or disable the JMX Exporter.
    pub fn new(enabled_in_broker: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnabledInBroker",
            enabled_in_broker.into_value().into_node(),
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

impl Kind for JmxExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<JmxExporterProperty> for JmxExporterProperty {}
impl From<JmxExporterProperty> for Node {
    #[inline]
    fn from(value: JmxExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<JmxExporterProperty> for JmxExporterProperty {
    #[inline]
    fn into_value(self) -> Value<JmxExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// You can configure your MSK cluster to send broker logs to different destination types. This is a container for the configuration details related to broker logs.
///
/// The property type `LoggingInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingInfoProperty(Object);

impl LoggingInfoProperty {
    /// `LoggingInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `broker_logs`: You can configure your MSK cluster to send broker logs to different destination types.
    pub fn new(broker_logs: impl IntoValue<BrokerLogsProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("BrokerLogs", broker_logs.into_value().into_node());
        Self(object_)
    }

    /// The `AuthorizerLogs` property.
    ///
    /// `AuthorizerLogs`.
    pub fn authorizer_logs(mut self, value: impl IntoValue<AuthorizerLogsProperty>) -> Self {
        self.0.put("AuthorizerLogs", value.into_value().into_node());
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

impl Kind for LoggingInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingInfoProperty> for LoggingInfoProperty {}
impl From<LoggingInfoProperty> for Node {
    #[inline]
    fn from(value: LoggingInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingInfoProperty> for LoggingInfoProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Indicates whether you want to enable or disable the Node Exporter.
///
/// The property type `NodeExporter` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct NodeExporterProperty(Object);

impl NodeExporterProperty {
    /// `NodeExporterProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled_in_broker`: Indicates whether you want to enable or disable the Node Exporter.
    pub fn new(enabled_in_broker: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "EnabledInBroker",
            enabled_in_broker.into_value().into_node(),
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

impl Kind for NodeExporterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<NodeExporterProperty> for NodeExporterProperty {}
impl From<NodeExporterProperty> for Node {
    #[inline]
    fn from(value: NodeExporterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<NodeExporterProperty> for NodeExporterProperty {
    #[inline]
    fn into_value(self) -> Value<NodeExporterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// JMX and Node monitoring for the MSK cluster.
///
/// The property type `OpenMonitoring` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct OpenMonitoringProperty(Object);

impl OpenMonitoringProperty {
    /// `OpenMonitoringProperty` with its required properties, in alphabetical order:
    ///
    /// - `prometheus`: Prometheus exporter settings.
    pub fn new(prometheus: impl IntoValue<PrometheusProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Prometheus", prometheus.into_value().into_node());
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

impl Kind for OpenMonitoringProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<OpenMonitoringProperty> for OpenMonitoringProperty {}
impl From<OpenMonitoringProperty> for Node {
    #[inline]
    fn from(value: OpenMonitoringProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<OpenMonitoringProperty> for OpenMonitoringProperty {
    #[inline]
    fn into_value(self) -> Value<OpenMonitoringProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Prometheus settings for open monitoring.
///
/// The property type `Prometheus` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PrometheusProperty(Object);

impl PrometheusProperty {
    /// `PrometheusProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Indicates whether you want to enable or disable the JMX Exporter.
    ///
    /// `JmxExporter`.
    pub fn jmx_exporter(mut self, value: impl IntoValue<JmxExporterProperty>) -> Self {
        self.0.put("JmxExporter", value.into_value().into_node());
        self
    }

    /// Indicates whether you want to enable or disable the Node Exporter.
    ///
    /// `NodeExporter`.
    pub fn node_exporter(mut self, value: impl IntoValue<NodeExporterProperty>) -> Self {
        self.0.put("NodeExporter", value.into_value().into_node());
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

impl Kind for PrometheusProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PrometheusProperty> for PrometheusProperty {}
impl From<PrometheusProperty> for Node {
    #[inline]
    fn from(value: PrometheusProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PrometheusProperty> for PrometheusProperty {
    #[inline]
    fn into_value(self) -> Value<PrometheusProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about provisioned throughput for EBS storage volumes attached to kafka broker nodes.
///
/// The property type `ProvisionedThroughput` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedThroughputProperty(Object);

impl ProvisionedThroughputProperty {
    /// `ProvisionedThroughputProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provisioned throughput is on or off.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
        self
    }

    /// Throughput value of the EBS volumes for the data drive on each kafka broker node in MiB per second.
    ///
    /// `VolumeThroughput`.
    pub fn volume_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("VolumeThroughput", value.into_value().into_node());
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

impl Kind for ProvisionedThroughputProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {}
impl From<ProvisionedThroughputProperty> for Node {
    #[inline]
    fn from(value: ProvisionedThroughputProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedThroughputProperty> for ProvisionedThroughputProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedThroughputProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Broker access controls
///
/// The property type `PublicAccess` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct PublicAccessProperty(Object);

impl PublicAccessProperty {
    /// `PublicAccessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// DISABLED means that public access is turned off. SERVICE_PROVIDED_EIPS means that public access is turned on.
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

impl Kind for PublicAccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PublicAccessProperty> for PublicAccessProperty {}
impl From<PublicAccessProperty> for Node {
    #[inline]
    fn from(value: PublicAccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PublicAccessProperty> for PublicAccessProperty {
    #[inline]
    fn into_value(self) -> Value<PublicAccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `Rebalancing` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct RebalancingProperty(Object);

impl RebalancingProperty {
    /// `RebalancingProperty` with its required properties, in alphabetical order:
    ///
    /// - `status`
    pub fn new(status: impl IntoValue<Status>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Status", status.into_value().into_node());
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

impl Kind for RebalancingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RebalancingProperty> for RebalancingProperty {}
impl From<RebalancingProperty> for Node {
    #[inline]
    fn from(value: RebalancingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RebalancingProperty> for RebalancingProperty {
    #[inline]
    fn into_value(self) -> Value<RebalancingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Amazon S3 destination for broker logs.
///
/// The property type `S3` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether broker logs get sent to the specified Amazon S3 destination.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the S3 bucket that is the destination for broker logs.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The S3 prefix that is the destination for broker logs.
    ///
    /// `Prefix`.
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Prefix", value.into_value().into_node());
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

impl Kind for S3Property {}
#[diagnostic::do_not_recommend]
impl Accepts<S3Property> for S3Property {}
impl From<S3Property> for Node {
    #[inline]
    fn from(value: S3Property) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3Property> for S3Property {
    #[inline]
    fn into_value(self) -> Value<S3Property> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using SASL. To turn on SASL, you must also turn on `EncryptionInTransit` by setting `inCluster` to true. You must set `clientBroker` to either `TLS` or `TLS_PLAINTEXT`. If you choose `TLS_PLAINTEXT`, then you must also set `unauthenticated` to true.
///
/// The property type `Sasl` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct SaslProperty(Object);

impl SaslProperty {
    /// `SaslProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for ClientAuthentication using IAM.
    ///
    /// `Iam`.
    pub fn iam(mut self, value: impl IntoValue<IamProperty>) -> Self {
        self.0.put("Iam", value.into_value().into_node());
        self
    }

    /// Details for SASL/SCRAM client authentication.
    ///
    /// `Scram`.
    pub fn scram(mut self, value: impl IntoValue<ScramProperty>) -> Self {
        self.0.put("Scram", value.into_value().into_node());
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

impl Kind for SaslProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SaslProperty> for SaslProperty {}
impl From<SaslProperty> for Node {
    #[inline]
    fn from(value: SaslProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SaslProperty> for SaslProperty {
    #[inline]
    fn into_value(self) -> Value<SaslProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/SCRAM client authentication.
///
/// The property type `Scram` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScramProperty(Object);

impl ScramProperty {
    /// `ScramProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: SASL/SCRAM authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for ScramProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScramProperty> for ScramProperty {}
impl From<ScramProperty> for Node {
    #[inline]
    fn from(value: ScramProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScramProperty> for ScramProperty {
    #[inline]
    fn into_value(self) -> Value<ScramProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains information about storage volumes attached to Amazon MSK broker nodes.
///
/// The property type `StorageInfo` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct StorageInfoProperty(Object);

impl StorageInfoProperty {
    /// `StorageInfoProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// EBS volume information.
    ///
    /// `EBSStorageInfo`.
    pub fn ebs_storage_info(mut self, value: impl IntoValue<EBSStorageInfoProperty>) -> Self {
        self.0.put("EBSStorageInfo", value.into_value().into_node());
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

impl Kind for StorageInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<StorageInfoProperty> for StorageInfoProperty {}
impl From<StorageInfoProperty> for Node {
    #[inline]
    fn from(value: StorageInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<StorageInfoProperty> for StorageInfoProperty {
    #[inline]
    fn into_value(self) -> Value<StorageInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using TLS.
///
/// The property type `Tls` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct TlsProperty(Object);

impl TlsProperty {
    /// `TlsProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// List of AWS Private CA ARNs.
    ///
    /// `CertificateAuthorityArnList`.
    pub fn certificate_authority_arn_list(
        mut self,
        value: impl IntoValue<List<kinds::acmpca::CertificateAuthorityArn>>,
    ) -> Self {
        self.0.put(
            "CertificateAuthorityArnList",
            value.into_value().into_node(),
        );
        self
    }

    /// TLS authentication is enabled or not.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for TlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TlsProperty> for TlsProperty {}
impl From<TlsProperty> for Node {
    #[inline]
    fn from(value: TlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TlsProperty> for TlsProperty {
    #[inline]
    fn into_value(self) -> Value<TlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for allowing no client authentication.
///
/// The property type `Unauthenticated` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct UnauthenticatedProperty(Object);

impl UnauthenticatedProperty {
    /// `UnauthenticatedProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Unauthenticated is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for UnauthenticatedProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UnauthenticatedProperty> for UnauthenticatedProperty {}
impl From<UnauthenticatedProperty> for Node {
    #[inline]
    fn from(value: UnauthenticatedProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UnauthenticatedProperty> for UnauthenticatedProperty {
    #[inline]
    fn into_value(self) -> Value<UnauthenticatedProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// VPC connection control settings for brokers.
///
/// The property type `VpcConnectivity` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivityProperty(Object);

impl VpcConnectivityProperty {
    /// `VpcConnectivityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// VPC connection control settings for brokers.
    ///
    /// `ClientAuthentication`.
    pub fn client_authentication(
        mut self,
        value: impl IntoValue<VpcConnectivityClientAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("ClientAuthentication", value.into_value().into_node());
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

impl Kind for VpcConnectivityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivityProperty> for VpcConnectivityProperty {}
impl From<VpcConnectivityProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivityProperty> for VpcConnectivityProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectivityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Includes all client authentication information for VpcConnectivity.
///
/// The property type `VpcConnectivityClientAuthentication` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivityClientAuthenticationProperty(Object);

impl VpcConnectivityClientAuthenticationProperty {
    /// `VpcConnectivityClientAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for VpcConnectivity ClientAuthentication using SASL.
    ///
    /// `Sasl`.
    pub fn sasl(mut self, value: impl IntoValue<VpcConnectivitySaslProperty>) -> Self {
        self.0.put("Sasl", value.into_value().into_node());
        self
    }

    /// Details for VpcConnectivity ClientAuthentication using TLS.
    ///
    /// `Tls`.
    pub fn tls(mut self, value: impl IntoValue<VpcConnectivityTlsProperty>) -> Self {
        self.0.put("Tls", value.into_value().into_node());
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

impl Kind for VpcConnectivityClientAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivityClientAuthenticationProperty>
    for VpcConnectivityClientAuthenticationProperty
{
}
impl From<VpcConnectivityClientAuthenticationProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivityClientAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivityClientAuthenticationProperty>
    for VpcConnectivityClientAuthenticationProperty
{
    #[inline]
    fn into_value(self) -> Value<VpcConnectivityClientAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/IAM client authentication for VpcConnectivity.
///
/// The property type `VpcConnectivityIam` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivityIamProperty(Object);

impl VpcConnectivityIamProperty {
    /// `VpcConnectivityIamProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: SASL/IAM authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for VpcConnectivityIamProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivityIamProperty> for VpcConnectivityIamProperty {}
impl From<VpcConnectivityIamProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivityIamProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivityIamProperty> for VpcConnectivityIamProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectivityIamProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using SASL for VpcConnectivity.
///
/// The property type `VpcConnectivitySasl` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivitySaslProperty(Object);

impl VpcConnectivitySaslProperty {
    /// `VpcConnectivitySaslProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for ClientAuthentication using IAM for VpcConnectivity.
    ///
    /// `Iam`.
    pub fn iam(mut self, value: impl IntoValue<VpcConnectivityIamProperty>) -> Self {
        self.0.put("Iam", value.into_value().into_node());
        self
    }

    /// Details for SASL/SCRAM client authentication for VpcConnectivity.
    ///
    /// `Scram`.
    pub fn scram(mut self, value: impl IntoValue<VpcConnectivityScramProperty>) -> Self {
        self.0.put("Scram", value.into_value().into_node());
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

impl Kind for VpcConnectivitySaslProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivitySaslProperty> for VpcConnectivitySaslProperty {}
impl From<VpcConnectivitySaslProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivitySaslProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivitySaslProperty> for VpcConnectivitySaslProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectivitySaslProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/SCRAM client authentication for VpcConnectivity.
///
/// The property type `VpcConnectivityScram` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivityScramProperty(Object);

impl VpcConnectivityScramProperty {
    /// `VpcConnectivityScramProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: SASL/SCRAM authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for VpcConnectivityScramProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivityScramProperty> for VpcConnectivityScramProperty {}
impl From<VpcConnectivityScramProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivityScramProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivityScramProperty> for VpcConnectivityScramProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectivityScramProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using TLS for VpcConnectivity.
///
/// The property type `VpcConnectivityTls` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcConnectivityTlsProperty(Object);

impl VpcConnectivityTlsProperty {
    /// `VpcConnectivityTlsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: TLS authentication is enabled or not.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
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

impl Kind for VpcConnectivityTlsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcConnectivityTlsProperty> for VpcConnectivityTlsProperty {}
impl From<VpcConnectivityTlsProperty> for Node {
    #[inline]
    fn from(value: VpcConnectivityTlsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcConnectivityTlsProperty> for VpcConnectivityTlsProperty {
    #[inline]
    fn into_value(self) -> Value<VpcConnectivityTlsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The property type `ZookeeperAccess` of `AWS::MSK::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ZookeeperAccessProperty(Object);

impl ZookeeperAccessProperty {
    /// `ZookeeperAccessProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `Enabled` property.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Enabled", value.into_value().into_node());
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

impl Kind for ZookeeperAccessProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ZookeeperAccessProperty> for ZookeeperAccessProperty {}
impl From<ZookeeperAccessProperty> for Node {
    #[inline]
    fn from(value: ZookeeperAccessProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ZookeeperAccessProperty> for ZookeeperAccessProperty {
    #[inline]
    fn into_value(self) -> Value<ZookeeperAccessProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ClientBroker` of a `EncryptionInTransit` of `AWS::MSK::Cluster`.
pub enum ClientBroker {
    /// `PLAINTEXT`.
    Plaintext,
    /// `TLS`.
    Tls,
    /// `TLS_PLAINTEXT`.
    TlsPlaintext,
}

#[diagnostic::do_not_recommend]
impl Kind for ClientBroker {}
#[diagnostic::do_not_recommend]
impl TextKind for ClientBroker {}
#[diagnostic::do_not_recommend]
impl IdKind for ClientBroker {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ClientBroker {}
#[diagnostic::do_not_recommend]
impl IntoValue<ClientBroker> for ClientBroker {
    #[inline]
    fn into_value(self) -> Value<ClientBroker> {
        const VALUES: &[&str] = &["PLAINTEXT", "TLS", "TLS_PLAINTEXT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EnhancedMonitoring` of `AWS::MSK::Cluster`.
pub enum EnhancedMonitoring {
    /// `DEFAULT`.
    Default,
    /// `PER_BROKER`.
    PerBroker,
    /// `PER_TOPIC_PER_BROKER`.
    PerTopicPerBroker,
    /// `PER_TOPIC_PER_PARTITION`.
    PerTopicPerPartition,
}

#[diagnostic::do_not_recommend]
impl Kind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl TextKind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl IdKind for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EnhancedMonitoring {}
#[diagnostic::do_not_recommend]
impl IntoValue<EnhancedMonitoring> for EnhancedMonitoring {
    #[inline]
    fn into_value(self) -> Value<EnhancedMonitoring> {
        const VALUES: &[&str] = &[
            "DEFAULT",
            "PER_BROKER",
            "PER_TOPIC_PER_BROKER",
            "PER_TOPIC_PER_PARTITION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of a `ConnectivityInfo` of `AWS::MSK::Cluster`.
pub enum NetworkType {
    /// `DUAL`.
    Dual,
    /// `IPV4`.
    Ipv4,
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
        const VALUES: &[&str] = &["DUAL", "IPV4"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Status` of a `Rebalancing` of `AWS::MSK::Cluster`.
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `PAUSED`.
    Paused,
}

#[diagnostic::do_not_recommend]
impl Kind for Status {}
#[diagnostic::do_not_recommend]
impl TextKind for Status {}
#[diagnostic::do_not_recommend]
impl IdKind for Status {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Status {}
#[diagnostic::do_not_recommend]
impl IntoValue<Status> for Status {
    #[inline]
    fn into_value(self) -> Value<Status> {
        const VALUES: &[&str] = &["ACTIVE", "PAUSED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `StorageMode` of `AWS::MSK::Cluster`.
pub enum StorageMode {
    /// `LOCAL`.
    Local,
    /// `TIERED`.
    Tiered,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageMode {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageMode {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageMode> for StorageMode {
    #[inline]
    fn into_value(self) -> Value<StorageMode> {
        const VALUES: &[&str] = &["LOCAL", "TIERED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
