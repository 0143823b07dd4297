//! The kinds of principals.

use stackwright_core::{IntoValue, Node, Text, Value};

use super::condition::Conditions;
use super::grant::Grantable;
use super::likeness::Likeness;
use super::principal::{ASSUME_ROLE, Principal, PrincipalId};
use super::saml_provider::SamlProviderRef;

/// Declares a kind of principal: a type that wraps [`Principal`] and derefs to nothing.
macro_rules! principal_kinds {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name(Principal);

        impl From<$name> for Principal {
            fn from(principal: $name) -> Self {
                principal.0
            }
        }

        impl From<&$name> for Principal {
            fn from(principal: &$name) -> Self {
                principal.0.clone()
            }
        }

        impl Grantable for $name {
            fn grant_principal(&self) -> Principal {
                self.0.clone()
            }
        }

        impl $name {
            /// The same principal, subject to further conditions.
            #[must_use]
            pub fn with_conditions(self, conditions: Conditions) -> Self {
                Self(self.0.with_conditions(conditions))
            }

            /// The same principal, whose sessions may carry tags (`sts:TagSession`).
            #[must_use]
            pub fn with_session_tags(self) -> Self {
                Self(self.0.with_session_tags())
            }
        }
    )* };
}

principal_kinds! {
    /// An AWS service, such as `ecs-tasks.amazonaws.com`.
    ServicePrincipal;
    /// Every identity of an account to which that account's own policies give the permission.
    AccountPrincipal;
    /// [`AccountPrincipal`] for the stack's own account.
    AccountRootPrincipal;
    /// A user, role or session by its ARN.
    ArnPrincipal;
    /// Everyone, signed in or not: `{"AWS": "*"}`. Use it with conditions.
    AnyPrincipal;
    /// Everyone, signed in or not, written as the bare `"*"` that some services insist on.
    StarPrincipal;
    /// An account by its canonical user id, as S3 bucket policies name CloudFront identities.
    CanonicalUserPrincipal;
    /// Every identity of an organization in AWS Organizations.
    OrganizationPrincipal;
    /// A federated identity provider, such as `cognito-identity.amazonaws.com`.
    FederatedPrincipal;
    /// An identity from a web identity provider, such as `www.amazon.com`
    /// (`sts:AssumeRoleWithWebIdentity`).
    WebIdentityPrincipal;
    /// An identity from an OpenID Connect provider of the account.
    OpenIdConnectPrincipal;
    /// An identity from a SAML provider of the account (`sts:AssumeRoleWithSAML`).
    SamlPrincipal;
    /// A [`SamlPrincipal`] that signs in to the AWS console.
    SamlConsolePrincipal;
    /// Several principals, any of which may do it.
    CompositePrincipal;
}

impl ServicePrincipal {
    /// The service by its name: `ecs-tasks.amazonaws.com`, or `ecs-tasks` for short.
    pub fn new(service: impl IntoValue<String>) -> Self {
        let name = service.into_value().into_node();
        Self(Principal::one(PrincipalId::Service { name, region: None }))
    }

    /// The service in another region. Opt-in regions have principals of their own,
    /// `SERVICE.REGION.amazonaws.com`. Default: the stack's region.
    #[must_use]
    pub fn region(mut self, name: impl Into<Text>) -> Self {
        let name = name.into();
        for member in &mut self.0.members {
            if let PrincipalId::Service { region, .. } = &mut member.id {
                *region = Some(name.clone());
            }
        }
        self
    }

    /// Adds a condition: operator, context key, value.
    #[must_use]
    pub fn condition(
        self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        value: impl Into<Node>,
    ) -> Self {
        self.with_conditions(Conditions::new().with(operator, key, value))
    }
}

impl AccountPrincipal {
    /// The account with this id of twelve digits.
    pub fn new(account_id: impl IntoValue<String>) -> Self {
        let account = account_id.into_value().into_node();
        let mut principal = Principal::one(PrincipalId::AccountRoot(Some(account.clone())));
        principal
            .members
            .iter_mut()
            .for_each(|member| member.account = Some(account.clone()));
        Self(principal)
    }
}

impl AccountRootPrincipal {
    /// The stack's account.
    pub fn new() -> Self {
        Self(Principal::one(PrincipalId::AccountRoot(None)))
    }
}

impl Default for AccountRootPrincipal {
    fn default() -> Self {
        Self::new()
    }
}

impl ArnPrincipal {
    /// The identity with this ARN.
    pub fn new(arn: impl IntoValue<String>) -> Self {
        Self(Principal::one(PrincipalId::Aws(
            arn.into_value().into_node(),
        )))
    }

    /// Only where the caller belongs to this organization (`aws:PrincipalOrgID`), `o-…`.
    #[must_use]
    #[track_caller]
    pub fn in_organization(self, organization_id: impl IntoValue<String>) -> Self {
        Self(self.0.in_organization(organization_id))
    }
}

impl AnyPrincipal {
    /// Everyone.
    pub fn new() -> Self {
        Self(Principal::one(PrincipalId::Aws("*".into())))
    }

    /// Only where the caller belongs to this organization (`aws:PrincipalOrgID`), `o-…`.
    #[must_use]
    #[track_caller]
    pub fn in_organization(self, organization_id: impl IntoValue<String>) -> Self {
        Self(self.0.in_organization(organization_id))
    }
}

impl Default for AnyPrincipal {
    fn default() -> Self {
        Self::new()
    }
}

impl StarPrincipal {
    /// Everyone.
    pub fn new() -> Self {
        Self(Principal::one(PrincipalId::Everyone))
    }
}

impl Default for StarPrincipal {
    fn default() -> Self {
        Self::new()
    }
}

impl CanonicalUserPrincipal {
    /// The account with this canonical user id.
    pub fn new(canonical_user_id: impl IntoValue<String>) -> Self {
        Self(Principal::one(PrincipalId::CanonicalUser(
            canonical_user_id.into_value().into_node(),
        )))
    }
}

impl OrganizationPrincipal {
    /// The organization with this id, `o-…`.
    #[track_caller]
    pub fn new(organization_id: impl IntoValue<String>) -> Self {
        let anybody = Principal::from(AnyPrincipal::new()).in_organization(organization_id);
        Self(anybody.like(Likeness::Kind("organization")))
    }
}

fn federated(provider: Value<String>, action: impl Into<Text>) -> Principal {
    let action = action.into();
    let mut principal = Principal::one(PrincipalId::Federated(provider.into_node()));
    principal
        .members
        .iter_mut()
        .for_each(|member| member.assume_role_action = action.clone());
    principal
}

impl FederatedPrincipal {
    /// The provider by its domain or ARN; a role is taken on with `sts:AssumeRole` unless
    /// [`assume_role_action`](Self::assume_role_action) says otherwise.
    pub fn new(provider: impl IntoValue<String>) -> Self {
        Self(federated(provider.into_value(), ASSUME_ROLE))
    }

    /// With which action the identity takes on a role, such as `sts:AssumeRoleWithWebIdentity`.
    #[must_use]
    pub fn assume_role_action(mut self, action: impl Into<Text>) -> Self {
        let action = action.into();
        self.0
            .members
            .iter_mut()
            .for_each(|member| member.assume_role_action = action.clone());
        self
    }
}

impl WebIdentityPrincipal {
    /// The provider by its domain, such as `accounts.google.com`, or its ARN.
    pub fn new(provider: impl IntoValue<String>) -> Self {
        Self(federated(
            provider.into_value(),
            "sts:AssumeRoleWithWebIdentity",
        ))
    }
}

impl OpenIdConnectPrincipal {
    /// The OpenID Connect provider with this ARN.
    pub fn new(provider_arn: impl IntoValue<String>) -> Self {
        Self(WebIdentityPrincipal::new(provider_arn).0)
    }
}

impl SamlPrincipal {
    /// The SAML provider with this ARN. Give it conditions: without any, every identity of the
    /// provider is meant.
    pub fn new(provider_arn: impl IntoValue<String>) -> Self {
        Self(federated(
            provider_arn.into_value(),
            "sts:AssumeRoleWithSAML",
        ))
    }
}

impl SamlConsolePrincipal {
    /// This SAML provider, for sign-in to the console of its stack's partition (`SAML:aud` is
    /// `https://signin.aws.amazon.com/saml`, unless the stack's region is in another one), subject to further
    /// conditions.
    pub fn new(provider: &SamlProviderRef, conditions: Conditions) -> Self {
        let conditions = conditions.with("StringEquals", "SAML:aud", provider.sign_on_url());
        Self(SamlPrincipal::new(provider).0.with_conditions(conditions))
    }
}

impl CompositePrincipal {
    /// Nobody yet: add members with [`and`](Self::and).
    pub const fn new() -> Self {
        Self(Principal {
            members: Vec::new(),
            identity: None,
            composed: Some(Vec::new()),
        })
    }

    /// One more principal.
    #[must_use]
    pub fn and(self, principal: impl Into<Principal>) -> Self {
        Self(self.0.and(principal.into()))
    }
}

impl Default for CompositePrincipal {
    fn default() -> Self {
        Self::new()
    }
}
