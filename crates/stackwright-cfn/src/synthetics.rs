// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Synthetics`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod canary;
pub mod group;

#[doc(inline)]
pub use self::canary::{CfnCanary, CfnCanaryRef};
#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
