// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDBElastic::Cluster` and its property types.

use crate::l1::*;

/// Creates a new Amazon DocumentDB elastic cluster and returns its cluster structure.
///
/// `AWS::DocDBElastic::Cluster`; `Ref` returns its `ClusterArn`, a [`docdbelastic::ClusterArn`](kinds::docdbelastic::ClusterArn).
/// Changing one of these replaces it: `AdminUserName`, `AuthType`, `ClusterName`, `KmsKeyId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnCluster(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDBElastic::Cluster",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster.rules"),
};

impl CfnCluster {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDBElastic::Cluster";

    /// `CfnCluster` with its required properties, in alphabetical order:
    ///
    /// - `admin_user_name`: The name of the Amazon DocumentDB elastic clusters administrator.
    /// - `auth_type`: The authentication type used to determine where to fetch the password used for accessing the elastic cluster.
    /// - `cluster_name`: The name of the new elastic cluster.
    /// - `shard_capacity`: The number of vCPUs assigned to each elastic cluster shard.
    /// - `shard_count`: The number of shards assigned to the elastic cluster.
    pub fn new(
        admin_user_name: impl IntoValue<String>,
        auth_type: impl IntoValue<String>,
        cluster_name: impl IntoValue<String>,
        shard_capacity: impl IntoValue<i64>,
        shard_count: impl IntoValue<i64>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("AdminUserName", admin_user_name.into_value().into_node());
        object_.put("AuthType", auth_type.into_value().into_node());
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("ShardCapacity", shard_capacity.into_value().into_node());
        object_.put("ShardCount", shard_count.into_value().into_node());
        Self(object_)
    }

    /// The password for the Elastic DocumentDB cluster administrator and can contain any printable ASCII characters.
    ///
    /// *Constraints* :
    ///
    /// - Must contain from 8 to 100 characters.
    /// - Cannot contain a forward slash (/), double quote ("), or the "at" symbol (@).
    /// - A valid `AdminUserName` entry is also required.
    ///
    /// `AdminUserPassword`; updated in place.
    pub fn admin_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdminUserPassword", value.into_value().into_node());
        self
    }

    /// The number of days for which automatic snapshots are retained.
    ///
    /// `BackupRetentionPeriod`; updated in place.
    pub fn backup_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("BackupRetentionPeriod", value.into_value().into_node());
        self
    }

    /// The KMS key identifier to use to encrypt the new elastic cluster.
    ///
    /// The KMS key identifier is the Amazon Resource Name (ARN) for the KMS encryption key. If you are creating a cluster using the same Amazon account that owns this KMS encryption key, you can use the KMS key alias instead of the ARN as the KMS encryption key.
    ///
    /// If an encryption key is not specified, Amazon DocumentDB uses the default encryption key that KMS creates for your account. Your account has a different default encryption key for each Amazon Region.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The daily time range during which automated backups are created if automated backups are enabled, as determined by `backupRetentionPeriod`.
    ///
    /// `PreferredBackupWindow`; updated in place.
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredBackupWindow", value.into_value().into_node());
        self
    }

    /// The weekly time range during which system maintenance can occur, in Universal Coordinated Time (UTC).
    ///
    /// *Format*: `ddd:hh24:mi-ddd:hh24:mi`
    ///
    /// *Default*: a 30-minute window selected at random from an 8-hour block of time for each AWS Region, occurring on a random day of the week.
    ///
    /// *Valid days*: Mon, Tue, Wed, Thu, Fri, Sat, Sun
    ///
    /// *Constraints*: Minimum 30-minute window.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// The number of replica instances applying to all shards in the cluster. A `shardInstanceCount` value of 1 means there is one writer instance, and any additional instances are replicas that can be used for reads and to improve availability.
    ///
    /// `ShardInstanceCount`; updated in place.
    pub fn shard_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("ShardInstanceCount", value.into_value().into_node());
        self
    }

    /// The Amazon EC2 subnet IDs for the new elastic cluster.
    ///
    /// `SubnetIds`; updated in place.
    pub fn subnet_ids(mut self, value: impl IntoValue<List<kinds::ec2::SubnetId>>) -> Self {
        self.0.put("SubnetIds", value.into_value().into_node());
        self
    }

    /// The tags to be assigned to the new elastic cluster.
    ///
    /// `Tags`; updated in place.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
    }

    /// A list of EC2 VPC security groups to associate with the new elastic cluster.
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
    /// What `Ref` returns: its `ClusterArn`, a [`docdbelastic::ClusterArn`](kinds::docdbelastic::ClusterArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdbelastic::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `ClusterArn` attribute.
    ///
    /// `Fn::GetAtt` of `ClusterArn`.
    #[inline]
    pub fn attr_cluster_arn(&self) -> Value<kinds::docdbelastic::ClusterArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterArn")))
    }

    /// The URL used to connect to the elastic cluster.
    ///
    /// `Fn::GetAtt` of `ClusterEndpoint`.
    #[inline]
    pub fn attr_cluster_endpoint(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterEndpoint")))
    }
}

impl IntoValue<kinds::docdbelastic::ClusterArn> for &CfnClusterRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdbelastic::ClusterArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
