// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::AmazonMQ::Broker` and its property types.

use crate::l1::*;

/// Creates a broker. Note: This API is asynchronous.
///
/// To create a broker, you must either use the `AmazonMQFullAccess` IAM policy or include the following EC2 permissions in your IAM policy.
///
/// - `ec2:CreateNetworkInterface`
///
/// This permission is required to allow Amazon MQ to create an elastic network interface (ENI) on behalf of your account.
/// - `ec2:CreateNetworkInterfacePermission`
///
/// This permission is required to attach the ENI to the broker instance.
/// - `ec2:DeleteNetworkInterface`
/// - `ec2:DeleteNetworkInterfacePermission`
/// - `ec2:DetachNetworkInterface`
/// - `ec2:DescribeInternetGateways`
/// - `ec2:DescribeNetworkInterfaces`
/// - `ec2:DescribeNetworkInterfacePermissions`
/// - `ec2:DescribeRouteTables`
/// - `ec2:DescribeSecurityGroups`
/// - `ec2:DescribeSubnets`
/// - `ec2:DescribeVpcs`
///
/// For more information, see [Create an IAM User and Get Your AWS Credentials](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/amazon-mq-setting-up.html#create-iam-user) and [Never Modify or Delete the Amazon MQ Elastic Network Interface](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/connecting-to-amazon-mq.html#never-modify-delete-elastic-network-interface) in the *Amazon MQ Developer Guide*.
///
/// `AWS::AmazonMQ::Broker`; `Ref` returns its `Id`, a [`amazonmq::BrokerId`](kinds::amazonmq::BrokerId).
/// Changing one of these replaces it: `AuthenticationStrategy`, `BrokerName`, `DeploymentMode`, `EncryptionOptions`, `EngineType`, `PubliclyAccessible`, `StorageType`, `SubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnBroker(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::AmazonMQ::Broker",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("broker.rules"),
};

impl CfnBroker {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::AmazonMQ::Broker";

    /// `CfnBroker` with its required properties, in alphabetical order:
    ///
    /// - `broker_name`: Required.
    /// - `deployment_mode`: Required.
    /// - `engine_type`: Required.
    /// - `host_instance_type`: Required.
    /// - `publicly_accessible`: Enables connections from applications outside of the VPC that hosts the broker's subnets.
    pub fn new(
        broker_name: impl IntoValue<String>,
        deployment_mode: impl IntoValue<String>,
        engine_type: impl IntoValue<String>,
        host_instance_type: impl IntoValue<String>,
        publicly_accessible: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BrokerName", broker_name.into_value().into_node());
        object_.put("DeploymentMode", deployment_mode.into_value().into_node());
        object_.put("EngineType", engine_type.into_value().into_node());
        object_.put(
            "HostInstanceType",
            host_instance_type.into_value().into_node(),
        );
        object_.put(
            "PubliclyAccessible",
            publicly_accessible.into_value().into_node(),
        );
        Self(object_)
    }

    /// Optional. The authentication strategy used to secure the broker. The default is `SIMPLE`.
    ///
    /// `AuthenticationStrategy`; an update replaces the resource.
    pub fn authentication_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AuthenticationStrategy", value.into_value().into_node());
        self
    }

    /// Enables automatic upgrades to new patch versions for brokers as new versions are released and supported by Amazon MQ. Automatic upgrades occur during the scheduled maintenance window or after a manual broker reboot. Set to `true` by default, if no value is specified.
    ///
    /// > Must be set to `true` for ActiveMQ brokers version 5.18 and above and for RabbitMQ brokers version 3.13 and above.
    ///
    /// `AutoMinorVersionUpgrade`; updated in place.
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AutoMinorVersionUpgrade", value.into_value().into_node());
        self
    }

    /// A list of information about the configuration.
    ///
    /// `Configuration`; updated in place.
    pub fn configuration(mut self, value: impl IntoValue<ConfigurationIdProperty>) -> Self {
        self.0.put("Configuration", value.into_value().into_node());
        self
    }

    /// Defines whether this broker is a part of a data replication pair.
    ///
    /// `DataReplicationMode`; updated in place.
    pub fn data_replication_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DataReplicationMode", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the primary broker that is used to replicate data from in a data replication pair, and is applied to the replica broker. Must be set when dataReplicationMode is set to CRDR.
    ///
    /// `DataReplicationPrimaryBrokerArn`; updated in place.
    pub fn data_replication_primary_broker_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DataReplicationPrimaryBrokerArn",
            value.into_value().into_node(),
        );
        self
    }

    /// Encryption options for the broker.
    ///
    /// `EncryptionOptions`; an update replaces the resource.
    pub fn encryption_options(mut self, value: impl IntoValue<EncryptionOptionsProperty>) -> Self {
        self.0
            .put("EncryptionOptions", value.into_value().into_node());
        self
    }

    /// The broker engine version. Defaults to the latest available version for the specified broker engine type. For more information, see the [ActiveMQ version management](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/activemq-version-management.html) and the [RabbitMQ version management](https://docs.aws.amazon.com//amazon-mq/latest/developer-guide/rabbitmq-version-management.html) sections in the Amazon MQ Developer Guide.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker. Does not apply to RabbitMQ brokers.
    ///
    /// `LdapServerMetadata`; updated in place.
    pub fn ldap_server_metadata(
        mut self,
        value: impl IntoValue<LdapServerMetadataProperty>,
    ) -> Self {
        self.0
            .put("LdapServerMetadata", value.into_value().into_node());
        self
    }

    /// Enables Amazon CloudWatch logging for brokers.
    ///
    /// `Logs`; updated in place.
    pub fn logs(mut self, value: impl IntoValue<LogListProperty>) -> Self {
        self.0.put("Logs", value.into_value().into_node());
        self
    }

    /// The parameters that determine the WeeklyStartTime.
    ///
    /// `MaintenanceWindowStartTime`; updated in place.
    pub fn maintenance_window_start_time(
        mut self,
        value: impl IntoValue<MaintenanceWindowProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceWindowStartTime", value.into_value().into_node());
        self
    }

    /// The ARNs of the resource shares to be associated with the broker.
    ///
    /// `ResourceShareArns`; updated in place.
    pub fn resource_share_arns(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ResourceShareArns", value.into_value().into_node());
        self
    }

    /// The list of rules (1 minimum, 125 maximum) that authorize connections to brokers.
    ///
    /// `SecurityGroups`; updated in place.
    pub fn security_groups(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0.put("SecurityGroups", value.into_value().into_node());
        self
    }

    /// The broker's storage size in GB.
    ///
    /// `StorageSize`; updated in place.
    pub fn storage_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("StorageSize", value.into_value().into_node());
        self
    }

    /// The broker's storage type.
    ///
    /// `StorageType`; an update replaces the resource.
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StorageType", value.into_value().into_node());
        self
    }

    /// The list of groups that define which subnets and IP ranges the broker can use from different Availability Zones. If you specify more than one subnet, the subnets must be in different Availability Zones. Amazon MQ will not be able to create VPC endpoints for your broker with multiple subnets in the same Availability Zone. A SINGLE_INSTANCE deployment requires one subnet (for example, the default subnet). An ACTIVE_STANDBY_MULTI_AZ Amazon MQ for ActiveMQ deployment requires two subnets. A CLUSTER_MULTI_AZ Amazon MQ for RabbitMQ deployment has no subnet requirements when deployed with public accessibility. Deployment without public accessibility requires at least one subnet.
    ///
    /// > If you specify subnets in a [shared VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html) for a RabbitMQ broker, the associated VPC to which the specified subnets belong must be owned by your AWS account. Amazon MQ will not be able to create VPC endpoints in VPCs that are not owned by your AWS account.
    ///
    /// `SubnetIds`; an update replaces the resource.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// Create tags when creating the broker.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<TagsEntryProperty>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ brokers, one and only one administrative user is accepted and created when a broker is first provisioned. All subsequent broker users are created by making RabbitMQ API calls directly to brokers or via the RabbitMQ web console.
    ///
    /// When OAuth 2.0 is enabled, the broker accepts one or no users.
    ///
    /// `Users`; updated in place.
    pub fn users(mut self, value: impl IntoValue<List<UserProperty>>) -> Self {
        self.0.put("Users", value.into_value().into_node());
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

impl Construct for CfnBroker {
    type Handle = CfnBrokerRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnBrokerRef {
        CfnBrokerRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnBroker`] of a stack.
pub struct CfnBrokerRef(NodeRef);

impl Clone for CfnBrokerRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnBrokerRef {}
impl AsNode for CfnBrokerRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnBrokerRef {
    /// What `Ref` returns: its `Id`, a [`amazonmq::BrokerId`](kinds::amazonmq::BrokerId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::amazonmq::BrokerId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The AMQP endpoints of each broker instance as a list of strings.
    ///
    /// `amqp+ssl://b-4aada85d-a80c-4be0-9d30-e344a01b921e-1.mq.eu-central-amazonaws.com:5671`
    ///
    /// `Fn::GetAtt` of `AmqpEndpoints`.
    #[inline]
    pub fn attr_amqp_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AmqpEndpoints")))
    }

    /// The Amazon Resource Name (ARN) of the Amazon MQ broker.
    ///
    /// `arn:aws:mq:us-east-2:123456789012:broker:MyBroker:b-1234a5b6-78cd-901e-2fgh-3i45j6k178l9`
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::amazonmq::BrokerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The unique ID that Amazon MQ generates for the configuration.
    ///
    /// `c-1234a5b6-78cd-901e-2fgh-3i45j6k178l9`
    ///
    /// `Fn::GetAtt` of `ConfigurationId`.
    #[inline]
    pub fn attr_configuration_id(&self) -> Value<kinds::amazonmq::ConfigurationId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationId")))
    }

    /// The revision number of the configuration.
    ///
    /// `1`
    ///
    /// `Fn::GetAtt` of `ConfigurationRevision`.
    #[inline]
    pub fn attr_configuration_revision(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConfigurationRevision")))
    }

    /// The `ConsoleURLs` attribute.
    ///
    /// `Fn::GetAtt` of `ConsoleURLs`.
    #[inline]
    pub fn attr_console_urls(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ConsoleURLs")))
    }

    /// The version in use. This may have more precision than the specified EngineVersion.
    ///
    /// `Fn::GetAtt` of `EngineVersionCurrent`.
    #[inline]
    pub fn attr_engine_version_current(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineVersionCurrent")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::amazonmq::BrokerId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The IP addresses of each broker instance as a list of strings. Does not apply to RabbitMQ brokers.
    ///
    /// `['198.51.100.2', '203.0.113.9']`
    ///
    /// `Fn::GetAtt` of `IpAddresses`.
    #[inline]
    pub fn attr_ip_addresses(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("IpAddresses")))
    }

    /// The MQTT endpoints of each broker instance as a list of strings.
    ///
    /// `mqtt+ssl://b-4aada85d-a80c-4be0-9d30-e344a01b921e-1.mq.eu-central-amazonaws.com:8883`
    ///
    /// `Fn::GetAtt` of `MqttEndpoints`.
    #[inline]
    pub fn attr_mqtt_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MqttEndpoints")))
    }

    /// The OpenWire endpoints of each broker instance as a list of strings.
    ///
    /// `ssl://b-4aada85d-a80c-4be0-9d30-e344a01b921e-1.mq.eu-central-amazonaws.com:61617`
    ///
    /// `Fn::GetAtt` of `OpenWireEndpoints`.
    #[inline]
    pub fn attr_open_wire_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OpenWireEndpoints")))
    }

    /// The STOMP endpoints of each broker instance as a list of strings.
    ///
    /// `stomp+ssl://b-4aada85d-a80c-4be0-9d30-e344a01b921e-1.mq.eu-central-amazonaws.com:61614`
    ///
    /// `Fn::GetAtt` of `StompEndpoints`.
    #[inline]
    pub fn attr_stomp_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StompEndpoints")))
    }

    /// The WSS endpoints of each broker instance as a list of strings.
    ///
    /// `wss://b-4aada85d-a80c-4be0-9d30-e344a01b921e-1.mq.eu-central-amazonaws.com:61619`
    ///
    /// `Fn::GetAtt` of `WssEndpoints`.
    #[inline]
    pub fn attr_wss_endpoints(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("WssEndpoints")))
    }
}

impl IntoValue<kinds::amazonmq::BrokerId> for &CfnBrokerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amazonmq::BrokerId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::amazonmq::BrokerArn> for &CfnBrokerRef {
    #[inline]
    fn into_value(self) -> Value<kinds::amazonmq::BrokerArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// A list of information about the configuration.
///
/// The property type `ConfigurationId` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct ConfigurationIdProperty(Object);

impl ConfigurationIdProperty {
    /// `ConfigurationIdProperty` with its required properties, in alphabetical order:
    ///
    /// - `id`: Required.
    /// - `revision`: The revision number of the configuration.
    pub fn new(id: impl IntoValue<String>, revision: impl IntoValue<i64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Id", id.into_value().into_node());
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

impl Kind for ConfigurationIdProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ConfigurationIdProperty> for ConfigurationIdProperty {}
impl From<ConfigurationIdProperty> for Node {
    #[inline]
    fn from(value: ConfigurationIdProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ConfigurationIdProperty> for ConfigurationIdProperty {
    #[inline]
    fn into_value(self) -> Value<ConfigurationIdProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Encryption options for the broker.
///
/// The property type `EncryptionOptions` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct EncryptionOptionsProperty(Object);

impl EncryptionOptionsProperty {
    /// `EncryptionOptionsProperty` with its required properties, in alphabetical order:
    ///
    /// - `use_aws_owned_key`: Enables the use of an AWS owned CMK using AWS (KMS).
    pub fn new(use_aws_owned_key: impl IntoValue<bool>) -> Self {
        let mut object_ = Object::typed();
        object_.put("UseAwsOwnedKey", use_aws_owned_key.into_value().into_node());
        Self(object_)
    }

    /// The customer master key (CMK) to use for the A AWS (KMS). This key is used to encrypt your data at rest. If not provided, Amazon MQ will use a default CMK to encrypt your data.
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Kind for EncryptionOptionsProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EncryptionOptionsProperty> for EncryptionOptionsProperty {}
impl From<EncryptionOptionsProperty> for Node {
    #[inline]
    fn from(value: EncryptionOptionsProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EncryptionOptionsProperty> for EncryptionOptionsProperty {
    #[inline]
    fn into_value(self) -> Value<EncryptionOptionsProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Optional. The metadata of the LDAP server used to authenticate and authorize connections to the broker. Does not apply to RabbitMQ brokers.
///
/// The property type `LdapServerMetadata` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct LdapServerMetadataProperty(Object);

impl LdapServerMetadataProperty {
    /// `LdapServerMetadataProperty` with its required properties, in alphabetical order:
    ///
    /// - `hosts`
    /// - `role_base`
    /// - `role_search_matching`
    /// - `service_account_username`
    /// - `user_base`
    /// - `user_search_matching`
    pub fn new(
        hosts: impl IntoValue<List<String>>,
        role_base: impl IntoValue<String>,
        role_search_matching: impl IntoValue<String>,
        service_account_username: impl IntoValue<String>,
        user_base: impl IntoValue<String>,
        user_search_matching: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Hosts", hosts.into_value().into_node());
        object_.put("RoleBase", role_base.into_value().into_node());
        object_.put(
            "RoleSearchMatching",
            role_search_matching.into_value().into_node(),
        );
        object_.put(
            "ServiceAccountUsername",
            service_account_username.into_value().into_node(),
        );
        object_.put("UserBase", user_base.into_value().into_node());
        object_.put(
            "UserSearchMatching",
            user_search_matching.into_value().into_node(),
        );
        Self(object_)
    }

    /// The `RoleName` property.
    ///
    /// `RoleName`.
    pub fn role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RoleName", value.into_value().into_node());
        self
    }

    /// The `RoleSearchSubtree` property.
    ///
    /// `RoleSearchSubtree`.
    pub fn role_search_subtree(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RoleSearchSubtree", value.into_value().into_node());
        self
    }

    /// The `ServiceAccountPassword` property.
    ///
    /// `ServiceAccountPassword`.
    pub fn service_account_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ServiceAccountPassword", value.into_value().into_node());
        self
    }

    /// The `UserRoleName` property.
    ///
    /// `UserRoleName`.
    pub fn user_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("UserRoleName", value.into_value().into_node());
        self
    }

    /// The `UserSearchSubtree` property.
    ///
    /// `UserSearchSubtree`.
    pub fn user_search_subtree(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UserSearchSubtree", value.into_value().into_node());
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

impl Kind for LdapServerMetadataProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LdapServerMetadataProperty> for LdapServerMetadataProperty {}
impl From<LdapServerMetadataProperty> for Node {
    #[inline]
    fn from(value: LdapServerMetadataProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LdapServerMetadataProperty> for LdapServerMetadataProperty {
    #[inline]
    fn into_value(self) -> Value<LdapServerMetadataProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The list of information about logs to be enabled for the specified broker.
///
/// The property type `LogList` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogListProperty(Object);

impl LogListProperty {
    /// `LogListProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Enables audit logging. Every user management action made using JMX or the ActiveMQ Web Console is logged. Does not apply to RabbitMQ brokers.
    ///
    /// `Audit`.
    pub fn audit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Audit", value.into_value().into_node());
        self
    }

    /// Enables general logging.
    ///
    /// `General`.
    pub fn general(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("General", value.into_value().into_node());
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

impl Kind for LogListProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogListProperty> for LogListProperty {}
impl From<LogListProperty> for Node {
    #[inline]
    fn from(value: LogListProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogListProperty> for LogListProperty {
    #[inline]
    fn into_value(self) -> Value<LogListProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The parameters that determine the WeeklyStartTime.
///
/// The property type `MaintenanceWindow` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceWindowProperty(Object);

impl MaintenanceWindowProperty {
    /// `MaintenanceWindowProperty` with its required properties, in alphabetical order:
    ///
    /// - `day_of_week`: Required.
    /// - `time_of_day`: Required.
    /// - `time_zone`: The time zone, UTC by default, in either the Country/City format, or the UTC offset format.
    pub fn new(
        day_of_week: impl IntoValue<String>,
        time_of_day: impl IntoValue<String>,
        time_zone: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("DayOfWeek", day_of_week.into_value().into_node());
        object_.put("TimeOfDay", time_of_day.into_value().into_node());
        object_.put("TimeZone", time_zone.into_value().into_node());
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

impl Kind for MaintenanceWindowProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceWindowProperty> for MaintenanceWindowProperty {}
impl From<MaintenanceWindowProperty> for Node {
    #[inline]
    fn from(value: MaintenanceWindowProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceWindowProperty> for MaintenanceWindowProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceWindowProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Create tags when creating the broker.
///
/// The property type `TagsEntry` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagsEntryProperty(Object);

impl TagsEntryProperty {
    /// `TagsEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `key`
    /// - `value`
    pub fn new(key: impl IntoValue<String>, value: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Key", key.into_value().into_node());
        object_.put("Value", value.into_value().into_node());
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

impl Kind for TagsEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagsEntryProperty> for TagsEntryProperty {}
impl From<TagsEntryProperty> for Node {
    #[inline]
    fn from(value: TagsEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagsEntryProperty> for TagsEntryProperty {
    #[inline]
    fn into_value(self) -> Value<TagsEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The list of broker users (persons or applications) who can access queues and topics. For Amazon MQ for RabbitMQ brokers, one and only one administrative user is accepted and created when a broker is first provisioned. All subsequent broker users are created by making RabbitMQ API calls directly to brokers or via the RabbitMQ web console.
///
/// When OAuth 2.0 is enabled, the broker accepts one or no users.
///
/// The property type `User` of `AWS::AmazonMQ::Broker`.
#[must_use = "a property type does nothing until it is set"]
pub struct UserProperty(Object);

impl UserProperty {
    /// `UserProperty` with its required properties, in alphabetical order:
    ///
    /// - `password`: Required.
    /// - `username`: The username of the broker user.
    pub fn new(password: impl IntoValue<String>, username: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Password", password.into_value().into_node());
        object_.put("Username", username.into_value().into_node());
        Self(object_)
    }

    /// Enables access to the ActiveMQ Web Console for the ActiveMQ user. Does not apply to RabbitMQ brokers.
    ///
    /// `ConsoleAccess`.
    pub fn console_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("ConsoleAccess", value.into_value().into_node());
        self
    }

    /// The list of groups (20 maximum) to which the ActiveMQ user belongs. This value can contain only alphanumeric characters, dashes, periods, underscores, and tildes (-. _ ~). This value must be 2-100 characters long. Does not apply to RabbitMQ brokers.
    ///
    /// `Groups`.
    pub fn groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("Groups", value.into_value().into_node());
        self
    }

    /// Defines if this user is intended for CRDR replication purposes.
    ///
    /// `ReplicationUser`.
    pub fn replication_user(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ReplicationUser", value.into_value().into_node());
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

impl Kind for UserProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<UserProperty> for UserProperty {}
impl From<UserProperty> for Node {
    #[inline]
    fn from(value: UserProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<UserProperty> for UserProperty {
    #[inline]
    fn into_value(self) -> Value<UserProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
