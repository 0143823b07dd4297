//! Inline policies.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Value,
};

use super::check;
use super::codes;
use super::document::PolicyDocument;
use super::grant::Grantable;
use super::group::GroupRef;
use super::identity::Identity;
use super::principal::Principal;
use super::role_ref::RoleRef;
use super::statement::{PolicyKind, PolicyStatement};
use super::user::UserRef;
use stackwright_cfn::iam::CfnPolicy;

/// The longest name of a policy.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const MAX_NAME: usize = 128;

/// An inline policy: statements that belong to the roles, users and groups to which it is attached
/// (`AWS::IAM::Policy`).
///
/// A policy without statements, or attached to nobody, is left out of the template.
///
/// ```
/// use stackwright::iam::{Policy, PolicyStatement, Role, ServicePrincipal};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("iam");
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
/// let policy = stack.add("Policy", Policy::new().role(&role));
/// policy.add_statement(
///     &stack,
///     PolicyStatement::new().actions(["s3:ListAllMyBuckets"]).all_resources(),
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct Policy {
    name: Option<Value<String>>,
    document: PolicyDocument,
    attachments: Attachments,
    force: bool,
}

/// To whom a policy is attached, by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Attachments {
    roles: Vec<Node>,
    users: Vec<Node>,
    groups: Vec<Node>,
}

impl Attachments {
    fn put(list: &mut Vec<Node>, name: Node) {
        if !list.contains(&name) {
            list.push(name);
        }
    }

    pub(crate) fn add_role(&mut self, role: &RoleRef) {
        Self::put(&mut self.roles, role.role_name().into_node());
    }

    pub(crate) fn add_user(&mut self, user: &UserRef) {
        Self::put(&mut self.users, user.user_name().into_node());
    }

    pub(crate) fn add_group(&mut self, group: &GroupRef) {
        Self::put(&mut self.groups, group.group_name().into_node());
    }

    fn is_empty(&self) -> bool {
        self.roles.is_empty() && self.users.is_empty() && self.groups.is_empty()
    }

    /// How many characters the inline policies of the smallest of them may have together.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
    fn limit(&self) -> usize {
        if !self.users.is_empty() {
            2_048
        } else if !self.groups.is_empty() {
            5_120
        } else {
            10_240
        }
    }

    pub(crate) fn write(&self, properties: &mut Object) {
        let lists = [
            ("Groups", &self.groups),
            ("Roles", &self.roles),
            ("Users", &self.users),
        ];
        for (property, names) in lists {
            if !names.is_empty() {
                properties.put(property, Node::List(names.clone()));
            }
        }
    }
}

/// What the builders of inline and managed policies have in common.
macro_rules! statements_and_attachments {
    () => {
        /// Adds a statement.
        #[must_use]
        pub fn statement(mut self, statement: PolicyStatement) -> Self {
            self.document = self.document.statement(statement);
            self
        }

        /// Adds statements.
        #[must_use]
        pub fn statements(mut self, statements: impl IntoIterator<Item = PolicyStatement>) -> Self {
            self.document = self.document.statements(statements);
            self
        }

        /// Starts from a document instead of from nothing.
        #[must_use]
        pub fn document(mut self, document: impl Into<PolicyDocument>) -> Self {
            self.document = document.into();
            self
        }

        /// Attaches the policy to a role.
        #[must_use]
        pub fn role(mut self, role: &RoleRef) -> Self {
            self.attachments.add_role(role);
            self
        }

        /// Attaches the policy to a user.
        #[must_use]
        pub fn user(mut self, user: &UserRef) -> Self {
            self.attachments.add_user(user);
            self
        }

        /// Attaches the policy to a group.
        #[must_use]
        pub fn group(mut self, group: &GroupRef) -> Self {
            self.attachments.add_group(group);
            self
        }
    };
}
pub(super) use statements_and_attachments;

impl Policy {
    /// A policy that is attached to nobody yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy's name, unique among the inline policies of those it is attached to. Default: made
    /// from the construct's path.
    #[must_use]
    pub fn policy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    statements_and_attachments!();

    /// Takes the absence of statements or attachments for a mistake, instead of leaving the policy
    /// out of the template. Default: false.
    #[must_use]
    pub const fn force(mut self, force: bool) -> Self {
        self.force = force;
        self
    }
}

impl Construct for Policy {
    type Handle = PolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> PolicyRef {
        self.document.check(scope, PolicyKind::Identity);
        let resource = scope
            .add("Resource", CfnPolicy::new(Object::new(), ""))
            .node();
        let places = self
            .document
            .statements
            .iter()
            .map(|_| DependencyGroup::new())
            .collect();
        let name = self.name.clone();
        let policy = PolicyRef(Rc::new(State {
            node: scope.node(),
            resource,
            name,
            force: self.force,
            document: RefCell::new(self.document),
            places: RefCell::new(places),
            attachments: RefCell::new(self.attachments),
            written: RefCell::new(None),
        }));
        let late = policy.clone();
        // What other hooks add in their turn is in the document by the second round.
        scope.on_synthesis(move |scope| scope.on_synthesis(move |scope| late.finish(scope)));
        policy
    }
}

/// A [`Policy`] in a stack.
#[derive(Clone, Debug)]
pub struct PolicyRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    resource: NodeRef,
    name: Option<Value<String>>,
    force: bool,
    document: RefCell<PolicyDocument>,
    /// For each statement, what waits for it.
    places: RefCell<Vec<DependencyGroup>>,
    attachments: RefCell<Attachments>,
    /// The document, where the role has moved some statements elsewhere.
    written: RefCell<Option<Option<Node>>>,
}

impl AsNode for PolicyRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Grantable for PolicyRef {
    fn grant_principal(&self) -> Principal {
        Principal::nameless(Identity::Policy(self.clone()))
    }
}

impl PolicyRef {
    /// The policy's name.
    pub fn policy_name(&self) -> Value<String> {
        let generated = || Value::from_node(Node::LogicalId(self.0.resource));
        self.0.name.clone().unwrap_or_else(generated)
    }

    /// Adds a statement.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        let place = scope.of(self);
        for problem in statement.problems(PolicyKind::Identity) {
            place.diagnose(problem);
        }
        self.take(statement);
    }

    /// Attaches the policy to a role, even an imported one whose permissions are left to others.
    pub fn attach_to_role(&self, _scope: &Scope, role: &RoleRef) {
        self.0.attachments.borrow_mut().add_role(role);
    }

    /// Attaches the policy to a user.
    pub fn attach_to_user(&self, _scope: &Scope, user: &UserRef) {
        self.0.attachments.borrow_mut().add_user(user);
    }

    /// Attaches the policy to a group.
    pub fn attach_to_group(&self, _scope: &Scope, group: &GroupRef) {
        self.0.attachments.borrow_mut().add_group(group);
    }

    pub(crate) fn take(&self, statement: PolicyStatement) -> DependencyGroup {
        let place = DependencyGroup::new();
        self.0.document.borrow_mut().statements.push(statement);
        self.0.places.borrow_mut().push(place.clone());
        place
    }

    pub(crate) fn document(&self) -> PolicyDocument {
        self.0.document.borrow().clone()
    }

    /// States what is written instead of the document, and where each of its statements is then.
    pub(crate) fn replace(&self, written: Option<Node>, elsewhere: &[(usize, NodeRef)]) {
        *self.0.written.borrow_mut() = Some(written);
        for (position, policy) in elsewhere {
            self.move_place(*position, *policy);
        }
    }

    fn move_place(&self, position: usize, policy: NodeRef) {
        let places = self.0.places.borrow();
        if let Some(place) = places.get(position) {
            place.add(&policy);
        }
    }

    fn finish(&self, scope: &Scope) {
        let moved = self.0.written.borrow().is_some();
        let document = match self.0.written.borrow_mut().take() {
            Some(document) => document,
            None => self.0.document.borrow().written(scope),
        };
        let attachments = self.0.attachments.borrow();
        if self.0.force || (!attachments.is_empty() && !moved) {
            self.check(scope, document.is_none(), attachments.is_empty());
        }
        let edit = scope.edit(&self.0.resource);
        let Some(document) = document.filter(|_| !attachments.is_empty()) else {
            edit.remove();
            return;
        };
        if !moved {
            self.0
                .places
                .borrow()
                .iter()
                .for_each(|place| place.add(&self.0.node));
        }
        check::size(scope, &document, attachments.limit());
        let name = match &self.0.name {
            Some(name) => name.clone().into_node(),
            None => last_characters(&scope.logical_id(&self.0.resource).unwrap_or_default()),
        };
        edit.update(|properties| {
            properties.put("PolicyDocument", document);
            properties.put("PolicyName", name);
            attachments.write(properties);
        });
    }

    fn check(&self, scope: &Scope, is_empty: bool, is_unattached: bool) {
        if is_empty {
            check::no_statement(scope, "the policy", "add one with `add_statement`");
        }
        if is_unattached {
            let finding = Diagnostic::error(
                &codes::UNATTACHED_POLICY,
                "the policy is attached to nobody",
            );
            scope.diagnose(
                finding
                    .given("no role, user or group")
                    .allowed("at least one role, user or group")
                    .help("attach it with `role`, `user` or `group`"),
            );
        }
    }
}

/// The end of a logical id, as far as it fits into a policy's name.
fn last_characters(id: &str) -> Node {
    let start = id.len().saturating_sub(MAX_NAME);
    id.get(start..).unwrap_or(id).into()
}
