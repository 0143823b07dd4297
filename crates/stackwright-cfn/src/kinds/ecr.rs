// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `ecr`.

use stackwright_core::kind::{IdKind, Kind, TextKind};
pub use stackwright_core::kind::{ImageDigest, RepositoryName, RepositoryUri};

id_kinds! {
    /// `Arn` of an `AWS::ECR::PublicRepository`: Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::PublicRepository` resource.
    PublicRepositoryArn,
    /// `RepositoryName` of an `AWS::ECR::PublicRepository`: The name to use for the public repository.
    PublicRepositoryName,
    /// `EcrRepositoryPrefix` of an `AWS::ECR::PullThroughCacheRule`: The Amazon ECR repository prefix associated with the pull through cache rule.
    PullThroughCacheRuleEcrRepositoryPrefix,
    /// `PrincipalArn` of an `AWS::ECR::PullTimeUpdateExclusion`: The ARN of the IAM principal to remove from the pull time update exclusion list.
    PullTimeUpdateExclusionPrincipalArn,
    /// `RegistryId` of an `AWS::ECR::RegistryPolicy`: The account ID of the private registry the policy is associated with.
    RegistryPolicyRegistryId,
    /// `RegistryId` of an `AWS::ECR::RegistryScanningConfiguration`: The account ID of the destination registry.
    RegistryScanningConfigurationRegistryId,
    /// `RegistryId` of an `AWS::ECR::ReplicationConfiguration`: The account ID of the destination registry.
    ReplicationConfigurationRegistryId,
    /// `Arn` of an `AWS::ECR::Repository`: Returns the Amazon Resource Name (ARN) for the specified `AWS::ECR::Repository` resource.
    RepositoryArn,
    /// `Prefix` of an `AWS::ECR::RepositoryCreationTemplate`: The repository namespace prefix associated with the repository creation template.
    RepositoryCreationTemplatePrefix,
    /// `RegistryId` of an `AWS::ECR::SigningConfiguration`: The account ID of the destination registry.
    SigningConfigurationRegistryId,
}
