// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `identitystore`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::IdentityStore::User`: The Amazon Resource Name (ARN) of the user.
    UserArn,
}
