// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::FSx::Snapshot` and its property types.

use crate::l1::*;

/// A snapshot of an Amazon FSx for OpenZFS volume.
///
/// `AWS::FSx::Snapshot`; `Ref` returns its `Id`, a [`fsx::SnapshotId`](kinds::fsx::SnapshotId).
/// Changing one of these replaces it: `VolumeId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSnapshot(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::FSx::Snapshot",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("snapshot.rules"),
};

impl CfnSnapshot {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::FSx::Snapshot";

    /// `CfnSnapshot` with its required properties, in alphabetical order:
    ///
    /// - `name`: The name of the snapshot.
    /// - `volume_id`: The ID of the volume that the snapshot is of.
    pub fn new(
        name: impl IntoValue<String>,
        volume_id: impl IntoValue<kinds::fsx::VolumeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Name", name.into_value().into_node());
        object_.put("VolumeId", volume_id.into_value().into_node());
        Self(object_)
    }

    /// A list of `Tag` values, with a maximum of 50 elements.
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
    /// What `Ref` returns: its `Id`, a [`fsx::SnapshotId`](kinds::fsx::SnapshotId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::fsx::SnapshotId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<kinds::fsx::SnapshotId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }

    /// Returns the snapshot's Amazon Resource Name (ARN).
    ///
    /// Example: `arn:aws:fsx:us-east-2:111133334444:snapshot/fsvol-01234567890123456/fsvolsnap-0123456789abcedf5`
    ///
    /// `Fn::GetAtt` of `ResourceARN`.
    #[inline]
    pub fn attr_resource_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ResourceARN")))
    }
}

impl IntoValue<kinds::fsx::SnapshotId> for &CfnSnapshotRef {
    #[inline]
    fn into_value(self) -> Value<kinds::fsx::SnapshotId> {
        Value::from_node(Node::Ref(self.0))
    }
}
