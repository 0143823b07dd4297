// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `config`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AggregationAuthorizationArn` of an `AWS::Config::AggregationAuthorization`: The Amazon Resource Name (ARN) of the aggregation object.
    AggregationAuthorizationArn,
    /// `Arn` of an `AWS::Config::ConfigRule`: The Amazon Resource Name (ARN) of the AWS Config rule, such as `arn:aws:config:us-east-1:123456789012:config-rule/config-rule-a1bzhi`.
    ConfigRuleArn,
    /// `ConfigRuleName` of an `AWS::Config::ConfigRule`: A name for the AWS Config rule.
    ConfigRuleName,
    /// `ConfigurationAggregatorArn` of an `AWS::Config::ConfigurationAggregator`: The Amazon Resource Name (ARN) of the aggregator.
    ConfigurationAggregatorArn,
    /// `ConfigurationAggregatorName` of an `AWS::Config::ConfigurationAggregator`: The name of the aggregator.
    ConfigurationAggregatorName,
    /// `Name` of an `AWS::Config::ConfigurationRecorder`: The name of the configuration recorder.
    ConfigurationRecorderName,
    /// `ConformancePackArn` of an `AWS::Config::ConformancePack`: Amazon Resource Name (ARN) of the conformance pack.
    ConformancePackArn,
    /// `ConformancePackName` of an `AWS::Config::ConformancePack`: Name of the conformance pack you want to create.
    ConformancePackName,
    /// `Arn` of an `AWS::Config::Connector`: The Amazon Resource Name (ARN) of the connector.
    ConnectorArn,
    /// `Name` of an `AWS::Config::DeliveryChannel`: A name for the delivery channel.
    DeliveryChannelName,
    /// `Id` of an `AWS::Config::OrganizationConfigRule`.
    OrganizationConfigRuleId,
    /// `OrganizationConformancePackArn` of an `AWS::Config::OrganizationConformancePack`: Amazon Resource Name (ARN) of the organization conformance pack.
    OrganizationConformancePackArn,
    /// `OrganizationConformancePackName` of an `AWS::Config::OrganizationConformancePack`: The name you assign to an organization conformance pack.
    OrganizationConformancePackName,
    /// `ConfigRuleName` of an `AWS::Config::RemediationConfiguration`: The name of the AWS Config rule.
    RemediationConfigurationConfigRuleName,
    /// `QueryName` of an `AWS::Config::StoredQuery`: The name of the query.
    StoredQueryName,
}
