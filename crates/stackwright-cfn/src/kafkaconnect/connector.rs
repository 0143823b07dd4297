// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::KafkaConnect::Connector` and its property types.

use crate::l1::*;

/// Creates a connector using the specified properties.
///
/// `AWS::KafkaConnect::Connector`; `Ref` returns its `ConnectorArn`, a [`kafkaconnect::ConnectorArn`](kinds::kafkaconnect::ConnectorArn).
/// Changing one of these replaces it: `ConnectorConfiguration`, `ConnectorDescription`, `ConnectorName`, `KafkaCluster`, `KafkaClusterClientAuthentication`, `KafkaClusterEncryptionInTransit`, `KafkaConnectVersion`, `LogDelivery`, `NetworkType`, `Plugins`, `ServiceExecutionRoleArn`, `WorkerConfiguration`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnConnector(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::KafkaConnect::Connector",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("connector.rules"),
};

impl CfnConnector {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::KafkaConnect::Connector";

    /// `CfnConnector` with its required properties, in alphabetical order:
    ///
    /// - `capacity`: The connector's compute capacity settings.
    /// - `connector_configuration`: The configuration of the connector.
    /// - `connector_name`: The name of the connector.
    /// - `kafka_cluster`: The details of the Apache Kafka cluster to which the connector is connected.
    /// - `kafka_cluster_client_authentication`: The type of client authentication used to connect to the Apache Kafka cluster.
    /// - `kafka_cluster_encryption_in_transit`: Details of encryption in transit to the Apache Kafka cluster.
    /// - `kafka_connect_version`: The version of Kafka Connect.
    /// - `plugins`: Specifies which plugin to use for the connector.
    /// - `service_execution_role_arn`: The Amazon Resource Name (ARN) of the IAM role used by the connector to access Amazon Web Services resources.
    pub fn new(
        capacity: impl IntoValue<CapacityProperty>,
        connector_configuration: impl IntoValue<Map<String>>,
        connector_name: impl IntoValue<String>,
        kafka_cluster: impl IntoValue<KafkaClusterProperty>,
        kafka_cluster_client_authentication: impl IntoValue<KafkaClusterClientAuthenticationProperty>,
        kafka_cluster_encryption_in_transit: impl IntoValue<KafkaClusterEncryptionInTransitProperty>,
        kafka_connect_version: impl IntoValue<String>,
        plugins: impl IntoValue<List<PluginProperty>>,
        service_execution_role_arn: impl IntoValue<kinds::iam::RoleArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Capacity", capacity.into_value().into_node());
        object_.put(
            "ConnectorConfiguration",
            connector_configuration.into_value().into_node(),
        );
        object_.put("ConnectorName", connector_name.into_value().into_node());
        object_.put("KafkaCluster", kafka_cluster.into_value().into_node());
        object_.put(
            "KafkaClusterClientAuthentication",
            kafka_cluster_client_authentication.into_value().into_node(),
        );
        object_.put(
            "KafkaClusterEncryptionInTransit",
            kafka_cluster_encryption_in_transit.into_value().into_node(),
        );
        object_.put(
            "KafkaConnectVersion",
            kafka_connect_version.into_value().into_node(),
        );
        object_.put("Plugins", plugins.into_value().into_node());
        object_.put(
            "ServiceExecutionRoleArn",
            service_execution_role_arn.into_value().into_node(),
        );
        Self(object_)
    }

    /// The description of the connector.
    ///
    /// `ConnectorDescription`; an update replaces the resource.
    pub fn connector_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ConnectorDescription", value.into_value().into_node());
        self
    }

    /// The settings for delivering connector logs to Amazon CloudWatch Logs.
    ///
    /// `LogDelivery`; an update replaces the resource.
    pub fn log_delivery(mut self, value: impl IntoValue<LogDeliveryProperty>) -> Self {
        self.0.put("LogDelivery", value.into_value().into_node());
        self
    }

    /// The network type of the connector. It gives connectors connectivity to either IPv4 (IPV4) or IPv4 and IPv6 (DUAL) destinations. Defaults to IPV4.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// A collection of tags associated with a resource
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The worker configurations that are in use with the connector.
    ///
    /// `WorkerConfiguration`; an update replaces the resource.
    pub fn worker_configuration(
        mut self,
        value: impl IntoValue<WorkerConfigurationProperty>,
    ) -> Self {
        self.0
            .put("WorkerConfiguration", value.into_value().into_node());
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

impl Construct for CfnConnector {
    type Handle = CfnConnectorRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnConnectorRef {
        CfnConnectorRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnConnector`] of a stack.
pub struct CfnConnectorRef(NodeRef);

impl Clone for CfnConnectorRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnConnectorRef {}
impl AsNode for CfnConnectorRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnConnectorRef {
    /// What `Ref` returns: its `ConnectorArn`, a [`kafkaconnect::ConnectorArn`](kinds::kafkaconnect::ConnectorArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::kafkaconnect::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the newly created connector.
    ///
    /// `Fn::GetAtt` of `ConnectorArn`.
    #[inline]
    pub fn attr_connector_arn(&self) -> Value<kinds::kafkaconnect::ConnectorArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConnectorArn")))
    }
}

impl IntoValue<kinds::kafkaconnect::ConnectorArn> for &CfnConnectorRef {
    #[inline]
    fn into_value(self) -> Value<kinds::kafkaconnect::ConnectorArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The details of the Apache Kafka cluster to which the connector is connected.
///
/// The property type `ApacheKafkaCluster` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ApacheKafkaClusterProperty(Object);

impl ApacheKafkaClusterProperty {
    /// `ApacheKafkaClusterProperty` with its required properties, in alphabetical order:
    ///
    /// - `bootstrap_servers`: The bootstrap servers of the cluster.
    /// - `vpc`: Details of an Amazon VPC which has network connectivity to the Apache Kafka cluster.
    pub fn new(
        bootstrap_servers: impl IntoValue<String>,
        vpc: impl IntoValue<VpcProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "BootstrapServers",
            bootstrap_servers.into_value().into_node(),
        );
        object_.put("Vpc", vpc.into_value().into_node());
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

/// Specifies how the connector scales.
///
/// The property type `AutoScaling` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct AutoScalingProperty(Object);

impl AutoScalingProperty {
    /// `AutoScalingProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_worker_count`: The maximum number of workers allocated to the connector.
    /// - `mcu_count`: The number of microcontroller units (MCUs) allocated to each connector worker.
    /// - `min_worker_count`: The minimum number of workers allocated to the connector.
    /// - `scale_in_policy`: The sacle-in policy for the connector.
    /// - `scale_out_policy`: The sacle-out policy for the connector.
    pub fn new(
        max_worker_count: impl IntoValue<i64>,
        mcu_count: impl IntoValue<i64>,
        min_worker_count: impl IntoValue<i64>,
        scale_in_policy: impl IntoValue<ScaleInPolicyProperty>,
        scale_out_policy: impl IntoValue<ScaleOutPolicyProperty>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxWorkerCount", max_worker_count.into_value().into_node());
        object_.put("McuCount", mcu_count.into_value().into_node());
        object_.put("MinWorkerCount", min_worker_count.into_value().into_node());
        object_.put("ScaleInPolicy", scale_in_policy.into_value().into_node());
        object_.put("ScaleOutPolicy", scale_out_policy.into_value().into_node());
        Self(object_)
    }

    /// The maximum number of tasks allocated to the connector during autoscaling operations.
    ///
    /// `MaxAutoscalingTaskCount`.
    pub fn max_autoscaling_task_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("MaxAutoscalingTaskCount", value.into_value().into_node());
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

impl Kind for AutoScalingProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<AutoScalingProperty> for AutoScalingProperty {}
impl From<AutoScalingProperty> for Node {
    #[inline]
    fn from(value: AutoScalingProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<AutoScalingProperty> for AutoScalingProperty {
    #[inline]
    fn into_value(self) -> Value<AutoScalingProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the capacity of the connector, whether it is auto scaled or provisioned.
///
/// The property type `Capacity` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CapacityProperty(Object);

impl CapacityProperty {
    /// `CapacityProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Information about the auto scaling parameters for the connector.
    ///
    /// `AutoScaling`.
    pub fn auto_scaling(mut self, value: impl IntoValue<AutoScalingProperty>) -> Self {
        self.0.put("AutoScaling", value.into_value().into_node());
        self
    }

    /// Details about a fixed capacity allocated to a connector.
    ///
    /// `ProvisionedCapacity`.
    pub fn provisioned_capacity(
        mut self,
        value: impl IntoValue<ProvisionedCapacityProperty>,
    ) -> Self {
        self.0
            .put("ProvisionedCapacity", value.into_value().into_node());
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

impl Kind for CapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CapacityProperty> for CapacityProperty {}
impl From<CapacityProperty> for Node {
    #[inline]
    fn from(value: CapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CapacityProperty> for CapacityProperty {
    #[inline]
    fn into_value(self) -> Value<CapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for delivering connector logs to Amazon CloudWatch Logs.
///
/// The property type `CloudWatchLogsLogDelivery` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CloudWatchLogsLogDeliveryProperty(Object);

impl CloudWatchLogsLogDeliveryProperty {
    /// `CloudWatchLogsLogDeliveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Whether log delivery to Amazon CloudWatch Logs is enabled.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the CloudWatch log group that is the destination for log delivery.
    ///
    /// `LogGroup`; an update replaces the resource.
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

impl Kind for CloudWatchLogsLogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CloudWatchLogsLogDeliveryProperty> for CloudWatchLogsLogDeliveryProperty {}
impl From<CloudWatchLogsLogDeliveryProperty> for Node {
    #[inline]
    fn from(value: CloudWatchLogsLogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CloudWatchLogsLogDeliveryProperty> for CloudWatchLogsLogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<CloudWatchLogsLogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// A plugin is an AWS resource that contains the code that defines a connector's logic.
///
/// The property type `CustomPlugin` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct CustomPluginProperty(Object);

impl CustomPluginProperty {
    /// `CustomPluginProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_plugin_arn`: The Amazon Resource Name (ARN) of the custom plugin.
    /// - `revision`: The revision of the custom plugin.
    pub fn new(
        custom_plugin_arn: impl IntoValue<kinds::kafkaconnect::CustomPluginArn>,
        revision: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CustomPluginArn",
            custom_plugin_arn.into_value().into_node(),
        );
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

impl Kind for CustomPluginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<CustomPluginProperty> for CustomPluginProperty {}
impl From<CustomPluginProperty> for Node {
    #[inline]
    fn from(value: CustomPluginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<CustomPluginProperty> for CustomPluginProperty {
    #[inline]
    fn into_value(self) -> Value<CustomPluginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The settings for delivering logs to Amazon Kinesis Data Firehose.
///
/// The property type `FirehoseLogDelivery` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct FirehoseLogDeliveryProperty(Object);

impl FirehoseLogDeliveryProperty {
    /// `FirehoseLogDeliveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether connector logs get delivered to Amazon Kinesis Data Firehose.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the Kinesis Data Firehose delivery stream that is the destination for log delivery.
    ///
    /// `DeliveryStream`; an update replaces the resource.
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

impl Kind for FirehoseLogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<FirehoseLogDeliveryProperty> for FirehoseLogDeliveryProperty {}
impl From<FirehoseLogDeliveryProperty> for Node {
    #[inline]
    fn from(value: FirehoseLogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<FirehoseLogDeliveryProperty> for FirehoseLogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<FirehoseLogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The details of the Apache Kafka cluster to which the connector is connected.
///
/// The property type `KafkaCluster` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterProperty(Object);

impl KafkaClusterProperty {
    /// `KafkaClusterProperty` with its required properties, in alphabetical order:
    ///
    /// - `apache_kafka_cluster`: The Apache Kafka cluster to which the connector is connected.
    pub fn new(apache_kafka_cluster: impl IntoValue<ApacheKafkaClusterProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ApacheKafkaCluster",
            apache_kafka_cluster.into_value().into_node(),
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

/// The client authentication information used in order to authenticate with the Apache Kafka cluster.
///
/// The property type `KafkaClusterClientAuthentication` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct KafkaClusterClientAuthenticationProperty(Object);

impl KafkaClusterClientAuthenticationProperty {
    /// `KafkaClusterClientAuthenticationProperty` with its required properties, in alphabetical order:
    ///
    /// - `authentication_type`: The type of client authentication used to connect to the Apache Kafka cluster.
    pub fn new(authentication_type: impl IntoValue<AuthenticationType>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AuthenticationType",
            authentication_type.into_value().into_node(),
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

/// Details of encryption in transit to the Apache Kafka cluster.
///
/// The property type `KafkaClusterEncryptionInTransit` of `AWS::KafkaConnect::Connector`.
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

/// Details about log delivery.
///
/// The property type `LogDelivery` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryProperty(Object);

impl LogDeliveryProperty {
    /// `LogDeliveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `worker_log_delivery`: The workers can send worker logs to different destination types.
    pub fn new(worker_log_delivery: impl IntoValue<WorkerLogDeliveryProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "WorkerLogDelivery",
            worker_log_delivery.into_value().into_node(),
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

/// A plugin is an AWS resource that contains the code that defines your connector logic.
///
/// The property type `Plugin` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct PluginProperty(Object);

impl PluginProperty {
    /// `PluginProperty` with its required properties, in alphabetical order:
    ///
    /// - `custom_plugin`: Details about a custom plugin.
    pub fn new(custom_plugin: impl IntoValue<CustomPluginProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("CustomPlugin", custom_plugin.into_value().into_node());
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

impl Kind for PluginProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PluginProperty> for PluginProperty {}
impl From<PluginProperty> for Node {
    #[inline]
    fn from(value: PluginProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PluginProperty> for PluginProperty {
    #[inline]
    fn into_value(self) -> Value<PluginProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about a connector's provisioned capacity.
///
/// The property type `ProvisionedCapacity` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ProvisionedCapacityProperty(Object);

impl ProvisionedCapacityProperty {
    /// `ProvisionedCapacityProperty` with its required properties, in alphabetical order:
    ///
    /// - `mcu_count`: The number of microcontroller units (MCUs) allocated to each connector worker.
    /// - `worker_count`: The number of workers that are allocated to the connector.
    pub fn new(mcu_count: impl IntoValue<i64>, worker_count: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("McuCount", mcu_count.into_value().into_node());
        object_.put("WorkerCount", worker_count.into_value().into_node());
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

impl Kind for ProvisionedCapacityProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ProvisionedCapacityProperty> for ProvisionedCapacityProperty {}
impl From<ProvisionedCapacityProperty> for Node {
    #[inline]
    fn from(value: ProvisionedCapacityProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ProvisionedCapacityProperty> for ProvisionedCapacityProperty {
    #[inline]
    fn into_value(self) -> Value<ProvisionedCapacityProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Details about delivering logs to Amazon S3.
///
/// The property type `S3LogDelivery` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3LogDeliveryProperty(Object);

impl S3LogDeliveryProperty {
    /// `S3LogDeliveryProperty` with its required properties, in alphabetical order:
    ///
    /// - `enabled`: Specifies whether connector logs get sent to the specified Amazon S3 destination.
    pub fn new(enabled: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Enabled", enabled.into_value().into_node());
        Self(object_)
    }

    /// The name of the S3 bucket that is the destination for log delivery.
    ///
    /// `Bucket`; an update replaces the resource.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The S3 prefix that is the destination for log delivery.
    ///
    /// `Prefix`; an update replaces the resource.
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

impl Kind for S3LogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3LogDeliveryProperty> for S3LogDeliveryProperty {}
impl From<S3LogDeliveryProperty> for Node {
    #[inline]
    fn from(value: S3LogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3LogDeliveryProperty> for S3LogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<S3LogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scale-in policy for the connector.
///
/// The property type `ScaleInPolicy` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScaleInPolicyProperty(Object);

impl ScaleInPolicyProperty {
    /// `ScaleInPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu_utilization_percentage`: Specifies the CPU utilization percentage threshold at which you want connector scale in to be triggered.
    pub fn new(cpu_utilization_percentage: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CpuUtilizationPercentage",
            cpu_utilization_percentage.into_value().into_node(),
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

impl Kind for ScaleInPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScaleInPolicyProperty> for ScaleInPolicyProperty {}
impl From<ScaleInPolicyProperty> for Node {
    #[inline]
    fn from(value: ScaleInPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScaleInPolicyProperty> for ScaleInPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ScaleInPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The scale-out policy for the connector.
///
/// The property type `ScaleOutPolicy` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct ScaleOutPolicyProperty(Object);

impl ScaleOutPolicyProperty {
    /// `ScaleOutPolicyProperty` with its required properties, in alphabetical order:
    ///
    /// - `cpu_utilization_percentage`: The CPU utilization percentage threshold at which you want connector scale out to be triggered.
    pub fn new(cpu_utilization_percentage: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "CpuUtilizationPercentage",
            cpu_utilization_percentage.into_value().into_node(),
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

impl Kind for ScaleOutPolicyProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ScaleOutPolicyProperty> for ScaleOutPolicyProperty {}
impl From<ScaleOutPolicyProperty> for Node {
    #[inline]
    fn from(value: ScaleOutPolicyProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ScaleOutPolicyProperty> for ScaleOutPolicyProperty {
    #[inline]
    fn into_value(self) -> Value<ScaleOutPolicyProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Information about the VPC in which the connector resides.
///
/// The property type `Vpc` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct VpcProperty(Object);

impl VpcProperty {
    /// `VpcProperty` with its required properties, in alphabetical order:
    ///
    /// - `security_groups`: The security group IDs for the connector.
    /// - `subnets`: The subnets for the connector.
    pub fn new(
        security_groups: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
        subnets: impl IntoValue<List<kinds::ec2::SubnetId>>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecurityGroups", security_groups.into_value().into_node());
        object_.put("Subnets", subnets.into_value().into_node());
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

impl Kind for VpcProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<VpcProperty> for VpcProperty {}
impl From<VpcProperty> for Node {
    #[inline]
    fn from(value: VpcProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<VpcProperty> for VpcProperty {
    #[inline]
    fn into_value(self) -> Value<VpcProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The configuration of the workers, which are the processes that run the connector logic.
///
/// The property type `WorkerConfiguration` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkerConfigurationProperty(Object);

impl WorkerConfigurationProperty {
    /// `WorkerConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `revision`: The revision of the worker configuration.
    /// - `worker_configuration_arn`: The Amazon Resource Name (ARN) of the worker configuration.
    pub fn new(
        revision: impl IntoValue<i64>,
        worker_configuration_arn: impl IntoValue<kinds::kafkaconnect::WorkerConfigurationArn>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Revision", revision.into_value().into_node());
        object_.put(
            "WorkerConfigurationArn",
            worker_configuration_arn.into_value().into_node(),
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

impl Kind for WorkerConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkerConfigurationProperty> for WorkerConfigurationProperty {}
impl From<WorkerConfigurationProperty> for Node {
    #[inline]
    fn from(value: WorkerConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkerConfigurationProperty> for WorkerConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<WorkerConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Workers can send worker logs to different destination types. This configuration specifies the details of these destinations.
///
/// The property type `WorkerLogDelivery` of `AWS::KafkaConnect::Connector`.
#[must_use = "a property type does nothing until it is set"]
pub struct WorkerLogDeliveryProperty(Object);

impl WorkerLogDeliveryProperty {
    /// `WorkerLogDeliveryProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Details about delivering logs to Amazon CloudWatch Logs.
    ///
    /// `CloudWatchLogs`; an update replaces the resource.
    pub fn cloud_watch_logs(
        mut self,
        value: impl IntoValue<CloudWatchLogsLogDeliveryProperty>,
    ) -> Self {
        self.0.put("CloudWatchLogs", value.into_value().into_node());
        self
    }

    /// Details about delivering logs to Amazon Kinesis Data Firehose.
    ///
    /// `Firehose`; an update replaces the resource.
    pub fn firehose(mut self, value: impl IntoValue<FirehoseLogDeliveryProperty>) -> Self {
        self.0.put("Firehose", value.into_value().into_node());
        self
    }

    /// Details about delivering logs to Amazon S3.
    ///
    /// `S3`; an update replaces the resource.
    pub fn s3(mut self, value: impl IntoValue<S3LogDeliveryProperty>) -> Self {
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

impl Kind for WorkerLogDeliveryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<WorkerLogDeliveryProperty> for WorkerLogDeliveryProperty {}
impl From<WorkerLogDeliveryProperty> for Node {
    #[inline]
    fn from(value: WorkerLogDeliveryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<WorkerLogDeliveryProperty> for WorkerLogDeliveryProperty {
    #[inline]
    fn into_value(self) -> Value<WorkerLogDeliveryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `AuthenticationType` of a `KafkaClusterClientAuthentication` of `AWS::KafkaConnect::Connector`.
pub enum AuthenticationType {
    /// `IAM`.
    Iam,
    /// `NONE`.
    None,
}

#[diagnostic::do_not_recommend]
impl Kind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl TextKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IdKind for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for AuthenticationType {}
#[diagnostic::do_not_recommend]
impl IntoValue<AuthenticationType> for AuthenticationType {
    #[inline]
    fn into_value(self) -> Value<AuthenticationType> {
        const VALUES: &[&str] = &["IAM", "NONE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `EncryptionType` of a `KafkaClusterEncryptionInTransit` of `AWS::KafkaConnect::Connector`.
pub enum EncryptionType {
    /// `PLAINTEXT`.
    Plaintext,
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
        const VALUES: &[&str] = &["PLAINTEXT", "TLS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `NetworkType` of `AWS::KafkaConnect::Connector`.
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
