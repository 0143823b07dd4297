// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IdentityStore`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod group;
pub mod group_membership;
pub mod user;

#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
#[doc(inline)]
pub use self::group_membership::{CfnGroupMembership, CfnGroupMembershipRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
