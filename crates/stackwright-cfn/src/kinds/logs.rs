// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `logs`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Logs::Delivery`: The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    DeliveryArn,
    /// `Arn` of an `AWS::Logs::DeliveryDestination`: The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    DeliveryDestinationArn,
    /// `Name` of an `AWS::Logs::DeliveryDestination`: The name of this delivery destination.
    DeliveryDestinationName,
    /// `DeliveryId` of an `AWS::Logs::Delivery`: The unique ID that identifies this delivery in your account.
    DeliveryId,
    /// `Arn` of an `AWS::Logs::DeliverySource`: The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    DeliverySourceArn,
    /// `Name` of an `AWS::Logs::DeliverySource`: The unique name of the delivery source.
    DeliverySourceName,
    /// `Arn` of an `AWS::Logs::Destination`: The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination`.
    DestinationArn,
    /// A `logs::DestinationArn` or a `logs::DestinationName`.
    DestinationArnOrName,
    /// `DestinationName` of an `AWS::Logs::Destination`: The name of the destination.
    DestinationName,
    /// `IntegrationName` of an `AWS::Logs::Integration`: The name of this integration.
    IntegrationName,
    /// `AnomalyDetectorArn` of an `AWS::Logs::LogAnomalyDetector`: The ARN of the anomaly detector.
    LogAnomalyDetectorArn,
    /// `Arn` of an `AWS::Logs::LogGroup`: The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`.
    LogGroupArn,
    /// A `logs::LogGroupArn` or a `logs::LogGroupName`.
    LogGroupArnOrName,
    /// `LogGroupName` of an `AWS::Logs::LogGroup`: The name of the log group.
    LogGroupName,
    /// `LogStreamName` of an `AWS::Logs::LogStream`: The name of the log stream.
    LogStreamName,
    /// `QueryDefinitionId` of an `AWS::Logs::QueryDefinition`: The ID of the query definition.
    QueryDefinitionId,
    /// `PolicyName` of an `AWS::Logs::ResourcePolicy`: The name of the resource policy.
    ResourcePolicyName,
    /// `ScheduledQueryArn` of an `AWS::Logs::ScheduledQuery`.
    ScheduledQueryArn,
    /// `AccountId` of an `AWS::Logs::StorageTierPolicy`: The AWS account ID that owns this storage tier policy.
    StorageTierPolicyAccountId,
    /// `FilterName` of an `AWS::Logs::SubscriptionFilter`: The name of the subscription filter.
    SubscriptionFilterName,
    /// `LogGroupIdentifier` of an `AWS::Logs::Transformer`: Specify either the name or ARN of the log group to create the transformer for.
    TransformerLogGroupIdentifier,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::logs::DestinationArn> for DestinationArnOrName {}
#[diagnostic::do_not_recommend]
impl Accepts<super::logs::DestinationName> for DestinationArnOrName {}

#[diagnostic::do_not_recommend]
impl Accepts<super::logs::LogGroupArn> for LogGroupArnOrName {}
#[diagnostic::do_not_recommend]
impl Accepts<super::logs::LogGroupName> for LogGroupArnOrName {}
