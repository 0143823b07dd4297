// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MSK::Replicator` and its property types.

use crate::l1::*;

/// Creates the replicator.
///
/// `AWS::MSK::Replicator`; `Ref` returns its `ReplicatorArn`, a [`msk::ReplicatorArn`](kinds::msk::ReplicatorArn).
/// Changing one of these replaces it: `Description`, `KafkaClusters`, `ReplicatorName`, `ServiceExecutionRoleArn`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnReplicator(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MSK::Replicator",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("replicator.rules"),
};

impl CfnReplicator {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MSK::Replicator";

    /// `CfnReplicator` with its required properties, in alphabetical order:
    ///
    /// - `kafka_clusters`: Kafka Clusters to use in setting up sources / targets for replication.
    /// - `replication_info_list`: A list of replication configurations, where each configuration targets a given source cluster to target cluster replication flow.
    /// - `replicator_name`: The name of the replicator.
    /// - `service_execution_role_arn`: The ARN of the IAM role used by the replicator to access resources in the customer's account (e.g source and target clusters).
    pub fn new(
        kafka_clusters: impl IntoValue<List<KafkaClusterProperty>>,
        replication_info_list: impl IntoValue<List<ReplicationInfoProperty>>,
        replicator_name: impl IntoValue<String>,
        service_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("KafkaClusters", kafka_clusters.into_value().into_node());
        object_.put(
            "ReplicationInfoList",
            replication_info_list.into_value().into_node(),
        );
        object_.put("ReplicatorName", replicator_name.into_value().into_node());
        object_.put(
            "ServiceExecutionRoleArn",
            service_execution_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// A summary description of the replicator.
    ///
    /// `Description`; an update replaces the resource.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// Configuration for log delivery for the replicator.
    ///
    /// `LogDelivery`; updated in place.
    pub fn log_delivery(mut self, value: impl IntoValue<LogDeliveryProperty>) -> Self {
        self.0.put("LogDelivery", value.into_value().into_node());
        self
    }

    /// List of tags to attach to created Replicator.
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

impl Construct for CfnReplicator {
    type Handle = CfnReplicatorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnReplicatorRef {
        CfnReplicatorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnReplicator`] of a stack.
pub struct CfnReplicatorRef(NodeRef);

impl Clone for CfnReplicatorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnReplicatorRef {}
impl AsNode for CfnReplicatorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnReplicatorRef {
    /// What `Ref` returns: its `ReplicatorArn`, a [`msk::ReplicatorArn`](kinds::msk::ReplicatorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::msk::ReplicatorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The current version number of the replicator.
    ///
    /// `Fn::GetAtt` of `CurrentVersion`.
    #[inline]
    pub fn attr_current_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("CurrentVersion")))
    }

    /// Amazon Resource Name (ARN) for the created replicator.
    ///
    /// `Fn::GetAtt` of `ReplicatorArn`.
    #[inline]
    pub fn attr_replicator_arn(&self) -> Value<kinds::msk::ReplicatorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReplicatorArn")))
    }
}

impl IntoValue<kinds::msk::ReplicatorArn> for &CfnReplicatorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::msk::ReplicatorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Details of an Amazon MSK Cluster.
///
/// The property type `AmazonMskCluster` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct AmazonMskClusterProperty(Object);

impl AmazonMskClusterProperty {
    /// `AmazonMskClusterProperty` with its required properties, in alphabetical order:
    ///
    /// - `msk_cluster_arn`: The Amazon Resource Name (ARN) of an Amazon MSK cluster.
    pub fn new(msk_cluster_arn: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MskClusterArn", msk_cluster_arn.into_value().into_node());
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

impl Kind for AmazonMskClusterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AmazonMskClusterProperty> for AmazonMskClusterProperty {}
impl From<AmazonMskClusterProperty> for Node {
    #[inline]
    fn from(value: AmazonMskClusterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AmazonMskClusterProperty> for AmazonMskClusterProperty {
    #[inline]
    fn into_value(self) -> Value<AmazonMskClusterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of an Apache Kafka cluster.
///
/// The property type `ApacheKafkaCluster` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApacheKafkaClusterProperty(Object);

impl ApacheKafkaClusterProperty {
    /// `ApacheKafkaClusterProperty` with its required properties, in alphabetical order:
    ///
    /// - `apache_kafka_cluster_id`: The ID of the Apache Kafka cluster.
    /// - `bootstrap_broker_string`: The bootstrap broker string of the Apache Kafka cluster.
    pub fn new(
        apache_kafka_cluster_id: impl IntoValue<String>,
        bootstrap_broker_string: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApacheKafkaClusterId",
            apache_kafka_cluster_id.into_value().into_node(),
        );
        object_.put(
            "BootstrapBrokerString",
            bootstrap_broker_string.into_value().into_node(),
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

impl Kind for ApacheKafkaClusterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ApacheKafkaClusterProperty> for ApacheKafkaClusterProperty {}
impl From<ApacheKafkaClusterProperty> for Node {
    #[inline]
    fn from(value: ApacheKafkaClusterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ApacheKafkaClusterProperty> for ApacheKafkaClusterProperty {
    #[inline]
    fn into_value(self) -> Value<ApacheKafkaClusterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about delivering logs to CloudWatch Logs.
///
/// The property type `CloudWatchLogs` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsProperty(Object);

impl CloudWatchLogsProperty {
    /// `CloudWatchLogsProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether log delivery to CloudWatch Logs is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The CloudWatch log group that is the destination for log delivery.
    ///
    /// `LogGroup`.
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
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

/// Details about consumer group replication.
///
/// The property type `ConsumerGroupReplication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConsumerGroupReplicationProperty(Object);

impl ConsumerGroupReplicationProperty {
    /// `ConsumerGroupReplicationProperty` with its required properties, in alphabetical order:
    ///
    /// - `consumer_groups_to_replicate`: List of regular expression patterns indicating the consumer groups to copy.
    pub fn new(consumer_groups_to_replicate: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConsumerGroupsToReplicate",
            consumer_groups_to_replicate.into_value().into_node(),
        );
        Self(object_)
    }

    /// The consumer group offset synchronization mode.
    ///
    /// `ConsumerGroupOffsetSyncMode`; one of `LEGACY`, `ENHANCED`; an update replaces the resource.
    pub fn consumer_group_offset_sync_mode(
        mut self,
        value: impl IntoValue<ConsumerGroupOffsetSyncMode>,
    ) -> Self {
        self.0.put(
            "ConsumerGroupOffsetSyncMode",
            value.into_value().into_node(),
        );
        self
    }

    /// List of regular expression patterns indicating the consumer groups that should not be replicated.
    ///
    /// `ConsumerGroupsToExclude`.
    pub fn consumer_groups_to_exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ConsumerGroupsToExclude", value.into_value().into_node());
        self
    }

    /// Enables synchronization of consumer groups to target cluster.
    ///
    /// `DetectAndCopyNewConsumerGroups`.
    pub fn detect_and_copy_new_consumer_groups(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "DetectAndCopyNewConsumerGroups",
            value.into_value().into_node(),
        );
        self
    }

    /// Enables synchronization of consumer group offsets to target cluster. The translated offsets will be written to topic __consumer_offsets.
    ///
    /// `SynchroniseConsumerGroupOffsets`.
    pub fn synchronise_consumer_group_offsets(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "SynchroniseConsumerGroupOffsets",
            value.into_value().into_node(),
        );
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

impl Kind for ConsumerGroupReplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConsumerGroupReplicationProperty> for ConsumerGroupReplicationProperty {}
impl From<ConsumerGroupReplicationProperty> for Node {
    #[inline]
    fn from(value: ConsumerGroupReplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConsumerGroupReplicationProperty> for ConsumerGroupReplicationProperty {
    #[inline]
    fn into_value(self) -> Value<ConsumerGroupReplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about delivering logs to Firehose.
///
/// The property type `Firehose` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseProperty(Object);

impl FirehoseProperty {
    /// `FirehoseProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether log delivery to Firehose is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The Firehose delivery stream that is the destination for log delivery.
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

/// Information about Kafka Cluster to be used as source / target for replication.
///
/// The property type `KafkaCluster` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterProperty(Object);

impl KafkaClusterProperty {
    /// `KafkaClusterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details of an Amazon MSK Cluster.
    ///
    /// `AmazonMskCluster`.
    pub fn amazon_msk_cluster(mut self, value: impl IntoValue<AmazonMskClusterProperty>) -> Self {
        self.0
            .put("AmazonMskCluster", value.into_value().into_node());
        self
    }

    /// Details of an Apache Kafka cluster.
    ///
    /// `ApacheKafkaCluster`.
    pub fn apache_kafka_cluster(
        mut self,
        value: impl IntoValue<ApacheKafkaClusterProperty>,
    ) -> Self {
        self.0
            .put("ApacheKafkaCluster", value.into_value().into_node());
        self
    }

    /// Details of the client authentication used by the Apache Kafka cluster.
    ///
    /// `ClientAuthentication`.
    pub fn client_authentication(
        mut self,
        value: impl IntoValue<KafkaClusterClientAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("ClientAuthentication", value.into_value().into_node());
        self
    }

    /// Details of encryption in transit to the Apache Kafka cluster.
    ///
    /// `EncryptionInTransit`.
    pub fn encryption_in_transit(
        mut self,
        value: impl IntoValue<KafkaClusterEncryptionInTransitProperty>,
    ) -> Self {
        self.0
            .put("EncryptionInTransit", value.into_value().into_node());
        self
    }

    /// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
    ///
    /// `VpcConfig`.
    pub fn vpc_config(
        mut self,
        value: impl IntoValue<KafkaClusterClientVpcConfigProperty>,
    ) -> Self {
        self.0.put("VpcConfig", value.into_value().into_node());
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

impl Kind for KafkaClusterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterProperty> for KafkaClusterProperty {}
impl From<KafkaClusterProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterProperty> for KafkaClusterProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaClusterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of the client authentication used by the Apache Kafka cluster.
///
/// The property type `KafkaClusterClientAuthentication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterClientAuthenticationProperty(Object);

impl KafkaClusterClientAuthenticationProperty {
    /// `KafkaClusterClientAuthenticationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details for mTLS client authentication.
    ///
    /// `MTLS`.
    pub fn mtls(mut self, value: impl IntoValue<KafkaClusterMtlsAuthenticationProperty>) -> Self {
        self.0.put("MTLS", value.into_value().into_node());
        self
    }

    /// Details for client authentication using SASL/OAUTHBEARER.
    ///
    /// `SaslOAuthBearer`.
    pub fn sasl_oauth_bearer(
        mut self,
        value: impl IntoValue<KafkaClusterSaslOAuthBearerAuthenticationProperty>,
    ) -> Self {
        self.0
            .put("SaslOAuthBearer", value.into_value().into_node());
        self
    }

    /// Details for SASL/SCRAM client authentication.
    ///
    /// `SaslScram`.
    pub fn sasl_scram(
        mut self,
        value: impl IntoValue<KafkaClusterSaslScramAuthenticationProperty>,
    ) -> Self {
        self.0.put("SaslScram", value.into_value().into_node());
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

impl Kind for KafkaClusterClientAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterClientAuthenticationProperty>
    for KafkaClusterClientAuthenticationProperty
{
}
impl From<KafkaClusterClientAuthenticationProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterClientAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterClientAuthenticationProperty>
    for KafkaClusterClientAuthenticationProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterClientAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
///
/// The property type `KafkaClusterClientVpcConfig` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterClientVpcConfigProperty(Object);

impl KafkaClusterClientVpcConfigProperty {
    /// `KafkaClusterClientVpcConfigProperty` with its required properties, in alphabetical order:
    ///
    /// - `subnet_ids`: The list of subnets in the client VPC to connect to.
    pub fn new(subnet_ids: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SubnetIds", subnet_ids.into_value().into_node());
        Self(object_)
    }

    /// The security groups to attach to the ENIs for the broker nodes.
    ///
    /// `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("SecurityGroupIds", value.into_value().into_node());
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

impl Kind for KafkaClusterClientVpcConfigProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterClientVpcConfigProperty> for KafkaClusterClientVpcConfigProperty {}
impl From<KafkaClusterClientVpcConfigProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterClientVpcConfigProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterClientVpcConfigProperty> for KafkaClusterClientVpcConfigProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaClusterClientVpcConfigProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of encryption in transit to the Apache Kafka cluster.
///
/// The property type `KafkaClusterEncryptionInTransit` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterEncryptionInTransitProperty(Object);

impl KafkaClusterEncryptionInTransitProperty {
    /// `KafkaClusterEncryptionInTransitProperty` with its required properties, in alphabetical order:
    ///
    /// - `encryption_type`: The type of encryption in transit to the Apache Kafka cluster.
    pub fn new(encryption_type: impl IntoValue<EncryptionType>) -> Self {
        let mut object_ = Object::typed();
        object_.put("EncryptionType", encryption_type.into_value().into_node());
        Self(object_)
    }

    /// The root CA certificate.
    ///
    /// `RootCaCertificate`.
    pub fn root_ca_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RootCaCertificate", value.into_value().into_node());
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

impl Kind for KafkaClusterEncryptionInTransitProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterEncryptionInTransitProperty> for KafkaClusterEncryptionInTransitProperty {}
impl From<KafkaClusterEncryptionInTransitProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterEncryptionInTransitProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterEncryptionInTransitProperty>
    for KafkaClusterEncryptionInTransitProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterEncryptionInTransitProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for mTLS client authentication.
///
/// The property type `KafkaClusterMtlsAuthentication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterMtlsAuthenticationProperty(Object);

impl KafkaClusterMtlsAuthenticationProperty {
    /// `KafkaClusterMtlsAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the Secrets Manager secret.
    pub fn new(secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for KafkaClusterMtlsAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterMtlsAuthenticationProperty> for KafkaClusterMtlsAuthenticationProperty {}
impl From<KafkaClusterMtlsAuthenticationProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterMtlsAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterMtlsAuthenticationProperty> for KafkaClusterMtlsAuthenticationProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaClusterMtlsAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/OAUTHBEARER using the standard client_credentials grant. The referenced secret must contain client_id and client_secret.
///
/// The property type `KafkaClusterOAuthClientCredentials` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterOAuthClientCredentialsProperty(Object);

impl KafkaClusterOAuthClientCredentialsProperty {
    /// `KafkaClusterOAuthClientCredentialsProperty` with its required properties, in alphabetical order:
    ///
    /// - `token_request_secret_arn`: Secrets Manager ARN of the secret containing the client_id and client_secret used to obtain an OAuth Bearer token via the client_credentials grant.
    pub fn new(token_request_secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TokenRequestSecretArn",
            token_request_secret_arn.into_value().into_node(),
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

impl Kind for KafkaClusterOAuthClientCredentialsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterOAuthClientCredentialsProperty>
    for KafkaClusterOAuthClientCredentialsProperty
{
}
impl From<KafkaClusterOAuthClientCredentialsProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterOAuthClientCredentialsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterOAuthClientCredentialsProperty>
    for KafkaClusterOAuthClientCredentialsProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterOAuthClientCredentialsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). An STS-vended JWT is used as the client_assertion.
///
/// The property type `KafkaClusterOAuthClientCredentialsAssertion` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterOAuthClientCredentialsAssertionProperty(Object);

impl KafkaClusterOAuthClientCredentialsAssertionProperty {
    /// `KafkaClusterOAuthClientCredentialsAssertionProperty` with its required properties, in alphabetical order:
    ///
    /// - `audience`: The audience (aud claim) set in the STS JWT client assertion.
    /// - `signing_algorithm`: The algorithm used to sign the STS JWT assertion.
    pub fn new(
        audience: impl IntoValue<String>,
        signing_algorithm: impl IntoValue<SigningAlgorithm>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Audience", audience.into_value().into_node());
        object_.put(
            "SigningAlgorithm",
            signing_algorithm.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional Secrets Manager ARN for identity providers that require client_id as a form parameter alongside the JWT client assertion.
    ///
    /// `TokenRequestSecretArn`.
    pub fn token_request_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("TokenRequestSecretArn", value.into_value().into_node());
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

impl Kind for KafkaClusterOAuthClientCredentialsAssertionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterOAuthClientCredentialsAssertionProperty>
    for KafkaClusterOAuthClientCredentialsAssertionProperty
{
}
impl From<KafkaClusterOAuthClientCredentialsAssertionProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterOAuthClientCredentialsAssertionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterOAuthClientCredentialsAssertionProperty>
    for KafkaClusterOAuthClientCredentialsAssertionProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterOAuthClientCredentialsAssertionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the assertion.
///
/// The property type `KafkaClusterOAuthIamJwtBearer` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterOAuthIamJwtBearerProperty(Object);

impl KafkaClusterOAuthIamJwtBearerProperty {
    /// `KafkaClusterOAuthIamJwtBearerProperty` with its required properties, in alphabetical order:
    ///
    /// - `audience`: The audience (aud claim) set in the STS JWT assertion.
    /// - `signing_algorithm`: The algorithm used to sign the STS JWT assertion.
    pub fn new(
        audience: impl IntoValue<String>,
        signing_algorithm: impl IntoValue<SigningAlgorithm>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Audience", audience.into_value().into_node());
        object_.put(
            "SigningAlgorithm",
            signing_algorithm.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional Secrets Manager ARN for identity providers that require client authentication alongside the JWT Bearer assertion.
    ///
    /// `TokenRequestSecretArn`.
    pub fn token_request_secret_arn(
        mut self,
        value: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        self.0
            .put("TokenRequestSecretArn", value.into_value().into_node());
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

impl Kind for KafkaClusterOAuthIamJwtBearerProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterOAuthIamJwtBearerProperty> for KafkaClusterOAuthIamJwtBearerProperty {}
impl From<KafkaClusterOAuthIamJwtBearerProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterOAuthIamJwtBearerProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterOAuthIamJwtBearerProperty> for KafkaClusterOAuthIamJwtBearerProperty {
    #[inline]
    fn into_value(self) -> Value<KafkaClusterOAuthIamJwtBearerProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for client authentication using SASL/OAUTHBEARER.
///
/// The property type `KafkaClusterSaslOAuthBearerAuthentication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterSaslOAuthBearerAuthenticationProperty(Object);

impl KafkaClusterSaslOAuthBearerAuthenticationProperty {
    /// `KafkaClusterSaslOAuthBearerAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `token_endpoint_authentication_method`: How client credentials are sent to the identity provider's token endpoint.
    /// - `token_endpoint_url`: The HTTPS URL of the OAuth token endpoint that vends OAuth Bearer tokens per RFC 6749.
    pub fn new(
        token_endpoint_authentication_method: impl IntoValue<TokenEndpointAuthenticationMethod>,
        token_endpoint_url: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TokenEndpointAuthenticationMethod",
            token_endpoint_authentication_method
                .into_value()
                .into_node(),
        );
        object_.put(
            "TokenEndpointUrl",
            token_endpoint_url.into_value().into_node(),
        );
        Self(object_)
    }

    /// Details for SASL/OAUTHBEARER using the standard client_credentials grant. The referenced secret must contain client_id and client_secret.
    ///
    /// `ClientCredentials`.
    pub fn client_credentials(
        mut self,
        value: impl IntoValue<KafkaClusterOAuthClientCredentialsProperty>,
    ) -> Self {
        self.0
            .put("ClientCredentials", value.into_value().into_node());
        self
    }

    /// Details for SASL/OAUTHBEARER using the client credentials grant with a JWT client assertion (RFC 7521/7523 Section 2.2). An STS-vended JWT is used as the client_assertion.
    ///
    /// `ClientCredentialsAssertion`.
    pub fn client_credentials_assertion(
        mut self,
        value: impl IntoValue<KafkaClusterOAuthClientCredentialsAssertionProperty>,
    ) -> Self {
        self.0
            .put("ClientCredentialsAssertion", value.into_value().into_node());
        self
    }

    /// Details for SASL/OAUTHBEARER using the JWT Bearer assertion grant (RFC 7523). An STS-vended JWT is used as the assertion.
    ///
    /// `IamJwtBearer`.
    pub fn iam_jwt_bearer(
        mut self,
        value: impl IntoValue<KafkaClusterOAuthIamJwtBearerProperty>,
    ) -> Self {
        self.0.put("IamJwtBearer", value.into_value().into_node());
        self
    }

    /// OAuth scope to request. Included in the token request if provided.
    ///
    /// `Scope`.
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Scope", value.into_value().into_node());
        self
    }

    /// Secrets Manager ARN containing a custom CA certificate for the identity provider. Required only if the identity provider uses a private CA.
    ///
    /// `TokenEndpointTlsCertificateArn`.
    pub fn token_endpoint_tls_certificate_arn(
        mut self,
        value: impl IntoValue<kinds::elasticloadbalancingv2::CertificateArn>,
    ) -> Self {
        self.0.put(
            "TokenEndpointTlsCertificateArn",
            value.into_value().into_node(),
        );
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

impl Kind for KafkaClusterSaslOAuthBearerAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterSaslOAuthBearerAuthenticationProperty>
    for KafkaClusterSaslOAuthBearerAuthenticationProperty
{
}
impl From<KafkaClusterSaslOAuthBearerAuthenticationProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterSaslOAuthBearerAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterSaslOAuthBearerAuthenticationProperty>
    for KafkaClusterSaslOAuthBearerAuthenticationProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterSaslOAuthBearerAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details for SASL/SCRAM client authentication.
///
/// The property type `KafkaClusterSaslScramAuthentication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterSaslScramAuthenticationProperty(Object);

impl KafkaClusterSaslScramAuthenticationProperty {
    /// `KafkaClusterSaslScramAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `mechanism`: The SASL/SCRAM authentication mechanism.
    /// - `secret_arn`: The Amazon Resource Name (ARN) of the Secrets Manager secret.
    pub fn new(
        mechanism: impl IntoValue<Mechanism>,
        secret_arn: impl IntoValue<kinds::secretsmanager::SecretArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Mechanism", mechanism.into_value().into_node());
        object_.put("SecretArn", secret_arn.into_value().into_node());
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

impl Kind for KafkaClusterSaslScramAuthenticationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<KafkaClusterSaslScramAuthenticationProperty>
    for KafkaClusterSaslScramAuthenticationProperty
{
}
impl From<KafkaClusterSaslScramAuthenticationProperty> for Node {
    #[inline]
    fn from(value: KafkaClusterSaslScramAuthenticationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<KafkaClusterSaslScramAuthenticationProperty>
    for KafkaClusterSaslScramAuthenticationProperty
{
    #[inline]
    fn into_value(self) -> Value<KafkaClusterSaslScramAuthenticationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for log delivery for the replicator.
///
/// The property type `LogDelivery` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryProperty(Object);

impl LogDeliveryProperty {
    /// `LogDeliveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details of the log delivery for the replicator.
    ///
    /// `ReplicatorLogDelivery`.
    pub fn replicator_log_delivery(
        mut self,
        value: impl IntoValue<ReplicatorLogDeliveryProperty>,
    ) -> Self {
        self.0
            .put("ReplicatorLogDelivery", value.into_value().into_node());
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

impl Kind for LogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDeliveryProperty> for LogDeliveryProperty {}
impl From<LogDeliveryProperty> for Node {
    #[inline]
    fn from(value: LogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDeliveryProperty> for LogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<LogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies configuration for replication between a source and target Kafka cluster.
///
/// The property type `ReplicationInfo` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationInfoProperty(Object);

impl ReplicationInfoProperty {
    /// `ReplicationInfoProperty` with its required properties, in alphabetical order:
    ///
    /// - `consumer_group_replication`: Configuration relating to consumer group replication.
    /// - `target_compression_type`: The compression type to use when producing records to target cluster.
    /// - `topic_replication`: Configuration relating to topic replication.
    pub fn new(
        consumer_group_replication: impl IntoValue<ConsumerGroupReplicationProperty>,
        target_compression_type: impl IntoValue<TargetCompressionType>,
        topic_replication: impl IntoValue<TopicReplicationProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ConsumerGroupReplication",
            consumer_group_replication.into_value().into_node(),
        );
        object_.put(
            "TargetCompressionType",
            target_compression_type.into_value().into_node(),
        );
        object_.put(
            "TopicReplication",
            topic_replication.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ARN of the source Kafka cluster.
    ///
    /// `SourceKafkaClusterArn`; an update replaces the resource.
    pub fn source_kafka_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceKafkaClusterArn", value.into_value().into_node());
        self
    }

    /// The ID of the source Kafka cluster.
    ///
    /// `SourceKafkaClusterId`; an update replaces the resource.
    pub fn source_kafka_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceKafkaClusterId", value.into_value().into_node());
        self
    }

    /// The ARN of the target Kafka cluster.
    ///
    /// `TargetKafkaClusterArn`; an update replaces the resource.
    pub fn target_kafka_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetKafkaClusterArn", value.into_value().into_node());
        self
    }

    /// The ID of the target Kafka cluster.
    ///
    /// `TargetKafkaClusterId`; an update replaces the resource.
    pub fn target_kafka_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("TargetKafkaClusterId", value.into_value().into_node());
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

impl Kind for ReplicationInfoProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationInfoProperty> for ReplicationInfoProperty {}
impl From<ReplicationInfoProperty> for Node {
    #[inline]
    fn from(value: ReplicationInfoProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationInfoProperty> for ReplicationInfoProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationInfoProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies the position in the topics to start replicating from.
///
/// The property type `ReplicationStartingPosition` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationStartingPositionProperty(Object);

impl ReplicationStartingPositionProperty {
    /// `ReplicationStartingPositionProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of replication starting position.
    ///
    /// `Type`; one of `LATEST`, `EARLIEST`.
    pub fn r#type(mut self, value: impl IntoValue<ReplicationStartingPositionType>) -> Self {
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

impl Kind for ReplicationStartingPositionProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationStartingPositionProperty> for ReplicationStartingPositionProperty {}
impl From<ReplicationStartingPositionProperty> for Node {
    #[inline]
    fn from(value: ReplicationStartingPositionProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationStartingPositionProperty> for ReplicationStartingPositionProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicationStartingPositionProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias.
///
/// The property type `ReplicationTopicNameConfiguration` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicationTopicNameConfigurationProperty(Object);

impl ReplicationTopicNameConfigurationProperty {
    /// `ReplicationTopicNameConfigurationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The type of replication topic name configuration, identical to upstream topic name or prefixed with source cluster alias.
    ///
    /// `Type`; one of `PREFIXED_WITH_SOURCE_CLUSTER_ALIAS`, `IDENTICAL`.
    pub fn r#type(mut self, value: impl IntoValue<ReplicationTopicNameConfigurationType>) -> Self {
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

impl Kind for ReplicationTopicNameConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicationTopicNameConfigurationProperty>
    for ReplicationTopicNameConfigurationProperty
{
}
impl From<ReplicationTopicNameConfigurationProperty> for Node {
    #[inline]
    fn from(value: ReplicationTopicNameConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicationTopicNameConfigurationProperty>
    for ReplicationTopicNameConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ReplicationTopicNameConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details of the log delivery for the replicator.
///
/// The property type `ReplicatorLogDelivery` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct ReplicatorLogDeliveryProperty(Object);

impl ReplicatorLogDeliveryProperty {
    /// `ReplicatorLogDeliveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about delivering logs to CloudWatch Logs.
    ///
    /// `CloudWatchLogs`.
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsProperty>) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// Details about delivering logs to Firehose.
    ///
    /// `Firehose`.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// Details about delivering logs to S3.
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

impl Kind for ReplicatorLogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ReplicatorLogDeliveryProperty> for ReplicatorLogDeliveryProperty {}
impl From<ReplicatorLogDeliveryProperty> for Node {
    #[inline]
    fn from(value: ReplicatorLogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ReplicatorLogDeliveryProperty> for ReplicatorLogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<ReplicatorLogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about delivering logs to S3.
///
/// The property type `S3` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3Property(Object);

impl S3Property {
    /// `S3Property` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether log delivery to S3 is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The S3 bucket that is the destination for log delivery.
    ///
    /// `Bucket`.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The S3 prefix that is the destination for log delivery.
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

/// Details about topic replication.
///
/// The property type `TopicReplication` of `AWS::MSK::Replicator`.
#[must_use = "a property type does nothing until it is set"]
pub struct TopicReplicationProperty(Object);

impl TopicReplicationProperty {
    /// `TopicReplicationProperty` with its required properties, in alphabetical order:
    ///
    /// - `topics_to_replicate`: List of regular expression patterns indicating the topics to copy.
    pub fn new(topics_to_replicate: impl IntoValue<List<String>>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "TopicsToReplicate",
            topics_to_replicate.into_value().into_node(),
        );
        Self(object_)
    }

    /// Whether to periodically configure remote topic ACLs to match their corresponding upstream topics.
    ///
    /// `CopyAccessControlListsForTopics`.
    pub fn copy_access_control_lists_for_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put(
            "CopyAccessControlListsForTopics",
            value.into_value().into_node(),
        );
        self
    }

    /// Whether to periodically configure remote topics to match their corresponding upstream topics.
    ///
    /// `CopyTopicConfigurations`.
    pub fn copy_topic_configurations(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CopyTopicConfigurations", value.into_value().into_node());
        self
    }

    /// Whether to periodically check for new topics and partitions.
    ///
    /// `DetectAndCopyNewTopics`.
    pub fn detect_and_copy_new_topics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DetectAndCopyNewTopics", value.into_value().into_node());
        self
    }

    /// Specifies the position in the topics to start replicating from.
    ///
    /// `StartingPosition`; an update replaces the resource.
    pub fn starting_position(
        mut self,
        value: impl IntoValue<ReplicationStartingPositionProperty>,
    ) -> Self {
        self.0
            .put("StartingPosition", value.into_value().into_node());
        self
    }

    /// Configuration for specifying replicated topic names will be the same as their corresponding upstream topics or prefixed with source cluster alias.
    ///
    /// `TopicNameConfiguration`; an update replaces the resource.
    pub fn topic_name_configuration(
        mut self,
        value: impl IntoValue<ReplicationTopicNameConfigurationProperty>,
    ) -> Self {
        self.0
            .put("TopicNameConfiguration", value.into_value().into_node());
        self
    }

    /// List of regular expression patterns indicating the topics that should not be replicated.
    ///
    /// `TopicsToExclude`.
    pub fn topics_to_exclude(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("TopicsToExclude", value.into_value().into_node());
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

impl Kind for TopicReplicationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TopicReplicationProperty> for TopicReplicationProperty {}
impl From<TopicReplicationProperty> for Node {
    #[inline]
    fn from(value: TopicReplicationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TopicReplicationProperty> for TopicReplicationProperty {
    #[inline]
    fn into_value(self) -> Value<TopicReplicationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `ConsumerGroupOffsetSyncMode` of a `ConsumerGroupReplication` of `AWS::MSK::Replicator`.
pub enum ConsumerGroupOffsetSyncMode {
    /// `ENHANCED`.
    Enhanced,
    /// `LEGACY`.
    Legacy,
}

#[diagnostic::do_not_recommend]
impl Kind for ConsumerGroupOffsetSyncMode {}
#[diagnostic::do_not_recommend]
impl TextKind for ConsumerGroupOffsetSyncMode {}
#[diagnostic::do_not_recommend]
impl IdKind for ConsumerGroupOffsetSyncMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ConsumerGroupOffsetSyncMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<ConsumerGroupOffsetSyncMode> for ConsumerGroupOffsetSyncMode {
    #[inline]
    fn into_value(self) -> Value<ConsumerGroupOffsetSyncMode> {
        const VALUES: &[&str] = &["ENHANCED", "LEGACY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionType` of a `KafkaClusterEncryptionInTransit` of `AWS::MSK::Replicator`.
pub enum EncryptionType {
    /// `TLS`.
    Tls,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["TLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Mechanism` of a `KafkaClusterSaslScramAuthentication` of `AWS::MSK::Replicator`.
pub enum Mechanism {
    /// `SHA256`.
    Sha256,
    /// `SHA512`.
    Sha512,
}

#[diagnostic::do_not_recommend]
impl Kind for Mechanism {}
#[diagnostic::do_not_recommend]
impl TextKind for Mechanism {}
#[diagnostic::do_not_recommend]
impl IdKind for Mechanism {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Mechanism {}
#[diagnostic::do_not_recommend]
impl IntoValue<Mechanism> for Mechanism {
    #[inline]
    fn into_value(self) -> Value<Mechanism> {
        const VALUES: &[&str] = &["SHA256", "SHA512"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ReplicationStartingPosition` of `AWS::MSK::Replicator`.
pub enum ReplicationStartingPositionType {
    /// `EARLIEST`.
    Earliest,
    /// `LATEST`.
    Latest,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationStartingPositionType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationStartingPositionType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationStartingPositionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationStartingPositionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationStartingPositionType> for ReplicationStartingPositionType {
    #[inline]
    fn into_value(self) -> Value<ReplicationStartingPositionType> {
        const VALUES: &[&str] = &["EARLIEST", "LATEST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `ReplicationTopicNameConfiguration` of `AWS::MSK::Replicator`.
pub enum ReplicationTopicNameConfigurationType {
    /// `IDENTICAL`.
    Identical,
    /// `PREFIXED_WITH_SOURCE_CLUSTER_ALIAS`.
    PrefixedWithSourceClusterAlias,
}

#[diagnostic::do_not_recommend]
impl Kind for ReplicationTopicNameConfigurationType {}
#[diagnostic::do_not_recommend]
impl TextKind for ReplicationTopicNameConfigurationType {}
#[diagnostic::do_not_recommend]
impl IdKind for ReplicationTopicNameConfigurationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ReplicationTopicNameConfigurationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ReplicationTopicNameConfigurationType> for ReplicationTopicNameConfigurationType {
    #[inline]
    fn into_value(self) -> Value<ReplicationTopicNameConfigurationType> {
        const VALUES: &[&str] = &["IDENTICAL", "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `SigningAlgorithm` of a `KafkaClusterOAuthClientCredentialsAssertion` of `AWS::MSK::Replicator`.
pub enum SigningAlgorithm {
    /// `ES384`.
    Es384,
    /// `RS256`.
    Rs256,
}

#[diagnostic::do_not_recommend]
impl Kind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl TextKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IdKind for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SigningAlgorithm {}
#[diagnostic::do_not_recommend]
impl IntoValue<SigningAlgorithm> for SigningAlgorithm {
    #[inline]
    fn into_value(self) -> Value<SigningAlgorithm> {
        const VALUES: &[&str] = &["ES384", "RS256"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TargetCompressionType` of a `ReplicationInfo` of `AWS::MSK::Replicator`.
pub enum TargetCompressionType {
    /// `GZIP`.
    Gzip,
    /// `LZ4`.
    Lz4,
    /// `NONE`.
    None,
    /// `SNAPPY`.
    Snappy,
    /// `ZSTD`.
    Zstd,
}

#[diagnostic::do_not_recommend]
impl Kind for TargetCompressionType {}
#[diagnostic::do_not_recommend]
impl TextKind for TargetCompressionType {}
#[diagnostic::do_not_recommend]
impl IdKind for TargetCompressionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TargetCompressionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<TargetCompressionType> for TargetCompressionType {
    #[inline]
    fn into_value(self) -> Value<TargetCompressionType> {
        const VALUES: &[&str] = &["GZIP", "LZ4", "NONE", "SNAPPY", "ZSTD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `TokenEndpointAuthenticationMethod` of a `KafkaClusterSaslOAuthBearerAuthentication` of `AWS::MSK::Replicator`.
pub enum TokenEndpointAuthenticationMethod {
    /// `BASIC`.
    Basic,
    /// `NONE`.
    None,
    /// `POST`.
    Post,
}

#[diagnostic::do_not_recommend]
impl Kind for TokenEndpointAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl TextKind for TokenEndpointAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl IdKind for TokenEndpointAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for TokenEndpointAuthenticationMethod {}
#[diagnostic::do_not_recommend]
impl IntoValue<TokenEndpointAuthenticationMethod> for TokenEndpointAuthenticationMethod {
    #[inline]
    fn into_value(self) -> Value<TokenEndpointAuthenticationMethod> {
        const VALUES: &[&str] = &["BASIC", "NONE", "POST"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
