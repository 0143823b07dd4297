// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codestar`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::CodeStar::GitHubRepository`: The repository ID.
    GitHubRepositoryId,
}
