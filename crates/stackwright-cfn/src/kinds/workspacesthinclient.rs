// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `workspacesthinclient`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::WorkSpacesThinClient::Environment`: The Amazon Resource Name (ARN) of the environment.
    EnvironmentArn,
    /// `Id` of an `AWS::WorkSpacesThinClient::Environment`: Unique identifier of the environment.
    EnvironmentId,
}
