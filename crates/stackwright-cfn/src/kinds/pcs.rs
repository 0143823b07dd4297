// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `pcs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::PCS::Cluster`: The unique Amazon Resource Name (ARN) of the cluster.
    ClusterArn,
    /// `Arn` of an `AWS::PCS::ComputeNodeGroup`: The unique Amazon Resource Name (ARN) of the compute node group.
    ComputeNodeGroupArn,
    /// `Arn` of an `AWS::PCS::Queue`: The unique Amazon Resource Name (ARN) of the queue.
    QueueArn,
}
