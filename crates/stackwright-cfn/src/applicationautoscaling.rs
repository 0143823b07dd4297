// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ApplicationAutoScaling`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod scalable_target;
pub mod scaling_policy;

#[doc(inline)]
pub use self::scalable_target::{CfnScalableTarget, CfnScalableTargetRef};
#[doc(inline)]
pub use self::scaling_policy::{CfnScalingPolicy, CfnScalingPolicyRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[&scalable_target::INFO, &scaling_policy::INFO];
