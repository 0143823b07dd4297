// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::MemoryDB::Snapshot` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::MemoryDB::Snapshot. Represents a copy of an entire cluster as of the time when the snapshot was taken.
///
/// `AWS::MemoryDB::Snapshot`; `Ref` returns its `Arn`, a [`memorydb::SnapshotArn`](kinds::memorydb::SnapshotArn).
/// Changing one of these replaces it: `ClusterName`, `KmsKeyId`, `SnapshotName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-snapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::MemoryDB::Snapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot.rules"),
};

impl CfnSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::MemoryDB::Snapshot";

    /// `CfnSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `cluster_name`: The name of the cluster from which the snapshot was taken.
    /// - `snapshot_name`: The name of the snapshot.
    pub fn new(
        cluster_name: impl IntoValue<String>,
        snapshot_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("ClusterName", cluster_name.into_value().into_node());
        object_.put("SnapshotName", snapshot_name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the KMS key used to encrypt the snapshot.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// A list of tags to be added to this resource.
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
    /// What `Ref` returns: its `Arn`, a [`memorydb::SnapshotArn`](kinds::memorydb::SnapshotArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::memorydb::SnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The ARN (Amazon Resource Name) of the snapshot.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::memorydb::SnapshotArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The `ClusterConfiguration` attribute.
    ///
    /// `Fn::GetAtt` of `ClusterConfiguration`.
    #[inline]
    pub fn attr_cluster_configuration(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ClusterConfiguration")))
    }

    /// Enables data tiering. Data tiering is only supported for clusters using the r6gd node type.
    ///
    /// `Fn::GetAtt` of `DataTiering`.
    #[inline]
    pub fn attr_data_tiering(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DataTiering")))
    }

    /// Indicates whether the snapshot is from an automatic backup (automated) or was created manually (manual).
    ///
    /// `Fn::GetAtt` of `Source`.
    #[inline]
    pub fn attr_source(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Source")))
    }

    /// The status of the snapshot. Valid values: creating | available | restoring | copying | deleting.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[inline]
    pub fn attr_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Status")))
    }
}

impl IntoValue<kinds::memorydb::SnapshotArn> for &CfnSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::memorydb::SnapshotArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
