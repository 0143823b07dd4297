// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ResilienceHubV2`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod policy;
pub mod service;
pub mod service_function;
pub mod system;
pub mod user_journey;

#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::service::{CfnService, CfnServiceRef};
#[doc(inline)]
pub use self::service_function::{CfnServiceFunction, CfnServiceFunctionRef};
#[doc(inline)]
pub use self::system::{CfnSystem, CfnSystemRef};
#[doc(inline)]
pub use self::user_journey::{CfnUserJourney, CfnUserJourneyRef};
