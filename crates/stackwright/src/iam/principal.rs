//! Principals: who a statement speaks of, and who may be granted something.

use stackwright_core::intrinsic::concat;
use stackwright_core::{Fault, IntoValue, Node, Scope, Text, Value};

use super::codes;
use super::condition::Conditions;
use super::grant::Grantable;
use super::identity::Identity;

/// The action with which most principals take on a role.
const ASSUME_ROLE: &str = "sts:AssumeRole";

/// The action that lets a session carry tags.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>
const TAG_SESSION: &str = "sts:TagSession";

/// Who a statement speaks of: an account, a role, a service, a federated identity, or several.
///
/// Each kind has a type of its own that turns into this one, such as [`ServicePrincipal`] and
/// [`AccountPrincipal`]; roles, users and other resources are principals too.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
#[derive(Clone, Debug)]
pub struct Principal {
    members: Vec<Member>,
    identity: Option<Identity>,
}

/// One principal with what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) id: PrincipalId,
    pub(crate) conditions: Conditions,
    pub(crate) assume_role_action: Text,
    pub(crate) session_tags: bool,
    /// The account that it belongs to, where that is known.
    pub(crate) account: Option<Node>,
}

/// How a principal is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PrincipalId {
    Aws(Node),
    /// The root of an account; of the stack's own where none is named.
    AccountRoot(Option<Node>),
    Service {
        name: Node,
        region: Option<Text>,
    },
    Federated(Node),
    CanonicalUser(Node),
    Everyone,
}

/// Regions that an account has to opt in to: a service principal of another region is written with
/// the region's name there.
/// <https://docs.aws.amazon.com/general/latest/gr/rande-manage.html>
const OPT_IN_REGIONS: [&str; 17] = [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-south-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-west-1",
    "eu-central-2",
    "eu-south-1",
    "eu-south-2",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
];

impl PrincipalId {
    /// The key and value under `Principal`, as this stack writes them; `*` has no key.
    pub(crate) fn written(&self, scope: &Scope) -> (&'static str, Node) {
        match self {
            Self::Aws(arn) => ("AWS", arn.clone()),
            Self::AccountRoot(account) => {
                let account = account
                    .clone()
                    .unwrap_or_else(|| scope.stack_account().into_node());
                ("AWS", account_root(scope, account))
            }
            Self::Service { name, region } => ("Service", service_name(scope, name, region)),
            Self::Federated(provider) => ("Federated", provider.clone()),
            Self::CanonicalUser(id) => ("CanonicalUser", id.clone()),
            Self::Everyone => ("", "*".into()),
        }
    }
}

fn account_root(scope: &Scope, account: Node) -> Node {
    let partition = scope.stack_partition().into_node();
    concat(vec![
        "arn:".into(),
        partition,
        ":iam::".into(),
        account,
        ":root".into(),
    ])
    .into()
}

fn service_name(scope: &Scope, name: &Node, region: &Option<Text>) -> Node {
    let Some(text) = name.as_text() else {
        return name.clone();
    };
    let Some(service) = short_service_name(text) else {
        return name.clone();
    };
    let own = scope.stack_region();
    match region.as_deref() {
        Some(region) if own.as_text() != Some(region) && OPT_IN_REGIONS.contains(&region) => {
            format!("{service}.{region}.amazonaws.com").into()
        }
        _ => format!("{service}.amazonaws.com").into(),
    }
}

/// The name without its suffix, unless it has a region or an unusual suffix and is kept as it is.
fn short_service_name(name: &str) -> Option<&str> {
    let short = name
        .strip_suffix(".amazonaws.com")
        .or_else(|| name.strip_suffix(".amazonaws.com.cn"))
        .unwrap_or(name);
    (!short.contains('.')).then_some(short)
}

impl Principal {
    pub(crate) fn one(id: PrincipalId) -> Self {
        Self {
            members: vec![Member::new(id)],
            identity: None,
        }
    }

    /// A principal with an ARN that takes statements of its own: a role, a user.
    pub(crate) fn identified(arn: Node, account: Option<Node>, identity: Identity) -> Self {
        let member = Member {
            account,
            ..Member::new(PrincipalId::Aws(arn))
        };
        Self {
            members: vec![member],
            identity: Some(identity),
        }
    }

    /// Something that takes statements but can't be named in one: a group, a policy.
    pub(crate) fn nameless(identity: Identity) -> Self {
        Self {
            members: Vec::new(),
            identity: Some(identity),
        }
    }

    /// The same principal with each identity's ARN replaced by what `map` makes of it and of the
    /// account; a stack's own root has no ARN yet.
    #[cfg(feature = "logs")]
    pub(crate) fn map_arns(mut self, map: fn(Option<&Node>, Option<&Node>) -> Node) -> Self {
        for member in &mut self.members {
            let account = member.account.as_ref();
            member.id = match &member.id {
                PrincipalId::Aws(arn) => PrincipalId::Aws(map(Some(arn), account)),
                PrincipalId::AccountRoot(root) => {
                    PrincipalId::Aws(map(None, root.as_ref().or(account)))
                }
                other => other.clone(),
            };
        }
        self
    }

    /// The same principal, which takes no statements of its own.
    #[cfg(feature = "secretsmanager")]
    pub(crate) fn without_identity(self) -> Self {
        Self {
            identity: None,
            ..self
        }
    }

    /// The literal names of the services among its members.
    #[cfg(feature = "dynamodb")]
    pub(crate) fn services(&self) -> Vec<String> {
        let service = |member: &Member| match &member.id {
            PrincipalId::Service { name, .. } => {
                let name = name.as_text()?;
                let short = short_service_name(name).filter(|short| *short == name);
                Some(short.map_or_else(|| name.to_owned(), |name| format!("{name}.amazonaws.com")))
            }
            _ => None,
        };
        self.members.iter().filter_map(service).collect()
    }

    /// One of several principals, by itself and without its conditions.
    pub(crate) fn of_member(member: &Member) -> Self {
        Self::one(member.id.clone())
    }

    pub(crate) fn members(&self) -> &[Member] {
        &self.members
    }

    pub(crate) fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    /// The same principal, subject to further conditions.
    #[must_use]
    pub fn with_conditions(mut self, conditions: Conditions) -> Self {
        self.members
            .iter_mut()
            .for_each(|member| member.conditions.extend(&conditions));
        self
    }

    /// The same principal, whose sessions may carry tags (`sts:TagSession`).
    #[must_use]
    pub fn with_session_tags(mut self) -> Self {
        self.members
            .iter_mut()
            .for_each(|member| member.session_tags = true);
        self
    }

    /// Only where the caller belongs to this organization (`aws:PrincipalOrgID`), `o-…`.
    #[must_use]
    #[track_caller]
    pub fn in_organization(self, organization_id: impl IntoValue<String>) -> Self {
        let id = organization(organization_id.into_value());
        self.with_conditions(Conditions::new().with("StringEquals", "aws:PrincipalOrgID", id))
    }
}

impl Member {
    fn new(id: PrincipalId) -> Self {
        Self {
            id,
            conditions: Conditions::new(),
            assume_role_action: Text::Borrowed(ASSUME_ROLE),
            session_tags: false,
            account: None,
        }
    }

    /// What the principal does to take on a role.
    pub(crate) fn assume_role_actions(&self) -> Vec<Node> {
        let mut actions = vec![Node::Text(self.assume_role_action.clone())];
        if self.session_tags {
            actions.push(TAG_SESSION.into());
        }
        actions
    }
}

impl Grantable for Principal {
    fn grant_principal(&self) -> Principal {
        self.clone()
    }
}

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
        Self(Principal::from(AnyPrincipal::new()).in_organization(organization_id))
    }
}

/// The id, or a fault in its place where it is a literal that can't be one.
#[track_caller]
fn organization(id: Value<String>) -> Node {
    let Some(text) = id.as_text() else {
        return id.into_node();
    };
    let legal = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit();
    match text.strip_prefix("o-") {
        Some(rest) if (10..=32).contains(&rest.len()) && rest.chars().all(legal) => id.into_node(),
        _ => Fault::new(
            &codes::ILLEGAL_ORGANIZATION_ID,
            "this is not the id of an organization",
        )
        .given(format!("`{text}`"))
        .allowed("`o-` and 10 to 32 lower case letters and digits")
        .help("look it up in the settings of AWS Organizations")
        .into(),
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
    /// The SAML provider with this ARN, for sign-in to the console of the partition `aws`
    /// (`SAML:aud` is `https://signin.aws.amazon.com/saml`), subject to further conditions.
    pub fn new(provider_arn: impl IntoValue<String>, conditions: Conditions) -> Self {
        let conditions = conditions.with(
            "StringEquals",
            "SAML:aud",
            "https://signin.aws.amazon.com/saml",
        );
        Self(
            SamlPrincipal::new(provider_arn)
                .0
                .with_conditions(conditions),
        )
    }
}

impl CompositePrincipal {
    /// Nobody yet: add members with [`and`](Self::and).
    pub const fn new() -> Self {
        Self(Principal {
            members: Vec::new(),
            identity: None,
        })
    }

    /// One more principal.
    #[must_use]
    pub fn and(mut self, principal: impl Into<Principal>) -> Self {
        self.0.members.extend(principal.into().members);
        self
    }
}

impl Default for CompositePrincipal {
    fn default() -> Self {
        Self::new()
    }
}

impl<P: Into<Principal>, const N: usize> From<[P; N]> for Principal {
    fn from(principals: [P; N]) -> Self {
        let members = principals
            .into_iter()
            .flat_map(|principal| principal.into().members);
        Self {
            members: members.collect(),
            identity: None,
        }
    }
}
