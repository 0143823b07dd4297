// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ssm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AssociationId` of an `AWS::SSM::Association`: The association ID.
    AssociationId,
    /// `CloudConnectorArn` of an `AWS::SSM::CloudConnector`: The ARN of the cloud connector.
    CloudConnectorArn,
    /// `Name` of an `AWS::SSM::Document`: A name for the SSM document.
    DocumentName,
    /// `WindowId` of an `AWS::SSM::MaintenanceWindow`: The ID of the maintenance window.
    MaintenanceWindowId,
    /// `WindowTargetId` of an `AWS::SSM::MaintenanceWindowTarget`: The ID of the target.
    MaintenanceWindowTargetId,
    /// `WindowTaskId` of an `AWS::SSM::MaintenanceWindowTask`: The task ID.
    MaintenanceWindowTaskId,
    /// `OpsItemArn` of an `AWS::SSM::OpsItem`: The ARN of the OpsItem.
    OpsItemArn,
    /// `Arn` of an `AWS::SSM::Parameter`.
    ParameterArn,
    /// `Name` of an `AWS::SSM::Parameter`: The name of the parameter.
    ParameterName,
    /// `Id` of an `AWS::SSM::PatchBaseline`: The ID of the patch baseline.
    PatchBaselineId,
    /// `SyncName` of an `AWS::SSM::ResourceDataSync`.
    ResourceDataSyncName,
    /// `Arn` of an `AWS::SSM::ServiceSetting`: The ARN of the service setting.
    ServiceSettingArn,
}
