// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `sdb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::SDB::Domain`: The name of the domain to create.
    DomainId,
}
