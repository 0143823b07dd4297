//! Keys.

use std::cell::Cell;
use std::rc::Rc;

use stackwright_core::{
    AsNode, Construct, DependencyGroup, Diagnostic, Duration, IntoValue, Node, NodeRef,
    RemovalPolicy, Scope, Text, Value,
};

use super::alias::{Alias, AliasRef};
use super::codes;
use crate::iam::{
    AccountRootPrincipal, Conditions, Grant, GrantRequest, Grantable, PolicyDocument, PolicyKind,
    PolicyStatement, Principal, ResourceWithPolicy, SharedDocument, parts_of_arn,
};
use stackwright_cfn::kinds::kms::{KeyArn, KeyId, KeyIdentifier};
use stackwright_cfn::kms::CfnKey;

/// What kind of key it is.
/// <https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are those of KMS")]
pub enum KeySpec {
    SymmetricDefault,
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256K1,
    EccNistEdwards25519,
    Hmac224,
    Hmac256,
    Hmac384,
    Hmac512,
    Sm2,
    MlDsa44,
    MlDsa65,
    MlDsa87,
}

impl KeySpec {
    const fn as_str(self) -> &'static str {
        match self {
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256K1 => "ECC_SECG_P256K1",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
        }
    }

    /// What a key of this kind can be used for.
    const fn usages(self) -> &'static [KeyUsage] {
        use KeyUsage::{EncryptDecrypt, GenerateVerifyMac, KeyAgreement, SignVerify};
        match self {
            Self::SymmetricDefault => &[EncryptDecrypt],
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => &[EncryptDecrypt, SignVerify],
            Self::EccNistP256 | Self::EccNistP384 | Self::EccNistP521 => {
                &[SignVerify, KeyAgreement]
            }
            Self::EccSecgP256K1
            | Self::EccNistEdwards25519
            | Self::MlDsa44
            | Self::MlDsa65
            | Self::MlDsa87 => &[SignVerify],
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => &[GenerateVerifyMac],
            Self::Sm2 => &[EncryptDecrypt, SignVerify, KeyAgreement],
        }
    }
}

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyUsage {
    /// Encryption and decryption.
    EncryptDecrypt,
    /// Digital signatures.
    SignVerify,
    /// Message authentication codes.
    GenerateVerifyMac,
    /// Deriving shared secrets.
    KeyAgreement,
}

impl KeyUsage {
    const fn as_str(self) -> &'static str {
        match self {
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::SignVerify => "SIGN_VERIFY",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
        }
    }
}

/// A key of KMS (`AWS::KMS::Key`).
///
/// Its policy lets the account's own identities use it as far as their policies permit, so that
/// grants within the account need no change of the key. The key is retained when it leaves the
/// stack: without it, what it encrypted is lost.
///
/// ```
/// use stackwright::kms::Key;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("keys");
/// let key = stack.add("Key", Key::new().alias("data").enable_key_rotation(true));
/// let role = stack.add("Role", Role::new(ServicePrincipal::new("ec2.amazonaws.com")));
/// key.grant_decrypt(&stack, &role);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Key {
    admins: Vec<Principal>,
    alias: Option<Value<String>>,
    description: Option<Value<String>>,
    enable_key_rotation: Option<bool>,
    enabled: Option<bool>,
    key_spec: Option<KeySpec>,
    key_usage: Option<KeyUsage>,
    multi_region: Option<bool>,
    pending_window: Option<Duration>,
    policy: Option<PolicyDocument>,
    removal_policy: Option<RemovalPolicy>,
    rotation_period: Option<Duration>,
}

impl Key {
    /// A symmetric key for encryption, without rotation.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds somebody who may administer the key, but not use it.
    #[must_use]
    pub fn admin(mut self, admin: &impl Grantable) -> Self {
        self.admins.push(admin.grant_principal());
        self
    }

    /// Gives the key an alias; `alias/` is put in front where it is missing. Default: none.
    #[must_use]
    pub fn alias(mut self, name: impl IntoValue<String>) -> Self {
        self.alias = Some(name.into_value());
        self
    }

    /// What the key is for. Default: none.
    #[must_use]
    pub fn description(mut self, description: impl IntoValue<String>) -> Self {
        self.description = Some(description.into_value());
        self
    }

    /// Whether KMS makes new key material every year. Default: it does not, unless a rotation period
    /// is given.
    #[must_use]
    pub const fn enable_key_rotation(mut self, enable: bool) -> Self {
        self.enable_key_rotation = Some(enable);
        self
    }

    /// How often KMS makes new key material, from 90 to 2,560 days. Default: 365 days.
    #[must_use]
    pub const fn rotation_period(mut self, period: Duration) -> Self {
        self.rotation_period = Some(period);
        self
    }

    /// Whether the key can be used. Default: true.
    #[must_use]
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// What kind of key it is. Default: [`KeySpec::SymmetricDefault`].
    #[must_use]
    pub const fn key_spec(mut self, spec: KeySpec) -> Self {
        self.key_spec = Some(spec);
        self
    }

    /// What the key is for. Default: [`KeyUsage::EncryptDecrypt`].
    #[must_use]
    pub const fn key_usage(mut self, usage: KeyUsage) -> Self {
        self.key_usage = Some(usage);
        self
    }

    /// Whether the key can be replicated to other regions. Default: false.
    #[must_use]
    pub const fn multi_region(mut self, multi_region: bool) -> Self {
        self.multi_region = Some(multi_region);
        self
    }

    /// How long KMS waits before it deletes the key, from 7 to 30 days. Default: 30 days.
    #[must_use]
    pub const fn pending_window(mut self, window: Duration) -> Self {
        self.pending_window = Some(window);
        self
    }

    /// The key's policy. Default: every identity of the account, as far as its own policies permit.
    #[must_use]
    pub fn policy(mut self, policy: impl Into<PolicyDocument>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// What happens to the key when it leaves the stack. Default: it is retained, because what it
    /// encrypted can't be read without it.
    #[must_use]
    pub const fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// An existing key, by its ARN. Its policy can't be changed.
    #[track_caller]
    pub fn from_key_arn(scope: &Scope, id: impl Into<Text>, arn: impl IntoValue<KeyArn>) -> KeyRef {
        let scope = scope.group(id);
        let arn: Value<KeyArn> = arn.into_value();
        let (account, key_id) = parts_of_arn(arn.node());
        KeyRef {
            account,
            ..KeyRef::imported(&scope, arn, Value::from_node(key_id))
        }
    }

    fn check(&self, scope: &Scope) {
        let spec = self.key_spec.unwrap_or(KeySpec::SymmetricDefault);
        let usage = self.key_usage.unwrap_or(KeyUsage::EncryptDecrypt);
        if !spec.usages().contains(&usage) {
            let usages: Vec<&str> = spec.usages().iter().map(|usage| usage.as_str()).collect();
            let finding = Diagnostic::error(
                &codes::KEY_USAGE_MISMATCH,
                "a key of this kind can't be used for that",
            );
            scope.diagnose(
                finding
                    .given(format!("{} for {}", spec.as_str(), usage.as_str()))
                    .allowed(format!("{} for {}", spec.as_str(), usages.join(", ")))
                    .help("choose another `key_spec` or `key_usage`"),
            );
        }
        if self.enable_key_rotation == Some(true) && spec != KeySpec::SymmetricDefault {
            let finding = Diagnostic::error(
                &codes::ROTATION_NOT_SUPPORTED,
                "a key of this kind is not rotated by KMS",
            );
            scope.diagnose(
                finding
                    .given(spec.as_str())
                    .allowed("rotation of SYMMETRIC_DEFAULT keys")
                    .help("leave `enable_key_rotation` out"),
            );
        }
        let days = |duration: Duration| duration.to_days().unwrap_or_default();
        if let Some(period) = self.rotation_period
            && (!(90..=2560).contains(&days(period)) || self.enable_key_rotation == Some(false))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_ROTATION_PERIOD,
                "the key can't be rotated at this period",
            );
            let rotated = if self.enable_key_rotation == Some(false) {
                ", not rotated"
            } else {
                ""
            };
            scope.diagnose(
                finding
                    .given(format!("{} days{rotated}", days(period)))
                    .allowed("90 to 2560 days, of a key that is rotated")
                    .help("correct the period, or leave it out"),
            );
        }
        if let Some(window) = self.pending_window
            && !(7..=30).contains(&days(window))
        {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_PENDING_WINDOW,
                "KMS does not wait that long before it deletes a key",
            );
            scope.diagnose(
                finding
                    .given(format!("{} days", days(window)))
                    .allowed("7 to 30 days")
                    .help("correct the window, or leave it out: 30 days"),
            );
        }
        if let Some(policy) = &self.policy {
            policy.check(scope, PolicyKind::Resource);
        }
    }
}

impl Construct for Key {
    type Handle = KeyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> KeyRef {
        self.check(scope);
        let all = PolicyStatement::new()
            .actions(["kms:*"])
            .all_resources()
            .principal(AccountRootPrincipal::new());
        let policy = SharedDocument::new(self.policy.unwrap_or_else(|| all.into()));
        let mut resource = CfnKey::new();
        let properties = resource.as_object_mut();
        let mut put = |property, value: Option<Node>| {
            if let Some(value) = value {
                properties.put(property, value);
            }
        };
        let days = |duration: Duration| Node::float(duration.to_days().unwrap_or_default() as f64);
        let rotation = self
            .enable_key_rotation
            .or(self.rotation_period.map(|_| true));
        put("Description", self.description.map(Node::from));
        put("EnableKeyRotation", rotation.map(Node::from));
        put("Enabled", self.enabled.map(Node::from));
        put("KeySpec", self.key_spec.map(|spec| spec.as_str().into()));
        put(
            "KeyUsage",
            self.key_usage.map(|usage| usage.as_str().into()),
        );
        put("MultiRegion", self.multi_region.map(Node::from));
        put("PendingWindowInDays", self.pending_window.map(days));
        put("RotationPeriodInDays", self.rotation_period.map(days));
        let resource = scope.add("Resource", resource);
        let removal_policy = self.removal_policy.unwrap_or(RemovalPolicy::Retain);
        scope.edit(&resource).removal_policy(removal_policy);
        let key = KeyRef {
            node: scope.node(),
            arn: resource.attr_arn(),
            id: resource.reference(),
            account: scope.stack_account().into_node(),
            policy: Some(policy.clone()),
            has_alias: Rc::default(),
            target: None,
            granted: None,
        };
        if let Some(alias) = self.alias {
            key.put_alias(scope, Alias::new(alias, &key), "");
        }
        for admin in &self.admins {
            key.grant_admin(scope, admin);
        }
        policy.write_to(scope, resource.node(), "KeyPolicy");
        key
    }
}

/// A [`Key`] in a stack, or one that exists already.
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
        self.put_alias(&scope.of(self), Alias::new(name, self), name)
    }

    fn put_alias(&self, scope: &Scope, alias: Alias, name: &str) -> AliasRef {
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
