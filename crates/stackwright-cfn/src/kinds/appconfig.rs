// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appconfig`.

use stackwright_core::kind::Accepts;
use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationId` of an `AWS::AppConfig::Application`: The application ID.
    ApplicationId,
    /// `ConfigurationProfileId` of an `AWS::AppConfig::ConfigurationProfile`: The configuration profile ID.
    ConfigurationProfileId,
    /// `Id` of an `AWS::AppConfig::DeploymentStrategy`: The deployment strategy ID.
    DeploymentStrategyId,
    /// `EnvironmentId` of an `AWS::AppConfig::Environment`: The environment ID.
    EnvironmentId,
    /// `Arn` of an `AWS::AppConfig::Extension`: The system-generated Amazon Resource Name (ARN) for the extension.
    ExtensionArn,
    /// A `appconfig::ExtensionArn` or a `appconfig::ExtensionId`.
    ExtensionArnOrId,
    /// `Arn` of an `AWS::AppConfig::ExtensionAssociation`: The ARN of the extension defined in the association.
    ExtensionAssociationArn,
    /// `Id` of an `AWS::AppConfig::ExtensionAssociation`: The system-generated ID for the association.
    ExtensionAssociationId,
    /// `Id` of an `AWS::AppConfig::Extension`: The system-generated ID of the extension.
    ExtensionId,
    /// `VersionNumber` of an `AWS::AppConfig::HostedConfigurationVersion`: The configuration version.
    HostedConfigurationVersionNumber,
}

#[diagnostic::do_not_recommend]
impl Accepts<super::appconfig::ExtensionArn> for ExtensionArnOrId {}
#[diagnostic::do_not_recommend]
impl Accepts<super::appconfig::ExtensionId> for ExtensionArnOrId {}
