//! Principals: who a statement speaks of, and who may be granted something.

#[cfg(feature = "kms")]
use stackwright_core::Object;
use stackwright_core::intrinsic::concat;
use stackwright_core::{Fault, IntoValue, Node, Scope, Text, Value};

use super::codes;
use super::condition::Conditions;
use super::grant::Grantable;
use super::identity::Identity;
use super::likeness::{Likeness, Wrap};

/// The action with which most principals take on a role.
pub(super) const ASSUME_ROLE: &str = "sts:AssumeRole";

/// The action that lets a session carry tags.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>
const TAG_SESSION: &str = "sts:TagSession";

/// Who a statement speaks of: an account, a role, a service, a federated identity, or several.
///
/// Each kind has a type of its own that turns into this one, such as
/// [`ServicePrincipal`](super::ServicePrincipal) and
/// [`AccountPrincipal`](super::AccountPrincipal); roles, users and other resources are principals too.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html>
#[derive(Clone, Debug)]
pub struct Principal {
    pub(super) members: Vec<Member>,
    pub(super) identity: Option<Identity>,
    /// What was made of its members together, where they are one principal of several.
    pub(super) composed: Option<Vec<Wrap>>,
}

/// Whether statements that name them count as naming the same principal.
impl PartialEq for Principal {
    fn eq(&self, other: &Self) -> bool {
        self.composed == other.composed && self.members == other.members
    }
}

/// One principal with what is said of it.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub(crate) id: PrincipalId,
    pub(crate) likeness: Likeness,
    /// What was made of it, in this order.
    wraps: Vec<Wrap>,
    pub(crate) conditions: Conditions,
    pub(crate) assume_role_action: Text,
    pub(crate) session_tags: bool,
    /// The account that it belongs to, where that is known.
    pub(crate) account: Option<Node>,
}

impl PartialEq for Member {
    fn eq(&self, other: &Self) -> bool {
        self.likeness == other.likeness
            && self.id == other.id
            && self.assume_role_action == other.assume_role_action
            && self.wraps == other.wraps
    }
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
    /// What has no role: whatever is granted to it goes nowhere, which is a finding.
    #[allow(
        dead_code,
        reason = "not every combination of features has such a thing"
    )]
    pub(crate) fn nobody() -> Self {
        Self::of(Vec::new(), None)
    }

    const fn of(members: Vec<Member>, identity: Option<Identity>) -> Self {
        Self {
            members,
            identity,
            composed: None,
        }
    }

    pub(crate) fn one(id: PrincipalId) -> Self {
        Self::of(vec![Member::new(id)], None)
    }

    /// The same principal, told from others in another way.
    pub(super) fn like(mut self, likeness: Likeness) -> Self {
        self.members
            .iter_mut()
            .for_each(|member| member.likeness = likeness.clone());
        self
    }

    /// A principal with an ARN that takes statements of its own: a role, a user.
    pub(crate) fn identified(arn: Node, account: Option<Node>, identity: Identity) -> Self {
        let member = Member {
            account,
            likeness: identity.likeness(),
            ..Member::new(PrincipalId::Aws(arn))
        };
        Self::of(vec![member], Some(identity))
    }

    /// Something that takes statements but can't be named in one: a group, a policy.
    pub(crate) fn nameless(identity: Identity) -> Self {
        Self::of(Vec::new(), Some(identity))
    }

    /// The same principal with each identity's ARN replaced by what `map` makes of it and of the
    /// account; a stack's own root has no ARN yet.
    #[cfg(feature = "logs")]
    pub(crate) fn map_arns(mut self, map: impl Fn(Option<&Node>, Option<&Node>) -> Node) -> Self {
        for member in &mut self.members {
            let account = member.account.as_ref();
            member.likeness = Likeness::Kind("ARN");
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
    #[cfg(feature = "kms")]
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
        Self::one(member.id.clone()).like(member.likeness.clone())
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
        self.wrapped(|| Wrap::Conditions(conditions.to_node()))
    }

    /// The same principal under a condition that comes before its own ones of the same operator, and
    /// gives way to one of the same key.
    #[cfg(feature = "kms")]
    pub(crate) fn under(mut self, operator: &'static str, key: &'static str, value: &Node) -> Self {
        for member in &mut self.members {
            member.conditions.put_first(operator, key, value);
        }
        let added = Object::new().with(key, value.clone());
        self.wrapped(|| Wrap::Conditions(added.clone().into()))
    }

    /// The same principal, whose sessions may carry tags (`sts:TagSession`).
    #[must_use]
    pub fn with_session_tags(mut self) -> Self {
        self.members
            .iter_mut()
            .for_each(|member| member.session_tags = true);
        self.wrapped(|| Wrap::SessionTags)
    }

    fn wrapped(mut self, wrap: impl Fn() -> Wrap) -> Self {
        match &mut self.composed {
            Some(composed) => composed.push(wrap()),
            None => self
                .members
                .iter_mut()
                .for_each(|member| member.wraps.push(wrap())),
        }
        self.set_apart();
        self
    }

    /// Tells it from all others, where a construct is among its members: what is made of that is
    /// nothing but itself.
    fn set_apart(&mut self) {
        let is_construct = |member: &Member| matches!(member.likeness, Likeness::Construct { .. });
        if self.members.iter().any(is_construct) {
            match &mut self.composed {
                Some(composed) => composed.push(Wrap::once()),
                None => self
                    .members
                    .iter_mut()
                    .for_each(|member| member.wraps.push(Wrap::once())),
            }
        }
    }

    /// One more member of several.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.members.extend(other.members);
        let composed = self.composed.get_or_insert_default();
        composed.push(Wrap::Members(self.members.len()));
        composed.extend(other.composed.into_iter().flatten());
        self.set_apart();
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
            likeness: Likeness::of(&id),
            id,
            wraps: Vec::new(),
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

impl<P: Into<Principal>, const N: usize> From<[P; N]> for Principal {
    fn from(principals: [P; N]) -> Self {
        let nobody = Self::of(Vec::new(), None);
        principals
            .into_iter()
            .fold(nobody, |all, principal| all.and(principal.into()))
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
