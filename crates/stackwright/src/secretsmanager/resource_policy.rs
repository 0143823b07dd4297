//! Policies of secrets.

use stackwright_core::{AsNode, Construct, NodeRef, Object, Scope};

use super::secret_ref::SecretRef;
use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};
use stackwright_cfn::secretsmanager::CfnResourcePolicy;

/// The policy of a secret (`AWS::SecretsManager::ResourcePolicy`). A secret has one at most:
/// [`SecretRef::add_to_resource_policy`] makes it for a secret of the stack, and this is for one that
/// exists already.
///
/// ```
/// use stackwright::iam::{AccountPrincipal, PolicyStatement};
/// use stackwright::secretsmanager::{ResourcePolicy, Secret};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("db");
/// let secret = Secret::from_secret_name(&stack, "Secret", "shop/database");
/// let policy = stack.add("Policy", ResourcePolicy::new(&secret));
/// policy.add_statement(
///     &stack,
///     PolicyStatement::new()
///         .actions(["secretsmanager:GetSecretValue"])
///         .all_resources()
///         .principal(AccountPrincipal::new("123456789012")),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct ResourcePolicy {
    secret: SecretRef,
    document: PolicyDocument,
}

impl ResourcePolicy {
    /// The policy of `secret`, without statements.
    pub fn new(secret: &SecretRef) -> Self {
        Self {
            secret: secret.clone(),
            document: PolicyDocument::new(),
        }
    }

    /// The policy's statements to start with. Default: none.
    #[must_use]
    pub fn document(mut self, document: impl Into<PolicyDocument>) -> Self {
        self.document = document.into();
        self
    }
}

impl Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ResourcePolicyRef {
        self.document.check(scope, PolicyKind::Resource);
        let resource = CfnResourcePolicy::new(Object::new(), self.secret.secret_arn());
        let resource = scope.add("Resource", resource);
        let document = SharedDocument::new(self.document);
        document.write_to(scope, resource.node(), "ResourcePolicy");
        ResourcePolicyRef {
            node: scope.node(),
            document,
        }
    }
}

/// A [`ResourcePolicy`] in a stack.
#[derive(Clone, Debug)]
pub struct ResourcePolicyRef {
    node: NodeRef,
    document: SharedDocument,
}

impl AsNode for ResourcePolicyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl ResourcePolicyRef {
    /// Adds a statement.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.document.add(statement);
    }
}
