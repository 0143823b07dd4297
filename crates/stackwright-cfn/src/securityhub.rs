// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SecurityHub`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod aggregator_v2;
pub mod automation_rule;
pub mod automation_rule_v2;
pub mod configuration_policy;
pub mod connector;
pub mod connector_v2;
pub mod delegated_admin;
pub mod finding_aggregator;
pub mod hub;
pub mod hub_v2;
pub mod insight;
pub mod organization_configuration;
pub mod policy_association;
pub mod product_subscription;
pub mod security_control;
pub mod standard;

#[doc(inline)]
pub use self::aggregator_v2::{CfnAggregatorV2, CfnAggregatorV2Ref};
#[doc(inline)]
pub use self::automation_rule::{CfnAutomationRule, CfnAutomationRuleRef};
#[doc(inline)]
pub use self::automation_rule_v2::{CfnAutomationRuleV2, CfnAutomationRuleV2Ref};
#[doc(inline)]
pub use self::configuration_policy::{CfnConfigurationPolicy, CfnConfigurationPolicyRef};
#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::connector_v2::{CfnConnectorV2, CfnConnectorV2Ref};
#[doc(inline)]
pub use self::delegated_admin::{CfnDelegatedAdmin, CfnDelegatedAdminRef};
#[doc(inline)]
pub use self::finding_aggregator::{CfnFindingAggregator, CfnFindingAggregatorRef};
#[doc(inline)]
pub use self::hub::{CfnHub, CfnHubRef};
#[doc(inline)]
pub use self::hub_v2::{CfnHubV2, CfnHubV2Ref};
#[doc(inline)]
pub use self::insight::{CfnInsight, CfnInsightRef};
#[doc(inline)]
pub use self::organization_configuration::{
    CfnOrganizationConfiguration, CfnOrganizationConfigurationRef,
};
#[doc(inline)]
pub use self::policy_association::{CfnPolicyAssociation, CfnPolicyAssociationRef};
#[doc(inline)]
pub use self::product_subscription::{CfnProductSubscription, CfnProductSubscriptionRef};
#[doc(inline)]
pub use self::security_control::{CfnSecurityControl, CfnSecurityControlRef};
#[doc(inline)]
pub use self::standard::{CfnStandard, CfnStandardRef};

use crate::l1::*;

/// The values of `Comparison` of a `MapFilter` of `AWS::SecurityHub::Insight`.
pub enum MapFilterComparison {
    /// `EQUALS`.
    Equals,
    /// `NOT_EQUALS`.
    NotEquals,
}

#[diagnostic::do_not_recommend]
impl Kind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl TextKind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl IdKind for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for MapFilterComparison {}
#[diagnostic::do_not_recommend]
impl IntoValue<MapFilterComparison> for MapFilterComparison {
    #[inline]
    fn into_value(self) -> Value<MapFilterComparison> {
        const VALUES: &[&str] = &["EQUALS", "NOT_EQUALS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `RuleStatus` of `AWS::SecurityHub::AutomationRuleV2`.
pub enum RuleStatus {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}

#[diagnostic::do_not_recommend]
impl Kind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl TextKind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl IdKind for RuleStatus {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for RuleStatus {}
#[diagnostic::do_not_recommend]
impl IntoValue<RuleStatus> for RuleStatus {
    #[inline]
    fn into_value(self) -> Value<RuleStatus> {
        const VALUES: &[&str] = &["DISABLED", "ENABLED"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ScopeType` of a `AzureScopeConfiguration` of `AWS::SecurityHub::ConnectorV2`.
pub enum ScopeType {
    /// `SUBSCRIPTION`.
    Subscription,
    /// `TENANT`.
    Tenant,
}

#[diagnostic::do_not_recommend]
impl Kind for ScopeType {}
#[diagnostic::do_not_recommend]
impl TextKind for ScopeType {}
#[diagnostic::do_not_recommend]
impl IdKind for ScopeType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ScopeType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ScopeType> for ScopeType {
    #[inline]
    fn into_value(self) -> Value<ScopeType> {
        const VALUES: &[&str] = &["SUBSCRIPTION", "TENANT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Unit` of a `DateRange` of `AWS::SecurityHub::Insight`.
pub enum Unit {
    /// `DAYS`.
    Days,
}

#[diagnostic::do_not_recommend]
impl Kind for Unit {}
#[diagnostic::do_not_recommend]
impl TextKind for Unit {}
#[diagnostic::do_not_recommend]
impl IdKind for Unit {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Unit {}
#[diagnostic::do_not_recommend]
impl IntoValue<Unit> for Unit {
    #[inline]
    fn into_value(self) -> Value<Unit> {
        const VALUES: &[&str] = &["DAYS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ValueType` of a `ParameterConfiguration` of `AWS::SecurityHub::SecurityControl`.
pub enum ValueType {
    /// `CUSTOM`.
    Custom,
    /// `DEFAULT`.
    Default,
}

#[diagnostic::do_not_recommend]
impl Kind for ValueType {}
#[diagnostic::do_not_recommend]
impl TextKind for ValueType {}
#[diagnostic::do_not_recommend]
impl IdKind for ValueType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ValueType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ValueType> for ValueType {
    #[inline]
    fn into_value(self) -> Value<ValueType> {
        const VALUES: &[&str] = &["CUSTOM", "DEFAULT"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
