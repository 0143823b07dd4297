// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ServiceDiscovery`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod http_namespace;
pub mod instance;
pub mod private_dns_namespace;
pub mod public_dns_namespace;
pub mod service;

#[doc(inline)]
pub use self::http_namespace::{CfnHttpNamespace, CfnHttpNamespaceRef};
#[doc(inline)]
pub use self::instance::{CfnInstance, CfnInstanceRef};
#[doc(inline)]
pub use self::private_dns_namespace::{CfnPrivateDnsNamespace, CfnPrivateDnsNamespaceRef};
#[doc(inline)]
pub use self::public_dns_namespace::{CfnPublicDnsNamespace, CfnPublicDnsNamespaceRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &http_namespace::INFO,
    &instance::INFO,
    &private_dns_namespace::INFO,
    &public_dns_namespace::INFO,
    &service::INFO,
];
