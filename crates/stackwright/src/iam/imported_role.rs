//! Roles that exist already.

use stackwright_core::{AsNode, Construct, Diagnostic, IntoValue, Scope, Text, Value};

use super::codes;
use super::own_policies::DefaultPolicy;
use super::role_ref::{Origin, RoleRef, State, Takes, parts_of_arn};
use stackwright_cfn::kinds::iam::{RoleArn, RoleName};

/// A role that exists already, with how to treat it. Adding it gives a [`RoleRef`].
///
/// ```
/// use stackwright::iam::ImportedRole;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("iam");
/// let role = stack.add(
///     "Deploy",
///     ImportedRole::from_arn("arn:aws:iam::123456789012:role/deploy").mutable(false),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct ImportedRole {
    by: By,
    mutable: bool,
    add_grants_to_resources: bool,
    default_policy_name: Option<Text>,
}

#[derive(Clone, Debug)]
enum By {
    Arn(Value<RoleArn>),
    Name(Value<RoleName>),
}

impl ImportedRole {
    /// The role with this ARN.
    pub fn from_arn(arn: impl IntoValue<RoleArn>) -> Self {
        Self::by(By::Arn(arn.into_value()))
    }

    /// The role with this name in the stack's account.
    pub fn from_name(name: impl IntoValue<RoleName>) -> Self {
        Self::by(By::Name(name.into_value()))
    }

    const fn by(by: By) -> Self {
        Self {
            by,
            mutable: true,
            add_grants_to_resources: false,
            default_policy_name: None,
        }
    }

    /// Whether permissions that are granted to the role become an inline policy of this stack.
    /// Default: true. If not, they are dropped: somebody else takes care of the role's permissions.
    /// A role of another account than the stack's is never changed.
    #[must_use]
    pub const fn mutable(mut self, mutable: bool) -> Self {
        self.mutable = mutable;
        self
    }

    /// For a role that is not mutable: adds permissions to the policies of the resources instead,
    /// where those have one. Default: false.
    #[must_use]
    pub const fn add_grants_to_resources(mut self, add: bool) -> Self {
        self.add_grants_to_resources = add;
        self
    }

    /// The name of the inline policy that permissions are added to. Default: one that is unique to
    /// the stack and the path, so that stacks that import the same role don't overwrite each other's.
    #[must_use]
    pub fn default_policy_name(mut self, name: impl Into<Text>) -> Self {
        self.default_policy_name = Some(name.into());
        self
    }
}

impl Construct for ImportedRole {
    type Handle = RoleRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> RoleRef {
        let own_account = scope.stack_account().into_node();
        let (arn, name, account) = match self.by {
            By::Arn(arn) => {
                check_arn(scope, arn.as_text());
                let (account, name) = parts_of_arn(arn.node());
                (arn, Value::from_node(name), account)
            }
            By::Name(name) => {
                let resource = vec!["role/".into(), name.clone().into_node()];
                let arn = scope.global_arn("iam", resource).into_node();
                (Value::from_node(arn), name, own_account.clone())
            }
        };
        let known = account.as_text().zip(own_account.as_text());
        let is_foreign = known.is_some_and(|(account, own)| account != own);
        let takes = match (self.mutable, self.add_grants_to_resources) {
            (true, _) => Takes::Statements,
            (false, false) => Takes::Nothing,
            (false, true) => Takes::Resources,
        };
        let (id, name_of_policy) = match self.default_policy_name {
            Some(name) => (name.clone(), Some(name)),
            None => {
                let id = format!("Policy{}", scope.unique_id());
                (id.clone().into(), Some(id.into()))
            }
        };
        let state = State {
            node: scope.node(),
            arn,
            name,
            account,
            origin: Origin::Imported,
            default_policy: DefaultPolicy::default(),
            default_policy_id: id,
            default_policy_name: name_of_policy,
            is_foreign,
        };
        RoleRef::new(state, takes)
    }
}

fn check_arn(scope: &Scope, arn: Option<&str>) {
    let Some(arn) = arn else { return };
    if !arn.starts_with("arn:") || arn.splitn(6, ':').count() < 6 {
        let finding = Diagnostic::error(&codes::ILLEGAL_ARN, "this is not the ARN of a role");
        scope.diagnose(
            finding
                .given(format!("`{arn}`"))
                .allowed("arn:PARTITION:iam::ACCOUNT:role/NAME")
                .help("pass the whole ARN, or use the role's name"),
        );
    }
}
