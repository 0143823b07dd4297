// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `launchwizard`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::LaunchWizard::Deployment`: The Amazon Resource Name (ARN) of the deployment.
    DeploymentArn,
}
