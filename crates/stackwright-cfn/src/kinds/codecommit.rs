// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codecommit`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CodeCommit::Repository`: When you pass the logical ID of this resource, the function returns the Amazon Resource Name (ARN) of the repository.
    RepositoryArn,
    /// `RepositoryId` of an `AWS::CodeCommit::Repository`: The ID of the repository.
    RepositoryId,
}
