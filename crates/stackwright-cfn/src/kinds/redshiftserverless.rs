// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `redshiftserverless`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `NamespaceName` of an `AWS::RedshiftServerless::Namespace`: The name of the namespace.
    NamespaceName,
    /// `SnapshotName` of an `AWS::RedshiftServerless::Snapshot`: The name of the snapshot.
    SnapshotName,
    /// `WorkgroupName` of an `AWS::RedshiftServerless::Workgroup`: The name of the workgroup.
    WorkgroupName,
}
