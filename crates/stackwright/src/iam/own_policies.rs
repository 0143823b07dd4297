//! The policies that a role, a user and a group have.

use std::cell::RefCell;

use stackwright_core::{Node, Object};

use super::managed_policy::ManagedPolicyRef;
use super::policy::PolicyRef;

/// Managed policies that are attached, each once.
#[derive(Debug, Default)]
pub(super) struct ManagedPolicies(RefCell<Vec<Node>>);

impl ManagedPolicies {
    pub(super) fn new(arns: Vec<Node>) -> Self {
        Self(RefCell::new(arns))
    }

    pub(super) fn set(&self, arns: Vec<Node>) {
        *self.0.borrow_mut() = arns;
    }

    pub(super) fn attach(&self, policy: &ManagedPolicyRef) {
        let arn = policy.managed_policy_arn().into_node();
        let mut policies = self.0.borrow_mut();
        if !policies.contains(&arn) {
            policies.push(arn);
        }
    }

    pub(super) fn write(&self, properties: &mut Object) {
        let policies = self.0.borrow();
        if !policies.is_empty() {
            properties.put("ManagedPolicyArns", Node::List(policies.clone()));
        }
    }
}

/// The inline policy that takes statements, once there is one.
#[derive(Debug, Default)]
pub(super) struct DefaultPolicy(RefCell<Option<PolicyRef>>);

impl DefaultPolicy {
    pub(super) fn get(&self) -> Option<PolicyRef> {
        self.0.borrow().clone()
    }

    pub(super) fn or_make(&self, make: impl FnOnce() -> PolicyRef) -> PolicyRef {
        if let Some(policy) = self.get() {
            return policy;
        }
        let policy = make();
        *self.0.borrow_mut() = Some(policy.clone());
        policy
    }
}
