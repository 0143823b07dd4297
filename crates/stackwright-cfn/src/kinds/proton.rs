// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `proton`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Proton::EnvironmentAccountConnection`: Returns the environment account connection ARN.
    EnvironmentAccountConnectionArn,
    /// `Arn` of an `AWS::Proton::EnvironmentTemplate`: Returns the ARN of the environment template.
    EnvironmentTemplateArn,
    /// `Arn` of an `AWS::Proton::ServiceTemplate`: Returns the service template ARN.
    ServiceTemplateArn,
}
