// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `m2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::M2::Application`: The Amazon Resource Name (ARN) of the application.
    ApplicationArn,
    /// `ApplicationId` of an `AWS::M2::Deployment`: The unique identifier of the application.
    DeploymentApplicationId,
    /// `EnvironmentArn` of an `AWS::M2::Environment`: The Amazon Resource Name (ARN) of the runtime environment.
    EnvironmentArn,
}
