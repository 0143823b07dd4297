//! AWS Cloud Map: services that are found by name.
//!
//! Namespaces ([`PrivateDnsNamespace`], [`PublicDnsNamespace`], [`HttpNamespace`]) hold [`Service`]s,
//! in which the instances of a service are registered ([`IpInstance`] and its like). ECS registers the tasks of a service by
//! itself.

pub mod codes;
mod instances;
mod namespace;
mod service_registry;

pub use instances::{AliasTargetInstance, CnameInstance, InstanceRef, IpInstance, NonIpInstance};
pub use namespace::{
    HttpNamespace, NamespaceAttributes, NamespaceRef, NamespaceType, PrivateDnsNamespace,
    PublicDnsNamespace,
};
pub use service_registry::{
    DiscoveryType, DnsRecordType, HealthCheckConfig, HealthCheckType, RoutingPolicy, Service,
    ServiceAttributes, ServiceRef,
};
#[doc(no_inline)]
pub use stackwright_cfn::servicediscovery::{
    CfnHttpNamespace, CfnInstance, CfnPrivateDnsNamespace, CfnPublicDnsNamespace, CfnService,
};
