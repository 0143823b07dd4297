//! Secrets Manager: generated secrets and references to them (`AWS::SecretsManager`).

pub mod codes;
mod hosted_rotation;
mod resource_policy;
mod rotation_schedule;
mod secret;
mod secret_ref;
mod secret_rotation;
mod secret_rotation_application;
mod secret_string;
mod secret_value;
mod target_attachment;

pub use self::hosted_rotation::HostedRotation;
pub use self::resource_policy::{ResourcePolicy, ResourcePolicyRef};
pub use self::rotation_schedule::{RotationSchedule, RotationScheduleOptions, RotationScheduleRef};
pub use self::secret::Secret;
pub use self::secret_ref::SecretRef;
#[cfg(feature = "rds")]
pub(crate) use self::secret_rotation::DEFAULT_EXCLUDED_CHARACTERS;
pub use self::secret_rotation::{SecretRotation, SecretRotationOptions, SecretRotationRef};
pub use self::secret_rotation_application::SecretRotationApplication;
pub use self::secret_string::SecretStringGenerator;
pub use self::secret_value::SecretValue;
pub use self::target_attachment::{
    AttachmentTargetType, SecretAttachmentTarget, SecretTargetAttachment,
};
#[doc(no_inline)]
pub use stackwright_cfn::secretsmanager::{
    CfnResourcePolicy, CfnRotationSchedule, CfnSecret, CfnSecretTargetAttachment,
};
