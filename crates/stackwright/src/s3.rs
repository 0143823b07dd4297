//! S3: buckets, their policies and who may read and write them (`AWS::S3`).
//!
//! A bucket is retained when it leaves the stack, unless told otherwise.

mod access;
mod bucket;
mod bucket_attributes;
mod bucket_check;
mod bucket_policy;
mod bucket_ref;
pub mod codes;
mod cors;
mod encryption;
#[cfg(feature = "events")]
mod events;
mod grants;
mod inventory;
mod lifecycle;
mod logging;
mod replication;
mod selection;
mod website;

pub use self::access::{BlockPublicAccess, BucketAccessControl, ObjectOwnership};
pub use self::bucket::{Bucket, ObjectLockRetention};
pub use self::bucket_attributes::BucketAttributes;
pub use self::bucket_policy::{BucketPolicy, BucketPolicyRef};
pub use self::bucket_ref::BucketRef;
pub use self::cors::{CorsRule, HttpMethod};
pub use self::encryption::{BlockedEncryptionType, BucketEncryption};
pub use self::grants::ReplicationDestination;
pub use self::inventory::{Inventory, InventoryFormat, InventoryFrequency, InventoryObjectVersion};
pub use self::lifecycle::{
    LifecycleRule, NoncurrentVersionTransition, StorageClass, Transition,
    TransitionDefaultMinimumObjectSize,
};
pub use self::logging::{PartitionDateSource, TargetObjectKeyFormat};
pub use self::replication::ReplicationRule;
pub use self::selection::{BucketMetrics, IntelligentTieringConfiguration};
pub use self::website::{RedirectProtocol, ReplaceKey, RoutingRule, Website};
#[doc(no_inline)]
pub use stackwright_cfn::s3::{
    CfnAccessPoint, CfnBucket, CfnBucketPolicy, CfnMultiRegionAccessPoint, CfnStorageLens,
};
