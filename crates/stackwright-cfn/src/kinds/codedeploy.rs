// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `codedeploy`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationName` of an `AWS::CodeDeploy::Application`: A name for the application.
    ApplicationName,
    /// `DeploymentConfigName` of an `AWS::CodeDeploy::DeploymentConfig`: A name for the deployment configuration.
    DeploymentConfigName,
    /// `DeploymentGroupName` of an `AWS::CodeDeploy::DeploymentGroup`: A name for the deployment group.
    DeploymentGroupName,
}
