//! Access keys of users.

use stackwright_cfn::iam::CfnAccessKey;
use stackwright_cfn::kinds::iam::AccessKeyId;
use stackwright_core::{AsNode, Construct, Fluent, NodeRef, Scope, Value};

use super::user::UserRef;
use crate::words::words;

words! {
    /// Whether an access key can be used.
    pub enum AccessKeyStatus {
        /// It can.
        Active = "Active",
        /// It can't, and can be made active again.
        Inactive = "Inactive",
        /// It has expired.
        Expired = "Expired",
    }
}

/// A long-lived key of a user (`AWS::IAM::AccessKey`). Prefer roles and
/// [`OidcProviderNative`](super::OidcProviderNative): their credentials expire.
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>
#[derive(Clone, Debug)]
pub struct AccessKey {
    user: UserRef,
    serial: Option<i64>,
    status: Option<AccessKeyStatus>,
}

impl AccessKey {
    /// A key of this user. Another user replaces the key.
    pub fn new(user: &UserRef) -> Self {
        Self {
            user: user.clone(),
            serial: None,
            status: None,
        }
    }

    /// A number that only grows: a higher one replaces the key. Default: none.
    #[must_use]
    pub const fn serial(mut self, serial: i64) -> Self {
        self.serial = Some(serial);
        self
    }

    /// Whether the key can be used. Default: it can.
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
        let resource = CfnAccessKey::new(self.user.user_name())
            .when_some(self.serial, CfnAccessKey::serial)
            .when_some(
                self.status.map(AccessKeyStatus::as_str),
                CfnAccessKey::status,
            );
        let resource = scope.add("Resource", resource);
        AccessKeyRef {
            node: scope.node(),
            id: resource.reference(),
            secret: resource.attr_secret_access_key(),
        }
    }
}

/// An access key of a stack.
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
    /// The id of the key, which is no secret.
    pub fn access_key_id(&self) -> Value<AccessKeyId> {
        self.id.clone()
    }

    /// The secret part of the key. Hand it to a secret of Secrets Manager alone: an output or a parameter shows
    /// it to all who may read the stack.
    pub fn secret_access_key(&self) -> Value<String> {
        self.secret.clone()
    }
}
