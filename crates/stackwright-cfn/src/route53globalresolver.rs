// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53GlobalResolver`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_source;
pub mod access_token;
pub mod dns_view;
pub mod firewall_domain_list;
pub mod firewall_rule;
pub mod global_resolver;
pub mod hosted_zone_association;

#[doc(inline)]
pub use self::access_source::{CfnAccessSource, CfnAccessSourceRef};
#[doc(inline)]
pub use self::access_token::{CfnAccessToken, CfnAccessTokenRef};
#[doc(inline)]
pub use self::dns_view::{CfnDnsView, CfnDnsViewRef};
#[doc(inline)]
pub use self::firewall_domain_list::{CfnFirewallDomainList, CfnFirewallDomainListRef};
#[doc(inline)]
pub use self::firewall_rule::{CfnFirewallRule, CfnFirewallRuleRef};
#[doc(inline)]
pub use self::global_resolver::{CfnGlobalResolver, CfnGlobalResolverRef};
#[doc(inline)]
pub use self::hosted_zone_association::{CfnHostedZoneAssociation, CfnHostedZoneAssociationRef};
