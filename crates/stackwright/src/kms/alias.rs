//! Aliases of keys.

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, RemovalPolicy, Scope, Text, Value,
};

use super::codes;
use super::key_ref::KeyRef;
use crate::iam::Conditions;
use stackwright_cfn::kinds::kms::AliasName;
use stackwright_cfn::kms::CfnAlias;

/// The start of every alias's name.
const PREFIX: &str = "alias/";

/// A name for a key, which can be moved to another key (`AWS::KMS::Alias`).
///
/// ```
/// use stackwright::kms::{Alias, Key};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("keys");
/// let key = stack.add("Key", Key::new());
/// stack.add("Alias", Alias::new("alias/data", &key));
/// ```
#[derive(Clone, Debug)]
pub struct Alias {
    name: Value<String>,
    target: KeyRef,
    removal_policy: Option<RemovalPolicy>,
}

impl Alias {
    /// An alias of this name; `alias/` is put in front where it is missing.
    pub fn new(name: impl IntoValue<String>, target: &KeyRef) -> Self {
        let name: Value<String> = name.into_value();
        let name = match name.as_text() {
            Some(text) if !text.starts_with(PREFIX) => format!("{PREFIX}{text}").into_value(),
            _ => name,
        };
        Self {
            name,
            target: target.clone(),
            removal_policy: None,
        }
    }

    /// What happens to the alias when it leaves the stack. Default: it is deleted.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// An existing alias, by its name with `alias/` and the key that it names. Permissions that are
    /// granted on it hold for that key.
    #[track_caller]
    pub fn from_alias_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<AliasName>,
        target: &KeyRef,
    ) -> AliasRef {
        let scope = scope.group(id);
        AliasRef::new(&scope, name.into_value(), |key| key.standing_for(target))
    }

    /// An existing alias, by its name with `alias/`. Permissions that are granted on it hold for
    /// whatever key it names.
    #[track_caller]
    pub fn from_alias_name(
        scope: &Scope,
        id: impl Into<Text>,
        name: impl IntoValue<AliasName>,
    ) -> AliasRef {
        let scope = scope.group(id);
        let name: Value<AliasName> = name.into_value();
        let conditions = Conditions::new().with(
            "ForAnyValue:StringEquals",
            "kms:ResourceAliases",
            name.clone(),
        );
        let any_key = scope.arn("kms", "key/*");
        AliasRef::new(&scope, name, |key| key.granting(any_key, conditions))
    }
}

impl Construct for Alias {
    type Handle = AliasRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AliasRef {
        check_name(scope, self.name.as_text());
        let alias = CfnAlias::new(self.name, self.target.key_arn());
        let resource = scope.add("Resource", alias);
        if let Some(policy) = self.removal_policy {
            scope.edit(&resource).removal_policy(policy);
        }
        AliasRef::new(scope, resource.reference(), |key| {
            key.standing_for(&self.target)
        })
    }
}

fn check_name(scope: &Scope, name: Option<&str>) {
    let Some(name) = name.and_then(|name| name.strip_prefix(PREFIX)) else {
        return;
    };
    let legal = |character: char| character.is_ascii_alphanumeric() || "/_-".contains(character);
    if name.is_empty() || name.starts_with("aws/") || !name.chars().all(legal) {
        let finding = Diagnostic::error(
            &codes::ILLEGAL_ALIAS_NAME,
            "the alias's name is not a legal one",
        );
        scope.diagnose(
            finding
                .given(format!("`{PREFIX}{name}`"))
                .allowed("`alias/` and letters, digits and `/_-`, but not `alias/aws/…`")
                .help("choose another name"),
        );
    }
}

/// An [`Alias`] in a stack, or one that exists already. Wherever a key is wanted it stands for the
/// key that it names.
#[derive(Clone, Debug)]
pub struct AliasRef {
    node: NodeRef,
    name: Value<AliasName>,
    key: KeyRef,
}

impl AsNode for AliasRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl From<&AliasRef> for KeyRef {
    fn from(alias: &AliasRef) -> Self {
        alias.key.clone()
    }
}

impl AliasRef {
    fn new(scope: &Scope, name: Value<AliasName>, adapt: impl FnOnce(KeyRef) -> KeyRef) -> Self {
        let arn = scope.arn("kms", name.clone().into_node()).into_node();
        let id: Node = name.clone().into_node();
        let key = KeyRef::imported(scope, Value::from_node(arn), Value::from_node(id));
        Self {
            node: scope.node(),
            name,
            key: adapt(key),
        }
    }

    /// The alias's name, with `alias/`.
    pub fn alias_name(&self) -> Value<AliasName> {
        self.name.clone()
    }

    /// The alias as a key: its ARN and id are the alias's, and what is granted on it holds for the
    /// key that it names.
    pub fn key(&self) -> &KeyRef {
        &self.key
    }
}
