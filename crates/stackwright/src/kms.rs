//! KMS: keys and aliases (`AWS::KMS`).

mod alias;
pub mod codes;
mod key;
mod key_ref;
mod key_spec;
mod via_service_principal;

pub use self::alias::{Alias, AliasRef};
pub use self::key::Key;
pub use self::key_ref::KeyRef;
pub(crate) use self::key_ref::{DECRYPT, ENCRYPT, ENCRYPT_DECRYPT};
pub use self::key_spec::{KeySpec, KeyUsage};
pub use self::via_service_principal::ViaServicePrincipal;
#[doc(no_inline)]
pub use stackwright_cfn::kms::{CfnAlias, CfnKey, CfnReplicaKey};
