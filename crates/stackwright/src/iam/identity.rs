//! Identities: principals that take policy statements of their own.

use stackwright_core::{AsNode, DependencyGroup, Scope};

use super::group::GroupRef;
use super::likeness::Likeness;
use super::managed_policy::ManagedPolicyRef;
use super::policy::PolicyRef;
use super::role_ref::RoleRef;
use super::statement::PolicyStatement;
use super::user::UserRef;

/// What takes the statements of a principal.
#[derive(Clone, Debug)]
pub(crate) enum Identity {
    Role(RoleRef),
    User(UserRef),
    Group(GroupRef),
    Policy(PolicyRef),
    ManagedPolicy(ManagedPolicyRef),
}

/// What became of a statement.
#[derive(Clone, Debug)]
pub(crate) enum Added {
    /// It is in a policy; whoever needs it waits for this.
    To(DependencyGroup),
    /// The identity takes no statements from this stack, and was meant not to.
    Ignored,
    /// The identity takes no statements; whoever grants looks for another place.
    Refused,
}

impl Identity {
    /// Whether the identity does something with statements, if only drop them.
    pub(crate) fn takes(&self) -> bool {
        match self {
            Self::Role(role) => role.takes(),
            _ => true,
        }
    }

    pub(super) fn likeness(&self) -> Likeness {
        let (node, is_open) = match self {
            Self::Role(role) if role.is_open() && role.is_imported() => {
                return Likeness::Kind("imported role");
            }
            Self::Role(role) => (role.node(), role.is_open()),
            Self::User(user) => (user.node(), true),
            // These are never named.
            Self::Group(_) | Self::Policy(_) | Self::ManagedPolicy(_) => {
                return Likeness::Kind("nameless");
            }
        };
        Likeness::Construct { node, is_open }
    }

    #[track_caller]
    pub(crate) fn add(&self, scope: &Scope, statement: PolicyStatement) -> Added {
        match self {
            Self::Role(role) => role.take(scope, statement),
            Self::User(user) => Added::To(user.take(scope, statement)),
            Self::Group(group) => Added::To(group.take(scope, statement)),
            Self::Policy(policy) => Added::To(policy.take(statement)),
            Self::ManagedPolicy(policy) => Added::To(policy.take(statement)),
        }
    }
}
