// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `evs`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `EnvironmentArn` of an `AWS::EVS::Environment`: The Amazon Resource Name (ARN) that is associated with the environment.
    EnvironmentArn,
    /// `EnvironmentId` of an `AWS::EVS::Environment`: The unique ID for the environment.
    EnvironmentId,
}
