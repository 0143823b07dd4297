// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `finspace`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `EnvironmentArn` of an `AWS::FinSpace::Environment`: The Amazon Resource Name (ARN) of your FinSpace environment.
    EnvironmentArn,
    /// `EnvironmentId` of an `AWS::FinSpace::Environment`: The identifier of the FinSpace environment.
    EnvironmentId,
}
