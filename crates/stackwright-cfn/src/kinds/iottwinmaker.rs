// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `iottwinmaker`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IoTTwinMaker::ComponentType`: The ARN of the component type.
    ComponentTypeArn,
    /// `Arn` of an `AWS::IoTTwinMaker::Entity`: The entity ARN.
    EntityArn,
    /// `Arn` of an `AWS::IoTTwinMaker::Scene`: The scene ARN.
    SceneArn,
    /// `Arn` of an `AWS::IoTTwinMaker::SyncJob`: The SyncJob ARN.
    SyncJobArn,
    /// `Arn` of an `AWS::IoTTwinMaker::Workspace`: The workspace ARN.
    WorkspaceArn,
    /// `WorkspaceId` of an `AWS::IoTTwinMaker::Workspace`: The ID of the workspace.
    WorkspaceId,
}
