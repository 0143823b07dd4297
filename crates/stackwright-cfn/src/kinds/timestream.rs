// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `timestream`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Timestream::Database`: The `arn` of the database.
    DatabaseArn,
    /// `DatabaseName` of an `AWS::Timestream::Database`: The name of the Timestream database.
    DatabaseName,
    /// `Arn` of an `AWS::Timestream::InfluxDBCluster`: The Amazon Resource Name (ARN) that is associated with the InfluxDB cluster.
    InfluxDbClusterArn,
    /// `Id` of an `AWS::Timestream::InfluxDBCluster`: The service generated unique identifier for InfluxDB cluster.
    InfluxDbClusterId,
    /// `Arn` of an `AWS::Timestream::InfluxDBInstance`: The Amazon Resource Name (ARN) of the DB instance.
    InfluxDbInstanceArn,
    /// `Id` of an `AWS::Timestream::InfluxDBInstance`: A service-generated unique identifier.
    InfluxDbInstanceId,
    /// `Arn` of an `AWS::Timestream::ScheduledQuery`: The `ARN` of the scheduled query.
    ScheduledQueryArn,
    /// `Arn` of an `AWS::Timestream::Table`: The `arn` of the table.
    TableArn,
}
