// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dax`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::DAX::Cluster`: Returns the ARN of the DAX cluster.
    ClusterArn,
    /// `ClusterName` of an `AWS::DAX::Cluster`: The name of the DAX cluster.
    ClusterName,
    /// `ParameterGroupName` of an `AWS::DAX::ParameterGroup`: The name of the parameter group.
    ParameterGroupName,
    /// `SubnetGroupName` of an `AWS::DAX::SubnetGroup`: The name of the subnet group.
    SubnetGroupName,
}
