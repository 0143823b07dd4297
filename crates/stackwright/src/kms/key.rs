//! Keys.

use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, IntoValue, Node, RemovalPolicy, Scope, Text, Value,
};

use super::alias::Alias;
use super::codes;
use super::key_ref::KeyRef;
use super::key_spec::{KeySpec, KeyUsage};
use crate::iam::{
    AccountRootPrincipal, Grantable, PolicyDocument, PolicyKind, PolicyStatement, Principal,
    SharedDocument, parts_of_arn,
};
use stackwright_cfn::kinds::kms::KeyArn;
use stackwright_cfn::kms::CfnKey;

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
        KeyRef::imported(&scope, arn, Value::from_node(key_id)).in_account(account)
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
        let key = KeyRef::own(scope, &resource, policy.clone());
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
