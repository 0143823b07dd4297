//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_ROTATION_PERIOD = "illegal-rotation-period": "The rotation period of a KMS key is not 90 to 2,560 days, or is given for a key that is not rotated (https://docs.aws.amazon.com/kms/latest/developerguide/rotating-keys-enable-disable.html).";
    ROTATION_NOT_SUPPORTED = "rotation-not-supported": "Automatic rotation is enabled for a KMS key that is not a symmetric encryption key (https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html).";
    ILLEGAL_PENDING_WINDOW = "illegal-pending-window": "The waiting period before a KMS key is deleted is not 7 to 30 days (https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html).";
    KEY_USAGE_MISMATCH = "key-usage-mismatch": "A KMS key of this kind can't be used for that (https://docs.aws.amazon.com/kms/latest/developerguide/create-keys.html).";
    ALIAS_OF_ALIAS = "alias-of-alias": "An alias that was imported by its name is to get another alias. An alias names a key, which is not known here (https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html).";
    ILLEGAL_ALIAS_NAME = "illegal-alias-name": "The name of a KMS alias has other characters than letters, digits and `/_-`, or starts with `alias/aws/`, which is kept for AWS (https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html).";
}
