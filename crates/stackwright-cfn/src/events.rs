// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Events`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod api_destination;
pub mod archive;
pub mod connection;
pub mod endpoint;
pub mod event_bus;
pub mod event_bus_policy;
pub mod rule;

#[doc(inline)]
pub use self::api_destination::{CfnApiDestination, CfnApiDestinationRef};
#[doc(inline)]
pub use self::archive::{CfnArchive, CfnArchiveRef};
#[doc(inline)]
pub use self::connection::{CfnConnection, CfnConnectionRef};
#[doc(inline)]
pub use self::endpoint::{CfnEndpoint, CfnEndpointRef};
#[doc(inline)]
pub use self::event_bus::{CfnEventBus, CfnEventBusRef};
#[doc(inline)]
pub use self::event_bus_policy::{CfnEventBusPolicy, CfnEventBusPolicyRef};
#[doc(inline)]
pub use self::rule::{CfnRule, CfnRuleRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &api_destination::INFO,
    &archive::INFO,
    &connection::INFO,
    &endpoint::INFO,
    &event_bus::INFO,
    &event_bus_policy::INFO,
    &rule::INFO,
];
