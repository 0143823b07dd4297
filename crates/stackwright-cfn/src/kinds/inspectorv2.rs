// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `inspectorv2`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Arn` of an `AWS::InspectorV2::CisScanConfiguration`: The CIS scan configuration's scan configuration ARN.
    CisScanConfigurationArn,
    /// `Arn` of an `AWS::InspectorV2::CodeSecurityIntegration`: The Amazon Resource Name (ARN) of the code security integration.
    CodeSecurityIntegrationArn,
    /// `Arn` of an `AWS::InspectorV2::CodeSecurityScanConfiguration`: The Amazon Resource Name (ARN) of the scan configuration.
    CodeSecurityScanConfigurationArn,
    /// `ConnectorArn` of an `AWS::InspectorV2::Connector`: The Amazon Resource Name (ARN) of the connector.
    ConnectorArn,
    /// `Arn` of an `AWS::InspectorV2::Filter`: The Amazon Resource Number (ARN) associated with this filter.
    FilterArn,
}
