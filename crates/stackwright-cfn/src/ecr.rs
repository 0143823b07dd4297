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

use crate::l1::*;

/// The values of `EncryptionType` of a `EncryptionConfiguration` of `AWS::ECR::RepositoryCreationTemplate`.
pub enum EncryptionType {
    /// `AES256`.
    Aes256,
    /// `KMS`.
    Kms,
    /// `KMS_DSSE`.
    KmsDsse,
}

#[diagnostic::do_not_recommend]
impl Kind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl TextKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IdKind for EncryptionType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for EncryptionType {}
#[diagnostic::do_not_recommend]
impl IntoValue<EncryptionType> for EncryptionType {
    #[inline]
    fn into_value(self) -> Value<EncryptionType> {
        const VALUES: &[&str] = &["AES256", "KMS", "KMS_DSSE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageTagMutability` of `AWS::ECR::RepositoryCreationTemplate`.
pub enum ImageTagMutability {
    /// `IMMUTABLE`.
    Immutable,
    /// `IMMUTABLE_WITH_EXCLUSION`.
    ImmutableWithExclusion,
    /// `MUTABLE`.
    Mutable,
    /// `MUTABLE_WITH_EXCLUSION`.
    MutableWithExclusion,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageTagMutability {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageTagMutability {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageTagMutability {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageTagMutability {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageTagMutability> for ImageTagMutability {
    #[inline]
    fn into_value(self) -> Value<ImageTagMutability> {
        const VALUES: &[&str] = &[
            "IMMUTABLE",
            "IMMUTABLE_WITH_EXCLUSION",
            "MUTABLE",
            "MUTABLE_WITH_EXCLUSION",
        ];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `ImageTagMutabilityExclusionFilterType` of a `ImageTagMutabilityExclusionFilter` of `AWS::ECR::RepositoryCreationTemplate`.
pub enum ImageTagMutabilityExclusionFilterType {
    /// `WILDCARD`.
    Wildcard,
}

#[diagnostic::do_not_recommend]
impl Kind for ImageTagMutabilityExclusionFilterType {}
#[diagnostic::do_not_recommend]
impl TextKind for ImageTagMutabilityExclusionFilterType {}
#[diagnostic::do_not_recommend]
impl IdKind for ImageTagMutabilityExclusionFilterType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for ImageTagMutabilityExclusionFilterType {}
#[diagnostic::do_not_recommend]
impl IntoValue<ImageTagMutabilityExclusionFilterType> for ImageTagMutabilityExclusionFilterType {
    #[inline]
    fn into_value(self) -> Value<ImageTagMutabilityExclusionFilterType> {
        const VALUES: &[&str] = &["WILDCARD"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
