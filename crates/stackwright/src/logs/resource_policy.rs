//! Resource policies of CloudWatch Logs.

use stackwright_core::intrinsic::{json_text, select, split};
use stackwright_core::{AsNode, Construct, IntoValue, Node, NodeRef, Object, Scope, Value};

use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};
use stackwright_cfn::logs::CfnResourcePolicy;

/// A policy that lets services and other accounts use log groups (`AWS::Logs::ResourcePolicy`). An
/// account can have ten in each region.
#[derive(Clone, Debug, Default)]
pub struct ResourcePolicy {
    name: Option<Value<String>>,
    statements: Vec<PolicyStatement>,
}

impl ResourcePolicy {
    /// A policy without statements.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy's name. Default: made from the construct's path.
    #[must_use]
    pub fn resource_policy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.statements.push(statement);
        self
    }
}

impl Construct for ResourcePolicy {
    type Handle = ResourcePolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ResourcePolicyRef {
        let document = PolicyDocument::new()
            .minimize(false)
            .statements(self.statements);
        document.check(scope, PolicyKind::Resource);
        let document = SharedDocument::new(document);
        let name = self.name.unwrap_or_else(|| scope.unique_id().into_value());
        let resource = CfnResourcePolicy::new(Object::new(), name);
        let resource = scope.add("ResourcePolicy", resource).node();
        let late = document.clone();
        // What other hooks add in their turn is there by the second round.
        scope.on_synthesis(move |scope| {
            scope.on_synthesis(move |scope| {
                if let Some(written) = late.written(scope) {
                    scope
                        .edit(&resource)
                        .set("PolicyDocument", json_text(written));
                }
            });
        });
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
        self.take(statement);
    }

    pub(super) fn take(&self, statement: PolicyStatement) {
        self.document.add(statement);
    }
}

/// The statement with accounts in place of identities: CloudWatch Logs takes no others.
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html>
pub(super) fn with_accounts(scope: &Scope, mut statement: PolicyStatement) -> PolicyStatement {
    let principals = std::mem::take(&mut statement.principals);
    statement.principals = principals
        .into_iter()
        .map(|principal| principal.map_arns(|arn, account| account_of(scope, arn, account)))
        .collect();
    statement
}

/// The account of an identity, as far as its ARN or the stack tells it.
fn account_of(scope: &Scope, arn: Option<&Node>, account: Option<&Node>) -> Node {
    if let Some(account) = account {
        return account.clone();
    }
    match arn.map(|arn| (arn, arn.as_text())) {
        Some((arn, Some(text))) => match text.split(':').nth(4) {
            Some(account) => account.into(),
            None => arn.clone(),
        },
        Some((arn, None)) => select(4, split(":", arn.clone())).into(),
        None => scope.stack_account().into_node(),
    }
}
