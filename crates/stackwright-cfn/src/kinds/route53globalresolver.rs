// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `route53globalresolver`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Route53GlobalResolver::AccessSource`.
    AccessSourceArn,
    /// `AccessSourceId` of an `AWS::Route53GlobalResolver::AccessSource`.
    AccessSourceId,
    /// `Arn` of an `AWS::Route53GlobalResolver::AccessToken`.
    AccessTokenArn,
    /// `AccessTokenId` of an `AWS::Route53GlobalResolver::AccessToken`.
    AccessTokenId,
    /// `Arn` of an `AWS::Route53GlobalResolver::DnsView`.
    DnsViewArn,
    /// `DnsViewId` of an `AWS::Route53GlobalResolver::DnsView`.
    DnsViewId,
    /// `Arn` of an `AWS::Route53GlobalResolver::FirewallDomainList`.
    FirewallDomainListArn,
    /// `FirewallDomainListId` of an `AWS::Route53GlobalResolver::FirewallDomainList`.
    FirewallDomainListId,
    /// `FirewallRuleId` of an `AWS::Route53GlobalResolver::FirewallRule`.
    FirewallRuleId,
    /// `Arn` of an `AWS::Route53GlobalResolver::GlobalResolver`.
    GlobalResolverArn,
    /// `GlobalResolverId` of an `AWS::Route53GlobalResolver::GlobalResolver`.
    GlobalResolverId,
    /// `HostedZoneAssociationId` of an `AWS::Route53GlobalResolver::HostedZoneAssociation`.
    HostedZoneAssociationId,
}
