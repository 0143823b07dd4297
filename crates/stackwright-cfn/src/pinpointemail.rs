// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::PinpointEmail`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod configuration_set;
pub mod configuration_set_event_destination;
pub mod dedicated_ip_pool;
pub mod identity;

#[doc(inline)]
pub use self::configuration_set::{CfnConfigurationSet, CfnConfigurationSetRef};
#[doc(inline)]
pub use self::configuration_set_event_destination::{
    CfnConfigurationSetEventDestination, CfnConfigurationSetEventDestinationRef,
};
#[doc(inline)]
pub use self::dedicated_ip_pool::{CfnDedicatedIpPool, CfnDedicatedIpPoolRef};
#[doc(inline)]
pub use self::identity::{CfnIdentity, CfnIdentityRef};
