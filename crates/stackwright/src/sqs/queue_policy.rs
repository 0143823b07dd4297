//! Policies of queues.

use stackwright_core::{AsNode, Construct, NodeRef, Object, Scope};

use super::queue_ref::QueueRef;
use crate::iam::{PolicyDocument, PolicyKind, PolicyStatement, SharedDocument};
use stackwright_cfn::sqs::CfnQueuePolicy;

/// A policy of queues (`AWS::SQS::QueuePolicy`). A queue has one at most, and the `grant_…` verbs
/// make it by themselves.
#[derive(Clone, Debug)]
pub struct QueuePolicy {
    queues: Vec<QueueRef>,
    document: PolicyDocument,
}

impl QueuePolicy {
    /// A policy of these queues.
    pub fn new<'a>(queues: impl IntoIterator<Item = &'a QueueRef>) -> Self {
        Self {
            queues: queues.into_iter().cloned().collect(),
            document: PolicyDocument::new(),
        }
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.document = self.document.statement(statement);
        self
    }
}

/// The resource of a policy of these queues, still without statements.
pub(super) fn resource(queues: &[QueueRef]) -> CfnQueuePolicy {
    let urls: Vec<_> = queues.iter().map(QueueRef::queue_url).collect();
    CfnQueuePolicy::new(Object::new(), urls)
}

impl Construct for QueuePolicy {
    type Handle = QueuePolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> QueuePolicyRef {
        self.document.check(scope, PolicyKind::Resource);
        let made = scope.add("Resource", resource(&self.queues));
        let document = SharedDocument::new(self.document);
        document.write_to(scope, made.node(), "PolicyDocument");
        QueuePolicyRef {
            node: scope.node(),
            document,
        }
    }
}

/// A [`QueuePolicy`] in a stack.
#[derive(Clone, Debug)]
pub struct QueuePolicyRef {
    node: NodeRef,
    document: SharedDocument,
}

impl AsNode for QueuePolicyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl QueuePolicyRef {
    /// Adds a statement.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.document.add(statement);
    }
}
