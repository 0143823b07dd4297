// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `secretsmanager`.

pub use stackwright_core::kind::SecretArn;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::SecretsManager::RotationSchedule`: The ARN of the secret.
    RotationScheduleId,
}
