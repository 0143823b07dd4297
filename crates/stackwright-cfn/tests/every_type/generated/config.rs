// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AggregationAuthorization",
        cfn::config::CfnAggregationAuthorization::new("000000000000", "sample"),
    );
    stack.add(
        "ConfigRule",
        cfn::config::CfnConfigRule::new(cfn::config::config_rule::SourceProperty::new("sample")),
    );
    stack.add(
        "ConfigurationAggregator",
        cfn::config::CfnConfigurationAggregator::new(),
    );
    stack.add(
        "ConfigurationRecorder",
        cfn::config::CfnConfigurationRecorder::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ConformancePack",
        cfn::config::CfnConformancePack::new("sample"),
    );
    stack.add(
        "Connector",
        cfn::config::CfnConnector::new(
            cfn::config::connector::ConnectorConfigurationProperty::new().azure(
                cfn::config::connector::AzureConnectorConfigurationProperty::new(
                    "sample", "sample",
                ),
            ),
        ),
    );
    stack.add(
        "DeliveryChannel",
        cfn::config::CfnDeliveryChannel::new("sample"),
    );
    stack.add(
        "OrganizationConfigRule",
        cfn::config::CfnOrganizationConfigRule::new("sample"),
    );
    stack.add(
        "OrganizationConformancePack",
        cfn::config::CfnOrganizationConformancePack::new("sample"),
    );
    stack.add(
        "RemediationConfiguration",
        cfn::config::CfnRemediationConfiguration::new("sample", "sample", "sample"),
    );
    stack.add(
        "StoredQuery",
        cfn::config::CfnStoredQuery::new("sample", "sample"),
    );
}
