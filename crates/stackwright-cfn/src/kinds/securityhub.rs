// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `securityhub`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `AggregatorV2Arn` of an `AWS::SecurityHub::AggregatorV2`: The ARN of the AggregatorV2.
    AggregatorV2Arn,
    /// `RuleArn` of an `AWS::SecurityHub::AutomationRule`: The Amazon Resource Name (ARN) of the automation rule that you create.
    AutomationRuleArn,
    /// `RuleArn` of an `AWS::SecurityHub::AutomationRuleV2`: The ARN of the V2 automation rule.
    AutomationRuleV2RuleArn,
    /// `Arn` of an `AWS::SecurityHub::ConfigurationPolicy`: The ARN of the configuration policy.
    ConfigurationPolicyArn,
    /// `ConnectorArn` of an `AWS::SecurityHub::Connector`.
    ConnectorArn,
    /// `ConnectorArn` of an `AWS::SecurityHub::ConnectorV2`: The ARN of the V2 connector.
    ConnectorV2ConnectorArn,
    /// `DelegatedAdminIdentifier` of an `AWS::SecurityHub::DelegatedAdmin`: The ID of the delegated Security Hub CSPM administrator account, in the format of `accountID/Region`.
    DelegatedAdminIdentifier,
    /// `FindingAggregatorArn` of an `AWS::SecurityHub::FindingAggregator`: The ARN of the finding aggregator.
    FindingAggregatorArn,
    /// `ARN` of an `AWS::SecurityHub::Hub`: The Amazon Resource Name (ARN) of the `Hub` resource that was retrieved.
    HubArn,
    /// `HubV2Arn` of an `AWS::SecurityHub::HubV2`: The ARN of the service resource.
    HubV2Arn,
    /// `InsightArn` of an `AWS::SecurityHub::Insight`: The ARN of a Security Hub CSPM insight.
    InsightArn,
    /// `OrganizationConfigurationIdentifier` of an `AWS::SecurityHub::OrganizationConfiguration`: The organization configuration identifier, formatted as `AccountId/Region/securityhub-organization-configuration`.
    OrganizationConfigurationIdentifier,
    /// `AssociationIdentifier` of an `AWS::SecurityHub::PolicyAssociation`: The association identifier, formatted as `TargetType/TargetId`.
    PolicyAssociationIdentifier,
    /// `ProductSubscriptionArn` of an `AWS::SecurityHub::ProductSubscription`: The ARN of your subscription to the product to enable integrations for.
    ProductSubscriptionArn,
    /// `SecurityControlId` of an `AWS::SecurityHub::SecurityControl`: The unique identifier of a security control across standards.
    SecurityControlId,
    /// `StandardsSubscriptionArn` of an `AWS::SecurityHub::Standard`: The ARN of a resource that represents your subscription to a supported standard.
    StandardStandardsSubscriptionArn,
}
