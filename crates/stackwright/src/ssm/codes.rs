//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    ILLEGAL_PARAMETER_NAME = "illegal-parameter-name": "An SSM parameter's name is not a legal one: letters, digits, `.`, `-`, `_` and `/`, at most 15 levels and 1,011 characters, neither `aws` nor `ssm` at its start, and a slash in front where there are levels (https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html).";
    UNCLEAR_PARAMETER_NAME = "unclear-parameter-name": "Whether an SSM parameter's name starts with a slash decides how its ARN is written. Of a name that is known at deployment only, `simple_name` has to say it, and of a literal one it may not say otherwise.";
    PARAMETER_VALUE_TOO_LONG = "parameter-value-too-long": "An SSM parameter holds at most 4,096 characters, and 8,192 in the advanced tier (https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html).";
    COMMA_IN_LIST = "comma-in-list": "An element of a StringList contains a comma, which is what separates the elements.";
    EMPTY_PARAMETER = "empty-parameter": "An SSM parameter has no value; it needs at least one character.";
}
