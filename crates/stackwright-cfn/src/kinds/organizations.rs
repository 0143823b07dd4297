// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `organizations`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Organizations::Account`: Returns the Amazon Resource Name (ARN) of the account.
    AccountArn,
    /// `AccountId` of an `AWS::Organizations::Account`: Returns the unique identifier (ID) of the account.
    AccountId,
    /// `Arn` of an `AWS::Organizations::Organization`: The Amazon Resource Name (ARN) of an organization.
    OrganizationArn,
    /// `Id` of an `AWS::Organizations::Organization`: The unique identifier (ID) of an organization.
    OrganizationId,
    /// `Arn` of an `AWS::Organizations::OrganizationalUnit`: The Amazon Resource Name (ARN) of this OU.
    OrganizationalUnitArn,
    /// `Id` of an `AWS::Organizations::OrganizationalUnit`: The unique identifier (ID) associated with this OU.
    OrganizationalUnitId,
    /// `Arn` of an `AWS::Organizations::Policy`: Returns the Amazon Resource Name (ARN) of the policy.
    PolicyArn,
    /// `Id` of an `AWS::Organizations::Policy`: Returns the unique identifier (ID) of the policy.
    PolicyId,
    /// `Arn` of an `AWS::Organizations::ResourcePolicy`: Returns the Amazon Resource Name (ARN) of the policy.
    ResourcePolicyArn,
    /// `Id` of an `AWS::Organizations::ResourcePolicy`: Returns the unique identifier (ID) of the resource policy.
    ResourcePolicyId,
}
