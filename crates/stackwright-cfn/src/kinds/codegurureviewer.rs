// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codegurureviewer`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AssociationArn` of an `AWS::CodeGuruReviewer::RepositoryAssociation`: The Amazon Resource Name (ARN) of the [`RepositoryAssociation`](https://docs.aws.amazon.com/codeguru/latest/reviewer-api/API_RepositoryAssociation.html) object.
    RepositoryAssociationArn,
}
