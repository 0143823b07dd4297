//! Who else may have rights in a bucket.

use stackwright_core::Object;

/// Which public access S3 blocks, whatever policies and access control lists say.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockPublicAccess {
    block_public_acls: bool,
    block_public_policy: bool,
    ignore_public_acls: bool,
    restrict_public_buckets: bool,
}

impl Default for BlockPublicAccess {
    fn default() -> Self {
        Self::new()
    }
}

impl BlockPublicAccess {
    /// All.
    pub const BLOCK_ALL: Self = Self::new();
    /// What access control lists would permit; public policies stay possible.
    pub const BLOCK_ACLS_ONLY: Self = Self::new()
        .block_public_policy(false)
        .restrict_public_buckets(false);

    /// All; the setters permit one or another.
    pub const fn new() -> Self {
        Self {
            block_public_acls: true,
            block_public_policy: true,
            ignore_public_acls: true,
            restrict_public_buckets: true,
        }
    }

    /// Whether public access control lists are refused. Default: true.
    #[must_use]
    pub const fn block_public_acls(mut self, block: bool) -> Self {
        self.block_public_acls = block;
        self
    }

    /// Whether public policies are refused. Default: true.
    #[must_use]
    pub const fn block_public_policy(mut self, block: bool) -> Self {
        self.block_public_policy = block;
        self
    }

    /// Whether public access control lists have no effect. Default: true.
    #[must_use]
    pub const fn ignore_public_acls(mut self, ignore: bool) -> Self {
        self.ignore_public_acls = ignore;
        self
    }

    /// Whether public policies let in the account and AWS services only. Default: true.
    #[must_use]
    pub const fn restrict_public_buckets(mut self, restrict: bool) -> Self {
        self.restrict_public_buckets = restrict;
        self
    }

    /// Whether a policy can permit everybody something.
    pub(super) const fn permits_policies(self) -> bool {
        !self.block_public_policy
    }

    pub(super) fn property(self) -> Object {
        let mut property = Object::typed();
        property.put("BlockPublicAcls", self.block_public_acls.into());
        property.put("BlockPublicPolicy", self.block_public_policy.into());
        property.put("IgnorePublicAcls", self.ignore_public_acls.into());
        property.put("RestrictPublicBuckets", self.restrict_public_buckets.into());
        property
    }
}

/// Who owns the objects that other accounts write.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectOwnership {
    /// The bucket's owner; access control lists have no effect.
    BucketOwnerEnforced,
    /// The bucket's owner, where the writer says so.
    BucketOwnerPreferred,
    /// The writer.
    ObjectWriter,
}

impl ObjectOwnership {
    pub(super) fn property(self) -> Object {
        let ownership = match self {
            Self::BucketOwnerEnforced => "BucketOwnerEnforced",
            Self::BucketOwnerPreferred => "BucketOwnerPreferred",
            Self::ObjectWriter => "ObjectWriter",
        };
        let mut rule = Object::typed();
        rule.put("ObjectOwnership", ownership.into());
        let mut property = Object::typed();
        property.put("Rules", vec![rule].into());
        property
    }
}

/// A canned access control list.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of S3")]
pub enum BucketAccessControl {
    Private,
    PublicRead,
    PublicReadWrite,
    AuthenticatedRead,
    LogDeliveryWrite,
    BucketOwnerRead,
    BucketOwnerFullControl,
    AwsExecRead,
}

impl BucketAccessControl {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Private => "Private",
            Self::PublicRead => "PublicRead",
            Self::PublicReadWrite => "PublicReadWrite",
            Self::AuthenticatedRead => "AuthenticatedRead",
            Self::LogDeliveryWrite => "LogDeliveryWrite",
            Self::BucketOwnerRead => "BucketOwnerRead",
            Self::BucketOwnerFullControl => "BucketOwnerFullControl",
            Self::AwsExecRead => "AwsExecRead",
        }
    }

    /// Whether it gives rights to others than the owner, which has to be permitted for the bucket.
    pub(super) const fn needs_ownership(self) -> bool {
        !matches!(
            self,
            Self::Private | Self::BucketOwnerRead | Self::BucketOwnerFullControl
        )
    }
}
