// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Listener",
        cfn::elasticloadbalancingv2::CfnListener::new(
            vec![cfn::elasticloadbalancingv2::listener::ActionProperty::new(
                "authenticate-cognito",
            )],
            "sample",
        ),
    );
    stack.add(
        "ListenerCertificate",
        cfn::elasticloadbalancingv2::CfnListenerCertificate::new(
            vec![
                cfn::elasticloadbalancingv2::listener_certificate::CertificateProperty::new()
                    .certificate_arn("sample"),
            ],
            "sample",
        ),
    );
    stack.add(
        "ListenerRule",
        cfn::elasticloadbalancingv2::CfnListenerRule::new(
            vec![
                cfn::elasticloadbalancingv2::listener_rule::ActionProperty::new(
                    "authenticate-cognito",
                ),
            ],
            vec![
                cfn::elasticloadbalancingv2::listener_rule::RuleConditionProperty::new()
                    .field("sample"),
            ],
            1,
        ),
    );
    stack.add(
        "LoadBalancer",
        cfn::elasticloadbalancingv2::CfnLoadBalancer::new().subnets(vec!["sample"]),
    );
    stack.add(
        "TargetGroup",
        cfn::elasticloadbalancingv2::CfnTargetGroup::new(),
    );
    stack.add(
        "TrustStore",
        cfn::elasticloadbalancingv2::CfnTrustStore::new(),
    );
    stack.add(
        "TrustStoreRevocation",
        cfn::elasticloadbalancingv2::CfnTrustStoreRevocation::new(),
    );
}
