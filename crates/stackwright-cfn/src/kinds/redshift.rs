// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `redshift`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ClusterIdentifier` of an `AWS::Redshift::Cluster`: A unique identifier for the cluster.
    ClusterIdentifier,
    /// `ParameterGroupName` of an `AWS::Redshift::ClusterParameterGroup`: The name of the cluster parameter group.
    ClusterParameterGroupName,
    /// `Id` of an `AWS::Redshift::ClusterSecurityGroup`.
    ClusterSecurityGroupId,
    /// `Id` of an `AWS::Redshift::ClusterSecurityGroupIngress`: Specifies an inbound (ingress) rule for an Amazon Redshift security group.
    ClusterSecurityGroupIngressId,
    /// `ClusterSubnetGroupName` of an `AWS::Redshift::ClusterSubnetGroup`: The name of the cluster subnet group.
    ClusterSubnetGroupName,
    /// `EndpointName` of an `AWS::Redshift::EndpointAccess`: The name of the endpoint.
    EndpointAccessEndpointName,
    /// `SubscriptionName` of an `AWS::Redshift::EventSubscription`: The name of the event subscription to be created.
    EventSubscriptionName,
    /// `IntegrationArn` of an `AWS::Redshift::Integration`: The Amazon Resource Name (ARN) of the integration.
    IntegrationArn,
    /// `Qev2IdcApplicationArn` of an `AWS::Redshift::QEV2IdcApplication`: The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM Identity Center.
    Qev2IdcApplicationArn,
    /// `ScheduledActionName` of an `AWS::Redshift::ScheduledAction`: The name of the scheduled action.
    ScheduledActionName,
    /// `SnapshotArn` of an `AWS::Redshift::Snapshot`: The Amazon Resource Name (ARN) of the snapshot.
    SnapshotArn,
    /// `Arn` of an `AWS::Redshift::SnapshotCopyGrant`: The Amazon Resource Name (ARN) of the snapshot copy grant.
    SnapshotCopyGrantArn,
    /// `Arn` of an `AWS::Redshift::SnapshotSchedule`: The Amazon Resource Name (ARN) of the snapshot schedule.
    SnapshotScheduleArn,
    /// `Arn` of an `AWS::Redshift::UsageLimit`: The Amazon Resource Name (ARN) of the usage limit.
    UsageLimitArn,
}
