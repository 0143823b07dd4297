// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkspacesInstances::Volume` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources
///
/// `AWS::WorkspacesInstances::Volume`; `Ref` returns its `VolumeId`, a [`workspacesinstances::VolumeId`](kinds::workspacesinstances::VolumeId).
/// Changing one of these replaces it: `AvailabilityZone`, `Encrypted`, `Iops`, `KmsKeyId`, `SizeInGB`, `SnapshotId`, `TagSpecifications`, `Throughput`, `VolumeType`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolume(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkspacesInstances::Volume",
    tags: None,
    rules: include_str!("volume.rules"),
};

impl CfnVolume {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkspacesInstances::Volume";

    /// `CfnVolume` with its required properties, in alphabetical order:
    ///
    /// - `availability_zone`: The Availability Zone in which to create the volume.
    pub fn new(availability_zone: impl IntoValue<kinds::ec2::AvailabilityZoneName>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "AvailabilityZone",
            availability_zone.into_value().into_node(),
        );
        Self(object_)
    }

    /// Indicates whether the volume should be encrypted
    ///
    /// `Encrypted`; an update replaces the resource.
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("Encrypted", value.into_value().into_node());
        self
    }

    /// The number of I/O operations per second (IOPS)
    ///
    /// `Iops`; an update replaces the resource.
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Iops", value.into_value().into_node());
        self
    }

    /// The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS encryption
    ///
    /// `KmsKeyId`; an update replaces the resource.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The size of the volume, in GiBs
    ///
    /// `SizeInGB`; an update replaces the resource.
    pub fn size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("SizeInGB", value.into_value().into_node());
        self
    }

    /// The snapshot from which to create the volume
    ///
    /// `SnapshotId`; an update replaces the resource.
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("SnapshotId", value.into_value().into_node());
        self
    }

    /// The tags passed to EBS volume
    ///
    /// `TagSpecifications`; an update replaces the resource.
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<List<TagSpecificationProperty>>,
    ) -> Self {
        self.0
            .put("TagSpecifications", value.into_value().into_node());
        self
    }

    /// The throughput to provision for a volume, with a maximum of 1,000 MiB/s
    ///
    /// `Throughput`; an update replaces the resource.
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("Throughput", value.into_value().into_node());
        self
    }

    /// The volume type
    ///
    /// `VolumeType`; one of `standard`, `io1`, `io2`, `gp2`, `sc1`, `st1`, `gp3`; an update replaces the resource.
    pub fn volume_type(mut self, value: impl IntoValue<super::VolumeType>) -> Self {
        self.0.put("VolumeType", value.into_value().into_node());
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

impl Construct for CfnVolume {
    type Handle = CfnVolumeRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVolumeRef {
        CfnVolumeRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVolume`] of a stack.
pub struct CfnVolumeRef(NodeRef);

impl Clone for CfnVolumeRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVolumeRef {}
impl AsNode for CfnVolumeRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVolumeRef {
    /// What `Ref` returns: its `VolumeId`, a [`workspacesinstances::VolumeId`](kinds::workspacesinstances::VolumeId).
    #[inline]
    pub fn reference(&self) -> Value<kinds::workspacesinstances::VolumeId> {
        Value::from_node(Node::Ref(self.0))
    }

    /// Unique identifier for the volume
    ///
    /// `Fn::GetAtt` of `VolumeId`.
    #[inline]
    pub fn attr_volume_id(&self) -> Value<kinds::workspacesinstances::VolumeId> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("VolumeId")))
    }
}

impl IntoValue<kinds::workspacesinstances::VolumeId> for &CfnVolumeRef {
    #[inline]
    fn into_value(self) -> Value<kinds::workspacesinstances::VolumeId> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The property type `TagSpecification` of `AWS::WorkspacesInstances::Volume`.
#[must_use = "a property type does nothing until it is set"]
pub struct TagSpecificationProperty(Object);

impl TagSpecificationProperty {
    /// `TagSpecificationProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The `ResourceType` property.
    ///
    /// `ResourceType`; one of `instance`, `volume`, `spot-instances-request`, `network-interface`.
    pub fn resource_type(mut self, value: impl IntoValue<super::ResourceType>) -> Self {
        self.0.put("ResourceType", value.into_value().into_node());
        self
    }

    /// The tags to apply to the resource
    ///
    /// `Tags`.
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

impl Kind for TagSpecificationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<TagSpecificationProperty> for TagSpecificationProperty {}
impl From<TagSpecificationProperty> for Node {
    #[inline]
    fn from(value: TagSpecificationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<TagSpecificationProperty> for TagSpecificationProperty {
    #[inline]
    fn into_value(self) -> Value<TagSpecificationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
