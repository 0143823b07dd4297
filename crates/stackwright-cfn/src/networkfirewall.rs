// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::NetworkFirewall`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod container_association;
pub mod firewall;
pub mod firewall_policy;
pub mod logging_configuration;
pub mod rule_group;
pub mod tls_inspection_configuration;
pub mod vpc_endpoint_association;

#[doc(inline)]
pub use self::container_association::{CfnContainerAssociation, CfnContainerAssociationRef};
#[doc(inline)]
pub use self::firewall::{CfnFirewall, CfnFirewallRef};
#[doc(inline)]
pub use self::firewall_policy::{CfnFirewallPolicy, CfnFirewallPolicyRef};
#[doc(inline)]
pub use self::logging_configuration::{CfnLoggingConfiguration, CfnLoggingConfigurationRef};
#[doc(inline)]
pub use self::rule_group::{CfnRuleGroup, CfnRuleGroupRef};
#[doc(inline)]
pub use self::tls_inspection_configuration::{
    CfnTLSInspectionConfiguration, CfnTLSInspectionConfigurationRef,
};
#[doc(inline)]
pub use self::vpc_endpoint_association::{CfnVpcEndpointAssociation, CfnVpcEndpointAssociationRef};

use crate::l1::*;

/// The values of `RuleOrder` of a `StatefulRuleOptions` of `AWS::NetworkFirewall::RuleGroup`.
pub enum RuleOrder {
    /// `DEFAULT_ACTION_ORDER`.
    DefaultActionOrder,
    /// `STRICT_ORDER`.
    StrictOrder,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleOrder {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleOrder {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleOrder {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleOrder {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleOrder> for RuleOrder {
    #[inline]
    fn into_value(self) -> Value<RuleOrder> {
        const VALUES: &[&str] = &["DEFAULT_ACTION_ORDER", "STRICT_ORDER"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
