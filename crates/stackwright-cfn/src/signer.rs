// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Signer`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod profile_permission;
pub mod signing_profile;

#[doc(inline)]
pub use self::profile_permission::{CfnProfilePermission, CfnProfilePermissionRef};
#[doc(inline)]
pub use self::signing_profile::{CfnSigningProfile, CfnSigningProfileRef};
