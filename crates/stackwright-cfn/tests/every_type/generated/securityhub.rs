// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AggregatorV2",
        cfn::securityhub::CfnAggregatorV2::new(vec!["sample"], "SPECIFIED_REGIONS"),
    );
    stack.add("AutomationRule", cfn::securityhub::CfnAutomationRule::new(vec![cfn::securityhub::automation_rule::AutomationRulesActionProperty::new(cfn::securityhub::automation_rule::AutomationRulesFindingFieldsUpdateProperty::new().confidence(1), "FINDING_FIELDS_UPDATE")], cfn::securityhub::automation_rule::AutomationRulesFindingFiltersProperty::new().aws_account_id(vec![cfn::securityhub::automation_rule::StringFilterProperty::new("EQUALS", "sample")]), "sample", "sample", 1));
    stack.add(
        "AutomationRuleV2",
        cfn::securityhub::CfnAutomationRuleV2::new(
            vec![
                cfn::securityhub::automation_rule_v2::AutomationRulesActionV2Property::new(
                    "FINDING_FIELDS_UPDATE",
                ),
            ],
            cfn::securityhub::automation_rule_v2::CriteriaProperty::new().ocsf_finding_criteria(
                cfn::securityhub::automation_rule_v2::OcsfFindingFiltersProperty::new()
                    .composite_filters(vec![
                        cfn::securityhub::automation_rule_v2::CompositeFilterProperty::new()
                            .boolean_filters(vec![
                            cfn::securityhub::automation_rule_v2::OcsfBooleanFilterProperty::new(
                                "compliance.assessments.meets_criteria",
                                cfn::securityhub::automation_rule_v2::BooleanFilterProperty::new(
                                    true,
                                ),
                            ),
                        ]),
                    ]),
            ),
            "sample",
            "sample",
            1.0,
        ),
    );
    stack.add(
        "ConfigurationPolicy",
        cfn::securityhub::CfnConfigurationPolicy::new(
            cfn::securityhub::configuration_policy::PolicyProperty::new().security_hub(
                cfn::securityhub::configuration_policy::SecurityHubPolicyProperty::new()
                    .enabled_standard_identifiers(vec!["sample"]),
            ),
            "sample",
        ),
    );
    stack.add(
        "Connector",
        cfn::securityhub::CfnConnector::new(
            "sample",
            cfn::securityhub::connector::ProviderProperty::new(
                cfn::securityhub::connector::AzureProviderConfigurationProperty::new(
                    "sample",
                    vec!["sample"],
                    cfn::securityhub::connector::AzureScopeConfigurationProperty::new("TENANT"),
                ),
            ),
        ),
    );
    stack.add(
        "ConnectorV2",
        cfn::securityhub::CfnConnectorV2::new(
            "sample",
            cfn::securityhub::connector_v2::ProviderProperty::new().jira_cloud(
                cfn::securityhub::connector_v2::JiraCloudProviderConfigurationProperty::new(
                    "sample",
                ),
            ),
        ),
    );
    stack.add(
        "DelegatedAdmin",
        cfn::securityhub::CfnDelegatedAdmin::new("000000000000"),
    );
    stack.add(
        "FindingAggregator",
        cfn::securityhub::CfnFindingAggregator::new("ALL_REGIONS"),
    );
    stack.add("Hub", cfn::securityhub::CfnHub::new());
    stack.add("HubV2", cfn::securityhub::CfnHubV2::new());
    stack.add(
        "Insight",
        cfn::securityhub::CfnInsight::new(
            cfn::securityhub::insight::AwsSecurityFindingFiltersProperty::new().aws_account_id(
                vec![cfn::securityhub::insight::StringFilterProperty::new(
                    "EQUALS", "sample",
                )],
            ),
            "sample",
            "sample",
        ),
    );
    stack.add(
        "OrganizationConfiguration",
        cfn::securityhub::CfnOrganizationConfiguration::new(true),
    );
    stack.add(
        "PolicyAssociation",
        cfn::securityhub::CfnPolicyAssociation::new(
            "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
            "sample",
            "ACCOUNT",
        ),
    );
    stack.add(
        "ProductSubscription",
        cfn::securityhub::CfnProductSubscription::new("arn:aws:securityhub:"),
    );
    stack.add(
        "SecurityControl",
        cfn::securityhub::CfnSecurityControl::new(vec![(
            "sample",
            cfn::securityhub::security_control::ParameterConfigurationProperty::new("DEFAULT"),
        )])
        .security_control_id("sample"),
    );
    stack.add(
        "Standard",
        cfn::securityhub::CfnStandard::new("arn:aws:securityhub:a"),
    );
}
