// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dsql`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Identifier` of an `AWS::DSQL::Cluster`: The unique identifier assigned to the cluster upon creation.
    ClusterIdentifier,
}
