// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `xray`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `GroupARN` of an `AWS::XRay::Group`: The group ARN that was created or updated.
    GroupArn,
    /// `PolicyName` of an `AWS::XRay::ResourcePolicy`: The name of the resource-based policy.
    ResourcePolicyName,
    /// `RuleARN` of an `AWS::XRay::SamplingRule`: The sampling rule ARN that was created or updated.
    SamplingRuleArn,
    /// `AccountId` of an `AWS::XRay::TransactionSearchConfig`: User account id, used as the primary identifier for the resource.
    TransactionSearchConfigAccountId,
}
