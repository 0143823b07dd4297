// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Redshift::SnapshotCopyGrant` and its property types.

use crate::l1::*;

/// Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key Management Service (KMS) to encrypt copied snapshots in a destination region.
///
/// `AWS::Redshift::SnapshotCopyGrant`; `Ref` returns its `Arn`, a [`redshift::SnapshotCopyGrantArn`](kinds::redshift::SnapshotCopyGrantArn).
/// Changing one of these replaces it: `KmsKeyId`, `SnapshotCopyGrantName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshotcopygrant.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshotCopyGrant(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Redshift::SnapshotCopyGrant",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot_copy_grant.rules"),
};

impl CfnSnapshotCopyGrant {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Redshift::SnapshotCopyGrant";

    /// `CfnSnapshotCopyGrant` with its required properties, in alphabetical order:
    ///
    /// - `snapshot_copy_grant_name`: The name of the snapshot copy grant.
    pub fn new(snapshot_copy_grant_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "SnapshotCopyGrantName",
            snapshot_copy_grant_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. If no key is specified, the default key is used. Marked writeOnly because Create accepts aliases/key-ids but Describe returns the resolved key ARN, which would fail drift detection.
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
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

impl Construct for CfnSnapshotCopyGrant {
    type Handle = CfnSnapshotCopyGrantRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSnapshotCopyGrantRef {
        CfnSnapshotCopyGrantRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSnapshotCopyGrant`] of a stack.
pub struct CfnSnapshotCopyGrantRef(NodeRef);

impl Clone for CfnSnapshotCopyGrantRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSnapshotCopyGrantRef {}
impl AsNode for CfnSnapshotCopyGrantRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSnapshotCopyGrantRef {
    /// What `Ref` returns: its `Arn`, a [`redshift::SnapshotCopyGrantArn`](kinds::redshift::SnapshotCopyGrantArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshift::SnapshotCopyGrantArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the snapshot copy grant.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::redshift::SnapshotCopyGrantArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }
}

impl IntoValue<kinds::redshift::SnapshotCopyGrantArn> for &CfnSnapshotCopyGrantRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshift::SnapshotCopyGrantArn> {
        Value::from_node(Node::Ref(self.0))
    }
}
