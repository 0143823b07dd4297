// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `cloudhsm`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::CloudHSM::Cluster`: The Amazon Resource Name (ARN) of the cluster.
    ClusterArn,
}
