// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::S3Tables`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod namespace;
pub mod table;
pub mod table_bucket;
pub mod table_bucket_policy;
pub mod table_policy;

#[doc(inline)]
pub use self::namespace::{CfnNamespace, CfnNamespaceRef};
#[doc(inline)]
pub use self::table::{CfnTable, CfnTableRef};
#[doc(inline)]
pub use self::table_bucket::{CfnTableBucket, CfnTableBucketRef};
#[doc(inline)]
pub use self::table_bucket_policy::{CfnTableBucketPolicy, CfnTableBucketPolicyRef};
#[doc(inline)]
pub use self::table_policy::{CfnTablePolicy, CfnTablePolicyRef};

use crate::l1::*;

/// The values of `StorageClass` of a `StorageClassConfiguration` of `AWS::S3Tables::TableBucket`.
pub enum StorageClass {
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `STANDARD`.
    Standard,
}

#[diagnostic::do_not_recommend]
impl Kind for StorageClass {}
#[diagnostic::do_not_recommend]
impl TextKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl IdKind for StorageClass {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for StorageClass {}
#[diagnostic::do_not_recommend]
impl IntoValue<StorageClass> for StorageClass {
    #[inline]
    fn into_value(self) -> Value<StorageClass> {
        const VALUES: &[&str] = &["INTELLIGENT_TIERING", "STANDARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
