// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::AccountAccess`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod application;
pub mod entitlement;

#[doc(inline)]
pub use self::application::{CfnApplication, CfnApplicationRef};
#[doc(inline)]
pub use self::entitlement::{CfnEntitlement, CfnEntitlementRef};
