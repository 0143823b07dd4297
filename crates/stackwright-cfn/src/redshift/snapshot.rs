// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::Snapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::Redshift::Snapshot. Creates a manual snapshot of the specified cluster. The cluster must be in the available state.
///
/// `AWS::Redshift::Snapshot`; `Ref` returns its `SnapshotArn`, a [`redshift::SnapshotArn`](kinds::redshift::SnapshotArn).
/// Changing one of these replaces it: `ClusterIdentifier`, `SnapshotIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::Snapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot.rules"),
};

impl CfnSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::Snapshot";

    /// `CfnSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `cluster_identifier`: The cluster identifier for which you want a snapshot.
    /// - `snapshot_identifier`: A unique identifier for the snapshot that you are requesting.
    pub fn new(
        cluster_identifier: impl IntoValue<kinds::redshift::ClusterIdentifier>,
        snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "ClusterIdentifier",
            cluster_identifier.into_value().into_node(),
        );
        object_.put(
            "SnapshotIdentifier",
            snapshot_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The number of days that a manual snapshot is retained. If the value is -1, the manual snapshot is retained indefinitely. The value must be either -1 or an integer between 1 and 3653.
    ///
    /// `ManualSnapshotRetentionPeriod`; updated in place.
    pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "ManualSnapshotRetentionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of tag instances.
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

impl Construct for CfnSnapshot {
    type Handle = CfnSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSnapshotRef {
        CfnSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSnapshot`] of a stack.
pub struct CfnSnapshotRef(NodeRef);

impl Clone for CfnSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSnapshotRef {}
impl AsNode for CfnSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSnapshotRef {
    /// What `Ref` returns: its `SnapshotArn`, a [`redshift::SnapshotArn`](kinds::redshift::SnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::SnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Availability Zone in which the cluster was created.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The time (UTC) when the cluster was originally created.
    ///
    /// `Fn::GetAtt` of `ClusterCreateTime`.
    #[inline]
    pub fn attr_cluster_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterCreateTime")))
    }

    /// The version ID of the Amazon Redshift engine that is running on the cluster.
    ///
    /// `Fn::GetAtt` of `ClusterVersion`.
    #[inline]
    pub fn attr_cluster_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterVersion")))
    }

    /// The name of the database that was created when the cluster was created.
    ///
    /// `Fn::GetAtt` of `DBName`.
    #[inline]
    pub fn attr_db_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBName")))
    }

    /// If true, the data in the snapshot is encrypted at rest.
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[inline]
    pub fn attr_encrypted(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Encrypted")))
    }

    /// A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster.
    ///
    /// `Fn::GetAtt` of `EncryptedWithHSM`.
    #[inline]
    pub fn attr_encrypted_with_hsm(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EncryptedWithHSM")))
    }

    /// The engine full version of the cluster at the time the snapshot was taken.
    ///
    /// `Fn::GetAtt` of `EngineFullVersion`.
    #[inline]
    pub fn attr_engine_full_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineFullVersion")))
    }

    /// An option that specifies whether to create the cluster with enhanced VPC routing enabled.
    ///
    /// `Fn::GetAtt` of `EnhancedVpcRouting`.
    #[inline]
    pub fn attr_enhanced_vpc_routing(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EnhancedVpcRouting")))
    }

    /// The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from which the snapshot was taken.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[inline]
    pub fn attr_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyId")))
    }

    /// The name of the maintenance track for the snapshot.
    ///
    /// `Fn::GetAtt` of `MaintenanceTrackName`.
    #[inline]
    pub fn attr_maintenance_track_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MaintenanceTrackName")))
    }

    /// The admin user name for the cluster.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[inline]
    pub fn attr_master_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MasterUsername")))
    }

    /// The node type that the cluster is provisioned with.
    ///
    /// `Fn::GetAtt` of `NodeType`.
    #[inline]
    pub fn attr_node_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NodeType")))
    }

    /// The number of nodes in the cluster.
    ///
    /// `Fn::GetAtt` of `NumberOfNodes`.
    #[inline]
    pub fn attr_number_of_nodes(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("NumberOfNodes")))
    }

    /// The Amazon Web Services account that owns the snapshot.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[inline]
    pub fn attr_owner_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccount")))
    }

    /// The port that the cluster is listening on.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotArn`.
    #[inline]
    pub fn attr_snapshot_arn(&self) -> Value<kinds::redshift::SnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotArn")))
    }

    /// The time (in UTC format) when Amazon Redshift began the snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[inline]
    pub fn attr_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotCreateTime")))
    }

    /// The snapshot type. Snapshots created using CreateClusterSnapshot and CopyClusterSnapshot are of type manual.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[inline]
    pub fn attr_snapshot_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotType")))
    }

    /// The snapshot status. The value of the status depends on the API operation used: CreateClusterSnapshot and CopyClusterSnapshot returns status as creating. DescribeClusterSnapshots returns status as creating, available, final snapshot, or failed. DeleteClusterSnapshot returns status as deleted.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The VPC identifier of the cluster if the snapshot is from a cluster in a VPC.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::redshift::SnapshotArn> for &CfnSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::SnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
