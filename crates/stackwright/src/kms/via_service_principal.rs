//! Principals that use a key by way of a service.

use stackwright_core::{IntoValue, Value};

use crate::iam::{AnyPrincipal, Grantable, Principal};

/// Somebody who uses a key by way of an AWS service (`kms:ViaService`): of a service of this region that
/// calls KMS on their behalf, and not by themselves.
///
/// ```
/// use stackwright::kms::{Key, ViaServicePrincipal};
/// use stackwright::iam::AccountRootPrincipal;
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("keys");
/// let key = stack.add("Key", Key::new());
/// let via_s3 = ViaServicePrincipal::new("s3.eu-central-1.amazonaws.com")
///     .base_principal(AccountRootPrincipal::new());
/// key.grant_decrypt(&stack, &via_s3);
/// ```
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service>
#[derive(Clone, Debug)]
pub struct ViaServicePrincipal {
    service: Value<String>,
    base: Principal,
}

impl ViaServicePrincipal {
    /// Everyone, by way of the service with this name, `SERVICE.REGION.amazonaws.com`.
    pub fn new(service_name: impl IntoValue<String>) -> Self {
        Self {
            service: service_name.into_value(),
            base: AnyPrincipal::new().into(),
        }
    }

    /// Who it is. Default: everyone.
    #[must_use]
    pub fn base_principal(mut self, principal: impl Into<Principal>) -> Self {
        self.base = principal.into();
        self
    }
}

impl From<ViaServicePrincipal> for Principal {
    fn from(principal: ViaServicePrincipal) -> Self {
        let service = principal.service.into_node();
        principal
            .base
            .without_identity()
            .under("StringEquals", "kms:ViaService", &service)
    }
}

impl Grantable for ViaServicePrincipal {
    fn grant_principal(&self) -> Principal {
        self.clone().into()
    }
}
