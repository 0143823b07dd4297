// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::S3ObjectLambda`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_point;
pub mod access_point_policy;

#[doc(inline)]
pub use self::access_point::{CfnAccessPoint, CfnAccessPointRef};
#[doc(inline)]
pub use self::access_point_policy::{CfnAccessPointPolicy, CfnAccessPointPolicyRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] =
    &[&access_point::INFO, &access_point_policy::INFO];
