// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::ClusterSnapshot` and its property types.

use crate::l1::*;

/// Creates a snapshot of a DB cluster.
///
/// `AWS::RDS::ClusterSnapshot`; `Ref` returns its `DBClusterSnapshotArn`, a [`rds::ClusterSnapshotDbClusterSnapshotArn`](kinds::rds::ClusterSnapshotDbClusterSnapshotArn).
/// Changing one of these replaces it: `DBClusterIdentifier`, `DBClusterSnapshotIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::ClusterSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_snapshot.rules"),
};

impl CfnClusterSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::ClusterSnapshot";

    /// `CfnClusterSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `db_cluster_identifier`: The identifier of the DB cluster to create a snapshot for.
    /// - `db_cluster_snapshot_identifier`: The identifier for the DB cluster snapshot.
    pub fn new(
        db_cluster_identifier: impl IntoValue<kinds::rds::DbClusterIdentifier>,
        db_cluster_snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBClusterIdentifier",
            db_cluster_identifier.into_value().into_node(),
        );
        object_.put(
            "DBClusterSnapshotIdentifier",
            db_cluster_snapshot_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags to be assigned to the DB cluster snapshot.
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

impl Construct for CfnClusterSnapshot {
    type Handle = CfnClusterSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnClusterSnapshotRef {
        CfnClusterSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnClusterSnapshot`] of a stack.
pub struct CfnClusterSnapshotRef(NodeRef);

impl Clone for CfnClusterSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnClusterSnapshotRef {}
impl AsNode for CfnClusterSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnClusterSnapshotRef {
    /// What `Ref` returns: its `DBClusterSnapshotArn`, a [`rds::ClusterSnapshotDbClusterSnapshotArn`](kinds::rds::ClusterSnapshotDbClusterSnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::ClusterSnapshotDbClusterSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The allocated storage size of the DB cluster snapshot in gibibytes (GiB).
    ///
    /// `Fn::GetAtt` of `AllocatedStorage`.
    #[inline]
    pub fn attr_allocated_storage(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllocatedStorage")))
    }

    /// The list of Availability Zones where instances in the DB cluster snapshot can be restored.
    ///
    /// `Fn::GetAtt` of `AvailabilityZones`.
    #[inline]
    pub fn attr_availability_zones(&self) -> Value<List<kinds::ec2::AvailabilityZoneName>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZones")))
    }

    /// The time when the DB cluster was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `ClusterCreateTime`.
    #[inline]
    pub fn attr_cluster_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterCreateTime")))
    }

    /// The Amazon Resource Name (ARN) for the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `DBClusterSnapshotArn`.
    #[inline]
    pub fn attr_db_cluster_snapshot_arn(
        &self,
    ) -> Value<kinds::rds::ClusterSnapshotDbClusterSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBClusterSnapshotArn")))
    }

    /// The resource ID of the DB cluster that this DB cluster snapshot was created from.
    ///
    /// `Fn::GetAtt` of `DbClusterResourceId`.
    #[inline]
    pub fn attr_db_cluster_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DbClusterResourceId")))
    }

    /// The name of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[inline]
    pub fn attr_engine(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Engine")))
    }

    /// The engine mode of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `EngineMode`.
    #[inline]
    pub fn attr_engine_mode(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineMode")))
    }

    /// The version of the database engine for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `EngineVersion`.
    #[inline]
    pub fn attr_engine_version(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("EngineVersion")))
    }

    /// Indicates whether mapping of AWS IAM accounts to database accounts is enabled.
    ///
    /// `Fn::GetAtt` of `IAMDatabaseAuthenticationEnabled`.
    #[inline]
    pub fn attr_iam_database_authentication_enabled(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("IAMDatabaseAuthenticationEnabled"),
        ))
    }

    /// If StorageEncrypted is true, the AWS KMS key identifier for the encrypted DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[inline]
    pub fn attr_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyId")))
    }

    /// The license model information for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `LicenseModel`.
    #[inline]
    pub fn attr_license_model(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LicenseModel")))
    }

    /// The master username for this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[inline]
    pub fn attr_master_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MasterUsername")))
    }

    /// The port that the DB cluster was listening on at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The time when the snapshot was taken, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[inline]
    pub fn attr_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotCreateTime")))
    }

    /// The type of the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[inline]
    pub fn attr_snapshot_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotType")))
    }

    /// The status of this DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// Indicates whether the DB cluster snapshot is encrypted.
    ///
    /// `Fn::GetAtt` of `StorageEncrypted`.
    #[inline]
    pub fn attr_storage_encrypted(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageEncrypted")))
    }

    /// The VPC ID associated with the DB cluster snapshot.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::rds::ClusterSnapshotDbClusterSnapshotArn> for &CfnClusterSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::ClusterSnapshotDbClusterSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
