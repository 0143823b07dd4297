//! Policies of topics.

use stackwright_core::{AsNode, Construct, Node, NodeRef, Object, Scope, Value};

use super::topic_ref::TopicRef;
use crate::iam::{
    Effect, PolicyDocument, PolicyKind, PolicyStatement, SharedDocument, StarPrincipal,
};
use stackwright_cfn::sns::CfnTopicPolicy;

/// A policy of topics (`AWS::SNS::TopicPolicy`). A topic has one at most, and the `grant_…` verbs
/// make it by themselves.
#[derive(Clone, Debug)]
pub struct TopicPolicy {
    topics: Vec<TopicRef>,
    document: PolicyDocument,
    enforce_ssl: bool,
}

impl TopicPolicy {
    /// A policy of these topics.
    pub fn new<'a>(topics: impl IntoIterator<Item = &'a TopicRef>) -> Self {
        Self {
            topics: topics.into_iter().cloned().collect(),
            document: PolicyDocument::new(),
            enforce_ssl: false,
        }
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.document = self.document.statement(statement);
        self
    }

    /// Starts from a document instead of from nothing.
    #[must_use]
    pub fn policy_document(mut self, document: impl Into<PolicyDocument>) -> Self {
        self.document = document.into();
        self
    }

    /// Whether publishing without TLS is denied. Default: false.
    #[must_use]
    pub const fn enforce_ssl(mut self, enforce: bool) -> Self {
        self.enforce_ssl = enforce;
        self
    }
}

/// The resource of a policy of these topics, still without statements.
pub(super) fn resource(topics: &[TopicRef]) -> CfnTopicPolicy {
    let arns: Vec<Node> = topics
        .iter()
        .map(|topic| topic.topic_arn().into())
        .collect();
    CfnTopicPolicy::new(Object::new(), Value::from_node(Node::List(arns)))
}

/// Denies publishing without TLS.
pub(super) fn denial_without_tls(topic: &TopicRef) -> PolicyStatement {
    PolicyStatement::new()
        .sid("AllowPublishThroughSSLOnly")
        .effect(Effect::Deny)
        .actions(["sns:Publish"])
        .resources([topic.topic_arn()])
        .principal(StarPrincipal::new())
        .condition("Bool", "aws:SecureTransport", "false")
}

impl Construct for TopicPolicy {
    type Handle = TopicPolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> TopicPolicyRef {
        self.document.check(scope, PolicyKind::Resource);
        let made = scope.add("Resource", resource(&self.topics));
        let document = SharedDocument::new(self.document);
        document.write_to(scope, made.node(), "PolicyDocument");
        if self.enforce_ssl {
            self.topics
                .iter()
                .for_each(|topic| document.add(denial_without_tls(topic)));
        }
        TopicPolicyRef {
            node: scope.node(),
            document,
        }
    }
}

/// A [`TopicPolicy`] in a stack.
#[derive(Clone, Debug)]
pub struct TopicPolicyRef {
    node: NodeRef,
    document: SharedDocument,
}

impl AsNode for TopicPolicyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl TopicPolicyRef {
    /// Adds a statement.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        self.document.add(statement);
    }
}
