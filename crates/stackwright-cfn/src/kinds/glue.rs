// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `glue`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::Glue::Blueprint`: The Amazon Resource Name (ARN) of the blueprint.
    BlueprintArn,
    /// `ResourceArn` of an `AWS::Glue::Catalog`: The Amazon Resource Name (ARN) of the catalog.
    CatalogResourceArn,
    /// `Name` of an `AWS::Glue::Classifier`: One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name.
    ClassifierName,
    /// `ConnectionTypeArn` of an `AWS::Glue::ConnectionType`: The Amazon Resource Name (ARN) of the registered connection type.
    ConnectionTypeArn,
    /// `Name` of an `AWS::Glue::Crawler`: The name of the crawler.
    CrawlerName,
    /// `Name` of an `AWS::Glue::CustomEntityType`: A name for the custom pattern that allows it to be retrieved or deleted later.
    CustomEntityTypeName,
    /// `CatalogId` of an `AWS::Glue::DataCatalogEncryptionSettings`: The ID of the Data Catalog in which the settings are created.
    DataCatalogEncryptionSettingsCatalogId,
    /// `Name` of an `AWS::Glue::DataQualityRuleset`: The name of the data quality ruleset.
    DataQualityRulesetName,
    /// `DatabaseName` of an `AWS::Glue::Database`: The name of the catalog database.
    DatabaseName,
    /// `EndpointName` of an `AWS::Glue::DevEndpoint`: The name of the `DevEndpoint`.
    DevEndpointName,
    /// `AccountId` of an `AWS::Glue::IdentityCenterConfiguration`: The identifier for the specified AWS account.
    IdentityCenterConfigurationAccountId,
    /// `IntegrationArn` of an `AWS::Glue::Integration`: The Amazon Resource Name (ARN) for the created integration.
    IntegrationArn,
    /// `Name` of an `AWS::Glue::Job`: The name you assign to this job definition.
    JobName,
    /// `TransformId` of an `AWS::Glue::MLTransform`: The unique identifier for the transform.
    MlTransformId,
    /// `Arn` of an `AWS::Glue::Registry`: Amazon Resource Name for the created Registry.
    RegistryArn,
    /// `Arn` of an `AWS::Glue::Schema`: The Amazon Resource Name (ARN) of the schema.
    SchemaArn,
    /// `VersionId` of an `AWS::Glue::SchemaVersion`: Represents the version ID associated with the schema version.
    SchemaVersionId,
    /// `Name` of an `AWS::Glue::SecurityConfiguration`: The name of the security configuration.
    SecurityConfigurationName,
    /// `Arn` of an `AWS::Glue::Session`: The Amazon Resource Name (ARN) of the session.
    SessionArn,
    /// `Id` of an `AWS::Glue::Table`.
    TableId,
    /// `Name` of an `AWS::Glue::Trigger`: The name of the trigger.
    TriggerName,
    /// `Name` of an `AWS::Glue::UsageProfile`: The name of the usage profile.
    UsageProfileName,
    /// `Arn` of an `AWS::Glue::UserDefinedFunction`: The Amazon Resource Name (ARN) of the user-defined function.
    UserDefinedFunctionArn,
    /// `Name` of an `AWS::Glue::Workflow`: The name of the workflow representing the flow.
    WorkflowName,
}
