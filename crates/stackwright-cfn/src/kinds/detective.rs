// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `detective`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Detective::Graph`: The ARN of the new behavior graph.
    GraphArn,
    /// `AccountId` of an `AWS::Detective::OrganizationAdmin`: The AWS account identifier of the account to designate as the Detective administrator account for the organization.
    OrganizationAdminAccountId,
}
