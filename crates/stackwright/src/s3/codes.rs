//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_BUCKET_NAME = "illegal-bucket-name": "The name of a bucket is not 3 to 63 lower case letters, digits, dots and hyphens that start and end with a letter or digit, or reads like an address (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html).";
    BUCKET_KEY_WITHOUT_ENCRYPTION = "bucket-key-without-encryption": "A bucket key is enabled for a bucket whose encryption is not named (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html).";
    PUBLIC_ACCESS_BLOCKED = "public-access-blocked": "A bucket is to be read by everybody, but blocks public access, as every bucket does unless told otherwise (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).";
    ACL_WITHOUT_OWNERSHIP = "acl-without-ownership": "A bucket has an access control list that gives rights to others, which it can't where its owner owns every object (https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html).";
    ILLEGAL_OBJECT_LOCK = "illegal-object-lock": "The default retention of objects is not 1 day to 100 years (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html).";
    TLS_VERSION_WITHOUT_SSL = "tls-version-without-ssl": "A least version of TLS is asked for, but TLS itself is not enforced (https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html).";
    ILLEGAL_LIFECYCLE_RULE = "illegal-lifecycle-rule": "A lifecycle rule does nothing, says two things at once, or has times that are not whole days (https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html).";
    ILLEGAL_ROUTING_RULE = "illegal-routing-rule": "A routing rule of a website redirects to nothing, or is subject to an empty condition (https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html).";
    ILLEGAL_REPLICATION = "illegal-replication": "Objects can't be replicated in this way: both buckets are versioned, several rules have different priorities, replication in time has metrics, and a rule that replicates delete markers does not filter by tags (https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html).";
    ILLEGAL_INVENTORY = "illegal-inventory": "The id of an inventory is longer than 64 characters, or has others than letters, digits and `._-` (https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryConfiguration.html).";
    ILLEGAL_TIERING = "illegal-intelligent-tiering": "Intelligent tiering moves objects to no archive, or after a time that S3 does not take: 90 to 730 days for the archive, 180 to 730 for the deep archive (https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html).";
    UNKNOWN_WEBSITE_URL = "unknown-website-url": "The website URL of an existing bucket is asked for, but its region is known at deployment only.";
}
