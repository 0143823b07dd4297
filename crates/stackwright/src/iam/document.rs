//! Policy documents, and how they are written.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::kind::Json;
use stackwright_core::{AsNode, DependencyGroup, Node, NodeRef, Object, Scope, Value};

use super::minimize::{Flat, merge};
use super::statement::{PolicyKind, PolicyStatement};

/// The version of the policy language.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>
const LANGUAGE_VERSION: &str = "2012-10-17";

/// A policy: a list of statements.
///
/// It is written as the CDK writes it: a list of one element becomes that element, equal statements
/// are written once, and unless told otherwise statements that differ in one part only are merged,
/// with sorted actions, resources and principals.
///
/// ```
/// use stackwright::iam::{PolicyDocument, PolicyStatement};
///
/// let document = PolicyDocument::new()
///     .statement(PolicyStatement::new().actions(["sqs:SendMessage"]).all_resources());
/// ```
#[derive(Clone, Debug)]
pub struct PolicyDocument {
    pub(crate) statements: Vec<PolicyStatement>,
    pub(crate) minimize: bool,
    pub(crate) assign_sids: bool,
}

impl Default for PolicyDocument {
    fn default() -> Self {
        Self::new()
    }
}

impl PolicyDocument {
    /// A document without statements.
    pub const fn new() -> Self {
        Self {
            statements: Vec::new(),
            minimize: true,
            assign_sids: false,
        }
    }

    /// Adds a statement.
    #[must_use]
    pub fn statement(mut self, statement: PolicyStatement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Adds statements.
    #[must_use]
    pub fn statements(mut self, statements: impl IntoIterator<Item = PolicyStatement>) -> Self {
        self.statements.extend(statements);
        self
    }

    /// Merges statements where that makes the policy shorter and means the same. Default: true, as
    /// in new CDK projects (`@aws-cdk/aws-iam:minimizePolicies`).
    #[must_use]
    pub const fn minimize(mut self, minimize: bool) -> Self {
        self.minimize = minimize;
        self
    }

    /// Names every statement that has no name by its position. Default: false.
    #[must_use]
    pub const fn assign_sids(mut self, assign: bool) -> Self {
        self.assign_sids = assign;
        self
    }

    /// Whether there is no statement.
    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
    }

    /// The document as JSON, for a property of a resource that takes one. What it refers to belongs to
    /// the stack of `scope`. An empty document is the absence of a value.
    ///
    /// ```
    /// use stackwright::iam::{AccountRootPrincipal, PolicyDocument, PolicyStatement};
    /// use stackwright::prelude::*;
    ///
    /// let stack = Stack::new("topics");
    /// let document = PolicyDocument::new().statement(
    ///     PolicyStatement::new()
    ///         .actions(["sns:Publish"])
    ///         .all_resources()
    ///         .principal(AccountRootPrincipal::new()),
    /// );
    /// stack.add(
    ///     "Policy",
    ///     CfnResource::new("AWS::SNS::TopicPolicy")
    ///         .property("PolicyDocument", document.to_json(&stack)),
    /// );
    /// ```
    pub fn to_json(&self, scope: &Scope) -> Value<Json> {
        Value::from_node(self.written(scope).unwrap_or(Node::Pseudo("AWS::NoValue")))
    }

    /// The document as this stack writes it, or `None` where it has no statement.
    pub(crate) fn written(&self, scope: &Scope) -> Option<Node> {
        let flat: Vec<Flat> = self.statements.iter().map(Flat::of).collect();
        let flat = if self.minimize {
            merge(flat, None)
        } else {
            flat
        };
        document_of(&flat, scope, self.minimize, self.assign_sids)
    }

    /// Reports what is wrong with the statements.
    pub(crate) fn check(&self, scope: &Scope, kind: PolicyKind) {
        for statement in &self.statements {
            statement
                .problems(kind)
                .into_iter()
                .for_each(|problem| scope.diagnose(problem));
        }
    }
}

/// A minimized document of these statements.
pub(crate) fn written_statements(statements: Vec<Flat>, scope: &Scope) -> Option<Node> {
    document_of(&merge(statements, None), scope, true, false)
}

fn document_of(statements: &[Flat], scope: &Scope, sort: bool, assign_sids: bool) -> Option<Node> {
    let mut written: Vec<Object> = Vec::with_capacity(statements.len());
    for statement in statements {
        let object = statement.written(scope, sort);
        if !written.contains(&object) {
            written.push(object);
        }
    }
    if written.is_empty() {
        return None;
    }
    if assign_sids {
        for (position, statement) in written.iter_mut().enumerate() {
            if statement.get("Sid").is_none() {
                statement.set("Sid", position.to_string().into());
            }
        }
    }
    let statements = written.into_iter().map(Node::Object).collect();
    let document = Object::new().with("Statement", Node::List(statements));
    Some(document.with("Version", LANGUAGE_VERSION).into())
}

impl From<PolicyStatement> for PolicyDocument {
    fn from(statement: PolicyStatement) -> Self {
        Self::new().statement(statement)
    }
}

impl<const N: usize> From<[PolicyStatement; N]> for PolicyDocument {
    fn from(statements: [PolicyStatement; N]) -> Self {
        Self::new().statements(statements)
    }
}

/// A document that verbs add statements to until the stack is synthesized: what the policy of a
/// resource of your own is made with.
///
/// ```
/// use stackwright::iam::{PolicyDocument, PolicyStatement, ServicePrincipal, SharedDocument};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("topics");
/// let topic = stack.add("Policy", CfnResource::new("AWS::SNS::TopicPolicy"));
/// let policy = SharedDocument::new(PolicyDocument::new());
/// policy.write_to(&stack, topic.node(), "PolicyDocument");
/// policy.add(
///     PolicyStatement::new()
///         .actions(["sns:Publish"])
///         .all_resources()
///         .principal(ServicePrincipal::new("events.amazonaws.com")),
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct SharedDocument(Rc<RefCell<PolicyDocument>>);

impl SharedDocument {
    /// Starts from a document.
    pub fn new(document: PolicyDocument) -> Self {
        Self(Rc::new(RefCell::new(document)))
    }

    /// Adds a statement.
    pub fn add(&self, statement: PolicyStatement) {
        self.0.borrow_mut().statements.push(statement);
    }

    pub(crate) fn written(&self, scope: &Scope) -> Option<Node> {
        self.0.borrow().written(scope)
    }

    /// Writes the document into a property of a resource when everything has been added to it; one
    /// without statements leaves the property out.
    pub fn write_to(&self, scope: &Scope, resource: NodeRef, property: &'static str) {
        let document = self.clone();
        // What other hooks add in their turn is there by the second round.
        scope.on_synthesis(move |scope| {
            scope.on_synthesis(move |scope| {
                if let Some(written) = document.written(scope) {
                    scope.edit(&resource).set(property, written);
                }
            });
        });
    }
}

/// The policy of a resource as a resource of its own, made below it as `Policy` at the first
/// statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct LazyPolicy(Rc<RefCell<Option<(NodeRef, SharedDocument)>>>);

impl LazyPolicy {
    /// Adds a statement; `make` adds the policy's resource to the scope that it is given, and
    /// `property` of it holds the document, which starts as `initial`.
    pub(crate) fn add(
        &self,
        place: &Scope,
        statement: PolicyStatement,
        (property, initial): (&'static str, PolicyDocument),
        make: impl FnOnce(&Scope) -> NodeRef,
    ) -> DependencyGroup {
        let existing = self.0.borrow().clone();
        let (node, document) = existing.unwrap_or_else(|| {
            let policy = place.group("Policy");
            let resource = make(&policy);
            let document = SharedDocument::new(initial);
            document.write_to(&policy, resource, property);
            let made = (policy.node(), document);
            *self.0.borrow_mut() = Some(made.clone());
            made
        });
        document.add(statement);
        let place = DependencyGroup::new();
        place.add(&node);
        place
    }

    /// The policy, once there is one.
    pub(crate) fn node(&self) -> Option<NodeRef> {
        self.0.borrow().as_ref().map(|(node, _)| *node)
    }
}
