//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    PROVISIONED_THROUGHPUT = "provisioned-throughput": "A file system has a provisioned throughput without the mode for it, or the mode without a throughput of at least 1 MiB/s (https://docs.aws.amazon.com/efs/latest/ug/performance.html).";
    ELASTIC_MAX_IO = "elastic-max-io": "A file system has elastic throughput, or one zone only, and the performance mode Max I/O, which EFS does not combine (https://docs.aws.amazon.com/efs/latest/ug/performance.html).";
    KEY_WITHOUT_ENCRYPTION = "key-without-encryption": "A key is given for a file system that is not encrypted (https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html).";
    REPLICATION_PROTECTED = "replication-protected": "A file system is a destination of replication, or is replicated, although its protection says otherwise (https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html).";
    ILLEGAL_ACCESS_POINT = "illegal-access-point": "An access point's path, permissions or ids are no legal ones, or its path is to be made without saying whose it is (https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html).";
}
