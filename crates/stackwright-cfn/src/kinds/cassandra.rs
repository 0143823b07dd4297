// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cassandra`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `KeyspaceName` of an `AWS::Cassandra::Keyspace`: The name of the keyspace to be created.
    KeyspaceName,
}
