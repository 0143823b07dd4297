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
pub mod codes;
mod geo_location;
mod record;
mod record_kinds;
mod zone;
mod zone_kinds;

pub use stackwright_cfn::route53::*;

pub use alias::{AliasLoadBalancer, AliasTarget, LoadBalancerTarget};
pub use geo_location::{Continent, GeoLocation};
pub use record::{
    ARecord, AaaaRecord, CnameRecord, RecordSet, RecordSetRef, RecordTarget, RecordType,
};
pub use record_kinds::{
    CaaAmazonRecord, CaaRecord, CaaTag, DsRecord, MxRecord, NsRecord, SrvRecord, SrvRecordValue,
    TxtRecord, ZoneDelegationRecord,
};
pub use zone::{HostedZone, HostedZoneRef};
pub use zone_kinds::{PrivateHostedZone, PublicHostedZone, PublicHostedZoneRef};
