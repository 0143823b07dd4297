//! Bounds of what all roles and users below a scope can be permitted.

use std::cell::RefCell;

use stackwright_core::{AsNode, Node, NodeRef, Scope};

use super::managed_policy::ManagedPolicyRef;

/// What a boundary is set on.
const BOUNDED: [&str; 2] = ["AWS::IAM::Role", "AWS::IAM::User"];

/// A managed policy that bounds what every role and user at or below a scope can be permitted, raw
/// resources included: it replaces what they say themselves. The nearest scope counts, and of it what was
/// said last.
///
/// ```
/// use stackwright::iam::{ManagedPolicy, PermissionsBoundary};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("shop");
/// let boundary = ManagedPolicy::from_managed_policy_name(&stack, "Boundary", "developers");
/// PermissionsBoundary::of(&stack).apply(&boundary);
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
#[derive(Clone, Debug)]
pub struct PermissionsBoundary(Scope);

/// What was said in a stack: where, and the policy's ARN or none.
#[derive(Default)]
struct Boundaries(RefCell<Vec<(NodeRef, Option<Node>)>>);

impl PermissionsBoundary {
    /// The boundary of what is at or below a scope.
    pub fn of(scope: &Scope) -> Self {
        Self(scope.clone())
    }

    /// Bounds all roles and users by a policy.
    pub fn apply(&self, policy: impl Into<ManagedPolicyRef>) {
        self.set(Some(policy.into().managed_policy_arn().into_node()));
    }

    /// Takes boundaries from all roles and users, their own as well.
    pub fn clear(&self) {
        self.set(None);
    }

    fn set(&self, policy: Option<Node>) {
        let boundaries = self.0.shared::<Boundaries>();
        let mut boundaries = boundaries.0.borrow_mut();
        if boundaries.is_empty() {
            // Roles that other hooks make are there by the second round.
            self.0
                .stack_scope()
                .on_synthesis(|scope| scope.on_synthesis(write));
        }
        boundaries.push((self.0.node(), policy));
    }
}

/// Sets the boundaries, those of outer scopes first.
fn write(scope: &Scope) {
    let boundaries = scope.shared::<Boundaries>();
    let mut boundaries = boundaries.0.borrow().clone();
    boundaries.sort_by_key(|(at, _)| scope.of(at).path().matches('/').count());
    for (at, policy) in boundaries {
        for resource in scope.of(&at).resources_of_types(&BOUNDED) {
            let edit = scope.edit(&resource);
            match &policy {
                Some(arn) => edit.override_property("PermissionsBoundary", arn.clone()),
                None => edit.delete_property("PermissionsBoundary"),
            };
        }
    }
}
