// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::EKS`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_entry;
pub mod addon;
pub mod capability;
pub mod certificate_authority;
pub mod cluster;
pub mod fargate_profile;
pub mod identity_provider_config;
pub mod nodegroup;
pub mod pod_identity_association;

#[doc(inline)]
pub use self::access_entry::{CfnAccessEntry, CfnAccessEntryRef};
#[doc(inline)]
pub use self::addon::{CfnAddon, CfnAddonRef};
#[doc(inline)]
pub use self::capability::{CfnCapability, CfnCapabilityRef};
#[doc(inline)]
pub use self::certificate_authority::{CfnCertificateAuthority, CfnCertificateAuthorityRef};
#[doc(inline)]
pub use self::cluster::{CfnCluster, CfnClusterRef};
#[doc(inline)]
pub use self::fargate_profile::{CfnFargateProfile, CfnFargateProfileRef};
#[doc(inline)]
pub use self::identity_provider_config::{CfnIdentityProviderConfig, CfnIdentityProviderConfigRef};
#[doc(inline)]
pub use self::nodegroup::{CfnNodegroup, CfnNodegroupRef};
#[doc(inline)]
pub use self::pod_identity_association::{CfnPodIdentityAssociation, CfnPodIdentityAssociationRef};
