// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `workspacesinstances`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `VolumeId` of an `AWS::WorkspacesInstances::Volume`: Unique identifier for the volume.
    VolumeId,
    /// `WorkspaceInstanceId` of an `AWS::WorkspacesInstances::WorkspaceInstance`: Unique identifier for the workspace instance.
    WorkspaceInstanceId,
}
