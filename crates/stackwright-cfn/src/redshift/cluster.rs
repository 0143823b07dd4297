// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::Cluster` and its property types.

use crate::l1::*;

/// Specifies a cluster. A *cluster* is a fully managed data warehouse that consists of a set of compute nodes.
///
/// To create a cluster in Virtual Private Cloud (VPC), you must provide a cluster subnet group name. The cluster subnet group identifies the subnets of your VPC that Amazon Redshift uses when creating the cluster. For more information about managing clusters, go to [Amazon Redshift Clusters](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html) in the *Amazon Redshift Cluster Management Guide*.
///
/// `AWS::Redshift::Cluster`; `Ref` returns its `ClusterIdentifier`, a [`redshift::ClusterIdentifier`](kinds::redshift::ClusterIdentifier).
/// Changing one of these replaces it: `ClusterIdentifier`, `ClusterSubnetGroupName`, `DBName`, `MasterUsername`, `OwnerAccount`, `SnapshotClusterIdentifier`, `SnapshotIdentifier`.
/// Attributes: `ClusterNamespaceArn`, `DeferMaintenanceIdentifier`, `Endpoint.Address`, `Endpoint.Port`, `Id`, `MasterPasswordSecretArn`.
/// It holds data, which deleting or replacing it loses.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `cluster_type`: The type of the cluster.
    /// - `db_name`: The name of the first database to be created when the cluster is created.
    /// - `master_username`: The user name associated with the admin user account for the cluster that is being created.
    /// - `node_type`: The node type to be provisioned for the cluster.
    pub fn new(
        cluster_type: impl IntoValue<String>,
        db_name: impl IntoValue<String>,
        master_username: impl IntoValue<String>,
        node_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterType", cluster_type.into_value().into_node());
        object_.put("DBName", db_name.into_value().into_node());
        object_.put("MasterUsername", master_username.into_value().into_node());
        object_.put("NodeType", node_type.into_value().into_node());
        Self(object_)
    }

    /// If `true`, major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is running on the cluster.
    ///
    /// When a new major version of the Amazon Redshift engine is released, you can request that the service automatically apply upgrades during the maintenance window to the Amazon Redshift engine that is running on your cluster.
    ///
    /// Default: `true`
    ///
    /// `AllowVersionUpgrade`; updated in place.
    pub fn allow_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AllowVersionUpgrade", value.into_value().into_node());
        self
    }

    /// This parameter is retired. It does not set the AQUA configuration status. Amazon Redshift automatically determines whether to use AQUA (Advanced Query Accelerator).
    ///
    /// `AquaConfigurationStatus`; updated in place.
    pub fn aqua_configuration_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AquaConfigurationStatus", value.into_value().into_node());
        self
    }

    /// The number of days that automated snapshots are retained. If the value is 0, automated snapshots are disabled. Even if automated snapshots are disabled, you can still create manual snapshots when you want with [CreateClusterSnapshot](https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateClusterSnapshot.html) in the *Amazon Redshift API Reference*.
    ///
    /// Default: `1`
    ///
    /// Constraints: Must be a value from 0 to 35.
    ///
    /// `AutomatedSnapshotRetentionPeriod`; updated in place.
    pub fn automated_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "AutomatedSnapshotRetentionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster. For example, if you have several EC2 instances running in a specific Availability Zone, then you might want the cluster to be provisioned in the same zone in order to decrease network latency.
    ///
    /// Default: A random, system-chosen Availability Zone in the region that is specified by the endpoint.
    ///
    /// Example: `us-east-2d`
    ///
    /// Constraint: The specified Availability Zone must be in the same region as the current endpoint.
    ///
    /// `AvailabilityZone`; updated in place.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster is created.
    ///
    /// `AvailabilityZoneRelocation`; updated in place.
    pub fn availability_zone_relocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("AvailabilityZoneRelocation", value.into_value().into_node());
        self
    }

    /// Describes the status of the Availability Zone relocation operation.
    ///
    /// `AvailabilityZoneRelocationStatus`; updated in place.
    pub fn availability_zone_relocation_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "AvailabilityZoneRelocationStatus",
            value.into_value().into_node(),
        );
        self
    }

    /// A boolean value indicating whether the resize operation is using the classic resize process. If you don't provide this parameter or set the value to `false`, the resize type is elastic.
    ///
    /// `Classic`; updated in place.
    pub fn classic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Classic", value.into_value().into_node());
        self
    }

    /// A unique identifier for the cluster. You use this identifier to refer to the cluster for any subsequent cluster operations such as deleting or modifying. The identifier also appears in the Amazon Redshift console.
    ///
    /// Constraints:
    ///
    /// - Must contain from 1 to 63 alphanumeric characters or hyphens.
    /// - Alphabetic characters must be lowercase.
    /// - First character must be a letter.
    /// - Cannot end with a hyphen or contain two consecutive hyphens.
    /// - Must be unique for all clusters within an AWS account.
    ///
    /// Example: `myexamplecluster`
    ///
    /// `ClusterIdentifier`; an update replaces the resource.
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("ClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the parameter group to be associated with this cluster.
    ///
    /// Default: The default Amazon Redshift cluster parameter group. For information about the default parameter group, go to [Working with Amazon Redshift Parameter Groups](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-parameter-groups.html)
    ///
    /// Constraints:
    ///
    /// - Must be 1 to 255 alphanumeric characters or hyphens.
    /// - First character must be a letter.
    /// - Cannot end with a hyphen or contain two consecutive hyphens.
    ///
    /// `ClusterParameterGroupName`; updated in place.
    pub fn cluster_parameter_group_name(
        mut self,
        value: impl IntoValue<kinds::redshift::ClusterParameterGroupName>,
    ) -> Self {
        self.0
            .put("ClusterParameterGroupName", value.into_value().into_node());
        self
    }

    /// A list of security groups to be associated with this cluster.
    ///
    /// Default: The default cluster security group for Amazon Redshift.
    ///
    /// `ClusterSecurityGroups`; updated in place.
    pub fn cluster_security_groups(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0
            .put("ClusterSecurityGroups", value.into_value().into_node());
        self
    }

    /// The name of a cluster subnet group to be associated with this cluster.
    ///
    /// If this parameter is not provided the resulting cluster will be deployed outside virtual private cloud (VPC).
    ///
    /// `ClusterSubnetGroupName`; an update replaces the resource.
    pub fn cluster_subnet_group_name(
        mut self,
        value: impl IntoValue<kinds::redshift::ClusterSubnetGroupName>,
    ) -> Self {
        self.0
            .put("ClusterSubnetGroupName", value.into_value().into_node());
        self
    }

    /// The version of the Amazon Redshift engine software that you want to deploy on the cluster.
    ///
    /// The version selected runs on all the nodes in the cluster.
    ///
    /// Constraints: Only version 1.0 is currently available.
    ///
    /// Example: `1.0`
    ///
    /// `ClusterVersion`; updated in place.
    pub fn cluster_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ClusterVersion", value.into_value().into_node());
        self
    }

    /// A Boolean indicating whether to enable the deferred maintenance window.
    ///
    /// `DeferMaintenance`; updated in place.
    pub fn defer_maintenance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("DeferMaintenance", value.into_value().into_node());
        self
    }

    /// An integer indicating the duration of the maintenance window in days. If you specify a duration, you can't specify an end time. The duration must be 45 days or less.
    ///
    /// `DeferMaintenanceDuration`; updated in place.
    pub fn defer_maintenance_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("DeferMaintenanceDuration", value.into_value().into_node());
        self
    }

    /// A timestamp for the end of the time period when we defer maintenance.
    ///
    /// `DeferMaintenanceEndTime`; updated in place.
    pub fn defer_maintenance_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeferMaintenanceEndTime", value.into_value().into_node());
        self
    }

    /// A timestamp indicating the start time for the deferred maintenance window.
    ///
    /// `DeferMaintenanceStartTime`; updated in place.
    pub fn defer_maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DeferMaintenanceStartTime", value.into_value().into_node());
        self
    }

    /// The destination region that snapshots are automatically copied to when cross-region snapshot copy is enabled.
    ///
    /// `DestinationRegion`; updated in place.
    pub fn destination_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("DestinationRegion", value.into_value().into_node());
        self
    }

    /// The Elastic IP (EIP) address for the cluster.
    ///
    /// Constraints: The cluster must be provisioned in EC2-VPC and publicly-accessible through an Internet gateway. Don't specify the Elastic IP address for a publicly accessible cluster with availability zone relocation turned on. For more information about provisioning clusters in EC2-VPC, go to [Supported Platforms to Launch Your Cluster](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html#cluster-platforms) in the Amazon Redshift Cluster Management Guide.
    ///
    /// `ElasticIp`; updated in place.
    pub fn elastic_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ElasticIp", value.into_value().into_node());
        self
    }

    /// If `true`, the data in the cluster is encrypted at rest. If you set the value on this parameter to `false`, the request will fail.
    ///
    /// Default: true
    ///
    /// `Encrypted`; updated in place.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The connection endpoint.
    ///
    /// `Endpoint`; updated in place.
    pub fn endpoint(mut self, value: impl IntoValue<EndpointProperty>) -> Self {
        self.0.put("Endpoint", value.into_value().into_node());
        self
    }

    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled. To create a cluster that uses enhanced VPC routing, the cluster must be in a VPC. For more information, see [Enhanced VPC Routing](https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html) in the Amazon Redshift Cluster Management Guide.
    ///
    /// If this option is `true`, enhanced VPC routing is enabled.
    ///
    /// Default: false
    ///
    /// `EnhancedVpcRouting`; updated in place.
    pub fn enhanced_vpc_routing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("EnhancedVpcRouting", value.into_value().into_node());
        self
    }

    /// Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data encryption keys stored in an HSM.
    ///
    /// `HsmClientCertificateIdentifier`; updated in place.
    pub fn hsm_client_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put(
            "HsmClientCertificateIdentifier",
            value.into_value().into_node(),
        );
        self
    }

    /// Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to retrieve and store keys in an HSM.
    ///
    /// `HsmConfigurationIdentifier`; updated in place.
    pub fn hsm_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("HsmConfigurationIdentifier", value.into_value().into_node());
        self
    }

    /// A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS services. You must supply the IAM roles in their Amazon Resource Name (ARN) format.
    ///
    /// The maximum number of IAM roles that you can associate is subject to a quota. For more information, go to [Quotas and limits](https://docs.aws.amazon.com/redshift/latest/mgmt/amazon-redshift-limits.html) in the *Amazon Redshift Cluster Management Guide*.
    ///
    /// `IamRoles`; updated in place.
    pub fn iam_roles(mut self, value: impl IntoValue<List<kinds::iam::RoleArn>>) -> Self {
        self.0.put("IamRoles", value.into_value().into_node());
        self
    }

    /// The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the cluster.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster.
    ///
    /// `LoggingProperties`; updated in place.
    pub fn logging_properties(mut self, value: impl IntoValue<LoggingPropertiesProperty>) -> Self {
        self.0
            .put("LoggingProperties", value.into_value().into_node());
        self
    }

    /// An optional parameter for the name of the maintenance track for the cluster. If you don't provide a maintenance track name, the cluster is assigned to the `current` track.
    ///
    /// `MaintenanceTrackName`; updated in place.
    pub fn maintenance_track_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MaintenanceTrackName", value.into_value().into_node());
        self
    }

    /// If `true`, Amazon Redshift uses AWS Secrets Manager to manage this cluster's admin credentials. You can't use `MasterUserPassword` if `ManageMasterPassword` is true. If `ManageMasterPassword` is false or not set, Amazon Redshift uses `MasterUserPassword` for the admin user account's password.
    ///
    /// `ManageMasterPassword`; updated in place.
    pub fn manage_master_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ManageMasterPassword", value.into_value().into_node());
        self
    }

    /// The default number of days to retain a manual snapshot. If the value is -1, the snapshot is retained indefinitely. This setting doesn't change the retention period of existing snapshots.
    ///
    /// The value must be either -1 or an integer between 1 and 3,653.
    ///
    /// `ManualSnapshotRetentionPeriod`; updated in place.
    pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ManualSnapshotRetentionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the cluster's admin credentials secret. You can only use this parameter if `ManageMasterPassword` is true.
    ///
    /// `MasterPasswordSecretKmsKeyId`; updated in place.
    pub fn master_password_secret_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0.put(
            "MasterPasswordSecretKmsKeyId",
            value.into_value().into_node(),
        );
        self
    }

    /// The password associated with the admin user account for the cluster that is being created.
    ///
    /// You can't use `MasterUserPassword` if `ManageMasterPassword` is `true`.
    ///
    /// Constraints:
    ///
    /// - Must be between 8 and 64 characters in length.
    /// - Must contain at least one uppercase letter.
    /// - Must contain at least one lowercase letter.
    /// - Must contain one number.
    /// - Can be any printable ASCII character (ASCII code 33-126) except `'` (single quote), `"` (double quote), `\`, `/`, or `@`.
    ///
    /// `MasterUserPassword`; updated in place.
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MasterUserPassword", value.into_value().into_node());
        self
    }

    /// A boolean indicating whether Amazon Redshift should deploy the cluster in two Availability Zones. The default is false.
    ///
    /// `MultiAZ`; updated in place.
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("MultiAZ", value.into_value().into_node());
        self
    }

    /// The policy that is attached to a resource.
    ///
    /// `NamespaceResourcePolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn namespace_resource_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("NamespaceResourcePolicy", value.into_value().into_node());
        self
    }

    /// The number of compute nodes in the cluster. This parameter is required when the *ClusterType* parameter is specified as `multi-node`.
    ///
    /// For information about determining how many nodes you need, go to [Working with Clusters](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html#how-many-nodes) in the *Amazon Redshift Cluster Management Guide*.
    ///
    /// If you don't specify this parameter, you get a single-node cluster. When requesting a multi-node cluster, you must specify the number of nodes that you want in the cluster.
    ///
    /// Default: `1`
    ///
    /// Constraints: Value must be at least 1 and no more than 100.
    ///
    /// `NumberOfNodes`; updated in place.
    pub fn number_of_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("NumberOfNodes", value.into_value().into_node());
        self
    }

    /// The AWS account used to create or copy the snapshot. Required if you are restoring a snapshot you do not own, optional if you own the snapshot.
    ///
    /// `OwnerAccount`; an update replaces the resource.
    pub fn owner_account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("OwnerAccount", value.into_value().into_node());
        self
    }

    /// The port number on which the cluster accepts incoming connections.
    ///
    /// The cluster is accessible only via the JDBC and ODBC connection strings. Part of the connection string requires the port on which the cluster will listen for incoming connections.
    ///
    /// Default: `5439`
    ///
    /// Valid Values:
    ///
    /// - For clusters with ra3 nodes - Select a port within the ranges `5431-5455` or `8191-8215`. (If you have an existing cluster with ra3 nodes, it isn't required that you change the port to these ranges.)
    /// - For clusters with dc2 nodes - Select a port within the range `1150-65535`.
    ///
    /// `Port`; updated in place.
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Port", value.into_value().into_node());
        self
    }

    /// The weekly time range (in UTC) during which automated cluster maintenance can occur.
    ///
    /// Format: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// Default: A 30-minute window selected at random from an 8-hour block of time per region, occurring on a random day of the week. For more information about the time blocks for each region, see [Maintenance Windows](https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html#rs-maintenance-windows) in Amazon Redshift Cluster Management Guide.
    ///
    /// Valid Days: Mon | Tue | Wed | Thu | Fri | Sat | Sun
    ///
    /// Constraints: Minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// If `true`, the cluster can be accessed from a public network.
    ///
    /// Default: false
    ///
    /// `PubliclyAccessible`; updated in place.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// The Amazon Redshift operation to be performed. Supported operations are `pause-cluster`, `resume-cluster`, and `failover-primary-compute`.
    ///
    /// `ResourceAction`; updated in place.
    pub fn resource_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ResourceAction", value.into_value().into_node());
        self
    }

    /// Describes a `RevisionTarget` object.
    ///
    /// `RevisionTarget`; updated in place.
    pub fn revision_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("RevisionTarget", value.into_value().into_node());
        self
    }

    /// Rotates the encryption keys for a cluster.
    ///
    /// `RotateEncryptionKey`; updated in place.
    pub fn rotate_encryption_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RotateEncryptionKey", value.into_value().into_node());
        self
    }

    /// The name of the cluster the source snapshot was created from. This parameter is required if your user or role has a policy containing a snapshot resource element that specifies anything other than * for the cluster name.
    ///
    /// `SnapshotClusterIdentifier`; an update replaces the resource.
    pub fn snapshot_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotClusterIdentifier", value.into_value().into_node());
        self
    }

    /// The name of the snapshot copy grant.
    ///
    /// `SnapshotCopyGrantName`; updated in place.
    pub fn snapshot_copy_grant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotCopyGrantName", value.into_value().into_node());
        self
    }

    /// Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated snapshots.
    ///
    /// `SnapshotCopyManual`; updated in place.
    pub fn snapshot_copy_manual(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("SnapshotCopyManual", value.into_value().into_node());
        self
    }

    /// The number of days to retain automated snapshots in the destination AWS Region after they are copied from the source AWS Region.
    ///
    /// By default, this only changes the retention period of copied automated snapshots.
    ///
    /// If you decrease the retention period for automated snapshots that are copied to a destination AWS Region, Amazon Redshift deletes any existing automated snapshots that were copied to the destination AWS Region and that fall outside of the new retention period.
    ///
    /// Constraints: Must be at least 1 and no more than 35 for automated snapshots.
    ///
    /// If you specify the `manual` option, only newly copied manual snapshots will have the new retention period.
    ///
    /// If you specify the value of -1 newly copied manual snapshots are retained indefinitely.
    ///
    /// Constraints: The number of days must be either -1 or an integer between 1 and 3,653 for manual snapshots.
    ///
    /// `SnapshotCopyRetentionPeriod`; updated in place.
    pub fn snapshot_copy_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "SnapshotCopyRetentionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// The name of the snapshot from which to create the new cluster. This parameter isn't case sensitive. You must specify this parameter or `snapshotArn`, but not both.
    ///
    /// Example: `my-snapshot-id`
    ///
    /// `SnapshotIdentifier`; an update replaces the resource.
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("SnapshotIdentifier", value.into_value().into_node());
        self
    }

    /// A list of tag instances.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster.
    ///
    /// Default: The default VPC security group is associated with the cluster.
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
    /// What `Ref` returns: its `ClusterIdentifier`, a [`redshift::ClusterIdentifier`](kinds::redshift::ClusterIdentifier).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::ClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The namespace Amazon Resource Name (ARN) of the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterNamespaceArn`.
    #[inline]
    pub fn attr_cluster_namespace_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterNamespaceArn")))
    }

    /// A unique identifier for the maintenance window.
    ///
    /// `Fn::GetAtt` of `DeferMaintenanceIdentifier`.
    #[inline]
    pub fn attr_defer_maintenance_identifier(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("DeferMaintenanceIdentifier"),
        ))
    }

    /// The connection endpoint for the Amazon Redshift cluster. For example: `examplecluster.cg034hpkmmjt.us-east-1.redshift.amazonaws.com`.
    ///
    /// `Fn::GetAtt` of `Endpoint.Address`.
    #[inline]
    pub fn attr_endpoint_address(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint.Address")))
    }

    /// The port number on which the Amazon Redshift cluster accepts connections. For example: `5439`.
    ///
    /// `Fn::GetAtt` of `Endpoint.Port`.
    #[inline]
    pub fn attr_endpoint_port(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Endpoint.Port")))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// The Amazon Resource Name (ARN) for the cluster's admin user credentials secret.
    ///
    /// `Fn::GetAtt` of `MasterPasswordSecretArn`.
    #[inline]
    pub fn attr_master_password_secret_arn(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("MasterPasswordSecretArn"),
        ))
    }
}

impl IntoValue<kinds::redshift::ClusterIdentifier> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::ClusterIdentifier> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Describes a connection endpoint.
///
/// The property type `Endpoint` of `AWS::Redshift::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct EndpointProperty(Object);

impl EndpointProperty {
    /// `EndpointProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The DNS address of the cluster. This property is read only.
    ///
    /// `Address`.
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Address", value.into_value().into_node());
        self
    }

    /// The port that the database engine is listening on. This property is read only.
    ///
    /// `Port`.
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Port", value.into_value().into_node());
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

impl Kind for EndpointProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<EndpointProperty> for EndpointProperty {}
impl From<EndpointProperty> for Node {
    #[inline]
    fn from(value: EndpointProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<EndpointProperty> for EndpointProperty {
    #[inline]
    fn into_value(self) -> Value<EndpointProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster.
///
/// The property type `LoggingProperties` of `AWS::Redshift::Cluster`.
#[must_use = "a property type does nothing until it is set"]
pub struct LoggingPropertiesProperty(Object);

impl LoggingPropertiesProperty {
    /// `LoggingPropertiesProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The name of an existing S3 bucket where the log files are to be stored.
    ///
    /// Constraints:
    ///
    /// - Must be in the same region as the cluster
    /// - The cluster must have read bucket and put object permissions
    ///
    /// `BucketName`.
    pub fn bucket_name(mut self, value: impl IntoValue<kinds::s3::BucketName>) -> Self {
        self.0.put("BucketName", value.into_value().into_node());
        self
    }

    /// The log destination type. An enum with possible values of `s3` and `cloudwatch`.
    ///
    /// `LogDestinationType`.
    pub fn log_destination_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("LogDestinationType", value.into_value().into_node());
        self
    }

    /// The collection of exported log types. Possible values are `connectionlog`, `useractivitylog`, and `userlog`.
    ///
    /// `LogExports`.
    pub fn log_exports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogExports", value.into_value().into_node());
        self
    }

    /// The prefix applied to the log file names.
    ///
    /// Valid characters are any letter from any language, any whitespace character, any numeric character, and the following characters: underscore ( `_`), period ( `.`), colon ( `:`), slash ( `/`), equal ( `=`), plus ( `+`), backslash ( `\`), hyphen ( `-`), at symbol ( `@`).
    ///
    /// `S3KeyPrefix`.
    pub fn s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("S3KeyPrefix", value.into_value().into_node());
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

impl Kind for LoggingPropertiesProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<LoggingPropertiesProperty> for LoggingPropertiesProperty {}
impl From<LoggingPropertiesProperty> for Node {
    #[inline]
    fn from(value: LoggingPropertiesProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<LoggingPropertiesProperty> for LoggingPropertiesProperty {
    #[inline]
    fn into_value(self) -> Value<LoggingPropertiesProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
