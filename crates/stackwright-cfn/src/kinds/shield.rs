// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `shield`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AccountId` of an `AWS::Shield::DRTAccess`: The ID of the account that submitted the template.
    DrtAccessAccountId,
    /// `AccountId` of an `AWS::Shield::ProactiveEngagement`: The ID of the account that submitted the template.
    ProactiveEngagementAccountId,
    /// `ProtectionArn` of an `AWS::Shield::Protection`: The ARN (Amazon Resource Name) of the new protection.
    ProtectionArn,
    /// `ProtectionGroupArn` of an `AWS::Shield::ProtectionGroup`: The ARN (Amazon Resource Name) of the new protection group.
    ProtectionGroupArn,
}
