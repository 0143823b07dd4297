// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Timestream::InfluxDBCluster` and its property types.

use crate::l1::*;

/// The AWS::Timestream::InfluxDBCluster resource creates an InfluxDB cluster.
///
/// `AWS::Timestream::InfluxDBCluster`; `Ref` returns its `Id`, a [`timestream::InfluxDbClusterId`](kinds::timestream::InfluxDbClusterId).
/// Changing one of these replaces it: `AllocatedStorage`, `Bucket`, `DbStorageType`, `DeploymentType`, `Name`, `NetworkType`, `Organization`, `Password`, `PubliclyAccessible`, `Username`, `VpcSecurityGroupIds`, `VpcSubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInfluxDBCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Timestream::InfluxDBCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("influx_db_cluster.rules"),
};

impl CfnInfluxDBCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Timestream::InfluxDBCluster";

    /// `CfnInfluxDBCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The allocated storage for the InfluxDB cluster.
    ///
    /// `AllocatedStorage`; an update replaces the resource.
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AllocatedStorage", value.into_value().into_node());
        self
    }

    /// The bucket for the InfluxDB cluster.
    ///
    /// `Bucket`; an update replaces the resource.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The compute instance of the InfluxDB cluster.
    ///
    /// `DbInstanceType`; one of `db.influx.medium`, `db.influx.large`, `db.influx.xlarge`, `db.influx.2xlarge`, `db.influx.4xlarge`, `db.influx.8xlarge`, `db.influx.12xlarge`, `db.influx.16xlarge`, `db.influx.24xlarge`; updated in place.
    pub fn db_instance_type(mut self, value: impl IntoValue<super::DbInstanceType>) -> Self {
        self.0.put("DbInstanceType", value.into_value().into_node());
        self
    }

    /// The name of an existing InfluxDB parameter group.
    ///
    /// `DbParameterGroupIdentifier`; updated in place.
    pub fn db_parameter_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DbParameterGroupIdentifier", value.into_value().into_node());
        self
    }

    /// The storage type of the InfluxDB cluster.
    ///
    /// `DbStorageType`; one of `InfluxIOIncludedT1`, `InfluxIOIncludedT2`, `InfluxIOIncludedT3`; an update replaces the resource.
    pub fn db_storage_type(mut self, value: impl IntoValue<super::DbStorageType>) -> Self {
        self.0.put("DbStorageType", value.into_value().into_node());
        self
    }

    /// Deployment type of the InfluxDB cluster.
    ///
    /// `DeploymentType`; one of `MULTI_NODE_READ_REPLICAS`; an update replaces the resource.
    pub fn deployment_type(mut self, value: impl IntoValue<DeploymentType>) -> Self {
        self.0.put("DeploymentType", value.into_value().into_node());
        self
    }

    /// Failover mode of the InfluxDB cluster.
    ///
    /// `FailoverMode`; one of `AUTOMATIC`, `NO_FAILOVER`; updated in place.
    pub fn failover_mode(mut self, value: impl IntoValue<FailoverMode>) -> Self {
        self.0.put("FailoverMode", value.into_value().into_node());
        self
    }

    /// Configuration for sending logs to customer account from the InfluxDB cluster.
    ///
    /// `LogDeliveryConfiguration`; updated in place.
    pub fn log_delivery_configuration(
        mut self,
        value: impl IntoValue<LogDeliveryConfigurationProperty>,
    ) -> Self {
        self.0
            .put("LogDeliveryConfiguration", value.into_value().into_node());
        self
    }

    /// The maintenance schedule for the InfluxDB cluster.
    ///
    /// `MaintenanceSchedule`; updated in place.
    pub fn maintenance_schedule(
        mut self,
        value: impl IntoValue<MaintenanceScheduleProperty>,
    ) -> Self {
        self.0
            .put("MaintenanceSchedule", value.into_value().into_node());
        self
    }

    /// The unique name that is associated with the InfluxDB cluster.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Network type of the InfluxDB cluster.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<super::NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The organization for the InfluxDB cluster.
    ///
    /// `Organization`; an update replaces the resource.
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Organization", value.into_value().into_node());
        self
    }

    /// The password for the InfluxDB cluster.
    ///
    /// `Password`; an update replaces the resource.
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Password", value.into_value().into_node());
        self
    }

    /// The port number on which InfluxDB accepts connections.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// Attach a public IP to the customer ENI.
    ///
    /// `PubliclyAccessible`; default `false`; an update replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// An arbitrary set of tags (key-value pairs) for this DB cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The username for the InfluxDB cluster.
    ///
    /// `Username`; an update replaces the resource.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
        self
    }

    /// A list of Amazon EC2 VPC security groups to associate with this InfluxDB cluster.
    ///
    /// `VpcSecurityGroupIds`; an update replaces the resource.
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<List<kinds::ec2::SecurityGroupId>>,
    ) -> Self {
        self.0
            .put("VpcSecurityGroupIds", value.into_value().into_node());
        self
    }

    /// A list of EC2 subnet IDs for this InfluxDB cluster.
    ///
    /// `VpcSubnetIds`; an update replaces the resource.
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("VpcSubnetIds", value.into_value().into_node());
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

impl Construct for CfnInfluxDBCluster {
    type Handle = CfnInfluxDBClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInfluxDBClusterRef {
        CfnInfluxDBClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInfluxDBCluster`] of a stack.
pub struct CfnInfluxDBClusterRef(NodeRef);

impl Clone for CfnInfluxDBClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInfluxDBClusterRef {}
impl AsNode for CfnInfluxDBClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInfluxDBClusterRef {
    /// What `Ref` returns: its `Id`, a [`timestream::InfluxDbClusterId`](kinds::timestream::InfluxDbClusterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::timestream::InfluxDbClusterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::timestream::InfluxDbClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The connection endpoint for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The engine type for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `EngineType`.
    #[inline]
    pub fn attr_engine_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineType")))
    }

    /// The service generated unique identifier for InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::timestream::InfluxDbClusterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Auth parameters secret Amazon Resource name (ARN) that is associated with the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
    #[inline]
    pub fn attr_influx_auth_parameters_secret_arn(
        &self,
    ) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("InfluxAuthParametersSecretArn"),
        ))
    }

    /// The timestamp of the next scheduled maintenance event.
    ///
    /// `Fn::GetAtt` of `NextMaintenanceTime`.
    #[inline]
    pub fn attr_next_maintenance_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NextMaintenanceTime")))
    }

    /// The reader endpoint for the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `ReaderEndpoint`.
    #[inline]
    pub fn attr_reader_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReaderEndpoint")))
    }

    /// Status of the InfluxDB cluster.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::timestream::InfluxDbClusterId> for &CfnInfluxDBClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::InfluxDbClusterId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::timestream::InfluxDbClusterArn> for &CfnInfluxDBClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::InfluxDbClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration for sending logs to customer account from the InfluxDB cluster.
///
/// The property type `LogDeliveryConfiguration` of `AWS::Timestream::InfluxDBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryConfigurationProperty(Object);

impl LogDeliveryConfigurationProperty {
    /// `LogDeliveryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_configuration`: S3 configuration for sending logs to customer account from the InfluxDB cluster.
    pub fn new(s3_configuration: impl IntoValue<S3ConfigurationProperty>) -> Self {
        let mut object_ = Object::typed();
        object_.put("S3Configuration", s3_configuration.into_value().into_node());
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

impl Kind for LogDeliveryConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LogDeliveryConfigurationProperty> for LogDeliveryConfigurationProperty {}
impl From<LogDeliveryConfigurationProperty> for Node {
    #[inline]
    fn from(value: LogDeliveryConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LogDeliveryConfigurationProperty> for LogDeliveryConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<LogDeliveryConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The maintenance schedule for the InfluxDB cluster.
///
/// The property type `MaintenanceSchedule` of `AWS::Timestream::InfluxDBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct MaintenanceScheduleProperty(Object);

impl MaintenanceScheduleProperty {
    /// `MaintenanceScheduleProperty` with its required properties, in alphabetical order:
    ///
    /// - `preferred_maintenance_window`: The preferred maintenance window in format ddd:HH:MM-ddd:HH:MM.
    /// - `timezone`: The IANA timezone identifier for the maintenance schedule.
    pub fn new(
        preferred_maintenance_window: impl IntoValue<String>,
        timezone: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "PreferredMaintenanceWindow",
            preferred_maintenance_window.into_value().into_node(),
        );
        object_.put("Timezone", timezone.into_value().into_node());
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

impl Kind for MaintenanceScheduleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<MaintenanceScheduleProperty> for MaintenanceScheduleProperty {}
impl From<MaintenanceScheduleProperty> for Node {
    #[inline]
    fn from(value: MaintenanceScheduleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<MaintenanceScheduleProperty> for MaintenanceScheduleProperty {
    #[inline]
    fn into_value(self) -> Value<MaintenanceScheduleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// S3 configuration for sending logs to customer account from the InfluxDB cluster.
///
/// The property type `S3Configuration` of `AWS::Timestream::InfluxDBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The bucket name for logs to be sent from the InfluxDB cluster.
    /// - `enabled`: Specifies whether logging to customer specified bucket is enabled.
    pub fn new(
        bucket_name: impl IntoValue<kinds::s3::BucketName>,
        enabled: impl IntoValue<bool>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("BucketName", bucket_name.into_value().into_node());
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

impl Kind for S3ConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<S3ConfigurationProperty> for S3ConfigurationProperty {}
impl From<S3ConfigurationProperty> for Node {
    #[inline]
    fn from(value: S3ConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<S3ConfigurationProperty> for S3ConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<S3ConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `DeploymentType` of `AWS::Timestream::InfluxDBCluster`.
pub enum DeploymentType {
    /// `MULTI_NODE_READ_REPLICAS`.
    MultiNodeReadReplicas,
}

#[diagnostic::do_not_recommend]
impl Kind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl TextKind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl IdKind for DeploymentType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DeploymentType {}
#[diagnostic::do_not_recommend]
impl IntoValue<DeploymentType> for DeploymentType {
    #[inline]
    fn into_value(self) -> Value<DeploymentType> {
        const VALUES: &[&str] = &["MULTI_NODE_READ_REPLICAS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `FailoverMode` of `AWS::Timestream::InfluxDBCluster`.
pub enum FailoverMode {
    /// `AUTOMATIC`.
    Automatic,
    /// `NO_FAILOVER`.
    NoFailover,
}

#[diagnostic::do_not_recommend]
impl Kind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl TextKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IdKind for FailoverMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for FailoverMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<FailoverMode> for FailoverMode {
    #[inline]
    fn into_value(self) -> Value<FailoverMode> {
        const VALUES: &[&str] = &["AUTOMATIC", "NO_FAILOVER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
