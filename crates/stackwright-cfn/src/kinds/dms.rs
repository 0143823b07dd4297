// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `dms`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CertificateArn` of an `AWS::DMS::Certificate`: The certificate Arn.
    CertificateArn,
    /// `DataMigrationArn` of an `AWS::DMS::DataMigration`: The Amazon Resource Name (ARN) that identifies this replication.
    DataMigrationArn,
    /// `DataProviderArn` of an `AWS::DMS::DataProvider`: The Amazon Resource Name (ARN) string that uniquely identifies the data provider.
    DataProviderArn,
    /// `EndpointArn` of an `AWS::DMS::Endpoint`: The endpoint ARN.
    EndpointArn,
    /// `SubscriptionName` of an `AWS::DMS::EventSubscription`: The name of the AWS DMS event notification subscription.
    EventSubscriptionName,
    /// `InstanceProfileArn` of an `AWS::DMS::InstanceProfile`: The Amazon Resource Name (ARN) string that uniquely identifies the instance profile.
    InstanceProfileArn,
    /// `MigrationProjectArn` of an `AWS::DMS::MigrationProject`: The ARN string that uniquely identifies the migration project.
    MigrationProjectArn,
    /// `ReplicationConfigArn` of an `AWS::DMS::ReplicationConfig`: The Amazon Resource Name (ARN) of this AWS DMS Serverless replication configuration.
    ReplicationConfigArn,
    /// `Id` of an `AWS::DMS::ReplicationInstance`.
    ReplicationInstanceId,
    /// `ReplicationSubnetGroupIdentifier` of an `AWS::DMS::ReplicationSubnetGroup`: The identifier for the replication subnet group.
    ReplicationSubnetGroupIdentifier,
    /// `ReplicationTaskArn` of an `AWS::DMS::ReplicationTask`: The ARN of the ReplicationTask.
    ReplicationTaskArn,
}
