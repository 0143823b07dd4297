//! Route 53: hosted zones and DNS records.
//!
//! ```
//! use stackwright::prelude::*;
//! use stackwright::route53::{ARecord, HostedZone, RecordTarget};
//!
//! let stack = Stack::new("dns");
//! let zone = stack.add("Zone", HostedZone::new("example.com"));
//! let target = RecordTarget::from_ip_addresses(["192.0.2.1"]);
//! stack.add("Web", ARecord::new(&zone, target).record_name("www"));
//! ```

mod alias;
mod alias_targets;
pub mod codes;
mod delegation;
mod derived_health_checks;
mod geo_location;
mod health_checks;
mod record;
mod record_kinds;
mod record_type;
mod region_zones;
mod routing_policy;
mod service_binding;
mod signing_key;
mod zone;
mod zone_kinds;

pub use stackwright_cfn::route53::*;

pub use alias::{AliasLoadBalancer, AliasTarget, LoadBalancerTarget};
pub use alias_targets::{
    ApiGatewayDomain, ApiGatewayv2DomainProperties, AppSyncTarget, BucketWebsiteTarget,
    ClassicLoadBalancerTarget, CloudFrontTarget, ElasticBeanstalkEnvironmentEndpointTarget,
    GlobalAcceleratorDomainTarget, InterfaceVpcEndpointTarget, Route53RecordTarget,
    UserPoolDomainTarget,
};
pub use derived_health_checks::{
    CalculatedHealthCheck, CloudWatchHealthCheck, InsufficientDataHealthStatus,
    RecoveryControlHealthCheck,
};
pub use geo_location::{Continent, GeoLocation};
pub use health_checks::{HealthCheck, HealthCheckEndpoint, HealthCheckRef};
pub use record::{ARecord, AaaaRecord, CnameRecord, RecordSet, RecordSetRef, RecordTarget};
pub use record_kinds::{
    CaaAmazonRecord, CaaRecord, CaaTag, DsRecord, MxRecord, NsRecord, SrvRecord, SrvRecordValue,
    TxtRecord, ZoneDelegationRecord,
};
pub use record_type::RecordType;
pub use routing_policy::{CidrRoutingConfig, Failover};
pub use service_binding::{Alpn, HttpsRecord, SvcbRecord, SvcbRecordValue};
pub use signing_key::{KeySigningKey, KeySigningKeyRef, KeySigningKeyStatus};
pub use zone::{HostedZone, HostedZoneRef};
pub use zone_kinds::{PrivateHostedZone, PublicHostedZone, PublicHostedZoneRef};
