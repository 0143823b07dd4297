//! Grants: permissions given to somebody, in one place.

use stackwright_core::{
    AsNode, Dependable, Dependency, DependencyGroup, Diagnostic, IntoValue, Node, Scope,
};

use super::codes;
use super::condition::Conditions;
use super::identity::{Added, Identity};
use super::principal::Principal;
use super::statement::{DeferredResource, PolicyKind, PolicyStatement};

/// Somebody to whom permissions can be granted: a role, whatever runs as a role, a user, a principal.
#[diagnostic::on_unimplemented(
    message = "permissions cannot be granted to a `{Self}`",
    label = "expected a role, a construct that runs as a role, a user, a group or a principal"
)]
pub trait Grantable {
    /// Who that is.
    fn grant_principal(&self) -> Principal;
}

impl<T: Grantable + ?Sized> Grantable for &T {
    fn grant_principal(&self) -> Principal {
        (*self).grant_principal()
    }
}

/// A resource that has a policy of its own, in which principals can be named.
pub trait ResourceWithPolicy {
    /// Adds a statement to the resource's policy and says what holds it, or `None` where this stack
    /// can't change the policy: the resource was imported.
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup>;

    /// The account that the resource is in. Default: the stack's.
    fn account(&self, scope: &Scope) -> Node {
        scope.stack_account().into_node()
    }
}

/// What was granted, and where: what a `grant_…` verb returns.
///
/// ```
/// use stackwright::iam::{Grant, Role, ServicePrincipal};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("iam");
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
/// let topic = stack.add("Topic", CfnResource::new("AWS::SNS::Topic"));
/// Grant::add_to_principal(&stack, &role, ["sqs:SendMessage"], ["*"]).apply_before(&stack, &topic);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Grant {
    policies: Vec<DependencyGroup>,
    on_principal: bool,
    on_resource: bool,
}

impl Grant {
    /// Adds the permission to the grantee's own policy.
    ///
    /// Where the grantee has none that this stack could change, nothing is granted, which is a
    /// warning ([`GRANT_WITHOUT_EFFECT`](codes::GRANT_WITHOUT_EFFECT)).
    #[track_caller]
    pub fn add_to_principal<A: IntoValue<String>, R: IntoValue<String>>(
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        GrantRequest::new(actions, resources).on_principal(scope, &grantee.grant_principal())
    }

    /// Adds the permission to the grantee's own policy; where that can't be changed or belongs to
    /// another account, to the policy of the resource.
    #[track_caller]
    pub fn add_to_principal_or_resource<A: IntoValue<String>, R: IntoValue<String>>(
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
        resource: &dyn ResourceWithPolicy,
    ) -> Self {
        let request = GrantRequest::new(actions, resources);
        request.on_principal_or_resource(scope, &grantee.grant_principal(), resource)
    }

    /// Adds the permission to the grantee's own policy and to the policy of the resource.
    #[track_caller]
    pub fn add_to_principal_and_resource<A: IntoValue<String>, R: IntoValue<String>>(
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
        resource: &dyn ResourceWithPolicy,
    ) -> Self {
        let request = GrantRequest::new(actions, resources);
        request.on_both(scope, &grantee.grant_principal(), resource)
    }

    /// A grant of nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Whether anything was granted.
    pub fn is_granted(&self) -> bool {
        self.on_principal || self.on_resource
    }

    /// Makes a construct wait until the permission exists.
    #[track_caller]
    pub fn apply_before(&self, scope: &Scope, construct: &impl AsNode) {
        for policy in &self.policies {
            scope.depend(construct, policy);
        }
    }

    /// This grant and another as one.
    #[must_use]
    pub fn combine(mut self, other: Self) -> Self {
        self.policies.extend(other.policies);
        self.on_principal |= other.on_principal;
        self.on_resource |= other.on_resource;
        self
    }
}

impl Dependable for Grant {
    fn dependency(&self) -> Dependency {
        let all = DependencyGroup::new();
        for policy in &self.policies {
            all.add(policy);
        }
        Dependency::Group(all)
    }
}

/// A permission that is to be granted.
#[derive(Clone, Debug)]
pub(crate) struct GrantRequest {
    actions: Vec<Node>,
    resources: Vec<Node>,
    conditions: Conditions,
    /// Conditions of the statement that is nearest to the resource only.
    innermost_conditions: Conditions,
    /// What the resource is called in its own policy, where that differs.
    own_resources: Option<Vec<Node>>,
    /// The actions in the resource's own policy, where they differ.
    own_actions: Option<Vec<Node>>,
    deferred_resources: Vec<DeferredResource>,
}

fn nodes<T: IntoValue<String>>(items: impl IntoIterator<Item = T>) -> Vec<Node> {
    items
        .into_iter()
        .map(|item| item.into_value().into_node())
        .collect()
}

impl GrantRequest {
    pub(crate) fn new<A: IntoValue<String>, R: IntoValue<String>>(
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        Self {
            actions: nodes(actions),
            resources: nodes(resources),
            conditions: Conditions::new(),
            innermost_conditions: Conditions::new(),
            own_resources: None,
            own_actions: None,
            deferred_resources: Vec::new(),
        }
    }

    pub(crate) fn conditions(mut self, conditions: Conditions) -> Self {
        self.conditions = conditions;
        self
    }

    /// Conditions that go into the resource's policy where the permission is added there, and into
    /// the grantee's only where not.
    pub(crate) fn innermost_conditions(mut self, conditions: Conditions) -> Self {
        self.innermost_conditions = conditions;
        self
    }

    pub(crate) fn own_resources<R: IntoValue<String>>(
        mut self,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        self.own_resources = Some(nodes(resources));
        self
    }

    pub(crate) fn own_actions<A: IntoValue<String>>(
        mut self,
        actions: impl IntoIterator<Item = A>,
    ) -> Self {
        self.own_actions = Some(nodes(actions));
        self
    }

    /// One more resource, which is known when the stack is synthesized.
    #[cfg(feature = "dynamodb")]
    pub(crate) fn deferred_resource(
        mut self,
        resource: impl Fn() -> Option<Node> + 'static,
    ) -> Self {
        self.deferred_resources
            .push(DeferredResource::new(resource));
        self
    }

    fn identity_statement(&self) -> PolicyStatement {
        PolicyStatement {
            actions: self.actions.clone(),
            resources: self.resources.clone(),
            conditions: self.conditions.clone(),
            deferred_resources: self.deferred_resources.clone(),
            ..PolicyStatement::new()
        }
    }

    fn resource_statement(&self, principal: &Principal) -> PolicyStatement {
        PolicyStatement {
            actions: self.own_actions.as_ref().unwrap_or(&self.actions).clone(),
            resources: self
                .own_resources
                .as_ref()
                .unwrap_or(&self.resources)
                .clone(),
            principals: vec![principal.clone()],
            conditions: self.conditions.clone(),
            ..PolicyStatement::new()
        }
    }

    #[track_caller]
    fn try_principal(&self, scope: &Scope, principal: &Principal) -> Added {
        let statement = self.identity_statement();
        for problem in statement.problems(PolicyKind::Identity) {
            scope.of(scope).diagnose(problem);
        }
        match principal.identity() {
            Some(identity) => identity.add(scope, statement),
            None => Added::Refused,
        }
    }

    #[track_caller]
    pub(crate) fn on_principal(self, scope: &Scope, principal: &Principal) -> Grant {
        let grant = Grant::default().note(self.try_principal(scope, principal));
        if !grant.is_granted() {
            warn_of_no_effect(scope);
        }
        grant
    }

    #[track_caller]
    pub(crate) fn on_principal_or_resource(
        self,
        scope: &Scope,
        principal: &Principal,
        resource: &dyn ResourceWithPolicy,
    ) -> Grant {
        let takes = principal.identity().is_some_and(Identity::takes);
        let is_enough = takes && in_same_account(scope, principal, resource);
        let mut request = self;
        if is_enough {
            let innermost = std::mem::take(&mut request.innermost_conditions);
            request.conditions.extend(&innermost);
        }
        let grant = Grant::default().note(request.try_principal(scope, principal));
        if is_enough {
            return grant;
        }
        request
            .conditions
            .extend(&request.innermost_conditions.clone());
        request.on_resource(scope, principal, resource, grant)
    }

    #[track_caller]
    pub(crate) fn on_both(
        self,
        scope: &Scope,
        principal: &Principal,
        resource: &dyn ResourceWithPolicy,
    ) -> Grant {
        let grant = Grant::default().note(self.try_principal(scope, principal));
        self.on_resource(scope, principal, resource, grant)
    }

    #[track_caller]
    fn on_resource(
        self,
        scope: &Scope,
        principal: &Principal,
        resource: &dyn ResourceWithPolicy,
        mut grant: Grant,
    ) -> Grant {
        if principal.members().is_empty() {
            return grant;
        }
        let statement = self.resource_statement(principal);
        // A repository's policy names no resource, as a trust policy doesn't.
        let kind = match statement.resources.is_empty() {
            true => PolicyKind::Trust,
            false => PolicyKind::Resource,
        };
        for problem in statement.problems(kind) {
            scope.of(scope).diagnose(problem);
        }
        if let Some(policy) = resource.add_to_resource_policy(scope, statement) {
            grant.policies.push(policy);
            grant.on_resource = true;
        }
        if !grant.is_granted() {
            warn_of_no_effect(scope);
        }
        grant
    }
}

impl Grant {
    fn note(mut self, added: Added) -> Self {
        match added {
            Added::To(policy) => {
                self.policies.push(policy);
                self.on_principal = true;
            }
            Added::Ignored => self.on_principal = true,
            Added::Refused => {}
        }
        self
    }
}

#[track_caller]
fn warn_of_no_effect(scope: &Scope) {
    let finding = Diagnostic::warning(
        &codes::GRANT_WITHOUT_EFFECT,
        "nothing is granted: neither the grantee nor the resource has a policy to add to",
    );
    scope.of(scope).diagnose(
        finding
            .allowed("a role, user or group of this stack, or a resource of it with a policy")
            .help("give the permission where the grantee is defined"),
    );
}

/// Whether the grantee is in the resource's account, as far as both are known.
pub(crate) fn in_same_account(
    scope: &Scope,
    principal: &Principal,
    resource: &dyn ResourceWithPolicy,
) -> bool {
    let accounts = principal
        .members()
        .iter()
        .map(|member| member.account.clone());
    let accounts: Vec<Node> = accounts.flatten().collect();
    let own = resource.account(scope);
    accounts
        .iter()
        .all(|account| match (account.as_text(), own.as_text()) {
            (Some(account), Some(own)) => account == own,
            (None, None) => true,
            _ => false,
        })
}
