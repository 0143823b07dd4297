// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Outposts`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod outpost;
pub mod site;

#[doc(inline)]
pub use self::outpost::{CfnOutpost, CfnOutpostRef};
#[doc(inline)]
pub use self::site::{CfnSite, CfnSiteRef};
