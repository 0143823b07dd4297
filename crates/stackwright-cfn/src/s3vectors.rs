// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::S3Vectors`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod index;
pub mod vector_bucket;
pub mod vector_bucket_policy;

#[doc(inline)]
pub use self::index::{CfnIndex, CfnIndexRef};
#[doc(inline)]
pub use self::vector_bucket::{CfnVectorBucket, CfnVectorBucketRef};
#[doc(inline)]
pub use self::vector_bucket_policy::{CfnVectorBucketPolicy, CfnVectorBucketPolicyRef};

use crate::l1::*;

/// The values of `SseType` of a `EncryptionConfiguration` of `AWS::S3Vectors::VectorBucket`.
pub enum SseType {
    /// `AES256`.
    Aes256,
    /// `aws:kms`.
    AwsKms,
}

#[diagnostic::do_not_recommend]
impl Kind for SseType {}
#[diagnostic::do_not_recommend]
impl TextKind for SseType {}
#[diagnostic::do_not_recommend]
impl IdKind for SseType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for SseType {}
#[diagnostic::do_not_recommend]
impl IntoValue<SseType> for SseType {
    #[inline]
    fn into_value(self) -> Value<SseType> {
        const VALUES: &[&str] = &["AES256", "aws:kms"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
