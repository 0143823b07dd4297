// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `backup`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `BackupPlanArn` of an `AWS::Backup::BackupPlan`: An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50`.
    BackupPlanArn,
    /// `BackupPlanId` of an `AWS::Backup::BackupPlan`: Uniquely identifies a backup plan.
    BackupPlanId,
    /// `Id` of an `AWS::Backup::BackupSelection`: Uniquely identifies the backup selection.
    BackupSelectionId,
    /// `BackupVaultArn` of an `AWS::Backup::BackupVault`: An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault`.
    BackupVaultArn,
    /// `BackupVaultName` of an `AWS::Backup::BackupVault`: The name of a logical container where backups are stored.
    BackupVaultName,
    /// `FrameworkArn` of an `AWS::Backup::Framework`: The Amazon Resource Name (ARN) of your framework.
    FrameworkArn,
    /// `Arn` of an `AWS::Backup::LegalHold`: The Amazon Resource Name (ARN) of the legal hold.
    LegalHoldArn,
    /// `BackupVaultName` of an `AWS::Backup::LogicallyAirGappedBackupVault`: The name of a logical container where backups are stored.
    LogicallyAirGappedBackupVaultName,
    /// `ReportPlanArn` of an `AWS::Backup::ReportPlan`: The Amazon Resource Name (ARN) of your report plan.
    ReportPlanArn,
    /// `RestoreTestingPlanArn` of an `AWS::Backup::RestoreTestingPlan`: An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan.
    RestoreTestingPlanArn,
    /// `RestoreTestingPlanName` of an `AWS::Backup::RestoreTestingPlan`: The RestoreTestingPlanName is a unique string that is the name of the restore testing plan.
    RestoreTestingPlanName,
    /// `TieringConfigurationArn` of an `AWS::Backup::TieringConfiguration`.
    TieringConfigurationArn,
    /// `TieringConfigurationName` of an `AWS::Backup::TieringConfiguration`.
    TieringConfigurationName,
}
