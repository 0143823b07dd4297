// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::FMS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod applications_list;
pub mod notification_channel;
pub mod policy;
pub mod protocols_list;
pub mod resource_set;

#[doc(inline)]
pub use self::applications_list::{CfnApplicationsList, CfnApplicationsListRef};
#[doc(inline)]
pub use self::notification_channel::{CfnNotificationChannel, CfnNotificationChannelRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::protocols_list::{CfnProtocolsList, CfnProtocolsListRef};
#[doc(inline)]
pub use self::resource_set::{CfnResourceSet, CfnResourceSetRef};
