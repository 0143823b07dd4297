// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Shield`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod drt_access;
pub mod proactive_engagement;
pub mod protection;
pub mod protection_group;

#[doc(inline)]
pub use self::drt_access::{CfnDRTAccess, CfnDRTAccessRef};
#[doc(inline)]
pub use self::proactive_engagement::{CfnProactiveEngagement, CfnProactiveEngagementRef};
#[doc(inline)]
pub use self::protection::{CfnProtection, CfnProtectionRef};
#[doc(inline)]
pub use self::protection_group::{CfnProtectionGroup, CfnProtectionGroupRef};
