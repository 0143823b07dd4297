//! Permissions that are to be granted.

use stackwright_core::{Diagnostic, IntoValue, Node, Scope};

use super::codes;
use super::condition::Conditions;
use super::grant::{Grant, Grantable, ResourceWithPolicy};
use super::identity::{Added, Identity};
use super::principal::Principal;
use super::statement::{DeferredResource, PolicyKind, PolicyStatement};

/// A permission that is to be granted: what the `grant_…` verbs of a construct of your own are made
/// with.
///
/// ```
/// use stackwright::iam::{Grant, GrantRequest, Grantable};
/// use stackwright::prelude::*;
///
/// /// A queue that somebody else made.
/// struct Queue(Value<String>);
///
/// impl Queue {
///     fn grant_send(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
///         GrantRequest::new(["sqs:SendMessage"], [self.0.clone()]).on_principal(scope, grantee)
///     }
/// }
/// ```
#[derive(Clone, Debug)]
pub struct GrantRequest {
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
    /// These actions on these resources.
    pub fn new<A: IntoValue<String>, R: IntoValue<String>>(
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

    /// When the permission holds. Default: always.
    #[must_use]
    pub fn conditions(mut self, conditions: Conditions) -> Self {
        self.conditions = conditions;
        self
    }

    /// Conditions that go into the resource's policy where the permission is added there, and into
    /// the grantee's only where not.
    #[must_use]
    pub fn innermost_conditions(mut self, conditions: Conditions) -> Self {
        self.innermost_conditions = conditions;
        self
    }

    /// What the resource is called in its own policy. Default: as everywhere.
    #[must_use]
    pub fn own_resources<R: IntoValue<String>>(
        mut self,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        self.own_resources = Some(nodes(resources));
        self
    }

    /// The actions in the resource's own policy, where it does not know all of them. Default: all.
    #[must_use]
    pub fn own_actions<A: IntoValue<String>>(
        mut self,
        actions: impl IntoIterator<Item = A>,
    ) -> Self {
        self.own_actions = Some(nodes(actions));
        self
    }

    /// One more resource, which is known when the stack is synthesized.
    #[must_use]
    pub fn deferred_resource(mut self, resource: impl Fn() -> Option<Node> + 'static) -> Self {
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

    /// Adds the permission to the grantee's own policy; see [`Grant::add_to_principal`].
    #[track_caller]
    pub fn on_principal(self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let principal = &grantee.grant_principal();
        let grant = Grant::default().note(self.try_principal(scope, principal));
        if !grant.is_granted() {
            warn_of_no_effect(scope);
        }
        grant
    }

    /// Adds the permission to the grantee's own policy, or to the resource's; see
    /// [`Grant::add_to_principal_or_resource`].
    #[track_caller]
    pub fn on_principal_or_resource(
        self,
        scope: &Scope,
        grantee: &impl Grantable,
        resource: &dyn ResourceWithPolicy,
    ) -> Grant {
        let principal = &grantee.grant_principal();
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

    /// Adds the permission to the grantee's own policy and to the resource's.
    #[track_caller]
    pub fn on_principal_and_resource(
        self,
        scope: &Scope,
        grantee: &impl Grantable,
        resource: &dyn ResourceWithPolicy,
    ) -> Grant {
        let principal = &grantee.grant_principal();
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
        if let Some(policy) = resource.add_to_resource_policy(&scope.of(scope), statement) {
            grant.note_resource(policy);
        }
        if !grant.is_granted() {
            warn_of_no_effect(scope);
        }
        grant
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
            .given("an imported grantee, and a resource without a policy")
            .allowed("a role, user or group of this stack, or a resource of it with a policy")
            .help("give the permission where the grantee is defined"),
    );
}

/// Whether the grantee is in the resource's account, as far as both are known.
fn in_same_account(
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
