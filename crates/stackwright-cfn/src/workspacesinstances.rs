// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::WorkspacesInstances`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod volume;
pub mod volume_association;
pub mod workspace_instance;

#[doc(inline)]
pub use self::volume::{CfnVolume, CfnVolumeRef};
#[doc(inline)]
pub use self::volume_association::{CfnVolumeAssociation, CfnVolumeAssociationRef};
#[doc(inline)]
pub use self::workspace_instance::{CfnWorkspaceInstance, CfnWorkspaceInstanceRef};

use crate::l1::*;

/// The values of `ResourceType` of a `TagSpecification` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum ResourceType {
    /// `instance`.
    Instance,
    /// `network-interface`.
    NetworkInterface,
    /// `spot-instances-request`.
    SpotInstancesRequest,
    /// `volume`.
    Volume,
}

#[diagnostic::do_not_recommend]
impl Kind for ResourceType {}
#[diagnostic::do_not_recommend]
impl TextKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl IdKind for ResourceType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ResourceType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ResourceType> for ResourceType {
    #[inline]
    fn into_value(self) -> Value<ResourceType> {
        const VALUES: &[&str] = &[
            "instance",
            "network-interface",
            "spot-instances-request",
            "volume",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `VolumeType` of a `EbsBlockDevice` of `AWS::WorkspacesInstances::WorkspaceInstance`.
pub enum VolumeType {
    /// `gp2`.
    Gp2,
    /// `gp3`.
    Gp3,
    /// `io1`.
    Io1,
    /// `io2`.
    Io2,
    /// `sc1`.
    Sc1,
    /// `st1`.
    St1,
    /// `standard`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for VolumeType {}
#[diagnostic::do_not_recommend]
impl TextKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl IdKind for VolumeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for VolumeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<VolumeType> for VolumeType {
    #[inline]
    fn into_value(self) -> Value<VolumeType> {
        const VALUES: &[&str] = &["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
