// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `networkfirewall`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ContainerAssociationArn` of an `AWS::NetworkFirewall::ContainerAssociation`: The Amazon Resource Name (ARN) of the container association.
    ContainerAssociationArn,
    /// `FirewallArn` of an `AWS::NetworkFirewall::Firewall`: The Amazon Resource Name (ARN) of the firewall.
    FirewallArn,
    /// `FirewallPolicyArn` of an `AWS::NetworkFirewall::FirewallPolicy`: The Amazon Resource Name (ARN) of the firewall policy.
    FirewallPolicyArn,
    /// `FirewallArn` of an `AWS::NetworkFirewall::LoggingConfiguration`: The Amazon Resource Name (ARN) of the firewallthat the logging configuration is associated with.
    LoggingConfigurationFirewallArn,
    /// `RuleGroupArn` of an `AWS::NetworkFirewall::RuleGroup`: The Amazon Resource Name (ARN) of the rule group.
    RuleGroupArn,
    /// `TLSInspectionConfigurationArn` of an `AWS::NetworkFirewall::TLSInspectionConfiguration`: The Amazon Resource Name (ARN) of the TLS inspection configuration.
    TlsInspectionConfigurationArn,
    /// `VpcEndpointAssociationArn` of an `AWS::NetworkFirewall::VpcEndpointAssociation`: The Amazon Resource Name (ARN) of a VPC endpoint association.
    VpcEndpointAssociationArn,
}
