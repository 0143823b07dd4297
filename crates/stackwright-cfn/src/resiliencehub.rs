// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ResilienceHub`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod app;
pub mod resiliency_policy;

#[doc(inline)]
pub use self::app::{CfnApp, CfnAppRef};
#[doc(inline)]
pub use self::resiliency_policy::{CfnResiliencyPolicy, CfnResiliencyPolicyRef};
