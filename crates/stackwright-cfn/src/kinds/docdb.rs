// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `docdb`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::DocDB::DBCluster`.
    DbClusterId,
    /// `Name` of an `AWS::DocDB::DBClusterParameterGroup`: The name of the DB cluster parameter group.
    DbClusterParameterGroupName,
    /// `Id` of an `AWS::DocDB::DBInstance`.
    DbInstanceId,
    /// `DBSubnetGroupName` of an `AWS::DocDB::DBSubnetGroup`: The name for the subnet group.
    DbSubnetGroupName,
    /// `SubscriptionName` of an `AWS::DocDB::EventSubscription`: The name of the subscription.
    EventSubscriptionName,
    /// `GlobalClusterArn` of an `AWS::DocDB::GlobalCluster`: The Amazon Resource Name (ARN) for the global cluster.
    GlobalClusterArn,
    /// `GlobalClusterIdentifier` of an `AWS::DocDB::GlobalCluster`: The cluster identifier of the global cluster.
    GlobalClusterIdentifier,
}
