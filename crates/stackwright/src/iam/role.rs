//! Roles.

use std::cell::RefCell;

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::check;
use super::codes;
use super::document::{PolicyDocument, SharedDocument};
use super::imported_role::ImportedRole;
use super::managed_policy::ManagedPolicyRef;
use super::own_policies::{DefaultPolicy, ManagedPolicies};
use super::principal::Principal;
use super::principal_kinds::ServicePrincipal;
use super::role_ref::{Origin, Owned, RoleRef, State, Takes};
use super::statement::{PolicyKind, PolicyStatement};
use stackwright_cfn::iam::CfnRole;
use stackwright_cfn::kinds::iam::{RoleArn, RoleName};

/// An IAM role: permissions that a service or person takes on for a while (`AWS::IAM::Role`).
///
/// Permissions are added with the `grant_…` verbs of other resources, with
/// [`RoleRef::add_to_policy`], or as managed policies.
///
/// ```
/// use stackwright::iam::{PolicyStatement, Role, ServicePrincipal};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("iam");
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ecs-tasks.amazonaws.com")));
/// role.add_to_policy(
///     &stack,
///     PolicyStatement::new().actions(["s3:GetObject"]).resources(["arn:aws:s3:::data/*"]),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Role {
    assumed_by: Principal,
    description: Option<Value<String>>,
    external_ids: Vec<Node>,
    inline_policies: Vec<(Text, PolicyDocument)>,
    managed_policies: Vec<Node>,
    max_session_duration: Option<Duration>,
    path: Option<Value<String>>,
    permissions_boundary: Option<Node>,
    role_name: Option<Value<String>>,
}

/// The roles of a stack that were made once for a construct, by the construct and their id.
#[derive(Default)]
struct MadeOnce(RefCell<Vec<(NodeRef, &'static str, RoleRef)>>);

impl Role {
    /// A role that this principal may take on.
    pub fn new(assumed_by: impl Into<Principal>) -> Self {
        Self {
            assumed_by: assumed_by.into(),
            description: None,
            external_ids: Vec::new(),
            inline_policies: Vec::new(),
            managed_policies: Vec::new(),
            max_session_duration: None,
            path: None,
            permissions_boundary: None,
            role_name: None,
        }
    }

    /// The role of a service with this id below a place, made at its first use.
    #[track_caller]
    pub(crate) fn once(place: &Scope, id: &'static str, service: &'static str) -> RoleRef {
        let made = place.shared::<MadeOnce>();
        let known =
            |(node, name, _): &&(NodeRef, &str, RoleRef)| *node == place.node() && *name == id;
        let existing = made
            .0
            .borrow()
            .iter()
            .find(known)
            .map(|(_, _, role)| role.clone());
        existing.unwrap_or_else(|| {
            let role = place.add(id, Self::new(ServicePrincipal::new(service)));
            made.0.borrow_mut().push((place.node(), id, role.clone()));
            role
        })
    }

    /// What the role is for, in at most 1,000 characters. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Adds an id that whoever takes on the role has to know (`sts:ExternalId`). Default: none is
    /// asked for. <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html>
    #[must_use]
    pub fn external_id(mut self, id: impl IntoValue<String>) -> Self {
        self.external_ids.push(id.into_value().into_node());
        self
    }

    /// Adds a policy that is part of the role itself.
    #[must_use]
    pub fn inline_policy(
        mut self,
        name: impl Into<Text>,
        document: impl Into<PolicyDocument>,
    ) -> Self {
        self.inline_policies.push((name.into(), document.into()));
        self
    }

    /// Attaches a managed policy. [`RoleRef::add_managed_policy`] does so later.
    #[must_use]
    pub fn managed_policy(mut self, policy: impl Into<ManagedPolicyRef>) -> Self {
        self.managed_policies
            .push(policy.into().managed_policy_arn().into_node());
        self
    }

    /// The longest session, from one to twelve hours. Default: one hour.
    #[must_use]
    pub const fn max_session_duration(mut self, duration: Duration) -> Self {
        self.max_session_duration = Some(duration);
        self
    }

    /// The path in front of the role's name, such as `/team/`. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl IntoValue<String>) -> Self {
        self.path = Some(path.into_value());
        self
    }

    /// The managed policy that bounds what the role can be permitted. Default: none.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html>
    #[must_use]
    pub fn permissions_boundary(mut self, policy: impl Into<ManagedPolicyRef>) -> Self {
        self.permissions_boundary = Some(policy.into().managed_policy_arn().into_node());
        self
    }

    /// The role's name. Default: CloudFormation makes one up, which keeps replacement possible.
    #[must_use]
    pub fn role_name(mut self, name: impl IntoValue<String>) -> Self {
        self.role_name = Some(name.into_value());
        self
    }

    /// An existing role by its ARN. Permissions that are granted to it become an inline policy of
    /// this stack; see [`ImportedRole`] for the other ways to treat it.
    #[track_caller]
    pub fn from_role_arn(
        scope: &Scope,
        id: impl Into<Text>,
        arn: impl IntoValue<RoleArn>,
    ) -> RoleRef {
        scope.add(id, ImportedRole::from_arn(arn))
    }

    /// An existing role of the stack's account by its name. See [`from_role_arn`](Self::from_role_arn).
    #[track_caller]
    pub fn from_role_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<RoleName>,
    ) -> RoleRef {
        scope.add(id, ImportedRole::from_name(name))
    }

    /// Who may take on the role, as statements.
    fn trust(&self) -> PolicyDocument {
        let statements = self.assumed_by.members().iter().map(|member| {
            let mut statement = PolicyStatement {
                actions: member.assume_role_actions(),
                ..PolicyStatement::new()
            };
            statement.conditions.extend(&member.conditions);
            if let Some(ids) = external_ids(&self.external_ids) {
                statement
                    .conditions
                    .add("StringEquals".into(), "sts:ExternalId".into(), ids);
            }
            statement.principal(Principal::of_member(member))
        });
        PolicyDocument::new().statements(statements.collect::<Vec<_>>())
    }

    fn check(&self, scope: &Scope) {
        let seconds = self.max_session_duration.and_then(Duration::to_seconds);
        if let Some(seconds) = seconds
            && !(3600..=43_200).contains(&seconds)
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_SESSION_DURATION,
                "a role's sessions can't be as short or long as this",
            );
            scope.diagnose(
                finding
                    .given(format!("{seconds} seconds"))
                    .allowed("1 hour (3600 seconds) to 12 hours (43200 seconds)")
                    .help("use `Duration::hours`"),
            );
        }
        let description = self
            .description
            .as_ref()
            .and_then(Value::as_text)
            .unwrap_or_default();
        if description.chars().count() > 1000 {
            let finding = Diagnostic::error(
                &codes::DESCRIPTION_TOO_LONG,
                "the role's description is too long",
            );
            scope.diagnose(
                finding
                    .given(format!("{} characters", description.chars().count()))
                    .allowed("at most 1,000 characters")
                    .help("shorten it"),
            );
        }
        check::name(scope, self.role_name.as_ref(), 64);
        check::path(scope, self.path.as_ref());
        for (_, document) in &self.inline_policies {
            document.check(scope, PolicyKind::Identity);
            if document.is_empty() {
                check::no_statement(scope, "an inline policy", "leave the policy out");
            }
        }
        self.trust().check(scope, PolicyKind::Trust);
        if self.assumed_by.members().is_empty() {
            let finding = Diagnostic::error(
                &codes::STATEMENT_WITHOUT_PRINCIPAL,
                "nobody may take on the role",
            );
            scope.diagnose(
                finding
                    .given("no principal")
                    .allowed("at least one principal")
                    .help("name who is meant in `Role::new`"),
            );
        }
    }
}

fn external_ids(ids: &[Node]) -> Option<Node> {
    match ids {
        [] => None,
        [only] => Some(only.clone()),
        several => Some(Node::List(several.to_vec())),
    }
}

impl Construct for Role {
    type Handle = RoleRef;
    const LIBRARY: bool = true;

    fn build(mut self, scope: &Scope) -> RoleRef {
        self.check(scope);
        let trust = SharedDocument::new(self.trust());
        let mut resource = CfnRole::new(Object::new());
        let properties = resource.as_object_mut();
        let mut put = |property, value: Option<Node>| {
            if let Some(value) = value {
                properties.put(property, value);
            }
        };
        let description = self
            .description
            .take()
            .filter(|text| text.as_text() != Some(""));
        put("Description", description.map(Node::from));
        let seconds = self.max_session_duration.and_then(Duration::to_seconds);
        put(
            "MaxSessionDuration",
            seconds.map(|seconds| Node::float(seconds as f64)),
        );
        put("Path", self.path.map(Node::from));
        put("PermissionsBoundary", self.permissions_boundary);
        put("RoleName", self.role_name.map(Node::from));
        let resource = scope.add("Resource", resource);
        let mut managed = Vec::new();
        for policy in self.managed_policies {
            if !managed.contains(&policy) {
                managed.push(policy);
            }
        }
        let owned = Owned {
            trust,
            managed_policies: ManagedPolicies::new(managed),
            inline_policies: self.inline_policies,
        };
        let state = State {
            node: scope.node(),
            arn: Value::from_node(resource.attr_arn().into_node()),
            name: Value::from_node(Node::Ref(resource.node())),
            account: scope.stack_account().into_node(),
            origin: Origin::Owned(resource.node(), owned),
            default_policy: DefaultPolicy::default(),
            default_policy_id: "DefaultPolicy".into(),
            default_policy_name: None,
            is_foreign: false,
        };
        let role = RoleRef::new(state, Takes::Statements);
        let late = role.clone();
        // What other hooks add in their turn is there by the second round.
        scope.on_synthesis(move |scope| scope.on_synthesis(move |scope| late.finish(scope)));
        role
    }
}
