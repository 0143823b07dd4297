//! The handle of a role.

use std::rc::Rc;

use stackwright_core::intrinsic::select;
use stackwright_core::kind::Accepts;
use stackwright_core::{AsNode, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value};

use super::codes;
use super::document::{PolicyDocument, SharedDocument};
use super::grant::{Grant, Grantable};
use super::grant_request::GrantRequest;
use super::identity::{Added, Identity};
use super::managed_policy::ManagedPolicyRef;
use super::overflow;
use super::own_policies::{DefaultPolicy, ManagedPolicies};
use super::policy::{Policy, PolicyRef};
use super::principal::{Principal, PrincipalId};
use super::statement::{PolicyKind, PolicyStatement};
use stackwright_cfn::kinds::iam::{RoleArn, RoleName};

/// A [`Role`](super::Role) in a stack, or an imported one.
#[derive(Clone, Debug)]
pub struct RoleRef {
    state: Rc<State>,
    takes: Takes,
}

/// What a role does with statements that are granted to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    /// It adds them to its policy.
    Statements,
    /// It drops them: somebody else takes care of its permissions.
    Nothing,
    /// It leaves them to the policies of resources.
    Resources,
}

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) node: NodeRef,
    pub(crate) arn: Value<RoleArn>,
    pub(crate) name: Value<RoleName>,
    pub(crate) account: Node,
    pub(crate) origin: Origin,
    pub(super) default_policy: DefaultPolicy,
    pub(crate) default_policy_id: Text,
    pub(crate) default_policy_name: Option<Text>,
    /// Imported from another account than the stack's: its policies can't be changed here.
    pub(crate) is_foreign: bool,
}

#[derive(Debug)]
pub(crate) enum Origin {
    Owned(NodeRef, Owned),
    Imported,
}

#[derive(Debug)]
pub(crate) struct Owned {
    pub(super) trust: SharedDocument,
    pub(super) managed_policies: ManagedPolicies,
    pub(super) inline_policies: Vec<(Text, PolicyDocument)>,
}

impl AsNode for RoleRef {
    fn node(&self) -> NodeRef {
        self.state.node
    }
}

impl Grantable for RoleRef {
    fn grant_principal(&self) -> Principal {
        let arn = self.state.arn.clone().into_node();
        let account = Some(self.state.account.clone());
        Principal::identified(arn, account, Identity::Role(self.clone()))
    }
}

impl From<&RoleRef> for Principal {
    fn from(role: &RoleRef) -> Self {
        role.grant_principal()
    }
}

impl From<RoleRef> for Principal {
    fn from(role: RoleRef) -> Self {
        role.grant_principal()
    }
}

impl<K: Accepts<RoleArn>> IntoValue<K> for &RoleRef {
    fn into_value(self) -> Value<K> {
        self.state.arn.clone().into_value()
    }
}

impl RoleRef {
    pub(super) fn new(state: State, takes: Takes) -> Self {
        Self {
            state: Rc::new(state),
            takes,
        }
    }

    /// The role's ARN.
    pub fn role_arn(&self) -> Value<RoleArn> {
        self.state.arn.clone()
    }

    /// The role's name.
    pub fn role_name(&self) -> Value<RoleName> {
        self.state.name.clone()
    }

    /// The role's stable id, `AROA…`, unless the role was imported.
    pub fn role_id(&self) -> Option<Value<String>> {
        match &self.state.origin {
            Origin::Owned(resource, _) => {
                Some(Value::from_node(Node::GetAtt(*resource, "RoleId".into())))
            }
            Origin::Imported => None,
        }
    }

    /// Adds a statement to the role's default policy, which is made at the first one. Returns
    /// whether the role took it: an imported role may leave its permissions to others.
    #[track_caller]
    pub fn add_to_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Identity) {
            scope.of(self).diagnose(problem);
        }
        !matches!(self.take(scope, statement), Added::Refused)
    }

    /// [`add_to_policy`](Self::add_to_policy) by the CDK's other name for it.
    #[track_caller]
    pub fn add_to_principal_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        self.add_to_policy(scope, statement)
    }

    /// Adds a statement on who may take on the role. An imported role's can't be changed.
    #[track_caller]
    pub fn add_to_assume_role_policy(&self, scope: &Scope, statement: PolicyStatement) {
        for problem in statement.problems(PolicyKind::Trust) {
            scope.of(self).diagnose(problem);
        }
        if let Origin::Owned(_, owned) = &self.state.origin {
            owned.trust.add(statement);
        }
    }

    /// Attaches a managed policy. To an imported role only a policy of this stack can be attached,
    /// because it is the policy that is changed then.
    #[track_caller]
    pub fn add_managed_policy(&self, scope: &Scope, policy: impl Into<ManagedPolicyRef>) {
        let policy = policy.into();
        match &self.state.origin {
            Origin::Owned(_, owned) => {
                owned.managed_policies.attach(&policy);
            }
            Origin::Imported if !self.is_open() => {}
            Origin::Imported if policy.construct().is_some() => policy.attach_to_role(scope, self),
            Origin::Imported => {
                let finding = Diagnostic::warning(
                    &codes::UNATTACHABLE_POLICY,
                    "the policy is not attached: neither it nor the role belongs to this stack",
                );
                scope.of(self).diagnose(
                    finding
                        .given("an imported policy and an imported role")
                        .allowed("a `ManagedPolicy` of this stack, or a `Role` of it")
                        .help("attach the policy where the role is defined"),
                );
            }
        }
    }

    /// Attaches an inline policy, unless the role was imported to be left alone.
    pub fn attach_inline_policy(&self, scope: &Scope, policy: &PolicyRef) {
        if self.is_open() {
            policy.attach_to_role(scope, self);
        }
    }

    /// Whether this stack may add to the role's permissions.
    pub(super) fn is_open(&self) -> bool {
        self.takes == Takes::Statements && !self.state.is_foreign
    }

    pub(super) fn is_imported(&self) -> bool {
        matches!(self.state.origin, Origin::Imported)
    }

    /// Permits somebody to do something with this role, such as `iam:GetRole`.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        Grant::add_to_principal(scope, grantee, actions, [self.role_arn()])
    }

    /// Permits somebody to hand this role to a service (`iam:PassRole`).
    #[track_caller]
    pub fn grant_pass_role(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.grant(scope, grantee, ["iam:PassRole"])
    }

    /// Permits somebody to take on this role (`sts:AssumeRole`); the role has to trust them besides.
    #[track_caller]
    pub fn grant_assume_role(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let principal = grantee.grant_principal();
        let has_no_policy = |id: &PrincipalId| {
            matches!(
                id,
                PrincipalId::Service { .. } | PrincipalId::AccountRoot(_)
            )
        };
        if principal
            .members()
            .iter()
            .any(|member| has_no_policy(&member.id))
        {
            let finding = Diagnostic::error(
                &codes::NOT_ASSUMABLE_BY,
                "a service or an account has no policy to which the permission could be added",
            );
            scope.of(self).diagnose(
                finding
                    .given("a service or an account")
                    .allowed("a role, user or group")
                    .help(
                        "name it in the trust policy: `Role::new` or `add_to_assume_role_policy`",
                    ),
            );
            return Grant::none();
        }
        GrantRequest::new(["sts:AssumeRole"], [self.role_arn()]).on_principal(scope, &principal)
    }

    /// The same role, to which nothing is added from here on: permissions that are granted to it are
    /// dropped, because somebody else takes care of them.
    #[must_use]
    pub fn without_policy_updates(&self) -> Self {
        Self {
            state: Rc::clone(&self.state),
            takes: Takes::Nothing,
        }
    }

    pub(crate) fn takes(&self) -> bool {
        self.takes != Takes::Resources
    }

    #[track_caller]
    pub(crate) fn take(&self, scope: &Scope, statement: PolicyStatement) -> Added {
        match self.takes {
            Takes::Nothing => return Added::Ignored,
            Takes::Resources => return Added::Refused,
            Takes::Statements if self.state.is_foreign => return Added::Ignored,
            Takes::Statements => {}
        }
        let place = scope.of(self);
        if !scope.owns(self) {
            return Added::Ignored;
        }
        let policy = self.state.default_policy.or_make(|| {
            let name = self.state.default_policy_name.clone();
            let policy = Policy::new().role(self);
            let policy = match name {
                Some(name) => policy.policy_name(name),
                None => policy,
            };
            place.add(self.state.default_policy_id.clone(), policy)
        });
        Added::To(policy.take(statement))
    }

    pub(super) fn finish(&self, scope: &Scope) {
        let Origin::Owned(resource, owned) = &self.state.origin else {
            return;
        };
        if let Some(policy) = self.state.default_policy.get() {
            overflow::split(scope, self, &policy);
        }
        let inline: Vec<Node> = owned
            .inline_policies
            .iter()
            .filter_map(|(name, document)| {
                let mut policy = Object::typed();
                policy.put("PolicyDocument", document.written(scope)?);
                policy.put("PolicyName", name.clone().into());
                Some(policy.into())
            })
            .collect();
        scope.edit(resource).update(|properties| {
            if let Some(trust) = owned.trust.written(scope) {
                properties.put("AssumeRolePolicyDocument", trust);
            }
            owned.managed_policies.write(properties);
            if !inline.is_empty() {
                properties.put("Policies", Node::List(inline));
            }
        });
    }
}

/// The account and the name in a role's ARN; worked out at deployment where the ARN is.
pub(crate) fn parts_of_arn(arn: &Node) -> (Node, Node) {
    match arn.as_text() {
        Some(text) => {
            let account = text.split(':').nth(4).unwrap_or_default();
            let name = text.rsplit('/').next().unwrap_or_default();
            (account.into(), name.into())
        }
        None => (select(4, split(":", arn)).into(), name_in_arn(arn)),
    }
}

/// The name after the slash in an ARN that is known at deployment only.
pub(crate) fn name_in_arn(arn: &Node) -> Node {
    let resource: Node = select(5, split(":", arn)).into();
    select(1, split("/", &resource)).into()
}

fn split(delimiter: &str, text: &Node) -> Node {
    stackwright_core::intrinsic::split(delimiter, text.clone()).into_node()
}
