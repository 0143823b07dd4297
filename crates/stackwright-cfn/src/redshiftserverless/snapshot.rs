// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RedshiftServerless::Snapshot` and its property types.

use crate::l1::*;

/// A snapshot object that contains databases.
///
/// `AWS::RedshiftServerless::Snapshot`; `Ref` returns its `SnapshotName`, a [`redshiftserverless::SnapshotName`](kinds::redshiftserverless::SnapshotName).
/// Changing one of these replaces it: `NamespaceName`, `SnapshotName`, `Tags`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-snapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::RedshiftServerless::Snapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot.rules"),
};

impl CfnSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RedshiftServerless::Snapshot";

    /// `CfnSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `snapshot_name`: The name of the snapshot.
    pub fn new(snapshot_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("SnapshotName", snapshot_name.into_value().into_node());
        Self(object_)
    }

    /// The name of the namepsace.
    ///
    /// `NamespaceName`; an update replaces the resource.
    pub fn namespace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("NamespaceName", value.into_value().into_node());
        self
    }

    /// The retention period of the snapshot created by the scheduled action.
    ///
    /// `RetentionPeriod`; updated in place.
    pub fn retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("RetentionPeriod", value.into_value().into_node());
        self
    }

    /// An array of [Tag objects](https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_Tag.html) to associate with the snapshot.
    ///
    /// `Tags`; an update replaces the resource.
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
    /// What `Ref` returns: its `SnapshotName`, a [`redshiftserverless::SnapshotName`](kinds::redshiftserverless::SnapshotName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshiftserverless::SnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The owner AWS ; account of the snapshot.
    ///
    /// `Fn::GetAtt` of `OwnerAccount`.
    #[inline]
    pub fn attr_owner_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("OwnerAccount")))
    }

    /// The `Snapshot` attribute.
    ///
    /// `Fn::GetAtt` of `Snapshot`.
    #[inline]
    pub fn attr_snapshot(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot")))
    }

    /// The username of the database within a snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.AdminUsername`.
    #[inline]
    pub fn attr_snapshot_admin_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Snapshot.AdminUsername"),
        ))
    }

    /// The unique identifier of the KMS key used to encrypt the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.KmsKeyId`.
    #[inline]
    pub fn attr_snapshot_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.KmsKeyId")))
    }

    /// The Amazon Resource Name (ARN) of the namespace the snapshot was created from.
    ///
    /// `Fn::GetAtt` of `Snapshot.NamespaceArn`.
    #[inline]
    pub fn attr_snapshot_namespace_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.NamespaceArn")))
    }

    /// The name of the namepsace.
    ///
    /// `Fn::GetAtt` of `Snapshot.NamespaceName`.
    #[inline]
    pub fn attr_snapshot_namespace_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Snapshot.NamespaceName"),
        ))
    }

    /// The owner AWS ; account of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.OwnerAccount`.
    #[inline]
    pub fn attr_snapshot_owner_account(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.OwnerAccount")))
    }

    /// The retention period of the snapshot created by the scheduled action.
    ///
    /// `Fn::GetAtt` of `Snapshot.RetentionPeriod`.
    #[inline]
    pub fn attr_snapshot_retention_period(&self) -> Value<i64> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Snapshot.RetentionPeriod"),
        ))
    }

    /// The Amazon Resource Name (ARN) of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotArn`.
    #[inline]
    pub fn attr_snapshot_snapshot_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.SnapshotArn")))
    }

    /// The timestamp of when the snapshot was created.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotCreateTime`.
    #[inline]
    pub fn attr_snapshot_snapshot_create_time(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Snapshot.SnapshotCreateTime"),
        ))
    }

    /// The name of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.SnapshotName`.
    #[inline]
    pub fn attr_snapshot_snapshot_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.SnapshotName")))
    }

    /// The status of the snapshot.
    ///
    /// `Fn::GetAtt` of `Snapshot.Status`.
    #[inline]
    pub fn attr_snapshot_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Snapshot.Status")))
    }
}

impl IntoValue<kinds::redshiftserverless::SnapshotName> for &CfnSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshiftserverless::SnapshotName> {
        Value::from_node(Node::Ref(self.0))
    }
}
