// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mpa`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MPA::ApprovalTeam`: Amazon Resource Name (ARN) for the team.
    ApprovalTeamArn,
    /// `IdentitySourceArn` of an `AWS::MPA::IdentitySource`: Amazon Resource Name (ARN) for the identity source.
    IdentitySourceArn,
}
