//! The codes of the diagnostics that ECR constructs make.

stackwright_core::declare_codes! {
    ILLEGAL_REPOSITORY = "illegal-repository": "A repository whose settings ECR would refuse: names are 2 to 256 lower-case letters, digits, `.`, `_`, `-` and `/`; a key needs encryption by KMS; exclusions need a mutability with exclusions (https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).";
    ILLEGAL_LIFECYCLE = "illegal-lifecycle-rule": "A lifecycle rule of a repository counts either images or days; it names prefixes or patterns exactly if it is about tagged images; one rule at most is about all images, and it comes last (https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html).";
}
