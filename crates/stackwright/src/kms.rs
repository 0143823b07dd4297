//! KMS: keys and aliases (`AWS::KMS`).

mod alias;
pub mod codes;
mod key;

pub use self::alias::{Alias, AliasRef};
#[cfg(feature = "secretsmanager")]
pub(crate) use self::key::{DECRYPT, ENCRYPT, ENCRYPT_DECRYPT};
pub use self::key::{Key, KeyRef, KeySpec, KeyUsage};
#[doc(no_inline)]
pub use stackwright_cfn::kms::{CfnAlias, CfnKey, CfnReplicaKey};
