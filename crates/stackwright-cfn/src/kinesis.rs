// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::Kinesis`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod channel;
pub mod resource_policy;
pub mod stream;
pub mod stream_consumer;

#[doc(inline)]
pub use self::channel::{CfnChannel, CfnChannelRef};
#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::stream::{CfnStream, CfnStreamRef};
#[doc(inline)]
pub use self::stream_consumer::{CfnStreamConsumer, CfnStreamConsumerRef};

use crate::l1::*;

/// The values of `EncryptionType` of a `StreamEncryption` of `AWS::Kinesis::Stream`.
pub enum EncryptionType {
    /// `KMS`.
    Kms,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["KMS"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
