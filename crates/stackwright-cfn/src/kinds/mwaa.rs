// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mwaa`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MWAA::Environment`: The ARN for the Amazon MWAA environment.
    EnvironmentArn,
    /// `Name` of an `AWS::MWAA::Environment`: The name of your Amazon MWAA environment.
    EnvironmentName,
}
