// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `observabilityadmin`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `RuleArn` of an `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: The Amazon Resource Name (ARN) of the organization centralization rule.
    OrganizationCentralizationRuleArn,
    /// `RuleArn` of an `AWS::ObservabilityAdmin::OrganizationTelemetryRule`: The arn of the organization telemetry rule.
    OrganizationTelemetryRuleArn,
    /// `Arn` of an `AWS::ObservabilityAdmin::S3TableIntegration`: The Amazon Resource Name (ARN) of the S3 Table integration.
    S3TableIntegrationArn,
    /// `Scope` of an `AWS::ObservabilityAdmin::TelemetryEnrichment`: Scope of the Telemetry Enrichment.
    TelemetryEnrichmentScope,
    /// `Arn` of an `AWS::ObservabilityAdmin::TelemetryPipelines`: The Amazon Resource Name (ARN) of the created telemetry pipeline.
    TelemetryPipelinesArn,
    /// `PipelineIdentifier` of an `AWS::ObservabilityAdmin::TelemetryPipelines`: The Amazon Resource Name (ARN) of the telemetry pipeline.
    TelemetryPipelinesPipelineIdentifier,
    /// `RuleArn` of an `AWS::ObservabilityAdmin::TelemetryRule`: The Amazon Resource Name (ARN) of the telemetry rule.
    TelemetryRuleArn,
}
