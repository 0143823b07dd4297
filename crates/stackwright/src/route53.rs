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
mod record;
mod zone;

pub use stackwright_cfn::route53::*;

pub use alias::{AliasLoadBalancer, AliasTarget, LoadBalancerTarget};
pub use record::{
    ARecord, AaaaRecord, CnameRecord, RecordSet, RecordSetRef, RecordTarget, RecordType,
};
pub use zone::{HostedZone, HostedZoneRef};
