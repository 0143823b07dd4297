//! IAM: roles, policies and who may do what (`AWS::IAM`).
//!
//! Most permissions are not written by hand: `table.grant_read_data(stack, &role)` and its like add
//! the statements that the resource needs. They all end in one place, [`Grant`], and take anything
//! that is [`Grantable`].
//!
//! | what | constructs |
//! | --- | --- |
//! | identities | [`Role`], [`ImportedRole`], [`User`] with an [`AccessKey`], [`Group`] |
//! | identities from elsewhere | [`OidcProviderNative`], [`SamlProvider`] |
//! | policies | [`PolicyStatement`], [`PolicyDocument`], [`Policy`], [`ManagedPolicy`], [`PermissionsBoundary`] |
//! | principals | [`ServicePrincipal`], [`AccountPrincipal`], [`ArnPrincipal`], [`CompositePrincipal`] and others |
//! | grants | [`Grant`], [`Grantable`]; for verbs of your own [`GrantRequest`], [`ResourceWithPolicy`], [`SharedDocument`] |

mod access_key;
mod check;
pub mod codes;
mod condition;
mod document;
mod function_permission;
mod grant;
mod grant_request;
mod group;
mod identity;
mod imported_role;
mod instance_profile;
mod json;
mod likeness;
mod managed_policy;
mod minimize;
mod oidc_provider;
mod overflow;
mod own_policies;
mod permissions_boundary;
mod policy;
mod principal;
mod principal_kinds;
mod role;
mod role_ref;
mod saml_provider;
mod statement;
mod user;

pub use self::access_key::{AccessKey, AccessKeyRef, AccessKeyStatus};
pub use self::condition::Conditions;
pub use self::document::{PolicyDocument, SharedDocument};
#[allow(
    unused_imports,
    reason = "not every combination of features calls functions"
)]
pub(crate) use self::function_permission::permit_function;
pub use self::grant::{Grant, Grantable, ResourceWithPolicy};
pub use self::grant_request::GrantRequest;
pub use self::group::{Group, GroupRef};
pub use self::imported_role::ImportedRole;
pub use self::instance_profile::{InstanceProfile, InstanceProfileRef};
pub use self::managed_policy::{ManagedPolicy, ManagedPolicyRef};
pub use self::oidc_provider::{OidcProviderNative, OidcProviderRef};
pub use self::permissions_boundary::PermissionsBoundary;
pub use self::policy::{Policy, PolicyRef};
pub use self::principal::Principal;
pub use self::principal_kinds::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal,
    CompositePrincipal, FederatedPrincipal, OpenIdConnectPrincipal, OrganizationPrincipal,
    SamlConsolePrincipal, SamlPrincipal, ServicePrincipal, StarPrincipal, WebIdentityPrincipal,
};
pub use self::role::Role;
pub use self::role_ref::RoleRef;
pub use self::saml_provider::{SamlProvider, SamlProviderRef};
pub use self::statement::{Effect, PolicyKind, PolicyStatement};
pub use self::user::{User, UserRef};
#[doc(no_inline)]
pub use stackwright_cfn::iam::{
    CfnAccessKey, CfnGroup, CfnGroupPolicy, CfnInstanceProfile, CfnManagedPolicy, CfnOIDCProvider,
    CfnPolicy, CfnRole, CfnRolePolicy, CfnSAMLProvider, CfnServerCertificate, CfnServiceLinkedRole,
    CfnUser, CfnUserPolicy, CfnUserToGroupAddition, CfnVirtualMFADevice,
};

#[allow(
    unused_imports,
    reason = "not every combination of features has such a resource"
)]
pub(crate) use self::document::LazyPolicy;
#[allow(
    unused_imports,
    reason = "not every combination of features imports by ARN"
)]
pub(crate) use self::role_ref::parts_of_arn;
