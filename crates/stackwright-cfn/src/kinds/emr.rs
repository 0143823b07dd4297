// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `emr`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::EMR::Cluster`: The unique identifier for the cluster.
    ClusterId,
    /// `Id` of an `AWS::EMR::InstanceFleetConfig`.
    InstanceFleetConfigId,
    /// `Name` of an `AWS::EMR::SecurityConfiguration`: The name of the security configuration.
    SecurityConfigurationName,
    /// `Id` of an `AWS::EMR::Step`: The identifier of the cluster step.
    StepId,
    /// `Arn` of an `AWS::EMR::Studio`: The Amazon Resource Name (ARN) of the Amazon EMR Studio.
    StudioArn,
    /// `StudioId` of an `AWS::EMR::Studio`: The ID of the Amazon EMR Studio.
    StudioId,
    /// `WALWorkspaceName` of an `AWS::EMR::WALWorkspace`: The name of the emrwal container.
    WalWorkspaceName,
}
