// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RAM`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod permission;
pub mod resource_share;

#[doc(inline)]
pub use self::permission::{CfnPermission, CfnPermissionRef};
#[doc(inline)]
pub use self::resource_share::{CfnResourceShare, CfnResourceShareRef};
