// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EventsV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod event_bus;
pub mod event_source;
pub mod resource_policy;
pub mod subscriber;

#[doc(inline)]
pub use self::event_bus::{CfnEventBus, CfnEventBusRef};
#[doc(inline)]
pub use self::event_source::{CfnEventSource, CfnEventSourceRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::subscriber::{CfnSubscriber, CfnSubscriberRef};
