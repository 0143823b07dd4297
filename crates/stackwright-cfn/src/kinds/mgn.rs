// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `mgn`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::MGN::Connector`: The Amazon Resource Name (ARN) of the connector.
    ConnectorArn,
    /// `Arn` of an `AWS::MGN::LaunchConfigurationTemplate`: ARN of the Launch Configuration Template.
    LaunchConfigurationTemplateArn,
    /// `Arn` of an `AWS::MGN::NetworkMigrationDefinition`: The Amazon Resource Name (ARN) of the network migration definition.
    NetworkMigrationDefinitionArn,
}
