//! AWS Cloud Map: services that are found by name.
//!
//! Namespaces ([`PrivateDnsNamespace`], [`PublicDnsNamespace`], [`HttpNamespace`]) hold [`Service`]s,
//! in which the instances of a service are registered. ECS registers the tasks of a service by
//! itself.

pub mod codes;
mod namespace;
mod service_registry;

pub use namespace::{
    HttpNamespace, NamespaceAttributes, NamespaceRef, NamespaceType, PrivateDnsNamespace,
    PublicDnsNamespace,
};
pub use service_registry::{
    DnsRecordType, HealthCheckConfig, HealthCheckType, RoutingPolicy, Service, ServiceRef,
};
#[doc(no_inline)]
pub use stackwright_cfn::servicediscovery::{
    CfnHttpNamespace, CfnInstance, CfnPrivateDnsNamespace, CfnPublicDnsNamespace, CfnService,
};
