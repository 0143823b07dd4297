// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Neptune::DBCluster` and its property types.

use crate::l1::*;

/// The `AWS::Neptune::DBCluster` resource creates an Amazon Neptune DB cluster. Neptune is a fully managed graph database.
///
/// > Currently, you can create this resource only in AWS Regions in which Amazon Neptune is supported.
///
/// If no `DeletionPolicy` is set for `AWS::Neptune::DBCluster` resources, the default deletion behavior is that the entire volume will be deleted without a snapshot. To retain a backup of the volume, the `DeletionPolicy` should be set to `Snapshot`. For more information about how CloudFormation deletes resources, see [DeletionPolicy Attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html).
///
/// You can use `AWS::Neptune::DBCluster.DeletionProtection` to help guard against unintended deletion of your DB cluster.
///
/// `AWS::Neptune::DBCluster`; `Ref` returns its `DBClusterIdentifier`, a [`neptune::DbClusterIdentifier`](kinds::neptune::DbClusterIdentifier).
/// Changing one of these replaces it: `AvailabilityZones`, `DBClusterIdentifier`, `DBSubnetGroupName`, `GlobalClusterIdentifier`, `KmsKeyId`, `RestoreToTime`, `RestoreType`, `SnapshotIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`, `UseLatestRestorableTime`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Neptune::DBCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_cluster.rules"),
};

impl CfnDBCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Neptune::DBCluster";

    /// `CfnDBCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// Provides a list of the Amazon Identity and Access Management (IAM) roles that are associated with the DB cluster. IAM roles that are associated with a DB cluster grant permission for the DB cluster to access other Amazon services on your behalf.
    ///
    /// `AssociatedRoles`; updated in place.
    pub fn associated_roles(mut self, value: impl IntoValue<List<DBClusterRoleProperty>>) -> Self {
        self.0
            .put("AssociatedRoles", value.into_value().into_node());
        self
    }

    /// Provides the list of EC2 Availability Zones that instances in the DB cluster can be created in.
    ///
    /// `AvailabilityZones`; an update replaces the resource.
    pub fn availability_zones(
        mut self,
        value: impl IntoValue<List<kinds::ec2::AvailabilityZoneName>>,
    ) -> Self {
        self.0
            .put("AvailabilityZones", value.into_value().into_node());
        self
    }

    /// Specifies the number of days for which automatic DB snapshots are retained.
    ///
    /// An update may require some interruption. See [ModifyDBInstance](https://docs.aws.amazon.com/neptune/latest/userguide/api-instances.html#ModifyDBInstance) in the Amazon Neptune User Guide for more information.
    ///
    /// `BackupRetentionPeriod`; default `1`; updated in place.
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackupRetentionPeriod", value.into_value().into_node());
        self
    }

    /// *If set to `true`, tags are copied to any snapshot of the DB cluster that is created.*
    ///
    /// `CopyTagsToSnapshot`; updated in place.
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CopyTagsToSnapshot", value.into_value().into_node());
        self
    }

    /// Contains a user-supplied DB cluster identifier. This identifier is the unique key that identifies a DB cluster.
    ///
    /// `DBClusterIdentifier`; an update replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Provides the name of the DB cluster parameter group.
    ///
    /// An update may require some interruption. See [ModifyDBInstance](https://docs.aws.amazon.com/neptune/latest/userguide/api-instances.html#ModifyDBInstance) in the Amazon Neptune User Guide for more information.
    ///
    /// `DBClusterParameterGroupName`; updated in place.
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DBClusterParameterGroupName",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the DB parameter group to apply to all instances of the DB cluster. Used only in case of a major engine version upgrade request
    ///
    /// Note that when you apply a parameter group using `DBInstanceParameterGroupName`, parameter changes are applied immediately, not during the next maintenance window.
    ///
    /// **Constraints** - The DB parameter group must be in the same DB parameter group family as the target DB cluster version.
    /// - The `DBInstanceParameterGroupName` parameter is only valid for major engine version upgrades.
    ///
    /// `DBInstanceParameterGroupName`; updated in place.
    pub fn db_instance_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DBInstanceParameterGroupName",
            value.into_value().into_node(),
        );
        self
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    ///
    /// If not specified, the default port used is `8182`.
    ///
    /// > The `Port` property will soon be deprecated. Please update existing templates to use the new `DBPort` property that has the same functionality.
    ///
    /// `DBPort`; updated in place.
    pub fn db_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("DBPort", value.into_value().into_node());
        self
    }

    /// Specifies information on the subnet group associated with the DB cluster, including the name, description, and subnets in the subnet group.
    ///
    /// `DBSubnetGroupName`; an update replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBSubnetGroupName", value.into_value().into_node());
        self
    }

    /// Indicates whether or not the DB cluster has deletion protection enabled. The database can't be deleted when deletion protection is enabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// Specifies a list of log types that are enabled for export to CloudWatch Logs.
    ///
    /// `EnableCloudwatchLogsExports`; updated in place.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "EnableCloudwatchLogsExports",
            value.into_value().into_node(),
        );
        self
    }

    /// Indicates the database engine version.
    ///
    /// `EngineVersion`; updated in place.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The ID of the Neptune global database to which this new DB cluster should be added.
    ///
    /// `GlobalClusterIdentifier`; an update replaces the resource.
    pub fn global_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::neptune::GlobalClusterIdentifier>,
    ) -> Self {
        self.0
            .put("GlobalClusterIdentifier", value.into_value().into_node());
        self
    }

    /// True if mapping of Amazon Identity and Access Management (IAM) accounts to database accounts is enabled, and otherwise false.
    ///
    /// `IamAuthEnabled`; updated in place.
    pub fn iam_auth_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IamAuthEnabled", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the KMS key that is used to encrypt the database instances in the DB cluster, such as `arn:aws:kms:us-east-1:012345678910:key/abcd1234-a123-456a-a12b-a123b4cd56ef`. If you enable the `StorageEncrypted` property but don't specify this property, the default KMS key is used. If you specify this property, you must set the `StorageEncrypted` property to `true`.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The network type of the DB cluster.
    ///
    /// `NetworkType`; one of `IPV4`, `DUAL`; updated in place.
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Specifies the daily time range during which automated backups are created if automated backups are enabled, as determined by the `BackupRetentionPeriod`.
    ///
    /// An update may require some interruption.
    ///
    /// `PreferredBackupWindow`; updated in place.
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredBackupWindow", value.into_value().into_node());
        self
    }

    /// Specifies the weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// If a DB snapshot is specified, the target DB cluster is created from the source DB snapshot with a default configuration and default security group.
    ///
    /// If a DB cluster snapshot is specified, the target DB cluster is created from the source DB cluster restore point with the same configuration as the original source DB cluster, except that the new DB cluster is created with the default security group.
    ///
    /// `RestoreToTime`; an update replaces the resource.
    pub fn restore_to_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestoreToTime", value.into_value().into_node());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// If a DB snapshot is specified, the target DB cluster is created from the source DB snapshot with a default configuration and default security group.
    ///
    /// If a DB cluster snapshot is specified, the target DB cluster is created from the source DB cluster restore point with the same configuration as the original source DB cluster, except that the new DB cluster is created with the default security group.
    ///
    /// `RestoreType`; default `"full-copy"`; an update replaces the resource.
    pub fn restore_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestoreType", value.into_value().into_node());
        self
    }

    /// Contains the scaling configuration of an Neptune Serverless DB cluster.
    ///
    /// `ServerlessScalingConfiguration`; updated in place.
    pub fn serverless_scaling_configuration(
        mut self,
        value: impl IntoValue<ServerlessScalingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerlessScalingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the identifier for a DB cluster snapshot. Must match the identifier of an existing snapshot.
    ///
    /// After you restore a DB cluster using a `SnapshotIdentifier`, you must specify the same `SnapshotIdentifier` for any future updates to the DB cluster. When you specify this property for an update, the DB cluster is not restored from the snapshot again, and the data in the database is not changed.
    ///
    /// However, if you don't specify the `SnapshotIdentifier`, an empty DB cluster is created, and the original DB cluster is deleted. If you specify a property that is different from the previous snapshot restore property, the DB cluster is restored from the snapshot specified by the `SnapshotIdentifier`, and the original DB cluster is deleted.
    ///
    /// `SnapshotIdentifier`; an update replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotIdentifier", value.into_value().into_node());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// If a DB snapshot is specified, the target DB cluster is created from the source DB snapshot with a default configuration and default security group.
    ///
    /// If a DB cluster snapshot is specified, the target DB cluster is created from the source DB cluster restore point with the same configuration as the original source DB cluster, except that the new DB cluster is created with the default security group.
    ///
    /// `SourceDBClusterIdentifier`; an update replaces the resource.
    pub fn source_db_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::neptune::DbClusterIdentifier>,
    ) -> Self {
        self.0
            .put("SourceDBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Indicates whether the DB cluster is encrypted.
    ///
    /// If you specify the `KmsKeyId` property, then you must enable encryption and set this property to `true`.
    ///
    /// If you enable the `StorageEncrypted` property but don't specify the `KmsKeyId` property, then the default KMS key is used. If you specify the `KmsKeyId` property, then that KMS key is used to encrypt the database instances in the DB cluster.
    ///
    /// If you specify the `SourceDBClusterIdentifier` property, and don't specify this property or disable it, the value is inherited from the source DB cluster. If the source DB cluster is encrypted, the `KmsKeyId` property from the source cluster is used.
    ///
    /// If you specify the `DBSnapshotIdentifier` and don't specify this property or disable it, the value is inherited from the snapshot and the specified `KmsKeyId` property from the snapshot is used.
    ///
    /// `StorageEncrypted`; an update replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StorageEncrypted", value.into_value().into_node());
        self
    }

    /// The tags assigned to this cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// Creates a new DB cluster from a DB snapshot or DB cluster snapshot.
    ///
    /// If a DB snapshot is specified, the target DB cluster is created from the source DB snapshot with a default configuration and default security group.
    ///
    /// If a DB cluster snapshot is specified, the target DB cluster is created from the source DB cluster restore point with the same configuration as the original source DB cluster, except that the new DB cluster is created with the default security group.
    ///
    /// `UseLatestRestorableTime`; an update replaces the resource.
    pub fn use_latest_restorable_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLatestRestorableTime", value.into_value().into_node());
        self
    }

    /// Provides a list of VPC security groups that the DB cluster belongs to.
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

impl Construct for CfnDBCluster {
    type Handle = CfnDBClusterRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBClusterRef {
        CfnDBClusterRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBCluster`] of a stack.
pub struct CfnDBClusterRef(NodeRef);

impl Clone for CfnDBClusterRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBClusterRef {}
impl AsNode for CfnDBClusterRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBClusterRef {
    /// What `Ref` returns: its `DBClusterIdentifier`, a [`neptune::DbClusterIdentifier`](kinds::neptune::DbClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::neptune::DbClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resource id for the DB cluster. For example: `cluster-ABCD1234EFGH5678IJKL90MNOP`. The cluster ID uniquely identifies the cluster and is used in things like IAM authentication policies.
    ///
    /// `Fn::GetAtt` of `ClusterResourceId`.
    #[inline]
    pub fn attr_cluster_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterResourceId")))
    }

    /// The connection endpoint for the DB cluster. For example: `mystack-mydbcluster-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The port number on which the DB instances in the DB cluster accept connections.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The reader endpoint for the DB cluster. For example: `mystack-mydbcluster-ro-1apw1j4phylrk.cg034hpkmmjt.us-east-2.rds.amazonaws.com`
    ///
    /// `Fn::GetAtt` of `ReadEndpoint`.
    #[inline]
    pub fn attr_read_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadEndpoint")))
    }
}

impl IntoValue<kinds::neptune::DbClusterIdentifier> for &CfnDBClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::neptune::DbClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes an Amazon Identity and Access Management (IAM) role that is associated with a DB cluster.
///
/// The property type `DBClusterRole` of `AWS::Neptune::DBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct DBClusterRoleProperty(Object);

impl DBClusterRoleProperty {
    /// `DBClusterRoleProperty` with its required properties, in alphabetical order:
    ///
    /// - `role_arn`: The Amazon Resource Name (ARN) of the IAM role that is associated with the DB cluster.
    pub fn new(role_arn: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        let mut object_ = Object::typed();
        object_.put("RoleArn", role_arn.into_value().into_node());
        Self(object_)
    }

    /// The name of the feature associated with the Amazon Identity and Access Management (IAM) role. For the list of supported feature names, see [DescribeDBEngineVersions](https://docs.aws.amazon.com/neptune/latest/userguide/api-other-apis.html#DescribeDBEngineVersions).
    ///
    /// `FeatureName`.
    pub fn feature_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("FeatureName", value.into_value().into_node());
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

impl Kind for DBClusterRoleProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<DBClusterRoleProperty> for DBClusterRoleProperty {}
impl From<DBClusterRoleProperty> for Node {
    #[inline]
    fn from(value: DBClusterRoleProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<DBClusterRoleProperty> for DBClusterRoleProperty {
    #[inline]
    fn into_value(self) -> Value<DBClusterRoleProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Contains the scaling configuration of a Neptune Serverless DB cluster.
///
/// The property type `ServerlessScalingConfiguration` of `AWS::Neptune::DBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerlessScalingConfigurationProperty(Object);

impl ServerlessScalingConfigurationProperty {
    /// `ServerlessScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The maximum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster.
    /// - `min_capacity`: The minimum number of Neptune capacity units (NCUs) for a DB instance in a Neptune Serverless cluster.
    pub fn new(max_capacity: impl IntoValue<f64>, min_capacity: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("MaxCapacity", max_capacity.into_value().into_node());
        object_.put("MinCapacity", min_capacity.into_value().into_node());
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

impl Kind for ServerlessScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerlessScalingConfigurationProperty> for ServerlessScalingConfigurationProperty {}
impl From<ServerlessScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerlessScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerlessScalingConfigurationProperty> for ServerlessScalingConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<ServerlessScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `NetworkType` of `AWS::Neptune::DBCluster`.
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
