//! Policy statements.

use std::rc::Rc;

use stackwright_core::{Diagnostic, IntoValue, Node, Text};

use super::codes;
use super::condition::Conditions;
use super::principal::Principal;

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Effect {
    /// Gives the permission.
    #[default]
    Allow,
    /// Takes it away; a denial wins over every permission.
    Deny,
}

impl Effect {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Deny => "Deny",
        }
    }
}

/// One statement of a policy: who may or may not do what to which resources, and when.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>
///
/// ```
/// use stackwright::iam::PolicyStatement;
///
/// let statement = PolicyStatement::new()
///     .actions(["s3:GetObject"])
///     .resources(["arn:aws:s3:::my-bucket/*"])
///     .condition("Bool", "aws:SecureTransport", "true");
/// ```
#[derive(Clone, Debug, Default)]
pub struct PolicyStatement {
    pub(crate) sid: Option<Text>,
    pub(crate) effect: Effect,
    pub(crate) actions: Vec<Node>,
    pub(crate) not_actions: Vec<Node>,
    pub(crate) principals: Vec<Principal>,
    pub(crate) not_principals: Vec<Principal>,
    pub(crate) resources: Vec<Node>,
    pub(crate) not_resources: Vec<Node>,
    pub(crate) conditions: Conditions,
    pub(crate) deferred_resources: Vec<DeferredResource>,
}

/// A resource that is known when the stack is synthesized, or turns out not to exist.
#[derive(Clone)]
pub(crate) struct DeferredResource(Rc<dyn Fn() -> Option<Node>>);

impl DeferredResource {
    pub(crate) fn new(resource: impl Fn() -> Option<Node> + 'static) -> Self {
        Self(Rc::new(resource))
    }

    pub(crate) fn get(&self) -> Option<Node> {
        (self.0)()
    }
}

/// Two are equal only where they are the same: what they stand for is not known before synthesis, so
/// that statements that have them are merged by their other parts.
impl PartialEq for DeferredResource {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for DeferredResource {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("DeferredResource")
    }
}

/// Declares setters that append to a list of values.
macro_rules! list_setters {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name<T: IntoValue<String>>(mut self, items: impl IntoIterator<Item = T>) -> Self {
            for item in items {
                let item = item.into_value().into_node();
                if !self.$name.contains(&item) {
                    self.$name.push(item);
                }
            }
            self
        }
    )* };
}

impl PolicyStatement {
    /// An empty statement that allows. Default: it speaks of no action and no resource yet.
    pub fn new() -> Self {
        Self::default()
    }

    list_setters! {
        /// Adds actions, `SERVICE:ACTION`, in which `*` stands for any characters.
        actions;
        /// Adds actions to except: the statement speaks of all others. Excludes `actions`.
        not_actions;
        /// Adds resources by their ARNs, in which `*` and `?` are wildcards.
        resources;
        /// Adds resources to except: the statement speaks of all others. Excludes `resources`.
        not_resources;
    }

    /// Allows or denies. Default: allows.
    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// A name for the statement, of letters and digits. A named statement is not merged with others.
    /// Default: none.
    #[must_use]
    pub fn sid(mut self, sid: impl Into<Text>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// The statement's name, if it has one.
    pub(crate) fn sid_text(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    /// Speaks of all resources (`*`).
    #[must_use]
    pub fn all_resources(self) -> Self {
        self.resources(["*"])
    }

    /// Adds who the statement speaks of, in the policy of a resource or the trust policy of a role.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<Principal>) -> Self {
        self.principals.push(principal.into());
        self
    }

    /// Adds several principals of one kind.
    #[must_use]
    pub fn principals<P: Into<Principal>>(
        mut self,
        principals: impl IntoIterator<Item = P>,
    ) -> Self {
        self.principals
            .extend(principals.into_iter().map(Into::into));
        self
    }

    /// Adds somebody to except: the statement speaks of everyone else. Excludes `principal`.
    #[must_use]
    pub fn not_principal(mut self, principal: impl Into<Principal>) -> Self {
        self.not_principals.push(principal.into());
        self
    }

    /// Adds a condition: an operator such as `StringEquals`, a context key such as
    /// `aws:SourceArn`, and the value or list of values to compare with.
    #[must_use]
    pub fn condition(
        mut self,
        operator: impl Into<Text>,
        key: impl Into<Text>,
        value: impl Into<Node>,
    ) -> Self {
        self.conditions
            .add(operator.into(), key.into(), value.into());
        self
    }

    /// Adds conditions.
    #[must_use]
    pub fn conditions(mut self, conditions: Conditions) -> Self {
        self.conditions.extend(&conditions);
        self
    }

    /// The statement's conditions with those that its principals bring along.
    pub(crate) fn all_conditions(&self) -> Conditions {
        let mut all = self.conditions.clone();
        for principal in self.principals.iter().chain(&self.not_principals) {
            principal
                .members()
                .iter()
                .for_each(|member| all.extend(&member.conditions));
        }
        all
    }
}

/// Where a statement is used, which decides what it must and must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyKind {
    /// A policy of a role, user or group.
    Identity,
    /// A policy of a resource, such as a table.
    Resource,
    /// Who may take on a role.
    Trust,
}

impl PolicyStatement {
    /// What is wrong with the statement in a policy of this kind.
    pub fn problems(&self, kind: PolicyKind) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.check_actions(&mut found);
        if !self.principals.is_empty() && !self.not_principals.is_empty() {
            found.push(both("principals", "excepted principals"));
        }
        if !self.resources.is_empty() && !self.not_resources.is_empty() {
            found.push(both("resources", "excepted resources"));
        }
        let nobody = self.principals.is_empty() && self.not_principals.is_empty();
        if kind == PolicyKind::Identity && !nobody {
            found.push(
                Diagnostic::error(
                    &codes::STATEMENT_WITH_PRINCIPAL,
                    "a statement of an identity's policy names a principal",
                )
                .given("a principal")
                .allowed("principals only in policies of resources and in trust policies")
                .help("leave the principal out: the identity is the one that the policy is for"),
            );
        }
        if kind != PolicyKind::Identity && nobody {
            found.push(
                Diagnostic::error(
                    &codes::STATEMENT_WITHOUT_PRINCIPAL,
                    "a statement of this policy names nobody",
                )
                .given("no principal")
                .allowed("at least one principal")
                .help("name who is meant with `principal`"),
            );
        }
        let nothing = self.resources.is_empty() && self.not_resources.is_empty();
        if kind != PolicyKind::Trust && nothing {
            found.push(
                Diagnostic::error(
                    &codes::STATEMENT_WITHOUT_RESOURCE,
                    "a policy statement names no resource",
                )
                .given("no resource")
                .allowed("at least one resource")
                .help("name ARNs with `resources`, or everything with `all_resources`"),
            );
        }
        self.check_sid(kind, &mut found);
        self.check_conditions(&mut found);
        found
    }

    fn check_actions(&self, found: &mut Vec<Diagnostic>) {
        if self.actions.is_empty() && self.not_actions.is_empty() {
            found.push(
                Diagnostic::error(
                    &codes::STATEMENT_WITHOUT_ACTION,
                    "a policy statement names no action",
                )
                .given("no action")
                .allowed("at least one action")
                .help("name actions with `actions`"),
            );
        }
        if !self.actions.is_empty() && !self.not_actions.is_empty() {
            found.push(both("actions", "excepted actions"));
        }
        let actions = self
            .actions
            .iter()
            .chain(&self.not_actions)
            .filter_map(Node::as_text);
        for action in actions.filter(|action| !is_action(action)) {
            found.push(
                Diagnostic::error(&codes::ILLEGAL_ACTION, "this is not the name of an action")
                    .given(format!("`{action}`"))
                    .allowed("`*`, or SERVICE:ACTION with letters, digits and `*`")
                    .help("write it like `s3:GetObject`"),
            );
        }
    }

    fn check_sid(&self, kind: PolicyKind, found: &mut Vec<Diagnostic>) {
        let legal = |sid: &str| {
            sid.chars()
                .all(|character| character.is_ascii_alphanumeric())
        };
        if let Some(sid) = self.sid.as_deref()
            && kind == PolicyKind::Identity
            && !legal(sid)
        {
            found.push(
                Diagnostic::error(
                    &codes::ILLEGAL_SID,
                    "the statement's name is not a legal one",
                )
                .given(format!("`{sid}`"))
                .allowed("ASCII letters and digits")
                .help("leave out other characters"),
            );
        }
    }

    /// A statement has one condition block, so its principals can't each have their own.
    fn check_conditions(&self, found: &mut Vec<Diagnostic>) {
        let mut members = self
            .principals
            .iter()
            .chain(&self.not_principals)
            .flat_map(|principal| principal.members());
        let Some(first) = members.next() else {
            return;
        };
        if members.any(|member| member.conditions != first.conditions) {
            found.push(
                Diagnostic::error(
                    &codes::CONDITIONS_DIFFER,
                    "the principals of one statement come with different conditions",
                )
                .given("principals with different conditions")
                .allowed("the same conditions for all principals of a statement")
                .help("write one statement for each"),
            );
        }
    }
}

fn both(one: &str, other: &str) -> Diagnostic {
    Diagnostic::error(
        &codes::STATEMENT_CONTRADICTION,
        format!("a policy statement has both {one} and {other}"),
    )
    .given(format!("{one} and {other}"))
    .allowed("one of the two")
    .help("split it into two statements")
}

/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html>
fn is_action(action: &str) -> bool {
    let Some((service, name)) = action.split_once(':') else {
        return action == "*";
    };
    let in_service = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let in_name = |character: char| character.is_ascii_alphanumeric() || character == '*';
    !service.is_empty()
        && !name.is_empty()
        && service.chars().all(in_service)
        && name.chars().all(in_name)
}
