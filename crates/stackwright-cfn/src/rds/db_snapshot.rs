// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RDS::DBSnapshot` and its property types.

use crate::l1::*;

/// Creates a snapshot of a DB instance.
///
/// `AWS::RDS::DBSnapshot`; `Ref` returns its `DBSnapshotArn`, a [`rds::DbSnapshotArn`](kinds::rds::DbSnapshotArn).
/// Changing one of these replaces it: `DBInstanceIdentifier`, `DBSnapshotIdentifier`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDBSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RDS::DBSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("db_snapshot.rules"),
};

impl CfnDBSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RDS::DBSnapshot";

    /// `CfnDBSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `db_instance_identifier`: The identifier of the DB instance that you want to create the snapshot of.
    /// - `db_snapshot_identifier`: The identifier for the DB snapshot.
    pub fn new(
        db_instance_identifier: impl IntoValue<kinds::rds::DbInstanceIdentifier>,
        db_snapshot_identifier: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DBInstanceIdentifier",
            db_instance_identifier.into_value().into_node(),
        );
        object_.put(
            "DBSnapshotIdentifier",
            db_snapshot_identifier.into_value().into_node(),
        );
        Self(object_)
    }

    /// The tags to be assigned to the DB snapshot.
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

impl Construct for CfnDBSnapshot {
    type Handle = CfnDBSnapshotRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDBSnapshotRef {
        CfnDBSnapshotRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDBSnapshot`] of a stack.
pub struct CfnDBSnapshotRef(NodeRef);

impl Clone for CfnDBSnapshotRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDBSnapshotRef {}
impl AsNode for CfnDBSnapshotRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDBSnapshotRef {
    /// What `Ref` returns: its `DBSnapshotArn`, a [`rds::DbSnapshotArn`](kinds::rds::DbSnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::rds::DbSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The allocated storage size in gibibytes (GiB).
    ///
    /// `Fn::GetAtt` of `AllocatedStorage`.
    #[inline]
    pub fn attr_allocated_storage(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AllocatedStorage")))
    }

    /// The name of the Availability Zone the DB instance was located in at the time of the DB snapshot.
    ///
    /// `Fn::GetAtt` of `AvailabilityZone`.
    #[inline]
    pub fn attr_availability_zone(&self) -> Value<kinds::ec2::AvailabilityZoneName> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AvailabilityZone")))
    }

    /// The Amazon Resource Name (ARN) for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `DBSnapshotArn`.
    #[inline]
    pub fn attr_db_snapshot_arn(&self) -> Value<kinds::rds::DbSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DBSnapshotArn")))
    }

    /// The identifier for the source DB instance, which is unique to an AWS Region.
    ///
    /// `Fn::GetAtt` of `DbiResourceId`.
    #[inline]
    pub fn attr_dbi_resource_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DbiResourceId")))
    }

    /// Indicates whether the DB snapshot is encrypted.
    ///
    /// `Fn::GetAtt` of `Encrypted`.
    #[inline]
    pub fn attr_encrypted(&self) -> Value<bool> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Encrypted")))
    }

    /// The name of the database engine.
    ///
    /// `Fn::GetAtt` of `Engine`.
    #[inline]
    pub fn attr_engine(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Engine")))
    }

    /// The version of the database engine.
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

    /// The time when the DB instance was created, in UTC.
    ///
    /// `Fn::GetAtt` of `InstanceCreateTime`.
    #[inline]
    pub fn attr_instance_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("InstanceCreateTime")))
    }

    /// The Provisioned IOPS value of the DB instance at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Iops`.
    #[inline]
    pub fn attr_iops(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Iops")))
    }

    /// If Encrypted is true, the AWS KMS key identifier for the encrypted DB snapshot.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[inline]
    pub fn attr_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyId")))
    }

    /// License model information for the restored DB instance.
    ///
    /// `Fn::GetAtt` of `LicenseModel`.
    #[inline]
    pub fn attr_license_model(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("LicenseModel")))
    }

    /// The master username for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `MasterUsername`.
    #[inline]
    pub fn attr_master_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("MasterUsername")))
    }

    /// The option group name for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `OptionGroupName`.
    #[inline]
    pub fn attr_option_group_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OptionGroupName")))
    }

    /// The time of the CreateDBSnapshot operation in UTC. Doesn't change when the snapshot is copied.
    ///
    /// `Fn::GetAtt` of `OriginalSnapshotCreateTime`.
    #[inline]
    pub fn attr_original_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("OriginalSnapshotCreateTime"),
        ))
    }

    /// The port that the database engine was listening on at the time of the snapshot.
    ///
    /// `Fn::GetAtt` of `Port`.
    #[inline]
    pub fn attr_port(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Port")))
    }

    /// The time when the snapshot was taken, in UTC.
    ///
    /// `Fn::GetAtt` of `SnapshotCreateTime`.
    #[inline]
    pub fn attr_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotCreateTime")))
    }

    /// The type of the DB snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[inline]
    pub fn attr_snapshot_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotType")))
    }

    /// The status of this DB snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The storage throughput for the DB snapshot.
    ///
    /// `Fn::GetAtt` of `StorageThroughput`.
    #[inline]
    pub fn attr_storage_throughput(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageThroughput")))
    }

    /// The storage type associated with the DB snapshot.
    ///
    /// `Fn::GetAtt` of `StorageType`.
    #[inline]
    pub fn attr_storage_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("StorageType")))
    }

    /// The VPC ID associated with the DB snapshot.
    ///
    /// `Fn::GetAtt` of `VpcId`.
    #[inline]
    pub fn attr_vpc_id(&self) -> Value<kinds::ec2::VpcId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcId")))
    }
}

impl IntoValue<kinds::rds::DbSnapshotArn> for &CfnDBSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::rds::DbSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
