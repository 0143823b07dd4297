// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("OrganizationCentralizationRule", cfn::observabilityadmin::CfnOrganizationCentralizationRule::new(cfn::observabilityadmin::organization_centralization_rule::CentralizationRuleProperty::new(cfn::observabilityadmin::organization_centralization_rule::CentralizationRuleDestinationProperty::new("sample"), cfn::observabilityadmin::organization_centralization_rule::CentralizationRuleSourceProperty::new(vec!["sample"])), "sample"));
    stack.add(
        "OrganizationTelemetryRule",
        cfn::observabilityadmin::CfnOrganizationTelemetryRule::new(
            cfn::observabilityadmin::organization_telemetry_rule::TelemetryRuleProperty::new(
                "AWS::EC2::VPC",
                "Logs",
            ),
            "sample",
        ),
    );
    stack.add(
        "S3TableIntegration",
        cfn::observabilityadmin::CfnS3TableIntegration::new(
            cfn::observabilityadmin::s3_table_integration::EncryptionConfigProperty::new("AES256"),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "TelemetryEnrichment",
        cfn::observabilityadmin::CfnTelemetryEnrichment::new("ACCOUNT"),
    );
    stack.add("TelemetryPipelines", cfn::observabilityadmin::CfnTelemetryPipelines::new(cfn::observabilityadmin::telemetry_pipelines::TelemetryPipelineConfigurationProperty::new("sample")));
    stack.add(
        "TelemetryRule",
        cfn::observabilityadmin::CfnTelemetryRule::new(
            cfn::observabilityadmin::telemetry_rule::TelemetryRuleProperty::new(
                "AWS::EC2::VPC",
                "Logs",
            ),
            "sample",
        ),
    );
}
