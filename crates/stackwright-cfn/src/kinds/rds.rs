// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `rds`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `DBClusterSnapshotArn` of an `AWS::RDS::ClusterSnapshot`: The Amazon Resource Name (ARN) for the DB cluster snapshot.
    ClusterSnapshotDbClusterSnapshotArn,
    /// `DBClusterArn` of an `AWS::RDS::DBCluster`: The Amazon Resource Name (ARN) for the DB cluster.
    DbClusterArn,
    /// `DBClusterIdentifier` of an `AWS::RDS::DBCluster`: The DB cluster identifier.
    DbClusterIdentifier,
    /// The identifier or the ARN of a DB cluster.
    DbClusterIdentifierOrArn,
    /// `DBClusterParameterGroupName` of an `AWS::RDS::DBClusterParameterGroup`: The name of the DB cluster parameter group.
    DbClusterParameterGroupName,
    /// `DBInstanceArn` of an `AWS::RDS::DBInstance`: The Amazon Resource Name (ARN) for the DB instance.
    DbInstanceArn,
    /// `DBInstanceIdentifier` of an `AWS::RDS::DBInstance`: A name for the DB instance.
    DbInstanceIdentifier,
    /// The identifier or the ARN of a DB instance.
    DbInstanceIdentifierOrArn,
    /// `DBParameterGroupArn` of an `AWS::RDS::DBParameterGroup`.
    DbParameterGroupArn,
    /// `DBParameterGroupName` of an `AWS::RDS::DBParameterGroup`: The name of the DB parameter group.
    DbParameterGroupName,
    /// `DBProxyArn` of an `AWS::RDS::DBProxy`: The Amazon Resource Name (ARN) for the proxy.
    DbProxyArn,
    /// `DBProxyEndpointArn` of an `AWS::RDS::DBProxyEndpoint`: The Amazon Resource Name (ARN) for the DB proxy endpoint.
    DbProxyEndpointArn,
    /// `DBProxyEndpointName` of an `AWS::RDS::DBProxyEndpoint`: The name of the DB proxy endpoint to create.
    DbProxyEndpointName,
    /// `DBProxyName` of an `AWS::RDS::DBProxy`: The identifier for the proxy.
    DbProxyName,
    /// `TargetGroupArn` of an `AWS::RDS::DBProxyTargetGroup`: The Amazon Resource Name (ARN) representing the target group.
    DbProxyTargetGroupArn,
    /// `Id` of an `AWS::RDS::DBSecurityGroup`.
    DbSecurityGroupId,
    /// `Id` of an `AWS::RDS::DBSecurityGroupIngress`.
    DbSecurityGroupIngressId,
    /// `DBShardGroupIdentifier` of an `AWS::RDS::DBShardGroup`: The name of the DB shard group.
    DbShardGroupIdentifier,
    /// `DBSnapshotArn` of an `AWS::RDS::DBSnapshot`: The Amazon Resource Name (ARN) for the DB snapshot.
    DbSnapshotArn,
    /// `DBSubnetGroupArn` of an `AWS::RDS::DBSubnetGroup`.
    DbSubnetGroupArn,
    /// `DBSubnetGroupName` of an `AWS::RDS::DBSubnetGroup`: The name for the DB subnet group.
    DbSubnetGroupName,
    /// `SubscriptionName` of an `AWS::RDS::EventSubscription`: The name of the subscription.
    EventSubscriptionName,
    /// `GlobalClusterIdentifier` of an `AWS::RDS::GlobalCluster`: The cluster identifier for this global database cluster.
    GlobalClusterIdentifier,
    /// `IntegrationArn` of an `AWS::RDS::Integration`: The ARN of the integration.
    IntegrationArn,
    /// `OptionGroupName` of an `AWS::RDS::OptionGroup`: The name of the option group to be created.
    OptionGroupName,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::rds::DbClusterArn> for DbClusterIdentifierOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::rds::DbClusterIdentifier> for DbClusterIdentifierOrArn {}

#[diagnostic::do_not_recommend]
impl Accepts<super::rds::DbInstanceArn> for DbInstanceIdentifierOrArn {}
#[diagnostic::do_not_recommend]
impl Accepts<super::rds::DbInstanceIdentifier> for DbInstanceIdentifierOrArn {}
