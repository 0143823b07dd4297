// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("ContainerAssociation", cfn::networkfirewall::CfnContainerAssociation::new("sample", vec![cfn::networkfirewall::container_association::ContainerMonitoringConfigurationProperty::new("arn:aws:iam::123456789012:role/sample")], "ECS"));
    stack.add(
        "Firewall",
        cfn::networkfirewall::CfnFirewall::new("sample", "arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "FirewallPolicy",
        cfn::networkfirewall::CfnFirewallPolicy::new(
            cfn::networkfirewall::firewall_policy::FirewallPolicyProperty::new(
                vec!["sample"],
                vec!["sample"],
            ),
            "sample",
        ),
    );
    stack.add(
        "LoggingConfiguration",
        cfn::networkfirewall::CfnLoggingConfiguration::new(
            "arn:aws:iam::123456789012:role/sample",
            cfn::networkfirewall::logging_configuration::LoggingConfigurationProperty::new(vec![
                cfn::networkfirewall::logging_configuration::LogDestinationConfigProperty::new(
                    vec![("key", "sample")],
                    "S3",
                    "ALERT",
                ),
            ]),
        ),
    );
    stack.add(
        "RuleGroup",
        cfn::networkfirewall::CfnRuleGroup::new(1, "sample", "STATELESS"),
    );
    stack.add("TLSInspectionConfiguration", cfn::networkfirewall::CfnTLSInspectionConfiguration::new(cfn::networkfirewall::tls_inspection_configuration::TLSInspectionConfigurationProperty::new().server_certificate_configurations(vec![cfn::networkfirewall::tls_inspection_configuration::ServerCertificateConfigurationProperty::new().certificate_authority_arn("arn:aws:iam::123456789012:role/sample")]), "sample"));
    stack.add(
        "VpcEndpointAssociation",
        cfn::networkfirewall::CfnVpcEndpointAssociation::new(
            "arn:aws:iam::123456789012:role/sample",
            cfn::networkfirewall::vpc_endpoint_association::SubnetMappingProperty::new("sample"),
            "vpc-a",
        ),
    );
}
