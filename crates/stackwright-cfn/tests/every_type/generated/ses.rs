// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("ConfigurationSet", cfn::ses::CfnConfigurationSet::new());
    stack.add(
        "ConfigurationSetEventDestination",
        cfn::ses::CfnConfigurationSetEventDestination::new(
            "sample",
            cfn::ses::configuration_set_event_destination::EventDestinationProperty::new(vec![
                "sample",
            ]),
        ),
    );
    stack.add("ContactList", cfn::ses::CfnContactList::new());
    stack.add(
        "CustomVerificationEmailTemplate",
        cfn::ses::CfnCustomVerificationEmailTemplate::new(
            "sample", "sample", "sample", "sample", "sample", "sample",
        ),
    );
    stack.add("DedicatedIpPool", cfn::ses::CfnDedicatedIpPool::new());
    stack.add("EmailIdentity", cfn::ses::CfnEmailIdentity::new("sample"));
    stack.add(
        "EmailIdentityCertificate",
        cfn::ses::CfnEmailIdentityCertificate::new(
            "arn:aws:acm:a:111111111111:certificate/a",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "MailManagerAddonInstance",
        cfn::ses::CfnMailManagerAddonInstance::new("as-a"),
    );
    stack.add(
        "MailManagerAddonSubscription",
        cfn::ses::CfnMailManagerAddonSubscription::new("sample"),
    );
    stack.add(
        "MailManagerAddressList",
        cfn::ses::CfnMailManagerAddressList::new(),
    );
    stack.add("MailManagerArchive", cfn::ses::CfnMailManagerArchive::new());
    stack.add(
        "MailManagerIngressPoint",
        cfn::ses::CfnMailManagerIngressPoint::new("sample", "sample", "OPEN"),
    );
    stack.add(
        "MailManagerRelay",
        cfn::ses::CfnMailManagerRelay::new(
            cfn::ses::mail_manager_relay::RelayAuthenticationProperty::new()
                .secret_arn("arn:aws:secretsmanager:a:111111111111:secret:a"),
            "sample",
            1.0,
        ),
    );
    stack.add(
        "MailManagerRuleSet",
        cfn::ses::CfnMailManagerRuleSet::new(vec![
            cfn::ses::mail_manager_rule_set::RuleProperty::new(vec![
                cfn::ses::mail_manager_rule_set::RuleActionProperty::new().drop(json!({})),
            ]),
        ]),
    );
    stack.add("MailManagerTrafficPolicy", cfn::ses::CfnMailManagerTrafficPolicy::new("ALLOW", vec![cfn::ses::mail_manager_traffic_policy::PolicyStatementProperty::new("ALLOW", vec![cfn::ses::mail_manager_traffic_policy::PolicyConditionProperty::new().string_expression(cfn::ses::mail_manager_traffic_policy::IngressStringExpressionProperty::new(cfn::ses::mail_manager_traffic_policy::IngressStringToEvaluateProperty::new().attribute("RECIPIENT"), "EQUALS", vec!["sample"]))])]));
    stack.add(
        "MultiRegionEndpoint",
        cfn::ses::CfnMultiRegionEndpoint::new(
            cfn::ses::multi_region_endpoint::DetailsProperty::new(vec![
                cfn::ses::multi_region_endpoint::RouteDetailsItemsProperty::new("sample"),
            ]),
            "sample",
        ),
    );
    stack.add(
        "ReceiptFilter",
        cfn::ses::CfnReceiptFilter::new(cfn::ses::receipt_filter::FilterProperty::new(
            cfn::ses::receipt_filter::IpFilterProperty::new("10.0.0.0/16", "Allow"),
        )),
    );
    stack.add(
        "ReceiptRule",
        cfn::ses::CfnReceiptRule::new(
            cfn::ses::receipt_rule::RuleProperty::new().actions(vec![
                cfn::ses::receipt_rule::ActionProperty::new().add_header_action(
                    cfn::ses::receipt_rule::AddHeaderActionProperty::new("sample", "sample"),
                ),
            ]),
            "sample",
        ),
    );
    stack.add("ReceiptRuleSet", cfn::ses::CfnReceiptRuleSet::new());
    stack.add("Template", cfn::ses::CfnTemplate::new());
    stack.add("Tenant", cfn::ses::CfnTenant::new("sample"));
    stack.add("VdmAttributes", cfn::ses::CfnVdmAttributes::new());
}
