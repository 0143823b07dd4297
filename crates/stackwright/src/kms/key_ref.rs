//! The handle of a key.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Scope, Value,
};

use super::alias::{Alias, AliasRef};
use super::codes;
use crate::iam::{
    Conditions, Grant, GrantRequest, Grantable, PolicyKind, PolicyStatement, Principal,
    ResourceWithPolicy, SharedDocument,
};
use stackwright_cfn::kinds::kms::{KeyArn, KeyId, KeyIdentifier};
use stackwright_cfn::kms::CfnKeyRef;

/// A [`Key`](super::Key) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct KeyRef {
    node: NodeRef,
    arn: Value<KeyArn>,
    id: Value<KeyId>,
    account: Node,
    /// The key's policy, unless the key exists already.
    policy: Option<SharedDocument>,
    /// Whether the key has an alias from here: ids of further ones have their names in them.
    has_alias: Rc<Cell<bool>>,
    /// The key that permissions hold for, where this is an alias of it.
    target: Option<Rc<KeyRef>>,
    /// On what and when permissions are granted, where that is not the key's ARN.
    granted: Option<Rc<(Value<String>, Conditions)>>,
}

impl AsNode for KeyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl From<&KeyRef> for KeyRef {
    fn from(key: &KeyRef) -> Self {
        key.clone()
    }
}

impl From<AliasRef> for KeyRef {
    fn from(alias: AliasRef) -> Self {
        Self::from(&alias)
    }
}

impl IntoValue<KeyArn> for &KeyRef {
    fn into_value(self) -> Value<KeyArn> {
        self.arn.clone()
    }
}

impl IntoValue<KeyIdentifier> for &KeyRef {
    fn into_value(self) -> Value<KeyIdentifier> {
        self.arn.clone().into_value()
    }
}

impl ResourceWithPolicy for KeyRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        scope.of(self);
        if !scope.owns(self) {
            return None;
        }
        let policy = self.policy.as_ref()?;
        policy.add(statement);
        let place = DependencyGroup::new();
        place.add(&self.node);
        Some(place)
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.account.clone()
    }
}

impl KeyRef {
    pub(crate) fn imported(scope: &Scope, arn: Value<KeyArn>, id: Value<KeyId>) -> Self {
        Self {
            node: scope.node(),
            arn,
            id,
            account: scope.stack_account().into_node(),
            policy: None,
            has_alias: Rc::default(),
            target: None,
            granted: None,
        }
    }

    pub(super) fn own(scope: &Scope, resource: &CfnKeyRef, policy: SharedDocument) -> Self {
        let key = Self::imported(scope, resource.attr_arn(), resource.reference());
        Self {
            policy: Some(policy),
            ..key
        }
    }

    pub(super) fn in_account(self, account: Node) -> Self {
        Self { account, ..self }
    }

    /// The same key, whose permissions hold for another one.
    pub(crate) fn standing_for(mut self, target: &KeyRef) -> Self {
        self.target = Some(Rc::new(target.clone()));
        self
    }

    /// The same key, whose permissions hold for this resource under these conditions.
    pub(crate) fn granting(mut self, resource: Value<String>, conditions: Conditions) -> Self {
        self.granted = Some(Rc::new((resource, conditions)));
        self
    }

    /// The key's ARN.
    pub fn key_arn(&self) -> Value<KeyArn> {
        self.arn.clone()
    }

    /// The key's id.
    pub fn key_id(&self) -> Value<KeyId> {
        self.id.clone()
    }

    /// Gives the key one more alias.
    #[track_caller]
    pub fn add_alias(&self, scope: &Scope, name: &str) -> AliasRef {
        let key = self.target.as_deref().unwrap_or(self);
        let place = scope.of(key);
        if key.granted.is_some() {
            let finding = Diagnostic::error(
                &codes::ALIAS_OF_ALIAS,
                "the key that the alias names is not known, so it can't get another alias",
            );
            place.diagnose(
                finding
                    .given("an alias that was imported by its name")
                    .allowed("a key, or an alias that was imported with its key")
                    .help("use `Alias::from_alias_attributes`"),
            );
        }
        key.put_alias(&place, Alias::new(name, key), name)
    }

    pub(super) fn put_alias(&self, scope: &Scope, alias: Alias, name: &str) -> AliasRef {
        let id = if self.has_alias.replace(true) {
            format!("Alias{name}")
        } else {
            "Alias".to_owned()
        };
        scope.add(id, alias)
    }

    /// Adds a statement to the key's policy. Returns whether the key took it: one that exists already
    /// does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        let key = self.target.as_deref().unwrap_or(self);
        ResourceWithPolicy::add_to_resource_policy(key, &scope.of(scope), statement).is_some()
    }

    /// Permits somebody to do something with the key, such as `kms:DescribeKey`.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        self.grant_to(scope, &grantee.grant_principal(), actions)
    }

    #[track_caller]
    pub(crate) fn grant_to<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        principal: &Principal,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        let key = self.target.as_deref().unwrap_or(self);
        if let Some((resource, conditions)) = key.granted.as_deref() {
            return GrantRequest::new(actions, [resource.clone()])
                .conditions(conditions.clone())
                .on_principal(scope, principal);
        }
        GrantRequest::new(actions, [key.key_arn()])
            .own_resources(["*"])
            .on_principal_or_resource(scope, principal, key)
    }
}

/// Declares grants of fixed actions.
macro_rules! grants {
    ($($(#[$doc:meta])* $name:ident: $actions:expr;)*) => {
        impl KeyRef { $(
            $(#[$doc])*
            #[track_caller]
            pub fn $name(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
                self.grant(scope, grantee, $actions)
            }
        )* }
    };
}

pub(crate) const DECRYPT: [&str; 1] = ["kms:Decrypt"];
pub(crate) const ENCRYPT: [&str; 3] = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"];
pub(crate) const ENCRYPT_DECRYPT: [&str; 4] = [
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:ReEncrypt*",
    "kms:GenerateDataKey*",
];
const ADMINISTER: [&str; 14] = [
    "kms:Create*",
    "kms:Describe*",
    "kms:Enable*",
    "kms:List*",
    "kms:Put*",
    "kms:Update*",
    "kms:Revoke*",
    "kms:Disable*",
    "kms:Get*",
    "kms:Delete*",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:ScheduleKeyDeletion",
    "kms:CancelKeyDeletion",
];

grants! {
    /// Permits somebody to decrypt.
    grant_decrypt: DECRYPT;
    /// Permits somebody to encrypt.
    grant_encrypt: ENCRYPT;
    /// Permits somebody to encrypt and decrypt.
    grant_encrypt_decrypt: ENCRYPT_DECRYPT;
    /// Permits somebody to sign.
    grant_sign: ["kms:Sign"];
    /// Permits somebody to verify signatures.
    grant_verify: ["kms:Verify"];
    /// Permits somebody to sign and to verify signatures.
    grant_sign_verify: ["kms:Sign", "kms:Verify"];
    /// Permits somebody to make message authentication codes.
    grant_generate_mac: ["kms:GenerateMac"];
    /// Permits somebody to verify message authentication codes.
    grant_verify_mac: ["kms:VerifyMac"];
    /// Permits somebody to administer the key, but not to use it.
    grant_admin: ADMINISTER;
}
