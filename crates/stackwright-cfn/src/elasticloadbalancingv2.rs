// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ElasticLoadBalancingV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod listener;
pub mod listener_certificate;
pub mod listener_rule;
pub mod load_balancer;
pub mod target_group;
pub mod trust_store;
pub mod trust_store_revocation;

#[doc(inline)]
pub use self::listener::{CfnListener, CfnListenerRef};
#[doc(inline)]
pub use self::listener_certificate::{CfnListenerCertificate, CfnListenerCertificateRef};
#[doc(inline)]
pub use self::listener_rule::{CfnListenerRule, CfnListenerRuleRef};
#[doc(inline)]
pub use self::load_balancer::{CfnLoadBalancer, CfnLoadBalancerRef};
#[doc(inline)]
pub use self::target_group::{CfnTargetGroup, CfnTargetGroupRef};
#[doc(inline)]
pub use self::trust_store::{CfnTrustStore, CfnTrustStoreRef};
#[doc(inline)]
pub use self::trust_store_revocation::{CfnTrustStoreRevocation, CfnTrustStoreRevocationRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &listener::INFO,
    &listener_certificate::INFO,
    &listener_rule::INFO,
    &load_balancer::INFO,
    &target_group::INFO,
    &trust_store::INFO,
    &trust_store_revocation::INFO,
];
