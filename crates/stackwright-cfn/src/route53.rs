// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Route53`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod cidr_collection;
pub mod delegation_set;
pub mod dnssec;
pub mod health_check;
pub mod hosted_zone;
pub mod key_signing_key;
pub mod query_logging_config;
pub mod record_set;
pub mod record_set_group;
pub mod traffic_policy;
pub mod traffic_policy_instance;

#[doc(inline)]
pub use self::cidr_collection::{CfnCidrCollection, CfnCidrCollectionRef};
#[doc(inline)]
pub use self::delegation_set::{CfnDelegationSet, CfnDelegationSetRef};
#[doc(inline)]
pub use self::dnssec::{CfnDNSSEC, CfnDNSSECRef};
#[doc(inline)]
pub use self::health_check::{CfnHealthCheck, CfnHealthCheckRef};
#[doc(inline)]
pub use self::hosted_zone::{CfnHostedZone, CfnHostedZoneRef};
#[doc(inline)]
pub use self::key_signing_key::{CfnKeySigningKey, CfnKeySigningKeyRef};
#[doc(inline)]
pub use self::query_logging_config::{CfnQueryLoggingConfig, CfnQueryLoggingConfigRef};
#[doc(inline)]
pub use self::record_set::{CfnRecordSet, CfnRecordSetRef};
#[doc(inline)]
pub use self::record_set_group::{CfnRecordSetGroup, CfnRecordSetGroupRef};
#[doc(inline)]
pub use self::traffic_policy::{CfnTrafficPolicy, CfnTrafficPolicyRef};
#[doc(inline)]
pub use self::traffic_policy_instance::{CfnTrafficPolicyInstance, CfnTrafficPolicyInstanceRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &cidr_collection::INFO,
    &dnssec::INFO,
    &delegation_set::INFO,
    &health_check::INFO,
    &hosted_zone::INFO,
    &key_signing_key::INFO,
    &query_logging_config::INFO,
    &record_set::INFO,
    &record_set_group::INFO,
    &traffic_policy::INFO,
    &traffic_policy_instance::INFO,
];
