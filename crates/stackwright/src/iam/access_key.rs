//! Keys of users.

use stackwright_core::{AsNode, Construct, Fluent, NodeRef, Scope, Value};

use super::user::UserRef;
use stackwright_cfn::iam::CfnAccessKey;
use stackwright_cfn::kinds::iam::AccessKeyId;

/// Whether an access key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessKeyStatus {
    /// It works.
    Active,
    /// It does not.
    Inactive,
    /// It is expired.
    Expired,
}

impl AccessKeyStatus {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
        }
    }
}

/// A key with which a program calls AWS as a user (`AWS::IAM::AccessKey`). Roles are better: they need
/// no key that could be lost.
///
/// ```
/// use stackwright::iam::{AccessKey, User};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("mail");
/// let user = stack.add("User", User::new());
/// let key = stack.add("Key", AccessKey::new(&user));
/// stack.output("KeyId", key.access_key_id());
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>
#[derive(Clone, Debug)]
pub struct AccessKey {
    user: UserRef,
    serial: Option<i64>,
    status: Option<AccessKeyStatus>,
}

impl AccessKey {
    /// A key of a user.
    pub fn new(user: &UserRef) -> Self {
        Self {
            user: user.clone(),
            serial: None,
            status: None,
        }
    }

    /// A number: to raise it replaces the key by a new one. Default: none.
    #[must_use]
    pub const fn serial(mut self, serial: i64) -> Self {
        self.serial = Some(serial);
        self
    }

    /// Whether the key works. Default: [`Active`](AccessKeyStatus::Active).
    #[must_use]
    pub const fn status(mut self, status: AccessKeyStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl Construct for AccessKey {
    type Handle = AccessKeyRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AccessKeyRef {
        let key = CfnAccessKey::new(self.user.user_name())
            .when_some(self.serial, |key, serial| key.serial(serial))
            .when_some(self.status, |key, status| key.status(status.as_str()));
        let key = scope.add("Resource", key);
        AccessKeyRef {
            node: scope.node(),
            id: key.reference(),
            secret: key.attr_secret_access_key(),
        }
    }
}

/// An [`AccessKey`] in a stack.
#[derive(Clone, Debug)]
pub struct AccessKeyRef {
    node: NodeRef,
    id: Value<AccessKeyId>,
    secret: Value<String>,
}

impl AsNode for AccessKeyRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl AccessKeyRef {
    /// The key's id.
    pub fn access_key_id(&self) -> Value<AccessKeyId> {
        self.id.clone()
    }

    /// The secret, known at deployment only. Put it into a secret of Secrets Manager, not into an output
    /// or an environment variable, where everybody who sees the stack can read it.
    pub fn secret_access_key(&self) -> Value<String> {
        self.secret.clone()
    }
}
