// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "CisScanConfiguration",
        cfn::inspectorv2::CfnCisScanConfiguration::new(
            "sample",
            cfn::inspectorv2::cis_scan_configuration::ScheduleProperty::new().daily(
                cfn::inspectorv2::cis_scan_configuration::DailyScheduleProperty::new(
                    cfn::inspectorv2::cis_scan_configuration::TimeProperty::new("1:11", "sample"),
                ),
            ),
            "LEVEL_1",
            cfn::inspectorv2::cis_scan_configuration::CisTargetsProperty::new(
                vec!["111111111111"],
                vec![("key", vec!["sample"])],
            ),
        ),
    );
    stack.add(
        "CodeSecurityIntegration",
        cfn::inspectorv2::CfnCodeSecurityIntegration::new(),
    );
    stack.add(
        "CodeSecurityScanConfiguration",
        cfn::inspectorv2::CfnCodeSecurityScanConfiguration::new(),
    );
    stack.add(
        "Connector",
        cfn::inspectorv2::CfnConnector::new(
            "sample",
            "AZURE",
            cfn::inspectorv2::connector::ProviderConfigurationProperty::new(
                cfn::inspectorv2::connector::AzureProviderConfigurationProperty::new(
                    "arn:a:config:a:a:connector/a/a/a",
                    vec!["sample"],
                    cfn::inspectorv2::connector::AzureScopeConfigurationMapProperty::new()
                        .container_image_scanning(
                            cfn::inspectorv2::connector::ScopeConfigurationProperty::new("TENANT"),
                        ),
                ),
            ),
        ),
    );
    stack.add(
        "Filter",
        cfn::inspectorv2::CfnFilter::new(
            "NONE",
            cfn::inspectorv2::filter::FilterCriteriaProperty::new().aws_account_id(vec![
                cfn::inspectorv2::filter::StringFilterProperty::new("EQUALS", "sample"),
            ]),
            "sample",
        ),
    );
}
