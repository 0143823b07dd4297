//! Grants: permissions given to somebody, in one place.

use stackwright_core::{AsNode, Dependable, Dependency, DependencyGroup, IntoValue, Node, Scope};

use super::grant_request::GrantRequest;
use super::identity::Added;
use super::principal::Principal;
use super::statement::PolicyStatement;

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
    /// warning ([`GRANT_WITHOUT_EFFECT`](super::codes::GRANT_WITHOUT_EFFECT)).
    #[track_caller]
    pub fn add_to_principal<A: IntoValue<String>, R: IntoValue<String>>(
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
        resources: impl IntoIterator<Item = R>,
    ) -> Self {
        GrantRequest::new(actions, resources).on_principal(scope, grantee)
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
        request.on_principal_or_resource(scope, grantee, resource)
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
        request.on_principal_and_resource(scope, grantee, resource)
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

impl Grant {
    pub(super) fn note_resource(&mut self, policy: DependencyGroup) {
        self.policies.push(policy);
        self.on_resource = true;
    }

    pub(super) fn note(mut self, added: Added) -> Self {
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
