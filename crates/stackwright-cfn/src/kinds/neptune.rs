// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `neptune`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DBClusterIdentifier` of an `AWS::Neptune::DBCluster`: Contains a user-supplied DB cluster identifier.
    DbClusterIdentifier,
    /// `Name` of an `AWS::Neptune::DBClusterParameterGroup`: Provides the name of the DB cluster parameter group.
    DbClusterParameterGroupName,
    /// `DBInstanceIdentifier` of an `AWS::Neptune::DBInstance`: Contains a user-supplied database identifier.
    DbInstanceIdentifier,
    /// `Name` of an `AWS::Neptune::DBParameterGroup`: Provides the name of the DB parameter group.
    DbParameterGroupName,
    /// `DBSubnetGroupName` of an `AWS::Neptune::DBSubnetGroup`: The name of the DB subnet group.
    DbSubnetGroupName,
    /// `SubscriptionName` of an `AWS::Neptune::EventSubscription`: The name of the subscription.
    EventSubscriptionName,
    /// `GlobalClusterIdentifier` of an `AWS::Neptune::GlobalCluster`: The cluster identifier of the global database cluster.
    GlobalClusterIdentifier,
}
