// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `appintegrations`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `ApplicationArn` of an `AWS::AppIntegrations::Application`: The Amazon Resource Name (ARN) of the Application.
    ApplicationArn,
    /// `DataIntegrationArn` of an `AWS::AppIntegrations::DataIntegration`: The Amazon Resource Name (ARN) for the DataIntegration.
    DataIntegrationArn,
    /// `Id` of an `AWS::AppIntegrations::DataIntegration`: A unique identifier.
    DataIntegrationId,
    /// `EventIntegrationArn` of an `AWS::AppIntegrations::EventIntegration`: The Amazon Resource Name (ARN) of the event integration.
    EventIntegrationArn,
    /// `Name` of an `AWS::AppIntegrations::EventIntegration`: The name of the event integration.
    EventIntegrationName,
}
