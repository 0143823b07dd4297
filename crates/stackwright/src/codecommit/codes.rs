//! The codes of this module's diagnostics.

stackwright_core::declare_codes! {
    REPOSITORY_NAME = "illegal-git-repository-name": "A repository of CodeCommit has a name of 1 to 100 letters, digits and `._-` that does not end in `.git` (https://docs.aws.amazon.com/codecommit/latest/APIReference/API_CreateRepository.html).";
    REPOSITORY_TRIGGER = "illegal-repository-trigger": "A repository has at most ten triggers, each with a name of its own (https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html).";
    IMPORTED_REPOSITORY = "imported-git-repository": "A repository that exists already is changed where it is defined.";
}
