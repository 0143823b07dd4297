// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `guardduty`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::GuardDuty::CustomDetectionRuleAssociation`: The Amazon Resource Name (ARN) of the association.
    CustomDetectionRuleAssociationArn,
    /// `Id` of an `AWS::GuardDuty::Detector`: The unique ID of the detector.
    DetectorId,
    /// `Arn` of an `AWS::GuardDuty::MalwareProtectionPlan`: Amazon Resource Name (ARN) associated with this Malware Protection plan.
    MalwareProtectionPlanArn,
    /// `MalwareProtectionPlanId` of an `AWS::GuardDuty::MalwareProtectionPlan`: A unique identifier associated with Malware Protection plan.
    MalwareProtectionPlanId,
}
