// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Timestream::InfluxDBInstance` and its property types.

use crate::l1::*;

/// A DB instance is an isolated database environment running in the cloud. It is the basic building block of Amazon Timestream for InfluxDB. A DB instance can contain multiple user-created databases (or organizations and buckets for the case of InfluxDb 2.x databases), and can be accessed using the same client tools and applications you might use to access a standalone self-managed InfluxDB instance.
///
/// `AWS::Timestream::InfluxDBInstance`; `Ref` returns its `Id`, a [`timestream::InfluxDbInstanceId`](kinds::timestream::InfluxDbInstanceId).
/// Changing one of these replaces it: `Bucket`, `Name`, `NetworkType`, `Organization`, `Password`, `PubliclyAccessible`, `Username`, `VpcSecurityGroupIds`, `VpcSubnetIds`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnInfluxDBInstance(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Timestream::InfluxDBInstance",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("influx_db_instance.rules"),
};

impl CfnInfluxDBInstance {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Timestream::InfluxDBInstance";

    /// `CfnInfluxDBInstance` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The amount of storage to allocate for your DB storage type in GiB (gibibytes).
    ///
    /// `AllocatedStorage`; updated in place.
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("AllocatedStorage", value.into_value().into_node());
        self
    }

    /// The name of the initial InfluxDB bucket. All InfluxDB data is stored in a bucket. A bucket combines the concept of a database and a retention period (the duration of time that each data point persists). A bucket belongs to an organization.
    ///
    /// `Bucket`; an update replaces the resource.
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Bucket", value.into_value().into_node());
        self
    }

    /// The Timestream for InfluxDB DB instance type to run on.
    ///
    /// `DbInstanceType`; one of `db.influx.medium`, `db.influx.large`, `db.influx.xlarge`, `db.influx.2xlarge`, `db.influx.4xlarge`, `db.influx.8xlarge`, `db.influx.12xlarge`, `db.influx.16xlarge`, `db.influx.24xlarge`; updated in place.
    pub fn db_instance_type(mut self, value: impl IntoValue<super::DbInstanceType>) -> Self {
        self.0.put("DbInstanceType", value.into_value().into_node());
        self
    }

    /// The name or id of the DB parameter group to assign to your DB instance. DB parameter groups specify how the database is configured. For example, DB parameter groups can specify the limit for query concurrency.
    ///
    /// `DbParameterGroupIdentifier`; updated in place.
    pub fn db_parameter_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DbParameterGroupIdentifier", value.into_value().into_node());
        self
    }

    /// The Timestream for InfluxDB DB storage type to read and write InfluxDB data.
    ///
    /// You can choose between 3 different types of provisioned Influx IOPS included storage according to your workloads requirements:
    ///
    /// - Influx IO Included 3000 IOPS
    /// - Influx IO Included 12000 IOPS
    /// - Influx IO Included 16000 IOPS
    ///
    /// `DbStorageType`; one of `InfluxIOIncludedT1`, `InfluxIOIncludedT2`, `InfluxIOIncludedT3`; updated in place.
    pub fn db_storage_type(mut self, value: impl IntoValue<super::DbStorageType>) -> Self {
        self.0.put("DbStorageType", value.into_value().into_node());
        self
    }

    /// Specifies whether the Timestream for InfluxDB is deployed as Single-AZ or with a MultiAZ Standby for High availability.
    ///
    /// `DeploymentType`; one of `SINGLE_AZ`, `WITH_MULTIAZ_STANDBY`; updated in place.
    pub fn deployment_type(mut self, value: impl IntoValue<DeploymentType>) -> Self {
        self.0.put("DeploymentType", value.into_value().into_node());
        self
    }

    /// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
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

    /// The maintenance schedule for the InfluxDB instance.
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

    /// The name that uniquely identifies the DB instance when interacting with the Amazon Timestream for InfluxDB API and CLI commands. This name will also be a prefix included in the endpoint. DB instance names must be unique per customer and per region.
    ///
    /// `Name`; an update replaces the resource.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
        self
    }

    /// Network type of the InfluxDB Instance.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`; an update replaces the resource.
    pub fn network_type(mut self, value: impl IntoValue<super::NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// The name of the initial organization for the initial admin user in InfluxDB. An InfluxDB organization is a workspace for a group of users.
    ///
    /// `Organization`; an update replaces the resource.
    pub fn organization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Organization", value.into_value().into_node());
        self
    }

    /// The password of the initial admin user created in InfluxDB. This password will allow you to access the InfluxDB UI to perform various administrative tasks and also use the InfluxDB CLI to create an operator token. These attributes will be stored in a Secret created in Amazon SecretManager in your account.
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

    /// Configures the DB instance with a public IP to facilitate access.
    ///
    /// `PubliclyAccessible`; default `false`; an update replaces the resource.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// A list of key-value pairs to associate with the DB instance.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// The username of the initial admin user created in InfluxDB. Must start with a letter and can't end with a hyphen or contain two consecutive hyphens. For example, my-user1. This username will allow you to access the InfluxDB UI to perform various administrative tasks and also use the InfluxDB CLI to create an operator token. These attributes will be stored in a Secret created in Amazon Secrets Manager in your account.
    ///
    /// `Username`; an update replaces the resource.
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Username", value.into_value().into_node());
        self
    }

    /// A list of VPC security group IDs to associate with the DB instance.
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

    /// A list of VPC subnet IDs to associate with the DB instance. Provide at least two VPC subnet IDs in different availability zones when deploying with a Multi-AZ standby.
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

impl Construct for CfnInfluxDBInstance {
    type Handle = CfnInfluxDBInstanceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnInfluxDBInstanceRef {
        CfnInfluxDBInstanceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnInfluxDBInstance`] of a stack.
pub struct CfnInfluxDBInstanceRef(NodeRef);

impl Clone for CfnInfluxDBInstanceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnInfluxDBInstanceRef {}
impl AsNode for CfnInfluxDBInstanceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnInfluxDBInstanceRef {
    /// What `Ref` returns: its `Id`, a [`timestream::InfluxDbInstanceId`](kinds::timestream::InfluxDbInstanceId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::timestream::InfluxDbInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the DB instance
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::timestream::InfluxDbInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The Availability Zone in which the DB instance resides.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The endpoint used to connect to InfluxDB. The default InfluxDB port is 8086.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// A service-generated unique identifier
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::timestream::InfluxDbInstanceId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) of the Amazon Secrets Manager secret containing the initial InfluxDB authorization parameters. The secret value is a JSON formatted key-value pair holding InfluxDB authorization values: organization, bucket, username, and password.
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

    /// Describes an Availability Zone in which the InfluxDB instance is located
    ///
    /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
    #[inline]
    pub fn attr_secondary_availability_zone(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("SecondaryAvailabilityZone"),
        ))
    }

    /// The status of the DB instance.
    ///
    /// Valid Values: `CREATING` | `AVAILABLE` | `DELETING` | `MODIFYING` | `UPDATING` | `DELETED` | `FAILED`
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::timestream::InfluxDbInstanceId> for &CfnInfluxDBInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::InfluxDbInstanceId> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::timestream::InfluxDbInstanceArn> for &CfnInfluxDBInstanceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::timestream::InfluxDbInstanceArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

/// Configuration for sending InfluxDB engine logs to a specified S3 bucket.
///
/// The property type `LogDeliveryConfiguration` of `AWS::Timestream::InfluxDBInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct LogDeliveryConfigurationProperty(Object);

impl LogDeliveryConfigurationProperty {
    /// `LogDeliveryConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `s3_configuration`: Configuration for S3 bucket log delivery.
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

/// The maintenance schedule for the InfluxDB instance.
///
/// The property type `MaintenanceSchedule` of `AWS::Timestream::InfluxDBInstance`.
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

/// Configuration for S3 bucket log delivery.
///
/// The property type `S3Configuration` of `AWS::Timestream::InfluxDBInstance`.
#[must_use = "a property type does nothing until it is set"]
pub struct S3ConfigurationProperty(Object);

impl S3ConfigurationProperty {
    /// `S3ConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `bucket_name`: The bucket name of the customer S3 bucket.
    /// - `enabled`: Indicates whether log delivery to the S3 bucket is enabled.
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

/// The values of `DeploymentType` of `AWS::Timestream::InfluxDBInstance`.
pub enum DeploymentType {
    /// `SINGLE_AZ`.
    SingleAz,
    /// `WITH_MULTIAZ_STANDBY`.
    WithMultiazStandby,
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
        const VALUES: &[&str] = &["SINGLE_AZ", "WITH_MULTIAZ_STANDBY"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
