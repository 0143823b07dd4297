// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AccountAuditConfiguration",
        cfn::iot::CfnAccountAuditConfiguration::new(
            "aaaaaaaaaaaa",
            cfn::iot::account_audit_configuration::AuditCheckConfigurationsProperty::new()
                .authenticated_cognito_role_overly_permissive_check(
                    cfn::iot::account_audit_configuration::AuditCheckConfigurationProperty::new()
                        .enabled(true),
                ),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("Authorizer", cfn::iot::CfnAuthorizer::new("sample"));
    stack.add("BillingGroup", cfn::iot::CfnBillingGroup::new());
    stack.add(
        "CACertificate",
        cfn::iot::CfnCACertificate::new("sample", "ACTIVE"),
    );
    stack.add("Certificate", cfn::iot::CfnCertificate::new("ACTIVE"));
    stack.add(
        "CertificateProvider",
        cfn::iot::CfnCertificateProvider::new(vec!["CreateCertificateFromCsr"], "sample"),
    );
    stack.add("Command", cfn::iot::CfnCommand::new("sample"));
    stack.add(
        "CustomMetric",
        cfn::iot::CfnCustomMetric::new("string-list"),
    );
    stack.add(
        "Dimension",
        cfn::iot::CfnDimension::new(vec!["sample"], "TOPIC_FILTER"),
    );
    stack.add(
        "DomainConfiguration",
        cfn::iot::CfnDomainConfiguration::new(),
    );
    stack.add(
        "EncryptionConfiguration",
        cfn::iot::CfnEncryptionConfiguration::new("CUSTOMER_MANAGED_KMS_KEY"),
    );
    stack.add("FleetMetric", cfn::iot::CfnFleetMetric::new("sample"));
    stack.add("Job", cfn::iot::CfnJob::new("sample", vec!["sample"]));
    stack.add(
        "JobTemplate",
        cfn::iot::CfnJobTemplate::new("sample", "sample"),
    );
    stack.add(
        "Logging",
        cfn::iot::CfnLogging::new(
            "000000000000",
            "ERROR",
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add(
        "MitigationAction",
        cfn::iot::CfnMitigationAction::new(
            cfn::iot::mitigation_action::ActionParamsProperty::new()
                .add_things_to_thing_group_params(
                    cfn::iot::mitigation_action::AddThingsToThingGroupParamsProperty::new(vec![
                        "sample",
                    ]),
                ),
            "arn:aws:iam::123456789012:role/sample",
        ),
    );
    stack.add("Policy", cfn::iot::CfnPolicy::new(json!({})));
    stack.add(
        "PolicyPrincipalAttachment",
        cfn::iot::CfnPolicyPrincipalAttachment::new("sample", "sample"),
    );
    stack.add(
        "ProvisioningTemplate",
        cfn::iot::CfnProvisioningTemplate::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
    stack.add(
        "ResourceSpecificLogging",
        cfn::iot::CfnResourceSpecificLogging::new("ERROR", "sample", "THING_GROUP"),
    );
    stack.add(
        "RoleAlias",
        cfn::iot::CfnRoleAlias::new("arn:aws:iam::123456789012:role/sample"),
    );
    stack.add(
        "ScheduledAudit",
        cfn::iot::CfnScheduledAudit::new("DAILY", vec!["sample"]),
    );
    stack.add("SecurityProfile", cfn::iot::CfnSecurityProfile::new());
    stack.add("SoftwarePackage", cfn::iot::CfnSoftwarePackage::new());
    stack.add(
        "SoftwarePackageVersion",
        cfn::iot::CfnSoftwarePackageVersion::new("sample"),
    );
    stack.add(
        "Stream",
        cfn::iot::CfnStream::new(
            vec![cfn::iot::stream::StreamFileProperty::new().file_id(1)],
            "arn:aws:iam::123456789012:role/sample",
            "sample",
        ),
    );
    stack.add("Thing", cfn::iot::CfnThing::new());
    stack.add("ThingGroup", cfn::iot::CfnThingGroup::new());
    stack.add(
        "ThingPrincipalAttachment",
        cfn::iot::CfnThingPrincipalAttachment::new("sample", "sample"),
    );
    stack.add("ThingType", cfn::iot::CfnThingType::new());
    stack.add(
        "TopicRule",
        cfn::iot::CfnTopicRule::new(cfn::iot::topic_rule::TopicRulePayloadProperty::new(
            vec![
                cfn::iot::topic_rule::ActionProperty::new().cloudwatch_alarm(
                    cfn::iot::topic_rule::CloudwatchAlarmActionProperty::new(
                        "sample",
                        "arn:aws:iam::123456789012:role/sample",
                        "sample",
                        "sample",
                    ),
                ),
            ],
            "sample",
        )),
    );
    stack.add(
        "TopicRuleDestination",
        cfn::iot::CfnTopicRuleDestination::new(),
    );
}
