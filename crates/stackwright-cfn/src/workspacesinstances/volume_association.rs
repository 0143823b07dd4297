// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::WorkspacesInstances::VolumeAssociation` and its property types.

use crate::l1::*;

/// Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation
///
/// `AWS::WorkspacesInstances::VolumeAssociation`; `Ref` returns the physical id, which is made of `WorkspaceInstanceId`, `VolumeId`, `Device`.
/// Changing one of these replaces it: `Device`, `VolumeId`, `WorkspaceInstanceId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volumeassociation.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnVolumeAssociation(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::WorkspacesInstances::VolumeAssociation",
    tags: None,
    rules: include_str!("volume_association.rules"),
};

impl CfnVolumeAssociation {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::WorkspacesInstances::VolumeAssociation";

    /// `CfnVolumeAssociation` with its required properties, in alphabetical order:
    ///
    /// - `device`: The device name for the volume attachment.
    /// - `volume_id`: ID of the volume to attach to the workspace instance.
    /// - `workspace_instance_id`: ID of the workspace instance to associate with the volume.
    pub fn new(
        device: impl IntoValue<String>,
        volume_id: impl IntoValue<kinds::workspacesinstances::VolumeId>,
        workspace_instance_id: impl IntoValue<kinds::workspacesinstances::WorkspaceInstanceId>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Device", device.into_value().into_node());
        object_.put("VolumeId", volume_id.into_value().into_node());
        object_.put(
            "WorkspaceInstanceId",
            workspace_instance_id.into_value().into_node(),
        );
        Self(object_)
    }

    /// Mode to use when disassociating the volume
    ///
    /// `DisassociateMode`; one of `FORCE`, `NO_FORCE`; updated in place.
    pub fn disassociate_mode(mut self, value: impl IntoValue<DisassociateMode>) -> Self {
        self.0
            .put("DisassociateMode", value.into_value().into_node());
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

impl Construct for CfnVolumeAssociation {
    type Handle = CfnVolumeAssociationRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnVolumeAssociationRef {
        CfnVolumeAssociationRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnVolumeAssociation`] of a stack.
pub struct CfnVolumeAssociationRef(NodeRef);

impl Clone for CfnVolumeAssociationRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnVolumeAssociationRef {}
impl AsNode for CfnVolumeAssociationRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnVolumeAssociationRef {
    /// What `Ref` returns: the physical id, which is made of `WorkspaceInstanceId`, `VolumeId`, `Device`.
    #[inline]
    pub fn reference(&self) -> Value<String> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The values of `DisassociateMode` of `AWS::WorkspacesInstances::VolumeAssociation`.
pub enum DisassociateMode {
    /// `FORCE`.
    Force,
    /// `NO_FORCE`.
    NoForce,
}

#[diagnostic::do_not_recommend]
impl Kind for DisassociateMode {}
#[diagnostic::do_not_recommend]
impl TextKind for DisassociateMode {}
#[diagnostic::do_not_recommend]
impl IdKind for DisassociateMode {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for DisassociateMode {}
#[diagnostic::do_not_recommend]
impl IntoValue<DisassociateMode> for DisassociateMode {
    #[inline]
    fn into_value(self) -> Value<DisassociateMode> {
        const VALUES: &[&str] = &["FORCE", "NO_FORCE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
