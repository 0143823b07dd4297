// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::S3`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_grant;
pub mod access_grants_instance;
pub mod access_grants_location;
pub mod access_point;
pub mod bucket;
pub mod bucket_policy;
pub mod multi_region_access_point;
pub mod multi_region_access_point_policy;
pub mod storage_lens;
pub mod storage_lens_group;

#[doc(inline)]
pub use self::access_grant::{CfnAccessGrant, CfnAccessGrantRef};
#[doc(inline)]
pub use self::access_grants_instance::{CfnAccessGrantsInstance, CfnAccessGrantsInstanceRef};
#[doc(inline)]
pub use self::access_grants_location::{CfnAccessGrantsLocation, CfnAccessGrantsLocationRef};
#[doc(inline)]
pub use self::access_point::{CfnAccessPoint, CfnAccessPointRef};
#[doc(inline)]
pub use self::bucket::{CfnBucket, CfnBucketRef};
#[doc(inline)]
pub use self::bucket_policy::{CfnBucketPolicy, CfnBucketPolicyRef};
#[doc(inline)]
pub use self::multi_region_access_point::{
    CfnMultiRegionAccessPoint, CfnMultiRegionAccessPointRef,
};
#[doc(inline)]
pub use self::multi_region_access_point_policy::{
    CfnMultiRegionAccessPointPolicy, CfnMultiRegionAccessPointPolicyRef,
};
#[doc(inline)]
pub use self::storage_lens::{CfnStorageLens, CfnStorageLensRef};
#[doc(inline)]
pub use self::storage_lens_group::{CfnStorageLensGroup, CfnStorageLensGroupRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &access_grant::INFO,
    &access_grants_instance::INFO,
    &access_grants_location::INFO,
    &access_point::INFO,
    &bucket::INFO,
    &bucket_policy::INFO,
    &multi_region_access_point::INFO,
    &multi_region_access_point_policy::INFO,
    &storage_lens::INFO,
    &storage_lens_group::INFO,
];
