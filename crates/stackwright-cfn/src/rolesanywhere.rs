// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::RolesAnywhere`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod crl;
pub mod profile;
pub mod trust_anchor;

#[doc(inline)]
pub use self::crl::{CfnCRL, CfnCRLRef};
#[doc(inline)]
pub use self::profile::{CfnProfile, CfnProfileRef};
#[doc(inline)]
pub use self::trust_anchor::{CfnTrustAnchor, CfnTrustAnchorRef};
