// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53recoveryreadiness`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CellArn` of an `AWS::Route53RecoveryReadiness::Cell`: The ARN of the cell.
    CellArn,
    /// `CellName` of an `AWS::Route53RecoveryReadiness::Cell`: The name of the cell to create.
    CellName,
    /// `ReadinessCheckArn` of an `AWS::Route53RecoveryReadiness::ReadinessCheck`: The Amazon Resource Name (ARN) of the readiness check.
    ReadinessCheckArn,
    /// `ReadinessCheckName` of an `AWS::Route53RecoveryReadiness::ReadinessCheck`: The name of the readiness check to create.
    ReadinessCheckName,
    /// `RecoveryGroupArn` of an `AWS::Route53RecoveryReadiness::RecoveryGroup`: The Amazon Resource Name (ARN) of the recovery group.
    RecoveryGroupArn,
    /// `RecoveryGroupName` of an `AWS::Route53RecoveryReadiness::RecoveryGroup`: The name of the recovery group to create.
    RecoveryGroupName,
    /// `ResourceSetArn` of an `AWS::Route53RecoveryReadiness::ResourceSet`: The Amazon Resource Name (ARN) of the resource set.
    ResourceSetArn,
    /// `ResourceSetName` of an `AWS::Route53RecoveryReadiness::ResourceSet`: The name of the resource set to create.
    ResourceSetName,
}
