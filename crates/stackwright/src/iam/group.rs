//! Groups of users.

use std::rc::Rc;

use stackwright_core::kind::Accepts;
use stackwright_core::{
    AsNode, Construct, DependencyGroup, IntoValue, Node, NodeRef, Scope, Text, Value,
};

use super::check;
use super::grant::Grantable;
use super::identity::Identity;
use super::managed_policy::ManagedPolicyRef;
use super::own_policies::{DefaultPolicy, ManagedPolicies};
use super::policy::{Policy, PolicyRef};
use super::principal::Principal;
use super::statement::{PolicyKind, PolicyStatement};
use super::user::UserRef;
use stackwright_cfn::iam::CfnGroup;
use stackwright_cfn::kinds::iam::{GroupArn, GroupName};

/// A group of users that share permissions (`AWS::IAM::Group`).
#[derive(Clone, Debug, Default)]
pub struct Group {
    name: Option<Value<String>>,
    path: Option<Value<String>>,
    managed_policies: Vec<Node>,
}

impl Group {
    /// A group without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The group's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn group_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The path in front of the group's name, such as `/team/`. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// Attaches a managed policy.
    #[must_use]
    pub fn managed_policy(mut self, policy: impl Into<ManagedPolicyRef>) -> Self {
        self.managed_policies
            .push(policy.into().managed_policy_arn().into_node());
        self
    }

    /// An existing group of the stack's account, by its name.
    #[track_caller]
    pub fn from_group_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<GroupName>,
    ) -> GroupRef {
        let scope = scope.group(id);
        let name: Value<GroupName> = name.into_value();
        let resource = vec!["group/".into(), name.clone().into_node()];
        let arn = Value::from_node(scope.global_arn("iam", resource).into_node());
        GroupRef::new(scope.node(), arn, name, None)
    }

    /// An existing group, by its ARN.
    #[track_caller]
    pub fn from_group_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<GroupArn>,
    ) -> GroupRef {
        let scope = scope.group(id);
        let arn: Value<GroupArn> = arn.into_value();
        let (_, name) = super::role_ref::parts_of_arn(arn.node());
        GroupRef::new(scope.node(), arn, Value::from_node(name), None)
    }
}

impl Construct for Group {
    type Handle = GroupRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> GroupRef {
        check::name(scope, self.name.as_ref(), 128);
        check::path(scope, self.path.as_ref());
        let mut resource = CfnGroup::new();
        let properties = resource.as_object_mut();
        if let Some(name) = self.name {
            properties.put("GroupName", name.into());
        }
        if let Some(path) = self.path {
            properties.put("Path", path.into());
        }
        let resource = scope.add("Resource", resource);
        let arn = Value::from_node(resource.attr_arn().into_node());
        let name = Value::from_node(Node::Ref(resource.node()));
        let group = GroupRef::new(scope.node(), arn, name, Some(resource.node()));
        group.0.managed_policies.set(self.managed_policies);
        let late = group.clone();
        scope.on_synthesis(move |scope| late.finish(scope));
        group
    }
}

/// A [`Group`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct GroupRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    arn: Value<GroupArn>,
    name: Value<GroupName>,
    resource: Option<NodeRef>,
    managed_policies: ManagedPolicies,
    default_policy: DefaultPolicy,
}

impl AsNode for GroupRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl Grantable for GroupRef {
    fn grant_principal(&self) -> Principal {
        Principal::nameless(Identity::Group(self.clone()))
    }
}

impl<K: Accepts<GroupName>> IntoValue<K> for &GroupRef {
    fn into_value(self) -> Value<K> {
        self.0.name.clone().into_value()
    }
}

impl GroupRef {
    fn new(
        node: NodeRef,
        arn: Value<GroupArn>,
        name: Value<GroupName>,
        resource: Option<NodeRef>,
    ) -> Self {
        Self(Rc::new(State {
            node,
            arn,
            name,
            resource,
            managed_policies: ManagedPolicies::default(),
            default_policy: DefaultPolicy::default(),
        }))
    }

    /// The group's ARN.
    pub fn group_arn(&self) -> Value<GroupArn> {
        self.0.arn.clone()
    }

    /// The group's name.
    pub fn group_name(&self) -> Value<GroupName> {
        self.0.name.clone()
    }

    /// Adds a statement to the group's default policy, which is made at the first one.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Identity) {
            scope.of(self).diagnose(problem);
        }
        self.take(scope, statement);
    }

    /// Adds a user to the group.
    #[track_caller]
    pub fn add_user(&self, scope: &Scope, user: &UserRef) {
        user.add_to_group(scope, self);
    }

    /// Attaches a managed policy. An existing group's can't be changed.
    pub fn add_managed_policy(&self, _scope: &Scope, policy: impl Into<ManagedPolicyRef>) {
        self.0.managed_policies.attach(&policy.into());
    }

    /// Attaches an inline policy.
    pub fn attach_inline_policy(&self, scope: &Scope, policy: &PolicyRef) {
        policy.attach_to_group(scope, self);
    }

    #[track_caller]
    pub(crate) fn take(&self, scope: &Scope, statement: PolicyStatement) -> DependencyGroup {
        let place = scope.of(self);
        if !scope.owns(self) {
            return DependencyGroup::new();
        }
        let make = || place.add("DefaultPolicy", Policy::new().group(self));
        self.0.default_policy.or_make(make).take(statement)
    }

    fn finish(&self, scope: &Scope) {
        if let Some(resource) = &self.0.resource {
            let managed = &self.0.managed_policies;
            scope
                .edit(resource)
                .update(|properties| managed.write(properties));
        }
    }
}
