// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDB::DBCluster` and its property types.

use crate::l1::*;

/// The `AWS::DocDB::DBCluster` Amazon DocumentDB (with MongoDB compatibility) resource describes a DBCluster. Amazon DocumentDB is a fully managed, MongoDB-compatible document database engine. For more information, see [DBCluster](https://docs.aws.amazon.com/documentdb/latest/developerguide/API_DBCluster.html) in the *Amazon DocumentDB Developer Guide*.
///
/// `AWS::DocDB::DBCluster`; `Ref` returns its `Id`, a [`docdb::DbClusterId`](kinds::docdb::DbClusterId).
/// Changing one of these replaces it: `AvailabilityZones`, `DBClusterIdentifier`, `DBSubnetGroupName`, `EngineVersion`, `KmsKeyId`, `MasterUsername`, `SnapshotIdentifier`, `SourceDBClusterIdentifier`, `StorageEncrypted`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDB::DBCluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_cluster.rules"),
};

impl CfnDBCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDB::DBCluster";

    /// `CfnDBCluster` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// A list of Amazon EC2 Availability Zones that instances in the cluster can be created in.
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

    /// The number of days for which automated backups are retained. You must specify a minimum value of 1.
    ///
    /// Default: 1
    ///
    /// Constraints:
    ///
    /// - Must be a value from 1 to 35.
    ///
    /// `BackupRetentionPeriod`; updated in place.
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackupRetentionPeriod", value.into_value().into_node());
        self
    }

    /// Set to `true` to copy all tags from the source cluster snapshot to the target cluster snapshot, and otherwise `false`. The default is `false`.
    ///
    /// `CopyTagsToSnapshot`; updated in place.
    pub fn copy_tags_to_snapshot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("CopyTagsToSnapshot", value.into_value().into_node());
        self
    }

    /// The cluster identifier. This parameter is stored as a lowercase string.
    ///
    /// Constraints:
    ///
    /// - Must contain from 1 to 63 letters, numbers, or hyphens.
    /// - The first character must be a letter.
    /// - Cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// Example: `my-cluster`
    ///
    /// `DBClusterIdentifier`; an update replaces the resource.
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the cluster parameter group to associate with this cluster.
    ///
    /// `DBClusterParameterGroupName`; updated in place.
    pub fn db_cluster_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "DBClusterParameterGroupName",
            value.into_value().into_node(),
        );
        self
    }

    /// A subnet group to associate with this cluster.
    ///
    /// Constraints: Must match the name of an existing `DBSubnetGroup`. Must not be default.
    ///
    /// Example: `mySubnetgroup`
    ///
    /// `DBSubnetGroupName`; an update replaces the resource.
    pub fn db_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DBSubnetGroupName", value.into_value().into_node());
        self
    }

    /// Protects clusters from being accidentally deleted. If enabled, the cluster cannot be deleted unless it is modified and `DeletionProtection` is disabled.
    ///
    /// `DeletionProtection`; updated in place.
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeletionProtection", value.into_value().into_node());
        self
    }

    /// The list of log types that need to be enabled for exporting to Amazon CloudWatch Logs. You can enable audit logs or profiler logs. For more information, see [Auditing Amazon DocumentDB Events](https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html) and [Profiling Amazon DocumentDB Operations](https://docs.aws.amazon.com/documentdb/latest/developerguide/profiling.html).
    ///
    /// `EnableCloudwatchLogsExports`; updated in place.
    pub fn enable_cloudwatch_logs_exports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put(
            "EnableCloudwatchLogsExports",
            value.into_value().into_node(),
        );
        self
    }

    /// The version number of the database engine to use. The `--engine-version` will default to the latest major engine version. For production workloads, we recommend explicitly declaring this parameter with the intended major engine version.
    ///
    /// If you intend to trigger an in-place upgrade, please refer to [Amazon DocumentDB in-place major version upgrade](https://docs.aws.amazon.com/documentdb/latest/developerguide/docdb-mvu.html). Note that for an in-place engine version upgrade, you need to remove other cluster properties changes (e.g. SecurityGroupId) from the CFN template.
    ///
    /// `EngineVersion`; an update replaces the resource.
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("EngineVersion", value.into_value().into_node());
        self
    }

    /// The cluster identifier of the new global cluster.
    ///
    /// `GlobalClusterIdentifier`; updated in place.
    pub fn global_cluster_identifier(
        mut self,
        value: impl IntoValue<kinds::docdb::GlobalClusterIdentifier>,
    ) -> Self {
        self.0
            .put("GlobalClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The AWS key identifier for an encrypted cluster.
    ///
    /// The AWS key identifier is the Amazon Resource Name (ARN) for the AWS encryption key. If you are creating a cluster using the same AWS account that owns the AWS encryption key that is used to encrypt the new cluster, you can use the AWS key alias instead of the ARN for the AWS encryption key.
    ///
    /// If an encryption key is not specified in `KmsKeyId` :
    ///
    /// - If the `StorageEncrypted` parameter is `true`, Amazon DocumentDB uses your default encryption key.
    ///
    /// AWS creates the default encryption key for your AWS account. Your AWS account has a different default encryption key for each AWS Regions.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies whether to manage the master user password with Amazon Web Services Secrets Manager.
    ///
    /// Constraint: You can't manage the master user password with Amazon Web Services Secrets Manager if `MasterUserPassword` is specified.
    ///
    /// `ManageMasterUserPassword`; updated in place.
    pub fn manage_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ManageMasterUserPassword", value.into_value().into_node());
        self
    }

    /// The password for the master database user. This password can contain any printable ASCII character except forward slash (/), double quote ("), or the "at" symbol (@).
    ///
    /// Constraints: Must contain from 8 to 100 characters.
    ///
    /// `MasterUserPassword`; updated in place.
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MasterUserPassword", value.into_value().into_node());
        self
    }

    /// The Amazon Web Services KMS key identifier to encrypt a secret that is automatically generated and managed in Amazon Web Services Secrets Manager. This setting is valid only if the master user password is managed by Amazon DocumentDB in Amazon Web Services Secrets Manager for the DB cluster.
    ///
    /// The Amazon Web Services KMS key identifier is the key ARN, key ID, alias ARN, or alias name for the KMS key. To use a KMS key in a different Amazon Web Services account, specify the key ARN or alias ARN.
    ///
    /// If you don't specify `MasterUserSecretKmsKeyId`, then the `aws/secretsmanager` KMS key is used to encrypt the secret. If the secret is in a different Amazon Web Services account, then you can't use the `aws/secretsmanager` KMS key to encrypt the secret, and you must use a customer managed KMS key.
    ///
    /// There is a default KMS key for your Amazon Web Services account. Your Amazon Web Services account has a different default KMS key for each Amazon Web Services Region.
    ///
    /// `MasterUserSecretKmsKeyId`; updated in place.
    pub fn master_user_secret_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("MasterUserSecretKmsKeyId", value.into_value().into_node());
        self
    }

    /// The name of the master user for the cluster.
    ///
    /// Constraints:
    ///
    /// - Must be from 1 to 63 letters or numbers.
    /// - The first character must be a letter.
    /// - Cannot be a reserved word for the chosen database engine.
    ///
    /// `MasterUsername`; an update replaces the resource.
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MasterUsername", value.into_value().into_node());
        self
    }

    /// The network type of the cluster.
    ///
    /// The network type is determined by the `DBSubnetGroup` specified for the cluster. A `DBSubnetGroup` can support only the IPv4 protocol or the IPv4 and the IPv6 protocols ( `DUAL`).
    ///
    /// For more information, see [DocumentDB clusters in a VPC](https://docs.aws.amazon.com/documentdb/latest/developerguide/vpc-clusters.html) in the Amazon DocumentDB Developer Guide.
    ///
    /// Valid Values: `IPV4` | `DUAL`
    ///
    /// `NetworkType`; updated in place.
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NetworkType", value.into_value().into_node());
        self
    }

    /// Specifies the port that the database engine is listening on.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The daily time range during which automated backups are created if automated backups are enabled using the `BackupRetentionPeriod` parameter.
    ///
    /// The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region.
    ///
    /// Constraints:
    ///
    /// - Must be in the format `hh24:mi-hh24:mi`.
    /// - Must be in Universal Coordinated Time (UTC).
    /// - Must not conflict with the preferred maintenance window.
    /// - Must be at least 30 minutes.
    ///
    /// `PreferredBackupWindow`; updated in place.
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredBackupWindow", value.into_value().into_node());
        self
    }

    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// Format: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// The default is a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week.
    ///
    /// Valid days: Mon, Tue, Wed, Thu, Fri, Sat, Sun
    ///
    /// Constraints: Minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The date and time to restore the cluster to.
    ///
    /// Valid values: A time in Universal Coordinated Time (UTC) format.
    ///
    /// Constraints:
    ///
    /// - Must be before the latest restorable time for the instance.
    /// - Must be specified if the `UseLatestRestorableTime` parameter is not provided.
    /// - Cannot be specified if the `UseLatestRestorableTime` parameter is `true`.
    /// - Cannot be specified if the `RestoreType` parameter is `copy-on-write`.
    ///
    /// Example: `2015-03-07T23:45:00Z`
    ///
    /// `RestoreToTime`; updated in place.
    pub fn restore_to_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestoreToTime", value.into_value().into_node());
        self
    }

    /// The type of restore to be performed. You can specify one of the following values:
    ///
    /// - `full-copy` - The new DB cluster is restored as a full copy of the source DB cluster.
    /// - `copy-on-write` - The new DB cluster is restored as a clone of the source DB cluster.
    ///
    /// Constraints: You can't specify `copy-on-write` if the engine version of the source DB cluster is earlier than 1.11.
    ///
    /// If you don't specify a `RestoreType` value, then the new DB cluster is restored as a full copy of the source DB cluster.
    ///
    /// `RestoreType`; updated in place.
    pub fn restore_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RestoreType", value.into_value().into_node());
        self
    }

    /// Specifies whether to rotate the secret managed by Amazon Web Services Secrets Manager for the master user password.
    ///
    /// This setting is valid only if the master user password is managed by Amazon DocumentDB in Amazon Web Services Secrets Manager for the cluster. The secret value contains the updated password.
    ///
    /// Constraint: You must apply the change immediately when rotating the master user password.
    ///
    /// `RotateMasterUserPassword`; updated in place.
    pub fn rotate_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RotateMasterUserPassword", value.into_value().into_node());
        self
    }

    /// Contains the scaling configuration of an Amazon DocumentDB Serverless cluster.
    ///
    /// `ServerlessV2ScalingConfiguration`; updated in place.
    pub fn serverless_v2_scaling_configuration(
        mut self,
        value: impl IntoValue<ServerlessV2ScalingConfigurationProperty>,
    ) -> Self {
        self.0.put(
            "ServerlessV2ScalingConfiguration",
            value.into_value().into_node(),
        );
        self
    }

    /// The identifier for the snapshot or cluster snapshot to restore from.
    ///
    /// You can use either the name or the Amazon Resource Name (ARN) to specify a cluster snapshot. However, you can use only the ARN to specify a snapshot.
    ///
    /// Constraints:
    ///
    /// - Must match the identifier of an existing snapshot.
    ///
    /// `SnapshotIdentifier`; an update replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotIdentifier", value.into_value().into_node());
        self
    }

    /// The identifier of the source cluster from which to restore.
    ///
    /// Constraints:
    ///
    /// - Must match the identifier of an existing `DBCluster`.
    ///
    /// `SourceDBClusterIdentifier`; an update replaces the resource.
    pub fn source_db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SourceDBClusterIdentifier", value.into_value().into_node());
        self
    }

    /// Specifies whether the cluster is encrypted.
    ///
    /// If you specify `SourceDBClusterIdentifier` or `SnapshotIdentifier` and don’t specify `StorageEncrypted`, the encryption property is inherited from the source cluster or snapshot (unless `KMSKeyId` is specified, in which case the restored cluster will be encrypted with that KMS key). If the source is encrypted and `StorageEncrypted` is specified to be true, the restored cluster will be encrypted (if you want to use a different KMS key, specify the `KMSKeyId` property as well). If the source is unencrypted and `StorageEncrypted` is specified to be true, then the `KMSKeyId` property must be specified. If the source is encrypted, don’t specify `StorageEncrypted` to be false as opting out of encryption is not allowed.
    ///
    /// `StorageEncrypted`; an update replaces the resource.
    pub fn storage_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("StorageEncrypted", value.into_value().into_node());
        self
    }

    /// The storage type to associate with the DB cluster.
    ///
    /// For information on storage types for Amazon DocumentDB clusters, see Cluster storage configurations in the *Amazon DocumentDB Developer Guide*.
    ///
    /// Valid values for storage type - `standard | iopt1`
    ///
    /// Default value is `standard`
    ///
    /// > When you create an Amazon DocumentDB cluster with the storage type set to `iopt1`, the storage type is returned in the response. The storage type isn't returned when you set it to `standard`.
    ///
    /// `StorageType`; updated in place.
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("StorageType", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A value that is set to `true` to restore the cluster to the latest restorable backup time, and `false` otherwise.
    ///
    /// Default: `false`
    ///
    /// Constraints: Cannot be specified if the `RestoreToTime` parameter is provided.
    ///
    /// `UseLatestRestorableTime`; updated in place.
    pub fn use_latest_restorable_time(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("UseLatestRestorableTime", value.into_value().into_node());
        self
    }

    /// A list of EC2 VPC security groups to associate with this cluster.
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
    /// What `Ref` returns: its `Id`, a [`docdb::DbClusterId`](kinds::docdb::DbClusterId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdb::DbClusterId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The resource id for the cluster; for example: `cluster-ABCD1234EFGH5678IJKL90MNOP`. The cluster ID uniquely identifies the cluster and is used in things like IAM authentication policies.
    ///
    /// `Fn::GetAtt` of `ClusterResourceId`.
    #[inline]
    pub fn attr_cluster_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterResourceId")))
    }

    /// The connection endpoint for the cluster, such as `sample-cluster.cluster-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[inline]
    pub fn attr_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::docdb::DbClusterId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The port number on which the cluster accepts connections. For example: `27017`.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The reader endpoint for the cluster. For example: `sample-cluster.cluster-ro-cozrlsfrcjoc.us-east-1.docdb.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `ReadEndpoint`.
    #[inline]
    pub fn attr_read_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ReadEndpoint")))
    }
}

impl IntoValue<kinds::docdb::DbClusterId> for &CfnDBClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdb::DbClusterId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Sets the scaling configuration of an Amazon DocumentDB Serverless cluster.
///
/// The property type `ServerlessV2ScalingConfiguration` of `AWS::DocDB::DBCluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct ServerlessV2ScalingConfigurationProperty(Object);

impl ServerlessV2ScalingConfigurationProperty {
    /// `ServerlessV2ScalingConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `max_capacity`: The maximum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster.
    /// - `min_capacity`: The minimum number of Amazon DocumentDB capacity units (DCUs) for an instance in an Amazon DocumentDB Serverless cluster.
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

impl Kind for ServerlessV2ScalingConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<ServerlessV2ScalingConfigurationProperty>
    for ServerlessV2ScalingConfigurationProperty
{
}
impl From<ServerlessV2ScalingConfigurationProperty> for Node {
    #[inline]
    fn from(value: ServerlessV2ScalingConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<ServerlessV2ScalingConfigurationProperty>
    for ServerlessV2ScalingConfigurationProperty
{
    #[inline]
    fn into_value(self) -> Value<ServerlessV2ScalingConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
