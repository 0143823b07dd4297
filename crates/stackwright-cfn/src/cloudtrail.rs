// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::CloudTrail`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod dashboard;
pub mod event_data_store;
pub mod resource_policy;
pub mod trail;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::dashboard::{CfnDashboard, CfnDashboardRef};
#[doc(inline)]
pub use self::event_data_store::{CfnEventDataStore, CfnEventDataStoreRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::trail::{CfnTrail, CfnTrailRef};
