// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::DocDBElastic::ClusterSnapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::DocDBElastic::ClusterSnapshot. Creates a manual snapshot of an Amazon DocumentDB elastic cluster.
///
/// `AWS::DocDBElastic::ClusterSnapshot`; `Ref` returns its `SnapshotArn`, a [`docdbelastic::ClusterSnapshotArn`](kinds::docdbelastic::ClusterSnapshotArn).
/// Changing one of these replaces it: `ClusterArn`, `SnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnClusterSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::DocDBElastic::ClusterSnapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("cluster_snapshot.rules"),
};

impl CfnClusterSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::DocDBElastic::ClusterSnapshot";

    /// `CfnClusterSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `cluster_arn`: The ARN of the elastic cluster of which to create a snapshot.
    /// - `snapshot_name`: The name of the elastic cluster snapshot.
    pub fn new(
        cluster_arn: impl IntoValue<kinds::docdbelastic::ClusterArn>,
        snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterArn", cluster_arn.into_value().into_node());
        object_.put("SnapshotName", snapshot_name.into_value().into_node());
        Self(object_)
    }

    /// An array of key-value pairs to apply to the elastic cluster snapshot.
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
    /// What `Ref` returns: its `SnapshotArn`, a [`docdbelastic::ClusterSnapshotArn`](kinds::docdbelastic::ClusterSnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::docdbelastic::ClusterSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The name of the elastic cluster administrator.
    ///
    /// `Fn::GetAtt` of `AdminUserName`.
    #[inline]
    pub fn attr_admin_user_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("AdminUserName")))
    }

    /// The time when the source elastic cluster was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `ClusterCreationTime`.
    #[inline]
    pub fn attr_cluster_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterCreationTime")))
    }

    /// The KMS key identifier used to encrypt the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `KmsKeyId`.
    #[inline]
    pub fn attr_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("KmsKeyId")))
    }

    /// The Amazon Resource Name (ARN) of the elastic cluster snapshot.
    ///
    /// `Fn::GetAtt` of `SnapshotArn`.
    #[inline]
    pub fn attr_snapshot_arn(&self) -> Value<kinds::docdbelastic::ClusterSnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotArn")))
    }

    /// The time when the elastic cluster snapshot was created, in Universal Coordinated Time (UTC).
    ///
    /// `Fn::GetAtt` of `SnapshotCreationTime`.
    #[inline]
    pub fn attr_snapshot_creation_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotCreationTime")))
    }

    /// The type of the elastic cluster snapshot (manual or automated).
    ///
    /// `Fn::GetAtt` of `SnapshotType`.
    #[inline]
    pub fn attr_snapshot_type(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SnapshotType")))
    }

    /// The status of the elastic cluster snapshot.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }

    /// The Amazon EC2 subnet IDs associated with the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `SubnetIds`.
    #[inline]
    pub fn attr_subnet_ids(&self) -> Value<List<kinds::ec2::SubnetId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("SubnetIds")))
    }

    /// The Amazon EC2 security group IDs associated with the source elastic cluster.
    ///
    /// `Fn::GetAtt` of `VpcSecurityGroupIds`.
    #[inline]
    pub fn attr_vpc_security_group_ids(&self) -> Value<List<kinds::ec2::SecurityGroupId>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VpcSecurityGroupIds")))
    }
}

impl IntoValue<kinds::docdbelastic::ClusterSnapshotArn> for &CfnClusterSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::docdbelastic::ClusterSnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
