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
