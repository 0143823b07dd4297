//! IAM: roles, policies and who may do what (`AWS::IAM`).
//!
//! Most permissions are not written by hand: `table.grant_read_data(stack, &role)` and its like add
//! the statements that the resource needs. They all end in one place, [`Grant`], and take anything
//! that is [`Grantable`].
//!
//! | what | constructs |
//! | --- | --- |
//! | identities | [`Role`], [`ImportedRole`], [`User`], [`Group`] |
//! | policies | [`PolicyStatement`], [`PolicyDocument`], [`Policy`], [`ManagedPolicy`] |
//! | principals | [`ServicePrincipal`], [`AccountPrincipal`], [`ArnPrincipal`], [`CompositePrincipal`] and others |
//! | grants | [`Grant`], [`Grantable`], [`ResourceWithPolicy`] |

mod check;
pub mod codes;
mod condition;
mod document;
mod grant;
mod group;
mod identity;
mod imported_role;
mod managed_policy;
mod minimize;
mod overflow;
mod policy;
mod principal;
mod role;
mod statement;
mod user;

pub use self::condition::Conditions;
pub use self::document::PolicyDocument;
pub use self::grant::{Grant, Grantable, ResourceWithPolicy};
pub use self::group::{Group, GroupRef};
pub use self::imported_role::ImportedRole;
pub use self::managed_policy::{ManagedPolicy, ManagedPolicyRef};
pub use self::policy::{Policy, PolicyRef};
pub use self::principal::{
    AccountPrincipal, AccountRootPrincipal, AnyPrincipal, ArnPrincipal, CanonicalUserPrincipal,
    CompositePrincipal, FederatedPrincipal, OpenIdConnectPrincipal, OrganizationPrincipal,
    Principal, SamlConsolePrincipal, SamlPrincipal, ServicePrincipal, StarPrincipal,
    WebIdentityPrincipal,
};
pub use self::role::{Role, RoleRef};
pub use self::statement::{Effect, PolicyStatement};
pub use self::user::{User, UserRef};
#[doc(no_inline)]
pub use stackwright_cfn::iam::{
    CfnAccessKey, CfnGroup, CfnGroupPolicy, CfnInstanceProfile, CfnManagedPolicy, CfnOIDCProvider,
    CfnPolicy, CfnRole, CfnRolePolicy, CfnSAMLProvider, CfnServerCertificate, CfnServiceLinkedRole,
    CfnUser, CfnUserPolicy, CfnUserToGroupAddition, CfnVirtualMFADevice,
};

pub(crate) use self::document::SharedDocument;
pub(crate) use self::grant::GrantRequest;
pub(crate) use self::role::parts_of_arn;
pub(crate) use self::statement::PolicyKind;
