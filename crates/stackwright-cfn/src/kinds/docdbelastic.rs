// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `docdbelastic`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ClusterArn` of an `AWS::DocDBElastic::Cluster`.
    ClusterArn,
    /// `SnapshotArn` of an `AWS::DocDBElastic::ClusterSnapshot`: The Amazon Resource Name (ARN) of the elastic cluster snapshot.
    ClusterSnapshotArn,
}
