//! Secrets Manager: generated secrets and references to them (`AWS::SecretsManager`).

pub mod codes;
mod secret;
mod secret_ref;
mod secret_string;

pub use self::secret::Secret;
pub use self::secret_ref::SecretRef;
pub use self::secret_string::SecretStringGenerator;
#[doc(no_inline)]
pub use stackwright_cfn::secretsmanager::{
    CfnResourcePolicy, CfnRotationSchedule, CfnSecret, CfnSecretTargetAttachment,
};
