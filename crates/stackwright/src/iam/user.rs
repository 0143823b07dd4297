//! Users.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use stackwright_core::kind::{Accepts, List};
use stackwright_core::{
    AsNode, Construct, DependencyGroup, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::check;
use super::grant::Grantable;
use super::group::GroupRef;
use super::identity::Identity;
use super::managed_policy::ManagedPolicyRef;
use super::own_policies::{DefaultPolicy, ManagedPolicies};
use super::policy::{Policy, PolicyRef};
use super::principal::Principal;
use super::role_ref::parts_of_arn;
use super::statement::{PolicyKind, PolicyStatement};
use stackwright_cfn::iam::{CfnUser, CfnUserToGroupAddition};
use stackwright_cfn::kinds::iam::{UserArn, UserName};

/// A person or program with credentials of its own (`AWS::IAM::User`). Prefer roles: their
/// credentials expire.
#[derive(Clone, Debug, Default)]
pub struct User {
    name: Option<Value<String>>,
    path: Option<Value<String>>,
    groups: Vec<Node>,
    managed_policies: Vec<Node>,
    permissions_boundary: Option<Node>,
    password: Option<Value<String>>,
    password_reset_required: Option<bool>,
}

impl User {
    /// A user without permissions.
    pub fn new() -> Self {
        Self::default()
    }

    /// The user's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn user_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The path in front of the user's name, such as `/team/`. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// Makes the user a member of a group.
    #[must_use]
    pub fn group(mut self, group: &GroupRef) -> Self {
        self.groups.push(group.group_name().into_node());
        self
    }

    /// Attaches a managed policy.
    #[must_use]
    pub fn managed_policy(mut self, policy: impl Into<ManagedPolicyRef>) -> Self {
        self.managed_policies
            .push(policy.into().managed_policy_arn().into_node());
        self
    }

    /// The managed policy that bounds what the user can be permitted. Default: none.
    #[must_use]
    pub fn permissions_boundary(mut self, policy: impl Into<ManagedPolicyRef>) -> Self {
        self.permissions_boundary = Some(policy.into().managed_policy_arn().into_node());
        self
    }

    /// The password for the console; pass a dynamic reference to a secret, never the password
    /// itself. Default: the user has none and can't sign in to the console.
    #[must_use]
    pub fn password(mut self, password: impl IntoValue<String>) -> Self {
        self.password = Some(password.into_value());
        self
    }

    /// Whether the user has to choose a new password at the first sign-in. Default: false.
    #[must_use]
    pub const fn password_reset_required(mut self, required: bool) -> Self {
        self.password_reset_required = Some(required);
        self
    }

    /// An existing user of the stack's account, by name.
    #[track_caller]
    pub fn from_user_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<UserName>,
    ) -> UserRef {
        let scope = scope.group(id);
        let name: Value<UserName> = name.into_value();
        let resource = vec!["user/".into(), name.clone().into_node()];
        let arn = Value::from_node(scope.global_arn("iam", resource).into_node());
        let account = scope.stack_account().into_node();
        UserRef::new(scope.node(), arn, name, account, None)
    }

    /// An existing user, by ARN.
    #[track_caller]
    pub fn from_user_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<UserArn>,
    ) -> UserRef {
        let scope = scope.group(id);
        let arn: Value<UserArn> = arn.into_value();
        let (account, name) = parts_of_arn(arn.node());
        UserRef::new(scope.node(), arn, Value::from_node(name), account, None)
    }
}

impl Construct for User {
    type Handle = UserRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> UserRef {
        check::name(scope, self.name.as_ref(), 64);
        check::path(scope, self.path.as_ref());
        let mut resource = CfnUser::new();
        let properties = resource.as_object_mut();
        let mut put = |property, value: Option<Node>| {
            if let Some(value) = value {
                properties.put(property, value);
            }
        };
        put("UserName", self.name.map(Node::from));
        put("Path", self.path.map(Node::from));
        put("PermissionsBoundary", self.permissions_boundary);
        if let Some(password) = self.password {
            let mut profile = Object::typed();
            profile.put("Password", password.into());
            if let Some(required) = self.password_reset_required {
                profile.put("PasswordResetRequired", required.into());
            }
            put("LoginProfile", Some(profile.into()));
        }
        let resource = scope.add("Resource", resource);
        let arn = Value::from_node(resource.attr_arn().into_node());
        let name = Value::from_node(Node::Ref(resource.node()));
        let account = scope.stack_account().into_node();
        let user = UserRef::new(scope.node(), arn, name, account, Some(resource.node()));
        user.0.managed_policies.set(self.managed_policies);
        *user.0.groups.borrow_mut() = self.groups;
        let late = user.clone();
        scope.on_synthesis(move |scope| late.finish(scope));
        user
    }
}

/// A [`User`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct UserRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    arn: Value<UserArn>,
    name: Value<UserName>,
    account: Node,
    resource: Option<NodeRef>,
    groups: RefCell<Vec<Node>>,
    managed_policies: ManagedPolicies,
    default_policy: DefaultPolicy,
    additions: Cell<u32>,
}

impl AsNode for UserRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Grantable for UserRef {
    fn grant_principal(&self) -> Principal {
        let account = Some(self.0.account.clone());
        Principal::identified(
            self.0.arn.clone().into_node(),
            account,
            Identity::User(self.clone()),
        )
    }
}

impl From<&UserRef> for Principal {
    fn from(user: &UserRef) -> Self {
        user.grant_principal()
    }
}

impl<K: Accepts<UserName>> IntoValue<K> for &UserRef {
    fn into_value(self) -> Value<K> {
        self.0.name.clone().into_value()
    }
}

impl UserRef {
    fn new(
        node: NodeRef,
        arn: Value<UserArn>,
        name: Value<UserName>,
        account: Node,
        resource: Option<NodeRef>,
    ) -> Self {
        Self(Rc::new(State {
            node,
            arn,
            name,
            account,
            resource,
            groups: RefCell::default(),
            managed_policies: ManagedPolicies::default(),
            default_policy: DefaultPolicy::default(),
            additions: Cell::default(),
        }))
    }

    /// The user's ARN.
    pub fn user_arn(&self) -> Value<UserArn> {
        self.0.arn.clone()
    }

    /// The user's name.
    pub fn user_name(&self) -> Value<UserName> {
        self.0.name.clone()
    }

    /// Adds a statement to the user's default policy, which is made at the first one.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Identity) {
            scope.of(self).diagnose(problem);
        }
        self.take(scope, statement);
    }

    /// Makes the user a member of a group.
    #[track_caller]
    pub fn add_to_group(&self, scope: &Scope, group: &GroupRef) {
        if self.0.resource.is_some() {
            self.0
                .groups
                .borrow_mut()
                .push(group.group_name().into_node());
            return;
        }
        let number = self.0.additions.replace(self.0.additions.get() + 1);
        let name = self.0.name.as_text().unwrap_or("User").to_owned();
        let users: Value<List<UserName>> =
            Value::from_node(Node::List(vec![self.0.name.clone().into_node()]));
        let addition = CfnUserToGroupAddition::new(group, users);
        scope
            .stack_scope()
            .add(format!("{name}Group{number}"), addition);
    }

    /// Attaches a managed policy. An existing user's can't be changed.
    pub fn add_managed_policy(&self, _scope: &Scope, policy: impl Into<ManagedPolicyRef>) {
        self.0.managed_policies.attach(&policy.into());
    }

    /// Attaches an inline policy.
    pub fn attach_inline_policy(&self, scope: &Scope, policy: &PolicyRef) {
        policy.attach_to_user(scope, self);
    }

    #[track_caller]
    pub(crate) fn take(&self, scope: &Scope, statement: PolicyStatement) -> DependencyGroup {
        let place = scope.of(self);
        if !scope.owns(self) {
            return DependencyGroup::new();
        }
        let policy = self.0.default_policy.or_make(|| {
            // An imported user's policy has had another id than a user's own from the start.
            let id = if self.0.resource.is_some() {
                "DefaultPolicy"
            } else {
                "Policy"
            };
            place.add(id, Policy::new().user(self))
        });
        policy.take(statement)
    }

    fn finish(&self, scope: &Scope) {
        let Some(resource) = &self.0.resource else {
            return;
        };
        let groups = self.0.groups.borrow();
        scope.edit(resource).update(|properties| {
            if !groups.is_empty() {
                properties.put("Groups", Node::List(groups.clone()));
            }
            self.0.managed_policies.write(properties);
        });
    }
}
