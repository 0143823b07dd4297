// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Logs`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod account_policy;
pub mod delivery;
pub mod delivery_destination;
pub mod delivery_source;
pub mod destination;
pub mod integration;
pub mod log_anomaly_detector;
pub mod log_group;
pub mod log_stream;
pub mod metric_filter;
pub mod query_definition;
pub mod resource_policy;
pub mod scheduled_query;
pub mod storage_tier_policy;
pub mod subscription_filter;
pub mod transformer;

#[doc(inline)]
pub use self::account_policy::{CfnAccountPolicy, CfnAccountPolicyRef};
#[doc(inline)]
pub use self::delivery::{CfnDelivery, CfnDeliveryRef};
#[doc(inline)]
pub use self::delivery_destination::{CfnDeliveryDestination, CfnDeliveryDestinationRef};
#[doc(inline)]
pub use self::delivery_source::{CfnDeliverySource, CfnDeliverySourceRef};
#[doc(inline)]
pub use self::destination::{CfnDestination, CfnDestinationRef};
#[doc(inline)]
pub use self::integration::{CfnIntegration, CfnIntegrationRef};
#[doc(inline)]
pub use self::log_anomaly_detector::{CfnLogAnomalyDetector, CfnLogAnomalyDetectorRef};
#[doc(inline)]
pub use self::log_group::{CfnLogGroup, CfnLogGroupRef};
#[doc(inline)]
pub use self::log_stream::{CfnLogStream, CfnLogStreamRef};
#[doc(inline)]
pub use self::metric_filter::{CfnMetricFilter, CfnMetricFilterRef};
#[doc(inline)]
pub use self::query_definition::{CfnQueryDefinition, CfnQueryDefinitionRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::scheduled_query::{CfnScheduledQuery, CfnScheduledQueryRef};
#[doc(inline)]
pub use self::storage_tier_policy::{CfnStorageTierPolicy, CfnStorageTierPolicyRef};
#[doc(inline)]
pub use self::subscription_filter::{CfnSubscriptionFilter, CfnSubscriptionFilterRef};
#[doc(inline)]
pub use self::transformer::{CfnTransformer, CfnTransformerRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &account_policy::INFO,
    &delivery::INFO,
    &delivery_destination::INFO,
    &delivery_source::INFO,
    &destination::INFO,
    &integration::INFO,
    &log_anomaly_detector::INFO,
    &log_group::INFO,
    &log_stream::INFO,
    &metric_filter::INFO,
    &query_definition::INFO,
    &resource_policy::INFO,
    &scheduled_query::INFO,
    &storage_tier_policy::INFO,
    &subscription_filter::INFO,
    &transformer::INFO,
];
