//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_SECRET_NAME = "illegal-secret-name": "The name of a secret is longer than 512 characters or has others than letters, digits and `/_+=.@-` (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html).";
    ILLEGAL_SECRET_ARN = "illegal-secret-arn": "A literal is not the ARN of a secret of the kind that is wanted: a complete one ends with a hyphen and six characters that Secrets Manager adds, a partial one does not have them (https://docs.aws.amazon.com/secretsmanager/latest/userguide/troubleshoot.html#ARN_secretnamehyphen).";
    ILLEGAL_PASSWORD_LENGTH = "illegal-password-length": "The length of a generated secret is not 1 to 4,096 characters, or too short for one of each kind of character (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetRandomPassword.html).";
    NO_CHARACTERS_LEFT = "no-characters-left": "A generated secret excludes every kind of character.";
    PLAIN_SECRET = "plain-secret": "The text of a secret is a literal, so that everybody who can read the template can read it. Generate secrets, or refer to values that are known at deployment only.";
    ILLEGAL_ROTATION_INTERVAL = "illegal-rotation-interval": "A secret is rotated more often than every 4 hours, less often than every 1,000 days, or not in whole hours (https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotationRulesType.html).";
    CROSS_ACCOUNT_WITHOUT_KEY = "cross-account-without-key": "Somebody of another account is to use a secret that is encrypted by the key of Secrets Manager itself, which other accounts can't use (https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html).";
    ROTATION_WITHOUT_VPC = "rotation-without-vpc": "Subnets or security groups are given for the function of a hosted rotation that is connected to no VPC (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-rotationschedule-hostedrotationlambda.html).";
    NO_MASTER_SECRET = "no-master-secret": "Rotation between two users has no secret of a user who may change them (https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html).";
}
