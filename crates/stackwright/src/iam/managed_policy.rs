//! Managed policies: AWS's own and the account's.

use std::cell::RefCell;
use std::rc::Rc;

use stackwright_core::intrinsic::concat;
use stackwright_core::kind::Accepts;
use stackwright_core::{
    AsNode, Construct, DependencyGroup, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
    pseudo,
};

use super::check;
use super::document::PolicyDocument;
use super::grant::Grantable;
use super::group::GroupRef;
use super::identity::Identity;
use super::policy::{Attachments, statements_and_attachments};
use super::principal::Principal;
use super::role_ref::{RoleRef, name_in_arn};
use super::statement::{PolicyKind, PolicyStatement};
use super::user::UserRef;
use stackwright_cfn::iam::CfnManagedPolicy;
use stackwright_cfn::kinds::iam::ManagedPolicyArn;

/// The most characters of a managed policy.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>
const MAX_SIZE: usize = 6_144;

/// A policy that exists for itself and can be attached to many (`AWS::IAM::ManagedPolicy`).
///
/// ```
/// use stackwright::iam::{ManagedPolicy, PolicyStatement, Role, ServicePrincipal};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("iam");
/// let policy = stack.add(
///     "Read",
///     ManagedPolicy::new()
///         .statement(PolicyStatement::new().actions(["s3:GetObject"]).all_resources()),
/// );
/// stack.add(
///     "Role",
///     Role::new(ServicePrincipal::new("ec2.amazonaws.com"))
///         .managed_policy(&policy)
///         .managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")),
/// );
/// ```
#[derive(Clone, Debug, Default)]
pub struct ManagedPolicy {
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    path: Option<Value<String>>,
    document: PolicyDocument,
    attachments: Attachments,
}

impl ManagedPolicy {
    /// A managed policy that is attached to nobody yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The policy's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn managed_policy_name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// What the policy is for; it can't be changed later. Default: empty.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// The path in front of the policy's name, such as `/team/`. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    statements_and_attachments!();

    /// A policy that AWS maintains, by its name and path:
    /// `service-role/AmazonECSTaskExecutionRolePolicy`.
    /// <https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html>
    pub fn from_aws_managed_policy_name(name: impl IntoValue<String>) -> ManagedPolicyRef {
        let parts = vec![
            "arn:".into(),
            pseudo::partition().into_node(),
            ":iam::aws:policy/".into(),
            name.into_value().into_node(),
        ];
        ManagedPolicyRef {
            arn: concat(parts).value(),
            own: None,
        }
    }

    /// An existing policy of the stack's account, by its path and name.
    #[track_caller]
    pub fn from_managed_policy_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<String>,
    ) -> ManagedPolicyRef {
        let scope = scope.group(id);
        let resource = vec!["policy/".into(), name.into_value().into_node()];
        let arn = scope.global_arn("iam", resource).into_node();
        ManagedPolicyRef {
            arn: Value::from_node(arn),
            own: None,
        }
    }

    /// An existing policy, by its ARN.
    #[track_caller]
    pub fn from_managed_policy_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<ManagedPolicyArn>,
    ) -> ManagedPolicyRef {
        scope.group(id);
        ManagedPolicyRef {
            arn: arn.into_value(),
            own: None,
        }
    }
}

impl Construct for ManagedPolicy {
    type Handle = ManagedPolicyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> ManagedPolicyRef {
        self.document.check(scope, PolicyKind::Identity);
        check::name(scope, self.name.as_ref(), 128);
        check::path(scope, self.path.as_ref());
        let mut resource = CfnManagedPolicy::new(Object::new());
        let properties = resource.as_object_mut();
        properties.put(
            "Description",
            self.description.map_or("".into(), Node::from),
        );
        properties.put("Path", self.path.map_or("/".into(), Node::from));
        if let Some(name) = self.name {
            properties.put("ManagedPolicyName", name.into());
        }
        let resource = scope.add("Resource", resource).node();
        let own = Rc::new(Own {
            node: scope.node(),
            resource,
            document: RefCell::new(self.document),
            attachments: RefCell::new(self.attachments),
        });
        let late = Rc::clone(&own);
        // What other hooks add in their turn is there by the second round.
        scope.on_synthesis(move |scope| scope.on_synthesis(move |scope| late.finish(scope)));
        ManagedPolicyRef {
            arn: Value::from_node(Node::Ref(own.resource)),
            own: Some(own),
        }
    }
}

/// A [`ManagedPolicy`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct ManagedPolicyRef {
    arn: Value<ManagedPolicyArn>,
    own: Option<Rc<Own>>,
}

#[derive(Debug)]
struct Own {
    node: NodeRef,
    resource: NodeRef,
    document: RefCell<PolicyDocument>,
    attachments: RefCell<Attachments>,
}

impl Own {
    fn finish(&self, scope: &Scope) {
        let Some(document) = self.document.borrow().written(scope) else {
            let help = "add one with `add_statement`";
            check::no_statement(scope, "the managed policy", help);
            return;
        };
        check::size(scope, &document, MAX_SIZE);
        let attachments = self.attachments.borrow();
        scope.edit(&self.resource).update(|properties| {
            properties.put("PolicyDocument", document);
            attachments.write(properties);
        });
    }
}

impl From<&ManagedPolicyRef> for ManagedPolicyRef {
    fn from(policy: &ManagedPolicyRef) -> Self {
        policy.clone()
    }
}

impl<K: Accepts<ManagedPolicyArn>> IntoValue<K> for &ManagedPolicyRef {
    fn into_value(self) -> Value<K> {
        self.arn.clone().into_value()
    }
}

impl Grantable for ManagedPolicyRef {
    fn grant_principal(&self) -> Principal {
        Principal::nameless(Identity::ManagedPolicy(self.clone()))
    }
}

impl ManagedPolicyRef {
    /// The policy's ARN.
    pub fn managed_policy_arn(&self) -> Value<ManagedPolicyArn> {
        self.arn.clone()
    }

    /// The policy's name, worked out from its ARN.
    pub fn managed_policy_name(&self) -> Value<String> {
        match self.arn.as_text() {
            Some(arn) => arn.rsplit('/').next().unwrap_or_default().into_value(),
            None => Value::from_node(name_in_arn(self.arn.node())),
        }
    }

    /// The construct's place in the tree, unless the policy exists already.
    pub fn construct(&self) -> Option<NodeRef> {
        self.own.as_ref().map(|own| own.node)
    }

    /// Adds a statement. One to a policy that exists already has no effect.
    #[track_caller]
    pub fn add_statement(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Identity) {
            scope.of(scope).diagnose(problem);
        }
        self.take(statement);
    }

    /// Attaches the policy to a role.
    pub fn attach_to_role(&self, _scope: &Scope, role: &RoleRef) {
        if let Some(own) = &self.own {
            own.attachments.borrow_mut().add_role(role);
        }
    }

    /// Attaches the policy to a user.
    pub fn attach_to_user(&self, _scope: &Scope, user: &UserRef) {
        if let Some(own) = &self.own {
            own.attachments.borrow_mut().add_user(user);
        }
    }

    /// Attaches the policy to a group.
    pub fn attach_to_group(&self, _scope: &Scope, group: &GroupRef) {
        if let Some(own) = &self.own {
            own.attachments.borrow_mut().add_group(group);
        }
    }

    pub(crate) fn take(&self, statement: PolicyStatement) -> DependencyGroup {
        let place = DependencyGroup::new();
        if let Some(own) = &self.own {
            own.document.borrow_mut().statements.push(statement);
            place.add(&own.node);
        }
        place
    }
}
