// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::IAM`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod access_key;
pub mod group;
pub mod group_policy;
pub mod instance_profile;
pub mod managed_policy;
pub mod oidc_provider;
pub mod policy;
pub mod role;
pub mod role_policy;
pub mod saml_provider;
pub mod server_certificate;
pub mod service_linked_role;
pub mod user;
pub mod user_policy;
pub mod user_to_group_addition;
pub mod virtual_mfa_device;

#[doc(inline)]
pub use self::access_key::{CfnAccessKey, CfnAccessKeyRef};
#[doc(inline)]
pub use self::group::{CfnGroup, CfnGroupRef};
#[doc(inline)]
pub use self::group_policy::{CfnGroupPolicy, CfnGroupPolicyRef};
#[doc(inline)]
pub use self::instance_profile::{CfnInstanceProfile, CfnInstanceProfileRef};
#[doc(inline)]
pub use self::managed_policy::{CfnManagedPolicy, CfnManagedPolicyRef};
#[doc(inline)]
pub use self::oidc_provider::{CfnOIDCProvider, CfnOIDCProviderRef};
#[doc(inline)]
pub use self::policy::{CfnPolicy, CfnPolicyRef};
#[doc(inline)]
pub use self::role::{CfnRole, CfnRoleRef};
#[doc(inline)]
pub use self::role_policy::{CfnRolePolicy, CfnRolePolicyRef};
#[doc(inline)]
pub use self::saml_provider::{CfnSAMLProvider, CfnSAMLProviderRef};
#[doc(inline)]
pub use self::server_certificate::{CfnServerCertificate, CfnServerCertificateRef};
#[doc(inline)]
pub use self::service_linked_role::{CfnServiceLinkedRole, CfnServiceLinkedRoleRef};
#[doc(inline)]
pub use self::user::{CfnUser, CfnUserRef};
#[doc(inline)]
pub use self::user_policy::{CfnUserPolicy, CfnUserPolicyRef};
#[doc(inline)]
pub use self::user_to_group_addition::{CfnUserToGroupAddition, CfnUserToGroupAdditionRef};
#[doc(inline)]
pub use self::virtual_mfa_device::{CfnVirtualMFADevice, CfnVirtualMFADeviceRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &access_key::INFO,
    &group::INFO,
    &group_policy::INFO,
    &instance_profile::INFO,
    &managed_policy::INFO,
    &oidc_provider::INFO,
    &policy::INFO,
    &role::INFO,
    &role_policy::INFO,
    &saml_provider::INFO,
    &server_certificate::INFO,
    &service_linked_role::INFO,
    &user::INFO,
    &user_policy::INFO,
    &user_to_group_addition::INFO,
    &virtual_mfa_device::INFO,
];
