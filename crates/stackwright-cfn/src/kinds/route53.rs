// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53`.

pub use stackwright_core::kind::HostedZoneId;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Route53::CidrCollection`: "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    CidrCollectionArn,
    /// `Id` of an `AWS::Route53::CidrCollection`: The UUID of the CIDR collection.
    CidrCollectionId,
    /// `Arn` of an `AWS::Route53::DelegationSet`: The Amazon Resource Name (ARN) of the delegation set.
    DelegationSetArn,
    /// `HostedZoneId` of an `AWS::Route53::DNSSEC`: A unique string (ID) that is used to identify a hosted zone.
    DnssecHostedZoneId,
    /// `HealthCheckId` of an `AWS::Route53::HealthCheck`: The identifier that Amazon Route 53 assigned to the health check when you created it.
    HealthCheckId,
    /// `Arn` of an `AWS::Route53::QueryLoggingConfig`: The Amazon Resource Name (ARN) of the query logging configuration.
    QueryLoggingConfigArn,
    /// `Id` of an `AWS::Route53::RecordSetGroup`: This element contains an ID that you use when performing a `GetChange` action to get detailed information about the change.
    RecordSetGroupId,
    /// `Name` of an `AWS::Route53::RecordSet`: The name of the record that you want to create, update, or delete.
    RecordSetName,
    /// `Arn` of an `AWS::Route53::TrafficPolicy`: The Amazon Resource Name (ARN) of the traffic policy.
    TrafficPolicyArn,
    /// `Arn` of an `AWS::Route53::TrafficPolicyInstance`: The Amazon Resource Name (ARN) of the traffic policy instance.
    TrafficPolicyInstanceArn,
}
