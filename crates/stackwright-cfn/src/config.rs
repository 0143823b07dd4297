// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Config`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod aggregation_authorization;
pub mod config_rule;
pub mod configuration_aggregator;
pub mod configuration_recorder;
pub mod conformance_pack;
pub mod connector;
pub mod delivery_channel;
pub mod organization_config_rule;
pub mod organization_conformance_pack;
pub mod remediation_configuration;
pub mod stored_query;

#[doc(inline)]
pub use self::aggregation_authorization::{
    CfnAggregationAuthorization, CfnAggregationAuthorizationRef,
};
#[doc(inline)]
pub use self::config_rule::{CfnConfigRule, CfnConfigRuleRef};
#[doc(inline)]
pub use self::configuration_aggregator::{
    CfnConfigurationAggregator, CfnConfigurationAggregatorRef,
};
#[doc(inline)]
pub use self::configuration_recorder::{CfnConfigurationRecorder, CfnConfigurationRecorderRef};
#[doc(inline)]
pub use self::conformance_pack::{CfnConformancePack, CfnConformancePackRef};
#[doc(inline)]
pub use self::connector::{CfnConnector, CfnConnectorRef};
#[doc(inline)]
pub use self::delivery_channel::{CfnDeliveryChannel, CfnDeliveryChannelRef};
#[doc(inline)]
pub use self::organization_config_rule::{CfnOrganizationConfigRule, CfnOrganizationConfigRuleRef};
#[doc(inline)]
pub use self::organization_conformance_pack::{
    CfnOrganizationConformancePack, CfnOrganizationConformancePackRef,
};
#[doc(inline)]
pub use self::remediation_configuration::{
    CfnRemediationConfiguration, CfnRemediationConfigurationRef,
};
#[doc(inline)]
pub use self::stored_query::{CfnStoredQuery, CfnStoredQueryRef};
