// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::OpsWorks::Volume` and its property types.

use crate::l1::*;

/// <http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-opsworks-volume.html>
///
/// `AWS::OpsWorks::Volume`; `Ref` returns the physical id of the resource.
/// Changing one of these replaces it: `Ec2VolumeId`, `StackId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-volume.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolume(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::OpsWorks::Volume",
    tags: None,
    rules: "",
};

impl CfnVolume {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::OpsWorks::Volume";

    /// `CfnVolume` with its required properties, in alphabetical order:
    ///
    /// - `ec2_volume_id`: The Amazon EC2 volume ID.
    /// - `stack_id`: The stack ID.
    pub fn new(ec2_volume_id: impl IntoValue<String>, stack_id: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Ec2VolumeId", ec2_volume_id.into_value().into_node());
        object_.put("StackId", stack_id.into_value().into_node());
        Self(object_)
    }

    /// The volume mount point. For example, "/mnt/disk1".
    ///
    /// `MountPoint`; updated in place.
    pub fn mount_point(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("MountPoint", value.into_value().into_node());
        self
    }

    /// The volume name. Volume names are a maximum of 128 characters.
    ///
    /// `Name`; updated in place.
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Name", value.into_value().into_node());
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
    /// What `Ref` returns: the physical id of the resource.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}
