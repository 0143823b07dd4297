//! How objects are encrypted at rest.

use stackwright_core::{Node, Object, Scope, Text};

use crate::kms::{Key, KeyRef};

/// How objects are encrypted at rest.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html>
#[derive(Clone, Debug)]
pub enum BucketEncryption {
    /// As S3 does by itself: with a key of its own.
    Unencrypted,
    /// With the account's key for S3, `aws/s3`.
    KmsManaged,
    /// With a key of S3 itself.
    S3Managed,
    /// With a key that is made with the bucket, and rotated.
    Kms,
    /// With this key.
    CustomerManaged(KeyRef),
    /// Twice, with the account's key for S3.
    DsseManaged,
    /// Twice, with a key that is made with the bucket.
    Dsse,
    /// Twice, with this key.
    DsseCustomerManaged(KeyRef),
}

/// A kind of encryption that writers may not choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlockedEncryptionType(Text);

impl BlockedEncryptionType {
    /// None: writers choose.
    pub const NONE: Self = Self(Text::Borrowed("NONE"));
    /// With keys that writers hand over.
    pub const SSE_C: Self = Self(Text::Borrowed("SSE-C"));

    /// Another one, by its name.
    pub fn custom(name: impl Into<Text>) -> Self {
        Self(name.into())
    }
}

impl BucketEncryption {
    /// The key, which is made where it has to be.
    pub(super) fn key(&self, scope: &Scope) -> Option<KeyRef> {
        let new = || Key::new().description(format!("Created by {}", scope.path()));
        match self {
            Self::Kms => Some(scope.add("Key", new().enable_key_rotation(true))),
            Self::Dsse => Some(scope.add("Key", new())),
            Self::CustomerManaged(key) | Self::DsseCustomerManaged(key) => Some(key.clone()),
            Self::Unencrypted | Self::KmsManaged | Self::S3Managed | Self::DsseManaged => None,
        }
    }

    const fn algorithm(&self) -> Option<&'static str> {
        match self {
            Self::Unencrypted => None,
            Self::KmsManaged | Self::Kms | Self::CustomerManaged(_) => Some("aws:kms"),
            Self::S3Managed => Some("AES256"),
            Self::DsseManaged | Self::Dsse | Self::DsseCustomerManaged(_) => Some("aws:kms:dsse"),
        }
    }
}

/// The property of a bucket, or none.
pub(super) fn property(
    encryption: Option<&BucketEncryption>,
    key: Option<&KeyRef>,
    bucket_key: Option<bool>,
    blocked: &[BlockedEncryptionType],
) -> Option<Object> {
    let algorithm = encryption.and_then(BucketEncryption::algorithm);
    if algorithm.is_none() && blocked.is_empty() {
        return None;
    }
    let mut rule = Object::typed();
    if !blocked.is_empty() {
        let types: Vec<Node> = blocked
            .iter()
            .map(|kind| Node::Text(kind.0.clone()))
            .collect();
        let mut property = Object::typed();
        property.put("EncryptionType", Node::List(types));
        rule.put("BlockedEncryptionTypes", property.into());
    }
    rule.put_some("BucketKeyEnabled", bucket_key);
    if let Some(algorithm) = algorithm {
        let mut default = Object::typed();
        default.put_some("KMSMasterKeyID", key.map(KeyRef::key_arn));
        default.put("SSEAlgorithm", algorithm.into());
        rule.put("ServerSideEncryptionByDefault", default.into());
    }
    let mut property = Object::typed();
    property.put(
        "ServerSideEncryptionConfiguration",
        Node::List(vec![rule.into()]),
    );
    Some(property)
}
