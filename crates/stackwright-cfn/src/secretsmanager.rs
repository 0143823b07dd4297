// Written by stackwright-codegen; edit its overrides.json, not this file.

//! The resource types of `AWS::SecretsManager`.
//!
//! Each module holds one resource type with its property types; the resource types and their
//! handles are re-exported here.

pub mod resource_policy;
pub mod rotation_schedule;
pub mod secret;
pub mod secret_target_attachment;

#[doc(inline)]
pub use self::resource_policy::{CfnResourcePolicy, CfnResourcePolicyRef};
#[doc(inline)]
pub use self::rotation_schedule::{CfnRotationSchedule, CfnRotationScheduleRef};
#[doc(inline)]
pub use self::secret::{CfnSecret, CfnSecretRef};
#[doc(inline)]
pub use self::secret_target_attachment::{CfnSecretTargetAttachment, CfnSecretTargetAttachmentRef};

/// What synthesis knows of each resource type of the service.
pub static TYPES: &[&stackwright_core::TypeInfo] = &[
    &resource_policy::INFO,
    &rotation_schedule::INFO,
    &secret::INFO,
    &secret_target_attachment::INFO,
];
