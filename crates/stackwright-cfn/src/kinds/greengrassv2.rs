// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `greengrassv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::GreengrassV2::ComponentVersion`: The ARN of the component version.
    ComponentVersionArn,
    /// `DeploymentId` of an `AWS::GreengrassV2::Deployment`: The ID of the deployment.
    DeploymentId,
}
