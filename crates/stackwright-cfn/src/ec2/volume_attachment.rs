// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::EC2::VolumeAttachment` and its property types.

use crate::l1::*;

/// Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device name.
///
/// Before this resource can be deleted (and therefore the volume detached), you must first unmount the volume in the instance. Failure to do so results in the volume being stuck in the busy state while it is trying to detach, which could possibly damage the file system or the data it contains.
///
/// If an Amazon EBS volume is the root device of an instance, it cannot be detached while the instance is in the "running" state. To detach the root volume, stop the instance first.
///
/// If the root volume is detached from an instance with an AWS Marketplace product code, then the product codes from that volume are no longer associated with the instance.
///
/// `AWS::EC2::VolumeAttachment`; `Ref` returns the physical id, which is made of `VolumeId`, `InstanceId`.
/// Changing one of these replaces it: `Device`, `EbsCardIndex`, `InstanceId`, `VolumeId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolumeAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::EC2::VolumeAttachment",
    tags: None,
    rules: include_str!("volume_attachment.rules"),
};

impl CfnVolumeAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::EC2::VolumeAttachment";

    /// `CfnVolumeAttachment` with its required properties, in alphabetical order:
    ///
    /// - `instance_id`: The ID of the instance to which the volume attaches.
    /// - `volume_id`: The ID of the Amazon EBS volume.
    pub fn new(
        instance_id: impl IntoValue<kinds::ec2::InstanceId>,
        volume_id: impl IntoValue<kinds::ec2::VolumeId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("InstanceId", instance_id.into_value().into_node());
        object_.put("VolumeId", volume_id.into_value().into_node());
        Self(object_)
    }

    /// The device name (for example, `/dev/sdh` or `xvdh`).
    ///
    /// `Device`; an update replaces the resource.
    pub fn device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Device", value.into_value().into_node());
        self
    }

    /// The index of the EBS card. Some instance types support multiple EBS cards. The default EBS card index is 0.
    ///
    /// `EbsCardIndex`; an update replaces the resource.
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put("EbsCardIndex", value.into_value().into_node());
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

impl Construct for CfnVolumeAttachment {
    type Handle = CfnVolumeAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVolumeAttachmentRef {
        CfnVolumeAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVolumeAttachment`] of a stack.
pub struct CfnVolumeAttachmentRef(NodeRef);

impl Clone for CfnVolumeAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVolumeAttachmentRef {}
impl AsNode for CfnVolumeAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVolumeAttachmentRef {
    /// What `Ref` returns: the physical id, which is made of `VolumeId`, `InstanceId`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
