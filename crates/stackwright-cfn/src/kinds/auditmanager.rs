// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `auditmanager`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::AuditManager::Assessment`: The Amazon Resource Name (ARN) of the assessment.
    AssessmentArn,
    /// `Arn` of an `AWS::AuditManager::AssessmentFramework`: The Amazon Resource Name (ARN) of the framework.
    AssessmentFrameworkArn,
    /// `AssessmentId` of an `AWS::AuditManager::Assessment`: The unique identifier for the assessment.
    AssessmentId,
}
