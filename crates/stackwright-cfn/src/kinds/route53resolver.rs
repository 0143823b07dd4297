// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53resolver`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Route53Resolver::FirewallDomainList`: The Amazon Resource Name (ARN) of the firewall domain list.
    FirewallDomainListArn,
    /// `Id` of an `AWS::Route53Resolver::FirewallDomainList`: The ID of the domain list.
    FirewallDomainListId,
    /// `Arn` of an `AWS::Route53Resolver::FirewallRuleGroup`: The ARN (Amazon Resource Name) of the rule group.
    FirewallRuleGroupArn,
    /// `Arn` of an `AWS::Route53Resolver::FirewallRuleGroupAssociation`: The Amazon Resource Name (ARN) of the firewall rule group association.
    FirewallRuleGroupAssociationArn,
    /// `Id` of an `AWS::Route53Resolver::FirewallRuleGroupAssociation`: The identifier for the association.
    FirewallRuleGroupAssociationId,
    /// `Id` of an `AWS::Route53Resolver::FirewallRuleGroup`: The ID of the rule group.
    FirewallRuleGroupId,
    /// `Arn` of an `AWS::Route53Resolver::OutpostResolver`: The ARN (Amazon Resource Name) for the Resolver on an Outpost.
    OutpostResolverArn,
    /// `Id` of an `AWS::Route53Resolver::OutpostResolver`: The ID of the Resolver on Outpost.
    OutpostResolverId,
    /// `ResourceId` of an `AWS::Route53Resolver::ResolverConfig`: The ID of the Amazon Virtual Private Cloud VPC or a Route 53 Profile that you're configuring Resolver for.
    ResolverConfigResourceId,
    /// `Id` of an `AWS::Route53Resolver::ResolverDNSSECConfig`: The primary identifier of this `ResolverDNSSECConfig` resource.
    ResolverDnssecConfigId,
    /// `Arn` of an `AWS::Route53Resolver::ResolverEndpoint`: The Amazon Resource Name (ARN) of the resolver endpoint, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-endpoint/resolver-endpoint-a1bzhi`.
    ResolverEndpointArn,
    /// `ResolverEndpointId` of an `AWS::Route53Resolver::ResolverEndpoint`: The ID of the resolver endpoint.
    ResolverEndpointId,
    /// `Arn` of an `AWS::Route53Resolver::ResolverQueryLoggingConfig`: The Amazon Resource Name (ARN) for the query logging configuration.
    ResolverQueryLoggingConfigArn,
    /// `Id` of an `AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`: The ID of the query logging association.
    ResolverQueryLoggingConfigAssociationId,
    /// `Id` of an `AWS::Route53Resolver::ResolverQueryLoggingConfig`: The ID for the query logging configuration.
    ResolverQueryLoggingConfigId,
    /// `Arn` of an `AWS::Route53Resolver::ResolverRule`: The Amazon Resource Name (ARN) of the resolver rule, such as `arn:aws:route53resolver:us-east-1:123456789012:resolver-rule/resolver-rule-a1bzhi`.
    ResolverRuleArn,
    /// `ResolverRuleAssociationId` of an `AWS::Route53Resolver::ResolverRuleAssociation`: The ID of the resolver rule association that you want to get information about, such as `rslvr-rrassoc-97242eaf88example`.
    ResolverRuleAssociationId,
    /// `ResolverRuleId` of an `AWS::Route53Resolver::ResolverRule`: When the value of `RuleType` is `FORWARD`, the ID that Resolver assigned to the resolver rule when you created it, such as `rslvr-rr-5328a0899aexample`.
    ResolverRuleId,
}
