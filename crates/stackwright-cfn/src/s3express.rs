// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::S3Express`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_point;
pub mod bucket_policy;
pub mod directory_bucket;

#[doc(inline)]
pub use self::access_point::{CfnAccessPoint, CfnAccessPointRef};
#[doc(inline)]
pub use self::bucket_policy::{CfnBucketPolicy, CfnBucketPolicyRef};
#[doc(inline)]
pub use self::directory_bucket::{CfnDirectoryBucket, CfnDirectoryBucketRef};
