// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53Resolver`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod firewall_domain_list;
pub mod firewall_rule_group;
pub mod firewall_rule_group_association;
pub mod outpost_resolver;
pub mod resolver_config;
pub mod resolver_dnssec_config;
pub mod resolver_endpoint;
pub mod resolver_query_logging_config;
pub mod resolver_query_logging_config_association;
pub mod resolver_rule;
pub mod resolver_rule_association;

#[doc(inline)]
pub use self::firewall_domain_list::{CfnFirewallDomainList, CfnFirewallDomainListRef};
#[doc(inline)]
pub use self::firewall_rule_group::{CfnFirewallRuleGroup, CfnFirewallRuleGroupRef};
#[doc(inline)]
pub use self::firewall_rule_group_association::{
    CfnFirewallRuleGroupAssociation, CfnFirewallRuleGroupAssociationRef,
};
#[doc(inline)]
pub use self::outpost_resolver::{CfnOutpostResolver, CfnOutpostResolverRef};
#[doc(inline)]
pub use self::resolver_config::{CfnResolverConfig, CfnResolverConfigRef};
#[doc(inline)]
pub use self::resolver_dnssec_config::{CfnResolverDNSSECConfig, CfnResolverDNSSECConfigRef};
#[doc(inline)]
pub use self::resolver_endpoint::{CfnResolverEndpoint, CfnResolverEndpointRef};
#[doc(inline)]
pub use self::resolver_query_logging_config::{
    CfnResolverQueryLoggingConfig, CfnResolverQueryLoggingConfigRef,
};
#[doc(inline)]
pub use self::resolver_query_logging_config_association::{
    CfnResolverQueryLoggingConfigAssociation, CfnResolverQueryLoggingConfigAssociationRef,
};
#[doc(inline)]
pub use self::resolver_rule::{CfnResolverRule, CfnResolverRuleRef};
#[doc(inline)]
pub use self::resolver_rule_association::{
    CfnResolverRuleAssociation, CfnResolverRuleAssociationRef,
};
