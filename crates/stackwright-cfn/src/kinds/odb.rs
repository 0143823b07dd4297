// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `odb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CloudAutonomousVmClusterArn` of an `AWS::ODB::CloudAutonomousVmCluster`: The Amazon Resource Name (ARN) for the Autonomous VM cluster.
    CloudAutonomousVmClusterArn,
    /// `CloudExadataInfrastructureArn` of an `AWS::ODB::CloudExadataInfrastructure`: The Amazon Resource Name (ARN) for the Exadata infrastructure.
    CloudExadataInfrastructureArn,
    /// `CloudVmClusterArn` of an `AWS::ODB::CloudVmCluster`: The Amazon Resource Name (ARN) of the VM cluster.
    CloudVmClusterArn,
    /// `OdbNetworkArn` of an `AWS::ODB::OdbNetwork`: The Amazon Resource Name (ARN) of the ODB network.
    OdbNetworkArn,
    /// `OdbPeeringConnectionArn` of an `AWS::ODB::OdbPeeringConnection`: The Amazon Resource Name (ARN) of the ODB peering connection.
    OdbPeeringConnectionArn,
}
