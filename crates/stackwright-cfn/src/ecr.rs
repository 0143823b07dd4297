// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::ECR`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod public_repository;
pub mod pull_through_cache_rule;
pub mod pull_time_update_exclusion;
pub mod registry_policy;
pub mod registry_scanning_configuration;
pub mod replication_configuration;
pub mod repository;
pub mod repository_creation_template;
pub mod signing_configuration;

#[doc(inline)]
pub use self::public_repository::{CfnPublicRepository, CfnPublicRepositoryRef};
#[doc(inline)]
pub use self::pull_through_cache_rule::{CfnPullThroughCacheRule, CfnPullThroughCacheRuleRef};
#[doc(inline)]
pub use self::pull_time_update_exclusion::{
    CfnPullTimeUpdateExclusion, CfnPullTimeUpdateExclusionRef,
};
#[doc(inline)]
pub use self::registry_policy::{CfnRegistryPolicy, CfnRegistryPolicyRef};
#[doc(inline)]
pub use self::registry_scanning_configuration::{
    CfnRegistryScanningConfiguration, CfnRegistryScanningConfigurationRef,
};
#[doc(inline)]
pub use self::replication_configuration::{
    CfnReplicationConfiguration, CfnReplicationConfigurationRef,
};
#[doc(inline)]
pub use self::repository::{CfnRepository, CfnRepositoryRef};
#[doc(inline)]
pub use self::repository_creation_template::{
    CfnRepositoryCreationTemplate, CfnRepositoryCreationTemplateRef,
};
#[doc(inline)]
pub use self::signing_configuration::{CfnSigningConfiguration, CfnSigningConfigurationRef};
